export const id = 656;
export const ids = [656,8087];
export const modules = {

/***/ 75473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V8: () => (/* binding */ exportLayers),
  rj: () => (/* binding */ runQuietly),
  Qy: () => (/* binding */ withFolders)
});

// EXTERNAL MODULE: ./lib/cache/cached-plan.js + 2 modules
var cached_plan = __webpack_require__(14110);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/cache/entry.js
var entry = __webpack_require__(38010);
;// CONCATENATED MODULE: ./lib/cache/local-folders.js




/**
 * Prepares the folders of local caches just before a build.
 *
 * - All scopes of a cache share one store of layers beside them, by a link, so that the downloads, which are in the scope of
 *   the whole build too, are kept once. Each has an index of its own: two builds that write one index at once make one of
 *   them fail (BuildKit locks it without waiting).
 * - buildx fails the whole build when it cannot make a folder; here that is a warning.
 * - It also makes folders that it is told to read, and warns of each that is empty: those are left out.
 */
async function prepareFolders(cache) {
    const problems = [];
    const to = [];
    for (const value of cache.to) {
        const folder = localFolder(value, 'dest');
        const problem = folder === undefined ? undefined : await prepare(folder);
        if (problem)
            problems.push(problem);
        else
            to.push(value);
    }
    const from = [];
    for (const value of cache.from) {
        const folder = localFolder(value, 'src');
        if (folder === undefined || (await (0,files/* exists */.t2)((0,external_node_path_.join)(folder, 'index.json'))))
            from.push(value);
    }
    return { cache: { from, to }, problems };
}
function localFolder(value, attribute) {
    const options = (0,entry/* readOptions */.Tt)(value);
    return options.get('type') === 'local' ? options.get(attribute) : undefined;
}
async function prepare(folder) {
    const store = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'blobs');
    try {
        await (0,promises_.mkdir)(store, { recursive: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.access)(store, promises_.constants.W_OK);
        await (0,promises_.access)(folder, promises_.constants.W_OK);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return {
            message: `The cache folder ${(0,external_node_path_.dirname)(folder)} cannot be written: ${why}.`,
            hint: 'The layers of this build are not kept there. Name a folder that the user who builds can make and write.',
        };
    }
    try {
        await (0,promises_.symlink)((0,external_node_path_.join)('..', 'blobs'), (0,external_node_path_.join)(folder, 'blobs'));
    }
    catch {
        // It is there already, or the file system has no links: then this scope has a store of its own.
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/build/export-layers.js


/** The plan with the folders of its local caches made, and without those that cannot be, which is warned of. */
async function withFolders({ plan, cache }, warn) {
    const prepared = await prepareFolders(cache);
    prepared.problems.forEach(warn);
    return { plan, cache: prepared.cache };
}
/** Runs a build that brings nothing out. */
function runQuietly(plan, deps, signal) {
    const { buildx, platform, secrets } = deps;
    return (0,cached_plan/* runCachedBuild */.K)(buildx, plan, {
        signal,
        secrets,
        redact: (text) => platform.redact(text),
        onChanges: () => undefined,
    });
}
/**
 * Exports the layers of finished stages, one after the other, until the signal fires: what comes first is kept first.
 * @returns the builds that were run
 */
async function exportLayers(plans, deps, signal) {
    const runs = [];
    for (const each of plans) {
        if (signal.aborted)
            break;
        const run = await runQuietly(await withFolders(each, deps.warn), deps, signal);
        runs.push(run);
        deps.platform.log.info(`Layers of ${each.plan.target}: ${run.code === 0 ? 'kept in the cache' : 'could not be kept'}`);
    }
    return runs;
}


/***/ }),

/***/ 80790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stageRunner),
/* harmony export */   S: () => (/* binding */ runStage)
/* harmony export */ });
/* harmony import */ var _cache_cached_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14110);
/* harmony import */ var _progress_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);


/**
 * Runs stages that stand beside the build: quietly, of what they say the log has only the lines of our own scripts. They depend
 * on what no layer's key knows, so a question is part of it (QUESTION).
 */
function stageRunner(plan, deps) {
    return async (target, given, signal) => {
        const failure = await runStage(plan, target, given, deps, signal);
        if (failure)
            deps.platform.log.debug(`${target}: ${failure.message}`);
        return failure === undefined;
    };
}
/** Runs one such stage. @returns undefined, or why it failed */
async function runStage(plan, target, { contexts, output }, { platform, buildx, secrets, from, question }, signal) {
    const asked = {
        ...(0,_cache_cached_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .layersOnly */ .V)(plan, target),
        contexts: { ...plan.contexts, ...contexts },
        args: { ...plan.args, QUESTION: question ?? String(platform.now()) },
        ...(output === undefined ? {} : { output }),
    };
    const { code, timeline } = await (0,_cache_cached_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runCachedBuild */ .K)(buildx, { plan: asked, cache: { from, to: [] } }, {
        signal,
        secrets,
        redact: (text) => platform.redact(text),
        onChanges: (changes) => {
            for (const change of changes) {
                if (change.type === 'line' && change.line.startsWith('gm: '))
                    platform.log.info(change.line.slice(4));
            }
        },
    });
    return code === 0 ? undefined : (0,_progress_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .S)(timeline).problem;
}


/***/ }),

/***/ 58087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnvironment),
/* harmony export */   findBuildx: () => (/* binding */ findBuildx)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43491);


/** `--call`, `--progress=rawjson`, `history`, devices and secrets by environment are all there from this one on. */
const OLDEST_BUILDX = [0, 20];
/**
 * Finds buildx: `docker buildx`, else a `buildx` (or `docker-buildx`) program on PATH.
 * @throws UserError when there is none, or one too old for what the build needs
 */
async function findBuildx(run, env) {
    const candidates = [['docker', 'buildx'], ['buildx'], ['docker-buildx']];
    for (const [program = '', ...prefix] of candidates) {
        const version = await buildxVersion(run, program, prefix);
        if (version === undefined)
            continue;
        if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, OLDEST_BUILDX)) {
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                message: `buildx ${version} is too old: the build needs ${OLDEST_BUILDX.join('.')} or newer.`,
                hint: 'Update Docker, or put a newer buildx into ~/.docker/cli-plugins/docker-buildx.',
            });
        }
        const command = (args) => ({ command: program, args: [...prefix, ...args], env });
        return {
            version,
            command,
            run: (args, options = {}) => {
                const { env: extra, ...rest } = options;
                return run({ ...command(args), env: { ...env, ...extra } }, rest);
            },
        };
    }
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: 'buildx was found neither as `docker buildx` nor as a program of its own.',
        hint: 'Install Docker with its buildx plugin, or buildx alone together with a BuildKit that the input `builder` names.',
    });
}
/** The same buildx with more in its environment. */
function withEnvironment(buildx, more) {
    return {
        version: buildx.version,
        command: (args) => {
            const spec = buildx.command(args);
            return { ...spec, env: { ...spec.env, ...more } };
        },
        run: (args, options = {}) => buildx.run(args, { ...options, env: { ...more, ...options.env } }),
    };
}
async function buildxVersion(run, program, prefix) {
    try {
        const result = await run({ command: program, args: [...prefix, 'version'] });
        return result.code === 0 ? (/\bv?(\d+\.\d+\.\d+\S*)/.exec(result.stdout)?.[1] ?? 'unknown') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 43235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ keepCertificates),
/* harmony export */   Qd: () => (/* binding */ certificateFolder),
/* harmony export */   jZ: () => (/* binding */ readCertificates)
/* harmony export */ });
/* unused harmony export judgeCertificates */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97158);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19776);





