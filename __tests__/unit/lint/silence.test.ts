import { describe, expect, it } from '@jest/globals';
import { briefly, findingsOf } from './helpers.js';

describe('a comment that allows something', () => {
  it.each([
    ['NINJAOPTS="-j8" # gentoo-min: allow jobserver-bypassed\n', []],
    ['# gentoo-min: allow jobserver-bypassed\n\n# why\nNINJAOPTS="-j8"\n', []],
    ['NINJAOPTS="-j8" #gentoo-min:allow machine-setting, jobserver-bypassed\n', ['unused-silence 1:35-50']],
    ['NINJAOPTS="-j8" # gentoo-min: allow jobserver\n', ['jobserver-bypassed 1:12-15', 'unknown-silence 1:37-46']],
    ['USE="a" # gentoo-min: allow\n', ['unknown-silence 1:23-28']],
    ['USE="a" # gentoo-min: ignore all\n', ['unknown-silence 1:23-33']],
    ['USE="a" # gentoo-min:\n', ['unknown-silence 1:22-22']],
    ['# gentoo-min: allow stray-semicolon\nUSE="a"\nX1="a";\n', ['unused-silence 1:21-36', 'stray-semicolon 3:7-8']],
    ['# see gentoo-min: the manual\n', []],
  ])('%j', (text, expected) => {
    expect(briefly({ 'portage/make.conf': text })).toEqual(expected);
  });

  it('works before a line that takes no comment', () => {
    expect(briefly({ 'kernel/a.config': '# gentoo-min: allow kernel-boolean-module\nCONFIG_EFI=m\n' })).toEqual([]);
    const twice = 'CONFIG_A=n\n# gentoo-min: allow kernel-option-twice\n# CONFIG_A is not set\n';
    expect(briefly({ 'kernel/a.config': twice })).toEqual([]);
  });

  it('names the rule that may be meant', () => {
    const [finding] = findingsOf({ world: 'a/b # gentoo-min: allow duplicated-line\n' });
    expect(finding?.hint).toBe('Did you mean "duplicate-line"?');
  });

  it('speaks of its own line alone', () => {
    const text = 'a/b x # gentoo-min: allow invalid-atom\nhello x\n';
    expect(briefly({ 'portage/package.use': text })).toEqual(['unused-silence 1:27-39', 'invalid-atom 2:1-6']);
  });
});
