import type { LoadedImage } from '../image/load.js';
import { makeConfAssignments } from '../lint/check-makeconf.js';
import type { Extent } from '../lint/finding.js';
import { USE_EXPAND } from '../lint/known-variables.js';
import { filesRead } from '../lint/names.js';
import { PACKAGE_FILES, packageLines, refuseAtom, useWords } from '../lint/package-files.js';
import type { PackageLine } from '../lint/package-files.js';
import { wordsOfLine } from '../lint/text-file.js';
import type { Word } from '../lint/text-file.js';
import type { Texts } from '../lint/texts.js';
import { wordsOf } from '../lint/traced.js';
import type { ConfigLine } from '../verdict/config-lines.js';

/** An atom that the image cannot do without, and where it is written. */
export interface WantedAtom {
  readonly text: string;
  readonly at: Extent;
  /** The word itself; absent for what image.yaml says. */
  readonly word?: Word;
  readonly line?: number;
}

/** A USE flag of a line or of make.conf. */
export interface FlagWord {
  readonly word: Word;
  /** What it is said of; every package in make.conf. */
  readonly atom: string;
  /** In full, with its minus: `-video_cards_intel`. */
  readonly flag: string;
  /** The list that it belongs to, as it is written. */
  readonly list?: string;
}

/** Name of a list of flags, and where it is written. */
export interface ListWord {
  readonly word: Word;
  readonly name: string;
}

/** The words of a definition that only Portage, with repositories and a profile, can judge. */
export interface DefinitionWords {
  readonly wanted: readonly WantedAtom[];
  /** Lines of package.*, for the image and for its compiler, in the order in which Portage gets to see them. */
  readonly packages: readonly PackageLine[];
  readonly flags: readonly FlagWord[];
  readonly lists: readonly ListWord[];
  readonly keywords: readonly Word[];
  readonly licenses: readonly Word[];
  readonly features: readonly Word[];
}

/** What image.yaml says of packages. */
export type ImageWords = Pick<LoadedImage, 'definition' | 'place'>;

const EVERY_PACKAGE = '*/*';
// What is none of these is told by the first tier, and means nothing to Portage.
const FLAG = /^-?[A-Za-z0-9][A-Za-z0-9+_@.-]*$/;
const LIST = /^\w+$/;
const LICENSE = /^-?@?[A-Za-z0-9_][A-Za-z0-9+_.-]*$/;
const KEYWORD = /^-?~?([a-z0-9][a-z0-9-]*)$/;

/** Picks the words out of a definition that has been read. */
export function readDefinitionWords(texts: Texts, image: ImageWords): DefinitionWords {
  const packages = ['toolchain', 'portage'].flatMap((top) =>
    PACKAGE_FILES.flatMap((kind) =>
      texts.all(filesRead(texts.paths(), `${top}/${kind}`)).flatMap((file) => packageLines(kind, file)),
    ),
  );
  const sound = packages.filter(({ atom, kind }) => refuseAtom(atom.text, kind) === undefined);
  const assignments = makeConfAssignments(texts);
  const valuesOf = (name: string): Word[] =>
    assignments.filter((each) => each.name === name).flatMap(({ value }) => wordsOf(value));
  const of = (...kinds: readonly PackageLine['kind'][]): Word[] =>
    sound.filter(({ kind }) => kinds.includes(kind)).flatMap(({ values }) => values);
  return {
    wanted: [...worldAtoms(texts), ...imageAtoms(image)],
    packages: sound,
    flags: [
      ...sound.filter(({ kind }) => kind === 'package.use').flatMap(flagsOfLine),
      ...valuesOf('USE').map((word): FlagWord => ({ word, atom: EVERY_PACKAGE, flag: word.text })),
      ...USE_EXPAND.flatMap((list) =>
        valuesOf(list).map((word): FlagWord => ({ word, atom: EVERY_PACKAGE, flag: expanded(list, word.text), list })),
      ),
    ].filter(({ flag }) => FLAG.test(flag)),
    lists: [
      ...of('package.use')
        .filter(({ text }) => text.endsWith(':') && LIST.test(text.slice(0, -1)))
        .map((word): ListWord => ({ word, name: word.text.slice(0, -1).toUpperCase() })),
      ...assignments
        .filter(({ name }) => USE_EXPAND.includes(name))
        .map(({ name, key }): ListWord => ({ word: { ...key.region, text: name }, name })),
    ],
    keywords: [...of('package.accept_keywords', 'package.keywords'), ...valuesOf('ACCEPT_KEYWORDS')].filter(
      ({ text }) => KEYWORD.test(text),
    ),
    licenses: [...of('package.license'), ...valuesOf('ACCEPT_LICENSE')].filter(({ text }) => LICENSE.test(text)),
    features: valuesOf('FEATURES').filter(({ text }) => /^-?[a-z0-9]/.test(text)),
  };
}

