export const id = 8294;
export const ids = [8294,8087];
export const modules = {

/***/ 93745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   iV: () => (/* binding */ showFailure)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91116);


/** What a full disk and the like say of themselves (errno(3)). */
const SYSTEM = {
    ENOSPC: { message: 'The disk is full', hint: 'Free space there, or name another folder by the input output.' },
    EDQUOT: {
        message: 'The disk quota is used up',
        hint: 'Free space there, or name another folder by the input output.',
    },
    EACCES: { message: 'Permission was denied', hint: 'Check who owns that path.' },
    EPERM: { message: 'The operation is not permitted', hint: 'Check who owns that path.' },
    EEXIST: { message: 'There is a file where a folder has to be', hint: 'Name another folder by the input output.' },
    ENOTDIR: { message: 'There is a file where a folder has to be', hint: 'Name another folder by the input output.' },
    EROFS: { message: 'The file system is read-only', hint: 'Name another folder by the input output.' },
};
/** Runs a piece of work. @returns what went wrong: what it found itself, or what it threw, in words for the user */
async function problemsOf(work) {
    try {
        return await work();
    }
    catch (error) {
        return explainError(error);
    }
}
/** An error as problems. One that nobody foresaw is a bug of ours and says so. */
function explainError(error) {
    if (error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return error.problems;
    if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
        const known = SYSTEM[error.code];
        const path = 'path' in error && typeof error.path === 'string' ? `: ${error.path}` : '';
        if (known)
            return [{ message: `${known.message}${path}.`, hint: known.hint }];
    }
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return [
        {
            message: `Something happened that gentoo-min did not foresee: ${said}`,
            hint: 'Please report it with the log of this run.',
        },
    ];
}
/** Declares the run failed when there are problems: one as it is, several as annotations and a last line that counts them. */
function showFailure(platform, problems) {
    const [first, ...rest] = problems;
    if (!first)
        return;
    if (rest.length === 0) {
        const { at, ...said } = first;
        platform.fail((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(said), at);
        return;
    }
    (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAnnotations */ .U)(platform.log, (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotations */ .h)({ error: problems }));
    platform.fail(`${problems.length} problems: each is named above.`);
}


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCacheCommand: () => (/* binding */ runCacheCommand)
});

// EXTERNAL MODULE: ./lib/builder/buildx.js
var buildx = __webpack_require__(58087);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
;// CONCATENATED MODULE: ./lib/store/worth.js
/** Seconds of work that each byte of a file keeps. What has no bytes costs nothing to keep. */
function worth({ seconds, bytes }) {
    return bytes === 0 ? Infinity : seconds / bytes;
}
/** When a build last used a file, or added it; seconds since the epoch. */
function lastUse({ added, used }) {
    return Math.max(added, used);
}
/**
 * For sorting: what keeps the least work for its bytes comes first, among equals what has been unused the longest, then
 * what is larger. Distfiles, whose work nobody measures, are so in the order of their last use.
 */
