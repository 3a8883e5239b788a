export const id = 620;
export const ids = [620];
export const modules = {

/***/ 57620:
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
// EXTERNAL MODULE: ./lib/report/markdown.js
var report_markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
;// CONCATENATED MODULE: ./lib/verdict/comment-list.js


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
    const note = rest > 0 ? [`… and ${(0,format/* count */.U9)(rest, 'more line')} that found no room here.`] : [];
    return { ...section, markdown: (0,report_markdown/* details */.zH)(title, [wrap(shown), ...note].join('\n\n')) };
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

;// CONCATENATED MODULE: ./lib/verdict/comment-verdict.js




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
    const heading = `## ${icon} ${(0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(name, LONGEST))} ${outcome}`;
    const sections = [{ name: 'verdict', importance: 100, markdown: heading }];
    const told = verdict.explanations.map(describe);
    const shown = fitting(told.slice(0, OPEN), OPEN_SHARE);
    if (shown.length > 0)
        sections.push({ name: 'explanations', importance: 98, markdown: shown.join('\n\n') });
    const more = foldedList({ name: 'more explanations', importance: 90 }, (0,format/* count */.U9)(told.length - shown.length, 'more reason'), told.slice(shown.length), (rows) => rows.join('\n\n'));
    if (more)
        sections.push(more);
    if (verdict.doubts.length > 0) {
        const doubts = fitting(verdict.doubts.map((doubt) => `- ${(0,report_markdown/* text */.Qq)((0,clean/* clip */.$Q)(doubt, LONGEST))}`));
        const left = verdict.doubts.length - doubts.length;
        const list = [...doubts, ...(left > 0 ? [`- … and ${(0,format/* grouped */.zD)(left)} more`] : [])];
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
    const [message = '', ...more] = sentences.slice(0, 6).map((each) => (0,clean/* clip */.$Q)(each, LONGEST));
    const parts = [(0,report_markdown/* problemText */.fI)({ message, ...(at ? { at: { ...at, file: (0,clean/* clip */.$Q)(at.file, LONGEST) } } : {}) })];
    if (more.length > 0)
        parts.push(more.map(report_markdown/* text */.Qq).join(' '));
    if (chain.length > 1)
        parts.push(`Required by ${fitting(chain.map((each) => (0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(each, 200))), 2000).join(' ← ')}`);
    const [first, ...others] = ways;
    if (first)
        parts.push(suggestion('What would solve it', first, 3000));
    if (others.length > 0) {
        const rest = others.slice(0, 3).map((way) => suggestion('Or', way, 600));
        parts.push((0,report_markdown/* details */.zH)((0,format/* count */.U9)(others.length, 'other way'), rest.join('\n\n')));
    }
    return parts.join('\n\n');
}
/** Lines to copy, by file and by what to do with them. */
function suggestion(title, way, share) {
    const groups = new Map();
    for (const { file, action, line, number } of way) {
        const where = action === 'add' ? `add to ${(0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(file, 100))}` : `remove from ${(0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(file, 100))}`;
        const key = number === undefined ? where : `${where} line ${String(number)}`;
        groups.set(key, [...(groups.get(key) ?? []), (0,clean/* clip */.$Q)(line, LONGEST)]);
    }
    return [...groups]
        .slice(0, 4)
        .map(([where, lines], index) => {
        const shown = fitting(lines, share);
        const rest = lines.length - shown.length;
        const note = rest > 0 ? `\n\n… and ${(0,format/* count */.U9)(rest, 'more line')}.` : '';
        return `${index === 0 ? `${title}: ` : 'And '}${where}\n\n${(0,report_markdown/* codeBlock */.DV)(shown)}${note}`;
    })
        .join('\n\n');
}
function findings(noun, problems, importance, which = '') {
    const rows = problems.map(({ message, at, hint }) => {
        const short = { message: (0,clean/* clip */.$Q)(message, LONGEST), ...(hint === undefined ? {} : { hint: (0,clean/* clip */.$Q)(hint, LONGEST) }) };
        return `- ${(0,report_markdown/* problemText */.fI)({ ...short, ...(at ? { at: { ...at, file: (0,clean/* clip */.$Q)(at.file, 300) } } : {}) }, ' ')}`;
    });
    return foldedList({ name: `${noun}s`, importance }, `${(0,format/* count */.U9)(problems.length, noun)}${which}`, rows);
}
/** The few figures that somebody decides by. */
function costs({ verdict, packages, diff, downloads, prediction, sizes }) {
    if (verdict.outcome === 'refused' || packages === undefined)
        return undefined;
    const cells = [['Packages', (0,format/* grouped */.zD)(packages), changeCount(diff)]];
    if (downloads)
        cells.push(['Download', (0,format/* formatBytes */.z3)(downloads.total), `${(0,format/* formatBytes */.z3)(downloads.fresh)} new`]);
    if (prediction)
        cells.push(['Build', `about ${(0,format/* formatSeconds */.Xo)(prediction.seconds)}`, origin(prediction)]);
    const growth = installedGrowth(diff, sizes);
    if (growth !== undefined)
        cells.push(['New in the image', growth, 'as packed in the store']);
    const markdown = (0,report_markdown/* table */.tp)(cells.map(([title]) => ({ title })), [cells.map(([, value]) => `**${value}**`), cells.map(([, , detail]) => detail)]);
    return { name: 'costs', importance: 97, markdown };
}
function changeCount(diff) {
    if (!diff)
        return '';
    return diff.changes.length === 0 ? 'no change' : (0,format/* count */.U9)(diff.changes.length, 'change');
}
function origin(prediction) {
    const { from, compiled, known, reused } = prediction;
    const ready = reused > 0 ? `, ${(0,format/* grouped */.zD)(reused)} ready-built` : '';
    if (compiled === 0 && reused > 0)
        return 'all ready-built';
    if (from === 'records')
        return `by ${recordNames(prediction)}${ready}`;
    if (from === 'mixed')
        return `${(0,format/* grouped */.zD)(known)} of ${(0,format/* grouped */.zD)(compiled)} by ${recordNames(prediction)}${ready}`;
    return `guessed from ${(0,format/* count */.U9)(compiled, 'package')}${ready}`;
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
    const bytes = (0,format/* formatBytes */.z3)(known.reduce((sum, each) => sum + each, 0));
    return known.length === added.length ? bytes : `${bytes} for ${(0,format/* grouped */.zD)(known.length)} of ${(0,format/* grouped */.zD)(added.length)}`;
}

;// CONCATENATED MODULE: ./lib/verdict/comment-changes.js




const comment_changes_LONGEST = 300;
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
        return foldedList({ name: `packages ${title}`, importance }, `${(0,format/* count */.U9)(changes.length, 'package')} ${(0,report_markdown/* text */.Qq)(title)}`, rows.map((row) => `| ${row.join(' | ')} |`), (shown) => [(0,report_markdown/* table */.tp)(COLUMNS, []), ...shown].join('\n'));
    });
}
const COLUMNS = [{ title: 'Package' }, { title: 'Version' }, { title: 'What is new' }];
function cells({ name, base, head, use, repository, slot, grounds }, sizes, ready) {
    const [from, to] = [base?.version, head?.version];
    const version = from === undefined || to === undefined || from === to ? (to ?? from) : `${from} → ${to}`;
    const size = base ? undefined : sizes?.get(name);
    const notes = [
        ...(slot ? [`slot ${(0,report_markdown/* text */.Qq)((0,clean/* clip */.$Q)(slot.from, comment_changes_LONGEST))} → ${(0,report_markdown/* text */.Qq)((0,clean/* clip */.$Q)(slot.to, comment_changes_LONGEST))}`] : []),
        ...(repository
            ? [`from ${(0,report_markdown/* text */.Qq)((0,clean/* clip */.$Q)(repository.to, comment_changes_LONGEST))} instead of ${(0,report_markdown/* text */.Qq)((0,clean/* clip */.$Q)(repository.from, comment_changes_LONGEST))}`]
            : []),
        ...(use.length > 0 ? [flags(use)] : []),
        ...grounds.map((ground) => GROUNDS[ground]),
        ...(size === undefined ? [] : [`${(0,format/* formatBytes */.z3)(size)} packed`]),
        ...(head ? comesFrom(head.binary || ready?.has(`${name}-${head.version}`)) : []),
    ];
    return [(0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(name, comment_changes_LONGEST)), (0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(version ?? '', comment_changes_LONGEST)), notes.join(', ')];
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
    const shown = use.slice(0, FLAGS_SHOWN).map(({ name, enabled }) => (0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(`${enabled ? '+' : '-'}${name}`, 100)));
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
        const about = `${(0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(advisory.package, comment_changes_LONGEST))} ${(0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(versions.join(' '), comment_changes_LONGEST))}`;
        const title = advisory.title === undefined ? '' : `: ${(0,report_markdown/* text */.Qq)((0,clean/* clip */.$Q)(advisory.title, comment_changes_LONGEST))}`;
        return `- ${STATES[state]} GLSA ${(0,report_markdown/* text */.Qq)((0,clean/* clip */.$Q)(advisory.id, 40))} ${about}${title}`;
    });
    const title = `${(0,format/* count */.U9)(hits.length, 'security advisory').replace(/advisorys$/, 'advisories')}${opened > 0 ? `, ${String(opened)} brought in by this change` : ''}`;
    return foldedList({ name: 'security advisories', importance: opened > 0 ? 96 : 55 }, title, rows);
}
/** Kernel options after their dependencies were resolved. */
function kernelSection(diff) {
    if (!diff)
        return undefined;
    const row = (sign) => ({ name, from, to }) => `- ${sign} ${(0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(name, comment_changes_LONGEST))} ${[from, to]
        .filter((each) => each !== undefined)
        .map((each) => (0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(each, comment_changes_LONGEST)))
        .join(' → ')}`;
    const { added, removed, changed } = diff;
    const rows = [...changed.map(row('changed')), ...removed.map(row('off')), ...added.map(row('on'))];
    return foldedList({ name: 'kernel options', importance: 40 }, (0,format/* count */.U9)(rows.length, 'kernel option'), rows);
}

