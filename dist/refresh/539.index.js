export const id = 539;
export const ids = [539];
export const modules = {

/***/ 15539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveUnsavedWork: () => (/* binding */ saveUnsavedWork)
});

// UNUSED EXPORTS: openSession, writeUnsavedWork

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/builder/run-build.ts + 6 modules
var run_build = __webpack_require__(23522);
// EXTERNAL MODULE: ./src/cache/entry.ts
var entry = __webpack_require__(78962);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/pins/reference.ts
var reference = __webpack_require__(79769);
;// CONCATENATED MODULE: ./src/cache/scopes.ts


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
 * from there; everybody else has no use for half a build.
 */
function scopes_scopesToRead(part, { own, others, stages }) {
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
function scopes_scopeOptions(entry, scopes, scope) {
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
    const parsed = parseReference(ref);
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
    const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
    const start = safe.slice(0, LONGEST_PART - HASH_DIGITS - 1).replace(/-+$/, '');
    return start === '' ? hash : `${start}-${hash}`;
}

;// CONCATENATED MODULE: ./src/cache/cache-arguments.ts


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
    const from = entries.flatMap((entry) => scopesToRead(part, scopes).map((scope) => readArgument(entry, scopes, scope)));
    const writable = entries.filter(({ readOnly }) => readOnly !== true);
    const to = write
        ? writable.map((entry) => formatOptions(entry.type, {
            ...placed(entry, scopeOptions(entry, scopes, { branch: scopes.own, part })),
            ...exportOptions(entry, request.exportMinutes ?? EXPORT_MINUTES),
        }))
        : [];
    return { from: [...new Set(from)], to };
}
/** The value of `--cache-from` that reads one scope of one place. */
function readArgument(entry, scopes, scope) {
    const { dest, ...options } = placed(entry, scopeOptions(entry, scopes, scope));
    const read = Object.entries(options).filter(([name]) => !EXPORT_ONLY.has(name));
    return formatOptions(entry.type, { ...(dest === undefined ? {} : { src: dest }), ...Object.fromEntries(read) });
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

;// CONCATENATED MODULE: ./src/cache/cached-plan.ts


/** The same plan, building one of its stages, bringing nothing out: the layers are all that is wanted. */
function layersOnly(plan, target) {
    const { builder, context, contexts, args, secrets } = plan;
    // `cacheonly` is buildx's word for no output; without it every build warns that it has none.
    return { builder, target, context, contexts, args, secrets, tags: [], output: 'type=cacheonly' };
}
/** Runs a plan with its caches. */
function runCachedBuild(buildx, { plan, cache }, options) {
    const cached = { ...buildx, run: (args, more) => buildx.run(withFlags(args, cache), more) };
    return (0,run_build/* runBuild */.c)(cached, plan, options);
}
/** The context is the last argument. */
function withFlags(args, cache) {
    return [...args.slice(0, -1), ...cacheFlags(cache), ...args.slice(-1)];
}

// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(94924);
;// CONCATENATED MODULE: ./src/cache/local-folders.ts




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

;// CONCATENATED MODULE: ./src/build/export-layers.ts


/** The plan with the folders of its local caches made, and without those that cannot be, which is warned of. */
async function withFolders({ plan, cache }, warn) {
    const prepared = await prepareFolders(cache);
    prepared.problems.forEach(warn);
    return { plan, cache: prepared.cache };
}
/** Runs a build that brings nothing out. */
function runQuietly(plan, deps, signal) {
    const { buildx, platform, secrets } = deps;
    return runCachedBuild(buildx, plan, {
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

// EXTERNAL MODULE: ./src/builder/buildx.ts
var buildx = __webpack_require__(87579);
// EXTERNAL MODULE: ./src/builder/certificates.ts
var builder_certificates = __webpack_require__(80959);
// EXTERNAL MODULE: ./src/builder/registries.ts
var registries = __webpack_require__(46416);
// EXTERNAL MODULE: ./src/image/load.ts + 2 modules
var load = __webpack_require__(2098);
// EXTERNAL MODULE: ./src/platform/fingerprint.ts
var platform_fingerprint = __webpack_require__(77891);
;// CONCATENATED MODULE: ./src/store/fingerprint.ts


/**
 * Which packages lie together in a store: those of one profile, one compiler and the same flags, so that each can be served as
 * a binhost. Inside of it the key of each package decides (config/build/plan).
 * @param makeConf the definition's make.conf, see `makeConfText`
 */
function storeFingerprint(image, makeConf) {
    return fingerprint('store', image.profile, image.compiler.version, meaning(makeConf));
}
/** Where distfiles lie together: all of them, because they are the same whatever they are compiled with. */
function distfilesFingerprint() {
    return (0,platform_fingerprint/* fingerprint */.R)('distfiles');
}
/** The text of portage/make.conf, or of every file in it in name order when it is a folder. */
async function makeConfText(context) {
    const files = context.files.filter(({ path, from }) => from !== 'removed' && /^portage\/make\.conf(\/|$)/.test(path));
    const paths = files.map(({ path }) => path).sort();
    const texts = await Promise.all(paths.map(async (path) => Buffer.from((await readContextFile(context, path)) ?? [])));
    return texts.map((text) => text.toString('utf8')).join('\n');
}
/** Without comments and blank space, which change no package. */
function meaning(makeConf) {
    const lines = makeConf.split('\n').map((line) => line.replace(/(^|\s)#.*$/, '').trim());
    return lines.filter((line) => line !== '').join('\n');
}

// EXTERNAL MODULE: ./src/platform/process.ts
var process = __webpack_require__(59638);
// EXTERNAL MODULE: ./src/store/http-client.ts
var http_client = __webpack_require__(49453);
// EXTERNAL MODULE: ./src/store/location.ts
var store_location = __webpack_require__(79866);
// EXTERNAL MODULE: ./src/store/pause.ts
var store_pause = __webpack_require__(67223);
// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __webpack_require__(81644);
;// CONCATENATED MODULE: ./src/store/open-store.ts






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
    const { env, run = process/* runProcess */.R, client = http_client/* nodeClient */.Y, pause = store_pause/* realPause */.Z, settleMs } = context;
    const now = () => context.now?.() ?? Date.now();
    const below = `${kind}/${fingerprint}`;
    const binhost = kind === 'packages';
    const settle = settleMs === undefined ? {} : { settleMs };
    switch (location.kind) {
        case 'builder':
            return undefined;
        case 'folder': {
            const { folderStore } = await Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 1271));
            return folderStore({ folder: (0,external_node_path_.resolve)(location.path), below, binhost, pause, now });
        }
        case 's3': {
            const { s3Store, s3Credentials } = await Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__, 9594));
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
            const { registryStore } = await Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 5554));
            const { findLogin } = await __webpack_require__.e(/* import() */ 721).then(__webpack_require__.bind(__webpack_require__, 72721));
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
            const { actionsCacheClient, tokenScopes, checkCacheAccess } = await __webpack_require__.e(/* import() */ 938).then(__webpack_require__.bind(__webpack_require__, 28938));
            const { actionsStore } = await Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 41098));
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
    throw new store_store/* StoreError */.AD('refused', `${place}: ${name}: ${reading.message} ${reading.hint ?? ''}`.trimEnd());
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./src/store/needs.ts


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

