import { describe, expect, it } from '@jest/globals';
import { freeDiskSpace, onHostedRunner, TOOLSETS } from '../../../src/build/free-disk-space.js';
import type { Problem } from '../../../src/platform/errors.js';
import type { CommandSpec, Runner } from '../../../src/platform/process.js';
import { fakeMachine, GIB, type FakeDisk } from '../../support/fake-machine.js';
import { fakePlatform } from '../../support/fake-platform.js';

const hosted = { RUNNER_ENVIRONMENT: 'github-hosted' };
const root = { '/': { device: 1, free: [14 * GIB, 35 * GIB] } };
const tools: Readonly<Record<string, FakeDisk>> = {
  '/usr/share/dotnet': { device: 1, free: [0] },
  '/opt/hostedtoolcache/CodeQL': { device: 1, free: [0] },
};

async function free(
  env: Readonly<Record<string, string>>,
  disks: Readonly<Record<string, FakeDisk>>,
  answer: () => { readonly code: number; readonly stderr: string } = () => ({ code: 0, stderr: '' }),
  signal?: AbortSignal,
): Promise<{ problem: Problem | undefined; calls: CommandSpec[]; lines: string[] }> {
  const platform = { ...fakePlatform({}, signal ? { signal } : {}), env };
  const calls: CommandSpec[] = [];
  const run: Runner = (spec) => {
    calls.push(spec);
    return Promise.resolve({ stdout: '', stopped: false, ...answer() });
  };
  const problem = await freeDiskSpace({ platform, run, machine: fakeMachine(disks) });
  return { problem, calls, lines: platform.lines };
}

describe('freeDiskSpace', () => {
  it('removes the toolsets that are there, and says what that freed', async () => {
    const { problem, calls, lines } = await free(hosted, { ...root, ...tools });
    expect(problem).toBeUndefined();
    expect(calls).toEqual([
      {
        command: 'sudo',
        args: ['-n', 'rm', '-rf', '--one-file-system', '--', '/usr/share/dotnet', '/opt/hostedtoolcache/CodeQL'],
      },
    ]);
    expect(lines).toEqual([
      'info: free-disk-space: 21.0 GiB freed by removing /usr/share/dotnet, /opt/hostedtoolcache/CodeQL.',
    ]);
  });

  it.each([{}, { RUNNER_ENVIRONMENT: 'self-hosted' }, { RUNNER_ENVIRONMENT: 'GitHub-hosted ' }, { CI: 'true' }])(
    'touches nothing elsewhere: %j',
    async (env) => {
      expect(onHostedRunner(env)).toBe(false);
      const { problem, calls, lines } = await free(env, { ...root, ...tools });
      expect([problem, calls]).toEqual([undefined, []]);
      expect(lines).toEqual([
        "info: free-disk-space: nothing is removed here, because this is not one of GitHub's own runners.",
      ]);
    },
  );

  it('starts nothing where there is nothing to remove', async () => {
    const { calls, lines } = await free(hosted, root);
    expect(calls).toEqual([]);
    expect(lines.join('\n')).toMatch(/there is nothing to remove/);
  });

  it.each([
    [
      'says why',
      (): { code: number; stderr: string } => ({ code: 1, stderr: 'x\nrm: it is busy\n' }),
      'rm: it is busy.',
    ],
    ['says nothing', (): { code: number; stderr: string } => ({ code: 3, stderr: '' }), 'rm ended with exit code 3.'],
    [
      'is not there',
      (): { code: number; stderr: string } => {
        throw new Error('spawn sudo ENOENT');
      },
      'spawn sudo ENOENT.',
    ],
  ])('goes on when sudo %s', async (_name, answer, said) => {
    const { problem } = await free(hosted, { ...root, ...tools }, answer);
    expect(problem?.message).toBe(`free-disk-space could not remove everything: ${said}`);
  });

  it('does not complain of what a cancel interrupted', async () => {
    const interrupted = (): { code: number; stderr: string } => ({ code: 130, stderr: '' });
    const { problem } = await free(hosted, { ...root, ...tools }, interrupted, AbortSignal.abort());
    expect(problem).toBeUndefined();
  });
});

describe('the toolsets', () => {
  it('are whole folders of known names, none of which holds anything else', () => {
    for (const path of TOOLSETS) expect(path).toMatch(/^\/(?:usr|opt)(?:\/[A-Za-z.]+)+$/);
    const shallow = TOOLSETS.filter((path) => path.split('/').length < 3);
    expect(shallow).toEqual([]);
    for (const path of TOOLSETS) {
      expect(['/usr/bin', '/usr/lib', '/usr/local', '/usr/share', '/usr/local/lib', '/usr/local/share']).not.toContain(
        path,
      );
    }
  });
});
