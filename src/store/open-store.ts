import { resolve } from 'node:path';
import { runProcess } from '../platform/process.js';
import type { Runner } from '../platform/process.js';
import { nodeClient } from './http-client.js';
import type { HttpClient } from './http-client.js';
import { readEndpoint } from './location.js';
import type { Location } from './location.js';
import { realPause } from './pause.js';
import type { Pause } from './pause.js';
import { StoreError } from './store.js';
import type { Kind, Store } from './store.js';

/** What stores need of the outside world; tests give other parts. */
export interface StoreContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs docker's credential helpers. */
  readonly run?: Runner;
  readonly client?: HttpClient;
  readonly pause?: Pause;
  /** Milliseconds since the epoch. */
  now?(): number;
  /** Milliseconds that writers wait for each other, where the place does not keep them apart. */
  readonly settleMs?: number;
}

/**
 * Makes the store of a location. Only what this kind of place needs is loaded, and nothing is asked of it yet.
 * @param kind `records`: what earlier builds came to, small files
 * @param fingerprint what decides the content of files of the same path: lower-case letters and digits
 * @returns undefined for `builder`, where files stay on the builder's own disk
 * @throws StoreError `refused` when credentials that it needs are missing
 */
export async function openStore(
  location: Location,
  kind: Kind | 'records',
  fingerprint: string,
  context: StoreContext,
): Promise<Store | undefined> {
  if (!/^[0-9a-z]{1,64}$/.test(fingerprint)) throw new Error(`${fingerprint} is not a fingerprint`);
  const { env, run = runProcess, client = nodeClient, pause = realPause, settleMs } = context;
  const now = (): number => context.now?.() ?? Date.now();
  const below = `${kind}/${fingerprint}`;
  const binhost = kind === 'packages';
  const settle = settleMs === undefined ? {} : { settleMs };
  switch (location.kind) {
    case 'builder':
      return undefined;
    case 'folder': {
      const { folderStore } = await import('./folder-store.js');
      return folderStore({ folder: resolve(location.path), below, binhost, pause, now });
    }
    case 's3': {
      const { s3Store, s3Credentials } = await import('./s3-store.js');
      const { bucket, prefix } = location;
      const endpoint = location.endpoint ?? endpointOf(env, `bucket ${bucket}`);
      return s3Store({
        bucket,
        prefix,
        region: location.region ?? [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(Boolean) ?? 'us-east-1',
        ...(endpoint === '' ? {} : { endpoint }),
        credentials: s3Credentials(env, `bucket ${bucket}`),
        ...{ below, binhost, client, pause, now, ...settle },
      });
    }
    case 'registry': {
      const { registryStore } = await import('./registry-store.js');
      const { findLogin } = await import('./registry-auth.js');
      const { registry, repository } = location;
      const login = (): ReturnType<typeof findLogin> => findLogin(registry, { env, run });
      return registryStore({
        registry,
        repository,
        tag: `${kind}-${fingerprint}`,
        login,
        client,
        pause,
        now,
        ...settle,
      });
    }
    case 'actions': {
      const { actionsCacheClient, tokenScopes, checkCacheAccess } = await import('./actions-cache-client.js');
      const { actionsStore } = await import('./actions-store.js');
      checkCacheAccess(env, 'read');
      const cache = actionsCacheClient(env, pause);
      return actionsStore({ client: cache, scopes: tokenScopes(env), kind, fingerprint, pause, now, ...settle });
    }
  }
}

/** AWS_ENDPOINT_URL_S3 goes before AWS_ENDPOINT_URL (AWS SDKs and Tools Reference Guide, "Service-specific endpoints"). */
function endpointOf(env: StoreContext['env'], place: string): string {
  const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
  const reading = readEndpoint(env[name] ?? '');
  if ('value' in reading) return reading.value;
  throw new StoreError('refused', `${place}: ${name}: ${reading.message} ${reading.hint ?? ''}`.trimEnd());
}
