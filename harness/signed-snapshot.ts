import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Buildkitd } from './buildkitd.js';
import { run } from './run.js';
import { ensureWheel } from './wheel.js';

const GEMATO = '20.15';

/** Snapshots that gemato signed, and a stage3 that can verify one of them. Folders of snapshots hold /var/db/repos/gentoo. */
export interface SignedSnapshots {
  /** OCI layout: the stage3 with gemato and the key of the first. */
  readonly stage3: string;
  readonly signed: string;
  /** The same signed by somebody else. */
  readonly foreign: string;
}

/**
 * Lets gemato in the stage3 sign a repository, by two keys of the moment.
 * @param stage3 OCI layout
 * @param portage folder that holds /var/db/repos/gentoo
 * @param folder where everything is put
 * @param env with buildx on PATH
 */
export async function makeSignedSnapshots(
  { stage3, portage, folder }: Readonly<Record<'stage3' | 'portage' | 'folder', string>>,
  builder: Buildkitd,
  env: NodeJS.ProcessEnv,
): Promise<SignedSnapshots> {
  const context = await mkdtemp(join(folder, 'signed-snapshot-'));
  await writeFile(join(context, 'Dockerfile'), DOCKERFILE);
  await cp(join(await ensureWheel('gemato', GEMATO), 'gemato'), join(context, 'gemato'), { recursive: true });
  const snapshots = join(folder, 'signed');
  const layout = join(folder, 'verifying-stage3');
  const outputs = {
    signed: `type=local,dest=${snapshots}`,
    verifying: `type=oci,tar=false,name=latest,dest=${layout}`,
  };
  for (const [target, output] of Object.entries(outputs)) {
    const sources = [`--build-context=stage3=oci-layout://${stage3}`, `--build-context=portage=${portage}`];
    const what = [`--builder=${builder.builderName}`, `--target=${target}`, ...sources, `--output=${output}`, context];
    await run('buildx', ['build', ...what], { env: { ...process.env, ...builder.env, ...env }, quiet: true });
  }
  return { stage3: layout, signed: join(snapshots, 'release'), foreign: join(snapshots, 'foreign') };
}

const DOCKERFILE = `FROM stage3 AS gemato
COPY gemato/ /usr/lib/python3/dist-packages/gemato/
COPY --chmod=755 <<PROGRAM /usr/bin/gemato
#!/usr/bin/python3
from gemato.cli import setuptools_main
setuptools_main()
PROGRAM
FROM gemato AS sign
RUN --mount=type=bind,from=portage,source=/var/db/repos/gentoo,target=/tree \\
    for key in release foreign; do \\
      gpg --batch --passphrase '' --quick-generate-key "$key@example.org" ed25519 sign never \\
   && mkdir -p "/out/$key/var/db/repos" && cp -a /tree "/out/$key/var/db/repos/gentoo" \\
   && gemato create --profile ebuild --sign --openpgp-id "$key@example.org" "/out/$key/var/db/repos/gentoo" || exit 1; \\
    done \\
 && gpg --armor --export release@example.org > /release.asc
FROM scratch AS signed
COPY --from=sign /out/ /
FROM gemato AS verifying
COPY --from=sign /release.asc /usr/share/openpgp-keys/gentoo-release.asc
`;
