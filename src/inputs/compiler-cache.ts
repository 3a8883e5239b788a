import { closest, quote } from '../image/text.js';
import type { Reading } from './fields.js';

/** Programs that look up what is compiled: ccache for C and C++, sccache for Rust. */
const COMPILER_CACHES = ['ccache', 'sccache'] as const;
export type CompilerCache = (typeof COMPILER_CACHES)[number];

/** `none`, or programs separated by white space. @returns them in one order, whatever was written */
export function readCompilerCaches(text: string): Reading<readonly CompilerCache[]> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const known = ['none', ...COMPILER_CACHES];
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) {
    const near = closest(unknown, known);
    return {
      message: `${quote(unknown)} is not one of ${known.join(', ')}.`,
      ...(near === undefined ? {} : { hint: `Did you mean "${near}"?` }),
    };
  }
  if (words.includes('none') && words.length > 1) {
    return { message: `${quote(text)} names a cache and none.`, hint: 'Keep one of the two.' };
  }
  return { value: COMPILER_CACHES.filter((name) => words.includes(name)) };
}
