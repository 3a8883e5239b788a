import { FETCHED_STAGE } from './fetch-build.js';
import { lastKnown, mergeOf, packagesOf, workOf, type LayerHistory } from './layer-history.js';
import type { Layers } from './layer-work.js';

/** What saves less than so many seconds for each gigabyte (10⁹ bytes) is not worth its bytes: it takes as long to move them. */
export const LEAST_SECONDS_PER_GB = 60;
const GB = 1e9;

/** What merging kept packages took on the machine where it was measured; assumed where no build has merged them alone. */
export const ASSUMED_MERGE = { seconds: 35, packages: 60 };

/** Stages that are made of packages, for when no build has shown it. */
const PACKAGED = ['compiler', 'world'];

/** What is to be decided on. */
export interface LayerQuestion {
  readonly history: LayerHistory;
  /** The long stages, those last that hold the most. */
  readonly stages: readonly string[];
  /** Stages that download; empty where the Dockerfile has no stage of all downloads. */
  readonly downloads: readonly string[];
  /** What stores outside of the builder keep already. */
  readonly kept: { readonly packages: boolean; readonly distfiles: boolean };
  /** Bytes that all layers may have; Infinity for no limit. */
  readonly budget: number;
}

/**
 * Why a stage's layers are kept or left out. `rule`: nothing is known of it, and what a store keeps is left out. `unsized`: it is
 * worth keeping, its bytes become known by that. `worth`: it saves enough for its bytes. `whole`: all layers fit. `held`: by the
 * export of another. `little`: it saves too little for its bytes. `no-room`: they do not fit. `one-place`: a build reads
 * from one place, and another one saves more.
 */
export type LayerReason = 'rule' | 'unsized' | 'worth' | 'whole' | 'held' | 'little' | 'no-room' | 'one-place';

export interface LayerDecision {
  /** A long stage, or `FETCHED_STAGE` for the downloads. */
  readonly stage: string;
  readonly keep: boolean;
  readonly reason: LayerReason;
  /** Seconds that the layers save beyond what the stores' files save already; undefined where it is not known. */
  readonly seconds: number | undefined;
  /** Compressed bytes that keeping it adds to what is kept before it. */
  readonly bytes: number | undefined;
  /** Whether the seconds are those of merging packages that a store keeps, and whether that was measured. */
  readonly merges: 'measured' | 'assumed' | undefined;
  /** Seconds of work that those packages keep in their store; 0 where that is not known. */
  readonly storedSeconds: number;
  /** Which stage holds it, for `held`; which one saves more, for `one-place`. */
  readonly by?: string;
}

export interface LayerPlan {
  /** Whether the build exports all its layers; the stages then need no export of their own. */
  readonly whole: boolean;
  /** The downloads, and the stages in their order. */
  readonly decisions: readonly LayerDecision[];
}

/**
 * Decides which layers are kept, by the seconds that they save for each byte.
 *
 * Where no store keeps the packages, all layers are kept with the build as long as they fit. Else the stages are taken one
 * after the other, each time the one with the most seconds for the bytes that it adds to those before it, while there is room
 * and it is worth it. An export holds everything that its stage was made from, which is saved and paid for once.
 */
export function planLayers(question: LayerQuestion): LayerPlan {
  const { history, stages, downloads, kept, budget } = question;
  const names = downloads.length === 0 ? stages : [FETCHED_STAGE, ...stages];
  const candidates = names.map((stage) => describe(stage, question));
  const all = history.exports.main;
  const wholeBytes = all ? total(all) : undefined;
  if (!kept.packages && (wholeBytes ?? 0) <= budget) {
    const decisions = candidates.map(({ stage, known, seconds, bytes, merges, storedSeconds, rule }): LayerDecision => {
      const figures = { stage, seconds: known ? seconds : undefined, bytes, merges, storedSeconds };
      if (stage === FETCHED_STAGE && !rule) return { ...figures, keep: false, reason: 'rule' };
      return { ...figures, keep: true, reason: known ? 'whole' : 'rule' };
    });
    return { whole: true, decisions };
  }
  const decisions = chooseStages(candidates, question);
  return inOnePlace(decisions, candidates, wholeBytes, budget);
}

