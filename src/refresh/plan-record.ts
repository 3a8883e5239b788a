import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { bounded, line, list, number, problems } from '../check/bounded.js';
import type { PlanFindings, PlanOutcome } from './plan-outcome.js';

/** What plans said of one step from some pins to others. */
export interface PlanRecord {
  /** As `stepName` names it. */
  readonly of: string;
  readonly outcome: PlanOutcome;
}

/** A variable of a process, which an input of an action is, holds 128 KiB (execve(2), MAX_ARG_STRLEN). */
const LONGEST = 100_000;
/** What that may be when it is unpacked. */
const MOST_BYTES = 4 * 2 ** 20;
/** Of a pull request's body this is left for what nobody sees. */
const LONGEST_MARK = 20_000;
/** A refresh and a compiler step. */
const MOST_PLANS = 2;

const advisories = list(z.object({ id: line, title: line }));
const findings = z.object({
  packages: list(z.object({ name: line, from: line.exactOptional(), to: line.exactOptional() })).exactOptional(),
  advisories: advisories.exactOptional(),
  introduced: advisories.exactOptional(),
  obsolete: problems.exactOptional(),
  seconds: z.object({ build: number, saved: number }).exactOptional(),
  notes: list(line).exactOptional(),
});
const record = z.object({
  of: z.string().regex(/^[0-9a-f]{16}$/),
  outcome: z.discriminatedUnion('made', [
    z.object({ made: z.literal(true), findings }),
    z.object({ made: z.literal(false), reason: line }),
  ]),
});
const schema = z.object({ version: z.literal(1), plans: z.array(record).max(MOST_PLANS) });

/** Plans as one word of printable characters: JSON, deflated, in base64. What would be too long becomes a plan that failed. */
export function writePlans(plans: readonly PlanRecord[]): string {
  const word = pack(plans);
  if (word.length <= LONGEST) return word;
  const outcome: PlanOutcome = { made: false, reason: 'The plans found more than can be handed over.' };
  return pack(plans.map(({ of }) => ({ of, outcome })));
}

/**
 * Reads what another job wrote, or a pull request holds, which may be anything.
 * @returns undefined where it is no such word, or is too large in any part
 */
export function readPlans(word: string): readonly PlanRecord[] | undefined {
  if (word.length > LONGEST || !/^[A-Za-z0-9+/]+={0,2}$/.test(word)) return undefined;
  try {
    const json = inflateRawSync(Buffer.from(word, 'base64'), { maxOutputLength: MOST_BYTES }).toString();
    const read = schema.safeParse(JSON.parse(json));
    return read.success ? read.data.plans : undefined;
  } catch {
    return undefined;
  }
}

/** A comment for the body of a pull request, from which a later run knows what its plan said; empty where that is too much. */
export function planMark(of: string, made: PlanFindings): string {
  const word = pack([{ of, outcome: { made: true, findings: made } }]);
  return word.length > LONGEST_MARK ? '' : `<!-- gentoo-min-plan ${word} -->`;
}

/** What the plan said that a pull request tells of. @param of the step that it must be about */
export function markedPlan(body: string, of: string): PlanFindings | undefined {
  const [, word = ''] = /<!-- gentoo-min-plan ([A-Za-z0-9+/=]+) -->/.exec(body) ?? [];
  const found = readPlans(word)?.find((plan) => plan.of === of)?.outcome;
  return found?.made === true ? found.findings : undefined;
}

function pack(plans: readonly PlanRecord[]): string {
  return deflateRawSync(JSON.stringify({ version: 1, plans }, bounded)).toString('base64');
}
