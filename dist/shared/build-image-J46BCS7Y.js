import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  FETCHED_STAGE,
  builderCaches,
  cacheFailure,
  cacheProblems,
  cacheReports,
  capabilities,
  downloadsAreDone,
  fetchStages,
  findLayers,
  formatCapability,
  hasStage,
  isHit,
  jobsFor,
  openBuilder,
  parseCapacity,
  planFetchBuild,
  preparePlan,
  reportLostSources,
  requireBuildkit,
  resolveImagePins,
  sourceDateEpoch,
  startFetchBuild,
  usableCaches,
  withoutFailed
} from "./chunk-KK7XDX5T.js";
import "./chunk-JCCMZWAE.js";
import {
  runFacts
} from "./chunk-CE62JXNE.js";
import {
  openSession
} from "./chunk-REEAD46A.js";
import {
  asShell,
  explainFailure,
  exportLayers,
  layersOnly,
  readCertificates,
  runCachedBuild,
  runQuietly,
  runStage,
  withFolders
} from "./chunk-WACE7K5R.js";
import {
  makeConfText,
  openStore,
  storeFingerprint
} from "./chunk-CG6GP4PF.js";
import {
  cacheArguments,
  cacheBranches,
  mayWrite,
  readArgument
} from "./chunk-G7CS3FSX.js";
import "./chunk-OZVFJHUA.js";
import "./chunk-KY4BNFZ3.js";
import "./chunk-KGR2EQXG.js";
import {
  inspectBuilder
} from "./chunk-7HBEVE4Y.js";
import {
  WRITE,
  readActionsToken
} from "./chunk-2VRICYVE.js";
import {
  bootImage,
  bootProblem,
  buildManifest,
  formatManifest
} from "./chunk-2ERPV3IK.js";
import {
  SNAPSHOT_SIGNATURES
} from "./chunk-K6G2X7XX.js";
import "./chunk-DY5DXTN5.js";
import {
  workSeconds
} from "./chunk-IIWYUWHW.js";
import {
  loadImage,
  readContextFile
} from "./chunk-PV4L3JE5.js";
import {
  withVersions
} from "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-5TFVXXLD.js";
import "./chunk-WL2UUQVR.js";
import {
  QEMU
} from "./chunk-NCABLWLB.js";
import {
  featuresOfMarch,
  missingFeatures
} from "./chunk-COSTCIES.js";
import {
  exists,
  makeTemporaryFolder,
  sha256OfFile,
  writeFileAtomic
} from "./chunk-Y7SXLZLA.js";
import {
  nodeClient
} from "./chunk-UUYMIFWF.js";
import "./chunk-GTC23TDE.js";
import "./chunk-E6VP5OOA.js";
import {
  fingerprint
} from "./chunk-XJG5VGGA.js";
import {
  SECRET_OPTIONS,
  readOptions
} from "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import {
  _enum,
  array,
  int,
  literal,
  number,
  object,
  record,
  string
} from "./chunk-DBWU3QO2.js";
import "./chunk-UOA2IU3N.js";
import "./chunk-CMGACONP.js";
import {
  ACTIONS_CACHE,
  ACTIONS_CACHE_BYTES
} from "./chunk-U542BB3P.js";
import "./chunk-OCQCLJX3.js";
import {
  formatBytes,
  formatSeconds
} from "./chunk-JM5X5PID.js";
import {
  UserError,
  formatProblem
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/build/build-image.ts
import { mkdir as mkdir4, readFile as readFile6, rm as rm2 } from "node:fs/promises";
import { join as join8 } from "node:path";

// src/builder/engine.ts
var FORMAT = "{{.ServerVersion}}|{{.OperatingSystem}}|{{json .SecurityOptions}}|{{.Name}}|{{.DockerRootDir}}";
async function askEngine(builder, { run, env, signal }) {
  const option = builder.driver === "docker" ? [] : engineOption(builder);
  if (option === void 0) return void 0;
  try {
    const args = [...[option].flat(), "info", "--format", FORMAT];
    const { code, stdout } = await run({ command: "docker", args, env }, { signal });
    return code === 0 ? parseEngine(stdout) : void 0;
  } catch {
    return void 0;
  }
}
function parseEngine(text) {
  const [version = "", system = "", security = "", host = "", ...folder] = text.trim().split("|");
  if (version === "") return void 0;
  return { version, system, rootless: security.includes("name=rootless"), host, folder: folder.join("|") };
}
function builderFolder(builder, engine, hostname) {
  if (engine === void 0 || engineOption(builder) === void 0) return void 0;
  return engine.host === hostname && engine.folder.startsWith("/") ? engine.folder : void 0;
}
function engineOption({ driver, nodes }) {
  const [node, ...others] = nodes;
  if (driver !== "docker-container" || node === void 0 || others.length > 0) return void 0;
  const { endpoint } = node;
  if (endpoint.startsWith("unix://")) return `--host=${endpoint}`;
  return /^[A-Za-z0-9][\w.+-]*$/.test(endpoint) ? `--context=${endpoint}` : void 0;
}

// src/build/budgets.ts
function exceededBudgets(budgets, size, place) {
  const problems = [];
  if (budgets.squashfs !== void 0 && size.squashfs > budgets.squashfs) {
    problems.push({
      message: `The squashfs has ${formatBytes(size.squashfs)}, more than its budget of ${formatBytes(budgets.squashfs)}.`,
      at: place(["budgets", "squashfs"]),
      hint: "Leave something out (world, squashfs.exclude, firmware.allow), or raise the budget."
    });
  }
  const percent = size.squashfs / size.raw * 100;
  if (budgets.ratio !== void 0 && percent > budgets.ratio) {
    problems.push({
      message: `The squashfs has ${percent.toFixed(1)} % of the ${formatBytes(size.raw)} it packs, more than its budget of ${budgets.ratio} %.`,
      at: place(["budgets", "ratio"]),
      hint: "Raise squashfs.level or block-size, leave out what is compressed already, or raise the budget."
    });
  }
  return problems;
}

// src/build/disk-preflight.ts
import { dirname as dirname2, resolve } from "node:path";

// src/build/disk-need.ts
var MIB = 2 ** 20;
var GIB = 2 ** 30;
var MARGIN = 1.25;
var OTHER_BYTES = 256 * MIB;
var BARE_BYTES = 64 * MIB;
var USUAL_BUDGET = 3 * GIB;
var BUILDER_FACTOR = 8;
var STAGE3_BYTES = GIB;
var COMPILER_CACHE_BYTES = 5 * GIB;
function diskNeed(earlier, {
  squashfsBudget = USUAL_BUDGET,
  bringsOut,
  compilerCaches = 0
}) {
  const files = known(earlier.map(({ fileBytes }) => fileBytes));
  const grown = known(earlier.map(({ builderBytes }) => builderBytes));
  const builder = estimate(
    grown,
    BUILDER_FACTOR * squashfsBudget + STAGE3_BYTES + compilerCaches * COMPILER_CACHE_BYTES
  );
  if (!bringsOut) return { workspace: { bytes: OTHER_BYTES, from: "default" }, builder, leastWorkspaceBytes: 0 };
  const { bytes: bytes2, from } = estimate(files, 2 * squashfsBudget);
  return {
    workspace: { bytes: bytes2 + OTHER_BYTES, from },
    builder,
    leastWorkspaceBytes: files.length === 0 ? BARE_BYTES : Math.min(...files)
  };
}
function known(values) {
  return values.filter((value) => value !== void 0);
}
function estimate(measured, fallback) {
  return measured.length === 0 ? { bytes: fallback, from: "default" } : { bytes: Math.ceil(Math.max(...measured) * MARGIN), from: "record" };
}
function judgeDisk(need, { workspace, builder }, options) {
  const errors = workspace && workspace.freeBytes < need.leastWorkspaceBytes ? [tooSmall(need, workspace, options)] : [];
  if (workspace && workspace.device === builder?.device) {
    const free = formatBytes(workspace.freeBytes);
    const both = need.workspace.bytes + need.builder.bytes;
    const short = `workspace and builder share ${free} free and need about ${formatBytes(both)} together`;
    return {
      sentence: `Disk: workspace and builder share ${free} free; the files need about ${shown(need.workspace)}, the builder about ${shown(need.builder)}.`,
      warnings: workspace.freeBytes < both ? [mayBecomeFull(short, builderHint(options))] : [],
      errors
    };
  }
  const files = `the files need about ${shown(need.workspace)}`;
  const parts = [
    workspace ? `the workspace has ${formatBytes(workspace.freeBytes)} free, ${files}` : `${files}, and how much is free for them is not known`,
    builder ? `the builder has ${formatBytes(builder.freeBytes)} free and needs about ${shown(need.builder)}` : `the builder needs about ${shown(need.builder)}, and how much it has free is not known`
  ];
  const warnings = [];
  if (workspace && workspace.freeBytes < need.workspace.bytes) {
    const short = `the workspace has ${formatBytes(workspace.freeBytes)} free, and the files need about ${formatBytes(need.workspace.bytes)}`;
    warnings.push(mayBecomeFull(short, workspaceHint(options)));
  }
  if (builder && builder.freeBytes < need.builder.bytes) {
    const short = `the builder has ${formatBytes(builder.freeBytes)} free and needs about ${formatBytes(need.builder.bytes)}`;
    warnings.push(mayBecomeFull(short, builderHint(options)));
  }
  return { sentence: `Disk: ${parts.join("; ")}.`, warnings, errors };
}
function shown({ bytes: bytes2, from }) {
  return `${formatBytes(bytes2)} (${from === "record" ? "as earlier builds did" : "assumed"})`;
}
function mayBecomeFull(short, hint) {
  return { message: `The disk may become full: ${short}.`, hint };
}
function tooSmall({ leastWorkspaceBytes }, { freeBytes }, options) {
  return {
    message: `The disk cannot hold the image: the workspace has ${formatBytes(freeBytes)} free, and the files need at least ${formatBytes(leastWorkspaceBytes)}.`,
    hint: workspaceHint(options)
  };
}
function workspaceHint(options) {
  return hostedHint(options) ?? "Free space there, or name a folder on a larger disk by the input output.";
}
function builderHint(options) {
  return hostedHint(options) ?? "Free space there (`docker buildx prune` removes what builders keep), or name a builder that has more by the input builder.";
}
function hostedHint({ hosted, freesSpace }) {
  if (!hosted) return void 0;
  return freesSpace ? "Take a runner with a larger disk." : "Write free-disk-space: true, or take a runner with a larger disk.";
}

// src/build/record.ts
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var RECORDS = ["disk", "layers"];
function recordFolder(env, output) {
  const { RUNNER_WORKSPACE: beside = "" } = env;
  return beside === "" ? output : join(beside, ".gentoo-min");
}
function recordFile(folder, name, kind) {
  return join(folder, `${name}-${kind}.json`);
}
async function readRecord(file, schema3) {
  try {
    return schema3.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return void 0;
  }
}
async function writeRecord(file, record2) {
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, `${JSON.stringify(record2, null, 2)}
`);
}

// src/build/disk-record.ts
var bytes = int().min(0).optional();
var schema = object({
  builds: array(
    object({
      /** When the build ended, as ISO 8601. */
      at: string(),
      fileBytes: bytes,
      builderBytes: bytes
    })
  )
});
var KEPT = 10;
async function earlierUse(folder, name) {
  return (await read(folder, name)).map(({ fileBytes, builderBytes }) => ({ fileBytes, builderBytes }));
}
async function recordUse(folder, name, use, now) {
  const builds = [...await read(folder, name), { at: new Date(now).toISOString(), ...use }].slice(-KEPT);
  await writeRecord(recordFile(folder, name, "disk"), { builds });
}
async function read(folder, name) {
  return (await readRecord(recordFile(folder, name, "disk"), schema))?.builds ?? [];
}

