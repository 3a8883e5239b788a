/** Keeps the last lines that were pushed, bounded in number and in characters. */
export class TailBuffer {
  readonly #maxLines: number;
  readonly #maxChars: number;
  #lines: string[] = [];
  #chars = 0;

  constructor(maxLines: number, maxChars: number) {
    this.#maxLines = maxLines;
    this.#maxChars = maxChars;
  }

  get length(): number {
    this.#trim();
    return this.#lines.length;
  }

  push(line: string): void {
    this.#lines.push(line);
    this.#chars += line.length;
    // Cut in blocks: cutting at every line would move all of them every time.
    if (this.#lines.length >= this.#maxLines * 2 || this.#chars > this.#maxChars * 2) this.#trim();
  }

  lines(): string[] {
    this.#trim();
    return [...this.#lines];
  }

  #trim(): void {
    let drop = Math.max(0, this.#lines.length - this.#maxLines);
    for (const line of this.#lines.slice(0, drop)) this.#chars -= line.length;
    for (; this.#chars > this.#maxChars && drop < this.#lines.length - 1; drop++) {
      this.#chars -= this.#lines[drop]?.length ?? 0;
    }
    if (drop > 0) this.#lines = this.#lines.slice(drop);
  }
}
