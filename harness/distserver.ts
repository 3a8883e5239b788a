import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeNow, listen } from './listen.js';

/** One answered request. */
export interface DistRequest {
  readonly path: string;
  readonly status: number;
  /** Bytes of the body that were sent. */
  readonly bytes: number;
}

export interface Distserver {
  /** `http://127.0.0.1:PORT`, to be used as GENTOO_MIRRORS. */
  readonly url: string;
  /** What was asked for, in the order of the answers' ends. */
  readonly requests: () => DistRequest[];
  /** Those that sent a source file; whether one is there is asked without having it sent. */
  readonly downloads: () => DistRequest[];
  readonly stop: () => Promise<void>;
}

export interface DistserverOptions {
  /** Bytes per second for all requests together; without it as fast as it goes. */
  readonly bytesPerSecond?: number;
  /** `flat` as mirrors once were; `hashed` announces Gentoo's layout of folders by BLAKE2B. Both serve the same files. */
  readonly layout?: 'flat' | 'hashed';
  /** Waited for before a file of this name is sent. */
  readonly before?: (name: string) => Promise<void>;
}

/** The file that tells Portage how a mirror is laid out (GLEP 75). */
const LAYOUT_FILE = 'layout.conf';
const LAYOUT = '[structure]\n0=filename-hash BLAKE2B 8\n1=flat\n';

/**
 * Serves a folder of distfiles on loopback as a Gentoo mirror: below /distfiles, by the last part of the path. In the
 * hashed layout the folder between is not looked at: a wrong one is found out by Portage's tests, not by ours.
 */
export async function startDistserver(dir: string, options: DistserverOptions = {}): Promise<Distserver> {
  const requests: DistRequest[] = [];
  let busyUntil = 0; // the limited line is free again then, in milliseconds

  /** Waits as long as so many bytes take on the limited line, which all answers share. */
  const pace = async (bytes: number): Promise<void> => {
    if (options.bytesPerSecond === undefined) return;
    busyUntil = Math.max(busyUntil, Date.now()) + (bytes / options.bytesPerSecond) * 1000;
    await sleep(busyUntil - Date.now());
  };

  const answer = async (path: string, method: string, response: ServerResponse): Promise<DistRequest> => {
    const name = basename(path);
    if (name === LAYOUT_FILE && options.layout === 'hashed') {
      response.writeHead(200, { 'content-type': 'text/plain' }).end(LAYOUT);
      return { path, status: 200, bytes: LAYOUT.length };
    }
    const file = join(dir, name);
    const size = path.startsWith('/distfiles/') && name !== '' ? await sizeOf(file) : undefined;
    if (size === undefined) {
      response.writeHead(404).end();
      return { path, status: 404, bytes: 0 };
    }
    await options.before?.(name);
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
    let bytes = 0;
    if (method !== 'HEAD') {
      for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
        if (response.destroyed) break;
        await pace(chunk.length);
        bytes += chunk.length;
        if (!response.write(chunk)) await drained(response);
      }
    }
    response.end();
    return { path, status: 200, bytes };
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    answer(path, request.method ?? 'GET', response).then(
      (entry) => requests.push(entry),
      () => response.destroy(),
    );
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests: () => [...requests],
    downloads: () =>
      requests.filter(({ path, status, bytes }) => status === 200 && bytes > 0 && basename(path) !== LAYOUT_FILE),
    stop: () => closeNow(server),
  };
}

async function sizeOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}
