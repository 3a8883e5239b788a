import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  ChangedFileError,
  LostError,
  guarded
} from "./chunk-O5AYYS5E.js";
import {
  StoreError
} from "./chunk-U542BB3P.js";
import {
  hasCode
} from "./chunk-BSUSKK7B.js";

// src/store/index-file.ts
var EMPTY_INDEX = { written: 0, entries: /* @__PURE__ */ new Map(), packs: /* @__PURE__ */ new Map() };
var VERSION = 1;
var RESERVED = /^(?:index\.(?:json|lock)|Packages(?:\.gz)?|\.incoming)$/;
function isStorePath(path) {
  if (path === "" || path.length > 1024 || /[\p{Cc}\p{Cs}\\]/u.test(path)) return false;
  const parts = path.split("/");
  return !RESERVED.test(parts[0] ?? "") && parts.every((part) => part !== "" && part !== "." && part !== "..");
}
function parseIndex(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: "damaged" };
  }
  if (!isObject(file) || typeof file.version !== "number" || !Array.isArray(file.entries))
    return { problem: "damaged" };
  if (file.version > VERSION) return { problem: "newer" };
  const entries = /* @__PURE__ */ new Map();
  for (const raw of file.entries) {
    const entry = parseEntry(raw);
    if (entry) entries.set(entry.path, entry);
  }
  const packs = new Map(
    Object.entries(isObject(file.packs) ? file.packs : {}).filter(
      (pack) => isPackId(pack[0]) && isCount(pack[1])
    )
  );
  return { index: { written: isCount(file.written) ? file.written : 0, entries, packs } };
}
function parseEntry(raw) {
  if (!isObject(raw)) return void 0;
  const { path, bytes, sha256, seconds, added, used, stanza, pack } = raw;
  if (typeof path !== "string" || !isStorePath(path) || !isCount(bytes)) return void 0;
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) return void 0;
  return {
    path,
    bytes,
    sha256,
    seconds: isCount(seconds) ? seconds : 0,
    added: isCount(added) ? added : 0,
    used: isCount(used) ? used : 0,
    ...typeof stanza === "string" ? { stanza } : {},
    ...typeof pack === "string" && isPackId(pack) ? { pack } : {}
  };
}
function renderIndex(index) {
  const lines = sortedEntries(index).map(
    ({ path, bytes, sha256, seconds, added, used, stanza, pack }) => JSON.stringify({ path, bytes, sha256, seconds, added, used, stanza, pack })
  );
  const packs = index.packs.size === 0 ? "" : `,"packs":${JSON.stringify(Object.fromEntries(index.packs))}`;
  return `{"version":${VERSION},"written":${index.written}${packs},"entries":[
${lines.join(",\n")}
]}
`;
}
function mergeIndexes(one, other) {
  const entries = new Map(one.entries);
  for (const entry of other.entries.values()) {
    const known = entries.get(entry.path);
    entries.set(entry.path, known ? mergeEntries(known, entry) : entry);
  }
  return {
    written: Math.max(one.written, other.written),
    entries,
    packs: new Map([...one.packs, ...other.packs])
  };
}
function mergeEntries(one, other) {
  if (!sameContent(one, other)) return other.added > one.added ? other : one;
  return {
    ...one,
    seconds: Math.max(one.seconds, other.seconds),
    added: Math.min(one.added, other.added),
    used: Math.max(one.used, other.used)
  };
}
function sameContent(one, other) {
  return one.sha256 === other.sha256 && one.bytes === other.bytes;
}
function publicEntry({ path, bytes, sha256, seconds, added, used, stanza }) {
  return { path, bytes, sha256, seconds, added, used, ...stanza === void 0 ? {} : { stanza } };
}
function renderPackages(index) {
  const stanzas = sortedEntries(index).flatMap((entry) => renderStanza(entry) ?? []).sort((a, b) => compare(a.cpv, b.cpv));
  const header = [`PACKAGES: ${stanzas.length}`, `TIMESTAMP: ${index.written}`, "VERSION: 0"].join("\n");
  return [header, ...stanzas.map((stanza) => stanza.text), ""].map((part) => part === "" ? "" : `${part}
`).join("\n");
}
function renderStanza({ path, stanza }) {
  const values = /* @__PURE__ */ new Map();
  for (const line of (stanza ?? "").split("\n")) {
    const { key, value } = /^(?<key>\w+):[ ]?(?<value>.*?)\r?$/.exec(line)?.groups ?? {};
    if (key !== void 0 && value !== void 0 && value !== "") values.set(key, value);
  }
  const cpv = values.get("CPV");
  if (cpv === void 0) return void 0;
  values.set("PATH", path);
  const lines = [...values].sort(([a], [b]) => compare(a, b)).map(([key, value]) => `${key}: ${value}`);
  return { cpv, text: lines.join("\n") };
}
function sortedEntries(index) {
  return [...index.entries.values()].sort((a, b) => compare(a.path, b.path));
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isCount(value) {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
function isPackId(value) {
  return /^[0-9a-z-]{1,64}$/.test(value);
}

// src/store/bring-all.ts
async function bringAll(place, entries, signal, bring) {
  const brought = { got: /* @__PURE__ */ new Set(), lost: /* @__PURE__ */ new Map() };
  const { got, lost } = brought;
  let reason = "it is not in the store";
  try {
    await guarded(place, signal, () => bring(brought));
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind === "stopped" || got.size === 0) throw error;
    reason = `not brought, ${error.kind}`;
  }
  return {
    got: entries.filter(({ path }) => got.has(path)),
    lost: entries.flatMap((entry) => got.has(entry.path) ? [] : { entry, reason: lost.get(entry.path) ?? reason })
  };
}

// src/store/converge.ts
var MOST_WRITES = 6;
var MOST_LOOKS = 20;
async function converge(register, change, options) {
  const { signal, pause, now, settleMs, place, verify = true } = options;
  let writes = 0;
  let seen;
  for (let looks = 0; ; looks++) {
    const { index, mark } = await register.read(signal);
    const conflicts = conflictsOf(index, change);
    const ours = conflicts.length === 0 ? /* @__PURE__ */ new Set() : await register.ours(conflicts, signal);
    const next = applyChange(index, change, ours, now());
    let wait = settleMs;
    if (next === void 0) {
      const found = renderIndex(index);
      if (writes === 0 || found === seen || looks >= MOST_LOOKS) return index;
      seen = found;
    } else {
      if (writes >= MOST_WRITES) {
        throw new StoreError(
          "unreachable",
          `${place}: ${MOST_WRITES} times other jobs replaced the index right after this one wrote it. What was sent is there, but not listed; let fewer jobs write at the same time.`
        );
      }
      writes += 1;
      const written = await register.write(next, mark, signal);
      if (written && !verify) return next;
      seen = written ? renderIndex(next) : void 0;
      if (!written) wait = 50 * writes;
    }
    if (wait > 0) await pause(wait * (1 + Math.random() / 2), signal);
  }
}
function applyChange(index, change, ours, now) {
  const entries = new Map(index.entries);
  const packs = new Map(index.packs);
  let changed = false;
  const set = (entry) => {
    changed ||= JSON.stringify(entries.get(entry.path)) !== JSON.stringify(entry);
    entries.set(entry.path, entry);
  };
  const brought = new Map((change.add ?? []).map((entry) => [entry.path, entry]));
  for (const removal of change.remove ?? []) {
    const known = entries.get(removal.path);
    if (!known || !concerns(removal, known)) continue;
    const instead = brought.get(removal.path);
    if (instead && sameContent(instead, known) && instead.pack === known.pack) continue;
    entries.delete(removal.path);
    changed = true;
  }
  for (const entry of change.add ?? []) {
    const known = entries.get(entry.path);
    if (known === void 0 || !sameContent(known, entry) && ours.has(entry.path)) set(entry);
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
  return changed ? { written: Math.max(now, index.written + 1), entries, packs } : void 0;
}
function conflictsOf(index, change) {
  const removals = new Map((change.remove ?? []).map((removal) => [removal.path, removal]));
  return (change.add ?? []).filter((entry) => {
    const known = index.entries.get(entry.path);
    if (known === void 0 || sameContent(known, entry)) return false;
    const removal = removals.get(entry.path);
    return removal === void 0 || !concerns(removal, known);
  });
}
function concerns({ sha256, pack }, known) {
  return (sha256 === void 0 || known.sha256 === sha256) && (pack === void 0 || known.pack === pack);
}

// src/store/ledger.ts
var Ledger = class {
  constructor(update, options) {
    this.update = update;
    this.options = options;
    this.#lastWrite = options.now();
  }
  update;
  options;
  #sent = /* @__PURE__ */ new Map();
  #listed = /* @__PURE__ */ new Set();
  #lastWrite;
  #removed = /* @__PURE__ */ new Set();
  #running;
  /** Everything that the index lists because of this put. */
  get listed() {
    return [...this.#listed];
  }
  /** Those of them that had to travel. */
  get added() {
    return this.listed.filter((entry) => (this.#sent.get(entry) ?? 0) > 0 || entry.bytes === 0);
  }
  /** Bytes that travelled. */
  get bytes() {
    return [...this.#sent.values()].reduce((sum, bytes) => sum + bytes, 0);
  }
  /** Notes that an entry's content is in the place. */
  note(entry, bytes, signal) {
    this.#sent.set(entry, bytes);
    if (this.#running === void 0 && this.options.now() - this.#lastWrite >= this.options.checkpointMs) {
      this.#running = this.#write(false, signal).catch(() => void 0).finally(() => {
        this.#running = void 0;
      });
    }
  }
  /** Lists what is not listed yet. Nothing is written when there is nothing to say. */
  async finish(last, signal) {
    await this.#running;
    await this.#write(last, signal);
  }
  async #write(last, signal) {
    const add = last ? [...this.#sent.keys()] : [...this.#sent.keys()].filter((entry) => !this.#listed.has(entry));
    const remove = this.options.removals().filter((removal) => !this.#removed.has(keyOf(removal)));
    if (add.length > 0 || remove.length > 0) await this.update({ add, remove }, last, signal);
    for (const removal of remove) this.#removed.add(keyOf(removal));
    for (const entry of add) this.#listed.add(entry);
    this.#lastWrite = this.options.now();
  }
};
function keyOf({ path, sha256 = "", pack = "" }) {
  return [path, sha256, pack].join("\n");
}

// src/store/parallel.ts
async function inParallel(items, limit, signal, work) {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const waiting = items[Symbol.iterator]();
  let failure;
  const worker = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      if (either.aborted) return;
      try {
        await work(next.value, either);
      } catch (error) {
        failure ??= { error };
        stop.abort();
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (failure) throw failure.error;
  signal.throwIfAborted();
}

// src/store/send-all.ts
var GRACE_MS = 3e3;
async function sendAll(place, ledger, signal, send) {
  let failure;
  let changed = [];
  try {
    changed = await guarded(place, signal, send);
  } catch (error) {
    failure = error;
  }
  const limit = failure === void 0 ? signal : AbortSignal.timeout(GRACE_MS);
  try {
    await guarded(place, limit, () => ledger.finish(failure === void 0, limit));
  } catch (error) {
    failure ??= error;
  }
  if (failure instanceof StoreError) throw new StoreError(failure.kind, failure.message, ledger.added);
  if (failure !== void 0) throw failure;
  if (changed.length === 0) return;
  const some = changed.slice(0, 3).join(", ");
  throw new StoreError(
    "refused",
    `${place}: ${changed.length} files were not stored, because they vanished or changed meanwhile: ${some}. Let nothing write to that folder while it is stored.`,
    ledger.added
  );
}

// src/store/read-index.ts
function readIndexText(text, place) {
  if (text === void 0) return EMPTY_INDEX;
  const parsed = parseIndex(text);
  if ("index" in parsed) return parsed.index;
  if (parsed.problem === "damaged") return EMPTY_INDEX;
  throw new StoreError(
    "refused",
    `${place}: its index was written by a newer version of gentoo-min-action. Use that version here too, or another place.`
  );
}

// src/store/transfer.ts
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
var CHUNK = 256 * 1024;
async function receive(chunks, entry, target, arrived = () => void 0) {
  await mkdir(dirname(target), { recursive: true });
  const partial = join(dirname(target), `.${randomUUID()}.part`);
  try {
    const file = await open(partial, "wx");
    const hash = createHash("sha256");
    let bytes = 0;
    try {
      for await (const chunk of chunks) {
        arrived();
        bytes += chunk.length;
        if (bytes > entry.bytes) break;
        hash.update(chunk);
        await file.writeFile(chunk);
      }
    } finally {
      await file.close();
    }
    if (bytes !== entry.bytes || hash.digest("hex") !== entry.sha256) throw new LostError("its content is damaged");
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
var LARGEST_LOOK = 64 * 1024 * 1024;
async function isContent(chunks, entry, arrived) {
  const hash = createHash("sha256");
  for await (const chunk of chunks) {
    arrived();
    hash.update(chunk);
  }
  return hash.digest("hex") === entry.sha256;
}
async function* contentOf(file, entry, sent = () => void 0) {
  await checkFile(file, entry);
  const hash = createHash("sha256");
  let bytes = 0;
  let held;
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
    sent();
    hash.update(chunk);
    bytes += chunk.length;
    if (held) yield held;
    held = chunk;
  }
  if (bytes !== entry.bytes || hash.digest("hex") !== entry.sha256) throw new ChangedFileError(file);
  if (held) yield held;
}
async function checkFile(file, entry) {
  const found = await stat(file).catch((error) => {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return void 0;
    throw error;
  });
  if (!found?.isFile() || found.size !== entry.bytes) throw new ChangedFileError(file);
}

export {
  EMPTY_INDEX,
  isStorePath,
  renderIndex,
  mergeIndexes,
  sameContent,
  publicEntry,
  renderPackages,
  bringAll,
  converge,
  Ledger,
  inParallel,
  sendAll,
  readIndexText,
  receive,
  LARGEST_LOOK,
  isContent,
  contentOf,
  checkFile
};
