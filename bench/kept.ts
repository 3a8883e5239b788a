import { cp, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Buildkitd } from '../harness/buildkitd.js';
import type { TinyPackage } from '../harness/tiny-world.js';
import { compiling, good, Lab, worldOf, type BuildOptions, type Outcome } from '../__tests__/support/lab.js';
import { median, seconds, type Measurement } from './measurement.js';

/**
 * Functions of a package that keeps a core busy as long as one of a real world does: 674 packages took 5,840 s on 16 cores,
 * 138 core-seconds each. A thousand take a core of the test machines 7 to 9 seconds.
 */
const REAL = 17_000;
/** Functions of a package of which only the merging counts, or of which many are compiled. */
const SMALL = 1500;
const WORLD = 15;
/** Seconds that a package takes of which only the time counts: half of what one of a real world takes a core. */
const IDLE = 69;
/** Copying hundreds of megabytes takes half as long again from one time to the next. */
const TURNS = 3;
/** A package of which the world has finished four fifths. */
const BROKEN_OFF_IN = Math.round(WORLD * 0.8);

const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `p${String(n).padStart(4, '0')}`);

/** What finished work costs the next time, on worlds of small packages that take time to compile. */
export const KEPT = ['retry', 'one-more', 'store-cost', 'new-runner', 'growth'] as const;

/** @param wanted names of KEPT; others are nobody's here */
export async function kept(wanted: readonly string[], tell: (measured: Measurement) => void): Promise<void> {
  if (wanted.includes('retry') || wanted.includes('one-more')) await changes(wanted, tell);
  if (wanted.includes('store-cost')) tell(await storeCost());
  if (wanted.includes('new-runner')) tell(await newRunner());
  if (wanted.includes('growth')) (await growth()).forEach(tell);
}

const list = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(', ');

/** A build, and the seconds that it took. */
async function timed(lab: Lab, options: BuildOptions = {}): Promise<{ outcome: Outcome; seconds: number }> {
  const started = performance.now();
  const outcome = await lab.build(options);
  return { outcome, seconds: (performance.now() - started) / 1000 };
}

/** @param unfinished how many of the world, the last ones, are as large as those of a real one */
async function heavyWorld(unfinished: number): Promise<Lab> {
  const world = names(WORLD);
  return Lab.start(
    world.map((name, index) => ({ name, functions: index < WORLD - unfinished ? SMALL : REAL })),
    world,
  );
}

/** A retry after a failure at four fifths of the world, then one package more. */
async function changes(wanted: readonly string[], tell: (measured: Measurement) => void): Promise<void> {
  const lab = await heavyWorld(WORLD - BROKEN_OFF_IN);
  try {
    await lab.build({ breakOff: { when: compiling(`tiny/${names(WORLD)[BROKEN_OFF_IN] ?? ''}`) } });
    const retry = await timed(lab);
    const rest = good(retry.outcome).compiled;
    console.error(`retry: ${rest.length} packages were left`);
    if (wanted.includes('retry')) {
      const done = names(WORLD).filter((name) => !rest.includes(`tiny/${name}`));
      const alone = await emerge(lab, { before: done.map((name) => `tiny/${name}`), merge: [], compile: rest });
      tell({ name: 'retry', ours: retry.seconds, baseline: alone, goal: '<= 1.10' });
    }
    if (wanted.includes('one-more')) {
      await lab.tiny.write({ name: 'more', functions: REAL });
      await lab.define('world', worldOf([...names(WORLD), 'more']));
      const more = await timed(lab);
      console.error(`one-more: compiled ${good(more.outcome).compiled.join(' ')}`);
      const merge = ['@system', ...names(WORLD).map((name) => `tiny/${name}`)];
      const alone = await emerge(lab, { before: [], merge, compile: ['tiny/more'] });
      tell({ name: 'one-more', ours: more.seconds, baseline: alone, goal: '<= 1.20' });
    }
  } finally {
    await lab.stop();
  }
}

/** What a bare emerge is to do: nothing of it is planned, checked, kept or cleaned up. */
interface Bare {
  /** Merged from kept packages, not measured. */
  readonly before: readonly string[];
  /** Merged from kept packages. */
  readonly merge: readonly string[];
  readonly compile: readonly string[];
}

