import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freePort, startDaemon } from './daemon.js';

export interface Azurite {
  /** Base address of the account: `http://127.0.0.1:PORT/ACCOUNT`. */
  url: string;
  account: string;
  /** Shared key of the account, base64; made anew for each start. */
  key: string;
  stop: () => Promise<void>;
}

/**
 * Starts azurite's blob service, Microsoft's emulator of Azure Blob Storage, on a free loopback port.
 *
 * @param dir Existing folder for blobs and the log.
 */
export async function startAzurite(dir: string): Promise<Azurite> {
  const port = await freePort();
  const account = 'results';
  const key = randomBytes(64).toString('base64');
  const logFile = join(dir, 'azurite.log');
  await writeFile(logFile, '');
  const daemon = await startDaemon({
    name: 'azurite',
    command: process.execPath,
    args: [
      createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js'),
      ...['--blobHost', '127.0.0.1', '--blobPort', String(port), '--location', dir],
      '--silent',
      '--disableTelemetry',
      '--skipApiVersionCheck', // clients are newer than the newest version azurite knows
    ],
    env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${key}`, NODE_OPTIONS: '' },
    logFile,
    ready: async () => (await fetch(`http://127.0.0.1:${port}/${account}`)).status > 0,
    stopTimeout: 3000,
  });
  return { url: `http://127.0.0.1:${port}/${account}`, account, key, stop: daemon.stop };
}
