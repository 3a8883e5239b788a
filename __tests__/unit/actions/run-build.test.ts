import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeCertificates, type Certificates } from '../../../harness/certificates.js';
import { cleanUpBuild } from '../../../src/actions/clean-up-build.js';
import { runBuildAction } from '../../../src/actions/run-build.js';
import { keepCertificates } from '../../../src/builder/certificates.js';
import { writeUnsavedWork } from '../../../src/build/unsaved-work.js';
import { fakeBuildx, type FakeBuildxOptions } from '../../support/fake-buildx.js';
import { roomyMachine } from '../../support/fake-machine.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';
import { silentDisplay } from '../../support/silent-display.js';

const defaults = join(import.meta.dirname, '../../../config');
let folder: string;
let certificates: string;
let made: Certificates;

beforeAll(async () => {
  certificates = await mkdtemp(join(tmpdir(), 'run-build-test-'));
  made = await makeCertificates(certificates);
}, 60_000); // openssl takes its time on a busy machine

afterAll(() => rm(certificates, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-build-test-'));
  await mkdir(join(folder, 'config'));
  await writeFile(join(folder, 'config/world'), 'app-misc/hello\n');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function build(
  inputs: Readonly<Record<string, string>>,
  options: FakeBuildxOptions & { readonly removesBuilder?: boolean; readonly signal?: AbortSignal } = {},
): Promise<{ platform: FakePlatform; calls: string[][]; environments: NodeJS.ProcessEnv[] }> {
  const platform = fakePlatform(
    { config: join(folder, 'config'), output: join(folder, 'out'), boot: 'off', ...inputs },
    options.signal === undefined ? {} : { signal: options.signal },
  );
  const buildx = fakeBuildx(options);
  await runBuildAction(platform, {
    run: buildx.run,
    machine: roomyMachine,
    sleep: () => Promise.resolve(),
    display: silentDisplay,
    installation: { defaults, builtBy: 'gentoo-min-action test' },
    ownBuilder: 'gentoo-min-runner-1',
    removesBuilder: options.removesBuilder ?? true,
    hasPostStep: true,
    jobStarted: undefined,
  });
  return {
    platform,
    calls: buildx.calls.map(({ args }) => [...args]),
    environments: buildx.calls.map(({ env }) => ({ ...env })),
  };
}

const argument = (calls: string[][], prefix: string): string | undefined =>
  calls.find((call) => call[1] === 'build')?.find((word) => word.startsWith(prefix));

describe('a build that goes well', () => {
  it('makes a builder, builds, places the files, stores each and sets the outputs', async () => {
    const { platform, calls } = await build({});
    expect(platform.failures).toEqual([]);
    expect(calls.find((call) => call[1] === 'create')).toEqual(
      expect.arrayContaining([
        'gentoo-min-runner-1',
        'docker-container',
        'image=moby/buildkit:v0.33.1',
        'env.BUILDKIT_STEP_LOG_MAX_SIZE=-1',
        expect.stringMatching(/^--buildkitd-config=.*buildkitd\.toml$/),
      ]),
    );
    expect(platform.saved.get('builder')).toBe('gentoo-min-runner-1');
    const names = await readdir(join(folder, 'out'));
    expect(names).toEqual(
      expect.arrayContaining([
        'gentoo-min.squashfs',
        'gentoo-min-initramfs.img',
        'gentoo-min-vmlinuz',
        'gentoo-min-manifest.json',
      ]),
    );
    expect(names).not.toContain('.incoming');
    expect(platform.uploads.map((path) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining(['gentoo-min.squashfs', 'gentoo-min-manifest.json']),
    );
    expect(Object.fromEntries(platform.outputs)).toMatchObject({
      complete: 'true',
      'kernel-release': '6.12.1-x',
      'squashfs-bytes': '4',
      'raw-bytes': '100',
      'package-count': '3',
      'boot-status': 'skipped',
      'digest-stage3': `sha256:${'a'.repeat(64)}`,
    });
    expect(JSON.parse(platform.outputs.get('artifact-ids') ?? '{}')).toHaveProperty(['gentoo-min.squashfs']);
    expect(platform.summaries.join('')).toMatch(/is built/);
  });

  it('builds from the digest that the tag was found to have, and says which line pins it', async () => {
    const { calls, platform } = await build({});
    expect(argument(calls, '--build-context=stage3=')).toMatch(/@sha256:a{64}$/);
    expect(platform.summaries.join('')).toContain(`stage3: gentoo/stage3:nomultilib-20260216@sha256:${'a'.repeat(64)}`);
  });

  it('hands the pins of image.yaml and of the inputs to the Dockerfile', async () => {
    const { calls } = await build({ kernel: '6.12.60', compiler: '17.1.0' });
    expect(argument(calls, '--build-arg=KERNEL_ATOM=')).toBe(
      '--build-arg=KERNEL_ATOM==sys-kernel/gentoo-sources-6.12.60',
    );
    expect(argument(calls, '--build-arg=COMPILER_ATOM=')).toBe('--build-arg=COMPILER_ATOM==sys-devel/gcc-17.1.0:17');
    expect(argument(calls, '--build-arg=SOURCE_DATE_EPOCH=')).toBe(
      `--build-arg=SOURCE_DATE_EPOCH=${Date.UTC(2026, 1, 17) / 1000}`,
    );
  });

  it('keeps secrets out of every argument', async () => {
    const hash = '$6$salt$abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijkl';
    const { calls, environments } = await build({ 'password-hash': hash });
    expect(JSON.stringify(calls)).not.toContain(hash);
    expect(argument(calls, '--secret=id=password-hash')).toBe(
      '--secret=id=password-hash,env=GENTOO_MIN_SECRET_PASSWORD_HASH',
    );
    expect(environments.some((env) => env.GENTOO_MIN_SECRET_PASSWORD_HASH === hash)).toBe(true);
  });

  it('uses the builder that it is given, and does not remove it', async () => {
    const { platform, calls } = await build({ builder: 'mine' }, { builders: ['mine'] });
    expect(calls.some((call) => call[1] === 'create')).toBe(false);
    expect(platform.saved.has('builder')).toBe(false);
  });

  it('asks registries as the builder does, and trusts with it what it is told to trust', async () => {
    const given = { 'registry-mirrors': 'docker.io=mirror.example/hub', 'ca-certificates': made.authority };
    const { platform, calls, environments } = await build(given);
    expect(platform.failures).toEqual([]);
    const create = calls.find((call) => call[1] === 'create');
    expect(create).toContainEqual(expect.stringMatching(/^env\.SSL_CERT_DIR=.*:\/etc\/buildkit\/certs\/docker\.io$/));
    const asked = calls.filter((call) => call[1] === 'imagetools');
    expect(asked.map((call) => call.at(-1))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^mirror\.example\/hub\/gentoo\/stage3:/)]),
    );
    for (const call of asked) expect(call).toContain('--builder=gentoo-min-runner-1');
    for (const [index, call] of calls.entries()) {
      if (!['imagetools', 'build'].includes(call[1] ?? '')) continue;
      expect(environments[index]?.SSL_CERT_DIR).toMatch(
        /^\/etc\/ssl\/certs:\/etc\/pki\/tls\/certs:\/.*\/certificates$/,
      );
    }
  });

  it('leaves the certificates of the environment alone where none are given', async () => {
    const { calls, environments } = await build({});
    expect(environments.filter((env) => 'SSL_CERT_DIR' in env)).toEqual([]);
    expect(calls.find((call) => call[1] === 'create')?.join(' ')).not.toContain('SSL_CERT_DIR');
  });

  it('tries a builder again that did not start for a reason of the moment', async () => {
    const { platform } = await build({}, { starts: [{ code: 1, stderr: 'ERROR: toomanyrequests: slow down' }] });
    expect(platform.failures).toEqual([]);
    expect(platform.lines.join('\n')).toMatch(/trying again/);
  });

  it('makes the OCI image too, whose layers replace no others in the cache', async () => {
    const { platform, calls } = await build({
      'image-ref': 'ghcr.io/me/image:1',
      'image-output': 'push',
      cache: `local:${join(folder, 'layers')}`,
    });
    expect(platform.failures).toEqual([]);
    const writes = calls
      .filter((call) => call[1] === 'build' && call.some((word) => word.startsWith('--cache-to=')))
      .map((call) => call.find((word) => word.startsWith('--target=')));
    expect(writes).toEqual(['--target=artifacts']);
    const image = calls.find((call) => call.includes('--target=image'));
    expect(image).toEqual(expect.arrayContaining(['--tag=ghcr.io/me/image:1', '--output=type=registry']));
    expect(platform.outputs.get('image-digest')).toBe(`sha256:${'a'.repeat(64)}`);
  });

  it('brings nothing out of another target', async () => {
    const { platform, calls } = await build({ target: 'world' });
    expect(platform.failures).toEqual([]);
    expect(argument(calls, '--output=')).toBeUndefined();
    expect(argument(calls, '--target=')).toBe('--target=world');
    expect(platform.outputs.get('complete')).toBe('true');
  });
});

