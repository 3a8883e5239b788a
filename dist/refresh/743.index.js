export const id = 743;
export const ids = [743];
export const modules = {

/***/ 46250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RX: () => (/* binding */ DOCKERFILE),
  Mf: () => (/* binding */ judgeByPrograms),
  Sp: () => (/* binding */ readProgramFiles),
  CB: () => (/* binding */ textsOf)
});

// UNUSED EXPORTS: allowed, scriptJudge

// EXTERNAL MODULE: ./lib/lint/read-start.js
var read_start = __webpack_require__(78200);
// EXTERNAL MODULE: ./lib/lint/rules-programs.js
var rules_programs = __webpack_require__(6146);
// EXTERNAL MODULE: ./lib/lint/rules.js + 4 modules
var rules = __webpack_require__(70223);
;// CONCATENATED MODULE: ./lib/lint/shell-scripts.js
/** Shells whose language shellcheck knows (shellcheck(1), `--shell`). */
const FIRST_LINE = /^#![ \t]*\S*\/(?:env[ \t]+(?:-S[ \t]+)?)?(?:sh|bash|dash|ksh|busybox[ \t]+sh)(?=\s|$)/;
/**
 * Which shell runs a file of a definition; undefined for one that is no script, or one in another language: those of OpenRC, for
 * example, are read by openrc-run.
 * @param path in the definition
 * @param start the first line
 */
function shellOf(path, start) {
    const [top, second] = path.split('/');
    // Portage's ebuild.sh reads it for each phase (portage(5)).
    if (path === 'portage/bashrc')
        return { name: 'bash', sourced: true };
    const sourced = top === 'dracut' && second === 'modules.d';
    if (FIRST_LINE.test(start))
        return { sourced };
    if (start.startsWith('#!') || !path.endsWith('.sh'))
        return undefined;
    // dracut.modules(7): dracut itself, in bash, reads module-setup.sh; hooks are read by the initramfs's sh.
    if (sourced)
        return { name: path.endsWith('/module-setup.sh') ? 'bash' : 'sh', sourced };
    return top === 'smoke.d' ? { name: 'sh', sourced } : undefined;
}

// EXTERNAL MODULE: ./lib/lint/silence.js
var silence = __webpack_require__(47058);
// EXTERNAL MODULE: ./lib/lint/text-file.js
var text_file = __webpack_require__(97401);
;// CONCATENATED MODULE: ./lib/lint/by-programs.js






/** Has scripts judged by the shellcheck of this machine, which is loaded when there are any. */
function scriptJudge(run, signal) {
    return async (scripts) => (await __webpack_require__.e(/* import() */ 375).then(__webpack_require__.bind(__webpack_require__, 41375))).judgeScripts(scripts, { run, signal });
}
const DOCKERFILE = 'Dockerfile';
/** Folders in which a definition has scripts. */
const WITH_SCRIPTS = /^(?:(?:build|smoke\.d|rootfs|dracut\/modules\.d)\/|portage\/bashrc$)/;
const START_BYTES = 128;
/** Reads what programs judge. @throws NodeJS.ErrnoException when a file cannot be read */
async function readProgramFiles({ files }) {
    const scripts = [];
    const reports = [];
    let dockerfile;
    for (const file of files) {
        const { path, from, entry } = file;
        if (from !== 'user' || entry.kind !== 'file')
            continue;
        if (path === DOCKERFILE) {
            const dockerignore = files.find((other) => other.path === '.dockerignore' && other.from !== 'removed');
            const bytes = await (0,read_start/* readStart */.H)(file, text_file/* TEXT_LIMITS */.Pc.bytes + 1);
            const text = asText(path, bytes, reports);
            const ignore = dockerignore && (await (0,read_start/* readStart */.H)(dockerignore, text_file/* TEXT_LIMITS */.Pc.bytes));
            if (text)
                dockerfile = { dockerfile: bytes, ignore, text };
        }
        else if (WITH_SCRIPTS.test(path)) {
            const [first = ''] = (await (0,read_start/* readStart */.H)(file, START_BYTES)).toString('latin1').split('\n');
            const shell = shellOf(path, first);
            const text = shell && asText(path, await (0,read_start/* readStart */.H)(file, text_file/* TEXT_LIMITS */.Pc.bytes + 1), reports);
            if (text)
                scripts.push({ text, shell, source: entry.source });
        }
    }
    return { scripts, dockerfile, reports };
}
/** Has programs judge files. @returns their findings without what a comment allows */
async function judgeByPrograms({ scripts, dockerfile, reports }, programs) {
    const judged = await Promise.all([
        scripts.length > 0 ? programs.scripts?.(scripts) : undefined,
        dockerfile && programs.dockerfile?.(dockerfile),
    ]);
    const said = judged.flatMap((each) => each?.reports ?? []);
    return {
        reports: [...reports, ...allowed(said, textsOf({ scripts, dockerfile }))],
        unjudged: judged.flatMap((each) => each?.unjudged ?? []),
    };
}
/** The texts that programs judge. */
function textsOf({ scripts, dockerfile }) {
    return [...scripts.map(({ text }) => text), ...(dockerfile ? [dockerfile.text] : [])];
}
/** Reports without those that comments in the texts allow, and what is wrong with such comments. */
function allowed(reports, texts) {
    const read = texts.map((text) => (0,silence/* readSilences */.H)(text, rules/* RULE_NAMES */.iU));
    const silences = read.flatMap((each) => each.silences).filter(({ rule }) => (0,rules_programs/* isByProgram */.q)(rule));
    // Where a program is missing, or another version of it, a comment is not used and yet not idle.
    const left = (0,silence/* applySilences */.D)(reports, silences).filter(({ rule }) => rule !== 'unused-silence');
    return [...left, ...read.flatMap((each) => each.reports)];
}
/** A file as text. That it has other line ends, or a byte order mark, its own program says, and what comes of that. */
function asText(path, bytes, reports) {
    const read = (0,text_file/* readText */.yR)(path, bytes);
    reports.push(...read.reports.filter(({ rule }) => rule === 'not-text'));
    return read.file;
}


/***/ }),

/***/ 15479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VO: () => (/* binding */ checkCompilerFlags),
  we: () => (/* binding */ checkCpuFlags),
  fl: () => (/* binding */ marchOfAssignments)
});

