import { inTurn } from './in-turn.js';
import { run } from './run.js';

/**
 * Installs Debian packages that are not there yet, for what is a library or a set of programs; single programs come by
 * `ensureTools`.
 * @throws When apt cannot install one; the message ends with what apt said.
 */
export async function ensurePackages(...names: readonly string[]): Promise<void> {
  const { stdout } = await run('dpkg-query', ['--show', '--showformat', '${db:Status-Abbrev} ${Package}\n'], {
    quiet: true,
  });
  const installed = new Set(stdout.split('\n').flatMap((line) => /^ii +(\S+)$/.exec(line)?.[1] ?? []));
  const missing = names.filter((name) => !installed.has(name));
  if (missing.length === 0) return;
  await aptInstall(missing);
}

/** apt waits for the lock of the packages, and not for that of its lists. */
const installing = inTurn();

/** Installs Debian packages, without questions. @throws what apt said when it cannot */
export async function aptInstall(names: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): Promise<unknown> =>
    run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=600', ...args], { env, quiet: true });
  await installing(async () => {
    await apt('update');
    await apt('install', '--yes', '--no-install-recommends', ...names);
  });
}
