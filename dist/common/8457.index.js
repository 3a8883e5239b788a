export const id = 8457;
export const ids = [8457,4021];
export const modules = {

/***/ 58587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBootAction: () => (/* binding */ runBootAction)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _build_boot_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23407);
/* harmony import */ var _boot_boot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57713);
/* harmony import */ var _boot_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44021);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80343);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19776);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58864);
/* harmony import */ var _report_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16347);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61106);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93745);











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
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
            message: `There is no folder ${folder}.`,
            hint: 'Name the folder that a build wrote by the input folder.',
        });
    });
    const manifests = names.filter((name) => name.endsWith('manifest.json'));
    const [only] = manifests;
    if (only === undefined || manifests.length > 1) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
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
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({ message: `${only} names no ${kind}.`, hint: 'Build the image again.' });
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.name);
    };
    return { kernel: path('kernel'), initramfs: path('initramfs'), squashfs: path('squashfs'), manifest: read };
}
async function readManifest(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
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
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(problems);
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

/***/ 44021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 92143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Sixteen hexadecimal digits that stand for the parts; nothing can be read back from them. */
function fingerprint(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${part.length}:${part}`);
    return hash.digest('hex').slice(0, 16);
}


/***/ })

};
