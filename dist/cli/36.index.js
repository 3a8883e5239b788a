export const id = 36;
export const ids = [36];
export const modules = {

/***/ 6400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ missingFeatures),
/* harmony export */   S7: () => (/* binding */ featuresOfMarch)
/* harmony export */ });
/* unused harmony export KNOWN_MARCHES */
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
    return TABLE[march]?.toSorted();
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


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qT: () => (/* binding */ bootImage),
  o5: () => (/* binding */ bootProblem),
  $7: () => (/* binding */ nameLogs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/image/load.ts + 5 modules
var load = __webpack_require__(7012);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(4924);
// EXTERNAL MODULE: ./src/platform/fingerprint.ts
var fingerprint = __webpack_require__(7891);
;// CONCATENATED MODULE: ./src/build/boot-record.ts





/** Everything that a boot's result depends on: the files by their content, the machine, the checks, this program's version. */
function bootFingerprint(request, files, builtBy) {
    const { expect, mode, memoryMiB, cpus, march = '', smokeScripts } = request;
    const contents = files.filter(({ path }) => [request.kernel, request.initramfs, request.squashfs].includes(path));
    return (0,fingerprint/* fingerprint */.R)(builtBy, ...contents.map(({ kind, sha256 }) => `${kind} ${sha256}`), JSON.stringify([expect, mode, memoryMiB, cpus, march]), ...smokeScripts.flatMap(({ name, content }) => [name, content]));
}
/** The earlier result of the same boot in that folder, when it came up. */
async function earlierBoot(folder, booted) {
    try {
        const record = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, FILE), 'utf8'));
        if (record.booted !== booted || record.result.status !== 'booted')
            return undefined;
        return Object.values(record.result.files).every((path) => (0,external_node_fs_.existsSync)(path)) ? record : undefined;
    }
    catch {
        // There is none, or somebody wrote something else there: then it is booted.
        return undefined;
    }
}
async function recordBoot(folder, booted, result, now) {
    const record = { booted, at: new Date(now).toISOString(), result };
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, FILE), `${JSON.stringify(record, null, 2)}\n`);
}
const FILE = 'booted.json';

;// CONCATENATED MODULE: ./src/build/boot-image.ts




