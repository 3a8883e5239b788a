export const id = 23;
export const ids = [23,87];
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
/* harmony import */ var _progress_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45841);


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

/***/ 13023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  saveUnsavedWork: () => (/* binding */ saveUnsavedWork),
  writeUnsavedWork: () => (/* binding */ writeUnsavedWork)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/export-layers.js + 1 modules
var export_layers = __webpack_require__(75473);
// EXTERNAL MODULE: ./lib/builder/buildx.js
var buildx = __webpack_require__(58087);
// EXTERNAL MODULE: ./lib/builder/certificates.js
var builder_certificates = __webpack_require__(43235);
// EXTERNAL MODULE: ./lib/builder/registries.js
var registries = __webpack_require__(73828);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/store/fingerprint.js
var fingerprint = __webpack_require__(90149);
// EXTERNAL MODULE: ./lib/store/open-store.js + 1 modules
var open_store = __webpack_require__(63998);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/store/needs.js


const schema = schemas/* object */.Ikc({
    now: schemas/* number */.aig(),
    packages: schemas/* object */.Ikc({ have: schemas/* array */.YOg(schemas/* string */.YjP()), need: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    distfiles: schemas/* object */.Ikc({
        have: schemas/* array */.YOg(schemas/* string */.YjP()),
        need: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), bytes: schemas/* number */.aig() })),
    }),
});
/** Reads needs.json. @throws Error when the file is not one */
async function readNeeds(file) {
    return schema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
}
const takenOut = schemas/* array */.YOg(schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['packages', 'distfiles']),
    path: schemas/* string */.YjP().regex(/^(?!.*(^|\/)\.\.?(\/|$))[^/].*$/),
    bytes: schemas/* number */.aig(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    seconds: schemas/* number */.aig(),
    stanza: schemas/* string */.YjP().optional(),
}));
/** Reads the index of what came out, the most expensive first. @throws Error when the file is not one */
async function readTakenOut(file) {
    return takenOut.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
}

// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/session.js




/**
 * The stores around one build: before it, what it needs and the builder lacks is brought in; after it, however it ended,
 * what it made is taken out and added. Whatever goes wrong here costs time, never the build: it is warned of and survived.
 */
class StoreSession {
    #stores;
    #deps;
    #needs;
    #held = new Map();
    #balances = new Map();
    #used = new Map();
    /** Stores that did not answer before the build; they are not asked again after it. */
    #silent = new Set();
    /** @param state of a session whose process could not save any more */
    constructor(stores, deps, state) {
        this.#stores = stores;
        this.#deps = deps;
        this.#needs = state?.needs;
        for (const kind of store_store/* KINDS */.GW)
            if (state?.held[kind])
                this.#held.set(kind, [...state.held[kind]]);
    }
    /** What is needed to save in another process; undefined when there is nothing to save. */
    state() {
        return this.#needs && { needs: this.#needs, held: Object.fromEntries(this.#held) };
    }
    get balances() {
        return [...this.#balances.values()];
    }
    /** What the build uses and the store holds, known after it has been saved. */
    used(kind) {
        return this.#used.get(kind) ?? [];
    }
    /** What the store of a kind has: what it listed, and what was added since. @returns undefined where there is no store */
    holding(kind) {
        const place = this.#stores.get(kind)?.place;
        return place === undefined ? undefined : { place, paths: new Set(this.#held.get(kind)?.map(({ path }) => path)) };
    }
    /** Asks the builder what it lacks and brings in what the stores have of it. */
    async bringIn(signal) {
        await this.#orWarn('What is kept could not be brought in', () => this.#bringIn(signal));
    }
    async #bringIn(signal) {
        const output = (0,external_node_path_.join)(this.#deps.folder, 'needs');
        if (!(await this.#deps.stage('store-needs', { contexts: {}, output: local(output) }, signal)))
            return;
        const needs = await readNeeds((0,external_node_path_.join)(output, 'needs.json'));
        this.#needs = needs;
        const incoming = (0,external_node_path_.join)(this.#deps.folder, 'incoming');
        await (0,promises_.mkdir)((0,external_node_path_.join)(incoming, 'distfiles'), { recursive: true });
        const got = new Map();
        for (const [kind, store] of this.#stores)
            got.set(kind, await this.#get(kind, store, needs, incoming, signal));
        const packages = got.get('packages') ?? [];
        await (0,promises_.writeFile)((0,external_node_path_.join)(incoming, 'index.json'), JSON.stringify(packages));
        if (packages.length + (got.get('distfiles')?.length ?? 0) > 0) {
            const done = await this.#deps.stage('store-in', { contexts: { incoming } }, signal);
            if (!done)
                this.#deps.warn({ message: 'What the store gave could not be laid into the builder; it is made anew.' });
        }
        await (0,promises_.rm)(incoming, { recursive: true, force: true });
    }
    async #get(kind, store, needs, incoming, signal) {
        const { have } = needs[kind];
        const needed = have.length + needs[kind].need.length;
        const balance = { ...emptyBalance(kind, store.place), needed, present: have.length };
        this.#balances.set(kind, balance);
        try {
            const held = await store.list(signal);
            this.#held.set(kind, held);
            const wanted = held.filter(isLacking(kind, needs));
            const { got, lost } = await store.get(wanted, (0,external_node_path_.join)(incoming, kind), signal);
            const gone = new Set(lost.map(({ entry }) => entry.path));
            const left = held.filter(({ path }) => !gone.has(path));
            this.#held.set(kind, left);
            this.#balances.set(kind, {
                ...balance,
                brought: got.length,
                bytesIn: sum(got, 'bytes'),
                secondsSaved: sum(got, 'seconds'),
                lost: lost.length,
                entries: left.length,
                bytes: sum(left, 'bytes'),
            });
            if (lost.length > 0) {
                const reasons = [...new Set(lost.map(({ reason }) => reason))].join('; ');
                this.#deps.warn({
                    message: `The ${store.place} could not give ${lost.length} of ${wanted.length} ${kind}: ${reasons}.`,
                    hint: 'They are made anew and stored again.',
                });
            }
            return got;
        }
        catch (error) {
            this.#silent.add(kind);
            this.#survive(kind, error, 'read');
            return [];
        }
    }
    /** Takes what the build made out of the builder and adds it to the stores, the most expensive first. */
    async save(signal) {
        await this.#orWarn('What this build made could not be kept', () => this.#save(signal));
    }
    async #save(signal) {
        const needs = this.#needs;
        const stores = [...this.#stores].filter(([kind]) => !this.#silent.has(kind));
        if (!needs || stores.length === 0)
            return;
        const outgoing = (0,external_node_path_.join)(this.#deps.folder, 'outgoing');
        const have = (0,external_node_path_.join)(this.#deps.folder, 'have');
        const paths = (kind) => (this.#held.get(kind) ?? []).map(({ path }) => path);
        await (0,promises_.mkdir)(have, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(have, 'have.json'), JSON.stringify({
            since: needs.now,
            packages: paths('packages'),
            distfiles: stores.some(([kind]) => kind === 'distfiles') ? paths('distfiles') : null,
        }));
        const done = await this.#deps.stage('store-out', { contexts: { incoming: have }, output: local(outgoing) }, signal);
        if (!done) {
            this.#deps.warn({ message: 'What this build made could not be taken out of the builder, so no store has it.' });
            return;
        }
        const taken = await readTakenOut((0,external_node_path_.join)(outgoing, 'index.json'));
        for (const [kind, store] of stores)
            await this.#put(kind, store, taken, (0,external_node_path_.join)(outgoing, kind), needs, signal);
        await (0,promises_.rm)(outgoing, { recursive: true, force: true });
    }
    async #put(kind, store, taken, folder, needs, signal) {
        const now = this.#deps.now();
        const entries = taken.filter((file) => file.kind === kind).map((file) => entryOf(file, now));
        const held = this.#held.get(kind) ?? [];
        // What another process brought in, when it had no time to save, is not known here.
        const before = this.#balances.get(kind) ?? {
            ...emptyBalance(kind, store.place),
            entries: held.length,
            bytes: sum(held, 'bytes'),
        };
        const note = (added) => {
            const bytesOut = sum(added, 'bytes');
            const [entries, bytes] = [before.entries + added.length, before.bytes + bytesOut];
            this.#balances.set(kind, { ...before, added: added.length, bytesOut, entries, bytes });
            this.#held.set(kind, [...held, ...added]);
        };
        try {
            const added = entries.length > 0 ? (await store.put(entries, folder, signal)).added : [];
            note(added);
            const present = new Set(needs[kind].have);
            const lacking = isLacking(kind, needs);
            const touched = held.filter((entry) => present.has(entry.path) || lacking(entry));
            this.#used.set(kind, [...touched, ...added]);
            const paths = touched.map(({ path }) => path);
            if (paths.length > 0)
                await store.touch(paths, now, signal);
        }
        catch (error) {
            if (error instanceof store_store/* StoreError */.AD)
                note(error.added);
            this.#survive(kind, error, 'written');
        }
    }
    /** Removes the folder of the session. */
    async close() {
        await (0,promises_.rm)(this.#deps.folder, { recursive: true, force: true });
    }
    /** A full disk, say, must not hide how the build itself ended. */
    async #orWarn(what, work) {
        try {
            await work();
        }
        catch (error) {
            this.#deps.warn({ message: `${what}: ${error instanceof Error ? error.message : String(error)}` });
        }
    }
    #survive(kind, error, what) {
        if (!(error instanceof store_store/* StoreError */.AD))
            throw error;
        // The message names the place and what to do there; what it means for this build is ours to say.
        this.#deps.warn({ message: `The kept ${kind} could not be ${what}: ${error.message}`, hint: HINTS[error.kind] });
    }
}
const HINTS = {
    unreachable: 'The build goes on without it.',
    refused: 'The build goes on without it.',
    throttled: 'The build goes on; what was not stored is stored by the next run.',
    full: 'The build goes on; what was stored until then is complete.',
    stopped: 'What was stored until then is complete, the next run stores the rest.',
};
function emptyBalance(kind, place) {
    const incoming = { needed: 0, present: 0, brought: 0, bytesIn: 0, secondsSaved: 0, lost: 0 };
    return { kind, place, ...incoming, added: 0, bytesOut: 0, entries: 0, bytes: 0 };
}
/** Tells of a store's entries those that the build needs and the builder lacks. */
function isLacking(kind, needs) {
    if (kind === 'packages') {
        const homes = new Set(needs.packages.need);
        return ({ path }) => homes.has((0,external_node_path_.dirname)(path));
    }
    const names = new Set(needs.distfiles.need.map(({ name }) => name));
    return ({ path }) => names.has(path);
}
function entryOf({ path, bytes, sha256, seconds, stanza }, now) {
    return { path, bytes, sha256, seconds, added: now, used: now, ...(stanza === undefined ? {} : { stanza }) };
}
function local(folder) {
    return `type=local,dest=${folder}`;
}
function sum(entries, key) {
    return entries.reduce((total, entry) => total + entry[key], 0);
}

// EXTERNAL MODULE: ./lib/build/run-stage.js
var run_stage = __webpack_require__(80790);
;// CONCATENATED MODULE: ./lib/build/unsaved-work.js












/** Opens the stores that a build was given. @returns undefined when the builder's own disk is all there is */
async function openSession(work, { platform, run, buildx, warn }) {
    const stores = new Map();
    for (const kind of store_store/* KINDS */.GW) {
        // Distfiles are the same whatever they are compiled with.
        const below = kind === 'packages' ? work.fingerprint : (0,fingerprint/* distfilesFingerprint */.Qj)();
        try {
            const store = await (0,open_store/* openStore */.C)(work.locations[kind], kind, below, { env: platform.env, run });
            if (store)
                stores.set(kind, store);
        }
        catch (error) {
            if (!(error instanceof store_store/* StoreError */.AD))
                throw error;
            warn({ message: `No store for ${kind}: ${error.message}`, hint: 'The build goes on without it.' });
        }
    }
    if (stores.size === 0)
        return undefined;
    return new StoreSession(stores, {
        folder: await (0,files/* makeTemporaryFolder */.wE)(platform.env),
        now: () => Math.floor(platform.now() / 1000),
        warn,
        // No stage of the store takes a secret, and a post step has none.
        stage: (0,run_stage/* stageRunner */.$)({ ...work.plan, secrets: {} }, { platform, buildx, secrets: {}, from: [] }),
    }, work.state);
}
const FILE = 'unsaved-work.json';
/** A post step has five minutes (GitHub, "Canceling a workflow"). */
const LAYERS_MS = 200_000;
/** Writes what is still to be stored beside the build's context. @returns the file */
async function writeUnsavedWork(work) {
    const file = (0,external_node_path_.join)(work.folder, FILE);
    await (0,files/* writeFileAtomic */.Zf)(file, JSON.stringify(work));
    return file;
}
/** Stores what an earlier process left, and removes its folder. */
async function saveUnsavedWork(file, given, signal) {
    const work = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    const certificates = (0,builder_certificates/* certificateFolder */.Qd)(work.folder);
    const trusted = (await (0,files/* exists */.t2)(certificates)) ? (0,registries/* certificateEnvironment */.RK)(certificates, given.platform.env) : {};
    const deps = { ...given, buildx: (0,buildx/* withEnvironment */.E)(given.buildx, trusted) };
    try {
        const session = work.state && (await openSession(work, deps));
        await session?.save(signal);
        await session?.close();
        const time = AbortSignal.any([signal, AbortSignal.timeout(LAYERS_MS)]);
        await (0,export_layers/* exportLayers */.V8)(work.layers ?? [], { ...deps, secrets: {} }, time);
        return session;
    }
    finally {
        await (0,promises_.rm)(work.folder, { recursive: true, force: true });
    }
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
var progress_timeline = __webpack_require__(86369);
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

/***/ 83919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97158);

// Everything but tab. U+0085, U+2028 and U+2029 are here because some programs end a line at them and others do not.
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/;
/**
 * Turns the bytes of a file that a person should have written into lines (LF or CRLF), or says why they are not that:
 * too large, not UTF-8, control characters, endless lines. A byte order mark is dropped.
 * @param file how messages name it
 */
function decodeText(bytes, file, limits) {
    const fail = (problem) => ({ ok: false, problem });
    if (bytes.length > limits.bytes) {
        return fail({ message: `The file has ${bytes.length} bytes; at most ${limits.bytes} are read.`, at: { file } });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return fail({ message: 'The file is not UTF-8 text.', at: { file }, hint: 'Save it as UTF-8.' });
    }
    const lines = text.split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const at = { file, line: index + 1 };
        if (line.length > limits.lineLength) {
            return fail({ message: `The line has ${line.length} characters; at most ${limits.lineLength} are read.`, at });
        }
        const control = CONTROL.exec(line);
        if (control) {
            return fail({
                message: `The line has a control character, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(control[0])}.`,
                at: { ...at, column: control.index + 1 },
                hint: 'Remove it.',
            });
        }
    }
    return { ok: true, lines };
}


/***/ }),

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JA: () => (/* binding */ parseDefinition),
  KY: () => (/* binding */ withVersions)
});

