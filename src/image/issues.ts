import * as z from 'zod';
import type { Problem } from '../platform/errors.js';
import type { LocatedYaml } from './locate.js';
import { didYouMean, quote } from './text.js';

type Issue = z.core.$ZodIssue;

/** A file with more unknown keys than this in one mapping is another kind of file. */
const MOST_UNKNOWN_KEYS = 20;

/**
 * Turns one finding of zod into sentences for the user, each with its line.
 * @param schema what was parsed with; it knows the keys that exist
 */
export function explainIssue(issue: Issue, yaml: LocatedYaml, schema: z.ZodType): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.slice(0, MOST_UNKNOWN_KEYS).map((key) => ({
      message: `${label(path, 'The file')} has no key ${quote(key)}.`,
      at: yaml.place([...path, key], 'key'),
      hint: didYouMean(key, known),
    }));
  }
  const value = valueAt(yaml.value, path);
  if (path.length === 0 && value === null) return [{ message: 'The file is empty.', at: yaml.place([]) }];
  const said =
    value === undefined ? { message: `${label(path)} is missing.` } : explainValue(issue, value, yaml.source(path));
  return [
    { at: yaml.place(path), ...said, message: value === undefined ? said.message : `${label(path)}: ${said.message}` },
  ];
}

function explainValue(issue: Issue, value: unknown, source: string | undefined): { message: string; hint?: string } {
  switch (issue.code) {
    case 'invalid_type': {
      const message = `${shown(value)} is given where ${NAMES[issue.expected] ?? issue.expected} is expected.`;
      if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        return { message, hint: `Put it in quotes: ${quote(source ?? String(value))}.` };
      }
      if (typeof value === 'string') {
        if (issue.expected === 'array') return { message, hint: `Write [${quote(value)}].` };
        if (/^\d+$/.test(value)) return { message, hint: 'Remove the quotes.' };
      }
      return { message };
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      return { message: `${shown(value)} is not known here.`, hint: didYouMean(String(source ?? value), known) };
    }
    case 'too_small':
      return issue.origin === 'array'
        ? { message: 'The list is empty.', hint: 'Remove the key to get the default.' }
        : { message: `${shown(value)} is too small.`, hint: `The least is ${issue.minimum}.` };
    case 'too_big':
      return { message: `${shown(value)} is too large.`, hint: `The most is ${issue.maximum}.` };
    case 'custom': {
      const hint: unknown = issue.params?.hint;
      return { message: issue.message, ...(typeof hint === 'string' ? { hint } : {}) };
    }
    case 'unrecognized_keys':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return { message: issue.message };
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  object: 'a mapping (key: value)',
  array: 'a list',
};

function shown(value: unknown): string {
  if (value === null) return 'Nothing';
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'string') return quote(value);
  return typeof value === 'number' || typeof value === 'boolean' ? `The value ${String(value)}` : 'A mapping';
}

/** `user.groups[1]`, or `whole` for the document itself. */
function label(path: readonly PropertyKey[], whole = 'The file'): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text === '' ? whole : text.replace(/^\./, '');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    root,
  );
}

/** Keys of the mapping that stands at a path of the schema, read from its JSON Schema. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: z.core.JSONSchema.BaseSchema = z.toJSONSchema(schema, { io: 'input' });
  for (const step of path) {
    const next = typeof step === 'number' ? node.items : node.properties?.[String(step)];
    node = typeof next === 'object' && !Array.isArray(next) ? next : {};
  }
  return Object.keys(node.properties ?? {});
}
