import { createHash } from 'node:crypto';
import { quote } from '../image/text.js';
import type { HttpAnswer } from '../store/http-client.js';
import type { RegistryReader } from './registry-reader.js';

/** Kinds of manifests that can be built from (OCI image specification; Docker Image Manifest V2, Schema 2). */
const KINDS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
const ACCEPT = KINDS.join(', ');
const LIAR = 'Pin nothing from there; use another registry or mirror, and tell who runs this one.';

/**
 * Finds the digest that a tag stands for (OCI distribution specification, "Pulling manifests"). HEAD says it, which costs
 * nothing of a rate limit for pulls; the manifest itself must then have this digest.
 * @param pinned the digest that is pinned already: when the tag stands for it, the manifest is not asked for again
 * @returns `sha256:…`, or undefined when there is no such tag
 * @throws UserError when the registry cannot be asked, or when what it gives is not what it says
 */
export async function findDigest(registry: RegistryReader, tag: string, pinned?: string): Promise<string | undefined> {
  const doing = `find the digest of ${tag}`;
  const path = `manifests/${encodeURIComponent(tag)}`;
  const head = await registry.ask({
    doing,
    method: 'HEAD',
    path,
    accept: ACCEPT,
    // Some registries know no HEAD for manifests; GET tells the truth about a tag that is missing.
    expect: [404, 405],
    use: (answer) => Promise.resolve(answer.ok ? digestHeader(registry, answer, doing) : undefined),
  });
  if (head !== undefined && head === pinned) return head;
  return await registry.ask({
    doing,
    method: 'GET',
    // By its digest, so that a tag which moves between the two questions makes no difference.
    path: head === undefined ? path : `manifests/${head}`,
    accept: ACCEPT,
    expect: [404],
    use: async (answer) => {
      if (answer.status !== 404) return await verified(registry, answer, head, doing);
      if (head === undefined) return undefined;
      throw registry.refusal(doing, `it names ${head} and does not have it`, 'Try again later, or take another tag.');
    },
  });
}

async function verified(
  registry: RegistryReader,
  answer: HttpAnswer,
  head: string | undefined,
  doing: string,
): Promise<string> {
  const said = digestHeader(registry, answer, doing);
  const body = await registry.body(answer, doing);
  const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
  for (const claim of [head, said]) {
    if (claim !== undefined && claim !== digest) {
      throw registry.refusal(doing, `it says ${claim}, but what it sends is ${digest}`, LIAR);
    }
  }
  const kind = kindOf(body, answer.header('content-type'));
  if (!KINDS.includes(kind)) {
    throw registry.refusal(doing, `it holds no image but ${quote(kind)}`, 'Check the name; take another tag.');
  }
  return digest;
}

/** The header Docker-Content-Digest. @throws StoreError when it is there and is no digest that can be pinned */
function digestHeader(registry: RegistryReader, answer: HttpAnswer, doing: string): string | undefined {
  const digest = answer.header('docker-content-digest');
  if (digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest)) return digest;
  throw registry.refusal(doing, `it says ${quote(digest, 100)}, which is no digest`, LIAR);
}

/** A manifest's own word for its kind, which OCI manifests may leave to the header. */
function kindOf(body: Buffer, contentType = ''): string {
  const header = contentType.replace(/;.*$/s, '').trim();
  try {
    const { mediaType } = JSON.parse(body.toString()) as { readonly mediaType?: unknown };
    return typeof mediaType === 'string' ? mediaType : header;
  } catch {
    return 'something that is not JSON';
  }
}
