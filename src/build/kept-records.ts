import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists } from '../platform/files.js';
import { fingerprint } from '../platform/fingerprint.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import type { Location } from '../store/location.js';
import { openStore } from '../store/open-store.js';
import type { Store, StoreEntry } from '../store/store.js';
import { recordFile, RECORDS, type RecordKind } from './record.js';

export interface RecordPlace {
  /** Where packages are kept. */
  readonly location: Location;
  /** See `recordFolder`. */
  readonly folder: string;
  /** Name of the image. */
  readonly name: string;
  /** Folder of the build, which goes with it. */
  readonly temporary: string;
}

export interface RecordDeps {
  readonly platform: Pick<Platform, 'env' | 'log' | 'now'>;
  readonly run: Runner;
}

/**
 * Records of earlier builds, where the machine has none because it is new: beside the packages, in the store that outlives it.
 * Whatever goes wrong with them changes nothing about a build but its estimates.
 */
export class KeptRecords {
  /** What the store had, the newest last. */
  #held: readonly StoreEntry[] = [];

  private constructor(
    private readonly store: Store,
    private readonly place: RecordPlace,
    private readonly deps: RecordDeps,
  ) {}

  /** @returns undefined where the machine has records of its own, or there is no store */
  static async open(place: RecordPlace, deps: RecordDeps): Promise<KeptRecords | undefined> {
    const { location, folder, name } = place;
    for (const record of RECORDS) if (await exists(recordFile(folder, name, record))) return undefined;
    try {
      const { env } = deps.platform;
      const store = await openStore(location, 'records', fingerprint(name), { env, run: deps.run });
      return store && new KeptRecords(store, place, deps);
    } catch (error) {
      // The same store has been warned of for its packages.
      deps.platform.log.debug(`records: ${String(error)}`);
      return undefined;
    }
  }

  /** Lays the newest of each record into the folder. */
  async bringIn(signal: AbortSignal): Promise<void> {
    await this.#orSay(async () => {
      const { folder, name, temporary } = this.place;
      this.#held = (await this.store.list(signal)).toSorted((one, other) => one.added - other.added);
      const newest = RECORDS.flatMap((record) => this.#held.findLast(({ path }) => recordOf(path) === record) ?? []);
      if (newest.length === 0) return;
      const incoming = join(temporary, 'records-in');
      await mkdir(incoming);
      const { got } = await this.store.get(newest, incoming, signal);
      await mkdir(folder, { recursive: true });
      for (const { path } of got) {
        const record = recordOf(path);
        if (record) await copyFile(join(incoming, path), recordFile(folder, name, record));
      }
    });
  }

  /** Puts the records of this build into the store, and takes those out that they are made from. */
  async save(signal: AbortSignal): Promise<void> {
    await this.#orSay(async () => {
      const { folder, name, temporary } = this.place;
      const outgoing = join(temporary, 'records-out');
      const entries: StoreEntry[] = [];
      for (const record of RECORDS) {
        const content = await readFile(recordFile(folder, name, record)).catch(() => undefined);
        if (!content) continue;
        const sha256 = createHash('sha256').update(content).digest('hex');
        // A path never changes its content.
        const path = `${record}/${sha256.slice(0, 16)}.json`;
        await mkdir(join(outgoing, record), { recursive: true });
        await writeFile(join(outgoing, path), content);
        const now = Math.floor(this.deps.platform.now() / 1000);
        entries.push({ path, bytes: content.length, sha256, seconds: 0, added: now, used: now });
      }
      await this.store.put(entries, outgoing, signal);
      const written = new Set(entries.map(({ path }) => path));
      const replaced = this.#held.map(({ path }) => path).filter((path) => !written.has(path));
      if (entries.length === RECORDS.length && replaced.length > 0) await this.store.remove(replaced, signal);
    });
  }

  async #orSay(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.deps.platform.log.debug(`records: ${String(error)}`);
    }
  }
}

/** A path in the store is `RECORD/HASH.json`. */
function recordOf(path: string): RecordKind | undefined {
  return RECORDS.find((record) => record === dirname(path));
}
