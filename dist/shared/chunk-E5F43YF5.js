import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  displayWidth,
  fitWidth,
  shortInstruction
} from "./chunk-XEGCAEGF.js";
import {
  signatureSentence
} from "./chunk-K6G2X7XX.js";
import {
  lostSourcesSection
} from "./chunk-DY5DXTN5.js";
import {
  workSeconds
} from "./chunk-IIWYUWHW.js";
import {
  SUMMARY_LIMIT,
  code,
  codeBlock,
  details,
  joinSections,
  problemText,
  table,
  text
} from "./chunk-GTC23TDE.js";
import {
  ACTIONS_CACHE,
  ACTIONS_CACHE_BYTES
} from "./chunk-U542BB3P.js";
import {
  count,
  formatBytes,
  formatPercent,
  formatSeconds,
  grouped,
  sentence
} from "./chunk-JM5X5PID.js";

// src/report/stages.ts
function summariseStages(timeline) {
  const stages2 = /* @__PURE__ */ new Map();
  for (const step of timeline.steps) {
    if (step.kind !== "stage" || step.stage === void 0) continue;
    const steps = stages2.get(step.stage) ?? [];
    stages2.set(step.stage, steps);
    steps.push(step);
  }
  const summaries = [...stages2].map(([name, steps]) => {
    const intervals = steps.flatMap((step) => step.intervals);
    return {
      name,
      state: stateOf(steps),
      steps: steps.length,
      cachedSteps: steps.filter(({ state }) => state === "cached").length,
      seconds: workSeconds(intervals, timeline.latest),
      intervals,
      pulledBytes: steps.reduce((sum, { pulledBytes }) => sum + pulledBytes, 0)
    };
  });
  return summaries.sort((a, b) => beginning(a) - beginning(b));
}
var WORST_FIRST = ["failed", "cancelled", "running", "pending", "done", "cached"];
function stateOf(steps) {
  return WORST_FIRST.find((state) => steps.some((step) => step.state === state)) ?? "pending";
}
function beginning({ intervals }) {
  return Math.min(Infinity, ...intervals.map(({ started }) => started));
}
var AXIS = 48;
var MAX_NAME = 24;
var MAX_ROWS = 40;
var MARKS = {
  failed: "✗",
  cancelled: "■",
  running: "■",
  pending: " ",
  done: "✓",
  cached: "✓"
};
function stageChart(stages2, from, to) {
  const span = Math.max(1, to - from);
  const began = stages2.filter(({ intervals, state }) => intervals.length > 0 && state !== "cached");
  const worthARow = ({ seconds, state }) => seconds * 1e3 >= span / 100 || state === "failed";
  const rows = began.filter(worthARow).slice(0, MAX_ROWS);
  if (rows.length === 0) return [];
  const short = began.filter((stage) => !rows.includes(stage));
  const names = rows.map(({ name }) => fitWidth(name, MAX_NAME));
  const column = Math.max(...names.map(displayWidth));
  const lines = rows.map(({ state, seconds, intervals }, index) => {
    const name = names[index] ?? "";
    const padded = name + " ".repeat(column - displayWidth(name));
    return `${MARKS[state]} ${padded}  ${timeBar(intervals, from, to, AXIS)}  ${formatSeconds(seconds).padStart(12)}`;
  });
  if (short.length > 0) {
    const together = formatSeconds(short.reduce((sum, { seconds }) => sum + seconds, 0));
    lines.push(`  and ${count(short.length, "short stage")}, ${together} together`);
  }
  return [`  ${" ".repeat(column)}  ${axis(span / 1e3)}`, ...lines];
}
var TICKS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400];
function axis(seconds) {
  const step = TICKS.find((tick) => seconds / tick <= 6) ?? seconds;
  let line = "";
  for (let at = 0; at < seconds; at += step) {
    const cell = Math.floor(at / seconds * AXIS);
    const mark = at === 0 ? "0" : step % 3600 === 0 ? `${String(at / 3600)} h` : step % 60 === 0 ? `${String(at / 60)} min` : `${String(at)} s`;
    if (cell + mark.length <= AXIS + 8 && cell > line.length - (at === 0 ? 1 : 0)) line = line.padEnd(cell) + mark;
  }
  return line;
}
function timeBar(intervals, from, to, width) {
  const halves = new Array(width * 2).fill(false);
  const scale = halves.length / Math.max(1, to - from);
  for (const { started, ended } of intervals) {
    const first = Math.min(halves.length - 1, Math.max(0, Math.floor((started - from) * scale)));
    const end = Math.max(first + 1, Math.round(((ended ?? to) - from) * scale));
    halves.fill(true, first, end);
  }
  let bar = "";
  for (let cell = 0; cell < halves.length; cell += 2) {
    const left = halves[cell] ?? false;
    const right = halves[cell + 1] ?? false;
    bar += left && right ? "█" : left ? "▌" : right ? "▐" : " ";
  }
  return bar;
}

