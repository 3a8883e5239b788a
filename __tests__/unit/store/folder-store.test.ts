import { chmod, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { folderStore } from '../../../src/store/folder-store.js';
import { parseIndex } from '../../../src/store/index-file.js';
import { realPause } from '../../../src/store/pause.js';
import type { Store } from '../../../src/store/store.js';
import { entryFor, fileIn, filesBelow, NEVER, packagePath, paths, stanzaFor } from '../../support/stores.js';

let dir: string;
let from: string;
let into: string;
let root: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'folder-store-'));
  [from, into, root] = [join(dir, 'from'), join(dir, 'into'), join(dir, 'store/packages/abc')];
});

afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

function open(more: { now?: () => number; staleMs?: number } = {}): Store {
  return folderStore({
    ...{ folder: join(dir, 'store'), below: 'packages/abc', binhost: true, pause: realPause, now: Date.now },
    ...more,
  });
}

describe('a store in a folder', () => {
  it('lies there as a binhost wants it', async () => {
    const path = packagePath('hello');
    const entry = await fileIn(from, path, 'hello', { stanza: stanzaFor('hello') });
    await expect(open().put([entry], from, NEVER)).resolves.toEqual({ added: [entry], bytes: 5 });
    expect(await filesBelow(root)).toEqual(['Packages', path, 'index.json']);
    expect(await readFile(join(root, 'Packages'), 'utf8')).toContain(`PATH: ${path}\n`);
    await open().remove([path], NEVER);
    expect(await filesBelow(root)).toEqual(['Packages', 'index.json']);
    expect(await readFile(join(root, 'Packages'), 'utf8')).toContain('PACKAGES: 0\n');
    await expect(stat(join(root, 'app-misc'))).rejects.toThrow('ENOENT');
  });

  it('reports damage, leaves no file behind, and heals by the next put', async () => {
    const [good, bad, gone] = [
      await fileIn(from, 'good', 'good'),
      await fileIn(from, 'bad', 'bad!'),
      await fileIn(from, 'gone', 'gone'),
    ];
    const store = open();
    await store.put([good, bad, gone], from, NEVER);
    await writeFile(join(root, 'bad'), 'BAD!');
    await rm(join(root, 'gone'));
    await expect(store.get([bad, good, gone], into, NEVER)).resolves.toEqual({
      got: [good],
      lost: [
        { entry: bad, reason: 'its content is damaged' },
        { entry: gone, reason: 'it is gone' },
      ],
    });
    expect(await filesBelow(into)).toEqual(['good']);
    expect(paths(await store.list(NEVER))).toEqual(['good']);
    // Another process made it again, and it came out different.
    const again = await fileIn(from, 'bad', 'bad?');
    await expect(open().put([again], from, NEVER)).resolves.toEqual({ added: [again], bytes: 4 });
    await expect(store.put([good], from, NEVER)).resolves.toEqual({ added: [], bytes: 0 });
    const fresh = open();
    expect(paths(await fresh.list(NEVER))).toEqual(['bad', 'good']);
    await expect(fresh.get([again], into, NEVER)).resolves.toEqual({ got: [again], lost: [] });
  });

  it('keeps what two writers at once bring, also under one path', async () => {
    const folders = ['one', 'two', 'three', 'four'].map((name) => join(dir, name));
    const puts = folders.map(async (folder, writer) => {
      const own = await Promise.all(
        Array.from({ length: 20 }, (_, number) => fileIn(folder, `file-${writer}-${number}`, `${writer} ${number}`)),
      );
      const common = await fileIn(folder, 'common', `made by ${writer}`);
      return open().put([...own, common], folder, NEVER);
    });
    await Promise.all(puts);
    const store = open();
    const listed = await store.list(NEVER);
    expect(listed).toHaveLength(81);
    const { got, lost } = await store.get(listed, into, NEVER);
    expect({ got: got.length, lost }).toEqual({ got: 81, lost: [] });
  });

  it('is readable, and takes up what was sent, after a put that was killed before it wrote the index', async () => {
    const entry = await fileIn(from, 'a', 'aaa');
    await open().put([entry], from, NEVER);
    // What such a process leaves: content without a line in the index, half a file on its way in, and its lock.
    await fileIn(root, 'b', 'bbb');
    await fileIn(root, '.incoming/left', 'half');
    const yesterday = new Date(Date.now() - 25 * 3600 * 1000);
    await utimes(join(root, '.incoming/left'), yesterday, yesterday);
    await writeFile(join(root, 'index.lock'), 'the token of a dead process');
    const store = open({ staleMs: 300 });
    expect(paths(await store.list(NEVER))).toEqual(['a']);
    const b = await fileIn(from, 'b', 'bbb');
    await expect(store.put([b], from, NEVER)).resolves.toEqual({ added: [], bytes: 0 });
    expect(paths(await store.list(NEVER))).toEqual(['a', 'b']);
    expect(await filesBelow(root)).toEqual(['Packages', 'a', 'b', 'index.json']);
  });

  it('lists what was sent when it is stopped, and says so', async () => {
    const stop = new AbortController();
    const entries = await Promise.all(
      Array.from({ length: 200 }, (_, number) => fileIn(from, `f${number}`, Buffer.alloc(50_000, number))),
    );
    const put = open()
      .put(entries, from, stop.signal)
      .catch((reason: unknown) => reason);
    const deadline = Date.now() + 10_000;
    while ((await filesBelow(root)).length < 20 && Date.now() < deadline) await realPause(1, NEVER);
    stop.abort();
    const error = await put;
    expect(error).toMatchObject({ name: 'StoreError', kind: 'stopped' });
    const { added } = error as { added: unknown[] };
    expect(added.length).toBeGreaterThan(5);
    expect(added.length).toBeLessThan(200);
    const store = open();
    const listed = await store.list(NEVER);
    expect(listed).toHaveLength(added.length);
    await expect(store.get(listed, into, NEVER)).resolves.toMatchObject({ lost: [] });
    await expect(store.get(listed, into, stop.signal)).rejects.toMatchObject({ kind: 'stopped' });
  });

  it('leaves out files that are not what was measured, and says which', async () => {
    const good = await fileIn(from, 'good', 'good');
    const changed = await fileIn(from, 'changed', 'before');
    await writeFile(join(from, 'changed'), 'after!');
    const put = open().put([changed, entryFor('absent', 'x'), good], from, NEVER);
    await expect(put).rejects.toMatchObject({
      kind: 'refused',
      added: [good],
      message: expect.stringMatching(/2 files were not stored.*(?:changed|absent)/),
    });
    expect(paths(await open().list(NEVER))).toEqual(['good']);
  });

  it('lists what was sent so far while a long put goes on', async () => {
    let now = 1_000_000;
    const store = open({ now: () => (now += 20_000) });
    const entries = await Promise.all(Array.from({ length: 40 }, (_, n) => fileIn(from, `f${n}`, `${n}`)));
    const seen: number[] = [];
    const put = { over: false };
    const watch = (async (): Promise<void> => {
      while (!put.over && seen.length < 10_000) {
        const parsed = parseIndex(await readFile(join(root, 'index.json'), 'utf8').catch(() => ''));
        if ('index' in parsed) seen.push(parsed.index.entries.size);
        await realPause(1, NEVER);
      }
    })();
    await store.put(entries, from, NEVER);
    put.over = true;
    await watch;
    expect(await store.list(NEVER)).toHaveLength(40);
    expect(seen.some((size) => size > 0 && size < 40)).toBe(true);
  });

  it('notes uses, and keeps the later one', async () => {
    const entry = await fileIn(from, 'a', 'aaa', { used: 1000 });
    await open().put([entry], from, NEVER);
    await open().touch(['a', 'unknown'], 5000, NEVER);
    await open().touch(['a'], 4000, NEVER);
    expect(await open().list(NEVER)).toEqual([{ ...entry, used: 5000 }]);
  });

  it('says what a folder that cannot be used means', async () => {
    await writeFile(join(dir, 'file'), '');
    const entry = await fileIn(from, 'a', 'aaa');
    const on = (folder: string): Store =>
      folderStore({ folder, below: 'x/y', binhost: false, pause: realPause, now: Date.now });
    await expect(on(join(dir, 'file')).list(NEVER)).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(on(join(dir, 'file')).put([entry], from, NEVER)).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(on('/dev/full/x').list(NEVER)).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('takes rubbish in place of the index as an empty store, and leaves that of a newer version alone', async () => {
    await mkdir(root, { recursive: true });
    await writeFile(join(root, 'index.json'), '{"version":1,"entr');
    expect(await open().list(NEVER)).toEqual([]);
    await writeFile(join(root, 'index.json'), '{"version":9,"entries":[]}');
    const entry = await fileIn(from, 'a', 'aaa');
    await expect(open().put([entry], from, NEVER)).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/newer version/),
    });
    expect(await readFile(join(root, 'index.json'), 'utf8')).toContain('"version":9');
  });

  it('does not let an index lead out of the folder', async () => {
    const entry = { ...entryFor('../../escaped', 'x') };
    await expect(open().get([entry], into, NEVER)).resolves.toEqual({
      got: [],
      lost: [{ entry, reason: 'its path leaves the store' }],
    });
    await expect(open().put([entry], from, NEVER)).rejects.toThrow(/cannot be a path/);
  });

  it('needs no right to write where it only reads', async () => {
    const entry = await fileIn(from, 'a', 'aaa');
    await open().put([entry], from, NEVER);
    await chmod(root, 0o555);
    try {
      await expect(open().get(await open().list(NEVER), into, NEVER)).resolves.toEqual({ got: [entry], lost: [] });
    } finally {
      await chmod(root, 0o755);
    }
  });
});
