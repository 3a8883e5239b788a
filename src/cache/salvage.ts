import type { Timeline } from '../progress/timeline.js';
import { BuildGraph } from './build-graph.js';
import { cacheArguments } from './cache-arguments.js';
import { layersOnly, type CachedPlan } from './cached-plan.js';
import type { CacheEntry } from './entry.js';
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
  /** Stages that were exported once and are gone from there: they are exported again, whoever did their work. */
  readonly lost?: readonly string[];
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
 * is valued by what it adds to those before it. Only work of this build counts: what was cached came from somewhere, and
 * is exported again only where it is known to be gone from there.
 *
 * @param timeline after the build has ended
 */
export function finishedStages(timeline: Timeline, request: SalvageRequest): FinishedStage[] {
  const graph = new BuildGraph(timeline);
  const wanted = new Map(request.stages.map((stage) => [stage.toLowerCase(), stage]));
  const candidates = new Map<string, ReadonlySet<string>>();
  for (const stage of graph.finishedStages()) {
    const name = wanted.get(stage.toLowerCase());
    if (name !== undefined) candidates.set(name, graph.madeFrom(stage));
  }
  const kept = new Set((request.kept ?? []).flatMap((stage) => [...graph.madeFrom(stage)]));
  const chosen: FinishedStage[] = [];
  /** What each of the chosen holds. */
  const held: ReadonlySet<string>[] = [];
  while (candidates.size > 0) {
    const [best] = [...candidates]
      .map(([stage, steps]) => ({ stage, steps, seconds: graph.seconds([...steps].filter((id) => !kept.has(id))) }))
      // Of two that add the same, the later stage holds more.
      .sort((a, b) => b.seconds - a.seconds || b.steps.size - a.steps.size);
    if (!best || best.seconds <= 0 || best.seconds < (request.minSeconds ?? MIN_SECONDS)) break;
    chosen.push({ stage: best.stage, seconds: best.seconds });
    candidates.delete(best.stage);
    best.steps.forEach((id) => kept.add(id));
    held.push(best.steps);
  }
  const lost = new Set((request.lost ?? []).map((stage) => stage.toLowerCase()));
  const again = [...candidates]
    .filter(([stage]) => lost.has(stage.toLowerCase()))
    .sort(([, a], [, b]) => b.size - a.size);
  for (const [stage, steps] of again) {
    if (held.some((all) => [...steps].every((id) => all.has(id)))) continue;
    chosen.push({ stage, seconds: graph.seconds([...steps].filter((id) => !kept.has(id))) });
    held.push(steps);
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
