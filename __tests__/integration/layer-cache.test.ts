/**
 * The layer cache on a real BuildKit, with GitHub's cache service over azurite, a real registry, folders and azurite itself:
 * what is exported is found by a new builder with an empty disk, also after failures, and no trouble of a cache fails a build.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startActionsServices, type ActionsServices } from '../../harness/actions-services.js';
import { startAzurite } from '../../harness/azurite.js';
import { startBuildkitd, type Buildkitd, type BuildkitdOptions } from '../../harness/buildkitd.js';
import { unpackedDebs } from '../../harness/debs.js';
import { packOciLayout } from '../../harness/oci-layout.js';
import { startRegistry } from '../../harness/registry.js';
import { startS3 } from '../../harness/s3.js';
import { ensureTools } from '../../harness/tools.js';
import type { Buildx } from '../../src/builder/buildx.js';
import type { BuildRun } from '../../src/builder/run-build.js';
import { cacheArguments } from '../../src/cache/cache-arguments.js';
import { cacheFailure, withoutFailed } from '../../src/cache/cache-failure.js';
import { parseCacheInput } from '../../src/cache/cache-input.js';
import { cacheProblems } from '../../src/cache/cache-problems.js';
import { runCachedBuild, type CachedPlan } from '../../src/cache/cached-plan.js';
import type { CacheEntry } from '../../src/cache/entry.js';
import { planFetchBuild, startFetchBuild } from '../../src/cache/fetch-build.js';
import { usableCaches } from '../../src/cache/gha-access.js';
import { exportedLayers } from '../../src/cache/exported-layers.js';
import { cacheHits } from '../../src/cache/hits.js';
import { prepareFolders } from '../../src/cache/local-folders.js';
import { finishedStages, salvagePlans } from '../../src/cache/salvage.js';
import type { CacheScopes } from '../../src/cache/scopes.js';
import type { BuildPlan } from '../../src/plan/build-plan.js';
import { runProcess } from '../../src/platform/process.js';
import { nodeClient } from '../../src/store/http-client.js';

jest.setTimeout(180_000); // the machine may be busy with other suites

// The shape of config/Dockerfile: plans, downloads, what compiles with their files mounted, and a collection of files.
const DOCKERFILE = `# check=error=true
FROM base AS plan-a
RUN mkdir /plan && echo a > /plan/list
FROM base AS fetch-a
RUN --mount=type=bind,from=plan-a,source=/plan,target=/plan mkdir /distfiles && head -c 3000000 /dev/urandom > /distfiles/a
FROM base AS fetch-b
RUN mkdir /distfiles && head -c 3000000 /dev/urandom > /distfiles/b
FROM scratch AS fetched
COPY --link --from=fetch-a /distfiles/.none* /
COPY --link --from=fetch-b /distfiles/.none* /
FROM base AS toolchain
RUN --network=none --mount=type=bind,from=fetch-a,source=/distfiles,target=/d sleep 1 && md5sum /d/a > /toolchain
FROM toolchain AS kernel
RUN --network=none sleep 1 && head -c 1000 /dev/urandom > /kernel
FROM toolchain AS world
ARG FAIL=
RUN --network=none --mount=type=bind,from=fetch-b,source=/distfiles,target=/d \\
    if [ -n "$FAIL" ]; then sleep 4; exit 1; fi; md5sum /d/b > /world
FROM scratch AS artifacts
COPY --from=kernel /kernel /toolchain /
COPY --from=world /world /
`;
const FETCHES = ['fetch-a', 'fetch-b', 'plan-a'];
const STEPS = 8;

let dir: string;
let program: string;
let services: ActionsServices;
const builders = new Set<Buildkitd>();

beforeAll(async () => {
  program = (await ensureTools(['buildx', 'zstd'])).buildx;
  dir = await mkdtemp(join(tmpdir(), 'layer-cache-'));
  services = await startActionsServices();
  const bin = join(dir, 'tree/bin');
  const busybox = join(await unpackedDebs('trixie', ['busybox-static']), 'usr/bin/busybox');
  await mkdir(bin, { recursive: true });
  await copyFile(busybox, join(bin, 'busybox'));
  const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).split('\n');
  await Promise.all(
    applets.filter((name) => !['', 'busybox'].includes(name)).map((name) => symlink('busybox', join(bin, name))),
  );
  await packOciLayout(join(dir, 'tree'), join(dir, 'layout'));
  await mkdir(join(dir, 'context'));
  await writeFile(join(dir, 'context/Dockerfile'), DOCKERFILE);
}, 900_000); // the first time, BuildKit is compiled

afterEach(async () => {
  services.faults.clear();
  await Promise.all([...builders].map(stop));
});

afterAll(async () => {
  await services.stop();
  await rm(dir, { recursive: true, force: true });
}, 60_000);

/** A builder with an empty disk. */
async function newBuilder(options: BuildkitdOptions = {}): Promise<Buildkitd> {
  const builder = await startBuildkitd(options);
  builders.add(builder);
  return builder;
}

