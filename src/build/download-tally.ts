import type { Change } from '../progress/timeline.js';

/** What config/build/fetch says of the files that it downloaded, several in a line. */
const SAID = /^gm: downloaded (.+)$/;

/** Collects the names of the sources that the steps of one build downloaded. */
export class DownloadTally {
  readonly names = new Set<string>();

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      const said = change.type === 'line' ? SAID.exec(change.line) : null;
      for (const name of said?.[1]?.split(' ') ?? []) this.names.add(name);
    }
  }
}
