import type { InspectedBuilder } from '../builder/inspect.js';
import type { BuildRun } from '../builder/run-build.js';
import { builderCaches } from '../cache/builder-caches.js';
import { cacheArguments, mayWrite, readArgument } from '../cache/cache-arguments.js';
import { cacheFailure, withoutFailed } from '../cache/cache-failure.js';
import { cacheProblems } from '../cache/cache-problems.js';
import type { CachedPlan } from '../cache/cached-plan.js';
import { SECRET_OPTIONS, type CacheEntry } from '../cache/entry.js';
import { FETCHED_STAGE, fetchStages, hasStage, planFetchBuild } from '../cache/fetch-build.js';
import { usableCaches } from '../cache/gha-access.js';
import { layerBudget } from '../cache/layer-budget.js';
import { layerSentence } from '../cache/layer-sentence.js';
import { planLayers, type LayerPlan } from '../cache/layer-value.js';
import type { Merges } from '../cache/layer-work.js';
import { finishedStages, salvagePlans } from '../cache/salvage.js';
import { cacheBranches, type CacheScopes } from '../cache/scopes.js';
import type { BuildSettings } from '../inputs/settings.js';
import type { BuildPlan } from '../plan/build-plan.js';
import type { Timeline } from '../progress/timeline.js';
import { exportLayers, withFolders } from './export-layers.js';
import { FetchExport } from './fetch-export.js';
import { findLayers } from './find-layers.js';
import { LayerMemory, type LayerMemoryDeps, type StoredFiles } from './layer-memory.js';
import { recordFolder } from './record.js';
import { runFacts } from './run-facts.js';

/** Stages that take long enough to be kept by themselves when the whole cannot be, or need not be. */
const LONG_STAGES = ['compiler', 'kernel', 'world'];
/** How long the downloads may still be exported after a build that failed, in milliseconds. */
const LATE_EXPORT = 120_000;

export type LayerCacheDeps = LayerMemoryDeps;

/** Whose layers are kept. */
export interface LayeredImage {
  /** Keeps its layers apart from those of other images. */
  readonly name: string;
  /** Text of its Dockerfile. */
  readonly dockerfile: string;
  /** The one that builds it. */
  readonly builder: InspectedBuilder;
}

/** A build, and what its emerges did. */
interface ObservedRun extends BuildRun {
  readonly tally?: { readonly stages: ReadonlyMap<string, Merges> };
}

/**
 * The layers of one build: where it finds them, where the downloads are kept while it still runs, and what is kept of it when
 * it fails. Nothing about it fails the build.
 */
export class LayerCache {
  #saved = 0;
  #from: readonly string[] = [];
  #unsaved: readonly CachedPlan[] = [];
  #builder = '';

  /** @param layers which of them are kept; undefined for all */
  private constructor(
    private readonly entries: readonly CacheEntry[],
    private readonly scopes: CacheScopes,
    private readonly write: boolean,
    private readonly dockerfile: string,
    private readonly memory: LayerMemory,
    private readonly layers: LayerPlan | undefined,
    private readonly deps: LayerCacheDeps,
  ) {}

  /**
   * Those places that the builder or this job cannot use are named in warnings, and left out.
   * @returns undefined where no cache was asked for, or none can be used
   */
  static async open(
    settings: BuildSettings,
    { name: image, dockerfile, builder }: LayeredImage,
    deps: LayerCacheDeps,
  ): Promise<LayerCache | undefined> {
    if (settings.cache.length === 0) return undefined;
    settings.cacheHints.forEach(deps.warn);
    const { platform } = deps;
    const facts = await runFacts(platform.env);
    const write = mayWrite({ wanted: settings.cacheWrite, fromFork: facts.fromFork });
    const { entries: known, problems: ofBuilder } = builderCaches(settings.cache, builder, write);
    const { entries, problems: ofJob } = usableCaches(known, platform.env, platform.now(), write);
    [...ofBuilder, ...ofJob].forEach(deps.warn);
    if (entries.length === 0) return undefined;
    const scopes = { image, ...cacheBranches(facts), stages: LONG_STAGES };
    const memory = await LayerMemory.open(recordFolder(platform.env, settings.output), image, deps);
    const { history } = memory;
    const layers =
      settings.cacheLayers === 'all'
        ? undefined
        : planLayers({
            history,
            stages: LONG_STAGES,
            downloads: hasStage(dockerfile, FETCHED_STAGE)
              ? fetchStages(dockerfile).map((each) => each.toLowerCase())
              : [],
            kept: {
              packages: settings.packageStore.kind !== 'builder',
              distfiles: settings.distfilesStore.kind !== 'builder',
            },
            budget: layerBudget(entries, settings.cacheBytes, history.actionsBytes),
          });
    const cache = new LayerCache(entries, scopes, write, dockerfile, memory, layers, deps);
    for (const sentence of cache.sentences) platform.log.info(`Layers of ${sentence}`);
    return cache;
  }

