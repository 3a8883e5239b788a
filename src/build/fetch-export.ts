import type { CachedPlan } from '../cache/cached-plan.js';
import type { CacheEntry } from '../cache/entry.js';
import { downloadsAreDone, startFetchBuild, type FetchBuild, type FetchOutcome } from '../cache/fetch-build.js';
import type { Timeline } from '../progress/timeline.js';
import { runQuietly, withFolders, type ExportDeps } from './export-layers.js';

/** So long the build must have been at something else: by then it has looked everything up that it could find. */
const QUIET_MS = 20_000;
const CHECK_MS = 1000;

/** The export of a build's downloads, which begins while the build is compiling and outlives its failure. */
export class FetchExport {
  #timeline: (() => Timeline) | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Since when all downloads have been there, milliseconds since the epoch. */
  #since: number | undefined;
  #build: Promise<FetchBuild> | undefined;

  /**
   * @param planned see `planFetchBuild`
   * @param stages those that download
   * @param signal stops the export at once
   */
  constructor(
    private readonly planned: CachedPlan,
    private readonly entries: readonly CacheEntry[],
    private readonly stages: readonly string[],
    private readonly deps: ExportDeps,
    private readonly signal: AbortSignal,
  ) {}

  /** Watches a build by its timeline, of which each call gives the present state. */
  observe(timeline: () => Timeline): void {
    this.#timeline = timeline;
    // It must not keep a process alive whose build could not even be started.
    this.#timer ??= setInterval(() => {
      if (this.#timeline) this.#check(this.#timeline());
    }, CHECK_MS).unref();
  }

  /** Whether there is something to export. */
  get isDue(): boolean {
    return this.#timeline !== undefined && downloadsAreDone(this.#timeline(), this.stages);
  }

  /**
   * To be called when the build has ended.
   * @param needed whether nothing else holds the downloads
   * @param until stops the export
   * @returns undefined when there was none
   */
  async settle(needed: boolean, until: AbortSignal): Promise<FetchOutcome | undefined> {
    clearInterval(this.#timer);
    if (needed && this.isDue && !until.aborted) this.#begin();
    return (await this.#build)?.settle(until);
  }

  #check(timeline: Timeline): void {
    const now = this.deps.platform.now();
    const compiles = timeline.steps.some(({ kind, state }) => kind === 'stage' && state === 'running');
    if (!compiles || !downloadsAreDone(timeline, this.stages)) this.#since = undefined;
    else if (now - (this.#since ??= now) >= QUIET_MS) this.#begin();
  }

  #begin(): void {
    clearInterval(this.#timer);
    this.#build ??= withFolders(this.planned, this.deps.warn).then((plan) =>
      startFetchBuild(plan, this.entries, {
        signal: this.signal,
        run: (each, stop) => runQuietly(each, this.deps, stop),
      }),
    );
  }
}
