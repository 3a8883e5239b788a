import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { cacheFailure, withoutFailed, type CacheFailure } from '../../../src/cache/cache-failure.js';
import { cacheProblems } from '../../../src/cache/cache-problems.js';
import { cacheReports } from '../../../src/cache/cache-reports.js';
import { detailOf, troubleOf } from '../../../src/cache/cache-troubles.js';
import { cacheArguments } from '../../../src/cache/cache-arguments.js';
import { entries, PLAN, recorded, SCOPES } from './helpers.js';

const CACHES = entries(
  'gha\nlocal:/srv/lc\ns3:b?region=r\nazblob:https://a.example/c\ntype=registry,ref=127.0.0.1:5000/me/cache',
);
const said = (...names: string[]): string[] =>
  cacheProblems(names.map(recorded), CACHES).map(({ message, hint = '' }) => `${message} | ${hint}`);

describe('cacheProblems', () => {
  it.each<[recording: string, complaint: RegExp]>([
    [
      'gha-denied',
      /^GitHub's Actions cache could not be written: access was refused \(permission_denied\)\. \| The layers.*not kept/,
    ],
    [
      'gha-readonly-token',
      /could not be written: access was refused \(failed to reserve cache\)\..*forks may only read/,
    ],
    ['gha-401', /could not be read or written: access was refused \(unauthenticated\)/],
    ['gha-429-export', /could not be written: it gets more requests.*resource_exhausted.*200 uploads a minute/],
    ['gha-429-import', /could not be read: it gets more requests.*went on without it/],
    ['gha-503', /could not be read or written: it does not answer as it should \(unavailable\)/],
    ['gha-unreachable', /could not be read or written: it does not answer.*connection refused/],
    ['gha-expired', /could not be written: its settings cannot work \(cache token expired/],
    ['gha-expired-import', /could not be read: its settings cannot work \(cache token expired/],
    ['gha-bad-token', /its settings cannot work \(token is malformed/],
    [
      'registry-stopped',
      /^The registry cache 127\.0\.0\.1:5000\/me\/cache could not be read or written: it does not answer.*connection refused/,
    ],
    ['registry-stopped-middle', /could not be written: it does not answer/],
    ['registry-readonly', /could not be written: access was refused .*405.*docker\/login-action/],
    ['registry-denied', /could not be read or written: access was refused .*403.*packages: write/],
    ['registry-429', /more requests than it allows.*429/],
    ['local-full', /^The cache folder \/srv\/lc could not be written: there is no room left .*no space left/],
    ['local-ro', /access was refused .*read-only file system.*Make the folder writable/],
    [
      'azblob-denied',
      /^The Azure Blob Storage cache \S+ could not be written: access was refused .*AuthorizationFailure.*Blob Data Contributor/,
    ],
    ['azblob-denied-import', /could not be read: access was refused .*AuthorizationFailure/],
    ['azblob-stopped-import', /could not be read: it does not answer.*connection refused/],
    ['s3-unreachable', /^The S3 cache b could not be read or written: it does not answer/],
    ['s3-denied', /could not be read or written: access was refused .*AccessDenied.*s3:PutObject/],
    ['s3-nobucket', /could not be read or written: it does not exist .*NoSuchBucket.*Create it/],
    ['s3-quota', /could not be written: there is no room left .*QuotaExceeded/],
    ['s3-noregion', /its settings cannot work \(region/],
  ])('%s is one warning that says what and why', (recording, complaint) => {
    const warnings = said(recording);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(complaint);
    expect(warnings[0]).not.toMatch(/\n|undefined|\?x-id/);
  });

  it('takes throttling and an outage of S3 for two kinds', () => {
    expect(said('s3-slowdown')).toEqual([
      expect.stringMatching(/could not be read: it gets more requests.*SlowDown/),
      expect.stringMatching(/could not be written: it does not answer.*ServiceUnavailable/),
    ]);
  });

  it.each(['gha-pull', 'registry-cold', 'local-cold', 'world-fails', 'stopped'])('%s is no trouble', (recording) => {
    expect(said(recording)).toEqual([]);
  });

  it('counts evicted layers and goes on', () => {
    const [warning, ...more] = said('gha-evicted');
    expect(more).toEqual([]);
    expect(warning).toMatch(
      /^A cache no longer has what its index names: 6 layers, the first blob sha256:\w+: not found\. \| They were built again/,
    );
    expect(cacheProblems([recorded('gha-evicted')], entries('gha'))[0]?.message).toMatch(
      /^GitHub's Actions cache no longer/,
    );
    expect(said('registry-lost-needed', 'gha-dropped-blobs', 'local-lost').length).toBeGreaterThan(0);
  });

  it('says a trouble of several builds once', () => {
    expect(said('gha-denied', 'gha-denied', 'gha-readonly-token')).toHaveLength(1);
    expect(said('gha-denied', 'registry-denied', 's3-denied')).toHaveLength(3);
  });

  it('names the place by reference among several of a type', () => {
    const timeline = recorded('registry-stopped');
    const ref =
      cacheReports(timeline)
        .find((report) => report.ref !== undefined)
        ?.ref?.replace(/:main$/, '') ?? '';
    const two = entries(`registry:${ref}\nregistry:ghcr.io/me/other`);
    expect(cacheProblems([timeline], two).map(({ message }) => message)).toEqual([
      expect.stringContaining(`The registry cache ${ref} could not be read`),
      expect.stringContaining('The registry cache could not be written'),
    ]);
  });

  it('is tested with every recording', () => {
    const files = readdirSync(new URL('recorded', import.meta.url)).map((name) => name.replace('.ndjson', ''));
    for (const file of files)
      for (const { message, hint } of cacheProblems([recorded(file)], CACHES)) {
        expect(`${file}: ${message}`).toMatch(/[.]$/);
        expect(hint).toBeTruthy();
        expect(message).not.toContain('of an error');
      }
    expect(files.length).toBeGreaterThan(30);
  });
});

describe('troubles without a recording', () => {
  it.each([
    ['denied: adding 3.0 MiB of storage resource, which … will exceed the configured upper limit of 1.0 GiB', 'full'],
    ['write /x: disk quota exceeded', 'full'],
    ['maximum timeout reached', 'slow'],
    ['context deadline exceeded', 'slow'],
    ['lookup cache.example: no such host', 'unreachable'],
    ['name unknown: repository does not exist', 'missing'],
    ['something new', 'unknown'],
  ])('%s', (error, trouble) => {
    expect(troubleOf(error, 'export')).toBe(trouble);
  });

  it('a first look at a registry finds nothing', () => {
    expect(troubleOf('failed to configure registry cache importer: a/b:c: not found', 'import')).toBe('empty');
  });

  it('drops what addresses carry', () => {
    expect(detailOf('Put "https://h.example/x?sig=SECRET&a=b": denied\nmore')).toBe(
      'Put "https://h.example/x": denied',
    );
  });
});

describe('cacheFailure', () => {
  const cache = cacheArguments(entries('gha\nregistry:a/b\ns3:b?region=r\nazblob:https://a.example/c\nlocal:/c'), {
    part: 'main',
    scopes: SCOPES,
    write: true,
  });

  it.each<[recording: string, failure: CacheFailure | undefined]>([
    ['gha-expired', { cause: 'exports', type: 'gha' }],
    ['gha-bad-token', { cause: 'exports', type: 'gha' }],
    ['azblob-denied', { cause: 'exports', type: 'azblob' }],
    ['s3-noregion', { cause: 'exports', type: 's3' }],
    ['azblob-stopped', { cause: 'exports' }],
    ['local-notdir', { cause: 'exports', type: 'local' }],
    ['gha-dropped-blobs', { cause: 'imports' }],
    ['registry-lost-needed', { cause: 'imports' }],
    ['local-lost', { cause: 'builder' }],
    ['world-fails', undefined],
    ['stopped', undefined],
  ])('%s', (recording, failure) => {
    expect(cacheFailure(recorded(recording), { cache })).toEqual(failure);
  });

  it('cannot be an export or import that was not asked for', () => {
    const none = { cache: { from: [], to: [] } };
    expect(cacheFailure(recorded('azblob-stopped'), none)).toBeUndefined();
    expect(cacheFailure(recorded('gha-dropped-blobs'), none)).toBeUndefined();
  });

  it('leaves out what failed and nothing else', () => {
    const plan = { plan: PLAN, cache };
    const types = ({ to }: { to: readonly string[] }): string[] => to.map((value) => value.split(',')[0] ?? '');
    expect(types(withoutFailed(plan, { cause: 'exports', type: 's3' }).cache)).toEqual([
      'type=gha',
      'type=registry',
      'type=azblob',
      'type=local',
    ]);
    expect(withoutFailed(plan, { cause: 'exports' }).cache).toEqual({ from: cache.from, to: [] });
    expect(withoutFailed(plan, { cause: 'imports' }).cache).toEqual({ from: [], to: cache.to });
    expect(withoutFailed(plan, { cause: 'builder' }).cache).toEqual({ from: [], to: cache.to });
  });
});