/** `-intel` of VIDEO_CARDS is `-video_cards_intel`. */
function expanded(list: string, word: string): string {
  const minus = word.startsWith('-') ? '-' : '';
  return `${minus}${list.toLowerCase()}_${word.slice(minus.length)}`;
}

function flagsOfLine({ atom, values }: PackageLine): FlagWord[] {
  return useWords(values).map(({ word, flag, list }) => ({
    word,
    atom: atom.text,
    flag,
    ...(list === undefined ? {} : { list: list.toUpperCase() }),
  }));
}

function worldAtoms(texts: Texts): WantedAtom[] {
  const file = texts.get('world');
  return (file?.lines ?? []).flatMap((_, index): WantedAtom[] => {
    const line = index + 1;
    const [word] = file ? wordsOfLine(file, line) : [];
    if (!file || !word || word.text.startsWith('@') || refuseAtom(word.text, 'package.mask') !== undefined) return [];
    const column = word.start - (file.starts[index] ?? 0) + 1;
    const at = { file: file.path, line, column, endColumn: column + word.text.length };
    return [{ text: word.text, at, word, line }];
  });
}

function imageAtoms({ definition, place }: ImageWords): WantedAtom[] {
  const wanted = (text: string, path: readonly PropertyKey[]): WantedAtom => {
    const { line, column } = place(path);
    return {
      text,
      at: {
        file: 'image.yaml',
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
      },
    };
  };
  const { compiler, kernel } = definition;
  return [
    wanted(`=sys-devel/gcc-${compiler.version}:${String(compiler.slot)}`, ['compiler', 'version']),
    wanted(`=sys-kernel/${kernel.sources}-${kernel.version}`, ['kernel', 'version']),
    ...definition.bootstrap.map((atom, index) => wanted(atom, ['bootstrap', index])),
    ...definition['debug-packages'].map((atom, index) => wanted(atom, ['debug-packages', index])),
  ];
}

/** The lines that can be to blame for a plan, in the order in which Portage reads them: of several, the last counts. */
export function configLines({ wanted, packages, flags }: DefinitionWords): ConfigLine[] {
  const ofMakeConf = flags.filter(({ atom, word }) => atom === EVERY_PACKAGE && isMakeConf(word.file.path));
  return [
    ...wanted.flatMap(({ text, at }): ConfigLine[] =>
      at.file === 'world' && at.line !== undefined ? [{ path: at.file, line: at.line, atom: text }] : [],
    ),
    ...ofMakeConf.map(({ word, flag }): ConfigLine => ({
      path: word.file.path,
      line: lineOf(word),
      atom: EVERY_PACKAGE,
      values: [flag],
    })),
    ...packages.map(({ file, line, atom, values }): ConfigLine => ({
      path: file.path,
      line,
      atom: atom.text,
      values: values.map(({ text }) => text),
    })),
  ];
}

function isMakeConf(path: string): boolean {
  return path === 'portage/make.conf' || path.startsWith('portage/make.conf/');
}

function lineOf({ file, start }: Word): number {
  return file.starts.findLastIndex((each) => each <= start) + 1;
}
