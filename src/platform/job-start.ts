import { readFileSync } from 'node:fs';

/** The part of /proc that is read: a file's text by its path below /proc; throws when there is none. */
export type ReadProc = (path: string) => string;

/**
 * When the job began that this process belongs to: the runner starts one process called Runner.Worker for each job, and an
 * action is a descendant of it. Nothing else tells: a job's own limit and start are in no variable.
 * @returns milliseconds since the epoch; undefined where there is no such ancestor
 */
export function jobStart(pid: number, read: ReadProc = readProc): number | undefined {
  try {
    // Fields of /proc/PID/stat (proc_pid_stat(5)): 1 pid, 2 (comm), 4 ppid, 22 start in clock ticks after boot.
    for (let at = pid, depth = 0; at > 1 && depth < 64; depth++) {
      const { name, parent, ticks } = stat(read(`${at}/stat`));
      if (name === 'Runner.Worker') {
        const boot = /^btime (\d+)$/m.exec(read('stat'))?.[1];
        return boot === undefined ? undefined : (Number(boot) + ticks / TICKS_PER_SECOND) * 1000;
      }
      at = parent;
    }
  } catch {
    // Not Linux, or a process that ended meanwhile: nothing is known.
  }
  return undefined;
}

/** USER_HZ, which Linux fixes for user space (time(7)). */
const TICKS_PER_SECOND = 100;

function stat(text: string): { name: string; parent: number; ticks: number } {
  const end = text.lastIndexOf(')');
  const rest = text.slice(end + 2).split(' ');
  return { name: text.slice(text.indexOf('(') + 1, end), parent: Number(rest[1]), ticks: Number(rest[19]) };
}

function readProc(path: string): string {
  return readFileSync(`/proc/${path}`, 'utf8');
}
