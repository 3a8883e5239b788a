import type { Buildx } from '../builder/buildx.js';
import { runBuild, type BuildRun, type BuildRunOptions } from '../builder/run-build.js';
import type { BuildPlan } from '../plan/build-plan.js';
import { cacheFlags, type CacheArguments } from './cache-arguments.js';

/** A build together with where its layers come from and go to. */
export interface CachedPlan {
  readonly plan: BuildPlan;
  readonly cache: CacheArguments;
}

/** The same plan, building one of its stages, bringing nothing out: the layers are all that is wanted. */
export function layersOnly(plan: BuildPlan, target: string): BuildPlan {
  const { builder, context, contexts, args, secrets } = plan;
  // `cacheonly` is buildx's word for no output; without it every build warns that it has none.
  return { builder, target, context, contexts, args, secrets, tags: [], output: 'type=cacheonly' };
}

/** Runs a plan with its caches. */
export function runCachedBuild(
  buildx: Buildx,
  { plan, cache }: CachedPlan,
  options: BuildRunOptions,
): Promise<BuildRun> {
  const cached: Buildx = { ...buildx, run: (args, more) => buildx.run(withFlags(args, cache), more) };
  return runBuild(cached, plan, options);
}

/** The context is the last argument. */
function withFlags(args: readonly string[], cache: CacheArguments): string[] {
  return [...args.slice(0, -1), ...cacheFlags(cache), ...args.slice(-1)];
}
