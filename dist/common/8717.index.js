export const id = 8717;
export const ids = [8717];
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

/***/ 58717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/inputs/fields.js
var fields = __webpack_require__(18608);
// EXTERNAL MODULE: ./lib/inputs/lint-table.js
var lint_table = __webpack_require__(17773);
// EXTERNAL MODULE: ./lib/inputs/rules.js
var rules = __webpack_require__(99066);
// EXTERNAL MODULE: ./lib/inputs/settings.js + 4 modules
var settings = __webpack_require__(80343);
;// CONCATENATED MODULE: ./lib/inputs/lint-settings.js





const readers = {
    config: (0,fields/* judged */.g$)(rules/* pathRule */.WO),
    builder: (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(rules/* builderRule */.EI)),
    format: (0,fields/* choice */.Yq)('text', 'json', 'sarif'),
};
/**
 * Reads the options of `gentoo-min lint`.
 * @throws UserError with everything that is wrong with them
 */
function readLintSettings(platform) {
    const read = (0,fields/* readFields */.qU)(readers, (0,settings/* readTexts */.Z7)(lint_table/* lintInputs */.T, platform));
    if (!read.values)
        throw new errors/* UserError */.yo(read.problems);
    return read.values;
}

// EXTERNAL MODULE: ./lib/lint/by-programs.js + 1 modules
var by_programs = __webpack_require__(46250);
// EXTERNAL MODULE: ./lib/lint/format.js
var lint_format = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/lint/read-definition.js
var read_definition = __webpack_require__(94104);
// EXTERNAL MODULE: ./lib/lint/sarif.js
var sarif = __webpack_require__(79292);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/actions/failure.js
var actions_failure = __webpack_require__(93745);
;// CONCATENATED MODULE: ./lib/actions/run-lint.js









/** Judges a definition by its files alone. Errors among the findings are a failure; warnings and notes are none. */
async function runLint(platform, { run, defaults, builtBy }) {
    let failure;
    const problems = await (0,actions_failure/* problemsOf */.GW)(async () => {
        const { config, builder, format } = readLintSettings(platform);
        const programs = programsHere(platform, run, builder);
        const { findings, line, unjudged } = await (0,read_definition/* lintFolder */.S)({ defaults, user: config }, programs);
        for (const why of unjudged)
            platform.log.notice(why);
        const count = (0,lint_format/* countFindings */.G)(findings);
        if (format === 'sarif') {
            const version = builtBy.replace(/^.* /, '');
            platform.log.info(JSON.stringify((0,sarif/* sarifLog */.e)(findings, { version }), null, 2));
        }
        else if (format === 'json')
            platform.log.info(JSON.stringify({ findings }, null, 2));
        else {
            for (const finding of findings) {
                const { file, line: number } = finding.at;
                const text = number === undefined ? undefined : line(file, number);
                for (const said of (0,lint_format/* formatFinding */.t)(finding, text))
                    platform.log.info(said);
            }
        }
        if (findings.some(({ severity }) => severity === 'error'))
            failure = count;
        else if (format === 'text')
            platform.log.info(count);
        return [];
    });
    (0,actions_failure/* showFailure */.iV)(platform, problems);
    if (failure !== undefined)
        platform.fail(failure);
}
/** The programs of this machine, loaded when there is something for them. */
function programsHere(platform, run, builder) {
    const { env, cancelled: signal } = platform;
    return {
        scripts: (0,by_programs/* scriptJudge */.F4)(run, signal),
        dockerfile: async (file) => {
            const { checkDockerfileHere } = await __webpack_require__.e(/* import() */ 5010).then(__webpack_require__.bind(__webpack_require__, 35010));
            const temporary = await (0,files/* makeTemporaryFolder */.wE)(env);
            try {
                return await checkDockerfileHere(file, builder, { run, env, folder: (0,external_node_path_.join)(temporary, 'context'), signal });
            }
            finally {
                await (0,promises_.rm)(temporary, { recursive: true, force: true });
            }
        },
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


/***/ })

};
