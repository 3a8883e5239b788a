export const id = 7867;
export const ids = [7867];
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

/***/ 17867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionsStore: () => (/* binding */ actionsStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/store/index-file.js
var index_file = __webpack_require__(32124);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/store/failures.js
var failures = __webpack_require__(24370);
// EXTERNAL MODULE: ./lib/store/transfer.js
var transfer = __webpack_require__(96578);
;// CONCATENATED MODULE: ./lib/store/pack-files.js







/** The folder of the workspace that files pass through on their way to and from the cache. */
const PASSAGE = '.gentoo-min-store';
/** Runs work with a folder of its own in the passage, which is gone afterwards. @param path below `root` */
async function inPassage(root, path, work) {
    const folder = (0,external_node_path_.join)(root, path);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        // With its last one, the passage goes too.
        await (0,promises_.rmdir)((0,external_node_path_.dirname)(folder)).catch(() => undefined);
    }
}
/**
 * Puts an entry's file into a folder that becomes a pack; by a hard link where that is possible.
 * @throws ChangedFileError when the file is not the entry's
 */
async function stage(entry, file, folder) {
    await (0,transfer/* checkFile */.vH)(file, entry);
    const target = (0,external_node_path_.join)(folder, entry.path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.link)(file, target).catch((error) => {
        if (!(0,errors/* hasCode */.up)(error, 'EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'))
            throw error;
        return (0,promises_.copyFile)(file, target);
    });
    if ((await (0,files/* sha256OfFile */.Vq)(target)).sha256 !== entry.sha256) {
        await (0,promises_.rm)(target);
        throw new failures/* ChangedFileError */.LD(file);
    }
}
/**
 * Takes an entry's file out of a folder that a pack was unpacked to. Both name it by its path.
 * @throws LostError when it is not there, or not what it should be
 */
