import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startDaemon } from './daemon.js';
import { ensureTools } from './tools.js';

export interface S3Request {
  method: string;
  /** Path without query, for example `/store/prefix/index.json`. */
  path: string;
  status: number;
}

export interface S3 {
  /** `http://127.0.0.1:PORT`. */
  endpoint: string;
  region: string;
  /** The key of the only account; made anew for each start. Every request must be signed with it. */
  accessKeyId: string;
  secretAccessKey: string;
  /** A bucket that is there and empty. */
  bucket: string;
  /** The folder where its objects lie as files, for doing them harm. */
  bucketFolder: string;
  /** Every request answered since the start, in order. */
  requests: () => Promise<S3Request[]>;
  stop: () => Promise<void>;
}

/**
 * Starts versitygw, a server of the S3 protocol that keeps objects as files, on a free loopback port. It checks signatures
 * and the SHA-256 of content, and knows conditional writes.
 */
export async function startS3(): Promise<S3> {
  const { versitygw: command } = await ensureTools(['versitygw']);
  const root = await mkdtemp(join(tmpdir(), 's3-'));
  const bucket = 'store-of-tests';
  const bucketFolder = join(root, 'data', bucket);
  await mkdir(bucketFolder, { recursive: true });
  await mkdir(join(root, 'attributes'));
  const port = await freePort();
  const region = 'eu-central-1';
  const accessKeyId = randomBytes(10).toString('hex');
  const secretAccessKey = randomBytes(20).toString('hex');
  const logFile = join(root, 's3.log');
  await writeFile(logFile, '');
  const daemon = await startDaemon({
    name: 'versitygw',
    command,
    args: [
      ...['-address', `127.0.0.1:${port}`, '-region', region, '-health', '/health'],
      // Attributes of objects in files of their own: not every temporary folder can hold extended ones.
      ...['-attributes', join(root, 'attributes'), '-data', join(root, 'data')],
    ],
    env: { ...process.env, ROOT_ACCESS_KEY: accessKeyId, ROOT_SECRET_KEY: secretAccessKey, NO_COLOR: '1' },
    logFile,
    ready: async () => (await fetch(`http://127.0.0.1:${port}/health`)).ok,
    stopTimeout: 3000,
  });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    ...{ region, accessKeyId, secretAccessKey, bucket, bucketFolder },
    requests: async () => parseRequestLog(await readFile(logFile, 'utf8')),
    stop: async () => {
      await daemon.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Reads the lines that versitygw prints for each request; others are its own messages. */
export function parseRequestLog(text: string): S3Request[] {
  const requests: S3Request[] = [];
  for (const line of text.split('\n')) {
    const match = / \| (\d{3}) \| .* \| ([A-Z]+) *\| (\/.*?) \| /.exec(line);
    if (match !== null && match[3] !== '/health') {
      const [, status, method = '', path = ''] = match;
      requests.push({ method, path, status: Number(status) });
    }
  }
  return requests;
}
