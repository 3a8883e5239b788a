import { workSeconds, type Step, type Timeline } from '../progress/timeline.js';
import { isHit } from './hits.js';

/** The steps of a build and what they were made from. */
export class BuildGraph {
  readonly #steps: ReadonlyMap<string, Step>;
  readonly #stages = new Map<string, Step[]>();
  readonly #done: ReadonlySet<string>;
  readonly #latest: number;

  /** @param timeline after the build has ended */
  constructor({ steps, latest }: Timeline) {
    this.#latest = latest;
    this.#steps = new Map(steps.map((step) => [step.id, step]));
    for (const step of steps) {
      if (step.kind !== 'stage' || step.stage === undefined) continue;
      this.#stages.set(step.stage, [...(this.#stages.get(step.stage) ?? []), step]);
    }
    // BuildKit does not report what it did not have to look at: whatever a finished step was made from is finished.
    const ended = steps.filter(({ state }) => state === 'done' || state === 'cached');
    this.#done = this.#reach(ended);
  }

  /** Names of all stages that the build had to do with. */
  get stages(): string[] {
    return [...this.#stages.keys()];
  }

  /** Names of the stages each of whose steps is done, or is needed by one that is done. */
  finishedStages(): string[] {
    const finished = [...this.#stages].filter(([, steps]) => steps.every(({ id }) => this.#done.has(id)));
    return finished.map(([stage]) => stage);
  }

  stepsOf(stage: string): readonly Step[] {
    return this.#stages.get(stage) ?? [];
  }

  /** Ids of a stage's steps and of all that they need. */
  madeFrom(stage: string): ReadonlySet<string> {
    return this.#reach(this.stepsOf(stage));
  }

  /** Names of the stages that these steps belong to. */
  stagesOf(ids: ReadonlySet<string>): string[] {
    return [...this.#stages].filter(([, steps]) => steps.some(({ id }) => ids.has(id))).map(([stage]) => stage);
  }

  /** Seconds of work that this build itself spent on these steps. */
  seconds(ids: readonly string[]): number {
    return ids.reduce((sum, id) => {
      const step = this.#steps.get(id);
      return step?.kind === 'stage' && step.state === 'done' && !isHit(step)
        ? sum + workSeconds(step.intervals, this.#latest)
        : sum;
    }, 0);
  }

  #reach(from: readonly Step[]): Set<string> {
    const reached = new Set<string>();
    const waiting = from.map(({ id }) => id);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      waiting.push(...(this.#steps.get(id)?.inputs ?? []));
    }
    return reached;
  }
}
