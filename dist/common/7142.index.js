export const id = 7142;
export const ids = [7142];
export const modules = {

/***/ 21051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ bringAll)
/* harmony export */ });
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24370);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);


/**
 * The frame of every `get`: once something came, a failure costs only what did not come.
 * @param bring brings entries and notes what became of them
 * @throws StoreError when nothing came or the signal stopped it
 */
async function bringAll(place, entries, signal, bring) {
    const brought = { got: new Set(), lost: new Map() };
    const { got, lost } = brought;
    let reason = 'it is not in the store';
    try {
        await (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(place, signal, () => bring(brought));
    }
    catch (error) {
        if (!(error instanceof _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD) || error.kind === 'stopped' || got.size === 0)
            throw error;
        reason = `not brought, ${error.kind}`;
    }
    return {
        got: entries.filter(({ path }) => got.has(path)),
        lost: entries.flatMap((entry) => (got.has(entry.path) ? [] : { entry, reason: lost.get(entry.path) ?? reason })),
    };
}


/***/ }),

/***/ 21172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ converge)
/* harmony export */ });
/* unused harmony export applyChange */
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32124);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);


const MOST_WRITES = 6;
/** Others who write all the time must not keep us from ending; what was seen so often hardly gets lost any more. */
const MOST_LOOKS = 20;
/**
 * Brings a change into an index that others write too, in a place that only knows whole reads and whole writes: read the
 * newest, apply, write, pause, look again. A writer that read before our write and writes after it takes our change out;
 * then the look finds it missing, and it is put in again, onto what is there now. It is done when two looks, a pause apart,
 * found the same index with our change in it: then nobody wrote in between, whoever reads from now on has our change, and
 * who read before has finished. To have seen the change once would not do: somebody may still be about to write what he
 * read while it was out.
 * @returns the index that holds the change
 * @throws StoreError when the place cannot be read or written, when others never leave the index alone, and when `signal`
 *   fires
 */
async function converge(register, change, options) {
    const { signal, pause, now, settleMs, place, verify = true } = options;
    let writes = 0;
    let seen;
    for (let looks = 0;; looks++) {
        const { index, mark } = await register.read(signal);
        const conflicts = conflictsOf(index, change);
        const ours = conflicts.length === 0 ? new Set() : await register.ours(conflicts, signal);
        const next = applyChange(index, change, ours, now());
        let wait = settleMs;
        if (next === undefined) {
            const found = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_0__/* .renderIndex */ .rC)(index);
            if (writes === 0 || found === seen || looks >= MOST_LOOKS)
                return index;
            seen = found;
        }
        else {
            if (writes >= MOST_WRITES) {
                throw new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('unreachable', `${place}: ${MOST_WRITES} times other jobs replaced the index right after this one wrote it. ` +
                    'What was sent is there, but not listed; let fewer jobs write at the same time.');
            }
            writes += 1;
            const written = await register.write(next, mark, signal);
            if (written && !verify)
                return next;
            seen = written ? (0,_index_file_js__WEBPACK_IMPORTED_MODULE_0__/* .renderIndex */ .rC)(next) : undefined;
            // Writers that met once must not meet again in step.
            if (!written)
                wait = 50 * writes;
        }
        if (wait > 0)
            await pause(wait * (1 + Math.random() / 2), signal);
    }
}
/**
 * An index with a change applied.
 * @param ours paths where our content counts although the index has another one
 * @param now seconds since the epoch
 * @returns undefined when the index says all that already
 */
