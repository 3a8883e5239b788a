import { describe, expect, it } from '@jest/globals';
import { NO_HISTORY, type LayerHistory } from '../../../src/cache/layer-history.js';
import { layerSentence } from '../../../src/cache/layer-sentence.js';
import { planLayers, type LayerPlan, type LayerQuestion } from '../../../src/cache/layer-value.js';
import type { StageWork } from '../../../src/cache/layer-work.js';

const MB = 1e6;
const BOTH = { packages: true, distfiles: true };
const NEITHER = { packages: false, distfiles: false };

const work = (seconds: number, more: Partial<StageWork> = {}): StageWork => ({
  stage: '',
  seconds,
  built: 0,
  reused: 0,
  packageBytes: 0,
  packageSeconds: 0,
  pulledBytes: 0,
  ...more,
});

/** Builds that compiled everything once, the kernel exported by itself. */
const HISTORY: LayerHistory = {
  stages: {
    'fetch-world': [work(60)],
    compiler: [work(1200, { built: 1, packageBytes: 200 * MB })],
    kernel: [work(190)],
    world: [work(3600, { built: 60, packageBytes: 640 * MB })],
  },
  madeFrom: {
    fetched: ['fetch-world'],
    compiler: ['compiler'],
    kernel: ['compiler', 'kernel'],
    world: ['compiler', 'fetch-world', 'world'],
  },
  exports: { 'stage-kernel': { k: 120 * MB } },
  actionsBytes: 0,
};

const plan = (more: Partial<LayerQuestion>): LayerPlan =>
  planLayers({
    history: HISTORY,
    stages: ['compiler', 'kernel', 'world'],
    downloads: ['fetch-world'],
    kept: BOTH,
    budget: Infinity,
    ...more,
  });
const kept = ({ decisions }: LayerPlan): string[] => decisions.filter(({ keep }) => keep).map(({ stage }) => stage);
const reasons = ({ decisions }: LayerPlan): Record<string, string> =>
  Object.fromEntries(decisions.map(({ stage, reason }) => [stage, reason]));
const sentences = ({ decisions }: LayerPlan): string[] => decisions.map(layerSentence);

describe('planLayers without any record', () => {
  it('leaves out what a store keeps', () => {
    const none = plan({ history: NO_HISTORY });
    expect([none.whole, kept(none)]).toEqual([false, ['kernel']]);
    expect(sentences(none)).toEqual([
      'downloads: left out, the distfiles are kept',
      'compiler: left out, the packages are kept, merging them is assumed to take 35 s for 60 of them',
      'kernel: kept, no store has its work',
      'world: left out, the packages are kept, merging them is assumed to take 35 s for 60 of them',
    ]);
    expect(kept(plan({ history: NO_HISTORY, kept: { packages: true, distfiles: false } }))).toEqual([
      'fetched',
      'kernel',
    ]);
  });

  it('keeps all layers with the build where no store keeps packages, whatever the budget', () => {
    const all = plan({ history: NO_HISTORY, kept: NEITHER, budget: 1 });
    expect([all.whole, kept(all)]).toEqual([true, ['fetched', 'compiler', 'kernel', 'world']]);
    const stored = plan({ history: NO_HISTORY, kept: { packages: false, distfiles: true } });
    expect([stored.whole, kept(stored)]).toEqual([true, ['compiler', 'kernel', 'world']]);
  });

  it('has no downloads where the Dockerfile has none', () => {
    expect(Object.keys(reasons(plan({ downloads: [] })))).toEqual(['compiler', 'kernel', 'world']);
  });
});

