import { describe, expect, it } from '@jest/globals';
import {
  deviceName,
  memoryFloor,
  parseCuse,
  parseStarted,
  steveArguments,
} from '../../../src/builder/steve-command.js';

const GIB = 2 ** 30;

describe('deviceName', () => {
  it('is another one for each builder and each start, of letters that a device may have', () => {
    const names = [deviceName('mine', '1'), deviceName('mine', '2'), deviceName('other', '1')];
    expect(names[0]).toMatch(/^gentoo-min-mine-[0-9a-f]{8}$/);
    expect(new Set(names).size).toBe(3);
    expect(deviceName('mine', '1')).toBe(names[0]);
  });

  it.each([
    ['gentoo-min', /^gentoo-min-[0-9a-f]{8}$/],
    ['gentoo-min-runner-1', /^gentoo-min-runner-1-[0-9a-f]{8}$/],
    ['Ärger/../$(x)', /^gentoo-min-rger-x-[0-9a-f]{8}$/],
    ['a'.repeat(100), /^gentoo-min-a{24}-[0-9a-f]{8}$/],
  ])('tells of the builder %s as much as is readable', (builder, name) => {
    expect(deviceName(builder, '')).toMatch(name);
  });
});

describe('memoryFloor', () => {
  it.each([
    [64, 2, 2],
    [4, 2, 1],
  ])('of %i GiB with %i GiB for each job is %i GiB', (memory, job, floor) => {
    const wishes = { jobs: undefined, loadAverage: undefined, memoryPerJob: job * GIB };
    expect(memoryFloor({ cores: 4, memoryBytes: memory * GIB }, wishes)).toBe(floor * GIB);
  });
});

describe('steveArguments', () => {
  it('limits the load only where that was asked for', () => {
    const plain = steveArguments('gentoo-min-x', 32, 2 * GIB, undefined);
    expect(plain).toEqual(['--dev-name=gentoo-min-x', '--jobs=32', '--min-jobs=1', '--min-memory-avail=2048']);
    expect(steveArguments('gentoo-min-x', 32, 2 * GIB, 28.5)).toEqual([...plain, '--load-average=28.5']);
  });
});

describe('parseCuse', () => {
  it.each([
    ['cuse open\n', { lacks: undefined, serving: false }],
    ['4\nours\ncuse open\nsteve gentoo-min-mine-1\n', { lacks: undefined, serving: true }],
    ["cuse denied sh: can't open /dev/cuse: No such device\n", { lacks: 'No such device', serving: false }],
    ['cuse denied sh: 1: cannot create /dev/cuse: Permission denied\n', { lacks: 'Permission denied', serving: false }],
    ['cuse denied \n', { lacks: 'it gave no reason', serving: false }],
  ])('reads %j', (text, found) => {
    expect(parseCuse(text)).toEqual(found);
  });

  it('knows when nobody looked', () => {
    expect(parseCuse('4\nMemTotal: 16777216 kB\nnone\n')).toBeUndefined();
  });
});

describe('parseStarted', () => {
  it('reads name and number of the device', () => {
    expect(parseStarted('started gentoo-min-mine-1 240:0\n')).toEqual({
      name: 'gentoo-min-mine-1',
      device: { node: '/run/gentoo-min/steve/device', major: 240, minor: 0 },
      joined: false,
    });
    expect(parseStarted('joined other 240:1\n')).toMatchObject({ name: 'other', joined: true });
  });

  it.each(['', 'started gentoo-min-mine-1 \n', 'started gentoo-min-mine-1 240\n'])(
    'does not take %j for it',
    (text) => {
      expect(parseStarted(text)).toBeUndefined();
    },
  );
});
