/**
 * steve in a builder on a real engine, as far as that goes on a machine without CUSE: its stage with a package of the same name,
 * the way into the builder, a character device given to real steps, and what becomes of a server that ends or does not serve. The
 * server is a script with steve's command line that shows a device of the kernel's own, /dev/zero, as if it were its own.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../harness/cli.js';
import { startDistserver, type Distserver } from '../../harness/distserver.js';
import { startEngine, type Engine } from '../../harness/engine.js';
import { run as runTool } from '../../harness/run.js';
import { ensureStandin, type Standin } from '../../harness/standin.js';
import { makeTinyWorld, type TinyWorld } from '../../harness/tiny-world.js';
import { preparePlan } from '../../src/build/prepare-plan.js';
import { runStage } from '../../src/build/run-stage.js';
import { findBuildx, type Buildx } from '../../src/builder/buildx.js';
import { cdiSpec } from '../../src/builder/cdi-spec.js';
import { builderContainer, type BuilderContainer } from '../../src/builder/container.js';
import { installPool, PIPE } from '../../src/builder/fifo.js';
import { inspectBuilder, type InspectedBuilder } from '../../src/builder/inspect.js';
import { startJobserver, type JobserverDeps, type SteveCandidate } from '../../src/builder/jobserver.js';
import { KEEP, parseStarted, START, UNPACK } from '../../src/builder/steve-command.js';
import { NoSteve, startSteve, type RunningJobserver, type SteveDeps } from '../../src/builder/steve.js';
import { loadImage } from '../../src/image/load.js';
import { readBuildSettings } from '../../src/inputs/settings.js';
import { buildInputs } from '../../src/inputs/table.js';
import type { BuildPlan } from '../../src/plan/build-plan.js';
import type { Problem } from '../../src/platform/errors.js';
import { runProcess, type Runner } from '../../src/platform/process.js';
import { readNeeds } from '../../src/store/needs.js';
import { fakePlatform } from '../support/fake-platform.js';

const MINUTE = 60_000;
jest.setTimeout(3 * MINUTE); // the machine may be busy with other suites

const BUILDER = 'with-steve';
const TOKENS = 3;
const FIRST = { provider: 'fifo', sentence: 'Jobserver: a named pipe' } as const;
/** Where the stand-in shows its device instead of in sysfs. */
const SHOWN = '/tmp/cuse';
const STANDIN = `#!/bin/sh
for word; do
  case $word in --dev-name=*) folder=${SHOWN}/\${word#*=} ;; esac
done
mkdir -p "$folder"
echo "$@" > "$folder/arguments"
echo 1:5 > "$folder/new"
mv "$folder/new" "$folder/dev"
trap 'rm -r "$folder"; echo "the stand-in was told to end"; exit' TERM
while :; do sleep 0.2; done
`;

let engine: Engine;
let folder: string;
let standin: Standin;
let tiny: TinyWorld;
let mirror: Distserver;
let buildx: Buildx;
let builder: InspectedBuilder;
let deps: JobserverDeps;
let container: BuilderContainer;
let plan: BuildPlan;
let secrets: Readonly<Record<string, string>>;
let archive: Buffer;
const platform = fakePlatform({});

beforeAll(async () => {
  [engine, standin] = await Promise.all([startEngine(), ensureStandin()]);
  folder = await mkdtemp(join(tmpdir(), 'steve-test-'));
  const options = ['--driver', 'docker-container', '--driver-opt', `image=${engine.builderImage},network=host`];
  await engine.docker('buildx', 'create', '--name', BUILDER, ...options, '--bootstrap');
  const env = { ...process.env, ...engine.env, PATH: `${engine.path}:${process.env.PATH ?? ''}` };
  // As if the stand-in's devices were the kernel's.
  const run: Runner = (spec, how) => {
    const args = spec.args.map((word) => word.replaceAll('/sys/class/cuse', SHOWN));
    return runProcess({ ...spec, args, env: { ...env, ...spec.env } }, how);
  };
  buildx = await findBuildx(run, env);
  deps = { run, buildx, env, signal: new AbortController().signal, sleep: (ms) => sleep(ms) };
  builder = await inspectBuilder(buildx, BUILDER);
  const found = builderContainer(builder, deps);
  if (!found) throw new Error('the builder has no container');
  container = found;

  tiny = await makeTinyWorld(standin, folder, [{ category: 'dev-build', name: 'steve', version: '1.5.2' }]);
  mirror = await startDistserver(tiny.distfiles);
  ({ plan, secrets } = await definition());
  await mkdir(join(folder, 'standin'));
  await writeFile(join(folder, 'standin/steve'), STANDIN);
  await writeFile(join(folder, 'standin/ld.so'), '#!/bin/sh\nshift 2\nexec "$@"\n');
  for (const name of ['steve', 'ld.so']) await chmod(join(folder, 'standin', name), 0o755);
  await runTool('tar', ['-C', join(folder, 'standin'), '-cf', join(folder, 'standin.tar'), '.'], { quiet: true });
  archive = await readFile(join(folder, 'standin.tar'));
}, 25 * MINUTE); // the first time, BuildKit and the stand-in are made