// src/report/summary-sections.ts
var MANY = 50;
var SLOWEST = 15;
function figures({ manifest, budgets = {}, boot, seconds, outcome }) {
  if (!manifest || outcome !== "built") return void 0;
  const size = manifest.files.find(({ kind }) => kind === "squashfs")?.bytes ?? 0;
  const ratioLimit = budgets.ratio === void 0 ? void 0 : budgets.ratio / 100;
  const columns = [
    ["Squashfs", formatBytes(size), budget(size, budgets.squashfs, formatBytes)],
    [
      `Of ${formatBytes(manifest["raw-bytes"])} raw`,
      formatPercent(manifest.ratio),
      budget(manifest.ratio, ratioLimit, formatPercent)
    ],
    ["Boot", ...bootFigure(boot)],
    ["Packages", grouped(manifest.packages), code(`gcc ${manifest.compiler}`)],
    ["Kernel", text(manifest.kernel.version), code(manifest.kernel.release)],
    ["Build", formatSeconds(seconds), manifest.march === "" ? "" : code(manifest.march)]
  ];
  const markdown = table(
    columns.map(([title]) => ({ title })),
    [columns.map(([, value]) => `**${value}**`), columns.map(([, , detail]) => detail)]
  );
  return { name: "figures", importance: 95, markdown };
}
function bootFigure(boot) {
  if (!boot || boot.status === "skipped") return ["not run", ""];
  if (boot.status === "not-booted") return ["not possible", ""];
  const failed = boot.checks.filter(({ outcome }) => outcome === "fail").length;
  const passed = boot.checks.filter(({ outcome }) => outcome === "pass").length;
  return [
    boot.status === "booted" ? formatSeconds(boot.seconds.total) : "failed",
    `${boot.accelerator === "kvm" ? "KVM" : "emulated"}, ${failed > 0 ? `${count(failed, "check")} failed` : count(passed, "check")}`
  ];
}
function budget(value, limit, format) {
  if (limit === void 0) return "";
  if (value > limit) return `❌ over ${format(limit)}`;
  const full = Math.floor(value / limit * 8);
  return `${code("█".repeat(full) + "░".repeat(8 - full))} of ${format(limit)}`;
}
var MAIN_FILES = ["squashfs", "initramfs", "kernel"];
function files({ manifest }) {
  if (!manifest) return void 0;
  const main = MAIN_FILES.flatMap((kind) => manifest.files.filter((file) => file.kind === kind));
  const shown = main.length > 0 ? main : manifest.files.slice(0, MANY);
  const others = manifest.files.filter((file) => !shown.includes(file));
  const rows = shown.map(({ name, bytes, sha256 }) => [code(name), formatBytes(bytes), code(sha256)]);
  const parts = [table([{ title: "File" }, { title: "Size", align: "right" }, { title: "SHA-256" }], rows)];
  if (others.length > 0)
    parts.push(
      `Also ${others.slice(0, MANY).map(({ name }) => code(name)).join(" ")}`
    );
  return { name: "files", importance: 90, markdown: parts.join("\n\n") };
}
function stages({ timeline }) {
  if (!timeline) return void 0;
  const all = summariseStages(timeline);
  const cached = all.filter(({ state }) => state === "cached").map(({ name }) => code(name));
  const chart = stageChart(all, timeline.started, timeline.latest);
  const parts = [
    ...chart.length > 0 ? [codeBlock(chart)] : [],
    ...cached.length > 0 ? [`From the cache: ${cached.slice(0, MANY).join(" ")}`] : []
  ];
  return parts.length === 0 ? void 0 : { name: "stages", importance: 80, markdown: parts.join("\n\n") };
}
function pins({ pins: list = [], manifest }) {
  const repositories = manifest?.pins.repositories ?? [];
  if (list.length === 0 && repositories.length === 0) return void 0;
  const rows = [
    ...list.map(({ key, pin, digest }) => [
      code(key),
      code(pin.replace(/@sha256:[0-9a-f]+$/, "")),
      code(digest ?? /@(sha256:[0-9a-f]+)$/.exec(pin)?.[1] ?? "not known")
    ]),
    ...repositories.map(({ name, url, commit }) => [code(name), text(url), code(commit)])
  ];
  const all = table([{ title: "Pin" }, { title: "Image or address" }, { title: "Digest or commit" }], rows);
  const signature = manifest?.["snapshot-signature"];
  const folded = details("Pins", signature === void 0 ? all : `${all}

${text(signatureSentence(signature))}`);
  const open = list.filter(({ pin, digest }) => digest !== void 0 && !pin.includes("@"));
  if (open.length === 0) return { name: "pins", importance: 60, markdown: folded };
  const what = open.length === 1 ? "One pin has no digest, so what it names" : `${String(open.length)} pins have no digest, so what they name`;
  const lines = open.map(({ key, pin, digest }) => `${key}: ${pin}@${digest ?? ""}`);
  const markdown = [`⚠️ ${what} can change. Write in ${code("image.yaml")}:`, codeBlock(lines, "yaml"), folded].join(
    "\n\n"
  );
  return { name: "pins", importance: 70, markdown };
}
function packages({ packages: list = [] }) {
  const merged = list.flatMap(
    ({ package: name, started, ended, binary }) => ended === void 0 ? [] : [{ name, binary, seconds: ended - started }]
  );
  const slowest = [...merged].sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  const longest = slowest.at(0)?.seconds;
  if (longest === void 0) return void 0;
  const rows = slowest.map(({ name, seconds, binary }) => [
    code(name),
    formatSeconds(seconds),
    code("█".repeat(Math.max(1, Math.round(seconds / Math.max(1, longest) * 24)))),
    binary ? "ready-built" : ""
  ]);
  const binaries = merged.filter(({ binary }) => binary).length;
  const ready = binaries > 0 ? `, ${String(binaries)} of them ready-built` : "";
  const body = table([{ title: "Package" }, { title: "Time", align: "right" }, { title: "" }, { title: "" }], rows);
  return {
    name: "slowest packages",
    importance: 30,
    markdown: details(`${count(merged.length, "package")} merged${ready}`, body)
  };
}
var OUTCOMES = { pass: "✅", fail: "❌", skip: "–" };
function bootChecks({ boot }) {
  if (!boot || boot.checks.length + boot.missingFeatures.length === 0) return void 0;
  const { kernel, userspace, total } = boot.seconds;
  const times = [
    kernel === void 0 ? "" : `kernel ${formatSeconds(kernel)}`,
    userspace === void 0 ? "" : `userspace ${formatSeconds(userspace)}`,
    `in all ${formatSeconds(total)}`
  ].filter((each) => each !== "");
  const parts = [];
  if (boot.missingFeatures.length > 0) {
    parts.push(`The image needs instructions that cannot be run here: ${boot.missingFeatures.map(code).join(" ")}`);
  }
  if (boot.checks.length > 0) {
    const rows = boot.checks.map(({ name, outcome, detail }) => [OUTCOMES[outcome], code(name), text(detail)]);
    parts.push(table([{ title: "" }, { title: "Check" }, { title: "Detail" }], rows), times.join(" · "));
  }
  if (boot.note !== void 0) parts.push(text(boot.note));
  const passed = boot.checks.filter(({ outcome }) => outcome === "pass").length;
  const skipped = boot.checks.filter(({ outcome }) => outcome === "skip").length;
  const failed = boot.checks.length - passed - skipped;
  const counts = [
    `${String(passed)} passed`,
    ...failed > 0 ? [`${String(failed)} failed`] : [],
    ...skipped > 0 ? [`${String(skipped)} skipped`] : []
  ];
  const title = boot.checks.length > 0 ? `Boot checks: ${counts.join(", ")}` : "Boot test";
  return { name: "boot checks", importance: 50, markdown: details(title, parts.join("\n\n")) };
}
function warnings({ warnings: list = [] }) {
  if (list.length === 0) return void 0;
  const items = list.slice(0, MANY).map((each) => `- ${problemText(each, " ")}`);
  if (list.length > MANY) items.push(`- … and ${String(list.length - MANY)} more`);
  return { name: "warnings", importance: 40, markdown: details(count(list.length, "warning"), items.join("\n")) };
}
function capabilities({ capabilities: list = [] }) {
  if (list.length === 0) return void 0;
  const rows = list.map(({ name, found, instead = "", cost = "" }) => [name, found, instead, cost].map(text));
  const body = table(
    [{ title: "" }, { title: "Found" }, { title: "Used instead" }, { title: "What that costs" }],
    rows
  );
  const less = list.filter(({ cost }) => cost !== void 0).length;
  const title = `What it was built with${less > 0 ? `: ${count(less, "thing")} could be better` : ""}`;
  return { name: "capabilities", importance: 25, markdown: details(title, body) };
}
function facts({ facts: list = [] }) {
  if (list.length === 0) return void 0;
  return { name: "facts", importance: 20, markdown: `<sub>${list.map(text).join(" · ")}</sub>` };
}

