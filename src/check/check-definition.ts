import { DOCKERFILE } from '../lint/by-programs.js';
import { isInRepository } from '../lint/default-file.js';
import type { Finding } from '../lint/finding.js';
import { annotatedProblems } from '../lint/finding.js';
import { formatProblem, UserError, type Problem } from '../platform/errors.js';
import { touchingAdvisories } from '../verdict/advisories.js';
import type { Judgement } from '../verdict/comment.js';
import { downloads } from '../verdict/downloads.js';
import type { Explanation } from '../verdict/explanation.js';
import { judge, type Verdict } from '../verdict/judge.js';
import { keptSizes, planInStore, recordsOfStore } from '../verdict/kept-packages.js';
import { diffKernelConfigs } from '../verdict/kernel-diff.js';
import { diffPlans, type Side } from '../verdict/plan-diff.js';
import { joinRecords, predict, type BuildRecords } from '../verdict/predict.js';
import { changedParts } from './changed-parts.js';
import type { DefinitionSide } from './definition-side.js';
import type { JudgeDefinition, JudgedDefinition } from './judged-definition.js';
import { compareFindings } from './new-findings.js';

export interface CheckRequest {
  readonly head: DefinitionSide;
  /** Absent where there is nothing to compare with. */
  readonly base?: DefinitionSide;
  /** Commit that is judged, for the comment. */
  readonly commit?: string;
}

export interface CheckDeps {
  /** Absent where no plan is wanted. */
  readonly judge?: JudgeDefinition;
  /** Whether this run keeps what it judges by for those that follow: then it judges though nothing is changed. */
  readonly keepsLayers?: boolean;
  /** Whether mirrors are asked for the sources that the base does not need. */
  readonly asksMirrors?: boolean;
  /** How long packages took in earlier builds. */
  readonly records?: BuildRecords;
  /** Told what the files alone show, before anything is planned. */
  readonly onLinted?: (checked: CheckedDefinition) => Promise<void>;
  /** Told what happens. */
  readonly say: (line: string) => void;
}

/** What came of a check. */
export interface CheckedDefinition {
  readonly judgement: Judgement;
  /** Findings that the base does not have, and those that it has; of one without a base all are fresh. */
  readonly fresh: readonly Finding[];
  readonly older: readonly Finding[];
  /** Why there is no plan although one was wanted. */
  readonly problems: readonly Problem[];
  /** Seconds of the predicted time that packages save which are the same in both, where those of the base are kept. */
  readonly spared?: number;
  /** `failed`: it will not be what is written. `unsure`: Portage contradicts itself, or was not asked. */
  readonly verdict: 'passed' | 'failed' | 'unsure';
}

/** One side, planned. */
interface Planned {
  readonly judged: JudgedDefinition;
  readonly verdict: Verdict;
}

/** A change that cannot alter the plan needs no second one; a base that was broken before is no fault of the change. */
const SAID = {
  nothing: 'Nothing of the definition is changed, so there is nothing to plan.',
  same: 'Nothing that a plan depends on is changed: one plan is enough.',
  base: 'The base cannot be planned, so there is no comparison',
};

/**
 * Judges a definition and what is new in it. What its files show is there at once; where no plan can be made it is all there
 * is, and the result says so.
 * @throws what is not a UserError
 */