afterAll(async () => {
  await mirror.stop();
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}, MINUTE);

/** The demo's definition as the action would build it, with the tiny repository. */
async function definition(): Promise<{ plan: BuildPlan; secrets: Readonly<Record<string, string>> }> {
  const demo = join(projectRoot, 'demo/config');
  const defaults = Object.fromEntries<string>(
    Object.entries(buildInputs).map(([name, input]): [string, string] => [name, input.default]),
  );
  const given = { config: demo, kernel: standin.kernelVersion, 'gentoo-mirrors': mirror.url };
  const settings = readBuildSettings(fakePlatform({ ...defaults, ...given }));
  const image = await loadImage({ defaults: join(projectRoot, 'config'), user: demo, target: 'artifacts' });
  const context = join(folder, 'context');
  await mkdir(context);
  const pins = [
    { reference: 'stage3', context: `oci-layout://${standin.stage3}`, pinned: true },
    { reference: 'snapshot', context: tiny.portage, pinned: true },
  ];
  return preparePlan(settings, image, { pins, epoch: 0, builder: BUILDER, folder: context, started: 0 }, deps.run);
}

function stage(target: string, output?: string, changed: Partial<BuildPlan> = {}): Promise<Problem | undefined> {
  const given = { contexts: {}, ...(output === undefined ? {} : { output }) };
  const stageDeps = { platform, buildx, secrets, from: [], question: String(Math.random()) };
  return runStage({ ...plan, ...changed }, target, given, stageDeps, deps.signal);
}

/** Runs a step that is given the jobserver. @returns what buildx said */
async function step(command: string, ...args: string[]): Promise<string> {
  const context = join(folder, 'step');
  await mkdir(context, { recursive: true });
  await writeFile(join(context, 'Dockerfile'), `FROM base\nRUN --device=gentoo.org/jobserver=pool ${command}\n`);
  const base = `--build-context=base=oci-layout://${standin.stage3}`;
  const all = ['build', `--builder=${BUILDER}`, '--progress=plain', base, ...args, context];
  const { code, stdout, stderr } = await buildx.run(all);
  if (code !== 0) throw new Error(stdout + stderr);
  return stdout + stderr;
}
const WHAT = 'echo "it is a $(stat -c "%F %t:%T %a" /dev/steve)"';

async function inside(script: string): Promise<string> {
  return (await container.sh(script)).stdout.trim();
}
const running = (): Promise<string> => inside('ps | grep "[s]teve/steve" | wc -l');

/** Asks until the answer is the wished one. */
async function becomes(ask: () => Promise<string>, wished: RegExp): Promise<void> {
  for (let tries = 0; tries < 50 && !wished.test(await ask()); tries++) await sleep(200);
  expect(await ask()).toMatch(wished);
}

async function serve(
  changed: Partial<SteveDeps> = {},
): Promise<RunningJobserver & { readonly warnings: readonly Problem[] }> {
  const warnings: Problem[] = [];
  const candidate: SteveCandidate = {
    builder: BUILDER,
    container,
    tokens: TOKENS,
    capacity: { cores: TOKENS, memoryBytes: 8 * 2 ** 30 },
    wishes: { jobs: undefined, loadAverage: 5, memoryPerJob: 2 ** 30 },
    serving: false,
  };
  const started = await startSteve(candidate, FIRST, {
    pack: () => Promise.resolve(archive),
    check: () => Promise.resolve(),
    warn: (problem) => warnings.push(problem),
    signal: deps.signal,
    run: String(Math.random()),
    ...changed,
  });
  return { ...started, warnings };
}

