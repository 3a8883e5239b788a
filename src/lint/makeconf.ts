import { quote } from '../image/text.js';
import { expand } from './expand.js';
import type { ExpansionProblem, Reference } from './expand.js';
import type { Report } from './finding.js';
import { LexError, Shlex } from './shlex.js';
import type { Opener, Token, Traced } from './shlex.js';
import { explainSyntax } from './syntax-errors.js';
import type { SettingsError } from './syntax-errors.js';
import { extentOf, lineAt } from './text-file.js';
import type { Region, TextFile } from './text-file.js';

/** `NAME=value` in make.conf or a file of env/. */
export interface Assignment {
  readonly name: string;
  readonly key: Token;
  readonly equals: Token;
  /** The value as it stands there, without quotes. */
  readonly written: Token;
  /** The value with those of the variables it mentions in it; each character knows where it was written. */
  readonly value: Traced;
  readonly references: readonly Reference[];
  readonly problems: readonly ExpansionProblem[];
}

export interface Settings {
  /** In the order of reading, also those behind a mistake that keeps Portage from reading any. */
  readonly assignments: readonly Assignment[];
  /** Whether Portage refuses the file: then no value of it counts. */
  readonly refused: boolean;
  readonly reports: readonly Report[];
}

/** How a `source` finds its file. */
export type Resolve = (path: string, from: TextFile) => { readonly file: TextFile } | { readonly reason: string };

const INVALID_NAME = /^\d|[^\p{L}\p{N}_]/u;
const ASSIGNMENT_LINE = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*[ \t]*=/;
const DEEPEST_SOURCE = 16;
const MOST_SOURCES = 256;

/**
 * Reads a make.conf as Portage does (portage.util, getconfig, with sourcing and expansion; make.conf(5)). Behind a mistake in its
 * syntax, where Portage stops, reading goes on with the next line that looks like an assignment, so that one run tells more.
 * @param variables what was set before; what is set here is added
 */
export function readSettings(file: TextFile, variables: Map<string, Traced>, resolve?: Resolve): Settings {
  const assignments: Assignment[] = [];
  const reports: Report[] = [];
  let refused = false;
  let sources = 0;

  const open: Opener = (name, from, stack) => {
    sources++;
    const path = expand(name, variables).value.text;
    const refuse = (rule: Report['rule'], message: string, hint: string): void => {
      refused = true;
      reports.push({ rule, at: extentOf(name.region), message, hint });
    };
    const found = resolve?.(path, from) ?? { reason: 'nothing is read from other files here' };
    if ('reason' in found) {
      refuse('missing-source', `The file ${quote(path, 200)} cannot be read: ${found.reason}.`, SOURCE_HINT);
      return undefined;
    }
    if (stack.some((each) => each.path === found.file.path)) {
      refuse('source-cycle', `The file ${quote(path, 200)} is being read already.`, 'Take one `source` away.');
      return undefined;
    }
    if (stack.length > DEEPEST_SOURCE || sources > MOST_SOURCES) {
      refuse('source-cycle', 'Files that read files come to no end here.', 'Take some `source` away.');
      return undefined;
    }
    return found.file;
  };

  /** Reads on from an offset. @returns where to go on behind a mistake */
  const readFrom = (position: number): number | undefined => {
    const lexer = new Shlex(file, resolve ? open : undefined, position);
    const fail = (error: SettingsError): number | undefined => {
      if (!refused) reports.push(explainSyntax(error, assignments.at(-1)));
      refused = true;
      return error.reason === 'unclosed-quote' ? undefined : lineBehind(file, error.at);
    };
    try {
      for (;;) {
        let key = lexer.next();
        if (key?.text === 'export') key = lexer.next();
        if (!key) return undefined;
        const at = key.region;
        const equals = lexer.next();
        if (equals?.text !== '=') return fail({ reason: 'no-equals', at, key, found: equals });
        const written = lexer.next();
        if (!written) return fail({ reason: 'no-value', at, key });
        if (INVALID_NAME.test(key.text)) return fail({ reason: 'invalid-name', at, key, value: written });
        const { value, references, problems } = expand(written, variables);
        assignments.push({ name: key.text, key, equals, written, value, references, problems });
        variables.set(key.text, value);
      }
    } catch (error) {
      if (!(error instanceof LexError)) throw error;
      const quotes = [...assignments.flatMap(({ written }) => written.quotes), ...error.quotes];
      return fail({ reason: error.reason, at: quotes.find(swallowsAssignment) ?? error.region });
    }
  };
  for (let position: number | undefined = 0; position !== undefined;) position = readFrom(position);
  return { assignments, refused, reports };
}

const SOURCE_HINT =
  'Make portage/make.conf a folder and put the file into it: all files of it are read, in the order of their names.';

/** Whether a quoted part goes on over the start of another assignment: then its closing quote was forgotten. */
export function swallowsAssignment({ file, start, end }: Region): boolean {
  return /\n[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*="?$/.test(file.text.slice(start, end));
}

/** Offset of the next line behind a region that looks like an assignment; undefined when there is none in this file. */
function lineBehind(file: TextFile, at: Region): number | undefined {
  if (at.file !== file) return undefined;
  for (let line = lineAt(file, at.start); line < file.lines.length; line++) {
    if (ASSIGNMENT_LINE.test(file.lines[line] ?? '')) return file.starts[line];
  }
  return undefined;
}
