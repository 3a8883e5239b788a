import type { Buildx } from '../builder/buildx.js';
import { layersOnly, runCachedBuild } from '../cache/cached-plan.js';
import type { BuildPlan } from '../plan/build-plan.js';
import type { Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { explainFailure } from '../progress/failure.js';
import type { SessionDeps } from '../store/session.js';

export type StageRunner = SessionDeps['stage'];

export interface StageDeps {
  readonly platform: Platform;
  readonly buildx: Buildx;
  /** Values of the environment variables that the plan's secrets name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Where layers are found, as arguments of `--cache-from`. */
  readonly from: readonly string[];
  /** What a cached layer may answer; without it each run is a question of its own. */
  readonly question?: string;
}

/**
 * Runs stages that stand beside the build: quietly, of what they say the log has only the lines of our own scripts. They depend
 * on what no layer's key knows, so a question is part of it (QUESTION).
 */
export function stageRunner(plan: BuildPlan, deps: StageDeps): StageRunner {
  return async (target, given, signal) => {
    const failure = await runStage(plan, target, given, deps, signal);
    if (failure) deps.platform.log.debug(`${target}: ${failure.message}`);
    return failure === undefined;
  };
}

/** Runs one such stage. @returns undefined, or why it failed */
export async function runStage(
  plan: BuildPlan,
  target: string,
  { contexts, output }: Parameters<StageRunner>[1],
  { platform, buildx, secrets, from, question }: StageDeps,
  signal: AbortSignal,
): Promise<Problem | undefined> {
  const asked: BuildPlan = {
    ...layersOnly(plan, target),
    contexts: { ...plan.contexts, ...contexts },
    args: { ...plan.args, QUESTION: question ?? String(platform.now()) },
    ...(output === undefined ? {} : { output }),
  };
  const { code, timeline } = await runCachedBuild(
    buildx,
    { plan: asked, cache: { from, to: [] } },
    {
      signal,
      secrets,
      redact: (text) => platform.redact(text),
      onChanges: (changes) => {
        for (const change of changes) {
          if (change.type === 'line' && change.line.startsWith('gm: ')) platform.log.info(change.line.slice(4));
        }
      },
    },
  );
  return code === 0 ? undefined : explainFailure(timeline).problem;
}
