/**
 * CPU features that code built by GCC with `-march=` may use, by the names QEMU gives them.
 *
 * Sources: the GCC manual ("x86 Options") and, for the levels, the x86-64 psABI. A test compares the table with what
 * the compiler at hand enables. Left out, although `-march` switches them on, are instructions that a program cannot or
 * need not have: privileged ones (XSAVES, WBNOINVD, PCONFIG, MWAIT), hints that do nothing where they are unknown
 * (PREFETCHW, PREFETCHI, CLDEMOTE, HLE), those that only an explicit intrinsic reaches and that QEMU has no name for
 * (MWAITX, ENQCMD, PTWRITE, HRESET, SGX, key locker, user interrupts), and PKU, which the operating system must offer.
 */
type March = readonly string[];

const X86_64: March = ['mmx', 'fxsr', 'sse', 'sse2'];
const V2: March = [...X86_64, 'sse3', 'ssse3', 'sse4.1', 'sse4.2', 'popcnt', 'cx16', 'lahf-lm'];
const V3: March = [...V2, 'avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'abm', 'movbe', 'xsave'];
const AVX512: March = ['avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl'];

const WESTMERE: March = [...V2, 'pclmulqdq'];
const SANDYBRIDGE: March = [...WESTMERE, 'avx', 'xsave', 'xsaveopt'];
const IVYBRIDGE: March = [...SANDYBRIDGE, 'fsgsbase', 'rdrand', 'f16c'];
const HASWELL: March = [...IVYBRIDGE, 'avx2', 'bmi1', 'bmi2', 'abm', 'fma', 'movbe'];
const BROADWELL: March = [...HASWELL, 'adx', 'rdseed'];
const SKYLAKE: March = [...BROADWELL, 'aes', 'clflushopt', 'xsavec'];
const SKYLAKE_AVX512: March = [...SKYLAKE, ...AVX512, 'clwb'];
const CASCADELAKE: March = [...SKYLAKE_AVX512, 'avx512vnni'];
const ICELAKE_CLIENT: March = [
  ...SKYLAKE,
  ...AVX512,
  ...['avx512vbmi', 'avx512ifma', 'sha-ni', 'avx512vnni', 'gfni', 'vaes', 'avx512vbmi2', 'vpclmulqdq'],
  ...['avx512bitalg', 'rdpid', 'avx512-vpopcntdq'],
];
const ICELAKE_SERVER: March = [...ICELAKE_CLIENT, 'clwb'];

const ZNVER1: March = [
  ...V3,
  ...['sse4a', 'aes', 'pclmulqdq', 'xsaveopt', 'xsavec', 'fsgsbase', 'rdrand', 'adx', 'rdseed', 'clzero', 'clflushopt'],
  'sha-ni',
];
const ZNVER2: March = [...ZNVER1, 'clwb', 'rdpid'];
const ZNVER3: March = [...ZNVER2, 'vaes', 'vpclmulqdq'];
const ZNVER4: March = [
  ...ZNVER3,
  ...AVX512,
  ...['avx512ifma', 'avx512-bf16', 'avx512vbmi', 'avx512vbmi2', 'gfni', 'avx512vnni', 'avx512bitalg'],
  'avx512-vpopcntdq',
];

const TABLE: Readonly<Record<string, March>> = {
  'x86-64': X86_64,
  'x86-64-v2': V2,
  'x86-64-v3': V3,
  'x86-64-v4': [...V3, ...AVX512],
  nehalem: V2,
  westmere: WESTMERE,
  sandybridge: SANDYBRIDGE,
  ivybridge: IVYBRIDGE,
  haswell: HASWELL,
  broadwell: BROADWELL,
  skylake: SKYLAKE,
  'skylake-avx512': SKYLAKE_AVX512,
  cascadelake: CASCADELAKE,
  cooperlake: [...CASCADELAKE, 'avx512-bf16'],
  'icelake-client': ICELAKE_CLIENT,
  'icelake-server': ICELAKE_SERVER,
  tigerlake: [...ICELAKE_CLIENT, 'movdiri', 'movdir64b', 'clwb', 'avx512-vp2intersect'],
  alderlake: [
    ...SKYLAKE,
    ...['clwb', 'avx-vnni', 'gfni', 'movdir64b', 'movdiri', 'rdpid', 'serialize', 'sha-ni', 'vaes', 'vpclmulqdq'],
    'waitpkg',
  ],
  sapphirerapids: [
    ...ICELAKE_SERVER,
    ...['movdiri', 'movdir64b', 'waitpkg', 'serialize', 'tsx-ldtrk', 'amx-tile', 'amx-int8', 'amx-bf16', 'avx-vnni'],
    ...['avx512-fp16', 'avx512-bf16'],
  ],
  znver1: ZNVER1,
  znver2: ZNVER2,
  znver3: ZNVER3,
  znver4: ZNVER4,
  znver5: [...ZNVER4, 'avx-vnni', 'movdiri', 'movdir64b', 'avx512-vp2intersect'],
};

/** The values of `-march=` that are known here. */
export const KNOWN_MARCHES: readonly string[] = Object.keys(TABLE);

/**
 * @param march value of GCC's `-march=`
 * @returns sorted feature names, or undefined for a CPU that is not in the table (such as `native`)
 */
export function featuresOfMarch(march: string): readonly string[] | undefined {
  return Object.hasOwn(TABLE, march) ? TABLE[march]?.toSorted() : undefined;
}

/** What the kernel calls otherwise (arch/x86/include/asm/cpufeatures.h): Prescott New Instructions. */
const KERNEL_NAMES: Readonly<Record<string, string>> = { pni: 'sse3' };

/**
 * @param offered names of QEMU or of Linux's /proc/cpuinfo
 * @returns what of `required` is not in `offered`, sorted; `sse4.1`, `sse4-1` and `sse4_1` are the same, as are
 *   `avx512vnni` and `avx512_vnni`
 */
export function missingFeatures(required: readonly string[], offered: Iterable<string>): string[] {
  const canonical = (name: string): string => (KERNEL_NAMES[name] ?? name).toLowerCase().replaceAll(/[._-]/g, '');
  const has = new Set([...offered].map(canonical));
  return required.filter((name) => !has.has(canonical(name))).toSorted();
}
