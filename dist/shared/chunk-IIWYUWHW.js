import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  EmergeFollower
} from "./chunk-5TFVXXLD.js";
import {
  cleanLine,
  clip
} from "./chunk-OCQCLJX3.js";

// src/progress/tail-buffer.ts
var TailBuffer = class {
  #maxLines;
  #maxChars;
  #lines = [];
  #chars = 0;
  constructor(maxLines, maxChars) {
    this.#maxLines = maxLines;
    this.#maxChars = maxChars;
  }
  get length() {
    this.#trim();
    return this.#lines.length;
  }
  push(line) {
    this.#lines.push(line);
    this.#chars += line.length;
    if (this.#lines.length >= this.#maxLines * 2 || this.#chars > this.#maxChars * 2) this.#trim();
  }
  lines() {
    this.#trim();
    return [...this.#lines];
  }
  #trim() {
    let drop = Math.max(0, this.#lines.length - this.#maxLines);
    for (const line of this.#lines.slice(0, drop)) this.#chars -= line.length;
    for (; this.#chars > this.#maxChars && drop < this.#lines.length - 1; drop++) {
      this.#chars -= this.#lines[drop]?.length ?? 0;
    }
    if (drop > 0) this.#lines = this.#lines.slice(drop);
  }
};

// src/progress/log-excerpt.ts
var TAIL_LINES = 300;
var TAIL_CHARS = 128 * 1024;
var MARKED = 40;
var CONTEXT = 2;
var MARK = new RegExp(
  [
    String.raw`\b(?:\w*[Ee]rror(?:\[E\d+\])?|fatal): `,
    String.raw`\bERROR\b`,
    "CMake Error",
    "undefined reference",
    "multiple definition",
    "No space left on device",
    "[Kk]illed",
    "cannot find -l",
    "No rule to make target",
    String.raw`Hunk #\d+ FAILED`,
    String.raw`Traceback \(most recent`,
    String.raw`dracut\[[EF]\]`,
    "^!!! ",
    "^gm: "
  ].join("|")
);
var PACKAGE_BEGINS = /^(?: \* Package: |>>> Emerging )/;
var LogExcerpt = class {
  #lines = 0;
  #tail = new TailBuffer(TAIL_LINES, TAIL_CHARS);
  #first = [];
  #latest = [];
  #context = 0;
  /** How many lines have been pushed. */
  get lines() {
    return this.#lines;
  }
  push(line) {
    this.#lines++;
    this.#tail.push(line);
    if (PACKAGE_BEGINS.test(line)) {
      this.#first = [];
      this.#latest = [];
      this.#context = 0;
    }
    if (MARK.test(line)) this.#context = CONTEXT + 1;
    if (this.#context === 0) return;
    this.#context--;
    const marked = { number: this.#lines, line };
    if (this.#first.length < MARKED) this.#first.push(marked);
    else {
      this.#latest.push(marked);
      if (this.#latest.length > MARKED) this.#latest.shift();
    }
  }
  tail() {
    return this.#tail.lines();
  }
  /** Marked lines that are no longer in the tail. */
  errors() {
    const tailBegins = this.#lines - this.#tail.length;
    return [...this.#first, ...this.#latest].filter(({ number }) => number <= tailBegins).map(({ line }) => line);
  }
};

// src/progress/vertex-name.ts
var BRACKETS = /^\[([^\]]+)\] ?(.*)$/s;
var POSITION = /^(?:(.*) )?(\S+) +(\d+)\/(\d+)$/;
function parseVertexName(name) {
  const [, label, rest] = BRACKETS.exec(name) ?? [];
  if (label === void 0 || rest === void 0) return { kind: kindOf(name), instruction: name };
  const [, before, stage, position, total] = POSITION.exec(label) ?? [];
  if (stage !== void 0) {
    const words2 = before?.split(" ").filter((word) => word !== "->") ?? [];
    const platform = words2.find((word) => word.includes("/"));
    const target = words2.find((word) => !word.includes("/"));
    return {
      kind: "stage",
      stage,
      number: Number(position),
      of: Number(total),
      ...platform === void 0 ? {} : { platform },
      ...target === void 0 ? {} : { target },
      instruction: rest
    };
  }
  const words = label.split(" ");
  const context = words.indexOf("context");
  const contextName = words[context + 1];
  if (context >= 0 && contextName !== void 0) {
    return { kind: "context", stage: contextName, instruction: rest };
  }
  if (words.includes("internal") || words.includes("auth")) return { kind: "internal", instruction: rest };
  return { kind: kindOf(rest), instruction: rest, ...words[0] === void 0 ? {} : { target: words[0] } };
}
function kindOf(action) {
  if (/^(?:importing cache|exporting cache|inferred cache|exporting to GitHub Actions Cache)/.test(action))
    return "cache";
  if (/^(?:exporting|sending tarball|pushing|copying files|resolving provenance|writing)/.test(action)) return "output";
  return "other";
}

// src/progress/timeline.ts
var MAX_LINE = 4e3;
var MAX_MESSAGES = 200;
var MAX_WARNINGS = 200;
var TimelineReducer = class {
  #steps = /* @__PURE__ */ new Map();
  #warnings = /* @__PURE__ */ new Map();
  #messages = [];
  #started = 0;
  #latest = 0;
  /** The present state; a later event does not change what was returned. */
  get timeline() {
    return {
      steps: [...this.#steps.values()].map((step) => step.view()),
      warnings: [...this.#warnings.values()],
      messages: [...this.#messages],
      started: this.#started,
      latest: this.#latest
    };
  }
  /** @returns what the event changed, in order */
  apply(event) {
    switch (event.type) {
      case "vertex":
        return this.#vertex(event);
      case "status":
        this.#seen(event.at);
        this.#step(event.vertex).status(event);
        return [];
      case "log":
        this.#seen(event.at);
        return this.#step(event.vertex).log(clip(cleanLine(event.line), MAX_LINE), event.at);
      case "warning":
        return this.#warning(event);
      case "text": {
        const line = clip(cleanLine(event.line), MAX_LINE);
        this.#messages.push(line);
        if (this.#messages.length > MAX_MESSAGES) this.#messages.shift();
        return [{ type: "message", line }];
      }
    }
  }
  /** The build's process has ended: what still runs was stopped with it. */
  end() {
    return [...this.#steps.values()].flatMap((step) => step.stop(this.#latest));
  }
  #vertex(event) {
    this.#seen(event.started ?? 0);
    this.#seen(event.completed ?? 0);
    return this.#step(event.digest).vertex(event);
  }
  /** The Dockerfile checks report the same finding once per target and per import of the Dockerfile. */
  #warning(event) {
    const warning = { ...event, short: clip(cleanLine(event.short), MAX_LINE) };
    const key = `${warning.file ?? ""}:${String(warning.range?.[0] ?? 0)}:${warning.short}`;
    if (this.#warnings.has(key) || this.#warnings.size >= MAX_WARNINGS) return [];
    this.#warnings.set(key, warning);
    return [{ type: "warning", warning }];
  }
  #seen(at) {
    if (at <= 0) return;
    if (this.#started === 0 || at < this.#started) this.#started = at;
    this.#latest = Math.max(this.#latest, at);
  }
  #step(digest) {
    let step = this.#steps.get(digest);
    if (!step) {
      step = new MutableStep(digest);
      this.#steps.set(digest, step);
    }
    return step;
  }
};
var MAX_PARTS = 256;
var MAX_INTERVALS = 256;
var MutableStep = class {
  #name;
  #state = "pending";
  #inputs = [];
  #error;
  #intervals = /* @__PURE__ */ new Map();
  #pulled = /* @__PURE__ */ new Map();
  #excerpt = new LogExcerpt();
  #emerge = new EmergeFollower();
  constructor(id) {
    this.#name = { id, name: id, kind: "other", instruction: id };
  }
  view() {
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
      ...this.#error === void 0 ? {} : { error: this.#error },
      ...packages.total === 0 ? {} : { packages }
    };
  }
  vertex(event) {
    const name = cleanLine(event.name.replace(/[\r\n]+/g, " "));
    if (name !== "" && name !== this.#name.name) this.#name = { ...parseVertexName(name), id: this.#name.id, name };
    if (event.inputs.length > 0) this.#inputs = event.inputs;
    if (event.started !== void 0 && (this.#intervals.has(event.started) || this.#intervals.size < MAX_INTERVALS)) {
      this.#intervals.set(event.started, {
        started: event.started,
        ...event.completed === void 0 ? {} : { ended: event.completed }
      });
    }
    if (event.error !== void 0) this.#error = event.error;
    const state = stateOf(event, this.#state);
    return this.#move(state, event.completed ?? event.started ?? 0);
  }
  status({ id, current, total, completed }) {
    if (!id.startsWith("sha256:") || !this.#pulled.has(id) && this.#pulled.size >= MAX_PARTS) return;
    this.#pulled.set(id, Math.max(this.#pulled.get(id) ?? 0, completed ? Math.max(current, total) : current));
  }
  log(line, at) {
    this.#excerpt.push(line);
    const event = this.#emerge.push(line, at);
    const step = this.#name;
    const changes = [{ type: "line", step, line, at }];
    if (event) changes.push({ type: "package", step, event, at });
    return changes;
  }
  stop(at) {
    if (this.#state !== "running") return [];
    for (const [key, interval] of this.#intervals) {
      if (interval.ended === void 0) this.#intervals.set(key, { ...interval, ended: Math.max(at, key) });
    }
    return this.#move("cancelled", at);
  }
  #move(state, at) {
    const before = this.#state;
    if (state === before) return [];
    this.#state = state;
    return [{ type: "step", step: this.view(), before, at }];
  }
};
function stateOf(event, before) {
  if (event.completed === void 0) return event.started === void 0 ? before : "running";
  if (event.error !== void 0) return isCancellation(event.error) ? "cancelled" : "failed";
  return event.cached ? "cached" : "done";
}
function isCancellation(error) {
  return /(?:^|: )context canceled$/.test(error);
}
function workSeconds(intervals, now) {
  let seconds = 0;
  let reached = -Infinity;
  for (const { started, ended } of [...intervals].sort((a, b) => a.started - b.started)) {
    const end = ended ?? now;
    seconds += Math.max(0, end - Math.max(started, reached)) / 1e3;
    reached = Math.max(reached, end);
  }
  return seconds;
}

export {
  TailBuffer,
  TimelineReducer,
  workSeconds
};
