/**
 * Work done once is never done twice: real Portage compiles a world of tiny packages on a real builder, which is then
 * interrupted, killed, replaced and given changes. Each case counts the downloads (the mirror's log) and the packages that
 * were compiled (emerge's own lines) and asserts the exact numbers; the table in docs/never-twice.md is made of them.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startBuildkitd, type Buildkitd } from '../../harness/buildkitd.js';
import { startFileServer } from '../../harness/file-server.js';
import { runBuildAction } from '../../src/actions/run-build.js';
import { reservedMinutes } from '../../src/build/time-limit.js';
import { runProcess } from '../../src/platform/process.js';
import { CostTable } from '../support/cost-table.js';
import { fakePlatform } from '../support/fake-platform.js';
import { gentooMin } from '../support/gentoo-min.js';
import { compiling, good, Lab, worldOf, type Outcome } from '../support/lab.js';
import { givePool } from '../support/shared-pool.js';
import { silentDisplay } from '../support/silent-display.js';

const MINUTE = 60_000;
const NAMES = ['ant', 'bee', 'cat', 'dog'];

const costs = new CostTable('never-twice');
let lab: Lab;

const all = (names: readonly string[]): string[] => names.map((name) => `tiny/${name}`);
/** What the lab's profile puts into every world, and the toolchain. */
const SYSTEM = ['dev-build/libtool', 'sys-apps/baselayout', 'sys-devel/gcc', 'sys-devel/gcc-config', 'sys-libs/glibc'];
const VIRTUAL = ['virtual/libc'];

/** Runs a Dockerfile on the stage3 and the repository, with further arguments. @returns what it said */
async function buildx(dockerfile: string, more: readonly string[] = []): Promise<string> {
  const context = await mkdtemp(join(lab.folder, 'context-'));
  await writeFile(join(context, 'Dockerfile'), dockerfile);
  const contexts = [`--build-context=portage=${lab.tiny.portage}`, `--build-context=stage3=oci-layout://${lab.stage3}`];
  const { stdout, stderr } = await promisify(execFile)(
    'buildx',
    ['build', '--progress=plain', `--builder=${lab.machine.builderName}`, ...contexts, ...more, context],
    { env: { ...process.env, ...lab.machine.env, PATH: lab.path }, maxBuffer: 2 ** 26 },
  );
  return stdout + stderr;
}

/** What buildx tells of the newest builds on the machine: their records and logs. */
async function newestBuilds(count: number): Promise<string> {
  const env = { ...process.env, ...lab.machine.env, PATH: lab.path };
  const history = async (...words: string[]): Promise<string> => {
    const args = ['history', ...words, `--builder=${lab.machine.builderName}`];
    const { stdout, stderr } = await promisify(execFile)('buildx', args, { env, maxBuffer: 2 ** 26 });
    return stdout + stderr; // logs come on either
  };
  const listed = await history('ls', '--format=json');
  const ids = listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { ref: string }).ref.split('/').at(-1) ?? '')
    .slice(0, count);
  const told = ids.flatMap((id) => [history('inspect', id, '--format=json'), history('logs', id, '--progress=plain')]);
  return [listed, ...(await Promise.all(told))].join('\n');
}

const PASSWORDS = /kept-from-proxy|kept-from-mirror/;

/** Files of a folder that match, those compressed by bzip2, as Portage keeps environments, too. */
async function filesWith(pattern: RegExp, folder: string): Promise<string[]> {
  const script = `{ grep -rlaE -- "$0" "$1"; find "$1" -xdev -name '*.bz2' -type f -exec bzgrep -laE -- "$0" {} +; } || test $? = 1`;
  const { stdout } = await promisify(execFile)('sh', ['-c', script, pattern.source, folder], { maxBuffer: 2 ** 26 });
  return stdout.split('\n').filter((line) => line !== '');
}

