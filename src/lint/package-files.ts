import { parseAtom } from '../image/atom.js';
import { quote } from '../image/text.js';
import { wordsOfLine } from './text-file.js';
import type { TextFile, Word } from './text-file.js';
import type { Texts } from './texts.js';

/** The settings for single packages (portage(5), "/etc/portage/"). */
export const PACKAGE_FILES = [
  'package.accept_keywords',
  'package.accept_restrict',
  'package.env',
  'package.keywords',
  'package.license',
  'package.mask',
  'package.properties',
  'package.unmask',
  'package.use',
] as const;
export type PackageFile = (typeof PACKAGE_FILES)[number];

/** A line that names packages and says something of them. */
export interface PackageLine {
  readonly kind: PackageFile;
  readonly file: TextFile;
  readonly line: number;
  readonly atom: Word;
  readonly values: readonly Word[];
}

/** Lines of a file of package.*, without those that hold nothing (portage.util, grabdict and grabfile). */
export function packageLines(kind: PackageFile, file: TextFile): PackageLine[] {
  return file.lines.flatMap((_, index) => {
    const [atom, ...values] = wordsOfLine(file, index + 1);
    return atom ? [{ kind, file, line: index + 1, atom, values }] : [];
  });
}

/** USE flags, which may be named with the list that they belong to: `VIDEO_CARDS: intel` is `video_cards_intel`. */
export interface UseWord {
  readonly word: Word;
  /** Complete name with its minus, in lower case where it is of a list. */
  readonly flag: string;
  /** As the list is written, without the colon. */
  readonly list?: string;
}

/** Flags of a line of package.use, without the names of lists (portage.package.ebuild._config.UseManager). */
export function useWords(values: readonly Word[]): UseWord[] {
  const flags: UseWord[] = [];
  let list: string | undefined;
  for (const word of values) {
    if (word.text.endsWith(':')) list = word.text.slice(0, -1);
    else {
      const minus = word.text.startsWith('-') ? '-' : '';
      const prefix = list === undefined ? '' : `${list.toLowerCase()}_`;
      flags.push({
        word,
        flag: `${minus}${prefix}${word.text.slice(minus.length)}`,
        ...(list === undefined ? {} : { list }),
      });
    }
  }
  return flags;
}

// portage.dep, _get_atom_wildcard_re: what may stand for several categories or packages in a user's own files.
const WILDCARD =
  /^(?:(?<name>[\w+*][\w+.*-]*\/[\w+*][\w+*-]*?)|=(?<starred>[\w+*][\w+.*-]*\/[\w+*][\w+*-]*?)-\*\w+\*)(?::(?<slot>[\w+./*=-]+))?(?:::\w[\w-]*)?$/;
const BUILD_ID = /^([=<>~]+[^:[]*-\d[^:[]*?)-(0|[1-9]\d*)((?::|\[|$).*)$/;
const SLOT = /^(?:[A-Za-z0-9_][A-Za-z0-9+_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9+_.-]*)?=?|[*=])$/;
const LONGEST = 512;

/** Files whose lines may not have `[flag]` behind the package, and such whose packages may have the number of a binary package. */
const WITHOUT_USE = new Set<PackageFile>(['package.use', 'package.accept_keywords', 'package.keywords']);
const WITHOUT_BUILD_ID = new Set<PackageFile>(['package.license']);

/**
 * Whether Portage takes a text for a package in such a file (portage.dep, Atom, with wildcards and repositories allowed).
 * @returns undefined when it does, else why not, as the end of a sentence that begins with the text
 */
export function refuseAtom(text: string, kind: PackageFile): string | undefined {
  if (text.length > LONGEST) return 'is too long for a package';
  if (text.startsWith('!')) return 'is a blocker, which says nothing here';
  // Portage keeps `-cat/pkg` apart, to take back what a profile masks.
  const given = text.startsWith('-') && (kind === 'package.mask' || kind === 'package.unmask') ? text.slice(1) : text;
  const wildcard = /\*|\/\+/.test(given.split(':', 1)[0] ?? '') ? WILDCARD.exec(given) : null;
  if (wildcard) {
    const { name, starred, slot } = wildcard.groups ?? {};
    if ((name ?? starred ?? '').includes('**')) return 'has two stars beside each other';
    return slot === undefined || SLOT.test(slot) ? undefined : `has a slot ${quote(slot)} that cannot exist`;
  }
  const parsed = parseAtom(given);
  if (!parsed.ok) {
    const [, base, , rest] = (WITHOUT_BUILD_ID.has(kind) ? undefined : BUILD_ID.exec(given)) ?? [];
    if (base === undefined || !parseAtom(`${base}${rest ?? ''}`).ok) return parsed.reason;
  }
  if (WITHOUT_USE.has(kind) && given.includes('[')) return 'has USE conditions, which cannot stand here';
  return undefined;
}

/** The groups of licences that a definition adds (portage/license_groups). */
export function ownLicenseGroups(texts: Texts): ReadonlySet<string> {
  const file = texts.get('portage/license_groups');
  return new Set(file?.lines.flatMap((_, index) => wordsOfLine(file, index + 1)[0]?.text ?? []));
}
