import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import type { BuildReport } from './report.js';

/**
 * Whether a build whose time was over came further than the one before: something new must be where the next one finds it.
 * On a machine that is thrown away (RUNNER_ENVIRONMENT, as GitHub's own runners set it) that is a store or a cache; else the
 * builder's own disk is enough.
 * @throws UserError when it achieved nothing, so that continuations do not repeat it for ever
 */
export function judgeProgress(report: BuildReport, env: Platform['env']): void {
  const { packagesBuilt, stepsDone, running } = report.work;
  const thrownAway = env.RUNNER_ENVIRONMENT === 'github-hosted';
  const achieved = thrownAway ? report.kept > 0 : packagesBuilt + stepsDone > 0;
  if (achieved) {
    report.warn({
      message: `The time was over before the image was complete; ${packagesBuilt} packages were built and are kept.`,
      hint: 'The next run goes on from there.',
    });
    return;
  }
  const busy = running.length === 0 ? '' : ` It was busy with ${running.join(', ')}.`;
  if (thrownAway && packagesBuilt > 0) {
    throw new UserError({
      message: `The time was over, and the ${packagesBuilt} packages that were built are lost with this machine.`,
      hint: 'Name a place for them by the input package-store, such as package-store: actions.',
    });
  }
  throw new UserError({
    message: `The time was over and nothing was finished that a next run could go on from.${busy}`,
    hint: 'Raise job-minutes, or use a machine with more cores.',
  });
}
