import { closest, quote } from '../image/text.js';
import type { Extent, Report, Suggestion } from '../lint/finding.js';
import { extentOf } from '../lint/text-file.js';
import type { Word } from '../lint/text-file.js';
import { plainName } from '../verdict/config-lines.js';
import type { DefinitionWords, WantedAtom } from './definition-words.js';
import type { AtomAnswer, Answers } from './parse-judgement.js';

/** What is wrong with the packages that a definition names. */
export function* findPackages(words: DefinitionWords, { atoms }: Pick<Answers, 'atoms'>): Generator<Report> {
  for (const wanted of words.wanted) {
    const answer = atoms[wanted.text];
    if (answer?.read === true) yield* findWanted(wanted, answer);
  }
  for (const { kind, atom, line } of words.packages) {
    const answer = atoms[atom.text];
    if (answer?.read !== true || answer.wildcard === true) {
      if (answer?.known === false) yield unknown(atom, 'No package of the snapshot fits this.', 'Is it misspelt?');
      continue;
    }
    const missing = whatIsMissing(atom.text, answer);
    if (missing) {
      const { rule, message, hint, instead } = missing;
      const suggestion = instead === undefined ? {} : { suggestion: replaced(atom, line, instead) };
      yield { rule, at: extentOf(atom), message, hint, ...suggestion };
    } else if (kind === 'package.mask') yield* findNeedlessMask(atom, line, answer);
    else if (kind === 'package.unmask' && answer.mentioned === 0) {
      yield {
        rule: 'needless-unmask',
        at: extentOf(atom),
        message: `Nothing masks ${quote(atom.text)}.`,
        hint: unmaskHint(answer),
        suggestion: { line, endLine: line, lines: [] },
      };
    }
  }
}

function unknown(atom: Word, message: string, hint: string): Report {
  return { rule: 'unknown-package', at: extentOf(atom), message, hint };
}

function* findWanted({ text, at, word, line }: WantedAtom, answer: AtomAnswer): Generator<Report> {
  const missing = whatIsMissing(text, answer);
  if (missing) {
    const { message, hint, instead } = missing;
    const safe = word && line !== undefined && instead !== undefined;
    const suggestion = safe ? { suggestion: replaced(word, line, instead) } : {};
    yield { rule: 'unknown-world-package', at, message, hint, ...suggestion };
  } else if (answer.reasons !== undefined && answer.reasons.length > 0) {
    yield {
      rule: 'world-entry-dropped',
      at,
      message: `Every version of ${quote(text)} is masked (${answer.reasons.join(', ')}).`,
      hint: acceptHint(plainName(text), answer.reasons),
    };
  }
}

interface Missing {
  readonly rule: 'unknown-package' | 'moved-package' | 'unknown-version' | 'unknown-slot' | 'unknown-repository';
  readonly message: string;
  readonly hint: string;
  /** What to write for it, where that is certain. */
  readonly instead?: string;
}

/** What of an atom the snapshot does not have. */
function whatIsMissing(text: string, answer: AtomAnswer): Missing | undefined {
  const name = plainName(text.replace(/^-/, ''));
  if (answer.repositories) {
    const near = closest(/::([\w-]+)/.exec(text)?.[1] ?? '', answer.repositories);
    return {
      rule: 'unknown-repository',
      message: `There is no repository for ${quote(text)}: image.yaml adds ${listed(answer.repositories)}.`,
      hint:
        near === undefined ? 'Add it to repositories in image.yaml, or remove the line.' : `Did you mean "::${near}"?`,
    };
  }
  if (answer.known === false) {
    if (answer.moved !== undefined) {
      return {
        rule: 'moved-package',
        message: `${quote(name)} is called ${quote(answer.moved)} now.`,
        hint: `Write ${answer.moved}.`,
        instead: text.replace(name, () => answer.moved ?? name),
      };
    }
    const near = closest(name, answer.near ?? []) ?? answer.near?.[0];
    return {
      rule: 'unknown-package',
      message: `There is no package ${quote(name)} in the snapshot.`,
      hint: near === undefined ? 'Was it removed from Gentoo?' : `Did you mean "${near}"?`,
    };
  }
  if (answer.matches !== 0) return undefined;
  const slot = /:([^:/=*[]+)/.exec(text.replace(/::.*/, ''))?.[1];
  if (slot !== undefined && !(answer.slots ?? []).includes(slot)) {
    const moved = answer.slot;
    return {
      rule: 'unknown-slot',
      message: `No version of ${quote(name)} is in slot ${quote(slot)}.`,
      hint:
        moved === undefined
          ? `There ${answer.slots?.length === 1 ? 'is' : 'are'} ${listed(answer.slots ?? [])}.`
          : `It is slot ${moved} now.`,
      ...(moved === undefined ? {} : { instead: text.replace(`:${slot}`, () => `:${moved}`) }),
    };
  }
  return {
    rule: 'unknown-version',
    message: `No version in the snapshot is meant by ${quote(text)}.`,
    hint: `There ${answer.versions?.length === 1 ? 'is' : 'are'} ${listed(answer.versions ?? [])}.`,
  };
}

function* findNeedlessMask(atom: Word, line: number, { matches, masked }: AtomAnswer): Generator<Report> {
  if (atom.text.startsWith('-') || matches === undefined || masked !== matches) return;
  yield {
    rule: 'needless-mask',
    at: extentOf(atom),
    message: `The profile or the repository masks ${quote(atom.text)} already.`,
    hint: 'Remove the line, or name the versions that are meant.',
    suggestion: { line, endLine: line, lines: [] },
  };
}

function unmaskHint({ reasons = [] }: AtomAnswer): string {
  if (reasons.some((reason) => reason.includes('keyword'))) {
    return 'It is masked by its keywords: accept them in package.accept_keywords.';
  }
  return reasons.some((reason) => reason.includes('license'))
    ? 'It is masked by its licence: accept that in package.license.'
    : 'Remove the line.';
}

/** Where to accept what masks a package (portage.package.ebuild.getmaskingstatus). */
function acceptHint(name: string, reasons: readonly string[]): string {
  const ways = reasons.flatMap((reason) => {
    const keyword = /^(\S+) keyword$/.exec(reason)?.[1];
    if (keyword !== undefined && keyword !== 'missing')
      return [`accept ${keyword} for ${name} in package.accept_keywords`];
    if (reason.includes('keyword')) return [`accept ** for ${name} in package.accept_keywords`];
    if (reason.includes('license')) return [`accept its licence in package.license`];
    return reason === 'package.mask' ? ['take it out of package.mask, or name it in package.unmask'] : [];
  });
  const text = ways.join(', and ');
  return text === '' ? 'Remove the line.' : `${text.charAt(0).toUpperCase()}${text.slice(1)}; or remove the line.`;
}

/** The line with another word in the place of one. */
function replaced({ file, start, end }: Word, line: number, text: string): Suggestion {
  const from = file.starts[line - 1] ?? 0;
  const old = file.lines[line - 1] ?? '';
  return { line, endLine: line, lines: [`${old.slice(0, start - from)}${text}${old.slice(end - from)}`] };
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** The extent of the first word of a line, for lines that another part of the program found. */
export function extentOfLine(words: DefinitionWords, path: string, line: number): Extent {
  const entry = words.packages.find((each) => each.file.path === path && each.line === line);
  if (entry) return extentOf(entry.atom);
  return words.wanted.find(({ at }) => at.file === path && at.line === line)?.at ?? { file: path, line };
}
