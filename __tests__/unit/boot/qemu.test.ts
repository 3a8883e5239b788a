import { describe, expect, it } from '@jest/globals';
import { probeBootSector } from '../../../src/boot/accelerator.js';
import { guestArguments, kernelCommandLine } from '../../../src/boot/qemu.js';

const PLAN = {
  accelerator: 'emulation' as const,
  cpuModel: 'max',
  kernel: '/a/vmlinuz',
  initramfs: '/tmp/i.img',
  squashfs: '/a/with, comma.squashfs',
  append: 'x',
  memoryMiB: 2048,
  cpus: 2,
  serialLog: '/logs/a,b.log',
  qmpSocket: '/tmp/q',
  reportSocket: '/tmp/r',
  userNetwork: true,
};

describe('guestArguments', () => {
  it('gives the squashfs read-only, and commas in paths cannot become options', () => {
    const args = guestArguments(PLAN);
    const disk = JSON.parse(args[args.indexOf('-blockdev') + 1] ?? '') as unknown;
    expect(disk).toMatchObject({ 'read-only': true, file: { filename: '/a/with, comma.squashfs', 'read-only': true } });
    expect(args).toContain('file,id=console,path=/logs/a,,b.log');
  });

  it('chooses the accelerator and the network that exist', () => {
    expect(guestArguments(PLAN).join(' ')).toContain('-accel tcg,thread=single -cpu max -smp 1 ');
    expect(guestArguments({ ...PLAN, accelerator: 'kvm', cpuModel: 'host' }).join(' ')).toContain(
      '-accel kvm -cpu host -smp 2 ',
    );
    expect(guestArguments(PLAN)).toContain('user,id=net,restrict=on');
    expect(guestArguments({ ...PLAN, userNetwork: false })).not.toContain('-netdev');
  });
});

describe('kernelCommandLine', () => {
  it('ends with init=, because dracut hands over what follows it', () => {
    const words = kernelCommandLine('  quiet  foo=1 ').split(' ');
    expect(words.slice(-3)).toEqual(['quiet', 'foo=1', 'init=/.gentoo-min-init']);
    expect(words).toEqual(
      expect.arrayContaining(['root=live:/dev/vda', 'rd.live.overlay.overlayfs=1', 'rd.shell=0', 'panic=-1']),
    );
  });
});

describe('probeBootSector', () => {
  it('is one sector with the boot signature', () => {
    const sector = probeBootSector();
    expect(sector).toHaveLength(512);
    expect(sector.subarray(510)).toEqual(Buffer.from([0x55, 0xaa]));
  });
});
