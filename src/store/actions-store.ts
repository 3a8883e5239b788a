import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheClient, TokenScopes } from './actions-cache-client.js';
import { actionsIndex } from './actions-index.js';
import { bringAll } from './bring-all.js';
import { converge } from './converge.js';
import type { Change, Register, Removal } from './converge.js';
import { asStoreError, ChangedFileError, guarded, LostError, stoppedError } from './failures.js';
import { isStorePath, publicEntry, sameContent } from './index-file.js';
import type { IndexedEntry, StoreIndex } from './index-file.js';
import type { StoreTools } from './indexed-store.js';
import { Ledger } from './ledger.js';
import { inPassage, PASSAGE, stage, unstage } from './pack-files.js';
import { byPack, planCompaction, planPacks } from './pack-plan.js';
import { inParallel } from './parallel.js';
import { sendAll } from './send-all.js';
import { ACTIONS_CACHE, StoreError } from './store.js';
import type { LostEntry, Store, StoreEntry } from './store.js';

export interface ActionsStoreOptions extends StoreTools {
  readonly client: CacheClient;
  readonly scopes: TokenScopes;
  readonly kind: string;
  /** Hexadecimal. */
  readonly fingerprint: string;
  /** See ConvergeOptions. */
  readonly settleMs?: number;
  /** Sizes of packs, see planPacks. */
  readonly packBytes?: { readonly first: number; readonly largest: number };
  /** How many packs there may be, see planCompaction. */
  readonly mostPacks?: number;
}

/** Making an entry takes three calls to a far service; another writer may be between reading and writing that long. */
const SETTLE_MS = 2000;
const RESTORES = 3;

/**
 * A store in the cache of GitHub Actions. Its entries cannot be changed, are limited to 200 a minute and 10 GB a
 * repository, and go when others need the space; so files travel in packs, each one entry, and an index says which pack
 * holds which path. Packs that are mostly dead are written again by a later `put`.
 */
export function actionsStore(options: ActionsStoreOptions): Store {
  return new ActionsStore(options);
}

class ActionsStore implements Store {
  readonly place = ACTIONS_CACHE;
  readonly #base: string;
  readonly #register: Register;
  /** What was found lost, dropped from the index by the next write. */
  readonly #lost = new Map<string, IndexedEntry>();
  #index: StoreIndex | undefined;

  constructor(private readonly options: ActionsStoreOptions) {
    const { client, scopes, kind, fingerprint, now } = options;
    this.#base = `gentoo-min-${kind}-${fingerprint}`;
    this.#register = actionsIndex({ place: this.place, client, scopes, base: this.#base, now });
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
    return bringAll(this.place, entries, signal, async ({ got, lost }) => {
      const places = await this.#locate(entries, signal);
      await inParallel([...byPack(places)], RESTORES, signal, async ([pack, wanted], either) => {
        const outcome = await this.#unpack(pack, wanted, folder, either);
        for (const { path } of outcome.got) got.add(path);
        for (const { entry, reason } of outcome.lost) {
          await rm(join(folder, entry.path), { force: true });
          lost.set(entry.path, reason);
        }
      });
    });
  }

