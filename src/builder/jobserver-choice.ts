import type { Problem } from '../platform/errors.js';
import { formatBytes } from '../progress/format.js';
import { JOBSERVER_DEVICE } from './cdi-spec.js';
import type { Capacity } from './resources.js';

/** What an input may ask for. `auto`: the best that the builder allows. */
export type JobserverChoice = 'auto' | 'steve' | 'fifo' | 'private' | 'off';

/** What came of it. */
export interface Jobserver {
  /** `device`: somebody else has given the builder the device. */
  readonly provider: 'steve' | 'fifo' | 'device' | 'private' | 'off';
  /** For log and summary. */
  readonly sentence: string;
  /** Where it is less than was asked for. */
  readonly warning?: Problem;
  /** Whether the builder's kernel has CUSE, where it was looked for; `lacks` says why not. */
  readonly cuse?: { readonly lacks: string | undefined };
}

const FOR_OPERATORS = 'docs/jobserver.md says what the machine of the builder needs for steve.';

/** Whether a steve is wanted where it can be had. */
export function wantsSteve(choice: JobserverChoice): boolean {
  return choice === 'auto' || choice === 'steve';
}

/** A named pipe, because nothing else was asked for, or because the kernel lacks what steve needs. */
export function fifo(
  builder: string,
  choice: JobserverChoice,
  tokens: number,
  capacity: Capacity,
  lacks: string | undefined,
): Jobserver {
  const why = wantsSteve(choice) && lacks !== undefined ? `; not steve, because its kernel has no CUSE: ${lacks}` : '';
  const sentence = `Jobserver: a named pipe with ${String(tokens)} tokens that all steps share (${has(capacity)}${why})`;
  if (choice !== 'steve' || lacks === undefined) return { provider: 'fifo', sentence };
  return {
    provider: 'fifo',
    sentence,
    warning: {
      message: `jobserver: steve cannot be had: /dev/cuse of the builder ${builder} cannot be opened (${lacks}). A named pipe takes its place.`,
      hint: `Load the module where the builder runs: \`modprobe cuse\`, at every start by the line \`cuse\` in /etc/modules-load.d/cuse.conf. ${FOR_OPERATORS}`,
    },
  };
}

/** steve, which serves. @param joined whether another build started it */
export function steve(tokens: number, capacity: Capacity, floor: number, joined: boolean): Jobserver {
  const sentence = joined
    ? 'Jobserver: the steve that another build on this builder has started, whose tokens all steps share'
    : `Jobserver: steve with ${String(tokens)} tokens that all steps share (${has(capacity)}; no job begins with less than ${formatBytes(floor)} of it free)`;
  return { provider: 'steve', sentence, cuse: { lacks: undefined } };
}

/** A named pipe after all. @param reason why steve does not serve, as a part of a sentence */
export function withoutSteve(builder: string, instead: Jobserver, reason: string): Jobserver {
  return {
    ...instead,
    sentence: `${instead.sentence}; not steve, because of the warning`,
    warning: {
      message: `steve does not serve the builder ${builder}: ${reason.replace(/\.$/, '')}. A named pipe takes its place.`,
      hint: `The build works as well, but what is killed takes its tokens along until nobody uses the pipe. \`jobserver: fifo\` asks for the pipe to begin with. ${FOR_OPERATORS}`,
    },
  };
}

/** steve has ended while it was needed. @param said the last that is known of it */
export function steveEnded(builder: string, said: string): Problem {
  return {
    message: `steve has ended while the builder ${builder} needed it${said === '' ? '' : `: ${said.replace(/\.$/, '')}`}. A named pipe takes its place in the steps to come.`,
    hint: 'A step that was at work then may fail for want of tokens: what was finished is kept, so run the build again. `jobserver: fifo` does without steve.',
  };
}

/** The device that an operator has given the builder. */
export function operators(builder: string): Jobserver {
  return { provider: 'device', sentence: `Jobserver: the device ${JOBSERVER_DEVICE} that the builder ${builder} has` };
}

/** A builder that cannot be entered. @param listed whether it has the device all the same */
export function withoutContainer(builder: string, choice: JobserverChoice, listed: boolean): Jobserver {
  if (listed) return operators(builder);
  const sentence = `Jobserver: a pool for each step, because the builder ${builder} cannot be entered; steps beside each other do not share`;
  if (choice === 'auto' || choice === 'private') return { provider: 'private', sentence };
  const hint = `Give the builder the CDI device ${JOBSERVER_DEVICE} (docs/jobserver.md), or leave the input jobserver at auto.`;
  return {
    provider: 'private',
    sentence,
    warning: { message: `jobserver: ${choice} cannot be had: the builder ${builder} cannot be entered.`, hint },
  };
}

/** A builder that did not take the device. @param reason why, as a part of a sentence */
export function refused(builder: string, choice: JobserverChoice, reason: string): Jobserver {
  const sentence = 'Jobserver: a pool for each step; steps beside each other do not share';
  if (choice === 'private') return { provider: 'private', sentence };
  return {
    provider: 'private',
    sentence,
    warning: {
      message: `The builder ${builder} did not take a jobserver for all steps: ${reason.replace(/\.$/, '')}.`,
      hint: 'BuildKit 0.20 or newer is needed for CDI devices. The build works without, with more jobs at a time than cores.',
    },
  };
}

function has({ cores, memoryBytes }: Capacity): string {
  return `the builder has ${String(cores)} cores and ${formatBytes(memoryBytes)}`;
}