;// CONCATENATED MODULE: ./lib/verdict/comment-store.js




const comment_store_LONGEST = 300;
/** `12 packages come ready (3.0 MiB), 2 are compiled` */
function readyAndCompiled({ ready, compiled }) {
    const bytes = ready.reduce((sum, each) => sum + each.bytes, 0);
    const size = ready.length === 0 ? '' : ` (${(0,format/* formatBytes */.z3)(bytes)})`;
    const come = ready.length === 1 ? 'comes' : 'come';
    return `${(0,format/* count */.U9)(ready.length, 'package')} ${come} ready${size}, ${(0,format/* grouped */.zD)(compiled.length)} ${compiled.length === 1 ? 'is' : 'are'} compiled`;
}
/** How much of the plan comes out of a store, in one sentence. */
function storeSection(kept) {
    if (!kept)
        return undefined;
    const markdown = (0,report_markdown/* text */.Qq)(`From the ${(0,clean/* clip */.$Q)(kept.place, comment_store_LONGEST)} ${readyAndCompiled(kept)}.`);
    return { name: 'what the store has', importance: 94, markdown };
}
/** What is left to compile, and what comes ready, both folded. */
function packageSections(kept) {
    if (!kept)
        return [];
    const { ready, compiled } = kept;
    return [
        foldedList({ name: 'packages to compile', importance: 12 }, `${(0,format/* count */.U9)(compiled.length, 'package')} to compile`, compiled.map(({ name, seconds }) => {
            const took = seconds === undefined ? '' : `, about ${(0,format/* formatSeconds */.Xo)(seconds)}`;
            return `- ${(0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(name, comment_store_LONGEST))}${took}`;
        })),
        foldedList({ name: 'ready-built packages', importance: 10 }, `${(0,format/* count */.U9)(ready.length, 'package')} ready-built`, ready.map(({ name, bytes }) => `- ${(0,report_markdown/* code */.aY)((0,clean/* clip */.$Q)(name, comment_store_LONGEST))}, ${(0,format/* formatBytes */.z3)(bytes)}`)),
    ];
}

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
        ...refusals(judgement),
        costs(judgement),
        storeSection(judgement.kept),
        advisorySection(judgement.advisories ?? []),
        ...changeSections(judgement),
        kernelSection(judgement.kernel),
        ...packageSections(judgement.kept),
        commit === undefined
            ? undefined
            : { name: 'commit', importance: 5, markdown: `<sub>Judged at ${(0,report_markdown/* text */.Qq)(commit.slice(0, 40))}</sub>` },
    ];
    return (0,report_markdown/* joinSections */.lS)(sections.filter((section) => section !== undefined), limit);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/store/http.js
