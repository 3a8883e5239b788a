import { configLines, readDefinitionWords, type DefinitionWords } from '../../../src/check/definition-words.js';
import type { Answers, Judgement } from '../../../src/check/parse-judgement.js';
import { secondTier, type SecondTier } from '../../../src/check/second-tier.js';
import { parseDefinition } from '../../../src/image/definition.js';
import { lint } from '../../../src/lint/lint.js';
import { Texts } from '../../../src/lint/texts.js';

export const IMAGE = `stage3: gentoo/stage3:nomultilib-20260216
snapshot: gentoo/portage:20260217
profile: default/linux/amd64/23.0
python: python3_12
compiler: { slot: 15, version: 15.2.1 }
kernel: { version: 6.12.58 }
bootstrap: [app-misc/first]
`;

export const KIND = { init: 'openrc', multilib: false, usr: 'merged' };

/** Answers to a definition with which all is well. */
export const SOUND: Answers = {
  atoms: {},
  flags: [],
  lists: {},
  licenses: {},
  arches: {},
  features: {},
  python: { known: ['python3_12'], default: ['python3_12'] },
  profile: { exists: true, deprecated: null, wants: KIND, stage3: KIND },
};

type Files = Readonly<Record<string, string>>;
type Read = Pick<SecondTier, 'texts' | 'image' | 'first'> & { readonly words: DefinitionWords };

/** A definition of these files, read. */
export function read(files: Files): Read {
  const contents = new Map(
    Object.entries({ 'image.yaml': IMAGE, ...files }).map(([path, text]) => [path, Buffer.from(text)]),
  );
  const parsed = parseDefinition(contents.get('image.yaml') ?? new Uint8Array(), 'image.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const texts = new Texts(contents);
  const image = { definition: parsed.definition, place: parsed.place };
  return { texts, image, words: readDefinitionWords(texts, image), first: lint(contents) };
}

/** What the second tier finds, as `rule file:line:column-end message hint`. */
export function found(
  files: Files,
  answers: Partial<Answers> | undefined,
  more: Partial<Pick<Judgement, 'offline'> & Pick<SecondTier, 'kernel' | 'defaults'>> = {},
): string[] {
  const definition = read(files);
  const { offline = [], ...rest } = more;
  const judgement = { offline, ...(answers ? { answers: { ...SOUND, ...answers } } : {}) };
  return secondTier({ ...definition, ...rest, lines: configLines(definition.words), judgement }).map(
    ({ rule, at, message, hint }) =>
      `${rule} ${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')} ${message} ${hint ?? ''}`,
  );
}
