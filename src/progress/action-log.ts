import type { Log } from '../platform/platform.js';
import { neutraliseCommands } from './clean.js';
import { count, formatSeconds } from './format.js';
import { BuildStory, label, position, shortInstruction } from './story.js';
import { TailBuffer } from './tail-buffer.js';
import { workSeconds, type Change, type Step, type Timeline } from './timeline.js';

export interface ActionLogOptions {
  /** Lines of a step's log shown at most: this many from its beginning, and from its end. */
  readonly firstLines?: number;
  readonly lastLines?: number;
}

/** A log this short is shown as it is instead of folded away. */
const INLINE_LINES = 3;
/** Lines of a failed step that are shown unfolded. */
const FAILED_TAIL = 40;

/**
 * Writes a build to the log of a GitHub Actions step. Groups cannot nest nor run beside each other, but stages do: so the
 * story of the build is told unfolded, one short line per event, and the log of each step follows as one group when the
 * step ends. Nothing that a build prints is understood as a workflow command.
 */
export class ActionLog {
  readonly #log: Log;
  readonly #story = new BuildStory();
  readonly #logs = new Map<string, StepLog>();
  readonly #first: number;
  readonly #last: number;

  constructor(log: Log, options: ActionLogOptions = {}) {
    this.#log = log;
    this.#first = options.firstLines ?? 500;
    this.#last = options.lastLines ?? 4500;
  }

  /** @param changes what an event changed, as the reducer returned it */
  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.type === 'line') this.#stepLog(change.step.id).push(change.line);
      this.#write(this.#story.tell([change]));
      if (change.type === 'step' && (change.step.state === 'pending' || change.step.state === 'running')) continue;
      if (change.type === 'step') this.#showLog(change.step);
    }
  }

  /** Writes what has become due; call it about once a second. */
  tick(now: number): void {
    this.#write(this.#story.tick(now));
  }

  /** Call it once the build's process has ended. */
  end({ latest, steps }: Timeline): void {
    this.#write(this.#story.end(latest, steps));
  }

  #stepLog(id: string): StepLog {
    let log = this.#logs.get(id);
    if (!log) {
      log = new StepLog(this.#first, this.#last);
      this.#logs.set(id, log);
    }
    return log;
  }

  #showLog(step: Step): void {
    const log = this.#logs.get(step.id);
    this.#logs.delete(step.id);
    if (!log || log.count === 0) return;
    const lines = log.lines();
    if (lines.length <= INLINE_LINES) {
      this.#quote(lines);
      return;
    }
    const took = formatSeconds(workSeconds(step.intervals, 0));
    const title = `Log of ${label(step)} ${position(step).trim()} (${count(log.count, 'line')}, ${took})`;
    this.#log.startGroup(neutraliseCommands(title.replace('  ', ' ')));
    this.#write([step.instruction, ...lines]);
    this.#log.endGroup();
    if (step.state !== 'failed') return;
    this.#write([`The last lines of ${label(step)} ${position(step)}${shortInstruction(step)}:`]);
    this.#quote(lines.slice(-FAILED_TAIL));
  }

  #quote(lines: readonly string[]): void {
    this.#write(lines.map((line) => `           │ ${line}`));
  }

  #write(lines: readonly string[]): void {
    for (const line of lines) this.#log.info(neutraliseCommands(line));
  }
}

const MAX_CHARS = 1024 * 1024;

/** The beginning and the end of a log of any length. emerge's status line, repeated after every event, is left out. */
class StepLog {
  readonly #firstLines: number;
  readonly #first: string[] = [];
  readonly #last: TailBuffer;
  #firstChars = 0;
  #count = 0;

  constructor(firstLines: number, lastLines: number) {
    this.#firstLines = firstLines;
    this.#last = new TailBuffer(lastLines, MAX_CHARS);
  }

  get count(): number {
    return this.#count;
  }

  push(line: string): void {
    if (line.startsWith('>>> Jobs: ')) return;
    this.#count++;
    if (this.#first.length < this.#firstLines && this.#firstChars < MAX_CHARS) {
      this.#first.push(line);
      this.#firstChars += line.length;
    } else {
      this.#last.push(line);
    }
  }

  lines(): string[] {
    const last = this.#last.lines();
    const left = this.#count - this.#first.length - last.length;
    const gap = left > 0 ? [`… ${count(left, 'line')} left out …`] : [];
    return [...this.#first, ...gap, ...last];
  }
}
