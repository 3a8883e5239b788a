import type { Finding } from '../lint/finding.js';
import type { Advisory } from '../verdict/advisories.js';
import type { ConfigLine } from '../verdict/config-lines.js';
import type { PretendRun } from '../verdict/judge.js';
import type { KeptPackages } from '../verdict/kept-packages.js';
import type { Fingerprints } from '../verdict/plan-diff.js';

/** What Portage says of one definition, in its pinned stage3 and with its pinned snapshot. */
export interface JudgedDefinition {
  /** Findings of the second tier: paths below the definition's folder, as the lint's before they are shown. */
  readonly findings: readonly Finding[];
  /** `emerge --pretend` for the whole world: exit code, both streams, plan as JSON. */
  readonly run: PretendRun;
  /** Entries of world and package.*, to name the one to blame. */
  readonly lines: readonly ConfigLine[];
  /** Of what holds for all packages. */
  readonly fingerprints: Fingerprints;
  /** Of what is a package's own, by category/name-version. */
  readonly packageFingerprints: ReadonlyMap<string, Fingerprints>;
  /** Keys by which binary packages are kept (`keys` of config/build/plan), by category/name-version. */
  readonly keys: ReadonlyMap<string, string>;
  /** Distfiles to download, name to bytes. */
  readonly distfiles: ReadonlyMap<string, number>;
  /**
   * The kernel's .config after kconfig resolved the fragments; absent when the fragments are the same on both sides or a
   * kernel is not to be judged.
   */
  readonly kernelConfig?: string;
  /** Advisories (GLSA) of the snapshot; empty when the snapshot has none. */
  readonly advisories: readonly Advisory[];
  /** What the store of packages holds for definitions like this one; absent where none was named, or none answered. */
  readonly kept?: KeptPackages;
  /**
   * Asks mirrors and upstream whether these files, names of distfiles, can still be downloaded: a finding for each that nobody has.
   * Absent where nobody can ask.
   */
  readonly askSources?: (files: readonly string[]) => Promise<readonly Finding[]>;
  /** Pulling and preparing the stage3 (cached later), and judging itself. */
  readonly seconds: { readonly prepare: number; readonly judge: number };
}

/**
 * Judges the definition in that folder (laid over the default).
 * @param options.kernel whether the kernel's configuration is wanted too
 * @throws UserError naming what could not be had
 */
export type JudgeDefinition = (folder: string, options: { readonly kernel: boolean }) => Promise<JudgedDefinition>;
