import { clip } from './clean.js';
import { count, formatBytes, formatClock, formatSeconds } from './format.js';
import type { PackageEvent } from '../portage/emerge-log.js';
import { workSeconds, type Change, type Step, type StepName } from './timeline.js';

/** A step shorter than this gets one line when it ends, a longer one also when it starts; milliseconds. */
const WORTH_A_START = 1000;
/** What is not an instruction of the Dockerfile is told only if it took this long or failed. */
const WORTH_TELLING = 2000;
/** Packages that complete closer together than this share a line. */
const PACKAGE_PAUSE = 2000;
/** A line at least this often, so that an hour of compiling does not look like a hang. */
const HEARTBEAT = 60_000;
const SETTLE = 500;
const MAX_INSTRUCTION = 90;

/**
 * Tells a build as plain lines in the order of events, though its stages run interleaved: one line for each transition of
 * a step, one for packages as they complete, one for what came from the cache, one a minute for what is still running.
 *
 *       0:12  ▶ world            3/7  RUN emerge --emptytree @world
 *       1:02  · world            37/112  dev-libs/openssl-3.5.4 (41 s)
 *      41:02  ✓ world            3/7  40 min 50 s, 3,204 lines
 *
 * Pure: it only knows the times that events and `tick` give it, in milliseconds since the epoch.
 */
export class BuildStory {
  #begin = 0;
  #spoken = 0;
  readonly #waiting = new Map<string, Step>();
  readonly #running = new Map<string, { step: Step; package?: PackageEvent }>();
  readonly #packages = new Map<string, { step: StepName; events: PackageEvent[]; last: number }>();
  #cached: Step[] = [];
  /** A step that is pulled from a cache ends several times before it is known to be cached. */
  readonly #settling = new Map<string, { step: Step; at: number }>();

  /** @returns the lines that these changes are worth */
  tell(changes: readonly Change[]): string[] {
    return changes.flatMap((change) => {
      switch (change.type) {
        case 'step':
          return this.#step(change.step, change.at);
        case 'package':
          return this.#package(change.step, change.event, change.at);
        case 'warning': {
          const { file, range, short } = change.warning;
          const place = file === undefined ? '' : `${file}${range ? `:${String(range[0])}` : ''}: `;
          return this.#say(this.#spoken, '⚠', '', `${place}${short}`);
        }
        case 'message':
          // What ended the build is explained elsewhere; an error of a cache can come in a build that goes well.
          return /^(?:WARNING|ERROR): (?!failed to build|target )/.test(change.line)
            ? this.#say(this.#spoken, '⚠', '', change.line.replace(/^WARNING: /, ''))
            : [];
        case 'line':
          return change.line.startsWith('gm: warning: ')
            ? this.#say(change.at, '⚠', label(change.step), change.line.slice('gm: warning: '.length))
            : [];
      }
    });
  }

