import type { Problem } from '../platform/errors.js';
import { cdiSpec } from './cdi-spec.js';
import type { BuilderContainer } from './container.js';
import { installPool, lastLine, PIPE } from './fifo.js';
import type { SteveCandidate } from './jobserver.js';
import { steve, steveEnded, withoutSteve, type Jobserver } from './jobserver-choice.js';
import {
  deviceName,
  KEEP,
  memoryFloor,
  parseStarted,
  START,
  steveArguments,
  UNPACK,
  type StartedSteve,
} from './steve-command.js';

/** Why steve does not serve, as a part of a sentence. */
export class NoSteve extends Error {}

export interface SteveDeps {
  /** steve with its libraries, as a tar archive. @throws NoSteve when it cannot be made */
  readonly pack: () => Promise<Uint8Array>;
  /** Tries, in a step of a build, whether the device serves. @throws NoSteve when it does not */
  readonly check: () => Promise<void>;
  readonly warn: (problem: Problem) => void;
  /** Fires when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Anything that differs from run to run. */
  readonly run: string;
}

/** A jobserver that has to be stopped when the build is over. */
export interface RunningJobserver {
  readonly jobserver: Jobserver;
  readonly stop: () => Promise<void>;
}

/**
 * Puts steve in the place of a builder's named pipe: brings it there, starts it, hands its device to the steps to come and tries
 * it. No layer's key changes by that. What goes wrong on the way leaves the pipe where it was, with a warning. When steve ends
 * before its time, the pipe takes its place again.
 */
export async function startSteve(
  candidate: SteveCandidate,
  first: Jobserver,
  deps: SteveDeps,
): Promise<RunningJobserver> {
  const { builder, container, tokens, capacity, wishes } = candidate;
  const floor = memoryFloor(capacity, wishes);
  const nothing = { stop: () => Promise.resolve() };
  let keeper: Keeper | undefined;
  try {
    if (!candidate.serving) await unpack(container, await deps.pack());
    const name = deviceName(builder, deps.run);
    const started = await start(container, name, steveArguments(name, tokens, floor, wishes.loadAverage));
    keeper = keep(container, started, cdiSpec({ pipe: PIPE, tokens }));
    await keeper.serving;
    const problem = await installPool(container, { device: started.device, tokens });
    if (problem !== undefined) throw new NoSteve(problem);
    // The tokens of one that serves another build already are in use.
    if (!started.joined) await deps.check();
    const { ended, stop } = keeper;
    let stopping = false;
    const watching = ended.then(async (said) => {
      if (said === undefined || stopping || deps.signal.aborted) return;
      deps.warn(steveEnded(builder, said));
      await installPool(container, { pipe: PIPE, tokens });
    });
    return {
      jobserver: steve(tokens, capacity, floor, started.joined),
      stop: async () => {
        stopping = true;
        await stop();
        await watching;
      },
    };
  } catch (error) {
    await keeper?.stop();
    if (deps.signal.aborted) return { jobserver: first, ...nothing };
    if (!(error instanceof NoSteve)) throw error;
    // The keeper puts the pipe back where it can; where steve was in the way of that, it is done here.
    await installPool(container, { pipe: PIPE, tokens });
    return { jobserver: withoutSteve(builder, first, error.message), ...nothing };
  }
}

async function unpack(container: BuilderContainer, archive: Uint8Array): Promise<void> {
  const { code, stderr } = await container.sh(UNPACK, { input: archive });
  if (code !== 0) throw new NoSteve(`it could not be brought there: ${lastLine(stderr)}`);
}

async function start(container: BuilderContainer, name: string, args: readonly string[]): Promise<StartedSteve> {
  const { code, stdout, stderr } = await container.sh(START, { args: [name, ...args] });
  const started = code === 0 ? parseStarted(stdout) : undefined;
  if (!started)
    throw new NoSteve(`it does not start: ${stderr.trim().split('\n').slice(-2).join('; ') || 'no reason given'}`);
  return started;
}

interface Keeper {
  /** Rejects with NoSteve when there is nothing to keep. */
  readonly serving: Promise<void>;
  /** When the device is gone: the last that steve said. Undefined when it was there until the keeper ended. */
  readonly ended: Promise<string | undefined>;
  readonly stop: () => Promise<void>;
}

/** Keeps a steve for as long as this process lives, or until it is stopped; the last who keeps it stops it. */
function keep(container: BuilderContainer, { name }: StartedSteve, spec: string): Keeper {
  const until = new AbortController();
  const serving = deferred<undefined>();
  const ended = deferred<string | undefined>();
  let said = '';
  const onLine = (line: string): void => {
    if (line === 'serving') serving.resolve(undefined);
    else if (line !== 'gone') said = line;
    else {
      serving.reject(new NoSteve(`it has ended: ${said || 'it said nothing'}`));
      ended.resolve(said);
    }
  };
  const given = { args: [name], env: { SPEC: spec } };
  const over = container.attend(KEEP, given, { onLine, until: until.signal }).then(
    ({ stderr }) => lastLine(stderr),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const settled = over.then((why) => {
    serving.reject(new NoSteve(`it cannot be watched: ${why}`));
    ended.resolve(undefined);
  });
  return {
    serving: serving.promise,
    ended: ended.promise,
    stop: async () => {
      until.abort();
      await settled;
    },
  };
}

/** Promise.withResolvers, which Node 20 does not have. */
function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