// src/build/free-disk-space.ts
var TOOLSETS = [
  "/usr/local/lib/android",
  "/usr/share/dotnet",
  "/usr/share/swift",
  "/opt/ghc",
  "/usr/local/.ghcup",
  "/opt/hostedtoolcache/CodeQL",
  "/usr/local/share/chromium"
];
function onHostedRunner(env) {
  return env.RUNNER_ENVIRONMENT === "github-hosted";
}
async function freeDiskSpace({ platform, run, machine }) {
  const { env, log, cancelled: cancelled2 } = platform;
  if (!onHostedRunner(env)) {
    log.info("free-disk-space: nothing is removed here, because this is not one of GitHub's own runners.");
    return void 0;
  }
  const here = [];
  for (const path of TOOLSETS) if (await machine.disk(path)) here.push(path);
  if (here.length === 0) {
    log.info("free-disk-space: there is nothing to remove; this runner has none of the known toolsets.");
    return void 0;
  }
  const free = async () => (await machine.disk("/"))?.freeBytes ?? 0;
  const before = await free();
  const failure = await remove(here, run, cancelled2);
  const freed = Math.max(0, await free() - before);
  log.info(`free-disk-space: ${formatBytes(freed)} freed by removing ${here.join(", ")}.`);
  return failure === void 0 || cancelled2.aborted ? void 0 : {
    message: `free-disk-space could not remove everything: ${failure.replace(/\.?\s*$/, ".")}`,
    hint: "The build goes on with the space that there is."
  };
}
async function remove(paths, run, signal) {
  try {
    const args = ["-n", "rm", "-rf", "--one-file-system", "--", ...paths];
    const { code, stderr } = await run({ command: "sudo", args }, { signal });
    if (code === 0) return void 0;
    return stderr.trim() === "" ? `rm ended with exit code ${code}.` : stderr.trim().split("\n").at(-1);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// src/build/disk-preflight.ts
var EVERY = 1e4;
async function checkDisk(settings, image, folder, { platform, run, machine }, report) {
  const { env, log } = platform;
  if (settings.freeDiskSpace) {
    const problem = await freeDiskSpace({ platform, run, machine });
    if (problem) report.warn(problem);
  }
  const records = recordFolder(env, settings.output);
  const need = diskNeed(await earlierUse(records, report.name), {
    squashfsBudget: image.definition.budgets.squashfs,
    bringsOut: settings.target === "artifacts",
    compilerCaches: settings.compilerCache.length
  });
  const onBuilder = folder === void 0 ? void 0 : await machine.disk(folder);
  const room = { workspace: await nearestDisk(machine, settings.output), builder: onBuilder };
  const { sentence, warnings, errors } = judgeDisk(need, room, {
    hosted: onHostedRunner(env),
    freesSpace: settings.freeDiskSpace
  });
  log.info(sentence);
  if (errors.length > 0) throw new UserError(errors);
  for (const warning of warnings) {
    log.warning(formatProblem(warning));
    report.warned(warning);
  }
  return () => {
    const watch = folder === void 0 || !onBuilder ? void 0 : watchDisk(machine, folder, onBuilder.freeBytes);
    return {
      end: async () => {
        const builderBytes = await watch?.end();
        const { placed, name } = report;
        const fileBytes = placed.length === 0 ? void 0 : placed.reduce((sum2, { bytes: bytes2 }) => sum2 + bytes2, 0);
        if (builderBytes === void 0 && fileBytes === void 0) return;
        try {
          await recordUse(records, name, { fileBytes, builderBytes }, platform.now());
        } catch (error) {
          log.debug(`What the build took of the disk could not be recorded: ${String(error)}`);
        }
      }
    };
  };
}
async function nearestDisk(machine, folder) {
  for (let path = resolve(folder); ; path = dirname2(path)) {
    const disk = await machine.disk(path);
    if (disk || path === dirname2(path)) return disk;
  }
}
function watchDisk(machine, folder, before) {
  let least = before;
  const look = async () => {
    const free = (await machine.disk(folder))?.freeBytes ?? before;
    least = Math.min(least, free);
  };
  const timer = setInterval(() => {
    void look();
  }, EVERY);
  timer.unref();
  return {
    end: async () => {
      clearInterval(timer);
      await look();
      return before - least;
    }
  };
}

// src/build/cpu-guard.ts
var RUNS_NOTHING = /^(base|fetched|kernel-base|kernel-sources|store-.*|world-config|(plan|fetch|distfiles)-.*)$/;
function unsuitableCpu({ march, target, cpu }) {
  const required = march === void 0 ? void 0 : featuresOfMarch(march);
  if (march === void 0 || !required || !cpu || RUNS_NOTHING.test(target)) return void 0;
  const missing = missingFeatures(required, cpu);
  if (missing.length === 0) return void 0;
  return {
    message: `This machine cannot execute what it would build: code for -march=${march} may use instructions that its CPU lacks: ${missing.join(", ")}.`,
    hint: "Build on a machine whose CPU has them, or write an -march that both have into portage/make.conf: -march=x86-64-v3 runs on all of GitHub’s own runners."
  };
}
function mayMoveOn(jobMinutes, env) {
  return jobMinutes !== void 0 && env.RUNNER_ENVIRONMENT === "github-hosted";
}

// src/build/image-manifest.ts
import { join as join2 } from "node:path";

// src/plan/artifacts.ts
var FILES = [
  ["squashfs", "gentoo.squashfs", (prefix) => `${prefix}.squashfs`],
  ["initramfs", "initramfs.img", (prefix) => `${prefix}-initramfs.img`],
  ["kernel", "vmlinuz", (prefix) => `${prefix}-vmlinuz`],
  ["kernel-config", "kernel.config", (prefix) => `${prefix}-kernel.config`],
  ["kernel-config-log", "kconfig.log", (prefix) => `${prefix}-kconfig.log`],
  ["packages", "packages.txt", (prefix) => `${prefix}-packages.txt`],
  ["emerge-log", "emerge.log", (prefix) => `${prefix}-emerge.log`],
  ["dracut-log", "dracut.log", (prefix) => `${prefix}-dracut.log`]
];
var FACT_FILES = ["image.json", "squashfs.json"];
var OPTIONAL_FACT_FILES = ["signature.json"];
function artifactNames(prefix) {
  return FILES.map(([kind, inBuild, published]) => ({ kind, inBuild, published: published(prefix) }));
}
function manifestName(prefix) {
  return `${prefix}-manifest.json`;
}

// src/build/image-manifest.ts
function describeImage({ image: { definition, march }, pins, epoch }, { builtBy, name, files, facts, boot }) {
  const pinned = (key, written) => pins[key]?.reference ?? written;
  return buildManifest({
    name,
    sourceDateEpoch: epoch,
    builtBy,
    complete: true,
    pins: {
      stage3: pinned(0, definition.stage3),
      snapshot: pinned(1, definition.snapshot),
      repositories: definition.repositories
    },
    kernel: { version: definition.kernel.version, release: facts["kernel-release"] },
    compiler: facts.compiler,
    march: march ?? "",
    packages: facts.packages,
    fromBinhost: facts["from-binhost"],
    snapshotSignature: facts["snapshot-signature"],
    rawBytes: facts["raw-bytes"],
    files,
    ...boot === void 0 || boot.status === "skipped" ? {} : { boot }
  });
}
async function publishManifest(manifest, folder) {
  const path = join2(folder, manifestName(manifest.name));
  await writeFileAtomic(path, formatManifest(manifest));
  return path;
}

// src/build/kept-records.ts
import { createHash } from "node:crypto";
import { copyFile, mkdir as mkdir2, readFile as readFile2, writeFile } from "node:fs/promises";
import { dirname as dirname3, join as join3 } from "node:path";
var KeptRecords = class _KeptRecords {
  constructor(store, place, deps) {
    this.store = store;
    this.place = place;
    this.deps = deps;
  }
  store;
  place;
  deps;
  /** What the store had, the newest last. */
  #held = [];
  /** @returns undefined where the machine has records of its own, or there is no store */
  static async open(place, deps) {
    const { location, folder, name } = place;
    for (const record2 of RECORDS) if (await exists(recordFile(folder, name, record2))) return void 0;
    try {
      const { env } = deps.platform;
      const store = await openStore(location, "records", fingerprint(name), { env, run: deps.run });
      return store && new _KeptRecords(store, place, deps);
    } catch (error) {
      deps.platform.log.debug(`records: ${String(error)}`);
      return void 0;
    }
  }
  /** Lays the newest of each record into the folder. */
  async bringIn(signal) {
    await this.#orSay(async () => {
      const { folder, name, temporary } = this.place;
      this.#held = (await this.store.list(signal)).toSorted((one, other) => one.added - other.added);
      const newest = RECORDS.flatMap((record2) => this.#held.findLast(({ path }) => recordOf(path) === record2) ?? []);
      if (newest.length === 0) return;
      const incoming = join3(temporary, "records-in");
      await mkdir2(incoming);
      const { got } = await this.store.get(newest, incoming, signal);
      await mkdir2(folder, { recursive: true });
      for (const { path } of got) {
        const record2 = recordOf(path);
        if (record2) await copyFile(join3(incoming, path), recordFile(folder, name, record2));
      }
    });
  }
  /** Puts the records of this build into the store, and takes those out that they are made from. */
  async save(signal) {
    await this.#orSay(async () => {
      const { folder, name, temporary } = this.place;
      const outgoing = join3(temporary, "records-out");
      const entries = [];
      for (const record2 of RECORDS) {
        const content = await readFile2(recordFile(folder, name, record2)).catch(() => void 0);
        if (!content) continue;
        const sha256 = createHash("sha256").update(content).digest("hex");
        const path = `${record2}/${sha256.slice(0, 16)}.json`;
        await mkdir2(join3(outgoing, record2), { recursive: true });
        await writeFile(join3(outgoing, path), content);
        const now = Math.floor(this.deps.platform.now() / 1e3);
        entries.push({ path, bytes: content.length, sha256, seconds: 0, added: now, used: now });
      }
      await this.store.put(entries, outgoing, signal);
      const written = new Set(entries.map(({ path }) => path));
      const replaced = this.#held.map(({ path }) => path).filter((path) => !written.has(path));
      if (entries.length === RECORDS.length && replaced.length > 0) await this.store.remove(replaced, signal);
    });
  }
  async #orSay(work2) {
    try {
      await work2();
    } catch (error) {
      this.deps.platform.log.debug(`records: ${String(error)}`);
    }
  }
};
function recordOf(path) {
  return RECORDS.find((record2) => record2 === dirname3(path));
}

// src/build/place-files.ts
import { existsSync } from "node:fs";
import { mkdir as mkdir3, readFile as readFile3, rename } from "node:fs/promises";
import { join as join4 } from "node:path";
var factsSchema = object({
  "kernel-release": string().min(1),
  compiler: string().min(1),
  cflags: string(),
  packages: int().min(1),
  /** Packages that were compiled elsewhere. */
  "from-binhost": array(string()).default([]),
  "raw-bytes": int().min(1),
  "squashfs-bytes": int().min(1),
  "snapshot-signature": _enum(SNAPSHOT_SIGNATURES).optional()
});
async function placeFiles(incoming, folder, prefix) {
  const left = OPTIONAL_FACT_FILES.filter((name) => existsSync(join4(incoming, name)));
  const read2 = await Promise.all(
    [...FACT_FILES, ...left].map(async (name) => JSON.parse(await readFile3(join4(incoming, name), "utf8")))
  );
  const facts = factsSchema.parse(Object.assign({}, ...read2));
  await mkdir3(folder, { recursive: true });
  const files = [];
  for (const { kind, inBuild, published } of artifactNames(prefix)) {
    const path = join4(folder, published);
    await rename(join4(incoming, inBuild), path);
    files.push({ kind, name: published, path, ...await sha256OfFile(path) });
  }
  return { files, facts };
}

