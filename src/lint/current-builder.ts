import { findBuildx } from '../builder/buildx.js';
import { inspectBuilder } from '../builder/inspect.js';
import { isOlder, OLDEST_BUILDKIT } from '../builder/version.js';
import { UserError } from '../platform/errors.js';
import type { Runner } from '../platform/process.js';
import type { ByProgram } from './by-programs.js';
import { checkDockerfile, type DockerfileToCheck } from './dockerfile-check.js';

export interface CurrentBuilderDeps {
  readonly run: Runner;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A folder to make, for what BuildKit reads. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/**
 * Has a builder that is there check a Dockerfile. None is made or started for it: where there is none, that is what is said.
 * @param name of the builder; '' for the one that buildx uses now
 */
export async function checkDockerfileHere(
  file: DockerfileToCheck,
  name: string,
  { run, env, folder, signal }: CurrentBuilderDeps,
): Promise<ByProgram> {
  const unjudged = (why: string): ByProgram => ({
    reports: [],
    unjudged: `No BuildKit looked at the Dockerfile: ${why}`,
  });
  try {
    const buildx = await findBuildx(run, env);
    const builder = await inspectBuilder(buildx, name, { signal });
    if (!builder.nodes.some(({ status }) => status === 'running')) {
      return unjudged(builder.name === '' ? 'there is no such builder.' : `the builder ${builder.name} does not run.`);
    }
    const checked = await checkDockerfile(file, { buildx, builder: builder.name, folder, signal });
    const old = builder.nodes.find(({ buildkit }) => isOlder(buildkit, OLDEST_BUILDKIT));
    const refused = checked.reports.some(({ rule }) => rule === 'dockerfile-error');
    // It may be that it does not know what is new in the language.
    return old && refused
      ? unjudged(`${old.buildkit}, that of ${builder.name}, is older than what builds it.`)
      : checked;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return unjudged(error.problems.map(({ message }) => message).join(' '));
  }
}
