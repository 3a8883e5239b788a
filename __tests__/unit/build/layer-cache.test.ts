import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LayerCache } from '../../../src/build/layer-cache.js';
import { earlierLayers, recordLayers } from '../../../src/build/layer-record.js';
import type { Buildx } from '../../../src/builder/buildx.js';
import type { InspectedBuilder } from '../../../src/builder/inspect.js';
import type { BuildRun } from '../../../src/builder/run-build.js';
import type { CachedPlan } from '../../../src/cache/cached-plan.js';
import type { LayerBuild, StageWork } from '../../../src/cache/layer-work.js';
import { readBuildSettings, type BuildSettings } from '../../../src/inputs/settings.js';
import type { Problem } from '../../../src/platform/errors.js';
import { TimelineReducer, type Timeline } from '../../../src/progress/timeline.js';
import type { BuildPlan } from '../../../src/plan/build-plan.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';

const never = new AbortController().signal;
const DOCKERFILE =
  'FROM scratch AS fetch-a\nFROM scratch AS fetched\nCOPY --from=fetch-a /d /\nFROM scratch AS artifacts\n';
const plan: BuildPlan = {
  builder: 'b',
  target: 'artifacts',
  context: '/context',
  contexts: {},
  args: {},
  secrets: {},
  tags: [],
};

let folder: string;
let calls: string[][];
/** What the caches were asked for, and which of it is there; all when undefined. */
let probes: string[];
let existing: RegExp | undefined;
let warnings: Problem[];
let platform: FakePlatform;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layer-cache-test-'));
  [calls, probes, warnings, existing] = [[], [], [], undefined];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A build that downloaded, in which the compiler took a minute and then, where asked for, the world failed. */
function timeline(fails: boolean, messages: readonly string[] = []): Timeline {
  const reducer = new TimelineReducer();
  const vertex = (name: string, inputs: string[], seconds: number, error?: string): void => {
    const started = 1_000;
    const ended = { completed: started + seconds * 1000, ...(error === undefined ? {} : { error }) };
    reducer.apply({ type: 'vertex', digest: `sha256:${name}`, name, inputs, started, cached: false, ...ended });
  };
  vertex('[fetch-a 1/1] RUN fetch', [], 5);
  vertex('[compiler 1/1] RUN make', [], 60);
  vertex('[world 1/1] RUN emerge', ['sha256:[compiler 1/1] RUN make'], 5, fails ? 'exit code: 1' : undefined);
  for (const line of messages) reducer.apply({ type: 'text', line });
  return reducer.timeline;
}

const ended = (code: number, more: Partial<BuildRun> = {}): BuildRun => ({
  code,
  stopped: false,
  timeline: timeline(code !== 0),
  ...more,
});

/** A build that ends with this code, having shown what it did. */
function runs(
  code: number,
  seen: CachedPlan[] = [],
): (plan: CachedPlan, observe: (timeline: () => Timeline) => void) => Promise<BuildRun> {
  return (each, observe) => {
    seen.push(each);
    const run = ended(code);
    observe(() => run.timeline);
    return Promise.resolve(run);
  };
}

