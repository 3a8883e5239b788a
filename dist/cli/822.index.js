export const id = 822;
export const ids = [822];
export const modules = {

/***/ 81554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDeps: () => (/* binding */ checkDeps),
/* harmony export */   planDeps: () => (/* binding */ planDeps)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18402);
/* harmony import */ var _store_http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95929);
/* harmony import */ var _store_pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(851);
/* harmony import */ var _clean_up_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29847);





/** What comparing plans needs of this machine: the same judge. */
function planDeps(platform, own) {
    return {
        platform,
        defaults: own.installation.defaults,
        judge: (limited, settings, folder) => checkDeps(limited, own).judge(settings, folder),
    };
}
/** What the check needs of this machine. A builder of its own is removed by the post step, where there is one. */
function checkDeps(platform, own) {
    const { installation, annotates, ownBuilder } = own;
    return {
        run: _platform_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R,
        client: _store_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeClient */ .Y,
        pause: _store_pause_js__WEBPACK_IMPORTED_MODULE_3__/* .realPause */ .Z,
        installation,
        annotates,
        judge: (settings, folder) => {
            let judge;
            const load = async () => {
                const { judgeDefinition } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(73), __webpack_require__.e(975), __webpack_require__.e(937), __webpack_require__.e(173), __webpack_require__.e(656), __webpack_require__.e(810), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 3267));
                return judgeDefinition({
                    settings,
                    defaults: installation.defaults,
                    folder,
                    platform,
                    run: _platform_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R,
                    sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,
                    ownBuilder,
                    onBuilderCreated: (name) => {
                        platform.saveState(_clean_up_build_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILDER_STATE */ .G3, name);
                    },
                });
            };
            // Loaded when there is something to plan: what only looks at files is over before.
            return async (...asked) => (await (judge ??= load()))(...asked);
        },
    };
}


/***/ }),

/***/ 29847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ UNSAVED_STATE),
/* harmony export */   G3: () => (/* binding */ BUILDER_STATE)
/* harmony export */ });
/* unused harmony export cleanUpBuild */
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18402);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93745);




/** State that the post step needs: the builder that this run made, and the file that names what is still to be stored. */
const BUILDER_STATE = 'builder';
const UNSAVED_STATE = 'unsaved-work';
/** The post step: stores what a cancelled build left, removes the builder that this run made, and nothing else. */
async function cleanUpBuild(platform, run = runProcess) {
    const unsaved = platform.state(UNSAVED_STATE);
    if (unsaved !== '')
        await saveRest(platform, run, unsaved);
    const builder = platform.state(BUILDER_STATE);
    if (builder === '')
        return;
    const problems = await problemsOf(async () => {
        const { findBuildx } = await __webpack_require__.e(/* import() */ 87).then(__webpack_require__.bind(__webpack_require__, 58087));
        const { removeBuilder } = await __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 42530));
        const removed = await removeBuilder(await findBuildx(run, platform.env), builder);
        return removed ? [] : [{ message: 'buildx rm failed.' }];
    });
    // The job has its result already: what could not be cleaned up is told, and changes nothing.
    if (problems.length === 0)
        platform.log.info(`Removed the builder ${builder}; its cache stays on this machine.`);
    for (const problem of problems) {
        platform.log.warning(`The builder ${builder} could not be removed: ${formatProblem(problem)}`);
    }
}
/** What was made before a cancel goes to the stores now. It changes nothing about the job's result. */
async function saveRest(platform, run, file) {
    const problems = await problemsOf(async () => {
        const { findBuildx } = await __webpack_require__.e(/* import() */ 87).then(__webpack_require__.bind(__webpack_require__, 58087));
        const { saveUnsavedWork } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(73), __webpack_require__.e(975), __webpack_require__.e(656), __webpack_require__.e(189)]).then(__webpack_require__.bind(__webpack_require__, 13023));
        const warnings = [];
        const deps = {
            platform,
            run,
            buildx: await findBuildx(run, platform.env),
            warn: (problem) => warnings.push(problem),
        };
        const session = await saveUnsavedWork(file, deps, platform.cancelled);
        for (const { kind, place, added, bytesOut } of session?.balances ?? []) {
            platform.log.info(`Stored in the ${place}: ${added} ${kind}, ${formatBytes(bytesOut)}`);
        }
        return warnings;
    });
    for (const problem of problems)
        platform.log.warning(formatProblem(problem));
}


/***/ }),

/***/ 55822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPinCommand: () => (/* binding */ runPinCommand)
});

// EXTERNAL MODULE: ./lib/actions/check-deps.js
var check_deps = __webpack_require__(81554);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/check/check-definition.js + 18 modules
var check_definition = __webpack_require__(19123);
// EXTERNAL MODULE: ./lib/check/definition-side.js
var definition_side = __webpack_require__(80739);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
// EXTERNAL MODULE: ./lib/lint/finding.js
var finding = __webpack_require__(10380);
// EXTERNAL MODULE: ./lib/lint/rules-judged.js
var rules_judged = __webpack_require__(39910);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/verdict/explanation.js
var explanation = __webpack_require__(89462);
;// CONCATENATED MODULE: ./lib/refresh/plan-findings.js





/** Reasons that are told; where Portage has more, they mostly come from one. */
const MOST_REASONS = 3;
/**
 * What a pull request says of a judged refresh, where the base has the pins of today.
 * @param named makes a text fit for the public: folders of the run by the names that people know, and no secrets
 */
