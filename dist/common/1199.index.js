export const id = 1199;
export const ids = [1199];
export const modules = {

/***/ 60553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ refreshWorld)
});

// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/store/registry-client.js
var registry_client = __webpack_require__(96840);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/refresh/registry-reader.js



const TIMEOUT_MS = 30_000;
/** No list of tags or manifest is larger (of a manifest, registries take 4 MiB). */
const LARGEST_ANSWER = 4 * 1024 * 1024;
/**
 * Asks one repository of a registry (OCI distribution specification), with the token or login that it wants. A redirect is
 * not followed unless the digest is known: what is pinned has to come from the registry that image.yaml names.
 */
class RegistryReader {
    options;
    #registry;
    constructor(options) {
        this.options = options;
        const { domain, path } = options;
        this.#registry = new registry_client/* RegistryClient */.b({ ...options, registry: domain, repository: path });
    }
    /** For messages: `registry docker.io/gentoo/stage3`. */
    get place() {
        return this.#registry.place;
    }
    /** Where questions go: the address below which everything of this repository is. */
    get address() {
        return this.#registry.address;
    }
    /**
     * Asks, with the retries of `exchange`; a challenge is answered once.
     * @throws UserError that says what could not be done and what to do about it
     * @throws the signal's reason when it fires
     */
    async ask({ path, accept, follow = false, ...question }) {
        const { signal, domain, timeoutMs } = this.options;
        try {
            return await this.#registry.ask({
                ...question,
                access: 'pull',
                url: path,
                headers: { accept },
                follow,
                signal,
                idleMs: timeoutMs ?? TIMEOUT_MS,
                hint: (status, _, answer) => hintFor(status, answer, domain),
            });
        }
        catch (error) {
            signal.throwIfAborted();
            throw error instanceof store/* StoreError */.AD ? this.userError(error) : error;
        }
    }
    /** An error of this registry with the place where its pin was written. */
    userError({ message }) {
        const { at } = this.options;
        return new errors/* UserError */.yo({ message, ...(at === undefined ? {} : { at }) });
    }
    /** The error for an answer that cannot be used. It is not asked for again. */
    refusal(doing, reason, hint) {
        return new store/* StoreError */.AD('refused', `${this.place}: could not ${doing}: ${reason}. ${hint}`);
    }
    /** The body of an answer. @throws StoreError when it is larger than anything that makes sense */
    async body(answer, doing) {
        const chunks = [];
        let bytes = 0;
        for await (const chunk of answer.body) {
            bytes += chunk.length;
            if (bytes > LARGEST_ANSWER) {
                throw this.refusal(doing, `its answer is longer than ${LARGEST_ANSWER} bytes`, 'Is it a registry?');
            }
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
}
function hintFor(status, answer, domain) {
    if (status >= 300 && status < 400) {
        const location = answer.header('location') ?? '';
        const host = URL.canParse(location) ? new URL(location).host : '';
        return host === ''
            ? 'It sends elsewhere; name the registry itself.'
            : `It sends to ${host}; name that registry in image.yaml if it is meant.`;
    }
    // What a registry gives to anybody opens nothing that is private, nor what does not exist.
    if (status === 401 || status === 403)
        return loginHint(domain);
    if (status === 404)
        return 'Check the name of the repository; old dated tags are deleted at some time.';
    if (status === 429) {
        const after = answer.header('retry-after')?.trim() ?? '';
        const when = after === '' ? 'later' : /^\d+$/.test(after) ? `after ${after} seconds` : 'after the time it names';
        return `Try again ${when}, or log in with docker login ${domain}: who is known may ask more often.`;
    }
    return undefined;
}
function loginHint(domain) {
    return `The repository does not exist, or needs a login: check the name, or run docker login ${domain} before.`;
}

// EXTERNAL MODULE: ./lib/refresh/tags.js
var tags = __webpack_require__(5822);
// EXTERNAL MODULE: ./lib/store/registry-auth.js
var registry_auth = __webpack_require__(4693);
;// CONCATENATED MODULE: ./lib/actions/refresh-world.js



/** The registries that the pins name, with the logins of this machine, and today. */
function refreshWorld(platform, { run, client, pause }) {
    const { env, cancelled: signal, log } = platform;
    return {
        registry: ({ domain, path }, at) => new RegistryReader({ domain, path, client, pause, signal, at, login: () => (0,registry_auth.findLogin)(domain, { env, run }) }),
        today: (0,tags/* dayOf */.kb)(platform.now()),
        say: (sentence) => {
            log.info(sentence);
        },
    };
}


/***/ }),

/***/ 16589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ runAdvisories),
  T: () => (/* binding */ tellAdvisories)
});

// EXTERNAL MODULE: ./lib/inputs/refresh-settings.js
var refresh_settings = __webpack_require__(42942);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/verdict/advisories.js
var verdict_advisories = __webpack_require__(95938);
;// CONCATENATED MODULE: ./lib/refresh/advisory-gate.js


/**
 * Judges the packages of an image by security advisories.
 * @param today as ISO 8601 has it: the last day of an acceptance still counts
 */
function judgeAdvisories(packages, advisories, { accepted }, today) {
    const plan = { packages: packages.map((each) => ({ ...each, merge: undefined, binary: false })) };
    const found = new Map();
    for (const { advisory, versions } of (0,verdict_advisories/* touchingAdvisories */.hV)(plan, plan, advisories)) {
        const { id, title = '', severity = 'normal' } = advisory;
        const names = versions.map((version) => `${advisory.package}-${version}`);
        const entry = accepted.find((each) => each.id === id);
        found.set(id, {
            id,
            title,
            severity,
            packages: [...new Set([...(found.get(id)?.packages ?? []), ...names])].sort(),
            ...(entry ? { accepted: { until: entry.until, reason: entry.reason, expired: entry.until < today } } : {}),
        });
    }
    const all = [...found.values()];
    const isAccepted = (each) => each.accepted?.expired === false;
    return {
        open: all.filter((each) => !isAccepted(each)),
        accepted: all.filter(isAccepted),
        needless: accepted.map(({ id }) => id).filter((id) => !found.has(id)),
    };
}
/** Each open advisory as a problem, in the words of a log. */
function advisoryProblems({ open }, file) {
    return open.map(({ id, title, severity, packages, accepted }) => ({
        message: `GLSA ${id} (${severity}) is about ${packages.join(', ')}: ${title.replace(/\.*$/, '.')}` +
            (accepted ? ` It was accepted until ${accepted.until}.` : ''),
        at: { file },
        hint: `See https://security.gentoo.org/glsa/${id}; build with a newer snapshot, or accept it for a while under refresh.advisories.accepted.`,
    }));
}
/** The same for the page of the run. */
function advisorySummary({ open, accepted, needless }, packages) {
    const rows = [...open, ...accepted].map(({ id, severity, packages: names, title, accepted: entry }) => [
        (0,markdown/* code */.aY)(id),
        (0,markdown/* text */.Qq)(severity),
        names.map(markdown/* code */.aY).join(' '),
        (0,markdown/* text */.Qq)(title),
        entry === undefined
            ? ''
            : `${entry.expired ? 'until' : 'accepted until'} ${(0,markdown/* text */.Qq)(entry.until)}: ${(0,markdown/* text */.Qq)(entry.reason)}`,
    ]);
    const columns = ['Advisory', 'severity', 'packages', 'about', ''].map((title) => ({ title }));
    const count = open.length === 0 ? 'No advisory' : `${open.length} ${open.length === 1 ? 'advisory' : 'advisories'}`;
    return (0,markdown/* joinSections */.lS)([
        { name: 'verdict', importance: 100, markdown: `### Security advisories\n\n${count} about ${packages} packages.` },
        ...(rows.length === 0 ? [] : [{ name: 'list', importance: 90, markdown: (0,markdown/* table */.tp)(columns, rows) }]),
        ...(needless.length === 0
            ? []
            : [
                {
                    name: 'needless',
                    importance: 50,
                    markdown: `Accepted and no longer needed: ${needless.map(markdown/* code */.aY).join(', ')}.`,
                },
            ]),
    ]);
}

// EXTERNAL MODULE: ./lib/pins/local.js
var local = __webpack_require__(59179);
// EXTERNAL MODULE: ./lib/pins/source.js
var pins_source = __webpack_require__(51979);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/snapshot/layer.js + 1 modules
var snapshot_layer = __webpack_require__(84853);
// EXTERNAL MODULE: ./lib/snapshot/manifest.js
var snapshot_manifest = __webpack_require__(7135);
// EXTERNAL MODULE: ./lib/snapshot/wanted-files.js
var wanted_files = __webpack_require__(15983);
;// CONCATENATED MODULE: ./lib/snapshot/local-snapshot.js








/** Folders of a repository that hold what may be wanted, with how deep it lies below them. */
const PLACES = [
    ['profiles/package.mask', 1],
    ['metadata/glsa', 1],
    ['metadata/news', 2],
];
/**
 * Reads the wanted files of an ebuild repository on this machine.
 * @param folder the one above `var/`
 * @param packages category/name of those whose versions are wanted
 */
async function readFolderSnapshot(folder, packages, wanted) {
    const root = (0,external_node_path_.join)(folder, wanted_files/* REPOSITORY */.Bw);
    const categories = [...new Set(packages.map((name) => `metadata/md5-cache/${name.split('/')[0] ?? ''}`))];
    const places = [...PLACES, ...[...packages, ...categories].map((path) => [path, 1])];
    const paths = (await Promise.all(places.map(([path, depth]) => filesBelow(root, path, depth)))).flat();
    const files = new Map();
    for (const path of paths.sort()) {
        const most = wanted(path);
        if (most === 0)
            continue;
        const { size } = await (0,promises_.stat)((0,external_node_path_.join)(root, path));
        files.set(path, size > most ? undefined : await (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8'));
    }
    return files;
}
/** Paths of the files at a path, or below it down to a depth; none where there is nothing. */
async function filesBelow(root, path, depth) {
    const found = await (0,promises_.stat)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    if (found?.isFile())
        return [path];
    if (!found?.isDirectory() || depth === 0)
        return [];
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, path));
    return (await Promise.all(names.map((name) => filesBelow(root, `${path}/${name}`, depth - 1)))).flat();
}
/**
 * Reads the wanted files of the ebuild repository in an OCI image layout, whose blobs are named by their content.
 * @param digest of the image, as `findInLayout` finds it
 * @returns the files, or why there are none, as the end of a sentence that starts with the layout
 */
async function readLayoutSnapshot(layout, digest, wanted) {
    const blob = (name) => (0,external_node_path_.join)(layout, 'blobs', name.replace(':', '/'));
    const first = await (0,promises_.readFile)(blob(digest), 'utf8').catch(() => '');
    const inner = (0,snapshot_manifest/* platformOf */.t)(first);
    const manifest = inner === undefined ? first : await (0,promises_.readFile)(blob(inner), 'utf8').catch(() => '');
    const descriptors = (0,snapshot_manifest/* layersOf */.w)(manifest);
    if (descriptors === undefined)
        return 'holds no image for linux/amd64';
    const layers = [];
    for (const { digest: name, mediaType } of descriptors) {
        try {
            layers.push(await (0,snapshot_layer/* readLayer */.w6)((0,external_node_fs_.createReadStream)(blob(name)), mediaType, wanted));
        }
        catch (error) {
            if (error instanceof snapshot_layer/* LayerError */.CE)
                return `has a layer ${(0,image_text/* quote */.hD)(name, 19)} that ${error.message}`;
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
                return `lacks the layer ${(0,image_text/* quote */.hD)(name, 19)}`;
            throw error;
        }
    }
    return (0,snapshot_layer/* stackLayers */.TD)(layers);
}

// EXTERNAL MODULE: ./lib/snapshot/registry-snapshot.js
var registry_snapshot = __webpack_require__(16982);
// EXTERNAL MODULE: ./lib/refresh/digests.js
var digests = __webpack_require__(30454);
// EXTERNAL MODULE: ./lib/refresh/find-refresh.js + 1 modules
var find_refresh = __webpack_require__(90498);
// EXTERNAL MODULE: ./lib/refresh/list-tags.js
var list_tags = __webpack_require__(18929);
// EXTERNAL MODULE: ./lib/refresh/tags.js
var refresh_tags = __webpack_require__(5822);
;// CONCATENATED MODULE: ./lib/refresh/advisory-files.js










/**
 * Reads the advisories of a snapshot.
 * @param given a source that `sourceRule` approves of; without it the newest snapshot that the registry of the pin has: advisories
 *   do not have to ripen
 * @throws UserError when it cannot be read
 */
async function advisoryFiles(image, given, world) {
    const { definition, place } = (0,find_refresh/* readDefinition */.Ud)(image);
    const wanted = (0,wanted_files/* wantedFiles */.l0)([]);
    const source = (0,pins_source/* sourceOf */.v)(given ?? definition.snapshot);
    if (source.kind === 'folder')
        return await readFolderSnapshot(source.folder, [], wanted);
    if (source.kind === 'oci-layout') {
        const found = await (0,local/* findInLayout */.x)(source.folder, source);
        const files = typeof found === 'string' ? found : await readLayoutSnapshot(found.folder, found.digest, wanted);
        if (typeof files !== 'string')
            return files;
        throw new errors/* UserError */.yo({ message: `snapshot: ${source.folder} ${files}.`, hint: 'Check the path.' });
    }
    const { tag: own = '', digest: pinned } = source.reference;
    const registry = world.registry(source.reference, place(['snapshot']));
    const tag = given === undefined ? newest(own, await (0,list_tags/* listTags */.c)(registry), world.today) : own;
    const digest = given === undefined || pinned === undefined ? await (0,digests/* findDigest */.u)(registry, tag) : pinned;
    world.say(`Reading the advisories of ${tag}, from ${registry.place}.`);
    const files = digest === undefined ? undefined : await (0,registry_snapshot/* readRegistrySnapshot */.u)(registry, digest, wanted);
    if (files !== undefined)
        return files;
    throw new errors/* UserError */.yo({
        message: `snapshot: the registry has no ${tag}.`,
        hint: 'Try again later, or name another snapshot.',
    });
}
/** The newest tag of the same form; the pinned one where none is dated. */
function newest(own, tags, today) {
    const pinned = (0,refresh_tags/* readDatedTag */.p0)(own);
    return typeof pinned === 'string' ? own : ((0,refresh_tags/* sortTags */.uO)(tags, pinned.prefix, today).dated[0]?.tag ?? own);
}

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/snapshot/facts.js + 1 modules
var facts = __webpack_require__(2303);
// EXTERNAL MODULE: ./lib/snapshot/read-package-list.js + 1 modules
var read_package_list = __webpack_require__(7275);
// EXTERNAL MODULE: ./lib/refresh/read-image.js
var read_image = __webpack_require__(43371);
// EXTERNAL MODULE: ./lib/actions/failure.js
var failure = __webpack_require__(93745);
// EXTERNAL MODULE: ./lib/actions/refresh-world.js + 1 modules
var refresh_world = __webpack_require__(60553);
;// CONCATENATED MODULE: ./lib/actions/run-advisories.js











