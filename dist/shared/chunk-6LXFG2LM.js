import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  readYaml,
  require_dist
} from "./chunk-R7ISGZ4Z.js";
import {
  quote
} from "./chunk-CMGACONP.js";
import {
  __toESM
} from "./chunk-JPE3GQUJ.js";

// src/refresh/edit.ts
var import_yaml = __toESM(require_dist(), 1);
import { isDeepStrictEqual } from "node:util";
var BY_HAND = "Change it by hand, or write the value on one line behind its key.";
function editImageYaml(text, edits, file) {
  const before = readYaml(Buffer.from(text), file);
  if (before.problems.length > 0) return { ok: false, problems: before.problems };
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const body = text.slice(mark);
  const counter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(body, { lineCounter: counter, prettyErrors: false });
  const at = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const merges = mergeKeys(document, at);
  if (merges.length > 0) return { ok: false, problems: merges };
  const found = edits.map((edit) => locate(document, edit, body, { file, at }));
  const problems = found.flatMap((one) => "message" in one ? [one] : []);
  if (problems.length > 0) return { ok: false, problems };
  const patches = found.filter((one) => "text" in one);
  const changed = patches.filter(({ from, to, text: put }) => body.slice(from, to) !== put);
  const edited = text.slice(0, mark) + apply(body, changed);
  const after = readYaml(Buffer.from(edited), file);
  if (after.problems.length > 0 || !isDeepStrictEqual(after.value, withValues(before.value, edits))) {
    const names = edits.map(({ path }) => path.join(".")).join(", ");
    return {
      ok: false,
      problems: [{ message: `The file cannot be changed safely (${names}).`, at: { file }, hint: BY_HAND }]
    };
  }
  return { ok: true, text: edited, changed: changed.length > 0 };
}
function apply(body, patches) {
  let edited = "";
  let end = 0;
  for (const { from, to, text } of [...patches].sort((a, b) => a.from - b.from)) {
    edited += body.slice(end, from) + text;
    end = to;
  }
  return edited + body.slice(end);
}
function mergeKeys(document, at) {
  const problems = [];
  (0, import_yaml.visit)(document, {
    Pair: (_, { key }) => {
      if (!(0, import_yaml.isScalar)(key) || key.value !== "<<") return;
      problems.push({
        message: 'A merge key ("<<") is used: what a key says then stands somewhere else.',
        hint: "Write the keys themselves.",
        at: at(key.range?.[0] ?? 0)
      });
    }
  });
  return problems;
}
function locate(document, { path, value }, body, place) {
  const name = path.join(".");
  let node = document.contents;
  let near = { file: place.file };
  for (const key of path) {
    const pair = (0, import_yaml.isMap)(node) ? node.items.find((item) => (0, import_yaml.isScalar)(item.key) && item.key.value === key) : void 0;
    if (!(0, import_yaml.isPair)(pair)) {
      return { message: `${name} is missing, so that there is nothing to change.`, at: near, hint: "Add the key." };
    }
    if ((0, import_yaml.isScalar)(pair.key)) near = place.at(pair.key.range?.[0] ?? 0);
    node = pair.value;
  }
  if (!(0, import_yaml.isScalar)(node) || !node.range || node.range[0] === node.range[1]) {
    return { message: `${name} has no value of its own that could be changed.`, at: near, hint: BY_HAND };
  }
  const [from, to] = node.range;
  const written = body.slice(from, to);
  if (/[\r\n]/.test(written) || node.type === import_yaml.Scalar.BLOCK_LITERAL || node.type === import_yaml.Scalar.BLOCK_FOLDED) {
    return { message: `${name} is written over several lines.`, at: place.at(from), hint: BY_HAND };
  }
  if (node.value === value) return { from, to, text: written };
  const text = render(value, node.type);
  return text ?? { message: `${name} cannot become ${quote(String(value))}.`, at: place.at(from), hint: BY_HAND };
  function render(wanted, style) {
    const plain = String(wanted);
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(plain)) return void 0;
    if (typeof wanted === "number") return { from, to, text: plain };
    const single = `'${plain.replaceAll("'", "''")}'`;
    if (style === import_yaml.Scalar.QUOTE_DOUBLE) return { from, to, text: JSON.stringify(plain) };
    return { from, to, text: style === import_yaml.Scalar.QUOTE_SINGLE || !isPlainText(plain) ? single : plain };
  }
}
function isPlainText(text) {
  if (!/^[\w./@+-][\w./@:+-]*$/.test(text) || text.endsWith(":")) return false;
  const read = (0, import_yaml.parseDocument)(`[${text}]`, { prettyErrors: false });
  return read.errors.length === 0 && isDeepStrictEqual(read.toJS(), [text]);
}
function withValues(value, edits) {
  const put = (node, path, wanted) => {
    const [key, ...rest] = path;
    if (key === void 0) return wanted;
    const mapping = node;
    return { ...mapping, [key]: put(mapping[key], rest, wanted) };
  };
  return edits.reduce((whole, { path, value: wanted }) => put(whole, path, wanted), value);
}

export {
  editImageYaml
};
