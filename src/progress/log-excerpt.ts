import { TailBuffer } from './tail-buffer.js';

const TAIL_LINES = 300;
const TAIL_CHARS = 128 * 1024;
/** Marked lines kept from the beginning of a package's output, and as many of the latest. */
const MARKED = 40;
/** A message often explains itself on the lines after (CMake, Python). */
const CONTEXT = 2;

const MARK = new RegExp(
  [
    String.raw`\b(?:\w*[Ee]rror(?:\[E\d+\])?|fatal): `,
    String.raw`\bERROR\b`,
    'CMake Error',
    'undefined reference',
    'multiple definition',
    'No space left on device',
    '[Kk]illed',
    'cannot find -l',
    'No rule to make target',
    String.raw`Hunk #\d+ FAILED`,
    String.raw`Traceback \(most recent`,
    String.raw`dracut\[[EF]\]`,
    '^!!! ',
    '^gm: ',
  ].join('|'),
);

/** Where the output of another package begins; errors before it are not about this one. */
const PACKAGE_BEGINS = /^(?: \* Package: |>>> Emerging )/;

interface Numbered {
  readonly number: number;
  readonly line: string;
}

/**
 * What is kept of a log of any length: the last lines, and, from before those, the first and the latest lines that look
 * like errors. A failed compiler is often thousands of lines away from the end of a parallel build.
 */
export class LogExcerpt {
  #lines = 0;
  readonly #tail = new TailBuffer(TAIL_LINES, TAIL_CHARS);
  #first: Numbered[] = [];
  #latest: Numbered[] = [];
  #context = 0;

  /** How many lines have been pushed. */
  get lines(): number {
    return this.#lines;
  }

  push(line: string): void {
    this.#lines++;
    this.#tail.push(line);
    if (PACKAGE_BEGINS.test(line)) {
      this.#first = [];
      this.#latest = [];
      this.#context = 0;
    }
    if (MARK.test(line)) this.#context = CONTEXT + 1;
    if (this.#context === 0) return;
    this.#context--;
    const marked = { number: this.#lines, line };
    if (this.#first.length < MARKED) this.#first.push(marked);
    else {
      this.#latest.push(marked);
      if (this.#latest.length > MARKED) this.#latest.shift();
    }
  }

  tail(): readonly string[] {
    return this.#tail.lines();
  }

  /** Marked lines that are no longer in the tail. */
  errors(): readonly string[] {
    const tailBegins = this.#lines - this.#tail.length;
    return [...this.#first, ...this.#latest].filter(({ number }) => number <= tailBegins).map(({ line }) => line);
  }
}
