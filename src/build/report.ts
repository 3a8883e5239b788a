import { basename } from 'node:path';
import type { BootResult } from '../boot/types.js';
import type { Capability } from '../builder/capabilities.js';
import type { Jobserver } from '../builder/jobserver-choice.js';
import type { ImageDefinition } from '../image/definition.js';
import type { ResolvedPin } from '../pins/resolve.js';
import type { Problem } from '../platform/errors.js';
import type { BuildFailure } from '../progress/failure.js';
import { buildWarnings } from '../progress/warnings.js';
import type { Timeline } from '../progress/timeline.js';
import type { Manifest } from '../report/manifest.js';
import type { LostSources } from '../report/lost-sources.js';
import type { PinReport, SummaryInput } from '../report/summary.js';
import type { Balance } from '../store/session.js';
import type { CompilerCacheTally } from './compiler-cache-tally.js';
import type { DownloadTally } from './download-tally.js';
import type { PackageTally } from './package-tally.js';
import type { PlacedFile } from './place-files.js';

/** Collects what a build came to, in the order in which it is known, for outputs, uploads and the summary. */
export class BuildReport {
  name = 'gentoo';
  #definition: ImageDefinition | undefined;
  #pins: readonly ResolvedPin[] = [];
  #timeline: Timeline | undefined;
  #failure: BuildFailure | undefined;
  #manifest: { readonly manifest: Manifest; readonly path: string } | undefined;
  #boot: BootResult | undefined;
  #files: readonly PlacedFile[] = [];
  #stopped: { readonly minutes: number | undefined } | undefined;
  #movedOn = false;
  #stores: readonly Balance[] = [];
  #sources: LostSources | undefined;
  readonly #tallies: PackageTally[] = [];
  readonly #downloaded = new Set<string>();
  readonly #facts: string[] = [];
  #capabilities: readonly Capability[] = [];
  /** Whether everything that was asked for is done. */
  complete = false;
  /** How many exports of layers were made. */
  layersKept = 0;
  /** Which stages' layers are kept and why, one sentence each. */
  layers: readonly string[] = [];
  /** Digest of the OCI image that was loaded or pushed. */
  imageDigest: string | undefined;
  readonly #artifactIds = new Map<string, number>();
  readonly #logs = new Set<string>();
  readonly #warnings: Problem[] = [];
  readonly #said = new Set<Problem>();

  definition(name: string, definition: ImageDefinition, notes: readonly Problem[]): void {
    this.name = name;
    this.#definition = definition;
    this.#warnings.push(...notes);
  }