export async function checkDefinition(
  { head, base, commit }: CheckRequest,
  deps: CheckDeps,
): Promise<CheckedDefinition> {
  const start = (findings: readonly Finding[], before: readonly Finding[]): Found =>
    findingsOf(head, base, findings, before);
  const linted = start([], []);
  const common = { name: head.name ?? 'image', ...(commit === undefined ? {} : { commit }) };
  const unplanned = (problems: readonly Problem[]): CheckedDefinition => {
    const doubts = problems.map(({ message }) => `There is no plan: ${message}`);
    const verdict = { outcome: doubts.length > 0 ? 'unsure' : 'planned', explanations: [], doubts } as const;
    return concluded({ ...common, verdict, findings: linted.problems }, linted, problems);
  };
  await deps.onLinted?.(unplanned([]));
  if (!deps.judge) return unplanned([]);

  const parts = base ? changedParts(base.contents, head.contents, [base.kernel, head.kernel]) : undefined;
  if (parts?.any === false && deps.keepsLayers !== true) {
    // A required check runs for every pull request: where it has nothing to judge it is over before a builder is made.
    deps.say(SAID.nothing);
    return unplanned([]);
  }
  const kernel = parts?.kernel === true;
  const differs = kernel || parts?.plan === true;
  if (base && !differs) deps.say(SAID.same);
  // Both at a time: what is equal in them is done once.
  const [ofHead, ofBase] = await Promise.all([
    planOrProblems(deps.judge, head, kernel),
    base && differs ? planOrProblems(deps.judge, base, kernel) : undefined,
  ]);
  if ('problems' in ofHead) return unplanned(ofHead.problems);
  const after = ofHead;
  if (ofBase && 'problems' in ofBase) deps.say(`${SAID.base}: ${ofBase.problems.map(formatProblem).join(' ')}`);
  const before = ofBase ? ('problems' in ofBase ? undefined : ofBase) : base && after;
  const lost = deps.asksMirrors === true ? await lostSources(before, after) : [];
  const found = start([...after.judged.findings, ...lost], before?.judged.findings ?? []);
  const { verdict } = after;
  const checked = concluded(
    {
      ...common,
      verdict: { ...verdict, explanations: verdict.explanations.map((each) => inRepository(each, head)) },
      packages: verdict.list.packages.length,
      findings: found.problems,
      ...compared(before, after, deps.records),
    },
    found,
    [],
  );
  return before && before !== after ? { ...checked, spared: sparedBy(before, after, deps.records) } : checked;
}

/** A kept package serves where its key is the same: that stands for all that decides its code, the compiler included. */
function sparedBy(before: Planned, after: Planned, records: BuildRecords | undefined): number {
  const { packages } = after.verdict.list;
  const same = [...after.judged.keys].filter(([name, key]) => before.judged.keys.get(name) === key);
  const kept = predict(packages, records, new Set(same.map(([name]) => name)));
  return Math.max(0, predict(packages, records).seconds - kept.seconds);
}

/** @throws what is not a UserError */
async function planOrProblems(
  judgeIt: JudgeDefinition,
  side: DefinitionSide,
  kernel: boolean,
): Promise<Planned | { readonly problems: readonly Problem[] }> {
  try {
    const judged = await judgeIt(side.folder, { kernel });
    return { judged, verdict: judge(judged.run, judged.lines) };
  } catch (error) {
    if (error instanceof UserError) return { problems: error.problems.map((each) => ofDefinition(each, side)) };
    throw error;
  }
}

/** BuildKit knows a Dockerfile by that name alone; people know its path. */
function ofDefinition(problem: Problem, { linted }: DefinitionSide): Problem {
  const { at } = problem;
  return at?.file === DOCKERFILE ? { ...problem, at: { ...at, file: linted.nameOf(DOCKERFILE) } } : problem;
}

/** Of the sources that the base does not need, those that nobody has any more. */
async function lostSources(before: Planned | undefined, { judged, verdict }: Planned): Promise<readonly Finding[]> {
  if (verdict.outcome === 'refused' || !judged.askSources) return [];
  const had = before?.judged.distfiles ?? new Map<string, number>();
  const fresh = [...judged.distfiles].filter(([name, bytes]) => had.get(name) !== bytes).map(([name]) => name);
  return fresh.length === 0 ? [] : await judged.askSources(fresh);
}

interface Found {
  readonly fresh: readonly Finding[];
  readonly older: readonly Finding[];
  readonly problems: NonNullable<Judgement['findings']>;
}

