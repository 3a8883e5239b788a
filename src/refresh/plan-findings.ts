import type { CheckedDefinition } from '../check/check-definition.js';
import { problemOf } from '../lint/finding.js';
import { isJudged } from '../lint/rules-judged.js';
import { formatProblem, type Problem } from '../platform/errors.js';
import { count, sentence } from '../progress/format.js';
import type { AdvisoryHit, AdvisoryState } from '../verdict/advisories.js';
import type { Judgement } from '../verdict/comment.js';
import { asProblem } from '../verdict/explanation.js';
import type { PlanDiff } from '../verdict/plan-diff.js';
import type { PlanOutcome } from './plan-outcome.js';
import type { PackageChange } from './proposals.js';

/** Reasons that are told; where Portage has more, they mostly come from one. */
const MOST_REASONS = 3;

/**
 * What a pull request says of a judged refresh, where the base has the pins of today.
 * @param named makes a text fit for the public: folders of the run by the names that people know, and no secrets
 */
export function planFindings(
  { judgement, fresh, problems, spared = 0 }: Pick<CheckedDefinition, 'judgement' | 'fresh' | 'problems' | 'spared'>,
  named: (text: string) => string,
): PlanOutcome {
  if (problems.length > 0) return unplanned(problems, named);
  const { verdict, diff, prediction, advisories = [] } = judgement;
  // Without a base that was judged, what was always there would look like new.
  const comparable = diff !== undefined || verdict.outcome === 'refused';
  const obsolete = comparable ? fresh.filter(({ rule }) => isJudged(rule)).map(problemOf) : [];
  return {
    made: true,
    findings: {
      ...(diff ? { packages: versionChanges(diff) } : {}),
      ...(prediction ? { seconds: { build: prediction.seconds, saved: spared } } : {}),
      advisories: inState(advisories, 'fixed'),
      introduced: inState(advisories, 'introduced'),
      obsolete: obsolete.map((each) => rename(each, named)),
      notes: notesOf(judgement).map(named),
    },
  };
}

/** Why there is no plan; where there is more than one reason, they mostly come from the first. */
export function unplanned(problems: readonly Problem[], named: (text: string) => string): PlanOutcome {
  return { made: false, reason: sentence(named(problems.slice(0, 1).map(formatProblem).join(''))) };
}

/** What stays at its version is counted elsewhere: a table of versions has nothing to say of it. */
function versionChanges({ changes }: PlanDiff): PackageChange[] {
  return changes
    .filter(({ base, head }) => base?.version !== head?.version)
    .map(({ name, base, head }) => ({
      name,
      ...(base ? { from: base.version } : {}),
      ...(head ? { to: head.version } : {}),
    }));
}

function notesOf({ verdict, diff, prediction }: Judgement): string[] {
  if (verdict.outcome === 'refused') {
    const reasons = verdict.explanations.slice(0, MOST_REASONS).map((each) => formatProblem(asProblem(each)));
    return [`Portage finds no plan with these pins. ${reasons.join(' ')}`.trim()];
  }
  const same = diff?.changes.filter(({ base, head }) => base?.version === head?.version).length ?? 0;
  return [
    ...(verdict.outcome === 'unsure' ? [`Portage is not sure of this plan: ${verdict.doubts.join(' ')}`] : []),
    ...(diff ? [] : ['With the pins of today there is no plan any more, so packages are not compared.']),
    ...(same > 0 ? [`Built anew at the same version: ${count(same, 'package')}.`] : []),
    ...(prediction?.from === 'counts' ? ['The time is guessed from the number of packages.'] : []),
  ];
}

/** Each advisory once, though it may be about several packages. */
function inState(hits: readonly AdvisoryHit[], wanted: AdvisoryState): { id: string; title: string }[] {
  const found = hits.filter(({ state }) => state === wanted);
  const titles = new Map(found.map(({ advisory }) => [advisory.id, advisory.title ?? advisory.package]));
  return [...titles].map(([id, title]) => ({ id, title }));
}

function rename({ message, at, hint }: Problem, named: (text: string) => string): Problem {
  return {
    message: named(message),
    ...(at ? { at: { ...at, file: named(at.file) } } : {}),
    ...(hint === undefined ? {} : { hint: named(hint) }),
  };
}
