/** What a builder has. */
export interface Capacity {
  readonly cores: number;
  readonly memoryBytes: number;
}

/** What the inputs say of it; undefined where nothing. */
export interface ResourceWishes {
  readonly jobs: number | undefined;
  readonly loadAverage: number | undefined;
  /** Bytes. */
  readonly memoryPerJob: number;
}

/**
 * How many jobs may run at a time: one for each core that has memory for a job of its own (Gentoo Handbook, "MAKEOPTS"), at
 * least one; or what was asked for.
 */
export function jobsFor({ cores, memoryBytes }: Capacity, { jobs, memoryPerJob }: ResourceWishes): number {
  return jobs ?? Math.max(1, Math.min(cores, Math.floor(memoryBytes / memoryPerJob)));
}

/** The wishes in the words of config/build/with-jobserver, which measures in the builder what was not asked for. */
export function resourceWords({ jobs, loadAverage, memoryPerJob }: ResourceWishes): string {
  const words = [`memory-per-job=${String(memoryPerJob)}`];
  if (jobs !== undefined) words.push(`jobs=${String(jobs)}`);
  if (loadAverage !== undefined) words.push(`load-average=${String(loadAverage)}`);
  return words.join(' ');
}

/**
 * Reads what `nproc` and /proc/meminfo (proc_meminfo(5), MemTotal in KiB) say, one after the other, and then the limit of the
 * control group, `max` or bytes (cgroups(7), memory.max), where there is one.
 * @returns undefined when they cannot be read
 */
export function parseCapacity(text: string): Capacity | undefined {
  const cores = Number(/^(\d+)$/m.exec(text)?.[1]);
  const total = Number(/^MemTotal:\s*(\d+) kB$/m.exec(text)?.[1]) * 1024;
  const limit = Number(/^memory\.max (\d+)$/m.exec(text)?.[1] ?? Infinity);
  return cores > 0 && total > 0 ? { cores, memoryBytes: Math.min(total, limit) } : undefined;
}
