import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  compareVersions,
  splitPackage,
  versionStartsWith,
  withoutRevision
} from "./chunk-K7IHDZNF.js";

// src/portage/plan.ts
function packageName({ category, name }) {
  return `${category}/${name}`;
}
function packageVersion(each) {
  return `${packageName(each)}-${each.version}`;
}
function downloadTotal({ packages }) {
  const known = packages.flatMap(({ downloadBytes }) => downloadBytes ?? []);
  return known.length === 0 ? void 0 : known.reduce((sum, bytes) => sum + bytes, 0);
}

// src/verdict/advisories.ts
var ORDER = ["introduced", "remaining", "fixed"];
var SEVERITIES = ["high", "normal", "low"];
function touchingAdvisories(base, head, advisories) {
  const hits = advisories.flatMap((advisory) => {
    const [before, after] = [affected(base, advisory), affected(head, advisory)];
    if (after.length > 0) return [{ advisory, state: before.length > 0 ? "remaining" : "introduced", versions: after }];
    return before.length > 0 ? [{ advisory, state: "fixed", versions: before }] : [];
  });
  const rank = ({ state, advisory: { severity = "normal" } }) => ORDER.indexOf(state) * SEVERITIES.length + SEVERITIES.indexOf(severity);
  return hits.sort((one, other) => rank(one) - rank(other) || (one.advisory.id < other.advisory.id ? 1 : -1));
}
function affected({ packages }, advisory) {
  return packages.filter((each) => packageName(each) === advisory.package && isVulnerable(each, advisory)).map(({ version }) => version);
}
function isVulnerable(candidate, { vulnerable, unaffected }) {
  const within = (range) => inRange(candidate, range);
  return vulnerable.some(within) && !unaffected.some(within);
}
function inRange({ version, slot }, { range, version: limit, slot: wanted = "*" }) {
  if (wanted !== "*" && slot !== void 0 && slot !== wanted) return false;
  if (range === "eq" && limit.endsWith("*")) return versionStartsWith(version, limit.slice(0, -1));
  if (range.startsWith("r") && compareVersions(withoutRevision(version), withoutRevision(limit)) !== 0) return false;
  const order = compareVersions(version, limit);
  if (order === void 0) return false;
  switch (range) {
    case "lt":
    case "rlt":
      return order < 0;
    case "le":
    case "rle":
      return order <= 0;
    case "eq":
      return order === 0;
    case "ge":
    case "rge":
      return order >= 0;
    case "gt":
    case "rgt":
      return order > 0;
  }
}

// src/verdict/predict.ts
var SECONDS_EACH = 5840 / 674;
var SECONDS_REUSED = 35 / 60;
function recordsOf(times) {
  const seconds = /* @__PURE__ */ new Map();
  const spans = [];
  for (const { package: name, started, ended, binary } of times) {
    if (ended === void 0 || ended < started || binary) continue;
    seconds.set(name, ended - started);
    spans.push([started, ended]);
  }
  return { seconds, overlap: overlapOf(spans), sources: ["emerge-log"] };
}
function joinRecords(first, other) {
  return {
    seconds: new Map([...other.seconds, ...first.seconds]),
    overlap: first.overlap ?? other.overlap,
    sources: [first, other].filter(({ seconds }) => seconds.size > 0).flatMap(({ sources }) => sources)
  };
}
function predict(packages, records, reused = /* @__PURE__ */ new Set()) {
  const compiled = packages.filter((each) => !each.binary && !reused.has(packageVersion(each)));
  const ready = packages.length - compiled.length;
  const readySeconds = ready * SECONDS_REUSED;
  if (!records || records.seconds.size === 0) {
    const seconds2 = compiled.length * SECONDS_EACH + readySeconds;
    return { seconds: seconds2, from: "counts", compiled: compiled.length, known: 0, reused: ready };
  }
  const byName = otherVersions(records.seconds);
  const middle = median([...records.seconds.values()]);
  let known = 0;
  let work = 0;
  for (const each of compiled) {
    const found = records.seconds.get(packageVersion(each)) ?? byName.get(packageName(each));
    if (found !== void 0) known++;
    work += found ?? middle;
  }
  const from = known === compiled.length ? "records" : known > 0 ? "mixed" : "counts";
  const { overlap, sources } = records;
  const seconds = work / Math.max(1, overlap ?? 1) + readySeconds;
  const counted = { compiled: compiled.length, known, reused: ready };
  return {
    seconds,
    from,
    ...counted,
    sources,
    ...overlap === void 0 && compiled.length > 1 ? { oneByOne: true } : {}
  };
}
function otherVersions(seconds) {
  const names = /* @__PURE__ */ new Map();
  for (const [cpv, took] of seconds) {
    const found = splitPackage(cpv);
    if (found) names.set(packageName(found), Math.max(took, names.get(packageName(found)) ?? 0));
  }
  return names;
}
function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
function overlapOf(spans) {
  let [work, wall, end] = [0, 0, -Infinity];
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    work += to - from;
    wall += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return wall > 0 ? Math.max(1, work / wall) : 1;
}

export {
  packageName,
  packageVersion,
  downloadTotal,
  touchingAdvisories,
  recordsOf,
  joinRecords,
  predict
};
