import { byWorth, lastUse, type Kept } from './worth.js';

/** What may stay in a store. A limit that is not given does not limit. */
export interface PruneLimits {
  /** Seconds since the epoch. */
  readonly now: number;
  /** What no build has used for so long goes. */
  readonly unusedSeconds?: number | undefined;
  /** What is left may have so many bytes. */
  readonly keepBytes?: number | undefined;
}

export interface PrunePlan<Entry> {
  /** What goes because nobody used it, the longest unused first. */
  readonly unused: readonly Entry[];
  /** What goes because there is no room for it, the least worth its bytes first. */
  readonly surplus: readonly Entry[];
  /** What stays, the most worth its bytes first. */
  readonly kept: readonly Entry[];
}

/**
 * Chooses what to remove from a store. First goes what has not been used for as long as `unusedSeconds`; a last use in the
 * future, by another machine's clock, is a use. Of the rest those that keep the most work for their bytes stay while they
 * fit into `keepBytes`. One that does not fit makes room for smaller ones after it, so that nothing is removed whose bytes
 * are not needed; a file without bytes always fits.
 * @param entries of one store, or of several that share the limits
 */
export function planPrune<Entry extends Kept>(entries: readonly Entry[], limits: PruneLimits): PrunePlan<Entry> {
  const { now, unusedSeconds = Infinity, keepBytes = Infinity } = limits;
  const isUnused = (entry: Entry): boolean => now - lastUse(entry) >= unusedSeconds;
  const surplus: Entry[] = [];
  const kept: Entry[] = [];
  let room = keepBytes;
  const used = entries.filter((entry) => !isUnused(entry)).sort((a, b) => byWorth(b, a));
  for (const entry of used) {
    if (entry.bytes > room) surplus.push(entry);
    else {
      room -= entry.bytes;
      kept.push(entry);
    }
  }
  const unused = entries.filter(isUnused).sort((a, b) => lastUse(a) - lastUse(b) || byWorth(a, b));
  return { unused, surplus: surplus.reverse(), kept };
}