// UNUSED EXPORTS: imageSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
;// CONCATENATED MODULE: ./lib/image/issues.js


/** A file with more unknown keys than this in one mapping is another kind of file. */
const MOST_UNKNOWN_KEYS = 20;
/**
 * Turns one finding of zod into sentences for the user, each with its line.
 * @param schema what was parsed with; it knows the keys that exist
 */
function explainIssue(issue, yaml, schema) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(schema, path);
        return issue.keys.slice(0, MOST_UNKNOWN_KEYS).map((key) => ({
            message: `${label(path, 'The file')} has no key ${(0,image_text/* quote */.hD)(key)}.`,
            at: yaml.place([...path, key], 'key'),
            hint: (0,image_text/* didYouMean */.au)(key, known),
        }));
    }
    const value = valueAt(yaml.value, path);
    if (path.length === 0 && value === null)
        return [{ message: 'The file is empty.', at: yaml.place([]) }];
    const said = value === undefined ? { message: `${label(path)} is missing.` } : explainValue(issue, value, yaml.source(path));
    return [
        { at: yaml.place(path), ...said, message: value === undefined ? said.message : `${label(path)}: ${said.message}` },
    ];
}
function explainValue(issue, value, source) {
    switch (issue.code) {
        case 'invalid_type': {
            const message = `${shown(value)} is given where ${NAMES[issue.expected] ?? issue.expected} is expected.`;
            if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
                return { message, hint: `Put it in quotes: ${(0,image_text/* quote */.hD)(source ?? String(value))}.` };
            }
            if (typeof value === 'string') {
                if (issue.expected === 'array')
                    return { message, hint: `Write [${(0,image_text/* quote */.hD)(value)}].` };
                if (/^\d+$/.test(value))
                    return { message, hint: 'Remove the quotes.' };
            }
            return { message };
        }
        case 'invalid_value': {
            const known = issue.values.map(String);
            return { message: `${shown(value)} is not known here.`, hint: (0,image_text/* didYouMean */.au)(String(source ?? value), known) };
        }
        case 'too_small':
            return issue.origin === 'array'
                ? { message: 'The list is empty.', hint: 'Remove the key to get the default.' }
                : { message: `${shown(value)} is too small.`, hint: `The least is ${issue.minimum}.` };
        case 'too_big':
            return { message: `${shown(value)} is too large.`, hint: `The most is ${issue.maximum}.` };
        case 'custom': {
            const hint = issue.params?.hint;
            return { message: issue.message, ...(typeof hint === 'string' ? { hint } : {}) };
        }
        case 'unrecognized_keys':
        case 'invalid_format':
        case 'not_multiple_of':
        case 'invalid_union':
        case 'invalid_key':
        case 'invalid_element':
            return { message: issue.message };
    }
}
const NAMES = {
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    object: 'a mapping (key: value)',
    array: 'a list',
};
function shown(value) {
    if (value === null)
        return 'Nothing';
    if (Array.isArray(value))
        return 'A list';
    if (typeof value === 'string')
        return (0,image_text/* quote */.hD)(value);
    return typeof value === 'number' || typeof value === 'boolean' ? `The value ${String(value)}` : 'A mapping';
}
/** `user.groups[1]`, or `whole` for the document itself. */
function label(path, whole = 'The file') {
    const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
    return text === '' ? whole : text.replace(/^\./, '');
}
function valueAt(root, path) {
    return path.reduce((value, step) => typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? value[step]
        : undefined, root);
}
/** Keys of the mapping that stands at a path of the schema, read from its JSON Schema. */
function knownKeys(schema, path) {
    let node = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' });
    for (const step of path) {
        const next = typeof step === 'number' ? node.items : node.properties?.[String(step)];
        node = typeof next === 'object' && !Array.isArray(next) ? next : {};
    }
    return Object.keys(node.properties ?? {});
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/image/decode.js
var decode = __webpack_require__(83919);
;// CONCATENATED MODULE: ./lib/image/locate.js



// Far above anything a person writes. The parser needs seconds or all memory for input that is nested thousands deep.
const LIMITS = { bytes: 64 * 1024, lineLength: 1000 };
const DEEPEST_BRACKETS = 32;
const DEEPEST_INDENT = 120;
const MOST_PROBLEMS = 20;
/**
 * Reads a YAML 1.2 document. Anchors, aliases, tags, directives and duplicate keys are findings, as is anything that is
 * not a text file of sensible size; nothing is thrown.
 * @param bytes content of the file
 * @param file how messages name it
 */
function readYaml(bytes, file) {
    const text = (0,decode/* decodeText */.g)(bytes, file, LIMITS);
    if (!text.ok)
        return failed([text.problem], file);
    const deep = checkDepth(text.lines, file);
    if (deep)
        return failed([deep], file);
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text.lines.join('\n'), { lineCounter: counter, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
    const syntax = document.errors.map((error) => ({ ...explainSyntax(error), at: at(error.pos[0]) }));
    const problems = syntax.length > 0 ? syntax : checkFeatures(document, at);
    if (problems.length > 0)
        return failed(problems.slice(0, MOST_PROBLEMS), file);
    return {
        value: document.toJS(),
        problems: [],
        place: (path, part = 'value') => {
            const offset = findOffset(document.contents, path, part);
            return offset === undefined ? { file } : at(offset);
        },
        source: (path) => {
            const node = step(document.contents, path);
            return (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
        },
    };
}
function failed(problems, file) {
    return { value: undefined, problems, place: () => ({ file }), source: () => undefined };
}
function checkDepth(lines, file) {
    let brackets = 0;
    for (const [index, line] of lines.entries()) {
        for (const character of line) {
            if (character === '[' || character === '{')
                brackets++;
            else if (character === ']' || character === '}')
                brackets = Math.max(0, brackets - 1);
        }
        const indent = line.search(/[^ ?-]/);
        if (brackets > DEEPEST_BRACKETS || indent > DEEPEST_INDENT || (indent < 0 && line.length > DEEPEST_INDENT)) {
            return { message: 'What is written here is nested too deeply.', at: { file, line: index + 1, column: 1 } };
        }
    }
    return undefined;
}
const SYNTAX = {
    DUPLICATE_KEY: { message: 'This key is here a second time.', hint: 'Keep one of the two.' },
    TAB_AS_INDENT: { message: 'The line is indented with a tab.', hint: 'YAML allows spaces only.' },
    MULTIPLE_DOCS: { message: 'A second document starts here.', hint: 'Remove the "---" line and what does not belong.' },
    BLOCK_AS_IMPLICIT_KEY: {
        message: 'A key stands where a value is expected.',
        hint: 'Check the indentation of this and the next line; put a value that contains ": " in quotes.',
    },
    MULTILINE_IMPLICIT_KEY: { message: 'A key goes over several lines.', hint: 'Check indentation and colons.' },
};
function explainSyntax(error) {
    return SYNTAX[error.code] ?? { message: `This is not valid YAML: ${(0,image_text/* visible */.RK)(error.message)}.` };
}
/** Features of YAML that an image definition has no use for and that hide what it says. */
function checkFeatures(document, at) {
    const problems = [];
    const add = (node, message, hint) => {
        problems.push({ message, hint, at: at(node.range?.[0] ?? 0) });
    };
    if (document.directives.yaml.explicit === true) {
        problems.push({
            message: 'The file has a %YAML directive.',
            hint: 'Remove it: the file is read as YAML 1.2.',
            at: at(0),
        });
    }
    (0,dist/* visit */.YR)(document, {
        Pair: (_, pair) => {
            if ((0,dist/* isCollection */.P3)(pair.key))
                add(pair.key, 'A list or mapping is used as a key.', 'Keys are words.');
        },
        Node: (_, node) => {
            if ((0,dist/* isAlias */.Vj)(node)) {
                add(node, `An alias (${(0,image_text/* quote */.hD)(`*${node.source}`)}) is used.`, 'Write the value itself.');
                return;
            }
            if (node.anchor !== undefined)
                add(node, `An anchor (${(0,image_text/* quote */.hD)(`&${node.anchor}`)}) is defined.`, 'Remove it.');
            if (node.tag !== undefined)
                add(node, `A tag (${(0,image_text/* quote */.hD)(node.tag)}) is used.`, 'Remove it.');
        },
    });
    return problems;
}
function step(root, path) {
    let node = root;
    for (const key of path) {
        if ((0,dist/* isMap */.jh)(node))
            node = node.items.find((pair) => isKey(pair.key, key))?.value;
        else if ((0,dist/* isSeq */.oP)(node))
            node = node.items[Number(key)];
        else
            return undefined;
    }
    return node;
}
function isKey(node, key) {
    return (0,dist/* isScalar */.jn)(node) && String(node.value) === String(key);
}
function findOffset(root, path, part) {
    const last = path.at(-1);
    if (last === undefined)
        return undefined;
    const parent = step(root, path.slice(0, -1));
    const pair = (0,dist/* isMap */.jh)(parent) ? parent.items.find((item) => isKey(item.key, last)) : undefined;
    const item = (0,dist/* isSeq */.oP)(parent) ? parent.items[Number(last)] : undefined;
    for (const node of part === 'key' ? [pair?.key, item] : [pair?.value, pair?.key, item]) {
        const range = node?.range;
        if (range)
            return range[0];
    }
    return findOffset(root, path.slice(0, -1), 'key');
}

// EXTERNAL MODULE: ./lib/image/rules.js
var rules = __webpack_require__(16330);
;// CONCATENATED MODULE: ./lib/image/schema-text.js

/** A string that a rule judges. The rule's sentence and hint travel in the issue. */
function schema_text_text(rule, documentation) {
    return schemas/* string */.YjP()
        .superRefine((value, context) => {
        const finding = rule(value);
        if (finding)
            context.addIssue({ code: 'custom', message: finding.message, params: { hint: finding.hint } });
    })
        .meta({ ...documentation });
}

;// CONCATENATED MODULE: ./lib/image/refresh-schema.js



const skip = (rule, what) => schemas/* array */.YOg(schema_text_text(rule, { description: 'What to skip.' }))
    .default([])
    .meta({ description: `${what} that a refresh does not take.` });
const accepted = schemas/* array */.YOg(schemas/* strictObject */.rej({
    id: schema_text_text(rules/* advisoryRule */.au, {
        description: 'Its number, as `GLSA 202601-05` has it.',
        examples: ['202601-05'],
    }),
    until: schema_text_text(rules/* dayRule */.T2, {
        description: 'The last day on which it is accepted, in quotes or not.',
        examples: ['2026-12-31'],
        pattern: String.raw `^20\d\d-\d\d-\d\d$`,
    }),
    reason: schema_text_text(rules/* reasonRule */.bQ, {
        description: 'Why it may stay.',
        examples: ['The server part is not installed.'],
    }),
})
    .meta({ description: 'One advisory that is accepted for a while.' }))
    .superRefine((list, context) => {
    for (const [index, { id }] of list.entries()) {
        if (list.findIndex((other) => other.id === id) === index)
            continue;
        context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `The advisory ${id} is here a second time.`,
            params: { hint: 'Keep the one whose date counts.' },
        });
    }
})
    .default([])
    .meta({ description: 'Advisories that are known and may stay for a while, each with the last day and the reason.' });
const dates = schemas/* strictObject */.rej({ skip: skip(rules/* dateRule */.R7, 'Dates of tags, such as `20260301`,') }).prefault({});
/** What a refresh may change, and how eagerly. */
const refreshSchema = schemas/* strictObject */.rej({
    'minimum-age': schemas/* int */.Whr().min(0).max(365).default(3).meta({
        description: 'Days that a stage3 and a snapshot have to be old before they are proposed: most mistakes in them are found by then.',
    }),
    hold: schemas/* array */.YOg(schemas/* enum */.k5n(['stage3', 'snapshot', 'kernel', 'compiler']).meta({ description: 'What stays.' }))
        .default([])
        .meta({ description: 'Pins that stay as they are: of `stage3`, `snapshot`, `kernel`, `compiler`.' }),
    stage3: dates.meta({ description: 'About the stage3. Its variant is the one of its pin.' }),
    snapshot: dates.meta({ description: 'About the ebuild repository.' }),
    kernel: schemas/* strictObject */.rej({
        series: schema_text_text(rules/* kernelSeriesRule */.hl, {
            description: 'Series to follow, in quotes; the one of `kernel.version` when not given.',
            examples: ['6.12'],
            pattern: String.raw `^\d+\.\d+$`,
        }).optional(),
        skip: skip(rules/* kernelVersionRule */.Me, 'Kernel versions'),
    })
        .prefault({})
        .meta({ description: 'About the kernel.' }),
    compiler: schemas/* strictObject */.rej({
        slot: schemas/* int */.Whr()
            .min(1)
            .max(99)
            .optional()
            .meta({ description: 'Slot to follow; the one of `compiler.slot` when not given.', examples: [16] }),
        snapshots: schemas/* boolean */.zMY().default(false).meta({
            description: 'Whether dated snapshots (`16.1.1_p20260905`) are taken besides releases. There is one every week, and each has the whole world compiled again.',
        }),
        skip: skip(rules/* compilerVersionRule */._L, 'Compiler versions'),
    })
        .prefault({})
        .meta({ description: 'About the compiler, of which a new one gets a pull request of its own.' }),
    merge: schemas/* enum */.k5n(['never', 'without-risk', 'always']).default('never').meta({
        description: "Whether GitHub is asked to merge the pull request by itself once every required check has passed: `never`, `without-risk` where neither compiler, C library, init nor the kernel's series changes, or `always`.",
    }),
    advisories: schemas/* strictObject */.rej({
        gate: schemas/* enum */.k5n(['report', 'warn', 'fail']).default('warn').meta({
            description: 'What happens when an advisory (GLSA) is about a package of the image: it is reported, warned of, or fails the run.',
        }),
        accepted,
    })
        .prefault({})
        .meta({ description: "About the pinned image and today's security advisories." }),
})
    .prefault({})
    .meta({ description: 'What the weekly refresh may propose, and how strict it is.' });
/** Finds what a policy wants that no refresh does: it never goes back. */
function checkRefresh({ kernel, compiler, refresh }, context) {
    const { series } = refresh.kernel;
    if (series !== undefined && isOlder(series, kernel.version)) {
        context.addIssue({
            code: 'custom',
            path: ['refresh', 'kernel', 'series'],
            message: `The series ${series} is older than the kernel ${kernel.version}, and a refresh never goes back.`,
            params: { hint: 'Follow a newer one, or pin a kernel of this series first.' },
        });
    }
    const { slot } = refresh.compiler;
    if (slot !== undefined && slot < compiler.slot) {
        context.addIssue({
            code: 'custom',
            path: ['refresh', 'compiler', 'slot'],
            message: `The slot ${slot} is older than the compiler's, ${compiler.slot}, and a refresh never goes back.`,
            params: { hint: 'Follow a newer one, or pin a compiler of this slot first.' },
        });
    }
}
/** Whether a series (`6.12`) is older than the one of a version. */
function isOlder(series, version) {
    const [major = 0, minor = 0] = series.split('.').map(Number);
    const [pinnedMajor = 0, pinnedMinor = 0] = version.split('.').map((part) => Number.parseInt(part));
    return major < pinnedMajor || (major === pinnedMajor && minor < pinnedMinor);
}

;// CONCATENATED MODULE: ./lib/image/definition.js






const PIN = String.raw `^[^\s@]+:[\w.-]+(@sha256:[0-9a-f]{64})?$`;
const atoms = (description) => schemas/* array */.YOg(schema_text_text(rules/* atomRule */.yV, { description: 'A package atom.' }))
    .default([])
    .meta({ description });
const repository = schemas/* strictObject */.rej({
    name: schema_text_text(rules/* repositoryNameRule */.sv, {
        description: 'Its name, as its `profiles/repo_name` says.',
        examples: ['guru'],
    }),
    url: schema_text_text(rules/* repositoryUrlRule */.J8, { description: 'The https address that git clones from.' }),
    commit: schema_text_text(rules/* commitRule */.m$, { description: 'The commit to use, all 40 digits.', pattern: '^[0-9a-f]{40}$' }),
})
    .meta({ description: 'One additional ebuild repository.' });
const compiler = schemas/* strictObject */.rej({
    slot: schemas/* int */.Whr()
        .min(1)
        .max(99)
        .meta({ description: 'Slot of `sys-devel/gcc`: its major version.', examples: [16] }),
    version: schema_text_text(rules/* compilerVersionRule */._L, {
        description: 'Exact version, as the ebuild has it. A live ebuild (9999) cannot be pinned.',
        examples: ['16.1.0'],
    }),
    keyword: schemas/* enum */.k5n(['amd64', '~amd64', '**']).default('amd64').meta({
        description: 'Keyword that is accepted for the compiler: `amd64` is stable, `~amd64` testing, `**` any.',
    }),
})
    .superRefine(({ slot, version }, context) => {
    const major = rules/* compilerSlot */.YP(version);
    if (slot === major)
        return;
    const params = { hint: `Write slot: ${major}, or another version.` };
    context.addIssue({ code: 'custom', path: ['slot'], message: `Version ${version} is not in slot ${slot}.`, params });
})
    .meta({ description: 'The GCC that builds everything.' });
const kernel = schemas/* strictObject */.rej({
    sources: schema_text_text(rules/* packageNameRule */.Ai, { description: 'Package of `sys-kernel/` that holds the sources.' }).default('gentoo-sources'),
    version: schema_text_text(rules/* kernelVersionRule */.Me, {
        description: 'Exact version.',
        examples: ['6.12.58'],
        pattern: String.raw `^\d+\.\d+\.\d+(_p\d+)?(-r\d+)?$`,
    }),
    base: schemas/* array */.YOg(schema_text_text(rules/* kernelTargetRule */.ND, { description: 'A configuration target.' }))
        .min(1)
        .default(['defconfig', 'kvm_guest.config'])
        .meta({
        description: "The kernel's own configuration targets, in order; the fragments of `kernel/` come on top.",
    }),
})
    .meta({ description: 'The kernel.' });
const user = schemas/* strictObject */.rej({
    name: schema_text_text(rules/* userNameRule */.Nb, { description: 'Login name.' }).default('gentoo'),
    login: schemas/* enum */.k5n(['autologin', 'password', 'ssh-keys']).default('password').meta({
        description: 'How to get in: `autologin` on screen and serial console without being asked; `password` with the hash in the input `password-hash`; `ssh-keys` with the keys in the input `authorized-keys`.',
    }),
    groups: schemas/* array */.YOg(schema_text_text(rules/* groupRule */.sE, { description: 'A group.' }))
        .default(['wheel'])
        .meta({ description: 'Further groups of the user. They must exist in the image.' }),
})
    .prefault({})
    .meta({ description: 'The one user, who may use sudo without a password.' });
/** More than this nobody reads at once; whoever corrects these sees the rest. */
const definition_MOST_PROBLEMS = 50;
/** Highest level of the compressors of mksquashfs that have levels. */
const LEVELS = {
    zstd: { most: 22, normal: 19 },
    gzip: { most: 9, normal: 9 },
    lzo: { most: 9, normal: 8 },
};
const squashfs = schemas/* strictObject */.rej({
    compression: schemas/* enum */.k5n(['zstd', 'xz', 'gzip', 'lzo', 'lz4']).default('zstd').meta({ description: 'Compressor.' }),
    level: schemas/* int */.Whr().min(1).max(22).optional().meta({
        description: 'Level: zstd 1 to 22 (19 when not given), gzip 1 to 9 (9), lzo 1 to 9 (8); xz and lz4 have none.',
    }),
    'block-size': schemas/* enum */.k5n(['4K', '8K', '16K', '32K', '64K', '128K', '256K', '512K', '1M'])
        .default('256K')
        .meta({ description: 'Size of the blocks that are compressed one by one.' }),
})
    .superRefine(({ compression, level }, context) => {
    const most = LEVELS[compression]?.most;
    if (level === undefined || (most !== undefined && level <= most))
        return;
    const message = most === undefined ? `${compression} has no levels.` : `${compression} has levels from 1 to ${most}.`;
    context.addIssue({ code: 'custom', path: ['level'], message, params: { hint: 'Change or remove it.' } });
})
    .prefault({})
    .transform((given) => ({
    compression: given.compression,
    /** Undefined for compressors without levels. */
    level: given.level ?? LEVELS[given.compression]?.normal,
    /** In bytes. */
    'block-size': Number.parseInt(given['block-size']) * (given['block-size'].endsWith('M') ? 2 ** 20 : 2 ** 10),
}))
    .meta({ description: 'How the root file system is packed.' });
const budgets = schemas/* strictObject */.rej({
    /** In bytes. */
    squashfs: schema_text_text(rules/* sizeRule */.co, { description: 'Most that the squashfs may have.', examples: ['3GiB'] })
        .transform(rules/* sizeInBytes */.Wl)
        .optional(),
    ratio: schemas/* number */.aig()
        .min(1)
        .max(100)
        .optional()
        .meta({
        description: 'Most that the squashfs may have in percent of what it packs.',
        examples: [35],
    }),
})
    .default({})
    .meta({ description: 'Limits of size. What is not given is not limited.' });
/** The keys of image.yaml. Descriptions become the editor's help and the table in the documentation. */
const imageSchema = schemas/* strictObject */.rej({
    name: schema_text_text(rules/* fileNameRule */.w6, { description: 'Start of the names of the files that come out.' }).default('gentoo'),
    stage3: schema_text_text(rules/* pinRule */.ij, {
        description: 'Image of the stage3 to start from, `REPOSITORY:TAG@sha256:DIGEST`. Without a digest the first run reports it.',
        examples: ['gentoo/stage3:nomultilib-20260216'],
        pattern: PIN,
    }),
    snapshot: schema_text_text(rules/* pinRule */.ij, {
        description: 'Image of the ebuild repository, in the same form.',
        examples: ['gentoo/portage:20260217'],
        pattern: PIN,
    }),
    'snapshot-signature': schemas/* enum */.k5n(['verify', 'require', 'ignore']).default('verify').meta({
        description: "What the snapshot's OpenPGP signature decides: with `verify` a bad one fails the build and a missing one is told; `require` refuses that too; `ignore` does not look.",
    }),
    profile: schema_text_text(rules/* profileRule */.KE, {
        description: "Profile, as a path below the snapshot's `profiles/`.",
        examples: ['default/linux/amd64/23.0/no-multilib'],
    }),
    repositories: schemas/* array */.YOg(repository)
        .superRefine((list, context) => {
        for (const [index, { name }] of list.entries()) {
            if (list.findIndex((other) => other.name === name) === index)
                continue;
            context.addIssue({
                code: 'custom',
                path: [index, 'name'],
                message: `The repository ${name} is here a second time.`,
            });
        }
    })
        .default([])
        .meta({ description: 'Additional ebuild repositories, each pinned to a commit.' }),
    compiler,
    kernel,
    python: schema_text_text(rules/* pythonRule */.VI, {
        description: 'The one Python that packages are built for.',
        pattern: String.raw `^python3_\d{1,2}$`,
    }).default('python3_13'),
    user,
    hostname: schema_text_text(rules/* hostnameRule */.Sx, { description: 'Host name (RFC 1123).' }).default('gentoo'),
    locale: schema_text_text(rules/* localeRule */.tS, { description: 'The one locale that is generated and set.' }).default('en_US.UTF-8'),
    timezone: schema_text_text(rules/* timezoneRule */._S, { description: 'Time zone, as below `/usr/share/zoneinfo`.' }).default('UTC'),
    keymap: schema_text_text(rules/* keymapRule */.aY, { description: 'Keymap of the console.' }).default('us'),
    bootstrap: atoms('Packages that are merged before the world, in this order, without becoming part of it.'),
    'debug-packages': atoms('Packages that are added last of all: to add one costs that package and packing.'),
    tree: schemas/* enum */.k5n(['none', 'squashfs']).default('none').meta({
        description: 'Whether the image ships the ebuild repository: `none`, or `squashfs` as a packed file that is mounted at boot.',
    }),
    squashfs,
    budgets,
    refresh: refreshSchema,
})
    .superRefine(checkRefresh)
    .meta({ title: 'gentoo-min image definition', description: 'What image.yaml may say.' });
/**
 * Reads image.yaml.
 * @param bytes content of the file
 * @param file how messages name it, relative to the user's repository
 * @returns the definition, or everything that is wrong with it, in the order of the file
 */
function parseDefinition(bytes, file) {
    const yaml = readYaml(bytes, file);
    if (yaml.problems.length > 0)
        return { ok: false, problems: yaml.problems };
    const parsed = imageSchema.safeParse(yaml.value);
    if (parsed.success)
        return { ok: true, definition: parsed.data, place: (path) => yaml.place(path) };
    const problems = parsed.error.issues.flatMap((issue) => explainIssue(issue, yaml, imageSchema));
    problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
    return { ok: false, problems: problems.slice(0, definition_MOST_PROBLEMS) };
}
/** The definition with another kernel or compiler version; the compiler's slot follows from its version. */
function withVersions(definition, versions) {
    const { kernel: kernelVersion, compiler: compilerVersion } = versions;
    return {
        ...definition,
        kernel: { ...definition.kernel, ...(kernelVersion === undefined ? {} : { version: kernelVersion }) },
        compiler: {
            ...definition.compiler,
            ...(compilerVersion === undefined ? {} : { version: compilerVersion, slot: rules/* compilerSlot */.YP(compilerVersion) }),
        },
    };
}


/***/ }),

