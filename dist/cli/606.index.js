export const id = 606;
export const ids = [606,45];
export const modules = {

/***/ 8167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBootAction: () => (/* binding */ runBootAction)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _build_boot_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _boot_boot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9878);
/* harmony import */ var _boot_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1045);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3971);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6316);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4924);
/* harmony import */ var _report_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7372);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8078);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8335);











/** Boots the files of an image that exists: those and no others, which the manifest's sums prove. */
async function runBootAction(platform, { run }) {
    const started = platform.now();
    let boot;
    let manifest;
    let settings;
    const stored = new Map();
    const problems = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .problemsOf */ .GW)(async () => {
        settings = (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readBootSettings */ .U$)(platform);
        const files = await findFiles(settings);
        manifest = files.manifest;
        await verify(files);
        boot = await (0,_boot_boot_js__WEBPACK_IMPORTED_MODULE_3__.bootTest)({
            kernel: files.kernel,
            initramfs: files.initramfs,
            squashfs: files.squashfs,
            expect: { kernelRelease: manifest.kernel.release },
            mode: settings.boot,
            timeoutSeconds: settings.bootMinutes * 60,
            memoryMiB: settings.bootMemory,
            cpus: 2,
            ...(manifest.march === '' ? {} : { march: manifest.march }),
            smokeScripts: [],
            logFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files.squashfs), 'boot'),
        }, {
            run,
            signal: platform.cancelled,
            onStart: (sentence) => {
                platform.log.info(sentence);
            },
        });
        boot = await (0,_build_boot_image_js__WEBPACK_IMPORTED_MODULE_2__/* .nameLogs */ .$7)(boot, `${manifest.name}-boot`);
        for (const line of (0,_boot_format_js__WEBPACK_IMPORTED_MODULE_10__.formatBootResult)(boot))
            platform.log.info(line);
        if (settings.upload)
            await storeLogs(platform, boot, settings.retentionDays, stored);
        return boot.status === 'failed' ? [(0,_build_boot_image_js__WEBPACK_IMPORTED_MODULE_2__/* .bootProblem */ .o5)(boot)] : [];
    });
    if (boot?.status === 'not-booted')
        platform.log.warning(`The image was not booted: ${boot.reason?.message ?? ''}`);
    if (boot) {
        platform.setOutput('boot-status', boot.status);
        platform.setOutput('boot-seconds', String(boot.seconds.total));
    }
    platform.setOutput('artifact-ids', JSON.stringify(Object.fromEntries(stored)));
    if (settings?.summary ?? true) {
        await platform.writeSummary((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .renderSummary */ .B)({
            name: manifest?.name ?? 'image',
            outcome: boot ? 'built' : 'failed',
            seconds: (platform.now() - started) / 1000,
            ...(manifest ? { manifest } : {}),
            ...(boot ? { boot } : {}),
            problems,
        }));
    }
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .showFailure */ .iV)(platform, problems);
}
async function findFiles({ folder, kernel, initramfs, squashfs, manifest }) {
    if (folder === undefined) {
        const read = await readManifest(manifest ?? '');
        return { kernel: kernel ?? '', initramfs: initramfs ?? '', squashfs: squashfs ?? '', manifest: read };
    }
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y({
            message: `There is no folder ${folder}.`,
            hint: 'Name the folder that a build wrote by the input folder.',
        });
    });
    const manifests = names.filter((name) => name.endsWith('manifest.json'));
    const [only] = manifests;
    if (only === undefined || manifests.length > 1) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y({
            message: only === undefined
                ? `${folder} holds no manifest.`
                : `${folder} holds ${manifests.length} manifests: ${manifests.join(', ')}.`,
            hint: 'Name one image by the inputs kernel, initramfs, squashfs and manifest.',
        });
    }
    const read = await readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, only));
    const path = (kind) => {
        const file = read.files.find((candidate) => candidate.kind === kind);
        if (!file)
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y({ message: `${only} names no ${kind}.`, hint: 'Build the image again.' });
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.name);
    };
    return { kernel: path('kernel'), initramfs: path('initramfs'), squashfs: path('squashfs'), manifest: read };
}
async function readManifest(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y({
            message: `The manifest ${path} cannot be read.`,
            hint: 'Download it together with the other files.',
        });
    });
    return (0,_report_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseManifest */ .Ng)(text, path);
}
/** Refuses files that are not the manifest's. */
async function verify({ manifest, ...paths }) {
    const problems = [];
    for (const kind of ['kernel', 'initramfs', 'squashfs']) {
        const expected = manifest.files.find((file) => file.kind === kind);
        const path = paths[kind];
        const found = await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256OfFile */ .Vq)(path).catch(() => undefined);
        if (!found)
            problems.push({
                message: `The ${kind} ${path} cannot be read.`,
                hint: 'Download it together with the manifest.',
            });
        else if (found.sha256 !== expected?.sha256) {
            problems.push({
                message: `${path} is not the ${kind} of the manifest: ${found.bytes} bytes instead of ${expected?.bytes ?? 0}, another SHA-256.`,
                hint: 'Download it again; files of different builds do not go together.',
            });
        }
    }
    if (problems.length > 0)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(problems);
}
async function storeLogs(platform, boot, retentionDays, stored) {
    if (!platform.artifacts.available)
        return;
    for (const path of Object.values(boot.files)) {
        const { id } = await platform.artifacts.upload(path, retentionDays === undefined ? {} : { retentionDays });
        stored.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), id);
    }
}


/***/ }),

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

/***/ 1045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatBootResult: () => (/* binding */ formatBootResult)
/* harmony export */ });
/** @returns short plain lines for a log, the result first */
function formatBootResult(result) {
    const { status, accelerator, note, reason, seconds, checks, files } = result;
    const how = accelerator === undefined ? '' : accelerator === 'kvm' ? ' with KVM' : ' by software emulation';
    const parts = [
        seconds.kernel === undefined ? undefined : `kernel ${seconds.kernel} s`,
        seconds.userspace === undefined ? undefined : `userspace ${seconds.userspace} s`,
    ].filter((part) => part !== undefined);
    const times = `${seconds.total} s${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
    const head = {
        booted: `Booted${how} in ${times}`,
        failed: `Boot test failed${how} after ${times}`,
        'not-booted': 'Not booted: this machine cannot run the image, so nothing is known about it',
        skipped: 'Boot test skipped',
    };
    return [
        head[status],
        ...(note === undefined ? [] : [note]),
        ...(reason ? [`${reason.kind}: ${reason.message}`, reason.hint] : []),
        ...checks.map(({ name, outcome, detail }) => `${outcome} ${name}${detail === '' ? '' : `: ${firstLine(detail)}`}`),
        ...(reason && reason.lastLines.length > 0
            ? ['Last lines of the console:', ...reason.lastLines.map((line) => `  ${line}`)]
            : []),
        ...(files.serial === undefined ? [] : [`Serial log: ${files.serial}`]),
        ...(files.screenshot === undefined ? [] : [`Screenshot: ${files.screenshot}`]),
    ];
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
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


/***/ })

};
