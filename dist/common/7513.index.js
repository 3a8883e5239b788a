export const id = 7513;
export const ids = [7513];
export const modules = {

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

/***/ 27513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderStore: () => (/* binding */ folderStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/store/failures.js
var failures = __webpack_require__(24370);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/folder-lock.js





const STALE_MS = 10_000;
const PATIENCE_MS = 60_000;
const LOOK_MS = 50;
/**
 * Runs work while holding a lock file. It is made with O_EXCL, which network file systems honour, and its owner touches it
 * every so often. Whether an owner is dead is judged by nothing changing for a while on our own clock: clocks and process
 * numbers of other machines say nothing here.
 * @throws StoreError `unreachable` when living owners never let go; errors of the file system as they are
 */
async function withLock(file, options, signal, work) {
    const staleMs = options.staleMs ?? STALE_MS;
    const token = (0,external_node_crypto_.randomUUID)();
    await acquire(file, token, options, signal);
    const beat = setInterval(() => {
        const now = new Date();
        // A lock that somebody took away is noticed when it is released.
        (0,promises_.utimes)(file, now, now).catch(() => undefined);
    }, staleMs / 5);
    try {
        return await work();
    }
    finally {
        clearInterval(beat);
        if ((await contentOf(file)) === token)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function acquire(file, token, options, signal) {
    const { place, pause, staleMs = STALE_MS, patienceMs = PATIENCE_MS } = options;
    const started = performance.now();
    let seen;
    let since = started;
    for (;;) {
        if (signal.aborted)
            throw (0,failures/* stoppedError */.Wm)(place);
        if (await create(file, token))
            return;
        const now = performance.now();
        const sign = await signOfLife(file);
        if (sign === undefined)
            continue;
        if (sign.token !== seen?.token || sign.stamp !== seen.stamp) {
            seen = sign;
            since = now;
        }
        else if (now - since >= staleMs) {
            await takeAway(file, sign.token);
            continue;
        }
        if (now - started >= patienceMs) {
            throw new store/* StoreError */.AD('unreachable', `${place}: for ${Math.round(patienceMs / 1000)} seconds other jobs held ${file}. Let fewer jobs write at the same time.`);
        }
        await pause(LOOK_MS * (1 + Math.random()), signal).catch((error) => {
            throw signal.aborted ? (0,failures/* stoppedError */.Wm)(place) : error;
        });
    }
}
async function create(file, token) {
    try {
        const handle = await (0,promises_.open)(file, 'wx');
        try {
            await handle.writeFile(token);
        }
        finally {
            await handle.close();
        }
        return true;
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'EEXIST'))
            return false;
        throw error;
    }
}
/** @returns undefined when there is no lock any more */
async function signOfLife(file) {
    try {
        const { mtimeMs, ino } = await (0,promises_.stat)(file);
        return { token: await (0,promises_.readFile)(file, 'utf8'), stamp: `${mtimeMs} ${ino}` };
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'ENOENT', 'ESTALE'))
            return undefined;
        throw error;
    }
}
/** Removes a dead owner's lock. Only one of several who try moves it, and who moved a living one puts it back. */
async function takeAway(file, token) {
    const aside = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.rename)(file, aside);
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
            return;
        throw error;
    }
    if ((await contentOf(aside)) !== token)
        await (0,promises_.link)(aside, file).catch(() => undefined);
    await (0,promises_.rm)(aside, { force: true });
}
async function contentOf(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'ENOENT', 'ESTALE'))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/store/index-file.js
var index_file = __webpack_require__(32124);
// EXTERNAL MODULE: ./lib/store/indexed-store.js
var indexed_store = __webpack_require__(36092);
// EXTERNAL MODULE: ./lib/store/read-index.js
var read_index = __webpack_require__(17856);
// EXTERNAL MODULE: ./lib/store/transfer.js
var transfer = __webpack_require__(96578);
;// CONCATENATED MODULE: ./lib/store/folder-store.js












