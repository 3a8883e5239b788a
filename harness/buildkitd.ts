import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { startDaemon } from './daemon.js';
import { onMemory } from './memory.js';
import { childrenOf } from './processes.js';
import { run } from './run.js';
import { ensureTools } from './tools.js';

export interface BuildkitdOptions {
  /**
   * Folder for its layers and cache mounts, kept by `stop` and used by one daemon at a time. Without it a temporary one
   * that `stop` removes. An overlay file system cannot hold it.
   */
  readonly root?: string;
  /** Whether the temporary one is in memory, where the machine has enough: BuildKit syncs to its disk all the time. */
  readonly inMemory?: boolean;
  /** Lines added to buildkitd.toml. */
  readonly config?: string;
  /** Added to the daemon's environment. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface Buildkitd {
  /** `unix://…`, for buildctl. */
  readonly address: string;
  /** Name of a buildx builder with the remote driver; known to buildx under `env` only. */
  readonly builderName: string;
  /** What buildx needs in its environment to know the builder. */
  readonly env: { readonly BUILDX_CONFIG: string };
  /** Folder for CDI specifications; files written there in place are seen at once. */
  readonly cdiDir: string;
  readonly logFile: string;
  /** Folder of its layers and cache mounts; one in memory is seen below `/proc/PID/root` alone. */
  readonly root: string;
  /** Process whose death takes the daemon and all its containers along. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a bare buildkitd with runc, and a buildx builder that uses it. It runs in PID and mount namespaces of its own:
 * when it ends, however it ends, its containers and mounts are gone. RUNs share the host's network. Step logs are not
 * clipped. Needs root.
 */
export async function startBuildkitd(options: BuildkitdOptions = {}): Promise<Buildkitd> {
  if (process.getuid?.() !== 0) throw new Error('buildkitd for demo and tests can only be started by root');
  const tools = await ensureTools(['buildkitd', 'buildctl', 'buildx', 'runc']);
  const runDir = await mkdtemp(join(tmpdir(), 'buildkitd-')); // short: socket paths end at 107 characters
  const root = options.root ?? join(runDir, 'root');
  const cdiDir = join(runDir, 'cdi');
  await mkdir(root, { recursive: true });
  await mkdir(cdiDir);
  const temporary = join(runDir, 'tmp'); // it leaves an empty folder for each mount
  await mkdir(temporary);
  const address = `unix://${join(runDir, 'buildkitd.sock')}`;
  const configFile = join(runDir, 'buildkitd.toml');
  const logFile = join(runDir, 'buildkitd.log');
  await writeFile(configFile, CONFIG(cdiDir) + (options.config ?? ''));

  const plain = [
    ...[tools.buildkitd, '--config', configFile, '--root', root],
    ...['--addr', address, '--otel-socket-path', join(runDir, 'otel.sock')],
  ];
  const inMemory = options.inMemory === true && options.root === undefined;
  const command = inMemory ? await onMemory(root, plain) : plain;
  const daemon = await startDaemon({
    name: 'buildkitd',
    command: 'unshare',
    args: ['--pid', '--mount', '--fork', '--kill-child', '--mount-proc', ...command],
    env: {
      ...process.env,
      PATH: [dirname(tools.runc), process.env.PATH ?? ''].join(delimiter),
      TMPDIR: temporary,
      BUILDKIT_STEP_LOG_MAX_SIZE: '-1',
      BUILDKIT_STEP_LOG_MAX_SPEED: '-1',
      ...options.env,
    },
    logFile,
    ready: async () => (await run(tools.buildctl, ['--addr', address, 'debug', 'workers'], { quiet: true })).code === 0,
    terminate: async (unshare) => {
      // unshare ignores SIGTERM; its child, the namespace's init, is buildkitd
      (await childrenOf(unshare)).forEach((init) => process.kill(init, 'SIGTERM'));
    },
  });
  const stop = async (): Promise<void> => {
    await daemon.stop();
    await rm(runDir, { recursive: true, force: true });
  };
  const env = { BUILDX_CONFIG: join(runDir, 'buildx') };
  const builderName = `gentoo-min-${daemon.pid}`;
  try {
    const create = ['create', '--name', builderName, '--driver', 'remote', address];
    await run(tools.buildx, create, { env: { ...process.env, ...env }, quiet: true });
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, builderName, env, cdiDir, logFile, root, pid: daemon.pid, stop };
}

const CONFIG = (cdiDir: string): string => `
insecure-entitlements = ["security.insecure", "network.host"]

[worker.containerd]
  enabled = false

[worker.oci]
  enabled = true
  snapshotter = "overlayfs"
  # Garbage collection goes by the room on the disk: what a test finds is not to depend on the machine.
  gc = false

[cdi]
  specDirs = [${JSON.stringify(cdiDir)}]
`;