/***/ 53999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yt: () => (/* binding */ loadImage),
  Cl: () => (/* binding */ readContextFile)
});

// UNUSED EXPORTS: requireFolder

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/image/definition.js + 4 modules
var definition = __webpack_require__(98444);
;// CONCATENATED MODULE: ./lib/image/dockerfile.js
/**
 * Names of a Dockerfile's stages in their order (`FROM … AS name`, Dockerfile reference). BuildKit takes them without
 * regard to case and shows them in lower case.
 */
function stagesOf(dockerfile) {
    const joined = dockerfile.replace(/\\\r?\n/g, ' ');
    return [...joined.matchAll(/^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?\S+[ \t]+AS[ \t]+([\w.-]+)[ \t]*$/gim)].map((match) => (match[1] ?? '').toLowerCase());
}

// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
;// CONCATENATED MODULE: ./lib/image/folder.js


/** What the definition consists of; anything else beside it is the user's own business. */
const PARTS = [
    'Dockerfile',
    '.dockerignore',
    'binhost-keys',
    'build',
    'dracut',
    'firmware.allow',
    'image.yaml',
    'kernel',
    'portage',
    'rootfs',
    'services',
    'smoke.d',
    'squashfs.exclude',
    'toolchain',
    'world',
];
/** Without these there is nothing to build. */
const REQUIRED = ['Dockerfile', 'image.yaml', 'world'];
/**
 * Lays a user's definition over the default one, file by file: the user's file of the same path wins; an empty one
 * switches the default's file, or a whole folder of the default, off.
 * @param userFolder how messages name the user's folder
 */