  pins(pins: readonly ResolvedPin[]): void {
    this.#pins = pins;
    for (const { note, line } of pins) {
      if (note !== undefined)
        this.#warnings.push({
          message: note,
          ...(line === undefined ? {} : { hint: `The line that pins it: ${line}` }),
        });
    }
  }

  build(timeline: Timeline, log: string, tally: PackageTally): void {
    this.#tallies.push(tally);
    // The image comes after the artifacts; it is the artifacts' story that is told. A build that is run again replaces its own.
    if (!this.#timeline || !this.#manifest) this.#timeline = timeline;
    this.#warnings.push(...buildWarnings(timeline));
    this.#logs.add(log);
  }

  /** What the compiler cache had of one build. */
  compilations(tally: CompilerCacheTally): void {
    if (tally.fact !== undefined) this.#facts.push(tally.fact);
  }

  /** What limits how much runs at a time. */
  jobserver({ sentence, warning }: Jobserver): void {
    this.#facts.push(sentence);
    if (warning) this.warn(warning);
  }

  /** What the build has to do with. */
  capabilities(capabilities: readonly Capability[]): void {
    this.#capabilities = capabilities;
  }

  failed(failure: BuildFailure): void {
    this.#failure = failure;
  }

  /** Why the build failed, where it did. */
  get failure(): BuildFailure | undefined {
    return this.#failure;
  }

  /** @param minutes the job's limit, where one was given */
  stopped(minutes: number | undefined): void {
    this.#stopped = { minutes };
  }

  /** This machine cannot build the image, and another job may get one that can. */
  movesOn({ message }: Problem): void {
    this.#movedOn = true;
    this.warn({ message, hint: 'The job after this one may get another machine.' });
  }

  /** What the stores gave and got. */
  stores(balances: readonly Balance[]): void {
    this.#stores = balances;
  }

  /** The sources that one build downloaded. */
  downloads({ names }: DownloadTally): void {
    for (const name of names) this.#downloaded.add(name);
  }

  /** Names of the sources that this run downloaded. */
  get downloaded(): ReadonlySet<string> {
    return this.#downloaded;
  }

  /** Which sources can no longer be downloaded. */
  sources(sources: LostSources): void {
    this.#sources = sources;
  }

  /** What this run did, and what it was at when it ended. */
  get work(): {
    readonly packagesBuilt: number;
    readonly packagesReused: number;
    readonly stepsDone: number;
    readonly running: readonly string[];
  } {
    const steps = this.#timeline?.steps ?? [];
    const total = (key: 'built' | 'reused'): number => this.#tallies.reduce((sum, tally) => sum + tally[key], 0);
    return {
      packagesBuilt: total('built'),
      packagesReused: total('reused'),
      // A plan is made anew in seconds; everything else that ran to its end is work.
      stepsDone: steps.filter(
        ({ kind, state, stage }) => kind === 'stage' && state === 'done' && stage?.startsWith('plan-') !== true,
      ).length,
      running: steps.flatMap(({ packages }) => (packages?.running ?? []).map((each) => each.package)),
    };
  }

  /** How many packages, distfiles and exports of layers were stored outside of the builder. */
  get kept(): number {
    return this.layersKept + this.#stores.reduce((sum, { added }) => sum + added, 0);
  }

  files(files: readonly PlacedFile[]): void {
    this.#files = files;
  }

  manifest(manifest: Manifest, path: string): void {
    this.#manifest = { manifest, path };
  }

  boot(boot: BootResult): void {
    this.#boot = boot;
  }

  warn(problem: Problem): void {
    this.#warnings.push(problem);
  }

  /** A warning that the log has already, because it could not wait; the summary shows it with the others. */
  warned(problem: Problem): void {
    this.#warnings.push(problem);
    this.#said.add(problem);
  }

  stored(path: string, id: number): void {
    this.#artifactIds.set(basename(path), id);
  }

  /** Ids of the stored artifacts by file name. */
  get artifactIds(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#artifactIds);
  }

  get placed(): readonly PlacedFile[] {
    return this.#files;
  }

  get manifestFile(): { readonly manifest: Manifest; readonly path: string } | undefined {
    return this.#manifest;
  }

  get bootResult(): BootResult | undefined {
    return this.#boot;
  }

  get resolvedPins(): readonly ResolvedPin[] {
    return this.#pins;
  }

  get warnings(): readonly Problem[] {
    return this.#warnings;
  }

  /** The warnings that the log does not have yet. */
  get unsaidWarnings(): readonly Problem[] {
    return this.#warnings.filter((problem) => !this.#said.has(problem));
  }

  /** Serial console and screenshot of the boot. */
  get bootLogs(): readonly string[] {
    const { serial, screenshot } = this.#boot?.files ?? {};
    return [serial, screenshot].filter((path) => path !== undefined);
  }

  /** Files that explain a failure. */
  get logs(): readonly string[] {
    return [...this.#logs, ...this.bootLogs];
  }

  /**
   * What the job summary shows.
   * @param problems why the run failed; empty when it did not
   */
  summary(seconds: number, problems: readonly Problem[]): SummaryInput {
    const failed = problems.length > 0;
    return {
      name: this.name,
      outcome: this.#movedOn ? 'moved-on' : this.#stopped ? 'stopped' : failed && !this.#boot ? 'failed' : 'built',
      seconds,
      ...(this.#manifest ? { manifest: this.#manifest.manifest } : {}),
      ...(this.#boot ? { boot: this.#boot } : {}),
      ...(this.#definition ? { budgets: this.#definition.budgets } : {}),
      ...(this.#timeline ? { timeline: this.#timeline } : {}),
      pins: this.#pinReports(),
      ...(this.#stores.length === 0 ? {} : { stores: this.#stores }),
      ...(this.layers.length === 0 ? {} : { layers: this.layers }),
      ...(this.#sources ? { sources: this.#sources } : {}),
      ...(this.#stopped?.minutes === undefined ? {} : { timeLimit: this.#stopped.minutes }),
      warnings: this.#warnings,
      ...(this.#capabilities.length === 0 ? {} : { capabilities: this.#capabilities }),
      ...(this.#facts.length === 0 ? {} : { facts: this.#facts }),
      ...(this.#failure ? { failure: this.#failure } : {}),
      problems,
    };
  }

  #pinReports(): PinReport[] {
    const keys = ['stage3', 'snapshot'];
    return this.#pins.map((pin, index) => ({
      key: keys[index] ?? '',
      pin: pin.pinned ? pin.reference : pin.reference.replace(/@sha256:.*$/, ''),
      ...(pin.digest === undefined ? {} : { digest: pin.digest }),
    }));
  }
}
