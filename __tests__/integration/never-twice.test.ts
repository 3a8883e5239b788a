/**
 * Work done once is never done twice: real Portage compiles a world of tiny packages on a real builder, which is then
 * interrupted, killed, replaced and given changes. Each case counts the downloads (the mirror's log) and the packages that
 * were compiled (emerge's own lines) and asserts the exact numbers, which stand in docs/never-twice.md.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startBuildkitd, type Buildkitd } from '../../harness/buildkitd.js';
import { startDistserver, type Distserver } from '../../harness/distserver.js';
import { listen } from '../../harness/listen.js';
import { ensureStandin, type Standin } from '../../harness/standin.js';
import { makeTinyWorld, type TinyWorld } from '../../harness/tiny-world.js';
import { ensureTools } from '../../harness/tools.js';
import { runBuildAction } from '../../src/actions/run-build.js';
import { reservedMinutes } from '../../src/build/time-limit.js';
import { runProcess } from '../../src/platform/process.js';
import { fakePlatform } from '../support/fake-platform.js';
import { demoConfig, demoFile, gentooMin, type CliOptions } from '../support/gentoo-min.js';
import { silentDisplay } from '../support/silent-display.js';

const MINUTE = 60_000;
const NAMES = ['ant', 'bee', 'cat', 'dog'];

let standin: Standin;
let tiny: TinyWorld;
let mirror: Distserver;
let folder: string;
let config: string;
let store: string;
let machine: Buildkitd;
let path: string;
let runs = 0;

interface Outcome {
  readonly code: number;
  readonly said: string;
  /** The complete log of the build. */
  readonly log: string;
  readonly downloads: readonly string[];
  /** Packages that were compiled, without version, in alphabetical order. */
  readonly compiled: readonly string[];
}

interface Options extends Omit<CliOptions, 'interrupt'> {
  /** Stops the build, or does this, as soon as its log says that this package is compiled. */
  readonly breakOffIn?: string;
  readonly by?: NodeJS.Signals | (() => void);
  readonly target?: string;
  readonly on?: Buildkitd;
  readonly more?: readonly string[];
  readonly stores?: string;
  readonly stage3?: string;
}

async function build(options: Options = {}): Promise<Outcome> {
  const { target = 'world', on = machine, stores = `folder:${store}` } = options;
  const output = join(folder, `out-${++runs}`);
  const before = mirror.requests().length;
  const run = await gentooMin(
    [
      'build',
      `--config=${join(config, 'config')}`,
      `--output=${output}`,
      `--target=${target}`,
      `--stage3=oci-layout://${options.stage3 ?? standin.stage3}`,
      `--snapshot=${tiny.portage}`,
      `--kernel=${standin.kernelVersion}`,
      `--builder=${on.builderName}`,
      `--gentoo-mirrors=${mirror.url}`,
      `--package-store=${stores}`,
      `--distfiles-store=${stores}`,
      ...(options.more ?? []),
    ],
    {
      ...(options.breakOffIn === undefined
        ? {}
        : {
            interrupt: {
              file: join(output, `gentoo-min-demo-build-${target}.log`),
              when: new RegExp(`>>> Emerging \\(\\d+ of \\d+\\) ${options.breakOffIn}-`),
              signal: options.by ?? 'SIGINT',
            },
          }),
      env: { ...on.env, PATH: `${path}:${process.env.PATH ?? ''}` },
    },
  );
  const log = await readFile(join(output, `gentoo-min-demo-build-${target}.log`), 'utf8').catch(() => '');
  const asked = mirror.requests().slice(before);
  return {
    code: run.code,
    said: run.stdout + run.stderr,
    log,
    downloads: asked
      .filter(({ path: file, status, bytes }) => status === 200 && bytes > 0 && !file.endsWith('layout.conf'))
      .map(({ path: file }) => file.split('/').at(-1) ?? '')
      .sort(),
    compiled: [...log.matchAll(/>>> Emerging \(\d+ of \d+\) (\S+?)-\d[^\s:]*::/g)]
      .map((match) => match[1] ?? '')
      .sort(),
  };
}