function planContext(defaults, user, userFolder) {
    const problems = [];
    const isFolder = (entries) => new Set(entries.filter((entry) => entry.kind === 'folder').map((entry) => entry.path));
    const defaultFolders = isFolder(defaults);
    const userFolders = isFolder(user);
    const userFiles = new Map(user.filter((entry) => entry.kind !== 'folder').map((entry) => [entry.path, entry]));
    const switchedOff = new Set();
    for (const [path, entry] of userFiles) {
        if (!defaultFolders.has(path))
            continue;
        if (isEmpty(entry))
            switchedOff.add(path);
        else {
            problems.push({
                message: 'This is a file, but a folder in the default definition.',
                at: { file: external_node_path_.posix.join(userFolder, path) },
                hint: `Move it to ${path}/NAME to add to the default's files; an empty file ${path} switches them all off.`,
            });
        }
    }
    const files = [];
    for (const entry of defaults) {
        if (entry.kind === 'folder')
            continue;
        const { path } = entry;
        const own = userFiles.get(path);
        if (own)
            files.push(isEmpty(own) ? { path, from: 'removed', entry } : { path, from: 'user', entry: own });
        else if (ancestors(path).some((folder) => switchedOff.has(folder)))
            files.push({ path, from: 'removed', entry });
        else
            files.push({ path, from: 'default', entry });
        if (userFolders.has(path)) {
            problems.push({
                message: 'This is a folder, but a file in the default definition.',
                at: { file: external_node_path_.posix.join(userFolder, path) },
                hint: 'Make it one file.',
            });
        }
    }
    const known = new Set(files.map((file) => file.path));
    for (const [path, entry] of userFiles) {
        if (!known.has(path) && !switchedOff.has(path))
            files.push({ path, from: 'user', entry });
    }
    for (const path of REQUIRED) {
        const file = files.find((candidate) => candidate.path === path);
        if (file && file.from !== 'removed')
            continue;
        problems.push({
            message: file
                ? 'The file is empty, which switches the default off, but an image needs it.'
                : `There is no ${path}.`,
            at: { file: external_node_path_.posix.join(userFolder, path) },
            hint: file ? 'Remove it to get the default, or write your own.' : 'Write one.',
        });
    }
    return {
        files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
        folders: [...new Set([...defaultFolders, ...userFolders])].sort(),
        problems,
        notes: misspeltParts(user, userFolder),
    };
}
function isEmpty(entry) {
    return entry.kind === 'file' && entry.size === 0;
}
function ancestors(path) {
    const steps = path.split('/').slice(0, -1);
    return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
/** Names at the top that are almost those of a part: such a file or folder would do nothing, and nobody would say so. */
function misspeltParts(user, userFolder) {
    return user.flatMap(({ path }) => {
        if (path.includes('/') || PARTS.includes(path))
            return [];
        const near = (0,image_text/* closest */.kp)(path, PARTS);
        return near === undefined
            ? []
            : [
                {
                    message: `${(0,image_text/* quote */.hD)(path)} is no part of the definition.`,
                    at: { file: external_node_path_.posix.join(userFolder, path) },
                    hint: `Did you mean "${near}"?`,
                },
            ];
    });
}

;// CONCATENATED MODULE: ./lib/image/march.js
/**
 * The machine that a make.conf compiles for: the value of `-march=` in CFLAGS, or in COMMON_FLAGS when CFLAGS is not set.
 * Reads what Portage's own reader does of the shell's syntax: comments, both kinds of quotes, values over several lines,
 * `\` at line ends, `$NAME` and `${NAME}`, `export`; the last assignment and the last flag win.
 * @param texts contents of make.conf, or of the files of the folder make.conf in name order
 * @returns for example `znver3` or `native`; undefined when there is no such flag
 */
function marchOf(...texts) {
    const variables = new Map();
    for (const text of texts)
        assignVariables(text, variables);
    const flags = variables.get('CFLAGS') ?? variables.get('COMMON_FLAGS') ?? '';
    return flags
        .split(/\s+/)
        .findLast((flag) => flag.startsWith('-march='))
        ?.slice('-march='.length);
}
// One token of the file: a comment, an assignment up to the end of its value, or anything else as one character. A quote
// that is never closed takes the rest of the file, where Portage would refuse the file.
const TOKEN = /#[^\n]*|([A-Za-z_][A-Za-z0-9_]*)=((?:[^\s'"\\#]|\\[^]|'[^']*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$))*)|[^\s#]/y;
function assignVariables(text, variables) {
    let position = 0;
    while (position < text.length) {
        TOKEN.lastIndex = position;
        const token = TOKEN.exec(text);
        if (token?.[1] !== undefined)
            variables.set(token[1], expand(token[2] ?? '', variables));
        position += Math.max(1, token?.[0].length ?? 1);
    }
}
/** Removes quotes and escapes and puts in the values of variables; what is not set is empty, as with Portage. */
function expand(value, variables) {
    return value.replace(/\\\n|\\([^])|\$\{([A-Za-z0-9_]+)\}|\$([A-Za-z0-9_]+)|['"]/g, (_, escaped, braced, bare) => escaped ?? variables.get(braced ?? bare ?? '') ?? '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/image/scan.js




// A definition is text of a few kilobytes, perhaps with a picture. The limits catch a folder that was not meant.
const MOST_ENTRIES = 20_000;
const MOST_FILE_BYTES = 64 * 2 ** 20;
const MOST_BYTES = 512 * 2 ** 20;
const DEEPEST = 32;
const MOST_PROBLEMS = 20;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;
/** Below this folder links are part of the image and mean its paths, so they are kept and never followed. */
const LINKS_KEPT_IN = 'rootfs';
/**
 * Lists a folder of a definition with everything below it. A `.git` folder is left out. What cannot be part of a
 * definition is a finding: links that lead out of the folder or in circles, devices, sockets, pipes, unreadable or
 * oversized files.
 * @param root the folder
 * @param shown how messages name it
 * @throws NodeJS.ErrnoException when the folder itself cannot be read
 */
async function scanFolder(root, shown) {
    const entries = [];
    const problems = [];
    const top = await (0,promises_.realpath)(root);
    let bytes = 0;
    let stopped = false;
    const add = (path, message, hint) => {
        problems.push({ message, hint, at: { file: external_node_path_.posix.join(shown, path) } });
        stopped ||= problems.length >= MOST_PROBLEMS;
    };
    const stop = (message) => {
        add('', message, 'Is this the right folder?');
        stopped = true;
    };
    /** @param above real paths of the folders that this one is in */
    async function enter(folder, path, above) {
        if (above.length > DEEPEST) {
            add(path, 'The folder is nested too deeply.', 'Is this the right folder?');
            return;
        }
        const children = await (0,promises_.readdir)(folder);
        const names = children.filter((name) => name !== '.git').sort();
        // All at once: one after the other they take longer than all else that is done with a definition.
        const found = names.map((name) => ({ name, status: statusOf((0,external_node_path_.join)(folder, name)) }));
        for (const { name, status } of found) {
            if (stopped)
                return;
            const child = path === '' ? name : `${path}/${name}`;
            try {
                await look((0,external_node_path_.join)(folder, name), await status, child, [...above, folder]);
            }
            catch (error) {
                add(child, `It cannot be read: ${reason(error)}.`, 'Check its permissions.');
            }
        }
    }
    async function look(source, found, path, above) {
        if (UNPRINTABLE.test(path)) {
            add('', `The name ${(0,image_text/* quote */.hD)(path)} has characters that cannot be printed.`, 'Rename it.');
            return;
        }
        if (entries.length >= MOST_ENTRIES) {
            stop(`The folder holds more than ${MOST_ENTRIES} files.`);
            return;
        }
        if ('error' in found)
            throw found.error;
        let { status } = found;
        let real = source;
        if (status.isSymbolicLink()) {
            const target = await (0,promises_.readlink)(source);
            if (path.startsWith(`${LINKS_KEPT_IN}/`)) {
                entries.push({ path, kind: 'link', size: 0, executable: false, source, target });
                return;
            }
            try {
                real = await (0,promises_.realpath)(source);
                status = await (0,promises_.stat)(source);
            }
            catch (error) {
                add(path, `The link to ${(0,image_text/* quote */.hD)(target)} leads nowhere: ${reason(error)}.`, linkHint(path));
                return;
            }
            if (real !== top && !real.startsWith(top + external_node_path_.sep)) {
                add(path, `The link to ${(0,image_text/* quote */.hD)(target)} leads out of the folder.`, linkHint(path));
                return;
            }
        }
        if (status.isDirectory()) {
            if (above.includes(real)) {
                add(path, 'The link leads back to a folder that it is in.', linkHint(path));
                return;
            }
            entries.push({ path, kind: 'folder', size: 0, executable: false, source: real });
            await enter(real, path, above);
        }
        else if (status.isFile()) {
            if (real !== source)
                await (0,promises_.access)(real, external_node_fs_.constants.R_OK);
            bytes += status.size;
            if (bytes > MOST_BYTES)
                stop(`The files of the folder have more than ${MOST_BYTES} bytes.`);
            else if (status.size > MOST_FILE_BYTES) {
                add(path, `The file has ${status.size} bytes; at most ${MOST_FILE_BYTES} are taken.`, 'Does it belong here?');
            }
            entries.push({ path, kind: 'file', size: status.size, executable: (status.mode & 0o111) !== 0, source: real });
        }
        else {
            add(path, 'This is neither a file nor a folder nor a link.', 'Remove it.');
        }
    }
    await enter(top, '', []);
    return { entries, problems };
}
/** What is there, of a file only when it can be read. @returns the error, for whoever gets to it */
async function statusOf(path) {
    try {
        const status = await (0,promises_.lstat)(path);
        if (status.isFile())
            await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
        return { status };
    }
    catch (error) {
        return { error: error };
    }
}
function linkHint(path) {
    return path === 'portage/make.profile'
        ? 'Remove it: the profile is chosen by the key profile of image.yaml.'
        : 'Put the file itself here.';
}
function reason(error) {
    const code = error.code;
    const known = {
        ENOENT: 'there is nothing',
        ELOOP: 'it goes in circles',
        EACCES: 'permission denied',
        ENOTDIR: 'a part of the path is no folder',
    };
    return known[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}

// EXTERNAL MODULE: ./lib/image/atom.js
var atom = __webpack_require__(17584);
// EXTERNAL MODULE: ./lib/image/decode.js
var decode = __webpack_require__(83919);
;// CONCATENATED MODULE: ./lib/image/world.js



const LIMITS = { bytes: 256 * 1024, lineLength: 1000 };
/**
 * Reads a world file: one package atom a line, comments after `#`. Portage itself drops every line that it cannot read and
 * everything after the first word of a line, without a word; here each of these is a finding.
 * @param file how messages name it
 */
function readWorld(bytes, file) {
    const text = (0,decode/* decodeText */.g)(bytes, file, LIMITS);
    if (!text.ok)
        return { entries: [], problems: [text.problem] };
    const entries = [];
    const problems = [];
    for (const [index, content] of text.lines.entries()) {
        const [first, second] = content.trim().split(/\s+/);
        if (first === undefined || first === '' || first.startsWith('#'))
            continue;
        const at = { file, line: index + 1, column: content.indexOf(first) + 1 };
        if (second !== undefined && !second.startsWith('#')) {
            problems.push({
                message: `After ${(0,image_text/* quote */.hD)(first)} there is ${(0,image_text/* quote */.hD)(second)} on the same line, which Portage would not read.`,
                at: { ...at, column: content.indexOf(second, at.column + first.length - 1) + 1 },
                hint: 'Write one package a line.',
            });
        }
        if (first.startsWith('@')) {
            problems.push({
                message: `${(0,image_text/* quote */.hD)(first)} is a set, which Portage does not read from a world file.`,
                at,
                hint: 'List its packages; @system belongs to the world without being listed.',
            });
            continue;
        }
        const parsed = (0,atom/* parseAtom */.TF)(first);
        if (parsed.ok)
            entries.push({ text: first, atom: parsed.atom, line: at.line });
        else
            problems.push({ message: `${(0,image_text/* quote */.hD)(first)} ${parsed.reason}.`, at });
    }
    return { entries, problems };
}

;// CONCATENATED MODULE: ./lib/image/load.js










/**
 * Reads the user's definition, laid over the default one.
 * @throws UserError with everything that is wrong with it
 */
async function loadImage(request) {
    const shown = external_node_path_.posix.normalize(request.user).replace(/(?<=.)\/$/, '');
    await requireFolder(request.user, shown);
    const [defaults, user] = await Promise.all([
        scanFolder(request.defaults, request.defaults),
        scanFolder(request.user, shown),
    ]);
    const context = planContext(defaults.entries, user.entries, shown);
    const problems = [...defaults.problems, ...user.problems, ...context.problems];
    const name = (path) => {
        const file = context.files.find((candidate) => candidate.path === path);
        return external_node_path_.posix.join(file?.from === 'user' ? shown : request.defaults, path);
    };
    const yaml = await readContextFile(context, 'image.yaml');
    const parsed = yaml && (0,definition/* parseDefinition */.JA)(yaml, name('image.yaml'));
    if (parsed && !parsed.ok)
        problems.push(...parsed.problems);
    const world = readWorld((await readContextFile(context, 'world')) ?? new Uint8Array(), name('world'));
    problems.push(...world.problems);
    const dockerfile = await readContextFile(context, 'Dockerfile');
    if (dockerfile) {
        const stages = stagesOf(Buffer.from(dockerfile).toString('utf8'));
        if (!stages.includes(request.target.toLowerCase())) {
            const message = `The target ${(0,image_text/* quote */.hD)(request.target)} is not a stage of the Dockerfile.`;
            problems.push({ message, at: { file: name('Dockerfile') }, hint: (0,image_text/* didYouMean */.au)(request.target, stages) });
        }
    }
    if (!parsed?.ok || problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const makeConf = await readContextFile(context, 'portage/make.conf');
    return {
        definition: parsed.definition,
        place: parsed.place,
        world,
        march: makeConf && marchOf(Buffer.from(makeConf).toString('utf8')),
        context,
    };
}
/** Content of one file of the merged definition; undefined when it has none of that path. */
async function readContextFile(context, path) {
    const file = context.files.find((candidate) => candidate.path === path && candidate.from !== 'removed');
    return file?.entry.kind === 'file' ? await (0,promises_.readFile)(file.entry.source) : undefined;
}
/**
 * @param shown how the message names the folder
 * @throws UserError when there is no such folder
 */
async function requireFolder(folder, shown) {
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    if (found?.isDirectory())
        return;
    throw new errors/* UserError */.yo({
        message: found ? `${(0,image_text/* quote */.hD)(shown, 200)} is not a folder.` : `There is no folder ${(0,image_text/* quote */.hD)(shown, 200)}.`,
        hint: 'Create it with the files in which your image differs from the default definition, such as image.yaml and world, and name it by the input config.',
    });
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

/***/ 45841:
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

;// CONCATENATED MODULE: ./lib/portage/resolver-finding.js
/** More than anybody reads; what goes on beyond is not emerge's. */
const MOST_FINDINGS = 500;

;// CONCATENATED MODULE: ./lib/portage/resolver-conflicts.js

const LONGEST = 20_000;
/** Lines of one conflict that are read; a large one repeats itself. */
const REACH = 400;
/** Slot conflicts, blockers and cycles: what packages of a plan have against each other. */
function findConflicts(lines) {
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.length > LONGEST)
            continue;
        const following = () => lines.slice(index + 1, index + 1 + REACH);
        if (line.includes('resulting in a slot conflict'))
            found.push(...slotConflicts(following()).map((finding) => ({ index, finding })));
        else if (line.startsWith(' * Error: The above package list contains packages which cannot be'))
            // The sentence ends on the next line.
            found.push({ index, finding: { kind: 'blocker', rivals: readRivals(following().slice(1)) } });
        else if (line.startsWith(' * Error: circular dependencies:'))
            found.push({ index, finding: circular(following()) });
        if (found.length >= MOST_FINDINGS)
            break;
    }
    const cycle = circularJson(lines);
    return cycle ? [...found, { index: lines.indexOf('{'), finding: cycle }] : found;
}
/** One message may name several slots, each on a line of its own above the packages that want it. */
function slotConflicts(lines) {
    const starts = lines.flatMap((line, index) => (/^[\w+.-]+\/[\w+.-]+:\S+/.test(line) ? [index] : []));
    if (starts.length === 0)
        return [{ kind: 'slot-conflict', slot: '', rivals: readRivals(lines) }];
    return starts.map((start, index) => ({
        kind: 'slot-conflict',
        slot: lines[start]?.trim() ?? '',
        rivals: readRivals(lines.slice(start + 1, starts[index + 1])),
    }));
}
/** `  (cat/pkg-1:0/0::repo, ebuild scheduled for merge) … pulled in by` and below it, deeper, who pulls. */
function readRivals(lines) {
    const rivals = [];
    for (const line of lines) {
        if (/^(?:\S|!!!| \* )/.test(line))
            break;
        const name = line.endsWith('pulled in by') ? /^ {2}\(([^:,\s]+)[:,]/.exec(line)?.[1] : undefined;
        if (name !== undefined)
            rivals.push({ package: name, parents: [] });
        const parent = /^ {4}\S/.test(line) && line.length <= LONGEST ? readParent(line.trim()) : undefined;
        if (parent)
            rivals.at(-1)?.parents.push(parent);
    }
    return rivals;
}
/** `ATOM`, `ATOM (Argument)`, `ATOM required by @selected`, `ATOM required by (cat/pkg-1:0/0::repo, …) USE="…"`. */
function readParent(line) {
    const [atom = '', ...rest] = line.split(' ');
    if (!/^[!>=<~]*[\w+.-]+\/\S+$/.test(atom))
        return undefined;
    const by = /^required by \(?([^:,\s)]+)/.exec(rest.join(' '))?.[1];
    return { atom, by: by ?? 'argument' };
}
/** circular_dependency.py prints the shortest cycle with the first package again at its end. */
function circular(lines) {
    const begin = lines.findIndex((line) => line.startsWith('('));
    const cycle = [];
    for (const line of begin < 0 ? [] : lines.slice(begin)) {
        const name = /^ *\(([^:,\s]+)[:,][^)]*\) (?:depends on|\()/.exec(line)?.[1];
        if (name === undefined)
            break;
        cycle.push(name);
    }
    const [, name, flags] = lines.map((line) => /^- ([^\s:]+)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(line)).find((match) => match !== null) ??
        [];
    return {
        kind: 'circular',
        cycle: [...new Set(cycle)],
        ...(name === undefined || flags === undefined ? {} : { change: { package: name, flags: flags.split(' ') } }),
    };
}
const MOST_JSON = 1_000_000;
/** The same as an object on standard output: `{cycles, shortest_cycle: [{parent, child}], solutions: [{package, use_changes}]}`. */
function circularJson(lines) {
    const begin = lines.indexOf('{');
    const end = lines.lastIndexOf('}');
    if (begin < 0 || end < begin)
        return undefined;
    const text = lines.slice(begin, end + 1).join('\n');
    if (text.length > MOST_JSON || !text.includes('"shortest_cycle"'))
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const cycle = list(field(value, 'shortest_cycle')).flatMap((each) => resolver_conflicts_name(field(each, 'child')));
    if (cycle.length === 0)
        return undefined;
    const solution = list(field(value, 'solutions')).at(0);
    const flags = list(field(solution, 'use_changes')).flatMap((change) => typeof change === 'object' && change !== null
        ? Object.entries(change).map(([flag, on]) => (on === true ? `+${flag}` : `-${flag}`))
        : []);
    const [changed] = resolver_conflicts_name(field(solution, 'package'));
    return {
        kind: 'circular',
        cycle: [...new Set(cycle)].toReversed(),
        ...(changed === undefined || flags.length === 0 ? {} : { change: { package: changed, flags } }),
    };
}
function field(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function resolver_conflicts_name(value) {
    return typeof value === 'string' ? [value] : [];
}

;// CONCATENATED MODULE: ./lib/portage/resolver-config.js

const resolver_config_LONGEST = 20_000;
/** What Portage says while it reads the configuration; most of it does not change its exit code. */
function findConfigTroubles(lines) {
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.length > resolver_config_LONGEST)
            continue;
        const finding = syntax(line) ?? ignored(line) ?? unknown(line) ?? metadata(line, lines[index + 1] ?? '');
        if (finding)
            found.push({ index, finding });
        if (line.startsWith('Traceback (most recent call last):')) {
            const error = lines.slice(index + 1, index + 1000).find((each) => /^\S/.test(each));
            found.push({ index, finding: { kind: 'crash', error: error?.slice(0, 300) ?? '' } });
        }
        if (found.length >= MOST_FINDINGS)
            break;
    }
    return found;
}
/** The definition's own name of a file below /etc/portage. */
function definitionFile(path) {
    const below = /\/etc\/portage\/(.+)$/.exec(path)?.[1];
    return below === undefined ? undefined : `portage/${below}`;
}
function syntax(line) {
    const [, path = '', number, message] = /^"([^"]+)", line (\d+): (.+)$/.exec(line) ?? [];
    const file = definitionFile(path);
    if (file === undefined || message === undefined)
        return undefined;
    return { kind: 'syntax', file, line: Number(number), message };
}
function ignored(line) {
    const [, path = '', atom] = /^--- Invalid atom in ([^:]+): (.+)$/.exec(line) ?? [];
    if (atom === undefined)
        return undefined;
    return { kind: 'invalid-atom', atom, file: definitionFile(path) ?? (path.endsWith('/world') ? 'world' : path) };
}
function unknown(line) {
    const [, names] = /^FEATURES variable contains unknown value\(s\): (.+)$/.exec(line) ?? [];
    if (names !== undefined)
        return { kind: 'features', names: names.split(', ') };
    const [, group] = /^Undefined license group '([^']+)'$/.exec(line) ?? [];
    if (group !== undefined)
        return { kind: 'licence-group', group };
    return line.startsWith('!!! Your current profile is invalid') ? { kind: 'profile' } : undefined;
}
/** An ebuild whose metadata could not be had: it is passed over as if it were not there. */
function metadata(line, next) {
    const [, name] = /^ \* ERROR: ([^\s:]+)(?:::\S+)? failed \(depend phase\):/.exec(line) ?? [];
    if (name === undefined)
        return undefined;
    return { kind: 'metadata', package: name, message: /^ \* +(\S.*)$/.exec(next)?.[1] ?? 'its ebuild cannot be read' };
}

;// CONCATENATED MODULE: ./lib/portage/requirers.js
// depgraph.py, _show_unsatisfied_dep and _get_dep_chain_as_comment.
const REQUIRED = /^\(dependency required by "([^"]+)" \[(\w+)\]\)$/;
const COMMENT = /^# required by (\S+?)(?: \((argument)\))?$/;
const requirers_LONGEST = 2000;
/**
 * Reads one line of the way: `(dependency required by "cat/pkg-1::repo[flag]" [ebuild])` or `# required by cat/pkg-1::repo[flag]`.
 * @returns undefined where the line is neither
 */
