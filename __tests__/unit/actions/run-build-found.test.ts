/** What a build goes by: looked for once, told in log and summary, and refused where nothing can be built with it. */
import { describe, expect, it, jest } from '@jest/globals';
import { join } from 'node:path';
import { runBuildAction } from '../../../src/actions/run-build.js';
import type { Machine } from '../../../src/platform/machine.js';
import { fakeBuildx, type FakeBuildxOptions } from '../../support/fake-buildx.js';
import { fakeMachine, GIB, roomyMachine } from '../../support/fake-machine.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';
import { buildDeps, definitionFolder } from '../../support/made-up-build.js';

jest.setTimeout(60_000); // everything is loaded first, and the machine may be busy

const ENGINE = { host: 'here', folder: '/var/lib/docker' };

const folder = definitionFolder('run-build-found');

async function build(
  options: FakeBuildxOptions,
  inputs: Readonly<Record<string, string>> = {},
  machine: Machine = roomyMachine,
): Promise<{ platform: FakePlatform; calls: string[]; warned: string[] }> {
  const platform = fakePlatform({
    config: join(folder(), 'config'),
    output: join(folder(), 'out'),
    boot: 'off',
    ...inputs,
  });
  const buildx = fakeBuildx(options);
  await runBuildAction(
    platform,
    buildDeps({
      run: buildx.run,
      machine,
    }),
  );
  return {
    platform,
    calls: buildx.calls.map(({ command, args }) => [command, ...args].join(' ')),
    warned: platform.lines.filter((line) => line.startsWith('warning: ')),
  };
}

const buildsOf = (calls: readonly string[]): string[] => calls.filter((call) => call.includes(' --target=artifacts'));

describe('what a build goes by', () => {
  it('is asked of the engine once, for the table, the disk and the CPU', async () => {
    const free = [100 * GIB];
    const cpuFlags = jest.fn(() => Promise.resolve(undefined));
    const machine = { ...fakeMachine({ '/': { device: 1, free }, [ENGINE.folder]: { device: 2, free } }), cpuFlags };
    const { platform, calls } = await build({ engine: ENGINE }, {}, machine);
    expect(platform.failures).toEqual([]);
    expect(calls.filter((call) => call.includes(' info '))).toEqual([
      expect.stringMatching(/^docker --host=unix:\/\/\/var\/run\/docker\.sock info --format /),
    ]);
    expect(platform.lines).toContain('info: engine: Docker 26.1.5+dfsg1 on Debian GNU/Linux 13 (trixie)');
    // Both are asked for only where the engine is on this machine.
    expect(cpuFlags).toHaveBeenCalledTimes(1);
    expect(platform.lines).toContainEqual(expect.stringMatching(/^info: Disk: .*; the builder has 100 GiB free /));
  });

  it('is in log and summary, with what is used where there is less, and what that costs', async () => {
    const machine = { ...roomyMachine, kernel: '5.15.167.4-microsoft-standard-WSL2' };
    const engine = { ...ENGINE, security: '["name=seccomp,profile=builtin","name=rootless","name=cgroupns"]' };
    const { platform } = await build({ engine, buildkit: '0.33.1' }, {}, machine);
    expect(platform.failures).toEqual([]);
    expect(platform.lines).toEqual(
      expect.arrayContaining([
        'info: buildx: 0.36.1',
        'info: BuildKit: 0.33.1',
        expect.stringMatching(
          /^info: engine: Docker 26\.1\.5\+dfsg1 on .*, rootless; the rights of its user instead \(no device of the machine/,
        ),
        expect.stringMatching(/^info: Windows: WSL, kernel 5\.15\.167\.4-microsoft-standard-WSL2 \(files below \/mnt/),
        'info: jobserver: private (steps beside each other may run more jobs than there are cores)',
      ]),
    );
    const summary = platform.summaries.join('');
    expect(summary).toContain('What it was built with: 3 things could be better');
    expect(summary).toContain('|  | Found | Used instead | What that costs |');
    expect(summary).toMatch(/^\| buildx \| 0\.36\.1 \|\s+\|\s+\|$/m);
    expect(summary).toMatch(/^\| engine \| Docker 26\.1\.5.*, rootless \| the rights of its user \| no device .* \|$/m);
    expect(summary).toMatch(/^\| Windows \| WSL, kernel 5\.15.* \|\s+\| files below \/mnt are slow.* \|$/m);
  });
});

describe('a machine with which nothing can be built', () => {
  it.each<[string, FakeBuildxOptions, RegExp]>([
    [
      'buildx',
      { buildx: '0.19.3' },
      /^buildx 0\.19\.3 is too old: the build needs 0\.20 or newer\..*Update Docker, or put a newer buildx/s,
    ],
    [
      'BuildKit',
      { buildkit: '0.32.2' },
      /^BuildKit 0\.32\.2 of the builder gentoo-min-runner-1 is too old: the build needs 0\.33 or newer\..*moby\/buildkit/s,
    ],
    [
      'the BuildKit of an engine',
      { buildkit: '0.29.0', driver: 'docker' },
      /^BuildKit 0\.29\.0 .* is too old: .* 0\.33 or newer\..*Leave the input builder empty/s,
    ],
  ])('is told by one error what is too old, from what on it does, and how to have it: %s', async (_what, old, said) => {
    const { platform, calls } = await build(old);
    expect(platform.failures.map(({ message }) => message)).toEqual([expect.stringMatching(said)]);
    expect(buildsOf(calls)).toEqual([]);
  });
});