// src/report/summary-stores.ts
function storesSection(balances, layers = []) {
  if (balances.length === 0 && layers.length === 0) return void 0;
  const parts = [
    "### What was kept",
    ...balances.length === 0 ? [] : filesOf(balances),
    ...layers.length === 0 ? [] : [
      `Which layers are kept, as it was decided before the build:

${layers.map((each) => `- ${text(each)}`).join("\n")}`
    ]
  ];
  return { name: "stores", importance: 60, markdown: parts.join("\n\n") };
}
function filesOf(balances) {
  const rows = balances.map((balance) => {
    const { kind, needed, present, brought, bytesIn, secondsSaved, added, bytesOut, entries, bytes } = balance;
    return [
      kind,
      String(needed),
      String(present),
      brought === 0 ? "0" : `${brought} (${formatBytes(bytesIn)})`,
      String(Math.max(0, needed - present - brought)),
      secondsSaved === 0 ? "" : formatSeconds(secondsSaved),
      added === 0 ? "0" : `${added} (${formatBytes(bytesOut)})`,
      `${entries} (${formatBytes(bytes)})`
    ];
  });
  const lost = balances.reduce((sum, balance) => sum + balance.lost, 0);
  const places = [...new Set(balances.map(({ place }) => place))].map((place) => code(place)).join(", ");
  const notes = [
    `Kept in ${places}.`,
    text(quotaNote(balances)),
    lost === 0 ? "" : text(`${count(lost, "file")} that should have been there could not be had.`)
  ];
  const titles = ["Needed", "On the builder", "From the store", "Missed", "Work saved", "New there", "There now"];
  return [
    table([{ title: "Kind" }, ...titles.map((title) => ({ title, align: "right" }))], rows),
    notes.filter((note) => note !== "").join(" ")
  ];
}
function quotaNote(balances) {
  const ours = balances.filter(({ place }) => place === ACTIONS_CACHE);
  if (ours.length === 0) return "";
  const bytes = ours.reduce((sum, balance) => sum + balance.bytes, 0);
  const share = formatPercent(bytes / ACTIONS_CACHE_BYTES);
  return `${share} of the 10 GB that the Actions cache of a repository may have are of ours.`;
}