function applyChange(index, change, ours, now) {
    const entries = new Map(index.entries);
    const packs = new Map(index.packs);
    let changed = false;
    const set = (entry) => {
        changed ||= JSON.stringify(entries.get(entry.path)) !== JSON.stringify(entry);
        entries.set(entry.path, entry);
    };
    const brought = new Map((change.add ?? []).map((entry) => [entry.path, entry]));
    for (const removal of change.remove ?? []) {
        const known = entries.get(removal.path);
        if (!known || !concerns(removal, known))
            continue;
        const instead = brought.get(removal.path);
        // What the same change brought in its place, earlier, is not what was lost.
        if (instead && (0,_index_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sameContent */ .Cm)(instead, known) && instead.pack === known.pack)
            continue;
        entries.delete(removal.path);
        changed = true;
    }
    for (const entry of change.add ?? []) {
        const known = entries.get(entry.path);
        if (known === undefined || (!(0,_index_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sameContent */ .Cm)(known, entry) && ours.has(entry.path)))
            set(entry);
        else if ((0,_index_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sameContent */ .Cm)(known, entry))
            set((0,_index_file_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeEntries */ .xq)(known, entry));
    }
    for (const [path, at] of change.used ?? []) {
        const known = entries.get(path);
        if (known && known.used < at)
            set({ ...known, used: at });
    }
    for (const [path, { from, to }] of change.moved ?? []) {
        const known = entries.get(path);
        if (known?.pack === from)
            set({ ...known, pack: to });
    }
    for (const [pack, bytes] of change.packs ?? [])
        packs.set(pack, bytes);
    const live = new Set([...entries.values()].map((entry) => entry.pack));
    for (const pack of packs.keys())
        if (!live.has(pack))
            packs.delete(pack);
    return changed ? { written: Math.max(now, index.written + 1), entries, packs } : undefined;
}
function conflictsOf(index, change) {
    const removals = new Map((change.remove ?? []).map((removal) => [removal.path, removal]));
    return (change.add ?? []).filter((entry) => {
        const known = index.entries.get(entry.path);
        if (known === undefined || (0,_index_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sameContent */ .Cm)(known, entry))
            return false;
        const removal = removals.get(entry.path);
        return removal === undefined || !concerns(removal, known);
    });
}
function concerns({ sha256, pack }, known) {
    return (sha256 === undefined || known.sha256 === sha256) && (pack === undefined || known.pack === pack);
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


/***/ }),

/***/ 32124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ mergeIndexes),
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   Cm: () => (/* binding */ sameContent),
/* harmony export */   MN: () => (/* binding */ renderPackages),
/* harmony export */   ZK: () => (/* binding */ EMPTY_INDEX),
/* harmony export */   cF: () => (/* binding */ publicEntry),
/* harmony export */   rC: () => (/* binding */ renderIndex),
/* harmony export */   xq: () => (/* binding */ mergeEntries),
/* harmony export */   zP: () => (/* binding */ isStorePath)
/* harmony export */ });
const EMPTY_INDEX = { written: 0, entries: new Map(), packs: new Map() };
const VERSION = 1;
/** What lies beside the content, in every layout. */
const RESERVED = /^(?:index\.(?:json|lock)|Packages(?:\.gz)?|\.incoming)$/;
/**
 * Whether a path can be part of a store: relative, of plain parts, without control characters, and not one of the names
 * that the store itself uses. Whatever else an index of unknown origin says must not become a path on this machine.
 */