;// CONCATENATED MODULE: ./lib/boot/cpu-features.js
const X86_64 = ['mmx', 'fxsr', 'sse', 'sse2'];
const V2 = [...X86_64, 'sse3', 'ssse3', 'sse4.1', 'sse4.2', 'popcnt', 'cx16', 'lahf-lm'];
const V3 = [...V2, 'avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'abm', 'movbe', 'xsave'];
const AVX512 = ['avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl'];
const WESTMERE = [...V2, 'pclmulqdq'];
const SANDYBRIDGE = [...WESTMERE, 'avx', 'xsave', 'xsaveopt'];
const IVYBRIDGE = [...SANDYBRIDGE, 'fsgsbase', 'rdrand', 'f16c'];
const HASWELL = [...IVYBRIDGE, 'avx2', 'bmi1', 'bmi2', 'abm', 'fma', 'movbe'];
const BROADWELL = [...HASWELL, 'adx', 'rdseed'];
const SKYLAKE = [...BROADWELL, 'aes', 'clflushopt', 'xsavec'];
const SKYLAKE_AVX512 = [...SKYLAKE, ...AVX512, 'clwb'];
const CASCADELAKE = [...SKYLAKE_AVX512, 'avx512vnni'];
const ICELAKE_CLIENT = [
    ...SKYLAKE,
    ...AVX512,
    ...['avx512vbmi', 'avx512ifma', 'sha-ni', 'avx512vnni', 'gfni', 'vaes', 'avx512vbmi2', 'vpclmulqdq'],
    ...['avx512bitalg', 'rdpid', 'avx512-vpopcntdq'],
];
const ICELAKE_SERVER = [...ICELAKE_CLIENT, 'clwb'];
const ZNVER1 = [
    ...V3,
    ...['sse4a', 'aes', 'pclmulqdq', 'xsaveopt', 'xsavec', 'fsgsbase', 'rdrand', 'adx', 'rdseed', 'clzero', 'clflushopt'],
    'sha-ni',
];
const ZNVER2 = [...ZNVER1, 'clwb', 'rdpid'];
const ZNVER3 = [...ZNVER2, 'vaes', 'vpclmulqdq'];
const ZNVER4 = [
    ...ZNVER3,
    ...AVX512,
    ...['avx512ifma', 'avx512-bf16', 'avx512vbmi', 'avx512vbmi2', 'gfni', 'avx512vnni', 'avx512bitalg'],
    'avx512-vpopcntdq',
];
const TABLE = {
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
const KNOWN_MARCHES = Object.keys(TABLE);
/**
 * @param march value of GCC's `-march=`
 * @returns sorted feature names, or undefined for a CPU that is not in the table (such as `native`)
 */
function featuresOfMarch(march) {
    return Object.hasOwn(TABLE, march) ? TABLE[march]?.toSorted() : undefined;
}
/** What the kernel calls otherwise (arch/x86/include/asm/cpufeatures.h): Prescott New Instructions. */
const KERNEL_NAMES = { pni: 'sse3' };
/**
 * @param offered names of QEMU or of Linux's /proc/cpuinfo
 * @returns what of `required` is not in `offered`, sorted; `sse4.1`, `sse4-1` and `sse4_1` are the same, as are
 *   `avx512vnni` and `avx512_vnni`
 */
function missingFeatures(required, offered) {
    const canonical = (name) => (KERNEL_NAMES[name] ?? name).toLowerCase().replaceAll(/[._-]/g, '');
    const has = new Set([...offered].map(canonical));
    return required.filter((name) => !has.has(canonical(name))).toSorted();
}

// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
;// CONCATENATED MODULE: ./lib/lint/cpu-names.js
/** CPU features as CPU_FLAGS_X86 calls them (profiles/desc/cpu_flags_x86.desc), to their names in boot/cpu-features. */
const CPU_FLAGS = {
    ...Object.fromEntries(`3dnow 3dnowext aes amx_bf16 amx_complex amx_fp16 amx_int8 amx_tile avx avx10_1 avx2 avx512_4fmaps avx512_4vnniw
    avx512_bf16 avx512_bitalg avx512_fp16 avx512_vbmi2 avx512_vnni avx512_vp2intersect avx512_vpopcntdq avx512bw avx512cd
    avx512dq avx512er avx512f avx512ifma avx512pf avx512vbmi avx512vl avx_ifma avx_ne_convert avx_vnni avx_vnni_int16
    avx_vnni_int8 bmi1 bmi2 f16c fma4 mmx padlock popcnt rdrand sha512 sm3 sm4 sse sse2 sse3 sse4_1 sse4_2 sse4a ssse3
    vpclmulqdq xop`
        .split(/\s+/)
        .map((name) => [name, name])),
    fma3: 'fma',
    // AMD's extensions of MMX came to Intel's processors as a part of SSE.
    mmxext: 'sse',
    pclmul: 'pclmulqdq',
    sha: 'sha-ni',
};
/** Options of GCC that switch a feature on ("x86 Options" of its manual), to the same names. */
const COMPILER_FLAGS = {
    ...Object.fromEntries(`3dnow adx aes avx avx2 avx512bf16 avx512bitalg avx512bw avx512cd avx512dq avx512f avx512fp16 avx512ifma avx512vbmi
    avx512vbmi2 avx512vl avx512vnni avx512vp2intersect avx512vpopcntdq avxvnni bmi2 clflushopt clwb clzero cx16 f16c fma fma4
    fsgsbase gfni mmx movbe movdir64b movdiri popcnt rdpid rdseed serialize sse sse2 sse3 sse4.1 sse4.2 sse4a ssse3 tbm vaes
    vpclmulqdq waitpkg xop xsave xsavec xsaveopt`
        .split(/\s+/)
        .map((name) => [`-m${name}`, name])),
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
const OTHER_MARCHES = new Set(`amdfam10 arrowlake arrowlake-s athlon-fx athlon64 athlon64-sse3 atom barcelona bdver1 bdver2 bdver3 bdver4 bonnell broadwell btver1
  btver2 cannonlake clearwaterforest core-avx-i core-avx2 core2 corei7 corei7-avx diamondrapids eden-x2 eden-x4 emeraldrapids
  gracemont goldmont goldmont-plus grandridge graniterapids graniterapids-d k8 k8-sse3 knl knm lujiazui lunarlake meteorlake
  nano nano-1000 nano-2000 nano-3000 nano-x2 nano-x4 nocona novalake opteron opteron-sse3 pantherlake raptorlake rocketlake
  shijidadao sierraforest silvermont slm tremont wildcatlake x86-64 yongfeng znver6`.split(/\s+/));

// EXTERNAL MODULE: ./lib/lint/text-file.js
var text_file = __webpack_require__(97401);
// EXTERNAL MODULE: ./lib/lint/traced.js
var traced = __webpack_require__(79606);
;// CONCATENATED MODULE: ./lib/lint/check-cpu.js





const FLAG_VARIABLES = ['CFLAGS', 'CXXFLAGS', 'FCFLAGS', 'FFLAGS', 'OBJCFLAGS', 'OBJCXXFLAGS'];
/**
 * The CPU that a make.conf compiles for: the last `-march=` in the value that CFLAGS ends up with.
 * @returns undefined where none is given
 */
function marchOfAssignments(assignments) {
    const flags = assignments.findLast(({ name }) => name === 'CFLAGS') ??
        assignments.findLast(({ name }) => name === 'COMMON_FLAGS');
    const word = flags && (0,traced/* wordsOf */.Z)(flags.value).findLast(({ text }) => text.startsWith('-march='));
    return word?.text.slice('-march='.length);
}
/**
 * Compiler flags that do not go with each other or with the CPU that is compiled for.
 * @param march what `-march=` says
 */
function* checkCompilerFlags(assignments, march) {
    const offered = march === undefined ? undefined : featuresOfMarch(march);
    for (const { name, value } of assignments) {
        const words = (0,traced/* wordsOf */.Z)(value);
        if (FLAG_VARIABLES.includes(name)) {
            yield* checkOverridden(words, name);
            for (const word of words) {
                if (word.text.startsWith('-march='))
                    yield* checkMarch(word);
                const needed = Object.hasOwn(COMPILER_FLAGS, word.text) ? COMPILER_FLAGS[word.text] : undefined;
                if (needed && offered)
                    yield* checkOffered(word, [needed], offered, march);
            }
        }
        if (name === 'RUSTFLAGS' && offered)
            yield* checkRust(words, offered, march);
    }
}
function* checkMarch(word) {
    const march = word.text.slice('-march='.length);
    if (march === 'native') {
        yield {
            rule: 'native-march',
            at: (0,text_file/* extentOf */.OY)(word),
            message: '-march=native is whatever machine builds: the image may not start anywhere else, and no package can be kept.',
            hint: 'Name the oldest CPU that has to run it, such as x86-64-v3 or znver3.',
        };
    }
    else if (!KNOWN_MARCHES.includes(march) && !OTHER_MARCHES.has(march)) {
        const near = (0,image_text/* closest */.kp)(march, KNOWN_MARCHES);
        yield {
            rule: 'unknown-march',
            at: (0,text_file/* extentOf */.OY)(word),
            message: `${(0,image_text/* quote */.hD)(march)} is not known as a CPU of x86-64.`,
            hint: near === undefined ? '`gcc --target-help` lists those that it knows.' : `Did you mean "${near}"?`,
        };
    }
}
/** Of two optimization levels, CPUs or tunings the last one counts. */
function* checkOverridden(words, name) {
    const last = new Map();
    for (const word of words) {
        const kind = /^-O|^-march=|^-mtune=/.exec(word.text)?.[0];
        if (kind === undefined)
            continue;
        const before = last.get(kind);
        if (before && before.text !== word.text) {
            yield {
                rule: 'overridden-compiler-flag',
                at: (0,text_file/* extentOf */.OY)(before),
                message: `${(0,image_text/* quote */.hD)(before.text)} has no effect in ${name}: ${(0,image_text/* quote */.hD)(word.text)} follows.`,
                hint: 'Remove one of the two.',
            };
        }
        last.set(kind, word);
    }
}
function* checkRust(words, offered, march = '') {
    for (const word of words) {
        const cpu = /^(?:-C)?target-cpu=(.+)$/.exec(word.text)?.[1];
        const features = cpu === undefined ? undefined : featuresOfMarch(cpu);
        if (cpu === 'native') {
            yield {
                rule: 'native-march',
                at: (0,text_file/* extentOf */.OY)(word),
                message: 'target-cpu=native is whatever machine builds: the image may not start anywhere else.',
                hint: `Write target-cpu=${march}, as in CFLAGS.`,
            };
        }
        else if (features)
            yield* checkOffered(word, features, offered, march);
    }
}
function* checkOffered(word, needed, offered, march = '') {
    const missing = missingFeatures(needed, offered);
    if (missing.length === 0)
        return;
    yield {
        rule: 'flag-beyond-march',
        at: (0,text_file/* extentOf */.OY)(word),
        message: `${(0,image_text/* quote */.hD)(word.text)} uses what -march=${march} does not have: ${shortList(missing)}.`,
        hint: 'Programs compiled so die there of an illegal instruction. Remove it, or raise -march.',
    };
}
/** Words of CPU_FLAGS_X86, in make.conf or behind `CPU_FLAGS_X86:` in package.use. */
function* checkCpuFlags(words, march) {
    if (words.length === 0)
        return;
    const offered = march === undefined ? undefined : featuresOfMarch(march);
    const beyond = [];
    for (const word of words) {
        if (word.text.startsWith('-') || word.text === '*')
            continue;
        const needed = Object.hasOwn(CPU_FLAGS, word.text) ? CPU_FLAGS[word.text] : undefined;
        if (needed === undefined) {
            const near = (0,image_text/* closest */.kp)(word.text, Object.keys(CPU_FLAGS));
            yield {
                rule: 'unknown-cpu-flag',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} is no value of CPU_FLAGS_X86.`,
                hint: near === undefined ? 'Portage ignores it: remove it.' : `Did you mean "${near}"?`,
            };
        }
        else if (offered && missingFeatures([needed], offered).length > 0)
            beyond.push(word);
    }
    const [first] = beyond;
    if (!first)
        return;
    yield {
        rule: 'cpu-flag-beyond-march',
        at: (0,text_file/* extentOf */.OY)(first),
        message: `-march=${march ?? ''} does not have ${shortList(beyond.map(({ text }) => text))}, but packages would be built to use it.`,
        hint: 'Write the line without what is too much, or raise -march in make.conf.',
    };
}
function shortList(names) {
    return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}


/***/ }),

/***/ 5659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ checkMakeConf),
  z: () => (/* binding */ makeConfAssignments)
});

// EXTERNAL MODULE: ./lib/lint/check-cpu.js + 2 modules
var check_cpu = __webpack_require__(15479);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/lint/text-file.js
var text_file = __webpack_require__(97401);
// EXTERNAL MODULE: ./lib/lint/traced.js
var traced = __webpack_require__(79606);
;// CONCATENATED MODULE: ./lib/lint/check-jobserver.js



/** Where make and ninja find their options; a number of jobs there takes them out of the pool. */
const POOLED = new Set(['MAKEFLAGS', 'GNUMAKEFLAGS', 'NINJAOPTS']);
const POOL = 'fifo:/dev/steve';
/** What differs from machine to machine and reaches the build from outside. */
const OF_THE_MACHINE = {
    MAKEOPTS: 'the input jobs',
    GENTOO_MIRRORS: 'the input gentoo-mirrors',
    http_proxy: 'the input http-proxy',
    https_proxy: 'the input http-proxy',
    no_proxy: 'the input no-proxy',
};
/** What build/configure-portage replaces while the image is built. */
const NOT_IN_BUILD = new Set(['CLEAN_DELAY', 'EMERGE_DEFAULT_OPTS', 'PORTAGE_STRIP_FLAGS']);
/**
 * Lines that break what the build brings itself: the one pool of jobs behind /dev/steve, numbers of the machine, and what is
 * set behind the definition's make.conf (build/configure-portage).
 * @param global whether these are of make.conf, rather than of env/ for single packages
 */
function* checkWiring(assignments, global) {
    for (const assignment of assignments) {
        const { name } = assignment;
        if (POOLED.has(name))
            yield* checkPool(assignment);
        if (!global)
            continue;
        const at = (0,text_file/* extentOf */.OY)(assignment.key.region);
        if (name === 'MAKEFLAGS') {
            yield {
                rule: 'set-by-build',
                at,
                message: 'The build sets MAKEFLAGS behind this line, so this value is never used.',
                hint: 'Remove it. For single packages a file of env/ can set it.',
            };
        }
        else if (name === 'PYTHON_TARGETS' || name === 'PYTHON_SINGLE_TARGET') {
            yield {
                rule: 'set-by-build',
                at,
                message: `The build sets ${name} for all packages, so this value is never used.`,
                hint: 'Remove it, and name the Python in image.yaml by the key python.',
            };
        }
        else if (NOT_IN_BUILD.has(name)) {
            yield {
                rule: 'not-in-build',
                at,
                message: `The build has its own ${name}: this one counts in the finished image only.`,
                hint: 'Keep it if that is meant.',
            };
        }
        else if (Object.hasOwn(OF_THE_MACHINE, name)) {
            yield {
                rule: 'machine-setting',
                at,
                message: `${name} is about the machine that builds, and a change of it rebuilds everything.`,
                hint: `Remove it, and use ${OF_THE_MACHINE[name] ?? ''}.`,
            };
        }
    }
}
function* checkPool({ name, value }) {
    const words = (0,traced/* wordsOf */.Z)(value);
    for (const [index, word] of words.entries()) {
        const jobs = /^(?:-j|--jobs(?:=|$))(\d*)$/.exec(word.text)?.[1];
        if (jobs !== undefined) {
            const next = words[index + 1]?.text ?? '';
            const number = jobs === '' && /^\d+$/.test(next) ? next : jobs;
            // One job at a time needs no pool: env/one-job.
            if (number === '1')
                continue;
            yield {
                rule: 'jobserver-bypassed',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} in ${name} takes the program out of the pool of jobs that all of them share.`,
                hint: 'Remove it. What knows no jobserver takes its number from MAKEOPTS.',
            };
        }
        const pool = /^--jobserver-(?:auth|fds)=(.*)$/.exec(word.text)?.[1];
        if (pool !== undefined && pool !== POOL) {
            yield {
                rule: 'jobserver-bypassed',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `${(0,image_text/* quote */.hD)(pool)} is not the pool that the build offers, which is ${POOL}.`,
                hint: 'Remove the option: the build sets it.',
            };
        }
    }
}

// EXTERNAL MODULE: ./lib/lint/known-variables.js
var known_variables = __webpack_require__(43722);
;// CONCATENATED MODULE: ./lib/lint/expand.js
/** Values can double with each line; nothing that is meant comes near this. */
const LONGEST = 64 * 1024;
const NAME = /[A-Za-z0-9_]*/y;
/**
 * Puts the values of variables into a text, as Portage does after it has taken the quotes out (portage.util, varexpand). So
 * single quotes around a value do not keep `$NAME` from being replaced, and an apostrophe inside of it does, from there on.
 * What it cannot read makes the whole value empty.
 */
function expand(token, variables) {
    const { text } = token;
    const problems = [];
    const references = [];
    const parts = [];
    const spots = [];
    let apostrophe;
    let doubleQuote = false;
    let position = 0;
    const keep = (index, length = 1) => {
        parts.push(text.slice(index, index + length));
        for (const spot of token.spots.slice(index, index + length))
            spots.push(spot);
    };
    const refuse = (kind, index, length) => {
        problems.push({ kind, index, length });
        return { value: { text: '', spots: [] }, problems, references };
    };
    while (position < text.length) {
        const character = text.charAt(position);
        const start = position;
        if (character === "'") {
            if (!doubleQuote)
                apostrophe = apostrophe === undefined ? position : undefined;
            keep(position++);
        }
        else if (character === '"') {
            if (apostrophe === undefined)
                doubleQuote = !doubleQuote;
            keep(position++);
        }
        else if (apostrophe !== undefined) {
            if (character === '$' && /^\$(?:\{|[A-Za-z_])/.test(text.slice(position, position + 2))) {
                if (!problems.some((problem) => problem.kind === 'apostrophe'))
                    problems.push({ kind: 'apostrophe', index: apostrophe, length: 1 });
            }
            keep(position++);
        }
        else if (character === '\n') {
            parts.push(' ');
            spots.push(...token.spots.slice(position, ++position));
        }
        else if (character === '\\') {
            const escaped = text.charAt(position + 1);
            position += 2;
            if (escaped === '')
                keep(start);
            else if (escaped === '$')
                keep(start + 1);
            else if (escaped === '\\') {
                keep(start + 1);
                // As Portage's own comment has it, bug for bug: the character behind two backslashes is taken with them.
                if (/^['"$]$/.test(text.charAt(position)))
                    keep(position++);
            }
            else if (escaped !== '\n')
                keep(start, 2);
        }
        else if (character === '$' && position + 1 < text.length) {
            const braced = text.charAt(position + 1) === '{';
            NAME.lastIndex = position + (braced ? 2 : 1);
            const name = NAME.exec(text)?.[0] ?? '';
            position = NAME.lastIndex;
            if (braced && text.charAt(position) !== '}') {
                const close = text.indexOf('}', start);
                return refuse('bad-substitution', start, (close < 0 ? text.length : close + 1) - start);
            }
            if (braced)
                position++;
            if (name === '') {
                const command = !braced && text.charAt(position) === '(';
                const length = command ? lengthOfCommand(text, start) : Math.max(position - start, 1);
                return refuse(command ? 'command-substitution' : 'bad-substitution', start, length);
            }
            references.push({ name, index: start, length: position - start });
            const known = variables.get(name);
            if (known) {
                parts.push(known.text);
                for (const spot of known.spots)
                    spots.push(spot);
            }
        }
        else
            keep(position++);
        if (spots.length > LONGEST)
            return refuse('too-long', 0, text.length);
    }
    return { value: { text: parts.join(''), spots }, problems, references };
}
/** From `$(` to the parenthesis that closes it, or to the end. */
function lengthOfCommand(text, start) {
    let depth = 0;
    for (let index = start + 1; index < text.length; index++) {
        if (text.charAt(index) === '(')
            depth++;
        else if (text.charAt(index) === ')' && --depth === 0)
            return index + 1 - start;
    }
    return text.length - start;
}

;// CONCATENATED MODULE: ./lib/lint/shlex.js
/** Why reading stopped: Portage throws there. */
class LexError extends Error {
    reason;
    region;
    quotes;
    constructor(reason, region, 
    /** Quoted parts of the same word that were closed before. */
    quotes = []) {
        super(reason);
        this.reason = reason;
        this.region = region;
        this.quotes = quotes;
    }
}
// portage.util, getconfig: lex.wordchars. `#` starts a comment before it could be one of them, and `\` an escape.
const WORD_CHARACTER = /^[0-9A-Za-z~!@$%*_:;?,./+{}-]$/;
const WHITE_SPACE = ' \t\r\n';
/**
 * Reads words as Python's `shlex.shlex` in POSIX mode does, which is how Portage reads make.conf (portage.util,
 * `_getconfig_shlex`): quotes may stand anywhere in a word, `#` starts a comment anywhere outside of them, and whatever is
 * neither a quote nor a word character is a token by itself, `=` and parentheses among them.
 */
class Shlex {
    state = ' ';
    pushedBack = [];
    stack;
    open;
    /** @param open what `source` reads; without it the word has no meaning */
    constructor(file, open, position = 0) {
        this.stack = [{ file, text: file.text.endsWith('\n') ? file.text : `${file.text}\n`, position }];
        this.open = open;
    }
    /**
     * The next token; undefined at the end.
     * @throws LexError where Portage gives up
     */
    next() {
        const before = this.pushedBack.shift();
        if (before)
            return before;
        for (;;) {
            const token = this.readToken();
            if (token?.text === 'source' && this.open) {
                this.enter(token, this.open);
                const pushed = this.pushedBack.shift();
                if (pushed)
                    return pushed;
            }
            else if (token || this.stack.length === 1)
                return token;
            else {
                this.stack.pop();
                this.state = ' ';
                const pushed = this.pushedBack.shift();
                if (pushed)
                    return pushed;
            }
        }
    }
    enter(statement, open) {
        const { file } = this.input();
        const name = this.readToken();
        if (!name || name.text === '')
            throw new LexError('source-without-name', statement.region);
        const opened = open(name, file, this.stack.map((input) => input.file));
        if (opened)
            this.stack.push({ file: opened, text: opened.text, position: 0 });
    }
    input() {
        const top = this.stack.at(-1);
        if (!top)
            throw new Error('there is always the first input');
        return top;
    }
    readToken() {
        const input = this.input();
        const { file, text } = input;
        let word = '';
        const spots = [];
        const quotes = [];
        let start;
        let quoteStart = 0;
        let escapedFrom = ' ';
        let end = input.position;
        const take = (character, offset) => {
            word += character;
            for (let unit = 0; unit < character.length; unit++)
                spots.push({ file, offset: offset + unit });
        };
        const token = () => word === '' && quotes.length === 0
            ? undefined
            : { text: word, spots, region: { file, start: start ?? input.position, end }, quotes };
        const closing = () => ({ file, start: quoteStart, end: text.trimEnd().length });
        for (;;) {
            const offset = input.position;
            const code = text.codePointAt(offset);
            const character = code === undefined ? '' : String.fromCodePoint(code);
            input.position += character.length;
            if (this.state === undefined)
                return undefined;
            if (this.state === ' ' || this.state === 'a') {
                if (character === '') {
                    this.state = undefined;
                    return token();
                }
                if (WHITE_SPACE.includes(character) || character === '#') {
                    if (character === '#')
                        this.skipLine(input);
                    this.state = ' ';
                    const read = token();
                    if (read)
                        return read;
                    continue;
                }
                start ??= offset;
                if (character === '\\') {
                    escapedFrom = 'a';
                    this.state = character;
                }
                else if (character === '"' || character === "'") {
                    quoteStart = offset;
                    this.state = character;
                }
                else if (WORD_CHARACTER.test(character)) {
                    take(character, offset);
                    this.state = 'a';
                }
                else {
                    const alone = {
                        text: character,
                        spots: Array.from({ length: character.length }, (_, unit) => ({ file, offset: offset + unit })),
                        region: { file, start: offset, end: input.position },
                        quotes: [],
                    };
                    this.state = ' ';
                    const read = token();
                    if (!read)
                        return alone;
                    this.pushedBack.unshift(alone);
                    return read;
                }
                end = input.position;
            }
            else if (this.state === '\\') {
                if (character === '')
                    throw new LexError('escape-at-end', { file, start: offset - 1, end: offset });
                if (escapedFrom === '"' && character !== '\\' && character !== '"')
                    take('\\', offset - 1);
                take(character, offset);
                this.state = escapedFrom;
                end = input.position;
            }
            else {
                if (character === '')
                    throw new LexError('unclosed-quote', closing(), quotes);
                end = input.position;
                if (character === this.state) {
                    quotes.push({ file, start: quoteStart, end });
                    this.state = 'a';
                }
                else if (character === '\\' && this.state === '"') {
                    escapedFrom = '"';
                    this.state = character;
                }
                else
                    take(character, offset);
            }
        }
    }
    skipLine(input) {
        const newline = input.text.indexOf('\n', input.position);
        input.position = newline < 0 ? input.text.length : newline + 1;
    }
}

;// CONCATENATED MODULE: ./lib/lint/syntax-errors.js


// Words that begin or end a statement of the shell, or run something.
const SHELL = new Set(`if then elif else fi for while until do done case esac in function select time { } ! [ [[ ( ) | & < > ; ;; . eval exec echo
  printf test unset set readonly declare local typeset alias return exit shift trap true false cd`.split(/\s+/));
const NO_SHELL = 'Portage reads assignments, `export` and `source` here, and runs nothing.';
const STOPS = 'Portage stops here and reads nothing of the file';
/**
 * Says what a person did where Portage only says which token it did not expect.
 * @param last the assignment before, to which the token may have been meant to belong
 */
function explainSyntax(error, last) {
    const at = (0,text_file/* extentOf */.OY)(error.at);
    switch (error.reason) {
        case 'unclosed-quote':
            return {
                rule: 'unclosed-quote',
                at: { ...at, ...(at.column === undefined ? {} : { endColumn: at.column + 1 }) },
                message: `The quote is never closed: ${STOPS}.`,
                hint: 'Close it where the value ends: as it is, the value goes on over the lines below.',
                ...closing(error.at),
            };
        case 'escape-at-end':
            return {
                rule: 'unclosed-quote',
                at,
                message: `A backslash is the last character: ${STOPS}.`,
                hint: 'Remove it.',
            };
        case 'source-without-name':
            return {
                rule: 'missing-source',
                at,
                message: `\`source\` is not followed by a file: ${STOPS}.`,
                hint: 'Name one.',
            };
        case 'no-value':
            return {
                rule: 'missing-value',
                at,
                message: `${(0,image_text/* quote */.hD)(error.key.text)} has no value: ${STOPS}.`,
                hint: 'For an empty one write "".',
            };
        case 'invalid-name':
            return invalidName(error.key, error.value);
        case 'no-equals':
            return noEquals(error, last);
    }
}
function invalidName(key, value) {
    const at = (0,text_file/* extentOf */.OY)(key.region);
    const { file, line } = at;
    const name = key.text;
    const appended = /^[A-Za-z_]\w*\+$/.test(name) ? name.slice(0, -1) : undefined;
    const whole = line !== undefined && file === value.region.file.path && (0,text_file/* lineAt */.mh)(value.region.file, value.region.end) === line;
    return {
        rule: 'invalid-name',
        at,
        message: appended === undefined
            ? `${(0,image_text/* quote */.hD)(name)} is no name of a variable: ${STOPS}.`
            : `Portage knows no "+=": ${STOPS}.`,
        hint: appended === undefined
            ? 'Names are letters, digits and "_", and begin with no digit.'
            : `Write ${appended}="\${${appended}} …".`,
        ...(appended !== undefined && whole
            ? { suggestion: oneLine(line, `${appended}="\${${appended}} ${value.text.trim()}"`) }
            : {}),
    };
}
function noEquals({ key, found }, last) {
    const at = (0,text_file/* extentOf */.OY)(key.region);
    const before = last && sameLine(last.written.region, key.region) ? last : undefined;
    if (before && key.text === '(' && before.written.text.endsWith('$')) {
        return {
            rule: 'command-substitution',
            at: (0,text_file/* extentOf */.OY)({ ...before.written.region, end: before.written.region.end }),
            message: `The value of ${before.name} begins a command, which Portage does not run: ${STOPS}.`,
            hint: NO_SHELL,
        };
    }
    if (key.text === '=' && last && !sameLine(last.equals.region, last.written.region)) {
        const empty = (0,text_file/* extentOf */.OY)(last.key.region);
        return {
            rule: 'missing-value',
            at: empty,
            message: `${last.name} has no value, so Portage takes the first word of the next line for it, and stops there.`,
            hint: 'For an empty one write "".',
            ...(empty.line === undefined ? {} : { suggestion: oneLine(empty.line, `${last.name}=""`) }),
        };
    }
    if (before) {
        const line = (0,text_file/* lineAt */.mh)(before.key.region.file, before.key.region.start);
        const text = before.key.region.file.lines[line - 1] ?? '';
        const [, start, value] = /^([ \t]*(?:export[ \t]+)?\w+[ \t]*=[ \t]*)([^'"\\#`]*?)[ \t]*$/.exec(text) ?? [];
        return {
            rule: 'unquoted-value',
            at: (0,text_file/* extentOf */.OY)({ ...key.region, start: before.written.region.end, end: key.region.end }),
            message: `The value of ${before.name} ends before ${(0,image_text/* quote */.hD)(key.text)}, and what follows is no assignment: ${STOPS}.`,
            hint: 'Put the whole value in quotes.',
            ...(start === undefined || value === undefined ? {} : { suggestion: oneLine(line, `${start}"${value}"`) }),
        };
    }
    if (SHELL.has(key.text.replace(/;+$/, '')) || /^(?:\(|\))/.test(found?.text ?? '')) {
        return {
            rule: 'shell-syntax',
            at,
            message: `${(0,image_text/* quote */.hD)(key.text)} is the shell's: ${STOPS}.`,
            hint: NO_SHELL,
        };
    }
    const typographic = /[\u2018-\u201f\u00a0\u200b\ufeff]/.test(key.text);
    return {
        rule: 'missing-equals',
        at,
        message: `${(0,image_text/* quote */.hD)(key.text)} is not followed by "=": ${STOPS}.`,
        hint: typographic
            ? 'The character looks like another one; type it anew.'
            : 'Write NAME="value", or # before what is a comment.',
        ...assigned(key, found),
    };
}
/** `USE "x"` with the sign in between. */
function assigned(key, found) {
    if (!found || !sameLine(key.region, found.region) || found.quotes.length !== 1)
        return {};
    const line = (0,text_file/* lineAt */.mh)(key.region.file, key.region.start);
    const text = key.region.file.lines[line - 1] ?? '';
    const given = /^([A-Za-z_]\w*)[ \t]+("[^"]*"|'[^']*')[ \t]*$/.exec(text);
    return given ? { suggestion: oneLine(line, `${given[1] ?? ''}=${given[2] ?? ''}`) } : {};
}
/** The line with the quote closed at its end, where it is the last assignment or the next line begins another one. */
function closing({ file, start }) {
    const line = (0,text_file/* lineAt */.mh)(file, start);
    const text = file.lines[line - 1] ?? '';
    const next = file.lines[line];
    const alone = next === undefined || next.trim() === '' || /^[ \t]*(?:#|[A-Za-z_]\w*=)/.test(next);
    return alone ? { suggestion: oneLine(line, `${text.trimEnd()}${file.text.charAt(start)}`) } : {};
}
function sameLine(a, b) {
    return a.file === b.file && (0,text_file/* lineAt */.mh)(a.file, a.start) === (0,text_file/* lineAt */.mh)(b.file, b.start);
}
function oneLine(line, text) {
    return { line, endLine: line, lines: [text] };
}

;// CONCATENATED MODULE: ./lib/lint/makeconf.js





const INVALID_NAME = /^\d|[^\p{L}\p{N}_]/u;
const ASSIGNMENT_LINE = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*[ \t]*=/;
const DEEPEST_SOURCE = 16;
const MOST_SOURCES = 256;
/**
 * Reads a make.conf as Portage does (portage.util, getconfig, with sourcing and expansion; make.conf(5)). Behind a mistake in its
 * syntax, where Portage stops, reading goes on with the next line that looks like an assignment, so that one run tells more.
 * @param variables what was set before; what is set here is added
 */
function readSettings(file, variables, resolve) {
    const assignments = [];
    const reports = [];
    let refused = false;
    let sources = 0;
    const open = (name, from, stack) => {
        sources++;
        const path = expand(name, variables).value.text;
        const refuse = (rule, message, hint) => {
            refused = true;
            reports.push({ rule, at: (0,text_file/* extentOf */.OY)(name.region), message, hint });
        };
        const found = resolve?.(path, from) ?? { reason: 'nothing is read from other files here' };
        if ('reason' in found) {
            refuse('missing-source', `The file ${(0,image_text/* quote */.hD)(path, 200)} cannot be read: ${found.reason}.`, SOURCE_HINT);
            return undefined;
        }
        if (stack.some((each) => each.path === found.file.path)) {
            refuse('source-cycle', `The file ${(0,image_text/* quote */.hD)(path, 200)} is being read already.`, 'Take one `source` away.');
            return undefined;
        }
        if (stack.length > DEEPEST_SOURCE || sources > MOST_SOURCES) {
            refuse('source-cycle', 'Files that read files come to no end here.', 'Take some `source` away.');
            return undefined;
        }
        return found.file;
    };
    /** Reads on from an offset. @returns where to go on behind a mistake */
    const readFrom = (position) => {
        const lexer = new Shlex(file, resolve ? open : undefined, position);
        const fail = (error) => {
            if (!refused)
                reports.push(explainSyntax(error, assignments.at(-1)));
            refused = true;
            return error.reason === 'unclosed-quote' ? undefined : lineBehind(file, error.at);
        };
        try {
            for (;;) {
                let key = lexer.next();
                if (key?.text === 'export')
                    key = lexer.next();
                if (!key)
                    return undefined;
                const at = key.region;
                const equals = lexer.next();
                if (equals?.text !== '=')
                    return fail({ reason: 'no-equals', at, key, found: equals });
                const written = lexer.next();
                if (!written)
                    return fail({ reason: 'no-value', at, key });
                if (INVALID_NAME.test(key.text))
                    return fail({ reason: 'invalid-name', at, key, value: written });
                const { value, references, problems } = expand(written, variables);
                assignments.push({ name: key.text, key, equals, written, value, references, problems });
                variables.set(key.text, value);
            }
        }
        catch (error) {
            if (!(error instanceof LexError))
                throw error;
            const quotes = [...assignments.flatMap(({ written }) => written.quotes), ...error.quotes];
            return fail({ reason: error.reason, at: quotes.find(swallowsAssignment) ?? error.region });
        }
    };
    for (let position = 0; position !== undefined;)
        position = readFrom(position);
    return { assignments, refused, reports };
}
const SOURCE_HINT = 'Make portage/make.conf a folder and put the file into it: all files of it are read, in the order of their names.';
/** Whether a quoted part goes on over the start of another assignment: then its closing quote was forgotten. */
function swallowsAssignment({ file, start, end }) {
    return /\n[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*="?$/.test(file.text.slice(start, end));
}
/** Offset of the next line behind a region that looks like an assignment; undefined when there is none in this file. */
function lineBehind(file, at) {
    if (at.file !== file)
        return undefined;
    for (let line = (0,text_file/* lineAt */.mh)(file, at.start); line < file.lines.length; line++) {
        if (ASSIGNMENT_LINE.test(file.lines[line] ?? ''))
            return file.starts[line];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/lint/check-settings.js





/** So many names are compared with those that are known: far more than anybody sets. */
const MOST_NAMES = 500;
/**
 * What is wrong with the assignments of make.conf or of one file of env/, one by one and with each other.
 * @param earlier names that are set before the first of them
 */
function* checkAssignments(assignments, earlier) {
    const set = new Set(earlier);
    const used = new Set(assignments.flatMap(({ references }) => references.map(({ name }) => name)));
    const places = new Map();
    const lastUse = new Map();
    for (const [index, assignment] of assignments.entries()) {
        yield* checkExpansion(assignment);
        yield* checkReferences(assignment, set, assignments);
        yield* checkForm(assignment);
        if (index < MOST_NAMES && !used.has(assignment.name))
            yield* checkName(assignment);
        for (const { name } of assignment.references)
            lastUse.set(name, index);
        const earlier = places.get(assignment.name);
        const before = earlier === undefined ? undefined : assignments[earlier];
        if (before && (lastUse.get(assignment.name) ?? -1) <= (earlier ?? 0))
            yield* checkOverridden(before, assignment);
        set.add(assignment.name);
        places.set(assignment.name, index);
    }
}
function* checkExpansion({ name, written, problems }) {
    for (const { kind, index, length } of problems) {
        const region = (0,traced/* regionOf */.A)(written, index, length) ?? written.region;
        const at = (0,text_file/* extentOf */.OY)(region);
        const said = (0,image_text/* quote */.hD)(written.text.slice(index, index + length));
        if (kind === 'command-substitution') {
            yield {
                rule: 'command-substitution',
                at,
                message: `Portage runs no commands: because of ${said} the whole value of ${name} is empty.`,
                hint: name === 'MAKEOPTS'
                    ? 'Remove the line: how many jobs may run, the build brings from the machine that it runs on.'
                    : 'Write the value itself.',
            };
        }
        else if (kind === 'bad-substitution') {
            yield {
                rule: 'bad-substitution',
                at,
                message: `Portage cannot read ${said}, so the whole value of ${name} is empty.`,
                hint: 'It knows $NAME and ${NAME} and nothing else; for the sign itself write "\\$" in double quotes.',
            };
        }
        else if (kind === 'apostrophe') {
            yield {
                rule: 'apostrophe-in-value',
                at,
                message: `Behind this apostrophe no variable in the value of ${name} is replaced.`,
                hint: 'Take the apostrophe out, or put the variables before it.',
            };
        }
        else {
            yield {
                rule: 'value-too-long',
                at,
                message: `With the variables that it mentions, the value of ${name} is longer than any that can be meant.`,
                hint: 'Does it contain itself several times?',
            };
        }
    }
    const backtick = written.text.indexOf('`');
    const second = written.text.indexOf('`', backtick + 1);
    if (backtick >= 0 && second > 0) {
        const region = (0,traced/* regionOf */.A)(written, backtick, second + 1 - backtick) ?? written.region;
        yield {
            rule: 'command-substitution',
            at: (0,text_file/* extentOf */.OY)(region),
            message: `Portage runs no commands: ${(0,image_text/* quote */.hD)(written.text.slice(backtick, second + 1))} stays in the value as it is.`,
            hint: 'Write the value itself.',
        };
    }
}
function* checkReferences({ name: own, written, references }, set, all) {
    for (const { name, index, length } of references) {
        // NAME="${NAME} more" is how one adds to what may be there.
        if (name === own || set.has(name) || known_variables/* SET_BEFORE */.HI.has(name))
            continue;
        const region = (0,traced/* regionOf */.A)(written, index, length) ?? written.region;
        const later = all.find((assignment) => assignment.name === name);
        const near = later ? undefined : (0,image_text/* closest */.kp)(name, [...set, ...known_variables/* SET_BEFORE */.HI], name.length < 6 ? 1 : 2);
        yield {
            rule: 'undefined-variable',
            at: (0,text_file/* extentOf */.OY)(region),
            message: `${(0,image_text/* quote */.hD)(name)} is not set here, so nothing stands in its place.`,
            hint: later
                ? `It is set in line ${(0,text_file/* lineAt */.mh)(later.key.region.file, later.key.region.start)}: move that line up.`
                : near === undefined
                    ? 'Set it before this line, or take it out.'
                    : `Did you mean "${near}"?`,
        };
    }
}
function* checkForm({ name, key, equals, written }) {
    const { file } = written.region;
    const swallowing = written.quotes.find(swallowsAssignment);
    if (swallowing) {
        yield {
            rule: 'unclosed-quote',
            at: (0,text_file/* extentOf */.OY)({ ...swallowing, end: swallowing.start + 1 }),
            message: `The value of ${name} goes on over the start of another assignment.`,
            hint: 'Close the quote where the value ends.',
        };
        return;
    }
    const semicolon = written.spots.at(-1);
    if (written.text.endsWith(';') && semicolon && !written.quotes.some((part) => isInside(semicolon.offset, part))) {
        const line = (0,text_file/* lineAt */.mh)(file, semicolon.offset);
        const text = file.lines[line - 1] ?? '';
        yield {
            rule: 'stray-semicolon',
            at: (0,text_file/* extentOf */.OY)({ file, start: semicolon.offset, end: semicolon.offset + 1 }),
            message: `The semicolon becomes the last character of ${name}.`,
            hint: 'Remove it: a line ends an assignment.',
            ...(/;[ \t]*$/.test(text) ? { suggestion: { line, endLine: line, lines: [text.replace(/;+[ \t]*$/, '')] } } : {}),
        };
    }
    for (const part of written.quotes) {
        const comment = /(?:^|[\s'"])(#)(?:[ \t]|$)/m.exec(file.text.slice(part.start, part.end));
        if (!comment)
            continue;
        const start = part.start + comment.index + comment[0].indexOf('#');
        yield {
            rule: 'comment-in-value',
            at: (0,text_file/* extentOf */.OY)({ file, start, end: start + 1 }),
            message: `Inside of quotes a "#" starts no comment: it and the words behind it are part of ${name}.`,
            hint: 'Move the comment out of the quotes.',
        };
    }
    if (key.region.file === equals.region.file && file === key.region.file) {
        const gap = file.text.slice(key.region.end, equals.region.start) + file.text.slice(equals.region.end, written.region.start);
        const line = (0,text_file/* lineAt */.mh)(file, key.region.start);
        if (gap !== '' && line === (0,text_file/* lineAt */.mh)(file, written.region.start)) {
            const [start, end] = [file.starts[line - 1] ?? 0, written.region.start];
            const text = file.lines[line - 1] ?? '';
            yield {
                rule: 'space-around-equals',
                at: (0,text_file/* extentOf */.OY)({ file, start: key.region.end, end }),
                message: 'Portage takes blanks around "=", but shells and other programs that read make.conf do not.',
                hint: `Write ${name}=….`,
                suggestion: {
                    line,
                    endLine: line,
                    lines: [`${text.slice(0, key.region.end - start)}=${text.slice(end - start)}`],
                },
            };
        }
    }
}
function* checkName({ name, key }) {
    if (known_variables/* KNOWN_VARIABLES */.MA.has(name) || name.length < 3)
        return;
    const near = (0,image_text/* closest */.kp)(name, known_variables/* KNOWN_VARIABLES */.MA, name.length < 8 ? 1 : 2);
    if (near === undefined || near.length < 3)
        return;
    yield {
        rule: 'unknown-variable',
        at: (0,text_file/* extentOf */.OY)(key.region),
        message: `Nothing is known to read ${(0,image_text/* quote */.hD)(name)}.`,
        hint: `Did you mean "${near}"?`,
    };
}
/** A value that is replaced in the same file before anything could read it. */
function* checkOverridden(before, after) {
    const { file, start } = before.key.region;
    // A file that is read twice does not take itself back.
    if (file !== after.key.region.file || start === after.key.region.start)
        return;
    const { name } = after;
    const line = (0,text_file/* lineAt */.mh)(file, start);
    yield {
        rule: 'overridden-assignment',
        at: (0,text_file/* extentOf */.OY)(before.key.region),
        message: `${name} is set again in line ${(0,text_file/* lineAt */.mh)(file, after.key.region.start)}, so this value is never used.`,
        hint: `Remove one of the two, or write ${name}="\${${name}} …" below.`,
        ...((0,text_file/* lineAt */.mh)(file, before.written.region.end) === line ? { suggestion: { line, endLine: line, lines: [] } } : {}),
    };
}
function isInside(offset, { start, end }) {
    return offset >= start && offset < end;
}

// EXTERNAL MODULE: ./lib/lint/check-values.js
var check_values = __webpack_require__(6708);
;// CONCATENATED MODULE: ./lib/lint/check-words.js




/** Variables that hold a list of words of which each stands for itself. */
const LISTS = new Set(['ACCEPT_KEYWORDS', 'ACCEPT_LICENSE', 'FEATURES', 'INSTALL_MASK', 'USE', ...known_variables/* USE_EXPAND */.TR]);
/** What is wrong with the words of the lists among the assignments. */
function* checkLists(assignments) {
    for (const { name, value } of assignments) {
        if (!LISTS.has(name))
            continue;
        const words = (0,traced/* wordsOf */.Z)(value);
        if (name === 'FEATURES')
            yield* checkFeatures(words);
        if (name !== 'INSTALL_MASK')
            yield* checkRepeated(words, name);
    }
}
function* checkFeatures(words) {
    for (const word of words) {
        const feature = word.text.replace(/^-/, '');
        if (known_variables/* FEATURES */.Gv.has(feature) || feature === '*' || feature === '#')
            continue;
        const near = (0,image_text/* closest */.kp)(feature, known_variables/* FEATURES */.Gv);
        yield {
            rule: 'unknown-feature',
            at: (0,text_file/* extentOf */.OY)(word),
            message: `${(0,image_text/* quote */.hD)(feature)} is no feature of Portage.`,
            hint: near === undefined ? 'Remove it: Portage warns and goes on without it.' : `Did you mean "${near}"?`,
        };
    }
}
/**
 * Words that are in a list twice, or once with and once without a minus: only the last one counts.
 * @param whose name of the list, for the message
 */
function* checkRepeated(words, whose) {
    const seen = new Map();
    for (const word of words) {
        const name = word.text.replace(/^-/, '');
        if (name === '*' || name === '#') {
            seen.clear();
            continue;
        }
        const before = seen.get(name);
        if (before?.text === word.text) {
            yield {
                rule: 'repeated-word',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} is in ${whose} already.`,
                hint: 'Remove one of the two.',
            };
        }
        else if (before) {
            yield {
                rule: 'contradicting-word',
                at: (0,text_file/* extentOf */.OY)(before),
                message: `${(0,image_text/* quote */.hD)(before.text)} has no effect: ${(0,image_text/* quote */.hD)(word.text)} follows in ${whose}.`,
                hint: 'Remove one of the two.',
            };
        }
        seen.set(name, word);
    }
}

// EXTERNAL MODULE: ./lib/lint/finding.js
var finding = __webpack_require__(10380);
// EXTERNAL MODULE: ./lib/lint/names.js
var names = __webpack_require__(1749);
// EXTERNAL MODULE: ./lib/lint/package-files.js
var package_files = __webpack_require__(66315);
;// CONCATENATED MODULE: ./lib/lint/check-makeconf.js










const MAKE_CONF = 'portage/make.conf';
const ENV = 'portage/env';
/** What is wrong with make.conf, a file or a folder, and with the files of env/, which are read on top of it. */
function checkMakeConf(texts) {
    const reports = [];
    const variables = new Map();
    const assignments = [];
    for (const file of texts.all((0,names/* filesRead */.En)(texts.paths(), MAKE_CONF))) {
        const before = [...variables.keys()];
        const read = readSettings(file, variables, resolver(texts, MAKE_CONF));
        reports.push(...read.reports, ...(0,finding/* atMost */.Tu)(checkAssignments(read.assignments, before)));
        assignments.push(...read.assignments);
    }
    const march = (0,check_cpu/* marchOfAssignments */.fl)(assignments);
    reports.push(...(0,finding/* atMost */.Tu)(checkWiring(assignments, true)), ...checkValues(texts, assignments, march));
    for (const path of texts.paths()) {
        const file = path.startsWith(`${ENV}/`) ? texts.get(path) : undefined;
        if (!file)
            continue;
        const own = readSettings(file, new Map(variables), resolver(texts, ENV));
        const before = [...variables.keys(), 'MAKEFLAGS', 'MAKEOPTS'];
        reports.push(...own.reports, ...(0,finding/* atMost */.Tu)(checkAssignments(own.assignments, before)));
        reports.push(...(0,finding/* atMost */.Tu)(checkWiring(own.assignments, false)));
        reports.push(...checkValues(texts, own.assignments, (0,check_cpu/* marchOfAssignments */.fl)(own.assignments) ?? march));
    }
    return { march, reports };
}
/** What make.conf assigns, file by file in Portage's order. */
function makeConfAssignments(texts) {
    const variables = new Map();
    return texts
        .all((0,names/* filesRead */.En)(texts.paths(), MAKE_CONF))
        .flatMap((file) => readSettings(file, variables, resolver(texts, MAKE_CONF)).assignments);
}
function checkValues(texts, assignments, march) {
    const reports = [...(0,finding/* atMost */.Tu)(checkLists(assignments)), ...(0,finding/* atMost */.Tu)((0,check_cpu/* checkCompilerFlags */.VO)(assignments, march))];
    for (const { name, value } of assignments) {
        if (name === 'CPU_FLAGS_X86')
            reports.push(...(0,finding/* atMost */.Tu)((0,check_cpu/* checkCpuFlags */.we)((0,traced/* wordsOf */.Z)(value), march)));
        if (name === 'ACCEPT_LICENSE')
            reports.push(...(0,finding/* atMost */.Tu)((0,check_values/* checkLicenses */.T)((0,traced/* wordsOf */.Z)(value), (0,package_files/* ownLicenseGroups */.aF)(texts))));
    }
    return reports;
}
/**
 * Where `source` finds a file. make.conf becomes a folder of /etc/portage in the build, so that what stands beside a single
 * make.conf is not beside it there; in a folder of files, and in env/, names are those of the neighbours.
 */
function resolver(texts, root) {
    return (path, from) => {
        const name = path.startsWith('/etc/portage/env/') ? `${ENV}/${path.slice('/etc/portage/env/'.length)}` : path;
        if (name.startsWith('/'))
            return { reason: 'it is not part of the definition' };
        if (from.path === MAKE_CONF)
            return { reason: 'the build lays make.conf into a folder of its own' };
        const steps = name === path ? [...from.path.split('/').slice(0, -1), ...name.split('/')] : name.split('/');
        const target = normalised(steps);
        const file = target?.startsWith(`${root}/`) ? texts.get(target) : undefined;
        return file ? { file } : { reason: 'there is no such file' };
    };
}
function normalised(steps) {
    const kept = [];
    for (const step of steps) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            kept.push(step);
        else if (kept.pop() === undefined)
            return undefined;
    }
    return kept.join('/');
}


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkLicenses),
/* harmony export */   n: () => (/* binding */ checkKeywords)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97401);


/** Architectures of the Gentoo repository (profiles/arch.list) for Linux. */
const ARCHES = [
    'alpha',
    'amd64',
    'arm',
    'arm64',
    'hppa',
    'loong',
    'm68k',
    'mips',
    'ppc',
    'ppc64',
    'riscv',
    's390',
    'sparc',
    'x86',
];
const PREFIXED = /^-?~?[a-z0-9]+-(?:linux|macos|solaris|winnt|cygwin)$/;
/** Keywords that packages are accepted with (portage(5), package.accept_keywords). */
function* checkKeywords(values) {
    for (const word of values) {
        const { text } = word;
        const arch = text.replace(/^-/, '').replace(/^~/, '');
        if (text === '**' || text === '-*' || arch === '*' || ARCHES.includes(arch) || PREFIXED.test(text))
            continue;
        const near = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(arch.replace(/~$/, ''), ARCHES);
        const sign = text.startsWith('~') || text.endsWith('~') ? '~' : '';
        yield {
            rule: 'unknown-keyword',
            at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .extentOf */ .OY)(word),
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is no keyword, and accepts nothing.`,
            hint: near === undefined ? 'Write amd64, ~amd64 or **.' : `Did you mean "${sign}${near}"?`,
        };
    }
}
/** Groups of the Gentoo repository (profiles/license_groups). */
const LICENSE_GROUPS = [
    'BINARY-REDISTRIBUTABLE',
    'EULA',
    'FREE',
    'FREE-DOCUMENTS',
    'FREE-SOFTWARE',
    'FSF-APPROVED',
    'FSF-APPROVED-OTHER',
    'GPL-COMPATIBLE',
    'MISC-FREE',
    'MISC-FREE-DOCS',
    'OSI-APPROVED',
    'OSI-APPROVED-FREE',
    'OSI-APPROVED-NONFREE',
];
/**
 * Licences that are accepted (portage(5), package.license; make.conf(5), ACCEPT_LICENSE).
 * @param own groups that the definition adds
 */
function* checkLicenses(values, own) {
    for (const word of values) {
        const group = /^-?@(.*)$/.exec(word.text)?.[1];
        if (group !== undefined) {
            if (LICENSE_GROUPS.includes(group) || own.has(group))
                continue;
            const near = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(group, [...LICENSE_GROUPS, ...own]);
            yield {
                rule: 'unknown-license-group',
                at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .extentOf */ .OY)(word),
                message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(group)} is no group of licences, and accepts none.`,
                hint: near === undefined ? 'Define it in portage/license_groups.' : `Did you mean "@${near}"?`,
            };
        }
        else if (!/^-?(?:\*|[A-Za-z0-9_][A-Za-z0-9+_.-]*)$/.test(word.text)) {
            yield {
                rule: 'invalid-license',
                at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .extentOf */ .OY)(word),
                message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(word.text)} cannot be a licence.`,
                hint: 'Write names of licences, groups as @GROUP, with blanks between them.',
            };
        }
    }
}


/***/ }),

/***/ 61035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   ng: () => (/* binding */ defaultFileName)
/* harmony export */ });
/* unused harmony export defaultFilePath */
const PREFIX = 'default config: ';
/**
 * How a file of the default definition is named to people: it lies wherever the action was unpacked, which tells nobody anything, and is in
 * no repository of theirs.
 * @param path in the definition
 */
function defaultFileName(path) {
    return `${PREFIX}${path}`;
}
/** The path of such a name in the definition; undefined for a name that is another file's. */
function defaultFilePath(name) {
    return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
}
/** Whether a file that a finding names can be in the repository that is judged: only there can lines be pointed at, and changed. */
function isInRepository(name) {
    return !name.startsWith('/') && defaultFilePath(name) === undefined;
}


/***/ }),

/***/ 10380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   tt: () => (/* binding */ annotatedProblems)
/* harmony export */ });
/** More than this of one file is neither shown nor looked for: every hint that is not given is time that is not spent. */
const MOST_REPORTS = 500;
/** The first reports of a check; the check does not run on behind them. */
function atMost(reports) {
    const taken = [];
    for (const report of reports) {
        if (taken.length >= MOST_REPORTS)
            break;
        taken.push(report);
    }
    return taken;
}
const ANNOTATIONS = { error: 'error', warning: 'warning', note: 'notice' };
/** A finding as the rest of the project takes what is wrong. The rule stands behind the message, to be looked up or silenced. */
function problemOf({ rule, at, message, hint }) {
    const { file, line, column } = at;
    return {
        message: `${message} [${rule}]`,
        at: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
        ...(hint === undefined ? {} : { hint }),
    };
}
/** Findings by the severities of annotations, in their order: what `annotations` takes. */
function annotatedProblems(findings) {
    const problems = { error: [], warning: [], notice: [] };
    for (const finding of findings)
        problems[ANNOTATIONS[finding.severity]].push(problemOf(finding));
    return problems;
}


/***/ }),

/***/ 43722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ FEATURES),
/* harmony export */   HI: () => (/* binding */ SET_BEFORE),
/* harmony export */   MA: () => (/* binding */ KNOWN_VARIABLES),
/* harmony export */   TR: () => (/* binding */ USE_EXPAND)
/* harmony export */ });
/**
 * Names that make.conf may set and something reads: make.conf(5), the lists of Portage itself (portage.const, special_env_vars,
 * make.globals), what profiles expand to USE flags (profiles/desc/, make.defaults of the Gentoo repository), and what compilers
 * and common build systems read. Others are no mistake: every variable reaches the ebuilds.
 */
