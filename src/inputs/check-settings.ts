import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { camelKeys } from './camel.js';
import type { CamelKeys } from './camel.js';
import { asItIs, choice, flag, judged, maybeEmpty, optional, readFields, whole } from './fields.js';
import type { Reader, ValuesOf } from './fields.js';
import * as rules from './rules.js';
import { readTexts } from './settings.js';
import type { BuildSettings } from './settings.js';
import { readSharedSettings } from './shared-settings.js';
import { checkCommentInputs, checkInputs } from './table.js';

type CheckInput = keyof typeof checkInputs;

const readers = {
  config: judged(rules.pathRule),
  base: judged(rules.revisionRule),
  plan: flag,
  'emerge-log': maybeEmpty(judged(rules.pathRule)),
  comment: choice('auto', 'false'),
  suggestions: flag,
  sarif: maybeEmpty(judged(rules.pathRule)),
  output: judged(rules.outputRule),
  'artifact-name': maybeEmpty(judged(rules.prefixRule)),
  upload: flag,
  'retention-days': optional(whole(1, 400, 'days')),
  summary: flag,
  token: asItIs,
} satisfies Partial<Record<CheckInput, Reader<unknown>>>;

const commentReaders = { token: asItIs, suggestions: flag } satisfies Record<
  keyof typeof checkCommentInputs,
  Reader<unknown>
>;

/** The inputs of the check, read; each has the input's name in camel case. */
export type CheckSettings = CamelKeys<ValuesOf<typeof readers>> & {
  /** What the judge goes by: the check's inputs where it has them, else the defaults of a build. */
  readonly build: BuildSettings;
};

/** The inputs of what writes the comment. */
export type CheckCommentSettings = CamelKeys<ValuesOf<typeof commentReaders>>;

/**
 * Reads the inputs of the check. Secrets are hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
export function readCheckSettings(platform: Pick<Platform, 'input' | 'mask' | 'env'>): CheckSettings {
  const given = readTexts(checkInputs, platform);
  platform.mask(given.token);
  const own = readFields(readers, given);
  const problems = own.values ? [] : [...own.problems];
  const shared = readSharedSettings(platform, {
    takes: (name) => name in checkInputs && !(name in readers),
    config: own.values?.config ?? '',
  });
  if ('problems' in shared) problems.push(...shared.problems);
  if (!own.values || 'problems' in shared) throw new UserError(problems);
  return { ...camelKeys(own.values), build: shared.settings };
}

/** Reads the inputs of what writes the comment. @throws UserError with everything that is wrong with them */
export function readCheckCommentSettings(platform: Pick<Platform, 'input' | 'mask'>): CheckCommentSettings {
  const given = readTexts(checkCommentInputs, platform);
  platform.mask(given.token);
  const read = readFields(commentReaders, given);
  if (!read.values) throw new UserError(read.problems);
  return camelKeys(read.values);
}