/** Files on their way in are here, under names of their own. */
const INCOMING = '.incoming';
/** What is older was left by a process that was killed. */
const ABANDONED_MS = 24 * 3600 * 1000;
/** A store in a folder of this machine or of a network file system. */
function folderStore(options) {
    return new indexed_store/* IndexedStore */.R(new FolderShelf(options), options);
}
class FolderShelf {
    options;
    place;
    /** Only one writer is at the index at a time. */
    settleMs = 0;
    #root;
    #incoming;
    constructor(options) {
        this.options = options;
        this.place = `folder ${options.folder}`;
        this.#root = (0,external_node_path_.join)(options.folder, options.below);
    }
    read = async (signal) => {
        if (signal.aborted)
            throw (0,failures/* stoppedError */.Wm)(this.place);
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(this.#root, 'index.json'), 'utf8').catch((error) => {
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
                return undefined;
            throw error;
        });
        return { index: (0,read_index/* readIndexText */.G)(text, this.place) };
    };
    write = async (index) => {
        await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(this.#root, 'index.json'), (0,index_file/* renderIndex */.rC)(index));
        return true;
    };
    ours = async (conflicts) => {
        const held = new Set();
        for (const entry of conflicts)
            if (await this.holds(entry))
                held.add(entry.path);
        return held;
    };
    publish = async (index) => {
        if (this.options.binhost)
            await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(this.#root, 'Packages'), (0,index_file/* renderPackages */.MN)(index));
    };
    exclusively = async (signal, work) => {
        await (0,promises_.mkdir)(this.#root, { recursive: true });
        const { pause, staleMs } = this.options;
        const options = { place: this.place, pause, ...(staleMs === undefined ? {} : { staleMs }) };
        return withLock((0,external_node_path_.join)(this.#root, 'index.lock'), options, signal, work);
    };
    bring = async (entry, target, signal) => {
        const source = (0,external_node_path_.join)(this.#root, entry.path);
        const { size } = await (0,promises_.stat)(source).catch((error) => {
            throw (0,errors/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR') ? new failures/* LostError */.zO('it is gone') : error;
        });
        if (size !== entry.bytes)
            throw new failures/* LostError */.zO('its content is damaged');
        await (0,transfer/* receive */.uZ)((0,external_node_fs_.createReadStream)(source, { highWaterMark: 256 * 1024, signal }), entry, target);
    };
    take = async (entry, file, replace, signal) => {
        const target = (0,external_node_path_.join)(this.#root, entry.path);
        const incoming = (0,external_node_path_.join)(await (this.#incoming ??= this.#prepare()), (0,external_node_crypto_.randomUUID)());
        try {
            const copy = await (0,promises_.open)(incoming, 'wx');
            try {
                for await (const chunk of (0,transfer/* contentOf */.$E)(file, entry)) {
                    if (signal.aborted)
                        throw (0,failures/* stoppedError */.Wm)(this.place);
                    await copy.writeFile(chunk);
                }
            }
            finally {
                await copy.close();
            }
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            if (replace || !(await linkNew(incoming, target))) {
                if (!replace && (await this.holds(entry)))
                    return 0;
                await (0,promises_.rename)(incoming, target);
            }
            return entry.bytes;
        }
        finally {
            await (0,promises_.rm)(incoming, { force: true });
        }
    };
    holds = async (entry) => {
        try {
            const file = (0,external_node_path_.join)(this.#root, entry.path);
            if ((await (0,promises_.stat)(file)).size !== entry.bytes)
                return false;
            return (await (0,files/* sha256OfFile */.Vq)(file)).sha256 === entry.sha256;
        }
        catch (error) {
            if ((0,errors/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
                return false;
            throw error;
        }
    };
    intact = this.holds;
    discard = async (paths) => {
        for (const path of paths) {
            await (0,promises_.rm)((0,external_node_path_.join)(this.#root, path), { force: true });
            // Folders go with their last file.
            for (let folder = (0,external_node_path_.dirname)(path); folder !== '.'; folder = (0,external_node_path_.dirname)(folder)) {
                const removed = await (0,promises_.rmdir)((0,external_node_path_.join)(this.#root, folder)).then(() => true, () => false);
                if (!removed)
                    break;
            }
        }
    };
    /** Makes the folder for files on their way in, and removes from it what killed processes left. */
    async #prepare() {
        const folder = (0,external_node_path_.join)(this.#root, INCOMING);
        await (0,promises_.mkdir)(folder, { recursive: true });
        for (const name of await (0,promises_.readdir)(folder)) {
            const file = (0,external_node_path_.join)(folder, name);
            const found = await (0,promises_.stat)(file).catch(() => undefined);
            if (found && this.options.now() - found.mtimeMs > ABANDONED_MS)
                await (0,promises_.rm)(file, { force: true });
        }
        return folder;
    }
}
/** Gives a file its name unless the name is taken. @returns false when it is, or when the file system has no hard links */
async function linkNew(file, target) {
    try {
        await (0,promises_.link)(file, target);
        return true;
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'EEXIST', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 36092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ IndexedStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bring_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21051);
/* harmony import */ var _converge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21172);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24370);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32124);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67824);
/* harmony import */ var _parallel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60334);
/* harmony import */ var _send_all_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27877);









const TRANSFERS = 8;
/** After this long what was sent is listed, so that a kill loses no more. */
const CHECKPOINT_MS = 15_000;
/** Everything of a Store that does not depend on the kind of place. */
class IndexedStore {
    shelf;
    tools;
    /** What was found lost: dropped from the index by the next write, and sent anew although it is listed. */
    #lost = new Map();
    constructor(shelf, tools) {
        this.shelf = shelf;
        this.tools = tools;
    }
    get place() {
        return this.shelf.place;
    }
    async list(signal) {
        const index = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .guarded */ .Nj)(this.place, signal, () => this.#read(signal));
        return [...index.entries.values()].filter((entry) => !this.#isLost(entry)).map(_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .publicEntry */ .cF);
    }
    async get(entries, folder, signal) {
        return (0,_bring_all_js__WEBPACK_IMPORTED_MODULE_2__/* .bringAll */ .a)(this.place, entries, signal, ({ got, lost }) => (0,_parallel_js__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(entries, TRANSFERS, signal, async (entry, either) => {
            const { path } = entry;
            if (!(0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isStorePath */ .zP)(path)) {
                lost.set(path, 'its path leaves the store');
                return;
            }
            try {
                await this.shelf.bring(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), either);
                got.add(path);
            }
            catch (error) {
                if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_4__/* .LostError */ .zO))
                    throw error;
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), { force: true });
                lost.set(path, error.reason);
                this.#lost.set(path, entry);
            }
        }));
    }
    async put(entries, folder, signal) {
        const ledger = new _ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .Ledger */ .O((change, last, limit) => this.#update(change, last, limit), {
            now: this.tools.now,
            checkpointMs: CHECKPOINT_MS,
            removals: () => [...this.#lost.values()].map(({ path, sha256 }) => ({ path, sha256 })),
        });
        try {
            await (0,_send_all_js__WEBPACK_IMPORTED_MODULE_6__/* .sendAll */ .S)(this.place, ledger, signal, async () => {
                const changed = [];
                const wanted = await this.#missing(await this.#read(signal), entries, signal);
                await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(wanted, TRANSFERS, signal, async ({ entry, replace }, either) => {
                    try {
                        const bytes = await this.shelf.take(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.path), replace, either);
                        ledger.note(entry, bytes, signal);
                    }
                    catch (error) {
                        if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangedFileError */ .LD))
                            throw error;
                        changed.push(error.file);
                    }
                });
                return changed;
            });
        }
        finally {
            for (const entry of ledger.listed)
                this.#lost.delete(entry.path);
        }
        return { added: ledger.added, bytes: ledger.bytes };
    }
    async touch(paths, at, signal) {
        if (paths.length === 0)
            return;
        // A time that gets lost to another writer is no loss that is worth waiting for.
        await (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .guarded */ .Nj)(this.place, signal, () => this.#update({ used: new Map(paths.map((path) => [path, at])) }, false, signal));
    }
    async remove(paths, signal) {
        if (paths.length === 0)
            return;
        await (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .guarded */ .Nj)(this.place, signal, async () => {
            // First the index: a reader must not be offered what is gone.
            await this.#update({ remove: paths.map((path) => ({ path })) }, true, signal);
            await this.shelf.discard(paths.filter(_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isStorePath */ .zP), signal);
        });
        for (const path of paths)
            this.#lost.delete(path);
    }
    /** What is to be sent of these: not what is listed already, unless it is known or found to be lost. */
    async #missing(index, entries, signal) {
        const bad = entries.find((entry) => !(0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isStorePath */ .zP)(entry.path));
        if (bad)
            throw new Error(`${bad.path} cannot be a path in a store`);
        const wanted = new Map();
        await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_7__/* .inParallel */ .H)(entries, TRANSFERS, signal, async (entry, either) => {
            const known = index.entries.get(entry.path);
            if (known === undefined)
                wanted.set(entry, this.#lost.has(entry.path));
            else if (this.#isLost(known))
                wanted.set(entry, true);
            // Somebody made it again: because two did at once, or because it could not be had. The place knows which.
            else if (!(0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .sameContent */ .Cm)(known, entry) && !(await this.shelf.intact(known, either))) {
                this.#lost.set(known.path, known);
                wanted.set(entry, true);
            }
        });
        return entries.flatMap((entry) => {
            const replace = wanted.get(entry);
            return replace === undefined ? [] : { entry, replace };
        });
    }
    #isLost(entry) {
        const lost = this.#lost.get(entry.path);
        return lost !== undefined && (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .sameContent */ .Cm)(lost, entry);
    }
    async #read(signal) {
        return (await this.shelf.read(signal)).index;
    }
    async #update(change, verify, signal) {
        const work = async () => {
            const index = await (0,_converge_js__WEBPACK_IMPORTED_MODULE_3__/* .converge */ .c)(this.shelf, change, {
                place: this.place,
                signal,
                pause: this.tools.pause,
                now: () => Math.floor(this.tools.now() / 1000),
                settleMs: this.shelf.settleMs,
                verify,
            });
            if (change.add || change.remove)
                await this.shelf.publish?.(index, signal);
        };
        await (this.shelf.exclusively ? this.shelf.exclusively(signal, work) : work());
    }
}


/***/ })

};
