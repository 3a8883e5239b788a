import { describe, expect, it } from '@jest/globals';
import { mayMoveOn, unsuitableCpu } from '../../../src/build/cpu-guard.js';

// /proc/cpuinfo of a machine of the level x86-64-v3, and of one that has what znver3 needs.
const V3 =
  'fpu mmx fxsr sse sse2 pni ssse3 fma cx16 sse4_1 sse4_2 movbe popcnt xsave avx f16c lahf_lm abm bmi1 avx2 bmi2'.split(
    ' ',
  );
const ZEN3 = [
  ...V3,
  ...'sse4a aes pclmulqdq xsaveopt xsavec fsgsbase rdrand adx rdseed clzero clflushopt sha_ni clwb rdpid vaes vpclmulqdq'.split(
    ' ',
  ),
];

describe('unsuitableCpu', () => {
  it('names what is missing and what to do', () => {
    const problem = unsuitableCpu({ march: 'znver3', target: 'artifacts', cpu: V3 });
    expect(problem?.message).toMatch(/-march=znver3 .*: .*clzero, .*sha-ni, .*vaes, vpclmulqdq/);
    expect(problem?.message).not.toMatch(/sse3|avx2/);
    expect(problem?.hint).toMatch(/x86-64-v3/);
  });

  it.each([
    ['the CPU has everything', { march: 'znver3', target: 'artifacts', cpu: ZEN3 }],
    ['the level is lower', { march: 'x86-64-v3', target: 'world', cpu: V3 }],
    ['the builder is elsewhere', { march: 'znver3', target: 'artifacts', cpu: undefined }],
    ['the definition names none', { march: undefined, target: 'artifacts', cpu: V3 }],
    ['it is the CPU itself that is asked', { march: 'native', target: 'artifacts', cpu: V3 }],
    ['nothing is run', { march: 'znver3', target: 'plan-world', cpu: V3 }],
    ['only settings are made', { march: 'znver3', target: 'world-config', cpu: V3 }],
  ])('says nothing where %s', (_name, request) => {
    expect(unsuitableCpu(request)).toBeUndefined();
  });
});

describe('mayMoveOn', () => {
  it.each([
    [350, 'github-hosted', true],
    [undefined, 'github-hosted', false],
    [350, 'self-hosted', false],
    [350, undefined, false],
  ])('with a limit of %s minutes on a runner that is %s: %s', (minutes, environment, expected) => {
    expect(mayMoveOn(minutes, { RUNNER_ENVIRONMENT: environment })).toBe(expected);
  });
});
