import { createHash } from 'node:crypto';
import { chmod, lutimes, mkdir, readFile, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContextPlan } from './folder.js';

/** What the Dockerfile mounts by name has to be there; switched off it is empty. */
const MOUNTED = new Set(['firmware.allow', 'portage/make.conf', 'services', 'squashfs.exclude']);

/**
 * Writes a merged definition into a folder. Content, executable bit and modification time are all that files keep or get, so
 * that the same definition makes the same folder on every machine.
 *
 * The folder is named by its content. buildx tells a builder the last part of a context's path, and a builder that knows a context
 * of that name is sent only files whose size or time is another one (BuildKit, source/local, and fsutil's comparison): with one
 * name for all, it would not see an edit that leaves the length of a file as it was.
 * @param parent a folder that exists
 * @param time modification time of everything, in seconds since the epoch
 * @returns the path of the folder
 */
export async function writeContext(plan: ContextPlan, parent: string, time: number): Promise<string> {
  const target = join(parent, 'context');
  const hash = createHash('sha256');
  const add = (...parts: readonly (string | Buffer)[]): void => {
    for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  };
  await mkdir(target);
  for (const folder of plan.folders) {
    await mkdir(join(target, folder), { recursive: true });
    add('folder', folder);
  }
  for (const { path, from, entry } of plan.files) {
    const file = join(target, path);
    if (from === 'removed') {
      if (MOUNTED.has(path)) await writeFile(file, '');
      add('removed', path);
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    if (entry.kind === 'link') {
      await symlink(entry.target ?? '', file);
      await lutimes(file, time, time);
      add('link', path, entry.target ?? '');
    } else {
      const content = await readFile(entry.source);
      await writeFile(file, content);
      await chmod(file, entry.executable ? 0o755 : 0o644);
      await utimes(file, time, time);
      add(entry.executable ? 'program' : 'file', path, content);
    }
  }
  // Last and from the inside out: whatever is put into a folder changes its time.
  for (const folder of [...plan.folders].reverse()) {
    await chmod(join(target, folder), 0o755);
    await utimes(join(target, folder), time, time);
  }
  const named = `${target}-${hash.digest('hex').slice(0, 16)}`;
  await rename(target, named);
  return named;
}
