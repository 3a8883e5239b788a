export const id = 3471;
export const ids = [3471];
export const modules = {

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

/***/ 18030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ EmergeFollower),
/* harmony export */   n: () => (/* binding */ parseEmergeLog)
/* harmony export */ });
const STATUS = /^>>> (Emerging|Emerging binary|Fetching|Installing|Completed) \((\d+) of (\d+)\) ([^\s:]+)/;
const HOW = { 'Emerging binary': 'binary', Fetching: 'fetch' };
const FAILED = /^>>> Failed to (?:\w+) ([^\s:,]+\/[^\s:,]+)/;
const JOBS = /^>>> Jobs: (\d+) of (\d+) complete/;
/**
 * Follows the status lines of a running emerge (Portage's MergeListItem, PackageMerge and JobStatusDisplay):
 * `>>> Emerging (3 of 12) cat/pkg-1::repo`, `>>> Installing (…)`, `>>> Completed (…)`, `>>> Failed to emerge cat/pkg-1`,
 * `>>> Jobs: 3 of 12 complete, 2 running`. One step may run several emerges after another; the last one counts.
 */
class EmergeFollower {
    #done = 0;
    #total = 0;
    #completed = new Set();
    #running = new Map();
    get progress() {
        return { done: this.#done, total: this.#total, running: [...this.#running.values()] };
    }
    /**
     * @param line one clean line of output
     * @param at when it was printed, milliseconds since the epoch
     * @returns what it says about a package, if it does
     */
    push(line, at) {
        if (!line.startsWith('>>> '))
            return undefined;
        const [, action, position, total, name] = STATUS.exec(line) ?? [];
        if (action !== undefined && name !== undefined)
            return this.#status(action, Number(position), Number(total), name, at);
        const [, done, of] = JOBS.exec(line) ?? [];
        if (done !== undefined) {
            this.#begin(Number(of), false);
            this.#done = Math.max(this.#done, Number(done));
            return undefined;
        }
        const [, failed] = FAILED.exec(line) ?? [];
        return failed === undefined ? undefined : this.#ended('failed', failed, at);
    }
    #status(action, position, total, name, at) {
        this.#begin(total, action !== 'Installing' && action !== 'Completed');
        if (action === 'Completed') {
            this.#completed.add(name);
            this.#done = Math.max(this.#done, this.#completed.size);
            return this.#ended('completed', name, at);
        }
        if (action === 'Installing') {
            if (!this.#running.has(name))
                this.#running.set(name, { package: name, since: at, how: 'source' });
            return { type: 'merging', package: name, progress: this.progress };
        }
        if (action === 'Fetching') {
            // Nothing is said when a fetch ends, and one follows the other.
            this.#running.clear();
            this.#done = Math.max(this.#done, position - 1);
        }
        this.#running.set(name, { package: name, since: at, how: HOW[action] ?? 'source' });
        return { type: 'started', package: name, progress: this.progress };
    }
    /** Another number of packages than before, or a start when all are done, means that another emerge has begun. */
    #begin(total, starts) {
        if (total === this.#total && !(starts && this.#done >= total && this.#running.size === 0))
            return;
        this.#total = total;
        this.#done = 0;
        this.#completed = new Set();
        this.#running.clear();
    }
    #ended(type, name, at) {
        const running = this.#running.get(name);
        this.#running.delete(name);
        return {
            type,
            package: name,
            ...(running === undefined ? {} : { seconds: Math.max(0, at - running.since) / 1000, how: running.how }),
            progress: this.progress,
        };
    }
}
const LOG_LINE = /^(\d+):\s+(.*)$/;
const LOG_START = /^>>> emerge \((\d+) of (\d+)\) (\S+) to (\S+)/;
const LOG_BINARY = /^=== \((\d+) of (\d+)\) Merging Binary \(([^\s:]+)::/;
const LOG_END = /^::: completed emerge \((\d+) of (\d+)\) (\S+) to (\S+)/;
/**
 * Reads `/var/log/emerge.log` (Portage's emergelog.py: `SECONDS:  MESSAGE`). With `--jobs` the packages of one run are
 * interleaved; several runs follow one another in one file.
 * @returns the merges in the order in which they started
 */
function parseEmergeLog(log) {
    const merges = [];
    const open = new Map();
    for (const line of log.split('\n')) {
        const [, seconds, message] = LOG_LINE.exec(line) ?? [];
        if (message === undefined)
            continue;
        const started = LOG_START.exec(message);
        if (started?.[3] !== undefined && started[4] !== undefined) {
            const merge = { package: started[3], root: started[4], started: Number(seconds), binary: false };
            merges.push(merge);
            open.set(merge.package, merge);
            continue;
        }
        const binary = open.get(LOG_BINARY.exec(message)?.[3] ?? '');
        if (binary)
            binary.binary = true;
        const name = LOG_END.exec(message)?.[3];
        const ended = name === undefined ? undefined : open.get(name);
        if (name === undefined || !ended)
            continue;
        ended.ended = Number(seconds);
        open.delete(name);
    }
    return merges;
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

/***/ 79972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   G: () => (/* binding */ fitWidth)
/* harmony export */ });
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