const names = (text) => text.trim().split(/\s+/);
/** Each value of these becomes a USE flag: `VIDEO_CARDS="intel"` is `video_cards_intel`. */
const USE_EXPAND = names(`
  ABI_MIPS ABI_S390 ABI_X86 ADA_TARGET ALSA_CARDS AMDGPU_TARGETS APACHE2_MODULES APACHE2_MPMS CALLIGRA_FEATURES CAMERAS
  COLLECTD_PLUGINS CPU_FLAGS_ARM CPU_FLAGS_PPC CPU_FLAGS_X86 CURL_QUIC CURL_SSL ELIBC FFTOOLS GPSD_PROTOCOLS GRUB_PLATFORMS
  GUILE_SINGLE_TARGET GUILE_TARGETS INPUT_DEVICES KERNEL L10N LCD_DEVICES LIBREOFFICE_EXTENSIONS LLVM_SLOT LLVM_TARGETS
  LUA_SINGLE_TARGET LUA_TARGETS NGINX_MODULES_HTTP NGINX_MODULES_MAIL NGINX_MODULES_STREAM OFFICE_IMPLEMENTATION
  OPENMPI_FABRICS OPENMPI_OFED_FEATURES OPENMPI_RM PHP_TARGETS POSTGRES_TARGETS PYTHON_SINGLE_TARGET PYTHON_TARGETS
  QEMU_SOFTMMU_TARGETS QEMU_USER_TARGETS ROS_MESSAGES RUBY_TARGETS SANE_BACKENDS UWSGI_PLUGINS VERIFY_SIG VIDEO_CARDS
  VOICEMAIL_STORAGE XTABLES_ADDONS`);
