export const id = 2112;
export const ids = [2112,9731];
export const modules = {

/***/ 12112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/lint/sarif.js
var lint_sarif = __webpack_require__(79292);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/verdict/comment.js + 1 modules
var verdict_comment = __webpack_require__(61568);
// EXTERNAL MODULE: ./lib/check/judgement-artifacts.js
var judgement_artifacts = __webpack_require__(18161);
// EXTERNAL MODULE: ./lib/check/judgement-file.js
var judgement_file = __webpack_require__(87586);
// EXTERNAL MODULE: ./lib/check/suggested-change.js
var suggested_change = __webpack_require__(74692);
;// CONCATENATED MODULE: ./lib/check/check-files.js








/** Writes what came of a check, each file at once or not at all. @throws NodeJS.ErrnoException */
async function writeCheckFiles(checked, request) {
    const { output, artifactName, sarif, version, pullRequest } = request;
    await (0,promises_.mkdir)(output, { recursive: true });
    const comment = (0,external_node_path_.join)(output, 'comment.md');
    await (0,files/* writeFileAtomic */.Zf)(comment, (0,verdict_comment/* renderComment */.wQ)(checked.judgement));
    if (sarif !== '') {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(sarif), { recursive: true });
        const log = (0,lint_sarif/* sarifLog */.e)([...checked.fresh, ...checked.older], { version });
        await (0,files/* writeFileAtomic */.Zf)(sarif, `${JSON.stringify(log, null, 2)}\n`);
    }
    const written = { comment, ...(sarif === '' ? {} : { sarif }) };
    if (!pullRequest)
        return written;
    const judgement = (0,external_node_path_.join)(output, `${artifactName === '' ? '' : `${artifactName}-`}${judgement_artifacts/* JUDGEMENT_NAME */.A}`);
    await (0,files/* writeFileAtomic */.Zf)(judgement, (0,judgement_file/* writeJudgementFile */.LD)({
        pullRequest: pullRequest.number,
        head: pullRequest.head,
        judgement: checked.judgement,
        suggestions: (0,suggested_change/* suggestedChanges */.$Z)(checked.fresh),
    }));
    return { ...written, judgement };
}

// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/verdict/comment-store.js
var comment_store = __webpack_require__(52748);
// EXTERNAL MODULE: ./lib/verdict/comment-verdict.js
var comment_verdict = __webpack_require__(16900);
// EXTERNAL MODULE: ./lib/verdict/explanation.js
var explanation = __webpack_require__(89462);
;// CONCATENATED MODULE: ./lib/check/format-check.js





const SIGNS = {
    added: '+',
    removed: '-',
    upgraded: '>',
    downgraded: '<',
    changed: '~',
    rebuilt: '=',
};
const MOST = 100;
/** What came of a check, as lines for a terminal or a log; findings have been told before. */
function formatCheck({ verdict, packages, diff, downloads, prediction, kept, advisories = [], kernel, }) {
    const told = [...verdict.explanations.map(explanation/* asProblem */.g), ...verdict.doubts.map((message) => ({ message }))];
    const lines = told.map((problem) => (0,errors/* formatProblem */.Vw)(problem));
    if (packages !== undefined && verdict.outcome !== 'refused') {
        const costs = [
            (0,format/* count */.U9)(packages, 'package'),
            ...(downloads ? [`${(0,format/* formatBytes */.z3)(downloads.total)} to download, ${(0,format/* formatBytes */.z3)(downloads.fresh)} of it new`] : []),
            ...(prediction ? [`about ${(0,format/* formatSeconds */.Xo)(prediction.seconds)} to build (${originOf(prediction)})`] : []),
        ];
        lines.push(`${costs.join(', ')}.`);
        if (kept)
            lines.push(`From the ${kept.place} ${(0,comment_store/* readyAndCompiled */.oQ)(kept)}.`);
    }
    if (diff) {
        lines.push(diff.changes.length === 0 ? 'No package changes.' : `${(0,format/* count */.U9)(diff.changes.length, 'package')} would change:`, ...limited(diff.changes.map(formatChange)));
    }
    if (kernel) {
        const all = [...kernel.changed, ...kernel.removed, ...kernel.added];
        lines.push(`${(0,format/* count */.U9)(all.length, 'kernel option')} would change${all.length === 0 ? '.' : ':'}`, ...limited(all.map(({ name, from = 'n', to = 'n' }) => `  ${name} ${from} -> ${to}`)));
    }
    for (const { advisory, state, versions } of advisories) {
        lines.push(`GLSA ${advisory.id} (${state}): ${advisory.package} ${versions.join(' ')}`);
    }
    return lines;
}
function originOf(prediction) {
    const { from, compiled, reused } = prediction;
    if (compiled === 0 && reused > 0)
        return 'all are ready-built';
    if (from === 'counts')
        return 'guessed from their number';
    return `${from === 'mixed' ? 'partly ' : ''}by ${(0,comment_verdict/* recordNames */.eq)(prediction)}`;
}
function formatChange({ name, kind, base, head, use, grounds }) {
    const versions = [base?.version, head?.version].filter((each) => each !== undefined);
    const flags = use.map((flag) => `${flag.enabled ? '+' : '-'}${flag.name}`);
    return `  ${SIGNS[kind]} ${[name, [...new Set(versions)].join(' -> '), ...flags, ...grounds].join(' ')}`;
}
function limited(lines) {
    const rest = lines.length - MOST;
    return rest > 0 ? [...lines.slice(0, MOST), `  … and ${(0,format/* count */.U9)(rest, 'more line')}`] : [...lines];
}

