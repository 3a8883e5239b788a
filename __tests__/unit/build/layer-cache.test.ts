import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LayerCache } from '../../../src/build/layer-cache.js';
import type { Buildx } from '../../../src/builder/buildx.js';
import type { BuildRun } from '../../../src/builder/run-build.js';
import type { CachedPlan } from '../../../src/cache/cached-plan.js';
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
): Promise<LayerCache | undefined> {
  platform = {
    ...fakePlatform({ cache: `local:${join(folder, 'layers')}`, ...inputs }),
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
  return LayerCache.open(settings, 'image', DOCKERFILE, {
    platform,
    buildx,
    secrets: {},
    warn: (problem) => warnings.push(problem),
  });
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

  it('saves no more layers when the time for it is over', async () => {
    const cache = await open({});
    await cache?.build(plan, runs(1), never, AbortSignal.abort());
    expect(targets()).toEqual([]);
  });
});