;// CONCATENATED MODULE: ./src/store/session.ts




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

// EXTERNAL MODULE: ./src/progress/failure.ts + 3 modules
var failure = __webpack_require__(21323);
;// CONCATENATED MODULE: ./src/build/run-stage.ts


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
        ...layersOnly(plan, target),
        contexts: { ...plan.contexts, ...contexts },
        args: { ...plan.args, QUESTION: question ?? String(platform.now()) },
        ...(output === undefined ? {} : { output }),
    };
    const { code, timeline } = await runCachedBuild(buildx, { plan: asked, cache: { from, to: [] } }, {
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
    return code === 0 ? undefined : (0,failure/* explainFailure */.S)(timeline).problem;
}

;// CONCATENATED MODULE: ./src/build/unsaved-work.ts












/** Opens the stores that a build was given. @returns undefined when the builder's own disk is all there is */
async function openSession(work, { platform, run, buildx, warn }) {
    const stores = new Map();
    for (const kind of store_store/* KINDS */.GW) {
        // Distfiles are the same whatever they are compiled with.
        const below = kind === 'packages' ? work.fingerprint : distfilesFingerprint();
        try {
            const store = await openStore(work.locations[kind], kind, below, { env: platform.env, run });
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
        stage: stageRunner({ ...work.plan, secrets: {} }, { platform, buildx, secrets: {}, from: [] }),
    }, work.state);
}
const FILE = 'unsaved-work.json';
/** A post step has five minutes (GitHub, "Canceling a workflow"). */
const LAYERS_MS = 200_000;
/** Writes what is still to be stored beside the build's context. @returns the file */
async function writeUnsavedWork(work) {
    const file = join(work.folder, FILE);
    await writeFileAtomic(file, JSON.stringify(work));
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
        await exportLayers(work.layers ?? [], { ...deps, secrets: {} }, time);
        return session;
    }
    finally {
        await (0,promises_.rm)(work.folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 78962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SECRET_OPTIONS),
/* harmony export */   Kp: () => (/* binding */ splitFields),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   Vz: () => (/* binding */ CACHE_TYPES),
/* harmony export */   et: () => (/* binding */ TYPE_NAMES)
/* harmony export */ });
/* unused harmony export formatOptions */