/** Set by make.globals, the profiles of amd64 or env.d, so that `${NAME}` is not empty in make.conf. */
const SET_BEFORE = new Set([
    ...USE_EXPAND,
    ...names(`
  ABI ACCEPT_KEYWORDS ACCEPT_LICENSE ACCEPT_PROPERTIES ACCEPT_RESTRICT ARCH ASFLAGS AUTOCLEAN BINPKG_COMPRESS BINPKG_FORMAT
  BOOTSTRAP_USE CBUILD CFLAGS CFLAGS_amd64 CFLAGS_x86 CHOST CHOST_amd64 CHOST_x86 CLEAN_DELAY COLLISION_IGNORE CONFIG_PROTECT
  CONFIG_PROTECT_MASK CTARGET_x86 CXXFLAGS DEFAULT_ABI DISTDIR EMERGE_WARNING_DELAY ENV_UNSET EPREFIX EROOT FCFLAGS FEATURES
  FETCHCOMMAND FETCHCOMMAND_RSYNC FETCHCOMMAND_SFTP FETCHCOMMAND_SSH FFLAGS GENTOO_MIRRORS HOME INFOPATH IUSE_IMPLICIT
  LDFLAGS LDFLAGS_amd64 LDFLAGS_x86 LDPATH LIBDIR_amd64 LIBDIR_x86 LESS MANPATH MULTILIB_ABIS PAGER PATH PKGDIR PORTAGE_BZIP2_COMMAND
  PORTAGE_COMPRESS PORTAGE_COMPRESS_EXCLUDE_SUFFIXES PORTAGE_ELOG_CLASSES PORTAGE_ELOG_MAILFROM PORTAGE_ELOG_MAILSUBJECT
  PORTAGE_ELOG_MAILURI PORTAGE_ELOG_SYSTEM PORTAGE_FETCH_CHECKSUM_TRY_MIRRORS PORTAGE_FETCH_RESUME_MIN_SIZE
  PORTAGE_GPG_SIGNING_COMMAND PORTAGE_LOGDIR_CLEAN PORTAGE_RSYNC_OPTS PORTAGE_RSYNC_RETRIES PORTAGE_SYNC_STALE PORTAGE_TMPDIR
  PORTAGE_TRUST_HELPER PORTAGE_WORKDIR_MODE PORTAGE_XATTR_EXCLUDE PROFILE_ONLY_VARIABLES RESUMECOMMAND RESUMECOMMAND_RSYNC
  RESUMECOMMAND_SFTP RESUMECOMMAND_SSH ROOT ROOTPATH RPMDIR SYMLINK_LIB UNINSTALL_IGNORE USE USERLAND USE_EXPAND
  USE_EXPAND_HIDDEN USE_EXPAND_IMPLICIT USE_EXPAND_UNPREFIXED USE_ORDER XDG_CONFIG_DIRS XDG_DATA_DIRS`),
]);
/** Names that something reads; one that is nearly one of them is a misspelling. */
const KNOWN_VARIABLES = new Set([
    ...SET_BEFORE,
    ...names(`
  ACCEPT_CHOSTS ADAFLAGS AR AS BINPKG_COMPRESS_FLAGS BINPKG_GPG_SIGNING_BASE_COMMAND BINPKG_GPG_SIGNING_DIGEST
  BINPKG_GPG_SIGNING_GPG_HOME BINPKG_GPG_SIGNING_KEY BINPKG_GPG_VERIFY_BASE_COMMAND BINPKG_GPG_VERIFY_GPG_HOME BUILD_PREFIX
  CARGO_BUILD_JOBS CARGO_PROFILE_RELEASE_LTO CC CCACHE_COMPRESS CCACHE_DIR CCACHE_MAXSIZE CCACHE_SIZE CMAKE_GENERATOR
  CMAKE_MAKEFILE_GENERATOR COMMON_FLAGS CPP CPPFLAGS CTARGET CXX CXXFLAGS_amd64 CXXFLAGS_x86 DCCC_PATH DISTCC_DIR DISTCC_HOSTS
  DOC_SYMLINKS_DIR EBEEP_IGNORE EDITOR EGENCACHE_DEFAULT_OPTS EMERGE_DEFAULT_OPTS EMERGE_LOG_DIR EPAUSE_IGNORE EXTRA_ECONF EXTRA_EMAKE
   FETCH_WRAPPER FETCHCOMMAND_FTP FETCHCOMMAND_HTTP FETCHCOMMAND_HTTPS F77 FC GOAMD64 GOFLAGS GPG_VERIFY_GROUP_DROP
  GPG_VERIFY_USER_DROP GSETTINGS_BACKEND INSTALL_MASK INSTALL_MASK_PRESERVE JAVA_HOME JAVAC KBUILD_BUILD_HOST KBUILD_BUILD_USER 
  LANG LANGUAGE LC_ADDRESS LC_ALL LC_COLLATE LC_CTYPE LC_IDENTIFICATION LC_MEASUREMENT LC_MESSAGES LC_MONETARY LC_NAME LC_NUMERIC
  LC_PAPER LC_TELEPHONE LC_TIME LD LEX LINGUAS MAKE MAKEFLAGS MAKEOPTS MYCMAKEARGS MYMESONARGS NINJA NINJAOPTS NINJA_STATUS NM
  NOCOLOR NO_COLOR NOCONFMEM OBJCFLAGS OBJCOPY OBJCXXFLAGS OBJDUMP PKG_CONFIG PKG_CONFIG_PATH PKG_INSTALL_MASK PORTAGE_BASHRC
  PORTAGE_BINHOST PORTAGE_BINPKG_FORMAT PORTAGE_BINPKG_TAR_OPTS PORTAGE_BUNZIP2_COMMAND PORTAGE_BZIP2_COMMAND
  PORTAGE_CHECKSUM_FILTER PORTAGE_COMPRESS_FLAGS PORTAGE_ELOG_COMMAND PORTAGE_GPG_DIR PORTAGE_GPG_KEY PORTAGE_GRPNAME
  PORTAGE_INST_GID PORTAGE_INST_UID PORTAGE_IONICE_COMMAND PORTAGE_LOGDIR PORTAGE_LOG_FILTER_FILE_CMD PORTAGE_NICENESS
  PORTAGE_PACKAGE_EMPTY_ABORT PORTAGE_REPO_DUPLICATE_WARN PORTAGE_REPOSITORIES PORTAGE_RO_DISTDIRS PORTAGE_RSYNC_EXTRA_OPTS
  PORTAGE_SCHEDULING_POLICY PORTAGE_SCHEDULING_PRIORITY PORTAGE_SOCKS5_PROXY PORTAGE_SSH_OPTS PORTAGE_STRIP_FLAGS
  PORTAGE_SYMBOLIZE PORTAGE_USERNAME PORT_LOGDIR PORT_LOGDIR_CLEAN PORTDIR PORTDIR_OVERLAY PREROOTPATH PYTHONDONTWRITEBYTECODE
  QA_PREBUILT QA_STRICT_EXECSTACK QUICKPKG_DEFAULT_OPTS RANLIB RESUMECOMMAND_FTP RESUMECOMMAND_HTTP RESUMECOMMAND_HTTPS RUSTC
  RUSTC_WRAPPER RUSTFLAGS RUST_TARGET SANDBOX_ON SCCACHE_DIR SIGNED_OFF_BY STRINGS STRIP SYNC SYSROOT TMPDIR TZ VALAFLAGS 
  WINDRES YACC FTP_PROXY HTTP_PROXY HTTPS_PROXY NO_PROXY RSYNC_PROXY ftp_proxy http_proxy https_proxy no_proxy rsync_proxy`),
]);
/** Words of FEATURES (portage.const, SUPPORTED_FEATURES of Portage 3.0.83); older ones that Portage still takes in silence are not. */
const FEATURES = new Set(names(`
  assume-digests binpkg-docompress binpkg-dostrip binpkg-ignore-signature binpkg-logs binpkg-multi-instance binpkg-request-signature
  binpkg-signing buildpkg buildpkg-live buildpkg-proactive buildsyspkg candy case-insensitive-fs ccache cgroup chflags clean-logs
  collision-protect compress-build-logs compress-index compressdebug config-protect-if-modified dedupdebug digest distcc distlocks
  downgrade-backup ebuild-locks fail-clean fakeroot fixlafiles force-mirror getbinpkg gpg-keepalive home-dir-template-copy icecream
  installsources ipc-sandbox jobserver-token keeptemp keepwork lmirror merge-sync merge-use-vdb merge-wait metadata-transfer mirror
  mount-sandbox multilib-strict network-sandbox network-sandbox-proxy news noauto noclean nodoc noinfo noman nostrip notitles
  observability packdebug parallel-fetch parallel-install pid-sandbox pkgdir-index-trusted preserve-libs protect-owned python-trace
  qa-unresolved-soname-deps sandbox selinux sesandbox sfperms sign skiprocheck split-elog split-log splitdebug strict strict-keepdir
  stricter suidctl test test-fail-continue unknown-features-filter unknown-features-warn unmerge-backup unmerge-logs unmerge-orphans
  unprivileged userfetch userpriv usersandbox usersync warn-on-large-env webrsync-gpg xattr`));


/***/ }),

/***/ 63626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bp: () => (/* binding */ arranged),
  u8: () => (/* binding */ lint),
  EI: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./lib/image/definition.js + 3 modules
var definition = __webpack_require__(80012);
// EXTERNAL MODULE: ./lib/image/world.js
var world = __webpack_require__(51853);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/lint/package-files.js
var package_files = __webpack_require__(66315);
// EXTERNAL MODULE: ./lib/lint/text-file.js
var text_file = __webpack_require__(97401);
;// CONCATENATED MODULE: ./lib/lint/check-conflicts.js



/**
 * Lines of one kind of package.* that say the same twice, or that a later line takes back. For the same package Portage goes
 * by the order of the files and their lines; a more exact atom is not a contradiction to a less exact one.
 * @param lines of all files of that kind, in the order in which Portage reads them
 */
function* checkConflicts(kind, lines) {
    const whole = new Map();
    const said = new Map();
    for (const entry of lines) {
        const text = [entry.atom, ...entry.values].map((word) => word.text).join(' ');
        const before = whole.get(text);
        if (before) {
            yield duplicate(entry.atom, entry.line, before.atom, (0,image_text/* quote */.hD)(text));
            continue;
        }
        whole.set(text, entry);
        if (kind === 'package.mask' || kind === 'package.unmask' || kind === 'package.env')
            continue;
        const of = said.get(entry.atom.text) ?? new Map();
        said.set(entry.atom.text, of);
        const words = kind === 'package.use' ? (0,package_files/* useWords */.nV)(entry.values) : entry.values.map((word) => ({ word, flag: word.text }));
        for (const { word, flag } of words)
            yield* compare(of, word, flag, entry.atom.text);
    }
}
function* compare(of, word, flag, atom) {
    const name = flag.replace(/^-/, '');
    if (flag === '-*')
        of.clear();
    else if (flag.startsWith('-') && name.endsWith('_*')) {
        // `LIST: -*`: what was said of the list before was perhaps a default of somebody else.
        for (const key of of.keys())
            if (key.startsWith(name.slice(0, -1)))
                of.delete(key);
    }
    else {
        const before = of.get(name);
        if (before?.text === word.text) {
            yield {
                rule: 'repeated-word',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} is said of ${(0,image_text/* quote */.hD)(atom)} already${lineBefore(before, word)}.`,
                hint: 'Remove one of the two.',
            };
        }
        else if (before) {
            yield {
                rule: 'contradicting-word',
                at: (0,text_file/* extentOf */.OY)(before),
                message: `${(0,image_text/* quote */.hD)(before.text)} has no effect on ${(0,image_text/* quote */.hD)(atom)}: ${(0,image_text/* quote */.hD)(word.text)} follows${lineBefore(word, before)}.`,
                hint: 'Remove one of the two.',
            };
        }
        of.set(name, word);
    }
}
/** The same line a second time. */
function duplicate(again, line, first, said) {
    return {
        rule: 'duplicate-line',
        at: (0,text_file/* extentOf */.OY)(again),
        message: `${said} stands here a second time${lineBefore(first, again)}.`,
        hint: 'Remove one of the two.',
        suggestion: { line, endLine: line, lines: [] },
    };
}
/** ` in line 3` or ` in FILE, line 3`, seen from another place. */
function lineBefore(place, from) {
    const line = (0,text_file/* lineAt */.mh)(place.file, place.start);
    if (place.file !== from.file)
        return ` in ${place.file.path}, line ${line}`;
    return line === (0,text_file/* lineAt */.mh)(from.file, from.start) ? '' : ` in line ${line}`;
}
/** What is masked although it is unmasked, or wanted. @param world names of the packages in the world, with their places */
function* checkMasks(masked, unmasked, world) {
    const again = new Map(unmasked.map((entry) => [entry.atom.text, entry]));
    for (const { atom } of masked) {
        const unmask = again.get(atom.text);
        if (unmask) {
            yield {
                rule: 'mask-without-effect',
                at: (0,text_file/* extentOf */.OY)(atom),
                message: `${(0,image_text/* quote */.hD)(atom.text)} is masked here and unmasked${lineBefore(unmask.atom, atom)}, which wins.`,
                hint: 'Remove one of the two.',
            };
            continue;
        }
        const wanted = world.get(atom.text);
        if (wanted) {
            yield {
                rule: 'world-package-masked',
                at: (0,text_file/* extentOf */.OY)(wanted),
                message: `${(0,image_text/* quote */.hD)(atom.text)} is in world, but all of its versions are masked${lineBefore(atom, wanted)}.`,
                hint: 'Take one of the two out.',
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/lint/check-dracut.js


/** Options of dracut.conf(5) that hold a list to which `+=` adds. */
const LISTS = new Set(`add_device add_drivers add_dracutmodules add_fstab dracutmodules drivers filesystems force_add_dracutmodules force_drivers fscks
  install_items install_optional_items omit_drivers omit_dracutmodules`.split(/\s+/));
/** Those that are yes or no. */
const SWITCHES = new Set(`acpi_override aggressive_strip do_hardlink do_prelink do_strip early_microcode enhanced_cpio hostonly hostonly_cmdline i18n_install_all
  kernel_only lvmconf mdadmconf no_kernel nofscks parallel reproducible ro_mnt show_modules uefi use_fstab`.split(/\s+/));
const OPTIONS = [
    ...LISTS,
    ...SWITCHES,
    ...`acpi_table_dir compress fileloglvl fw_dir hostonly_mode hostonly_nics i18n_default_font i18n_vars initrdname journald kernel_cmdline
  kernel_image kmsgloglvl libdirs logfile loginstall machine_id persistent_policy prefix print_cmdline squash_compress stdloglvl
  sysloglvl sysroot systemdsystemconfdir tmpdir udevconfdir udevdir uefi_secureboot_cert uefi_secureboot_engine uefi_secureboot_key
  uefi_splash_image uefi_stub`.split(/\s+/),
];
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w*)(\+?=)(.*)$/;
const SPACED = /^\s*([a-z_]\w*)(?:\s+(\+?=)\s*|\s*(\+?=)\s+)(\S.*)$/;
// The files are sourced by bash: whoever writes a script there means it.
const SCRIPT = /^\s*(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|\[\[?|\.|source|function|\w+\s*\(\)|[{}(])/;
/** What is wrong with one file of dracut.conf.d (dracut.conf(5)). */
function* checkDracut(file) {
    for (let index = 0; index < file.lines.length; index++) {
        const text = file.lines[index] ?? '';
        const line = index + 1;
        if (/^\s*(?:#|$)/.test(text) || SCRIPT.test(text))
            continue;
        const spaced = SPACED.exec(text);
        const [, name, operator, rest] = ASSIGNMENT.exec(text) ?? [];
        if (spaced && (name === undefined || /^\s+\S/.test(rest ?? ''))) {
            const fixed = `${spaced[1] ?? ''}${spaced[2] ?? spaced[3] ?? ''}${spaced[4] ?? ''}`;
            yield syntax(file, line, 'There are blanks around the "=", which bash takes for a command.', `Write ${(0,image_text/* quote */.hD)(fixed)}.`, [fixed]);
            continue;
        }
        if (name === undefined || operator === undefined || rest === undefined) {
            yield syntax(file, line, `${(0,image_text/* quote */.hD)(text.trim())} sets no option.`, 'Write NAME="value" or NAME+=" value ".');
            continue;
        }
        const sign = rest.charAt(0);
        const end = sign === '"' || sign === "'" ? rest.indexOf(sign, 1) : -1;
        if ((sign === '"' || sign === "'") && end < 0) {
            const last = file.lines.findIndex((other, at) => at > index && other.includes(sign));
            if (last < 0 || file.lines.slice(index + 1, last + 1).some((other) => ASSIGNMENT.test(other))) {
                yield syntax(file, line, `The quote of ${name} is never closed.`, 'Close it.', [`${text.trimEnd()}${sign}`]);
                return;
            }
            index = last;
            continue;
        }
        const value = end < 0 ? (/^\S*/.exec(rest)?.[0] ?? '') : rest.slice(1, end);
        yield* checkOption(file, line, { name, operator, value, quoted: end >= 0 });
    }
}
function* checkOption(file, line, given) {
    const { name, operator, value, quoted } = given;
    const text = file.lines[line - 1] ?? '';
    const column = text.indexOf(name) + 1;
    if (!OPTIONS.includes(name)) {
        const meant = (0,image_text/* closest */.kp)(name, OPTIONS, name.length < 8 ? 1 : 2);
        if (meant === undefined)
            return;
        yield {
            rule: 'dracut-unknown-option',
            at: (0,text_file/* partOfLine */.jI)(file, line, column, name.length),
            message: `dracut has no option ${(0,image_text/* quote */.hD)(name)}.`,
            hint: `Did you mean "${meant}"?`,
        };
        return;
    }
    const start = text.indexOf(operator, column - 1) + operator.length + (quoted ? 2 : 1);
    const at = (0,text_file/* partOfLine */.jI)(file, line, start, value.length);
    if (operator === '+=' && LISTS.has(name) && value !== '' && !/^\s.*\s$/.test(value)) {
        yield {
            rule: 'dracut-list-blanks',
            at,
            message: `Without blanks at both ends, ${(0,image_text/* quote */.hD)(value)} grows together with what is in ${name} already.`,
            hint: `Write ${name}+=" ${value.trim()} ".`,
            suggestion: { line, endLine: line, lines: [`${name}+=" ${value.trim()} "`] },
        };
    }
    if (SWITCHES.has(name) && !['yes', 'no', ''].includes(value)) {
        yield {
            rule: 'dracut-yes-or-no',
            at,
            message: `${name} is "yes" or "no", and dracut does not know ${(0,image_text/* quote */.hD)(value)}.`,
            hint: 'Write yes or no.',
        };
    }
}
function syntax(file, line, message, hint, lines) {
    const text = file.lines[line - 1] ?? '';
    const column = text.search(/\S/) + 1;
    return {
        rule: 'dracut-syntax',
        at: (0,text_file/* partOfLine */.jI)(file, line, column, text.trimEnd().length - column + 1),
        message,
        hint,
        ...(lines === undefined ? {} : { suggestion: { line, endLine: line, lines } }),
    };
}

;// CONCATENATED MODULE: ./lib/lint/check-exclude.js



/** Folders without which the image does not come up, whatever is in them. */
const NEEDED = new Set(`bin boot dev etc home lib lib64 mnt opt proc root run sbin sys tmp usr usr/bin usr/lib usr/lib64 usr/sbin var var/log var/tmp`.split(' '));
/** What is wrong with the list of what stays out of the squashfs (mksquashfs, -wildcards and -ef). */
function* checkExclude(file) {
    const seen = new Map();
    for (const [index, text] of file.lines.entries()) {
        const pattern = text.trim();
        if (pattern === '' || pattern.startsWith('#'))
            continue;
        const line = index + 1;
        const column = text.indexOf(pattern) + 1;
        const at = (0,text_file/* partOfLine */.jI)(file, line, column, pattern.length);
        const start = (file.starts[index] ?? 0) + column - 1;
        const region = { file, start, end: start + pattern.length };
        const before = seen.get(pattern);
        if (before) {
            yield duplicate(region, line, before, (0,image_text/* quote */.hD)(pattern));
            continue;
        }
        seen.set(pattern, region);
        const lead = /^(?:\.{0,2}\/+)+/.exec(pattern)?.[0];
        const bare = pattern.slice(lead?.length ?? 0).replace(/\/+$/, '');
        const open = unbalanced(pattern);
        if (lead !== undefined) {
            yield {
                rule: 'exclude-syntax',
                at: (0,text_file/* partOfLine */.jI)(file, line, column, lead.length),
                message: `mksquashfs refuses patterns that begin with ${(0,image_text/* quote */.hD)(lead)}.`,
                hint: 'Patterns start at the root of the image: leave it out.',
                ...(bare === '' ? {} : { suggestion: { line, endLine: line, lines: [pattern.slice(lead.length)] } }),
            };
        }
        else if (open !== undefined) {
            yield {
                rule: 'exclude-syntax',
                at,
                message: `The ${(0,image_text/* quote */.hD)(open)} of ${(0,image_text/* quote */.hD)(pattern)} is never closed, so the pattern matches nothing.`,
                hint: 'Close it, or write "\\" before it if a file is called so.',
            };
        }
        else if (/^(?:\?\(\.\))?\*+$/.test(bare)) {
            yield {
                rule: 'exclude-needed',
                at,
                message: `${(0,image_text/* quote */.hD)(pattern)} keeps everything out of the image.`,
                hint: 'Name what is to stay out.',
            };
        }
        else if (NEEDED.has(bare)) {
            yield {
                rule: 'exclude-needed',
                at,
                message: `The image needs the folder ${(0,image_text/* quote */.hD)(bare)}, if only an empty one, to come up.`,
                hint: `To leave out what is in it, write ${bare}/?(.)*.`,
                ...(/^(?:bin|boot|etc|lib|lib64|opt|root|sbin|usr.*|var)$/.test(bare)
                    ? {}
                    : { suggestion: { line, endLine: line, lines: [`${bare}/?(.)*`] } }),
            };
        }
    }
}
/** The bracket that is opened and not closed, as in glob(7) and the extended patterns of bash(1). */
function unbalanced(pattern) {
    const open = [];
    for (const [part] of pattern.matchAll(/\\.|[?*+@!]\(|[()[\]]/g)) {
        if (part.startsWith('\\'))
            continue;
        if (open.at(-1) === '[') {
            if (part === ']')
                open.pop();
        }
        else if (part === '[' || part.endsWith('('))
            open.push(part);
        else if (part === ')')
            open.pop();
    }
    return open.at(-1);
}

;// CONCATENATED MODULE: ./lib/lint/check-kernel.js


// The syntax that build/kernel-config takes, which is that of .config (Documentation/kbuild/kconfig.rst of the kernel).
const SET = /^CONFIG_(\w+)=(.*)$/;
const UNSET = /^# CONFIG_(\w+) is not set$/;
const NEARLY_UNSET = /^#\s*(?:CONFIG_)?(\w+)\s.*\bnot\s+set\b/;
const NEARLY_SET = /^\s*(?:CONFIG_)?([A-Z0-9]\w*)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s#"]+)\s*(?:#.*)?$/;
const VALUE = /^(?:y|m|n|-?\d+|0[xX][0-9a-fA-F]+|"(?:[^"\\]|\\.)*")$/;
/**
 * Options that switch on what modules themselves stand on, or that are looked at while the kernel is still alone; each is a
 * boolean in every kernel of this decade (`bool` in the Kconfig files).
 */
const BOOLEANS = new Set(`64BIT ACPI BLK_DEV_INITRD BLOCK BPF_SYSCALL BUG CGROUPS CPU_FREQ CPU_IDLE CRYPTO_HW DEBUG_KERNEL DEVTMPFS
  DEVTMPFS_MOUNT EFI EFI_PARTITION EFI_STUB EPOLL EVENTFD EXPERT FANOTIFY FRAMEBUFFER_CONSOLE FUTEX HIBERNATION
  HIGH_RES_TIMERS INOTIFY_USER INPUT_KEYBOARD INPUT_MOUSE IPC_NS KALLSYMS KERNEL_GZIP KERNEL_XZ KERNEL_ZSTD KVM_GUEST MEMCG MICROCODE
  MISC_FILESYSTEMS MODULES MODULE_SIG MODULE_UNLOAD MULTIUSER NAMESPACES NET NETDEVICES NETWORK_FILESYSTEMS NET_NS NUMA PARAVIRT
  PCI PCI_MSI PID_NS PRINTK PROC_FS PROC_SYSCTL RD_GZIP RD_LZ4 RD_XZ RD_ZSTD SECCOMP SECURITY SERIAL_8250_CONSOLE SHMEM SIGNALFD SMP
  SQUASHFS_XATTR SQUASHFS_ZSTD STAGING SUSPEND SWAP SYSFS SYSVIPC TIMERFD TMPFS TMPFS_POSIX_ACL TMPFS_XATTR TTY UNIX98_PTYS USER_NS
  UTS_NS VGA_CONSOLE VIRTIO_MENU VIRTUALIZATION VT VT_CONSOLE WIRELESS`.split(/\s+/));
/** What is wrong with one fragment of the kernel's configuration. */
function* checkFragment(file) {
    const seen = new Map();
    for (const [index, raw] of file.lines.entries()) {
        const line = index + 1;
        const text = raw.trimEnd();
        const [, name = UNSET.exec(text)?.[1], given = 'n'] = SET.exec(text) ?? [];
        if (name === undefined) {
            yield* checkOther(file, line, text);
            continue;
        }
        const at = (0,text_file/* partOfLine */.jI)(file, line, 1, text.length);
        if (!VALUE.test(given)) {
            const [, , better] = NEARLY_SET.exec(text) ?? [];
            yield {
                rule: 'kernel-syntax',
                at: (0,text_file/* partOfLine */.jI)(file, line, text.length - given.length + 1, given.length),
                message: `${(0,image_text/* quote */.hD)(given)} is no value of CONFIG_${name}.`,
                hint: 'Write y, m, n, a number or a "text", and nothing behind it.',
                ...(better !== undefined && VALUE.test(better)
                    ? { suggestion: { line, endLine: line, lines: [`CONFIG_${name}=${better}`] } }
                    : {}),
            };
            continue;
        }
        const before = seen.get(name);
        if (before) {
            const same = before.value === given;
            yield {
                rule: same ? 'kernel-option-twice' : 'kernel-contradiction',
                at,
                message: `CONFIG_${name} is ${same ? 'the same' : 'something else'} in line ${before.line}${same ? ' already' : ', and the build refuses both'}.`,
                hint: 'Remove one of the two lines.',
                ...(same ? { suggestion: { line, endLine: line, lines: [] } } : {}),
            };
        }
        seen.set(name, { line, value: given });
        if (given === 'm' && BOOLEANS.has(name)) {
            yield {
                rule: 'kernel-boolean-module',
                at,
                message: `CONFIG_${name} is a boolean, and cannot be a module.`,
                hint: `Write CONFIG_${name}=y.`,
                suggestion: { line, endLine: line, lines: [`CONFIG_${name}=y`] },
            };
        }
    }
}
function* checkOther(file, line, text) {
    const near = NEARLY_UNSET.exec(text)?.[1];
    if (near !== undefined && /^[A-Z0-9_]+$/.test(near)) {
        yield {
            rule: 'kernel-syntax',
            at: (0,text_file/* partOfLine */.jI)(file, line, 1, text.length),
            message: `${(0,image_text/* quote */.hD)(text)} is a mere comment, and switches nothing off.`,
            hint: `Write # CONFIG_${near} is not set.`,
            suggestion: { line, endLine: line, lines: [`# CONFIG_${near} is not set`] },
        };
        return;
    }
    if (text === '' || text.startsWith('#'))
        return;
    const [, name, value] = NEARLY_SET.exec(text) ?? [];
    const meant = name !== undefined && value !== undefined && VALUE.test(value) ? `CONFIG_${name}=${value}` : undefined;
    yield {
        rule: 'kernel-syntax',
        at: (0,text_file/* partOfLine */.jI)(file, line, 1, text.length),
        message: `${(0,image_text/* quote */.hD)(text)} is no option of the kernel.`,
        hint: meant === undefined ? 'Write CONFIG_NAME=value or # CONFIG_NAME is not set.' : `Write ${meant}.`,
        ...(meant === undefined ? {} : { suggestion: { line, endLine: line, lines: [meant] } }),
    };
}

