import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startDaemon } from './daemon.js';
import { unpackedDebs } from './debs.js';

/** One line of the registry's access log. */
export interface RegistryRequest {
  method: string;
  /** Path with query, for example `/v2/gentoo/stage3/blobs/sha256:…`. */
  path: string;
  status: number;
  /** Bytes of the response's body. */
  bytes: number;
}

export interface Registry {
  /** `127.0.0.1:PORT`, as it stands in an image reference. */
  host: string;
  /** Every request answered since the start, in order. */
  requests: () => Promise<RegistryRequest[]>;
  stop: () => Promise<void>;
}

/** The registry's package, unpacked and not installed: it would start a service. @returns the folder with its files */
export function ensureRegistry(): Promise<string> {
  return unpackedDebs('trixie', ['docker-registry']);
}

/**
 * Starts Debian's `docker-registry` (CNCF distribution 2.8) without TLS on a free loopback port; engines and BuildKit
 * speak plain HTTP to 127.0.0.0/8 by default.
 *
 * @param dir Folder that keeps images, configuration and log. Without it a temporary one, removed by `stop`.
 */
export async function startRegistry(dir?: string): Promise<Registry> {
  const root = dir ?? (await mkdtemp(join(tmpdir(), 'registry-')));
  await mkdir(join(root, 'data'), { recursive: true });
  const debs = await ensureRegistry();
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const config = join(root, 'config.yml');
  const logFile = join(root, 'registry.log');
  await writeFile(logFile, '');
  await writeFile(config, registryConfig(join(root, 'data'), host));
  const daemon = await startDaemon({
    name: 'docker-registry',
    command: join(debs, 'usr/bin/docker-registry'),
    args: ['serve', config],
    env: { ...process.env, OTEL_TRACES_EXPORTER: 'none' },
    logFile,
    ready: async () => (await fetch(`http://${host}/v2/`)).ok,
  });
  return {
    host,
    requests: async () => parseAccessLog(await readFile(logFile, 'utf8')),
    stop: async () => {
      await daemon.stop();
      if (dir === undefined) {
        await rm(root, { recursive: true, force: true });
      }
    },
  };
}

function registryConfig(data: string, host: string): string {
  return JSON.stringify({
    version: '0.1',
    log: { level: 'warn', accesslog: { disabled: false } },
    storage: { filesystem: { rootdirectory: data }, delete: { enabled: true } },
    http: { addr: host },
  });
}

/** Reads lines in Apache's combined format, as distribution writes them; other lines are the server's own log. */
export function parseAccessLog(text: string): RegistryRequest[] {
  const requests: RegistryRequest[] = [];
  for (const line of text.split('\n')) {
    const match = /^\S+ - \S+ \[[^\]]+\] "([A-Z]+) (\S+) HTTP\/[\d.]+" (\d{3}) (\d+)/.exec(line);
    if (match !== null) {
      const [, method = '', path = '', status, bytes] = match;
      requests.push({ method, path, status: Number(status), bytes: Number(bytes) });
    }
  }
  return requests;
}
