import { describe, expect, it } from '@jest/globals';
import { isRepositoryName, isVersion, parseAtom } from '../../../src/image/atom.js';

// What Portage 3.0.83 (portage.dep.isvalidatom, allow_repo) said of each.
const VALID = `
  cat/pkg app-misc/hello =app-misc/hello-1.0 >=a/b-1 <a/b-1 ~a/b-1 ~a/b-1-r1 =a/b-1* a/b:0 a/b:0/1 a/b:= a/b:*
  a/b:0= a/b:0/1= a/b::gentoo a/b:0::gentoo a/b[x] a/b[-x] a/b[x?] a/b[!x?] a/b[x=] a/b[!x=] a/b[x(+)] a/b[x(-)]
  a/b[x(+)?] a/b[!x(-)=] a/b[x,y] a/b:0[x] a/b::g[x] =a/b-1-r2 a/b-r1 a/b-r a/b-1-r =a/b-1.2.3_alpha1_p2-r3
  =a/b-1.2b =a/b-9999 a/b+c c++/d a.b/c a/_b _a/b a/b:a+b a/b::x-1 a/b[x@y] a/b[1x] dev-lang/python:3.13[ssl]
  =sys-devel/gcc-16*:16 sys-devel/gcc:16 virtual/libc =x11-libs/gtk+-3.24 =a/b-1-r1* =a/b-1_p* <=a/b-01.02
  =a/b-1-foo-2 a/1 =a/1-1 a/b-1- a/b- =a/b--1
`;
const INVALID = `
  app-misc/hello-1.0 >=a/b-1* a/b:*= a/b::gentoo:0 a/b[x,] a/b[] a/b[x a/b] a/b[x]:0 a/b[x]::g !a/b !!a/b @set */*
  a/* a a/ /b a/b/c a//b =a/b a/b-1-2 =a/b-1-2 a/b-1a a/b-foo-1.2 =a/b-1.b =a/b-.1 =a/b-1_foo .a/b -a/b +a/b a/+b
  a/-b a/b. a/b.c a/b:-1 a/b:.x a/b:0/ a/b:/1 a/b::-x a/b::x.y a/b: a/b:: a/b[--x] a/b[-x?] a/b[!x] a/b[+x]
  a/b[@x] a/b[x(+] a/b[x(*)] =a/b-1*-r1 =a/b-* =a/b-1.* =a/b-1r2 a/b-1:0 >a/b-1[foo]::x ==a/b-1 =>a/b-1 <>a/b-1
  a/b#c a/b:0/1/2 =a/b-1-1 =a/b-foo a/1-1 a/b-1-r1 a/b--1
`;
const words = (text: string): string[] => text.trim().split(/\s+/);

describe('parseAtom', () => {
  it.each(words(VALID))('takes %s as Portage does', (text) => {
    expect(parseAtom(text).ok).toBe(true);
  });

  it.each(words(INVALID))('refuses %s as Portage does', (text) => {
    const parsed = parseAtom(text);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.reason).toMatch(/^(is|has|names) /);
  });

  it('takes an atom apart', () => {
    expect(parseAtom('>=dev-lang/python-3.13.1_rc2-r1:3.13=::gentoo[ssl,-doc,gtk(+)]')).toEqual({
      ok: true,
      atom: {
        operator: '>=',
        category: 'dev-lang',
        name: 'python',
        version: '3.13.1_rc2-r1',
        glob: false,
        slot: '3.13=',
        use: ['ssl', '-doc', 'gtk(+)'],
        repository: 'gentoo',
      },
    });
    expect(parseAtom('=sys-devel/gcc-16*')).toMatchObject({ atom: { version: '16', glob: true, name: 'gcc' } });
    expect(parseAtom('x11-libs/gtk+:3')).toMatchObject({ atom: { operator: '', name: 'gtk+', slot: '3' } });
  });

  it.each([
    [
      'app-misc/hello-1.0',
      'has a version but no operator; to ask for exactly this version write "=app-misc/hello-1.0"',
    ],
    ['!app-misc/hello', 'is a blocker, which names nothing to install'],
    ['hello', 'is not CATEGORY/NAME, such as app-misc/hello'],
    ['=app-misc/hello', 'has the operator "=" but no version'],
    ['>=app-misc/hello-1*', 'has a "*" after its version, which goes with "=" only'],
    ['a/b[x?,\u0007]', 'has a USE condition "\\u{7}" that is none'],
    ['::error::x/y', 'names a repository "error::x/y" that cannot exist'],
    [`a/${'b'.repeat(1_000_000)}`, 'is too long for a package atom'],
  ])('says what is wrong with %.40s', (text, reason) => {
    expect(parseAtom(text)).toEqual({ ok: false, reason });
  });
});

describe('versions and repository names', () => {
  it.each(['1', '16.1.0', '1.2b_alpha3_p4-r5', '9999', '16.1.1_p20260905'])('%s is a version', (text) => {
    expect(isVersion(text)).toBe(true);
  });
  it.each(['', 'v1', '1.', '1-2', '1_foo', '1-r', '1*', ' 1', '1\n'])('%j is no version', (text) => {
    expect(isVersion(text)).toBe(false);
  });
  it.each([
    ['guru', true],
    ['my_repo-x', true],
    ['-x', false],
    ['x-1', false],
    ['x.y', false],
    ['', false],
  ])('repository name %j: %j', (text, expected) => {
    expect(isRepositoryName(text)).toBe(expected);
  });
});
