import type { LayerBuild, Layers, StageWork } from './layer-work.js';

/** What is known of the layers of an image from its earlier builds. */
export interface LayerHistory {
  /** By stage of the Dockerfile, what it took when it had something to do, the latest last. */
  readonly stages: Readonly<Record<string, readonly Omit<StageWork, 'stage'>[]>>;
  /** By long stage, the stages of the Dockerfile that its export holds, as of the last build that had to do with it. */
  readonly madeFrom: Readonly<Record<string, readonly string[]>>;
  /** By part, what was last exported of it; `null` where no place ever said which layers that is. */
  readonly exports: Readonly<Record<string, Layers | null>>;
  /** Bytes of packages and distfiles of ours in the Actions cache, as of the last build. */
  readonly actionsBytes: number;
}

export const NO_HISTORY: LayerHistory = { stages: {}, madeFrom: {}, exports: {}, actionsBytes: 0 };

/**
 * How often a stage is remembered. The longest counts: a time for which nearly everything was there already says little about
 * what the work costs. Times when it had nothing to do are not remembered, else ten builds without a change would forget it.
 */
const KEPT = 10;

/** The history with one build more. What an export or a stage does not say this time stays as it was last known. */
export function remember(history: LayerHistory, { stages, madeFrom, exports, actionsBytes }: LayerBuild): LayerHistory {
  const works = stages
    .filter(({ seconds, pulledBytes }) => seconds > 0 || pulledBytes > 0)
    .map(({ stage, ...work }): [string, Omit<StageWork, 'stage'>[]] => [
      stage,
      [...(history.stages[stage] ?? []), work].slice(-KEPT),
    ]);
  const written = Object.entries(exports).map(([part, layers]): [string, Layers | null] => [
    part,
    layers ?? history.exports[part] ?? null,
  ]);
  return {
    stages: { ...history.stages, ...Object.fromEntries(works) },
    madeFrom: { ...history.madeFrom, ...madeFrom },
    exports: { ...history.exports, ...Object.fromEntries(written) },
    actionsBytes: actionsBytes ?? 0,
  };
}

/** Seconds that a stage's work takes; undefined where it is not known. */
export function workOf({ stages }: LayerHistory, stage: string): number | undefined {
  const seconds = (stages[stage] ?? []).map((work) => work.seconds).filter((each) => each > 0);
  return seconds.length === 0 ? undefined : Math.max(...seconds);
}

/** How many packages a stage is made of; 0 where it has no emerge. */
export function packagesOf({ stages }: LayerHistory, stage: string): number {
  return Math.max(0, ...(stages[stage] ?? []).map(({ built, reused }) => built + reused));
}

/** Seconds that it took to merge a stage's packages when all of them were kept; undefined where that never was. */
export function mergeOf({ stages }: LayerHistory, stage: string): number | undefined {
  return (stages[stage] ?? []).findLast(({ built, reused, seconds }) => built === 0 && reused > 0 && seconds > 0)
    ?.seconds;
}

/** What was last known of one of a stage's figures. */
export function lastKnown(
  { stages }: LayerHistory,
  stage: string,
  figure: 'packageBytes' | 'packageSeconds' | 'pulledBytes',
): number {
  return (stages[stage] ?? []).findLast((work) => work[figure] > 0)?.[figure] ?? 0;
}