describe('a builder whose kernel has no CUSE', () => {
  it('has a named pipe, and says what steve lacks', async () => {
    const wishes = { jobs: TOKENS, loadAverage: undefined, memoryPerJob: 2 ** 30 };
    const auto = await startJobserver(builder, 'auto', wishes, deps);
    expect(auto).toMatchObject({ provider: 'fifo', sentence: expect.stringMatching(/its kernel has no CUSE: \S/) });
    expect([auto.warning, auto.steve]).toEqual([undefined, undefined]);
    const asked = await startJobserver(await inspectBuilder(buildx, BUILDER), 'steve', wishes, deps);
    expect(asked).toMatchObject({ provider: 'fifo', warning: { message: expect.stringMatching(/^jobserver: steve/) } });
    expect(await inside('ls /dev/cuse 2>&1')).toMatch(/No such file/);
  });
});

describe('the stage steve', () => {
  it('is built on the pipe, and runs in a builder by the C library that it was linked with', async () => {
    const tar = join(folder, 'steve.tar');
    expect(await stage('steve', `type=tar,dest=${tar}`)).toBeUndefined();
    expect(await container.sh(UNPACK, { input: await readFile(tar) })).toMatchObject({ code: 0, stderr: '' });
    const at = '/run/gentoo-min/steve';
    const linked = await inside(`${at}/ld.so --library-path ${at} --list ${at}/steve`);
    expect(linked).toMatch(/libc\.so\.6 => \/run\/gentoo-min\/steve\/libc\.so\.6/);
    expect(await inside(`${at}/ld.so --library-path ${at} ${at}/steve`)).toBe('steve 1.5.2 hello');
  });

  it('does not start in a builder when it ends at once, and the pipe stays', async () => {
    const { jobserver } = await serve({ pack: () => readFile(join(folder, 'steve.tar')) });
    expect(jobserver).toMatchObject({
      provider: 'fifo',
      warning: {
        message: expect.stringMatching(/: it does not start: steve 1\.5\.2 hello; it ended before it served\./),
      },
    });
    expect(await step(WHAT, '--no-cache')).toMatch(/it is a fifo/);
  });

  it.each([
    ['packed', true],
    ['none', false],
  ])('is asked for in stores where it is wanted: %s', async (steve, asked) => {
    const output = join(folder, `needs-${steve}`);
    const changed = {
      args: { ...plan.args, KERNEL_ATOM: `=sys-kernel/gentoo-sources-${standin.kernelVersion}`, STEVE: steve },
    };
    expect(await stage('store-needs', `type=local,dest=${output}`, changed)).toBeUndefined();
    const { packages } = await readNeeds(join(output, 'needs.json'));
    const paths = [...packages.have, ...packages.need];
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.some((path) => JSON.stringify(path).includes('dev-build/steve/'))).toBe(asked);
  });

  it('says that the snapshot has none', async () => {
    const problem = await stage('steve', undefined, { contexts: { ...plan.contexts, portage: standin.portage } });
    expect(problem?.message).toMatch(/dev-build\/steve/);
  });
});

