import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { blobName, type TreeFile } from './git-repository.js';

/** Gives contents by their names; undefined where they cannot be had. */
export type Contents = (blobs: readonly string[]) => Promise<ReadonlyMap<string, Buffer> | undefined>;

const LINK = '120000';
const PROGRAM = '100755';

/**
 * Lays the files of a commit out below a folder. What the working tree has in the same words is taken from there: of a pull
 * request's base that is nearly all.
 * @param to a folder that exists and is empty
 * @param beside the working tree's folder of the same name
 * @returns whether all of it could be had
 */
export async function layOutTree(
  files: readonly TreeFile[],
  to: string,
  beside: string,
  contents: Contents,
): Promise<boolean> {
  const sound = files.filter(({ path }) => isSound(path));
  const known = new Map<string, Buffer>();
  for (const { path, mode, blob } of sound) {
    if (mode === LINK) continue;
    const content = await sameContent(join(beside, path), blob);
    if (content) known.set(blob, content);
  }
  const missing = sound.map(({ blob }) => blob).filter((blob) => !known.has(blob));
  const fetched = missing.length === 0 ? known : await contents(missing);
  if (!fetched) return false;
  // Links come last, so that nothing is ever written through one.
  for (const { path, mode, blob } of sound.toSorted((a, b) => Number(a.mode === LINK) - Number(b.mode === LINK))) {
    const content = known.get(blob) ?? fetched.get(blob);
    if (!content) return false;
    const file = join(to, path);
    await mkdir(dirname(file), { recursive: true });
    if (mode === LINK) await symlink(content.toString(), file);
    else {
      await writeFile(file, content, { flag: 'wx' });
      await chmod(file, mode === PROGRAM ? 0o755 : 0o644);
    }
  }
  return true;
}

/** git has no such paths; what answers in its name might. */
function isSound(path: string): boolean {
  return !path.startsWith('/') && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}

/** Larger files are fetched: a definition has none that is worth the time to hash it. */
const LARGEST = 16 * 2 ** 20;

async function sameContent(file: string, blob: string): Promise<Buffer | undefined> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) return undefined;
    const content = await readFile(file);
    return blobName(content, blob) === blob ? content : undefined;
  } catch {
    return undefined;
  }
}
