/** CPU features as CPU_FLAGS_X86 calls them (profiles/desc/cpu_flags_x86.desc), to their names in boot/cpu-features. */
export const CPU_FLAGS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    `3dnow 3dnowext aes amx_bf16 amx_complex amx_fp16 amx_int8 amx_tile avx avx10_1 avx2 avx512_4fmaps avx512_4vnniw
    avx512_bf16 avx512_bitalg avx512_fp16 avx512_vbmi2 avx512_vnni avx512_vp2intersect avx512_vpopcntdq avx512bw avx512cd
    avx512dq avx512er avx512f avx512ifma avx512pf avx512vbmi avx512vl avx_ifma avx_ne_convert avx_vnni avx_vnni_int16
    avx_vnni_int8 bmi1 bmi2 f16c fma4 mmx padlock popcnt rdrand sha512 sm3 sm4 sse sse2 sse3 sse4_1 sse4_2 sse4a ssse3
    vpclmulqdq xop`
      .split(/\s+/)
      .map((name) => [name, name]),
  ),
  fma3: 'fma',
  // AMD's extensions of MMX came to Intel's processors as a part of SSE.
  mmxext: 'sse',
  pclmul: 'pclmulqdq',
  sha: 'sha-ni',
};

/** Options of GCC that switch a feature on ("x86 Options" of its manual), to the same names. */
export const COMPILER_FLAGS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    `3dnow adx aes avx avx2 avx512bf16 avx512bitalg avx512bw avx512cd avx512dq avx512f avx512fp16 avx512ifma avx512vbmi
    avx512vbmi2 avx512vl avx512vnni avx512vp2intersect avx512vpopcntdq avxvnni bmi2 clflushopt clwb clzero cx16 f16c fma fma4
    fsgsbase gfni mmx movbe movdir64b movdiri popcnt rdpid rdseed serialize sse sse2 sse3 sse4.1 sse4.2 sse4a ssse3 tbm vaes
    vpclmulqdq waitpkg xop xsave xsavec xsaveopt`
      .split(/\s+/)
      .map((name) => [`-m${name}`, name]),
  ),
  '-mabm': 'abm',
  '-mamx-bf16': 'amx-bf16',
  '-mamx-int8': 'amx-int8',
  '-mamx-tile': 'amx-tile',
  '-mbmi': 'bmi1',
  '-mlzcnt': 'abm',
  '-mpclmul': 'pclmulqdq',
  '-mrdrnd': 'rdrand',
  '-msahf': 'lahf-lm',
  '-msha': 'sha-ni',
  '-msse4': 'sse4.2',
};

/** Further values of GCC's `-march=` for x86-64, whose features are not known here. */
export const OTHER_MARCHES: ReadonlySet<string> = new Set(
  `amdfam10 arrowlake arrowlake-s athlon-fx athlon64 athlon64-sse3 atom barcelona bdver1 bdver2 bdver3 bdver4 bonnell broadwell btver1
  btver2 cannonlake clearwaterforest core-avx-i core-avx2 core2 corei7 corei7-avx diamondrapids eden-x2 eden-x4 emeraldrapids
  gracemont goldmont goldmont-plus grandridge graniterapids graniterapids-d k8 k8-sse3 knl knm lujiazui lunarlake meteorlake
  nano nano-1000 nano-2000 nano-3000 nano-x2 nano-x4 nocona novalake opteron opteron-sse3 pantherlake raptorlake rocketlake
  shijidadao sierraforest silvermont slm tremont wildcatlake x86-64 yongfeng znver6`.split(/\s+/),
);
