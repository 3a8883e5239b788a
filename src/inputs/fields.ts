import type { Finding, Rule } from '../image/rules.js';
import { closest, quote } from '../image/text.js';
import type { Problem } from '../platform/errors.js';

/** The value that a text stands for, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | Finding;

/** Reads the text of one input. */
export type Reader<T> = (text: string) => Reading<T>;

/** What readers make of their inputs. */
export type ValuesOf<Table> = { [Name in keyof Table]: Table[Name] extends Reader<infer T> ? T : never };

/**
 * Reads each input by its reader. Inputs are texts; zod, which reads files, would take a third of the time that starting may take.
 * @returns the values, or a problem for each input that is wrong, beginning with its name
 */
export function readFields<Table extends Readonly<Record<string, Reader<unknown>>>>(
  readers: Table,
  texts: Readonly<Record<keyof Table, string>>,
):
  | { readonly values: ValuesOf<Table>; readonly problems?: never }
  | { readonly values?: never; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const values: [string, unknown][] = [];
  for (const [name, read] of Object.entries(readers)) {
    const reading = read(texts[name as keyof Table]);
    if ('value' in reading) values.push([name, reading.value]);
    else problems.push({ ...reading, message: `${name}: ${reading.message}` });
  }
  return problems.length > 0 ? { problems } : { values: Object.fromEntries(values) as ValuesOf<Table> };
}

/** A reader of what may be left out: undefined when it is empty. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (text) => (text === '' ? { value: undefined } : read(text));
}

/** A reader of a text that may be left out, and is a text also then. */
export function maybeEmpty(read: Reader<string>): Reader<string> {
  return (text) => (text === '' ? { value: '' } : read(text));
}

/** A text of which somebody else knows what it means. */
export function asItIs(text: string): Reading<string> {
  return { value: text };
}

/** A text that a rule approves of, as it is. */
export function judged(rule: Rule): Reader<string> {
  return (text) => rule(text) ?? { value: text };
}

/** One of several words, written exactly so. */
export function choice<const T extends string>(...words: readonly T[]): Reader<T> {
  return (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined) return { value: word };
    const near = closest(text, words);
    return {
      message: `${quote(text)} is not one of ${words.join(', ')}.`,
      ...(near === undefined ? {} : { hint: `Did you mean "${near}"?` }),
    };
  };
}

/** `true` or `false` and nothing else: whatever is not understood must not silently be one of the two. */
export function flag(text: string): Reading<boolean> {
  const word = choice('true', 'false')(text);
  return 'value' in word ? { value: word.value === 'true' } : word;
}

/** A whole number in decimal digits. @param unit what is counted, for the message */
export function whole(least: number, most: number, unit: string): Reader<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most
      ? { value }
      : { message: `${quote(text)} is not a whole number of ${unit} from ${least} to ${most}.` };
  };
}

/** A number with or without decimal places. */
export function decimal(least: number, most: number): Reader<number> {
  return (text) => {
    const value = /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most
      ? { value }
      : { message: `${quote(text)} is not a number from ${least} to ${most}.` };
  };
}
