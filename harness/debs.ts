import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
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
    const options = optionsOf(await archiveIndex(suite));
    const archives = join(dir, 'archives');
    await mkdir(archives);
    await run('apt-get', [...options, 'download', ...packages], { cwd: archives, quiet: true });
    for (const file of await readdir(archives)) {
      await run('dpkg-deb', ['--extract', join(archives, file), dir], { quiet: true });
    }
    await rm(archives, { recursive: true });
  });
}

/** What the archive has of a suite, asked once a day: it is as much work as all the rest. @returns a folder for apt */
function archiveIndex(suite: string): Promise<string> {
  const day = new Date().toISOString().slice(0, 10);
  return cached('apt-index', `${suite}-${process.arch}-${day}`, async (dir) => {
    await mkdir(join(dir, 'lists', 'partial'), { recursive: true });
    await mkdir(join(dir, 'archives', 'partial'), { recursive: true });
    await writeFile(join(dir, 'sources.list'), `deb [signed-by=${KEYRING}] ${await archive()} ${suite} main\n`);
    await run('apt-get', [...optionsOf(dir), '--error-on=any', 'update'], { quiet: true });
  });
}

/** Options of an apt that reads and keeps everything in a folder. */
function optionsOf(folder: string): string[] {
  return [
    ...['-o', `Dir::Etc::SourceList=${join(folder, 'sources.list')}`, '-o', 'Dir::Etc::SourceParts=-'],
    ...['-o', 'Dir::Etc::Preferences=-', '-o', 'Dir::Etc::PreferencesParts=-'],
    ...['-o', `Dir::State::Lists=${join(folder, 'lists')}`, '-o', `Dir::Cache=${folder}`],
    ...['-o', 'Acquire::Languages=none', '-o', 'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false'],
    ...['-o', 'APT::Sandbox::User=root'],
    // Images of containers turn these off, to be small; without them each call reads all lists anew.
    ...['-o', 'Acquire::GzipIndexes=false', '-o', 'Dir::Cache::pkgcache=pkgcache.bin'],
    ...['-o', 'Dir::Cache::srcpkgcache=srcpkgcache.bin'],
  ];
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
