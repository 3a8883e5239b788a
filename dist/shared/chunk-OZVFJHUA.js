import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/portage/resolver-finding.ts
var MOST_FINDINGS = 500;

// src/portage/resolver-conflicts.ts
var LONGEST = 2e4;
var REACH = 400;
function findConflicts(lines) {
  const found = [];
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST) continue;
    const following = () => lines.slice(index + 1, index + 1 + REACH);
    if (line.includes("resulting in a slot conflict"))
      found.push(...slotConflicts(following()).map((finding) => ({ index, finding })));
    else if (line.startsWith(" * Error: The above package list contains packages which cannot be"))
      found.push({ index, finding: { kind: "blocker", rivals: readRivals(following().slice(1)) } });
    else if (line.startsWith(" * Error: circular dependencies:")) found.push({ index, finding: circular(following()) });
    if (found.length >= MOST_FINDINGS) break;
  }
  const cycle = circularJson(lines);
  return cycle ? [...found, { index: lines.indexOf("{"), finding: cycle }] : found;
}
function slotConflicts(lines) {
  const starts = lines.flatMap((line, index) => /^[\w+.-]+\/[\w+.-]+:\S+/.test(line) ? [index] : []);
  if (starts.length === 0) return [{ kind: "slot-conflict", slot: "", rivals: readRivals(lines) }];
  return starts.map((start, index) => ({
    kind: "slot-conflict",
    slot: lines[start]?.trim() ?? "",
    rivals: readRivals(lines.slice(start + 1, starts[index + 1]))
  }));
}
function readRivals(lines) {
  const rivals = [];
  for (const line of lines) {
    if (/^(?:\S|!!!| \* )/.test(line)) break;
    const name2 = line.endsWith("pulled in by") ? /^ {2}\(([^:,\s]+)[:,]/.exec(line)?.[1] : void 0;
    if (name2 !== void 0) rivals.push({ package: name2, parents: [] });
    const parent = /^ {4}\S/.test(line) && line.length <= LONGEST ? readParent(line.trim()) : void 0;
    if (parent) rivals.at(-1)?.parents.push(parent);
  }
  return rivals;
}
function readParent(line) {
  const [atom = "", ...rest] = line.split(" ");
  if (!/^[!>=<~]*[\w+.-]+\/\S+$/.test(atom)) return void 0;
  const by = /^required by \(?([^:,\s)]+)/.exec(rest.join(" "))?.[1];
  return { atom, by: by ?? "argument" };
}
function circular(lines) {
  const begin = lines.findIndex((line) => line.startsWith("("));
  const cycle = [];
  for (const line of begin < 0 ? [] : lines.slice(begin)) {
    const name3 = /^ *\(([^:,\s]+)[:,][^)]*\) (?:depends on|\()/.exec(line)?.[1];
    if (name3 === void 0) break;
    cycle.push(name3);
  }
  const [, name2, flags] = lines.map((line) => /^- ([^\s:]+)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(line)).find((match) => match !== null) ?? [];
  return {
    kind: "circular",
    cycle: [...new Set(cycle)],
    ...name2 === void 0 || flags === void 0 ? {} : { change: { package: name2, flags: flags.split(" ") } }
  };
}
var MOST_JSON = 1e6;
function circularJson(lines) {
  const begin = lines.indexOf("{");
  const end = lines.lastIndexOf("}");
  if (begin < 0 || end < begin) return void 0;
  const text = lines.slice(begin, end + 1).join("\n");
  if (text.length > MOST_JSON || !text.includes('"shortest_cycle"')) return void 0;
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  const cycle = list(field(value, "shortest_cycle")).flatMap((each) => name(field(each, "child")));
  if (cycle.length === 0) return void 0;
  const solution = list(field(value, "solutions")).at(0);
  const flags = list(field(solution, "use_changes")).flatMap(
    (change) => typeof change === "object" && change !== null ? Object.entries(change).map(([flag, on]) => on === true ? `+${flag}` : `-${flag}`) : []
  );
  const [changed] = name(field(solution, "package"));
  return {
    kind: "circular",
    cycle: [...new Set(cycle)].toReversed(),
    ...changed === void 0 || flags.length === 0 ? {} : { change: { package: changed, flags } }
  };
}
function field(value, key) {
  return typeof value === "object" && value !== null ? value[key] : void 0;
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function name(value) {
  return typeof value === "string" ? [value] : [];
}

// src/portage/resolver-config.ts
var LONGEST2 = 2e4;
function findConfigTroubles(lines) {
  const found = [];
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST2) continue;
    const finding = syntax(line) ?? ignored(line) ?? unknown(line) ?? metadata(line, lines[index + 1] ?? "");
    if (finding) found.push({ index, finding });
    if (line.startsWith("Traceback (most recent call last):")) {
      const error = lines.slice(index + 1, index + 1e3).find((each) => /^\S/.test(each));
      found.push({ index, finding: { kind: "crash", error: error?.slice(0, 300) ?? "" } });
    }
    if (found.length >= MOST_FINDINGS) break;
  }
  return found;
}
function definitionFile(path) {
  const below = /\/etc\/portage\/(.+)$/.exec(path)?.[1];
  return below === void 0 ? void 0 : `portage/${below}`;
}
function syntax(line) {
  const [, path = "", number, message] = /^"([^"]+)", line (\d+): (.+)$/.exec(line) ?? [];
  const file = definitionFile(path);
  if (file === void 0 || message === void 0) return void 0;
  return { kind: "syntax", file, line: Number(number), message };
}
function ignored(line) {
  const [, path = "", atom] = /^--- Invalid atom in ([^:]+): (.+)$/.exec(line) ?? [];
  if (atom === void 0) return void 0;
  return { kind: "invalid-atom", atom, file: definitionFile(path) ?? (path.endsWith("/world") ? "world" : path) };
}
function unknown(line) {
  const [, names] = /^FEATURES variable contains unknown value\(s\): (.+)$/.exec(line) ?? [];
  if (names !== void 0) return { kind: "features", names: names.split(", ") };
  const [, group] = /^Undefined license group '([^']+)'$/.exec(line) ?? [];
  if (group !== void 0) return { kind: "licence-group", group };
  return line.startsWith("!!! Your current profile is invalid") ? { kind: "profile" } : void 0;
}
function metadata(line, next) {
  const [, name2] = /^ \* ERROR: ([^\s:]+)(?:::\S+)? failed \(depend phase\):/.exec(line) ?? [];
  if (name2 === void 0) return void 0;
  return { kind: "metadata", package: name2, message: /^ \* +(\S.*)$/.exec(next)?.[1] ?? "its ebuild cannot be read" };
}

