import type { Accelerator } from './types.js';
import { INIT_PATH, PORT_NAME } from './guest-scripts.js';

/** The emulator's program. */
export const QEMU = 'qemu-system-x86_64';

const PC_BASE = ['-nodefaults', '-no-user-config', '-display', 'none', '-monitor', 'none', '-parallel', 'none'];

export interface GuestPlan {
  readonly accelerator: Accelerator;
  /** Value of `-cpu`. */
  readonly cpuModel: string;
  readonly kernel: string;
  readonly initramfs: string;
  readonly squashfs: string;
  readonly append: string;
  readonly memoryMiB: number;
  readonly cpus: number;
  /** File that QEMU writes the console to. */
  readonly serialLog: string;
  /** Unix sockets that QEMU creates. */
  readonly qmpSocket: string;
  readonly reportSocket: string;
  /** Whether this QEMU has the user-mode network. */
  readonly userNetwork: boolean;
}

/**
 * The kernel's command line.
 *
 * - `root=live:` and `rd.live.overlay.overlayfs`: dracut's dmsquash-live on a bare squashfs (dracut.cmdline(7); renamed
 *   to `rd.overlay` in 110, the old name still works).
 * - `rd.shell=0 rd.emergency=poweroff rd.retry`: a failing initramfs ends instead of waiting for a person.
 * - `panic=-1`: a panicking kernel resets at once, which QEMU turns into an end.
 * - `ignore_loglevel`: services that quieten the console (OpenRC's dmesg) do not hide a late panic.
 * - `init=` comes last: dracut hands every word after it to init.
 */
export function kernelCommandLine(extra = ''): string {
  return [
    'root=live:/dev/vda',
    'rd.live.overlay.overlayfs=1',
    'console=tty0',
    'console=ttyS0,115200',
    'panic=-1',
    'rd.shell=0',
    'rd.emergency=poweroff',
    'rd.retry=5',
    'ignore_loglevel',
    ...extra.split(/\s+/).filter((word) => word !== ''),
    `init=${INIT_PATH}`,
  ].join(' ');
}

/** Arguments of the QEMU that boots the image. It starts paused: the caller connects both sockets and says `cont`. */
export function guestArguments(plan: GuestPlan): string[] {
  const disk = {
    driver: 'raw',
    'node-name': 'root',
    'read-only': true,
    file: { driver: 'file', filename: plan.squashfs, 'read-only': true },
  };
  return [
    ...PC_BASE,
    ...['-machine', 'q35'],
    // One thread emulates: with one for each processor, QEMU 7 now and then crashed a guest that patched its own code.
    // Processors that take turns on it only cost time.
    ...['-accel', plan.accelerator === 'kvm' ? 'kvm' : 'tcg,thread=single'],
    ...['-cpu', plan.cpuModel],
    ...['-smp', String(plan.accelerator === 'kvm' ? plan.cpus : 1)],
    ...['-m', String(plan.memoryMiB)],
    // A screen for the screenshot. After reset or power-off QEMU waits, so that there is still something to see.
    ...['-vga', 'std', '-no-reboot', '-no-shutdown', '-S'],
    ...['-kernel', plan.kernel, '-initrd', plan.initramfs, '-append', plan.append],
    // JSON, because paths may hold commas.
    ...['-blockdev', JSON.stringify(disk), '-device', 'virtio-blk-pci,drive=root'],
    // A file, because QEMU drops characters when a pipe or socket is full for a moment.
    ...['-chardev', `file,id=console,path=${quote(plan.serialLog)}`, '-serial', 'chardev:console'],
    ...['-device', 'virtio-serial-pci', '-chardev', socket('report', plan.reportSocket)],
    ...['-device', `virtserialport,chardev=report,name=${PORT_NAME}`],
    ...['-chardev', socket('qmp', plan.qmpSocket), '-mon', 'chardev=qmp,mode=control'],
    // Without entropy a first boot can wait for minutes.
    ...['-object', 'rng-random,id=rng,filename=/dev/urandom', '-device', 'virtio-rng-pci,rng=rng'],
    // A network that leads nowhere but answers DHCP, so that services which need one do not wait.
    ...(plan.userNetwork
      ? ['-netdev', 'user,id=net,restrict=on', '-device', 'virtio-net-pci,netdev=net,romfile=']
      : []),
  ];
}

/** Arguments of a QEMU that runs nothing and answers questions about the CPU models of an accelerator. */
export function questionArguments(accelerator: Accelerator, qmpSocket: string): string[] {
  return [
    ...PC_BASE,
    ...['-machine', 'q35', '-accel', accelerator === 'kvm' ? 'kvm' : 'tcg', '-cpu', 'max', '-m', '32', '-vga', 'none'],
    ...['-S', '-chardev', socket('qmp', qmpSocket), '-mon', 'chardev=qmp,mode=control'],
  ];
}

/** Arguments that run a boot sector under KVM; the guest ends QEMU itself by writing to the debug port. */
export function probeArguments(accelerator: Accelerator, bootSector: string): string[] {
  const disk = {
    driver: 'raw',
    'node-name': 'probe',
    file: { driver: 'file', filename: bootSector },
  };
  return [
    ...PC_BASE,
    ...['-machine', 'pc', '-accel', accelerator === 'kvm' ? 'kvm' : 'tcg'],
    ...['-cpu', accelerator === 'kvm' ? 'host' : 'max', '-m', '32', '-vga', 'none', '-no-reboot'],
    ...['-blockdev', JSON.stringify(disk), '-device', 'ide-hd,drive=probe'],
    ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'],
  ];
}

function socket(id: string, path: string): string {
  return `socket,id=${id},path=${quote(path)},server=on,wait=off`;
}

/** A comma in a value of a QEMU option is written twice. */
function quote(value: string): string {
  return value.replaceAll(',', ',,');
}
