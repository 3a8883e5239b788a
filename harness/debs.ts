import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached } from './cache.js';
import { run } from './run.js';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Unpacks Debian packages of any release into a folder, installing nothing: apt works with a source list, index and
 * download folder of its own, so the system's configuration, packages and services stay as they are.
 *
 * @param suite Release by code name, such as `trixie`; taken from the archive that this machine's apt is set up for.
 * @param packages Exactly these, or all that a regular expression of apt's own names; dependencies are the caller's affair.
 * @returns The folder with `usr/…`, cached by suite and names.
 * @throws When apt is not set up for a Debian archive, or the archive lacks a package.
 */
export async function unpackedDebs(suite: string, packages: string[]): Promise<string> {
  // Each set on its own: a cached name keeps few versions.
  const name = `debs-${[...packages].sort().join('-')}`.replace(/[^\w.+-]/g, '');
  return cached(name, `${suite}-${process.arch}`, async (dir) => {
    const options = await indexOf(suite);
    const archives = join(dir, 'archives');
    await mkdir(archives);
    await run('apt-get', [...options, 'download', ...packages], { cwd: archives, quiet: true });
    for (const file of await readdir(archives)) {
      await run('dpkg-deb', ['--extract', join(archives, file), dir], { quiet: true });
    }
    await rm(archives, { recursive: true });
  });
}

const indexes = new Map<string, Promise<readonly string[]>>();

/** What the archive has of a suite, asked once in the life of this process. @returns options of an apt that knows it */
function indexOf(suite: string): Promise<readonly string[]> {
  const known = indexes.get(suite);
  if (known !== undefined) return known;
  const fetched = fetchIndex(suite);
  indexes.set(suite, fetched);
  // Who comes after a failure asks again.
  fetched.catch(() => indexes.delete(suite));
  return fetched;
}

async function fetchIndex(suite: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gentoo-min-apt-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  await mkdir(join(folder, 'lists', 'partial'), { recursive: true });
  await mkdir(join(folder, 'archives', 'partial'), { recursive: true });
  const list = join(folder, 'sources.list');
  await writeFile(list, `deb [signed-by=${KEYRING}] ${await archive()} ${suite} main\n`);
  const options = [
    ...['-o', `Dir::Etc::SourceList=${list}`, '-o', 'Dir::Etc::SourceParts=-'],
    ...['-o', 'Dir::Etc::Preferences=-', '-o', 'Dir::Etc::PreferencesParts=-'],
    ...['-o', `Dir::State::Lists=${join(folder, 'lists')}`, '-o', `Dir::Cache=${folder}`],
    ...['-o', 'Acquire::Languages=none', '-o', 'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false'],
    ...['-o', 'APT::Sandbox::User=root'],
    // Images of containers turn these off, to be small; without them each call reads all lists anew.
    ...['-o', 'Acquire::GzipIndexes=false', '-o', 'Dir::Cache::pkgcache=pkgcache.bin'],
    ...['-o', 'Dir::Cache::srcpkgcache=srcpkgcache.bin'],
  ];
  await run('apt-get', [...options, '--error-on=any', 'update'], { quiet: true });
  return options;
}

/** Base address of the Debian archive that this machine's apt uses. */
async function archive(): Promise<string> {
  const format = '$(LABEL)|$(COMPONENT)|$(CODENAME)|$(REPO_URI)';
  const { stdout } = await run('apt-get', ['indextargets', '--format', format, 'Created-By: Packages'], {
    quiet: true,
  });
  const targets = stdout.split('\n').map((line) => line.split('|'));
  const uri = targets.find(([label, component, codename]) => {
    return label === 'Debian' && component === 'main' && codename?.includes('-') === false;
  })?.[3];
  if (uri === undefined) {
    throw new Error('apt on this machine knows no Debian archive (apt-get indextargets lists none): set one up');
  }
  return uri;
}
