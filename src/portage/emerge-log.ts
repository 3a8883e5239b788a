/** How far an emerge is, read from what it prints. */
export interface EmergeProgress {
  /** Packages merged (or, when only fetching, looked at) so far. */
  readonly done: number;
  readonly total: number;
  /** What is being worked on now, oldest first: category/name-version. */
  readonly running: readonly RunningPackage[];
}

export interface RunningPackage {
  readonly package: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** Whether it is compiled, merged from a binary package, or only fetched. */
  readonly how: 'source' | 'binary' | 'fetch';
}

/** Something that happened to one package. */
export interface PackageEvent {
  readonly type: 'started' | 'merging' | 'completed' | 'failed';
  /** category/name-version */
  readonly package: string;
  /** Seconds since it was started; present once it ended. */
  readonly seconds?: number;
  /** As for a running package; present where its start was seen. */
  readonly how?: RunningPackage['how'];
  readonly progress: EmergeProgress;
}

const STATUS = /^>>> (Emerging|Emerging binary|Fetching|Installing|Completed) \((\d+) of (\d+)\) ([^\s:]+)/;
const HOW: Readonly<Record<string, RunningPackage['how']>> = { 'Emerging binary': 'binary', Fetching: 'fetch' };
const FAILED = /^>>> Failed to (?:\w+) ([^\s:,]+\/[^\s:,]+)/;
const JOBS = /^>>> Jobs: (\d+) of (\d+) complete/;

/**
 * Follows the status lines of a running emerge (Portage's MergeListItem, PackageMerge and JobStatusDisplay):
 * `>>> Emerging (3 of 12) cat/pkg-1::repo`, `>>> Installing (…)`, `>>> Completed (…)`, `>>> Failed to emerge cat/pkg-1`,
 * `>>> Jobs: 3 of 12 complete, 2 running`. One step may run several emerges after another; the last one counts.
 */
export class EmergeFollower {
  #done = 0;
  #total = 0;
  #completed = new Set<string>();
  readonly #running = new Map<string, RunningPackage>();

  get progress(): EmergeProgress {
    return { done: this.#done, total: this.#total, running: [...this.#running.values()] };
  }

  /**
   * @param line one clean line of output
   * @param at when it was printed, milliseconds since the epoch
   * @returns what it says about a package, if it does
   */
  push(line: string, at: number): PackageEvent | undefined {
    if (!line.startsWith('>>> ')) return undefined;
    const [, action, position, total, name] = STATUS.exec(line) ?? [];
    if (action !== undefined && name !== undefined)
      return this.#status(action, Number(position), Number(total), name, at);
    const [, done, of] = JOBS.exec(line) ?? [];
    if (done !== undefined) {
      this.#begin(Number(of), false);
      this.#done = Math.max(this.#done, Number(done));
      return undefined;
    }
    const [, failed] = FAILED.exec(line) ?? [];
    return failed === undefined ? undefined : this.#ended('failed', failed, at);
  }

  #status(action: string, position: number, total: number, name: string, at: number): PackageEvent {
    this.#begin(total, action !== 'Installing' && action !== 'Completed');
    if (action === 'Completed') {
      this.#completed.add(name);
      this.#done = Math.max(this.#done, this.#completed.size);
      return this.#ended('completed', name, at);
    }
    if (action === 'Installing') {
      if (!this.#running.has(name)) this.#running.set(name, { package: name, since: at, how: 'source' });
      return { type: 'merging', package: name, progress: this.progress };
    }
    if (action === 'Fetching') {
      // Nothing is said when a fetch ends, and one follows the other.
      this.#running.clear();
      this.#done = Math.max(this.#done, position - 1);
    }
    this.#running.set(name, { package: name, since: at, how: HOW[action] ?? 'source' });
    return { type: 'started', package: name, progress: this.progress };
  }

  /** Another number of packages than before, or a start when all are done, means that another emerge has begun. */
  #begin(total: number, starts: boolean): void {
    if (total === this.#total && !(starts && this.#done >= total && this.#running.size === 0)) return;
    this.#total = total;
    this.#done = 0;
    this.#completed = new Set();
    this.#running.clear();
  }

  #ended(type: 'completed' | 'failed', name: string, at: number): PackageEvent {
    const running = this.#running.get(name);
    this.#running.delete(name);
    return {
      type,
      package: name,
      ...(running === undefined ? {} : { seconds: Math.max(0, at - running.since) / 1000, how: running.how }),
      progress: this.progress,
    };
  }
}

/** One merge of one package as `emerge.log` records it. Times are seconds since the epoch. */
export interface PackageTime {
  /** category/name-version */
  readonly package: string;
  readonly root: string;
  readonly started: number;
  /** Absent when it failed or was interrupted. */
  readonly ended?: number;
  /** Whether a binary package was merged instead of compiling. */
  readonly binary: boolean;
}

const LOG_LINE = /^(\d+):\s+(.*)$/;
const LOG_START = /^>>> emerge \((\d+) of (\d+)\) (\S+) to (\S+)/;
const LOG_BINARY = /^=== \((\d+) of (\d+)\) Merging Binary \(([^\s:]+)::/;
const LOG_END = /^::: completed emerge \((\d+) of (\d+)\) (\S+) to (\S+)/;

/**
 * Reads `/var/log/emerge.log` (Portage's emergelog.py: `SECONDS:  MESSAGE`). With `--jobs` the packages of one run are
 * interleaved; several runs follow one another in one file.
 * @returns the merges in the order in which they started
 */
export function parseEmergeLog(log: string): PackageTime[] {
  const merges: { package: string; root: string; started: number; ended?: number; binary: boolean }[] = [];
  const open = new Map<string, (typeof merges)[number]>();
  for (const line of log.split('\n')) {
    const [, seconds, message] = LOG_LINE.exec(line) ?? [];
    if (message === undefined) continue;
    const started = LOG_START.exec(message);
    if (started?.[3] !== undefined && started[4] !== undefined) {
      const merge = { package: started[3], root: started[4], started: Number(seconds), binary: false };
      merges.push(merge);
      open.set(merge.package, merge);
      continue;
    }
    const binary = open.get(LOG_BINARY.exec(message)?.[3] ?? '');
    if (binary) binary.binary = true;
    const name = LOG_END.exec(message)?.[3];
    const ended = name === undefined ? undefined : open.get(name);
    if (name === undefined || !ended) continue;
    ended.ended = Number(seconds);
    open.delete(name);
  }
  return merges;
}
