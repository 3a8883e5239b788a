/**
 * The compiler cache: real ccache before a real compiler, in a world of one real package of twelve objects. ccache counts what
 * was looked up and found; the world that was built is searched for what is left of it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../harness/cli.js';
import { good, Lab, type Outcome } from '../support/lab.js';

const MINUTE = 60_000;
/** Objects that app-text/tree is linked from. */
const OBJECTS = 12;
const BOTH = ['--compiler-cache=ccache sccache'];
const PROGRAMS = ['dev-util/ccache', 'dev-util/patchelf', 'dev-util/sccache'];
const PATCH = 'portage/patches/app-text/tree/test.patch';

/** Says the keys of the world's packages, and everything in it that has to do with a compiler cache. */
const LOOK = `
FROM world AS look
RUN --network=none \\
    --mount=type=bind,from=plan-world-merge,source=/plan,target=/plan \\
    sed 's/^/key: /' /plan/keys \\
 && find / -xdev '(' -iname '*ccache*' -o -name .cargo -o -path '/compiler-cache*' ')' -printf 'left: %p\\n' \\
 && grep -rIilE 'ccache|rustc' /etc /usr/libexec | sed 's/^/left: /' \\
 && for file in /var/db/pkg/*/*/environment.bz2; do bzcat "$file" | sed -n '/^declare.*CACHE/s/^/left: /p'; done
`;

let lab: Lab;

beforeAll(async () => {
  lab = await Lab.start([], []);
  await lab.define('world', 'app-text/tree\n');
  const dockerfile = join(lab.config, 'Dockerfile');
  await cp(join(projectRoot, 'config/Dockerfile'), dockerfile);
  await writeFile(dockerfile, (await readFile(dockerfile, 'utf8')) + LOOK);
}, 25 * MINUTE);

afterAll(async () => {
  await lab.stop();
}, MINUTE);

const build = async (more: readonly string[] = []): Promise<Outcome> => good(await lab.build({ target: 'look', more }));

/** What the stage that looks said behind a word. */
function said({ log }: Outcome, word: string): string[] {
  return [...log.matchAll(new RegExp(`^look: ${word}: (.*)$`, 'gm'))].map((match) => match[1] ?? '').sort();
}

/** Hits and misses of the world's emerge; its other steps have nothing to compile. */
function lookedUp({ log }: Outcome): { hits: number; misses: number } {
  const lines = [...log.matchAll(/^world: gm: compiler cache: (\d+) hits, (\d+) misses, \d+ MiB$/gm)];
  const sum = (group: number): number => lines.reduce((all, match) => all + Number(match[group]), 0);
  return { hits: sum(1), misses: sum(2) };
}

describe('the compiler cache', () => {
  let keys: readonly string[];

  it(
    'is neither made nor asked where none is wanted',
    async () => {
      const run = await build();
      keys = said(run, 'key');
      expect(run.compiled).toContain('app-text/tree');
      expect(keys).toContainEqual(expect.stringMatching(/^app-text\/tree-\S+ [0-9a-f]{32}$/));
      expect(said(run, 'left')).toEqual([]);
      expect(run.log).not.toMatch(/\[(?:plan|fetch|pack)-compiler-cache|compiler cache:/);
    },
    10 * MINUTE,
  );

  it(
    'makes no other packages: those that were built without it are used with it, and it stays in none',
    async () => {
      const run = await build(BOTH);
      expect(run.compiled).toEqual([...PROGRAMS, 'dev-libs/hiredis', 'dev-libs/libfmt'].sort());
      expect(said(run, 'key')).toEqual(keys);
      expect(said(run, 'left')).toEqual([]);
      expect(lookedUp(run)).toEqual({ hits: 0, misses: 0 });
    },
    10 * MINUTE,
  );

  it(
    'has every object that a changed patch does not concern',
    async () => {
      const patch = (file: string): Promise<void> =>
        lab.define(PATCH, `--- a/${file}\n+++ b/${file}\n@@ -18 +18,2 @@\n #include "tree.h"\n+int added;\n`);
      await patch('hash.c');
      const first = await build(BOTH);
      expect(first.compiled).toEqual(['app-text/tree']);
      expect(lookedUp(first)).toEqual({ hits: 0, misses: OBJECTS });
      await patch('html.c');
      const second = await build(BOTH);
      expect(second.compiled).toEqual(['app-text/tree']);
      // The one that is patched now, and the one that is not any more.
      expect(lookedUp(second)).toEqual({ hits: OBJECTS - 2, misses: 2 });
      expect(said(second, 'left')).toEqual([]);
    },
    10 * MINUTE,
  );

  it(
    'has its programs from the store on a new machine',
    async () => {
      await lab.onNewMachine(async (on) => {
        expect(good(await lab.build({ on, target: 'compiler-cache', more: BOTH })).compiled).toEqual([]);
      });
    },
    10 * MINUTE,
  );
});
