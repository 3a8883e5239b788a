import { run } from './run.js';

/**
 * Installs Debian packages that are not there yet, for what is a library or a set of programs; single programs come by
 * `ensureTools`. Asks no questions and waits for another apt that holds the lock.
 * @throws When apt cannot install one; the message ends with what apt said.
 */
export async function ensurePackages(...names: readonly string[]): Promise<void> {
  const { stdout } = await run('dpkg-query', ['--show', '--showformat', '${db:Status-Abbrev} ${Package}\n'], {
    quiet: true,
  });
  const installed = new Set(stdout.split('\n').flatMap((line) => /^ii +(\S+)$/.exec(line)?.[1] ?? []));
  const missing = names.filter((name) => !installed.has(name));
  if (missing.length === 0) return;
  const options = ['-o', 'DPkg::Lock::Timeout=600'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...options, 'update'], { env, quiet: true });
  await run('apt-get', [...options, 'install', '--yes', '--no-install-recommends', ...missing], { env, quiet: true });
}
