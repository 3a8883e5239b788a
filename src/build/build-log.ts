import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Change } from '../progress/timeline.js';

/** The complete log of a build as a file: each line with the stage that printed it. Written while the build runs. */
export class BuildLog {
  readonly path: string;
  readonly #stream: WriteStream;
  #failure: Error | undefined;

  constructor(path: string) {
    this.path = path;
    this.#stream = createWriteStream(path);
    // A full disk must not end the build before it has saved what it can; the log is then incomplete.
    this.#stream.on('error', (error) => {
      this.#failure ??= error;
    });
  }

  apply(changes: readonly Change[]): void {
    if (this.#failure) return;
    for (const change of changes) {
      if (change.type === 'line') this.#stream.write(`${change.step.stage ?? change.step.name}: ${change.line}\n`);
      else if (change.type === 'message') this.#stream.write(`buildx: ${change.line}\n`);
      else if (change.type === 'step') this.#stream.write(`== ${change.step.name}: ${change.step.state}\n`);
    }
  }

  /** @returns why the log is incomplete, if it is */
  async close(): Promise<Error | undefined> {
    if (!this.#failure) {
      this.#stream.end();
      await Promise.race([once(this.#stream, 'close'), once(this.#stream, 'error')]).catch(() => undefined);
    }
    return this.#failure;
  }
}
