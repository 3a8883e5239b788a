import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lintFolder } from '../../../src/lint/read-definition.js';

const root = join(import.meta.dirname, '../../..');
const defaults = join(root, 'config');

/** make.conf of the setup that this project began with, as its notes have it, and the names of its other files. */
const MAKE_CONF = `COMMON_FLAGS="-march=znver3 -fomit-frame-pointer -O2 -pipe"
MAKEOPTS="-j32 -l32"                               # For non-jobserver tools
NINJAOPTS="-l32"                                   # Ninja load average
MAKEFLAGS="-l32 --jobserver-auth=fifo:/dev/steve"  # Jobserver (NO -j flag!)
EMERGE_DEFAULT_OPTS="--jobs 24 --load-average 32"  # Parallel emerges
FEATURES="jobserver-token"                         # Portage integration
`;
const WORLD = 'app-portage/gentoolkit\napp-portage/eix\ndev-build/steve\ndev-tcltk/expect\n';

let folder: string;
let documented: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'false-alarms-test-'));
  const page = await readFile(join(root, 'docs/check.md'), 'utf8');
  const table = /<!-- findings -->\n([^]*?)<!-- \/findings -->/.exec(page)?.[1] ?? '';
  documented = [...table.matchAll(/^\| (.+?) \| `(.+?)` \| `(.+?)` \| .+\.? \|$/gm)].map((row) =>
    row.slice(1).join(' '),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function found(what: string, user: string): Promise<string[]> {
  const { findings } = await lintFolder({ defaults, user, shown: '.' });
  return findings.map(({ rule, at }) => `${what} ${[at.file, at.line].filter(Boolean).join(':')} ${rule}`);
}

async function definition(files: Readonly<Record<string, string>>): Promise<string> {
  const made = await mkdtemp(join(folder, 'definition-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(made, path)), { recursive: true });
    await writeFile(join(made, path), text);
  }
  return made;
}

describe('what is found in definitions that are known to build', () => {
  it('is nothing in the default one', async () => {
    expect(await found('default', defaults)).toEqual([]);
  });

  it('is what docs/check.md justifies', async () => {
    const others = { 'package.mask.nosystemd': 'sys-apps/systemd\n', 'package.use.ssl': 'dev-libs/openssl -bindist\n' };
    const moved = Object.fromEntries(Object.entries(others).map(([name, text]) => [`portage/${name}`, text]));
    const all = [
      ...(await found('demo', join(root, 'demo/config'))),
      ...(await found(
        'first setup, in `portage/`',
        await definition({ 'portage/make.conf': MAKE_CONF, world: WORLD, ...moved }),
      )),
      ...(await found('first setup, as it lay', await definition({ 'make.conf': MAKE_CONF, world: WORLD, ...others }))),
    ];
    expect(all.length).toBeGreaterThan(5);
    expect(documented).toEqual(all);
  });
});
