import type { Finding, Severity } from './finding.js';

/** So much of a line is shown; a caret far to the right points at nothing. */
const WIDEST = 120;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A finding as a person reads it: place, severity, message and rule in one line, the line of the file with a caret below it,
 * then what to do.
 * @param text the line that the finding is about
 */
export function formatFinding({ rule, severity, at, message, hint }: Finding, text: string | undefined): string[] {
  const { file, line, column, endColumn } = at;
  const place = [printable(file), line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const lines = [`${place.join(':')}: ${severity}: ${printable(message)} [${rule}]`];
  if (line !== undefined && column !== undefined && text !== undefined) {
    const number = String(line).padStart(5);
    const cut = Math.max(0, column - WIDEST + 20);
    const shown = printable(text.slice(cut, cut + WIDEST));
    const length = Math.max(1, Math.min((endColumn ?? column + 1) - column, cut + WIDEST - column + 1));
    // A tab stays one before the caret, so that both lines are as wide.
    const before = text.slice(cut, column - 1).replace(/[^\t]/g, ' ');
    lines.push(`${number} | ${cut > 0 ? '…' : ''}${shown}${text.length > cut + WIDEST ? '…' : ''}`);
    lines.push(`${' '.repeat(number.length)} | ${cut > 0 ? ' ' : ''}${before}${'^'.repeat(length)}`);
  }
  if (hint !== undefined) lines.push(`${' '.repeat(5)} = ${printable(hint)}`);
  return lines;
}

/** `2 errors, 1 warning`, or that there is nothing. */
export function countFindings(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'note'] as const satisfies readonly Severity[]).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'Nothing was found.' : `${parts.join(', ')}.`;
}

/** One place for each character, also for those that show nothing or move the cursor. */
function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (character === '\t' ? character : '\ufffd'.repeat(character.length)));
}