function good(outcome: Outcome): Outcome {
  if (outcome.code !== 0) throw new Error(`${outcome.said}\n${outcome.log.split('\n').slice(-60).join('\n')}`);
  return outcome;
}

const world = (names: readonly string[]): string => names.map((name) => `tiny/${name}\n`).join('');
const all = (names: readonly string[]): string[] => names.map((name) => `tiny/${name}`);
/** What the stand-in's profile puts into every world, and the toolchain. */
const SYSTEM = [
  'dev-build/libtool',
  'sys-apps/baselayout',
  'sys-apps/openrc',
  'sys-apps/portage',
  'sys-apps/sysvinit',
  'sys-devel/gcc',
  'sys-devel/gcc-config',
  'sys-libs/glibc',
];
const VIRTUAL = ['virtual/libc', 'virtual/package-manager', 'virtual/service-manager'];

/** Changes the definition for the builds to come. */
function define(path: string, content: string): Promise<void> {
  return writeFile(join(config, 'config', path), content);
}

/** A machine that nobody has used yet, for one case. */
async function onNewMachine(run: (other: Buildkitd) => Promise<void>): Promise<void> {
  const other = await startBuildkitd();
  try {
    await run(other);
  } finally {
    await other.stop();
  }
}

/** Serves a folder on loopback as it is. */
async function startFileServer(root: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const file = join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (existsSync(file)) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Runs a Dockerfile on the stage3 and the repository, with further arguments. @returns what it said */
async function buildx(dockerfile: string, more: readonly string[] = []): Promise<string> {
  const context = await mkdtemp(join(folder, 'context-'));
  await writeFile(join(context, 'Dockerfile'), dockerfile);
  const contexts = [`--build-context=portage=${tiny.portage}`, `--build-context=stage3=oci-layout://${standin.stage3}`];
  const { stdout, stderr } = await promisify(execFile)(
    'buildx',
    ['build', '--progress=plain', `--builder=${machine.builderName}`, ...contexts, ...more, context],
    { env: { ...process.env, ...machine.env, PATH: `${path}:${process.env.PATH ?? ''}` }, maxBuffer: 2 ** 26 },
  );
  return stdout + stderr;
}

/** What Portage in the stage3 says when it fetches a tiny package from there and from nowhere else. */
function fetchFromBinhost(url: string): Promise<string> {
  return buildx(`FROM stage3
RUN --mount=type=bind,from=portage,source=/var/db/repos/gentoo,target=/var/db/repos/gentoo \\
    FEATURES="-jobserver-token" PORTAGE_BINHOST="${url}" emerge --color=n --fetchonly --getbinpkgonly tiny/ant
`);
}

beforeAll(async () => {
  path = (await ensureTools(['buildx', 'qemu'])).bin;
  standin = await ensureStandin();
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-twice-'));
  tiny = await makeTinyWorld(
    standin,
    folder,
    NAMES.map((name, index) => ({ name, needs: NAMES.slice(Math.max(0, index - 1), index) })),
  );
  mirror = await startDistserver(tiny.distfiles);
  config = await demoConfig({
    world: world(NAMES),
    'image.yaml': (await demoFile('image.yaml')).replace(/debug-packages: .*/, 'debug-packages: []'),
  });
  store = join(folder, 'store');
  machine = await startBuildkitd();
}, 25 * MINUTE);

afterAll(async () => {
  await machine.stop();
  await mirror.stop();
  await rm(folder, { recursive: true, force: true });
}, MINUTE);

describe('a build and what comes after it', () => {
  it(
    'compiles and downloads everything once, and stores it in the layout of a binhost',
    async () => {
      const first = good(await build());
      expect(first.compiled).toEqual([...SYSTEM, ...all(NAMES), ...VIRTUAL]);
      expect(new Set(first.downloads).size).toBe(first.downloads.length);
      expect(first.downloads).toEqual(expect.arrayContaining(NAMES.map((name) => `${name}-1.tar`)));
      const [fingerprint = ''] = await readdir(join(store, 'packages'));
      const index = await readFile(join(store, 'packages', fingerprint, 'Packages'), 'utf8');
      expect(index.match(/^CPV: /gm)).toHaveLength(SYSTEM.length + VIRTUAL.length + NAMES.length);
    },
    10 * MINUTE,
  );

  it(
    'does nothing when nothing changed',
    async () => {
      expect(good(await build())).toMatchObject({ downloads: [], compiled: [] });
    },
    10 * MINUTE,
  );

  it(
    'compiles and downloads nothing on a new machine',
    async () => {
      await onNewMachine(async (on) => {
        expect(good(await build({ on }))).toMatchObject({ downloads: [], compiled: [] });
      });
    },
    10 * MINUTE,
  );

  it(
    'offers the store as a binhost, from which Portage itself fetches and verifies',
    async () => {
      const [fingerprint = ''] = await readdir(join(store, 'packages'));
      const binhost = await startFileServer(join(store, 'packages', fingerprint));
      try {
        expect(await fetchFromBinhost(binhost.url)).toMatch(/ant-1-1\.gpkg\.tar MD5 SHA1 size ;-\) \.\.\. +\[ ok \]/);
      } finally {
        await binhost.stop();
      }
    },
    10 * MINUTE,
  );
});

