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
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../harness/cli.js';
import { COLD, cold } from './cold.js';
import { prepare } from './image.js';
import type { Measurement } from './measurement.js';
import { start } from './start.js';
import { warm } from './warm.js';

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
