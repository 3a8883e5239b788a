/**
 * The command line on a bare buildkitd: what goes wrong in definitions, sources, packages and kernel options, each told by
 * one clear error, and what is kept of the work. The worlds are tiny, so that the toolchain is the longest part.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../../harness/buildkitd.js';
import { startDistserver, type Distserver } from '../../harness/distserver.js';
import { ensureStandin, type Standin } from '../../harness/standin.js';
import { ensureTools } from '../../harness/tools.js';
import { demoConfig, gentooMin, type CliOptions, type CliResult } from '../support/gentoo-min.js';

const MINUTE = 60_000;
const TINY_WORLD = 'app-misc/hello\nsys-apps/openrc\nsys-apps/sysvinit\n';

let standin: Standin;
let builder: Buildkitd;
let distfiles: Distserver;
let folder: string;
let env: NodeJS.ProcessEnv;

async function build(
  config: string,
  target: string,
  options: CliOptions & { more?: readonly string[] } = {},
): Promise<CliResult> {
  return gentooMin(
    [
      'build',
      `--config=${join(config, 'config')}`,
      `--output=${join(config, 'out')}`,
      `--target=${target}`,
      `--stage3=oci-layout://${standin.stage3}`,
      `--snapshot=${standin.portage}`,
      `--kernel=${standin.kernelVersion}`,
      `--builder=${builder.builderName}`,
      `--gentoo-mirrors=${distfiles.url}`,
      ...(options.more ?? []),
    ],
    { ...options, env: { ...env, ...options.env } },
  );
}

/** Seconds at which `emerge.log` of the build says each package was merged, by the build's own log. */
async function log(config: string, target: string): Promise<string> {
  return readFile(join(config, 'out', `gentoo-min-demo-build-${target}.log`), 'utf8');
}

beforeAll(async () => {
  const tools = await ensureTools(['buildx', 'qemu']);
  standin = await ensureStandin();
  builder = await startBuildkitd({ inMemory: true });
  distfiles = await startDistserver(standin.distfiles);
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-build-'));
  env = { ...builder.env, PATH: `${tools.bin}:${process.env.PATH ?? ''}` };
}, 25 * MINUTE);

afterAll(async () => {
  await builder.stop();
  await distfiles.stop();
  await rm(folder, { recursive: true, force: true });
}, MINUTE);

describe('the Dockerfile', () => {
  it("passes BuildKit's own check", () => {
    const context = (name: string): string => `--build-context=${name}=${standin.portage}`;
    const args = [
      'build',
      `--builder=${builder.builderName}`,
      '--call=check',
      context('stage3'),
      context('portage'),
      context('repositories'),
      'config',
    ];
    expect(execFileSync('buildx', args, { env: { ...process.env, ...env }, encoding: 'utf8' })).toMatch(
      /no warnings found/,
    );
  });
});

describe('a definition that cannot be built', () => {
  it(
    'is refused before anything starts, with everything that is wrong at its line',
    async () => {
      const config = await demoConfig({
        'image.yaml': 'stage3: gentoo/stage3\nsnapshott: x\nprofile: 7\n',
        world: 'app-misc/hello\nnot an atom\n',
      });
      const run = await build(config, 'artifacts');
      expect(run.code).toBe(1);
      for (const place of [/image\.yaml:1:9: .*tag/, /image\.yaml:2:1: .*snapshott/, /image\.yaml:3:\d+: /, /world:2/])
        expect(run.stderr).toMatch(place);
      expect(run.seconds).toBeLessThan(20);
    },
    MINUTE,
  );

  it(
    'names a config folder that does not exist',
    async () => {
      const run = await build('/nonexistent', 'artifacts');
      expect([run.code, run.stderr]).toEqual([1, expect.stringMatching(/There is no folder.*nonexistent/)]);
    },
    MINUTE,
  );

  it(
    'names a registry that cannot be reached',
    async () => {
      const run = await gentooMin(
        [
          'build',
          '--config=demo/config',
          `--builder=${builder.builderName}`,
          '--stage3=127.0.0.1:9/gentoo/stage3:x',
          `--snapshot=${standin.portage}`,
          `--output=${join(folder, 'x')}`,
        ],
        { env },
      );
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/127\.0\.0\.1:9/);
      expect(run.stderr).toMatch(/reach|refused/i);
    },
    MINUTE,
  );

  it(
    'names a world entry that the snapshot does not have, and what it may have meant',
    async () => {
      const run = await build(await demoConfig({ world: 'app-misc/hello\ndev-libs/libtool\n' }), 'plan-world');
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/world:2.*no package dev-libs\/libtool.*dev-build\/libtool/s);
    },
    5 * MINUTE,
  );

  it(
    'refuses a live ebuild',
    async () => {
      const run = await build(
        await demoConfig({
          world: '=test-broken/live-9999\n',
          'portage/package.accept_keywords/live': 'test-broken/live **\n',
        }),
        'plan-world',
      );
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/test-broken\/live-9999 is a live ebuild/);
    },
    5 * MINUTE,
  );

  it(
    'names a source file that no mirror has',
    async () => {
      const run = await build(await demoConfig({ world: 'test-broken/missing-distfile\n' }), 'fetch-world');
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/could not be downloaded/);
    },
    5 * MINUTE,
  );

  it(
    'names fragment and line of every kernel option that did not take',
    async () => {
      const fragment =
        '# ours\nCONFIG_OVERLAY_FS=y\nCONFIG_CRYPTO_NO_SUCH_THING=y\nCONFIG_64BIT=y\nCONFIG_BTRFS_FS=m\n';
      const run = await build(await demoConfig({ 'kernel/20-on.config': fragment }), 'kernel-config');
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/kernel\/20-on\.config:3: .*CRYPTO_NO_SUCH_THING/);
      expect(run.stderr).toMatch(/kernel\/20-on\.config:5: .*BTRFS_FS/);
      expect(run.stderr).not.toMatch(/CONFIG_64BIT/);
    },
    10 * MINUTE,
  );
});

