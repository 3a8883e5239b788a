import { mergeEntries, renderIndex, sameContent } from './index-file.js';
import type { IndexedEntry, StoreIndex } from './index-file.js';
import type { Pause } from './pause.js';
import { StoreError } from './store.js';

/** What a writer wants the index to say. Applying it twice is the same as applying it once. */
export interface Change {
  readonly add?: readonly IndexedEntry[];
  /** With `sha256` and `pack`, only that content in that pack: what somebody else put there meanwhile stays. */
  readonly remove?: readonly Removal[];
  /** When paths were used. */
  readonly used?: ReadonlyMap<string, number>;
  /** Content that went from one pack to another, by path. */
  readonly moved?: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
  /** Bytes of new packs. */
  readonly packs?: ReadonlyMap<string, number>;
}

export interface Removal {
  readonly path: string;
  readonly sha256?: string;
  readonly pack?: string;
}

/** Where the index is kept. */
export interface Register {
  /** The newest index, and a mark by which `write` knows whether it still is the newest, where the place has such marks. */
  readonly read: (signal: AbortSignal) => Promise<{ readonly index: StoreIndex; readonly mark?: string }>;
  /** Replaces the index as a whole. @returns false when the place saw that `mark` is not the newest any more: not written */
  readonly write: (index: StoreIndex, mark: string | undefined, signal: AbortSignal) => Promise<boolean>;
  /** Of entries that another writer has with different content: the paths whose content in the place is ours. */
  readonly ours: (conflicts: readonly IndexedEntry[], signal: AbortSignal) => Promise<ReadonlySet<string>>;
}

export interface ConvergeOptions {
  readonly place: string;
  readonly signal: AbortSignal;
  readonly pause: Pause;
  /** Seconds since the epoch. */
  readonly now: () => number;
  /**
   * How long to wait between writing and looking again, in milliseconds: longer than another writer takes from reading
   * the index to replacing it. 0 where only one can do that at a time.
   */
  readonly settleMs: number;
  /** False does not look again after writing. */
  readonly verify?: boolean;
}

const MOST_WRITES = 6;
/** Others who write all the time must not keep us from ending; what was seen so often hardly gets lost any more. */
const MOST_LOOKS = 20;

/**
 * Brings a change into an index that others write too, in a place that only knows whole reads and whole writes: read the
 * newest, apply, write, pause, look again. A writer that read before our write and writes after it takes our change out;
 * then the look finds it missing, and it is put in again, onto what is there now. It is done when two looks, a pause apart,
 * found the same index with our change in it: then nobody wrote in between, whoever reads from now on has our change, and
 * who read before has finished. To have seen the change once would not do: somebody may still be about to write what he
 * read while it was out.
 * @returns the index that holds the change
 * @throws StoreError when the place cannot be read or written, when others never leave the index alone, and when `signal`
 *   fires
 */
export async function converge(register: Register, change: Change, options: ConvergeOptions): Promise<StoreIndex> {
  const { signal, pause, now, settleMs, place, verify = true } = options;
  let writes = 0;
  let seen: string | undefined;
  for (let looks = 0; ; looks++) {
    const { index, mark } = await register.read(signal);
    const conflicts = conflictsOf(index, change);
    const ours = conflicts.length === 0 ? new Set<string>() : await register.ours(conflicts, signal);
    const next = applyChange(index, change, ours, now());
    let wait = settleMs;
    if (next === undefined) {
      const found = renderIndex(index);
      if (writes === 0 || found === seen || looks >= MOST_LOOKS) return index;
      seen = found;
    } else {
      if (writes >= MOST_WRITES) {
        throw new StoreError(
          'unreachable',
          `${place}: ${MOST_WRITES} times other jobs replaced the index right after this one wrote it. ` +
            'What was sent is there, but not listed; let fewer jobs write at the same time.',
        );
      }
      writes += 1;
      const written = await register.write(next, mark, signal);
      if (written && !verify) return next;
      seen = written ? renderIndex(next) : undefined;
      // Writers that met once must not meet again in step.
      if (!written) wait = 50 * writes;
    }
    if (wait > 0) await pause(wait * (1 + Math.random() / 2), signal);
  }
}

/**
 * An index with a change applied.
 * @param ours paths where our content counts although the index has another one
 * @param now seconds since the epoch
 * @returns undefined when the index says all that already
 */
export function applyChange(
  index: StoreIndex,
  change: Change,
  ours: ReadonlySet<string>,
  now: number,
): StoreIndex | undefined {
  const entries = new Map(index.entries);
  const packs = new Map(index.packs);
  let changed = false;
  const set = (entry: IndexedEntry): void => {
    changed ||= JSON.stringify(entries.get(entry.path)) !== JSON.stringify(entry);
    entries.set(entry.path, entry);
  };

  const brought = new Map((change.add ?? []).map((entry) => [entry.path, entry]));
  for (const removal of change.remove ?? []) {
    const known = entries.get(removal.path);
    if (!known || !concerns(removal, known)) continue;
    const instead = brought.get(removal.path);
    // What the same change brought in its place, earlier, is not what was lost.
    if (instead && sameContent(instead, known) && instead.pack === known.pack) continue;
    entries.delete(removal.path);
    changed = true;
  }
  for (const entry of change.add ?? []) {
    const known = entries.get(entry.path);
    if (known === undefined || (!sameContent(known, entry) && ours.has(entry.path))) set(entry);
    else if (sameContent(known, entry)) set(mergeEntries(known, entry));
  }
  for (const [path, at] of change.used ?? []) {
    const known = entries.get(path);
    if (known && known.used < at) set({ ...known, used: at });
  }
  for (const [path, { from, to }] of change.moved ?? []) {
    const known = entries.get(path);
    if (known?.pack === from) set({ ...known, pack: to });
  }
  for (const [pack, bytes] of change.packs ?? []) packs.set(pack, bytes);
  const live = new Set([...entries.values()].map((entry) => entry.pack));
  for (const pack of packs.keys()) if (!live.has(pack)) packs.delete(pack);
  return changed ? { written: Math.max(now, index.written + 1), entries, packs } : undefined;
}

function conflictsOf(index: StoreIndex, change: Change): IndexedEntry[] {
  const removals = new Map((change.remove ?? []).map((removal) => [removal.path, removal]));
  return (change.add ?? []).filter((entry) => {
    const known = index.entries.get(entry.path);
    if (known === undefined || sameContent(known, entry)) return false;
    const removal = removals.get(entry.path);
    return removal === undefined || !concerns(removal, known);
  });
}

function concerns({ sha256, pack }: Removal, known: IndexedEntry): boolean {
  return (sha256 === undefined || known.sha256 === sha256) && (pack === undefined || known.pack === pack);
}
