import type { StoreEntry } from './store.js';

/** What decides how much a kept file is worth. */
export type Kept = Pick<StoreEntry, 'path' | 'bytes' | 'seconds' | 'added' | 'used'>;

/** Seconds of work that each byte of a file keeps. What has no bytes costs nothing to keep. */
export function worth({ seconds, bytes }: Pick<Kept, 'seconds' | 'bytes'>): number {
  return bytes === 0 ? Infinity : seconds / bytes;
}

/** When a build last used a file, or added it; seconds since the epoch. */
export function lastUse({ added, used }: Pick<Kept, 'added' | 'used'>): number {
  return Math.max(added, used);
}

/**
 * For sorting: what keeps the least work for its bytes comes first, among equals what has been unused the longest, then
 * what is larger. Distfiles, whose work nobody measures, are so in the order of their last use.
 */
export function byWorth(one: Kept, other: Kept): number {
  const [a, b] = [worth(one), worth(other)];
  if (a !== b) return a < b ? -1 : 1;
  const order = lastUse(one) - lastUse(other) || other.bytes - one.bytes;
  if (order !== 0 || one.path === other.path) return order;
  return one.path < other.path ? -1 : 1;
}
