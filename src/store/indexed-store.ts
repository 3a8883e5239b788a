import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bringAll } from './bring-all.js';
import { converge } from './converge.js';
import type { Change, Register } from './converge.js';
import { ChangedFileError, guarded, LostError } from './failures.js';
import { isStorePath, publicEntry, sameContent } from './index-file.js';
import type { StoreIndex } from './index-file.js';
import { Ledger } from './ledger.js';
import { inParallel } from './parallel.js';
import type { Pause } from './pause.js';
import { sendAll } from './send-all.js';
import type { LostEntry, Store, StoreEntry } from './store.js';

/** A place that keeps each file for itself and an index beside them. */
export interface Shelf extends Register {
  readonly place: string;
  /** See ConvergeOptions. */
  readonly settleMs: number;
  /**
   * Brings one entry to `target`, by a rename.
   * @throws LostError when it is gone or damaged
   */
  readonly bring: (entry: StoreEntry, target: string, signal: AbortSignal) => Promise<void>;
  /**
   * Takes one entry in, whole or not at all. What another writer put under its path stays, unless it is to be replaced.
   * @returns bytes that travelled; 0 when that very content is there
   * @throws ChangedFileError when the file is not the entry's
   */
  readonly take: (entry: StoreEntry, file: string, replace: boolean, signal: AbortSignal) => Promise<number>;
  /** Whether what is under the entry's path is the entry's content. */
  readonly holds: (entry: StoreEntry, signal: AbortSignal) => Promise<boolean>;
  /** The same, looking as closely as it is worth when somebody made what is listed once more: it may not have been to be had. */
  readonly intact: (entry: StoreEntry, signal: AbortSignal) => Promise<boolean>;
  /** Deletes content that no index names any more. */
  readonly discard: (paths: readonly string[], signal: AbortSignal) => Promise<void>;
  /** Writes what is made from the index, such as `Packages`. */
  readonly publish?: (index: StoreIndex, signal: AbortSignal) => Promise<void>;
  /** Runs work that no other writer does meanwhile. */
  readonly exclusively?: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
}

export interface StoreTools {
  readonly pause: Pause;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const TRANSFERS = 8;
/** After this long what was sent is listed, so that a kill loses no more. */
const CHECKPOINT_MS = 15_000;

/** Everything of a Store that does not depend on the kind of place. */
export class IndexedStore implements Store {
  /** What was found lost: dropped from the index by the next write, and sent anew although it is listed. */
  readonly #lost = new Map<string, StoreEntry>();

  constructor(
    private readonly shelf: Shelf,
    private readonly tools: StoreTools,
  ) {}

  get place(): string {
    return this.shelf.place;
  }

  async list(signal: AbortSignal): Promise<StoreEntry[]> {
    const index = await guarded(this.place, signal, () => this.#read(signal));
    return [...index.entries.values()].filter((entry) => !this.#isLost(entry)).map(publicEntry);
  }

  async get(
    entries: readonly StoreEntry[],
    folder: string,
    signal: AbortSignal,
  ): Promise<{ got: StoreEntry[]; lost: LostEntry[] }> {
    return bringAll(this.place, entries, signal, ({ got, lost }) =>
      inParallel(entries, TRANSFERS, signal, async (entry, either) => {
        const { path } = entry;
        if (!isStorePath(path)) {
          lost.set(path, 'its path leaves the store');
          return;
        }
        try {
          await this.shelf.bring(entry, join(folder, path), either);
          got.add(path);
        } catch (error) {
          if (!(error instanceof LostError)) throw error;
          await rm(join(folder, path), { force: true });
          lost.set(path, error.reason);
          this.#lost.set(path, entry);
        }
      }),
    );
  }

  async put(
    entries: readonly StoreEntry[],
    folder: string,
    signal: AbortSignal,
  ): Promise<{ added: StoreEntry[]; bytes: number }> {
    const ledger = new Ledger((change, last, limit) => this.#update(change, last, limit), {
      now: this.tools.now,
      checkpointMs: CHECKPOINT_MS,
      removals: () => [...this.#lost.values()].map(({ path, sha256 }) => ({ path, sha256 })),
    });
    try {
      await sendAll(this.place, ledger, signal, async () => {
        const changed: string[] = [];
        const wanted = await this.#missing(await this.#read(signal), entries, signal);
        await inParallel(wanted, TRANSFERS, signal, async ({ entry, replace }, either) => {
          try {
            const bytes = await this.shelf.take(entry, join(folder, entry.path), replace, either);
            ledger.note(entry, bytes, signal);
          } catch (error) {
            if (!(error instanceof ChangedFileError)) throw error;
            changed.push(error.file);
          }
        });
        return changed;
      });
    } finally {
      for (const entry of ledger.listed) this.#lost.delete(entry.path);
    }
    return { added: ledger.added, bytes: ledger.bytes };
  }

  async touch(paths: readonly string[], at: number, signal: AbortSignal): Promise<void> {
    if (paths.length === 0) return;
    // A time that gets lost to another writer is no loss that is worth waiting for.
    await guarded(this.place, signal, () =>
      this.#update({ used: new Map(paths.map((path) => [path, at])) }, false, signal),
    );
  }

  async remove(paths: readonly string[], signal: AbortSignal): Promise<void> {
    if (paths.length === 0) return;
    await guarded(this.place, signal, async () => {
      // First the index: a reader must not be offered what is gone.
      await this.#update({ remove: paths.map((path) => ({ path })) }, true, signal);
      await this.shelf.discard(paths.filter(isStorePath), signal);
    });
    for (const path of paths) this.#lost.delete(path);
  }

  /** What is to be sent of these: not what is listed already, unless it is known or found to be lost. */
  async #missing(
    index: StoreIndex,
    entries: readonly StoreEntry[],
    signal: AbortSignal,
  ): Promise<{ entry: StoreEntry; replace: boolean }[]> {
    const bad = entries.find((entry) => !isStorePath(entry.path));
    if (bad) throw new Error(`${bad.path} cannot be a path in a store`);
    const wanted = new Map<StoreEntry, boolean>();
    await inParallel(entries, TRANSFERS, signal, async (entry, either) => {
      const known = index.entries.get(entry.path);
      if (known === undefined) wanted.set(entry, this.#lost.has(entry.path));
      else if (this.#isLost(known)) wanted.set(entry, true);
      // Somebody made it again: because two did at once, or because it could not be had. The place knows which.
      else if (!sameContent(known, entry) && !(await this.shelf.intact(known, either))) {
        this.#lost.set(known.path, known);
        wanted.set(entry, true);
      }
    });
    return entries.flatMap((entry) => {
      const replace = wanted.get(entry);
      return replace === undefined ? [] : { entry, replace };
    });
  }

  #isLost(entry: StoreEntry): boolean {
    const lost = this.#lost.get(entry.path);
    return lost !== undefined && sameContent(lost, entry);
  }

  async #read(signal: AbortSignal): Promise<StoreIndex> {
    return (await this.shelf.read(signal)).index;
  }

  async #update(change: Change, verify: boolean, signal: AbortSignal): Promise<void> {
    const work = async (): Promise<void> => {
      const index = await converge(this.shelf, change, {
        place: this.place,
        signal,
        pause: this.tools.pause,
        now: () => Math.floor(this.tools.now() / 1000),
        settleMs: this.shelf.settleMs,
        verify,
      });
      if (change.add || change.remove) await this.shelf.publish?.(index, signal);
    };
    await (this.shelf.exclusively ? this.shelf.exclusively(signal, work) : work());
  }
}
