import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node, YAMLError } from 'yaml';
import type { Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import { decodeText } from './decode.js';
import { quote, visible } from './text.js';

/** YAML text as plain values, which still knows where each of them was written. */
export interface LocatedYaml {
  /** Undefined when the text could not be read; `problems` then says why. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at this path, or its key, was written; the nearest enclosing place when there is no such path. */
  place(path: readonly PropertyKey[], part?: 'key' | 'value'): Place;
  /** The characters of the scalar at this path as they stand in the file, without quotes. */
  source(path: readonly PropertyKey[]): string | undefined;
}

// Far above anything a person writes. The parser needs seconds or all memory for input that is nested thousands deep.
const LIMITS = { bytes: 64 * 1024, lineLength: 1000 };
const DEEPEST_BRACKETS = 32;
const DEEPEST_INDENT = 120;
const MOST_PROBLEMS = 20;

/**
 * Reads a YAML 1.2 document. Anchors, aliases, tags, directives and duplicate keys are findings, as is anything that is
 * not a text file of sensible size; nothing is thrown.
 * @param bytes content of the file
 * @param file how messages name it
 */
export function readYaml(bytes: Uint8Array, file: string): LocatedYaml {
  const text = decodeText(bytes, file, LIMITS);
  if (!text.ok) return failed([text.problem], file);
  const deep = checkDepth(text.lines, file);
  if (deep) return failed([deep], file);

  const counter = new LineCounter();
  const document = parseDocument(text.lines.join('\n'), { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const syntax = document.errors.map((error) => ({ ...explainSyntax(error), at: at(error.pos[0]) }));
  const problems = syntax.length > 0 ? syntax : checkFeatures(document, at);
  if (problems.length > 0) return failed(problems.slice(0, MOST_PROBLEMS), file);
  return {
    value: document.toJS(),
    problems: [],
    place: (path, part = 'value') => {
      const offset = findOffset(document.contents, path, part);
      return offset === undefined ? { file } : at(offset);
    },
    source: (path) => {
      const node = step(document.contents, path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

function failed(problems: readonly Problem[], file: string): LocatedYaml {
  return { value: undefined, problems, place: () => ({ file }), source: () => undefined };
}

function checkDepth(lines: readonly string[], file: string): Problem | undefined {
  let brackets = 0;
  for (const [index, line] of lines.entries()) {
    for (const character of line) {
      if (character === '[' || character === '{') brackets++;
      else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
    }
    const indent = line.search(/[^ ?-]/);
    if (brackets > DEEPEST_BRACKETS || indent > DEEPEST_INDENT || (indent < 0 && line.length > DEEPEST_INDENT)) {
      return { message: 'What is written here is nested too deeply.', at: { file, line: index + 1, column: 1 } };
    }
  }
  return undefined;
}

const SYNTAX: Partial<Record<ErrorCode, Omit<Problem, 'at'>>> = {
  DUPLICATE_KEY: { message: 'This key is here a second time.', hint: 'Keep one of the two.' },
  TAB_AS_INDENT: { message: 'The line is indented with a tab.', hint: 'YAML allows spaces only.' },
  MULTIPLE_DOCS: { message: 'A second document starts here.', hint: 'Remove the "---" line and what does not belong.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A key stands where a value is expected.',
    hint: 'Check the indentation of this and the next line; put a value that contains ": " in quotes.',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'A key goes over several lines.', hint: 'Check indentation and colons.' },
};

function explainSyntax(error: YAMLError): Omit<Problem, 'at'> {
  return SYNTAX[error.code] ?? { message: `This is not valid YAML: ${visible(error.message)}.` };
}

/** Features of YAML that an image definition has no use for and that hide what it says. */
function checkFeatures(document: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const add = (node: Node, message: string, hint: string): void => {
    problems.push({ message, hint, at: at(node.range?.[0] ?? 0) });
  };
  if (document.directives.yaml.explicit === true) {
    problems.push({
      message: 'The file has a %YAML directive.',
      hint: 'Remove it: the file is read as YAML 1.2.',
      at: at(0),
    });
  }
  visit(document, {
    Pair: (_, pair) => {
      if (isCollection(pair.key)) add(pair.key, 'A list or mapping is used as a key.', 'Keys are words.');
    },
    Node: (_, node) => {
      if (isAlias(node)) {
        add(node, `An alias (${quote(`*${node.source}`)}) is used.`, 'Write the value itself.');
        return;
      }
      if (node.anchor !== undefined) add(node, `An anchor (${quote(`&${node.anchor}`)}) is defined.`, 'Remove it.');
      if (node.tag !== undefined) add(node, `A tag (${quote(node.tag)}) is used.`, 'Remove it.');
    },
  });
  return problems;
}

function step(root: unknown, path: readonly PropertyKey[]): unknown {
  let node = root;
  for (const key of path) {
    if (isMap(node)) node = node.items.find((pair) => isKey(pair.key, key))?.value;
    else if (isSeq(node)) node = node.items[Number(key)];
    else return undefined;
  }
  return node;
}

function isKey(node: unknown, key: PropertyKey): boolean {
  return isScalar(node) && String(node.value) === String(key);
}

function findOffset(root: unknown, path: readonly PropertyKey[], part: 'key' | 'value'): number | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const parent = step(root, path.slice(0, -1));
  const pair = isMap(parent) ? parent.items.find((item) => isKey(item.key, last)) : undefined;
  const item: unknown = isSeq(parent) ? parent.items[Number(last)] : undefined;
  for (const node of part === 'key' ? [pair?.key, item] : [pair?.value, pair?.key, item]) {
    const range = (node as Node | null | undefined)?.range;
    if (range) return range[0];
  }
  return findOffset(root, path.slice(0, -1), 'key');
}
