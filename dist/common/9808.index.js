export const id = 9808;
export const ids = [9808];
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

/***/ 44665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRefreshAction: () => (/* binding */ runRefreshAction)
});

// EXTERNAL MODULE: ./lib/inputs/refresh-settings.js
var refresh_settings = __webpack_require__(42942);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/refresh/find-refresh.js + 1 modules
var find_refresh = __webpack_require__(90498);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/github/github-client.js + 2 modules
var github_client = __webpack_require__(43808);
;// CONCATENATED MODULE: ./lib/refresh/last-packages.js



const artifacts = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        expired: schemas/* boolean */.zMY(),
        workflow_run: schemas/* object */.Ikc({ head_branch: schemas/* string */.YjP().nullish(), head_repository_id: schemas/* int */.Whr(), repository_id: schemas/* int */.Whr() })
            .nullish(),
    })),
});
const PERMISSION = 'actions: read';
/** How a zip file begins (APPNOTE.TXT, "Local file header"). */
const ZIP = 'PK\u0003\u0004';
/**
 * Finds the list of packages that the last build of a branch stored as an artifact (GitHub REST API, "Actions artifacts").
 * Runs for forks have branches of any name and do not count.
 * @param name of the artifact, which is one file as it is
 * @returns its text; undefined when there is none any more
 * @throws GitHubError; UserError when it is stored in another form
 */
async function lastPackageList(rest, repository, { name, branch }) {
    const doing = `look for the artifact ${name}`;
    const path = (0,github_client/* repoPath */.qN)(repository, 'actions', 'artifacts');
    const query = new URLSearchParams({ name, per_page: '100' }).toString();
    const answer = artifacts.safeParse(await rest.ask({ doing, path: `${path}?${query}`, permission: PERMISSION }));
    if (!answer.success)
        throw (0,github_client/* malformed */.Qm)(doing);
    const found = answer.data.artifacts.find(({ expired, workflow_run: run }) => !expired && run?.head_branch === branch && run.head_repository_id === run.repository_id);
    if (found === undefined)
        return undefined;
    const text = await rest.text({
        doing: `get the artifact ${name}`,
        path: (0,github_client/* repoPath */.qN)(repository, 'actions', 'artifacts', found.id, 'zip'),
        permission: PERMISSION,
        accept: 'application/vnd.github+json, */*',
    });
    if (!text.startsWith(ZIP))
        return text;
    throw new errors/* UserError */.yo({
        message: `The artifact ${name} is a zip file, which no build of gentoo-min stores.`,
        hint: 'Download it before, and name the file by the input packages.',
    });
}

// EXTERNAL MODULE: ./lib/refresh/proposals.js
var refresh_proposals = __webpack_require__(48744);
// EXTERNAL MODULE: ./lib/github/github-error.js
var github_error = __webpack_require__(93343);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
;// CONCATENATED MODULE: ./lib/github/graphql.js



const DEFAULT_GRAPHQL_API = 'https://api.github.com/graphql';
/** What an error of GraphQL would have been as a status of the REST API. */
const STATUS = { NOT_FOUND: 404, FORBIDDEN: 403, UNPROCESSABLE: 422 };
/**
 * Asks GitHub's GraphQL API, for what the REST API cannot do.
 * @param client of its address, GITHUB_GRAPHQL_URL
 * @returns what the answer has under `data`
 * @throws GitHubError, also for errors that came with status 200
 */
async function askGraph(client, { doing, permission, query, variables }) {
    const answer = (await client.ask({
        doing,
        method: 'POST',
        path: '',
        body: { query, variables },
        ...(permission === undefined ? {} : { permission }),
    }));
    const errors = Array.isArray(answer?.errors) ? answer.errors : [];
    if (errors.length > 0)
        throw refusalOf(errors[0], doing, permission);
    if (typeof answer?.data !== 'object' || answer.data === null)
        throw (0,github_client/* malformed */.Qm)(doing);
    return answer.data;
}
function refusalOf(error, doing, permission) {
    const { type, message } = (error ?? {});
    const status = typeof type === 'string' ? STATUS[type] : undefined;
    const said = typeof message === 'string' ? message : '';
    const denied = status === 403 || /resource not accessible/i.test(said);
    const hint = denied && permission !== undefined ? `Add to the permissions of the job: ${permission}.` : '';
    const text = `GitHub: could not ${doing}: it answered ${said === '' ? 'with an error' : (0,image_text/* quote */.hD)(said, 300)}.`;
    return new github_error/* GitHubError */.y_(denied ? 403 : status, text, hint);
}

;// CONCATENATED MODULE: ./lib/refresh/github-access.js

/** What a job's token needs to write branches, and to write pull requests. */
const CONTENTS = 'contents: write';
const PULLS = 'pull-requests: write';
/** What a question brings; undefined where there is no such thing. */
async function ifThere(asking) {
    try {
        return await asking;
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y_ && error.status === 404)
            return undefined;
        throw error;
    }
}
/** The same error with another advice. */
function withHint(error, hint) {
    return new github_error/* GitHubError */.y_(error.status, error.problems[0]?.message ?? error.message, hint);
}

;// CONCATENATED MODULE: ./lib/refresh/github-answers.js


// What is read of GitHub's answers, by the names that its REST API's documentation gives the questions.
/** "Get a commit object". */
const commit = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/** Whatever has a name by its content. */
const sha = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
/** A user, or none where GitHub knows nobody. */
const login = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
/** "List pull requests", "Create a pull request". */
const github_answers_pull = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    node_id: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    merged_at: schemas/* string */.YjP().nullish(),
    user: login,
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).default([]),
});
/** "Compare two commits". */
const compare = schemas/* object */.Ikc({
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), author: login, committer: login })),
});
/** GraphQL API, viewer and repository. */
const github_answers_repository = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish() }),
});
/** An answer, or what it holds. @throws GitHubError when it is not what the documentation promises */
function read(schema, value, doing) {
    const result = schema.safeParse(value);
    if (!result.success)
        throw (0,github_client/* malformed */.Qm)(doing);
    return result.data;
}

