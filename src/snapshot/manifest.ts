import * as z from 'zod';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const descriptor = z.object({ mediaType: z.string(), digest, size: z.int().min(0) });

/** What a manifest says of a blob (OCI image specification, "Content Descriptors"). */
export type Descriptor = z.output<typeof descriptor>;

const manifest = z.object({ layers: z.array(descriptor).min(1).max(127) });

const index = z.object({
  manifests: z.array(
    z.object({
      digest,
      platform: z.object({ os: z.string(), architecture: z.string() }).optional(),
    }),
  ),
});

/** The digest of the manifest for linux/amd64 in an index of several platforms; undefined for what is no such index. */
export function platformOf(text: string): string | undefined {
  const { data } = index.safeParse(parse(text));
  const fits = data?.manifests.find(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64');
  const [only, second] = data?.manifests ?? [];
  return (fits ?? (second === undefined && only?.platform === undefined ? only : undefined))?.digest;
}

/** The layers of an image, the lowest first; undefined for what is no image. */
export function layersOf(text: string): readonly Descriptor[] | undefined {
  return manifest.safeParse(parse(text)).data?.layers;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
