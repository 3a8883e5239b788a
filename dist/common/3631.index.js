export const id = 3631;
export const ids = [3631,5550];
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
                const { judgeDefinition } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(9930), __webpack_require__.e(1975), __webpack_require__.e(6330), __webpack_require__.e(52), __webpack_require__.e(9554), __webpack_require__.e(656), __webpack_require__.e(5810), __webpack_require__.e(9410)]).then(__webpack_require__.bind(__webpack_require__, 3267));
                return judgeDefinition({
                    settings,
                    defaults: installation.defaults,
                    folder,
                    platform,
                    run: _platform_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R,
                    sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,
                    ownBuilder,
                    onBuilderCreated: (name) => {
                        platform.saveState(_clean_up_build_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILDER_STATE */ .G, name);
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
/* harmony export */   F: () => (/* binding */ UNSAVED_STATE),
/* harmony export */   G: () => (/* binding */ BUILDER_STATE),
/* harmony export */   cleanUpBuild: () => (/* binding */ cleanUpBuild)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18402);
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89684);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93745);




/** State that the post step needs: the builder that this run made, and the file that names what is still to be stored. */
const BUILDER_STATE = 'builder';
const UNSAVED_STATE = 'unsaved-work';
/** The post step: stores what a cancelled build left, removes the builder that this run made, and nothing else. */
async function cleanUpBuild(platform, run = _platform_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R) {
    const unsaved = platform.state(UNSAVED_STATE);
    if (unsaved !== '')
        await saveRest(platform, run, unsaved);
    const builder = platform.state(BUILDER_STATE);
    if (builder === '')
        return;
    const problems = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(async () => {
        const { findBuildx } = await __webpack_require__.e(/* import() */ 8087).then(__webpack_require__.bind(__webpack_require__, 58087));
        const { removeBuilder } = await __webpack_require__.e(/* import() */ 2530).then(__webpack_require__.bind(__webpack_require__, 42530));
        const removed = await removeBuilder(await findBuildx(run, platform.env), builder);
        return removed ? [] : [{ message: 'buildx rm failed.' }];
    });
    // The job has its result already: what could not be cleaned up is told, and changes nothing.
    if (problems.length === 0)
        platform.log.info(`Removed the builder ${builder}; its cache stays on this machine.`);
    for (const problem of problems) {
        platform.log.warning(`The builder ${builder} could not be removed: ${(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem)}`);
    }
}
/** What was made before a cancel goes to the stores now. It changes nothing about the job's result. */
async function saveRest(platform, run, file) {
    const problems = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(async () => {
        const { findBuildx } = await __webpack_require__.e(/* import() */ 8087).then(__webpack_require__.bind(__webpack_require__, 58087));
        const { saveUnsavedWork } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(1975), __webpack_require__.e(6330), __webpack_require__.e(656), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 13023));
        const warnings = [];
        const deps = {
            platform,
            run,
            buildx: await findBuildx(run, platform.env),
            warn: (problem) => warnings.push(problem),
        };
        const session = await saveUnsavedWork(file, deps, platform.cancelled);
        for (const { kind, place, added, bytesOut } of session?.balances ?? []) {
            platform.log.info(`Stored in the ${place}: ${added} ${kind}, ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytesOut)}`);
        }
        return warnings;
    });
    for (const problem of problems)
        platform.log.warning((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem));
}


/***/ }),

/***/ 75550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparePlans: () => (/* binding */ comparePlans)
});

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


/***/ }),

/***/ 81576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPinCommand: () => (/* binding */ runPinCommand)
});

// EXTERNAL MODULE: ./lib/actions/check-deps.js
var check_deps = __webpack_require__(81554);
// EXTERNAL MODULE: ./lib/actions/compare-plans.js + 1 modules
var compare_plans = __webpack_require__(75550);
// EXTERNAL MODULE: ./lib/actions/run-advisories.js + 3 modules
var run_advisories = __webpack_require__(16589);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/check/read-records.js
var read_records = __webpack_require__(95269);
// EXTERNAL MODULE: ./lib/inputs/refresh-settings.js
var refresh_settings = __webpack_require__(42942);
// EXTERNAL MODULE: ./lib/refresh/find-refresh.js + 1 modules
var find_refresh = __webpack_require__(90498);
// EXTERNAL MODULE: ./lib/refresh/format.js
var format = __webpack_require__(71623);
// EXTERNAL MODULE: ./lib/refresh/read-image.js
var read_image = __webpack_require__(43371);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
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

