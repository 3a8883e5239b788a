import type { ImageDefinition } from '../image/definition.js';
import { UserError } from '../platform/errors.js';
import type { Candidate } from '../portage/matching.js';
import { newsAbout } from '../snapshot/news.js';
import { editsOf } from './choices.js';
import { editImageYaml } from './edit.js';
import { readDefinition } from './find-refresh.js';
import type { FoundRefresh, ImageText } from './find-refresh.js';
import type { PlanFindings, PlanOutcome } from './plan-outcome.js';
import { markedPlan, planMark } from './plan-record.js';
import { fingerprint, labelsOf, risksOf, stepName } from './proposals.js';
import type { Proposal, Risk } from './proposals.js';
import { bodyOf, titleOf } from './pull-request-text.js';
import type { Findings } from './pull-request-text.js';
import type { WantedPull } from './settle-proposal.js';

/** Whatever may be known besides the pins. */
export interface Background {
  /** Packages of the last image. */
  readonly installed?: readonly Candidate[];
  /** Absent where no plan was wanted. */
  readonly plan?: PlanOutcome;
  /** Body of the pull request that is open: what its plan said may still be true. */
  readonly open?: string;
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
export function findingsOf(proposal: Proposal, found: FoundRefresh, background: Background): Findings {
  return tell(proposal, found, background, knownPlan(proposal, background));
}

/** The pull request of a proposal. */
export function wantedPull(
  image: ImageText,
  proposal: Proposal,
  found: FoundRefresh,
  background: Background,
): WantedPull {
  const known = knownPlan(proposal, background);
  const findings = tell(proposal, found, background, known);
  const unknown = background.plan !== undefined && known.findings === undefined;
  return {
    image: proposedImage(image, [proposal]),
    title: titleOf(proposal),
    body: bodyOf(proposal, findings, known.findings && planMark(stepName(proposal), known.findings)),
    fingerprint: fingerprint(proposal),
    labels: labelsOf(proposal, findings.risks),
    merge: mayMerge(found.definition.refresh.merge, findings.risks, unknown),
  };
}

/** What plans say of a proposal, now or in an earlier run. */
interface KnownPlan {
  readonly findings?: PlanFindings;
  /** About the planning itself, as whole sentences. */
  readonly notes: readonly string[];
}

/** That no plan could be made today takes nothing away from an earlier one of the same pins. */
function knownPlan(proposal: Proposal, { plan, open = '' }: Background): KnownPlan {
  if (plan === undefined) return { notes: [] };
  if (plan.made) return { findings: plan.findings, notes: [] };
  const earlier = markedPlan(open, stepName(proposal));
  if (earlier === undefined) {
    return { notes: [`No plan could be made, so nothing is said of packages: ${plan.reason}`] };
  }
  const note = `No plan could be made this time: ${plan.reason} What is said of packages is from an earlier run with the same pins.`;
  return { findings: earlier, notes: [note] };
}

function tell(
  proposal: Proposal,
  found: FoundRefresh,
  { installed, notes = [] }: Background,
  { findings: plan, notes: planning }: KnownPlan,
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
    notes: [...notes, ...(proposal.kind === 'refresh' ? found.notes : []), ...planning, ...(plan?.notes ?? [])],
  };
}

/** @param unknown whether a plan was to tell of risks and does not: that none is known means little then */
function mayMerge(policy: ImageDefinition['refresh']['merge'], risks: readonly Risk[], unknown: boolean): boolean {
  return policy === 'always' || (policy === 'without-risk' && risks.length === 0 && !unknown);
}
