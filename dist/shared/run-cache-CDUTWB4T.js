import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  cacheListInputs,
  cachePruneInputs,
  cacheResetInputs
} from "./chunk-MMVQ33Q3.js";
import {
  distfilesFingerprint,
  makeConfText,
  openStore,
  storeFingerprint
} from "./chunk-CG6GP4PF.js";
import {
  findBuildx
} from "./chunk-KY4BNFZ3.js";
import {
  startBuilder
} from "./chunk-KGR2EQXG.js";
import "./chunk-7HBEVE4Y.js";
import {
  loadImage
} from "./chunk-PV4L3JE5.js";
import {
  withVersions
} from "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-WL2UUQVR.js";
import "./chunk-UUYMIFWF.js";
import {
  fileError
} from "./chunk-O5AYYS5E.js";
import {
  builderRule,
  choice,
  flag,
  judged,
  optional,
  pathRule,
  readFields,
  readSize,
  readTexts,
  whole
} from "./chunk-TWNSVPX5.js";
import {
  problemsOf,
  showFailure
} from "./chunk-L2WLS7IQ.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-XJG5VGGA.js";
import {
  readLocation
} from "./chunk-WBUWGKZS.js";
import {
  compilerVersionRule
} from "./chunk-YBWY2CMD.js";
import "./chunk-DBWU3QO2.js";
import "./chunk-UOA2IU3N.js";
import "./chunk-CMGACONP.js";
import {
  KINDS,
  StoreError
} from "./chunk-U542BB3P.js";
import {
  count,
  formatBytes,
  formatSeconds
} from "./chunk-JM5X5PID.js";
import {
  UserError,
  hasCode
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/store/worth.ts
function worth({ seconds, bytes }) {
  return bytes === 0 ? Infinity : seconds / bytes;
}
function lastUse({ added, used }) {
  return Math.max(added, used);
}
function byWorth(one, other) {
  const [a, b] = [worth(one), worth(other)];
  if (a !== b) return a < b ? -1 : 1;
  const order = lastUse(one) - lastUse(other) || other.bytes - one.bytes;
  if (order !== 0 || one.path === other.path) return order;
  return one.path < other.path ? -1 : 1;
}

// src/care/format.ts
function formatStore({ kind, store, fingerprint }) {
  return `${kind} in ${store.place} (${fingerprint})`;
}
function formatTotals({ files, bytes, seconds }) {
  const work = seconds === 0 ? "" : `, ${formatSeconds(seconds)} of work`;
  return `${count(files, "file")}, ${formatBytes(bytes)}${work}`;
}
function formatDay(seconds) {
  if (seconds === 0) return "never";
  const date = new Date(seconds * 1e3);
  return Number.isNaN(date.getTime()) ? "unknown" : date.toISOString().slice(0, 10);
}
function formatFiles(entries) {
  const rows = entries.map((entry) => [
    formatBytes(entry.bytes),
    entry.seconds === 0 ? "" : formatSeconds(entry.seconds),
    formatDay(lastUse(entry))
  ]);
  const widths = [0, 1, 2].map((column) => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
  return entries.map(({ path }, index) => {
    const cells = (rows[index] ?? []).map((cell, column) => cell.padStart(widths[column] ?? 0));
    return [...cells, path].join("  ");
  });
}

// src/store/folder-fingerprints.ts
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
async function folderFingerprints(folder, kind) {
  const place = resolve(folder);
  const found = await readdir(join(place, kind), { withFileTypes: true }).catch((error) => {
    if (hasCode(error, "ENOENT")) return [];
    throw fileError(error, `folder ${place}`);
  });
  return found.filter((entry) => entry.isDirectory() && /^[0-9a-z]{1,64}$/.test(entry.name)).map(({ name }) => name).sort();
}

// src/care/named-stores.ts
async function openNamedStores(choice2, deps) {
  const stores2 = [];
  const problems = [];
  for (const [kind, location] of choice2.locations) {
    try {
      for (const fingerprint of await fingerprintsOf(kind, location, choice2, deps.defaults)) {
        const store = await openStore(location, kind, fingerprint, { env: deps.platform.env, run: deps.run });
        if (store) stores2.push({ kind, fingerprint, location, store });
      }
    } catch (error) {
      problems.push(...problemsFrom(error));
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return stores2;
}
function problemsFrom(error) {
  if (error instanceof StoreError) return [{ message: error.message }];
  if (error instanceof UserError) return error.problems;
  throw error;
}
async function fingerprintsOf(kind, location, { all, config, compiler }, defaults) {
  if (all && location.kind === "folder") return await folderFingerprints(location.path, kind);
  if (kind === "distfiles") return [distfilesFingerprint()];
  const { definition, context } = await loadImage({ defaults, user: config, target: "artifacts" });
  return [storeFingerprint(withVersions(definition, { compiler }), await makeConfText(context))];
}

// src/care/holding.ts
async function readHoldings(stores2, signal) {
  const holdings = [];
  const problems = [];
  for (const source of stores2) {
    try {
      holdings.push({ source, entries: (await source.store.list(signal)).toSorted(byWorth) });
    } catch (error) {
      problems.push(...problemsFrom(error));
    }
  }
  return { holdings, problems };
}
function totalsOf(entries) {
  let [bytes, seconds] = [0, 0];
  let oldestUse;
  let newestUse;
  for (const entry of entries) {
    const use = lastUse(entry);
    bytes += entry.bytes;
    seconds += entry.seconds;
    oldestUse = Math.min(use, oldestUse ?? use);
    newestUse = Math.max(use, newestUse ?? use);
  }
  return { files: entries.length, bytes, seconds, oldestUse, newestUse };
}

// src/care/list-stores.ts
var SHOWN = 5;
async function listStores(stores2, { json, log, signal }) {
  const { holdings, problems } = await readHoldings(stores2, signal);
  if (json) log.info(holdingsAsJson(holdings));
  else for (const line of describeHoldings(holdings)) log.info(line);
  return problems;
}
function holdingsAsJson(holdings) {
  const stores2 = holdings.map(({ source, entries }) => {
    const { files, bytes, seconds, oldestUse, newestUse } = totalsOf(entries);
    return {
      kind: source.kind,
      place: source.store.place,
      fingerprint: source.fingerprint,
      ...{ files, bytes, seconds, oldestUse: oldestUse ?? null, newestUse: newestUse ?? null },
      entries: entries.map(({ path, bytes: size, sha256, seconds: work, added, used }) => ({
        ...{ path, bytes: size, sha256, seconds: work, added, used }
      }))
    };
  });
  return JSON.stringify({ stores: stores2 }, null, 2);
}
function describeHoldings(holdings) {
  if (holdings.length === 0) return ["There is nothing."];
  return holdings.flatMap(({ source, entries }) => {
    const totals = totalsOf(entries);
    const { oldestUse, newestUse } = totals;
    if (oldestUse === void 0 || newestUse === void 0) return [`${formatStore(source)}: nothing`];
    const [first, last] = [formatDay(oldestUse), formatDay(newestUse)];
    const what = totals.seconds === 0 ? "unused the longest" : "the least work for their bytes";
    return [
      `${formatStore(source)}: ${formatTotals(totals)}`,
      `  last used ${first === last ? `on ${last}` : `from ${first} to ${last}`}; ${what}:`,
      ...formatFiles(entries.slice(0, SHOWN)).map((line) => `    ${line}`)
    ];
  });
}

// src/store/prune-plan.ts
function planPrune(entries, limits) {
  const { now, unusedSeconds = Infinity, keepBytes = Infinity } = limits;
  const isUnused = (entry) => now - lastUse(entry) >= unusedSeconds;
  const surplus = [];
  const kept = [];
  let room = keepBytes;
  const used = entries.filter((entry) => !isUnused(entry)).sort((a, b) => byWorth(b, a));
  for (const entry of used) {
    if (entry.bytes > room) surplus.push(entry);
    else {
      room -= entry.bytes;
      kept.push(entry);
    }
  }
  const unused = entries.filter(isUnused).sort((a, b) => lastUse(a) - lastUse(b) || byWorth(a, b));
  return { unused, surplus: surplus.reverse(), kept };
}

// src/care/prune-stores.ts
async function pruneStores(stores2, { limits, dryRun, log, signal }) {
  const { holdings, problems } = await readHoldings(stores2, signal);
  const failed = [];
  if (stores2.length === 0) log.info("There is nothing.");
  for (const kind of KINDS) {
    const own = holdings.filter(({ source }) => source.kind === kind);
    if (own.length === 0) continue;
    const plan = planPrune(own.flatMap(withSource), limits);
    for (const line of describePlan(kind, plan, dryRun)) log.info(line);
    if (dryRun) continue;
    const going = [...plan.unused, ...plan.surplus];
    const later = /* @__PURE__ */ new Set();
    for (const source of new Set(going.map((entry) => entry.source))) {
      const paths = going.filter((entry) => entry.source === source).map(({ path }) => path);
      try {
        await source.store.remove(paths, signal);
        later.add(laterSentence(source.location));
      } catch (error) {
        failed.push(...problemsFrom(error));
      }
    }
    for (const sentence of later) if (sentence !== "") log.info(sentence);
  }
  return [...problems, ...failed];
}
function withSource({ source, entries }) {
  return entries.map((entry) => ({ ...entry, source }));
}
function describePlan(kind, plan, dryRun) {
  const { unused, surplus, kept } = plan;
  const stays = formatTotals(totalsOf(kept));
  if (unused.length + surplus.length === 0) return [`${kind}: nothing to remove; ${stays}`];
  const part = (why, entries) => entries.length === 0 ? [] : [`  ${why}: ${formatTotals(totalsOf(entries))}`, ...formatFiles(entries).map((line) => `    ${line}`)];
  const gone = formatTotals(totalsOf([...unused, ...surplus]));
  return [
    `${kind}: ${dryRun ? "would remove" : "removing"} ${gone}; what stays: ${stays}`,
    ...part("not used for too long", unused),
    ...part("the least work for their bytes", surplus)
  ];
}
function laterSentence({ kind }) {
  switch (kind) {
    case "registry":
      return "The registry frees the space when it collects its garbage.";
    case "actions":
      return "GitHub frees the space when it evicts what nobody reads, or when a later build packs the rest anew.";
    case "folder":
    case "s3":
    case "builder":
      return "";
  }
}

// src/builder/disk-usage.ts
var PARTS = ["layers", "built packages", "distfiles", "other cache mounts", "sources and the rest"];
var KEEP_BYTES = 64 * 1024 * 1024;
async function diskUsage(buildx, builder, signal) {
  const result = await buildx.run(["du", "--verbose", "--builder", builder], { signal, keepBytes: KEEP_BYTES });
  const usage = result.code === 0 ? parseDiskUsage(result.stdout) : void 0;
  if (usage) return usage;
  throw new UserError({
    message: `The builder ${builder} did not say what it holds: ${lastLine(result.stderr) || "buildx du printed no total"}.`,
    hint: `Look at what \`docker buildx du --verbose --builder ${builder}\` prints.`
  });
}
async function emptyCache(buildx, builder, signal) {
  const result = await buildx.run(["prune", "--all", "--force", "--builder", builder], { signal });
  if (result.code === 0 && !result.stopped) return;
  throw new UserError({
    message: result.stopped ? `The cache of the builder ${builder} is removed in part: the command was stopped.` : `The cache of the builder ${builder} could not be removed: ${lastLine(result.stderr) || "it gave no reason"}.`,
    hint: "Run the command again: what is gone already stays gone."
  });
}
function parseDiskUsage(text) {
  const total = sizeOf([...text.matchAll(/^Total:\s+(\S+)\s*$/gm)].at(-1)?.[1]);
  if (total === void 0) return void 0;
  const parts = {};
  let bytesInUse = 0;
  const records = text.split(/^(?=ID:\s+[a-z0-9]{25}\s*$)/m).filter((record) => record.startsWith("ID:"));
  for (const record of records) {
    const bytes = sizeOf(/^Size:\s+(\S+)\s*$/m.exec(record)?.[1]) ?? 0;
    const type = [...record.matchAll(/^Type:\s+(\S+)\s*$/gm)].at(-1)?.[1] ?? "";
    const part = partOf(type, record);
    parts[part] = (parts[part] ?? 0) + bytes;
    if (/^Reclaimable:\s+false\s*$/m.test(record)) bytesInUse += bytes;
  }
  return { bytes: total, bytesInUse, parts };
}
function partOf(type, record) {
  if (type === "regular") return "layers";
  if (type !== "exec.cachemount") return "sources and the rest";
  const ours = /with id "(?:[^"]*\/)?gentoo-min-(packages|distfiles)"/.exec(record)?.[1];
  if (ours === "packages") return "built packages";
  return ours === "distfiles" ? "distfiles" : "other cache mounts";
}
var UNITS = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 };
function sizeOf(text = "") {
  const [, amount = "", unit = ""] = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)([kMGTP]?B)$/.exec(text) ?? [];
  const factor = UNITS[unit];
  return factor === void 0 ? void 0 : Math.round(Number(amount) * factor);
}
function lastLine(text) {
  const line = text.trim().split("\n").at(-1) ?? "";
  return line.replace(/^ERROR:\s*/, "").replace(/\.$/, "");
}