/** Boots the files that were just brought out, with the definition's own checks. */
async function bootImage(settings, image, files, facts, name, { platform, run, signal, builtBy, }) {
    const path = (kind) => {
        const file = files.find((candidate) => candidate.kind === kind);
        if (!file)
            throw new Error(`the build brought out no ${kind}`);
        return file.path;
    };
    const { bootTest } = await __webpack_require__.e(/* import() */ 878).then(__webpack_require__.bind(__webpack_require__, 9878));
    const { formatBootResult } = await __webpack_require__.e(/* import() */ 45).then(__webpack_require__.bind(__webpack_require__, 1045));
    const deps = {
        run,
        signal,
        onLine: (line) => {
            platform.log.debug(line);
        },
        onStart: (sentence) => {
            platform.log.info(sentence);
        },
    };
    const request = {
        kernel: path('kernel'),
        initramfs: path('initramfs'),
        squashfs: path('squashfs'),
        expect: { kernelRelease: facts['kernel-release'], user: image.definition.user.name },
        mode: settings.boot,
        timeoutSeconds: settings.bootMinutes * 60,
        memoryMiB: settings.bootMemory,
        cpus: 2,
        ...(image.march === undefined ? {} : { march: image.march }),
        smokeScripts: await smokeScripts(image),
        logFolder: (0,external_node_path_.join)(settings.output, 'boot'),
    };
    const booted = bootFingerprint(request, files, builtBy);
    const earlier = request.mode === 'off' ? undefined : await earlierBoot(request.logFolder, booted);
    if (earlier) {
        platform.log.info(`These very files booted on ${earlier.at}, with the same checks; they are not booted again.`);
        return earlier.result;
    }
    const result = await nameLogs(await bootTest(request, deps), name);
    for (const line of formatBootResult(result))
        platform.log.info(line);
    if (result.status === 'booted')
        await recordBoot(request.logFolder, booted, result, platform.now());
    return result;
}
/** Gives the logs of a boot names that tell whose they are: artifacts of one workflow run share their names' space. */
async function nameLogs(result, prefix) {
    const files = {};
    for (const [kind, path] of Object.entries(result.files)) {
        const target = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${prefix}-${(0,external_node_path_.basename)(path)}`);
        await (0,promises_.rename)(path, target);
        files[kind] = target;
    }
    return { ...result, files };
}
/** The scripts of smoke.d/, in name order. */
async function smokeScripts({ context }) {
    const paths = context.files
        .filter(({ path, from }) => from !== 'removed' && /^smoke\.d\/[^/]+\.sh$/.test(path))
        .map(({ path }) => path);
    return Promise.all(paths.map(async (path) => ({
        name: (0,external_node_path_.basename)(path),
        content: Buffer.from((await (0,load/* readContextFile */.C)(context, path)) ?? []).toString('utf8'),
    })));
}
/** What to tell of an image that did not come up. */
function bootProblem({ reason }) {
    return {
        message: `The image does not boot: ${reason?.message ?? 'no reason is known.'}`,
        ...(reason ? { hint: reason.hint } : {}),
    };
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);





/** SHA-256 (hexadecimal) and size of a file, read in one pass however large it is. */
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 * 1024 })) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
}
/** Writes a file so that at every moment its path holds the whole old or the whole new content. */
async function writeFileAtomic(path, content) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Makes a folder of our own for temporary files: where the runner empties it after the job, else where the system has them. */
async function makeTemporaryFolder(env) {
    const { RUNNER_TEMP: given = '' } = env;
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(given === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)() : given, 'gentoo-min-'));
}
/** Bytes that this process may still write to the file system of a path. */
async function freeBytes(path) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.statfs)(path);
    return bavail * bsize;
}


/***/ }),

/***/ 9877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lostSourcesSection),
/* harmony export */   g: () => (/* binding */ lostSourcesProblem)
/* harmony export */ });
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7388);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4285);


/** So many are named in a warning, and in a summary. */
const NAMED = 10;
const MANY = 200;
/**
 * The warning: what is lost to the world, who has it, and what to do. Undefined when nothing is.
 * @param at the line that pins what needs them
 */
function lostSourcesProblem({ lost, store }, at) {
    if (lost.length === 0)
        return undefined;
    const named = lost.slice(0, NAMED).map((each) => `${each.name} (of ${each.package})`);
    const rest = lost.length > NAMED ? ` and ${String(lost.length - NAMED)} more` : '';
    const cannot = `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lost.length, 'source')} can no longer be downloaded from anywhere`;
    return {
        message: `${cannot}: ${named.join(', ')}${rest}; ${holders(lost, store)}.`,
        hint: advice(lost, store),
        ...(at ? { at } : {}),
    };
}
const them = (lost) => (lost.length === 1 ? 'it' : 'them');
/** Who has them: the store when it has all, else each with its share, and those that nobody has. */
function holders(lost, store) {
    const share = (of) => of.length === lost.length ? them(lost) : `${String(of.length)} of them`;
    const stored = lost.filter((each) => each.store);
    const pooled = lost.filter(({ pool }) => pool);
    const nowhere = lost.filter((each) => !each.store && !each.pool);
    return [
        ...(store !== undefined && stored.length > 0 ? [`the ${store} has ${share(stored)}`] : []),
        ...(pooled.length > 0 && stored.length < lost.length ? [`this builder's pool has ${share(pooled)}`] : []),
        ...(nowhere.length > 0 ? [`neither a store nor this builder's pool is known to have ${share(nowhere)}`] : []),
    ].join(', ');
}
function advice(lost, store) {
    const move = `move to pins that do not need ${them(lost)}, such as a newer snapshot`;
    if (lost.every(({ pool, store: stored }) => !pool && !stored))
        return `Name a mirror by gentoo-mirrors, or ${move}.`;
    if (store === undefined)
        return `Name a distfiles-store, which outlives this builder, or ${move}.`;
    const keep = lost.every((each) => each.store) ? 'that store' : `what has ${them(lost)}`;
    return `Keep ${keep}, or ${move}.`;
}
/** The same for the job summary, with every name. */
function lostSourcesSection(sources) {
    if (!sources || sources.lost.length === 0)
        return undefined;
    const { lost, unknown, store } = sources;
    const rows = lost
        .slice(0, MANY)
        .map((each) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.package),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)([...(each.store ? [store ?? ''] : []), ...(each.pool ? ["this builder's pool"] : [])].join(', ')),
    ]);
    const notes = [
        ...(lost.length > MANY ? [`… and ${String(lost.length - MANY)} more.`] : []),
        ...(unknown > 0 ? [`${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unknown, 'other source')} could not be asked for.`] : []),
    ];
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([{ title: 'Source' }, { title: 'Of' }, { title: 'Kept in' }], rows);
    const title = `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lost.length, 'source')} can no longer be downloaded`;
    return {
        name: 'lost sources',
        importance: 45,
        markdown: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, [body, ...notes.map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)].join('\n\n')),
    };
}


/***/ }),

/***/ 7372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u1: () => (/* binding */ buildManifest),
  L_: () => (/* binding */ formatManifest),
  Ng: () => (/* binding */ parseManifest)
});

// UNUSED EXPORTS: manifestSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
;// CONCATENATED MODULE: ./src/report/manifest.ts


const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const file = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    kind: schemas/* string */.YjP().min(1),
    bytes: schemas/* int */.Whr().min(0),
    sha256,
});
const boot = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['booted', 'failed', 'not-booted', 'skipped']),
    accelerator: schemas/* string */.YjP().optional(),
    /** Seconds from starting the emulator to power-off. */
    seconds: schemas/* number */.aig().min(0),
    reason: schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    checks: schemas/* object */.Ikc({ passed: schemas/* int */.Whr(), failed: schemas/* array */.YOg(schemas/* string */.YjP()), skipped: schemas/* int */.Whr() }),
    'missing-features': schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** `manifest.json`, version 1. Keys that a later version adds are ignored when reading. */
const manifestSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    /** Start of the names of the files. */
    name: schemas/* string */.YjP().min(1),
    /** The snapshot's date, not the time of the build: the same definition gives the same manifest. */
    created: datetime(),
    /** Program and version that built the image. */
    'built-by': schemas/* string */.YjP().min(1),
    /** Whether everything that was asked for is there. */
    complete: schemas/* boolean */.zMY(),
    /** As in image.yaml, with digests as far as they are known. */
    pins: schemas/* object */.Ikc({
        stage3: schemas/* string */.YjP().min(1),
        snapshot: schemas/* string */.YjP().min(1),
        repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), url: schemas/* string */.YjP(), commit: schemas/* string */.YjP() })),
    }),
    kernel: schemas/* object */.Ikc({
        /** Version of the sources. */
        version: schemas/* string */.YjP().min(1),
        /** What `uname -r` says. */
        release: schemas/* string */.YjP().min(1),
    }),
    /** Full version of the GCC that built it. */
    compiler: schemas/* string */.YjP().min(1),
    /** Value of `-march=`; '' when there is none. */
    march: schemas/* string */.YjP(),
    /** How many packages are installed. */
    packages: schemas/* int */.Whr().min(0),
    /** Those of them that came from a binhost, made by another compiler; absent when there are none. */
    'from-binhost': schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Size of what the squashfs packs. */
    'raw-bytes': schemas/* int */.Whr().min(0),
    /** Size of the squashfs as a fraction of that. */
    ratio: schemas/* number */.aig().min(0),
    /** In the order of their names. */
    files: schemas/* array */.YOg(file),
    boot: schemas/* union */.KCZ([schemas/* literal */.euz('not run'), boot]),
});
/**
 * Puts the manifest together. The file whose kind is `squashfs` gives the ratio.
 * @throws Error (a bug of ours) when the result is no valid manifest
 */
function buildManifest(input) {
    const packed = input.files.find(({ kind }) => kind === 'squashfs')?.bytes ?? 0;
    const ratio = input.rawBytes > 0 ? packed / input.rawBytes : 0;
    return manifestSchema.parse({
        schema: 1,
        name: input.name,
        created: new Date(input.sourceDateEpoch * 1000).toISOString().replace('.000Z', 'Z'),
        'built-by': input.builtBy,
        complete: input.complete,
        pins: input.pins,
        kernel: input.kernel,
        compiler: input.compiler,
        march: input.march,
        packages: input.packages,
        ...(input.fromBinhost?.length ? { 'from-binhost': [...input.fromBinhost] } : {}),
        'raw-bytes': input.rawBytes,
        ratio: Math.round(ratio * 10_000) / 10_000,
        files: [...input.files].sort((a, b) => (a.name < b.name ? -1 : 1)),
        boot: input.boot === undefined ? 'not run' : summariseBoot(input.boot),
    });
}
function summariseBoot({ status, accelerator, seconds, reason, checks, missingFeatures, }) {
    return {
        status,
        ...(accelerator === undefined ? {} : { accelerator }),
        seconds: Math.round(seconds.total * 10) / 10,
        ...(reason === undefined ? {} : { reason: { kind: reason.kind, message: reason.message } }),
        checks: {
            passed: checks.filter(({ outcome }) => outcome === 'pass').length,
            failed: checks.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name),
            skipped: checks.filter(({ outcome }) => outcome === 'skip').length,
        },
        'missing-features': [...missingFeatures],
    };
}
/** The manifest as the text of its file: keys in the order of the schema, two spaces, a newline at the end. */
function formatManifest(manifest) {
    return `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`;
}
/**
 * Reads a manifest.
 * @param text content of the file
 * @param name how messages call the file
 * @throws UserError when it is none, or of a version that this program does not know
 */
function parseManifest(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.y({ message: 'This is not JSON.', at: { file: name }, hint: 'Is it the manifest of an image?' });
    }
    const parsed = manifestSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new errors/* UserError */.y(parsed.error.issues.map(({ path, message }) => ({
        message: `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}.`,
        at: { file: name },
    })));
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);

/**
 * GitHub-flavoured Markdown out of text that nobody has checked: names, messages and logs come from a build. Whatever has
 * a meaning in Markdown or HTML is written as a character reference, which cannot start anything.
 */
// Besides Markdown's and HTML's own characters: `@` and `#` (mentions, issues), `:` (emoji, links), `.` after `www` (links).
const SPECIAL = /[&<>"'`*_{}[\]()#+!|~\\@:$^=]|^-+|(?<=^\d+)\.(?=\s|$)|(?<=www)\./giu;
/** A text as it is, in running text, a table cell or inside HTML. Line breaks become spaces. */
function text(value) {
    return oneLine(value).replace(SPECIAL, (found) => found.replace(/\S/g, (char) => `&#${String(char.charCodeAt(0))};`));
}
/** A text in the typeface of code; works in table cells, where backticks cannot hold everything. */
function code(value) {
    return value === '' ? '' : `<code>${text(value)}</code>`;
}
/** Lines as they are. The fence is longer than any in them. */
function codeBlock(lines, language = '') {
    const clean = lines.map((line) => (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line.replaceAll('\n', ' ')));
    const longest = Math.max(2, ...clean.map((line) => Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))));
    const fence = '`'.repeat(longest + 1);
    return [fence + language, ...clean, fence].join('\n');
}
/**
 * Something folded away.
 * @param summary Markdown-safe HTML, such as `text` and `code` give
 * @param body Markdown
 */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** @param rows cells that are Markdown-safe already */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map(({ title }) => title)),
        line(columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
        ...rows.map(line),
    ].join('\n');
}
/** GitHub refuses a job summary that is longer, in bytes of UTF-8. */
const SUMMARY_LIMIT = 1024 * 1024;
/**
 * Joins sections in their order. When that is more than `limit` bytes, the least important are left out, and the document
 * says which.
 */
