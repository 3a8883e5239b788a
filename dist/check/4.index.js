export const id = 4;
export const ids = [4];
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

/***/ 91004:
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
// EXTERNAL MODULE: ./lib/lint/default-file.js
var default_file = __webpack_require__(61035);
// EXTERNAL MODULE: ./lib/lint/rules.js + 4 modules
var rules = __webpack_require__(70223);
;// CONCATENATED MODULE: ./lib/lint/sarif.js


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
                        rules: rules/* RULE_NAMES */.iU.map((name) => {
                            const { about, severity } = (0,rules/* ruleOf */.Y)(name);
                            return {
                                id: name,
                                shortDescription: { text: firstSentence(about) },
                                fullDescription: { text: about },
                                defaultConfiguration: { level: severity },
                                ...(documentation === undefined ? {} : { helpUri: (0,rules/* ruleAddress */.XR)(name, documentation) }),
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
        ruleIndex: rules/* RULE_NAMES */.iU.indexOf(rule),
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
    const ofDefault = (0,default_file/* defaultFilePath */.ld)(name);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
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

;// CONCATENATED MODULE: ./lib/check/bounded.js


// What one run hands to another is written by code that runs what somebody else has written: everything in it has a bound.
/** Bounds of a text and of a list, in what is written as in what is read. */
const LONGEST_TEXT = 4000;
const LONGEST_LIST = 20_000;
const line = schemas/* string */.YjP().max(LONGEST_TEXT);
const number = schemas/* number */.aig().min(0).max(Number.MAX_SAFE_INTEGER);
const lineNumber = schemas/* int */.Whr().min(1).max(10_000_000);
const list = (of) => schemas/* array */.YOg(of).max(LONGEST_LIST);
const place = schemas/* object */.Ikc({
    file: line,
    line: lineNumber.exactOptional(),
    column: lineNumber.exactOptional(),
});
/** Problems as messages have them. */
const problems = list(schemas/* object */.Ikc({ message: line, at: place.exactOptional(), hint: line.exactOptional() }));
/** For JSON.stringify: what the reader takes, for an error of Portage can be longer than anybody reads. */
function bounded(_, value) {
    if (typeof value === 'string')
        return (0,clean/* clip */.$Q)(value, LONGEST_TEXT);
    return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : value;
}

;// CONCATENATED MODULE: ./lib/check/judgement-file.js


/** Larger than any that is made here, and small enough to be read whole. */
const judgement_file_LARGEST_JUDGEMENT = (/* unused pure expression or super */ null && (4 * 2 ** 20));
const judgement_file_suggestion = schemas/* object */.Ikc({
    file: line,
    action: schemas/* enum */.k5n(['add', 'remove']),
    line: line,
    number: lineNumber.exactOptional(),
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
    subject: line,
    sentences: list(line),
    chain: list(line),
    ways: list(list(judgement_file_suggestion)),
    at: place.exactOptional(),
});
const planned = schemas/* object */.Ikc({ version: line, binary: schemas/* boolean */.zMY() });
const pair = schemas/* object */.Ikc({ from: line, to: line });
const change = schemas/* object */.Ikc({
    name: line,
    kind: schemas/* enum */.k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed', 'rebuilt']),
    base: planned.exactOptional(),
    head: planned.exactOptional(),
    use: list(schemas/* object */.Ikc({ name: line, enabled: schemas/* boolean */.zMY(), appeared: schemas/* boolean */.zMY(), vanished: schemas/* boolean */.zMY() })),
    repository: pair.exactOptional(),
    slot: pair.exactOptional(),
    grounds: list(schemas/* enum */.k5n(['compiler', 'flags', 'profile', 'ebuild', 'sources', 'patches'])),
});
const hit = schemas/* object */.Ikc({
    advisory: schemas/* object */.Ikc({
        id: line,
        title: line.exactOptional(),
        severity: schemas/* enum */.k5n(['low', 'normal', 'high']).exactOptional(),
        package: line,
    }),
    state: schemas/* enum */.k5n(['introduced', 'remaining', 'fixed']),
    versions: list(line),
});
const judgement_file_option = schemas/* object */.Ikc({ name: line, from: line.exactOptional(), to: line.exactOptional() });
const options = list(judgement_file_option);
const judgement = schemas/* object */.Ikc({
    name: line,
    verdict: schemas/* object */.Ikc({
        outcome: schemas/* enum */.k5n(['planned', 'refused', 'unsure']),
        explanations: list(explanation),
        doubts: list(line),
    }),
    packages: number.exactOptional(),
    findings: schemas/* object */.Ikc({
        errors: problems,
        warnings: problems,
        notes: problems.exactOptional(),
        older: problems.exactOptional(),
    })
        .exactOptional(),
    diff: schemas/* object */.Ikc({ changes: list(change), unchanged: number }).exactOptional(),
    downloads: schemas/* object */.Ikc({ total: number, fresh: number }).exactOptional(),
    prediction: schemas/* object */.Ikc({
        seconds: number,
        from: schemas/* enum */.k5n(['records', 'mixed', 'counts']),
        compiled: number,
        known: number,
        reused: number,
        sources: list(schemas/* enum */.k5n(['emerge-log', 'package-store'])).exactOptional(),
        oneByOne: schemas/* literal */.euz(true).exactOptional(),
    })
        .exactOptional(),
    advisories: list(hit).exactOptional(),
    kernel: schemas/* object */.Ikc({ added: options, removed: options, changed: options }).exactOptional(),
    kept: schemas/* object */.Ikc({
        place: line,
        ready: list(schemas/* object */.Ikc({ name: line, bytes: number })),
        compiled: list(schemas/* object */.Ikc({ name: line, seconds: number.exactOptional() })),
    })
        .exactOptional(),
    sizes: list(schemas/* object */.Ikc({ name: line, bytes: number })).exactOptional(),
    commit: line.exactOptional(),
});
const fileSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    pullRequest: lineNumber,
    head: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    judgement,
    suggestions: list(schemas/* object */.Ikc({
        file: line,
        line: lineNumber,
        endLine: lineNumber,
        lines: list(line),
        rule: line,
        message: line,
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
        suggestions: rest.suggestions.filter(({ lines }) => lines.every((each) => each.length <= LONGEST_TEXT)),
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
    return `${JSON.stringify(content, bounded)}\n`;
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
        const log = sarifLog([...checked.fresh, ...checked.older], { version });
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

;// CONCATENATED MODULE: ./lib/verdict/explanation.js
/** The same in the form of every other problem: the first sentence, and the first way out as advice. */
function asProblem({ sentences, ways, at }) {
    const [message = '', ...more] = sentences;
    const lines = (ways.at(0) ?? []).map(describeSuggestion);
    const hint = [...more, ...(lines.length === 0 ? [] : [`${lines.join('; ')}.`])].join(' ');
    return { message, ...(at ? { at } : {}), ...(hint === '' ? {} : { hint }) };
}
/** `Add to portage/package.use: cat/pkg ssl` */
function describeSuggestion({ file, action, line, number }) {
    if (action === 'add')
        return `Add to ${file}: ${line}`;
    return `Remove from ${file}${number === undefined ? '' : `, line ${String(number)}`}: ${line}`;
}

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
    const told = [...verdict.explanations.map(asProblem), ...verdict.doubts.map((message) => ({ message }))];
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

// EXTERNAL MODULE: ./lib/lint/finding.js
var finding = __webpack_require__(10380);
// EXTERNAL MODULE: ./lib/portage/matching.js
var matching = __webpack_require__(10271);
;// CONCATENATED MODULE: ./lib/portage/plan.js
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

// EXTERNAL MODULE: ./lib/portage/version.js
var portage_version = __webpack_require__(69330);
;// CONCATENATED MODULE: ./lib/verdict/advisories.js



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
        .filter((each) => packageName(each) === advisory.package && isVulnerable(each, advisory))
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
        return (0,matching/* versionStartsWith */.AK)(version, limit.slice(0, -1));
    if (range.startsWith('r') && (0,portage_version/* compareVersions */.Zy)((0,portage_version/* withoutRevision */.cg)(version), (0,portage_version/* withoutRevision */.cg)(limit)) !== 0)
        return false;
    const order = (0,portage_version/* compareVersions */.Zy)(version, limit);
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

;// CONCATENATED MODULE: ./lib/verdict/downloads.js

/**
 * What the head downloads, and what of that is new. By files where both sides know them, since two versions may share one;
 * else by packages.
 * @returns undefined where the sizes are not known
 */
function downloads(base, head) {
    const { files } = head;
    if (files && base.files) {
        const had = base.files;
        const fresh = [...files].filter(([name, bytes]) => had.get(name) !== bytes).map(([, bytes]) => bytes);
        return { total: sum([...files.values()]), fresh: sum(fresh) };
    }
    const total = downloadTotal(head.plan);
    if (total === undefined)
        return undefined;
    const had = new Set(base.plan.packages.map(packageVersion));
    const fresh = head.plan.packages.filter((each) => !had.has(packageVersion(each)));
    return { total, fresh: sum(fresh.map(({ downloadBytes = 0 }) => downloadBytes)) };
}
/**
 * Reads the list of source files that the plan's script writes: `NAME SIZE category/package-version` a line.
 * @returns name to bytes; lines that are not so are left out
 */
function readDistfiles(text) {
    const files = new Map();
    for (const line of text.split('\n')) {
        const [name = '', bytes = ''] = line.split(' ');
        if (name !== '' && /^\d{1,15}$/.test(bytes))
            files.set(name, Number(bytes));
    }
    return files;
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}

;// CONCATENATED MODULE: ./lib/portage/api-plan.js

const MERGES = ['new', 'new-slot', 'upgrade', 'downgrade', 'rebuild', 'reinstall'];
/**
 * Reads the JSON form of a plan: `{success, favorites, packages: [{cpv, type, op, slot, subslot, repo, use, iuse, built}],
 * seconds}` with, where known, `forced` and `masked` (flags), `bytes` (to download), `replaces` (versions) and `merge` of a
 * package, and `use_expand` (names of variables) of the whole.
 * @returns undefined where the text is not such an object
 */
function parseApiPlan(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    if (!isRecord(value) || typeof value.success !== 'boolean' || !Array.isArray(value.packages))
        return undefined;
    // The longest first, so that PYTHON_SINGLE_TARGET is not taken for a flag of PYTHON.
    const variables = strings(value.use_expand).toSorted((one, other) => other.length - one.length);
    const packages = [];
    let unread = 0;
    for (const entry of value.packages) {
        if (isRecord(entry) && entry.op !== undefined && entry.op !== 'merge')
            continue;
        const found = isRecord(entry) ? readPackage(entry, variables) : undefined;
        if (found)
            packages.push(found);
        else
            unread++;
    }
    const seconds = api_plan_whole(value.seconds);
    return { success: value.success, packages, blocks: [], unread, ...(seconds === undefined ? {} : { seconds }) };
}
function readPackage(entry, variables) {
    const cpv = typeof entry.cpv === 'string' ? (0,portage_version/* splitPackage */.Ht)(entry.cpv) : undefined;
    if (!cpv)
        return undefined;
    const bytes = api_plan_whole(entry.bytes);
    const replaces = strings(entry.replaces);
    return {
        ...cpv,
        ...api_plan_text('slot', entry.slot),
        ...api_plan_text('subslot', entry.subslot === entry.slot ? undefined : entry.subslot),
        ...api_plan_text('repository', entry.repo),
        use: readFlags(entry, variables),
        merge: MERGES.includes(String(entry.merge)) ? entry.merge : undefined,
        binary: entry.built === true || entry.type === 'binary',
        ...(replaces.length === 0 ? {} : { replaces }),
        ...(bytes === undefined ? {} : { downloadBytes: bytes }),
    };
}
function readFlags(entry, variables) {
    const enabled = new Set(strings(entry.use));
    const forced = new Set([...strings(entry.forced), ...strings(entry.masked)]);
    const names = new Set([...strings(entry.iuse), ...enabled]);
    return [...names].toSorted().map((name) => {
        const variable = variables.find((each) => name.startsWith(`${each.toLowerCase()}_`));
        return {
            name,
            enabled: enabled.has(name),
            forced: forced.has(name),
            ...(variable === undefined ? {} : { variable }),
        };
    });
}
function api_plan_text(key, value) {
    return (typeof value === 'string' && value !== '' ? { [key]: value } : {});
}
function strings(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function api_plan_whole(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/portage/plan-line.js

const plan_line_LONGEST = 65_536;
const BRACKET = /^\[(ebuild|binary|nomerge|uninstall|blocks)( [^\]]{0,12}|)\]\s+(.*)$/;
const COLUMNS_QUIET = /^([ I][ Nr][ SR][ fFg][ U][ D])([#*~]?) +(\S+\/\S+) (\S.*)$/;
const BLOCK = /^(\S+) \("([^"]*)" is (?:hard|soft) blocking ([^)]*)\)$/;
const VARIABLE = /\b([A-Z][A-Z0-9_]{0,60})="([^"]*)"/g;
const SIZE = /(\d[\d.,'\u00a0\u202f ]*) KiB\s*$/;
const PLACE = /^([^:]+)(?::(?!:)([^:/]+)(?:\/([^:]+))?)?(?:::(\S+))?$/;
/** @returns undefined where the line is none of the list */
function parsePlanLine(line) {
    if (line.length > plan_line_LONGEST)
        return undefined;
    const [, type, attributes = '', rest = ''] = BRACKET.exec(line) ?? [];
    if (type === 'nomerge' || type === 'uninstall')
        return { type: 'other' };
    if (type === 'blocks')
        return readBlock(attributes, rest);
    if (type !== undefined)
        return plan_line_readPackage(type === 'binary', attributes.slice(1), rest);
    const [, flags = '', mask = '', name = '', version] = COLUMNS_QUIET.exec(line) ?? [];
    if (version === undefined || flags.trim() === '')
        return undefined;
    return plan_line_readPackage(false, flags + mask, `${name} ${version}`);
}
function readBlock(attributes, rest) {
    const [, shown = rest, atom = shown, by = ''] = BLOCK.exec(rest.trim()) ?? [];
    const satisfied = !attributes.includes('B');
    return { type: 'block', block: { atom, by: by.split(', ').filter((each) => each !== ''), satisfied } };
}
function plan_line_readPackage(binary, attributes, rest) {
    const [first = '', ...words] = rest.split(/ +/);
    const named = plan_line_place(first) ?? columns(first, words[0] ?? '');
    if (!named)
        return undefined;
    const merge = kind(attributes);
    const use = plan_line_flags(rest);
    const bytes = size(rest);
    const old = replaced(rest.slice(first.length), words[0] === named.column);
    const unmasked = MASKS[attributes.charAt(6)];
    const fetch = FETCH[attributes.charAt(3)];
    return {
        type: 'package',
        package: {
            ...named.place,
            merge,
            binary,
            ...(use === undefined ? {} : { use }),
            ...(old.length === 0 ? {} : { replaces: old }),
            ...(bytes === undefined ? {} : { downloadBytes: bytes }),
            ...(fetch === undefined ? {} : { fetch }),
            ...(unmasked === undefined ? {} : { unmasked }),
        },
    };
}
const MASKS = {
    '~': 'keyword',
    '*': 'missing-keyword',
    '#': 'package.mask',
};
const FETCH = {
    F: 'restricted',
    f: 'restricted-ready',
    g: 'remote-binary',
};
/** Columns of PkgAttrDisplay: interactive, new or rebuilt, slot or replaced, fetch, update, downgrade, mask. */
function kind(attributes) {
    const at = (index) => attributes.charAt(index);
    if (at(5) === 'D')
        return 'downgrade';
    if (at(4) === 'U')
        return 'upgrade';
    if (at(1) === 'N')
        return at(2) === 'S' ? 'new-slot' : 'new';
    if (at(1) === 'r')
        return 'rebuild';
    return at(2) === 'R' ? 'reinstall' : undefined;
}
/** `category/name-version:slot/subslot::repository`; a build id behind a binary package's version is left out. */
function plan_line_place(text) {
    const [, cpv = '', slot, subslot, repository] = PLACE.exec(text) ?? [];
    const found = (0,portage_version/* splitPackage */.Ht)(cpv) ?? (0,portage_version/* splitPackage */.Ht)(cpv.replace(/-\d+$/, ''));
    return found && { place: { ...found, ...placeOf(slot, subslot, repository) } };
}
/** `--columns`: the name, and the version in the next column, in brackets unless `--quiet`. */
function columns(name, version) {
    const found = plan_line_place(`${name}-${version.replace(/^\[|\]$/g, '')}`);
    return found && { place: found.place, column: version };
}
function placeOf(slot, subslot, repository) {
    return {
        // With --verbose, which alone shows the repository, a slot of 0/0 is left out.
        ...(slot === undefined ? (repository === undefined ? {} : { slot: '0' }) : { slot }),
        ...(subslot === undefined ? {} : { subslot }),
        ...(repository === undefined ? {} : { repository }),
    };
}
/** `[3.9.9::gentoo]`, `[15.3.0:15::gentoo, 14:14::gentoo]` between the name and the flags. */
function replaced(rest, columns) {
    const head = (rest.split('"', 1)[0] ?? '').slice(0, 1000);
    const brackets = [...head.matchAll(/\[([^\]]*)\]/g)].map(([, inside = '']) => inside);
    const old = columns ? brackets.at(1) : brackets.at(0);
    return (old ?? '').split(/, */).flatMap((each) => /^[^:]+/.exec(each)?.[0] ?? []);
}
/** All flags; none at all where the line has no variable but its form shows the size, as only `--verbose` does. */
function plan_line_flags(rest) {
    const list = [];
    let variables = 0;
    for (const [, variable = '', value = ''] of rest.matchAll(VARIABLE)) {
        variables++;
        for (const word of value.split(' ')) {
            const flag = word === '' ? undefined : readFlag(word, variable);
            if (flag)
                list.push(flag);
        }
    }
    return variables === 0 && size(rest) === undefined ? undefined : list;
}
/**
 * `ssl`, `-ssl`, `(-ssl)`, `ssl*`, `ssl%*`, `(-ssl%)`. In parentheses it is forced or masked; `(-ssl%*)` also stands for a
 * flag that the new version no longer has, which looks the same as a masked one and counts as off.
 */
function readFlag(word, variable) {
    const forced = word.startsWith('(');
    const bare = word
        .replace(/^\(|\)$/g, '')
        .replace(/[%*]+$/, '')
        .replace(/\)$/, '');
    const enabled = !bare.startsWith('-');
    const name = enabled ? bare : bare.slice(1);
    if (!/^[\w+@.-]{1,200}$/.test(name))
        return undefined;
    if (variable === 'USE')
        return { name, enabled, forced };
    return { name: `${variable.toLowerCase()}_${name}`, enabled, forced, variable };
}
/** Bytes. The number carries the locale's separators. */
function size(rest) {
    const digits = SIZE.exec(rest.slice(-64))?.[1]?.replace(/\D/g, '');
    return digits === undefined || digits.length > 12 ? undefined : Number(digits) * 1024;
}

;// CONCATENATED MODULE: ./lib/portage/plan-list.js

const TOTAL = /^Total: (\d+) packages?(?: \(([^)]*)\))?, Size of downloads: ([\d.,'\u00a0\u202f ]+) KiB/;
const CONFLICT = /^Conflict: \d+ blocks?(?: \((\d+|all) (un)?satisfied\))?/;
const LISTED = /^\[(?:ebuild|binary|blocks)[ \]]/;
/**
 * Reads what `emerge --pretend` prints, with any of `--verbose`, `--quiet`, `--columns` and `--tree`, without colours. With
 * `--tree` or after a cycle a package may be listed more than once; it counts once.
 * @param stdout standard output; other text between the lines is passed over
 */
function parsePlanList(stdout) {
    const packages = new Map();
    const blocks = [];
    const unread = [];
    let totals;
    for (const line of stdout.split('\n')) {
        const found = parsePlanLine(line);
        if (found?.type === 'package')
            packages.set(key(found.package), found.package);
        else if (found?.type === 'block')
            blocks.push(found.block);
        else if (!found && LISTED.test(line))
            unread.push(line.slice(0, 200));
        totals = readTotals(line, totals) ?? totals;
    }
    return { packages: [...packages.values()], blocks, unread, ...(totals ? { totals } : {}) };
}
function key({ category, name, version, slot, repository }) {
    return `${category}/${name}-${version}:${slot ?? ''}::${repository ?? ''}`;
}
function readTotals(line, before) {
    if (line.length > 1000)
        return undefined;
    const [, packages, details = '', kib = ''] = TOTAL.exec(line) ?? [];
    if (packages !== undefined) {
        const count = (what) => Number(new RegExp(`(?:^|, )(\\d+) ${what}`).exec(details)?.[1] ?? 0);
        return {
            packages: Number(packages),
            upgrades: count('upgrade'),
            downgrades: count('downgrade'),
            new: count('new'),
            newSlots: count('in new slot'),
            reinstalls: count('reinstall'),
            binaries: count('binar'),
            downloadBytes: Number(kib.replace(/\D/g, '')) * 1024,
            unsatisfiedBlocks: 0,
        };
    }
    const [, blocks, un] = CONFLICT.exec(line) ?? [];
    return before && blocks !== undefined && un !== undefined
        ? { ...before, unsatisfiedBlocks: Number(blocks) || 0 }
        : undefined;
}
/**
 * Where list and totals contradict each other, in plain words; empty when they agree or there are no totals. Each kind of
 * merge is compared, because a list that was cut may still have the right length by chance.
 */
function contradictions({ packages, totals, unread }) {
    const found = unread.length > 0 ? [`${String(unread.length)} lines of the list cannot be read`] : [];
    if (!totals)
        return found;
    const many = (...kinds) => packages.filter(({ merge }) => kinds.includes(merge)).length;
    const checks = [
        ['packages', packages.length, totals.packages],
        ['upgrades', many('upgrade'), totals.upgrades],
        ['downgrades', many('downgrade'), totals.downgrades],
        ['new packages', many('new'), totals.new],
        ['new slots', many('new-slot'), totals.newSlots],
        ['reinstalls', many('reinstall', 'rebuild'), totals.reinstalls],
        ['binary packages', packages.filter(({ binary }) => binary).length, totals.binaries],
    ];
    const off = checks.filter(([, listed, counted]) => listed !== counted);
    return [
        ...found,
        ...off.map(([what, listed, counted]) => `the list has ${String(listed)} ${what} where emerge counted ${String(counted)}`),
    ];
}

// EXTERNAL MODULE: ./lib/portage/resolver-findings.js + 4 modules
var resolver_findings = __webpack_require__(82826);
// EXTERNAL MODULE: ./lib/portage/resolver-problems.js
var resolver_problems = __webpack_require__(21975);
;// CONCATENATED MODULE: ./lib/verdict/cause.js
/**
 * The line that made a package be asked for. Nearest first: a line of package.use that sets the flag because of which a
 * package of the chain asks, or an entry of world that is a package of the chain. The atom itself, when the user wrote it.
 */
function causeOf(atom, chain, config) {
    const wanted = chain.length === 0 ? config.world(atom) : undefined;
    if (wanted)
        return { line: wanted, package: atom };
    for (const { name, use } of chain) {
        for (const flag of use) {
            const line = config.flag(name, flag);
            if (line)
                return { line, package: name, flag };
        }
    }
    for (const { name } of chain) {
        const line = config.world(name);
        if (line)
            return { line, package: name };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/verdict/config-lines.js
var config_lines = __webpack_require__(52841);
;// CONCATENATED MODULE: ./lib/verdict/chain.js

/** A sentence on what asks for it, with the end of the way when it is longer. */
function requiredBy(chain) {
    const near = chain.at(0);
    const end = chain.at(-1);
    if (!near || !end || near.type === 'argument')
        return [];
    const flags = near.use.length === 0 ? '' : ` (with ${near.use.join(' ')})`;
    const origin = chain.length > 1 ? `, in the end by ${end.name}` : '';
    return [`It is required by ${near.name}${flags}${origin}.`];
}
/** The way as it is shown: `cat/pkg-1[flag]`. */
function names(chain) {
    return chain.map(({ name, use }) => (use.length === 0 ? name : `${name}[${use.join(',')}]`));
}
/** The place of a line, when there is one. */
function at(line) {
    return line ? { at: (0,config_lines/* placeOf */.$t)(line) } : {};
}

;// CONCATENATED MODULE: ./lib/verdict/explain-conflict.js


/** Packages that cannot be in one image together, or that each need the other first. */
function explainConflict(finding, config) {
    switch (finding.kind) {
        case 'slot-conflict':
            return explainSlot(finding, config);
        case 'blocker':
            return explainBlocker(finding, config);
        case 'circular':
            return explainCircle(finding, config);
    }
}
function explainSlot({ slot, rivals }, config) {
    const list = rivals.map((rival) => rival.package);
    return {
        kind: 'slot-conflict',
        subject: slot,
        sentences: [
            `${list.join(' and ') || 'Several versions'} would go into the same slot, ${slot}, which holds one version.`,
            ...rivals.slice(0, 4).map(wantedBy),
        ],
        chain: [],
        ways: [...withdrawals(rivals, config), ...list.map((name) => [mask(`=${name}`)])],
        ...at(wanting(rivals, config).at(0)),
    };
}
function explainBlocker({ rivals }, config) {
    const list = [...new Set(rivals.map((rival) => rival.package))];
    return {
        kind: 'blocker',
        subject: list.join(' and '),
        sentences: [
            `${list.join(' and ') || 'Some packages'} exclude one another: they cannot be in one image.`,
            ...rivals.slice(0, 4).map(wantedBy),
        ],
        chain: [],
        ways: [...withdrawals(rivals, config), ...list.map((name) => [mask((0,config_lines/* plainName */.MH)(name))])],
        ...at(wanting(rivals, config).at(0)),
    };
}
function explainCircle({ cycle, change }, config) {
    const flagLine = change?.flags
        .map((flag) => config.flag(change.package, flag.startsWith('-') ? flag.slice(1) : `-${flag.replace(/^\+/, '')}`))
        .find((line) => line !== undefined);
    const entry = cycle.map((name) => config.world(name)).find((line) => line !== undefined);
    const flags = change?.flags.map((flag) => flag.replace(/^\+/, '')).join(' ') ?? '';
    return {
        kind: 'circular',
        subject: cycle.join(' and '),
        sentences: [
            `Each of ${cycle.join(', ')} needs the next one to be built first, and the last needs the first.`,
            change
                ? `With ${flags} for ${(0,config_lines/* plainName */.MH)(change.package)} the circle is broken; once it is built, the flag can be set back.`
                : 'Portage knows no USE flag that breaks the circle. A package of it must be there already, as in a complete stage3.',
        ],
        chain: [],
        ways: change
            ? [[{ file: 'portage/package.use', action: 'add', line: `${(0,config_lines/* plainName */.MH)(change.package)} ${flags}` }]]
            : [],
        ...at(flagLine ?? entry),
    };
}
/** `cat/pkg-1 is wanted by world (cat/pkg) and by cat/other-2 (cat/pkg:=).` */
function wantedBy({ package: name, parents }) {
    const by = parents.slice(0, 3).map(({ atom, by }) => `${by === 'argument' ? 'the request' : by} (${atom})`);
    const more = parents.length > 3 ? ` and ${String(parents.length - 3)} more` : '';
    return by.length === 0 ? `Nothing says what wants ${name}.` : `${name} is wanted by ${by.join(', ')}${more}.`;
}
/** Entries of world that want one of the rivals: by their very atom first, then packages of world that need one. */
function wanting(rivals, config) {
    const exact = rivals.flatMap(({ parents }) => parents.flatMap(({ atom }) => config.worldEntry(atom) ?? []));
    const byPackage = rivals.flatMap(({ parents }) => parents.flatMap(({ by }) => config.world(by) ?? []));
    return [...new Map([...exact, ...byPackage].map((line) => [`${line.path}:${String(line.line)}`, line])).values()];
}
function withdrawals(rivals, config) {
    return wanting(rivals, config).map(({ path, line, atom }) => [
        { file: path, action: 'remove', line: atom, number: line },
    ]);
}
function mask(line) {
    return { file: 'portage/package.mask', action: 'add', line };
}

;// CONCATENATED MODULE: ./lib/verdict/explain-config.js



/** What Portage could not read, or read and passed over. */
function explainConfig(finding, config) {
    switch (finding.kind) {
        case 'invalid-atom': {
            const { atom, file } = finding;
            const line = file === undefined ? config.world(atom) : config.written(file, atom);
            return [
                {
                    ...plain('invalid-atom', atom, [
                        `${atom} is no package atom${file === undefined ? '' : `, so Portage passes over this line of ${file}`}.`,
                        'An atom is CATEGORY/NAME, and with a version it needs an operator, as in =cat/name-1.2.',
                    ]),
                    ...(line ? at(line) : file === undefined ? {} : { at: { file } }),
                },
            ];
        }
        case 'syntax': {
            const { file, line, message } = finding;
            const sentences = [`Portage cannot read this line: ${(0,format/* sentence */.em)(message)}`];
            return [{ ...plain('syntax', file, sentences), at: { file, line } }];
        }
        case 'profile':
            return [
                {
                    ...plain('profile', 'profile', [
                        'The profile does not exist in the snapshot, so Portage does nothing at all.',
                    ]),
                    at: { file: 'image.yaml' },
                },
            ];
        case 'world-entries':
            return finding.entries.map((entry) => ({
                ...plain('world-entry', entry, [
                    `No package that may be installed satisfies ${entry}: each is masked, or there is none.`,
                    `Portage plans without it and calls that a success; the image would lack ${(0,config_lines/* plainName */.MH)(entry)}.`,
                ]),
                ...(config.world(entry) ? at(config.world(entry)) : { at: { file: 'world' } }),
            }));
        case 'licence-group':
            return [
                {
                    ...plain('licence-group', finding.group, [
                        `There is no group of licences called ${finding.group}, so @${finding.group} accepts nothing.`,
                    ]),
                    ...at(config.naming(`@${finding.group}`)),
                },
            ];
        case 'features':
            return [
                {
                    ...plain('features', finding.names.join(' '), [
                        `FEATURES has ${finding.names.join(', ')}, which Portage does not know and passes over.`,
                    ]),
                    at: { file: 'portage/make.conf' },
                },
            ];
        case 'metadata':
            return [
                plain('metadata', finding.package, [
                    `Portage could not read ${finding.package} and planned as if it were not there: ${(0,format/* sentence */.em)(finding.message)}`,
                ]),
            ];
        case 'crash':
            return [plain('crash', 'emerge', [`emerge ended with an error of its own: ${(0,format/* sentence */.em)(finding.error)}`])];
    }
}
function plain(kind, subject, sentences) {
    return { kind, subject, sentences, chain: [], ways: [] };
}

;// CONCATENATED MODULE: ./lib/verdict/explain-masked.js



/** Every version that would do is kept out: by its keyword, by package.mask, by its licence (portage(5)). */
function explainMasked({ atom, versions, chain }, config) {
    const best = (0,resolver_problems/* leastMasked */.xT)(versions);
    if (!best) {
        const cause = causeOf(atom, chain, config);
        const sentences = [`Every version of ${atom} is masked.`, ...requiredBy(chain)];
        return { kind: 'masked-other', subject: atom, sentences, chain: names(chain), ways: [], ...at(cause?.line) };
    }
    const reason = kindOf(best);
    const mask = reason === 'masked-package' ? config.lineFor('package.mask', best.package) : undefined;
    const others = versions.length - 1;
    const sentences = [
        `Every version of ${atom} is masked. The nearest is ${best.package}: ${best.reasons.map(inWords).join('; ')}.`,
        ...(others > 0
            ? [`${others === 1 ? 'One other version is' : `${String(others)} other versions are`} masked too.`]
            : []),
        ...requiredBy(chain),
    ];
    const accept = (0,resolver_problems/* unmaskingLines */.F4)(best).map(({ file, line }) => ({
        file: `portage/${file}`,
        action: 'add',
        line,
    }));
    const remove = mask ? [{ file: mask.path, action: 'remove', line: mask.atom, number: mask.line }] : [];
    return {
        kind: reason,
        subject: atom,
        sentences,
        chain: names(chain),
        ways: [remove, accept].filter((way) => way.length > 0),
        ...at(mask ?? causeOf(atom, chain, config)?.line),
    };
}
function kindOf({ reasons }) {
    if (reasons.includes('package.mask'))
        return 'masked-package';
    if (reasons.some((reason) => reason.endsWith('license(s)')))
        return 'masked-licence';
    return reasons.some((reason) => reason.endsWith('keyword')) ? 'masked-keyword' : 'masked-other';
}
function inWords(reason) {
    const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
    const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
    if (reason === 'package.mask')
        return 'package.mask keeps it out';
    if (licences !== undefined)
        return `its licence is not accepted (${licences})`;
    if (keyword === 'missing')
        return 'it is not marked for this architecture at all, as live ebuilds are';
    if (keyword !== undefined)
        return `it is only marked ${keyword}, which is not accepted`;
    return reason;
}

;// CONCATENATED MODULE: ./lib/verdict/explain-required-use.js



/**
 * Flags that contradict what the ebuild demands of them (REQUIRED_USE, PMS 7.3.5). Portage prints the part that is not met,
 * with `any-of`, `exactly-one-of` and `at-most-one-of` for the operators.
 */
function explainRequiredUse({ package: cpv = 'a package', use, constraint = '', chain }, config) {
    const flags = shownFlags(use);
    const changes = solutions(constraint, flags);
    const cause = flagLine(cpv, constraint, flags, config);
    return {
        kind: 'required-use',
        subject: cpv,
        sentences: [
            `The USE flags of ${cpv} contradict each other.`,
            ...(constraint === '' ? [] : [`Its ebuild demands ${explain_required_use_inWords(constraint)}.`]),
        ],
        chain: names(chain),
        ways: changes.map((change) => [
            { file: 'portage/package.use', action: 'add', line: `${(0,config_lines/* plainName */.MH)(cpv)} ${change}` },
        ]),
        ...at(cause ?? causeOf(cpv, [...chain, { name: cpv, use: [], type: 'package' }], config)?.line),
    };
}
/** `USE="boot -ukify (-selinux)" PYTHON_TARGETS="python3_14"` by the flags' full names. */
function shownFlags(use) {
    const flags = new Map();
    for (const [, variable = '', value = ''] of use.slice(0, 20_000).matchAll(/\b([A-Z][A-Z0-9_]{0,60})="([^"]*)"/g)) {
        const prefix = variable === 'USE' ? '' : `${variable.toLowerCase()}_`;
        for (const word of value.split(' ')) {
            const bare = word.replace(/[()*%]/g, '');
            const off = bare.startsWith('-');
            if (bare !== '')
                flags.set(prefix + (off ? bare.slice(1) : bare), { enabled: !off, forced: word.startsWith('(') });
        }
    }
    return flags;
}
const GROUP = /^(any-of|exactly-one-of|at-most-one-of) \( ([^()?]+) \)$/;
const CONDITION = /^(!?)([\w+@.-]+)\? \( ([^()?]+) \)$/;
/** Changes of flags that would do, each a way of its own; none where the constraint is too nested to be sure. */
function solutions(constraint, flags) {
    const free = (name) => flags.get(name.replace(/^!/, ''))?.forced !== true;
    const [, operator, group = ''] = GROUP.exec(constraint) ?? [];
    const members = group.split(' ').filter((name) => name !== '');
    const enabled = members.filter((name) => flags.get(name)?.enabled === true);
    if (operator !== undefined && operator !== 'at-most-one-of' && enabled.length === 0) {
        // Of targets of one language the newest comes last.
        return members.filter(free).toReversed().slice(0, 3);
    }
    if (operator !== undefined && operator !== 'any-of') {
        const rest = enabled.slice(0, -1).filter(free);
        return rest.length === 0 ? [] : [rest.map((name) => `-${name}`).join(' ')];
    }
    const [, not = '', condition, demanded = ''] = CONDITION.exec(constraint) ?? [];
    if (condition === undefined)
        return [];
    const needed = demanded.split(' ').filter((name) => name !== '');
    const meet = needed.every(free)
        ? [needed.map((name) => (name.startsWith('!') ? `-${name.slice(1)}` : name)).join(' ')]
        : [];
    const avoid = free(condition) ? [not === '' ? `-${condition}` : condition] : [];
    return [...meet, ...avoid];
}
/** The last line of package.use that sets one of the flags of the constraint as it is. */
function flagLine(cpv, constraint, flags, config) {
    for (const name of constraint.match(/[\w+@.-]+/g)?.slice(0, 100) ?? []) {
        const state = flags.get(name);
        const line = state && config.flag(cpv, state.enabled ? name : `-${name}`);
        if (line)
            return line;
    }
    return undefined;
}
function explain_required_use_inWords(constraint) {
    const [, not = '', condition, demanded] = CONDITION.exec(constraint) ?? [];
    if (condition !== undefined && demanded !== undefined)
        return `${demanded.split(' ').join(' and ')} when ${condition} is ${not === '' ? 'on' : 'off'}`;
    const [, operator, members = ''] = GROUP.exec(constraint) ?? [];
    if (operator !== undefined)
        return `${OPERATORS[operator] ?? operator} ${members.split(' ').join(', ')}`;
    return constraint;
}
const OPERATORS = {
    'any-of': 'at least one of',
    'exactly-one-of': 'exactly one of',
    'at-most-one-of': 'at most one of',
};

;// CONCATENATED MODULE: ./lib/verdict/explain.js








/**
 * Tells each thing that Portage complains of in plain sentences, with the line of the configuration that it comes from and
 * the lines that would solve it.
 * @param findings in the order in which Portage named them
 * @param lines of the user's world and package.* files
 */
function explain(findings, lines) {
    const config = new config_lines/* ConfigLines */.Iw(lines);
    // Python's trace repeats what the line above it says; alone it is all there is.
    const told = findings.filter(({ kind }) => kind !== 'crash');
    const all = (told.length > 0 ? told : findings).flatMap((finding) => explainFinding(finding, config));
    // Why an entry of world is left out says more than that it is, and what is told with a line more than the same without.
    const reasons = all.filter(({ kind }) => kind !== 'world-entry');
    const placed = new Set(all.flatMap((each) => (each.at ? [thing(each)] : [])));
    return all.filter((each) => each.kind === 'world-entry'
        ? !reasons.some((reason) => isAbout(reason, each.subject))
        : each.at !== undefined || !placed.has(thing(each)));
}
function thing({ kind, subject }) {
    return `${kind} ${subject}`;
}
function isAbout({ subject, chain, ways }, entry) {
    const name = (0,config_lines/* plainName */.MH)(entry);
    if (ways.flat().some(({ file, line }) => file === 'world' && line === entry))
        return true;
    return [...subject.split(' and '), ...chain].some((each) => (0,config_lines/* plainName */.MH)(each) === name || (0,config_lines/* plainName */.MH)(`=${each}`) === name);
}
function explainFinding(finding, config) {
    switch (finding.kind) {
        case 'missing':
            return [explainMissing(finding, config)];
        case 'use-dependency':
            return [explainUseDependency(finding, config)];
        case 'masked':
            return [explainMasked(finding, config)];
        case 'required-use':
            return [explainRequiredUse(finding, config)];
        case 'autounmask':
            return [explainAutounmask(finding, config)];
        case 'slot-conflict':
        case 'blocker':
        case 'circular':
            return [explainConflict(finding, config)];
        case 'invalid-atom':
        case 'syntax':
        case 'profile':
        case 'world-entries':
        case 'licence-group':
        case 'features':
        case 'metadata':
        case 'crash':
            return explainConfig(finding, config);
    }
}
function explainMissing({ atom, similar, chain }, config) {
    const cause = causeOf(atom, chain, config);
    const versioned = /^[<>=~]|[:[]/.test(atom);
    const sentences = [
        versioned
            ? `No ebuild of the snapshot satisfies ${atom}: neither the package, nor a version or slot that fits.`
            : `The snapshot has no package ${atom}.`,
        ...requiredBy(chain),
        ...(similar.length === 0 ? [] : [`Did you mean ${similar.join(', ')}?`]),
    ];
    return {
        kind: 'missing',
        subject: atom,
        sentences,
        chain: names(chain),
        ways: cause?.flag === undefined ? [] : [[turnOff(cause.package, cause.flag)]],
        ...at(cause?.line),
    };
}
function explainUseDependency({ atom, changes, chain }, config) {
    const change = changes.at(0);
    const cause = change?.flags
        .map((flag) => config.flag(change.package, opposite(flag)))
        .find((line) => line !== undefined);
    const sentences = [
        `No version of ${(0,config_lines/* plainName */.MH)(atom)} has the USE flags that ${atom} asks for.`,
        ...(change ? [`${change.package} would do with ${change.flags.join(' ')}.`] : []),
        ...requiredBy(chain),
    ];
    return {
        kind: 'use-change',
        subject: atom,
        sentences,
        chain: names(chain),
        ways: changes.slice(0, 3).map((each) => [{ file: 'portage/package.use', action: 'add', line: (0,resolver_problems/* useLine */.iN)(each) }]),
        ...at(cause ?? causeOf(atom, chain, config)?.line),
    };
}
const SHOWN = 3;
function explainAutounmask({ file, changes }, config) {
    const first = changes.at(0);
    const cause = changes.map(({ line, chain }) => causeOfChange(line, chain, config)).find((line) => line !== undefined);
    const shown = changes.slice(0, SHOWN).map(({ line }) => line);
    const more = changes.length > SHOWN ? ` and ${String(changes.length - SHOWN)} more` : '';
    return {
        kind: 'changes-needed',
        subject: first?.line.split(' ')[0] ?? file,
        sentences: [
            `Portage finds a plan only with other ${WHAT[file] ?? file}: ${shown.join(' | ')}${more}.`,
            ...requiredBy(first?.chain ?? []),
        ],
        chain: names(first?.chain ?? []),
        ways: [changes.map(({ line }) => ({ file: `portage/${file}`, action: 'add', line }))],
        ...at(cause),
    };
}
const WHAT = {
    'package.use': 'USE flags',
    'package.accept_keywords': 'accepted keywords',
    'package.unmask': 'masks',
    'package.license': 'accepted licences',
};
/** Who set the flag the other way, or who asked for what needs it. */
function causeOfChange(line, chain, config) {
    const [atom = '', ...flags] = line.split(' ');
    const cpv = atom.replace(/^[<>=~]+/, '');
    const against = flags.map((flag) => config.flag(cpv, opposite(flag))).find((each) => each !== undefined);
    return against ?? causeOf(atom, chain, config)?.line;
}
/** `ssl` for `-ssl` and the other way round. */
function opposite(flag) {
    return flag.startsWith('-') ? flag.slice(1) : `-${flag.replace(/^\+/, '')}`;
}
function turnOff(cpv, flag) {
    return { file: 'portage/package.use', action: 'add', line: `${(0,config_lines/* plainName */.MH)(cpv)} ${opposite(flag)}` };
}

;// CONCATENATED MODULE: ./lib/verdict/judge.js







/** Lines of an output beyond this are not read; a plan of every package of Gentoo is shorter. */
const MOST_LINES = 200_000;
/**
 * Judges a run by exit code, both streams and the list together, because each alone is wrong at times: emerge ends with 0
 * though an entry of world cannot be satisfied, or with 1 below a list that looks complete.
 * @param lines of the user's world and package.* files, to name the one that is to blame
 */
function judge(run, lines = []) {
    const stdout = cleanLines(run.stdout);
    const stderr = cleanLines(run.stderr);
    const printed = parsePlanList(stdout.join('\n'));
    const written = readWritten(run.plan, printed.packages);
    const list = { ...printed, packages: written.packages };
    // Some runs have both streams in one; then the messages are on standard output.
    const findings = (0,resolver_findings/* findResolverFindings */.s)([...stderr, ...stdout]);
    const explanations = explain(findings, lines);
    const verdict = (outcome, doubts) => ({ outcome, explanations, doubts, list });
    const { exitCode } = run;
    if (exitCode === undefined)
        return verdict('unsure', ['emerge was ended by a signal.']);
    const fatal = findings.some((finding) => refuses(finding, exitCode));
    if (exitCode !== 0) {
        if (fatal)
            return verdict('refused', []);
        return verdict('unsure', [`emerge ended with ${String(exitCode)} and does not say why.`, ...unknown(stderr)]);
    }
    if (findings.some(({ kind }) => kind === 'world-entries'))
        return verdict('refused', []);
    const doubts = [
        ...(fatal ? ['emerge ended with 0 below messages that it cannot make this plan.'] : []),
        ...findings.flatMap(doubtOf),
        ...(list.blocks.some(({ satisfied }) => !satisfied) ? ['The list has packages that exclude one another.'] : []),
        ...written.doubts,
        ...contradictions(printed).map((each) => `The output contradicts itself: ${each}.`),
        ...(list.packages.length === 0 && !list.totals && run.plan === undefined
            ? ['emerge ended with 0 and listed nothing.']
            : []),
        ...unknown(stderr),
    ];
    return verdict(doubts.length > 0 ? 'unsure' : 'planned', [...new Set(doubts)]);
}
/** The packages of the plan that was written, else of the list that was printed, and where these do not agree. */
function readWritten(json, printed) {
    if (json === undefined)
        return { packages: printed, doubts: [] };
    const plan = parseApiPlan(json);
    if (!plan)
        return { packages: printed, doubts: ['The plan that was written cannot be read.'] };
    const [one, other] = [new Set(plan.packages.map(packageVersion)), new Set(printed.map(packageVersion))];
    const differing = [...one].filter((each) => !other.has(each)).length + [...other].filter((each) => !one.has(each)).length;
    return {
        packages: plan.packages,
        doubts: [
            ...(plan.success ? [] : ['The resolver found no plan, and the program ended with 0.']),
            ...(plan.unread > 0 ? [`${(0,format/* count */.U9)(plan.unread, 'package')} of the plan that was written cannot be read.`] : []),
            ...(printed.length > 0 && differing > 0
                ? [`What was printed and what was written differ in ${(0,format/* count */.U9)(differing, 'package')}.`]
                : []),
        ],
    };
}
/** Messages after which there is no plan, or none that a build could follow. */
const REFUSES = new Set([
    'missing',
    'use-dependency',
    'masked',
    'required-use',
    'slot-conflict',
    'blocker',
    'circular',
    'autounmask',
    'profile',
    'crash',
]);
/** Of some, emerge goes on after one and stops after the next; only its exit code tells. */
function refuses({ kind }, exitCode) {
    return REFUSES.has(kind) || (exitCode !== 0 && (kind === 'syntax' || kind === 'invalid-atom'));
}
/** What makes a plan another one than the configuration says. Unknown FEATURES change how packages are built, not which. */
function doubtOf(finding) {
    if (finding.kind === 'invalid-atom') {
        const where = finding.file ?? 'its arguments';
        return [`Portage passed over ${finding.atom} in ${where}, so the plan is not what is written there.`];
    }
    if (finding.kind === 'syntax')
        return [`Portage could not read line ${String(finding.line)} of ${finding.file} and went on without it.`];
    if (finding.kind === 'licence-group')
        return [`Portage does not know the group of licences ${finding.group}.`];
    if (finding.kind === 'metadata')
        return [`Portage could not read ${finding.package} and planned as if it were not there.`];
    return [];
}
/** Where findings come from, and messages that say nothing of the plan: a sandbox that cannot be used, a container's limits. */
const UNDERSTOOD = /^!!! (?:Ebuilds for the following|masked or don't exist|Problems have been detected with your world|Please run emaint|Problem with sandbox binary|Problem resolving dependencies|All ebuilds that|All binary packages|One of the following|The ebuild selected|'|Please check ebuild|\(Did you specify|Multiple package instances|into the dependency graph|Your current profile|configuration, you|Allowed actions|--version|CONFIGROOT|It should point|\(You can safely|.*make\.profile)/;
/** Portage marks with `!!!` what it wants to be read. What is not understood is no reason to call a plan good. */
function unknown(stderr) {
    const found = stderr.filter((line) => line.startsWith('!!! ') && !UNDERSTOOD.test(line));
    return [...new Set(found)]
        .slice(0, 5)
        .map((line) => `Portage says something that is not understood here: ${line.slice(4, 204)}`);
}
function cleanLines(text) {
    return text.split('\n', MOST_LINES).map((line) => (0,clean/* cleanLine */.Ow)(line.replace(/\r$/, '')));
}

;// CONCATENATED MODULE: ./lib/verdict/kept-packages.js


/**
 * Compares a plan with a store.
 * @param keys of the plan's packages, by category/name-version. One without a key is made in a stage of its own, such as the
 *   compiler; the same version of it, kept by whatever key, counts for it
 */
function planInStore(packages, keys, { place, files }) {
    const byHome = new Map(files.map((file) => [homeOf(file.path), file]));
    const byVersion = new Map(files.map((file) => [versionOf(file.path), file]));
    const took = secondsByName(files);
    const ready = [];
    const compiled = [];
    for (const each of packages) {
        const name = packageVersion(each);
        const key = keys.get(name);
        const file = key === undefined ? byVersion.get(name) : byHome.get(`${packageName(each)}/${key}`);
        const seconds = byVersion.get(name)?.seconds ?? took.get(packageName(each));
        if (file)
            ready.push({ name, bytes: file.bytes });
        else
            compiled.push({ name, ...(seconds === undefined || seconds === 0 ? {} : { seconds }) });
    }
    const rank = ({ seconds = -1 }) => seconds;
    return { place, ready, compiled: compiled.toSorted((one, other) => rank(other) - rank(one)) };
}
/** How long packages took, as a store remembers it. How many were made at the same time it does not know. */
function recordsOfStore({ files }) {
    const timed = files.flatMap(({ path, seconds }) => {
        const name = versionOf(path);
        return name !== undefined && seconds > 0 ? [[name, seconds]] : [];
    });
    const seconds = new Map();
    // Of several with other flags the longest: to be early is the kinder mistake.
    for (const [name, each] of timed)
        seconds.set(name, Math.max(each, seconds.get(name) ?? 0));
    return { seconds, overlap: undefined, sources: ['package-store'] };
}
/** Bytes of the binary packages of these names (category/name), of the planned version where that is kept, else of another. */
function keptSizes(packages, { files }) {
    const byVersion = new Map();
    const byName = new Map();
    for (const { path, bytes } of files) {
        byVersion.set(versionOf(path), bytes);
        byName.set(nameOf(path), bytes);
    }
    return new Map(packages.flatMap((each) => {
        const bytes = byVersion.get(packageVersion(each)) ?? byName.get(packageName(each));
        return bytes === undefined ? [] : [[packageName(each), bytes]];
    }));
}
/** `CATEGORY/NAME/KEY` */
function homeOf(path) {
    return path.split('/').slice(0, 3).join('/');
}
/** `CATEGORY/NAME` */
function nameOf(path) {
    return path.split('/').slice(0, 2).join('/');
}
/** `CATEGORY/NAME-VERSION`; undefined for what is no binary package. */
function versionOf(path) {
    const [category = '', , , file = ''] = path.split('/');
    const plain = /^(.+)-\d+\.gpkg\.tar$/.exec(file)?.[1];
    return plain !== undefined && (0,portage_version/* splitPackage */.Ht)(`${category}/${plain}`) ? `${category}/${plain}` : undefined;
}
function secondsByName(files) {
    const names = new Map();
    for (const { path, seconds } of files) {
        const name = nameOf(path);
        if (seconds > 0)
            names.set(name, Math.max(seconds, names.get(name) ?? 0));
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/verdict/kernel-diff.js
/** What the kernel's configurator writes of the tools that it found: it changes with the builder, not with the wish. */
const OF_TOOLS = /^CONFIG_(?:CC_VERSION_TEXT|(?:CC|LD|AS|RUSTC|PAHOLE)_(?:IS|HAS|CAN)_\w+|(?:GCC|CLANG|LLD|LD|AS|PAHOLE|RUSTC|RUSTC_LLVM)_VERSION|TOOLS_SUPPORT_\w+)$/;
/**
 * Compares two resolved `.config` files (what `make olddefconfig` wrote; kconfig's confdata.c).
 * @param tools whether to tell too of options that only describe compiler and linker
 */
function diffKernelConfigs(base, head, tools = false) {
    const [before, after] = [readKernelConfig(base), readKernelConfig(head)];
    const added = [];
    const removed = [];
    const changed = [];
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
        if (!tools && OF_TOOLS.test(name))
            continue;
        const [from, to] = [before.get(name), after.get(name)];
        if (from === to)
            continue;
        if (from === undefined)
            added.push({ name, ...(to === undefined ? {} : { to }) });
        else if (to === undefined)
            removed.push({ name, from });
        else
            changed.push({ name, from, to });
    }
    return { added, removed, changed };
}
/** @returns options that are on, with their values; `# CONFIG_X is not set` and `CONFIG_X=n` are the same as nothing */
function readKernelConfig(text) {
    const options = new Map();
    for (const line of text.split('\n')) {
        const [, name, value] = /^(CONFIG_\w+)=(.*?)\r?$/.exec(line) ?? [];
        const unset = /^# (CONFIG_\w+) is not set\r?$/.exec(line)?.[1];
        if (name !== undefined && value !== undefined && value !== 'n')
            options.set(name, value);
        else
            options.delete(unset ?? name ?? '');
    }
    return options;
}

;// CONCATENATED MODULE: ./lib/verdict/use-diff.js
/**
 * Flags that are on on one side and not on the other, by name. A flag that appears or vanishes while it is off changes
 * nothing. Without the flags of one side nothing is said.
 */
function diffUse(base, head) {
    if (!base || !head)
        return [];
    const [before, after] = [states(base), states(head)];
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
        const [from, to] = [before.get(name), after.get(name)];
        if ((from ?? false) === (to ?? false))
            return [];
        return [{ name, enabled: to ?? false, appeared: from === undefined, vanished: to === undefined }];
    });
}
function states(flags) {
    return new Map(flags.map(({ name, enabled }) => [name, enabled]));
}

;// CONCATENATED MODULE: ./lib/verdict/plan-diff.js



const plan_diff_GROUNDS = ['compiler', 'flags', 'profile', 'ebuild', 'sources', 'patches'];
/** Compares the plan of the base with that of the head, package by package and slot by slot. */
function diffPlans(base, head) {
    const [before, after] = [byName(base.plan.packages), byName(head.plan.packages)];
    const changes = [];
    let unchanged = 0;
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
        for (const [one, other] of pairs(before.get(name) ?? [], after.get(name) ?? [])) {
            const change = compare(name, one, other, base, head);
            if (change)
                changes.push(change);
            else
                unchanged++;
        }
    }
    return { changes, unchanged };
}
function byName(packages) {
    const names = new Map();
    for (const each of packages) {
        const list = names.get(packageName(each)) ?? [];
        names.set(packageName(each), list);
        list.push(each);
    }
    return names;
}
/** Those of one slot belong together; what is left goes together by rising version, as when a package moves to another slot. */
function pairs(base, head) {
    const found = [];
    const left = [...base];
    const fresh = [];
    for (const each of head) {
        const at = left.findIndex(({ slot }) => slot === each.slot);
        if (at >= 0)
            found.push([left.splice(at, 1)[0], each]);
        else
            fresh.push(each);
    }
    const [old, young] = [left.sort(rising), fresh.sort(rising)];
    for (let index = 0; index < Math.max(old.length, young.length); index++)
        found.push([old[index], young[index]]);
    return found;
}
function rising(one, other) {
    return (0,portage_version/* compareVersions */.Zy)(one.version, other.version) ?? 0;
}
function compare(name, one, other, base, head) {
    if (!one || !other) {
        if (other)
            return { name, kind: 'added', head: other, use: [], grounds: [] };
        return one ? { name, kind: 'removed', base: one, use: [], grounds: [] } : undefined;
    }
    const order = (0,portage_version/* compareVersions */.Zy)(one.version, other.version) ?? 0;
    const use = diffUse(one.use, other.use);
    const moved = { ...differing('repository', one, other), ...differing('slot', one, other) };
    const grounds = one.version === other.version ? differingGrounds(one, other, base, head) : [];
    const kind = plan_diff_kindOf(order, one.version !== other.version || use.length > 0 || Object.keys(moved).length > 0, grounds);
    return kind && { name, kind, base: one, head: other, use, ...moved, grounds };
}
function plan_diff_kindOf(order, differs, grounds) {
    if (order < 0)
        return 'upgraded';
    if (order > 0)
        return 'downgraded';
    if (differs)
        return 'changed';
    return grounds.length > 0 ? 'rebuilt' : undefined;
}
/** What is not known on one side does not differ. */
function differing(key, one, other) {
    const [from, to] = [one[key], other[key]];
    if (from === undefined || to === undefined || from === to)
        return {};
    return { [key]: { from, to } };
}
function differingGrounds(one, other, base, head) {
    const before = { ...base.fingerprints, ...base.packages?.get(packageVersion(one)) };
    const after = { ...head.fingerprints, ...head.packages?.get(packageVersion(other)) };
    return plan_diff_GROUNDS.filter((ground) => {
        const [from, to] = [before[ground], after[ground]];
        return from !== undefined && to !== undefined && from !== to;
    });
}

;// CONCATENATED MODULE: ./lib/verdict/predict.js


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
    const compiled = packages.filter((each) => !each.binary && !reused.has(packageVersion(each)));
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
        const found = records.seconds.get(packageVersion(each)) ?? byName.get(packageName(each));
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
        const found = (0,portage_version/* splitPackage */.Ht)(cpv);
        if (found)
            names.set(packageName(found), Math.max(took, names.get(packageName(found)) ?? 0));
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

;// CONCATENATED MODULE: ./lib/check/changed-parts.js
/**
 * Parts that no plan depends on: they are laid into the image or used after its packages are built. Everything else is thought
 * to matter, so that a part which is new one day is not passed over.
 */
const AFTER_THE_PLAN = /^(?:\.dockerignore|squashfs\.exclude|firmware\.allow|services|(?:rootfs|smoke\.d|dracut|kernel|binhost-keys)(?:\/.*)?|[^/]*\.md)$/;
/** What the kernel's options come from, besides the key `kernel` of image.yaml. */
const OF_KERNEL = 'kernel/';
/**
 * Which judgements a change of files asks for.
 * @param kernels what image.yaml says of the kernel, on both sides
 */
function changedParts(base, head, kernels) {
    const changed = [...new Set([...base.keys(), ...head.keys()])].filter((path) => base.get(path) !== head.get(path));
    const kernel = kernels[0] !== kernels[1] || changed.some((path) => path.startsWith(OF_KERNEL));
    return {
        any: kernel || changed.length > 0,
        plan: changed.some((path) => !AFTER_THE_PLAN.test(path)),
        kernel,
    };
}

;// CONCATENATED MODULE: ./lib/check/new-findings.js
/**
 * Tells findings that a change brings from those that were there before. Lines move when others are added above them, so the
 * text of a line counts and not its number; two of the same are two.
 */
function compareFindings(base, head) {
    const before = new Map();
    for (const finding of base.findings) {
        const key = keyOf(finding, base);
        before.set(key, (before.get(key) ?? 0) + 1);
    }
    const fresh = [];
    const older = [];
    for (const finding of head.findings) {
        const key = keyOf(finding, head);
        const left = before.get(key) ?? 0;
        if (left > 0)
            before.set(key, left - 1);
        (left > 0 ? older : fresh).push(finding);
    }
    return { fresh, older };
}
/** Messages name other lines by their numbers, which move too. */
function keyOf({ rule, at, message }, { line }) {
    const text = at.line === undefined ? '' : (line(at.file, at.line)?.trim() ?? '');
    return [rule, at.file, message.replace(/\d+/g, '0'), text].join('\n');
}

;// CONCATENATED MODULE: ./lib/check/check-definition.js













/** A change that cannot alter the plan needs no second one; a base that was broken before is no fault of the change. */
const SAID = {
    nothing: 'Nothing of the definition is changed, so there is nothing to plan.',
    same: 'Nothing that a plan depends on is changed: one plan is enough.',
    base: 'The base cannot be planned, so there is no comparison',
};
/**
 * Judges a definition and what is new in it. What its files show is there at once; where no plan can be made it is all there
 * is, and the result says so.
 * @throws what is not a UserError
 */
async function checkDefinition({ head, base, commit }, deps) {
    const start = (findings, before) => findingsOf(head, base, findings, before);
    const linted = start([], []);
    const common = { name: head.name ?? 'image', ...(commit === undefined ? {} : { commit }) };
    const unplanned = (problems) => {
        const doubts = problems.map(({ message }) => `There is no plan: ${message}`);
        const verdict = { outcome: doubts.length > 0 ? 'unsure' : 'planned', explanations: [], doubts };
        return concluded({ ...common, verdict, findings: linted.problems }, linted, problems);
    };
    await deps.onLinted?.(unplanned([]));
    if (!deps.judge)
        return unplanned([]);
    const parts = base ? changedParts(base.contents, head.contents, [base.kernel, head.kernel]) : undefined;
    if (parts?.any === false && deps.keepsLayers !== true) {
        // A required check runs for every pull request: where it has nothing to judge it is over before a builder is made.
        deps.say(SAID.nothing);
        return unplanned([]);
    }
    const kernel = parts?.kernel === true;
    const differs = kernel || parts?.plan === true;
    if (base && !differs)
        deps.say(SAID.same);
    // Both at a time: what is equal in them is done once.
    const [ofHead, ofBase] = await Promise.all([
        planOrProblems(deps.judge, head, kernel),
        base && differs ? planOrProblems(deps.judge, base, kernel) : undefined,
    ]);
    if ('problems' in ofHead)
        return unplanned(ofHead.problems);
    const after = ofHead;
    if (ofBase && 'problems' in ofBase)
        deps.say(`${SAID.base}: ${ofBase.problems.map(errors/* formatProblem */.Vw).join(' ')}`);
    const before = ofBase ? ('problems' in ofBase ? undefined : ofBase) : base && after;
    const lost = deps.asksMirrors === true ? await lostSources(before, after) : [];
    const found = start([...after.judged.findings, ...lost], before?.judged.findings ?? []);
    const { verdict } = after;
    const checked = concluded({
        ...common,
        verdict: { ...verdict, explanations: verdict.explanations.map((each) => inRepository(each, head)) },
        packages: verdict.list.packages.length,
        findings: found.problems,
        ...compared(before, after, deps.records),
    }, found, []);
    return before && before !== after ? { ...checked, spared: sparedBy(before, after, deps.records) } : checked;
}
/** A kept package serves where its key is the same: that stands for all that decides its code, the compiler included. */
function sparedBy(before, after, records) {
    const { packages } = after.verdict.list;
    const same = [...after.judged.keys].filter(([name, key]) => before.judged.keys.get(name) === key);
    const kept = predict(packages, records, new Set(same.map(([name]) => name)));
    return Math.max(0, predict(packages, records).seconds - kept.seconds);
}
/** @throws what is not a UserError */
async function planOrProblems(judgeIt, side, kernel) {
    try {
        const judged = await judgeIt(side.folder, { kernel });
        return { judged, verdict: judge(judged.run, judged.lines) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { problems: error.problems.map((each) => ofDefinition(each, side)) };
        throw error;
    }
}
/** BuildKit knows a Dockerfile by that name alone; people know its path. */
function ofDefinition(problem, { linted }) {
    const { at } = problem;
    return at?.file === by_programs/* DOCKERFILE */.RX ? { ...problem, at: { ...at, file: linted.nameOf(by_programs/* DOCKERFILE */.RX) } } : problem;
}
/** Of the sources that the base does not need, those that nobody has any more. */
async function lostSources(before, { judged, verdict }) {
    if (verdict.outcome === 'refused' || !judged.askSources)
        return [];
    const had = before?.judged.distfiles ?? new Map();
    const fresh = [...judged.distfiles].filter(([name, bytes]) => had.get(name) !== bytes).map(([name]) => name);
    return fresh.length === 0 ? [] : await judged.askSources(fresh);
}
/** Findings of both tiers, the second's with the paths that people know. */
function findingsOf(head, base, judged, judgedBefore) {
    const all = (side, second) => [
        ...side.linted.findings,
        ...second.map((each) => ({ ...each, at: { ...each.at, file: side.linted.nameOf(each.at.file) } })),
    ];
    const headSide = { findings: all(head, judged), line: head.linted.line };
    const { fresh, older } = base
        ? compareFindings({ findings: all(base, judgedBefore), line: base.linted.line }, headSide)
        : { fresh: headSide.findings, older: [] };
    const { error, warning, notice } = (0,finding/* annotatedProblems */.tt)(fresh);
    // What the default definition has always had is not for whoever changes their own to mend.
    const before = (0,finding/* annotatedProblems */.tt)(older.filter(({ at }) => (0,default_file/* isInRepository */.cC)(at.file)));
    return {
        fresh,
        older,
        problems: {
            errors: error,
            warnings: warning,
            notes: notice,
            older: [...before.error, ...before.warning, ...before.notice],
        },
    };
}
function inRepository(explanation, { linted }) {
    const { at } = explanation;
    return at ? { ...explanation, at: { ...at, file: linted.nameOf(at.file) } } : explanation;
}
/** What the change does, as far as both sides have a plan; without a base, what the whole would cost. */
function compared(before, after, records) {
    const { list } = after.verdict;
    const base = before && before.verdict.outcome !== 'refused' ? before : undefined;
    if (after.verdict.outcome === 'refused')
        return {};
    const loaded = downloads(base ? { plan: base.verdict.list, files: base.judged.distfiles } : { plan: { packages: [] }, files: new Map() }, { plan: list, files: after.judged.distfiles });
    const diff = base && diffPlans(sideOf(base), sideOf(after));
    const [from, to] = [before?.judged.kernelConfig, after.judged.kernelConfig];
    return {
        ...(diff ? { diff } : {}),
        ...(loaded ? { downloads: loaded } : {}),
        ...stored(after, diff, records),
        advisories: touchingAdvisories((base ?? after).verdict.list, list, after.judged.advisories),
        ...(from !== undefined && to !== undefined ? { kernel: diffKernelConfigs(from, to) } : {}),
    };
}
/** What a store has of the plan, and how long the rest takes. */
function stored({ judged: { kept, keys }, verdict: { list } }, diff, records) {
    if (!kept)
        return { prediction: predict(list.packages, records) };
    const inStore = planInStore(list.packages, keys, kept);
    const remembered = recordsOfStore(kept);
    const added = diff?.changes.flatMap(({ kind, head }) => (kind === 'added' && head ? [head] : [])) ?? [];
    return {
        prediction: predict(list.packages, records ? joinRecords(records, remembered) : remembered, new Set(inStore.ready.map(({ name }) => name))),
        kept: inStore,
        sizes: keptSizes(added, kept),
    };
}
function sideOf({ judged, verdict }) {
    return { plan: verdict.list, fingerprints: judged.fingerprints, packages: judged.packageFingerprints };
}
function concluded(judgement, { fresh, older }, problems) {
    const broken = judgement.verdict.outcome === 'refused' ||
        problems.length > 0 ||
        fresh.some(({ severity }) => severity === 'error');
    const verdict = broken ? 'failed' : judgement.verdict.outcome === 'unsure' ? 'unsure' : 'passed';
    return { judgement, fresh, older, problems, verdict };
}

// EXTERNAL MODULE: ./lib/image/definition.js + 4 modules
var image_definition = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/image/folder.js
var image_folder = __webpack_require__(62113);
// EXTERNAL MODULE: ./lib/image/scan.js
var scan = __webpack_require__(89672);
// EXTERNAL MODULE: ./lib/lint/read-definition.js
var read_definition = __webpack_require__(71723);
;// CONCATENATED MODULE: ./lib/check/definition-side.js






/** Reads and lints a definition, laid over the default one. @param programs as `lintFolder` takes them @throws as `lintFolder` */
async function readSide({ defaults, folder, shown }, programs) {
    const linted = await (0,read_definition/* lintFolder */.S)({ defaults, user: folder, shown }, programs);
    const [below, own] = await Promise.all([(0,scan/* scanFolder */.W)(defaults, defaults), (0,scan/* scanFolder */.W)(folder, shown)]);
    const contents = new Map();
    for (const file of (0,image_folder/* planContext */.n)(below.entries, own.entries, shown).files) {
        if (file.from !== 'removed')
            contents.set(file.path, await printOf(file));
    }
    const yaml = linted.content('image.yaml');
    const parsed = yaml && (0,image_definition/* parseDefinition */.JA)(yaml, 'image.yaml');
    const definition = parsed?.ok ? parsed.definition : undefined;
    return { folder, linted, contents, name: definition?.name, kernel: JSON.stringify(definition?.kernel ?? '') };
}
async function printOf({ entry }) {
    if (entry.kind === 'link')
        return `link ${entry.target ?? ''}`;
    const content = await (0,promises_.readFile)(entry.source).catch(() => Buffer.from('unreadable'));
    return `${entry.executable ? 'program' : 'file'} ${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
}

// EXTERNAL MODULE: ./lib/portage/emerge-log.js
var emerge_log = __webpack_require__(18030);
;// CONCATENATED MODULE: ./lib/check/read-records.js




/**
 * How long packages took in the build that wrote this `emerge.log`.
 * @param path empty for none
 * @throws UserError when it cannot be read
 */
async function readRecords(path) {
    if (path === '')
        return undefined;
    try {
        return recordsOf((0,emerge_log/* parseEmergeLog */.n)(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch {
        throw new errors/* UserError */.yo({
            message: `emerge-log: ${path} cannot be read.`,
            hint: 'It is among the files that a build brings out: NAME-emerge.log.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/check/judge-change.js







/** Reads both sides of a change and judges it. @throws UserError when there is no definition, or no such base */
async function judgeChange(request, deps) {
    const { defaults, config, pullRequest } = request;
    const shown = shownFolder(config, request.workspace);
    const records = await readRecords(request.emergeLog);
    // A Dockerfile of the definition's own is checked where the plan is made, by the builder of the plan.
    const programs = { scripts: (0,by_programs/* scriptJudge */.F4)(deps.run, deps.signal) };
    const head = await readSide({ defaults, folder: config, shown }, programs);
    for (const why of head.linted.unjudged)
        deps.log.info(why);
    const base = await baseSide(request, shown, deps, programs);
    const checked = await checkDefinition({ head, ...(base ? { base } : {}), ...(pullRequest ? { commit: pullRequest.head } : {}) }, {
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
    return await readSide({ defaults, folder: found.folder, shown }, programs);
}

// EXTERNAL MODULE: ./lib/check/layer-trust.js + 1 modules
var layer_trust = __webpack_require__(63102);
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

;// CONCATENATED MODULE: ./lib/inputs/camel.js
/** Renames the keys of an object from kebab case to camel case. */
function camel_camelKeys(object) {
    const entries = Object.entries(object).map(([name, value]) => [
        name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
        value,
    ]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/inputs/fields.js

/**
 * Reads each input by its reader. Inputs are texts; zod, which reads files, would take a third of the time that starting may take.
 * @returns the values, or a problem for each input that is wrong, beginning with its name
 */
function fields_readFields(readers, texts) {
    const problems = [];
    const values = [];
    for (const [name, read] of Object.entries(readers)) {
        const reading = read(texts[name]);
        if ('value' in reading)
            values.push([name, reading.value]);
        else
            problems.push({ ...reading, message: `${name}: ${reading.message}` });
    }
    return problems.length > 0 ? { problems } : { values: Object.fromEntries(values) };
}
/** A reader of what may be left out: undefined when it is empty. */
function optional(read) {
    return (text) => (text === '' ? { value: undefined } : read(text));
}
/** A reader of a text that may be left out, and is a text also then. */
function maybeEmpty(read) {
    return (text) => (text === '' ? { value: '' } : read(text));
}
/** A text of which somebody else knows what it means. */
function asItIs(text) {
    return { value: text };
}
/** A text that a rule approves of, as it is. */
function judged(rule) {
    return (text) => rule(text) ?? { value: text };
}
/** One of several words, written exactly so. */
function choice(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text);
        if (word !== undefined)
            return { value: word };
        const near = (0,image_text/* closest */.kp)(text, words);
        return {
            message: `${(0,image_text/* quote */.hD)(text)} is not one of ${words.join(', ')}.`,
            ...(near === undefined ? {} : { hint: `Did you mean "${near}"?` }),
        };
    };
}
/** `true` or `false` and nothing else: whatever is not understood must not silently be one of the two. */
function flag(text) {
    const word = choice('true', 'false')(text);
    return 'value' in word ? { value: word.value === 'true' } : word;
}
/** A whole number in decimal digits. @param unit what is counted, for the message */
function fields_whole(least, most, unit) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
        return value >= least && value <= most
            ? { value }
            : { message: `${(0,image_text/* quote */.hD)(text)} is not a whole number of ${unit} from ${least} to ${most}.` };
    };
}
/** A number with or without decimal places. */
function decimal(least, most) {
    return (text) => {
        const value = /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
        return value >= least && value <= most
            ? { value }
            : { message: `${(0,image_text/* quote */.hD)(text)} is not a number from ${least} to ${most}.` };
    };
}

// EXTERNAL MODULE: ./lib/image/atom.js
var atom = __webpack_require__(17584);
// EXTERNAL MODULE: ./lib/image/rules.js
var image_rules = __webpack_require__(16330);
// EXTERNAL MODULE: ./lib/pins/reference.js
var reference = __webpack_require__(12305);
// EXTERNAL MODULE: ./lib/pins/source.js
var source = __webpack_require__(51979);
// EXTERNAL MODULE: ./lib/platform/csv.js
var csv = __webpack_require__(8027);
;// CONCATENATED MODULE: ./lib/inputs/rules.js







/** A path of a file or folder. */
const pathRule = (text) => {
    if (text === '')
        return { message: 'It is empty.', hint: 'Write a path.' };
    if (text.length > 4096)
        return { message: `${(0,image_text/* quote */.hD)(text)} is too long for a path.` };
    return /[\p{Cc}\p{Cs}]/u.test(text)
        ? { message: `${(0,image_text/* quote */.hD)(text)} has a character that cannot be part of a path.` }
        : undefined;
};
/** Paths, one a line; empty lines are skipped. */
function readPaths(text) {
    const paths = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    for (const path of paths) {
        const bad = pathRule(path);
        if (bad)
            return bad;
    }
    return { value: [...new Set(paths)] };
}
/** A folder for results, which must be one of its own. */
const outputRule = (text) => {
    const bad = pathRule(text);
    if (bad)
        return bad;
    return /^(?:\.|\/|(?:\.\.\/?)+|~.*)$/.test(external_node_path_.posix.normalize(text).replace(/(?<=.)\/$/, ''))
        ? { message: `${(0,image_text/* quote */.hD)(text)} is not a folder for results alone.`, hint: 'Name a folder of its own, such as out.' }
        : undefined;
};
/** Whether one of two folders is the other or contains it. */
function overlap(one, other) {
    const [a, b] = [one, other].map((path) => `${external_node_path_.posix.normalize(path).replace(/\/$/, '')}/`);
    return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}
/** What the inputs stage3 and snapshot take. */
const sourceRule = (text) => {
    const parsed = (0,source/* parseSource */.P)(text);
    return parsed.ok
        ? undefined
        : {
            message: `${(0,image_text/* quote */.hD)(text, 120)} ${parsed.reason}.`,
            hint: 'Write REPOSITORY:TAG, REPOSITORY:TAG@sha256:DIGEST, oci-layout://FOLDER or the path of a folder.',
        };
};
/** The name that an image gets, in a registry or in the engine. */
const imageNameRule = (text) => {
    const parsed = (0,reference/* parseReference */.F2)(text);
    if (!parsed.ok)
        return { message: `${(0,image_text/* quote */.hD)(text, 120)} ${parsed.reason}.`, hint: 'Write [REGISTRY/]NAME:TAG.' };
    return parsed.reference.digest === undefined
        ? undefined
        : {
            message: `${(0,image_text/* quote */.hD)(text, 120)} has a digest, which an image gets when it is made.`,
            hint: 'Write [REGISTRY/]NAME:TAG.',
        };
};
/** An image that is pulled: with its tag or digest, so that it is the same tomorrow. */
const pulledImageRule = (text) => {
    const parsed = (0,reference/* parseReference */.F2)(text);
    if (!parsed.ok)
        return { message: `${(0,image_text/* quote */.hD)(text, 120)} ${parsed.reason}.`, hint: 'Write NAME:TAG.' };
    return parsed.reference.tag === undefined && parsed.reference.digest === undefined
        ? { message: `${(0,image_text/* quote */.hD)(text, 120)} has neither tag nor digest.`, hint: 'Write NAME:TAG.' }
        : undefined;
};
/** The name of a stage as a Dockerfile has it. Whether it exists shows when the Dockerfile is read. */
const stageRule = (text) => /^[A-Za-z][A-Za-z0-9_.-]{0,127}$/.test(text) ? undefined : { message: `${(0,image_text/* quote */.hD)(text)} is not the name of a stage.` };
/** The name of a builder, by the rules of buildx. */
const builderRule = (text) => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(text)
    ? undefined
    : { message: `${(0,image_text/* quote */.hD)(text)} is not the name of a builder.`, hint: '`docker buildx ls` lists those that exist.' };
/** The start of file names that GitHub's artifacts and every file system allow. */
const prefixRule = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)
    ? undefined
    : {
        message: `${(0,image_text/* quote */.hD)(text)} cannot start the name of an artifact.`,
        hint: 'Use up to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.',
    };
/** A revision of git; which one it means shows in the repository. Empty is none. */
const revisionRule = (text) => text.length <= 250 && !text.startsWith('-') && !/[\s\p{Cc}]/u.test(text)
    ? undefined
    : { message: `${(0,image_text/* quote */.hD)(text)} is no revision.`, hint: 'Write a branch, a tag or a commit.' };
/** Packages as atoms, separated by white space. */
function readAtoms(text) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    for (const word of words) {
        const parsed = (0,atom/* parseAtom */.TF)(word);
        if (!parsed.ok) {
            return {
                message: `${(0,image_text/* quote */.hD)(word, 120)} ${parsed.reason}.`,
                hint: 'Write CATEGORY/NAME, such as dev-libs/openssl.',
            };
        }
    }
    return { value: words };
}
/** Names of stages, separated by white space or commas. */
function readStages(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    for (const word of words) {
        const bad = stageRule(word);
        if (bad)
            return bad;
    }
    return { value: words };
}
/**
 * Driver options, one `key=value` a line; empty lines are skipped.
 * @returns each as the argument that `--driver-opt` takes, which reads its value as a line of CSV
 */
function readDriverOptions(text) {
    const seen = new Set();
    const options = [];
    for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
        if (line === '')
            continue;
        const key = /^([A-Za-z][A-Za-z0-9_.-]*)=/.exec(line)?.[1];
        if (key === undefined || /\p{Cc}/u.test(line)) {
            return {
                message: `The line ${(0,image_text/* quote */.hD)(line)} is not key=value.`,
                hint: 'Write one option a line, such as network=host.',
            };
        }
        if (seen.has(key))
            return { message: `The option ${(0,image_text/* quote */.hD)(key)} is there twice.`, hint: 'Keep one of the two.' };
        seen.add(key);
        options.push((0,csv/* csvField */.X)(line));
    }
    return { value: options };
}
/** Mirrors, separated by white space. @returns them with one space between, as GENTOO_MIRRORS has it (make.conf(5)) */
function readMirrors(text) {
    const mirrors = text.split(/\s+/).filter((word) => word !== '');
    const bad = mirrors.find((mirror) => !/^(?:https?|ftp):$/.test(URL.canParse(mirror) ? new URL(mirror).protocol : ''));
    return bad === undefined
        ? { value: mirrors.join(' ') }
        : {
            message: `${(0,image_text/* quote */.hD)(bad, 120)} is not the address of a mirror.`,
            hint: 'Write http://, https:// or ftp:// addresses with white space between them.',
        };
}
// Nothing of the value is ever repeated in these messages.
/** The address of a proxy, which may hold a password. */
const proxyRule = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text)
    ? undefined
    : { message: 'The value is not the address of a proxy.', hint: 'Write http://HOST:PORT.' };
/** Hosts as wget and BuildKit take them (wget(1), "no_proxy"): names, endings of names and addresses, with commas between. */
const noProxyRule = (text) => /^[\w.*:/[\]-]+(?:,[\w.*:/[\]-]+)*$/.test(text)
    ? undefined
    : {
        message: `${(0,image_text/* quote */.hD)(text, 120)} is no list of hosts.`,
        hint: 'Write names or addresses with commas between them, such as localhost,.example.org.',
    };
/** A hash that login programs understand (crypt(5)): SHA-512, yescrypt, bcrypt or scrypt; never the password itself. */
const passwordHashRule = (text) => /^\$(?:6|y|gy|7|2b)\$[^\s:]+$/.test(text)
    ? undefined
    : {
        message: 'The value is not the hash of a password.',
        hint: 'Make one with `openssl passwd -6`, and keep it as a secret.',
    };
const KEY = /(?:^|[\s,"])(?:ssh-(?:ed25519|rsa|dss)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)\s+[A-Za-z0-9+/]{16,}={0,3}(?:\s|$)/;
/** A size with its unit, such as `5GiB`. @returns bytes */
function readSize(text) {
    return (0,image_rules/* sizeRule */.co)(text) ?? { value: (0,image_rules/* sizeInBytes */.Wl)(text) };
}
/** Lines of an authorized_keys file (sshd(8)). @returns them without white space around, each ended by a newline */
function readAuthorizedKeys(text) {
    if (text.includes('PRIVATE KEY')) {
        return {
            message: 'The value holds a private key.',
            hint: 'Give the public one (the .pub file), and replace that key: it may have been seen.',
        };
    }
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const bad = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !KEY.test(line));
    if (bad >= 0)
        return {
            message: `Line ${bad + 1} of the value is not a public SSH key.`,
            hint: 'Write one key a line, as a .pub file has it.',
        };
    const keys = lines.filter((line) => line !== '');
    return keys.every((line) => line.startsWith('#'))
        ? { message: 'The value holds no public SSH key.', hint: 'Write one key a line, as a .pub file has it.' }
        : { value: keys.map((line) => `${line}\n`).join('') };
}

// EXTERNAL MODULE: ./lib/cache/entry.js
var cache_entry = __webpack_require__(38010);
;// CONCATENATED MODULE: ./lib/cache/option-rules.js



/** Attributes that BuildKit 0.33 documents for each type (its README, "Export cache"), so that a misspelt one is noticed: it ignores those. */
const COMMON = ['mode', 'ignore-error'];
const COMPRESSION = ['compression', 'compression-level', 'force-compression', 'image-manifest', 'oci-mediatypes'];
const OBJECTS = ['name', 'prefix', 'blobs_prefix', 'manifests_prefix'];
const KNOWN = {
    gha: [...COMMON, 'scope', 'timeout', 'url', 'url_v2', 'version', 'repository', ...cache_entry/* SECRET_OPTIONS */.C.gha],
    registry: [...COMMON, ...COMPRESSION, 'ref', 'registry.insecure'],
    s3: [
        ...[...COMMON, ...OBJECTS, ...cache_entry/* SECRET_OPTIONS */.C.s3],
        ...['bucket', 'region', 'endpoint_url', 'use_path_style', 'touch_refresh', 'upload_parallelism'],
        ...['disable_accept_encoding', 'retry_mode', 'retry_max_attempts'],
    ],
    azblob: [...COMMON, ...OBJECTS, ...cache_entry/* SECRET_OPTIONS */.C.azblob, 'account_url', 'account_name', 'container'],
    local: [...COMMON, ...COMPRESSION, 'dest', 'tag', 'reset'],
};
const oneOf = (...words) => {
    return (text) => words.includes(text) ? undefined : { message: `${(0,image_text/* quote */.hD)(text)} is not one of ${words.join(', ')}.` };
};
const option_rules_flag = oneOf('true', 'false');
// What BuildKit would refuse fails the whole build in spite of ignore-error, or is silently taken for the default.
const RULES = {
    mode: oneOf('min', 'max'),
    compression: oneOf('uncompressed', 'gzip', 'estargz', 'zstd'),
    'ignore-error': option_rules_flag,
    'force-compression': option_rules_flag,
    'image-manifest': option_rules_flag,
    'oci-mediatypes': option_rules_flag,
    'registry.insecure': option_rules_flag,
    use_path_style: option_rules_flag,
    'compression-level': (text) => /^\d{1,2}$/.test(text) && Number(text) <= 22
        ? undefined
        : { message: `${(0,image_text/* quote */.hD)(text)} is not a level from 0 to 22.`, hint: 'gzip goes to 9, zstd to 22.' },
    timeout: (text) => /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(text)
        ? undefined
        : { message: `${(0,image_text/* quote */.hD)(text)} is not a duration.`, hint: 'Write it as Go does, such as 90s, 60m or 1h30m.' },
    ref: (text) => {
        const parsed = (0,reference/* parseReference */.F2)(text);
        if (!parsed.ok) {
            return {
                message: `${(0,image_text/* quote */.hD)(text, 120)} ${parsed.reason}.`,
                hint: 'Write REGISTRY/NAME, such as ghcr.io/me/cache.',
            };
        }
        return parsed.reference.digest === undefined
            ? undefined
            : {
                message: `${(0,image_text/* quote */.hD)(text, 120)} has a digest, but a cache is written again and again.`,
                hint: 'Write REGISTRY/NAME.',
            };
    },
    name: (text) => text.includes(';')
        ? { message: `${(0,image_text/* quote */.hD)(text)} holds several names.`, hint: 'Write one; a name for each branch is made from it.' }
        : undefined,
    account_url: address,
    endpoint_url: address,
    reset: () => ({
        message: 'reset would delete what other parts of the build have stored beside it.',
        hint: 'Leave it out; to begin anew, delete the folder.',
    }),
    digest: () => ({
        message: 'A digest names one export alone, but here each part and branch has its own.',
        hint: 'Leave it out.',
    }),
};
/** What an entry of a type cannot do without, with how to say it. */
const REQUIRED = {
    gha: [],
    registry: [['ref', 'Write registry:ghcr.io/me/cache.']],
    s3: [
        ['bucket', 'Write s3:BUCKET?region=REGION, or set AWS_BUCKET.'],
        ['region', 'Add region=…, or set AWS_REGION; a store that has no regions takes any, such as us-east-1.'],
    ],
    azblob: [['account_url', 'Write azblob:https://ACCOUNT.blob.core.windows.net/CONTAINER.']],
    local: [['dest', 'Write local:FOLDER.']],
};
/** What is wrong with the attributes of one entry. No secret is part of what it says. */
function judgeOptions(type, options) {
    const secret = new Set(cache_entry/* SECRET_OPTIONS */.C[type]);
    const findings = Object.entries(options).flatMap(([name, value]) => {
        if (/\p{Cc}/u.test(value))
            return [{ message: `The value of ${name} has a control character.` }];
        if (value === '')
            return [{ message: `${name} is empty.`, hint: 'Give it a value, or leave it out.' }];
        if (secret.has(name))
            return [];
        const finding = RULES[name]?.(value);
        if (finding)
            return [finding];
        const near = KNOWN[type].includes(name) || name in RULES ? undefined : (0,image_text/* closest */.kp)(name, KNOWN[type]);
        return near === undefined
            ? []
            : [{ message: `${type} has no option ${(0,image_text/* quote */.hD)(name)}.`, hint: `Did you mean "${near}"?` }];
    });
    const missing = REQUIRED[type]
        .filter(([name]) => options[name] === undefined)
        .map(([name, hint]) => ({ message: `${name === 'dest' ? 'The folder' : name} is missing.`, hint }));
    return [...findings, ...missing];
}
function address(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && /^https?:$/.test(url.protocol)
        ? undefined
        : { message: `${(0,image_text/* quote */.hD)(text, 120)} is not a web address.`, hint: 'Write https://HOST.' };
}

;// CONCATENATED MODULE: ./lib/cache/cache-input.js




/** Attributes that BuildKit would look up in the environment of its daemon, which a builder in a container does not share with us. */
const FROM_ENVIRONMENT = {
    s3: { bucket: ['AWS_BUCKET'], region: ['AWS_REGION', 'AWS_DEFAULT_REGION'] },
    azblob: {
        account_url: ['BUILDKIT_AZURE_STORAGE_ACCOUNT_URL'],
        account_name: ['BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME'],
        container: ['BUILDKIT_AZURE_STORAGE_CONTAINER'],
        prefix: ['BUILDKIT_AZURE_STORAGE_PREFIX'],
    },
};
/**
 * Reads the input `cache`: one place a line, or simple ones with commas between; `none` or nothing keeps no layers.
 *
 * A place is written as buildx does (`type=registry,ref=ghcr.io/me/cache,compression=zstd`; docs of buildx, "Cache storage
 * backends"), as its type with options (`gha,mode=min`), or short: `gha[:SCOPE]`, `registry:REF` or just `REF`, `local:FOLDER`,
 * `s3:BUCKET[/PREFIX][?OPTION=VALUE&…]`, `azblob:https://ACCOUNT.blob.core.windows.net[/CONTAINER][?…]`.
 *
 * @param env for what BuildKit would look up there; credentials are left to it
 */
function parseCacheInput(text, env) {
    const read = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .flatMap((line) => readLine(line, env));
    const none = read.some((each) => each.none === true);
    const entries = read.flatMap((each) => (each.entry === undefined ? [] : [each.entry]));
    const problems = read.flatMap((each) => each.problems);
    if (none && read.length > 1) {
        problems.push({ message: 'cache: "none" stands beside other places.', hint: 'Remove it, or the others.' });
    }
    problems.push(...clashes(entries));
    return {
        entries: problems.length > 0 ? [] : entries,
        problems,
        hints: read.flatMap((each) => each.hints ?? []),
        secrets: [...new Set(read.flatMap((each) => each.secrets))],
    };
}
const ATTRIBUTE = /^\s*([A-Za-z][A-Za-z0-9._-]*)=(.*)$/s;
function readLine(line, env) {
    const fields = (0,cache_entry/* splitFields */.Kp)(line);
    const isAttribute = (field) => ATTRIBUTE.test(field);
    if (!fields) {
        // What may be secret in it cannot be told apart.
        const message = 'cache: An entry has a double quote that is not at both ends of a field.';
        return [{ problems: [{ message, hint: 'Write type=TYPE,"key=value with, comma".' }], secrets: [] }];
    }
    const [first = '', ...rest] = fields;
    if (isAttribute(first))
        return [readEntry(undefined, '', fields, env)];
    if (rest.length > 0 && rest.every(isAttribute))
        return [readEntry(...splitShort(first), rest, env)];
    if (rest.some(isAttribute)) {
        const message = `cache: ${(0,image_text/* quote */.hD)(first)} and what follows it cannot be told apart.`;
        return [
            { problems: [{ message, hint: 'Write one place a line.' }], secrets: secretsOf(undefined, attributes(rest)) },
        ];
    }
    return fields.filter((field) => field !== '').map((field) => readEntry(...splitShort(field), [], env));
}
/** `TYPE[:REST]`; an image reference alone is a registry, as for buildx. */
function splitShort(word) {
    const [, type = word, rest = ''] = /^([^:]*):(.*)$/s.exec(word) ?? [];
    const known = cache_entry/* CACHE_TYPES */.Vz.includes(type);
    if (!known && word.includes('/') && (0,reference/* parseReference */.F2)(word).ok)
        return ['registry', word];
    return [type, rest];
}
function readEntry(shortType, rest, fields, env) {
    const given = attributes(fields);
    const { type: longType, ...options } = given;
    const type = shortType ?? longType ?? '';
    const known = cache_entry/* CACHE_TYPES */.Vz.find((each) => each === type);
    const short = known === undefined ? {} : readShort(known, rest);
    const secrets = [...secretsOf(known, given), ...secretsOf(known, short)];
    if (type === 'none' && rest === '' && Object.keys(options).length === 0)
        return { none: true, problems: [], secrets };
    if (known === undefined)
        return { problems: [unknownType(type)], secrets };
    const folder = options.dest ?? options.src;
    // A folder is read as `src` and written as `dest`; an entry has one name for it.
    const written = known === 'local' ? omit(options, 'src', 'dest') : options;
    const all = {
        ...fromEnvironment(known, env),
        ...short,
        ...written,
        ...(known === 'local' && folder !== undefined ? { dest: folder } : {}),
    };
    const entry = { type: known, options: all, place: cache_input_placeOf(known, all) };
    const findings = judgeOptions(known, all);
    const clash = known === 'local' && options.src !== undefined && options.src !== folder;
    if (clash)
        findings.push({ message: 'src and dest are different folders.', hint: 'Write one: it is read and written.' });
    const problems = findings.map(({ message, hint }) => ({
        message: `cache: ${entry.place}: ${message}`,
        ...(hint === undefined ? {} : { hint }),
    }));
    return { entry, problems, secrets, hints: secretHints(entry) };
}
function attributes(fields) {
    return Object.fromEntries(fields.flatMap((field) => {
        const [, name, value] = ATTRIBUTE.exec(field) ?? [];
        return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    }));
}
/** The attributes that the short form stands for. */
function readShort(type, rest) {
    if (rest === '')
        return {};
    switch (type) {
        case 'gha':
            return { scope: rest };
        case 'registry':
            return { ref: rest };
        case 'local':
            return { dest: rest };
        case 's3': {
            const [path = '', query = ''] = rest.replace(/^\/\//, '').split(/\?(.*)/s);
            const [bucket = '', prefix = ''] = path.split(/\/(.*)/s);
            // BuildKit puts prefix and name together as they are.
            const folder = prefix === '' ? {} : { prefix: prefix.replace(/\/*$/, '/') };
            return { bucket, ...folder, ...Object.fromEntries(new URLSearchParams(query)) };
        }
        case 'azblob': {
            if (!URL.canParse(rest))
                return { account_url: rest };
            const { origin, pathname, searchParams } = new URL(rest);
            const container = pathname.split('/')[1] ?? '';
            return { account_url: origin, ...(container === '' ? {} : { container }), ...Object.fromEntries(searchParams) };
        }
    }
}
function fromEnvironment(type, env) {
    const found = Object.entries(FROM_ENVIRONMENT[type] ?? {}).flatMap(([name, variables]) => {
        const value = variables.map((variable) => env[variable] ?? '').find((each) => each !== '');
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(found);
}
function cache_input_placeOf(type, options) {
    const name = options.ref ?? options.bucket ?? options.dest ?? withoutSecrets(options.account_url);
    const shown = name?.replaceAll(/\p{C}/gu, '').slice(0, 200);
    return shown === undefined || type === 'gha' ? cache_entry/* TYPE_NAMES */.et[type] : `${cache_entry/* TYPE_NAMES */.et[type]} ${shown}`;
}
/** An address of a storage account can carry a signature. */
function withoutSecrets(url) {
    return url?.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//');
}
/** Secret values among attributes; in an entry of no known type, whatever is secret for any type. */
function secretsOf(type, given) {
    const names = new Set(type === undefined ? Object.values(cache_entry/* SECRET_OPTIONS */.C).flat() : cache_entry/* SECRET_OPTIONS */.C[type]);
    const named = Object.entries(given).flatMap(([name, value]) => (names.has(name) ? [value] : []));
    const inAddresses = [given.account_url, given.endpoint_url].flatMap((address) => {
        if (address === undefined || !URL.canParse(address))
            return [];
        const { password, searchParams } = new URL(address);
        return [decodeURIComponent(password), searchParams.get('sig') ?? ''];
    });
    return [...named, ...inAddresses].filter((value) => value !== '');
}
function omit(options, ...names) {
    return Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)));
}
/** Options of a program can be seen by everybody on the machine while it runs. */
function secretHints({ type, options, place }) {
    const named = cache_entry/* SECRET_OPTIONS */.C[type].filter((name) => options[name] !== undefined);
    if (named.length === 0)
        return [];
    const hints = {
        s3: 'Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in the environment instead; buildx passes them on.',
        azblob: "Let the builder log in by itself instead, by the machine's identity or the variables of Azure's SDK (builder-options: env.AZURE_…).",
        gha: 'Leave it out: inside a job it is taken from the environment.',
    };
    const message = `cache: ${place}: ${named.join(' and ')} can be seen in the list of processes of the machine.`;
    return [{ message, ...(hints[type] === undefined ? {} : { hint: hints[type] }) }];
}
function unknownType(type) {
    if (type === 'inline') {
        const message = 'cache: inline keeps the last stage only, which holds a few finished files here.';
        return { message, hint: 'Write registry:REF to keep the layers in a registry.' };
    }
    if (type === '')
        return { message: 'cache: An entry does not say its type.', hint: `Start it with type=${cache_entry/* CACHE_TYPES */.Vz.join('|')}.` };
    return {
        message: `cache: ${(0,image_text/* quote */.hD)(type)} is no place for layers.`,
        hint: (0,image_text/* didYouMean */.au)(type, [...cache_entry/* CACHE_TYPES */.Vz, 'none']),
    };
}
/** Two places that are one, and two that BuildKit mixes up. */
function clashes(entries) {
    const identity = ({ type, options }) => [
        type,
        options.scope,
        options.ref,
        options.bucket,
        options.prefix,
        options.account_url,
        options.container,
        options.dest,
    ]
        .map((part) => part ?? '')
        .join('\n');
    const twice = entries.filter((entry, index) => entries.findIndex((each) => identity(each) === identity(entry)) < index);
    const problems = twice.map(({ place }) => ({
        message: `cache: ${place} is there twice.`,
        hint: 'Remove one.',
    }));
    // buildx enters one manifest, that of the last of these exports, into the index of every folder (BuildKit's client/solve.go).
    const manifests = entries.filter(({ type }) => type === 'local' || type === 'registry');
    const kinds = new Set(manifests.map(({ options }) => MANIFEST_OPTIONS.map((name) => options[name] ?? '').join(',')));
    if (kinds.size > 1 && manifests.some(({ type }) => type === 'local')) {
        problems.push({
            message: 'cache: A folder beside a registry or another folder needs the same compression as that one.',
            hint: `Give both the same ${MANIFEST_OPTIONS.join(', ')}, or none.`,
        });
    }
    return problems;
}
const MANIFEST_OPTIONS = [
    'compression',
    'compression-level',
    'force-compression',
    'image-manifest',
    'oci-mediatypes',
    'mode',
];

// EXTERNAL MODULE: ./lib/store/location.js
var store_location = __webpack_require__(58114);
// EXTERNAL MODULE: ./lib/inputs/binhost.js
var binhost = __webpack_require__(96886);
;// CONCATENATED MODULE: ./lib/inputs/compiler-cache.js

/** Programs that look up what is compiled: ccache for C and C++, sccache for Rust. */
const COMPILER_CACHES = ['ccache', 'sccache'];
/** `none`, or programs separated by white space. @returns them in one order, whatever was written */
function readCompilerCaches(text) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const known = ['none', ...COMPILER_CACHES];
    const unknown = words.find((word) => !known.includes(word));
    if (unknown !== undefined) {
        const near = (0,image_text/* closest */.kp)(unknown, known);
        return {
            message: `${(0,image_text/* quote */.hD)(unknown)} is not one of ${known.join(', ')}.`,
            ...(near === undefined ? {} : { hint: `Did you mean "${near}"?` }),
        };
    }
    if (words.includes('none') && words.length > 1) {
        return { message: `${(0,image_text/* quote */.hD)(text)} names a cache and none.`, hint: 'Keep one of the two.' };
    }
    return { value: COMPILER_CACHES.filter((name) => words.includes(name)) };
}

// EXTERNAL MODULE: ./lib/builder/registries.js
var registries = __webpack_require__(73828);
;// CONCATENATED MODULE: ./lib/inputs/registry-mirrors.js



const HINT = 'Write one registry a line, such as docker.io=mirror.example.org:5000.';
/** What people and programs call Docker Hub, whose images BuildKit knows by one name only. */
const HUB_HOSTS = /^(?:index|registry-1|registry|hub)\.docker\.(?:io|com)$/;
/**
 * Mirrors of registries: lines `REGISTRY=MIRROR[ MIRROR…]`; empty lines are skipped. A mirror is a host with its port, and may
 * have a path after it and `http://` or `https://` before it. Without that it is HTTPS, on loopback HTTP.
 */
function readRegistryMirrors(text) {
    const found = [];
    for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
        if (line === '')
            continue;
        // A password must not be repeated, and would be of no use.
        if (line.includes('@')) {
            return {
                message: 'A mirror has a login in its address.',
                hint: 'Leave it out, and run `docker login MIRROR` before.',
            };
        }
        const equals = line.indexOf('=');
        const registry = line.slice(0, Math.max(equals, 0)).trim();
        const words = line
            .slice(equals + 1)
            .split(/\s+/)
            .filter((word) => word !== '');
        if (equals < 0 || registry === '' || words.length === 0) {
            return { message: `The line ${(0,image_text/* quote */.hD)(line)} is not REGISTRY=MIRROR.`, hint: HINT };
        }
        if (HUB_HOSTS.test(registry)) {
            return { message: `No image is named after ${(0,image_text/* quote */.hD)(registry)}.`, hint: 'Write docker.io.' };
        }
        if (!(0,reference/* isRegistry */.Cf)(registry))
            return { message: `${(0,image_text/* quote */.hD)(registry)} is not the name of a registry.`, hint: HINT };
        if (found.some((other) => other.registry === registry)) {
            return { message: `The registry ${(0,image_text/* quote */.hD)(registry)} is there twice.`, hint: 'Write all its mirrors in one line.' };
        }
        const mirrors = [];
        for (const word of words) {
            const mirror = readMirror(word);
            if ('message' in mirror)
                return mirror;
            if (mirror.host === registry && mirror.path === '') {
                return { message: `${(0,image_text/* quote */.hD)(registry)} is named as a mirror of itself.`, hint: HINT };
            }
            if (mirrors.some((other) => (0,registries/* mirrorName */.zZ)(other) === (0,registries/* mirrorName */.zZ)(mirror))) {
                return { message: `The mirror ${(0,image_text/* quote */.hD)(word)} is there twice.`, hint: 'Keep one of the two.' };
            }
            mirrors.push(mirror);
        }
        found.push({ registry, mirrors });
    }
    return contradiction(found) ?? { value: found };
}
function readMirror(word) {
    const { scheme, host = '', path = '', } = /^(?:(?<scheme>\w+):\/\/)?(?<host>[^/]*)\/?(?<path>.*?)\/?$/.exec(word)?.groups ?? {};
    const bad = (reason, hint) => ({
        message: `The mirror ${(0,image_text/* quote */.hD)(word, 120)} ${reason}.`,
        hint,
    });
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
        return bad('is neither http:// nor https://', 'Write HOST:PORT, or http://HOST:PORT for plain HTTP.');
    }
    if (!(0,reference/* isRegistry */.Cf)(host))
        return bad('has no host with a name of its own', 'Write HOST:PORT or HOST.DOMAIN.');
    if (path === 'v2' || path.startsWith('v2/')) {
        return bad('begins with /v2, which BuildKit adds', 'Write what comes after it.');
    }
    if (path !== '' && !(0,reference/* isRepositoryPath */.og)(path)) {
        return bad('has a path that no image can have', 'Write HOST:PORT/PATH in lower case.');
    }
    return { host, path, ...(scheme === undefined ? {} : { http: scheme === 'http' }) };
}
/** BuildKit has one section for a host, whatever it is a mirror of. */
function contradiction(found) {
    const seen = new Map();
    for (const { host, http } of found.flatMap(({ mirrors }) => mirrors)) {
        if (http === undefined)
            continue;
        if (seen.has(host) && seen.get(host) !== http) {
            return {
                message: `The mirror ${(0,image_text/* quote */.hD)(host)} is there by http:// and by https://.`,
                hint: 'Write the same for all its lines.',
            };
        }
        seen.set(host, http);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/table.js
// Generated from action.yml and those of boot/, check/, check/comment/ and refresh/ by scripts/generate.ts.
/** Inputs of the build: default and description by name. */
const buildInputs = {
    config: {
        default: 'config',
        description: 'Folder of the image definition. It is laid over the default definition file by file.',
    },
    stage3: {
        default: '',
        description: 'Builds on this stage3 instead of the pinned one. An image with its tag, or `oci-layout://FOLDER`.',
    },
    snapshot: {
        default: '',
        description: 'Builds from this ebuild repository instead of the pinned one. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`.',
    },
    kernel: { default: '', description: 'Builds this kernel version instead of the pinned one, such as `6.12.58`.' },
    compiler: {
        default: '',
        description: 'Builds with this GCC version instead of the pinned one; its slot follows from it.',
    },
    target: {
        default: 'artifacts',
        description: 'Stage of the Dockerfile to build. Anything but `artifacts` builds that stage and brings nothing out.',
    },
    'image-ref': {
        default: '',
        description: 'Name for the root file system as an OCI image, such as `ghcr.io/me/image:latest`.',
    },
    'image-output': {
        default: 'none',
        description: 'What is done with that image. `load` it into the engine, `push` it to its registry, or `none`.',
    },
    builder: { default: '', description: 'Name of a buildx builder that exists. Empty makes one in a container.' },
    'buildkit-image': {
        default: 'moby/buildkit:v0.33.1',
        description: 'Image of BuildKit for a builder that is made here.',
    },
    'builder-options': {
        default: '',
        description: 'Driver options for a builder that is made here, one `key=value` a line.',
    },
    'registry-mirrors': {
        default: '',
        description: 'Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`. Several mirrors have spaces between them; `http://` before one is for plain HTTP.',
    },
    'ca-certificates': {
        default: '',
        description: 'Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line.',
    },
    jobserver: {
        default: 'auto',
        description: "What limits how much is compiled at a time. `steve` is Gentoo's jobserver, run in the builder for all its steps, `fifo` a named pipe for all of them, `private` one for each step, `off` no limit; `auto` is `steve` where the builder's kernel has CUSE, `fifo` where the builder can be entered, and `private` elsewhere.",
    },
    jobs: {
        default: '',
        description: "How many jobs may run at a time. Empty for one for each of the builder's cores that has memory for it.",
    },
    'load-average': {
        default: '',
        description: "No job is begun while the builder's load is above this. Empty for no such limit.",
    },
    'memory-per-job': {
        default: '2GiB',
        description: 'Memory that a job is thought to need, such as `2GiB`. A builder with less than that for each core runs fewer jobs.',
    },
    'free-disk-space': {
        default: 'false',
        description: "Whether preinstalled toolsets are removed before the build, `true` or `false`. On GitHub's own runners alone; elsewhere nothing is removed.",
    },
    output: { default: 'out', description: 'Folder for the files that come out.' },
    'artifact-name': {
        default: '',
        description: 'Prefix of the names of the files and so of the artifacts, for jobs that build several images.',
    },
    upload: {
        default: 'true',
        description: 'Whether each file is stored as an artifact of the workflow run, `true` or `false`.',
    },
    'retention-days': {
        default: '',
        description: 'Days that the artifacts are kept. Empty for the setting of the repository.',
    },
    boot: {
        default: 'auto',
        description: 'How the files are booted. `kvm`, `emulation`, `auto` for KVM where it has been seen to work and emulation elsewhere, or `off`.',
    },
    'boot-minutes': { default: '10', description: 'Time limit of the boot in minutes.' },
    'boot-memory': { default: '2048', description: 'Memory of the booted machine in MiB.' },
    cache: {
        default: 'none',
        description: "Where layers are kept beside the builder's own disk, one place a line. `gha`, `registry:REF`, `local:FOLDER`, `s3:…`, `azblob:…`, or buildx's own `type=…,key=value`; `none` for nowhere else.",
    },
    'cache-layers': {
        default: 'auto',
        description: 'Which layers are kept there. `all`, or `auto` for those that save enough time for their bytes beyond what the stores keep already.',
    },
    'cache-bytes': {
        default: '',
        description: "How much the layers kept there may have, such as `5GiB`. Empty for the 10 GB of a repository's Actions cache where that is among the places, less what our stores have in it, and no limit elsewhere.",
    },
    'cache-write': {
        default: 'true',
        description: 'Whether layers are written there, or only read, `true` or `false`. A pull request from a fork never writes.',
    },
    'package-store': {
        default: 'builder',
        description: "Where built packages are kept beside the builder's own disk. `builder` for nowhere else, `actions` for the Actions cache, `folder:PATH`, `s3://BUCKET/PREFIX` or `oci://REGISTRY/REPOSITORY`.",
    },
    'distfiles-store': {
        default: 'builder',
        description: "Where downloaded sources are kept beside the builder's own disk; the same places.",
    },
    'compiler-cache': {
        default: 'none',
        description: "Compiler cache on the builder's own disk, for what no kept package covers, such as the kernel after a changed option. `ccache` for C and C++, `sccache` for Rust, both with white space between, or `none`.",
    },
    binhost: {
        default: '',
        description: 'Binhosts whose packages are taken where they fit, instead of compiling them. Addresses of folders with an index `Packages`, `https://…`, `http://…` or `file:///…`, separated by white space. Empty for none.',
    },
    'binhost-verify': {
        default: 'true',
        description: 'Whether only packages with a good signature by a known key are taken from there, `true` or `false`.',
    },
    rebuild: {
        default: '',
        description: 'Packages whose kept binary package is not used but made anew, as atoms separated by white space.',
    },
    'no-cache': {
        default: 'false',
        description: 'Whether every step runs again, `true` or `false`. Built packages are used all the same.',
    },
    'no-cache-filter': {
        default: '',
        description: 'Stages of the Dockerfile whose steps run again, separated by white space or commas.',
    },
    pull: {
        default: 'false',
        description: 'Whether the registry is asked again for what the tags of stage3 and snapshot are now, `true` or `false`.',
    },
    'job-minutes': {
        default: '',
        description: "The job's `timeout-minutes`. The build stops early enough before it to keep everything it made, and says `complete=false`. Empty for no limit.",
    },
    'gentoo-mirrors': {
        default: '',
        description: 'Mirrors to fetch sources from, separated by white space. They leave no trace in the image.',
    },
    'http-proxy': {
        default: '',
        description: 'Proxy by which the builder fetches images, sources and binary packages, such as `http://proxy.example.org:3128`. It leaves no trace in the image.',
    },
    'no-proxy': { default: '', description: 'Hosts that are asked without it, with commas between them.' },
    'password-hash': {
        default: '',
        description: "Hash of the user's password for `login password`, as `openssl passwd -6` prints it. A secret.",
    },
    'authorized-keys': {
        default: '',
        description: 'Public SSH keys of the user for `login ssh-keys`, one a line. A secret.',
    },
    summary: {
        default: 'true',
        description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
    },
};
/** Inputs of the boot test alone. */
const table_bootInputs = {
    folder: { default: '', description: 'Folder that holds the files of one image and its `manifest.json`.' },
    squashfs: { default: '', description: 'Path of the packed root file system, where there is no such folder.' },
    initramfs: { default: '', description: 'Path of the initramfs.' },
    kernel: { default: '', description: 'Path of the kernel.' },
    manifest: { default: '', description: 'Path of `manifest.json`, which says what is expected of the booted system.' },
    boot: {
        default: 'auto',
        description: 'How the files are booted. `kvm`, `emulation`, or `auto` for KVM where it has been seen to work and emulation elsewhere.',
    },
    'boot-minutes': { default: '10', description: 'Time limit of the boot in minutes.' },
    'boot-memory': { default: '2048', description: 'Memory of the booted machine in MiB.' },
    upload: {
        default: 'true',
        description: 'Whether serial log and screenshot are stored as artifacts of the workflow run, `true` or `false`.',
    },
    'retention-days': {
        default: '',
        description: 'Days that the artifacts are kept. Empty for the setting of the repository.',
    },
    summary: {
        default: 'true',
        description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
    },
};
/** Inputs of the check. */
const checkInputs = {
    config: {
        default: 'config',
        description: 'Folder of the image definition. It is laid over the default definition file by file.',
    },
    base: {
        default: '',
        description: 'Revision that the definition is compared with. Empty for where the branch began.',
    },
    plan: {
        default: 'true',
        description: 'Whether Portage plans the whole world in the pinned stage3, which needs a builder, `true` or `false`. Without it only the files are looked at.',
    },
    'emerge-log': {
        default: '',
        description: 'Path of the `emerge.log` of an earlier build, by which the time of the next one is told. Empty to tell it by what the packages of `package-store` took, else to guess it from their number.',
    },
    'package-store': {
        default: 'builder',
        description: 'Where builds keep their packages, as they were told. It is only read, to tell what comes ready-built and how long the rest takes. `builder` for nowhere, `actions` for the Actions cache, `folder:PATH`, `s3://BUCKET/PREFIX` or `oci://REGISTRY/REPOSITORY`.',
    },
    cache: {
        default: 'none',
        description: "Where the layers that the check judges by are kept beside the builder's own disk, one place a line. `gha`, `registry:REF`, `local:FOLDER`, `s3:…`, `azblob:…`, or buildx's own `type=…,key=value`; `none` for nowhere else. Runs for the default branch write them, those for pull requests only read.",
    },
    'cache-write': {
        default: 'true',
        description: 'Whether a run for the default branch writes layers there, `true` or `false`.',
    },
    comment: {
        default: 'auto',
        description: 'Whether the pull request gets its comment and suggested changes from this run. `auto` where the token can write, or `false`.',
    },
    suggestions: {
        default: 'true',
        description: 'Whether findings with a safe way out become suggested changes on the lines of the pull request, `true` or `false`.',
    },
    sarif: {
        default: '',
        description: 'Path to write the findings to for code scanning (SARIF 2.1.0). Empty for no such file.',
    },
    output: { default: 'check-out', description: 'Folder for the comment, the judgement and the log of the builder.' },
    'artifact-name': { default: '', description: "Prefix of the artifact's name, for jobs that check several images." },
    upload: {
        default: 'true',
        description: 'Whether the judgement is stored as an artifact of the run, from which another job or workflow writes the comment, `true` or `false`.',
    },
    'retention-days': {
        default: '',
        description: 'Days that the artifact is kept. Empty for the setting of the repository.',
    },
    summary: {
        default: 'true',
        description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
    },
    token: {
        default: '',
        description: 'Token that reads the base where the clone is shallow, and writes the comment where it may. A secret.',
    },
    stage3: {
        default: '',
        description: 'Judges in this stage3 instead of the pinned one. An image with its tag, or `oci-layout://FOLDER`.',
    },
    snapshot: {
        default: '',
        description: 'Judges by this ebuild repository instead of the pinned one. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`.',
    },
    kernel: { default: '', description: 'Judges with this kernel version instead of the pinned one, such as `6.12.58`.' },
    compiler: { default: '', description: 'Judges with this GCC version instead of the pinned one.' },
    builder: { default: '', description: 'Name of a buildx builder that exists. Empty makes one in a container.' },
    'buildkit-image': {
        default: 'moby/buildkit:v0.33.1',
        description: 'Image of BuildKit for a builder that is made here.',
    },
    'builder-options': {
        default: '',
        description: 'Driver options for a builder that is made here, one `key=value` a line.',
    },
    'registry-mirrors': {
        default: '',
        description: 'Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`.',
    },
    'ca-certificates': {
        default: '',
        description: 'Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line.',
    },
    'gentoo-mirrors': {
        default: '',
        description: 'Mirrors to fetch kernel sources from where kernel options are compared, separated by white space.',
    },
    'http-proxy': {
        default: '',
        description: 'Proxy by which the builder fetches images, such as `http://proxy.example.org:3128`.',
    },
    'no-proxy': { default: '', description: 'Hosts that are asked without it, with commas between them.' },
};
/** Inputs of what writes the check's comment. */
const table_checkCommentInputs = {
    token: { default: '', description: 'Token that may write on pull requests and read artifacts. A secret.' },
    suggestions: {
        default: 'true',
        description: 'Whether findings with a safe way out become suggested changes on the lines of the pull request, `true` or `false`.',
    },
};
/** Inputs of the refresh. */
const refreshInputs = {
    config: {
        default: 'config',
        description: 'Folder of the image definition in the repository. Its `image.yaml` is read as the base branch has it.',
    },
    mode: {
        default: 'refresh',
        description: "What is done. `refresh` opens, updates or closes the pull request; `plan` only plans what it would propose, for another job; `advisories` judges the packages of the last build by today's security advisories.",
    },
    token: {
        default: '',
        description: "Token to write branch and pull request with. The job's own, or that of an App, whose pull requests start checks.",
    },
    base: {
        default: '',
        description: 'Branch that images are built from. Empty for the default branch of the repository.',
    },
    packages: {
        default: '',
        description: 'Path of the list of packages that a build wrote. Empty for the newest artifact of that name of a run on the base branch, for which the token needs to read `actions`.',
    },
    'dry-run': { default: 'false', description: 'Whether nothing is written, only told, `true` or `false`.' },
    plan: {
        default: 'true',
        description: 'Whether Portage plans the whole world with the pins of today and with those that are proposed, which needs a builder, `true`, `false`, or `given` for what a step of `mode` `plan` has planned in a job before. Without it the pull request says nothing of packages.',
    },
    planned: {
        default: '',
        description: 'For `plan` `given`, the output `planned` of that step. It is read as data, with a size and a form; where it is empty or of other pins, the pull request says so.',
    },
    summary: {
        default: 'true',
        description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
    },
    builder: { default: '', description: 'Name of a buildx builder that exists. Empty makes one in a container.' },
    'buildkit-image': {
        default: 'moby/buildkit:v0.33.1',
        description: 'Image of BuildKit for a builder that is made here.',
    },
    'builder-options': {
        default: '',
        description: 'Driver options for a builder that is made here, one `key=value` a line.',
    },
    'registry-mirrors': {
        default: '',
        description: 'Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`.',
    },
    'ca-certificates': {
        default: '',
        description: 'Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line.',
    },
    'gentoo-mirrors': {
        default: '',
        description: 'Mirrors to fetch kernel sources from where kernel options are compared, separated by white space.',
    },
    'http-proxy': {
        default: '',
        description: 'Proxy by which the builder fetches images, such as `http://proxy.example.org:3128`.',
    },
    'no-proxy': { default: '', description: 'Hosts that are asked without it, with commas between them.' },
};

;// CONCATENATED MODULE: ./lib/inputs/settings.js












const boot = {
    'boot-minutes': fields_whole(1, 360, 'minutes'),
    'boot-memory': fields_whole(256, 1024 * 1024, 'MiB'),
};
const settings_stored = {
    upload: flag,
    'retention-days': optional(fields_whole(1, 400, 'days')),
    summary: flag,
};
const buildReaders = {
    config: judged(pathRule),
    stage3: optional(judged(sourceRule)),
    snapshot: optional(judged(sourceRule)),
    kernel: optional(judged(image_rules/* kernelVersionRule */.Me)),
    compiler: optional(judged(image_rules/* compilerVersionRule */._L)),
    target: judged(stageRule),
    'image-ref': maybeEmpty(judged(imageNameRule)),
    'image-output': choice('none', 'load', 'push'),
    builder: maybeEmpty(judged(builderRule)),
    'buildkit-image': judged(pulledImageRule),
    'builder-options': readDriverOptions,
    'registry-mirrors': readRegistryMirrors,
    'ca-certificates': readPaths,
    jobserver: choice('auto', 'steve', 'fifo', 'private', 'off'),
    jobs: optional(fields_whole(1, 1024, 'jobs')),
    'load-average': optional(decimal(0.1, 4096)),
    'memory-per-job': readSize,
    'free-disk-space': flag,
    output: judged(outputRule),
    'artifact-name': maybeEmpty(judged(prefixRule)),
    boot: choice('auto', 'kvm', 'emulation', 'off'),
    ...boot,
    ...settings_stored,
    cache: asItIs,
    'cache-layers': choice('auto', 'all'),
    'cache-bytes': optional(readSize),
    'cache-write': flag,
    'package-store': store_location/* readLocation */.m,
    'distfiles-store': store_location/* readLocation */.m,
    'compiler-cache': readCompilerCaches,
    binhost: binhost/* readBinhost */.UN,
    'binhost-verify': flag,
    rebuild: readAtoms,
    'no-cache': flag,
    'no-cache-filter': readStages,
    pull: flag,
    'job-minutes': optional(fields_whole(10, 5 * 24 * 60, 'minutes')),
    'gentoo-mirrors': readMirrors,
    'http-proxy': maybeEmpty(judged(proxyRule)),
    'no-proxy': maybeEmpty(judged(noProxyRule)),
    'password-hash': maybeEmpty(judged(passwordHashRule)),
    'authorized-keys': maybeEmpty(readAuthorizedKeys),
};
const bootReaders = {
    folder: optional(judged(pathRule)),
    squashfs: optional(judged(pathRule)),
    initramfs: optional(judged(pathRule)),
    kernel: optional(judged(pathRule)),
    manifest: optional(judged(pathRule)),
    boot: choice('auto', 'kvm', 'emulation'),
    ...boot,
    ...settings_stored,
};
/**
 * Reads the inputs of the build. Secrets are hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
function readBuildSettings(platform) {
    const given = settings_readTexts(buildInputs, platform);
    platform.mask(given['password-hash']);
    platform.mask(given['authorized-keys']);
    for (const word of `${given['gentoo-mirrors']} ${given.binhost} ${given['http-proxy']}`.split(/\s+/)) {
        if (!URL.canParse(word))
            continue;
        // A token may stand where the user's name does.
        const { username, password } = new URL(word);
        platform.mask(password === '' ? username : password);
    }
    const cache = parseCacheInput(given.cache, platform.env);
    for (const secret of cache.secrets)
        platform.mask(secret);
    const read = fields_readFields(buildReaders, given);
    const problems = [...(read.values ? [] : read.problems), ...cache.problems];
    const clash = (message, hint) => {
        problems.push({ message, hint });
    };
    if (given['image-ref'] === '' && given['image-output'] !== 'none') {
        clash('image-output: There is no name for the image.', 'Give one by image-ref.');
    }
    if (given['image-ref'] !== '' && given['image-output'] === 'none') {
        clash('image-ref: Nothing is done with the image.', 'Write image-output: load or push.');
    }
    if (given['image-ref'] !== '' && given.target !== 'artifacts') {
        clash('image-ref: An image is made after the artifacts, but target names another stage.', 'Remove one of the two.');
    }
    for (const name of ['builder-options', 'registry-mirrors', 'ca-certificates']) {
        if (given.builder === '' || given[name] === '')
            continue;
        clash(`${name}: They are for a builder that is made here, but builder names one that exists.`, 'Remove one of the two.');
    }
    if (given['no-proxy'] !== '' && given['http-proxy'] === '') {
        clash('no-proxy: There is no proxy to go around.', 'Name one by http-proxy, or remove it.');
    }
    if (given.output !== '' && overlap(given.config, given.output)) {
        clash(`output: ${(0,image_text/* quote */.hD)(given.output)} and the folder of config are not apart.`, 'Name a folder of its own, such as out.');
    }
    if (!read.values || problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return { ...camel_camelKeys(read.values), cache: cache.entries, cacheHints: cache.hints };
}
/**
 * Reads the inputs of the boot test alone.
 * @throws UserError with everything that is wrong with them
 */
function readBootSettings(platform) {
    const given = settings_readTexts(bootInputs, platform);
    const read = readFields(bootReaders, given);
    const problems = read.values ? [] : [...read.problems];
    const files = ['squashfs', 'initramfs', 'kernel', 'manifest'];
    const missing = files.filter((name) => given[name] === '');
    if (given.folder === '' && missing.length > 0) {
        const message = missing.length === files.length
            ? 'folder: It is not given, so there is nothing to boot.'
            : `${missing.join(', ')}: missing.`;
        problems.push({ message, hint: `Give the folder that a build wrote, or all of ${files.join(', ')}.` });
    }
    if (given.folder !== '' && missing.length < files.length) {
        const message = `folder: The folder is given, and ${files.filter((name) => given[name] !== '').join(', ')} too.`;
        problems.push({ message, hint: 'Give the folder or the files.' });
    }
    if (!read.values || problems.length > 0)
        throw new UserError(problems);
    return camelKeys(read.values);
}
/**
 * Looks for options that a command does not have. An action cannot see inputs that it does not have; GitHub warns of them.
 * @param names without the leading dashes
 * @param known table of the command's inputs, and whatever else it takes
 */
function unknownOptions(names, known) {
    return [...names]
        .filter((name) => !known.includes(name))
        .map((name) => ({ message: `There is no option ${quote(`--${name}`)}.`, hint: didYouMean(name, known) }));
}
/** Every input as text. What a caller passes on as empty is what the caller was not given: it gets the default too. */
function settings_readTexts(table, platform) {
    const texts = Object.entries(table).map(([name, { default: fallback }]) => [name, platform.input(name) || fallback]);
    return Object.fromEntries(texts);
}

;// CONCATENATED MODULE: ./lib/inputs/shared-settings.js


/** Settings of a build for a front end that has some of its inputs, under the same names; all others are as by default. */
function readSharedSettings(platform, { takes, config }) {
    try {
        const settings = readBuildSettings({
            env: platform.env,
            mask: (value) => {
                platform.mask(value);
            },
            input: (name) => (takes(name) ? platform.input(name) : name === 'config' ? config : ''),
        });
        return { settings };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { problems: error.problems };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/inputs/check-settings.js







const readers = {
    config: judged(pathRule),
    base: judged(revisionRule),
    plan: flag,
    'emerge-log': maybeEmpty(judged(pathRule)),
    comment: choice('auto', 'false'),
    suggestions: flag,
    sarif: maybeEmpty(judged(pathRule)),
    output: judged(outputRule),
    'artifact-name': maybeEmpty(judged(prefixRule)),
    upload: flag,
    'retention-days': optional(fields_whole(1, 400, 'days')),
    summary: flag,
    token: asItIs,
};
const commentReaders = { token: asItIs, suggestions: flag };
/**
 * Reads the inputs of the check. Secrets are hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
function readCheckSettings(platform) {
    const given = settings_readTexts(checkInputs, platform);
    platform.mask(given.token);
    const own = fields_readFields(readers, given);
    const problems = own.values ? [] : [...own.problems];
    const shared = readSharedSettings(platform, {
        takes: (name) => name in checkInputs && !(name in readers),
        config: own.values?.config ?? '',
    });
    if ('problems' in shared)
        problems.push(...shared.problems);
    if (!own.values || 'problems' in shared)
        throw new errors/* UserError */.yo(problems);
    return { ...camel_camelKeys(own.values), build: shared.settings };
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

;// CONCATENATED MODULE: ./lib/lint/format.js
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
    const told = verdict.explanations.map(asProblem);
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
        const { checked } = await run_check_judged(platform, deps, settings, pull, client);
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
async function run_check_judged(platform, deps, settings, pull, client) {
    const { GITHUB_WORKSPACE: workspace = process.cwd() } = platform.env;
    const temporary = await (0,files/* makeTemporaryFolder */.wE)(platform.env);
    const told = new Set();
    const tell = (findings, line) => {
        for (const finding of findings) {
            const text = finding.at.line === undefined ? undefined : line(finding.at.file, finding.at.line);
            const lines = formatFinding(finding, text);
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
        platform.log.info(countFindings(fresh));
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
    const found = errors.length === 0 ? [] : [`Of what is new: ${countFindings(errors)}`];
    return [...refused, ...found].join(' ');
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

/***/ 24370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ throwIfStopped),
/* harmony export */   LD: () => (/* binding */ ChangedFileError),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   Wm: () => (/* binding */ stoppedError),
/* harmony export */   gp: () => (/* binding */ asStoreError),
/* harmony export */   zO: () => (/* binding */ LostError)
/* harmony export */ });
/* unused harmony export fileError */
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


/***/ })

};
