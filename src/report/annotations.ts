import type { Problem } from '../platform/errors.js';
import type { Log, Place } from '../platform/platform.js';

export type Severity = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Place;
}

/** GitHub keeps ten annotations of each kind from one step and drops the rest in silence. */
const PER_SEVERITY = 10;

/**
 * What to show beside the files and on top of the run.
 * @param problems of each severity, the most important first
 * @param place where a place of a problem is in the user's repository; undefined when it is not in there
 * @returns at most ten of each severity, errors first; when there are more, the tenth says how many
 */
export function annotations(
  problems: Readonly<Partial<Record<Severity, readonly Problem[]>>>,
  place: (at: Place) => Place | undefined = (at) => at,
): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const all = unique((problems[severity] ?? []).map((problem) => annotation(severity, problem, place)));
    if (all.length <= PER_SEVERITY) return all;
    const rest = all.length - PER_SEVERITY + 1;
    return [
      ...all.slice(0, PER_SEVERITY - 1),
      { severity, message: `${String(rest)} more: see the summary of this run.` },
    ];
  });
}

/** Writes annotations by the platform's own means. */
export function writeAnnotations(log: Log, list: readonly Annotation[]): void {
  for (const { severity, message, at } of list) log[severity](message, at);
}

function annotation(severity: Severity, problem: Problem, place: (at: Place) => Place | undefined): Annotation {
  const { message, hint, at } = problem;
  const there = at ? place(at) : undefined;
  // A place outside of the repository would be dropped, and with it what the user has to know.
  const where = at && !there ? `${at.file}${at.line === undefined ? '' : `:${String(at.line)}`}: ` : '';
  return {
    severity,
    message: `${where}${message}${hint === undefined ? '' : ` ${hint}`}`,
    ...(there ? { at: there } : {}),
  };
}

function unique(list: readonly Annotation[]): Annotation[] {
  const key = ({ message, at }: Annotation): string => `${at?.file ?? ''}:${String(at?.line ?? 0)} ${message}`;
  return [...new Map(list.map((each) => [key(each), each])).values()];
}
