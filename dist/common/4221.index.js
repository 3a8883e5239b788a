export const id = 4221;
export const ids = [4221];
export const modules = {

/***/ 21736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ WRITE),
/* harmony export */   Fw: () => (/* binding */ readActionsToken),
/* harmony export */   Pz: () => (/* binding */ READ)
/* harmony export */ });
/** Read and write of a scope's Permission, which are bits. */
const READ = 1;
const WRITE = 2;
/**
 * Reads ACTIONS_RUNTIME_TOKEN: a JWT whose claim `ac` is a JSON text, a list of `{Scope, Permission}` (as BuildKit's
 * go-actions-cache reads it). The signature is the server's affair.
 * @returns undefined when it is no JWT
 */
function readActionsToken(token) {
    const parts = token.split('.');
    if (parts.length !== 3)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString());
        const { exp, nbf, ac } = claims;
        const list = typeof ac === 'string' ? JSON.parse(ac) : undefined;
        return {
            ...(typeof exp === 'number' ? { expires: exp } : {}),
            ...(typeof nbf === 'number' ? { notBefore: nbf } : {}),
            ...(Array.isArray(list) ? { scopes: list.flatMap(readScope) } : {}),
        };
    }
    catch {
        return undefined;
    }
}
function readScope(value) {
    const { Scope: scope, Permission: permission } = (value ?? {});
    return typeof scope === 'string' && typeof permission === 'number' ? [{ scope, permission }] : [];
}


/***/ }),

/***/ 34221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsCacheClient: () => (/* binding */ actionsCacheClient),
/* harmony export */   checkCacheAccess: () => (/* binding */ checkCacheAccess),
/* harmony export */   tokenScopes: () => (/* binding */ tokenScopes)
/* harmony export */ });
/* unused harmony export judgeCacheOutput */
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24370);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97158);
/* harmony import */ var _platform_actions_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21736);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97208);





/** The scope of tokens that do not say. */
const UNKNOWN_SCOPES = { readable: ['any'], writable: 'any' };
/**
 * The scopes that a job's token gives. A token of another form is taken as one that may do everything: the service will say
 * what it may not.
 */
function tokenScopes(env) {
    const known = (0,_platform_actions_token_js__WEBPACK_IMPORTED_MODULE_3__/* .readActionsToken */ .Fw)(env.ACTIONS_RUNTIME_TOKEN ?? '')?.scopes ?? [];
    if (known.length === 0)
        return UNKNOWN_SCOPES;
    const writable = known.find(({ permission }) => permission & _platform_actions_token_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITE */ .Cm)?.scope;
    return {
        readable: known.filter(({ permission }) => permission & _platform_actions_token_js__WEBPACK_IMPORTED_MODULE_3__/* .READ */ .Pz).map(({ scope }) => scope),
        ...(writable === undefined ? {} : { writable }),
    };
}
/**
 * Says up front why the cache cannot be used: outside of a job, or with a token that only reads.
 * @param use what is wanted of it
 * @throws StoreError `refused`
 */
function checkCacheAccess(env, use) {
    const { ACTIONS_RUNTIME_TOKEN = '', ACTIONS_RESULTS_URL = '', ACTIONS_CACHE_URL = '', ACTIONS_CACHE_MODE = '' } = env;
    const missing = ACTIONS_RUNTIME_TOKEN === ''
        ? 'ACTIONS_RUNTIME_TOKEN'
        : ACTIONS_RESULTS_URL === '' && ACTIONS_CACHE_URL === ''
            ? 'ACTIONS_RESULTS_URL'
            : undefined;
    if (missing !== undefined) {
        throw new _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('refused', `${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS_CACHE */ .Xd}: ${missing} is not set. GitHub gives it to actions only, not to steps with \`run\`: use the action, or another store.`);
    }
    const mode = ACTIONS_CACHE_MODE.trim().toLowerCase();
    if (mode === 'none' || mode === (use === 'read' ? 'write-only' : 'read')) {
        throw new _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('refused', `${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS_CACHE */ .Xd}: this job may not ${use} it (ACTIONS_CACHE_MODE is ${mode}).`);
    }
    const scopes = tokenScopes(env);
    if (use === 'write' ? scopes.writable === undefined : scopes.readable.length === 0) {
        throw new _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('refused', `${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS_CACHE */ .Xd}: the token of this job may not ${use} it, as is usual for pull requests from forks. ` +
            'Fill the store by a job on a branch of the repository.');
    }
}
const ATTEMPTS = 4;
const LONGEST_WAIT_MS = 60_000;
/**
 * The client that GitHub maintains, @actions/cache, which packs files with tar and zstd. It returns normally when it
 * failed and only prints why; what it prints is read here instead of shown, and becomes an error.
 * @param env the environment of this process, from which @actions/cache takes its token
 */
