import type { Place } from './platform.js';

/** One thing that went wrong, said so that the user can act on it. */
export interface Problem {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Where, when it is a line of the user's own files. */
  readonly at?: Place;
  /** What to do about it. */
  readonly hint?: string;
}

/**
 * A failure with an explanation for the user. Front ends print its problems; anything else that is thrown is a bug
 * of ours and is reported as such.
 */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[]) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map(formatProblem).join('\n'));
    this.name = 'UserError';
    this.problems = list;
  }
}

/** `file:line:column: message (hint)`, leaving out what is not known. */
export function formatProblem(problem: Problem): string {
  const { at, hint } = problem;
  const where = at
    ? [at.file, at.line, at.line === undefined ? undefined : at.column].filter((part) => part !== undefined).join(':') +
      ': '
    : '';
  return `${where}${problem.message}${hint ? ` ${hint}` : ''}`;
}

/** Whether an error is the system's, of one of these codes (errno(3)). */
export function hasCode<Code extends string>(
  error: unknown,
  ...codes: readonly Code[]
): error is Error & { code: Code } {
  return isError(error) && codes.some((code) => code === error.code);
}

/** By form: an error that Node made is not always an instance of the Error that this module knows (vm contexts). */
export function isError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}
