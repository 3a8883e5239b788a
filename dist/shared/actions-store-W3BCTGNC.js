import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  EMPTY_INDEX,
  Ledger,
  bringAll,
  checkFile,
  converge,
  inParallel,
  isStorePath,
  mergeIndexes,
  publicEntry,
  readIndexText,
  receive,
  renderIndex,
  sameContent,
  sendAll
} from "./chunk-F4TJV6JQ.js";
import {
  sha256OfFile
} from "./chunk-Y7SXLZLA.js";
import {
  ChangedFileError,
  LostError,
  asStoreError,
  guarded,
  stoppedError
} from "./chunk-O5AYYS5E.js";
import {
  ACTIONS_CACHE,
  StoreError
} from "./chunk-U542BB3P.js";
import {
  hasCode
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/store/actions-store.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { rm as rm2 } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/store/actions-index.ts
import { createHash, randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/store/pack-files.ts
import { createReadStream } from "node:fs";
import { copyFile, link, lstat, mkdir, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
var PASSAGE = ".gentoo-min-store";
async function inPassage(root, path, work) {
  const folder = join(root, path);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rmdir(dirname(folder)).catch(() => void 0);
  }
}
async function stage(entry, file, folder) {
  await checkFile(file, entry);
  const target = join(folder, entry.path);
  await mkdir(dirname(target), { recursive: true });
  await link(file, target).catch((error) => {
    if (!hasCode(error, "EXDEV", "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK")) throw error;
    return copyFile(file, target);
  });
  if ((await sha256OfFile(target)).sha256 !== entry.sha256) {
    await rm(target);
    throw new ChangedFileError(file);
  }
}
async function unstage(entry, folder, into) {
  const file = join(folder, entry.path);
  const found = await lstat(file).catch((error) => {
    throw hasCode(error, "ENOENT", "ENOTDIR") ? new LostError("it is not in its pack") : error;
  });
  if (!found.isFile() || found.size !== entry.bytes || (await sha256OfFile(file)).sha256 !== entry.sha256) {
    throw new LostError("its content is damaged");
  }
  const target = join(into, entry.path);
  await mkdir(dirname(target), { recursive: true });
  await rename(file, target).catch((error) => {
    if (!hasCode(error, "EXDEV")) throw error;
    return receive(createReadStream(file), entry, target);
  });
}

// src/store/actions-index.ts
var queues = /* @__PURE__ */ new Map();
function actionsIndex(options) {
  const { place, client, scopes, base, now } = options;
  const path = `${PASSAGE}/${base}-index`;
  const restore = (scope, signal) => queued(
    path,
    () => inPassage(client.root, path, async (folder) => {
      const prefix = `${base}-index-${shortHash(scope)}-`;
      const found = await client.restore([path], prefix, [prefix], signal);
      if (found === void 0) return EMPTY_INDEX;
      return readIndexText(await readFile(join2(folder, "index.json"), "utf8").catch(() => ""), place);
    })
  );
  return {
    read: async (signal) => {
      const own = scopes.writable ?? scopes.readable[0] ?? "";
      const others = scopes.readable.filter((scope) => scope !== own);
      let index = await restore(own, signal);
      const since = index.written;
      for (const scope of others) {
        const other = await restore(scope, signal);
        if (other.written >= since) index = mergeIndexes(index, other);
      }
      return { index };
    },
    write: async (index, _mark, signal) => {
      const { writable } = scopes;
      if (writable === void 0) {
        throw new StoreError("refused", `${place}: this job may not write it. Fill the store by a job on a branch.`);
      }
      await queued(
        path,
        () => inPassage(client.root, path, async (folder) => {
          await writeFile(join2(folder, "index.json"), renderIndex(index));
          const key = `${base}-index-${shortHash(writable)}-${now()}-${randomBytes(4).toString("hex")}`;
          await client.save([path], key, signal);
        })
      );
      return true;
    },
    // Every pack has a key of its own: nobody's content was replaced, and what was listed first stays.
    ours: () => Promise.resolve(/* @__PURE__ */ new Set())
  };
}
async function queued(path, work) {
  const before = queues.get(path) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => void 0);
  queues.set(path, settled);
  try {
    return await mine;
  } finally {
    if (queues.get(path) === settled) queues.delete(path);
  }
}
function shortHash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}

