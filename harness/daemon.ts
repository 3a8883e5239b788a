import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from './listen.js';

/** What to start and how to know that it serves. */
export interface DaemonSpec {
  /** Name used in error messages. */
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** File that takes stdout and stderr; appended to. */
  logFile: string;
  /** Called every 50 ms until it returns true; an error counts as "not yet". */
  ready: () => Promise<boolean> | boolean;
  /** Milliseconds until the start is given up; 30,000 when absent. */
  readyTimeout?: number;
  /** How a stop is asked for; SIGTERM to the process when absent. */
  terminate?: (pid: number) => Promise<void> | void;
  /** Milliseconds from the stop request to SIGKILL; 10,000 when absent. */
  stopTimeout?: number;
}

export interface Daemon {
  pid: number;
  /** Ends the process and waits for it; safe to call twice. */
  stop: () => Promise<void>;
}

/**
 * Starts a long-running process and waits until it serves.
 *
 * The kernel kills it when this process dies in any way (`setpriv --pdeathsig`), so an aborted test run leaves nothing
 * behind. Throws when it ends or stays silent before it is ready; the error carries the end of its log.
 */
export async function startDaemon(spec: DaemonSpec): Promise<Daemon> {
  const log = openSync(spec.logFile, 'a');
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', spec.command, ...spec.args], {
    cwd: spec.cwd,
    env: spec.env ?? process.env,
    stdio: ['ignore', log, log],
    detached: true, // a Ctrl-C on the terminal is ours to handle, in the right order
  });
  closeSync(log);
  let ended: string | undefined;
  const exit = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      ended = error.message;
      resolve();
    });
    child.once('exit', (code, signal) => {
      ended = signal ? `was killed by ${signal}` : `exited with code ${String(code)}`;
      resolve();
    });
  });
  const hasEnded = (): string | undefined => ended; // read through a call: it changes behind the compiler's back
  const pid = child.pid;
  if (pid === undefined) {
    await exit;
    throw new Error(`${spec.name} cannot be started: ${hasEnded() ?? 'no process'}`);
  }

  const stop = async (): Promise<void> => {
    if (hasEnded() === undefined) {
      await (spec.terminate ?? sendTerm)(pid);
      const killer = setTimeout(() => child.kill('SIGKILL'), spec.stopTimeout ?? 10_000);
      await exit;
      clearTimeout(killer);
    }
  };

  const deadline = Date.now() + (spec.readyTimeout ?? 30_000);
  for (;;) {
    if (hasEnded() !== undefined) {
      throw new Error(`${spec.name} ${hasEnded() ?? ''} before it was ready; its log ends:\n${tail(spec.logFile)}`);
    }
    if (await Promise.resolve(spec.ready()).catch(() => false)) {
      break;
    }
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`${spec.name} was not ready in time; its log ends:\n${tail(spec.logFile)}`);
    }
    await sleep(50);
  }
  child.unref(); // it never keeps our own event loop alive
  return { pid, stop };
}

/** A TCP port on loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  return port;
}

function sendTerm(pid: number): void {
  process.kill(pid, 'SIGTERM');
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').slice(-4000);
}
