export const id = 189;
export const ids = [189,570];
export const modules = {

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
// EXTERNAL MODULE: ./lib/store/open-store.js
var open_store = __webpack_require__(3729);
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

/***/ 58864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);





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
/** Whether something is at a path, be it a link that leads nowhere. */
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).then(() => true, () => false);
}
/** Bytes that this process may still write to the file system of a path. */
async function freeBytes(path) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.statfs)(path);
    return bavail * bsize;
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

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ realPause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const realPause = async (milliseconds, signal) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
};


/***/ }),

/***/ 97208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Je: () => (/* binding */ ACTIONS_CACHE_BYTES),
/* harmony export */   Xd: () => (/* binding */ ACTIONS_CACHE)
/* harmony export */ });
/** What GitHub's cache is called as a place (Store.place). */
const ACTIONS_CACHE = 'Actions cache';
/** What a repository's Actions cache may have (GitHub, "Dependency caching reference", "Usage limits and eviction policy"). */
const ACTIONS_CACHE_BYTES = 10e9;
const KINDS = ['packages', 'distfiles'];
/** Why a store could not serve. It never fails a build: whoever calls says it once and goes on without the store. */
class StoreError extends Error {
    kind;
    added;
    /**
     * @param kind `unreachable`: network, DNS, 5xx; `refused`: 401, 403, read-only; `throttled`: 429 beyond our patience; `full`:
     *   quota or disk; `stopped`: the signal fired
     */
    constructor(kind, message, added = []) {
        super(message);
        this.kind = kind;
        this.added = added;
        this.name = 'StoreError';
    }
}


/***/ })

};
