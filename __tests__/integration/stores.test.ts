import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AwsClient } from 'aws4fetch';
import { startActionsServices, type ActionsServices } from '../../harness/actions-services.js';
import { freePort } from '../../harness/daemon.js';
import { ensurePortage } from '../../harness/portage.js';
import { startRegistry, type Registry } from '../../harness/registry.js';
import { startS3, type S3 } from '../../harness/s3.js';
import { runProcess } from '../../src/platform/process.js';
import { readLocation } from '../../src/store/location.js';
import { openStore } from '../../src/store/open-store.js';
import { realPause } from '../../src/store/pause.js';
import { StoreError, type Store, type StoreEntry } from '../../src/store/store.js';
import { entryFor, fileIn, filesBelow, NEVER, packagePath, paths, stanzaFor } from '../support/stores.js';

jest.setTimeout(180_000); // the machine may be busy with other suites

/** One kind of place with real parts behind it. */
interface Place {
  readonly name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** A location that nobody has used yet. */
  fresh(): { location: string; env: Record<string, string | undefined> };
  /** The same kind of place where nobody answers. */
  absent(): Promise<{ location: string; env: Record<string, string | undefined> }>;
  /** Requests that cost something, since the start. */
  requests(): Promise<number>;
  /** Most requests for a first put of so many files, and for getting them. */
  readonly most: { put(files: number): number; get(files: number): number };
  /** Changes the stored content of an entry, or takes it away. */
  harm(location: string, entry: StoreEntry, how: 'damage' | 'remove'): Promise<void>;
  /** Whether one entry can be harmed without its neighbours. */
  readonly single: boolean;
}

const root = await mkdtemp(join(tmpdir(), 'stores-'));
let used = 0;
const FINGERPRINT = '0123456789abcdef';
const saved = { ...process.env };
const home = process.cwd();

function folderPlace(): Place {
  let count = 0;
  return {
    name: 'a folder',
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    fresh: () => ({ location: `folder:${join(root, `place-${++count}`)}`, env: {} }),
    absent: async () => {
      await writeFile(join(root, 'no-folder'), '');
      return { location: `folder:${join(root, 'no-folder')}`, env: {} };
    },
    requests: () => Promise.resolve(0),
    most: { put: () => 0, get: () => 0 },
    harm: (location, entry, how) =>
      harmFile(join(location.slice('folder:'.length), 'packages', FINGERPRINT, entry.path), how),
    single: true,
  };
}

function bucketPlace(): Place & { s3: () => S3 } {
  let s3: S3;
  let count = 0;
  const env = (): Record<string, string> => ({
    AWS_ACCESS_KEY_ID: s3.accessKeyId,
    AWS_SECRET_ACCESS_KEY: s3.secretAccessKey,
  });
  return {
    name: 'a bucket',
    s3: () => s3,
    start: async () => {
      s3 = await startS3();
    },
    stop: () => s3.stop(),
    fresh: () => {
      const query = `region=${s3.region}&endpoint=${encodeURIComponent(s3.endpoint)}`;
      return { location: `s3://${s3.bucket}/pre fix/${++count}?${query}`, env: env() };
    },
    absent: async () => ({
      location: `s3://nowhere?endpoint=${encodeURIComponent(`http://127.0.0.1:${await freePort()}`)}`,
      env: env(),
    }),
    requests: async () => (await s3.requests()).length,
    most: { put: (files) => files + 12, get: (files) => files + 2 },
    harm: async (location, entry, how) => {
      const prefix = /pre fix\/\d+/.exec(location)?.[0] ?? '';
      await harmFile(join(s3.bucketFolder, prefix, 'packages', FINGERPRINT, entry.path), how);
    },
    single: true,
  };
}

function registryPlace(): Place & { registry: () => Registry } {
  let registry: Registry;
  let count = 0;
  return {
    name: 'a registry',
    registry: () => registry,
    start: async () => {
      registry = await startRegistry(join(root, 'registry'));
    },
    stop: () => registry.stop(),
    fresh: () => ({ location: `oci://${registry.host}/me/store-${++count}`, env: { HOME: root } }),
    absent: async () => ({ location: `oci://127.0.0.1:${await freePort()}/me/store`, env: { HOME: root } }),
    requests: async () => (await registry.requests()).filter((request) => request.path !== '/v2/').length,
    most: { put: (files) => 3 * files + 20, get: (files) => files + 4 },
    harm: (_, { sha256 }, how) =>
      harmFile(join(root, 'registry/data/docker/registry/v2/blobs/sha256', sha256.slice(0, 2), sha256, 'data'), how),
    single: true,
  };
}

