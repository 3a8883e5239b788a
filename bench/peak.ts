import { readdirSync, readFileSync } from 'node:fs';

/** What the steps of a builder had at the same time, at most. */
export interface Peak {
  /** Processes that compile: GCC's own, not those that wait for them. */
  readonly compilers: number;
  /** Memory of all their processes that nothing else can share (proc(5), RssAnon). */
  readonly bytes: number;
}

const EVERY = 100;
const COMPILERS: readonly string[] = ['cc1', 'cc1plus', 'lto1'];

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
}

/**
 * Looks again and again at what runs in the containers of a builder. What lives for less than a tenth of a second may be missed.
 * @param daemon process that all of it descends from
 */
export function watchPeak(daemon: number): { end(): Peak } {
  let peak: Peak = { compilers: 0, bytes: 0 };
  const timer = setInterval(() => {
    const steps = stepsBelow(daemon);
    const compilers = steps.filter(({ name }) => COMPILERS.includes(name)).length;
    const bytes = steps.reduce((sum, { pid }) => sum + ownMemory(pid), 0);
    peak = { compilers: Math.max(peak.compilers, compilers), bytes: Math.max(peak.bytes, bytes) };
  }, EVERY);
  return {
    end: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** The descendants of a process that runc has started: steps are in containers, the builder itself is not. */
function stepsBelow(daemon: number): Process[] {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const found = readProcess(Number(name));
        return found ? [[found.pid, found] as const] : [];
      }),
  );
  return [...all.values()].filter((process) => {
    let inContainer = false;
    for (let each = all.get(process.parent); each; each = all.get(each.parent)) {
      if (each.pid === daemon) return inContainer;
      inContainer ||= each.name === 'runc';
    }
    return false;
  });
}

/** Reads `PID (NAME) STATE PARENT …` (proc(5), /proc/PID/stat), where a name may have brackets. */
function readProcess(pid: number): Process | undefined {
  const [, name, parent] = /^\d+ \((.*)\) \S (\d+) /s.exec(read(`/proc/${pid}/stat`)) ?? [];
  return name === undefined ? undefined : { pid, parent: Number(parent), name };
}

function ownMemory(pid: number): number {
  return Number(/^RssAnon:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

/** '' of a process that has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
