import { mkdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../harness/buildkitd.js';
import { projectRoot } from '../harness/cli.js';
import { startDistserver } from '../harness/distserver.js';
import { buildxArguments } from '../src/plan/build-plan.js';
import { barePlan, commandLine, type Bench } from './image.js';
import { seconds, type Measurement } from './measurement.js';

/** Seconds that all cores together have been busy since the machine started. */
function busySeconds(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0) / 1000;
}

/** How a cold build is compared. */
export interface Cold {
  readonly name: string;
  readonly goal: string;
  /** Of the mirror; unlimited when absent. */
  readonly bytesPerSecond?: number;
  /** Packages that the linear stage compiles at a time. */
  readonly emergeJobs: number;
}

export const COLD: readonly Cold[] = [
  { name: 'cold', goal: '<= 0.90', emergeJobs: 1 },
  { name: 'cold-20', goal: '< 0.75', emergeJobs: 1, bytesPerSecond: 20 * 10 ** 6 },
  { name: 'cold-jobs', goal: '', emergeJobs: cpus().length },
];

/**
 * The graph against the same work in one linear stage (Dockerfile.linear), each on an empty builder.
 * @param after what else is measured on the graph's builder, which has the image then
 */
export async function cold(
  bench: Bench,
  { name, goal, bytesPerSecond, emergeJobs }: Cold,
  after?: (builder: Buildkitd, mirror: string) => Promise<Measurement[]>,
): Promise<Measurement[]> {
  const mirror = await startDistserver(bench.standin.distfiles, bytesPerSecond === undefined ? {} : { bytesPerSecond });
  const times: number[] = [];
  const more: Measurement[] = [];
  let busy = 0;
  const logs = join(projectRoot, 'out/bench');
  await mkdir(logs, { recursive: true });
  for (const kind of ['linear', 'graph'] as const) {
    const builder = await startBuildkitd();
    const output = join(bench.folder, `${name}-${kind}`);
    const linear = barePlan(bench, builder, { output: `type=local,dest=${output}` });
    const args = buildxArguments({
      ...linear,
      args: { ...linear.args, JOBS: String(cpus().length), EMERGE_JOBS: String(emergeJobs) },
    });
    const env = { ...bench.env, ...builder.env, BENCH_MIRRORS: mirror.url };
    const log = join(logs, `${name}-${kind}.log`);
    const busyBefore = busySeconds();
    times.push(
      await (kind === 'graph'
        ? seconds(process.execPath, commandLine(bench, builder, mirror.url, output), env, log)
        : seconds(
            'buildx',
            [...args.slice(0, -1), `--file=${join(projectRoot, 'bench/Dockerfile.linear')}`, bench.context],
            env,
            log,
          )),
    );
    busy = busySeconds() - busyBefore;
    console.error(
      `${name}: ${kind} took ${times.at(-1)?.toFixed(1) ?? ''} s, the cores were busy for ${busy.toFixed(1)} s`,
    );
    if (kind === 'graph' && after) more.push(...(await after(builder, mirror.url)));
    await builder.stop();
  }
  await mirror.stop();
  const [linear = 0, graph = 0] = times;
  return [
    { name, ours: graph, baseline: linear, goal },
    { name: `${name}: graph against CPU time / cores`, ours: graph, baseline: busy / cpus().length, goal: '<= 1.10' },
    ...more,
  ];
}