// EXTERNAL MODULE: ./lib/github/github-error.js
var github_error = __webpack_require__(93343);
// EXTERNAL MODULE: ./lib/lint/by-programs.js + 1 modules
var by_programs = __webpack_require__(46250);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/check/git-repository.js
var git_repository = __webpack_require__(71477);
// EXTERNAL MODULE: ./lib/check/lay-out-tree.js
var lay_out_tree = __webpack_require__(77980);
// EXTERNAL MODULE: ./lib/check/tree-from-api.js
var tree_from_api = __webpack_require__(25542);
;// CONCATENATED MODULE: ./lib/check/base-definition.js






/**
 * Finds the commit that a change is compared with, and lays its definition out: by git from the clone, or by the API where
 * the clone is shallow.
 *
 * For a pull request GitHub checks out a merge of it into its base; that merge is compared with its first parent, since
 * otherwise what others did to the base meanwhile would look like a part of the change. Any other checkout is compared with
 * the commit from which the two branches have grown.
 * @returns undefined where there is nothing to compare with: no repository, or nothing but its first branch
 * @throws UserError when a revision was named and there is none; GitHubError
 */
async function baseDefinition(request, deps) {
    const { folder, to, pullRequest } = request;
    const git = await git_repository/* GitRepository */.x.around(deps.run, folder);
    if (!git) {
        if (request.revision === '')
            return undefined;
        throw new errors/* UserError */.yo({
            message: `base: The folder is in no git repository, so there is no ${(0,image_text/* quote */.hD)(request.revision)}.`,
            hint: 'Check the repository out by git, and name a revision that it has.',
        });
    }
    const api = pullRequest && deps.client && new tree_from_api/* TreeFromApi */.b(deps.client, pullRequest.repository);
    const commit = await commitOf(request, git, api);
    if (commit === undefined)
        return undefined;
    const here = await git.files(commit);
    const files = here ?? (await api?.files(commit, git.prefix));
    if (!files)
        return undefined;
    if (files.length === 0)
        return { commit, folder: undefined };
    await (0,promises_.mkdir)(to);
    const laidOut = await (0,lay_out_tree/* layOutTree */.p)(files, to, folder, async (blobs) => {
        const contents = here && (await git.contents(blobs));
        return contents ?? (await api?.contents(blobs));
    });
    return laidOut ? { commit, folder: to } : undefined;
}
async function commitOf({ revision, pullRequest }, git, api) {
    if (revision !== '') {
        const commit = await git.commit(revision);
        if (commit !== undefined)
            return (await git.mergeBase(commit, 'HEAD')) ?? commit;
        throw new errors/* UserError */.yo({
            message: `base: There is no revision ${(0,image_text/* quote */.hD)(revision)} here.`,
            hint: 'Check the repository out with fetch-depth: 0, or name one that `git log` shows.',
        });
    }
    if (pullRequest) {
        const { base, head } = pullRequest;
        const parents = await git.parents('HEAD');
        if (parents.length === 2 && parents[1] === head)
            return parents[0];
        return (await git.mergeBase(base, head)) ?? (await api?.mergeBase(base, head));
    }
    const branch = await git.defaultBranch();
    return branch === undefined ? undefined : await git.mergeBase(branch, 'HEAD');
}

// EXTERNAL MODULE: ./lib/check/check-definition.js + 18 modules
var check_definition = __webpack_require__(19123);
// EXTERNAL MODULE: ./lib/check/definition-side.js
var definition_side = __webpack_require__(80739);
// EXTERNAL MODULE: ./lib/check/read-records.js
var read_records = __webpack_require__(95269);
;// CONCATENATED MODULE: ./lib/check/judge-change.js







/** Reads both sides of a change and judges it. @throws UserError when there is no definition, or no such base */
async function judgeChange(request, deps) {
    const { defaults, config, pullRequest } = request;
    const shown = shownFolder(config, request.workspace);
    const records = await (0,read_records/* readRecords */.T)(request.emergeLog);
    // A Dockerfile of the definition's own is checked where the plan is made, by the builder of the plan.
    const programs = { scripts: (0,by_programs/* scriptJudge */.F4)(deps.run, deps.signal) };
    const head = await (0,definition_side/* readSide */.w)({ defaults, folder: config, shown }, programs);
    for (const why of head.linted.unjudged)
        deps.log.info(why);
    const base = await baseSide(request, shown, deps, programs);
    const checked = await (0,check_definition/* checkDefinition */.Q)({ head, ...(base ? { base } : {}), ...(pullRequest ? { commit: pullRequest.head } : {}) }, {
        ...(deps.judge ? { judge: deps.judge } : {}),
        onLinted: (checked) => deps.onLinted(checked, head.linted.line),
        ...(records ? { records } : {}),
        keepsLayers: deps.keepsLayers,
        asksMirrors: true,
        say: (line) => {
            deps.log.info(line);
        },
    });
    return { checked, line: head.linted.line };
}
/** A folder as annotations name it: from the root of the workspace, where it is in there. */
function shownFolder(folder, workspace) {
    const below = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(folder));
    return below === '' || below.startsWith('..') ? folder : below;
}
/** What to compare with. That it cannot be had costs the comparison, not the check. */
async function baseSide(request, shown, deps, programs) {
    const { defaults, config, base, pullRequest, temporary } = request;
    let found;
    try {
        const to = (0,external_node_path_.join)(temporary, 'base');
        found = await baseDefinition({ folder: config, to, revision: base, pullRequest }, deps);
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y_))
            throw error;
        deps.log.warning(`There is nothing to compare with: ${error.message}`);
        return undefined;
    }
    if (!found) {
        deps.log.info('There is nothing to compare with, so all of the definition is judged as new.');
        return undefined;
    }
    const commit = found.commit.slice(0, 12);
    if (found.folder === undefined) {
        deps.log.info(`Commit ${commit} has no such folder, so all of the definition is judged as new.`);
        return undefined;
    }
    deps.log.info(`Compared with commit ${commit}.`);
    return await (0,definition_side/* readSide */.w)({ defaults, folder: found.folder, shown }, programs);
}

