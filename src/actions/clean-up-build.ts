import { formatProblem, type Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { runProcess, type Runner } from '../platform/process.js';
import { formatBytes } from '../progress/format.js';
import { problemsOf } from './failure.js';

/** State that the post step needs: the builder that this run made, and the file that names what is still to be stored. */
export const BUILDER_STATE = 'builder';
export const UNSAVED_STATE = 'unsaved-work';

/** The post step: stores what a cancelled build left, removes the builder that this run made, and nothing else. */
export async function cleanUpBuild(platform: Platform, run: Runner = runProcess): Promise<void> {
  const unsaved = platform.state(UNSAVED_STATE);
  if (unsaved !== '') await saveRest(platform, run, unsaved);
  const builder = platform.state(BUILDER_STATE);
  if (builder === '') return;
  const problems = await problemsOf(async () => {
    const { findBuildx } = await import('../builder/buildx.js');
    const { removeBuilder } = await import('../builder/builder.js');
    const removed = await removeBuilder(await findBuildx(run, platform.env), builder);
    return removed ? [] : [{ message: 'buildx rm failed.' }];
  });
  // The job has its result already: what could not be cleaned up is told, and changes nothing.
  if (problems.length === 0) platform.log.info(`Removed the builder ${builder}; its cache stays on this machine.`);
  for (const problem of problems) {
    platform.log.warning(`The builder ${builder} could not be removed: ${formatProblem(problem)}`);
  }
}

/** What was made before a cancel goes to the stores now. It changes nothing about the job's result. */
async function saveRest(platform: Platform, run: Runner, file: string): Promise<void> {
  const problems = await problemsOf(async () => {
    const { findBuildx } = await import('../builder/buildx.js');
    const { saveUnsavedWork } = await import('../build/unsaved-work.js');
    const warnings: Problem[] = [];
    const deps = {
      platform,
      run,
      buildx: await findBuildx(run, platform.env),
      warn: (problem: Problem) => warnings.push(problem),
    };
    const session = await saveUnsavedWork(file, deps, platform.cancelled);
    for (const { kind, place, added, bytesOut } of session?.balances ?? []) {
      platform.log.info(`Stored in the ${place}: ${added} ${kind}, ${formatBytes(bytesOut)}`);
    }
    return warnings;
  });
  for (const problem of problems) platform.log.warning(formatProblem(problem));
}
