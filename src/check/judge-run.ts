import { UserError, type Problem } from '../platform/errors.js';
import { explainFailure } from '../progress/failure.js';
import type { Step, Timeline } from '../progress/timeline.js';

/** Stages in which something is judged; all others prepare that. */
const JUDGING = new Set(['judge', 'judge-kernel']);
const LAST_LINES = 8;

/** Seconds that the judging itself took, and all the rest. What was cached took none. */
export function secondsOf({ steps }: Pick<Timeline, 'steps'>, all: number): { prepare: number; judge: number } {
  const judge = steps.filter(({ kind, stage }) => kind === 'stage' && JUDGING.has(stage ?? '')).reduce(sumOf, 0);
  return { prepare: Math.max(0, all - judge), judge };
}

function sumOf(sum: number, { intervals }: Step): number {
  return intervals.reduce((own, { started, ended = started }) => own + (ended - started) / 1000, sum);
}

/** Why the program that judges failed, which is not what it thinks of the definition. */
export function judgeFailure(
  target: string,
  timeline: Timeline,
  { late, cancelled }: { readonly late: boolean; readonly cancelled: boolean },
): UserError {
  if (cancelled) return new UserError({ message: 'The check was cancelled.' });
  if (late) {
    return new UserError({
      message: 'The definition could not be judged in time.',
      hint: 'Does an ebuild of one of the repositories that image.yaml adds not come to an end when it is read?',
    });
  }
  const { problem, others, lines, step } = explainFailure(timeline);
  if (!JUDGING.has(step?.stage ?? '')) return new UserError([problem, ...others]);
  const last = lines.filter((line) => line.trim() !== '').slice(-LAST_LINES);
  const told: Problem = {
    message: `The definition could not be judged: the program of the stage ${step?.stage ?? target} failed.`,
    hint: last.length === 0 ? problem.message : `It ended with: ${last.join(' | ')}`,
  };
  return new UserError(told);
}