function planFindings({ judgement, fresh, problems, spared = 0 }, named) {
    if (problems.length > 0)
        return unplanned(problems, named);
    const { verdict, diff, prediction, advisories = [] } = judgement;
    // Without a base that was judged, what was always there would look like new.
    const comparable = diff !== undefined || verdict.outcome === 'refused';
    const obsolete = comparable ? fresh.filter(({ rule }) => (0,rules_judged/* isJudged */.s)(rule)).map(finding/* problemOf */.Zw) : [];
    return {
        made: true,
        findings: {
            ...(diff ? { packages: versionChanges(diff) } : {}),
            ...(prediction ? { seconds: { build: prediction.seconds, saved: spared } } : {}),
            advisories: inState(advisories, 'fixed'),
            introduced: inState(advisories, 'introduced'),
            obsolete: obsolete.map((each) => rename(each, named)),
            notes: notesOf(judgement).map(named),
        },
    };
}
/** Why there is no plan; where there is more than one reason, they mostly come from the first. */
function unplanned(problems, named) {
    return { made: false, reason: (0,format/* sentence */.em)(named(problems.slice(0, 1).map(errors/* formatProblem */.Vw).join(''))) };
}
/** What stays at its version is counted elsewhere: a table of versions has nothing to say of it. */
function versionChanges({ changes }) {
    return changes
        .filter(({ base, head }) => base?.version !== head?.version)
        .map(({ name, base, head }) => ({
        name,
        ...(base ? { from: base.version } : {}),
        ...(head ? { to: head.version } : {}),
    }));
}
function notesOf({ verdict, diff, prediction }) {
    if (verdict.outcome === 'refused') {
        const reasons = verdict.explanations.slice(0, MOST_REASONS).map((each) => (0,errors/* formatProblem */.Vw)((0,explanation/* asProblem */.g)(each)));
        return [`Portage finds no plan with these pins. ${reasons.join(' ')}`.trim()];
    }
    const same = diff?.changes.filter(({ base, head }) => base?.version === head?.version).length ?? 0;
    return [
        ...(verdict.outcome === 'unsure' ? [`Portage is not sure of this plan: ${verdict.doubts.join(' ')}`] : []),
        ...(diff ? [] : ['With the pins of today there is no plan any more, so packages are not compared.']),
        ...(same > 0 ? [`Built anew at the same version: ${(0,format/* count */.U9)(same, 'package')}.`] : []),
        ...(prediction?.from === 'counts' ? ['The time is guessed from the number of packages.'] : []),
    ];
}
/** Each advisory once, though it may be about several packages. */
function inState(hits, wanted) {
    const found = hits.filter(({ state }) => state === wanted);
    const titles = new Map(found.map(({ advisory }) => [advisory.id, advisory.title ?? advisory.package]));
    return [...titles].map(([id, title]) => ({ id, title }));
}
function rename({ message, at, hint }, named) {
    return {
        message: named(message),
        ...(at ? { at: { ...at, file: named(at.file) } } : {}),
        ...(hint === undefined ? {} : { hint: named(hint) }),
    };
}

// EXTERNAL MODULE: ./lib/actions/failure.js
var failure = __webpack_require__(93745);
;// CONCATENATED MODULE: ./lib/actions/compare-plans.js









/** The stage3 and the snapshot may have to be pulled twice; a job still has to open its pull request afterwards. */
const PATIENCE_MS = 20 * 60_000;
const LONGEST = 1000;
/**
 * Compares the plans of a definition with two texts of image.yaml, by what judges changes on pull requests. That no plan can be
 * made is never a reason to propose nothing: then a sentence says why.
 */
