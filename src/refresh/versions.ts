import { compilerSlot, compilerVersionRule, isLive, kernelVersionRule } from '../image/rules.js';
import { isVersion } from '../image/atom.js';
import { compareVersions, suffixesOf } from '../portage/version.js';

/** What there is to choose a version of one package from. */
export interface VersionQuestion {
  /** Name of the package, without its category. */
  readonly name: string;
  /** Names of the files in the package's folder of the snapshot; what is no ebuild of the package is not looked at. */
  readonly files: readonly string[];
  /** The version that is pinned now. */
  readonly current: string;
  /** Versions that are not to be taken. */
  readonly skip: readonly string[];
  /** Whether the pin stays as it is. */
  readonly hold: boolean;
  /** Why masks or keywords refuse a version, as the end of a sentence that starts with it; undefined is approval. */
  readonly refuse: (version: string) => string | undefined;
}

/** A version that is not taken, and why, as the end of a sentence that starts with the version. */
export interface PassedVersion {
  readonly version: string;
  readonly reason: string;
}

interface Passed {
  /** What is newer than the choice, the newest first; not more than a few. */
  readonly passed: readonly PassedVersion[];
}

export type VersionChoice =
  | (Passed & {
      readonly kind: 'newer';
      readonly version: string;
      /** Whether the pinned version is no longer in the snapshot: it cannot be built from there any more. */
      readonly gone: boolean;
    })
  | (Passed & { readonly kind: 'current' })
  | (Passed & {
      /** The pinned version is not in the snapshot, and nothing takes its place. */
      readonly kind: 'gone';
      /** A whole sentence. */
      readonly message: string;
      readonly hint: string;
    });

/** More than these nobody reads. */
const MOST_PASSED = 20;
const MOST_NAMED = 5;

/**
 * Chooses the newest kernel of a series.
 * @param series the first two numbers of the versions to follow: `6.12`
 */
export function newestKernel(question: VersionQuestion, series: string): VersionChoice {
  return choose(question, {
    name: `series ${series}`,
    holds: (version) => version.startsWith(`${series}.`),
    objection: (version) =>
      preRelease(version) ??
      (kernelVersionRule(version) ? 'is not of three numbers, as image.yaml wants it' : undefined),
  });
}

/**
 * Chooses the newest compiler of a slot. A dated snapshot (`_p` and eight digits, which Gentoo makes every week) is taken
 * only when asked for: each of them has the whole world compiled again.
 */
export function newestCompiler(
  question: VersionQuestion,
  policy: { readonly slot: number; readonly snapshots: boolean },
): VersionChoice {
  return choose(question, {
    name: `slot ${policy.slot}`,
    holds: (version) => compilerSlot(version) === policy.slot,
    objection: (version) => {
      if (isLive(version)) return 'is a live ebuild';
      if (compilerVersionRule(version)) return 'is no version that image.yaml takes';
      if (!policy.snapshots && isDated(version)) return 'is a dated snapshot, not a release';
      return preRelease(version);
    },
  });
}

/** Whether a version is a snapshot of the day in its suffix: `16.1.1_p20260905`. */
export function isDated(version: string): boolean {
  return suffixesOf(version).some((suffix) => /^_p\d{8}$/.test(suffix));
}

function preRelease(version: string): string | undefined {
  return suffixesOf(version).some((suffix) => !/^_p\d*$/.test(suffix)) ? 'is a pre-release' : undefined;
}

/** The versions of a package by the names of its ebuilds (Package Manager Specification, EAPI 8, section 4.3). */
export function versionsIn(name: string, files: readonly string[]): string[] {
  const start = `${name}-`;
  const end = '.ebuild';
  const versions = files
    .filter((file) => file.startsWith(start) && file.endsWith(end))
    .map((file) => file.slice(start.length, -end.length))
    .filter(isVersion);
  return [...new Set(versions)].sort((a, b) => compareVersions(b, a) ?? 0);
}

interface Line {
  /** For messages. */
  readonly name: string;
  readonly holds: (version: string) => boolean;
  readonly objection: (version: string) => string | undefined;
}

function choose(question: VersionQuestion, line: Line): VersionChoice {
  const { name, current, files, skip, hold, refuse } = question;
  const versions = versionsIn(name, files);
  const gone = !versions.some((version) => compareVersions(version, current) === 0);
  const passed: PassedVersion[] = [];
  if (!hold) {
    for (const version of versions.filter(line.holds)) {
      if ((compareVersions(version, current) ?? 0) <= 0) break;
      const skipped = skip.some((entry) => isVersion(entry) && compareVersions(entry, version) === 0);
      const reason = line.objection(version) ?? (skipped ? 'is to be skipped' : refuse(version));
      if (reason === undefined) return { kind: 'newer', version, gone, passed: passed.slice(0, MOST_PASSED) };
      passed.push({ version, reason });
    }
  }
  const few = { passed: passed.slice(0, MOST_PASSED) };
  if (!gone) return { kind: 'current', ...few };
  const instead = hold ? 'and it is held' : `and nothing newer of ${line.name} can be taken`;
  return {
    kind: 'gone',
    message: `${name}-${current} is not in the snapshot, ${instead}.`,
    hint: howToGoOn(versions.filter(line.holds), line, passed[0]),
    ...few,
  };
}

function howToGoOn(versions: readonly string[], line: Line, newest: PassedVersion | undefined): string {
  const fit = versions.filter((version) => line.objection(version) === undefined).slice(0, MOST_NAMED);
  const there =
    fit.length === 0
      ? `The snapshot has no release of ${line.name}.`
      : `Of ${line.name} the snapshot has ${fit.join(', ')}.`;
  const why = newest === undefined ? '' : ` ${newest.version} ${newest.reason}.`;
  return `${there}${why} Pin one by hand, or hold the snapshot.`;
}