// src/builder/cdi-spec.ts
var JOBSERVER_DEVICE = "gentoo.org/jobserver=pool";
var [KIND = "", NAME = ""] = JOBSERVER_DEVICE.split("=");
var PATH = "/dev/steve";
var AUTO_ALLOW = { "org.mobyproject.buildkit.device.autoallow": "true" };
var EVERYBODY = 438;
function cdiSpec({ pipe, device, tokens }) {
  const mounts = pipe === void 0 ? [] : [{ hostPath: pipe, containerPath: PATH, options: ["bind", "rw"] }];
  const deviceNodes = device === void 0 ? [] : [deviceNode(device)];
  const env = [`GENTOO_MIN_POOL=${tokens === void 0 ? "" : String(tokens)}`];
  const pool = { name: NAME, annotations: AUTO_ALLOW, containerEdits: { env, mounts, deviceNodes } };
  return JSON.stringify({ cdiVersion: "0.6.0", kind: KIND, annotations: AUTO_ALLOW, devices: [pool] });
}
function deviceNode({ node, major, minor }) {
  return { path: PATH, hostPath: node, type: "c", major, minor, fileMode: EVERYBODY, permissions: "rw" };
}

// src/builder/container.ts
var PATIENCE = 15e3;
function builderContainer(builder, { run, env, signal }) {
  const engine = engineOption(builder);
  const [node] = builder.nodes;
  if (engine === void 0 || node === void 0) return void 0;
  const name = `buildx_buildkit_${node.name}`;
  const exec = (script, { env: values = {}, args = [], input }, reads) => ({
    command: "docker",
    args: [
      ...[engine, "exec", ...reads ? ["--interactive"] : []],
      ...Object.entries(values).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
      ...[name, "sh", "-c", script, ...args.length === 0 ? [] : ["sh", ...args]]
    ],
    env,
    ...input === void 0 ? {} : { input }
  });
  return {
    name,
    sh: (script, given = {}) => run(exec(script, given, given.input !== void 0), { signal }),
    attend: (script, given, { onLine, until }) => {
      const late = new AbortController();
      const wait = () => {
        setTimeout(() => {
          late.abort();
        }, PATIENCE).unref();
      };
      until.addEventListener("abort", wait, { once: true });
      return run(exec(script, given, true), { inputUntil: until, signal: late.signal, onStdout: lines(onLine) });
    }
  };
}
function lines(onLine) {
  let rest = "";
  return (chunk) => {
    const whole2 = (rest + chunk.toString("utf8")).split("\n");
    rest = whole2.pop() ?? "";
    whole2.forEach(onLine);
  };
}

// src/builder/fifo.ts
var SPEC = "/etc/cdi/gentoo-min-jobserver.json";
var PIPE = "/run/gentoo-min/jobserver";
var INSTALL = `set -eu
mkdir -p /run/gentoo-min /etc/cdi
[ -p ${PIPE} ] || { rm -rf ${PIPE}; mkfifo ${PIPE}; }
chmod 666 ${PIPE}
printf %s "$SPEC" > ${SPEC}`;
async function installPool(container, pool) {
  const { code, stderr } = await container.sh(INSTALL, { env: { SPEC: cdiSpec(pool) } });
  return code === 0 ? void 0 : lastLine(stderr);
}
function lastLine(said) {
  return /[^\n]+$/.exec(said.trim())?.[0] ?? "no reason given";
}

// src/builder/jobserver-choice.ts
var FOR_OPERATORS = "docs/jobserver.md says what the machine of the builder needs for steve.";
function wantsSteve(choice) {
  return choice === "auto" || choice === "steve";
}
function fifo(builder, choice, tokens, capacity, lacks) {
  const why2 = wantsSteve(choice) && lacks !== void 0 ? `; not steve, because its kernel has no CUSE: ${lacks}` : "";
  const sentence = `Jobserver: a named pipe with ${String(tokens)} tokens that all steps share (${has(capacity)}${why2})`;
  if (choice !== "steve" || lacks === void 0) return { provider: "fifo", sentence };
  return {
    provider: "fifo",
    sentence,
    warning: {
      message: `jobserver: steve cannot be had: /dev/cuse of the builder ${builder} cannot be opened (${lacks}). A named pipe takes its place.`,
      hint: `Load the module where the builder runs: \`modprobe cuse\`, at every start by the line \`cuse\` in /etc/modules-load.d/cuse.conf. ${FOR_OPERATORS}`
    }
  };
}
function steve(tokens, capacity, floor, joined) {
  const sentence = joined ? "Jobserver: the steve that another build on this builder has started, whose tokens all steps share" : `Jobserver: steve with ${String(tokens)} tokens that all steps share (${has(capacity)}; no job begins with less than ${formatBytes(floor)} of it free)`;
  return { provider: "steve", sentence, cuse: { lacks: void 0 } };
}
function withoutSteve(builder, instead, reason) {
  return {
    ...instead,
    sentence: `${instead.sentence}; not steve, because of the warning`,
    warning: {
      message: `steve does not serve the builder ${builder}: ${reason.replace(/\.$/, "")}. A named pipe takes its place.`,
      hint: `The build works as well, but what is killed takes its tokens along until nobody uses the pipe. \`jobserver: fifo\` asks for the pipe to begin with. ${FOR_OPERATORS}`
    }
  };
}
function steveEnded(builder, said) {
  return {
    message: `steve has ended while the builder ${builder} needed it${said === "" ? "" : `: ${said.replace(/\.$/, "")}`}. A named pipe takes its place in the steps to come.`,
    hint: "A step that was at work then may fail for want of tokens: what was finished is kept, so run the build again. `jobserver: fifo` does without steve."
  };
}
function operators(builder) {
  return { provider: "device", sentence: `Jobserver: the device ${JOBSERVER_DEVICE} that the builder ${builder} has` };
}
function withoutContainer(builder, choice, listed) {
  if (listed) return operators(builder);
  const sentence = `Jobserver: a pool for each step, because the builder ${builder} cannot be entered; steps beside each other do not share`;
  if (choice === "auto" || choice === "private") return { provider: "private", sentence };
  const hint = `Give the builder the CDI device ${JOBSERVER_DEVICE} (docs/jobserver.md), or leave the input jobserver at auto.`;
  return {
    provider: "private",
    sentence,
    warning: { message: `jobserver: ${choice} cannot be had: the builder ${builder} cannot be entered.`, hint }
  };
}
function refused(builder, choice, reason) {
  const sentence = "Jobserver: a pool for each step; steps beside each other do not share";
  if (choice === "private") return { provider: "private", sentence };
  return {
    provider: "private",
    sentence,
    warning: {
      message: `The builder ${builder} did not take a jobserver for all steps: ${reason.replace(/\.$/, "")}.`,
      hint: "BuildKit 0.20 or newer is needed for CDI devices. The build works without, with more jobs at a time than cores."
    }
  };
}
function has({ cores, memoryBytes }) {
  return `the builder has ${String(cores)} cores and ${formatBytes(memoryBytes)}`;
}

// src/builder/steve-command.ts
import { createHash as createHash2 } from "node:crypto";
var FOLDER = "/run/gentoo-min/steve";
var NODE = `${FOLDER}/device`;
var MIB2 = 2 ** 20;
function deviceName(builder, when) {
  const hash = createHash2("sha256").update(`${builder}\0${when}`).digest("hex").slice(0, 8);
  const readable = builder.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^gentoo-min\b/, "").replace(/^-+/, "").slice(0, 24).replace(/-+$/, "");
  return ["gentoo-min", readable, hash].filter((word) => word !== "").join("-");
}
function memoryFloor({ memoryBytes }, { memoryPerJob }) {
  return Math.max(MIB2, Math.min(memoryPerJob, memoryBytes / 4));
}
function steveArguments(name, tokens, floor, loadAverage) {
  return [
    `--dev-name=${name}`,
    `--jobs=${String(tokens)}`,
    "--min-jobs=1",
    `--min-memory-avail=${String(Math.floor(floor / MIB2))}`,
    ...loadAverage === void 0 ? [] : [`--load-average=${String(loadAverage)}`]
  ];
}
var LOOK_FOR_CUSE = `
modprobe cuse 2> /dev/null
made=
[ -e /dev/cuse ] || { mknod /dev/cuse c 10 203 2> /dev/null && made=yes; }
if said=$( (exec 3<>/dev/cuse) 2>&1 ); then
  echo "cuse open"
else
  echo "cuse denied $(echo $said)"
  [ -z "$made" ] || rm -f /dev/cuse
fi
[ ! -r ${FOLDER}/name ] || [ ! -e "/sys/class/cuse/$(cat ${FOLDER}/name)/dev" ] || echo "steve $(cat ${FOLDER}/name)"`;
var UNPACK = `set -eu
mkdir -p ${FOLDER}
cd ${FOLDER}
tar -x -f -
[ -x steve ] && [ -x ld.so ]`;
var START = `set -eu
cd ${FOLDER}
until (set -C; echo $$ > starting) 2> /dev/null; do
  [ -e "/proc/$(cat starting)" ] || rm -f starting
  sleep 0.2
done
trap 'rm -f starting' EXIT
how=joined
if [ ! -r name ] || [ ! -e "/sys/class/cuse/$(cat name)/dev" ]; then
  how=started
  name=$1
  shift
  rm -rf name device pid users
  mkdir users
  sh -c 'echo $$ > pid; exec ${FOLDER}/ld.so --library-path ${FOLDER} ${FOLDER}/steve "$@"' sh "$@" > log 2>&1 < /dev/null &
  tries=0
  while [ ! -e "/sys/class/cuse/$name/dev" ]; do
    tries=$((tries + 1))
    if [ -s pid ] && [ ! -e "/proc/$(cat pid)/exe" ]; then
      tail -n 3 log >&2
      echo "it ended before it served" >&2
      exit 1
    fi
    if [ $tries -gt 100 ]; then
      kill -9 "$(cat pid)" || true
      tail -n 3 log >&2
      echo "it served nobody for ten seconds" >&2
      exit 1
    fi
    sleep 0.1
  done
  number=$(cat "/sys/class/cuse/$name/dev")
  mknod -m 666 device c "\${number%:*}" "\${number#*:}"
  echo "$name" > name
fi
name=$(cat name)
echo "$how $name $(cat "/sys/class/cuse/$name/dev")"`;
var KEEP = `cd ${FOLDER}/users && cd .. || { echo gone; exit; }
: > users/$$
device=/sys/class/cuse/$1/dev
[ ! -e "$device" ] || echo serving
(
  while [ -e "$device" ]; do sleep 1 > /dev/null 2>&1; done
  tail -n 1 log
  echo gone
) &
watcher=$!
cat > /dev/null
kill $watcher 2> /dev/null
rm -f users/$$
for user in users/*; do
  [ ! -e "/proc/\${user#users/}" ] || exit 0
done
[ "$(cat name)" = "$1" ] || exit 0
printf %s "$SPEC" > ${SPEC}
pid=$(cat pid)
tries=0
while [ -e "$device" ] && grep -q steve "/proc/$pid/cmdline"; do
  signal=-TERM
  [ $tries -lt 30 ] || signal=-KILL
  [ $((tries % 30)) -ne 0 ] || kill $signal "$pid"
  [ $tries -lt 60 ] || exit 1
  tries=$((tries + 1))
  sleep 0.1
done
rm -f name pid device`;
function parseCuse(text) {
  const [, found, said = ""] = /^cuse (open|denied)(.*)$/m.exec(text) ?? [];
  if (found === void 0) return void 0;
  const why2 = /[^:]+$/.exec(said)?.[0]?.trim() ?? "";
  return {
    lacks: found === "open" ? void 0 : why2 === "" ? "it gave no reason" : why2,
    serving: /^steve \S/m.test(text)
  };
}
function parseStarted(text) {
  const [, how, name, major, minor] = /^(started|joined) (\S+) (\d+):(\d+)$/m.exec(text) ?? [];
  if (name === void 0) return void 0;
  return { name, device: { node: NODE, major: Number(major), minor: Number(minor) }, joined: how === "joined" };
}