function joinSections(sections, limit = SUMMARY_LIMIT) {
    const left = [...sections];
    const dropped = [];
    for (;;) {
        const note = dropped.length > 0 ? [`_Left out, because GitHub shows no more: ${text(dropped.join(', '))}._`] : [];
        const document = `${[...left.map(({ markdown }) => markdown), ...note].join('\n\n')}\n`;
        const least = left.reduce((a, b) => (a && a.importance <= b.importance ? a : b), undefined);
        if (Buffer.byteLength(document) <= limit || left.length <= 1 || !least)
            return document;
        left.splice(left.indexOf(least), 1);
        dropped.push(least.name);
    }
}
function oneLine(value) {
    return (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(value.replace(/[\r\n\t]+/g, ' ')).trim();
}
/**
 * A problem: place, what is wrong in bold, what to do.
 * @param between what separates the advice from the message
 */
function problemText({ message, at, hint }, between = '\n\n') {
    const place = at ? `${code(`${at.file}${at.line === undefined ? '' : `:${String(at.line)}`}`)} ` : '';
    return `${place}**${text(message)}**${hint === undefined ? '' : `${between}${text(hint)}`}`;
}


/***/ }),

/***/ 8078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/progress/format.ts
var format = __webpack_require__(7388);
// EXTERNAL MODULE: ./src/progress/story.ts
var story = __webpack_require__(1178);
// EXTERNAL MODULE: ./src/report/lost-sources.ts
var lost_sources = __webpack_require__(9877);
// EXTERNAL MODULE: ./src/report/markdown.ts
var report_markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/progress/display-width.ts
var display_width = __webpack_require__(4532);
// EXTERNAL MODULE: ./src/progress/timeline.ts + 4 modules
var progress_timeline = __webpack_require__(1259);
;// CONCATENATED MODULE: ./src/report/stages.ts



/** Adds up the steps of each stage, in the order in which the stages began; what never began comes last. */
function summariseStages(timeline) {
    const stages = new Map();
    for (const step of timeline.steps) {
        if (step.kind !== 'stage' || step.stage === undefined)
            continue;
        const steps = stages.get(step.stage) ?? [];
        stages.set(step.stage, steps);
        steps.push(step);
    }
    const summaries = [...stages].map(([name, steps]) => {
        const intervals = steps.flatMap((step) => step.intervals);
        return {
            name,
            state: stateOf(steps),
            steps: steps.length,
            cachedSteps: steps.filter(({ state }) => state === 'cached').length,
            seconds: (0,progress_timeline/* workSeconds */.Z)(intervals, timeline.latest),
            intervals,
            pulledBytes: steps.reduce((sum, { pulledBytes }) => sum + pulledBytes, 0),
        };
    });
    return summaries.sort((a, b) => beginning(a) - beginning(b));
}
const WORST_FIRST = ['failed', 'cancelled', 'running', 'pending', 'done', 'cached'];
/** The worst of its steps; a stage of which one step ran and the rest was cached has run. */
function stateOf(steps) {
    return WORST_FIRST.find((state) => steps.some((step) => step.state === state)) ?? 'pending';
}
function beginning({ intervals }) {
    return Math.min(Infinity, ...intervals.map(({ started }) => started));
}
const AXIS = 48;
const MAX_NAME = 24;
const MAX_ROWS = 40;
const MARKS = {
    failed: '✗',
    cancelled: '■',
    running: '■',
    pending: ' ',
    done: '✓',
    cached: '✓',
};
/**
 * The stages on the time axis of the build, as lines of characters of equal width. Stages that took less than a hundredth of
 * the build are added up, unless they failed.
 * @param from beginning of the axis, milliseconds since the epoch
 * @param to its end
 */