function isStorePath(path) {
    if (path === '' || path.length > 1024 || /[\p{Cc}\p{Cs}\\]/u.test(path))
        return false;
    const parts = path.split('/');
    return !RESERVED.test(parts[0] ?? '') && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
/**
 * Reads `index.json`. Fields that are not known are ignored, entries that make no sense are left out.
 * @returns the index; or `damaged` when it is none, `newer` when it was written by a version of ours that changed its meaning
 */
function parseIndex(text) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch {
        return { problem: 'damaged' };
    }
    if (!isObject(file) || typeof file.version !== 'number' || !Array.isArray(file.entries))
        return { problem: 'damaged' };
    if (file.version > VERSION)
        return { problem: 'newer' };
    const entries = new Map();
    for (const raw of file.entries) {
        const entry = parseEntry(raw);
        if (entry)
            entries.set(entry.path, entry);
    }
    const packs = new Map(Object.entries(isObject(file.packs) ? file.packs : {}).filter((pack) => isPackId(pack[0]) && isCount(pack[1])));
    return { index: { written: isCount(file.written) ? file.written : 0, entries, packs } };
}
function parseEntry(raw) {
    if (!isObject(raw))
        return undefined;
    const { path, bytes, sha256, seconds, added, used, stanza, pack } = raw;
    if (typeof path !== 'string' || !isStorePath(path) || !isCount(bytes))
        return undefined;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
        return undefined;
    return {
        path,
        bytes,
        sha256,
        seconds: isCount(seconds) ? seconds : 0,
        added: isCount(added) ? added : 0,
        used: isCount(used) ? used : 0,
        ...(typeof stanza === 'string' ? { stanza } : {}),
        ...(typeof pack === 'string' && isPackId(pack) ? { pack } : {}),
    };
}
/** The text of `index.json`, one entry a line, so that two of them can be compared. */
function renderIndex(index) {
    const lines = sortedEntries(index).map(({ path, bytes, sha256, seconds, added, used, stanza, pack }) => JSON.stringify({ path, bytes, sha256, seconds, added, used, stanza, pack }));
    const packs = index.packs.size === 0 ? '' : `,"packs":${JSON.stringify(Object.fromEntries(index.packs))}`;
    return `{"version":${VERSION},"written":${index.written}${packs},"entries":[\n${lines.join(',\n')}\n]}\n`;
}
/**
 * The union of two indexes by path: last use is the later one, time of addition the earlier one. Where they know
 * different content for a path, the one that was added later counts: content is replaced only because it was lost.
 */
function mergeIndexes(one, other) {
    const entries = new Map(one.entries);
    for (const entry of other.entries.values()) {
        const known = entries.get(entry.path);
        entries.set(entry.path, known ? mergeEntries(known, entry) : entry);
    }
    return {
        written: Math.max(one.written, other.written),
        entries,
        packs: new Map([...one.packs, ...other.packs]),
    };
}
/** The same for two entries of one path. */
function mergeEntries(one, other) {
    if (!sameContent(one, other))
        return other.added > one.added ? other : one;
    return {
        ...one,
        seconds: Math.max(one.seconds, other.seconds),
        added: Math.min(one.added, other.added),
        used: Math.max(one.used, other.used),
    };
}
function sameContent(one, other) {
    return one.sha256 === other.sha256 && one.bytes === other.bytes;
}
/** An entry as the users of a store see it. */
function publicEntry({ path, bytes, sha256, seconds, added, used, stanza }) {
    return { path, bytes, sha256, seconds, added, used, ...(stanza === undefined ? {} : { stanza }) };
}
/**
 * The file `Packages` of a Gentoo binhost: a header and one stanza for each package, separated by empty lines, as
 * Portage's `portage.getbinpkg.PackageIndex` writes and reads it (wiki "Binary package guide"). PATH is the entry's own
 * path, so the folder that holds the content can be served as it is. TIMESTAMP grows with every change: clients compare it
 * with the one they have to know whether to read on.
 */
function renderPackages(index) {
    const stanzas = sortedEntries(index)
        .flatMap((entry) => renderStanza(entry) ?? [])
        .sort((a, b) => compare(a.cpv, b.cpv));
    const header = [`PACKAGES: ${stanzas.length}`, `TIMESTAMP: ${index.written}`, 'VERSION: 0'].join('\n');
    return [header, ...stanzas.map((stanza) => stanza.text), '']
        .map((part) => (part === '' ? '' : `${part}\n`))
        .join('\n');
}
function renderStanza({ path, stanza }) {
    const values = new Map();
    for (const line of (stanza ?? '').split('\n')) {
        const { key, value } = /^(?<key>\w+):[ ]?(?<value>.*?)\r?$/.exec(line)?.groups ?? {};
        if (key !== undefined && value !== undefined && value !== '')
            values.set(key, value);
    }
    const cpv = values.get('CPV');
    if (cpv === undefined)
        return undefined;
    values.set('PATH', path);
    const lines = [...values].sort(([a], [b]) => compare(a, b)).map(([key, value]) => `${key}: ${value}`);
    return { cpv, text: lines.join('\n') };
}
function sortedEntries(index) {
    return [...index.entries.values()].sort((a, b) => compare(a.path, b.path));
}
/** By code units: the same on every machine, whatever its language. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isCount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
function isPackId(value) {
    return /^[0-9a-z-]{1,64}$/.test(value);
}


/***/ }),

