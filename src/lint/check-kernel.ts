import { quote } from '../image/text.js';
import type { Report } from './finding.js';
import { partOfLine } from './text-file.js';
import type { TextFile } from './text-file.js';

// The syntax that build/kernel-config takes, which is that of .config (Documentation/kbuild/kconfig.rst of the kernel).
const SET = /^CONFIG_(\w+)=(.*)$/;
const UNSET = /^# CONFIG_(\w+) is not set$/;
const NEARLY_UNSET = /^#\s*(?:CONFIG_)?(\w+)\s.*\bnot\s+set\b/;
const NEARLY_SET = /^\s*(?:CONFIG_)?([A-Z0-9]\w*)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s#"]+)\s*(?:#.*)?$/;
const VALUE = /^(?:y|m|n|-?\d+|0[xX][0-9a-fA-F]+|"(?:[^"\\]|\\.)*")$/;

/**
 * Options that switch on what modules themselves stand on, or that are looked at while the kernel is still alone; each is a
 * boolean in every kernel of this decade (`bool` in the Kconfig files).
 */
const BOOLEANS = new Set(
  `64BIT ACPI BLK_DEV_INITRD BLOCK BPF_SYSCALL BUG CGROUPS CPU_FREQ CPU_IDLE CRYPTO_HW DEBUG_KERNEL DEVTMPFS
  DEVTMPFS_MOUNT EFI EFI_PARTITION EFI_STUB EPOLL EVENTFD EXPERT FANOTIFY FRAMEBUFFER_CONSOLE FUTEX HIBERNATION
  HIGH_RES_TIMERS INOTIFY_USER INPUT_KEYBOARD INPUT_MOUSE IPC_NS KALLSYMS KERNEL_GZIP KERNEL_XZ KERNEL_ZSTD KVM_GUEST MEMCG MICROCODE
  MISC_FILESYSTEMS MODULES MODULE_SIG MODULE_UNLOAD MULTIUSER NAMESPACES NET NETDEVICES NETWORK_FILESYSTEMS NET_NS NUMA PARAVIRT
  PCI PCI_MSI PID_NS PRINTK PROC_FS PROC_SYSCTL RD_GZIP RD_LZ4 RD_XZ RD_ZSTD SECCOMP SECURITY SERIAL_8250_CONSOLE SHMEM SIGNALFD SMP
  SQUASHFS_XATTR SQUASHFS_ZSTD STAGING SUSPEND SWAP SYSFS SYSVIPC TIMERFD TMPFS TMPFS_POSIX_ACL TMPFS_XATTR TTY UNIX98_PTYS USER_NS
  UTS_NS VGA_CONSOLE VIRTIO_MENU VIRTUALIZATION VT VT_CONSOLE WIRELESS`.split(/\s+/),
);

/** What is wrong with one fragment of the kernel's configuration. */
export function* checkFragment(file: TextFile): Generator<Report> {
  const seen = new Map<string, { readonly line: number; readonly value: string }>();
  for (const [index, raw] of file.lines.entries()) {
    const line = index + 1;
    const text = raw.trimEnd();
    const [, name = UNSET.exec(text)?.[1], given = 'n'] = SET.exec(text) ?? [];
    if (name === undefined) {
      yield* checkOther(file, line, text);
      continue;
    }
    const at = partOfLine(file, line, 1, text.length);
    if (!VALUE.test(given)) {
      const [, , better] = NEARLY_SET.exec(text) ?? [];
      yield {
        rule: 'kernel-syntax',
        at: partOfLine(file, line, text.length - given.length + 1, given.length),
        message: `${quote(given)} is no value of CONFIG_${name}.`,
        hint: 'Write y, m, n, a number or a "text", and nothing behind it.',
        ...(better !== undefined && VALUE.test(better)
          ? { suggestion: { line, endLine: line, lines: [`CONFIG_${name}=${better}`] } }
          : {}),
      };
      continue;
    }
    const before = seen.get(name);
    if (before) {
      const same = before.value === given;
      yield {
        rule: same ? 'kernel-option-twice' : 'kernel-contradiction',
        at,
        message: `CONFIG_${name} is ${same ? 'the same' : 'something else'} in line ${before.line}${same ? ' already' : ', and the build refuses both'}.`,
        hint: 'Remove one of the two lines.',
        ...(same ? { suggestion: { line, endLine: line, lines: [] } } : {}),
      };
    }
    seen.set(name, { line, value: given });
    if (given === 'm' && BOOLEANS.has(name)) {
      yield {
        rule: 'kernel-boolean-module',
        at,
        message: `CONFIG_${name} is a boolean, and cannot be a module.`,
        hint: `Write CONFIG_${name}=y.`,
        suggestion: { line, endLine: line, lines: [`CONFIG_${name}=y`] },
      };
    }
  }
}

function* checkOther(file: TextFile, line: number, text: string): Generator<Report> {
  const near = NEARLY_UNSET.exec(text)?.[1];
  if (near !== undefined && /^[A-Z0-9_]+$/.test(near)) {
    yield {
      rule: 'kernel-syntax',
      at: partOfLine(file, line, 1, text.length),
      message: `${quote(text)} is a mere comment, and switches nothing off.`,
      hint: `Write # CONFIG_${near} is not set.`,
      suggestion: { line, endLine: line, lines: [`# CONFIG_${near} is not set`] },
    };
    return;
  }
  if (text === '' || text.startsWith('#')) return;
  const [, name, value] = NEARLY_SET.exec(text) ?? [];
  const meant = name !== undefined && value !== undefined && VALUE.test(value) ? `CONFIG_${name}=${value}` : undefined;
  yield {
    rule: 'kernel-syntax',
    at: partOfLine(file, line, 1, text.length),
    message: `${quote(text)} is no option of the kernel.`,
    hint: meant === undefined ? 'Write CONFIG_NAME=value or # CONFIG_NAME is not set.' : `Write ${meant}.`,
    ...(meant === undefined ? {} : { suggestion: { line, endLine: line, lines: [meant] } }),
  };
}
