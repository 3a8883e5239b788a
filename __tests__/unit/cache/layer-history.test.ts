import { describe, expect, it } from '@jest/globals';
import {
  lastKnown,
  mergeOf,
  NO_HISTORY,
  packagesOf,
  remember,
  workOf,
  type LayerHistory,
} from '../../../src/cache/layer-history.js';
import type { LayerBuild, StageWork } from '../../../src/cache/layer-work.js';

const world = (seconds: number, more: Partial<StageWork> = {}): LayerBuild => ({
  stages: [
    { stage: 'world', seconds, built: 0, reused: 0, packageBytes: 0, packageSeconds: 0, pulledBytes: 0, ...more },
  ],
  madeFrom: {},
  exports: {},
});
const after = (...builds: readonly LayerBuild[]): LayerHistory => builds.reduce(remember, NO_HISTORY);

describe('remember', () => {
  it('keeps the last ten times that a stage had something to do', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => world(index + 1));
    const idle = Array.from({ length: 20 }, () => world(0));
    const seconds = after(...twelve, ...idle).stages.world?.map((each) => each.seconds);
    expect(seconds).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('keeps what an export does not say this time as it was last known', () => {
    const history = after(
      {
        ...world(0),
        exports: { 'stage-kernel': { a: 1 }, main: undefined },
        madeFrom: { kernel: ['kernel'] },
        actionsBytes: 5,
      },
      { ...world(0), exports: { 'stage-kernel': undefined }, madeFrom: { world: ['world'] } },
    );
    expect(history).toEqual({
      stages: {},
      madeFrom: { kernel: ['kernel'], world: ['world'] },
      exports: { 'stage-kernel': { a: 1 }, main: null },
      actionsBytes: 0,
    });
  });
});

describe('what a history says of a stage', () => {
  const history = after(
    world(3000, { built: 60, packageBytes: 7 }),
    world(30, { reused: 60 }),
    world(25, { reused: 58 }),
    world(400, { built: 5, reused: 55, pulledBytes: 9 }),
  );

  it('is the longest work, the last merge of kept packages alone, and the figures that were last known', () => {
    expect([workOf(history, 'world'), mergeOf(history, 'world'), packagesOf(history, 'world')]).toEqual([3000, 25, 60]);
    expect([lastKnown(history, 'world', 'packageBytes'), lastKnown(history, 'world', 'pulledBytes')]).toEqual([7, 9]);
  });

  it('is nothing where there was none', () => {
    expect([workOf(history, 'kernel'), mergeOf(history, 'kernel'), packagesOf(history, 'kernel')]).toEqual([
      undefined,
      undefined,
      0,
    ]);
    expect(lastKnown(history, 'kernel', 'packageSeconds')).toBe(0);
    // A stage whose layers were only pulled took no work.
    expect(workOf(after(world(0, { pulledBytes: 1 })), 'world')).toBeUndefined();
  });
});
