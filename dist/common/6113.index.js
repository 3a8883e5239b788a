export const id = 6113;
export const ids = [6113];
export const modules = {

/***/ 43971:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _platform_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97817);
/* harmony import */ var _store_http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95929);
/* harmony import */ var _store_pause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(851);
/* harmony import */ var _run_check_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1570);




await (0,_run_check_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .runCheckComment */ .L)((0,_platform_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .createActionsPlatform */ .F)(), { client: _store_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeClient */ .Y, pause: _store_pause_js__WEBPACK_IMPORTED_MODULE_2__/* .realPause */ .Z });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

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

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ runCheckComment)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/github/github-client.js + 2 modules
var github_client = __webpack_require__(43808);
;// CONCATENATED MODULE: ./lib/check/confirm-judgement.js


const schema = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
});
/** @param repository OWNER/NAME @throws GitHubError */
async function readPull(client, repository, number) {
    const doing = 'read the pull request';
    const parsed = schema.safeParse(await client.ask({ doing, path: (0,github_client/* repoPath */.qN)(repository, 'pulls', number), permission: 'pull-requests: write' }));
    if (!parsed.success)
        throw (0,github_client/* malformed */.Qm)(doing);
    const { state, head } = parsed.data;
    return { open: state === 'open', head: head.sha, from: head.repo?.full_name };
}
/**
 * Whether a judgement is of the pull request that it names. A run for a fork writes into its file what it likes, so that its
 * number alone would let it write on any pull request.
 * @returns why not, as the rest of a sentence; undefined when it is
 */
function disagreement({ pullRequest, head }, told, now) {
    if ('pull' in told) {
        if (pullRequest !== told.pull.number)
            return `it is of another pull request, ${String(pullRequest)}`;
        if (head !== told.pull.head)
            return 'it is of another commit than this run';
    }
    else {
        if (head !== told.run.head)
            return 'it is of another commit than the run that made it';
        if (told.run.from === undefined || now.from !== told.run.from)
            return 'it names a pull request of another repository';
    }
    if (!now.open)
        return 'the pull request is closed';
    return now.head === head ? undefined : 'the pull request has moved on';
}

// EXTERNAL MODULE: ./lib/check/judgement-artifacts.js
var judgement_artifacts = __webpack_require__(18161);
// EXTERNAL MODULE: ./lib/check/judgement-file.js
var judgement_file = __webpack_require__(87586);
;// CONCATENATED MODULE: ./lib/check/confirmed-judgements.js



/**
 * Reads what a run stored, and sorts out what is not what it says.
 * @param told what the event says of that run
 * @throws GitHubError
 */
async function confirmed(client, repository, run, event) {
    const told = toldBy(event);
    const stored = await (0,judgement_artifacts/* judgementArtifacts */.v)(client, repository, run);
    const refused = stored.refused.map(() => 'An artifact of the run is too large for a judgement, and is left alone.');
    const judgements = [];
    for (const content of stored.contents) {
        const file = (0,judgement_file/* readJudgementFile */.wE)(content);
        if (!file) {
            refused.push('An artifact of the run is no judgement that this version can read, and is left alone.');
            continue;
        }
        const now = await readPull(client, repository, file.pullRequest);
        const reason = disagreement(file, told, now);
        if (reason === undefined)
            judgements.push({ file, fork: now.from !== repository });
        else
            refused.push(`A judgement of the run is not written anywhere: ${reason}.`);
    }
    return { judgements, refused };
}
function toldBy({ run, pull }) {
    if (run)
        return { run };
    if (pull)
        return { pull };
    throw new Error('the event is of no pull request');
}

// EXTERNAL MODULE: ./lib/check/tell-pull-request.js
var tell_pull_request = __webpack_require__(33017);
// EXTERNAL MODULE: ./lib/check/pull-request-event.js
var pull_request_event = __webpack_require__(2592);
// EXTERNAL MODULE: ./lib/inputs/check-settings.js
var check_settings = __webpack_require__(92259);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/actions/failure.js
var failure = __webpack_require__(93745);
// EXTERNAL MODULE: ./lib/actions/github-client.js
var actions_github_client = __webpack_require__(1410);
;// CONCATENATED MODULE: ./lib/actions/run-check-comment.js