  async put(
    entries: readonly StoreEntry[],
    folder: string,
    signal: AbortSignal,
  ): Promise<{ added: StoreEntry[]; bytes: number }> {
    const bad = entries.find((entry) => !isStorePath(entry.path));
    if (bad) throw new Error(`${bad.path} cannot be a path in a store`);
    const packs = new Map<string, number>();
    const ledger = new Ledger((change, last, limit) => this.#update({ ...change, packs }, last, limit), {
      now: this.options.now,
      // Each pack is listed as soon as it is there.
      checkpointMs: Infinity,
      removals: () => this.#removals(),
    });
    try {
      await sendAll(this.place, ledger, signal, async () => {
        const changed: string[] = [];
        const wanted = await this.#missing(entries, signal);
        const { first, largest } = this.options.packBytes ?? {};
        const groups = planPacks(wanted, first, largest);
        for (const [number, group] of groups.entries()) {
          const { pack, packed } = await this.#pack(group, (entry) => join(folder, entry.path), changed, signal);
          packs.set(pack, total(packed));
          for (const entry of packed) ledger.note({ ...entry, pack }, entry.bytes, signal);
          if (number < groups.length - 1) await ledger.finish(false, signal);
        }
        return changed;
      });
    } finally {
      for (const entry of ledger.listed) this.#lost.delete(entry.path);
    }
    const added = ledger.added.map(publicEntry);
    if (added.length > 0) await this.#compact(signal);
    return { added, bytes: ledger.bytes };
  }

  async touch(paths: readonly string[], at: number, signal: AbortSignal): Promise<void> {
    if (paths.length === 0) return;
    await guarded(this.place, signal, () =>
      this.#update({ used: new Map(paths.map((path) => [path, at])) }, false, signal),
    );
  }

  /** The space comes back when GitHub evicts packs that nobody reads, or when the next put writes them again. */
  async remove(paths: readonly string[], signal: AbortSignal): Promise<void> {
    if (paths.length === 0) return;
    await guarded(this.place, signal, () => this.#update({ remove: paths.map((path) => ({ path })) }, true, signal));
    for (const path of paths) this.#lost.delete(path);
  }

  /** The entries as the index has them, with their packs; those that it does not have are left out. */
  async #locate(entries: readonly StoreEntry[], signal: AbortSignal): Promise<IndexedEntry[]> {
    const find = (index: StoreIndex): IndexedEntry[] =>
      entries.flatMap((entry) => {
        const known = index.entries.get(entry.path);
        return known && sameContent(known, entry) ? known : [];
      });
    // Who asks for entries has just listed them.
    const known = this.#index ? find(this.#index) : [];
    return known.length === entries.length ? known : find(await this.#read(signal));
  }

  /** What is to be sent: what is not listed, and what is listed with other content in a pack that is gone. */
  async #missing(entries: readonly StoreEntry[], signal: AbortSignal): Promise<StoreEntry[]> {
    const index = await this.#read(signal);
    const there = new Map<string, boolean>();
    const wanted: StoreEntry[] = [];
    for (const entry of entries) {
      const known = index.entries.get(entry.path);
      if (known === undefined || this.#isLost(known)) wanted.push(entry);
      else if (!sameContent(known, entry) && known.pack !== undefined) {
        const { pack } = known;
        if (!there.has(pack)) {
          there.set(pack, await this.options.client.exists([packPath(pack)], `${this.#base}-pack-${pack}`, signal));
        }
        if (there.get(pack) === false) {
          this.#lost.set(known.path, known);
          wanted.push(entry);
        }
      }
    }
    return wanted;
  }

  /** Makes one pack. Files that are not what they should be are left out, and named in `changed`. */
  async #pack(
    entries: readonly StoreEntry[],
    fileOf: (entry: StoreEntry) => string,
    changed: string[],
    signal: AbortSignal,
  ): Promise<{ pack: string; packed: StoreEntry[] }> {
    const pack = randomBytes(8).toString('hex');
    const packed: StoreEntry[] = [];
    await inPassage(this.options.client.root, packPath(pack), async (staging) => {
      for (const entry of entries) {
        if (signal.aborted) throw stoppedError(this.place);
        try {
          await stage(entry, fileOf(entry), staging);
          packed.push(entry);
        } catch (error) {
          if (!(error instanceof ChangedFileError)) throw error;
          changed.push(error.file);
        }
      }
      if (packed.length > 0) {
        await this.options.client.save([packPath(pack)], `${this.#base}-pack-${pack}`, signal);
      }
    });
    return { pack, packed };
  }

  /** Brings entries of one pack to a folder. */
  async #unpack(
    pack: string,
    entries: readonly IndexedEntry[],
    folder: string,
    signal: AbortSignal,
  ): Promise<{ got: IndexedEntry[]; lost: LostEntry[] }> {
    const got: IndexedEntry[] = [];
    const lost: LostEntry[] = [];
    const lose = (entry: IndexedEntry, reason: string): void => {
      lost.push({ entry, reason });
      this.#lost.set(entry.path, entry);
    };
    await inPassage(this.options.client.root, packPath(pack), async (staging) => {
      const found = await this.options.client.restore([packPath(pack)], `${this.#base}-pack-${pack}`, [], signal);
      for (const entry of entries) {
        if (found === undefined) {
          lose(entry, 'evicted');
          continue;
        }
        if (signal.aborted) throw stoppedError(this.place);
        try {
          await unstage(entry, staging, folder);
          got.push(entry);
        } catch (error) {
          if (!(error instanceof LostError)) throw error;
          lose(entry, error.reason);
        }
      }
    });
    return { got, lost };
  }

  /** Writes packs again that are mostly dead or too many. What fails here is tried again by the next put. */
  async #compact(signal: AbortSignal): Promise<void> {
    const plan = this.#index ? planCompaction(this.#index, this.options.mostPacks) : new Map<string, IndexedEntry[]>();
    if (plan.size === 0) return;
    const gathered = `${PASSAGE}/gathered-${randomBytes(8).toString('hex')}`;
    try {
      await inPassage(this.options.client.root, gathered, async (folder) => {
        const living: IndexedEntry[] = [];
        for (const [pack, entries] of plan) living.push(...(await this.#unpack(pack, entries, folder, signal)).got);
        const { pack: to, packed } = await this.#pack(living, (entry) => join(folder, entry.path), [], signal);
        const from = new Map(living.map((entry) => [entry.path, entry.pack ?? '']));
        await this.#update(
          {
            moved: new Map(packed.map(({ path }) => [path, { from: from.get(path) ?? '', to }])),
            packs: new Map([[to, total(packed)]]),
            remove: this.#removals(),
          },
          true,
          signal,
        );
      });
    } catch (error) {
      if (!(asStoreError(error, this.place, signal) instanceof StoreError)) throw error;
    }
  }

  #isLost(entry: IndexedEntry): boolean {
    const lost = this.#lost.get(entry.path);
    return lost !== undefined && sameContent(lost, entry) && lost.pack === entry.pack;
  }

  #removals(): Removal[] {
    return [...this.#lost.values()].map(({ path, sha256, pack = '' }) => ({ path, sha256, pack }));
  }

  async #read(signal: AbortSignal): Promise<StoreIndex> {
    this.#index = (await this.#register.read(signal)).index;
    return this.#index;
  }

  async #update(change: Change, verify: boolean, signal: AbortSignal): Promise<void> {
    this.#index = await converge(this.#register, change, {
      place: this.place,
      signal,
      pause: this.options.pause,
      now: () => Math.floor(this.options.now() / 1000),
      settleMs: this.options.settleMs ?? SETTLE_MS,
      verify,
    });
  }
}

/** Part of what identifies a pack, so the same on every machine. */
function packPath(pack: string): string {
  return `${PASSAGE}/pack-${pack}`;
}

function total(entries: readonly StoreEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.bytes, 0);
}
