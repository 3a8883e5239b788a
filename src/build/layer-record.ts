import * as z from 'zod';
import { NO_HISTORY, remember, type LayerHistory } from '../cache/layer-history.js';
import type { LayerBuild } from '../cache/layer-work.js';
import { readRecord, recordFile, writeRecord } from './record.js';

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

/** What earlier builds of an image came to. @param folder see `recordFolder` @param name of the image */
export async function earlierLayers(folder: string, name: string): Promise<LayerHistory> {
  const record = await readRecord(recordFile(folder, name, 'layers'), schema);
  if (!record) return NO_HISTORY;
  const { stages, madeFrom, exports, actionsBytes } = record;
  return { stages, madeFrom, exports, actionsBytes };
}

/** Remembers one more build. @param now milliseconds since the epoch */
export async function recordLayers(folder: string, name: string, build: LayerBuild, now: number): Promise<void> {
  const history = remember(await earlierLayers(folder, name), build);
  await writeRecord(recordFile(folder, name, 'layers'), { at: new Date(now).toISOString(), ...history });
}