// EXTERNAL MODULE: ./lib/refresh/pull-request.js
var pull_request = __webpack_require__(98636);
;// CONCATENATED MODULE: ./lib/refresh/repository-pulls.js








/** Nobody closed more of them in a row. */
const MOST_PULLS = 100;
const MOST_CLOSED = 5;
/** The pull requests of a repository on GitHub, by its API. */
class RepositoryPulls {
    access;
    constructor(access) {
        this.access = access;
    }
    /**
     * Pull requests from a branch of the repository itself, the newest first.
     * @param fingerprint of what is wanted: who closed a pull request is asked of those that proposed the same
     */
    async from(branch, fingerprint) {
        const { repository, rest } = this.access;
        const doing = `list the pull requests of ${branch}`;
        const owner = repository.split('/')[0] ?? '';
        const query = new URLSearchParams({ head: `${owner}:${branch}`, state: 'all', sort: 'created', direction: 'desc' });
        const path = `${this.#path('pulls')}?${query.toString()}`;
        const listed = await rest.list({ doing, path, permission: PULLS }, MOST_PULLS);
        const found = read(schemas/* array */.YOg(github_answers_pull), listed, doing).filter(({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === repository.toLowerCase());
        let closed = 0;
        const pulls = [];
        for (const pull of found) {
            const state = pull.state === 'open' ? 'open' : pull.merged_at ? 'merged' : 'closed';
            const same = state === 'closed' && fingerprint !== undefined && (0,pull_request/* isMarked */.rZ)(pull.body ?? '', fingerprint);
            pulls.push({
                id: pull.node_id,
                number: pull.number,
                state,
                author: pull.user?.login ?? 'ghost',
                base: pull.base.ref,
                head: pull.head.sha,
                title: pull.title,
                body: pull.body ?? '',
                labels: pull.labels.map(({ name }) => name),
                ...(same && closed++ < MOST_CLOSED ? await this.#closedBy(pull.number) : {}),
                ...(state === 'open' ? await this.#conflicts(pull.number) : {}),
            });
        }
        return pulls;
    }
    /** @returns its number and id */
    async open(pull) {
        const doing = 'open the pull request';
        const body = { title: pull.title, body: pull.body, head: pull.branch, base: pull.base };
        try {
            const answer = await this.access.rest.ask({
                doing,
                method: 'POST',
                path: this.#path('pulls'),
                body,
                permission: PULLS,
            });
            const { number, node_id: id } = read(github_answers_pull.pick({ number: true, node_id: true }), answer, doing);
            return { number, id };
        }
        catch (error) {
            throw error instanceof github_error/* GitHubError */.y_ ? explained(error) : error;
        }
    }
    /** Changes title and body, or closes it. */
    async change(number, change) {
        await this.access.rest.ask({
            doing: change === 'close' ? `close #${number}` : `change #${number}`,
            method: 'PATCH',
            path: this.#path('pulls', number),
            body: change === 'close' ? { state: 'closed' } : change,
            permission: PULLS,
        });
    }
    async comment(number, body) {
        const path = this.#path('issues', number, 'comments');
        await this.access.rest.ask({
            doing: `comment on #${number}`,
            method: 'POST',
            path,
            body: { body },
            permission: PULLS,
        });
    }
    /** Adds labels, which GitHub makes where it does not know them, and takes others away. */
    async label(number, add, remove) {
        const doing = `label #${number}`;
        const path = (...more) => this.#path('issues', number, 'labels', ...more);
        if (add.length > 0) {
            const body = { labels: add };
            await this.access.rest.ask({ doing, method: 'POST', path: path(), body, permission: PULLS });
        }
        for (const name of remove) {
            await ifThere(this.access.rest.ask({ doing, method: 'DELETE', path: path(name), permission: PULLS }));
        }
    }
    /** Has GitHub merge it once every required check has passed. */
    async mergeWhenPassed(id) {
        await askGraph(this.access.graph, {
            doing: 'ask for the automatic merge',
            query: 'mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }',
            variables: { input: { pullRequestId: id, mergeMethod: 'SQUASH' } },
            permission: `${CONTENTS}, ${PULLS}`,
        });
    }
    async #closedBy(number) {
        const doing = `look who closed #${number}`;
        const found = await this.access.rest.ask({ doing, path: this.#path('issues', number), permission: PULLS });
        const { closed_by: by } = read(schemas/* object */.Ikc({ closed_by: login }), found, doing);
        return by ? { closedBy: by.login } : {};
    }
    async #conflicts(number) {
        const doing = `look at #${number}`;
        const found = await this.access.rest.ask({ doing, path: this.#path('pulls', number), permission: PULLS });
        const { mergeable } = read(schemas/* object */.Ikc({ mergeable: schemas/* boolean */.zMY().nullish() }), found, doing);
        return typeof mergeable === 'boolean' ? { conflicts: !mergeable } : {};
    }
    #path(...steps) {
        return (0,github_client/* repoPath */.qN)(this.access.repository, ...steps);
    }
}
/** GitHub's own words for what a setting forbids, with the way to the setting. */
function explained(error) {
    if (/not permitted to create or approve pull requests/i.test(error.message)) {
        return withHint(error, 'Switch on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository ' +
            '(Actions, General, Workflow permissions), or give the refresh the token of an App. The branch is there: run it again then.');
    }
    if (error.status !== 422)
        return error;
    return withHint(error, 'Look at the pull requests of its branch, and run the refresh again.');
}

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/refresh/settle-proposal.js


/** Labels that are ours to take away again. */
const OURS = /^(?:refresh|compiler step|risk: .*)$/;
/**
 * Makes the pull request of a kind what it should be. Each step leaves something from which the next run goes on: a commit that
 * no branch has, a branch without a pull request, a pull request without its newest words or labels.
 * @param wish undefined when there is nothing to propose
 * @throws GitHubError
 */
async function settleProposal(place, wish) {
    const { branches, facts, base, branch, file } = place;
    const pulls = await place.pulls.from(branch, wish?.fingerprint);
    const wanted = wish?.pull(pulls.find(({ state, author }) => state === 'open' && author === facts.us)?.body);
    const found = await branches.state(branch, base.branch, file);
    const decision = (0,pull_request/* decide */.LD)({
        us: facts.us,
        base: base.branch,
        pulls,
        ...(wanted === undefined ? {} : { wanted }),
        ...(found === undefined ? {} : { branch: found }),
    });
    switch (decision.do) {
        case 'open':
            return wanted === undefined ? NOTHING : await settle_proposal_open(place, wanted, decision.over);
        case 'update':
            return wanted === undefined ? NOTHING : await update(place, wanted, decision, pulls);
        case 'close':
            await place.pulls.change(decision.number, 'close');
            // What is closed keeps its commits: the branch is only in the way of the next one.
            await branches.move(facts.id, branch, found?.head, undefined);
            await place.pulls.comment(decision.number, (0,markdown/* text */.Qq)(decision.reason));
            return { did: 'closed', number: decision.number, said: decision.reason, warnings: [] };
        case 'leave': {
            const number = decision.number === undefined ? {} : { number: decision.number };
            return { did: 'left', ...number, said: decision.reason, warnings: [] };
        }
        case 'nothing': {
            const pull = pulls.find(({ state }) => state === 'open');
            const warnings = pull && wanted ? await dress(place, pull, wanted) : [];
            return { did: 'nothing', ...(pull ? { number: pull.number } : {}), said: decision.reason, warnings };
        }
    }
}
const NOTHING = { did: 'nothing', said: 'There is nothing newer to propose.', warnings: [] };
async function settle_proposal_open(place, wanted, over) {
    const { pulls, base, branch } = place;
    await write(place, wanted, over);
    const { title, body } = wanted;
    const { number, id } = await pulls.open({ branch, base: base.branch, title, body });
    const warnings = await dress(place, { number, id, labels: [] }, wanted);
    return { did: 'opened', number, said: `#${number} is open: ${title}.`, warnings };
}
async function update(place, wanted, { number, over }, pulls) {
    if (over !== undefined)
        await write(place, wanted, over);
    await place.pulls.change(number, { title: wanted.title, body: wanted.body });
    const pull = pulls.find((candidate) => candidate.number === number);
    const warnings = pull ? await dress(place, pull, wanted) : [];
    return { did: 'updated', number, said: `#${number} is up to date: ${wanted.title}.`, warnings };
}
/** One commit on top of the base branch, and the branch that leads to it. */
async function write({ branches, facts, base, branch, file }, wanted, over) {
    const commit = await branches.commit(base.commit, file, wanted.image, wanted.title);
    await branches.move(facts.id, branch, over, commit);
}
/** Labels and the automatic merge. Without them a proposal is none the worse. @returns what did not work */
async function dress({ pulls }, pull, { labels, merge }) {
    const warnings = [];
    const attempt = async (work) => {
        await work().catch((error) => {
            warnings.push(error instanceof Error ? error.message : String(error));
        });
    };
    const add = labels.filter((label) => !pull.labels.includes(label));
    const remove = pull.labels.filter((label) => OURS.test(label) && !labels.includes(label));
    await attempt(() => pulls.label(pull.number, add, remove));
    if (merge)
        await attempt(() => pulls.mergeWhenPassed(pull.id));
    return warnings;
}

;// CONCATENATED MODULE: ./lib/refresh/summary.js

/** What a run did, for its page. */
function refreshSummary(done, { passed, notes }) {
    const lines = done.map(({ said }) => `- ${(0,markdown/* text */.Qq)(said)}`);
    const warnings = done.flatMap((each) => each.warnings).map((warning) => `- ${(0,markdown/* text */.Qq)(warning)}`);
    const left = passed.map(({ name, reason }) => `- ${(0,markdown/* code */.aY)(name)} ${(0,markdown/* text */.Qq)(reason)}`);
    const section = (name, importance, markdown) => markdown === undefined ? [] : [{ name, importance, markdown }];
    const list = (items) => (items.length === 0 ? undefined : items.join('\n'));
    return (0,markdown/* joinSections */.lS)([
        {
            name: 'done',
            importance: 100,
            markdown: `### Refresh\n\n${list(lines) ?? 'There is nothing newer to propose.'}`,
        },
        ...section('warnings', 90, list(warnings)),
        ...section('notes', 80, list(notes.map((note) => `- ${(0,markdown/* text */.Qq)(note)}`))),
        ...section('not taken', 20, left.length === 0 ? undefined : (0,markdown/* details */.zH)('Newer, and not taken', left.join('\n'))),
    ]);
}

// EXTERNAL MODULE: ./lib/refresh/wanted.js + 1 modules
var wanted = __webpack_require__(52584);
// EXTERNAL MODULE: ./lib/snapshot/read-package-list.js + 1 modules
var read_package_list = __webpack_require__(7275);
// EXTERNAL MODULE: ./lib/actions/failure.js
var failure = __webpack_require__(93745);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/check/lay-out-tree.js
var lay_out_tree = __webpack_require__(77980);
// EXTERNAL MODULE: ./lib/check/tree-from-api.js
var tree_from_api = __webpack_require__(25542);
// EXTERNAL MODULE: ./lib/portage/emerge-log.js
var emerge_log = __webpack_require__(18030);
// EXTERNAL MODULE: ./lib/refresh/format.js
var format = __webpack_require__(71623);
// EXTERNAL MODULE: ./lib/refresh/plan-record.js
var plan_record = __webpack_require__(89544);
// EXTERNAL MODULE: ./lib/verdict/predict.js
var predict = __webpack_require__(38800);
;// CONCATENATED MODULE: ./lib/actions/plan-proposals.js












/**
 * Plans everything that is to be proposed, and hands it over as an output. This is what a job without rights does for the one
 * that writes: it alone runs what the pinned images hold.
 */
async function planProposals(platform, request, found, make) {
    const plans = [];
    const proposals = (0,find_refresh/* proposalsIn */.ZT)(found);
    for (const proposal of proposals) {
        const outcome = await planNow(platform, request, proposal, make);
        for (const line of (0,format/* tellPlan */.f)(outcome))
            platform.log.info(line);
        plans.push({ of: (0,refresh_proposals/* stepName */.u)(proposal), outcome });
    }
    platform.setOutput('changed', String(proposals.length > 0));
    platform.setOutput('planned', (0,plan_record/* writePlans */.Y3)(plans));
}
/** The plan of a proposal: made here, taken from the job before, or none where none is wanted. */
async function planOf(platform, request, proposal, make) {
    const { plan, planned } = request.settings;
    if (plan === 'given')
        return handedPlan(planned, proposal);
    if (plan === 'false' || !make)
        return undefined;
    return await planNow(platform, request, proposal, make);
}
/** Compares the pins of the base branch with those of a proposal. */
function planNow(platform, request, proposal, make) {
    const { image } = request.scene;
    return make(plannedDefinition(platform, request))(image.text, (0,wanted/* proposedImage */.mI)(image, [proposal]));
}
/** What the job before says of a proposal. It is data, and not believed to be about anything but what it names. */
function handedPlan(planned, proposal) {
    const failed = (reason) => ({ made: false, reason });
    if (planned === '')
        return failed('The job that plans has handed nothing over: its log says why.');
    const plans = (0,plan_record/* readPlans */.xZ)(planned);
    if (plans === undefined)
        return failed('What the job that plans has handed over cannot be read.');
    const step = (0,refresh_proposals/* stepName */.u)(proposal);
    const other = failed('The job that plans has found other pins than this one: something newer came in between.');
    return plans.find(({ of }) => of === step)?.outcome ?? other;
}
/** The definition as the base branch has it. It is read by the API as image.yaml is, so a checkout is no need. */
function plannedDefinition({ env, log }, { settings, scene, name }) {
    const { access, base } = scene;
    const config = folderOf(settings.config);
    const api = new tree_from_api/* TreeFromApi */.b(access.rest, access.repository);
    return {
        config,
        build: settings.build,
        layOut: async (to) => {
            const files = await api.files(base.commit, config === '.' ? '' : config);
            const checkout = (0,external_node_path_.join)(env.GITHUB_WORKSPACE ?? '.', config);
            return await (0,lay_out_tree/* layOutTree */.p)(files, to, checkout, (blobs) => api.contents(blobs));
        },
        records: async () => {
            try {
                const wanted = { name: `${name}-emerge.log`, branch: base.branch };
                const text = await lastPackageList(access.rest, access.repository, wanted);
                return text === undefined ? undefined : (0,predict/* recordsOf */.M$)((0,emerge_log/* parseEmergeLog */.n)(text));
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.yo))
                    throw error;
                log.info(`The time of the build is only guessed: ${error.message}`);
                return undefined;
            }
        },
    };
}
/** A folder of the repository, named in one way only. */
function folderOf(config) {
    return external_node_path_.posix.normalize(config).replace(/^\.\/|\/$/g, '');
}

;// CONCATENATED MODULE: ./lib/refresh/repository-branches.js







/** No commit: what a branch that does not exist points to. */
const repository_branches_NOTHING = '0'.repeat(40);
const MODE_OF_A_FILE = '100644';
/**
 * The branches of a repository on GitHub and the commits that they lead to, by its API, so that no git and no credentials on
 * a disk are needed. A branch is moved only from the very commit that was looked at before.
 */
class RepositoryBranches {
    access;
    constructor(access) {
        this.access = access;
    }
    /** @throws GitHubError */
    async facts() {
        const [owner, name] = this.access.repository.split('/');
        const doing = 'look at the repository';
        const data = await askGraph(this.access.graph, {
            doing,
            query: 'query($owner: String!, $name: String!) { viewer { login } ' +
                'repository(owner: $owner, name: $name) { id defaultBranchRef { name } } }',
            variables: { owner, name },
        });
        const { viewer, repository } = read(github_answers_repository, data, doing);
        return { id: repository.id, us: viewer.login, defaultBranch: repository.defaultBranchRef?.name ?? '' };
    }
    /** @returns undefined when there is no such branch */
    async head(branch) {
        const doing = `look at the branch ${branch}`;
        const path = this.#path('git', 'ref', 'heads', ...branch.split('/'));
        const found = await ifThere(this.access.rest.ask({ doing, path, permission: 'contents: read' }));
        if (found === undefined)
            return undefined;
        const { object } = read(schemas/* object */.Ikc({ object: sha }), found, doing);
        return { branch, commit: object.sha };
    }
    /** A file's text as a commit has it. @returns undefined when it has none of that path */
    async file(commit, path) {
        const question = {
            doing: `read ${path}`,
            path: `${this.#path('contents', ...path.split('/'))}?ref=${encodeURIComponent(commit)}`,
            permission: 'contents: read',
            accept: 'application/vnd.github.raw+json',
        };
        return await ifThere(this.access.rest.text(question));
    }
    /** What the branch has that its base has not, and its image.yaml. */
    async state(branch, base, file) {
        const head = await this.head(branch);
        if (head === undefined)
            return undefined;
        const doing = `compare ${branch} with ${base}`;
        // By its commit: the branch may move in between.
        const range = `${encodeURIComponent(base)}...${head.commit}`;
        const path = `${this.#path('compare')}/${range}?per_page=100`;
        const { commits } = read(compare, await this.access.rest.ask({ doing, path }), doing);
        const image = await this.file(head.commit, file);
        return {
            head: head.commit,
            commits: commits.map(({ sha, author, committer }) => ({
                sha,
                ...(author ? { author: author.login } : {}),
                ...(committer ? { committer: committer.login } : {}),
            })),
            ...(image === undefined ? {} : { image }),
        };
    }
    /**
     * Makes a commit that changes one file. No branch leads to it yet: when the network goes now, nothing has happened.
     * @returns its name
     */
    async commit(parent, path, content, message) {
        const { rest } = this.access;
        const doing = 'write the commit';
        const post = async (step, body) => read(sha, await rest.ask({ doing, method: 'POST', path: this.#path('git', step), body, permission: CONTENTS }), doing).sha;
        const { tree } = read(commit, await rest.ask({ doing, path: this.#path('git', 'commits', parent), permission: 'contents: read' }), doing);
        const blob = await post('blobs', { content, encoding: 'utf-8' });
        const entry = { path, mode: MODE_OF_A_FILE, type: 'blob', sha: blob };
        const changed = await post('trees', { base_tree: tree.sha, tree: [entry] });
        return await post('commits', { message, tree: changed, parents: [parent] });
    }
    /**
     * Moves a branch, all or nothing: when it is not where it was, nothing happens.
     * @param from the commit that it must point to; undefined when it must not exist
     * @param to undefined to delete it
     */
    async move(id, branch, from, to) {
        const update = { name: `refs/heads/${branch}`, beforeOid: from ?? repository_branches_NOTHING, afterOid: to ?? repository_branches_NOTHING, force: true };
        try {
            await askGraph(this.access.graph, {
                doing: `write the branch ${branch}`,
                query: 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
                variables: { input: { repositoryId: id, refUpdates: [update] } },
                permission: CONTENTS,
            });
        }
        catch (error) {
            throw error instanceof github_error/* GitHubError */.y_ && error.status !== undefined && error.status !== 403
                ? withHint(error, 'A rule protects the branch, or somebody changed it just now: run the refresh again.')
                : error;
        }
    }
    #path(...steps) {
        return (0,github_client/* repoPath */.qN)(this.access.repository, ...steps);
    }
}

// EXTERNAL MODULE: ./lib/actions/github-client.js
var actions_github_client = __webpack_require__(1410);
;// CONCATENATED MODULE: ./lib/actions/refresh-scene.js






/** Looks at the repository that the step runs in. @throws UserError when it is none, or has no pins to refresh */
async function findScene(platform, settings, deps) {
    const { GITHUB_REPOSITORY: name = '', GITHUB_GRAPHQL_URL: graph = '' } = platform.env;
    if (!/^[^/]+\/[^/]+$/.test(name) || settings.token === '') {
        throw new errors/* UserError */.yo({
            message: name === '' ? 'GITHUB_REPOSITORY is not set.' : 'There is no token to speak to GitHub with.',
            hint: 'This runs as a step of a workflow; on your own machine, take gentoo-min refresh.',
        });
    }
    const { token } = settings;
    const access = {
        rest: (0,actions_github_client/* githubClient */.$)(platform, token, deps),
        graph: new github_client/* GitHubClient */.jh({
            ...deps,
            api: graph === '' ? DEFAULT_GRAPHQL_API : graph,
            token,
            signal: platform.cancelled,
        }),
        repository: name,
    };
    const branches = new RepositoryBranches(access);
    const facts = await branches.facts();
    const branch = settings.base ?? facts.defaultBranch;
    const base = await branches.head(branch);
    if (base === undefined) {
        throw new errors/* UserError */.yo({
            message: `${name} has no branch ${branch}.`,
            hint: 'Name one that it has by the input base.',
        });
    }
    const file = external_node_path_.posix.join(settings.config, 'image.yaml');
    const text = await branches.file(base.commit, file);
    if (text === undefined) {
        throw new errors/* UserError */.yo({
            message: `${branch} has no ${file}, so that there are no pins to refresh.`,
            hint: 'Put one there, or name its folder by the input config.',
        });
    }
    if (text.includes('\ufffd')) {
        throw new errors/* UserError */.yo({ message: 'It has bytes that are no UTF-8.', at: { file }, hint: 'Write it as UTF-8.' });
    }
    return { access, branches, facts, base, image: { text, file } };
}

// EXTERNAL MODULE: ./lib/actions/refresh-world.js + 1 modules
var refresh_world = __webpack_require__(60553);
// EXTERNAL MODULE: ./lib/actions/run-advisories.js + 3 modules
var run_advisories = __webpack_require__(16589);
;// CONCATENATED MODULE: ./lib/actions/run-refresh.js















/** What each mode does. */
const MODES = { refresh, plan, advisories: judge };
/**
 * Proposes newer pins as a pull request of the repository that it runs in, plans them for another job that does, or judges what
 * is pinned by today's advisories.
 */
async function runRefreshAction(platform, deps) {
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const settings = (0,refresh_settings/* readRefreshActionSettings */.Rn)(platform);
        await MODES[settings.mode](platform, settings, await findScene(platform, settings, deps), deps);
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, problems);
}
async function refresh(platform, settings, scene, deps) {
    const { image, facts, base, branches } = scene;
    const pulls = new RepositoryPulls(scene.access);
    const found = await (0,find_refresh/* findRefresh */.LL)(image, (0,refresh_world/* refreshWorld */.g)(platform, deps));
    const { name } = found.definition;
    const installed = await packagesOf(platform, settings, scene, name);
    const notes = notesOf(scene);
    const wishOf = async (proposal) => {
        const plan = await planOf(platform, { settings, scene, name }, proposal, deps.comparePlans);
        const background = { notes, ...(plan ? { plan } : {}), ...(installed ? { installed } : {}) };
        return {
            fingerprint: (0,refresh_proposals/* fingerprint */.Rj)(proposal),
            pull: (open) => (0,wanted/* wantedPull */.t2)(image, proposal, found, { ...background, ...(open === undefined ? {} : { open }) }),
        };
    };
    const done = [];
    for (const kind of ['refresh', 'compiler']) {
        const proposal = found.division[kind];
        const wish = proposal && (await wishOf(proposal));
        const branch = branchOf(kind, settings.config);
        const settled = settings.dryRun
            ? foretold(platform, wish)
            : await settleProposal({ branches, pulls, facts, base, branch, file: image.file }, wish);
        platform.log.info(`${kind}: ${settled.said}`);
        for (const warning of settled.warnings)
            platform.log.warning(warning);
        const output = kind === 'refresh' ? 'pull-request' : 'compiler-pull-request';
        platform.setOutput(output, settled.number === undefined || settled.did === 'closed' ? '' : String(settled.number));
        if (wish || settled.did !== 'nothing')
            done.push(settled);
    }
    for (const note of found.notes)
        platform.log.notice(note);
    platform.setOutput('changed', String((0,find_refresh/* proposalsIn */.ZT)(found).length > 0));
    if (settings.summary)
        await platform.writeSummary(refreshSummary(done, found));
}
/** What a run that writes would do. */
function foretold({ log }, wish) {
    const wanted = wish?.pull(undefined);
    if (wanted)
        log.info(wanted.body);
    return { did: 'nothing', said: wanted ? `Would propose: ${wanted.title}.` : 'Nothing newer.', warnings: [] };
}
async function plan(platform, settings, scene, deps) {
    if (!deps.comparePlans)
        throw new Error('there is nothing that can plan');
    const found = await (0,find_refresh/* findRefresh */.LL)(scene.image, (0,refresh_world/* refreshWorld */.g)(platform, deps));
    await planProposals(platform, { settings, scene, name: found.definition.name }, found, deps.comparePlans);
}
async function judge(platform, settings, scene, deps) {
    const { definition } = (0,find_refresh/* readDefinition */.Ud)(scene.image);
    const installed = await packagesOf(platform, settings, scene, definition.name);
    if (installed === undefined) {
        throw new errors/* UserError */.yo({
            message: `There is no list of packages: no run on ${scene.base.branch} has kept the artifact ${definition.name}-packages.txt.`,
            hint: 'Build the image once, or name the list by the input packages.',
        });
    }
    await (0,run_advisories/* tellAdvisories */.T)(platform, deps, { image: scene.image, installed, summary: settings.summary });
}
/** The packages of the last build: the list that is given, else the newest artifact. Without either, nothing is known. */
async function packagesOf(platform, { packages, mode }, { access, base }, image) {
    if (packages !== undefined)
        return await (0,read_package_list/* readPackages */.q)(packages);
    const name = `${image}-packages.txt`;
    try {
        const text = await lastPackageList(access.rest, access.repository, { name, branch: base.branch });
        return text === undefined ? undefined : await (0,read_package_list/* readPackages */.q)(name, text);
    }
    catch (error) {
        // For a refresh the list is a help, no need.
        if (!(error instanceof errors/* UserError */.yo) || mode === 'advisories')
            throw error;
        platform.log.info(`News about installed packages are left out: ${error.message}`);
        return undefined;
    }
}
/** Something to say of every proposal. */
function notesOf({ facts }) {
    const silent = facts.us === 'github-actions[bot]';
    return silent
        ? ["No check starts by itself here, for the pull request was opened with the job's own token: close and reopen it."]
        : [];
}
/** The branch of a kind of proposals; each definition of a repository has its own. */
function branchOf(kind, config) {
    const folder = folderOf(config);
    const suffix = folder === 'config' ? '' : `-${folder.replace(/[^A-Za-z0-9]+/g, '-')}`;
    return `gentoo-min/${kind}${suffix}`;
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

/***/ 88643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refreshOptions),
/* harmony export */   c: () => (/* binding */ advisoriesOptions)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34565);

const config = {
    default: 'config',
    description: 'Folder of the image definition.',
};
/** Options of `gentoo-min refresh`: default and description by name. */
const refreshOptions = {
    config,
    only: {
        default: 'all',
        description: 'What is taken: `refresh` for stage3, snapshot and kernel, `compiler` for a compiler step, or `all`.',
    },
    packages: {
        default: '',
        description: 'List of packages that a build wrote, for news about them. Empty for none.',
    },
    'dry-run': { default: 'false', switch: true, description: 'Changes nothing, and only tells.' },
    plan: {
        default: 'false',
        switch: true,
        description: 'Has Portage plan the whole world with the pins as they are and with those that are found, and tells the difference. It needs a builder.',
    },
    'emerge-log': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInputs */ .sw['emerge-log'],
    builder: _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo.builder,
    'buildkit-image': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['buildkit-image'],
    'builder-options': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['builder-options'],
    'registry-mirrors': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['registry-mirrors'],
    'ca-certificates': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['ca-certificates'],
    'gentoo-mirrors': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['gentoo-mirrors'],
    'http-proxy': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['http-proxy'],
    'no-proxy': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['no-proxy'],
};
/** Options of `gentoo-min advisories`: default and description by name. */
const advisoriesOptions = {
    config,
    packages: { default: '', description: 'List of packages that a build wrote, such as `out/gentoo-packages.txt`.' },
    snapshot: {
        default: '',
        description: 'Ebuild repository whose advisories count. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`; empty for the newest in the registry.',
    },
};


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


/***/ }),

/***/ 10271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ versionStartsWith),
/* harmony export */   ZS: () => (/* binding */ readPattern)
/* harmony export */ });
/* unused harmony export atomMatches */
/* harmony import */ var _image_atom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17584);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69330);


