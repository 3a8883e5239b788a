/**
 * A user's repository, from its own folder, under act: the reusable workflow builds the demo's definition from a stage3
 * and a snapshot in a real registry, with a docker-container builder on a real Docker Engine, boots the result and stores
 * it. What is downloaded afterwards is what was built. Then the same builder shows what later runs cost, how failures of
 * a nearly finished image look, and that a refresh from this snapshot to the next ends in an image that boots.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runAct, type ActResult } from '../../harness/act.js';
import { startActionsServices, type ActionsServices } from '../../harness/actions-services.js';
import { startDistserver, type Distserver } from '../../harness/distserver.js';
import { startEngine, type Engine } from '../../harness/engine.js';
import { exportAction } from '../../harness/export-action.js';
import { packOciLayout } from '../../harness/oci-layout.js';
import { pushOciLayout } from '../../harness/oci-push.js';
import { startRegistry, type Registry } from '../../harness/registry.js';
import { ensureStandin, type Standin } from '../../harness/standin.js';
import { ensureTools } from '../../harness/tools.js';
import { BUILDKITD_CONFIG } from '../../src/builder/buildkitd-config.js';
import { parseManifest, type Manifest } from '../../src/report/manifest.js';
import { compiledIn, CostTable } from '../support/cost-table.js';
import { demoConfig, demoFile, gentooMin, type CliOptions, type CliResult } from '../support/gentoo-min.js';
import { GitHubRepository } from '../support/github-repository.js';
import { laterRepository } from '../support/later-repository.js';
import { mustSucceed } from '../support/must-succeed.js';

const MINUTE = 60_000;
const BUILDER = 'gentoo-min-e2e';
const BUNZIP = 'import bz2, sys; sys.stdout.buffer.write(bz2.decompress(sys.stdin.buffer.read()))';
/** Folders at the top of the image (FHS 3.0), and none that a build step was given. */
const ROOT_FOLDERS = 'bin boot dev etc home lib lib64 media mnt opt proc root run sbin srv sys tmp usr var'.split(' ');
const WORKFLOW = `
on: workflow_dispatch
permissions: {}
jobs:
  image:
    uses: org/gentoo-min-action/.github/workflows/build.yml@v1
    permissions: { contents: read }
    with:
      runs-on: '["ubuntu-latest"]'
      job-minutes: 40
      stage3: \${{ vars.STAGE3 }}
      snapshot: \${{ vars.SNAPSHOT }}
      kernel: \${{ vars.KERNEL }}
      buildkit-image: \${{ vars.BUILDKIT_IMAGE }}
      builder-options: network=host
      gentoo-mirrors: \${{ vars.MIRRORS }}
      package-store: actions
      distfiles-store: actions
      boot: auto
      boot-minutes: 10
`;

const REFRESH_WORKFLOW = `
on: workflow_dispatch
permissions: {}
jobs:
  refresh:
    uses: org/gentoo-min-action/.github/workflows/refresh.yml@v1
    permissions: { actions: read, contents: write, pull-requests: write }
    with:
      advisories: false
      builder: ${BUILDER}
      gentoo-mirrors: \${{ vars.MIRRORS }}
`;

const BOOT_WORKFLOW = `
on: workflow_dispatch
permissions: {}
jobs:
  boot:
    runs-on: ubuntu-latest
    steps:
      - id: boot
        uses: org/gentoo-min-action/boot@v1
        with: { folder: '\${{ vars.FOLDER }}', boot: emulation }
      - env: { STATUS: '\${{ steps.boot.outputs.boot-status }}', SECONDS_TAKEN: '\${{ steps.boot.outputs.boot-seconds }}' }
        run: echo "the status is $STATUS after $SECONDS_TAKEN seconds"
`;

let standin: Standin;
let engine: Engine;
let registry: Registry;
let distfiles: Distserver;
let services: ActionsServices;
let folder: string;
let stage3: string;
let snapshot: string;
let snapshotDigest: string;
let result: ActResult;
let downloads: string;
let manifest: Manifest;