// EXTERNAL MODULE: ./lib/lint/check-cpu.js + 2 modules
var check_cpu = __webpack_require__(15479);
// EXTERNAL MODULE: ./lib/lint/check-values.js
var check_values = __webpack_require__(6708);
// EXTERNAL MODULE: ./lib/lint/known-variables.js
var known_variables = __webpack_require__(43722);
;// CONCATENATED MODULE: ./lib/lint/check-packages.js






/** What a line without a value means, where it means nothing. */
const NOTHING_SAID = {
    'package.use': 'USE flags',
    'package.license': 'licences',
    'package.env': 'files of env/',
    'package.properties': 'properties',
    'package.accept_restrict': 'restrictions',
};
/** What is wrong with one line of a file of package.*. */
function* checkPackageLine(entry, context) {
    const { kind, atom, values } = entry;
    const list = kind === 'package.mask' || kind === 'package.unmask';
    const refused = (0,package_files/* refuseAtom */.c5)(atom.text, kind);
    if (refused !== undefined) {
        yield {
            rule: 'invalid-atom',
            at: (0,text_file/* extentOf */.OY)(atom),
            message: `${(0,image_text/* quote */.hD)(atom.text)} ${refused}, so Portage ignores the line.`,
            hint: 'Write CATEGORY/NAME, or an operator, that and a version, such as >=app-misc/hello-2.10.',
            ...versioned(entry),
        };
        return;
    }
    if (list && values[0]) {
        const said = values[0];
        yield {
            rule: 'invalid-atom',
            at: (0,text_file/* extentOf */.OY)(said),
            message: `Behind ${(0,image_text/* quote */.hD)(atom.text)} stands ${(0,image_text/* quote */.hD)(said.text)}, so Portage ignores the line.`,
            hint: 'Write one package a line.',
        };
        return;
    }
    const missing = NOTHING_SAID[kind];
    if (values.length === 0 && missing !== undefined) {
        yield {
            rule: 'line-without-value',
            at: (0,text_file/* extentOf */.OY)(atom),
            message: `No ${missing} follow ${(0,image_text/* quote */.hD)(atom.text)}, so the line says nothing.`,
            hint: `Name the ${missing}, or remove the line.`,
        };
    }
    if (kind === 'package.use')
        yield* checkUse(entry, context);
    if (kind === 'package.accept_keywords' || kind === 'package.keywords')
        yield* (0,check_values/* checkKeywords */.n)(values);
    if (kind === 'package.license')
        yield* (0,check_values/* checkLicenses */.T)(values, context.licenseGroups);
    if (kind === 'package.env')
        yield* checkEnvironments(entry, context.environments);
}
/** `app-misc/hello-2.10` with the sign that it lacks. */
function versioned({ file, line, atom }) {
    const text = file.lines[line - 1] ?? '';
    const start = atom.start - (file.starts[line - 1] ?? 0);
    if (!/^[A-Za-z0-9]/.test(atom.text) || (0,package_files/* refuseAtom */.c5)(`=${atom.text}`, 'package.mask') !== undefined)
        return {};
    return { suggestion: { line, endLine: line, lines: [`${text.slice(0, start)}=${text.slice(start)}`] } };
}
// Package Manager Specification, 3.1.4, and what makes such a flag a negative one or all of them.
const USE_FLAG = /^-?(?:[A-Za-z0-9][A-Za-z0-9+_@-]*|\*)$/;
function* checkUse({ values }, { march }) {
    for (const [index, word] of values.entries()) {
        if (!word.text.endsWith(':'))
            continue;
        const name = word.text.slice(0, -1);
        const next = values[index + 1];
        if (!known_variables/* USE_EXPAND */.TR.includes(name.toUpperCase())) {
            const near = (0,image_text/* closest */.kp)(name.toUpperCase(), known_variables/* USE_EXPAND */.TR, 3);
            if (near !== undefined || !/^\w+$/.test(name)) {
                yield {
                    rule: 'unknown-use-list',
                    at: (0,text_file/* extentOf */.OY)(word),
                    message: `${(0,image_text/* quote */.hD)(name)} is no list of USE flags.`,
                    hint: near === undefined ? 'Write it as NAME: in front of its values.' : `Did you mean "${near}:"?`,
                };
            }
        }
        if (!next || next.text.endsWith(':')) {
            yield {
                rule: 'line-without-value',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `No value follows ${(0,image_text/* quote */.hD)(word.text)}.`,
                hint: 'Name the values; "-*" is none of them.',
            };
        }
    }
    const flags = (0,package_files/* useWords */.nV)(values);
    const ofCpu = (list) => list?.toUpperCase() === 'CPU_FLAGS_X86';
    for (const { word, list } of flags) {
        if (USE_FLAG.test(word.text) || ofCpu(list))
            continue;
        const equals = /^([A-Za-z_]\w*)=["']?/.exec(word.text)?.[1];
        yield {
            rule: 'invalid-use-flag',
            at: (0,text_file/* extentOf */.OY)(word),
            message: `${(0,image_text/* quote */.hD)(word.text)} cannot be a USE flag.`,
            hint: equals === 'USE'
                ? 'Write the flags alone, without USE="…".'
                : equals === undefined
                    ? 'Write flag to switch it on and -flag to switch it off, with blanks between them.'
                    : `Write ${equals}: and the values behind it.`,
        };
    }
    const cpu = flags.filter(({ list }) => ofCpu(list)).map(({ word }) => word);
    yield* (0,check_cpu/* checkCpuFlags */.we)(cpu, march);
}
function* checkEnvironments({ values }, environments) {
    for (const word of values) {
        if (environments.has(word.text))
            continue;
        const near = (0,image_text/* closest */.kp)(word.text, environments);
        yield {
            rule: 'missing-env-file',
            at: (0,text_file/* extentOf */.OY)(word),
            message: `There is no file portage/env/${word.text.length > 60 ? '…' : word.text}, so the package is built without it.`,
            hint: near === undefined ? 'Write it.' : `Did you mean "${near}"?`,
        };
    }
}

// EXTERNAL MODULE: ./lib/lint/finding.js
var finding = __webpack_require__(10380);
// EXTERNAL MODULE: ./lib/lint/names.js
var names = __webpack_require__(1749);
;// CONCATENATED MODULE: ./lib/lint/check-package-files.js





/** What is wrong with package.*, for the image (portage/) and for its compiler (toolchain/). */
function* checkAllPackages(texts, { march, defaults, world }) {
    const licenseGroups = (0,package_files/* ownLicenseGroups */.aF)(texts);
    const environments = new Set([...texts.paths()]
        .filter((path) => path.startsWith('portage/env/'))
        .map((path) => path.slice('portage/env/'.length)));
    for (const top of ['portage', 'toolchain']) {
        const lines = new Map();
        for (const kind of package_files/* PACKAGE_FILES */.$I) {
            const files = texts.all((0,names/* filesRead */.En)(texts.paths(), `${top}/${kind}`));
            const byFile = files.map((file) => (0,package_files/* packageLines */.iN)(kind, file));
            for (const own of byFile)
                yield* (0,finding/* atMost */.Tu)(checkLines(own, { march, environments, licenseGroups }));
            const all = byFile.flat();
            lines.set(kind, all);
            // The user's lines with each other, and the default's: between the two a contradiction is a decision.
            for (const origin of [true, false]) {
                yield* checkConflicts(kind, all.filter(({ file }) => defaults.has(file.path) === origin));
            }
        }
        yield* checkMasks(lines.get('package.mask') ?? [], lines.get('package.unmask') ?? [], world);
    }
}
function* checkLines(lines, context) {
    for (const line of lines)
        yield* checkPackageLine(line, context);
}

// EXTERNAL MODULE: ./lib/lint/check-makeconf.js + 7 modules
var check_makeconf = __webpack_require__(5659);
// EXTERNAL MODULE: ./lib/lint/rules-judged.js
var rules_judged = __webpack_require__(39910);
// EXTERNAL MODULE: ./lib/lint/rules-programs.js
var rules_programs = __webpack_require__(6146);
// EXTERNAL MODULE: ./lib/lint/rules.js + 4 modules
var rules = __webpack_require__(70223);
// EXTERNAL MODULE: ./lib/lint/silence.js
var silence = __webpack_require__(47058);
// EXTERNAL MODULE: ./lib/lint/texts.js
var lint_texts = __webpack_require__(96981);
;// CONCATENATED MODULE: ./lib/lint/lint.js
















/** Of one file no more than this is shown. */
const MOST_FINDINGS = 100;
/**
 * Judges an image definition by its files alone, without an image, a package or a network.
 * @param files the whole definition, a user's laid over the default one
 * @returns findings in the order of files, lines and columns
 */
function lint(files, options = {}) {
    const texts = new lint_texts/* Texts */.N(files);
    const defaults = options.defaults ?? new Set();
    const { march, reports: ofMakeConf } = (0,check_makeconf/* checkMakeConf */.x)(texts);
    const world = readWorldNames(texts);
    const reports = [
        ...(0,names/* checkNames */.LN)(files.keys()),
        ...ofMakeConf,
        ...checkAllPackages(texts, { march, defaults, world: world.names }),
        ...world.reports,
        ...checkImage(texts),
        ...kernelFragments(texts).flatMap((file) => (0,finding/* atMost */.Tu)(checkFragment(file))),
        ...texts.all((0,names/* filesRead */.En)(files.keys(), 'dracut/dracut.conf.d')).flatMap((file) => (0,finding/* atMost */.Tu)(checkDracut(file))),
        ...texts.all(['squashfs.exclude']).flatMap((file) => (0,finding/* atMost */.Tu)(checkExclude(file))),
    ];
    // Whether a comment about a rule of the second tier, or of a program, is used, only those can tell.
    const silences = texts.silences.filter(({ rule }) => !(0,rules_judged/* isJudged */.s)(rule) && !(0,rules_programs/* isByProgram */.q)(rule));
    return arranged((0,silence/* applySilences */.D)([...texts.reports, ...reports], silences));
}
function kernelFragments(texts) {
    return texts.all([...texts.paths()].filter((path) => /^kernel\/[^/.][^/]*\.config$/.test(path)).sort());
}
function checkImage(texts) {
    const bytes = texts.bytes('image.yaml');
    const file = texts.get('image.yaml');
    if (!bytes || !file)
        return [];
    const parsed = (0,definition/* parseDefinition */.JA)(bytes, 'image.yaml');
    if (parsed.ok)
        return [];
    return parsed.problems.map((problem) => {
        const report = reportOf('image-yaml', problem, 'image.yaml');
        // Behind the end of a document the parser's columns go astray.
        const { line = 1, column } = report.at;
        const most = (file.lines[line - 1]?.length ?? 0) + 1;
        return column === undefined ? report : { ...report, at: { ...report.at, column: Math.min(column, most) } };
    });
}
/** The packages of world that are named without a version, and what is wrong with its lines. */
function readWorldNames(texts) {
    const names = new Map();
    const file = texts.get('world');
    if (!file)
        return { names, reports: [] };
    const { entries, problems } = (0,world/* readWorld */.T)(Buffer.from(file.text), 'world');
    const reports = problems.map((problem) => reportOf('invalid-world-entry', problem, 'world'));
    const seen = new Map();
    for (const { text, atom, line } of entries) {
        const [word] = (0,text_file/* wordsOfLine */.LL)(file, line);
        if (!word)
            continue;
        const before = seen.get(text);
        if (before)
            reports.push(duplicate(word, line, before, JSON.stringify(text)));
        else
            seen.set(text, word);
        if (atom.operator === '' && !names.has(text))
            names.set(`${atom.category}/${atom.name}`, word);
    }
    return { names, reports };
}
/** What another reader says of a file, as a report. */
function reportOf(rule, { message, hint, at }, file) {
    const { line, column } = at ?? {};
    return {
        rule,
        at: {
            file: at?.file ?? file,
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        },
        message,
        ...(hint === undefined ? {} : { hint }),
    };
}
/** With severities, in order, each once, and no more of a file than somebody reads. */
function arranged(reports) {
    const findings = new Map();
    for (const report of reports) {
        const { rule, at, message } = report;
        const key = [at.file, at.line, at.column, rule, message].join('\n');
        if (!findings.has(key))
            findings.set(key, { ...report, severity: (0,rules/* ruleOf */.Y)(rule).severity });
    }
    const byFile = new Map();
    for (const finding of findings.values()) {
        const all = byFile.get(finding.at.file);
        if (all)
            all.push(finding);
        else
            byFile.set(finding.at.file, [finding]);
    }
    return [...byFile.keys()].sort().flatMap((file) => {
        const all = (byFile.get(file) ?? []).toSorted(byPlace);
        if (all.length <= MOST_FINDINGS)
            return all;
        const rule = 'more-findings';
        const message = `There are ${all.length - MOST_FINDINGS} more findings in this file.`;
        const hint = 'Mend these first.';
        return [...all.slice(0, MOST_FINDINGS), { rule, severity: (0,rules/* ruleOf */.Y)(rule).severity, at: { file }, message, hint }];
    });
}
function byPlace(a, b) {
    return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
}


/***/ }),

/***/ 1749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ filesRead),
/* harmony export */   LN: () => (/* binding */ checkNames)
/* harmony export */ });
/* unused harmony exports isNote, isPassedBy */
/* harmony import */ var _image_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62113);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97158);
/* harmony import */ var _package_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66315);



/** What Portage reads in /etc/portage (portage(5)), and what the build adds to it. */
const PORTAGE_PARTS = [
    ..._package_files_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_FILES */ .$I,
    ...[
        'bashrc',
        'binrepos.conf',
        'categories',
        'color.map',
        'env',
        'gnupg',
        'license_groups',
        'make.conf',
        'make.profile',
    ],
    ...['mirrors', 'modules', 'package.bashrc', 'patches', 'postsync.d', 'profile', 'repo.postsync.d', 'repos.conf'],
    ...['savedconfig', 'sets', 'sets.conf'],
];
/** What Portage reads in a profile alone, which portage/profile is as well. */
const PROFILE_ONLY = /^(?:package\.use\.(?:stable\.)?(?:force|mask)|use\.(?:stable\.)?(?:force|mask)|package\.provided|make\.defaults|packages|parent|eapi)$/;
const DRACUT_PARTS = ['dracut.conf.d', 'modules.d'];
/** Of these folders Portage reads all that is in them, down to the last file. */
const READ_WHOLE = new Set([..._package_files_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_FILES */ .$I, 'make.conf']);
const VERSION_CONTROL = new Set(['CVS', 'RCS', 'SCCS', '.bzr', '.git', '.hg', '.svn']);
/** Names that people and programs give to what is not, or no longer, meant to be read. */
const LEFT_BEHIND = /(?:\.(?:bak|backup|old|orig|rej|save|saved|tmp|temp|dist|dpkg-\w+|rpm(?:new|save)|disabled?|off|unused|swp)|[-_.]backup|[ _-]copy|^#.*#|\(\d+\))$/i;
/** Files that say something to people or git, and are left out of the image by the build. */
function isNote(name) {
    return /^(?:README.*|\.(?:git)?keep|\.gitignore|\.gitattributes|\.editorconfig)$/.test(name);
}
/** Whether Portage, going through a folder, passes something by (portage.util, _recursive_basename_filter). */
function isPassedBy(name) {
    return name.startsWith('.') || name.endsWith('~') || VERSION_CONTROL.has(name);
}
/**
 * The files that Portage reads when it is told to read a file or folder, in its order (portage.util, _recursive_file_list).
 * Notes are left out, as the build does not lay them there.
 */
function filesRead(paths, root) {
    const found = [];
    for (const path of paths) {
        if (path === root)
            return [root];
        if (!path.startsWith(`${root}/`))
            continue;
        const steps = path.slice(root.length + 1).split('/');
        if (!steps.some((step) => isPassedBy(step) || isNote(step)))
            found.push(steps);
    }
    return found.sort(compareSteps).map((steps) => `${root}/${steps.join('/')}`);
}
function compareSteps(a, b) {
    const index = a.findIndex((step, position) => step !== b[position]);
    const [left, right] = [a[index], b[index]];
    if (index < 0 || left === undefined || right === undefined)
        return a.length - b.length;
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
/** Names by which something is not read that is meant to be, or read that is not. */
function* checkNames(paths) {
    const told = new Set();
    for (const path of paths) {
        for (const report of checkName(path.split('/'))) {
            if (told.has(report.at.file))
                continue;
            told.add(report.at.file);
            yield report;
        }
    }
}
function* checkName(steps) {
    const [top = '', second = '', ...below] = steps;
    if (isNote(steps.at(-1) ?? ''))
        return;
    if (steps.length === 1 || !_image_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTS */ .d.includes(top))
        yield* checkTop(top);
    else if (top === 'portage' || top === 'toolchain') {
        yield* checkPart(top, second, below.length > 0);
        if (READ_WHOLE.has(second))
            yield* checkRead([top, second], below);
    }
    else if (top === 'kernel' && !(below.length === 0 && /^[^.].*\.config$/.test(second))) {
        yield unread('unread-file', ['kernel', second], 'The build reads the files kernel/*.config.', 'Rename or remove it.');
    }
    else if (top === 'dracut') {
        if (!DRACUT_PARTS.includes(second)) {
            yield unread('unread-part', ['dracut', second], 'Nothing reads it.', near(second, DRACUT_PARTS));
        }
        else if (second === 'dracut.conf.d' && !/^[^.].*\.conf$/.test(below.join('/'))) {
            yield unread('unread-file', [top, second, ...below], 'dracut reads the files *.conf.', 'Rename or remove it.');
        }
    }
}
function* checkTop(name) {
    if (_image_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTS */ .d.includes(name))
        return;
    if (/^(?:make\.conf|package\.\w+)/.test(name)) {
        const target = PORTAGE_PARTS.toSorted((a, b) => b.length - a.length).find((part) => name.startsWith(part)) ?? name;
        yield {
            rule: 'misplaced-file',
            at: { file: name },
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is not read here: the settings of Portage are in portage/.`,
            hint: name === target ? `Move it to portage/${name}.` : `Move it to portage/${target}/NAME.`,
        };
        return;
    }
    const meant = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(name, _image_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTS */ .d);
    if (meant === undefined)
        return;
    yield {
        rule: 'unknown-part',
        at: { file: name },
        message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is no part of the definition.`,
        hint: `Did you mean "${meant}"?`,
    };
}
/** Something directly in portage/ or toolchain/. */
function* checkPart(top, name, isFolder) {
    if (name === 'package.keywords') {
        yield unread('deprecated-file', [top, name], 'It is called package.accept_keywords.', 'Rename it.');
    }
    if (PORTAGE_PARTS.includes(name))
        return;
    if (PROFILE_ONLY.test(name)) {
        yield unread('unread-part', [top, name], 'Portage reads it in a profile only.', `Move it to portage/profile/${name}.`);
    }
    else if (isPassedBy(name) || (LEFT_BEHIND.test(name) && !isFolder)) {
        yield unread('unread-file', [top, name], 'Portage does not read it.', 'Remove it.');
    }
    else
        yield unread('unread-part', [top, name], 'Portage does not read it.', near(name, PORTAGE_PARTS));
}
/** Something in a folder of which all files are read. */
function* checkRead(root, below) {
    const passed = below.findIndex(isPassedBy);
    const shown = [...root, ...below.slice(0, passed < 0 ? below.length : passed + 1)];
    if (passed >= 0) {
        const hint = 'Remove it, or give it another name if it is meant to be read.';
        yield unread('unread-file', shown, 'Portage passes by what begins with "." or ends with "~".', hint);
    }
    else if (LEFT_BEHIND.test(below.at(-1) ?? '')) {
        yield {
            rule: 'backup-file-read',
            at: { file: shown.join('/') },
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(below.at(-1) ?? '')} looks as if it was put aside, but Portage reads every file here.`,
            hint: 'Remove it, or begin its name with ".".',
        };
    }
}
function unread(rule, steps, why, hint) {
    return { rule, at: { file: steps.join('/') }, message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(steps.at(-1) ?? '')}: ${why}`, hint };
}
function near(name, parts) {
    const meant = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(name, parts);
    return meant === undefined ? 'Is it misspelt? If not, remove it.' : `Did you mean "${meant}"?`;
}


/***/ }),

/***/ 66315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ PACKAGE_FILES),
/* harmony export */   aF: () => (/* binding */ ownLicenseGroups),
/* harmony export */   c5: () => (/* binding */ refuseAtom),
/* harmony export */   iN: () => (/* binding */ packageLines),
/* harmony export */   nV: () => (/* binding */ useWords)
/* harmony export */ });
/* harmony import */ var _image_atom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17584);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97158);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97401);



