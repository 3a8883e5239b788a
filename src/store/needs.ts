import { readFile } from 'node:fs/promises';
import * as z from 'zod';

const schema = z.object({
  now: z.number(),
  packages: z.object({ have: z.array(z.string()), need: z.array(z.string()) }),
  distfiles: z.object({
    have: z.array(z.string()),
    need: z.array(z.object({ name: z.string(), bytes: z.number() })),
  }),
});

/**
 * What a build needs and what of it the builder has (config/build/store-needs): packages as paths of the store and, for
 * those that are missing, as `CATEGORY/NAME/KEY`. `now` is the builder's clock in seconds since the epoch.
 */
export type Needs = z.output<typeof schema>;

/** Reads needs.json. @throws Error when the file is not one */
export async function readNeeds(file: string): Promise<Needs> {
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}

const takenOut = z.array(
  z.object({
    kind: z.enum(['packages', 'distfiles']),
    path: z.string().regex(/^(?!.*(^|\/)\.\.?(\/|$))[^/].*$/),
    bytes: z.number(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    seconds: z.number(),
    stanza: z.string().optional(),
  }),
);

/** One file that came out of the builder (config/build/store-out). */
export type TakenOut = z.output<typeof takenOut>[number];

/** Reads the index of what came out, the most expensive first. @throws Error when the file is not one */
export async function readTakenOut(file: string): Promise<TakenOut[]> {
  return takenOut.parse(JSON.parse(await readFile(file, 'utf8')));
}