/** The command line on the builder of that run, with the pins that the definition has. */
function build(
  config: string,
  output: string,
  more: readonly string[] = [],
  options: Pick<CliOptions, 'interrupt' | 'limit'> = {},
): Promise<CliResult> {
  return gentooMin(
    [
      'build',
      `--config=${config}`,
      `--output=${output}`,
      `--builder=${BUILDER}`,
      `--gentoo-mirrors=${distfiles.url}`,
      ...more,
    ],
    {
      limit: 280,
      ...options,
      env: { ...engine.env, PATH: `${engine.path}:${process.env.PATH ?? ''}` },
      cwd: folder,
    },
  );
}

/** The same with everything that the workflow was given. */
function again(
  config: string,
  output: string,
  more: readonly string[] = [],
  options: Pick<CliOptions, 'interrupt'> = {},
): Promise<CliResult> {
  const pins = [`--stage3=${stage3}`, `--snapshot=${snapshot}`, `--kernel=${standin.kernelVersion}`];
  return build(config, output, [...pins, ...more], options);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-e2e-'));
  standin = await ensureStandin();
  engine = await startEngine({ inMemory: true });
  registry = await startRegistry();
  distfiles = await startDistserver(standin.distfiles);
  services = await startActionsServices();

  const layout = join(folder, 'snapshot');
  await packOciLayout(standin.portage, layout);
  const digest = await pushOciLayout(standin.stage3, registry.host, 'gentoo-min/stage3', '20260216');
  snapshotDigest = await pushOciLayout(layout, registry.host, 'gentoo-min/portage', '20260217');
  stage3 = `${registry.host}/gentoo-min/stage3:20260216@${digest}`;
  snapshot = `${registry.host}/gentoo-min/portage:20260217`;

  const repo = join(folder, 'repo');
  await mkdir(join(repo, '.github/workflows'), { recursive: true });
  await cp(join(await demoConfig(), 'config'), join(repo, 'config'), { recursive: true });
  await writeFile(join(repo, '.github/workflows/image.yml'), WORKFLOW);
  const action = join(folder, 'action');
  await exportAction(action);
  result = await runAct({
    event: 'workflow_dispatch',
    repo,
    localAction: action,
    services,
    env: { ...engine.env, RUNNER_NAME: 'e2e' },
    path: [engine.path],
    vars: {
      STAGE3: stage3,
      SNAPSHOT: snapshot,
      KERNEL: standin.kernelVersion,
      BUILDKIT_IMAGE: engine.builderImage,
      MIRRORS: distfiles.url,
    },
  });
  downloads = join(folder, 'downloads');
  await mkdir(downloads);
}, 40 * MINUTE);

afterAll(async () => {
  await Promise.all([engine.stop(), registry.stop(), distfiles.stop(), services.stop()]);
  await rm(folder, { recursive: true, force: true });
}, MINUTE);

