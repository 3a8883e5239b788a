import type { Timeline } from '../progress/timeline.js';
import type { StoreEntry } from '../store/store.js';
import { BuildGraph } from './build-graph.js';
import { isHit } from './hits.js';

/** What the emerges of one stage did. */
export interface Merges {
  /** How many packages were compiled, and how many came from binary packages. */
  readonly built: number;
  readonly reused: number;
  /** All of them: category/name-version. */
  readonly packages: readonly string[];
}

/** Bytes of layers, compressed, by the first digits of their digest: whoever holds a layer twice stores it once. */
export type Layers = Readonly<Record<string, number>>;

/** What one stage of the Dockerfile took in one build. */
export interface StageWork {
  /** Its name in lower case. */
  readonly stage: string;
  /** Seconds of work of the steps that this build did itself; 0 where it found them all, or did not finish them. */
  readonly seconds: number;
  /** Packages that its emerges compiled or took from binary packages; both 0 where it has no emerge. */
  readonly built: number;
  readonly reused: number;
  /** What its packages have and took, of those that the store had when the build was over. */
  readonly packageBytes: number;
  readonly packageSeconds: number;
  /** Compressed bytes of its layers that a cache gave. */
  readonly pulledBytes: number;
}

/** What is known of the layers of one build. */
export interface LayerBuild {
  readonly stages: readonly StageWork[];
  /** By long stage, the stages of the Dockerfile that its export holds: its own and all that it was made from. */
  readonly madeFrom: Readonly<Record<string, readonly string[]>>;
  /**
   * By part (`main`, `fetch`, `stage-NAME`), the layers of what was exported; undefined where the place does not say.
   */
  readonly exports: Readonly<Record<string, Layers | undefined>>;
  /** Bytes of packages and distfiles of ours in the Actions cache; undefined where none are kept there. */
  readonly actionsBytes?: number | undefined;
}

/**
 * What each stage of the Dockerfile took.
 * @param timelines of the runs of one build after they have ended; a stage counts as in the one where it took longest
 * @param merges by the stage's name
 * @param kept packages that the build uses and the store holds
 */
export function stageWork(
  timelines: readonly Timeline[],
  merges: ReadonlyMap<string, Merges>,
  kept: readonly StoreEntry[],
): StageWork[] {
  const byPackage = new Map(kept.map((entry) => [packageOf(entry.path), entry]));
  const works = new Map<string, StageWork>();
  for (const graph of timelines.map((timeline) => new BuildGraph(timeline))) {
    const finished = new Set(graph.finishedStages());
    for (const name of graph.stages) {
      const stage = name.toLowerCase();
      const steps = graph.stepsOf(name);
      const { built = 0, reused = 0, packages = [] } = merges.get(name) ?? {};
      const entries = [...new Set(packages)].flatMap((each) => byPackage.get(each) ?? []);
      const before = works.get(stage);
      const seconds = finished.has(name) ? graph.seconds(steps.map(({ id }) => id)) : 0;
      const pulled = steps.filter(isHit).reduce((sum, { pulledBytes }) => sum + pulledBytes, 0);
      works.set(stage, {
        stage,
        seconds: Math.max(seconds, before?.seconds ?? 0),
        built,
        reused,
        packageBytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
        packageSeconds: entries.reduce((sum, each) => sum + each.seconds, 0),
        pulledBytes: Math.max(pulled, before?.pulledBytes ?? 0),
      });
    }
  }
  return [...works.values()];
}

/** By those of the wanted stages that the builds had to do with, the stages that an export of it with `mode=max` holds. */
export function stagesHeld(timelines: readonly Timeline[], wanted: readonly string[]): Record<string, string[]> {
  const held: Record<string, string[]> = {};
  for (const graph of timelines.map((timeline) => new BuildGraph(timeline))) {
    for (const name of graph.stages) {
      const stage = name.toLowerCase();
      if (!wanted.includes(stage)) continue;
      const all = graph.stagesOf(graph.madeFrom(name)).map((each) => each.toLowerCase());
      held[stage] = [...new Set([...(held[stage] ?? []), ...all])].sort();
    }
  }
  return held;
}

/** `CATEGORY/NAME/KEY/NAME-VERSION-BUILD.gpkg.tar` as emerge calls it: category/name-version. */
function packageOf(path: string): string {
  const [category = ''] = path.split('/');
  const file = path.slice(path.lastIndexOf('/') + 1);
  return `${category}/${file.replace(/-\d+\.gpkg\.tar$/, '')}`;
}
