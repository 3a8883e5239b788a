import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  lintInputs
} from "./chunk-NM6AHBDS.js";
import {
  initInputs,
  upgradeInputs
} from "./chunk-ZH5HZSRK.js";
import {
  advisoriesOptions,
  refreshOptions
} from "./chunk-RA7GGYFC.js";
import {
  cacheListInputs,
  cachePruneInputs,
  cacheResetInputs
} from "./chunk-MMVQ33Q3.js";
import {
  terminalDisplay
} from "./chunk-3VTAIACD.js";
import {
  installationOf
} from "./chunk-NL5G6QJW.js";
import {
  BuildStory,
  displayWidth,
  fitWidth,
  label,
  position,
  shortInstruction
} from "./chunk-XEGCAEGF.js";
import {
  workSeconds
} from "./chunk-IIWYUWHW.js";
import "./chunk-5TFVXXLD.js";
import {
  runProcess
} from "./chunk-WL2UUQVR.js";
import {
  bootInputs,
  buildInputs,
  checkInputs,
  unknownOptions
} from "./chunk-TWNSVPX5.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import "./chunk-UOA2IU3N.js";
import {
  didYouMean
} from "./chunk-CMGACONP.js";
import {
  SecretMask,
  cancelledBy
} from "./chunk-5YOWUWUH.js";
import "./chunk-OCQCLJX3.js";
import {
  formatBytes,
  formatClock
} from "./chunk-JM5X5PID.js";
import {
  formatProblem
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/actions/command-line.ts
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

// src/platform/ask.ts
import { createInterface } from "node:readline";
function askOn({
  stdin,
  stdout
}) {
  if (stdin.isTTY !== true || stdout.isTTY !== true) return void 0;
  return async (question, words, fallback) => {
    const lines = createInterface({ input: stdin, output: stdout });
    lines.setPrompt(`${question}
(${words.join(", ")}) [${fallback}] `);
    lines.prompt();
    for await (const line of lines) {
      const answer = line.trim().toLowerCase();
      if (answer === "") return fallback;
      const word = words.find((candidate) => candidate === answer);
      if (word !== void 0) return word;
      lines.prompt();
    }
    return fallback;
  };
}

// src/platform/terminal.ts
var COLOURS = { error: "31", warning: "33", notice: "36", group: "1", debug: "2" };
function createTerminalPlatform(options, host = process) {
  const { env, stdout, stderr } = host;
  const secrets = new SecretMask();
  const state = /* @__PURE__ */ new Map();
  const verbose = Boolean(env.GENTOO_MIN_DEBUG);
  const print2 = (output, text, colour) => {
    const colourful = isColourful(output, env);
    const shown = secrets.redact(withoutControls(text, colourful));
    output.write(`${colour && colourful ? `\x1B[${COLOURS[colour]}m${shown}\x1B[0m` : shown}
`);
  };
  const finding = (kind, message, at) => {
    print2(stderr, `${kind}: ${formatProblem({ message, ...at === void 0 ? {} : { at } })}`, kind);
  };
  const log = {
    info: (line) => {
      print2(stdout, line);
    },
    debug: (line) => {
      if (verbose) print2(stderr, line, "debug");
    },
    notice: (message, at) => {
      finding("notice", message, at);
    },
    warning: (message, at) => {
      finding("warning", message, at);
    },
    error: (message, at) => {
      finding("error", message, at);
    },
    startGroup: (title) => {
      print2(stdout, title, "group");
    },
    endGroup: () => void 0
  };
  return {
    log,
    env,
    cancelled: cancelledBy(host),
    now: () => Date.now(),
    input: (name) => (options.get(name) ?? fromEnvironment(name, env)).trim(),
    setOutput: (name, value) => {
      log.debug(`${name}=${value}`);
    },
    fail: (message, at) => {
      host.exitCode = 1;
      log.error(message, at);
    },
    mask: (value) => {
      secrets.add(value);
    },
    redact: (text) => secrets.redact(text),
    saveState: (name, value) => {
      state.set(name, value);
    },
    state: (name) => state.get(name) ?? "",
    writeSummary: () => Promise.resolve(),
    artifacts: {
      available: false,
      upload: () => Promise.reject(new Error("a terminal has no artifact store"))
    }
  };
}
var FROM_ENVIRONMENT = /* @__PURE__ */ new Set(["password-hash", "authorized-keys", "gentoo-mirrors", "http-proxy", "binhost"]);
function fromEnvironment(name, env) {
  if (!FROM_ENVIRONMENT.has(name)) return "";
  return env[`GENTOO_MIN_${name.toUpperCase().replaceAll("-", "_")}`] ?? "";
}
function isColourful(output, env) {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}
var ESC = String.fromCharCode(27);
var COLOUR = new RegExp(String.raw`${ESC}\[[\d;]*m`, "g");
var NO_COLOUR = new RegExp(String.raw`${ESC}(?!\[[\d;]*m)(?:\[[\d;?]*[@-~])?`, "g");
var CONTROL = new RegExp(String.raw`(?![\t\n${ESC}])\p{Cc}`, "gu");
function withoutControls(text, colourful) {
  const plain = text.replace(NO_COLOUR, "").replace(CONTROL, "");
  return colourful ? plain : plain.replace(COLOUR, "");
}

// src/progress/terminal.ts
var BAR = 20;
var MAX_STAGE = 18;
function render(timeline, width, now, height = 20) {
  const stages = timeline.steps.filter(({ kind }) => kind === "stage");
  const finished = stages.filter(({ state }) => state === "done" || state === "cached").length;
  const cached = stages.filter(({ state }) => state === "cached").length;
  const clock = formatClock(timeline.started > 0 ? (now - timeline.started) / 1e3 : 0);
  const progress = stages.length > 0 ? `  ${String(finished)} of ${String(stages.length)} steps` : "";
  const heading = `${clock}${progress}${cached > 0 ? `, ${String(cached)} cached` : ""}`;
  const running = timeline.steps.filter((step) => step.state === "running").sort((a, b) => since(a, now) - since(b, now));
  const room = Math.max(1, height - 1);
  const shown = running.length > room ? running.slice(0, room - 1) : running;
  const names = shown.map((step) => fitWidth(label(step), MAX_STAGE));
  const column = Math.max(0, ...names.map(displayWidth));
  const lines = shown.map((step, index) => stepLine(step, names[index] ?? "", column, now));
  if (shown.length < running.length) lines.push(`  and ${String(running.length - shown.length)} more steps`);
  return [heading, ...lines].map((line) => fitWidth(line, width));
}
function stepLine(step, name, column, now) {
  const elapsed = formatClock(workSeconds(step.intervals, now)).padStart(7);
  const padded = name + " ".repeat(column - displayWidth(name));
  const place = position(step).trim().padEnd(5);
  return `▶ ${padded}  ${place} ${elapsed}  ${activity(step, now)}`.trimEnd();
}
function activity(step, now) {
  const { packages } = step;
  if (packages) {
    const { done, total } = packages;
    const current = packages.running.map(({ package: name, since: start }) => `${name} ${formatClock((now - start) / 1e3)}`).join(", ");
    return `${bar(done, total)} ${String(done)}/${String(total)}  ${current}`;
  }
  if (step.pulledBytes > 0) return `${formatBytes(step.pulledBytes)} pulled`;
  const last = step.logTail.findLast((line) => line.trim() !== "");
  return (last ?? shortInstruction(step)).replaceAll("	", " ").trim();
}
function bar(done, total) {
  const full = total > 0 ? Math.min(BAR, Math.floor(done / total * BAR)) : 0;
  return "━".repeat(full) + "─".repeat(BAR - full);
}
function since(step, now) {
  return step.intervals.at(-1)?.started ?? now;
}
var TerminalProgress = class {
  #screen;
  #story = new BuildStory();
  #drawn = 0;
  constructor(screen) {
    this.#screen = screen;
  }
  /** @param changes what an event changed, as the reducer returned it */
  apply(changes) {
    this.#print(this.#story.tell(changes));
  }
  /** Redraws; call it a few times a second. */
  tick(timeline, now) {
    const lines = this.#story.tick(now);
    const { columns, rows } = this.#screen;
    if (columns === void 0) {
      this.#print(lines);
      return;
    }
    const live = render(timeline, columns - 1, now, Math.max(2, (rows ?? 24) - 4));
    this.#screen.write(
      this.#erase() + [...lines.map((line) => this.#fit(line)), ...live].map((line) => `${line}
`).join("")
    );
    this.#drawn = live.length;
  }
  /** Removes the display and writes what the build came to. */
  end(timeline) {
    this.#print(this.#story.end(timeline.latest, timeline.steps));
  }
  #print(lines) {
    if (lines.length === 0) return;
    this.#screen.write(this.#erase() + lines.map((line) => `${this.#fit(line)}
`).join(""));
  }
  #fit(line) {
    const { columns } = this.#screen;
    return columns === void 0 ? line : fitWidth(line.replaceAll("	", " "), columns - 1);
  }
  /** Moves to the first line of the display and clears from there to the end of the screen. */
  #erase() {
    const up = this.#drawn > 0 ? `\x1B[${String(this.#drawn)}A\r\x1B[J` : "";
    this.#drawn = 0;
    return up;
  }
};

// src/actions/commands.ts
var COMMANDS = {
  build: {
    inputs: buildInputs,
    operand: "config",
    about: "Builds the image of a definition, brings its files out and boots them."
  },
  boot: { inputs: bootInputs, operand: "folder", about: "Boots files that exist already." },
  lint: {
    inputs: lintInputs,
    operand: "config",
    about: "Says what is wrong with the files of a definition, in a moment and without building anything."
  },
  init: {
    inputs: initInputs,
    operand: "folder",
    about: "Writes a definition and the workflows that build, check and refresh it into a repository."
  },
  upgrade: {
    inputs: upgradeInputs,
    operand: "folder",
    about: "Moves the workflows and composite actions of a repository to another major version of the action."
  },
  check: {
    inputs: checkInputs,
    operand: "config",
    about: "Says what is wrong with a change of a definition, and what it would do to the image."
  },
  refresh: {
    inputs: refreshOptions,
    operand: "config",
    about: "Writes the newest stage3, snapshot, kernel and compiler that fit into image.yaml."
  },
  advisories: {
    inputs: advisoriesOptions,
    operand: "config",
    about: "Judges the packages of a build by today's security advisories."
  },
  "cache list": { inputs: cacheListInputs, about: "Says what stores hold, and what of it is worth the least." },
  "cache prune": { inputs: cachePruneInputs, about: "Removes from stores what is not used, or not worth its bytes." },
  "cache reset": { inputs: cacheResetInputs, about: "Says what the cache of a builder holds, and removes it." }
};
var COMMAND_NAMES = Object.keys(COMMANDS);
var GROUPS = {
  cache: { about: "look after what is kept", alone: "cache list" }
};
function findCommand(words) {
  const [first = ""] = words;
  const group = groupOf(first);
  const length = group && !isAlone(words) ? 2 : 1;
  const text = words.slice(0, length).join(" ");
  const name = group && length === 1 ? group.alone : COMMAND_NAMES.find((candidate) => candidate === text);
  return name === void 0 ? { unknown: text } : { name, command: COMMANDS[name], rest: words.slice(length) };
}
function usage(words) {
  const [first = ""] = words;
  const group = groupOf(first);
  if (group && isAlone(words)) return overview(` ${first}`, group.about);
  const found = findCommand(words);
  if ("unknown" in found) return overview("", "build and boot a minimal Gentoo live system");
  const { name, command } = found;
  const options = Object.entries(command.inputs).map(([option, { default: fallback, description, switch: alone }]) => {
    const value = fallback === "" || alone ? "" : ` [${fallback}]`;
    return `  --${option}${value}
      ${description.replaceAll("`", "")}`;
  });
  const operand = command.operand === void 0 ? "" : ` [${command.operand}]`;
  return [`gentoo-min ${name}${operand} [OPTIONS]`, "", command.about, "", ...options].join("\n");
}
function overview(word, about) {
  const names = COMMAND_NAMES.filter((name) => ` ${name}`.startsWith(`${word} `));
  const width = Math.max(...names.map((name) => name.length));
  return [
    `gentoo-min${word}: ${about}`,
    "",
    ...names.map((name) => `  gentoo-min ${name.padEnd(width)}  ${COMMANDS[name].about}`),
    "",
    `  gentoo-min help${word} COMMAND   lists the options of one`
  ].join("\n");
}
function groupOf(word) {
  return Object.hasOwn(GROUPS, word) ? GROUPS[word] : void 0;
}
function isAlone([, second = "-"]) {
  return second.startsWith("-");
}

// src/actions/command-line.ts
var EX_USAGE = 64;
async function runCommandLine(words) {
  const [first = "help", ...others] = words;
  if (first === "help" || first === "--help" || first === "-h") {
    print(usage(others));
    return 0;
  }
  const { builtBy, defaults } = installationOf(process.argv[1] ?? "");
  if (first === "--version" || first === "version") {
    print(builtBy);
    return 0;
  }
  const found = findCommand(words);
  if ("unknown" in found)
    return refuse([`There is no command '${found.unknown}'.`], didYouMean(found.unknown, COMMAND_NAMES));
  if (others.includes("--help") || others.includes("-h")) {
    print(usage(words));
    return 0;
  }
  const { name, command, rest } = found;
  const { options, problems } = readOptions(command, rest);
  if (problems.length > 0) return refuse(problems, `\`gentoo-min help ${name}\` lists what it takes.`);
  const platform = createTerminalPlatform(options);
  switch (name) {
    case "build": {
      const { runBuildAction } = await import("./run-build-CCISVPMO.js");
      await runBuildAction(platform, {
        run: runProcess,
        sleep,
        display: terminalDisplay(new TerminalProgress(process.stdout)),
        installation: { builtBy, defaults },
        ownBuilder: "gentoo-min",
        removesBuilder: false,
        hasPostStep: false,
        jobStarted: void 0
      });
      break;
    }
    case "boot": {
      const { runBootAction } = await import("./run-boot-VJPRGOU4.js");
      await runBootAction(platform, { run: runProcess });
      break;
    }
    case "lint": {
      const { runLint } = await import("./run-lint-55V7BGHC.js");
      await runLint(platform, { run: runProcess, defaults, builtBy });
      break;
    }
    case "init": {
      const { runInit } = await import("./run-init-W2EGEFNL.js");
      await runInit(platform, { defaults, ask: askOn(process) });
      break;
    }
    case "upgrade": {
      const { runUpgrade } = await import("./run-upgrade-PMUH3O5W.js");
      await runUpgrade(platform, { builtBy });
      break;
    }
    case "check": {
      const [{ runCheck }, { checkDeps }] = await Promise.all([import("./run-check-WR7F74KR.js"), import("./check-deps-QHERKL5Y.js")]);
      const installation = { builtBy, defaults };
      await runCheck(platform, checkDeps(platform, { installation, ownBuilder: "gentoo-min", annotates: false }));
      break;
    }
    case "refresh":
    case "advisories": {
      const { runPinCommand } = await import("./run-pin-command-7WF7FYFY.js");
      await runPinCommand(name, platform, { builtBy, defaults });
      break;
    }
    case "cache list":
    case "cache prune":
    case "cache reset": {
      const { runCacheCommand } = await import("./run-cache-CDUTWB4T.js");
      await runCacheCommand(name, platform, { run: runProcess, sleep, defaults });
    }
  }
  return Number(process.exitCode ?? 0);
}
function readOptions(command, words) {
  const known = Object.keys(command.inputs);
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(command.inputs).map(([name, option]) => [
        name,
        { type: option.switch ? "boolean" : "string" }
      ])
    ),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const options = /* @__PURE__ */ new Map();
  const problems = [];
  for (const token of tokens) {
    if (token.kind === "option") {
      const value = token.value ?? (command.inputs[token.name]?.switch ? "true" : void 0);
      if (value === void 0 && known.includes(token.name)) problems.push(`--${token.name} needs a value.`);
      else options.set(token.name, value ?? "");
    } else if (token.kind === "positional") {
      if (command.operand === void 0 || options.has(command.operand))
        problems.push(`'${token.value}' is one word too many.`);
      else options.set(command.operand, token.value);
    }
  }
  problems.push(...unknownOptions(options.keys(), known).map(formatProblem));
  return { options, problems };
}
function refuse(problems, hint) {
  for (const problem of problems) process.stderr.write(`error: ${problem}
`);
  process.stderr.write(`${hint}
`);
  return EX_USAGE;
}
function print(text) {
  process.stdout.write(`${text}
`);
}
export {
  readOptions,
  runCommandLine
};