function stageChart(stages, from, to) {
    const span = Math.max(1, to - from);
    const began = stages.filter(({ intervals, state }) => intervals.length > 0 && state !== 'cached');
    const worthARow = ({ seconds, state }) => seconds * 1000 >= span / 100 || state === 'failed';
    const rows = began.filter(worthARow).slice(0, MAX_ROWS);
    if (rows.length === 0)
        return [];
    const short = began.filter((stage) => !rows.includes(stage));
    const names = rows.map(({ name }) => (0,display_width/* fitWidth */.G)(name, MAX_NAME));
    const column = Math.max(...names.map(display_width/* displayWidth */.F));
    const lines = rows.map(({ state, seconds, intervals }, index) => {
        const name = names[index] ?? '';
        const padded = name + ' '.repeat(column - (0,display_width/* displayWidth */.F)(name));
        return `${MARKS[state]} ${padded}  ${timeBar(intervals, from, to, AXIS)}  ${(0,format/* formatSeconds */.Xo)(seconds).padStart(12)}`;
    });
    if (short.length > 0) {
        const together = (0,format/* formatSeconds */.Xo)(short.reduce((sum, { seconds }) => sum + seconds, 0));
        lines.push(`  and ${(0,format/* count */.U9)(short.length, 'short stage')}, ${together} together`);
    }
    return [`  ${' '.repeat(column)}  ${axis(span / 1000)}`, ...lines];
}
const TICKS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400];
/** Marks at round times, at most six of them: `0    10 min    20 min`. */
function axis(seconds) {
    const step = TICKS.find((tick) => seconds / tick <= 6) ?? seconds;
    let line = '';
    for (let at = 0; at < seconds; at += step) {
        const cell = Math.floor((at / seconds) * AXIS);
        const mark = at === 0
            ? '0'
            : step % 3600 === 0
                ? `${String(at / 3600)} h`
                : step % 60 === 0
                    ? `${String(at / 60)} min`
                    : `${String(at)} s`;
        if (cell + mark.length <= AXIS + 8 && cell > line.length - (at === 0 ? 1 : 0))
            line = line.padEnd(cell) + mark;
    }
    return line;
}
/**
 * When something was at work, in half characters: ` ▐███▌   ███ `.
 * @param from beginning of the axis, milliseconds since the epoch
 * @param to its end
 * @param width in characters
 */
function timeBar(intervals, from, to, width) {
    const halves = new Array(width * 2).fill(false);
    const scale = halves.length / Math.max(1, to - from);
    for (const { started, ended } of intervals) {
        const first = Math.min(halves.length - 1, Math.max(0, Math.floor((started - from) * scale)));
        const end = Math.max(first + 1, Math.round(((ended ?? to) - from) * scale));
        halves.fill(true, first, end);
    }
    let bar = '';
    for (let cell = 0; cell < halves.length; cell += 2) {
        const left = halves[cell] ?? false;
        const right = halves[cell + 1] ?? false;
        bar += left && right ? '█' : left ? '▌' : right ? '▐' : ' ';
    }
    return bar;
}

;// CONCATENATED MODULE: ./src/report/summary-sections.ts



