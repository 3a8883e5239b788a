import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { writeFileAtomic } from '../platform/files.js';
import type { Platform } from '../platform/platform.js';
import type { DiskUse } from './disk-need.js';

const bytes = z.int().min(0).optional();

/** What the latest builds of one image took of the disks. */
const schema = z.object({
  builds: z.array(
    z.object({
      /** When the build ended, as ISO 8601. */
      at: z.string(),
      fileBytes: bytes,
      builderBytes: bytes,
    }),
  ),
});

type Builds = z.output<typeof schema>['builds'];

/**
 * How many builds are remembered. The largest of them counts: one for which everything was there already says little about
 * the next.
 */
const KEPT = 10;

/**
 * The folder of the records: that of the output, but on a runner the one beside the workspace, which a checkout empties.
 * @param output the folder for the files that come out
 */
export function recordFolder(env: Platform['env'], output: string): string {
  const { RUNNER_WORKSPACE: beside = '' } = env;
  return beside === '' ? output : join(beside, '.gentoo-min');
}

/** What earlier builds of an image took. @param name of the image; start of the file's name */
export async function earlierUse(folder: string, name: string): Promise<readonly DiskUse[]> {
  return (await read(folder, name)).map(({ fileBytes, builderBytes }) => ({ fileBytes, builderBytes }));
}

/** Remembers one more build. @param now milliseconds since the epoch */
export async function recordUse(folder: string, name: string, use: DiskUse, now: number): Promise<void> {
  const builds = [...(await read(folder, name)), { at: new Date(now).toISOString(), ...use }].slice(-KEPT);
  await mkdir(folder, { recursive: true });
  await writeFileAtomic(join(folder, file(name)), `${JSON.stringify({ builds }, null, 2)}\n`);
}

async function read(folder: string, name: string): Promise<Builds> {
  try {
    return schema.parse(JSON.parse(await readFile(join(folder, file(name)), 'utf8'))).builds;
  } catch {
    // There is none, or somebody wrote something else there: then nothing is known of earlier builds.
    return [];
  }
}

function file(name: string): string {
  return `${name}-disk.json`;
}
