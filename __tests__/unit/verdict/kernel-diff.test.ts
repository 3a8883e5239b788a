import { describe, expect, it } from '@jest/globals';
import { diffKernelConfigs, readKernelConfig } from '../../../src/verdict/kernel-diff.js';
import { garbled, random } from './random.js';

const BASE = `#
# Automatically generated file; DO NOT EDIT.
#
CONFIG_CC_VERSION_TEXT="gcc (Gentoo 15) 15.3.0"
CONFIG_GCC_VERSION=150300
CONFIG_CC_OPTIMIZE_FOR_SIZE=y
CONFIG_SQUASHFS=m
CONFIG_NR_CPUS=64
CONFIG_CMDLINE="a=b c"
CONFIG_GONE=y
# CONFIG_OFF is not set
# CONFIG_NEW is not set
`;
const HEAD = `CONFIG_CC_VERSION_TEXT="gcc (Gentoo 16) 16.1.0"
CONFIG_GCC_VERSION=160100
CONFIG_SQUASHFS=y
CONFIG_NR_CPUS=64
CONFIG_CMDLINE="a=b d"
# CONFIG_GONE is not set
CONFIG_NEW=m
CONFIG_OTHER=n
`;

describe('diffKernelConfigs', () => {
  it('takes off for absent, and leaves out what only describes the compiler', () => {
    expect(diffKernelConfigs(BASE, HEAD)).toEqual({
      added: [{ name: 'CONFIG_NEW', to: 'm' }],
      removed: [
        { name: 'CONFIG_CC_OPTIMIZE_FOR_SIZE', from: 'y' },
        { name: 'CONFIG_GONE', from: 'y' },
      ],
      changed: [
        { name: 'CONFIG_CMDLINE', from: '"a=b c"', to: '"a=b d"' },
        { name: 'CONFIG_SQUASHFS', from: 'm', to: 'y' },
      ],
    });
  });

  it('tells of the compiler when asked', () => {
    expect(diffKernelConfigs(BASE, HEAD, true).changed.map(({ name }) => name)).toContain('CONFIG_GCC_VERSION');
  });

  it('lets the last line of an option count', () => {
    expect([...readKernelConfig('CONFIG_A=y\r\nCONFIG_A=m\r\nCONFIG_B=y\n# CONFIG_B is not set\n')]).toEqual([
      ['CONFIG_A', 'm'],
    ]);
  });

  it('is nothing for the same text, and turns round when the sides do', () => {
    const next = random(9);
    for (let round = 0; round < 100; round++) {
      const [base, head] = [garbled(BASE + HEAD, next), garbled(BASE + HEAD, next)];
      expect(diffKernelConfigs(base, base)).toEqual({ added: [], removed: [], changed: [] });
      const [there, back] = [diffKernelConfigs(base, head), diffKernelConfigs(head, base)];
      const turned = (list: readonly { name: string; from?: string; to?: string }[]) =>
        list.map(({ name, from, to }) => ({
          name,
          ...(to === undefined ? {} : { from: to }),
          ...(from === undefined ? {} : { to: from }),
        }));
      expect({ added: turned(back.removed), removed: turned(back.added), changed: turned(back.changed) }).toEqual(
        there,
      );
    }
  });
});