function comparePlans(deps) {
    return (definition) => async (before, after) => {
        const { platform } = deps;
        const folder = await (0,files/* makeTemporaryFolder */.wE)(platform.env);
        try {
            return await compare(deps, definition, folder, { before, after });
        }
        catch (error) {
            if (platform.cancelled.aborted)
                throw error;
            return unplanned((0,failure/* explainError */.UW)(error), publicName(deps, definition, folder));
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
async function compare(deps, definition, folder, texts) {
    const { platform, defaults, patienceMs = PATIENCE_MS } = deps;
    const [base, head] = [(0,external_node_path_.join)(folder, 'before'), (0,external_node_path_.join)(folder, 'after')];
    await (0,promises_.mkdir)(base);
    if (!(await definition.layOut(base)))
        throw new errors/* UserError */.yo({ message: 'The definition could not be read in full.' });
    await (0,promises_.cp)(base, head, { recursive: true, verbatimSymlinks: true });
    await writeImage(base, texts.before);
    await writeImage(head, texts.after);
    const time = AbortSignal.timeout(patienceMs);
    const limited = { ...platform, cancelled: AbortSignal.any([platform.cancelled, time]) };
    const side = (of) => (0,definition_side/* readSide */.w)({ defaults, folder: of, shown: definition.config });
    const records = await definition.records();
    platform.log.info('Portage plans the world with the pins of today and with those that are proposed.');
    const checked = await (0,check_definition/* checkDefinition */.Q)({ base: await side(base), head: await side(head) }, {
        judge: deps.judge(limited, definition.build, folder),
        ...(records ? { records } : {}),
        say: (line) => {
            platform.log.info(line);
        },
    });
    if (platform.cancelled.aborted)
        throw new errors/* UserError */.yo({ message: 'The refresh was cancelled.' });
    if (time.aborted && checked.problems.length > 0) {
        throw new errors/* UserError */.yo({ message: `It was not ready within ${String(Math.round(patienceMs / 60_000))} minutes.` });
    }
    return planFindings(checked, publicName(deps, definition, folder));
}
/** The file may be a link, and must not be written through. */
async function writeImage(folder, text) {
    const file = (0,external_node_path_.join)(folder, 'image.yaml');
    await (0,promises_.rm)(file, { force: true });
    await (0,promises_.writeFile)(file, text, { flag: 'wx' });
}
/** Folders of this run are nobody's business, and another run would name others: the same words mean the same proposal. */
function publicName({ platform, defaults }, { config }, folder) {
    const names = [
        [(0,external_node_path_.join)(folder, 'before'), config],
        [(0,external_node_path_.join)(folder, 'after'), config],
        [folder, 'the temporary folder'],
        [defaults, 'default definition'],
    ];
    return (text) => {
        const named = names.reduce((left, [path, name]) => left.replaceAll(path, name), text);
        return (0,clean/* clip */.$Q)(platform.redact(named), LONGEST);
    };
}

// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/inputs/camel.js
var camel = __webpack_require__(78883);
// EXTERNAL MODULE: ./lib/inputs/fields.js
var fields = __webpack_require__(18608);
// EXTERNAL MODULE: ./lib/inputs/refresh-table.js
var refresh_table = __webpack_require__(88643);
// EXTERNAL MODULE: ./lib/inputs/rules.js
var rules = __webpack_require__(99066);
// EXTERNAL MODULE: ./lib/inputs/settings.js + 4 modules
var settings = __webpack_require__(80343);
// EXTERNAL MODULE: ./lib/inputs/shared-settings.js
var shared_settings = __webpack_require__(62996);
// EXTERNAL MODULE: ./lib/inputs/table.js
var inputs_table = __webpack_require__(34565);
;// CONCATENATED MODULE: ./lib/inputs/refresh-settings.js










/** A folder of a repository, as GitHub's API names it. */
const folderRule = (text) => {
    const inside = !external_node_path_.posix.isAbsolute(text) && !external_node_path_.posix.normalize(text).startsWith('..');
    return ((0,rules/* pathRule */.WO)(text) ??
        (inside ? undefined : { message: `${(0,image_text/* quote */.hD)(text)} is not below the repository.`, hint: 'Write it as config.' }));
};
/** A branch (git-check-ref-format(1), of its rules those that an API could stumble over). */
const branchRule = (text) => /^[^\s~^:?*[\\\p{Cc}]{1,200}$/u.test(text) && !/\.\.|\/\/|^\/|\/$|@\{/.test(text)
    ? undefined
    : { message: `${(0,image_text/* quote */.hD)(text)} cannot be a branch.`, hint: 'Write it without refs/heads/, such as main.' };
const actionReaders = {
    config: (0,fields/* judged */.g$)(folderRule),
    mode: (0,fields/* choice */.Yq)('refresh', 'plan', 'advisories'),
    token: fields/* asItIs */.sT,
    base: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(branchRule)),
    packages: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(rules/* pathRule */.WO)),
    'dry-run': fields/* flag */.Jt,
    plan: (0,fields/* choice */.Yq)('true', 'false', 'given'),
    planned: fields/* asItIs */.sT,
    summary: fields/* flag */.Jt,
};
const commandReaders = {
    config: (0,fields/* judged */.g$)(rules/* pathRule */.WO),
    only: (0,fields/* choice */.Yq)('all', 'refresh', 'compiler'),
    packages: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(rules/* pathRule */.WO)),
    'dry-run': fields/* flag */.Jt,
    plan: fields/* flag */.Jt,
    'emerge-log': (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(rules/* pathRule */.WO)),
};
const advisoryReaders = {
    config: (0,fields/* judged */.g$)(rules/* pathRule */.WO),
    packages: (0,fields/* judged */.g$)(rules/* pathRule */.WO),
    snapshot: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(rules/* sourceRule */.at)),
};
/**
 * Reads the inputs of the action. The token is hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
function readRefreshActionSettings(platform) {
    const given = readTexts(refreshInputs, platform);
    platform.mask(given.token);
    return withBuild(platform, readFields(actionReaders, given), (name) => name in refreshInputs && !(name in actionReaders));
}
/** Reads the options of `gentoo-min refresh`. @throws UserError with everything that is wrong with them */
function readRefreshCommandSettings(platform) {
    const read = (0,fields/* readFields */.qU)(commandReaders, (0,settings/* readTexts */.Z7)(refresh_table/* refreshOptions */.O, platform));
    return withBuild(platform, read, (name) => name in refresh_table/* refreshOptions */.O && !(name in commandReaders));
}
/** @param takes whether an input of the build is one of the refresh too */
function withBuild(platform, own, takes) {
    const shared = (0,shared_settings/* readSharedSettings */.j)(platform, { takes, config: own.values?.config ?? '' });
    if (!own.values || 'problems' in shared) {
        throw new errors/* UserError */.yo([...(own.problems ?? []), ...('problems' in shared ? shared.problems : [])]);
    }
    return { ...(0,camel/* camelKeys */.R)(own.values), build: shared.settings };
}
/** Reads the options of `gentoo-min advisories`. @throws UserError with everything that is wrong with them */
function readAdvisoriesSettings(platform) {
    return refresh_settings_settings(advisoryReaders, (0,settings/* readTexts */.Z7)(refresh_table/* advisoriesOptions */.c, platform));
}
function refresh_settings_settings(readers, given) {
    const read = (0,fields/* readFields */.qU)(readers, given);
    if ('problems' in read)
        throw new errors/* UserError */.yo(read.problems);
    return (0,camel/* camelKeys */.R)(read.values);
}

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
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
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

;// CONCATENATED MODULE: ./lib/snapshot/wanted-files.js
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
    const below = `${REPOSITORY}/`;
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
                if (isWithin(`${REPOSITORY}/${path}`, gone))
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
    return isWithin(REPOSITORY, gone) || isWithin(gone, REPOSITORY);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/snapshot/manifest.js

const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const descriptor = schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP(), digest, size: schemas/* int */.Whr().min(0) });
const manifest = schemas/* object */.Ikc({ layers: schemas/* array */.YOg(descriptor).min(1).max(127) });
const index = schemas/* object */.Ikc({
    manifests: schemas/* array */.YOg(schemas/* object */.Ikc({
        digest,
        platform: schemas/* object */.Ikc({ os: schemas/* string */.YjP(), architecture: schemas/* string */.YjP() }).optional(),
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
    const root = (0,external_node_path_.join)(folder, REPOSITORY);
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
    const inner = platformOf(first);
    const manifest = inner === undefined ? first : await (0,promises_.readFile)(blob(inner), 'utf8').catch(() => '');
    const descriptors = layersOf(manifest);
    if (descriptors === undefined)
        return 'holds no image for linux/amd64';
    const layers = [];
    for (const { digest: name, mediaType } of descriptors) {
        try {
            layers.push(await readLayer((0,external_node_fs_.createReadStream)(blob(name)), mediaType, wanted));
        }
        catch (error) {
            if (error instanceof LayerError)
                return `has a layer ${(0,image_text/* quote */.hD)(name, 19)} that ${error.message}`;
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
                return `lacks the layer ${(0,image_text/* quote */.hD)(name, 19)}`;
            throw error;
        }
    }
    return stackLayers(layers);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/snapshot/registry-snapshot.js




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
    const inner = platformOf(first);
    const manifest = inner === undefined ? first : await manifestOf(registry, inner);
    const descriptors = manifest === undefined ? undefined : layersOf(manifest);
    if (descriptors === undefined || descriptors.reduce((sum, { size }) => sum + size, 0) > LARGEST_IMAGE) {
        const reason = descriptors === undefined ? 'it has no layers for linux/amd64' : 'it is larger than 4 GiB';
        throw registry.userError(registry.refusal(DOING, reason, 'Check the name of the image; take another tag.'));
    }
    const layers = [];
    for (const descriptor of descriptors)
        layers.push(await layerOf(registry, descriptor, wanted));
    return stackLayers(layers);
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
            const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
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
                const layer = await readLayer(check.through(answer.body), mediaType, wanted);
                if (!check.passed)
                    throw new LayerError('has something behind its end');
                return layer;
            }
            catch (error) {
                if (!(error instanceof LayerError))
                    throw error;
                throw registry.refusal(DOING, `its layer ${(0,image_text/* quote */.hD)(digest, 19)} ${error.message}`, 'Take another tag.');
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
        const hash = (0,external_node_crypto_.createHash)('sha256');
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

;// CONCATENATED MODULE: ./lib/refresh/digests.js


/** Kinds of manifests that can be built from (OCI image specification; Docker Image Manifest V2, Schema 2). */
const KINDS = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const ACCEPT = KINDS.join(', ');
const digests_LIAR = 'Pin nothing from there; use another registry or mirror, and tell who runs this one.';
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
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
    for (const claim of [head, said]) {
        if (claim !== undefined && claim !== digest) {
            throw registry.refusal(doing, `it says ${claim}, but what it sends is ${digest}`, digests_LIAR);
        }
    }
    const kind = kindOf(body, answer.header('content-type'));
    if (!KINDS.includes(kind)) {
        throw registry.refusal(doing, `it holds no image but ${(0,image_text/* quote */.hD)(kind)}`, 'Check the name; take another tag.');
    }
    return digest;
}
/** The header Docker-Content-Digest. @throws StoreError when it is there and is no digest that can be pinned */
function digestHeader(registry, answer, doing) {
    const digest = answer.header('docker-content-digest');
    if (digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest))
        return digest;
    throw registry.refusal(doing, `it says ${(0,image_text/* quote */.hD)(digest, 100)}, which is no digest`, digests_LIAR);
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

// EXTERNAL MODULE: ./lib/image/definition.js + 3 modules
var definition = __webpack_require__(80012);
// EXTERNAL MODULE: ./lib/pins/reference.js
var pins_reference = __webpack_require__(12305);
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

;// CONCATENATED MODULE: ./lib/snapshot/news.js

const MS_OF_A_DAY = 86_400_000;
const news_LONGEST_TITLE = 200;
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
    return { title: title.slice(0, news_LONGEST_TITLE), day, installed: all('display-if-installed') };
}
/** Items about packages that are there, posted after a day; the newest first. */
function newsAbout(items, packages, after) {
    const concerns = (atom) => {
        const pattern = (0,matching/* readPattern */.ZS)(atom);
        return pattern !== undefined && packages.some(pattern);
    };
    return items
        .filter(({ day, installed }) => day > after && installed.some(concerns))
        .sort((one, other) => other.day - one.day);
}

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
            const found = text === undefined ? undefined : parseNews(text);
            if (found)
                news.push(found);
            else
                unread.push(path);
        }
    }
    return { advisories, news, unread };
}

