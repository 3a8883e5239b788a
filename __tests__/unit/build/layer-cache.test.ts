import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
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
const DOCKERFILE = 'FROM scratch AS fetched\nFROM scratch AS artifacts\n';
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
let warnings: Problem[];
let platform: FakePlatform;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layer-cache-test-'));
  [calls, warnings] = [[], []];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A build in which the toolchain took a minute and then, where asked for, the world failed. */
function timeline(fails: boolean, messages: readonly string[] = []): Timeline {
  const reducer = new TimelineReducer();
  const vertex = (name: string, inputs: string[], seconds: number, error?: string): void => {
    const started = 1_000;
    const ended = { completed: started + seconds * 1000, ...(error === undefined ? {} : { error }) };
    reducer.apply({ type: 'vertex', digest: `sha256:${name}`, name, inputs, started, cached: false, ...ended });
  };
  vertex('[toolchain 1/1] RUN make', [], 60);
  vertex('[world 1/1] RUN emerge', ['sha256:[toolchain 1/1] RUN make'], 5, fails ? 'exit code: 1' : undefined);
  for (const line of messages) reducer.apply({ type: 'text', line });
  return reducer.timeline;
}

const ended = (code: number, more: Partial<BuildRun> = {}): BuildRun => ({
  code,
  stopped: false,
  timeline: timeline(code !== 0),
  ...more,
});

async function open(
  inputs: Readonly<Record<string, string>>,
  env: Record<string, string> = {},
): Promise<LayerCache | undefined> {
  platform = { ...fakePlatform({ cache: `local:${join(folder, 'layers')}`, ...inputs }), env };
  const settings: BuildSettings = readBuildSettings(platform);
  const buildx: Buildx = {
    version: 'test',
    command: (args) => ({ command: 'buildx', args }),
    run: (args) => {
      calls.push([...args]);
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

  it('keeps the downloads beside the build and the layers with it', async () => {
    const cache = await open({});
    const seen: CachedPlan[] = [];
    await cache?.build(plan, (each) => (seen.push(each), Promise.resolve(ended(0))), never, never);
    expect(seen[0]?.cache.to).toEqual([expect.stringMatching(/^type=local,.*mode=max/)]);
    expect(targets()).toEqual(['fetched']);
    expect(cache?.saved).toBe(2);
  });

  it('exports what was finished of a build that failed', async () => {
    const cache = await open({});
    const result = await cache?.build(plan, () => Promise.resolve(ended(1)), never, never);
    expect(result?.code).toBe(1);
    expect(targets()).toEqual(['fetched', 'toolchain']);
    expect(platform.lines).toContain('info: Layers of toolchain: kept in the cache');
  });

  it('keeps no layers of packages that a store keeps', async () => {
    const cache = await open({ 'package-store': 'folder:/store', 'distfiles-store': 'folder:/store' });
    const seen: CachedPlan[] = [];
    await cache?.build(plan, (each) => (seen.push(each), Promise.resolve(ended(1))), never, never);
    expect([seen[0]?.cache.to, targets()]).toEqual([[], []]);
    const all = await open({ 'package-store': 'folder:/store', 'cache-layers': 'all' });
    await all?.build(plan, (each) => (seen.push(each), Promise.resolve(ended(0))), never, never);
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
    const stopped = (): Promise<BuildRun> => Promise.resolve(ended(1, { stopped: true }));
    await cache?.build(plan, stopped, never, AbortSignal.abort());
    expect(targets()).toEqual(['fetched']);
  });
});