/** `gentoo-min advisories`: judges what a build installed by the advisories of a snapshot. */
async function runAdvisories(platform, deps) {
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const { config, packages, snapshot } = (0,refresh_settings/* readAdvisoriesSettings */.px)(platform);
        const [image, installed] = await Promise.all([(0,read_image/* readImage */.A)(config), (0,read_package_list/* readPackages */.q)(packages)]);
        const given = snapshot === undefined ? {} : { snapshot };
        await tellAdvisories(platform, deps, { image, installed, summary: false, ...given });
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, problems);
}
/** Judges packages by advisories and says it as image.yaml wants it: as a report, as warnings, or as a failure. */
async function tellAdvisories(platform, deps, request) {
    const { image, installed } = request;
    const { definition } = (0,find_refresh/* readDefinition */.Ud)(image);
    const policy = definition.refresh.advisories;
    const { advisories, unread } = (0,facts/* announcementsIn */.u)(await advisoryFiles(image, request.snapshot, (0,refresh_world/* refreshWorld */.g)(platform, deps)));
    if (unread.length > 0)
        platform.log.warning(`${unread.length} files cannot be read, such as ${unread[0] ?? ''}.`);
    if (advisories.length === 0) {
        throw new errors/* UserError */.yo({
            message: 'The snapshot has no advisories, so that nothing can be said of the image.',
            hint: 'Take a snapshot with metadata/glsa, such as gentoo/portage.',
        });
    }
    const verdict = judgeAdvisories(installed, advisories, policy, new Date(platform.now()).toISOString().slice(0, 10));
    const problems = advisoryProblems(verdict, image.file);
    platform.setOutput('advisories', String(verdict.open.length));
    if (request.summary)
        await platform.writeSummary(advisorySummary(verdict, installed.length));
    for (const id of verdict.needless)
        platform.log.notice(`GLSA ${id} is accepted, and about nothing in the image.`);
    const count = `${verdict.open.length} open and ${verdict.accepted.length} accepted advisories about ${installed.length} packages.`;
    platform.log.info(count);
    if (policy.gate === 'fail') {
        if (problems.length > 0)
            throw new errors/* UserError */.yo(problems);
    }
    else
        (0,annotations/* writeAnnotations */.U)(platform.log, (0,annotations/* annotations */.h)({ [policy.gate === 'warn' ? 'warning' : 'notice']: problems }));
}


/***/ }),

/***/ 42942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ readRefreshActionSettings),
/* harmony export */   cv: () => (/* binding */ readRefreshCommandSettings),
/* harmony export */   px: () => (/* binding */ readAdvisoriesSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97158);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19776);
/* harmony import */ var _camel_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78883);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18608);
/* harmony import */ var _refresh_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88643);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99066);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80343);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62996);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34565);










/** A folder of a repository, as GitHub's API names it. */
const folderRule = (text) => {
    const inside = !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(text) && !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(text).startsWith('..');
    return ((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO)(text) ??
        (inside ? undefined : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(text)} is not below the repository.`, hint: 'Write it as config.' }));
};
/** A branch (git-check-ref-format(1), of its rules those that an API could stumble over). */
const branchRule = (text) => /^[^\s~^:?*[\\\p{Cc}]{1,200}$/u.test(text) && !/\.\.|\/\/|^\/|\/$|@\{/.test(text)
    ? undefined
    : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(text)} cannot be a branch.`, hint: 'Write it without refs/heads/, such as main.' };
const actionReaders = {
    config: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .judged */ .g$)(folderRule),
    mode: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)('refresh', 'plan', 'advisories'),
    token: _fields_js__WEBPACK_IMPORTED_MODULE_8__/* .asItIs */ .sT,
    base: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .judged */ .g$)(branchRule)),
    packages: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO)),
    'dry-run': _fields_js__WEBPACK_IMPORTED_MODULE_8__/* .flag */ .Jt,
    plan: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)('true', 'false', 'given'),
    planned: _fields_js__WEBPACK_IMPORTED_MODULE_8__/* .asItIs */ .sT,
    summary: _fields_js__WEBPACK_IMPORTED_MODULE_8__/* .flag */ .Jt,
};
const commandReaders = {
    config: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO),
    only: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)('all', 'refresh', 'compiler'),
    packages: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO)),
    'dry-run': _fields_js__WEBPACK_IMPORTED_MODULE_8__/* .flag */ .Jt,
    plan: _fields_js__WEBPACK_IMPORTED_MODULE_8__/* .flag */ .Jt,
    'emerge-log': (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .maybeEmpty */ .GC)((0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO)),
};
const advisoryReaders = {
    config: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO),
    packages: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO),
    snapshot: (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceRule */ .at)),
};
/**
 * Reads the inputs of the action. The token is hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
function readRefreshActionSettings(platform) {
    const given = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(_table_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshInputs */ .Fo, platform);
    platform.mask(given.token);
    return withBuild(platform, (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .readFields */ .qU)(actionReaders, given), (name) => name in _table_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshInputs */ .Fo && !(name in actionReaders));
}
/** Reads the options of `gentoo-min refresh`. @throws UserError with everything that is wrong with them */
function readRefreshCommandSettings(platform) {
    const read = (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .readFields */ .qU)(commandReaders, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(_refresh_table_js__WEBPACK_IMPORTED_MODULE_2__/* .refreshOptions */ .O, platform));
    return withBuild(platform, read, (name) => name in _refresh_table_js__WEBPACK_IMPORTED_MODULE_2__/* .refreshOptions */ .O && !(name in commandReaders));
}
/** @param takes whether an input of the build is one of the refresh too */
function withBuild(platform, own, takes) {
    const shared = (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readSharedSettings */ .j)(platform, { takes, config: own.values?.config ?? '' });
    if (!own.values || 'problems' in shared) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([...(own.problems ?? []), ...('problems' in shared ? shared.problems : [])]);
    }
    return { ...(0,_camel_js__WEBPACK_IMPORTED_MODULE_9__/* .camelKeys */ .R)(own.values), build: shared.settings };
}
/** Reads the options of `gentoo-min advisories`. @throws UserError with everything that is wrong with them */
function readAdvisoriesSettings(platform) {
    return settings(advisoryReaders, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(_refresh_table_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoriesOptions */ .c, platform));
}
function settings(readers, given) {
    const read = (0,_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .readFields */ .qU)(readers, given);
    if ('problems' in read)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(read.problems);
    return (0,_camel_js__WEBPACK_IMPORTED_MODULE_9__/* .camelKeys */ .R)(read.values);
}


/***/ }),

/***/ 59179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isFolder),
/* harmony export */   x: () => (/* binding */ findInLayout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Finds an image in an OCI image layout (OCI image specification, `index.json`).
 * @param wanted tag or digest; without either the layout must hold one image only
 * @returns the image, or why there is none, as the end of a sentence that starts with the layout
 */
async function findInLayout(layout, wanted) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(layout);
    let index;
    try {
        index = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'index.json'), 'utf8'));
    }
    catch (error) {
        return error instanceof SyntaxError
            ? 'has an index.json that is not JSON'
            : 'is no OCI layout: it has no readable index.json';
    }
    const listed = index?.manifests;
    const manifests = (Array.isArray(listed) ? listed : []);
    const { tag, digest } = wanted;
    const found = digest !== undefined
        ? manifests.filter((manifest) => manifest.digest === digest)
        : tag !== undefined
            ? manifests.filter((manifest) => manifest.annotations?.['org.opencontainers.image.ref.name'] === tag)
            : manifests;
    const [first] = found;
    if (typeof first?.digest !== 'string')
        return (digest ?? tag) ? `holds no image ${digest ?? tag ?? ''}` : 'holds no image';
    if (found.length > 1)
        return 'holds several images; name one by its tag or digest';
    return { digest: first.digest, folder };
}
/** Whether this is a folder. */
async function isFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
}


/***/ }),

/***/ 49667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ kernelQuestion),
/* harmony export */   Rd: () => (/* binding */ withTag),
/* harmony export */   t7: () => (/* binding */ editsOf),
/* harmony export */   wJ: () => (/* binding */ compilerQuestion)
/* harmony export */ });
/* harmony import */ var _image_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16330);

/** What each keyword of image.yaml accepts besides itself (make.conf(5), ACCEPT_KEYWORDS). */
const ACCEPTED = {
    amd64: ['amd64', '*'],
    '~amd64': ['amd64', '~amd64', '*', '~*'],
    '**': [],
};
/** The question for a new compiler: what is masked, or has no keyword that image.yaml accepts, cannot be built. */
function compilerQuestion({ compiler, refresh }, facts) {
    return {
        name: 'gcc',
        files: facts.files,
        current: compiler.version,
        skip: refresh.compiler.skip,
        hold: refresh.hold.includes('compiler'),
        refuse: (version) => {
            if (facts.isMasked(version))
                return 'is masked by the profiles of the snapshot';
            const keywords = facts.keywords(version);
            if (compiler.keyword === '**' || ACCEPTED[compiler.keyword].some((word) => keywords.includes(word))) {
                return undefined;
            }
            return `has ${keywordText(keywords)}, and compiler.keyword accepts ${compiler.keyword}`;
        },
    };
}
/**
 * The question for a new kernel. To pin one is to accept it whatever its keyword is; without any, its maintainers have
 * withdrawn it.
 */
function kernelQuestion({ kernel, refresh }, facts) {
    return {
        name: kernel.sources,
        files: facts.files,
        current: kernel.version,
        skip: refresh.kernel.skip,
        hold: refresh.hold.includes('kernel'),
        refuse: (version) => {
            if (facts.isMasked(version))
                return 'is masked by the profiles of the snapshot';
            const fits = facts.keywords(version).some((word) => ACCEPTED['~amd64'].includes(word));
            return fits ? undefined : `has ${keywordText(facts.keywords(version))}`;
        },
    };
}
function keywordText(keywords) {
    const own = keywords.filter((word) => /^[-~]?(?:amd64|\*)$/.test(word)).join(' ');
    return own === '' ? 'no keyword for amd64' : `the keyword ${own}`;
}
/** A pin with another tag and digest, its name as somebody wrote it. */
function withTag(pin, tag, digest) {
    const named = pin.replace(/@.*$/s, '');
    const name = named.replace(/:[^:/]*$/, '');
    return `${name}:${tag}@${digest}`;
}
/** What image.yaml is to say instead. */
function editsOf({ changes }) {
    return changes.flatMap(({ key, from, to }) => {
        if (key === 'kernel')
            return [{ path: ['kernel', 'version'], value: to }];
        if (key !== 'compiler')
            return [{ path: [key], value: to }];
        const version = { path: ['compiler', 'version'], value: to };
        const slot = (0,_image_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .compilerSlot */ .YP)(to);
        return slot === (0,_image_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .compilerSlot */ .YP)(from) ? [version] : [version, { path: ['compiler', 'slot'], value: slot }];
    });
}


/***/ }),

/***/ 30454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);


/** Kinds of manifests that can be built from (OCI image specification; Docker Image Manifest V2, Schema 2). */
const KINDS = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const ACCEPT = KINDS.join(', ');
const LIAR = 'Pin nothing from there; use another registry or mirror, and tell who runs this one.';
/**
 * Finds the digest that a tag stands for (OCI distribution specification, "Pulling manifests"). HEAD says it, which costs
 * nothing of a rate limit for pulls; the manifest itself must then have this digest.
 * @param pinned the digest that is pinned already: when the tag stands for it, the manifest is not asked for again
 * @returns `sha256:…`, or undefined when there is no such tag
 * @throws UserError when the registry cannot be asked, or when what it gives is not what it says
 */
