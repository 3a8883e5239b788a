import { isInRepository } from '../lint/default-file.js';
import type { Finding } from '../lint/finding.js';
import { fingerprint } from '../platform/fingerprint.js';
import { cleanLine, clip } from '../progress/clean.js';
import { codeBlock, text } from '../report/markdown.js';
import { isShown } from './diff-lines.js';

/** Other text for lines of a file of the repository, and why. */
export interface SuggestedChange {
  /** Path in the repository. */
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** None to remove them. */
  readonly lines: readonly string[];
  readonly rule: string;
  readonly message: string;
}

/** A comment on lines of a pull request (GitHub REST API, "Create a review for a pull request"). */
export interface ReviewComment {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'RIGHT';
  readonly body: string;
}

/** More of them would bury a pull request; the others are in the summary. */
const MOST = 20;
const LONGEST = 1000;

/**
 * The findings whose suggestion can be taken as it stands. A line with characters that nobody sees is left to a person: shown
 * without them it would be another one.
 */
export function suggestedChanges(findings: readonly Finding[]): SuggestedChange[] {
  return findings.flatMap(({ at, suggestion, rule, message }) =>
    suggestion === undefined || !isInRepository(at.file) || suggestion.lines.some((line) => cleanLine(line) !== line)
      ? []
      : [{ file: at.file, ...suggestion, rule, message }],
  );
}

/** Last line of such a comment, by which the next run knows that it has been made. The line number does not count: lines move. */
export function suggestionMarker({ file, rule, message, lines }: SuggestedChange): string {
  return `<!-- gentoo-min-suggestion:${fingerprint(file, rule, message, ...lines)} -->`;
}

/**
 * The comments that can be made: on lines that the pull request shows, and not twice.
 * @param hunksOf lines of each hunk of a file, see `shownLines`
 * @param bodies what our comments on this pull request already say
 */
export function reviewComments(
  changes: readonly SuggestedChange[],
  hunksOf: (file: string) => readonly ReadonlySet<number>[],
  bodies: readonly string[],
): ReviewComment[] {
  const made = new Set<string>();
  return changes
    .filter((change) => {
      const marker = suggestionMarker(change);
      const known = made.has(marker) || bodies.some((body) => body.includes(marker));
      made.add(marker);
      return !known && isShown(hunksOf(change.file), change.line, change.endLine);
    })
    .slice(0, MOST)
    .map((change) => ({
      path: change.file,
      line: change.endLine,
      side: 'RIGHT',
      ...(change.endLine > change.line ? { start_line: change.line, start_side: 'RIGHT' } : {}),
      body: [
        `${text(clip(change.message, LONGEST))} (${text(clip(change.rule, 100))})`,
        codeBlock(change.lines, 'suggestion'),
        suggestionMarker(change),
      ].join('\n\n'),
    }));
}