function actionsPlace(): Place & { services: () => ActionsServices } {
  let services: ActionsServices;
  let count = 0;
  return {
    name: 'the Actions cache',
    services: () => services,
    start: async () => {
      services = await startActionsServices();
      jest.spyOn(process.stdout, 'write').mockReturnValue(true); // the client hides its secrets by workflow commands
      await mkdir(join(root, 'workspace'), { recursive: true });
      await mkdir(join(root, 'runner-temp'), { recursive: true });
      process.chdir(join(root, 'workspace'));
      Object.assign(process.env, { GITHUB_WORKSPACE: process.cwd(), RUNNER_TEMP: join(root, 'runner-temp') });
      delete process.env.GITHUB_SERVER_URL;
    },
    stop: async () => {
      await services.stop();
      jest.restoreAllMocks();
      process.chdir(home);
      process.env = { ...saved };
    },
    // Each place is a branch: branches do not see each other.
    fresh: () => {
      Object.assign(process.env, services.env({ scope: `refs/heads/branch-${++count}` }));
      return { location: 'actions', env: process.env };
    },
    absent: async () => {
      Object.assign(process.env, services.env(), { ACTIONS_RESULTS_URL: `http://127.0.0.1:${await freePort()}/` });
      return { location: 'actions', env: process.env };
    },
    requests: () => Promise.resolve(services.calls().length),
    most: { put: () => 12, get: () => 4 },
    harm: async (_, __, how) => {
      if (how === 'damage') await services.faults.dropCacheBlobs(`gentoo-min-packages-${FINGERPRINT}-pack-`);
      else await services.faults.evictCaches(`gentoo-min-packages-${FINGERPRINT}-pack-`);
    },
    single: false,
  };
}

async function harmFile(file: string, how: 'damage' | 'remove'): Promise<void> {
  if (how === 'remove') return rm(file);
  const content = await readFile(file);
  content[0] = (content[0] ?? 0) ^ 0xff;
  await writeFile(file, content);
}

async function open(
  { location, env }: { location: string; env: Record<string, string | undefined> },
  kind: 'packages' | 'distfiles' = 'packages',
  settleMs = 300,
): Promise<Store> {
  const reading = readLocation(location);
  if (!('value' in reading)) throw new Error(reading.message);
  const store = await openStore(reading.value, kind, FINGERPRINT, { env, run: runProcess, settleMs });
  if (!store) throw new Error(`${location} is no store`);
  return store;
}

let from: string;
let into: string;

