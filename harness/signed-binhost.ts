import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Buildkitd } from './buildkitd.js';
import { run } from './run.js';
import type { Standin } from './standin.js';

/** A binhost that Portage made: the folder, and the key that signed its packages. */
export interface SignedBinhost {
  readonly folder: string;
  /** Armoured public key. */
  readonly key: string;
}

/**
 * Lets Portage in the stand-in's stage3, with its own compiler, make binary packages and sign them by a key of the moment.
 * @param portage folder that holds /var/db/repos/gentoo
 * @param mirror address of a mirror with the sources
 * @param atoms what to make; `unsigned` of it is made without signatures
 * @param folder where the binhost is put
 * @param env with buildx on PATH
 */
export async function makeSignedBinhost(
  {
    standin,
    portage,
    mirror,
    builder,
    env,
  }: Readonly<Record<'portage' | 'mirror', string>> & {
    readonly standin: Standin;
    readonly builder: Buildkitd;
    readonly env: NodeJS.ProcessEnv;
  },
  { signed, unsigned }: Readonly<Record<'signed' | 'unsigned', readonly string[]>>,
  folder: string,
): Promise<SignedBinhost> {
  const context = await mkdtemp(`${folder}-context-`);
  await writeFile(join(context, 'Dockerfile'), dockerfile(mirror, signed, unsigned));
  const contexts = [`--build-context=portage=${portage}`, `--build-context=stage3=oci-layout://${standin.stage3}`];
  const output = `--output=type=local,dest=${folder}`;
  await run('buildx', ['build', `--builder=${builder.builderName}`, ...contexts, output, context], {
    env: { ...process.env, ...builder.env, ...env },
    quiet: true,
  });
  return { folder, key: await readFile(join(folder, 'key.asc'), 'utf8') };
}

/** Signing verifies at once, so the key's folder is the one for both (make.conf(5), BINPKG_GPG_…). */
const dockerfile = (
  mirror: string,
  signed: readonly string[],
  unsigned: readonly string[],
): string => `FROM stage3 AS make
ENV PKGDIR=/binhost GENTOO_MIRRORS=${mirror} EMERGE_DEFAULT_OPTS="--color=n --quiet-build=y --oneshot --nodeps --buildpkg"
RUN mkdir -p -m 700 /etc/portage/gnupg /run/lock \\
 && gpg --homedir /etc/portage/gnupg --batch --passphrase '' --quick-generate-key 'Binhost <binhost@example.org>' ed25519 sign never \\
 && gpg --homedir /etc/portage/gnupg --batch --check-trustdb
RUN --mount=type=bind,from=portage,source=/var/db/repos/gentoo,target=/var/db/repos/gentoo \\
    export FEATURES="-ipc-sandbox -mount-sandbox -network-sandbox -pid-sandbox" GPG_VERIFY_USER_DROP= GPG_VERIFY_GROUP_DROP= \\
 && export BINPKG_GPG_SIGNING_GPG_HOME=/etc/portage/gnupg BINPKG_GPG_SIGNING_KEY=binhost@example.org \\
 && FEATURES="$FEATURES binpkg-signing" emerge ${signed.join(' ')} \\
 && emerge ${unsigned.join(' ')} \\
 && gpg --homedir /etc/portage/gnupg --armor --export > /binhost/key.asc
FROM scratch
COPY --from=make /binhost/ /
`;

/** Portage's index of a binhost, for tests that lie in it: paragraphs, of which the first is the header. */
export async function readIndex(binhost: string): Promise<string[]> {
  return (await readFile(join(binhost, 'Packages'), 'utf8')).trimEnd().split('\n\n');
}

/** Writes another one, which is the only one afterwards: Portage makes a compressed one too. */
export async function writeIndex(binhost: string, paragraphs: readonly string[]): Promise<void> {
  await rm(join(binhost, 'Packages.gz'), { force: true });
  await writeFile(join(binhost, 'Packages'), `${paragraphs.join('\n\n')}\n\n`);
}

/** The paragraph of a package, with other values of some of its lines. */
export function paragraphOf(
  index: readonly string[],
  cpv: string,
  changes: Readonly<Record<string, string>> = {},
): string {
  const paragraph = index.find((text) => text.split('\n').includes(`CPV: ${cpv}`)) ?? '';
  return Object.entries(changes).reduce(
    (text, [name, value]) => text.replace(new RegExp(`^${name}: .*$`, 'm'), `${name}: ${value}`),
    paragraph,
  );
}

/** What the index says of a file's content. */
export function sumsOf(content: Buffer): Readonly<Record<'MD5' | 'SHA1' | 'SIZE', string>> {
  const hash = (algorithm: string): string => createHash(algorithm).update(content).digest('hex');
  return { MD5: hash('md5'), SHA1: hash('sha1'), SIZE: String(content.length) };
}

/**
 * Changes one byte of what a package installs.
 * @param content of a package as Portage makes them: a tar archive without long names (GLEP 78)
 */
export function tampered(content: Buffer): Buffer {
  const changed = Buffer.from(content);
  for (let at = 0; at + 512 <= changed.length;) {
    const name = changed.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(changed.toString('latin1', at + 124, at + 136), 8) || 0;
    if (/\/image\.tar[^/]*(?<!\.sig)$/.test(name)) {
      const middle = at + 512 + (size >> 1);
      changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle);
      return changed;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error('the package has no image');
}
