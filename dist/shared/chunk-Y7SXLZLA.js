import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/platform/files.ts
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, mkdtemp, open, rename, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
async function sha256OfFile(path) {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}
async function writeFileAtomic(path, content) {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
async function makeTemporaryFolder(env) {
  const { RUNNER_TEMP: given = "" } = env;
  return await mkdtemp(join(given === "" ? tmpdir() : given, "gentoo-min-"));
}
async function exists(path) {
  return lstat(path).then(
    () => true,
    () => false
  );
}
async function freeBytes(path) {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}

export {
  sha256OfFile,
  writeFileAtomic,
  makeTemporaryFolder,
  exists,
  freeBytes
};
