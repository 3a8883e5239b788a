import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  SNAPSHOT_SIGNATURES
} from "./chunk-K6G2X7XX.js";
import {
  readContextFile
} from "./chunk-PV4L3JE5.js";
import {
  writeFileAtomic
} from "./chunk-Y7SXLZLA.js";
import {
  fingerprint
} from "./chunk-XJG5VGGA.js";
import {
  _enum,
  array,
  boolean,
  int,
  iso_exports,
  literal,
  number,
  object,
  string,
  union
} from "./chunk-DBWU3QO2.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/build/boot-image.ts
import { rename } from "node:fs/promises";
import { basename, dirname, join as join2 } from "node:path";

// src/build/boot-record.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
function bootFingerprint(request, files, builtBy) {
  const { expect, mode, memoryMiB, cpus, march = "", smokeScripts: smokeScripts2 } = request;
  const contents = files.filter(({ path }) => [request.kernel, request.initramfs, request.squashfs].includes(path));
  return fingerprint(
    builtBy,
    ...contents.map(({ kind, sha256: sha2562 }) => `${kind} ${sha2562}`),
    JSON.stringify([expect, mode, memoryMiB, cpus, march]),
    ...smokeScripts2.flatMap(({ name, content }) => [name, content])
  );
}
async function earlierBoot(folder, booted) {
  try {
    const record = JSON.parse(await readFile(join(folder, FILE), "utf8"));
    if (record.booted !== booted || record.result.status !== "booted") return void 0;
    return Object.values(record.result.files).every((path) => existsSync(path)) ? record : void 0;
  } catch {
    return void 0;
  }
}
async function recordBoot(folder, booted, result, now) {
  const record = { booted, at: new Date(now).toISOString(), result };
  await writeFileAtomic(join(folder, FILE), `${JSON.stringify(record, null, 2)}
`);
}
var FILE = "booted.json";

// src/build/boot-image.ts
async function bootImage(settings, image, files, facts, name, {
  platform,
  run,
  signal,
  builtBy
}) {
  const path = (kind) => {
    const file2 = files.find((candidate) => candidate.kind === kind);
    if (!file2) throw new Error(`the build brought out no ${kind}`);
    return file2.path;
  };
  const { bootTest } = await import("./boot-OIPYXOG2.js");
  const { formatBootResult } = await import("./format-SHVAAEQX.js");
  const deps = {
    run,
    signal,
    onLine: (line) => {
      platform.log.debug(line);
    },
    onStart: (sentence) => {
      platform.log.info(sentence);
    }
  };
  const request = {
    kernel: path("kernel"),
    initramfs: path("initramfs"),
    squashfs: path("squashfs"),
    expect: { kernelRelease: facts["kernel-release"], user: image.definition.user.name },
    mode: settings.boot,
    timeoutSeconds: settings.bootMinutes * 60,
    memoryMiB: settings.bootMemory,
    cpus: 2,
    ...image.march === void 0 ? {} : { march: image.march },
    smokeScripts: await smokeScripts(image),
    logFolder: join2(settings.output, "boot")
  };
  const booted = bootFingerprint(request, files, builtBy);
  const earlier = request.mode === "off" ? void 0 : await earlierBoot(request.logFolder, booted);
  if (earlier) {
    platform.log.info(`These very files booted on ${earlier.at}, with the same checks; they are not booted again.`);
    return earlier.result;
  }
  const result = await nameLogs(await bootTest(request, deps), name);
  for (const line of formatBootResult(result)) platform.log.info(line);
  if (result.status === "booted") await recordBoot(request.logFolder, booted, result, platform.now());
  return result;
}
async function nameLogs(result, prefix) {
  const files = {};
  for (const [kind, path] of Object.entries(result.files)) {
    const target = join2(dirname(path), `${prefix}-${basename(path)}`);
    await rename(path, target);
    files[kind] = target;
  }
  return { ...result, files };
}
async function smokeScripts({ context }) {
  const paths = context.files.filter(({ path, from }) => from !== "removed" && /^smoke\.d\/[^/]+\.sh$/.test(path)).map(({ path }) => path);
  return Promise.all(
    paths.map(async (path) => ({
      name: basename(path),
      content: Buffer.from(await readContextFile(context, path) ?? []).toString("utf8")
    }))
  );
}
function bootProblem({ reason }) {
  return {
    message: `The image does not boot: ${reason?.message ?? "no reason is known."}`,
    ...reason ? { hint: reason.hint } : {}
  };
}

