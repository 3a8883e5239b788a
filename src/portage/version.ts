/** category/name-version, taken apart. */
export interface PackageVersion {
  readonly category: string;
  readonly name: string;
  readonly version: string;
}

// Lengths are bounded before these are tried, so that hostile text stays cheap.
const VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|p)\d*)*)(?:-r(\d+))?$/;
const CPV =
  /^([A-Za-z0-9_][A-Za-z0-9+_.-]*)\/([A-Za-z0-9_][A-Za-z0-9+_-]*?)-(\d+(?:\.\d+)*[a-z]?(?:_[a-z]+\d*)*(?:-r\d+)?)$/;
const ENDS_IN_VERSION = /-\d+(?:\.\d+)*[a-z]?(?:_[a-z]+\d*)*(?:-r\d+)?$/;
const LONGEST = 512;
/** In rising order; a version without any suffix stands between `rc` and `p`. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'p'];

/** @returns undefined where the text is no category/name-version (PMS 3.1 and 3.2) */
export function splitPackage(text: string): PackageVersion | undefined {
  if (text.length > LONGEST) return undefined;
  const [, category, name, version] = CPV.exec(text) ?? [];
  if (category === undefined || name === undefined || version === undefined || !VERSION.test(version)) return undefined;
  // A name does not end like a version: then it has two, as a binary package with a build id.
  if (ENDS_IN_VERSION.test(name)) return undefined;
  return { category, name, version };
}

interface Parts {
  readonly numbers: readonly string[];
  readonly letter: string;
  readonly suffixes: readonly (readonly [string, string])[];
  readonly revision: string;
}

/**
 * Compares two versions by the Package Manager Specification, section 3.3 (version comparison, algorithms 3.1 to 3.7).
 * @returns negative, 0 or positive, as a sort wants it; undefined where one of them is no version
 */
export function compareVersions(one: string, other: string): number | undefined {
  const a = parts(one);
  const b = parts(other);
  if (!a || !b) return undefined;
  return (
    compareNumbers(a.numbers, b.numbers) ||
    compareText(a.letter, b.letter) ||
    compareSuffixes(a.suffixes, b.suffixes) ||
    compareIntegers(a.revision, b.revision)
  );
}

/** The suffixes of a version with their numbers: `['_p20260215']`; none for what is no version. */
export function suffixesOf(version: string): string[] {
  return (parts(version)?.suffixes ?? []).map(([name, number]) => `_${name}${number}`);
}

/** The version without its revision: what `~` compares. */
export function withoutRevision(version: string): string {
  return version.replace(/-r\d+$/, '');
}

function parts(version: string): Parts | undefined {
  if (version.length > LONGEST) return undefined;
  const [, numbers, letter = '', suffixes = '', revision = ''] = VERSION.exec(version) ?? [];
  if (numbers === undefined) return undefined;
  const list = suffixes.split('_').slice(1);
  return {
    numbers: numbers.split('.'),
    letter,
    suffixes: list.map((each) => [each.replace(/\d+$/, ''), /\d+$/.exec(each)?.[0] ?? '']),
    revision,
  };
}

function compareNumbers(a: readonly string[], b: readonly string[]): number {
  const first = compareIntegers(a[0] ?? '', b[0] ?? '');
  if (first !== 0) return first;
  for (let index = 1; index < Math.min(a.length, b.length); index++) {
    const order = compareComponent(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** A component with a leading zero is a fraction: 1.05 is less than 1.1. */
function compareComponent(a: string, b: string): number {
  if (!a.startsWith('0') && !b.startsWith('0')) return compareIntegers(a, b);
  return compareText(a.replace(/0+$/, ''), b.replace(/0+$/, ''));
}

function compareSuffixes(a: Parts['suffixes'], b: Parts['suffixes']): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one, other] = [a[index], b[index]];
    if (!one || !other) {
      const more = one ?? other;
      const rises = more?.[0] === 'p' ? 1 : -1;
      return one ? rises : -rises;
    }
    const order = SUFFIXES.indexOf(one[0]) - SUFFIXES.indexOf(other[0]) || compareIntegers(one[1], other[1]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Digits of any length; none count as 0. Dates as versions are longer than what a number holds exactly. */
function compareIntegers(a: string, b: string): number {
  const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return one.length - other.length || compareText(one, other);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
