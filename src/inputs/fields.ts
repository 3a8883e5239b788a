import * as z from 'zod';
import type { Finding, Rule } from '../image/rules.js';
import { closest, quote } from '../image/text.js';

/** The value that a text stands for, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | Finding;

/** A zod type that reads a text by a function of ours, keeping its sentence and hint. */
export function field<T>(read: (text: string) => Reading<T>): z.ZodType<T, string> {
  return z.string().transform((text, context) => {
    const reading = read(text);
    if ('value' in reading) return reading.value;
    context.addIssue({ code: 'custom', message: reading.message, params: { hint: reading.hint } });
    return z.NEVER;
  });
}

/** The same for a value that may be left out: undefined when it is empty. */
export function optional<T>(read: (text: string) => Reading<T>): z.ZodType<T | undefined, string> {
  return field<T | undefined>((text) => (text === '' ? { value: undefined } : read(text)));
}

/** The same for a text that stays a text when it is empty. */
export function maybeEmpty(read: (text: string) => Reading<string>): z.ZodType<string, string> {
  return field((text) => (text === '' ? { value: '' } : read(text)));
}

/** A text that a rule approves of, as it is. */
export function judged(rule: Rule): (text: string) => Reading<string> {
  return (text) => rule(text) ?? { value: text };
}

/** One of several words, written exactly so. */
export function choice<const T extends string>(...words: readonly T[]): (text: string) => Reading<T> {
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
export function whole(least: number, most: number, unit: string): (text: string) => Reading<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most
      ? { value }
      : { message: `${quote(text)} is not a whole number of ${unit} from ${least} to ${most}.` };
  };
}

/** A number with or without decimal places. */
export function decimal(least: number, most: number): (text: string) => Reading<number> {
  return (text) => {
    const value = /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most
      ? { value }
      : { message: `${quote(text)} is not a number from ${least} to ${most}.` };
  };
}
