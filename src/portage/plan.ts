/** How a package would be merged. `rebuild`: because something that it was built with changes; `reinstall`: the same once more. */
export type MergeKind = 'new' | 'new-slot' | 'upgrade' | 'downgrade' | 'rebuild' | 'reinstall';

/** One USE flag of one package. */
export interface UseFlag {
  /** In full, as package.use takes it: `ssl`, `python_targets_python3_14`. */
  readonly name: string;
  readonly enabled: boolean;
  /** Masked or forced by the profile: no line of package.use changes it. */
  readonly forced: boolean;
  /** USE_EXPAND variable that it belongs to, such as `PYTHON_TARGETS`. */
  readonly variable?: string;
}

/** A package that a plan would merge. What the form of the output does not tell is absent. */
export interface PlannedPackage {
  readonly category: string;
  readonly name: string;
  readonly version: string;
  readonly slot?: string;
  readonly subslot?: string;
  readonly repository?: string;
  /** Absent where the output says nothing of flags at all, which is not the same as none. */
  readonly use?: readonly UseFlag[];
  readonly merge: MergeKind | undefined;
  /** Whether a binary package is merged instead of compiling. */
  readonly binary: boolean;
  /** Version (without slot and repository) that it replaces, or that stands in another slot. */
  readonly replaces?: readonly string[];
  /** Bytes still to download. emerge prints KiB, rounded up, and counts a file that two packages share for the first one only. */
  readonly downloadBytes?: number;
  /** `restricted`: somebody must download its files by hand, which has not been done. */
  readonly fetch?: 'restricted' | 'restricted-ready' | 'remote-binary';
  /** Accepted by the configuration although the profile masks it. */
  readonly unmasked?: 'keyword' | 'missing-keyword' | 'package.mask';
}

/** What is to be merged, in order. */
export interface Plan {
  readonly packages: readonly PlannedPackage[];
  /** Packages or atoms that cannot stand beside one of the plan; only unsatisfied ones, which make it impossible. */
  readonly blocks: readonly Block[];
}

export interface Block {
  /** What must not be there. */
  readonly atom: string;
  /** category/name-version that says so. */
  readonly by: readonly string[];
  readonly satisfied: boolean;
}

/** category/name */
export function packageName({ category, name }: Pick<PlannedPackage, 'category' | 'name'>): string {
  return `${category}/${name}`;
}

/** category/name-version */
export function packageVersion(each: Pick<PlannedPackage, 'category' | 'name' | 'version'>): string {
  return `${packageName(each)}-${each.version}`;
}

/** Sum of what is to be downloaded; undefined where nothing is known of any package. */
export function downloadTotal({ packages }: Pick<Plan, 'packages'>): number | undefined {
  const known = packages.flatMap(({ downloadBytes }) => downloadBytes ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, bytes) => sum + bytes, 0);
}
