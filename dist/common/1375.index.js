export const id = 1375;
export const ids = [1375];
export const modules = {

/***/ 41375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeScripts: () => (/* binding */ judgeScripts),
/* harmony export */   readShellcheck: () => (/* binding */ readShellcheck),
/* harmony export */   shellcheckOptions: () => (/* binding */ shellcheckOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83694);
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89684);




/** Some scripts take shellcheck without end. */
const PATIENCE_MS = 30_000;
const LONGEST_MESSAGE = 500;
/** Files that a script reads in are not followed: they are in the image, or in a folder that is none of ours. */
const NOT_FOLLOWED = ['SC1090', 'SC1091'];
/** Who reads such a script in uses what it sets, and sets what it uses. */
const NOT_OF_SOURCED = ['SC2034', 'SC2154'];
const RULES = { error: 'shell-error', warning: 'shell-warning', info: 'shell-note' };
/** `--format=json1` of shellcheck 0.7 and later (shellcheck(1)): columns are characters from 1, a tab is one. */
const answer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    comments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
        endLine: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        column: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
        endColumn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'warning', 'info', 'style']),
        code: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    })),
});
/** Judges scripts by the shellcheck of this machine. */
async function judgeScripts(scripts, { run, signal }) {
    const groups = new Map();
    for (const script of scripts) {
        const options = shellcheckOptions(script.shell).join(' ');
        groups.set(options, [...(groups.get(options) ?? []), script]);
    }
    const judged = await Promise.all([...groups.values()].map((group) => judgeGroup(group, run, signal)));
    const unjudged = judged.flatMap((each) => each.unjudged ?? []);
    const whose = `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(scripts.length, 'script')} of the definition ${scripts.length === 1 ? 'was' : 'were'} not judged in full`;
    return {
        reports: judged.flatMap(({ reports }) => reports),
        ...(unjudged[0] === undefined ? {} : { unjudged: `${whose}: ${unjudged[0]}` }),
    };
}
async function judgeGroup(scripts, run, signal) {
    const [first] = scripts;
    if (!first)
        return { reports: [] };
    const args = [...shellcheckOptions(first.shell), '--', ...scripts.map(({ source }) => source)];
    const time = AbortSignal.timeout(PATIENCE_MS);
    let result;
    try {
        result = await run({ command: 'shellcheck', args, env: { SHELLCHECK_OPTS: undefined } }, { signal: AbortSignal.any([signal, time]), keepBytes: 16 * 2 ** 20 });
    }
    catch (error) {
        if (!(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'ENOENT', 'EACCES'))
            throw error;
        return { reports: [], unjudged: 'shellcheck is not installed on this machine.' };
    }
    const { code, stdout, stderr, stopped } = result;
    if (stopped) {
        return { reports: [], unjudged: `shellcheck did not come to an end within ${String(PATIENCE_MS / 1000)} seconds.` };
    }
    const reports = readShellcheck(stdout, scripts);
    // 0 and 1: judged, without and with findings (shellcheck(1), RETURN VALUES).
    if (reports && code <= 1)
        return { reports };
    const said = (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(stderr.trim().split('\n')[0] ?? ''), LONGEST_MESSAGE);
    return {
        reports: reports ?? [],
        unjudged: `shellcheck ended with ${String(code)}${said === '' ? '' : `: ${said}`}. It has to be 0.7 or newer.`,
    };
}
/** A configuration that lies about is not read: it could lead out of the folder. */
function shellcheckOptions({ name, sourced }) {
    const left = sourced ? [...NOT_FOLLOWED, ...NOT_OF_SOURCED] : NOT_FOLLOWED;
    return [
        '--norc',
        '--format=json1',
        '--severity=info',
        `--exclude=${left.join(',')}`,
        ...(name === undefined ? [] : [`--shell=${name}`]),
    ];
}
/** What shellcheck printed, as reports; undefined when it is not what shellcheck prints. */
function readShellcheck(printed, scripts) {
    let comments;
    try {
        ({ comments } = answer.parse(JSON.parse(printed)));
    }
    catch {
        return undefined;
    }
    const bySource = new Map(scripts.map(({ source, text }) => [source, text]));
    return comments.flatMap(({ file, line, endLine, column, endColumn, level, code, message }) => {
        const text = bySource.get(file);
        if (!text || level === 'style')
            return [];
        const own = text.lines[line - 1] ?? '';
        const start = columnOf(own, column);
        const end = endLine === line && endColumn > column ? columnOf(own, endColumn) : undefined;
        return [
            {
                rule: RULES[level],
                at: { file: text.path, line, column: start, ...(end === undefined ? {} : { endColumn: end }) },
                message: `SC${String(code)}: ${(0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(message), LONGEST_MESSAGE)}`,
                hint: `https://www.shellcheck.net/wiki/SC${String(code)} explains it.`,
            },
        ];
    });
}
/** Characters beyond the 16 bits are two columns for editors. */
function columnOf(line, character) {
    return (Array.from(line)
        .slice(0, character - 1)
        .join('').length + 1);
}


/***/ })

};
