import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Buildkitd } from '../../harness/buildkitd.js';
import { projectRoot } from '../../harness/cli.js';
import type { TinyWorld } from '../../harness/tiny-world.js';
import { run } from '../../harness/run.js';
import { ensureWheel } from '../../harness/wheel.js';

/** The first ninja that takes part in the jobserver of another program. */
const NINJA = '1.13.0';
/** Seconds of one job of make or ninja. */
const JOB = 0.4;

export const CLIENTS = ['make', 'ninja', 'emerge'] as const;
export type Client = (typeof CLIENTS)[number];

/** From and to are seconds of the builder's clock. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What three steps beside each other did on one pool, as they wrote it down themselves. */
export interface PoolUse {
  /** Each job of make and ninja, and each package of emerge from its first phase to its last one before merging. */
  readonly jobs: readonly (Span & { readonly client: Client })[];
  /** How many tokens lay in the pool, again and again. */
  readonly free: readonly { readonly at: number; readonly tokens: number }[];
}

export interface PoolBuilder {
  readonly buildx: string;
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
  /** Options of the build that its steps need, beside the contexts. */
  readonly options?: readonly string[];
}

/** What the steps are run on. */
export interface PoolGround {
  /** OCI layout with Portage. */
  readonly stage3: string;
  readonly tiny: TinyWorld;
  /** For the context and the result. */
  readonly folder: string;
}

export interface PoolWork extends PoolGround {
  /** Names of tiny packages for emerge. */
  readonly packages: readonly string[];
  /** Jobs of make, and as many of ninja. */
  readonly jobs: number;
}

/** Gives a bare builder the pool as whoever runs it would, by the file that docs/jobserver.md has. @param folder for the pipe */
export async function givePool({ cdiDir }: Buildkitd, folder: string, tokens: number): Promise<void> {
  const pipe = join(folder, 'jobserver');
  await run('mkfifo', ['-m', '666', pipe], { quiet: true });
  const documented = await readFile(join(projectRoot, 'docs/jobserver.md'), 'utf8');
  const [, spec = ''] = /```json\n(\{\n {2}"cdiVersion".*?)```/s.exec(documented) ?? [];
  const ours = spec.replace('/run/gentoo-min/jobserver', pipe).replace('POOL=16', `POOL=${String(tokens)}`);
  await writeFile(join(cdiDir, 'gentoo-min-jobserver.json'), ours);
}

/**
 * Runs make, ninja and emerge in three steps beside each other, each as the Dockerfile of an image runs it. They begin together:
 * emerge once the others are there, and these when it has planned.
 */
export async function runOnPool(builder: PoolBuilder, work: PoolWork): Promise<PoolUse> {
  const ninja = join(await ensureWheel('ninja', NINJA), 'bin', 'ninja');
  const out = await runSteps(builder, work, { name: 'pool', files: files(work), programs: [ninja] });
  return parsePoolUse(await readFile(join(out, 'jobs'), 'utf8'), await readFile(join(out, 'free'), 'utf8'));
}

/** Steps on the pool: a Dockerfile on the stages `stage3`, `portage` and `distfiles`, and what lies beside it. */
export interface PoolSteps {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Copied from these paths. */
  readonly programs?: readonly string[];
}

/** @returns the folder with what the steps brought out */
export async function runSteps(builder: PoolBuilder, ground: PoolGround, steps: PoolSteps): Promise<string> {
  const context = join(ground.folder, steps.name);
  const out = join(ground.folder, `${steps.name}-out`);
  await mkdir(context, { recursive: true });
  for (const program of [join(projectRoot, 'config/build/with-jobserver'), ...(steps.programs ?? [])]) {
    await copyFile(program, join(context, basename(program)));
  }
  for (const [name, content] of Object.entries(steps.files)) await writeFile(join(context, name), content);
  const args = [
    ...['build', `--builder=${builder.name}`, '--progress=plain', '--no-cache', ...(builder.options ?? [])],
    `--build-context=stage3=oci-layout://${ground.stage3}`,
    `--build-context=portage=${ground.tiny.portage}`,
    `--build-context=distfiles=${ground.tiny.distfiles}`,
    ...[`--output=type=local,dest=${out}`, context],
  ];
  await run(builder.buildx, args, { env: builder.env, quiet: true });
  return out;
}

/** How many of the spans hold at a moment, at most. */
export function most(spans: readonly Span[]): number {
  const events = spans.flatMap(({ from, to }) => [
    { at: from, sign: 1 },
    { at: to, sign: -1 },
  ]);
  events.sort((one, other) => one.at - other.at || one.sign - other.sign);
  let running = 0;
  return Math.max(0, ...events.map(({ sign }) => (running += sign)));
}

