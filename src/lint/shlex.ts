import type { Region, TextFile } from './text-file.js';

/** One character of a token and where it was written. */
export interface Spot {
  readonly file: TextFile;
  readonly offset: number;
}

/** Text without quotes and escapes that still knows where each of its UTF-16 code units was written. */
export interface Traced {
  readonly text: string;
  readonly spots: readonly Spot[];
}

export interface Token extends Traced {
  /** As it was written, with quotes. */
  readonly region: Region;
  /** The quoted parts, with their quotes. */
  readonly quotes: readonly Region[];
}

/** Why reading stopped: Portage throws there. */
export class LexError extends Error {
  constructor(
    readonly reason: 'unclosed-quote' | 'escape-at-end' | 'source-without-name',
    readonly region: Region,
    /** Quoted parts of the same word that were closed before. */
    readonly quotes: readonly Region[] = [],
  ) {
    super(reason);
  }
}

/** The text that a `source` stands for; undefined leaves the statement without effect. */
export type Opener = (name: Token, from: TextFile, stack: readonly TextFile[]) => TextFile | undefined;

interface Input {
  readonly file: TextFile;
  /** The text, with a line end at its end where Portage puts one. */
  readonly text: string;
  position: number;
}

// portage.util, getconfig: lex.wordchars. `#` starts a comment before it could be one of them, and `\` an escape.
const WORD_CHARACTER = /^[0-9A-Za-z~!@$%*_:;?,./+{}-]$/;
const WHITE_SPACE = ' \t\r\n';

/**
 * Reads words as Python's `shlex.shlex` in POSIX mode does, which is how Portage reads make.conf (portage.util,
 * `_getconfig_shlex`): quotes may stand anywhere in a word, `#` starts a comment anywhere outside of them, and whatever is
 * neither a quote nor a word character is a token by itself, `=` and parentheses among them.
 */
export class Shlex {
  private state: string | undefined = ' ';
  private readonly pushedBack: Token[] = [];
  private readonly stack: Input[];
  private readonly open: Opener | undefined;

  /** @param open what `source` reads; without it the word has no meaning */
  constructor(file: TextFile, open?: Opener, position = 0) {
    this.stack = [{ file, text: file.text.endsWith('\n') ? file.text : `${file.text}\n`, position }];
    this.open = open;
  }

  /**
   * The next token; undefined at the end.
   * @throws LexError where Portage gives up
   */
  next(): Token | undefined {
    const before = this.pushedBack.shift();
    if (before) return before;
    for (;;) {
      const token = this.readToken();
      if (token?.text === 'source' && this.open) {
        this.enter(token, this.open);
        const pushed = this.pushedBack.shift();
        if (pushed) return pushed;
      } else if (token || this.stack.length === 1) return token;
      else {
        this.stack.pop();
        this.state = ' ';
        const pushed = this.pushedBack.shift();
        if (pushed) return pushed;
      }
    }
  }

  private enter(statement: Token, open: Opener): void {
    const { file } = this.input();
    const name = this.readToken();
    if (!name || name.text === '') throw new LexError('source-without-name', statement.region);
    const opened = open(
      name,
      file,
      this.stack.map((input) => input.file),
    );
    if (opened) this.stack.push({ file: opened, text: opened.text, position: 0 });
  }

  private input(): Input {
    const top = this.stack.at(-1);
    if (!top) throw new Error('there is always the first input');
    return top;
  }

  private readToken(): Token | undefined {
    const input = this.input();
    const { file, text } = input;
    let word = '';
    const spots: Spot[] = [];
    const quotes: Region[] = [];
    let start: number | undefined;
    let quoteStart = 0;
    let escapedFrom = ' ';
    let end = input.position;
    const take = (character: string, offset: number): void => {
      word += character;
      for (let unit = 0; unit < character.length; unit++) spots.push({ file, offset: offset + unit });
    };
    const token = (): Token | undefined =>
      word === '' && quotes.length === 0
        ? undefined
        : { text: word, spots, region: { file, start: start ?? input.position, end }, quotes };
    const closing = (): Region => ({ file, start: quoteStart, end: text.trimEnd().length });

    for (;;) {
      const offset = input.position;
      const code = text.codePointAt(offset);
      const character = code === undefined ? '' : String.fromCodePoint(code);
      input.position += character.length;
      if (this.state === undefined) return undefined;
      if (this.state === ' ' || this.state === 'a') {
        if (character === '') {
          this.state = undefined;
          return token();
        }
        if (WHITE_SPACE.includes(character) || character === '#') {
          if (character === '#') this.skipLine(input);
          this.state = ' ';
          const read = token();
          if (read) return read;
          continue;
        }
        start ??= offset;
        if (character === '\\') {
          escapedFrom = 'a';
          this.state = character;
        } else if (character === '"' || character === "'") {
          quoteStart = offset;
          this.state = character;
        } else if (WORD_CHARACTER.test(character)) {
          take(character, offset);
          this.state = 'a';
        } else {
          const alone: Token = {
            text: character,
            spots: Array.from({ length: character.length }, (_, unit) => ({ file, offset: offset + unit })),
            region: { file, start: offset, end: input.position },
            quotes: [],
          };
          this.state = ' ';
          const read = token();
          if (!read) return alone;
          this.pushedBack.unshift(alone);
          return read;
        }
        end = input.position;
      } else if (this.state === '\\') {
        if (character === '') throw new LexError('escape-at-end', { file, start: offset - 1, end: offset });
        if (escapedFrom === '"' && character !== '\\' && character !== '"') take('\\', offset - 1);
        take(character, offset);
        this.state = escapedFrom;
        end = input.position;
      } else {
        if (character === '') throw new LexError('unclosed-quote', closing(), quotes);
        end = input.position;
        if (character === this.state) {
          quotes.push({ file, start: quoteStart, end });
          this.state = 'a';
        } else if (character === '\\' && this.state === '"') {
          escapedFrom = '"';
          this.state = character;
        } else take(character, offset);
      }
    }
  }

  private skipLine(input: Input): void {
    const newline = input.text.indexOf('\n', input.position);
    input.position = newline < 0 ? input.text.length : newline + 1;
  }
}
