import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../../src/platform/errors.js';
import { StoreSession, type SessionDeps, type SessionState } from '../../../src/store/session.js';
import { KINDS, StoreError, type Kind, type Store, type StoreEntry } from '../../../src/store/store.js';

const signal = new AbortController().signal;
const entry = (path: string, more: Partial<StoreEntry> = {}): StoreEntry => ({
  path,
  bytes: 4,
  sha256: 'a'.repeat(64),
  seconds: 10,
  added: 1,
  used: 1,
  ...more,
});

interface FakeStore extends Store {
  readonly entries: Map<string, StoreEntry>;
  readonly touched: string[];
  lost: Set<string>;
  fails: Partial<Record<'list' | 'put', StoreError>>;
}

function fakeStore(place: string, entries: readonly StoreEntry[] = []): FakeStore {
  const held = new Map(entries.map((each) => [each.path, each]));
  const store: FakeStore = {
    place,
    entries: held,
    touched: [],
    lost: new Set(),
    fails: {},
    list: () => (store.fails.list ? Promise.reject(store.fails.list) : Promise.resolve([...held.values()])),
    get: async (wanted, folder) => {
      const got = wanted.filter(({ path }) => !store.lost.has(path));
      for (const { path } of got) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), 'file');
      }
      const lost = wanted.filter(({ path }) => store.lost.has(path));
      return { got, lost: lost.map((each) => ({ entry: each, reason: 'it is gone' })) };
    },
    put: (added) => {
      if (store.fails.put) return Promise.reject(store.fails.put);
      for (const each of added) held.set(each.path, each);
      return Promise.resolve({ added, bytes: added.length * 4 });
    },
    touch: (paths) => {
      store.touched.push(...paths);
      return Promise.resolve();
    },
    remove: () => Promise.resolve(),
  };
  return store;
}

let folder: string;
let asked: string[];
let warnings: Problem[];
/** What the builder says that it has and needs, and what comes out of it. */
let needs: object;
let out: object[];
/** What was brought in, by path below `incoming`. */
let incoming: string[];
let have: unknown;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'session-test-'));
  [asked, warnings, incoming, out, have] = [[], [], [], [], undefined];
  needs = {
    now: 100,
    packages: { have: ['a/here/K0/here-1-1.gpkg.tar'], need: ['a/one/K1', 'a/two/K2'] },
    distfiles: { have: [], need: [{ name: 'one-1.tar', bytes: 4 }] },
  };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function session(
  stores: Readonly<Partial<Record<Kind, Store>>>,
  fails: readonly string[] = [],
  state?: SessionState,
): StoreSession {
  const stage: SessionDeps['stage'] = async (target, { contexts, output }) => {
    asked.push(target);
    if (fails.includes(target)) return false;
    const into = /dest=(.*)/.exec(output ?? '')?.[1] ?? '';
    if (into !== '') await mkdir(into, { recursive: true });
    if (target === 'store-needs') await writeFile(join(into, 'needs.json'), JSON.stringify(needs));
    if (target === 'store-in') {
      const found = await readdir(contexts.incoming ?? '', { recursive: true, withFileTypes: true });
      incoming = found.filter((file) => file.isFile()).map(({ name }) => name);
    }
    if (target === 'store-out') {
      have = JSON.parse(await readFile(join(contexts.incoming ?? '', 'have.json'), 'utf8'));
      await writeFile(join(into, 'index.json'), JSON.stringify(out));
    }
    return true;
  };
  const given = new Map(KINDS.flatMap((kind) => (stores[kind] ? [[kind, stores[kind]] as const] : [])));
  return new StoreSession(given, { folder, stage, now: () => 200, warn: (problem) => warnings.push(problem) }, state);
}

const taken = (path: string, kind: Kind = 'packages', seconds = 7): object => ({
  kind,
  path,
  bytes: 4,
  sha256: 'b'.repeat(64),
  seconds,
  stanza: 'CPV: a/two-1\n',
});