// src/care/reset-builder.ts
async function resetBuilder({ builder, yes }, deps) {
  const { platform, buildx, sleep } = deps;
  const { log, cancelled } = platform;
  await startBuilder(buildx, builder, log, sleep);
  const before = await diskUsage(buildx, builder, cancelled);
  for (const line of describeUsage(builder, before)) log.info(line);
  if (!yes) {
    log.info("Nothing was removed. With --yes all of it is, also what other projects have built there.");
    return;
  }
  await emptyCache(buildx, builder, cancelled);
  const after = await diskUsage(buildx, builder, cancelled);
  const left = after.bytes === 0 ? "" : `; ${formatBytes(after.bytes)} stay, which are in use or new`;
  log.info(`Removed ${formatBytes(Math.max(0, before.bytes - after.bytes))}${left}.`);
}
function describeUsage(builder, { bytes, bytesInUse, parts }) {
  const lines = PARTS.flatMap((part) => {
    const size = parts[part] ?? 0;
    return size === 0 ? [] : [`  ${part}: ${formatBytes(size)}`];
  });
  const used = bytesInUse === 0 ? "" : `, ${formatBytes(bytesInUse)} of it in use`;
  return [`The builder ${builder} holds ${formatBytes(bytes)}${used}`, ...lines];
}

