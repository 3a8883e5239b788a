import * as z from 'zod';
import { compilerVersionRule } from '../image/rules.js';
import { UserError } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { readLocation } from '../store/location.js';
import type { Location } from '../store/location.js';
import { KINDS } from '../store/store.js';
import type { Kind } from '../store/store.js';
import { cacheListInputs, cachePruneInputs, cacheResetInputs } from './cache-table.js';
import { choice, field, flag, judged, optional, whole } from './fields.js';
import type { Reading } from './fields.js';
import * as rules from './rules.js';
import { explain, readTexts } from './settings.js';

const DAY = 24 * 3600;

const stores = {
  config: field(judged(rules.pathRule)),
  compiler: optional(judged(compilerVersionRule)),
  'package-store': field(readLocation),
  'distfiles-store': field(readLocation),
  all: field(flag),
};

const listSchema = z.object({
  ...stores,
  json: field(flag),
} satisfies Record<keyof typeof cacheListInputs, z.ZodType>);

const pruneSchema = z.object({
  ...stores,
  kind: optional(choice(...KINDS)),
  'unused-days': optional(whole(1, 3650, 'days')),
  'keep-bytes': optional(rules.readSize),
  'dry-run': field(flag),
} satisfies Record<keyof typeof cachePruneInputs, z.ZodType>);

const resetSchema = z.object({
  builder: field(readBuilder),
  yes: field(flag),
} satisfies Record<keyof typeof cacheResetInputs, z.ZodType>);

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
  const parsed = listSchema.safeParse(given);
  const { locations, problems } = chosen(given, KINDS);
  const all = [...(parsed.success ? [] : explain(parsed.error)), ...problems];
  if (!parsed.success || all.length > 0) throw new UserError(all);
  const { config, compiler, json } = parsed.data;
  return { config, compiler, all: parsed.data.all, json, locations };
}

/**
 * Reads the options of `cache prune`.
 * @throws UserError with everything that is wrong with them
 */
export function readCachePruneSettings(platform: Pick<Platform, 'input'>): CachePruneSettings {
  const given = readTexts(cachePruneInputs, platform);
  const parsed = pruneSchema.safeParse(given);
  const meant = KINDS.filter((kind) => kind === given.kind);
  const { locations, problems } = chosen(given, meant.length === 0 ? KINDS : meant);
  const all = [...(parsed.success ? [] : explain(parsed.error)), ...problems];
  if (given['unused-days'] === '' && given['keep-bytes'] === '') {
    all.push({
      message: 'Neither unused-days nor keep-bytes is given, so nothing would be removed.',
      hint: 'Give at least one of the two.',
    });
  }
  if (!parsed.success || all.length > 0) throw new UserError(all);
  const { config, compiler } = parsed.data;
  const days = parsed.data['unused-days'];
  return {
    ...{ config, compiler, all: parsed.data.all, locations },
    unusedSeconds: days === undefined ? undefined : days * DAY,
    keepBytes: parsed.data['keep-bytes'],
    dryRun: parsed.data['dry-run'],
  };
}

/**
 * Reads the options of `cache reset`.
 * @throws UserError with everything that is wrong with them
 */
export function readCacheResetSettings(platform: Pick<Platform, 'input'>): CacheResetSettings {
  const parsed = resetSchema.safeParse(readTexts(cacheResetInputs, platform));
  if (!parsed.success) throw new UserError(explain(parsed.error));
  return parsed.data;
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