async function findDigest(registry, tag, pinned) {
    const doing = `find the digest of ${tag}`;
    const path = `manifests/${encodeURIComponent(tag)}`;
    const head = await registry.ask({
        doing,
        method: 'HEAD',
        path,
        accept: ACCEPT,
        // Some registries know no HEAD for manifests; GET tells the truth about a tag that is missing.
        expect: [404, 405],
        use: (answer) => Promise.resolve(answer.ok ? digestHeader(registry, answer, doing) : undefined),
    });
    if (head !== undefined && head === pinned)
        return head;
    return await registry.ask({
        doing,
        method: 'GET',
        // By its digest, so that a tag which moves between the two questions makes no difference.
        path: head === undefined ? path : `manifests/${head}`,
        accept: ACCEPT,
        expect: [404],
        use: async (answer) => {
            if (answer.status !== 404)
                return await verified(registry, answer, head, doing);
            if (head === undefined)
                return undefined;
            throw registry.refusal(doing, `it names ${head} and does not have it`, 'Try again later, or take another tag.');
        },
    });
}
async function verified(registry, answer, head, doing) {
    const said = digestHeader(registry, answer, doing);
    const body = await registry.body(answer, doing);
    const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest('hex')}`;
    for (const claim of [head, said]) {
        if (claim !== undefined && claim !== digest) {
            throw registry.refusal(doing, `it says ${claim}, but what it sends is ${digest}`, LIAR);
        }
    }
    const kind = kindOf(body, answer.header('content-type'));
    if (!KINDS.includes(kind)) {
        throw registry.refusal(doing, `it holds no image but ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(kind)}`, 'Check the name; take another tag.');
    }
    return digest;
}
/** The header Docker-Content-Digest. @throws StoreError when it is there and is no digest that can be pinned */
function digestHeader(registry, answer, doing) {
    const digest = answer.header('docker-content-digest');
    if (digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest))
        return digest;
    throw registry.refusal(doing, `it says ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(digest, 100)}, which is no digest`, LIAR);
}
/** A manifest's own word for its kind, which OCI manifests may leave to the header. */
function kindOf(body, contentType = '') {
    const header = contentType.replace(/;.*$/s, '').trim();
    try {
        const { mediaType } = JSON.parse(body.toString());
        return typeof mediaType === 'string' ? mediaType : header;
    }
    catch {
        return 'something that is not JSON';
    }
}


/***/ }),

/***/ 74663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ editImageYaml)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _image_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84455);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97158);




const BY_HAND = 'Change it by hand, or write the value on one line behind its key.';
/**
 * Sets values in the text of image.yaml. Nothing but the characters of these values changes: comments, order, quotes,
 * indentation, line ends and byte order mark stay. A value that has been written already stays as it is.
 * @param text the file as it is
 * @param file how messages name it
 * @returns the new text, or everything that makes an edit unsafe (anchors, aliases, tags, merge keys, duplicate keys, a
 *   value over several lines), each with its place; then nothing has been edited
 */
function editImageYaml(text, edits, file) {
    const before = (0,_image_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(Buffer.from(text), file);
    if (before.problems.length > 0)
        return { ok: false, problems: before.problems };
    // The library leaves positions alone: they have to be those of the text, with its line ends, less the byte order mark.
    const mark = text.startsWith('\ufeff') ? 1 : 0;
    const body = text.slice(mark);
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(body, { lineCounter: counter, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
    const merges = mergeKeys(document, at);
    if (merges.length > 0)
        return { ok: false, problems: merges };
    const found = edits.map((edit) => locate(document, edit, body, { file, at }));
    const problems = found.flatMap((one) => ('message' in one ? [one] : []));
    if (problems.length > 0)
        return { ok: false, problems };
    const patches = found.filter((one) => 'text' in one);
    const changed = patches.filter(({ from, to, text: put }) => body.slice(from, to) !== put);
    const edited = text.slice(0, mark) + apply(body, changed);
    const after = (0,_image_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(Buffer.from(edited), file);
    // What cannot be foreseen of YAML's many forms shows here; it must never get into somebody's repository.
    if (after.problems.length > 0 || !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(after.value, withValues(before.value, edits))) {
        const names = edits.map(({ path }) => path.join('.')).join(', ');
        return {
            ok: false,
            problems: [{ message: `The file cannot be changed safely (${names}).`, at: { file }, hint: BY_HAND }],
        };
    }
    return { ok: true, text: edited, changed: changed.length > 0 };
}
function apply(body, patches) {
    let edited = '';
    let end = 0;
    for (const { from, to, text } of [...patches].sort((a, b) => a.from - b.from)) {
        edited += body.slice(end, from) + text;
        end = to;
    }
    return edited + body.slice(end);
}
/** YAML 1.1 merges mappings by `<<`; 1.2 takes it for a name. Who wrote it meant the former. */
function mergeKeys(document, at) {
    const problems = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
        Pair: (_, { key }) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) || key.value !== '<<')
                return;
            problems.push({
                message: 'A merge key ("<<") is used: what a key says then stands somewhere else.',
                hint: 'Write the keys themselves.',
                at: at(key.range?.[0] ?? 0),
            });
        },
    });
    return problems;
}
function locate(document, { path, value }, body, place) {
    const name = path.join('.');
    let node = document.contents;
    let near = { file: place.file };
    for (const key of path) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node) ? node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(item.key) && item.key.value === key) : undefined;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(pair)) {
            return { message: `${name} is missing, so that there is nothing to change.`, at: near, hint: 'Add the key.' };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(pair.key))
            near = place.at(pair.key.range?.[0] ?? 0);
        node = pair.value;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node) || !node.range || node.range[0] === node.range[1]) {
        return { message: `${name} has no value of its own that could be changed.`, at: near, hint: BY_HAND };
    }
    const [from, to] = node.range;
    const written = body.slice(from, to);
    if (/[\r\n]/.test(written) || node.type === yaml__WEBPACK_IMPORTED_MODULE_1__/* .Scalar */ .X5.BLOCK_LITERAL || node.type === yaml__WEBPACK_IMPORTED_MODULE_1__/* .Scalar */ .X5.BLOCK_FOLDED) {
        return { message: `${name} is written over several lines.`, at: place.at(from), hint: BY_HAND };
    }
    if (node.value === value)
        return { from, to, text: written };
    const text = render(value, node.type);
    return text ?? { message: `${name} cannot become ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(String(value))}.`, at: place.at(from), hint: BY_HAND };
    function render(wanted, style) {
        const plain = String(wanted);
        // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
        if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(plain))
            return undefined;
        if (typeof wanted === 'number')
            return { from, to, text: plain };
        const single = `'${plain.replaceAll("'", "''")}'`;
        if (style === yaml__WEBPACK_IMPORTED_MODULE_1__/* .Scalar */ .X5.QUOTE_DOUBLE)
            return { from, to, text: JSON.stringify(plain) };
        return { from, to, text: style === yaml__WEBPACK_IMPORTED_MODULE_1__/* .Scalar */ .X5.QUOTE_SINGLE || !isPlainText(plain) ? single : plain };
    }
}
/** Whether a text needs no quotes, neither in a block nor between brackets: `16.1` would be a number, `a: b` a mapping. */
function isPlainText(text) {
    if (!/^[\w./@+-][\w./@:+-]*$/.test(text) || text.endsWith(':'))
        return false;
    const read = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(`[${text}]`, { prettyErrors: false });
    return read.errors.length === 0 && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(read.toJS(), [text]);
}
/** The value of the file with these edits made. */
function withValues(value, edits) {
    const put = (node, path, wanted) => {
        const [key, ...rest] = path;
        if (key === undefined)
            return wanted;
        const mapping = node;
        return { ...mapping, [key]: put(mapping[key], rest, wanted) };
    };
    return edits.reduce((whole, { path, value: wanted }) => put(whole, path, wanted), value);
}


/***/ }),

/***/ 90498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LL: () => (/* binding */ findRefresh),
  ZT: () => (/* binding */ proposalsIn),
  Ud: () => (/* binding */ readDefinition)
});

// EXTERNAL MODULE: ./lib/image/definition.js + 3 modules
var definition = __webpack_require__(80012);
// EXTERNAL MODULE: ./lib/pins/reference.js
var pins_reference = __webpack_require__(12305);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/snapshot/facts.js + 1 modules
var facts = __webpack_require__(2303);
// EXTERNAL MODULE: ./lib/snapshot/registry-snapshot.js
var registry_snapshot = __webpack_require__(16982);
// EXTERNAL MODULE: ./lib/snapshot/wanted-files.js
var wanted_files = __webpack_require__(15983);
// EXTERNAL MODULE: ./lib/refresh/choices.js
var choices = __webpack_require__(49667);
// EXTERNAL MODULE: ./lib/refresh/digests.js
var digests = __webpack_require__(30454);
// EXTERNAL MODULE: ./lib/refresh/list-tags.js
var list_tags = __webpack_require__(18929);
// EXTERNAL MODULE: ./lib/refresh/proposals.js
var proposals = __webpack_require__(48744);
// EXTERNAL MODULE: ./lib/refresh/tags.js
var tags = __webpack_require__(5822);
// EXTERNAL MODULE: ./lib/image/rules.js
var rules = __webpack_require__(16330);
// EXTERNAL MODULE: ./lib/image/atom.js
var atom = __webpack_require__(17584);
// EXTERNAL MODULE: ./lib/portage/version.js
var portage_version = __webpack_require__(69330);
;// CONCATENATED MODULE: ./lib/refresh/versions.js



/** More than these nobody reads. */
const MOST_PASSED = 20;
const MOST_NAMED = 5;
/**
 * Chooses the newest kernel of a series.
 * @param series the first two numbers of the versions to follow: `6.12`
 */
function newestKernel(question, series) {
    return choose(question, {
        name: `series ${series}`,
        holds: (version) => version.startsWith(`${series}.`),
        objection: (version) => preRelease(version) ??
            ((0,rules/* kernelVersionRule */.Me)(version) ? 'is not of three numbers, as image.yaml wants it' : undefined),
    });
}
/**
 * Chooses the newest compiler of a slot. A dated snapshot (`_p` and eight digits, which Gentoo makes every week) is taken
 * only when asked for: each of them has the whole world compiled again.
 */
function newestCompiler(question, policy) {
    return choose(question, {
        name: `slot ${policy.slot}`,
        holds: (version) => (0,rules/* compilerSlot */.YP)(version) === policy.slot,
        objection: (version) => {
            if ((0,rules/* isLive */.DG)(version))
                return 'is a live ebuild';
            if ((0,rules/* compilerVersionRule */._L)(version))
                return 'is no version that image.yaml takes';
            if (!policy.snapshots && isDated(version))
                return 'is a dated snapshot, not a release';
            return preRelease(version);
        },
    });
}
/** Whether a version is a snapshot of the day in its suffix: `16.1.1_p20260905`. */
function isDated(version) {
    return (0,portage_version/* suffixesOf */.Xh)(version).some((suffix) => /^_p\d{8}$/.test(suffix));
}
function preRelease(version) {
    return (0,portage_version/* suffixesOf */.Xh)(version).some((suffix) => !/^_p\d*$/.test(suffix)) ? 'is a pre-release' : undefined;
}
/** The versions of a package by the names of its ebuilds (Package Manager Specification, EAPI 8, section 4.3). */
function versionsIn(name, files) {
    const start = `${name}-`;
    const end = '.ebuild';
    const versions = files
        .filter((file) => file.startsWith(start) && file.endsWith(end))
        .map((file) => file.slice(start.length, -end.length))
        .filter(atom/* isVersion */.lF);
    return [...new Set(versions)].sort((a, b) => (0,portage_version/* compareVersions */.Zy)(b, a) ?? 0);
}
function choose(question, line) {
    const { name, current, files, skip, hold, refuse } = question;
    const versions = versionsIn(name, files);
    const gone = !versions.some((version) => (0,portage_version/* compareVersions */.Zy)(version, current) === 0);
    const passed = [];
    if (!hold) {
        for (const version of versions.filter(line.holds)) {
            if (((0,portage_version/* compareVersions */.Zy)(version, current) ?? 0) <= 0)
                break;
            const skipped = skip.some((entry) => (0,atom/* isVersion */.lF)(entry) && (0,portage_version/* compareVersions */.Zy)(entry, version) === 0);
            const reason = line.objection(version) ?? (skipped ? 'is to be skipped' : refuse(version));
            if (reason === undefined)
                return { kind: 'newer', version, gone, passed: passed.slice(0, MOST_PASSED) };
            passed.push({ version, reason });
        }
    }
    const few = { passed: passed.slice(0, MOST_PASSED) };
    if (!gone)
        return { kind: 'current', ...few };
    const instead = hold ? 'and it is held' : `and nothing newer of ${line.name} can be taken`;
    return {
        kind: 'gone',
        message: `${name}-${current} is not in the snapshot, ${instead}.`,
        hint: howToGoOn(versions.filter(line.holds), line, passed[0]),
        ...few,
    };
}
function howToGoOn(versions, line, newest) {
    const fit = versions.filter((version) => line.objection(version) === undefined).slice(0, MOST_NAMED);
    const there = fit.length === 0
        ? `The snapshot has no release of ${line.name}.`
        : `Of ${line.name} the snapshot has ${fit.join(', ')}.`;
    const why = newest === undefined ? '' : ` ${newest.version} ${newest.reason}.`;
    return `${there}${why} Pin one by hand, or hold the snapshot.`;
}

;// CONCATENATED MODULE: ./lib/refresh/find-refresh.js












/**
 * Finds the newest stage3 and snapshot that fit together, and the newest kernel and compiler in that snapshot, by the policy of
 * image.yaml. Nothing is changed anywhere.
 * @throws UserError with everything that stands in the way; then there is nothing to propose
 */
