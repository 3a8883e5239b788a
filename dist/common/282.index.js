export const id = 282;
export const ids = [282];
export const modules = {

/***/ 78227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shownLines),
/* harmony export */   a: () => (/* binding */ isShown)
/* harmony export */ });
/**
 * The lines of the new side that a hunk of a unified diff shows. GitHub takes comments on these lines and no others.
 * @param patch the part of one file, from its first `@@`, as GitHub's list of a pull request's files has it
 * @returns one set of line numbers for each hunk: a comment on several lines must not leave its hunk
 */
function shownLines(patch) {
    const hunks = [];
    let next = 0;
    for (const line of patch.split('\n')) {
        const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
        if (start !== undefined) {
            hunks.push(new Set());
            next = Number(start);
        }
        else if (line.startsWith('+') || line.startsWith(' '))
            hunks.at(-1)?.add(next++);
    }
    return hunks;
}
/** Whether lines from the first to the last are all within one hunk. */
function isShown(hunks, first, last) {
    return hunks.some((hunk) => hunk.has(first) && hunk.has(last));
}


/***/ }),

/***/ 18161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ JUDGEMENT_NAME),
/* harmony export */   v: () => (/* binding */ judgementArtifacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _github_github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43808);
/* harmony import */ var _judgement_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87586);



/** End of the name of each artifact that holds a judgement; a prefix tells several images apart. */
const JUDGEMENT_NAME = 'gentoo-min-check.json';
/** More images than these are not checked in one run. */
const MOST = 10;
const listSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), expired: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() })),
});
/**
 * The judgements that a run has stored. Nothing is unpacked: each is one file without an archive around it.
 * @param repository OWNER/NAME
 * @throws GitHubError
 */
async function judgementArtifacts(client, repository, run) {
    const doing = 'list the artifacts of the run';
    const permission = 'actions: read';
    const path = `${(0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, 'actions', 'runs', run, 'artifacts')}?per_page=100`;
    const parsed = listSchema.safeParse(await client.ask({ doing, path, permission }));
    if (!parsed.success)
        throw (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(doing);
    // A job that ran again stored its file again: the last one counts.
    const newest = new Map(parsed.data.artifacts
        .filter(({ name, expired }) => name.endsWith(JUDGEMENT_NAME) && !expired)
        .toSorted((one, other) => one.id - other.id)
        .map((artifact) => [artifact.name, artifact]));
    const chosen = [...newest.values()].slice(0, MOST);
    const fits = chosen.filter(({ size_in_bytes: bytes }) => bytes <= _judgement_file_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_JUDGEMENT */ .Xg);
    const contents = [];
    for (const { id } of fits) {
        const file = (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, 'actions', 'artifacts', id, 'zip');
        const accept = 'application/vnd.github.raw+json';
        contents.push(await client.text({ doing: 'read the judgement', path: file, permission, accept }));
    }
    return { contents, refused: chosen.filter((each) => !fits.includes(each)).map(({ name }) => name) };
}


/***/ }),

/***/ 87586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ writeJudgementFile),
/* harmony export */   Xg: () => (/* binding */ LARGEST_JUDGEMENT),
/* harmony export */   wE: () => (/* binding */ readJudgementFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79693);


