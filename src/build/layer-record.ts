import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { NO_HISTORY, remember, type LayerHistory } from '../cache/layer-history.js';
import type { LayerBuild } from '../cache/layer-work.js';
import { writeFileAtomic } from '../platform/files.js';

const whole = z.int().min(0);
const seconds = z.number().min(0);
const work = z.object({
  seconds,
  built: whole,
  reused: whole,
  packageBytes: whole,
  packageSeconds: seconds,
  pulledBytes: whole,
});

/** The file: a `LayerHistory`, and when the last build ended, as ISO 8601. */
const schema = z.object({
  at: z.string(),
  stages: z.record(z.string(), z.array(work)),
  madeFrom: z.record(z.string(), z.array(z.string())),
  exports: z.record(z.string(), z.record(z.string(), whole).nullable()),
  actionsBytes: whole,
});

/**
 * What earlier builds of an image came to.
 * @param folder see `recordFolder`
 * @param name of the image; start of the file's name
 */
export async function earlierLayers(folder: string, name: string): Promise<LayerHistory> {
  try {
    const { stages, madeFrom, exports, actionsBytes } = schema.parse(
      JSON.parse(await readFile(join(folder, file(name)), 'utf8')),
    );
    return { stages, madeFrom, exports, actionsBytes };
  } catch {
    // There is none, or somebody wrote something else there: then nothing is known of earlier builds.
    return NO_HISTORY;
  }
}

/** Remembers one more build. @param now milliseconds since the epoch */
export async function recordLayers(folder: string, name: string, build: LayerBuild, now: number): Promise<void> {
  const history = remember(await earlierLayers(folder, name), build);
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify({ at: new Date(now).toISOString(), ...history }, null, 2);
  await writeFileAtomic(join(folder, file(name)), `${text}\n`);
}

function file(name: string): string {
  return `${name}-layers.json`;
}
