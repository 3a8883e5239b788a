import { describe, expect, it } from '@jest/globals';
import { hasStage, planFetchBuild, startFetchBuild, type FetchBuildDeps } from '../../../src/cache/fetch-build.js';
import { runCachedBuild } from '../../../src/cache/cached-plan.js';
import type { Buildx } from '../../../src/builder/buildx.js';
import { entries, PLAN, recorded, SCOPES } from './helpers.js';

const GHA = entries('gha');
const plan = planFetchBuild(PLAN, GHA, SCOPES);
if (!plan) throw new Error('no plan');

const deps = (run: FetchBuildDeps['run'], more: Partial<FetchBuildDeps> = {}): FetchBuildDeps => ({
  run,
  signal: new AbortController().signal,
  ...more,
});
const ran =
  (name: string, code = 0): FetchBuildDeps['run'] =>
  () =>
    Promise.resolve({ code, timeline: recorded(name), stopped: false });

describe('hasStage', () => {
  it('reads FROM … AS', () => {
    const dockerfile = 'FROM a AS one\n  from --platform=$X b as Fetched\n# FROM x AS two\nRUN echo FROM y AS three';
    expect(['one', 'fetched', 'two', 'three', 'a'].map((stage) => hasStage(dockerfile, stage))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('planFetchBuild', () => {
  it('builds the collection of downloads into their own scope', () => {
    expect(plan.plan).toMatchObject({
      target: 'fetched',
      output: 'type=cacheonly',
      args: PLAN.args,
      secrets: PLAN.secrets,
    });
    expect(plan.cache).toEqual({
      from: ['type=gha,scope=demo.fetch', 'type=gha,scope=demo.main'],
      to: ['type=gha,scope=demo.fetch,mode=max,ignore-error=true,timeout=60m'],
    });
    expect(planFetchBuild(PLAN, [], SCOPES)).toBeUndefined();
    expect(
      planFetchBuild(
        PLAN,
        GHA.map((entry) => ({ ...entry, readOnly: true })),
        SCOPES,
      ),
    ).toBeUndefined();
  });
});

describe('startFetchBuild', () => {
  it.each([
    ['gha-pull', 0, 'exported', 0],
    ['gha-denied', 0, 'not-exported', 1],
    ['world-fails', 1, 'failed', 0],
  ])('%s with %i is %s', async (name, code, status, problems) => {
    const outcome = await startFetchBuild(plan, GHA, deps(ran(name, code))).ended;
    expect(outcome.status).toBe(status);
    expect(outcome.problems).toHaveLength(problems);
  });

  it('does not reject when buildx cannot be started', async () => {
    const outcome = await startFetchBuild(
      plan,
      GHA,
      deps(() => Promise.reject(new Error('ENOENT'))),
    ).ended;
    expect(outcome).toMatchObject({
      status: 'failed',
      problems: [{ message: expect.stringMatching(/ENOENT/) }],
    });
  });

  it('waits for the end as long as it is told and then stops it', async () => {
    const run: FetchBuildDeps['run'] = (_plan, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          resolve({ code: 130, timeline: recorded('stopped'), stopped: true });
        });
      });
    const late = startFetchBuild(plan, GHA, deps(run));
    await expect(late.settle(AbortSignal.timeout(20))).resolves.toMatchObject({ status: 'stopped' });
    await expect(late.settle(AbortSignal.abort())).resolves.toMatchObject({ status: 'stopped' });
    await expect(startFetchBuild(plan, GHA, deps(run)).settle(AbortSignal.abort())).resolves.toMatchObject({
      status: 'stopped',
    });
    const quick = startFetchBuild(plan, GHA, deps(ran('gha-pull')));
    await expect(quick.settle(AbortSignal.timeout(60_000))).resolves.toMatchObject({ status: 'exported' });
    const cancelled = new AbortController();
    const build = startFetchBuild(plan, GHA, deps(run, { signal: cancelled.signal }));
    cancelled.abort();
    await expect(build.ended).resolves.toMatchObject({ status: 'stopped' });
  });
});

describe('runCachedBuild', () => {
  it('gives buildx the caches', async () => {
    const calls: string[][] = [];
    const buildx: Buildx = {
      version: '0',
      command: (args) => ({ command: 'x', args }),
      run: (args, options) => {
        calls.push([...args]);
        options?.onStderr?.(Buffer.from('ERROR: text\n'));
        return Promise.resolve({ code: 3, stdout: '', stderr: '', stopped: false });
      },
    };
    const run = await runCachedBuild(buildx, plan, {
      signal: new AbortController().signal,
      secrets: {},
      redact: (text) => text,
      onChanges: () => undefined,
    });
    expect(run).toMatchObject({ code: 3, timeline: { messages: ['ERROR: text'] } });
    expect(calls[0]?.slice(-4)).toEqual([
      ...plan.cache.from.map((v) => `--cache-from=${v}`),
      ...plan.cache.to.map((v) => `--cache-to=${v}`),
      '/context',
    ]);
  });
});
