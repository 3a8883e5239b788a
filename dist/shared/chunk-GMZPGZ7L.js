import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  RULE_NAMES,
  ruleAddress,
  ruleOf
} from "./chunk-B5SZYG5X.js";
import {
  defaultFilePath
} from "./chunk-74SU5YPM.js";

// src/lint/sarif.ts
function sarifLog(findings, { version, documentation }) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gentoo-min",
            version,
            rules: RULE_NAMES.map((name) => {
              const { about, severity } = ruleOf(name);
              return {
                id: name,
                shortDescription: { text: firstSentence(about) },
                fullDescription: { text: about },
                defaultConfiguration: { level: severity },
                ...documentation === void 0 ? {} : { helpUri: ruleAddress(name, documentation) }
              };
            })
          }
        },
        columnKind: "utf16CodeUnits",
        results: findings.map(result)
      }
    ]
  };
}
function result(finding) {
  const { rule, severity, at, message, hint, suggestion } = finding;
  const artifactLocation = locationOf(at.file);
  const { line, column, endColumn } = at;
  const region = line === void 0 ? void 0 : {
    startLine: line,
    ...column === void 0 ? {} : { startColumn: column },
    ...endColumn === void 0 || column === void 0 || endColumn <= column ? {} : { endColumn }
  };
  return {
    ruleId: rule,
    ruleIndex: RULE_NAMES.indexOf(rule),
    level: severity,
    message: { text: hint === void 0 ? message : `${message} ${hint}` },
    locations: [{ physicalLocation: { artifactLocation, ...region === void 0 ? {} : { region } } }],
    ...suggestion ? { fixes: [fix(suggestion, artifactLocation, hint)] } : {}
  };
}
function fix({ line, endLine, lines }, artifactLocation, hint) {
  return {
    ...hint === void 0 ? {} : { description: { text: hint } },
    artifactChanges: [
      {
        artifactLocation,
        replacements: [
          {
            deletedRegion: { startLine: line, startColumn: 1, endLine: endLine + 1, endColumn: 1 },
            ...lines.length === 0 ? {} : { insertedContent: { text: lines.map((text) => `${text}
`).join("") } }
          }
        ]
      }
    ]
  };
}
function locationOf(name) {
  const ofDefault = defaultFilePath(name);
  const path = ofDefault === void 0 ? name : `/default-config/${ofDefault}`;
  const uri = path.split("/").map((step) => encodeURIComponent(step)).join("/");
  return path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}
function firstSentence(text) {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}

// src/lint/format.ts
var WIDEST = 120;
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function formatFinding({ rule, severity, at, message, hint }, text) {
  const { file, line, column, endColumn } = at;
  const place = [printable(file), line, line === void 0 ? void 0 : column].filter((part) => part !== void 0);
  const lines = [`${place.join(":")}: ${severity}: ${printable(message)} [${rule}]`];
  if (line !== void 0 && column !== void 0 && text !== void 0) {
    const number = String(line).padStart(5);
    const cut = Math.max(0, column - WIDEST + 20);
    const shown = printable(text.slice(cut, cut + WIDEST));
    const length = Math.max(1, Math.min((endColumn ?? column + 1) - column, cut + WIDEST - column + 1));
    const before = text.slice(cut, column - 1).replace(/[^\t]/g, " ");
    lines.push(`${number} | ${cut > 0 ? "…" : ""}${shown}${text.length > cut + WIDEST ? "…" : ""}`);
    lines.push(`${" ".repeat(number.length)} | ${cut > 0 ? " " : ""}${before}${"^".repeat(length)}`);
  }
  if (hint !== void 0) lines.push(`${" ".repeat(5)} = ${printable(hint)}`);
  return lines;
}
function countFindings(findings) {
  const parts = ["error", "warning", "note"].flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return parts.length === 0 ? "Nothing was found." : `${parts.join(", ")}.`;
}
function printable(text) {
  return text.replace(UNPRINTABLE, (character) => character === "	" ? character : "�".repeat(character.length));
}

export {
  sarifLog,
  formatFinding,
  countFindings
};
