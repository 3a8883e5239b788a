import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { cached } from './cache.js';
import { run } from './run.js';
import { ensureTools } from './tools.js';

const VERSION = '3.0.83';

/** Real Portage, run outside of any Gentoo: it reads the configuration and repositories of whatever root it is given. */
export interface Portage {
  /**
   * Runs one of Portage's programs (`emerge`, `portageq`) or, as `python`, a script with its API.
   * @param root Folder that stands for `/`: its `etc/portage`, `var/db/pkg` and `var/cache` are used.
   * @throws When the program fails, with the end of what it said.
   */
  readonly run: (root: string, program: string, args: readonly string[]) => Promise<{ stdout: string; stderr: string }>;
}

/** Portage from its release on PyPI, in a virtual environment of its own in the cache. */
export async function ensurePortage(): Promise<Portage> {
  const { pip } = await ensureTools(['pip']);
  const venv = await cached('portage', VERSION, async (dir) => {
    // Without pip inside: Debian keeps what that would take in a package of its own.
    await run('python3', ['-m', 'venv', '--without-pip', dir], { quiet: true });
    const into = ['--python', join(dir, 'bin', 'python'), 'install', '--no-deps', '--only-binary=:all:'];
    await run(pip, [...into, `portage==${VERSION}`], { quiet: true });
  });
  const python = join(venv, 'bin', 'python');
  // Portage wants an account of its own for building; here it builds nothing.
  const group = (await run('id', ['--group', '--name'], { quiet: true })).stdout.trim();
  const account = { PORTAGE_USERNAME: userInfo().username, PORTAGE_GRPNAME: group };
  return {
    run: async (root, program, args) => {
      await linkOnce(join(venv, 'share'), join(root, 'share'));
      await mkdir(join(root, 'var', 'tmp'), { recursive: true });
      // Programs are named to Python: their first lines hold the path of the folder that the cache built them in.
      const command = program === 'python' ? args : [join(venv, 'bin', program), ...args];
      return run(python, [...command], {
        quiet: true,
        env: {
          PATH: `${join(venv, 'bin')}:${process.env.PATH ?? ''}`,
          HOME: root,
          LC_ALL: 'C.UTF-8',
          NO_COLOR: '1',
          PORTAGE_OVERRIDE_EPREFIX: root,
          PORTAGE_TMPDIR: join(root, 'var', 'tmp'),
          ...account,
          // Reading settings needs no sandbox.
          FEATURES: '-sandbox -userpriv -usersandbox -userfetch',
        },
      });
    },
  };
}

/** Portage looks for its own defaults (make.globals, sets) below its prefix. */
async function linkOnce(target: string, link: string): Promise<void> {
  if (!existsSync(link)) await symlink(target, link);
}