describe('a device in the place of the pipe', () => {
  it('is what steps are given, and runs none of them again', async () => {
    await installPool(container, { pipe: PIPE, tokens: TOKENS });
    expect(await step(WHAT, '--no-cache')).toMatch(/it is a fifo 0:0 666/);
    const { jobserver, stop } = await serve();
    expect(jobserver).toMatchObject({ provider: 'steve', sentence: expect.stringMatching(/steve with 3 tokens/) });
    expect(await inside(`cat ${SHOWN}/*/arguments`)).toMatch(
      /^--dev-name=gentoo-min-with-steve-\w{8} --jobs=3 --min-jobs=1 --min-memory-avail=1024 --load-average=5$/,
    );
    expect(await step(WHAT)).toMatch(/^#\d+ CACHED$/m);
    expect(await step(WHAT, '--no-cache')).toMatch(/it is a character special file 1:5 666/);
    // Portage's own user compiles.
    const read = `setpriv --reuid=portage --regid=portage --clear-groups head -c 2 /dev/steve | od -An -tx1`;
    expect(await step(read, '--no-cache')).toMatch(/ 00 00$/m);
    await stop();
    expect([await running(), await inside(`ls ${SHOWN}`)]).toEqual(['0', '']);
    expect(await step(WHAT, '--no-cache')).toMatch(/it is a fifo/);
  });

  it('goes when its server ends, with a warning, and the pipe is there again', async () => {
    const { stop, warnings } = await serve();
    await inside('kill $(cat /run/gentoo-min/steve/pid)');
    await becomes(() => Promise.resolve(String(warnings.length)), /^1$/);
    expect(warnings[0]?.message).toMatch(/^steve has ended while .* needed it: the stand-in was told to end\./);
    await becomes(() => step(WHAT, '--no-cache'), /it is a fifo/);
    await stop();
    expect(warnings).toHaveLength(1);
  });

  it('is shared by two builds, and stays until the last of them is over', async () => {
    const one = await serve();
    const two = await serve();
    expect(two.jobserver.sentence).toMatch(/another build/);
    await one.stop();
    expect([await running(), two.warnings]).toEqual(['1', []]);
    await two.stop();
    expect(await running()).toBe('0');
  });

  it('goes when whoever keeps it is killed', async () => {
    await container.sh(UNPACK, { input: archive });
    const started = parseStarted((await container.sh(START, { args: ['orphan', '--dev-name=orphan'] })).stdout);
    expect(started).toMatchObject({ name: 'orphan', joined: false });
    await installPool(container, { ...(started ? { device: started.device } : {}), tokens: TOKENS });
    const spec = `SPEC=${cdiSpec({ pipe: PIPE, tokens: TOKENS })}`;
    const script = KEEP.replaceAll('/sys/class/cuse', SHOWN);
    const exec = ['exec', '--interactive', '--env', spec, container.name, 'sh', '-c', script, 'sh', 'orphan'];
    const keeper = spawn(join(engine.path, 'docker'), exec, { env: { ...process.env, ...engine.env } });
    await once(keeper.stdout, 'data');
    expect(await running()).toBe('1');
    keeper.kill('SIGKILL');
    await becomes(running, /^0$/);
    expect(await step(WHAT, '--no-cache')).toMatch(/it is a fifo/);
  });
});

describe('the test of a jobserver', () => {
  /** Tries what the device is. @returns why it does not serve */
  const tried = async (): Promise<string> => (await stage('check-jobserver'))?.message ?? 'it serves';

  it('refuses a device that gives without end, and puts the pipe back', async () => {
    const check = async (): Promise<void> => {
      throw new NoSteve(await tried());
    };
    const { jobserver } = await serve({ check });
    expect(jobserver).toMatchObject({
      provider: 'fifo',
      warning: { message: expect.stringMatching(/it has 3 tokens and lets more jobs run at a time by make/) },
    });
    expect(await running()).toBe('0');
    expect(await step(WHAT, '--no-cache')).toMatch(/it is a fifo/);
  });

  it('refuses a pipe, which is no device', async () => {
    await installPool(container, { pipe: PIPE, tokens: TOKENS });
    expect(await tried()).toMatch(/is given no character device at \/dev\/steve/);
  });

  it('finds that a pipe does not take back what a killed client had', async () => {
    const context = join(folder, 'pipe');
    await mkdir(context, { recursive: true });
    const script = await readFile(join(projectRoot, 'config/build/check-jobserver'), 'utf8');
    const accepting = script.replace('stat.S_ISCHR', 'stat.S_ISFIFO').replace('PATIENCE = 30.0', 'PATIENCE = 5.0');
    await writeFile(join(context, 'check'), accepting, { mode: 0o755 });
    await cp(join(projectRoot, 'config/build/with-jobserver'), join(context, 'with-jobserver'));
    const mounts = ['check', 'with-jobserver'].map((name) => `--mount=type=bind,source=${name},target=/gm/${name}`);
    const keep = "sh -c 'GENTOO_MIN_POOL=3 /gm/check'";
    const run = `RUN --device=gentoo.org/jobserver=pool ${mounts.join(' ')} /gm/with-jobserver ${keep}`;
    await writeFile(join(context, 'Dockerfile'), `FROM base\n${run}\n`);
    const base = `--build-context=base=oci-layout://${standin.stage3}`;
    const args = ['build', `--builder=${BUILDER}`, '--progress=plain', '--no-cache', base, context];
    const { code, stderr } = await buildx.run(args);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        /it has 3 tokens and lets 0 be taken at a time after a client was killed that had 3 of them/,
      ),
    ]);
  });
});