/** Larger than any that is made here, and small enough to be read whole. */
const LARGEST_JUDGEMENT = 4 * 2 ** 20;
const suggestion = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    file: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['add', 'remove']),
    line: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
    number: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT.exactOptional(),
});
const KINDS = [
    'missing',
    'masked-keyword',
    'masked-package',
    'masked-licence',
    'masked-other',
    'use-change',
    'required-use',
    'slot-conflict',
    'blocker',
    'circular',
    'changes-needed',
    'invalid-atom',
    'syntax',
    'profile',
    'world-entry',
    'licence-group',
    'features',
    'metadata',
    'crash',
];
const explanation = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(KINDS),
    subject: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
    sentences: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8),
    chain: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8),
    ways: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(suggestion)),
    at: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik.exactOptional(),
});
const planned = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, binary: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() });
const pair = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ from: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, to: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8 });
const change = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed', 'rebuilt']),
    base: planned.exactOptional(),
    head: planned.exactOptional(),
    use: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), appeared: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), vanished: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })),
    repository: pair.exactOptional(),
    slot: pair.exactOptional(),
    grounds: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['compiler', 'flags', 'profile', 'ebuild', 'sources', 'patches'])),
});
const hit = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    advisory: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
        title: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8.exactOptional(),
        severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['low', 'normal', 'high']).exactOptional(),
        package: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
    }),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['introduced', 'remaining', 'fixed']),
    versions: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8),
});
const option = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, from: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8.exactOptional(), to: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8.exactOptional() });
const options = (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(option);
const judgement = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['planned', 'refused', 'unsure']),
        explanations: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(explanation),
        doubts: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8),
    }),
    packages: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai.exactOptional(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        errors: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk,
        warnings: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk,
        notes: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk.exactOptional(),
        older: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk.exactOptional(),
    })
        .exactOptional(),
    diff: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ changes: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(change), unchanged: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai }).exactOptional(),
    downloads: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ total: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, fresh: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai }).exactOptional(),
    prediction: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        seconds: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
        from: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['records', 'mixed', 'counts']),
        compiled: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
        known: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
        reused: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
        sources: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['emerge-log', 'package-store'])).exactOptional(),
        oneByOne: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
    })
        .exactOptional(),
    advisories: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(hit).exactOptional(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ added: options, removed: options, changed: options }).exactOptional(),
    kept: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        place: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
        ready: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, bytes: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai })),
        compiled: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, seconds: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai.exactOptional() })),
    })
        .exactOptional(),
    sizes: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, bytes: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai })).exactOptional(),
    commit: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8.exactOptional(),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    pullRequest: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT,
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    judgement,
    suggestions: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        file: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
        line: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT,
        endLine: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT,
        lines: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8),
        rule: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
        message: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8,
    })),
});
/** The file as text. Of packages it has what the comment shows, not their hundreds of flags. */
function writeJudgementFile({ judgement: judged, ...rest }) {
    const { diff, sizes, ...plain } = judged;
    const slim = ({ version, binary }) => ({ version, binary });
    const content = {
        version: 1,
        ...rest,
        // A line that is cut would be another one.
        suggestions: rest.suggestions.filter(({ lines }) => lines.every((each) => each.length <= _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_TEXT */ .xG)),
        judgement: {
            ...plain,
            ...(sizes && { sizes: [...sizes].map(([name, bytes]) => ({ name, bytes })) }),
            ...(diff && {
                diff: {
                    unchanged: diff.unchanged,
                    changes: diff.changes.map((each) => ({
                        ...each,
                        ...(each.base && { base: slim(each.base) }),
                        ...(each.head && { head: slim(each.head) }),
                    })),
                },
            }),
        },
    };
    return `${JSON.stringify(content, _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)}\n`;
}
/**
 * Reads what another run wrote, which may be anything.
 * @returns undefined where it is not such a file, or is too large in any part
 */
function readJudgementFile(content) {
    if (content.length > LARGEST_JUDGEMENT)
        return undefined;
    let value;
    try {
        value = JSON.parse(content);
    }
    catch {
        return undefined;
    }
    const parsed = fileSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const { pullRequest, head, suggestions, judgement: judged } = parsed.data;
    const { diff, advisories, sizes, ...plain } = judged;
    return {
        pullRequest,
        head,
        suggestions,
        judgement: {
            ...plain,
            ...(sizes && { sizes: new Map(sizes.map(({ name, bytes }) => [name, bytes])) }),
            ...(diff && {
                diff: {
                    unchanged: diff.unchanged,
                    changes: diff.changes.map(({ base, head: after, ...each }) => ({
                        ...each,
                        ...(base && { base: whole(each.name, base) }),
                        ...(after && { head: whole(each.name, after) }),
                    })),
                },
            }),
            ...(advisories && {
                advisories: advisories.map((each) => ({
                    ...each,
                    advisory: { ...each.advisory, vulnerable: [], unaffected: [] },
                })),
            }),
        },
    };
}
function whole(fullName, { version, binary }) {
    const [category = '', short = ''] = fullName.split('/');
    return { category, name: short, version, binary, merge: undefined };
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPullRequest),
/* harmony export */   y: () => (/* binding */ readEndedRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The parts that are used of the payloads (GitHub, "Webhook events and payloads"). */
const pullSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit, repo: repository.nullish() }),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit }),
    }),
});
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        head_sha: commit,
        head_repository: repository.nullish(),
    }),
});
/** @returns undefined where the event is about no pull request */
async function readPullRequest(env) {
    const parsed = pullSchema.safeParse(await readPayload(env));
    if (!parsed.success)
        return undefined;
    const { repository: into, pull_request: pull } = parsed.data;
    return {
        repository: into.full_name,
        number: pull.number,
        head: pull.head.sha,
        base: pull.base.sha,
        // A deleted fork has no repository any more.
        fork: pull.head.repo?.full_name !== into.full_name,
    };
}
/** @returns undefined where the event is no `workflow_run` */
async function readEndedRun(env) {
    const parsed = runSchema.safeParse(await readPayload(env));
    if (!parsed.success)
        return undefined;
    const { id, event, head_sha: head, head_repository: from } = parsed.data.workflow_run;
    return { id, event, head, from: from?.full_name };
}
async function readPayload({ GITHUB_EVENT_PATH: path = '' }) {
    if (path === '')
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 74692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ suggestedChanges),
/* harmony export */   BL: () => (/* binding */ reviewComments)
/* harmony export */ });
/* unused harmony export suggestionMarker */
/* harmony import */ var _lint_default_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61035);
/* harmony import */ var _platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92143);
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83694);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78227);





