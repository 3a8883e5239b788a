/** What must not be shown: values, and each line of those with several, longest first so that none is hidden in part. */
export class SecretMask {
  #parts: readonly string[] = [];

  /** Remembers a value. @returns the parts that are new */
  add(value: string): readonly string[] {
    // Whoever prints a secret of several lines prints it line by line.
    const parts = [...new Set([value, ...value.split(/\r?\n/)])];
    const fresh = parts.filter((part) => part.trim() !== '' && !this.#parts.includes(part));
    this.#parts = [...this.#parts, ...fresh].sort((a, b) => b.length - a.length);
    return fresh;
  }

  /** The text with `***` in the place of each remembered value. */
  redact(text: string): string {
    return this.#parts.reduce((shown, part) => shown.replaceAll(part, '***'), text);
  }
}