// EXTERNAL MODULE: ./lib/check/layer-trust.js
var layer_trust = __webpack_require__(81530);
// EXTERNAL MODULE: ./lib/check/pull-request-event.js
var pull_request_event = __webpack_require__(2592);
// EXTERNAL MODULE: ./lib/check/tell-pull-request.js
var tell_pull_request = __webpack_require__(33017);
// EXTERNAL MODULE: ./lib/inputs/check-settings.js
var check_settings = __webpack_require__(92259);
// EXTERNAL MODULE: ./lib/lint/default-file.js
var default_file = __webpack_require__(61035);
// EXTERNAL MODULE: ./lib/lint/format.js
var lint_format = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
;// CONCATENATED MODULE: ./lib/verdict/annotate.js



/** GitHub keeps fifty annotations of one job, besides ten of each type from one step, and drops the rest in silence. */
const PER_JOB = 50;
/** It cuts longer texts off. */
const LONGEST = 4000;
/**
 * Chooses what is shown beside the lines of the pull request: first why there is no plan, then findings that have a line,
 * then the others.
 * @param place where a place of the definition is in the repository; undefined when it is not in there
 * @param used annotations that the job has already written
 * @returns the most important first; where some find no room, the last one says how many
 */
function chooseAnnotations({ verdict, findings }, place = (at) => at, used = 0) {
    const told = verdict.explanations.map(explanation/* asProblem */.g);
    const doubts = verdict.doubts.map((message) => ({ message }));
    const refused = verdict.outcome === 'refused';
    const errors = [...(refused ? told : []), ...placedFirst(findings?.errors ?? [])];
    const warnings = [...(refused ? [] : told), ...doubts, ...placedFirst(findings?.warnings ?? [])];
    const notices = placedFirst(findings?.notes ?? []);
    const list = (0,annotations/* annotations */.h)({ error: errors.map(shortened), warning: warnings.map(shortened), notice: notices.map(shortened) }, place);
    const room = Math.max(0, PER_JOB - used);
    if (list.length <= room)
        return list;
    if (room === 0)
        return [];
    const all = new Set([...errors, ...warnings, ...notices].map((each) => JSON.stringify([each.at, each.message]))).size;
    const rest = `${String(all - room + 1)} more: see the summary of this run.`;
    return [...list.slice(0, room - 1), { severity: 'warning', message: rest }];
}
function placedFirst(problems) {
    const placed = ({ at }) => (at?.line === undefined ? 1 : 0);
    return problems.toSorted((one, other) => placed(one) - placed(other));
}
function shortened(problem) {
    const { message, hint } = problem;
    return {
        ...problem,
        message: (0,clean/* clip */.$Q)(message, LONGEST / 2),
        ...(hint === undefined ? {} : { hint: (0,clean/* clip */.$Q)(hint, LONGEST / 2) }),
    };
}

// EXTERNAL MODULE: ./lib/actions/failure.js
var actions_failure = __webpack_require__(93745);
// EXTERNAL MODULE: ./lib/actions/github-client.js
var github_client = __webpack_require__(1410);
;// CONCATENATED MODULE: ./lib/actions/run-check.js






















/**
 * The check from inputs to outputs. What the files show is told before a plan is begun; whatever becomes of the plan, log,
 * summary, files and comment say what is known.
 */
