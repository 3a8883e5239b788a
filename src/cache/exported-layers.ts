import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Buildx } from '../builder/buildx.js';
import { readActionsToken, WRITE } from '../platform/actions-token.js';
import type { HttpClient } from '../store/http-client.js';
import { readOptions } from './entry.js';
import type { Layers } from './layer-work.js';

export interface ExportedLayersDeps {
  readonly buildx: Pick<Buildx, 'run'>;
  /** Name of the builder, whose settings for registries count. */
  readonly builder: string;
  readonly http: HttpClient;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * What an export left at its place: BuildKit 0.33 names the layers that it writes (`writing layer sha256:…`) without their
 * sizes, and of those that are there already it names none, so that the index is asked which it wrote last.
 *
 * - A folder: `index.json` names the manifest by its tag, the manifest's blob lies beside it (OCI image layout).
 * - A registry: the manifest itself, by `buildx imagetools inspect --raw`, with the credentials that buildx has.
 * - The Actions cache: the newest entry `index-SCOPE-1-HASH#NUMBER`, which is the cache's configuration.
 * - A bucket and Azure have the same, and are not asked: their credentials may be the builder's alone.
 *
 * @param to value of `--cache-to`
 * @returns undefined where the place does not say
 */
export async function exportedLayers(
  to: string,
  deps: ExportedLayersDeps,
  signal: AbortSignal,
): Promise<Layers | undefined> {
  const options = readOptions(to);
  try {
    switch (options.get('type')) {
      case 'local':
        return await inFolder(options.get('dest') ?? '', options.get('tag') ?? 'latest');
      case 'registry': {
        const args = ['imagetools', 'inspect', '--raw', '--builder', deps.builder, options.get('ref') ?? ''];
        const { code, stdout } = await deps.buildx.run(args, { signal, keepBytes: LONGEST_INDEX });
        return code === 0 ? layersOfManifest(stdout) : undefined;
      }
      case 'gha':
        return await inActionsCache(options, deps, signal);
      case undefined:
      default:
        return undefined;
    }
  } catch {
    // Nothing depends on it but what is known for the next build.
    return undefined;
  }
}

/** An index of several hundred layers has some 100 KB. */
const LONGEST_INDEX = 16 * 1024 * 1024;

const descriptor = z.object({
  mediaType: z.string(),
  digest: z.string(),
  size: z.int().min(0),
  annotations: z.record(z.string(), z.string()).optional(),
});
const manifestSchema = z.object({
  layers: z.array(descriptor).optional(),
  manifests: z.array(descriptor).optional(),
});

/** Media type of the configuration, which an index has among its layers (BuildKit, CacheConfigMediaTypeV0). */
const CONFIG_TYPE = 'application/vnd.buildkit.cacheconfig.v0';

/**
 * The layers of an exported cache: `layers` of an image manifest (OCI image-spec, "Image Manifest"), or `manifests` of an index,
 * as `image-manifest=false` writes it.
 * @throws Error when it is neither
 */
export function layersOfManifest(json: string): Layers {
  const { layers, manifests } = manifestSchema.parse(JSON.parse(json));
  const blobs = layers ?? (manifests ?? []).filter(({ mediaType }) => mediaType !== CONFIG_TYPE);
  return Object.fromEntries(blobs.map(({ digest, size }) => [layerId(digest), size]));
}

const configSchema = z.object({
  layers: z
    .array(z.object({ blob: z.string(), annotations: z.object({ size: z.int().min(0).optional() }).optional() }))
    .optional(),
});

/**
 * The layers of a cache's configuration (BuildKit, cacheimporttypes.CacheConfig), which has their sizes as annotations where
 * it stands alone.
 * @throws Error when it is none
 */
export function layersOfConfig(json: string): Layers {
  const { layers = [] } = configSchema.parse(JSON.parse(json));
  return Object.fromEntries(layers.map(({ blob, annotations }) => [layerId(blob), annotations?.size ?? 0]));
}

const ID_DIGITS = 16;

function layerId(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1).slice(0, ID_DIGITS);
}

const TAG = 'org.opencontainers.image.ref.name';

async function inFolder(folder: string, tag: string): Promise<Layers | undefined> {
  const { manifests = [] } = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
  const named = manifests.find(({ annotations }) => annotations?.[TAG] === tag);
  if (!named) return undefined;
  return layersOfManifest(await readFile(join(folder, 'blobs', ...named.digest.split(':')), 'utf8'));
}

/** Version of all entries of BuildKit's client (go-actions-cache, `version`). */
const VERSION = createHash('sha256').update('|go-actionscache-1.0').digest('hex');
const foundSchema = z.object({ ok: z.literal(true), signed_download_url: z.string() });

async function inActionsCache(
  options: ReadonlyMap<string, string>,
  { http, env }: Pick<ExportedLayersDeps, 'http' | 'env'>,
  signal: AbortSignal,
): Promise<Layers | undefined> {
  const token = options.get('token') ?? env.ACTIONS_RUNTIME_TOKEN ?? '';
  const service = options.get('url_v2') ?? env.ACTIONS_RESULTS_URL ?? '';
  if (service === '') return undefined;
  // The one that it writes to; of several the last, as BuildKit's exporter takes it.
  const scope = readActionsToken(token)?.scopes?.findLast(({ permission }) => (permission & WRITE) !== 0)?.scope ?? '';
  const hash = createHash('sha256').update(scope).digest('hex').slice(0, 8);
  const key = `index-${options.get('scope') ?? ''}-1-${hash}#`;
  const method = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
  const answer = await http(
    {
      method: 'POST',
      url: new URL(method, service.endsWith('/') ? service : `${service}/`).href,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ key, restore_keys: [key], version: VERSION }),
    },
    signal,
  );
  const text = await answer.text();
  if (!answer.ok) return undefined;
  const url = foundSchema.parse(JSON.parse(text)).signed_download_url;
  const index = await http({ method: 'GET', url, headers: {} }, signal);
  const config = await index.text();
  return index.ok ? layersOfConfig(config) : undefined;
}
