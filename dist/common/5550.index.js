export const id = 5550;
export const ids = [5550];
export const modules = {

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


/***/ })

};