describe('a change', () => {
  it(
    'of the world costs the package that came, and nothing for one that went',
    async () => {
      await tiny.write({ name: 'elk', needs: ['dog'] });
      await define('world', world([...NAMES, 'elk']));
      expect(good(await build())).toMatchObject({ downloads: ['elk-1.tar'], compiled: ['tiny/elk'] });
      await define('world', world(NAMES));
      expect(good(await build())).toMatchObject({ downloads: [], compiled: [] });
    },
    10 * MINUTE,
  );

  it(
    'of a USE flag costs the package that has it, and nothing when it is taken back',
    async () => {
      await mkdir(join(config, 'config/portage/package.use'), { recursive: true });
      await define('portage/package.use/zz-test', 'tiny/bee loud\n');
      expect(good(await build())).toMatchObject({ downloads: [], compiled: ['tiny/bee'] });
      await define('portage/package.use/zz-test', '# nothing\n');
      expect(good(await build())).toMatchObject({ downloads: [], compiled: [] });
    },
    10 * MINUTE,
  );

  it(
    'of a patch, of package.env and of an ebuild costs that package',
    async () => {
      await mkdir(join(config, 'config/portage/patches/tiny/cat'), { recursive: true });
      const patch = (says: string): string =>
        `--- a/main.c\n+++ b/main.c\n@@ -3 +3 @@\n-#define SAYS "hello"\n+#define SAYS "${says}"\n`;
      await define('portage/patches/tiny/cat/says.patch', patch('patched'));
      expect(good(await build())).toMatchObject({ downloads: [], compiled: ['tiny/cat'] });
      await define('portage/patches/tiny/cat/says.patch', patch('patched again'));
      expect(good(await build())).toMatchObject({ downloads: [], compiled: ['tiny/cat'] });
      await define('portage/patches/tiny/cat/says.patch', patch('patched'));
      expect(good(await build())).toMatchObject({ downloads: [], compiled: [] });

      await mkdir(join(config, 'config/portage/env'), { recursive: true });
      await mkdir(join(config, 'config/portage/package.env'), { recursive: true });
      await define('portage/env/small', 'CFLAGS="-Os -pipe -march=x86-64"\n');
      await define('portage/package.env/zz-test', 'tiny/dog small\n');
      expect(good(await build())).toMatchObject({ downloads: [], compiled: ['tiny/dog'] });
      await define('portage/env/small', 'CFLAGS="-O1 -pipe -march=x86-64"\n');
      expect(good(await build())).toMatchObject({ downloads: [], compiled: ['tiny/dog'] });

      await tiny.write({ name: 'ant', revision: 1 });
      expect(good(await build())).toMatchObject({ downloads: [], compiled: ['tiny/ant'] });
    },
    10 * MINUTE,
  );

  it(
    'of the snapshot that concerns none of our packages costs nothing',
    async () => {
      await tiny.write({ name: 'unused' });
      const run = good(await build());
      expect(run).toMatchObject({ downloads: [], compiled: [] });
      expect(run.log).toMatch(/== \[world 3\/\d+\] .*: cached/);
    },
    10 * MINUTE,
  );

  it(
    'of the stage3 costs nothing',
    async () => {
      const stage3 = join(folder, 'stage3');
      await buildx('FROM stage3\nRUN date > /etc/next-week\n', [
        `--output=type=oci,tar=false,name=latest,dest=${stage3}`,
      ]);
      const run = good(await build({ stage3 }));
      expect(run).toMatchObject({ downloads: [], compiled: [] });
      expect(run.log).toMatch(/== \[compiler 2\/\d+\] .*: done/);
    },
    10 * MINUTE,
  );

  it(
    'of the compiler flags costs everything, and no download',
    async () => {
      const file = join(config, 'config/portage/make.conf');
      const before = await readFile(file, 'utf8');
      await writeFile(file, `${before}\nCFLAGS="-O1 -pipe -march=x86-64"\nCXXFLAGS="\${CFLAGS}"\n`);
      expect(good(await build())).toMatchObject({ downloads: [], compiled: [...SYSTEM, ...all(NAMES), ...VIRTUAL] });
      await writeFile(file, `# a comment changes no package\n${before}`);
      expect(good(await build())).toMatchObject({ downloads: [], compiled: [] });
    },
    10 * MINUTE,
  );

  it(
    'that is forced makes the one package anew',
    async () => {
      expect(good(await build({ more: ['--rebuild=tiny/bee'] }))).toMatchObject({
        downloads: [],
        compiled: ['tiny/bee'],
      });
    },
    10 * MINUTE,
  );
});