describe('the reusable workflow in a repository of its own', () => {
  it('builds, boots and ends well', () => {
    mustSucceed(result);
    expect(result.jobs.map(({ outcome }) => outcome)).toEqual(['success']);
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('stores each file as an artifact of its own, byte for byte what the manifest says', async () => {
    const names = services.listArtifacts().map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'gentoo-min-demo.squashfs',
        'gentoo-min-demo-initramfs.img',
        'gentoo-min-demo-vmlinuz',
        'gentoo-min-demo-manifest.json',
        'gentoo-min-demo-packages.txt',
        'gentoo-min-demo-kernel.config',
        'gentoo-min-demo-emerge.log',
      ]),
    );
    for (const name of names) await services.downloadArtifact(name, downloads);
    manifest = parseManifest(await readFile(join(downloads, 'gentoo-min-demo-manifest.json'), 'utf8'), 'manifest');
    for (const file of manifest.files) {
      const content = await readFile(join(downloads, file.name));
      expect([file.name, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
        file.name,
        file.bytes,
        file.sha256,
      ]);
    }
  });

  it('ships nothing of the build', async () => {
    const { mksquashfs } = await ensureTools(['mksquashfs']);
    const unsquashfs = (...args: string[]): Buffer =>
      execFileSync(join(dirname(mksquashfs), 'unsquashfs'), args, { maxBuffer: 2 ** 28 });
    const image = join(downloads, 'gentoo-min-demo.squashfs');
    const paths = unsquashfs('-ls', '-dest', '', image).toString().split('\n');
    const top = paths.filter((path) => /^\/[^/]+$/.test(path)).map((path) => path.slice(1));
    expect(top.sort()).toEqual(ROOT_FOLDERS);
    const packed = unsquashfs('-cat', image, 'var/db/pkg/app-misc/hello-2.10/environment.bz2');
    const environment = execFileSync('python3', ['-c', BUNZIP], { input: packed }).toString();
    expect(environment).toMatch(/declare -x PF="hello-2.10"/);
    expect(environment).not.toMatch(/OTEL_|TRACEPARENT|GENTOO_MIN_|CCACHE_/);
  });

  it(
    'ships modules that Python need not compile again, and files as Portage has listed them',
    async () => {
      const { mksquashfs } = await ensureTools(['mksquashfs']);
      const root = join(folder, 'root');
      const image = join(downloads, 'gentoo-min-demo.squashfs');
      execFileSync(join(dirname(mksquashfs), 'unsquashfs'), [
        '-quiet',
        '-no-progress',
        '-no-xattrs',
        '-d',
        root,
        image,
      ]);
      const script = join(import.meta.dirname, '../support/image-times.py');
      const found = JSON.parse(execFileSync('python3', [script, root], { encoding: 'utf8' })) as {
        readonly modules: number;
        readonly stale: readonly string[];
        readonly listed: number;
        readonly changed: readonly string[];
      };
      expect(found.modules).toBeGreaterThan(1000);
      expect(found.stale).toEqual([]);
      expect(found.listed).toBeGreaterThan(1000);
      // Configuration is changed on purpose.
      expect(found.changed.filter((path) => !path.startsWith('/etc/'))).toEqual([]);
      await rm(root, { recursive: true });
    },
    MINUTE,
  );

  it('says in the manifest what was built and that it booted', () => {
    expect(manifest).toMatchObject({
      complete: true,
      march: 'x86-64',
      kernel: { version: standin.kernelVersion },
      pins: { stage3 },
      'snapshot-signature': 'unsigned',
      boot: { status: 'booted', accelerator: 'emulation' },
    });
    expect(manifest.compiler).toMatch(/^13\./);
    expect(manifest.pins.snapshot).toMatch(/@sha256:[0-9a-f]{64}$/);
    expect(manifest.kernel.release).toMatch(/^6\.12\.\d+.*-demo$/);
    expect(manifest.packages).toBeGreaterThanOrEqual(12);
    expect((manifest.boot as { checks: { passed: number; failed: string[] } }).checks.failed).toEqual([]);
    expect((manifest.boot as { checks: { passed: number } }).checks.passed).toBeGreaterThan(3);
  });

  it('tells the story in the summary, with the line that pins the snapshot', () => {
    const [summary = ''] = result.summaries;
    expect(summary).toMatch(/is built and boots/);
    expect(summary).toContain(manifest.kernel.release);
    expect(summary).toContain('gentoo-min-demo.squashfs');
    expect(summary).toMatch(/snapshot/);
  });

  it('keeps packages and distfiles in the Actions cache, and says so', () => {
    const keys = services.caches().map(({ key }) => key);
    for (const kind of ['packages', 'distfiles']) {
      expect(keys.filter((key) => key.startsWith(`gentoo-min-${kind}-`)).length).toBeGreaterThanOrEqual(2);
    }
    expect(result.summaries[0]).toMatch(/What was kept/);
    expect(result.annotations.filter(({ message }) => /kept (packages|distfiles)/.test(message))).toEqual([]);
  });

  it('runs none of the jobs that would go on', () => {
    expect(result.jobs.map(({ name }) => name)).toHaveLength(1);
  });

  it('removes the builder that it made', async () => {
    const listed = await engine.docker('buildx', 'ls');
    expect(listed).not.toContain(BUILDER);
  });

  it('downloaded every source file once', () => {
    const files = distfiles.requests().filter(({ path, status }) => status === 200 && !path.endsWith('layout.conf'));
    const counts = new Map<string, number>();
    for (const { path } of files) counts.set(path, (counts.get(path) ?? 0) + 1);
    expect([...counts].filter(([, times]) => times > 1)).toEqual([]);
  });
});