async function runCheck(platform, deps) {
    let failure;
    const problems = await (0,actions_failure/* problemsOf */.GW)(async () => {
        const settings = (0,check_settings/* readCheckSettings */.u)(platform);
        refuseTrustedEvent(platform.env);
        const pull = await (0,pull_request_event/* readPullRequest */.D)(platform.env);
        const client = (0,github_client/* githubClient */.$)(platform, settings.token, deps);
        const { checked } = await judged(platform, deps, settings, pull, client);
        for (const line of formatCheck(checked.judgement))
            platform.log.info(line);
        if (deps.annotates)
            annotate(platform, checked);
        const files = await writeCheckFiles(checked, {
            ...settings,
            version: deps.installation.builtBy.replace(/^.* /, ''),
            pullRequest: pull,
        });
        if (settings.summary)
            await platform.writeSummary((0,verdict_comment/* renderJudgement */.a)(checked.judgement, markdown/* SUMMARY_LIMIT */.Jt));
        const commented = await tellPullRequest(platform, client, settings, pull, checked);
        setOutputs(platform, checked, files, commented);
        const unstored = await storeJudgement(platform, settings, files);
        if (checked.verdict === 'failed' && checked.problems.length === 0)
            failure = sentenceOf(checked);
        return [...checked.problems, ...unstored];
    });
    (0,actions_failure/* showFailure */.iV)(platform, problems);
    if (failure !== undefined)
        platform.fail(failure);
}
/** There the token may write and secrets are there, while the code is the pull request's: what is judged could take them. */
function refuseTrustedEvent({ GITHUB_EVENT_NAME: event }) {
    if (event !== 'pull_request_target')
        return;
    throw new errors/* UserError */.yo({
        message: 'The check runs a definition that anybody can write, and must not do so on: pull_request_target.',
        hint: 'Let it run on: pull_request; for forks, check-comment.yml writes the comment afterwards (docs/check.md).',
    });
}
async function judged(platform, deps, settings, pull, client) {
    const { GITHUB_WORKSPACE: workspace = process.cwd() } = platform.env;
    const temporary = await (0,files/* makeTemporaryFolder */.wE)(platform.env);
    const told = new Set();
    const tell = (findings, line) => {
        for (const finding of findings) {
            const text = finding.at.line === undefined ? undefined : line(finding.at.file, finding.at.line);
            const lines = (0,lint_format/* formatFinding */.t)(finding, text);
            const key = lines.join('\n');
            if (told.has(key))
                continue;
            told.add(key);
            for (const each of lines)
                platform.log.info(each);
        }
    };
    try {
        const change = await judgeChange({ ...settings, workspace, defaults: deps.installation.defaults, pullRequest: pull, temporary }, {
            run: deps.run,
            log: platform.log,
            signal: platform.cancelled,
            client,
            judge: settings.plan ? deps.judge(settings.build, temporary) : undefined,
            keepsLayers: (await (0,layer_trust/* layerTrust */.A)(settings.build, platform.env)).writes,
            onLinted: async ({ judgement, fresh }, line) => {
                tell(fresh, line);
                if (settings.summary && settings.plan) {
                    await platform.writeSummary((0,verdict_comment/* renderJudgement */.a)(judgement, markdown/* SUMMARY_LIMIT */.Jt));
                }
            },
        });
        const { fresh, older } = change.checked;
        tell(fresh, change.line);
        platform.log.info((0,lint_format/* countFindings */.G)(fresh));
        if (older.length > 0)
            platform.log.info(`The base has ${(0,format/* count */.U9)(older.length, 'finding')} more: gentoo-min lint shows them.`);
        return change;
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
function annotate(platform, checked) {
    const place = (at) => ((0,default_file/* isInRepository */.cC)(at.file) ? at : undefined);
    (0,annotations/* writeAnnotations */.U)(platform.log, chooseAnnotations(checked.judgement, place));
}
/**
 * Writes the comment and the suggested changes where the token may. Where it may not, the summary says the same, and another
 * job or workflow can write them: nothing of this fails a check.
 */
async function tellPullRequest({ log }, client, { comment, token, suggestions }, pull, checked) {
    if (comment === 'false' || token === '' || !pull)
        return false;
    if (pull.fork) {
        log.info('The pull request is from a fork: its run may not write the comment, check-comment.yml may.');
        return false;
    }
    const commented = await orSay(log, async () => {
        log.info(`The comment is ${await (0,tell_pull_request/* writeComment */.H)(client, pull, checked.judgement)}.`);
    });
    await orSay(log, async () => {
        const made = await (0,tell_pull_request/* suggestChanges */.U)(client, pull, pull.head, suggestions ? (0,suggested_change/* suggestedChanges */.$Z)(checked.fresh) : []);
        if (made > 0)
            log.info(`${(0,format/* count */.U9)(made, 'change')} suggested on the lines of the pull request.`);
    });
    return commented;
}
/** @returns whether GitHub did it; that it does not is said, and no more */
async function orSay(log, work) {
    try {
        await work();
        return true;
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y_))
            throw error;
        log.notice(`The pull request is not told everything: ${error.message} The summary of this run has it all.`);
        return false;
    }
}
function setOutputs(platform, checked, files, commented) {
    const { judgement, fresh, verdict } = checked;
    const amount = (severity) => fresh.filter((each) => each.severity === severity).length;
    const outputs = {
        verdict,
        errors: amount('error'),
        warnings: amount('warning'),
        packages: judgement.packages,
        changes: judgement.diff?.changes.length,
        'predicted-seconds': judgement.prediction && Math.round(judgement.prediction.seconds),
        'comment-file': files.comment,
        'judgement-file': files.judgement,
        'sarif-file': files.sarif,
        commented: String(commented),
    };
    for (const [name, value] of Object.entries(outputs))
        platform.setOutput(name, String(value ?? ''));
}
/** Hands the judgement to whoever may write. @returns what went wrong */
async function storeJudgement(platform, { upload, retentionDays }, { judgement }) {
    if (!upload || judgement === undefined || !platform.artifacts.available)
        return [];
    const options = retentionDays === undefined ? {} : { retentionDays };
    try {
        const { id } = await platform.artifacts.upload(judgement, options);
        platform.setOutput('artifact-ids', JSON.stringify({ [(0,external_node_path_.basename)(judgement)]: id }));
        return [];
    }
    catch (error) {
        return (0,actions_failure/* explainError */.UW)(error);
    }
}
function sentenceOf({ judgement, fresh }) {
    const errors = fresh.filter(({ severity }) => severity === 'error');
    const refused = judgement.verdict.outcome === 'refused' ? ['Portage finds no plan for this definition.'] : [];
    const found = errors.length === 0 ? [] : [`Of what is new: ${(0,lint_format/* countFindings */.G)(errors)}`];
    return [...refused, ...found].join(' ');
}


/***/ }),

/***/ 54491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