/** Seconds of a bare `buildx build` with one RUN of emerge, as wide as ours. */
async function emerge(lab: Lab, { before, merge, compile }: Bare): Promise<number> {
  const [fingerprint = ''] = await readdir(join(lab.store, 'packages'));
  const context = await mkdtemp(join(lab.folder, 'bare-'));
  const width = `--jobs=${cpus().length} --oneshot --quiet-build=y`;
  const mounts = [
    'from=portage,source=/var/db/repos/gentoo,target=/var/db/repos/gentoo',
    'from=kept,target=/packages',
    'from=distfiles,target=/var/cache/distfiles',
  ].map((mount) => `--mount=type=bind,${mount}`);
  const features = '-ipc-sandbox -mount-sandbox -network-sandbox -pid-sandbox -merge-sync -merge-wait -news';
  const run = (atoms: readonly string[], how: string): string =>
    atoms.length === 0 ? 'true' : `emerge ${width} ${how} ${atoms.join(' ')}`;
  await writeFile(
    join(context, 'Dockerfile'),
    `FROM stage3 AS before
ENV FEATURES="${features} parallel-install -ebuild-locks" MAKEOPTS="-j${cpus().length}" CFLAGS="-march=x86-64 -O2 -pipe"
RUN ${mounts.join(' ')} PKGDIR=/packages ${run(before, '--usepkgonly')}
FROM before AS measured
RUN ${mounts.join(' ')} PKGDIR=/packages ${run(merge, '--usepkgonly --emptytree --exclude=sys-devel/gcc')} \\
 && ${run(compile, '--buildpkg')}
`,
  );
  const build = (target: string): Promise<number> =>
    bareBuild(lab, lab.machine, [
      '--progress=plain',
      `--target=${target}`,
      `--build-context=stage3=oci-layout://${lab.stage3}`,
      `--build-context=portage=${lab.tiny.portage}`,
      `--build-context=kept=${join(lab.store, 'packages', fingerprint)}`,
      `--build-context=distfiles=${lab.tiny.distfiles}`,
      context,
    ]);
  await build('before');
  return build('measured');
}

/** Seconds of a `buildx build` without anything of ours. */
function bareBuild(lab: Lab, on: Buildkitd, args: readonly string[]): Promise<number> {
  return seconds('buildx', ['build', `--builder=${on.builderName}`, ...args], {
    ...process.env,
    ...on.env,
    PATH: lab.path,
  });
}

/** A cold build with a store that has nothing, against one without any. */
async function storeCost(): Promise<Measurement> {
  const world = names(WORLD);
  // A store works before and after its world, not beside it. Idling takes the same time twice, which compiling does not.
  const lab = await Lab.start(
    world.map((name) => ({ name, idle: IDLE })),
    world,
  );
  try {
    const cold = (stores: string): Promise<number> => lab.onNewMachine((on) => goodSeconds(lab, { on, stores }));
    const baseline = await cold('builder');
    const ours = await cold(`folder:${join(lab.folder, 'empty')}`);
    return { name: 'store-cost', ours, baseline, goal: '<= 1.03' };
  } finally {
    await lab.stop();
  }
}

/** Large packages that came from a store to a new machine, against copying the same files to it; medians of turns. */
async function newRunner(): Promise<Measurement> {
  const world = names(10);
  const large: TinyPackage[] = world.map((name) => ({ name, data: 60_000_000 }));
  const lab = await Lab.start(large, world);
  const ours: number[] = [];
  const raw: number[] = [];
  try {
    good(await lab.build());
    for (let n = 0; n < TURNS; n++) {
      const plan = await lab.onNewMachine((on) => goodSeconds(lab, { on, target: 'plan-world', stores: 'builder' }));
      ours.push(await lab.onNewMachine((on) => goodSeconds(lab, { on, target: 'plan-world' })));
      // The plan is made by either, and needs nothing from the store.
      raw.push(plan + (await lab.onNewMachine((on) => transfer(lab, on))));
    }
  } finally {
    await lab.stop();
  }
  console.error(`new-runner: ${list(ours)} s by the store, ${list(raw)} s by copying`);
  return { name: 'new-runner', ours: median(ours), baseline: median(raw), goal: '<= 1.20' };
}

/** Seconds to copy the store to the machine and on to its builder. */
async function transfer(lab: Lab, on: Buildkitd): Promise<number> {
  const context = await mkdtemp(join(lab.folder, 'transfer-'));
  await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY --from=kept / /\n');
  const copy = join(context, 'kept');
  const started = performance.now();
  await cp(lab.store, copy, { recursive: true });
  const copied = (performance.now() - started) / 1000;
  return copied + (await bareBuild(lab, on, [`--build-context=kept=${copy}`, context]));
}

/** Planning, asking and answering for worlds of 100 and 1,000 packages that are all kept, against ten times the smaller. */
async function growth(): Promise<Measurement[]> {
  const sizes = [10, 100, 1000] as const;
  const all = names(1000);
  const lab = await Lab.start(
    all.map((name) => ({ name })),
    [],
  );
  const taken: number[] = [];
  try {
    await lab.define('world', worldOf(all.slice(0, 1)));
    good(await lab.build({ target: 'plan-world' }));
    for (const size of sizes) {
      await lab.define('world', worldOf(all.slice(0, size)));
      taken.push(await goodSeconds(lab, { target: 'plan-world' }));
      console.error(`growth: ${size} packages are planned and asked for in ${taken.at(-1)?.toFixed(1) ?? ''} s`);
    }
  } finally {
    await lab.stop();
  }
  return [1, 2].map((n) => ({
    name: `growth: ${sizes[n] ?? ''} packages against ten times ${sizes[n - 1] ?? ''}`,
    ours: taken[n] ?? Number.NaN,
    baseline: 10 * (taken[n - 1] ?? Number.NaN),
    goal: '<= 1.00',
  }));
}

async function goodSeconds(lab: Lab, options: BuildOptions): Promise<number> {
  const { outcome, seconds } = await timed(lab, options);
  good(outcome);
  return seconds;
}
