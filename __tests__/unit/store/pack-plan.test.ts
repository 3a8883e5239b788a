import { describe, expect, it } from '@jest/globals';
import { EMPTY_INDEX } from '../../../src/store/index-file.js';
import type { StoreIndex } from '../../../src/store/index-file.js';
import { planCompaction, planPacks } from '../../../src/store/pack-plan.js';
import type { StoreEntry } from '../../../src/store/store.js';
import { entryFor } from '../../support/stores.js';

function sized(path: string, bytes: number): StoreEntry {
  return { ...entryFor(path, ''), bytes };
}

/** An index of packs; each is [its bytes when it was made, bytes of its living entries …]. */
function packed(...packs: readonly (readonly [number, ...number[]])[]): StoreIndex {
  const entries = packs.flatMap(([, ...living], pack) =>
    living.map((bytes, n) => ({ ...sized(`${pack}-${n}`, bytes), pack: `p${pack}` })),
  );
  return {
    ...EMPTY_INDEX,
    entries: new Map(entries.map((entry) => [entry.path, entry])),
    packs: new Map(packs.map(([whole], pack) => [`p${pack}`, whole])),
  };
}

describe('packs', () => {
  it('keep the order, grow up to a limit, and one file may be larger than that', () => {
    const entries = [8, 5, 20, 1, 30, 90, 2].map((bytes, n) => sized(`f${n}`, bytes));
    expect(planPacks(entries, 10, 40).map((pack) => pack.map(({ bytes }) => bytes))).toEqual([
      [8],
      [5],
      [20, 1],
      [30],
      [90],
      [2],
    ]);
    expect(planPacks([], 10, 40)).toEqual([]);
  });

  it('are written again when they are dead by more than half', () => {
    expect([...planCompaction(packed([100, 60], [100, 30, 10], [100, 100])).keys()]).toEqual(['p1']);
    expect(planCompaction(packed([100, 60], [100, 50])).size).toBe(0);
  });

  it('are written again, the smallest first, when there are too many, as far as one job should pay for it', () => {
    const many = packed(...[5, 40, 10, 30, 20].map((bytes) => [bytes, bytes] as const));
    expect(planCompaction(many, 5).size).toBe(0);
    expect([...planCompaction(many, 4).keys()]).toEqual(['p0', 'p2', 'p4']);
    expect([...planCompaction(many, 4, 20).keys()]).toEqual(['p0', 'p2']);
    expect(planCompaction(many, 4, 7).size).toBe(0);
  });
});
