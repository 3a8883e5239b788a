/** A job's limit, and the moment before it at which a build has to stop so that what it made can still be kept. */
export interface TimeLimit {
  /** Fires when the build has to stop. */
  readonly signal: AbortSignal;
  /** Fires when what is being saved has to be given up too. */
  readonly last: AbortSignal;
  /** The limit in minutes, for people. */
  readonly minutes: number | undefined;
  end(): void;
}

/** Minutes kept for saving at the end of a job of so many: a tenth, at least 3 and at most 20. */
export function reservedMinutes(jobMinutes: number): number {
  return Math.min(20, Math.max(3, jobMinutes / 10));
}

/**
 * Starts the clock of a job.
 * @param jobMinutes the job's own limit; undefined for none
 * @param jobStarted when the job began, and `now`: milliseconds since the epoch
 */
export function startTimeLimit(jobMinutes: number | undefined, jobStarted: number, now: number): TimeLimit {
  const stop = new AbortController();
  const last = new AbortController();
  if (jobMinutes === undefined) {
    return { signal: stop.signal, last: last.signal, minutes: undefined, end: () => undefined };
  }
  const end = jobStarted + jobMinutes * 60_000;
  const at = (controller: AbortController, time: number): NodeJS.Timeout =>
    setTimeout(
      () => {
        controller.abort();
      },
      Math.max(0, time - now),
    );
  // The last half minute belongs to the outputs and the summary.
  const timers = [at(stop, end - reservedMinutes(jobMinutes) * 60_000), at(last, end - 30_000)];
  return {
    signal: stop.signal,
    last: last.signal,
    minutes: jobMinutes,
    end: () => {
      timers.forEach((timer) => {
        clearTimeout(timer);
      });
    },
  };
}
