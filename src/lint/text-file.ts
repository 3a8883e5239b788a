import { decodeText } from '../image/decode.js';
import type { Extent, Report } from './finding.js';

/** A text of the definition, with LF at its line ends and without a byte order mark. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** Offset in `text` at which each line begins. */
  readonly starts: readonly number[];
}

/** Characters of a text that stand beside each other. */
export interface Region {
  readonly file: TextFile;
  readonly start: number;
  /** Offset behind the last one. */
  readonly end: number;
}

/** Far above what a person writes; a longer line would be a picture, or an attack. */
export const TEXT_LIMITS = { bytes: 256 * 1024, lineLength: 10_000 };

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** What was read of a file: nothing when it is no text. */
export interface TextReading {
  readonly file?: TextFile;
  readonly reports: readonly Report[];
}

/** Turns bytes into a text, or says why they are none; a byte order mark and CRLF are findings, and taken out. */
export function readText(path: string, bytes: Uint8Array): TextReading {
  const decoded = decodeText(bytes, path, TEXT_LIMITS);
  if (!decoded.ok) {
    const { message, hint = 'Is this the right file?', at = { file: path } } = decoded.problem;
    const { line, column } = at;
    const where = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
    return { reports: [{ rule: 'not-text', at: { file: path, ...where }, message, hint }] };
  }
  const { lines } = decoded;
  const reports: Report[] = [];
  if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) {
    reports.push({
      rule: 'byte-order-mark',
      at: { file: path, line: 1, column: 1 },
      message: 'The file begins with a byte order mark, which Portage takes for a part of the first word.',
      hint: 'Save it as UTF-8 without one.',
      suggestion: { line: 1, endLine: 1, lines: [lines[0] ?? ''] },
    });
  }
  const carriageReturn = bytes.indexOf(13);
  if (carriageReturn >= 0) {
    const line = bytes.subarray(0, carriageReturn).filter((byte) => byte === 10).length + 1;
    reports.push({
      rule: 'carriage-return',
      at: { file: path, line, column: (lines[line - 1]?.length ?? 0) + 1 },
      message: 'The line ends with a carriage return, as on Windows.',
      hint: 'Save the file with LF at the line ends, and keep it so by `* text=auto eol=lf` in .gitattributes.',
    });
  }
  return { file: textFile(path, lines), reports };
}

/** A text from its lines. */
export function textFile(path: string, lines: readonly string[]): TextFile {
  let next = 0;
  const starts = lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  return { path, text: lines.join('\n'), lines, starts };
}

/** Number of the line that an offset is in, from 1. */
export function lineAt(file: TextFile, offset: number): number {
  let low = 0;
  let high = file.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((file.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Line and columns of a region; one that goes over several lines is shown by its first. */
export function extentOf({ file, start, end }: Region): Extent {
  const line = lineAt(file, start);
  const from = file.starts[line - 1] ?? 0;
  const lineEnd = from + (file.lines[line - 1]?.length ?? 0);
  return {
    file: file.path,
    line,
    column: start - from + 1,
    endColumn: Math.max(Math.min(end, lineEnd), start) - from + 1,
  };
}

/** A part of one line, from a column and with so many characters. */
export function partOfLine(file: TextFile, line: number, column: number, length: number): Extent {
  return { file: file.path, line, column, endColumn: column + length };
}

/** A word and where it stands. */
export interface Word extends Region {
  readonly text: string;
}

// What Python's str.split() takes for white space, without the control characters, which no text has. U+FEFF is none.
const BLANK = '[\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
export const BLANKS = new RegExp(`${BLANK}+`, 'u');
const WORD = /[^\t\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;

/** Words of a line up to a comment, which starts with a word that starts with `#` (portage.util, grabfile and grabdict). */
export function wordsOfLine(file: TextFile, line: number): Word[] {
  const start = file.starts[line - 1] ?? 0;
  const words: Word[] = [];
  for (const match of (file.lines[line - 1] ?? '').matchAll(WORD)) {
    if (match[0].startsWith('#')) break;
    words.push({ file, text: match[0], start: start + match.index, end: start + match.index + match[0].length });
  }
  return words;
}

/** Words of a text with the index at which each begins. */
export function splitWords(text: string): { readonly text: string; readonly index: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], index: match.index }));
}