/** Said below a comment whose content comes from a run that others could alter. */
const OF_FORK = '<sub>From the run of a fork, which its authors can alter.</sub>';
/**
 * Writes what another run found out: the job before this one or, in a `workflow_run`, the run whose end it tells. Nothing of
 * the pull request is checked out or run, and of what that run stored nothing is believed but data, rendered here.
 */
async function runCheckComment(platform, tools) {
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const { token, suggestions } = (0,check_settings/* readCheckCommentSettings */.z)(platform);
        const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: ownRun = '' } = platform.env;
        const [run, pull] = [await (0,pull_request_event/* readEndedRun */.y)(platform.env), await (0,pull_request_event/* readPullRequest */.D)(platform.env)];
        if (repository === '' || (!run && !pull)) {
            throw new errors/* UserError */.yo({
                message: 'This is no run for a pull request, so there is nothing to comment on.',
                hint: 'Let the workflow start on: workflow_run, or on: pull_request behind the job that checks.',
            });
        }
        if (run && run.event !== 'pull_request') {
            platform.log.info(`The run was started by ${run.event}: there is no pull request to comment on.`);
            platform.setOutput('comments', '0');
            return [];
        }
        const client = (0,actions_github_client/* githubClient */.$)(platform, token, tools);
        const found = await confirmed(client, repository, run?.id ?? Number(ownRun), run ? { run } : { pull });
        for (const sentence of found.refused)
            platform.log.warning(sentence);
        for (const { file, fork } of found.judgements)
            await tell(file, fork);
        platform.setOutput('comments', String(found.judgements.length));
        if (found.judgements.length === 0)
            platform.log.info('There is nothing to write.');
        return [];
        async function tell(file, fork) {
            const place = { repository, number: file.pullRequest };
            const done = await (0,tell_pull_request/* writeComment */.H)(client, place, file.judgement, fork ? OF_FORK : '');
            platform.log.info(`Pull request ${String(place.number)}: the comment is ${done}.`);
            if (!suggestions)
                return;
            const made = await (0,tell_pull_request/* suggestChanges */.U)(client, place, file.head, file.suggestions);
            if (made > 0)
                platform.log.info(`Pull request ${String(place.number)}: ${String(made)} changes are suggested.`);
        }
    });
    (0,failure/* showFailure */.iV)(platform, problems);
}


/***/ }),

/***/ 61035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   ld: () => (/* binding */ defaultFilePath),
/* harmony export */   ng: () => (/* binding */ defaultFileName)
/* harmony export */ });
const PREFIX = 'default config: ';
/**
 * How a file of the default definition is named to people: it lies wherever the action was unpacked, which tells nobody anything, and is in
 * no repository of theirs.
 * @param path in the definition
 */
function defaultFileName(path) {
    return `${PREFIX}${path}`;
}
/** The path of such a name in the definition; undefined for a name that is another file's. */
function defaultFilePath(name) {
    return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
}
/** Whether a file that a finding names can be in the repository that is judged: only there can lines be pointed at, and changed. */
function isInRepository(name) {
    return !name.startsWith('/') && defaultFilePath(name) === undefined;
}


/***/ }),

/***/ 97817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ createActionsPlatform)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/platform/secret-mask.js
var secret_mask = __webpack_require__(65544);
// EXTERNAL MODULE: ./lib/platform/signals.js
var signals = __webpack_require__(92778);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/platform/workflow-command.js