/** One stage and what is known of it. */
interface Candidate {
  readonly stage: string;
  /** Whether it is kept where nothing is known. */
  readonly rule: boolean;
  readonly known: boolean;
  /** Seconds that its layers save, by each stage of the Dockerfile that it holds. */
  readonly saves: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly layers: Layers | undefined;
  readonly bytes: number | undefined;
  readonly merges: LayerDecision['merges'];
  readonly storedSeconds: number;
}

function describe(stage: string, { history, downloads, kept }: LayerQuestion): Candidate {
  const isDownloads = stage === FETCHED_STAGE;
  const rule = isDownloads ? !kept.distfiles : !kept.packages || !PACKAGED.includes(stage);
  const held = history.madeFrom[stage] ?? [];
  const known = (isDownloads ? downloads : [stage]).some((each) => workOf(history, each) !== undefined);
  const saves = Object.fromEntries(
    held.map((each) => {
      if (downloads.includes(each)) return [each, kept.distfiles ? 0 : (workOf(history, each) ?? 0)];
      const merged = kept.packages && packagesOf(history, each) > 0;
      return [each, merged ? mergeSeconds(history, each) : (workOf(history, each) ?? 0)];
    }),
  );
  const packages = kept.packages && (PACKAGED.includes(stage) || packagesOf(history, stage) > 0);
  const merges = packages ? (mergeOf(history, stage) === undefined ? 'assumed' : 'measured') : undefined;
  const own = isDownloads ? downloads : [stage];
  const layers = history.exports[isDownloads ? 'fetch' : `stage-${stage}`] ?? estimated(own, held, downloads, history);
  return {
    stage,
    rule,
    known: known && held.length > 0,
    saves,
    seconds: sum(Object.values(saves)),
    layers,
    bytes: layers && total(layers),
    merges,
    storedSeconds: packages ? lastKnown(history, stage, 'packageSeconds') : 0,
  };
}

function mergeSeconds(history: LayerHistory, stage: string): number {
  const assumed = (ASSUMED_MERGE.seconds / ASSUMED_MERGE.packages) * packagesOf(history, stage);
  return mergeOf(history, stage) ?? assumed;
}

/**
 * Where the layers of a stage were never exported by themselves: what a cache gave of them, else what their packages have, which
 * are the same files, compressed as well. The downloads that a stage mounts are exported with it.
 * @param own the stages that it is about; what it was made from says nothing about them
 */
function estimated(
  own: readonly string[],
  held: readonly string[],
  downloads: readonly string[],
  history: LayerHistory,
): Layers | undefined {
  const size = (stage: string): number =>
    lastKnown(history, stage, 'pulledBytes') || lastKnown(history, stage, 'packageBytes');
  if (own.every((stage) => size(stage) === 0)) return undefined;
  const fetched = held.some((stage) => downloads.includes(stage)) ? history.exports.fetch : undefined;
  const made = fetched ? held.filter((stage) => !downloads.includes(stage)) : held;
  return { ...fetched, ...Object.fromEntries(made.map((stage) => [`of ${stage}`, size(stage)])) };
}

/** What is kept so far: whose work, which layers, and what room they leave. */
interface Kept {
  readonly stages: Set<string>;
  readonly layers: Set<string>;
  readonly names: string[];
  room: number;
}

