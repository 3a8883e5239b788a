import { describe, expect, it } from '@jest/globals';
import { found, KIND } from './cases.js';

const UNKNOWN = { read: true, known: false, near: ['app-misc/hello', 'app-misc/other'] };

describe('packages', () => {
  it('names what may have been meant, at the word', () => {
    expect(
      found({ 'portage/package.use/a': '  app-misc/helo nls\n' }, { atoms: { 'app-misc/helo': UNKNOWN } }),
    ).toEqual([
      'unknown-package portage/package.use/a:1:3 There is no package "app-misc/helo" in the snapshot. Did you mean "app-misc/hello"?',
    ]);
  });

  it('says of world that it is an error, and of image.yaml where it is', () => {
    const atoms = { 'app-misc/helo': UNKNOWN, 'app-misc/first': UNKNOWN };
    expect(found({ world: 'app-misc/helo\n' }, { atoms }).map((each) => each.split(' ', 2).join(' '))).toEqual([
      'unknown-world-package image.yaml:7:13',
      'unknown-world-package world:1:1',
    ]);
  });

  it('knows an atom with a repository, a slot and a version apart', () => {
    const files = {
      'portage/package.accept_keywords/a':
        'a/b::guru ~amd64\na/b:2::gentoo ~amd64\n=a/b-3:0 ~amd64\n=a/b-4 ~amd64\na/* ~amd64\n',
    };
    const none = { read: true, known: true, matches: 0, slots: ['0', '1'], versions: ['a/b-1', 'a/b-2'] };
    const atoms = {
      'a/b::guru': { read: true, repositories: ['gentoo'] },
      'a/b:2::gentoo': none,
      '=a/b-3:0': none,
      '=a/b-4': none,
      'a/*': { read: true, wildcard: true, known: true },
    };
    expect(found(files, { atoms }).map((each) => each.split(' ', 2).join(' '))).toEqual([
      'unknown-repository portage/package.accept_keywords/a:1:1',
      'unknown-slot portage/package.accept_keywords/a:2:1',
      'unknown-version portage/package.accept_keywords/a:3:1',
      'unknown-version portage/package.accept_keywords/a:4:1',
    ]);
  });

  it('says how to accept what is masked', () => {
    const masked = (...reasons: string[]): Parameters<typeof found>[1] => ({
      atoms: { 'a/b': { read: true, known: true, matches: 1, masked: 0, mentioned: 0, reasons } },
    });
    const hint = (...reasons: string[]): string => found({ world: 'a/b\n' }, masked(...reasons)).join();
    expect(hint('~amd64 keyword')).toContain('Accept ~amd64 for a/b in package.accept_keywords; or remove the line.');
    expect(hint('missing keyword')).toContain('Accept ** for a/b in package.accept_keywords');
    expect(hint('package.mask', 'EULA license(s)')).toContain(
      'Take it out of package.mask, or name it in package.unmask, and accept its licence in package.license; or remove',
    );
    expect(hint('invalid: EAPI')).toContain('Remove the line.');
  });

  it('leaves alone what the first tier has said something of', () => {
    const bad = { read: true, known: false, near: [] };
    expect(found({ world: 'app-misc/x\napp-misc/x\n' }, { atoms: { 'app-misc/x': bad } })).toHaveLength(1);
  });
});

describe('the default definition', () => {
  it('is told of by its errors alone', () => {
    const files = { world: 'app-misc/helo\n', 'portage/package.use/a': 'app-misc/helo nls\n' };
    const answers = { atoms: { 'app-misc/helo': UNKNOWN } };
    expect(found(files, answers)).toHaveLength(2);
    const said = found(files, answers, { defaults: new Set(Object.keys(files)) });
    expect(said).toEqual([expect.stringContaining('unknown-world-package world:1:1')]);
  });
});

