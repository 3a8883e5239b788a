import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CacheClient } from '../../../src/store/actions-cache-client.js';
import { actionsStore } from '../../../src/store/actions-store.js';
import type { ActionsStoreOptions } from '../../../src/store/actions-store.js';
import { realPause } from '../../../src/store/pause.js';
import { StoreError, type Store } from '../../../src/store/store.js';
import { fileIn, filesBelow, NEVER, paths } from '../../support/stores.js';

let dir: string;
let from: string;
let into: string;
let cache: FakeCache;

/** A cache of one scope: entries are copies of folders. */
class FakeCache implements CacheClient {
  readonly root: string;
  readonly keys: string[] = [];
  saves = 0;
  restores: string[] = [];
  /** What the next save of a pack throws. */
  failure: StoreError | undefined;

  constructor(private readonly folder: string) {
    this.root = join(folder, 'workspace');
  }

  restore = async (
    [path = '']: readonly string[],
    key: string,
    prefixes: readonly string[],
  ): Promise<string | undefined> => {
    const found =
      this.keys.find((known) => known === key) ??
      this.keys.findLast((known) => prefixes.some((prefix) => known.startsWith(prefix)));
    this.restores.push(found ?? `no ${key}`);
    if (found !== undefined) await cp(join(this.folder, found), join(this.root, path), { recursive: true });
    return found;
  };

  exists = (_: readonly string[], key: string): Promise<boolean> => Promise.resolve(this.keys.includes(key));

  save = async ([path = '']: readonly string[], key: string): Promise<void> => {
    if (this.failure && key.includes('-pack-')) throw this.failure;
    await mkdir(dirname(join(this.folder, key)), { recursive: true });
    await cp(join(this.root, path), join(this.folder, key), { recursive: true });
    this.keys.push(key);
    this.saves += 1;
  };

  packs(): string[] {
    return this.keys.filter((key) => key.includes('-pack-'));
  }

  evict(key: string): void {
    this.keys.splice(this.keys.indexOf(key), 1);
  }
}

function open(more: Partial<ActionsStoreOptions> = {}): Store {
  return actionsStore({
    client: cache,
    scopes: { readable: ['main'], writable: 'main' },
    ...{ kind: 'packages', fingerprint: 'abc', pause: realPause, now: Date.now, settleMs: 0 },
    ...more,
  });
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'actions-store-'));
  [from, into] = [join(dir, 'from'), join(dir, 'into')];
  cache = new FakeCache(join(dir, 'cache'));
});

afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

describe('a store in the Actions cache', () => {
  it('makes one pack of a put, restores only the packs that are needed, and leaves nothing in the workspace', async () => {
    const [a, b, c] = [await fileIn(from, 'x/a', 'a'), await fileIn(from, 'x/b', 'b'), await fileIn(from, 'c', 'c')];
    const store = open();
    await store.put([a, b], from, NEVER);
    expect(cache.saves).toBe(2);
    await store.put([c], from, NEVER);
    expect(cache.packs()).toHaveLength(2);
    cache.restores = [];
    await expect(store.get([c], into, NEVER)).resolves.toEqual({ got: [c], lost: [] });
    expect(cache.restores).toEqual([cache.packs()[1]]);
    expect(await filesBelow(cache.root)).toEqual([]);
    expect(await filesBelow(from)).toEqual(['c', 'x/a', 'x/b']);
  });

  it('drops what was evicted by its next put', async () => {
    const [a, b, c] = [await fileIn(from, 'a', 'a'), await fileIn(from, 'b', 'b'), await fileIn(from, 'c', 'c')];
    const store = open();
    await store.put([a], from, NEVER);
    await store.put([b], from, NEVER);
    cache.evict(cache.packs()[0] ?? '');
    await expect(store.get([a, b], into, NEVER)).resolves.toEqual({
      got: [b],
      lost: [{ entry: a, reason: 'evicted' }],
    });
    expect(paths(await open().list(NEVER))).toEqual(['a', 'b']);
    await store.put([c], from, NEVER);
    expect(paths(await open().list(NEVER))).toEqual(['b', 'c']);
    await expect(store.put([a], from, NEVER)).resolves.toEqual({ added: [a], bytes: 1 });
    await expect(open().get([a], into, NEVER)).resolves.toEqual({ got: [a], lost: [] });
  });

  it('has what was packed before a later pack failed', async () => {
    const entries = [await fileIn(from, 'first', '12345'), await fileIn(from, 'second', '12345')];
    const store = open({ packBytes: { first: 5, largest: 5 } });
    const save = cache.save;
    cache.save = async (...args): Promise<void> => {
      await save(...args);
      if (cache.packs().length === 1) cache.failure = new StoreError('throttled', 'too many requests');
    };
    await expect(store.put(entries, from, NEVER)).rejects.toMatchObject({
      kind: 'throttled',
      added: [expect.objectContaining({ path: 'first' })],
    });
    expect(paths(await open().list(NEVER))).toEqual(['first']);
  });

  it('writes packs again that are mostly dead or too many, and everything can still be had', async () => {
    const store = open({ mostPacks: 4 });
    for (let n = 0; n < 4; n++) {
      await store.put(
        [await fileIn(from, `keep-${n}`, `${n}`), await fileIn(from, `drop-${n}`, 'much more')],
        from,
        NEVER,
      );
    }
    expect(cache.packs()).toHaveLength(4);
    await store.remove(['drop-0', 'drop-1', 'drop-2'], NEVER);
    const last = await fileIn(from, 'last', 'last');
    await store.put([last], from, NEVER);
    const fresh = open();
    const listed = await fresh.list(NEVER);
    expect(paths(listed)).toEqual(['drop-3', 'keep-0', 'keep-1', 'keep-2', 'keep-3', 'last']);
    for (const old of cache.packs().slice(0, 3)) cache.evict(old);
    await expect(fresh.get(listed, into, NEVER)).resolves.toEqual({ got: listed, lost: [] });
  });

  it('does not write what it may not', async () => {
    const a = await fileIn(from, 'a', 'a');
    await expect(open({ scopes: { readable: ['main'] } }).put([a], from, NEVER)).rejects.toMatchObject({
      kind: 'refused',
      added: [],
    });
  });
});
