import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  parseAtom
} from "./chunk-YBWY2CMD.js";

// src/portage/version.ts
var VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|p)\d*)*)(?:-r(\d+))?$/;
var CPV = /^([A-Za-z0-9_][A-Za-z0-9+_.-]*)\/([A-Za-z0-9_][A-Za-z0-9+_-]*?)-(\d+(?:\.\d+)*[a-z]?(?:_[a-z]+\d*)*(?:-r\d+)?)$/;
var ENDS_IN_VERSION = /-\d+(?:\.\d+)*[a-z]?(?:_[a-z]+\d*)*(?:-r\d+)?$/;
var LONGEST = 512;
var SUFFIXES = ["alpha", "beta", "pre", "rc", "p"];
function splitPackage(text) {
  if (text.length > LONGEST) return void 0;
  const [, category, name, version] = CPV.exec(text) ?? [];
  if (category === void 0 || name === void 0 || version === void 0 || !VERSION.test(version)) return void 0;
  if (ENDS_IN_VERSION.test(name)) return void 0;
  return { category, name, version };
}
function compareVersions(one, other) {
  const a = parts(one);
  const b = parts(other);
  if (!a || !b) return void 0;
  return compareNumbers(a.numbers, b.numbers) || compareText(a.letter, b.letter) || compareSuffixes(a.suffixes, b.suffixes) || compareIntegers(a.revision, b.revision);
}
function suffixesOf(version) {
  return (parts(version)?.suffixes ?? []).map(([name, number]) => `_${name}${number}`);
}
function withoutRevision(version) {
  return version.replace(/-r\d+$/, "");
}
function parts(version) {
  if (version.length > LONGEST) return void 0;
  const [, numbers, letter = "", suffixes = "", revision = ""] = VERSION.exec(version) ?? [];
  if (numbers === void 0) return void 0;
  const list = suffixes.split("_").slice(1);
  return {
    numbers: numbers.split("."),
    letter,
    suffixes: list.map((each) => [each.replace(/\d+$/, ""), /\d+$/.exec(each)?.[0] ?? ""]),
    revision
  };
}
function compareNumbers(a, b) {
  const first = compareIntegers(a[0] ?? "", b[0] ?? "");
  if (first !== 0) return first;
  for (let index = 1; index < Math.min(a.length, b.length); index++) {
    const order = compareComponent(a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function compareComponent(a, b) {
  if (!a.startsWith("0") && !b.startsWith("0")) return compareIntegers(a, b);
  return compareText(a.replace(/0+$/, ""), b.replace(/0+$/, ""));
}
function compareSuffixes(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one, other] = [a[index], b[index]];
    if (!one || !other) {
      const more = one ?? other;
      const rises = more?.[0] === "p" ? 1 : -1;
      return one ? rises : -rises;
    }
    const order = SUFFIXES.indexOf(one[0]) - SUFFIXES.indexOf(other[0]) || compareIntegers(one[1], other[1]);
    if (order !== 0) return order;
  }
  return 0;
}
function compareIntegers(a, b) {
  const [one, other] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return one.length - other.length || compareText(one, other);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/portage/matching.ts
function atomMatches(atom, candidate) {
  if (atom.category !== candidate.category || atom.name !== candidate.name) return false;
  return slotMatches(atom.slot, candidate) && repositoryMatches(atom, candidate) && versionMatches(atom, candidate.version);
}
function readPattern(text) {
  const parsed = parseAtom(text);
  if (parsed.ok) return (candidate) => atomMatches(parsed.atom, candidate);
  if (text.length > 200) return void 0;
  const [, category, name] = /^([\w+.*-]+)\/([\w+*-]+)$/.exec(text) ?? [];
  if (category === void 0 || name === void 0 || !text.includes("*")) return void 0;
  const [categories, names] = [glob(category), glob(name)];
  return (candidate) => categories(candidate.category) && names(candidate.name);
}
function glob(pattern) {
  const pieces = pattern.split("*");
  const [first = "", last = ""] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return (text) => text === pattern;
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= text.length - last.length;
  };
}
function slotMatches(wanted, { slot, subslot }) {
  const named = wanted?.replace(/=$/, "");
  if (named === void 0 || named === "" || named === "*" || slot === void 0) return true;
  const [main, sub] = named.split("/");
  return main === slot && (sub === void 0 || subslot === void 0 || sub === subslot);
}
function repositoryMatches({ repository }, candidate) {
  return repository === void 0 || candidate.repository === void 0 || repository === candidate.repository;
}
function versionMatches({ operator, version, glob: open }, given) {
  if (version === void 0 || operator === "") return true;
  if (open) return versionStartsWith(given, version);
  const order = operator === "~" ? compareVersions(withoutRevision(given), withoutRevision(version)) : compareVersions(given, version);
  if (order === void 0) return false;
  switch (operator) {
    case "=":
    case "~":
      return order === 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}
function versionStartsWith(given, version) {
  if (!given.startsWith(version)) return false;
  const next = given.charAt(version.length);
  return next === "" || !/\d/.test(next) || !/\d$/.test(version);
}

export {
  splitPackage,
  compareVersions,
  suffixesOf,
  withoutRevision,
  readPattern,
  versionStartsWith
};