// src/builder/jobserver.ts
var NO_LIMIT = 4096;
var LOOKS = 20;
var PAUSE = 250;
var MEASURE = `nproc
grep MemTotal /proc/meminfo
[ ! -r /sys/fs/cgroup/memory.max ] || echo memory.max $(cat /sys/fs/cgroup/memory.max)
[ -e ${SPEC} ] && echo ours || echo none`;
async function startJobserver(builder, choice, wishes, deps) {
  const { name } = builder;
  const listed = offersDevice(builder);
  const container = builderContainer(builder, deps);
  const measured = container && await measure(container, wantsSteve(choice));
  if (!container || !measured) return withoutContainer(name, choice, listed);
  if (listed && !measured.ours) return operators(name);
  const { capacity, cuse } = measured;
  const looked = cuse === void 0 ? {} : { cuse: { lacks: cuse.lacks } };
  const tokens = choice === "off" ? NO_LIMIT : jobsFor(capacity, wishes);
  const serving = listed && cuse?.serving === true;
  if (!serving) {
    const pool = choice === "private" ? {} : { pipe: PIPE, tokens };
    const problem = await installPool(container, pool);
    if (problem !== void 0) return refused(name, choice, problem);
    if (!listed && !await isListed(name, deps)) return refused(name, choice, "it does not list the device");
  }
  if (choice === "private")
    return { provider: "private", sentence: "Jobserver: a pool for each step, as was asked for" };
  if (choice === "off")
    return { provider: "off", sentence: "Jobserver: none limits what runs at a time, as was asked for" };
  return {
    ...fifo(name, choice, tokens, capacity, cuse?.lacks),
    ...looked,
    ...cuse !== void 0 && cuse.lacks === void 0 ? { steve: { builder: name, container, tokens, capacity, wishes, serving } } : {}
  };
}
function offersDevice({ nodes }) {
  return nodes.some(({ devices }) => devices.includes(JOBSERVER_DEVICE));
}
async function measure(container, cuseToo) {
  try {
    const { code, stdout } = await container.sh(cuseToo ? MEASURE + LOOK_FOR_CUSE : MEASURE);
    const capacity = parseCapacity(stdout);
    return code === 0 && capacity ? { capacity, ours: /^ours$/m.test(stdout), cuse: parseCuse(stdout) } : void 0;
  } catch {
    return void 0;
  }
}
async function isListed(builder, { buildx, signal, sleep }) {
  for (let look = 0; look < LOOKS && !signal.aborted; look++) {
    if (offersDevice(await inspectBuilder(buildx, builder, { signal }))) return true;
    await sleep(PAUSE);
  }
  return false;
}

// src/builder/probe.ts
var PATIENCE2 = 1e4;
async function probe(builder, boots, deps) {
  const patient = { ...deps, signal: AbortSignal.any([deps.signal, AbortSignal.timeout(PATIENCE2)]) };
  const [engine, boot] = await Promise.all([
    askEngine(builder, patient),
    boots ? askEmulator(patient) : Promise.resolve(void 0)
  ]);
  return { engine, kernel: deps.machine.kernel, boot };
}
async function askEmulator({ run, machine, env, signal }) {
  const ask = async () => {
    try {
      const { code, stdout } = await run({ command: QEMU, args: ["--version"], env }, { signal });
      return code === 0 ? stdout : "";
    } catch {
      return "";
    }
  };
  const [kvm, said] = await Promise.all([machine.device("/dev/kvm"), ask()]);
  return { kvm, qemu: /\bversion (\d\S*)/.exec(said)?.[1] };
}

// src/inputs/login.ts
function loginProblems({ user }, settings, place) {
  const missing = (input) => [
    {
      message: `The login is ${user.login}, but the input ${input} is empty.`,
      at: place(["user", "login"]),
      hint: `Hand the secret over by ${input}, or choose another login.`
    }
  ];
  if (user.login === "password" && settings.passwordHash === "") return missing("password-hash");
  if (user.login === "ssh-keys" && settings.authorizedKeys === "") return missing("authorized-keys");
  return [];
}

// src/build/prepare-build.ts
async function prepareBuild(settings, deps, report, folder) {
  const { platform, run, sleep } = deps;
  const loaded = await loadImage({ defaults: deps.defaults, user: settings.config, target: settings.target });
  const image = { ...loaded, definition: withVersions(loaded.definition, settings) };
  const { definition } = image;
  report.definition(settings.artifactName || definition.name, definition, image.context.notes);
  const certificates = await readCertificates(settings.caCertificates, "ca-certificates");
  const problems = [
    ...loginProblems(definition, settings, image.place),
    ..."problems" in certificates ? certificates.problems : []
  ];
  if ("problems" in certificates || problems.length > 0) throw new UserError(problems);
  const { buildx, builder } = await openBuilder(settings, certificates.pem, deps, folder);
  requireBuildkit(builder);
  const { env, cancelled: signal } = platform;
  const jobserver = await startJobserver(builder, settings.jobserver, settings, {
    run,
    buildx,
    env,
    signal,
    sleep
  });
  if (!jobserver.steve) {
    platform.log.info(jobserver.sentence);
    report.jobserver(jobserver);
  }
  const boots = settings.target === "artifacts" && settings.boot !== "off";
  const probed = await probe(builder, boots, { run, machine: deps.machine, env, signal });
  const found = { ...probed, buildx: buildx.version, builder, jobserver };
  const rows = capabilities(found);
  for (const each of rows) platform.log.info(formatCapability(each));
  report.capabilities(rows);
  const pins = await resolveImagePins(settings, image, { buildx, builder }, deps);
  report.pins(pins);
  const epoch = sourceDateEpoch(settings.snapshot?.includes(":") ? settings.snapshot : definition.snapshot);
  const facts = { pins, epoch, builder: builder.name, folder, started: platform.now() };
  const prepared = await preparePlan(settings, image, facts, run);
  platform.log.debug(asShell(prepared.plan));
  const fingerprint2 = storeFingerprint(definition, await makeConfText(image.context));
  const dockerfile = Buffer.from(await readContextFile(image.context, "Dockerfile") ?? []).toString("utf8");
  return { ...prepared, image, buildx, builder, jobserver, found, pins, epoch, fingerprint: fingerprint2, dockerfile };
}

// src/cache/layer-budget.ts
function layerBudget(entries, asked, actionsBytes) {
  if (asked !== void 0) return asked;
  const limited = entries.some(({ type, readOnly }) => type === "gha" && readOnly !== true);
  return limited ? Math.max(0, ACTIONS_CACHE_BYTES - actionsBytes) : Infinity;
}

// src/cache/layer-history.ts
var NO_HISTORY = { stages: {}, madeFrom: {}, exports: {}, actionsBytes: 0 };
var KEPT2 = 10;
function remember(history, { stages, madeFrom, exports, actionsBytes }) {
  const works = stages.filter(({ seconds: seconds2, pulledBytes }) => seconds2 > 0 || pulledBytes > 0).map(({ stage, ...work2 }) => [
    stage,
    [...history.stages[stage] ?? [], work2].slice(-KEPT2)
  ]);
  const written = Object.entries(exports).map(([part, layers]) => [
    part,
    layers ?? history.exports[part] ?? null
  ]);
  return {
    stages: { ...history.stages, ...Object.fromEntries(works) },
    madeFrom: { ...history.madeFrom, ...madeFrom },
    exports: { ...history.exports, ...Object.fromEntries(written) },
    actionsBytes: actionsBytes ?? 0
  };
}
function workOf({ stages }, stage) {
  const seconds2 = (stages[stage] ?? []).map((work2) => work2.seconds).filter((each) => each > 0);
  return seconds2.length === 0 ? void 0 : Math.max(...seconds2);
}
function packagesOf({ stages }, stage) {
  return Math.max(0, ...(stages[stage] ?? []).map(({ built, reused }) => built + reused));
}
function mergeOf({ stages }, stage) {
  return (stages[stage] ?? []).findLast(({ built, reused, seconds: seconds2 }) => built === 0 && reused > 0 && seconds2 > 0)?.seconds;
}
function lastKnown({ stages }, stage, figure) {
  return (stages[stage] ?? []).findLast((work2) => work2[figure] > 0)?.[figure] ?? 0;
}

// src/cache/layer-value.ts
var LEAST_SECONDS_PER_GB = 60;
var GB = 1e9;
var ASSUMED_MERGE = { seconds: 35, packages: 60 };
var PACKAGED = ["compiler", "world"];
function planLayers(question) {
  const { history, stages, downloads, kept, budget } = question;
  const names = downloads.length === 0 ? stages : [FETCHED_STAGE, ...stages];
  const candidates = names.map((stage) => describe(stage, question));
  const all = history.exports.main;
  const wholeBytes = all ? total(all) : void 0;
  if (!kept.packages && (wholeBytes ?? 0) <= budget) {
    const decisions2 = candidates.map(({ stage, known: known2, seconds: seconds2, bytes: bytes2, merges, storedSeconds, rule }) => {
      const figures = { stage, seconds: known2 ? seconds2 : void 0, bytes: bytes2, merges, storedSeconds };
      if (stage === FETCHED_STAGE && !rule) return { ...figures, keep: false, reason: "rule" };
      return { ...figures, keep: true, reason: known2 ? "whole" : "rule" };
    });
    return { whole: true, decisions: decisions2 };
  }
  const decisions = chooseStages(candidates, question);
  return inOnePlace(decisions, candidates, wholeBytes, budget);
}
function describe(stage, { history, downloads, kept }) {
  const isDownloads = stage === FETCHED_STAGE;
  const rule = isDownloads ? !kept.distfiles : !kept.packages || !PACKAGED.includes(stage);
  const held = history.madeFrom[stage] ?? [];
  const known2 = (isDownloads ? downloads : [stage]).some((each) => workOf(history, each) !== void 0);
  const saves = Object.fromEntries(
    held.map((each) => {
      if (downloads.includes(each)) return [each, kept.distfiles ? 0 : workOf(history, each) ?? 0];
      const merged = kept.packages && packagesOf(history, each) > 0;
      return [each, merged ? mergeSeconds(history, each) : workOf(history, each) ?? 0];
    })
  );
  const packages = kept.packages && (PACKAGED.includes(stage) || packagesOf(history, stage) > 0);
  const merges = packages ? mergeOf(history, stage) === void 0 ? "assumed" : "measured" : void 0;
  const own = isDownloads ? downloads : [stage];
  const layers = history.exports[isDownloads ? "fetch" : `stage-${stage}`] ?? estimated(own, held, downloads, history);
  return {
    stage,
    rule,
    known: known2 && held.length > 0,
    saves,
    seconds: sum(Object.values(saves)),
    layers,
    bytes: layers && total(layers),
    merges,
    storedSeconds: packages ? lastKnown(history, stage, "packageSeconds") : 0
  };
}
function mergeSeconds(history, stage) {
  const assumed = ASSUMED_MERGE.seconds / ASSUMED_MERGE.packages * packagesOf(history, stage);
  return mergeOf(history, stage) ?? assumed;
}
function estimated(own, held, downloads, history) {
  const size = (stage) => lastKnown(history, stage, "pulledBytes") || lastKnown(history, stage, "packageBytes");
  if (own.every((stage) => size(stage) === 0)) return void 0;
  const fetched = held.some((stage) => downloads.includes(stage)) ? history.exports.fetch : void 0;
  const made = fetched ? held.filter((stage) => !downloads.includes(stage)) : held;
  return { ...fetched, ...Object.fromEntries(made.map((stage) => [`of ${stage}`, size(stage)])) };
}
function chooseStages(candidates, { budget }) {
  const kept = { stages: /* @__PURE__ */ new Set(), layers: /* @__PURE__ */ new Set(), names: [], room: budget };
  const decided = /* @__PURE__ */ new Map();
  let rest = [...candidates];
  while (rest.length > 0) {
    const judged = rest.map((candidate) => judge(candidate, kept, candidates));
    const best = judged.reduce((a, b) => perByte(b.decision) > perByte(a.decision) ? b : a);
    decided.set(best.candidate.stage, best.decision);
    rest = rest.filter(({ stage }) => stage !== best.candidate.stage);
    if (!best.decision.keep || best.decision.reason === "held") continue;
    kept.names.push(best.candidate.stage);
    kept.room -= best.decision.bytes ?? 0;
    Object.keys(best.candidate.saves).forEach((each) => kept.stages.add(each));
    Object.keys(best.candidate.layers ?? {}).forEach((each) => kept.layers.add(each));
  }
  return candidates.flatMap(({ stage }) => decided.get(stage) ?? []);
}
function judge(candidate, kept, candidates) {
  const { stage, rule, known: known2, saves, layers, merges, storedSeconds } = candidate;
  const as = (keep2, reason, more = {}) => ({
    candidate,
    decision: { stage, keep: keep2, reason, seconds: void 0, bytes: void 0, merges, storedSeconds, ...more }
  });
  if (!known2) return as(rule, "rule");
  const seconds2 = sum(Object.entries(saves).map(([each, one]) => kept.stages.has(each) ? 0 : one));
  if (kept.stages.has(stage)) {
    const by = kept.names.find((name) => stage in (candidates.find((each) => each.stage === name)?.saves ?? {}));
    return as(true, "held", { seconds: candidate.seconds, ...by === void 0 ? {} : { by } });
  }
  if (!layers) return as(rule, rule ? "unsized" : "rule", { seconds: seconds2 });
  const bytes2 = sum(Object.entries(layers).map(([layer, size]) => kept.layers.has(layer) ? 0 : size));
  if (seconds2 < bytes2 / GB * LEAST_SECONDS_PER_GB || seconds2 === 0) return as(false, "little", { seconds: seconds2, bytes: bytes2 });
  return bytes2 > kept.room ? as(false, "no-room", { seconds: seconds2, bytes: bytes2 }) : as(true, "worth", { seconds: seconds2, bytes: bytes2 });
}
function perByte({ seconds: seconds2 = 0, bytes: bytes2 }) {
  return bytes2 === void 0 || bytes2 === 0 ? Infinity : seconds2 / bytes2;
}
function inOnePlace(decisions, candidates, wholeBytes, budget) {
  const ends = candidates.filter(({ stage }) => {
    const decision = decisions.find((each) => each.stage === stage);
    return stage !== FETCHED_STAGE && decision?.keep === true && decision.reason !== "held";
  });
  const tops = ends.filter(({ stage }) => !ends.some((other) => other.stage !== stage && stage in other.saves));
  if (tops.length < 2 || tops.some(({ known: known2 }) => !known2)) return { whole: false, decisions };
  const union = total(Object.assign({}, ...tops.map(({ layers }) => layers)));
  if ((wholeBytes ?? union) <= budget) return { whole: true, decisions };
  const best = tops.reduce((a, b) => b.seconds > a.seconds ? b : a);
  const isFound = ({ stage }) => stage === FETCHED_STAGE || stage in best.saves;
  return {
    whole: false,
    decisions: decisions.map((decision) => {
      if (!decision.keep) return decision;
      if (!isFound(decision)) return { ...decision, keep: false, reason: "one-place", by: best.stage };
      return decision.reason === "held" ? { ...decision, by: best.stage } : decision;
    })
  };
}
function total(layers) {
  return sum(Object.values(layers));
}
function sum(values) {
  return values.reduce((all, each) => all + each, 0);
}

