import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  downloadTotal,
  joinRecords,
  packageName,
  packageVersion,
  predict,
  touchingAdvisories
} from "./chunk-WFC6K46I.js";
import {
  ConfigLines,
  placeOf,
  plainName
} from "./chunk-ZZDYICMJ.js";
import {
  compareVersions,
  splitPackage
} from "./chunk-K7IHDZNF.js";
import {
  annotatedProblems,
  lintFolder
} from "./chunk-BBDIJQSG.js";
import {
  DOCKERFILE
} from "./chunk-B5SZYG5X.js";
import {
  findResolverFindings,
  leastMasked,
  unmaskingLines,
  useLine
} from "./chunk-OZVFJHUA.js";
import {
  planContext,
  scanFolder
} from "./chunk-PV4L3JE5.js";
import {
  parseDefinition
} from "./chunk-R7ISGZ4Z.js";
import {
  isInRepository
} from "./chunk-74SU5YPM.js";
import {
  cleanLine
} from "./chunk-OCQCLJX3.js";
import {
  count,
  sentence
} from "./chunk-JM5X5PID.js";
import {
  UserError,
  formatProblem
} from "./chunk-BSUSKK7B.js";

// src/verdict/downloads.ts
function downloads(base, head) {
  const { files } = head;
  if (files && base.files) {
    const had2 = base.files;
    const fresh2 = [...files].filter(([name, bytes]) => had2.get(name) !== bytes).map(([, bytes]) => bytes);
    return { total: sum([...files.values()]), fresh: sum(fresh2) };
  }
  const total = downloadTotal(head.plan);
  if (total === void 0) return void 0;
  const had = new Set(base.plan.packages.map(packageVersion));
  const fresh = head.plan.packages.filter((each) => !had.has(packageVersion(each)));
  return { total, fresh: sum(fresh.map(({ downloadBytes = 0 }) => downloadBytes)) };
}
function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}

// src/portage/api-plan.ts
var MERGES = ["new", "new-slot", "upgrade", "downgrade", "rebuild", "reinstall"];
function parseApiPlan(json) {
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    return void 0;
  }
  if (!isRecord(value) || typeof value.success !== "boolean" || !Array.isArray(value.packages)) return void 0;
  const variables = strings(value.use_expand).toSorted((one, other) => other.length - one.length);
  const packages = [];
  let unread = 0;
  for (const entry of value.packages) {
    if (isRecord(entry) && entry.op !== void 0 && entry.op !== "merge") continue;
    const found = isRecord(entry) ? readPackage(entry, variables) : void 0;
    if (found) packages.push(found);
    else unread++;
  }
  const seconds = whole(value.seconds);
  return { success: value.success, packages, blocks: [], unread, ...seconds === void 0 ? {} : { seconds } };
}
function readPackage(entry, variables) {
  const cpv = typeof entry.cpv === "string" ? splitPackage(entry.cpv) : void 0;
  if (!cpv) return void 0;
  const bytes = whole(entry.bytes);
  const replaces = strings(entry.replaces);
  return {
    ...cpv,
    ...text("slot", entry.slot),
    ...text("subslot", entry.subslot === entry.slot ? void 0 : entry.subslot),
    ...text("repository", entry.repo),
    use: readFlags(entry, variables),
    merge: MERGES.includes(String(entry.merge)) ? entry.merge : void 0,
    binary: entry.built === true || entry.type === "binary",
    ...replaces.length === 0 ? {} : { replaces },
    ...bytes === void 0 ? {} : { downloadBytes: bytes }
  };
}
function readFlags(entry, variables) {
  const enabled = new Set(strings(entry.use));
  const forced = /* @__PURE__ */ new Set([...strings(entry.forced), ...strings(entry.masked)]);
  const names2 = /* @__PURE__ */ new Set([...strings(entry.iuse), ...enabled]);
  return [...names2].toSorted().map((name) => {
    const variable = variables.find((each) => name.startsWith(`${each.toLowerCase()}_`));
    return {
      name,
      enabled: enabled.has(name),
      forced: forced.has(name),
      ...variable === void 0 ? {} : { variable }
    };
  });
}
function text(key2, value) {
  return typeof value === "string" && value !== "" ? { [key2]: value } : {};
}
function strings(value) {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
function whole(value) {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : void 0;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/portage/plan-line.ts
var LONGEST = 65536;
var BRACKET = /^\[(ebuild|binary|nomerge|uninstall|blocks)( [^\]]{0,12}|)\]\s+(.*)$/;
var COLUMNS_QUIET = /^([ I][ Nr][ SR][ fFg][ U][ D])([#*~]?) +(\S+\/\S+) (\S.*)$/;
var BLOCK = /^(\S+) \("([^"]*)" is (?:hard|soft) blocking ([^)]*)\)$/;
var VARIABLE = /\b([A-Z][A-Z0-9_]{0,60})="([^"]*)"/g;
var SIZE = /(\d[\d.,'\u00a0\u202f ]*) KiB\s*$/;
var PLACE = /^([^:]+)(?::(?!:)([^:/]+)(?:\/([^:]+))?)?(?:::(\S+))?$/;
function parsePlanLine(line) {
  if (line.length > LONGEST) return void 0;
  const [, type, attributes = "", rest = ""] = BRACKET.exec(line) ?? [];
  if (type === "nomerge" || type === "uninstall") return { type: "other" };
  if (type === "blocks") return readBlock(attributes, rest);
  if (type !== void 0) return readPackage2(type === "binary", attributes.slice(1), rest);
  const [, flags2 = "", mask2 = "", name = "", version] = COLUMNS_QUIET.exec(line) ?? [];
  if (version === void 0 || flags2.trim() === "") return void 0;
  return readPackage2(false, flags2 + mask2, `${name} ${version}`);
}
function readBlock(attributes, rest) {
  const [, shown = rest, atom = shown, by = ""] = BLOCK.exec(rest.trim()) ?? [];
  const satisfied = !attributes.includes("B");
  return { type: "block", block: { atom, by: by.split(", ").filter((each) => each !== ""), satisfied } };
}
function readPackage2(binary, attributes, rest) {
  const [first = "", ...words] = rest.split(/ +/);
  const named = place(first) ?? columns(first, words[0] ?? "");
  if (!named) return void 0;
  const merge = kind(attributes);
  const use = flags(rest);
  const bytes = size(rest);
  const old = replaced(rest.slice(first.length), words[0] === named.column);
  const unmasked = MASKS[attributes.charAt(6)];
  const fetch = FETCH[attributes.charAt(3)];
  return {
    type: "package",
    package: {
      ...named.place,
      merge,
      binary,
      ...use === void 0 ? {} : { use },
      ...old.length === 0 ? {} : { replaces: old },
      ...bytes === void 0 ? {} : { downloadBytes: bytes },
      ...fetch === void 0 ? {} : { fetch },
      ...unmasked === void 0 ? {} : { unmasked }
    }
  };
}
var MASKS = {
  "~": "keyword",
  "*": "missing-keyword",
  "#": "package.mask"
};
var FETCH = {
  F: "restricted",
  f: "restricted-ready",
  g: "remote-binary"
};
function kind(attributes) {
  const at2 = (index) => attributes.charAt(index);
  if (at2(5) === "D") return "downgrade";
  if (at2(4) === "U") return "upgrade";
  if (at2(1) === "N") return at2(2) === "S" ? "new-slot" : "new";
  if (at2(1) === "r") return "rebuild";
  return at2(2) === "R" ? "reinstall" : void 0;
}
function place(text2) {
  const [, cpv = "", slot, subslot, repository] = PLACE.exec(text2) ?? [];
  const found = splitPackage(cpv) ?? splitPackage(cpv.replace(/-\d+$/, ""));
  return found && { place: { ...found, ...placeOf2(slot, subslot, repository) } };
}
function columns(name, version) {
  const found = place(`${name}-${version.replace(/^\[|\]$/g, "")}`);
  return found && { place: found.place, column: version };
}
function placeOf2(slot, subslot, repository) {
  return {
    // With --verbose, which alone shows the repository, a slot of 0/0 is left out.
    ...slot === void 0 ? repository === void 0 ? {} : { slot: "0" } : { slot },
    ...subslot === void 0 ? {} : { subslot },
    ...repository === void 0 ? {} : { repository }
  };
}
function replaced(rest, columns2) {
  const head = (rest.split('"', 1)[0] ?? "").slice(0, 1e3);
  const brackets = [...head.matchAll(/\[([^\]]*)\]/g)].map(([, inside = ""]) => inside);
  const old = columns2 ? brackets.at(1) : brackets.at(0);
  return (old ?? "").split(/, */).flatMap((each) => /^[^:]+/.exec(each)?.[0] ?? []);
}
function flags(rest) {
  const list = [];
  let variables = 0;
  for (const [, variable = "", value = ""] of rest.matchAll(VARIABLE)) {
    variables++;
    for (const word of value.split(" ")) {
      const flag = word === "" ? void 0 : readFlag(word, variable);
      if (flag) list.push(flag);
    }
  }
  return variables === 0 && size(rest) === void 0 ? void 0 : list;
}
function readFlag(word, variable) {
  const forced = word.startsWith("(");
  const bare = word.replace(/^\(|\)$/g, "").replace(/[%*]+$/, "").replace(/\)$/, "");
  const enabled = !bare.startsWith("-");
  const name = enabled ? bare : bare.slice(1);
  if (!/^[\w+@.-]{1,200}$/.test(name)) return void 0;
  if (variable === "USE") return { name, enabled, forced };
  return { name: `${variable.toLowerCase()}_${name}`, enabled, forced, variable };
}
function size(rest) {
  const digits = SIZE.exec(rest.slice(-64))?.[1]?.replace(/\D/g, "");
  return digits === void 0 || digits.length > 12 ? void 0 : Number(digits) * 1024;
}