// src/portage/requirers.ts
var REQUIRED = /^\(dependency required by "([^"]+)" \[(\w+)\]\)$/;
var COMMENT = /^# required by (\S+?)(?: \((argument)\))?$/;
var LONGEST3 = 2e3;
function readRequirer(line) {
  if (line.length > LONGEST3) return void 0;
  const [, quoted2, kind] = REQUIRED.exec(line) ?? [];
  const [, plain, argument] = COMMENT.exec(line) ?? [];
  const text = quoted2 ?? plain;
  if (text === void 0) return void 0;
  const [, name2 = text, flags = ""] = /^([^[]+)\[([^\]]*)\]$/.exec(text) ?? [];
  return {
    name: name2.replace(/::[^:]*$/, ""),
    use: flags.split(",").filter((flag) => flag !== ""),
    type: (argument ?? kind) === "argument" ? "argument" : text.startsWith("@") ? "set" : "package"
  };
}
function readRequirers(lines) {
  const found = [];
  for (const line of lines) {
    const requirer = readRequirer(line);
    if (requirer) found.push(requirer);
    else if (found.length > 0) break;
  }
  return found;
}

// src/portage/resolver-findings.ts
var REACH2 = 60;
var LONG_REACH = 400;
var LONGEST4 = 2e4;
function findResolverFindings(lines) {
  const found = [];
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST4 || line === "") continue;
    const rule = RULES.find(([pattern]) => pattern.test(line))?.[1];
    const finding = rule?.(line, (most) => lines.slice(index + 1, index + 1 + most));
    if (finding) found.push({ index, finding });
    if (found.length === MOST_FINDINGS) break;
  }
  const all = [...found, ...findConflicts(lines), ...findConfigTroubles(lines)].sort((a, b) => a.index - b.index);
  return [...new Map(all.map(({ finding }) => [JSON.stringify(finding), finding])).values()];
}
var missing = (line, after) => {
  const following = after(REACH2);
  const atom = quoted(line);
  const [, names = ""] = /^emerge: Maybe you meant any of these: (.+?)\??$/.exec(first(following, /^emerge: Maybe you meant/)) ?? [];
  return {
    kind: "missing",
    atom,
    similar: names.split(", ").filter((each) => each !== ""),
    chain: chainAfter(following)
  };
};
var useDependency = (line, after) => {
  const following = after(REACH2);
  const changes = following.map((each) => /^- ([^\s:]+)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(each)).filter((match) => match !== null).map((match) => ({ package: match[1] ?? "", flags: (match[2] ?? "").split(" ") }));
  return { kind: "use-dependency", atom: quoted(line), changes, chain: chainAfter(following) };
};
var masked = (line, after) => {
  const versions = [];
  for (const each of after(LONG_REACH)) {
    const [, name2, reasons] = /^- ([^\s:]+)(?:::\S+)? \(masked by: (.+)\)$/.exec(each) ?? [];
    if (name2 !== void 0 && reasons !== void 0) versions.push({ package: name2, reasons: reasons.split(", ") });
    else if (/^(?:For more information|!!! All|\(dependency required)/.test(each)) break;
  }
  return { kind: "masked", atom: quoted(line), versions, chain: chainAfter(after(LONG_REACH)) };
};
var requiredUse = (_line, after) => {
  const following = after(REACH2);
  const [, name2, use = ""] = /^- ([^\s:]+)(?:::\S+)? (.*)$/.exec(first(following, /^- /)) ?? [];
  const at = following.findIndex((each) => each.includes("REQUIRED_USE flag constraints are unsatisfied"));
  const constraint = at >= 0 ? following[at + 1]?.trim() : void 0;
  return { kind: "required-use", package: name2, use, constraint, chain: chainAfter(following) };
};
var autounmask = (line, after) => {
  const kind = /^The following (\w+)/.exec(line)?.[1] ?? "";
  const file = FILES[kind];
  if (file === void 0) return void 0;
  const changes = [];
  let chain = [];
  for (const each of after(5e3).slice(1)) {
    const requirer = readRequirer(each);
    if (requirer) chain.push(requirer);
    else if (/^[>=<~]*[\w+.-]+\/\S+(?: \S+)*$/.test(each)) {
      changes.push({ line: each, chain });
      chain = [];
    } else if (!each.startsWith("#")) break;
  }
  return changes.length === 0 ? void 0 : { kind: "autounmask", file, changes };
};
var FILES = {
  USE: "package.use",
  keyword: "package.accept_keywords",
  mask: "package.unmask",
  license: "package.license"
};
var worldEntries = (_line, after) => {
  const begin = after(REACH2).slice(1);
  const end = begin.findIndex((each) => !/^[>=<~!]*[\w+.-]+\/\S+(?: [>=<~!]*[\w+.-]+\/\S+)*$/.test(each));
  const entries = begin.slice(0, end < 0 ? void 0 : end).flatMap((each) => each.split(" "));
  return entries.length === 0 ? void 0 : { kind: "world-entries", entries };
};
var invalidArgument = (line) => {
  const atom = /^!!! '([^']+)'/.exec(line)?.[1];
  return atom === void 0 ? void 0 : { kind: "invalid-atom", atom };
};
var RULES = [
  [/^emerge: there are no (?:ebuilds|binary packages) to satisfy "/, missing],
  [/^emerge: there are no ebuilds built with USE flags to satisfy "/, useDependency],
  [/^!!! All (?:ebuilds|binary packages) that could satisfy "[^"]+" have been masked/, masked],
  [/has unmet requirements\.$/, requiredUse],
  [/^The following (?:USE|keyword|mask|license) changes are necessary to proceed:/, autounmask],
  [/^!!! Ebuilds for the following packages are either all/, worldEntries],
  [/^!!! '[^']+' is not a valid package atom/, invalidArgument]
];
var NEXT_MESSAGE = /^(?:emerge: there are no |!!! All |!!! The ebuild selected |!!! Problems have been |The following \w+ changes are necessary)/;
function chainAfter(following) {
  const end = following.findIndex((line) => NEXT_MESSAGE.test(line));
  const scope = following.slice(0, end < 0 ? void 0 : end);
  const begin = scope.findIndex((line) => readRequirer(line) !== void 0);
  return begin < 0 ? [] : readRequirers(scope.slice(begin));
}
function quoted(line) {
  return /"([^"]+)"/.exec(line)?.[1] ?? "";
}
function first(lines, pattern) {
  return lines.find((line) => pattern.test(line)) ?? "";
}