describe('a build that fails', () => {
  it('reports all bad inputs together and starts nothing', async () => {
    const { platform, calls } = await build({ boot: 'sometimes', upload: 'yes', 'boot-minutes': '0' });
    expect(calls).toEqual([]);
    expect(platform.lines.filter((line) => line.startsWith('error: '))).toHaveLength(3);
    expect(platform.failures[0]?.message).toMatch(/3 problems/);
    expect(platform.outputs.get('complete')).toBe('false');
    expect(platform.summaries.join('')).toMatch(/not built/);
  });

  it('says together what is wrong with certificates and with the login, and starts nothing', async () => {
    const missing = join(folder, 'missing.pem');
    const definition = await readFile(join(defaults, 'image.yaml'), 'utf8');
    await writeFile(join(folder, 'config/image.yaml'), definition.replace(/login: \S+/, 'login: password'));
    const { platform, calls } = await build({ 'ca-certificates': `${missing}\n${made.authorityKey}` });
    expect(calls).toEqual([]);
    expect(platform.lines.filter((line) => line.startsWith('error: '))).toEqual([
      expect.stringContaining('The login is password'),
      expect.stringContaining('does not exist'),
      expect.stringContaining('holds a private key'),
    ]);
  });

  it('names a builder that does not exist', async () => {
    const { platform } = await build({ builder: 'nobody' });
    expect(platform.failures[0]?.message).toMatch(/no builder called 'nobody'.*buildx ls/);
  });

  it('says what the failed step said, and stores the log', async () => {
    const stderr = [
      JSON.stringify({
        vertexes: [{ digest: 'sha256:1', name: '[world 2/6] RUN emerge', started: '2026-02-17T00:00:00Z' }],
      }),
      JSON.stringify({
        logs: [
          {
            vertex: 'sha256:1',
            stream: 2,
            data: Buffer.from('gm: error: world:3: there is no package a/b in the snapshot\n').toString('base64'),
            timestamp: '2026-02-17T00:00:01Z',
          },
        ],
      }),
      JSON.stringify({
        vertexes: [
          {
            digest: 'sha256:1',
            name: '[world 2/6] RUN emerge',
            started: '2026-02-17T00:00:00Z',
            completed: '2026-02-17T00:00:02Z',
            error: 'process "/bin/sh -c emerge" did not complete successfully: exit code: 1',
          },
        ],
      }),
      '',
    ].join('\n');
    const { platform } = await build({}, { build: { code: 1, stderr } });
    expect(platform.failures[0]?.message).toMatch(/there is no package a\/b/i);
    expect(platform.failures[0]?.at).toMatchObject({ file: 'world', line: 3 });
    expect(platform.uploads.map((path) => path.split('/').at(-1))).toEqual(['gentoo-min-build-artifacts.log']);
    expect(await readFile(platform.uploads[0] ?? '', 'utf8')).toContain('there is no package a/b');
    expect(platform.outputs.get('complete')).toBe('false');
  });

  it('shows no token of a mirror in its log file, its summary or its messages', async () => {
    const line = Buffer.from(">>> Downloading 'https://me:hidden-token@mirror.example/hello.tar.gz'\n").toString(
      'base64',
    );
    const vertex = { digest: 'sha256:1', name: '[fetch-world 1/1] RUN fetch', started: '2026-11-21T10:00:00Z' };
    const events = [
      { vertexes: [vertex], logs: [{ vertex: 'sha256:1', stream: 1, data: line, timestamp: '2026-11-21T10:00:01Z' }] },
      {
        vertexes: [
          { ...vertex, completed: '2026-11-21T10:00:02Z', error: 'fetch of https://me:hidden-token@x failed' },
        ],
      },
    ];
    const { platform } = await build(
      { 'gentoo-mirrors': 'https://me:hidden-token@mirror.example' },
      { build: { code: 1, stderr: events.map((event) => `${JSON.stringify(event)}\n`).join('') } },
    );
    const log = await readFile(join(folder, 'out/gentoo-min-build-artifacts.log'), 'utf8');
    expect(log).toContain(">>> Downloading 'https://me:***@mirror.example/hello.tar.gz'");
    expect(JSON.stringify([platform.summaries, platform.lines, platform.failures, log])).not.toContain('hidden-token');
  });

  it('leaves no half of an image when it is cancelled while the files come out', async () => {
    const controller = new AbortController();
    const { platform } = await build(
      {},
      {
        signal: controller.signal,
        buildNeverEnds: true,
        onBroughtOut: () => {
          controller.abort();
        },
      },
    );
    expect(platform.failures.map(({ message }) => message).join('\n')).toMatch(/was cancelled/);
    expect(await readdir(join(folder, 'out'))).toEqual(['gentoo-min-build-artifacts.log']);
    expect(platform.outputs.get('complete')).toBe('false');
  });

  it('refuses an image over its budget, with the line of the budget, and keeps the files', async () => {
    await writeFile(
      join(folder, 'config/image.yaml'),
      (await readFile(join(defaults, 'image.yaml'), 'utf8')).replace(/ratio: \d+/, 'ratio: 1'),
    );
    const { platform } = await build({});
    expect(platform.failures[0]).toMatchObject({
      message: expect.stringMatching(/4\.0 %.*budget of 1 %/),
      at: { line: expect.any(Number) },
    });
    expect(await readdir(join(folder, 'out'))).toContain('gentoo-min.squashfs');
    expect(platform.uploads.some((path) => path.endsWith('.squashfs'))).toBe(true);
    expect(platform.uploads.some((path) => path.endsWith('build-artifacts.log'))).toBe(true);
  });

  it('says what is in the way of the output folder', async () => {
    await writeFile(join(folder, 'out'), 'a file where the folder should be');
    const { platform } = await build({});
    expect(platform.failures).toEqual([
      { message: expect.stringMatching(/a file where a folder has to be.*out/), at: undefined },
    ]);
  });
});