async function findRefresh(image, world) {
    const { definition, place } = readDefinition(image);
    const pin = (key) => pinOf(key, definition, place([key]), world);
    const pins = { stage3: pin('stage3'), snapshot: pin('snapshot') };
    const choice = await chooseBoth(pins, definition, world);
    const [stage3, snapshot] = await Promise.all([
        settle(pins.stage3, choice.stage3),
        settle(pins.snapshot, choice.snapshot),
    ]);
    const { kernel, compiler, files } = await chooseVersions(snapshot, pins.snapshot, definition, world);
    const problems = [
        ...goneProblem(kernel, place(['kernel', 'version'])),
        ...goneProblem(compiler, place(['compiler', 'version'])),
    ];
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const changes = [
        ...changed('stage3', definition.stage3, stage3.text),
        ...changed('snapshot', definition.snapshot, snapshot.text),
        ...(kernel.kind === 'newer' ? changed('kernel', definition.kernel.version, kernel.version) : []),
        ...(compiler.kind === 'newer' ? changed('compiler', definition.compiler.version, compiler.version) : []),
    ];
    const newSnapshot = changes.some(({ key }) => key === 'snapshot');
    const step = compiler.kind === 'newer' ? compiler : undefined;
    const offered = step !== undefined && (!newSnapshot || (await isOffered(step.version, pins.snapshot, definition, world)));
    const division = (0,proposals/* divide */.Qr)(changes, { offered, gone: step?.gone ?? false });
    const announcements = (0,facts/* announcementsIn */.u)(files);
    return {
        definition,
        division,
        passed: [
            ...[...choice.passed.stage3, ...choice.passed.snapshot].map(({ tag, reason }) => ({ name: tag, reason })),
            ...kernel.passed.map(({ version, reason }) => ({ name: `${definition.kernel.sources}-${version}`, reason })),
            ...compiler.passed.map(({ version, reason }) => ({ name: `gcc-${version}`, reason })),
        ],
        notes: [stage3.note, snapshot.note, division.note, unreadNote(announcements)].filter((note) => note !== undefined),
        announcements,
        since: readDay(pins.snapshot.reference.tag),
    };
}
/** Everything that is to be proposed. */
function proposalsIn({ division }) {
    return [division.refresh, division.compiler].filter((each) => each !== undefined);
}
/** @throws UserError with everything that is wrong with it */
function readDefinition({ text, file }) {
    const parsed = (0,definition/* parseDefinition */.JA)(Buffer.from(text), file);
    if (!parsed.ok)
        throw new errors/* UserError */.yo(parsed.problems);
    return parsed;
}
function pinOf(key, definition, at, world) {
    const text = definition[key];
    const parsed = (0,pins_reference/* parseReference */.F2)(text);
    if (!parsed.ok || parsed.reference.tag === undefined)
        throw new Error(`${key} was read and has no tag`);
    const reference = { ...parsed.reference, tag: parsed.reference.tag };
    const hold = definition.refresh.hold.includes(key);
    return { key, text, reference, at, hold, registry: world.registry(reference, at) };
}
async function chooseBoth(pins, { refresh }, { today, say }) {
    const question = async ({ key, reference, hold, registry }) => {
        if (!hold)
            say(`Listing the tags of ${registry.place}.`);
        const tags = hold ? [] : await (0,list_tags/* listTags */.c)(registry);
        return { current: reference.tag, tags, skip: refresh[key].skip, hold };
    };
    const [stage3, snapshot] = await Promise.all([question(pins.stage3), question(pins.snapshot)]);
    const choice = (0,tags/* chooseTags */.NE)({ stage3, snapshot }, { minimumAge: refresh['minimum-age'], today });
    if (choice.kind === 'chosen')
        return choice;
    throw new errors/* UserError */.yo({ message: choice.message, hint: choice.hint, at: pins[choice.key].at });
}
/** The pin with the digest of the chosen tag. What is held stays to the letter. */
async function settle({ key, text, reference, at, hold, registry }, { tag }) {
    const same = tag === reference.tag;
    if (hold && reference.digest !== undefined)
        return { text, digest: reference.digest };
    const digest = await (0,digests/* findDigest */.u)(registry, tag, same ? reference.digest : undefined);
    if (digest !== undefined)
        return { text: hold ? text : (0,choices/* withTag */.Rd)(text, tag, digest), digest };
    if (same && reference.digest !== undefined) {
        return { text, digest: reference.digest, note: `The tag ${tag} of the pinned ${key} is gone from the registry.` };
    }
    throw new errors/* UserError */.yo({
        message: `${key}: the registry ${same ? 'has no tag' : 'lists the tag'} ${tag}${same ? '' : ' and does not have it'}.`,
        hint: same ? 'Pin one that it has.' : 'Run the refresh again later, or skip this tag.',
        at,
    });
}
async function chooseVersions({ digest }, { registry, at }, definition, { say }) {
    const sources = `sys-kernel/${definition.kernel.sources}`;
    say(`Reading what the snapshot has, from ${registry.place}.`);
    const files = await (0,registry_snapshot/* readRegistrySnapshot */.u)(registry, digest, (0,wanted_files/* wantedFiles */.l0)([wanted_files/* COMPILER */.AZ, sources]));
    const compiler = files && (0,facts/* packageFacts */.W)(files, wanted_files/* COMPILER */.AZ);
    if (files === undefined || compiler === undefined || compiler.files.length === 0) {
        throw new errors/* UserError */.yo({
            message: `snapshot: the image ${digest} ${files ? 'holds no ebuild repository with sys-devel/gcc' : 'is gone'}.`,
            hint: files ? 'Pin an image such as gentoo/portage.' : 'Run the refresh again, or skip its tag.',
            at,
        });
    }
    const { refresh, kernel, compiler: pinned } = definition;
    const series = refresh.kernel.series ?? kernel.version.split('.').slice(0, 2).join('.');
    return {
        files,
        kernel: newestKernel((0,choices/* kernelQuestion */.Cq)(definition, (0,facts/* packageFacts */.W)(files, sources)), series),
        compiler: newestCompiler((0,choices/* compilerQuestion */.wJ)(definition, compiler), {
            slot: refresh.compiler.slot ?? pinned.slot,
            snapshots: refresh.compiler.snapshots,
        }),
    };
}
/** Whether the pinned snapshot too has a compiler that may be taken; one that is gone has nothing. */
async function isOffered(version, { registry, reference }, definition, { say }) {
    const digest = reference.digest ?? (await (0,digests/* findDigest */.u)(registry, reference.tag));
    if (digest === undefined)
        return false;
    say('Looking whether the pinned snapshot has the new compiler too.');
    const files = await (0,registry_snapshot/* readRegistrySnapshot */.u)(registry, digest, (0,wanted_files/* wantedFiles */.l0)([wanted_files/* COMPILER */.AZ]));
    if (files === undefined)
        return false;
    const { name, refuse, files: there } = (0,choices/* compilerQuestion */.wJ)(definition, (0,facts/* packageFacts */.W)(files, wanted_files/* COMPILER */.AZ));
    return there.includes(`${name}-${version}.ebuild`) && refuse(version) === undefined;
}
function goneProblem(choice, at) {
    return choice.kind === 'gone' ? [{ message: choice.message, hint: choice.hint, at }] : [];
}
function changed(key, from, to) {
    return from === to ? [] : [{ key, from, to }];
}
function readDay(tag) {
    const read = (0,tags/* readDatedTag */.p0)(tag);
    return typeof read === 'string' ? 0 : read.day;
}
function unreadNote({ unread }) {
    const [first] = unread;
    if (first === undefined)
        return undefined;
    return `${unread.length} advisories or news items of the snapshot cannot be read, such as ${first}.`;
}


/***/ }),

/***/ 71623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tellRefresh),
/* harmony export */   f: () => (/* binding */ tellPlan)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83694);
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89684);
/* harmony import */ var _proposals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48744);




/** A proposal for a terminal or a log, line by line. */
function tellRefresh({ changes }, { risks, news = [], passed = [], notes = [] }) {
    const pins = changes.map((change) => {
        const [from, to] = [(0,_proposals_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPin */ .aQ)(change, change.from), (0,_proposals_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPin */ .aQ)(change, change.to)];
        const digest = to.digest === undefined ? '' : ` (${to.digest})`;
        return from.name === to.name
            ? `${change.key}: ${to.name}${digest}`
            : `${change.key}: ${from.name} -> ${to.name}${digest}`;
    });
    return [
        ...pins,
        ...(risks.length === 0 ? [] : [`risks: ${risks.join(', ')}`]),
        ...news.map((title) => `news: ${title}`),
        ...passed.map(({ name, reason }) => `not taken: ${name} ${reason}`),
        ...notes,
    ].map(_progress_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow);
}
/** What plans say, for a terminal or a log, line by line. */
function tellPlan(outcome) {
    if (!outcome.made)
        return [(0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(`No plan could be made: ${outcome.reason}`)];
    const { packages, seconds, advisories = [], introduced = [], obsolete = [], notes = [] } = outcome.findings;
    const risks = (0,_proposals_js__WEBPACK_IMPORTED_MODULE_2__/* .risksOf */ .i7)({ kind: 'refresh', changes: [] }, packages);
    return [
        ...(packages ? [`plan: ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(packages.length, 'package')} changed`, ...packages.map(changeLine)] : []),
        ...(risks.length === 0 ? [] : [`risks by packages: ${risks.join(', ')}`]),
        ...(seconds === undefined ? [] : [timeLine(seconds)]),
        ...advisories.map(({ id, title }) => `closes GLSA ${id}: ${title}`),
        ...introduced.map(({ id, title }) => `brings GLSA ${id}: ${title}`),
        ...obsolete.map((problem) => `obsolete: ${(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem)}`),
        ...notes,
    ].map(_progress_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow);
}
function changeLine({ name, from, to }) {
    if (from === undefined)
        return `  ${name}: ${to ?? ''} is new`;
    return to === undefined ? `  ${name}: ${from} goes` : `  ${name}: ${from} -> ${to}`;
}
function timeLine({ build, saved }) {
    const kept = saved > 0 ? `, of which packages kept from the last build save ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(saved)}` : '';
    return `build: about ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(build)}${kept}`;
}


/***/ }),

/***/ 18929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listTags)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97158);

/** Tags that are asked for at once; some registries refuse more. */
const PAGE = 1000;
/** Gentoo's repositories have some thousand tags. Whoever goes on for longer will not come to an end. */
const MOST_PAGES = 200;
const DOING = 'list its tags';
/**
 * Lists every tag of a repository, each once (OCI distribution specification, "Listing Tags"). Pages are followed by the
 * header Link; a registry that cuts the list at `n` without one is asked on with `last`.
 * @returns the tags as the registry spells them: nobody has looked at them yet
 * @throws UserError when the list cannot be had whole: half of it would hide what is newest
 */
async function listTags(registry) {
    const tags = new Set();
    const asked = new Set();
    let query = `?n=${PAGE}`;
    while (query !== undefined) {
        const current = query;
        asked.add(current);
        query = await registry.ask({
            doing: DOING,
            method: 'GET',
            path: `tags/list${current}`,
            accept: 'application/json',
            use: async (answer) => {
                const page = await readPage(registry, answer);
                const before = tags.size;
                for (const tag of page.tags)
                    tags.add(tag);
                const rest = page.tags.length >= PAGE && tags.size > before ? after(page.tags) : undefined;
                const next = page.next ?? rest;
                if (next !== undefined && (asked.has(next) || asked.size >= MOST_PAGES)) {
                    const reason = asked.has(next) ? 'its pages go in a circle' : `it has more than ${MOST_PAGES} pages`;
                    throw registry.refusal(DOING, reason, 'Use another registry or mirror, and tell who runs this one.');
                }
                return next;
            },
        });
    }
    return [...tags];
}
function after(tags) {
    return `?${new URLSearchParams({ n: String(PAGE), last: tags.at(-1) ?? '' }).toString()}`;
}
async function readPage(registry, answer) {
    const body = (await registry.body(answer, DOING)).toString();
    let list;
    try {
        // A repository whose tags are all deleted has null for a list.
        list = JSON.parse(body)?.tags ?? [];
    }
    catch {
        list = undefined;
    }
    if (!Array.isArray(list) || !list.every((tag) => typeof tag === 'string')) {
        throw registry.refusal(DOING, `its answer is no list of tags: ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(body, 100)}`, 'Is it a registry?');
    }
    const link = nextLink(answer.header('link'));
    if (link === undefined)
        return { tags: list };
    const target = URL.canParse(link, registry.address) ? new URL(link, registry.address) : undefined;
    if (target?.host !== new URL(registry.address).host) {
        throw registry.refusal(DOING, `the next page is said to be on another host (${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(link, 120)})`, 'No registry does that; check who answers under this name.');
    }
    // Proxies before a registry spell the scheme and the path as it is known behind them: only the query counts.
    return { tags: list, next: target.search };
}
/** The address with `rel="next"` in a header Link (RFC 8288, section 3). */
function nextLink(header) {
    for (const [, target, parameters = ''] of (header ?? '').slice(0, 8192).matchAll(/<([^<>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*(?:next\b|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i.test(parameters))
            return target;
    }
    return undefined;
}


/***/ }),

/***/ 89544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TU: () => (/* binding */ planMark),
/* harmony export */   Y3: () => (/* binding */ writePlans),
/* harmony export */   ww: () => (/* binding */ markedPlan),
/* harmony export */   xZ: () => (/* binding */ readPlans)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79693);



/** A variable of a process, which an input of an action is, holds 128 KiB (execve(2), MAX_ARG_STRLEN). */
const LONGEST = 100_000;
/** What that may be when it is unpacked. */
const MOST_BYTES = 4 * 2 ** 20;
/** Of a pull request's body this is left for what nobody sees. */
const LONGEST_MARK = 20_000;
/** A refresh and a compiler step. */
const MOST_PLANS = 2;
const advisories = (0,_check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, title: _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8 }));
const findings = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    packages: (0,_check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, from: _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.exactOptional(), to: _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.exactOptional() })).exactOptional(),
    advisories: advisories.exactOptional(),
    introduced: advisories.exactOptional(),
    obsolete: _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk.exactOptional(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ build: _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, saved: _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai }).exactOptional(),
    notes: (0,_check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8).exactOptional(),
});
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('made', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ made: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true), findings }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ made: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(false), reason: _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8 }),
    ]),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), plans: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(record).max(MOST_PLANS) });
/** Plans as one word of printable characters: JSON, deflated, in base64. What would be too long becomes a plan that failed. */
function writePlans(plans) {
    const word = pack(plans);
    if (word.length <= LONGEST)
        return word;
    const outcome = { made: false, reason: 'The plans found more than can be handed over.' };
    return pack(plans.map(({ of }) => ({ of, outcome })));
}
/**
 * Reads what another job wrote, or a pull request holds, which may be anything.
 * @returns undefined where it is no such word, or is too large in any part
 */
function readPlans(word) {
    if (word.length > LONGEST || !/^[A-Za-z0-9+/]+={0,2}$/.test(word))
        return undefined;
    try {
        const json = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(word, 'base64'), { maxOutputLength: MOST_BYTES }).toString();
        const read = schema.safeParse(JSON.parse(json));
        return read.success ? read.data.plans : undefined;
    }
    catch {
        return undefined;
    }
}
/** A comment for the body of a pull request, from which a later run knows what its plan said; empty where that is too much. */
function planMark(of, made) {
    const word = pack([{ of, outcome: { made: true, findings: made } }]);
    return word.length > LONGEST_MARK ? '' : `<!-- gentoo-min-plan ${word} -->`;
}
/** What the plan said that a pull request tells of. @param of the step that it must be about */
function markedPlan(body, of) {
    const [, word = ''] = /<!-- gentoo-min-plan ([A-Za-z0-9+/=]+) -->/.exec(body) ?? [];
    const found = readPlans(word)?.find((plan) => plan.of === of)?.outcome;
    return found?.made === true ? found.findings : undefined;
}
function pack(plans) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify({ version: 1, plans }, _check_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)).toString('base64');
}


/***/ }),

/***/ 48744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   aQ: () => (/* binding */ shortPin),
/* harmony export */   i7: () => (/* binding */ risksOf),
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/* unused harmony export seriesOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _pins_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12305);


/**
 * Divides what is to change among pull requests. A compiler step is one of its own, because it has everything compiled
 * again; each must build alone, on the pins of its base branch, whichever is merged first.
 */
