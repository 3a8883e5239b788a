import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { givePool } from '../__tests__/support/shared-pool.js';
import { startBuildkitd, type Buildkitd } from '../harness/buildkitd.js';
import { projectRoot } from '../harness/cli.js';
import { ensureStandin } from '../harness/standin.js';
import { makeTinyStage3, makeTinyWorld, type TinyPackage } from '../harness/tiny-world.js';
import { ensureTools } from '../harness/tools.js';
import { seconds, type Measurement } from './measurement.js';
import { watchPeak, type Peak } from './peak.js';

const JOBS = cpus().length;
/** As long as the kernel takes, on one core: packages of several files each, which make compiles beside each other. */
const WORLD: readonly TinyPackage[] = Array.from({ length: 10 }, (_, n) => ({
  name: `pool${String(n)}`,
  functions: 120,
  units: 6,
}));
/** What is compiled of the kernel's sources: the least that boots, and disks. */
const KERNEL = 'make -s tinyconfig && ./scripts/config -e BLOCK && make -s olddefconfig prepare';

/** What limits the two stages: one pool for both, a pool of the same size for each, or each its own `-jN` alone. */
const WAYS = ['one pool', 'two pools', 'no pool'] as const;
type Way = (typeof WAYS)[number];

interface Run extends Peak {
  readonly seconds: number;
}

/**
 * World and kernel beside each other, by real Portage and the kernel's real sources, on one pool of jobs against two and against
 * none. Each way is built once.
 * @param folder for contexts and results
 */
export async function pools(folder: string): Promise<Measurement[]> {
  const [{ bin }, standin] = await Promise.all([ensureTools(['buildx']), ensureStandin()]);
  const builder = await startBuildkitd({ inMemory: true });
  try {
    await givePool(builder, folder, JOBS);
    const tiny = await makeTinyWorld(standin, folder, WORLD);
    const contexts = [
      `stage3=oci-layout://${await makeTinyStage3(standin, builder, folder)}`,
      `portage=${tiny.portage}`,
      `distfiles=${tiny.distfiles}`,
    ].map((context) => `--build-context=${context}`);
    const env = { ...process.env, ...builder.env, PATH: `${bin}:${process.env.PATH ?? ''}` };
    const sources = `linux-${standin.kernelVersion}-pruned.tar.gz`;
    const build = async (way: Way, target: string): Promise<Run> => {
      const context = join(folder, way.replace(' ', '-'));
      await mkdir(context, { recursive: true });
      await copyFile(join(projectRoot, 'config/build/with-jobserver'), join(context, 'with-jobserver'));
      await writeFile(join(context, 'Dockerfile'), dockerfile(way, sources));
      return measured(builder, ['--progress=plain', `--target=${target}`, ...contexts, context], env, context);
    };
    const runs = new Map<Way, Run>();
    await build('one pool', 'sources');
    for (const way of WAYS) {
      const run = await build(way, 'both');
      runs.set(way, run);
      const peak = `${String(run.compilers)} compilers and ${(run.bytes / 2 ** 20).toFixed(0)} MiB at most`;
      console.error(`pools: ${way}: ${run.seconds.toFixed(1)} s, ${peak}`);
    }
    return compared(runs);
  } finally {
    await builder.stop();
  }
}

async function measured(
  builder: Buildkitd,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  context: string,
): Promise<Run> {
  const watch = watchPeak(builder.pid);
  try {
    const all = ['build', `--builder=${builder.builderName}`, ...args];
    const taken = await seconds('buildx', all, env, join(context, 'build.log'));
    return { seconds: taken, ...watch.end() };
  } finally {
    watch.end();
  }
}

function compared(runs: ReadonlyMap<Way, Run>): Measurement[] {
  const ours = runs.get('one pool');
  return WAYS.slice(1).flatMap((way) => {
    const other = runs.get(way);
    if (!ours || !other) return [];
    const name = `pools: one against ${way === 'two pools' ? 'two' : 'none'}`;
    const MIB = 2 ** 20;
    return [
      { name: `${name}, wall time`, ours: ours.seconds, baseline: other.seconds, goal: '<= 1.05' },
      { name: `${name}, compilers at once`, ours: ours.compilers, baseline: other.compilers, goal: '< 1.00', unit: '' },
      { name: `${name}, memory`, ours: ours.bytes / MIB, baseline: other.bytes / MIB, goal: '< 1.00', unit: 'MiB' },
    ];
  });
}

/** How the two stages are run, by the wrapper of an image's Dockerfile or by a person who knows of no jobserver. */
const RUNS: Readonly<Record<Way, { readonly make: string; readonly emerge: string }>> = {
  'one pool': { make: '/gm/with-jobserver --token make', emerge: '/gm/with-jobserver --token emerge' },
  'two pools': {
    make: '/gm/with-jobserver --private --token make',
    emerge: '/gm/with-jobserver --private --token emerge',
  },
  'no pool': {
    make: `make -j${String(JOBS)}`,
    emerge: `MAKEOPTS=-j${String(JOBS)} emerge --jobs=${String(JOBS)}`,
  },
};

const FEATURES = '-ipc-sandbox -mount-sandbox -network-sandbox -pid-sandbox -merge-sync -news';

/** Who makes a pool of their own finds no other one. */
const device = (way: Way): string => (way === 'one pool' ? '--device=gentoo.org/jobserver=pool ' : '');

const dockerfile = (way: Way, sources: string): string => `FROM stage3 AS base
ENV GENTOO_MIN_RESOURCES="jobs=${String(JOBS)}"
FROM base AS sources
WORKDIR /usr/src/linux
RUN --network=none --mount=type=bind,from=distfiles,target=/distfiles \\
    tar --extract --strip-components=1 --file /distfiles/${sources} && ${KERNEL}
FROM sources AS kernel
RUN --network=none ${device(way)}--mount=type=bind,target=/gm ${RUNS[way].make} -s vmlinux
FROM base AS world
RUN --network=none ${device(way)}--mount=type=bind,target=/gm \\
    --mount=type=bind,from=portage,source=/var/db/repos/gentoo,target=/var/db/repos/gentoo \\
    --mount=type=bind,from=distfiles,target=/var/cache/distfiles \\
    FEATURES="${way === 'no pool' ? '' : 'jobserver-token '}${FEATURES}" \\
    ${RUNS[way].emerge} --oneshot --quiet-build=y ${WORLD.map(({ name }) => `tiny/${name}`).join(' ')}
FROM scratch AS both
COPY --from=kernel /usr/src/linux/vmlinux /
COPY --from=world /usr/bin/${WORLD[0]?.name ?? ''} /
`;
