/**
 * What a build prints is written for a terminal, and anybody's build script may print anything. These functions turn
 * it into plain text that can be shown on a terminal, in a log or in Markdown without doing anything there.
 */
import { grouped } from './format.js';

// ESC sequences (ECMA-48): CSI; OSC, DCS, SOS, PM and APC strings up to their terminator; two-character ones. The
// one-byte CSI U+009B starts the same. Written out of pieces, so that no control character hides in a literal.
const ESC = String.raw`\u001b`;
const ESCAPES = new RegExp(
  [
    String.raw`(?:${ESC}\[|\u009b)[0-?]*[ -/]*[@-~]`,
    String.raw`${ESC}[\]PX^_][^\u0007\u001b]*(?:\u0007|${ESC}\\)?`,
    String.raw`${ESC}[ -/]*[0-~]?`,
  ].join('|'),
  'g',
);

// Everything left that is not text: controls except tab, soft hyphen, zero-width and bidirectional formatting, line and
// paragraph separators, byte order marks, tags, lone surrogates. They hide or reorder what a person reads.
const INVISIBLE = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const PLAIN = /^[\t -~]*$/;

/**
 * One line as a terminal would have left it: escape sequences removed, what a carriage return overwrote dropped,
 * backspaces applied, invisible characters removed.
 * @param line without its newline
 */
export function cleanLine(line: string): string {
  if (PLAIN.test(line)) return line;
  let text = line.replace(ESCAPES, '');
  if (text.includes('\r')) text = lastOverwrite(text);
  if (text.includes('\b')) text = applyBackspaces(text);
  return text.replace(INVISIBLE, '');
}

/** Progress meters redraw their line after a carriage return: the last drawing is the one that stays. */
function lastOverwrite(text: string): string {
  const drawings = text.split('\r');
  return drawings.findLast((drawing) => drawing !== '') ?? '';
}

function applyBackspaces(text: string): string {
  const kept: string[] = [];
  for (const char of text) {
    if (char === '\b') kept.pop();
    else kept.push(char);
  }
  return kept.join('');
}

/** Cuts a text to at most `limit` characters, saying how long it was. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const note = ` … (${grouped(text.length)} characters)`;
  return text.slice(0, Math.max(0, limit - note.length)) + note;
}

/**
 * Makes one line harmless for the GitHub runner, which reads workflow commands from everything that a step prints:
 * `::name …::` when nothing but white space precedes it, and `##[name …]` anywhere in the line (runner source,
 * ActionCommand.cs; act's patterns are narrower). A backslash, as the runner itself uses for its own markers, breaks
 * both and stays visible. Line breaks would begin a new line and become spaces.
 */
export function neutraliseCommands(line: string): string {
  return line
    .replace(/[\r\n]+/g, ' ')
    .replace(/^([\s\p{Z}\p{C}]*):(?=[\p{C}]*:)/u, '$1\\:')
    .replace(/##(?=\[)/g, '##\\');
}
