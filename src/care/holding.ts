import type { Problem } from '../platform/errors.js';
import type { StoreEntry } from '../store/store.js';
import { byWorth, lastUse, type Kept } from '../store/worth.js';
import { problemsFrom, type NamedStore } from './named-stores.js';

/** What one store holds. */
export interface Holding {
  readonly source: NamedStore;
  /** The least worth its bytes first. */
  readonly entries: readonly StoreEntry[];
}

/** What some files come to. */
export interface Totals {
  readonly files: number;
  readonly bytes: number;
  /** Seconds of work that they keep. */
  readonly seconds: number;
  /** The earliest and the latest of their last uses, in seconds since the epoch; undefined without files. */
  readonly oldestUse: number | undefined;
  readonly newestUse: number | undefined;
}

/** Asks each store what it holds. One that does not answer is told of by a problem, and the others are asked all the same. */
export async function readHoldings(
  stores: readonly NamedStore[],
  signal: AbortSignal,
): Promise<{ readonly holdings: readonly Holding[]; readonly problems: readonly Problem[] }> {
  const holdings: Holding[] = [];
  const problems: Problem[] = [];
  for (const source of stores) {
    try {
      holdings.push({ source, entries: (await source.store.list(signal)).toSorted(byWorth) });
    } catch (error) {
      problems.push(...problemsFrom(error));
    }
  }
  return { holdings, problems };
}

/** Adds files up. */
export function totalsOf(entries: readonly Kept[]): Totals {
  let [bytes, seconds] = [0, 0];
  let oldestUse: number | undefined;
  let newestUse: number | undefined;
  for (const entry of entries) {
    const use = lastUse(entry);
    bytes += entry.bytes;
    seconds += entry.seconds;
    oldestUse = Math.min(use, oldestUse ?? use);
    newestUse = Math.max(use, newestUse ?? use);
  }
  return { files: entries.length, bytes, seconds, oldestUse, newestUse };
}
