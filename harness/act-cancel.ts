import { setTimeout as sleep } from 'node:timers/promises';
import { childrenOf } from './processes.js';

/**
 * Cancels the running step the way GitHub's runner does: SIGINT to the step's process, SIGTERM after 7.5 s, SIGKILL 2.5 s
 * later. Act itself would kill at once. Later steps then run if their condition allows it after a failure (`always()`),
 * and so do post steps.
 *
 * @param act Process id of act in host mode; its direct children are the processes of running steps.
 */
export async function cancelSteps(act: number): Promise<void> {
  const running = await childrenOf(act);
  for (const [name, patience] of SIGNALS) {
    running.forEach((pid) => {
      signal(pid, name);
    });
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      const alive = await childrenOf(act);
      if (!running.some((pid) => alive.includes(pid))) {
        return;
      }
      await sleep(20);
    }
  }
}

const SIGNALS: [NodeJS.Signals, number][] = [
  ['SIGINT', 7500],
  ['SIGTERM', 2500],
  ['SIGKILL', 1000],
];

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) {
      throw error; // gone already is what we want; anything else is not
    }
  }
}