function byWorth(one, other) {
    const [a, b] = [worth(one), worth(other)];
    if (a !== b)
        return a < b ? -1 : 1;
    const order = lastUse(one) - lastUse(other) || other.bytes - one.bytes;
    if (order !== 0 || one.path === other.path)
        return order;
    return one.path < other.path ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/care/format.js


/** `packages in folder /srv/store (3f2a9c1b0d4e5f60)` */
function formatStore({ kind, store, fingerprint }) {
    return `${kind} in ${store.place} (${fingerprint})`;
}
/** `60 files, 1.20 GiB, 2 h 10 min of work`; nobody measures the work of a download. */
function formatTotals({ files, bytes, seconds }) {
    const work = seconds === 0 ? '' : `, ${(0,format/* formatSeconds */.Xo)(seconds)} of work`;
    return `${(0,format/* count */.U9)(files, 'file')}, ${(0,format/* formatBytes */.z3)(bytes)}${work}`;
}
/** The day of a time in seconds since the epoch, `2026-11-20`; `never` for 0. */
function formatDay(seconds) {
    if (seconds === 0)
        return 'never';
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? 'unknown' : date.toISOString().slice(0, 10);
}
/** One line for each file: bytes, work, day of the last use, path; in columns. */
function formatFiles(entries) {
    const rows = entries.map((entry) => [
        (0,format/* formatBytes */.z3)(entry.bytes),
        entry.seconds === 0 ? '' : (0,format/* formatSeconds */.Xo)(entry.seconds),
        formatDay(lastUse(entry)),
    ]);
    const widths = [0, 1, 2].map((column) => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
    return entries.map(({ path }, index) => {
        const cells = (rows[index] ?? []).map((cell, column) => cell.padStart(widths[column] ?? 0));
        return [...cells, path].join('  ');
    });
}

// EXTERNAL MODULE: ./lib/image/definition.js + 3 modules
var image_definition = __webpack_require__(80012);
// EXTERNAL MODULE: ./lib/image/load.js + 1 modules
var load = __webpack_require__(32073);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/store/fingerprint.js
var fingerprint = __webpack_require__(90149);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/store/failures.js
var failures = __webpack_require__(24370);
;// CONCATENATED MODULE: ./lib/store/folder-fingerprints.js




/**
 * The fingerprints under which a folder keeps files of one kind, sorted. A folder that does not exist has none.
 * @throws StoreError when it cannot be read
 */
async function folderFingerprints(folder, kind) {
    const place = (0,external_node_path_.resolve)(folder);
    const found = await (0,promises_.readdir)((0,external_node_path_.join)(place, kind), { withFileTypes: true }).catch((error) => {
        if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
            return [];
        throw (0,failures/* fileError */.zS)(error, `folder ${place}`);
    });
    return found
        .filter((entry) => entry.isDirectory() && /^[0-9a-z]{1,64}$/.test(entry.name))
        .map(({ name }) => name)
        .sort();
}

// EXTERNAL MODULE: ./lib/store/open-store.js
var open_store = __webpack_require__(3729);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/care/named-stores.js







/**
 * Opens the stores that are meant, where a build of the same definition finds them.
 * @throws UserError naming everything that keeps one of them from being opened
 */
async function openNamedStores(choice, deps) {
    const stores = [];
    const problems = [];
    for (const [kind, location] of choice.locations) {
        try {
            for (const fingerprint of await fingerprintsOf(kind, location, choice, deps.defaults)) {
                const store = await (0,open_store/* openStore */.C)(location, kind, fingerprint, { env: deps.platform.env, run: deps.run });
                if (store)
                    stores.push({ kind, fingerprint, location, store });
            }
        }
        catch (error) {
            problems.push(...problemsFrom(error));
        }
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return stores;
}
/** What a store or a definition says of itself, as problems; its message says what to do. @throws whatever else it is */
function problemsFrom(error) {
    if (error instanceof store/* StoreError */.AD)
        return [{ message: error.message }];
    if (error instanceof errors/* UserError */.yo)
        return error.problems;
    throw error;
}
async function fingerprintsOf(kind, location, { all, config, compiler }, defaults) {
    if (all && location.kind === 'folder')
        return await folderFingerprints(location.path, kind);
    if (kind === 'distfiles')
        return [(0,fingerprint/* distfilesFingerprint */.Qj)()];
    const { definition, context } = await (0,load/* loadImage */.yt)({ defaults, user: config, target: 'artifacts' });
    return [(0,fingerprint/* storeFingerprint */._b)((0,image_definition/* withVersions */.KY)(definition, { compiler }), await (0,fingerprint/* makeConfText */._J)(context))];
}

;// CONCATENATED MODULE: ./lib/care/holding.js


/** Asks each store what it holds. One that does not answer is told of by a problem, and the others are asked all the same. */
async function readHoldings(stores, signal) {
    const holdings = [];
    const problems = [];
    for (const source of stores) {
        try {
            holdings.push({ source, entries: (await source.store.list(signal)).toSorted(byWorth) });
        }
        catch (error) {
            problems.push(...problemsFrom(error));
        }
    }
    return { holdings, problems };
}
/** Adds files up. */
function totalsOf(entries) {
    let [bytes, seconds] = [0, 0];
    let oldestUse;
    let newestUse;
    for (const entry of entries) {
        const use = lastUse(entry);
        bytes += entry.bytes;
        seconds += entry.seconds;
        oldestUse = Math.min(use, oldestUse ?? use);
        newestUse = Math.max(use, newestUse ?? use);
    }
    return { files: entries.length, bytes, seconds, oldestUse, newestUse };
}

;// CONCATENATED MODULE: ./lib/care/list-stores.js


/** How many files are shown of each store. */
const SHOWN = 5;
/** Says what stores hold, for people or as JSON. @returns what could not be read */
async function listStores(stores, { json, log, signal }) {
    const { holdings, problems } = await readHoldings(stores, signal);
    if (json)
        log.info(holdingsAsJson(holdings));
    else
        for (const line of describeHoldings(holdings))
            log.info(line);
    return problems;
}
/** What stores hold, as JSON text: totals of each, and every file, the least worth its bytes first. */
function holdingsAsJson(holdings) {
    const stores = holdings.map(({ source, entries }) => {
        const { files, bytes, seconds, oldestUse, newestUse } = totalsOf(entries);
        return {
            kind: source.kind,
            place: source.store.place,
            fingerprint: source.fingerprint,
            ...{ files, bytes, seconds, oldestUse: oldestUse ?? null, newestUse: newestUse ?? null },
            entries: entries.map(({ path, bytes: size, sha256, seconds: work, added, used }) => ({
                ...{ path, bytes: size, sha256, seconds: work, added, used },
            })),
        };
    });
    return JSON.stringify({ stores }, null, 2);
}
/** The same in lines for people, with a few files only. */
function describeHoldings(holdings) {
    if (holdings.length === 0)
        return ['There is nothing.'];
    return holdings.flatMap(({ source, entries }) => {
        const totals = totalsOf(entries);
        const { oldestUse, newestUse } = totals;
        if (oldestUse === undefined || newestUse === undefined)
            return [`${formatStore(source)}: nothing`];
        const [first, last] = [formatDay(oldestUse), formatDay(newestUse)];
        const what = totals.seconds === 0 ? 'unused the longest' : 'the least work for their bytes';
        return [
            `${formatStore(source)}: ${formatTotals(totals)}`,
            `  last used ${first === last ? `on ${last}` : `from ${first} to ${last}`}; ${what}:`,
            ...formatFiles(entries.slice(0, SHOWN)).map((line) => `    ${line}`),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/store/prune-plan.js

/**
 * Chooses what to remove from a store. First goes what has not been used for as long as `unusedSeconds`; a last use in the
 * future, by another machine's clock, is a use. Of the rest those that keep the most work for their bytes stay while they
 * fit into `keepBytes`. One that does not fit makes room for smaller ones after it, so that nothing is removed whose bytes
 * are not needed; a file without bytes always fits.
 * @param entries of one store, or of several that share the limits
 */
function planPrune(entries, limits) {
    const { now, unusedSeconds = Infinity, keepBytes = Infinity } = limits;
    const isUnused = (entry) => now - lastUse(entry) >= unusedSeconds;
    const surplus = [];
    const kept = [];
    let room = keepBytes;
    const used = entries.filter((entry) => !isUnused(entry)).sort((a, b) => byWorth(b, a));
    for (const entry of used) {
        if (entry.bytes > room)
            surplus.push(entry);
        else {
            room -= entry.bytes;
            kept.push(entry);
        }
    }
    const unused = entries.filter(isUnused).sort((a, b) => lastUse(a) - lastUse(b) || byWorth(a, b));
    return { unused, surplus: surplus.reverse(), kept };
}

;// CONCATENATED MODULE: ./lib/care/prune-stores.js





/**
 * Removes what the limits leave no place for; they hold for all stores of one kind together. When one store cannot be read or
 * written, the others are pruned all the same.
 * @returns what went wrong
 */
async function pruneStores(stores, { limits, dryRun, log, signal }) {
    const { holdings, problems } = await readHoldings(stores, signal);
    const failed = [];
    if (stores.length === 0)
        log.info('There is nothing.');
    for (const kind of store/* KINDS */.GW) {
        const own = holdings.filter(({ source }) => source.kind === kind);
        if (own.length === 0)
            continue;
        const plan = planPrune(own.flatMap(withSource), limits);
        for (const line of describePlan(kind, plan, dryRun))
            log.info(line);
        if (dryRun)
            continue;
        const going = [...plan.unused, ...plan.surplus];
        const later = new Set();
        for (const source of new Set(going.map((entry) => entry.source))) {
            const paths = going.filter((entry) => entry.source === source).map(({ path }) => path);
            try {
                await source.store.remove(paths, signal);
                later.add(laterSentence(source.location));
            }
            catch (error) {
                failed.push(...problemsFrom(error));
            }
        }
        for (const sentence of later)
            if (sentence !== '')
                log.info(sentence);
    }
    return [...problems, ...failed];
}
function withSource({ source, entries }) {
    return entries.map((entry) => ({ ...entry, source }));
}
/** What is removed and why, in lines for people. */
function describePlan(kind, plan, dryRun) {
    const { unused, surplus, kept } = plan;
    const stays = formatTotals(totalsOf(kept));
    if (unused.length + surplus.length === 0)
        return [`${kind}: nothing to remove; ${stays}`];
    const part = (why, entries) => entries.length === 0
        ? []
        : [`  ${why}: ${formatTotals(totalsOf(entries))}`, ...formatFiles(entries).map((line) => `    ${line}`)];
    const gone = formatTotals(totalsOf([...unused, ...surplus]));
    return [
        `${kind}: ${dryRun ? 'would remove' : 'removing'} ${gone}; what stays: ${stays}`,
        ...part('not used for too long', unused),
        ...part('the least work for their bytes', surplus),
    ];
}
/** When the space comes back; empty where removing a file frees it at once. */
function laterSentence({ kind }) {
    switch (kind) {
        case 'registry':
            return 'The registry frees the space when it collects its garbage.';
        case 'actions':
            return 'GitHub frees the space when it evicts what nobody reads, or when a later build packs the rest anew.';
        case 'folder':
        case 's3':
        case 'builder':
            return '';
    }
}

// EXTERNAL MODULE: ./lib/builder/builder.js + 1 modules
var builder_builder = __webpack_require__(42530);
;// CONCATENATED MODULE: ./lib/builder/disk-usage.js

/** What a builder's cache is made of; our cache mounts by what they keep. */
const PARTS = ['layers', 'built packages', 'distfiles', 'other cache mounts', 'sources and the rest'];
/** Thousands of layers, each with the text of its step. */
const KEEP_BYTES = 64 * 1024 * 1024;
/**
 * Asks a running builder what its cache holds.
 * @throws UserError when it does not say
 */
async function diskUsage(buildx, builder, signal) {
    const result = await buildx.run(['du', '--verbose', '--builder', builder], { signal, keepBytes: KEEP_BYTES });
    const usage = result.code === 0 ? parseDiskUsage(result.stdout) : undefined;
    if (usage)
        return usage;
    throw new errors/* UserError */.yo({
        message: `The builder ${builder} did not say what it holds: ${lastLine(result.stderr) || 'buildx du printed no total'}.`,
        hint: `Look at what \`docker buildx du --verbose --builder ${builder}\` prints.`,
    });
}
/**
 * Removes everything from a running builder's cache that is not in use, cache mounts included.
 * @throws UserError when that fails
 */
async function emptyCache(buildx, builder, signal) {
    const result = await buildx.run(['prune', '--all', '--force', '--builder', builder], { signal });
    if (result.code === 0 && !result.stopped)
        return;
    throw new errors/* UserError */.yo({
        message: result.stopped
            ? `The cache of the builder ${builder} is removed in part: the command was stopped.`
            : `The cache of the builder ${builder} could not be removed: ${lastLine(result.stderr) || 'it gave no reason'}.`,
        hint: 'Run the command again: what is gone already stays gone.',
    });
}
/**
 * Reads what `buildx du --verbose` prints, by buildx 0.20 to 0.36: for each record `ID`, `Reclaimable`, `Size`, `Description` and
 * `Type`, a `key: value` a line, and at the end a `Total`. A description is a step's text and can be anything, so what stands before
 * it is taken where it is first seen, and the type, which stands after it, where it is last seen.
 * @returns undefined when there is no total
 */
function parseDiskUsage(text) {
    const total = sizeOf([...text.matchAll(/^Total:\s+(\S+)\s*$/gm)].at(-1)?.[1]);
    if (total === undefined)
        return undefined;
    const parts = {};
    let bytesInUse = 0;
    const records = text.split(/^(?=ID:\s+[a-z0-9]{25}\s*$)/m).filter((record) => record.startsWith('ID:'));
    for (const record of records) {
        const bytes = sizeOf(/^Size:\s+(\S+)\s*$/m.exec(record)?.[1]) ?? 0;
        const type = [...record.matchAll(/^Type:\s+(\S+)\s*$/gm)].at(-1)?.[1] ?? '';
        const part = partOf(type, record);
        parts[part] = (parts[part] ?? 0) + bytes;
        if (/^Reclaimable:\s+false\s*$/m.test(record))
            bytesInUse += bytes;
    }
    return { bytes: total, bytesInUse, parts };
}
/** BuildKit's record types (client.UsageRecordType); it describes a cache mount by its id, where it has one. */
function partOf(type, record) {
    if (type === 'regular')
        return 'layers';
    if (type !== 'exec.cachemount')
        return 'sources and the rest';
    const ours = /with id "(?:[^"]*\/)?gentoo-min-(packages|distfiles)"/.exec(record)?.[1];
    if (ours === 'packages')
        return 'built packages';
    return ours === 'distfiles' ? 'distfiles' : 'other cache mounts';
}
/** As go-units prints sizes: four digits, decimal units. */
const UNITS = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 };
function sizeOf(text = '') {
    const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)([kMGTP]?B)$/.exec(text) ?? [];
    const factor = UNITS[unit];
    return factor === undefined ? undefined : Math.round(Number(amount) * factor);
}
function lastLine(text) {
    const line = text.trim().split('\n').at(-1) ?? '';
    return line.replace(/^ERROR:\s*/, '').replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/care/reset-builder.js



/**
 * Removes a builder's cache: layers, sources and the cache mounts with built packages and distfiles. The builder itself stays. Unless
 * it was confirmed, only what would be removed is said.
 * @throws UserError when the builder does not exist, does not start or does not do it
 */
async function resetBuilder({ builder, yes }, deps) {
    const { platform, buildx, sleep } = deps;
    const { log, cancelled } = platform;
    await (0,builder_builder/* startBuilder */.g)(buildx, builder, log, sleep);
    const before = await diskUsage(buildx, builder, cancelled);
    for (const line of describeUsage(builder, before))
        log.info(line);
    if (!yes) {
        log.info('Nothing was removed. With --yes all of it is, also what other projects have built there.');
        return;
    }
    await emptyCache(buildx, builder, cancelled);
    const after = await diskUsage(buildx, builder, cancelled);
    const left = after.bytes === 0 ? '' : `; ${(0,format/* formatBytes */.z3)(after.bytes)} stay, which are in use or new`;
    log.info(`Removed ${(0,format/* formatBytes */.z3)(Math.max(0, before.bytes - after.bytes))}${left}.`);
}
/** What a builder's cache holds, in lines for people. */
function describeUsage(builder, { bytes, bytesInUse, parts }) {
    const lines = PARTS.flatMap((part) => {
        const size = parts[part] ?? 0;
        return size === 0 ? [] : [`  ${part}: ${(0,format/* formatBytes */.z3)(size)}`];
    });
    const used = bytesInUse === 0 ? '' : `, ${(0,format/* formatBytes */.z3)(bytesInUse)} of it in use`;
    return [`The builder ${builder} holds ${(0,format/* formatBytes */.z3)(bytes)}${used}`, ...lines];
}

// EXTERNAL MODULE: ./lib/image/rules.js
var rules = __webpack_require__(16330);
// EXTERNAL MODULE: ./lib/store/location.js
var store_location = __webpack_require__(58114);
// EXTERNAL MODULE: ./lib/inputs/cache-table.js
var cache_table = __webpack_require__(85222);
// EXTERNAL MODULE: ./lib/inputs/fields.js
var fields = __webpack_require__(18608);
// EXTERNAL MODULE: ./lib/inputs/rules.js
var inputs_rules = __webpack_require__(99066);
// EXTERNAL MODULE: ./lib/inputs/settings.js + 4 modules
var settings = __webpack_require__(80343);
;// CONCATENATED MODULE: ./lib/inputs/cache-settings.js








const DAY = 24 * 3600;
const stores = {
    config: (0,fields/* judged */.g$)(inputs_rules/* pathRule */.WO),
    compiler: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(rules/* compilerVersionRule */._L)),
    'package-store': store_location/* readLocation */.m,
    'distfiles-store': store_location/* readLocation */.m,
    all: fields/* flag */.Jt,
};
const listReaders = {
    ...stores,
    json: fields/* flag */.Jt,
};
const pruneReaders = {
    ...stores,
    kind: (0,fields/* optional */.lq)((0,fields/* choice */.Yq)(...store/* KINDS */.GW)),
    'unused-days': (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 3650, 'days')),
    'keep-bytes': (0,fields/* optional */.lq)(inputs_rules/* readSize */.ik),
    'dry-run': fields/* flag */.Jt,
};
const resetReaders = {
    builder: readBuilder,
    yes: fields/* flag */.Jt,
};
/**
 * Reads the options of `cache list`.
 * @throws UserError with everything that is wrong with them
 */
function readCacheListSettings(platform) {
    const given = (0,settings/* readTexts */.Z7)(cache_table/* cacheListInputs */.gv, platform);
    const read = (0,fields/* readFields */.qU)(listReaders, given);
    const { locations, problems } = chosen(given, store/* KINDS */.GW);
    const all = [...(read.values ? [] : read.problems), ...problems];
    if (!read.values || all.length > 0)
        throw new errors/* UserError */.yo(all);
    const { config, compiler, json } = read.values;
    return { config, compiler, all: read.values.all, json, locations };
}
/**
 * Reads the options of `cache prune`.
 * @throws UserError with everything that is wrong with them
 */
function readCachePruneSettings(platform) {
    const given = (0,settings/* readTexts */.Z7)(cache_table/* cachePruneInputs */._7, platform);
    const read = (0,fields/* readFields */.qU)(pruneReaders, given);
    const meant = store/* KINDS */.GW.filter((kind) => kind === given.kind);
    const { locations, problems } = chosen(given, meant.length === 0 ? store/* KINDS */.GW : meant);
    const all = [...(read.values ? [] : read.problems), ...problems];
    if (given['unused-days'] === '' && given['keep-bytes'] === '') {
        all.push({
            message: 'Neither unused-days nor keep-bytes is given, so nothing would be removed.',
            hint: 'Give at least one of the two.',
        });
    }
    if (!read.values || all.length > 0)
        throw new errors/* UserError */.yo(all);
    const { config, compiler } = read.values;
    const days = read.values['unused-days'];
    return {
        ...{ config, compiler, all: read.values.all, locations },
        unusedSeconds: days === undefined ? undefined : days * DAY,
        keepBytes: read.values['keep-bytes'],
        dryRun: read.values['dry-run'],
    };
}
/**
 * Reads the options of `cache reset`.
 * @throws UserError with everything that is wrong with them
 */
function readCacheResetSettings(platform) {
    const read = (0,fields/* readFields */.qU)(resetReaders, (0,settings/* readTexts */.Z7)(cache_table/* cacheResetInputs */.lU, platform));
    if (!read.values)
        throw new errors/* UserError */.yo(read.problems);
    return read.values;
}
const STORE_INPUTS = { packages: 'package-store', distfiles: 'distfiles-store' };
/**
 * The places outside of the builder that are named for these kinds, and what does not go together. A place that cannot be
 * understood is the schema's to complain about.
 */
function chosen(given, kinds) {
    const locations = new Map();
    const problems = [];
    const named = kinds.filter((kind) => given[STORE_INPUTS[kind]] !== 'builder');
    for (const kind of named) {
        const reading = (0,store_location/* readLocation */.m)(given[STORE_INPUTS[kind]]);
        if (!('value' in reading))
            continue;
        locations.set(kind, reading.value);
        if (given.all === 'true' && reading.value.kind !== 'folder') {
            problems.push({
                message: `all: The place of ${STORE_INPUTS[kind]} cannot be asked what it keeps for other definitions.`,
                hint: 'Leave it out, and name each definition by config.',
            });
        }
    }
    if (named.length === 0) {
        problems.push({
            message: `${kinds.map((kind) => STORE_INPUTS[kind]).join(', ')}: no place outside of the builder is named.`,
            hint: 'Give it as `build` was given it. What a builder itself holds, `gentoo-min cache reset` tells.',
        });
    }
    return { locations, problems };
}
function readBuilder(text) {
    if (text === '') {
        return {
            message: 'It is not given.',
            hint: '`docker buildx ls` lists builders; the one that `gentoo-min build` makes is called gentoo-min.',
        };
    }
    return inputs_rules/* builderRule */.EI(text) ?? { value: text };
}

// EXTERNAL MODULE: ./lib/actions/failure.js
var failure = __webpack_require__(93745);
;// CONCATENATED MODULE: ./lib/actions/run-cache.js







const COMMANDS = { 'cache list': list, 'cache prune': prune, 'cache reset': run_cache_reset };
/** One of the commands that look after what is kept. What goes wrong with one store does not keep the others from being served. */
async function runCacheCommand(name, platform, deps) {
    (0,failure/* showFailure */.iV)(platform, await (0,failure/* problemsOf */.GW)(() => COMMANDS[name](platform, deps)));
}
async function list(platform, { run, defaults }) {
    const settings = readCacheListSettings(platform);
    const stores = await openNamedStores(settings, { platform, run, defaults });
    return await listStores(stores, { json: settings.json, log: platform.log, signal: platform.cancelled });
}
async function prune(platform, { run, defaults }) {
    const settings = readCachePruneSettings(platform);
    const { unusedSeconds, keepBytes, dryRun } = settings;
    const stores = await openNamedStores(settings, { platform, run, defaults });
    const limits = { now: Math.floor(platform.now() / 1000), unusedSeconds, keepBytes };
    return await pruneStores(stores, { limits, dryRun, log: platform.log, signal: platform.cancelled });
}
async function run_cache_reset(platform, { run, sleep }) {
    const settings = readCacheResetSettings(platform);
    await resetBuilder(settings, { platform, sleep, buildx: await (0,buildx.findBuildx)(run, platform.env) });
    return [];
}


/***/ }),

