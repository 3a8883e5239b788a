import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  BUILDER_STATE,
  UNSAVED_STATE
} from "./chunk-QP7UM6MV.js";
import {
  renderSummary
} from "./chunk-E5F43YF5.js";
import {
  freeBytes
} from "./chunk-Y7SXLZLA.js";
import {
  readBuildSettings
} from "./chunk-TWNSVPX5.js";
import {
  problemsOf,
  showFailure
} from "./chunk-L2WLS7IQ.js";
import {
  sentence
} from "./chunk-JM5X5PID.js";
import {
  formatProblem,
  hasCode
} from "./chunk-BSUSKK7B.js";

// src/platform/machine.ts
import { open, readFile, stat } from "node:fs/promises";
import { hostname, release } from "node:os";
var thisMachine = {
  hostname: hostname(),
  cpuFlags: async () => {
    const text = await readFile("/proc/cpuinfo", "utf8").catch(() => "");
    return /^flags\s*:(.*)$/m.exec(text)?.[1]?.trim().split(/\s+/);
  },
  kernel: release(),
  device: async (path) => {
    try {
      await (await open(path, "r+")).close();
      return "open";
    } catch (error) {
      return hasCode(error, "EACCES", "EPERM") ? "denied" : "absent";
    }
  },
  disk: async (path) => {
    try {
      return { device: (await stat(path)).dev, freeBytes: await freeBytes(path) };
    } catch {
      return void 0;
    }
  }
};

// src/build/report.ts
import { basename } from "node:path";

// src/progress/warnings.ts
var OWN = "gm: warning: ";
function buildWarnings(timeline) {
  const checks = timeline.warnings.map(({ short, file, range, url }) => ({
    // BuildKit repeats the line in the text.
    message: sentence(short.replace(/ \(line \d+\)$/, "")),
    ...file === void 0 ? {} : { at: { file, ...range ? { line: range[0] } : {} } },
    ...url === void 0 ? {} : { hint: `See ${url}` }
  }));
  const own = timeline.steps.flatMap(({ errorLines, logTail }) => [...errorLines, ...logTail]).filter((line) => line.startsWith(OWN)).map((line) => sentence(line.slice(OWN.length)));
  return [...checks, ...[...new Set(own)].map((message) => ({ message }))];
}

