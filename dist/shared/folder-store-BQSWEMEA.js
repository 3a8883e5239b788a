import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  IndexedStore
} from "./chunk-5EUADHBJ.js";
import {
  contentOf,
  readIndexText,
  receive,
  renderIndex,
  renderPackages
} from "./chunk-F4TJV6JQ.js";
import {
  sha256OfFile,
  writeFileAtomic
} from "./chunk-Y7SXLZLA.js";
import {
  LostError,
  stoppedError
} from "./chunk-O5AYYS5E.js";
import {
  StoreError
} from "./chunk-U542BB3P.js";
import {
  hasCode
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/store/folder-store.ts
import { createReadStream } from "node:fs";
import { link as link2, mkdir, open as open2, readdir, readFile as readFile2, rename as rename2, rm as rm2, rmdir, stat as stat2 } from "node:fs/promises";
import { dirname, join } from "node:path";
import { randomUUID as randomUUID2 } from "node:crypto";

// src/store/folder-lock.ts
import { randomUUID } from "node:crypto";
import { link, open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
var STALE_MS = 1e4;
var PATIENCE_MS = 6e4;
var LOOK_MS = 50;
async function withLock(file, options, signal, work) {
  const staleMs = options.staleMs ?? STALE_MS;
  const token = randomUUID();
  await acquire(file, token, options, signal);
  const beat = setInterval(() => {
    const now = /* @__PURE__ */ new Date();
    utimes(file, now, now).catch(() => void 0);
  }, staleMs / 5);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (await contentOf2(file) === token) await rm(file, { force: true });
  }
}
async function acquire(file, token, options, signal) {
  const { place, pause, staleMs = STALE_MS, patienceMs = PATIENCE_MS } = options;
  const started = performance.now();
  let seen;
  let since = started;
  for (; ; ) {
    if (signal.aborted) throw stoppedError(place);
    if (await create(file, token)) return;
    const now = performance.now();
    const sign = await signOfLife(file);
    if (sign === void 0) continue;
    if (sign.token !== seen?.token || sign.stamp !== seen.stamp) {
      seen = sign;
      since = now;
    } else if (now - since >= staleMs) {
      await takeAway(file, sign.token);
      continue;
    }
    if (now - started >= patienceMs) {
      throw new StoreError(
        "unreachable",
        `${place}: for ${Math.round(patienceMs / 1e3)} seconds other jobs held ${file}. Let fewer jobs write at the same time.`
      );
    }
    await pause(LOOK_MS * (1 + Math.random()), signal).catch((error) => {
      throw signal.aborted ? stoppedError(place) : error;
    });
  }
}
async function create(file, token) {
  try {
    const handle = await open(file, "wx");
    try {
      await handle.writeFile(token);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}
async function signOfLife(file) {
  try {
    const { mtimeMs, ino } = await stat(file);
    return { token: await readFile(file, "utf8"), stamp: `${mtimeMs} ${ino}` };
  } catch (error) {
    if (hasCode(error, "ENOENT", "ESTALE")) return void 0;
    throw error;
  }
}
async function takeAway(file, token) {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  if (await contentOf2(aside) !== token) await link(aside, file).catch(() => void 0);
  await rm(aside, { force: true });
}
async function contentOf2(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT", "ESTALE")) return void 0;
    throw error;
  }
}

// src/store/folder-store.ts
var INCOMING = ".incoming";
var ABANDONED_MS = 24 * 3600 * 1e3;
function folderStore(options) {
  return new IndexedStore(new FolderShelf(options), options);
}
var FolderShelf = class {
  constructor(options) {
    this.options = options;
    this.place = `folder ${options.folder}`;
    this.#root = join(options.folder, options.below);
  }
  options;
  place;
  /** Only one writer is at the index at a time. */
  settleMs = 0;
  #root;
  #incoming;
  read = async (signal) => {
    if (signal.aborted) throw stoppedError(this.place);
    const text = await readFile2(join(this.#root, "index.json"), "utf8").catch((error) => {
      if (hasCode(error, "ENOENT")) return void 0;
      throw error;
    });
    return { index: readIndexText(text, this.place) };
  };
  write = async (index) => {
    await writeFileAtomic(join(this.#root, "index.json"), renderIndex(index));
    return true;
  };
  ours = async (conflicts) => {
    const held = /* @__PURE__ */ new Set();
    for (const entry of conflicts) if (await this.holds(entry)) held.add(entry.path);
    return held;
  };
  publish = async (index) => {
    if (this.options.binhost) await writeFileAtomic(join(this.#root, "Packages"), renderPackages(index));
  };
  exclusively = async (signal, work) => {
    await mkdir(this.#root, { recursive: true });
    const { pause, staleMs } = this.options;
    const options = { place: this.place, pause, ...staleMs === void 0 ? {} : { staleMs } };
    return withLock(join(this.#root, "index.lock"), options, signal, work);
  };
  bring = async (entry, target, signal) => {
    const source = join(this.#root, entry.path);
    const { size } = await stat2(source).catch((error) => {
      throw hasCode(error, "ENOENT", "ENOTDIR") ? new LostError("it is gone") : error;
    });
    if (size !== entry.bytes) throw new LostError("its content is damaged");
    await receive(createReadStream(source, { highWaterMark: 256 * 1024, signal }), entry, target);
  };
  take = async (entry, file, replace, signal) => {
    const target = join(this.#root, entry.path);
    const incoming = join(await (this.#incoming ??= this.#prepare()), randomUUID2());
    try {
      const copy = await open2(incoming, "wx");
      try {
        for await (const chunk of contentOf(file, entry)) {
          if (signal.aborted) throw stoppedError(this.place);
          await copy.writeFile(chunk);
        }
      } finally {
        await copy.close();
      }
      await mkdir(dirname(target), { recursive: true });
      if (replace || !await linkNew(incoming, target)) {
        if (!replace && await this.holds(entry)) return 0;
        await rename2(incoming, target);
      }
      return entry.bytes;
    } finally {
      await rm2(incoming, { force: true });
    }
  };
  holds = async (entry) => {
    try {
      const file = join(this.#root, entry.path);
      if ((await stat2(file)).size !== entry.bytes) return false;
      return (await sha256OfFile(file)).sha256 === entry.sha256;
    } catch (error) {
      if (hasCode(error, "ENOENT", "ENOTDIR")) return false;
      throw error;
    }
  };
  intact = this.holds;
  discard = async (paths) => {
    for (const path of paths) {
      await rm2(join(this.#root, path), { force: true });
      for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
        const removed = await rmdir(join(this.#root, folder)).then(
          () => true,
          () => false
        );
        if (!removed) break;
      }
    }
  };
  /** Makes the folder for files on their way in, and removes from it what killed processes left. */
  async #prepare() {
    const folder = join(this.#root, INCOMING);
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      const found = await stat2(file).catch(() => void 0);
      if (found && this.options.now() - found.mtimeMs > ABANDONED_MS) await rm2(file, { force: true });
    }
    return folder;
  }
};
async function linkNew(file, target) {
  try {
    await link2(file, target);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST", "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK")) return false;
    throw error;
  }
}
export {
  folderStore
};
