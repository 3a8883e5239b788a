import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../../harness/buildkitd.js';
import { startDistserver, type DistserverOptions, type Distserver } from '../../harness/distserver.js';
import { ensureStandin, type Standin } from '../../harness/standin.js';
import { makeTinyStage3, makeTinyWorld, type TinyPackage, type TinyWorld } from '../../harness/tiny-world.js';
import { ensureTools } from '../../harness/tools.js';
import { compiledIn } from './cost-table.js';
import { demoConfig, demoFile, gentooMin } from './gentoo-min.js';

/** What one build did. */
export interface Outcome {
  readonly code: number;
  readonly said: string;
  /** The complete log of the build. */
  readonly log: string;
  /** Files that the mirror gave, in alphabetical order. */
  readonly downloads: readonly string[];
  /** Packages that were compiled, without version, in alphabetical order. */
  readonly compiled: readonly string[];
}

export interface BuildOptions {
  readonly target?: string;
  readonly on?: Buildkitd;
  readonly more?: readonly string[];
  /** Value of package-store and distfiles-store; the lab's folder when absent. */
  readonly stores?: string;
  readonly stage3?: string;
  /** Folder that holds /var/db/repos/gentoo; the lab's own when absent. */
  readonly snapshot?: string;
  /** The lab's own when absent. */
  readonly config?: string;
  /** Breaks the build off as soon as its log, what it says, or the file of this path matches. */
  readonly breakOff?: {
    readonly when: RegExp;
    readonly of?: 'log' | 'output' | `/${string}`;
    readonly by?: NodeJS.Signals | (() => void);
  };
}

/** As soon as the log says that this package is being compiled. */
export function compiling(name: string): RegExp {
  return new RegExp(`>>> Emerging \\(\\d+ of \\d+\\) ${name}-`);
}

/** The outcome of a build that ended well. @throws Error with what it said when it did not */
export function good(outcome: Outcome): Outcome {
  if (outcome.code !== 0) throw new Error(`${outcome.said}\n${outcome.log.split('\n').slice(-60).join('\n')}`);
  return outcome;
}

/** Lines of a world file for tiny packages. */
export function worldOf(names: readonly string[]): string {
  return names.map((name) => `tiny/${name}\n`).join('');
}

/**
 * A machine on which real Portage compiles worlds of tiny packages, by the committed command line, with a mirror whose
 * requests are counted and a folder as the store.
 */
export class Lab {
  /** A store that outlives machines. */
  readonly store: string;
  #runs = 0;

  private constructor(
    readonly folder: string,
    readonly standin: Standin,
    readonly tiny: TinyWorld,
    /** OCI layout that the builds start from. */
    readonly stage3: string,
    readonly mirror: Distserver,
    /** Holds `config`, the definition. */
    private readonly definition: string,
    readonly machine: Buildkitd,
    /** What the builds find on PATH. */
    readonly path: string,
  ) {
    this.store = join(folder, 'store');
  }

  /** @param packages of the repository; those named in `world` are the world */
  static async start(
    packages: readonly TinyPackage[],
    world: readonly string[],
    mirror: DistserverOptions = {},
  ): Promise<Lab> {
    const { bin } = await ensureTools(['buildx', 'qemu']);
    const standin = await ensureStandin();
    const folder = await mkdtemp(join(tmpdir(), 'gentoo-min-lab-'));
    const tiny = await makeTinyWorld(standin, folder, packages);
    const definition = await demoConfig({
      world: worldOf(world),
      'image.yaml': (await demoFile('image.yaml')).replace(/debug-packages: .*/, 'debug-packages: []'),
    });
    const served = await startDistserver(tiny.distfiles, mirror);
    const machine = await startBuildkitd({ inMemory: true });
    const stage3 = await makeTinyStage3(standin, machine, folder);
    return new Lab(folder, standin, tiny, stage3, served, definition, machine, `${bin}:${process.env.PATH ?? ''}`);
  }

  async stop(): Promise<void> {
    await this.machine.stop();
    await this.mirror.stop();
    await rm(this.folder, { recursive: true, force: true });
    await rm(this.definition, { recursive: true, force: true });
  }

  /** The folder of the definition. */
  get config(): string {
    return join(this.definition, 'config');
  }

  /** Changes the definition for the builds to come. */
  async define(path: string, content: string): Promise<void> {
    const file = join(this.config, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  /** A folder for one more build. */
  output(): string {
    return join(this.folder, `out-${String(++this.#runs)}`);
  }

  async build(options: BuildOptions = {}): Promise<Outcome> {
    const { target = 'world', on = this.machine, stores = `folder:${this.store}`, breakOff } = options;
    const output = this.output();
    const log = join(output, `gentoo-min-demo-build-${target}.log`);
    const before = this.mirror.downloads().length;
    const of = breakOff?.of ?? 'log';
    const run = await gentooMin(
      [
        'build',
        `--config=${options.config ?? this.config}`,
        `--output=${output}`,
        `--target=${target}`,
        `--stage3=oci-layout://${options.stage3 ?? this.stage3}`,
        `--snapshot=${options.snapshot ?? this.tiny.portage}`,
        `--kernel=${this.standin.kernelVersion}`,
        `--builder=${on.builderName}`,
        `--gentoo-mirrors=${this.mirror.url}`,
        `--package-store=${stores}`,
        `--distfiles-store=${stores}`,
        ...(options.more ?? []),
      ],
      {
        ...(breakOff === undefined
          ? {}
          : {
              interrupt: {
                when: breakOff.when,
                signal: breakOff.by ?? 'SIGINT',
                ...(of === 'output' ? {} : { file: of === 'log' ? log : of }),
              },
            }),
        env: { ...on.env, PATH: this.path },
      },
    );
    const written = await readFile(log, 'utf8').catch(() => '');
    return {
      code: run.code,
      said: run.stdout + run.stderr,
      log: written,
      downloads: this.mirror
        .downloads()
        .slice(before)
        .map(({ path }) => path.split('/').at(-1) ?? '')
        .sort(),
      compiled: compiledIn(written),
    };
  }

  /** A machine that nobody has used yet, for one case. */
  async onNewMachine<Result>(run: (other: Buildkitd) => Promise<Result>): Promise<Result> {
    const other = await startBuildkitd({ inMemory: true });
    try {
      return await run(other);
    } finally {
      await other.stop();
    }
  }
}
