import { parseApiPlan } from '../portage/api-plan.js';
import { packageVersion, type PlannedPackage } from '../portage/plan.js';
import { contradictions, parsePlanList, type PlanList } from '../portage/plan-list.js';
import type { ResolverFinding } from '../portage/resolver-finding.js';
import { findResolverFindings } from '../portage/resolver-findings.js';
import { cleanLine } from '../progress/clean.js';
import { count } from '../progress/format.js';
import type { ConfigLine } from './config-lines.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';

/** One run of `emerge --pretend`, as it ended. */
export interface PretendRun {
  /** Absent when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** The plan as JSON, where a script asked for it through Portage's Python API. */
  readonly plan?: string;
}

/**
 * `planned`: there is a plan and nothing speaks against it. `refused`: there is none, or it leaves out what was asked for.
 * `unsure`: what Portage says, returns and lists does not agree, or it says something that is not understood.
 */
export type Outcome = 'planned' | 'refused' | 'unsure';

/** What Portage thinks of a configuration. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Why it is refused, or what there is to know though it is planned. */
  readonly explanations: readonly Explanation[];
  /** Why it is unsure: sentences on what does not agree. */
  readonly doubts: readonly string[];
  /** The list. When the outcome is `refused` it is what Portage got to, which no build would follow. */
  readonly list: PlanList;
}

/** Lines of an output beyond this are not read; a plan of every package of Gentoo is shorter. */
const MOST_LINES = 200_000;

/**
 * Judges a run by exit code, both streams and the list together, because each alone is wrong at times: emerge ends with 0
 * though an entry of world cannot be satisfied, or with 1 below a list that looks complete.
 * @param lines of the user's world and package.* files, to name the one that is to blame
 */
export function judge(run: PretendRun, lines: readonly ConfigLine[] = []): Verdict {
  const stdout = cleanLines(run.stdout);
  const stderr = cleanLines(run.stderr);
  const printed = parsePlanList(stdout.join('\n'));
  const written = readWritten(run.plan, printed.packages);
  const list = { ...printed, packages: written.packages };
  // Some runs have both streams in one; then the messages are on standard output.
  const findings = findResolverFindings([...stderr, ...stdout]);
  const explanations = explain(findings, lines);
  const verdict = (outcome: Outcome, doubts: readonly string[]): Verdict => ({ outcome, explanations, doubts, list });

  const { exitCode } = run;
  if (exitCode === undefined) return verdict('unsure', ['emerge was ended by a signal.']);
  const fatal = findings.some((finding) => refuses(finding, exitCode));
  if (exitCode !== 0) {
    if (fatal) return verdict('refused', []);
    return verdict('unsure', [`emerge ended with ${String(exitCode)} and does not say why.`, ...unknown(stderr)]);
  }
  if (findings.some(({ kind }) => kind === 'world-entries')) return verdict('refused', []);
  const doubts = [
    ...(fatal ? ['emerge ended with 0 below messages that it cannot make this plan.'] : []),
    ...findings.flatMap(doubtOf),
    ...(list.blocks.some(({ satisfied }) => !satisfied) ? ['The list has packages that exclude one another.'] : []),
    ...written.doubts,
    ...contradictions(printed).map((each) => `The output contradicts itself: ${each}.`),
    ...(list.packages.length === 0 && !list.totals && run.plan === undefined
      ? ['emerge ended with 0 and listed nothing.']
      : []),
    ...unknown(stderr),
  ];
  return verdict(doubts.length > 0 ? 'unsure' : 'planned', [...new Set(doubts)]);
}

/** The packages of the plan that was written, else of the list that was printed, and where these do not agree. */
function readWritten(
  json: string | undefined,
  printed: readonly PlannedPackage[],
): { packages: readonly PlannedPackage[]; doubts: string[] } {
  if (json === undefined) return { packages: printed, doubts: [] };
  const plan = parseApiPlan(json);
  if (!plan) return { packages: printed, doubts: ['The plan that was written cannot be read.'] };
  const [one, other] = [new Set(plan.packages.map(packageVersion)), new Set(printed.map(packageVersion))];
  const differing =
    [...one].filter((each) => !other.has(each)).length + [...other].filter((each) => !one.has(each)).length;
  return {
    packages: plan.packages,
    doubts: [
      ...(plan.success ? [] : ['The resolver found no plan, and the program ended with 0.']),
      ...(plan.unread > 0 ? [`${count(plan.unread, 'package')} of the plan that was written cannot be read.`] : []),
      ...(printed.length > 0 && differing > 0
        ? [`What was printed and what was written differ in ${count(differing, 'package')}.`]
        : []),
    ],
  };
}

/** Messages after which there is no plan, or none that a build could follow. */
const REFUSES: ReadonlySet<ResolverFinding['kind']> = new Set([
  'missing',
  'use-dependency',
  'masked',
  'required-use',
  'slot-conflict',
  'blocker',
  'circular',
  'autounmask',
  'profile',
  'crash',
]);

/** Of some, emerge goes on after one and stops after the next; only its exit code tells. */
function refuses({ kind }: ResolverFinding, exitCode: number): boolean {
  return REFUSES.has(kind) || (exitCode !== 0 && (kind === 'syntax' || kind === 'invalid-atom'));
}

/** What makes a plan another one than the configuration says. Unknown FEATURES change how packages are built, not which. */
function doubtOf(finding: ResolverFinding): string[] {
  if (finding.kind === 'invalid-atom') {
    const where = finding.file ?? 'its arguments';
    return [`Portage passed over ${finding.atom} in ${where}, so the plan is not what is written there.`];
  }
  if (finding.kind === 'syntax')
    return [`Portage could not read line ${String(finding.line)} of ${finding.file} and went on without it.`];
  if (finding.kind === 'licence-group') return [`Portage does not know the group of licences ${finding.group}.`];
  if (finding.kind === 'metadata')
    return [`Portage could not read ${finding.package} and planned as if it were not there.`];
  return [];
}

/** Where findings come from, and messages that say nothing of the plan: a sandbox that cannot be used, a container's limits. */
const UNDERSTOOD =
  /^!!! (?:Ebuilds for the following|masked or don't exist|Problems have been detected with your world|Please run emaint|Problem with sandbox binary|Problem resolving dependencies|All ebuilds that|All binary packages|One of the following|The ebuild selected|'|Please check ebuild|\(Did you specify|Multiple package instances|into the dependency graph|Your current profile|configuration, you|Allowed actions|--version|CONFIGROOT|It should point|\(You can safely|.*make\.profile)/;

/** Portage marks with `!!!` what it wants to be read. What is not understood is no reason to call a plan good. */
function unknown(stderr: readonly string[]): string[] {
  const found = stderr.filter((line) => line.startsWith('!!! ') && !UNDERSTOOD.test(line));
  return [...new Set(found)]
    .slice(0, 5)
    .map((line) => `Portage says something that is not understood here: ${line.slice(4, 204)}`);
}

function cleanLines(text: string): string[] {
  return text.split('\n', MOST_LINES).map((line) => cleanLine(line.replace(/\r$/, '')));
}