// EXTERNAL MODULE: ./lib/image/rules.js
var image_rules = __webpack_require__(16330);
;// CONCATENATED MODULE: ./lib/refresh/choices.js

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
        const slot = (0,image_rules/* compilerSlot */.YP)(to);
        return slot === (0,image_rules/* compilerSlot */.YP)(from) ? [version] : [version, { path: ['compiler', 'slot'], value: slot }];
    });
}

;// CONCATENATED MODULE: ./lib/refresh/list-tags.js

/** Tags that are asked for at once; some registries refuse more. */
const PAGE = 1000;
/** Gentoo's repositories have some thousand tags. Whoever goes on for longer will not come to an end. */
const MOST_PAGES = 200;
const list_tags_DOING = 'list its tags';
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
            doing: list_tags_DOING,
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
                    throw registry.refusal(list_tags_DOING, reason, 'Use another registry or mirror, and tell who runs this one.');
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
    const body = (await registry.body(answer, list_tags_DOING)).toString();
    let list;
    try {
        // A repository whose tags are all deleted has null for a list.
        list = JSON.parse(body)?.tags ?? [];
    }
    catch {
        list = undefined;
    }
    if (!Array.isArray(list) || !list.every((tag) => typeof tag === 'string')) {
        throw registry.refusal(list_tags_DOING, `its answer is no list of tags: ${(0,image_text/* quote */.hD)(body, 100)}`, 'Is it a registry?');
    }
    const link = nextLink(answer.header('link'));
    if (link === undefined)
        return { tags: list };
    const target = URL.canParse(link, registry.address) ? new URL(link, registry.address) : undefined;
    if (target?.host !== new URL(registry.address).host) {
        throw registry.refusal(list_tags_DOING, `the next page is said to be on another host (${(0,image_text/* quote */.hD)(link, 120)})`, 'No registry does that; check who answers under this name.');
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

;// CONCATENATED MODULE: ./lib/refresh/proposals.js


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
function proposals_fingerprint({ kind, changes }) {
    return hashOf([kind, ...changes.map(({ key, to }) => `${key} ${to}`).sort()]);
}
/** A short name for the way from the pins of today to those that are proposed: plans of it say the same. */
function proposals_stepName({ kind, changes }) {
    return hashOf([kind, ...changes.map(({ key, from, to }) => `${key} ${from} ${to}`).sort()]);
}
function hashOf(lines) {
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
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
function proposals_labelsOf(proposal, risks) {
    const kind = proposal.kind === 'compiler' ? 'compiler step' : 'refresh';
    return [kind, ...(risks.length === 0 ? ['risk: none known'] : risks.map((risk) => `risk: ${risk}`))];
}
/** The first two numbers of a kernel's version: `6.12`. */
function seriesOf(version) {
    return version.split('.').slice(0, 2).join('.');
}
/** A pin in a few characters: tag and start of the digest, or the version. */
function proposals_shortPin({ key }, value) {
    const parsed = key === 'stage3' || key === 'snapshot' ? (0,pins_reference/* parseReference */.F2)(value) : undefined;
    if (!parsed?.ok)
        return { name: value };
    const { tag = '', digest } = parsed.reference;
    return { name: tag, ...(digest === undefined ? {} : { digest: digest.slice(0, 'sha256:'.length + 12) }) };
}

;// CONCATENATED MODULE: ./lib/refresh/tags.js

const tags_MS_OF_A_DAY = 86_400_000;
// OCI distribution specification, "Pulling manifests": what a tag may be.
const TAG = /^\w[\w.-]{0,127}$/;
/** More odd tags than these nobody reads. */
const MOST_ODD = 20;
/** The day (UTC) of a time in milliseconds since the epoch, in days since the epoch. */
function dayOf(now) {
    return Math.floor(now / tags_MS_OF_A_DAY);
}
/** `2026-02-16`. @param day days since 1970-01-01 */
function dateText(day) {
    return new Date(day * tags_MS_OF_A_DAY).toISOString().slice(0, 10);
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
    const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / tags_MS_OF_A_DAY;
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
            message: `${key}: the pinned tag ${(0,image_text/* quote */.hD)(current, 130)} ${pinned}, so there is no telling what is newer.`,
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
            hint: near.length === 0 ? 'Check the name of the image.' : (0,image_text/* didYouMean */.au)(form, near.slice(0, 10)),
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
            ((0,image_rules/* kernelVersionRule */.Me)(version) ? 'is not of three numbers, as image.yaml wants it' : undefined),
    });
}
/**
 * Chooses the newest compiler of a slot. A dated snapshot (`_p` and eight digits, which Gentoo makes every week) is taken
 * only when asked for: each of them has the whole world compiled again.
 */
