import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export interface LayoutImage {
  readonly digest: string;
  readonly folder: string;
}

/**
 * Finds an image in an OCI image layout (OCI image specification, `index.json`).
 * @param wanted tag or digest; without either the layout must hold one image only
 * @returns the image, or why there is none, as the end of a sentence that starts with the layout
 */
export async function findInLayout(
  layout: string,
  wanted: { readonly tag?: string; readonly digest?: string },
): Promise<LayoutImage | string> {
  const folder = resolve(layout);
  let index: unknown;
  try {
    index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  } catch (error) {
    return error instanceof SyntaxError
      ? 'has an index.json that is not JSON'
      : 'is no OCI layout: it has no readable index.json';
  }
  const listed: unknown = (index as { manifests?: unknown } | null)?.manifests;
  const manifests = (Array.isArray(listed) ? listed : []) as readonly {
    digest?: unknown;
    annotations?: Record<string, unknown>;
  }[];
  const { tag, digest } = wanted;
  const found =
    digest !== undefined
      ? manifests.filter((manifest) => manifest.digest === digest)
      : tag !== undefined
        ? manifests.filter((manifest) => manifest.annotations?.['org.opencontainers.image.ref.name'] === tag)
        : manifests;
  const [first] = found;
  if (typeof first?.digest !== 'string')
    return (digest ?? tag) ? `holds no image ${digest ?? tag ?? ''}` : 'holds no image';
  if (found.length > 1) return 'holds several images; name one by its tag or digest';
  return { digest: first.digest, folder };
}

/** Whether this is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