/**
 * Whether an atom means this package: name, version, slot and repository (PMS 8.3.1 to 8.3.3). USE conditions are not
 * looked at. What is not known of the package, such as the slot, does not speak against it.
 */
function atomMatches(atom, candidate) {
    if (atom.category !== candidate.category || atom.name !== candidate.name)
        return false;
    return (slotMatches(atom.slot, candidate) && repositoryMatches(atom, candidate) && versionMatches(atom, candidate.version));
}
/** @returns undefined where the text is neither */
function readPattern(text) {
    const parsed = (0,_image_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAtom */ .TF)(text);
    if (parsed.ok)
        return (candidate) => atomMatches(parsed.atom, candidate);
    if (text.length > 200)
        return undefined;
    const [, category, name] = /^([\w+.*-]+)\/([\w+*-]+)$/.exec(text) ?? [];
    if (category === undefined || name === undefined || !text.includes('*'))
        return undefined;
    const [categories, names] = [glob(category), glob(name)];
    return (candidate) => categories(candidate.category) && names(candidate.name);
}
/** Piece by piece rather than as one expression, which many stars would make slow. */
function glob(pattern) {
    const pieces = pattern.split('*');
    const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
    if (pieces.length === 1)
        return (text) => text === pattern;
    return (text) => {
        if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
            return false;
        let at = first.length;
        for (const piece of pieces.slice(1, -1)) {
            const found = text.indexOf(piece, at);
            if (found < 0)
                return false;
            at = found + piece.length;
        }
        return at <= text.length - last.length;
    };
}
function slotMatches(wanted, { slot, subslot }) {
    const named = wanted?.replace(/=$/, '');
    if (named === undefined || named === '' || named === '*' || slot === undefined)
        return true;
    const [main, sub] = named.split('/');
    return main === slot && (sub === undefined || subslot === undefined || sub === subslot);
}
function repositoryMatches({ repository }, candidate) {
    return repository === undefined || candidate.repository === undefined || repository === candidate.repository;
}
function versionMatches({ operator, version, glob: open }, given) {
    if (version === undefined || operator === '')
        return true;
    if (open)
        return versionStartsWith(given, version);
    const order = operator === '~'
        ? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRevision */ .cg)(given), (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRevision */ .cg)(version))
        : (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(given, version);
    if (order === undefined)
        return false;
    switch (operator) {
        case '=':
        case '~':
            return order === 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}
/** `=a/b-1*` means 1, 1.2 and 1_rc1, not 10: what follows must begin another part of the version (PMS 8.3.1). */
function versionStartsWith(given, version) {
    if (!given.startsWith(version))
        return false;
    const next = given.charAt(version.length);
    return next === '' || !/\d/.test(next) || !/\d$/.test(version);
}


/***/ }),

