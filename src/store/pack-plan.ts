import type { IndexedEntry, StoreIndex } from './index-file.js';
import type { StoreEntry } from './store.js';

const MIB = 1024 * 1024;

/** More packs than this make restoring slow, and each is one more thing to be evicted. */
const MOST_PACKS = 20;
const FIRST_PACK = 64 * MIB;
const LARGEST_PACK = 512 * MIB;
/** What one compaction may move: it is paid for by the job that happens to do it. */
const MOST_MOVED = 512 * MIB;

/**
 * Divides what is to be stored into packs, in order. The first pack is small and each next one up to twice as large: what
 * is most valuable is safe soonest, and a store does not fall apart into hundreds of packs.
 */
export function planPacks(entries: readonly StoreEntry[], first = FIRST_PACK, largest = LARGEST_PACK): StoreEntry[][] {
  const packs: StoreEntry[][] = [];
  let limit = first;
  let open: StoreEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    if (open.length > 0 && bytes + entry.bytes > limit) {
      packs.push(open);
      open = [];
      bytes = 0;
      limit = Math.min(limit * 2, largest);
    }
    open.push(entry);
    bytes += entry.bytes;
  }
  return open.length === 0 ? packs : [...packs, open];
}

/**
 * Chooses the packs whose living entries are to go into a new one: those that are dead by more than half, and where there
 * are too many packs the smallest of them; together no more bytes than one job should move.
 * @returns the entries by pack, empty when nothing is worth it
 */
export function planCompaction(
  index: StoreIndex,
  mostPacks = MOST_PACKS,
  mostMoved = MOST_MOVED,
): ReadonlyMap<string, readonly IndexedEntry[]> {
  const packs = [...byPack(index.entries.values())]
    .map(([pack, entries]) => {
      const live = entries.reduce((sum, entry) => sum + entry.bytes, 0);
      return { pack, entries, live, whole: Math.max(live, index.packs.get(pack) ?? live) };
    })
    .sort((a, b) => a.live - b.live);
  const isDead = (pack: { readonly live: number; readonly whole: number }): boolean => pack.live * 2 < pack.whole;
  // Down to half, so that the next puts have room before the same is due again.
  const surplus = packs.length > mostPacks ? packs.length - Math.floor(mostPacks / 2) : 0;
  let moved = 0;
  const chosen = packs.filter((pack, rank) => {
    if (!(isDead(pack) || rank < surplus) || moved + pack.live > mostMoved) return false;
    moved += pack.live;
    return true;
  });
  // One pack that is merely small would be written again for nothing.
  if (chosen.length === 1 && !chosen.some(isDead)) return new Map();
  return new Map(chosen.map(({ pack, entries }) => [pack, entries]));
}

/** Entries by the pack that holds them; those without one are left out. */
export function byPack(entries: Iterable<IndexedEntry>): Map<string, IndexedEntry[]> {
  const packs = new Map<string, IndexedEntry[]>();
  for (const entry of entries) {
    if (entry.pack === undefined) continue;
    const known = packs.get(entry.pack);
    if (known) known.push(entry);
    else packs.set(entry.pack, [entry]);
  }
  return packs;
}