/** The parts that are used of the event's payload (GitHub, "Webhook events and payloads"). */
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable() }) }).optional(),
});
/** Reads GITHUB_REF, GITHUB_BASE_REF and the event's payload; on a person's machine nothing is known. */
async function runFacts(env) {
    const event = await readEvent(env.GITHUB_EVENT_PATH);
    const head = event.pull_request?.head.repo;
    return {
        ref: env.GITHUB_REF,
        baseRef: env.GITHUB_BASE_REF,
        defaultBranch: event.repository?.default_branch,
        // A deleted fork has no repository any more.
        fromFork: event.pull_request !== undefined && head?.full_name !== event.repository?.full_name,
    };
}
async function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    const parsed = eventSchema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '{}')));
    return parsed.success ? parsed.data : {};
}


/***/ }),

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   pv: () => (/* binding */ cacheArguments),
/* harmony export */   qt: () => (/* binding */ readArgument),
/* harmony export */   wT: () => (/* binding */ cacheFlags)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38010);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66469);


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
    const from = entries.flatMap((entry) => (0,_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesToRead */ .dW)(part, scopes).map((scope) => readArgument(entry, scopes, scope)));
    const writable = entries.filter(({ readOnly }) => readOnly !== true);
    const to = write
        ? writable.map((entry) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOptions */ .or)(entry.type, {
            ...placed(entry, (0,_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOptions */ .$e)(entry, scopes, { branch: scopes.own, part })),
            ...exportOptions(entry, request.exportMinutes ?? EXPORT_MINUTES),
        }))
        : [];
    return { from: [...new Set(from)], to };
}
/** The value of `--cache-from` that reads one scope of one place. */
function readArgument(entry, scopes, scope) {
    const { dest, ...options } = placed(entry, (0,_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOptions */ .$e)(entry, scopes, scope));
    const read = Object.entries(options).filter(([name]) => !EXPORT_ONLY.has(name));
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOptions */ .or)(entry.type, { ...(dest === undefined ? {} : { src: dest }), ...Object.fromEntries(read) });
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


/***/ }),

/***/ 66469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ scopeOptions),
/* harmony export */   B: () => (/* binding */ cacheBranches),
/* harmony export */   dW: () => (/* binding */ scopesToRead)
/* harmony export */ });
/* unused harmony export safePart */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _pins_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12305);


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
 * from there; everybody else has no use for half a build. A check reads what checks wrote, and nothing else.
 */
function scopesToRead(part, { own, others, stages }) {
    if (part === 'judge')
        return [own, ...others].map((branch) => ({ branch, part }));
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
function scopeOptions(entry, scopes, scope) {
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
    const parsed = (0,_pins_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(ref);
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
    const start = safe.slice(0, LONGEST_PART - HASH_DIGITS - 1).replace(/-+$/, '');
    return start === '' ? hash : `${start}-${hash}`;
}


/***/ }),

/***/ 71477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ blobName),
/* harmony export */   x: () => (/* binding */ GitRepository)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19776);


