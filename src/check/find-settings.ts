import { closest, quote } from '../image/text.js';
import type { Report } from '../lint/finding.js';
import { extentOf } from '../lint/text-file.js';
import type { DefinitionWords, FlagWord } from './definition-words.js';
import type { Answers } from './parse-judgement.js';
import { archOf } from './questions.js';

/** What is wrong with flags, lists, keywords, licences and features. */
export function* findSettings(words: DefinitionWords, answers: Answers): Generator<Report> {
  yield* findFlags(words, answers);
  for (const { word, name } of words.lists) {
    const near = answers.lists[name];
    if (!near) continue;
    yield {
      rule: 'undefined-use-list',
      at: extentOf(word),
      message: `The profile knows no list ${quote(name)}.`,
      hint: hintOf(name, near, 'Remove it.'),
    };
  }
  for (const word of words.licenses) {
    const name = word.text.replace(/^-/, '');
    const near = answers.licenses[name];
    if (!near) continue;
    yield {
      rule: 'undefined-license',
      at: extentOf(word),
      message: `There is no ${name.startsWith('@') ? 'group of licences' : 'licence'} ${quote(name)}.`,
      hint: hintOf(name, near, 'Its name is that of a file in the folder licenses of the repository.'),
    };
  }
  for (const word of words.keywords) {
    const arch = archOf(word.text);
    const near = answers.arches[arch];
    if (!near) continue;
    yield {
      rule: 'undefined-arch',
      at: extentOf(word),
      message: `No repository knows the architecture ${quote(arch)}.`,
      hint: hintOf(arch, near, 'Write amd64, ~amd64 or **.'),
    };
  }
  for (const word of words.features) {
    const name = word.text.replace(/^-/, '');
    const near = answers.features[name];
    if (!near) continue;
    yield {
      rule: 'unsupported-feature',
      at: extentOf(word),
      message: `The Portage of this stage3 has no feature ${quote(name)}.`,
      hint: hintOf(name, near, 'Remove it, or take a newer stage3.'),
    };
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