// src/inputs/cache-settings.ts
var DAY = 24 * 3600;
var stores = {
  config: judged(pathRule),
  compiler: optional(judged(compilerVersionRule)),
  "package-store": readLocation,
  "distfiles-store": readLocation,
  all: flag
};
var listReaders = {
  ...stores,
  json: flag
};
var pruneReaders = {
  ...stores,
  kind: optional(choice(...KINDS)),
  "unused-days": optional(whole(1, 3650, "days")),
  "keep-bytes": optional(readSize),
  "dry-run": flag
};
var resetReaders = {
  builder: readBuilder,
  yes: flag
};
function readCacheListSettings(platform) {
  const given = readTexts(cacheListInputs, platform);
  const read = readFields(listReaders, given);
  const { locations, problems } = chosen(given, KINDS);
  const all = [...read.values ? [] : read.problems, ...problems];
  if (!read.values || all.length > 0) throw new UserError(all);
  const { config, compiler, json } = read.values;
  return { config, compiler, all: read.values.all, json, locations };
}
function readCachePruneSettings(platform) {
  const given = readTexts(cachePruneInputs, platform);
  const read = readFields(pruneReaders, given);
  const meant = KINDS.filter((kind) => kind === given.kind);
  const { locations, problems } = chosen(given, meant.length === 0 ? KINDS : meant);
  const all = [...read.values ? [] : read.problems, ...problems];
  if (given["unused-days"] === "" && given["keep-bytes"] === "") {
    all.push({
      message: "Neither unused-days nor keep-bytes is given, so nothing would be removed.",
      hint: "Give at least one of the two."
    });
  }
  if (!read.values || all.length > 0) throw new UserError(all);
  const { config, compiler } = read.values;
  const days = read.values["unused-days"];
  return {
    ...{ config, compiler, all: read.values.all, locations },
    unusedSeconds: days === void 0 ? void 0 : days * DAY,
    keepBytes: read.values["keep-bytes"],
    dryRun: read.values["dry-run"]
  };
}
function readCacheResetSettings(platform) {
  const read = readFields(resetReaders, readTexts(cacheResetInputs, platform));
  if (!read.values) throw new UserError(read.problems);
  return read.values;
}
var STORE_INPUTS = { packages: "package-store", distfiles: "distfiles-store" };
function chosen(given, kinds) {
  const locations = /* @__PURE__ */ new Map();
  const problems = [];
  const named = kinds.filter((kind) => given[STORE_INPUTS[kind]] !== "builder");
  for (const kind of named) {
    const reading = readLocation(given[STORE_INPUTS[kind]]);
    if (!("value" in reading)) continue;
    locations.set(kind, reading.value);
    if (given.all === "true" && reading.value.kind !== "folder") {
      problems.push({
        message: `all: The place of ${STORE_INPUTS[kind]} cannot be asked what it keeps for other definitions.`,
        hint: "Leave it out, and name each definition by config."
      });
    }
  }
  if (named.length === 0) {
    problems.push({
      message: `${kinds.map((kind) => STORE_INPUTS[kind]).join(", ")}: no place outside of the builder is named.`,
      hint: "Give it as `build` was given it. What a builder itself holds, `gentoo-min cache reset` tells."
    });
  }
  return { locations, problems };
}
function readBuilder(text) {
  if (text === "") {
    return {
      message: "It is not given.",
      hint: "`docker buildx ls` lists builders; the one that `gentoo-min build` makes is called gentoo-min."
    };
  }
  return builderRule(text) ?? { value: text };
}

// src/actions/run-cache.ts
var COMMANDS = { "cache list": list, "cache prune": prune, "cache reset": reset };
async function runCacheCommand(name, platform, deps) {
  showFailure(platform, await problemsOf(() => COMMANDS[name](platform, deps)));
}
async function list(platform, { run, defaults }) {
  const settings = readCacheListSettings(platform);
  const stores2 = await openNamedStores(settings, { platform, run, defaults });
  return await listStores(stores2, { json: settings.json, log: platform.log, signal: platform.cancelled });
}
async function prune(platform, { run, defaults }) {
  const settings = readCachePruneSettings(platform);
  const { unusedSeconds, keepBytes, dryRun } = settings;
  const stores2 = await openNamedStores(settings, { platform, run, defaults });
  const limits = { now: Math.floor(platform.now() / 1e3), unusedSeconds, keepBytes };
  return await pruneStores(stores2, { limits, dryRun, log: platform.log, signal: platform.cancelled });
}
async function reset(platform, { run, sleep }) {
  const settings = readCacheResetSettings(platform);
  await resetBuilder(settings, { platform, sleep, buildx: await findBuildx(run, platform.env) });
  return [];
}
export {
  runCacheCommand
};
