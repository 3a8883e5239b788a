import { chmod, copyFile, lutimes, mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContextPlan } from './folder.js';

/** What the Dockerfile mounts by name has to be there; switched off it is empty. */
const MOUNTED = new Set(['firmware.allow', 'portage/make.conf', 'services', 'squashfs.exclude']);

/**
 * Writes a merged definition into an empty folder. Content, executable bit and modification time are all that files keep
 * or get, so that the same definition makes the same folder on every machine.
 * @param target a folder that exists
 * @param time modification time of everything, in seconds since the epoch
 */
export async function writeContext(plan: ContextPlan, target: string, time: number): Promise<void> {
  for (const folder of plan.folders) await mkdir(join(target, folder), { recursive: true });
  for (const { path, from, entry } of plan.files) {
    const file = join(target, path);
    if (from === 'removed') {
      if (MOUNTED.has(path)) await writeFile(file, '');
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    if (entry.kind === 'link') {
      await symlink(entry.target ?? '', file);
      await lutimes(file, time, time);
    } else {
      await copyFile(entry.source, file);
      await chmod(file, entry.executable ? 0o755 : 0o644);
      await utimes(file, time, time);
    }
  }
  // Last and from the inside out: whatever is put into a folder changes its time.
  for (const folder of [...plan.folders].reverse()) {
    await chmod(join(target, folder), 0o755);
    await utimes(join(target, folder), time, time);
  }
}