// src/portage/plan-list.ts
var TOTAL = /^Total: (\d+) packages?(?: \(([^)]*)\))?, Size of downloads: ([\d.,'\u00a0\u202f ]+) KiB/;
var CONFLICT = /^Conflict: \d+ blocks?(?: \((\d+|all) (un)?satisfied\))?/;
var LISTED = /^\[(?:ebuild|binary|blocks)[ \]]/;
function parsePlanList(stdout) {
  const packages = /* @__PURE__ */ new Map();
  const blocks = [];
  const unread = [];
  let totals;
  for (const line of stdout.split("\n")) {
    const found = parsePlanLine(line);
    if (found?.type === "package") packages.set(key(found.package), found.package);
    else if (found?.type === "block") blocks.push(found.block);
    else if (!found && LISTED.test(line)) unread.push(line.slice(0, 200));
    totals = readTotals(line, totals) ?? totals;
  }
  return { packages: [...packages.values()], blocks, unread, ...totals ? { totals } : {} };
}
function key({ category, name, version, slot, repository }) {
  return `${category}/${name}-${version}:${slot ?? ""}::${repository ?? ""}`;
}
function readTotals(line, before) {
  if (line.length > 1e3) return void 0;
  const [, packages, details = "", kib = ""] = TOTAL.exec(line) ?? [];
  if (packages !== void 0) {
    const count2 = (what) => Number(new RegExp(`(?:^|, )(\\d+) ${what}`).exec(details)?.[1] ?? 0);
    return {
      packages: Number(packages),
      upgrades: count2("upgrade"),
      downgrades: count2("downgrade"),
      new: count2("new"),
      newSlots: count2("in new slot"),
      reinstalls: count2("reinstall"),
      binaries: count2("binar"),
      downloadBytes: Number(kib.replace(/\D/g, "")) * 1024,
      unsatisfiedBlocks: 0
    };
  }
  const [, blocks, un] = CONFLICT.exec(line) ?? [];
  return before && blocks !== void 0 && un !== void 0 ? { ...before, unsatisfiedBlocks: Number(blocks) || 0 } : void 0;
}
function contradictions({ packages, totals, unread }) {
  const found = unread.length > 0 ? [`${String(unread.length)} lines of the list cannot be read`] : [];
  if (!totals) return found;
  const many = (...kinds) => packages.filter(({ merge }) => kinds.includes(merge)).length;
  const checks = [
    ["packages", packages.length, totals.packages],
    ["upgrades", many("upgrade"), totals.upgrades],
    ["downgrades", many("downgrade"), totals.downgrades],
    ["new packages", many("new"), totals.new],
    ["new slots", many("new-slot"), totals.newSlots],
    ["reinstalls", many("reinstall", "rebuild"), totals.reinstalls],
    ["binary packages", packages.filter(({ binary }) => binary).length, totals.binaries]
  ];
  const off = checks.filter(([, listed, counted]) => listed !== counted);
  return [
    ...found,
    ...off.map(
      ([what, listed, counted]) => `the list has ${String(listed)} ${what} where emerge counted ${String(counted)}`
    )
  ];
}

// src/verdict/cause.ts
function causeOf(atom, chain, config) {
  const wanted = chain.length === 0 ? config.world(atom) : void 0;
  if (wanted) return { line: wanted, package: atom };
  for (const { name, use } of chain) {
    for (const flag of use) {
      const line = config.flag(name, flag);
      if (line) return { line, package: name, flag };
    }
  }
  for (const { name } of chain) {
    const line = config.world(name);
    if (line) return { line, package: name };
  }
  return void 0;
}

// src/verdict/chain.ts
function requiredBy(chain) {
  const near = chain.at(0);
  const end = chain.at(-1);
  if (!near || !end || near.type === "argument") return [];
  const flags2 = near.use.length === 0 ? "" : ` (with ${near.use.join(" ")})`;
  const origin = chain.length > 1 ? `, in the end by ${end.name}` : "";
  return [`It is required by ${near.name}${flags2}${origin}.`];
}
function names(chain) {
  return chain.map(({ name, use }) => use.length === 0 ? name : `${name}[${use.join(",")}]`);
}
function at(line) {
  return line ? { at: placeOf(line) } : {};
}

// src/verdict/explain-conflict.ts
function explainConflict(finding, config) {
  switch (finding.kind) {
    case "slot-conflict":
      return explainSlot(finding, config);
    case "blocker":
      return explainBlocker(finding, config);
    case "circular":
      return explainCircle(finding, config);
  }
}
function explainSlot({ slot, rivals }, config) {
  const list = rivals.map((rival) => rival.package);
  return {
    kind: "slot-conflict",
    subject: slot,
    sentences: [
      `${list.join(" and ") || "Several versions"} would go into the same slot, ${slot}, which holds one version.`,
      ...rivals.slice(0, 4).map(wantedBy)
    ],
    chain: [],
    ways: [...withdrawals(rivals, config), ...list.map((name) => [mask(`=${name}`)])],
    ...at(wanting(rivals, config).at(0))
  };
}
function explainBlocker({ rivals }, config) {
  const list = [...new Set(rivals.map((rival) => rival.package))];
  return {
    kind: "blocker",
    subject: list.join(" and "),
    sentences: [
      `${list.join(" and ") || "Some packages"} exclude one another: they cannot be in one image.`,
      ...rivals.slice(0, 4).map(wantedBy)
    ],
    chain: [],
    ways: [...withdrawals(rivals, config), ...list.map((name) => [mask(plainName(name))])],
    ...at(wanting(rivals, config).at(0))
  };
}
function explainCircle({ cycle, change }, config) {
  const flagLine2 = change?.flags.map((flag) => config.flag(change.package, flag.startsWith("-") ? flag.slice(1) : `-${flag.replace(/^\+/, "")}`)).find((line) => line !== void 0);
  const entry = cycle.map((name) => config.world(name)).find((line) => line !== void 0);
  const flags2 = change?.flags.map((flag) => flag.replace(/^\+/, "")).join(" ") ?? "";
  return {
    kind: "circular",
    subject: cycle.join(" and "),
    sentences: [
      `Each of ${cycle.join(", ")} needs the next one to be built first, and the last needs the first.`,
      change ? `With ${flags2} for ${plainName(change.package)} the circle is broken; once it is built, the flag can be set back.` : "Portage knows no USE flag that breaks the circle. A package of it must be there already, as in a complete stage3."
    ],
    chain: [],
    ways: change ? [[{ file: "portage/package.use", action: "add", line: `${plainName(change.package)} ${flags2}` }]] : [],
    ...at(flagLine2 ?? entry)
  };
}
function wantedBy({ package: name, parents }) {
  const by = parents.slice(0, 3).map(({ atom, by: by2 }) => `${by2 === "argument" ? "the request" : by2} (${atom})`);
  const more = parents.length > 3 ? ` and ${String(parents.length - 3)} more` : "";
  return by.length === 0 ? `Nothing says what wants ${name}.` : `${name} is wanted by ${by.join(", ")}${more}.`;
}
function wanting(rivals, config) {
  const exact = rivals.flatMap(({ parents }) => parents.flatMap(({ atom }) => config.worldEntry(atom) ?? []));
  const byPackage = rivals.flatMap(({ parents }) => parents.flatMap(({ by }) => config.world(by) ?? []));
  return [...new Map([...exact, ...byPackage].map((line) => [`${line.path}:${String(line.line)}`, line])).values()];
}
function withdrawals(rivals, config) {
  return wanting(rivals, config).map(({ path, line, atom }) => [
    { file: path, action: "remove", line: atom, number: line }
  ]);
}
function mask(line) {
  return { file: "portage/package.mask", action: "add", line };
}

// src/verdict/explain-config.ts
function explainConfig(finding, config) {
  switch (finding.kind) {
    case "invalid-atom": {
      const { atom, file } = finding;
      const line = file === void 0 ? config.world(atom) : config.written(file, atom);
      return [
        {
          ...plain("invalid-atom", atom, [
            `${atom} is no package atom${file === void 0 ? "" : `, so Portage passes over this line of ${file}`}.`,
            "An atom is CATEGORY/NAME, and with a version it needs an operator, as in =cat/name-1.2."
          ]),
          ...line ? at(line) : file === void 0 ? {} : { at: { file } }
        }
      ];
    }
    case "syntax": {
      const { file, line, message } = finding;
      const sentences = [`Portage cannot read this line: ${sentence(message)}`];
      return [{ ...plain("syntax", file, sentences), at: { file, line } }];
    }
    case "profile":
      return [
        {
          ...plain("profile", "profile", [
            "The profile does not exist in the snapshot, so Portage does nothing at all."
          ]),
          at: { file: "image.yaml" }
        }
      ];
    case "world-entries":
      return finding.entries.map((entry) => ({
        ...plain("world-entry", entry, [
          `No package that may be installed satisfies ${entry}: each is masked, or there is none.`,
          `Portage plans without it and calls that a success; the image would lack ${plainName(entry)}.`
        ]),
        ...config.world(entry) ? at(config.world(entry)) : { at: { file: "world" } }
      }));
    case "licence-group":
      return [
        {
          ...plain("licence-group", finding.group, [
            `There is no group of licences called ${finding.group}, so @${finding.group} accepts nothing.`
          ]),
          ...at(config.naming(`@${finding.group}`))
        }
      ];
    case "features":
      return [
        {
          ...plain("features", finding.names.join(" "), [
            `FEATURES has ${finding.names.join(", ")}, which Portage does not know and passes over.`
          ]),
          at: { file: "portage/make.conf" }
        }
      ];
    case "metadata":
      return [
        plain("metadata", finding.package, [
          `Portage could not read ${finding.package} and planned as if it were not there: ${sentence(finding.message)}`
        ])
      ];
    case "crash":
      return [plain("crash", "emerge", [`emerge ended with an error of its own: ${sentence(finding.error)}`])];
  }
}
function plain(kind2, subject, sentences) {
  return { kind: kind2, subject, sentences, chain: [], ways: [] };
}

// src/verdict/explain-masked.ts
function explainMasked({ atom, versions, chain }, config) {
  const best = leastMasked(versions);
  if (!best) {
    const cause = causeOf(atom, chain, config);
    const sentences2 = [`Every version of ${atom} is masked.`, ...requiredBy(chain)];
    return { kind: "masked-other", subject: atom, sentences: sentences2, chain: names(chain), ways: [], ...at(cause?.line) };
  }
  const reason = kindOf(best);
  const mask2 = reason === "masked-package" ? config.lineFor("package.mask", best.package) : void 0;
  const others = versions.length - 1;
  const sentences = [
    `Every version of ${atom} is masked. The nearest is ${best.package}: ${best.reasons.map(inWords).join("; ")}.`,
    ...others > 0 ? [`${others === 1 ? "One other version is" : `${String(others)} other versions are`} masked too.`] : [],
    ...requiredBy(chain)
  ];
  const accept = unmaskingLines(best).map(({ file, line }) => ({
    file: `portage/${file}`,
    action: "add",
    line
  }));
  const remove = mask2 ? [{ file: mask2.path, action: "remove", line: mask2.atom, number: mask2.line }] : [];
  return {
    kind: reason,
    subject: atom,
    sentences,
    chain: names(chain),
    ways: [remove, accept].filter((way) => way.length > 0),
    ...at(mask2 ?? causeOf(atom, chain, config)?.line)
  };
}
function kindOf({ reasons }) {
  if (reasons.includes("package.mask")) return "masked-package";
  if (reasons.some((reason) => reason.endsWith("license(s)"))) return "masked-licence";
  return reasons.some((reason) => reason.endsWith("keyword")) ? "masked-keyword" : "masked-other";
}
function inWords(reason) {
  const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
  const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
  if (reason === "package.mask") return "package.mask keeps it out";
  if (licences !== void 0) return `its licence is not accepted (${licences})`;
  if (keyword === "missing") return "it is not marked for this architecture at all, as live ebuilds are";
  if (keyword !== void 0) return `it is only marked ${keyword}, which is not accepted`;
  return reason;
}

// src/verdict/explain-required-use.ts
function explainRequiredUse({ package: cpv = "a package", use, constraint = "", chain }, config) {
  const flags2 = shownFlags(use);
  const changes = solutions(constraint, flags2);
  const cause = flagLine(cpv, constraint, flags2, config);
  return {
    kind: "required-use",
    subject: cpv,
    sentences: [
      `The USE flags of ${cpv} contradict each other.`,
      ...constraint === "" ? [] : [`Its ebuild demands ${inWords2(constraint)}.`]
    ],
    chain: names(chain),
    ways: changes.map((change) => [
      { file: "portage/package.use", action: "add", line: `${plainName(cpv)} ${change}` }
    ]),
    ...at(cause ?? causeOf(cpv, [...chain, { name: cpv, use: [], type: "package" }], config)?.line)
  };
}
function shownFlags(use) {
  const flags2 = /* @__PURE__ */ new Map();
  for (const [, variable = "", value = ""] of use.slice(0, 2e4).matchAll(/\b([A-Z][A-Z0-9_]{0,60})="([^"]*)"/g)) {
    const prefix = variable === "USE" ? "" : `${variable.toLowerCase()}_`;
    for (const word of value.split(" ")) {
      const bare = word.replace(/[()*%]/g, "");
      const off = bare.startsWith("-");
      if (bare !== "")
        flags2.set(prefix + (off ? bare.slice(1) : bare), { enabled: !off, forced: word.startsWith("(") });
    }
  }
  return flags2;
}
var GROUP = /^(any-of|exactly-one-of|at-most-one-of) \( ([^()?]+) \)$/;
var CONDITION = /^(!?)([\w+@.-]+)\? \( ([^()?]+) \)$/;
function solutions(constraint, flags2) {
  const free = (name) => flags2.get(name.replace(/^!/, ""))?.forced !== true;
  const [, operator, group = ""] = GROUP.exec(constraint) ?? [];
  const members = group.split(" ").filter((name) => name !== "");
  const enabled = members.filter((name) => flags2.get(name)?.enabled === true);
  if (operator !== void 0 && operator !== "at-most-one-of" && enabled.length === 0) {
    return members.filter(free).toReversed().slice(0, 3);
  }
  if (operator !== void 0 && operator !== "any-of") {
    const rest = enabled.slice(0, -1).filter(free);
    return rest.length === 0 ? [] : [rest.map((name) => `-${name}`).join(" ")];
  }
  const [, not = "", condition, demanded = ""] = CONDITION.exec(constraint) ?? [];
  if (condition === void 0) return [];
  const needed = demanded.split(" ").filter((name) => name !== "");
  const meet = needed.every(free) ? [needed.map((name) => name.startsWith("!") ? `-${name.slice(1)}` : name).join(" ")] : [];
  const avoid = free(condition) ? [not === "" ? `-${condition}` : condition] : [];
  return [...meet, ...avoid];
}
function flagLine(cpv, constraint, flags2, config) {
  for (const name of constraint.match(/[\w+@.-]+/g)?.slice(0, 100) ?? []) {
    const state = flags2.get(name);
    const line = state && config.flag(cpv, state.enabled ? name : `-${name}`);
    if (line) return line;
  }
  return void 0;
}
function inWords2(constraint) {
  const [, not = "", condition, demanded] = CONDITION.exec(constraint) ?? [];
  if (condition !== void 0 && demanded !== void 0)
    return `${demanded.split(" ").join(" and ")} when ${condition} is ${not === "" ? "on" : "off"}`;
  const [, operator, members = ""] = GROUP.exec(constraint) ?? [];
  if (operator !== void 0) return `${OPERATORS[operator] ?? operator} ${members.split(" ").join(", ")}`;
  return constraint;
}
var OPERATORS = {
  "any-of": "at least one of",
  "exactly-one-of": "exactly one of",
  "at-most-one-of": "at most one of"
};

// src/verdict/explain.ts
function explain(findings, lines) {
  const config = new ConfigLines(lines);
  const told = findings.filter(({ kind: kind2 }) => kind2 !== "crash");
  const all = (told.length > 0 ? told : findings).flatMap((finding) => explainFinding(finding, config));
  const reasons = all.filter(({ kind: kind2 }) => kind2 !== "world-entry");
  const placed = new Set(all.flatMap((each) => each.at ? [thing(each)] : []));
  return all.filter(
    (each) => each.kind === "world-entry" ? !reasons.some((reason) => isAbout(reason, each.subject)) : each.at !== void 0 || !placed.has(thing(each))
  );
}
function thing({ kind: kind2, subject }) {
  return `${kind2} ${subject}`;
}
function isAbout({ subject, chain, ways }, entry) {
  const name = plainName(entry);
  if (ways.flat().some(({ file, line }) => file === "world" && line === entry)) return true;
  return [...subject.split(" and "), ...chain].some(
    (each) => plainName(each) === name || plainName(`=${each}`) === name
  );
}
function explainFinding(finding, config) {
  switch (finding.kind) {
    case "missing":
      return [explainMissing(finding, config)];
    case "use-dependency":
      return [explainUseDependency(finding, config)];
    case "masked":
      return [explainMasked(finding, config)];
    case "required-use":
      return [explainRequiredUse(finding, config)];
    case "autounmask":
      return [explainAutounmask(finding, config)];
    case "slot-conflict":
    case "blocker":
    case "circular":
      return [explainConflict(finding, config)];
    case "invalid-atom":
    case "syntax":
    case "profile":
    case "world-entries":
    case "licence-group":
    case "features":
    case "metadata":
    case "crash":
      return explainConfig(finding, config);
  }
}
function explainMissing({ atom, similar, chain }, config) {
  const cause = causeOf(atom, chain, config);
  const versioned = /^[<>=~]|[:[]/.test(atom);
  const sentences = [
    versioned ? `No ebuild of the snapshot satisfies ${atom}: neither the package, nor a version or slot that fits.` : `The snapshot has no package ${atom}.`,
    ...requiredBy(chain),
    ...similar.length === 0 ? [] : [`Did you mean ${similar.join(", ")}?`]
  ];
  return {
    kind: "missing",
    subject: atom,
    sentences,
    chain: names(chain),
    ways: cause?.flag === void 0 ? [] : [[turnOff(cause.package, cause.flag)]],
    ...at(cause?.line)
  };
}
function explainUseDependency({ atom, changes, chain }, config) {
  const change = changes.at(0);
  const cause = change?.flags.map((flag) => config.flag(change.package, opposite(flag))).find((line) => line !== void 0);
  const sentences = [
    `No version of ${plainName(atom)} has the USE flags that ${atom} asks for.`,
    ...change ? [`${change.package} would do with ${change.flags.join(" ")}.`] : [],
    ...requiredBy(chain)
  ];
  return {
    kind: "use-change",
    subject: atom,
    sentences,
    chain: names(chain),
    ways: changes.slice(0, 3).map((each) => [{ file: "portage/package.use", action: "add", line: useLine(each) }]),
    ...at(cause ?? causeOf(atom, chain, config)?.line)
  };
}
var SHOWN = 3;
function explainAutounmask({ file, changes }, config) {
  const first = changes.at(0);
  const cause = changes.map(({ line, chain }) => causeOfChange(line, chain, config)).find((line) => line !== void 0);
  const shown = changes.slice(0, SHOWN).map(({ line }) => line);
  const more = changes.length > SHOWN ? ` and ${String(changes.length - SHOWN)} more` : "";
  return {
    kind: "changes-needed",
    subject: first?.line.split(" ")[0] ?? file,
    sentences: [
      `Portage finds a plan only with other ${WHAT[file] ?? file}: ${shown.join(" | ")}${more}.`,
      ...requiredBy(first?.chain ?? [])
    ],
    chain: names(first?.chain ?? []),
    ways: [changes.map(({ line }) => ({ file: `portage/${file}`, action: "add", line }))],
    ...at(cause)
  };
}
var WHAT = {
  "package.use": "USE flags",
  "package.accept_keywords": "accepted keywords",
  "package.unmask": "masks",
  "package.license": "accepted licences"
};
function causeOfChange(line, chain, config) {
  const [atom = "", ...flags2] = line.split(" ");
  const cpv = atom.replace(/^[<>=~]+/, "");
  const against = flags2.map((flag) => config.flag(cpv, opposite(flag))).find((each) => each !== void 0);
  return against ?? causeOf(atom, chain, config)?.line;
}
function opposite(flag) {
  return flag.startsWith("-") ? flag.slice(1) : `-${flag.replace(/^\+/, "")}`;
}
function turnOff(cpv, flag) {
  return { file: "portage/package.use", action: "add", line: `${plainName(cpv)} ${opposite(flag)}` };
}

// src/verdict/judge.ts
var MOST_LINES = 2e5;
function judge(run, lines = []) {
  const stdout = cleanLines(run.stdout);
  const stderr = cleanLines(run.stderr);
  const printed = parsePlanList(stdout.join("\n"));
  const written = readWritten(run.plan, printed.packages);
  const list = { ...printed, packages: written.packages };
  const findings = findResolverFindings([...stderr, ...stdout]);
  const explanations = explain(findings, lines);
  const verdict = (outcome, doubts2) => ({ outcome, explanations, doubts: doubts2, list });
  const { exitCode } = run;
  if (exitCode === void 0) return verdict("unsure", ["emerge was ended by a signal."]);
  const fatal = findings.some((finding) => refuses(finding, exitCode));
  if (exitCode !== 0) {
    if (fatal) return verdict("refused", []);
    return verdict("unsure", [`emerge ended with ${String(exitCode)} and does not say why.`, ...unknown(stderr)]);
  }
  if (findings.some(({ kind: kind2 }) => kind2 === "world-entries")) return verdict("refused", []);
  const doubts = [
    ...fatal ? ["emerge ended with 0 below messages that it cannot make this plan."] : [],
    ...findings.flatMap(doubtOf),
    ...list.blocks.some(({ satisfied }) => !satisfied) ? ["The list has packages that exclude one another."] : [],
    ...written.doubts,
    ...contradictions(printed).map((each) => `The output contradicts itself: ${each}.`),
    ...list.packages.length === 0 && !list.totals && run.plan === void 0 ? ["emerge ended with 0 and listed nothing."] : [],
    ...unknown(stderr)
  ];
  return verdict(doubts.length > 0 ? "unsure" : "planned", [...new Set(doubts)]);
}
function readWritten(json, printed) {
  if (json === void 0) return { packages: printed, doubts: [] };
  const plan = parseApiPlan(json);
  if (!plan) return { packages: printed, doubts: ["The plan that was written cannot be read."] };
  const [one, other] = [new Set(plan.packages.map(packageVersion)), new Set(printed.map(packageVersion))];
  const differing2 = [...one].filter((each) => !other.has(each)).length + [...other].filter((each) => !one.has(each)).length;
  return {
    packages: plan.packages,
    doubts: [
      ...plan.success ? [] : ["The resolver found no plan, and the program ended with 0."],
      ...plan.unread > 0 ? [`${count(plan.unread, "package")} of the plan that was written cannot be read.`] : [],
      ...printed.length > 0 && differing2 > 0 ? [`What was printed and what was written differ in ${count(differing2, "package")}.`] : []
    ]
  };
}
var REFUSES = /* @__PURE__ */ new Set([
  "missing",
  "use-dependency",
  "masked",
  "required-use",
  "slot-conflict",
  "blocker",
  "circular",
  "autounmask",
  "profile",
  "crash"
]);
function refuses({ kind: kind2 }, exitCode) {
  return REFUSES.has(kind2) || exitCode !== 0 && (kind2 === "syntax" || kind2 === "invalid-atom");
}
function doubtOf(finding) {
  if (finding.kind === "invalid-atom") {
    const where = finding.file ?? "its arguments";
    return [`Portage passed over ${finding.atom} in ${where}, so the plan is not what is written there.`];
  }
  if (finding.kind === "syntax")
    return [`Portage could not read line ${String(finding.line)} of ${finding.file} and went on without it.`];
  if (finding.kind === "licence-group") return [`Portage does not know the group of licences ${finding.group}.`];
  if (finding.kind === "metadata")
    return [`Portage could not read ${finding.package} and planned as if it were not there.`];
  return [];
}
var UNDERSTOOD = /^!!! (?:Ebuilds for the following|masked or don't exist|Problems have been detected with your world|Please run emaint|Problem with sandbox binary|Problem resolving dependencies|All ebuilds that|All binary packages|One of the following|The ebuild selected|'|Please check ebuild|\(Did you specify|Multiple package instances|into the dependency graph|Your current profile|configuration, you|Allowed actions|--version|CONFIGROOT|It should point|\(You can safely|.*make\.profile)/;
function unknown(stderr) {
  const found = stderr.filter((line) => line.startsWith("!!! ") && !UNDERSTOOD.test(line));
  return [...new Set(found)].slice(0, 5).map((line) => `Portage says something that is not understood here: ${line.slice(4, 204)}`);
}
function cleanLines(text2) {
  return text2.split("\n", MOST_LINES).map((line) => cleanLine(line.replace(/\r$/, "")));
}

// src/verdict/kept-packages.ts
function planInStore(packages, keys, { place: place2, files }) {
  const byHome = new Map(files.map((file) => [homeOf(file.path), file]));
  const byVersion = new Map(files.map((file) => [versionOf(file.path), file]));
  const took = secondsByName(files);
  const ready = [];
  const compiled = [];
  for (const each of packages) {
    const name = packageVersion(each);
    const key2 = keys.get(name);
    const file = key2 === void 0 ? byVersion.get(name) : byHome.get(`${packageName(each)}/${key2}`);
    const seconds = byVersion.get(name)?.seconds ?? took.get(packageName(each));
    if (file) ready.push({ name, bytes: file.bytes });
    else compiled.push({ name, ...seconds === void 0 || seconds === 0 ? {} : { seconds } });
  }
  const rank = ({ seconds = -1 }) => seconds;
  return { place: place2, ready, compiled: compiled.toSorted((one, other) => rank(other) - rank(one)) };
}
function recordsOfStore({ files }) {
  const timed = files.flatMap(({ path, seconds: seconds2 }) => {
    const name = versionOf(path);
    return name !== void 0 && seconds2 > 0 ? [[name, seconds2]] : [];
  });
  const seconds = /* @__PURE__ */ new Map();
  for (const [name, each] of timed) seconds.set(name, Math.max(each, seconds.get(name) ?? 0));
  return { seconds, overlap: void 0, sources: ["package-store"] };
}
function keptSizes(packages, { files }) {
  const byVersion = /* @__PURE__ */ new Map();
  const byName2 = /* @__PURE__ */ new Map();
  for (const { path, bytes } of files) {
    byVersion.set(versionOf(path), bytes);
    byName2.set(nameOf(path), bytes);
  }
  return new Map(
    packages.flatMap((each) => {
      const bytes = byVersion.get(packageVersion(each)) ?? byName2.get(packageName(each));
      return bytes === void 0 ? [] : [[packageName(each), bytes]];
    })
  );
}
function homeOf(path) {
  return path.split("/").slice(0, 3).join("/");
}
function nameOf(path) {
  return path.split("/").slice(0, 2).join("/");
}
function versionOf(path) {
  const [category = "", , , file = ""] = path.split("/");
  const plain2 = /^(.+)-\d+\.gpkg\.tar$/.exec(file)?.[1];
  return plain2 !== void 0 && splitPackage(`${category}/${plain2}`) ? `${category}/${plain2}` : void 0;
}
function secondsByName(files) {
  const names2 = /* @__PURE__ */ new Map();
  for (const { path, seconds } of files) {
    const name = nameOf(path);
    if (seconds > 0) names2.set(name, Math.max(seconds, names2.get(name) ?? 0));
  }
  return names2;
}

// src/verdict/kernel-diff.ts
var OF_TOOLS = /^CONFIG_(?:CC_VERSION_TEXT|(?:CC|LD|AS|RUSTC|PAHOLE)_(?:IS|HAS|CAN)_\w+|(?:GCC|CLANG|LLD|LD|AS|PAHOLE|RUSTC|RUSTC_LLVM)_VERSION|TOOLS_SUPPORT_\w+)$/;
function diffKernelConfigs(base, head, tools = false) {
  const [before, after] = [readKernelConfig(base), readKernelConfig(head)];
  const added = [];
  const removed = [];
  const changed = [];
  for (const name of [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort()) {
    if (!tools && OF_TOOLS.test(name)) continue;
    const [from, to] = [before.get(name), after.get(name)];
    if (from === to) continue;
    if (from === void 0) added.push({ name, ...to === void 0 ? {} : { to } });
    else if (to === void 0) removed.push({ name, from });
    else changed.push({ name, from, to });
  }
  return { added, removed, changed };
}
function readKernelConfig(text2) {
  const options = /* @__PURE__ */ new Map();
  for (const line of text2.split("\n")) {
    const [, name, value] = /^(CONFIG_\w+)=(.*?)\r?$/.exec(line) ?? [];
    const unset = /^# (CONFIG_\w+) is not set\r?$/.exec(line)?.[1];
    if (name !== void 0 && value !== void 0 && value !== "n") options.set(name, value);
    else options.delete(unset ?? name ?? "");
  }
  return options;
}

// src/verdict/use-diff.ts
function diffUse(base, head) {
  if (!base || !head) return [];
  const [before, after] = [states(base), states(head)];
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [from, to] = [before.get(name), after.get(name)];
    if ((from ?? false) === (to ?? false)) return [];
    return [{ name, enabled: to ?? false, appeared: from === void 0, vanished: to === void 0 }];
  });
}
function states(flags2) {
  return new Map(flags2.map(({ name, enabled }) => [name, enabled]));
}

// src/verdict/plan-diff.ts
var GROUNDS = ["compiler", "flags", "profile", "ebuild", "sources", "patches"];
function diffPlans(base, head) {
  const [before, after] = [byName(base.plan.packages), byName(head.plan.packages)];
  const changes = [];
  let unchanged = 0;
  for (const name of [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort()) {
    for (const [one, other] of pairs(before.get(name) ?? [], after.get(name) ?? [])) {
      const change = compare(name, one, other, base, head);
      if (change) changes.push(change);
      else unchanged++;
    }
  }
  return { changes, unchanged };
}
function byName(packages) {
  const names2 = /* @__PURE__ */ new Map();
  for (const each of packages) {
    const list = names2.get(packageName(each)) ?? [];
    names2.set(packageName(each), list);
    list.push(each);
  }
  return names2;
}
function pairs(base, head) {
  const found = [];
  const left = [...base];
  const fresh = [];
  for (const each of head) {
    const at2 = left.findIndex(({ slot }) => slot === each.slot);
    if (at2 >= 0) found.push([left.splice(at2, 1)[0], each]);
    else fresh.push(each);
  }
  const [old, young] = [left.sort(rising), fresh.sort(rising)];
  for (let index = 0; index < Math.max(old.length, young.length); index++) found.push([old[index], young[index]]);
  return found;
}
function rising(one, other) {
  return compareVersions(one.version, other.version) ?? 0;
}
function compare(name, one, other, base, head) {
  if (!one || !other) {
    if (other) return { name, kind: "added", head: other, use: [], grounds: [] };
    return one ? { name, kind: "removed", base: one, use: [], grounds: [] } : void 0;
  }
  const order = compareVersions(one.version, other.version) ?? 0;
  const use = diffUse(one.use, other.use);
  const moved = { ...differing("repository", one, other), ...differing("slot", one, other) };
  const grounds = one.version === other.version ? differingGrounds(one, other, base, head) : [];
  const kind2 = kindOf2(order, one.version !== other.version || use.length > 0 || Object.keys(moved).length > 0, grounds);
  return kind2 && { name, kind: kind2, base: one, head: other, use, ...moved, grounds };
}
function kindOf2(order, differs, grounds) {
  if (order < 0) return "upgraded";
  if (order > 0) return "downgraded";
  if (differs) return "changed";
  return grounds.length > 0 ? "rebuilt" : void 0;
}
function differing(key2, one, other) {
  const [from, to] = [one[key2], other[key2]];
  if (from === void 0 || to === void 0 || from === to) return {};
  return { [key2]: { from, to } };
}
function differingGrounds(one, other, base, head) {
  const before = { ...base.fingerprints, ...base.packages?.get(packageVersion(one)) };
  const after = { ...head.fingerprints, ...head.packages?.get(packageVersion(other)) };
  return GROUNDS.filter((ground) => {
    const [from, to] = [before[ground], after[ground]];
    return from !== void 0 && to !== void 0 && from !== to;
  });
}

// src/check/changed-parts.ts
var AFTER_THE_PLAN = /^(?:\.dockerignore|squashfs\.exclude|firmware\.allow|services|(?:rootfs|smoke\.d|dracut|kernel|binhost-keys)(?:\/.*)?|[^/]*\.md)$/;
var OF_KERNEL = "kernel/";
function changedParts(base, head, kernels) {
  const changed = [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].filter((path) => base.get(path) !== head.get(path));
  const kernel = kernels[0] !== kernels[1] || changed.some((path) => path.startsWith(OF_KERNEL));
  return {
    any: kernel || changed.length > 0,
    plan: changed.some((path) => !AFTER_THE_PLAN.test(path)),
    kernel
  };
}

// src/check/new-findings.ts
function compareFindings(base, head) {
  const before = /* @__PURE__ */ new Map();
  for (const finding of base.findings) {
    const key2 = keyOf(finding, base);
    before.set(key2, (before.get(key2) ?? 0) + 1);
  }
  const fresh = [];
  const older = [];
  for (const finding of head.findings) {
    const key2 = keyOf(finding, head);
    const left = before.get(key2) ?? 0;
    if (left > 0) before.set(key2, left - 1);
    (left > 0 ? older : fresh).push(finding);
  }
  return { fresh, older };
}
function keyOf({ rule, at: at2, message }, { line }) {
  const text2 = at2.line === void 0 ? "" : line(at2.file, at2.line)?.trim() ?? "";
  return [rule, at2.file, message.replace(/\d+/g, "0"), text2].join("\n");
}

// src/check/check-definition.ts
var SAID = {
  nothing: "Nothing of the definition is changed, so there is nothing to plan.",
  same: "Nothing that a plan depends on is changed: one plan is enough.",
  base: "The base cannot be planned, so there is no comparison"
};
async function checkDefinition({ head, base, commit }, deps) {
  const start = (findings, before2) => findingsOf(head, base, findings, before2);
  const linted = start([], []);
  const common = { name: head.name ?? "image", ...commit === void 0 ? {} : { commit } };
  const unplanned = (problems) => {
    const doubts = problems.map(({ message }) => `There is no plan: ${message}`);
    const verdict2 = { outcome: doubts.length > 0 ? "unsure" : "planned", explanations: [], doubts };
    return concluded({ ...common, verdict: verdict2, findings: linted.problems }, linted, problems);
  };
  await deps.onLinted?.(unplanned([]));
  if (!deps.judge) return unplanned([]);
  const parts = base ? changedParts(base.contents, head.contents, [base.kernel, head.kernel]) : void 0;
  if (parts?.any === false && deps.keepsLayers !== true) {
    deps.say(SAID.nothing);
    return unplanned([]);
  }
  const kernel = parts?.kernel === true;
  const differs = kernel || parts?.plan === true;
  if (base && !differs) deps.say(SAID.same);
  const [ofHead, ofBase] = await Promise.all([
    planOrProblems(deps.judge, head, kernel),
    base && differs ? planOrProblems(deps.judge, base, kernel) : void 0
  ]);
  if ("problems" in ofHead) return unplanned(ofHead.problems);
  const after = ofHead;
  if (ofBase && "problems" in ofBase) deps.say(`${SAID.base}: ${ofBase.problems.map(formatProblem).join(" ")}`);
  const before = ofBase ? "problems" in ofBase ? void 0 : ofBase : base && after;
  const lost = deps.asksMirrors === true ? await lostSources(before, after) : [];
  const found = start([...after.judged.findings, ...lost], before?.judged.findings ?? []);
  const { verdict } = after;
  const checked = concluded(
    {
      ...common,
      verdict: { ...verdict, explanations: verdict.explanations.map((each) => inRepository(each, head)) },
      packages: verdict.list.packages.length,
      findings: found.problems,
      ...compared(before, after, deps.records)
    },
    found,
    []
  );
  return before && before !== after ? { ...checked, spared: sparedBy(before, after, deps.records) } : checked;
}
function sparedBy(before, after, records) {
  const { packages } = after.verdict.list;
  const same = [...after.judged.keys].filter(([name, key2]) => before.judged.keys.get(name) === key2);
  const kept = predict(packages, records, new Set(same.map(([name]) => name)));
  return Math.max(0, predict(packages, records).seconds - kept.seconds);
}
async function planOrProblems(judgeIt, side, kernel) {
  try {
    const judged = await judgeIt(side.folder, { kernel });
    return { judged, verdict: judge(judged.run, judged.lines) };
  } catch (error) {
    if (error instanceof UserError) return { problems: error.problems.map((each) => ofDefinition(each, side)) };
    throw error;
  }
}
function ofDefinition(problem, { linted }) {
  const { at: at2 } = problem;
  return at2?.file === DOCKERFILE ? { ...problem, at: { ...at2, file: linted.nameOf(DOCKERFILE) } } : problem;
}
async function lostSources(before, { judged, verdict }) {
  if (verdict.outcome === "refused" || !judged.askSources) return [];
  const had = before?.judged.distfiles ?? /* @__PURE__ */ new Map();
  const fresh = [...judged.distfiles].filter(([name, bytes]) => had.get(name) !== bytes).map(([name]) => name);
  return fresh.length === 0 ? [] : await judged.askSources(fresh);
}
function findingsOf(head, base, judged, judgedBefore) {
  const all = (side, second) => [
    ...side.linted.findings,
    ...second.map((each) => ({ ...each, at: { ...each.at, file: side.linted.nameOf(each.at.file) } }))
  ];
  const headSide = { findings: all(head, judged), line: head.linted.line };
  const { fresh, older } = base ? compareFindings({ findings: all(base, judgedBefore), line: base.linted.line }, headSide) : { fresh: headSide.findings, older: [] };
  const { error, warning, notice } = annotatedProblems(fresh);
  const before = annotatedProblems(older.filter(({ at: at2 }) => isInRepository(at2.file)));
  return {
    fresh,
    older,
    problems: {
      errors: error,
      warnings: warning,
      notes: notice,
      older: [...before.error, ...before.warning, ...before.notice]
    }
  };
}
function inRepository(explanation, { linted }) {
  const { at: at2 } = explanation;
  return at2 ? { ...explanation, at: { ...at2, file: linted.nameOf(at2.file) } } : explanation;
}
function compared(before, after, records) {
  const { list } = after.verdict;
  const base = before && before.verdict.outcome !== "refused" ? before : void 0;
  if (after.verdict.outcome === "refused") return {};
  const loaded = downloads(
    base ? { plan: base.verdict.list, files: base.judged.distfiles } : { plan: { packages: [] }, files: /* @__PURE__ */ new Map() },
    { plan: list, files: after.judged.distfiles }
  );
  const diff = base && diffPlans(sideOf(base), sideOf(after));
  const [from, to] = [before?.judged.kernelConfig, after.judged.kernelConfig];
  return {
    ...diff ? { diff } : {},
    ...loaded ? { downloads: loaded } : {},
    ...stored(after, diff, records),
    advisories: touchingAdvisories((base ?? after).verdict.list, list, after.judged.advisories),
    ...from !== void 0 && to !== void 0 ? { kernel: diffKernelConfigs(from, to) } : {}
  };
}
function stored({ judged: { kept, keys }, verdict: { list } }, diff, records) {
  if (!kept) return { prediction: predict(list.packages, records) };
  const inStore = planInStore(list.packages, keys, kept);
  const remembered = recordsOfStore(kept);
  const added = diff?.changes.flatMap(({ kind: kind2, head }) => kind2 === "added" && head ? [head] : []) ?? [];
  return {
    prediction: predict(
      list.packages,
      records ? joinRecords(records, remembered) : remembered,
      new Set(inStore.ready.map(({ name }) => name))
    ),
    kept: inStore,
    sizes: keptSizes(added, kept)
  };
}
function sideOf({ judged, verdict }) {
  return { plan: verdict.list, fingerprints: judged.fingerprints, packages: judged.packageFingerprints };
}
function concluded(judgement, { fresh, older }, problems) {
  const broken = judgement.verdict.outcome === "refused" || problems.length > 0 || fresh.some(({ severity }) => severity === "error");
  const verdict = broken ? "failed" : judgement.verdict.outcome === "unsure" ? "unsure" : "passed";
  return { judgement, fresh, older, problems, verdict };
}

// src/check/definition-side.ts
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
async function readSide({ defaults, folder, shown }, programs) {
  const linted = await lintFolder({ defaults, user: folder, shown }, programs);
  const [below, own] = await Promise.all([scanFolder(defaults, defaults), scanFolder(folder, shown)]);
  const contents = /* @__PURE__ */ new Map();
  for (const file of planContext(below.entries, own.entries, shown).files) {
    if (file.from !== "removed") contents.set(file.path, await printOf(file));
  }
  const yaml = linted.content("image.yaml");
  const parsed = yaml && parseDefinition(yaml, "image.yaml");
  const definition = parsed?.ok ? parsed.definition : void 0;
  return { folder, linted, contents, name: definition?.name, kernel: JSON.stringify(definition?.kernel ?? "") };
}
async function printOf({ entry }) {
  if (entry.kind === "link") return `link ${entry.target ?? ""}`;
  const content = await readFile(entry.source).catch(() => Buffer.from("unreadable"));
  return `${entry.executable ? "program" : "file"} ${createHash("sha256").update(content).digest("hex")}`;
}

// src/verdict/explanation.ts
function asProblem({ sentences, ways, at: at2 }) {
  const [message = "", ...more] = sentences;
  const lines = (ways.at(0) ?? []).map(describeSuggestion);
  const hint = [...more, ...lines.length === 0 ? [] : [`${lines.join("; ")}.`]].join(" ");
  return { message, ...at2 ? { at: at2 } : {}, ...hint === "" ? {} : { hint } };
}
function describeSuggestion({ file, action, line, number }) {
  if (action === "add") return `Add to ${file}: ${line}`;
  return `Remove from ${file}${number === void 0 ? "" : `, line ${String(number)}`}: ${line}`;
}

export {
  asProblem,
  checkDefinition,
  readSide
};
