import { workSeconds, type Step, type Timeline } from '../progress/timeline.js';
import { cacheArguments } from './cache-arguments.js';
import { layersOnly, type CachedPlan } from './cached-plan.js';
import type { CacheEntry } from './entry.js';
import { isHit } from './hits.js';
import type { CacheScopes } from './scopes.js';

/** A stage that finished, and what exporting it keeps. */
export interface FinishedStage {
  readonly stage: string;
  /** Seconds of this build's work that its export keeps and no export before it in the list does. */
  readonly seconds: number;
}

export interface SalvageRequest {
  /** Stages whose scopes the next build reads: to save another one would be in vain. */
  readonly stages: readonly string[];
  /** Stages whose work is kept already, such as the fetch stages after their own build has exported them. */
  readonly kept?: readonly string[];
  /** What is worth less than this is left out: an export takes some seconds itself. Default 10. */
  readonly minSeconds?: number;
}

const MIN_SECONDS = 10;

/**
 * What a failed or stopped build should still export, the most valuable first. A build that fails exports nothing (BuildKit),
 * but a stage that is done is in the builder: building it alone is all cached, and that build can export.
 *
 * A stage is finished when each of its steps is done, or is needed by one that is done. With `mode=max` an export of a stage
 * holds everything that it was made from, mounted stages too, so that a stage is left out when a later one holds it; each
 * is valued by what it adds to those before it. Only work of this build counts: what was cached came from somewhere.
 *
 * @param timeline after the build has ended
 */
export function finishedStages(timeline: Timeline, request: SalvageRequest): FinishedStage[] {
  const graph = new Graph(timeline);
  const wanted = new Map(request.stages.map((stage) => [stage.toLowerCase(), stage]));
  const candidates = new Map<string, ReadonlySet<string>>();
  for (const stage of graph.finishedStages()) {
    const name = wanted.get(stage.toLowerCase());
    if (name !== undefined) candidates.set(name, graph.madeFrom(stage));
  }
  const kept = new Set((request.kept ?? []).flatMap((stage) => [...graph.madeFrom(stage)]));
  const chosen: FinishedStage[] = [];
  while (candidates.size > 0) {
    const [best] = [...candidates]
      .map(([stage, steps]) => ({ stage, steps, seconds: graph.seconds([...steps].filter((id) => !kept.has(id))) }))
      // Of two that add the same, the later stage holds more.
      .sort((a, b) => b.seconds - a.seconds || b.steps.size - a.steps.size);
    if (!best || best.seconds <= 0 || best.seconds < (request.minSeconds ?? MIN_SECONDS)) break;
    chosen.push({ stage: best.stage, seconds: best.seconds });
    candidates.delete(best.stage);
    best.steps.forEach((id) => kept.add(id));
  }
  return chosen;
}

/**
 * The builds that export the stages, each to the scope of its own stage: a second export to one place replaces the first.
 * They read what the failed build read, since a layer that was found in a cache and never needed is not in the builder.
 *
 * @param failed what was run
 * @param exportMinutes how long each may wait for a throttled cache; a job that was stopped has little time
 */
export function salvagePlans(
  failed: CachedPlan,
  finished: readonly FinishedStage[],
  { entries, scopes, exportMinutes }: SalvageCaches,
): CachedPlan[] {
  return finished.map(({ stage }) => {
    const { to } = cacheArguments(entries, { part: `stage-${stage}`, scopes, write: true, exportMinutes });
    return { plan: layersOnly(failed.plan, stage), cache: { from: failed.cache.from, to } };
  });
}

export interface SalvageCaches {
  readonly entries: readonly CacheEntry[];
  readonly scopes: CacheScopes;
  readonly exportMinutes: number;
}

/** The steps of a build and what they were made from. */
class Graph {
  readonly #steps: ReadonlyMap<string, Step>;
  readonly #stages = new Map<string, Step[]>();
  readonly #done: ReadonlySet<string>;
  readonly #latest: number;

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

  finishedStages(): string[] {
    const finished = [...this.#stages].filter(([, steps]) => steps.every(({ id }) => this.#done.has(id)));
    return finished.map(([stage]) => stage);
  }

  /** Ids of a stage's steps and of all that they need. */
  madeFrom(stage: string): ReadonlySet<string> {
    return this.#reach(this.#stages.get(stage) ?? []);
  }

  /** Work of this build in these steps. */
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
