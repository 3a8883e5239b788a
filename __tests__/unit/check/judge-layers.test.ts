import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Buildx } from '../../../src/builder/buildx.js';
import { parseCacheInput } from '../../../src/cache/cache-input.js';
import { JudgeLayers } from '../../../src/check/judge-layers.js';
import type { CommandResult } from '../../../src/platform/process.js';
import { fakePlatform } from '../../support/fake-platform.js';

let folder: string;
let warnings: string[];
let calls: string[][];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'judge-layers-test-'));
  [warnings, calls] = [[], []];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Options {
  readonly cache: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly driver?: string;
  readonly keep?: boolean;
  /** What buildx says of each build in turn; a build that says nothing goes well. */
  readonly errors?: readonly string[];
}

/** Flags of the cache with which the builds of one judgement were run. */
async function built({
  cache,
  env = {},
  driver = 'docker-container',
  keep = true,
  errors = [],
}: Options): Promise<string[][]> {
  const left = [...errors];
  const buildx: Buildx = {
    version: 'test',
    command: (args) => ({ command: 'buildx', args }),
    run: (args, options): Promise<CommandResult> => {
      calls.push([...args]);
      const error = left.shift() ?? '';
      if (error !== '') options?.onStderr?.(Buffer.from(`${error}\n`));
      return Promise.resolve({ code: error === '' ? 0 : 1, stdout: '', stderr: '', stopped: false });
    },
  };
  const platform = { ...fakePlatform({}), env };
  const builder = { name: 'mine', driver, nodes: [] } as unknown as Parameters<typeof JudgeLayers.open>[2]['builder'];
  const settings = { cache: parseCacheInput(cache, {}).entries, cacheHints: [], cacheWrite: true };
  const deps = {
    platform,
    buildx,
    secrets: {},
    warn: ({ message }: { readonly message: string }) => warnings.push(message),
  };
  const layers = await JudgeLayers.open(settings, 'live', { buildx, builder }, deps);
  const plan = { builder: 'mine', target: 'judgement', context: folder, contexts: {}, args: {}, secrets: {}, tags: [] };
  await layers.build(plan, keep, {
    signal: new AbortController().signal,
    secrets: {},
    redact: (text) => text,
    onChanges: () => undefined,
  });
  return calls.map((args) => args.filter((word) => word.startsWith('--cache-')));
}

const WRITTEN = /^--cache-to=type=registry,.*ref=reg\.example\/me\/cache:live\.local\.judge/;

describe('JudgeLayers', () => {
  it('reads and writes a scope of the checks alone', async () => {
    expect(await built({ cache: 'registry:reg.example/me/cache' })).toEqual([
      ['--cache-from=type=registry,ref=reg.example/me/cache:live.local.judge', expect.stringMatching(WRITTEN)],
    ]);
  });

  it('writes nothing of the base, and nothing of a pull request', async () => {
    const from = '--cache-from=type=registry,ref=reg.example/me/cache:live.local.judge';
    expect(await built({ cache: 'registry:reg.example/me/cache', keep: false })).toEqual([[from]]);
    calls = [];
    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify({ repository: { default_branch: 'main', full_name: 'octo/image' } }));
    const env = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_EVENT_PATH: event };
    expect(await built({ cache: 'registry:reg.example/me/cache', env })).toEqual([[from.replace('local', 'main')]]);
  });

  it('reads a folder only when there is something in it', async () => {
    const place = join(folder, 'layers');
    expect(await built({ cache: `local:${place}` })).toEqual([
      [expect.stringContaining(`dest=${place}/live.local.judge`)],
    ]);
    calls = [];
    await mkdir(join(place, 'live.local.judge'), { recursive: true });
    await writeFile(join(place, 'live.local.judge/index.json'), '{}');
    expect(await built({ cache: `local:${place}`, keep: false })).toEqual([
      [`--cache-from=type=local,src=${place}/live.local.judge`],
    ]);
  });

  it('goes on without what broke it, and says so', async () => {
    const errors = ['ERROR: failed to configure registry cache exporter: no'];
    const flags = await built({ cache: 'registry:reg.example/me/cache', errors });
    expect(flags.map((each) => each.length)).toEqual([2, 1]);
    expect(warnings).toEqual(['cache: It broke the check (exports), which goes on without.']);
  });

  it('judges once where the definition is what fails', async () => {
    expect(
      await built({ cache: 'registry:reg.example/me/cache', errors: ['ERROR: failed to solve: exit code 1'] }),
    ).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it('says what it cannot use', async () => {
    // The engine's own builder takes layers from a registry, and can write none.
    expect(await built({ cache: 'registry:reg.example/me/cache', driver: 'docker' })).toEqual([
      ['--cache-from=type=registry,ref=reg.example/me/cache:live.local.judge'],
    ]);
    calls = [];
    expect(await built({ cache: 's3:b?region=x', driver: 'docker' })).toEqual([[]]);
    calls = [];
    expect(await built({ cache: 'gha' })).toEqual([[]]);
    expect(warnings).toEqual([
      expect.stringMatching(/is only read: .*Docker Engine's own/),
      expect.stringMatching(/is not used: .*Docker Engine's own/),
      expect.stringMatching(/ACTIONS_RUNTIME_TOKEN is not set/),
    ]);
    calls = [];
    expect(await built({ cache: 'none' })).toEqual([[]]);
  });
});