  /** Which stages' layers are kept and why, one sentence each; none where all are, or nothing is written. */
  get sentences(): readonly string[] {
    return this.write ? (this.layers?.decisions ?? []).map(layerSentence) : [];
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
  async build<Run extends ObservedRun>(
    plan: BuildPlan,
    run: (plan: CachedPlan, observe: (timeline: () => Timeline) => void) => Promise<Run>,
    signal: AbortSignal,
    last: AbortSignal,
  ): Promise<Run> {
    this.#builder = plan.builder;
    const main = cacheArguments(this.entries, { part: 'main', scopes: this.scopes, write: this.#writesAll() });
    const { cache } = await withFolders({ plan, cache: main }, this.deps.warn);
    const from = await findLayers(plan, cache.from, this.deps, signal);
    this.#from = from;
    const cached: CachedPlan = { plan, cache: { from, to: cache.to } };
    const downloads = this.#exportOfDownloads(cached, signal);
    const observe = (timeline: () => Timeline): void => downloads?.observe(timeline);
    let result = await run(cached, observe);
    this.memory.ran(result.timeline, result.tally?.stages);
    const lost = this.#lostStages(main.from, from);
    const failure = result.code !== 0 && !result.stopped ? cacheFailure(result.timeline, cached) : undefined;
    if (failure && failure.cause !== 'builder') {
      this.deps.warn({
        message: `A cache broke the build (${failure.cause}${failure.type === undefined ? '' : ` of ${failure.type}`}); it is run again without.`,
      });
      const without = withoutFailed(cached, failure);
      this.#from = without.cache.from;
      result = await run(without, observe);
      this.memory.ran(result.timeline, result.tally?.stages);
    }
    const whole = result.code === 0 && cached.cache.to.length > 0;
    if (whole) {
      this.#saved++;
      this.memory.wrote('main', cached.cache.to, result.timeline);
    }
    const until = result.code === 0 ? last : AbortSignal.any([last, AbortSignal.timeout(LATE_EXPORT)]);
    const outcome = await downloads?.settle(!whole && !this.deps.platform.cancelled.aborted, until);
    if (outcome?.run) this.memory.ran(outcome.run.timeline);
    if (outcome?.status === 'exported') {
      this.#saved++;
      this.memory.wrote('fetch', cacheArguments(this.entries, { part: 'fetch', scopes: this.scopes, write: true }).to);
    }
    if (this.write && !whole) {
      const keepsDownloads = downloads?.isDue === true && outcome?.status !== 'exported';
      await this.#salvage(cached, result, { keepsDownloads, lost }, last);
    }
    cacheProblems(this.memory.timelines, this.entries).forEach(this.deps.warn);
    return result;
  }

  /** Remembers this build for the decisions of the next one. @param signal stops asking places for what they hold */
  async remember(stored: StoredFiles, signal: AbortSignal): Promise<void> {
    if (this.write) await this.memory.save(stored, this.#builder, [...LONG_STAGES, FETCHED_STAGE], signal);
  }

  #writesAll(): boolean {
    return this.write && (this.layers === undefined || this.layers.whole);
  }

  /** Whether the layers of a long stage, or those of the downloads, are to be kept. */
  #keeps(stage: string): boolean {
    return this.layers?.decisions.find((decision) => decision.stage === stage)?.keep ?? true;
  }

  /**
   * Stages that an earlier build exported and that are gone, others having needed the room.
   * @param asked values of `--cache-from`, in the order in which they were looked for
   * @param found the one of them that holds layers; several where none does
   */
  #lostStages(asked: readonly string[], found: readonly string[]): string[] {
    const [first, ...others] = found;
    const absent = first === undefined || others.length > 0 ? asked : asked.slice(0, asked.indexOf(first));
    return LONG_STAGES.filter((stage) => {
      const scope = { branch: this.scopes.own, part: `stage-${stage}` } as const;
      return (
        scope.part in this.memory.history.exports &&
        this.entries.some((entry) => absent.includes(readArgument(entry, this.scopes, scope)))
      );
    });
  }

  #exportOfDownloads(cached: CachedPlan, signal: AbortSignal): FetchExport | undefined {
    if (!this.write || !this.#keeps(FETCHED_STAGE) || !hasStage(this.dockerfile, FETCHED_STAGE)) return undefined;
    const planned = this.#downloadsOf(cached, this.entries);
    return planned && new FetchExport(planned, this.entries, fetchStages(this.dockerfile), this.deps, signal);
  }

  /** The build of the downloads, which reads from where the main one does: what that found there need not be on the builder. */
  #downloadsOf({ plan, cache: { from } }: CachedPlan, entries: readonly CacheEntry[]): CachedPlan | undefined {
    const planned = planFetchBuild(plan, entries, this.scopes);
    return planned && { plan: planned.plan, cache: { from, to: planned.cache.to } };
  }

  /** A build that failed exports nothing; one that went well has not exported what `auto` keeps by stages. */
  async #salvage(
    cached: CachedPlan,
    result: BuildRun,
    { keepsDownloads, lost }: { readonly keepsDownloads: boolean; readonly lost: readonly string[] },
    last: AbortSignal,
  ): Promise<void> {
    const stages = this.#writesAll() ? LONG_STAGES : LONG_STAGES.filter((stage) => this.#keeps(stage));
    const finished = finishedStages(result.timeline, { stages, lost });
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
    for (const [index, { code, timeline }] of runs.entries()) {
      this.memory.ran(timeline);
      const { plan, cache } = plans[index] ?? {};
      if (code !== 0 || !plan || !cache) continue;
      this.#saved++;
      this.memory.wrote(`stage-${plan.target}`, cache.to, timeline);
    }
  }
}

/** Whether nothing of how a cache was named is secret. */
function isOpen({ type, options }: CacheEntry): boolean {
  return SECRET_OPTIONS[type].every((name) => options[name] === undefined);
}