/** The settings for single packages (portage(5), "/etc/portage/"). */
const PACKAGE_FILES = [
    'package.accept_keywords',
    'package.accept_restrict',
    'package.env',
    'package.keywords',
    'package.license',
    'package.mask',
    'package.properties',
    'package.unmask',
    'package.use',
];
/** Lines of a file of package.*, without those that hold nothing (portage.util, grabdict and grabfile). */
function packageLines(kind, file) {
    return file.lines.flatMap((_, index) => {
        const [atom, ...values] = (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfLine */ .LL)(file, index + 1);
        return atom ? [{ kind, file, line: index + 1, atom, values }] : [];
    });
}
/** Flags of a line of package.use, without the names of lists (portage.package.ebuild._config.UseManager). */
function useWords(values) {
    const flags = [];
    let list;
    for (const word of values) {
        if (word.text.endsWith(':'))
            list = word.text.slice(0, -1);
        else {
            const minus = word.text.startsWith('-') ? '-' : '';
            const prefix = list === undefined ? '' : `${list.toLowerCase()}_`;
            flags.push({
                word,
                flag: `${minus}${prefix}${word.text.slice(minus.length)}`,
                ...(list === undefined ? {} : { list }),
            });
        }
    }
    return flags;
}
// portage.dep, _get_atom_wildcard_re: what may stand for several categories or packages in a user's own files.
const WILDCARD = /^(?:(?<name>[\w+*][\w+.*-]*\/[\w+*][\w+*-]*?)|=(?<starred>[\w+*][\w+.*-]*\/[\w+*][\w+*-]*?)-\*\w+\*)(?::(?<slot>[\w+./*=-]+))?(?:::\w[\w-]*)?$/;
const BUILD_ID = /^([=<>~]+[^:[]*-\d[^:[]*?)-(0|[1-9]\d*)((?::|\[|$).*)$/;
const SLOT = /^(?:[A-Za-z0-9_][A-Za-z0-9+_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9+_.-]*)?=?|[*=])$/;
const LONGEST = 512;
/** Files whose lines may not have `[flag]` behind the package, and such whose packages may have the number of a binary package. */
const WITHOUT_USE = new Set(['package.use', 'package.accept_keywords', 'package.keywords']);
const WITHOUT_BUILD_ID = new Set(['package.license']);
/**
 * Whether Portage takes a text for a package in such a file (portage.dep, Atom, with wildcards and repositories allowed).
 * @returns undefined when it does, else why not, as the end of a sentence that begins with the text
 */
function refuseAtom(text, kind) {
    if (text.length > LONGEST)
        return 'is too long for a package';
    if (text.startsWith('!'))
        return 'is a blocker, which says nothing here';
    // Portage keeps `-cat/pkg` apart, to take back what a profile masks.
    const given = text.startsWith('-') && (kind === 'package.mask' || kind === 'package.unmask') ? text.slice(1) : text;
    const wildcard = /\*|\/\+/.test(given.split(':', 1)[0] ?? '') ? WILDCARD.exec(given) : null;
    if (wildcard) {
        const { name, starred, slot } = wildcard.groups ?? {};
        if ((name ?? starred ?? '').includes('**'))
            return 'has two stars beside each other';
        return slot === undefined || SLOT.test(slot) ? undefined : `has a slot ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(slot)} that cannot exist`;
    }
    const parsed = (0,_image_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAtom */ .TF)(given);
    if (!parsed.ok) {
        const [, base, , rest] = (WITHOUT_BUILD_ID.has(kind) ? undefined : BUILD_ID.exec(given)) ?? [];
        if (base === undefined || !(0,_image_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAtom */ .TF)(`${base}${rest ?? ''}`).ok)
            return parsed.reason;
    }
    if (WITHOUT_USE.has(kind) && given.includes('['))
        return 'has USE conditions, which cannot stand here';
    return undefined;
}
/** The groups of licences that a definition adds (portage/license_groups). */
function ownLicenseGroups(texts) {
    const file = texts.get('portage/license_groups');
    return new Set(file?.lines.flatMap((_, index) => (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfLine */ .LL)(file, index + 1)[0]?.text ?? []));
}


/***/ }),

/***/ 71723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ lintFolder),
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _image_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62113);
/* harmony import */ var _image_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66138);
/* harmony import */ var _image_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89672);
/* harmony import */ var _by_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46250);
/* harmony import */ var _default_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61035);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63626);
/* harmony import */ var _read_start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78200);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97401);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96981);










/** Of all files together no more is read. A definition has a few kilobytes. */
const MOST_BYTES = 32 * 2 ** 20;
/** Files that are open at a time; a process may have a thousand. */
const AT_ONCE = 64;
/** A little more than a text may have: enough for whoever reads it to see that it is too long. */
const MOST_OF_ONE = _text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .TEXT_LIMITS */ .Pc.bytes + 1;
/**
 * Reads a user's definition, laid over the default one, and judges it.
 * @param programs those that judge what we do not read ourselves
 * @throws UserError when there is no such folder
 * @throws NodeJS.ErrnoException when one of the folders, or a file, cannot be read
 */
async function lintFolder({ defaults, user, shown: named = user }, programs = {}) {
    const shown = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(named).replace(/(?<=.)\/$/, '');
    await (0,_image_load_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFolder */ .OK)(user, shown);
    const [below, own] = await Promise.all([(0,_image_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanFolder */ .W)(defaults, defaults), (0,_image_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanFolder */ .W)(user, shown)]);
    const context = (0,_image_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .planContext */ .n)(below.entries, own.entries, shown);
    const nameOf = new Map();
    const files = await readFiles(context);
    const reports = [...below.problems, ...own.problems, ...context.problems].map((problem) => (0,_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOf */ .EI)('definition-folder', problem, shown));
    for (const file of context.files) {
        if (file.from === 'user')
            nameOf.set(file.path, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(shown, file.path));
        if (file.from === 'default')
            nameOf.set(file.path, (0,_default_file_js__WEBPACK_IMPORTED_MODULE_9__/* .defaultFileName */ .ng)(file.path));
    }
    // A folder without files is no finding of its own, but its name can be one.
    for (const folder of context.folders)
        if (!nameOf.has(folder))
            nameOf.set(folder, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(shown, folder));
    const ofDefault = new Set(context.files.filter(({ from }) => from === 'default').map(({ path }) => path));
    const nameIn = (path) => nameOf.get(path) ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(shown, path);
    const forPrograms = await (0,_by_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .readProgramFiles */ .Sp)(context);
    const byPrograms = await (0,_by_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeByPrograms */ .Mf)(forPrograms, programs);
    const findings = [...(0,_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .lint */ .u8)(files, { defaults: ofDefault }), ...(0,_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .arranged */ .bp)(byPrograms.reports)].map((finding) => ({
        ...finding,
        at: { ...finding.at, file: nameIn(finding.at.file) },
    }));
    const texts = new Map((0,_by_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(forPrograms).map((text) => [text.path, text]));
    const pathOf = new Map([...nameOf].map(([path, name]) => [name, path]));
    return {
        findings: [...(0,_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .arranged */ .bp)(reports), ...findings],
        nameOf: nameIn,
        content: (path) => files.get(path),
        unjudged: byPrograms.unjudged,
        line: (file, line) => {
            const path = pathOf.get(file) ?? '';
            const text = texts.get(path);
            if (text)
                return text.lines[line - 1];
            const content = files.get(path);
            return (content &&
                Buffer.from(content)
                    .toString('utf8')
                    .replace(/^\ufeff/, '')
                    .split(/\r?\n/)[line - 1]);
        },
    };
}
/** Contents of what rules look at, by their paths in the merged definition. */
async function readFiles({ files: all }) {
    const files = new Map();
    const wanted = [];
    let bytes = 0;
    for (const file of all) {
        if (file.from === 'removed')
            continue;
        files.set(file.path, undefined);
        if (!(0,_texts_js__WEBPACK_IMPORTED_MODULE_8__/* .isRead */ .H)(file.path) || bytes >= MOST_BYTES)
            continue;
        bytes += Math.min(file.entry.size, MOST_OF_ONE);
        wanted.push(file);
    }
    for (let next = 0; next < wanted.length; next += AT_ONCE) {
        const some = wanted.slice(next, next + AT_ONCE);
        const contents = await Promise.all(some.map((file) => (0,_read_start_js__WEBPACK_IMPORTED_MODULE_6__/* .readStart */ .H)(file, MOST_OF_ONE)));
        for (const [index, { path }] of some.entries())
            files.set(path, contents[index]);
    }
    return files;
}


/***/ }),

/***/ 78200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readStart)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The first bytes of a file, at most so many. @throws NodeJS.ErrnoException */
async function readStart({ entry }, most) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(entry.source);
    try {
        const buffer = Buffer.alloc(Math.min(entry.size, most));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 79271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   s: () => (/* binding */ inFile)
/* harmony export */ });
/** An example of one file. */
function inFile(path, bad, line, fixed) {
    return { bad: { [path]: bad }, at: `${path}:${line}`, fixed: { [path]: fixed } };
}
/** An example of a file that has the wrong name. @param at the folder that has it, if it is not the file */
function named(bad, fixed, content, at = bad) {
    return { bad: { [bad]: content }, at, fixed: { [fixed]: content } };
}


/***/ }),

/***/ 39910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ JUDGED_RULES),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79271);

const HEAD = 'name: a\nstage3: gentoo/stage3:nomultilib-20260216\nsnapshot: gentoo/portage:20260217\n';
const PROFILE = 'default/linux/amd64/23.0/no-multilib';
const world = (bad, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('world', bad, 1, fixed);
const use = (bad, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/package.use/a', bad, 1, fixed);
const makeConf = (bad, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/make.conf', bad, 1, fixed);
const keywords = (bad, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/package.accept_keywords/a', bad, 1, fixed);
const image = (profile, fixed, python = 'python3_13', fixedPython = python) => {
    const text = (one, other) => `${HEAD}profile: ${one}\npython: ${other}\ncompiler: { slot: 13, version: 13.3.0, keyword: amd64 }\nkernel: { version: 6.12.58 }\n`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('image.yaml', text(profile, python), profile === fixed ? 5 : 4, text(fixed, fixedPython));
};
/** Rules that are judged in the pinned stage3 with the pinned snapshot, by Portage itself: `gentoo-min check`. */
const JUDGED_RULES = {
    'unknown-world-package': {
        severity: 'error',
        about: 'The snapshot has no such package, or no such version, slot or repository of it. Portage notes that on the side, leaves the entry out and reports success.',
        example: world('app-misc/helo\n', 'app-misc/hello\n'),
    },
    'world-entry-dropped': {
        severity: 'error',
        about: 'Every version of the package is masked, by its keywords, its licence or package.mask. Portage leaves such an entry of world out and reports success.',
        example: {
            bad: { world: 'app-misc/testing\n' },
            at: 'world:1',
            fixed: { world: 'app-misc/testing\n', 'portage/package.accept_keywords/a': 'app-misc/testing ~amd64\n' },
        },
    },
    'unknown-package': {
        severity: 'warning',
        about: 'A line about a package that the snapshot does not have says nothing, and Portage does not mention it. Perhaps it is misspelt, perhaps it was removed from Gentoo.',
        example: use('app-misc/helo nls\n', 'app-misc/hello nls\n'),
    },
    'moved-package': {
        severity: 'warning',
        about: 'The package has another name now (profiles/updates of the repository). Portage renames what is installed, and the lines of a system that is synced, but not those of a definition.',
        example: keywords('sys-devel/libtool ~amd64\n', 'dev-build/libtool ~amd64\n'),
    },
    'unknown-version': {
        severity: 'warning',
        about: 'No version in the snapshot is meant by this line, so it says nothing. Old versions leave Gentoo every week.',
        example: keywords('=app-misc/hello-1.0 ~amd64\n', '=app-misc/hello-2.10 ~amd64\n'),
    },
    'unknown-slot': {
        severity: 'warning',
        about: 'No version of the package is in this slot, so the line says nothing.',
        example: use('app-misc/hello:2 nls\n', 'app-misc/hello:0 nls\n'),
    },
    'unknown-repository': {
        severity: 'warning',
        about: 'The line is about an ebuild repository that image.yaml does not add, so it says nothing.',
        example: use('app-misc/hello::guru nls\n', 'app-misc/hello::gentoo nls\n'),
    },
    'unknown-use-flag': {
        severity: 'warning',
        about: 'None of the versions that the line means has this flag. Portage takes any word for a flag, and ignores it where nobody asks for it.',
        example: use('app-misc/hello nsl\n', 'app-misc/hello nls\n'),
    },
    'fixed-use-flag': {
        severity: 'warning',
        about: 'The profile or the repository masks or forces this flag for every version that the line means. A line of package.use cannot change that; portage/profile/ can.',
        example: use('app-misc/flags hidden\n', 'app-misc/flags shown\n'),
    },
    'unknown-use-value': {
        severity: 'warning',
        about: 'No package knows this value of a list such as VIDEO_CARDS, so it switches nothing on.',
        example: use('*/* VIDEO_CARDS: intle\n', '*/* VIDEO_CARDS: intel\n'),
    },
    'undefined-use-list': {
        severity: 'warning',
        about: 'The profile does not make USE flags of this list (USE_EXPAND), so what stands behind its name are flags that no package has.',
        example: use('*/* KODI_ADDONS: pvr\n', '*/* VIDEO_CARDS: intel\n'),
    },
    'undefined-license': {
        severity: 'warning',
        about: 'No repository has a licence or a group of licences of this name, so nothing is accepted by it.',
        example: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/package.license/a', 'app-misc/hello GPL-33\n', 1, 'app-misc/hello GPL-3+\n'),
    },
    'undefined-arch': {
        severity: 'warning',
        about: 'No repository knows an architecture of this name (profiles/arch.list), so its keyword accepts nothing.',
        example: keywords('app-misc/testing ~amd64 ~m68k\n', 'app-misc/testing ~amd64\n'),
    },
    'unsupported-feature': {
        severity: 'warning',
        about: 'The Portage of this stage3 does not know the feature, and goes on without it.',
        example: makeConf('FEATURES="no-such-feature" # gentoo-min: allow unknown-feature\n', 'FEATURES="ccache"\n'),
    },
    'needless-mask': {
        severity: 'warning',
        about: 'The profile or the repository masks every version that the line means, so the line changes nothing. In package.mask that is often a sign that another version was meant.',
        example: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/package.mask/a', 'app-misc/masked\n', 1, 'app-misc/flags\n'),
    },
    'needless-unmask': {
        severity: 'warning',
        about: 'Nothing masks the versions that the line means, so there is nothing to take back. What is masked by its keywords or its licence is accepted by package.accept_keywords or package.license.',
        example: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/package.unmask/a', 'app-misc/hello\n', 1, 'app-misc/masked\n'),
    },
    'unknown-profile': {
        severity: 'error',
        about: 'The snapshot has no such profile, and without one Portage builds nothing.',
        example: image('default/linux/amd64/23.1/no-multilib', PROFILE),
    },
    'deprecated-profile': {
        severity: 'warning',
        about: 'The profile is going to be removed; the repository names the one that takes its place.',
        example: image('default/linux/amd64/17.1/no-multilib', PROFILE),
    },
    'profile-mismatch': {
        severity: 'error',
        about: 'The profile is made for another kind of stage3: another init system, with or without 32-bit libraries, /usr merged or not. Rebuilding the world does not turn one into the other.',
        example: image(`${PROFILE}/systemd`, PROFILE),
    },
    'outdated-python': {
        severity: 'warning',
        about: 'The Python that image.yaml names is older than the one of the profile, or no package can be built for it any more. More and more of the world stays behind with it.',
        example: image(PROFILE, PROFILE, 'python3_12', 'python3_13'),
    },
    'live-package': {
        severity: 'error',
        about: 'A live ebuild takes its sources from a repository while it is built. Here nothing that is built has a network, and what it would build is another thing every day.',
        example: {
            bad: { world: 'app-misc/hello\n', 'portage/package.accept_keywords/a': 'app-misc/hello **\n' },
            at: 'portage/package.accept_keywords/a:1',
            fixed: { world: 'app-misc/hello\n', 'portage/package.accept_keywords/a': 'app-misc/hello ~amd64\n' },
        },
    },
    'fetch-restricted-package': {
        severity: 'error',
        about: 'Sources of this package may not be downloaded by a program: a person has to, by hand.',
        example: world('dev-java/restricted\n', 'app-misc/hello\n'),
    },
    'lost-source': {
        severity: 'warning',
        about: 'No mirror and no address of the ebuild has a source any more that the change needs, and that the base does not. What is older than the snapshot of a mirror goes, and upstream moves its files. Only a builder, or a `distfiles-store`, that has it still can build this.',
        example: world('app-misc/lost\n', 'app-misc/hello\n'),
    },
    'kernel-option-refused': {
        severity: 'error',
        about: 'Kconfig did not do what the fragment asks: the option does not exist in this kernel, depends on another one, or is of another type. The build stops there.',
        example: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('kernel/20-on.config', 'CONFIG_NO_SUCH_OPTION=y\n', 1, 'CONFIG_64BIT=y\n'),
    },
};
/** Whether a rule needs Portage, a stage3 and a snapshot. */
function isJudged(rule) {
    return rule in JUDGED_RULES;
}


/***/ }),

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PROGRAM_RULES),
/* harmony export */   q: () => (/* binding */ isByProgram)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79271);

const script = (bad, line, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('smoke.d/90-own.sh', `#!/bin/sh\n${bad}`, line, `#!/bin/sh\n${fixed}`);
const dockerfile = (bad, line, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('Dockerfile', bad, line, fixed);
/** Rules about files that other programs know better: shellcheck, and BuildKit's own check of a Dockerfile. */
const PROGRAM_RULES = {
    'shell-error': {
        severity: 'error',
        about: "shellcheck calls it an error: the shell cannot read the script, or it does something else than it says. The number in the message leads to shellcheck's explanation.",
        example: script('cp $@ /run\n', 2, 'cp "$@" /run\n'),
    },
    'shell-warning': {
        severity: 'warning',
        about: 'shellcheck warns of it: the script goes wrong when something else does, or on another shell.',
        example: script('cd /run\nrm -f own.log\n', 2, 'cd /run || exit 1\nrm -f own.log\n'),
    },
    'shell-note': {
        severity: 'note',
        about: 'shellcheck makes a note of it: the script does what it says as long as no name has a blank or a star.',
        example: script('rm -f $1\n', 2, 'rm -f "$1"\n'),
    },
    'dockerfile-error': {
        severity: 'error',
        about: 'BuildKit refuses the Dockerfile, so nothing can be built: it cannot be read, or `# check=error=true` at its head, as the default one has it, makes an error of what its check finds.',
        example: dockerfile('FROM stage3 AS artifacts\nRUNN true\n', 2, 'FROM stage3 AS artifacts\nRUN true\n'),
    },
    'dockerfile-check': {
        severity: 'warning',
        about: "BuildKit's own check of a Dockerfile (`docker buildx build --check`) finds fault with it. The message begins with the name of its rule, which `# check=skip=NAME` at the head of the file switches off.",
        example: dockerfile('FROM stage3 AS artifacts\nENV LANG C\n', 2, 'FROM stage3 AS artifacts\nENV LANG=C\n'),
    },
    'dockerfile-image': {
        severity: 'warning',
        about: 'An image that the Dockerfile names cannot be had. Perhaps it is the name of a stage, misspelt: what is the name of no stage and of no build context is an image.',
        example: dockerfile('FROM stage3 AS world\nFROM stage3 AS artifacts\nCOPY --from=127.0.0.1:1/worlds / /\n', 3, 'FROM stage3 AS world\nFROM stage3 AS artifacts\nCOPY --from=world / /\n'),
    },
};
/** Whether a rule needs a program that is not ours. */
function isByProgram(rule) {
    return rule in PROGRAM_RULES;
}


/***/ }),

