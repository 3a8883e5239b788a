export const id = 431;
export const ids = [431];
export const modules = {

/***/ 5617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   iV: () => (/* binding */ showFailure)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6316);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(856);


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
    if (error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
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
        platform.fail((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V)(said), at);
        return;
    }
    (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAnnotations */ .U)(platform.log, (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotations */ .h)({ error: problems }));
    platform.fail(`${problems.length} problems: each is named above.`);
}


/***/ }),

/***/ 3716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSharedSettings)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6316);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3356);


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
        if (error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            return { problems: error.problems };
        throw error;
    }
}


/***/ }),

/***/ 8895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ versionStartsWith),
/* harmony export */   ZS: () => (/* binding */ readPattern)
/* harmony export */ });
/* unused harmony export atomMatches */
/* harmony import */ var _image_atom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5192);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6242);


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

/***/ 6695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 6242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);

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

/***/ 9646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ throwIfStopped),
/* harmony export */   LD: () => (/* binding */ ChangedFileError),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   Wm: () => (/* binding */ stoppedError),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   gp: () => (/* binding */ asStoreError),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   zO: () => (/* binding */ LostError),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1644);

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
    return new _store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('stopped', `${place}: stopped before it was done.`);
}
/** @throws StoreError when the signal has fired */
function throwIfStopped(signal, place) {
    if (signal.aborted)
        throw stoppedError(place);
}
/** Whatever a backend threw, as what its caller is promised; LostError and ChangedFileError stay as they are. */
function asStoreError(error, place, signal) {
    if (error instanceof _store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD || error instanceof LostError || error instanceof ChangedFileError)
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
    if (!isError(error))
        return new Error(String(error));
    const { code, path } = error;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return error;
    const kind = KINDS[code] ?? 'unreachable';
    return new _store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(kind, `${place}: ${path === undefined ? '' : `${path}: `}${code}. ${HINTS[kind]}`);
}
function hasCode(error, ...codes) {
    return isError(error) && error.code !== undefined && codes.includes(error.code);
}
/** By form: an error that Node made is not always an instance of the Error that this module knows (vm contexts). */
function isError(error) {
    return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4358);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9646);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1644);



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
            throw new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD(kind, `${spec.place}: could not ${spec.doing}: ${reason}.${hint === '' ? '' : ` ${hint}`}`);
        }
        const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + Math.random() / 2);
        await tools.pause(waitMs ?? backoff, spec.signal).catch((error) => {
            throw spec.signal.aborted ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .stoppedError */ .Wm)(spec.place) : error;
        });
    }
}
async function once(tools, spec) {
    (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfStopped */ .$J)(spec.signal, spec.place);
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
        (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfStopped */ .$J)(spec.signal, spec.place);
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
    const said = [code, message === '' ? '' : (0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(message, 160)].filter((part) => part !== '').join(' ');
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
    const reason = code ?? (0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(message, 160);
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
    return chain(error).find((one) => one instanceof _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD ||
        one instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .LostError */ .zO ||
        one instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangedFileError */ .LD ||
        ('syscall' in one && 'path' in one));
}
function chain(error) {
    const found = [];
    for (let one = error; (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(one) && found.length < 8; one = one.cause)
        found.push(one);
    return found;
}


/***/ }),

/***/ 1644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 4558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ touchingAdvisories)
/* harmony export */ });
/* unused harmony exports isVulnerable, inRange */
/* harmony import */ var _portage_matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8895);
/* harmony import */ var _portage_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6695);
/* harmony import */ var _portage_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6242);



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


/***/ })

};
