import type { DefinitionWords, ImageWords } from './definition-words.js';

/** What is asked about the words of a definition, in the form that config/build/answers reads. */
export interface Questions {
  readonly atoms: readonly string[];
  /** Flags by what they are said of, each with its minus. */
  readonly flags: readonly (readonly [atom: string, flags: readonly string[]])[];
  readonly lists: readonly string[];
  readonly licenses: readonly string[];
  readonly arches: readonly string[];
  readonly features: readonly string[];
  readonly profile: string;
}

/** Far more than people write; what is beyond is not asked. */
const MOST = 5000;

/** Asks each thing once, in an order that the same words always have: the questions are part of a layer's key. */
export function questionsOf(words: DefinitionWords, { definition }: Pick<ImageWords, 'definition'>): Questions {
  const flags = new Map<string, Set<string>>();
  for (const { atom, flag } of words.flags.slice(0, MOST)) flags.set(atom, (flags.get(atom) ?? new Set()).add(flag));
  return {
    atoms: once([...words.wanted.map(({ text }) => text), ...words.packages.map(({ atom }) => atom.text)]),
    flags: [...flags].sort(([one], [other]) => (one < other ? -1 : 1)).map(([atom, own]) => [atom, once(own)]),
    lists: once(words.lists.map(({ name }) => name)),
    licenses: once(words.licenses.map(({ text }) => text.replace(/^-/, ''))),
    arches: once(words.keywords.map(({ text }) => archOf(text))),
    features: once(words.features.map(({ text }) => text.replace(/^-/, ''))),
    profile: definition.profile,
  };
}

/** `amd64` of `-~amd64`. */
export function archOf(keyword: string): string {
  return keyword.replace(/^-?~?/, '');
}

function once(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort().slice(0, MOST);
}
