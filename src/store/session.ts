import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuildPlan } from '../plan/build-plan.js';
import type { Problem } from '../platform/errors.js';
import { readNeeds, readTakenOut, type Needs, type TakenOut } from './needs.js';
import { KINDS, StoreError, type Kind, type Store, type StoreEntry } from './store.js';

/** What one kind of files came to. */
export interface Balance {
  readonly kind: Kind;
  /** Where they are kept, for people. */
  readonly place: string;
  /** How many the build needs, how many the builder had, and how many came from the store. */
  readonly needed: number;
  readonly present: number;
  readonly brought: number;
  readonly bytesIn: number;
  /** Seconds that those from the store took to make once, and that were not spent again. */
  readonly secondsSaved: number;
  /** What the store offered and could not give. */
  readonly lost: number;
  readonly added: number;
  readonly bytesOut: number;
  /** Everything that the store holds now. */
  readonly entries: number;
  readonly bytes: number;
}

export interface SessionDeps {
  /** Runs one stage of the Dockerfile with further contexts, bringing its files to `output`. @returns whether it went well */
  readonly stage: (
    target: string,
    more: Pick<BuildPlan, 'contexts' | 'output'>,
    signal: AbortSignal,
  ) => Promise<boolean>;
  /** Seconds since the epoch. */
  readonly now: () => number;
  readonly warn: (problem: Problem) => void;
  /** A folder of our own, on a disk with room for what travels. */
  readonly folder: string;
}

/** What a store is known to have. */
export interface Holding {
  /** The store, for people. */
  readonly place: string;
  readonly paths: ReadonlySet<string>;
}

/** What a session has to remember so that another process can save what its build made; JSON. */
export interface SessionState {
  readonly needs: Needs;
  readonly held: Readonly<Partial<Record<Kind, readonly StoreEntry[]>>>;
}

/**
 * The stores around one build: before it, what it needs and the builder lacks is brought in; after it, however it ended,
 * what it made is taken out and added. Whatever goes wrong here costs time, never the build: it is warned of and survived.
 */
export class StoreSession {
  readonly #stores: ReadonlyMap<Kind, Store>;
  readonly #deps: SessionDeps;
  #needs: Needs | undefined;
  readonly #held = new Map<Kind, StoreEntry[]>();
  readonly #balances = new Map<Kind, Balance>();
  readonly #used = new Map<Kind, readonly StoreEntry[]>();
  /** Stores that did not answer before the build; they are not asked again after it. */
  readonly #silent = new Set<Kind>();

  /** @param state of a session whose process could not save any more */
  constructor(stores: ReadonlyMap<Kind, Store>, deps: SessionDeps, state?: SessionState) {
    this.#stores = stores;
    this.#deps = deps;
    this.#needs = state?.needs;
    for (const kind of KINDS) if (state?.held[kind]) this.#held.set(kind, [...state.held[kind]]);
  }

  /** What is needed to save in another process; undefined when there is nothing to save. */
  state(): SessionState | undefined {
    return this.#needs && { needs: this.#needs, held: Object.fromEntries(this.#held) };
  }

