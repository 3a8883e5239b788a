import type { BuildRun, BuildRunOptions } from '../builder/run-build.js';
import { withFolders, type ExportDeps } from '../build/export-layers.js';
import { findLayers } from '../build/find-layers.js';
import type { OpenedBuilder } from '../build/open-builder.js';
import { builderCaches } from '../cache/builder-caches.js';
import { cacheArguments, type CacheArguments } from '../cache/cache-arguments.js';
import { cacheFailure, withoutFailed } from '../cache/cache-failure.js';
import { runCachedBuild } from '../cache/cached-plan.js';
import { usableCaches } from '../cache/gha-access.js';
import type { BuildPlan } from '../plan/build-plan.js';
import { layerTrust, type LayerSettings } from './layer-trust.js';

const NONE: CacheArguments = { from: [], to: [] };

/** The layers of one check: stage3, settings and snapshot as they are prepared, and plans that were made already. */
export class JudgeLayers {
  private constructor(
    private readonly places: CacheArguments,
    private readonly deps: ExportDeps,
  ) {}

  /** @param image name of the image, which keeps its layers apart from those of others */
  static async open(
    settings: LayerSettings,
    image: string,
    { builder }: OpenedBuilder,
    deps: ExportDeps,
  ): Promise<JudgeLayers> {
    if (settings.cache.length === 0) return new JudgeLayers(NONE, deps);
    settings.cacheHints.forEach(deps.warn);
    const { platform } = deps;
    const { branch, writes } = await layerTrust(settings, platform.env);
    const { entries: known, problems: ofBuilder } = builderCaches(settings.cache, builder, writes);
    const { entries, problems: ofJob } = usableCaches(known, platform.env, platform.now(), writes);
    [...ofBuilder, ...ofJob].forEach(deps.warn);
    const scopes = { image, own: branch, others: [], stages: [] };
    return new JudgeLayers(cacheArguments(entries, { part: 'judge', scopes, write: writes }), deps);
  }

  /**
   * Builds one stage with the layers that are there, and once more without them where they break it.
   * @param keep whether its layers are the ones to write
   */
  async build(plan: BuildPlan, keep: boolean, options: BuildRunOptions): Promise<BuildRun> {
    const { buildx, warn } = this.deps;
    const wanted = { plan, cache: { from: this.places.from, to: keep ? this.places.to : [] } };
    const { cache } = await withFolders(wanted, warn);
    const from = await findLayers(plan, cache.from, this.deps, options.signal);
    const cached = { plan, cache: { from, to: cache.to } };
    const run = await runCachedBuild(buildx, cached, options);
    const failure = run.code !== 0 && !options.signal.aborted ? cacheFailure(run.timeline, cached) : undefined;
    if (!failure || failure.cause === 'builder') return run;
    warn({ message: `cache: It broke the check (${failure.cause}), which goes on without.` });
    return runCachedBuild(buildx, withoutFailed(cached, failure), options);
  }
}
