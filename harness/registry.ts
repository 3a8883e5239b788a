import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
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

/** How a registry is reached, where not by plain HTTP and by anybody. */
export interface RegistryGuard {
  /** Speaks TLS with this certificate. */
  readonly tls?: { readonly authority: string; readonly certificate: string; readonly key: string };
  /** Wants `REGISTRY_LOGIN` of everybody. */
  readonly login?: boolean;
}

export const REGISTRY_LOGIN = { user: 'me', password: 'kept-from-registry' };
/** A line of an htpasswd file: the same login, hashed by bcrypt with the least cost. */
const HTPASSWD = `${REGISTRY_LOGIN.user}:$2b$04$abcdefghijklmnopqrstuu4k40culsKLMPsdT7HL6KR6EooBTbIEm\n`;

/** The registry's package, unpacked and not installed: it would start a service. @returns the folder with its files */
export function ensureRegistry(): Promise<string> {
  return unpackedDebs('trixie', ['docker-registry']);
}

/**
 * Starts Debian's `docker-registry` (CNCF distribution 2.8) on a free loopback port, without TLS unless it is asked for:
 * engines and BuildKit speak plain HTTP to 127.0.0.0/8 by default.
 *
 * @param dir Folder that keeps images, configuration and log. Without it a temporary one, removed by `stop`.
 */
export async function startRegistry(dir?: string, guard: RegistryGuard = {}): Promise<Registry> {
  const root = dir ?? (await mkdtemp(join(tmpdir(), 'registry-')));
  await mkdir(join(root, 'data'), { recursive: true });
  const debs = await ensureRegistry();
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const config = join(root, 'config.yml');
  const logFile = join(root, 'registry.log');
  await writeFile(logFile, '');
  await writeFile(join(root, 'htpasswd'), HTPASSWD);
  await writeFile(config, registryConfig(root, host, guard));
  const daemon = await startDaemon({
    name: 'docker-registry',
    command: join(debs, 'usr/bin/docker-registry'),
    args: ['serve', config],
    env: { ...process.env, OTEL_TRACES_EXPORTER: 'none' },
    logFile,
    ready: async () => {
      const { tls } = guard;
      const address = `${tls ? 'https' : 'http'}://${host}/v2/`;
      const status = tls ? await statusOf(address, await readFile(tls.authority)) : (await fetch(address)).status;
      return status === (guard.login === true ? 401 : 200);
    },
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

function registryConfig(root: string, host: string, { tls, login }: RegistryGuard): string {
  return JSON.stringify({
    version: '0.1',
    log: { level: 'warn', accesslog: { disabled: false } },
    storage: { filesystem: { rootdirectory: join(root, 'data') }, delete: { enabled: true } },
    http: { addr: host, ...(tls ? { tls: { certificate: tls.certificate, key: tls.key } } : {}) },
    ...(login === true ? { auth: { htpasswd: { realm: 'tests', path: join(root, 'htpasswd') } } } : {}),
  });
}

/** The status that a server answers whose certificate this authority signed. */
function statusOf(address: string, authority: Buffer): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = get(address, { ca: authority, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    request.on('error', reject);
  });
}

/** Reads lines in Apache's combined format, as distribution writes them; other lines are the server's own log. */
export function parseAccessLog(text: string): RegistryRequest[] {
  const requests: RegistryRequest[] = [];
  for (const line of text.split('\n')) {
    const match = /^\S+ - \S* \[[^\]]+\] "([A-Z]+) (\S+) HTTP\/[\d.]+" (\d{3}) (\d+)/.exec(line);
    if (match !== null) {
      const [, method = '', path = '', status, bytes] = match;
      requests.push({ method, path, status: Number(status), bytes: Number(bytes) });
    }
  }
  return requests;
}
