import type { Requirer } from './requirers.js';

/** A version that would do if the configuration let it. */
export interface MaskedVersion {
  /** category/name-version */
  readonly package: string;
  /** As Portage words them: `~amd64 keyword`, `missing keyword`, `package.mask`, `ISC BSD license(s)`. */
  readonly reasons: readonly string[];
}

/** A package that Portage's resolver would not do without, or two with each other. */
export interface Rival {
  /** category/name-version */
  readonly package: string;
  /** What pulls it in: an atom, and who says so (a package, a set, or the user as `argument`). */
  readonly parents: readonly { readonly atom: string; readonly by: string }[];
}

/** What keeps emerge from a plan, or from the plan that was meant, as data. */
export type ResolverFinding =
  | {
      readonly kind: 'missing';
      readonly atom: string;
      readonly similar: readonly string[];
      readonly chain: readonly Requirer[];
    }
  | {
      readonly kind: 'use-dependency';
      readonly atom: string;
      /** Packages with the flags, `+ssl` or `-ssl`, that each would have to change. */
      readonly changes: readonly { readonly package: string; readonly flags: readonly string[] }[];
      readonly chain: readonly Requirer[];
    }
  | {
      readonly kind: 'masked';
      readonly atom: string;
      readonly versions: readonly MaskedVersion[];
      readonly chain: readonly Requirer[];
    }
  | {
      readonly kind: 'required-use';
      readonly package: string | undefined;
      /** Flags as they are: `boot`, `-ukify`, `(-selinux)` with the USE_EXPAND variable written out. */
      readonly use: string;
      readonly constraint: string | undefined;
      readonly chain: readonly Requirer[];
    }
  | { readonly kind: 'slot-conflict'; readonly slot: string; readonly rivals: readonly Rival[] }
  | { readonly kind: 'blocker'; readonly rivals: readonly Rival[] }
  | {
      readonly kind: 'circular';
      /** category/name-version, each needing the next and the last the first. */
      readonly cycle: readonly string[];
      /** A change that Portage says would break it: `cat/pkg-1` with flags such as `-foo`. */
      readonly change?: { readonly package: string; readonly flags: readonly string[] };
    }
  | {
      readonly kind: 'autounmask';
      readonly file: string;
      readonly changes: readonly { readonly line: string; readonly chain: readonly Requirer[] }[];
    }
  | { readonly kind: 'invalid-atom'; readonly atom: string; readonly file?: string }
  | { readonly kind: 'syntax'; readonly file: string; readonly line: number; readonly message: string }
  | { readonly kind: 'profile' }
  | { readonly kind: 'world-entries'; readonly entries: readonly string[] }
  | { readonly kind: 'licence-group'; readonly group: string }
  | { readonly kind: 'features'; readonly names: readonly string[] }
  | { readonly kind: 'metadata'; readonly package: string; readonly message: string }
  | { readonly kind: 'crash'; readonly error: string };

/** A finding and the line that it starts with. */
export interface Located {
  readonly index: number;
  readonly finding: ResolverFinding;
}

/** More than anybody reads; what goes on beyond is not emerge's. */
export const MOST_FINDINGS = 500;
