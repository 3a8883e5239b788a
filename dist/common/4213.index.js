export const id = 4213;
export const ids = [4213];
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

/***/ 58864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);





/** SHA-256 (hexadecimal) and size of a file, read in one pass however large it is. */
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 * 1024 })) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
}
/** Writes a file so that at every moment its path holds the whole old or the whole new content. */
async function writeFileAtomic(path, content) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Makes a folder of our own for temporary files: where the runner empties it after the job, else where the system has them. */
async function makeTemporaryFolder(env) {
    const { RUNNER_TEMP: given = '' } = env;
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(given === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)() : given, 'gentoo-min-'));
}
/** Whether something is at a path, be it a link that leads nowhere. */
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).then(() => true, () => false);
}
/** Bytes that this process may still write to the file system of a path. */
async function freeBytes(path) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.statfs)(path);
    return bavail * bsize;
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

/***/ 98357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lostSourcesSection),
/* harmony export */   g: () => (/* binding */ lostSourcesProblem)
/* harmony export */ });
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89684);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);


/** So many are named in a warning, and in a summary. */
const NAMED = 10;
const MANY = 200;
/**
 * The warning: what is lost to the world, who has it, and what to do. Undefined when nothing is.
 * @param at the line that pins what needs them
 */
function lostSourcesProblem({ lost, store }, at) {
    if (lost.length === 0)
        return undefined;
    const named = lost.slice(0, NAMED).map((each) => `${each.name} (of ${each.package})`);
    const rest = lost.length > NAMED ? ` and ${String(lost.length - NAMED)} more` : '';
    const cannot = `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lost.length, 'source')} can no longer be downloaded from anywhere`;
    return {
        message: `${cannot}: ${named.join(', ')}${rest}; ${holders(lost, store)}.`,
        hint: advice(lost, store),
        ...(at ? { at } : {}),
    };
}
const them = (lost) => (lost.length === 1 ? 'it' : 'them');
/** Who has them: the store when it has all, else each with its share, and those that nobody has. */
function holders(lost, store) {
    const share = (of) => of.length === lost.length ? them(lost) : `${String(of.length)} of them`;
    const stored = lost.filter((each) => each.store);
    const pooled = lost.filter(({ pool }) => pool);
    const nowhere = lost.filter((each) => !each.store && !each.pool);
    return [
        ...(store !== undefined && stored.length > 0 ? [`the ${store} has ${share(stored)}`] : []),
        ...(pooled.length > 0 && stored.length < lost.length ? [`this builder's pool has ${share(pooled)}`] : []),
        ...(nowhere.length > 0 ? [`neither a store nor this builder's pool is known to have ${share(nowhere)}`] : []),
    ].join(', ');
}
function advice(lost, store) {
    const move = `move to pins that do not need ${them(lost)}, such as a newer snapshot`;
    if (lost.every(({ pool, store: stored }) => !pool && !stored))
        return `Name a mirror by gentoo-mirrors, or ${move}.`;
    if (store === undefined)
        return `Name a distfiles-store, which outlives this builder, or ${move}.`;
    const keep = lost.every((each) => each.store) ? 'that store' : `what has ${them(lost)}`;
    return `Keep ${keep}, or ${move}.`;
}
/** The same for the job summary, with every name. */
function lostSourcesSection(sources) {
    if (!sources || sources.lost.length === 0)
        return undefined;
    const { lost, unknown, store } = sources;
    const rows = lost
        .slice(0, MANY)
        .map((each) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.package),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)([...(each.store ? [store ?? ''] : []), ...(each.pool ? ["this builder's pool"] : [])].join(', ')),
    ]);
    const notes = [
        ...(lost.length > MANY ? [`… and ${String(lost.length - MANY)} more.`] : []),
        ...(unknown > 0 ? [`${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unknown, 'other source')} could not be asked for.`] : []),
    ];
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([{ title: 'Source' }, { title: 'Of' }, { title: 'Kept in' }], rows);
    const title = `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lost.length, 'source')} can no longer be downloaded`;
    return {
        name: 'lost sources',
        importance: 45,
        markdown: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, [body, ...notes.map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)].join('\n\n')),
    };
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

