import { UserError } from '../platform/errors.js';
import type { CommandResult, CommandSpec, Runner, RunOptions } from '../platform/process.js';
import { isOlder, type Release } from './version.js';

/** How buildx is called on this machine: as a plugin of the docker CLI or by itself. */
export interface Buildx {
  readonly version: string;
  /** The command for one buildx call. */
  command(args: readonly string[]): CommandSpec;
  run(args: readonly string[], options?: RunOptions & { readonly env?: CommandSpec['env'] }): Promise<CommandResult>;
}

/** `--call`, `--progress=rawjson`, `history`, devices and secrets by environment are all there from this one on. */
const OLDEST_BUILDX: Release = [0, 20];

/**
 * Finds buildx: `docker buildx`, else a `buildx` (or `docker-buildx`) program on PATH.
 * @throws UserError when there is none, or one too old for what the build needs
 */
export async function findBuildx(run: Runner, env: Readonly<Record<string, string | undefined>>): Promise<Buildx> {
  const candidates: readonly (readonly string[])[] = [['docker', 'buildx'], ['buildx'], ['docker-buildx']];
  for (const [program = '', ...prefix] of candidates) {
    const version = await buildxVersion(run, program, prefix);
    if (version === undefined) continue;
    if (isOlder(version, OLDEST_BUILDX)) {
      throw new UserError({
        message: `buildx ${version} is too old: the build needs ${OLDEST_BUILDX.join('.')} or newer.`,
        hint: 'Update Docker, or put a newer buildx into ~/.docker/cli-plugins/docker-buildx.',
      });
    }
    const command = (args: readonly string[]): CommandSpec => ({ command: program, args: [...prefix, ...args], env });
    return {
      version,
      command,
      run: (args, options = {}) => {
        const { env: extra, ...rest } = options;
        return run({ ...command(args), env: { ...env, ...extra } }, rest);
      },
    };
  }
  throw new UserError({
    message: 'buildx was found neither as `docker buildx` nor as a program of its own.',
    hint: 'Install Docker with its buildx plugin, or buildx alone together with a BuildKit that the input `builder` names.',
  });
}

/** The same buildx with more in its environment. */
export function withEnvironment(buildx: Buildx, more: Readonly<Record<string, string>>): Buildx {
  return {
    version: buildx.version,
    command: (args) => {
      const spec = buildx.command(args);
      return { ...spec, env: { ...spec.env, ...more } };
    },
    run: (args, options = {}) => buildx.run(args, { ...options, env: { ...more, ...options.env } }),
  };
}

async function buildxVersion(run: Runner, program: string, prefix: readonly string[]): Promise<string | undefined> {
  try {
    const result = await run({ command: program, args: [...prefix, 'version'] });
    return result.code === 0 ? (/\bv?(\d+\.\d+\.\d+\S*)/.exec(result.stdout)?.[1] ?? 'unknown') : undefined;
  } catch {
    return undefined;
  }
}
