import { workSeconds, type Step, type Timeline } from '../progress/timeline.js';
import { exportedType, importedFrom } from './cache-troubles.js';
import type { CacheType } from './entry.js';

/** What the caches did for one build. */
export interface CacheHits {
  /** Instructions of the Dockerfile that this build had to do or find. */
  readonly steps: number;
  readonly cached: number;
  /** Of the cached ones, those that certainly came from an imported cache. */
  readonly imported: number;
  /** Steps whose imported layers were gone, so that they were done again. */
  readonly evicted: number;
  readonly stages: readonly StageHits[];
  /** Bytes of layers fetched for cached steps, and the seconds that took; transfers beside each other are added up. */
  readonly pulledBytes: number;
  readonly pullSeconds: number;
  /** Seconds spent on reading the indexes of caches. */
  readonly importSeconds: number;
  readonly exports: readonly CacheExport[];
  /** Seconds of work that cached steps took in earlier builds, less what pulling them took now; steps without a record add nothing. */
  readonly savedSeconds: number;
  /** Cached steps of which no earlier build is known. */
  readonly unknownSteps: number;
}

export interface StageHits {
  readonly stage: string;
  readonly steps: number;
  readonly cached: number;
  readonly pulledBytes: number;
  readonly savedSeconds: number;
}

export interface CacheExport {
  readonly type: CacheType;
  readonly seconds: number;
  readonly failed: boolean;
}

export interface HitFacts {
  /** Seconds that steps took in earlier builds, by their full names; see `stepSeconds`. */
  readonly earlier?: ReadonlyMap<string, number>;
  /** Whether the builder had nothing of its own when the build began: then every hit was imported. */
  readonly emptyBuilder?: boolean;
}

/**
 * Reads from a finished build what came from caches. BuildKit does not say where a hit is from: one that moved layers was
 * imported, one that moved none may be the builder's own or an imported one whose layers nobody needed.
 */
export function cacheHits(timeline: Timeline, { earlier, emptyBuilder = false }: HitFacts = {}): CacheHits {
  const { steps, latest } = timeline;
  const seconds = ({ intervals }: Step): number => workSeconds(intervals, latest);
  const known = steps.filter(({ kind, state }) => kind === 'stage' && (state === 'done' || state === 'cached'));
  const cached = known.filter(isHit);
  const pulled = cached.filter(({ pulledBytes }) => pulledBytes > 0);
  const saved = (step: Step): number => {
    const before = isHit(step) ? earlier?.get(step.name) : undefined;
    return before === undefined ? 0 : Math.max(0, before - (step.pulledBytes > 0 ? seconds(step) : 0));
  };
  const stages = [...new Set(known.map(({ stage }) => stage ?? ''))].map((stage): StageHits => {
    const own = known.filter((step) => step.stage === stage);
    return {
      stage,
      steps: own.length,
      cached: own.filter(isHit).length,
      pulledBytes: sum(own.filter(isHit).map((step) => step.pulledBytes)),
      savedSeconds: sum(own.map(saved)),
    };
  });
  return {
    steps: known.length,
    cached: cached.length,
    imported: emptyBuilder ? cached.length : pulled.length,
    evicted: known.filter(({ state, error }) => state === 'done' && error?.includes('not found') === true).length,
    stages,
    pulledBytes: sum(pulled.map(({ pulledBytes }) => pulledBytes)),
    pullSeconds: sum(pulled.map(seconds)),
    importSeconds: sum(steps.filter(({ name }) => importedFrom(name) !== undefined).map(seconds)),
    exports: steps.flatMap((step): CacheExport[] => {
      const type = exportedType(step.name);
      return type === undefined ? [] : [{ type, seconds: seconds(step), failed: step.state !== 'done' }];
    }),
    savedSeconds: sum(known.map(saved)),
    unknownSteps: cached.filter(({ name }) => earlier?.has(name) !== true).length,
  };
}

/**
 * Whether a step was found in a cache. BuildKit begins a cached step anew when its layers are needed later and pulled then,
 * and does not say `cached` of that; but a step that is done here pulls nothing.
 */
export function isHit({ state, pulledBytes }: Step): boolean {
  return state === 'cached' || (state === 'done' && pulledBytes > 0);
}

/** Seconds of work by full name of each step that this build did itself, to be kept for later builds. */
export function stepSeconds({ steps, latest }: Timeline): Map<string, number> {
  const done = steps.filter((step) => step.kind === 'stage' && step.state === 'done' && !isHit(step));
  return new Map(done.map((step) => [step.name, workSeconds(step.intervals, latest)]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
