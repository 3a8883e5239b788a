import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../harness/buildkitd.js';
import { cacheRoot } from '../harness/cache.js';
import { projectRoot } from '../harness/cli.js';
import { startDistserver } from '../harness/distserver.js';
import { loadImage } from '../src/image/load.js';
import { buildxArguments } from '../src/plan/build-plan.js';
import { barePlan, commandLine, type Bench } from './image.js';
import { median, repeated, seconds, type Measurement } from './measurement.js';

/** What is measured on a builder that has the image: the demo's, when the demo has run on this machine. */
export async function warm(bench: Bench, names: readonly string[]): Promise<Measurement[]> {
  const mirror = await startDistserver(bench.standin.distfiles);
  const builder = await startBuildkitd({ root: join(cacheRoot(), 'demo-buildkitd') });
  try {
    return await warmOn(bench, names, builder, mirror.url);
  } finally {
    await builder.stop();
    await mirror.stop();
  }
}

/** The same on any builder. */
export async function warmOn(
  bench: Bench,
  names: readonly string[],
  builder: Buildkitd,
  mirror: string,
): Promise<Measurement[]> {
  const found: Measurement[] = [];
  const env = { ...bench.env, ...builder.env, BENCH_MIRRORS: mirror };
  const output = join(bench.folder, 'warm');
  const ours = (): Promise<number> => seconds(process.execPath, commandLine(bench, builder, mirror, output), env);
  await ours();
  if (names.includes('rebuild')) {
    const bare = buildxArguments(barePlan(bench, builder, { output: `type=local,dest=${output}-bare` }));
    await seconds('buildx', bare, env);
    const taken = await repeated(3, ours);
    const baseline = await repeated(3, () => seconds('buildx', bare, env));
    found.push({ name: 'rebuild', ours: median(taken), baseline: median(baseline), goal: '<= 3 s over' });
  }
  if (names.includes('squashfs')) found.push(await squashfs(bench, builder, env));
  return found;
}

/**
 * Packs and brings out anew, against mksquashfs on the same tree. With the default definition's compression: the demo's is chosen
 * for tests, and takes so little time that what is measured would be buildx.
 */
async function squashfs(bench: Bench, builder: Buildkitd, env: NodeJS.ProcessEnv): Promise<Measurement> {
  const config = join(projectRoot, 'config');
  const { definition } = await loadImage({ defaults: config, user: config, target: 'artifacts' });
  const { compression, level = 19, 'block-size': block } = definition.squashfs;
  const tree = join(bench.folder, 'tree');
  // As one file: brought out as a folder, twenty thousand files have made buildx and BuildKit wait for each other for ever.
  const packedTree = join(bench.folder, 'tree.tar');
  const base = barePlan(bench, builder, { target: 'image', output: `type=tar,dest=${packedTree}` });
  await seconds('buildx', buildxArguments(base), env);
  await mkdir(tree);
  await seconds('tar', ['--extract', '--file', packedTree, '--directory', tree]);
  const plan = barePlan(bench, builder, { output: `type=local,dest=${join(bench.folder, 'packed')}` });
  const packed = {
    ...plan,
    target: 'squashfs-files',
    args: { ...plan.args, COMPRESSION: compression, LEVEL: String(level), BLOCK_SIZE: String(block) },
    noCacheFilter: ['squashfs'],
  };
  const image = join(bench.folder, 'alone.squashfs');
  const settings = ['-comp', compression, '-Xcompression-level', String(level), '-b', String(block)];
  const ours: number[] = [];
  const alone: number[] = [];
  for (let n = 0; n < 3; n++) {
    ours.push(await seconds('buildx', buildxArguments(packed), env));
    alone.push(await seconds('mksquashfs', [tree, image, ...settings, '-noappend', '-no-progress']));
  }
  return { name: 'squashfs', ours: median(ours), baseline: median(alone), goal: '<= 1.15' };
}
