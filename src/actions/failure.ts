import { formatProblem, UserError, type Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { annotations, writeAnnotations } from '../report/annotations.js';

/** What a full disk and the like say of themselves (errno(3)). */
const SYSTEM: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  ENOSPC: { message: 'The disk is full', hint: 'Free space there, or name another folder by the input output.' },
  EDQUOT: {
    message: 'The disk quota is used up',
    hint: 'Free space there, or name another folder by the input output.',
  },
  EACCES: { message: 'Permission was denied', hint: 'Check who owns that path.' },
  EPERM: { message: 'The operation is not permitted', hint: 'Check who owns that path.' },
  EEXIST: { message: 'There is a file where a folder has to be', hint: 'Name another folder by the input output.' },
  ENOTDIR: { message: 'There is a file where a folder has to be', hint: 'Name another folder by the input output.' },
  EROFS: { message: 'The file system is read-only', hint: 'Name another folder by the input output.' },
};

/** Runs a piece of work. @returns what went wrong: what it found itself, or what it threw, in words for the user */
export async function problemsOf(work: () => Promise<readonly Problem[]>): Promise<readonly Problem[]> {
  try {
    return await work();
  } catch (error) {
    return explainError(error);
  }
}

/** An error as problems. One that nobody foresaw is a bug of ours and says so. */
export function explainError(error: unknown): readonly Problem[] {
  if (error instanceof UserError) return error.problems;
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    const known = SYSTEM[error.code];
    const path = 'path' in error && typeof error.path === 'string' ? `: ${error.path}` : '';
    if (known) return [{ message: `${known.message}${path}.`, hint: known.hint }];
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [
    {
      message: `Something happened that gentoo-min did not foresee: ${said}`,
      hint: 'Please report it with the log of this run.',
    },
  ];
}

/** Declares the run failed when there are problems: one as it is, several as annotations and a last line that counts them. */
export function showFailure(platform: Platform, problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (!first) return;
  if (rest.length === 0) {
    const { at, ...said } = first;
    platform.fail(formatProblem(said), at);
    return;
  }
  writeAnnotations(platform.log, annotations({ error: problems }));
  platform.fail(`${problems.length} problems: each is named above.`);
}
