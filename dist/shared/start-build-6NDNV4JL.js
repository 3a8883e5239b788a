import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  actionDisplay
} from "./chunk-3VTAIACD.js";
import {
  runBuildAction
} from "./chunk-AHFTW3L2.js";
import "./chunk-QP7UM6MV.js";
import {
  installationOf
} from "./chunk-NL5G6QJW.js";
import {
  ownBuilderName
} from "./chunk-3A3KB3F5.js";
import "./chunk-E5F43YF5.js";
import {
  BuildStory,
  label,
  position,
  shortInstruction
} from "./chunk-XEGCAEGF.js";
import "./chunk-K6G2X7XX.js";
import "./chunk-DY5DXTN5.js";
import {
  TailBuffer,
  workSeconds
} from "./chunk-IIWYUWHW.js";
import "./chunk-5TFVXXLD.js";
import {
  runProcess
} from "./chunk-WL2UUQVR.js";
import "./chunk-Y7SXLZLA.js";
import "./chunk-TWNSVPX5.js";
import "./chunk-L2WLS7IQ.js";
import "./chunk-GTC23TDE.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import "./chunk-UOA2IU3N.js";
import "./chunk-CMGACONP.js";
import "./chunk-U542BB3P.js";
import {
  neutraliseCommands
} from "./chunk-OCQCLJX3.js";
import {
  count,
  formatSeconds
} from "./chunk-JM5X5PID.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/actions/start-build.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/platform/job-start.ts
import { readFileSync } from "node:fs";
function jobStart(pid, read = readProc) {
  try {
    for (let at = pid, depth = 0; at > 1 && depth < 64; depth++) {
      const { name, parent, ticks } = stat(read(`${at}/stat`));
      if (name === "Runner.Worker") {
        const boot = /^btime (\d+)$/m.exec(read("stat"))?.[1];
        return boot === void 0 ? void 0 : (Number(boot) + ticks / TICKS_PER_SECOND) * 1e3;
      }
      at = parent;
    }
  } catch {
  }
  return void 0;
}
var TICKS_PER_SECOND = 100;
function stat(text) {
  const end = text.lastIndexOf(")");
  const rest = text.slice(end + 2).split(" ");
  return { name: text.slice(text.indexOf("(") + 1, end), parent: Number(rest[1]), ticks: Number(rest[19]) };
}
function readProc(path) {
  return readFileSync(`/proc/${path}`, "utf8");
}

// src/progress/action-log.ts
var INLINE_LINES = 3;
var FAILED_TAIL = 40;
var ActionLog = class {
  #log;
  #story = new BuildStory();
  #logs = /* @__PURE__ */ new Map();
  #first;
  #last;
  constructor(log, options = {}) {
    this.#log = log;
    this.#first = options.firstLines ?? 500;
    this.#last = options.lastLines ?? 4500;
  }
  /** @param changes what an event changed, as the reducer returned it */
  apply(changes) {
    for (const change of changes) {
      if (change.type === "line") this.#stepLog(change.step.id).push(change.line);
      this.#write(this.#story.tell([change]));
      if (change.type === "step" && (change.step.state === "pending" || change.step.state === "running")) continue;
      if (change.type === "step") this.#showLog(change.step);
    }
  }
  /** Writes what has become due; call it about once a second. */
  tick(now) {
    this.#write(this.#story.tick(now));
  }
  /** Call it once the build's process has ended. */
  end({ latest, steps }) {
    this.#write(this.#story.end(latest, steps));
  }
  #stepLog(id) {
    let log = this.#logs.get(id);
    if (!log) {
      log = new StepLog(this.#first, this.#last);
      this.#logs.set(id, log);
    }
    return log;
  }
  #showLog(step) {
    const log = this.#logs.get(step.id);
    this.#logs.delete(step.id);
    if (!log || log.count === 0) return;
    const lines = log.lines();
    if (lines.length <= INLINE_LINES) {
      this.#quote(lines);
      return;
    }
    const took = formatSeconds(workSeconds(step.intervals, 0));
    const title = `Log of ${label(step)} ${position(step).trim()} (${count(log.count, "line")}, ${took})`;
    this.#log.startGroup(neutraliseCommands(title.replace("  ", " ")));
    this.#write([step.instruction, ...lines]);
    this.#log.endGroup();
    if (step.state !== "failed") return;
    this.#write([`The last lines of ${label(step)} ${position(step)}${shortInstruction(step)}:`]);
    this.#quote(lines.slice(-FAILED_TAIL));
  }
  #quote(lines) {
    this.#write(lines.map((line) => `           │ ${line}`));
  }
  #write(lines) {
    for (const line of lines) this.#log.info(neutraliseCommands(line));
  }
};
var MAX_CHARS = 1024 * 1024;
var StepLog = class {
  #firstLines;
  #first = [];
  #last;
  #firstChars = 0;
  #count = 0;
  constructor(firstLines, lastLines) {
    this.#firstLines = firstLines;
    this.#last = new TailBuffer(lastLines, MAX_CHARS);
  }
  get count() {
    return this.#count;
  }
  push(line) {
    if (line.startsWith(">>> Jobs: ")) return;
    this.#count++;
    if (this.#first.length < this.#firstLines && this.#firstChars < MAX_CHARS) {
      this.#first.push(line);
      this.#firstChars += line.length;
    } else {
      this.#last.push(line);
    }
  }
  lines() {
    const last = this.#last.lines();
    const left = this.#count - this.#first.length - last.length;
    const gap = left > 0 ? [`… ${count(left, "line")} left out …`] : [];
    return [...this.#first, ...gap, ...last];
  }
};

// src/actions/start-build.ts
async function startBuildAction(platform) {
  await runBuildAction(platform, {
    run: runProcess,
    sleep,
    display: actionDisplay(new ActionLog(platform.log)),
    installation: installationOf(process.argv[1] ?? ""),
    ownBuilder: ownBuilderName(platform.env.RUNNER_NAME),
    removesBuilder: true,
    hasPostStep: true,
    jobStarted: jobStart(process.pid)
  });
}
export {
  startBuildAction
};
