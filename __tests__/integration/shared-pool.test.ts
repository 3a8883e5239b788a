/** One pool of jobs for programs of several kinds, on a builder that its operator gave the device to (docs/jobserver.md). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuildkitd, type Buildkitd } from '../../harness/buildkitd.js';
import { ensureStandin } from '../../harness/standin.js';
import { makeTinyStage3, makeTinyWorld } from '../../harness/tiny-world.js';
import { ensureTools } from '../../harness/tools.js';
import { compileOnPool, COMPILERS, PARTS, type CompilerUse } from '../support/pool-compilers.js';
import { CLIENTS, doneOf, givePool, most, runOnPool, taken, type PoolUse } from '../support/shared-pool.js';

const TOKENS = 6;
const JOBS = 120;
const PACKAGES = Array.from({ length: 10 }, (_, n) => `pool${n}`);

let folder: string;
let builder: Buildkitd;
let use: PoolUse;
let compilers: CompilerUse;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shared-pool-test-'));
  const [{ buildx }, standin] = await Promise.all([ensureTools(['buildx']), ensureStandin()]);
  builder = await startBuildkitd({ inMemory: true });
  await givePool(builder, folder, TOKENS);
  const tiny = await makeTinyWorld(
    standin,
    folder,
    PACKAGES.map((name) => ({ name, idle: 1 })),
  );
  const stage3 = await makeTinyStage3(standin, builder, folder);
  const pool = { buildx, name: builder.builderName, env: { ...process.env, ...builder.env } };
  use = await runOnPool(pool, { stage3, tiny, packages: PACKAGES, jobs: JOBS, folder });
  compilers = await compileOnPool(pool, { stage3, tiny, folder });
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

describe('link-time optimization and cargo in three steps beside each other', () => {
  it.each(COMPILERS)('take part: %s compiles several things at a time', (client) => {
    const own = compilers.filter((job) => job.client === client);
    expect(own.length).toBeGreaterThanOrEqual(PARTS);
    expect(most(own)).toBeGreaterThan(1);
  });

  it('run as many compilers as the pool has tokens, and no more', () => {
    expect(most(compilers)).toBe(TOKENS);
  });
});
