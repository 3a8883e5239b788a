import type { Change } from '../progress/timeline.js';

/** Counts what the emerges of one run did. */
export class PackageTally {
  /** Packages that were compiled, and those that came from binary packages. */
  built = 0;
  reused = 0;

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.type !== 'package' || change.event.type !== 'completed') continue;
      if (change.event.how === 'binary') this.reused++;
      else if (change.event.how === 'source') this.built++;
    }
  }
}
