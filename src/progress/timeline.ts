import { EmergeFollower, type EmergeProgress, type PackageEvent } from '../portage/emerge-log.js';
import { cleanLine, clip } from './clean.js';
import { LogExcerpt } from './log-excerpt.js';
import type { BuildEvent, StatusEvent, VertexEvent, WarningEvent } from './rawjson.js';
import { parseVertexName, type VertexName } from './vertex-name.js';

export type StepState = 'pending' | 'running' | 'done' | 'cached' | 'failed' | 'cancelled';

/** Milliseconds since the epoch; no end while running. */
export interface Interval {
  readonly started: number;
  readonly ended?: number;
}

/** Which vertex of the build graph. */
export interface StepName extends VertexName {
  /** BuildKit's digest of the vertex: the same within one build only. */
  readonly id: string;
  /** Full name as BuildKit gives it: comparable between builds. */
  readonly name: string;
}

/** One vertex of the build graph and what happened to it. */
export interface Step extends StepName {
  readonly state: StepState;
  /** BuildKit restarts some vertices, and reports parts of one inside the whole. */
  readonly intervals: readonly Interval[];
  /** Bytes of layers fetched from a registry or a cache for this step. */
  readonly pulledBytes: number;
  /** Lines printed so far. */
  readonly logLines: number;
  /** The last lines, clean; bounded. */
  readonly logTail: readonly string[];
  /** Lines before the tail that look like errors, clean; bounded. */
  readonly errorLines: readonly string[];
  readonly error?: string;
  /** Ids of the steps it waits for. */
  readonly inputs: readonly string[];
  /** How far the emerge that runs in this step is. */
  readonly packages?: EmergeProgress;
}

/** Everything known about one build. Bounded: it does not grow with the length of the output. */
export interface Timeline {
  /** In the order in which BuildKit named them. */
  readonly steps: readonly Step[];
  readonly warnings: readonly WarningEvent[];
  /** The last lines that buildx itself wrote beside the events. */
  readonly messages: readonly string[];
  /** Time of the first and of the latest event, milliseconds since the epoch; 0 before any. */
  readonly started: number;
  readonly latest: number;
}

/** What one event changed. */
export type Change =
  | { readonly type: 'step'; readonly step: Step; readonly before: StepState; readonly at: number }
  | { readonly type: 'line'; readonly step: StepName; readonly line: string; readonly at: number }
  | { readonly type: 'package'; readonly step: StepName; readonly event: PackageEvent; readonly at: number }
  | { readonly type: 'warning'; readonly warning: WarningEvent }
  | { readonly type: 'message'; readonly line: string };

/** Longest line shown or kept. */
const MAX_LINE = 4000;
const MAX_MESSAGES = 200;
const MAX_WARNINGS = 200;

/** Reduces build events to a timeline. */
export class TimelineReducer {
  readonly #steps = new Map<string, MutableStep>();
  readonly #warnings = new Map<string, WarningEvent>();
  readonly #messages: string[] = [];
  #started = 0;
  #latest = 0;

