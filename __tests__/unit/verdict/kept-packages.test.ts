import { describe, expect, it } from '@jest/globals';
import { keptSizes, planInStore, recordsOfStore, type KeptFile } from '../../../src/verdict/kept-packages.js';
import { planned } from './plans.js';

const file = (path: string, bytes: number, seconds = 0): KeptFile => ({ path: `${path}.gpkg.tar`, bytes, seconds });
const FILES = [
  file('app-misc/hello/aa/hello-2.10-1', 100, 20),
  file('app-misc/hello/bb/hello-2.10-1', 110, 25),
  file('app-misc/hello/cc/hello-2.9-r1-3', 90, 40),
  file('sys-devel/gcc/dd/gcc-15.2.1-1', 5000, 900),
  file('app-misc/untimed/ee/untimed-1-1', 7),
  { path: 'app-misc/odd/ff/README', bytes: 1, seconds: 9 },
  { path: 'short', bytes: 1, seconds: 9 },
];
const KEPT = { place: 'folder /srv/store', files: FILES };
const PLAN = ['app-misc/hello-2.10', 'app-misc/hello-3', 'app-misc/new-1', 'app-misc/untimed-1'].map((cpv) =>
  planned(cpv),
);

describe('planInStore', () => {
  it('goes by the key, which stands for all that decides the code, and not by the version', () => {
    const keys = new Map([
      ['app-misc/hello-2.10', 'bb'],
      ['app-misc/hello-3', 'aa2'],
      ['app-misc/new-1', 'ab'],
      ['app-misc/untimed-1', 'other'],
    ]);
    expect(planInStore(PLAN, keys, KEPT)).toEqual({
      place: 'folder /srv/store',
      ready: [{ name: 'app-misc/hello-2.10', bytes: 110 }],
      compiled: [{ name: 'app-misc/hello-3', seconds: 40 }, { name: 'app-misc/new-1' }, { name: 'app-misc/untimed-1' }],
    });
    const others = planInStore(PLAN.slice(0, 1), new Map([['app-misc/hello-2.10', 'zz']]), KEPT);
    expect(others).toMatchObject({ ready: [], compiled: [{ name: 'app-misc/hello-2.10', seconds: 25 }] });
  });

  it('takes the version for what has no key in the plan of the world, such as the compiler', () => {
    const gcc = [planned('sys-devel/gcc-15.2.1'), planned('sys-devel/gcc-14.1')];
    expect(planInStore(gcc, new Map(), KEPT)).toMatchObject({
      ready: [{ name: 'sys-devel/gcc-15.2.1', bytes: 5000 }],
      compiled: [{ name: 'sys-devel/gcc-14.1', seconds: 900 }],
    });
  });

  it('finds nothing in an empty store', () => {
    const { ready, compiled } = planInStore(PLAN, new Map([['app-misc/new-1', 'ab']]), { place: 'x', files: [] });
    expect([ready, compiled.map(({ seconds }) => seconds)]).toEqual([[], [undefined, undefined, undefined, undefined]]);
  });
});

describe('recordsOfStore', () => {
  it('has the longest time of each version, and knows nothing of how many were made at once', () => {
    const { seconds, overlap, sources } = recordsOfStore(KEPT);
    expect([...seconds]).toEqual([
      ['app-misc/hello-2.10', 25],
      ['app-misc/hello-2.9-r1', 40],
      ['sys-devel/gcc-15.2.1', 900],
    ]);
    expect([overlap, sources]).toEqual([undefined, ['package-store']]);
  });
});

describe('keptSizes', () => {
  it('is of the version, else of another one', () => {
    expect([...keptSizes(PLAN.slice(1), KEPT)]).toEqual([
      ['app-misc/hello', 90],
      ['app-misc/untimed', 7],
    ]);
    expect([...keptSizes(PLAN.slice(0, 1), KEPT)]).toEqual([['app-misc/hello', 110]]);
  });
});
