import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  cleanLine
} from "./chunk-OCQCLJX3.js";

// src/report/markdown.ts
var SPECIAL = /[&<>"'`*_{}[\]()#+!|~\\@:$^=]|^-+|(?<=^\d+)\.(?=\s|$)|(?<=www)\./giu;
function text(value) {
  return oneLine(value).replace(SPECIAL, (found) => found.replace(/\S/g, (char) => `&#${String(char.charCodeAt(0))};`));
}
function code(value) {
  return value === "" ? "" : `<code>${text(value)}</code>`;
}
function codeBlock(lines, language = "") {
  const clean = lines.map((line) => cleanLine(line.replaceAll("\n", " ")));
  const longest = Math.max(
    2,
    ...clean.map((line) => Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)))
  );
  const fence = "`".repeat(longest + 1);
  return [fence + language, ...clean, fence].join("\n");
}
function details(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
function table(columns, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => align === "right" ? "--:" : ":--")),
    ...rows.map(line)
  ].join("\n");
}
var SUMMARY_LIMIT = 1024 * 1024;
function joinSections(sections, limit = SUMMARY_LIMIT) {
  const left = [...sections];
  const dropped = [];
  for (; ; ) {
    const note = dropped.length > 0 ? [`_Left out, because GitHub shows no more: ${text(dropped.join(", "))}._`] : [];
    const document = `${[...left.map(({ markdown }) => markdown), ...note].join("\n\n")}
`;
    const least = left.reduce((a, b) => a && a.importance <= b.importance ? a : b, void 0);
    if (Buffer.byteLength(document) <= limit || left.length <= 1 || !least) return document;
    left.splice(left.indexOf(least), 1);
    dropped.push(least.name);
  }
}
function oneLine(value) {
  return cleanLine(value.replace(/[\r\n\t]+/g, " ")).trim();
}
function problemText({ message, at, hint }, between = "\n\n") {
  const place = at ? `${code(`${at.file}${at.line === void 0 ? "" : `:${String(at.line)}`}`)} ` : "";
  return `${place}**${text(message)}**${hint === void 0 ? "" : `${between}${text(hint)}`}`;
}

export {
  text,
  code,
  codeBlock,
  details,
  table,
  SUMMARY_LIMIT,
  joinSections,
  problemText
};