describe('StoreSession', () => {
  it('brings in what the builder lacks and the stores have, and adds what the build made', async () => {
    const packages = fakeStore('folder /p', [
      entry('a/one/K1/one-1-1.gpkg.tar'),
      entry('a/other/K9/other-1-1.gpkg.tar'),
    ]);
    const distfiles = fakeStore('folder /d', [entry('one-1.tar', { seconds: 0 })]);
    const it = session({ packages, distfiles });
    await it.bringIn(signal);
    expect(incoming.sort()).toEqual(['index.json', 'one-1-1.gpkg.tar', 'one-1.tar']);
    out = [taken('a/two/K2/two-1-1.gpkg.tar')];
    await it.save(signal);
    expect(have).toEqual({
      since: 100,
      packages: ['a/one/K1/one-1-1.gpkg.tar', 'a/other/K9/other-1-1.gpkg.tar'],
      distfiles: ['one-1.tar'],
    });
    expect(packages.entries.get('a/two/K2/two-1-1.gpkg.tar')).toMatchObject({ added: 200, used: 200, seconds: 7 });
    expect(packages.touched).toEqual(['a/one/K1/one-1-1.gpkg.tar']);
    expect(it.holding('packages')).toEqual({ place: 'folder /p', paths: new Set(packages.entries.keys()) });
    expect(it.holding('distfiles')?.paths).toEqual(new Set(['one-1.tar']));
    expect(distfiles.touched).toEqual(['one-1.tar']);
    const used = ['a/one/K1/one-1-1.gpkg.tar', 'a/two/K2/two-1-1.gpkg.tar'];
    expect(it.used('packages').map(({ path }) => path)).toEqual(used);
    expect(it.balances).toMatchObject([
      {
        kind: 'packages',
        needed: 3,
        present: 1,
        brought: 1,
        secondsSaved: 10,
        added: 1,
        bytesOut: 4,
        entries: 3,
        lost: 0,
      },
      { kind: 'distfiles', needed: 1, present: 0, brought: 1, added: 0, entries: 1 },
    ]);
    expect(warnings).toEqual([]);
    await it.close();
  });

  it('asks for no distfiles where no store takes them, and brings in nothing when there is nothing', async () => {
    const it = session({ packages: fakeStore('folder /p') });
    await it.bringIn(signal);
    await it.save(signal);
    expect(asked).toEqual(['store-needs', 'store-out']);
    expect(have).toMatchObject({ distfiles: null });
    expect(it.holding('distfiles')).toBeUndefined();
  });

  it('says what a store lost, and offers it to the store again', async () => {
    const packages = fakeStore('folder /p', [entry('a/one/K1/one-1-1.gpkg.tar')]);
    packages.lost.add('a/one/K1/one-1-1.gpkg.tar');
    const it = session({ packages });
    await it.bringIn(signal);
    await it.save(signal);
    expect(warnings).toEqual([
      expect.objectContaining({ message: 'The folder /p could not give 1 of 1 packages: it is gone.' }),
    ]);
    expect(have).toMatchObject({ packages: [] });
    expect(it.balances).toMatchObject([{ lost: 1, entries: 0, bytes: 0 }]);
  });

  it('warns of a store that does not answer, once, and leaves it alone afterwards', async () => {
    const packages = fakeStore('bucket b');
    packages.fails.list = new StoreError('unreachable', 'bucket b: no answer. Check the address.');
    const it = session({ packages });
    await it.bringIn(signal);
    await it.save(signal);
    expect(asked).toEqual(['store-needs']);
    expect(warnings).toEqual([
      {
        message: 'The kept packages could not be read: bucket b: no answer. Check the address.',
        hint: 'The build goes on without it.',
      },
    ]);
  });

  it('counts what was stored before a store gave up', async () => {
    const packages = fakeStore('bucket b');
    packages.fails.put = new StoreError('full', 'bucket b: full.', [entry('a/two/K2/two-1-1.gpkg.tar')]);
    const it = session({ packages });
    await it.bringIn(signal);
    out = [taken('a/two/K2/two-1-1.gpkg.tar'), taken('a/one/K1/one-1-1.gpkg.tar')];
    await it.save(signal);
    expect(it.balances).toMatchObject([{ added: 1, entries: 1 }]);
    expect(it.holding('packages')?.paths).toEqual(new Set(['a/two/K2/two-1-1.gpkg.tar']));
    expect(warnings.map(({ message }) => message)).toEqual(['The kept packages could not be written: bucket b: full.']);
  });

  it('leaves the build alone when the builder cannot be asked, and warns when nothing comes in or out', async () => {
    const unasked = session({ packages: fakeStore('folder /p') }, ['store-needs']);
    await unasked.bringIn(signal);
    await unasked.save(signal);
    expect([asked, warnings]).toEqual([['store-needs'], []]);

    const packages = fakeStore('folder /p', [entry('a/one/K1/one-1-1.gpkg.tar')]);
    const it = session({ packages }, ['store-in', 'store-out']);
    await it.bringIn(signal);
    await it.save(signal);
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/could not be laid into the builder/),
      expect.stringMatching(/could not be taken out of the builder/),
    ]);
  });

  it('goes on in another process from its state', async () => {
    const packages = fakeStore('folder /p', [entry('a/one/K1/one-1-1.gpkg.tar')]);
    const before = session({ packages });
    expect(before.state()).toBeUndefined();
    await before.bringIn(signal);
    const state = JSON.parse(JSON.stringify(before.state())) as SessionState;
    out = [taken('a/two/K2/two-1-1.gpkg.tar')];
    const after = session({ packages }, [], state);
    await after.save(signal);
    expect([...packages.entries.keys()]).toEqual(['a/one/K1/one-1-1.gpkg.tar', 'a/two/K2/two-1-1.gpkg.tar']);
    expect(after.balances).toMatchObject([{ place: 'folder /p', added: 1, entries: 2 }]);
  });

  it('refuses a path that would leave the store, which does not fail the build', async () => {
    const it = session({ packages: fakeStore('folder /p') });
    await it.bringIn(signal);
    out = [taken('../../etc/passwd')];
    await it.save(signal);
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^What this build made could not be kept: /),
    ]);
  });
});
