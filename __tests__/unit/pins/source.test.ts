import { describe, expect, it } from '@jest/globals';
import { parseSource, sourceOf } from '../../../src/pins/source.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('parseSource', () => {
  it.each([
    ['gentoo/stage3:x', { kind: 'registry', reference: { domain: 'docker.io', path: 'gentoo/stage3', tag: 'x' } }],
    ['oci-layout:///srv/stage3', { kind: 'oci-layout', folder: '/srv/stage3' }],
    ['oci-layout://stage3:x', { kind: 'oci-layout', folder: 'stage3', tag: 'x' }],
    [`oci-layout:///a:x@${DIGEST}`, { kind: 'oci-layout', folder: '/a', tag: 'x', digest: DIGEST }],
    [`oci-layout:///a@${DIGEST}`, { kind: 'oci-layout', folder: '/a', digest: DIGEST }],
    ['/srv/portage', { kind: 'folder', folder: '/srv/portage' }],
    ['./portage', { kind: 'folder', folder: './portage' }],
    ['../portage', { kind: 'folder', folder: '../portage' }],
  ])('%s', (text, source) => {
    expect(parseSource(text)).toEqual({ ok: true, source });
    expect(sourceOf(text)).toEqual(source);
  });

  it.each([
    ['gentoo/stage3', 'has no tag'],
    [`gentoo/stage3@${DIGEST}`, 'has no tag'],
    ['oci-layout://', 'names no folder'],
    ['oci-layout:///a:', 'has a tag "" that cannot exist'],
    [
      'oci-layout:///a@sha256:x',
      'has a digest "sha256:x" that is not "sha256:" and 64 hexadecimal digits in lower case',
    ],
    ['/a\u0000b', 'contains a control character'],
    ['https://example.org', 'is an address, not an image reference'],
  ])('refuses %j', (text, reason) => {
    expect(parseSource(text)).toEqual({ ok: false, reason });
    expect(() => sourceOf(text)).toThrow(reason);
  });
});