beforeEach(async () => {
  const dir = join(root, `case-${++used}`);
  [from, into] = [join(dir, 'from'), join(dir, 'into')];
  await mkdir(from, { recursive: true });
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

const bucket = bucketPlace();
const registry = registryPlace();
const actions = actionsPlace();

describe.each([folderPlace(), bucket, registry, actions])('a store in $name', (place) => {
  beforeAll(() => place.start(), 600_000);
  afterAll(() => place.stop());

  it('is empty before its first put, gives back what was put, byte for byte, and sends nothing twice', async () => {
    const at = place.fresh();
    const store = await open(at);
    expect(await store.list(NEVER)).toEqual([]);
    const entries = [
      await fileIn(from, packagePath('hello'), randomBytes(700_000), { stanza: stanzaFor('hello') }),
      await fileIn(from, "odd/name + (1)%20'&=~@é.tar", 'odd'),
      await fileIn(from, 'empty', ''),
    ];
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    await expect(store.put(entries, from, NEVER)).resolves.toMatchObject({ bytes });
    const other = await open(at);
    const listed = await other.list(NEVER);
    expect(new Set(listed)).toEqual(new Set(entries));
    await expect(other.get(listed, into, NEVER)).resolves.toEqual({ got: listed, lost: [] });
    expect(await filesBelow(into)).toEqual(paths(entries));
    for (const { path } of entries) {
      expect((await readFile(join(into, path))).equals(await readFile(join(from, path)))).toBe(true);
    }
    await expect(other.put(entries, from, NEVER)).resolves.toEqual({ added: [], bytes: 0 });
    const more = await fileIn(from, 'more', 'more');
    await expect(other.put([...entries, more], from, NEVER)).resolves.toEqual({ added: [more], bytes: 4 });
    expect(paths(await store.list(NEVER))).toEqual(paths([...entries, more]));
    // The other kind of files is another store.
    expect(await (await open(at, 'distfiles')).list(NEVER)).toEqual([]);
  });

  it('reports content that is damaged or gone, leaves no file of it, and is whole after the next put', async () => {
    const at = place.fresh();
    const store = await open(at);
    const [good, bad, gone] = [
      await fileIn(from, 'good', randomBytes(3000)),
      await fileIn(from, 'bad', randomBytes(3000)),
      await fileIn(from, 'gone', randomBytes(3000)),
    ];
    if (place.single) {
      await store.put([good, bad, gone], from, NEVER);
      await place.harm(at.location, bad, 'damage');
      await place.harm(at.location, gone, 'remove');
    } else {
      await store.put([bad], from, NEVER);
      await place.harm(at.location, bad, 'damage');
      await store.put([gone], from, NEVER);
      await place.harm(at.location, gone, 'remove');
      await store.put([good], from, NEVER);
    }
    await mkdir(into);
    await writeFile(join(into, 'bad'), 'of an earlier time');
    const { got, lost } = await store.get([good, bad, gone], into, NEVER);
    expect(got).toEqual([good]);
    expect(lost.map(({ entry, reason }) => [entry.path, reason])).toEqual([
      ['bad', expect.stringMatching(/damaged|evicted/)],
      ['gone', expect.stringMatching(/gone|evicted/)],
    ]);
    expect(await filesBelow(into)).toEqual(['good']);
    // Another process made them again.
    const again = [await fileIn(from, 'bad', randomBytes(4000)), await fileIn(from, 'gone', randomBytes(4000))];
    const second = await open(at);
    await expect(second.put(again, from, NEVER)).resolves.toMatchObject({ bytes: 8000 });
    const listed = await second.list(NEVER);
    await expect(second.get(listed, into, NEVER)).resolves.toEqual({ got: listed, lost: [] });
    expect(paths(listed)).toEqual(['bad', 'gone', 'good']);
  });

  it('keeps what two writers at once bring', async () => {
    const at = place.fresh();
    const puts = ['one', 'two', 'three'].map(async (name) => {
      const folder = join(from, name);
      const entries = [
        await fileIn(folder, `of-${name}`, name),
        await fileIn(folder, 'common', `made by ${name}`),
        await fileIn(folder, 'same', 'made by whoever'),
      ];
      // Longer than others take from reading to writing, on a machine that has much else to do, too.
      return (await open(at, 'packages', 2000)).put(entries, folder, NEVER);
    });
    await Promise.all(puts);
    const store = await open(at);
    const listed = await store.list(NEVER);
    expect(paths(listed)).toEqual(['common', 'of-one', 'of-three', 'of-two', 'same']);
    await expect(store.get(listed, into, NEVER)).resolves.toEqual({ got: listed, lost: [] });
  });

  it('is readable after a put that was stopped in the middle, and has what that one said it added', async () => {
    const at = place.fresh();
    const first = await fileIn(from, 'first', 'first');
    await (await open(at)).put([first], from, NEVER);
    const entries = await Promise.all(
      Array.from({ length: 300 }, (_, number) => fileIn(from, `file-${number}`, randomBytes(100_000))),
    );
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 150);
    const began = performance.now();
    const error = await (await open(at)).put(entries, from, stop.signal).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ kind: 'stopped' });
    expect(performance.now() - began).toBeLessThan(6000);
    const store = await open(at);
    const listed = await store.list(NEVER);
    expect(paths(listed)).toEqual(paths([first, ...(error as StoreError).added]));
    await expect(store.get(listed, into, NEVER)).resolves.toMatchObject({ lost: [] });
    await expect(store.get(listed, into, AbortSignal.abort())).rejects.toMatchObject({ kind: 'stopped' });
    // And it goes on from there.
    await store.put(entries.slice(0, 5), from, NEVER);
    expect(paths(await store.list(NEVER))).toEqual(expect.arrayContaining(paths(entries.slice(0, 5))));
  });

  it('notes uses and takes entries out', async () => {
    const at = place.fresh();
    const store = await open(at);
    const [a, b] = [await fileIn(from, 'a', 'a'), await fileIn(from, 'b', 'b')];
    await store.put([a, b], from, NEVER);
    await store.touch(['a'], 2_000_000_000, NEVER);
    await store.remove(['b'], NEVER);
    const other = await open(at);
    expect(await other.list(NEVER)).toEqual([{ ...a, used: 2_000_000_000 }]);
    // A registry may still have the content, which then does not travel again.
    expect((await other.put([b], from, NEVER)).bytes).toBeLessThanOrEqual(1);
    expect(paths(await other.list(NEVER))).toEqual(['a', 'b']);
    await expect(other.get([b], into, NEVER)).resolves.toEqual({ got: [b], lost: [] });
  });

  it('says within seconds that it cannot be reached', async () => {
    const at = await place.absent();
    const store = await open(at);
    const entry = await fileIn(from, 'a', 'a');
    const began = performance.now();
    const errors = await Promise.all([
      store.list(NEVER).catch((error: unknown) => error),
      store.get([entry], into, NEVER).catch((error: unknown) => error),
      store.put([entry], from, NEVER).catch((error: unknown) => error),
    ]);
    expect(performance.now() - began).toBeLessThan(10_000);
    for (const error of [errors[0], errors[2]])
      expect(error).toMatchObject({ name: 'StoreError', kind: 'unreachable', added: [] });
    // A folder cannot tell a file that is not there from one that cannot be there.
    expect(errors[1]).toMatchObject(place.name === 'a folder' ? { got: [] } : { kind: 'unreachable' });
    expect(await filesBelow(into)).toEqual([]);
  });

  it('takes and gives 1,000 small files with requests and time that grow no faster than they do', async () => {
    const at = place.fresh();
    const all = await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        fileIn(from, packagePath(`p${n}`), `content ${n}`, { stanza: stanzaFor(`p${n}`) }),
      ),
    );
    const costs: { files: number; put: number; get: number }[] = [];
    const began = performance.now();
    for (const files of [10, 990]) {
      const entries = files === 10 ? all.slice(0, 10) : all.slice(10);
      const start = await place.requests();
      await (await open(at)).put(entries, from, NEVER);
      const between = await place.requests();
      const { got } = await (await open(at)).get(entries, into, NEVER);
      expect(got).toHaveLength(files);
      costs.push({ files, put: between - start, get: (await place.requests()) - between });
    }
    const seconds = (performance.now() - began) / 1000;
    console.info(`${place.name}: 1,000 files in ${seconds.toFixed(1)} s, requests ${JSON.stringify(costs)}`);
    for (const { files, put, get } of costs) {
      expect({ files, put }).toEqual({ files, put: Math.min(put, place.most.put(files)) });
      expect({ files, get }).toEqual({ files, get: Math.min(get, place.most.get(files)) });
    }
    expect(seconds).toBeLessThan(90);
    expect(await (await open(at)).list(NEVER)).toHaveLength(1000);
  });
});