/** buildx reads no more of a certificate's file, and does not say so (buildx 0.36, util/confutil/container.go). */
const MOST_BYTES = 1024 * 1024;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
/** Reads files of certificates. @param input the input that names them, for messages */
async function readCertificates(paths, input) {
    const judged = await Promise.all(paths.map(async (path) => {
        const read = await readText(path);
        return 'text' in read ? judgeCertificates(read.text) : read;
    }));
    const problems = judged.flatMap((each, index) => {
        if ('pem' in each)
            return [];
        return [{ message: `${input}: ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(paths[index] ?? '', 200)} ${each.reason}.`, hint: each.hint }];
    });
    if (problems.length > 0)
        return { problems };
    const pem = judged.map((each) => ('pem' in each ? each.pem : '')).join('');
    return pem.length > MOST_BYTES
        ? {
            problems: [
                { message: `${input}: The certificates have more than 1 MiB.`, hint: 'Name those that are needed.' },
            ],
        }
        : { pem };
}
/** @returns the certificates in a text and nothing else of it, or why it is refused */
function judgeCertificates(text) {
    // Whatever stands in a builder may be read by whoever may use it.
    if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text)) {
        return {
            reason: 'holds a private key, which no builder is to be given',
            hint: 'Name a file with certificates alone.',
        };
    }
    const found = text.match(CERTIFICATE) ?? [];
    if (found.length === 0) {
        return {
            reason: 'holds no certificate in PEM',
            hint: 'It begins with -----BEGIN CERTIFICATE-----; `openssl x509 -inform der -in FILE` makes one from DER.',
        };
    }
    const broken = found.findIndex((block) => !isCertificate(block));
    return broken < 0
        ? { pem: found.map((block) => `${block}\n`).join('') }
        : {
            reason: `has a certificate that cannot be read, the ${String(broken + 1)}. in it`,
            hint: 'Get the file again.',
        };
}
/** Where `keepCertificates` puts them. */
function certificateFolder(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'certificates');
}
/** Writes certificates into a folder of their own below `folder`. @returns the path of the file */
async function keepCertificates(pem, folder) {
    const own = certificateFolder(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(own);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'ca-certificates.pem');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, pem);
    return file;
}
function isCertificate(pem) {
    try {
        new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
        return true;
    }
    catch {
        return false;
    }
}
async function readText(path) {
    const hint = 'Name a file in PEM that is on the runner.';
    try {
        // A named pipe would be waited for.
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        try {
            const found = await file.stat();
            if (!found.isFile())
                return { reason: 'is not a file', hint };
            if (found.size > MOST_BYTES)
                return { reason: 'has more than 1 MiB', hint: 'Name a file with certificates alone.' };
            return { text: await file.readFile('latin1') };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if ((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return { reason: 'does not exist', hint };
        if ((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EACCES', 'EPERM')) {
            return {
                reason: 'may not be read by the user who runs this',
                hint: 'Make it readable; certificates are no secrets.',
            };
        }
        throw error;
    }
}


/***/ }),

/***/ 43491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ OLDEST_BUILDKIT),
/* harmony export */   t: () => (/* binding */ isOlder)
/* harmony export */ });
/** `RUN --device` is part of the stable Dockerfile syntax from this one on (BuildKit, Dockerfile reference, "RUN --device": 1.27). */
const OLDEST_BUILDKIT = [0, 33];
/** Whether a version is older than a release. One without numbers is a build from source: assumed to be new enough. */
function isOlder(version, [major, minor]) {
    const match = /^v?(\d+)\.(\d+)\./.exec(version);
    if (!match || version.startsWith('0.0.0'))
        return false;
    const [haveMajor, haveMinor] = [Number(match[1]), Number(match[2])];
    return haveMajor < major || (haveMajor === major && haveMinor < minor);
}


/***/ }),

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   pv: () => (/* binding */ cacheArguments),
/* harmony export */   qt: () => (/* binding */ readArgument),
/* harmony export */   wT: () => (/* binding */ cacheFlags)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38010);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66469);


function mayWrite({ wanted, fromFork }) {
    return wanted && !fromFork;
}
/** The attributes that concern one direction only; the rest says where the place is and is needed for both. */
const EXPORT_ONLY = new Set([
    'mode',
    'ignore-error',
    'compression',
    'compression-level',
    'force-compression',
    'image-manifest',
    'oci-mediatypes',
    'reset',
    'touch_refresh',
    'upload_parallelism',
]);
const EXPORT_MINUTES = 60;
/**
 * The cache arguments of one build. The user's own options win over ours.
 *
 * - `mode=max`: the layers of every stage, not of the last one only, which is `scratch` with a few files.
 * - `ignore-error=true`: an export that fails leaves a good build good. (What fails before the export begins, such as an
 *   unreadable token, still fails the build: see `cacheFailure`.)
 * - `timeout` of gha: BuildKit's README calls it the limit of the export, its source makes it the patience with answers
 *   429, for each call (go-actions-cache, doWithRetries); an export with `timeout=1ms` was measured to succeed. The default
 *   of 10 minutes is little where gigabytes in many layers meet 200 uploads a minute for the whole repository. Imports keep
 *   it: better to wait that long than to compile for hours, better to compile than to wait longer.
 * - `compression=zstd` where the exporter reads it, registry and local: BuildKit's default is gzip, which is slower at both
 *   ends at a lower ratio. The exporters for gha, s3 and azblob always use the default (their `Config()` ignores attributes).
 */
function cacheArguments(entries, request) {
    const { part, scopes, write } = request;
    const from = entries.flatMap((entry) => (0,_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesToRead */ .dW)(part, scopes).map((scope) => readArgument(entry, scopes, scope)));
    const writable = entries.filter(({ readOnly }) => readOnly !== true);
    const to = write
        ? writable.map((entry) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOptions */ .or)(entry.type, {
            ...placed(entry, (0,_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOptions */ .$e)(entry, scopes, { branch: scopes.own, part })),
            ...exportOptions(entry, request.exportMinutes ?? EXPORT_MINUTES),
        }))
        : [];
    return { from: [...new Set(from)], to };
}
/** The value of `--cache-from` that reads one scope of one place. */
function readArgument(entry, scopes, scope) {
    const { dest, ...options } = placed(entry, (0,_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOptions */ .$e)(entry, scopes, scope));
    const read = Object.entries(options).filter(([name]) => !EXPORT_ONLY.has(name));
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOptions */ .or)(entry.type, { ...(dest === undefined ? {} : { src: dest }), ...Object.fromEntries(read) });
}
/** The arguments as buildx takes them. */
function cacheFlags({ from, to }) {
    return [...from.map((value) => `--cache-from=${value}`), ...to.map((value) => `--cache-to=${value}`)];
}
function placed(entry, where) {
    return { ...entry.options, ...where };
}
/** Our choices, except where the user made one. */
function exportOptions({ type, options }, minutes) {
    const ours = {
        gha: { timeout: `${String(Math.max(1, Math.round(minutes)))}m` },
        registry: { compression: 'zstd' },
        local: { compression: 'zstd' },
        s3: {},
        azblob: {},
    };
    // Docker's old media types know no zstd.
    const compresses = options['oci-mediatypes'] !== 'false';
    const chosen = { mode: 'max', 'ignore-error': 'true', ...(type === 'gha' || compresses ? ours[type] : {}) };
    return Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, options[name] ?? value]));
}


