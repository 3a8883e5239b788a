import type { CommandSpec, Runner } from '../platform/process.js';
import type { InspectedBuilder } from './inspect.js';

/** A Docker Engine, by what its `docker info` says. */
export interface FoundEngine {
  readonly version: string;
  readonly system: string;
  readonly rootless: boolean;
  /** Name of the machine that it runs on. */
  readonly host: string;
  /** Its root folder there, below which its volumes are. */
  readonly folder: string;
}

export interface AskEngineDeps {
  readonly run: Runner;
  readonly env: NonNullable<CommandSpec['env']>;
  readonly signal: AbortSignal;
}

/** Everything that a build wants to know, in one answer. The folder is last: nothing but that may hold a `|`. */
const FORMAT = '{{.ServerVersion}}|{{.OperatingSystem}}|{{json .SecurityOptions}}|{{.Name}}|{{.DockerRootDir}}';

/**
 * Asks the engine that a builder lives in, once for all that a build wants to know of it.
 * @returns undefined where the builder lives in none that can be asked, or it does not answer
 */
export async function askEngine(
  builder: InspectedBuilder,
  { run, env, signal }: AskEngineDeps,
): Promise<FoundEngine | undefined> {
  const option = builder.driver === 'docker' ? [] : engineOption(builder);
  if (option === undefined) return undefined;
  try {
    const args = [...[option].flat(), 'info', '--format', FORMAT];
    const { code, stdout } = await run({ command: 'docker', args, env }, { signal });
    return code === 0 ? parseEngine(stdout) : undefined;
  } catch {
    // buildx works without the docker command too.
    return undefined;
  }
}

/** Reads an answer in FORMAT. Rootless engines name that among their security options (docker info, "Security Options"). */
function parseEngine(text: string): FoundEngine | undefined {
  const [version = '', system = '', security = '', host = '', ...folder] = text.trim().split('|');
  if (version === '') return undefined;
  return { version, system, rootless: security.includes('name=rootless'), host, folder: folder.join('|') };
}

/**
 * The folder on this machine whose disk a builder fills. A docker-container builder keeps its state in a volume, which its
 * engine has below its root folder.
 * @param engine the one that the builder lives in
 * @param hostname this machine's
 * @returns undefined where that cannot be known: a builder of another kind, several nodes, or an engine that does not run on
 *   this machine, whose folder may well have the same name as one here
 */
export function builderFolder(
  builder: InspectedBuilder,
  engine: FoundEngine | undefined,
  hostname: string,
): string | undefined {
  if (engine === undefined || engineOption(builder) === undefined) return undefined;
  return engine.host === hostname && engine.folder.startsWith('/') ? engine.folder : undefined;
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
