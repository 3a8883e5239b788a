import { createReadStream } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { sha256OfFile, writeFileAtomic } from '../platform/files.js';
import { hasCode } from '../platform/errors.js';
import { LostError, stoppedError } from './failures.js';
import { withLock } from './folder-lock.js';
import { renderIndex, renderPackages } from './index-file.js';
import type { StoreIndex } from './index-file.js';
import { IndexedStore } from './indexed-store.js';
import type { Shelf, StoreTools } from './indexed-store.js';
import { readIndexText } from './read-index.js';
import type { Store, StoreEntry } from './store.js';
import { contentOf, receive } from './transfer.js';

export interface FolderStoreOptions extends StoreTools {
  /** The location's folder; made when it is not there. */
  readonly folder: string;
  /** Path below it, KIND/FINGERPRINT. */
  readonly below: string;
  /** Whether `Packages` is kept, so that the folder can be served as a binhost. */
  readonly binhost: boolean;
  /** See LockOptions. */
  readonly staleMs?: number;
}

/** Files on their way in are here, under names of their own. */
const INCOMING = '.incoming';
/** What is older was left by a process that was killed. */
const ABANDONED_MS = 24 * 3600 * 1000;

/** A store in a folder of this machine or of a network file system. */
export function folderStore(options: FolderStoreOptions): Store {
  return new IndexedStore(new FolderShelf(options), options);
}

class FolderShelf implements Shelf {
  readonly place: string;
  /** Only one writer is at the index at a time. */
  readonly settleMs = 0;
  readonly #root: string;
  #incoming: Promise<string> | undefined;

  constructor(private readonly options: FolderStoreOptions) {
    this.place = `folder ${options.folder}`;
    this.#root = join(options.folder, options.below);
  }

  read = async (signal: AbortSignal): Promise<{ index: StoreIndex }> => {
    if (signal.aborted) throw stoppedError(this.place);
    const text = await readFile(join(this.#root, 'index.json'), 'utf8').catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    });
    return { index: readIndexText(text, this.place) };
  };

  write = async (index: StoreIndex): Promise<boolean> => {
    await writeFileAtomic(join(this.#root, 'index.json'), renderIndex(index));
    return true;
  };

  ours = async (conflicts: readonly StoreEntry[]): Promise<ReadonlySet<string>> => {
    const held = new Set<string>();
    for (const entry of conflicts) if (await this.holds(entry)) held.add(entry.path);
    return held;
  };

  publish = async (index: StoreIndex): Promise<void> => {
    if (this.options.binhost) await writeFileAtomic(join(this.#root, 'Packages'), renderPackages(index));
  };

  exclusively = async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    await mkdir(this.#root, { recursive: true });
    const { pause, staleMs } = this.options;
    const options = { place: this.place, pause, ...(staleMs === undefined ? {} : { staleMs }) };
    return withLock(join(this.#root, 'index.lock'), options, signal, work);
  };

  bring = async (entry: StoreEntry, target: string, signal: AbortSignal): Promise<void> => {
    const source = join(this.#root, entry.path);
    const { size } = await stat(source).catch((error: unknown) => {
      throw hasCode(error, 'ENOENT', 'ENOTDIR') ? new LostError('it is gone') : error;
    });
    if (size !== entry.bytes) throw new LostError('its content is damaged');
    await receive(createReadStream(source, { highWaterMark: 256 * 1024, signal }), entry, target);
  };

  take = async (entry: StoreEntry, file: string, replace: boolean, signal: AbortSignal): Promise<number> => {
    const target = join(this.#root, entry.path);
    const incoming = join(await (this.#incoming ??= this.#prepare()), randomUUID());
    try {
      const copy = await open(incoming, 'wx');
      try {
        for await (const chunk of contentOf(file, entry)) {
          if (signal.aborted) throw stoppedError(this.place);
          await copy.writeFile(chunk);
        }
      } finally {
        await copy.close();
      }
      await mkdir(dirname(target), { recursive: true });
      if (replace || !(await linkNew(incoming, target))) {
        if (!replace && (await this.holds(entry))) return 0;
        await rename(incoming, target);
      }
      return entry.bytes;
    } finally {
      await rm(incoming, { force: true });
    }
  };

  holds = async (entry: StoreEntry): Promise<boolean> => {
    try {
      const file = join(this.#root, entry.path);
      if ((await stat(file)).size !== entry.bytes) return false;
      return (await sha256OfFile(file)).sha256 === entry.sha256;
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false;
      throw error;
    }
  };

  intact = this.holds;

  discard = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) {
      await rm(join(this.#root, path), { force: true });
      // Folders go with their last file.
      for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
        const removed = await rmdir(join(this.#root, folder)).then(
          () => true,
          () => false,
        );
        if (!removed) break;
      }
    }
  };

  /** Makes the folder for files on their way in, and removes from it what killed processes left. */
  async #prepare(): Promise<string> {
    const folder = join(this.#root, INCOMING);
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      const found = await stat(file).catch(() => undefined);
      if (found && this.options.now() - found.mtimeMs > ABANDONED_MS) await rm(file, { force: true });
    }
    return folder;
  }
}

/** Gives a file its name unless the name is taken. @returns false when it is, or when the file system has no hard links */
async function linkNew(file: string, target: string): Promise<boolean> {
  try {
    await link(file, target);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) return false;
    throw error;
  }
}