async function unstage(entry, folder, into) {
    const file = (0,external_node_path_.join)(folder, entry.path);
    const found = await (0,promises_.lstat)(file).catch((error) => {
        throw (0,errors/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR') ? new failures/* LostError */.zO('it is not in its pack') : error;
    });
    if (!found.isFile() || found.size !== entry.bytes || (await (0,files/* sha256OfFile */.Vq)(file)).sha256 !== entry.sha256) {
        throw new failures/* LostError */.zO('its content is damaged');
    }
    const target = (0,external_node_path_.join)(into, entry.path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.rename)(file, target).catch((error) => {
        if (!(0,errors/* hasCode */.up)(error, 'EXDEV'))
            throw error;
        return (0,transfer/* receive */.uZ)((0,external_node_fs_.createReadStream)(file), entry, target);
    });
}

// EXTERNAL MODULE: ./lib/store/read-index.js
var read_index = __webpack_require__(17856);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/actions-index.js







/** Two that use one path at the same time in one process would take each other's file. */
const queues = new Map();
/**
 * The index as a series of entries in the Actions cache, which cannot be changed: each write makes a new one, and the
 * newest of a prefix is found. Keys carry the scope (git reference) that wrote them, because the service looks through
 * scopes in order and would never show a branch what its base wrote later: here both are read.
 */
function actionsIndex(options) {
    const { place, client, scopes, base, now } = options;
    const path = `${PASSAGE}/${base}-index`;
    const restore = (scope, signal) => queued(path, () => inPassage(client.root, path, async (folder) => {
        const prefix = `${base}-index-${shortHash(scope)}-`;
        const found = await client.restore([path], prefix, [prefix], signal);
        if (found === undefined)
            return index_file/* EMPTY_INDEX */.ZK;
        return (0,read_index/* readIndexText */.G)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'index.json'), 'utf8').catch(() => ''), place);
    }));
    return {
        read: async (signal) => {
            // Its own scope is the first one that a job can read.
            const own = scopes.writable ?? scopes.readable[0] ?? '';
            const others = scopes.readable.filter((scope) => scope !== own);
            let index = await restore(own, signal);
            const since = index.written;
            for (const scope of others) {
                const other = await restore(scope, signal);
                // What is older has been part of our own index when that was written, and may have been taken out of it since.
                if (other.written >= since)
                    index = (0,index_file/* mergeIndexes */.$T)(index, other);
            }
            return { index };
        },
        write: async (index, _mark, signal) => {
            const { writable } = scopes;
            if (writable === undefined) {
                throw new store/* StoreError */.AD('refused', `${place}: this job may not write it. Fill the store by a job on a branch.`);
            }
            await queued(path, () => inPassage(client.root, path, async (folder) => {
                await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'index.json'), (0,index_file/* renderIndex */.rC)(index));
                const key = `${base}-index-${shortHash(writable)}-${now()}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
                await client.save([path], key, signal);
            }));
            return true;
        },
        // Every pack has a key of its own: nobody's content was replaced, and what was listed first stays.
        ours: () => Promise.resolve(new Set()),
    };
}
async function queued(path, work) {
    const before = queues.get(path) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    queues.set(path, settled);
    try {
        return await mine;
    }
    finally {
        if (queues.get(path) === settled)
            queues.delete(path);
    }
}
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 10);
}

// EXTERNAL MODULE: ./lib/store/bring-all.js
var bring_all = __webpack_require__(21051);
// EXTERNAL MODULE: ./lib/store/converge.js
var converge = __webpack_require__(21172);
// EXTERNAL MODULE: ./lib/store/ledger.js
var store_ledger = __webpack_require__(67824);
;// CONCATENATED MODULE: ./lib/store/pack-plan.js
const MIB = 1024 * 1024;
/** More packs than this make restoring slow, and each is one more thing to be evicted. */
const MOST_PACKS = 20;
const FIRST_PACK = 64 * MIB;
const LARGEST_PACK = 512 * MIB;
/** What one compaction may move: it is paid for by the job that happens to do it. */
const MOST_MOVED = 512 * MIB;
/**
 * Divides what is to be stored into packs, in order. The first pack is small and each next one up to twice as large: what
 * is most valuable is safe soonest, and a store does not fall apart into hundreds of packs.
 */
function planPacks(entries, first = FIRST_PACK, largest = LARGEST_PACK) {
    const packs = [];
    let limit = first;
    let open = [];
    let bytes = 0;
    for (const entry of entries) {
        if (open.length > 0 && bytes + entry.bytes > limit) {
            packs.push(open);
            open = [];
            bytes = 0;
            limit = Math.min(limit * 2, largest);
        }
        open.push(entry);
        bytes += entry.bytes;
    }
    return open.length === 0 ? packs : [...packs, open];
}
/**
 * Chooses the packs whose living entries are to go into a new one: those that are dead by more than half, and where there
 * are too many packs the smallest of them; together no more bytes than one job should move.
 * @returns the entries by pack, empty when nothing is worth it
 */
function planCompaction(index, mostPacks = MOST_PACKS, mostMoved = MOST_MOVED) {
    const packs = [...byPack(index.entries.values())]
        .map(([pack, entries]) => {
        const live = entries.reduce((sum, entry) => sum + entry.bytes, 0);
        return { pack, entries, live, whole: Math.max(live, index.packs.get(pack) ?? live) };
    })
        .sort((a, b) => a.live - b.live);
    const isDead = (pack) => pack.live * 2 < pack.whole;
    // Down to half, so that the next puts have room before the same is due again.
    const surplus = packs.length > mostPacks ? packs.length - Math.floor(mostPacks / 2) : 0;
    let moved = 0;
    const chosen = packs.filter((pack, rank) => {
        if (!(isDead(pack) || rank < surplus) || moved + pack.live > mostMoved)
            return false;
        moved += pack.live;
        return true;
    });
    // One pack that is merely small would be written again for nothing.
    if (chosen.length === 1 && !chosen.some(isDead))
        return new Map();
    return new Map(chosen.map(({ pack, entries }) => [pack, entries]));
}
/** Entries by the pack that holds them; those without one are left out. */
function byPack(entries) {
    const packs = new Map();
    for (const entry of entries) {
        if (entry.pack === undefined)
            continue;
        const known = packs.get(entry.pack);
        if (known)
            known.push(entry);
        else
            packs.set(entry.pack, [entry]);
    }
    return packs;
}

// EXTERNAL MODULE: ./lib/store/parallel.js
var parallel = __webpack_require__(60334);
// EXTERNAL MODULE: ./lib/store/send-all.js
var send_all = __webpack_require__(27877);
;// CONCATENATED MODULE: ./lib/store/actions-store.js














/** Making an entry takes three calls to a far service; another writer may be between reading and writing that long. */
const SETTLE_MS = 2000;
const RESTORES = 3;
/**
 * A store in the cache of GitHub Actions. Its entries cannot be changed, are limited to 200 a minute and 10 GB a
 * repository, and go when others need the space; so files travel in packs, each one entry, and an index says which pack
 * holds which path. Packs that are mostly dead are written again by a later `put`.
 */
function actionsStore(options) {
    return new ActionsStore(options);
}
class ActionsStore {
    options;
    place = store/* ACTIONS_CACHE */.Xd;
    #base;
    #register;
    /** What was found lost, dropped from the index by the next write. */
    #lost = new Map();
    #index;
    constructor(options) {
        this.options = options;
        const { client, scopes, kind, fingerprint, now } = options;
        this.#base = `gentoo-min-${kind}-${fingerprint}`;
        this.#register = actionsIndex({ place: this.place, client, scopes, base: this.#base, now });
    }
    async list(signal) {
        const index = await (0,failures/* guarded */.Nj)(this.place, signal, () => this.#read(signal));
        return [...index.entries.values()].filter((entry) => !this.#isLost(entry)).map(index_file/* publicEntry */.cF);
    }
    async get(entries, folder, signal) {
        return (0,bring_all/* bringAll */.a)(this.place, entries, signal, async ({ got, lost }) => {
            const places = await this.#locate(entries, signal);
            await (0,parallel/* inParallel */.H)([...byPack(places)], RESTORES, signal, async ([pack, wanted], either) => {
                const outcome = await this.#unpack(pack, wanted, folder, either);
                for (const { path } of outcome.got)
                    got.add(path);
                for (const { entry, reason } of outcome.lost) {
                    await (0,promises_.rm)((0,external_node_path_.join)(folder, entry.path), { force: true });
                    lost.set(entry.path, reason);
                }
            });
        });
    }
    async put(entries, folder, signal) {
        const bad = entries.find((entry) => !(0,index_file/* isStorePath */.zP)(entry.path));
        if (bad)
            throw new Error(`${bad.path} cannot be a path in a store`);
        const packs = new Map();
        const ledger = new store_ledger/* Ledger */.O((change, last, limit) => this.#update({ ...change, packs }, last, limit), {
            now: this.options.now,
            // Each pack is listed as soon as it is there.
            checkpointMs: Infinity,
            removals: () => this.#removals(),
        });
        try {
            await (0,send_all/* sendAll */.S)(this.place, ledger, signal, async () => {
                const changed = [];
                const wanted = await this.#missing(entries, signal);
                const { first, largest } = this.options.packBytes ?? {};
                const groups = planPacks(wanted, first, largest);
                for (const [number, group] of groups.entries()) {
                    const { pack, packed } = await this.#pack(group, (entry) => (0,external_node_path_.join)(folder, entry.path), changed, signal);
                    packs.set(pack, total(packed));
                    for (const entry of packed)
                        ledger.note({ ...entry, pack }, entry.bytes, signal);
                    if (number < groups.length - 1)
                        await ledger.finish(false, signal);
                }
                return changed;
            });
        }
        finally {
            for (const entry of ledger.listed)
                this.#lost.delete(entry.path);
        }
        const added = ledger.added.map(index_file/* publicEntry */.cF);
        if (added.length > 0)
            await this.#compact(signal);
        return { added, bytes: ledger.bytes };
    }
    async touch(paths, at, signal) {
        if (paths.length === 0)
            return;
        await (0,failures/* guarded */.Nj)(this.place, signal, () => this.#update({ used: new Map(paths.map((path) => [path, at])) }, false, signal));
    }
    /** The space comes back when GitHub evicts packs that nobody reads, or when the next put writes them again. */
    async remove(paths, signal) {
        if (paths.length === 0)
            return;
        await (0,failures/* guarded */.Nj)(this.place, signal, () => this.#update({ remove: paths.map((path) => ({ path })) }, true, signal));
        for (const path of paths)
            this.#lost.delete(path);
    }
    /** The entries as the index has them, with their packs; those that it does not have are left out. */
    async #locate(entries, signal) {
        const find = (index) => entries.flatMap((entry) => {
            const known = index.entries.get(entry.path);
            return known && (0,index_file/* sameContent */.Cm)(known, entry) ? known : [];
        });
        // Who asks for entries has just listed them.
        const known = this.#index ? find(this.#index) : [];
        return known.length === entries.length ? known : find(await this.#read(signal));
    }
    /** What is to be sent: what is not listed, and what is listed with other content in a pack that is gone. */
    async #missing(entries, signal) {
        const index = await this.#read(signal);
        const there = new Map();
        const wanted = [];
        for (const entry of entries) {
            const known = index.entries.get(entry.path);
            if (known === undefined || this.#isLost(known))
                wanted.push(entry);
            else if (!(0,index_file/* sameContent */.Cm)(known, entry) && known.pack !== undefined) {
                const { pack } = known;
                if (!there.has(pack)) {
                    there.set(pack, await this.options.client.exists([packPath(pack)], `${this.#base}-pack-${pack}`, signal));
                }
                if (there.get(pack) === false) {
                    this.#lost.set(known.path, known);
                    wanted.push(entry);
                }
            }
        }
        return wanted;
    }
    /** Makes one pack. Files that are not what they should be are left out, and named in `changed`. */
    async #pack(entries, fileOf, changed, signal) {
        const pack = (0,external_node_crypto_.randomBytes)(8).toString('hex');
        const packed = [];
        await inPassage(this.options.client.root, packPath(pack), async (staging) => {
            for (const entry of entries) {
                if (signal.aborted)
                    throw (0,failures/* stoppedError */.Wm)(this.place);
                try {
                    await stage(entry, fileOf(entry), staging);
                    packed.push(entry);
                }
                catch (error) {
                    if (!(error instanceof failures/* ChangedFileError */.LD))
                        throw error;
                    changed.push(error.file);
                }
            }
            if (packed.length > 0) {
                await this.options.client.save([packPath(pack)], `${this.#base}-pack-${pack}`, signal);
            }
        });
        return { pack, packed };
    }
    /** Brings entries of one pack to a folder. */
    async #unpack(pack, entries, folder, signal) {
        const got = [];
        const lost = [];
        const lose = (entry, reason) => {
            lost.push({ entry, reason });
            this.#lost.set(entry.path, entry);
        };
        await inPassage(this.options.client.root, packPath(pack), async (staging) => {
            const found = await this.options.client.restore([packPath(pack)], `${this.#base}-pack-${pack}`, [], signal);
            for (const entry of entries) {
                if (found === undefined) {
                    lose(entry, 'evicted');
                    continue;
                }
                if (signal.aborted)
                    throw (0,failures/* stoppedError */.Wm)(this.place);
                try {
                    await unstage(entry, staging, folder);
                    got.push(entry);
                }
                catch (error) {
                    if (!(error instanceof failures/* LostError */.zO))
                        throw error;
                    lose(entry, error.reason);
                }
            }
        });
        return { got, lost };
    }
    /** Writes packs again that are mostly dead or too many. What fails here is tried again by the next put. */
    async #compact(signal) {
        const plan = this.#index ? planCompaction(this.#index, this.options.mostPacks) : new Map();
        if (plan.size === 0)
            return;
        const gathered = `${PASSAGE}/gathered-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
        try {
            await inPassage(this.options.client.root, gathered, async (folder) => {
                const living = [];
                for (const [pack, entries] of plan)
                    living.push(...(await this.#unpack(pack, entries, folder, signal)).got);
                const { pack: to, packed } = await this.#pack(living, (entry) => (0,external_node_path_.join)(folder, entry.path), [], signal);
                const from = new Map(living.map((entry) => [entry.path, entry.pack ?? '']));
                await this.#update({
                    moved: new Map(packed.map(({ path }) => [path, { from: from.get(path) ?? '', to }])),
                    packs: new Map([[to, total(packed)]]),
                    remove: this.#removals(),
                }, true, signal);
            });
        }
        catch (error) {
            if (!((0,failures/* asStoreError */.gp)(error, this.place, signal) instanceof store/* StoreError */.AD))
                throw error;
        }
    }
    #isLost(entry) {
        const lost = this.#lost.get(entry.path);
        return lost !== undefined && (0,index_file/* sameContent */.Cm)(lost, entry) && lost.pack === entry.pack;
    }
    #removals() {
        return [...this.#lost.values()].map(({ path, sha256, pack = '' }) => ({ path, sha256, pack }));
    }
    async #read(signal) {
        this.#index = (await this.#register.read(signal)).index;
        return this.#index;
    }
    async #update(change, verify, signal) {
        this.#index = await (0,converge/* converge */.c)(this.#register, change, {
            place: this.place,
            signal,
            pause: this.options.pause,
            now: () => Math.floor(this.options.now() / 1000),
            settleMs: this.options.settleMs ?? SETTLE_MS,
            verify,
        });
    }
}
/** Part of what identifies a pack, so the same on every machine. */
function packPath(pack) {
    return `${PASSAGE}/pack-${pack}`;
}
function total(entries) {
    return entries.reduce((sum, entry) => sum + entry.bytes, 0);
}


/***/ })

};
