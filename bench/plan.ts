import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startBuildkitd } from '../harness/buildkitd.js';
import { questionsOf } from '../src/check/questions.js';
import { readDefinitionWords } from '../src/check/definition-words.js';
import { readFiles } from '../src/lint/read-definition.js';
import { Texts } from '../src/lint/texts.js';
import { buildxArguments } from '../src/plan/build-plan.js';
import { barePlan, prepare } from './image.js';
import { median, type Measurement } from './measurement.js';

const RUNS = 9;
const EBUILDS = 2000;

/**
 * The judge of the demo's definition, all it answers included, against the bare `emerge --pretend` of the same world in the same
 * container, in a repository of two thousand ebuilds more, whose metadata the first of each leaves in the cache. One after the other in
 * turn, median of each. The default definition names flags that the stand-in does not describe, so the judge looks at every package.
 * @param folder for contexts and results
 */
export async function plan(folder: string): Promise<Measurement> {
  const bench = await prepare(folder);
  const portage = await grown(bench.standin.portage, folder);
  const texts = new Texts(await readFiles(bench.image.context));
  const questions = questionsOf(readDefinitionWords(texts, bench.image), bench.image);
  const context = join(folder, 'plan');
  await mkdir(context);
  await writeFile(join(context, 'questions.json'), JSON.stringify(questions));
  await writeFile(join(context, 'time'), TIME);
  const measuring = join(folder, 'measuring');
  await cp(bench.context, measuring, { recursive: true });
  await appendFile(join(measuring, 'Dockerfile'), STAGES);
  const builder = await startBuildkitd({ inMemory: true });
  try {
    const bare = barePlan(bench, builder, { target: 'measured', context: measuring, secrets: {} });
    const contexts = { ...bare.contexts, portage, measure: context };
    const output = join(folder, 'measured');
    const args = buildxArguments({ ...bare, contexts, output: `type=local,dest=${output}` });
    await promisify(execFile)('buildx', args, {
      env: { ...bench.env, ...builder.env },
      maxBuffer: 64 * 2 ** 20,
    });
    const { judge, emerge } = JSON.parse(await readFile(join(output, 'seconds.json'), 'utf8')) as Record<
      'judge' | 'emerge',
      number[]
    >;
    return {
      name: `plan, ${String(EBUILDS)} ebuilds`,
      ours: median(judge),
      baseline: median(emerge),
      goal: 'at most 1.3',
    };
  } finally {
    await builder.stop();
  }
}

const EBUILD = 'EAPI=8\nDESCRIPTION="x"\nSLOT="0"\nKEYWORDS="amd64"\nLICENSE="MIT"\n';
/** Its entry in the metadata cache (Portage, cache/flat_hash.py): what it says, and the MD5 by which it is known. */
const CACHED = [
  'DEFINED_PHASES=-',
  ...EBUILD.replaceAll('"', '').trim().split('\n').toSorted(),
  `_md5_=${createHash('md5').update(EBUILD).digest('hex')}`,
  '',
].join('\n');

/** The stand-in's repository with two thousand ebuilds more, of which the world needs none. @returns folder of the snapshot */
export async function grown(portage: string, folder: string): Promise<string> {
  const made = join(folder, 'portage-grown');
  await cp(portage, made, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  const repository = join(made, 'var/db/repos/gentoo');
  await appendFile(join(repository, 'profiles/categories'), 'bench\n');
  for (let index = 0; index < EBUILDS; index++) {
    const name = `package-n${String(index)}`;
    const file = join(repository, 'bench', name, `${name}-1.ebuild`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, EBUILD);
    // As a snapshot of Gentoo has it: without, Portage would have bash read each of them.
    const cache = join(repository, 'metadata/md5-cache/bench', `${name}-1`);
    await mkdir(dirname(cache), { recursive: true });
    await writeFile(cache, CACHED);
  }
  return made;
}

const STAGES = `
FROM scratch AS measure

FROM world-config AS measuring
RUN --network=none \\
    --mount=type=bind,from=portage,source=/var/db/repos/gentoo,target=/var/db/repos/gentoo \\
    --mount=type=bind,from=measure,target=/measure \\
    --mount=type=bind,source=build/plan,target=/gm/plan.py \\
    --mount=type=bind,source=build/answers,target=/gm/answers.py \\
    --mount=type=bind,source=build/glsa,target=/gm/glsa.py \\
    --mount=type=bind,source=build/judge,target=/gm/judge \\
    mkdir /out && python3 /measure/time

FROM scratch AS measured
COPY --from=measuring /out/ /
`;

/** In turn, so that a busy moment of the machine meets both. The first of each warms the caches. */
const TIME = `
import json, subprocess, time
COMMANDS = {
    "judge": ["/gm/judge", "--questions", "/measure/questions.json", "--into", "/tmp/judged", "@world"],
    "emerge": ["emerge", "--pretend", "--verbose", "--emptytree", "--oneshot", "--color=n", "--autounmask=y", "@world"],
}
seconds = {name: [] for name in COMMANDS}
for turn in range(${String(RUNS + 1)}):
    for name, command in COMMANDS.items():
        started = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if turn:
            seconds[name].append(time.monotonic() - started)
json.dump(seconds, open("/out/seconds.json", "w"))
`;
