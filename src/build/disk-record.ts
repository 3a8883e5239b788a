import * as z from 'zod';
import type { DiskUse } from './disk-need.js';
import { readRecord, recordFile, writeRecord } from './record.js';

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

/** What earlier builds of an image took. @param folder see `recordFolder` @param name of the image */
export async function earlierUse(folder: string, name: string): Promise<readonly DiskUse[]> {
  return (await read(folder, name)).map(({ fileBytes, builderBytes }) => ({ fileBytes, builderBytes }));
}

/** Remembers one more build. @param now milliseconds since the epoch */
export async function recordUse(folder: string, name: string, use: DiskUse, now: number): Promise<void> {
  const builds = [...(await read(folder, name)), { at: new Date(now).toISOString(), ...use }].slice(-KEPT);
  await writeRecord(recordFile(folder, name, 'disk'), { builds });
}

async function read(folder: string, name: string): Promise<Builds> {
  return (await readRecord(recordFile(folder, name, 'disk'), schema))?.builds ?? [];
}
