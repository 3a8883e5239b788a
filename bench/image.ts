import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Buildkitd } from '../harness/buildkitd.js';
import { projectRoot } from '../harness/cli.js';
import { ensureStandin, type Standin } from '../harness/standin.js';
import { ensureTools } from '../harness/tools.js';
import { writeContext } from '../src/image/context.js';
import { withVersions } from '../src/image/definition.js';
import { loadImage, type LoadedImage } from '../src/image/load.js';
import { planBinhost } from '../src/plan/binhost.js';
import { buildArgs } from '../src/plan/build-args.js';
import type { BuildPlan } from '../src/plan/build-plan.js';

const cli = join(projectRoot, 'dist/cli/index.js');

/** The demo's image, ready to be built in more than one way. */
export interface Bench {
  readonly standin: Standin;
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly image: LoadedImage;
  readonly context: string;
  /** Folder of additional repositories; the demo has none. */
  readonly repositories: string;
}

/** @param folder for contexts and results */
export async function prepare(folder: string): Promise<Bench> {
  const tools = await ensureTools(['buildkitd', 'buildx', 'qemu', 'mksquashfs']);
  const standin = await ensureStandin();
  const loaded = await loadImage({
    defaults: join(projectRoot, 'config'),
    user: join(projectRoot, 'demo/config'),
    target: 'artifacts',
  });
  const image = { ...loaded, definition: withVersions(loaded.definition, { kernel: standin.kernelVersion }) };
  const context = await writeContext(image.context, folder, 0);
  const repositories = join(folder, 'repositories');
  await mkdir(repositories);
  const env = { ...process.env, PATH: `${tools.bin}:${process.env.PATH ?? ''}` };
  return { standin, env, folder, image, context, repositories };
}

/** The plan that the command line would run, for a bare `buildx build`. */
export function barePlan(bench: Bench, builder: Buildkitd, more: Partial<BuildPlan>): BuildPlan {
  return {
    builder: builder.builderName,
    target: 'artifacts',
    context: bench.context,
    contexts: {
      stage3: `oci-layout://${bench.standin.stage3}:latest`,
      portage: bench.standin.portage,
      repositories: bench.repositories,
    },
    args: buildArgs(bench.image.definition, {
      rebuild: '',
      compilerCache: [],
      binhost: planBinhost([], true).args,
      sourceDateEpoch: 0,
      loginSecrets: [],
    }),
    secrets: { 'gentoo-mirrors': 'BENCH_MIRRORS' },
    tags: [],
    ...more,
  };
}

/** Arguments of Node that build the image as a user would. */
export function commandLine(bench: Bench, builder: Buildkitd, mirrors: string, output: string): string[] {
  return [
    cli,
    'build',
    '--config=demo/config',
    `--stage3=oci-layout://${bench.standin.stage3}`,
    `--snapshot=${bench.standin.portage}`,
    `--kernel=${bench.standin.kernelVersion}`,
    `--builder=${builder.builderName}`,
    `--gentoo-mirrors=${mirrors}`,
    `--output=${output}`,
    '--boot=off',
  ];
}