const MANY = 50;
const SLOWEST = 15;
/** The figures that are compared from run to run, side by side. */
function figures({ manifest, budgets = {}, boot, seconds, outcome }) {
    if (!manifest || outcome !== 'built')
        return undefined;
    const size = manifest.files.find(({ kind }) => kind === 'squashfs')?.bytes ?? 0;
    const ratioLimit = budgets.ratio === undefined ? undefined : budgets.ratio / 100;
    const columns = [
        ['Squashfs', (0,format/* formatBytes */.z3)(size), budget(size, budgets.squashfs, format/* formatBytes */.z3)],
        [
            `Of ${(0,format/* formatBytes */.z3)(manifest['raw-bytes'])} raw`,
            (0,format/* formatPercent */.l9)(manifest.ratio),
            budget(manifest.ratio, ratioLimit, format/* formatPercent */.l9),
        ],
        ['Boot', ...bootFigure(boot)],
        ['Packages', manifest.packages.toLocaleString('en'), (0,report_markdown/* code */.aY)(`gcc ${manifest.compiler}`)],
        ['Kernel', (0,report_markdown/* text */.Qq)(manifest.kernel.version), (0,report_markdown/* code */.aY)(manifest.kernel.release)],
        ['Build', (0,format/* formatSeconds */.Xo)(seconds), manifest.march === '' ? '' : (0,report_markdown/* code */.aY)(manifest.march)],
    ];
    const markdown = (0,report_markdown/* table */.tp)(columns.map(([title]) => ({ title })), [columns.map(([, value]) => `**${value}**`), columns.map(([, , detail]) => detail)]);
    return { name: 'figures', importance: 95, markdown };
}
function bootFigure(boot) {
    if (!boot || boot.status === 'skipped')
        return ['not run', ''];
    if (boot.status === 'not-booted')
        return ['not possible', ''];
    const failed = boot.checks.filter(({ outcome }) => outcome === 'fail').length;
    const passed = boot.checks.filter(({ outcome }) => outcome === 'pass').length;
    return [
        boot.status === 'booted' ? (0,format/* formatSeconds */.Xo)(boot.seconds.total) : 'failed',
        `${boot.accelerator === 'kvm' ? 'KVM' : 'emulated'}, ${failed > 0 ? `${(0,format/* count */.U9)(failed, 'check')} failed` : (0,format/* count */.U9)(passed, 'check')}`,
    ];
}
/** `███████░ of 3.00 GiB` */
function budget(value, limit, format) {
    if (limit === undefined)
        return '';
    if (value > limit)
        return `❌ over ${format(limit)}`;
    const full = Math.floor((value / limit) * 8);
    return `${(0,report_markdown/* code */.aY)('█'.repeat(full) + '░'.repeat(8 - full))} of ${format(limit)}`;
}
/** What one boots, in a table; the rest is told in one line. */
const MAIN_FILES = ['squashfs', 'initramfs', 'kernel'];
function files({ manifest }) {
    if (!manifest)
        return undefined;
    const main = MAIN_FILES.flatMap((kind) => manifest.files.filter((file) => file.kind === kind));
    const shown = main.length > 0 ? main : manifest.files.slice(0, MANY);
    const others = manifest.files.filter((file) => !shown.includes(file));
    const rows = shown.map(({ name, bytes, sha256 }) => [(0,report_markdown/* code */.aY)(name), (0,format/* formatBytes */.z3)(bytes), (0,report_markdown/* code */.aY)(sha256)]);
    const parts = [(0,report_markdown/* table */.tp)([{ title: 'File' }, { title: 'Size', align: 'right' }, { title: 'SHA-256' }], rows)];
    if (others.length > 0)
        parts.push(`Also ${others
            .slice(0, MANY)
            .map(({ name }) => (0,report_markdown/* code */.aY)(name))
            .join(' ')}`);
    return { name: 'files', importance: 90, markdown: parts.join('\n\n') };
}
function stages({ timeline }) {
    if (!timeline)
        return undefined;
    const all = summariseStages(timeline);
    const cached = all.filter(({ state }) => state === 'cached').map(({ name }) => (0,report_markdown/* code */.aY)(name));
    const chart = stageChart(all, timeline.started, timeline.latest);
    const parts = [
        ...(chart.length > 0 ? [(0,report_markdown/* codeBlock */.DV)(chart)] : []),
        ...(cached.length > 0 ? [`From the cache: ${cached.slice(0, MANY).join(' ')}`] : []),
    ];
    return parts.length === 0 ? undefined : { name: 'stages', importance: 80, markdown: parts.join('\n\n') };
}
function pins({ pins: list = [], manifest }) {
    const repositories = manifest?.pins.repositories ?? [];
    if (list.length === 0 && repositories.length === 0)
        return undefined;
    const rows = [
        ...list.map(({ key, pin, digest }) => [
            (0,report_markdown/* code */.aY)(key),
            (0,report_markdown/* code */.aY)(pin.replace(/@sha256:[0-9a-f]+$/, '')),
            (0,report_markdown/* code */.aY)(digest ?? /@(sha256:[0-9a-f]+)$/.exec(pin)?.[1] ?? 'not known'),
        ]),
        ...repositories.map(({ name, url, commit }) => [(0,report_markdown/* code */.aY)(name), (0,report_markdown/* text */.Qq)(url), (0,report_markdown/* code */.aY)(commit)]),
    ];
    const all = (0,report_markdown/* table */.tp)([{ title: 'Pin' }, { title: 'Image or address' }, { title: 'Digest or commit' }], rows);
    const folded = (0,report_markdown/* details */.zH)('Pins', all);
    const open = list.filter(({ pin, digest }) => digest !== undefined && !pin.includes('@'));
    if (open.length === 0)
        return { name: 'pins', importance: 60, markdown: folded };
    const what = open.length === 1
        ? 'One pin has no digest, so what it names'
        : `${String(open.length)} pins have no digest, so what they name`;
    const lines = open.map(({ key, pin, digest }) => `${key}: ${pin}@${digest ?? ''}`);
    const markdown = [`⚠️ ${what} can change. Write in ${(0,report_markdown/* code */.aY)('image.yaml')}:`, (0,report_markdown/* codeBlock */.DV)(lines, 'yaml'), folded].join('\n\n');
    return { name: 'pins', importance: 70, markdown };
}
function summary_sections_packages({ packages: list = [] }) {
    const merged = list.flatMap(({ package: name, started, ended, binary }) => ended === undefined ? [] : [{ name, binary, seconds: ended - started }]);
    const slowest = [...merged].sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
    const longest = slowest.at(0)?.seconds;
    if (longest === undefined)
        return undefined;
    const rows = slowest.map(({ name, seconds, binary }) => [
        (0,report_markdown/* code */.aY)(name),
        (0,format/* formatSeconds */.Xo)(seconds),
        (0,report_markdown/* code */.aY)('█'.repeat(Math.max(1, Math.round((seconds / Math.max(1, longest)) * 24)))),
        binary ? 'ready-built' : '',
    ]);
    const binaries = merged.filter(({ binary }) => binary).length;
    const ready = binaries > 0 ? `, ${String(binaries)} of them ready-built` : '';
    const body = (0,report_markdown/* table */.tp)([{ title: 'Package' }, { title: 'Time', align: 'right' }, { title: '' }, { title: '' }], rows);
    return {
        name: 'slowest packages',
        importance: 30,
        markdown: (0,report_markdown/* details */.zH)(`${(0,format/* count */.U9)(merged.length, 'package')} merged${ready}`, body),
    };
}
const OUTCOMES = { pass: '✅', fail: '❌', skip: '–' };
function bootChecks({ boot }) {
    if (!boot || boot.checks.length + boot.missingFeatures.length === 0)
        return undefined;
    const { kernel, userspace, total } = boot.seconds;
    const times = [
        kernel === undefined ? '' : `kernel ${(0,format/* formatSeconds */.Xo)(kernel)}`,
        userspace === undefined ? '' : `userspace ${(0,format/* formatSeconds */.Xo)(userspace)}`,
        `in all ${(0,format/* formatSeconds */.Xo)(total)}`,
    ].filter((each) => each !== '');
    const parts = [];
    if (boot.missingFeatures.length > 0) {
        parts.push(`The image needs instructions that cannot be run here: ${boot.missingFeatures.map(report_markdown/* code */.aY).join(' ')}`);
    }
    if (boot.checks.length > 0) {
        const rows = boot.checks.map(({ name, outcome, detail }) => [OUTCOMES[outcome], (0,report_markdown/* code */.aY)(name), (0,report_markdown/* text */.Qq)(detail)]);
        parts.push((0,report_markdown/* table */.tp)([{ title: '' }, { title: 'Check' }, { title: 'Detail' }], rows), times.join(' · '));
    }
    if (boot.note !== undefined)
        parts.push((0,report_markdown/* text */.Qq)(boot.note));
    const passed = boot.checks.filter(({ outcome }) => outcome === 'pass').length;
    const skipped = boot.checks.filter(({ outcome }) => outcome === 'skip').length;
    const failed = boot.checks.length - passed - skipped;
    const counts = [
        `${String(passed)} passed`,
        ...(failed > 0 ? [`${String(failed)} failed`] : []),
        ...(skipped > 0 ? [`${String(skipped)} skipped`] : []),
    ];
    const title = boot.checks.length > 0 ? `Boot checks: ${counts.join(', ')}` : 'Boot test';
    return { name: 'boot checks', importance: 50, markdown: (0,report_markdown/* details */.zH)(title, parts.join('\n\n')) };
}
function warnings({ warnings: list = [] }) {
    if (list.length === 0)
        return undefined;
    const items = list.slice(0, MANY).map((each) => `- ${(0,report_markdown/* problemText */.fI)(each, ' ')}`);
    if (list.length > MANY)
        items.push(`- … and ${String(list.length - MANY)} more`);
    return { name: 'warnings', importance: 40, markdown: (0,report_markdown/* details */.zH)((0,format/* count */.U9)(list.length, 'warning'), items.join('\n')) };
}
function facts({ facts: list = [] }) {
    if (list.length === 0)
        return undefined;
    return { name: 'facts', importance: 20, markdown: `<sub>${list.map(report_markdown/* text */.Qq).join(' · ')}</sub>` };
}

