import { joinSections, text, type Section } from '../report/markdown.js';
import { costs, refusals } from './comment-verdict.js';
import { advisorySection, changeSections, kernelSection } from './comment-changes.js';
import { packageSections, storeSection } from './comment-store.js';
import type { AdvisoryHit } from './advisories.js';
import type { Downloads } from './downloads.js';
import type { PlanInStore } from './kept-packages.js';
import type { KernelDiff } from './kernel-diff.js';
import type { PlanDiff } from './plan-diff.js';
import type { Prediction } from './predict.js';
import type { Verdict } from './judge.js';
import type { Problem } from '../platform/errors.js';

/** All that a pull request is told. What is absent was not looked at, and nothing is said of it. */
export interface Judgement {
  /** Name of the image, which tells its comment from that of another image on the same pull request. */
  readonly name: string;
  readonly verdict: Pick<Verdict, 'outcome' | 'explanations' | 'doubts'>;
  /** How many packages the plan has; absent where none was made. */
  readonly packages?: number;
  /** Other findings, such as those of the lint; the worst first. */
  readonly findings?: {
    readonly errors: readonly Problem[];
    readonly warnings: readonly Problem[];
    readonly notes?: readonly Problem[];
    /** What the base had already, whatever it is; told less loudly. */
    readonly older?: readonly Problem[];
  };
  readonly diff?: PlanDiff;
  readonly downloads?: Downloads;
  readonly prediction?: Prediction;
  readonly advisories?: readonly AdvisoryHit[];
  readonly kernel?: KernelDiff;
  /** What of the plan a store has; absent where none was named, or none answered. */
  readonly kept?: PlanInStore;
  /** Bytes of packages by category/name, packed, where a store has them in this or another version. */
  readonly sizes?: ReadonlyMap<string, number>;
  /** Commit of the pull request that was judged. */
  readonly commit?: string;
}

/** GitHub refuses the body of a comment that is longer, in characters; bytes are never fewer, so counting them is safe. */
export const COMMENT_LIMIT = 65_536;

/** First line of the comment, by which the next run finds it. A name that is not plain is written as numbers. */
export function commentMarker(name: string): string {
  const plain = name.slice(0, 100).replace(/[^A-Za-z0-9_.]/gu, (each) => `~${(each.codePointAt(0) ?? 0).toString(16)}`);
  return `<!-- gentoo-min-check:${plain} -->`;
}

/**
 * The comment on a pull request: what came of it and what it would cost first, the rest folded away.
 * @returns GitHub-flavoured Markdown of at most `limit` bytes; what had to be left out is counted in it
 */
export function renderComment(judgement: Judgement, limit = COMMENT_LIMIT): string {
  const marker = commentMarker(judgement.name);
  return `${marker}\n${renderJudgement(judgement, limit - marker.length - 1)}`;
}

/** The same without the marker, for the summary of the job. */
export function renderJudgement(judgement: Judgement, limit = COMMENT_LIMIT): string {
  const { commit } = judgement;
  const sections: readonly (Section | undefined)[] = [
    ...refusals(judgement),
    costs(judgement),
    storeSection(judgement.kept),
    advisorySection(judgement.advisories ?? []),
    ...changeSections(judgement),
    kernelSection(judgement.kernel),
    ...packageSections(judgement.kept),
    commit === undefined
      ? undefined
      : { name: 'commit', importance: 5, markdown: `<sub>Judged at ${text(commit.slice(0, 40))}</sub>` },
  ];
  return joinSections(
    sections.filter((section) => section !== undefined),
    limit,
  );
}