/**
 * One command to the GitHub runner, which reads them from standard output ("Workflow commands for GitHub Actions" in
 * GitHub's documentation). Whatever the parts contain stays inside the command.
 * @param properties left out where empty or undefined
 */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
        .join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}\n`;
}
/** The properties of an annotation at a place. A column counts only together with a line. */
function annotationProperties(at) {
    if (at === undefined)
        return {};
    return { title: at.title, file: at.file, line: at.line, col: at.line === undefined ? undefined : at.column };
}
/** An entry of the files GITHUB_OUTPUT and GITHUB_STATE. Its delimiter cannot be guessed by whoever wrote the value. */
function keyValueEntry(key, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return `${key}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./lib/platform/actions.js








/** GitHub shows no summary at all that is larger than this. */
const MOST_SUMMARY_BYTES = 1024 * 1024;
/**
 * The platform of a GitHub runner. It speaks the runner's protocol itself: `@actions/core` does it in the same words (the
 * tests compare them), but takes more time to load than an action that has nothing to do needs altogether, for the sake of
 * an HTTP client that is not used here.
 */
function createActionsPlatform(host = defaultHost()) {
    const { env, stdout } = host;
    const secrets = new secret_mask/* SecretMask */.f();
    const command = (name, properties, message) => {
        stdout.write(workflowCommand(name, properties, message));
    };
    const appendEntry = (file, name, value) => {
        const path = env[file];
        if (path === undefined || path === '')
            throw new Error(`${file} is not set: this does not run as a GitHub action`);
        (0,external_node_fs_.appendFileSync)(path, keyValueEntry(name, value));
    };
    const log = {
        info: (text) => {
            // The runner reads commands from every line, so text that somebody else wrote must not look like one.
            for (const line of text.split(/\r\n|\r|\n/))
                stdout.write(`${(0,clean/* neutraliseCommands */.$B)(line)}\n`);
        },
        debug: (line) => {
            command('debug', {}, line);
        },
        notice: (message, at) => {
            command('notice', annotationProperties(at), message);
        },
        warning: (message, at) => {
            command('warning', annotationProperties(at), message);
        },
        error: (message, at) => {
            command('error', annotationProperties(at), message);
        },
        startGroup: (title) => {
            command('group', {}, title);
        },
        endGroup: () => {
            command('endgroup', {}, '');
        },
    };
    return {
        log,
        env,
        cancelled: (0,signals/* cancelledBy */.t)(host),
        now: () => Date.now(),
        input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
        setOutput: (name, value) => {
            appendEntry('GITHUB_OUTPUT', name, value);
        },
        fail: (message, at) => {
            host.exitCode = 1;
            log.error(message, at);
        },
        mask: (value) => {
            for (const part of secrets.add(value))
                command('add-mask', {}, part);
        },
        redact: (text) => secrets.redact(text),
        saveState: (name, value) => {
            appendEntry('GITHUB_STATE', name, value);
        },
        state: (name) => env[`STATE_${name}`] ?? '',
        writeSummary: async (markdown) => {
            const path = env.GITHUB_STEP_SUMMARY;
            if (path === undefined || path === '')
                log.debug('There is no job summary here.');
            else
                await (0,promises_.writeFile)(path, fitSummary(markdown));
        },
        artifacts: artifactStore(host),
    };
}
/** Cuts a summary that GitHub would reject, at the end of a line. */
function fitSummary(markdown) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= MOST_SUMMARY_BYTES)
        return markdown;
    const note = '\n\n*The rest is left out: GitHub shows no summary of more than 1 MiB.*\n';
    const kept = bytes.subarray(0, MOST_SUMMARY_BYTES - Buffer.byteLength(note));
    return `${kept.subarray(0, Math.max(0, kept.lastIndexOf('\n'))).toString('utf8')}${note}`;
}
function artifactStore(host) {
    const { env } = host;
    return {
        available: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
        upload: async (file, { retentionDays }) => {
            const name = (0,external_node_path_.basename)(file);
            const client = await host.artifactClient();
            try {
                const stored = await client.uploadArtifact(name, [file], (0,external_node_path_.dirname)(file), {
                    // Each is one file that is compressed already: no archive around it, no second compression.
                    skipArchive: true,
                    compressionLevel: 0,
                    ...(retentionDays === undefined ? {} : { retentionDays }),
                });
                if (stored.id === undefined)
                    throw new Error('the service gave it no id');
                return { id: stored.id, bytes: stored.size ?? 0 };
            }
            catch (error) {
                const message = error instanceof Error ? error.message : String(error);
                const taken = /\b409\b|conflict|already exists/i.test(message);
                throw new errors/* UserError */.yo({
                    message: taken
                        ? `The workflow run has an artifact ${name} already.`
                        : `The artifact ${name} could not be stored: ${message.replace(/\.?\s*$/, '.')}`,
                    hint: taken
                        ? 'Give each job names of its own by the input artifact-name.'
                        : 'Run the job again, or store nothing by the input upload: false.',
                });
            }
        },
    };
}
function defaultHost() {
    return {
        env: process.env,
        stdout: process.stdout,
        once: (signal, listener) => process.once(signal, listener),
        get exitCode() {
            return process.exitCode;
        },
        set exitCode(code) {
            process.exitCode = code ?? undefined;
        },
        artifactClient: async () => {
            const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6538), __webpack_require__.e(6850)]).then(__webpack_require__.bind(__webpack_require__, 76850));
            return new DefaultArtifactClient();
        },
    };
}