/***/ 92887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   hw: () => (/* binding */ downloadTotal),
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
/** category/name */
function packageName({ category, name }) {
    return `${category}/${name}`;
}
/** category/name-version */
function packageVersion(each) {
    return `${packageName(each)}-${each.version}`;
}
/** Sum of what is to be downloaded; undefined where nothing is known of any package. */
function downloadTotal({ packages }) {
    const known = packages.flatMap(({ downloadBytes }) => downloadBytes ?? []);
    return known.length === 0 ? undefined : known.reduce((sum, bytes) => sum + bytes, 0);
}


/***/ }),

/***/ 69330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ splitPackage),
/* harmony export */   Xh: () => (/* binding */ suffixesOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cg: () => (/* binding */ withoutRevision)
/* harmony export */ });
// Lengths are bounded before these are tried, so that hostile text stays cheap.
const VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|p)\d*)*)(?:-r(\d+))?$/;
const CPV = /^([A-Za-z0-9_][A-Za-z0-9+_.-]*)\/([A-Za-z0-9_][A-Za-z0-9+_-]*?)-(\d+(?:\.\d+)*[a-z]?(?:_[a-z]+\d*)*(?:-r\d+)?)$/;
const ENDS_IN_VERSION = /-\d+(?:\.\d+)*[a-z]?(?:_[a-z]+\d*)*(?:-r\d+)?$/;
const LONGEST = 512;
/** In rising order; a version without any suffix stands between `rc` and `p`. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'p'];
/** @returns undefined where the text is no category/name-version (PMS 3.1 and 3.2) */
function splitPackage(text) {
    if (text.length > LONGEST)
        return undefined;
    const [, category, name, version] = CPV.exec(text) ?? [];
    if (category === undefined || name === undefined || version === undefined || !VERSION.test(version))
        return undefined;
    // A name does not end like a version: then it has two, as a binary package with a build id.
    if (ENDS_IN_VERSION.test(name))
        return undefined;
    return { category, name, version };
}
/**
 * Compares two versions by the Package Manager Specification, section 3.3 (version comparison, algorithms 3.1 to 3.7).
 * @returns negative, 0 or positive, as a sort wants it; undefined where one of them is no version
 */
