export const id = 5971;
export const ids = [5971];
export const modules = {

/***/ 55971:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _platform_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97817);

// Loaded by what the step is for: a post step has at most a builder to remove.
const platform = (0,_platform_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .createActionsPlatform */ .F)();
if (platform.state('post') === 'true') {
    const { cleanUpBuild } = await __webpack_require__.e(/* import() */ 9847).then(__webpack_require__.bind(__webpack_require__, 29847));
    await cleanUpBuild(platform);
}
else {
    platform.saveState('post', 'true');
    const [{ runCheck }, { checkDeps }, { installationOf }, { ownBuilderName }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(9930), __webpack_require__.e(1975), __webpack_require__.e(6330), __webpack_require__.e(52), __webpack_require__.e(9554), __webpack_require__.e(343), __webpack_require__.e(5050), __webpack_require__.e(2777), __webpack_require__.e(282), __webpack_require__.e(2112)]).then(__webpack_require__.bind(__webpack_require__, 12112)),
        __webpack_require__.e(/* import() */ 1554).then(__webpack_require__.bind(__webpack_require__, 81554)),
        __webpack_require__.e(/* import() */ 6131).then(__webpack_require__.bind(__webpack_require__, 36131)),
        __webpack_require__.e(/* import() */ 3925).then(__webpack_require__.bind(__webpack_require__, 73925)),
    ]);
    const installation = installationOf(process.argv[1] ?? '');
    const ownBuilder = ownBuilderName(platform.env.RUNNER_NAME);
    await runCheck(platform, checkDeps(platform, { installation, ownBuilder, annotates: true }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 97817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ createActionsPlatform)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/platform/secret-mask.js
var secret_mask = __webpack_require__(65544);
// EXTERNAL MODULE: ./lib/platform/signals.js
var signals = __webpack_require__(92778);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/platform/workflow-command.js

/**
 * One command to the GitHub runner, which reads them from standard output ("Workflow commands for GitHub Actions" in
 * GitHub's documentation). Whatever the parts contain stays inside the command.
 * @param properties left out where empty or undefined
 */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
        .join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}\n`;
}
/** The properties of an annotation at a place. A column counts only together with a line. */
function annotationProperties(at) {
    if (at === undefined)
        return {};
    return { title: at.title, file: at.file, line: at.line, col: at.line === undefined ? undefined : at.column };
}
/** An entry of the files GITHUB_OUTPUT and GITHUB_STATE. Its delimiter cannot be guessed by whoever wrote the value. */
function keyValueEntry(key, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return `${key}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./lib/platform/actions.js








/** GitHub shows no summary at all that is larger than this. */
const MOST_SUMMARY_BYTES = 1024 * 1024;
/**
 * The platform of a GitHub runner. It speaks the runner's protocol itself: `@actions/core` does it in the same words (the
 * tests compare them), but takes more time to load than an action that has nothing to do needs altogether, for the sake of
 * an HTTP client that is not used here.
 */
function createActionsPlatform(host = defaultHost()) {
    const { env, stdout } = host;
    const secrets = new secret_mask/* SecretMask */.f();
    const command = (name, properties, message) => {
        stdout.write(workflowCommand(name, properties, message));
    };
    const appendEntry = (file, name, value) => {
        const path = env[file];
        if (path === undefined || path === '')
            throw new Error(`${file} is not set: this does not run as a GitHub action`);
        (0,external_node_fs_.appendFileSync)(path, keyValueEntry(name, value));
    };
    const log = {
        info: (text) => {
            // The runner reads commands from every line, so text that somebody else wrote must not look like one.
            for (const line of text.split(/\r\n|\r|\n/))
                stdout.write(`${(0,clean/* neutraliseCommands */.$B)(line)}\n`);
        },
        debug: (line) => {
            command('debug', {}, line);
        },
        notice: (message, at) => {
            command('notice', annotationProperties(at), message);
        },
        warning: (message, at) => {
            command('warning', annotationProperties(at), message);
        },
        error: (message, at) => {
            command('error', annotationProperties(at), message);
        },
        startGroup: (title) => {
            command('group', {}, title);
        },
        endGroup: () => {
            command('endgroup', {}, '');
        },
    };
    return {
        log,
        env,
        cancelled: (0,signals/* cancelledBy */.t)(host),
        now: () => Date.now(),
        input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
        setOutput: (name, value) => {
            appendEntry('GITHUB_OUTPUT', name, value);
        },
        fail: (message, at) => {
            host.exitCode = 1;
            log.error(message, at);
        },
        mask: (value) => {
            for (const part of secrets.add(value))
                command('add-mask', {}, part);
        },
        redact: (text) => secrets.redact(text),
        saveState: (name, value) => {
            appendEntry('GITHUB_STATE', name, value);
        },
        state: (name) => env[`STATE_${name}`] ?? '',
        writeSummary: async (markdown) => {
            const path = env.GITHUB_STEP_SUMMARY;
            if (path === undefined || path === '')
                log.debug('There is no job summary here.');
            else
                await (0,promises_.writeFile)(path, fitSummary(markdown));
        },
        artifacts: artifactStore(host),
    };
}
/** Cuts a summary that GitHub would reject, at the end of a line. */
function fitSummary(markdown) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= MOST_SUMMARY_BYTES)
        return markdown;
    const note = '\n\n*The rest is left out: GitHub shows no summary of more than 1 MiB.*\n';
    const kept = bytes.subarray(0, MOST_SUMMARY_BYTES - Buffer.byteLength(note));
    return `${kept.subarray(0, Math.max(0, kept.lastIndexOf('\n'))).toString('utf8')}${note}`;
}
function artifactStore(host) {
    const { env } = host;
    return {
        available: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
        upload: async (file, { retentionDays }) => {
            const name = (0,external_node_path_.basename)(file);
            const client = await host.artifactClient();
            try {
                const stored = await client.uploadArtifact(name, [file], (0,external_node_path_.dirname)(file), {
                    // Each is one file that is compressed already: no archive around it, no second compression.
                    skipArchive: true,
                    compressionLevel: 0,
                    ...(retentionDays === undefined ? {} : { retentionDays }),
                });
                if (stored.id === undefined)
                    throw new Error('the service gave it no id');
                return { id: stored.id, bytes: stored.size ?? 0 };
            }
            catch (error) {
                const message = error instanceof Error ? error.message : String(error);
                const taken = /\b409\b|conflict|already exists/i.test(message);
                throw new errors/* UserError */.yo({
                    message: taken
                        ? `The workflow run has an artifact ${name} already.`
                        : `The artifact ${name} could not be stored: ${message.replace(/\.?\s*$/, '.')}`,
                    hint: taken
                        ? 'Give each job names of its own by the input artifact-name.'
                        : 'Run the job again, or store nothing by the input upload: false.',
                });
            }
        },
    };
}
function defaultHost() {
    return {
        env: process.env,
        stdout: process.stdout,
        once: (signal, listener) => process.once(signal, listener),
        get exitCode() {
            return process.exitCode;
        },
        set exitCode(code) {
            process.exitCode = code ?? undefined;
        },
        artifactClient: async () => {
            const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6538), __webpack_require__.e(6850)]).then(__webpack_require__.bind(__webpack_require__, 76850));
            return new DefaultArtifactClient();
        },
    };
}


/***/ }),

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


/***/ })

};
