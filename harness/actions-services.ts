import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startAzurite } from './azurite.js';
import { ArtifactService, type Artifact } from './results-service/artifacts.js';
import { Blobs } from './results-service/blobs.js';
import { CacheService, type CacheEntry } from './results-service/caches.js';
import { Faults, type Fault } from './results-service/faults.js';
import { startResultsServer, type ServiceCall } from './results-service/server.js';
import { issueToken, type TokenRequest } from './results-service/token.js';

export interface ActionsServicesOptions {
  /** Bytes of cache that the repository may hold; GitHub's 10 GiB when absent. */
  cacheLimit?: number;
}

export interface ActionsServices {
  /** Value of `ACTIONS_RESULTS_URL`. */
  url: string;
  /** A value for `ACTIONS_RUNTIME_TOKEN`. */
  runtimeToken: (request?: TokenRequest) => string;
  /** The variables by which a job finds these services, with a token for the request. */
  env: (request?: TokenRequest) => Record<string, string>;
  listArtifacts: () => Artifact[];
  /**
   * Brings an artifact into `destDir` (made when absent), as a download in the browser would give it, unpacked when it
   * is an archive. Returns the names of what is there then.
   */
  downloadArtifact: (name: string, destDir: string) => Promise<string[]>;
  caches: () => CacheEntry[];
  /** Every call that a client made, in order. */
  calls: () => ServiceCall[];
  faults: {
    /** Makes the next calls fail, for example `{status: 429, times: 3}`. */
    failNext: (fault: Fault) => void;
    /** Refuses every cache write with 403 until cleared. */
    denyCacheWrites: () => void;
    /** Loses the content of cache entries by key prefix while the service still offers them; returns how many. */
    dropCacheBlobs: (keyPrefix: string) => Promise<number>;
    /** Evicts cache entries by key prefix; returns how many. */
    evictCaches: (keyPrefix: string) => Promise<number>;
    clear: () => void;
  };
  stop: () => Promise<void>;
}

/**
 * Starts the services that GitHub gives to a running job: cache (protocol v2) and artifacts (v4), in this process, with
 * a real blob store (azurite) behind them. Clients are told by environment, see `env`.
 */
export async function startActionsServices(options: ActionsServicesOptions = {}): Promise<ActionsServices> {
  const dir = await mkdtemp(join(tmpdir(), 'actions-services-'));
  await mkdir(join(dir, 'blobs'));
  const azurite = await startAzurite(join(dir, 'blobs'));
  const caches = new CacheService(await Blobs.open(azurite, 'caches'), options.cacheLimit ?? 10 * 2 ** 30);
  const artifacts = new ArtifactService(await Blobs.open(azurite, 'artifacts'));
  const faults = new Faults();
  const secret = randomBytes(32).toString('hex');
  const server = await startResultsServer({ ...caches.methods, ...artifacts.methods }, secret, faults);
  const runtimeToken = (request: TokenRequest = {}): string => issueToken(secret, request);
  return {
    url: server.url,
    runtimeToken,
    env: (request) => ({
      ACTIONS_RESULTS_URL: server.url,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(request),
      ACTIONS_CACHE_SERVICE_V2: 'true',
    }),
    listArtifacts: () => artifacts.list(),
    downloadArtifact: (name, destDir) => download(artifacts, name, destDir, dir),
    caches: () => caches.list(),
    calls: () => [...server.calls],
    faults: {
      failNext: (fault) => {
        faults.add(fault);
      },
      denyCacheWrites: () => {
        faults.add({ status: 403, times: Infinity, method: /^(CreateCacheEntry|FinalizeCacheEntryUpload)$/ });
      },
      dropCacheBlobs: (keyPrefix) => caches.dropBlobs(keyPrefix),
      evictCaches: (keyPrefix) => caches.evict(keyPrefix),
      clear: () => {
        faults.clear();
      },
    },
    stop: async () => {
      await server.stop();
      await azurite.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function download(artifacts: ArtifactService, name: string, destDir: string, scratch: string): Promise<string[]> {
  await mkdir(destDir, { recursive: true });
  const staging = await mkdtemp(join(scratch, 'download-'));
  const file = join(staging, 'content');
  const artifact = await artifacts.download(name, file);
  if (artifact.mimeType === 'application/zip') {
    await promisify(execFile)('python3', ['-m', 'zipfile', '-e', file, destDir]);
  } else {
    await copyFile(file, join(destDir, artifact.name));
  }
  await rm(staging, { recursive: true });
  return readdir(destDir);
}
