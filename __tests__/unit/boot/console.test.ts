import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ConsoleReader } from '../../../src/boot/console.js';
import type { FailureKind } from '../../../src/boot/types.js';

const recording = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/boot/${name}.console.txt`, import.meta.url));

function read(bytes: Buffer, size: number): ConsoleReader {
  const reader = new ConsoleReader();
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  return reader;
}

function readText(text: string): ConsoleReader {
  return read(Buffer.from(text), 7);
}

describe('recorded consoles of failed boots', () => {
  const failures: [string, FailureKind, RegExp][] = [
    ['truncated', 'truncated-squashfs', /no root file system in \/dev\/vda/],
    ['no-initramfs', 'no-root', /root device \/dev\/vdz/],
    ['no-device', 'no-root', /\/dev\/vdz/],
    ['no-device-systemd-initramfs', 'no-root', /\/dev\/vdz/],
    ['read-only-root', 'wrong-root', /no writable layer/],
    ['no-init', 'init-failure', /\/sbin\/init .* not found/],
    ['init-exits', 'init-failure', /exit code 1\b/],
    ['switch-root-failed', 'init-failure', /hand over/],
    ['panic', 'panic', /sysrq triggered crash/],
  ];

  it.each(failures)('%s is %s', (name, kind, message) => {
    for (const size of [1, 13, 4096, 1_000_000]) {
      const reader = read(recording(name), size);
      expect(reader.over).toBe(true);
      expect(reader.cause).toMatchObject({ kind });
      expect(reader.cause?.message).toMatch(message);
      expect(reader.cause?.hint).not.toBe('');
    }
  });

  it.each(failures)('%s is noticed at the line that shows it, not later', (name, kind) => {
    const reader = new ConsoleReader();
    const lines = recording(name).toString('latin1').split('\n');
    const noticed = lines.findIndex((line) => {
      reader.push(Buffer.from(`${line}\n`, 'latin1'));
      return reader.over;
    });
    expect(noticed).toBeGreaterThan(0);
    const line = lines[noticed] ?? '';
    const shown: Partial<Record<FailureKind, RegExp>> = {
      'truncated-squashfs': /FATAL: Failed to find a root/,
      'wrong-root': /cannot be written to/,
      panic: /Kernel panic/,
      'init-failure': /Kernel panic|rdsosreport|Entering emergency mode/,
      'no-root': /Kernel panic|Could not boot/,
    };
    expect(line).toMatch(shown[kind] ?? /^$/);
  });

  it('shows the lines around a panic rather than the end of its trace', () => {
    const lines = read(recording('panic'), 512).lastLines(25);
    expect(lines).toHaveLength(25);
    expect(lines.some((line) => line.includes('Kernel panic - not syncing: sysrq'))).toBe(true);
  });
});

describe('recorded consoles of good boots', () => {
  it.each(['good-openrc', 'good-systemd-initramfs'])('%s shows no failure', (name) => {
    const reader = read(recording(name), 100);
    expect(reader.over).toBe(false);
    expect(reader.cause).toBeUndefined();
    expect(reader.firstProcess).toBe(true);
    expect(reader.failedServices).toEqual([]);
    expect(reader.illegalInstructions).toEqual([]);
  });

  it('reads the kernel release, our hook and init', () => {
    const reader = read(recording('good-openrc'), 100);
    expect(reader.kernelRelease).toBe('6.12.107+deb13-cloud-amd64');
    expect(reader.hookRan).toBe(true);
    expect(reader.initRuns).toBe(true);
  });
});

describe('single lines', () => {
  it.each<[string, FailureKind, boolean]>([
    ['[    1.5] SQUASHFS error: Unable to read fragment cache entry [2a3f]\r\n', 'truncated-squashfs', true],
    ['[   12.000000][  T1] SQUASHFS error: xz decompression failed\n', 'truncated-squashfs', true],
    ['[    3.000000] I/O error, dev vda, sector 8192 op 0x0:(READ)\n', 'truncated-squashfs', false],
    ['[    1.000000] Initramfs unpacking failed: ZSTD-compressed data is corrupt\n', 'emergency', false],
    ['[    1.000000] Kernel panic - not syncing: System is deadlocked on memory\n', 'panic', true],
    ['[    1.000000] Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b\n', 'init-failure', true],
    ['INIT: No more processes left in this runlevel\r\n', 'init-failure', true],
    ["dracut: FATAL: Don't know how to handle 'root=live:/dev/vda'\n", 'wrong-root', true],
    ['dracut: FATAL: something new\n', 'emergency', true],
    ['Press Enter to continue.', 'emergency', true],
    ['Give root password for maintenance\r\n(or press Control-D to continue): ', 'emergency', true],
    ['\u001b[6n\u001b[?7hdracut:/# ', 'emergency', true],
    ['gentoo-min: the kernel offers no virtio serial port\n', 'no-report', true],
    [
      'Fatal glibc error: CPU does not support x86-64-v3\nCPU ISA level is lower than required\n',
      'init-failure',
      false,
    ],
  ])('%j is %s', (text, kind, over) => {
    const reader = readText(text);
    expect(reader.cause?.kind).toBe(kind);
    expect(reader.over).toBe(over);
  });

  it('keeps the cause when consequences follow', () => {
    const reader = readText(
      'SQUASHFS error: Failed to read block 0x2a\ndracut: FATAL: stop\nKernel panic - not syncing: x\n',
    );
    expect(reader.cause?.kind).toBe('truncated-squashfs');
  });

  it('reads a kernel line in the middle of another, lone carriage returns and bytes that are no UTF-8', () => {
    const reader = read(
      Buffer.from('login: [    9.9] abc\r 50%\rdone\xff\xfe\r\nKernel panic - not syncing: hmm\r\n', 'latin1'),
      3,
    );
    expect(reader.cause?.kind).toBe('panic');
    expect(reader.lastLines(9)).toEqual([
      'login: [    9.9] abc',
      ' 50%',
      'done\ufffd\ufffd',
      'Kernel panic - not syncing: hmm',
    ]);
  });

  it('takes a shell prompt for a login once the default runlevel is reached', () => {
    const reader = readText('sh-5.2# ');
    expect(reader.over).toBe(true);
    reader.settle();
    expect(reader.over).toBe(false);
  });

  it('does not take ordinary prompts and messages for failures', () => {
    const reader = readText(
      'INIT: No inittab.d directory found\nlarry@host ~ $ \nhost login: \n * Checking file systems ...\nroot@host ~ # ',
    );
    expect(reader.over).toBe(false);
    expect(reader.cause).toBeUndefined();
  });

  it('names services that OpenRC could not start, and how far the boot has got', () => {
    const reader = readText(
      '\u001b[1m\u001b[32m*\u001b[m Starting sshd\u001b[K ...\n\u001b[31;01m*\u001b[0m ERROR: sshd failed to start\n' +
        ' * ERROR: cannot start nfs as rpcbind would not start\n',
    );
    expect(reader.failedServices).toEqual(['sshd', 'nfs']);
    expect(reader.stage).toBe('"Starting sshd"');
  });

  it('names programs that met an unknown instruction', () => {
    const reader = readText(
      '[    9.0] traps: udevd[123] trap invalid opcode ip:7f0 sp:7ff error:0 in libc.so.6\n' +
        'Kernel panic - not syncing: Attempted to kill init! exitcode=0x00000004\n',
    );
    expect(reader.illegalInstructions).toEqual(['udevd', 'init']);
  });

  it('stays small when a console is flooded without line ends', () => {
    const reader = new ConsoleReader();
    for (let index = 0; index < 1000; index++) reader.push(Buffer.alloc(10_000, 0x41));
    expect(reader.lastLines(5).join('').length).toBeLessThan(5000);
  });
});