/***/ 42530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ prepareBuilder),
  removeBuilder: () => (/* binding */ removeBuilder),
  g: () => (/* binding */ startBuilder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
;// CONCATENATED MODULE: ./lib/builder/buildkitd-config.js
/**
 * buildkitd.toml for a builder of our own (BuildKit, docs/buildkitd.toml.md). BuildKit's own garbage collection trims cache
 * mounts that nobody used for two days to 512 MB, and with them the built packages and distfiles that they are for; these
 * policies leave them alone, and what has not been used for half a year is removed by the builds themselves
 * (config/build/with-packages, fetch); the compiler cache has a size of its own. Layers may take what they like while there is
 * room for another build: a share of the disk, as BuildKit's defaults have it, would empty the builder of a machine whose disk
 * is full of other things after each build.
 */
const BUILDKITD_CONFIG = `[worker.oci]
  gc = true

[[worker.oci.gcpolicy]]
  filters = ["type==source.local", "type==source.git.checkout"]
  keepDuration = "48h"
  maxUsedSpace = "1GB"

[[worker.oci.gcpolicy]]
  filters = ["type!=exec.cachemount"]
  all = true
  minFreeSpace = "10GB"
`;

// EXTERNAL MODULE: ./lib/builder/inspect.js
var inspect = __webpack_require__(26099);
// EXTERNAL MODULE: ./lib/builder/registries.js
var registries = __webpack_require__(73828);
;// CONCATENATED MODULE: ./lib/builder/builder.js






/** How often, and after which pauses in milliseconds, a builder that did not start is tried again. */
const RETRIES = [3_000, 10_000];
/** Answers of a registry or network that may be another one next time. */
const TRANSIENT = /timeout|timed out|connection (reset|refused)|temporary failure|TLS handshake|toomanyrequests|\b(429|500|502|503|504)\b|unexpected EOF/i;
/**
 * Makes sure of a running builder.
 *
 * Without a name it makes a docker-container builder whose step logs are not clipped: BuildKit's limits of 2 MiB and
 * 200 KiB/s would drop most of a compiler's output (BUILDKIT_STEP_LOG_MAX_*, BuildKit's own documentation).
 *
 * @throws UserError when the named builder does not exist or does not start
 */
async function prepareBuilder(buildx, request, deps) {
    const { log, sleep } = deps;
    if (request.name !== '') {
        return { ...(await startBuilder(buildx, request.name, log, sleep)), created: false };
    }
    const existing = await (0,inspect/* inspectBuilder */.I)(buildx, request.ownName);
    // One that a run before left behind may have another image and other options; its cache stays either way.
    if (existing.code === 0)
        await removeBuilder(buildx, request.ownName);
    const options = [
        `image=${request.image}`,
        'env.BUILDKIT_STEP_LOG_MAX_SIZE=-1',
        'env.BUILDKIT_STEP_LOG_MAX_SPEED=-1',
        ...(0,registries/* certificateDriverOptions */.wh)(request.registries),
        ...request.options,
    ];
    const config = (0,external_node_path_.join)(deps.folder, 'buildkitd.toml');
    await (0,promises_.writeFile)(config, BUILDKITD_CONFIG + (0,registries/* registrySections */.E2)(request.registries));
    const created = await buildx.run([
        'create',
        '--name',
        request.ownName,
        '--driver',
        'docker-container',
        `--buildkitd-config=${config}`,
        ...options.flatMap((option) => ['--driver-opt', option]),
    ]);
    if (created.code !== 0)
        throw cannotStart(request.ownName, created.stderr);
    deps.onCreated(request.ownName);
    return { ...(await startBuilder(buildx, request.ownName, log, sleep)), created: true };
}
/** Removes a builder that this run made. Its state stays: the next run on the same machine finds its cache there. */
async function removeBuilder(buildx, name) {
    const removed = await buildx.run(['rm', '--keep-state', name]);
    return removed.code === 0;
}
/**
 * Starts a builder that exists, unless it runs already.
 * @throws UserError when there is none of that name, or it does not start
 */
async function startBuilder(buildx, name, log, sleep) {
    for (let attempt = 0;; attempt++) {
        const { code, stderr, ...builder } = await (0,inspect/* inspectBuilder */.I)(buildx, name, { bootstrap: true });
        if (code === 0 && builder.nodes.some(({ status }) => status === 'running'))
            return { ...builder, name };
        const said = [stderr, builder.error].join('\n').trim();
        const pause = RETRIES[attempt];
        if (pause === undefined || !TRANSIENT.test(said))
            throw cannotStart(name, said);
        log.info(`builder ${name} did not start (${lastLine(said)}); trying again in ${pause / 1000} s`);
        await sleep(pause);
    }
}
function cannotStart(name, said) {
    const absent = /no builder .* found/i.test(said);
    return new errors/* UserError */.yo({
        message: absent
            ? `there is no builder called '${name}'.`
            : `the builder '${name}' could not be started: ${lastLine(said) || 'it gave no reason'}.`,
        hint: absent
            ? '`docker buildx ls` lists those that exist; leave the input `builder` empty to have one made.'
            : 'It needs a running Docker Engine, or with the input `builder` a BuildKit that can be reached.',
    });
}
function lastLine(text) {
    return (text
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^ERROR:\s*/, '') ?? '');
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

/***/ 26099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inspectBuilder)
/* harmony export */ });
/* unused harmony export parseInspected */
/** Asks buildx for a builder. @param name '' for the one that buildx uses now @param options whether to start it first */
async function inspectBuilder(buildx, name, options = {}) {
    const { bootstrap = false, signal } = options;
    const args = ['inspect', ...(bootstrap ? ['--bootstrap'] : []), ...(name === '' ? [] : [name])];
    const { code, stdout, stderr } = await buildx.run(args, signal ? { signal } : {});
    return { ...parseInspected(stdout), code, stderr };
}
/**
 * Reads what `buildx inspect` prints (buildx 0.36, commands/inspect.go): lines `Key:  value`, indented ones below a key that
 * they belong to; after the line `Nodes:` each node begins with its `Name:`.
 */