// src/build/report.ts
var BuildReport = class {
  name = "gentoo";
  #definition;
  #pins = [];
  #timeline;
  #failure;
  #manifest;
  #boot;
  #files = [];
  #stopped;
  #movedOn = false;
  #stores = [];
  #sources;
  #tallies = [];
  #downloaded = /* @__PURE__ */ new Set();
  #facts = [];
  #capabilities = [];
  /** Whether everything that was asked for is done. */
  complete = false;
  /** How many exports of layers were made. */
  layersKept = 0;
  /** Which stages' layers are kept and why, one sentence each. */
  layers = [];
  /** Digest of the OCI image that was loaded or pushed. */
  imageDigest;
  #artifactIds = /* @__PURE__ */ new Map();
  #logs = /* @__PURE__ */ new Set();
  #warnings = [];
  #said = /* @__PURE__ */ new Set();
  definition(name, definition, notes) {
    this.name = name;
    this.#definition = definition;
    this.#warnings.push(...notes);
  }
  pins(pins) {
    this.#pins = pins;
    for (const { note, line } of pins) {
      if (note !== void 0)
        this.#warnings.push({
          message: note,
          ...line === void 0 ? {} : { hint: `The line that pins it: ${line}` }
        });
    }
  }
  build(timeline, log, tally) {
    this.#tallies.push(tally);
    if (!this.#timeline || !this.#manifest) this.#timeline = timeline;
    this.#warnings.push(...buildWarnings(timeline));
    this.#logs.add(log);
  }
  /** What the compiler cache had of one build. */
  compilations(tally) {
    if (tally.fact !== void 0) this.#facts.push(tally.fact);
  }
  /** What limits how much runs at a time. */
  jobserver({ sentence: sentence2, warning }) {
    this.#facts.push(sentence2);
    if (warning) this.warn(warning);
  }
  /** What the build has to do with. */
  capabilities(capabilities) {
    this.#capabilities = capabilities;
  }
  failed(failure) {
    this.#failure = failure;
  }
  /** Why the build failed, where it did. */
  get failure() {
    return this.#failure;
  }
  /** @param minutes the job's limit, where one was given */
  stopped(minutes) {
    this.#stopped = { minutes };
  }
  /** This machine cannot build the image, and another job may get one that can. */
  movesOn({ message }) {
    this.#movedOn = true;
    this.warn({ message, hint: "The job after this one may get another machine." });
  }
  /** What the stores gave and got. */
  stores(balances) {
    this.#stores = balances;
  }
  /** The sources that one build downloaded. */
  downloads({ names }) {
    for (const name of names) this.#downloaded.add(name);
  }
  /** Names of the sources that this run downloaded. */
  get downloaded() {
    return this.#downloaded;
  }
  /** Which sources can no longer be downloaded. */
  sources(sources) {
    this.#sources = sources;
  }
  /** What this run did, and what it was at when it ended. */
  get work() {
    const steps = this.#timeline?.steps ?? [];
    const total = (key) => this.#tallies.reduce((sum, tally) => sum + tally[key], 0);
    return {
      packagesBuilt: total("built"),
      packagesReused: total("reused"),
      // A plan is made anew in seconds; everything else that ran to its end is work.
      stepsDone: steps.filter(
        ({ kind, state, stage }) => kind === "stage" && state === "done" && stage?.startsWith("plan-") !== true
      ).length,
      running: steps.flatMap(({ packages }) => (packages?.running ?? []).map((each) => each.package))
    };
  }
  /** How many packages, distfiles and exports of layers were stored outside of the builder. */
  get kept() {
    return this.layersKept + this.#stores.reduce((sum, { added }) => sum + added, 0);
  }
  files(files) {
    this.#files = files;
  }
  manifest(manifest, path) {
    this.#manifest = { manifest, path };
  }
  boot(boot) {
    this.#boot = boot;
  }
  warn(problem) {
    this.#warnings.push(problem);
  }
  /** A warning that the log has already, because it could not wait; the summary shows it with the others. */
  warned(problem) {
    this.#warnings.push(problem);
    this.#said.add(problem);
  }
  stored(path, id) {
    this.#artifactIds.set(basename(path), id);
  }
  /** Ids of the stored artifacts by file name. */
  get artifactIds() {
    return Object.fromEntries(this.#artifactIds);
  }
  get placed() {
    return this.#files;
  }
  get manifestFile() {
    return this.#manifest;
  }
  get bootResult() {
    return this.#boot;
  }
  get resolvedPins() {
    return this.#pins;
  }
  get warnings() {
    return this.#warnings;
  }
  /** The warnings that the log does not have yet. */
  get unsaidWarnings() {
    return this.#warnings.filter((problem) => !this.#said.has(problem));
  }
  /** Serial console and screenshot of the boot. */
  get bootLogs() {
    const { serial, screenshot } = this.#boot?.files ?? {};
    return [serial, screenshot].filter((path) => path !== void 0);
  }
  /** Files that explain a failure. */
  get logs() {
    return [...this.#logs, ...this.bootLogs];
  }
  /**
   * What the job summary shows.
   * @param problems why the run failed; empty when it did not
   */
  summary(seconds, problems) {
    const failed = problems.length > 0;
    return {
      name: this.name,
      outcome: this.#movedOn ? "moved-on" : this.#stopped ? "stopped" : failed && !this.#boot ? "failed" : "built",
      seconds,
      ...this.#manifest ? { manifest: this.#manifest.manifest } : {},
      ...this.#boot ? { boot: this.#boot } : {},
      ...this.#definition ? { budgets: this.#definition.budgets } : {},
      ...this.#timeline ? { timeline: this.#timeline } : {},
      pins: this.#pinReports(),
      ...this.#stores.length === 0 ? {} : { stores: this.#stores },
      ...this.layers.length === 0 ? {} : { layers: this.layers },
      ...this.#sources ? { sources: this.#sources } : {},
      ...this.#stopped?.minutes === void 0 ? {} : { timeLimit: this.#stopped.minutes },
      warnings: this.#warnings,
      ...this.#capabilities.length === 0 ? {} : { capabilities: this.#capabilities },
      ...this.#facts.length === 0 ? {} : { facts: this.#facts },
      ...this.#failure ? { failure: this.#failure } : {},
      problems
    };
  }
  #pinReports() {
    const keys = ["stage3", "snapshot"];
    return this.#pins.map((pin, index) => ({
      key: keys[index] ?? "",
      pin: pin.pinned ? pin.reference : pin.reference.replace(/@sha256:.*$/, ""),
      ...pin.digest === void 0 ? {} : { digest: pin.digest }
    }));
  }
};