function divide(changes, compiler) {
    const step = changes.find(({ key }) => key === 'compiler');
    const rest = changes.filter(({ key }) => key !== 'compiler');
    const newSnapshot = rest.some(({ key }) => key === 'snapshot');
    const refresh = rest.length === 0 ? {} : { refresh: { kind: 'refresh', changes: rest } };
    if (step === undefined)
        return refresh;
    if (newSnapshot && compiler.gone) {
        return {
            refresh: { kind: 'refresh', changes: [...rest, step] },
            note: `The new snapshot no longer has the compiler ${step.from}: the step to ${step.to} cannot wait.`,
        };
    }
    if (compiler.offered || !newSnapshot)
        return { ...refresh, compiler: { kind: 'compiler', changes: [step] } };
    return {
        ...refresh,
        note: `The compiler ${step.to} is in the new snapshot only. It gets a pull request of its own once this one is merged.`,
    };
}
/** A short name for what is proposed, the same for the same pins: whoever closed it does not want it again. */
function fingerprint({ kind, changes }) {
    return hashOf([kind, ...changes.map(({ key, to }) => `${key} ${to}`).sort()]);
}
/** A short name for the way from the pins of today to those that are proposed: plans of it say the same. */
function stepName({ kind, changes }) {
    return hashOf([kind, ...changes.map(({ key, from, to }) => `${key} ${from} ${to}`).sort()]);
}
function hashOf(lines) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
const RISKY = [
    ['compiler', new Set(['sys-devel/gcc', 'llvm-core/clang'])],
    ['libc', new Set(['sys-libs/glibc', 'sys-libs/musl'])],
    ['init', new Set(['sys-apps/openrc', 'sys-apps/systemd', 'sys-apps/sysvinit'])],
];
/** The risks of a proposal, each once. @param packages the difference of a real plan, where there is one */
function risksOf({ changes }, packages = []) {
    const pinned = (key) => changes.find((change) => change.key === key);
    const kernel = pinned('kernel');
    const risks = RISKY.filter(([risk, names]) => packages.some(({ name, from, to }) => names.has(name) && from !== to) ||
        (risk === 'compiler' && pinned('compiler') !== undefined)).map(([risk]) => risk);
    return kernel === undefined || seriesOf(kernel.from) === seriesOf(kernel.to) ? risks : [...risks, 'kernel series'];
}
/** Labels of a pull request: what it is, and each risk; without any, that there is none. */
function labelsOf(proposal, risks) {
    const kind = proposal.kind === 'compiler' ? 'compiler step' : 'refresh';
    return [kind, ...(risks.length === 0 ? ['risk: none known'] : risks.map((risk) => `risk: ${risk}`))];
}
/** The first two numbers of a kernel's version: `6.12`. */
function seriesOf(version) {
    return version.split('.').slice(0, 2).join('.');
}
/** A pin in a few characters: tag and start of the digest, or the version. */
function shortPin({ key }, value) {
    const parsed = key === 'stage3' || key === 'snapshot' ? (0,_pins_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(value) : undefined;
    if (!parsed?.ok)
        return { name: value };
    const { tag = '', digest } = parsed.reference;
    return { name: tag, ...(digest === undefined ? {} : { digest: digest.slice(0, 'sha256:'.length + 12) }) };
}


/***/ }),

/***/ 98636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/** GitHub itself, as the committer of what is made by its API or website; then the author says who it was. */
const WEB_FLOW = 'web-flow';
const MARK = /<!-- gentoo-min-refresh ([0-9a-f]{16}) -->/;
/** Whether a pull request's body says that it proposes this. */
function isMarked(body, fingerprint) {
    return MARK.exec(body)?.[1] === fingerprint;
}
/** A comment for the body of a pull request, from which a later run knows what was proposed. */
function markOf(fingerprint) {
    return `<!-- gentoo-min-refresh ${fingerprint} -->`;
}
/**
 * Decides what becomes of the one pull request of a kind. There is never a second one, and what a person has pushed, opened
 * or retargeted is theirs. Safe to run again wherever the run before was cut off.
 */
function decide(state) {
    const { wanted, branch, pulls } = state;
    const open = pulls.filter((pull) => pull.state === 'open');
    const [pull, second] = open;
    if (pull === undefined)
        return wanted === undefined ? upToDate() : decideNew(wanted, state);
    if (second !== undefined) {
        const numbers = open.map(({ number }) => `#${number}`).join(' and ');
        return leave(pull, `There are several pull requests from the branch, ${numbers}: close all but one.`);
    }
    const foreign = theirs(pull, state);
    if (foreign !== undefined)
        return leave(pull, foreign);
    if (wanted === undefined) {
        return {
            do: 'close',
            number: pull.number,
            reason: `Everything that #${pull.number} proposes is on ${state.base} already, or may no longer be proposed.`,
        };
    }
    const current = branch?.image === wanted.image && pull.conflicts !== true;
    const words = pull.title === wanted.title && sameText(pull.body, wanted.body);
    if (current && words)
        return { do: 'nothing', reason: `#${pull.number} proposes just that already.` };
    return { do: 'update', number: pull.number, ...(current ? {} : { over: pull.head }) };
}
function decideNew(wanted, { us, base, branch, pulls }) {
    // Whoever closed it has seen it; what we closed ourselves may come again.
    const refused = pulls.find((pull) => pull.state === 'closed' &&
        pull.base === base &&
        pull.author === us &&
        pull.closedBy !== us &&
        isMarked(pull.body, wanted.fingerprint));
    if (refused) {
        return {
            do: 'nothing',
            reason: `#${refused.number} proposed the same and was closed: reopen it, or wait for something newer.`,
        };
    }
    if (branch === undefined)
        return { do: 'open' };
    const pusher = stranger(branch, us);
    if (pusher !== undefined) {
        return {
            do: 'leave',
            reason: `The branch has ${pusher} and no pull request: open one for it, or delete the branch.`,
        };
    }
    return { do: 'open', over: branch.head };
}
/** Why an open pull request is not ours to change. */
function theirs(pull, { us, base, branch }) {
    const number = `#${pull.number}`;
    if (pull.author !== us)
        return `${number} was opened by ${pull.author}: close it to have it opened by ${us}.`;
    if (pull.base !== base)
        return `${number} is to be merged into ${pull.base}, not ${base}: close it, or set it back.`;
    if (branch === undefined)
        return `The branch of ${number} is gone: close the pull request, or restore the branch.`;
    if (branch.head !== pull.head)
        return `The branch of ${number} has just changed: run the refresh again.`;
    const pusher = stranger(branch, us);
    return pusher === undefined ? undefined : `${number} has ${pusher}: merge it, or close it and delete its branch.`;
}
/** What somebody else has done to a branch. We write one commit, always anew: a second one is not ours either. */
function stranger({ commits }, us) {
    for (const { sha, author, committer } of commits) {
        const somebody = [author, committer].find((login) => login !== us && login !== WEB_FLOW);
        const foreign = author !== us || (committer !== us && committer !== WEB_FLOW);
        if (foreign)
            return `a commit of ${somebody ?? 'somebody unknown'} (${sha.slice(0, 12)})`;
    }
    return commits.length > 1 ? `${commits.length} commits, of which we made one at most` : undefined;
}
function leave({ number }, reason) {
    return { do: 'leave', number, reason };
}
function upToDate() {
    return { do: 'nothing', reason: 'There is nothing newer to propose.' };
}
/** GitHub stores line ends as somebody's browser sent them, and no blanks at the end. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}


/***/ }),

/***/ 43371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19776);



/** Reads the image.yaml of a definition. @throws UserError when there is none, or it is no text */
async function readImage(config) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'image.yaml');
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => undefined);
    if (bytes === undefined) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: `There is no ${file}, so that there are no pins.`,
            hint: 'Name the folder of your definition; `gentoo-min help` says how.',
        });
    }
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes))
        return { text, file };
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ message: 'It has bytes that are no UTF-8.', at: { file }, hint: 'Write it as UTF-8.' });
}


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ chooseTags),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   p0: () => (/* binding */ readDatedTag),
/* harmony export */   uO: () => (/* binding */ sortTags)
/* harmony export */ });
/* unused harmony export dateText */
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97158);

const MS_OF_A_DAY = 86_400_000;
// OCI distribution specification, "Pulling manifests": what a tag may be.
const TAG = /^\w[\w.-]{0,127}$/;
/** More odd tags than these nobody reads. */
const MOST_ODD = 20;
/** The day (UTC) of a time in milliseconds since the epoch, in days since the epoch. */
function dayOf(now) {
    return Math.floor(now / MS_OF_A_DAY);
}
/** `2026-02-16`. @param day days since 1970-01-01 */
function dateText(day) {
    return new Date(day * MS_OF_A_DAY).toISOString().slice(0, 10);
}
/**
 * Reads a tag that ends in a date of eight digits, as the images of Gentoo's stage3 and ebuild repository carry them.
 * @returns the tag, or why it cannot be followed, as the end of a sentence that starts with the tag
 */
function readDatedTag(tag) {
    if (!TAG.test(tag))
        return 'cannot be a tag';
    const { prefix, year, month, date } = /^(?<prefix>|.*[^0-9])(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)$/.exec(tag)?.groups ?? {};
    if (prefix === undefined)
        return 'does not end in a date of eight digits';
    if (prefix !== '' && !/[._-]$/.test(prefix))
        return 'has its date joined to the word before it';
    const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / MS_OF_A_DAY;
    const exists = Number(year) >= 2000 && dateText(day) === `${year ?? ''}-${month ?? ''}-${date ?? ''}`;
    return exists ? { tag, prefix, day } : 'ends in a day that does not exist';
}
/**
 * Sorts what a registry lists. Tags of other variants are none of our business; a tag that begins like ours and cannot be
 * read, and one that cannot be a tag at all, is told of and skipped: one odd tag must not end every refresh.
 * @param prefix the prefix of the tag that is pinned now
 * @param today days since 1970-01-01; a tag of a later day is odd
 */
function sortTags(tags, prefix, today) {
    const dated = new Map();
    const odd = [];
    const others = new Set();
    const start = new RegExp(`^${prefix.replaceAll('.', '\\.')}\\d`);
    for (const tag of new Set(tags)) {
        const read = readDatedTag(tag);
        if (typeof read === 'string') {
            if (start.test(tag) || !TAG.test(tag))
                odd.push({ tag, reason: read });
        }
        else if (read.prefix !== prefix) {
            others.add(read.prefix);
            // The day after is still today somewhere.
        }
        else if (read.day > today + 1) {
            odd.push({ tag, reason: `is of a day to come, ${dateText(read.day)}` });
        }
        else {
            dated.set(read.day, read);
        }
    }
    return {
        dated: [...dated.values()].sort((a, b) => b.day - a.day),
        odd: odd.slice(0, MOST_ODD),
        others: [...others].sort(),
    };
}
/**
 * Chooses the newest stage3 and the newest snapshot that fit together: a snapshot older than the stage3 would have to take
 * its packages back. Neither goes back behind what is pinned; a pinned tag may stay whatever its age.
 */
function chooseTags(questions, policy) {
    const stage3 = candidates('stage3', questions.stage3, policy);
    if ('kind' in stage3)
        return stage3;
    const snapshot = candidates('snapshot', questions.snapshot, policy);
    if ('kind' in snapshot)
        return snapshot;
    const newest = snapshot.taken[0];
    const fitting = stage3.taken.find(({ day }) => day <= newest.day);
    if (!fitting)
        return explain(stage3, snapshot);
    const late = stage3.taken
        .filter(({ day }) => day > newest.day)
        .map(({ tag }) => ({
        tag,
        reason: `is newer than every snapshot that can be taken, the newest of which is ${newest.tag}`,
    }));
    return {
        kind: 'chosen',
        stage3: fitting,
        snapshot: newest,
        passed: {
            stage3: [...late, ...stage3.refused, ...stage3.odd],
            snapshot: [...snapshot.refused, ...snapshot.odd],
        },
    };
}
function candidates(key, question, policy) {
    const { current, tags, skip, hold } = question;
    const pinned = readDatedTag(current);
    if (typeof pinned === 'string') {
        return {
            kind: 'none',
            key,
            message: `${key}: the pinned tag ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(current, 130)} ${pinned}, so there is no telling what is newer.`,
            hint: `Pin a dated tag, such as ${key === 'stage3' ? 'nomultilib-20260216' : '20260217'}.`,
        };
    }
    if (hold)
        return { taken: [pinned], refused: [], odd: [] };
    const { dated, odd, others } = sortTags(tags, pinned.prefix, policy.today);
    if (dated.length === 0) {
        const form = `${pinned.prefix}YYYYMMDD`;
        const near = others.map((prefix) => `${prefix}YYYYMMDD`);
        return {
            kind: 'none',
            key,
            message: `${key}: none of the ${tags.length} tags in the registry is of the form ${form}.`,
            hint: near.length === 0 ? 'Check the name of the image.' : (0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(form, near.slice(0, 10)),
        };
    }
    const taken = [];
    const refused = [];
    for (const tag of dated.filter(({ day }) => day > pinned.day)) {
        const reason = objection(tag, skip, policy);
        if (reason === undefined)
            taken.push(tag);
        else
            refused.push({ tag: tag.tag, reason });
    }
    const [first, ...rest] = [...taken, pinned];
    return { taken: [first, ...rest], refused, odd };
}
function objection({ tag, prefix, day }, skip, policy) {
    if (skip.includes(tag) || skip.includes(tag.slice(prefix.length)))
        return 'is to be skipped';
    const ripe = day + policy.minimumAge;
    return ripe > policy.today ? `is too young until ${dateText(ripe)}` : undefined;
}
/** Why no stage3 fits: even the pinned one is newer than every snapshot. */
function explain(stage3, snapshot) {
    const oldest = stage3.taken.at(-1) ?? stage3.taken[0];
    const [refused] = snapshot.refused;
    return {
        kind: 'none',
        key: 'snapshot',
        message: `snapshot: the pinned stage3 ${oldest.tag} is newer than every snapshot that can be taken, ` +
            `the newest of which is ${snapshot.taken[0].tag}.`,
        hint: refused === undefined
            ? 'Wait for a newer snapshot, release its hold, or pin an older stage3.'
            : `Wait, or change the policy: ${refused.tag} ${refused.reason}.`,
    };
}


/***/ }),

/***/ 52584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WX: () => (/* binding */ findingsOf),
  mI: () => (/* binding */ proposedImage),
  t2: () => (/* binding */ wantedPull)
});

// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/snapshot/news.js
var snapshot_news = __webpack_require__(47301);
// EXTERNAL MODULE: ./lib/refresh/choices.js
var choices = __webpack_require__(49667);
// EXTERNAL MODULE: ./lib/refresh/edit.js
var edit = __webpack_require__(74663);
// EXTERNAL MODULE: ./lib/refresh/find-refresh.js + 1 modules
var find_refresh = __webpack_require__(90498);
// EXTERNAL MODULE: ./lib/refresh/plan-record.js
var plan_record = __webpack_require__(89544);
// EXTERNAL MODULE: ./lib/refresh/proposals.js
var proposals = __webpack_require__(48744);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/refresh/pull-request.js
var pull_request = __webpack_require__(98636);
;// CONCATENATED MODULE: ./lib/refresh/pull-request-text.js





/** GitHub takes 65,536 characters for the body of a pull request; no character has less than one byte. */
const BODY_LIMIT = 60_000;
/** Of a title GitHub takes 256 characters. */
const TITLE_LIMIT = 200;
const MANY = 15;
const MOST = 500;
const RISKS = {
    compiler: 'Another compiler: every package is compiled again.',
    libc: 'Another C library: every program depends on it.',
    init: 'Another init: look at the boot test.',
    'kernel series': 'Another series of kernels: options may be gone or new, and so may drivers.',
};
/** The title: what is proposed, shortest form. Plain text. */
function titleOf({ kind, changes }) {
    const parts = changes.map((change) => {
        const [from, to] = [(0,proposals/* shortPin */.aQ)(change, change.from), (0,proposals/* shortPin */.aQ)(change, change.to)];
        const digest = from.name !== to.name ? '' : from.digest === undefined ? ' with its digest' : ' with another digest';
        return `${change.key} ${to.name}${digest}`;
    });
    const title = `${kind === 'compiler' ? 'Compiler step' : 'Refresh'}: ${parts.join(', ')}`;
    return title.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, TITLE_LIMIT);
}
/**
 * The body of a pull request as GitHub-flavoured Markdown, at its end the mark that names the proposal. Names and titles come
 * from registries and ebuild repositories: none of them can start a link, a mention or HTML.
 * @param planMark comment that keeps what the plan said, which has its place in the body too
 */
function bodyOf(proposal, findings, planMark = '') {
    const sections = [
        { name: 'pins', importance: 100, markdown: pins(proposal.changes) },
        risks(findings),
        cost(proposal, findings),
        advisories('Security advisories that this closes', 92, findings.advisories),
        advisories('Security advisories about what this brings', 93, findings.introduced),
        list('Gentoo news about these packages', 70, (findings.news ?? []).map(markdown/* text */.Qq)),
        list('Configuration that has become obsolete', 75, (findings.obsolete ?? []).map((found) => (0,markdown/* text */.Qq)((0,errors/* formatProblem */.Vw)(found)))),
        pull_request_text_packages(findings),
        passed(findings),
        list('Notes', 85, (findings.notes ?? []).map(markdown/* text */.Qq)),
    ].filter((section) => section !== undefined);
    const marks = [(0,pull_request/* markOf */.Fg)((0,proposals/* fingerprint */.Rj)(proposal)), planMark].filter((mark) => mark !== '');
    return `${(0,markdown/* joinSections */.lS)(sections, BODY_LIMIT - planMark.length)}\n${marks.join('\n')}\n`;
}
function pins(changes) {
    const cell = (change, value) => {
        const { name, digest } = (0,proposals/* shortPin */.aQ)(change, value);
        return [(0,markdown/* code */.aY)(name), digest === undefined ? '' : (0,markdown/* code */.aY)(digest)].filter((part) => part !== '').join(' ');
    };
    return (0,markdown/* table */.tp)([{ title: 'Pin' }, { title: 'now' }, { title: 'proposed' }], changes.map((change) => [(0,markdown/* text */.Qq)(change.key), cell(change, change.from), cell(change, change.to)]));
}
function risks({ risks: found }) {
    return list('Risks', 95, found.map((risk) => `**${(0,markdown/* text */.Qq)(risk)}**: ${RISKS[risk]}`));
}
function cost({ changes }, { seconds }) {
    const step = changes.some(({ key }) => key === 'compiler');
    const sentences = [
        ...(step ? ['No package that another compiler made is used: all of the world is compiled anew.'] : []),
        ...(seconds === undefined
            ? []
            : [
                `The build will take about **${(0,markdown/* text */.Qq)((0,format/* formatSeconds */.Xo)(seconds.build))}**` +
                    (seconds.saved > 0
                        ? ` when all is compiled; packages kept from the last build save ${(0,markdown/* text */.Qq)((0,format/* formatSeconds */.Xo)(seconds.saved))} of it.`
                        : '.'),
            ]),
    ];
    if (sentences.length === 0)
        return undefined;
    return { name: 'cost', importance: 90, markdown: `### Cost\n\n${sentences.join(' ')}` };
}
function advisories(title, importance, found = []) {
    return list(title, importance, found.map((advisory) => `${(0,markdown/* code */.aY)(advisory.id)} ${(0,markdown/* text */.Qq)(advisory.title)}`));
}
function pull_request_text_packages({ packages: changes }) {
    if (changes === undefined)
        return undefined;
    if (changes.length === 0)
        return { name: 'packages', importance: 50, markdown: 'No package changes.' };
    const rows = changes
        .slice(0, MOST)
        .map(({ name, from, to }) => [
        (0,markdown/* text */.Qq)(name),
        from === undefined ? 'new' : (0,markdown/* code */.aY)(from),
        to === undefined ? 'goes' : (0,markdown/* code */.aY)(to),
    ]);
    const more = changes.length > MOST ? `\n\n… and ${(0,format/* count */.U9)(changes.length - MOST, 'other')}.` : '';
    const body = (0,markdown/* table */.tp)([{ title: 'Package' }, { title: 'now' }, { title: 'proposed' }], rows) + more;
    return { name: 'packages', importance: 50, markdown: (0,markdown/* details */.zH)(`${(0,format/* count */.U9)(changes.length, 'package')} changed`, body) };
}
function passed({ passed: found = [] }) {
    const lines = found.slice(0, MOST).map(({ name, reason }) => `- ${(0,markdown/* code */.aY)(name)} ${(0,markdown/* text */.Qq)(reason)}`);
    if (lines.length === 0)
        return undefined;
    return { name: 'not taken', importance: 20, markdown: (0,markdown/* details */.zH)('Newer, and not taken', lines.join('\n')) };
}
/** @param lines Markdown-safe */
function list(title, importance, lines) {
    if (lines.length === 0)
        return undefined;
    const shown = lines.slice(0, MANY).map((line) => `- ${line}`);
    const more = lines.length > MANY ? [`- … and ${(0,format/* count */.U9)(lines.length - MANY, 'other')}`] : [];
    return { name: title.toLowerCase(), importance, markdown: [`### ${title}`, '', ...shown, ...more].join('\n') };
}

;// CONCATENATED MODULE: ./lib/refresh/wanted.js








/**
 * image.yaml with a proposal made.
 * @throws UserError when the file is written so that it cannot be edited safely, or would no longer be good
 */
function proposedImage({ text, file }, proposals) {
    const edited = (0,edit/* editImageYaml */.D)(text, proposals.flatMap(choices/* editsOf */.t7), file);
    if (!edited.ok)
        throw new errors/* UserError */.yo(edited.problems);
    (0,find_refresh/* readDefinition */.Ud)({ text: edited.text, file });
    return edited.text;
}
/** What there is to say of a proposal. */
function findingsOf(proposal, found, background) {
    return tell(proposal, found, background, knownPlan(proposal, background));
}
/** The pull request of a proposal. */
function wantedPull(image, proposal, found, background) {
    const known = knownPlan(proposal, background);
    const findings = tell(proposal, found, background, known);
    const unknown = background.plan !== undefined && known.findings === undefined;
    return {
        image: proposedImage(image, [proposal]),
        title: titleOf(proposal),
        body: bodyOf(proposal, findings, known.findings && (0,plan_record/* planMark */.TU)((0,proposals/* stepName */.u)(proposal), known.findings)),
        fingerprint: (0,proposals/* fingerprint */.Rj)(proposal),
        labels: (0,proposals/* labelsOf */.PC)(proposal, findings.risks),
        merge: mayMerge(found.definition.refresh.merge, findings.risks, unknown),
    };
}
/** That no plan could be made today takes nothing away from an earlier one of the same pins. */
function knownPlan(proposal, { plan, open = '' }) {
    if (plan === undefined)
        return { notes: [] };
    if (plan.made)
        return { findings: plan.findings, notes: [] };
    const earlier = (0,plan_record/* markedPlan */.ww)(open, (0,proposals/* stepName */.u)(proposal));
    if (earlier === undefined) {
        return { notes: [`No plan could be made, so nothing is said of packages: ${plan.reason}`] };
    }
    const note = `No plan could be made this time: ${plan.reason} What is said of packages is from an earlier run with the same pins.`;
    return { findings: earlier, notes: [note] };
}
function tell(proposal, found, { installed, notes = [] }, { findings: plan, notes: planning }) {
    const news = installed === undefined || proposal.kind !== 'refresh'
        ? []
        : (0,snapshot_news/* newsAbout */.x)(found.announcements.news, installed, found.since).map(({ title }) => title);
    return {
        ...plan,
        risks: (0,proposals/* risksOf */.i7)(proposal, plan?.packages),
        ...(news.length === 0 ? {} : { news }),
        passed: proposal.kind === 'refresh' ? found.passed : [],
        notes: [...notes, ...(proposal.kind === 'refresh' ? found.notes : []), ...planning, ...(plan?.notes ?? [])],
    };
}
/** @param unknown whether a plan was to tell of risks and does not: that none is known means little then */
function mayMerge(policy, risks, unknown) {
    return policy === 'always' || (policy === 'without-risk' && risks.length === 0 && !unknown);
}


/***/ }),

/***/ 2303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ announcementsIn),
  W: () => (/* binding */ packageFacts)
});

// EXTERNAL MODULE: ./lib/image/atom.js
var atom = __webpack_require__(17584);
// EXTERNAL MODULE: ./lib/portage/matching.js
var matching = __webpack_require__(10271);
;// CONCATENATED MODULE: ./lib/snapshot/glsa.js

const RANGES = new Set(['lt', 'le', 'eq', 'ge', 'gt', 'rlt', 'rle', 'rge', 'rgt']);
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Longer texts than these are no versions and no titles. */
const LONGEST_VERSION = 80;
const LONGEST_TITLE = 300;
/**
 * Reads a Gentoo Linux Security Advisory (metadata/glsa, glsa.dtd; GLEP 14).
 * @param arch whose packages count: an advisory may be about some architectures only
 * @returns one for each package that it is about; undefined for what is no advisory
 */
function parseAdvisory(xml, arch = 'amd64') {
    const text = xml.replace(/<!--.*?-->/gs, '');
    const id = /<glsa\s[^>]*?\bid="(\d{6}-\d{2,3})"/.exec(text)?.[1];
    const title = /<title>([^<]*)<\/title>/.exec(text)?.[1];
    if (id === undefined || title === undefined)
        return undefined;
    const severity = /<impact\s[^>]*?\btype="(low|normal|high)"/.exec(text)?.[1];
    const advisories = [];
    for (const [, attributes = '', body = ''] of text.matchAll(/<package\s([^>]*)>(.*?)<\/package>/gs)) {
        const name = attribute(attributes, 'name');
        if (name === undefined || !(0,atom/* parseAtom */.TF)(name).ok)
            return undefined;
        const ranges = { vulnerable: rangesOf(body, 'vulnerable'), unaffected: rangesOf(body, 'unaffected') };
        if (!ranges.vulnerable || !ranges.unaffected)
            return undefined;
        const arches = (attribute(attributes, 'arch') ?? '*').split(/\s+/);
        if (!arches.includes('*') && !arches.includes(arch))
            continue;
        advisories.push({
            id,
            title: plain(title).slice(0, LONGEST_TITLE),
            ...(severity === undefined ? {} : { severity: severity }),
            package: name,
            vulnerable: ranges.vulnerable,
            unaffected: ranges.unaffected,
        });
    }
    return advisories;
}
/** The ranges of a kind; undefined when there is one that cannot be read, for half of them would say another thing. */
function rangesOf(body, kind) {
    const ranges = [];
    for (const [, attributes = '', limit = ''] of body.matchAll(new RegExp(`<${kind}\\s([^>]*)>([^<]*)</${kind}>`, 'g'))) {
        const [range = '', slot] = [attribute(attributes, 'range'), attribute(attributes, 'slot')];
        const version = plain(limit);
        if (!RANGES.has(range) || !/^\d[\w.-]*\*?$/.test(version) || version.length > LONGEST_VERSION)
            return undefined;
        ranges.push({ range: range, version, ...(slot === undefined ? {} : { slot }) });
    }
    return ranges;
}
function attribute(attributes, name) {
    return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}
/** The text of an element: entities resolved, white space as XML's readers show it. */
function plain(text) {
    return text
        .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
        .replace(/\s+/g, ' ')
        .trim();
}

// EXTERNAL MODULE: ./lib/snapshot/news.js
var snapshot_news = __webpack_require__(47301);
;// CONCATENATED MODULE: ./lib/snapshot/facts.js




/** What a repository says of a package by its files. */
function packageFacts(files, name) {
    const [category = '', own = ''] = name.split('/');
    const masks = masksOf(files, name);
    return {
        name,
        files: [...files.keys()].filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1)),
        keywords: (version) => {
            const cached = files.get(`metadata/md5-cache/${name}-${version}`);
            const ebuild = files.get(`${name}/${own}-${version}.ebuild`);
            const line = cached === undefined
                ? /^[ \t]*KEYWORDS=(["']?)([^"'\n]*)\1/m.exec(ebuild ?? '')?.[2]
                : /^KEYWORDS=(.*)$/m.exec(cached)?.[1];
            return (line ?? '').split(/\s+/).filter((word) => word !== '');
        },
        isMasked: (version) => (0,atom/* isVersion */.lF)(version) && masks.some((mask) => mask({ category, name: own, version })),
    };
}
function masksOf(files, name) {
    const texts = [...files].filter(([path]) => path.startsWith('profiles/package.mask')).map(([, text]) => text ?? '');
    return texts.flatMap((text) => masksIn(text, name));
}
/** Lines that name the package; a gigantic list has few of them. */
function masksIn(text, name) {
    return text.split('\n').flatMap((line) => {
        const atom = line.replace(/#.*/, '').trim();
        return atom.includes(name) ? ((0,matching/* readPattern */.ZS)(atom) ?? []) : [];
    });
}
/** Advisories and news of a repository. A file that cannot be read is told of: it may be the one that matters. */
function announcementsIn(files) {
    const advisories = [];
    const news = [];
    const unread = [];
    for (const [path, text] of files) {
        if (path.startsWith('metadata/glsa/')) {
            const found = text === undefined ? undefined : parseAdvisory(text);
            if (found)
                advisories.push(...found);
            else
                unread.push(path);
        }
        else if (path.startsWith('metadata/news/')) {
            const found = text === undefined ? undefined : (0,snapshot_news/* parseNews */.L)(text);
            if (found)
                news.push(found);
            else
                unread.push(path);
        }
    }
    return { advisories, news, unread };
}


/***/ }),

