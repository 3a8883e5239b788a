import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { guestCpu, offeredFeatures, requiredFeatures } from '../../../src/boot/cpu.js';
import { featuresOfMarch, KNOWN_MARCHES, missingFeatures } from '../../../src/boot/cpu-features.js';

const recorded = (version: string): string[] =>
  offeredFeatures(
    JSON.parse(readFileSync(new URL(`../../fixtures/boot/max-tcg-${version}.json`, import.meta.url), 'utf8')),
  );

describe('what the emulation lacks (recorded answers of QEMU)', () => {
  it.each<[string, string, string[]]>([
    ['7.2', 'x86-64', []],
    ['7.2', 'x86-64-v3', []],
    ['7.2', 'x86-64-v4', ['avx512bw', 'avx512cd', 'avx512dq', 'avx512f', 'avx512vl']],
    ['7.2', 'znver3', ['clzero', 'rdpid', 'rdseed', 'sha-ni', 'vpclmulqdq', 'xsavec']],
    ['10.0', 'znver3', ['clzero', 'vpclmulqdq', 'xsavec']],
    ['7.2', 'haswell', []],
    ['7.2', 'broadwell', ['rdseed']],
  ])('QEMU %s, -march=%s', (version, march, missing) => {
    expect(missingFeatures(featuresOfMarch(march) ?? [], recorded(version))).toEqual(missing);
  });

  it('does not offer CMPXCHG16B where QEMU emulates it wrongly', () => {
    expect(guestCpu('emulation', '7.2.22')).toEqual({ model: 'max,erms=off,cx16=off', without: ['erms', 'cx16'] });
    expect(guestCpu('emulation', '8.0.0')).toEqual({ model: 'max,erms=off', without: ['erms'] });
    expect(guestCpu('emulation', '10.0.13').without).toEqual(['erms']);
    expect(guestCpu('kvm', '7.2.22')).toEqual({ model: 'host', without: [] });
  });
});

it('goes without nothing that any image asks for', () => {
  for (const march of KNOWN_MARCHES) expect(featuresOfMarch(march)).not.toContain('erms');
});

describe('requiredFeatures', () => {
  it('prefers what is said explicitly', () => {
    expect(requiredFeatures({ march: 'znver3', requiredFeatures: ['avx2'] })).toEqual(['avx2']);
    expect(requiredFeatures({ march: 'znver3', requiredFeatures: [] })).toEqual([]);
  });

  it('knows nothing of an unknown CPU', () => {
    expect(requiredFeatures({ march: 'native' })).toBeUndefined();
    expect(requiredFeatures({})).toBeUndefined();
  });

  it('takes the spellings of a name for the same', () => {
    expect(missingFeatures(['sse4.1', 'lahf-lm'], ['sse4_1', 'lahf_lm'])).toEqual([]);
  });
});

/** GCC's option → QEMU's name, where they differ. */
const QEMU_NAMES: Readonly<Record<string, string>> = {
  bmi: 'bmi1',
  lzcnt: 'abm',
  pclmul: 'pclmulqdq',
  rdrnd: 'rdrand',
  sahf: 'lahf-lm',
  sha: 'sha-ni',
  avxvnni: 'avx-vnni',
  tsxldtrk: 'tsx-ldtrk',
  avx512bf16: 'avx512-bf16',
  avx512fp16: 'avx512-fp16',
  avx512vpopcntdq: 'avx512-vpopcntdq',
  avx512vp2intersect: 'avx512-vp2intersect',
};
/** See the comment of the table: not needed, or not for programs. */
const LEFT_OUT =
  /^(?:sse4|crc32|mwaitx?|prfchw|pku|xsaves|wbnoinvd|pconfig|sgx|hle|kl|widekl|hreset|uintr|enqcmd|ptwrite|cldemote)$/;
const NO_INSTRUCTIONS =
  /^(?:128bit-|64|80387|align-|direct-|fancy-|fp-ret|glibc|hard-float|ieee-|long-double|push-|red-zone|stv|tls-|vzeroupper|avx256-|no-sse4|evex512|move-max|store-max|tune)/;

function enabledByGcc(march: string): string[] | undefined {
  const gcc = spawnSync('gcc', [`-march=${march}`, '-Q', '--help=target'], { encoding: 'utf8' });
  if (gcc.error || gcc.status !== 0) return undefined;
  const enabled = [...gcc.stdout.matchAll(/^ {2}-m(\S+)\s+\[enabled\]/gm)].map((match) => match[1] ?? '');
  const names = enabled
    .filter((name) => !LEFT_OUT.test(name) && !NO_INSTRUCTIONS.test(name))
    .map((name) => QEMU_NAMES[name] ?? name);
  return [...new Set(names)].toSorted();
}

describe('the table', () => {
  const marches = KNOWN_MARCHES.filter(
    // GCC before 13 believed that this CPU has AVX512-VP2INTERSECT.
    (march) => march !== 'sapphirerapids' && enabledByGcc(march) !== undefined,
  );

  it('is checked against a compiler that knows most of it', () => {
    expect(execFileSync('gcc', ['-dumpversion'], { encoding: 'utf8' })).toMatch(/^\d/);
    expect(marches.length).toBeGreaterThan(15);
  });

  it.each(marches)('agrees with the compiler about %s', (march) => {
    expect(featuresOfMarch(march)).toEqual(enabledByGcc(march));
  });
});