/***/ 67187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SNAPSHOT_SIGNATURES),
/* harmony export */   u: () => (/* binding */ signatureSentence)
/* harmony export */ });
/** What became of the snapshot's OpenPGP signature, in the words of config/build/verify-snapshot. */
const SNAPSHOT_SIGNATURES = ['good', 'unsigned', 'no-gemato', 'no-keys', 'ignored'];
const SENTENCES = {
    good: "The snapshot's signature is good.",
    unsigned: 'The snapshot is not signed.',
    'no-gemato': "The snapshot's signature was not verified: the stage3 has no gemato.",
    'no-keys': "The snapshot's signature was not verified: the stage3 has no keys of Gentoo's releases.",
    ignored: "The snapshot's signature was not looked at.",
};
/** The same for people. */
function signatureSentence(signature) {
    return SENTENCES[signature];
}


/***/ }),

/***/ 61106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/progress/story.js
var story = __webpack_require__(80002);
// EXTERNAL MODULE: ./lib/report/lost-sources.js
var lost_sources = __webpack_require__(98357);
// EXTERNAL MODULE: ./lib/report/markdown.js
var report_markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/snapshot-signature.js
var snapshot_signature = __webpack_require__(67187);
// EXTERNAL MODULE: ./lib/progress/display-width.js
var display_width = __webpack_require__(79972);
// EXTERNAL MODULE: ./lib/progress/timeline.js + 3 modules
var progress_timeline = __webpack_require__(91);
;// CONCATENATED MODULE: ./lib/report/stages.js



/** Adds up the steps of each stage, in the order in which the stages began; what never began comes last. */
function summariseStages(timeline) {
    const stages = new Map();
    for (const step of timeline.steps) {
        if (step.kind !== 'stage' || step.stage === undefined)
            continue;
        const steps = stages.get(step.stage) ?? [];
        stages.set(step.stage, steps);
        steps.push(step);
    }
    const summaries = [...stages].map(([name, steps]) => {
        const intervals = steps.flatMap((step) => step.intervals);
        return {
            name,
            state: stateOf(steps),
            steps: steps.length,
            cachedSteps: steps.filter(({ state }) => state === 'cached').length,
            seconds: (0,progress_timeline/* workSeconds */.Z)(intervals, timeline.latest),
            intervals,
            pulledBytes: steps.reduce((sum, { pulledBytes }) => sum + pulledBytes, 0),
        };
    });
    return summaries.sort((a, b) => beginning(a) - beginning(b));
}
const WORST_FIRST = ['failed', 'cancelled', 'running', 'pending', 'done', 'cached'];
/** The worst of its steps; a stage of which one step ran and the rest was cached has run. */
function stateOf(steps) {
    return WORST_FIRST.find((state) => steps.some((step) => step.state === state)) ?? 'pending';
}
function beginning({ intervals }) {
    return Math.min(Infinity, ...intervals.map(({ started }) => started));
}
const AXIS = 48;
const MAX_NAME = 24;
const MAX_ROWS = 40;
const MARKS = {
    failed: '✗',
    cancelled: '■',
    running: '■',
    pending: ' ',
    done: '✓',
    cached: '✓',
};
/**
 * The stages on the time axis of the build, as lines of characters of equal width. Stages that took less than a hundredth of
 * the build are added up, unless they failed.
 * @param from beginning of the axis, milliseconds since the epoch
 * @param to its end
 */
