/**
 * The events of `docker buildx build --progress=rawjson`, which come on standard error as JSON objects one per line
 * (BuildKit's SolveStatus: `vertexes`, `statuses`, `logs`, `warnings`), mixed with lines of plain text.
 * Times are milliseconds since the epoch.
 */
export type BuildEvent = VertexEvent | StatusEvent | LogEvent | WarningEvent | TextEvent;

/** One node of the build graph; sent again whenever something about it changed. */
export interface VertexEvent {
  readonly type: 'vertex';
  readonly digest: string;
  readonly name: string;
  readonly inputs: readonly string[];
  readonly started?: number;
  readonly completed?: number;
  readonly cached: boolean;
  readonly error?: string;
}

/** Progress of a transfer or another part of a vertex. */
export interface StatusEvent {
  readonly type: 'status';
  readonly vertex: string;
  readonly id: string;
  readonly current: number;
  readonly total: number;
  readonly at: number;
  readonly completed: boolean;
}

/** One whole line that a vertex printed, as printed (escape sequences and carriage returns included). */
export interface LogEvent {
  readonly type: 'log';
  readonly vertex: string;
  readonly stream: number;
  readonly line: string;
  readonly at: number;
}

/** A finding of BuildKit's Dockerfile checks. */
export interface WarningEvent {
  readonly type: 'warning';
  readonly short: string;
  readonly detail: readonly string[];
  readonly url?: string;
  readonly file?: string;
  /** First and last line, counted from 1. */
  readonly range?: readonly [number, number];
}

/** Anything on standard error that is not one of the objects. */
export interface TextEvent {
  readonly type: 'text';
  readonly line: string;
}

/** Longest line kept whole; the rest of a longer one is dropped. */
const MAX_LOG_LINE = 64 * 1024;
/** Longest JSON line believed. BuildKit sends up to a mebibyte of log in one. */
const MAX_JSON_LINE = 32 * 1024 * 1024;

/**
 * Parses the stream piece by piece. Pieces may end anywhere, in the middle of a character too. Nothing that arrives
 * makes it throw: what it does not understand comes out as text.
 */
export class RawJsonParser {
  readonly #lines = new LineSplitter(MAX_JSON_LINE);
  readonly #logs = new Map<string, { readonly splitter: LineSplitter; vertex: string; stream: number; at: number }>();

  /** @returns the events that this piece completed, in order */
  push(chunk: Uint8Array): BuildEvent[] {
    const events: BuildEvent[] = [];
    for (const line of this.#lines.push(chunk)) this.#line(line, events);
    return events;
  }

  /** @returns what is left once the stream has ended */
  end(): BuildEvent[] {
    const events: BuildEvent[] = [];
    for (const line of this.#lines.end()) this.#line(line, events);
    for (const digest of new Set([...this.#logs.values()].map(({ vertex }) => vertex))) this.#flush(digest, events);
    return events;
  }

  #line(line: string, events: BuildEvent[]): void {
    const object = line.startsWith('{') ? parseObject(line) : undefined;
    if (!object) {
      const text = line.endsWith('\r') ? line.slice(0, -1) : line;
      events.push({ type: 'text', line: text });
      return;
    }
    // A vertex can complete in the same object as its last log lines, which belong before its end.
    let reported = false;
    const report = (): void => {
      if (reported) return;
      reported = true;
      events.push(...present(list(object.statuses).map(statusEvent)));
      for (const log of list(object.logs)) this.#log(log, events);
    };
    for (const vertex of present(list(object.vertexes).map(vertexEvent))) {
      if (vertex.completed !== undefined) {
        report();
        this.#flush(vertex.digest, events);
      }
      events.push(vertex);
    }
    report();
    events.push(...list(object.warnings).map(warningEvent));
  }

  #log(log: Fields, events: BuildEvent[]): void {
    const vertex = text(log.vertex);
    const stream = typeof log.stream === 'number' ? log.stream : 1;
    const at = time(log.timestamp) ?? 0;
    const key = `${String(stream)} ${vertex}`;
    const entry = this.#logs.get(key) ?? { splitter: new LineSplitter(MAX_LOG_LINE), vertex, stream, at };
    this.#logs.set(key, entry);
    entry.at = at;
    for (const line of entry.splitter.push(Buffer.from(text(log.data), 'base64'))) {
      events.push({ type: 'log', vertex, stream, line, at });
    }
  }

  /** A step's output need not end in a newline. */
  #flush(digest: string, events: BuildEvent[]): void {
    for (const [key, { splitter, vertex, stream, at }] of this.#logs) {
      if (vertex !== digest) continue;
      for (const line of splitter.end()) events.push({ type: 'log', vertex, stream, line, at });
      this.#logs.delete(key);
    }
  }
}

/** Cuts bytes into lines. Only whole lines are decoded, so that a character split between pieces survives. */
class LineSplitter {
  readonly #limit: number;
  #pieces: Uint8Array[] = [];
  #held = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: Uint8Array): string[] {
    const lines: string[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      this.#hold(chunk.subarray(start, end));
      lines.push(this.#take());
      start = end + 1;
    }
    this.#hold(chunk.subarray(start));
    return lines;
  }

  end(): string[] {
    return this.#held > 0 ? [this.#take()] : [];
  }

  #hold(piece: Uint8Array): void {
    const room = this.#limit - this.#held;
    const kept = piece.length > room ? piece.subarray(0, room) : piece;
    if (kept.length === 0) return;
    this.#pieces.push(kept);
    this.#held += kept.length;
  }

  #take(): string {
    const line = Buffer.concat(this.#pieces, this.#held).toString('utf8');
    this.#pieces = [];
    this.#held = 0;
    return line;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const KEYS = ['vertexes', 'statuses', 'logs', 'warnings'];

function parseObject(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) && KEYS.some((key) => key in value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function vertexEvent(fields: Fields): VertexEvent | undefined {
  const digest = text(fields.digest);
  if (digest === '') return undefined;
  const started = time(fields.started);
  const completed = time(fields.completed);
  const error = text(fields.error);
  return {
    type: 'vertex',
    digest,
    name: text(fields.name),
    inputs: strings(fields.inputs),
    ...(started === undefined ? {} : { started }),
    ...(completed === undefined ? {} : { completed }),
    cached: fields.cached === true,
    ...(error === '' ? {} : { error }),
  };
}

function statusEvent(fields: Fields): StatusEvent | undefined {
  const vertex = text(fields.vertex);
  if (vertex === '') return undefined;
  return {
    type: 'status',
    vertex,
    id: text(fields.id),
    current: number(fields.current),
    total: number(fields.total),
    at: time(fields.timestamp) ?? 0,
    completed: time(fields.completed) !== undefined,
  };
}

function warningEvent(fields: Fields): WarningEvent {
  const url = text(fields.url);
  const source = fields.sourceInfo;
  const file = isFields(source) ? text(source.filename) : '';
  const range = list(fields.range).at(0);
  const first = range ? lineOf(range.start) : 0;
  const last = range ? lineOf(range.end) : 0;
  return {
    type: 'warning',
    short: base64(fields.short),
    detail: strings(fields.detail).map(base64),
    ...(url === '' ? {} : { url }),
    ...(file === '' ? {} : { file }),
    ...(first > 0 ? { range: [first, Math.max(first, last)] as const } : {}),
  };
}

function lineOf(position: unknown): number {
  return isFields(position) ? number(position.line) : 0;
}

function base64(value: unknown): string {
  return Buffer.from(text(value), 'base64').toString('utf8');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function time(value: unknown): number | undefined {
  const at = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}