/** Findings of both tiers, the second's with the paths that people know. */
function findingsOf(
  head: DefinitionSide,
  base: DefinitionSide | undefined,
  judged: readonly Finding[],
  judgedBefore: readonly Finding[],
): Found {
  const all = (side: DefinitionSide, second: readonly Finding[]): Finding[] => [
    ...side.linted.findings,
    ...second.map((each) => ({ ...each, at: { ...each.at, file: side.linted.nameOf(each.at.file) } })),
  ];
  const headSide = { findings: all(head, judged), line: head.linted.line };
  const { fresh, older } = base
    ? compareFindings({ findings: all(base, judgedBefore), line: base.linted.line }, headSide)
    : { fresh: headSide.findings, older: [] };
  const { error, warning, notice } = annotatedProblems(fresh);
  // What the default definition has always had is not for whoever changes their own to mend.
  const before = annotatedProblems(older.filter(({ at }) => isInRepository(at.file)));
  return {
    fresh,
    older,
    problems: {
      errors: error,
      warnings: warning,
      notes: notice,
      older: [...before.error, ...before.warning, ...before.notice],
    },
  };
}

function inRepository(explanation: Explanation, { linted }: DefinitionSide): Explanation {
  const { at } = explanation;
  return at ? { ...explanation, at: { ...at, file: linted.nameOf(at.file) } } : explanation;
}

/** What the change does, as far as both sides have a plan; without a base, what the whole would cost. */
function compared(
  before: Planned | undefined,
  after: Planned,
  records: BuildRecords | undefined,
): Pick<Judgement, 'diff' | 'downloads' | 'prediction' | 'kept' | 'sizes' | 'advisories' | 'kernel'> {
  const { list } = after.verdict;
  const base = before && before.verdict.outcome !== 'refused' ? before : undefined;
  if (after.verdict.outcome === 'refused') return {};
  const loaded = downloads(
    base ? { plan: base.verdict.list, files: base.judged.distfiles } : { plan: { packages: [] }, files: new Map() },
    { plan: list, files: after.judged.distfiles },
  );
  const diff = base && diffPlans(sideOf(base), sideOf(after));
  const [from, to] = [before?.judged.kernelConfig, after.judged.kernelConfig];
  return {
    ...(diff ? { diff } : {}),
    ...(loaded ? { downloads: loaded } : {}),
    ...stored(after, diff, records),
    advisories: touchingAdvisories((base ?? after).verdict.list, list, after.judged.advisories),
    ...(from !== undefined && to !== undefined ? { kernel: diffKernelConfigs(from, to) } : {}),
  };
}

/** What a store has of the plan, and how long the rest takes. */
function stored(
  { judged: { kept, keys }, verdict: { list } }: Planned,
  diff: Judgement['diff'],
  records: BuildRecords | undefined,
): Pick<Judgement, 'prediction' | 'kept' | 'sizes'> {
  if (!kept) return { prediction: predict(list.packages, records) };
  const inStore = planInStore(list.packages, keys, kept);
  const remembered = recordsOfStore(kept);
  const added = diff?.changes.flatMap(({ kind, head }) => (kind === 'added' && head ? [head] : [])) ?? [];
  return {
    prediction: predict(
      list.packages,
      records ? joinRecords(records, remembered) : remembered,
      new Set(inStore.ready.map(({ name }) => name)),
    ),
    kept: inStore,
    sizes: keptSizes(added, kept),
  };
}

function sideOf({ judged, verdict }: Planned): Side {
  return { plan: verdict.list, fingerprints: judged.fingerprints, packages: judged.packageFingerprints };
}

function concluded(judgement: Judgement, { fresh, older }: Found, problems: readonly Problem[]): CheckedDefinition {
  const broken =
    judgement.verdict.outcome === 'refused' ||
    problems.length > 0 ||
    fresh.some(({ severity }) => severity === 'error');
  const verdict = broken ? 'failed' : judgement.verdict.outcome === 'unsure' ? 'unsure' : 'passed';
  return { judgement, fresh, older, problems, verdict };
}
