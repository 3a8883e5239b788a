import type { Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import { clip } from '../progress/clean.js';
import { annotations, type Annotation } from '../report/annotations.js';
import type { Judgement } from './comment.js';
import { asProblem } from './explanation.js';

/** GitHub keeps fifty annotations of one job, besides ten of each type from one step, and drops the rest in silence. */
const PER_JOB = 50;
/** It cuts longer texts off. */
const LONGEST = 4000;

/**
 * Chooses what is shown beside the lines of the pull request: first why there is no plan, then findings that have a line,
 * then the others.
 * @param place where a place of the definition is in the repository; undefined when it is not in there
 * @param used annotations that the job has already written
 * @returns the most important first; where some find no room, the last one says how many
 */
export function chooseAnnotations(
  { verdict, findings }: Pick<Judgement, 'verdict' | 'findings'>,
  place: (at: Place) => Place | undefined = (at) => at,
  used = 0,
): Annotation[] {
  const told = verdict.explanations.map(asProblem);
  const doubts = verdict.doubts.map((message): Problem => ({ message }));
  const refused = verdict.outcome === 'refused';
  const errors = [...(refused ? told : []), ...placedFirst(findings?.errors ?? [])];
  const warnings = [...(refused ? [] : told), ...doubts, ...placedFirst(findings?.warnings ?? [])];
  const notices = placedFirst(findings?.notes ?? []);
  const list = annotations(
    { error: errors.map(shortened), warning: warnings.map(shortened), notice: notices.map(shortened) },
    place,
  );
  const room = Math.max(0, PER_JOB - used);
  if (list.length <= room) return list;
  if (room === 0) return [];
  const all = new Set([...errors, ...warnings, ...notices].map((each) => JSON.stringify([each.at, each.message]))).size;
  const rest = `${String(all - room + 1)} more: see the summary of this run.`;
  return [...list.slice(0, room - 1), { severity: 'warning', message: rest }];
}

function placedFirst(problems: readonly Problem[]): Problem[] {
  const placed = ({ at }: Problem): number => (at?.line === undefined ? 1 : 0);
  return problems.toSorted((one, other) => placed(one) - placed(other));
}

function shortened(problem: Problem): Problem {
  const { message, hint } = problem;
  return {
    ...problem,
    message: clip(message, LONGEST / 2),
    ...(hint === undefined ? {} : { hint: clip(hint, LONGEST / 2) }),
  };
}