/** More of them would bury a pull request; the others are in the summary. */
const MOST = 20;
const LONGEST = 1000;
/**
 * The findings whose suggestion can be taken as it stands. A line with characters that nobody sees is left to a person: shown
 * without them it would be another one.
 */
function suggestedChanges(findings) {
    return findings.flatMap(({ at, suggestion, rule, message }) => suggestion === undefined || !(0,_lint_default_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isInRepository */ .cC)(at.file) || suggestion.lines.some((line) => (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(line) !== line)
        ? []
        : [{ file: at.file, ...suggestion, rule, message }]);
}
/** Last line of such a comment, by which the next run knows that it has been made. The line number does not count: lines move. */
function suggestionMarker({ file, rule, message, lines }) {
    return `<!-- gentoo-min-suggestion:${(0,_platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(file, rule, message, ...lines)} -->`;
}
/**
 * The comments that can be made: on lines that the pull request shows, and not twice.
 * @param hunksOf lines of each hunk of a file, see `shownLines`
 * @param bodies what our comments on this pull request already say
 */
function reviewComments(changes, hunksOf, bodies) {
    const made = new Set();
    return changes
        .filter((change) => {
        const marker = suggestionMarker(change);
        const known = made.has(marker) || bodies.some((body) => body.includes(marker));
        made.add(marker);
        return !known && (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .isShown */ .a)(hunksOf(change.file), change.line, change.endLine);
    })
        .slice(0, MOST)
        .map((change) => ({
        path: change.file,
        line: change.endLine,
        side: 'RIGHT',
        ...(change.endLine > change.line ? { start_line: change.line, start_side: 'RIGHT' } : {}),
        body: [
            `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(change.message, LONGEST))} (${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(change.rule, 100))})`,
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(change.lines, 'suggestion'),
            suggestionMarker(change),
        ].join('\n\n'),
    }));
}


/***/ }),

/***/ 33017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeComment),
/* harmony export */   U: () => (/* binding */ suggestChanges)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _github_github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43808);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93343);
/* harmony import */ var _verdict_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61568);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78227);
/* harmony import */ var _suggested_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74692);






const PERMISSION = 'pull-requests: write';
const author = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable();
const commentsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), body: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(), user: author }));
const filesSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ filename: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), patch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }));
/**
 * Writes the one comment of this image, or updates it where there is one already. Only a comment of the token's own is changed:
 * anybody can write the marker into theirs.
 * @param footer Markdown to stand below it
 * @throws GitHubError
 */
async function writeComment(client, { repository, number }, judgement, footer = '') {
    const body = withFooter(judgement, footer);
    const own = await findComment(client, { repository, number }, (0,_verdict_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Ql)(judgement.name));
    if (own?.body === body)
        return 'unchanged';
    await client.ask(own
        ? {
            doing: 'update the comment',
            method: 'PATCH',
            path: (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, 'issues', 'comments', own.id),
            body: { body },
            permission: PERMISSION,
        }
        : {
            doing: 'write the comment',
            method: 'POST',
            path: (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, 'issues', number, 'comments'),
            body: { body },
            permission: PERMISSION,
        });
    return own ? 'updated' : 'created';
}
function withFooter(judgement, footer) {
    if (footer === '')
        return (0,_verdict_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .renderComment */ .wQ)(judgement);
    // The limit holds for both together.
    return `${(0,_verdict_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .renderComment */ .wQ)(judgement, 65_000 - Buffer.byteLength(footer))}\n${footer}\n`;
}
async function findComment(client, { repository, number }, marker) {
    const doing = 'read the comments';
    const listed = await client.list({ doing, path: (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, 'issues', number, 'comments') });
    const parsed = commentsSchema.safeParse(listed);
    if (!parsed.success)
        throw (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(doing);
    const marked = parsed.data.filter(({ body }) => body?.split(/\r?\n/, 1)[0] === marker);
    const ofBot = marked.find(({ user }) => user?.type === 'Bot');
    if (ofBot || marked.length === 0)
        return ofBot;
    const login = await ownLogin(client);
    return marked.find(({ user }) => login !== undefined && user?.login === login);
}
/** Whose token it is. A job's own token is a bot's, and may not ask. */
async function ownLogin(client) {
    try {
        const answer = await client.ask({ doing: 'ask whose token it is', path: '/user' });
        const parsed = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).safeParse(answer);
        return parsed.success ? parsed.data.login : undefined;
    }
    catch (error) {
        if (error instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_ && error.status !== undefined)
            return undefined;
        throw error;
    }
}
/**
 * Puts suggested changes on the very lines of the pull request: those that its diff shows, and those that were not put there
 * before. All go in one review, so that one mail tells of them.
 * @param head commit that the lines are of
 * @returns how many were put there
 * @throws GitHubError
 */
