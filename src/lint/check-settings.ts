import { closest, quote } from '../image/text.js';
import type { Report } from './finding.js';
import { KNOWN_VARIABLES, SET_BEFORE } from './known-variables.js';
import { swallowsAssignment } from './makeconf.js';
import type { Assignment } from './makeconf.js';
import { extentOf, lineAt } from './text-file.js';
import { regionOf } from './traced.js';

/** So many names are compared with those that are known: far more than anybody sets. */
const MOST_NAMES = 500;

/**
 * What is wrong with the assignments of make.conf or of one file of env/, one by one and with each other.
 * @param earlier names that are set before the first of them
 */
export function* checkAssignments(assignments: readonly Assignment[], earlier: Iterable<string>): Generator<Report> {
  const set = new Set(earlier);
  const used = new Set(assignments.flatMap(({ references }) => references.map(({ name }) => name)));
  const places = new Map<string, number>();
  const lastUse = new Map<string, number>();
  for (const [index, assignment] of assignments.entries()) {
    yield* checkExpansion(assignment);
    yield* checkReferences(assignment, set, assignments);
    yield* checkForm(assignment);
    if (index < MOST_NAMES && !used.has(assignment.name)) yield* checkName(assignment);
    for (const { name } of assignment.references) lastUse.set(name, index);
    const earlier = places.get(assignment.name);
    const before = earlier === undefined ? undefined : assignments[earlier];
    if (before && (lastUse.get(assignment.name) ?? -1) <= (earlier ?? 0)) yield* checkOverridden(before, assignment);
    set.add(assignment.name);
    places.set(assignment.name, index);
  }
}

function* checkExpansion({ name, written, problems }: Assignment): Generator<Report> {
  for (const { kind, index, length } of problems) {
    const region = regionOf(written, index, length) ?? written.region;
    const at = extentOf(region);
    const said = quote(written.text.slice(index, index + length));
    if (kind === 'command-substitution') {
      yield {
        rule: 'command-substitution',
        at,
        message: `Portage runs no commands: because of ${said} the whole value of ${name} is empty.`,
        hint:
          name === 'MAKEOPTS'
            ? 'Remove the line: how many jobs may run, the build brings from the machine that it runs on.'
            : 'Write the value itself.',
      };
    } else if (kind === 'bad-substitution') {
      yield {
        rule: 'bad-substitution',
        at,
        message: `Portage cannot read ${said}, so the whole value of ${name} is empty.`,
        hint: 'It knows $NAME and ${NAME} and nothing else; for the sign itself write "\\$" in double quotes.',
      };
    } else if (kind === 'apostrophe') {
      yield {
        rule: 'apostrophe-in-value',
        at,
        message: `Behind this apostrophe no variable in the value of ${name} is replaced.`,
        hint: 'Take the apostrophe out, or put the variables before it.',
      };
    } else {
      yield {
        rule: 'value-too-long',
        at,
        message: `With the variables that it mentions, the value of ${name} is longer than any that can be meant.`,
        hint: 'Does it contain itself several times?',
      };
    }
  }
  const backtick = written.text.indexOf('`');
  const second = written.text.indexOf('`', backtick + 1);
  if (backtick >= 0 && second > 0) {
    const region = regionOf(written, backtick, second + 1 - backtick) ?? written.region;
    yield {
      rule: 'command-substitution',
      at: extentOf(region),
      message: `Portage runs no commands: ${quote(written.text.slice(backtick, second + 1))} stays in the value as it is.`,
      hint: 'Write the value itself.',
    };
  }
}

function* checkReferences(
  { name: own, written, references }: Assignment,
  set: ReadonlySet<string>,
  all: readonly Assignment[],
): Generator<Report> {
  for (const { name, index, length } of references) {
    // NAME="${NAME} more" is how one adds to what may be there.
    if (name === own || set.has(name) || SET_BEFORE.has(name)) continue;
    const region = regionOf(written, index, length) ?? written.region;
    const later = all.find((assignment) => assignment.name === name);
    const near = later ? undefined : closest(name, [...set, ...SET_BEFORE], name.length < 6 ? 1 : 2);
    yield {
      rule: 'undefined-variable',
      at: extentOf(region),
      message: `${quote(name)} is not set here, so nothing stands in its place.`,
      hint: later
        ? `It is set in line ${lineAt(later.key.region.file, later.key.region.start)}: move that line up.`
        : near === undefined
          ? 'Set it before this line, or take it out.'
          : `Did you mean "${near}"?`,
    };
  }
}