function actionsCacheClient(env, pause) {
    const root = process.cwd();
    const workspace = env.GITHUB_WORKSPACE ?? '';
    // Paths are found below the one and unpacked below the other.
    if (workspace !== '' && workspace !== root) {
        throw new _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('refused', `${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS_CACHE */ .Xd}: it can be used from the workspace only, ${workspace}, not from ${root}. Run the command there.`);
    }
    const attempt = async (doing, signal, work) => {
        for (let count = 1;; count++) {
            if (signal.aborted)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedError */ .Wm)(_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS_CACHE */ .Xd);
            const quiet = await untilStopped(quietly(work), signal);
            const failure = judgeCacheOutput(quiet.lines);
            if (failure?.kind !== 'throttled' || count >= ATTEMPTS || (failure.waitMs ?? 0) > LONGEST_WAIT_MS) {
                if (failure === undefined)
                    return quiet;
                throw new _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(failure.kind, `${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS_CACHE */ .Xd}: could not ${doing}: ${failure.reason}`);
            }
            await pause(failure.waitMs ?? 2000 * 2 ** count, signal).catch((error) => {
                throw signal.aborted ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedError */ .Wm)(_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS_CACHE */ .Xd) : error;
            });
        }
    };
    return {
        root,
        restore: async (paths, key, prefixes, signal) => {
            checkCacheAccess(env, 'read');
            const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(6538), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
            const work = () => restoreCache([...paths], key, [...prefixes]);
            return (await attempt(`restore ${key}`, signal, work)).value;
        },
        exists: async (paths, key, signal) => {
            checkCacheAccess(env, 'read');
            const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(6538), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
            const work = () => restoreCache([...paths], key, [], { lookupOnly: true });
            return (await attempt(`look for ${key}`, signal, work)).value === key;
        },
        save: async (paths, key, signal) => {
            checkCacheAccess(env, 'write');
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(6538), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
            const { value, lines } = await attempt(`save ${key}`, signal, () => saveCache([...paths], key));
            if (value < 0) {
                throw new _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('unreachable', `${_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS_CACHE */ .Xd}: could not save ${key}: ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(lines.at(-1) ?? 'no reason', 200)}.`);
            }
        },
    };
}
/** The client cannot be stopped: what it does goes on unseen, and the process may end meanwhile. */
async function untilStopped(work, signal) {
    let stop = () => undefined;
    const stopped = new Promise((_, reject) => {
        stop = () => {
            reject((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedError */ .Wm)(_store_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS_CACHE */ .Xd));
        };
        signal.addEventListener('abort', stop, { once: true });
    });
    work.catch(() => undefined);
    try {
        return await Promise.race([work, stopped]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
/**
 * What @actions/cache 6.3 printed, as what went wrong: `Failed to save: …`, `Failed to restore: …` and what it says for
 * debugging about the answers of the service.
 * @returns undefined when nothing did, or content that the service still offers is gone
 */
function judgeCacheOutput(lines) {
    const failed = lines.find((line) => /Failed to (?:save|restore)/.test(line));
    const skipped = lines.find((line) => /does not permit (?:reads|writes)/.test(line));
    if (failed === undefined && skipped === undefined)
        return undefined;
    const all = lines.join('\n');
    // Addresses of content are signed: who has them can read it.
    const said = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((failed ?? skipped ?? '').replace(/^::\w+::/, '').replace(/https?:\/\/\S+/g, '…'), 200);
    if (/rate limit|\b429\b/i.test(all)) {
        const seconds = /will reset in (\d+) seconds/.exec(all)?.[1];
        return {
            kind: 'throttled',
            reason: `too many requests (${said}). A repository may make 200 entries a minute: let fewer jobs store at the same time.`,
            ...(seconds === undefined ? {} : { waitMs: Number(seconds) * 1000 }),
        };
    }
    if (/insufficient usage|quota|over the .* limit|data cap/i.test(all)) {
        return { kind: 'full', reason: `${said}. Delete caches of the repository, or raise its limit.` };
    }
    if (skipped !== undefined ||
        /cache (?:write|read) denied|permission.?denied|unauthenticated|\((?:401|403)\)/i.test(all)) {
        return {
            kind: 'refused',
            reason: `${said}. The token of this job does not allow it: store from a branch of the repository.`,
        };
    }
    if (/\b404\b|BlobNotFound|ContainerNotFound/i.test(failed ?? ''))
        return undefined;
    return { kind: 'unreachable', reason: `${said}. Check that GitHub's services are up and can be reached from here.` };
}
const printed = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let users = 0;
let release = () => undefined;
/** Runs work and takes what it prints on standard output, and nothing that others print meanwhile. */
async function quietly(work) {
    users += 1;
    if (users === 1)
        release = takeOutput();
    const parts = [];
    try {
        const value = await printed.run(parts, work);
        return {
            value,
            lines: parts
                .join('')
                .split(/\r?\n/)
                .filter((line) => line !== ''),
        };
    }
    finally {
        users -= 1;
        if (users === 0)
            release();
    }
}
function takeOutput() {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
    const original = process.stdout.write;
    const taking = ((chunk, ...rest) => {
        const parts = printed.getStore();
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
        // What is a secret must become one whoever prints it.
        if (parts === undefined || text.startsWith('::add-mask::'))
            return original.call(process.stdout, chunk, ...rest);
        parts.push(text);
        return true;
    });
    process.stdout.write = taking;
    return () => {
        if (process.stdout.write === taking)
            process.stdout.write = original;
    };
}


/***/ }),

/***/ 24370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ throwIfStopped),
/* harmony export */   LD: () => (/* binding */ ChangedFileError),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   Wm: () => (/* binding */ stoppedError),
/* harmony export */   gp: () => (/* binding */ asStoreError),
/* harmony export */   zO: () => (/* binding */ LostError),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);