/***/ 70223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iU: () => (/* binding */ RULE_NAMES),
  Y: () => (/* binding */ ruleOf)
});

// UNUSED EXPORTS: RULES, ruleAddress

// EXTERNAL MODULE: ./lib/lint/rule.js
var rule = __webpack_require__(79271);
;// CONCATENATED MODULE: ./lib/lint/rules-files.js

const kernel = (bad, line, fixed) => (0,rule/* inFile */.s)('kernel/10-on.config', bad, line, fixed);
const dracut = (bad, line, fixed) => (0,rule/* inFile */.s)('dracut/dracut.conf.d/10-live.conf', bad, line, fixed);
const exclude = (bad, line, fixed) => (0,rule/* inFile */.s)('squashfs.exclude', bad, line, fixed);
const IMAGE = `stage3: gentoo/stage3:nomultilib-20260216
snapshot: gentoo/portage:20260217
profile: default/linux/amd64/23.0
compiler: { slot: 15, version: 15.2.1 }
kernel: { version: 6.12.58 }
`;
/** Rules about the other files of a definition, and about files as such. */
const FILE_RULES = {
    'definition-folder': {
        severity: 'error',
        about: 'The folder itself is not in order: a link that leads out of it or in circles, a device, a file where a folder has to be, no Dockerfile. The build refuses it in the same words.',
        example: (0,rule/* named */.K)('kernel', 'kernel/30-own.config', 'CONFIG_EFI=y\n'),
    },
    'not-text': {
        severity: 'error',
        about: 'Settings are text: UTF-8 without control characters, at most 256 KiB a file and 10,000 characters a line. Anything else is another kind of file under this name, or damaged, and is not read any further.',
        example: (0,rule/* inFile */.s)('world', 'app-misc/hello\u0007\n', 1, 'app-misc/hello\n'),
    },
    'byte-order-mark': {
        severity: 'error',
        about: 'Some editors put an invisible mark before the first character. Portage takes it for a part of the first word: make.conf is refused, and the first line of package.* is ignored.',
        example: (0,rule/* inFile */.s)('portage/package.use/a', '\ufeffapp-misc/hello nls\n', 1, 'app-misc/hello nls\n'),
    },
    'carriage-return': {
        severity: 'warning',
        about: 'Portage bears with the line ends of Windows. The shell, which reads dracut.conf.d, and mksquashfs, which reads squashfs.exclude, take the carriage return for a part of the line.',
        example: exclude('usr/share/doc/?(.)*\r\n', 1, 'usr/share/doc/?(.)*\n'),
    },
    'image-yaml': {
        severity: 'error',
        about: 'image.yaml says what docs/image-yaml.md lists, and nothing else. The build refuses it in the same words.',
        example: (0,rule/* inFile */.s)('image.yaml', `${IMAGE}hostnam: live\n`, 6, `${IMAGE}hostname: live\n`),
    },
    'kernel-syntax': {
        severity: 'error',
        about: 'A line of a fragment is `CONFIG_NAME=value`, `# CONFIG_NAME is not set` or a comment. The build refuses other lines, and Kconfig would take a nearly right one for a comment.',
        example: kernel('EFI=y\n', 1, 'CONFIG_EFI=y\n'),
    },
    'kernel-option-twice': {
        severity: 'warning',
        about: 'An option needs to be set once in a fragment. That a later fragment sets it anew is what fragments are for.',
        example: kernel('CONFIG_EFI=y\nCONFIG_EFI=y\n', 2, 'CONFIG_EFI=y\n'),
    },
    'kernel-contradiction': {
        severity: 'error',
        about: 'A fragment that sets an option in two ways is refused by the build.',
        example: kernel('CONFIG_EFI=y\n# CONFIG_EFI is not set\n', 2, 'CONFIG_EFI=y\n'),
    },
    'kernel-boolean-module': {
        severity: 'error',
        about: 'What modules themselves stand on cannot be a module. Kconfig drops the request, and the build fails later for an option that did not take. Only options are known here that are booleans in every kernel.',
        example: kernel('CONFIG_EFI=m\n', 1, 'CONFIG_EFI=y\n'),
    },
    'dracut-syntax': {
        severity: 'error',
        about: 'The files of dracut.conf.d are read by bash: no blanks around "=", and every quote closed.',
        example: dracut('hostonly = "no"\n', 1, 'hostonly="no"\n'),
    },
    'dracut-unknown-option': {
        severity: 'warning',
        about: 'dracut ignores an option that it does not know. The rule speaks up where a name is nearly one of dracut.conf(5).',
        example: dracut('add_dracutmodule+=" lvm "\n', 1, 'add_dracutmodules+=" lvm "\n'),
    },
    'dracut-list-blanks': {
        severity: 'warning',
        about: 'dracut puts lists together as texts. Without blanks at both ends two words of two files become one.',
        example: dracut('add_dracutmodules+="lvm"\n', 1, 'add_dracutmodules+=" lvm "\n'),
    },
    'dracut-yes-or-no': {
        severity: 'warning',
        about: 'The switches of dracut.conf(5) are "yes" or "no". Any other word switches nothing.',
        example: dracut('hostonly="false"\n', 1, 'hostonly="no"\n'),
    },
    'exclude-syntax': {
        severity: 'error',
        about: 'Patterns of squashfs.exclude start at the root of the image without a slash; mksquashfs refuses "/", "./" and "../" at the beginning. A bracket that is not closed matches nothing.',
        example: exclude('/usr/share/doc/?(.)*\n', 1, 'usr/share/doc/?(.)*\n'),
    },
    'exclude-needed': {
        severity: 'error',
        about: 'Kernel and init mount on folders such as proc and dev, and do not make them. What is in them may stay out, they themselves may not.',
        example: exclude('proc\n', 1, 'proc/?(.)*\n'),
    },
    'unknown-silence': {
        severity: 'warning',
        about: 'A comment `# gentoo-min: …` says `allow` and names of rules, and silences nothing if it says anything else.',
        example: (0,rule/* inFile */.s)('world', 'app-misc/hello # gentoo-min: allow dupliate-line\n', 1, 'app-misc/hello\n'),
    },
    'unused-silence': {
        severity: 'note',
        about: 'A comment that allows what is not there hides the next mistake of that kind.',
        example: (0,rule/* inFile */.s)('world', 'app-misc/hello # gentoo-min: allow duplicate-line\n', 1, 'app-misc/hello\n'),
    },
    'more-findings': {
        severity: 'note',
        about: 'Of one file at most 100 findings are shown. So many have one cause, and whoever removes it sees the rest.',
        example: { bad: { world: 'hello\n'.repeat(101) }, at: 'world', fixed: { world: 'app-misc/hello\n' } },
    },
};

// EXTERNAL MODULE: ./lib/lint/rules-judged.js
var rules_judged = __webpack_require__(39910);
;// CONCATENATED MODULE: ./lib/lint/rules-makeconf.js

const makeConf = (bad, line, fixed) => (0,rule/* inFile */.s)('portage/make.conf', bad, line, fixed);
/** Rules about the syntax of make.conf and of the files of env/. */
const MAKE_CONF_RULES = {
    'shell-syntax': {
        severity: 'error',
        about: 'make.conf looks like a script of the shell and is none: Portage reads assignments, `export` and `source`, and stops at anything else. Then emerge does not start at all.',
        example: makeConf('if true; then\nUSE="ssl"\nfi\n', 1, 'USE="ssl"\n'),
    },
    'missing-equals': {
        severity: 'error',
        about: 'A word that is not followed by "=" is no assignment. Portage stops there, and emerge does not start.',
        example: makeConf('USE "ssl"\n', 1, 'USE="ssl"\n'),
    },
    'missing-value': {
        severity: 'error',
        about: 'Behind "=" Portage takes the next word for the value, also from the next line. An empty value has to be written as "".',
        example: makeConf('USE=\nCFLAGS="-O2"\n', 1, 'USE=""\nCFLAGS="-O2"\n'),
    },
    'unquoted-value': {
        severity: 'error',
        about: 'Without quotes a value ends at the first blank and at the first character that Portage does not count among those of a word, which "=" and parentheses are not. It stops at what follows.',
        example: makeConf('CFLAGS=-march=x86-64\n', 1, 'CFLAGS="-march=x86-64"\n'),
    },
    'unclosed-quote': {
        severity: 'error',
        about: 'A quote that is never closed takes in everything that follows. Portage stops, or takes the assignments below for a part of the value when another quote closes it.',
        example: makeConf('USE="ssl\n', 1, 'USE="ssl"\n'),
    },
    'invalid-name': {
        severity: 'error',
        about: 'A name of a variable is letters, digits and "_" and begins with no digit. "+=", which shells know, is for Portage a name with a plus. It stops there.',
        example: makeConf('USE="ssl"\nUSE+=" udev"\n', 2, 'USE="ssl"\nUSE="${USE} udev"\n'),
    },
    'command-substitution': {
        severity: 'error',
        about: 'Portage runs no commands. A value with `$(…)` in it becomes empty, with a line on standard error that nobody sees; backticks stay in the value as they are.',
        example: makeConf('RUSTFLAGS="-C codegen-units=$(nproc)"\n', 1, 'RUSTFLAGS="-C codegen-units=8"\n'),
    },
    'bad-substitution': {
        severity: 'error',
        about: 'Of the substitutions of shells Portage knows `$NAME` and `${NAME}`. With any other the whole value becomes empty.',
        example: makeConf('CFLAGS="${CFLAGS:--O2} -pipe"\n', 1, 'CFLAGS="${CFLAGS} -pipe"\n'),
    },
    'missing-source': {
        severity: 'error',
        about: 'emerge does not start when `source` names a file that is not there. The build makes make.conf a folder of its own, so a file beside make.conf is not found. A folder make.conf needs no `source`: all of its files are read.',
        example: {
            bad: { 'portage/make.conf': 'source flags\n', 'portage/package.use/a': 'app-misc/hello nls\n' },
            at: 'portage/make.conf:1',
            fixed: { 'portage/make.conf/10-flags': 'CFLAGS="-O2"\n', 'portage/package.use/a': 'app-misc/hello nls\n' },
        },
    },
    'source-cycle': {
        severity: 'error',
        about: 'A file that reads itself again, directly or by way of others, never comes to an end. Portage breaks off with an error.',
        example: {
            bad: { 'portage/make.conf/flags': 'source flags\n' },
            at: 'portage/make.conf/flags:1',
            fixed: { 'portage/make.conf/flags': 'CFLAGS="-O2"\n' },
        },
    },
    'value-too-long': {
        severity: 'error',
        about: 'A value that contains another one several times, which contains a third one several times, soon is longer than the memory of the machine. Nothing that is meant comes near the 64 KiB that are taken here.',
        example: makeConf(`A0="${'x'.repeat(1000)}"\nB0="${'$A0 '.repeat(10)}"\nC0="${'$B0 '.repeat(10)}"\n`, 3, `A0="${'x'.repeat(1000)}"\nB0="$A0"\nC0="$B0"\n`),
    },
    'undefined-variable': {
        severity: 'warning',
        about: 'Portage puts nothing in the place of a variable that is not set, and says nothing about it: CFLAGS becomes empty for a misspelt COMMON_FLAGS. Variables of the profile and those set above count as set.',
        example: makeConf('COMMON_FLAGS="-O2 -pipe"\nCFLAGS="${COMON_FLAGS}"\n', 2, 'COMMON_FLAGS="-O2 -pipe"\nCFLAGS="${COMMON_FLAGS}"\n'),
    },
    'apostrophe-in-value': {
        severity: 'warning',
        about: 'Portage looks for variables after it has taken the quotes away. An apostrophe that is left in the value then counts as an opening quote, and behind it `$NAME` stays as it is.',
        example: makeConf(`EXTRA_ECONF="--with-x='a $HOME"\n`, 1, 'EXTRA_ECONF="--with-x=a $HOME"\n'),
    },
    'stray-semicolon': {
        severity: 'warning',
        about: 'A semicolon behind a value is no end of a statement for Portage, but the last character of the value.',
        example: makeConf('USE="ssl";\n', 1, 'USE="ssl"\n'),
    },
    'comment-in-value': {
        severity: 'warning',
        about: 'Inside of quotes "#" starts no comment. It and the words behind it become words of the value: USE flags, for example.',
        example: makeConf('USE="ssl # for curl\n  udev"\n', 1, '# ssl is for curl\nUSE="ssl\n  udev"\n'),
    },
    'space-around-equals': {
        severity: 'note',
        about: 'Portage takes blanks around "=". Shells and scripts that read make.conf too do not.',
        example: makeConf('USE = "ssl"\n', 1, 'USE="ssl"\n'),
    },
};

;// CONCATENATED MODULE: ./lib/lint/rules-packages.js

const use = (bad, line, fixed) => (0,rule/* inFile */.s)('portage/package.use/a', bad, line, fixed);
/** Rules about world, package.* and names of files. */
const PACKAGE_RULES = {
    'invalid-atom': {
        severity: 'error',
        about: 'Portage ignores a line of package.* whose first word names no package; all it says is a line among many. In package.mask and package.unmask that goes for every line with more than one word.',
        example: (0,rule/* inFile */.s)('portage/package.accept_keywords/a', 'gcc ~amd64\n', 1, 'sys-devel/gcc ~amd64\n'),
    },
    'invalid-world-entry': {
        severity: 'error',
        about: 'Portage drops lines of world that it cannot read, and everything behind the first word, without a word.',
        example: (0,rule/* inFile */.s)('world', 'hello\n', 1, 'app-misc/hello\n'),
    },
    'line-without-value': {
        severity: 'warning',
        about: 'A line that names a package, or a list of flags, and nothing behind it says nothing.',
        example: use('app-misc/hello\n', 1, 'app-misc/hello nls\n'),
    },
    'invalid-use-flag': {
        severity: 'error',
        about: 'Portage takes every word for a flag, and a flag that no package can have is ignored.',
        example: use('app-misc/hello +nls\n', 1, 'app-misc/hello nls\n'),
    },
    'unknown-use-list': {
        severity: 'warning',
        about: 'A word with a colon puts the flags behind it in a list, such as `VIDEO_CARDS:`. With a misspelt one no package has them.',
        example: use('*/* PYTHON_TARGET: python3_13\n', 1, '*/* PYTHON_TARGETS: python3_13\n'),
    },
    'unknown-keyword': {
        severity: 'error',
        about: 'A keyword that does not exist accepts nothing, and Portage does not say so.',
        example: (0,rule/* inFile */.s)('portage/package.accept_keywords/a', 'app-misc/hello ~amd46\n', 1, 'app-misc/hello ~amd64\n'),
    },
    'unknown-license-group': {
        severity: 'warning',
        about: 'A group of licences that is not defined accepts none of them. Groups of your own belong into portage/license_groups.',
        example: (0,rule/* inFile */.s)('portage/package.license/a', 'app-misc/hello @FREEE\n', 1, 'app-misc/hello @FREE\n'),
    },
    'invalid-license': {
        severity: 'error',
        about: 'A word that cannot be the name of a licence accepts nothing, and Portage does not say so.',
        example: (0,rule/* inFile */.s)('portage/package.license/a', 'app-misc/hello GPL-2,MIT\n', 1, 'app-misc/hello GPL-2 MIT\n'),
    },
    'missing-env-file': {
        severity: 'error',
        about: 'Portage builds a package without the settings of a file of env/ that is not there.',
        example: {
            bad: { 'portage/package.env/a': 'app-misc/hello one-jb\n', 'portage/env/one-job': 'MAKEOPTS="-j1"\n' },
            at: 'portage/package.env/a:1',
            fixed: { 'portage/package.env/a': 'app-misc/hello one-job\n', 'portage/env/one-job': 'MAKEOPTS="-j1"\n' },
        },
    },
    'duplicate-line': {
        severity: 'warning',
        about: 'The same line a second time has no effect; often it was meant to be another one.',
        example: (0,rule/* inFile */.s)('world', 'app-misc/hello\napp-misc/hello\n', 2, 'app-misc/hello\n'),
    },
    'mask-without-effect': {
        severity: 'warning',
        about: 'package.unmask wins over package.mask, so a line that is in both is not masked.',
        example: {
            bad: { 'portage/package.mask/a': 'app-misc/hello\n', 'portage/package.unmask/a': 'app-misc/hello\n' },
            at: 'portage/package.mask/a:1',
            fixed: { 'portage/package.mask/a': 'app-misc/hello\n', 'portage/package.unmask/a': '=app-misc/hello-2.10\n' },
        },
    },
    'world-package-masked': {
        severity: 'error',
        about: 'A package of world whose every version is masked cannot be built.',
        example: {
            bad: { world: 'app-misc/hello\n', 'portage/package.mask/a': 'app-misc/hello\n' },
            at: 'world:1',
            fixed: { world: 'app-misc/hello\n', 'portage/package.mask/a': '>app-misc/hello-2.10\n' },
        },
    },
    'unread-part': {
        severity: 'error',
        about: 'Portage does not look at what it does not know by name, and says nothing about a misspelt file or folder.',
        example: (0,rule/* named */.K)('portage/package.uses/a', 'portage/package.use/a', 'app-misc/hello nls\n', 'portage/package.uses'),
    },
    'unread-file': {
        severity: 'warning',
        about: 'Portage passes by files and folders whose names begin with "." or end with "~"; kernel/ is read from files *.config, and dracut.conf.d from files *.conf.',
        example: (0,rule/* named */.K)('portage/package.use/hello~', 'portage/package.use/hello', 'app-misc/hello nls\n'),
    },
    'backup-file-read': {
        severity: 'warning',
        about: 'Portage reads every file of a folder such as package.use, those too that are called *.bak, *.old or *.orig.',
        example: (0,rule/* named */.K)('portage/package.use/hello.bak', 'portage/package.use/hello', 'app-misc/hello nls\n'),
    },
    'deprecated-file': {
        severity: 'warning',
        about: 'package.keywords is read for now; its name has been package.accept_keywords for many years.',
        example: (0,rule/* named */.K)('portage/package.keywords/a', 'portage/package.accept_keywords/a', 'app-misc/hello ~amd64\n', 'portage/package.keywords'),
    },
    'misplaced-file': {
        severity: 'error',
        about: 'The settings of Portage are in the folder portage/ of a definition. Beside it nothing reads them.',
        example: (0,rule/* named */.K)('make.conf', 'portage/make.conf', 'USE="ssl"\n'),
    },
    'unknown-part': {
        severity: 'warning',
        about: 'A name that is nearly that of a part of the definition, and is none, is not read by anybody.',
        example: (0,rule/* named */.K)('kernels/10-on.config', 'kernel/10-on.config', 'CONFIG_EFI=y\n', 'kernels'),
    },
};

// EXTERNAL MODULE: ./lib/lint/rules-programs.js
var rules_programs = __webpack_require__(6146);
;// CONCATENATED MODULE: ./lib/lint/rules-settings.js

const rules_settings_makeConf = (bad, line, fixed) => (0,rule/* inFile */.s)('portage/make.conf', bad, line, fixed);
/** Rules about what make.conf sets. */
const SETTING_RULES = {
    'overridden-assignment': {
        severity: 'warning',
        about: 'A variable that is set twice in one file has the second value; nothing ever reads the first one.',
        example: rules_settings_makeConf('USE="ssl"\nUSE="udev"\n', 1, 'USE="ssl udev"\n'),
    },
    'unknown-variable': {
        severity: 'warning',
        about: 'Every variable may be set in make.conf, so Portage says nothing about a misspelt one. This rule speaks up where a name is nearly one that Portage, the Gentoo repository or a compiler reads. A variable that others mention is left alone.',
        example: rules_settings_makeConf('VIDEO_CARD="intel"\n', 1, 'VIDEO_CARDS="intel"\n'),
    },
    'unknown-feature': {
        severity: 'warning',
        about: 'Portage warns about a word of FEATURES that it does not know, and goes on without it.',
        example: rules_settings_makeConf('FEATURES="ccach"\n', 1, 'FEATURES="ccache"\n'),
    },
    'repeated-word': {
        severity: 'note',
        about: 'The same word twice says no more than once; often one of the two was meant to be another one.',
        example: rules_settings_makeConf('USE="ssl udev ssl"\n', 1, 'USE="ssl udev"\n'),
    },
    'contradicting-word': {
        severity: 'warning',
        about: 'A flag that is switched on and off again, in one list or for the same package, is what the last one says. The first one has no effect.',
        example: (0,rule/* inFile */.s)('portage/package.use/a', 'app-misc/hello nls\napp-misc/hello -nls\n', 1, 'app-misc/hello -nls\n'),
    },
    'jobserver-bypassed': {
        severity: 'warning',
        about: 'All programs of a build share one pool of jobs (docs/jobserver.md). A number of jobs in MAKEFLAGS or NINJAOPTS, or another pool, takes make or ninja out of it, and then each of them compiles as if it were alone. `-j1` may stay: one job needs no pool.',
        example: rules_settings_makeConf('NINJAOPTS="-j32 -l32"\n', 1, 'NINJAOPTS="-l32"\n'),
    },
    'set-by-build': {
        severity: 'warning',
        about: 'The build sets some variables itself, behind the definition: MAKEFLAGS for the jobserver, and the Python that image.yaml names. What make.conf says of them is never used.',
        example: rules_settings_makeConf('MAKEFLAGS="-l32"\n', 1, '# MAKEFLAGS is set by the build.\n'),
    },
    'not-in-build': {
        severity: 'note',
        about: 'While the image is built, these variables have values that the build needs, such as EMERGE_DEFAULT_OPTS. The definition decides what they are in the finished image.',
        example: rules_settings_makeConf('EMERGE_DEFAULT_OPTS="--ask"\n', 1, 'USE="ssl"\n'),
    },
    'machine-setting': {
        severity: 'note',
        about: 'How many jobs run, which mirrors and which proxy are used belongs to the machine that builds. In make.conf it becomes part of the image, and a change of it builds everything anew; the inputs of the action leave no trace.',
        example: rules_settings_makeConf('MAKEOPTS="-j32"\n', 1, '# The input jobs says how many jobs may run.\n'),
    },
    'native-march': {
        severity: 'warning',
        about: 'With `native` the compiler uses whatever the machine has that happens to build. The image then may not start on any other machine, and packages that are kept fit no other runner.',
        example: rules_settings_makeConf('CFLAGS="-march=native -O2"\n', 1, 'CFLAGS="-march=x86-64-v3 -O2"\n'),
    },
    'unknown-march': {
        severity: 'warning',
        about: 'A CPU that GCC does not know ends every compilation at its first file.',
        example: rules_settings_makeConf('CFLAGS="-march=znver33 -O2"\n', 1, 'CFLAGS="-march=znver3 -O2"\n'),
    },
    'flag-beyond-march': {
        severity: 'warning',
        about: 'A compiler flag such as `-mavx512f`, or the target-cpu of Rust, may ask for instructions that the CPU of `-march` does not have. Programs compiled so die there of an illegal instruction.',
        example: rules_settings_makeConf('CFLAGS="-march=znver3 -mavx512f"\n', 1, 'CFLAGS="-march=znver4 -mavx512f"\n'),
    },
    'overridden-compiler-flag': {
        severity: 'warning',
        about: 'Of two optimization levels, CPUs or tunings in one value the compiler takes the last one.',
        example: rules_settings_makeConf('CFLAGS="-O2 -pipe -O3"\n', 1, 'CFLAGS="-O3 -pipe"\n'),
    },
    'cpu-flag-beyond-march': {
        severity: 'warning',
        about: 'CPU_FLAGS_X86 makes packages use instructions in their own assembler code. With one that the CPU of `-march` does not have, they crash on the very machines that the image is for.',
        example: {
            bad: {
                'portage/make.conf': 'CFLAGS="-march=x86-64-v2"\n',
                'portage/package.use/cpu': '*/* CPU_FLAGS_X86: -* sse2 avx2\n',
            },
            at: 'portage/package.use/cpu:1',
            fixed: {
                'portage/make.conf': 'CFLAGS="-march=x86-64-v2"\n',
                'portage/package.use/cpu': '*/* CPU_FLAGS_X86: -* sse2\n',
            },
        },
    },
    'unknown-cpu-flag': {
        severity: 'warning',
        about: 'Portage ignores a value of CPU_FLAGS_X86 that the Gentoo repository does not have.',
        example: (0,rule/* inFile */.s)('portage/package.use/cpu', '*/* CPU_FLAGS_X86: sse4.2\n', 1, '*/* CPU_FLAGS_X86: sse4_2\n'),
    },
};

