import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheClient, TokenScopes } from './actions-cache-client.js';
import type { Register } from './converge.js';
import { EMPTY_INDEX, mergeIndexes, renderIndex } from './index-file.js';
import type { StoreIndex } from './index-file.js';
import { inPassage, PASSAGE } from './pack-files.js';
import { readIndexText } from './read-index.js';
import { StoreError } from './store.js';

export interface ActionsIndexOptions {
  readonly place: string;
  readonly client: CacheClient;
  readonly scopes: TokenScopes;
  /** `gentoo-min-KIND-FINGERPRINT`. */
  readonly base: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Two that use one path at the same time in one process would take each other's file. */
const queues = new Map<string, Promise<unknown>>();

/**
 * The index as a series of entries in the Actions cache, which cannot be changed: each write makes a new one, and the
 * newest of a prefix is found. Keys carry the scope (git reference) that wrote them, because the service looks through
 * scopes in order and would never show a branch what its base wrote later: here both are read.
 */
export function actionsIndex(options: ActionsIndexOptions): Register {
  const { place, client, scopes, base, now } = options;
  const path = `${PASSAGE}/${base}-index`;

  const restore = (scope: string, signal: AbortSignal): Promise<StoreIndex> =>
    queued(path, () =>
      inPassage(client.root, path, async (folder) => {
        const prefix = `${base}-index-${shortHash(scope)}-`;
        const found = await client.restore([path], prefix, [prefix], signal);
        if (found === undefined) return EMPTY_INDEX;
        return readIndexText(await readFile(join(folder, 'index.json'), 'utf8').catch(() => ''), place);
      }),
    );

  return {
    read: async (signal) => {
      // Its own scope is the first one that a job can read.
      const own = scopes.writable ?? scopes.readable[0] ?? '';
      const others = scopes.readable.filter((scope) => scope !== own);
      let index = await restore(own, signal);
      const since = index.written;
      for (const scope of others) {
        const other = await restore(scope, signal);
        // What is older has been part of our own index when that was written, and may have been taken out of it since.
        if (other.written >= since) index = mergeIndexes(index, other);
      }
      return { index };
    },
    write: async (index, _mark, signal) => {
      const { writable } = scopes;
      if (writable === undefined) {
        throw new StoreError('refused', `${place}: this job may not write it. Fill the store by a job on a branch.`);
      }
      await queued(path, () =>
        inPassage(client.root, path, async (folder) => {
          await writeFile(join(folder, 'index.json'), renderIndex(index));
          const key = `${base}-index-${shortHash(writable)}-${now()}-${randomBytes(4).toString('hex')}`;
          await client.save([path], key, signal);
        }),
      );
      return true;
    },
    // Every pack has a key of its own: nobody's content was replaced, and what was listed first stays.
    ours: () => Promise.resolve(new Set()),
  };
}

async function queued<T>(path: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(path) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  queues.set(path, settled);
  try {
    return await mine;
  } finally {
    if (queues.get(path) === settled) queues.delete(path);
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