/** One entry that the place offers and cannot give; the others are not concerned. */
class LostError extends Error {
    reason;
    /** @param reason in a few words, such as `it is gone` */
    constructor(reason) {
        super(reason);
        this.reason = reason;
        this.name = 'LostError';
    }
}
/** A file that was to be stored and is not what its entry says; the others are not concerned. */
class ChangedFileError extends Error {
    file;
    constructor(file) {
        super(`${file} is not what it was when it was measured`);
        this.file = file;
        this.name = 'ChangedFileError';
    }
}
/** The error for work that a signal ended. */
function stoppedError(place) {
    return new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('stopped', `${place}: stopped before it was done.`);
}
/** @throws StoreError when the signal has fired */
function throwIfStopped(signal, place) {
    if (signal.aborted)
        throw stoppedError(place);
}
/** Whatever a backend threw, as what its caller is promised; LostError and ChangedFileError stay as they are. */
function asStoreError(error, place, signal) {
    if (error instanceof _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD || error instanceof LostError || error instanceof ChangedFileError)
        return error;
    if (signal.aborted)
        return stoppedError(place);
    return fileError(error, place);
}
/** Runs work of a backend. @throws what `asStoreError` makes of whatever it threw; StoreError when the signal has fired before */
async function guarded(place, signal, work) {
    if (signal.aborted)
        throw stoppedError(place);
    try {
        return await work();
    }
    catch (error) {
        throw asStoreError(error, place, signal);
    }
}
const KINDS = {
    ENOSPC: 'full',
    EDQUOT: 'full',
    EFBIG: 'full',
    EACCES: 'refused',
    EPERM: 'refused',
    EROFS: 'refused',
};
const HINTS = {
    full: 'Free space there, or name another place.',
    refused: 'Let the user of this process write there, or name another place.',
    unreachable: 'Check that it is there and, on a network, that it can be reached.',
    throttled: '',
    stopped: '',
};
/** An error of the file system as what it means for a store. Errors of other origin are bugs of ours and stay as they are. */
function fileError(error, place) {
    if (!(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(error))
        return new Error(String(error));
    const { code, path } = error;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return error;
    const kind = KINDS[code] ?? 'unreachable';
    return new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD(kind, `${place}: ${path === undefined ? '' : `${path}: `}${code}. ${HINTS[kind]}`);
}


/***/ })

};
