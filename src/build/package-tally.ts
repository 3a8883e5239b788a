import type { Merges } from '../cache/layer-work.js';
import type { Change } from '../progress/timeline.js';

/** Counts what the emerges of one run did. */
export class PackageTally {
  /** Packages that were compiled, and those that came from binary packages. */
  built = 0;
  reused = 0;
  readonly #stages = new Map<string, { built: number; reused: number; readonly packages: string[] }>();

  /** The same by stage of the Dockerfile. */
  get stages(): ReadonlyMap<string, Merges> {
    return this.#stages;
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.type !== 'package' || change.event.type !== 'completed') continue;
      const { how, package: name } = change.event;
      if (how !== 'binary' && how !== 'source') continue;
      const key = how === 'binary' ? 'reused' : 'built';
      this[key]++;
      const { stage } = change.step;
      if (stage === undefined) continue;
      const merges = this.#stages.get(stage) ?? { built: 0, reused: 0, packages: [] };
      merges[key]++;
      merges.packages.push(name);
      this.#stages.set(stage, merges);
    }
  }
}
