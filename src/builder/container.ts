import type { CommandResult, CommandSpec, Runner } from '../platform/process.js';
import { engineOption } from './engine.js';
import type { InspectedBuilder } from './inspect.js';

/** The container that a builder runs in. */
export interface BuilderContainer {
  readonly name: string;
  /** Runs a script by its `sh`. @param env for the script */
  sh(script: string, env?: Readonly<Record<string, string>>): Promise<CommandResult>;
}

export interface ContainerDeps {
  readonly run: Runner;
  readonly env: NonNullable<CommandSpec['env']>;
  readonly signal: AbortSignal;
}

/**
 * Finds the container of a docker-container builder, which buildx names after the builder's only node.
 * @returns undefined for a builder of another kind or of several nodes
 */
export function builderContainer(
  builder: InspectedBuilder,
  { run, env, signal }: ContainerDeps,
): BuilderContainer | undefined {
  const engine = engineOption(builder);
  const [node] = builder.nodes;
  if (engine === undefined || node === undefined) return undefined;
  const name = `buildx_buildkit_${node.name}`;
  return {
    name,
    sh: (script, values = {}) => {
      const given = Object.entries(values).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
      return run({ command: 'docker', args: [engine, 'exec', ...given, name, 'sh', '-c', script], env }, { signal });
    },
  };
}
