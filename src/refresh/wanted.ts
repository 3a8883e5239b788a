import type { ImageDefinition } from '../image/definition.js';
import { UserError } from '../platform/errors.js';
import type { Candidate } from '../portage/matching.js';
import { newsAbout } from '../snapshot/news.js';
import { editsOf } from './choices.js';
import { editImageYaml } from './edit.js';
import { readDefinition } from './find-refresh.js';
import type { FoundRefresh, ImageText } from './find-refresh.js';
import { fingerprint, labelsOf, risksOf } from './proposals.js';
import type { Proposal, Risk } from './proposals.js';
import { bodyOf, titleOf } from './pull-request-text.js';
import type { Findings } from './pull-request-text.js';
import type { WantedPull } from './settle-proposal.js';

/** What a real plan of the two definitions says. */
export type PlanFindings = Pick<Findings, 'packages' | 'advisories' | 'introduced' | 'obsolete' | 'seconds' | 'notes'>;

/** Compares what two texts of image.yaml would bring, the one before first. */
export type ComparePlans = (before: string, after: string) => Promise<PlanFindings>;

/** Whatever may be known besides the pins. */
export interface Background {
  /** Packages of the last image. */
  readonly installed?: readonly Candidate[];
  readonly plan?: PlanFindings;
  /** Something to say of every proposal, as whole sentences. */
  readonly notes?: readonly string[];
}

/**
 * image.yaml with a proposal made.
 * @throws UserError when the file is written so that it cannot be edited safely, or would no longer be good
 */
export function proposedImage({ text, file }: ImageText, proposals: readonly Proposal[]): string {
  const edited = editImageYaml(text, proposals.flatMap(editsOf), file);
  if (!edited.ok) throw new UserError(edited.problems);
  readDefinition({ text: edited.text, file });
  return edited.text;
}

/** What there is to say of a proposal. */
export function findingsOf(
  proposal: Proposal,
  found: FoundRefresh,
  { installed, plan, notes = [] }: Background,
): Findings {
  const news =
    installed === undefined || proposal.kind !== 'refresh'
      ? []
      : newsAbout(found.announcements.news, installed, found.since).map(({ title }) => title);
  return {
    ...plan,
    risks: risksOf(proposal, plan?.packages),
    ...(news.length === 0 ? {} : { news }),
    passed: proposal.kind === 'refresh' ? found.passed : [],
    notes: [...notes, ...(proposal.kind === 'refresh' ? found.notes : []), ...(plan?.notes ?? [])],
  };
}

/** The pull request of a proposal. */
export function wantedPull(
  image: ImageText,
  proposal: Proposal,
  found: FoundRefresh,
  background: Background,
): WantedPull {
  const findings = findingsOf(proposal, found, background);
  return {
    image: proposedImage(image, [proposal]),
    title: titleOf(proposal),
    body: bodyOf(proposal, findings),
    fingerprint: fingerprint(proposal),
    labels: labelsOf(proposal, findings.risks),
    merge: mayMerge(found.definition.refresh.merge, findings.risks),
  };
}

function mayMerge(policy: ImageDefinition['refresh']['merge'], risks: readonly Risk[]): boolean {
  return policy === 'always' || (policy === 'without-risk' && risks.length === 0);
}
