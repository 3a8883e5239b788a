import { packageName, packageVersion, type Plan, type PlannedPackage } from '../portage/plan.js';
import { compareVersions } from '../portage/version.js';
import { diffUse, type FlagChange } from './use-diff.js';

/** What else than version and flags decides the code of a package: a change of it means building again. */
export type Ground = 'compiler' | 'flags' | 'profile' | 'ebuild' | 'sources' | 'patches';

const GROUNDS: readonly Ground[] = ['compiler', 'flags', 'profile', 'ebuild', 'sources', 'patches'];

/** Fingerprints of the grounds; what is absent is not compared. */
export type Fingerprints = Readonly<Partial<Record<Ground, string>>>;

/** One side of a comparison. */
export interface Side {
  readonly plan: Pick<Plan, 'packages'>;
  /** Of what holds for every package. */
  readonly fingerprints?: Fingerprints;
  /** Of what is a package's own, by category/name-version; they count before the common ones. */
  readonly packages?: ReadonlyMap<string, Fingerprints>;
}

export type ChangeKind = 'added' | 'removed' | 'upgraded' | 'downgraded' | 'changed' | 'rebuilt';

/** What becomes of one package. */
export interface PackageChange {
  /** category/name */
  readonly name: string;
  /** `changed`: the same version, with other flags or from elsewhere. `rebuilt`: the same in all that the plan shows. */
  readonly kind: ChangeKind;
  readonly base?: PlannedPackage;
  readonly head?: PlannedPackage;
  readonly use: readonly FlagChange[];
  /** Present where it comes from another repository than before. */
  readonly repository?: { readonly from: string; readonly to: string };
  /** Present where it goes into another slot than before. */
  readonly slot?: { readonly from: string; readonly to: string };
  /** Why its code would be another one although its version is the same. */
  readonly grounds: readonly Ground[];
}

export interface PlanDiff {
  /** By name, then slot. */
  readonly changes: readonly PackageChange[];
  /** Packages that stay as they are. */
  readonly unchanged: number;
}

/** Compares the plan of the base with that of the head, package by package and slot by slot. */
export function diffPlans(base: Side, head: Side): PlanDiff {
  const [before, after] = [byName(base.plan.packages), byName(head.plan.packages)];
  const changes: PackageChange[] = [];
  let unchanged = 0;
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    for (const [one, other] of pairs(before.get(name) ?? [], after.get(name) ?? [])) {
      const change = compare(name, one, other, base, head);
      if (change) changes.push(change);
      else unchanged++;
    }
  }
  return { changes, unchanged };
}

function byName(packages: readonly PlannedPackage[]): Map<string, PlannedPackage[]> {
  const names = new Map<string, PlannedPackage[]>();
  for (const each of packages) {
    const list = names.get(packageName(each)) ?? [];
    names.set(packageName(each), list);
    list.push(each);
  }
  return names;
}

type Pair = readonly [PlannedPackage | undefined, PlannedPackage | undefined];

/** Those of one slot belong together; what is left goes together by rising version, as when a package moves to another slot. */
function pairs(base: readonly PlannedPackage[], head: readonly PlannedPackage[]): Pair[] {
  const found: Pair[] = [];
  const left = [...base];
  const fresh: PlannedPackage[] = [];
  for (const each of head) {
    const at = left.findIndex(({ slot }) => slot === each.slot);
    if (at >= 0) found.push([left.splice(at, 1)[0], each]);
    else fresh.push(each);
  }
  const [old, young] = [left.sort(rising), fresh.sort(rising)];
  for (let index = 0; index < Math.max(old.length, young.length); index++) found.push([old[index], young[index]]);
  return found;
}

function rising(one: PlannedPackage, other: PlannedPackage): number {
  return compareVersions(one.version, other.version) ?? 0;
}

function compare(
  name: string,
  one: PlannedPackage | undefined,
  other: PlannedPackage | undefined,
  base: Side,
  head: Side,
): PackageChange | undefined {
  if (!one || !other) {
    if (other) return { name, kind: 'added', head: other, use: [], grounds: [] };
    return one ? { name, kind: 'removed', base: one, use: [], grounds: [] } : undefined;
  }
  const order = compareVersions(one.version, other.version) ?? 0;
  const use = diffUse(one.use, other.use);
  const moved = { ...differing('repository', one, other), ...differing('slot', one, other) };
  const grounds = one.version === other.version ? differingGrounds(one, other, base, head) : [];
  const kind = kindOf(order, one.version !== other.version || use.length > 0 || Object.keys(moved).length > 0, grounds);
  return kind && { name, kind, base: one, head: other, use, ...moved, grounds };
}

function kindOf(order: number, differs: boolean, grounds: readonly Ground[]): ChangeKind | undefined {
  if (order < 0) return 'upgraded';
  if (order > 0) return 'downgraded';
  if (differs) return 'changed';
  return grounds.length > 0 ? 'rebuilt' : undefined;
}

/** What is not known on one side does not differ. */
function differing<K extends 'repository' | 'slot'>(
  key: K,
  one: PlannedPackage,
  other: PlannedPackage,
): Partial<Record<K, { from: string; to: string }>> {
  const [from, to] = [one[key], other[key]];
  if (from === undefined || to === undefined || from === to) return {};
  return { [key]: { from, to } } as Record<K, { from: string; to: string }>;
}

function differingGrounds(one: PlannedPackage, other: PlannedPackage, base: Side, head: Side): Ground[] {
  const before = { ...base.fingerprints, ...base.packages?.get(packageVersion(one)) };
  const after = { ...head.fingerprints, ...head.packages?.get(packageVersion(other)) };
  return GROUNDS.filter((ground) => {
    const [from, to] = [before[ground], after[ground]];
    return from !== undefined && to !== undefined && from !== to;
  });
}
