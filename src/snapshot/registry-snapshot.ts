import { createHash } from 'node:crypto';
import { quote } from '../image/text.js';
import type { RegistryReader } from '../refresh/registry-reader.js';
import { LayerError, readLayer, stackLayers } from './layer.js';
import type { Layer } from './layer.js';
import { layersOf, platformOf } from './manifest.js';
import type { Descriptor } from './manifest.js';
import type { RepositoryFiles, Wanted } from './wanted-files.js';

const MANIFESTS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** Gentoo's snapshots have 60 MiB packed. Nobody waits for more than this. */
const LARGEST_IMAGE = 4 * 1024 ** 3;
const DOING = 'read the snapshot';
const LIAR = 'Use another registry or mirror, and tell who runs this one.';

/**
 * Reads the wanted files of the ebuild repository in an image, off the registry's stream: no image is stored, and no engine is
 * needed. Everything is compared with its digest before anything of it is believed.
 * @param digest of the image: a manifest, or an index of which the one for linux/amd64 is taken
 * @returns undefined when the registry does not have it
 * @throws UserError when it cannot be read, or is not what its digest says
 */
export async function readRegistrySnapshot(
  registry: RegistryReader,
  digest: string,
  wanted: Wanted,
): Promise<RepositoryFiles | undefined> {
  const first = await manifestOf(registry, digest);
  if (first === undefined) return undefined;
  const inner = platformOf(first);
  const manifest = inner === undefined ? first : await manifestOf(registry, inner);
  const descriptors = manifest === undefined ? undefined : layersOf(manifest);
  if (descriptors === undefined || descriptors.reduce((sum, { size }) => sum + size, 0) > LARGEST_IMAGE) {
    const reason = descriptors === undefined ? 'it has no layers for linux/amd64' : 'it is larger than 4 GiB';
    throw registry.userError(registry.refusal(DOING, reason, 'Check the name of the image; take another tag.'));
  }
  const layers: Layer[] = [];
  for (const descriptor of descriptors) layers.push(await layerOf(registry, descriptor, wanted));
  return stackLayers(layers);
}

async function manifestOf(registry: RegistryReader, digest: string): Promise<string | undefined> {
  return await registry.ask({
    doing: DOING,
    method: 'GET',
    path: `manifests/${digest}`,
    accept: MANIFESTS,
    expect: [404],
    use: async (answer) => {
      if (answer.status === 404) return undefined;
      const body = await registry.body(answer, DOING);
      const found = `sha256:${createHash('sha256').update(body).digest('hex')}`;
      if (found !== digest) throw registry.refusal(DOING, `it was asked for ${digest} and sends ${found}`, LIAR);
      return body.toString();
    },
  });
}

async function layerOf(registry: RegistryReader, descriptor: Descriptor, wanted: Wanted): Promise<Layer> {
  const { mediaType, digest } = descriptor;
  return await registry.ask({
    doing: DOING,
    method: 'GET',
    path: `blobs/${digest}`,
    accept: '*/*',
    // Registries keep blobs elsewhere.
    follow: true,
    use: async (answer, alive) => {
      const check = new Check(registry, descriptor, alive);
      try {
        const layer = await readLayer(check.through(answer.body), mediaType, wanted);
        if (!check.passed) throw new LayerError('has something behind its end');
        return layer;
      } catch (error) {
        if (!(error instanceof LayerError)) throw error;
        throw registry.refusal(DOING, `its layer ${quote(digest, 19)} ${error.message}`, 'Take another tag.');
      }
    },
  });
}

/** Lets the bytes of a blob through, and fails at the end of those that are not its digest's. */
class Check {
  passed = false;

  constructor(
    private readonly registry: RegistryReader,
    private readonly descriptor: Descriptor,
    private readonly alive: () => void,
  ) {}

  async *through(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const { digest, size } = this.descriptor;
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of chunks) {
      this.alive();
      bytes += chunk.length;
      if (bytes > size) throw this.registry.refusal(DOING, `its layer has more than the ${size} bytes it should`, LIAR);
      hash.update(chunk);
      yield chunk;
    }
    const found = `sha256:${hash.digest('hex')}`;
    if (found !== digest) throw this.registry.refusal(DOING, `its layer should be ${digest} and is ${found}`, LIAR);
    this.passed = true;
  }
}