/** More than any definition has; see `scanFolder`. */
const MOST_LISTING = 16 * 2 ** 20;
const MOST_CONTENT = 512 * 2 ** 20;
/** The git repository that a folder is in, read and never changed. */
class GitRepository {
    run;
    folder;
    prefix;
    constructor(run, folder, 
    /** Path of the folder below the root of the repository; '' for the root itself. */
    prefix) {
        this.run = run;
        this.folder = folder;
        this.prefix = prefix;
    }
    /**
     * @param folder one that exists
     * @returns undefined where there is no git, or the folder is in no repository
     */
    static async around(run, folder) {
        const prefix = await new GitRepository(run, folder, '').#line('rev-parse', '--show-prefix');
        return prefix === undefined ? undefined : new GitRepository(run, folder, prefix.replace(/\/$/, ''));
    }
    /** The commit that a name means, if it is there: a shallow clone has few of them. */
    commit(name) {
        // Behind the mark nothing is an option, whatever it looks like.
        return this.#line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    }
    /** What a commit's parents are, also of one whose parents are not there. */
    async parents(name) {
        const id = await this.commit(name);
        const text = id === undefined ? undefined : await this.#text('cat-file', 'commit', id);
        const [head = ''] = (text ?? '').split('\n\n', 1);
        return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
    }
    /** The commit from which two have grown; undefined where it is not there. */
    mergeBase(one, other) {
        return this.#line('merge-base', '--end-of-options', one, other);
    }
    /** The branch that others start from, as this clone knows it. */
    async defaultBranch() {
        const named = await this.#line('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
        for (const branch of [named, 'origin/main', 'origin/master', 'main', 'master']) {
            if (branch !== undefined && (await this.commit(branch)) !== undefined)
                return branch;
        }
        return undefined;
    }
    /** The folder's files in a commit; submodules are left out. Undefined where the commit or its trees are not there. */
    async files(commit) {
        // With a slash at its end a path means what is below it.
        const path = this.prefix === '' ? [] : [`${this.prefix}/`];
        const text = await this.#text('ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit, ...path);
        return text?.split('\0').flatMap((entry) => {
            const [, mode = '', blob = '', name = ''] = /^(\d{6}) blob ([0-9a-f]{40,64})\t([^]*)$/.exec(entry) ?? [];
            return mode === '' ? [] : [{ mode, blob, path: below(name, this.prefix) }];
        });
    }
    /** Contents by their names; undefined where one of them is not there. */
    async contents(blobs) {
        const wanted = [...new Set(blobs)];
        const output = await this.#bytes(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
        return output && readBatch(output);
    }
    async #line(...args) {
        return (await this.#text(...args))?.split('\n', 1)[0];
    }
    async #text(...args) {
        return (await this.#bytes(args, '', MOST_LISTING))?.toString();
    }
    async #bytes(args, input, most = MOST_CONTENT) {
        const chunks = [];
        let bytes = 0;
        try {
            const { code } = await this.run({
                command: 'git',
                // In a container the checkout may belong to another user than the one who looks at it.
                args: ['-c', 'safe.directory=*', '-C', this.folder, ...args],
                env: { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
                input,
            }, {
                keepBytes: 4096,
                onStdout: (chunk) => {
                    bytes += chunk.length;
                    if (bytes <= most)
                        chunks.push(chunk);
                },
            });
            return code === 0 && bytes <= most ? Buffer.concat(chunks) : undefined;
        }
        catch (error) {
            if ((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT'))
                return undefined;
            throw error;
        }
    }
}
function below(path, prefix) {
    return prefix === '' ? path : path.slice(prefix.length + 1);
}
/** `BLOB blob SIZE`, a newline, the content, a newline (git-cat-file(1), "BATCH OUTPUT"). */
function readBatch(output) {
    const contents = new Map();
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        const [, blob, size] = /^([0-9a-f]{40,64}) blob (\d{1,12})$/.exec(output.toString('latin1', at, end)) ?? [];
        if (end < 0 || blob === undefined)
            return undefined;
        const from = end + 1;
        contents.set(blob, output.subarray(from, from + Number(size)));
        at = from + Number(size) + 1;
    }
    return contents;
}
/** The name that git gives to a content. @param like a name, whose length tells the hash */
function blobName(content, like) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${content.length}\0`)
        .update(content)
        .digest('hex');
}


/***/ }),

/***/ 77980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ layOutTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71477);



const LINK = '120000';
const PROGRAM = '100755';
/**
 * Lays the files of a commit out below a folder. What the working tree has in the same words is taken from there: of a pull
 * request's base that is nearly all.
 * @param to a folder that exists and is empty
 * @param beside the working tree's folder of the same name
 * @returns whether all of it could be had
 */
async function layOutTree(files, to, beside, contents) {
    const sound = files.filter(({ path }) => isSound(path));
    const known = new Map();
    for (const { path, mode, blob } of sound) {
        if (mode === LINK)
            continue;
        const content = await sameContent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(beside, path), blob);
        if (content)
            known.set(blob, content);
    }
    const missing = sound.map(({ blob }) => blob).filter((blob) => !known.has(blob));
    const fetched = missing.length === 0 ? known : await contents(missing);
    if (!fetched)
        return false;
    // Links come last, so that nothing is ever written through one.
    for (const { path, mode, blob } of sound.toSorted((a, b) => Number(a.mode === LINK) - Number(b.mode === LINK))) {
        const content = known.get(blob) ?? fetched.get(blob);
        if (!content)
            return false;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        if (mode === LINK)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(content.toString(), file);
        else {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content, { flag: 'wx' });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(file, mode === PROGRAM ? 0o755 : 0o644);
        }
    }
    return true;
}
/** git has no such paths; what answers in its name might. */
function isSound(path) {
    return !path.startsWith('/') && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}
/** Larger files are fetched: a definition has none that is worth the time to hash it. */
const LARGEST = 16 * 2 ** 20;
async function sameContent(file, blob) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (size > LARGEST)
            return undefined;
        const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        return (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .blobName */ .P)(content, blob) === blob ? content : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 81530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ layerTrust)
/* harmony export */ });
/* harmony import */ var _build_run_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54491);
/* harmony import */ var _cache_cache_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(245);


/** Of a machine of one's own nothing is known of branches. */
const LOCAL = 'local';
/**
 * Whether this run may write what others judge by: that of the default branch, or of a person's own machine. A pull request only
 * reads, whoever it is from: what its definition does to a layer must not reach the check of another one.
 */
async function layerTrust({ cache, cacheWrite }, env) {
    const { ref = '', defaultBranch = '', fromFork } = await (0,_build_run_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .runFacts */ .p)(env);
    const trusted = ref === '' || (defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`);
    return {
        branch: defaultBranch === '' ? LOCAL : defaultBranch,
        writes: cache.length > 0 && trusted && (0,_cache_cache_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWrite */ .J)({ wanted: cacheWrite, fromFork }),
    };
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

/***/ 25542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ TreeFromApi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _github_github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43808);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93343);