// src/store/pack-plan.ts
var MIB = 1024 * 1024;
var MOST_PACKS = 20;
var FIRST_PACK = 64 * MIB;
var LARGEST_PACK = 512 * MIB;
var MOST_MOVED = 512 * MIB;
function planPacks(entries, first = FIRST_PACK, largest = LARGEST_PACK) {
  const packs = [];
  let limit = first;
  let open = [];
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
function planCompaction(index, mostPacks = MOST_PACKS, mostMoved = MOST_MOVED) {
  const packs = [...byPack(index.entries.values())].map(([pack, entries]) => {
    const live = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    return { pack, entries, live, whole: Math.max(live, index.packs.get(pack) ?? live) };
  }).sort((a, b) => a.live - b.live);
  const isDead = (pack) => pack.live * 2 < pack.whole;
  const surplus = packs.length > mostPacks ? packs.length - Math.floor(mostPacks / 2) : 0;
  let moved = 0;
  const chosen = packs.filter((pack, rank) => {
    if (!(isDead(pack) || rank < surplus) || moved + pack.live > mostMoved) return false;
    moved += pack.live;
    return true;
  });
  if (chosen.length === 1 && !chosen.some(isDead)) return /* @__PURE__ */ new Map();
  return new Map(chosen.map(({ pack, entries }) => [pack, entries]));
}
function byPack(entries) {
  const packs = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (entry.pack === void 0) continue;
    const known = packs.get(entry.pack);
    if (known) known.push(entry);
    else packs.set(entry.pack, [entry]);
  }
  return packs;
}