async function suggestChanges(client, { repository, number }, head, changes) {
    if (changes.length === 0)
        return 0;
    const pull = (...steps) => (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, 'pulls', number, ...steps);
    const files = await listed(client, 'read the files of the pull request', pull('files'), filesSchema);
    const hunks = new Map(files.map(({ filename, patch = '' }) => [filename, (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .shownLines */ .T)(patch)]));
    const comments = await listed(client, 'read the comments on its lines', pull('comments'), commentsSchema);
    // Whoever copies our marker into a comment is spared a suggestion, and nothing else.
    const bodies = comments.flatMap(({ body }) => body ?? []);
    const fresh = (0,_suggested_change_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewComments */ .BL)(changes, (file) => hunks.get(file) ?? [], bodies);
    if (fresh.length === 0)
        return 0;
    await client.ask({
        doing: 'suggest changes',
        method: 'POST',
        path: pull('reviews'),
        body: { commit_id: head, event: 'COMMENT', comments: fresh },
        permission: PERMISSION,
    });
    return fresh.length;
}
async function listed(client, doing, path, schema) {
    const parsed = schema.safeParse(await client.list({ doing, path }));
    if (!parsed.success)
        throw (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(doing);
    return parsed.data;
}


/***/ }),

/***/ 92259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readCheckSettings),
/* harmony export */   z: () => (/* binding */ readCheckCommentSettings)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _camel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78883);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18608);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99066);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80343);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62996);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);







const readers = {
    config: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pathRule */ .WO),
    base: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionRule */ ._f),
    plan: _fields_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt,
    'emerge-log': (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .maybeEmpty */ .GC)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pathRule */ .WO)),
    comment: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)('auto', 'false'),
    suggestions: _fields_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt,
    sarif: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .maybeEmpty */ .GC)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pathRule */ .WO)),
    output: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .outputRule */ .I6),
    'artifact-name': (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .maybeEmpty */ .GC)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixRule */ .Hc)),
    upload: _fields_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt,
    'retention-days': (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)(1, 400, 'days')),
    summary: _fields_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt,
    token: _fields_js__WEBPACK_IMPORTED_MODULE_5__/* .asItIs */ .sT,
};
const commentReaders = { token: _fields_js__WEBPACK_IMPORTED_MODULE_5__/* .asItIs */ .sT, suggestions: _fields_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt };
/**
 * Reads the inputs of the check. Secrets are hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
function readCheckSettings(platform) {
    const given = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)(_table_js__WEBPACK_IMPORTED_MODULE_4__/* .checkInputs */ .sw, platform);
    platform.mask(given.token);
    const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readFields */ .qU)(readers, given);
    const problems = own.values ? [] : [...own.problems];
    const shared = (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSharedSettings */ .j)(platform, {
        takes: (name) => name in _table_js__WEBPACK_IMPORTED_MODULE_4__/* .checkInputs */ .sw && !(name in readers),
        config: own.values?.config ?? '',
    });
    if ('problems' in shared)
        problems.push(...shared.problems);
    if (!own.values || 'problems' in shared)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return { ...(0,_camel_js__WEBPACK_IMPORTED_MODULE_6__/* .camelKeys */ .R)(own.values), build: shared.settings };
}
/** Reads the inputs of what writes the comment. @throws UserError with everything that is wrong with them */
function readCheckCommentSettings(platform) {
    const given = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)(_table_js__WEBPACK_IMPORTED_MODULE_4__/* .checkCommentInputs */ .xS, platform);
    platform.mask(given.token);
    const read = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readFields */ .qU)(commentReaders, given);
    if (!read.values)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(read.problems);
    return (0,_camel_js__WEBPACK_IMPORTED_MODULE_6__/* .camelKeys */ .R)(read.values);
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

/***/ 93085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ foldedList),
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89684);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);