var http = __webpack_require__(19309);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
;// CONCATENATED MODULE: ./lib/github/github-error.js


/** What GitHub refused. It says to the user what to do; whoever asked may understand some of the statuses. */
class GitHubError extends errors/* UserError */.yo {
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
    const message = `GitHub: could not ${doing}: it answered ${String(status)}${said === '' ? '' : ` (${(0,image_text/* quote */.hD)(said, 300)})`}.`;
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
                throw github_client_malformed(question.doing);
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
            const body = readErrorBody(answer.text);
            const waitMs = limitedFor(answer, body.message, now());
            if (waitMs === undefined)
                throw refusal(answer, body, question.doing, question.permission);
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
                throw new GitHubError(undefined, error.message, '');
            throw error;
        }
    }
}
/** Path of something of a repository. @param steps are escaped, so that no name leads elsewhere */
function github_client_repoPath(repository, ...steps) {
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
        throw github_client_malformed(doing);
    }
}
/** The error for an answer that is not what the API's documentation promises. */
function github_client_malformed(doing) {
    return new GitHubError(undefined, `GitHub: could not ${doing}: its answer is not what was asked for.`, 'Is GITHUB_API_URL the address of the API?');
}
function tooMuch(status, doing, waitMs) {
    return new GitHubError(status, `GitHub: could not ${doing}: the token has asked too often, and may ask again in ${(0,format/* formatSeconds */.Xo)(waitMs / 1000)}.`, 'Run the job again then.');
}

// EXTERNAL MODULE: ./lib/check/bounded.js
var bounded = __webpack_require__(79693);
;// CONCATENATED MODULE: ./lib/check/judgement-file.js