describe('planLayers with packages in a store', () => {
  it('counts merging alone, and says that it was assumed', () => {
    expect(sentences(plan({}))).toEqual([
      'downloads: left out, the distfiles are kept',
      'compiler: kept with kernel',
      'kernel: kept, saves 3 min 11 s for 114 MiB',
      'world: left out, the packages are kept, merging them takes 35 s (assumed) for 801 MiB',
    ]);
  });

  it('takes the time of a build that merged kept packages alone', () => {
    const world = [...(HISTORY.stages.world ?? []), work(25, { reused: 60, packageSeconds: 5400 })];
    const measured = { ...HISTORY, stages: { ...HISTORY.stages, world } };
    expect(sentences(plan({ history: measured }))[3]).toBe(
      'world: left out, the packages are kept with 1 h 30 min of work, merging them takes 25 s for 801 MiB',
    );
  });

  it('keeps the layers of packages that take long to merge for their bytes', () => {
    const world = [work(3600, { built: 60, packageBytes: 640 * MB }), work(600, { reused: 60 })];
    const slow = plan({ history: { ...HISTORY, stages: { ...HISTORY.stages, world } } });
    // The kernel and the world are found together only in an export of the whole build.
    expect([slow.whole, kept(slow)]).toEqual([true, ['compiler', 'kernel', 'world']]);
  });

  it('keeps of two that cannot be found together the one that saves more', () => {
    const world = [work(3600, { built: 60, packageBytes: 640 * MB }), work(600, { reused: 60 })];
    const history = {
      ...HISTORY,
      stages: { ...HISTORY.stages, world },
      exports: { ...HISTORY.exports, main: { m: 3e9 } },
    };
    const slow = plan({ history, budget: 1e9 });
    expect([slow.whole, kept(slow)]).toEqual([false, ['compiler', 'world']]);
    expect(sentences(slow).slice(1)).toEqual([
      'compiler: kept with world',
      'kernel: left out, a build reads from one place, and world saves more',
      expect.stringMatching(/^world: kept, saves 10 min 00 s for/),
    ]);
  });

  it('keeps what was never exported once, so that its bytes become known', () => {
    const unsized = plan({ history: { ...HISTORY, exports: {} } });
    expect(reasons(unsized)).toMatchObject({ kernel: 'unsized', compiler: 'held', world: 'little' });
    expect(sentences(unsized)[2]).toBe('kernel: kept, saves 3 min 11 s; how many bytes it has is not known yet');
    const neither = plan({ history: { ...HISTORY, exports: { 'stage-kernel': null } } });
    expect(reasons(neither)).toMatchObject({ kernel: 'unsized' });
  });

  it('takes what a cache gave for the bytes of layers that were not exported by themselves', () => {
    const stages = { ...HISTORY.stages, kernel: [work(190, { pulledBytes: 100 * MB })] };
    expect(plan({ history: { ...HISTORY, stages, exports: {} } }).decisions[2]).toMatchObject({
      reason: 'worth',
      bytes: 300 * MB,
    });
  });

  it('leaves out what saves less than a minute for a gigabyte', () => {
    const exports = { 'stage-kernel': { k: 4e9 } };
    const little = plan({ history: { ...HISTORY, exports } });
    expect(reasons(little)).toMatchObject({ kernel: 'little' });
    expect(sentences(little)[2]).toBe('kernel: left out, saves only 3 min 11 s for 3.73 GiB');
  });

  it('keeps downloads that a store does not have, where they take long for their bytes', () => {
    const distfiles = { packages: true, distfiles: false };
    const exports = { ...HISTORY.exports, fetch: { d: 600 * MB } };
    const slow = plan({ history: { ...HISTORY, exports }, kept: distfiles });
    expect(kept(slow)).toEqual(['fetched', 'compiler', 'kernel']);
    expect(sentences(slow)[0]).toBe('downloads: kept, saves 1 min 00 s for 572 MiB');
    const quick = { ...HISTORY.stages, 'fetch-world': [work(20)] };
    const left = plan({ history: { ...HISTORY, stages: quick, exports }, kept: distfiles });
    expect(sentences(left)[0]).toBe('downloads: left out, saves only 20 s for 572 MiB');
  });
});

describe('planLayers with a budget', () => {
  it('takes the most seconds for the bytes first, and leaves out what does not fit', () => {
    const exports = {
      main: { a: 300 * MB, b: 120 * MB, c: 900 * MB, d: 500 * MB },
      'stage-compiler': { a: 300 * MB },
      'stage-kernel': { a: 300 * MB, b: 120 * MB },
      'stage-world': { a: 300 * MB, c: 900 * MB },
    };
    const asked = { history: { ...HISTORY, exports }, kept: NEITHER };
    expect(reasons(plan({ ...asked, budget: 2e9 }))).toMatchObject({
      compiler: 'whole',
      kernel: 'whole',
      world: 'whole',
    });
    const tight = plan({ ...asked, budget: 500 * MB });
    expect([tight.whole, reasons(tight)]).toMatchObject([
      false,
      { compiler: 'worth', kernel: 'worth', world: 'no-room' },
    ]);
    expect(sentences(tight)[3]).toBe('world: left out, 1 h 00 min for 858 MiB does not fit into cache-bytes');
    // What is held twice is paid for once.
    expect(tight.decisions[2]).toMatchObject({ bytes: 120 * MB, seconds: 190 });
    const none = plan({ ...asked, budget: 100 * MB });
    expect([none.whole, kept(none).filter((stage) => stage !== 'fetched')]).toEqual([false, []]);
  });
});