function compareVersions(one, other) {
    const a = parts(one);
    const b = parts(other);
    if (!a || !b)
        return undefined;
    return (compareNumbers(a.numbers, b.numbers) ||
        compareText(a.letter, b.letter) ||
        compareSuffixes(a.suffixes, b.suffixes) ||
        compareIntegers(a.revision, b.revision));
}
/** The suffixes of a version with their numbers: `['_p20260215']`; none for what is no version. */
function suffixesOf(version) {
    return (parts(version)?.suffixes ?? []).map(([name, number]) => `_${name}${number}`);
}
/** The version without its revision: what `~` compares. */
function withoutRevision(version) {
    return version.replace(/-r\d+$/, '');
}
function parts(version) {
    if (version.length > LONGEST)
        return undefined;
    const [, numbers, letter = '', suffixes = '', revision = ''] = VERSION.exec(version) ?? [];
    if (numbers === undefined)
        return undefined;
    const list = suffixes.split('_').slice(1);
    return {
        numbers: numbers.split('.'),
        letter,
        suffixes: list.map((each) => [each.replace(/\d+$/, ''), /\d+$/.exec(each)?.[0] ?? '']),
        revision,
    };
}
function compareNumbers(a, b) {
    const first = compareIntegers(a[0] ?? '', b[0] ?? '');
    if (first !== 0)
        return first;
    for (let index = 1; index < Math.min(a.length, b.length); index++) {
        const order = compareComponent(a[index] ?? '', b[index] ?? '');
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
/** A component with a leading zero is a fraction: 1.05 is less than 1.1. */
function compareComponent(a, b) {
    if (!a.startsWith('0') && !b.startsWith('0'))
        return compareIntegers(a, b);
    return compareText(a.replace(/0+$/, ''), b.replace(/0+$/, ''));
}
function compareSuffixes(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const [one, other] = [a[index], b[index]];
        if (!one || !other) {
            const more = one ?? other;
            const rises = more?.[0] === 'p' ? 1 : -1;
            return one ? rises : -rises;
        }
        const order = SUFFIXES.indexOf(one[0]) - SUFFIXES.indexOf(other[0]) || compareIntegers(one[1], other[1]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Digits of any length; none count as 0. Dates as versions are longer than what a number holds exactly. */
function compareIntegers(a, b) {
    const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return one.length - other.length || compareText(one, other);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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

/***/ 95938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ touchingAdvisories)
/* harmony export */ });
/* unused harmony exports isVulnerable, inRange */
/* harmony import */ var _portage_matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10271);
/* harmony import */ var _portage_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92887);
/* harmony import */ var _portage_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69330);