async function open(
  inputs: Readonly<Record<string, string>>,
  env: Record<string, string> = {},
  cancelled?: AbortSignal,
  builder: InspectedBuilder = { name: 'b', driver: 'docker-container', nodes: [], error: '' },
): Promise<LayerCache | undefined> {
  platform = {
    ...fakePlatform({ cache: `local:${join(folder, 'layers')}`, output: join(folder, 'out'), ...inputs }),
    env,
    ...(cancelled ? { cancelled } : {}),
  };
  const settings: BuildSettings = readBuildSettings(platform);
  const buildx: Buildx = {
    version: 'test',
    command: (args) => ({ command: 'buildx', args }),
    run: (args, options) => {
      const place =
        args
          .find((word) => word.startsWith('--cache-from='))
          ?.split('/')
          .at(-1) ?? '';
      if (args.includes('--target=probe')) {
        probes.push(place);
        const name = `importing cache manifest from ${place}`;
        const error = existing === undefined || existing.test(place) ? {} : { error: `${place}: not found` };
        const at = { started: '2026-11-21T10:00:00Z', completed: '2026-11-21T10:00:01Z' };
        options?.onStderr?.(
          Buffer.from(`${JSON.stringify({ vertexes: [{ digest: 'sha256:i', name, ...at, ...error }] })}\n`),
        );
      } else calls.push([...args]);
      return Promise.resolve({ code: 0, stdout: '', stderr: '', stopped: false });
    },
  };
  return LayerCache.open(
    settings,
    { name: 'image', dockerfile: DOCKERFILE, builder },
    {
      platform,
      buildx,
      secrets: {},
      http: () => Promise.reject(new Error('no network here')),
      warn: (problem) => warnings.push(problem),
    },
  );
}

const targets = (): (string | undefined)[] =>
  calls.map((args) => args.find((word) => word.startsWith('--target='))?.slice('--target='.length));

