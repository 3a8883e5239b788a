import { setTimeout as sleep } from 'node:timers/promises';

/** Waits. Rejects at once when the signal fires. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const realPause: Pause = async (milliseconds, signal) => {
  await sleep(milliseconds, undefined, { signal });
};
