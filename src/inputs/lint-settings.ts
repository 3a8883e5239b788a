import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { choice, judged, maybeEmpty, readFields } from './fields.js';
import type { Reader, ValuesOf } from './fields.js';
import { lintInputs } from './lint-table.js';
import { builderRule, pathRule } from './rules.js';
import { readTexts } from './settings.js';

const readers = {
  config: judged(pathRule),
  builder: maybeEmpty(judged(builderRule)),
  format: choice('text', 'json', 'sarif'),
} satisfies Record<keyof typeof lintInputs, Reader<unknown>>;

export type LintSettings = ValuesOf<typeof readers>;

/**
 * Reads the options of `gentoo-min lint`.
 * @throws UserError with everything that is wrong with them
 */
export function readLintSettings(platform: Pick<Platform, 'input'>): LintSettings {
  const read = readFields(readers, readTexts(lintInputs, platform));
  if (!read.values) throw new UserError(read.problems);
  return read.values;
}