/***/ 67824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Ledger)
/* harmony export */ });
/**
 * What one `put` has sent, and how much of it the index lists. Every so often, while sending goes on, the index is
 * brought up to date, so that a job that is killed loses only what it sent since.
 */
class Ledger {
    update;
    options;
    #sent = new Map();
    #listed = new Set();
    #lastWrite;
    #removed = new Set();
    #running;
    constructor(update, options) {
        this.update = update;
        this.options = options;
        this.#lastWrite = options.now();
    }
    /** Everything that the index lists because of this put. */
    get listed() {
        return [...this.#listed];
    }
    /** Those of them that had to travel. */
    get added() {
        return this.listed.filter((entry) => (this.#sent.get(entry) ?? 0) > 0 || entry.bytes === 0);
    }
    /** Bytes that travelled. */
    get bytes() {
        return [...this.#sent.values()].reduce((sum, bytes) => sum + bytes, 0);
    }
    /** Notes that an entry's content is in the place. */
    note(entry, bytes, signal) {
        this.#sent.set(entry, bytes);
        if (this.#running === undefined && this.options.now() - this.#lastWrite >= this.options.checkpointMs) {
            // When it fails, nothing is marked as listed, and the last write includes it.
            this.#running = this.#write(false, signal)
                .catch(() => undefined)
                .finally(() => {
                this.#running = undefined;
            });
        }
    }
    /** Lists what is not listed yet. Nothing is written when there is nothing to say. */
    async finish(last, signal) {
        await this.#running;
        await this.#write(last, signal);
    }
    async #write(last, signal) {
        const add = last ? [...this.#sent.keys()] : [...this.#sent.keys()].filter((entry) => !this.#listed.has(entry));
        // Once is enough for each; later it could meet what has been brought in its place.
        const remove = this.options.removals().filter((removal) => !this.#removed.has(keyOf(removal)));
        if (add.length > 0 || remove.length > 0)
            await this.update({ add, remove }, last, signal);
        for (const removal of remove)
            this.#removed.add(keyOf(removal));
        for (const entry of add)
            this.#listed.add(entry);
        this.#lastWrite = this.options.now();
    }
}
function keyOf({ path, sha256 = '', pack = '' }) {
    return [path, sha256, pack].join('\n');
}


/***/ }),

/***/ 60334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Works on items in their order, a few at a time. The first that fails stops those under way by their signal and keeps
 * the rest from being started.
 * @throws what that one threw, when all that had been started have ended
 */
async function inParallel(items, limit, signal, work) {
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    const waiting = items[Symbol.iterator]();
    let failure;
    const worker = async () => {
        // One iterator for all workers: each takes the next item that nobody has.
        for (let next = waiting.next(); !next.done; next = waiting.next()) {
            if (either.aborted)
                return;
            try {
                await work(next.value, either);
            }
            catch (error) {
                failure ??= { error };
                stop.abort();
                return;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failure)
        throw failure.error;
    signal.throwIfAborted();
}


/***/ }),

/***/ 17856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readIndexText)
/* harmony export */ });
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32124);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);


/**
 * The index in a text that came from a place. What is no index at all counts as an empty one: the content beside it cannot
 * be found any more, and the next write makes the store whole again.
 * @param text undefined where there is none yet
 * @throws StoreError when a newer version of this program wrote it: that must not be replaced by what this one understands
 */
function readIndexText(text, place) {
    if (text === undefined)
        return _index_file_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_INDEX */ .ZK;
    const parsed = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIndex */ .A1)(text);
    if ('index' in parsed)
        return parsed.index;
    if (parsed.problem === 'damaged')
        return _index_file_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_INDEX */ .ZK;
    throw new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('refused', `${place}: its index was written by a newer version of gentoo-min-action. Use that version here too, or another place.`);
}