/** Larger than any that is made here, and small enough to be read whole. */
const judgement_file_LARGEST_JUDGEMENT = (/* unused pure expression or super */ null && (4 * 2 ** 20));
const judgement_file_suggestion = schemas/* object */.Ikc({
    file: bounded/* line */.n8,
    action: schemas/* enum */.k5n(['add', 'remove']),
    line: bounded/* line */.n8,
    number: bounded/* lineNumber */.eT.exactOptional(),
});
const judgement_file_KINDS = [
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
const explanation = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(judgement_file_KINDS),
    subject: bounded/* line */.n8,
    sentences: (0,bounded/* list */.p_)(bounded/* line */.n8),
    chain: (0,bounded/* list */.p_)(bounded/* line */.n8),
    ways: (0,bounded/* list */.p_)((0,bounded/* list */.p_)(judgement_file_suggestion)),
    at: bounded/* place */.ik.exactOptional(),
});
const planned = schemas/* object */.Ikc({ version: bounded/* line */.n8, binary: schemas/* boolean */.zMY() });
const pair = schemas/* object */.Ikc({ from: bounded/* line */.n8, to: bounded/* line */.n8 });
const change = schemas/* object */.Ikc({
    name: bounded/* line */.n8,
    kind: schemas/* enum */.k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed', 'rebuilt']),
    base: planned.exactOptional(),
    head: planned.exactOptional(),
    use: (0,bounded/* list */.p_)(schemas/* object */.Ikc({ name: bounded/* line */.n8, enabled: schemas/* boolean */.zMY(), appeared: schemas/* boolean */.zMY(), vanished: schemas/* boolean */.zMY() })),
    repository: pair.exactOptional(),
    slot: pair.exactOptional(),
    grounds: (0,bounded/* list */.p_)(schemas/* enum */.k5n(['compiler', 'flags', 'profile', 'ebuild', 'sources', 'patches'])),
});
const hit = schemas/* object */.Ikc({
    advisory: schemas/* object */.Ikc({
        id: bounded/* line */.n8,
        title: bounded/* line */.n8.exactOptional(),
        severity: schemas/* enum */.k5n(['low', 'normal', 'high']).exactOptional(),
        package: bounded/* line */.n8,
    }),
    state: schemas/* enum */.k5n(['introduced', 'remaining', 'fixed']),
    versions: (0,bounded/* list */.p_)(bounded/* line */.n8),
});
const judgement_file_option = schemas/* object */.Ikc({ name: bounded/* line */.n8, from: bounded/* line */.n8.exactOptional(), to: bounded/* line */.n8.exactOptional() });
const options = (0,bounded/* list */.p_)(judgement_file_option);
const judgement = schemas/* object */.Ikc({
    name: bounded/* line */.n8,
    verdict: schemas/* object */.Ikc({
        outcome: schemas/* enum */.k5n(['planned', 'refused', 'unsure']),
        explanations: (0,bounded/* list */.p_)(explanation),
        doubts: (0,bounded/* list */.p_)(bounded/* line */.n8),
    }),
    packages: bounded/* number */.ai.exactOptional(),
    findings: schemas/* object */.Ikc({
        errors: bounded/* problems */.Bk,
        warnings: bounded/* problems */.Bk,
        notes: bounded/* problems */.Bk.exactOptional(),
        older: bounded/* problems */.Bk.exactOptional(),
    })
        .exactOptional(),
    diff: schemas/* object */.Ikc({ changes: (0,bounded/* list */.p_)(change), unchanged: bounded/* number */.ai }).exactOptional(),
    downloads: schemas/* object */.Ikc({ total: bounded/* number */.ai, fresh: bounded/* number */.ai }).exactOptional(),
    prediction: schemas/* object */.Ikc({
        seconds: bounded/* number */.ai,
        from: schemas/* enum */.k5n(['records', 'mixed', 'counts']),
        compiled: bounded/* number */.ai,
        known: bounded/* number */.ai,
        reused: bounded/* number */.ai,
        sources: (0,bounded/* list */.p_)(schemas/* enum */.k5n(['emerge-log', 'package-store'])).exactOptional(),
        oneByOne: schemas/* literal */.euz(true).exactOptional(),
    })
        .exactOptional(),
    advisories: (0,bounded/* list */.p_)(hit).exactOptional(),
    kernel: schemas/* object */.Ikc({ added: options, removed: options, changed: options }).exactOptional(),
    kept: schemas/* object */.Ikc({
        place: bounded/* line */.n8,
        ready: (0,bounded/* list */.p_)(schemas/* object */.Ikc({ name: bounded/* line */.n8, bytes: bounded/* number */.ai })),
        compiled: (0,bounded/* list */.p_)(schemas/* object */.Ikc({ name: bounded/* line */.n8, seconds: bounded/* number */.ai.exactOptional() })),
    })
        .exactOptional(),
    sizes: (0,bounded/* list */.p_)(schemas/* object */.Ikc({ name: bounded/* line */.n8, bytes: bounded/* number */.ai })).exactOptional(),
    commit: bounded/* line */.n8.exactOptional(),
});
const fileSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    pullRequest: bounded/* lineNumber */.eT,
    head: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    judgement,
    suggestions: (0,bounded/* list */.p_)(schemas/* object */.Ikc({
        file: bounded/* line */.n8,
        line: bounded/* lineNumber */.eT,
        endLine: bounded/* lineNumber */.eT,
        lines: (0,bounded/* list */.p_)(bounded/* line */.n8),
        rule: bounded/* line */.n8,
        message: bounded/* line */.n8,
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
        suggestions: rest.suggestions.filter(({ lines }) => lines.every((each) => each.length <= bounded/* LONGEST_TEXT */.xG)),
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
    return `${JSON.stringify(content, bounded/* bounded */.Mm)}\n`;
}
/**
 * Reads what another run wrote, which may be anything.
 * @returns undefined where it is not such a file, or is too large in any part
 */
function readJudgementFile(content) {
    if (content.length > judgement_file_LARGEST_JUDGEMENT)
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

;// CONCATENATED MODULE: ./lib/check/judgement-artifacts.js



/** End of the name of each artifact that holds a judgement; a prefix tells several images apart. */
const JUDGEMENT_NAME = 'gentoo-min-check.json';
/** More images than these are not checked in one run. */
const MOST = 10;
const listSchema = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP(), size_in_bytes: schemas/* number */.aig(), expired: schemas/* boolean */.zMY() })),
});
/**
 * The judgements that a run has stored. Nothing is unpacked: each is one file without an archive around it.
 * @param repository OWNER/NAME
 * @throws GitHubError
 */
