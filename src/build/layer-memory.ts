import { cacheReports } from '../cache/cache-reports.js';
import { exportedLayers } from '../cache/exported-layers.js';
import type { LayerHistory } from '../cache/layer-history.js';
import { stagesHeld, stageWork, type Layers, type Merges } from '../cache/layer-work.js';
import type { CachePart } from '../cache/scopes.js';
import type { Timeline } from '../progress/timeline.js';
import type { Balance } from '../store/session.js';
import { ACTIONS_CACHE, type StoreEntry } from '../store/store.js';
import type { HttpClient } from '../store/http-client.js';
import type { ExportDeps } from './export-layers.js';
import { earlierLayers, recordLayers } from './layer-record.js';

/** How long places may take to say what they hold, in milliseconds. */
const SIZES = 30_000;

export interface LayerMemoryDeps extends ExportDeps {
  readonly http: HttpClient;
}

/** What the stores hold of a build when it is over. */
export interface StoredFiles {
  /** Packages that it uses. */
  readonly packages: readonly StoreEntry[];
  readonly balances: readonly Pick<Balance, 'place' | 'bytes'>[];
}

/** What one build learns about its layers, for the decisions of the next one. */
export class LayerMemory {
  readonly #timelines: Timeline[] = [];
  #merges: ReadonlyMap<string, Merges> = new Map();
  /** Places that were written, by part. */
  readonly #written = new Map<CachePart, readonly string[]>();

  private constructor(
    private readonly folder: string,
    private readonly image: string,
    /** What earlier builds came to. */
    readonly history: LayerHistory,
    private readonly deps: LayerMemoryDeps,
  ) {}

  /** @param folder see `recordFolder` @param image its name */
  static async open(folder: string, image: string, deps: LayerMemoryDeps): Promise<LayerMemory> {
    return new LayerMemory(folder, image, await earlierLayers(folder, image), deps);
  }

  /** What was run until now, in this order. */
  get timelines(): readonly Timeline[] {
    return this.#timelines;
  }

  /** Notes a run. @param merges what the emerges of the build's last run did */
  ran(timeline: Timeline, merges?: ReadonlyMap<string, Merges>): void {
    this.#timelines.push(timeline);
    if (merges) this.#merges = merges;
  }

  /**
   * Notes what a run wrote, unless all of its exports failed: that leaves the build good.
   * @param to values of `--cache-to`
   */
  wrote(part: CachePart, to: readonly string[], timeline?: Timeline): void {
    const reports = timeline ? cacheReports(timeline) : [];
    const failed = reports.filter(({ direction }) => direction === 'export').length;
    if (failed < to.length) this.#written.set(part, to);
  }

  /**
   * Remembers what this build took and wrote. Whatever goes wrong here changes nothing about it.
   * @param builder its name
   * @param stages the long ones, and that of the downloads
   * @param signal stops asking places for what they hold
   */
  async save(
    { packages, balances }: StoredFiles,
    builder: string,
    stages: readonly string[],
    signal: AbortSignal,
  ): Promise<void> {
    if (this.#timelines.length === 0) return;
    const { platform } = this.deps;
    const until = AbortSignal.any([signal, AbortSignal.timeout(SIZES)]);
    const asking = { ...this.deps, builder, env: platform.env };
    const exports: Record<string, Layers | undefined> = {};
    for (const [part, places] of this.#written) {
      exports[part] = undefined;
      for (const place of places) exports[part] ??= await exportedLayers(place, asking, until);
    }
    const build = {
      stages: stageWork(this.#timelines, this.#merges, packages),
      madeFrom: stagesHeld(this.#timelines, stages),
      exports,
      actionsBytes: balances.reduce((sum, { place, bytes }) => (place === ACTIONS_CACHE ? sum + bytes : sum), 0),
    };
    try {
      await recordLayers(this.folder, this.image, build, platform.now());
    } catch (error) {
      platform.log.debug(`What the layers took could not be recorded: ${String(error)}`);
    }
  }
}
