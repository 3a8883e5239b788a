import { displayWidth, fitWidth } from '../progress/display-width.js';
import { count, formatSeconds } from '../progress/format.js';
import { workSeconds, type Interval, type Step, type Timeline } from '../progress/timeline.js';

/** One stage of the Dockerfile as a whole. */
export interface StageSummary {
  readonly name: string;
  readonly state: Step['state'];
  readonly steps: number;
  readonly cachedSteps: number;
  /** Seconds in which at least one of its steps was at work. */
  readonly seconds: number;
  /** When it was at work, milliseconds since the epoch. */
  readonly intervals: readonly Interval[];
  readonly pulledBytes: number;
}

/** Adds up the steps of each stage, in the order in which the stages began; what never began comes last. */
export function summariseStages(timeline: Timeline): StageSummary[] {
  const stages = new Map<string, Step[]>();
  for (const step of timeline.steps) {
    if (step.kind !== 'stage' || step.stage === undefined) continue;
    const steps = stages.get(step.stage) ?? [];
    stages.set(step.stage, steps);
    steps.push(step);
  }
  const summaries = [...stages].map(([name, steps]) => {
    const intervals = steps.flatMap((step) => step.intervals);
    return {
      name,
      state: stateOf(steps),
      steps: steps.length,
      cachedSteps: steps.filter(({ state }) => state === 'cached').length,
      seconds: workSeconds(intervals, timeline.latest),
      intervals,
      pulledBytes: steps.reduce((sum, { pulledBytes }) => sum + pulledBytes, 0),
    };
  });
  return summaries.sort((a, b) => beginning(a) - beginning(b));
}

const WORST_FIRST: readonly Step['state'][] = ['failed', 'cancelled', 'running', 'pending', 'done', 'cached'];

/** The worst of its steps; a stage of which one step ran and the rest was cached has run. */
function stateOf(steps: readonly Step[]): Step['state'] {
  return WORST_FIRST.find((state) => steps.some((step) => step.state === state)) ?? 'pending';
}

function beginning({ intervals }: StageSummary): number {
  return Math.min(Infinity, ...intervals.map(({ started }) => started));
}

const AXIS = 48;
const MAX_NAME = 24;
const MAX_ROWS = 40;
const MARKS: Readonly<Record<Step['state'], string>> = {
  failed: '✗',
  cancelled: '■',
  running: '■',
  pending: ' ',
  done: '✓',
  cached: '✓',
};

/**
 * The stages on the time axis of the build, as lines of characters of equal width. Stages that took less than a hundredth of
 * the build are added up, unless they failed.
 * @param from beginning of the axis, milliseconds since the epoch
 * @param to its end
 */
export function stageChart(stages: readonly StageSummary[], from: number, to: number): string[] {
  const span = Math.max(1, to - from);
  const began = stages.filter(({ intervals, state }) => intervals.length > 0 && state !== 'cached');
  const worthARow = ({ seconds, state }: StageSummary): boolean => seconds * 1000 >= span / 100 || state === 'failed';
  const rows = began.filter(worthARow).slice(0, MAX_ROWS);
  if (rows.length === 0) return [];
  const short = began.filter((stage) => !rows.includes(stage));
  const names = rows.map(({ name }) => fitWidth(name, MAX_NAME));
  const column = Math.max(...names.map(displayWidth));
  const lines = rows.map(({ state, seconds, intervals }, index) => {
    const name = names[index] ?? '';
    const padded = name + ' '.repeat(column - displayWidth(name));
    return `${MARKS[state]} ${padded}  ${timeBar(intervals, from, to, AXIS)}  ${formatSeconds(seconds).padStart(12)}`;
  });
  if (short.length > 0) {
    const together = formatSeconds(short.reduce((sum, { seconds }) => sum + seconds, 0));
    lines.push(`  and ${count(short.length, 'short stage')}, ${together} together`);
  }
  return [`  ${' '.repeat(column)}  ${axis(span / 1000)}`, ...lines];
}

const TICKS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400];

/** Marks at round times, at most six of them: `0    10 min    20 min`. */
function axis(seconds: number): string {
  const step = TICKS.find((tick) => seconds / tick <= 6) ?? seconds;
  let line = '';
  for (let at = 0; at < seconds; at += step) {
    const cell = Math.floor((at / seconds) * AXIS);
    const mark =
      at === 0
        ? '0'
        : step % 3600 === 0
          ? `${String(at / 3600)} h`
          : step % 60 === 0
            ? `${String(at / 60)} min`
            : `${String(at)} s`;
    if (cell + mark.length <= AXIS + 8 && cell > line.length - (at === 0 ? 1 : 0)) line = line.padEnd(cell) + mark;
  }
  return line;
}

/**
 * When something was at work, in half characters: ` ▐███▌   ███ `.
 * @param from beginning of the axis, milliseconds since the epoch
 * @param to its end
 * @param width in characters
 */
export function timeBar(intervals: readonly Interval[], from: number, to: number, width: number): string {
  const halves = new Array<boolean>(width * 2).fill(false);
  const scale = halves.length / Math.max(1, to - from);
  for (const { started, ended } of intervals) {
    const first = Math.min(halves.length - 1, Math.max(0, Math.floor((started - from) * scale)));
    const end = Math.max(first + 1, Math.round(((ended ?? to) - from) * scale));
    halves.fill(true, first, end);
  }
  let bar = '';
  for (let cell = 0; cell < halves.length; cell += 2) {
    const left = halves[cell] ?? false;
    const right = halves[cell + 1] ?? false;
    bar += left && right ? '█' : left ? '▌' : right ? '▐' : ' ';
  }
  return bar;
}