describe('a build that is broken off', () => {
  it(
    'in the first, a middle and the last package goes on where it was',
    async () => {
      const names = ['fox', 'gnu', 'hen'];
      for (const [index, name] of names.entries()) {
        await tiny.write({ name, needs: names.slice(Math.max(0, index - 1), index), idle: 4 });
      }
      await define('world', world([...NAMES, ...names]));
      const compiled: (readonly string[])[] = [];
      for (const name of names) {
        const run = await build({ breakOffIn: `tiny/${name}` });
        expect([run.code, run.said]).toEqual([1, expect.stringMatching(/was cancelled/)]);
        compiled.push(run.compiled);
      }
      const last = good(await build());
      expect([...compiled, last.compiled]).toEqual([
        ['tiny/fox'],
        ['tiny/fox', 'tiny/gnu'],
        ['tiny/gnu', 'tiny/hen'],
        ['tiny/hen'],
      ]);
      expect(last.downloads).toEqual([]);
    },
    10 * MINUTE,
  );
});

describe('a store that is not what it should be', () => {
  const packagesOf = async (): Promise<string> => {
    const [fingerprint = ''] = await readdir(join(store, 'packages'));
    return join(store, 'packages', fingerprint);
  };

  it(
    'costs the one package whose file is damaged, and says so',
    async () => {
      await define('world', world(NAMES));
      const folderOfBee = join(await packagesOf(), 'tiny/bee');
      for (const key of await readdir(folderOfBee)) {
        for (const file of await readdir(join(folderOfBee, key))) {
          await writeFile(join(folderOfBee, key, file), 'damaged');
        }
      }
      await onNewMachine(async (on) => {
        const run = good(await build({ on }));
        expect(run.compiled).toEqual(['tiny/bee']);
        expect(run.said).toMatch(/could not give 1 of \d+ packages/);
      });
      await onNewMachine(async (on) => {
        expect(good(await build({ on })).compiled).toEqual([]);
      });
    },
    10 * MINUTE,
  );

  it(
    'that cannot be reached is warned of, and the build goes on',
    async () => {
      const run = good(await build({ stores: 'oci://127.0.0.1:9/nobody/here' }));
      expect(run).toMatchObject({ compiled: [], downloads: [] });
      expect(run.said).toMatch(/warning: The kept packages could not be read: .*127\.0\.0\.1:9/);
    },
    10 * MINUTE,
  );
});

