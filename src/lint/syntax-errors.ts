import { quote } from '../image/text.js';
import type { Report, Suggestion } from './finding.js';
import type { Assignment } from './makeconf.js';
import type { Token } from './shlex.js';
import { extentOf, lineAt } from './text-file.js';
import type { Region } from './text-file.js';

/** Where and why Portage gives a make.conf up. */
export type SettingsError =
  | { readonly reason: 'no-equals'; readonly at: Region; readonly key: Token; readonly found: Token | undefined }
  | { readonly reason: 'no-value'; readonly at: Region; readonly key: Token }
  | { readonly reason: 'invalid-name'; readonly at: Region; readonly key: Token; readonly value: Token }
  | { readonly reason: 'unclosed-quote' | 'escape-at-end' | 'source-without-name'; readonly at: Region };

// Words that begin or end a statement of the shell, or run something.
const SHELL = new Set(
  `if then elif else fi for while until do done case esac in function select time { } ! [ [[ ( ) | & < > ; ;; . eval exec echo
  printf test unset set readonly declare local typeset alias return exit shift trap true false cd`.split(/\s+/),
);
const NO_SHELL = 'Portage reads assignments, `export` and `source` here, and runs nothing.';
const STOPS = 'Portage stops here and reads nothing of the file';

/**
 * Says what a person did where Portage only says which token it did not expect.
 * @param last the assignment before, to which the token may have been meant to belong
 */
export function explainSyntax(error: SettingsError, last: Assignment | undefined): Report {
  const at = extentOf(error.at);
  switch (error.reason) {
    case 'unclosed-quote':
      return {
        rule: 'unclosed-quote',
        at: { ...at, ...(at.column === undefined ? {} : { endColumn: at.column + 1 }) },
        message: `The quote is never closed: ${STOPS}.`,
        hint: 'Close it where the value ends: as it is, the value goes on over the lines below.',
        ...closing(error.at),
      };
    case 'escape-at-end':
      return {
        rule: 'unclosed-quote',
        at,
        message: `A backslash is the last character: ${STOPS}.`,
        hint: 'Remove it.',
      };
    case 'source-without-name':
      return {
        rule: 'missing-source',
        at,
        message: `\`source\` is not followed by a file: ${STOPS}.`,
        hint: 'Name one.',
      };
    case 'no-value':
      return {
        rule: 'missing-value',
        at,
        message: `${quote(error.key.text)} has no value: ${STOPS}.`,
        hint: 'For an empty one write "".',
      };
    case 'invalid-name':
      return invalidName(error.key, error.value);
    case 'no-equals':
      return noEquals(error, last);
  }
}

function invalidName(key: Token, value: Token): Report {
  const at = extentOf(key.region);
  const { file, line } = at;
  const name = key.text;
  const appended = /^[A-Za-z_]\w*\+$/.test(name) ? name.slice(0, -1) : undefined;
  const whole =
    line !== undefined && file === value.region.file.path && lineAt(value.region.file, value.region.end) === line;
  return {
    rule: 'invalid-name',
    at,
    message:
      appended === undefined
        ? `${quote(name)} is no name of a variable: ${STOPS}.`
        : `Portage knows no "+=": ${STOPS}.`,
    hint:
      appended === undefined
        ? 'Names are letters, digits and "_", and begin with no digit.'
        : `Write ${appended}="\${${appended}} …".`,
    ...(appended !== undefined && whole
      ? { suggestion: oneLine(line, `${appended}="\${${appended}} ${value.text.trim()}"`) }
      : {}),
  };
}

function noEquals(
  { key, found }: Extract<SettingsError, { reason: 'no-equals' }>,
  last: Assignment | undefined,
): Report {
  const at = extentOf(key.region);
  const before = last && sameLine(last.written.region, key.region) ? last : undefined;
  if (before && key.text === '(' && before.written.text.endsWith('$')) {
    return {
      rule: 'command-substitution',
      at: extentOf({ ...before.written.region, end: before.written.region.end }),
      message: `The value of ${before.name} begins a command, which Portage does not run: ${STOPS}.`,
      hint: NO_SHELL,
    };
  }
  if (key.text === '=' && last && !sameLine(last.equals.region, last.written.region)) {
    const empty = extentOf(last.key.region);
    return {
      rule: 'missing-value',
      at: empty,
      message: `${last.name} has no value, so Portage takes the first word of the next line for it, and stops there.`,
      hint: 'For an empty one write "".',
      ...(empty.line === undefined ? {} : { suggestion: oneLine(empty.line, `${last.name}=""`) }),
    };
  }
  if (before) {
    const line = lineAt(before.key.region.file, before.key.region.start);
    const text = before.key.region.file.lines[line - 1] ?? '';
    const [, start, value] = /^([ \t]*(?:export[ \t]+)?\w+[ \t]*=[ \t]*)([^'"\\#`]*?)[ \t]*$/.exec(text) ?? [];
    return {
      rule: 'unquoted-value',
      at: extentOf({ ...key.region, start: before.written.region.end, end: key.region.end }),
      message: `The value of ${before.name} ends before ${quote(key.text)}, and what follows is no assignment: ${STOPS}.`,
      hint: 'Put the whole value in quotes.',
      ...(start === undefined || value === undefined ? {} : { suggestion: oneLine(line, `${start}"${value}"`) }),
    };
  }
  if (SHELL.has(key.text.replace(/;+$/, '')) || /^(?:\(|\))/.test(found?.text ?? '')) {
    return {
      rule: 'shell-syntax',
      at,
      message: `${quote(key.text)} is the shell's: ${STOPS}.`,
      hint: NO_SHELL,
    };
  }
  const typographic = /[\u2018-\u201f\u00a0\u200b\ufeff]/.test(key.text);
  return {
    rule: 'missing-equals',
    at,
    message: `${quote(key.text)} is not followed by "=": ${STOPS}.`,
    hint: typographic
      ? 'The character looks like another one; type it anew.'
      : 'Write NAME="value", or # before what is a comment.',
    ...assigned(key, found),
  };
}

/** `USE "x"` with the sign in between. */
function assigned(key: Token, found: Token | undefined): { readonly suggestion?: Suggestion } {
  if (!found || !sameLine(key.region, found.region) || found.quotes.length !== 1) return {};
  const line = lineAt(key.region.file, key.region.start);
  const text = key.region.file.lines[line - 1] ?? '';
  const given = /^([A-Za-z_]\w*)[ \t]+("[^"]*"|'[^']*')[ \t]*$/.exec(text);
  return given ? { suggestion: oneLine(line, `${given[1] ?? ''}=${given[2] ?? ''}`) } : {};
}

/** The line with the quote closed at its end, where it is the last assignment or the next line begins another one. */
function closing({ file, start }: Region): { readonly suggestion?: Suggestion } {
  const line = lineAt(file, start);
  const text = file.lines[line - 1] ?? '';
  const next = file.lines[line];
  const alone = next === undefined || next.trim() === '' || /^[ \t]*(?:#|[A-Za-z_]\w*=)/.test(next);
  return alone ? { suggestion: oneLine(line, `${text.trimEnd()}${file.text.charAt(start)}`) } : {};
}

function sameLine(a: Region, b: Region): boolean {
  return a.file === b.file && lineAt(a.file, a.start) === lineAt(b.file, b.start);
}

function oneLine(line: number, text: string): Suggestion {
  return { line, endLine: line, lines: [text] };
}
