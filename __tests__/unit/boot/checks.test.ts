import { describe, expect, it } from '@jest/globals';
import { checkRoot, checkScript, checkServices, parseMounts } from '../../../src/boot/checks.js';

const BASE = '/dev/vda /run/rootfsbase squashfs ro,relatime,errors=continue 0 0';

describe('checkRoot', () => {
  it.each([
    [`LiveOS_rootfs / overlay rw,lowerdir=/run/rootfsbase,upperdir=/u,workdir=/w 0 0\n${BASE}`, 'pass', /\/dev\/vda/],
    [`o / overlay rw,lowerdir=/run/overlayfs-r:/run/rootfsbase,upperdir=/u 0 0\n${BASE}`, 'pass', /squashfs/],
    [`o / overlay ro,lowerdir=/run/rootfsbase 0 0\n${BASE}`, 'fail', /read-only/],
    ['o / overlay rw,lowerdir=/lower 0 0\n/dev/vda /lower ext4 ro 0 0', 'fail', /ext4/],
    ['o / overlay rw,lowerdir=/lower 0 0', 'fail', /no mount/],
    [`/dev/mapper/live-rw / ext4 rw 0 0\n${BASE}`, 'fail', /ext4/],
    ['', 'fail', /nothing/],
  ])('%#', (mounts, outcome, detail) => {
    const check = checkRoot(mounts);
    expect(check.outcome).toBe(outcome);
    expect(check.detail).toMatch(detail);
  });

  it('looks at the last mount on /', () => {
    expect(checkRoot(`rootfs / rootfs rw 0 0\no / overlay rw,lowerdir=/run/rootfsbase 0 0\n${BASE}`).outcome).toBe(
      'pass',
    );
  });

  it('undoes the escapes of /proc/mounts', () => {
    expect(parseMounts('a /with\\040blank ext4 rw 0 0')[0]?.directory).toBe('/with blank');
  });
});

describe('checkServices', () => {
  it('passes when there is nothing to say', () => {
    expect(checkServices('\n', [])).toMatchObject({ outcome: 'pass' });
  });

  it('names each service that is not well', () => {
    const detail = checkServices(' sshd     [  crashed  ]\n dbus     [ crashed ]', ['net.eth0']).detail;
    expect(detail).toBe('sshd crashed, dbus crashed, net.eth0 failed to start');
  });
});

describe('checkScript', () => {
  it.each([
    [0, 'a\nb\n', 'pass', 'b'],
    [77, 'not here', 'skip', 'not here'],
    [1, 'a\nb', 'fail', 'exit code 1: a\nb'],
    [124, '', 'fail', 'did not end within 60 s'],
    [137, '', 'fail', 'did not end within 60 s'],
    [132, '', 'fail', 'died of an illegal instruction'],
  ])('exit code %i', (code, output, outcome, detail) => {
    expect(checkScript('x', code, output, 60)).toEqual({ name: 'x', outcome, detail });
  });
});