const ORDER = ['introduced', 'remaining', 'fixed'];
const SEVERITIES = ['high', 'normal', 'low'];
/** Which advisories a change brings in, leaves and removes; the worst first. */
function touchingAdvisories(base, head, advisories) {
    const hits = advisories.flatMap((advisory) => {
        const [before, after] = [affected(base, advisory), affected(head, advisory)];
        if (after.length > 0)
            return [{ advisory, state: before.length > 0 ? 'remaining' : 'introduced', versions: after }];
        return before.length > 0 ? [{ advisory, state: 'fixed', versions: before }] : [];
    });
    const rank = ({ state, advisory: { severity = 'normal' } }) => ORDER.indexOf(state) * SEVERITIES.length + SEVERITIES.indexOf(severity);
    return hits.sort((one, other) => rank(one) - rank(other) || (one.advisory.id < other.advisory.id ? 1 : -1));
}
function affected({ packages }, advisory) {
    return packages
        .filter((each) => (0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)(each) === advisory.package && isVulnerable(each, advisory))
        .map(({ version }) => version);
}
/** Whether a version is in a vulnerable range and in none that is unaffected. */
function isVulnerable(candidate, { vulnerable, unaffected }) {
    const within = (range) => inRange(candidate, range);
    return vulnerable.some(within) && !unaffected.some(within);
}
/** Whether a version is in a range. A version that cannot be compared is in none. */
function inRange({ version, slot }, { range, version: limit, slot: wanted = '*' }) {
    if (wanted !== '*' && slot !== undefined && slot !== wanted)
        return false;
    if (range === 'eq' && limit.endsWith('*'))
        return (0,_portage_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .versionStartsWith */ .AK)(version, limit.slice(0, -1));
    if (range.startsWith('r') && (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)((0,_portage_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRevision */ .cg)(version), (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRevision */ .cg)(limit)) !== 0)
        return false;
    const order = (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, limit);
    if (order === undefined)
        return false;
    switch (range) {
        case 'lt':
        case 'rlt':
            return order < 0;
        case 'le':
        case 'rle':
            return order <= 0;
        case 'eq':
            return order === 0;
        case 'ge':
        case 'rge':
            return order >= 0;
        case 'gt':
        case 'rgt':
            return order > 0;
    }
}


