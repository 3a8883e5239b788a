import { describe, expect, it } from '@jest/globals';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runBuildAction } from '../../../src/actions/run-build.js';
import { fakeBuildx, type FakeBuildxOptions } from '../../support/fake-buildx.js';
import { fakeMachine, GIB, type FakeDisk } from '../../support/fake-machine.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';
import { buildDeps, definitionFolder } from '../../support/made-up-build.js';

const ENGINE = { host: 'here', folder: '/var/lib/docker' };
const disk = (device: number, ...free: readonly number[]): FakeDisk => ({ device, free });

const folder = definitionFolder('run-build-disk');

/** A build on a machine whose disks are these. */
async function build(
  disks: Readonly<Record<string, FakeDisk>>,
  inputs: Readonly<Record<string, string>> = {},
  options: FakeBuildxOptions & { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<{ platform: FakePlatform; calls: string[]; said: string; record: () => Promise<unknown> }> {
  const { env = {} } = options;
  const platform = {
    ...fakePlatform({ config: join(folder(), 'config'), output: join(folder(), 'out'), boot: 'off', ...inputs }),
    env,
  };
  const buildx = fakeBuildx(options);
  await runBuildAction(
    platform,
    buildDeps({
      run: buildx.run,
      machine: fakeMachine(disks),
    }),
  );
  const where = env.RUNNER_WORKSPACE === undefined ? join(folder(), 'out') : join(env.RUNNER_WORKSPACE, '.gentoo-min');
  return {
    platform,
    calls: buildx.calls.map(({ command, args }) => [command, ...args].join(' ')),
    said: platform.lines.find((line) => line.includes('Disk: ')) ?? '',
    record: async () => JSON.parse(await readFile(join(where, 'gentoo-min-disk.json'), 'utf8')) as unknown,
  };
}

const builds = (calls: readonly string[]): string[] =>
  calls.filter((call) => call.startsWith('docker buildx build') && call.includes(' --target=artifacts '));

describe('the disk before a build', () => {
  it('is said, and what the build took of it is remembered for the next one', async () => {
    const disks = { '/': disk(1, 100 * GIB), '/var/lib/docker': disk(2, 60 * GIB, 48 * GIB) };
    const first = await build(disks, {}, { engine: ENGINE });
    expect(first.platform.failures).toEqual([]);
    expect(first.said).toBe(
      'info: Disk: the workspace has 100 GiB free, the files need about 6.25 GiB (assumed); the builder has 60.0 GiB free and needs about 25.0 GiB (assumed).',
    );
    const sizes = first.platform.outputs.get('squashfs-bytes');
    expect(await first.record()).toEqual({
      builds: [{ at: '1970-01-01T00:00:01.000Z', builderBytes: 12 * GIB, fileBytes: expect.any(Number) }],
    });
    expect(sizes).toBe('4');

    const second = await build(disks, {}, { engine: ENGINE });
    expect(second.said).toMatch(/the files need about 256 MiB \(as earlier builds did\)/);
    expect(second.said).toMatch(/needs about 15\.0 GiB \(as earlier builds did\)/);
    expect(second.platform.lines.filter((line) => line.includes('may become full'))).toEqual([]);
  });

  it('keeps the record where a checkout does not remove it', async () => {
    const env = { RUNNER_WORKSPACE: join(folder(), 'runner') };
    const { record } = await build({ '/': disk(1, 100 * GIB) }, {}, { env });
    expect(await record()).toMatchObject({ builds: [{ fileBytes: expect.any(Number) }] });
    expect(await readdir(join(folder(), 'out'))).not.toContain('gentoo-min-disk.json');
  });

  it('is not known of an engine on another machine, whatever folders there are here', async () => {
    const { said, record } = await build(
      { '/': disk(1, 100 * GIB), '/var/lib/docker': disk(1, 0) },
      {},
      { engine: { ...ENGINE, host: 'elsewhere' } },
    );
    expect(said).toMatch(/the builder needs about 25\.0 GiB \(assumed\), and how much it has free is not known\.$/);
    expect(JSON.stringify(await record())).not.toContain('builderBytes');
  });

  it('is counted once where workspace and builder share it, and a shortage is warned of once, before the build', async () => {
    const disks = { '/': disk(1, 20 * GIB), '/var/lib/docker': disk(1, 20 * GIB) };
    const { platform, calls } = await build(disks, {}, { engine: ENGINE });
    const warnings = platform.lines.filter((line) => line.includes('may become full'));
    expect(warnings).toEqual([
      expect.stringMatching(
        /^warning: The disk may become full: workspace and builder share 20\.0 GiB free and need about 31\.3 GiB together\. Free space there/,
      ),
    ]);
    const placed = platform.lines.indexOf(warnings[0] ?? '');
    expect(platform.lines.findIndex((line) => line.includes('Disk: '))).toBe(placed - 1);
    expect(platform.summaries.join('')).toContain('The disk may become full');
    expect(builds(calls)).toHaveLength(1);
    expect(platform.failures).toEqual([]);
  });

  it('refuses to begin what cannot work, and says so', async () => {
    const { platform, calls } = await build({ '/': disk(1, 2 ** 20) });
    expect(platform.failures.map(({ message }) => message)).toEqual([
      'The disk cannot hold the image: the workspace has 1.00 MiB free, and the files need at least 64.0 MiB. Free space there, or name a folder on a larger disk by the input output.',
    ]);
    expect(builds(calls)).toEqual([]);
  });

  it('needs hardly any workspace when no files come out', async () => {
    const { platform, said } = await build({ '/': disk(1, 2 ** 20) }, { target: 'world' });
    expect(said).toMatch(/the files need about 256 MiB/);
    expect(platform.failures).toEqual([]);
  });

  it('is remembered of a build that failed too', async () => {
    const disks = { '/': disk(1, 100 * GIB), '/var/lib/docker': disk(2, 60 * GIB, 50 * GIB) };
    const { record } = await build(disks, {}, { engine: ENGINE, build: { code: 1 } });
    expect(await record()).toEqual({ builds: [{ at: expect.any(String), builderBytes: 10 * GIB }] });
  });

  it('changes nothing about a build whose record cannot be written', async () => {
    await writeFile(join(folder(), 'runner'), 'a file where the folder should be');
    const { platform } = await build(
      { '/': disk(1, 100 * GIB) },
      {},
      { env: { RUNNER_WORKSPACE: join(folder(), 'runner') } },
    );
    expect(platform.failures).toEqual([]);
    expect(platform.outputs.get('complete')).toBe('true');
    expect(platform.lines.join('\n')).toMatch(/debug: .*could not be recorded/);
  });
});

describe('free-disk-space', () => {
  const hosted = { RUNNER_ENVIRONMENT: 'github-hosted' };
  // Looked at before and after the removal, then as the workspace's disk.
  const disks = { '/': disk(1, 14 * GIB, 40 * GIB), '/usr/share/dotnet': disk(1, 0) };

  it('frees space on a hosted runner before anything is measured', async () => {
    const { platform, calls, said } = await build(disks, { 'free-disk-space': 'true' }, { env: hosted, sudo: 0 });
    expect(calls.filter((call) => call.startsWith('sudo'))).toEqual([
      'sudo -n rm -rf --one-file-system -- /usr/share/dotnet',
    ]);
    expect(platform.lines).toContain('info: free-disk-space: 26.0 GiB freed by removing /usr/share/dotnet.');
    expect(said).toMatch(/the workspace has 40\.0 GiB free/);
  });

  it.each([
    ['is not asked for', {}, hosted, undefined],
    ['the machine is not a hosted runner', { 'free-disk-space': 'true' }, {}, /nothing is removed here/],
  ])('removes nothing when %s', async (_name, inputs, env, said) => {
    const { platform, calls } = await build(disks, inputs, { env, sudo: 0 });
    expect(calls.filter((call) => call.startsWith('sudo'))).toEqual([]);
    if (said) expect(platform.lines.join('\n')).toMatch(said);
  });

  it('is what a warning on a hosted runner advises', async () => {
    const { platform } = await build({ '/': disk(1, 5 * GIB) }, {}, { env: hosted });
    expect(platform.lines.find((line) => line.includes('may become full'))).toMatch(/Write free-disk-space: true/);
  });

  it('warns and goes on when something could not be removed', async () => {
    const { platform } = await build(disks, { 'free-disk-space': 'true' }, { env: hosted, sudo: 1 });
    expect(platform.failures).toEqual([]);
    expect(platform.lines).toContainEqual(
      expect.stringMatching(
        /^warning: free-disk-space could not remove everything: rm: it is busy\. The build goes on/,
      ),
    );
  });
});