function stageChart(stages, from, to) {
    const span = Math.max(1, to - from);
    const began = stages.filter(({ intervals, state }) => intervals.length > 0 && state !== 'cached');
    const worthARow = ({ seconds, state }) => seconds * 1000 >= span / 100 || state === 'failed';
    const rows = began.filter(worthARow).slice(0, MAX_ROWS);
    if (rows.length === 0)
        return [];
    const short = began.filter((stage) => !rows.includes(stage));
    const names = rows.map(({ name }) => (0,display_width/* fitWidth */.G)(name, MAX_NAME));
    const column = Math.max(...names.map(display_width/* displayWidth */.F));
    const lines = rows.map(({ state, seconds, intervals }, index) => {
        const name = names[index] ?? '';
        const padded = name + ' '.repeat(column - (0,display_width/* displayWidth */.F)(name));
        return `${MARKS[state]} ${padded}  ${timeBar(intervals, from, to, AXIS)}  ${(0,format/* formatSeconds */.Xo)(seconds).padStart(12)}`;
    });
    if (short.length > 0) {
        const together = (0,format/* formatSeconds */.Xo)(short.reduce((sum, { seconds }) => sum + seconds, 0));
        lines.push(`  and ${(0,format/* count */.U9)(short.length, 'short stage')}, ${together} together`);
    }
    return [`  ${' '.repeat(column)}  ${axis(span / 1000)}`, ...lines];
}
const TICKS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400];
/** Marks at round times, at most six of them: `0    10 min    20 min`. */
function axis(seconds) {
    const step = TICKS.find((tick) => seconds / tick <= 6) ?? seconds;
    let line = '';
    for (let at = 0; at < seconds; at += step) {
        const cell = Math.floor((at / seconds) * AXIS);
        const mark = at === 0
            ? '0'
            : step % 3600 === 0
                ? `${String(at / 3600)} h`
                : step % 60 === 0
                    ? `${String(at / 60)} min`
                    : `${String(at)} s`;
        if (cell + mark.length <= AXIS + 8 && cell > line.length - (at === 0 ? 1 : 0))
            line = line.padEnd(cell) + mark;
    }
    return line;
}
/**
 * When something was at work, in half characters: ` ▐███▌   ███ `.
 * @param from beginning of the axis, milliseconds since the epoch
 * @param to its end
 * @param width in characters
 */
function timeBar(intervals, from, to, width) {
    const halves = new Array(width * 2).fill(false);
    const scale = halves.length / Math.max(1, to - from);
    for (const { started, ended } of intervals) {
        const first = Math.min(halves.length - 1, Math.max(0, Math.floor((started - from) * scale)));
        const end = Math.max(first + 1, Math.round(((ended ?? to) - from) * scale));
        halves.fill(true, first, end);
    }
    let bar = '';
    for (let cell = 0; cell < halves.length; cell += 2) {
        const left = halves[cell] ?? false;
        const right = halves[cell + 1] ?? false;
        bar += left && right ? '█' : left ? '▌' : right ? '▐' : ' ';
    }
    return bar;
}

;// CONCATENATED MODULE: ./lib/report/summary-sections.js




