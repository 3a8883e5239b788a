import { describe, expect, it } from '@jest/globals';
import {
  actionsCacheClient,
  tokenScopes,
  checkCacheAccess,
  judgeCacheOutput,
} from '../../../src/store/actions-cache-client.js';
import { realPause } from '../../../src/store/pause.js';

function token(ac: unknown): Record<string, string> {
  const payload = Buffer.from(JSON.stringify({ ac })).toString('base64url');
  return { ACTIONS_RUNTIME_TOKEN: `head.${payload}.signature`, ACTIONS_RESULTS_URL: 'https://results.example/' };
}

const scope = (name: string, permission: number): unknown => ({ Scope: name, Permission: permission });

describe('what a job may do with the Actions cache', () => {
  it('stands in its token', () => {
    const env = token(JSON.stringify([scope('refs/heads/topic', 3), scope('refs/heads/main', 1)]));
    expect(tokenScopes(env)).toEqual({
      readable: ['refs/heads/topic', 'refs/heads/main'],
      writable: 'refs/heads/topic',
    });
    expect(tokenScopes(token(JSON.stringify([scope('refs/heads/main', 1)])))).toEqual({
      readable: ['refs/heads/main'],
    });
    const unknown = { readable: ['any'], writable: 'any' };
    for (const strange of [token('[]'), token('no json'), token(7), { ACTIONS_RUNTIME_TOKEN: 'x' }, {}]) {
      expect(tokenScopes(strange)).toEqual(unknown);
    }
  });

  it('is said before anything is tried', () => {
    const good = token(JSON.stringify([scope('a', 3)]));
    expect(() => {
      checkCacheAccess(good, 'write');
    }).not.toThrow();
    const cases: [Record<string, string>, 'read' | 'write', RegExp][] = [
      [{}, 'read', /ACTIONS_RUNTIME_TOKEN is not set/],
      [{ ...good, ACTIONS_RESULTS_URL: '' }, 'read', /ACTIONS_RESULTS_URL is not set/],
      [{ ...good, ACTIONS_CACHE_MODE: 'read' }, 'write', /may not write it \(ACTIONS_CACHE_MODE is read\)/],
      [{ ...good, ACTIONS_CACHE_MODE: 'None' }, 'read', /may not read it/],
      [token(JSON.stringify([scope('a', 1)])), 'write', /forks/],
    ];
    for (const [env, use, message] of cases) {
      expect(() => {
        checkCacheAccess(env, use);
      }).toThrow(expect.objectContaining({ kind: 'refused', message: expect.stringMatching(message) }));
    }
  });

  it('is done from the workspace only', () => {
    expect(() => actionsCacheClient({ GITHUB_WORKSPACE: '/elsewhere' }, realPause)).toThrow(
      /from the workspace only, \/elsewhere/,
    );
    expect(actionsCacheClient({ GITHUB_WORKSPACE: process.cwd() }, realPause).root).toBe(process.cwd());
  });
});

// Lines as @actions/cache 6.3.0 printed them against the services of the harness.
describe('what @actions/cache prints', () => {
  it.each([
    [
      [
        "::warning::You've hit a rate limit, your rate limit will reset in 17 seconds",
        '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: Rate limited: Failed request: (429) Too Many Requests',
        'Failed to save: Unable to reserve cache with key k, another job may be creating this cache.',
      ],
      { kind: 'throttled', waitMs: 17_000 },
    ],
    [
      ['::warning::Failed to restore: Failed to GetCacheEntryDownloadURL: Rate limited: Failed request: (429) x'],
      { kind: 'throttled' },
    ],
    [
      ['::warning::Failed to save: Unable to reserve cache with key k. More details: cache write denied: read-only'],
      { kind: 'refused' },
    ],
    [
      [
        '::warning::Failed to restore: Failed to GetCacheEntryDownloadURL: Received non-retryable error: Failed request: (403) Forbidden',
      ],
      { kind: 'refused' },
    ],
    [["Cache save skipped: the effective cache-mode 'read' does not permit writes."], { kind: 'refused' }],
    [['::warning::Failed to save: Failed to CreateCacheEntry: Cache storage quota has been hit.'], { kind: 'full' }],
    [
      ['::warning::Failed to restore: Failed to GetCacheEntryDownloadURL: Unable to make request: ECONNREFUSED'],
      { kind: 'unreachable' },
    ],
    [
      ['::error::Failed to save: Failed to make request after 5 attempts: Failed request: (503) x'],
      { kind: 'unreachable' },
    ],
  ])('%j is understood', (lines, failure) => {
    expect(judgeCacheOutput(lines)).toMatchObject(failure);
  });

  it('is no failure where nothing failed, or only content is gone', () => {
    expect(judgeCacheOutput([])).toBeUndefined();
    expect(judgeCacheOutput(['::debug::Cache not found', 'Cache Size: ~1 MB (429 B)'])).toBeUndefined();
    expect(judgeCacheOutput(['::warning::Failed to restore: Unexpected HTTP response: 404'])).toBeUndefined();
  });

  it('is repeated without signed addresses', () => {
    const failure = judgeCacheOutput(['::warning::Failed to save: PUT https://blob.example/x?sig=hunter2 broke']);
    expect(failure?.reason).toContain('Failed to save: PUT … broke');
    expect(JSON.stringify(failure)).not.toContain('hunter2');
  });
});
