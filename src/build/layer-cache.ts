import type { BuildRun } from '../builder/run-build.js';
import { cacheArguments, mayWrite } from '../cache/cache-arguments.js';
import { cacheFailure, withoutFailed } from '../cache/cache-failure.js';
import { cacheProblems } from '../cache/cache-problems.js';
import type { CachedPlan } from '../cache/cached-plan.js';
import { SECRET_OPTIONS, type CacheEntry } from '../cache/entry.js';
import { FETCHED_STAGE, fetchStages, hasStage, planFetchBuild } from '../cache/fetch-build.js';
import { usableCaches } from '../cache/gha-access.js';
import { finishedStages, salvagePlans } from '../cache/salvage.js';
import { cacheBranches, type CacheScopes } from '../cache/scopes.js';
import type { BuildSettings } from '../inputs/settings.js';
import type { BuildPlan } from '../plan/build-plan.js';
import type { Timeline } from '../progress/timeline.js';
import { findLayers } from './find-layers.js';
import { exportLayers, withFolders, type ExportDeps } from './export-layers.js';
import { FetchExport } from './fetch-export.js';
import { runFacts } from './run-facts.js';

/** Stages that take long enough to be kept by themselves when the whole cannot be, or need not be. */
const LONG_STAGES = ['compiler', 'kernel', 'world'];
/** How long the downloads may still be exported after a build that failed, in milliseconds. */
const LATE_EXPORT = 120_000;

/**
 * The layers of one build: where it finds them, where the downloads are kept while it still runs, and what is kept of it when
 * it fails. Nothing about it fails the build.
 */
export class LayerCache {
  readonly #timelines: Timeline[] = [];
  #saved = 0;
  #from: readonly string[] = [];
  #unsaved: readonly CachedPlan[] = [];

  private constructor(
    private readonly entries: readonly CacheEntry[],
    private readonly scopes: CacheScopes,
    private readonly settings: BuildSettings,
    private readonly write: boolean,
    private readonly dockerfile: string,
    private readonly deps: ExportDeps,
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
    deps: ExportDeps,
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

  /** Where the last build found its layers, as arguments of `--cache-from`. */
  get from(): readonly string[] {
    return this.#from;
  }

  /** What a cancelled build finished and had no time to export, the most valuable first; without secrets. */
  get unsaved(): readonly CachedPlan[] {
    return this.#unsaved;
  }

  /**
   * Runs a build with its caches, once more without those that broke it. Afterwards the finished stages of one that did not
   * end well are exported.
   * @param signal stops the build
   * @param last stops what is still exported then
   */
  async build<Run extends BuildRun>(
    plan: BuildPlan,
    run: (plan: CachedPlan, observe: (timeline: () => Timeline) => void) => Promise<Run>,
    signal: AbortSignal,
    last: AbortSignal,
  ): Promise<Run> {
    const main = cacheArguments(this.entries, { part: 'main', scopes: this.scopes, write: this.#writesAll() });
    const { cache } = await withFolders({ plan, cache: main }, this.deps.warn);
    const from = await findLayers(plan, cache.from, this.deps, signal);
    this.#from = from;
    const cached: CachedPlan = { plan, cache: { from, to: cache.to } };
    const downloads = this.#exportOfDownloads(cached, signal);
    const observe = (timeline: () => Timeline): void => downloads?.observe(timeline);
    let result = await run(cached, observe);
    this.#timelines.push(result.timeline);
    const failure = result.code !== 0 && !result.stopped ? cacheFailure(result.timeline, cached) : undefined;
    if (failure && failure.cause !== 'builder') {
      this.deps.warn({
        message: `A cache broke the build (${failure.cause}${failure.type === undefined ? '' : ` of ${failure.type}`}); it is run again without.`,
      });
      const without = withoutFailed(cached, failure);
      this.#from = without.cache.from;
      result = await run(without, observe);
      this.#timelines.push(result.timeline);
    }
    const whole = result.code === 0 && cached.cache.to.length > 0;
    if (whole) this.#saved++;
    const until = result.code === 0 ? last : AbortSignal.any([last, AbortSignal.timeout(LATE_EXPORT)]);
    const outcome = await downloads?.settle(!whole && !this.deps.platform.cancelled.aborted, until);
    if (outcome?.run) this.#timelines.push(outcome.run.timeline);
    if (outcome?.status === 'exported') this.#saved++;
    if (this.write && !whole) {
      const keepsDownloads = downloads?.isDue === true && outcome?.status !== 'exported';
      await this.#salvage(cached, result, keepsDownloads, last);
    }
    cacheProblems(this.#timelines, this.entries).forEach(this.deps.warn);
    return result;
  }

  /** With built packages in a store of their own, the layers made of them are the same work once more. */
  #writesAll(): boolean {
    const { cacheLayers, packageStore } = this.settings;
    return this.write && (cacheLayers === 'all' || packageStore.kind === 'builder');
  }

  #exportOfDownloads(cached: CachedPlan, signal: AbortSignal): FetchExport | undefined {
    const stored = this.settings.cacheLayers === 'auto' && this.settings.distfilesStore.kind !== 'builder';
    if (!this.write || stored || !hasStage(this.dockerfile, FETCHED_STAGE)) return undefined;
    const planned = this.#downloadsOf(cached, this.entries);
    return planned && new FetchExport(planned, this.entries, fetchStages(this.dockerfile), this.deps, signal);
  }

  /** The build of the downloads, which reads from where the main one does: what that found there need not be on the builder. */
  #downloadsOf({ plan, cache: { from } }: CachedPlan, entries: readonly CacheEntry[]): CachedPlan | undefined {
    const planned = planFetchBuild(plan, entries, this.scopes);
    return planned && { plan: planned.plan, cache: { from, to: planned.cache.to } };
  }

  /** A build that failed exports nothing; one that went well has not exported what `auto` keeps by stages. */
  async #salvage(cached: CachedPlan, result: BuildRun, keepsDownloads: boolean, last: AbortSignal): Promise<void> {
    const packaged = this.#writesAll() ? [] : ['compiler', 'world'];
    const stages = LONG_STAGES.filter((stage) => !packaged.includes(stage));
    const finished = finishedStages(result.timeline, { stages });
    const cancelled = this.deps.platform.cancelled.aborted;
    // What is handed to the post step lies on the disk meanwhile.
    const entries = cancelled ? this.entries.filter(isOpen) : this.entries;
    const known = cacheArguments(entries, { part: 'main', scopes: this.scopes, write: false }).from;
    const from = cached.cache.from.filter((place) => known.includes(place));
    const failed: CachedPlan = { plan: cached.plan, cache: { from, to: [] } };
    const caches = { entries, scopes: this.scopes, exportMinutes: 5 };
    const plans = salvagePlans(failed, finished, caches).filter(({ cache }) => cache.to.length > 0);
    if (cancelled) {
      const fetched = keepsDownloads ? this.#downloadsOf(failed, entries) : undefined;
      const unsaved = fetched ? [fetched, ...plans] : plans;
      this.#unsaved = unsaved.map(({ plan, cache }) => ({ plan: { ...plan, secrets: {} }, cache }));
      return;
    }
    const runs = await exportLayers(plans, this.deps, last);
    this.#timelines.push(...runs.map(({ timeline }) => timeline));
    this.#saved += runs.filter(({ code }) => code === 0).length;
  }
}

/** Whether nothing of how a cache was named is secret. */
function isOpen({ type, options }: CacheEntry): boolean {
  return SECRET_OPTIONS[type].every((name) => options[name] === undefined);
}