function* checkForm({ name, key, equals, written }: Assignment): Generator<Report> {
  const { file } = written.region;
  const swallowing = written.quotes.find(swallowsAssignment);
  if (swallowing) {
    yield {
      rule: 'unclosed-quote',
      at: extentOf({ ...swallowing, end: swallowing.start + 1 }),
      message: `The value of ${name} goes on over the start of another assignment.`,
      hint: 'Close the quote where the value ends.',
    };
    return;
  }
  const semicolon = written.spots.at(-1);
  if (written.text.endsWith(';') && semicolon && !written.quotes.some((part) => isInside(semicolon.offset, part))) {
    const line = lineAt(file, semicolon.offset);
    const text = file.lines[line - 1] ?? '';
    yield {
      rule: 'stray-semicolon',
      at: extentOf({ file, start: semicolon.offset, end: semicolon.offset + 1 }),
      message: `The semicolon becomes the last character of ${name}.`,
      hint: 'Remove it: a line ends an assignment.',
      ...(/;[ \t]*$/.test(text) ? { suggestion: { line, endLine: line, lines: [text.replace(/;+[ \t]*$/, '')] } } : {}),
    };
  }
  for (const part of written.quotes) {
    const comment = /(?:^|[\s'"])(#)(?:[ \t]|$)/m.exec(file.text.slice(part.start, part.end));
    if (!comment) continue;
    const start = part.start + comment.index + comment[0].indexOf('#');
    yield {
      rule: 'comment-in-value',
      at: extentOf({ file, start, end: start + 1 }),
      message: `Inside of quotes a "#" starts no comment: it and the words behind it are part of ${name}.`,
      hint: 'Move the comment out of the quotes.',
    };
  }
  if (key.region.file === equals.region.file && file === key.region.file) {
    const gap =
      file.text.slice(key.region.end, equals.region.start) + file.text.slice(equals.region.end, written.region.start);
    const line = lineAt(file, key.region.start);
    if (gap !== '' && line === lineAt(file, written.region.start)) {
      const [start, end] = [file.starts[line - 1] ?? 0, written.region.start];
      const text = file.lines[line - 1] ?? '';
      yield {
        rule: 'space-around-equals',
        at: extentOf({ file, start: key.region.end, end }),
        message: 'Portage takes blanks around "=", but shells and other programs that read make.conf do not.',
        hint: `Write ${name}=….`,
        suggestion: {
          line,
          endLine: line,
          lines: [`${text.slice(0, key.region.end - start)}=${text.slice(end - start)}`],
        },
      };
    }
  }
}

function* checkName({ name, key }: Assignment): Generator<Report> {
  if (KNOWN_VARIABLES.has(name) || name.length < 3) return;
  const near = closest(name, KNOWN_VARIABLES, name.length < 8 ? 1 : 2);
  if (near === undefined || near.length < 3) return;
  yield {
    rule: 'unknown-variable',
    at: extentOf(key.region),
    message: `Nothing is known to read ${quote(name)}.`,
    hint: `Did you mean "${near}"?`,
  };
}

/** A value that is replaced in the same file before anything could read it. */
function* checkOverridden(before: Assignment, after: Assignment): Generator<Report> {
  const { file, start } = before.key.region;
  // A file that is read twice does not take itself back.
  if (file !== after.key.region.file || start === after.key.region.start) return;
  const { name } = after;
  const line = lineAt(file, start);
  yield {
    rule: 'overridden-assignment',
    at: extentOf(before.key.region),
    message: `${name} is set again in line ${lineAt(file, after.key.region.start)}, so this value is never used.`,
    hint: `Remove one of the two, or write ${name}="\${${name}} …" below.`,
    ...(lineAt(file, before.written.region.end) === line ? { suggestion: { line, endLine: line, lines: [] } } : {}),
  };
}

function isInside(offset: number, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return offset >= start && offset < end;
}