describe('the builder afterwards', () => {
  const costs = new CostTable('demo');

  /** Notes what a build cost that wrote this log, and before which the mirror had given so many files. */
  async function cost(title: string, code: number, log: string, before: number): Promise<void> {
    const compiled = compiledIn(await readFile(log, 'utf8'));
    costs.add(title, {
      code,
      compiled,
      downloads: distfiles
        .downloads()
        .slice(before)
        .map(({ path }) => path),
    });
  }

  beforeAll(async () => {
    // Its state was kept under the name that the run used.
    const config = join(folder, 'buildkitd.toml');
    await writeFile(config, BUILDKITD_CONFIG);
    await engine.docker(
      'buildx',
      'create',
      `--name=${BUILDER}`,
      '--driver=docker-container',
      `--driver-opt=image=${engine.builderImage}`,
      '--driver-opt=network=host',
      `--buildkitd-config=${config}`,
      '--bootstrap',
    );
  }, MINUTE);

  it(
    'brings out the same files again from its cache, in seconds and without a download',
    async () => {
      const output = join(folder, 'out-again');
      const before = distfiles.downloads().length;
      const run = await again(join(folder, 'repo/config'), output, ['--boot=off']);
      expect([run.code, run.stderr]).toEqual([0, expect.any(String)]);
      const next = parseManifest(await readFile(join(output, 'gentoo-min-demo-manifest.json'), 'utf8'), 'manifest');
      expect(next.files).toEqual(manifest.files);
      expect(distfiles.downloads().length).toBe(before);
      await cost('nothing changed', run.code, join(output, 'gentoo-min-demo-build-artifacts.log'), before);
    },
    5 * MINUTE,
  );

  it(
    'that is killed while packing packs again and does nothing else',
    async () => {
      const yaml = await demoFile('image.yaml');
      const config = await demoConfig({ 'image.yaml': yaml.replace(/level: \d+/, 'level: 9') });
      const output = join(folder, 'out-killed');
      const log = join(output, 'gentoo-min-demo-build-artifacts.log');
      const before = distfiles.downloads().length;
      const killed = await again(join(config, 'config'), output, ['--boot=off'], {
        interrupt: { file: log, when: /^== \[squashfs 1\/1\] .*: running$/m, signal: 'SIGINT' },
      });
      expect([killed.code, killed.stderr]).toEqual([1, expect.stringMatching(/was cancelled/)]);
      await cost('another level of compression, killed while packing', killed.code, log, before);
      const run = await again(join(config, 'config'), output, ['--boot=off']);
      expect([run.code, run.stderr]).toEqual([0, expect.any(String)]);
      expect(await readFile(log, 'utf8')).not.toMatch(/>>> Emerging|^== \[rootfs .*: done$/m);
      expect(distfiles.downloads().length).toBe(before);
      await cost('… and again', run.code, log, before);
    },
    10 * MINUTE,
  );

  it(
    'takes a debug package out without touching the world',
    async () => {
      const yaml = await demoFile('image.yaml');
      const config = await demoConfig({ 'image.yaml': yaml.replace(/debug-packages: .*/, 'debug-packages: []') });
      const output = join(folder, 'out-debug');
      const before = distfiles.downloads().length;
      const run = await again(join(config, 'config'), output, ['--target=debug']);
      expect([run.code, run.stderr]).toEqual([0, expect.any(String)]);
      const file = join(output, 'gentoo-min-demo-build-debug.log');
      const log = await readFile(file, 'utf8');
      await cost('`debug`, a debug package less', run.code, file, before);
      expect(log).toMatch(/== \[world 3\/\d+\] .*: cached/);
      expect(log).not.toMatch(/>>> Emerging/);
    },
    5 * MINUTE,
  );

  it('cost what docs/never-twice.md says', async () => {
    const [documented, measured] = await costs.documentedAndMeasured();
    expect(documented).toBe(measured);
  });

  it(
    'names a debug package that does not exist',
    async () => {
      const yaml = await demoFile('image.yaml');
      const config = await demoConfig({
        'image.yaml': yaml.replace(/debug-packages: .*/, 'debug-packages: [test-broken/nothing-of-the-kind]'),
      });
      const run = await again(join(config, 'config'), join(folder, 'out-unknown'), ['--target=plan-debug']);
      expect([run.code, run.stderr]).toEqual([1, expect.stringMatching(/nothing-of-the-kind/)]);
    },
    5 * MINUTE,
  );

  it(
    'fails when dracut leaves out a module that was asked for',
    async () => {
      const config = await demoConfig({
        'dracut/dracut.conf.d/10-live.conf': `${await demoFile('dracut/dracut.conf.d/10-live.conf')}\nadd_dracutmodules+=" no-such-module "\n`,
      });
      const run = await again(join(config, 'config'), join(folder, 'out-dracut'), ['--boot=off']);
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/no-such-module/);
    },
    5 * MINUTE,
  );

  it(
    'fails when the image is larger than its budget, and keeps the files',
    async () => {
      const yaml = await demoFile('image.yaml');
      const config = await demoConfig({ 'image.yaml': yaml.replace(/squashfs: \d+MiB/, 'squashfs: 1MiB') });
      const output = join(folder, 'out-budget');
      const run = await again(join(config, 'config'), output, ['--boot=off']);
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/image\.yaml:\d+:\d+.*more than its budget of 1/s);
      expect(await readdir(output)).toContain('gentoo-min-demo.squashfs');
    },
    5 * MINUTE,
  );
});

