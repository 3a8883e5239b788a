import type { Change, Removal } from './converge.js';
import type { IndexedEntry } from './index-file.js';

/** Brings a change into the index. @param last whether there is time to see to it that it stays */
export type Update = (change: Change, last: boolean, signal: AbortSignal) => Promise<void>;

/**
 * What one `put` has sent, and how much of it the index lists. Every so often, while sending goes on, the index is
 * brought up to date, so that a job that is killed loses only what it sent since.
 */
export class Ledger {
  readonly #sent = new Map<IndexedEntry, number>();
  readonly #listed = new Set<IndexedEntry>();
  #lastWrite: number;
  readonly #removed = new Set<string>();
  #running: Promise<void> | undefined;

  constructor(
    private readonly update: Update,
    private readonly options: {
      /** Milliseconds. */
      readonly now: () => number;
      readonly checkpointMs: number;
      /** What is dropped from the index by the way. */
      readonly removals: () => readonly Removal[];
    },
  ) {
    this.#lastWrite = options.now();
  }

  /** Everything that the index lists because of this put. */
  get listed(): IndexedEntry[] {
    return [...this.#listed];
  }

  /** Those of them that had to travel. */
  get added(): IndexedEntry[] {
    return this.listed.filter((entry) => (this.#sent.get(entry) ?? 0) > 0 || entry.bytes === 0);
  }

  /** Bytes that travelled. */
  get bytes(): number {
    return [...this.#sent.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  /** Notes that an entry's content is in the place. */
  note(entry: IndexedEntry, bytes: number, signal: AbortSignal): void {
    this.#sent.set(entry, bytes);
    if (this.#running === undefined && this.options.now() - this.#lastWrite >= this.options.checkpointMs) {
      // When it fails, nothing is marked as listed, and the last write includes it.
      this.#running = this.#write(false, signal)
        .catch(() => undefined)
        .finally(() => {
          this.#running = undefined;
        });
    }
  }

  /** Lists what is not listed yet. Nothing is written when there is nothing to say. */
  async finish(last: boolean, signal: AbortSignal): Promise<void> {
    await this.#running;
    await this.#write(last, signal);
  }

  async #write(last: boolean, signal: AbortSignal): Promise<void> {
    const add = last ? [...this.#sent.keys()] : [...this.#sent.keys()].filter((entry) => !this.#listed.has(entry));
    // Once is enough for each; later it could meet what has been brought in its place.
    const remove = this.options.removals().filter((removal) => !this.#removed.has(keyOf(removal)));
    if (add.length > 0 || remove.length > 0) await this.update({ add, remove }, last, signal);
    for (const removal of remove) this.#removed.add(keyOf(removal));
    for (const entry of add) this.#listed.add(entry);
    this.#lastWrite = this.options.now();
  }
}

function keyOf({ path, sha256 = '', pack = '' }: Removal): string {
  return [path, sha256, pack].join('\n');
}
