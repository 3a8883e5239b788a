import { compilerVersionRule } from '../image/rules.js';
import { UserError } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { readLocation } from '../store/location.js';
import type { Location } from '../store/location.js';
import { KINDS } from '../store/store.js';
import type { Kind } from '../store/store.js';
import { cacheListInputs, cachePruneInputs, cacheResetInputs } from './cache-table.js';
import { choice, flag, judged, optional, readFields, whole } from './fields.js';
import type { Reader, Reading } from './fields.js';
import * as rules from './rules.js';
import { readTexts } from './settings.js';

const DAY = 24 * 3600;

const stores = {
  config: judged(rules.pathRule),
  compiler: optional(judged(compilerVersionRule)),
  'package-store': readLocation,
  'distfiles-store': readLocation,
  all: flag,
};

const listReaders = {
  ...stores,
  json: flag,
} satisfies Record<keyof typeof cacheListInputs, Reader<unknown>>;

const pruneReaders = {
  ...stores,
  kind: optional(choice(...KINDS)),
  'unused-days': optional(whole(1, 3650, 'days')),
  'keep-bytes': optional(rules.readSize),
  'dry-run': flag,
} satisfies Record<keyof typeof cachePruneInputs, Reader<unknown>>;

const resetReaders = {
  builder: readBuilder,
  yes: flag,
} satisfies Record<keyof typeof cacheResetInputs, Reader<unknown>>;

/** Which stores are meant. */
export interface StoreChoice {
  /** Folder of the definition that the packages are for. */
  readonly config: string;
  readonly compiler: string | undefined;
  /** Whether what other definitions keep there is meant too. */
  readonly all: boolean;
  /** Places outside of the builder, by what they keep; at least one. */
  readonly locations: ReadonlyMap<Kind, Location>;
}

export interface CacheListSettings extends StoreChoice {
  readonly json: boolean;
}

export interface CachePruneSettings extends StoreChoice {
  /** At least one of the two is given. */
  readonly unusedSeconds: number | undefined;
  readonly keepBytes: number | undefined;
  readonly dryRun: boolean;
}

export interface CacheResetSettings {
  readonly builder: string;
  readonly yes: boolean;
}

/**
 * Reads the options of `cache list`.
 * @throws UserError with everything that is wrong with them
 */
export function readCacheListSettings(platform: Pick<Platform, 'input'>): CacheListSettings {
  const given = readTexts(cacheListInputs, platform);
  const read = readFields(listReaders, given);
  const { locations, problems } = chosen(given, KINDS);
  const all = [...(read.values ? [] : read.problems), ...problems];
  if (!read.values || all.length > 0) throw new UserError(all);
  const { config, compiler, json } = read.values;
  return { config, compiler, all: read.values.all, json, locations };
}

/**
 * Reads the options of `cache prune`.
 * @throws UserError with everything that is wrong with them
 */
export function readCachePruneSettings(platform: Pick<Platform, 'input'>): CachePruneSettings {
  const given = readTexts(cachePruneInputs, platform);
  const read = readFields(pruneReaders, given);
  const meant = KINDS.filter((kind) => kind === given.kind);
  const { locations, problems } = chosen(given, meant.length === 0 ? KINDS : meant);
  const all = [...(read.values ? [] : read.problems), ...problems];
  if (given['unused-days'] === '' && given['keep-bytes'] === '') {
    all.push({
      message: 'Neither unused-days nor keep-bytes is given, so nothing would be removed.',
      hint: 'Give at least one of the two.',
    });
  }
  if (!read.values || all.length > 0) throw new UserError(all);
  const { config, compiler } = read.values;
  const days = read.values['unused-days'];
  return {
    ...{ config, compiler, all: read.values.all, locations },
    unusedSeconds: days === undefined ? undefined : days * DAY,
    keepBytes: read.values['keep-bytes'],
    dryRun: read.values['dry-run'],
  };
}

/**
 * Reads the options of `cache reset`.
 * @throws UserError with everything that is wrong with them
 */
export function readCacheResetSettings(platform: Pick<Platform, 'input'>): CacheResetSettings {
  const read = readFields(resetReaders, readTexts(cacheResetInputs, platform));
  if (!read.values) throw new UserError(read.problems);
  return read.values;
}

const STORE_INPUTS = { packages: 'package-store', distfiles: 'distfiles-store' } as const;

/**
 * The places outside of the builder that are named for these kinds, and what does not go together. A place that cannot be
 * understood is the schema's to complain about.
 */
function chosen(
  given: Readonly<Record<(typeof STORE_INPUTS)[Kind] | 'all', string>>,
  kinds: readonly Kind[],
): { readonly locations: ReadonlyMap<Kind, Location>; readonly problems: readonly Problem[] } {
  const locations = new Map<Kind, Location>();
  const problems: Problem[] = [];
  const named = kinds.filter((kind) => given[STORE_INPUTS[kind]] !== 'builder');
  for (const kind of named) {
    const reading = readLocation(given[STORE_INPUTS[kind]]);
    if (!('value' in reading)) continue;
    locations.set(kind, reading.value);
    if (given.all === 'true' && reading.value.kind !== 'folder') {
      problems.push({
        message: `all: The place of ${STORE_INPUTS[kind]} cannot be asked what it keeps for other definitions.`,
        hint: 'Leave it out, and name each definition by config.',
      });
    }
  }
  if (named.length === 0) {
    problems.push({
      message: `${kinds.map((kind) => STORE_INPUTS[kind]).join(', ')}: no place outside of the builder is named.`,
      hint: 'Give it as `build` was given it. What a builder itself holds, `gentoo-min cache reset` tells.',
    });
  }
  return { locations, problems };
}

function readBuilder(text: string): Reading<string> {
  if (text === '') {
    return {
      message: 'It is not given.',
      hint: '`docker buildx ls` lists builders; the one that `gentoo-min build` makes is called gentoo-min.',
    };
  }
  return rules.builderRule(text) ?? { value: text };
}