function newestCompiler(question, policy) {
    return choose(question, {
        name: `slot ${policy.slot}`,
        holds: (version) => (0,image_rules/* compilerSlot */.YP)(version) === policy.slot,
        objection: (version) => {
            if ((0,image_rules/* isLive */.DG)(version))
                return 'is a live ebuild';
            if ((0,image_rules/* compilerVersionRule */._L)(version))
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
    const division = divide(changes, { offered, gone: step?.gone ?? false });
    const announcements = announcementsIn(files);
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
        const tags = hold ? [] : await listTags(registry);
        return { current: reference.tag, tags, skip: refresh[key].skip, hold };
    };
    const [stage3, snapshot] = await Promise.all([question(pins.stage3), question(pins.snapshot)]);
    const choice = chooseTags({ stage3, snapshot }, { minimumAge: refresh['minimum-age'], today });
    if (choice.kind === 'chosen')
        return choice;
    throw new errors/* UserError */.yo({ message: choice.message, hint: choice.hint, at: pins[choice.key].at });
}
/** The pin with the digest of the chosen tag. What is held stays to the letter. */
async function settle({ key, text, reference, at, hold, registry }, { tag }) {
    const same = tag === reference.tag;
    if (hold && reference.digest !== undefined)
        return { text, digest: reference.digest };
    const digest = await findDigest(registry, tag, same ? reference.digest : undefined);
    if (digest !== undefined)
        return { text: hold ? text : withTag(text, tag, digest), digest };
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
    const files = await readRegistrySnapshot(registry, digest, wantedFiles([COMPILER, sources]));
    const compiler = files && packageFacts(files, COMPILER);
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
        kernel: newestKernel(kernelQuestion(definition, packageFacts(files, sources)), series),
        compiler: newestCompiler(compilerQuestion(definition, compiler), {
            slot: refresh.compiler.slot ?? pinned.slot,
            snapshots: refresh.compiler.snapshots,
        }),
    };
}
/** Whether the pinned snapshot too has a compiler that may be taken; one that is gone has nothing. */
async function isOffered(version, { registry, reference }, definition, { say }) {
    const digest = reference.digest ?? (await findDigest(registry, reference.tag));
    if (digest === undefined)
        return false;
    say('Looking whether the pinned snapshot has the new compiler too.');
    const files = await readRegistrySnapshot(registry, digest, wantedFiles([COMPILER]));
    if (files === undefined)
        return false;
    const { name, refuse, files: there } = compilerQuestion(definition, packageFacts(files, COMPILER));
    return there.includes(`${name}-${version}.ebuild`) && refuse(version) === undefined;
}
function goneProblem(choice, at) {
    return choice.kind === 'gone' ? [{ message: choice.message, hint: choice.hint, at }] : [];
}
function changed(key, from, to) {
    return from === to ? [] : [{ key, from, to }];
}
function readDay(tag) {
    const read = readDatedTag(tag);
    return typeof read === 'string' ? 0 : read.day;
}
function unreadNote({ unread }) {
    const [first] = unread;
    if (first === undefined)
        return undefined;
    return `${unread.length} advisories or news items of the snapshot cannot be read, such as ${first}.`;
}

;// CONCATENATED MODULE: ./lib/refresh/advisory-files.js










/**
 * Reads the advisories of a snapshot.
 * @param given a source that `sourceRule` approves of; without it the newest snapshot that the registry of the pin has: advisories
 *   do not have to ripen
 * @throws UserError when it cannot be read
 */
async function advisoryFiles(image, given, world) {
    const { definition, place } = readDefinition(image);
    const wanted = wantedFiles([]);
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
    const tag = given === undefined ? newest(own, await listTags(registry), world.today) : own;
    const digest = given === undefined || pinned === undefined ? await findDigest(registry, tag) : pinned;
    world.say(`Reading the advisories of ${tag}, from ${registry.place}.`);
    const files = digest === undefined ? undefined : await readRegistrySnapshot(registry, digest, wanted);
    if (files !== undefined)
        return files;
    throw new errors/* UserError */.yo({
        message: `snapshot: the registry has no ${tag}.`,
        hint: 'Try again later, or name another snapshot.',
    });
}
/** The newest tag of the same form; the pinned one where none is dated. */
function newest(own, tags, today) {
    const pinned = readDatedTag(own);
    return typeof pinned === 'string' ? own : (sortTags(tags, pinned.prefix, today).dated[0]?.tag ?? own);
}

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
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
        const found = (0,portage_version/* splitPackage */.Ht)(cpv);
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

;// CONCATENATED MODULE: ./lib/refresh/read-image.js



/** Reads the image.yaml of a definition. @throws UserError when there is none, or it is no text */
async function readImage(config) {
    const file = (0,external_node_path_.join)(config, 'image.yaml');
    const bytes = await (0,promises_.readFile)(file).catch(() => undefined);
    if (bytes === undefined) {
        throw new errors/* UserError */.yo({
            message: `There is no ${file}, so that there are no pins.`,
            hint: 'Name the folder of your definition; `gentoo-min help` says how.',
        });
    }
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes))
        return { text, file };
    throw new errors/* UserError */.yo({ message: 'It has bytes that are no UTF-8.', at: { file }, hint: 'Write it as UTF-8.' });
}

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

