/** One pool of jobs for programs of several kinds, on a builder that its operator gave the device to (docs/jobserver.md). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../../harness/buildkitd.js';
import { projectRoot } from '../../harness/cli.js';
import { run } from '../../harness/run.js';
import { ensureStandin } from '../../harness/standin.js';
import { makeTinyStage3, makeTinyWorld } from '../../harness/tiny-world.js';
import { ensureTools } from '../../harness/tools.js';
import { CLIENTS, doneOf, most, runOnPool, taken, type PoolUse } from '../support/shared-pool.js';

const TOKENS = 6;
const JOBS = 120;
const PACKAGES = Array.from({ length: 10 }, (_, n) => `pool${n}`);

let folder: string;
let builder: Buildkitd;
let use: PoolUse;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shared-pool-test-'));
  const [{ buildx }, standin] = await Promise.all([ensureTools(['buildx']), ensureStandin()]);
  builder = await startBuildkitd({ inMemory: true });
  const pipe = join(folder, 'jobserver');
  await run('mkfifo', ['-m', '666', pipe], { quiet: true });
  const [, spec = ''] =
    /```json\n(\{\n {2}"cdiVersion".*?)```/s.exec(await readFile(join(projectRoot, 'docs/jobserver.md'), 'utf8')) ?? [];
  const ours = spec.replace('/run/gentoo-min/jobserver', pipe).replace('POOL=16', `POOL=${TOKENS}`);
  await writeFile(join(builder.cdiDir, 'gentoo-min-jobserver.json'), ours);
  const tiny = await makeTinyWorld(
    standin,
    folder,
    PACKAGES.map((name) => ({ name, idle: 1 })),
  );
  const stage3 = await makeTinyStage3(standin, builder, folder);
  use = await runOnPool(
    { buildx, name: builder.builderName, env: { ...process.env, ...builder.env } },
    { stage3, tiny, packages: PACKAGES, jobs: JOBS, folder },
  );
}, 900_000);

afterAll(async () => {
  await builder.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

describe('make, ninja and emerge in three steps beside each other', () => {
  it('never run more jobs than the pool has tokens', () => {
    expect(use.jobs).toHaveLength(2 * JOBS + PACKAGES.length);
    expect(most(use.jobs)).toBeLessThanOrEqual(TOKENS);
  });

  it('leave less than a tenth of it unused while all have work', () => {
    expect(taken(use, TOKENS)).toBeGreaterThanOrEqual(0.9 * TOKENS);
  });

  it('each get their share of it', () => {
    for (const client of CLIENTS) expect([client, doneOf(use, client) >= 2]).toEqual([client, true]);
  });
});
