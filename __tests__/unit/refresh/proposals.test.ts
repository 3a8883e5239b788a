import { describe, expect, it } from '@jest/globals';
import { divide, fingerprint, labelsOf, risksOf } from '../../../src/refresh/proposals.js';
import type { PinChange, Proposal } from '../../../src/refresh/proposals.js';

const STAGE3 = { key: 'stage3', from: 'gentoo/stage3:a-20260216', to: 'gentoo/stage3:a-20260309' } as const;
const SNAPSHOT = { key: 'snapshot', from: 'gentoo/portage:20260217', to: 'gentoo/portage:20260310' } as const;
const KERNEL = { key: 'kernel', from: '6.12.58', to: '6.12.60' } as const;
const COMPILER = { key: 'compiler', from: '16.0.1_p20260215', to: '16.1.0' } as const;
const refresh = (...changes: readonly PinChange[]): Proposal => ({ kind: 'refresh', changes });

describe('divide', () => {
  const usual = { offered: true, gone: false };

  it('makes one pull request of the refresh and another of a compiler step', () => {
    expect(divide([STAGE3, SNAPSHOT, COMPILER, KERNEL], usual)).toEqual({
      refresh: refresh(STAGE3, SNAPSHOT, KERNEL),
      compiler: { kind: 'compiler', changes: [COMPILER] },
    });
    expect(divide([KERNEL], usual)).toEqual({ refresh: refresh(KERNEL) });
    expect(divide([COMPILER], { offered: false, gone: true })).toEqual({
      compiler: { kind: 'compiler', changes: [COMPILER] },
    });
    expect(divide([], usual)).toEqual({});
  });

  it('lets a step wait for the snapshot that has it', () => {
    expect(divide([SNAPSHOT, COMPILER], { offered: false, gone: false })).toEqual({
      refresh: refresh(SNAPSHOT),
      note: 'The compiler 16.1.0 is in the new snapshot only. It gets a pull request of its own once this one is merged.',
    });
  });

  it('takes a step along that the new snapshot forces', () => {
    expect(divide([SNAPSHOT, COMPILER], { offered: true, gone: true })).toEqual({
      refresh: refresh(SNAPSHOT, COMPILER),
      note: 'The new snapshot no longer has the compiler 16.0.1_p20260215: the step to 16.1.0 cannot wait.',
    });
  });
});

describe('risksOf', () => {
  it.each([
    ['a kernel of the same series', refresh(KERNEL), [], ['refresh', 'risk: none known']],
    ['another series', refresh({ ...KERNEL, to: '6.18.1' }), [], ['refresh', 'risk: kernel series']],
    ['no look-alike of a series', refresh({ ...KERNEL, from: '6.1.158' }), [], ['refresh', 'risk: kernel series']],
    ['a compiler', { kind: 'compiler', changes: [COMPILER] }, [], ['compiler step', 'risk: compiler']],
    [
      'what a plan changes',
      refresh(SNAPSHOT),
      [
        { name: 'sys-libs/glibc', from: '2.42', to: '2.43' },
        { name: 'sys-apps/openrc', to: '0.63' },
        { name: 'sys-devel/gcc', from: '16.1.0', to: '16.1.0' },
        { name: 'app-misc/glibc', from: '1', to: '2' },
      ],
      ['refresh', 'risk: libc', 'risk: init'],
    ],
  ] as const)('sees %s', (_, proposal, packages, labels) => {
    expect(labelsOf(proposal, risksOf(proposal, packages))).toEqual(labels);
  });
});

it('a fingerprint is that of the pins, whatever their order and what they were', () => {
  const own = fingerprint(refresh(STAGE3, KERNEL));
  expect(own).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint(refresh({ ...KERNEL, from: '6.12.1' }, STAGE3))).toBe(own);
  expect(fingerprint(refresh(STAGE3))).not.toBe(own);
  expect(fingerprint({ kind: 'compiler', changes: [STAGE3, KERNEL] })).not.toBe(own);
});
