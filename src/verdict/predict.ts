import type { PackageTime } from '../portage/emerge-log.js';
import { packageName, packageVersion, type PlannedPackage } from '../portage/plan.js';
import { splitPackage } from '../portage/version.js';

/** Where records come from: the log of one build, or what a store remembers of each package. */
export type RecordSource = 'emerge-log' | 'package-store';

/** How long packages took in earlier builds. */
export interface BuildRecords {
  /** category/name-version to seconds of compiling. */
  readonly seconds: ReadonlyMap<string, number>;
  /** How many were built at the same time, on average; at least 1. Undefined where nobody knows. */
  readonly overlap: number | undefined;
  readonly sources: readonly RecordSource[];
}

/** How long a plan will take. */
export interface Prediction {
  readonly seconds: number;
  /**
   * `records`: every package that is compiled was compiled before, in this or another version. `mixed`: some were. `counts`:
   * nothing is known but how many there are.
   */
  readonly from: 'records' | 'mixed' | 'counts';
  /** Packages to compile, those of them with a record, and those that come ready-built. */
  readonly compiled: number;
  readonly known: number;
  readonly reused: number;
  /** Where the records are from; absent where there are none. */
  readonly sources?: readonly RecordSource[];
  /** The seconds are those of one package after the other: how many are built at the same time is not known. */
  readonly oneByOne?: true;
}

/** A build of 674 packages took 5,840 s on 16 cores. */
const SECONDS_EACH = 5840 / 674;
/** 60 small binary packages were merged in 35 s. */
const SECONDS_REUSED = 35 / 60;

/**
 * Reads records off the merges of earlier builds. Of several of one version the last counts; those from binary packages and
 * those that did not end say nothing of compiling.
 */
export function recordsOf(times: readonly PackageTime[]): BuildRecords {
  const seconds = new Map<string, number>();
  const spans: [number, number][] = [];
  for (const { package: name, started, ended, binary } of times) {
    if (ended === undefined || ended < started || binary) continue;
    seconds.set(name, ended - started);
    spans.push([started, ended]);
  }
  return { seconds, overlap: overlapOf(spans), sources: ['emerge-log'] };
}

/** Both together: of a package that both know, the first says how long it took. */
export function joinRecords(first: BuildRecords, other: BuildRecords): BuildRecords {
  return {
    seconds: new Map([...other.seconds, ...first.seconds]),
    overlap: first.overlap ?? other.overlap,
    sources: [first, other].filter(({ seconds }) => seconds.size > 0).flatMap(({ sources }) => sources),
  };
}

/**
 * Predicts the time of merging packages, from records where there are any: of the same version, of another version of the
 * package, else the median of all. Packages that come ready-built take a moment each.
 * @param reused category/name-version of those for which a binary package is there
 */
export function predict(
  packages: readonly PlannedPackage[],
  records: BuildRecords | undefined,
  reused: ReadonlySet<string> = new Set(),
): Prediction {
  const compiled = packages.filter((each) => !each.binary && !reused.has(packageVersion(each)));
  const ready = packages.length - compiled.length;
  const readySeconds = ready * SECONDS_REUSED;
  if (!records || records.seconds.size === 0) {
    const seconds = compiled.length * SECONDS_EACH + readySeconds;
    return { seconds, from: 'counts', compiled: compiled.length, known: 0, reused: ready };
  }
  const byName = otherVersions(records.seconds);
  const middle = median([...records.seconds.values()]);
  let known = 0;
  let work = 0;
  for (const each of compiled) {
    const found = records.seconds.get(packageVersion(each)) ?? byName.get(packageName(each));
    if (found !== undefined) known++;
    work += found ?? middle;
  }
  const from = known === compiled.length ? 'records' : known > 0 ? 'mixed' : 'counts';
  const { overlap, sources } = records;
  const seconds = work / Math.max(1, overlap ?? 1) + readySeconds;
  const counted = { compiled: compiled.length, known, reused: ready };
  return {
    seconds,
    from,
    ...counted,
    sources,
    ...(overlap === undefined && compiled.length > 1 ? { oneByOne: true } : {}),
  };
}

/** The longest of each package's versions: to be early is the kinder mistake. */
function otherVersions(seconds: ReadonlyMap<string, number>): Map<string, number> {
  const names = new Map<string, number>();
  for (const [cpv, took] of seconds) {
    const found = splitPackage(cpv);
    if (found) names.set(packageName(found), Math.max(took, names.get(packageName(found)) ?? 0));
  }
  return names;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Seconds of work in each second in which anything was at work. */
function overlapOf(spans: readonly (readonly [number, number])[]): number {
  let [work, wall, end] = [0, 0, -Infinity];
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    work += to - from;
    wall += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return wall > 0 ? Math.max(1, work / wall) : 1;
}