const MANY = 50;
const SLOWEST = 15;
/** The figures that are compared from run to run, side by side. */
function figures({ manifest, budgets = {}, boot, seconds, outcome }) {
    if (!manifest || outcome !== 'built')
        return undefined;
    const size = manifest.files.find(({ kind }) => kind === 'squashfs')?.bytes ?? 0;
    const ratioLimit = budgets.ratio === undefined ? undefined : budgets.ratio / 100;
    const columns = [
        ['Squashfs', (0,format/* formatBytes */.z3)(size), budget(size, budgets.squashfs, format/* formatBytes */.z3)],
        [
            `Of ${(0,format/* formatBytes */.z3)(manifest['raw-bytes'])} raw`,
            (0,format/* formatPercent */.l9)(manifest.ratio),
            budget(manifest.ratio, ratioLimit, format/* formatPercent */.l9),
        ],
        ['Boot', ...bootFigure(boot)],
        ['Packages', (0,format/* grouped */.zD)(manifest.packages), (0,report_markdown/* code */.aY)(`gcc ${manifest.compiler}`)],
        ['Kernel', (0,report_markdown/* text */.Qq)(manifest.kernel.version), (0,report_markdown/* code */.aY)(manifest.kernel.release)],
        ['Build', (0,format/* formatSeconds */.Xo)(seconds), manifest.march === '' ? '' : (0,report_markdown/* code */.aY)(manifest.march)],
    ];
    const markdown = (0,report_markdown/* table */.tp)(columns.map(([title]) => ({ title })), [columns.map(([, value]) => `**${value}**`), columns.map(([, , detail]) => detail)]);
    return { name: 'figures', importance: 95, markdown };
}
function bootFigure(boot) {
    if (!boot || boot.status === 'skipped')
        return ['not run', ''];
    if (boot.status === 'not-booted')
        return ['not possible', ''];
    const failed = boot.checks.filter(({ outcome }) => outcome === 'fail').length;
    const passed = boot.checks.filter(({ outcome }) => outcome === 'pass').length;
    return [
        boot.status === 'booted' ? (0,format/* formatSeconds */.Xo)(boot.seconds.total) : 'failed',
        `${boot.accelerator === 'kvm' ? 'KVM' : 'emulated'}, ${failed > 0 ? `${(0,format/* count */.U9)(failed, 'check')} failed` : (0,format/* count */.U9)(passed, 'check')}`,
    ];
}
/** `███████░ of 3.00 GiB` */
function budget(value, limit, format) {
    if (limit === undefined)
        return '';
    if (value > limit)
        return `❌ over ${format(limit)}`;
    const full = Math.floor((value / limit) * 8);
    return `${(0,report_markdown/* code */.aY)('█'.repeat(full) + '░'.repeat(8 - full))} of ${format(limit)}`;
}
/** What one boots, in a table; the rest is told in one line. */
const MAIN_FILES = ['squashfs', 'initramfs', 'kernel'];
function files({ manifest }) {
    if (!manifest)
        return undefined;
    const main = MAIN_FILES.flatMap((kind) => manifest.files.filter((file) => file.kind === kind));
    const shown = main.length > 0 ? main : manifest.files.slice(0, MANY);
    const others = manifest.files.filter((file) => !shown.includes(file));
    const rows = shown.map(({ name, bytes, sha256 }) => [(0,report_markdown/* code */.aY)(name), (0,format/* formatBytes */.z3)(bytes), (0,report_markdown/* code */.aY)(sha256)]);
    const parts = [(0,report_markdown/* table */.tp)([{ title: 'File' }, { title: 'Size', align: 'right' }, { title: 'SHA-256' }], rows)];
    if (others.length > 0)
        parts.push(`Also ${others
            .slice(0, MANY)
            .map(({ name }) => (0,report_markdown/* code */.aY)(name))
            .join(' ')}`);
    return { name: 'files', importance: 90, markdown: parts.join('\n\n') };
}
function stages({ timeline }) {
    if (!timeline)
        return undefined;
    const all = summariseStages(timeline);
    const cached = all.filter(({ state }) => state === 'cached').map(({ name }) => (0,report_markdown/* code */.aY)(name));
    const chart = stageChart(all, timeline.started, timeline.latest);
    const parts = [
        ...(chart.length > 0 ? [(0,report_markdown/* codeBlock */.DV)(chart)] : []),
        ...(cached.length > 0 ? [`From the cache: ${cached.slice(0, MANY).join(' ')}`] : []),
    ];
    return parts.length === 0 ? undefined : { name: 'stages', importance: 80, markdown: parts.join('\n\n') };
}
function pins({ pins: list = [], manifest }) {
    const repositories = manifest?.pins.repositories ?? [];
    if (list.length === 0 && repositories.length === 0)
        return undefined;
    const rows = [
        ...list.map(({ key, pin, digest }) => [
            (0,report_markdown/* code */.aY)(key),
            (0,report_markdown/* code */.aY)(pin.replace(/@sha256:[0-9a-f]+$/, '')),
            (0,report_markdown/* code */.aY)(digest ?? /@(sha256:[0-9a-f]+)$/.exec(pin)?.[1] ?? 'not known'),
        ]),
        ...repositories.map(({ name, url, commit }) => [(0,report_markdown/* code */.aY)(name), (0,report_markdown/* text */.Qq)(url), (0,report_markdown/* code */.aY)(commit)]),
    ];
    const all = (0,report_markdown/* table */.tp)([{ title: 'Pin' }, { title: 'Image or address' }, { title: 'Digest or commit' }], rows);
    const signature = manifest?.['snapshot-signature'];
    const folded = (0,report_markdown/* details */.zH)('Pins', signature === undefined ? all : `${all}\n\n${(0,report_markdown/* text */.Qq)((0,snapshot_signature/* signatureSentence */.u)(signature))}`);
    const open = list.filter(({ pin, digest }) => digest !== undefined && !pin.includes('@'));
    if (open.length === 0)
        return { name: 'pins', importance: 60, markdown: folded };
    const what = open.length === 1
        ? 'One pin has no digest, so what it names'
        : `${String(open.length)} pins have no digest, so what they name`;
    const lines = open.map(({ key, pin, digest }) => `${key}: ${pin}@${digest ?? ''}`);
    const markdown = [`⚠️ ${what} can change. Write in ${(0,report_markdown/* code */.aY)('image.yaml')}:`, (0,report_markdown/* codeBlock */.DV)(lines, 'yaml'), folded].join('\n\n');
    return { name: 'pins', importance: 70, markdown };
}
function summary_sections_packages({ packages: list = [] }) {
    const merged = list.flatMap(({ package: name, started, ended, binary }) => ended === undefined ? [] : [{ name, binary, seconds: ended - started }]);
    const slowest = [...merged].sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
    const longest = slowest.at(0)?.seconds;
    if (longest === undefined)
        return undefined;
    const rows = slowest.map(({ name, seconds, binary }) => [
        (0,report_markdown/* code */.aY)(name),
        (0,format/* formatSeconds */.Xo)(seconds),
        (0,report_markdown/* code */.aY)('█'.repeat(Math.max(1, Math.round((seconds / Math.max(1, longest)) * 24)))),
        binary ? 'ready-built' : '',
    ]);
    const binaries = merged.filter(({ binary }) => binary).length;
    const ready = binaries > 0 ? `, ${String(binaries)} of them ready-built` : '';
    const body = (0,report_markdown/* table */.tp)([{ title: 'Package' }, { title: 'Time', align: 'right' }, { title: '' }, { title: '' }], rows);
    return {
        name: 'slowest packages',
        importance: 30,
        markdown: (0,report_markdown/* details */.zH)(`${(0,format/* count */.U9)(merged.length, 'package')} merged${ready}`, body),
    };
}
const OUTCOMES = { pass: '✅', fail: '❌', skip: '–' };
function bootChecks({ boot }) {
    if (!boot || boot.checks.length + boot.missingFeatures.length === 0)
        return undefined;
    const { kernel, userspace, total } = boot.seconds;
    const times = [
        kernel === undefined ? '' : `kernel ${(0,format/* formatSeconds */.Xo)(kernel)}`,
        userspace === undefined ? '' : `userspace ${(0,format/* formatSeconds */.Xo)(userspace)}`,
        `in all ${(0,format/* formatSeconds */.Xo)(total)}`,
    ].filter((each) => each !== '');
    const parts = [];
    if (boot.missingFeatures.length > 0) {
        parts.push(`The image needs instructions that cannot be run here: ${boot.missingFeatures.map(report_markdown/* code */.aY).join(' ')}`);
    }
    if (boot.checks.length > 0) {
        const rows = boot.checks.map(({ name, outcome, detail }) => [OUTCOMES[outcome], (0,report_markdown/* code */.aY)(name), (0,report_markdown/* text */.Qq)(detail)]);
        parts.push((0,report_markdown/* table */.tp)([{ title: '' }, { title: 'Check' }, { title: 'Detail' }], rows), times.join(' · '));
    }
    if (boot.note !== undefined)
        parts.push((0,report_markdown/* text */.Qq)(boot.note));
    const passed = boot.checks.filter(({ outcome }) => outcome === 'pass').length;
    const skipped = boot.checks.filter(({ outcome }) => outcome === 'skip').length;
    const failed = boot.checks.length - passed - skipped;
    const counts = [
        `${String(passed)} passed`,
        ...(failed > 0 ? [`${String(failed)} failed`] : []),
        ...(skipped > 0 ? [`${String(skipped)} skipped`] : []),
    ];
    const title = boot.checks.length > 0 ? `Boot checks: ${counts.join(', ')}` : 'Boot test';
    return { name: 'boot checks', importance: 50, markdown: (0,report_markdown/* details */.zH)(title, parts.join('\n\n')) };
}
function warnings({ warnings: list = [] }) {
    if (list.length === 0)
        return undefined;
    const items = list.slice(0, MANY).map((each) => `- ${(0,report_markdown/* problemText */.fI)(each, ' ')}`);
    if (list.length > MANY)
        items.push(`- … and ${String(list.length - MANY)} more`);
    return { name: 'warnings', importance: 40, markdown: (0,report_markdown/* details */.zH)((0,format/* count */.U9)(list.length, 'warning'), items.join('\n')) };
}
function capabilities({ capabilities: list = [] }) {
    if (list.length === 0)
        return undefined;
    const rows = list.map(({ name, found, instead = '', cost = '' }) => [name, found, instead, cost].map(report_markdown/* text */.Qq));
    const body = (0,report_markdown/* table */.tp)([{ title: '' }, { title: 'Found' }, { title: 'Used instead' }, { title: 'What that costs' }], rows);
    const less = list.filter(({ cost }) => cost !== undefined).length;
    const title = `What it was built with${less > 0 ? `: ${(0,format/* count */.U9)(less, 'thing')} could be better` : ''}`;
    return { name: 'capabilities', importance: 25, markdown: (0,report_markdown/* details */.zH)(title, body) };
}
function facts({ facts: list = [] }) {
    if (list.length === 0)
        return undefined;
    return { name: 'facts', importance: 20, markdown: `<sub>${list.map(report_markdown/* text */.Qq).join(' · ')}</sub>` };
}

// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/report/summary-stores.js



/**
 * What did not have to be made or downloaded again, and what the next run will not have to.
 * @param layers which stages' layers are kept and why, one sentence each
 */
function storesSection(balances, layers = []) {
    if (balances.length === 0 && layers.length === 0)
        return undefined;
    const parts = [
        '### What was kept',
        ...(balances.length === 0 ? [] : filesOf(balances)),
        ...(layers.length === 0
            ? []
            : [
                `Which layers are kept, as it was decided before the build:\n\n${layers.map((each) => `- ${(0,report_markdown/* text */.Qq)(each)}`).join('\n')}`,
            ]),
    ];
    return { name: 'stores', importance: 60, markdown: parts.join('\n\n') };
}
/** A table of what the stores gave and got, and what there is to say about them. */
function filesOf(balances) {
    const rows = balances.map((balance) => {
        const { kind, needed, present, brought, bytesIn, secondsSaved, added, bytesOut, entries, bytes } = balance;
        return [
            kind,
            String(needed),
            String(present),
            brought === 0 ? '0' : `${brought} (${(0,format/* formatBytes */.z3)(bytesIn)})`,
            String(Math.max(0, needed - present - brought)),
            secondsSaved === 0 ? '' : (0,format/* formatSeconds */.Xo)(secondsSaved),
            added === 0 ? '0' : `${added} (${(0,format/* formatBytes */.z3)(bytesOut)})`,
            `${entries} (${(0,format/* formatBytes */.z3)(bytes)})`,
        ];
    });
    const lost = balances.reduce((sum, balance) => sum + balance.lost, 0);
    const places = [...new Set(balances.map(({ place }) => place))].map((place) => (0,report_markdown/* code */.aY)(place)).join(', ');
    const notes = [
        `Kept in ${places}.`,
        (0,report_markdown/* text */.Qq)(quotaNote(balances)),
        lost === 0 ? '' : (0,report_markdown/* text */.Qq)(`${(0,format/* count */.U9)(lost, 'file')} that should have been there could not be had.`),
    ];
    const titles = ['Needed', 'On the builder', 'From the store', 'Missed', 'Work saved', 'New there', 'There now'];
    return [
        (0,report_markdown/* table */.tp)([{ title: 'Kind' }, ...titles.map((title) => ({ title, align: 'right' }))], rows),
        notes.filter((note) => note !== '').join(' '),
    ];
}
/** How much of the Actions cache is ours; what else is in there, such as layers and other workflows' entries, is not known. */
function quotaNote(balances) {
    const ours = balances.filter(({ place }) => place === store/* ACTIONS_CACHE */.Xd);
    if (ours.length === 0)
        return '';
    const bytes = ours.reduce((sum, balance) => sum + balance.bytes, 0);
    const share = (0,format/* formatPercent */.l9)(bytes / store/* ACTIONS_CACHE_BYTES */.Je);
    return `${share} of the 10 GB that the Actions cache of a repository may have are of ours.`;
}