function readRequirer(line) {
    if (line.length > requirers_LONGEST)
        return undefined;
    const [, quoted, kind] = REQUIRED.exec(line) ?? [];
    const [, plain, argument] = COMMENT.exec(line) ?? [];
    const text = quoted ?? plain;
    if (text === undefined)
        return undefined;
    const [, name = text, flags = ''] = /^([^[]+)\[([^\]]*)\]$/.exec(text) ?? [];
    return {
        name: name.replace(/::[^:]*$/, ''),
        use: flags.split(',').filter((flag) => flag !== ''),
        type: (argument ?? kind) === 'argument' ? 'argument' : text.startsWith('@') ? 'set' : 'package',
    };
}
/** Reads the way that follows a message, nearest first, up to the first line that belongs to something else. */
function readRequirers(lines) {
    const found = [];
    for (const line of lines) {
        const requirer = readRequirer(line);
        if (requirer)
            found.push(requirer);
        else if (found.length > 0)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/portage/resolver-findings.js




/** How far behind a message its details may stand. */
const resolver_findings_REACH = 60;
/** The same for what has a line for each version of a package. */
const LONG_REACH = 400;
const resolver_findings_LONGEST = 20_000;
/**
 * Reads what emerge's resolver and configuration reader complain of (depgraph.py, slot_collision.py, circular_dependency.py,
 * getconfig and grabfile of Portage's util).
 * @param lines clean lines, standard error and, where the streams are not apart, standard output
 * @returns in the order of the text, each thing once
 */
function findResolverFindings(lines) {
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.length > resolver_findings_LONGEST || line === '')
            continue;
        const rule = RULES.find(([pattern]) => pattern.test(line))?.[1];
        const finding = rule?.(line, (most) => lines.slice(index + 1, index + 1 + most));
        if (finding)
            found.push({ index, finding });
        if (found.length === MOST_FINDINGS)
            break;
    }
    const all = [...found, ...findConflicts(lines), ...findConfigTroubles(lines)].sort((a, b) => a.index - b.index);
    return [...new Map(all.map(({ finding }) => [JSON.stringify(finding), finding])).values()];
}
const missing = (line, after) => {
    const following = after(resolver_findings_REACH);
    const atom = quoted(line);
    const [, names = ''] = /^emerge: Maybe you meant any of these: (.+?)\??$/.exec(first(following, /^emerge: Maybe you meant/)) ?? [];
    return {
        kind: 'missing',
        atom,
        similar: names.split(', ').filter((each) => each !== ''),
        chain: chainAfter(following),
    };
};
const useDependency = (line, after) => {
    const following = after(resolver_findings_REACH);
    const changes = following
        .map((each) => /^- ([^\s:]+)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(each))
        .filter((match) => match !== null)
        .map((match) => ({ package: match[1] ?? '', flags: (match[2] ?? '').split(' ') }));
    return { kind: 'use-dependency', atom: quoted(line), changes, chain: chainAfter(following) };
};
const masked = (line, after) => {
    const versions = [];
    // Licences are named with the place of their text between the versions.
    for (const each of after(LONG_REACH)) {
        const [, name, reasons] = /^- ([^\s:]+)(?:::\S+)? \(masked by: (.+)\)$/.exec(each) ?? [];
        if (name !== undefined && reasons !== undefined)
            versions.push({ package: name, reasons: reasons.split(', ') });
        else if (/^(?:For more information|!!! All|\(dependency required)/.test(each))
            break;
    }
    return { kind: 'masked', atom: quoted(line), versions, chain: chainAfter(after(LONG_REACH)) };
};
const requiredUse = (_line, after) => {
    const following = after(resolver_findings_REACH);
    const [, name, use = ''] = /^- ([^\s:]+)(?:::\S+)? (.*)$/.exec(first(following, /^- /)) ?? [];
    const at = following.findIndex((each) => each.includes('REQUIRED_USE flag constraints are unsatisfied'));
    const constraint = at >= 0 ? following[at + 1]?.trim() : undefined;
    return { kind: 'required-use', package: name, use, constraint, chain: chainAfter(following) };
};
const autounmask = (line, after) => {
    const kind = /^The following (\w+)/.exec(line)?.[1] ?? '';
    const file = FILES[kind];
    if (file === undefined)
        return undefined;
    const changes = [];
    let chain = [];
    for (const each of after(5000).slice(1)) {
        const requirer = readRequirer(each);
        if (requirer)
            chain.push(requirer);
        else if (/^[>=<~]*[\w+.-]+\/\S+(?: \S+)*$/.test(each)) {
            changes.push({ line: each, chain });
            chain = [];
        }
        else if (!each.startsWith('#'))
            break; // Of a mask the profile's own comment stands between.
    }
    return changes.length === 0 ? undefined : { kind: 'autounmask', file, changes };
};
const FILES = {
    USE: 'package.use',
    keyword: 'package.accept_keywords',
    mask: 'package.unmask',
    license: 'package.license',
};
const worldEntries = (_line, after) => {
    const begin = after(resolver_findings_REACH).slice(1);
    const end = begin.findIndex((each) => !/^[>=<~!]*[\w+.-]+\/\S+(?: [>=<~!]*[\w+.-]+\/\S+)*$/.test(each));
    const entries = begin.slice(0, end < 0 ? undefined : end).flatMap((each) => each.split(' '));
    return entries.length === 0 ? undefined : { kind: 'world-entries', entries };
};
const invalidArgument = (line) => {
    const atom = /^!!! '([^']+)'/.exec(line)?.[1];
    return atom === undefined ? undefined : { kind: 'invalid-atom', atom };
};
const RULES = [
    [/^emerge: there are no (?:ebuilds|binary packages) to satisfy "/, missing],
    [/^emerge: there are no ebuilds built with USE flags to satisfy "/, useDependency],
    [/^!!! All (?:ebuilds|binary packages) that could satisfy "[^"]+" have been masked/, masked],
    [/has unmet requirements\.$/, requiredUse],
    [/^The following (?:USE|keyword|mask|license) changes are necessary to proceed:/, autounmask],
    [/^!!! Ebuilds for the following packages are either all/, worldEntries],
    [/^!!! '[^']+' is not a valid package atom/, invalidArgument],
];
/** Only a chain that belongs to this message: the next message ends the search. */
/** Where what stands behind a message belongs to another one. */
const NEXT_MESSAGE = /^(?:emerge: there are no |!!! All |!!! The ebuild selected |!!! Problems have been |The following \w+ changes are necessary)/;
function chainAfter(following) {
    const end = following.findIndex((line) => NEXT_MESSAGE.test(line));
    const scope = following.slice(0, end < 0 ? undefined : end);
    const begin = scope.findIndex((line) => readRequirer(line) !== undefined);
    return begin < 0 ? [] : readRequirers(scope.slice(begin));
}
function quoted(line) {
    return /"([^"]+)"/.exec(line)?.[1] ?? '';
}
function first(lines, pattern) {
    return lines.find((line) => pattern.test(line)) ?? '';
}