  /** The present state; a later event does not change what was returned. */
  get timeline(): Timeline {
    return {
      steps: [...this.#steps.values()].map((step) => step.view()),
      warnings: [...this.#warnings.values()],
      messages: [...this.#messages],
      started: this.#started,
      latest: this.#latest,
    };
  }

  /** @returns what the event changed, in order */
  apply(event: BuildEvent): Change[] {
    switch (event.type) {
      case 'vertex':
        return this.#vertex(event);
      case 'status':
        this.#seen(event.at);
        this.#step(event.vertex).status(event);
        return [];
      case 'log':
        this.#seen(event.at);
        return this.#step(event.vertex).log(clip(cleanLine(event.line), MAX_LINE), event.at);
      case 'warning':
        return this.#warning(event);
      case 'text': {
        const line = clip(cleanLine(event.line), MAX_LINE);
        this.#messages.push(line);
        if (this.#messages.length > MAX_MESSAGES) this.#messages.shift();
        return [{ type: 'message', line }];
      }
    }
  }

  /** The build's process has ended: what still runs was stopped with it. */
  end(): Change[] {
    return [...this.#steps.values()].flatMap((step) => step.stop(this.#latest));
  }

  #vertex(event: VertexEvent): Change[] {
    this.#seen(event.started ?? 0);
    this.#seen(event.completed ?? 0);
    return this.#step(event.digest).vertex(event);
  }

  /** The Dockerfile checks report the same finding once per target and per import of the Dockerfile. */
  #warning(event: WarningEvent): Change[] {
    const warning = { ...event, short: clip(cleanLine(event.short), MAX_LINE) };
    const key = `${warning.file ?? ''}:${String(warning.range?.[0] ?? 0)}:${warning.short}`;
    if (this.#warnings.has(key) || this.#warnings.size >= MAX_WARNINGS) return [];
    this.#warnings.set(key, warning);
    return [{ type: 'warning', warning }];
  }

  #seen(at: number): void {
    if (at <= 0) return;
    if (this.#started === 0 || at < this.#started) this.#started = at;
    this.#latest = Math.max(this.#latest, at);
  }

  #step(digest: string): MutableStep {
    let step = this.#steps.get(digest);
    if (!step) {
      step = new MutableStep(digest);
      this.#steps.set(digest, step);
    }
    return step;
  }
}

/** Enough for a vertex that pulls an image; more parts than that are added up no longer. */
const MAX_PARTS = 256;
const MAX_INTERVALS = 256;

class MutableStep {
  #name: StepName;
  #state: StepState = 'pending';
  #inputs: readonly string[] = [];
  #error: string | undefined;
  readonly #intervals = new Map<number, Interval>();
  readonly #pulled = new Map<string, number>();
  readonly #excerpt = new LogExcerpt();
  readonly #emerge = new EmergeFollower();

  constructor(id: string) {
    this.#name = { id, name: id, kind: 'other', instruction: id };
  }

  view(): Step {
    const packages = this.#emerge.progress;
    return {
      ...this.#name,
      state: this.#state,
      intervals: [...this.#intervals.values()],
      pulledBytes: [...this.#pulled.values()].reduce((sum, bytes) => sum + bytes, 0),
      logLines: this.#excerpt.lines,
      logTail: this.#excerpt.tail(),
      errorLines: this.#excerpt.errors(),
      inputs: this.#inputs,
      ...(this.#error === undefined ? {} : { error: this.#error }),
      ...(packages.total === 0 ? {} : { packages }),
    };
  }

  vertex(event: VertexEvent): Change[] {
    const name = cleanLine(event.name.replace(/[\r\n]+/g, ' '));
    if (name !== '' && name !== this.#name.name) this.#name = { ...parseVertexName(name), id: this.#name.id, name };
    if (event.inputs.length > 0) this.#inputs = event.inputs;
    if (event.started !== undefined && (this.#intervals.has(event.started) || this.#intervals.size < MAX_INTERVALS)) {
      this.#intervals.set(event.started, {
        started: event.started,
        ...(event.completed === undefined ? {} : { ended: event.completed }),
      });
    }
    if (event.error !== undefined) this.#error = event.error;
    const state = stateOf(event, this.#state);
    return this.#move(state, event.completed ?? event.started ?? 0);
  }

  status({ id, current, total, completed }: StatusEvent): void {
    // Layers are reported by their digest while they are fetched, and as `extracting …` afterwards.
    if (!id.startsWith('sha256:') || (!this.#pulled.has(id) && this.#pulled.size >= MAX_PARTS)) return;
    this.#pulled.set(id, Math.max(this.#pulled.get(id) ?? 0, completed ? Math.max(current, total) : current));
  }

  log(line: string, at: number): Change[] {
    this.#excerpt.push(line);
    const event = this.#emerge.push(line, at);
    const step = this.#name;
    const changes: Change[] = [{ type: 'line', step, line, at }];
    if (event) changes.push({ type: 'package', step, event, at });
    return changes;
  }

  stop(at: number): Change[] {
    if (this.#state !== 'running') return [];
    for (const [key, interval] of this.#intervals) {
      if (interval.ended === undefined) this.#intervals.set(key, { ...interval, ended: Math.max(at, key) });
    }
    return this.#move('cancelled', at);
  }

  #move(state: StepState, at: number): Change[] {
    const before = this.#state;
    if (state === before) return [];
    this.#state = state;
    return [{ type: 'step', step: this.view(), before, at }];
  }
}

function stateOf(event: VertexEvent, before: StepState): StepState {
  if (event.completed === undefined) return event.started === undefined ? before : 'running';
  if (event.error !== undefined) return isCancellation(event.error) ? 'cancelled' : 'failed';
  return event.cached ? 'cached' : 'done';
}

/** BuildKit stops the siblings of a failed step; that is how their errors end. */
function isCancellation(error: string): boolean {
  return /(?:^|: )context canceled$/.test(error);
}

/**
 * Seconds in which the step was at work: the union of its intervals.
 * @param now end of intervals that are still open, milliseconds since the epoch
 */
export function workSeconds(intervals: readonly Interval[], now: number): number {
  let seconds = 0;
  let reached = -Infinity;
  for (const { started, ended } of [...intervals].sort((a, b) => a.started - b.started)) {
    const end = ended ?? now;
    seconds += Math.max(0, end - Math.max(started, reached)) / 1000;
    reached = Math.max(reached, end);
  }
  return seconds;
}
