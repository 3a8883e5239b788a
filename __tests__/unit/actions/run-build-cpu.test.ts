import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { runBuildAction } from '../../../src/actions/run-build.js';
import { fakeBuildx } from '../../support/fake-buildx.js';
import { fakeMachine, GIB } from '../../support/fake-machine.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';
import { buildDeps, definitionFolder } from '../../support/made-up-build.js';

const HOSTED = { RUNNER_ENVIRONMENT: 'github-hosted' };
const DISKS = { '/': { device: 1, free: [1000 * GIB] } };

const folder = definitionFolder('run-build-cpu');

/** A build of the default definition, which is for znver3, on a machine whose CPU has nothing but the oldest of it. */
async function build(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
  host = 'here',
): Promise<{ platform: FakePlatform; builds: number }> {
  const platform = {
    ...fakePlatform({ config: join(folder(), 'config'), output: join(folder(), 'out'), boot: 'off', ...inputs }),
    env,
  };
  const buildx = fakeBuildx({ engine: { host, folder: '/var/lib/docker' } });
  await runBuildAction(
    platform,
    buildDeps({
      run: buildx.run,
      machine: fakeMachine(DISKS, ['fpu', 'mmx', 'fxsr', 'sse', 'sse2']),
    }),
  );
  const builds = buildx.calls.filter(({ args }) => args.includes('--target=artifacts')).length;
  return { platform, builds };
}

describe('a machine that cannot execute what it would build', () => {
  it('is told so before anything is built', async () => {
    const { platform, builds } = await build();
    expect(platform.failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^This machine cannot execute what it would build: .*-march=znver3 .*avx2.* -march=x86-64-v3/,
      ),
    ]);
    expect(builds).toBe(0);
  });

  it('leaves it to the next job where there may be one on another machine', async () => {
    const { platform, builds } = await build({ 'job-minutes': '350' }, HOSTED);
    expect(platform.failures).toEqual([]);
    expect(platform.outputs.get('complete')).toBe('false');
    expect(platform.lines).toContainEqual(
      expect.stringMatching(/^warning: This machine cannot execute .*-march=znver3/),
    );
    expect(platform.summaries.join('')).toMatch(/was not built on this machine/);
    expect(builds).toBe(0);
  });

  it('is not judged by what another machine, on which the builder is, can execute', async () => {
    const { platform, builds } = await build({}, {}, 'elsewhere');
    expect(platform.failures).toEqual([]);
    expect(builds).toBe(1);
  });
});
