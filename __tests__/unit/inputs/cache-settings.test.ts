import { describe, expect, it } from '@jest/globals';
import {
  readCacheListSettings,
  readCachePruneSettings,
  readCacheResetSettings,
} from '../../../src/inputs/cache-settings.js';
import { formatProblem, UserError } from '../../../src/platform/errors.js';
import type { Platform } from '../../../src/platform/platform.js';

type Given = Readonly<Record<string, string>>;
const platform = (given: Given): Pick<Platform, 'input'> => ({ input: (name) => given[name] ?? '' });

function problems(read: (from: Pick<Platform, 'input'>) => unknown, given: Given): string[] {
  try {
    read(platform(given));
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(formatProblem);
  }
}

const STORES = { 'package-store': 'folder:/srv/store', 'distfiles-store': 'actions' };

describe('the options of cache list', () => {
  it('name stores', () => {
    expect(readCacheListSettings(platform(STORES))).toEqual({
      config: 'config',
      compiler: undefined,
      all: false,
      json: false,
      locations: new Map<string, object>([
        ['packages', { kind: 'folder', path: '/srv/store' }],
        ['distfiles', { kind: 'actions' }],
      ]),
    });
  });

  it('leave out what is on the builder alone', () => {
    const { locations } = readCacheListSettings(platform({ 'package-store': 'builder', 'distfiles-store': 'actions' }));
    expect([...locations.keys()]).toEqual(['distfiles']);
  });

  it('have to name one', () => {
    expect(problems(readCacheListSettings, {})).toEqual([
      expect.stringMatching(/^package-store, distfiles-store: no place .* is named\. Give it/),
    ]);
  });

  it('are all told of together', () => {
    expect(
      problems(readCacheListSettings, {
        ...{ compiler: 'new', 'package-store': 'ftp://x', 'distfiles-store': 'actions', all: 'true', json: 'yes' },
      }),
    ).toEqual([
      expect.stringMatching(/^compiler: /),
      expect.stringMatching(/^package-store: "ftp:\/\/" is not a place/),
      expect.stringMatching(/^json: "yes"/),
      expect.stringMatching(/^all: The place of distfiles-store cannot be asked/),
    ]);
  });
});

describe('the options of cache prune', () => {
  it('become seconds and bytes', () => {
    const given = {
      ...STORES,
      kind: 'packages',
      'unused-days': '90',
      'keep-bytes': '5GiB',
      'dry-run': 'true',
      all: 'true',
    };
    expect(readCachePruneSettings(platform(given))).toEqual({
      config: 'config',
      compiler: undefined,
      all: true,
      locations: new Map([['packages', { kind: 'folder', path: '/srv/store' }]]),
      unusedSeconds: 90 * 86_400,
      keepBytes: 5 * 2 ** 30,
      dryRun: true,
    });
  });

  it('need one limit only', () => {
    expect(readCachePruneSettings(platform({ ...STORES, 'unused-days': '1' }))).toMatchObject({
      ...{ unusedSeconds: 86_400, keepBytes: undefined, dryRun: false },
    });
  });

  it('are all told of together', () => {
    expect(problems(readCachePruneSettings, {})).toEqual([
      expect.stringMatching(/^package-store, distfiles-store: /),
      expect.stringMatching(/^Neither unused-days nor keep-bytes is given/),
    ]);
    expect(
      problems(readCachePruneSettings, { kind: 'package', 'unused-days': '0', 'keep-bytes': '5g', ...STORES }),
    ).toEqual([
      expect.stringMatching(/^kind: "package" is not one of packages, distfiles\. Did you mean "packages"\?/),
      expect.stringMatching(/^unused-days: "0" is not a whole number of days from 1/),
      expect.stringMatching(/^keep-bytes: "5g" is not a size\. Did you mean 5GiB\?/),
    ]);
  });

  it('need a store of the kind', () => {
    const given = { kind: 'packages', 'distfiles-store': 'actions', 'unused-days': '9' };
    expect(problems(readCachePruneSettings, given)).toEqual([expect.stringMatching(/^package-store: no place/)]);
  });
});

describe('the options of cache reset', () => {
  it('name a builder, and confirm', () => {
    expect(readCacheResetSettings(platform({ builder: 'b' }))).toEqual({ builder: 'b', yes: false });
    expect(readCacheResetSettings(platform({ builder: 'b', yes: 'true' }))).toEqual({ builder: 'b', yes: true });
  });

  it.each([
    [{}, /^builder: It is not given\. .*gentoo-min build/],
    [{ builder: '../x' }, /^builder: "..\/x" is not the name/],
    [{ builder: 'b', yes: 'y' }, /^yes: "y"/],
  ])('%j', (given, message) => {
    expect(problems(readCacheResetSettings, given)).toEqual([expect.stringMatching(message)]);
  });
});
