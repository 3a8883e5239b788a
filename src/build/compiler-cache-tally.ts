import type { Change } from '../progress/timeline.js';

/** What config/build/with-compiler-cache says at the end of each step that compiled. */
const SAID = /^gm: compiler cache: (\d+) hits, (\d+) misses, (\d+) MiB$/;

/** Counts what the steps of one build looked up in the compiler cache. */
export class CompilerCacheTally {
  hits = 0;
  misses = 0;
  /** Size of the cache, as the last step saw it. */
  mebibytes = 0;

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      const said = change.type === 'line' ? SAID.exec(change.line) : null;
      if (!said) continue;
      this.hits += Number(said[1]);
      this.misses += Number(said[2]);
      this.mebibytes = Number(said[3]);
    }
  }

  /** One sentence for the summary; undefined when nothing was looked up. */
  get fact(): string | undefined {
    const all = this.hits + this.misses;
    if (all === 0) return undefined;
    return `Compiler cache: ${String(this.hits)} of ${String(all)} compilations were there already; it holds ${String(this.mebibytes)} MiB.`;
  }
}
