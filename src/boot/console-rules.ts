import { describeExit, rule, unescapeDevice, type ConsoleRule } from './console-rule.js';

const REBUILD = 'Build or download the squashfs again and compare its checksum with the manifest.';
const LIVE_MODULES = 'Check that dracut added the modules dmsquash-live and overlayfs.';
const DRIVER_HINT =
  'Check the root= option and that the kernel or the initramfs has the driver (CONFIG_VIRTIO_BLK, CONFIG_VIRTIO_PCI).';
const INIT_HINT = 'Check that /sbin/init, its libraries and /etc/inittab are in the image and not excluded from it.';

/** Lines of kernel, dracut, sysvinit, OpenRC and systemd (as initramfs) that tell of a failed boot. */
export const LINE_RULES: readonly ConsoleRule[] = [
  // The squashfs cannot be read.
  rule(
    /SQUASHFS error: (?!.*Can't find a SQUASHFS superblock)(.+)/,
    3,
    true,
    'truncated-squashfs',
    (match) => `The kernel cannot read the squashfs: ${match[1] ?? ''}.`,
    REBUILD,
  ),
  rule(
    /\bvda: (?:rw|detected|attempt).*beyond end of device|attempt to access beyond end of device|I\/O error, dev vda\b/,
    3,
    false,
    'truncated-squashfs',
    'The squashfs ends before its own data does.',
    REBUILD,
  ),
  rule(
    /dracut[^:]*: (?:FATAL|Warning|warning)?:? ?Failed to find a root filesystem in (\S+?)\.?$/,
    3,
    true,
    'truncated-squashfs',
    (match) => `The initramfs found no root file system in ${match[1] ?? 'the squashfs'}: it is truncated or empty.`,
    REBUILD,
  ),
  rule(
    /dracut[^:]*: FATAL: Failed to mount block device of live image/,
    3,
    true,
    'truncated-squashfs',
    'The disk holds no file system that the initramfs can mount: the squashfs is damaged or is not one.',
    REBUILD,
  ),

  // The root device or the way to it is wrong.
  rule(
    /VFS: Cannot open root device "?([^" ]*)"?/,
    3,
    false,
    'no-root',
    (match) => `The kernel itself looked for the root device ${match[1] ?? ''} and cannot open it.`,
    'The initramfs was not used: check that the kernel can unpack it (CONFIG_BLK_DEV_INITRD, CONFIG_RD_ZSTD).',
  ),
  rule(
    /devexists-(\S+?)\.sh: "\[ -e "?(?!\/dev\/root)[^"\]]+"? \]"/,
    3,
    false,
    'no-root',
    (match) => `The initramfs waited in vain for the device ${unescapeDevice(match[1] ?? '')}.`,
    DRIVER_HINT,
  ),
  rule(
    /Warning: "(\/dev\/(?!root")[^"]+)" does not exist/,
    3,
    false,
    'no-root',
    (match) => `There is no device ${match[1] ?? ''}.`,
    DRIVER_HINT,
  ),
  rule(
    /Timed out waiting for device (\S+)/,
    3,
    false,
    'no-root',
    (match) => `The initramfs waited in vain for the device ${match[1] ?? ''}.`,
    DRIVER_HINT,
  ),
  rule(
    /(?:dracut[^:]*: FATAL: |^)Don't know how to handle 'root=([^']*)'/,
    3,
    true,
    'wrong-root',
    (match) => `The initramfs cannot handle root=${match[1] ?? ''}.`,
    LIVE_MODULES,
  ),
  rule(
    /dracut[^:]*: FATAL: No or empty root= argument/,
    3,
    true,
    'wrong-root',
    'The initramfs was given no root.',
    LIVE_MODULES,
  ),
  rule(
    /OverlayFS is (?:required but )?not available/,
    3,
    false,
    'wrong-root',
    'The initramfs has no overlay file system.',
    'Switch on CONFIG_OVERLAY_FS, as a built-in or as a module that dracut finds.',
  ),
  rule(
    /has no proper rootfs layout/,
    3,
    false,
    'wrong-root',
    'What was mounted as root does not look like a root file system.',
    REBUILD,
  ),
  rule(
    /Initramfs unpacking failed: (.+)/,
    3,
    false,
    'emergency',
    (match) => `The kernel could not unpack the initramfs: ${match[1] ?? ''}.`,
    'Build the initramfs again; its compression must be one that the kernel knows (CONFIG_RD_…).',
  ),

  rule(
    /gentoo-min: the root file system cannot be written to/,
    3,
    true,
    'wrong-root',
    'The root file system has no writable layer: it is not the overlay that a live system needs.',
    `${LIVE_MODULES} The kernel needs CONFIG_OVERLAY_FS.`,
  ),
  rule(
    /gentoo-min: the kernel offers no virtio serial port/,
    3,
    true,
    'no-report',
    'The default runlevel was reached, but the guest has no way to report.',
    'Switch on CONFIG_VIRTIO_CONSOLE, as a built-in or as a module that udev loads.',
  ),

  // Init is missing, broken, or gave up.
  rule(
    /CPU ISA level is lower than required/,
    3,
    false,
    'init-failure',
    'The C library refuses this CPU: it was built for a higher x86-64 level.',
    'Boot on a machine (or with an emulator) that has the instructions of the image, or lower -march.',
  ),
  rule(/Cannot find init!/, 3, true, 'init-failure', 'The root file system has no init.', INIT_HINT),
  rule(
    /Requested init (\S+) failed|Failed to execute (\/\S*init\S*)/,
    3,
    false,
    'init-failure',
    (match) => `The kernel cannot execute ${match[1] ?? match[2] ?? 'init'}.`,
    INIT_HINT,
  ),
  rule(
    /(?:Failed to start|start) .*initrd-switch-root|Failed to switch root|switch_root: .*(?:failed|can't)/i,
    3,
    false,
    'init-failure',
    'The initramfs could not hand over to the init of the root file system.',
    INIT_HINT,
  ),
  rule(
    /INIT: (No inittab file found|No more processes left in this runlevel)/,
    3,
    true,
    'init-failure',
    (match) => `Init gave up: ${match[1] ?? ''}.`,
    INIT_HINT,
  ),
  rule(/Freezing execution/, 2, true, 'init-failure', 'Init stopped itself after an error.', INIT_HINT),
  rule(
    /gentoo-min-init: .*: (not found|Permission denied|No such file or directory|.*[Ee]xec format error)/,
    3,
    false,
    'init-failure',
    (match) => `/sbin/init of the root file system cannot be executed: ${match[1] ?? ''}.`,
    INIT_HINT,
  ),
  rule(
    /Kernel panic - not syncing: Attempted to kill init! exitcode=0x([0-9a-f]+)/,
    2,
    true,
    'init-failure',
    (match) => `The first process ended: ${describeExit(parseInt(match[1] ?? '0', 16))}.`,
    INIT_HINT,
  ),
  rule(
    /Kernel panic - not syncing: (No working init found.*|Attempted to kill init!.*)/,
    2,
    true,
    'init-failure',
    (match) => `The first process could not run: ${match[1] ?? ''}`,
    INIT_HINT,
  ),

  // The kernel gave up.
  rule(
    /Kernel panic - not syncing: (VFS: Unable to mount root fs.*)/,
    2,
    true,
    'no-root',
    (match) => `The kernel found no root file system: ${match[1] ?? ''}`,
    'The initramfs was not used: check that the kernel can unpack it (CONFIG_BLK_DEV_INITRD, CONFIG_RD_ZSTD).',
  ),
  rule(
    /Kernel panic - not syncing: (.*(?:[Oo]ut of memory|deadlocked on memory).*)/,
    2,
    true,
    'panic',
    (match) => `The kernel panicked: ${match[1] ?? ''}`,
    'Give the guest more memory.',
  ),
  rule(
    /Kernel panic - not syncing: (.*)/,
    2,
    true,
    'panic',
    (match) => `The kernel panicked: ${match[1] ?? ''}`,
    'The lines before it say where; compare with the kernel configuration.',
  ),

  // The initramfs gave up, for a reason that an earlier line may have told.
  rule(
    /dracut[^:]*: FATAL: (.+)/,
    2,
    true,
    'emergency',
    (match) => `The initramfs stopped: ${match[1] ?? ''}`,
    'The lines before it say why; dracut.log of the build lists what went into the initramfs.',
  ),
  rule(
    /Warning: (?:Could not boot|Can't mount root filesystem)/,
    1,
    true,
    'emergency',
    'The initramfs could not mount the root file system.',
    LIVE_MODULES,
  ),
  rule(
    /Entering emergency mode|Dropping to debug shell|Generating "\/run\/initramfs\/rdsosreport.txt"|Boot has failed\. To debug/,
    1,
    true,
    'emergency',
    'The boot ended in an emergency shell.',
    'The lines before it say why.',
  ),
];

/** Prompts: text at the end of the output without a line end. A boot that shows one waits for a person for ever. */
export const PROMPT_RULES: readonly ConsoleRule[] = [
  rule(
    /Give root password for (?:maintenance|system maintenance)|Press Enter (?:to continue|for maintenance)|Control-D to continue\)?: ?$/,
    1,
    true,
    'emergency',
    'The boot stopped and asks for a person at the console.',
    'The lines before it say why.',
  ),
  rule(
    /(?:^|\s)(?:dracut|initqueue|cmdline|pre-[a-z]+|mount|cleanup|switch_root):\/\S*# $|^(?:sh|bash)-\d+\.\d+# $|^(?:~|\/\S*) # $/,
    1,
    true,
    'emergency',
    'The boot ended in a shell on the console.',
    'The lines before it say why.',
  ),
];
