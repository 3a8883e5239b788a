/**
 * `npm run bench [NAME...]`: measures against named baselines, side by side in one run, and prints a table of ratios.
 *
 *   start      start of the action's bundle against a Node that does nothing
 *   rebuild    rebuild with no change against the same bare `buildx build`
 *   squashfs   packing and bringing out against mksquashfs alone
 *   cold       cold build of the graph against the same work in one linear stage (bench/Dockerfile.linear)
 *   cold-20    the same with a mirror limited to 20 MB/s
 *   cold-jobs  the same, where the linear stage too compiles several packages at a time (emerge --jobs)
 *
 * What the cold builds said stays in out/bench.
 * Without names all but the cold ones run; those take several times ten minutes.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startBuildkitd, type Buildkitd } from '../harness/buildkitd.js';
import { cacheRoot } from '../harness/cache.js';
import { projectRoot } from '../harness/cli.js';
import { startDistserver } from '../harness/distserver.js';
import { ensureStandin, type Standin } from '../harness/standin.js';
import { ensureTools } from '../harness/tools.js';
import { writeContext } from '../src/image/context.js';
import { loadImage, type LoadedImage } from '../src/image/load.js';
import { withVersions } from '../src/image/definition.js';
import { buildArgs } from '../src/plan/build-args.js';
import { buildxArguments, type BuildPlan } from '../src/plan/build-plan.js';

interface Measurement {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly goal: string;
}

const node = process.execPath;
const cli = join(projectRoot, 'dist/cli/index.js');

/**
 * Seconds that a command takes. Not waited for in one piece: the mirror is served by this process.
 * @param log a file for what it says
 */
async function seconds(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  log?: string,
): Promise<number> {
  const started = performance.now();
  const said = await promisify(execFile)(command, [...args], { cwd: projectRoot, env, maxBuffer: 2 ** 30 });
  const taken = (performance.now() - started) / 1000;
  if (log !== undefined) await writeFile(log, said.stdout + said.stderr);
  return taken;
}

/** The same several times, one after the other. */
async function repeated(times: number, once: (n: number) => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) taken.push(await once(n));
  return taken;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

interface Bench {
  readonly standin: Standin;
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly image: LoadedImage;
  readonly context: string;
}

async function prepare(folder: string): Promise<Bench> {
  const tools = await ensureTools(['buildkitd', 'buildx', 'qemu', 'mksquashfs']);
  const standin = await ensureStandin();
  const loaded = await loadImage({
    defaults: join(projectRoot, 'config'),
    user: join(projectRoot, 'demo/config'),
    target: 'artifacts',
  });
  const image = { ...loaded, definition: withVersions(loaded.definition, { kernel: standin.kernelVersion }) };
  const context = await mkdtemp(join(folder, 'context-'));
  await writeContext(image.context, context, 0);
  return { standin, env: { ...process.env, PATH: `${tools.bin}:${process.env.PATH ?? ''}` }, folder, image, context };
}

function plan(bench: Bench, builder: Buildkitd, more: Partial<BuildPlan>): BuildPlan {
  return {
    builder: builder.builderName,
    target: 'artifacts',
    context: bench.context,
    contexts: {
      stage3: `oci-layout://${bench.standin.stage3}:latest`,
      portage: bench.standin.portage,
      repositories: bench.folder,
    },
    args: buildArgs(bench.image.definition, {
      rebuild: '',
      sourceDateEpoch: 0,
      loginSecrets: [],
    }),
    secrets: { 'gentoo-mirrors': 'BENCH_MIRRORS' },
    tags: [],
    ...more,
  };
}

function commandLine(bench: Bench, builder: Buildkitd, mirrors: string, output: string): string[] {
  return [
    cli,
    'build',
    '--config=demo/config',
    `--stage3=oci-layout://${bench.standin.stage3}`,
    `--snapshot=${bench.standin.portage}`,
    `--kernel=${bench.standin.kernelVersion}`,
    `--builder=${builder.builderName}`,
    `--gentoo-mirrors=${mirrors}`,
    `--output=${output}`,
    '--boot=off',
  ];
}

/** Seconds that all cores together have been busy since the machine started. */
function busySeconds(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0) / 1000;
}

interface Cold {
  readonly name: string;
  readonly goal: string;
  /** Of the mirror; unlimited when absent. */
  readonly bytesPerSecond?: number;
  /** Packages that the linear stage compiles at a time. */
  readonly emergeJobs: number;
}

const COLD: readonly Cold[] = [
  { name: 'cold', goal: '<= 0.90', emergeJobs: 1 },
  { name: 'cold-20', goal: '< 0.75', emergeJobs: 1, bytesPerSecond: 20 * 10 ** 6 },
  { name: 'cold-jobs', goal: '', emergeJobs: cpus().length },
];

