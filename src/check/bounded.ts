import * as z from 'zod';
import { clip } from '../progress/clean.js';

// What one run hands to another is written by code that runs what somebody else has written: everything in it has a bound.

/** Bounds of a text and of a list, in what is written as in what is read. */
export const LONGEST_TEXT = 4000;
const LONGEST_LIST = 20_000;

export const line = z.string().max(LONGEST_TEXT);
export const number = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
export const lineNumber = z.int().min(1).max(10_000_000);
export const list = <T extends z.ZodType>(of: T): z.ZodArray<T> => z.array(of).max(LONGEST_LIST);

export const place = z.object({
  file: line,
  line: lineNumber.exactOptional(),
  column: lineNumber.exactOptional(),
});
/** Problems as messages have them. */
export const problems = list(z.object({ message: line, at: place.exactOptional(), hint: line.exactOptional() }));

/** For JSON.stringify: what the reader takes, for an error of Portage can be longer than anybody reads. */
export function bounded(_: string, value: unknown): unknown {
  if (typeof value === 'string') return clip(value, LONGEST_TEXT);
  return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : value;
}