/***/ }),

/***/ 38800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ predict),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   t4: () => (/* binding */ joinRecords)
/* harmony export */ });
/* harmony import */ var _portage_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92887);
/* harmony import */ var _portage_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69330);


/** A build of 674 packages took 5,840 s on 16 cores. */
const SECONDS_EACH = 5840 / 674;
/** 60 small binary packages were merged in 35 s. */
const SECONDS_REUSED = 35 / 60;
/**
 * Reads records off the merges of earlier builds. Of several of one version the last counts; those from binary packages and
 * those that did not end say nothing of compiling.
 */
function recordsOf(times) {
    const seconds = new Map();
    const spans = [];
    for (const { package: name, started, ended, binary } of times) {
        if (ended === undefined || ended < started || binary)
            continue;
        seconds.set(name, ended - started);
        spans.push([started, ended]);
    }
    return { seconds, overlap: overlapOf(spans), sources: ['emerge-log'] };
}
/** Both together: of a package that both know, the first says how long it took. */
function joinRecords(first, other) {
    return {
        seconds: new Map([...other.seconds, ...first.seconds]),
        overlap: first.overlap ?? other.overlap,
        sources: [first, other].filter(({ seconds }) => seconds.size > 0).flatMap(({ sources }) => sources),
    };
}
/**
 * Predicts the time of merging packages, from records where there are any: of the same version, of another version of the
 * package, else the median of all. Packages that come ready-built take a moment each.
 * @param reused category/name-version of those for which a binary package is there
 */
