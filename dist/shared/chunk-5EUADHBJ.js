import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  Ledger,
  bringAll,
  converge,
  inParallel,
  isStorePath,
  publicEntry,
  sameContent,
  sendAll
} from "./chunk-F4TJV6JQ.js";
import {
  ChangedFileError,
  LostError,
  guarded
} from "./chunk-O5AYYS5E.js";

// src/store/indexed-store.ts
import { rm } from "node:fs/promises";
import { join } from "node:path";
var TRANSFERS = 8;
var CHECKPOINT_MS = 15e3;
var IndexedStore = class {
  constructor(shelf, tools) {
    this.shelf = shelf;
    this.tools = tools;
  }
  shelf;
  tools;
  /** What was found lost: dropped from the index by the next write, and sent anew although it is listed. */
  #lost = /* @__PURE__ */ new Map();
  get place() {
    return this.shelf.place;
  }
  async list(signal) {
    const index = await guarded(this.place, signal, () => this.#read(signal));
    return [...index.entries.values()].filter((entry) => !this.#isLost(entry)).map(publicEntry);
  }
  async get(entries, folder, signal) {
    return bringAll(
      this.place,
      entries,
      signal,
      ({ got, lost }) => inParallel(entries, TRANSFERS, signal, async (entry, either) => {
        const { path } = entry;
        if (!isStorePath(path)) {
          lost.set(path, "its path leaves the store");
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
      })
    );
  }
  async put(entries, folder, signal) {
    const ledger = new Ledger((change, last, limit) => this.#update(change, last, limit), {
      now: this.tools.now,
      checkpointMs: CHECKPOINT_MS,
      removals: () => [...this.#lost.values()].map(({ path, sha256 }) => ({ path, sha256 }))
    });
    try {
      await sendAll(this.place, ledger, signal, async () => {
        const changed = [];
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
  async touch(paths, at, signal) {
    if (paths.length === 0) return;
    await guarded(
      this.place,
      signal,
      () => this.#update({ used: new Map(paths.map((path) => [path, at])) }, false, signal)
    );
  }
  async remove(paths, signal) {
    if (paths.length === 0) return;
    await guarded(this.place, signal, async () => {
      await this.#update({ remove: paths.map((path) => ({ path })) }, true, signal);
      await this.shelf.discard(paths.filter(isStorePath), signal);
    });
    for (const path of paths) this.#lost.delete(path);
  }
  /** What is to be sent of these: not what is listed already, unless it is known or found to be lost. */
  async #missing(index, entries, signal) {
    const bad = entries.find((entry) => !isStorePath(entry.path));
    if (bad) throw new Error(`${bad.path} cannot be a path in a store`);
    const wanted = /* @__PURE__ */ new Map();
    await inParallel(entries, TRANSFERS, signal, async (entry, either) => {
      const known = index.entries.get(entry.path);
      if (known === void 0) wanted.set(entry, this.#lost.has(entry.path));
      else if (this.#isLost(known)) wanted.set(entry, true);
      else if (!sameContent(known, entry) && !await this.shelf.intact(known, either)) {
        this.#lost.set(known.path, known);
        wanted.set(entry, true);
      }
    });
    return entries.flatMap((entry) => {
      const replace = wanted.get(entry);
      return replace === void 0 ? [] : { entry, replace };
    });
  }
  #isLost(entry) {
    const lost = this.#lost.get(entry.path);
    return lost !== void 0 && sameContent(lost, entry);
  }
  async #read(signal) {
    return (await this.shelf.read(signal)).index;
  }
  async #update(change, verify, signal) {
    const work = async () => {
      const index = await converge(this.shelf, change, {
        place: this.place,
        signal,
        pause: this.tools.pause,
        now: () => Math.floor(this.tools.now() / 1e3),
        settleMs: this.shelf.settleMs,
        verify
      });
      if (change.add || change.remove) await this.shelf.publish?.(index, signal);
    };
    await (this.shelf.exclusively ? this.shelf.exclusively(signal, work) : work());
  }
};

export {
  IndexedStore
};