/** The places in which BuildKit can keep layers (its README, "Export cache"), without `inline`, which keeps the last stage only. */
const CACHE_TYPES = ['gha', 'registry', 's3', 'azblob', 'local'];
/** How people call a place of this type when it is not known which one. */
const TYPE_NAMES = {
    gha: "GitHub's Actions cache",
    registry: 'the registry cache',
    s3: 'the S3 cache',
    azblob: 'the Azure Blob Storage cache',
    local: 'the cache folder',
};
/** Attributes that are secret, by type. */
const SECRET_OPTIONS = {
    gha: ['token', 'ghtoken'],
    registry: [],
    s3: ['access_key_id', 'secret_access_key', 'session_token'],
    azblob: ['secret_access_key'],
    local: [],
};
/**
 * Attributes by one word, as `--cache-from` and `--cache-to` take them: fields `key=value` in one line of CSV (RFC 4180, as
 * buildx reads it), quoted where a value needs it.
 */
function formatOptions(type, options) {
    return [['type', type], ...Object.entries(options)]
        .map(([key = '', value = '']) => `${key}=${value}`)
        .map(csvField)
        .join(',');
}
/** Fields of one line of CSV, or undefined where a quote is not closed or stands in the middle of a field. */
function splitFields(line) {
    const fields = [];
    let rest = line;
    for (;;) {
        const [all, quoted, plain] = /^\s*(?:"((?:[^"]|"")*)"\s*|([^",]*))(?=,|$)/.exec(rest) ?? [];
        if (all === undefined)
            return undefined;
        fields.push(quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'));
        if (all.length === rest.length)
            return fields;
        rest = rest.slice(all.length + 1);
    }
}
/** The attributes of one argument of `--cache-from` or `--cache-to`, with `type`; none where it cannot be read. */
function readOptions(argument) {
    return new Map((splitFields(argument) ?? []).map((field) => {
        const [name = '', ...value] = field.split('=');
        return [name, value.join('=')];
    }));
}


/***/ }),

/***/ 94924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* unused harmony export freeBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);





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
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
}


/***/ }),

/***/ 49453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nodeClient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);



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
        const outgoing = (secure ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).request(url, { method, headers: { ...headers }, agent, signal });
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

/***/ 79866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readEndpoint),
/* harmony export */   m: () => (/* binding */ readLocation)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44358);
/* harmony import */ var _pins_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79769);


const FORMS = ['builder', 'actions', 'folder:PATH', 's3://BUCKET/PREFIX', 'oci://REGISTRY/REPOSITORY'];
const HINT = `Write one of: ${FORMS.join(', ')}.`;
const S3_OPTIONS = ['region', 'endpoint'];
/**
 * Reads the text of an input that names a store: `builder` (the builder's own disk), `actions` (the Actions cache),
 * `folder:PATH`, `s3://BUCKET[/PREFIX][?region=…&endpoint=…]` or `oci://REGISTRY/REPOSITORY`.
 * @returns the location, or what is wrong and what to write; a password in the text is never repeated
 */