describe('a bucket', () => {
  beforeAll(() => bucket.start(), 600_000);
  afterAll(() => bucket.stop());

  it('refuses what is not signed with the right key, and no message holds a key', async () => {
    const { location, env } = bucket.fresh();
    const { secretAccessKey, accessKeyId } = bucket.s3();
    const wrong = await open({ location, env: { ...env, AWS_SECRET_ACCESS_KEY: `${secretAccessKey}x` } });
    const error = (await wrong.list(NEVER).catch((reason: unknown) => reason)) as StoreError;
    expect(error).toMatchObject({ kind: 'refused', message: expect.stringMatching(/403 \(SignatureDoesNotMatch/) });
    expect(`${error.message}${error.stack ?? ''}`).not.toContain(secretAccessKey);
    expect(error.message).not.toContain(accessKeyId);
    await expect(open({ location, env: {} })).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/AWS_ACCESS_KEY_ID is not set/),
    });
    const unknown = location.replace(bucket.s3().bucket, 'no-such-bucket');
    const entry = await fileIn(from, 'a', 'a');
    await expect((await open({ location: unknown, env })).put([entry], from, NEVER)).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringMatching(/NoSuchBucket/),
    });
  });

  it('is sent a large file in one stream that is verified there, and takes over what an interrupted put left', async () => {
    const at = bucket.fresh();
    const large = await fileIn(from, 'large', randomBytes(40_000_000));
    const store = await open(at);
    await store.put([large], from, NEVER);
    // As if the process had been killed between the content and the index.
    const { accessKeyId, secretAccessKey, region, endpoint } = bucket.s3();
    const signing = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
    const prefix = (/pre fix\/\d+/.exec(at.location)?.[0] ?? '').replace(' ', '%20');
    const index = `${endpoint}/${bucket.s3().bucket}/${prefix}/packages/${FINGERPRINT}/index.json`;
    expect((await signing.fetch(index, { method: 'DELETE' })).status).toBe(204);
    await expect((await open(at)).put([large], from, NEVER)).resolves.toEqual({ added: [], bytes: 0 });
    await expect(store.get([large], into, NEVER)).resolves.toEqual({ got: [large], lost: [] });
  });
});

