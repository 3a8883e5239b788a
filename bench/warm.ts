import { join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../harness/buildkitd.js';
import { cacheRoot } from '../harness/cache.js';
import { startDistserver } from '../harness/distserver.js';
import { buildxArguments } from '../src/plan/build-plan.js';
import { barePlan, commandLine, type Bench } from './image.js';
import { median, repeated, seconds, type Measurement } from './measurement.js';

/** What is measured on a builder that has the image. */
export async function warm(bench: Bench, names: readonly string[]): Promise<Measurement[]> {
  const found: Measurement[] = [];
  const mirror = await startDistserver(bench.standin.distfiles);
  // The demo's builder: it has the image when the demo has run on this machine.
  const builder = await startBuildkitd({ root: join(cacheRoot(), 'demo-buildkitd') });
  const env = { ...bench.env, ...builder.env, BENCH_MIRRORS: mirror.url };
  const output = join(bench.folder, 'warm');
  try {
    await seconds(process.execPath, commandLine(bench, builder, mirror.url, output), env);
    if (names.includes('rebuild')) {
      const bare = buildxArguments(barePlan(bench, builder, { output: `type=local,dest=${output}-bare` }));
      await seconds('buildx', bare, env);
      const ours = await repeated(3, () =>
        seconds(process.execPath, commandLine(bench, builder, mirror.url, output), env),
      );
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
  const base = barePlan(bench, builder, { target: 'image', output: `type=local,dest=${tree}` });
  await seconds('buildx', buildxArguments(base), env);
  const packed = barePlan(bench, builder, { output: `type=local,dest=${join(bench.folder, 'packed')}` });
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
