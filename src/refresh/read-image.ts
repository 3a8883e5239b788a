import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../platform/errors.js';
import type { ImageText } from './find-refresh.js';

/** Reads the image.yaml of a definition. @throws UserError when there is none, or it is no text */
export async function readImage(config: string): Promise<ImageText> {
  const file = join(config, 'image.yaml');
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    throw new UserError({
      message: `There is no ${file}, so that there are no pins.`,
      hint: 'Name the folder of your definition; `gentoo-min help` says how.',
    });
  }
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return { text, file };
  throw new UserError({ message: 'It has bytes that are no UTF-8.', at: { file }, hint: 'Write it as UTF-8.' });
}
