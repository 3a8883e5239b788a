import { displayWidth, fitWidth } from './display-width.js';
import { formatBytes, formatClock } from './format.js';
import { BuildStory, label, position, shortInstruction } from './story.js';
import { workSeconds, type Change, type Step, type Timeline } from './timeline.js';

const BAR = 20;
const MAX_STAGE = 18;

/**
 * What a person sees of a running build: a heading and one line per running step.
 * @param width columns of the terminal; no line is wider
 * @param now milliseconds since the epoch
 * @param height lines at most; steps that do not fit are counted
 */
export function render(timeline: Timeline, width: number, now: number, height = 20): string[] {
  const stages = timeline.steps.filter(({ kind }) => kind === 'stage');
  const finished = stages.filter(({ state }) => state === 'done' || state === 'cached').length;
  const cached = stages.filter(({ state }) => state === 'cached').length;
  const clock = formatClock(timeline.started > 0 ? (now - timeline.started) / 1000 : 0);
  const progress = stages.length > 0 ? `  ${String(finished)} of ${String(stages.length)} steps` : '';
  const heading = `${clock}${progress}${cached > 0 ? `, ${String(cached)} cached` : ''}`;
  const running = timeline.steps
    .filter((step) => step.state === 'running')
    .sort((a, b) => since(a, now) - since(b, now));
  const room = Math.max(1, height - 1);
  const shown = running.length > room ? running.slice(0, room - 1) : running;
  const names = shown.map((step) => fitWidth(label(step), MAX_STAGE));
  const column = Math.max(0, ...names.map(displayWidth));
  const lines = shown.map((step, index) => stepLine(step, names[index] ?? '', column, now));
  if (shown.length < running.length) lines.push(`  and ${String(running.length - shown.length)} more steps`);
  return [heading, ...lines].map((line) => fitWidth(line, width));
}

function stepLine(step: Step, name: string, column: number, now: number): string {
  const elapsed = formatClock(workSeconds(step.intervals, now)).padStart(7);
  const padded = name + ' '.repeat(column - displayWidth(name));
  const place = position(step).trim().padEnd(5);
  return `▶ ${padded}  ${place} ${elapsed}  ${activity(step, now)}`.trimEnd();
}

function activity(step: Step, now: number): string {
  const { packages } = step;
  if (packages) {
    const { done, total } = packages;
    const current = packages.running
      .map(({ package: name, since: start }) => `${name} ${formatClock((now - start) / 1000)}`)
      .join(', ');
    return `${bar(done, total)} ${String(done)}/${String(total)}  ${current}`;
  }
  if (step.pulledBytes > 0) return `${formatBytes(step.pulledBytes)} pulled`;
  const last = step.logTail.findLast((line) => line.trim() !== '');
  return (last ?? shortInstruction(step)).replaceAll('\t', ' ').trim();
}

function bar(done: number, total: number): string {
  const full = total > 0 ? Math.min(BAR, Math.floor((done / total) * BAR)) : 0;
  return '━'.repeat(full) + '─'.repeat(BAR - full);
}

function since(step: Step, now: number): number {
  return step.intervals.at(-1)?.started ?? now;
}

/** Where a terminal display goes. */
export interface Screen {
  write(text: string): void;
  /** Columns and rows; undefined when it is no terminal. */
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

/**
 * Shows a build to a person. On a terminal the story scrolls above and the running steps are redrawn in place below; where
 * there is no terminal only the story is written.
 */
export class TerminalProgress {
  readonly #screen: Screen;
  readonly #story = new BuildStory();
  #drawn = 0;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** @param changes what an event changed, as the reducer returned it */
  apply(changes: readonly Change[]): void {
    this.#print(this.#story.tell(changes));
  }

  /** Redraws; call it a few times a second. */
  tick(timeline: Timeline, now: number): void {
    const lines = this.#story.tick(now);
    const { columns, rows } = this.#screen;
    if (columns === undefined) {
      this.#print(lines);
      return;
    }
    const live = render(timeline, columns - 1, now, Math.max(2, (rows ?? 24) - 4));
    this.#screen.write(
      this.#erase() + [...lines.map((line) => this.#fit(line)), ...live].map((line) => `${line}\n`).join(''),
    );
    this.#drawn = live.length;
  }

  /** Removes the display and writes what the build came to. */
  end(timeline: Timeline): void {
    this.#print(this.#story.end(timeline.latest, timeline.steps));
  }

  #print(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.#screen.write(this.#erase() + lines.map((line) => `${this.#fit(line)}\n`).join(''));
  }

  #fit(line: string): string {
    const { columns } = this.#screen;
    return columns === undefined ? line : fitWidth(line.replaceAll('\t', ' '), columns - 1);
  }

  /** Moves to the first line of the display and clears from there to the end of the screen. */
  #erase(): string {
    const up = this.#drawn > 0 ? `\u001b[${String(this.#drawn)}A\r\u001b[J` : '';
    this.#drawn = 0;
    return up;
  }
}
