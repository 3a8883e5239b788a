import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { closeNow, listen } from './listen.js';

export interface FileServer {
  readonly folder: string;
  readonly url: string;
  /** Paths that were asked for since the last time, in alphabetical order. */
  readonly asked: () => string[];
  readonly stop: () => Promise<void>;
}

/** Serves a folder on loopback as it is. */
export async function startFileServer(folder: string): Promise<FileServer> {
  let requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path.slice(1));
    if (statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() !== true) response.writeHead(404).end();
    else createReadStream(join(folder, path)).pipe(response);
  });
  const port = await listen(server);
  return {
    folder,
    url: `http://127.0.0.1:${String(port)}`,
    asked: () => {
      const asked = requests.sort();
      requests = [];
      return asked;
    },
    stop: () => closeNow(server),
  };
}