/** What Portage in the stage3 says when it fetches a tiny package from there and from nowhere else. */
function fetchFromBinhost(url: string): Promise<string> {
  return buildx(`FROM stage3
RUN --mount=type=bind,from=portage,source=/var/db/repos/gentoo,target=/var/db/repos/gentoo \\
    FEATURES="-jobserver-token" PORTAGE_BINHOST="${url}" emerge --color=n --fetchonly --getbinpkgonly tiny/ant
`);
}

beforeAll(async () => {
  const packages = NAMES.map((name, index) => ({ name, needs: NAMES.slice(Math.max(0, index - 1), index) }));
  lab = await Lab.start(packages, NAMES);
}, 25 * MINUTE);

afterAll(() => lab.stop(), MINUTE);

describe('a build and what comes after it', () => {
  it(
    'compiles and downloads everything once, and stores it in the layout of a binhost',
    async () => {
      const first = good(await lab.build());
      expect(first.compiled).toEqual([...SYSTEM, ...all(NAMES), ...VIRTUAL]);
      expect(new Set(first.downloads).size).toBe(first.downloads.length);
      costs.add('first build', first);
      expect(first.downloads).toEqual(expect.arrayContaining(NAMES.map((name) => `${name}-1.tar`)));
      const [fingerprint = ''] = await readdir(join(lab.store, 'packages'));
      const index = await readFile(join(lab.store, 'packages', fingerprint, 'Packages'), 'utf8');
      expect(index.match(/^CPV: /gm)).toHaveLength(SYSTEM.length + VIRTUAL.length + NAMES.length);
    },
    10 * MINUTE,
  );

  it(
    'does nothing when nothing changed',
    async () => {
      const run = good(await lab.build());
      expect(run).toMatchObject({ downloads: [], compiled: [] });
      costs.add('nothing changed', run);
    },
    10 * MINUTE,
  );

  it(
    'runs no step again where cores, memory, load and mirrors are others, nor on another machine that has its layers',
    async () => {
      const layers = [`--cache=local:${join(lab.folder, 'layers')}`, '--cache-layers=all'];
      const onSixteen = async (on: Buildkitd): Promise<Outcome> => {
        await givePool(on, await mkdtemp(join(lab.folder, 'sixteen-')), 16);
        const numbers = ['--jobs=16', '--load-average=12', '--memory-per-job=64MiB'];
        const mirrors = `--gentoo-mirrors=http://127.0.0.1:9 ${lab.mirror.url}`;
        return good(await lab.build({ on, more: [...layers, ...numbers, mirrors] }));
      };
      const nothing = (log: string): void => {
        expect(log).toMatch(/== \[world 3\/\d+\] .*: cached/);
        expect(log).not.toMatch(/gm: jobserver:/);
      };
      await lab.onNewMachine(async (on) => {
        await givePool(on, await mkdtemp(join(lab.folder, 'four-')), 4);
        const four = good(await lab.build({ on, more: [...layers, '--jobs=4', '--memory-per-job=1GiB'] }));
        expect(four.log).toMatch(/gm: jobserver: pipe, 4 jobs, load average 4$/m);
        nothing((await onSixteen(on)).log);
      });
      await lab.onNewMachine(async (on) => {
        nothing((await onSixteen(on)).log);
      });
    },
    10 * MINUTE,
  );

  it(
    'compiles and downloads nothing on a new machine',
    async () => {
      await lab.onNewMachine(async (on) => {
        const run = good(await lab.build({ on }));
        expect(run).toMatchObject({ downloads: [], compiled: [] });
        costs.add('a new machine with an empty disk, same store', run);
      });
    },
    10 * MINUTE,
  );

  it(
    'offers the store as a binhost, from which Portage itself fetches and verifies',
    async () => {
      const [fingerprint = ''] = await readdir(join(lab.store, 'packages'));
      const binhost = await startFileServer(join(lab.store, 'packages', fingerprint));
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
  const patchOfCat = (says: string): Promise<void> =>
    lab.define(
      'portage/patches/tiny/cat/says.patch',
      `--- a/main.c\n+++ b/main.c\n@@ -3 +3 @@\n-#define SAYS "hello"\n+#define SAYS "${says}"\n`,
    );
  const flagsOfDog = (flags: string): Promise<void> => lab.define('portage/env/small', `CFLAGS="${flags}"\n`);

  it(
    'of one package each, by a line of world, a USE flag, a patch and package.env, costs those packages',
    async () => {
      await lab.tiny.write({ name: 'elk', needs: ['dog'] });
      await lab.define('world', worldOf([...NAMES, 'elk']));
      await lab.define('portage/package.use/zz-test', 'tiny/bee loud\n');
      await patchOfCat('patched');
      await flagsOfDog('-Os -pipe -march=x86-64');
      await lab.define('portage/package.env/zz-test', 'tiny/dog small\n');
      // By a proxy, which alone knows the mirror; what a build is reached by is no part of any key.
      const proxy = lab.mirror.url.replace('//', '//me:kept-from-proxy@');
      const network = [`--gentoo-mirrors=http://me:kept-from-mirror@mirror.invalid`, `--http-proxy=${proxy}`];
      const run = good(await lab.build({ more: network }));
      expect(run).toMatchObject({ downloads: ['elk-1.tar'], compiled: all(['bee', 'cat', 'dog', 'elk']) });
      costs.add('one package added to world, a USE flag, a patch, `package.env` of one other each', run);
      expect(run.log + run.said).not.toMatch(PASSWORDS);
      // Its layers, its record of builds, its cache mounts; a word that stands in many of them shows that all is searched.
      const disk = `/proc/${String(lab.machine.pid)}/root${lab.machine.root}`;
      expect(await filesWith(PASSWORDS, disk)).toEqual([]);
      expect((await filesWith(/declare -x PF="elk-1"/, disk)).length).toBeGreaterThan(0);
      expect(await filesWith(PASSWORDS, lab.store)).toEqual([]);
      expect(await filesWith(PASSWORDS, lab.machine.env.BUILDX_CONFIG)).toEqual([]);
      const outputs = (await readdir(lab.folder)).filter((name) => name.startsWith('out-'));
      for (const name of outputs) expect(await filesWith(PASSWORDS, join(lab.folder, name))).toEqual([]);
      expect(outputs.length).toBeGreaterThan(0);
      const told = await newestBuilds(8);
      expect(told).toMatch(/tiny\/elk-1/);
      expect(told).not.toMatch(PASSWORDS);
    },
    10 * MINUTE,
  );

  it(
    'that is taken back costs nothing; another patch, other flags and another revision cost their packages',
    async () => {
      await lab.define('world', worldOf(NAMES));
      await lab.define('portage/package.use/zz-test', '# nothing\n');
      await patchOfCat('patched again');
      await flagsOfDog('-O1 -pipe -march=x86-64');
      await lab.tiny.write({ name: 'ant', revision: 1 });
      const others = good(await lab.build());
      expect(others).toMatchObject({ downloads: [], compiled: all(['ant', 'cat', 'dog']) });
      costs.add(
        'that package removed, the USE flag taken back; of one other each another patch, other flags, a new revision',
        others,
      );
      await patchOfCat('patched');
      await flagsOfDog('-Os -pipe -march=x86-64');
      const back = good(await lab.build());
      expect(back).toMatchObject({ downloads: [], compiled: [] });
      costs.add('patch and flags as they were before', back);
    },
    10 * MINUTE,
  );

  it(
    'of the snapshot that concerns none of our packages costs nothing',
    async () => {
      await lab.tiny.write({ name: 'unused' });
      const run = good(await lab.build());
      expect(run).toMatchObject({ downloads: [], compiled: [] });
      expect(run.log).toMatch(/== \[world 3\/\d+\] .*: cached/);
      costs.add('another snapshot, without a change to our packages', run);
    },
    10 * MINUTE,
  );

  it(
    'of the stage3 costs nothing',
    async () => {
      const stage3 = join(lab.folder, 'stage3');
      await buildx('FROM stage3\nRUN date > /etc/next-week\n', [
        `--output=type=oci,tar=false,name=latest,dest=${stage3}`,
      ]);
      const run = good(await lab.build({ stage3 }));
      expect(run).toMatchObject({ downloads: [], compiled: [] });
      expect(run.log).toMatch(/== \[compiler 2\/\d+\] .*: done/);
      costs.add('another stage3', run);
    },
    10 * MINUTE,
  );

  it(
    'of the compiler flags costs everything, and no download',
    async () => {
      const file = join(lab.config, 'portage/make.conf');
      const before = await readFile(file, 'utf8');
      await writeFile(file, `${before}\nCFLAGS="-O1 -pipe -march=x86-64"\nCXXFLAGS="\${CFLAGS}"\n`);
      const changed = good(await lab.build());
      expect(changed).toMatchObject({ downloads: [], compiled: [...SYSTEM, ...all(NAMES), ...VIRTUAL] });
      costs.add('compiler flags in make.conf', changed);
      await writeFile(file, `# a comment changes no package\n${before}`);
      const back = good(await lab.build());
      expect(back).toMatchObject({ downloads: [], compiled: [] });
      costs.add('the flags as they were, and a comment more', back);
    },
    10 * MINUTE,
  );

  it(
    'that is forced makes the one package anew',
    async () => {
      const run = good(await lab.build({ more: ['--rebuild=tiny/bee'] }));
      expect(run).toMatchObject({ downloads: [], compiled: ['tiny/bee'] });
      costs.add('`rebuild: tiny/bee`', run);
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
        await lab.tiny.write({ name, needs: names.slice(Math.max(0, index - 1), index), idle: 4 });
      }
      await lab.define('world', worldOf([...NAMES, ...names]));
      const compiled: (readonly string[])[] = [];
      for (const name of names) {
        const run = await lab.build({ breakOff: { when: compiling(`tiny/${name}`) } });
        expect([run.code, run.said]).toEqual([1, expect.stringMatching(/was cancelled/)]);
        compiled.push(run.compiled);
        const ordinal = ['first', 'second', 'third'][compiled.length - 1] ?? '';
        costs.add(
          `${compiled.length === 1 ? 'three packages, each needing the one before; ' : '… '}cancelled in the ${ordinal}`,
          run,
        );
      }
      const last = good(await lab.build());
      costs.add('… and to the end', last);
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
    const [fingerprint = ''] = await readdir(join(lab.store, 'packages'));
    return join(lab.store, 'packages', fingerprint);
  };

  it(
    'costs the one package whose file is damaged, and says so',
    async () => {
      await lab.define('world', worldOf(NAMES));
      const folderOfBee = join(await packagesOf(), 'tiny/bee');
      for (const key of await readdir(folderOfBee)) {
        for (const file of await readdir(join(folderOfBee, key))) {
          await writeFile(join(folderOfBee, key, file), 'damaged');
        }
      }
      await lab.onNewMachine(async (on) => {
        const run = good(await lab.build({ on }));
        expect(run.compiled).toEqual(['tiny/bee']);
        expect(run.said).toMatch(/could not give 1 of \d+ packages/);
        costs.add('one damaged file in the store, a new machine', run);
      });
      await lab.onNewMachine(async (on) => {
        expect(good(await lab.build({ on, target: 'plan-world' })).said).not.toMatch(/could not give/);
      });
    },
    10 * MINUTE,
  );

  it(
    'that cannot be reached is warned of, and the build goes on',
    async () => {
      const run = good(await lab.build({ stores: 'oci://127.0.0.1:9/nobody/here' }));
      expect(run).toMatchObject({ compiled: [], downloads: [] });
      expect(run.said).toMatch(/warning: The kept packages could not be read: .*127\.0\.0\.1:9/);
      costs.add('the store out of reach, same builder', run);
    },
    10 * MINUTE,
  );
});

describe('a source that mirrors drop', () => {
  it(
    'is named while it is still kept, by a build that did not download it; silence of a mirror drops nothing',
    async () => {
      const upstream = `${lab.mirror.url}/upstream`;
      await lab.tiny.write({ name: 'rare', upstream });
      await lab.define('world', worldOf([...NAMES, 'rare']));
      const first = good(await lab.build());
      expect(first.downloads).toContain('rare-1.tar');
      expect(first.said).not.toMatch(/no longer be downloaded/);

      await rm(join(lab.tiny.distfiles, 'rare-1.tar'));
      await lab.define('portage/package.use/zz-test', 'tiny/rare loud\n');
      const second = good(await lab.build());
      expect(second).toMatchObject({ downloads: [], compiled: ['tiny/rare'] });
      expect(second.said).toMatch(/sources: \d+ of \d+ can still be downloaded, 1 cannot\n/);
      expect(second.said).toMatch(
        /warning: .*1 source can no longer .* rare-1\.tar \(of tiny\/rare-1\); the folder \S+ has it\. Keep that store/,
      );

      // The same plan would be answered by what was said today.
      await lab.define('portage/package.use/zz-test', '# nothing\n');
      const third = good(await lab.build({ more: [`--gentoo-mirrors=http://127.0.0.1:9 ${lab.mirror.url}`] }));
      expect(third.said).toMatch(/can still be downloaded, 1 could not be asked \(127\.0\.0\.1:9 does not answer\)\n/);
      expect(third.said).not.toMatch(/no longer be downloaded/);
    },
    10 * MINUTE,
  );
});

describe('storing', () => {
  const packages = async (): Promise<string> => {
    const [fingerprint = ''] = await readdir(join(lab.store, 'packages'));
    return readFile(join(lab.store, 'packages', fingerprint, 'Packages'), 'utf8');
  };

  it(
    'that was killed is done by the next build',
    async () => {
      await lab.tiny.write({ name: 'newt' });
      await lab.define('world', worldOf([...NAMES, 'newt']));
      const killed = await lab.build({ breakOff: { of: 'output', when: /come out/, by: 'SIGKILL' } });
      expect(killed).toMatchObject({ code: 128, compiled: ['tiny/newt'] });
      costs.add('one package more; killed while it is stored', killed);
      const next = good(await lab.build());
      expect(next).toMatchObject({ downloads: [], compiled: [] });
      costs.add('… and the next build, which stores it', next);
      expect(await packages()).toMatch(/^CPV: tiny\/newt-1$/m);
    },
    10 * MINUTE,
  );

  it(
    'by two jobs at the same time keeps what both made',
    async () => {
      await lab.tiny.write({ name: 'owl', idle: 3 });
      await lab.tiny.write({ name: 'pike', idle: 3 });
      const other = await mkdtemp(join(lab.folder, 'config-'));
      await lab.define('world', worldOf([...NAMES, 'pike']));
      await cp(lab.config, other, { recursive: true });
      await lab.define('world', worldOf([...NAMES, 'owl']));
      const both = await Promise.all([lab.build(), lab.build({ config: other })]);
      expect(both.map((run) => good(run).compiled)).toEqual([['tiny/owl'], ['tiny/pike']]);
      costs.add('two jobs at the same time, one package more each', {
        code: 0,
        compiled: both.flatMap(({ compiled }) => compiled),
        downloads: [...new Set(both.flatMap(({ downloads }) => downloads))], // one mirror, counted by both
      });
      const index = await packages();
      for (const name of ['owl', 'pike'])
        expect(index.match(new RegExp(`^CPV: tiny/${name}-1$`, 'gm'))).toHaveLength(1);
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
        await lab.tiny.write({ name, needs: names.slice(Math.max(0, index - 1), index), idle: 20 });
      }
      await lab.define('world', worldOf([...NAMES, ...names]));
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
        config: lab.config,
        output: lab.output(),
        target: 'world',
        stage3: `oci-layout://${lab.stage3}`,
        snapshot: lab.tiny.portage,
        kernel: lab.standin.kernelVersion,
        builder: lab.machine.builderName,
        'gentoo-mirrors': 'http://me:kept-from-mirror@mirror.invalid',
        'http-proxy': lab.mirror.url.replace('//', '//me:kept-from-proxy@'),
        'package-store': `folder:${lab.store}`,
        'job-minutes': '10',
      }),
      env: { ...process.env, ...lab.machine.env, PATH: lab.path },
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
    expect(platform.summaries).toHaveLength(1);
    const { outputs, saved, summaries } = platform;
    expect(JSON.stringify([[...outputs], [...saved], summaries])).not.toMatch(PASSWORDS);
    return outputs;
  }
});

