import { describe, expect, it } from '@jest/globals';
import { readCheckCommentSettings, readCheckSettings, type CheckSettings } from '../../../src/inputs/check-settings.js';

const read = (inputs: Readonly<Record<string, string>>, masked: string[] = []): CheckSettings =>
  readCheckSettings({ input: (name) => inputs[name] ?? '', mask: (value) => masked.push(value), env: {} });

describe('readCheckSettings', () => {
  it('has a default for everything', () => {
    expect(read({})).toMatchObject({
      config: 'config',
      base: '',
      plan: true,
      comment: 'auto',
      output: 'check-out',
      token: '',
      build: { config: 'config', stage3: undefined, builder: '', cache: [] },
    });
  });

  it('hands the judge what it shares with a build', () => {
    const { build } = read({ config: 'image', stage3: 'gentoo/stage3:20260216', kernel: '6.12.58', builder: 'mine' });
    expect(build).toMatchObject({
      config: 'image',
      stage3: 'gentoo/stage3:20260216',
      kernel: '6.12.58',
      builder: 'mine',
    });
  });

  it('hands it where packages and layers are kept', () => {
    const { build } = read({
      'package-store': 'folder:/srv/store',
      cache: 'local:/srv/layers',
      'cache-write': 'false',
    });
    expect(build).toMatchObject({
      packageStore: { kind: 'folder', path: '/srv/store' },
      cache: [{ type: 'local', options: { dest: '/srv/layers' } }],
      cacheWrite: false,
    });
    expect(() => read({ 'package-store': 'nowhere', cache: 'gah', 'cache-write': 'no' })).toThrow(
      /package-store: [^]*cache: "gah"/,
    );
  });

  it('hides the token before it says anything', () => {
    const masked: string[] = [];
    expect(() => read({ token: 'ghs_secret', plan: 'perhaps' }, masked)).toThrow(/plan: "perhaps"/);
    expect(masked).toContain('ghs_secret');
    readCheckCommentSettings({
      input: (name) => (name === 'token' ? 'ghs_other' : ''),
      mask: (value) => masked.push(value),
    });
    expect(masked).toContain('ghs_other');
  });

  it.each(['HEAD~1', 'main', 'v1.2^{}', 'feature/x@{1}', '0123abcd'])('takes the revision %s', (base) => {
    expect(read({ base }).base).toBe(base);
  });

  it.each(['-x', '--output=/etc/passwd', 'a b', 'a\nb', 'x'.repeat(251)])('does not take %j for one', (base) => {
    expect(() => read({ base })).toThrow(/is no revision/);
  });

  it('names all that is wrong, of both kinds, at once', () => {
    expect(() => read({ comment: 'yes', output: '..', kernel: 'six', 'no-proxy': 'a' })).toThrow(
      /comment: [^]*output: [^]*kernel: /,
    );
  });
});