/***/ 80002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ BuildStory),
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   jw: () => (/* binding */ shortInstruction)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83694);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89684);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91);



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
        const took = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)((now - (this.#begin || now)) / 1000);
        const text = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(done.length, 'step')} done${cached > 0 ? `, ${String(cached)} of them cached,` : ''} in ${took}`;
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
        const seconds = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .workSeconds */ .Z)(step.intervals, at);
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
            const after = event.seconds === undefined ? '' : ` after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(event.seconds)}`;
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
            const names = held.events.map(({ package: name, seconds }) => seconds === undefined ? name : `${name} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(seconds)})`);
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
        const clock = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatClock */ .ei)((at - (this.#begin || at)) / 1000).padStart(7);
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
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(bare, MAX_INSTRUCTION).replace(/ … \([\d,]+ characters\)$/, ' …');
}
function outcome(step, seconds) {
    const facts = [
        step.state === 'cached' ? 'cached' : '',
        step.state === 'cancelled' ? 'stopped' : '',
        step.state === 'failed' ? `failed${exitCode(step)}` : '',
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(seconds),
        step.pulledBytes > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(step.pulledBytes)} pulled` : '',
        step.logLines > 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(step.logLines, 'line') : '',
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
    const elapsed = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)((now - since) / 1000);
    if (!latest)
        return `${label(step)} ${position(step)}for ${elapsed}`.replaceAll('  ', ' ');
    const { done, total } = latest.progress;
    const at = oldest ? `, ${oldest.package} for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)((now - oldest.since) / 1000)}` : '';
    return `${label(step)} ${String(done)}/${String(total)} packages${at}`;
}


/***/ }),

/***/ 91:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ TimelineReducer),
  Z: () => (/* binding */ workSeconds)
});

