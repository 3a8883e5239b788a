import { describe, expect, it } from '@jest/globals';
import { issueToken } from '../../../harness/results-service/token.js';
import { ghaAccess, usableCaches } from '../../../src/cache/gha-access.js';
import { entries } from './helpers.js';

const now = Date.now();
const job = (token: string, more: Record<string, string> = {}): Record<string, string> => ({
  ACTIONS_RUNTIME_TOKEN: token,
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ...more,
});
const token = issueToken('secret', {});

describe('ghaAccess', () => {
  it('allows what the token allows', () => {
    expect(ghaAccess(job(token), {}, now)).toEqual({ read: true, write: true });
    const reader = issueToken('secret', { scope: null, readScopes: ['refs/heads/main'] });
    expect(ghaAccess(job(reader), {}, now)).toMatchObject({
      read: true,
      write: false,
      problem: { message: expect.stringMatching(/only read/) },
    });
    expect(ghaAccess(job(token, { ACTIONS_CACHE_MODE: 'read' }), {}, now)).toMatchObject({ read: true, write: false });
    expect(ghaAccess({}, { token, url_v2: 'https://results.example/' }, now)).toEqual({ read: true, write: true });
  });

  it.each<[why: string, env: Record<string, string>, time: number, said: RegExp]>([
    ['no token', {}, now, /ACTIONS_RUNTIME_TOKEN is not set/],
    ['no address', { ACTIONS_RUNTIME_TOKEN: token }, now, /ACTIONS_RESULTS_URL is not set/],
    ['nonsense', job('nonsense'), now, /token cannot be read/],
    ['no claims', job('a.e30.b'), now, /token cannot be read/],
    ['an old token', job(token), now + 2 * 86_400_000, /token has expired/],
    ['a job without cache', job(token, { ACTIONS_CACHE_MODE: 'none' }), now, /switched off/],
  ])('refuses %s, which would be silent or fatal in BuildKit', (_why, env, time, said) => {
    const access = ghaAccess(env, {}, time);
    expect(access).toMatchObject({ read: false, write: false });
    expect(access.problem?.message).toMatch(said);
    expect(access.problem?.hint).toBeDefined();
  });
});

describe('usableCaches', () => {
  it('drops what cannot be used, marks what can be read, and says it once', () => {
    const asked = entries('gha:a\ngha:b\nlocal:/c');
    const without = usableCaches(asked, {}, now, true);
    expect(without.entries.map(({ type }) => type)).toEqual(['local']);
    expect(without.problems).toHaveLength(1);
    const reader = job(issueToken('secret', { scope: null, readScopes: ['refs/heads/main'] }));
    expect(usableCaches(asked, reader, now, true)).toMatchObject({
      entries: [{ readOnly: true }, { readOnly: true }, { type: 'local' }],
      problems: [{ message: expect.stringMatching(/only read/) }],
    });
    expect(usableCaches(asked, reader, now, false).problems).toEqual([]);
  });
});