function readLocation(text) {
    if (text === 'builder' || text === 'actions')
        return { value: { kind: text } };
    if (/[\p{Cc}\p{Cs}]/u.test(text)) {
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} has a character that cannot be part of a location.`, hint: HINT };
    }
    if (text.startsWith('folder:'))
        return readFolder(text.slice('folder:'.length));
    if (text.startsWith('s3://'))
        return readBucket(text);
    if (text.startsWith('oci://'))
        return readRegistry(text.slice('oci://'.length));
    // What looks like an address may hold a password: only its scheme is repeated.
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
    return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(scheme ?? text, 120)} is not a place that packages can be kept in.`, hint: HINT };
}
function readFolder(path) {
    if (path === '')
        return { message: 'folder: names no folder.', hint: 'Write folder:PATH, such as folder:/srv/store.' };
    if (path.length > 4096)
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is too long for a path.` };
    if (path.startsWith('//')) {
        return {
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`folder:${path}`)} is written as an address.`,
            hint: 'Write folder:PATH with the path alone.',
        };
    }
    return { value: { kind: 'folder', path } };
}
// The rules for general purpose buckets (Amazon S3 User Guide, "Bucket naming rules"), which other services share.
const BUCKET = /^(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
function readBucket(text) {
    const hint = 'Write s3://BUCKET/PREFIX?region=REGION&endpoint=https://HOST; endpoint only where it is not Amazon.';
    const { bucket = '', path = '', query = '', } = /^s3:\/\/(?<bucket>[^/?]*)(?:\/(?<path>[^?]*))?(?:\?(?<query>.*))?$/s.exec(text)?.groups ?? {};
    if (bucket.includes('@')) {
        return {
            message: 'The address of the bucket holds credentials.',
            hint: 'Give them by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and replace that key: it may have been seen.',
        };
    }
    if (!BUCKET.test(bucket))
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bucket, 80)} is not the name of a bucket.`, hint };
    const prefix = path.replace(/^\/+|\/+$/g, '');
    if (prefix.split('/').some((part) => part === '..' || part === '.') || prefix.includes('//')) {
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(prefix, 120)} is not a prefix of names in a bucket.`, hint };
    }
    const options = new URLSearchParams(query);
    for (const name of options.keys()) {
        if (!S3_OPTIONS.includes(name)) {
            return { message: `A bucket has no option ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}.`, hint: (0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, S3_OPTIONS) };
        }
        if (options.getAll(name).length > 1)
            return { message: `The option ${name} is there twice.`, hint: 'Keep one of the two.' };
    }
    const region = options.get('region') ?? '';
    if (region !== '' && !/^[a-z0-9-]{1,40}$/.test(region)) {
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(region)} is not the name of a region.`, hint };
    }
    const endpoint = readEndpoint(options.get('endpoint') ?? '');
    if (!('value' in endpoint))
        return endpoint;
    return {
        value: {
            kind: 's3',
            bucket,
            prefix,
            ...(region === '' ? {} : { region }),
            ...(endpoint.value === '' ? {} : { endpoint: endpoint.value }),
        },
    };
}
/**
 * The base address of an S3 service: `https://HOST[:PORT][/PATH]`, or http.
 * @returns it without `/` at the end; empty for an empty text
 */
function readEndpoint(text) {
    if (text === '')
        return { value: '' };
    const hint = 'Write https://HOST, with a port where there is one.';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        return { message: 'The endpoint is not an http:// or https:// address.', hint };
    }
    if (url.username !== '' || url.password !== '') {
        return {
            message: 'The endpoint holds credentials.',
            hint: 'Give them by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
        };
    }
    if (url.search !== '' || url.hash !== '')
        return { message: 'The endpoint has more than a host and a path.', hint };
    return { value: url.href.replace(/\/+$/, '') };
}
function readRegistry(name) {
    const hint = 'Write oci://REGISTRY/REPOSITORY, such as oci://ghcr.io/me/store.';
    if (name.split('/', 1)[0]?.includes('@')) {
        return { message: 'The address of the registry holds credentials.', hint: 'Log in with `docker login` instead.' };
    }
    const parsed = (0,_pins_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
    if (!parsed.ok)
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name, 120)} ${parsed.reason}.`, hint };
    const { domain, path, tag, digest } = parsed.reference;
    if (tag !== undefined || digest !== undefined) {
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name, 120)} has a tag or digest; the store makes its own tags.`, hint };
    }
    if (!name.includes('/'))
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name, 120)} has no repository.`, hint };
    return { value: { kind: 'registry', registry: domain, repository: path } };
}


/***/ }),

/***/ 67223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ realPause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const realPause = async (milliseconds, signal) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
};


/***/ }),

/***/ 81644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Xd: () => (/* binding */ ACTIONS_CACHE)
/* harmony export */ });
/* unused harmony export ACTIONS_CACHE_BYTES */
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