// EXTERNAL MODULE: ./lib/portage/emerge-log.js
var emerge_log = __webpack_require__(18030);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
;// CONCATENATED MODULE: ./lib/progress/tail-buffer.js
/** Keeps the last lines that were pushed, bounded in number and in characters. */
class TailBuffer {
    #maxLines;
    #maxChars;
    #lines = [];
    #chars = 0;
    constructor(maxLines, maxChars) {
        this.#maxLines = maxLines;
        this.#maxChars = maxChars;
    }
    get length() {
        this.#trim();
        return this.#lines.length;
    }
    push(line) {
        this.#lines.push(line);
        this.#chars += line.length;
        // Cut in blocks: cutting at every line would move all of them every time.
        if (this.#lines.length >= this.#maxLines * 2 || this.#chars > this.#maxChars * 2)
            this.#trim();
    }
    lines() {
        this.#trim();
        return [...this.#lines];
    }
    #trim() {
        let drop = Math.max(0, this.#lines.length - this.#maxLines);
        for (const line of this.#lines.slice(0, drop))
            this.#chars -= line.length;
        for (; this.#chars > this.#maxChars && drop < this.#lines.length - 1; drop++) {
            this.#chars -= this.#lines[drop]?.length ?? 0;
        }
        if (drop > 0)
            this.#lines = this.#lines.slice(drop);
    }
}

;// CONCATENATED MODULE: ./lib/progress/log-excerpt.js

const TAIL_LINES = 300;
const TAIL_CHARS = 128 * 1024;
/** Marked lines kept from the beginning of a package's output, and as many of the latest. */
const MARKED = 40;
/** A message often explains itself on the lines after (CMake, Python). */
const CONTEXT = 2;
const MARK = new RegExp([
    String.raw `\b(?:\w*[Ee]rror(?:\[E\d+\])?|fatal): `,
    String.raw `\bERROR\b`,
    'CMake Error',
    'undefined reference',
    'multiple definition',
    'No space left on device',
    '[Kk]illed',
    'cannot find -l',
    'No rule to make target',
    String.raw `Hunk #\d+ FAILED`,
    String.raw `Traceback \(most recent`,
    String.raw `dracut\[[EF]\]`,
    '^!!! ',
    '^gm: ',
].join('|'));
/** Where the output of another package begins; errors before it are not about this one. */
const PACKAGE_BEGINS = /^(?: \* Package: |>>> Emerging )/;
/**
 * What is kept of a log of any length: the last lines, and, from before those, the first and the latest lines that look
 * like errors. A failed compiler is often thousands of lines away from the end of a parallel build.
 */
class LogExcerpt {
    #lines = 0;
    #tail = new TailBuffer(TAIL_LINES, TAIL_CHARS);
    #first = [];
    #latest = [];
    #context = 0;
    /** How many lines have been pushed. */
    get lines() {
        return this.#lines;
    }
    push(line) {
        this.#lines++;
        this.#tail.push(line);
        if (PACKAGE_BEGINS.test(line)) {
            this.#first = [];
            this.#latest = [];
            this.#context = 0;
        }
        if (MARK.test(line))
            this.#context = CONTEXT + 1;
        if (this.#context === 0)
            return;
        this.#context--;
        const marked = { number: this.#lines, line };
        if (this.#first.length < MARKED)
            this.#first.push(marked);
        else {
            this.#latest.push(marked);
            if (this.#latest.length > MARKED)
                this.#latest.shift();
        }
    }
    tail() {
        return this.#tail.lines();
    }
    /** Marked lines that are no longer in the tail. */
    errors() {
        const tailBegins = this.#lines - this.#tail.length;
        return [...this.#first, ...this.#latest].filter(({ number }) => number <= tailBegins).map(({ line }) => line);
    }
}

;// CONCATENATED MODULE: ./lib/progress/vertex-name.js
const BRACKETS = /^\[([^\]]+)\] ?(.*)$/s;
const POSITION = /^(?:(.*) )?(\S+) +(\d+)\/(\d+)$/;
/**
 * Reads the names that BuildKit gives to vertices: `[world 3/7] RUN …`, `[linux/amd64 world 3/7] …`,
 * `[target world 3/7] …` (bake), `[internal] load …`, `[context stage3] …`, `exporting …`, `importing cache …`.
 */
function parseVertexName(name) {
    const [, label, rest] = BRACKETS.exec(name) ?? [];
    if (label === undefined || rest === undefined)
        return { kind: kindOf(name), instruction: name };
    const [, before, stage, position, total] = POSITION.exec(label) ?? [];
    if (stage !== undefined) {
        const words = before?.split(' ').filter((word) => word !== '->') ?? [];
        const platform = words.find((word) => word.includes('/'));
        const target = words.find((word) => !word.includes('/'));
        return {
            kind: 'stage',
            stage,
            number: Number(position),
            of: Number(total),
            ...(platform === undefined ? {} : { platform }),
            ...(target === undefined ? {} : { target }),
            instruction: rest,
        };
    }
    const words = label.split(' ');
    const context = words.indexOf('context');
    const contextName = words[context + 1];
    if (context >= 0 && contextName !== undefined) {
        return { kind: 'context', stage: contextName, instruction: rest };
    }
    if (words.includes('internal') || words.includes('auth'))
        return { kind: 'internal', instruction: rest };
    return { kind: kindOf(rest), instruction: rest, ...(words[0] === undefined ? {} : { target: words[0] }) };
}
function kindOf(action) {
    if (/^(?:importing cache|exporting cache|inferred cache|exporting to GitHub Actions Cache)/.test(action))
        return 'cache';
    if (/^(?:exporting|sending tarball|pushing|copying files|resolving provenance|writing)/.test(action))
        return 'output';
    return 'other';
}

;// CONCATENATED MODULE: ./lib/progress/timeline.js




/** Longest line shown or kept. */
const MAX_LINE = 4000;
const MAX_MESSAGES = 200;
const MAX_WARNINGS = 200;
/** Reduces build events to a timeline. */
class TimelineReducer {
    #steps = new Map();
    #warnings = new Map();
    #messages = [];
    #started = 0;
    #latest = 0;
    /** The present state; a later event does not change what was returned. */
    get timeline() {
        return {
            steps: [...this.#steps.values()].map((step) => step.view()),
            warnings: [...this.#warnings.values()],
            messages: [...this.#messages],
            started: this.#started,
            latest: this.#latest,
        };
    }
    /** @returns what the event changed, in order */
    apply(event) {
        switch (event.type) {
            case 'vertex':
                return this.#vertex(event);
            case 'status':
                this.#seen(event.at);
                this.#step(event.vertex).status(event);
                return [];
            case 'log':
                this.#seen(event.at);
                return this.#step(event.vertex).log((0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(event.line), MAX_LINE), event.at);
            case 'warning':
                return this.#warning(event);
            case 'text': {
                const line = (0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(event.line), MAX_LINE);
                this.#messages.push(line);
                if (this.#messages.length > MAX_MESSAGES)
                    this.#messages.shift();
                return [{ type: 'message', line }];
            }
        }
    }
    /** The build's process has ended: what still runs was stopped with it. */
    end() {
        return [...this.#steps.values()].flatMap((step) => step.stop(this.#latest));
    }
    #vertex(event) {
        this.#seen(event.started ?? 0);
        this.#seen(event.completed ?? 0);
        return this.#step(event.digest).vertex(event);
    }
    /** The Dockerfile checks report the same finding once per target and per import of the Dockerfile. */
    #warning(event) {
        const warning = { ...event, short: (0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(event.short), MAX_LINE) };
        const key = `${warning.file ?? ''}:${String(warning.range?.[0] ?? 0)}:${warning.short}`;
        if (this.#warnings.has(key) || this.#warnings.size >= MAX_WARNINGS)
            return [];
        this.#warnings.set(key, warning);
        return [{ type: 'warning', warning }];
    }
    #seen(at) {
        if (at <= 0)
            return;
        if (this.#started === 0 || at < this.#started)
            this.#started = at;
        this.#latest = Math.max(this.#latest, at);
    }
    #step(digest) {
        let step = this.#steps.get(digest);
        if (!step) {
            step = new MutableStep(digest);
            this.#steps.set(digest, step);
        }
        return step;
    }
}
/** Enough for a vertex that pulls an image; more parts than that are added up no longer. */
const MAX_PARTS = 256;
const MAX_INTERVALS = 256;
class MutableStep {
    #name;
    #state = 'pending';
    #inputs = [];
    #error;
    #intervals = new Map();
    #pulled = new Map();
    #excerpt = new LogExcerpt();
    #emerge = new emerge_log/* EmergeFollower */.O();
    constructor(id) {
        this.#name = { id, name: id, kind: 'other', instruction: id };
    }
    view() {
        const packages = this.#emerge.progress;
        return {
            ...this.#name,
            state: this.#state,
            intervals: [...this.#intervals.values()],
            pulledBytes: [...this.#pulled.values()].reduce((sum, bytes) => sum + bytes, 0),
            logLines: this.#excerpt.lines,
            logTail: this.#excerpt.tail(),
            errorLines: this.#excerpt.errors(),
            inputs: this.#inputs,
            ...(this.#error === undefined ? {} : { error: this.#error }),
            ...(packages.total === 0 ? {} : { packages }),
        };
    }
    vertex(event) {
        const name = (0,clean/* cleanLine */.Ow)(event.name.replace(/[\r\n]+/g, ' '));
        if (name !== '' && name !== this.#name.name)
            this.#name = { ...parseVertexName(name), id: this.#name.id, name };
        if (event.inputs.length > 0)
            this.#inputs = event.inputs;
        if (event.started !== undefined && (this.#intervals.has(event.started) || this.#intervals.size < MAX_INTERVALS)) {
            this.#intervals.set(event.started, {
                started: event.started,
                ...(event.completed === undefined ? {} : { ended: event.completed }),
            });
        }
        if (event.error !== undefined)
            this.#error = event.error;
        const state = stateOf(event, this.#state);
        return this.#move(state, event.completed ?? event.started ?? 0);
    }
    status({ id, current, total, completed }) {
        // Layers are reported by their digest while they are fetched, and as `extracting …` afterwards.
        if (!id.startsWith('sha256:') || (!this.#pulled.has(id) && this.#pulled.size >= MAX_PARTS))
            return;
        this.#pulled.set(id, Math.max(this.#pulled.get(id) ?? 0, completed ? Math.max(current, total) : current));
    }
    log(line, at) {
        this.#excerpt.push(line);
        const event = this.#emerge.push(line, at);
        const step = this.#name;
        const changes = [{ type: 'line', step, line, at }];
        if (event)
            changes.push({ type: 'package', step, event, at });
        return changes;
    }
    stop(at) {
        if (this.#state !== 'running')
            return [];
        for (const [key, interval] of this.#intervals) {
            if (interval.ended === undefined)
                this.#intervals.set(key, { ...interval, ended: Math.max(at, key) });
        }
        return this.#move('cancelled', at);
    }
    #move(state, at) {
        const before = this.#state;
        if (state === before)
            return [];
        this.#state = state;
        return [{ type: 'step', step: this.view(), before, at }];
    }
}
function stateOf(event, before) {
    if (event.completed === undefined)
        return event.started === undefined ? before : 'running';
    if (event.error !== undefined)
        return isCancellation(event.error) ? 'cancelled' : 'failed';
    return event.cached ? 'cached' : 'done';
}
/** BuildKit stops the siblings of a failed step; that is how their errors end. */
function isCancellation(error) {
    return /(?:^|: )context canceled$/.test(error);
}
/**
 * Seconds in which the step was at work: the union of its intervals.
 * @param now end of intervals that are still open, milliseconds since the epoch
 */
function workSeconds(intervals, now) {
    let seconds = 0;
    let reached = -Infinity;
    for (const { started, ended } of [...intervals].sort((a, b) => a.started - b.started)) {
        const end = ended ?? now;
        seconds += Math.max(0, end - Math.max(started, reached)) / 1000;
        reached = Math.max(reached, end);
    }
    return seconds;
}


/***/ })

};
