export const id = 8449;
export const ids = [8449,4021,8457];
export const modules = {

/***/ 69043:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _platform_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97817);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18402);
/* harmony import */ var _run_boot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58587);



await (0,_run_boot_js__WEBPACK_IMPORTED_MODULE_2__.runBootAction)((0,_platform_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .createActionsPlatform */ .F)(), { run: _platform_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

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

/***/ 97817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ createActionsPlatform)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/platform/secret-mask.js
var secret_mask = __webpack_require__(65544);
// EXTERNAL MODULE: ./lib/platform/signals.js
var signals = __webpack_require__(92778);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/platform/workflow-command.js

/**
 * One command to the GitHub runner, which reads them from standard output ("Workflow commands for GitHub Actions" in
 * GitHub's documentation). Whatever the parts contain stays inside the command.
 * @param properties left out where empty or undefined
 */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
        .join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}\n`;
}
/** The properties of an annotation at a place. A column counts only together with a line. */
function annotationProperties(at) {
    if (at === undefined)
        return {};
    return { title: at.title, file: at.file, line: at.line, col: at.line === undefined ? undefined : at.column };
}
/** An entry of the files GITHUB_OUTPUT and GITHUB_STATE. Its delimiter cannot be guessed by whoever wrote the value. */
function keyValueEntry(key, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return `${key}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./lib/platform/actions.js








/** GitHub shows no summary at all that is larger than this. */
const MOST_SUMMARY_BYTES = 1024 * 1024;
/**
 * The platform of a GitHub runner. It speaks the runner's protocol itself: `@actions/core` does it in the same words (the
 * tests compare them), but takes more time to load than an action that has nothing to do needs altogether, for the sake of
 * an HTTP client that is not used here.
 */
function createActionsPlatform(host = defaultHost()) {
    const { env, stdout } = host;
    const secrets = new secret_mask/* SecretMask */.f();
    const command = (name, properties, message) => {
        stdout.write(workflowCommand(name, properties, message));
    };
    const appendEntry = (file, name, value) => {
        const path = env[file];
        if (path === undefined || path === '')
            throw new Error(`${file} is not set: this does not run as a GitHub action`);
        (0,external_node_fs_.appendFileSync)(path, keyValueEntry(name, value));
    };
    const log = {
        info: (text) => {
            // The runner reads commands from every line, so text that somebody else wrote must not look like one.
            for (const line of text.split(/\r\n|\r|\n/))
                stdout.write(`${(0,clean/* neutraliseCommands */.$B)(line)}\n`);
        },
        debug: (line) => {
            command('debug', {}, line);
        },
        notice: (message, at) => {
            command('notice', annotationProperties(at), message);
        },
        warning: (message, at) => {
            command('warning', annotationProperties(at), message);
        },
        error: (message, at) => {
            command('error', annotationProperties(at), message);
        },
        startGroup: (title) => {
            command('group', {}, title);
        },
        endGroup: () => {
            command('endgroup', {}, '');
        },
    };
    return {
        log,
        env,
        cancelled: (0,signals/* cancelledBy */.t)(host),
        now: () => Date.now(),
        input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
        setOutput: (name, value) => {
            appendEntry('GITHUB_OUTPUT', name, value);
        },
        fail: (message, at) => {
            host.exitCode = 1;
            log.error(message, at);
        },
        mask: (value) => {
            for (const part of secrets.add(value))
                command('add-mask', {}, part);
        },
        redact: (text) => secrets.redact(text),
        saveState: (name, value) => {
            appendEntry('GITHUB_STATE', name, value);
        },
        state: (name) => env[`STATE_${name}`] ?? '',
        writeSummary: async (markdown) => {
            const path = env.GITHUB_STEP_SUMMARY;
            if (path === undefined || path === '')
                log.debug('There is no job summary here.');
            else
                await (0,promises_.writeFile)(path, fitSummary(markdown));
        },
        artifacts: artifactStore(host),
    };
}
/** Cuts a summary that GitHub would reject, at the end of a line. */
function fitSummary(markdown) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= MOST_SUMMARY_BYTES)
        return markdown;
    const note = '\n\n*The rest is left out: GitHub shows no summary of more than 1 MiB.*\n';
    const kept = bytes.subarray(0, MOST_SUMMARY_BYTES - Buffer.byteLength(note));
    return `${kept.subarray(0, Math.max(0, kept.lastIndexOf('\n'))).toString('utf8')}${note}`;
}
function artifactStore(host) {
    const { env } = host;
    return {
        available: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
        upload: async (file, { retentionDays }) => {
            const name = (0,external_node_path_.basename)(file);
            const client = await host.artifactClient();
            try {
                const stored = await client.uploadArtifact(name, [file], (0,external_node_path_.dirname)(file), {
                    // Each is one file that is compressed already: no archive around it, no second compression.
                    skipArchive: true,
                    compressionLevel: 0,
                    ...(retentionDays === undefined ? {} : { retentionDays }),
                });
                if (stored.id === undefined)
                    throw new Error('the service gave it no id');
                return { id: stored.id, bytes: stored.size ?? 0 };
            }
            catch (error) {
                const message = error instanceof Error ? error.message : String(error);
                const taken = /\b409\b|conflict|already exists/i.test(message);
                throw new errors/* UserError */.yo({
                    message: taken
                        ? `The workflow run has an artifact ${name} already.`
                        : `The artifact ${name} could not be stored: ${message.replace(/\.?\s*$/, '.')}`,
                    hint: taken
                        ? 'Give each job names of its own by the input artifact-name.'
                        : 'Run the job again, or store nothing by the input upload: false.',
                });
            }
        },
    };
}
function defaultHost() {
    return {
        env: process.env,
        stdout: process.stdout,
        once: (signal, listener) => process.once(signal, listener),
        get exitCode() {
            return process.exitCode;
        },
        set exitCode(code) {
            process.exitCode = code ?? undefined;
        },
        artifactClient: async () => {
            const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6538), __webpack_require__.e(6850)]).then(__webpack_require__.bind(__webpack_require__, 76850));
            return new DefaultArtifactClient();
        },
    };
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
