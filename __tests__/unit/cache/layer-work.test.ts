import { describe, expect, it } from '@jest/globals';
import { stagesHeld, stageWork } from '../../../src/cache/layer-work.js';
import type { StoreEntry } from '../../../src/store/store.js';
import { recorded } from './helpers.js';

const entry = (path: string, bytes: number, seconds: number): StoreEntry => ({
  path,
  bytes,
  seconds,
  sha256: '',
  added: 0,
  used: 0,
});

describe('stageWork', () => {
  it('is the seconds of what a build did itself, and what its packages have in the store', () => {
    const merges = new Map([['world', { built: 1, reused: 1, packages: ['a/one-1', 'a/two-2-r1', 'a/lost-3'] }]]);
    const kept = [
      entry('a/one/K/one-1-1.gpkg.tar', 10, 100),
      entry('a/one/K/one-1-r1-1.gpkg.tar', 1000, 1000),
      entry('a/two/K/two-2-r1-3.gpkg.tar', 20, 200),
    ];
    const works = new Map(stageWork([recorded('shared-main')], merges, kept).map((each) => [each.stage, each]));
    expect(works.get('world')).toMatchObject({ built: 1, reused: 1, packageBytes: 30, packageSeconds: 300 });
    expect(works.get('world')?.seconds).toBeCloseTo(2.1, 1);
    expect(works.get('kernel')).toMatchObject({ built: 0, reused: 0, packageBytes: 0, pulledBytes: 0 });
    expect(works.get('kernel')?.seconds).toBeCloseTo(2.1, 1);
  });

  it('counts no work of what was found, but the bytes that were pulled', () => {
    const works = stageWork([recorded('gha-pull')], new Map(), []);
    expect(works.every(({ seconds }) => seconds === 0)).toBe(true);
    expect(works.find(({ stage }) => stage === 'artifacts')?.pulledBytes).toBe(261);
  });

  it('counts no work of a stage that was not finished', () => {
    const works = stageWork([recorded('world-fails')], new Map([['world', { built: 0, reused: 3, packages: [] }]]), []);
    expect(works.find(({ stage }) => stage === 'world')?.seconds).toBe(0);
    expect(works.find(({ stage }) => stage === 'toolchain')?.seconds).toBeGreaterThan(0);
  });

  it('takes of several runs of one build the one in which a stage took longest', () => {
    const [one, both] = [
      stageWork([recorded('shared-main')], new Map(), []),
      stageWork([recorded('shared-main'), recorded('gha-pull')], new Map(), []),
    ];
    expect(both.find(({ stage }) => stage === 'kernel')).toEqual(one.find(({ stage }) => stage === 'kernel'));
  });
});

describe('stagesHeld', () => {
  it('is what a stage was made from, mounted stages too', () => {
    expect(stagesHeld([recorded('shared-main')], ['kernel', 'world', 'absent'])).toEqual({
      kernel: ['fetch-b', 'kernel', 'plan-b'],
      world: ['fetch-a', 'fetch-b', 'plan-a', 'plan-b', 'toolchain', 'world'],
    });
  });
});