/***/ 84853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CE: () => (/* binding */ LayerError),
  w6: () => (/* binding */ readLayer),
  TD: () => (/* binding */ stackLayers)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
;// CONCATENATED MODULE: ./lib/snapshot/tar.js
/** An archive that cannot be read. The message is the end of a sentence that starts with the archive. */
class TarError extends Error {
}
const BLOCK = 512;
/** Longer names than this are nobody's files. */
const LONGEST_EXTENSION = 64 * 1024;
const FILES = new Set(['0', '\0', '7']);
/**
 * Reads a tar archive (POSIX.1-2001 pax, ustar, and GNU's long names) as it arrives. Nothing but what the visitor wants is
 * kept, so that memory does not grow with the archive.
 * @throws TarError for what is no archive, or ends in the middle of one; errors of the source as they are
 */
async function readTar(chunks, visitor) {
    const reader = new TarReader(visitor);
    for await (const chunk of chunks)
        reader.take(chunk);
    reader.end();
}
class TarReader {
    visitor;
    #header = Buffer.alloc(BLOCK);
    #filled = 0;
    #body;
    /** From an extended header, for the entry that follows it. */
    #path;
    #size;
    #ended = false;
    constructor(visitor) {
        this.visitor = visitor;
    }
    take(chunk) {
        let at = 0;
        while (at < chunk.length && !this.#ended) {
            at += this.#body ? this.#takeBody(this.#body, chunk.subarray(at)) : this.#takeHeader(chunk.subarray(at));
        }
    }
    end() {
        if (this.#body !== undefined || this.#filled > 0)
            throw new TarError('ends in the middle');
    }
    #takeHeader(chunk) {
        const part = chunk.subarray(0, BLOCK - this.#filled);
        this.#header.set(part, this.#filled);
        this.#filled += part.length;
        if (this.#filled === BLOCK) {
            this.#filled = 0;
            this.#readHeader(this.#header);
        }
        return part.length;
    }
    #takeBody(body, chunk) {
        const part = chunk.subarray(0, body.left);
        // The chunk may be used again by whoever gave it.
        body.kept?.push(Uint8Array.from(part));
        body.left -= part.length;
        const skipped = body.left === 0 ? Math.min(body.padding, chunk.length - part.length) : 0;
        body.padding -= skipped;
        if (body.left === 0 && body.padding === 0)
            this.#endBody(body);
        return part.length + skipped;
    }
    #readHeader(header) {
        if (header.every((byte) => byte === 0)) {
            this.#ended = true;
            return;
        }
        if (!sumIsRight(header))
            throw new TarError('is no tar archive, or is damaged');
        const type = header.toString('latin1', 156, 157);
        const size = number(header, 124, 136);
        if (type === 'S')
            throw new TarError('has a sparse file, which nobody packs a repository with');
        if ('xgLK'.includes(type)) {
            if (size > LONGEST_EXTENSION)
                throw new TarError(`has a name of ${size} bytes`);
            this.#begin({ kind: 'extension', name: type, left: size, kept: [] });
            return;
        }
        const path = plainPath(this.#path ?? ownPath(header));
        const bytes = this.#size ?? size;
        this.#path = this.#size = undefined;
        if (!FILES.has(type)) {
            this.visitor.entry(path);
            // Only files have a body; some archives give the size of a link's target.
            if (type !== '1' && type !== '2')
                this.#begin({ kind: 'nothing', name: path, left: bytes, kept: undefined });
            return;
        }
        this.#begin({ kind: 'file', name: path, left: bytes, kept: bytes <= this.visitor.most(path) ? [] : undefined });
    }
    #begin(body) {
        const whole = { ...body, padding: (BLOCK - (body.left % BLOCK)) % BLOCK };
        if (whole.left === 0)
            this.#endBody(whole);
        else
            this.#body = whole;
    }
    #endBody({ kind, name, kept }) {
        this.#body = undefined;
        const content = kept && Buffer.concat(kept);
        if (kind === 'file')
            this.visitor.entry(name, content);
        else if (kind === 'extension')
            this.#extend(name, content ?? Buffer.alloc(0));
    }
    /** Extended headers: pax records `LENGTH KEY=VALUE\n`, or GNU's long name. What holds for all entries names none. */
    #extend(type, content) {
        if (type === 'L')
            this.#path = content.toString('utf8').replace(/\0.*$/s, '');
        if (type !== 'x')
            return;
        for (let at = 0; at < content.length;) {
            const length = Number(/^\d{1,6}(?= )/.exec(content.toString('latin1', at, at + 8))?.[0]);
            const record = content.toString('utf8', at, at + length);
            const [, key, value = ''] = /^\d+ ([^=]+)=(.*)\n$/s.exec(record) ?? [];
            if (!(length > 0) || key === undefined)
                throw new TarError('has an extended header that makes no sense');
            if (key === 'path')
                this.#path = value;
            if (key === 'size')
                this.#size = wholeNumber(value, 10);
            at += length;
        }
    }
}
function ownPath(header) {
    const name = textOf(header, 0, 100);
    const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textOf(header, 345, 500) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** Without `./` or `/` before it, nor `/` behind it. */
function plainPath(path) {
    return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}
function textOf(header, from, to) {
    return header.toString('utf8', from, to).replace(/\0.*$/s, '');
}
/** Octal digits, or with the first bit set GNU's base 256. */
function number(header, from, to) {
    const first = header[from] ?? 0;
    if (first < 0x80)
        return wholeNumber(textOf(header, from, to).trim(), 8);
    let value = first & 0x7f;
    for (const byte of header.subarray(from + 1, to))
        value = value * 256 + byte;
    if (!Number.isSafeInteger(value))
        throw new TarError('has a file of a size that cannot be');
    return value;
}
function wholeNumber(text, base) {
    const value = text === '' ? 0 : Number.parseInt(text, base);
    if (!/^\d*$/.test(text) || !Number.isSafeInteger(value))
        throw new TarError('has a file of a size that cannot be');
    return value;
}
/** The sum of all bytes, its own counted as blanks; old archives summed signed ones. */
function sumIsRight(header) {
    const said = Number.parseInt(textOf(header, 148, 156).trim(), 8);
    let [sum, signed] = [0, 0];
    for (const [index, byte] of header.entries()) {
        const counted = index >= 148 && index < 156 ? 32 : byte;
        sum += counted;
        signed += counted > 127 ? counted - 256 : counted;
    }
    return said === sum || said === signed;
}

// EXTERNAL MODULE: ./lib/snapshot/wanted-files.js
var wanted_files = __webpack_require__(15983);
;// CONCATENATED MODULE: ./lib/snapshot/layer.js





/** A layer that cannot be read. The message is the end of a sentence that starts with the layer. */
class LayerError extends Error {
}
/** Of one layer. Gentoo's repository has some 4,000 files that are looked at, with 12 MiB. */
const MOST_FILES = 100_000;
const MOST_BYTES = 128 * 1024 * 1024;
/**
 * Reads a layer as it arrives, keeping what is wanted of the ebuild repository and nothing else.
 * @param mediaType what the manifest says of it (OCI image specification, "Layers"; Docker Image Manifest V2, Schema 2)
 * @throws LayerError when it cannot be unpacked or read; errors of the source as they are
 */
async function readLayer(packed, mediaType, wanted) {
    const files = new Map();
    const removed = [];
    const below = `${wanted_files/* REPOSITORY */.Bw}/`;
    let bytes = 0;
    const entry = (path, content) => {
        const gone = whiteout(path);
        if (gone !== undefined && concerns(gone))
            removed.push(gone);
        if (gone !== undefined || !path.startsWith(below) || wanted(path.slice(below.length)) === 0)
            return;
        files.set(path.slice(below.length), content?.toString('utf8'));
        bytes += content?.length ?? 0;
        if (files.size > MOST_FILES || removed.length > MOST_FILES || bytes > MOST_BYTES) {
            throw new LayerError(`has more than ${MOST_FILES} files or ${MOST_BYTES} bytes where a repository has few`);
        }
    };
    const most = (path) => (path.startsWith(below) ? wanted(path.slice(below.length)) : 0);
    try {
        await readTar(unpacked(packed, mediaType), { most, entry });
    }
    catch (error) {
        if (error instanceof TarError)
            throw new LayerError(error.message);
        const { code = '', message } = error;
        if (/^(?:Z_|ZSTD_|ERR_ZSTD)/.test(code))
            throw new LayerError(`cannot be unpacked (${(0,image_text/* quote */.hD)(message)})`);
        throw error;
    }
    return { files, removed };
}
/** What layers, the lowest first, leave of the repository. */
function stackLayers(layers) {
    const files = new Map();
    for (const layer of layers) {
        for (const gone of layer.removed) {
            for (const path of files.keys())
                if (isWithin(`${wanted_files/* REPOSITORY */.Bw}/${path}`, gone))
                    files.delete(path);
        }
        for (const [path, text] of layer.files)
            files.set(path, text);
    }
    return files;
}
/** The path that a whiteout takes away; of an opaque one, the folder. */
function whiteout(path) {
    const [, folder = '', name] = /^(.*\/)?\.wh\.([^/]+)$/s.exec(path) ?? [];
    if (name === undefined)
        return undefined;
    return name === '.wh..opq' ? folder.replace(/\/$/, '') : folder + name;
}
function concerns(gone) {
    return isWithin(wanted_files/* REPOSITORY */.Bw, gone) || isWithin(gone, wanted_files/* REPOSITORY */.Bw);
}
/** Whether a path is this folder or below it; '' is the root. */
function isWithin(path, folder) {
    return folder === '' || `${path}/`.startsWith(`${folder}/`);
}
function unpacked(packed, mediaType) {
    const [, packing = ''] = /[.+](gzip|zstd|tar)$/.exec(mediaType) ?? [];
    if (packing === 'tar')
        return packed;
    const unpack = packing === 'gzip' ? external_node_zlib_.createGunzip() : packing === 'zstd' ? zstd() : undefined;
    if (unpack === undefined)
        throw new LayerError(`is of a kind that cannot be read (${(0,image_text/* quote */.hD)(mediaType, 100)})`);
    const source = external_node_stream_.Readable.from(packed, { objectMode: false });
    source.on('error', (error) => unpack.destroy(error));
    unpack.on('close', () => source.destroy());
    return source.pipe(unpack);
}
function zstd() {
    // Not in every Node that gentoo-min runs on.
    if ("createZstdDecompress" in external_node_zlib_namespaceObject)
        return external_node_zlib_.createZstdDecompress();
    throw new LayerError('is packed by zstd, which this version of Node.js cannot unpack: take 22.15 or newer');
}


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ platformOf),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const descriptor = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest, size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0) });
const manifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(descriptor).min(1).max(127) });
const index = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    manifests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        digest,
        platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    })),
});
/** The digest of the manifest for linux/amd64 in an index of several platforms; undefined for what is no such index. */
function platformOf(text) {
    const { data } = index.safeParse(parse(text));
    const fits = data?.manifests.find(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64');
    const [only, second] = data?.manifests ?? [];
    return (fits ?? (second === undefined && only?.platform === undefined ? only : undefined))?.digest;
}
/** The layers of an image, the lowest first; undefined for what is no image. */
function layersOf(text) {
    return manifest.safeParse(parse(text)).data?.layers;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 47301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseNews),
/* harmony export */   x: () => (/* binding */ newsAbout)
/* harmony export */ });
/* harmony import */ var _portage_matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10271);

const MS_OF_A_DAY = 86_400_000;
const LONGEST_TITLE = 200;
/** Reads a news item. @returns undefined for what has no title or no date */
function parseNews(text) {
    const end = text.search(/\r?\n\r?\n/);
    const headers = (end < 0 ? text : text.slice(0, end)).split(/\r?\n/).map((line) => {
        const [, name = '', value = ''] = /^([A-Za-z-]+):\s*(.*?)\s*$/.exec(line) ?? [];
        return { name: name.toLowerCase(), value };
    });
    const all = (name) => headers.filter((header) => header.name === name).map(({ value }) => value);
    const [title] = all('title');
    const [posted = ''] = all('posted');
    const day = Date.parse(/^\d{4}-\d\d-\d\d$/.test(posted) ? `${posted}T00:00:00Z` : '') / MS_OF_A_DAY;
    if (title === undefined || title === '' || Number.isNaN(day))
        return undefined;
    return { title: title.slice(0, LONGEST_TITLE), day, installed: all('display-if-installed') };
}
/** Items about packages that are there, posted after a day; the newest first. */
function newsAbout(items, packages, after) {
    const concerns = (atom) => {
        const pattern = (0,_portage_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(atom);
        return pattern !== undefined && packages.some(pattern);
    };
    return items
        .filter(({ day, installed }) => day > after && installed.some(concerns))
        .sort((one, other) => other.day - one.day);
}


/***/ }),

/***/ 7275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readPackages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/portage/version.js
var version = __webpack_require__(69330);
;// CONCATENATED MODULE: ./lib/snapshot/package-list.js

/**
 * Reads the list of packages that every build writes: `category/name-version:slot::repository`, one a line.
 * @returns the packages, or the number of the first line that is none
 */
function parsePackageList(text) {
    const packages = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '')
            continue;
        const [, cpv = '', slot = '', repository = ''] = /^([^:\s]+):([^:\s]+)::([^:\s]*)$/.exec(line) ?? [];
        const found = (0,version/* splitPackage */.Ht)(cpv);
        if (!found)
            return { badLine: index + 1 };
        packages.push({ ...found, slot: slot.split('/')[0] ?? slot, ...(repository === '' ? {} : { repository }) });
    }
    return packages;
}

