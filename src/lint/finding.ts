import type { Problem } from '../platform/errors.js';
import type { Severity as AnnotationSeverity } from '../report/annotations.js';
import type { RuleName } from './rules.js';

/** `error`: it will not do what it says. `warning`: hardly meant. `note`: fit to know. */
export type Severity = 'error' | 'warning' | 'note';

/** Where something is written. Lines and columns count from 1; columns count UTF-16 code units, as editors do. */
export interface Extent {
  /** Path in the definition. */
  readonly file: string;
  /** Undefined for the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  /** The column behind the last character, where that is on the same line. */
  readonly endColumn?: number;
}

/** Other text for whole lines of the file that a finding is about. */
export interface Suggestion {
  readonly line: number;
  /** The last line that is replaced. */
  readonly endLine: number;
  /** None to remove them. */
  readonly lines: readonly string[];
}

/** What a check found; the table of rules knows how bad that is. */
export interface Report {
  readonly rule: RuleName;
  readonly at: Extent;
  readonly message: string;
  readonly hint?: string;
  readonly suggestion?: Suggestion;
}

/** One finding, as it is shown. */
export interface Finding extends Report {
  readonly severity: Severity;
}

/** More than this of one file is neither shown nor looked for: every hint that is not given is time that is not spent. */
const MOST_REPORTS = 500;

/** The first reports of a check; the check does not run on behind them. */
export function atMost(reports: Iterable<Report>): Report[] {
  const taken: Report[] = [];
  for (const report of reports) {
    if (taken.length >= MOST_REPORTS) break;
    taken.push(report);
  }
  return taken;
}

const ANNOTATIONS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  AnnotationSeverity
>;

/** A finding as the rest of the project takes what is wrong. The rule stands behind the message, to be looked up or silenced. */
export function problemOf({ rule, at, message, hint }: Finding): Problem {
  const { file, line, column } = at;
  return {
    message: `${message} [${rule}]`,
    at: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Findings by the severities of annotations, in their order: what `annotations` takes. */
export function annotatedProblems(findings: readonly Finding[]): Readonly<Record<AnnotationSeverity, Problem[]>> {
  const problems: Record<AnnotationSeverity, Problem[]> = { error: [], warning: [], notice: [] };
  for (const finding of findings) problems[ANNOTATIONS[finding.severity]].push(problemOf(finding));
  return problems;
}
