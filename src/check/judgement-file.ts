import * as z from 'zod';
import type { PlannedPackage } from '../portage/plan.js';
import { clip } from '../progress/clean.js';
import type { Judgement } from '../verdict/comment.js';
import type { SuggestedChange } from './suggested-change.js';

/** What one run hands to the one that may write: data alone, from which that one makes the text. */
export interface JudgementFile {
  /** Number of the pull request; it is believed only when the event says the same. */
  readonly pullRequest: number;
  /** Commit that the pull request was at. */
  readonly head: string;
  readonly judgement: Judgement;
  readonly suggestions: readonly SuggestedChange[];
}

/** Larger than any that is made here, and small enough to be read whole. */
export const LARGEST_JUDGEMENT = 4 * 2 ** 20;

/** Bounds of a text and of a list, in what is written as in what is read. */
const LONGEST_TEXT = 4000;
const LONGEST_LIST = 20_000;

// Whoever can run code in a pull request can write anything here, so everything has a bound.
const line = z.string().max(LONGEST_TEXT);
const number = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
const lineNumber = z.int().min(1).max(10_000_000);
const list = <T extends z.ZodType>(of: T): z.ZodArray<T> => z.array(of).max(LONGEST_LIST);

const place = z.object({
  file: line,
  line: lineNumber.exactOptional(),
  column: lineNumber.exactOptional(),
});
const problem = z.object({ message: line, at: place.exactOptional(), hint: line.exactOptional() });
const problems = list(problem);

const suggestion = z.object({
  file: line,
  action: z.enum(['add', 'remove']),
  line,
  number: lineNumber.exactOptional(),
});
const KINDS = [
  'missing',
  'masked-keyword',
  'masked-package',
  'masked-licence',
  'masked-other',
  'use-change',
  'required-use',
  'slot-conflict',
  'blocker',
  'circular',
  'changes-needed',
  'invalid-atom',
  'syntax',
  'profile',
  'world-entry',
  'licence-group',
  'features',
  'metadata',
  'crash',
] as const;
const explanation = z.object({
  kind: z.enum(KINDS),
  subject: line,
  sentences: list(line),
  chain: list(line),
  ways: list(list(suggestion)),
  at: place.exactOptional(),
});

const planned = z.object({ version: line, binary: z.boolean() });
const pair = z.object({ from: line, to: line });
const change = z.object({
  name: line,
  kind: z.enum(['added', 'removed', 'upgraded', 'downgraded', 'changed', 'rebuilt']),
  base: planned.exactOptional(),
  head: planned.exactOptional(),
  use: list(z.object({ name: line, enabled: z.boolean(), appeared: z.boolean(), vanished: z.boolean() })),
  repository: pair.exactOptional(),
  slot: pair.exactOptional(),
  grounds: list(z.enum(['compiler', 'flags', 'profile', 'ebuild', 'sources', 'patches'])),
});

const hit = z.object({
  advisory: z.object({
    id: line,
    title: line.exactOptional(),
    severity: z.enum(['low', 'normal', 'high']).exactOptional(),
    package: line,
  }),
  state: z.enum(['introduced', 'remaining', 'fixed']),
  versions: list(line),
});

const option = z.object({ name: line, from: line.exactOptional(), to: line.exactOptional() });
const options = list(option);

const judgement = z.object({
  name: line,
  verdict: z.object({
    outcome: z.enum(['planned', 'refused', 'unsure']),
    explanations: list(explanation),
    doubts: list(line),
  }),
  packages: number.exactOptional(),
  findings: z
    .object({
      errors: problems,
      warnings: problems,
      notes: problems.exactOptional(),
      older: problems.exactOptional(),
    })
    .exactOptional(),
  diff: z.object({ changes: list(change), unchanged: number }).exactOptional(),
  downloads: z.object({ total: number, fresh: number }).exactOptional(),
  prediction: z
    .object({
      seconds: number,
      from: z.enum(['records', 'mixed', 'counts']),
      compiled: number,
      known: number,
      reused: number,
      sources: list(z.enum(['emerge-log', 'package-store'])).exactOptional(),
      oneByOne: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  advisories: list(hit).exactOptional(),
  kernel: z.object({ added: options, removed: options, changed: options }).exactOptional(),
  kept: z
    .object({
      place: line,
      ready: list(z.object({ name: line, bytes: number })),
      compiled: list(z.object({ name: line, seconds: number.exactOptional() })),
    })
    .exactOptional(),
  sizes: list(z.object({ name: line, bytes: number })).exactOptional(),
  commit: line.exactOptional(),
});

const fileSchema = z.object({
  version: z.literal(1),
  pullRequest: lineNumber,
  head: z.string().regex(/^[0-9a-f]{40,64}$/),
  judgement,
  suggestions: list(
    z.object({
      file: line,
      line: lineNumber,
      endLine: lineNumber,
      lines: list(line),
      rule: line,
      message: line,
    }),
  ),
});

/** The file as text. Of packages it has what the comment shows, not their hundreds of flags. */
export function writeJudgementFile({ judgement: judged, ...rest }: JudgementFile): string {
  const { diff, sizes, ...plain } = judged;
  const slim = ({ version, binary }: PlannedPackage): z.input<typeof planned> => ({ version, binary });
  const content = {
    version: 1,
    ...rest,
    // A line that is cut would be another one.
    suggestions: rest.suggestions.filter(({ lines }) => lines.every((each) => each.length <= LONGEST_TEXT)),
    judgement: {
      ...plain,
      ...(sizes && { sizes: [...sizes].map(([name, bytes]) => ({ name, bytes })) }),
      ...(diff && {
        diff: {
          unchanged: diff.unchanged,
          changes: diff.changes.map((each) => ({
            ...each,
            ...(each.base && { base: slim(each.base) }),
            ...(each.head && { head: slim(each.head) }),
          })),
        },
      }),
    },
  };
  return `${JSON.stringify(content, bounded)}\n`;
}

/** What the reader takes: an error of Portage can be longer than anybody reads. */
function bounded(_: string, value: unknown): unknown {
  if (typeof value === 'string') return clip(value, LONGEST_TEXT);
  return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : value;
}

/**
 * Reads what another run wrote, which may be anything.
 * @returns undefined where it is not such a file, or is too large in any part
 */
export function readJudgementFile(content: string): JudgementFile | undefined {
  if (content.length > LARGEST_JUDGEMENT) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return undefined;
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { pullRequest, head, suggestions, judgement: judged } = parsed.data;
  const { diff, advisories, sizes, ...plain } = judged;
  return {
    pullRequest,
    head,
    suggestions,
    judgement: {
      ...plain,
      ...(sizes && { sizes: new Map(sizes.map(({ name, bytes }) => [name, bytes])) }),
      ...(diff && {
        diff: {
          unchanged: diff.unchanged,
          changes: diff.changes.map(({ base, head: after, ...each }) => ({
            ...each,
            ...(base && { base: whole(each.name, base) }),
            ...(after && { head: whole(each.name, after) }),
          })),
        },
      }),
      ...(advisories && {
        advisories: advisories.map((each) => ({
          ...each,
          advisory: { ...each.advisory, vulnerable: [], unaffected: [] },
        })),
      }),
    },
  };
}

function whole(fullName: string, { version, binary }: z.output<typeof planned>): PlannedPackage {
  const [category = '', short = ''] = fullName.split('/');
  return { category, name: short, version, binary, merge: undefined };
}