;// CONCATENATED MODULE: ./lib/snapshot/read-package-list.js



/**
 * Reads a list of packages that a build wrote.
 * @param text of the list, where the file need not be read
 * @throws UserError when it cannot be read, or is none
 */
async function readPackages(file, text) {
    const content = text ?? (await (0,promises_.readFile)(file, 'utf8').catch(() => undefined));
    const read = content === undefined ? undefined : parsePackageList(content);
    const hint = 'Name the file that a build wrote, such as out/gentoo-packages.txt.';
    if (read === undefined)
        throw new errors/* UserError */.yo({ message: `There is no list of packages ${file}.`, hint });
    if (!('badLine' in read))
        return read;
    throw new errors/* UserError */.yo({ message: 'It is no package of a list.', at: { file, line: read.badLine }, hint });
}


/***/ }),

/***/ 16982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readRegistrySnapshot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97158);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84853);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7135);




const MANIFESTS = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** Gentoo's snapshots have 60 MiB packed. Nobody waits for more than this. */
const LARGEST_IMAGE = 4 * 1024 ** 3;
const DOING = 'read the snapshot';
const LIAR = 'Use another registry or mirror, and tell who runs this one.';
/**
 * Reads the wanted files of the ebuild repository in an image, off the registry's stream: no image is stored, and no engine is
 * needed. Everything is compared with its digest before anything of it is believed.
 * @param digest of the image: a manifest, or an index of which the one for linux/amd64 is taken
 * @returns undefined when the registry does not have it
 * @throws UserError when it cannot be read, or is not what its digest says
 */
async function readRegistrySnapshot(registry, digest, wanted) {
    const first = await manifestOf(registry, digest);
    if (first === undefined)
        return undefined;
    const inner = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .t)(first);
    const manifest = inner === undefined ? first : await manifestOf(registry, inner);
    const descriptors = manifest === undefined ? undefined : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOf */ .w)(manifest);
    if (descriptors === undefined || descriptors.reduce((sum, { size }) => sum + size, 0) > LARGEST_IMAGE) {
        const reason = descriptors === undefined ? 'it has no layers for linux/amd64' : 'it is larger than 4 GiB';
        throw registry.userError(registry.refusal(DOING, reason, 'Check the name of the image; take another tag.'));
    }
    const layers = [];
    for (const descriptor of descriptors)
        layers.push(await layerOf(registry, descriptor, wanted));
    return (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .stackLayers */ .TD)(layers);
}
async function manifestOf(registry, digest) {
    return await registry.ask({
        doing: DOING,
        method: 'GET',
        path: `manifests/${digest}`,
        accept: MANIFESTS,
        expect: [404],
        use: async (answer) => {
            if (answer.status === 404)
                return undefined;
            const body = await registry.body(answer, DOING);
            const found = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest('hex')}`;
            if (found !== digest)
                throw registry.refusal(DOING, `it was asked for ${digest} and sends ${found}`, LIAR);
            return body.toString();
        },
    });
}
async function layerOf(registry, descriptor, wanted) {
    const { mediaType, digest } = descriptor;
    return await registry.ask({
        doing: DOING,
        method: 'GET',
        path: `blobs/${digest}`,
        accept: '*/*',
        // Registries keep blobs elsewhere.
        follow: true,
        use: async (answer, alive) => {
            const check = new Check(registry, descriptor, alive);
            try {
                const layer = await (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayer */ .w6)(check.through(answer.body), mediaType, wanted);
                if (!check.passed)
                    throw new _layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LayerError */ .CE('has something behind its end');
                return layer;
            }
            catch (error) {
                if (!(error instanceof _layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LayerError */ .CE))
                    throw error;
                throw registry.refusal(DOING, `its layer ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(digest, 19)} ${error.message}`, 'Take another tag.');
            }
        },
    });
}
/** Lets the bytes of a blob through, and fails at the end of those that are not its digest's. */
class Check {
    registry;
    descriptor;
    alive;
    passed = false;
    constructor(registry, descriptor, alive) {
        this.registry = registry;
        this.descriptor = descriptor;
        this.alive = alive;
    }
    async *through(chunks) {
        const { digest, size } = this.descriptor;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let bytes = 0;
        for await (const chunk of chunks) {
            this.alive();
            bytes += chunk.length;
            if (bytes > size)
                throw this.registry.refusal(DOING, `its layer has more than the ${size} bytes it should`, LIAR);
            hash.update(chunk);
            yield chunk;
        }
        const found = `sha256:${hash.digest('hex')}`;
        if (found !== digest)
            throw this.registry.refusal(DOING, `its layer should be ${digest} and is ${found}`, LIAR);
        this.passed = true;
    }
}


/***/ }),

/***/ 15983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ COMPILER),
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   l0: () => (/* binding */ wantedFiles)
/* harmony export */ });
/** Where the ebuild repository lies in the image of a snapshot, as the build mounts it. */
const REPOSITORY = 'var/db/repos/gentoo';
/** The compiler's package. */
const COMPILER = 'sys-devel/gcc';
const KIB = 1024;
/** Ebuilds and what Portage's cache knows of them; the longest in Gentoo's repository has some 50 KiB. */
const PACKAGE_FILE = 256 * KIB;
const MASKS = 2048 * KIB;
const ADVISORY = 128 * KIB;
const NEWS = 64 * KIB;
/** The paths (PMS 4, GLEP 42, GLEP 79) that tell which versions of these packages there are, and what has happened to others. */
function wantedFiles(packages) {
    const folders = packages.flatMap((name) => [`${name}/`, `metadata/md5-cache/${name}-`]);
    return (path) => {
        if (folders.some((start) => path.startsWith(start) && !path.slice(start.length).includes('/')))
            return PACKAGE_FILE;
        if (/^profiles\/package\.mask(?:\/[^/]+)?$/.test(path))
            return MASKS;
        if (/^metadata\/glsa\/glsa-[^/]+\.xml$/.test(path))
            return ADVISORY;
        return /^metadata\/news\/([^/]+)\/\1\.en\.txt$/.test(path) ? NEWS : 0;
    };
}


/***/ }),

/***/ 4693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLogin: () => (/* binding */ findLogin),
/* harmony export */   g: () => (/* binding */ RegistryAuth)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19309);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97208);





// Docker Hub is known to `docker login` by the address that it had first.
const HUB_LOGIN = 'https://index.docker.io/v1/';
/**
 * Finds the login that `docker login` left for a registry: in the `auths` of docker's config.json or by the helper that
 * `credHelpers` or `credsStore` name (Docker documentation, "docker login", "Credential helpers").
 * @returns undefined when there is none: the registry is asked as anybody may
 */
async function findLogin(registry, sources) {
    const { DOCKER_CONFIG = '', HOME = '' } = sources.env;
    const folder = DOCKER_CONFIG === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(HOME === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() : HOME, '.docker') : DOCKER_CONFIG;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json'), 'utf8').catch(() => '{}');
    const config = parseObject(text);
    const names = registry === 'docker.io' ? [HUB_LOGIN, 'docker.io', 'index.docker.io'] : [registry, `https://${registry}`];
    for (const name of names) {
        const helper = textOf(objectOf(config.credHelpers)[name]) ?? textOf(config.credsStore);
        const login = (helper === undefined ? undefined : await askHelper(helper, name, sources.run)) ??
            readAuth(objectOf(objectOf(config.auths)[name]));
        if (login)
            return login;
    }
    return undefined;
}
function readAuth(entry) {
    const token = textOf(entry.identitytoken);
    if (token !== undefined)
        return { kind: 'identity', token };
    const [, user, password] = /^([^:]+):(.*)$/s.exec(Buffer.from(textOf(entry.auth) ?? '', 'base64').toString()) ?? [];
    return user === undefined || password === undefined
        ? undefined
        : { kind: 'password', user, password: password.replace(/\0+$/, '') };
}
async function askHelper(helper, name, run) {
    if (!/^[\w.-]+$/.test(helper))
        return undefined;
    // A helper that is not installed or knows nothing is the same as no login.
    const answer = await run({ command: `docker-credential-${helper}`, args: ['get'], input: name }).catch(() => undefined);
    if (answer?.code !== 0)
        return undefined;
    const { Username, Secret } = parseObject(answer.stdout);
    const [user, secret] = [textOf(Username), textOf(Secret)];
    if (user === undefined || secret === undefined)
        return undefined;
    return user === '<token>' ? { kind: 'identity', token: secret } : { kind: 'password', user, password: secret };
}
/**
 * Gets the Authorization headers that a registry wants: basic, or a token from the service that it names (distribution
 * documentation, "Token Authentication Specification", "OAuth2").
 */
class RegistryAuth {
    tools;
    options;
    #headers = new Map();
    #asking = new Map();
    #login;
    constructor(tools, options) {
        this.tools = tools;
        this.options = options;
    }
    /** What worked last for this access; undefined until the registry has asked for something. */
    header(access) {
        return this.#headers.get(access) ?? (access === 'pull' ? this.#headers.get('pull,push') : undefined);
    }
    /**
     * Answers a challenge; several at once get one answer.
     * @param challenge the header WWW-Authenticate of an answer with status 401
     * @throws StoreError `refused` when nothing that we have answers it
     */
    answer(challenge, access, signal) {
        const asking = this.#asking.get(access) ??
            this.#answer(challenge, access, signal).finally(() => {
                this.#asking.delete(access);
            });
        this.#asking.set(access, asking);
        return asking;
    }
    async #answer(challenge, access, signal) {
        const login = await (this.#login ??= this.options.login());
        const { scheme = '', rest = '' } = /^\s*(?<scheme>\w+)\s*(?<rest>.*)$/s.exec(challenge ?? '')?.groups ?? {};
        if (/^bearer$/i.test(scheme)) {
            this.#headers.set(access, `Bearer ${await this.#token(parameters(rest), login, access, signal)}`);
        }
        else if (/^basic$/i.test(scheme) && login?.kind === 'password') {
            this.#headers.set(access, basic(login));
        }
        else {
            throw new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .AD('refused', `${this.options.place}: the registry wants a login${login ? ' of another kind than there is' : ', and there is none'}. ` +
                'Log in before, with `docker login` or docker/login-action.');
        }
    }
    async #token(challenge, login, access, signal) {
        const { place, repository } = this.options;
        const realm = challenge.get('realm') ?? '';
        if (!URL.canParse(realm))
            throw new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .AD('refused', `${place}: the registry names no service that gives tokens.`);
        const scope = `repository:${repository}:${access}`;
        const service = challenge.get('service') ?? '';
        const url = new URL(realm);
        let request;
        if (login?.kind === 'identity') {
            const form = {
                grant_type: 'refresh_token',
                service,
                scope,
                client_id: 'gentoo-min-action',
                refresh_token: login.token,
            };
            const headers = { 'content-type': 'application/x-www-form-urlencoded' };
            request = { method: 'POST', url: url.href, headers, body: new URLSearchParams(form).toString() };
        }
        else {
            if (service !== '')
                url.searchParams.set('service', service);
            url.searchParams.set('scope', scope);
            request = { method: 'GET', url: url.href, headers: login ? { authorization: basic(login) } : {} };
        }
        const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .c)(this.tools, {
            place,
            doing: `get a token to ${access === 'pull' ? 'read' : 'write'}`,
            signal,
            request: () => Promise.resolve(request),
            hint: () => 'Log in before, with `docker login` or docker/login-action, as a user who may do that.',
            use: async (response) => parseObject(await response.text()),
        });
        const token = textOf(answer.token) ?? textOf(answer.access_token);
        if (token === undefined)
            throw new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .AD('refused', `${place}: the service that gives tokens gave none.`);
        return token;
    }
}
function basic({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
/** `realm="…",service="…"` (RFC 9110, "WWW-Authenticate"). */
function parameters(text) {
    const found = new Map();
    for (const [, key = '', quoted, bare] of text.matchAll(/(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)) {
        found.set(key.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
    }
    return found;
}
function parseObject(text) {
    try {
        return objectOf(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 96840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ RegistryClient)
/* harmony export */ });
/* unused harmony export registryAddress */
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19309);
/* harmony import */ var _registry_auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4693);


/** Speaks to one repository of a registry (OCI distribution specification), with the token or login that it wants. */
class RegistryClient {
    options;
    /** For messages: `registry docker.io/gentoo/stage3`. */
    place;
    /** The address below which everything of this repository is, with a slash at its end. */
    address;
    #auth;
    constructor(options) {
        this.options = options;
        const { registry, repository, login } = options;
        this.place = `registry ${registry}/${repository}`;
        this.address = `${registryAddress(registry)}/v2/${repository}/`;
        this.#auth = new _registry_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryAuth */ .g(options, { place: this.place, repository, login });
    }
    /**
     * One exchange, with the retries of `exchange`. A challenge is answered once; a second one is an answer like any other.
     * @throws StoreError, also where nothing that we have answers the challenge
     */
    async ask(question) {
        const first = await this.#send({
            ...question,
            expect: [...(question.expect ?? []), 401],
            use: async (answer, alive) => answer.status === 401
                ? { challenge: answer.header('www-authenticate') }
                : { value: await question.use(answer, alive) },
        });
        if ('value' in first)
            return first.value;
        await this.#auth.answer(first.challenge, question.access, question.signal);
        return await this.#send(question);
    }
    #send({ access, method, headers, body, follow, ...question }) {
        const url = question.url.includes('://') ? question.url : this.address + question.url;
        return (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)(this.options, {
            ...question,
            place: this.place,
            request: (alive) => {
                const content = body?.(alive);
                const authorization = this.#auth.header(access);
                // What the registry gave us is not for the storage that it sends us to.
                const own = new URL(url).origin === new URL(this.address).origin;
                return Promise.resolve({
                    url,
                    method,
                    headers: {
                        'accept-encoding': 'identity',
                        ...headers,
                        ...(own && authorization !== undefined ? { authorization } : {}),
                    },
                    follow,
                    ...(content === undefined ? {} : { body: content }),
                });
            },
        });
    }
}
/** Loopback is spoken to without TLS, as Docker and BuildKit do. */
function registryAddress(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    const local = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry);
    return `${local ? 'http' : 'https'}://${registry}`;
}


/***/ })

};
