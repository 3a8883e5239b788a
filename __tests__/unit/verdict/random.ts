/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A text in which things that mean something stand beside each other in ways that nobody would write: pieces of real text,
 * cut and joined at random, with characters that are special to any of the readers.
 */
export function garbled(text: string, next: () => number): string {
  const SPECIAL = [
    '\n',
    '\r\n',
    '"',
    '[',
    ']',
    '(',
    ')',
    '::',
    ':',
    '/',
    '=',
    ' ',
    '\u0000',
    '\u001b[31m',
    '!!! ',
    '*',
    '{',
    '}',
    '-',
    '"'.repeat(50),
    'a'.repeat(2000),
  ];
  let result = '';
  for (let piece = 0; piece < 40; piece++) {
    const from = Math.floor(next() * text.length);
    result += text.slice(from, from + Math.floor(next() * 300));
    result += SPECIAL[Math.floor(next() * SPECIAL.length)] ?? '';
  }
  return result;
}