/** Bytes that one folded list may take: several of them and the verdict share one comment. */
const SHARE = 9000;
/**
 * A folded list that says how many it holds and, where it has to be cut, how many are not shown.
 * @param title Markdown-safe
 * @param rows Markdown-safe lines, the most important first
 * @param wrap makes Markdown of the lines that are shown
 */
function foldedList(section, title, rows, wrap = (list) => list.join('\n')) {
    if (rows.length === 0)
        return undefined;
    const shown = fitting(rows);
    const rest = rows.length - shown.length;
    const note = rest > 0 ? [`… and ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest, 'more line')} that found no room here.`] : [];
    return { ...section, markdown: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, [wrap(shown), ...note].join('\n\n')) };
}
/** As many of the first rows as their share holds, and at least none: a single row may be larger than all of it. */
function fitting(rows, share = SHARE) {
    const shown = [];
    let bytes = 0;
    for (const row of rows) {
        bytes += Buffer.byteLength(row) + 1;
        if (bytes > share)
            break;
        shown.push(row);
    }
    return shown;
}


/***/ }),

/***/ 52748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ packageSections),
/* harmony export */   Lv: () => (/* binding */ storeSection),
/* harmony export */   oQ: () => (/* binding */ readyAndCompiled)
/* harmony export */ });
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83694);
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89684);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);
/* harmony import */ var _comment_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93085);




const LONGEST = 300;
/** `12 packages come ready (3.0 MiB), 2 are compiled` */
function readyAndCompiled({ ready, compiled }) {
    const bytes = ready.reduce((sum, each) => sum + each.bytes, 0);
    const size = ready.length === 0 ? '' : ` (${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)})`;
    const come = ready.length === 1 ? 'comes' : 'come';
    return `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(ready.length, 'package')} ${come} ready${size}, ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(compiled.length)} ${compiled.length === 1 ? 'is' : 'are'} compiled`;
}
/** How much of the plan comes out of a store, in one sentence. */
function storeSection(kept) {
    if (!kept)
        return undefined;
    const markdown = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`From the ${(0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(kept.place, LONGEST)} ${readyAndCompiled(kept)}.`);
    return { name: 'what the store has', importance: 94, markdown };
}
/** What is left to compile, and what comes ready, both folded. */
function packageSections(kept) {
    if (!kept)
        return [];
    const { ready, compiled } = kept;
    return [
        (0,_comment_list_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedList */ .H)({ name: 'packages to compile', importance: 12 }, `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(compiled.length, 'package')} to compile`, compiled.map(({ name, seconds }) => {
            const took = seconds === undefined ? '' : `, about ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(seconds)}`;
            return `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, LONGEST))}${took}`;
        })),
        (0,_comment_list_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedList */ .H)({ name: 'ready-built packages', importance: 10 }, `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(ready.length, 'package')} ready-built`, ready.map(({ name, bytes }) => `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, LONGEST))}, ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)}`)),
    ];
}


/***/ }),

/***/ 16900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   eq: () => (/* binding */ recordNames),
/* harmony export */   tq: () => (/* binding */ costs)
/* harmony export */ });
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83694);
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89684);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);
/* harmony import */ var _comment_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93085);




