import { describe, expect, it } from '@jest/globals';
import { briefly, findingsOf } from './helpers.js';

describe('package.*', () => {
  it.each([
    ['package.use', 'app-misc/hello nls -doc VIDEO_CARDS: -* intel L10N: en-GB # more\n*/* -X\ndev-*/* a\n', []],
    ['package.use', 'hello nls\n', ['invalid-atom 1:1-6']],
    ['package.use', 'app-misc/hello-2.10 nls\n', ['invalid-atom 1:1-20']],
    ['package.use', '=app-misc/hello nls\n', ['invalid-atom 1:1-16']],
    ['package.use', 'app-misc/hello[x] nls\n', ['invalid-atom 1:1-18']],
    ['package.use', '!app-misc/hello nls\n', ['invalid-atom 1:1-16']],
    ['package.use', '  app-misc/hello # nls\n', ['line-without-value 1:3-17']],
    ['package.use', 'a/b VIDEO_CARDS: L10N: de\n', ['line-without-value 1:5-17']],
    ['package.use', 'a/b VIDEO_CARD: intel\n', ['unknown-use-list 1:5-16']],
    ['package.use', 'a/b USE="nls"\n', ['invalid-use-flag 1:5-14']],
    [
      'package.use',
      'a/b +nls doc, ssl;\n',
      ['invalid-use-flag 1:5-9', 'invalid-use-flag 1:10-14', 'invalid-use-flag 1:15-19'],
    ],
    ['package.use', 'a/b x\n\n# c\na/b x\n', ['duplicate-line 4:1-4']],
    ['package.use', 'a/b x y\na/b -x\n', ['contradicting-word 1:5-6']],
    ['package.use', 'a/b x y\na/b x\n', ['repeated-word 2:5-6']],
    ['package.use', 'a/b L10N: de\na/b L10N: -* fr\n', []],
    ['package.use', 'a/b -x\n=a/b-1 x\n*/* x\n', []],
    ['package.accept_keywords', 'a/b\na/c ~amd64\n=a/d-1 **\na/e *\na/f ~*\na/g -amd64 x86\n', []],
    [
      'package.accept_keywords',
      'app-admin/sudo ~amd46 amd64~ foo\n',
      ['unknown-keyword 1:16-22', 'unknown-keyword 1:23-29', 'unknown-keyword 1:30-33'],
    ],
    ['package.mask', '>=a/b-2\na/c::guru\n-a/d\na/e:2\n', []],
    ['package.mask', 'a/b a/c\n', ['invalid-atom 1:5-8']],
    ['package.license', 'a/b * -@EULA GPL-2+\n', []],
    ['package.license', 'a/b @BINARY-REDISTRIBUTEABLE\n', ['unknown-license-group 1:5-29']],
    ['package.env', 'a/b none\n', ['missing-env-file 1:5-9']],
    ['package.properties', 'a/b\n', ['line-without-value 1:1-4']],
    ['package.accept_restrict', 'a/b -fetch\n', []],
  ])('%s %j', (name, text, expected) => {
    expect(briefly({ [`portage/${name}`]: text })).toEqual(expected);
    const inFolder = { [`portage/${name}/sub/file`]: text };
    expect(briefly(inFolder)).toEqual(expected);
  });

  it('does not take a word of the default back for a contradiction', () => {
    const files = { 'portage/package.use/a': 'a/b x\n', 'portage/package.use/b': 'a/b -x\n' };
    expect(briefly(files)).toEqual(['contradicting-word 1:5-6']);
    expect(briefly(files, { defaults: new Set(['portage/package.use/a']) })).toEqual([]);
  });

  it('proposes the sign that a version needs', () => {
    const [finding] = findingsOf({ 'portage/package.use': ' a/b-1.2 x # y\n' });
    expect(finding?.suggestion).toEqual({ line: 1, endLine: 1, lines: [' =a/b-1.2 x # y'] });
  });

  it('knows groups of licences that the definition adds', () => {
    const files = { 'portage/package.license': 'a/b @MINE\n', 'portage/license_groups': 'MINE Foo Bar\n' };
    expect(briefly(files)).toEqual([]);
  });

  it('looks at the compiler as well', () => {
    expect(briefly({ 'toolchain/package.use/gcc': 'gcc -nls\n' })).toEqual(['invalid-atom 1:1-4']);
  });

  it('compares CPU flags with make.conf', () => {
    const use = '*/* CPU_FLAGS_X86: -* sse2 avx2 avx512f\na/b CPU_FLAGS_X86: aes\n';
    const files = { 'portage/package.use/cpu': use, 'portage/make.conf': 'CFLAGS="-march=x86-64"\n' };
    expect(findingsOf(files).map(({ message }) => message)).toEqual([
      '-march=x86-64 does not have avx2, avx512f, but packages would be built to use it.',
      '-march=x86-64 does not have aes, but packages would be built to use it.',
    ]);
    expect(briefly({ ...files, 'portage/make.conf': 'CFLAGS="-march=native"\n' })).toEqual([
      'native-march portage/make.conf 1:9-22',
    ]);
  });
});

