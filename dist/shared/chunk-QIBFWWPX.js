import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  renderSummary
} from "./chunk-E5F43YF5.js";
import {
  bootTest
} from "./chunk-6OYVAAE2.js";
import {
  formatBootResult
} from "./chunk-ALLL7V6M.js";
import {
  bootProblem,
  nameLogs,
  parseManifest
} from "./chunk-2ERPV3IK.js";
import {
  sha256OfFile
} from "./chunk-Y7SXLZLA.js";
import {
  readBootSettings
} from "./chunk-TWNSVPX5.js";
import {
  problemsOf,
  showFailure
} from "./chunk-L2WLS7IQ.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/actions/run-boot.ts
import { readFile, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function runBootAction(platform, { run }) {
  const started = platform.now();
  let boot;
  let manifest;
  let settings;
  const stored = /* @__PURE__ */ new Map();
  const problems = await problemsOf(async () => {
    settings = readBootSettings(platform);
    const files = await findFiles(settings);
    manifest = files.manifest;
    await verify(files);
    boot = await bootTest(
      {
        kernel: files.kernel,
        initramfs: files.initramfs,
        squashfs: files.squashfs,
        expect: { kernelRelease: manifest.kernel.release },
        mode: settings.boot,
        timeoutSeconds: settings.bootMinutes * 60,
        memoryMiB: settings.bootMemory,
        cpus: 2,
        ...manifest.march === "" ? {} : { march: manifest.march },
        smokeScripts: [],
        logFolder: join(dirname(files.squashfs), "boot")
      },
      {
        run,
        signal: platform.cancelled,
        onStart: (sentence) => {
          platform.log.info(sentence);
        }
      }
    );
    boot = await nameLogs(boot, `${manifest.name}-boot`);
    for (const line of formatBootResult(boot)) platform.log.info(line);
    if (settings.upload) await storeLogs(platform, boot, settings.retentionDays, stored);
    return boot.status === "failed" ? [bootProblem(boot)] : [];
  });
  if (boot?.status === "not-booted") platform.log.warning(`The image was not booted: ${boot.reason?.message ?? ""}`);
  if (boot) {
    platform.setOutput("boot-status", boot.status);
    platform.setOutput("boot-seconds", String(boot.seconds.total));
  }
  platform.setOutput("artifact-ids", JSON.stringify(Object.fromEntries(stored)));
  if (settings?.summary ?? true) {
    await platform.writeSummary(
      renderSummary({
        name: manifest?.name ?? "image",
        outcome: boot ? "built" : "failed",
        seconds: (platform.now() - started) / 1e3,
        ...manifest ? { manifest } : {},
        ...boot ? { boot } : {},
        problems
      })
    );
  }
  showFailure(platform, problems);
}
async function findFiles({ folder, kernel, initramfs, squashfs, manifest }) {
  if (folder === void 0) {
    const read2 = await readManifest(manifest ?? "");
    return { kernel: kernel ?? "", initramfs: initramfs ?? "", squashfs: squashfs ?? "", manifest: read2 };
  }
  const names = await readdir(folder).catch(() => {
    throw new UserError({
      message: `There is no folder ${folder}.`,
      hint: "Name the folder that a build wrote by the input folder."
    });
  });
  const manifests = names.filter((name) => name.endsWith("manifest.json"));
  const [only] = manifests;
  if (only === void 0 || manifests.length > 1) {
    throw new UserError({
      message: only === void 0 ? `${folder} holds no manifest.` : `${folder} holds ${manifests.length} manifests: ${manifests.join(", ")}.`,
      hint: "Name one image by the inputs kernel, initramfs, squashfs and manifest."
    });
  }
  const read = await readManifest(join(folder, only));
  const path = (kind) => {
    const file = read.files.find((candidate) => candidate.kind === kind);
    if (!file) throw new UserError({ message: `${only} names no ${kind}.`, hint: "Build the image again." });
    return join(folder, file.name);
  };
  return { kernel: path("kernel"), initramfs: path("initramfs"), squashfs: path("squashfs"), manifest: read };
}
async function readManifest(path) {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UserError({
      message: `The manifest ${path} cannot be read.`,
      hint: "Download it together with the other files."
    });
  });
  return parseManifest(text, path);
}
async function verify({ manifest, ...paths }) {
  const problems = [];
  for (const kind of ["kernel", "initramfs", "squashfs"]) {
    const expected = manifest.files.find((file) => file.kind === kind);
    const path = paths[kind];
    const found = await sha256OfFile(path).catch(() => void 0);
    if (!found)
      problems.push({
        message: `The ${kind} ${path} cannot be read.`,
        hint: "Download it together with the manifest."
      });
    else if (found.sha256 !== expected?.sha256) {
      problems.push({
        message: `${path} is not the ${kind} of the manifest: ${found.bytes} bytes instead of ${expected?.bytes ?? 0}, another SHA-256.`,
        hint: "Download it again; files of different builds do not go together."
      });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
}
async function storeLogs(platform, boot, retentionDays, stored) {
  if (!platform.artifacts.available) return;
  for (const path of Object.values(boot.files)) {
    const { id } = await platform.artifacts.upload(path, retentionDays === void 0 ? {} : { retentionDays });
    stored.set(basename(path), id);
  }
}

export {
  runBootAction
};
