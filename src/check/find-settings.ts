import { closest, quote } from '../image/text.js';
import type { Report } from '../lint/finding.js';
import type { RuleName } from '../lint/rules.js';
import { extentOf } from '../lint/text-file.js';
import type { Word } from '../lint/text-file.js';
import type { DefinitionWords, FlagWord } from './definition-words.js';
import type { Answers } from './parse-judgement.js';
import { archOf } from './questions.js';

/** What is wrong with flags, lists, keywords, licences and features. */
export function* findSettings(words: DefinitionWords, answers: Answers): Generator<Report> {
  yield* findFlags(words, answers);
  const lists = words.lists.map(({ word, name }): Named => [word, name]);
  yield* absent(
    'undefined-use-list',
    lists,
    answers.lists,
    (name) => `The profile knows no list ${name}.`,
    'Remove it.',
  );
  yield* absent(
    'undefined-license',
    words.licenses.map(withoutMinus),
    answers.licenses,
    (name) => `There is no ${name.startsWith('"@') ? 'group of licences' : 'licence'} ${name}.`,
    'Its name is that of a file in the folder licenses of the repository.',
  );
  yield* absent(
    'undefined-arch',
    words.keywords.map((word): Named => [word, archOf(word.text)]),
    answers.arches,
    (name) => `No repository knows the architecture ${name}.`,
    'Write amd64, ~amd64 or **.',
  );
  yield* absent(
    'unsupported-feature',
    words.features.map(withoutMinus),
    answers.features,
    (name) => `The Portage of this stage3 has no feature ${name}.`,
    'Remove it, or take a newer stage3.',
  );
}

/** A word, and the name in it that was asked about. */
type Named = readonly [word: Word, name: string];

function withoutMinus(word: Word): Named {
  return [word, word.text.replace(/^-/, '')];
}

/** Names that there are not. @param message for a name in quotes @param otherwise what to do where nothing is nearly called so */
function* absent(
  rule: RuleName,
  words: readonly Named[],
  missing: Readonly<Record<string, readonly string[]>>,
  message: (name: string) => string,
  otherwise: string,
): Generator<Report> {
  for (const [word, name] of words) {
    const near = missing[name];
    if (near) yield { rule, at: extentOf(word), message: message(quote(name)), hint: hintOf(name, near, otherwise) };
  }
}

function* findFlags({ flags }: DefinitionWords, answers: Answers): Generator<Report> {
  const facts = new Map(answers.flags.map((fact) => [`${fact.atom} ${fact.flag}`, fact]));
  for (const flag of flags) {
    const fact = facts.get(`${flag.atom} ${flag.flag}`);
    // Of a list that does not exist that alone is told.
    if (!fact || (flag.list !== undefined && flag.list in answers.lists)) continue;
    if (fact.is === 'unknown') yield unknownFlag(flag, fact.near ?? []);
    else yield fixedFlag(flag, fact.is);
  }
}

function unknownFlag({ word, flag, atom, list }: FlagWord, candidates: readonly string[]): Report {
  const name = flag.replace(/^-/, '');
  const whose = atom === '*/*' ? 'No package has' : `No version that ${quote(atom)} means has`;
  if (list === undefined) {
    return {
      rule: 'unknown-use-flag',
      at: extentOf(word),
      message: `${whose} a USE flag ${quote(name)}.`,
      hint: hintOf(name, candidates, 'Remove it.'),
    };
  }
  const prefix = `${list.toLowerCase()}_`;
  const values = candidates.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length));
  const value = name.slice(prefix.length);
  return {
    rule: 'unknown-use-value',
    at: extentOf(word),
    message: `${whose} a value ${quote(value)} of ${list}.`,
    hint: hintOf(value, values, 'Remove it.'),
  };
}

function fixedFlag({ word, flag, atom }: FlagWord, is: 'masked' | 'forced'): Report {
  const name = flag.replace(/^-/, '');
  const whose = atom === '*/*' ? 'every package' : `every version that ${quote(atom)} means`;
  return {
    rule: 'fixed-use-flag',
    at: extentOf(word),
    message: `${quote(name)} is ${is} for ${whose}, so it stays ${is === 'masked' ? 'off' : 'on'}.`,
    hint: `Remove it, or take the ${is === 'masked' ? 'mask back in portage/profile/package.use.mask' : 'force back in portage/profile/package.use.force'}.`,
  };
}

function hintOf(word: string, candidates: readonly string[], otherwise: string): string {
  const near = closest(word, candidates);
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}
