import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  formatOptions
} from "./chunk-WBUWGKZS.js";
import {
  parseReference
} from "./chunk-YBWY2CMD.js";

// src/cache/scopes.ts
import { createHash } from "node:crypto";
function cacheBranches(facts) {
  const own = facts.ref?.replace(/^refs\/heads\//, "") ?? "";
  const others = [facts.baseRef ?? "", facts.defaultBranch ?? ""].filter((branch) => branch !== "" && branch !== own);
  return { own: own === "" ? "local" : own, others: [...new Set(others)] };
}
function scopesToRead(part, { own, others, stages }) {
  if (part === "judge") return [own, ...others].map((branch) => ({ branch, part }));
  const both = part === "fetch" ? ["fetch", "main"] : ["main", "fetch"];
  const saved = part === "fetch" ? [] : stages.map((stage) => `stage-${stage}`).reverse();
  const mine = part === "fetch" ? both : ["main", ...saved, "fetch"];
  return [
    ...mine.map((each) => ({ branch: own, part: each })),
    ...others.flatMap((branch) => both.map((each) => ({ branch, part: each })))
  ];
}
function scopeOptions(entry, scopes, scope) {
  const name = (first) => [first, scopes.image, ...entry.type === "gha" ? [] : [scope.branch], scope.part].filter((part) => part !== void 0).map(safePart).join(".");
  const { options } = entry;
  switch (entry.type) {
    case "gha":
      return { scope: name(options.scope) };
    case "registry":
      return { ref: withTag(options.ref ?? "", name) };
    case "s3":
    case "azblob":
      return { name: name(options.name) };
    case "local":
      return { dest: `${(options.dest ?? "").replace(/(?<=.)\/+$/, "")}/${name(void 0)}` };
  }
}
function withTag(ref, name) {
  const parsed = parseReference(ref);
  const tag = parsed.ok ? parsed.reference.tag : void 0;
  const repository = tag === void 0 ? ref : ref.slice(0, -tag.length - 1);
  return `${repository}:${name(tag)}`;
}
var LONGEST_PART = 30;
var HASH_DIGITS = 8;
function safePart(text) {
  const safe = text.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, "-");
  if (safe === text && safe !== "" && safe.length <= LONGEST_PART) return safe;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, HASH_DIGITS);
  const start = safe.slice(0, LONGEST_PART - HASH_DIGITS - 1).replace(/-+$/, "");
  return start === "" ? hash : `${start}-${hash}`;
}

// src/cache/cache-arguments.ts
function mayWrite({ wanted, fromFork }) {
  return wanted && !fromFork;
}
var EXPORT_ONLY = /* @__PURE__ */ new Set([
  "mode",
  "ignore-error",
  "compression",
  "compression-level",
  "force-compression",
  "image-manifest",
  "oci-mediatypes",
  "reset",
  "touch_refresh",
  "upload_parallelism"
]);
var EXPORT_MINUTES = 60;
function cacheArguments(entries, request) {
  const { part, scopes, write } = request;
  const from = entries.flatMap(
    (entry) => scopesToRead(part, scopes).map((scope) => readArgument(entry, scopes, scope))
  );
  const writable = entries.filter(({ readOnly }) => readOnly !== true);
  const to = write ? writable.map(
    (entry) => formatOptions(entry.type, {
      ...placed(entry, scopeOptions(entry, scopes, { branch: scopes.own, part })),
      ...exportOptions(entry, request.exportMinutes ?? EXPORT_MINUTES)
    })
  ) : [];
  return { from: [...new Set(from)], to };
}
function readArgument(entry, scopes, scope) {
  const { dest, ...options } = placed(entry, scopeOptions(entry, scopes, scope));
  const read = Object.entries(options).filter(([name]) => !EXPORT_ONLY.has(name));
  return formatOptions(entry.type, { ...dest === void 0 ? {} : { src: dest }, ...Object.fromEntries(read) });
}
function cacheFlags({ from, to }) {
  return [...from.map((value) => `--cache-from=${value}`), ...to.map((value) => `--cache-to=${value}`)];
}
function placed(entry, where) {
  return { ...entry.options, ...where };
}
function exportOptions({ type, options }, minutes) {
  const ours = {
    gha: { timeout: `${String(Math.max(1, Math.round(minutes)))}m` },
    registry: { compression: "zstd" },
    local: { compression: "zstd" },
    s3: {},
    azblob: {}
  };
  const compresses = options["oci-mediatypes"] !== "false";
  const chosen = { mode: "max", "ignore-error": "true", ...type === "gha" || compresses ? ours[type] : {} };
  return Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, options[name] ?? value]));
}

export {
  cacheBranches,
  mayWrite,
  cacheArguments,
  readArgument,
  cacheFlags
};