const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const treeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    tree: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: commit })),
});
const blobSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('base64') });
const compareSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: commit }) });
/** Where a clone has too little of the history, GitHub itself is asked. */
class TreeFromApi {
    client;
    repository;
    constructor(client, 
    /** OWNER/NAME */
    repository) {
        this.client = client;
        this.repository = repository;
    }
    /** The commit from which two have grown. @throws GitHubError */
    async mergeBase(base, head) {
        const doing = 'compare the pull request with its base';
        const path = (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(this.repository, 'compare', `${base}...${head}`);
        const parsed = compareSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
        if (!parsed.success)
            throw (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(doing);
        return parsed.data.merge_base_commit.sha;
    }
    /**
     * The files below a folder in a commit; none where the commit has no such folder.
     * @param prefix path of the folder, '' for all
     * @throws GitHubError
     */
    async files(commitId, prefix) {
        let tree = commitId;
        for (const step of prefix.split('/').filter((each) => each !== '')) {
            const next = (await this.#tree(tree, false)).find(({ path, type }) => path === step && type === 'tree');
            if (!next)
                return [];
            tree = next.sha;
        }
        return (await this.#tree(tree, true))
            .filter(({ type }) => type === 'blob')
            .map(({ path, mode, sha }) => ({ path, mode, blob: sha }));
    }
    /** Contents by their names. @throws GitHubError */
    async contents(blobs) {
        const contents = new Map();
        for (const blob of new Set(blobs)) {
            const doing = 'read a file of the base';
            const path = (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(this.repository, 'git', 'blobs', blob);
            const parsed = blobSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
            if (!parsed.success)
                throw (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(doing);
            contents.set(blob, Buffer.from(parsed.data.content, 'base64'));
        }
        return contents;
    }
    async #tree(sha, recursive) {
        const doing = 'list the files of the base';
        const path = `${(0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(this.repository, 'git', 'trees', sha)}${recursive ? '?recursive=1' : ''}`;
        const parsed = treeSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
        if (!parsed.success)
            throw (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(doing);
        if (parsed.data.truncated) {
            throw new _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_(undefined, 'GitHub: could not list the files of the base: there are too many of them.', 'Check the repository out with fetch-depth: 0.');
        }
        return parsed.data.tree;
    }
}


/***/ }),

/***/ 4982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings),
/* harmony export */   t: () => (/* binding */ formatFinding)
/* harmony export */ });
/** So much of a line is shown; a caret far to the right points at nothing. */
const WIDEST = 120;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * A finding as a person reads it: place, severity, message and rule in one line, the line of the file with a caret below it,
 * then what to do.
 * @param text the line that the finding is about
 */
function formatFinding({ rule, severity, at, message, hint }, text) {
    const { file, line, column, endColumn } = at;
    const place = [printable(file), line, line === undefined ? undefined : column].filter((part) => part !== undefined);
    const lines = [`${place.join(':')}: ${severity}: ${printable(message)} [${rule}]`];
    if (line !== undefined && column !== undefined && text !== undefined) {
        const number = String(line).padStart(5);
        const cut = Math.max(0, column - WIDEST + 20);
        const shown = printable(text.slice(cut, cut + WIDEST));
        const length = Math.max(1, Math.min((endColumn ?? column + 1) - column, cut + WIDEST - column + 1));
        // A tab stays one before the caret, so that both lines are as wide.
        const before = text.slice(cut, column - 1).replace(/[^\t]/g, ' ');
        lines.push(`${number} | ${cut > 0 ? '…' : ''}${shown}${text.length > cut + WIDEST ? '…' : ''}`);
        lines.push(`${' '.repeat(number.length)} | ${cut > 0 ? ' ' : ''}${before}${'^'.repeat(length)}`);
    }
    if (hint !== undefined)
        lines.push(`${' '.repeat(5)} = ${printable(hint)}`);
    return lines;
}
/** `2 errors, 1 warning`, or that there is nothing. */
function countFindings(findings) {
    const parts = ['error', 'warning', 'note'].flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
    });
    return parts.length === 0 ? 'Nothing was found.' : `${parts.join(', ')}.`;
}
/** One place for each character, also for those that show nothing or move the cursor. */
function printable(text) {
    return text.replace(UNPRINTABLE, (character) => (character === '\t' ? character : '\ufffd'.repeat(character.length)));
}


/***/ }),

/***/ 79292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _default_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61035);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70223);


/**
 * Findings in the Static Analysis Results Interchange Format, 2.1.0 (OASIS), as GitHub's code scanning takes them. Paths are
 * relative to the root of the repository (`%SRCROOT%`); columns count UTF-16 code units.
 */
function sarifLog(findings, { version, documentation }) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'gentoo-min',
                        version,
                        rules: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.map((name) => {
                            const { about, severity } = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(name);
                            return {
                                id: name,
                                shortDescription: { text: firstSentence(about) },
                                fullDescription: { text: about },
                                defaultConfiguration: { level: severity },
                                ...(documentation === undefined ? {} : { helpUri: (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleAddress */ .XR)(name, documentation) }),
                            };
                        }),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map(result),
            },
        ],
    };
}
function result(finding) {
    const { rule, severity, at, message, hint, suggestion } = finding;
    const artifactLocation = locationOf(at.file);
    const { line, column, endColumn } = at;
    const region = line === undefined
        ? undefined
        : {
            startLine: line,
            ...(column === undefined ? {} : { startColumn: column }),
            ...(endColumn === undefined || column === undefined || endColumn <= column ? {} : { endColumn }),
        };
    return {
        ruleId: rule,
        ruleIndex: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.indexOf(rule),
        level: severity,
        message: { text: hint === undefined ? message : `${message} ${hint}` },
        locations: [{ physicalLocation: { artifactLocation, ...(region === undefined ? {} : { region }) } }],
        ...(suggestion ? { fixes: [fix(suggestion, artifactLocation, hint)] } : {}),
    };
}
/** Whole lines, from the start of the first to the start of the one behind the last. */
function fix({ line, endLine, lines }, artifactLocation, hint) {
    return {
        ...(hint === undefined ? {} : { description: { text: hint } }),
        artifactChanges: [
            {
                artifactLocation,
                replacements: [
                    {
                        deletedRegion: { startLine: line, startColumn: 1, endLine: endLine + 1, endColumn: 1 },
                        ...(lines.length === 0 ? {} : { insertedContent: { text: lines.map((text) => `${text}\n`).join('') } }),
                    },
                ],
            },
        ],
    };
}
/**
 * A path as a relative reference, or an address if it is absolute (RFC 3986, 8089): a name may hold any character. A file of the
 * default definition has an address too, so that it is not taken for one of that path in the repository.
 */