describe('what else a definition can ask for', () => {
  const HASH = '$6$saltsalt$' + 'a'.repeat(86);

  async function changed(from: RegExp, to: string): Promise<string> {
    return join(await demoConfig({ 'image.yaml': (await demoFile('image.yaml')).replace(from, to) }), 'config');
  }

  it(
    'loads the root file system into the engine as an image of one layer',
    async () => {
      const run = await again(join(folder, 'repo/config'), join(folder, 'out-image'), [
        '--boot=off',
        '--image-ref=gentoo-min/demo:test',
        '--image-output=load',
      ]);
      expect([run.code, run.stderr]).toEqual([0, expect.any(String)]);
      const [image] = JSON.parse(await engine.docker('image', 'inspect', 'gentoo-min/demo:test')) as [
        { RootFS: { Layers: string[] }; Config: { Cmd: string[] } },
      ];
      expect(image.RootFS.Layers).toHaveLength(1);
      expect(image.Config.Cmd).toEqual(['/bin/bash']);
    },
    5 * MINUTE,
  );

  it(
    'ships the snapshot',
    async () => {
      const run = await again(await changed(/tree: none/, 'tree: squashfs'), join(folder, 'out-tree'), [
        '--target=rootfs',
      ]);
      expect([run.code, run.stderr]).toEqual([0, expect.any(String)]);
      const log = await readFile(join(folder, 'out-tree/gentoo-min-demo-build-rootfs.log'), 'utf8');
      expect(log).toMatch(/the snapshot is mounted at boot/);
    },
    5 * MINUTE,
  );

  it(
    'takes a password hash from a secret, which no log shows',
    async () => {
      const config = await changed(/login: autologin/, 'login: password');
      const without = await again(config, join(folder, 'out-password'), ['--target=rootfs']);
      expect([without.code, without.stderr]).toEqual([
        1,
        expect.stringMatching(/image\.yaml:\d+.*password-hash is empty/),
      ]);
      const run = await again(config, join(folder, 'out-password'), ['--target=rootfs', `--password-hash=${HASH}`]);
      expect([run.code, run.stderr]).toEqual([0, expect.any(String)]);
      const log = await readFile(join(folder, 'out-password/gentoo-min-demo-build-rootfs.log'), 'utf8');
      expect(run.stdout + run.stderr + log).not.toContain(HASH);
    },
    5 * MINUTE,
  );

  it(
    'refuses keys for a login without sshd in the world',
    async () => {
      const config = await changed(/login: autologin/, 'login: ssh-keys');
      const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJfmQjBFTWkEt5yBE5GXhMHsvNbUmAzMP8GPHXgHYyVd me';
      const run = await again(config, join(folder, 'out-keys'), ['--target=rootfs', `--authorized-keys=${key}`]);
      expect([run.code, run.stderr]).toEqual([1, expect.stringMatching(/add net-misc\/openssh to world/)]);
    },
    5 * MINUTE,
  );

  it(
    'refuses a digest that the registry does not have',
    async () => {
      const wrong = `${registry.host}/gentoo-min/stage3:20260216@sha256:${'0'.repeat(64)}`;
      const run = await again(join(folder, 'repo/config'), join(folder, 'out-wrong'), [`--stage3=${wrong}`]);
      expect([run.code, run.stderr]).toEqual([1, expect.stringMatching(/digest/)]);
    },
    MINUTE,
  );
});

