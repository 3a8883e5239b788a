export const id = 2777;
export const ids = [2777];
export const modules = {

/***/ 1410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ githubClient)
/* harmony export */ });
/* harmony import */ var _github_github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43808);

/** GitHub's API as the run knows it: that of an Enterprise Server where it runs on one. */
function githubClient(platform, token, tools) {
    const { GITHUB_API_URL: api = '' } = platform.env;
    return new _github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubClient */ .jh({ ...tools, api: api === '' ? _github_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_API */ .VU : api, token, signal: platform.cancelled });
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

/***/ 43808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VU: () => (/* binding */ DEFAULT_API),
  jh: () => (/* binding */ GitHubClient),
  Qm: () => (/* binding */ malformed),
  qN: () => (/* binding */ repoPath)
});

// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/store/http.js
var http = __webpack_require__(19309);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/github/github-error.js
var github_error = __webpack_require__(93343);
;// CONCATENATED MODULE: ./lib/github/pages.js
/**
 * Where the next page of a list is (RFC 8288, as GitHub writes it: `<URL>; rel="next", <URL>; rel="last"`).
 * @param api address of the API: a link that leads elsewhere is not followed, since the token would go along
 */
function nextPage(link, api) {
    for (const [, url = '', parameters = ''] of (link ?? '').matchAll(/<([^<>]{1,2000})>([^<]*)/g)) {
        if (!/;\s*rel="?next"?/.test(parameters) || !URL.canParse(url))
            continue;
        if (new URL(url).origin === new URL(api).origin)
            return url;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/github/rate-limit.js

/** GitHub asks for at least a minute where its answer names no time ("Best practices for using the REST API"). */
const LEAST_SECONDARY_MS = 60_000;
/**
 * How long to wait before the same may be asked again. There are two limits, both answered by 403 or 429 ("Rate limits for
 * the REST API"): the hourly one says when it begins anew in `x-ratelimit-reset` (seconds since the epoch), the secondary
 * one mostly names its seconds in `retry-after`.
 * @param message of the answer's body
 * @param now milliseconds since the epoch
 * @returns milliseconds; undefined where the answer is about something else
 */
function limitedFor({ status, header }, message, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const asked = (0,http/* retryAfter */.P)(header('retry-after'), now);
    if (asked !== undefined)
        return asked;
    const reset = Number(header('x-ratelimit-reset'));
    // Clocks differ; a second too early is asked in vain.
    if (header('x-ratelimit-remaining') === '0' && reset > 0)
        return Math.max(0, reset * 1000 - now) + 1000;
    return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? LEAST_SECONDARY_MS : undefined;
}

;// CONCATENATED MODULE: ./lib/github/github-client.js






const DEFAULT_API = 'https://api.github.com';
/** Version of the REST API that the answers are read by. */
const API_VERSION = '2022-11-28';
const JSON_TYPE = 'application/vnd.github+json';
const MOST_WAIT_MS = 120_000;
const IDLE_MS = 30_000;
/** A hundred pages of a hundred: no pull request has more of anything (GitHub stops at 3,000 files). */
const MOST_PAGES = 100;
/** Larger than any answer that is read here; contents of files beyond it come in another form. */
const LARGEST_ANSWER = 16 * 2 ** 20;
/** What is told to the one who asks, and never tried again by the transport. */
const ANSWERS = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 451];
const PASSING = [408, 500, 502, 503, 504];
/**
 * Asks GitHub's REST API as its documentation wants it: with a version, one question after the other, page by page, and
 * waiting when it says that it is too much. Questions that change nothing, or the same when asked twice, are tried again when
 * GitHub or the network has a moment of weakness; what would be made a second time is not.
 */
class GitHubClient {
    #options;
    #api;
    constructor(options) {
        this.#options = options;
        this.#api = options.api.replace(/\/+$/, '');
    }
    /**
     * @returns the answer's JSON, undefined where it has none (204)
     * @throws GitHubError; the signal's reason when it fires
     */
    async ask(question) {
        return (await this.#answer(question, `${this.#api}${question.path}`)).value;
    }
    /** @returns the answer's text as it is, for a media type that is not JSON */
    async text(question) {
        return (await this.#answer(question, `${this.#api}${question.path}`)).text;
    }
    /**
     * Everything of a list, page by page as its `Link` headers lead.
     * @param most entries after which no further page is asked for
     */
    async list(question, most = Infinity) {
        const entries = [];
        let url = `${this.#api}${question.path}${question.path.includes('?') ? '&' : '?'}per_page=100`;
        for (let page = 0; url !== undefined && page < MOST_PAGES && entries.length < most; page++) {
            const answer = await this.#answer(question, url);
            if (!Array.isArray(answer.value))
                throw malformed(question.doing);
            entries.push(...answer.value);
            url = nextPage(answer.link, this.#api);
        }
        return entries;
    }
    async #answer(question, url) {
        const { pause, signal, now = Date.now, mostWaitMs = MOST_WAIT_MS } = this.#options;
        let waited = 0;
        for (;;) {
            const answer = await this.#send(question, url);
            if (answer.status >= 200 && answer.status < 300) {
                const json = (question.accept ?? JSON_TYPE) === JSON_TYPE && answer.text !== '';
                return { ...answer, value: json ? parseJson(answer.text, question.doing) : undefined };
            }
            const body = (0,github_error/* readErrorBody */.Nk)(answer.text);
            const waitMs = limitedFor(answer, body.message, now());
            if (waitMs === undefined)
                throw (0,github_error/* refusal */.x5)(answer, body, question.doing, question.permission);
            waited += waitMs;
            if (waited > mostWaitMs)
                throw tooMuch(answer.status, question.doing, waitMs);
            await pause(waitMs, signal).catch((error) => {
                signal.throwIfAborted();
                throw error;
            });
        }
    }
    async #send({ doing, method = 'GET', body, accept = JSON_TYPE }, url) {
        const { client, pause, signal, token, idleMs = IDLE_MS } = this.#options;
        const again = method !== 'POST';
        const request = {
            method,
            url,
            headers: {
                accept,
                'user-agent': 'gentoo-min-action',
                'x-github-api-version': API_VERSION,
                ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            // A repository that was renamed answers with where it is now.
            follow: true,
        };
        try {
            return await (0,http/* exchange */.c)({ client: again ? client : onlyOnce(client), pause }, {
                place: 'GitHub',
                doing,
                signal,
                idleMs,
                expect: again ? ANSWERS : [...ANSWERS, ...PASSING],
                request: () => Promise.resolve(request),
                use: async (answer, alive) => ({
                    status: answer.status,
                    header: answer.header,
                    link: answer.header('link'),
                    text: await readBounded(answer, doing, alive),
                }),
                hint: () => 'See https://www.githubstatus.com, and run the job again.',
            });
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof store/* StoreError */.AD)
                throw new github_error/* GitHubError */.y_(undefined, error.message, '');
            throw error;
        }
    }
}
/** Path of something of a repository. @param steps are escaped, so that no name leads elsewhere */
function repoPath(repository, ...steps) {
    const [owner = '', name = '', ...rest] = repository.split('/');
    if (owner === '' || name === '' || rest.length > 0)
        throw new Error(`not OWNER/NAME: ${repository}`);
    return ['', 'repos', owner, name, ...steps].map((step) => encodeURIComponent(step)).join('/');
}
/** Whether something was done before the connection broke is not known: it is not tried again. */
function onlyOnce(client) {
    return async (request, signal) => {
        try {
            return await client(request, signal);
        }
        catch (error) {
            const code = error.code ?? '';
            if (signal.aborted || /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/.test(code))
                throw error;
            const reason = code === '' ? 'the connection broke' : code;
            throw new store/* StoreError */.AD('unreachable', `GitHub: the answer never came: ${reason}. Run the job again.`);
        }
    };
}
async function readBounded(answer, doing, alive) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of answer.body) {
        alive();
        bytes += chunk.length;
        if (bytes > LARGEST_ANSWER) {
            throw new store/* StoreError */.AD('refused', `GitHub: could not ${doing}: its answer has more than ${LARGEST_ANSWER} bytes.`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
function parseJson(text, doing) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw malformed(doing);
    }
}
/** The error for an answer that is not what the API's documentation promises. */
function malformed(doing) {
    return new github_error/* GitHubError */.y_(undefined, `GitHub: could not ${doing}: its answer is not what was asked for.`, 'Is GITHUB_API_URL the address of the API?');
}
function tooMuch(status, doing, waitMs) {
    return new github_error/* GitHubError */.y_(status, `GitHub: could not ${doing}: the token has asked too often, and may ask again in ${(0,format/* formatSeconds */.Xo)(waitMs / 1000)}.`, 'Run the job again then.');
}


/***/ }),