// EXTERNAL MODULE: ./lib/store/registry-auth.js
var registry_auth = __webpack_require__(4693);
;// CONCATENATED MODULE: ./lib/actions/refresh-world.js



/** The registries that the pins name, with the logins of this machine, and today. */
function refreshWorld(platform, { run, client, pause }) {
    const { env, cancelled: signal, log } = platform;
    return {
        registry: ({ domain, path }, at) => new RegistryReader({ domain, path, client, pause, signal, at, login: () => (0,registry_auth.findLogin)(domain, { env, run }) }),
        today: dayOf(platform.now()),
        say: (sentence) => {
            log.info(sentence);
        },
    };
}

;// CONCATENATED MODULE: ./lib/actions/run-advisories.js











/** `gentoo-min advisories`: judges what a build installed by the advisories of a snapshot. */
async function runAdvisories(platform, deps) {
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const { config, packages, snapshot } = readAdvisoriesSettings(platform);
        const [image, installed] = await Promise.all([readImage(config), readPackages(packages)]);
        const given = snapshot === undefined ? {} : { snapshot };
        await tellAdvisories(platform, deps, { image, installed, summary: false, ...given });
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, problems);
}
/** Judges packages by advisories and says it as image.yaml wants it: as a report, as warnings, or as a failure. */
async function tellAdvisories(platform, deps, request) {
    const { image, installed } = request;
    const { definition } = readDefinition(image);
    const policy = definition.refresh.advisories;
    const { advisories, unread } = announcementsIn(await advisoryFiles(image, request.snapshot, refreshWorld(platform, deps)));
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

// EXTERNAL MODULE: ./lib/check/read-records.js
var read_records = __webpack_require__(95269);
;// CONCATENATED MODULE: ./lib/refresh/format.js




/** A proposal for a terminal or a log, line by line. */
function tellRefresh({ changes }, { risks, news = [], passed = [], notes = [] }) {
    const pins = changes.map((change) => {
        const [from, to] = [proposals_shortPin(change, change.from), proposals_shortPin(change, change.to)];
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
    ].map(clean/* cleanLine */.Ow);
}
/** What plans say, for a terminal or a log, line by line. */
function tellPlan(outcome) {
    if (!outcome.made)
        return [(0,clean/* cleanLine */.Ow)(`No plan could be made: ${outcome.reason}`)];
    const { packages, seconds, advisories = [], introduced = [], obsolete = [], notes = [] } = outcome.findings;
    const risks = risksOf({ kind: 'refresh', changes: [] }, packages);
    return [
        ...(packages ? [`plan: ${(0,format/* count */.U9)(packages.length, 'package')} changed`, ...packages.map(changeLine)] : []),
        ...(risks.length === 0 ? [] : [`risks by packages: ${risks.join(', ')}`]),
        ...(seconds === undefined ? [] : [timeLine(seconds)]),
        ...advisories.map(({ id, title }) => `closes GLSA ${id}: ${title}`),
        ...introduced.map(({ id, title }) => `brings GLSA ${id}: ${title}`),
        ...obsolete.map((problem) => `obsolete: ${(0,errors/* formatProblem */.Vw)(problem)}`),
        ...notes,
    ].map(clean/* cleanLine */.Ow);
}
function changeLine({ name, from, to }) {
    if (from === undefined)
        return `  ${name}: ${to ?? ''} is new`;
    return to === undefined ? `  ${name}: ${from} goes` : `  ${name}: ${from} -> ${to}`;
}
function timeLine({ build, saved }) {
    const kept = saved > 0 ? `, of which packages kept from the last build save ${(0,format/* formatSeconds */.Xo)(saved)}` : '';
    return `build: about ${(0,format/* formatSeconds */.Xo)(build)}${kept}`;
}

;// CONCATENATED MODULE: ./lib/refresh/replace-file.js




/**
 * Gives a file another text, all at once and with the rights that it has. A link stays one.
 * @param before what it was when it was read: registries were asked since, and somebody may have written into it
 * @throws UserError when it is no longer so
 */
async function replaceFile(file, before, after) {
    const target = await (0,promises_.realpath)(file);
    const { mode } = await (0,promises_.stat)(target);
    const partial = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_crypto_.randomUUID)()}.part`);
    try {
        await (0,promises_.writeFile)(partial, after, { mode, flag: 'wx' });
        if ((await (0,promises_.readFile)(target, 'utf8')) !== before) {
            throw new errors/* UserError */.yo({ message: `${file} was changed in the meantime.`, hint: 'Run the refresh again.' });
        }
        await (0,promises_.rename)(partial, target);
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/refresh/edit.js
var edit = __webpack_require__(74663);
// EXTERNAL MODULE: ./lib/check/bounded.js
var check_bounded = __webpack_require__(79693);
;// CONCATENATED MODULE: ./lib/refresh/plan-record.js



/** A variable of a process, which an input of an action is, holds 128 KiB (execve(2), MAX_ARG_STRLEN). */
const plan_record_LONGEST = 100_000;
/** What that may be when it is unpacked. */
const plan_record_MOST_BYTES = 4 * 2 ** 20;
/** Of a pull request's body this is left for what nobody sees. */
const LONGEST_MARK = 20_000;
/** A refresh and a compiler step. */
const MOST_PLANS = 2;
const advisories = (0,check_bounded/* list */.p_)(schemas/* object */.Ikc({ id: check_bounded/* line */.n8, title: check_bounded/* line */.n8 }));
const findings = schemas/* object */.Ikc({
    packages: (0,check_bounded/* list */.p_)(schemas/* object */.Ikc({ name: check_bounded/* line */.n8, from: check_bounded/* line */.n8.exactOptional(), to: check_bounded/* line */.n8.exactOptional() })).exactOptional(),
    advisories: advisories.exactOptional(),
    introduced: advisories.exactOptional(),
    obsolete: check_bounded/* problems */.Bk.exactOptional(),
    seconds: schemas/* object */.Ikc({ build: check_bounded/* number */.ai, saved: check_bounded/* number */.ai }).exactOptional(),
    notes: (0,check_bounded/* list */.p_)(check_bounded/* line */.n8).exactOptional(),
});
const record = schemas/* object */.Ikc({
    of: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/),
    outcome: schemas/* discriminatedUnion */.gMt('made', [
        schemas/* object */.Ikc({ made: schemas/* literal */.euz(true), findings }),
        schemas/* object */.Ikc({ made: schemas/* literal */.euz(false), reason: check_bounded/* line */.n8 }),
    ]),
});
const schema = schemas/* object */.Ikc({ version: schemas/* literal */.euz(1), plans: schemas/* array */.YOg(record).max(MOST_PLANS) });
/** Plans as one word of printable characters: JSON, deflated, in base64. What would be too long becomes a plan that failed. */
function writePlans(plans) {
    const word = pack(plans);
    if (word.length <= plan_record_LONGEST)
        return word;
    const outcome = { made: false, reason: 'The plans found more than can be handed over.' };
    return pack(plans.map(({ of }) => ({ of, outcome })));
}
/**
 * Reads what another job wrote, or a pull request holds, which may be anything.
 * @returns undefined where it is no such word, or is too large in any part
 */
function readPlans(word) {
    if (word.length > plan_record_LONGEST || !/^[A-Za-z0-9+/]+={0,2}$/.test(word))
        return undefined;
    try {
        const json = (0,external_node_zlib_.inflateRawSync)(Buffer.from(word, 'base64'), { maxOutputLength: plan_record_MOST_BYTES }).toString();
        const read = schema.safeParse(JSON.parse(json));
        return read.success ? read.data.plans : undefined;
    }
    catch {
        return undefined;
    }
}
/** A comment for the body of a pull request, from which a later run knows what its plan said; empty where that is too much. */
function plan_record_planMark(of, made) {
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
    return deflateRawSync(JSON.stringify({ version: 1, plans }, bounded)).toString('base64');
}

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
function pull_request_text_titleOf({ kind, changes }) {
    const parts = changes.map((change) => {
        const [from, to] = [shortPin(change, change.from), shortPin(change, change.to)];
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
function pull_request_text_bodyOf(proposal, findings, planMark = '') {
    const sections = [
        { name: 'pins', importance: 100, markdown: pins(proposal.changes) },
        risks(findings),
        cost(proposal, findings),
        pull_request_text_advisories('Security advisories that this closes', 92, findings.advisories),
        pull_request_text_advisories('Security advisories about what this brings', 93, findings.introduced),
        list('Gentoo news about these packages', 70, (findings.news ?? []).map(text)),
        list('Configuration that has become obsolete', 75, (findings.obsolete ?? []).map((found) => text(formatProblem(found)))),
        pull_request_text_packages(findings),
        passed(findings),
        list('Notes', 85, (findings.notes ?? []).map(text)),
    ].filter((section) => section !== undefined);
    const marks = [markOf(fingerprint(proposal)), planMark].filter((mark) => mark !== '');
    return `${joinSections(sections, BODY_LIMIT - planMark.length)}\n${marks.join('\n')}\n`;
}
function pins(changes) {
    const cell = (change, value) => {
        const { name, digest } = shortPin(change, value);
        return [code(name), digest === undefined ? '' : code(digest)].filter((part) => part !== '').join(' ');
    };
    return table([{ title: 'Pin' }, { title: 'now' }, { title: 'proposed' }], changes.map((change) => [text(change.key), cell(change, change.from), cell(change, change.to)]));
}
function risks({ risks: found }) {
    return list('Risks', 95, found.map((risk) => `**${text(risk)}**: ${RISKS[risk]}`));
}
function cost({ changes }, { seconds }) {
    const step = changes.some(({ key }) => key === 'compiler');
    const sentences = [
        ...(step ? ['No package that another compiler made is used: all of the world is compiled anew.'] : []),
        ...(seconds === undefined
            ? []
            : [
                `The build will take about **${text(formatSeconds(seconds.build))}**` +
                    (seconds.saved > 0
                        ? ` when all is compiled; packages kept from the last build save ${text(formatSeconds(seconds.saved))} of it.`
                        : '.'),
            ]),
    ];
    if (sentences.length === 0)
        return undefined;
    return { name: 'cost', importance: 90, markdown: `### Cost\n\n${sentences.join(' ')}` };
}
function pull_request_text_advisories(title, importance, found = []) {
    return list(title, importance, found.map((advisory) => `${code(advisory.id)} ${text(advisory.title)}`));
}
function pull_request_text_packages({ packages: changes }) {
    if (changes === undefined)
        return undefined;
    if (changes.length === 0)
        return { name: 'packages', importance: 50, markdown: 'No package changes.' };
    const rows = changes
        .slice(0, MOST)
        .map(({ name, from, to }) => [
        text(name),
        from === undefined ? 'new' : code(from),
        to === undefined ? 'goes' : code(to),
    ]);
    const more = changes.length > MOST ? `\n\n… and ${count(changes.length - MOST, 'other')}.` : '';
    const body = table([{ title: 'Package' }, { title: 'now' }, { title: 'proposed' }], rows) + more;
    return { name: 'packages', importance: 50, markdown: details(`${count(changes.length, 'package')} changed`, body) };
}
function passed({ passed: found = [] }) {
    const lines = found.slice(0, MOST).map(({ name, reason }) => `- ${code(name)} ${text(reason)}`);
    if (lines.length === 0)
        return undefined;
    return { name: 'not taken', importance: 20, markdown: details('Newer, and not taken', lines.join('\n')) };
}
/** @param lines Markdown-safe */
function list(title, importance, lines) {
    if (lines.length === 0)
        return undefined;
    const shown = lines.slice(0, MANY).map((line) => `- ${line}`);
    const more = lines.length > MANY ? [`- … and ${count(lines.length - MANY, 'other')}`] : [];
    return { name: title.toLowerCase(), importance, markdown: [`### ${title}`, '', ...shown, ...more].join('\n') };
}

