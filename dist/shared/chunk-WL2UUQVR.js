import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/platform/process.ts
import { spawn } from "node:child_process";
var SIGNAL_NUMBERS = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15
};
var LEFT_OPEN_MS = 1e3;
var runProcess = (spec, options = {}) => new Promise((resolve, reject) => {
  const env = { ...process.env };
  for (const [name, value] of Object.entries(spec.env ?? {})) {
    if (value === void 0) Reflect.deleteProperty(env, name);
    else env[name] = value;
  }
  const child = spawn(spec.command, [...spec.args], {
    ...spec.cwd === void 0 ? {} : { cwd: spec.cwd },
    env,
    stdio: "pipe"
  });
  const keep = options.keepBytes ?? 1024 * 1024;
  const stdout = new Tail(keep);
  const stderr = new Tail(keep);
  const grace = options.graceMs ?? 5e3;
  const timers = [];
  let stopped = false;
  const stop = () => {
    stopped = true;
    child.kill("SIGINT");
    timers.push(
      setTimeout(() => child.kill("SIGTERM"), grace),
      setTimeout(() => child.kill("SIGKILL"), grace * 2)
    );
  };
  if (options.signal?.aborted) stop();
  else options.signal?.addEventListener("abort", stop, { once: true });
  child.stdout.on("data", (chunk) => {
    stdout.push(chunk);
    options.onStdout?.(chunk);
  });
  child.stderr.on("data", (chunk) => {
    stderr.push(chunk);
    options.onStderr?.(chunk);
  });
  child.stdin.on("error", () => void 0);
  const { inputUntil } = options;
  if (inputUntil === void 0 || inputUntil.aborted) child.stdin.end(spec.input ?? "");
  else {
    child.stdin.write(spec.input ?? "");
    inputUntil.addEventListener("abort", () => child.stdin.end(), { once: true });
  }
  child.on("exit", () => {
    if (!stopped) return;
    const close = () => {
      child.stdout.destroy();
      child.stderr.destroy();
    };
    timers.push(setTimeout(close, LEFT_OPEN_MS));
  });
  const settle = () => {
    timers.forEach(clearTimeout);
    options.signal?.removeEventListener("abort", stop);
  };
  child.on("error", (error) => {
    settle();
    reject(error);
  });
  child.on("close", (code, signal) => {
    settle();
    resolve({
      code: code ?? 128 + (SIGNAL_NUMBERS[signal ?? ""] ?? 0),
      stdout: stdout.text(),
      stderr: stderr.text(),
      stopped
    });
  });
});
var Tail = class {
  #limit;
  #chunks = [];
  #bytes = 0;
  constructor(limit) {
    this.#limit = limit;
  }
  push(chunk) {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    for (let first = this.#chunks[0]; first && this.#bytes - first.length >= this.#limit; first = this.#chunks[0]) {
      this.#chunks.shift();
      this.#bytes -= first.length;
    }
  }
  text() {
    const all = Buffer.concat(this.#chunks);
    return all.subarray(Math.max(0, all.length - this.#limit)).toString("utf8");
  }
};

export {
  runProcess
};
