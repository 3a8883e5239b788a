import type { Traced } from './shlex.js';
import type { Region } from './text-file.js';
import { splitWords } from './text-file.js';

/** A word of a value, and where it was written: perhaps in another assignment. */
export interface TracedWord extends Region {
  readonly text: string;
}

/** Words of a value. */
export function wordsOf(value: Traced): TracedWord[] {
  return splitWords(value.text).flatMap(({ text, index }) => {
    const region = regionOf(value, index, text.length);
    return region ? [{ ...region, text }] : [];
  });
}

/** Where a part of a value was written; where its first character was, if it was put together from several places. */
export function regionOf({ spots }: Traced, index: number, length: number): Region | undefined {
  const first = spots[index];
  if (!first) return undefined;
  const last = spots[index + length - 1] ?? first;
  const together = last.file === first.file && last.offset >= first.offset;
  return { file: first.file, start: first.offset, end: (together ? last.offset : first.offset) + 1 };
}