async function stop(builder: Buildkitd): Promise<void> {
  builders.delete(builder);
  await builder.stop();
}

function planFor(builder: Buildkitd, args: Record<string, string> = {}): BuildPlan {
  return {
    builder: builder.builderName,
    target: 'artifacts',
    context: join(dir, 'context'),
    contexts: { base: `oci-layout://${join(dir, 'layout')}` },
    args,
    secrets: {},
    output: `type=local,dest=${join(dir, 'out')}`,
    tags: [],
  };
}

type Env = Readonly<Record<string, string | undefined>>;

function buildxFor(builder: Buildkitd, env: Env): Buildx {
  return {
    version: 'test',
    command: (args) => ({ command: program, args }),
    run: (args, { env: more, ...options } = {}) =>
      runProcess({ command: program, args, env: { ...builder.env, ...env, ...more } }, options),
  };
}

async function run(builder: Buildkitd, plan: CachedPlan, env: Env = {}, signal?: AbortSignal): Promise<BuildRun> {
  return runCachedBuild(buildxFor(builder, env), plan, {
    signal: signal ?? new AbortController().signal,
    secrets: {},
    redact: (text) => text,
    onChanges: () => undefined,
  });
}

let images = 0;
/** Scopes that no other test uses. */
function newScopes(): CacheScopes {
  return {
    image: `image-${String(++images)}`,
    own: 'topic',
    others: ['main'],
    stages: ['toolchain', 'kernel', 'world'],
  };
}

function read(text: string): readonly CacheEntry[] {
  const { entries, problems } = parseCacheInput(text, {});
  expect(problems).toEqual([]);
  return entries;
}

/** Which stages came from a cache as a whole. */
function cachedStages({ timeline }: BuildRun): string[] {
  const stages = cacheHits(timeline).stages.filter(({ steps, cached }) => cached === steps);
  return stages.map(({ stage }) => stage).sort();
}

const warnings = (runs: readonly BuildRun[], entries: readonly CacheEntry[]): string[] =>
  cacheProblems(
    runs.map(({ timeline }) => timeline),
    entries,
  ).map(({ message }) => message);

/** A place for caches that a suite of tests runs on. */
interface Backend {
  readonly entries: () => readonly CacheEntry[];
  readonly env: () => Env;
  readonly stop: () => Promise<void>;
}

const BACKENDS: readonly (readonly [name: string, start: () => Promise<Backend>])[] = [
  [
    'gha',
    () => Promise.resolve({ entries: () => read('gha'), env: () => services.env(), stop: () => Promise.resolve() }),
  ],
  [
    'registry',
    async () => {
      const registry = await startRegistry();
      return { entries: () => read(`registry:${registry.host}/me/cache`), env: () => ({}), stop: registry.stop };
    },
  ],
  [
    'local',
    () =>
      Promise.resolve({
        entries: () => read(`local:${join(dir, 'folder')}`),
        env: () => ({}),
        stop: () => rm(join(dir, 'folder'), { recursive: true, force: true }),
      }),
  ],
  [
    's3',
    async () => {
      const { endpoint, region, bucket, accessKeyId, secretAccessKey, stop: end } = await startS3();
      const text = `s3:${bucket}/layers?region=${region}&endpoint_url=${endpoint}&use_path_style=true`;
      // The credentials are in buildx's environment alone.
      const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
      return { entries: () => read(text), env: () => env, stop: end };
    },
  ],
  [
    'azblob',
    async () => {
      const data = await mkdtemp(join(dir, 'azurite-'));
      const { url, account, key, stop: end } = await startAzurite(data);
      const text = `type=azblob,account_url=${url},account_name=${account},secret_access_key=${key},container=layers`;
      return { entries: () => read(text), env: () => ({}), stop: end };
    },
  ],
];

