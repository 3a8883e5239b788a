import type { Finding } from '../lint/finding.js';

/** Findings of one side, and the lines that they are about. */
export interface SideFindings {
  /** With paths below the definition's folder. */
  readonly findings: readonly Finding[];
  readonly line: (file: string, line: number) => string | undefined;
}

export interface ComparedFindings {
  /** Those that the base does not have. */
  readonly fresh: readonly Finding[];
  /** Those that it has too. */
  readonly older: readonly Finding[];
}

/**
 * Tells findings that a change brings from those that were there before. Lines move when others are added above them, so the
 * text of a line counts and not its number; two of the same are two.
 */
export function compareFindings(base: SideFindings, head: SideFindings): ComparedFindings {
  const before = new Map<string, number>();
  for (const finding of base.findings) {
    const key = keyOf(finding, base);
    before.set(key, (before.get(key) ?? 0) + 1);
  }
  const fresh: Finding[] = [];
  const older: Finding[] = [];
  for (const finding of head.findings) {
    const key = keyOf(finding, head);
    const left = before.get(key) ?? 0;
    if (left > 0) before.set(key, left - 1);
    (left > 0 ? older : fresh).push(finding);
  }
  return { fresh, older };
}

/** Messages name other lines by their numbers, which move too. */
function keyOf({ rule, at, message }: Finding, { line }: SideFindings): string {
  const text = at.line === undefined ? '' : (line(at.file, at.line)?.trim() ?? '');
  return [rule, at.file, message.replace(/\d+/g, '0'), text].join('\n');
}