function predict(packages, records, reused = new Set()) {
    const compiled = packages.filter((each) => !each.binary && !reused.has((0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .packageVersion */ .Tl)(each)));
    const ready = packages.length - compiled.length;
    const readySeconds = ready * SECONDS_REUSED;
    if (!records || records.seconds.size === 0) {
        const seconds = compiled.length * SECONDS_EACH + readySeconds;
        return { seconds, from: 'counts', compiled: compiled.length, known: 0, reused: ready };
    }
    const byName = otherVersions(records.seconds);
    const middle = median([...records.seconds.values()]);
    let known = 0;
    let work = 0;
    for (const each of compiled) {
        const found = records.seconds.get((0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .packageVersion */ .Tl)(each)) ?? byName.get((0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(each));
        if (found !== undefined)
            known++;
        work += found ?? middle;
    }
    const from = known === compiled.length ? 'records' : known > 0 ? 'mixed' : 'counts';
    const { overlap, sources } = records;
    const seconds = work / Math.max(1, overlap ?? 1) + readySeconds;
    const counted = { compiled: compiled.length, known, reused: ready };
    return {
        seconds,
        from,
        ...counted,
        sources,
        ...(overlap === undefined && compiled.length > 1 ? { oneByOne: true } : {}),
    };
}
/** The longest of each package's versions: to be early is the kinder mistake. */
function otherVersions(seconds) {
    const names = new Map();
    for (const [cpv, took] of seconds) {
        const found = (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPackage */ .Ht)(cpv);
        if (found)
            names.set((0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(found), Math.max(took, names.get((0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(found)) ?? 0));
    }
    return names;
}
function median(numbers) {
    const sorted = numbers.toSorted((one, other) => one - other);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
/** Seconds of work in each second in which anything was at work. */
function overlapOf(spans) {
    let [work, wall, end] = [0, 0, -Infinity];
    for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
        work += to - from;
        wall += Math.max(0, to - Math.max(from, end));
        end = Math.max(end, to);
    }
    return wall > 0 ? Math.max(1, work / wall) : 1;
}


/***/ })

};