/***/ }),

/***/ 14110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ layersOnly),
  K: () => (/* binding */ runCachedBuild)
});

// EXTERNAL MODULE: ./lib/plan/build-plan.js
var build_plan = __webpack_require__(45651);
;// CONCATENATED MODULE: ./lib/progress/rawjson.js
/** Longest line kept whole; the rest of a longer one is dropped. */
const MAX_LOG_LINE = 64 * 1024;
/** Longest JSON line believed. BuildKit sends up to a mebibyte of log in one. */
const MAX_JSON_LINE = 32 * 1024 * 1024;
/**
 * Parses the stream piece by piece. Pieces may end anywhere, in the middle of a character too. Nothing that arrives
 * makes it throw: what it does not understand comes out as text.
 */
class RawJsonParser {
    #lines = new LineSplitter(MAX_JSON_LINE);
    #logs = new Map();
    /** @returns the events that this piece completed, in order */
    push(chunk) {
        const events = [];
        for (const line of this.#lines.push(chunk))
            this.#line(line, events);
        return events;
    }
    /** @returns what is left once the stream has ended */
    end() {
        const events = [];
        for (const line of this.#lines.end())
            this.#line(line, events);
        for (const digest of new Set([...this.#logs.values()].map(({ vertex }) => vertex)))
            this.#flush(digest, events);
        return events;
    }
    #line(line, events) {
        const object = line.startsWith('{') ? parseObject(line) : undefined;
        if (!object) {
            const text = line.endsWith('\r') ? line.slice(0, -1) : line;
            events.push({ type: 'text', line: text });
            return;
        }
        // A vertex can complete in the same object as its last log lines, which belong before its end.
        let reported = false;
        const report = () => {
            if (reported)
                return;
            reported = true;
            events.push(...present(list(object.statuses).map(statusEvent)));
            for (const log of list(object.logs))
                this.#log(log, events);
        };
        for (const vertex of present(list(object.vertexes).map(vertexEvent))) {
            if (vertex.completed !== undefined) {
                report();
                this.#flush(vertex.digest, events);
            }
            events.push(vertex);
        }
        report();
        events.push(...list(object.warnings).map(warningEvent));
    }
    #log(log, events) {
        const vertex = rawjson_text(log.vertex);
        const stream = typeof log.stream === 'number' ? log.stream : 1;
        const at = time(log.timestamp) ?? 0;
        const key = `${String(stream)} ${vertex}`;
        const entry = this.#logs.get(key) ?? { splitter: new LineSplitter(MAX_LOG_LINE), vertex, stream, at };
        this.#logs.set(key, entry);
        entry.at = at;
        for (const line of entry.splitter.push(Buffer.from(rawjson_text(log.data), 'base64'))) {
            events.push({ type: 'log', vertex, stream, line, at });
        }
    }
    /** A step's output need not end in a newline. */
    #flush(digest, events) {
        for (const [key, { splitter, vertex, stream, at }] of this.#logs) {
            if (vertex !== digest)
                continue;
            for (const line of splitter.end())
                events.push({ type: 'log', vertex, stream, line, at });
            this.#logs.delete(key);
        }
    }
}
/** Cuts bytes into lines. Only whole lines are decoded, so that a character split between pieces survives. */
class LineSplitter {
    #limit;
    #pieces = [];
    #held = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    push(chunk) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
            this.#hold(chunk.subarray(start, end));
            lines.push(this.#take());
            start = end + 1;
        }
        this.#hold(chunk.subarray(start));
        return lines;
    }
    end() {
        return this.#held > 0 ? [this.#take()] : [];
    }
    #hold(piece) {
        const room = this.#limit - this.#held;
        const kept = piece.length > room ? piece.subarray(0, room) : piece;
        if (kept.length === 0)
            return;
        this.#pieces.push(kept);
        this.#held += kept.length;
    }
    #take() {
        const line = Buffer.concat(this.#pieces, this.#held).toString('utf8');
        this.#pieces = [];
        this.#held = 0;
        return line;
    }
}
const KEYS = ['vertexes', 'statuses', 'logs', 'warnings'];
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return isFields(value) && KEYS.some((key) => key in value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function vertexEvent(fields) {
    const digest = rawjson_text(fields.digest);
    if (digest === '')
        return undefined;
    const started = time(fields.started);
    const completed = time(fields.completed);
    const error = rawjson_text(fields.error);
    return {
        type: 'vertex',
        digest,
        name: rawjson_text(fields.name),
        inputs: strings(fields.inputs),
        ...(started === undefined ? {} : { started }),
        ...(completed === undefined ? {} : { completed }),
        cached: fields.cached === true,
        ...(error === '' ? {} : { error }),
    };
}
function statusEvent(fields) {
    const vertex = rawjson_text(fields.vertex);
    if (vertex === '')
        return undefined;
    return {
        type: 'status',
        vertex,
        id: rawjson_text(fields.id),
        current: number(fields.current),
        total: number(fields.total),
        at: time(fields.timestamp) ?? 0,
        completed: time(fields.completed) !== undefined,
    };
}
function warningEvent(fields) {
    const url = rawjson_text(fields.url);
    const source = fields.sourceInfo;
    const file = isFields(source) ? rawjson_text(source.filename) : '';
    const range = list(fields.range).at(0);
    const first = range ? lineOf(range.start) : 0;
    const last = range ? lineOf(range.end) : 0;
    return {
        type: 'warning',
        short: base64(fields.short),
        detail: strings(fields.detail).map(base64),
        ...(url === '' ? {} : { url }),
        ...(file === '' ? {} : { file }),
        ...(first > 0 ? { range: [first, Math.max(first, last)] } : {}),
    };
}
function lineOf(position) {
    return isFields(position) ? number(position.line) : 0;
}
function base64(value) {
    return Buffer.from(rawjson_text(value), 'base64').toString('utf8');
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function list(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function rawjson_text(value) {
    return typeof value === 'string' ? value : '';
}
function number(value) {
    return typeof value === 'number' ? value : 0;
}
function time(value) {
    const at = typeof value === 'string' ? Date.parse(value) : NaN;
    return Number.isNaN(at) ? undefined : at;
}
function present(items) {
    return items.filter((item) => item !== undefined);
}

// EXTERNAL MODULE: ./lib/progress/timeline.js + 3 modules
var progress_timeline = __webpack_require__(91);
;// CONCATENATED MODULE: ./lib/builder/run-build.js



/** Runs a plan and reduces what BuildKit reports to a timeline, while it happens. */
async function runBuild(buildx, plan, options) {
    const parser = new RawJsonParser();
    const reducer = new progress_timeline/* TimelineReducer */.g();
    const timeline = () => reducer.timeline;
    const apply = (event) => {
        options.onChanges(reducer.apply(redacted(event, options.redact)), timeline);
    };
    const result = await buildx.run((0,build_plan/* buildxArguments */.X)(plan), {
        signal: options.signal,
        // BuildKit needs a moment to stop its containers; a cancelled job has 7.5 seconds in all before SIGTERM.
        graceMs: 5_000,
        keepBytes: 64 * 1024,
        env: options.secrets,
        onStderr: (chunk) => {
            parser.push(chunk).forEach(apply);
        },
    });
    parser.end().forEach(apply);
    options.onChanges(reducer.end(), timeline);
    return { code: result.code, timeline: reducer.timeline, stopped: result.stopped };
}
/** The event with its texts redacted. */
function redacted(event, redact) {
    switch (event.type) {
        case 'log':
        case 'text':
            return { ...event, line: redact(event.line) };
        case 'vertex':
            return event.error === undefined ? event : { ...event, error: redact(event.error) };
        case 'warning':
        case 'status':
            return event;
    }
}

// EXTERNAL MODULE: ./lib/cache/cache-arguments.js
var cache_arguments = __webpack_require__(245);
;// CONCATENATED MODULE: ./lib/cache/cached-plan.js


/** The same plan, building one of its stages, bringing nothing out: the layers are all that is wanted. */
function layersOnly(plan, target) {
    const { builder, context, contexts, args, secrets } = plan;
    // `cacheonly` is buildx's word for no output; without it every build warns that it has none.
    return { builder, target, context, contexts, args, secrets, tags: [], output: 'type=cacheonly' };
}
/** Runs a plan with its caches. */
function runCachedBuild(buildx, { plan, cache }, options) {
    const cached = { ...buildx, run: (args, more) => buildx.run(withFlags(args, cache), more) };
    return runBuild(cached, plan, options);
}
/** The context is the last argument. */
function withFlags(args, cache) {
    return [...args.slice(0, -1), ...(0,cache_arguments/* cacheFlags */.wT)(cache), ...args.slice(-1)];
}


/***/ }),

/***/ 66469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ scopeOptions),
/* harmony export */   B: () => (/* binding */ cacheBranches),
/* harmony export */   dW: () => (/* binding */ scopesToRead)
/* harmony export */ });
/* unused harmony export safePart */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _pins_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12305);


