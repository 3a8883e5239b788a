import { formatProblem } from '../platform/errors.js';
import { cleanLine } from '../progress/clean.js';
import { count, formatSeconds } from '../progress/format.js';
import type { PlanOutcome } from './plan-outcome.js';
import { risksOf, shortPin } from './proposals.js';
import type { PackageChange, Proposal } from './proposals.js';
import type { Findings } from './pull-request-text.js';

/** A proposal for a terminal or a log, line by line. */
export function tellRefresh({ changes }: Proposal, { risks, news = [], passed = [], notes = [] }: Findings): string[] {
  const pins = changes.map((change) => {
    const [from, to] = [shortPin(change, change.from), shortPin(change, change.to)];
    const digest = to.digest === undefined ? '' : ` (${to.digest})`;
    return from.name === to.name
      ? `${change.key}: ${to.name}${digest}`
      : `${change.key}: ${from.name} -> ${to.name}${digest}`;
  });
  return [
    ...pins,
    ...(risks.length === 0 ? [] : [`risks: ${risks.join(', ')}`]),
    ...news.map((title) => `news: ${title}`),
    ...passed.map(({ name, reason }) => `not taken: ${name} ${reason}`),
    ...notes,
  ].map(cleanLine);
}

/** What plans say, for a terminal or a log, line by line. */
export function tellPlan(outcome: PlanOutcome): string[] {
  if (!outcome.made) return [cleanLine(`No plan could be made: ${outcome.reason}`)];
  const { packages, seconds, advisories = [], introduced = [], obsolete = [], notes = [] } = outcome.findings;
  const risks = risksOf({ kind: 'refresh', changes: [] }, packages);
  return [
    ...(packages ? [`plan: ${count(packages.length, 'package')} changed`, ...packages.map(changeLine)] : []),
    ...(risks.length === 0 ? [] : [`risks by packages: ${risks.join(', ')}`]),
    ...(seconds === undefined ? [] : [timeLine(seconds)]),
    ...advisories.map(({ id, title }) => `closes GLSA ${id}: ${title}`),
    ...introduced.map(({ id, title }) => `brings GLSA ${id}: ${title}`),
    ...obsolete.map((problem) => `obsolete: ${formatProblem(problem)}`),
    ...notes,
  ].map(cleanLine);
}

function changeLine({ name, from, to }: PackageChange): string {
  if (from === undefined) return `  ${name}: ${to ?? ''} is new`;
  return to === undefined ? `  ${name}: ${from} goes` : `  ${name}: ${from} -> ${to}`;
}

function timeLine({ build, saved }: { readonly build: number; readonly saved: number }): string {
  const kept = saved > 0 ? `, of which packages kept from the last build save ${formatSeconds(saved)}` : '';
  return `build: about ${formatSeconds(build)}${kept}`;
}