  get balances(): readonly Balance[] {
    return [...this.#balances.values()];
  }

  /** What the build uses and the store holds, known after it has been saved. */
  used(kind: Kind): readonly StoreEntry[] {
    return this.#used.get(kind) ?? [];
  }

  /** What the store of a kind has: what it listed, and what was added since. @returns undefined where there is no store */
  holding(kind: Kind): Holding | undefined {
    const place = this.#stores.get(kind)?.place;
    return place === undefined ? undefined : { place, paths: new Set(this.#held.get(kind)?.map(({ path }) => path)) };
  }

  /** Asks the builder what it lacks and brings in what the stores have of it. */
  async bringIn(signal: AbortSignal): Promise<void> {
    await this.#orWarn('What is kept could not be brought in', () => this.#bringIn(signal));
  }

  async #bringIn(signal: AbortSignal): Promise<void> {
    const output = join(this.#deps.folder, 'needs');
    if (!(await this.#deps.stage('store-needs', { contexts: {}, output: local(output) }, signal))) return;
    const needs = await readNeeds(join(output, 'needs.json'));
    this.#needs = needs;

    const incoming = join(this.#deps.folder, 'incoming');
    await mkdir(join(incoming, 'distfiles'), { recursive: true });
    const got = new Map<Kind, readonly StoreEntry[]>();
    for (const [kind, store] of this.#stores) got.set(kind, await this.#get(kind, store, needs, incoming, signal));
    const packages = got.get('packages') ?? [];
    await writeFile(join(incoming, 'index.json'), JSON.stringify(packages));
    if (packages.length + (got.get('distfiles')?.length ?? 0) > 0) {
      const done = await this.#deps.stage('store-in', { contexts: { incoming } }, signal);
      if (!done)
        this.#deps.warn({ message: 'What the store gave could not be laid into the builder; it is made anew.' });
    }
    await rm(incoming, { recursive: true, force: true });
  }

  async #get(
    kind: Kind,
    store: Store,
    needs: Needs,
    incoming: string,
    signal: AbortSignal,
  ): Promise<readonly StoreEntry[]> {
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
        bytesIn: sum(got, 'bytes'),
        secondsSaved: sum(got, 'seconds'),
        lost: lost.length,
        entries: left.length,
        bytes: sum(left, 'bytes'),
      });
      if (lost.length > 0) {
        const reasons = [...new Set(lost.map(({ reason }) => reason))].join('; ');
        this.#deps.warn({
          message: `The ${store.place} could not give ${lost.length} of ${wanted.length} ${kind}: ${reasons}.`,
          hint: 'They are made anew and stored again.',
        });
      }
      return got;
    } catch (error) {
      this.#silent.add(kind);
      this.#survive(kind, error, 'read');
      return [];
    }
  }

  /** Takes what the build made out of the builder and adds it to the stores, the most expensive first. */
  async save(signal: AbortSignal): Promise<void> {
    await this.#orWarn('What this build made could not be kept', () => this.#save(signal));
  }

  async #save(signal: AbortSignal): Promise<void> {
    const needs = this.#needs;
    const stores = [...this.#stores].filter(([kind]) => !this.#silent.has(kind));
    if (!needs || stores.length === 0) return;
    const outgoing = join(this.#deps.folder, 'outgoing');
    const have = join(this.#deps.folder, 'have');
    const paths = (kind: Kind): string[] => (this.#held.get(kind) ?? []).map(({ path }) => path);
    await mkdir(have, { recursive: true });
    await writeFile(
      join(have, 'have.json'),
      JSON.stringify({
        since: needs.now,
        packages: paths('packages'),
        distfiles: stores.some(([kind]) => kind === 'distfiles') ? paths('distfiles') : null,
      }),
    );
    const done = await this.#deps.stage('store-out', { contexts: { incoming: have }, output: local(outgoing) }, signal);
    if (!done) {
      this.#deps.warn({ message: 'What this build made could not be taken out of the builder, so no store has it.' });
      return;
    }
    const taken = await readTakenOut(join(outgoing, 'index.json'));
    for (const [kind, store] of stores) await this.#put(kind, store, taken, join(outgoing, kind), needs, signal);
    await rm(outgoing, { recursive: true, force: true });
  }

  async #put(
    kind: Kind,
    store: Store,
    taken: readonly TakenOut[],
    folder: string,
    needs: Needs,
    signal: AbortSignal,
  ): Promise<void> {
    const now = this.#deps.now();
    const entries = taken.filter((file) => file.kind === kind).map((file) => entryOf(file, now));
    const held = this.#held.get(kind) ?? [];
    // What another process brought in, when it had no time to save, is not known here.
    const before = this.#balances.get(kind) ?? {
      ...emptyBalance(kind, store.place),
      entries: held.length,
      bytes: sum(held, 'bytes'),
    };
    const note = (added: readonly StoreEntry[]): void => {
      const bytesOut = sum(added, 'bytes');
      const [entries, bytes] = [before.entries + added.length, before.bytes + bytesOut];
      this.#balances.set(kind, { ...before, added: added.length, bytesOut, entries, bytes });
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
      this.#survive(kind, error, 'written');
    }
  }

  /** Removes the folder of the session. */
  async close(): Promise<void> {
    await rm(this.#deps.folder, { recursive: true, force: true });
  }

  /** A full disk, say, must not hide how the build itself ended. */
  async #orWarn(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#deps.warn({ message: `${what}: ${error instanceof Error ? error.message : String(error)}` });
    }
  }

  #survive(kind: Kind, error: unknown, what: 'read' | 'written'): void {
    if (!(error instanceof StoreError)) throw error;
    // The message names the place and what to do there; what it means for this build is ours to say.
    this.#deps.warn({ message: `The kept ${kind} could not be ${what}: ${error.message}`, hint: HINTS[error.kind] });
  }
}

const HINTS: Readonly<Record<StoreError['kind'], string>> = {
  unreachable: 'The build goes on without it.',
  refused: 'The build goes on without it.',
  throttled: 'The build goes on; what was not stored is stored by the next run.',
  full: 'The build goes on; what was stored until then is complete.',
  stopped: 'What was stored until then is complete, the next run stores the rest.',
};

function emptyBalance(kind: Kind, place: string): Balance {
  const incoming = { needed: 0, present: 0, brought: 0, bytesIn: 0, secondsSaved: 0, lost: 0 };
  return { kind, place, ...incoming, added: 0, bytesOut: 0, entries: 0, bytes: 0 };
}

/** Tells of a store's entries those that the build needs and the builder lacks. */
function isLacking(kind: Kind, needs: Needs): (entry: StoreEntry) => boolean {
  if (kind === 'packages') {
    const homes = new Set(needs.packages.need);
    return ({ path }) => homes.has(dirname(path));
  }
  const names = new Set(needs.distfiles.need.map(({ name }) => name));
  return ({ path }) => names.has(path);
}

function entryOf({ path, bytes, sha256, seconds, stanza }: TakenOut, now: number): StoreEntry {
  return { path, bytes, sha256, seconds, added: now, used: now, ...(stanza === undefined ? {} : { stanza }) };
}

function local(folder: string): string {
  return `type=local,dest=${folder}`;
}

function sum(entries: readonly StoreEntry[], key: 'bytes' | 'seconds'): number {
  return entries.reduce((total, entry) => total + entry[key], 0);
}