async function judgementArtifacts(client, repository, run) {
    const doing = 'list the artifacts of the run';
    const permission = 'actions: read';
    const path = `${repoPath(repository, 'actions', 'runs', run, 'artifacts')}?per_page=100`;
    const parsed = listSchema.safeParse(await client.ask({ doing, path, permission }));
    if (!parsed.success)
        throw malformed(doing);
    // A job that ran again stored its file again: the last one counts.
    const newest = new Map(parsed.data.artifacts
        .filter(({ name, expired }) => name.endsWith(JUDGEMENT_NAME) && !expired)
        .toSorted((one, other) => one.id - other.id)
        .map((artifact) => [artifact.name, artifact]));
    const chosen = [...newest.values()].slice(0, MOST);
    const fits = chosen.filter(({ size_in_bytes: bytes }) => bytes <= LARGEST_JUDGEMENT);
    const contents = [];
    for (const { id } of fits) {
        const file = repoPath(repository, 'actions', 'artifacts', id, 'zip');
        const accept = 'application/vnd.github.raw+json';
        contents.push(await client.text({ doing: 'read the judgement', path: file, permission, accept }));
    }
    return { contents, refused: chosen.filter((each) => !fits.includes(each)).map(({ name }) => name) };
}

// EXTERNAL MODULE: ./lib/lint/default-file.js
var default_file = __webpack_require__(61035);
// EXTERNAL MODULE: ./lib/platform/fingerprint.js
var fingerprint = __webpack_require__(92143);
;// CONCATENATED MODULE: ./lib/check/diff-lines.js
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

;// CONCATENATED MODULE: ./lib/check/suggested-change.js





/** More of them would bury a pull request; the others are in the summary. */
const suggested_change_MOST = 20;
const suggested_change_LONGEST = 1000;
/**
 * The findings whose suggestion can be taken as it stands. A line with characters that nobody sees is left to a person: shown
 * without them it would be another one.
 */
function suggestedChanges(findings) {
    return findings.flatMap(({ at, suggestion, rule, message }) => suggestion === undefined || !(0,default_file/* isInRepository */.cC)(at.file) || suggestion.lines.some((line) => (0,clean/* cleanLine */.Ow)(line) !== line)
        ? []
        : [{ file: at.file, ...suggestion, rule, message }]);
}
/** Last line of such a comment, by which the next run knows that it has been made. The line number does not count: lines move. */
function suggestionMarker({ file, rule, message, lines }) {
    return `<!-- gentoo-min-suggestion:${(0,fingerprint/* fingerprint */.R)(file, rule, message, ...lines)} -->`;
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
        return !known && isShown(hunksOf(change.file), change.line, change.endLine);
    })
        .slice(0, suggested_change_MOST)
        .map((change) => ({
        path: change.file,
        line: change.endLine,
        side: 'RIGHT',
        ...(change.endLine > change.line ? { start_line: change.line, start_side: 'RIGHT' } : {}),
        body: [
            `${(0,report_markdown/* text */.Qq)((0,clean/* clip */.$Q)(change.message, suggested_change_LONGEST))} (${(0,report_markdown/* text */.Qq)((0,clean/* clip */.$Q)(change.rule, 100))})`,
            (0,report_markdown/* codeBlock */.DV)(change.lines, 'suggestion'),
            suggestionMarker(change),
        ].join('\n\n'),
    }));
}

;// CONCATENATED MODULE: ./lib/check/check-files.js