describe('settings', () => {
  it('finds a flag behind the list that it belongs to, and none behind a list that does not exist', () => {
    const files = { 'portage/package.use/a': '*/* VIDEO_CARDS: intle -* KODI_ADDONS: pvr\n' };
    const flags = ['video_cards_intle', 'kodi_addons_pvr'].map((flag) => ({
      atom: '*/*',
      flag,
      is: 'unknown' as const,
      near: ['video_cards_intel'],
    }));
    expect(found(files, { flags, lists: { KODI_ADDONS: [] } })).toEqual([
      'unknown-use-value portage/package.use/a:1:18 No package has a value "intle" of VIDEO_CARDS. Did you mean "intel"?',
      'undefined-use-list portage/package.use/a:1:27 The profile knows no list "KODI_ADDONS". Remove it.',
    ]);
  });

  it('finds words of make.conf where they were written', () => {
    const files = { 'portage/make.conf': 'MORE="nsl"\nUSE="ssl\n  ${MORE}"\nACCEPT_LICENSE="-* @FREE"\n' };
    const flags = [{ atom: '*/*', flag: 'nsl', is: 'unknown' as const, near: ['nls'] }];
    expect(found(files, { flags }).map((each) => each.split(' ', 2).join(' '))).toEqual([
      'unknown-use-flag portage/make.conf:1:7',
    ]);
  });
});

describe('profile and Python', () => {
  it('does not speak of packages without a profile', () => {
    const atoms = { 'a/b': { read: true, known: false, near: [] } };
    const profile = { exists: false, near: ['default/linux/amd64/23.0/no-multilib'] };
    expect(found({ world: 'a/b\n' }, { atoms, profile })).toEqual([
      'unknown-profile image.yaml:3:10 The snapshot has no profile "default/linux/amd64/23.0". Did you mean "default/linux/amd64/23.0/no-multilib"?',
    ]);
  });

  it.each([
    [{ init: 'systemd' }, 'The profile is for systemd, and the stage3 has openrc.'],
    [{ multilib: true }, 'The profile builds 32-bit libraries too, and the stage3 has none to begin with.'],
    [{ usr: 'split' }, 'The profile is for a split /usr, and the stage3 has a merged one.'],
    [{ init: null, multilib: null, usr: null }, undefined],
  ])('%j', (wants, message) => {
    const said = found({}, { profile: { exists: true, wants: { ...KIND, ...wants }, stage3: KIND } });
    expect(said).toEqual(message === undefined ? [] : [expect.stringContaining(message)]);
  });

  it('knows a Python that is older, and one that is gone', () => {
    const python = (known: string[], defaults: string[]): string[] =>
      found({}, { python: { known, default: defaults } });
    expect(python(['python3_12', 'python3_13'], ['python3_13']).join()).toContain(
      'older than the Python of the profile',
    );
    expect(python(['python3_13'], ['python3_13']).join()).toContain('No package of the snapshot is built for');
    expect(python(['python3_11', 'python3_12'], ['python3_11', 'python3_13'])).toEqual([]);
    expect(python([], [])).toEqual([]);
  });
});

describe('what cannot be built without network', () => {
  it('is told at the line that lets it in, else at the entry of world, else of world', () => {
    const files = { world: 'a/b\na/c\n', 'portage/package.accept_keywords/a': '# x\n a/b **\n' };
    const offline = [
      { cpv: 'a/b-9999', is: 'live' as const },
      { cpv: 'a/c-1', is: 'fetch-restricted' as const },
      { cpv: 'a/d-9999', is: 'live' as const },
    ];
    expect(found(files, {}, { offline }).map((each) => each.split(' ', 2).join(' '))).toEqual([
      'live-package portage/package.accept_keywords/a:2:2',
      'live-package world',
      'fetch-restricted-package world:2:1',
    ]);
  });
});

describe('the kernel', () => {
  it('has its findings at the lines of the fragments, and nothing else that was said', () => {
    const kernel = 'kernel/20-on.config:3: CONFIG_X=y did not take: no Kconfig\nmake: something\n../x.config:1: no\n';
    expect(found({}, {}, { kernel })).toEqual([
      'kernel-option-refused kernel/20-on.config:3 CONFIG_X=y did not take: no Kconfig. ',
    ]);
  });
});

describe('a comment that allows something', () => {
  const files = {
    'portage/package.use/a': 'a/b x # gentoo-min: allow unknown-package\n',
    'kernel/a.config': '# gentoo-min: allow kernel-option-refused\nCONFIG_X=y\n',
  };

  it('is heard, and told of when it was for nothing', () => {
    expect(found(files, { atoms: { 'a/b': { read: true, known: false, near: [] } } })).toEqual([]);
    expect(found(files, {}, { kernel: 'kernel/a.config:2: CONFIG_X=y did not take\n' })).toEqual([
      expect.stringContaining('unused-silence portage/package.use/a:1:27'),
    ]);
  });

  it('is not for nothing where Portage could not be asked', () => {
    expect(found(files, undefined)).toEqual([]);
  });
});