;// CONCATENATED MODULE: ./lib/portage/resolver-problems.js

/**
 * What emerge's resolver could not do, from what it prints, in short. Places are relative to the image definition's
 * folder.
 * @param lines clean lines
 */
function findResolverProblems(lines) {
    const problems = findResolverFindings(lines).flatMap((finding) => describe(finding) ?? []);
    return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
/** The version that needs least: an ebuild whose keyword is only missing is a live one or not tested at all. */
function leastMasked(versions) {
    return versions.find(({ reasons }) => !reasons.includes('missing keyword')) ?? versions.at(0);
}
/** The lines of package.* files that accept a masked version; none for a reason that no line lifts. */
function unmaskingLines({ package: name, reasons }) {
    return reasons.flatMap((reason) => {
        const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
        const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
        if (keyword !== undefined)
            return { file: 'package.accept_keywords', line: `=${name} ${keyword === 'missing' ? '**' : keyword}` };
        if (licences !== undefined)
            return { file: 'package.license', line: `=${name} ${licences}` };
        return reason === 'package.mask' ? { file: 'package.unmask', line: `=${name}` } : [];
    });
}
/** The package that a name with a version means, and flags as package.use takes them. */
function useLine({ package: name, flags }) {
    return `=${name} ${flags.map((flag) => flag.replace(/^\+/, '')).join(' ')}`;
}
function describe(finding) {
    switch (finding.kind) {
        case 'missing': {
            const { atom, similar } = finding;
            return {
                message: `No package of the snapshot satisfies ${atom}.`,
                hint: similar.length === 0 ? 'Correct the atom, or take a newer snapshot.' : `Did you mean ${similar.join(', ')}?`,
            };
        }
        case 'use-dependency': {
            const change = finding.changes.at(0);
            return {
                message: `No package satisfies ${finding.atom} with its USE flags.`,
                ...(change ? { hint: `Add to portage/package.use: ${useLine(change)}` } : {}),
            };
        }
        case 'masked':
            return describeMasked(finding.atom, finding.versions);
        case 'required-use': {
            const { package: name = 'a package', constraint } = finding;
            return {
                message: `The USE flags of ${name} contradict its REQUIRED_USE${constraint ? `: ${constraint}` : ''}.`,
                hint: 'Change its flags in portage/package.use.',
            };
        }
        case 'slot-conflict': {
            const names = finding.rivals.map((rival) => rival.package).join(' and ');
            return {
                message: `Two versions would go into one slot, ${finding.slot}${names === '' ? '' : `: ${names}`}.`,
                hint: 'Mask one of them in portage/package.mask, or loosen the atom that asks for it.',
            };
        }
        case 'blocker': {
            const names = new Set(finding.rivals.map((rival) => rival.package));
            return {
                message: `These packages exclude one another: ${[...names].join(', ')}.`,
                hint: 'Mask the one that is not wanted in portage/package.mask, or change the USE flag that asks for it.',
            };
        }
        case 'circular': {
            const { cycle, change } = finding;
            return {
                message: `Packages depend on each other in a circle: ${cycle.join(' → ')}.`,
                hint: change
                    ? `Portage suggests ${change.package} (Change USE: ${change.flags.join(' ')}).`
                    : 'Break it with a bootstrap package or a USE change.',
            };
        }
        case 'autounmask': {
            const { file, changes } = finding;
            const shown = changes.slice(0, 3).map(({ line }) => line);
            const more = changes.length > 3 ? ` and ${String(changes.length - 3)} more` : '';
            return {
                message: `The plan needs changes of ${file}: ${shown.join(' | ')}${more}.`,
                hint: `Add them to portage/${file}.`,
            };
        }
        case 'invalid-atom':
            // In a file of the definition it is a line without effect, and no reason why a build failed.
            return finding.file === undefined
                ? {
                    message: `'${finding.atom}' is not a valid package atom.`,
                    hint: 'A version needs an operator, as in =cat/name-1.2.',
                }
                : undefined;
        case 'syntax': {
            const file = finding.file.startsWith('portage/make.conf') ? 'portage/make.conf' : finding.file;
            return { message: `Portage cannot read this line: ${finding.message}.`, at: { file, line: finding.line } };
        }
        case 'profile':
            return { message: 'The profile does not exist in the snapshot.', at: { file: 'image.yaml' } };
        case 'world-entries':
            return {
                message: `Packages that are masked or do not exist: ${finding.entries.join(' ')}.`,
                at: { file: 'world' },
            };
        case 'licence-group':
        case 'features':
        case 'metadata':
        case 'crash':
            return undefined;
    }
}
function describeMasked(atom, versions) {
    const best = leastMasked(versions);
    if (!best)
        return { message: `All versions of ${atom} are masked.` };
    const others = versions.length - 1;
    const ways = unmaskingLines(best).map(({ file, line }) => `portage/${file}: ${line}`);
    return {
        message: `All versions of ${atom} are masked: ${best.package} by ${best.reasons.join(', ')}` +
            (others > 0 ? `, and ${String(others)} more.` : '.'),
        hint: ways.length > 0 ? `To accept it, add to ${ways.join(', and to ')}` : 'See portage(5) for how to accept it.',
    };
}

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
        ...findResolverProblems(lines),
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
/* harmony import */ var _image_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53999);
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

