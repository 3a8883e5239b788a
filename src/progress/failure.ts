import type { Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import { explainStep } from '../portage/build-failure.js';
import { causeOf, type FailureKind } from './failure-causes.js';
import { sentence } from './format.js';
import type { Step, Timeline } from './timeline.js';

/** Why a build failed: one cause, where it was, and what to do. */
export interface BuildFailure {
  readonly kind: FailureKind;
  /** The cause. */
  readonly problem: Problem;
  /** What else was found wrong in the same step, such as further kernel options that did not take. */
  readonly others: readonly Problem[];
  /** The step that failed; without it the failure was not in a step. */
  readonly step?: Step;
  readonly exitCode?: number;
  /** The instruction's place in the Dockerfile, as BuildKit says it. */
  readonly dockerfile?: Place;
  /** category/name-version and ebuild phase, when a package failed to build. */
  readonly package?: string;
  readonly phase?: string;
  /** The lines to show: the error itself where it was recognised, else the last ones. */
  readonly lines: readonly string[];
}

/** How many lines of a log are shown when nothing better is known. */
const LAST_LINES = 30;

/**
 * Finds the root cause of a failed build.
 * @param timeline after the build's process has ended
 */
export function explainFailure(timeline: Timeline): BuildFailure {
  const step = culprit(timeline);
  const message = solveError(timeline);
  const error = step?.error ?? message;
  const dockerfile = dockerfilePlace(timeline.messages);
  const log = step ? [...step.errorLines, ...step.logTail] : [];
  const exitCode = /exit code: (\d+)/.exec(error)?.[1];
  const explained = explainStep(log);
  const cause = causeOf(error, log, step) ?? causeOf(message, log, step);
  const common = {
    ...(step === undefined ? {} : { step }),
    ...(exitCode === undefined ? {} : { exitCode: Number(exitCode) }),
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(explained?.package === undefined ? {} : { package: explained.package }),
    ...(explained?.phase === undefined ? {} : { phase: explained.phase }),
  };
  const last = (step ? step.logTail : timeline.messages).slice(-LAST_LINES);
  const lines = explained && explained.lines.length > 0 ? explained.lines : last;
  const [first, ...others] = explained?.problems ?? [];
  // What the step itself said beats what can be guessed from its exit code, but not a cause outside of it.
  if (first && (!cause || cause.guess))
    return { ...common, kind: cause?.kind ?? 'step', problem: first, others, lines };
  if (cause) {
    return { ...common, kind: cause.kind, problem: cause.problem, others: explained?.problems ?? [], lines };
  }
  const problem = step ? stepProblem(step, exitCode) : { message: sentence(message) };
  return { ...common, kind: step ? 'step' : 'unknown', problem, others: [], lines: last };
}

/**
 * The step that failed by itself. Its siblings are killed and carry an error ending `context canceled`, which the
 * reducer calls cancelled. When several failed by themselves the first to end is the cause.
 */
function culprit(timeline: Timeline): Step | undefined {
  const ended = ({ intervals }: Step): number => Math.max(0, ...intervals.map((each) => each.ended ?? 0));
  // A cache that cannot be had costs time and fails nothing.
  const failed = timeline.steps.filter(({ state, kind }) => state === 'failed' && kind !== 'cache');
  return failed.sort((a, b) => ended(a) - ended(b)).at(0);
}

/** buildx ends with `ERROR: failed to build: failed to solve: …`. */
function solveError({ messages }: Timeline): string {
  const line =
    messages.findLast((each) => each.startsWith('ERROR: ')) ?? messages.findLast((each) => each !== '') ?? '';
  const error = line.replace(/^ERROR: /, '').replace(/^(?:failed to (?:build|solve): |target \S+: )+/, '');
  return error === '' ? 'The build ended without a message' : error;
}

function stepProblem(step: Step, exitCode: string | undefined): Problem {
  const where = step.stage === undefined ? step.instruction : `The stage ${step.stage}`;
  if (exitCode === '127') return { message: `${where} failed: a command was not found (exit code 127).` };
  if (exitCode !== undefined) {
    const last = step.logTail.findLast((line) => line.trim() !== '');
    const said = last === undefined ? ', having said nothing' : `. Its last line: ${last.trim()}`;
    return { message: `${where} failed with exit code ${exitCode}${sentence(said)}` };
  }
  return { message: sentence(`${where} failed: ${step.error ?? 'no reason given'}`) };
}

/** BuildKit shows the place as `NAME:LINE` above a rule of dashes. */
function dockerfilePlace(messages: readonly string[]): Place | undefined {
  for (const [index, line] of messages.entries()) {
    const [, file, number] = /^(\S+):(\d+)$/.exec(line) ?? [];
    if (file !== undefined && /^-{10,}$/.test(messages[index + 1] ?? '')) return { file, line: Number(number) };
  }
  return undefined;
}