/** Writes what came of a check, each file at once or not at all. @throws NodeJS.ErrnoException */
async function writeCheckFiles(checked, request) {
    const { output, artifactName, sarif, version, pullRequest } = request;
    await (0,promises_.mkdir)(output, { recursive: true });
    const comment = (0,external_node_path_.join)(output, 'comment.md');
    await (0,files/* writeFileAtomic */.Zf)(comment, renderComment(checked.judgement));
    if (sarif !== '') {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(sarif), { recursive: true });
        const log = (0,lint_sarif/* sarifLog */.e)([...checked.fresh, ...checked.older], { version });
        await (0,files/* writeFileAtomic */.Zf)(sarif, `${JSON.stringify(log, null, 2)}\n`);
    }
    const written = { comment, ...(sarif === '' ? {} : { sarif }) };
    if (!pullRequest)
        return written;
    const judgement = (0,external_node_path_.join)(output, `${artifactName === '' ? '' : `${artifactName}-`}${JUDGEMENT_NAME}`);
    await (0,files/* writeFileAtomic */.Zf)(judgement, writeJudgementFile({
        pullRequest: pullRequest.number,
        head: pullRequest.head,
        judgement: checked.judgement,
        suggestions: suggestedChanges(checked.fresh),
    }));
    return { ...written, judgement };
}

// EXTERNAL MODULE: ./lib/verdict/explanation.js
var verdict_explanation = __webpack_require__(89462);
;// CONCATENATED MODULE: ./lib/check/format-check.js