/** While all three have work left: from the last one's first job to the first one's last. */
function together({ jobs }: PoolUse): Span {
  const clients = CLIENTS.map((client) => jobs.filter((job) => job.client === client).map(({ from }) => from));
  return {
    from: Math.max(...clients.map((starts) => Math.min(...starts))),
    to: Math.min(...clients.map((starts) => Math.max(...starts))),
  };
}

/** How many tokens were not in the pool while all three had work, on average. */
export function taken(use: PoolUse, tokens: number): number {
  const { from, to } = together(use);
  const seen = use.free.filter(({ at }) => at >= from && at <= to);
  return tokens - seen.reduce((sum, each) => sum + each.tokens, 0) / seen.length;
}

/** How many jobs of a client were done while all three had work. */
export function doneOf(use: PoolUse, client: Client): number {
  const { from, to } = together(use);
  return use.jobs.filter((job) => job.client === client && job.to >= from && job.to <= to).length;
}

/** Lines of words. */
export function words(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
}

function parsePoolUse(jobs: string, free: string): PoolUse {
  return {
    jobs: words(jobs).map(([client, from, to]) => ({ client: client as Client, from: Number(from), to: Number(to) })),
    free: words(free).map(([at, tokens]) => ({ at: Number(at), tokens: Number(tokens) })),
  };
}

/** A step on the pool, which writes its jobs down below /times. */
export const DEVICE =
  'RUN --network=none --device=gentoo.org/jobserver=pool --mount=type=cache,id=pool-times,target=/times';
export const CONTEXT = '--mount=type=bind,target=/gm';
/** First stage: an empty /times. */
export const EMPTY_TIMES = 'RUN --mount=type=cache,id=pool-times,target=/times rm -f /times/* && chmod 777 /times';
export const PORTAGE = `--mount=type=bind,from=portage,source=/var/db/repos/gentoo,target=/var/db/repos/gentoo \\
    --mount=type=bind,from=distfiles,target=/var/cache/distfiles`;
export const FEATURES = '-ipc-sandbox -mount-sandbox -network-sandbox -pid-sandbox -news -merge-sync';
/** Waits, in a step, for files below /times. */
export const waitFor = (...names: string[]): string =>
  names.map((name) => `until [ -e /times/${name} ]; do sleep 0.1; done;`).join(' ');

const files = ({ packages, jobs }: PoolWork): Record<string, string> => ({
  Dockerfile: `FROM stage3 AS base
COPY bashrc /etc/portage/bashrc
${EMPTY_TIMES}
FROM base AS with-make
${DEVICE} ${CONTEXT} touch /times/make; ${waitFor('emerge')} cd /gm && ./with-jobserver --token make -s
FROM base AS with-ninja
${DEVICE} ${CONTEXT} touch /times/ninja; ${waitFor('emerge')} mkdir /n && cp /gm/build.ninja /n && cd /n && /gm/with-jobserver --token /gm/ninja
FROM base AS with-emerge
ENV FEATURES="jobserver-token ${FEATURES}"
${DEVICE} ${CONTEXT} ${PORTAGE} \\
    ${waitFor('make', 'ninja')} python3 /gm/watch & /gm/with-jobserver --token emerge --oneshot --quiet-build=y ${packages.map((name) => `tiny/${name}`).join(' ')} \\
 && touch /times/done && wait
FROM base AS times
RUN --mount=type=cache,id=pool-times,target=/times --mount=from=with-make,target=/a --mount=from=with-ninja,target=/b \\
    --mount=from=with-emerge,target=/c mkdir /out && cp /times/jobs /times/free /out
FROM scratch
COPY --from=times /out /
`,
  Makefile: `all: ${numbered('job', jobs)}\n${numbered('job', jobs)}:\n\tsh ./job make\n`,
  'build.ninja': `rule job\n  command = sh /gm/job ninja\n${Array.from({ length: jobs }, (_, n) => `build job-${n}: job\n`).join('')}`,
  job: `from=$(date +%s.%N); sleep ${JOB}; echo "$1 $from $(date +%s.%N)" >> /times/jobs\n`,
  // Phases run as Portage's own user, one after the other, and what they set is theirs until the package is done.
  bashrc: `pre_src_unpack() { addwrite /times; touch /times/emerge; POOL_FROM=$(date +%s.%N); }
post_src_install() { addwrite /times; echo "emerge $POOL_FROM $(date +%s.%N)" >> /times/jobs; }
`,
  watch: `import array, fcntl, os, time
pool = os.open("/dev/steve", os.O_RDONLY | os.O_NONBLOCK)
while not os.path.exists("/times/done"):
    waiting = array.array("i", [0])
    fcntl.ioctl(pool, 0x541B, waiting)  # FIONREAD
    with open("/times/free", "a") as log:
        print(time.time(), waiting[0], file=log)
    time.sleep(0.02)
`,
});

const numbered = (word: string, count: number): string =>
  Array.from({ length: count }, (_, n) => `${word}-${n}`).join(' ');
