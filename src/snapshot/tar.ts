/** What is wanted of an archive. */
export interface TarVisitor {
  /** Most bytes of a file of this path that are to be kept; 0 where its name is enough. */
  readonly most: (path: string) => number;
  /** An entry, in the order of the archive. `content` is there for a file whose bytes were wanted and not too many. */
  readonly entry: (path: string, content?: Buffer) => void;
}

/** An archive that cannot be read. The message is the end of a sentence that starts with the archive. */
export class TarError extends Error {}

const BLOCK = 512;
/** Longer names than this are nobody's files. */
const LONGEST_EXTENSION = 64 * 1024;
const FILES = new Set(['0', '\0', '7']);

interface Body {
  readonly kind: 'file' | 'extension' | 'nothing';
  /** Of a file: its path. Of an extension: its type. */
  readonly name: string;
  left: number;
  padding: number;
  /** Undefined where the bytes are not kept. */
  readonly kept: Uint8Array[] | undefined;
}

/**
 * Reads a tar archive (POSIX.1-2001 pax, ustar, and GNU's long names) as it arrives. Nothing but what the visitor wants is
 * kept, so that memory does not grow with the archive.
 * @throws TarError for what is no archive, or ends in the middle of one; errors of the source as they are
 */
export async function readTar(chunks: AsyncIterable<Uint8Array>, visitor: TarVisitor): Promise<void> {
  const reader = new TarReader(visitor);
  for await (const chunk of chunks) reader.take(chunk);
  reader.end();
}

class TarReader {
  readonly #header = Buffer.alloc(BLOCK);
  #filled = 0;
  #body: Body | undefined;
  /** From an extended header, for the entry that follows it. */
  #path: string | undefined;
  #size: number | undefined;
  #ended = false;

  constructor(private readonly visitor: TarVisitor) {}

  take(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length && !this.#ended) {
      at += this.#body ? this.#takeBody(this.#body, chunk.subarray(at)) : this.#takeHeader(chunk.subarray(at));
    }
  }

  end(): void {
    if (this.#body !== undefined || this.#filled > 0) throw new TarError('ends in the middle');
  }

  #takeHeader(chunk: Uint8Array): number {
    const part = chunk.subarray(0, BLOCK - this.#filled);
    this.#header.set(part, this.#filled);
    this.#filled += part.length;
    if (this.#filled === BLOCK) {
      this.#filled = 0;
      this.#readHeader(this.#header);
    }
    return part.length;
  }

  #takeBody(body: Body, chunk: Uint8Array): number {
    const part = chunk.subarray(0, body.left);
    // The chunk may be used again by whoever gave it.
    body.kept?.push(Uint8Array.from(part));
    body.left -= part.length;
    const skipped = body.left === 0 ? Math.min(body.padding, chunk.length - part.length) : 0;
    body.padding -= skipped;
    if (body.left === 0 && body.padding === 0) this.#endBody(body);
    return part.length + skipped;
  }

  #readHeader(header: Buffer): void {
    if (header.every((byte) => byte === 0)) {
      this.#ended = true;
      return;
    }
    if (!sumIsRight(header)) throw new TarError('is no tar archive, or is damaged');
    const type = header.toString('latin1', 156, 157);
    const size = number(header, 124, 136);
    if (type === 'S') throw new TarError('has a sparse file, which nobody packs a repository with');
    if ('xgLK'.includes(type)) {
      if (size > LONGEST_EXTENSION) throw new TarError(`has a name of ${size} bytes`);
      this.#begin({ kind: 'extension', name: type, left: size, kept: [] });
      return;
    }
    const path = plainPath(this.#path ?? ownPath(header));
    const bytes = this.#size ?? size;
    this.#path = this.#size = undefined;
    if (!FILES.has(type)) {
      this.visitor.entry(path);
      // Only files have a body; some archives give the size of a link's target.
      if (type !== '1' && type !== '2') this.#begin({ kind: 'nothing', name: path, left: bytes, kept: undefined });
      return;
    }
    this.#begin({ kind: 'file', name: path, left: bytes, kept: bytes <= this.visitor.most(path) ? [] : undefined });
  }

  #begin(body: Omit<Body, 'padding'>): void {
    const whole = { ...body, padding: (BLOCK - (body.left % BLOCK)) % BLOCK };
    if (whole.left === 0) this.#endBody(whole);
    else this.#body = whole;
  }

  #endBody({ kind, name, kept }: Body): void {
    this.#body = undefined;
    const content = kept && Buffer.concat(kept);
    if (kind === 'file') this.visitor.entry(name, content);
    else if (kind === 'extension') this.#extend(name, content ?? Buffer.alloc(0));
  }

  /** Extended headers: pax records `LENGTH KEY=VALUE\n`, or GNU's long name. What holds for all entries names none. */
  #extend(type: string, content: Buffer): void {
    if (type === 'L') this.#path = content.toString('utf8').replace(/\0.*$/s, '');
    if (type !== 'x') return;
    for (let at = 0; at < content.length;) {
      const length = Number(/^\d{1,6}(?= )/.exec(content.toString('latin1', at, at + 8))?.[0]);
      const record = content.toString('utf8', at, at + length);
      const [, key, value = ''] = /^\d+ ([^=]+)=(.*)\n$/s.exec(record) ?? [];
      if (!(length > 0) || key === undefined) throw new TarError('has an extended header that makes no sense');
      if (key === 'path') this.#path = value;
      if (key === 'size') this.#size = wholeNumber(value, 10);
      at += length;
    }
  }
}

function ownPath(header: Buffer): string {
  const name = textOf(header, 0, 100);
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textOf(header, 345, 500) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Without `./` or `/` before it, nor `/` behind it. */
function plainPath(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}

function textOf(header: Buffer, from: number, to: number): string {
  return header.toString('utf8', from, to).replace(/\0.*$/s, '');
}

/** Octal digits, or with the first bit set GNU's base 256. */
function number(header: Buffer, from: number, to: number): number {
  const first = header[from] ?? 0;
  if (first < 0x80) return wholeNumber(textOf(header, from, to).trim(), 8);
  let value = first & 0x7f;
  for (const byte of header.subarray(from + 1, to)) value = value * 256 + byte;
  if (!Number.isSafeInteger(value)) throw new TarError('has a file of a size that cannot be');
  return value;
}

function wholeNumber(text: string, base: 8 | 10): number {
  const value = text === '' ? 0 : Number.parseInt(text, base);
  if (!/^\d*$/.test(text) || !Number.isSafeInteger(value)) throw new TarError('has a file of a size that cannot be');
  return value;
}

/** The sum of all bytes, its own counted as blanks; old archives summed signed ones. */
function sumIsRight(header: Buffer): boolean {
  const said = Number.parseInt(textOf(header, 148, 156).trim(), 8);
  let [sum, signed] = [0, 0];
  for (const [index, byte] of header.entries()) {
    const counted = index >= 148 && index < 156 ? 32 : byte;
    sum += counted;
    signed += counted > 127 ? counted - 256 : counted;
  }
  return said === sum || said === signed;
}
