import type { CommandResult, CommandSpec, Runner } from '../platform/process.js';
import { engineOption } from './engine.js';
import type { InspectedBuilder } from './inspect.js';

/** What a script in a builder is given. Nothing of it becomes part of the script. */
export interface Given {
  readonly env?: Readonly<Record<string, string>>;
  /** Its arguments, `$1` and so on. */
  readonly args?: readonly string[];
  /** Its standard input. */
  readonly input?: Uint8Array;
}

/** A script that runs for as long as somebody needs it. */
export interface Attended {
  /** Called for each line that it prints. */
  readonly onLine: (line: string) => void;
  /** Ends its standard input, which is how the script learns that it is not needed any more; so does the death of this process. */
  readonly until: AbortSignal;
}

/** The inside of the container that a builder runs in: the only way to it. */
export interface BuilderContainer {
  readonly name: string;
  /** Runs a script by its `sh`. */
  sh(script: string, given?: Given): Promise<CommandResult>;
  /** Runs a script by its `sh` until it ends by itself. */
  attend(script: string, given: Given, how: Attended): Promise<CommandResult>;
}

export interface ContainerDeps {
  readonly run: Runner;
  readonly env: NonNullable<CommandSpec['env']>;
  readonly signal: AbortSignal;
}

/** An attended script that has been told to end for so long is left alone; milliseconds. */
const PATIENCE = 15_000;

/**
 * Finds the container of a docker-container builder, which buildx names after the builder's only node.
 * @returns undefined for a builder of another kind or of several nodes
 */
export function builderContainer(
  builder: InspectedBuilder,
  { run, env, signal }: ContainerDeps,
): BuilderContainer | undefined {
  const engine = engineOption(builder);
  const [node] = builder.nodes;
  if (engine === undefined || node === undefined) return undefined;
  const name = `buildx_buildkit_${node.name}`;
  const exec = (script: string, { env: values = {}, args = [], input }: Given, reads: boolean): CommandSpec => ({
    command: 'docker',
    args: [
      ...[engine, 'exec', ...(reads ? ['--interactive'] : [])],
      ...Object.entries(values).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
      ...[name, 'sh', '-c', script, ...(args.length === 0 ? [] : ['sh', ...args])],
    ],
    env,
    ...(input === undefined ? {} : { input }),
  });
  return {
    name,
    sh: (script, given = {}) => run(exec(script, given, given.input !== undefined), { signal }),
    attend: (script, given, { onLine, until }) => {
      const late = new AbortController();
      const wait = (): void => {
        setTimeout(() => {
          late.abort();
        }, PATIENCE).unref();
      };
      until.addEventListener('abort', wait, { once: true });
      return run(exec(script, given, true), { inputUntil: until, signal: late.signal, onStdout: lines(onLine) });
    },
  };
}

/** Cuts what is printed into lines. */
function lines(onLine: (line: string) => void): (chunk: Buffer) => void {
  let rest = '';
  return (chunk) => {
    const whole = (rest + chunk.toString('utf8')).split('\n');
    rest = whole.pop() ?? '';
    whole.forEach(onLine);
  };
}