/***/ }),

/***/ 27877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sendAll)
/* harmony export */ });
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24370);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);


/** A cancelled runner leaves seconds; what was sent must be listed in them. */
const GRACE_MS = 3000;
/**
 * The frame of every `put`: what was sent is listed even when the rest failed or was stopped.
 * @param send sends, notes in the ledger, and returns the files that were not what their entries say
 * @throws StoreError with what was added
 */
async function sendAll(place, ledger, signal, send) {
    let failure;
    let changed = [];
    try {
        changed = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(place, signal, send);
    }
    catch (error) {
        failure = error;
    }
    const limit = failure === undefined ? signal : AbortSignal.timeout(GRACE_MS);
    try {
        await (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(place, limit, () => ledger.finish(failure === undefined, limit));
    }
    catch (error) {
        failure ??= error;
    }
    if (failure instanceof _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD)
        throw new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD(failure.kind, failure.message, ledger.added);
    if (failure !== undefined)
        throw failure;
    if (changed.length === 0)
        return;
    const some = changed.slice(0, 3).join(', ');
    throw new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('refused', `${place}: ${changed.length} files were not stored, because they vanished or changed meanwhile: ${some}. ` +
        'Let nothing write to that folder while it is stored.', ledger.added);
}


/***/ }),

/***/ 96578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   az: () => (/* binding */ isContent),
/* harmony export */   pT: () => (/* binding */ LARGEST_LOOK),
/* harmony export */   uZ: () => (/* binding */ receive),
/* harmony export */   vH: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19776);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24370);






const CHUNK = 256 * 1024;
/**
 * Writes content that arrives in chunks to `target`, and compares size and SHA-256 on the way. The file appears by a
 * rename, so `target` never holds a part.
 * @param arrived called for each chunk
 * @throws LostError when it is not the entry's content; errors of the file system and of the source as they are
 */
async function receive(chunks, entry, target, arrived = () => undefined) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(partial, 'wx');
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let bytes = 0;
        try {
            for await (const chunk of chunks) {
                arrived();
                bytes += chunk.length;
                if (bytes > entry.bytes)
                    break;
                hash.update(chunk);
                await file.writeFile(chunk);
            }
        }
        finally {
            await file.close();
        }
        if (bytes !== entry.bytes || hash.digest('hex') !== entry.sha256)
            throw new _failures_js__WEBPACK_IMPORTED_MODULE_5__/* .LostError */ .zO('its content is damaged');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        throw error;
    }
}
/** To read more, only to know whether it is whole, costs more than it is worth. */
const LARGEST_LOOK = 64 * 1024 * 1024;
/** Whether content that arrives in chunks is an entry's; it is not kept. */
async function isContent(chunks, entry, arrived) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of chunks) {
        arrived();
        hash.update(chunk);
    }
    return hash.digest('hex') === entry.sha256;
}
/**
 * The content of a file in chunks, for sending it. The last chunk is held back until size and SHA-256 are known to be the
 * entry's: who receives a stream of the announced length has received the right content.
 * @throws ChangedFileError when the file is another one
 */
async function* contentOf(file, entry, sent = () => undefined) {
    await checkFile(file, entry);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    let held;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: CHUNK })) {
        sent();
        hash.update(chunk);
        bytes += chunk.length;
        if (held)
            yield held;
        held = chunk;
    }
    if (bytes !== entry.bytes || hash.digest('hex') !== entry.sha256)
        throw new _failures_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangedFileError */ .LD(file);
    if (held)
        yield held;
}
/** @throws ChangedFileError when there is no file of the entry's size */
async function checkFile(file, entry) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch((error) => {
        if ((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    });
    if (!found?.isFile() || found.size !== entry.bytes)
        throw new _failures_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangedFileError */ .LD(file);
}


/***/ })

};