function locationOf(name) {
    const ofDefault = (0,_default_file_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultFilePath */ .ld)(name);
    const path = ofDefault === undefined ? name : `/default-config/${ofDefault}`;
    const uri = path
        .split('/')
        .map((step) => encodeURIComponent(step))
        .join('/');
    return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}
function firstSentence(text) {
    return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}


/***/ }),

/***/ 18030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ EmergeFollower),
/* harmony export */   n: () => (/* binding */ parseEmergeLog)
/* harmony export */ });
const STATUS = /^>>> (Emerging|Emerging binary|Fetching|Installing|Completed) \((\d+) of (\d+)\) ([^\s:]+)/;
const HOW = { 'Emerging binary': 'binary', Fetching: 'fetch' };
const FAILED = /^>>> Failed to (?:\w+) ([^\s:,]+\/[^\s:,]+)/;
const JOBS = /^>>> Jobs: (\d+) of (\d+) complete/;
/**
 * Follows the status lines of a running emerge (Portage's MergeListItem, PackageMerge and JobStatusDisplay):
 * `>>> Emerging (3 of 12) cat/pkg-1::repo`, `>>> Installing (…)`, `>>> Completed (…)`, `>>> Failed to emerge cat/pkg-1`,
 * `>>> Jobs: 3 of 12 complete, 2 running`. One step may run several emerges after another; the last one counts.
 */
class EmergeFollower {
    #done = 0;
    #total = 0;
    #completed = new Set();
    #running = new Map();
    get progress() {
        return { done: this.#done, total: this.#total, running: [...this.#running.values()] };
    }
    /**
     * @param line one clean line of output
     * @param at when it was printed, milliseconds since the epoch
     * @returns what it says about a package, if it does
     */
    push(line, at) {
        if (!line.startsWith('>>> '))
            return undefined;
        const [, action, position, total, name] = STATUS.exec(line) ?? [];
        if (action !== undefined && name !== undefined)
            return this.#status(action, Number(position), Number(total), name, at);
        const [, done, of] = JOBS.exec(line) ?? [];
        if (done !== undefined) {
            this.#begin(Number(of), false);
            this.#done = Math.max(this.#done, Number(done));
            return undefined;
        }
        const [, failed] = FAILED.exec(line) ?? [];
        return failed === undefined ? undefined : this.#ended('failed', failed, at);
    }
    #status(action, position, total, name, at) {
        this.#begin(total, action !== 'Installing' && action !== 'Completed');
        if (action === 'Completed') {
            this.#completed.add(name);
            this.#done = Math.max(this.#done, this.#completed.size);
            return this.#ended('completed', name, at);
        }
        if (action === 'Installing') {
            if (!this.#running.has(name))
                this.#running.set(name, { package: name, since: at, how: 'source' });
            return { type: 'merging', package: name, progress: this.progress };
        }
        if (action === 'Fetching') {
            // Nothing is said when a fetch ends, and one follows the other.
            this.#running.clear();
            this.#done = Math.max(this.#done, position - 1);
        }
        this.#running.set(name, { package: name, since: at, how: HOW[action] ?? 'source' });
        return { type: 'started', package: name, progress: this.progress };
    }
    /** Another number of packages than before, or a start when all are done, means that another emerge has begun. */
    #begin(total, starts) {
        if (total === this.#total && !(starts && this.#done >= total && this.#running.size === 0))
            return;
        this.#total = total;
        this.#done = 0;
        this.#completed = new Set();
        this.#running.clear();
    }
    #ended(type, name, at) {
        const running = this.#running.get(name);
        this.#running.delete(name);
        return {
            type,
            package: name,
            ...(running === undefined ? {} : { seconds: Math.max(0, at - running.since) / 1000, how: running.how }),
            progress: this.progress,
        };
    }
}
const LOG_LINE = /^(\d+):\s+(.*)$/;
const LOG_START = /^>>> emerge \((\d+) of (\d+)\) (\S+) to (\S+)/;
const LOG_BINARY = /^=== \((\d+) of (\d+)\) Merging Binary \(([^\s:]+)::/;
const LOG_END = /^::: completed emerge \((\d+) of (\d+)\) (\S+) to (\S+)/;
/**
 * Reads `/var/log/emerge.log` (Portage's emergelog.py: `SECONDS:  MESSAGE`). With `--jobs` the packages of one run are
 * interleaved; several runs follow one another in one file.
 * @returns the merges in the order in which they started
 */
function parseEmergeLog(log) {
    const merges = [];
    const open = new Map();
    for (const line of log.split('\n')) {
        const [, seconds, message] = LOG_LINE.exec(line) ?? [];
        if (message === undefined)
            continue;
        const started = LOG_START.exec(message);
        if (started?.[3] !== undefined && started[4] !== undefined) {
            const merge = { package: started[3], root: started[4], started: Number(seconds), binary: false };
            merges.push(merge);
            open.set(merge.package, merge);
            continue;
        }
        const binary = open.get(LOG_BINARY.exec(message)?.[3] ?? '');
        if (binary)
            binary.binary = true;
        const name = LOG_END.exec(message)?.[3];
        const ended = name === undefined ? undefined : open.get(name);
        if (name === undefined || !ended)
            continue;
        ended.ended = Number(seconds);
        open.delete(name);
    }
    return merges;
}


/***/ })

};
