import { findConflicts } from './resolver-conflicts.js';
import { findConfigTroubles } from './resolver-config.js';
import { readRequirer, readRequirers, type Requirer } from './requirers.js';
import { MOST_FINDINGS, type Located, type MaskedVersion, type ResolverFinding } from './resolver-finding.js';

/** How far behind a message its details may stand. */
const REACH = 60;
/** The same for what has a line for each version of a package. */
const LONG_REACH = 400;
const LONGEST = 20_000;

/**
 * Reads what emerge's resolver and configuration reader complain of (depgraph.py, slot_collision.py, circular_dependency.py,
 * getconfig and grabfile of Portage's util).
 * @param lines clean lines, standard error and, where the streams are not apart, standard output
 * @returns in the order of the text, each thing once
 */
export function findResolverFindings(lines: readonly string[]): ResolverFinding[] {
  const found: Located[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST || line === '') continue;
    const rule = RULES.find(([pattern]) => pattern.test(line))?.[1];
    const finding = rule?.(line, (most) => lines.slice(index + 1, index + 1 + most));
    if (finding) found.push({ index, finding });
    if (found.length === MOST_FINDINGS) break;
  }
  const all = [...found, ...findConflicts(lines), ...findConfigTroubles(lines)].sort((a, b) => a.index - b.index);
  return [...new Map(all.map(({ finding }) => [JSON.stringify(finding), finding])).values()];
}

type Rule = (line: string, following: (most: number) => readonly string[]) => ResolverFinding | undefined;

const missing: Rule = (line, after) => {
  const following = after(REACH);
  const atom = quoted(line);
  const [, names = ''] =
    /^emerge: Maybe you meant any of these: (.+?)\??$/.exec(first(following, /^emerge: Maybe you meant/)) ?? [];
  return {
    kind: 'missing',
    atom,
    similar: names.split(', ').filter((each) => each !== ''),
    chain: chainAfter(following),
  };
};

const useDependency: Rule = (line, after) => {
  const following = after(REACH);
  const changes = following
    .map((each) => /^- ([^\s:]+)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(each))
    .filter((match) => match !== null)
    .map((match) => ({ package: match[1] ?? '', flags: (match[2] ?? '').split(' ') }));
  return { kind: 'use-dependency', atom: quoted(line), changes, chain: chainAfter(following) };
};

const masked: Rule = (line, after) => {
  const versions: MaskedVersion[] = [];
  // Licences are named with the place of their text between the versions.
  for (const each of after(LONG_REACH)) {
    const [, name, reasons] = /^- ([^\s:]+)(?:::\S+)? \(masked by: (.+)\)$/.exec(each) ?? [];
    if (name !== undefined && reasons !== undefined) versions.push({ package: name, reasons: reasons.split(', ') });
    else if (/^(?:For more information|!!! All|\(dependency required)/.test(each)) break;
  }
  return { kind: 'masked', atom: quoted(line), versions, chain: chainAfter(after(LONG_REACH)) };
};

const requiredUse: Rule = (_line, after) => {
  const following = after(REACH);
  const [, name, use = ''] = /^- ([^\s:]+)(?:::\S+)? (.*)$/.exec(first(following, /^- /)) ?? [];
  const at = following.findIndex((each) => each.includes('REQUIRED_USE flag constraints are unsatisfied'));
  const constraint = at >= 0 ? following[at + 1]?.trim() : undefined;
  return { kind: 'required-use', package: name, use, constraint, chain: chainAfter(following) };
};

const autounmask: Rule = (line, after) => {
  const kind = /^The following (\w+)/.exec(line)?.[1] ?? '';
  const file = FILES[kind];
  if (file === undefined) return undefined;
  const changes: { line: string; chain: Requirer[] }[] = [];
  let chain: Requirer[] = [];
  for (const each of after(5000).slice(1)) {
    const requirer = readRequirer(each);
    if (requirer) chain.push(requirer);
    else if (/^[>=<~]*[\w+.-]+\/\S+(?: \S+)*$/.test(each)) {
      changes.push({ line: each, chain });
      chain = [];
    } else if (!each.startsWith('#')) break; // Of a mask the profile's own comment stands between.
  }
  return changes.length === 0 ? undefined : { kind: 'autounmask', file, changes };
};

const FILES: Readonly<Record<string, string>> = {
  USE: 'package.use',
  keyword: 'package.accept_keywords',
  mask: 'package.unmask',
  license: 'package.license',
};

const worldEntries: Rule = (_line, after) => {
  const begin = after(REACH).slice(1);
  const end = begin.findIndex((each) => !/^[>=<~!]*[\w+.-]+\/\S+(?: [>=<~!]*[\w+.-]+\/\S+)*$/.test(each));
  const entries = begin.slice(0, end < 0 ? undefined : end).flatMap((each) => each.split(' '));
  return entries.length === 0 ? undefined : { kind: 'world-entries', entries };
};

const invalidArgument: Rule = (line) => {
  const atom = /^!!! '([^']+)'/.exec(line)?.[1];
  return atom === undefined ? undefined : { kind: 'invalid-atom', atom };
};

const RULES: readonly (readonly [RegExp, Rule])[] = [
  [/^emerge: there are no (?:ebuilds|binary packages) to satisfy "/, missing],
  [/^emerge: there are no ebuilds built with USE flags to satisfy "/, useDependency],
  [/^!!! All (?:ebuilds|binary packages) that could satisfy "[^"]+" have been masked/, masked],
  [/has unmet requirements\.$/, requiredUse],
  [/^The following (?:USE|keyword|mask|license) changes are necessary to proceed:/, autounmask],
  [/^!!! Ebuilds for the following packages are either all/, worldEntries],
  [/^!!! '[^']+' is not a valid package atom/, invalidArgument],
];

/** Only a chain that belongs to this message: the next message ends the search. */
/** Where what stands behind a message belongs to another one. */
const NEXT_MESSAGE =
  /^(?:emerge: there are no |!!! All |!!! The ebuild selected |!!! Problems have been |The following \w+ changes are necessary)/;

function chainAfter(following: readonly string[]): Requirer[] {
  const end = following.findIndex((line) => NEXT_MESSAGE.test(line));
  const scope = following.slice(0, end < 0 ? undefined : end);
  const begin = scope.findIndex((line) => readRequirer(line) !== undefined);
  return begin < 0 ? [] : readRequirers(scope.slice(begin));
}

function quoted(line: string): string {
  return /"([^"]+)"/.exec(line)?.[1] ?? '';
}

function first(lines: readonly string[], pattern: RegExp): string {
  return lines.find((line) => pattern.test(line)) ?? '';
}
