import type { Buildx } from '../builder/buildx.js';
import type { BuildRun } from '../builder/run-build.js';
import { cacheArguments, mayWrite } from '../cache/cache-arguments.js';
import { cacheFailure, withoutFailed } from '../cache/cache-failure.js';
import { cacheProblems } from '../cache/cache-problems.js';
import { runCachedBuild, type CachedPlan } from '../cache/cached-plan.js';
import type { CacheEntry } from '../cache/entry.js';
import { hasStage, FETCHED_STAGE, planFetchBuild, startFetchBuild, type FetchBuild } from '../cache/fetch-build.js';
import { usableCaches } from '../cache/gha-access.js';
import { prepareFolders } from '../cache/local-folders.js';
import { finishedStages, salvagePlans } from '../cache/salvage.js';
import { cacheBranches, type CacheScopes } from '../cache/scopes.js';
import type { BuildSettings } from '../inputs/settings.js';
import type { BuildPlan } from '../plan/build-plan.js';
import type { Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import type { Timeline } from '../progress/timeline.js';
import { runFacts } from './run-facts.js';

/** Stages that take long enough to be kept by themselves when the whole cannot be, or need not be. */
const LONG_STAGES = ['compiler', 'kernel', 'world'];
/** How long the downloads may still be exported after a build that failed, in milliseconds. */
const LATE_EXPORT = 120_000;

export interface LayerCacheDeps {
  readonly platform: Platform;
  readonly buildx: Buildx;
  /** Values of the environment variables that the plan's secrets name. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly warn: (problem: Problem) => void;
}

/**
 * The layers of one build: where it finds them, where the downloads are kept while it still runs, and what is kept of it when
 * it fails. Nothing about it fails the build.
 */
export class LayerCache {
  readonly #timelines: Timeline[] = [];
  #saved = 0;

  private constructor(
    private readonly entries: readonly CacheEntry[],
    private readonly scopes: CacheScopes,
    private readonly settings: BuildSettings,
    private readonly write: boolean,
    private readonly dockerfile: string,
    private readonly deps: LayerCacheDeps,
  ) {}

  /**
   * @param image name of the image, which keeps its layers apart from those of others
   * @param dockerfile its text
   * @returns undefined where no cache was asked for, or none can be used
   */
  static async open(
    settings: BuildSettings,
    image: string,
    dockerfile: string,
    deps: LayerCacheDeps,
  ): Promise<LayerCache | undefined> {
    if (settings.cache.length === 0) return undefined;
    settings.cacheHints.forEach(deps.warn);
    const { platform } = deps;
    const facts = await runFacts(platform.env);
    const write = mayWrite({ wanted: settings.cacheWrite, fromFork: facts.fromFork });
    const { entries, problems } = usableCaches(settings.cache, platform.env, platform.now(), write);
    problems.forEach(deps.warn);
    if (entries.length === 0) return undefined;
    const scopes = { image, ...cacheBranches(facts), stages: LONG_STAGES };
    return new LayerCache(entries, scopes, settings, write, dockerfile, deps);
  }

  /** How many exports were made. */
  get saved(): number {
    return this.#saved;
  }

  /**
   * Runs a build with its caches, once more without those that broke it. Afterwards the finished stages of one that did not
   * end well are exported.
   * @param signal stops the build
   * @param last stops what is still exported then
   */
  async build<Run extends BuildRun>(
    plan: BuildPlan,
    run: (plan: CachedPlan) => Promise<Run>,
    signal: AbortSignal,
    last: AbortSignal,
  ): Promise<Run> {
    const main = cacheArguments(this.entries, { part: 'main', scopes: this.scopes, write: this.#writesAll() });
    const cached = await this.#prepared({ plan, cache: main });
    const fetched = await this.#startFetch(plan, signal);
    let result = await run(cached);
    this.#timelines.push(result.timeline);
    const failure = result.code !== 0 && !result.stopped ? cacheFailure(result.timeline, cached) : undefined;
    if (failure && failure.cause !== 'builder') {
      this.deps.warn({
        message: `A cache broke the build (${failure.cause}${failure.type === undefined ? '' : ` of ${failure.type}`}); it is run again without.`,
      });
      result = await run(withoutFailed(cached, failure));
      this.#timelines.push(result.timeline);
    }
    if (result.code === 0 && cached.cache.to.length > 0) this.#saved++;
    await this.#settle(fetched, result.code === 0 ? last : AbortSignal.any([last, AbortSignal.timeout(LATE_EXPORT)]));
    if (this.write && !this.deps.platform.cancelled.aborted) await this.#salvage(cached, result, last);
    cacheProblems(this.#timelines, this.entries).forEach(this.deps.warn);
    return result;
  }

  /** With built packages in a store of their own, the layers made of them are the same work once more. */
  #writesAll(): boolean {
    const { cacheLayers, packageStore } = this.settings;
    return this.write && (cacheLayers === 'all' || packageStore.kind === 'builder');
  }

  async #startFetch(plan: BuildPlan, signal: AbortSignal): Promise<FetchBuild | undefined> {
    const stored = this.settings.cacheLayers === 'auto' && this.settings.distfilesStore.kind !== 'builder';
    if (!this.write || stored || !hasStage(this.dockerfile, FETCHED_STAGE)) return undefined;
    const planned = planFetchBuild(plan, this.entries, this.scopes);
    if (!planned) return undefined;
    return startFetchBuild(await this.#prepared(planned), this.entries, {
      signal,
      run: (each, stop) => this.#run(each, stop),
    });
  }

  async #settle(fetched: FetchBuild | undefined, until: AbortSignal): Promise<void> {
    const outcome = await fetched?.settle(until);
    if (outcome?.run) this.#timelines.push(outcome.run.timeline);
    if (outcome?.status === 'exported') this.#saved++;
  }

  /** A build that failed exports nothing; one that went well has not exported what `auto` keeps by stages. */
  async #salvage(cached: CachedPlan, result: BuildRun, last: AbortSignal): Promise<void> {
    const whole = result.code === 0 && cached.cache.to.length > 0;
    if (whole) return;
    const packaged = this.#writesAll() ? [] : ['compiler', 'world'];
    const stages = LONG_STAGES.filter((stage) => !packaged.includes(stage));
    const finished = finishedStages(result.timeline, { stages });
    const plans = salvagePlans(cached, finished, { entries: this.entries, scopes: this.scopes, exportMinutes: 5 });
    for (const each of plans) {
      if (last.aborted) return;
      const run = await this.#run(await this.#prepared(each), last);
      this.#timelines.push(run.timeline);
      if (run.code === 0) this.#saved++;
      this.deps.platform.log.info(
        `Layers of ${each.plan.target}: ${run.code === 0 ? 'kept in the cache' : 'could not be kept'}`,
      );
    }
  }

  /** The plan with the folders of its local caches made, and without those that cannot be. */
  async #prepared({ plan, cache }: CachedPlan): Promise<CachedPlan> {
    const prepared = await prepareFolders(cache);
    prepared.problems.forEach(this.deps.warn);
    return { plan, cache: prepared.cache };
  }

  #run(plan: CachedPlan, signal: AbortSignal): Promise<BuildRun> {
    const { buildx, platform, secrets } = this.deps;
    return runCachedBuild(buildx, plan, {
      signal,
      secrets,
      redact: (text) => platform.redact(text),
      onChanges: () => undefined,
    });
  }
}