// EXTERNAL MODULE: ./lib/refresh/wanted.js + 1 modules
var wanted = __webpack_require__(52584);
// EXTERNAL MODULE: ./lib/snapshot/read-package-list.js + 1 modules
var read_package_list = __webpack_require__(7275);
// EXTERNAL MODULE: ./lib/actions/failure.js
var failure = __webpack_require__(93745);
// EXTERNAL MODULE: ./lib/actions/refresh-world.js + 1 modules
var refresh_world = __webpack_require__(60553);
;// CONCATENATED MODULE: ./lib/actions/run-refresh-command.js











/** `gentoo-min refresh`: writes newer pins into image.yaml, or only tells of them. */
async function runRefreshCommand(platform, deps) {
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const settings = (0,refresh_settings/* readRefreshCommandSettings */.cv)(platform);
        const { config, only, packages, dryRun } = settings;
        const image = await (0,read_image/* readImage */.A)(config);
        const installed = packages === undefined ? undefined : await (0,read_package_list/* readPackages */.q)(packages);
        const found = await (0,find_refresh/* findRefresh */.LL)(image, (0,refresh_world/* refreshWorld */.g)(platform, deps));
        const proposals = taken(found, only);
        for (const proposal of proposals) {
            const findings = (0,wanted/* findingsOf */.WX)(proposal, found, installed === undefined ? {} : { installed });
            for (const line of (0,format/* tellRefresh */.X)(proposal, findings))
                platform.log.info(line);
        }
        const text = (0,wanted/* proposedImage */.mI)(image, proposals);
        if (settings.plan && proposals.length > 0) {
            const outcome = await deps.comparePlans(await definitionOf(settings))(image.text, text);
            for (const line of (0,format/* tellPlan */.f)(outcome))
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
    return (0,find_refresh/* proposalsIn */.ZT)(found).filter(({ kind }) => only === 'all' || only === kind);
}

;// CONCATENATED MODULE: ./lib/actions/run-pin-command.js




/** The commands about what image.yaml pins, with the network of this machine. */
async function runPinCommand(name, platform, installation) {
    const own = { installation, ownBuilder: 'gentoo-min', annotates: false };
    const deps = (0,check_deps.checkDeps)(platform, own);
    if (name === 'advisories') {
        await (0,run_advisories/* runAdvisories */.j)(platform, deps);
        return;
    }
    await runRefreshCommand(platform, { ...deps, comparePlans: (0,compare_plans.comparePlans)((0,check_deps.planDeps)(platform, own)) });
}


/***/ }),

/***/ 79693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ problems),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   eT: () => (/* binding */ lineNumber),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83694);


// What one run hands to another is written by code that runs what somebody else has written: everything in it has a bound.
/** Bounds of a text and of a list, in what is written as in what is read. */
const LONGEST_TEXT = 4000;
const LONGEST_LIST = 20_000;
const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(LONGEST_TEXT);
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(Number.MAX_SAFE_INTEGER);
const lineNumber = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(10_000_000);
const list = (of) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(of).max(LONGEST_LIST);
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    file: line,
    line: lineNumber.exactOptional(),
    column: lineNumber.exactOptional(),
});
/** Problems as messages have them. */
const problems = list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: line, at: place.exactOptional(), hint: line.exactOptional() }));
/** For JSON.stringify: what the reader takes, for an error of Portage can be longer than anybody reads. */
function bounded(_, value) {
    if (typeof value === 'string')
        return (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, LONGEST_TEXT);
    return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : value;
}


/***/ }),

/***/ 95269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19776);
/* harmony import */ var _portage_emerge_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18030);
/* harmony import */ var _verdict_predict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38800);




/**
 * How long packages took in the build that wrote this `emerge.log`.
 * @param path empty for none
 * @throws UserError when it cannot be read
 */
async function readRecords(path) {
    if (path === '')
        return undefined;
    try {
        return (0,_verdict_predict_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsOf */ .M$)((0,_portage_emerge_log_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEmergeLog */ .n)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: `emerge-log: ${path} cannot be read.`,
            hint: 'It is among the files that a build brings out: NAME-emerge.log.',
        });
    }
}


/***/ }),

/***/ 62996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSharedSettings)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80343);


/** Settings of a build for a front end that has some of its inputs, under the same names; all others are as by default. */
function readSharedSettings(platform, { takes, config }) {
    try {
        const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readBuildSettings */ .IK)({
            env: platform.env,
            mask: (value) => {
                platform.mask(value);
            },
            input: (name) => (takes(name) ? platform.input(name) : name === 'config' ? config : ''),
        });
        return { settings };
    }
    catch (error) {
        if (error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { problems: error.problems };
        throw error;
    }
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83694);