// src/portage/resolver-problems.ts
function findResolverProblems(lines) {
  const problems = findResolverFindings(lines).flatMap((finding) => describe(finding) ?? []);
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
function leastMasked(versions) {
  return versions.find(({ reasons }) => !reasons.includes("missing keyword")) ?? versions.at(0);
}
function unmaskingLines({ package: name2, reasons }) {
  return reasons.flatMap((reason) => {
    const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
    const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
    if (keyword !== void 0)
      return { file: "package.accept_keywords", line: `=${name2} ${keyword === "missing" ? "**" : keyword}` };
    if (licences !== void 0) return { file: "package.license", line: `=${name2} ${licences}` };
    return reason === "package.mask" ? { file: "package.unmask", line: `=${name2}` } : [];
  });
}
function useLine({ package: name2, flags }) {
  return `=${name2} ${flags.map((flag) => flag.replace(/^\+/, "")).join(" ")}`;
}
function describe(finding) {
  switch (finding.kind) {
    case "missing": {
      const { atom, similar } = finding;
      return {
        message: `No package of the snapshot satisfies ${atom}.`,
        hint: similar.length === 0 ? "Correct the atom, or take a newer snapshot." : `Did you mean ${similar.join(", ")}?`
      };
    }
    case "use-dependency": {
      const change = finding.changes.at(0);
      return {
        message: `No package satisfies ${finding.atom} with its USE flags.`,
        ...change ? { hint: `Add to portage/package.use: ${useLine(change)}` } : {}
      };
    }
    case "masked":
      return describeMasked(finding.atom, finding.versions);
    case "required-use": {
      const { package: name2 = "a package", constraint } = finding;
      return {
        message: `The USE flags of ${name2} contradict its REQUIRED_USE${constraint ? `: ${constraint}` : ""}.`,
        hint: "Change its flags in portage/package.use."
      };
    }
    case "slot-conflict": {
      const names = finding.rivals.map((rival) => rival.package).join(" and ");
      return {
        message: `Two versions would go into one slot, ${finding.slot}${names === "" ? "" : `: ${names}`}.`,
        hint: "Mask one of them in portage/package.mask, or loosen the atom that asks for it."
      };
    }
    case "blocker": {
      const names = new Set(finding.rivals.map((rival) => rival.package));
      return {
        message: `These packages exclude one another: ${[...names].join(", ")}.`,
        hint: "Mask the one that is not wanted in portage/package.mask, or change the USE flag that asks for it."
      };
    }
    case "circular": {
      const { cycle, change } = finding;
      return {
        message: `Packages depend on each other in a circle: ${cycle.join(" → ")}.`,
        hint: change ? `Portage suggests ${change.package} (Change USE: ${change.flags.join(" ")}).` : "Break it with a bootstrap package or a USE change."
      };
    }
    case "autounmask": {
      const { file, changes } = finding;
      const shown = changes.slice(0, 3).map(({ line }) => line);
      const more = changes.length > 3 ? ` and ${String(changes.length - 3)} more` : "";
      return {
        message: `The plan needs changes of ${file}: ${shown.join(" | ")}${more}.`,
        hint: `Add them to portage/${file}.`
      };
    }
    case "invalid-atom":
      return finding.file === void 0 ? {
        message: `'${finding.atom}' is not a valid package atom.`,
        hint: "A version needs an operator, as in =cat/name-1.2."
      } : void 0;
    case "syntax": {
      const file = finding.file.startsWith("portage/make.conf") ? "portage/make.conf" : finding.file;
      return { message: `Portage cannot read this line: ${finding.message}.`, at: { file, line: finding.line } };
    }
    case "profile":
      return { message: "The profile does not exist in the snapshot.", at: { file: "image.yaml" } };
    case "world-entries":
      return {
        message: `Packages that are masked or do not exist: ${finding.entries.join(" ")}.`,
        at: { file: "world" }
      };
    case "licence-group":
    case "features":
    case "metadata":
    case "crash":
      return void 0;
  }
}
function describeMasked(atom, versions) {
  const best = leastMasked(versions);
  if (!best) return { message: `All versions of ${atom} are masked.` };
  const others = versions.length - 1;
  const ways = unmaskingLines(best).map(({ file, line }) => `portage/${file}: ${line}`);
  return {
    message: `All versions of ${atom} are masked: ${best.package} by ${best.reasons.join(", ")}` + (others > 0 ? `, and ${String(others)} more.` : "."),
    hint: ways.length > 0 ? `To accept it, add to ${ways.join(", and to ")}` : "See portage(5) for how to accept it."
  };
}

export {
  findResolverFindings,
  findResolverProblems,
  leastMasked,
  unmaskingLines,
  useLine
};