describe('world', () => {
  it.each([
    ['a/b\n# a/b\na/c:2\n', []],
    ['a/b\na/b # again\n', ['duplicate-line 2:1-4']],
    ['@system\nhello\n', ['invalid-world-entry 1:1', 'invalid-world-entry 2:1']],
  ])('%j', (world, expected) => {
    expect(briefly({ world })).toEqual(expected);
  });

  it('has no package that is masked', () => {
    const files = { world: 'a/b\na/c\n', 'portage/package.mask/m': 'a/b\n>a/c-2\n' };
    expect(briefly(files)).toEqual(['world-package-masked 1:1-4']);
    expect(briefly({ ...files, 'portage/package.unmask': 'a/b\n' })).toEqual([
      'mask-without-effect portage/package.mask/m 1:1-4',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['portage/pacakge.use/x', 'unread-part portage/pacakge.use', 'Did you mean "package.use"?'],
    ['portage/package.keyword', 'unread-part portage/package.keyword', 'Did you mean "package.keywords"?'],
    [
      'portage/package.use.force',
      'unread-part portage/package.use.force',
      'Move it to portage/profile/package.use.force.',
    ],
    ['portage/make.conf.bak', 'unread-file portage/make.conf.bak', 'Remove it.'],
    [
      'portage/package.use/.x.swp',
      'unread-file portage/package.use/.x.swp',
      'Remove it, or give it another name if it is meant to be read.',
    ],
    [
      'portage/package.use/x~',
      'unread-file portage/package.use/x~',
      'Remove it, or give it another name if it is meant to be read.',
    ],
    [
      'portage/package.use/.svn/entries',
      'unread-file portage/package.use/.svn',
      'Remove it, or give it another name if it is meant to be read.',
    ],
    [
      'portage/package.use/x.orig',
      'backup-file-read portage/package.use/x.orig',
      'Remove it, or begin its name with ".".',
    ],
    ['portage/make.conf/#x#', 'backup-file-read portage/make.conf/#x#', 'Remove it, or begin its name with ".".'],
    ['package.use.ssl', 'misplaced-file package.use.ssl', 'Move it to portage/package.use/NAME.'],
    ['wrold', 'unknown-part wrold', 'Did you mean "world"?'],
    ['kernel/on.conf', 'unread-file kernel/on.conf', 'Rename or remove it.'],
    ['kernel/a/b.config', 'unread-file kernel/a', 'Rename or remove it.'],
    ['dracut/dracut.conf', 'unread-part dracut/dracut.conf', 'Did you mean "dracut.conf.d"?'],
    ['dracut/dracut.conf.d/live', 'unread-file dracut/dracut.conf.d/live', 'Rename or remove it.'],
  ])('%s', (path, expected, hint) => {
    const found = findingsOf({ [path]: '' });
    expect(found.map(({ rule, at }) => `${rule} ${at.file}`)).toEqual([expected]);
    expect(found[0]?.hint).toBe(hint);
  });

  it.each([
    ['portage/package.use/README.md'],
    ['portage/package.use/.gitkeep'],
    ['portage/patches/a/b/x.patch~'],
    ['portage/savedconfig/x/.y'],
    ['portage/profile/package.use.mask'],
    ['my-notes.txt'],
    ['rootfs/etc/.hidden~'],
    ['README.md'],
    ['smoke.d/10-own.sh'],
  ])('%s is fine', (path) => {
    expect(findingsOf({ [path]: 'anything\n' })).toEqual([]);
  });
});
