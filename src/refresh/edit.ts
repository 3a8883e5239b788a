import { isDeepStrictEqual } from 'node:util';
import { isMap, isPair, isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import type { Document } from 'yaml';
import { readYaml } from '../image/locate.js';
import { quote } from '../image/text.js';
import type { Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';

/** A new value for a key of image.yaml. */
export interface Edit {
  /** Names of mappings and of the key in the last: `['kernel', 'version']`. */
  readonly path: readonly [string, ...string[]];
  /** A text of printable characters, or a whole number. */
  readonly value: string | number;
}

export type EditResult =
  | { readonly ok: true; readonly text: string; /** Whether any value is another one. */ readonly changed: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Some bytes of the file and what takes their place. */
interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const BY_HAND = 'Change it by hand, or write the value on one line behind its key.';

/**
 * Sets values in the text of image.yaml. Nothing but the characters of these values changes: comments, order, quotes,
 * indentation, line ends and byte order mark stay. A value that has been written already stays as it is.
 * @param text the file as it is
 * @param file how messages name it
 * @returns the new text, or everything that makes an edit unsafe (anchors, aliases, tags, merge keys, duplicate keys, a
 *   value over several lines), each with its place; then nothing has been edited
 */
export function editImageYaml(text: string, edits: readonly Edit[], file: string): EditResult {
  const before = readYaml(Buffer.from(text), file);
  if (before.problems.length > 0) return { ok: false, problems: before.problems };

  // The library leaves positions alone: they have to be those of the text, with its line ends, less the byte order mark.
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const body = text.slice(mark);
  const counter = new LineCounter();
  const document = parseDocument(body, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const merges = mergeKeys(document, at);
  if (merges.length > 0) return { ok: false, problems: merges };

  const found = edits.map((edit) => locate(document, edit, body, { file, at }));
  const problems = found.flatMap((one) => ('message' in one ? [one] : []));
  if (problems.length > 0) return { ok: false, problems };
  const patches = found.filter((one): one is Patch => 'text' in one);

  const changed = patches.filter(({ from, to, text: put }) => body.slice(from, to) !== put);
  const edited = text.slice(0, mark) + apply(body, changed);
  const after = readYaml(Buffer.from(edited), file);
  // What cannot be foreseen of YAML's many forms shows here; it must never get into somebody's repository.
  if (after.problems.length > 0 || !isDeepStrictEqual(after.value, withValues(before.value, edits))) {
    const names = edits.map(({ path }) => path.join('.')).join(', ');
    return {
      ok: false,
      problems: [{ message: `The file cannot be changed safely (${names}).`, at: { file }, hint: BY_HAND }],
    };
  }
  return { ok: true, text: edited, changed: changed.length > 0 };
}

function apply(body: string, patches: readonly Patch[]): string {
  let edited = '';
  let end = 0;
  for (const { from, to, text } of [...patches].sort((a, b) => a.from - b.from)) {
    edited += body.slice(end, from) + text;
    end = to;
  }
  return edited + body.slice(end);
}

/** YAML 1.1 merges mappings by `<<`; 1.2 takes it for a name. Who wrote it meant the former. */
function mergeKeys(document: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '<<') return;
      problems.push({
        message: 'A merge key ("<<") is used: what a key says then stands somewhere else.',
        hint: 'Write the keys themselves.',
        at: at(key.range?.[0] ?? 0),
      });
    },
  });
  return problems;
}

function locate(
  document: Document.Parsed,
  { path, value }: Edit,
  body: string,
  place: { readonly file: string; readonly at: (offset: number) => Place },
): Patch | Problem {
  const name = path.join('.');
  let node: unknown = document.contents;
  let near: Place = { file: place.file };
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    if (!isPair(pair)) {
      return { message: `${name} is missing, so that there is nothing to change.`, at: near, hint: 'Add the key.' };
    }
    if (isScalar(pair.key)) near = place.at(pair.key.range?.[0] ?? 0);
    node = pair.value;
  }
  if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) {
    return { message: `${name} has no value of its own that could be changed.`, at: near, hint: BY_HAND };
  }
  const [from, to] = node.range;
  const written = body.slice(from, to);
  if (/[\r\n]/.test(written) || node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    return { message: `${name} is written over several lines.`, at: place.at(from), hint: BY_HAND };
  }
  if (node.value === value) return { from, to, text: written };
  const text = render(value, node.type);
  return text ?? { message: `${name} cannot become ${quote(String(value))}.`, at: place.at(from), hint: BY_HAND };

  function render(wanted: string | number, style: string | undefined): Patch | undefined {
    const plain = String(wanted);
    // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(plain)) return undefined;
    if (typeof wanted === 'number') return { from, to, text: plain };
    const single = `'${plain.replaceAll("'", "''")}'`;
    if (style === Scalar.QUOTE_DOUBLE) return { from, to, text: JSON.stringify(plain) };
    return { from, to, text: style === Scalar.QUOTE_SINGLE || !isPlainText(plain) ? single : plain };
  }
}

/** Whether a text needs no quotes, neither in a block nor between brackets: `16.1` would be a number, `a: b` a mapping. */
function isPlainText(text: string): boolean {
  if (!/^[\w./@+-][\w./@:+-]*$/.test(text) || text.endsWith(':')) return false;
  const read = parseDocument(`[${text}]`, { prettyErrors: false });
  return read.errors.length === 0 && isDeepStrictEqual(read.toJS(), [text]);
}

/** The value of the file with these edits made. */
function withValues(value: unknown, edits: readonly Edit[]): unknown {
  const put = (node: unknown, path: readonly string[], wanted: string | number): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return wanted;
    const mapping = node as Readonly<Record<string, unknown>>;
    return { ...mapping, [key]: put(mapping[key], rest, wanted) };
  };
  return edits.reduce((whole, { path, value: wanted }) => put(whole, path, wanted), value);
}