/***/ 95929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nodeClient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



const CONNECT_MS = 10_000;
const MOST_REDIRECTS = 5;
const AGENTS = {
    'http:': new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true }),
    'https:': new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true }),
};
/**
 * Node's own client for HTTP. Not `fetch`: in the version that comes with Node 24, a server that closes the connection
 * behind a body which is read slowly brings down the whole process (`assert(!this.paused)` in undici).
 * @throws whatever the network brings, with its code
 */
const nodeClient = async (request, signal) => {
    let { url, headers } = request;
    for (let redirects = 0;; redirects++) {
        const answer = await send({ ...request, url, headers }, signal);
        const location = answer.header('location');
        const leads = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
        if (!request.follow || !leads || redirects >= MOST_REDIRECTS)
            return answer;
        answer.discard();
        const next = new URL(location, url);
        if (next.origin !== new URL(url).origin) {
            headers = Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
        }
        url = next.href;
    }
};
function send({ method, url, headers, body }, signal) {
    const secure = new URL(url).protocol === 'https:';
    return new Promise((resolve, reject) => {
        const agent = AGENTS[secure ? 'https:' : 'http:'];
        const outgoing = (secure ? /*#__PURE__*/ (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_https__WEBPACK_IMPORTED_MODULE_1__, 2))) : /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)))).request(url, { method, headers: { ...headers }, agent, signal });
        const timer = setTimeout(() => {
            outgoing.destroy(Object.assign(new Error('no connection in time'), { code: 'ETIMEDOUT' }));
        }, CONNECT_MS);
        const connected = () => {
            clearTimeout(timer);
        };
        outgoing.on('socket', (socket) => {
            if (socket.connecting)
                socket.once(secure ? 'secureConnect' : 'connect', connected);
            else
                connected();
        });
        outgoing.on('error', (error) => {
            connected();
            // Nobody waits for it any more where an answer came before everything was sent.
            reject(error);
        });
        outgoing.on('response', (incoming) => {
            connected();
            resolve(answerOf(incoming));
        });
        if (body === undefined || typeof body === 'string')
            outgoing.end(body);
        else
            (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, outgoing).catch(reject);
    });
}
function answerOf(incoming) {
    const status = incoming.statusCode ?? 0;
    // Whoever reads gets it; without a reader it must not end the process.
    incoming.on('error', () => undefined);
    return {
        status,
        ok: status >= 200 && status < 300,
        header: (name) => {
            const value = incoming.headers[name];
            return Array.isArray(value) ? value.join(', ') : value;
        },
        body: incoming,
        text: async () => {
            const chunks = [];
            for await (const chunk of incoming)
                chunks.push(chunk);
            return Buffer.concat(chunks).toString();
        },
        discard: () => {
            // A connection can be used again when its answer has been read.
            if (!incoming.readableEnded)
                incoming.resume();
        },
    };
}