/***/ }),

/***/ 19776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure with an explanation for the user. Front ends print its problems; anything else that is thrown is a bug
 * of ours and is reported as such.
 */
class UserError extends Error {
    problems;
    constructor(problems) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(formatProblem).join('\n'));
        this.name = 'UserError';
        this.problems = list;
    }
}
/** `file:line:column: message (hint)`, leaving out what is not known. */
function formatProblem(problem) {
    const { at, hint } = problem;
    const where = at
        ? [at.file, at.line, at.line === undefined ? undefined : at.column].filter((part) => part !== undefined).join(':') +
            ': '
        : '';
    return `${where}${problem.message}${hint ? ` ${hint}` : ''}`;
}
/** Whether an error is the system's, of one of these codes (errno(3)). */
function hasCode(error, ...codes) {
    return isError(error) && codes.some((code) => code === error.code);
}
/** By form: an error that Node made is not always an instance of the Error that this module knows (vm contexts). */
function isError(error) {
    return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}


/***/ }),

/***/ 65544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SecretMask)
/* harmony export */ });
/** What must not be shown: values, and each line of those with several, longest first so that none is hidden in part. */
class SecretMask {
    #parts = [];
    /** Remembers a value. @returns the parts that are new */
    add(value) {
        // Whoever prints a secret of several lines prints it line by line.
        const parts = [...new Set([value, ...value.split(/\r?\n/)])];
        const fresh = parts.filter((part) => part.trim() !== '' && !this.#parts.includes(part));
        this.#parts = [...this.#parts, ...fresh].sort((a, b) => b.length - a.length);
        return fresh;
    }
    /** The text with `***` in the place of each remembered value. */
    redact(text) {
        return this.#parts.reduce((shown, part) => shown.replaceAll(part, '***'), text);
    }
}


/***/ }),

/***/ 92778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cancelledBy)
/* harmony export */ });
/**
 * A signal that fires when the run is cancelled. The GitHub runner sends SIGINT and, 7.5 seconds later, SIGTERM; a person
 * presses Ctrl-C. Each is caught once: the same again ends the process at once, for those who do not want to wait.
 */
