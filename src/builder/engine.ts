import type { Machine } from '../platform/machine.js';
import type { CommandSpec, Runner } from '../platform/process.js';
import type { InspectedBuilder } from './inspect.js';

export interface BuilderFolderDeps {
  readonly run: Runner;
  readonly machine: Pick<Machine, 'hostname'>;
  readonly env: NonNullable<CommandSpec['env']>;
  readonly signal: AbortSignal;
}

/** Who takes longer than this to tell where the builder is, is not asked any further; milliseconds. */
const PATIENCE = 10_000;

/**
 * The folder on this machine whose disk a builder fills. A docker-container builder keeps its state in a volume, which its
 * engine has below its root folder.
 * @returns undefined where that cannot be known: a builder of another kind, several nodes, or an engine that does not run on
 *   this machine, whose folder may well have the same name as one here
 */
export async function builderFolder(
  builder: InspectedBuilder,
  { run, machine, env, signal }: BuilderFolderDeps,
): Promise<string | undefined> {
  const options = { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) };
  const engine = engineOption(builder);
  if (engine === undefined) return undefined;
  try {
    // A host name has no space, a folder may have one.
    const args = [engine, 'info', '--format', '{{.Name}} {{.DockerRootDir}}'];
    const { code, stdout } = await run({ command: 'docker', args, env }, options);
    const [, host, folder] = /^(\S+) (\/.*)$/m.exec(stdout) ?? [];
    return code === 0 && host === machine.hostname ? folder : undefined;
  } catch {
    // buildx works without the docker command too.
    return undefined;
  }
}

/**
 * How the docker command is told the engine that a builder lives in; buildx names it by its socket or a context.
 * @returns undefined for a builder of another kind or of several nodes
 */
export function engineOption({ driver, nodes }: InspectedBuilder): string | undefined {
  const [node, ...others] = nodes;
  if (driver !== 'docker-container' || node === undefined || others.length > 0) return undefined;
  const { endpoint } = node;
  if (endpoint.startsWith('unix://')) return `--host=${endpoint}`;
  return /^[A-Za-z0-9][\w.+-]*$/.test(endpoint) ? `--context=${endpoint}` : undefined;
}