/***/ }),

/***/ 63998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/process.js
var process = __webpack_require__(18402);
// EXTERNAL MODULE: ./lib/store/http-client.js
var http_client = __webpack_require__(95929);
// EXTERNAL MODULE: ./lib/store/location.js
var store_location = __webpack_require__(58114);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/store/pause.js

const realPause = async (milliseconds, signal) => {
    await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
};

// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/open-store.js






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
    const { env, run = process/* runProcess */.R, client = http_client/* nodeClient */.Y, pause = realPause, settleMs } = context;
    const now = () => context.now?.() ?? Date.now();
    const below = `${kind}/${fingerprint}`;
    const binhost = kind === 'packages';
    const settle = settleMs === undefined ? {} : { settleMs };
    switch (location.kind) {
        case 'builder':
            return undefined;
        case 'folder': {
            const { folderStore } = await Promise.all(/* import() */[__webpack_require__.e(142), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 27513));
            return folderStore({ folder: (0,external_node_path_.resolve)(location.path), below, binhost, pause, now });
        }
        case 's3': {
            const { s3Store, s3Credentials } = await Promise.all(/* import() */[__webpack_require__.e(142), __webpack_require__.e(843)]).then(__webpack_require__.bind(__webpack_require__, 35843));
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
            const { registryStore } = await Promise.all(/* import() */[__webpack_require__.e(142), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 33298));
            const { findLogin } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 4693));
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
            const { actionsCacheClient, tokenScopes, checkCacheAccess } = await __webpack_require__.e(/* import() */ 221).then(__webpack_require__.bind(__webpack_require__, 34221));
            const { actionsStore } = await Promise.all(/* import() */[__webpack_require__.e(142), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 17867));
            checkCacheAccess(env, 'read');
            const cache = actionsCacheClient(env, pause);
            return actionsStore({ client: cache, scopes: tokenScopes(env), kind, fingerprint, pause, now, ...settle });
        }
    }
}
/** AWS_ENDPOINT_URL_S3 goes before AWS_ENDPOINT_URL (AWS SDKs and Tools Reference Guide, "Service-specific endpoints"). */
function endpointOf(env, place) {
    const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const reading = (0,store_location/* readEndpoint */.K)(env[name] ?? '');
    if ('value' in reading)
        return reading.value;
    throw new store/* StoreError */.AD('refused', `${place}: ${name}: ${reading.message} ${reading.hint ?? ''}`.trimEnd());
}


/***/ })

};
