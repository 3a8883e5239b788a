import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  parseDefinition
} from "./chunk-R7ISGZ4Z.js";
import {
  decodeText
} from "./chunk-DKJ3MVMN.js";
import {
  parseAtom
} from "./chunk-YBWY2CMD.js";
import {
  closest,
  didYouMean,
  quote
} from "./chunk-CMGACONP.js";
import {
  UserError
} from "./chunk-BSUSKK7B.js";

// src/image/load.ts
import { readFile, stat as stat2 } from "node:fs/promises";
import { posix as posix3 } from "node:path";

// src/image/dockerfile.ts
function stagesOf(dockerfile) {
  const joined = dockerfile.replace(/\\\r?\n/g, " ");
  return [...joined.matchAll(/^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?\S+[ \t]+AS[ \t]+([\w.-]+)[ \t]*$/gim)].map(
    (match) => (match[1] ?? "").toLowerCase()
  );
}

// src/image/folder.ts
import { posix } from "node:path";
var PARTS = [
  "Dockerfile",
  ".dockerignore",
  "binhost-keys",
  "build",
  "dracut",
  "firmware.allow",
  "image.yaml",
  "kernel",
  "portage",
  "rootfs",
  "services",
  "smoke.d",
  "squashfs.exclude",
  "toolchain",
  "world"
];
var REQUIRED = ["Dockerfile", "image.yaml", "world"];
function planContext(defaults, user, userFolder) {
  const problems = [];
  const isFolder = (entries) => new Set(entries.filter((entry) => entry.kind === "folder").map((entry) => entry.path));
  const defaultFolders = isFolder(defaults);
  const userFolders = isFolder(user);
  const userFiles = new Map(user.filter((entry) => entry.kind !== "folder").map((entry) => [entry.path, entry]));
  const switchedOff = /* @__PURE__ */ new Set();
  for (const [path, entry] of userFiles) {
    if (!defaultFolders.has(path)) continue;
    if (isEmpty(entry)) switchedOff.add(path);
    else {
      problems.push({
        message: "This is a file, but a folder in the default definition.",
        at: { file: posix.join(userFolder, path) },
        hint: `Move it to ${path}/NAME to add to the default's files; an empty file ${path} switches them all off.`
      });
    }
  }
  const files = [];
  for (const entry of defaults) {
    if (entry.kind === "folder") continue;
    const { path } = entry;
    const own = userFiles.get(path);
    if (own) files.push(isEmpty(own) ? { path, from: "removed", entry } : { path, from: "user", entry: own });
    else if (ancestors(path).some((folder) => switchedOff.has(folder))) files.push({ path, from: "removed", entry });
    else files.push({ path, from: "default", entry });
    if (userFolders.has(path)) {
      problems.push({
        message: "This is a folder, but a file in the default definition.",
        at: { file: posix.join(userFolder, path) },
        hint: "Make it one file."
      });
    }
  }
  const known = new Set(files.map((file) => file.path));
  for (const [path, entry] of userFiles) {
    if (!known.has(path) && !switchedOff.has(path)) files.push({ path, from: "user", entry });
  }
  for (const path of REQUIRED) {
    const file = files.find((candidate) => candidate.path === path);
    if (file && file.from !== "removed") continue;
    problems.push({
      message: file ? "The file is empty, which switches the default off, but an image needs it." : `There is no ${path}.`,
      at: { file: posix.join(userFolder, path) },
      hint: file ? "Remove it to get the default, or write your own." : "Write one."
    });
  }
  return {
    files: files.sort((a, b) => a.path < b.path ? -1 : 1),
    folders: [.../* @__PURE__ */ new Set([...defaultFolders, ...userFolders])].sort(),
    problems,
    notes: misspeltParts(user, userFolder)
  };
}
function isEmpty(entry) {
  return entry.kind === "file" && entry.size === 0;
}
function ancestors(path) {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
function misspeltParts(user, userFolder) {
  return user.flatMap(({ path }) => {
    if (path.includes("/") || PARTS.includes(path)) return [];
    const near = closest(path, PARTS);
    return near === void 0 ? [] : [
      {
        message: `${quote(path)} is no part of the definition.`,
        at: { file: posix.join(userFolder, path) },
        hint: `Did you mean "${near}"?`
      }
    ];
  });
}

// src/image/march.ts
function marchOf(...texts) {
  const variables = /* @__PURE__ */ new Map();
  for (const text of texts) assignVariables(text, variables);
  const flags = variables.get("CFLAGS") ?? variables.get("COMMON_FLAGS") ?? "";
  return flags.split(/\s+/).findLast((flag) => flag.startsWith("-march="))?.slice("-march=".length);
}
var TOKEN = /#[^\n]*|([A-Za-z_][A-Za-z0-9_]*)=((?:[^\s'"\\#]|\\[^]|'[^']*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$))*)|[^\s#]/y;
function assignVariables(text, variables) {
  let position = 0;
  while (position < text.length) {
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text);
    if (token?.[1] !== void 0) variables.set(token[1], expand(token[2] ?? "", variables));
    position += Math.max(1, token?.[0].length ?? 1);
  }
}
function expand(value, variables) {
  return value.replace(
    /\\\n|\\([^])|\$\{([A-Za-z0-9_]+)\}|\$([A-Za-z0-9_]+)|['"]/g,
    (_, escaped, braced, bare) => escaped ?? variables.get(braced ?? bare ?? "") ?? ""
  );
}

// src/image/scan.ts
import { constants } from "node:fs";
import { access, lstat, readdir, readlink, realpath, stat } from "node:fs/promises";
import { join, posix as posix2, sep } from "node:path";
var MOST_ENTRIES = 2e4;
var MOST_FILE_BYTES = 64 * 2 ** 20;
var MOST_BYTES = 512 * 2 ** 20;
var DEEPEST = 32;
var MOST_PROBLEMS = 20;
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;
var LINKS_KEPT_IN = "rootfs";
async function scanFolder(root, shown) {
  const entries = [];
  const problems = [];
  const top = await realpath(root);
  let bytes = 0;
  let stopped = false;
  const add = (path, message, hint) => {
    problems.push({ message, hint, at: { file: posix2.join(shown, path) } });
    stopped ||= problems.length >= MOST_PROBLEMS;
  };
  const stop = (message) => {
    add("", message, "Is this the right folder?");
    stopped = true;
  };
  async function enter(folder, path, above) {
    if (above.length > DEEPEST) {
      add(path, "The folder is nested too deeply.", "Is this the right folder?");
      return;
    }
    const children = await readdir(folder);
    const names = children.filter((name) => name !== ".git").sort();
    const found = names.map((name) => ({ name, status: statusOf(join(folder, name)) }));
    for (const { name, status } of found) {
      if (stopped) return;
      const child = path === "" ? name : `${path}/${name}`;
      try {
        await look(join(folder, name), await status, child, [...above, folder]);
      } catch (error) {
        add(child, `It cannot be read: ${reason(error)}.`, "Check its permissions.");
      }
    }
  }
  async function look(source, found, path, above) {
    if (UNPRINTABLE.test(path)) {
      add("", `The name ${quote(path)} has characters that cannot be printed.`, "Rename it.");
      return;
    }
    if (entries.length >= MOST_ENTRIES) {
      stop(`The folder holds more than ${MOST_ENTRIES} files.`);
      return;
    }
    if ("error" in found) throw found.error;
    let { status } = found;
    let real = source;
    if (status.isSymbolicLink()) {
      const target = await readlink(source);
      if (path.startsWith(`${LINKS_KEPT_IN}/`)) {
        entries.push({ path, kind: "link", size: 0, executable: false, source, target });
        return;
      }
      try {
        real = await realpath(source);
        status = await stat(source);
      } catch (error) {
        add(path, `The link to ${quote(target)} leads nowhere: ${reason(error)}.`, linkHint(path));
        return;
      }
      if (real !== top && !real.startsWith(top + sep)) {
        add(path, `The link to ${quote(target)} leads out of the folder.`, linkHint(path));
        return;
      }
    }
    if (status.isDirectory()) {
      if (above.includes(real)) {
        add(path, "The link leads back to a folder that it is in.", linkHint(path));
        return;
      }
      entries.push({ path, kind: "folder", size: 0, executable: false, source: real });
      await enter(real, path, above);
    } else if (status.isFile()) {
      if (real !== source) await access(real, constants.R_OK);
      bytes += status.size;
      if (bytes > MOST_BYTES) stop(`The files of the folder have more than ${MOST_BYTES} bytes.`);
      else if (status.size > MOST_FILE_BYTES) {
        add(path, `The file has ${status.size} bytes; at most ${MOST_FILE_BYTES} are taken.`, "Does it belong here?");
      }
      entries.push({ path, kind: "file", size: status.size, executable: (status.mode & 73) !== 0, source: real });
    } else {
      add(path, "This is neither a file nor a folder nor a link.", "Remove it.");
    }
  }
  await enter(top, "", []);
  return { entries, problems };
}
async function statusOf(path) {
  try {
    const status = await lstat(path);
    if (status.isFile()) await access(path, constants.R_OK);
    return { status };
  } catch (error) {
    return { error };
  }
}
function linkHint(path) {
  return path === "portage/make.profile" ? "Remove it: the profile is chosen by the key profile of image.yaml." : "Put the file itself here.";
}
function reason(error) {
  const code = error.code;
  const known = {
    ENOENT: "there is nothing",
    ELOOP: "it goes in circles",
    EACCES: "permission denied",
    ENOTDIR: "a part of the path is no folder"
  };
  return known[code ?? ""] ?? (error instanceof Error ? error.message : String(error));
}

// src/image/world.ts
var LIMITS = { bytes: 256 * 1024, lineLength: 1e3 };
function readWorld(bytes, file) {
  const text = decodeText(bytes, file, LIMITS);
  if (!text.ok) return { entries: [], problems: [text.problem] };
  const entries = [];
  const problems = [];
  for (const [index, content] of text.lines.entries()) {
    const [first, second] = content.trim().split(/\s+/);
    if (first === void 0 || first === "" || first.startsWith("#")) continue;
    const at = { file, line: index + 1, column: content.indexOf(first) + 1 };
    if (second !== void 0 && !second.startsWith("#")) {
      problems.push({
        message: `After ${quote(first)} there is ${quote(second)} on the same line, which Portage would not read.`,
        at: { ...at, column: content.indexOf(second, at.column + first.length - 1) + 1 },
        hint: "Write one package a line."
      });
    }
    if (first.startsWith("@")) {
      problems.push({
        message: `${quote(first)} is a set, which Portage does not read from a world file.`,
        at,
        hint: "List its packages; @system belongs to the world without being listed."
      });
      continue;
    }
    const parsed = parseAtom(first);
    if (parsed.ok) entries.push({ text: first, atom: parsed.atom, line: at.line });
    else problems.push({ message: `${quote(first)} ${parsed.reason}.`, at });
  }
  return { entries, problems };
}

// src/image/load.ts
async function loadImage(request) {
  const shown = posix3.normalize(request.user).replace(/(?<=.)\/$/, "");
  await requireFolder(request.user, shown);
  const [defaults, user] = await Promise.all([
    scanFolder(request.defaults, request.defaults),
    scanFolder(request.user, shown)
  ]);
  const context = planContext(defaults.entries, user.entries, shown);
  const problems = [...defaults.problems, ...user.problems, ...context.problems];
  const name = (path) => {
    const file = context.files.find((candidate) => candidate.path === path);
    return posix3.join(file?.from === "user" ? shown : request.defaults, path);
  };
  const yaml = await readContextFile(context, "image.yaml");
  const parsed = yaml && parseDefinition(yaml, name("image.yaml"));
  if (parsed && !parsed.ok) problems.push(...parsed.problems);
  const world = readWorld(await readContextFile(context, "world") ?? new Uint8Array(), name("world"));
  problems.push(...world.problems);
  const dockerfile = await readContextFile(context, "Dockerfile");
  if (dockerfile) {
    const stages = stagesOf(Buffer.from(dockerfile).toString("utf8"));
    if (!stages.includes(request.target.toLowerCase())) {
      const message = `The target ${quote(request.target)} is not a stage of the Dockerfile.`;
      problems.push({ message, at: { file: name("Dockerfile") }, hint: didYouMean(request.target, stages) });
    }
  }
  if (!parsed?.ok || problems.length > 0) throw new UserError(problems);
  const makeConf = await readContextFile(context, "portage/make.conf");
  return {
    definition: parsed.definition,
    place: parsed.place,
    world,
    march: makeConf && marchOf(Buffer.from(makeConf).toString("utf8")),
    context
  };
}
async function readContextFile(context, path) {
  const file = context.files.find((candidate) => candidate.path === path && candidate.from !== "removed");
  return file?.entry.kind === "file" ? await readFile(file.entry.source) : void 0;
}
async function requireFolder(folder, shown) {
  const found = await stat2(folder).catch(() => void 0);
  if (found?.isDirectory()) return;
  throw new UserError({
    message: found ? `${quote(shown, 200)} is not a folder.` : `There is no folder ${quote(shown, 200)}.`,
    hint: "Create it with the files in which your image differs from the default definition, such as image.yaml and world, and name it by the input config."
  });
}

export {
  PARTS,
  planContext,
  marchOf,
  scanFolder,
  readWorld,
  loadImage,
  readContextFile,
  requireFolder
};
