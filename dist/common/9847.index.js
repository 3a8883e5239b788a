export const id = 9847;
export const ids = [9847];
export const modules = {

/***/ 29847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ UNSAVED_STATE),
/* harmony export */   G: () => (/* binding */ BUILDER_STATE),
/* harmony export */   cleanUpBuild: () => (/* binding */ cleanUpBuild)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18402);
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89684);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93745);




/** State that the post step needs: the builder that this run made, and the file that names what is still to be stored. */
const BUILDER_STATE = 'builder';
const UNSAVED_STATE = 'unsaved-work';
/** The post step: stores what a cancelled build left, removes the builder that this run made, and nothing else. */
async function cleanUpBuild(platform, run = _platform_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R) {
    const unsaved = platform.state(UNSAVED_STATE);
    if (unsaved !== '')
        await saveRest(platform, run, unsaved);
    const builder = platform.state(BUILDER_STATE);
    if (builder === '')
        return;
    const problems = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(async () => {
        const { findBuildx } = await __webpack_require__.e(/* import() */ 8087).then(__webpack_require__.bind(__webpack_require__, 58087));
        const { removeBuilder } = await __webpack_require__.e(/* import() */ 2530).then(__webpack_require__.bind(__webpack_require__, 42530));
        const removed = await removeBuilder(await findBuildx(run, platform.env), builder);
        return removed ? [] : [{ message: 'buildx rm failed.' }];
    });
    // The job has its result already: what could not be cleaned up is told, and changes nothing.
    if (problems.length === 0)
        platform.log.info(`Removed the builder ${builder}; its cache stays on this machine.`);
    for (const problem of problems) {
        platform.log.warning(`The builder ${builder} could not be removed: ${(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem)}`);
    }
}
/** What was made before a cancel goes to the stores now. It changes nothing about the job's result. */
async function saveRest(platform, run, file) {
    const problems = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(async () => {
        const { findBuildx } = await __webpack_require__.e(/* import() */ 8087).then(__webpack_require__.bind(__webpack_require__, 58087));
        const { saveUnsavedWork } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(1975), __webpack_require__.e(6330), __webpack_require__.e(656), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 13023));
        const warnings = [];
        const deps = {
            platform,
            run,
            buildx: await findBuildx(run, platform.env),
            warn: (problem) => warnings.push(problem),
        };
        const session = await saveUnsavedWork(file, deps, platform.cancelled);
        for (const { kind, place, added, bytesOut } of session?.balances ?? []) {
            platform.log.info(`Stored in the ${place}: ${added} ${kind}, ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytesOut)}`);
        }
        return warnings;
    });
    for (const problem of problems)
        platform.log.warning((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem));
}


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

/***/ 18402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const SIGNAL_NUMBERS = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGPIPE: 13,
    SIGTERM: 15,
};
/** How long the output of a stopped program is read after its end, while something holds it open. */
const LEFT_OPEN_MS = 1000;
/** Runs commands as child processes without a shell, streaming their output and keeping a bounded tail of it. */
const runProcess = (spec, options = {}) => new Promise((resolve, reject) => {
    const env = { ...process.env };
    for (const [name, value] of Object.entries(spec.env ?? {})) {
        if (value === undefined)
            Reflect.deleteProperty(env, name);
        else
            env[name] = value;
    }
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(spec.command, [...spec.args], {
        ...(spec.cwd === undefined ? {} : { cwd: spec.cwd }),
        env,
        stdio: 'pipe',
    });
    const keep = options.keepBytes ?? 1024 * 1024;
    const stdout = new Tail(keep);
    const stderr = new Tail(keep);
    const grace = options.graceMs ?? 5000;
    const timers = [];
    let stopped = false;
    const stop = () => {
        stopped = true;
        child.kill('SIGINT');
        timers.push(setTimeout(() => child.kill('SIGTERM'), grace), setTimeout(() => child.kill('SIGKILL'), grace * 2));
    };
    if (options.signal?.aborted)
        stop();
    else
        options.signal?.addEventListener('abort', stop, { once: true });
    child.stdout.on('data', (chunk) => {
        stdout.push(chunk);
        options.onStdout?.(chunk);
    });
    child.stderr.on('data', (chunk) => {
        stderr.push(chunk);
        options.onStderr?.(chunk);
    });
    // A program that does not read its input to the end is no failure of ours.
    child.stdin.on('error', () => undefined);
    const { inputUntil } = options;
    if (inputUntil === undefined || inputUntil.aborted)
        child.stdin.end(spec.input ?? '');
    else {
        child.stdin.write(spec.input ?? '');
        inputUntil.addEventListener('abort', () => child.stdin.end(), { once: true });
    }
    // A program that was killed can leave one of its own behind that holds the output open: `docker` its plugins.
    child.on('exit', () => {
        if (!stopped)
            return;
        const close = () => {
            child.stdout.destroy();
            child.stderr.destroy();
        };
        timers.push(setTimeout(close, LEFT_OPEN_MS));
    });
    const settle = () => {
        timers.forEach(clearTimeout);
        options.signal?.removeEventListener('abort', stop);
    };
    child.on('error', (error) => {
        settle();
        reject(error);
    });
    child.on('close', (code, signal) => {
        settle();
        resolve({
            code: code ?? 128 + (SIGNAL_NUMBERS[signal ?? ''] ?? 0),
            stdout: stdout.text(),
            stderr: stderr.text(),
            stopped,
        });
    });
});
/** Keeps the last `limit` bytes that were pushed. */
class Tail {
    #limit;
    #chunks = [];
    #bytes = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        for (let first = this.#chunks[0]; first && this.#bytes - first.length >= this.#limit; first = this.#chunks[0]) {
            this.#chunks.shift();
            this.#bytes -= first.length;
        }
    }
    text() {
        const all = Buffer.concat(this.#chunks);
        return all.subarray(Math.max(0, all.length - this.#limit)).toString('utf8');
    }
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
