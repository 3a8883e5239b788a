import { versionStartsWith } from '../portage/matching.js';
import { packageName, type Plan, type PlannedPackage } from '../portage/plan.js';
import { compareVersions, withoutRevision } from '../portage/version.js';

/**
 * A range of versions in a Gentoo Linux Security Advisory (glsa.dtd; Portage's glsa.py). With an `r` the comparison is of
 * revisions only, within the same version: `rge` 1.2-r3 means 1.2-r3, 1.2-r4 and so on, and not 1.3.
 */
export interface AdvisoryRange {
  readonly range: 'lt' | 'le' | 'eq' | 'ge' | 'gt' | 'rlt' | 'rle' | 'rge' | 'rgt';
  /** With `eq` it may end in `*`. */
  readonly version: string;
  /** Absent or `*`: in every slot. */
  readonly slot?: string;
}

/** One advisory, and one package that it is about. */
export interface Advisory {
  /** `202601-05` */
  readonly id: string;
  readonly title?: string;
  readonly severity?: 'low' | 'normal' | 'high';
  /** category/name */
  readonly package: string;
  readonly vulnerable: readonly AdvisoryRange[];
  readonly unaffected: readonly AdvisoryRange[];
}

/** `introduced`: only the head is affected; `fixed`: only the base was. */
export type AdvisoryState = 'introduced' | 'remaining' | 'fixed';

/** A package of a plan that an advisory is about. */
export interface AdvisoryHit {
  readonly advisory: Advisory;
  readonly state: AdvisoryState;
  /** Affected versions on the side that has them; of the head where both do. */
  readonly versions: readonly string[];
}

const ORDER: readonly AdvisoryState[] = ['introduced', 'remaining', 'fixed'];
const SEVERITIES = ['high', 'normal', 'low'] as const;

/** Which advisories a change brings in, leaves and removes; the worst first. */
export function touchingAdvisories(
  base: Pick<Plan, 'packages'>,
  head: Pick<Plan, 'packages'>,
  advisories: readonly Advisory[],
): AdvisoryHit[] {
  const hits = advisories.flatMap((advisory): AdvisoryHit[] => {
    const [before, after] = [affected(base, advisory), affected(head, advisory)];
    if (after.length > 0) return [{ advisory, state: before.length > 0 ? 'remaining' : 'introduced', versions: after }];
    return before.length > 0 ? [{ advisory, state: 'fixed', versions: before }] : [];
  });
  const rank = ({ state, advisory: { severity = 'normal' } }: AdvisoryHit): number =>
    ORDER.indexOf(state) * SEVERITIES.length + SEVERITIES.indexOf(severity);
  return hits.sort((one, other) => rank(one) - rank(other) || (one.advisory.id < other.advisory.id ? 1 : -1));
}

function affected({ packages }: Pick<Plan, 'packages'>, advisory: Advisory): string[] {
  return packages
    .filter((each) => packageName(each) === advisory.package && isVulnerable(each, advisory))
    .map(({ version }) => version);
}

/** Whether a version is in a vulnerable range and in none that is unaffected. */
export function isVulnerable(
  candidate: Pick<PlannedPackage, 'version' | 'slot'>,
  { vulnerable, unaffected }: Pick<Advisory, 'vulnerable' | 'unaffected'>,
): boolean {
  const within = (range: AdvisoryRange): boolean => inRange(candidate, range);
  return vulnerable.some(within) && !unaffected.some(within);
}

/** Whether a version is in a range. A version that cannot be compared is in none. */
export function inRange(
  { version, slot }: Pick<PlannedPackage, 'version' | 'slot'>,
  { range, version: limit, slot: wanted = '*' }: AdvisoryRange,
): boolean {
  if (wanted !== '*' && slot !== undefined && slot !== wanted) return false;
  if (range === 'eq' && limit.endsWith('*')) return versionStartsWith(version, limit.slice(0, -1));
  if (range.startsWith('r') && compareVersions(withoutRevision(version), withoutRevision(limit)) !== 0) return false;
  const order = compareVersions(version, limit);
  if (order === undefined) return false;
  switch (range) {
    case 'lt':
    case 'rlt':
      return order < 0;
    case 'le':
    case 'rle':
      return order <= 0;
    case 'eq':
      return order === 0;
    case 'ge':
    case 'rge':
      return order >= 0;
    case 'gt':
    case 'rgt':
      return order > 0;
  }
}