function cancelledBy(source) {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        source.once(name, () => {
            controller.abort(new Error(`cancelled by ${name}`));
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 83694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ neutraliseCommands),
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Ow: () => (/* binding */ cleanLine)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89684);
/**
 * What a build prints is written for a terminal, and anybody's build script may print anything. These functions turn
 * it into plain text that can be shown on a terminal, in a log or in Markdown without doing anything there.
 */

// ESC sequences (ECMA-48): CSI; OSC, DCS, SOS, PM and APC strings up to their terminator; two-character ones. The
// one-byte CSI U+009B starts the same. Written out of pieces, so that no control character hides in a literal.
const ESC = String.raw `\u001b`;
const ESCAPES = new RegExp([
    String.raw `(?:${ESC}\[|\u009b)[0-?]*[ -/]*[@-~]`,
    String.raw `${ESC}[\]PX^_][^\u0007\u001b]*(?:\u0007|${ESC}\\)?`,
    String.raw `${ESC}[ -/]*[0-~]?`,
].join('|'), 'g');
// Everything left that is not text: controls except tab, soft hyphen, zero-width and bidirectional formatting, line and
// paragraph separators, byte order marks, tags, lone surrogates. They hide or reorder what a person reads.
const INVISIBLE = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const PLAIN = /^[\t -~]*$/;
/**
 * One line as a terminal would have left it: escape sequences removed, what a carriage return overwrote dropped,
 * backspaces applied, invisible characters removed.
 * @param line without its newline
 */
function cleanLine(line) {
    if (PLAIN.test(line))
        return line;
    let text = line.replace(ESCAPES, '');
    if (text.includes('\r'))
        text = lastOverwrite(text);
    if (text.includes('\b'))
        text = applyBackspaces(text);
    return text.replace(INVISIBLE, '');
}
/** Progress meters redraw their line after a carriage return: the last drawing is the one that stays. */
function lastOverwrite(text) {
    const drawings = text.split('\r');
    return drawings.findLast((drawing) => drawing !== '') ?? '';
}
function applyBackspaces(text) {
    const kept = [];
    for (const char of text) {
        if (char === '\b')
            kept.pop();
        else
            kept.push(char);
    }
    return kept.join('');
}
/** Cuts a text to at most `limit` characters, saying how long it was. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const note = ` … (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(text.length)} characters)`;
    return text.slice(0, Math.max(0, limit - note.length)) + note;
}
/**
 * Makes one line harmless for the GitHub runner, which reads workflow commands from everything that a step prints:
 * `::name …::` when nothing but white space precedes it, and `##[name …]` anywhere in the line (runner source,
 * ActionCommand.cs; act's patterns are narrower). A backslash, as the runner itself uses for its own markers, breaks
 * both and stays visible. Line breaks would begin a new line and become spaces.
 */
function neutraliseCommands(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/^([\s\p{Z}\p{C}]*):(?=[\p{C}]*:)/u, '$1\\:')
        .replace(/##(?=\[)/g, '##\\');
}


/***/ }),

/***/ 89684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `0.4 s`, `41 s`, `3 min 12 s`, `1 h 04 min`. */
function formatSeconds(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${String(whole)} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${String(minutes)} min ${pad(whole % 60)} s`;
    return `${String(Math.floor(minutes / 60))} h ${pad(minutes % 60)} min`;
}
/** A running clock: `0:07`, `12:30`, `1:02:03`. */
function formatClock(seconds) {
    const whole = Math.max(0, Math.floor(seconds));
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor(whole / 60) % 60;
    const tail = `${hours > 0 ? pad(minutes) : String(minutes)}:${pad(whole % 60)}`;
    return hours > 0 ? `${String(hours)}:${tail}` : tail;
}
const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** `512 B`, `3.4 MiB`, `2.90 GiB`: three significant digits, binary units. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1023.5 && unit < UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    const digits = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return `${value.toFixed(digits)} ${UNITS[unit] ?? 'B'}`;
}
/** `32.3 %` of a fraction. */
function formatPercent(fraction) {
    return `${(fraction * 100).toFixed(1)} %`;
}
/** A whole number as `1,204`. The language's own formatter takes longer to load than all else of a build that is refused. */
function grouped(whole) {
    return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 line`, `1,204 lines`. */
function count(amount, noun) {
    return `${grouped(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
/** The text with a full stop, unless it ends like a sentence already. */
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function pad(value) {
    return String(value).padStart(2, '0');
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


/***/ })

};