;// CONCATENATED MODULE: ./lib/lint/rules.js






/** Every rule by its name, in the order of docs/rules.md, which is made from this. */
const RULES = {
    ...MAKE_CONF_RULES,
    ...SETTING_RULES,
    ...PACKAGE_RULES,
    ...FILE_RULES,
    ...rules_programs/* PROGRAM_RULES */.P,
    ...rules_judged/* JUDGED_RULES */.Q,
};
const RULE_NAMES = Object.keys(RULES);
/** What is known of a rule. */
function ruleOf(name) {
    return RULES[name];
}
/** Where a rule is explained. @param from path or address of the folder docs */
function ruleAddress(name, from = 'docs') {
    return `${from}/rules.md#${name}`;
}


/***/ }),

/***/ 47058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ applySilences),
/* harmony export */   H: () => (/* binding */ readSilences)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97401);


const MARK = /#[ \t]*gentoo-min:[ \t]*(.*)$/;
/**
 * The comments `# gentoo-min: allow RULE [RULE…]` of a file. Behind something they speak of their own line; alone on a line of
 * the next one that is no comment, for files that take no comment behind something.
 * @returns those with names of rules, and what is wrong with the others
 */
function readSilences(file, rules) {
    const silences = [];
    const reports = [];
    const next = linesBelow(file);
    for (const [index, text] of file.lines.entries()) {
        if (!text.includes('gentoo-min:'))
            continue;
        const mark = MARK.exec(text);
        if (!mark)
            continue;
        const line = index + 1;
        const said = mark[1] ?? '';
        const from = mark.index + mark[0].length - said.length;
        const names = /^allow[ \t]+(\S.*)$/.exec(said)?.[1];
        const report = (column, length, message, hint) => {
            reports.push({ rule: 'unknown-silence', at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLine */ .jI)(file, line, column, length), message, hint });
        };
        if (names === undefined) {
            report(from + 1, said.length, `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(said)} is nothing that a comment can say here.`, 'Write # gentoo-min: allow RULE.');
            continue;
        }
        const target = text.slice(0, mark.index).trim() === '' ? (next[index] ?? line) : line;
        for (const match of names.matchAll(/[^\s,]+/g)) {
            const [rule] = match;
            const column = from + said.length - names.length + match.index + 1;
            if (rules.includes(rule))
                silences.push({ file, line, column, rule, target });
            else {
                const near = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(rule, rules);
                const hint = near === undefined ? 'docs/rules.md lists them.' : `Did you mean "${near}"?`;
                report(column, rule.length, `There is no rule ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule)}.`, hint);
            }
        }
    }
    return { silences, reports };
}
/** For each line the number of the next one that is no comment, which a kernel option that is switched off is not. */
function linesBelow({ lines }) {
    const below = [];
    let next;
    for (let index = lines.length - 1; index >= 0; index--) {
        below[index] = next;
        if (!/^\s*(?:#(?! CONFIG_\w+ is not set)|$)/.test(lines[index] ?? ''))
            next = index + 1;
    }
    return below;
}
/** Takes out what is silenced; a comment that silences nothing is a finding itself. */
function applySilences(reports, silences) {
    const key = (file, line, rule) => `${file}:${line ?? 0}:${rule}`;
    const byPlace = new Map(silences.map((silence) => [key(silence.file.path, silence.target, silence.rule), silence]));
    const used = new Set();
    const left = reports.filter(({ rule, at }) => {
        const silence = byPlace.get(key(at.file, at.line, rule));
        if (silence)
            used.add(silence);
        return silence === undefined;
    });
    const idle = silences.filter((silence) => !used.has(silence));
    return [
        ...left,
        ...idle.map(({ file, line, column, rule }) => ({
            rule: 'unused-silence',
            at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLine */ .jI)(file, line, column, rule.length),
            message: `The rule ${rule} finds nothing here that could be allowed.`,
            hint: 'Remove the comment.',
        })),
    ];
}


/***/ }),

/***/ 97401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ wordsOfLine),
/* harmony export */   OY: () => (/* binding */ extentOf),
/* harmony export */   Pc: () => (/* binding */ TEXT_LIMITS),
/* harmony export */   jI: () => (/* binding */ partOfLine),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports textFile, BLANKS */
/* harmony import */ var _image_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83919);

/** Far above what a person writes; a longer line would be a picture, or an attack. */
const TEXT_LIMITS = { bytes: 256 * 1024, lineLength: 10_000 };
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Turns bytes into a text, or says why they are none; a byte order mark and CRLF are findings, and taken out. */
function readText(path, bytes) {
    const decoded = (0,_image_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes, path, TEXT_LIMITS);
    if (!decoded.ok) {
        const { message, hint = 'Is this the right file?', at = { file: path } } = decoded.problem;
        const { line, column } = at;
        const where = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
        return { reports: [{ rule: 'not-text', at: { file: path, ...where }, message, hint }] };
    }
    const { lines } = decoded;
    const reports = [];
    if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) {
        reports.push({
            rule: 'byte-order-mark',
            at: { file: path, line: 1, column: 1 },
            message: 'The file begins with a byte order mark, which Portage takes for a part of the first word.',
            hint: 'Save it as UTF-8 without one.',
            suggestion: { line: 1, endLine: 1, lines: [lines[0] ?? ''] },
        });
    }
    const carriageReturn = bytes.indexOf(13);
    if (carriageReturn >= 0) {
        const line = bytes.subarray(0, carriageReturn).filter((byte) => byte === 10).length + 1;
        reports.push({
            rule: 'carriage-return',
            at: { file: path, line, column: (lines[line - 1]?.length ?? 0) + 1 },
            message: 'The line ends with a carriage return, as on Windows.',
            hint: 'Save the file with LF at the line ends, and keep it so by `* text=auto eol=lf` in .gitattributes.',
        });
    }
    return { file: textFile(path, lines), reports };
}
/** A text from its lines. */
function textFile(path, lines) {
    let next = 0;
    const starts = lines.map((line) => {
        const start = next;
        next += line.length + 1;
        return start;
    });
    return { path, text: lines.join('\n'), lines, starts };
}
/** Number of the line that an offset is in, from 1. */
function lineAt(file, offset) {
    let low = 0;
    let high = file.starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((file.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** Line and columns of a region; one that goes over several lines is shown by its first. */
function extentOf({ file, start, end }) {
    const line = lineAt(file, start);
    const from = file.starts[line - 1] ?? 0;
    const lineEnd = from + (file.lines[line - 1]?.length ?? 0);
    return {
        file: file.path,
        line,
        column: start - from + 1,
        endColumn: Math.max(Math.min(end, lineEnd), start) - from + 1,
    };
}
/** A part of one line, from a column and with so many characters. */
function partOfLine(file, line, column, length) {
    return { file: file.path, line, column, endColumn: column + length };
}
// What Python's str.split() takes for white space, without the control characters, which no text has. U+FEFF is none.
const BLANK = '[\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const BLANKS = new RegExp(`${BLANK}+`, 'u');
const WORD = /[^\t\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
/** Words of a line up to a comment, which starts with a word that starts with `#` (portage.util, grabfile and grabdict). */
function wordsOfLine(file, line) {
    const start = file.starts[line - 1] ?? 0;
    const words = [];
    for (const match of (file.lines[line - 1] ?? '').matchAll(WORD)) {
        if (match[0].startsWith('#'))
            break;
        words.push({ file, text: match[0], start: start + match.index, end: start + match.index + match[0].length });
    }
    return words;
}
/** Words of a text with the index at which each begins. */
function splitWords(text) {
    return [...text.matchAll(WORD)].map((match) => ({ text: match[0], index: match.index }));
}


/***/ }),

/***/ 96981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRead),
/* harmony export */   N: () => (/* binding */ Texts)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70223);
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47058);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97401);



/** The texts of a definition, each read once, and what is wrong with them as such. */
class Texts {
    files;
    reports = [];
    silences = [];
    read = new Map();
    constructor(files) {
        this.files = files;
    }
    paths() {
        return this.files.keys();
    }
    bytes(path) {
        return this.files.get(path);
    }
    /** A file as text; undefined where there is none, or none that is text. */
    get(path) {
        if (this.read.has(path))
            return this.read.get(path);
        const bytes = this.files.get(path);
        const { file, reports } = bytes ? (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, bytes) : { reports: [] };
        this.read.set(path, file);
        this.reports.push(...reports);
        if (file) {
            const said = (0,_silence_js__WEBPACK_IMPORTED_MODULE_1__/* .readSilences */ .H)(file, _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU);
            this.silences.push(...said.silences);
            this.reports.push(...said.reports);
        }
        return file;
    }
    /** Several files, without those that are no text. */
    all(paths) {
        return [...paths].flatMap((path) => this.get(path) ?? []);
    }
}
/** Whether the content of a file says something to the rules; all others count by their names alone. */
function isRead(path) {
    return (['image.yaml', 'world', 'squashfs.exclude', 'portage/license_groups'].includes(path) ||
        /^kernel\/[^/.][^/]*\.config$/.test(path) ||
        /^dracut\/dracut\.conf\.d\/[^/.][^/]*\.conf$/.test(path) ||
        /^(?:portage|toolchain)\/(?:make\.conf|env|package\.[a-z_]+)(?:\/|$)/.test(path));
}


/***/ }),

/***/ 79606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97401);

/** Words of a value. */
function wordsOf(value) {
    return (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .yM)(value.text).flatMap(({ text, index }) => {
        const region = regionOf(value, index, text.length);
        return region ? [{ ...region, text }] : [];
    });
}
/** Where a part of a value was written; where its first character was, if it was put together from several places. */
function regionOf({ spots }, index, length) {
    const first = spots[index];
    if (!first)
        return undefined;
    const last = spots[index + length - 1] ?? first;
    const together = last.file === first.file && last.offset >= first.offset;
    return { file: first.file, start: first.offset, end: (together ? last.offset : first.offset) + 1 };
}


/***/ }),

/***/ 10271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ versionStartsWith),
/* harmony export */   ZS: () => (/* binding */ readPattern)
/* harmony export */ });
/* unused harmony export atomMatches */
/* harmony import */ var _image_atom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17584);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69330);


/**
 * Whether an atom means this package: name, version, slot and repository (PMS 8.3.1 to 8.3.3). USE conditions are not
 * looked at. What is not known of the package, such as the slot, does not speak against it.
 */
function atomMatches(atom, candidate) {
    if (atom.category !== candidate.category || atom.name !== candidate.name)
        return false;
    return (slotMatches(atom.slot, candidate) && repositoryMatches(atom, candidate) && versionMatches(atom, candidate.version));
}
/** @returns undefined where the text is neither */
function readPattern(text) {
    const parsed = (0,_image_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAtom */ .TF)(text);
    if (parsed.ok)
        return (candidate) => atomMatches(parsed.atom, candidate);
    if (text.length > 200)
        return undefined;
    const [, category, name] = /^([\w+.*-]+)\/([\w+*-]+)$/.exec(text) ?? [];
    if (category === undefined || name === undefined || !text.includes('*'))
        return undefined;
    const [categories, names] = [glob(category), glob(name)];
    return (candidate) => categories(candidate.category) && names(candidate.name);
}
/** Piece by piece rather than as one expression, which many stars would make slow. */
function glob(pattern) {
    const pieces = pattern.split('*');
    const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
    if (pieces.length === 1)
        return (text) => text === pattern;
    return (text) => {
        if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
            return false;
        let at = first.length;
        for (const piece of pieces.slice(1, -1)) {
            const found = text.indexOf(piece, at);
            if (found < 0)
                return false;
            at = found + piece.length;
        }
        return at <= text.length - last.length;
    };
}
function slotMatches(wanted, { slot, subslot }) {
    const named = wanted?.replace(/=$/, '');
    if (named === undefined || named === '' || named === '*' || slot === undefined)
        return true;
    const [main, sub] = named.split('/');
    return main === slot && (sub === undefined || subslot === undefined || sub === subslot);
}
function repositoryMatches({ repository }, candidate) {
    return repository === undefined || candidate.repository === undefined || repository === candidate.repository;
}
function versionMatches({ operator, version, glob: open }, given) {
    if (version === undefined || operator === '')
        return true;
    if (open)
        return versionStartsWith(given, version);
    const order = operator === '~'
        ? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRevision */ .cg)(given), (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRevision */ .cg)(version))
        : (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(given, version);
    if (order === undefined)
        return false;
    switch (operator) {
        case '=':
        case '~':
            return order === 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}
/** `=a/b-1*` means 1, 1.2 and 1_rc1, not 10: what follows must begin another part of the version (PMS 8.3.1). */
function versionStartsWith(given, version) {
    if (!given.startsWith(version))
        return false;
    const next = given.charAt(version.length);
    return next === '' || !/\d/.test(next) || !/\d$/.test(version);
}


/***/ }),

/***/ 69330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ splitPackage),
/* harmony export */   Xh: () => (/* binding */ suffixesOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cg: () => (/* binding */ withoutRevision)
/* harmony export */ });
// Lengths are bounded before these are tried, so that hostile text stays cheap.
const VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|p)\d*)*)(?:-r(\d+))?$/;
const CPV = /^([A-Za-z0-9_][A-Za-z0-9+_.-]*)\/([A-Za-z0-9_][A-Za-z0-9+_-]*?)-(\d+(?:\.\d+)*[a-z]?(?:_[a-z]+\d*)*(?:-r\d+)?)$/;
const ENDS_IN_VERSION = /-\d+(?:\.\d+)*[a-z]?(?:_[a-z]+\d*)*(?:-r\d+)?$/;
const LONGEST = 512;
/** In rising order; a version without any suffix stands between `rc` and `p`. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'p'];
/** @returns undefined where the text is no category/name-version (PMS 3.1 and 3.2) */
function splitPackage(text) {
    if (text.length > LONGEST)
        return undefined;
    const [, category, name, version] = CPV.exec(text) ?? [];
    if (category === undefined || name === undefined || version === undefined || !VERSION.test(version))
        return undefined;
    // A name does not end like a version: then it has two, as a binary package with a build id.
    if (ENDS_IN_VERSION.test(name))
        return undefined;
    return { category, name, version };
}
/**
 * Compares two versions by the Package Manager Specification, section 3.3 (version comparison, algorithms 3.1 to 3.7).
 * @returns negative, 0 or positive, as a sort wants it; undefined where one of them is no version
 */
function compareVersions(one, other) {
    const a = parts(one);
    const b = parts(other);
    if (!a || !b)
        return undefined;
    return (compareNumbers(a.numbers, b.numbers) ||
        compareText(a.letter, b.letter) ||
        compareSuffixes(a.suffixes, b.suffixes) ||
        compareIntegers(a.revision, b.revision));
}
/** The suffixes of a version with their numbers: `['_p20260215']`; none for what is no version. */
function suffixesOf(version) {
    return (parts(version)?.suffixes ?? []).map(([name, number]) => `_${name}${number}`);
}
/** The version without its revision: what `~` compares. */
function withoutRevision(version) {
    return version.replace(/-r\d+$/, '');
}
function parts(version) {
    if (version.length > LONGEST)
        return undefined;
    const [, numbers, letter = '', suffixes = '', revision = ''] = VERSION.exec(version) ?? [];
    if (numbers === undefined)
        return undefined;
    const list = suffixes.split('_').slice(1);
    return {
        numbers: numbers.split('.'),
        letter,
        suffixes: list.map((each) => [each.replace(/\d+$/, ''), /\d+$/.exec(each)?.[0] ?? '']),
        revision,
    };
}
function compareNumbers(a, b) {
    const first = compareIntegers(a[0] ?? '', b[0] ?? '');
    if (first !== 0)
        return first;
    for (let index = 1; index < Math.min(a.length, b.length); index++) {
        const order = compareComponent(a[index] ?? '', b[index] ?? '');
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
/** A component with a leading zero is a fraction: 1.05 is less than 1.1. */
function compareComponent(a, b) {
    if (!a.startsWith('0') && !b.startsWith('0'))
        return compareIntegers(a, b);
    return compareText(a.replace(/0+$/, ''), b.replace(/0+$/, ''));
}
function compareSuffixes(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const [one, other] = [a[index], b[index]];
        if (!one || !other) {
            const more = one ?? other;
            const rises = more?.[0] === 'p' ? 1 : -1;
            return one ? rises : -rises;
        }
        const order = SUFFIXES.indexOf(one[0]) - SUFFIXES.indexOf(other[0]) || compareIntegers(one[1], other[1]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Digits of any length; none count as 0. Dates as versions are longer than what a number holds exactly. */
function compareIntegers(a, b) {
    const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return one.length - other.length || compareText(one, other);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 52841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Iw: () => (/* binding */ ConfigLines),
/* harmony export */   MH: () => (/* binding */ plainName)
/* harmony export */ });
/* harmony import */ var _portage_matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10271);
/* harmony import */ var _portage_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69330);


/** Finds the line of the user's configuration that something comes from. */
class ConfigLines {
    #lines;
    constructor(lines) {
        this.#lines = lines.map((line) => ({ ...line, pattern: (0,_portage_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(line.atom) }));
    }
    /** The line of world with this very atom, else the last one that means the package. @param atom as Portage names it */
    world(atom) {
        const name = plainName(atom);
        return (this.worldEntry(atom) ?? this.#lines.findLast((line) => line.path === 'world' && plainName(line.atom) === name));
    }
    /** The line of world with this very atom. */
    worldEntry(atom) {
        return this.#lines.find((line) => line.path === 'world' && line.atom === atom);
    }
    /** The last line of a package.* file, such as `package.mask`, that means this version: of several, the last counts. */
    lineFor(file, cpv, accept = () => true) {
        const candidate = (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPackage */ .Ht)(cpv);
        return candidate && this.#last(file, candidate, accept);
    }
    /** The line with this very atom in a file, for atoms that Portage could not read. */
    written(path, atom) {
        return this.#lines.find((line) => line.path === path && line.atom === atom);
    }
    /** The last line that names this word behind its atom. */
    naming(value) {
        return this.#lines.findLast(({ values }) => values?.includes(value) === true);
    }
    /**
     * The line that sets a flag of a package: in package.use, else for all packages.
     * @param flag with a minus where it is turned off, as the line has it
     */
    flag(cpv, flag) {
        const sets = (values) => expanded(values).includes(flag);
        return this.lineFor('package.use', cpv, sets) ?? this.lineFor('make.conf', cpv, sets);
    }
    #last(file, candidate, accept) {
        return this.#lines.findLast(({ path, pattern, values }) => inFile(path, file) && pattern?.(candidate) === true && accept(values ?? []));
    }
}
/** @returns where the line is, as problems and annotations name places */
function placeOf({ path, line }) {
    return { file: path, line };
}
/** category/name of an atom or of a package with its version. */
function plainName(text) {
    const bare = text
        .replace(/^[!<>=~]+/, '')
        .replace(/(?:::|[:[]).*$/, '')
        .replace(/\*$/, '');
    const found = (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPackage */ .Ht)(bare);
    return found ? `${found.category}/${found.name}` : bare;
}
/** `package.use` is a file or a folder of files. */
function inFile(path, file) {
    return path === `portage/${file}` || path.startsWith(`portage/${file}/`);
}
/** `PYTHON_TARGETS: python3_13 -python3_12` stands for `python_targets_python3_13 -python_targets_python3_12` (portage(5)). */
function expanded(values) {
    let prefix = '';
    return values.flatMap((word) => {
        if (word.endsWith(':')) {
            prefix = `${word.slice(0, -1).toLowerCase()}_`;
            return [];
        }
        const off = word.startsWith('-');
        return [`${off ? '-' : ''}${prefix}${off ? word.slice(1) : word}`];
    });
}


/***/ })

};
