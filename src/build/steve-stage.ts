import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Jobserver } from '../builder/jobserver-choice.js';
import type { SteveCandidate } from '../builder/jobserver.js';
import { NoSteve, startSteve, type RunningJobserver } from '../builder/steve.js';
import type { BuildPlan } from '../plan/build-plan.js';
import { formatProblem } from '../platform/errors.js';
import { runStage, type StageDeps } from './run-stage.js';
import type { BuildReport } from './report.js';

export interface SteveStageDeps extends StageDeps {
  readonly report: BuildReport;
  /** Stops it: the build is cancelled, or its time is over. */
  readonly signal: AbortSignal;
  /** A folder that is removed after the build. */
  readonly folder: string;
}

/**
 * The plan by which stores are asked: for what steve is made of too, where it can be planned. Where it cannot, such as in a
 * snapshot without it, `serveBySteve` will say so.
 */
export async function planWithSteve(plan: BuildPlan, deps: StageDeps, signal: AbortSignal): Promise<BuildPlan> {
  const asked: BuildPlan = { ...plan, args: { ...plan.args, STEVE: 'packed' } };
  return (await runStage(asked, 'steve-plan', { contexts: {} }, deps, signal)) === undefined ? asked : plan;
}

/**
 * Lets steve serve a builder, made by the stage `steve` of the build's own Dockerfile and tried by its stage `check-jobserver`.
 * Both run before the build, on the pipe that the builder has until then.
 */
export function serveBySteve(
  candidate: SteveCandidate,
  first: Jobserver,
  plan: BuildPlan,
  deps: SteveStageDeps,
): Promise<RunningJobserver> {
  const { platform, report, signal, folder } = deps;
  const stage = async (target: string, output: string | undefined, failed: string): Promise<void> => {
    const problem = await runStage(
      plan,
      target,
      { contexts: {}, ...(output === undefined ? {} : { output }) },
      deps,
      signal,
    );
    if (problem) throw new NoSteve(`${failed}: ${problem.message}`);
  };
  return startSteve(candidate, first, {
    pack: async () => {
      const archive = join(folder, 'steve.tar');
      await stage('steve', `type=tar,dest=${archive}`, 'it cannot be made');
      const packed = await readFile(archive);
      await rm(archive);
      return packed;
    },
    check: () => stage('check-jobserver', undefined, 'it failed its test'),
    warn: (problem) => {
      platform.log.warning(formatProblem(problem));
      report.warned(problem);
    },
    signal,
    run: String(platform.now()),
  });
}