describe('a world that fails in the middle', () => {
  it(
    'names package, phase and the first error of the compiler, keeps the log and goes on from there',
    async () => {
      const config = await demoConfig({ world: `${TINY_WORLD}test-broken/compile-error\n` });
      const failed = await build(config, 'world');
      expect(failed.code).toBe(1);
      expect(failed.stderr).toMatch(/test-broken\/compile-error-1/);
      expect(failed.stderr).toMatch(/compile/);
      expect(failed.stdout + failed.stderr).toMatch(/error: /);
      expect(await log(config, 'world')).toMatch(/compile-error/);

      await writeFile(join(config, 'config/world'), TINY_WORLD);
      const mended = await build(config, 'world');
      expect([mended.code, mended.stderr]).toEqual([0, expect.any(String)]);
      const said = await log(config, 'world');
      // What was merged before the failure comes back from its binary package; the toolchain is not touched.
      expect(said).toMatch(/Emerging binary/);
      expect(said).toMatch(/== \[compiler 2\/\d+\] .*: cached/);
      expect(said).toMatch(/ELF files say GCC 13/);
    },
    15 * MINUTE,
  );
});

describe('a build that is cancelled', () => {
  it(
    'ends within seconds, says what is kept and leaves no half file',
    async () => {
      const config = await demoConfig({ world: `${TINY_WORLD}app-misc/jq\n` });
      const run = await build(config, 'world', { interrupt: { when: /▶ world +3\/\d+/, signal: 'SIGINT' } });
      expect(run.code).not.toBe(0);
      expect(run.stderr).toMatch(/cancelled/);
      expect((await readdir(join(config, 'out'))).filter((name) => name.startsWith('.'))).toEqual([]);
    },
    10 * MINUTE,
  );
});

describe('a full disk', () => {
  it(
    'of the builder is told as that',
    async () => {
      const small = join(folder, 'small');
      await mkdir(small);
      const image = join(folder, 'small.img');
      execFileSync('truncate', ['-s', '300M', image]);
      execFileSync('mkfs.ext4', ['-q', image]);
      execFileSync('mount', ['-o', 'loop', image, small]);
      const other = await startBuildkitd({ root: join(small, 'root') });
      try {
        const tools = await ensureTools(['buildx']);
        const run = await gentooMin(
          [
            'build',
            '--config=demo/config',
            `--output=${join(folder, 'full')}`,
            '--target=base',
            `--stage3=oci-layout://${standin.stage3}`,
            `--snapshot=${standin.portage}`,
            `--builder=${other.builderName}`,
          ],
          { env: { ...other.env, PATH: `${tools.bin}:${process.env.PATH ?? ''}` } },
        );
        expect(run.code).toBe(1);
        expect(run.stderr).toMatch(/disk.*full|no space|out of (disk )?space/i);
      } finally {
        await other.stop();
        execFileSync('umount', [small]);
      }
    },
    5 * MINUTE,
  );

  it.each([
    ['before anything is built, where nothing would fit', 4, /cannot hold the image: the workspace has 4\.00 MiB free/],
    ['as that when it happens', 80, /disk.*full|no space|out of (disk )?space/i],
  ])(
    'of the workspace is told %s, and no half image is left',
    async (_, size, message) => {
      const small = await mkdtemp(join(folder, 'small-workspace-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(size)}M`, 'tmpfs', small]);
      try {
        const make = 'FROM stage3 AS make\nRUN head -c 160M /dev/urandom > /big\n';
        const config = await demoConfig({
          Dockerfile: `${make}FROM scratch AS artifacts\nCOPY --from=make /big /\n`,
        });
        const run = await build(config, 'artifacts', { more: [`--output=${join(small, 'out')}`] });
        expect(run.code).toBe(1);
        expect(run.stderr).toMatch(message);
        const left = await readdir(small, { recursive: true });
        expect(left.filter((name) => name !== 'out' && !name.endsWith('.log'))).toEqual([]);
      } finally {
        execFileSync('umount', [small]);
      }
    },
    5 * MINUTE,
  );
});