/**
 * GitHub-flavoured Markdown out of text that nobody has checked: names, messages and logs come from a build. Whatever has
 * a meaning in Markdown or HTML is written as a character reference, which cannot start anything.
 */
// Besides Markdown's and HTML's own characters: `@` and `#` (mentions, issues), `:` (emoji, links), `.` after `www` (links).
const SPECIAL = /[&<>"'`*_{}[\]()#+!|~\\@:$^=]|^-+|(?<=^\d+)\.(?=\s|$)|(?<=www)\./giu;
/** A text as it is, in running text, a table cell or inside HTML. Line breaks become spaces. */
function text(value) {
    return oneLine(value).replace(SPECIAL, (found) => found.replace(/\S/g, (char) => `&#${String(char.charCodeAt(0))};`));
}
/** A text in the typeface of code; works in table cells, where backticks cannot hold everything. */
function code(value) {
    return value === '' ? '' : `<code>${text(value)}</code>`;
}
/** Lines as they are. The fence is longer than any in them. */
function codeBlock(lines, language = '') {
    const clean = lines.map((line) => (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line.replaceAll('\n', ' ')));
    const longest = Math.max(2, ...clean.map((line) => Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))));
    const fence = '`'.repeat(longest + 1);
    return [fence + language, ...clean, fence].join('\n');
}
/**
 * Something folded away.
 * @param summary Markdown-safe HTML, such as `text` and `code` give
 * @param body Markdown
 */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** @param rows cells that are Markdown-safe already */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map(({ title }) => title)),
        line(columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
        ...rows.map(line),
    ].join('\n');
}
/** GitHub refuses a job summary that is longer, in bytes of UTF-8. */
const SUMMARY_LIMIT = 1024 * 1024;
/**
 * Joins sections in their order. When that is more than `limit` bytes, the least important are left out, and the document
 * says which.
 */
function joinSections(sections, limit = SUMMARY_LIMIT) {
    const left = [...sections];
    const dropped = [];
    for (;;) {
        const note = dropped.length > 0 ? [`_Left out, because GitHub shows no more: ${text(dropped.join(', '))}._`] : [];
        const document = `${[...left.map(({ markdown }) => markdown), ...note].join('\n\n')}\n`;
        const least = left.reduce((a, b) => (a && a.importance <= b.importance ? a : b), undefined);
        if (Buffer.byteLength(document) <= limit || left.length <= 1 || !least)
            return document;
        left.splice(left.indexOf(least), 1);
        dropped.push(least.name);
    }
}
function oneLine(value) {
    return (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(value.replace(/[\r\n\t]+/g, ' ')).trim();
}
/**
 * A problem: place, what is wrong in bold, what to do.
 * @param between what separates the advice from the message
 */
function problemText({ message, at, hint }, between = '\n\n') {
    const place = at ? `${code(`${at.file}${at.line === undefined ? '' : `:${String(at.line)}`}`)} ` : '';
    return `${place}**${text(message)}**${hint === undefined ? '' : `${between}${text(hint)}`}`;
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

/***/ 19309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97158);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24370);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97208);




const IDLE_MS = 60_000;
const LONGEST_WAIT_MS = 30_000;
const FIRST_WAIT_MS = 400;
/**
 * One exchange over HTTP. Overload (429, 503) and passing troubles (5xx, broken connections) are tried again a few times,
 * with growing pauses or the one that the server asks for; a host that is not there only once more.
 * @returns what `use` makes of the answer
 * @throws StoreError; LostError and ChangedFileError of `use` and of the request's body as they are
 */
