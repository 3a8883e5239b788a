import { quote } from '../image/text.js';
import type { Report } from './finding.js';
import { useWords } from './package-files.js';
import type { PackageFile, PackageLine } from './package-files.js';
import { extentOf, lineAt } from './text-file.js';
import type { Region, Word } from './text-file.js';

/**
 * Lines of one kind of package.* that say the same twice, or that a later line takes back. For the same package Portage goes
 * by the order of the files and their lines; a more exact atom is not a contradiction to a less exact one.
 * @param lines of all files of that kind, in the order in which Portage reads them
 */
export function* checkConflicts(kind: PackageFile, lines: readonly PackageLine[]): Generator<Report> {
  const whole = new Map<string, PackageLine>();
  const said = new Map<string, Map<string, Word>>();
  for (const entry of lines) {
    const text = [entry.atom, ...entry.values].map((word) => word.text).join(' ');
    const before = whole.get(text);
    if (before) {
      yield duplicate(entry.atom, entry.line, before.atom, quote(text));
      continue;
    }
    whole.set(text, entry);
    if (kind === 'package.mask' || kind === 'package.unmask' || kind === 'package.env') continue;
    const of = said.get(entry.atom.text) ?? new Map<string, Word>();
    said.set(entry.atom.text, of);
    const words =
      kind === 'package.use' ? useWords(entry.values) : entry.values.map((word) => ({ word, flag: word.text }));
    for (const { word, flag } of words) yield* compare(of, word, flag, entry.atom.text);
  }
}

function* compare(of: Map<string, Word>, word: Word, flag: string, atom: string): Generator<Report> {
  const name = flag.replace(/^-/, '');
  if (flag === '-*') of.clear();
  else if (flag.startsWith('-') && name.endsWith('_*')) {
    // `LIST: -*`: what was said of the list before was perhaps a default of somebody else.
    for (const key of of.keys()) if (key.startsWith(name.slice(0, -1))) of.delete(key);
  } else {
    const before = of.get(name);
    if (before?.text === word.text) {
      yield {
        rule: 'repeated-word',
        at: extentOf(word),
        message: `${quote(word.text)} is said of ${quote(atom)} already${lineBefore(before, word)}.`,
        hint: 'Remove one of the two.',
      };
    } else if (before) {
      yield {
        rule: 'contradicting-word',
        at: extentOf(before),
        message: `${quote(before.text)} has no effect on ${quote(atom)}: ${quote(word.text)} follows${lineBefore(word, before)}.`,
        hint: 'Remove one of the two.',
      };
    }
    of.set(name, word);
  }
}

/** The same line a second time. */
export function duplicate(again: Region, line: number, first: Region, said: string): Report {
  return {
    rule: 'duplicate-line',
    at: extentOf(again),
    message: `${said} stands here a second time${lineBefore(first, again)}.`,
    hint: 'Remove one of the two.',
    suggestion: { line, endLine: line, lines: [] },
  };
}

/** ` in line 3` or ` in FILE, line 3`, seen from another place. */
function lineBefore(place: Region, from: Region): string {
  const line = lineAt(place.file, place.start);
  if (place.file !== from.file) return ` in ${place.file.path}, line ${line}`;
  return line === lineAt(from.file, from.start) ? '' : ` in line ${line}`;
}

/** What is masked although it is unmasked, or wanted. @param world names of the packages in the world, with their places */
export function* checkMasks(
  masked: readonly PackageLine[],
  unmasked: readonly PackageLine[],
  world: ReadonlyMap<string, Region>,
): Generator<Report> {
  const again = new Map(unmasked.map((entry) => [entry.atom.text, entry]));
  for (const { atom } of masked) {
    const unmask = again.get(atom.text);
    if (unmask) {
      yield {
        rule: 'mask-without-effect',
        at: extentOf(atom),
        message: `${quote(atom.text)} is masked here and unmasked${lineBefore(unmask.atom, atom)}, which wins.`,
        hint: 'Remove one of the two.',
      };
      continue;
    }
    const wanted = world.get(atom.text);
    if (wanted) {
      yield {
        rule: 'world-package-masked',
        at: extentOf(wanted),
        message: `${quote(atom.text)} is in world, but all of its versions are masked${lineBefore(atom, wanted)}.`,
        hint: 'Take one of the two out.',
      };
    }
  }
}