// src/build/outputs.ts
function writeOutputs(platform, report, complete) {
  const file = (kind) => report.placed.find((placed) => placed.kind === kind)?.path;
  const { manifest, path } = report.manifestFile ?? {};
  const [stage3, snapshot] = report.resolvedPins;
  const boot = report.bootResult;
  const outputs = {
    squashfs: file("squashfs"),
    initramfs: file("initramfs"),
    kernel: file("kernel"),
    manifest: path,
    "digest-stage3": stage3?.digest,
    "digest-snapshot": snapshot?.digest,
    "kernel-release": manifest?.kernel.release,
    "squashfs-bytes": report.placed.find(({ kind }) => kind === "squashfs")?.bytes,
    "raw-bytes": manifest?.["raw-bytes"],
    "package-count": manifest?.packages,
    "boot-status": boot?.status,
    "boot-seconds": boot?.seconds.total,
    complete,
    "packages-reused": report.work.packagesReused,
    "packages-built": report.work.packagesBuilt,
    "artifact-ids": JSON.stringify(report.artifactIds),
    "image-digest": report.imageDigest
  };
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== void 0) platform.setOutput(name, String(value));
  }
}

// src/actions/run-build.ts
async function runBuildAction(platform, deps) {
  const started = platform.now();
  const report = new BuildReport();
  const shows = { summary: true };
  const imageDeps = {
    platform,
    run: deps.run,
    sleep: deps.sleep,
    display: deps.display,
    machine: deps.machine ?? thisMachine,
    defaults: deps.installation.defaults,
    builtBy: deps.installation.builtBy,
    ownBuilder: deps.ownBuilder,
    jobStarted: deps.jobStarted ?? started,
    onBuilderCreated: (name) => {
      if (deps.removesBuilder) platform.saveState(BUILDER_STATE, name);
    },
    ...deps.hasPostStep ? {
      defer: async (work) => {
        const { writeUnsavedWork } = await import("./unsaved-work-WNKD5CCZ.js");
        platform.saveState(UNSAVED_STATE, await writeUnsavedWork(work));
      }
    } : {}
  };
  const problems = await problemsOf(async () => {
    const settings = readBuildSettings(platform);
    shows.summary = settings.summary;
    const [{ buildImage }, { storeArtifacts }] = await Promise.all([
      import("./build-image-J46BCS7Y.js"),
      import("./store-artifacts-WYURE6UF.js")
    ]);
    const built = await problemsOf(async () => {
      await buildImage(settings, imageDeps, report);
      return [];
    });
    const stored = settings.upload ? await storeArtifacts(platform, report, built.length === 0, settings.retentionDays) : [];
    return [...built, ...stored];
  });
  const unreported = await problemsOf(async () => {
    for (const { at, ...said } of report.unsaidWarnings) platform.log.warning(formatProblem(said), at);
    writeOutputs(platform, report, problems.length === 0 && report.complete);
    if (shows.summary) {
      await platform.writeSummary(renderSummary(report.summary((platform.now() - started) / 1e3, problems)));
    }
    return [];
  });
  showFailure(platform, [...problems, ...unreported]);
}

export {
  runBuildAction
};