const ICONS = { planned: '✅', refused: '❌', unsure: '⚠️' };
/** Explanations that are shown open; more of them are folded away. */
const OPEN = 3;
const LONGEST = 400;
/** Bytes that the open ones may take. A single one, however hostile, stays below. */
const OPEN_SHARE = 24_000;
/** What came of it, and why there is no plan. */
function refusals(judgement) {
    const { verdict, name, packages } = judgement;
    const { errors = [], warnings = [], notes = [], older = [] } = judgement.findings ?? {};
    const unplanned = verdict.outcome !== 'refused' && packages === undefined;
    const broken = (unplanned || verdict.outcome === 'planned') && errors.length > 0;
    const icon = broken ? '❌' : ICONS[verdict.outcome];
    const outcome = broken ? 'has errors' : unplanned ? UNPLANNED : OUTCOMES[verdict.outcome];
    const heading = `## ${icon} ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, LONGEST))} ${outcome}`;
    const sections = [{ name: 'verdict', importance: 100, markdown: heading }];
    const told = verdict.explanations.map(describe);
    const shown = (0,_comment_list_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._)(told.slice(0, OPEN), OPEN_SHARE);
    if (shown.length > 0)
        sections.push({ name: 'explanations', importance: 98, markdown: shown.join('\n\n') });
    const more = (0,_comment_list_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedList */ .H)({ name: 'more explanations', importance: 90 }, (0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(told.length - shown.length, 'more reason'), told.slice(shown.length), (rows) => rows.join('\n\n'));
    if (more)
        sections.push(more);
    if (verdict.doubts.length > 0) {
        const doubts = (0,_comment_list_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._)(verdict.doubts.map((doubt) => `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(doubt, LONGEST))}`));
        const left = verdict.doubts.length - doubts.length;
        const list = [...doubts, ...(left > 0 ? [`- … and ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(left)} more`] : [])];
        sections.push({ name: 'doubts', importance: 95, markdown: list.join('\n') });
    }
    const found = [
        findings('error', errors, 85),
        findings('warning', warnings, 60),
        findings('note', notes, 20),
        findings('finding', older, 15, ' that the base has too'),
    ];
    return [...sections, ...found.filter((section) => section !== undefined)];
}
const OUTCOMES = {
    planned: 'can be built',
    refused: 'cannot be built',
    unsure: 'may not be what is meant',
};
const UNPLANNED = 'has no errors in its files, and was not planned';
/** The sentences, the way to what was asked for, and the lines that would solve it. */
function describe({ sentences, chain, ways, at }) {
    const [message = '', ...more] = sentences.slice(0, 6).map((each) => (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(each, LONGEST));
    const parts = [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)({ message, ...(at ? { at: { ...at, file: (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(at.file, LONGEST) } } : {}) })];
    if (more.length > 0)
        parts.push(more.map(_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq).join(' '));
    if (chain.length > 1)
        parts.push(`Required by ${(0,_comment_list_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._)(chain.map((each) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(each, 200))), 2000).join(' ← ')}`);
    const [first, ...others] = ways;
    if (first)
        parts.push(suggestion('What would solve it', first, 3000));
    if (others.length > 0) {
        const rest = others.slice(0, 3).map((way) => suggestion('Or', way, 600));
        parts.push((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(others.length, 'other way'), rest.join('\n\n')));
    }
    return parts.join('\n\n');
}
/** Lines to copy, by file and by what to do with them. */
function suggestion(title, way, share) {
    const groups = new Map();
    for (const { file, action, line, number } of way) {
        const where = action === 'add' ? `add to ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(file, 100))}` : `remove from ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(file, 100))}`;
        const key = number === undefined ? where : `${where} line ${String(number)}`;
        groups.set(key, [...(groups.get(key) ?? []), (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line, LONGEST)]);
    }
    return [...groups]
        .slice(0, 4)
        .map(([where, lines], index) => {
        const shown = (0,_comment_list_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._)(lines, share);
        const rest = lines.length - shown.length;
        const note = rest > 0 ? `\n\n… and ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest, 'more line')}.` : '';
        return `${index === 0 ? `${title}: ` : 'And '}${where}\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(shown)}${note}`;
    })
        .join('\n\n');
}
function findings(noun, problems, importance, which = '') {
    const rows = problems.map(({ message, at, hint }) => {
        const short = { message: (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, LONGEST), ...(hint === undefined ? {} : { hint: (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(hint, LONGEST) }) };
        return `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)({ ...short, ...(at ? { at: { ...at, file: (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(at.file, 300) } } : {}) }, ' ')}`;
    });
    return (0,_comment_list_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedList */ .H)({ name: `${noun}s`, importance }, `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(problems.length, noun)}${which}`, rows);
}
/** The few figures that somebody decides by. */
function costs({ verdict, packages, diff, downloads, prediction, sizes }) {
    if (verdict.outcome === 'refused' || packages === undefined)
        return undefined;
    const cells = [['Packages', (0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(packages), changeCount(diff)]];
    if (downloads)
        cells.push(['Download', (0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(downloads.total), `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(downloads.fresh)} new`]);
    if (prediction)
        cells.push(['Build', `about ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(prediction.seconds)}`, origin(prediction)]);
    const growth = installedGrowth(diff, sizes);
    if (growth !== undefined)
        cells.push(['New in the image', growth, 'as packed in the store']);
    const markdown = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(cells.map(([title]) => ({ title })), [cells.map(([, value]) => `**${value}**`), cells.map(([, , detail]) => detail)]);
    return { name: 'costs', importance: 97, markdown };
}
function changeCount(diff) {
    if (!diff)
        return '';
    return diff.changes.length === 0 ? 'no change' : (0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(diff.changes.length, 'change');
}
function origin(prediction) {
    const { from, compiled, known, reused } = prediction;
    const ready = reused > 0 ? `, ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(reused)} ready-built` : '';
    if (compiled === 0 && reused > 0)
        return 'all ready-built';
    if (from === 'records')
        return `by ${recordNames(prediction)}${ready}`;
    if (from === 'mixed')
        return `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(known)} of ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(compiled)} by ${recordNames(prediction)}${ready}`;
    return `guessed from ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(compiled, 'package')}${ready}`;
}
const RECORDS = {
    'emerge-log': 'the emerge.log of an earlier build',
    'package-store': 'what kept packages took',
};
/** By which records a time is told, and how it is to be understood. */
function recordNames({ sources = [], oneByOne }) {
    const names = sources.length === 0 ? 'earlier builds' : sources.map((each) => RECORDS[each]).join(' and ');
    return oneByOne ? `${names}, one after the other` : names;
}
/** Bytes of new packages, as far as they are known, or nothing. */
function installedGrowth(diff, sizes) {
    const added = diff?.changes.filter(({ kind }) => kind === 'added') ?? [];
    const known = added.flatMap(({ name }) => sizes?.get(name) ?? []);
    if (known.length === 0)
        return undefined;
    const bytes = (0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(known.reduce((sum, each) => sum + each, 0));
    return known.length === added.length ? bytes : `${bytes} for ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(known.length)} of ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(added.length)}`;
}


/***/ }),

/***/ 61568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ql: () => (/* binding */ commentMarker),
  wQ: () => (/* binding */ renderComment),
  a: () => (/* binding */ renderJudgement)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/verdict/comment-verdict.js
var comment_verdict = __webpack_require__(16900);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/verdict/comment-list.js
var comment_list = __webpack_require__(93085);
;// CONCATENATED MODULE: ./lib/verdict/comment-changes.js




const LONGEST = 300;
/** Each kind of change, folded: its title, and how soon it may be left out. */
const KINDS = [
    ['added', 'added', 50],
    ['removed', 'removed', 48],
    ['downgraded', 'older than before', 46],
    ['upgraded', 'newer than before', 44],
    ['changed', 'changed in other ways', 42],
    ['rebuilt', 'built again as they are', 30],
];
/** What becomes of the packages. */
function changeSections(judgement) {
    const { diff, sizes, kept } = judgement;
    if (!diff)
        return [];
    const ready = kept && new Set(kept.ready.map(({ name }) => name));
    return KINDS.map(([kind, title, importance]) => {
        const changes = diff.changes.filter((change) => change.kind === kind);
        const rows = changes.map((change) => cells(change, sizes, ready));
        return (0,comment_list/* foldedList */.H)({ name: `packages ${title}`, importance }, `${(0,format/* count */.U9)(changes.length, 'package')} ${(0,markdown/* text */.Qq)(title)}`, rows.map((row) => `| ${row.join(' | ')} |`), (shown) => [(0,markdown/* table */.tp)(COLUMNS, []), ...shown].join('\n'));
    });
}
const COLUMNS = [{ title: 'Package' }, { title: 'Version' }, { title: 'What is new' }];
function cells({ name, base, head, use, repository, slot, grounds }, sizes, ready) {
    const [from, to] = [base?.version, head?.version];
    const version = from === undefined || to === undefined || from === to ? (to ?? from) : `${from} → ${to}`;
    const size = base ? undefined : sizes?.get(name);
    const notes = [
        ...(slot ? [`slot ${(0,markdown/* text */.Qq)((0,clean/* clip */.$Q)(slot.from, LONGEST))} → ${(0,markdown/* text */.Qq)((0,clean/* clip */.$Q)(slot.to, LONGEST))}`] : []),
        ...(repository
            ? [`from ${(0,markdown/* text */.Qq)((0,clean/* clip */.$Q)(repository.to, LONGEST))} instead of ${(0,markdown/* text */.Qq)((0,clean/* clip */.$Q)(repository.from, LONGEST))}`]
            : []),
        ...(use.length > 0 ? [flags(use)] : []),
        ...grounds.map((ground) => GROUNDS[ground]),
        ...(size === undefined ? [] : [`${(0,format/* formatBytes */.z3)(size)} packed`]),
        ...(head ? comesFrom(head.binary || ready?.has(`${name}-${head.version}`)) : []),
    ];
    return [(0,markdown/* code */.aY)((0,clean/* clip */.$Q)(name, LONGEST)), (0,markdown/* code */.aY)((0,clean/* clip */.$Q)(version ?? '', LONGEST)), notes.join(', ')];
}
/** @param ready undefined where no store was asked */
function comesFrom(ready) {
    return ready === undefined ? [] : [ready ? 'ready-built' : 'compiled'];
}
const GROUNDS = {
    compiler: 'another compiler',
    flags: 'other compiler flags',
    profile: 'another profile',
    ebuild: 'its ebuild changed',
    sources: 'its sources changed',
    patches: 'its patches changed',
};
const FLAGS_SHOWN = 12;
function flags(use) {
    const shown = use.slice(0, FLAGS_SHOWN).map(({ name, enabled }) => (0,markdown/* code */.aY)((0,clean/* clip */.$Q)(`${enabled ? '+' : '-'}${name}`, 100)));
    return use.length > FLAGS_SHOWN ? `${shown.join(' ')} and ${String(use.length - FLAGS_SHOWN)} more` : shown.join(' ');
}
const STATES = {
    introduced: '❌ brought in',
    remaining: '⚠️ remains',
    fixed: '✅ solved',
};
/** Known holes that a change opens, leaves or closes; those that it opens are not folded away. */
function advisorySection(hits) {
    const opened = hits.filter(({ state }) => state === 'introduced').length;
    const rows = hits.map(({ advisory, state, versions }) => {
        const about = `${(0,markdown/* code */.aY)((0,clean/* clip */.$Q)(advisory.package, LONGEST))} ${(0,markdown/* code */.aY)((0,clean/* clip */.$Q)(versions.join(' '), LONGEST))}`;
        const title = advisory.title === undefined ? '' : `: ${(0,markdown/* text */.Qq)((0,clean/* clip */.$Q)(advisory.title, LONGEST))}`;
        return `- ${STATES[state]} GLSA ${(0,markdown/* text */.Qq)((0,clean/* clip */.$Q)(advisory.id, 40))} ${about}${title}`;
    });
    const title = `${(0,format/* count */.U9)(hits.length, 'security advisory').replace(/advisorys$/, 'advisories')}${opened > 0 ? `, ${String(opened)} brought in by this change` : ''}`;
    return (0,comment_list/* foldedList */.H)({ name: 'security advisories', importance: opened > 0 ? 96 : 55 }, title, rows);
}
/** Kernel options after their dependencies were resolved. */
function kernelSection(diff) {
    if (!diff)
        return undefined;
    const row = (sign) => ({ name, from, to }) => `- ${sign} ${(0,markdown/* code */.aY)((0,clean/* clip */.$Q)(name, LONGEST))} ${[from, to]
        .filter((each) => each !== undefined)
        .map((each) => (0,markdown/* code */.aY)((0,clean/* clip */.$Q)(each, LONGEST)))
        .join(' → ')}`;
    const { added, removed, changed } = diff;
    const rows = [...changed.map(row('changed')), ...removed.map(row('off')), ...added.map(row('on'))];
    return (0,comment_list/* foldedList */.H)({ name: 'kernel options', importance: 40 }, (0,format/* count */.U9)(rows.length, 'kernel option'), rows);
}

// EXTERNAL MODULE: ./lib/verdict/comment-store.js
var comment_store = __webpack_require__(52748);
;// CONCATENATED MODULE: ./lib/verdict/comment.js




/** GitHub refuses the body of a comment that is longer, in characters; bytes are never fewer, so counting them is safe. */
const COMMENT_LIMIT = 65_536;
/** First line of the comment, by which the next run finds it. A name that is not plain is written as numbers. */
function commentMarker(name) {
    const plain = name.slice(0, 100).replace(/[^A-Za-z0-9_.]/gu, (each) => `~${(each.codePointAt(0) ?? 0).toString(16)}`);
    return `<!-- gentoo-min-check:${plain} -->`;
}
/**
 * The comment on a pull request: what came of it and what it would cost first, the rest folded away.
 * @returns GitHub-flavoured Markdown of at most `limit` bytes; what had to be left out is counted in it
 */
function renderComment(judgement, limit = COMMENT_LIMIT) {
    const marker = commentMarker(judgement.name);
    return `${marker}\n${renderJudgement(judgement, limit - marker.length - 1)}`;
}
/** The same without the marker, for the summary of the job. */
function renderJudgement(judgement, limit = COMMENT_LIMIT) {
    const { commit } = judgement;
    const sections = [
        ...(0,comment_verdict/* refusals */.Ke)(judgement),
        (0,comment_verdict/* costs */.tq)(judgement),
        (0,comment_store/* storeSection */.Lv)(judgement.kept),
        advisorySection(judgement.advisories ?? []),
        ...changeSections(judgement),
        kernelSection(judgement.kernel),
        ...(0,comment_store/* packageSections */.L4)(judgement.kept),
        commit === undefined
            ? undefined
            : { name: 'commit', importance: 5, markdown: `<sub>Judged at ${(0,markdown/* text */.Qq)(commit.slice(0, 40))}</sub>` },
    ];
    return (0,markdown/* joinSections */.lS)(sections.filter((section) => section !== undefined), limit);
}


/***/ })

};
