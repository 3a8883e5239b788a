import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  grouped
} from "./chunk-JM5X5PID.js";

// src/progress/clean.ts
var ESC = String.raw`\u001b`;
var ESCAPES = new RegExp(
  [
    String.raw`(?:${ESC}\[|\u009b)[0-?]*[ -/]*[@-~]`,
    String.raw`${ESC}[\]PX^_][^\u0007\u001b]*(?:\u0007|${ESC}\\)?`,
    String.raw`${ESC}[ -/]*[0-~]?`
  ].join("|"),
  "g"
);
var INVISIBLE = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
var PLAIN = /^[\t -~]*$/;
function cleanLine(line) {
  if (PLAIN.test(line)) return line;
  let text = line.replace(ESCAPES, "");
  if (text.includes("\r")) text = lastOverwrite(text);
  if (text.includes("\b")) text = applyBackspaces(text);
  return text.replace(INVISIBLE, "");
}
function lastOverwrite(text) {
  const drawings = text.split("\r");
  return drawings.findLast((drawing) => drawing !== "") ?? "";
}
function applyBackspaces(text) {
  const kept = [];
  for (const char of text) {
    if (char === "\b") kept.pop();
    else kept.push(char);
  }
  return kept.join("");
}
function clip(text, limit) {
  if (text.length <= limit) return text;
  const note = ` … (${grouped(text.length)} characters)`;
  return text.slice(0, Math.max(0, limit - note.length)) + note;
}
function neutraliseCommands(line) {
  return line.replace(/[\r\n]+/g, " ").replace(/^([\s\p{Z}\p{C}]*):(?=[\p{C}]*:)/u, "$1\\:").replace(/##(?=\[)/g, "##\\");
}

export {
  cleanLine,
  clip,
  neutraliseCommands
};