/**
 * Branches in the order in which their caches are read. A pull request has a branch of its own, named by its ref: a fork's
 * branch may be called `main` too. Without any ref, on a person's machine, it is `local`.
 */
function cacheBranches(facts) {
    const own = facts.ref?.replace(/^refs\/heads\//, '') ?? '';
    const others = [facts.baseRef ?? '', facts.defaultBranch ?? ''].filter((branch) => branch !== '' && branch !== own);
    return { own: own === '' ? 'local' : own, others: [...new Set(others)] };
}
/**
 * The scopes that a build of this part can read, the best first: those of its own branch, and of them the whole build, then
 * the saved stages, the last one first, then the downloads. Saved stages are read by the branch that saved them, to go on
 * from there; everybody else has no use for half a build. A check reads what checks wrote, and nothing else.
 */
function scopesToRead(part, { own, others, stages }) {
    if (part === 'judge')
        return [own, ...others].map((branch) => ({ branch, part }));
    const both = part === 'fetch' ? ['fetch', 'main'] : ['main', 'fetch'];
    const saved = part === 'fetch' ? [] : stages.map((stage) => `stage-${stage}`).reverse();
    const mine = part === 'fetch' ? both : ['main', ...saved, 'fetch'];
    return [
        ...mine.map((each) => ({ branch: own, part: each })),
        ...others.flatMap((branch) => both.map((each) => ({ branch, part: each }))),
    ];
}
/**
 * The attributes that name a scope at a place: `scope` of the Actions cache, the tag in a registry, the manifest's `name` in
 * S3 and Azure (blobs are shared by all names there), the subfolder of a folder.
 *
 * GitHub itself keeps the Actions cache apart by branch, and offers own, base and default branch to the reader, so that the
 * branch is no part of that name: it would only multiply the look-ups, which are limited in number.
 */
function scopeOptions(entry, scopes, scope) {
    const name = (first) => [first, scopes.image, ...(entry.type === 'gha' ? [] : [scope.branch]), scope.part]
        .filter((part) => part !== undefined)
        .map(safePart)
        .join('.');
    const { options } = entry;
    switch (entry.type) {
        case 'gha':
            return { scope: name(options.scope) };
        case 'registry':
            return { ref: withTag(options.ref ?? '', name) };
        case 's3':
        case 'azblob':
            return { name: name(options.name) };
        case 'local':
            return { dest: `${(options.dest ?? '').replace(/(?<=.)\/+$/, '')}/${name(undefined)}` };
    }
}
/** A tag of the user's own stays in front, so that one repository can serve several purposes. */
function withTag(ref, name) {
    const parsed = (0,_pins_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(ref);
    const tag = parsed.ok ? parsed.reference.tag : undefined;
    const repository = tag === undefined ? ref : ref.slice(0, -tag.length - 1);
    return `${repository}:${name(tag)}`;
}
/** Four parts with dots between them stay below the 128 characters of a registry's tag. */
const LONGEST_PART = 30;
const HASH_DIGITS = 8;
/**
 * A text as part of a name that every backend takes (tag, file, object and cache key): lower-case letters, digits, `-`
 * and `_`. Whatever had to be changed or cut gets a hash of the original, so that different texts stay different.
 */
function safePart(text) {
    const safe = text.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, '-');
    if (safe === text && safe !== '' && safe.length <= LONGEST_PART)
        return safe;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
    const start = safe.slice(0, LONGEST_PART - HASH_DIGITS - 1).replace(/-+$/, '');
    return start === '' ? hash : `${start}-${hash}`;
}


/***/ }),

/***/ 45651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ asShell),
/* harmony export */   X: () => (/* binding */ buildxArguments)
/* harmony export */ });
/**
 * The arguments of `docker buildx` for a plan (`docker buildx build --help`). Provenance is left out: it would make the
 * local output carry a file more and the same build differ from run to run.
 */
function buildxArguments(plan) {
    return [
        'build',
        `--builder=${plan.builder}`,
        '--progress=rawjson',
        '--provenance=false',
        `--target=${plan.target}`,
        ...Object.entries(plan.contexts).map(([name, value]) => `--build-context=${name}=${value}`),
        ...Object.entries(plan.args).map(([name, value]) => `--build-arg=${name}=${value}`),
        ...Object.entries(plan.secrets).map(([id, variable]) => `--secret=id=${id},env=${variable}`),
        ...plan.tags.map((tag) => `--tag=${tag}`),
        ...(plan.noCache === true ? ['--no-cache'] : []),
        ...(plan.noCacheFilter ?? []).map((stage) => `--no-cache-filter=${stage}`),
        ...(plan.pull === true ? ['--pull'] : []),
        ...(plan.output === undefined ? [] : [`--output=${plan.output}`]),
        ...(plan.metadataFile === undefined ? [] : [`--metadata-file=${plan.metadataFile}`]),
        plan.context,
    ];
}
/** The same as one line that a person can paste into a shell, with plain progress. */
function asShell(plan) {
    const words = buildxArguments(plan).map((word) => (word === '--progress=rawjson' ? '--progress=plain' : word));
    return ['docker', 'buildx', ...words].map(quote).join(' ');
}
function quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
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


/***/ }),

/***/ 2300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ explainFailure)
});

// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
;// CONCATENATED MODULE: ./lib/portage/error-lines.js
/** Most telling first: the first line of the best rank is the one to show, not the last thing that was printed. */
const RANKS = [
    [
        ['space', /\bNo space left on device\b/],
        ['memory', /\] Killed$/],
        [
            'memory',
            /Killed signal terminated program|: internal compiler error: Killed|virtual memory exhausted|\bCannot allocate memory\b|\bout of memory\b/i,
        ],
    ],
    [
        ['source', /^(?:\S+\/)?[^\s:]+:\d+(?::\d+)?: (?:fatal )?error: /], // gcc, clang
        ['source', /^error\[E\d+\]: /], // rustc
        ['source', /\binternal compiler error: /],
        ['missing', /^(?:\S+\/)?configure: error: /],
        ['missing', /^(?:\S+\/)?meson\.build:\d+:\d+: ERROR: /],
        ['missing', /^(?:\S+\/)?\S*CMakeLists\.txt:\d+ .*error/i],
        ['missing', /^CMake Error\b/],
        ['patch', /^Hunk #\d+ FAILED\b/],
        ['patch', /can't find file to patch/],
    ],
    [
        ['link', /: undefined reference to /],
        ['link', /: multiple definition of /],
        ['link', /: cannot find -l/],
        ['missing', /No rule to make target /],
        ['missing', /: command not found$/],
        ['missing', /\bModuleNotFoundError: |\bImportError: /],
        ['source', /^(?!collect2: )(?:\S+: )?(?:fatal )?error: /],
        ['other', /^\w+Error: /], // Python
    ],
    [
        ['link', /^collect2: error: /],
        ['other', /^ninja: build stopped: |^FAILED: /],
        ['other', /^make(?:\[\d+\])?: \*\*\* (?!Waiting)/],
    ],
];
const MAX_LINES = 5;
/**
 * Finds the lines that tell why a build failed in what compilers, linkers, configure, meson, CMake, patch, make and
 * Python print. In a parallel build the telling line is rarely the last.
 * @param lines clean lines of one package's build
 * @returns up to five of the most telling kind, in order; none when nothing is recognised
 */
function findErrorLines(lines) {
    for (const rank of RANKS) {
        const found = [];
        for (const [index, line] of lines.entries()) {
            const kind = rank.find(([, pattern]) => pattern.test(line))?.[0];
            if (kind === undefined || found.some(({ text }) => text === line))
                continue;
            found.push({ kind, text: withSentence(lines, index), index });
            if (found.length === MAX_LINES)
                break;
        }
        if (found.length > 0)
            return found;
    }
    return [];
}
/** CMake says where on one line and what on the indented lines after it. */
function withSentence(lines, index) {
    const line = lines[index] ?? '';
    if (!line.startsWith('CMake Error'))
        return line;
    const sentence = [];
    for (const next of lines.slice(index + 1, index + 6)) {
        if (next.trim() === '' || !next.startsWith(' '))
            break;
        sentence.push(next.trim());
    }
    return [line, ...sentence].join(' ');
}

// EXTERNAL MODULE: ./lib/portage/resolver-problems.js
var resolver_problems = __webpack_require__(21975);
;// CONCATENATED MODULE: ./lib/portage/build-failure.js



/**
 * Explains a failed step from its output: packages that failed to build, downloads, emerge's resolver, kernel options
 * that did not take, dracut, and the messages of the definition's own scripts (`gm: error: [FILE:LINE: ]…`).
 * @param lines clean lines; the end of the log and, where it is long, the lines before it that look like errors
 * @returns nothing when none of that is recognised
 */
function explainStep(lines) {
    const own = ownMessages(lines);
    const packages = failedPackages(lines);
    const explained = packages.filter(({ phase }) => phase !== undefined);
    const problems = [
        ...kernelOptions(lines),
        ...own.filter(({ problem }) => problem.at).map(({ problem }) => problem),
        ...explained.map(describePackage),
        ...downloads(lines),
        ...(0,resolver_problems/* findResolverProblems */.G6)(lines),
        ...jobserver(lines),
        ...dracut(lines),
    ];
    if (problems.length === 0)
        problems.push(...packages.map(describePackage));
    // A script that points at what the tool said above adds nothing once that has been understood.
    for (const { problem, pointsAbove } of own)
        if (!problem.at && !(pointsAbove && problems.length > 0))
            problems.push(problem);
    if (problems.length === 0)
        return undefined;
    const failed = packages.at(0);
    return {
        problems: unique(problems),
        ...(failed === undefined ? {} : { package: failed.name }),
        ...(failed?.phase === undefined ? {} : { phase: failed.phase }),
        lines: failed ? failed.excerpt : [],
    };
}
const PLACE = /^((?:[\w@+.-]+\/)*[\w@+.-]+):(\d+): (.+)$/;
/** Files of an image definition that a script may name without a line. */
const DEFINITION_FILE = /^(image\.yaml|world|services|squashfs\.exclude|firmware\.allow|(?:portage|kernel|dracut|rootfs)\/[^\s:]+): (.+)$/;
function ownMessages(lines) {
    return lines
        .filter((line) => line.startsWith('gm: error: '))
        .map((line) => {
        const text = line.slice('gm: error: '.length);
        return { problem: withPlace(text), pointsAbove: /\babove\b/.test(text) };
    });
}
function withPlace(text) {
    const [, file, line, message] = PLACE.exec(text) ?? [];
    if (file !== undefined && message !== undefined)
        return { message: (0,format/* sentence */.em)(message), at: { file, line: Number(line) } };
    const [, named, rest] = DEFINITION_FILE.exec(text) ?? [];
    if (named !== undefined && rest !== undefined)
        return { message: (0,format/* sentence */.em)(rest), at: { file: named } };
    return { message: (0,format/* sentence */.em)(text) };
}
/** `kernel/20-on.config:17: CONFIG_X=y did not take …`, which the kernel configuration prints without a prefix. */
function kernelOptions(lines) {
    return lines.filter((line) => /^kernel\/[^\s:]+:\d+: /.test(line)).map(withPlace);
}
const DIED = /^ \* ERROR: (\S+?)(?:::\S+)? failed(?: \((\w+) phase\))?:?$/;
const FAILED = /^>>> Failed to \w+ ([^\s,]+\/[^\s,]+)/;
/** In the order in which they failed, each once although Portage repeats its messages at the end. */
function failedPackages(lines) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        const [, name, phase] = DIED.exec(line) ?? [];
        if (name === undefined || found.has(name))
            continue;
        const begin = lines.findLastIndex((each, at) => at < index && beginsPackage(each));
        const scope = lines.slice(begin + 1, index);
        const errors = findErrorLines(scope);
        const said = /^ \* {3}(\S.*)$/.exec(lines[index + 1] ?? '')?.[1];
        const first = errors.at(0);
        found.set(name, {
            name,
            ...(phase === undefined ? {} : { phase }),
            ...(said === undefined || said === '(no error message)' ? {} : { said }),
            errors,
            excerpt: first
                ? scope.slice(Math.max(0, first.index - 3), first.index + 12)
                : [...scope, ...lines.slice(index, index + 8)].slice(-15),
        });
    }
    for (const line of lines) {
        const [, name] = FAILED.exec(line) ?? [];
        if (name !== undefined && !found.has(name))
            found.set(name, { name, errors: [], excerpt: [] });
    }
    return [...found.values()];
}
/** With several jobs Portage prints the whole log of the package that failed, from this line on; else it streams. */
function beginsPackage(line) {
    return (line.startsWith(' * Package: ') || line.startsWith('>>> Emerging ') || line.startsWith(' * Messages for package '));
}
function describePackage({ name, phase, said, errors }) {
    const error = errors.at(0);
    const where = phase === undefined ? `${name} failed` : `${name} failed in its ${phase} phase`;
    // A failed hunk does not say which patch it belongs to; die does.
    const why = error?.kind === 'patch' ? (said ?? error.text) : (error?.text.trim() ?? said);
    const hint = advice(error?.kind, name);
    return { message: (0,format/* sentence */.em)(why === undefined ? where : `${where}: ${why}`), ...(hint === undefined ? {} : { hint }) };
}
function advice(kind, name) {
    const atom = name.replace(/-\d[^-]*(?:-r\d+)?$/, '');
    switch (kind) {
        case 'space':
            return 'The builder has no disk space left: give it more, or let it keep less cache.';
        case 'memory':
            return 'The compiler was most likely stopped for want of memory: use fewer jobs or a machine with more of it.';
        case 'patch':
            return `A patch does not fit this version: renew or remove it in portage/patches/${atom}/.`;
        case 'source':
        case 'link':
            return `Try another version (portage/package.mask), other flags (portage/env and package.env) or a patch in portage/patches/${atom}/.`;
        case 'missing':
            return `Something that it needs is not there: see its USE flags (portage/package.use), or add what is missing to world or bootstrap.`;
        case 'other':
        case undefined:
            return undefined;
    }
}
/** Portage's fetch.py. In a step without network it means that the fetch stage did not bring everything. */
function downloads(lines) {
    const problems = [];
    for (const [index, line] of lines.entries()) {
        const [, missing] = /^!!! Couldn't download '([^']+)'/.exec(line) ?? [];
        if (missing !== undefined) {
            problems.push({
                message: `${missing} could not be downloaded.`,
                hint: 'Check that the mirrors can be reached and still have it; a newer snapshot may name another file.',
            });
        }
        const [, broken] = /^!!! Fetched file: (\S+) VERIFY FAILED/.exec(line) ?? [];
        if (broken === undefined)
            continue;
        const reason = /^!!! Reason: (.+)$/.exec(lines[index + 1] ?? '')?.[1];
        problems.push({
            message: `${broken} is not the file that the Manifest promises${reason === undefined ? '' : `: ${reason}`}.`,
            hint: 'A mirror delivers something else: try another one, or a newer snapshot.',
        });
    }
    return problems;
}
function jobserver(lines) {
    const line = lines.find((each) => /Unable to connect to jobserver|Jobserver I\/O failed/.test(each));
    if (line === undefined)
        return [];
    return [
        {
            message: (0,format/* sentence */.em)(line.replace(/^ \* /, '').trim()),
            hint: 'Portage ends without merging anything when its jobserver is missing. Run emerge through build/with-jobserver.',
        },
    ];
}
/** dracut goes on, and exits 0, when it could not install something. */
function dracut(lines) {
    return lines
        .filter((line) => /^dracut-install: ERROR: |^dracut\[[EF]\]: |^dracut: dracut module .* (?:cannot|depends)/.test(line))
        .map((line) => ({
        message: (0,format/* sentence */.em)(line),
        hint: 'Add the package that has it to world, or leave the module out in dracut/dracut.conf.d.',
    }));
}
function unique(problems) {
    const key = ({ message, at }) => `${placeKey(at)} ${message}`;
    return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
function placeKey(at) {
    return at ? `${at.file}:${String(at.line ?? 0)}` : '';
}

// EXTERNAL MODULE: ./lib/builder/version.js
var version = __webpack_require__(43491);
;// CONCATENATED MODULE: ./lib/progress/failure-causes.js


/**
 * Recognises what BuildKit, buildx, a registry or the kernel report. The wording is theirs, taken from recorded builds.
 * @param error of the step, or the last one that buildx wrote
 * @param log lines that the step printed
 */
function causeOf(error, log, step) {
    for (const rule of CAUSES) {
        const cause = rule(error, log, step);
        if (cause)
            return cause;
    }
    return undefined;
}
const cancelled = (error, _log, step) => !step && /(?:^|: )(?:Canceled: )?context canceled$/.test(error)
    ? { kind: 'cancelled', problem: { message: 'The build was stopped before it was done.' } }
    : undefined;
const builderGone = (error) => {
    const gone = /code = Unavailable|closing transport|transport is closing|error reading from server: EOF|connection (?:reset|lost)|broken pipe|no such container|failed to find driver|no builder .* found/i;
    const absent = /^(?:failed to .*: )?context deadline exceeded$|Cannot connect to the Docker daemon|dial unix /;
    if (!gone.test(error) && !absent.test(error))
        return undefined;
    return {
        kind: 'builder',
        problem: {
            message: gone.test(error)
                ? `The builder went away during the build (${error}).`
                : `The builder does not answer (${error}).`,
            hint: "Look at the builder's own log: a builder that is killed was most often out of memory or disk space.",
        },
    };
};
/** buildx writes what comes out; when that fails it hangs up, and all that BuildKit knows is that the line is dead. */
const output = (error, _log, step) => step?.kind === 'output' && /(?:^|: )EOF$/.test(error)
    ? {
        kind: 'space',
        problem: {
            message: 'The files could not be written to the output folder; most likely the disk there is full.',
            hint: 'Free space there, or name another folder by the input output.',
        },
    }
    : undefined;
const space = (error, log) => {
    const where = /no space left on device|ResourceExhausted/i;
    const line = log.find((each) => where.test(each));
    if (!where.test(error) && line === undefined)
        return undefined;
    return {
        kind: 'space',
        problem: {
            message: `The builder has no disk space left: ${line ?? error}${/[.!?]$/.test(line ?? error) ? '' : '.'}`,
            hint: 'Give it more disk, remove what it no longer needs (docker buildx prune), or free space on the runner first (free-disk-space: true on those of GitHub).',
        },
    };
};
const digest = (error, _log, step) => {
    const [, image] = /(\S+@sha256:[0-9a-f]{64}): not found/.exec(error) ?? [];
    if (image === undefined)
        return undefined;
    return {
        kind: 'digest',
        problem: {
            message: `No image ${image} exists${asContext(step)}: its repository has nothing with that digest.`,
            at: { file: 'image.yaml' },
            hint: 'Correct the digest of the pin, or leave it out to see the one that its tag has now.',
        },
    };
};
const ANSWERS = [
    [
        /: not found$|manifest unknown|name unknown|repository does not exist/,
        'it does not exist',
        'Correct name and tag of the pin in image.yaml.',
    ],
    [
        /\b401\b|unauthorized|authorization failed|failed to authorize|insufficient_scope|pull access denied|\b403\b|forbidden/i,
        'the registry refuses access',
        'Log in to the registry before the build (docker/login-action).',
    ],
    [
        /\b429\b|toomanyrequests|too many requests/i,
        'the registry limits the number of downloads',
        'Log in to the registry, use a mirror of it, or try later.',
    ],
    [/\b5\d\d (?:Internal|Bad|Service|Gateway)/, 'the registry has a fault', 'Try again later, or use a mirror of it.'],
    [
        /no such host|server misbehaving|Temporary failure in name resolution/,
        'its host name is not known',
        'Check the name of the registry and the DNS of the builder.',
    ],
    [
        /connection refused|network is unreachable|no route to host/,
        'the registry cannot be reached',
        'Check that the registry is up and that the builder can reach it.',
    ],
    [
        /i\/o timeout|TLS handshake timeout|deadline exceeded|Client\.Timeout/,
        'the registry does not answer in time',
        'Try again; check proxy and network of the builder.',
    ],
    [
        /x509|certificate/,
        'its certificate is not trusted',
        'Hand its authority over by ca-certificates; a builder of your own has it in its buildkitd.toml.',
    ],
];
const failure_causes_image = (error, _log, step) => {
    const [, context] = /failed to get build context (\S+?):/.exec(error) ?? [];
    const [, layout] = /oci-layout reference "([^"]+)" could not be resolved/.exec(error) ?? [];
    if (context !== undefined || layout !== undefined) {
        return {
            kind: 'image',
            problem: { message: (0,format/* sentence */.em)(error), hint: 'Check the path that was given for this build context.' },
        };
    }
    const name = imageName(error, step);
    const answer = ANSWERS.find(([pattern]) => pattern.test(error));
    if (name === undefined || !answer)
        return undefined;
    return {
        kind: 'image',
        problem: {
            message: `The image ${name}${asContext(step)} cannot be had: ${answer[1]} (${error}).`,
            hint: answer[2],
        },
    };
};
/** An image is named by the error, by the step that resolves it, or in the address that was asked. */
function imageName(error, step) {
    const resolved = /failed to resolve source metadata for (\S+?):? /.exec(error)?.[1];
    if (resolved !== undefined)
        return resolved;
    const loaded = /^(?:load metadata for )?(\S+[:@]\S+)$/.exec(step?.instruction ?? '')?.[1];
    if (loaded !== undefined)
        return loaded;
    const from = /^FROM (\S+)/.exec(step?.instruction ?? '')?.[1];
    if (from !== undefined)
        return from;
    const asked = /\/v2\/(\S+?)\/(?:manifests|blobs)\//.exec(error)?.[1] ??
        /repository(?:%3A|:)([^&\s]+?)(?:%3A|:)pull/.exec(error)?.[1];
    return asked?.replaceAll('%2F', '/');
}
function asContext(step) {
    return step?.kind === 'context' && step.stage !== undefined ? ` (${step.stage})` : '';
}
const target = (error) => {
    const [, name] = /target stage "([^"]+)" could not be found/.exec(error) ?? [];
    return name === undefined
        ? undefined
        : {
            kind: 'target',
            problem: {
                message: `The Dockerfile has no stage ${name}.`,
                at: { file: 'Dockerfile' },
                hint: 'Correct the target, or add the stage (a Dockerfile of your own replaces the default one).',
            },
        };
};
const secret = (error) => {
    const [, name] = /secret (\S+): not found/.exec(error) ?? [];
    return name === undefined
        ? undefined
        : {
            kind: 'secret',
            problem: {
                message: `The build needs the secret ${name}, which was not given.`,
                hint: `Pass it to the action as the input ${name}.`,
            },
        };
};
const device = (error) => {
    const [, name] = /device "?([^"\s]+)"? is not (?:registered|allowed)/.exec(error) ?? [];
    return name === undefined
        ? undefined
        : {
            kind: 'device',
            problem: {
                message: `The builder does not offer the device ${name}.`,
                hint: 'Install its CDI specification on the builder (docker buildx inspect lists what it has), or do not require it.',
            },
        };
};
/** What a BuildKit that is too old says of our Dockerfile; an engine's own does not always tell its version beforehand. */
function oldSyntax(what) {
    const hint = `The builder's BuildKit is too old for this Dockerfile: it needs ${version/* OLDEST_BUILDKIT */.J.join('.')} or newer. Leave the input builder empty to have one made, or update Docker.`;
    return what.startsWith('unknown flag: ') ? { hint } : {};
}
const dockerfileError = (error) => {
    const [, line, what] = /dockerfile parse error on line (\d+): (.+)$/.exec(error) ?? [];
    if (what !== undefined) {
        const at = { file: 'Dockerfile', line: Number(line) };
        return { kind: 'dockerfile', problem: { message: (0,format/* sentence */.em)(what), at, ...oldSyntax(what) } };
    }
    const [, path] = /failed to calculate checksum of ref \S+: "([^"]+)": not found/.exec(error) ?? [];
    return path === undefined
        ? undefined
        : {
            kind: 'dockerfile',
            problem: {
                message: `${path} is not there to be copied or mounted.`,
                hint: 'It is missing in the image definition or the stage it is taken from, or left out by .dockerignore.',
            },
        };
};
const killed = (error, log) => {
    const oom = log.find((line) => /Killed signal terminated program|\bOut of memory\b|oom-kill/i.test(line));
    if (!error.endsWith('exit code: 137') && oom === undefined)
        return undefined;
    return {
        kind: 'killed',
        guess: true,
        problem: {
            message: `The step was killed${oom === undefined ? '' : `: ${oom.trim()}`}, most likely because the builder ran out of memory.`,
            hint: 'Use fewer jobs, or a machine with more memory.',
        },
    };
};
const OFFLINE = /bad address '|unable to resolve host address|Could not resolve host|Temporary failure in name resolution|Network is unreachable|Name or service not known/;
const network = (_error, log, step) => {
    const line = log.findLast((each) => OFFLINE.test(each));
    if (line === undefined || !step)
        return undefined;
    const offline = /^RUN (?:--\S+ )*--network=none /.test(step.instruction);
    // An ebuild that died says more; its tests may well have looked for a network in vain.
    const died = log.some((each) => /^ \* ERROR: \S+ failed \(/.test(each));
    return {
        kind: 'network',
        guess: !offline || died,
        problem: offline
            ? {
                message: `A step without network tried to download something, so the fetch stage before it was not complete: ${line.trim()}.`,
                hint: 'What is fetched and what is built are planned alike; a package that downloads while it compiles cannot be built here.',
            }
            : {
                message: `A download failed: ${line.trim()}.`,
                hint: 'Check that the builder has network and that the mirrors can be reached.',
            },
    };
};
const CAUSES = [
    cancelled,
    builderGone,
    output,
    space,
    digest,
    secret,
    device,
    target,
    dockerfileError,
    failure_causes_image,
    network,
    killed,
];

;// CONCATENATED MODULE: ./lib/progress/failure.js



/** How many lines of a log are shown when nothing better is known. */
const LAST_LINES = 30;
/**
 * Finds the root cause of a failed build.
 * @param timeline after the build's process has ended
 */
function explainFailure(timeline) {
    const step = culprit(timeline);
    const message = solveError(timeline);
    const error = step?.error ?? message;
    const dockerfile = dockerfilePlace(timeline.messages);
    const log = step ? [...step.errorLines, ...step.logTail] : [];
    const exitCode = /exit code: (\d+)/.exec(error)?.[1];
    const explained = explainStep(log);
    const cause = causeOf(error, log, step) ?? causeOf(message, log, step);
    const common = {
        ...(step === undefined ? {} : { step }),
        ...(exitCode === undefined ? {} : { exitCode: Number(exitCode) }),
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(explained?.package === undefined ? {} : { package: explained.package }),
        ...(explained?.phase === undefined ? {} : { phase: explained.phase }),
    };
    const last = (step ? step.logTail : timeline.messages).slice(-LAST_LINES);
    const lines = explained && explained.lines.length > 0 ? explained.lines : last;
    const [first, ...others] = explained?.problems ?? [];
    // What the step itself said beats what can be guessed from its exit code, but not a cause outside of it.
    if (first && (!cause || cause.guess))
        return { ...common, kind: cause?.kind ?? 'step', problem: first, others, lines };
    if (cause) {
        return { ...common, kind: cause.kind, problem: cause.problem, others: explained?.problems ?? [], lines };
    }
    const problem = step ? stepProblem(step, exitCode) : { message: (0,format/* sentence */.em)(message) };
    return { ...common, kind: step ? 'step' : 'unknown', problem, others: [], lines: last };
}
/**
 * The step that failed by itself. Its siblings are killed and carry an error ending `context canceled`, which the
 * reducer calls cancelled. When several failed by themselves the first to end is the cause.
 */
function culprit(timeline) {
    const ended = ({ intervals }) => Math.max(0, ...intervals.map((each) => each.ended ?? 0));
    // A cache that cannot be had costs time and fails nothing.
    const failed = timeline.steps.filter(({ state, kind }) => state === 'failed' && kind !== 'cache');
    return failed.sort((a, b) => ended(a) - ended(b)).at(0);
}
/** buildx ends with `ERROR: failed to build: failed to solve: …`. */
function solveError({ messages }) {
    const line = messages.findLast((each) => each.startsWith('ERROR: ')) ?? messages.findLast((each) => each !== '') ?? '';
    const error = line.replace(/^ERROR: /, '').replace(/^(?:failed to (?:build|solve): |target \S+: )+/, '');
    return error === '' ? 'The build ended without a message' : error;
}
function stepProblem(step, exitCode) {
    const where = step.stage === undefined ? step.instruction : `The stage ${step.stage}`;
    if (exitCode === '127')
        return { message: `${where} failed: a command was not found (exit code 127).` };
    if (exitCode !== undefined) {
        const last = step.logTail.findLast((line) => line.trim() !== '');
        const said = last === undefined ? ', having said nothing' : `. Its last line: ${last.trim()}`;
        return { message: `${where} failed with exit code ${exitCode}${(0,format/* sentence */.em)(said)}` };
    }
    return { message: (0,format/* sentence */.em)(`${where} failed: ${step.error ?? 'no reason given'}`) };
}
/** BuildKit shows the place as `NAME:LINE` above a rule of dashes. */
function dockerfilePlace(messages) {
    for (const [index, line] of messages.entries()) {
        const [, file, number] = /^(\S+):(\d+)$/.exec(line) ?? [];
        if (file !== undefined && /^-{10,}$/.test(messages[index + 1] ?? ''))
            return { file, line: Number(number) };
    }
    return undefined;
}


/***/ }),