/***/ 93343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ readErrorBody),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* unused harmony export acceptedPermissions */
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);


/** What GitHub refused. It says to the user what to do; whoever asked may understand some of the statuses. */
class GitHubError extends _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    status;
    /** @param status of the answer; undefined where none came, or none in time */
    constructor(status, message, hint) {
        super({ message, ...(hint === '' ? {} : { hint }) });
        this.status = status;
        this.name = 'GitHubError';
    }
}
/** Reads the body of an error answer. Whatever is not understood is left out. */
function readErrorBody(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { message: '', errors: [] };
    }
    const { message, errors } = (value ?? {});
    return {
        message: typeof message === 'string' ? message : '',
        errors: Array.isArray(errors) ? errors.slice(0, 5).map(readFieldError) : [],
    };
}
function readFieldError(error) {
    if (typeof error === 'string')
        return error;
    const { message, field, code } = (error ?? {});
    if (typeof message === 'string')
        return message;
    return [field, code].filter((each) => typeof each === 'string').join(': ');
}
/**
 * The error for an answer that is none of 2xx.
 * @param doing what was being done, as the rest of `could not …`
 * @param permission line of `permissions:` that it needs, where the answer does not name one
 */
function refusal(answer, body, doing, permission) {
    const { status } = answer;
    const said = [body.message, ...body.errors].filter((each) => each !== '').join('; ');
    const message = `GitHub: could not ${doing}: it answered ${String(status)}${said === '' ? '' : ` (${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(said, 300)})`}.`;
    return new GitHubError(status, message, hintFor(answer, permission));
}
function hintFor({ status, header }, permission) {
    const needed = acceptedPermissions(header('x-accepted-github-permissions')) ?? permission;
    const grant = needed === undefined ? '' : `Add to the permissions of the job: ${needed}.`;
    switch (status) {
        case 401:
            return 'The token is wrong, or has expired: a job has a good one in github.token.';
        case 403:
            return grant === ''
                ? 'The token may not do that: see the permissions of the job.'
                : `${grant} A run for a fork never gets more than read.`;
        case 404:
            return `It does not exist, or the token may not see it.${grant === '' ? '' : ` ${grant}`}`;
        case 409:
            return 'Somebody else changed it at the same time: run the job again.';
        case 410:
            return 'It is gone, or switched off in the settings of the repository.';
        default:
            return '';
    }
}
/**
 * What GitHub says a request needs: `pull_requests=write` or `issues=write; pull_requests=write`, where one of the parts
 * between semicolons is enough.
 * @returns as `permissions:` takes it; undefined where the header says nothing
 */
function acceptedPermissions(header) {
    const ways = (header ?? '').split(';').map((way) => [...way.matchAll(/(\w{1,40})=(\w{1,10})/g)]);
    const texts = ways
        .filter((way) => way.length > 0)
        .map((way) => way.map(([, name = '', level = '']) => `${name.replaceAll('_', '-')}: ${level}`).join(', '));
    return texts.length === 0 ? undefined : texts.join(', or ');
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