// EXTERNAL MODULE: ./src/store/store.ts
var store = __webpack_require__(1644);
;// CONCATENATED MODULE: ./src/report/summary-stores.ts



/**
 * What did not have to be made or downloaded again, and what the next run will not have to.
 * @param layers which stages' layers are kept and why, one sentence each
 */
function storesSection(balances, layers = []) {
    if (balances.length === 0 && layers.length === 0)
        return undefined;
    const parts = [
        '### What was kept',
        ...(balances.length === 0 ? [] : filesOf(balances)),
        ...(layers.length === 0
            ? []
            : [
                `Which layers are kept, as it was decided before the build:\n\n${layers.map((each) => `- ${(0,report_markdown/* text */.Qq)(each)}`).join('\n')}`,
            ]),
    ];
    return { name: 'stores', importance: 60, markdown: parts.join('\n\n') };
}
/** A table of what the stores gave and got, and what there is to say about them. */
function filesOf(balances) {
    const rows = balances.map((balance) => {
        const { kind, needed, present, brought, bytesIn, secondsSaved, added, bytesOut, entries, bytes } = balance;
        return [
            kind,
            String(needed),
            String(present),
            brought === 0 ? '0' : `${brought} (${(0,format/* formatBytes */.z3)(bytesIn)})`,
            String(Math.max(0, needed - present - brought)),
            secondsSaved === 0 ? '' : (0,format/* formatSeconds */.Xo)(secondsSaved),
            added === 0 ? '0' : `${added} (${(0,format/* formatBytes */.z3)(bytesOut)})`,
            `${entries} (${(0,format/* formatBytes */.z3)(bytes)})`,
        ];
    });
    const lost = balances.reduce((sum, balance) => sum + balance.lost, 0);
    const places = [...new Set(balances.map(({ place }) => place))].map((place) => (0,report_markdown/* code */.aY)(place)).join(', ');
    const notes = [
        `Kept in ${places}.`,
        (0,report_markdown/* text */.Qq)(quotaNote(balances)),
        lost === 0 ? '' : (0,report_markdown/* text */.Qq)(`${(0,format/* count */.U9)(lost, 'file')} that should have been there could not be had.`),
    ];
    const titles = ['Needed', 'On the builder', 'From the store', 'Missed', 'Work saved', 'New there', 'There now'];
    return [
        (0,report_markdown/* table */.tp)([{ title: 'Kind' }, ...titles.map((title) => ({ title, align: 'right' }))], rows),
        notes.filter((note) => note !== '').join(' '),
    ];
}
/** How much of the Actions cache is ours; what else is in there, such as layers and other workflows' entries, is not known. */
function quotaNote(balances) {
    const ours = balances.filter(({ place }) => place === store/* ACTIONS_CACHE */.Xd);
    if (ours.length === 0)
        return '';
    const bytes = ours.reduce((sum, balance) => sum + balance.bytes, 0);
    const share = (0,format/* formatPercent */.l9)(bytes / store/* ACTIONS_CACHE_BYTES */.Je);
    return `${share} of the 10 GB that the Actions cache of a repository may have are of ours.`;
}

;// CONCATENATED MODULE: ./src/report/summary.ts






