import { parseAtom, type Atom } from '../image/atom.js';
import { compareVersions, withoutRevision } from './version.js';

/** What an atom is held against. */
export interface Candidate {
  readonly category: string;
  readonly name: string;
  readonly version: string;
  readonly slot?: string | undefined;
  readonly subslot?: string | undefined;
  readonly repository?: string | undefined;
}

/**
 * Whether an atom means this package: name, version, slot and repository (PMS 8.3.1 to 8.3.3). USE conditions are not
 * looked at. What is not known of the package, such as the slot, does not speak against it.
 */
export function atomMatches(atom: Atom, candidate: Candidate): boolean {
  if (atom.category !== candidate.category || atom.name !== candidate.name) return false;
  return (
    slotMatches(atom.slot, candidate) && repositoryMatches(atom, candidate) && versionMatches(atom, candidate.version)
  );
}

/** What may stand first in a line of package.*: an atom, or one with wildcards for category or name (portage(5)). */
export type Pattern = (candidate: Candidate) => boolean;

/** @returns undefined where the text is neither */
export function readPattern(text: string): Pattern | undefined {
  const parsed = parseAtom(text);
  if (parsed.ok) return (candidate) => atomMatches(parsed.atom, candidate);
  if (text.length > 200) return undefined;
  const [, category, name] = /^([\w+.*-]+)\/([\w+*-]+)$/.exec(text) ?? [];
  if (category === undefined || name === undefined || !text.includes('*')) return undefined;
  const [categories, names] = [glob(category), glob(name)];
  return (candidate) => categories(candidate.category) && names(candidate.name);
}

/** Piece by piece rather than as one expression, which many stars would make slow. */
function glob(pattern: string): (text: string) => boolean {
  const pieces = pattern.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return (text) => text === pattern;
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= text.length - last.length;
  };
}

function slotMatches(wanted: string | undefined, { slot, subslot }: Candidate): boolean {
  const named = wanted?.replace(/=$/, '');
  if (named === undefined || named === '' || named === '*' || slot === undefined) return true;
  const [main, sub] = named.split('/');
  return main === slot && (sub === undefined || subslot === undefined || sub === subslot);
}

function repositoryMatches({ repository }: Atom, candidate: Candidate): boolean {
  return repository === undefined || candidate.repository === undefined || repository === candidate.repository;
}

function versionMatches({ operator, version, glob: open }: Atom, given: string): boolean {
  if (version === undefined || operator === '') return true;
  if (open) return versionStartsWith(given, version);
  const order =
    operator === '~'
      ? compareVersions(withoutRevision(given), withoutRevision(version))
      : compareVersions(given, version);
  if (order === undefined) return false;
  switch (operator) {
    case '=':
    case '~':
      return order === 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** `=a/b-1*` means 1, 1.2 and 1_rc1, not 10: what follows must begin another part of the version (PMS 8.3.1). */
export function versionStartsWith(given: string, version: string): boolean {
  if (!given.startsWith(version)) return false;
  const next = given.charAt(version.length);
  return next === '' || !/\d/.test(next) || !/\d$/.test(version);
}
