import { describe, expect, it } from '@jest/globals';
import { formatReference, parseReference } from '../../../src/pins/reference.js';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('parseReference', () => {
  it.each([
    ['gentoo/stage3:nomultilib-20260216', { domain: 'docker.io', path: 'gentoo/stage3', tag: 'nomultilib-20260216' }],
    [`gentoo/stage3:x@${DIGEST}`, { domain: 'docker.io', path: 'gentoo/stage3', tag: 'x', digest: DIGEST }],
    [`gentoo/stage3@${DIGEST}`, { domain: 'docker.io', path: 'gentoo/stage3', digest: DIGEST }],
    ['debian', { domain: 'docker.io', path: 'library/debian' }],
    ['docker.io/debian:12', { domain: 'docker.io', path: 'library/debian', tag: '12' }],
    ['index.docker.io/a/b', { domain: 'docker.io', path: 'a/b' }],
    ['localhost/a:b', { domain: 'localhost', path: 'a', tag: 'b' }],
    ['127.0.0.1:5000/gentoo/stage3:x', { domain: '127.0.0.1:5000', path: 'gentoo/stage3', tag: 'x' }],
    ['localhost:5000/a', { domain: 'localhost:5000', path: 'a' }],
    ['[::1]:5000/a:b', { domain: '[::1]:5000', path: 'a', tag: 'b' }],
    ['ghcr.io/me/x', { domain: 'ghcr.io', path: 'me/x' }],
    ['UPPER/a:b', { domain: 'UPPER', path: 'a', tag: 'b' }],
    ['a:5000', { domain: 'docker.io', path: 'library/a', tag: '5000' }],
    ['a/b__c-d.e:_x', { domain: 'docker.io', path: 'a/b__c-d.e', tag: '_x' }],
  ])('%s', (text, reference) => {
    expect(parseReference(text)).toEqual({ ok: true, reference });
  });

  it.each([
    ['', 'is empty'],
    [' a', 'contains white space'],
    ['a\nb', 'contains white space'],
    ['docker://a/b', 'is an address, not an image reference'],
    ['a:', 'has a tag "" that cannot exist'],
    ['a:-x', 'has a tag "-x" that cannot exist'],
    [`a:${'x'.repeat(129)}`, `has a tag "${'x'.repeat(60)}…" that cannot exist`],
    ['a@sha256:abc', 'has a digest "sha256:abc" that is not "sha256:" and 64 hexadecimal digits in lower case'],
    [
      `a@${DIGEST.toUpperCase()}`,
      `has a digest "${DIGEST.toUpperCase()}" that is not "sha256:" and 64 hexadecimal digits in lower case`,
    ],
    ['a//b', 'has a repository name "a//b" that cannot exist'],
    ['a/B', 'has a repository name "a/B" that cannot exist; upper-case letters are not allowed'],
    ['a/b_', 'has a repository name "a/b_" that cannot exist'],
    ['-x.y/a', 'names a registry "-x.y" that cannot exist'],
    ['x.y:port/a', 'names a registry "x.y:port" that cannot exist'],
    ['x.y/', 'has a repository name "" that cannot exist'],
    ['a\u0007/b', 'has a repository name "a\\u{7}/b" that cannot exist'],
    ['::error::x', 'has a tag ":error::x" that cannot exist'],
    [`a/${'b'.repeat(1_000_000)}`, 'has a name of more than 255 characters'],
  ])('%.40j', (text, reason) => {
    expect(parseReference(text)).toEqual({ ok: false, reason });
  });

  it.each(['debian', 'gentoo/stage3:x', `127.0.0.1:5000/a/b:c@${DIGEST}`, 'ghcr.io/a/b'])(
    'writes %s as it was',
    (text) => {
      const parsed = parseReference(text);
      expect(parsed.ok && formatReference(parsed.reference)).toBe(text);
    },
  );
});