function parseInspected(text) {
    const blocks = [];
    for (const line of text.split('\n')) {
        const [, indent, key, value] = /^(\s*)([^\s:][^:]*):\s*(.*?)\s*$/.exec(line) ?? [];
        if (indent === undefined || key === undefined || value === undefined)
            continue;
        if (indent === '')
            blocks.push({ key, value, inner: [] });
        else
            blocks.at(-1)?.inner.push([key, value]);
    }
    const border = blocks.findIndex(({ key }) => key === 'Nodes');
    const head = border === -1 ? blocks : blocks.slice(0, border);
    const nodes = [];
    for (const block of border === -1 ? [] : blocks.slice(border + 1)) {
        if (block.key === 'Name' || nodes.length === 0)
            nodes.push([]);
        nodes.at(-1)?.push(block);
    }
    const errors = blocks.filter(({ key, value }) => key === 'Error' && value !== '');
    return {
        name: valueOf(head, 'Name'),
        driver: valueOf(head, 'Driver'),
        nodes: nodes.map(readNode),
        error: errors.map(({ value }) => value).join('; '),
    };
}
function readNode(blocks) {
    const inner = (key) => blocks.find((block) => block.key === key)?.inner ?? [];
    return {
        name: valueOf(blocks, 'Name'),
        endpoint: valueOf(blocks, 'Endpoint'),
        status: valueOf(blocks, 'Status'),
        buildkit: valueOf(blocks, 'BuildKit version').replace(/^v/, ''),
        labels: Object.fromEntries(inner('Labels')),
        devices: inner('Devices').flatMap(([key, value]) => (key === 'Name' ? [value] : [])),
        collection: blocks
            .filter(({ key }) => key.startsWith('GC Policy rule#'))
            .map((block) => {
            const { Filters: filters = '', ...limits } = Object.fromEntries(block.inner);
            delete limits.All;
            return { filters: filters.split(/[\s,]+/).filter((filter) => filter !== ''), limits };
        }),
    };
}
function valueOf(blocks, key) {
    return blocks.find((block) => block.key === key)?.value ?? '';
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

/***/ 62113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PARTS),
/* harmony export */   n: () => (/* binding */ planContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);


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
                at: { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(userFolder, path) },
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
                at: { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(userFolder, path) },
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
            at: { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(userFolder, path) },
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
        const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(path, PARTS);
        return near === undefined
            ? []
            : [
                {
                    message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is no part of the definition.`,
                    at: { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(userFolder, path) },
                    hint: `Did you mean "${near}"?`,
                },
            ];
    });
}


/***/ }),

/***/ 32073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yt: () => (/* binding */ loadImage),
  Cl: () => (/* binding */ readContextFile),
  OK: () => (/* binding */ requireFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/image/definition.js + 3 modules
var definition = __webpack_require__(80012);
;// CONCATENATED MODULE: ./lib/image/dockerfile.js
/**
 * Names of a Dockerfile's stages in their order (`FROM … AS name`, Dockerfile reference). BuildKit takes them without
 * regard to case and shows them in lower case.
 */
function stagesOf(dockerfile) {
    const joined = dockerfile.replace(/\\\r?\n/g, ' ');
    return [...joined.matchAll(/^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?\S+[ \t]+AS[ \t]+([\w.-]+)[ \t]*$/gim)].map((match) => (match[1] ?? '').toLowerCase());
}

// EXTERNAL MODULE: ./lib/image/folder.js
var folder = __webpack_require__(62113);
// EXTERNAL MODULE: ./lib/image/march.js
var march = __webpack_require__(63822);
// EXTERNAL MODULE: ./lib/image/scan.js
var scan = __webpack_require__(89672);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/image/world.js
var image_world = __webpack_require__(51853);
;// CONCATENATED MODULE: ./lib/image/load.js










/**
 * Reads the user's definition, laid over the default one.
 * @throws UserError with everything that is wrong with it
 */
async function loadImage(request) {
    const shown = external_node_path_.posix.normalize(request.user).replace(/(?<=.)\/$/, '');
    await requireFolder(request.user, shown);
    const [defaults, user] = await Promise.all([
        (0,scan/* scanFolder */.W)(request.defaults, request.defaults),
        (0,scan/* scanFolder */.W)(request.user, shown),
    ]);
    const context = (0,folder/* planContext */.n)(defaults.entries, user.entries, shown);
    const problems = [...defaults.problems, ...user.problems, ...context.problems];
    const name = (path) => {
        const file = context.files.find((candidate) => candidate.path === path);
        return external_node_path_.posix.join(file?.from === 'user' ? shown : request.defaults, path);
    };
    const yaml = await readContextFile(context, 'image.yaml');
    const parsed = yaml && (0,definition/* parseDefinition */.JA)(yaml, name('image.yaml'));
    if (parsed && !parsed.ok)
        problems.push(...parsed.problems);
    const world = (0,image_world/* readWorld */.T)((await readContextFile(context, 'world')) ?? new Uint8Array(), name('world'));
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
        march: makeConf && (0,march/* marchOf */.V)(Buffer.from(makeConf).toString('utf8')),
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

/***/ 63822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ marchOf)
/* harmony export */ });
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


/***/ }),

/***/ 89672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scanFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97158);




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
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
    let bytes = 0;
    let stopped = false;
    const add = (path, message, hint) => {
        problems.push({ message, hint, at: { file: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(shown, path) } });
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
        const children = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
        const names = children.filter((name) => name !== '.git').sort();
        // All at once: one after the other they take longer than all else that is done with a definition.
        const found = names.map((name) => ({ name, status: statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)) }));
        for (const { name, status } of found) {
            if (stopped)
                return;
            const child = path === '' ? name : `${path}/${name}`;
            try {
                await look((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), await status, child, [...above, folder]);
            }
            catch (error) {
                add(child, `It cannot be read: ${reason(error)}.`, 'Check its permissions.');
            }
        }
    }
    async function look(source, found, path, above) {
        if (UNPRINTABLE.test(path)) {
            add('', `The name ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} has characters that cannot be printed.`, 'Rename it.');
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
            const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(source);
            if (path.startsWith(`${LINKS_KEPT_IN}/`)) {
                entries.push({ path, kind: 'link', size: 0, executable: false, source, target });
                return;
            }
            try {
                real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(source);
                status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source);
            }
            catch (error) {
                add(path, `The link to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(target)} leads nowhere: ${reason(error)}.`, linkHint(path));
                return;
            }
            if (real !== top && !real.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
                add(path, `The link to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(target)} leads out of the folder.`, linkHint(path));
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
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
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
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        if (status.isFile())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
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


/***/ }),

/***/ 51853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readWorld)
/* harmony export */ });
/* harmony import */ var _atom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17584);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83919);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97158);



const LIMITS = { bytes: 256 * 1024, lineLength: 1000 };
/**
 * Reads a world file: one package atom a line, comments after `#`. Portage itself drops every line that it cannot read and
 * everything after the first word of a line, without a word; here each of these is a finding.
 * @param file how messages name it
 */
