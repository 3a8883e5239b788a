import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/pins/local.ts
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
async function findInLayout(layout, wanted) {
  const folder = resolve(layout);
  let index;
  try {
    index = JSON.parse(await readFile(join(folder, "index.json"), "utf8"));
  } catch (error) {
    return error instanceof SyntaxError ? "has an index.json that is not JSON" : "is no OCI layout: it has no readable index.json";
  }
  const listed = index?.manifests;
  const manifests = Array.isArray(listed) ? listed : [];
  const { tag, digest } = wanted;
  const found = digest !== void 0 ? manifests.filter((manifest) => manifest.digest === digest) : tag !== void 0 ? manifests.filter((manifest) => manifest.annotations?.["org.opencontainers.image.ref.name"] === tag) : manifests;
  const [first] = found;
  if (typeof first?.digest !== "string")
    return digest ?? tag ? `holds no image ${digest ?? tag ?? ""}` : "holds no image";
  if (found.length > 1) return "holds several images; name one by its tag or digest";
  return { digest: first.digest, folder };
}
async function isFolder(path) {
  const found = await stat(path).catch(() => void 0);
  return found?.isDirectory() ?? false;
}

export {
  findInLayout,
  isFolder
};