/***/ 90149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ distfilesFingerprint),
/* harmony export */   _J: () => (/* binding */ makeConfText),
/* harmony export */   _b: () => (/* binding */ storeFingerprint)
/* harmony export */ });
/* harmony import */ var _image_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32073);
/* harmony import */ var _platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92143);


/**
 * Which packages lie together in a store: those of one profile, one compiler and the same flags, so that each can be served as
 * a binhost. Inside of it the key of each package decides (config/build/plan).
 * @param makeConf the definition's make.conf, see `makeConfText`
 */
function storeFingerprint(image, makeConf) {
    return (0,_platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('store', image.profile, image.compiler.version, meaning(makeConf));
}
/** Where distfiles lie together: all of them, because they are the same whatever they are compiled with. */
function distfilesFingerprint() {
    return (0,_platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('distfiles');
}
/** The text of portage/make.conf, or of every file in it in name order when it is a folder. */
async function makeConfText(context) {
    const files = context.files.filter(({ path, from }) => from !== 'removed' && /^portage\/make\.conf(\/|$)/.test(path));
    const paths = files.map(({ path }) => path).sort();
    const texts = await Promise.all(paths.map(async (path) => Buffer.from((await (0,_image_load_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextFile */ .Cl)(context, path)) ?? [])));
    return texts.map((text) => text.toString('utf8')).join('\n');
}
/** Without comments and blank space, which change no package. */
function meaning(makeConf) {
    const lines = makeConf.split('\n').map((line) => line.replace(/(^|\s)#.*$/, '').trim());
    return lines.filter((line) => line !== '').join('\n');
}


/***/ }),

/***/ 3729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18402);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95929);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58114);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(851);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97208);