describe.each(BACKENDS)('%s', (type, start) => {
  let backend: Backend;
  beforeAll(async () => {
    backend = await start();
  }, 300_000); // the first time, a server is compiled
  afterAll(async () => {
    await backend.stop();
  });

  /** The plan of a build of the image, with folders prepared. */
  async function cached(builder: Buildkitd, scopes: CacheScopes, args?: Record<string, string>): Promise<CachedPlan> {
    const asked = cacheArguments(backend.entries(), { part: 'main', scopes, write: true });
    return { plan: planFor(builder, args), cache: (await prepareFolders(asked)).cache };
  }

  it('gives a new builder everything, to the own branch and to one that reads the default branch', async () => {
    const scopes = { ...newScopes(), own: 'main', others: [] };
    const first = await newBuilder();
    const plan = await cached(first, scopes);
    const cold = await run(first, plan, backend.env());
    expect([cold.code, cacheHits(cold.timeline).cached, warnings([cold], backend.entries())]).toEqual([0, 0, []]);
    expect(cacheHits(cold.timeline).exports).toMatchObject([{ type, failed: false }]);
    const [to = ''] = plan.cache.to;
    const asking = {
      buildx: buildxFor(first, backend.env()),
      builder: first.builderName,
      http: nodeClient,
      env: backend.env(),
    };
    const layers = await exportedLayers(to, asking, new AbortController().signal);
    if (type === 's3' || type === 'azblob') expect(layers).toBeUndefined();
    else {
      const bytes = Object.values(layers ?? {}).reduce((sum, size) => sum + size, 0);
      // The downloads are two times three megabytes that cannot be compressed, over a small system.
      expect(bytes).toBeGreaterThan(6e6);
      expect(bytes).toBeLessThan(12e6);
    }
    const made = await readFile(join(dir, 'out/kernel'));
    await stop(first);

    for (const own of ['main', 'topic/x']) {
      const builder = await newBuilder();
      const job = { scope: `refs/heads/${own}`, readScopes: ['refs/heads/main'] };
      const env = type === 'gha' ? services.env(job) : backend.env();
      const next = await run(builder, await cached(builder, { ...scopes, own, others: ['main'] }), env);
      const hits = cacheHits(next.timeline, { emptyBuilder: true });
      expect([next.code, hits.steps, hits.cached, hits.imported]).toEqual([0, STEPS, STEPS, STEPS]);
      expect((await readFile(join(dir, 'out/kernel'))).equals(made)).toBe(true);
      expect(warnings([next], backend.entries())).toEqual([]);
      await stop(builder);
    }
    const stranger = await newBuilder();
    const env = type === 'gha' ? services.env({ scope: 'refs/heads/other' }) : backend.env();
    const alone = await run(stranger, await cached(stranger, { ...scopes, own: 'other', others: [] }), env);
    expect([alone.code, cacheHits(alone.timeline).cached]).toEqual([0, 0]);
  });

  it('keeps the downloads though the build beside them fails, and the stages that were finished then', async () => {
    const scopes = newScopes();
    const entries = backend.entries();
    const first = await newBuilder();
    const main = await cached(first, scopes, { FAIL: '1' });
    const fetchPlan = planFetchBuild(main.plan, entries, scopes);
    if (!fetchPlan) throw new Error('no plan for the downloads');
    const { cache } = await prepareFolders(fetchPlan.cache);
    const fetch = startFetchBuild({ ...fetchPlan, cache }, entries, {
      run: (plan, signal) => run(first, plan, backend.env(), signal),
      signal: new AbortController().signal,
    });
    const failed = await run(first, main, backend.env());
    expect(failed.code).toBe(1);
    const fetched = await fetch.settle(AbortSignal.timeout(60_000));
    expect([fetched.status, fetched.problems]).toEqual(['exported', []]);

    // What ran twice would differ: the downloads are random here.
    const alone = await newBuilder();
    const onlyFetch = await cached(alone, { ...scopes, stages: [] });
    const next = await run(alone, { ...onlyFetch, plan: { ...onlyFetch.plan, target: 'toolchain' } }, backend.env());
    expect([next.code, cachedStages(next)]).toEqual([0, ['fetch-a', 'plan-a']]);
    await stop(alone);

    expect(finishedStages(failed.timeline, { stages: FETCHES, kept: FETCHES, minSeconds: 0 })).toEqual([]);
    const finished = finishedStages(failed.timeline, { stages: scopes.stages, kept: FETCHES, minSeconds: 0.5 });
    expect(finished.map(({ stage }) => stage)).toEqual(['kernel']); // it holds the toolchain
    for (const plan of salvagePlans(main, finished, { entries, scopes, exportMinutes: 5 })) {
      const before = Date.now();
      const saved = await run(first, { ...plan, cache: (await prepareFolders(plan.cache)).cache }, backend.env());
      expect([saved.code, warnings([saved], entries)]).toEqual([0, []]);
      expect(cacheHits(saved.timeline)).toMatchObject({ steps: 4, cached: 4, exports: [{ type, failed: false }] });
      expect(Date.now() - before).toBeLessThan(30_000);
    }
    await stop(first);

    const second = await newBuilder();
    const mended = await run(second, await cached(second, scopes), backend.env());
    expect(mended.code).toBe(0);
    expect(cachedStages(mended)).toEqual(['fetch-a', 'fetch-b', 'kernel', 'plan-a', 'toolchain']);
  });
});

