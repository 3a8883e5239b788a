import type { Problem } from '../platform/errors.js';
import { cleanLine } from '../progress/clean.js';

/**
 * GitHub-flavoured Markdown out of text that nobody has checked: names, messages and logs come from a build. Whatever has
 * a meaning in Markdown or HTML is written as a character reference, which cannot start anything.
 */

// Besides Markdown's and HTML's own characters: `@` and `#` (mentions, issues), `:` (emoji, links), `.` after `www` (links).
const SPECIAL = /[&<>"'`*_{}[\]()#+!|~\\@:$^=]|^-+|(?<=^\d+)\.(?=\s|$)|(?<=www)\./giu;

/** A text as it is, in running text, a table cell or inside HTML. Line breaks become spaces. */
export function text(value: string): string {
  return oneLine(value).replace(SPECIAL, (found) => found.replace(/\S/g, (char) => `&#${String(char.charCodeAt(0))};`));
}

/** A text in the typeface of code; works in table cells, where backticks cannot hold everything. */
export function code(value: string): string {
  return value === '' ? '' : `<code>${text(value)}</code>`;
}

/** Lines as they are. The fence is longer than any in them. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const clean = lines.map((line) => cleanLine(line.replaceAll('\n', ' ')));
  const longest = Math.max(
    2,
    ...clean.map((line) => Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))),
  );
  const fence = '`'.repeat(longest + 1);
  return [fence + language, ...clean, fence].join('\n');
}

/**
 * Something folded away.
 * @param summary Markdown-safe HTML, such as `text` and `code` give
 * @param body Markdown
 */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** @param rows cells that are Markdown-safe already */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
    ...rows.map(line),
  ].join('\n');
}

/** One part of a document. */
export interface Section {
  /** What it is called when it has to be left out. */
  readonly name: string;
  readonly markdown: string;
  /** The lower, the sooner it is left out. */
  readonly importance: number;
}

/** GitHub refuses a job summary that is longer, in bytes of UTF-8. */
export const SUMMARY_LIMIT = 1024 * 1024;

/**
 * Joins sections in their order. When that is more than `limit` bytes, the least important are left out, and the document
 * says which.
 */
export function joinSections(sections: readonly Section[], limit = SUMMARY_LIMIT): string {
  const left = [...sections];
  const dropped: string[] = [];
  for (;;) {
    const note = dropped.length > 0 ? [`_Left out, because GitHub shows no more: ${text(dropped.join(', '))}._`] : [];
    const document = `${[...left.map(({ markdown }) => markdown), ...note].join('\n\n')}\n`;
    const least = left.reduce<Section | undefined>((a, b) => (a && a.importance <= b.importance ? a : b), undefined);
    if (Buffer.byteLength(document) <= limit || left.length <= 1 || !least) return document;
    left.splice(left.indexOf(least), 1);
    dropped.push(least.name);
  }
}

function oneLine(value: string): string {
  return cleanLine(value.replace(/[\r\n\t]+/g, ' ')).trim();
}

/**
 * A problem: place, what is wrong in bold, what to do.
 * @param between what separates the advice from the message
 */
export function problemText({ message, at, hint }: Problem, between = '\n\n'): string {
  const place = at ? `${code(`${at.file}${at.line === undefined ? '' : `:${String(at.line)}`}`)} ` : '';
  return `${place}**${text(message)}**${hint === undefined ? '' : `${between}${text(hint)}`}`;
}
