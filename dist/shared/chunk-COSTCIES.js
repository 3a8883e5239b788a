import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/boot/cpu-features.ts
var X86_64 = ["mmx", "fxsr", "sse", "sse2"];
var V2 = [...X86_64, "sse3", "ssse3", "sse4.1", "sse4.2", "popcnt", "cx16", "lahf-lm"];
var V3 = [...V2, "avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave"];
var AVX512 = ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"];
var WESTMERE = [...V2, "pclmulqdq"];
var SANDYBRIDGE = [...WESTMERE, "avx", "xsave", "xsaveopt"];
var IVYBRIDGE = [...SANDYBRIDGE, "fsgsbase", "rdrand", "f16c"];
var HASWELL = [...IVYBRIDGE, "avx2", "bmi1", "bmi2", "abm", "fma", "movbe"];
var BROADWELL = [...HASWELL, "adx", "rdseed"];
var SKYLAKE = [...BROADWELL, "aes", "clflushopt", "xsavec"];
var SKYLAKE_AVX512 = [...SKYLAKE, ...AVX512, "clwb"];
var CASCADELAKE = [...SKYLAKE_AVX512, "avx512vnni"];
var ICELAKE_CLIENT = [
  ...SKYLAKE,
  ...AVX512,
  ...["avx512vbmi", "avx512ifma", "sha-ni", "avx512vnni", "gfni", "vaes", "avx512vbmi2", "vpclmulqdq"],
  ...["avx512bitalg", "rdpid", "avx512-vpopcntdq"]
];
var ICELAKE_SERVER = [...ICELAKE_CLIENT, "clwb"];
var ZNVER1 = [
  ...V3,
  ...["sse4a", "aes", "pclmulqdq", "xsaveopt", "xsavec", "fsgsbase", "rdrand", "adx", "rdseed", "clzero", "clflushopt"],
  "sha-ni"
];
var ZNVER2 = [...ZNVER1, "clwb", "rdpid"];
var ZNVER3 = [...ZNVER2, "vaes", "vpclmulqdq"];
var ZNVER4 = [
  ...ZNVER3,
  ...AVX512,
  ...["avx512ifma", "avx512-bf16", "avx512vbmi", "avx512vbmi2", "gfni", "avx512vnni", "avx512bitalg"],
  "avx512-vpopcntdq"
];
var TABLE = {
  "x86-64": X86_64,
  "x86-64-v2": V2,
  "x86-64-v3": V3,
  "x86-64-v4": [...V3, ...AVX512],
  nehalem: V2,
  westmere: WESTMERE,
  sandybridge: SANDYBRIDGE,
  ivybridge: IVYBRIDGE,
  haswell: HASWELL,
  broadwell: BROADWELL,
  skylake: SKYLAKE,
  "skylake-avx512": SKYLAKE_AVX512,
  cascadelake: CASCADELAKE,
  cooperlake: [...CASCADELAKE, "avx512-bf16"],
  "icelake-client": ICELAKE_CLIENT,
  "icelake-server": ICELAKE_SERVER,
  tigerlake: [...ICELAKE_CLIENT, "movdiri", "movdir64b", "clwb", "avx512-vp2intersect"],
  alderlake: [
    ...SKYLAKE,
    ...["clwb", "avx-vnni", "gfni", "movdir64b", "movdiri", "rdpid", "serialize", "sha-ni", "vaes", "vpclmulqdq"],
    "waitpkg"
  ],
  sapphirerapids: [
    ...ICELAKE_SERVER,
    ...["movdiri", "movdir64b", "waitpkg", "serialize", "tsx-ldtrk", "amx-tile", "amx-int8", "amx-bf16", "avx-vnni"],
    ...["avx512-fp16", "avx512-bf16"]
  ],
  znver1: ZNVER1,
  znver2: ZNVER2,
  znver3: ZNVER3,
  znver4: ZNVER4,
  znver5: [...ZNVER4, "avx-vnni", "movdiri", "movdir64b", "avx512-vp2intersect"]
};
var KNOWN_MARCHES = Object.keys(TABLE);
function featuresOfMarch(march) {
  return Object.hasOwn(TABLE, march) ? TABLE[march]?.toSorted() : void 0;
}
var KERNEL_NAMES = { pni: "sse3" };
function missingFeatures(required, offered) {
  const canonical = (name) => (KERNEL_NAMES[name] ?? name).toLowerCase().replaceAll(/[._-]/g, "");
  const has = new Set([...offered].map(canonical));
  return required.filter((name) => !has.has(canonical(name))).toSorted();
}

export {
  KNOWN_MARCHES,
  featuresOfMarch,
  missingFeatures
};