async function cold(bench: Bench, { name, goal, bytesPerSecond, emergeJobs }: Cold): Promise<Measurement[]> {
  const mirror = await startDistserver(bench.standin.distfiles, bytesPerSecond === undefined ? {} : { bytesPerSecond });
  const times: number[] = [];
  let busy = 0;
  const logs = join(projectRoot, 'out/bench');
  await mkdir(logs, { recursive: true });
  for (const kind of ['linear', 'graph'] as const) {
    const builder = await startBuildkitd();
    const output = join(bench.folder, `${name}-${kind}`);
    const linear = plan(bench, builder, { output: `type=local,dest=${output}` });
    const args = buildxArguments({
      ...linear,
      args: { ...linear.args, JOBS: String(cpus().length), EMERGE_JOBS: String(emergeJobs) },
    });
    const env = { ...bench.env, ...builder.env, BENCH_MIRRORS: mirror.url };
    const log = join(logs, `${name}-${kind}.log`);
    const busyBefore = busySeconds();
    times.push(
      await (kind === 'graph'
        ? seconds(node, commandLine(bench, builder, mirror.url, output), env, log)
        : seconds(
            'buildx',
            [...args.slice(0, -1), `--file=${join(projectRoot, 'bench/Dockerfile.linear')}`, bench.context],
            env,
            log,
          )),
    );
    busy = busySeconds() - busyBefore;
    await builder.stop();
    console.error(
      `${name}: ${kind} took ${times.at(-1)?.toFixed(1) ?? ''} s, the cores were busy for ${busy.toFixed(1)} s`,
    );
  }
  await mirror.stop();
  const [linear = 0, graph = 0] = times;
  return [
    { name, ours: graph, baseline: linear, goal },
    { name: `${name}: graph against CPU time / cores`, ours: graph, baseline: busy / cpus().length, goal: '<= 1.10' },
  ];
}

async function warm(bench: Bench, names: readonly string[]): Promise<Measurement[]> {
  const found: Measurement[] = [];
  const mirror = await startDistserver(bench.standin.distfiles);
  // The demo's builder: it has the image when the demo has run on this machine.
  const builder = await startBuildkitd({ root: join(cacheRoot(), 'demo-buildkitd') });
  const env = { ...bench.env, ...builder.env, BENCH_MIRRORS: mirror.url };
  const output = join(bench.folder, 'warm');
  try {
    await seconds(node, commandLine(bench, builder, mirror.url, output), env);
    if (names.includes('rebuild')) {
      const bare = buildxArguments(plan(bench, builder, { output: `type=local,dest=${output}-bare` }));
      await seconds('buildx', bare, env);
      const ours = await repeated(3, () => seconds(node, commandLine(bench, builder, mirror.url, output), env));
      const baseline = await repeated(3, () => seconds('buildx', bare, env));
      found.push({ name: 'rebuild', ours: median(ours), baseline: median(baseline), goal: '<= 3 s over' });
    }
    if (names.includes('squashfs')) found.push(await squashfs(bench, builder, env));
  } finally {
    await builder.stop();
    await mirror.stop();
  }
  return found;
}

/** Packs and brings out anew by a build argument that only packing depends on, against mksquashfs on the same tree. */
async function squashfs(bench: Bench, builder: Buildkitd, env: NodeJS.ProcessEnv): Promise<Measurement> {
  const tree = join(bench.folder, 'tree');
  const base = plan(bench, builder, { target: 'image', output: `type=local,dest=${tree}` });
  await seconds('buildx', buildxArguments(base), env);
  const packed = plan(bench, builder, { output: `type=local,dest=${join(bench.folder, 'packed')}` });
  const ours = await repeated(3, (n) => {
    const again = {
      ...packed,
      args: { ...packed.args, SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000) + n) },
      target: 'squashfs-files',
    };
    return seconds('buildx', buildxArguments(again), env);
  });
  const { compression, level, 'block-size': block } = bench.image.definition.squashfs;
  const alone = await repeated(3, () =>
    seconds('mksquashfs', [
      tree,
      join(bench.folder, 'alone.squashfs'),
      '-comp',
      compression,
      '-Xcompression-level',
      String(level ?? 19),
      '-b',
      String(block),
      '-noappend',
      '-no-progress',
    ]),
  );
  return { name: 'squashfs', ours: median(ours), baseline: median(alone), goal: '<= 1.15' };
}

async function start(): Promise<Measurement> {
  const action = join(projectRoot, 'dist/build/index.js');
  const env = { ...process.env, STATE_post: 'true' };
  const ours = await repeated(15, () => seconds(node, [action], env));
  const baseline = await repeated(15, () => seconds(node, ['-e', '0']));
  return { name: 'start', ours: median(ours), baseline: median(baseline), goal: '<= 0.060 s over' };
}

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : ['start', 'rebuild', 'squashfs'];
const folder = await mkdtemp(join(tmpdir(), 'gentoo-min-bench-'));
try {
  const results: Measurement[] = [];
  if (names.includes('start')) results.push(await start());
  if (names.some((name) => name !== 'start')) {
    const bench = await prepare(folder);
    if (names.includes('rebuild') || names.includes('squashfs')) results.push(...(await warm(bench, names)));
    for (const each of COLD) if (names.includes(each.name)) results.push(...(await cold(bench, each)));
  }
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  console.log(`gentoo-min-action ${version}, ${cpus().length} cores; seconds, median where short`);
  console.log('| measure | ours | baseline | ratio | difference | goal |\n| --- | --- | --- | --- | --- | --- |');
  for (const { name, ours, baseline, goal } of results) {
    console.log(
      `| ${name} | ${ours.toFixed(3)} | ${baseline.toFixed(3)} | ${(ours / baseline).toFixed(2)} | ${(ours - baseline).toFixed(3)} s | ${goal} |`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
