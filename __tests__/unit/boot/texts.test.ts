import { describe, expect, it } from '@jest/globals';
import { formatBootResult } from '../../../src/boot/format.js';
import { installHint } from '../../../src/boot/install-hint.js';
import { compareSquashfs } from '../../../src/boot/squashfs.js';
import type { BootResult } from '../../../src/boot/types.js';

const RESULT: BootResult = { status: 'booted', seconds: { total: 12.3 }, checks: [], missingFeatures: [], files: {} };

describe('formatBootResult', () => {
  it('is short for a good boot', () => {
    expect(
      formatBootResult({
        ...RESULT,
        accelerator: 'kvm',
        seconds: { kernel: 1.1, userspace: 4, total: 6.2 },
        checks: [{ name: 'init', outcome: 'pass', detail: '/sbin/init' }],
        files: { serial: '/l/serial.log', screenshot: '/l/screenshot.png' },
      }),
    ).toEqual([
      'Booted with KVM in 6.2 s (kernel 1.1 s, userspace 4 s)',
      'pass init: /sbin/init',
      'Serial log: /l/serial.log',
      'Screenshot: /l/screenshot.png',
    ]);
  });

  it('says why, what to do, and shows the last lines of a failure', () => {
    expect(
      formatBootResult({
        ...RESULT,
        status: 'failed',
        accelerator: 'emulation',
        note: 'No KVM.',
        reason: { kind: 'panic', message: 'It panicked.', hint: 'Do this.', lastLines: ['a', 'b'] },
      }),
    ).toEqual([
      'Boot test failed by software emulation after 12.3 s',
      'No KVM.',
      'panic: It panicked.',
      'Do this.',
      'Last lines of the console:',
      '  a',
      '  b',
    ]);
  });

  it('never calls an image broken that was not booted', () => {
    expect(formatBootResult({ ...RESULT, status: 'not-booted' })[0]).toMatch(/nothing is known about it/);
    expect(formatBootResult({ ...RESULT, status: 'skipped' })).toEqual(['Boot test skipped']);
  });
});

describe('installHint', () => {
  it.each([
    ['ID=debian\nVERSION_ID="12"\n', /apt-get install qemu-system-x86\b/],
    ['NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n', /apt-get/],
    ['ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', /zypper/],
    ['ID=gentoo\n', /emerge/],
    ['ID=plan9\n', /^Install qemu-system-x86_64/],
    ['', /^Install qemu-system-x86_64/],
  ])('%j', (release, hint) => {
    expect(installHint(release)).toMatch(hint);
  });
});

describe('compareSquashfs', () => {
  const superblock = (used: bigint): Buffer => {
    const block = Buffer.alloc(96);
    block.write('hsqs');
    block.writeBigUInt64LE(used, 40);
    return block;
  };

  it('compares the size with the superblock', () => {
    expect(compareSquashfs(superblock(4000n), 4096)).toBe('');
    expect(compareSquashfs(superblock(5000n), 4096)).toBe(' The file has 4096 bytes, its superblock says 5000.');
    expect(compareSquashfs(Buffer.alloc(96), 4096)).toMatch(/no squashfs/);
    expect(compareSquashfs(Buffer.alloc(3), 3)).toMatch(/no squashfs/);
  });
});