// src/cache/layer-sentence.ts
function layerSentence(decision) {
  const { stage, keep: keep2 } = decision;
  return `${stage === FETCHED_STAGE ? "downloads" : stage}: ${keep2 ? `kept${why(decision)}` : `left out, ${whyNot(decision)}`}`;
}
function why({ reason, seconds: seconds2, bytes: bytes2, by }) {
  if (reason === "held") return ` with ${by ?? "another stage"}`;
  if (seconds2 === void 0) return ", no store has its work";
  const how = reason === "whole" ? " with the whole build" : "";
  const unknown = reason === "unsized" ? "; how many bytes it has is not known yet" : "";
  return `${how}, saves ${formatSeconds(seconds2)}${costing(bytes2)}${unknown}`;
}
function whyNot({ stage, reason, seconds: seconds2, bytes: bytes2, merges, storedSeconds, by }) {
  if (reason === "one-place") return `a build reads from one place, and ${by ?? "another stage"} saves more`;
  const takes = seconds2 === void 0 ? void 0 : formatSeconds(seconds2);
  if (reason === "no-room") return `${takes ?? "what it saves"}${costing(bytes2)} does not fit into cache-bytes`;
  if (merges !== void 0) {
    const assumed = `${formatSeconds(ASSUMED_MERGE.seconds)} for ${ASSUMED_MERGE.packages} of them`;
    const kept = `the packages are kept${storedSeconds === 0 ? "" : ` with ${formatSeconds(storedSeconds)} of work`}`;
    return takes === void 0 ? `${kept}, merging them is assumed to take ${assumed}` : `${kept}, merging them takes ${takes}${merges === "assumed" ? " (assumed)" : ""}${costing(bytes2)}`;
  }
  if (stage === FETCHED_STAGE && reason === "rule") return "the distfiles are kept";
  return `saves only ${takes ?? "nothing"}${costing(bytes2)}`;
}
function costing(bytes2) {
  return bytes2 === void 0 ? "" : ` for ${formatBytes(bytes2)}`;
}

