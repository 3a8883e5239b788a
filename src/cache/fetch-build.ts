import type { BuildRun } from '../builder/run-build.js';
import type { Problem } from '../platform/errors.js';
import { cacheArguments, type CacheArguments } from './cache-arguments.js';
import { cacheProblems } from './cache-problems.js';
import { layersOnly, type CachedPlan } from './cached-plan.js';
import type { CacheEntry } from './entry.js';
import { isHit } from './hits.js';
import type { CacheScopes } from './scopes.js';
import type { BuildPlan } from '../plan/build-plan.js';
import type { Timeline } from '../progress/timeline.js';
import { cacheReports } from './cache-reports.js';

/** The stage of the Dockerfile that needs all fetch stages and holds nothing. */
export const FETCHED_STAGE = 'fetched';

/** Whether a Dockerfile has a stage of this name. */
export function hasStage(dockerfile: string, stage: string): boolean {
  return stagesOf(dockerfile).has(stage.toLowerCase());
}

/** The stages that the stage of all downloads copies from: those that a build downloads in. */
export function fetchStages(dockerfile: string): string[] {
  const body = stagesOf(dockerfile).get(FETCHED_STAGE) ?? '';
  return [...body.matchAll(/--from=(\S+)/g)].map(([, stage = '']) => stage);
}

/** The text of each named stage, by its name in lower case (Dockerfile reference, FROM; names are case-insensitive). */
function stagesOf(dockerfile: string): ReadonlyMap<string, string> {
  const [, ...stages] = dockerfile.split(/^[ \t]*FROM[ \t]+/im);
  return new Map(
    stages.flatMap((text) => {
      const [, name] = /^(?:--\S+[ \t]+)*\S+[ \t]+AS[ \t]+(\S+)[ \t]*(?:[\r\n]|$)/i.exec(text) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), text]];
    }),
  );
}

/** Whether a build has all its downloads, and made some of them itself. */
export function downloadsAreDone({ steps }: Timeline, stages: readonly string[]): boolean {
  const fetches = steps.filter(({ stage }) => stage !== undefined && stages.includes(stage));
  const ended = fetches.every(({ state }) => state === 'done' || state === 'cached');
  return ended && fetches.some((step) => step.state === 'done' && !isHit(step));
}

/**
 * The build of the downloads alone, to run beside the main one on the same builder. Shared steps run once, and the export of
 * this one is safe from a failure of the other, which would export nothing.
 *
 * @param main the plan of the image
 * @returns undefined where there is nothing to export to
 */
export function planFetchBuild(
  main: BuildPlan,
  entries: readonly CacheEntry[],
  scopes: CacheScopes,
  options: { readonly exportMinutes?: number } = {},
): CachedPlan | undefined {
  const cache: CacheArguments = cacheArguments(entries, { part: 'fetch', scopes, write: true, ...options });
  return cache.to.length === 0 ? undefined : { plan: layersOnly(main, FETCHED_STAGE), cache };
}

/** How the build of the downloads ended. */
export interface FetchOutcome {
  /**
   * `exported`: the downloads are kept. `not-exported`: fetched, but no cache took them. `failed`: a download failed, which
   * the main build says too, and better. `stopped`: by us.
   */
  readonly status: 'exported' | 'not-exported' | 'failed' | 'stopped';
  /** Troubles with the caches. */
  readonly problems: readonly Problem[];
  /** Absent when buildx could not be started. */
  readonly run?: BuildRun;
}

export interface FetchBuild {
  /** Settles when it has ended; never rejects. */
  readonly ended: Promise<FetchOutcome>;
  /**
   * Waits for its end, and stops it when the signal fires before: the export of gigabytes can outlast a main build that failed.
   * @param until such as `AbortSignal.timeout(…)`
   */
  settle(until: AbortSignal): Promise<FetchOutcome>;
}

export interface FetchBuildDeps {
  readonly run: (plan: CachedPlan, signal: AbortSignal) => Promise<BuildRun>;
  /** Stops it at once, as a cancelled job does. */
  readonly signal: AbortSignal;
}

/** Starts the build of the downloads. */
export function startFetchBuild(plan: CachedPlan, entries: readonly CacheEntry[], deps: FetchBuildDeps): FetchBuild {
  const late = new AbortController();
  const ended = deps.run(plan, AbortSignal.any([deps.signal, late.signal])).then(
    (run) => outcomeOf(run, plan, entries),
    (error: unknown): FetchOutcome => ({
      status: 'failed',
      problems: [
        { message: `The downloads could not be kept apart: ${error instanceof Error ? error.message : String(error)}` },
      ],
    }),
  );
  return {
    ended,
    settle: async (until) => {
      const stop = (): void => {
        late.abort();
      };
      if (until.aborted) stop();
      until.addEventListener('abort', stop, { once: true });
      try {
        return await ended;
      } finally {
        until.removeEventListener('abort', stop);
      }
    },
  };
}

function outcomeOf(run: BuildRun, { cache }: CachedPlan, entries: readonly CacheEntry[]): FetchOutcome {
  const problems = cacheProblems([run.timeline], entries);
  if (run.stopped) return { status: 'stopped', problems, run };
  if (run.code !== 0) return { status: 'failed', problems, run };
  const failed = cacheReports(run.timeline).filter(({ direction }) => direction === 'export').length;
  return { status: failed < cache.to.length ? 'exported' : 'not-exported', problems, run };
}