describe('a builder that dies', () => {
  it(
    'loses only the package that it was at',
    async () => {
      const names = ['lynx', 'mole'];
      await lab.tiny.write({ name: 'lynx', idle: 1 });
      await lab.tiny.write({ name: 'mole', needs: ['lynx'], idle: 5 });
      await lab.define('world', worldOf([...NAMES, ...names]));
      const root = await mkdtemp(join(lab.folder, 'root-'));
      const dying = await startBuildkitd({ root });
      const run = await lab.build({
        on: dying,
        breakOff: { when: compiling('tiny/mole'), by: () => process.kill(dying.pid, 'SIGKILL') },
      });
      expect(run.code).toBe(1);
      expect(run.compiled).toEqual(all(names));
      costs.add('two packages more; the builder killed in the second', run);
      await dying.stop();
      const again = await startBuildkitd({ root });
      try {
        const next = good(await lab.build({ on: again }));
        expect(next).toMatchObject({ compiled: ['tiny/mole'], downloads: [] });
        costs.add('… and started again on its disk', next);
      } finally {
        await again.stop();
      }
    },
    10 * MINUTE,
  );
});

describe('a builder that is emptied', () => {
  it(
    'has nothing left that is not in use, and takes everything from the store',
    async () => {
      await lab.define('world', worldOf(NAMES));
      const { env, builderName } = lab.machine;
      const run = await gentooMin(['cache', 'reset', `--builder=${builderName}`, '--yes'], {
        env: { ...env, PATH: lab.path },
      });
      expect([run.code, run.stderr]).toEqual([0, '']);
      expect(run.stdout).toMatch(/^Removed [\d.]+ [MG]iB/m);
      // Some layers of builds that were killed above BuildKit holds on to until it ends; no cache mount is among them.
      expect(await left()).toEqual([]);
      const next = good(await lab.build());
      expect(next).toMatchObject({ compiled: [], downloads: [] });
      costs.add('the builder emptied by `gentoo-min cache reset`, same store', next);
    },
    10 * MINUTE,
  );

  /** What the builder could still give up, and every cache mount, as `buildx du` describes them. */
  async function left(): Promise<string[]> {
    const { stdout } = await promisify(execFile)(
      'buildx',
      ['du', `--builder=${lab.machine.builderName}`, '--format=json'],
      {
        env: { ...process.env, ...lab.machine.env, PATH: lab.path },
      },
    );
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { Description: string; Reclaimable: boolean; Type: string })
      .filter(({ Reclaimable, Type }) => Reclaimable || Type === 'exec.cachemount')
      .map(({ Description }) => Description);
  }
});

describe('docs/never-twice.md', () => {
  it('says what these cases cost', async () => {
    const [documented, measured] = await costs.documentedAndMeasured();
    expect(documented).toBe(measured);
  });
});
