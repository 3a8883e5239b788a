import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  initInputs,
  upgradeInputs
} from "./chunk-ZH5HZSRK.js";
import {
  requireFolder,
  scanFolder
} from "./chunk-PV4L3JE5.js";
import {
  KNOWN_MARCHES
} from "./chunk-COSTCIES.js";
import {
  choice,
  flag,
  judged,
  optional,
  pathRule,
  readFields,
  readTexts
} from "./chunk-TWNSVPX5.js";
import {
  didYouMean,
  quote
} from "./chunk-CMGACONP.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/adopt/sources.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
async function readDefaults(folder) {
  const { entries } = await scanFolder(folder, folder);
  const files = entries.filter(({ kind }) => kind === "file");
  return new Map(
    await Promise.all(files.map(async ({ path, source }) => [path, await readFile(source, "utf8")]))
  );
}
async function readExamples(defaults) {
  const read = (name) => readFile(join(dirname(defaults), "examples", `${name}.yml`), "utf8");
  const [image, hosted, check, comment, refresh] = await Promise.all([
    read("image"),
    read("hosted"),
    read("check"),
    read("check-comment"),
    read("refresh")
  ]);
  return { image, hosted, check, comment, refresh };
}
var MOST_BYTES = 1024 * 1024;
async function readOld(folder) {
  await requireFolder(folder, folder);
  const names = new Set(await readdir(folder));
  const whole = names.has("config") && !names.has("world") && !names.has("make.conf");
  const config = whole ? join(folder, "config") : folder;
  await requireFolder(config, config);
  const { entries, problems } = await scanFolder(config, config);
  if (problems.length > 0) throw new UserError(problems);
  const files = entries.filter(({ kind }) => kind === "file");
  const large = files.find(({ size }) => size > MOST_BYTES);
  if (large) {
    throw new UserError({
      message: `The file has ${large.size} bytes, more than a configuration has.`,
      at: { file: join(config, large.path) },
      hint: "Is this the right folder? Move the file out of it."
    });
  }
  const old = await Promise.all(files.map(async ({ path, source }) => ({ path, bytes: await readFile(source) })));
  if (whole && names.has("Dockerfile"))
    old.push({ path: "Dockerfile", bytes: await readFile(join(folder, "Dockerfile")) });
  if (old.length > 0) return old;
  throw new UserError({ message: `There is no file in ${basename(config)}.`, hint: "Is this the right folder?" });
}
async function namesIn(folder) {
  const found = await stat(folder).catch(() => void 0);
  return found?.isDirectory() ? await readdir(folder) : [];
}
async function readWorkflows(repository) {
  const folder = ".github/workflows";
  const names = (await namesIn(join(repository, folder))).filter((name) => /\.ya?ml$/.test(name));
  return await readAll(
    repository,
    names.map((name) => `${folder}/${name}`)
  );
}
async function readLocalActions(repository) {
  const folder = ".github/actions";
  const options = { recursive: true, withFileTypes: true };
  const there = (await namesIn(join(repository, folder))).length > 0;
  const entries = there ? await readdir(join(repository, folder), options) : [];
  const files = entries.filter((entry) => entry.isFile() && /^action\.ya?ml$/.test(entry.name));
  return await readAll(
    repository,
    files.map(({ parentPath, name }) => relative(repository, join(parentPath, name)).replaceAll(sep, "/"))
  );
}
async function readAll(repository, paths) {
  const texts = paths.toSorted().map(async (path) => [path, await readFile(join(repository, path), "utf8")]);
  return new Map(await Promise.all(texts));
}

// src/inputs/adopt-settings.ts
var REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/;
var REF = /^(?!.*(?:\.\.|\/\/|\/$|\.$))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;
var LABEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
function matches(pattern, what, hint) {
  return (text) => pattern.test(text) ? void 0 : { message: `${quote(text)} is not ${what}.`, hint };
}
var repositoryRule = matches(REPOSITORY, "a repository", "Write OWNER/REPOSITORY.");
var branchRule = matches(REF, "the name of a branch", "Write it as git shows it, such as main.");
var majorRule = matches(/^v[1-9]\d{0,3}$/, "a major version", "Write v and a number, such as v2.");
function belowRule(text) {
  const path = /^(?!\.{1,2}(?:\/|$))[A-Za-z0-9._][A-Za-z0-9._-]*(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._][A-Za-z0-9._-]*)*$/;
  return path.test(text) ? void 0 : {
    message: `${quote(text)} is not a folder below that of the repository.`,
    hint: "Use letters, digits, dots and dashes, with / between the names of folders."
  };
}
function readAction(text) {
  const at = text.lastIndexOf("@");
  const [repository, ref] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  if (REPOSITORY.test(repository) && REF.test(ref)) return { value: { repository, ref } };
  return { message: `${quote(text)} does not name an action.`, hint: "Write OWNER/REPOSITORY@REF." };
}
function readLabels(text) {
  const labels = text.split(",").map((label) => label.trim()).filter((label) => label !== "");
  const bad = labels.find((label) => !LABEL.test(label));
  if (bad !== void 0) return { message: `${quote(bad)} is not a label of a runner.` };
  return labels.length > 0 ? { value: labels } : { message: "No label is named." };
}
function marchRule(text) {
  return KNOWN_MARCHES.includes(text) ? void 0 : { message: `${quote(text)} is not known as a CPU of x86-64.`, hint: didYouMean(text, KNOWN_MARCHES) };
}
var initReaders = {
  folder: judged(pathRule),
  config: judged(belowRule),
  from: optional(judged(pathRule)),
  runner: optional(choice("own", "hosted")),
  labels: readLabels,
  march: optional(judged(marchRule)),
  branch: judged(branchRule),
  action: readAction,
  "dry-run": flag
};
var upgradeReaders = {
  folder: judged(pathRule),
  to: optional(judged(majorRule)),
  action: judged(repositoryRule),
  "dry-run": flag
};
function readInitSettings(platform) {
  const read = readFields(initReaders, readTexts(initInputs, platform));
  if (!read.values) throw new UserError(read.problems);
  return read.values;
}
function readUpgradeSettings(platform) {
  const read = readFields(upgradeReaders, readTexts(upgradeInputs, platform));
  if (!read.values) throw new UserError(read.problems);
  return read.values;
}

export {
  readDefaults,
  readExamples,
  readOld,
  namesIn,
  readWorkflows,
  readLocalActions,
  readInitSettings,
  readUpgradeSettings
};
