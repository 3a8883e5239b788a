import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Log } from '../../../src/platform/platform.js';
import { RawJsonParser, type BuildEvent } from '../../../src/progress/rawjson.js';
import { TimelineReducer, type Change, type Step, type Timeline } from '../../../src/progress/timeline.js';

/** Bytes of a recorded build. */
export function recording(name: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/buildkit/${name}.ndjson`, import.meta.url)));
}

export function parse(bytes: Uint8Array): BuildEvent[] {
  const parser = new RawJsonParser();
  return [...parser.push(bytes), ...parser.end()];
}

export function reduce(events: readonly BuildEvent[]): { timeline: Timeline; changes: Change[] } {
  const reducer = new TimelineReducer();
  const changes = events.flatMap((event) => reducer.apply(event));
  changes.push(...reducer.end());
  return { timeline: reducer.timeline, changes };
}

export function timelineOf(name: string): Timeline {
  return reduce(parse(recording(name))).timeline;
}

export function step(timeline: Timeline, stage: string, number = 1): Step {
  const found = timeline.steps.find((each) => each.stage === stage && each.number === number);
  if (!found) throw new Error(`no step ${stage} ${String(number)}`);
  return found;
}

/** A log that keeps what is written, groups as `▸ title` with indented lines. */
export class FakeLog implements Log {
  readonly lines: string[] = [];
  #indent = '';

  info(line: string): void {
    this.lines.push(this.#indent + line);
  }

  debug(line: string): void {
    this.lines.push(`debug: ${line}`);
  }

  notice(message: string): void {
    this.lines.push(`notice: ${message}`);
  }

  warning(message: string): void {
    this.lines.push(`warning: ${message}`);
  }

  error(message: string): void {
    this.lines.push(`error: ${message}`);
  }

  startGroup(title: string): void {
    this.lines.push(`▸ ${title}`);
    this.#indent = '    ';
  }

  endGroup(): void {
    this.#indent = '';
  }
}

/** A build made up of events: `at` counts seconds from 2026-11-21T10:00:00Z. */
export class MadeUpBuild {
  readonly events: BuildEvent[] = [];

  static time(seconds: number): number {
    return Date.UTC(2026, 10, 21, 10) + seconds * 1000;
  }

  start(name: string, at: number): this {
    this.events.push({
      type: 'vertex',
      digest: `sha256:${name}`,
      name,
      inputs: [],
      cached: false,
      started: MadeUpBuild.time(at),
    });
    return this;
  }

  end(name: string, from: number, at: number, more: { cached?: boolean; error?: string } = {}): this {
    this.events.push({
      type: 'vertex',
      digest: `sha256:${name}`,
      name,
      inputs: [],
      cached: more.cached ?? false,
      started: MadeUpBuild.time(from),
      completed: MadeUpBuild.time(at),
      ...(more.error === undefined ? {} : { error: more.error }),
    });
    return this;
  }

  log(name: string, at: number, ...lines: string[]): this {
    for (const line of lines) {
      this.events.push({ type: 'log', vertex: `sha256:${name}`, stream: 1, line, at: MadeUpBuild.time(at) });
    }
    return this;
  }

  text(line: string): this {
    this.events.push({ type: 'text', line });
    return this;
  }
}
