import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheReports } from '../cache/cache-reports.js';
import { layersOnly } from '../cache/cached-plan.js';
import type { BuildPlan } from '../plan/build-plan.js';
import { makeTemporaryFolder } from '../platform/files.js';
import { runQuietly, type ExportDeps } from './export-layers.js';

/** A build of one step, for the sake of its imports. */
const PROBE = 'FROM scratch AS probe\nCOPY Dockerfile /\n';

/**
 * The one place that a build reads its layers from: the first of those given that holds any.
 *
 * One, because with two that know the same first steps BuildKit 0.33 misses later steps at random: once such a step is loaded it
 * is known by the key of the place that it came from, and the steps behind it are looked up by that key in the other place
 * too, which knows it by another one (solver, combinedCacheManager; the ids of remotecache's records are random).
 *
 * @param plan what is built
 * @param from values of `--cache-from`, the best first
 * @returns that one; all of them where none holds any, so that the build says what is wrong with each
 */
export async function findLayers(
  plan: BuildPlan,
  from: readonly string[],
  deps: ExportDeps,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (from.length < 2) return from;
  const context = await makeTemporaryFolder(deps.platform.env);
  try {
    await writeFile(join(context, 'Dockerfile'), PROBE);
    const probe = { ...layersOnly(plan, 'probe'), context, contexts: {}, args: {}, secrets: {} };
    for (const each of from) {
      const { code, timeline } = await runQuietly({ plan: probe, cache: { from: [each], to: [] } }, deps, signal);
      if (code === 0 && cacheReports(timeline).length === 0) return [each];
    }
    return from;
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}
