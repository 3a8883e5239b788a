import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  decodeText
} from "./chunk-DKJ3MVMN.js";

// src/lint/text-file.ts
var TEXT_LIMITS = { bytes: 256 * 1024, lineLength: 1e4 };
var BYTE_ORDER_MARK = [239, 187, 191];
function readText(path, bytes) {
  const decoded = decodeText(bytes, path, TEXT_LIMITS);
  if (!decoded.ok) {
    const { message, hint = "Is this the right file?", at = { file: path } } = decoded.problem;
    const { line, column } = at;
    const where = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
    return { reports: [{ rule: "not-text", at: { file: path, ...where }, message, hint }] };
  }
  const { lines } = decoded;
  const reports = [];
  if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) {
    reports.push({
      rule: "byte-order-mark",
      at: { file: path, line: 1, column: 1 },
      message: "The file begins with a byte order mark, which Portage takes for a part of the first word.",
      hint: "Save it as UTF-8 without one.",
      suggestion: { line: 1, endLine: 1, lines: [lines[0] ?? ""] }
    });
  }
  const carriageReturn = bytes.indexOf(13);
  if (carriageReturn >= 0) {
    const line = bytes.subarray(0, carriageReturn).filter((byte) => byte === 10).length + 1;
    reports.push({
      rule: "carriage-return",
      at: { file: path, line, column: (lines[line - 1]?.length ?? 0) + 1 },
      message: "The line ends with a carriage return, as on Windows.",
      hint: "Save the file with LF at the line ends, and keep it so by `* text=auto eol=lf` in .gitattributes."
    });
  }
  return { file: textFile(path, lines), reports };
}
function textFile(path, lines) {
  let next = 0;
  const starts = lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  return { path, text: lines.join("\n"), lines, starts };
}
function lineAt(file, offset) {
  let low = 0;
  let high = file.starts.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if ((file.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
function extentOf({ file, start, end }) {
  const line = lineAt(file, start);
  const from = file.starts[line - 1] ?? 0;
  const lineEnd = from + (file.lines[line - 1]?.length ?? 0);
  return {
    file: file.path,
    line,
    column: start - from + 1,
    endColumn: Math.max(Math.min(end, lineEnd), start) - from + 1
  };
}
function partOfLine(file, line, column, length) {
  return { file: file.path, line, column, endColumn: column + length };
}
var BLANK = "[\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
var BLANKS = new RegExp(`${BLANK}+`, "u");
var WORD = /[^\t\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
function wordsOfLine(file, line) {
  const start = file.starts[line - 1] ?? 0;
  const words = [];
  for (const match of (file.lines[line - 1] ?? "").matchAll(WORD)) {
    if (match[0].startsWith("#")) break;
    words.push({ file, text: match[0], start: start + match.index, end: start + match.index + match[0].length });
  }
  return words;
}
function splitWords(text) {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], index: match.index }));
}

export {
  TEXT_LIMITS,
  readText,
  lineAt,
  extentOf,
  partOfLine,
  wordsOfLine,
  splitWords
};
