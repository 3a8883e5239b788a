import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  /** The whole environment of the program; this process's own when absent. */
  readonly env?: NodeJS.ProcessEnv;
  /** Written to its standard input, which is empty otherwise. */
  readonly input?: string;
  /** True keeps its output off this process's own streams. */
  readonly quiet?: boolean;
}

export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/**
 * Runs a program to its end; arguments go in as they are, no shell reads them.
 *
 * @returns Both streams as text, whole. Its exit code is always 0.
 * @throws When it cannot be started, or ends with another code or by a signal: what was run and the end of what it said.
 */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.env === undefined ? {} : { env: options.env }),
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk);
    if (options.quiet !== true) process.stdout.write(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr.push(chunk);
    if (options.quiet !== true) process.stderr.write(chunk);
  });
  // a program that ends without reading its input is no error of ours
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');

  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', (error) => {
      reject(new Error(`cannot run ${command}: ${error.message}`));
    });
    child.once('close', (exitCode, killedBy) => {
      resolve([exitCode, killedBy]);
    });
  });
  const text = { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
  if (code !== 0) {
    const how = signal === null ? `exited with code ${String(code)}` : `was killed by ${signal}`;
    throw new Error(`${[command, ...args].join(' ')} ${how}:\n${tail(text.stderr.trim() || text.stdout.trim())}`);
  }
  return { ...text, code };
}

/** The end of a text: as many whole lines as fit 4,000 characters, at least one. */
function tail(text: string): string {
  return text.length <= 4000 ? text : text.slice(text.indexOf('\n', text.length - 4000) + 1);
}
