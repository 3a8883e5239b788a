import { z } from 'zod';

/** Free text in a report is base64 of UTF-8. */
const text = z.base64().transform((encoded) => Buffer.from(encoded, 'base64').toString('utf8').trimEnd());

const FACTS = ['runlevel', 'kernel', 'init', 'mounts', 'crashed'] as const;
export type Fact = (typeof FACTS)[number];

const report = z.discriminatedUnion('event', [
  /** The initramfs is about to start init; `writable` is false when there is no memory layer over the root. */
  z.strictObject({ event: z.literal('initramfs'), writable: z.boolean() }),
  /** The default runlevel is reached. */
  z.strictObject({ event: z.literal('reached') }),
  z.strictObject({ event: z.literal('fact'), name: z.enum(FACTS), value: text }),
  z.strictObject({ event: z.literal('begin'), script: z.int().nonnegative(), seconds: z.int().positive() }),
  z.strictObject({ event: z.literal('end'), script: z.int().nonnegative(), code: z.int(), output: text }),
  /** Everything is reported; the guest powers off next. */
  z.strictObject({ event: z.literal('done') }),
]);

/** One line from the guest. */
export type Report = z.infer<typeof report>;

/** Puts lines together from pieces of a stream and reads them as reports. Lines that are none are given back as text. */
export class ReportReader {
  #pending = '';

  push(chunk: Uint8Array): (Report | string)[] {
    const lines = (this.#pending + Buffer.from(chunk).toString('latin1')).split('\n');
    this.#pending = lines.pop() ?? '';
    return lines.filter((line) => line.trim() !== '').map(parseReport);
  }
}

/** @returns the report, or the line itself when it is not one */
export function parseReport(line: string): Report | string {
  try {
    const parsed = report.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : line;
  } catch {
    return line;
  }
}