/**
 * Makes the store of a location. Only what this kind of place needs is loaded, and nothing is asked of it yet.
 * @param kind `records`: what earlier builds came to, small files
 * @param fingerprint what decides the content of files of the same path: lower-case letters and digits
 * @returns undefined for `builder`, where files stay on the builder's own disk
 * @throws StoreError `refused` when credentials that it needs are missing
 */
async function openStore(location, kind, fingerprint, context) {
    if (!/^[0-9a-z]{1,64}$/.test(fingerprint))
        throw new Error(`${fingerprint} is not a fingerprint`);
    const { env, run = _platform_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R, client = _http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeClient */ .Y, pause = _pause_js__WEBPACK_IMPORTED_MODULE_4__/* .realPause */ .Z, settleMs } = context;
    const now = () => context.now?.() ?? Date.now();
    const below = `${kind}/${fingerprint}`;
    const binhost = kind === 'packages';
    const settle = settleMs === undefined ? {} : { settleMs };
    switch (location.kind) {
        case 'builder':
            return undefined;
        case 'folder': {
            const { folderStore } = await Promise.all(/* import() */[__webpack_require__.e(7142), __webpack_require__.e(7513)]).then(__webpack_require__.bind(__webpack_require__, 27513));
            return folderStore({ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(location.path), below, binhost, pause, now });
        }
        case 's3': {
            const { s3Store, s3Credentials } = await Promise.all(/* import() */[__webpack_require__.e(7142), __webpack_require__.e(5843)]).then(__webpack_require__.bind(__webpack_require__, 35843));
            const { bucket, prefix } = location;
            const endpoint = location.endpoint ?? endpointOf(env, `bucket ${bucket}`);
            return s3Store({
                bucket,
                prefix,
                region: location.region ?? [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(Boolean) ?? 'us-east-1',
                ...(endpoint === '' ? {} : { endpoint }),
                credentials: s3Credentials(env, `bucket ${bucket}`),
                ...{ below, binhost, client, pause, now, ...settle },
            });
        }
        case 'registry': {
            const { registryStore } = await Promise.all(/* import() */[__webpack_require__.e(7142), __webpack_require__.e(1222)]).then(__webpack_require__.bind(__webpack_require__, 91222));
            const { findLogin } = await __webpack_require__.e(/* import() */ 4693).then(__webpack_require__.bind(__webpack_require__, 4693));
            const { registry, repository } = location;
            const login = () => findLogin(registry, { env, run });
            return registryStore({
                registry,
                repository,
                tag: `${kind}-${fingerprint}`,
                login,
                client,
                pause,
                now,
                ...settle,
            });
        }
        case 'actions': {
            const { actionsCacheClient, tokenScopes, checkCacheAccess } = await __webpack_require__.e(/* import() */ 4221).then(__webpack_require__.bind(__webpack_require__, 34221));
            const { actionsStore } = await Promise.all(/* import() */[__webpack_require__.e(7142), __webpack_require__.e(7867)]).then(__webpack_require__.bind(__webpack_require__, 17867));
            checkCacheAccess(env, 'read');
            const cache = actionsCacheClient(env, pause);
            return actionsStore({ client: cache, scopes: tokenScopes(env), kind, fingerprint, pause, now, ...settle });
        }
    }
}
/** AWS_ENDPOINT_URL_S3 goes before AWS_ENDPOINT_URL (AWS SDKs and Tools Reference Guide, "Service-specific endpoints"). */
function endpointOf(env, place) {
    const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const reading = (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .readEndpoint */ .K)(env[name] ?? '');
    if ('value' in reading)
        return reading.value;
    throw new _store_js__WEBPACK_IMPORTED_MODULE_5__/* .StoreError */ .AD('refused', `${place}: ${name}: ${reading.message} ${reading.hint ?? ''}`.trimEnd());
}


/***/ })

};