// src/store/actions-store.ts
var SETTLE_MS = 2e3;
var RESTORES = 3;
function actionsStore(options) {
  return new ActionsStore(options);
}
var ActionsStore = class {
  constructor(options) {
    this.options = options;
    const { client, scopes, kind, fingerprint, now } = options;
    this.#base = `gentoo-min-${kind}-${fingerprint}`;
    this.#register = actionsIndex({ place: this.place, client, scopes, base: this.#base, now });
  }
  options;
  place = ACTIONS_CACHE;
  #base;
  #register;
  /** What was found lost, dropped from the index by the next write. */
  #lost = /* @__PURE__ */ new Map();
  #index;
  async list(signal) {
    const index = await guarded(this.place, signal, () => this.#read(signal));
    return [...index.entries.values()].filter((entry) => !this.#isLost(entry)).map(publicEntry);
  }
  async get(entries, folder, signal) {
    return bringAll(this.place, entries, signal, async ({ got, lost }) => {
      const places = await this.#locate(entries, signal);
      await inParallel([...byPack(places)], RESTORES, signal, async ([pack, wanted], either) => {
        const outcome = await this.#unpack(pack, wanted, folder, either);
        for (const { path } of outcome.got) got.add(path);
        for (const { entry, reason } of outcome.lost) {
          await rm2(join3(folder, entry.path), { force: true });
          lost.set(entry.path, reason);
        }
      });
    });
  }
  async put(entries, folder, signal) {
    const bad = entries.find((entry) => !isStorePath(entry.path));
    if (bad) throw new Error(`${bad.path} cannot be a path in a store`);
    const packs = /* @__PURE__ */ new Map();
    const ledger = new Ledger((change, last, limit) => this.#update({ ...change, packs }, last, limit), {
      now: this.options.now,
      // Each pack is listed as soon as it is there.
      checkpointMs: Infinity,
      removals: () => this.#removals()
    });
    try {
      await sendAll(this.place, ledger, signal, async () => {
        const changed = [];
        const wanted = await this.#missing(entries, signal);
        const { first, largest } = this.options.packBytes ?? {};
        const groups = planPacks(wanted, first, largest);
        for (const [number, group] of groups.entries()) {
          const { pack, packed } = await this.#pack(group, (entry) => join3(folder, entry.path), changed, signal);
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
  async touch(paths, at, signal) {
    if (paths.length === 0) return;
    await guarded(
      this.place,
      signal,
      () => this.#update({ used: new Map(paths.map((path) => [path, at])) }, false, signal)
    );
  }
  /** The space comes back when GitHub evicts packs that nobody reads, or when the next put writes them again. */
  async remove(paths, signal) {
    if (paths.length === 0) return;
    await guarded(this.place, signal, () => this.#update({ remove: paths.map((path) => ({ path })) }, true, signal));
    for (const path of paths) this.#lost.delete(path);
  }
  /** The entries as the index has them, with their packs; those that it does not have are left out. */
  async #locate(entries, signal) {
    const find = (index) => entries.flatMap((entry) => {
      const known2 = index.entries.get(entry.path);
      return known2 && sameContent(known2, entry) ? known2 : [];
    });
    const known = this.#index ? find(this.#index) : [];
    return known.length === entries.length ? known : find(await this.#read(signal));
  }
  /** What is to be sent: what is not listed, and what is listed with other content in a pack that is gone. */
  async #missing(entries, signal) {
    const index = await this.#read(signal);
    const there = /* @__PURE__ */ new Map();
    const wanted = [];
    for (const entry of entries) {
      const known = index.entries.get(entry.path);
      if (known === void 0 || this.#isLost(known)) wanted.push(entry);
      else if (!sameContent(known, entry) && known.pack !== void 0) {
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
  async #pack(entries, fileOf, changed, signal) {
    const pack = randomBytes2(8).toString("hex");
    const packed = [];
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
  async #unpack(pack, entries, folder, signal) {
    const got = [];
    const lost = [];
    const lose = (entry, reason) => {
      lost.push({ entry, reason });
      this.#lost.set(entry.path, entry);
    };
    await inPassage(this.options.client.root, packPath(pack), async (staging) => {
      const found = await this.options.client.restore([packPath(pack)], `${this.#base}-pack-${pack}`, [], signal);
      for (const entry of entries) {
        if (found === void 0) {
          lose(entry, "evicted");
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
  async #compact(signal) {
    const plan = this.#index ? planCompaction(this.#index, this.options.mostPacks) : /* @__PURE__ */ new Map();
    if (plan.size === 0) return;
    const gathered = `${PASSAGE}/gathered-${randomBytes2(8).toString("hex")}`;
    try {
      await inPassage(this.options.client.root, gathered, async (folder) => {
        const living = [];
        for (const [pack, entries] of plan) living.push(...(await this.#unpack(pack, entries, folder, signal)).got);
        const { pack: to, packed } = await this.#pack(living, (entry) => join3(folder, entry.path), [], signal);
        const from = new Map(living.map((entry) => [entry.path, entry.pack ?? ""]));
        await this.#update(
          {
            moved: new Map(packed.map(({ path }) => [path, { from: from.get(path) ?? "", to }])),
            packs: /* @__PURE__ */ new Map([[to, total(packed)]]),
            remove: this.#removals()
          },
          true,
          signal
        );
      });
    } catch (error) {
      if (!(asStoreError(error, this.place, signal) instanceof StoreError)) throw error;
    }
  }
  #isLost(entry) {
    const lost = this.#lost.get(entry.path);
    return lost !== void 0 && sameContent(lost, entry) && lost.pack === entry.pack;
  }
  #removals() {
    return [...this.#lost.values()].map(({ path, sha256, pack = "" }) => ({ path, sha256, pack }));
  }
  async #read(signal) {
    this.#index = (await this.#register.read(signal)).index;
    return this.#index;
  }
  async #update(change, verify, signal) {
    this.#index = await converge(this.#register, change, {
      place: this.place,
      signal,
      pause: this.options.pause,
      now: () => Math.floor(this.options.now() / 1e3),
      settleMs: this.options.settleMs ?? SETTLE_MS,
      verify
    });
  }
};
function packPath(pack) {
  return `${PASSAGE}/pack-${pack}`;
}
function total(entries) {
  return entries.reduce((sum, entry) => sum + entry.bytes, 0);
}
export {
  actionsStore
};