;// CONCATENATED MODULE: ./lib/report/summary.js






const summary_MANY = 50;
/**
 * The job summary: what came of it and how it boots first, the rest below or folded away.
 * @returns GitHub-flavoured Markdown of at most `limit` bytes
 */
function renderSummary(input, limit = report_markdown/* SUMMARY_LIMIT */.Jt) {
    const all = [
        { name: 'verdict', importance: 100, markdown: verdict(input) },
        problems(input),
        bootFailure(input),
        figures(input),
        files(input),
        stages(input),
        storesSection(input.stores ?? [], input.layers),
        (0,lost_sources/* lostSourcesSection */.O)(input.sources),
        pins(input),
        summary_sections_packages(input),
        bootChecks(input),
        warnings(input),
        capabilities(input),
        facts(input),
    ];
    return (0,report_markdown/* joinSections */.lS)(all.filter((section) => section !== undefined), limit);
}
function verdict(input) {
    const { name, outcome, boot, manifest, seconds, failure, problems: list = [], timeLimit } = input;
    const heading = (icon, what) => `## ${icon} ${(0,report_markdown/* code */.aY)(name)} ${what}`;
    const took = (0,format/* formatSeconds */.Xo)(seconds);
    if (outcome === 'moved-on') {
        return `${heading('⏭️', 'was not built on this machine')}\n\nNothing was lost: the job after this one may get a machine that can build it.`;
    }
    if (outcome === 'stopped') {
        if (timeLimit !== undefined) {
            const why = `Its job ends after ${(0,format/* count */.U9)(timeLimit, 'minute')}, and what it made had to be kept before that.`;
            return `${heading('⏸️', `is not complete after ${took}`)}\n\n${why} The next run goes on from there.`;
        }
        return `${heading('⏸️', `was stopped after ${took}`)}\n\nWhat was finished until then is kept: the next build continues from there.`;
    }
    if (outcome === 'failed') {
        if (!failure && list.length > 0) {
            return `${heading('❌', 'was not built')}\n\nThe build did not begin: ${(0,format/* count */.U9)(list.length, 'problem')}.`;
        }
        const stage = failure?.step?.stage;
        return `${heading('❌', 'was not built')}\n\nThe build failed${stage === undefined ? '' : ` in stage ${(0,report_markdown/* code */.aY)(stage)}`} after ${took}.`;
    }
    if (manifest && !manifest.complete) {
        return `${heading('⏸️', 'is not complete')}\n\nThe build ended after ${took} before everything was done; the next one continues from there.`;
    }
    switch (boot?.status) {
        case 'booted':
            return heading('✅', 'is built and boots');
        case 'failed':
            return heading('❌', 'is built but does not boot');
        case 'not-booted': {
            const why = (0,format/* sentence */.em)(boot.reason?.message ?? 'This machine cannot run it');
            return `${heading('⚠️', 'is built, but could not be booted here')}\n\n${(0,report_markdown/* text */.Qq)(`${why} ${boot.reason?.hint ?? ''}`)}`;
        }
        case 'skipped':
        case undefined:
            return `${heading('✅', 'is built')}\n\nIt was not booted: the boot test did not run.`;
    }
}
function problems({ failure, problems: list = [] }) {
    const parts = [];
    if (failure)
        parts.push((0,report_markdown/* problemText */.fI)(failure.problem));
    const items = (failure?.others ?? list).slice(0, summary_MANY).map((each) => `- ${(0,report_markdown/* problemText */.fI)(each, '<br>')}`);
    const rest = (failure?.others ?? list).length - items.length;
    if (rest > 0)
        items.push(`- … and ${String(rest)} more`);
    if (items.length > 0)
        parts.push(items.join('\n'));
    if (failure?.step)
        parts.push(whereItFailed(failure));
    if (failure && failure.lines.length > 0)
        parts.push((0,report_markdown/* codeBlock */.DV)(failure.lines));
    return parts.length === 0 ? undefined : { name: 'problem', importance: 99, markdown: parts.join('\n\n') };
}
function whereItFailed({ step, exitCode, dockerfile, package: name, phase }) {
    if (!step)
        return '';
    const number = step.number === undefined ? '' : ` ${String(step.number)}/${String(step.of)}`;
    const facts = [
        (0,report_markdown/* code */.aY)(`[${step.stage ?? step.kind}${number}] ${(0,story/* shortInstruction */.jw)(step)}`),
        dockerfile ? (0,report_markdown/* code */.aY)(`${dockerfile.file}:${String(dockerfile.line ?? 1)}`) : '',
        name === undefined ? '' : `${(0,report_markdown/* code */.aY)(name)}${phase === undefined ? '' : ` ${(0,report_markdown/* text */.Qq)(phase)} phase`}`,
        exitCode === undefined ? '' : `exit code ${String(exitCode)}`,
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}
function bootFailure({ boot }) {
    if (boot?.status !== 'failed' || !boot.reason)
        return undefined;
    const { message, hint, lastLines } = boot.reason;
    const parts = [(0,report_markdown/* problemText */.fI)({ message, hint })];
    if (lastLines.length > 0)
        parts.push('The console ended with', (0,report_markdown/* codeBlock */.DV)(lastLines.slice(-summary_MANY)));
    return { name: 'boot failure', importance: 98, markdown: parts.join('\n\n') };
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