  /** @returns the lines that have become due by `now`; call it about once a second */
  tick(now: number): string[] {
    const lines = [...this.#settled(now), ...this.#started(now), ...this.#heldPackages(now)];
    if (lines.length === 0 && this.#begin > 0 && now - this.#spoken >= HEARTBEAT && this.#running.size > 0) {
      lines.push(...this.#say(now, '…', '', [...this.#running.values()].map((each) => present(each, now)).join('; ')));
    }
    return lines;
  }

  /** @returns what was still held back, and what the whole build came to */
  end(now: number, steps: readonly Step[]): string[] {
    const done = steps.filter(({ kind, state }) => kind === 'stage' && (state === 'done' || state === 'cached'));
    const cached = done.filter(({ state }) => state === 'cached').length;
    const took = formatSeconds((now - (this.#begin || now)) / 1000);
    const text = `${count(done.length, 'step')} done${cached > 0 ? `, ${String(cached)} of them cached,` : ''} in ${took}`;
    return [...this.#settled(Infinity), ...this.#heldPackages(Infinity), ...this.#say(now, '=', '', text)];
  }

  #step(step: Step, at: number): string[] {
    if (this.#begin === 0) {
      this.#begin = at;
      this.#spoken = at;
    }
    this.#settling.delete(step.id);
    const lines = [...this.#settled(at), ...this.#started(at)];
    if (step.state === 'running') {
      this.#waiting.set(step.id, step);
      this.#running.set(step.id, { step });
      return lines;
    }
    this.#waiting.delete(step.id);
    this.#running.delete(step.id);
    if (step.state === 'done' && step.pulledBytes > 0) this.#settling.set(step.id, { step, at });
    else lines.push(...this.#ended(step, at));
    return lines;
  }

  #ended(step: Step, at: number): string[] {
    const seconds = workSeconds(step.intervals, at);
    const quiet = step.kind !== 'stage' && step.state !== 'failed' && seconds * 1000 < WORTH_TELLING;
    if (quiet || step.state === 'pending') return [];
    if (step.state === 'cached' && step.pulledBytes === 0) {
      if (step.kind === 'stage') this.#cached.push(step);
      return [];
    }
    return [
      ...this.#heldPackages(Infinity, step.id),
      ...this.#say(at, GLYPHS[step.state], label(step), outcome(step, seconds)),
    ];
  }

  #settled(now: number): string[] {
    const lines: string[] = [];
    for (const [id, { step, at }] of this.#settling) {
      if (now - at < SETTLE) continue;
      this.#settling.delete(id);
      lines.push(...this.#ended(step, at));
    }
    return lines;
  }

  /** Steps that have by now run long enough to be announced. */
  #started(now: number): string[] {
    const lines: string[] = [];
    for (const [id, step] of this.#waiting) {
      const since = step.intervals.at(-1)?.started ?? now;
      if (now - since < (step.kind === 'stage' ? WORTH_A_START : WORTH_TELLING)) continue;
      this.#waiting.delete(id);
      lines.push(...this.#say(since, GLYPHS.running, label(step), `${position(step)}${shortInstruction(step)}`));
    }
    return lines;
  }

  #package(step: StepName, event: PackageEvent, at: number): string[] {
    const running = this.#running.get(step.id);
    if (running) running.package = event;
    if (event.type === 'failed') {
      const after = event.seconds === undefined ? '' : ` after ${formatSeconds(event.seconds)}`;
      return [
        ...this.#heldPackages(Infinity, step.id),
        ...this.#say(at, '✗', label(step), `${event.package} failed${after}`),
      ];
    }
    if (event.type !== 'completed') return [];
    const held = this.#packages.get(step.id) ?? { step, events: [], last: 0 };
    this.#packages.set(step.id, held);
    held.events.push(event);
    return at - held.last >= PACKAGE_PAUSE ? this.#heldPackages(at, step.id) : [];
  }

  #heldPackages(now: number, only?: string): string[] {
    const lines: string[] = [];
    for (const [id, held] of this.#packages) {
      const last = held.events.at(-1);
      if (!last || (only !== undefined && only !== id) || now - held.last < PACKAGE_PAUSE) continue;
      const names = held.events.map(({ package: name, seconds }) =>
        seconds === undefined ? name : `${name} (${formatSeconds(seconds)})`,
      );
      const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${String(names.length - 3)} more` : '');
      held.events = [];
      held.last = now === Infinity ? held.last : now;
      const progress = `${String(last.progress.done)}/${String(last.progress.total)}`;
      lines.push(...this.#say(now === Infinity ? this.#spoken : now, '·', label(held.step), `${progress}  ${shown}`));
    }
    return lines;
  }

  #say(at: number, glyph: string, name: string, text: string): string[] {
    const lines: string[] = [];
    if (this.#cached.length > 0) {
      const stages = new Map<string, number>();
      for (const step of this.#cached) stages.set(label(step), (stages.get(label(step)) ?? 0) + 1);
      const all = [...stages].map(([stage, steps]) => (steps > 1 ? `${stage} (${String(steps)})` : stage)).join(', ');
      this.#cached = [];
      lines.push(this.#line(at, '✓', 'cached', all));
    }
    lines.push(this.#line(at, glyph, name, text));
    this.#spoken = Math.max(this.#spoken, at);
    return lines;
  }

  #line(at: number, glyph: string, name: string, text: string): string {
    const clock = formatClock((at - (this.#begin || at)) / 1000).padStart(7);
    return name === '' ? `${clock}  ${glyph} ${text}` : `${clock}  ${glyph} ${name.padEnd(18)} ${text}`;
  }
}

const GLYPHS: Readonly<Record<Step['state'], string>> = {
  pending: ' ',
  running: '▶',
  done: '✓',
  cached: '✓',
  failed: '✗',
  cancelled: '■',
};

/** What a person calls the step: its stage, the context it loads, or what is being done. */
export function label(step: StepName): string {
  if (step.kind === 'context') return `${step.stage ?? 'context'} (image)`;
  return step.stage ?? (step.kind === 'other' ? 'build' : step.kind);
}

/** `3/7  `, or nothing for what is no instruction. */
export function position({ number, of }: StepName): string {
  return number === undefined || of === undefined ? '' : `${String(number)}/${String(of)}  `;
}

/** The instruction without its mounts and other flags, in one line. */
export function shortInstruction({ instruction }: StepName): string {
  const bare = instruction.replace(/^(RUN|COPY|ADD) (?:--\S+ +)+/, '$1 ').replace(/\s+/g, ' ');
  return clip(bare, MAX_INSTRUCTION).replace(/ … \([\d,]+ characters\)$/, ' …');
}

function outcome(step: Step, seconds: number): string {
  const facts = [
    step.state === 'cached' ? 'cached' : '',
    step.state === 'cancelled' ? 'stopped' : '',
    step.state === 'failed' ? `failed${exitCode(step)}` : '',
    formatSeconds(seconds),
    step.pulledBytes > 0 ? `${formatBytes(step.pulledBytes)} pulled` : '',
    step.logLines > 0 ? count(step.logLines, 'line') : '',
  ].filter((fact) => fact !== '');
  const what = step.kind === 'stage' ? '' : `${shortInstruction(step)}: `;
  return `${position(step)}${what}${facts.join(', ')}`;
}

function exitCode({ error }: Step): string {
  const code = /exit code: (\d+)/.exec(error ?? '')?.[1];
  return code === undefined ? '' : ` with exit code ${code}`;
}

function present({ step, package: latest }: { step: Step; package?: PackageEvent }, now: number): string {
  const oldest = latest?.progress.running.at(0);
  const since = step.intervals.at(-1)?.started ?? now;
  const elapsed = formatSeconds((now - since) / 1000);
  if (!latest) return `${label(step)} ${position(step)}for ${elapsed}`.replaceAll('  ', ' ');
  const { done, total } = latest.progress;
  const at = oldest ? `, ${oldest.package} for ${formatSeconds((now - oldest.since) / 1000)}` : '';
  return `${label(step)} ${String(done)}/${String(total)} packages${at}`;
}