describe('a refresh to the next snapshot', () => {
  const next = (): string => `${registry.host}/gentoo-min/portage:20260310@${nextDigest}`;
  let github: GitHubRepository;
  let image: string;
  let nextDigest: string;

  beforeAll(async () => {
    const layout = join(folder, 'next-snapshot');
    await packOciLayout(await laterRepository(standin, '2.10-r1', join(folder, 'next')), layout);
    nextDigest = await pushOciLayout(layout, registry.host, 'gentoo-min/portage', '20260310');

    const changes: readonly (readonly [RegExp, string])[] = [
      [/^stage3: .*/m, `stage3: ${stage3}`],
      [/^snapshot: .*/m, `snapshot: ${snapshot}@${snapshotDigest} # weekly`],
      [/version: 6\..*/, `version: ${standin.kernelVersion}`],
      // The whole tree, which takes too long to be compiled here.
      [/$/, `\nrefresh: { kernel: { skip: [${standin.kernelVersion}-r1] } }\n`],
    ];
    image = changes.reduce((text, [from, to]) => text.replace(from, to), await demoFile('image.yaml'));
    const definition = join(await demoConfig({ 'image.yaml': image }), 'config');
    const files = (await readdir(definition, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dirname(definition), join(entry.parentPath, entry.name)));
    const contents = files.map(
      async (file) => [file, await readFile(join(dirname(definition), file), 'utf8')] as const,
    );
    github = await GitHubRepository.start(Object.fromEntries(await Promise.all(contents)));
  }, 2 * MINUTE);

  afterAll(async () => {
    await github.stop();
  });

  it(
    'is proposed as one change of one line, with the package that it brings',
    async () => {
      const repo = join(folder, 'refresh-repo');
      await mkdir(join(repo, '.github/workflows'), { recursive: true });
      await writeFile(join(repo, '.github/workflows/refresh.yml'), REFRESH_WORKFLOW);
      const run = await runAct({
        event: 'workflow_dispatch',
        repo,
        localAction: join(folder, 'action'),
        secrets: { GITHUB_TOKEN: 'ghs_of_the_job' },
        env: { ...engine.env, ...github.env() },
        path: [engine.path],
        vars: { MIRRORS: distfiles.url },
      });
      mustSucceed(run);
      expect(run.jobs.map(({ id, outcome }) => [id, outcome])).toEqual([
        ['plan', 'success'],
        ['propose', 'success'],
      ]);
      const [pull, ...others] = github.pulls;
      expect(others).toEqual([]);
      expect(pull?.title).toBe('Refresh: snapshot 20260310');
      expect(pull?.body).toContain('1 package changed');
      expect(pull?.body).toMatch(/app-misc\/hello \| <code>2\.10<\/code> \| <code>2\.10-r1<\/code>/);
      expect(github.file('gentoo-min/refresh', 'config/image.yaml')).toBe(
        image.replace(`${snapshot}@${snapshotDigest}`, next()),
      );
    },
    10 * MINUTE,
  );

  it(
    'is built by compiling that package alone, and boots',
    async () => {
      const [pull] = github.pulls;
      if (pull) github.merge(pull);
      const config = await demoConfig({ 'image.yaml': github.file('main', 'config/image.yaml') ?? '' });
      const output = join(folder, 'out-refreshed');
      const run = await build(join(config, 'config'), output, ['--boot=emulation'], { limit: 580 });
      expect([run.code, run.stderr]).toEqual([0, expect.any(String)]);
      const log = await readFile(join(output, 'gentoo-min-demo-build-artifacts.log'), 'utf8');
      // The kernel's sources are not compiled where they are unpacked, which BuildKit does anew at times.
      const merged = (how: string): string[] =>
        [...log.matchAll(new RegExp(`^(?!kernel-sources:).*>>> ${how} \\(\\d+ of \\d+\\) ([^\\s:]+)`, 'gm'))].map(
          ([, name = '']) => name,
        );
      expect(log).toMatch(/^== \[kernel 1\/2\] RUN .*: cached$/m);
      expect(merged('Emerging').sort()).toEqual([
        'app-misc/hello-2.10-r1',
        // A kernel module is made against the kernel at hand each time.
        expect.stringMatching(/^sys-kernel\/hello-kmod-/),
      ]);
      expect(merged('Emerging binary').length).toBeGreaterThan(10);
      const made = parseManifest(await readFile(join(output, 'gentoo-min-demo-manifest.json'), 'utf8'), 'manifest');
      expect(made).toMatchObject({
        created: '2026-03-10T00:00:00Z',
        pins: { stage3, snapshot: next() },
        boot: { status: 'booted', checks: { failed: [] } },
      });
      const packages = await readFile(join(output, 'gentoo-min-demo-packages.txt'), 'utf8');
      const before = await readFile(join(downloads, 'gentoo-min-demo-packages.txt'), 'utf8');
      expect(packages).toBe(before.replace('app-misc/hello-2.10:', 'app-misc/hello-2.10-r1:'));
    },
    10 * MINUTE,
  );
});