describe('a job whose time is over', () => {
  it(
    'says that it is not complete, and the jobs after it go on until it is',
    async () => {
      const names = ['ibex', 'jay', 'kiwi'];
      for (const [index, name] of names.entries()) {
        await tiny.write({ name, needs: names.slice(Math.max(0, index - 1), index), idle: 20 });
      }
      await define('world', world([...NAMES, ...names]));
      const ends: string[] = [];
      for (let job = 1; job <= 6 && ends.at(-1) !== 'true'; job++) {
        const outputs = await jobOf(50);
        ends.push(outputs.get('complete') ?? '');
      }
      expect(ends.at(-1)).toBe('true');
      expect(ends.length).toBeGreaterThan(1);
      expect(ends.slice(0, -1).every((end) => end === 'false')).toBe(true);
    },
    10 * MINUTE,
  );

  /** The action's own main step in a job that has so many seconds left for building. @returns its outputs */
  async function jobOf(seconds: number): Promise<Map<string, string>> {
    const platform = {
      ...fakePlatform({
        config: join(config, 'config'),
        output: join(folder, `job-${++runs}`),
        target: 'world',
        stage3: `oci-layout://${standin.stage3}`,
        snapshot: tiny.portage,
        kernel: standin.kernelVersion,
        builder: machine.builderName,
        'gentoo-mirrors': mirror.url,
        'package-store': `folder:${store}`,
        'job-minutes': '10',
      }),
      env: { ...process.env, ...machine.env, PATH: `${path}:${process.env.PATH ?? ''}` },
      now: () => Date.now(),
    };
    await runBuildAction(platform, {
      run: (spec, options) => runProcess({ ...spec, env: { ...platform.env, ...spec.env } }, options),
      sleep: () => Promise.resolve(),
      display: silentDisplay,
      installation: { defaults: join(import.meta.dirname, '../../config'), builtBy: 'test' },
      ownBuilder: 'unused',
      removesBuilder: false,
      hasPostStep: true,
      jobStarted: Date.now() - (10 - reservedMinutes(10)) * MINUTE + seconds * 1000,
    });
    expect(platform.failures).toEqual([]);
    return platform.outputs;
  }
});

describe('a builder that dies', () => {
  it(
    'loses only the package that it was at',
    async () => {
      const names = ['lynx', 'mole'];
      await tiny.write({ name: 'lynx', idle: 1 });
      await tiny.write({ name: 'mole', needs: ['lynx'], idle: 5 });
      await define('world', world([...NAMES, ...names]));
      const root = await mkdtemp(join(folder, 'root-'));
      const dying = await startBuildkitd({ root });
      const run = await build({ on: dying, breakOffIn: 'tiny/mole', by: () => process.kill(dying.pid, 'SIGKILL') });
      expect(run.code).toBe(1);
      expect(run.compiled).toEqual(all(names));
      await dying.stop();
      const again = await startBuildkitd({ root });
      try {
        expect(good(await build({ on: again }))).toMatchObject({ compiled: ['tiny/mole'], downloads: [] });
      } finally {
        await again.stop();
      }
    },
    10 * MINUTE,
  );
});
