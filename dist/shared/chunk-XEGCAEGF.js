import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  workSeconds
} from "./chunk-IIWYUWHW.js";
import {
  clip
} from "./chunk-OCQCLJX3.js";
import {
  count,
  formatBytes,
  formatClock,
  formatSeconds
} from "./chunk-JM5X5PID.js";

// src/progress/story.ts
var WORTH_A_START = 1e3;
var WORTH_TELLING = 2e3;
var PACKAGE_PAUSE = 2e3;
var HEARTBEAT = 6e4;
var SETTLE = 500;
var MAX_INSTRUCTION = 90;
var BuildStory = class {
  #begin = 0;
  #spoken = 0;
  #waiting = /* @__PURE__ */ new Map();
  #running = /* @__PURE__ */ new Map();
  #packages = /* @__PURE__ */ new Map();
  #cached = [];
  /** A step that is pulled from a cache ends several times before it is known to be cached. */
  #settling = /* @__PURE__ */ new Map();
  /** @returns the lines that these changes are worth */
  tell(changes) {
    return changes.flatMap((change) => {
      switch (change.type) {
        case "step":
          return this.#step(change.step, change.at);
        case "package":
          return this.#package(change.step, change.event, change.at);
        case "warning": {
          const { file, range, short } = change.warning;
          const place = file === void 0 ? "" : `${file}${range ? `:${String(range[0])}` : ""}: `;
          return this.#say(this.#spoken, "⚠", "", `${place}${short}`);
        }
        case "message":
          return /^(?:WARNING|ERROR): (?!failed to build|target )/.test(change.line) ? this.#say(this.#spoken, "⚠", "", change.line.replace(/^WARNING: /, "")) : [];
        case "line":
          return change.line.startsWith("gm: warning: ") ? this.#say(change.at, "⚠", label(change.step), change.line.slice("gm: warning: ".length)) : [];
      }
    });
  }
  /** @returns the lines that have become due by `now`; call it about once a second */
  tick(now) {
    const lines = [...this.#settled(now), ...this.#started(now), ...this.#heldPackages(now)];
    if (lines.length === 0 && this.#begin > 0 && now - this.#spoken >= HEARTBEAT && this.#running.size > 0) {
      lines.push(...this.#say(now, "…", "", [...this.#running.values()].map((each) => present(each, now)).join("; ")));
    }
    return lines;
  }
  /** @returns what was still held back, and what the whole build came to */
  end(now, steps) {
    const done = steps.filter(({ kind, state }) => kind === "stage" && (state === "done" || state === "cached"));
    const cached = done.filter(({ state }) => state === "cached").length;
    const took = formatSeconds((now - (this.#begin || now)) / 1e3);
    const text = `${count(done.length, "step")} done${cached > 0 ? `, ${String(cached)} of them cached,` : ""} in ${took}`;
    return [...this.#settled(Infinity), ...this.#heldPackages(Infinity), ...this.#say(now, "=", "", text)];
  }
  #step(step, at) {
    if (this.#begin === 0) {
      this.#begin = at;
      this.#spoken = at;
    }
    this.#settling.delete(step.id);
    const lines = [...this.#settled(at), ...this.#started(at)];
    if (step.state === "running") {
      this.#waiting.set(step.id, step);
      this.#running.set(step.id, { step });
      return lines;
    }
    this.#waiting.delete(step.id);
    this.#running.delete(step.id);
    if (step.state === "done" && step.pulledBytes > 0) this.#settling.set(step.id, { step, at });
    else lines.push(...this.#ended(step, at));
    return lines;
  }
  #ended(step, at) {
    const seconds = workSeconds(step.intervals, at);
    const quiet = step.kind !== "stage" && step.state !== "failed" && seconds * 1e3 < WORTH_TELLING;
    if (quiet || step.state === "pending") return [];
    if (step.state === "cached" && step.pulledBytes === 0) {
      if (step.kind === "stage") this.#cached.push(step);
      return [];
    }
    return [
      ...this.#heldPackages(Infinity, step.id),
      ...this.#say(at, GLYPHS[step.state], label(step), outcome(step, seconds))
    ];
  }
  #settled(now) {
    const lines = [];
    for (const [id, { step, at }] of this.#settling) {
      if (now - at < SETTLE) continue;
      this.#settling.delete(id);
      lines.push(...this.#ended(step, at));
    }
    return lines;
  }
  /** Steps that have by now run long enough to be announced. */
  #started(now) {
    const lines = [];
    for (const [id, step] of this.#waiting) {
      const since = step.intervals.at(-1)?.started ?? now;
      if (now - since < (step.kind === "stage" ? WORTH_A_START : WORTH_TELLING)) continue;
      this.#waiting.delete(id);
      lines.push(...this.#say(since, GLYPHS.running, label(step), `${position(step)}${shortInstruction(step)}`));
    }
    return lines;
  }
  #package(step, event, at) {
    const running = this.#running.get(step.id);
    if (running) running.package = event;
    if (event.type === "failed") {
      const after = event.seconds === void 0 ? "" : ` after ${formatSeconds(event.seconds)}`;
      return [
        ...this.#heldPackages(Infinity, step.id),
        ...this.#say(at, "✗", label(step), `${event.package} failed${after}`)
      ];
    }
    if (event.type !== "completed") return [];
    const held = this.#packages.get(step.id) ?? { step, events: [], last: 0 };
    this.#packages.set(step.id, held);
    held.events.push(event);
    return at - held.last >= PACKAGE_PAUSE ? this.#heldPackages(at, step.id) : [];
  }
  #heldPackages(now, only) {
    const lines = [];
    for (const [id, held] of this.#packages) {
      const last = held.events.at(-1);
      if (!last || only !== void 0 && only !== id || now - held.last < PACKAGE_PAUSE) continue;
      const names = held.events.map(
        ({ package: name, seconds }) => seconds === void 0 ? name : `${name} (${formatSeconds(seconds)})`
      );
      const shown = names.slice(0, 3).join(", ") + (names.length > 3 ? ` and ${String(names.length - 3)} more` : "");
      held.events = [];
      held.last = now === Infinity ? held.last : now;
      const progress = `${String(last.progress.done)}/${String(last.progress.total)}`;
      lines.push(...this.#say(now === Infinity ? this.#spoken : now, "·", label(held.step), `${progress}  ${shown}`));
    }
    return lines;
  }
  #say(at, glyph, name, text) {
    const lines = [];
    if (this.#cached.length > 0) {
      const stages = /* @__PURE__ */ new Map();
      for (const step of this.#cached) stages.set(label(step), (stages.get(label(step)) ?? 0) + 1);
      const all = [...stages].map(([stage, steps]) => steps > 1 ? `${stage} (${String(steps)})` : stage).join(", ");
      this.#cached = [];
      lines.push(this.#line(at, "✓", "cached", all));
    }
    lines.push(this.#line(at, glyph, name, text));
    this.#spoken = Math.max(this.#spoken, at);
    return lines;
  }
  #line(at, glyph, name, text) {
    const clock = formatClock((at - (this.#begin || at)) / 1e3).padStart(7);
    return name === "" ? `${clock}  ${glyph} ${text}` : `${clock}  ${glyph} ${name.padEnd(18)} ${text}`;
  }
};
var GLYPHS = {
  pending: " ",
  running: "▶",
  done: "✓",
  cached: "✓",
  failed: "✗",
  cancelled: "■"
};
function label(step) {
  if (step.kind === "context") return `${step.stage ?? "context"} (image)`;
  return step.stage ?? (step.kind === "other" ? "build" : step.kind);
}
function position({ number, of }) {
  return number === void 0 || of === void 0 ? "" : `${String(number)}/${String(of)}  `;
}
function shortInstruction({ instruction }) {
  const bare = instruction.replace(/^(RUN|COPY|ADD) (?:--\S+ +)+/, "$1 ").replace(/\s+/g, " ");
  return clip(bare, MAX_INSTRUCTION).replace(/ … \([\d,]+ characters\)$/, " …");
}
function outcome(step, seconds) {
  const facts = [
    step.state === "cached" ? "cached" : "",
    step.state === "cancelled" ? "stopped" : "",
    step.state === "failed" ? `failed${exitCode(step)}` : "",
    formatSeconds(seconds),
    step.pulledBytes > 0 ? `${formatBytes(step.pulledBytes)} pulled` : "",
    step.logLines > 0 ? count(step.logLines, "line") : ""
  ].filter((fact) => fact !== "");
  const what = step.kind === "stage" ? "" : `${shortInstruction(step)}: `;
  return `${position(step)}${what}${facts.join(", ")}`;
}
function exitCode({ error }) {
  const code = /exit code: (\d+)/.exec(error ?? "")?.[1];
  return code === void 0 ? "" : ` with exit code ${code}`;
}
function present({ step, package: latest }, now) {
  const oldest = latest?.progress.running.at(0);
  const since = step.intervals.at(-1)?.started ?? now;
  const elapsed = formatSeconds((now - since) / 1e3);
  if (!latest) return `${label(step)} ${position(step)}for ${elapsed}`.replaceAll("  ", " ");
  const { done, total } = latest.progress;
  const at = oldest ? `, ${oldest.package} for ${formatSeconds((now - oldest.since) / 1e3)}` : "";
  return `${label(step)} ${String(done)}/${String(total)} packages${at}`;
}

// src/progress/display-width.ts
var WIDE = /[\u1100-\u115f\u231a\u231b\u23e9-\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
function displayWidth(text) {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}
function fitWidth(text, columns) {
  if (displayWidth(text) <= columns) return text;
  if (columns < 1) return "";
  let width = 0;
  let kept = "";
  for (const char of text) {
    width += charWidth(char);
    if (width > columns - 1) break;
    kept += char;
  }
  return `${kept}…`;
}
function charWidth(char) {
  if (char < "̀") return 1;
  if (new RegExp("\\p{M}", "u").test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

export {
  BuildStory,
  label,
  position,
  shortInstruction,
  displayWidth,
  fitWidth
};
