import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  readLocalActions,
  readUpgradeSettings,
  readWorkflows
} from "./chunk-IODG726H.js";
import "./chunk-ZH5HZSRK.js";
import {
  requireFolder
} from "./chunk-PV4L3JE5.js";
import "./chunk-R7ISGZ4Z.js";
import "./chunk-DKJ3MVMN.js";
import "./chunk-COSTCIES.js";
import {
  writeFileAtomic
} from "./chunk-Y7SXLZLA.js";
import "./chunk-TWNSVPX5.js";
import {
  problemsOf,
  showFailure
} from "./chunk-L2WLS7IQ.js";
import "./chunk-E6VP5OOA.js";
import "./chunk-WBUWGKZS.js";
import "./chunk-YBWY2CMD.js";
import "./chunk-DBWU3QO2.js";
import "./chunk-UOA2IU3N.js";
import "./chunk-CMGACONP.js";
import {
  count
} from "./chunk-JM5X5PID.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/actions/run-upgrade.ts
import { join } from "node:path";

// src/adopt/upgrade.ts
var UPGRADES = {};
function upgradeWorkflow(workflow, { repository, to, table }) {
  const lines = workflow.split("\n");
  const changes = [];
  const target = majorOf(to) ?? 0;
  const escaped = repository.replace(/[.]/g, String.raw`\.`);
  const pattern = new RegExp(
    String.raw`^(\s*(?:-\s+)?)(uses:\s*["']?${escaped}(?:/([\w./-]+))?@)([^\s"'#]+)(.*)$`,
    "is"
  );
  for (const [index, line] of lines.entries()) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [, lead = "", name = "", of = "", ref = "", rest = ""] = match;
    const from = majorOf(ref);
    if (from === void 0) {
      const message = `${of === "" ? "The action" : of} is used at ${ref}, which is no major version: it stays.`;
      changes.push({ line: index + 1, kind: "note", message });
      continue;
    }
    if (from >= target) continue;
    lines[index] = `${lead}${name}${to}${rest}`;
    changes.push({ line: index + 1, kind: "changed", message: `@${ref} became @${to}.` });
    const renamings = versionsBetween(from, target).flatMap((version) => table[version] ?? []);
    changes.push(
      ...renameInputs(
        lines,
        { index, indent: lead.length, of },
        renamings.filter((one) => one.of === of)
      )
    );
  }
  return { text: lines.join("\n"), changes: changes.sort((a, b) => a.line - b.line) };
}
function majorOf(ref) {
  const digits = /^v([1-9]\d{0,3})$/.exec(ref)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function versionsBetween(from, to) {
  return Array.from({ length: to - from }, (_, index) => `v${from + index + 1}`);
}
function renameInputs(lines, use, renamings) {
  const changes = [];
  const original = /* @__PURE__ */ new Map();
  for (const { from, to } of renamings) {
    for (const { index, key } of inputLines(lines, use)) {
      if (key !== from) continue;
      const first = original.get(index) ?? key;
      original.set(index, first);
      if (to === void 0) {
        changes.push({ line: index + 1, kind: "note", message: `${first} is no more: take the line out.` });
        continue;
      }
      lines[index] = (lines[index] ?? "").replace(/^(\s*["']?)[\w-]+/, (_, lead) => `${lead}${to}`);
      changes.push({ line: index + 1, kind: "changed", message: `${from} became ${to}.` });
    }
    if (inlineKeys(lines, use).includes(from)) {
      const message = `${from} ${to === void 0 ? "is no more" : `is called ${to} now`}: change it by hand, for the inputs stand on one line.`;
      changes.push({ line: use.index + 1, kind: "note", message });
    }
  }
  return changes;
}
function mappingOf(lines, { index, indent }) {
  const inside = (at) => {
    const text = lines[at];
    if (text === void 0) return false;
    if (/^\s*(#|$)/.test(text)) return true;
    return indentOf(text) >= indent && !startsItem(text, indent);
  };
  let first = index;
  while (!startsItem(lines[first] ?? "", indent) && inside(first - 1)) first--;
  if (startsItem(lines[first - 1] ?? "", indent) && !startsItem(lines[first] ?? "", indent)) first--;
  let last = index;
  while (inside(last + 1)) last++;
  return lines.slice(first, last + 1).map((text, offset) => ({ index: first + offset, text }));
}
function startsItem(text, indent) {
  const lead = /^\s*-\s+/.exec(text)?.[0];
  return lead?.length === indent;
}
function indentOf(text) {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}
function inputLines(lines, use) {
  const mapping = mappingOf(lines, use);
  const head = mapping.findIndex(
    ({ text }) => /^\s*(?:-\s+)?with:\s*(?:#.*)?$/.test(text) && keyIndent(text) === use.indent
  );
  if (head < 0) return [];
  const keys = [];
  let depth;
  for (const { index, text } of mapping.slice(head + 1)) {
    if (/^\s*(#|$)/.test(text)) continue;
    const indent = indentOf(text);
    if (indent <= use.indent) break;
    depth ??= indent;
    const key = /^\s*["']?([\w-]+)["']?\s*:/.exec(text)?.[1];
    if (indent === depth && key !== void 0) keys.push({ index, key });
  }
  return keys;
}
function keyIndent(text) {
  return /^\s*(?:-\s+)?/.exec(text)?.[0].length ?? 0;
}
function inlineKeys(lines, use) {
  const flow = mappingOf(lines, use).map(({ text }) => /^\s*(?:-\s+)?with:\s*\{(.*)\}/.exec(text)?.[1]).find((text) => text !== void 0);
  return flow === void 0 ? [] : [...flow.matchAll(/(?:^|,)\s*["']?([\w-]+)["']?\s*:/g)].map(([, key = ""]) => key);
}

// src/actions/run-upgrade.ts
async function runUpgrade(platform, { builtBy, table = UPGRADES }) {
  const problems = await problemsOf(async () => {
    const settings = readUpgradeSettings(platform);
    const { folder, action: repository } = settings;
    await requireFolder(folder, folder);
    const to = settings.to ?? `v${/(\d+)\.[^ ]*$/.exec(builtBy)?.[1] ?? "1"}`;
    let changed = 0;
    for (const [path, workflow] of [...await readWorkflows(folder), ...await readLocalActions(folder)]) {
      const { text, changes } = upgradeWorkflow(workflow, { repository, to, table });
      for (const { line, message } of changes) platform.log.info(`${path}:${line}: ${message}`);
      if (text === workflow) continue;
      changed++;
      if (!settings["dry-run"]) await writeFileAtomic(join(folder, path), text);
    }
    if (changed === 0) platform.log.info(`No workflow or action uses an older version of ${repository} than ${to}.`);
    else platform.log.info(`${settings["dry-run"] ? "Would change" : "Changed"} ${count(changed, "file")}.`);
    return [];
  });
  showFailure(platform, problems);
}
export {
  runUpgrade
};
