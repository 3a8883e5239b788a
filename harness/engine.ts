import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, statfs, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { makeBuilderImage, type BuilderImage } from './builder-image.js';
import { cacheRoot } from './cache.js';
import { startDaemon } from './daemon.js';
import { unpackedDebs } from './debs.js';
import { onMemory } from './memory.js';
import { childrenOf } from './processes.js';
import { ensureTools } from './tools.js';

export interface Engine {
  /** `unix://…`, the value of `DOCKER_HOST`. */
  dockerHost: string;
  /** An image for `docker buildx create --driver docker-container --driver-opt image=…,network=host`. */
  builderImage: string;
  /** Variables by which docker and buildx find this engine, with a client configuration of their own. */
  env: { DOCKER_HOST: string; DOCKER_CONFIG: string };
  /** Folder with the engine's own `docker` client, for PATH. */
  path: string;
  /** Runs `docker` with these arguments against this engine; resolves to stdout. */
  docker: (...args: string[]) => Promise<string>;
  /** The daemon's log. */
  logFile: string;
  stop: () => Promise<void>;
}

export interface EngineOptions {
  /**
   * Folder for images, containers and volumes, kept by `stop` and used by one engine at a time; starting on a used one is
   * faster. Without it a new one below the cache folder, removed by `stop`. An overlay file system cannot hold it.
   */
  readonly root?: string;
  /** Whether the new one is in memory, where the machine has enough; then it is seen by the engine alone. */
  readonly inMemory?: boolean;
}

const OVERLAYFS = 0x794c7630;

// What dockerd and its containerd keep at fixed places is hidden from an engine that the machine may have already.
const LAUNCH = `
set -eu
for place in /run/docker /run/containerd; do
  mkdir -p "$place"
  mount -t tmpfs tmpfs "$place"
done
exec docker-init -- dockerd "$@"
`;

/** What an engine consists of, and the image of its builders: made once. */
export async function ensureEngine(): Promise<{ debs: string; image: BuilderImage }> {
  const [debs, image] = await Promise.all([
    unpackedDebs('trixie', ['docker.io', 'docker-cli', 'containerd', 'tini']),
    makeBuilderImage(),
  ]);
  return { debs, image };
}

/**
 * Starts a real Docker Engine (Debian trixie's 26.1) with containerd's image store, in PID and mount namespaces of its
 * own: when it ends, however it ends, all its containers and mounts are gone. It has no bridge and touches no firewall:
 * containers and builders use the host's network. Needs root.
 */
export async function startEngine({ root, inMemory = false }: EngineOptions = {}): Promise<Engine> {
  if (process.getuid?.() !== 0) {
    throw new Error('a Docker Engine for tests can only be started by root');
  }
  const [tools, { debs, image }] = await Promise.all([ensureTools(['runc', 'buildx']), ensureEngine()]);
  await mkdir(root ?? cacheRoot(), { recursive: true });
  await sweep(cacheRoot());
  const data = root ?? (await mkdtemp(join(cacheRoot(), `engine-${process.pid}-`)));
  if ((await statfs(data)).type === OVERLAYFS) {
    throw new Error(
      `${data} is on an overlay file system, which cannot hold an engine: set GENTOO_MIN_CACHE elsewhere`,
    );
  }
  const runDir = await mkdtemp(join(tmpdir(), 'engine-')); // short: socket paths end at 107 characters
  const dockerHost = `unix://${join(runDir, 'docker.sock')}`;
  const logFile = join(runDir, 'dockerd.log');
  const binaries = [join(debs, 'usr/bin'), join(debs, 'usr/sbin')];
  const env = { DOCKER_HOST: dockerHost, DOCKER_CONFIG: join(runDir, 'config') };
  await mkdir(join(env.DOCKER_CONFIG, 'cli-plugins'), { recursive: true });
  await symlink(tools.buildx, join(env.DOCKER_CONFIG, 'cli-plugins', 'docker-buildx'));
  await writeFile(join(runDir, 'daemon.json'), '{"features":{"containerd-snapshotter":true}}');

  const docker = async (...args: string[]): Promise<string> => {
    const options = { env: { ...process.env, ...env }, maxBuffer: 64 * 2 ** 20 };
    return (await promisify(execFile)(join(debs, 'usr/bin/docker'), args, options)).stdout;
  };
  const launch = [
    ...['sh', '-c', LAUNCH, 'sh', '--config-file', join(runDir, 'daemon.json'), '--host', dockerHost],
    ...['--data-root', data, '--exec-root', join(runDir, 'exec'), '--pidfile', join(runDir, 'docker.pid')],
    ...['--bridge=none', '--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false'],
  ];
  const command = inMemory && root === undefined ? await onMemory(data, launch) : launch;
  const daemon = await startDaemon({
    name: 'dockerd',
    command: 'unshare',
    args: ['--pid', '--mount', '--fork', '--kill-child', '--mount-proc', ...command],
    env: { ...process.env, PATH: [...binaries, process.env.PATH ?? ''].join(delimiter) },
    logFile,
    ready: async () => (await docker('version', '--format', '{{.Server.Version}}')) !== '',
    terminate: async (unshare) => {
      // unshare ignores SIGTERM; its child, the namespace's init, passes it on to dockerd
      (await childrenOf(unshare)).forEach((init) => process.kill(init, 'SIGTERM'));
    },
    stopTimeout: 30_000,
  });
  const stop = async (): Promise<void> => {
    await daemon.stop();
    await rm(runDir, { recursive: true, force: true });
    if (root === undefined) {
      await rm(data, { recursive: true, force: true });
    }
  };
  try {
    const known = await docker('images', '--quiet', image.reference);
    if (known === '') {
      const entrypoint = ['--change', 'ENTRYPOINT ["buildkitd"]', '--change', 'VOLUME /var/lib/buildkit'];
      await docker('import', ...entrypoint, image.tarball, image.reference);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { dockerHost, builderImage: image.reference, env, path: join(debs, 'usr/bin'), docker, logFile, stop };
}

/** Removes what engines left whose starter was killed; they died with it, their folder could not. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const starter = /^engine-(\d+)-/.exec(name)?.[1];
    if (starter !== undefined && !existsSync(`/proc/${starter}`)) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}
