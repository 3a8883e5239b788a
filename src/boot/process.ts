import { createConnection, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandResult, CommandSpec, Runner } from '../platform/process.js';

/** Milliseconds between asking QEMU to end and asking harder. It has nothing to save. */
const STOP_GRACE_MS = 1000;

/** A QEMU that was started and is stopped with `stop`, whatever happens. */
export interface RunningQemu {
  /** How it ended. Never rejects: a QEMU that cannot be started gives code 127. */
  readonly ended: Promise<CommandResult>;
  /** Ends it, by force if need be, and waits until it is gone. */
  stop(): Promise<CommandResult>;
  /**
   * Connects to a socket that QEMU creates.
   * @throws Error with QEMU's own message when it ends before, or after 10 s
   */
  connect(socketPath: string): Promise<Socket>;
}

/**
 * Starts QEMU so that it cannot outlive this process: the kernel kills it when we die.
 * @param outlives that this cannot be had here, see `canTieToParent`
 */
export function startQemu(run: Runner, spec: CommandSpec, outlives: boolean): RunningQemu {
  const stopper = new AbortController();
  const wrapped = outlives
    ? spec
    : { ...spec, command: 'setpriv', args: ['--pdeathsig', 'KILL', '--', spec.command, ...spec.args] };
  let over: CommandResult | undefined;
  const ended = run(wrapped, { signal: stopper.signal, graceMs: STOP_GRACE_MS })
    .catch((error: unknown): CommandResult => ({ code: 127, stdout: '', stderr: String(error), stopped: false }))
    .then((result) => (over = result));
  return {
    ended,
    stop: () => {
      stopper.abort();
      return ended;
    },
    connect: async (socketPath) => {
      for (let attempt = 0; attempt < 500; attempt++) {
        if (over) throw new Error(over.stderr.trim() || `QEMU ended with exit code ${over.code}`);
        const socket = await tryConnect(socketPath);
        if (socket) return socket;
        await sleep(20);
      }
      throw new Error('QEMU did not open its control socket within 10 s');
    },
  };
}

/** Whether `setpriv --pdeathsig` (util-linux) works here. */
export async function canTieToParent(run: Runner): Promise<boolean> {
  try {
    return (await run({ command: 'setpriv', args: ['--pdeathsig', 'KILL', '--', 'true'] })).code === 0;
  } catch {
    return false;
  }
}

function tryConnect(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      resolve(socket);
    });
    socket.once('error', () => {
      resolve(undefined);
    });
  });
}
