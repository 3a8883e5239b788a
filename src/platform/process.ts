import { spawn } from 'node:child_process';

export interface CommandSpec {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Added to (or, with undefined, removed from) the environment of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
}

export interface RunOptions {
  /** Stops the command: SIGINT, after `graceMs` SIGTERM, after as long again SIGKILL. */
  readonly signal?: AbortSignal;
  readonly graceMs?: number;
  readonly onStdout?: (chunk: Buffer) => void;
  readonly onStderr?: (chunk: Buffer) => void;
  /** How many bytes of each stream to keep for the result; older ones are dropped. Default 1 MiB. */
  readonly keepBytes?: number;
  /** Keeps the command's input open until this fires, which is how a command is told that nobody needs it any more. */
  readonly inputUntil?: AbortSignal;
}

export interface CommandResult {
  /** Exit code, or 128 + signal number as a shell would say. Never judged by text on stderr. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether `signal` stopped it. */
  readonly stopped: boolean;
}

/**
 * The one way the project starts other programs.
 * @throws NodeJS.ErrnoException (`ENOENT` …) when the program cannot be started at all
 */
export type Runner = (command: CommandSpec, options?: RunOptions) => Promise<CommandResult>;

const SIGNAL_NUMBERS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15,
};

/** How long the output of a stopped program is read after its end, while something holds it open. */
const LEFT_OPEN_MS = 1000;

/** Runs commands as child processes without a shell, streaming their output and keeping a bounded tail of it. */
export const runProcess: Runner = (spec, options = {}) =>
  new Promise((resolve, reject) => {
    const env = { ...process.env };
    for (const [name, value] of Object.entries(spec.env ?? {})) {
      if (value === undefined) Reflect.deleteProperty(env, name);
      else env[name] = value;
    }
    const child = spawn(spec.command, [...spec.args], {
      ...(spec.cwd === undefined ? {} : { cwd: spec.cwd }),
      env,
      stdio: 'pipe',
    });
    const keep = options.keepBytes ?? 1024 * 1024;
    const stdout = new Tail(keep);
    const stderr = new Tail(keep);
    const grace = options.graceMs ?? 5000;
    const timers: NodeJS.Timeout[] = [];
    let stopped = false;

    const stop = (): void => {
      stopped = true;
      child.kill('SIGINT');
      timers.push(
        setTimeout(() => child.kill('SIGTERM'), grace),
        setTimeout(() => child.kill('SIGKILL'), grace * 2),
      );
    };
    if (options.signal?.aborted) stop();
    else options.signal?.addEventListener('abort', stop, { once: true });

    child.stdout.on('data', (chunk: Buffer) => {
      stdout.push(chunk);
      options.onStdout?.(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr.push(chunk);
      options.onStderr?.(chunk);
    });
    // A program that does not read its input to the end is no failure of ours.
    child.stdin.on('error', () => undefined);
    const { inputUntil } = options;
    if (inputUntil === undefined || inputUntil.aborted) child.stdin.end(spec.input ?? '');
    else {
      child.stdin.write(spec.input ?? '');
      inputUntil.addEventListener('abort', () => child.stdin.end(), { once: true });
    }

    // A program that was killed can leave one of its own behind that holds the output open: `docker` its plugins.
    child.on('exit', () => {
      if (!stopped) return;
      const close = (): void => {
        child.stdout.destroy();
        child.stderr.destroy();
      };
      timers.push(setTimeout(close, LEFT_OPEN_MS));
    });
    const settle = (): void => {
      timers.forEach(clearTimeout);
      options.signal?.removeEventListener('abort', stop);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (code, signal) => {
      settle();
      resolve({
        code: code ?? 128 + (SIGNAL_NUMBERS[signal ?? ''] ?? 0),
        stdout: stdout.text(),
        stderr: stderr.text(),
        stopped,
      });
    });
  });

/** Keeps the last `limit` bytes that were pushed. */
class Tail {
  readonly #limit: number;
  #chunks: Buffer[] = [];
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    for (let first = this.#chunks[0]; first && this.#bytes - first.length >= this.#limit; first = this.#chunks[0]) {
      this.#chunks.shift();
      this.#bytes -= first.length;
    }
  }

  text(): string {
    const all = Buffer.concat(this.#chunks);
    return all.subarray(Math.max(0, all.length - this.#limit)).toString('utf8');
  }
}