describe('the Actions cache', () => {
  beforeAll(() => actions.start(), 600_000);
  afterAll(() => actions.stop());
  afterEach(() => {
    actions.services().faults.clear();
  });

  const as = (...request: Parameters<ActionsServices['env']>): Promise<Store> => {
    Object.assign(process.env, actions.services().env(...request));
    return open({ location: 'actions', env: process.env });
  };

  it('is refused without a token, and to tokens that only read', async () => {
    const store = await as({ scope: 'refs/heads/writer' });
    const entry = await fileIn(from, 'a', 'a');
    await store.put([entry], from, NEVER);
    const reader = await as({ scope: null, readScopes: ['refs/heads/writer'] });
    const listed = await reader.list(NEVER);
    expect(paths(listed)).toEqual(['a']);
    await expect(reader.get(listed, into, NEVER)).resolves.toMatchObject({ lost: [] });
    const b = await fileIn(from, 'b', 'b');
    await expect(reader.put([b], from, NEVER)).rejects.toMatchObject({ kind: 'refused', added: [] });
    await expect(open({ location: 'actions', env: {} })).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/ACTIONS_RUNTIME_TOKEN is not set.*use the action/),
    });
  });

  it('tells refusals by the service from too many requests, and survives a few of those', async () => {
    const store = await as({ scope: 'refs/heads/faults' });
    const entry = await fileIn(from, 'a', 'a');
    const { faults } = actions.services();
    faults.failNext({ status: 403, times: Infinity, method: /^CreateCacheEntry$/ });
    await expect(store.put([entry], from, NEVER)).rejects.toMatchObject({ kind: 'refused', added: [] });
    faults.clear();
    faults.failNext({ status: 429, times: 1, method: /^CreateCacheEntry$/ });
    await expect(store.put([entry], from, NEVER)).resolves.toMatchObject({ bytes: 1 });
    faults.failNext({ status: 429, times: 1, method: /^GetCacheEntryDownloadURL$/ });
    expect(paths(await store.list(NEVER))).toEqual(['a']);
    expect(await filesBelow(process.cwd())).toEqual([]);
  });

  it('shows a branch what its base has, also what that got later, and not the other way round', async () => {
    const scopes = { scope: 'refs/heads/topic', readScopes: ['refs/heads/base'] };
    const [old, own, late] = [
      await fileIn(from, 'old', 'old'),
      await fileIn(from, 'own', 'own'),
      await fileIn(from, 'late', 'late'),
    ];
    await (await as({ scope: 'refs/heads/base' })).put([old], from, NEVER);
    const topic = await as(scopes);
    await expect(topic.put([old, own], from, NEVER)).resolves.toEqual({ added: [own], bytes: 3 });
    await realPause(1100, NEVER); // times in an index are whole seconds
    const base = await as({ scope: 'refs/heads/base' });
    await base.put([late], from, NEVER);
    expect(paths(await base.list(NEVER))).toEqual(['late', 'old']);
    const again = await as(scopes);
    const listed = await again.list(NEVER);
    expect(paths(listed)).toEqual(['late', 'old', 'own']);
    await expect(again.get(listed, into, NEVER)).resolves.toMatchObject({ lost: [] });
    await again.remove(['old'], NEVER);
    expect(paths(await again.list(NEVER))).toEqual(['late', 'own']);
  });
});

describe('a folder as a binhost', () => {
  it('is read by Portage, with the paths of the packages', async () => {
    const folder = join(root, 'binhost');
    const store = await open({ location: `folder:${folder}`, env: {} });
    const names = ['zlib', 'hello', 'busybox'];
    const entries = await Promise.all(
      names.map((name) => fileIn(from, packagePath(name), name, { stanza: stanzaFor(name) })),
    );
    await store.put([...entries, entryFor('nothing', '')].slice(0, 3), from, NEVER);
    const portage = await ensurePortage();
    const script = [
      'import sys, json, os',
      'from portage.getbinpkg import PackageIndex',
      'index = PackageIndex()',
      'with open(os.path.join(sys.argv[1], "Packages")) as file: index.read(file)',
      'print(json.dumps([index.header, [[p["CPV"], p["PATH"], os.path.exists(os.path.join(sys.argv[1], p["PATH"]))]',
      '                                 for p in index.packages]]))',
    ].join('\n');
    const prefix = join(root, 'portage');
    await mkdir(prefix);
    const served = join(folder, 'packages', FINGERPRINT);
    const { stdout } = await portage.run(prefix, 'python', ['-c', script, served]);
    const [header, packages] = JSON.parse(stdout) as [Record<string, string>, [string, string, boolean][]];
    expect(header).toMatchObject({ VERSION: '0', PACKAGES: '3', TIMESTAMP: expect.stringMatching(/^\d{10}$/) });
    expect(packages).toEqual(names.sort().map((name) => [`app-misc/${name}-1.0`, packagePath(name), true]));
  });
});