// src/cache/build-graph.ts
var BuildGraph = class {
  #steps;
  #stages = /* @__PURE__ */ new Map();
  #done;
  #latest;
  /** @param timeline after the build has ended */
  constructor({ steps, latest }) {
    this.#latest = latest;
    this.#steps = new Map(steps.map((step) => [step.id, step]));
    for (const step of steps) {
      if (step.kind !== "stage" || step.stage === void 0) continue;
      this.#stages.set(step.stage, [...this.#stages.get(step.stage) ?? [], step]);
    }
    const ended = steps.filter(({ state }) => state === "done" || state === "cached");
    this.#done = this.#reach(ended);
  }
  /** Names of all stages that the build had to do with. */
  get stages() {
    return [...this.#stages.keys()];
  }
  /** Names of the stages each of whose steps is done, or is needed by one that is done. */
  finishedStages() {
    const finished = [...this.#stages].filter(([, steps]) => steps.every(({ id }) => this.#done.has(id)));
    return finished.map(([stage]) => stage);
  }
  stepsOf(stage) {
    return this.#stages.get(stage) ?? [];
  }
  /** Ids of a stage's steps and of all that they need. */
  madeFrom(stage) {
    return this.#reach(this.stepsOf(stage));
  }
  /** Names of the stages that these steps belong to. */
  stagesOf(ids) {
    return [...this.#stages].filter(([, steps]) => steps.some(({ id }) => ids.has(id))).map(([stage]) => stage);
  }
  /** Seconds of work that this build itself spent on these steps. */
  seconds(ids) {
    return ids.reduce((sum2, id) => {
      const step = this.#steps.get(id);
      return step?.kind === "stage" && step.state === "done" && !isHit(step) ? sum2 + workSeconds(step.intervals, this.#latest) : sum2;
    }, 0);
  }
  #reach(from) {
    const reached = /* @__PURE__ */ new Set();
    const waiting = from.map(({ id }) => id);
    for (let id = waiting.pop(); id !== void 0; id = waiting.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      waiting.push(...this.#steps.get(id)?.inputs ?? []);
    }
    return reached;
  }
};

// src/cache/salvage.ts
var MIN_SECONDS = 10;
function finishedStages(timeline, request) {
  const graph = new BuildGraph(timeline);
  const wanted = new Map(request.stages.map((stage) => [stage.toLowerCase(), stage]));
  const candidates = /* @__PURE__ */ new Map();
  for (const stage of graph.finishedStages()) {
    const name = wanted.get(stage.toLowerCase());
    if (name !== void 0) candidates.set(name, graph.madeFrom(stage));
  }
  const kept = new Set((request.kept ?? []).flatMap((stage) => [...graph.madeFrom(stage)]));
  const chosen = [];
  const held = [];
  while (candidates.size > 0) {
    const [best] = [...candidates].map(([stage, steps]) => ({ stage, steps, seconds: graph.seconds([...steps].filter((id) => !kept.has(id))) })).sort((a, b) => b.seconds - a.seconds || b.steps.size - a.steps.size);
    if (!best || best.seconds <= 0 || best.seconds < (request.minSeconds ?? MIN_SECONDS)) break;
    chosen.push({ stage: best.stage, seconds: best.seconds });
    candidates.delete(best.stage);
    best.steps.forEach((id) => kept.add(id));
    held.push(best.steps);
  }
  const lost = new Set((request.lost ?? []).map((stage) => stage.toLowerCase()));
  const again = [...candidates].filter(([stage]) => lost.has(stage.toLowerCase())).sort(([, a], [, b]) => b.size - a.size);
  for (const [stage, steps] of again) {
    if (held.some((all) => [...steps].every((id) => all.has(id)))) continue;
    chosen.push({ stage, seconds: graph.seconds([...steps].filter((id) => !kept.has(id))) });
    held.push(steps);
  }
  return chosen;
}
function salvagePlans(failed, finished, { entries, scopes, exportMinutes }) {
  return finished.map(({ stage }) => {
    const { to } = cacheArguments(entries, { part: `stage-${stage}`, scopes, write: true, exportMinutes });
    return { plan: layersOnly(failed.plan, stage), cache: { from: failed.cache.from, to } };
  });
}

// src/build/fetch-export.ts
var QUIET_MS = 2e4;
var CHECK_MS = 1e3;
var FetchExport = class {
  /**
   * @param planned see `planFetchBuild`
   * @param stages those that download
   * @param signal stops the export at once
   */
  constructor(planned, entries, stages, deps, signal) {
    this.planned = planned;
    this.entries = entries;
    this.stages = stages;
    this.deps = deps;
    this.signal = signal;
  }
  planned;
  entries;
  stages;
  deps;
  signal;
  #timeline;
  #timer;
  /** Since when all downloads have been there, milliseconds since the epoch. */
  #since;
  #build;
  /** Watches a build by its timeline, of which each call gives the present state. */
  observe(timeline) {
    this.#timeline = timeline;
    this.#timer ??= setInterval(() => {
      if (this.#timeline) this.#check(this.#timeline());
    }, CHECK_MS).unref();
  }
  /** Whether there is something to export. */
  get isDue() {
    return this.#timeline !== void 0 && downloadsAreDone(this.#timeline(), this.stages);
  }
  /**
   * To be called when the build has ended.
   * @param needed whether nothing else holds the downloads
   * @param until stops the export
   * @returns undefined when there was none
   */
  async settle(needed, until) {
    clearInterval(this.#timer);
    if (needed && this.isDue && !until.aborted) this.#begin();
    return (await this.#build)?.settle(until);
  }
  #check(timeline) {
    const now = this.deps.platform.now();
    const compiles = timeline.steps.some(({ kind, state }) => kind === "stage" && state === "running");
    if (!compiles || !downloadsAreDone(timeline, this.stages)) this.#since = void 0;
    else if (now - (this.#since ??= now) >= QUIET_MS) this.#begin();
  }
  #begin() {
    clearInterval(this.#timer);
    this.#build ??= withFolders(this.planned, this.deps.warn).then(
      (plan) => startFetchBuild(plan, this.entries, {
        signal: this.signal,
        run: (each, stop) => runQuietly(each, this.deps, stop)
      })
    );
  }
};

// src/cache/exported-layers.ts
import { createHash as createHash3 } from "node:crypto";
import { readFile as readFile4 } from "node:fs/promises";
import { join as join5 } from "node:path";
async function exportedLayers(to, deps, signal) {
  const options = readOptions(to);
  try {
    switch (options.get("type")) {
      case "local":
        return await inFolder(options.get("dest") ?? "", options.get("tag") ?? "latest");
      case "registry": {
        const args = ["imagetools", "inspect", "--raw", "--builder", deps.builder, options.get("ref") ?? ""];
        const { code, stdout } = await deps.buildx.run(args, { signal, keepBytes: LONGEST_INDEX });
        return code === 0 ? layersOfManifest(stdout) : void 0;
      }
      case "gha":
        return await inActionsCache(options, deps, signal);
      case void 0:
      default:
        return void 0;
    }
  } catch {
    return void 0;
  }
}
var LONGEST_INDEX = 16 * 1024 * 1024;
var descriptor = object({
  mediaType: string(),
  digest: string(),
  size: int().min(0),
  annotations: record(string(), string()).optional()
});
var manifestSchema = object({
  layers: array(descriptor).optional(),
  manifests: array(descriptor).optional()
});
var CONFIG_TYPE = "application/vnd.buildkit.cacheconfig.v0";
function layersOfManifest(json) {
  const { layers, manifests } = manifestSchema.parse(JSON.parse(json));
  const blobs = layers ?? (manifests ?? []).filter(({ mediaType }) => mediaType !== CONFIG_TYPE);
  return Object.fromEntries(blobs.map(({ digest, size }) => [layerId(digest), size]));
}
var configSchema = object({
  layers: array(object({ blob: string(), annotations: object({ size: int().min(0).optional() }).optional() })).optional()
});
function layersOfConfig(json) {
  const { layers = [] } = configSchema.parse(JSON.parse(json));
  return Object.fromEntries(layers.map(({ blob, annotations }) => [layerId(blob), annotations?.size ?? 0]));
}
var ID_DIGITS = 16;
function layerId(digest) {
  return digest.slice(digest.indexOf(":") + 1).slice(0, ID_DIGITS);
}
var TAG = "org.opencontainers.image.ref.name";
async function inFolder(folder, tag) {
  const { manifests = [] } = manifestSchema.parse(JSON.parse(await readFile4(join5(folder, "index.json"), "utf8")));
  const named = manifests.find(({ annotations }) => annotations?.[TAG] === tag);
  if (!named) return void 0;
  return layersOfManifest(await readFile4(join5(folder, "blobs", ...named.digest.split(":")), "utf8"));
}
var VERSION = createHash3("sha256").update("|go-actionscache-1.0").digest("hex");
var foundSchema = object({ ok: literal(true), signed_download_url: string() });
async function inActionsCache(options, { http, env }, signal) {
  const token = options.get("token") ?? env.ACTIONS_RUNTIME_TOKEN ?? "";
  const service = options.get("url_v2") ?? env.ACTIONS_RESULTS_URL ?? "";
  if (service === "") return void 0;
  const scope = readActionsToken(token)?.scopes?.findLast(({ permission }) => (permission & WRITE) !== 0)?.scope ?? "";
  const hash = createHash3("sha256").update(scope).digest("hex").slice(0, 8);
  const key = `index-${options.get("scope") ?? ""}-1-${hash}#`;
  const method = "twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL";
  const answer = await http(
    {
      method: "POST",
      url: new URL(method, service.endsWith("/") ? service : `${service}/`).href,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ key, restore_keys: [key], version: VERSION })
    },
    signal
  );
  const text = await answer.text();
  if (!answer.ok) return void 0;
  const url = foundSchema.parse(JSON.parse(text)).signed_download_url;
  const index = await http({ method: "GET", url, headers: {} }, signal);
  const config = await index.text();
  return index.ok ? layersOfConfig(config) : void 0;
}

// src/cache/layer-work.ts
function stageWork(timelines, merges, kept) {
  const byPackage = new Map(kept.map((entry) => [packageOf(entry.path), entry]));
  const works = /* @__PURE__ */ new Map();
  for (const graph of timelines.map((timeline) => new BuildGraph(timeline))) {
    const finished = new Set(graph.finishedStages());
    for (const name of graph.stages) {
      const stage = name.toLowerCase();
      const steps = graph.stepsOf(name);
      const { built = 0, reused = 0, packages = [] } = merges.get(name) ?? {};
      const entries = [...new Set(packages)].flatMap((each) => byPackage.get(each) ?? []);
      const before = works.get(stage);
      const seconds2 = finished.has(name) ? graph.seconds(steps.map(({ id }) => id)) : 0;
      const pulled = steps.filter(isHit).reduce((sum2, { pulledBytes }) => sum2 + pulledBytes, 0);
      works.set(stage, {
        stage,
        seconds: Math.max(seconds2, before?.seconds ?? 0),
        built,
        reused,
        packageBytes: entries.reduce((sum2, { bytes: bytes2 }) => sum2 + bytes2, 0),
        packageSeconds: entries.reduce((sum2, each) => sum2 + each.seconds, 0),
        pulledBytes: Math.max(pulled, before?.pulledBytes ?? 0)
      });
    }
  }
  return [...works.values()];
}
function stagesHeld(timelines, wanted) {
  const held = {};
  for (const graph of timelines.map((timeline) => new BuildGraph(timeline))) {
    for (const name of graph.stages) {
      const stage = name.toLowerCase();
      if (!wanted.includes(stage)) continue;
      const all = graph.stagesOf(graph.madeFrom(name)).map((each) => each.toLowerCase());
      held[stage] = [.../* @__PURE__ */ new Set([...held[stage] ?? [], ...all])].sort();
    }
  }
  return held;
}
function packageOf(path) {
  const [category = ""] = path.split("/");
  const file = path.slice(path.lastIndexOf("/") + 1);
  return `${category}/${file.replace(/-\d+\.gpkg\.tar$/, "")}`;
}

// src/build/layer-record.ts
var whole = int().min(0);
var seconds = number().min(0);
var work = object({
  seconds,
  built: whole,
  reused: whole,
  packageBytes: whole,
  packageSeconds: seconds,
  pulledBytes: whole
});
var schema2 = object({
  at: string(),
  stages: record(string(), array(work)),
  madeFrom: record(string(), array(string())),
  exports: record(string(), record(string(), whole).nullable()),
  actionsBytes: whole
});
async function earlierLayers(folder, name) {
  const record2 = await readRecord(recordFile(folder, name, "layers"), schema2);
  if (!record2) return NO_HISTORY;
  const { stages, madeFrom, exports, actionsBytes } = record2;
  return { stages, madeFrom, exports, actionsBytes };
}
async function recordLayers(folder, name, build, now) {
  const history = remember(await earlierLayers(folder, name), build);
  await writeRecord(recordFile(folder, name, "layers"), { at: new Date(now).toISOString(), ...history });
}

// src/build/layer-memory.ts
var SIZES = 3e4;
var LayerMemory = class _LayerMemory {
  constructor(folder, image, history, deps) {
    this.folder = folder;
    this.image = image;
    this.history = history;
    this.deps = deps;
  }
  folder;
  image;
  history;
  deps;
  #timelines = [];
  #merges = /* @__PURE__ */ new Map();
  /** Places that were written, by part. */
  #written = /* @__PURE__ */ new Map();
  /** @param folder see `recordFolder` @param image its name */
  static async open(folder, image, deps) {
    return new _LayerMemory(folder, image, await earlierLayers(folder, image), deps);
  }
  /** What was run until now, in this order. */
  get timelines() {
    return this.#timelines;
  }
  /** Notes a run. @param merges what the emerges of the build's last run did */
  ran(timeline, merges) {
    this.#timelines.push(timeline);
    if (merges) this.#merges = merges;
  }
  /**
   * Notes what a run wrote, unless all of its exports failed: that leaves the build good.
   * @param to values of `--cache-to`
   */
  wrote(part, to, timeline) {
    const reports = timeline ? cacheReports(timeline) : [];
    const failed = reports.filter(({ direction }) => direction === "export").length;
    if (failed < to.length) this.#written.set(part, to);
  }
  /**
   * Remembers what this build took and wrote. Whatever goes wrong here changes nothing about it.
   * @param builder its name
   * @param stages the long ones, and that of the downloads
   * @param signal stops asking places for what they hold
   */
  async save({ packages, balances }, builder, stages, signal) {
    if (this.#timelines.length === 0) return;
    const { platform } = this.deps;
    const until = AbortSignal.any([signal, AbortSignal.timeout(SIZES)]);
    const asking = { ...this.deps, builder, env: platform.env };
    const exports = {};
    for (const [part, places] of this.#written) {
      exports[part] = void 0;
      for (const place of places) exports[part] ??= await exportedLayers(place, asking, until);
    }
    const build = {
      stages: stageWork(this.#timelines, this.#merges, packages),
      madeFrom: stagesHeld(this.#timelines, stages),
      exports,
      actionsBytes: balances.reduce((sum2, { place, bytes: bytes2 }) => place === ACTIONS_CACHE ? sum2 + bytes2 : sum2, 0)
    };
    try {
      await recordLayers(this.folder, this.image, build, platform.now());
    } catch (error) {
      platform.log.debug(`What the layers took could not be recorded: ${String(error)}`);
    }
  }
};

// src/build/layer-cache.ts
var LONG_STAGES = ["compiler", "kernel", "world"];
var LATE_EXPORT = 12e4;
var LayerCache = class _LayerCache {
  /** @param layers which of them are kept; undefined for all */
  constructor(entries, scopes, write, dockerfile, memory, layers, deps) {
    this.entries = entries;
    this.scopes = scopes;
    this.write = write;
    this.dockerfile = dockerfile;
    this.memory = memory;
    this.layers = layers;
    this.deps = deps;
  }
  entries;
  scopes;
  write;
  dockerfile;
  memory;
  layers;
  deps;
  #saved = 0;
  #from = [];
  #unsaved = [];
  #builder = "";
  /**
   * Those places that the builder or this job cannot use are named in warnings, and left out.
   * @returns undefined where no cache was asked for, or none can be used
   */
  static async open(settings, { name: image, dockerfile, builder }, deps) {
    if (settings.cache.length === 0) return void 0;
    settings.cacheHints.forEach(deps.warn);
    const { platform } = deps;
    const facts = await runFacts(platform.env);
    const write = mayWrite({ wanted: settings.cacheWrite, fromFork: facts.fromFork });
    const { entries: known2, problems: ofBuilder } = builderCaches(settings.cache, builder, write);
    const { entries, problems: ofJob } = usableCaches(known2, platform.env, platform.now(), write);
    [...ofBuilder, ...ofJob].forEach(deps.warn);
    if (entries.length === 0) return void 0;
    const scopes = { image, ...cacheBranches(facts), stages: LONG_STAGES };
    const memory = await LayerMemory.open(recordFolder(platform.env, settings.output), image, deps);
    const { history } = memory;
    const layers = settings.cacheLayers === "all" ? void 0 : planLayers({
      history,
      stages: LONG_STAGES,
      downloads: hasStage(dockerfile, FETCHED_STAGE) ? fetchStages(dockerfile).map((each) => each.toLowerCase()) : [],
      kept: {
        packages: settings.packageStore.kind !== "builder",
        distfiles: settings.distfilesStore.kind !== "builder"
      },
      budget: layerBudget(entries, settings.cacheBytes, history.actionsBytes)
    });
    const cache = new _LayerCache(entries, scopes, write, dockerfile, memory, layers, deps);
    for (const sentence of cache.sentences) platform.log.info(`Layers of ${sentence}`);
    return cache;
  }
  /** Which stages' layers are kept and why, one sentence each; none where all are, or nothing is written. */
  get sentences() {
    return this.write ? (this.layers?.decisions ?? []).map(layerSentence) : [];
  }
  /** How many exports were made. */
  get saved() {
    return this.#saved;
  }
  /** Where the last build found its layers, as arguments of `--cache-from`. */
  get from() {
    return this.#from;
  }
  /** What a cancelled build finished and had no time to export, the most valuable first; without secrets. */
  get unsaved() {
    return this.#unsaved;
  }
  /**
   * Runs a build with its caches, once more without those that broke it. Afterwards the finished stages of one that did not
   * end well are exported.
   * @param signal stops the build
   * @param last stops what is still exported then
   */
  async build(plan, run, signal, last) {
    this.#builder = plan.builder;
    const main = cacheArguments(this.entries, { part: "main", scopes: this.scopes, write: this.#writesAll() });
    const { cache } = await withFolders({ plan, cache: main }, this.deps.warn);
    const from = await findLayers(plan, cache.from, this.deps, signal);
    this.#from = from;
    const cached = { plan, cache: { from, to: cache.to } };
    const downloads = this.#exportOfDownloads(cached, signal);
    const observe = (timeline) => downloads?.observe(timeline);
    let result = await run(cached, observe);
    this.memory.ran(result.timeline, result.tally?.stages);
    const lost = this.#lostStages(main.from, from);
    const failure = result.code !== 0 && !result.stopped ? cacheFailure(result.timeline, cached) : void 0;
    if (failure && failure.cause !== "builder") {
      this.deps.warn({
        message: `A cache broke the build (${failure.cause}${failure.type === void 0 ? "" : ` of ${failure.type}`}); it is run again without.`
      });
      const without = withoutFailed(cached, failure);
      this.#from = without.cache.from;
      result = await run(without, observe);
      this.memory.ran(result.timeline, result.tally?.stages);
    }
    const whole2 = result.code === 0 && cached.cache.to.length > 0;
    if (whole2) {
      this.#saved++;
      this.memory.wrote("main", cached.cache.to, result.timeline);
    }
    const until = result.code === 0 ? last : AbortSignal.any([last, AbortSignal.timeout(LATE_EXPORT)]);
    const outcome = await downloads?.settle(!whole2 && !this.deps.platform.cancelled.aborted, until);
    if (outcome?.run) this.memory.ran(outcome.run.timeline);
    if (outcome?.status === "exported") {
      this.#saved++;
      this.memory.wrote("fetch", cacheArguments(this.entries, { part: "fetch", scopes: this.scopes, write: true }).to);
    }
    if (this.write && !whole2) {
      const keepsDownloads = downloads?.isDue === true && outcome?.status !== "exported";
      await this.#salvage(cached, result, { keepsDownloads, lost }, last);
    }
    cacheProblems(this.memory.timelines, this.entries).forEach(this.deps.warn);
    return result;
  }
  /** Remembers this build for the decisions of the next one. @param signal stops asking places for what they hold */
  async remember(stored, signal) {
    if (this.write) await this.memory.save(stored, this.#builder, [...LONG_STAGES, FETCHED_STAGE], signal);
  }
  #writesAll() {
    return this.write && (this.layers === void 0 || this.layers.whole);
  }
  /** Whether the layers of a long stage, or those of the downloads, are to be kept. */
  #keeps(stage) {
    return this.layers?.decisions.find((decision) => decision.stage === stage)?.keep ?? true;
  }
  /**
   * Stages that an earlier build exported and that are gone, others having needed the room.
   * @param asked values of `--cache-from`, in the order in which they were looked for
   * @param found the one of them that holds layers; several where none does
   */
  #lostStages(asked, found) {
    const [first, ...others] = found;
    const absent = first === void 0 || others.length > 0 ? asked : asked.slice(0, asked.indexOf(first));
    return LONG_STAGES.filter((stage) => {
      const scope = { branch: this.scopes.own, part: `stage-${stage}` };
      return scope.part in this.memory.history.exports && this.entries.some((entry) => absent.includes(readArgument(entry, this.scopes, scope)));
    });
  }
  #exportOfDownloads(cached, signal) {
    if (!this.write || !this.#keeps(FETCHED_STAGE) || !hasStage(this.dockerfile, FETCHED_STAGE)) return void 0;
    const planned = this.#downloadsOf(cached, this.entries);
    return planned && new FetchExport(planned, this.entries, fetchStages(this.dockerfile), this.deps, signal);
  }
  /** The build of the downloads, which reads from where the main one does: what that found there need not be on the builder. */
  #downloadsOf({ plan, cache: { from } }, entries) {
    const planned = planFetchBuild(plan, entries, this.scopes);
    return planned && { plan: planned.plan, cache: { from, to: planned.cache.to } };
  }
  /** A build that failed exports nothing; one that went well has not exported what `auto` keeps by stages. */
  async #salvage(cached, result, { keepsDownloads, lost }, last) {
    const stages = this.#writesAll() ? LONG_STAGES : LONG_STAGES.filter((stage) => this.#keeps(stage));
    const finished = finishedStages(result.timeline, { stages, lost });
    const cancelled2 = this.deps.platform.cancelled.aborted;
    const entries = cancelled2 ? this.entries.filter(isOpen) : this.entries;
    const known2 = cacheArguments(entries, { part: "main", scopes: this.scopes, write: false }).from;
    const from = cached.cache.from.filter((place) => known2.includes(place));
    const failed = { plan: cached.plan, cache: { from, to: [] } };
    const caches = { entries, scopes: this.scopes, exportMinutes: 5 };
    const plans = salvagePlans(failed, finished, caches).filter(({ cache }) => cache.to.length > 0);
    if (cancelled2) {
      const fetched = keepsDownloads ? this.#downloadsOf(failed, entries) : void 0;
      const unsaved = fetched ? [fetched, ...plans] : plans;
      this.#unsaved = unsaved.map(({ plan, cache }) => ({ plan: { ...plan, secrets: {} }, cache }));
      return;
    }
    const runs = await exportLayers(plans, this.deps, last);
    for (const [index, { code, timeline }] of runs.entries()) {
      this.memory.ran(timeline);
      const { plan, cache } = plans[index] ?? {};
      if (code !== 0 || !plan || !cache) continue;
      this.#saved++;
      this.memory.wrote(`stage-${plan.target}`, cache.to, timeline);
    }
  }
};
function isOpen({ type, options }) {
  return SECRET_OPTIONS[type].every((name) => options[name] === void 0);
}

// src/build/run-plan.ts
import { join as join6 } from "node:path";

// src/build/build-log.ts
import { createWriteStream } from "node:fs";
import { once } from "node:events";
var BuildLog = class {
  path;
  #stream;
  #failure;
  constructor(path) {
    this.path = path;
    this.#stream = createWriteStream(path);
    this.#stream.on("error", (error) => {
      this.#failure ??= error;
    });
  }
  apply(changes) {
    if (this.#failure) return;
    for (const change of changes) {
      if (change.type === "line") this.#stream.write(`${change.step.stage ?? change.step.name}: ${change.line}
`);
      else if (change.type === "message") this.#stream.write(`buildx: ${change.line}
`);
      else if (change.type === "step") this.#stream.write(`== ${change.step.name}: ${change.step.state}
`);
    }
  }
  /** @returns why the log is incomplete, if it is */
  async close() {
    if (!this.#failure) {
      this.#stream.end();
      await Promise.race([once(this.#stream, "close"), once(this.#stream, "error")]).catch(() => void 0);
    }
    return this.#failure;
  }
};

// src/build/compiler-cache-tally.ts
var SAID = /^gm: compiler cache: (\d+) hits, (\d+) misses, (\d+) MiB$/;
var CompilerCacheTally = class {
  hits = 0;
  misses = 0;
  /** Size of the cache, as the last step saw it. */
  mebibytes = 0;
  apply(changes) {
    for (const change of changes) {
      const said = change.type === "line" ? SAID.exec(change.line) : null;
      if (!said) continue;
      this.hits += Number(said[1]);
      this.misses += Number(said[2]);
      this.mebibytes = Number(said[3]);
    }
  }
  /** One sentence for the summary; undefined when nothing was looked up. */
  get fact() {
    const all = this.hits + this.misses;
    if (all === 0) return void 0;
    return `Compiler cache: ${String(this.hits)} of ${String(all)} compilations were there already; it holds ${String(this.mebibytes)} MiB.`;
  }
};

// src/build/download-tally.ts
var SAID2 = /^gm: downloaded (.+)$/;
var DownloadTally = class {
  names = /* @__PURE__ */ new Set();
  apply(changes) {
    for (const change of changes) {
      const said = change.type === "line" ? SAID2.exec(change.line) : null;
      for (const name of said?.[1]?.split(" ") ?? []) this.names.add(name);
    }
  }
};

// src/build/package-tally.ts
var PackageTally = class {
  /** Packages that were compiled, and those that came from binary packages. */
  built = 0;
  reused = 0;
  #stages = /* @__PURE__ */ new Map();
  /** The same by stage of the Dockerfile. */
  get stages() {
    return this.#stages;
  }
  apply(changes) {
    for (const change of changes) {
      if (change.type !== "package" || change.event.type !== "completed") continue;
      const { how, package: name } = change.event;
      if (how !== "binary" && how !== "source") continue;
      const key = how === "binary" ? "reused" : "built";
      this[key]++;
      const { stage } = change.step;
      if (stage === void 0) continue;
      const merges = this.#stages.get(stage) ?? { built: 0, reused: 0, packages: [] };
      merges[key]++;
      merges.packages.push(name);
      this.#stages.set(stage, merges);
    }
  }
};

// src/build/run-plan.ts
async function runPlan(buildx, cached, { platform, display, signal, secrets, output, name, observe }) {
  const tally = new PackageTally();
  const compilations = new CompilerCacheTally();
  const downloads = new DownloadTally();
  const buildLog = new BuildLog(join6(output, `${name}-build-${cached.plan.target}.log`));
  let timeline;
  const timer = setInterval(() => {
    if (timeline) display.tick(timeline(), platform.now());
  }, display.tickEvery);
  try {
    const result = await runCachedBuild(buildx, cached, {
      signal,
      secrets,
      redact: (text) => platform.redact(text),
      onChanges: (changes, current) => {
        if (!timeline) observe?.(current);
        timeline = current;
        display.apply(changes);
        buildLog.apply(changes);
        tally.apply(changes);
        compilations.apply(changes);
        downloads.apply(changes);
      }
    });
    display.end(result.timeline);
    return { ...result, log: buildLog.path, tally, compilations, downloads };
  } finally {
    clearInterval(timer);
    const incomplete = await buildLog.close();
    if (incomplete) platform.log.warning(`The log file ${buildLog.path} is incomplete: ${incomplete.message}`);
  }
}

// src/build/steve-stage.ts
import { readFile as readFile5, rm } from "node:fs/promises";
import { join as join7 } from "node:path";

// src/builder/steve.ts
var NoSteve = class extends Error {
};
async function startSteve(candidate, first, deps) {
  const { builder, container, tokens, capacity, wishes } = candidate;
  const floor = memoryFloor(capacity, wishes);
  const nothing = { stop: () => Promise.resolve() };
  let keeper;
  try {
    if (!candidate.serving) await unpack(container, await deps.pack());
    const name = deviceName(builder, deps.run);
    const started = await start(container, name, steveArguments(name, tokens, floor, wishes.loadAverage));
    keeper = keep(container, started, cdiSpec({ pipe: PIPE, tokens }));
    await keeper.serving;
    const problem = await installPool(container, { device: started.device, tokens });
    if (problem !== void 0) throw new NoSteve(problem);
    if (!started.joined) await deps.check();
    const { ended, stop } = keeper;
    let stopping = false;
    const watching = ended.then(async (said) => {
      if (said === void 0 || stopping || deps.signal.aborted) return;
      deps.warn(steveEnded(builder, said));
      await installPool(container, { pipe: PIPE, tokens });
    });
    return {
      jobserver: steve(tokens, capacity, floor, started.joined),
      stop: async () => {
        stopping = true;
        await stop();
        await watching;
      }
    };
  } catch (error) {
    await keeper?.stop();
    if (deps.signal.aborted) return { jobserver: first, ...nothing };
    if (!(error instanceof NoSteve)) throw error;
    await installPool(container, { pipe: PIPE, tokens });
    return { jobserver: withoutSteve(builder, first, error.message), ...nothing };
  }
}
async function unpack(container, archive) {
  const { code, stderr } = await container.sh(UNPACK, { input: archive });
  if (code !== 0) throw new NoSteve(`it could not be brought there: ${lastLine(stderr)}`);
}
async function start(container, name, args) {
  const { code, stdout, stderr } = await container.sh(START, { args: [name, ...args] });
  const started = code === 0 ? parseStarted(stdout) : void 0;
  if (!started)
    throw new NoSteve(`it does not start: ${stderr.trim().split("\n").slice(-2).join("; ") || "no reason given"}`);
  return started;
}
function keep(container, { name }, spec) {
  const until = new AbortController();
  const serving = deferred();
  const ended = deferred();
  let said = "";
  const onLine = (line) => {
    if (line === "serving") serving.resolve(void 0);
    else if (line !== "gone") said = line;
    else {
      serving.reject(new NoSteve(`it has ended: ${said || "it said nothing"}`));
      ended.resolve(said);
    }
  };
  const given = { args: [name], env: { SPEC: spec } };
  const over = container.attend(KEEP, given, { onLine, until: until.signal }).then(
    ({ stderr }) => lastLine(stderr),
    (error) => error instanceof Error ? error.message : String(error)
  );
  const settled = over.then((why2) => {
    serving.reject(new NoSteve(`it cannot be watched: ${why2}`));
    ended.resolve(void 0);
  });
  return {
    serving: serving.promise,
    ended: ended.promise,
    stop: async () => {
      until.abort();
      await settled;
    }
  };
}
function deferred() {
  let resolve2 = () => void 0;
  let reject = () => void 0;
  const promise = new Promise((yes, no) => {
    resolve2 = yes;
    reject = no;
  });
  return { promise, resolve: resolve2, reject };
}

// src/build/steve-stage.ts
async function planWithSteve(plan, deps, signal) {
  const asked = { ...plan, args: { ...plan.args, STEVE: "packed" } };
  return await runStage(asked, "steve-plan", { contexts: {} }, deps, signal) === void 0 ? asked : plan;
}
function serveBySteve(candidate, first, plan, deps) {
  const { platform, report, signal, folder } = deps;
  const stage = async (target, output, failed) => {
    const problem = await runStage(
      plan,
      target,
      { contexts: {}, ...output === void 0 ? {} : { output } },
      deps,
      signal
    );
    if (problem) throw new NoSteve(`${failed}: ${problem.message}`);
  };
  return startSteve(candidate, first, {
    pack: async () => {
      const archive = join7(folder, "steve.tar");
      await stage("steve", `type=tar,dest=${archive}`, "it cannot be made");
      const packed = await readFile5(archive);
      await rm(archive);
      return packed;
    },
    check: () => stage("check-jobserver", void 0, "it failed its test"),
    warn: (problem) => {
      platform.log.warning(formatProblem(problem));
      report.warned(problem);
    },
    signal,
    run: String(platform.now())
  });
}

// src/build/time-limit.ts
function reservedMinutes(jobMinutes) {
  return Math.min(20, Math.max(3, jobMinutes / 10));
}
function startTimeLimit(jobMinutes, jobStarted, now) {
  const stop = new AbortController();
  const last = new AbortController();
  if (jobMinutes === void 0) {
    return { signal: stop.signal, last: last.signal, minutes: void 0, end: () => void 0 };
  }
  const end = jobStarted + jobMinutes * 6e4;
  const at = (controller, time) => setTimeout(
    () => {
      controller.abort();
    },
    Math.max(0, time - now)
  );
  const timers = [at(stop, end - reservedMinutes(jobMinutes) * 6e4), at(last, end - 3e4)];
  return {
    signal: stop.signal,
    last: last.signal,
    minutes: jobMinutes,
    end: () => {
      timers.forEach((timer) => {
        clearTimeout(timer);
      });
    }
  };
}

// src/build/progress-made.ts
function judgeProgress(report, env) {
  const { packagesBuilt, stepsDone, running } = report.work;
  const thrownAway = env.RUNNER_ENVIRONMENT === "github-hosted";
  const achieved = thrownAway ? report.kept > 0 : packagesBuilt + stepsDone > 0;
  if (achieved) {
    report.warn({
      message: `The time was over before the image was complete; ${packagesBuilt} packages were built and are kept.`,
      hint: "The next run goes on from there."
    });
    return;
  }
  const busy = running.length === 0 ? "" : ` It was busy with ${running.join(", ")}.`;
  if (thrownAway && packagesBuilt > 0) {
    throw new UserError({
      message: `The time was over, and the ${packagesBuilt} packages that were built are lost with this machine.`,
      hint: "Name a place for them by the input package-store, such as package-store: actions."
    });
  }
  throw new UserError({
    message: `The time was over and nothing was finished that a next run could go on from.${busy}`,
    hint: "Raise job-minutes, or use a machine with more cores."
  });
}

// src/build/build-image.ts
var Stopped = class extends Error {
};
async function buildImage(settings, deps, report) {
  const { platform } = deps;
  const limit = startTimeLimit(settings.jobMinutes, deps.jobStarted, platform.now());
  const folder = await makeTemporaryFolder(platform.env);
  let handedOver = false;
  try {
    const prepared = await prepareBuild(settings, deps, report, folder);
    const onThisMachine = builderFolder(prepared.builder, prepared.found.engine, deps.machine.hostname);
    const cpu = onThisMachine === void 0 ? void 0 : await deps.machine.cpuFlags();
    const unsuitable = unsuitableCpu({ march: prepared.image.march, target: settings.target, cpu });
    if (unsuitable) {
      if (!mayMoveOn(settings.jobMinutes, platform.env)) throw new UserError(unsuitable);
      report.movesOn(unsuitable);
      return;
    }
    const signal = AbortSignal.any([platform.cancelled, limit.signal]);
    const place = {
      location: settings.packageStore,
      folder: recordFolder(platform.env, settings.output),
      name: report.name,
      temporary: folder
    };
    const records = await KeptRecords.open(place, deps);
    await records?.bringIn(signal);
    const measureDisk = await checkDisk(settings, prepared.image, onThisMachine, deps, report);
    const { buildx, secrets } = prepared;
    const work2 = {
      folder,
      plan: asksStores(settings) && prepared.jobserver.steve ? await planWithSteve(prepared.plan, { platform, buildx, secrets, from: [] }, signal) : prepared.plan,
      locations: { packages: settings.packageStore, distfiles: settings.distfilesStore },
      fingerprint: prepared.fingerprint
    };
    const session = await openSession(work2, {
      platform,
      run: deps.run,
      buildx: prepared.buildx,
      warn: (problem) => {
        report.warn(problem);
      }
    });
    const { builder, dockerfile } = prepared;
    const layers = await LayerCache.open(
      settings,
      { name: report.name, dockerfile, builder },
      {
        platform,
        buildx: prepared.buildx,
        secrets: prepared.secrets,
        http: nodeClient,
        warn: (problem) => {
          report.warn(problem);
        }
      }
    );
    const run = { settings, prepared, deps, report, layers, signal, last: limit.last };
    const measured = measureDisk();
    try {
      await session?.bringIn(signal);
      const stopJobserver = await startLastJobserver(run, folder);
      try {
        await makeImage(run);
      } finally {
        await stopJobserver();
      }
      report.complete = true;
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      report.stopped(platform.cancelled.aborted ? void 0 : limit.minutes);
      if (platform.cancelled.aborted) throw cancelled();
    } finally {
      const state = session?.state();
      const unsaved = layers?.unsaved ?? [];
      handedOver = platform.cancelled.aborted && deps.defer !== void 0 && (state !== void 0 || unsaved.length > 0);
      if (handedOver) await deps.defer?.({ ...work2, ...state ? { state } : {}, layers: unsaved });
      else await session?.save(limit.last);
      await session?.close();
      report.stores(session?.balances ?? []);
      report.layersKept = layers?.saved ?? 0;
      report.layers = layers?.sentences ?? [];
      if (!platform.cancelled.aborted) {
        const stored = { packages: session?.used("packages") ?? [], balances: session?.balances ?? [] };
        await layers?.remember(stored, limit.last);
      }
      await measured.end();
      if (!platform.cancelled.aborted) await records?.save(limit.last);
      if (!signal.aborted) {
        const at = settings.snapshot === void 0 ? { at: prepared.image.place(["snapshot"]) } : {};
        const kept = session?.holding("distfiles");
        await reportLostSources({ platform, report, prepared, folder, kept, from: layers?.from ?? [], ...at }, signal);
      }
    }
    if (!report.complete) judgeProgress(report, platform.env);
  } finally {
    limit.end();
    if (!handedOver) await rm2(folder, { recursive: true, force: true });
    await rm2(join8(settings.output, ".incoming"), { recursive: true, force: true });
  }
}
function asksStores({ packageStore, distfilesStore }) {
  return packageStore.kind !== "builder" || distfilesStore.kind !== "builder";
}
function cancelled() {
  return new UserError({
    message: "The build was cancelled.",
    hint: "What was finished is kept by the builder; run it again to go on from there."
  });
}
async function startLastJobserver(run, folder) {
  const { prepared, deps, report, layers, signal } = run;
  const { steve: candidate, ...first } = prepared.jobserver;
  if (!candidate) return () => Promise.resolve();
  const { platform } = deps;
  const { buildx, secrets } = prepared;
  const from = layers?.from ?? [];
  const stage = { platform, buildx, secrets, from, report, signal, folder };
  const { jobserver, stop } = await serveBySteve(candidate, first, prepared.plan, stage);
  platform.log.info(jobserver.sentence);
  report.jobserver(jobserver);
  report.capabilities(capabilities({ ...prepared.found, jobserver }));
  return stop;
}
async function makeImage(run) {
  const { settings, prepared, deps, report, signal } = run;
  const { image, plan } = prepared;
  await mkdir4(settings.output, { recursive: true });
  const incoming = join8(settings.output, ".incoming");
  await rm2(incoming, { recursive: true, force: true });
  const { layers } = run;
  const build = (what) => runToEnd(what, run, layers);
  if (settings.target !== "artifacts") {
    await build(plan);
    return;
  }
  await build({ ...plan, output: `type=local,dest=${incoming}` });
  const { files, facts } = await placeFiles(incoming, settings.output, report.name);
  await rm2(incoming, { recursive: true, force: true });
  const publish = async (boot2) => {
    const manifest = describeImage(prepared, { builtBy: deps.builtBy, name: report.name, files, facts, boot: boot2 });
    report.manifest(manifest, await publishManifest(manifest, settings.output));
  };
  await publish();
  report.files(files);
  const boot = await bootImage(settings, image, files, facts, report.name, { ...deps, signal });
  if (signal.aborted) throw new Stopped();
  report.boot(boot);
  if (boot.status === "not-booted") {
    report.warn({ message: `The image was not booted: ${boot.reason?.message ?? "no reason is known."}` });
  }
  await publish(boot);
  if (boot.status === "failed") throw new UserError(bootProblem(boot));
  const size = { squashfs: facts["squashfs-bytes"], raw: facts["raw-bytes"] };
  const over = exceededBudgets(image.definition.budgets, size, image.place);
  if (over.length > 0) throw new UserError(over);
  if (settings.imageRef !== "") {
    const metadataFile = join8(settings.output, ".image-metadata.json");
    const output = settings.imageOutput === "push" ? "type=registry" : "type=docker";
    await runToEnd({ ...plan, target: "image", tags: [settings.imageRef], output, metadataFile }, run, void 0);
    report.imageDigest = imageDigest(await readFile6(metadataFile, "utf8"));
    await rm2(metadataFile);
  }
}
function imageDigest(metadata) {
  const digest = JSON.parse(metadata)["containerimage.digest"];
  return typeof digest === "string" ? digest : void 0;
}
async function runToEnd(plan, run, layers) {
  const { settings, prepared, report, signal, last } = run;
  const { platform, display } = run.deps;
  const { buildx, secrets } = prepared;
  const options = { platform, display, signal, secrets, output: settings.output, name: report.name };
  const runOnce = async (cached, observe) => {
    const made = await runPlan(buildx, cached, { ...options, ...observe ? { observe } : {} });
    report.build(made.timeline, made.log, made.tally);
    report.compilations(made.compilations);
    report.downloads(made.downloads);
    return made;
  };
  const result = await (layers ? layers.build(plan, runOnce, signal, last) : runOnce({ plan, cache: NO_CACHE }));
  if (result.stopped) throw new Stopped();
  if (result.code !== 0) {
    const failure = explainFailure(result.timeline);
    report.failed(failure);
    throw new UserError([failure.problem, ...failure.others]);
  }
}
var NO_CACHE = { from: [], to: [] };
export {
  buildImage
};
