import { closest, quote } from '../image/text.js';
import type { Report } from './finding.js';
import { partOfLine } from './text-file.js';
import type { TextFile } from './text-file.js';

/** A comment that allows what a rule finds fault with. */
export interface Silence {
  readonly file: TextFile;
  /** Where the name of the rule stands. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  /** The line that it speaks of. */
  readonly target: number;
}

const MARK = /#[ \t]*gentoo-min:[ \t]*(.*)$/;

/**
 * The comments `# gentoo-min: allow RULE [RULE…]` of a file. Behind something they speak of their own line; alone on a line of
 * the next one that is no comment, for files that take no comment behind something.
 * @returns those with names of rules, and what is wrong with the others
 */
export function readSilences(
  file: TextFile,
  rules: readonly string[],
): { readonly silences: readonly Silence[]; readonly reports: readonly Report[] } {
  const silences: Silence[] = [];
  const reports: Report[] = [];
  const next = linesBelow(file);
  for (const [index, text] of file.lines.entries()) {
    if (!text.includes('gentoo-min:')) continue;
    const mark = MARK.exec(text);
    if (!mark) continue;
    const line = index + 1;
    const said = mark[1] ?? '';
    const from = mark.index + mark[0].length - said.length;
    const names = /^allow[ \t]+(\S.*)$/.exec(said)?.[1];
    const report = (column: number, length: number, message: string, hint: string): void => {
      reports.push({ rule: 'unknown-silence', at: partOfLine(file, line, column, length), message, hint });
    };
    if (names === undefined) {
      report(
        from + 1,
        said.length,
        `${quote(said)} is nothing that a comment can say here.`,
        'Write # gentoo-min: allow RULE.',
      );
      continue;
    }
    const target = text.slice(0, mark.index).trim() === '' ? (next[index] ?? line) : line;
    for (const match of names.matchAll(/[^\s,]+/g)) {
      const [rule] = match;
      const column = from + said.length - names.length + match.index + 1;
      if (rules.includes(rule)) silences.push({ file, line, column, rule, target });
      else {
        const near = closest(rule, rules);
        const hint = near === undefined ? 'docs/rules.md lists them.' : `Did you mean "${near}"?`;
        report(column, rule.length, `There is no rule ${quote(rule)}.`, hint);
      }
    }
  }
  return { silences, reports };
}

/** For each line the number of the next one that is no comment, which a kernel option that is switched off is not. */
function linesBelow({ lines }: TextFile): (number | undefined)[] {
  const below: (number | undefined)[] = [];
  let next: number | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    below[index] = next;
    if (!/^\s*(?:#(?! CONFIG_\w+ is not set)|$)/.test(lines[index] ?? '')) next = index + 1;
  }
  return below;
}

/** Takes out what is silenced; a comment that silences nothing is a finding itself. */
export function applySilences(reports: readonly Report[], silences: readonly Silence[]): Report[] {
  const key = (file: string, line: number | undefined, rule: string): string => `${file}:${line ?? 0}:${rule}`;
  const byPlace = new Map(silences.map((silence) => [key(silence.file.path, silence.target, silence.rule), silence]));
  const used = new Set<Silence>();
  const left = reports.filter(({ rule, at }) => {
    const silence = byPlace.get(key(at.file, at.line, rule));
    if (silence) used.add(silence);
    return silence === undefined;
  });
  const idle = silences.filter((silence) => !used.has(silence));
  return [
    ...left,
    ...idle.map(({ file, line, column, rule }): Report => ({
      rule: 'unused-silence',
      at: partOfLine(file, line, column, rule.length),
      message: `The rule ${rule} finds nothing here that could be allowed.`,
      hint: 'Remove the comment.',
    })),
  ];
}