function readWorld(bytes, file) {
    const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, file, LIMITS);
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
                message: `After ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)} there is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(second)} on the same line, which Portage would not read.`,
                at: { ...at, column: content.indexOf(second, at.column + first.length - 1) + 1 },
                hint: 'Write one package a line.',
            });
        }
        if (first.startsWith('@')) {
            problems.push({
                message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)} is a set, which Portage does not read from a world file.`,
                at,
                hint: 'List its packages; @system belongs to the world without being listed.',
            });
            continue;
        }
        const parsed = (0,_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAtom */ .TF)(first);
        if (parsed.ok)
            entries.push({ text: first, atom: parsed.atom, line: at.line });
        else
            problems.push({ message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)} ${parsed.reason}.`, at });
    }
    return { entries, problems };
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

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ writeAnnotations),
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/** GitHub keeps ten annotations of each kind from one step and drops the rest in silence. */
const PER_SEVERITY = 10;
/**
 * What to show beside the files and on top of the run.
 * @param problems of each severity, the most important first
 * @param place where a place of a problem is in the user's repository; undefined when it is not in there
 * @returns at most ten of each severity, errors first; when there are more, the tenth says how many
 */
function annotations(problems, place = (at) => at) {
    return ['error', 'warning', 'notice'].flatMap((severity) => {
        const all = unique((problems[severity] ?? []).map((problem) => annotation(severity, problem, place)));
        if (all.length <= PER_SEVERITY)
            return all;
        const rest = all.length - PER_SEVERITY + 1;
        return [
            ...all.slice(0, PER_SEVERITY - 1),
            { severity, message: `${String(rest)} more: see the summary of this run.` },
        ];
    });
}
/** Writes annotations by the platform's own means. */
function writeAnnotations(log, list) {
    for (const { severity, message, at } of list)
        log[severity](message, at);
}
function annotation(severity, problem, place) {
    const { message, hint, at } = problem;
    const there = at ? place(at) : undefined;
    // A place outside of the repository would be dropped, and with it what the user has to know.
    const where = at && !there ? `${at.file}${at.line === undefined ? '' : `:${String(at.line)}`}: ` : '';
    return {
        severity,
        message: `${where}${message}${hint === undefined ? '' : ` ${hint}`}`,
        ...(there ? { at: there } : {}),
    };
}
function unique(list) {
    const key = ({ message, at }) => `${at?.file ?? ''}:${String(at?.line ?? 0)} ${message}`;
    return [...new Map(list.map((each) => [key(each), each])).values()];
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
