import * as z from 'zod';
import { UserError } from '../platform/errors.js';
import { clip, cleanLine } from '../progress/clean.js';
import type { Advisory } from '../verdict/advisories.js';
import type { JudgedDefinition } from './judged-definition.js';

/** Longer than what a world of every package of Gentoo comes to. */
export const MOST_JUDGEMENT_BYTES = 256 * 2 ** 20;
const LONGEST_WORD = 500;

/** A name out of a repository, which anybody may have written: one line, without what moves a cursor, of some length. */
const word = z.string().transform((text) => clip(cleanLine(text.slice(0, 4 * LONGEST_WORD)), LONGEST_WORD));
const words = z.array(word);
const near = z.record(z.string(), words);
const fingerprint = z.string().regex(/^[0-9a-f]{1,64}$/);

const atom = z.object({
  read: z.boolean(),
  known: z.boolean().optional(),
  wildcard: z.boolean().optional(),
  /** Of the repositories that there are, where the one that is asked for is none of them. */
  repositories: words.optional(),
  near: words.optional(),
  moved: word.optional(),
  matches: z.number().optional(),
  slots: words.optional(),
  slot: word.optional(),
  versions: words.optional(),
  masked: z.number().optional(),
  mentioned: z.number().optional(),
  reasons: words.optional(),
});

const kind = z.object({ init: word.nullable(), multilib: z.boolean().nullable(), usr: word.nullable() });

const answers = z.object({
  atoms: z.record(z.string(), atom),
  flags: z.array(
    z.object({
      atom: z.string(),
      flag: z.string(),
      is: z.enum(['unknown', 'masked', 'forced']),
      near: words.optional(),
    }),
  ),
  lists: near,
  licenses: near,
  arches: near,
  features: near,
  python: z.object({ known: words, default: words }),
  profile: z.object({
    exists: z.boolean(),
    near: words.optional(),
    deprecated: word.nullable().optional(),
    wants: kind.optional(),
    stage3: kind.optional(),
  }),
});

const ranges = z.array(
  z.object({
    range: z.enum(['lt', 'le', 'eq', 'ge', 'gt', 'rlt', 'rle', 'rge', 'rgt']),
    version: word,
    slot: word,
  }),
);

const document = z.object({
  run: z.object({ exit: z.number().int(), stdout: z.string(), stderr: z.string() }),
  plan: z.record(z.string(), z.unknown()).nullable(),
  answers: answers.nullable(),
  offline: z.array(z.object({ cpv: word, is: z.enum(['live', 'fetch-restricted']) })),
  distfiles: z.record(word, z.number().nonnegative()),
  sources: z.record(word, word).default({}),
  fingerprints: z.object({
    common: z.partialRecord(z.enum(['compiler', 'flags', 'profile']), fingerprint),
    packages: z.record(z.string(), z.partialRecord(z.enum(['flags', 'ebuild', 'patches', 'sources']), fingerprint)),
  }),
  keys: z.record(z.string(), fingerprint),
  advisories: z.array(
    z.object({
      id: word,
      title: word,
      severity: word,
      package: word,
      vulnerable: ranges,
      unaffected: ranges,
    }),
  ),
});

/** Facts about the words of a definition (config/build/answers). */
export type Answers = z.output<typeof answers>;
export type AtomAnswer = z.output<typeof atom>;
/** Packages of the plan that cannot be built without network. */
export type Offline = z.output<typeof document>['offline'];

/** What config/build/judge wrote, without what the check adds. */
export interface Judgement extends Pick<
  JudgedDefinition,
  'run' | 'fingerprints' | 'packageFingerprints' | 'keys' | 'distfiles' | 'advisories'
> {
  /** Absent when Portage could not even read its settings: then what emerge said tells why. */
  readonly answers?: Answers;
  readonly offline: Offline;
  /** A package that each of the distfiles is a source of, as category/name-version. */
  readonly sources: ReadonlyMap<string, string>;
}

const SEVERITIES = ['low', 'normal', 'high'] as const;

/**
 * Reads judgement.json.
 * @throws UserError when it is none: then the stage is not of this version's making
 */
export function parseJudgement(json: string): Judgement {
  const parsed = document.safeParse(parse(json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === undefined ? '' : ` (${issue.path.map(String).join('.') || 'as a whole'}: ${issue.message})`;
    throw new UserError({
      message: `What the stage judge wrote cannot be read${clip(where, LONGEST_WORD)}.`,
      hint: 'Does the definition bring a Dockerfile or scripts of its own that are older than this version?',
    });
  }
  const { run, plan, answers: facts, offline, distfiles, sources, fingerprints, keys, advisories } = parsed.data;
  return {
    run: {
      exitCode: run.exit,
      stdout: run.stdout,
      stderr: run.stderr,
      ...(plan === null ? {} : { plan: JSON.stringify(plan) }),
    },
    ...(facts === null ? {} : { answers: facts }),
    offline,
    distfiles: new Map(Object.entries(distfiles)),
    sources: new Map(Object.entries(sources)),
    fingerprints: fingerprints.common,
    packageFingerprints: new Map(Object.entries(fingerprints.packages)),
    keys: new Map(Object.entries(keys)),
    advisories: advisories.map(({ severity, title, ...advisory }): Advisory => {
      const known = SEVERITIES.find((each) => each === severity);
      return { ...advisory, ...(title === '' ? {} : { title }), ...(known === undefined ? {} : { severity: known }) };
    }),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
