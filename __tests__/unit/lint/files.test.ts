import { describe, expect, it } from '@jest/globals';
import { briefly, findingsOf } from './helpers.js';

describe('kernel fragments', () => {
  it.each([
    ['CONFIG_A=y\n# CONFIG_B is not set\nCONFIG_C="x \\" y"\nCONFIG_D=0x1F\nCONFIG_E=-5\n# words\n', []],
    ['CONFIG_A = y\n', ['kernel-syntax 1:1-13']],
    ['CONFIG_A=yes\n', ['kernel-syntax 1:10-13']],
    ['CONFIG_A=y # because\n', ['kernel-syntax 1:10-21']],
    ['#CONFIG_A is not set\n', ['kernel-syntax 1:1-21']],
    ['# CONFIG_A is  not set\n', ['kernel-syntax 1:1-23']],
    ['# This is not set in stone\n', []],
    ['CONFIG_A\n', ['kernel-syntax 1:1-9']],
    ['CONFIG_A=y\nCONFIG_A=y\n', ['kernel-option-twice 2:1-11']],
    ['CONFIG_A=y\nCONFIG_A=m\n', ['kernel-contradiction 2:1-11']],
    ['CONFIG_SMP=m\nCONFIG_MY_OPTION=m\n', ['kernel-boolean-module 1:1-13']],
  ])('%j', (text, expected) => {
    expect(briefly({ 'kernel/a.config': text })).toEqual(expected);
  });

  it.each([
    ['CONFIG_A = y', 'CONFIG_A=y'],
    ['EFI=y', 'CONFIG_EFI=y'],
    ['#CONFIG_A is not set', '# CONFIG_A is not set'],
    ['CONFIG_A=y # because', 'CONFIG_A=y'],
    ['CONFIG_EFI=m', 'CONFIG_EFI=y'],
  ])('%s should be %s', (text, better) => {
    const [finding] = findingsOf({ 'kernel/a.config': `${text}\n` });
    expect(finding?.suggestion?.lines).toEqual([better]);
    expect(findingsOf({ 'kernel/a.config': `${better}\n` })).toEqual([]);
  });

  it('may contradict each other', () => {
    expect(briefly({ 'kernel/a.config': 'CONFIG_A=y\n', 'kernel/b.config': '# CONFIG_A is not set\n' })).toEqual([]);
  });
});

describe('dracut.conf.d', () => {
  it.each([
    ['hostonly="no"\nadd_drivers+=" a b "\nfilesystems+=\' ext4 \'\n# x\ncompress=zstd # y\nmy_own_thing=1\n', []],
    ['add_drivers+="\n a\n b\n"\n', []],
    ['if true; then\n  hostonly="no"\nfi\n', []],
    ['hostonly = "no"\n', ['dracut-syntax 1:1-16']],
    ['hostonly= "no"\n', ['dracut-syntax 1:1-15']],
    ['hostonly\n', ['dracut-syntax 1:1-9']],
    ['hostonly="no\n', ['dracut-syntax 1:1-13']],
    ['hostonly="no\nadd_drivers+=" a "\n', ['dracut-syntax 1:1-13']],
    ['add_drivers+="a"\n', ['dracut-list-blanks 1:15-16']],
    ['add_drivers+=a\n', ['dracut-list-blanks 1:14-15']],
    ['add_drivers+=" a"\n', ['dracut-list-blanks 1:15-17']],
    ['add_driver+=" a "\n', ['dracut-unknown-option 1:1-11']],
    ['hostonly=true\n', ['dracut-yes-or-no 1:10-14']],
  ])('%j', (text, expected) => {
    expect(briefly({ 'dracut/dracut.conf.d/a.conf': text })).toEqual(expected);
  });
});

describe('squashfs.exclude', () => {
  it.each([
    ['# x\n\nproc/?(.)*\nlost+found\nusr/lib/*.a\n[ab]/@(x|y)\n', []],
    ['/usr/share/doc\n', ['exclude-syntax 1:1-2']],
    ['../x\n', ['exclude-syntax 1:1-4']],
    ['usr/?(.*\n', ['exclude-syntax 1:1-9']],
    ['usr/[a\n', ['exclude-syntax 1:1-7']],
    ['*\n', ['exclude-needed 1:1-2']],
    ['dev/\n', ['exclude-needed 1:1-5']],
    ['etc\n', ['exclude-needed 1:1-4']],
    ['a/b\na/b\n', ['duplicate-line 2:1-4']],
  ])('%j', (text, expected) => {
    expect(briefly({ 'squashfs.exclude': text })).toEqual(expected);
  });
});

describe('files as such', () => {
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]), ['not-text']],
    ['no UTF-8', Buffer.from('USE="\xe9"\n', 'latin1'), ['not-text']],
    ['a NUL', Buffer.from('USE="a\0b"\n'), ['not-text 1:7']],
    ['an escape sequence', Buffer.from('USE="\u001b[31m"\n'), ['not-text 1:6']],
    ['an endless line', Buffer.from(`USE="${'a '.repeat(6000)}"\n`), ['not-text 1']],
    ['a megabyte', Buffer.from('# x\n'.repeat(2 ** 18)), ['not-text']],
    ['a byte order mark', Buffer.from('\ufeffUSE="a"\n'), ['byte-order-mark 1:1']],
    ['CRLF', Buffer.from('USE="a"\r\nX1="b"\r\n'), ['carriage-return 1:8']],
    ['one CRLF', Buffer.from('USE="a"\nX1="b"\r\n'), ['carriage-return 2:7']],
  ])('%s', (_, bytes, expected) => {
    expect(briefly({ 'portage/make.conf': bytes })).toEqual(expected);
  });

  it('does not go into what is nobody\u2019s setting', () => {
    const picture = Buffer.from([0, 1, 2, 255]);
    expect(briefly({ 'rootfs/usr/share/x.png': picture, 'portage/savedconfig/a/b': picture })).toEqual([]);
  });

  it('names what image.yaml gets wrong', () => {
    expect(briefly({ 'image.yaml': 'name: [\n' })).toEqual(['image-yaml 2:1']);
    expect(findingsOf({ 'image.yaml': 'name: x\n' }).map(({ message }) => message)).toContain('stage3 is missing.');
  });
});