// src/report/manifest.ts
var sha256 = string().regex(/^[0-9a-f]{64}$/);
var file = object({
  name: string().min(1),
  kind: string().min(1),
  bytes: int().min(0),
  sha256
});
var boot = object({
  status: _enum(["booted", "failed", "not-booted", "skipped"]),
  accelerator: string().optional(),
  /** Seconds from starting the emulator to power-off. */
  seconds: number().min(0),
  reason: object({ kind: string(), message: string() }).optional(),
  checks: object({ passed: int(), failed: array(string()), skipped: int() }),
  "missing-features": array(string())
});
var manifestSchema = object({
  schema: literal(1),
  /** Start of the names of the files. */
  name: string().min(1),
  /** The snapshot's date, not the time of the build: the same definition gives the same manifest. */
  created: iso_exports.datetime(),
  /** Program and version that built the image. */
  "built-by": string().min(1),
  /** Whether everything that was asked for is there. */
  complete: boolean(),
  /** As in image.yaml, with digests as far as they are known. */
  pins: object({
    stage3: string().min(1),
    snapshot: string().min(1),
    repositories: array(object({ name: string(), url: string(), commit: string() }))
  }),
  /** What became of the snapshot's signature; absent where the Dockerfile does not look at it. */
  "snapshot-signature": _enum(SNAPSHOT_SIGNATURES).optional(),
  kernel: object({
    /** Version of the sources. */
    version: string().min(1),
    /** What `uname -r` says. */
    release: string().min(1)
  }),
  /** Full version of the GCC that built it. */
  compiler: string().min(1),
  /** Value of `-march=`; '' when there is none. */
  march: string(),
  /** How many packages are installed. */
  packages: int().min(0),
  /** Those of them that came from a binhost, made by another compiler; absent when there are none. */
  "from-binhost": array(string()).optional(),
  /** Size of what the squashfs packs. */
  "raw-bytes": int().min(0),
  /** Size of the squashfs as a fraction of that. */
  ratio: number().min(0),
  /** In the order of their names. */
  files: array(file),
  boot: union([literal("not run"), boot])
});
function buildManifest(input) {
  const packed = input.files.find(({ kind }) => kind === "squashfs")?.bytes ?? 0;
  const ratio = input.rawBytes > 0 ? packed / input.rawBytes : 0;
  return manifestSchema.parse({
    schema: 1,
    name: input.name,
    created: new Date(input.sourceDateEpoch * 1e3).toISOString().replace(".000Z", "Z"),
    "built-by": input.builtBy,
    complete: input.complete,
    pins: input.pins,
    ...input.snapshotSignature === void 0 ? {} : { "snapshot-signature": input.snapshotSignature },
    kernel: input.kernel,
    compiler: input.compiler,
    march: input.march,
    packages: input.packages,
    ...input.fromBinhost?.length ? { "from-binhost": [...input.fromBinhost] } : {},
    "raw-bytes": input.rawBytes,
    ratio: Math.round(ratio * 1e4) / 1e4,
    files: [...input.files].sort((a, b) => a.name < b.name ? -1 : 1),
    boot: input.boot === void 0 ? "not run" : summariseBoot(input.boot)
  });
}
function summariseBoot({
  status,
  accelerator,
  seconds,
  reason,
  checks,
  missingFeatures
}) {
  return {
    status,
    ...accelerator === void 0 ? {} : { accelerator },
    seconds: Math.round(seconds.total * 10) / 10,
    ...reason === void 0 ? {} : { reason: { kind: reason.kind, message: reason.message } },
    checks: {
      passed: checks.filter(({ outcome }) => outcome === "pass").length,
      failed: checks.filter(({ outcome }) => outcome === "fail").map(({ name }) => name),
      skipped: checks.filter(({ outcome }) => outcome === "skip").length
    },
    "missing-features": [...missingFeatures]
  };
}
function formatManifest(manifest) {
  return `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}
`;
}
function parseManifest(text, name) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError({ message: "This is not JSON.", at: { file: name }, hint: "Is it the manifest of an image?" });
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UserError(
    parsed.error.issues.map(({ path, message }) => ({
      message: `${path.length > 0 ? `${path.join(".")}: ` : ""}${message}.`,
      at: { file: name }
    }))
  );
}

export {
  bootImage,
  nameLogs,
  bootProblem,
  buildManifest,
  formatManifest,
  parseManifest
};
