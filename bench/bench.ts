/**
 * `npm run bench [NAME...]`: measures against named baselines, side by side in one run, and prints a table of ratios.
 *
 *   start      start of the action's bundle, for its post step and its main step, against a Node that does nothing
 *   rebuild    rebuild with no change against the same bare `buildx build`
 *   squashfs   packing and bringing out against mksquashfs alone
 *   cold       cold build of the graph against the same work in one linear stage (bench/Dockerfile.linear)
 *   cold-20    the same with a mirror limited to 20 MB/s
 *   cold-jobs  the same, where the linear stage too compiles several packages at a time (emerge --jobs)
 *   retry      a build after one that was broken off at 80 % of its world, against compiling the rest alone
 *   one-more   one package more in a world that is kept, against merging what is kept and compiling that one
 *   store-cost a cold build with an empty store against one without any
 *   new-runner a new machine with a warm store against copying the same bytes to it
 *   lint       lint of a definition with two thousand lines against the command that only says its version
 *   verdict    check of a change on a builder that has judged before, from start to comment, against the files alone
 *   plan       judging a definition against a bare `emerge --pretend` of the same world, in a tree of 2,000 ebuilds
 *   pools      world and kernel beside each other on one pool of jobs, against two of the same size and against none
 *   growth     worlds of 100 and of 1,000 kept packages against ten times the smaller one
 *
 * What the cold builds said stays in out/bench.
 * Without names the first three run; the others take several times ten minutes.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Buildkitd } from '../harness/buildkitd.js';
import { projectRoot } from '../harness/cli.js';
import { COLD, cold } from './cold.js';
import { prepare } from './image.js';
import { JUDGING, judging } from './judging.js';
import { KEPT, kept } from './kept.js';
import type { Measurement } from './measurement.js';
import { plan } from './plan.js';
import { pools } from './pools.js';
import { start } from './start.js';
import { warm, warmOn } from './warm.js';

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : ['start', 'rebuild', 'squashfs'];
const known = ['start', 'rebuild', 'squashfs', 'plan', 'pools', ...JUDGING, ...COLD.map(({ name }) => name), ...KEPT];
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(2);
}
const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
console.log(`gentoo-min-action ${version}, ${cpus().length} cores; seconds, median where short`);
console.log('| measure | ours | baseline | ratio | difference | goal |\n| --- | --- | --- | --- | --- | --- |');
/** Told as soon as it is there: what was measured in half an hour outlives the failure of what comes next. */
const tell = ({ name, ours, baseline, goal, unit = 's' }: Measurement): void => {
  const [one = '', other = '', difference = ''] = [ours, baseline, ours - baseline].map((value) =>
    value.toFixed(unit === 's' ? 3 : 0),
  );
  const ratio = (ours / baseline).toFixed(2);
  console.log(`| ${name} | ${one} | ${other} | ${ratio} | ${`${difference} ${unit}`.trim()} | ${goal} |`);
};
const folder = await mkdtemp(join(tmpdir(), 'gentoo-min-bench-'));
try {
  if (names.includes('start')) start().forEach(tell);
  await judging(names, folder, tell);
  if (names.includes('plan')) tell(await plan(folder));
  await kept(names, tell);
  if (names.includes('pools')) (await pools(folder)).forEach(tell);
  const ofImage = ['rebuild', 'squashfs', ...COLD.map(({ name }) => name)];
  if (names.some((name) => ofImage.includes(name))) {
    const bench = await prepare(folder);
    const warmed = names.filter((name) => name === 'rebuild' || name === 'squashfs');
    const colds = COLD.filter(({ name }) => names.includes(name));
    // A cold build leaves a builder that has the image.
    if (warmed.length > 0 && colds.length === 0) (await warm(bench, warmed)).forEach(tell);
    for (const [index, each] of colds.entries()) {
      const last = index === colds.length - 1 && warmed.length > 0;
      const after = (builder: Buildkitd, mirror: string): Promise<Measurement[]> =>
        warmOn(bench, warmed, builder, mirror);
      (await cold(bench, each, last ? after : undefined)).forEach(tell);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