describe('trouble with the Actions cache', () => {
  const entries = read('gha');
  const plan = (builder: Buildkitd, scopes: CacheScopes, exportMinutes = 1): CachedPlan => ({
    plan: planFor(builder),
    cache: cacheArguments(entries, { part: 'main', scopes, write: true, exportMinutes }),
  });

  it('leaves a build good: denied, read-only, unauthorised, out of order', async () => {
    const builder = await newBuilder();
    const scopes = newScopes();
    const said: string[] = [];
    const build = async (env: Env): Promise<void> => {
      const built = await run(builder, plan(builder, scopes), env);
      expect(built.code).toBe(0);
      const all = warnings([built], entries);
      expect(all).toHaveLength(1);
      said.push(...all);
    };
    services.faults.denyCacheWrites();
    await build(services.env({ scope: 'refs/heads/denied' }));
    services.faults.clear();
    await build(services.env({ scope: null, readScopes: ['refs/heads/none'] }));
    await build({ ...services.env(), ACTIONS_RUNTIME_TOKEN: `${services.runtimeToken()}x` });
    services.faults.failNext({ status: 503, times: Infinity });
    await build(services.env());
    expect(said).toEqual([
      expect.stringMatching(/could not be written: access was refused/),
      expect.stringMatching(/could not be written: access was refused/),
      expect.stringMatching(/could not be read or written: access was refused/),
      expect.stringMatching(/could not be read or written: it does not answer/),
    ]);
  });

  it('survives some throttling without a word, and endless throttling with one', async () => {
    const builder = await newBuilder();
    services.faults.failNext({ status: 429, times: 2, method: /^CreateCacheEntry$/ });
    const some = await run(builder, plan(builder, newScopes()), services.env({ scope: 'refs/heads/some' }));
    expect([some.code, warnings([some], entries)]).toEqual([0, []]);
    services.faults.failNext({ status: 429, times: Infinity, method: /^CreateCacheEntry$/ });
    const impatient = plan(builder, newScopes());
    const to = impatient.cache.to.map((value) => value.replace('timeout=1m', 'timeout=3s'));
    const cache = { from: [], to };
    const endless = await run(builder, { ...impatient, cache }, services.env({ scope: 'refs/heads/endless' }));
    expect([endless.code, warnings([endless], entries)]).toEqual([
      0,
      [expect.stringMatching(/could not be written: it gets more requests than it allows/)],
    ]);
  });

  it('is noticed before the build where BuildKit would be silent or fail it', async () => {
    const builder = await newBuilder();
    const silent = await run(builder, plan(builder, newScopes()), {
      ACTIONS_RUNTIME_TOKEN: undefined,
      ACTIONS_RESULTS_URL: undefined,
      ACTIONS_CACHE_URL: undefined,
    });
    expect([silent.code, warnings([silent], entries)]).toEqual([0, []]);
    expect(cacheHits(silent.timeline).exports).toEqual([]);
    expect(usableCaches(entries, {}, Date.now(), true)).toMatchObject({ entries: [], problems: [expect.anything()] });

    const env = { ...services.env(), ACTIONS_RUNTIME_TOKEN: 'nonsense' };
    const fatal = plan(builder, newScopes());
    const failed = await run(builder, fatal, env);
    expect(failed.code).toBe(1);
    expect(usableCaches(entries, env, Date.now(), true).entries).toEqual([]);
    const failure = cacheFailure(failed.timeline, fatal);
    expect(failure).toEqual({ cause: 'exports', type: 'gha' });
    const again = await run(builder, failure ? withoutFailed(fatal, failure) : fatal, env);
    expect(again.code).toBe(0);
  });

  it('builds again what was evicted, and what is only said to be there', async () => {
    const scopes = newScopes();
    const env = services.env({ scope: 'refs/heads/evicted' });
    const first = await newBuilder();
    expect((await run(first, plan(first, scopes), env)).code).toBe(0);
    await stop(first);
    await services.faults.dropCacheBlobs('buildkit-blob');

    const second = await newBuilder();
    const asked = plan(second, scopes);
    const lost = await run(second, asked, env);
    expect(lost.code).toBe(1); // BuildKit believes the index until it needs a layer
    const failure = cacheFailure(lost.timeline, asked);
    expect(failure).toEqual({ cause: 'imports' });
    const again = await run(second, failure ? withoutFailed(asked, failure) : asked, env);
    expect(again.code).toBe(0);
    expect(warnings([lost, again], entries)).toEqual([expect.stringMatching(/^GitHub's Actions cache no longer has/)]);
    await stop(second);

    await services.faults.evictCaches('buildkit-blob');
    const third = await newBuilder();
    const evicted = await run(third, plan(third, scopes), env);
    expect([evicted.code, cacheHits(evicted.timeline).evicted > 0]).toEqual([0, true]);
    expect(warnings([evicted], entries)).toEqual([
      expect.stringMatching(/no longer has what its index names: \d layers/),
    ]);
    await stop(third);
    const fourth = await newBuilder();
    expect(cacheHits((await run(fourth, plan(fourth, scopes), env)).timeline).cached).toBe(STEPS);
  });
});

describe('trouble with other caches', () => {
  it('leaves a build good when the registry stops in the middle, and stays away', async () => {
    const registry = await startRegistry();
    const entries = read(`registry:${registry.host}/me/cache`);
    const builder = await newBuilder();
    const cache = cacheArguments(entries, { part: 'main', scopes: newScopes(), write: true });
    // It answers every look for a cache, and is gone when the layers come.
    const building = run(builder, { plan: planFor(builder), cache });
    while ((await registry.requests()).length < cache.from.length) await sleep(50);
    await registry.stop();
    const stopped = await building;
    expect([stopped.code, warnings([stopped], entries)]).toEqual([
      0,
      [expect.stringMatching(/could not be written: it does not answer/)],
    ]);
    const away = await run(builder, { plan: planFor(builder), cache });
    expect([away.code, warnings([away], entries)]).toEqual([
      0,
      [expect.stringMatching(/could not be read or written: it does not answer/)],
    ]);
    expect(cacheHits(away.timeline).cached).toBe(STEPS);
  });

  it('leaves out a folder that cannot be made, and needs a new start of the builder where layers of one are lost', async () => {
    const folder = join(dir, 'lossy');
    const scopes = newScopes();
    const entries = read(`local:${folder}`);
    const root = await mkdtemp(join(dir, 'root-'));
    const arguments_ = cacheArguments(entries, { part: 'main', scopes, write: true });
    const first = await newBuilder();
    await writeFile(folder, '');
    const unusable = await prepareFolders(arguments_);
    expect(unusable).toMatchObject({ cache: { from: [], to: [] }, problems: [expect.anything()] });
    await rm(folder);
    const { cache } = await prepareFolders(arguments_);
    expect((await run(first, { plan: planFor(first), cache })).code).toBe(0);
    await stop(first);
    for (const name of await readdir(join(folder, 'blobs/sha256'))) {
      const blob = join(folder, 'blobs/sha256', name);
      if ((await stat(blob)).size > 100_000) await rm(blob);
    }

    const second = await newBuilder({ root });
    const asked = { plan: { ...planFor(second), target: 'world' }, cache: (await prepareFolders(arguments_)).cache };
    const lost = await run(second, asked);
    expect([lost.code, cacheFailure(lost.timeline, asked)]).toEqual([1, { cause: 'builder' }]);
    await stop(second);
    const restarted = await newBuilder({ root });
    const again = withoutFailed({ ...asked, plan: { ...planFor(restarted), target: 'world' } }, { cause: 'builder' });
    expect((await run(restarted, again)).code).toBe(0);
  });
});
