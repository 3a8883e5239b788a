import type { Block, MergeKind, PlannedPackage, UseFlag } from './plan.js';
import { splitPackage, type PackageVersion } from './version.js';

/**
 * One line of the list that `emerge --pretend` prints (emerge(1), `--pretend`; Portage's _emerge/resolver/output.py and
 * output_helpers.py): attributes in brackets, `category/name-version[:slot][::repository]`, what it replaces in brackets,
 * `USE="…"` and the USE_EXPAND variables, and the size. `--quiet` and `--columns` give fewer and other columns.
 */
export type PlanLine =
  | { readonly type: 'package'; readonly package: PlannedPackage }
  | { readonly type: 'block'; readonly block: Block }
  /** Shown for the tree of dependencies only, or uninstalled. */
  | { readonly type: 'other' };

const LONGEST = 65_536;
const BRACKET = /^\[(ebuild|binary|nomerge|uninstall|blocks)( [^\]]{0,12}|)\]\s+(.*)$/;
const COLUMNS_QUIET = /^([ I][ Nr][ SR][ fFg][ U][ D])([#*~]?) +(\S+\/\S+) (\S.*)$/;
const BLOCK = /^(\S+) \("([^"]*)" is (?:hard|soft) blocking ([^)]*)\)$/;
const VARIABLE = /\b([A-Z][A-Z0-9_]{0,60})="([^"]*)"/g;
const SIZE = /(\d[\d.,'\u00a0\u202f ]*) KiB\s*$/;
const PLACE = /^([^:]+)(?::(?!:)([^:/]+)(?:\/([^:]+))?)?(?:::(\S+))?$/;

/** @returns undefined where the line is none of the list */
export function parsePlanLine(line: string): PlanLine | undefined {
  if (line.length > LONGEST) return undefined;
  const [, type, attributes = '', rest = ''] = BRACKET.exec(line) ?? [];
  if (type === 'nomerge' || type === 'uninstall') return { type: 'other' };
  if (type === 'blocks') return readBlock(attributes, rest);
  if (type !== undefined) return readPackage(type === 'binary', attributes.slice(1), rest);
  const [, flags = '', mask = '', name = '', version] = COLUMNS_QUIET.exec(line) ?? [];
  if (version === undefined || flags.trim() === '') return undefined;
  return readPackage(false, flags + mask, `${name} ${version}`);
}

function readBlock(attributes: string, rest: string): PlanLine {
  const [, shown = rest, atom = shown, by = ''] = BLOCK.exec(rest.trim()) ?? [];
  const satisfied = !attributes.includes('B');
  return { type: 'block', block: { atom, by: by.split(', ').filter((each) => each !== ''), satisfied } };
}

function readPackage(binary: boolean, attributes: string, rest: string): PlanLine | undefined {
  const [first = '', ...words] = rest.split(/ +/);
  const named = place(first) ?? columns(first, words[0] ?? '');
  if (!named) return undefined;
  const merge = kind(attributes);
  const use = flags(rest);
  const bytes = size(rest);
  const old = replaced(rest.slice(first.length), words[0] === named.column);
  const unmasked = MASKS[attributes.charAt(6)];
  const fetch = FETCH[attributes.charAt(3)];
  return {
    type: 'package',
    package: {
      ...named.place,
      merge,
      binary,
      ...(use === undefined ? {} : { use }),
      ...(old.length === 0 ? {} : { replaces: old }),
      ...(bytes === undefined ? {} : { downloadBytes: bytes }),
      ...(fetch === undefined ? {} : { fetch }),
      ...(unmasked === undefined ? {} : { unmasked }),
    },
  };
}

const MASKS: Readonly<Record<string, PlannedPackage['unmasked']>> = {
  '~': 'keyword',
  '*': 'missing-keyword',
  '#': 'package.mask',
};
const FETCH: Readonly<Record<string, PlannedPackage['fetch']>> = {
  F: 'restricted',
  f: 'restricted-ready',
  g: 'remote-binary',
};

/** Columns of PkgAttrDisplay: interactive, new or rebuilt, slot or replaced, fetch, update, downgrade, mask. */
function kind(attributes: string): MergeKind | undefined {
  const at = (index: number): string => attributes.charAt(index);
  if (at(5) === 'D') return 'downgrade';
  if (at(4) === 'U') return 'upgrade';
  if (at(1) === 'N') return at(2) === 'S' ? 'new-slot' : 'new';
  if (at(1) === 'r') return 'rebuild';
  return at(2) === 'R' ? 'reinstall' : undefined;
}

type Named = PackageVersion & Pick<PlannedPackage, 'slot' | 'subslot' | 'repository'>;

/** `category/name-version:slot/subslot::repository`; a build id behind a binary package's version is left out. */
function place(text: string): { place: Named; column?: string } | undefined {
  const [, cpv = '', slot, subslot, repository] = PLACE.exec(text) ?? [];
  const found = splitPackage(cpv) ?? splitPackage(cpv.replace(/-\d+$/, ''));
  return found && { place: { ...found, ...placeOf(slot, subslot, repository) } };
}

/** `--columns`: the name, and the version in the next column, in brackets unless `--quiet`. */
function columns(name: string, version: string): { place: Named; column: string } | undefined {
  const found = place(`${name}-${version.replace(/^\[|\]$/g, '')}`);
  return found && { place: found.place, column: version };
}

function placeOf(
  slot: string | undefined,
  subslot: string | undefined,
  repository: string | undefined,
): Pick<Named, 'slot' | 'subslot' | 'repository'> {
  return {
    // With --verbose, which alone shows the repository, a slot of 0/0 is left out.
    ...(slot === undefined ? (repository === undefined ? {} : { slot: '0' }) : { slot }),
    ...(subslot === undefined ? {} : { subslot }),
    ...(repository === undefined ? {} : { repository }),
  };
}

/** `[3.9.9::gentoo]`, `[15.3.0:15::gentoo, 14:14::gentoo]` between the name and the flags. */
function replaced(rest: string, columns: boolean): string[] {
  const head = (rest.split('"', 1)[0] ?? '').slice(0, 1000);
  const brackets = [...head.matchAll(/\[([^\]]*)\]/g)].map(([, inside = '']) => inside);
  const old = columns ? brackets.at(1) : brackets.at(0);
  return (old ?? '').split(/, */).flatMap((each) => /^[^:]+/.exec(each)?.[0] ?? []);
}

/** All flags; none at all where the line has no variable but its form shows the size, as only `--verbose` does. */
function flags(rest: string): UseFlag[] | undefined {
  const list: UseFlag[] = [];
  let variables = 0;
  for (const [, variable = '', value = ''] of rest.matchAll(VARIABLE)) {
    variables++;
    for (const word of value.split(' ')) {
      const flag = word === '' ? undefined : readFlag(word, variable);
      if (flag) list.push(flag);
    }
  }
  return variables === 0 && size(rest) === undefined ? undefined : list;
}

/**
 * `ssl`, `-ssl`, `(-ssl)`, `ssl*`, `ssl%*`, `(-ssl%)`. In parentheses it is forced or masked; `(-ssl%*)` also stands for a
 * flag that the new version no longer has, which looks the same as a masked one and counts as off.
 */
function readFlag(word: string, variable: string): UseFlag | undefined {
  const forced = word.startsWith('(');
  const bare = word
    .replace(/^\(|\)$/g, '')
    .replace(/[%*]+$/, '')
    .replace(/\)$/, '');
  const enabled = !bare.startsWith('-');
  const name = enabled ? bare : bare.slice(1);
  if (!/^[\w+@.-]{1,200}$/.test(name)) return undefined;
  if (variable === 'USE') return { name, enabled, forced };
  return { name: `${variable.toLowerCase()}_${name}`, enabled, forced, variable };
}

/** Bytes. The number carries the locale's separators. */
function size(rest: string): number | undefined {
  const digits = SIZE.exec(rest.slice(-64))?.[1]?.replace(/\D/g, '');
  return digits === undefined || digits.length > 12 ? undefined : Number(digits) * 1024;
}
