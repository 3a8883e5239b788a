/** A version taken apart (Package Manager Specification, EAPI 8, section 3.2). */
interface Version {
  /** The components as they are written: leading zeros have a meaning in all but the first. */
  readonly numbers: readonly string[];
  readonly letter: string;
  readonly suffixes: readonly { readonly rank: number; readonly number: string }[];
  readonly revision: string;
}

const VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|p)\d*)*)(?:-r(\d+))?$/;
const LONGEST = 512;
/** What a version without (further) suffix counts as stands between `_rc` and `_p`. */
const NO_SUFFIX = 4;
const RANKS: Readonly<Record<string, number>> = { alpha: 0, beta: 1, pre: 2, rc: 3, p: 5 };

/**
 * Compares two versions of one package (Package Manager Specification, EAPI 8, section 3.3, "Version comparison").
 * @returns negative when `a` is older than `b`, positive when it is newer, 0 when they are the same: `1.0` and `1.0-r0`
 * @throws RangeError for what is no version
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  return (
    compareNumbers(left.numbers, right.numbers) ||
    compareText(left.letter, right.letter) ||
    compareSuffixes(left.suffixes, right.suffixes) ||
    compareInteger(left.revision, right.revision)
  );
}

/** The suffixes of a version with their numbers: `['_p20260215']`. @throws RangeError for what is no version */
export function suffixesOf(version: string): string[] {
  parse(version);
  return version.match(/_[a-z]+\d*/g) ?? [];
}

function parse(text: string): Version {
  const [, numbers, letter = '', suffixes = '', revision = ''] =
    text.length <= LONGEST ? (VERSION.exec(text) ?? []) : [];
  if (numbers === undefined) throw new RangeError(`no version: ${JSON.stringify(text.slice(0, 60))}`);
  return {
    numbers: numbers.split('.'),
    letter,
    suffixes: [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = '', number = '']) => ({
      rank: RANKS[name] ?? NO_SUFFIX,
      number,
    })),
    revision,
  };
}

/** Algorithms 3.2 and 3.3: the first component is a number; a later one that starts with 0 is a fraction. */
function compareNumbers(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left = '', right = ''] = [a[index], b[index]];
    const fraction = index > 0 && (left.startsWith('0') || right.startsWith('0'));
    const order = fraction
      ? compareText(left.replace(/0+$/, ''), right.replace(/0+$/, ''))
      : compareInteger(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Algorithms 3.5 and 3.6: where one version has a suffix and the other none, `_p` is newer than none, the others older. */
function compareSuffixes(a: Version['suffixes'], b: Version['suffixes']): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    const order =
      (left?.rank ?? NO_SUFFIX) - (right?.rank ?? NO_SUFFIX) || compareInteger(left?.number ?? '', right?.number ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Integers of any length; an empty text is 0. */
function compareInteger(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || compareText(left, right);
}

/** By code, as ASCII. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