;// CONCATENATED MODULE: ./lib/refresh/wanted.js








/**
 * image.yaml with a proposal made.
 * @throws UserError when the file is written so that it cannot be edited safely, or would no longer be good
 */
function proposedImage({ text, file }, proposals) {
    const edited = (0,edit/* editImageYaml */.D)(text, proposals.flatMap(editsOf), file);
    if (!edited.ok)
        throw new errors/* UserError */.yo(edited.problems);
    readDefinition({ text: edited.text, file });
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
        body: bodyOf(proposal, findings, known.findings && planMark(stepName(proposal), known.findings)),
        fingerprint: fingerprint(proposal),
        labels: labelsOf(proposal, findings.risks),
        merge: mayMerge(found.definition.refresh.merge, findings.risks, unknown),
    };
}
/** That no plan could be made today takes nothing away from an earlier one of the same pins. */
function knownPlan(proposal, { plan, open = '' }) {
    if (plan === undefined)
        return { notes: [] };
    if (plan.made)
        return { findings: plan.findings, notes: [] };
    const earlier = markedPlan(open, proposals_stepName(proposal));
    if (earlier === undefined) {
        return { notes: [`No plan could be made, so nothing is said of packages: ${plan.reason}`] };
    }
    const note = `No plan could be made this time: ${plan.reason} What is said of packages is from an earlier run with the same pins.`;
    return { findings: earlier, notes: [note] };
}
function tell(proposal, found, { installed, notes = [] }, { findings: plan, notes: planning }) {
    const news = installed === undefined || proposal.kind !== 'refresh'
        ? []
        : newsAbout(found.announcements.news, installed, found.since).map(({ title }) => title);
    return {
        ...plan,
        risks: risksOf(proposal, plan?.packages),
        ...(news.length === 0 ? {} : { news }),
        passed: proposal.kind === 'refresh' ? found.passed : [],
        notes: [...notes, ...(proposal.kind === 'refresh' ? found.notes : []), ...planning, ...(plan?.notes ?? [])],
    };
}
/** @param unknown whether a plan was to tell of risks and does not: that none is known means little then */
function mayMerge(policy, risks, unknown) {
    return policy === 'always' || (policy === 'without-risk' && risks.length === 0 && !unknown);
}

