import type { Buildx } from '../builder/buildx.js';
import type { BuildRun } from '../builder/run-build.js';
import { runCachedBuild, type CachedPlan } from '../cache/cached-plan.js';
import { prepareFolders } from '../cache/local-folders.js';
import type { Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';

export interface ExportDeps {
  readonly platform: Platform;
  readonly buildx: Buildx;
  /** Values of the environment variables that the plans' secrets name. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly warn: (problem: Problem) => void;
}

/** The plan with the folders of its local caches made, and without those that cannot be, which is warned of. */
export async function withFolders({ plan, cache }: CachedPlan, warn: ExportDeps['warn']): Promise<CachedPlan> {
  const prepared = await prepareFolders(cache);
  prepared.problems.forEach(warn);
  return { plan, cache: prepared.cache };
}

/** Runs a build that brings nothing out. */
export function runQuietly(plan: CachedPlan, deps: ExportDeps, signal: AbortSignal): Promise<BuildRun> {
  const { buildx, platform, secrets } = deps;
  return runCachedBuild(buildx, plan, {
    signal,
    secrets,
    redact: (text) => platform.redact(text),
    onChanges: () => undefined,
  });
}

/**
 * Exports the layers of finished stages, one after the other, until the signal fires: what comes first is kept first.
 * @returns the builds that were run
 */
export async function exportLayers(
  plans: readonly CachedPlan[],
  deps: ExportDeps,
  signal: AbortSignal,
): Promise<BuildRun[]> {
  const runs: BuildRun[] = [];
  for (const each of plans) {
    if (signal.aborted) break;
    const run = await runQuietly(await withFolders(each, deps.warn), deps, signal);
    runs.push(run);
    deps.platform.log.info(
      `Layers of ${each.plan.target}: ${run.code === 0 ? 'kept in the cache' : 'could not be kept'}`,
    );
  }
  return runs;
}
