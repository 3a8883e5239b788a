import { posix } from 'node:path';
import type { Rule } from '../image/rules.js';
import { quote } from '../image/text.js';
import { UserError } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { camelKeys } from './camel.js';
import type { CamelKeys } from './camel.js';
import { asItIs, choice, flag, judged, maybeEmpty, optional, readFields } from './fields.js';
import type { Reader, ValuesOf } from './fields.js';
import { advisoriesOptions, refreshOptions } from './refresh-table.js';
import { pathRule, sourceRule } from './rules.js';
import { readTexts } from './settings.js';
import type { BuildSettings } from './settings.js';
import { readSharedSettings } from './shared-settings.js';
import { refreshInputs } from './table.js';

/** A folder of a repository, as GitHub's API names it. */
const folderRule: Rule = (text) => {
  const inside = !posix.isAbsolute(text) && !posix.normalize(text).startsWith('..');
  return (
    pathRule(text) ??
    (inside ? undefined : { message: `${quote(text)} is not below the repository.`, hint: 'Write it as config.' })
  );
};

/** A branch (git-check-ref-format(1), of its rules those that an API could stumble over). */
const branchRule: Rule = (text) =>
  /^[^\s~^:?*[\\\p{Cc}]{1,200}$/u.test(text) && !/\.\.|\/\/|^\/|\/$|@\{/.test(text)
    ? undefined
    : { message: `${quote(text)} cannot be a branch.`, hint: 'Write it without refs/heads/, such as main.' };

const actionReaders = {
  config: judged(folderRule),
  mode: choice('refresh', 'plan', 'advisories'),
  token: asItIs,
  base: optional(judged(branchRule)),
  packages: optional(judged(pathRule)),
  'dry-run': flag,
  plan: choice('true', 'false', 'given'),
  planned: asItIs,
  summary: flag,
} satisfies Partial<Record<keyof typeof refreshInputs, Reader<unknown>>>;

const commandReaders = {
  config: judged(pathRule),
  only: choice('all', 'refresh', 'compiler'),
  packages: optional(judged(pathRule)),
  'dry-run': flag,
  plan: flag,
  'emerge-log': maybeEmpty(judged(pathRule)),
} satisfies Partial<Record<keyof typeof refreshOptions, Reader<unknown>>>;

const advisoryReaders = {
  config: judged(pathRule),
  packages: judged(pathRule),
  snapshot: optional(judged(sourceRule)),
} satisfies Record<keyof typeof advisoriesOptions, Reader<unknown>>;

interface PlanSettings {
  /** What plans are made by: the refresh's inputs where it has them, else the defaults of a build. */
  readonly build: BuildSettings;
}

/** The inputs of the action, read; each has the input's name in camel case. */
export type RefreshActionSettings = CamelKeys<ValuesOf<typeof actionReaders>> & PlanSettings;
export type RefreshCommandSettings = CamelKeys<ValuesOf<typeof commandReaders>> & PlanSettings;
export type AdvisoriesSettings = CamelKeys<ValuesOf<typeof advisoryReaders>>;

/**
 * Reads the inputs of the action. The token is hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
export function readRefreshActionSettings(platform: Pick<Platform, 'input' | 'mask' | 'env'>): RefreshActionSettings {
  const given = readTexts(refreshInputs, platform);
  platform.mask(given.token);
  return withBuild(
    platform,
    readFields(actionReaders, given),
    (name) => name in refreshInputs && !(name in actionReaders),
  );
}

/** Reads the options of `gentoo-min refresh`. @throws UserError with everything that is wrong with them */
export function readRefreshCommandSettings(platform: Pick<Platform, 'input' | 'mask' | 'env'>): RefreshCommandSettings {
  const read = readFields(commandReaders, readTexts(refreshOptions, platform));
  return withBuild(platform, read, (name) => name in refreshOptions && !(name in commandReaders));
}

/** @param takes whether an input of the build is one of the refresh too */
function withBuild<Values extends { readonly config: string }>(
  platform: Pick<Platform, 'input' | 'mask' | 'env'>,
  own:
    | { readonly values: Values; readonly problems?: never }
    | { readonly values?: never; readonly problems: readonly Problem[] },
  takes: (name: string) => boolean,
): CamelKeys<Values> & PlanSettings {
  const shared = readSharedSettings(platform, { takes, config: own.values?.config ?? '' });
  if (!own.values || 'problems' in shared) {
    throw new UserError([...(own.problems ?? []), ...('problems' in shared ? shared.problems : [])]);
  }
  return { ...camelKeys(own.values), build: shared.settings };
}

/** Reads the options of `gentoo-min advisories`. @throws UserError with everything that is wrong with them */
export function readAdvisoriesSettings(platform: Pick<Platform, 'input'>): AdvisoriesSettings {
  return settings(advisoryReaders, readTexts(advisoriesOptions, platform));
}

function settings<Table extends Readonly<Record<string, Reader<unknown>>>>(
  readers: Table,
  given: Readonly<Record<keyof Table, string>>,
): CamelKeys<ValuesOf<Table>> {
  const read = readFields(readers, given);
  if ('problems' in read) throw new UserError(read.problems);
  return camelKeys(read.values);
}
