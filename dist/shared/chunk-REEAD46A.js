import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  certificateFolder,
  exportLayers,
  stageRunner
} from "./chunk-WACE7K5R.js";
import {
  distfilesFingerprint,
  openStore
} from "./chunk-CG6GP4PF.js";
import {
  withEnvironment
} from "./chunk-KY4BNFZ3.js";
import {
  exists,
  makeTemporaryFolder,
  writeFileAtomic
} from "./chunk-Y7SXLZLA.js";
import {
  _enum,
  array,
  number,
  object,
  string
} from "./chunk-DBWU3QO2.js";
import {
  certificateEnvironment
} from "./chunk-UOA2IU3N.js";
import {
  KINDS,
  StoreError
} from "./chunk-U542BB3P.js";

// src/build/unsaved-work.ts
import { readFile as readFile2, rm as rm2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/store/session.ts
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/store/needs.ts
import { readFile } from "node:fs/promises";
var schema = object({
  now: number(),
  packages: object({ have: array(string()), need: array(string()) }),
  distfiles: object({
    have: array(string()),
    need: array(object({ name: string(), bytes: number() }))
  })
});
async function readNeeds(file) {
  return schema.parse(JSON.parse(await readFile(file, "utf8")));
}
var takenOut = array(
  object({
    kind: _enum(["packages", "distfiles"]),
    path: string().regex(/^(?!.*(^|\/)\.\.?(\/|$))[^/].*$/),
    bytes: number(),
    sha256: string().regex(/^[0-9a-f]{64}$/),
    seconds: number(),
    stanza: string().optional()
  })
);
async function readTakenOut(file) {
  return takenOut.parse(JSON.parse(await readFile(file, "utf8")));
}

// src/store/session.ts
var StoreSession = class {
  #stores;
  #deps;
  #needs;
  #held = /* @__PURE__ */ new Map();
  #balances = /* @__PURE__ */ new Map();
  #used = /* @__PURE__ */ new Map();
  /** Stores that did not answer before the build; they are not asked again after it. */
  #silent = /* @__PURE__ */ new Set();
  /** @param state of a session whose process could not save any more */
  constructor(stores, deps, state) {
    this.#stores = stores;
    this.#deps = deps;
    this.#needs = state?.needs;
    for (const kind of KINDS) if (state?.held[kind]) this.#held.set(kind, [...state.held[kind]]);
  }
  /** What is needed to save in another process; undefined when there is nothing to save. */
  state() {
    return this.#needs && { needs: this.#needs, held: Object.fromEntries(this.#held) };
  }
  get balances() {
    return [...this.#balances.values()];
  }
  /** What the build uses and the store holds, known after it has been saved. */
  used(kind) {
    return this.#used.get(kind) ?? [];
  }
  /** What the store of a kind has: what it listed, and what was added since. @returns undefined where there is no store */
  holding(kind) {
    const place = this.#stores.get(kind)?.place;
    return place === void 0 ? void 0 : { place, paths: new Set(this.#held.get(kind)?.map(({ path }) => path)) };
  }
  /** Asks the builder what it lacks and brings in what the stores have of it. */
  async bringIn(signal) {
    await this.#orWarn("What is kept could not be brought in", () => this.#bringIn(signal));
  }
  async #bringIn(signal) {
    const output = join(this.#deps.folder, "needs");
    if (!await this.#deps.stage("store-needs", { contexts: {}, output: local(output) }, signal)) return;
    const needs = await readNeeds(join(output, "needs.json"));
    this.#needs = needs;
    const incoming = join(this.#deps.folder, "incoming");
    await mkdir(join(incoming, "distfiles"), { recursive: true });
    const got = /* @__PURE__ */ new Map();
    for (const [kind, store] of this.#stores) got.set(kind, await this.#get(kind, store, needs, incoming, signal));
    const packages = got.get("packages") ?? [];
    await writeFile(join(incoming, "index.json"), JSON.stringify(packages));
    if (packages.length + (got.get("distfiles")?.length ?? 0) > 0) {
      const done = await this.#deps.stage("store-in", { contexts: { incoming } }, signal);
      if (!done)
        this.#deps.warn({ message: "What the store gave could not be laid into the builder; it is made anew." });
    }
    await rm(incoming, { recursive: true, force: true });
  }
  async #get(kind, store, needs, incoming, signal) {
    const { have } = needs[kind];
    const needed = have.length + needs[kind].need.length;
    const balance = { ...emptyBalance(kind, store.place), needed, present: have.length };
    this.#balances.set(kind, balance);
    try {
      const held = await store.list(signal);
      this.#held.set(kind, held);
      const wanted = held.filter(isLacking(kind, needs));
      const { got, lost } = await store.get(wanted, join(incoming, kind), signal);
      const gone = new Set(lost.map(({ entry }) => entry.path));
      const left = held.filter(({ path }) => !gone.has(path));
      this.#held.set(kind, left);
      this.#balances.set(kind, {
        ...balance,
        brought: got.length,
        bytesIn: sum(got, "bytes"),
        secondsSaved: sum(got, "seconds"),
        lost: lost.length,
        entries: left.length,
        bytes: sum(left, "bytes")
      });
      if (lost.length > 0) {
        const reasons = [...new Set(lost.map(({ reason }) => reason))].join("; ");
        this.#deps.warn({
          message: `The ${store.place} could not give ${lost.length} of ${wanted.length} ${kind}: ${reasons}.`,
          hint: "They are made anew and stored again."
        });
      }
      return got;
    } catch (error) {
      this.#silent.add(kind);
      this.#survive(kind, error, "read");
      return [];
    }
  }
  /** Takes what the build made out of the builder and adds it to the stores, the most expensive first. */
  async save(signal) {
    await this.#orWarn("What this build made could not be kept", () => this.#save(signal));
  }
  async #save(signal) {
    const needs = this.#needs;
    const stores = [...this.#stores].filter(([kind]) => !this.#silent.has(kind));
    if (!needs || stores.length === 0) return;
    const outgoing = join(this.#deps.folder, "outgoing");
    const have = join(this.#deps.folder, "have");
    const paths = (kind) => (this.#held.get(kind) ?? []).map(({ path }) => path);
    await mkdir(have, { recursive: true });
    await writeFile(
      join(have, "have.json"),
      JSON.stringify({
        since: needs.now,
        packages: paths("packages"),
        distfiles: stores.some(([kind]) => kind === "distfiles") ? paths("distfiles") : null
      })
    );
    const done = await this.#deps.stage("store-out", { contexts: { incoming: have }, output: local(outgoing) }, signal);
    if (!done) {
      this.#deps.warn({ message: "What this build made could not be taken out of the builder, so no store has it." });
      return;
    }
    const taken = await readTakenOut(join(outgoing, "index.json"));
    for (const [kind, store] of stores) await this.#put(kind, store, taken, join(outgoing, kind), needs, signal);
    await rm(outgoing, { recursive: true, force: true });
  }
  async #put(kind, store, taken, folder, needs, signal) {
    const now = this.#deps.now();
    const entries = taken.filter((file) => file.kind === kind).map((file) => entryOf(file, now));
    const held = this.#held.get(kind) ?? [];
    const before = this.#balances.get(kind) ?? {
      ...emptyBalance(kind, store.place),
      entries: held.length,
      bytes: sum(held, "bytes")
    };
    const note = (added) => {
      const bytesOut = sum(added, "bytes");
      const [entries2, bytes] = [before.entries + added.length, before.bytes + bytesOut];
      this.#balances.set(kind, { ...before, added: added.length, bytesOut, entries: entries2, bytes });
      this.#held.set(kind, [...held, ...added]);
    };
    try {
      const added = entries.length > 0 ? (await store.put(entries, folder, signal)).added : [];
      note(added);
      const present = new Set(needs[kind].have);
      const lacking = isLacking(kind, needs);
      const touched = held.filter((entry) => present.has(entry.path) || lacking(entry));
      this.#used.set(kind, [...touched, ...added]);
      const paths = touched.map(({ path }) => path);
      if (paths.length > 0) await store.touch(paths, now, signal);
    } catch (error) {
      if (error instanceof StoreError) note(error.added);
      this.#survive(kind, error, "written");
    }
  }
  /** Removes the folder of the session. */
  async close() {
    await rm(this.#deps.folder, { recursive: true, force: true });
  }
  /** A full disk, say, must not hide how the build itself ended. */
  async #orWarn(what, work) {
    try {
      await work();
    } catch (error) {
      this.#deps.warn({ message: `${what}: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  #survive(kind, error, what) {
    if (!(error instanceof StoreError)) throw error;
    this.#deps.warn({ message: `The kept ${kind} could not be ${what}: ${error.message}`, hint: HINTS[error.kind] });
  }
};
var HINTS = {
  unreachable: "The build goes on without it.",
  refused: "The build goes on without it.",
  throttled: "The build goes on; what was not stored is stored by the next run.",
  full: "The build goes on; what was stored until then is complete.",
  stopped: "What was stored until then is complete, the next run stores the rest."
};
function emptyBalance(kind, place) {
  const incoming = { needed: 0, present: 0, brought: 0, bytesIn: 0, secondsSaved: 0, lost: 0 };
  return { kind, place, ...incoming, added: 0, bytesOut: 0, entries: 0, bytes: 0 };
}
function isLacking(kind, needs) {
  if (kind === "packages") {
    const homes = new Set(needs.packages.need);
    return ({ path }) => homes.has(dirname(path));
  }
  const names = new Set(needs.distfiles.need.map(({ name }) => name));
  return ({ path }) => names.has(path);
}
function entryOf({ path, bytes, sha256, seconds, stanza }, now) {
  return { path, bytes, sha256, seconds, added: now, used: now, ...stanza === void 0 ? {} : { stanza } };
}
function local(folder) {
  return `type=local,dest=${folder}`;
}
function sum(entries, key) {
  return entries.reduce((total, entry) => total + entry[key], 0);
}

// src/build/unsaved-work.ts
async function openSession(work, { platform, run, buildx, warn }) {
  const stores = /* @__PURE__ */ new Map();
  for (const kind of KINDS) {
    const below = kind === "packages" ? work.fingerprint : distfilesFingerprint();
    try {
      const store = await openStore(work.locations[kind], kind, below, { env: platform.env, run });
      if (store) stores.set(kind, store);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      warn({ message: `No store for ${kind}: ${error.message}`, hint: "The build goes on without it." });
    }
  }
  if (stores.size === 0) return void 0;
  return new StoreSession(
    stores,
    {
      folder: await makeTemporaryFolder(platform.env),
      now: () => Math.floor(platform.now() / 1e3),
      warn,
      // No stage of the store takes a secret, and a post step has none.
      stage: stageRunner({ ...work.plan, secrets: {} }, { platform, buildx, secrets: {}, from: [] })
    },
    work.state
  );
}
var FILE = "unsaved-work.json";
var LAYERS_MS = 2e5;
async function writeUnsavedWork(work) {
  const file = join2(work.folder, FILE);
  await writeFileAtomic(file, JSON.stringify(work));
  return file;
}
async function saveUnsavedWork(file, given, signal) {
  const work = JSON.parse(await readFile2(file, "utf8"));
  const certificates = certificateFolder(work.folder);
  const trusted = await exists(certificates) ? certificateEnvironment(certificates, given.platform.env) : {};
  const deps = { ...given, buildx: withEnvironment(given.buildx, trusted) };
  try {
    const session = work.state && await openSession(work, deps);
    await session?.save(signal);
    await session?.close();
    const time = AbortSignal.any([signal, AbortSignal.timeout(LAYERS_MS)]);
    await exportLayers(work.layers ?? [], { ...deps, secrets: {} }, time);
    return session;
  } finally {
    await rm2(work.folder, { recursive: true, force: true });
  }
}

export {
  openSession,
  writeUnsavedWork,
  saveUnsavedWork
};
