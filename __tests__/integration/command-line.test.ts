/** The command as a process of its own: what the rest of its tests, which call its functions, do not see. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gentooMin } from '../support/gentoo-min.js';

const MINUTE = 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-command-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it(
  "keeps what V8 made of it in the user's own cache",
  async () => {
    const run = await gentooMin(['lint', '--config=config'], { env: { XDG_CACHE_HOME: folder } });
    expect([run.code, run.stdout, run.stderr]).toEqual([
      0,
      'Nothing was found.\n',
      expect.not.stringMatching(/compile/),
    ]);
    const kept = await readdir(join(folder, 'gentoo-min/compiled'), { recursive: true });
    expect(kept.length).toBeGreaterThan(2);
  },
  MINUTE,
);

it(
  'goes on without where there is no such place',
  async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const run = await gentooMin(['--version'], { env: { XDG_CACHE_HOME: file } });
    expect([run.code, run.stdout, run.stderr]).toEqual([0, expect.stringMatching(/^gentoo-min-action \d/), '']);
  },
  MINUTE,
);
