export const id = 620;
export const ids = [620,847];
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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6831);




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
        const { findBuildx } = await __webpack_require__.e(/* import() */ 87).then(__webpack_require__.bind(__webpack_require__, 58087));
        const { removeBuilder } = await __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 42530));
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
        const { findBuildx } = await __webpack_require__.e(/* import() */ 87).then(__webpack_require__.bind(__webpack_require__, 58087));
        const { saveUnsavedWork } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(23), __webpack_require__.e(331)]).then(__webpack_require__.bind(__webpack_require__, 13023));
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

/***/ 6831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ problemsOf),
  iV: () => (/* binding */ showFailure)
});

// UNUSED EXPORTS: explainError

// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
;// CONCATENATED MODULE: ./lib/report/annotations.js
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

;// CONCATENATED MODULE: ./lib/actions/failure.js


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
    if (error instanceof errors/* UserError */.yo)
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
        platform.fail((0,errors/* formatProblem */.Vw)(said), at);
        return;
    }
    writeAnnotations(platform.log, annotations({ error: problems }));
    platform.fail(`${problems.length} problems: each is named above.`);
}


/***/ }),

/***/ 45620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startBuildAction: () => (/* binding */ startBuildAction)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/build/display.js
/** On a runner: the story as it happens, each step's log in a group when the step ends. */
function actionDisplay(log) {
    return {
        tickEvery: 1000,
        apply: (changes) => {
            log.apply(changes);
        },
        tick: (_timeline, now) => {
            log.tick(now);
        },
        end: (timeline) => {
            log.end(timeline);
        },
    };
}
/** For a person: the running steps are redrawn in place. */
function terminalDisplay(progress) {
    return {
        tickEvery: 250,
        apply: (changes) => {
            progress.apply(changes);
        },
        tick: (timeline, now) => {
            progress.tick(timeline, now);
        },
        end: (timeline) => {
            progress.end(timeline);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/platform/job-start.js

/**
 * When the job began that this process belongs to: the runner starts one process called Runner.Worker for each job, and an
 * action is a descendant of it. Nothing else tells: a job's own limit and start are in no variable.
 * @returns milliseconds since the epoch; undefined where there is no such ancestor
 */
function jobStart(pid, read = readProc) {
    try {
        // Fields of /proc/PID/stat (proc_pid_stat(5)): 1 pid, 2 (comm), 4 ppid, 22 start in clock ticks after boot.
        for (let at = pid, depth = 0; at > 1 && depth < 64; depth++) {
            const { name, parent, ticks } = stat(read(`${at}/stat`));
            if (name === 'Runner.Worker') {
                const boot = /^btime (\d+)$/m.exec(read('stat'))?.[1];
                return boot === undefined ? undefined : (Number(boot) + ticks / TICKS_PER_SECOND) * 1000;
            }
            at = parent;
        }
    }
    catch {
        // Not Linux, or a process that ended meanwhile: nothing is known.
    }
    return undefined;
}
/** USER_HZ, which Linux fixes for user space (time(7)). */
const TICKS_PER_SECOND = 100;
function stat(text) {
    const end = text.lastIndexOf(')');
    const rest = text.slice(end + 2).split(' ');
    return { name: text.slice(text.indexOf('(') + 1, end), parent: Number(rest[1]), ticks: Number(rest[19]) };
}
function readProc(path) {
    return (0,external_node_fs_.readFileSync)(`/proc/${path}`, 'utf8');
}

// EXTERNAL MODULE: ./lib/platform/process.js
var platform_process = __webpack_require__(18402);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/progress/timeline.js + 3 modules
var progress_timeline = __webpack_require__(86369);
;// CONCATENATED MODULE: ./lib/progress/story.js



/** A step shorter than this gets one line when it ends, a longer one also when it starts; milliseconds. */
const WORTH_A_START = 1000;
/** What is not an instruction of the Dockerfile is told only if it took this long or failed. */
const WORTH_TELLING = 2000;
/** Packages that complete closer together than this share a line. */
const PACKAGE_PAUSE = 2000;
/** A line at least this often, so that an hour of compiling does not look like a hang. */
const HEARTBEAT = 60_000;
const SETTLE = 500;
const MAX_INSTRUCTION = 90;
/**
 * Tells a build as plain lines in the order of events, though its stages run interleaved: one line for each transition of
 * a step, one for packages as they complete, one for what came from the cache, one a minute for what is still running.
 *
 *       0:12  ▶ world            3/7  RUN emerge --emptytree @world
 *       1:02  · world            37/112  dev-libs/openssl-3.5.4 (41 s)
 *      41:02  ✓ world            3/7  40 min 50 s, 3,204 lines
 *
 * Pure: it only knows the times that events and `tick` give it, in milliseconds since the epoch.
 */
class BuildStory {
    #begin = 0;
    #spoken = 0;
    #waiting = new Map();
    #running = new Map();
    #packages = new Map();
    #cached = [];
    /** A step that is pulled from a cache ends several times before it is known to be cached. */
    #settling = new Map();
    /** @returns the lines that these changes are worth */
    tell(changes) {
        return changes.flatMap((change) => {
            switch (change.type) {
                case 'step':
                    return this.#step(change.step, change.at);
                case 'package':
                    return this.#package(change.step, change.event, change.at);
                case 'warning': {
                    const { file, range, short } = change.warning;
                    const place = file === undefined ? '' : `${file}${range ? `:${String(range[0])}` : ''}: `;
                    return this.#say(this.#spoken, '⚠', '', `${place}${short}`);
                }
                case 'message':
                    // What ended the build is explained elsewhere; an error of a cache can come in a build that goes well.
                    return /^(?:WARNING|ERROR): (?!failed to build|target )/.test(change.line)
                        ? this.#say(this.#spoken, '⚠', '', change.line.replace(/^WARNING: /, ''))
                        : [];
                case 'line':
                    return change.line.startsWith('gm: warning: ')
                        ? this.#say(change.at, '⚠', label(change.step), change.line.slice('gm: warning: '.length))
                        : [];
            }
        });
    }
    /** @returns the lines that have become due by `now`; call it about once a second */
    tick(now) {
        const lines = [...this.#settled(now), ...this.#started(now), ...this.#heldPackages(now)];
        if (lines.length === 0 && this.#begin > 0 && now - this.#spoken >= HEARTBEAT && this.#running.size > 0) {
            lines.push(...this.#say(now, '…', '', [...this.#running.values()].map((each) => present(each, now)).join('; ')));
        }
        return lines;
    }
    /** @returns what was still held back, and what the whole build came to */
    end(now, steps) {
        const done = steps.filter(({ kind, state }) => kind === 'stage' && (state === 'done' || state === 'cached'));
        const cached = done.filter(({ state }) => state === 'cached').length;
        const took = (0,format/* formatSeconds */.Xo)((now - (this.#begin || now)) / 1000);
        const text = `${(0,format/* count */.U9)(done.length, 'step')} done${cached > 0 ? `, ${String(cached)} of them cached,` : ''} in ${took}`;
        return [...this.#settled(Infinity), ...this.#heldPackages(Infinity), ...this.#say(now, '=', '', text)];
    }
    #step(step, at) {
        if (this.#begin === 0) {
            this.#begin = at;
            this.#spoken = at;
        }
        this.#settling.delete(step.id);
        const lines = [...this.#settled(at), ...this.#started(at)];
        if (step.state === 'running') {
            this.#waiting.set(step.id, step);
            this.#running.set(step.id, { step });
            return lines;
        }
        this.#waiting.delete(step.id);
        this.#running.delete(step.id);
        if (step.state === 'done' && step.pulledBytes > 0)
            this.#settling.set(step.id, { step, at });
        else
            lines.push(...this.#ended(step, at));
        return lines;
    }
    #ended(step, at) {
        const seconds = (0,progress_timeline/* workSeconds */.Z)(step.intervals, at);
        const quiet = step.kind !== 'stage' && step.state !== 'failed' && seconds * 1000 < WORTH_TELLING;
        if (quiet || step.state === 'pending')
            return [];
        if (step.state === 'cached' && step.pulledBytes === 0) {
            if (step.kind === 'stage')
                this.#cached.push(step);
            return [];
        }
        return [
            ...this.#heldPackages(Infinity, step.id),
            ...this.#say(at, GLYPHS[step.state], label(step), outcome(step, seconds)),
        ];
    }
    #settled(now) {
        const lines = [];
        for (const [id, { step, at }] of this.#settling) {
            if (now - at < SETTLE)
                continue;
            this.#settling.delete(id);
            lines.push(...this.#ended(step, at));
        }
        return lines;
    }
    /** Steps that have by now run long enough to be announced. */
    #started(now) {
        const lines = [];
        for (const [id, step] of this.#waiting) {
            const since = step.intervals.at(-1)?.started ?? now;
            if (now - since < (step.kind === 'stage' ? WORTH_A_START : WORTH_TELLING))
                continue;
            this.#waiting.delete(id);
            lines.push(...this.#say(since, GLYPHS.running, label(step), `${position(step)}${shortInstruction(step)}`));
        }
        return lines;
    }
    #package(step, event, at) {
        const running = this.#running.get(step.id);
        if (running)
            running.package = event;
        if (event.type === 'failed') {
            const after = event.seconds === undefined ? '' : ` after ${(0,format/* formatSeconds */.Xo)(event.seconds)}`;
            return [
                ...this.#heldPackages(Infinity, step.id),
                ...this.#say(at, '✗', label(step), `${event.package} failed${after}`),
            ];
        }
        if (event.type !== 'completed')
            return [];
        const held = this.#packages.get(step.id) ?? { step, events: [], last: 0 };
        this.#packages.set(step.id, held);
        held.events.push(event);
        return at - held.last >= PACKAGE_PAUSE ? this.#heldPackages(at, step.id) : [];
    }
    #heldPackages(now, only) {
        const lines = [];
        for (const [id, held] of this.#packages) {
            const last = held.events.at(-1);
            if (!last || (only !== undefined && only !== id) || now - held.last < PACKAGE_PAUSE)
                continue;
            const names = held.events.map(({ package: name, seconds }) => seconds === undefined ? name : `${name} (${(0,format/* formatSeconds */.Xo)(seconds)})`);
            const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${String(names.length - 3)} more` : '');
            held.events = [];
            held.last = now === Infinity ? held.last : now;
            const progress = `${String(last.progress.done)}/${String(last.progress.total)}`;
            lines.push(...this.#say(now === Infinity ? this.#spoken : now, '·', label(held.step), `${progress}  ${shown}`));
        }
        return lines;
    }
    #say(at, glyph, name, text) {
        const lines = [];
        if (this.#cached.length > 0) {
            const stages = new Map();
            for (const step of this.#cached)
                stages.set(label(step), (stages.get(label(step)) ?? 0) + 1);
            const all = [...stages].map(([stage, steps]) => (steps > 1 ? `${stage} (${String(steps)})` : stage)).join(', ');
            this.#cached = [];
            lines.push(this.#line(at, '✓', 'cached', all));
        }
        lines.push(this.#line(at, glyph, name, text));
        this.#spoken = Math.max(this.#spoken, at);
        return lines;
    }
    #line(at, glyph, name, text) {
        const clock = (0,format/* formatClock */.ei)((at - (this.#begin || at)) / 1000).padStart(7);
        return name === '' ? `${clock}  ${glyph} ${text}` : `${clock}  ${glyph} ${name.padEnd(18)} ${text}`;
    }
}
const GLYPHS = {
    pending: ' ',
    running: '▶',
    done: '✓',
    cached: '✓',
    failed: '✗',
    cancelled: '■',
};
/** What a person calls the step: its stage, the context it loads, or what is being done. */
function label(step) {
    if (step.kind === 'context')
        return `${step.stage ?? 'context'} (image)`;
    return step.stage ?? (step.kind === 'other' ? 'build' : step.kind);
}
/** `3/7  `, or nothing for what is no instruction. */
function position({ number, of }) {
    return number === undefined || of === undefined ? '' : `${String(number)}/${String(of)}  `;
}
/** The instruction without its mounts and other flags, in one line. */
function shortInstruction({ instruction }) {
    const bare = instruction.replace(/^(RUN|COPY|ADD) (?:--\S+ +)+/, '$1 ').replace(/\s+/g, ' ');
    return (0,clean/* clip */.$Q)(bare, MAX_INSTRUCTION).replace(/ … \([\d,]+ characters\)$/, ' …');
}
function outcome(step, seconds) {
    const facts = [
        step.state === 'cached' ? 'cached' : '',
        step.state === 'cancelled' ? 'stopped' : '',
        step.state === 'failed' ? `failed${exitCode(step)}` : '',
        (0,format/* formatSeconds */.Xo)(seconds),
        step.pulledBytes > 0 ? `${(0,format/* formatBytes */.z3)(step.pulledBytes)} pulled` : '',
        step.logLines > 0 ? (0,format/* count */.U9)(step.logLines, 'line') : '',
    ].filter((fact) => fact !== '');
    const what = step.kind === 'stage' ? '' : `${shortInstruction(step)}: `;
    return `${position(step)}${what}${facts.join(', ')}`;
}
function exitCode({ error }) {
    const code = /exit code: (\d+)/.exec(error ?? '')?.[1];
    return code === undefined ? '' : ` with exit code ${code}`;
}
function present({ step, package: latest }, now) {
    const oldest = latest?.progress.running.at(0);
    const since = step.intervals.at(-1)?.started ?? now;
    const elapsed = (0,format/* formatSeconds */.Xo)((now - since) / 1000);
    if (!latest)
        return `${label(step)} ${position(step)}for ${elapsed}`.replaceAll('  ', ' ');
    const { done, total } = latest.progress;
    const at = oldest ? `, ${oldest.package} for ${(0,format/* formatSeconds */.Xo)((now - oldest.since) / 1000)}` : '';
    return `${label(step)} ${String(done)}/${String(total)} packages${at}`;
}

// EXTERNAL MODULE: ./lib/progress/tail-buffer.js
var tail_buffer = __webpack_require__(90100);
;// CONCATENATED MODULE: ./lib/progress/action-log.js





/** A log this short is shown as it is instead of folded away. */
const INLINE_LINES = 3;
/** Lines of a failed step that are shown unfolded. */
const FAILED_TAIL = 40;
/**
 * Writes a build to the log of a GitHub Actions step. Groups cannot nest nor run beside each other, but stages do: so the
 * story of the build is told unfolded, one short line per event, and the log of each step follows as one group when the
 * step ends. Nothing that a build prints is understood as a workflow command.
 */
class ActionLog {
    #log;
    #story = new BuildStory();
    #logs = new Map();
    #first;
    #last;
    constructor(log, options = {}) {
        this.#log = log;
        this.#first = options.firstLines ?? 500;
        this.#last = options.lastLines ?? 4500;
    }
    /** @param changes what an event changed, as the reducer returned it */
    apply(changes) {
        for (const change of changes) {
            if (change.type === 'line')
                this.#stepLog(change.step.id).push(change.line);
            this.#write(this.#story.tell([change]));
            if (change.type === 'step' && (change.step.state === 'pending' || change.step.state === 'running'))
                continue;
            if (change.type === 'step')
                this.#showLog(change.step);
        }
    }
    /** Writes what has become due; call it about once a second. */
    tick(now) {
        this.#write(this.#story.tick(now));
    }
    /** Call it once the build's process has ended. */
    end({ latest, steps }) {
        this.#write(this.#story.end(latest, steps));
    }
    #stepLog(id) {
        let log = this.#logs.get(id);
        if (!log) {
            log = new StepLog(this.#first, this.#last);
            this.#logs.set(id, log);
        }
        return log;
    }
    #showLog(step) {
        const log = this.#logs.get(step.id);
        this.#logs.delete(step.id);
        if (!log || log.count === 0)
            return;
        const lines = log.lines();
        if (lines.length <= INLINE_LINES) {
            this.#quote(lines);
            return;
        }
        const took = (0,format/* formatSeconds */.Xo)((0,progress_timeline/* workSeconds */.Z)(step.intervals, 0));
        const title = `Log of ${label(step)} ${position(step).trim()} (${(0,format/* count */.U9)(log.count, 'line')}, ${took})`;
        this.#log.startGroup((0,clean/* neutraliseCommands */.$B)(title.replace('  ', ' ')));
        this.#write([step.instruction, ...lines]);
        this.#log.endGroup();
        if (step.state !== 'failed')
            return;
        this.#write([`The last lines of ${label(step)} ${position(step)}${shortInstruction(step)}:`]);
        this.#quote(lines.slice(-FAILED_TAIL));
    }
    #quote(lines) {
        this.#write(lines.map((line) => `           │ ${line}`));
    }
    #write(lines) {
        for (const line of lines)
            this.#log.info((0,clean/* neutraliseCommands */.$B)(line));
    }
}
const MAX_CHARS = 1024 * 1024;
/** The beginning and the end of a log of any length. emerge's status line, repeated after every event, is left out. */
class StepLog {
    #firstLines;
    #first = [];
    #last;
    #firstChars = 0;
    #count = 0;
    constructor(firstLines, lastLines) {
        this.#firstLines = firstLines;
        this.#last = new tail_buffer/* TailBuffer */.v(lastLines, MAX_CHARS);
    }
    get count() {
        return this.#count;
    }
    push(line) {
        if (line.startsWith('>>> Jobs: '))
            return;
        this.#count++;
        if (this.#first.length < this.#firstLines && this.#firstChars < MAX_CHARS) {
            this.#first.push(line);
            this.#firstChars += line.length;
        }
        else {
            this.#last.push(line);
        }
    }
    lines() {
        const last = this.#last.lines();
        const left = this.#count - this.#first.length - last.length;
        const gap = left > 0 ? [`… ${(0,format/* count */.U9)(left, 'line')} left out …`] : [];
        return [...this.#first, ...gap, ...last];
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/actions/installation.js


/** @param entry path of the running program, `dist/NAME/index.js` */
function installationOf(entry) {
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry))));
    const { name, version } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'package.json'), 'utf8'));
    return { defaults: (0,external_node_path_.join)(root, 'config'), builtBy: `${name} ${version}` };
}

;// CONCATENATED MODULE: ./lib/actions/own-builder.js
/**
 * Name of the builder that a run makes for itself. A runner does one job at a time, so a name for each runner keeps jobs
 * on one machine apart and lets the next job of the same runner find the cache of the last one.
 */
function ownBuilderName(runner) {
    const suffix = (runner ?? '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40);
    return suffix === '' ? 'gentoo-min' : `gentoo-min-${suffix}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
;// CONCATENATED MODULE: ./lib/platform/machine.js




const thisMachine = {
    hostname: (0,external_node_os_.hostname)(),
    cpuFlags: async () => {
        const text = await (0,external_node_fs_promises_.readFile)('/proc/cpuinfo', 'utf8').catch(() => '');
        return /^flags\s*:(.*)$/m.exec(text)?.[1]?.trim().split(/\s+/);
    },
    kernel: (0,external_node_os_.release)(),
    device: async (path) => {
        try {
            await (await (0,external_node_fs_promises_.open)(path, 'r+')).close();
            return 'open';
        }
        catch (error) {
            return (0,errors/* hasCode */.up)(error, 'EACCES', 'EPERM') ? 'denied' : 'absent';
        }
    },
    disk: async (path) => {
        try {
            return { device: (await (0,external_node_fs_promises_.stat)(path)).dev, freeBytes: await (0,files/* freeBytes */.go)(path) };
        }
        catch {
            return undefined;
        }
    },
};

;// CONCATENATED MODULE: ./lib/progress/warnings.js

const OWN = 'gm: warning: ';
/**
 * What deserves attention although it did not stop the build: findings of BuildKit's Dockerfile checks, with their line, and
 * what the definition's own scripts warned of (`gm: warning: …`).
 */
function buildWarnings(timeline) {
    const checks = timeline.warnings.map(({ short, file, range, url }) => ({
        // BuildKit repeats the line in the text.
        message: (0,format/* sentence */.em)(short.replace(/ \(line \d+\)$/, '')),
        ...(file === undefined ? {} : { at: { file, ...(range ? { line: range[0] } : {}) } }),
        ...(url === undefined ? {} : { hint: `See ${url}` }),
    }));
    const own = timeline.steps
        .flatMap(({ errorLines, logTail }) => [...errorLines, ...logTail])
        .filter((line) => line.startsWith(OWN))
        .map((line) => (0,format/* sentence */.em)(line.slice(OWN.length)));
    return [...checks, ...[...new Set(own)].map((message) => ({ message }))];
}

;// CONCATENATED MODULE: ./lib/build/report.js


/** Collects what a build came to, in the order in which it is known, for outputs, uploads and the summary. */
class BuildReport {
    name = 'gentoo';
    #definition;
    #pins = [];
    #timeline;
    #failure;
    #manifest;
    #boot;
    #files = [];
    #stopped;
    #movedOn = false;
    #stores = [];
    #sources;
    #tallies = [];
    #downloaded = new Set();
    #facts = [];
    #capabilities = [];
    /** Whether everything that was asked for is done. */
    complete = false;
    /** How many exports of layers were made. */
    layersKept = 0;
    /** Which stages' layers are kept and why, one sentence each. */
    layers = [];
    /** Digest of the OCI image that was loaded or pushed. */
    imageDigest;
    #artifactIds = new Map();
    #logs = new Set();
    #warnings = [];
    #said = new Set();
    definition(name, definition, notes) {
        this.name = name;
        this.#definition = definition;
        this.#warnings.push(...notes);
    }
    pins(pins) {
        this.#pins = pins;
        for (const { note, line } of pins) {
            if (note !== undefined)
                this.#warnings.push({
                    message: note,
                    ...(line === undefined ? {} : { hint: `The line that pins it: ${line}` }),
                });
        }
    }
    build(timeline, log, tally) {
        this.#tallies.push(tally);
        // The image comes after the artifacts; it is the artifacts' story that is told. A build that is run again replaces its own.
        if (!this.#timeline || !this.#manifest)
            this.#timeline = timeline;
        this.#warnings.push(...buildWarnings(timeline));
        this.#logs.add(log);
    }
    /** What the compiler cache had of one build. */
    compilations(tally) {
        if (tally.fact !== undefined)
            this.#facts.push(tally.fact);
    }
    /** What limits how much runs at a time. */
    jobserver({ sentence, warning }) {
        this.#facts.push(sentence);
        if (warning)
            this.warn(warning);
    }
    /** What the build has to do with. */
    capabilities(capabilities) {
        this.#capabilities = capabilities;
    }
    failed(failure) {
        this.#failure = failure;
    }
    /** Why the build failed, where it did. */
    get failure() {
        return this.#failure;
    }
    /** @param minutes the job's limit, where one was given */
    stopped(minutes) {
        this.#stopped = { minutes };
    }
    /** This machine cannot build the image, and another job may get one that can. */
    movesOn({ message }) {
        this.#movedOn = true;
        this.warn({ message, hint: 'The job after this one may get another machine.' });
    }
    /** What the stores gave and got. */
    stores(balances) {
        this.#stores = balances;
    }
    /** The sources that one build downloaded. */
    downloads({ names }) {
        for (const name of names)
            this.#downloaded.add(name);
    }
    /** Names of the sources that this run downloaded. */
    get downloaded() {
        return this.#downloaded;
    }
    /** Which sources can no longer be downloaded. */
    sources(sources) {
        this.#sources = sources;
    }
    /** What this run did, and what it was at when it ended. */
    get work() {
        const steps = this.#timeline?.steps ?? [];
        const total = (key) => this.#tallies.reduce((sum, tally) => sum + tally[key], 0);
        return {
            packagesBuilt: total('built'),
            packagesReused: total('reused'),
            // A plan is made anew in seconds; everything else that ran to its end is work.
            stepsDone: steps.filter(({ kind, state, stage }) => kind === 'stage' && state === 'done' && stage?.startsWith('plan-') !== true).length,
            running: steps.flatMap(({ packages }) => (packages?.running ?? []).map((each) => each.package)),
        };
    }
    /** How many packages, distfiles and exports of layers were stored outside of the builder. */
    get kept() {
        return this.layersKept + this.#stores.reduce((sum, { added }) => sum + added, 0);
    }
    files(files) {
        this.#files = files;
    }
    manifest(manifest, path) {
        this.#manifest = { manifest, path };
    }
    boot(boot) {
        this.#boot = boot;
    }
    warn(problem) {
        this.#warnings.push(problem);
    }
    /** A warning that the log has already, because it could not wait; the summary shows it with the others. */
    warned(problem) {
        this.#warnings.push(problem);
        this.#said.add(problem);
    }
    stored(path, id) {
        this.#artifactIds.set((0,external_node_path_.basename)(path), id);
    }
    /** Ids of the stored artifacts by file name. */
    get artifactIds() {
        return Object.fromEntries(this.#artifactIds);
    }
    get placed() {
        return this.#files;
    }
    get manifestFile() {
        return this.#manifest;
    }
    get bootResult() {
        return this.#boot;
    }
    get resolvedPins() {
        return this.#pins;
    }
    get warnings() {
        return this.#warnings;
    }
    /** The warnings that the log does not have yet. */
    get unsaidWarnings() {
        return this.#warnings.filter((problem) => !this.#said.has(problem));
    }
    /** Serial console and screenshot of the boot. */
    get bootLogs() {
        const { serial, screenshot } = this.#boot?.files ?? {};
        return [serial, screenshot].filter((path) => path !== undefined);
    }
    /** Files that explain a failure. */
    get logs() {
        return [...this.#logs, ...this.bootLogs];
    }
    /**
     * What the job summary shows.
     * @param problems why the run failed; empty when it did not
     */
    summary(seconds, problems) {
        const failed = problems.length > 0;
        return {
            name: this.name,
            outcome: this.#movedOn ? 'moved-on' : this.#stopped ? 'stopped' : failed && !this.#boot ? 'failed' : 'built',
            seconds,
            ...(this.#manifest ? { manifest: this.#manifest.manifest } : {}),
            ...(this.#boot ? { boot: this.#boot } : {}),
            ...(this.#definition ? { budgets: this.#definition.budgets } : {}),
            ...(this.#timeline ? { timeline: this.#timeline } : {}),
            pins: this.#pinReports(),
            ...(this.#stores.length === 0 ? {} : { stores: this.#stores }),
            ...(this.layers.length === 0 ? {} : { layers: this.layers }),
            ...(this.#sources ? { sources: this.#sources } : {}),
            ...(this.#stopped?.minutes === undefined ? {} : { timeLimit: this.#stopped.minutes }),
            warnings: this.#warnings,
            ...(this.#capabilities.length === 0 ? {} : { capabilities: this.#capabilities }),
            ...(this.#facts.length === 0 ? {} : { facts: this.#facts }),
            ...(this.#failure ? { failure: this.#failure } : {}),
            problems,
        };
    }
    #pinReports() {
        const keys = ['stage3', 'snapshot'];
        return this.#pins.map((pin, index) => ({
            key: keys[index] ?? '',
            pin: pin.pinned ? pin.reference : pin.reference.replace(/@sha256:.*$/, ''),
            ...(pin.digest === undefined ? {} : { digest: pin.digest }),
        }));
    }
}

;// CONCATENATED MODULE: ./lib/build/outputs.js
/** Sets the action's outputs as far as they are known; a failed run has those that it came to. */
function writeOutputs(platform, report, complete) {
    const file = (kind) => report.placed.find((placed) => placed.kind === kind)?.path;
    const { manifest, path } = report.manifestFile ?? {};
    const [stage3, snapshot] = report.resolvedPins;
    const boot = report.bootResult;
    const outputs = {
        squashfs: file('squashfs'),
        initramfs: file('initramfs'),
        kernel: file('kernel'),
        manifest: path,
        'digest-stage3': stage3?.digest,
        'digest-snapshot': snapshot?.digest,
        'kernel-release': manifest?.kernel.release,
        'squashfs-bytes': report.placed.find(({ kind }) => kind === 'squashfs')?.bytes,
        'raw-bytes': manifest?.['raw-bytes'],
        'package-count': manifest?.packages,
        'boot-status': boot?.status,
        'boot-seconds': boot?.seconds.total,
        complete,
        'packages-reused': report.work.packagesReused,
        'packages-built': report.work.packagesBuilt,
        'artifact-ids': JSON.stringify(report.artifactIds),
        'image-digest': report.imageDigest,
    };
    for (const [name, value] of Object.entries(outputs)) {
        if (value !== undefined)
            platform.setOutput(name, String(value));
    }
}

// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/pins/reference.js
var reference = __webpack_require__(12305);
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
const flag = oneOf('true', 'false');
// What BuildKit would refuse fails the whole build in spite of ignore-error, or is silently taken for the default.
const RULES = {
    mode: oneOf('min', 'max'),
    compression: oneOf('uncompressed', 'gzip', 'estargz', 'zstd'),
    'ignore-error': flag,
    'force-compression': flag,
    'image-manifest': flag,
    'oci-mediatypes': flag,
    'registry.insecure': flag,
    use_path_style: flag,
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
    const entry = { type: known, options: all, place: placeOf(known, all) };
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
function placeOf(type, options) {
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

// EXTERNAL MODULE: ./lib/image/rules.js
var rules = __webpack_require__(16330);
// EXTERNAL MODULE: ./lib/store/location.js
var store_location = __webpack_require__(58114);
// EXTERNAL MODULE: ./lib/inputs/binhost.js
var binhost = __webpack_require__(96886);
;// CONCATENATED MODULE: ./lib/inputs/camel.js
/** Renames the keys of an object from kebab case to camel case. */
function camel_camelKeys(object) {
    const entries = Object.entries(object).map(([name, value]) => [
        name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
        value,
    ]);
    return Object.fromEntries(entries);
}

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
function fields_flag(text) {
    const word = choice('true', 'false')(text);
    return 'value' in word ? { value: word.value === 'true' } : word;
}
/** A whole number in decimal digits. @param unit what is counted, for the message */
function whole(least, most, unit) {
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

// EXTERNAL MODULE: ./lib/image/atom.js
var atom = __webpack_require__(17584);
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
    : { message: `${quote(text)} is no revision.`, hint: 'Write a branch, a tag or a commit.' };
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
    return (0,rules/* sizeRule */.co)(text) ?? { value: (0,rules/* sizeInBytes */.Wl)(text) };
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
const checkCommentInputs = {
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
    'boot-minutes': whole(1, 360, 'minutes'),
    'boot-memory': whole(256, 1024 * 1024, 'MiB'),
};
const stored = {
    upload: fields_flag,
    'retention-days': optional(whole(1, 400, 'days')),
    summary: fields_flag,
};
const buildReaders = {
    config: judged(pathRule),
    stage3: optional(judged(sourceRule)),
    snapshot: optional(judged(sourceRule)),
    kernel: optional(judged(rules/* kernelVersionRule */.Me)),
    compiler: optional(judged(rules/* compilerVersionRule */._L)),
    target: judged(stageRule),
    'image-ref': maybeEmpty(judged(imageNameRule)),
    'image-output': choice('none', 'load', 'push'),
    builder: maybeEmpty(judged(builderRule)),
    'buildkit-image': judged(pulledImageRule),
    'builder-options': readDriverOptions,
    'registry-mirrors': readRegistryMirrors,
    'ca-certificates': readPaths,
    jobserver: choice('auto', 'steve', 'fifo', 'private', 'off'),
    jobs: optional(whole(1, 1024, 'jobs')),
    'load-average': optional(decimal(0.1, 4096)),
    'memory-per-job': readSize,
    'free-disk-space': fields_flag,
    output: judged(outputRule),
    'artifact-name': maybeEmpty(judged(prefixRule)),
    boot: choice('auto', 'kvm', 'emulation', 'off'),
    ...boot,
    ...stored,
    cache: asItIs,
    'cache-layers': choice('auto', 'all'),
    'cache-bytes': optional(readSize),
    'cache-write': fields_flag,
    'package-store': store_location/* readLocation */.m,
    'distfiles-store': store_location/* readLocation */.m,
    'compiler-cache': readCompilerCaches,
    binhost: binhost/* readBinhost */.UN,
    'binhost-verify': fields_flag,
    rebuild: readAtoms,
    'no-cache': fields_flag,
    'no-cache-filter': readStages,
    pull: fields_flag,
    'job-minutes': optional(whole(10, 5 * 24 * 60, 'minutes')),
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
    ...stored,
};
/**
 * Reads the inputs of the build. Secrets are hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
function readBuildSettings(platform) {
    const given = readTexts(buildInputs, platform);
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
    const given = readTexts(bootInputs, platform);
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
function readTexts(table, platform) {
    const texts = Object.entries(table).map(([name, { default: fallback }]) => [name, platform.input(name) || fallback]);
    return Object.fromEntries(texts);
}

// EXTERNAL MODULE: ./lib/report/lost-sources.js
var lost_sources = __webpack_require__(98357);
// EXTERNAL MODULE: ./lib/report/markdown.js
var report_markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/snapshot-signature.js
var snapshot_signature = __webpack_require__(67187);
;// CONCATENATED MODULE: ./lib/progress/display-width.js
// Two columns: East Asian wide and full-width characters, and what terminals draw as emoji (Unicode UAX 11, main blocks).
const WIDE = /[\u1100-\u115f\u231a\u231b\u23e9-\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Columns that a clean text without tabs takes on a terminal. */
function displayWidth(text) {
    let width = 0;
    for (const char of text)
        width += charWidth(char);
    return width;
}
/** The beginning of a text that fits into `columns`, with an ellipsis where it was cut. */
function fitWidth(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    if (columns < 1)
        return '';
    let width = 0;
    let kept = '';
    for (const char of text) {
        width += charWidth(char);
        if (width > columns - 1)
            break;
        kept += char;
    }
    return `${kept}…`;
}
function charWidth(char) {
    if (char < '\u0300')
        return 1;
    if (/\p{M}/u.test(char))
        return 0;
    return WIDE.test(char) ? 2 : 1;
}

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
    const names = rows.map(({ name }) => fitWidth(name, MAX_NAME));
    const column = Math.max(...names.map(displayWidth));
    const lines = rows.map(({ state, seconds, intervals }, index) => {
        const name = names[index] ?? '';
        const padded = name + ' '.repeat(column - displayWidth(name));
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
function summary_sections_files({ manifest }) {
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
        summary_sections_files(input),
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
        (0,report_markdown/* code */.aY)(`[${step.stage ?? step.kind}${number}] ${shortInstruction(step)}`),
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

// EXTERNAL MODULE: ./lib/actions/clean-up-build.js
var clean_up_build = __webpack_require__(29847);
// EXTERNAL MODULE: ./lib/actions/failure.js + 1 modules
var failure = __webpack_require__(6831);
;// CONCATENATED MODULE: ./lib/actions/run-build.js








/**
 * The build from inputs to outputs. Whatever happens on the way, what was produced is stored, the summary is written and
 * the outputs are set before the run is declared failed.
 */
async function runBuildAction(platform, deps) {
    const started = platform.now();
    const report = new BuildReport();
    // Bad inputs are worth a summary too, whatever the input summary says.
    const shows = { summary: true };
    const imageDeps = {
        platform,
        run: deps.run,
        sleep: deps.sleep,
        display: deps.display,
        machine: deps.machine ?? thisMachine,
        defaults: deps.installation.defaults,
        builtBy: deps.installation.builtBy,
        ownBuilder: deps.ownBuilder,
        jobStarted: deps.jobStarted ?? started,
        onBuilderCreated: (name) => {
            if (deps.removesBuilder)
                platform.saveState(clean_up_build/* BUILDER_STATE */.G, name);
        },
        ...(deps.hasPostStep
            ? {
                defer: async (work) => {
                    const { writeUnsavedWork } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 13023));
                    platform.saveState(clean_up_build/* UNSAVED_STATE */.F, await writeUnsavedWork(work));
                },
            }
            : {}),
    };
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const settings = readBuildSettings(platform);
        shows.summary = settings.summary;
        // What is wrong with the inputs is said before all of it is loaded.
        const [{ buildImage }, { storeArtifacts }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(23), __webpack_require__.e(137)]).then(__webpack_require__.bind(__webpack_require__, 22137)),
            __webpack_require__.e(/* import() */ 459).then(__webpack_require__.bind(__webpack_require__, 36459)),
        ]);
        const built = await (0,failure/* problemsOf */.GW)(async () => {
            await buildImage(settings, imageDeps, report);
            return [];
        });
        const stored = settings.upload
            ? await storeArtifacts(platform, report, built.length === 0, settings.retentionDays)
            : [];
        return [...built, ...stored];
    });
    // A full disk, say, must not hide why the build failed.
    const unreported = await (0,failure/* problemsOf */.GW)(async () => {
        for (const { at, ...said } of report.unsaidWarnings)
            platform.log.warning((0,errors/* formatProblem */.Vw)(said), at);
        writeOutputs(platform, report, problems.length === 0 && report.complete);
        if (shows.summary) {
            await platform.writeSummary(renderSummary(report.summary((platform.now() - started) / 1000, problems)));
        }
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, [...problems, ...unreported]);
}

;// CONCATENATED MODULE: ./lib/actions/start-build.js








/** The action's main step on a real runner. */
async function startBuildAction(platform) {
    await runBuildAction(platform, {
        run: platform_process/* runProcess */.R,
        sleep: promises_.setTimeout,
        display: actionDisplay(new ActionLog(platform.log)),
        installation: installationOf(process.argv[1] ?? ''),
        ownBuilder: ownBuilderName(platform.env.RUNNER_NAME),
        removesBuilder: true,
        hasPostStep: true,
        jobStarted: jobStart(process.pid),
    });
}


/***/ }),

/***/ 96886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ readBinhost),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   q: () => (/* binding */ withoutUser)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97158);

/** Ways to a binhost; a folder is sent to the builder. */
const WAYS = /^(?:https?|file):$/;
/**
 * Addresses of binhosts, separated by white space: of folders that hold Portage's index `Packages` (binrepos.conf, sync-uri).
 * @returns them in order, without slashes at their ends
 */
function readBinhost(text) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    for (const word of words) {
        const url = URL.canParse(word) ? new URL(word) : undefined;
        if (!url || !WAYS.test(url.protocol) || (url.protocol === 'file:' && !/^file:\/{3,}[^/]/i.test(word))) {
            return {
                message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(withoutUser(word), 120)} is not the address of a binhost.`,
                hint: 'Write https://, http:// or file:/// addresses of folders with an index Packages, with white space between them.',
            };
        }
        if (url.search !== '' || url.hash !== '') {
            return {
                message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(withoutUser(word), 120)} has more than the path of a folder.`,
                hint: 'Leave out what follows "?" or "#".',
            };
        }
    }
    if (words.filter(isFolder).length > 1) {
        return { message: 'More than one binhost is a folder.', hint: 'Serve the others by HTTP, or lay them together.' };
    }
    return { value: words.map((word) => word.replace(/\/+$/, '')) };
}
/** Whether a binhost is a folder of this machine. */
function isFolder(address) {
    return /^file:/i.test(address);
}
/** An address without the user name and the password that may stand in it. */
function withoutUser(word) {
    return word.replace(/\/\/[^/]*@/, '//');
}


/***/ }),

/***/ 51979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSource),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12305);


const OCI_LAYOUT = 'oci-layout://';
/**
 * Reads what the inputs stage3 and snapshot take: an image reference with a tag, `oci-layout://FOLDER[:TAG][@DIGEST]` as
 * buildx writes it, or a folder, which starts with `/`, `./` or `../`.
 * @returns the source, or why there is none, as the end of a sentence that starts with the text
 */
function parseSource(text) {
    const fail = (reason) => ({ ok: false, reason });
    if (/\p{Cc}/u.test(text))
        return fail('contains a control character');
    if (text.startsWith(OCI_LAYOUT)) {
        const { folder = '', tag, digest, } = /^(?<folder>[^@:]*)(?::(?<tag>[^@]*))?(?:@(?<digest>.*))?$/s.exec(text.slice(OCI_LAYOUT.length))?.groups ?? {};
        if (folder === '')
            return fail('names no folder');
        // The grammar of tags and digests is the one of references.
        const parsed = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(`layout${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`);
        if (!parsed.ok)
            return fail(parsed.reason);
        return {
            ok: true,
            source: {
                kind: 'oci-layout',
                folder,
                ...(tag === undefined ? {} : { tag }),
                ...(digest === undefined ? {} : { digest }),
            },
        };
    }
    if (/^\.{0,2}\//.test(text))
        return { ok: true, source: { kind: 'folder', folder: text } };
    const parsed = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    if (!parsed.ok)
        return parsed;
    if (parsed.reference.tag === undefined)
        return fail('has no tag');
    return { ok: true, source: { kind: 'registry', reference: parsed.reference } };
}
/** The same for a text that has been judged before. */
function sourceOf(text) {
    const parsed = parseSource(text);
    if (!parsed.ok)
        throw new Error(`${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} ${parsed.reason}`);
    return parsed.source;
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


/***/ })

};