describe('LayerCache', () => {
  it('is none where no cache is asked for', async () => {
    await expect(open({ cache: 'none' })).resolves.toBeUndefined();
  });

  it('says why a cache cannot be used, and goes on without', async () => {
    await expect(open({ cache: 'gha' })).resolves.toBeUndefined();
    expect(warnings.map(({ message }) => message).join('\n')).toMatch(/ACTIONS_RUNTIME_TOKEN/);
  });

  it('names each place that the builder cannot use or write, and goes on with the others', async () => {
    const engine: InspectedBuilder = { name: 'default', driver: 'docker', nodes: [], error: '' };
    const places = `local:${join(folder, 'layers')}\ns3://bucket?region=eu\nregistry:127.0.0.1:1/me/cache`;
    const seen: CachedPlan[] = [];
    existing = /main$/;
    const cache = await open({ cache: places }, {}, undefined, engine);
    expect(warnings.map(({ message }) => message)).toEqual([
      `The cache folder ${join(folder, 'layers')} is only read: the builder default, which is the Docker Engine's own, cannot export layers.`,
      "The S3 cache bucket is not used: the builder default, which is the Docker Engine's own, cannot use a place of this kind.",
      "The registry cache 127.0.0.1:1/me/cache is only read: the builder default, which is the Docker Engine's own, cannot export layers.",
    ]);
    await cache?.build(plan, runs(0, seen), never, never);
    expect(probes.length).toBeGreaterThan(0);
    expect(seen.map(({ cache: { from, to } }) => [from.length, to])).toEqual([[1, []]]);
    expect(calls).toEqual([]);
  });

  it('reads from one place: the first that holds layers', async () => {
    existing = /kernel$/;
    const cache = await open({ cache: 'registry:127.0.0.1:1/me/cache' });
    const seen: CachedPlan[] = [];
    await cache?.build(plan, runs(0, seen), never, never);
    expect(seen[0]?.cache.from).toEqual([expect.stringMatching(/stage-kernel$/)]);
    expect(probes).toEqual([
      expect.stringMatching(/\.main$/),
      expect.stringMatching(/stage-world$/),
      expect.stringMatching(/stage-kernel$/),
    ]);
    existing = /nothing/;
    await cache?.build(plan, runs(0, seen), never, never);
    expect(seen[1]?.cache.from).toHaveLength(5);
  });

  it('keeps all layers with the build', async () => {
    const cache = await open({});
    const seen: CachedPlan[] = [];
    await cache?.build(plan, runs(0, seen), never, never);
    expect(seen[0]?.cache.to).toEqual([expect.stringMatching(/^type=local,.*mode=max/)]);
    expect([targets(), cache?.saved]).toEqual([[], 1]);
  });

  it('keeps the downloads while the build compiles, and not before everything was looked up', async () => {
    jest.useFakeTimers();
    try {
      const cache = await open({ cache: 'registry:127.0.0.1:1/me/cache' });
      let clock = 0;
      platform.now = () => clock;
      const reducer = new TimelineReducer();
      const step = (name: string, completed?: number): void => {
        const times = completed === undefined ? {} : { completed };
        reducer.apply({
          type: 'vertex',
          digest: `sha256:${name}`,
          name,
          inputs: [],
          started: 1000,
          cached: false,
          ...times,
        });
      };
      const seconds = async (count: number): Promise<void> => {
        for (let second = 0; second < count; second++) {
          clock += 1000;
          await jest.advanceTimersByTimeAsync(1000);
        }
      };
      await cache?.build(
        plan,
        async (_, observe) => {
          step('[fetch-a 1/1] RUN fetch');
          observe(() => reducer.timeline);
          await seconds(40);
          expect(targets()).toEqual([]);
          step('[fetch-a 1/1] RUN fetch', 2000);
          step('[compiler 1/1] RUN make');
          await seconds(15);
          expect(targets()).toEqual([]);
          await seconds(10);
          expect(targets()).toEqual(['fetched']);
          return ended(0);
        },
        never,
        never,
      );
      expect([targets(), cache?.saved]).toEqual([['fetched'], 2]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('exports what was finished of a build that failed', async () => {
    const cache = await open({});
    const result = await cache?.build(plan, runs(1), never, never);
    expect(result?.code).toBe(1);
    expect(targets()).toEqual(['fetched', 'compiler']);
    expect(platform.lines).toContain('info: Layers of compiler: kept in the cache');
  });

  it('leaves what a cancelled build finished to the post step, without what is secret', async () => {
    const cancelled = new AbortController();
    const cache = `local:${join(folder, 'layers')}\ntype=s3,bucket=b,region=r,access_key_id=a,secret_access_key=hidden`;
    const layers = await open({ cache }, {}, cancelled.signal);
    await layers?.build(
      { ...plan, secrets: { jobs: 'JOBS' } },
      () => {
        cancelled.abort();
        return Promise.resolve(ended(1, { stopped: true }));
      },
      cancelled.signal,
      never,
    );
    expect(targets()).not.toContain('compiler');
    expect(layers?.unsaved.map(({ plan: each }) => [each.target, each.secrets])).toEqual([['compiler', {}]]);
    expect(layers?.unsaved[0]?.cache.to).toEqual([expect.stringMatching(/^type=local,/)]);
    expect(JSON.stringify(layers?.unsaved)).not.toContain('hidden');
  });

  it('keeps no layers of packages that a store keeps', async () => {
    const cache = await open({ 'package-store': 'folder:/store', 'distfiles-store': 'folder:/store' });
    const seen: CachedPlan[] = [];
    await cache?.build(plan, runs(1, seen), never, never);
    expect([seen[0]?.cache.to, targets()]).toEqual([[], []]);
    const all = await open({ 'package-store': 'folder:/store', 'cache-layers': 'all' });
    await all?.build(plan, runs(0, seen), never, never);
    expect(seen[1]?.cache.to).toHaveLength(1);
  });

  it('writes nothing for a pull request from a fork, or when told not to', async () => {
    const event = join(folder, 'event.json');
    const repositories = { repository: { full_name: 'org/image', default_branch: 'main' } };
    await writeFile(
      event,
      JSON.stringify({ ...repositories, pull_request: { head: { repo: { full_name: 'me/image' } } } }),
    );
    const fork = await open({}, { GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' });
    const readOnly = await open({ 'cache-write': 'false' });
    for (const cache of [fork, readOnly]) {
      let to: readonly string[] | undefined;
      await cache?.build(plan, (each) => ((to = each.cache.to), Promise.resolve(ended(1))), never, never);
      expect(to).toEqual([]);
    }
    expect(calls).toEqual([]);
  });

  it('runs a build again that a cache broke, without that cache', async () => {
    const cache = await open({});
    const seen: CachedPlan[] = [];
    const broken = timeline(false, ['ERROR: failed to build: open /layers/index.json: permission denied']);
    const result = await cache?.build(
      plan,
      (each) => (seen.push(each), Promise.resolve(seen.length === 1 ? ended(1, { timeline: broken }) : ended(0))),
      never,
      never,
    );
    expect([result?.code, seen.length, seen[1]?.cache.to]).toEqual([0, 2, []]);
    expect(warnings.map(({ message }) => message).join('\n')).toMatch(/A cache broke the build/);
  });

  describe('with a record of earlier builds', () => {
    const work = (stage: string, more: Partial<StageWork>): StageWork => {
      const none = { seconds: 0, built: 0, reused: 0, packageBytes: 0, packageSeconds: 0, pulledBytes: 0 };
      return { stage, ...none, ...more };
    };
    const record = (build: Partial<LayerBuild>): Promise<void> =>
      recordLayers(join(folder, 'out'), 'image', { stages: [], madeFrom: {}, exports: {}, ...build }, 0);
    const STORES = { 'package-store': 'folder:/store', 'distfiles-store': 'folder:/store' };

    it('says of each stage what is done with its layers and why', async () => {
      const cache = await open(STORES);
      const merging = 'the packages are kept, merging them is assumed to take 35 s for 60 of them';
      expect(cache?.sentences).toEqual([
        'downloads: left out, the distfiles are kept',
        `compiler: left out, ${merging}`,
        'kernel: kept, no store has its work',
        `world: left out, ${merging}`,
      ]);
      expect(platform.lines).toContain('info: Layers of kernel: kept, no store has its work');
      expect((await open({ ...STORES, 'cache-layers': 'all' }))?.sentences).toEqual([]);
      expect((await open({ ...STORES, 'cache-write': 'false' }))?.sentences).toEqual([]);
    });

    it('keeps the stages whose layers are worth their bytes', async () => {
      await record({
        stages: [work('compiler', { seconds: 120, reused: 1 })],
        madeFrom: { compiler: ['compiler'] },
        exports: { 'stage-compiler': { a: 1e9 } },
      });
      const cache = await open(STORES);
      const seen: CachedPlan[] = [];
      await cache?.build(plan, runs(0, seen), never, never);
      expect([seen[0]?.cache.to, targets()]).toEqual([[], ['compiler']]);
      expect(cache?.sentences[1]).toBe('compiler: kept, saves 2 min 00 s for 954 MiB');
    });

    it('keeps single stages where the whole build does not fit', async () => {
      await record({
        stages: [work('compiler', { seconds: 120 }), work('world', { seconds: 100 })],
        madeFrom: { compiler: ['compiler'], world: ['compiler', 'world'] },
        exports: { main: { a: 1e6, b: 1e9 }, 'stage-compiler': { a: 1e6 }, 'stage-world': { a: 1e6, b: 1e9 } },
      });
      const seen: CachedPlan[] = [];
      const small = await open({ 'cache-bytes': '512MiB' });
      await small?.build(plan, runs(0, seen), never, never);
      expect([seen[0]?.cache.to, targets()]).toEqual([[], ['fetched', 'compiler']]);
      const large = await open({ 'cache-bytes': '1GiB' });
      await large?.build(plan, runs(0, seen), never, never);
      expect(seen[1]?.cache.to).toHaveLength(1);
    });

    it('exports a stage again that was exported and is gone, though the builder has it', async () => {
      const reducer = new TimelineReducer();
      const at = { started: 1000, completed: 1000, cached: true, inputs: [] };
      reducer.apply({ type: 'vertex', digest: 'sha256:k', name: '[kernel 1/1] RUN make', ...at });
      const found: BuildRun = { code: 0, stopped: false, timeline: reducer.timeline };
      const build = async (): Promise<(string | undefined)[]> => {
        calls = [];
        const cache = await open({ ...STORES, cache: 'registry:127.0.0.1:1/me/cache' });
        await cache?.build(plan, () => Promise.resolve(found), never, never);
        return targets();
      };
      existing = /nothing/;
      await expect(build()).resolves.toEqual([]);
      await record({ exports: { 'stage-kernel': { a: 1 } } });
      await expect(build()).resolves.toEqual(['kernel']);
      existing = /stage-kernel$/;
      await expect(build()).resolves.toEqual([]);
      // Others were looked for before it, and it was not.
      existing = /stage-world$/;
      await expect(build()).resolves.toEqual([]);
      existing = /\.fetch$/;
      await expect(build()).resolves.toEqual(['kernel']);
    });

    it('remembers what a build took and wrote', async () => {
      const layers = join(folder, 'layers');
      const cache = await open({});
      await cache?.build(
        plan,
        () =>
          Promise.resolve({
            ...ended(0),
            tally: { stages: new Map([['compiler', { built: 1, reused: 0, packages: ['a/gcc-1'] }]]) },
          }),
        never,
        never,
      );
      const scope = join(layers, 'image.local.main');
      await mkdir(join(layers, 'blobs/sha256'), { recursive: true });
      const named = {
        ...{ mediaType: 'm', digest: 'sha256:aa', size: 1 },
        annotations: { 'org.opencontainers.image.ref.name': 'latest' },
      };
      await writeFile(join(scope, 'index.json'), JSON.stringify({ manifests: [named] }));
      const manifest = { layers: [{ mediaType: 'l', digest: 'sha256:bb', size: 9 }] };
      await writeFile(join(layers, 'blobs/sha256/aa'), JSON.stringify(manifest));
      const kept = { sha256: '', added: 0, used: 0 };
      await cache?.remember(
        {
          packages: [{ path: 'a/gcc/K/gcc-1-1.gpkg.tar', bytes: 5, seconds: 50, ...kept }],
          balances: [
            { place: 'Actions cache', bytes: 3 },
            { place: 'folder /store', bytes: 100 },
          ],
        },
        never,
      );
      expect(await earlierLayers(join(folder, 'out'), 'image')).toMatchObject({
        stages: { compiler: [{ seconds: 60, built: 1, packageBytes: 5, packageSeconds: 50 }] },
        madeFrom: { compiler: ['compiler'], world: ['compiler', 'world'] },
        exports: { main: { bb: 9 } },
        actionsBytes: 3,
      });
    });

    it('remembers nothing of what it did not build, or where it does not write', async () => {
      const none = { packages: [], balances: [] };
      await (await open({}))?.remember(none, never);
      const readOnly = await open({ 'cache-write': 'false' });
      await readOnly?.build(plan, runs(0), never, never);
      await readOnly?.remember(none, never);
      expect((await earlierLayers(join(folder, 'out'), 'image')).stages).toEqual({});
    });

    it('does not take for written what could not be exported', async () => {
      const reducer = new TimelineReducer();
      const name = 'exporting cache to client directory';
      const at = { started: 1000, completed: 2000, cached: false, inputs: [], error: 'no space left on device' };
      reducer.apply({ type: 'vertex', digest: 'sha256:e', name, ...at });
      const cache = await open({});
      await cache?.build(plan, () => Promise.resolve(ended(0, { timeline: reducer.timeline })), never, never);
      await cache?.remember({ packages: [], balances: [] }, never);
      expect((await earlierLayers(join(folder, 'out'), 'image')).exports).toEqual({});
    });

    it('survives where the record cannot be written', async () => {
      await writeFile(join(folder, 'file'), '');
      const cache = await open({ output: join(folder, 'file/out') });
      await cache?.build(plan, runs(0), never, never);
      await cache?.remember({ packages: [], balances: [] }, never);
      expect(platform.lines.join('\n')).toMatch(/debug: What the layers took could not be recorded: .*ENOTDIR/);
    });
  });

  it('saves no more layers when the time for it is over', async () => {
    const cache = await open({});
    await cache?.build(plan, runs(1), never, AbortSignal.abort());
    expect(targets()).toEqual([]);
  });
});