describe('the boot action in a repository of its own', () => {
  /** Boots a folder under act. */
  async function boot(files: string): Promise<ActResult> {
    const repo = await mkdtemp(join(folder, 'boot-repo-'));
    await mkdir(join(repo, '.github/workflows'), { recursive: true });
    await writeFile(join(repo, '.github/workflows/boot.yml'), BOOT_WORKFLOW);
    const localAction = join(folder, 'action');
    const path = [(await ensureTools(['qemu'])).bin];
    return runAct({ event: 'workflow_dispatch', repo, localAction, services, path, vars: { FOLDER: files } });
  }

  it(
    'boots the downloaded files and says so',
    async () => {
      const before = services.listArtifacts().length;
      const run = await boot(downloads);
      mustSucceed(run);
      expect(run.log).toMatch(/the status is booted after \d+(\.\d+)? seconds/);
      expect(run.summaries[0]).toContain(manifest.kernel.release);
      expect(services.listArtifacts().length).toBeGreaterThan(before);
    },
    12 * MINUTE,
  );

  it(
    'fails when a file is not what the manifest says',
    async () => {
      const copy = join(folder, 'changed');
      await cp(downloads, copy, { recursive: true });
      await truncate(join(copy, 'gentoo-min-demo-vmlinuz'), 4096);
      const run = await boot(copy);
      expect(run.code).not.toBe(0);
      expect(run.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
        expect.stringMatching(/^error: .*gentoo-min-demo-vmlinuz is not the kernel of the manifest/),
      ]);
    },
    2 * MINUTE,
  );
});

describe('gentoo-min boot', () => {
  it(
    'refuses files that are not those of the manifest',
    async () => {
      const copy = join(folder, 'damaged');
      await cp(downloads, copy, { recursive: true });
      const squashfs = join(copy, 'gentoo-min-demo.squashfs');
      await truncate(squashfs, (await stat(squashfs)).size - 4096);
      const run = await gentooMin(['boot', copy]);
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/is not the squashfs of the manifest/);
    },
    MINUTE,
  );

  it(
    'does not boot an image whose instructions the emulator lacks, and names them',
    async () => {
      const copy = join(folder, 'znver3');
      await cp(downloads, copy, { recursive: true });
      const path = join(copy, 'gentoo-min-demo-manifest.json');
      await writeFile(path, (await readFile(path, 'utf8')).replace('"march": "x86-64"', '"march": "znver3"'));
      const run = await gentooMin(['boot', copy, '--boot=emulation']);
      expect(run.code).toBe(0);
      expect(run.stdout + run.stderr).toMatch(/not booted/i);
      expect(run.stdout + run.stderr).toMatch(/vpclmulqdq/);
    },
    MINUTE,
  );
});