function chooseStages(candidates: readonly Candidate[], { budget }: LayerQuestion): LayerDecision[] {
  const kept: Kept = { stages: new Set(), layers: new Set(), names: [], room: budget };
  const decided = new Map<string, LayerDecision>();
  let rest = [...candidates];
  while (rest.length > 0) {
    const judged = rest.map((candidate) => judge(candidate, kept, candidates));
    // What has no bytes to count comes first: it is decided by other things.
    const best = judged.reduce((a, b) => (perByte(b.decision) > perByte(a.decision) ? b : a));
    decided.set(best.candidate.stage, best.decision);
    rest = rest.filter(({ stage }) => stage !== best.candidate.stage);
    if (!best.decision.keep || best.decision.reason === 'held') continue;
    kept.names.push(best.candidate.stage);
    kept.room -= best.decision.bytes ?? 0;
    Object.keys(best.candidate.saves).forEach((each) => kept.stages.add(each));
    Object.keys(best.candidate.layers ?? {}).forEach((each) => kept.layers.add(each));
  }
  return candidates.flatMap(({ stage }) => decided.get(stage) ?? []);
}

function judge(
  candidate: Candidate,
  kept: Kept,
  candidates: readonly Candidate[],
): { readonly candidate: Candidate; readonly decision: LayerDecision } {
  const { stage, rule, known, saves, layers, merges, storedSeconds } = candidate;
  const as = (keep: boolean, reason: LayerReason, more: Partial<LayerDecision> = {}): ReturnType<typeof judge> => ({
    candidate,
    decision: { stage, keep, reason, seconds: undefined, bytes: undefined, merges, storedSeconds, ...more },
  });
  if (!known) return as(rule, 'rule');
  const seconds = sum(Object.entries(saves).map(([each, one]) => (kept.stages.has(each) ? 0 : one)));
  if (kept.stages.has(stage)) {
    const by = kept.names.find((name) => stage in (candidates.find((each) => each.stage === name)?.saves ?? {}));
    return as(true, 'held', { seconds: candidate.seconds, ...(by === undefined ? {} : { by }) });
  }
  if (!layers) return as(rule, rule ? 'unsized' : 'rule', { seconds });
  const bytes = sum(Object.entries(layers).map(([layer, size]) => (kept.layers.has(layer) ? 0 : size)));
  if (seconds < (bytes / GB) * LEAST_SECONDS_PER_GB || seconds === 0) return as(false, 'little', { seconds, bytes });
  return bytes > kept.room ? as(false, 'no-room', { seconds, bytes }) : as(true, 'worth', { seconds, bytes });
}

function perByte({ seconds = 0, bytes }: LayerDecision): number {
  return bytes === undefined || bytes === 0 ? Infinity : seconds / bytes;
}

/**
 * A build reads its layers from one place, so that of stages none of which holds the other one alone would be found. They are
 * kept together with the whole build where that fits, else the one that saves the most.
 */
function inOnePlace(
  decisions: readonly LayerDecision[],
  candidates: readonly Candidate[],
  wholeBytes: number | undefined,
  budget: number,
): LayerPlan {
  const ends = candidates.filter(({ stage }) => {
    const decision = decisions.find((each) => each.stage === stage);
    return stage !== FETCHED_STAGE && decision?.keep === true && decision.reason !== 'held';
  });
  const tops = ends.filter(({ stage }) => !ends.some((other) => other.stage !== stage && stage in other.saves));
  if (tops.length < 2 || tops.some(({ known }) => !known)) return { whole: false, decisions };
  const union = total(Object.assign({}, ...tops.map(({ layers }) => layers)) as Layers);
  if ((wholeBytes ?? union) <= budget) return { whole: true, decisions };
  const best = tops.reduce((a, b) => (b.seconds > a.seconds ? b : a));
  const isFound = ({ stage }: LayerDecision): boolean => stage === FETCHED_STAGE || stage in best.saves;
  return {
    whole: false,
    decisions: decisions.map((decision): LayerDecision => {
      if (!decision.keep) return decision;
      if (!isFound(decision)) return { ...decision, keep: false, reason: 'one-place', by: best.stage };
      return decision.reason === 'held' ? { ...decision, by: best.stage } : decision;
    }),
  };
}

function total(layers: Layers): number {
  return sum(Object.values(layers));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
