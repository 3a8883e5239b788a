import { cdiSpec, type Pool } from './cdi-spec.js';
import type { BuilderContainer } from './container.js';

/** Where BuildKit looks for specifications (buildkitd.toml, cdi.specDirs); ours has a name of its own. */
export const SPEC = '/etc/cdi/gentoo-min-jobserver.json';
/** The named pipe of a builder. */
export const PIPE = '/run/gentoo-min/jobserver';

// A specification that is renamed into its folder is not noticed, so it is written in place.
// Steps put the tokens in (config/build/with-jobserver).
const INSTALL = `set -eu
mkdir -p /run/gentoo-min /etc/cdi
[ -p ${PIPE} ] || { rm -rf ${PIPE}; mkfifo ${PIPE}; }
chmod 666 ${PIPE}
printf %s "$SPEC" > ${SPEC}`;

/**
 * Makes the pipe and says what stands behind the device from the next step on, in place of what was there: no layer's key
 * changes by it.
 * @returns undefined, or why that was not possible
 */
export async function installPool(container: BuilderContainer, pool: Pool): Promise<string | undefined> {
  const { code, stderr } = await container.sh(INSTALL, { env: { SPEC: cdiSpec(pool) } });
  return code === 0 ? undefined : lastLine(stderr);
}

/** What a command said last. */
export function lastLine(said: string): string {
  return /[^\n]+$/.exec(said.trim())?.[0] ?? 'no reason given';
}