const summary_MANY = 50;
/**
 * The job summary: what came of it and how it boots first, the rest below or folded away.
 * @returns GitHub-flavoured Markdown of at most `limit` bytes
 */
function renderSummary(input, limit = report_markdown/* SUMMARY_LIMIT */.Jt) {
    const all = [
        { name: 'verdict', importance: 100, markdown: verdict(input) },
        problems(input),
        bootFailure(input),
        figures(input),
        files(input),
        stages(input),
        storesSection(input.stores ?? [], input.layers),
        (0,lost_sources/* lostSourcesSection */.O)(input.sources),
        pins(input),
        summary_sections_packages(input),
        bootChecks(input),
        warnings(input),
        facts(input),
    ];
    return (0,report_markdown/* joinSections */.lS)(all.filter((section) => section !== undefined), limit);
}
function verdict(input) {
    const { name, outcome, boot, manifest, seconds, failure, problems: list = [], timeLimit } = input;
    const heading = (icon, what) => `## ${icon} ${(0,report_markdown/* code */.aY)(name)} ${what}`;
    const took = (0,format/* formatSeconds */.Xo)(seconds);
    if (outcome === 'moved-on') {
        return `${heading('⏭️', 'was not built on this machine')}\n\nNothing was lost: the job after this one may get a machine that can build it.`;
    }
    if (outcome === 'stopped') {
        if (timeLimit !== undefined) {
            const why = `Its job ends after ${(0,format/* count */.U9)(timeLimit, 'minute')}, and what it made had to be kept before that.`;
            return `${heading('⏸️', `is not complete after ${took}`)}\n\n${why} The next run goes on from there.`;
        }
        return `${heading('⏸️', `was stopped after ${took}`)}\n\nWhat was finished until then is kept: the next build continues from there.`;
    }
    if (outcome === 'failed') {
        if (!failure && list.length > 0) {
            return `${heading('❌', 'was not built')}\n\nThe build did not begin: ${(0,format/* count */.U9)(list.length, 'problem')}.`;
        }
        const stage = failure?.step?.stage;
        return `${heading('❌', 'was not built')}\n\nThe build failed${stage === undefined ? '' : ` in stage ${(0,report_markdown/* code */.aY)(stage)}`} after ${took}.`;
    }
    if (manifest && !manifest.complete) {
        return `${heading('⏸️', 'is not complete')}\n\nThe build ended after ${took} before everything was done; the next one continues from there.`;
    }
    switch (boot?.status) {
        case 'booted':
            return heading('✅', 'is built and boots');
        case 'failed':
            return heading('❌', 'is built but does not boot');
        case 'not-booted': {
            const why = (0,format/* sentence */.em)(boot.reason?.message ?? 'This machine cannot run it');
            return `${heading('⚠️', 'is built, but could not be booted here')}\n\n${(0,report_markdown/* text */.Qq)(`${why} ${boot.reason?.hint ?? ''}`)}`;
        }
        case 'skipped':
        case undefined:
            return `${heading('✅', 'is built')}\n\nIt was not booted: the boot test did not run.`;
    }
}
function problems({ failure, problems: list = [] }) {
    const parts = [];
    if (failure)
        parts.push((0,report_markdown/* problemText */.fI)(failure.problem));
    const items = (failure?.others ?? list).slice(0, summary_MANY).map((each) => `- ${(0,report_markdown/* problemText */.fI)(each, '<br>')}`);
    const rest = (failure?.others ?? list).length - items.length;
    if (rest > 0)
        items.push(`- … and ${String(rest)} more`);
    if (items.length > 0)
        parts.push(items.join('\n'));
    if (failure?.step)
        parts.push(whereItFailed(failure));
    if (failure && failure.lines.length > 0)
        parts.push((0,report_markdown/* codeBlock */.DV)(failure.lines));
    return parts.length === 0 ? undefined : { name: 'problem', importance: 99, markdown: parts.join('\n\n') };
}
function whereItFailed({ step, exitCode, dockerfile, package: name, phase }) {
    if (!step)
        return '';
    const number = step.number === undefined ? '' : ` ${String(step.number)}/${String(step.of)}`;
    const facts = [
        (0,report_markdown/* code */.aY)(`[${step.stage ?? step.kind}${number}] ${(0,story/* shortInstruction */.jw)(step)}`),
        dockerfile ? (0,report_markdown/* code */.aY)(`${dockerfile.file}:${String(dockerfile.line ?? 1)}`) : '',
        name === undefined ? '' : `${(0,report_markdown/* code */.aY)(name)}${phase === undefined ? '' : ` ${(0,report_markdown/* text */.Qq)(phase)} phase`}`,
        exitCode === undefined ? '' : `exit code ${String(exitCode)}`,
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}
function bootFailure({ boot }) {
    if (boot?.status !== 'failed' || !boot.reason)
        return undefined;
    const { message, hint, lastLines } = boot.reason;
    const parts = [(0,report_markdown/* problemText */.fI)({ message, hint })];
    if (lastLines.length > 0)
        parts.push('The console ended with', (0,report_markdown/* codeBlock */.DV)(lastLines.slice(-summary_MANY)));
    return { name: 'boot failure', importance: 98, markdown: parts.join('\n\n') };
}


/***/ })

};