async function exchange(tools, spec) {
    for (let attempt = 1;; attempt++) {
        const failure = await once(tools, spec);
        if ('value' in failure)
            return failure.value;
        const { kind, reason, hint, attempts, waitMs } = failure;
        if (attempt >= attempts || (waitMs ?? 0) > LONGEST_WAIT_MS) {
            throw new _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(kind, `${spec.place}: could not ${spec.doing}: ${reason}.${hint === '' ? '' : ` ${hint}`}`);
        }
        const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + Math.random() / 2);
        await tools.pause(waitMs ?? backoff, spec.signal).catch((error) => {
            throw spec.signal.aborted ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedError */ .Wm)(spec.place) : error;
        });
    }
}
async function once(tools, spec) {
    (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfStopped */ .$J)(spec.signal, spec.place);
    const idle = new AbortController();
    const idleMs = spec.idleMs ?? IDLE_MS;
    const timer = setTimeout(() => {
        idle.abort();
    }, idleMs);
    const alive = () => {
        timer.refresh();
    };
    try {
        const request = await spec.request(alive);
        const answer = await tools.client(request, AbortSignal.any([spec.signal, idle.signal]));
        alive();
        try {
            const expected = answer.ok || spec.expect?.includes(answer.status);
            return expected ? { value: await spec.use(answer, alive) } : await judge(answer, spec);
        }
        finally {
            answer.discard();
        }
    }
    catch (error) {
        const own = ownError(error);
        if (own)
            throw own;
        (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfStopped */ .$J)(spec.signal, spec.place);
        if (idle.signal.aborted)
            return unreachable(`nothing moved for ${idleMs / 1000} seconds`, 2);
        return judgeNetwork(error);
    }
    finally {
        clearTimeout(timer);
    }
}
async function judge(answer, spec) {
    const { status } = answer;
    const { code, message } = await explanation(answer);
    const said = [code, message === '' ? '' : (0,_image_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(message, 160)].filter((part) => part !== '').join(' ');
    const reason = `the server answered ${status}${said === '' ? '' : ` (${said})`}`;
    const hint = spec.hint?.(status, code, answer);
    if (status === 429 || (status === 503 && /slow ?down/i.test(code))) {
        const waitMs = retryAfter(answer.header('retry-after'));
        return {
            kind: 'throttled',
            reason,
            hint: hint ?? 'Let fewer jobs use it at the same time, or try later.',
            attempts: 5,
            ...(waitMs === undefined ? {} : { waitMs }),
        };
    }
    if (status === 507 || status === 413 || /quota|insufficientstorage|toolarge|storagefull/i.test(code)) {
        return { kind: 'full', reason, hint: hint ?? 'Remove what is not needed, or raise its limit.', attempts: 1 };
    }
    if (status >= 500 || status === 408)
        return { ...unreachable(reason, 4), hint: hint ?? '' };
    return { kind: 'refused', reason, hint: hint ?? 'Check the credentials and their rights.', attempts: 1 };
}
/** What an error answer says of itself: XML of S3, JSON of registries (OCI distribution specification, "Error Codes"). */
async function explanation(answer) {
    const text = (await answer.text().catch(() => '')).slice(0, 8192);
    const pick = (pattern) => pattern.exec(text)?.[1]?.trim() ?? '';
    const code = pick(/<Code>([A-Za-z0-9.]{1,64})<\/Code>/) || pick(/"code"\s*:\s*"([A-Za-z0-9_.]{1,64})"/);
    const message = pick(/<Message>([^<]{1,500})<\/Message>/) || pick(/"message"\s*:\s*"((?:[^"\\]|\\.){1,500})"/);
    return { code, message };
}
/** Seconds or a date (RFC 9110, "Retry-After"). @returns milliseconds, undefined where there is none */
function retryAfter(header, now = Date.now()) {
    if (header === undefined || header.trim() === '')
        return undefined;
    const seconds = Number(header);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const at = Date.parse(header);
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
// Who is not there now will hardly be there in a second.
const ABSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/;
const TIMED_OUT = /^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
function judgeNetwork(error) {
    const { code, message } = deepest(error);
    const reason = code ?? (0,_image_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(message, 160);
    if (code !== undefined && TIMED_OUT.test(code))
        return unreachable(reason, 1);
    if (code !== undefined && ABSENT.test(code))
        return unreachable(reason, 2);
    if (code !== undefined && /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
        return { ...unreachable(reason, 1), hint: 'Its certificate is not trusted here; NODE_EXTRA_CA_CERTS adds one.' };
    }
    return unreachable(reason, 4);
}
function unreachable(reason, attempts) {
    return { kind: 'unreachable', reason, hint: 'Check its address, and that it can be reached from here.', attempts };
}
/** What went wrong may be wrapped in something else. */
function deepest(error) {
    for (const one of chain(error)) {
        const { code } = one;
        if (typeof code === 'string')
            return { code, message: one.message };
    }
    return { message: chain(error).at(-1)?.message ?? String(error) };
}
/** An error of ours, thrown by the body of a request or by `use`, is not the network's. */
function ownError(error) {
    return chain(error).find((one) => one instanceof _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD ||
        one instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .LostError */ .zO ||
        one instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangedFileError */ .LD ||
        ('syscall' in one && 'path' in one));
}
function chain(error) {
    const found = [];
    for (let one = error; (0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(one) && found.length < 8; one = one.cause)
        found.push(one);
    return found;
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