// src/report/summary.ts
var MANY2 = 50;
function renderSummary(input, limit = SUMMARY_LIMIT) {
  const all = [
    { name: "verdict", importance: 100, markdown: verdict(input) },
    problems(input),
    bootFailure(input),
    figures(input),
    files(input),
    stages(input),
    storesSection(input.stores ?? [], input.layers),
    lostSourcesSection(input.sources),
    pins(input),
    packages(input),
    bootChecks(input),
    warnings(input),
    capabilities(input),
    facts(input)
  ];
  return joinSections(
    all.filter((section) => section !== void 0),
    limit
  );
}
function verdict(input) {
  const { name, outcome, boot, manifest, seconds, failure, problems: list = [], timeLimit } = input;
  const heading = (icon, what) => `## ${icon} ${code(name)} ${what}`;
  const took = formatSeconds(seconds);
  if (outcome === "moved-on") {
    return `${heading("⏭️", "was not built on this machine")}

Nothing was lost: the job after this one may get a machine that can build it.`;
  }
  if (outcome === "stopped") {
    if (timeLimit !== void 0) {
      const why = `Its job ends after ${count(timeLimit, "minute")}, and what it made had to be kept before that.`;
      return `${heading("⏸️", `is not complete after ${took}`)}

${why} The next run goes on from there.`;
    }
    return `${heading("⏸️", `was stopped after ${took}`)}

What was finished until then is kept: the next build continues from there.`;
  }
  if (outcome === "failed") {
    if (!failure && list.length > 0) {
      return `${heading("❌", "was not built")}

The build did not begin: ${count(list.length, "problem")}.`;
    }
    const stage = failure?.step?.stage;
    return `${heading("❌", "was not built")}

The build failed${stage === void 0 ? "" : ` in stage ${code(stage)}`} after ${took}.`;
  }
  if (manifest && !manifest.complete) {
    return `${heading("⏸️", "is not complete")}

The build ended after ${took} before everything was done; the next one continues from there.`;
  }
  switch (boot?.status) {
    case "booted":
      return heading("✅", "is built and boots");
    case "failed":
      return heading("❌", "is built but does not boot");
    case "not-booted": {
      const why = sentence(boot.reason?.message ?? "This machine cannot run it");
      return `${heading("⚠️", "is built, but could not be booted here")}

${text(`${why} ${boot.reason?.hint ?? ""}`)}`;
    }
    case "skipped":
    case void 0:
      return `${heading("✅", "is built")}

It was not booted: the boot test did not run.`;
  }
}
function problems({ failure, problems: list = [] }) {
  const parts = [];
  if (failure) parts.push(problemText(failure.problem));
  const items = (failure?.others ?? list).slice(0, MANY2).map((each) => `- ${problemText(each, "<br>")}`);
  const rest = (failure?.others ?? list).length - items.length;
  if (rest > 0) items.push(`- … and ${String(rest)} more`);
  if (items.length > 0) parts.push(items.join("\n"));
  if (failure?.step) parts.push(whereItFailed(failure));
  if (failure && failure.lines.length > 0) parts.push(codeBlock(failure.lines));
  return parts.length === 0 ? void 0 : { name: "problem", importance: 99, markdown: parts.join("\n\n") };
}
function whereItFailed({ step, exitCode, dockerfile, package: name, phase }) {
  if (!step) return "";
  const number = step.number === void 0 ? "" : ` ${String(step.number)}/${String(step.of)}`;
  const facts2 = [
    code(`[${step.stage ?? step.kind}${number}] ${shortInstruction(step)}`),
    dockerfile ? code(`${dockerfile.file}:${String(dockerfile.line ?? 1)}`) : "",
    name === void 0 ? "" : `${code(name)}${phase === void 0 ? "" : ` ${text(phase)} phase`}`,
    exitCode === void 0 ? "" : `exit code ${String(exitCode)}`
  ];
  return facts2.filter((fact) => fact !== "").join(" · ");
}
function bootFailure({ boot }) {
  if (boot?.status !== "failed" || !boot.reason) return void 0;
  const { message, hint, lastLines } = boot.reason;
  const parts = [problemText({ message, hint })];
  if (lastLines.length > 0) parts.push("The console ended with", codeBlock(lastLines.slice(-MANY2)));
  return { name: "boot failure", importance: 98, markdown: parts.join("\n\n") };
}

export {
  renderSummary
};
