import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/portage/emerge-log.ts
var STATUS = /^>>> (Emerging|Emerging binary|Fetching|Installing|Completed) \((\d+) of (\d+)\) ([^\s:]+)/;
var HOW = { "Emerging binary": "binary", Fetching: "fetch" };
var FAILED = /^>>> Failed to (?:\w+) ([^\s:,]+\/[^\s:,]+)/;
var JOBS = /^>>> Jobs: (\d+) of (\d+) complete/;
var EmergeFollower = class {
  #done = 0;
  #total = 0;
  #completed = /* @__PURE__ */ new Set();
  #running = /* @__PURE__ */ new Map();
  get progress() {
    return { done: this.#done, total: this.#total, running: [...this.#running.values()] };
  }
  /**
   * @param line one clean line of output
   * @param at when it was printed, milliseconds since the epoch
   * @returns what it says about a package, if it does
   */
  push(line, at) {
    if (!line.startsWith(">>> ")) return void 0;
    const [, action, position, total, name] = STATUS.exec(line) ?? [];
    if (action !== void 0 && name !== void 0)
      return this.#status(action, Number(position), Number(total), name, at);
    const [, done, of] = JOBS.exec(line) ?? [];
    if (done !== void 0) {
      this.#begin(Number(of), false);
      this.#done = Math.max(this.#done, Number(done));
      return void 0;
    }
    const [, failed] = FAILED.exec(line) ?? [];
    return failed === void 0 ? void 0 : this.#ended("failed", failed, at);
  }
  #status(action, position, total, name, at) {
    this.#begin(total, action !== "Installing" && action !== "Completed");
    if (action === "Completed") {
      this.#completed.add(name);
      this.#done = Math.max(this.#done, this.#completed.size);
      return this.#ended("completed", name, at);
    }
    if (action === "Installing") {
      if (!this.#running.has(name)) this.#running.set(name, { package: name, since: at, how: "source" });
      return { type: "merging", package: name, progress: this.progress };
    }
    if (action === "Fetching") {
      this.#running.clear();
      this.#done = Math.max(this.#done, position - 1);
    }
    this.#running.set(name, { package: name, since: at, how: HOW[action] ?? "source" });
    return { type: "started", package: name, progress: this.progress };
  }
  /** Another number of packages than before, or a start when all are done, means that another emerge has begun. */
  #begin(total, starts) {
    if (total === this.#total && !(starts && this.#done >= total && this.#running.size === 0)) return;
    this.#total = total;
    this.#done = 0;
    this.#completed = /* @__PURE__ */ new Set();
    this.#running.clear();
  }
  #ended(type, name, at) {
    const running = this.#running.get(name);
    this.#running.delete(name);
    return {
      type,
      package: name,
      ...running === void 0 ? {} : { seconds: Math.max(0, at - running.since) / 1e3, how: running.how },
      progress: this.progress
    };
  }
};
var LOG_LINE = /^(\d+):\s+(.*)$/;
var LOG_START = /^>>> emerge \((\d+) of (\d+)\) (\S+) to (\S+)/;
var LOG_BINARY = /^=== \((\d+) of (\d+)\) Merging Binary \(([^\s:]+)::/;
var LOG_END = /^::: completed emerge \((\d+) of (\d+)\) (\S+) to (\S+)/;
function parseEmergeLog(log) {
  const merges = [];
  const open = /* @__PURE__ */ new Map();
  for (const line of log.split("\n")) {
    const [, seconds, message] = LOG_LINE.exec(line) ?? [];
    if (message === void 0) continue;
    const started = LOG_START.exec(message);
    if (started?.[3] !== void 0 && started[4] !== void 0) {
      const merge = { package: started[3], root: started[4], started: Number(seconds), binary: false };
      merges.push(merge);
      open.set(merge.package, merge);
      continue;
    }
    const binary = open.get(LOG_BINARY.exec(message)?.[3] ?? "");
    if (binary) binary.binary = true;
    const name = LOG_END.exec(message)?.[3];
    const ended = name === void 0 ? void 0 : open.get(name);
    if (name === void 0 || !ended) continue;
    ended.ended = Number(seconds);
    open.delete(name);
  }
  return merges;
}

export {
  EmergeFollower,
  parseEmergeLog
};