describe('the post step', () => {
  it('stores what a cancelled build left, which changes nothing when it cannot', async () => {
    const platform = fakePlatform({}, { state: { 'unsaved-work': join(folder, 'gone/unsaved-work.json') } });
    await cleanUpBuild(platform, fakeBuildx().run);
    expect(platform.lines.join('\n')).toMatch(/warning: .*unsaved-work\.json/);
    expect(platform.failures).toEqual([]);
  });

  it('exports the layers of stages that a cancelled build finished, then removes the context', async () => {
    const context = join(folder, 'context');
    await mkdir(context);
    const trusted = dirname(await keepCertificates('what the registry is known by', context));
    const plan = { builder: 'b', context, contexts: {}, args: {}, secrets: {}, tags: [] };
    const layers = ['kernel', 'compiler'].map((target) => ({
      plan: { ...plan, target },
      cache: { from: [], to: [`type=local,dest=${join(folder, target)}`] },
    }));
    const file = await writeUnsavedWork({
      folder: context,
      plan: { ...plan, target: 'artifacts' },
      locations: { packages: { kind: 'builder' }, distfiles: { kind: 'builder' } },
      fingerprint: 'f',
      layers,
    });
    const platform = fakePlatform({}, { state: { 'unsaved-work': file } });
    const buildx = fakeBuildx();
    await cleanUpBuild(platform, buildx.run);
    const builds = buildx.calls.filter(({ args }) => args[1] === 'build').map(({ args }) => args.slice(1).join(' '));
    expect(builds).toEqual([
      expect.stringMatching(/--target=kernel .*--cache-to=type=local,dest=\S+kernel /),
      expect.stringMatching(/--target=compiler .*--cache-to=type=local,dest=\S+compiler /),
    ]);
    const trusting = buildx.calls.filter(({ env }) => env?.SSL_CERT_DIR?.endsWith(`:${trusted}`) === true);
    expect(trusting.map(({ args }) => args[1])).toEqual(['build', 'build']);
    expect(platform.lines).toContain('info: Layers of kernel: kept in the cache');
    expect(await readdir(folder)).not.toContain('context');
  });

  it('removes the builder of this run, keeping its state', async () => {
    const buildx = fakeBuildx({ builders: ['gentoo-min-runner-1', 'other'] });
    await cleanUpBuild(fakePlatform({}, { state: { builder: 'gentoo-min-runner-1' } }), buildx.run);
    expect(buildx.calls.map(({ args }) => args.slice(1)).at(-1)).toEqual(['rm', '--keep-state', 'gentoo-min-runner-1']);
  });

  it('only warns when the builder cannot be removed', async () => {
    const platform = fakePlatform({}, { state: { builder: 'gone' } });
    await cleanUpBuild(platform, fakeBuildx().run);
    await cleanUpBuild(platform, () => Promise.reject(new Error('no such program')));
    expect(platform.failures).toEqual([]);
    expect(
      platform.lines.filter((line) => line.startsWith('warning: The builder gone could not be removed')),
    ).toHaveLength(2);
  });

  it('does nothing when this run made none', async () => {
    const buildx = fakeBuildx({ builders: ['other'] });
    await cleanUpBuild(fakePlatform({}), buildx.run);
    expect(buildx.calls).toEqual([]);
  });
});