const SIGNS = {
    added: '+',
    removed: '-',
    upgraded: '>',
    downgraded: '<',
    changed: '~',
    rebuilt: '=',
};
const format_check_MOST = 100;
/** What came of a check, as lines for a terminal or a log; findings have been told before. */
function formatCheck({ verdict, packages, diff, downloads, prediction, kept, advisories = [], kernel, }) {
    const told = [...verdict.explanations.map(verdict_explanation/* asProblem */.g), ...verdict.doubts.map((message) => ({ message }))];
    const lines = told.map((problem) => (0,errors/* formatProblem */.Vw)(problem));
    if (packages !== undefined && verdict.outcome !== 'refused') {
        const costs = [
            (0,format/* count */.U9)(packages, 'package'),
            ...(downloads ? [`${(0,format/* formatBytes */.z3)(downloads.total)} to download, ${(0,format/* formatBytes */.z3)(downloads.fresh)} of it new`] : []),
            ...(prediction ? [`about ${(0,format/* formatSeconds */.Xo)(prediction.seconds)} to build (${originOf(prediction)})`] : []),
        ];
        lines.push(`${costs.join(', ')}.`);
        if (kept)
            lines.push(`From the ${kept.place} ${readyAndCompiled(kept)}.`);
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
    return `${from === 'mixed' ? 'partly ' : ''}by ${recordNames(prediction)}`;
}
function formatChange({ name, kind, base, head, use, grounds }) {
    const versions = [base?.version, head?.version].filter((each) => each !== undefined);
    const flags = use.map((flag) => `${flag.enabled ? '+' : '-'}${flag.name}`);
    return `  ${SIGNS[kind]} ${[name, [...new Set(versions)].join(' -> '), ...flags, ...grounds].join(' ')}`;
}
function limited(lines) {
    const rest = lines.length - format_check_MOST;
    return rest > 0 ? [...lines.slice(0, format_check_MOST), `  … and ${(0,format/* count */.U9)(rest, 'more line')}`] : [...lines];
}

// EXTERNAL MODULE: ./lib/lint/by-programs.js + 1 modules
var by_programs = __webpack_require__(46250);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/check/git-repository.js


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
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
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
    return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${content.length}\0`)
        .update(content)
        .digest('hex');
}

;// CONCATENATED MODULE: ./lib/check/lay-out-tree.js



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
        const content = await sameContent((0,external_node_path_.join)(beside, path), blob);
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
        const file = (0,external_node_path_.join)(to, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        if (mode === LINK)
            await (0,promises_.symlink)(content.toString(), file);
        else {
            await (0,promises_.writeFile)(file, content, { flag: 'wx' });
            await (0,promises_.chmod)(file, mode === PROGRAM ? 0o755 : 0o644);
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
        const { size } = await (0,promises_.stat)(file);
        if (size > LARGEST)
            return undefined;
        const content = await (0,promises_.readFile)(file);
        return blobName(content, blob) === blob ? content : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/check/tree-from-api.js



const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY().optional(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: commit })),
});
const blobSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
const compareSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: commit }) });
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
        const path = github_client_repoPath(this.repository, 'compare', `${base}...${head}`);
        const parsed = compareSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
        if (!parsed.success)
            throw github_client_malformed(doing);
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
            const path = github_client_repoPath(this.repository, 'git', 'blobs', blob);
            const parsed = blobSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
            if (!parsed.success)
                throw github_client_malformed(doing);
            contents.set(blob, Buffer.from(parsed.data.content, 'base64'));
        }
        return contents;
    }
    async #tree(sha, recursive) {
        const doing = 'list the files of the base';
        const path = `${github_client_repoPath(this.repository, 'git', 'trees', sha)}${recursive ? '?recursive=1' : ''}`;
        const parsed = treeSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
        if (!parsed.success)
            throw github_client_malformed(doing);
        if (parsed.data.truncated) {
            throw new GitHubError(undefined, 'GitHub: could not list the files of the base: there are too many of them.', 'Check the repository out with fetch-depth: 0.');
        }
        return parsed.data.tree;
    }
}

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
    const git = await GitRepository.around(deps.run, folder);
    if (!git) {
        if (request.revision === '')
            return undefined;
        throw new errors/* UserError */.yo({
            message: `base: The folder is in no git repository, so there is no ${(0,image_text/* quote */.hD)(request.revision)}.`,
            hint: 'Check the repository out by git, and name a revision that it has.',
        });
    }
    const api = pullRequest && deps.client && new TreeFromApi(deps.client, pullRequest.repository);
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
    const laidOut = await layOutTree(files, to, folder, async (blobs) => {
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
        if (!(error instanceof GitHubError))
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
;// CONCATENATED MODULE: ./lib/check/pull-request-event.js


const pull_request_event_commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
/** The parts that are used of the payloads (GitHub, "Webhook events and payloads"). */
const pullSchema = schemas/* object */.Ikc({
    repository,
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().min(1),
        head: schemas/* object */.Ikc({ sha: pull_request_event_commit, repo: repository.nullish() }),
        base: schemas/* object */.Ikc({ sha: pull_request_event_commit }),
    }),
});
const runSchema = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().min(1),
        event: schemas/* string */.YjP(),
        head_sha: pull_request_event_commit,
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
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/check/tell-pull-request.js






const PERMISSION = 'pull-requests: write';
const author = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullable();
const commentsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), body: schemas/* string */.YjP().nullish(), user: author }));
const filesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), patch: schemas/* string */.YjP().optional() }));
/**
 * Writes the one comment of this image, or updates it where there is one already. Only a comment of the token's own is changed:
 * anybody can write the marker into theirs.
 * @param footer Markdown to stand below it
 * @throws GitHubError
 */
async function writeComment(client, { repository, number }, judgement, footer = '') {
    const body = withFooter(judgement, footer);
    const own = await findComment(client, { repository, number }, commentMarker(judgement.name));
    if (own?.body === body)
        return 'unchanged';
    await client.ask(own
        ? {
            doing: 'update the comment',
            method: 'PATCH',
            path: github_client_repoPath(repository, 'issues', 'comments', own.id),
            body: { body },
            permission: PERMISSION,
        }
        : {
            doing: 'write the comment',
            method: 'POST',
            path: github_client_repoPath(repository, 'issues', number, 'comments'),
            body: { body },
            permission: PERMISSION,
        });
    return own ? 'updated' : 'created';
}
function withFooter(judgement, footer) {
    if (footer === '')
        return renderComment(judgement);
    // The limit holds for both together.
    return `${renderComment(judgement, 65_000 - Buffer.byteLength(footer))}\n${footer}\n`;
}
async function findComment(client, { repository, number }, marker) {
    const doing = 'read the comments';
    const listed = await client.list({ doing, path: github_client_repoPath(repository, 'issues', number, 'comments') });
    const parsed = commentsSchema.safeParse(listed);
    if (!parsed.success)
        throw github_client_malformed(doing);
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
        const parsed = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).safeParse(answer);
        return parsed.success ? parsed.data.login : undefined;
    }
    catch (error) {
        if (error instanceof GitHubError && error.status !== undefined)
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
    const pull = (...steps) => github_client_repoPath(repository, 'pulls', number, ...steps);
    const files = await listed(client, 'read the files of the pull request', pull('files'), filesSchema);
    const hunks = new Map(files.map(({ filename, patch = '' }) => [filename, shownLines(patch)]));
    const comments = await listed(client, 'read the comments on its lines', pull('comments'), commentsSchema);
    // Whoever copies our marker into a comment is spared a suggestion, and nothing else.
    const bodies = comments.flatMap(({ body }) => body ?? []);
    const fresh = reviewComments(changes, (file) => hunks.get(file) ?? [], bodies);
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
        throw github_client_malformed(doing);
    return parsed.data;
}

// EXTERNAL MODULE: ./lib/inputs/camel.js
var camel = __webpack_require__(78883);
// EXTERNAL MODULE: ./lib/inputs/fields.js
var fields = __webpack_require__(18608);
// EXTERNAL MODULE: ./lib/inputs/rules.js
var rules = __webpack_require__(99066);
// EXTERNAL MODULE: ./lib/inputs/settings.js + 4 modules
var settings = __webpack_require__(80343);
// EXTERNAL MODULE: ./lib/inputs/shared-settings.js
var shared_settings = __webpack_require__(62996);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
;// CONCATENATED MODULE: ./lib/inputs/check-settings.js







const readers = {
    config: (0,fields/* judged */.g$)(rules/* pathRule */.WO),
    base: (0,fields/* judged */.g$)(rules/* revisionRule */._f),
    plan: fields/* flag */.Jt,
    'emerge-log': (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(rules/* pathRule */.WO)),
    comment: (0,fields/* choice */.Yq)('auto', 'false'),
    suggestions: fields/* flag */.Jt,
    sarif: (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(rules/* pathRule */.WO)),
    output: (0,fields/* judged */.g$)(rules/* outputRule */.I6),
    'artifact-name': (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(rules/* prefixRule */.Hc)),
    upload: fields/* flag */.Jt,
    'retention-days': (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 400, 'days')),
    summary: fields/* flag */.Jt,
    token: fields/* asItIs */.sT,
};
const commentReaders = { token: fields/* asItIs */.sT, suggestions: fields/* flag */.Jt };
/**
 * Reads the inputs of the check. Secrets are hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
function readCheckSettings(platform) {
    const given = (0,settings/* readTexts */.Z7)(table/* checkInputs */.sw, platform);
    platform.mask(given.token);
    const own = (0,fields/* readFields */.qU)(readers, given);
    const problems = own.values ? [] : [...own.problems];
    const shared = (0,shared_settings/* readSharedSettings */.j)(platform, {
        takes: (name) => name in table/* checkInputs */.sw && !(name in readers),
        config: own.values?.config ?? '',
    });
    if ('problems' in shared)
        problems.push(...shared.problems);
    if (!own.values || 'problems' in shared)
        throw new errors/* UserError */.yo(problems);
    return { ...(0,camel/* camelKeys */.R)(own.values), build: shared.settings };
}
/** Reads the inputs of what writes the comment. @throws UserError with everything that is wrong with them */
function readCheckCommentSettings(platform) {
    const given = readTexts(checkCommentInputs, platform);
    platform.mask(given.token);
    const read = readFields(commentReaders, given);
    if (!read.values)
        throw new UserError(read.problems);
    return camelKeys(read.values);
}

// EXTERNAL MODULE: ./lib/lint/format.js
var lint_format = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
;// CONCATENATED MODULE: ./lib/verdict/annotate.js



/** GitHub keeps fifty annotations of one job, besides ten of each type from one step, and drops the rest in silence. */
const PER_JOB = 50;
/** It cuts longer texts off. */
const annotate_LONGEST = 4000;
/**
 * Chooses what is shown beside the lines of the pull request: first why there is no plan, then findings that have a line,
 * then the others.
 * @param place where a place of the definition is in the repository; undefined when it is not in there
 * @param used annotations that the job has already written
 * @returns the most important first; where some find no room, the last one says how many
 */
function chooseAnnotations({ verdict, findings }, place = (at) => at, used = 0) {
    const told = verdict.explanations.map(verdict_explanation/* asProblem */.g);
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
        message: (0,clean/* clip */.$Q)(message, annotate_LONGEST / 2),
        ...(hint === undefined ? {} : { hint: (0,clean/* clip */.$Q)(hint, annotate_LONGEST / 2) }),
    };
}

// EXTERNAL MODULE: ./lib/actions/failure.js
var actions_failure = __webpack_require__(93745);
;// CONCATENATED MODULE: ./lib/actions/github-client.js

/** GitHub's API as the run knows it: that of an Enterprise Server where it runs on one. */
function githubClient(platform, token, tools) {
    const { GITHUB_API_URL: api = '' } = platform.env;
    return new GitHubClient({ ...tools, api: api === '' ? DEFAULT_API : api, token, signal: platform.cancelled });
}

;// CONCATENATED MODULE: ./lib/actions/run-check.js






















/**
 * The check from inputs to outputs. What the files show is told before a plan is begun; whatever becomes of the plan, log,
 * summary, files and comment say what is known.
 */
async function runCheck(platform, deps) {
    let failure;
    const problems = await (0,actions_failure/* problemsOf */.GW)(async () => {
        const settings = readCheckSettings(platform);
        refuseTrustedEvent(platform.env);
        const pull = await readPullRequest(platform.env);
        const client = githubClient(platform, settings.token, deps);
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
            await platform.writeSummary(renderJudgement(checked.judgement, report_markdown/* SUMMARY_LIMIT */.Jt));
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
                    await platform.writeSummary(renderJudgement(judgement, report_markdown/* SUMMARY_LIMIT */.Jt));
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
        log.info(`The comment is ${await writeComment(client, pull, checked.judgement)}.`);
    });
    await orSay(log, async () => {
        const made = await suggestChanges(client, pull, pull.head, suggestions ? suggestedChanges(checked.fresh) : []);
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
        if (!(error instanceof GitHubError))
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


/***/ })

};