;// CONCATENATED MODULE: ./lib/actions/run-refresh-command.js











/** `gentoo-min refresh`: writes newer pins into image.yaml, or only tells of them. */
async function runRefreshCommand(platform, deps) {
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const settings = readRefreshCommandSettings(platform);
        const { config, only, packages, dryRun } = settings;
        const image = await readImage(config);
        const installed = packages === undefined ? undefined : await readPackages(packages);
        const found = await findRefresh(image, refreshWorld(platform, deps));
        const proposals = taken(found, only);
        for (const proposal of proposals) {
            const findings = findingsOf(proposal, found, installed === undefined ? {} : { installed });
            for (const line of tellRefresh(proposal, findings))
                platform.log.info(line);
        }
        const text = proposedImage(image, proposals);
        if (settings.plan && proposals.length > 0) {
            const outcome = await deps.comparePlans(await definitionOf(settings))(image.text, text);
            for (const line of tellPlan(outcome))
                platform.log[outcome.made ? 'info' : 'warning'](line);
        }
        if (proposals.length === 0)
            platform.log.info('There is nothing newer to propose.');
        else if (dryRun)
            platform.log.info(`${image.file} stays as it is.`);
        else {
            await replaceFile(image.file, image.text, text);
            platform.log.info(`${image.file} is changed.`);
        }
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, problems);
}
async function definitionOf({ config, build, emergeLog }) {
    const records = await (0,read_records/* readRecords */.T)(emergeLog);
    return {
        config,
        build,
        layOut: async (to) => {
            await (0,promises_.cp)(config, to, { recursive: true, verbatimSymlinks: true });
            return true;
        },
        records: () => Promise.resolve(records),
    };
}
function taken(found, only) {
    return proposalsIn(found).filter(({ kind }) => only === 'all' || only === kind);
}

;// CONCATENATED MODULE: ./lib/actions/run-pin-command.js




/** The commands about what image.yaml pins, with the network of this machine. */
async function runPinCommand(name, platform, installation) {
    const own = { installation, ownBuilder: 'gentoo-min', annotates: false };
    const deps = (0,check_deps.checkDeps)(platform, own);
    if (name === 'advisories') {
        await runAdvisories(platform, deps);
        return;
    }
    await runRefreshCommand(platform, { ...deps, comparePlans: comparePlans((0,check_deps.planDeps)(platform, own)) });
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
