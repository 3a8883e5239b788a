export const id = 778;
export const ids = [778];
export const modules = {

/***/ 23778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// UNUSED EXPORTS: readOptions

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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

// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/inputs/settings.js + 4 modules
var settings = __webpack_require__(80343);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./lib/platform/ask.js

/**
 * A way to ask the person at a terminal for one of several words; undefined where nobody sits at both ends.
 * An answer that is none of them is asked for again, an empty one or the end of the input is the fallback.
 */
function askOn({ stdin, stdout, }) {
    if (stdin.isTTY !== true || stdout.isTTY !== true)
        return undefined;
    return async (question, words, fallback) => {
        const lines = (0,external_node_readline_.createInterface)({ input: stdin, output: stdout });
        lines.setPrompt(`${question}\n(${words.join(', ')}) [${fallback}] `);
        lines.prompt();
        for await (const line of lines) {
            const answer = line.trim().toLowerCase();
            // Leaving the loop closes the interface.
            if (answer === '')
                return fallback;
            const word = words.find((candidate) => candidate === answer);
            if (word !== undefined)
                return word;
            lines.prompt();
        }
        return fallback;
    };
}

// EXTERNAL MODULE: ./lib/platform/process.js
var platform_process = __webpack_require__(18402);
;// CONCATENATED MODULE: ./lib/platform/secret-mask.js
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

;// CONCATENATED MODULE: ./lib/platform/signals.js
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

;// CONCATENATED MODULE: ./lib/platform/terminal.js



const COLOURS = { error: '31', warning: '33', notice: '36', group: '1', debug: '2' };
/**
 * The platform of a person's terminal: information on standard output, findings on standard error, colours only on a
 * terminal and without NO_COLOR (no-color.org). There is no job summary and no artifact store.
 * @param options values of the command's options by their names
 */
function createTerminalPlatform(options, host = process) {
    const { env, stdout, stderr } = host;
    const secrets = new SecretMask();
    const state = new Map();
    const verbose = Boolean(env.GENTOO_MIN_DEBUG);
    const print = (output, text, colour) => {
        const colourful = isColourful(output, env);
        const shown = secrets.redact(withoutControls(text, colourful));
        output.write(`${colour && colourful ? `\u001b[${COLOURS[colour]}m${shown}\u001b[0m` : shown}\n`);
    };
    const finding = (kind, message, at) => {
        print(stderr, `${kind}: ${(0,errors/* formatProblem */.Vw)({ message, ...(at === undefined ? {} : { at }) })}`, kind);
    };
    const log = {
        info: (line) => {
            print(stdout, line);
        },
        debug: (line) => {
            if (verbose)
                print(stderr, line, 'debug');
        },
        notice: (message, at) => {
            finding('notice', message, at);
        },
        warning: (message, at) => {
            finding('warning', message, at);
        },
        error: (message, at) => {
            finding('error', message, at);
        },
        startGroup: (title) => {
            print(stdout, title, 'group');
        },
        endGroup: () => undefined,
    };
    return {
        log,
        env,
        cancelled: cancelledBy(host),
        now: () => Date.now(),
        input: (name) => (options.get(name) ?? fromEnvironment(name, env)).trim(),
        setOutput: (name, value) => {
            log.debug(`${name}=${value}`);
        },
        fail: (message, at) => {
            host.exitCode = 1;
            log.error(message, at);
        },
        mask: (value) => {
            secrets.add(value);
        },
        redact: (text) => secrets.redact(text),
        saveState: (name, value) => {
            state.set(name, value);
        },
        state: (name) => state.get(name) ?? '',
        writeSummary: () => Promise.resolve(),
        artifacts: {
            available: false,
            upload: () => Promise.reject(new Error('a terminal has no artifact store')),
        },
    };
}
/**
 * Secrets that a command takes from its environment too: everybody on the machine can read the arguments of its processes.
 * `password-hash` is GENTOO_MIN_PASSWORD_HASH.
 */
const FROM_ENVIRONMENT = new Set(['password-hash', 'authorized-keys', 'gentoo-mirrors', 'http-proxy', 'binhost']);
function fromEnvironment(name, env) {
    if (!FROM_ENVIRONMENT.has(name))
        return '';
    return env[`GENTOO_MIN_${name.toUpperCase().replaceAll('-', '_')}`] ?? '';
}
/** Whether colours are wanted and understood there. */
function isColourful(output, env) {
    return output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
// Escape sequences (ECMA-48) that set colours, those that do anything else, and the control characters besides tab, newline
// and escape. Made from strings, so that no control character hides in a literal.
const ESC = String.fromCharCode(27);
const COLOUR = new RegExp(String.raw `${ESC}\[[\d;]*m`, 'g');
const NO_COLOUR = new RegExp(String.raw `${ESC}(?!\[[\d;]*m)(?:\[[\d;?]*[@-~])?`, 'g');
const CONTROL = new RegExp(String.raw `(?![\t\n${ESC}])\p{Cc}`, 'gu');
/** Leaves colours in (where they are shown) and takes out everything else that would make a terminal do something. */
function withoutControls(text, colourful) {
    const plain = text.replace(NO_COLOUR, '').replace(CONTROL, '');
    return colourful ? plain : plain.replace(COLOUR, '');
}

// EXTERNAL MODULE: ./lib/progress/display-width.js
var display_width = __webpack_require__(79972);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/progress/story.js
var story = __webpack_require__(80002);
// EXTERNAL MODULE: ./lib/progress/timeline.js + 3 modules
var timeline = __webpack_require__(91);
;// CONCATENATED MODULE: ./lib/progress/terminal.js




const BAR = 20;
const MAX_STAGE = 18;
/**
 * What a person sees of a running build: a heading and one line per running step.
 * @param width columns of the terminal; no line is wider
 * @param now milliseconds since the epoch
 * @param height lines at most; steps that do not fit are counted
 */
function render(timeline, width, now, height = 20) {
    const stages = timeline.steps.filter(({ kind }) => kind === 'stage');
    const finished = stages.filter(({ state }) => state === 'done' || state === 'cached').length;
    const cached = stages.filter(({ state }) => state === 'cached').length;
    const clock = (0,format/* formatClock */.ei)(timeline.started > 0 ? (now - timeline.started) / 1000 : 0);
    const progress = stages.length > 0 ? `  ${String(finished)} of ${String(stages.length)} steps` : '';
    const heading = `${clock}${progress}${cached > 0 ? `, ${String(cached)} cached` : ''}`;
    const running = timeline.steps
        .filter((step) => step.state === 'running')
        .sort((a, b) => since(a, now) - since(b, now));
    const room = Math.max(1, height - 1);
    const shown = running.length > room ? running.slice(0, room - 1) : running;
    const names = shown.map((step) => (0,display_width/* fitWidth */.G)((0,story/* label */.Pf)(step), MAX_STAGE));
    const column = Math.max(0, ...names.map(display_width/* displayWidth */.F));
    const lines = shown.map((step, index) => stepLine(step, names[index] ?? '', column, now));
    if (shown.length < running.length)
        lines.push(`  and ${String(running.length - shown.length)} more steps`);
    return [heading, ...lines].map((line) => (0,display_width/* fitWidth */.G)(line, width));
}
function stepLine(step, name, column, now) {
    const elapsed = (0,format/* formatClock */.ei)((0,timeline/* workSeconds */.Z)(step.intervals, now)).padStart(7);
    const padded = name + ' '.repeat(column - (0,display_width/* displayWidth */.F)(name));
    const place = (0,story/* position */.G1)(step).trim().padEnd(5);
    return `▶ ${padded}  ${place} ${elapsed}  ${activity(step, now)}`.trimEnd();
}
function activity(step, now) {
    const { packages } = step;
    if (packages) {
        const { done, total } = packages;
        const current = packages.running
            .map(({ package: name, since: start }) => `${name} ${(0,format/* formatClock */.ei)((now - start) / 1000)}`)
            .join(', ');
        return `${bar(done, total)} ${String(done)}/${String(total)}  ${current}`;
    }
    if (step.pulledBytes > 0)
        return `${(0,format/* formatBytes */.z3)(step.pulledBytes)} pulled`;
    const last = step.logTail.findLast((line) => line.trim() !== '');
    return (last ?? (0,story/* shortInstruction */.jw)(step)).replaceAll('\t', ' ').trim();
}
function bar(done, total) {
    const full = total > 0 ? Math.min(BAR, Math.floor((done / total) * BAR)) : 0;
    return '━'.repeat(full) + '─'.repeat(BAR - full);
}
function since(step, now) {
    return step.intervals.at(-1)?.started ?? now;
}
/**
 * Shows a build to a person. On a terminal the story scrolls above and the running steps are redrawn in place below; where
 * there is no terminal only the story is written.
 */
class TerminalProgress {
    #screen;
    #story = new story/* BuildStory */.Ck();
    #drawn = 0;
    constructor(screen) {
        this.#screen = screen;
    }
    /** @param changes what an event changed, as the reducer returned it */
    apply(changes) {
        this.#print(this.#story.tell(changes));
    }
    /** Redraws; call it a few times a second. */
    tick(timeline, now) {
        const lines = this.#story.tick(now);
        const { columns, rows } = this.#screen;
        if (columns === undefined) {
            this.#print(lines);
            return;
        }
        const live = render(timeline, columns - 1, now, Math.max(2, (rows ?? 24) - 4));
        this.#screen.write(this.#erase() + [...lines.map((line) => this.#fit(line)), ...live].map((line) => `${line}\n`).join(''));
        this.#drawn = live.length;
    }
    /** Removes the display and writes what the build came to. */
    end(timeline) {
        this.#print(this.#story.end(timeline.latest, timeline.steps));
    }
    #print(lines) {
        if (lines.length === 0)
            return;
        this.#screen.write(this.#erase() + lines.map((line) => `${this.#fit(line)}\n`).join(''));
    }
    #fit(line) {
        const { columns } = this.#screen;
        return columns === undefined ? line : (0,display_width/* fitWidth */.G)(line.replaceAll('\t', ' '), columns - 1);
    }
    /** Moves to the first line of the display and clears from there to the end of the screen. */
    #erase() {
        const up = this.#drawn > 0 ? `\u001b[${String(this.#drawn)}A\r\u001b[J` : '';
        this.#drawn = 0;
        return up;
    }
}

// EXTERNAL MODULE: ./lib/inputs/adopt-table.js
var adopt_table = __webpack_require__(56434);
// EXTERNAL MODULE: ./lib/inputs/cache-table.js
var cache_table = __webpack_require__(85222);
// EXTERNAL MODULE: ./lib/inputs/lint-table.js
var lint_table = __webpack_require__(17773);
// EXTERNAL MODULE: ./lib/inputs/refresh-table.js
var refresh_table = __webpack_require__(88643);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
;// CONCATENATED MODULE: ./lib/actions/commands.js





/** Every command by its name. */
const COMMANDS = {
    build: {
        inputs: table/* buildInputs */._9,
        operand: 'config',
        about: 'Builds the image of a definition, brings its files out and boots them.',
    },
    boot: { inputs: table/* bootInputs */.W0, operand: 'folder', about: 'Boots files that exist already.' },
    lint: {
        inputs: lint_table/* lintInputs */.T,
        operand: 'config',
        about: 'Says what is wrong with the files of a definition, in a moment and without building anything.',
    },
    init: {
        inputs: adopt_table/* initInputs */.w,
        operand: 'folder',
        about: 'Writes a definition and the workflows that build, check and refresh it into a repository.',
    },
    upgrade: {
        inputs: adopt_table/* upgradeInputs */.W,
        operand: 'folder',
        about: 'Moves the workflows and composite actions of a repository to another major version of the action.',
    },
    check: {
        inputs: table/* checkInputs */.sw,
        operand: 'config',
        about: 'Says what is wrong with a change of a definition, and what it would do to the image.',
    },
    refresh: {
        inputs: refresh_table/* refreshOptions */.O,
        operand: 'config',
        about: 'Writes the newest stage3, snapshot, kernel and compiler that fit into image.yaml.',
    },
    advisories: {
        inputs: refresh_table/* advisoriesOptions */.c,
        operand: 'config',
        about: "Judges the packages of a build by today's security advisories.",
    },
    'cache list': { inputs: cache_table/* cacheListInputs */.gv, about: 'Says what stores hold, and what of it is worth the least.' },
    'cache prune': { inputs: cache_table/* cachePruneInputs */._7, about: 'Removes from stores what is not used, or not worth its bytes.' },
    'cache reset': { inputs: cache_table/* cacheResetInputs */.lU, about: 'Says what the cache of a builder holds, and removes it.' },
};
const COMMAND_NAMES = Object.keys(COMMANDS);
/** First words of several commands: what each is about, and which of them it means alone. */
const GROUPS = {
    cache: { about: 'look after what is kept', alone: 'cache list' },
};
/** The command that words begin with; its name is one word or two. @returns the name that is none, where there is none */
function findCommand(words) {
    const [first = ''] = words;
    const group = groupOf(first);
    const length = group && !isAlone(words) ? 2 : 1;
    const text = words.slice(0, length).join(' ');
    const name = group && length === 1 ? group.alone : COMMAND_NAMES.find((candidate) => candidate === text);
    return name === undefined ? { unknown: text } : { name, command: COMMANDS[name], rest: words.slice(length) };
}
/** Help for the command that words begin with; for several where they say no more, and for all where there is no such one. */
function usage(words) {
    const [first = ''] = words;
    const group = groupOf(first);
    if (group && isAlone(words))
        return overview(` ${first}`, group.about);
    const found = findCommand(words);
    if ('unknown' in found)
        return overview('', 'build and boot a minimal Gentoo live system');
    const { name, command } = found;
    const options = Object.entries(command.inputs).map(([option, { default: fallback, description, switch: alone }]) => {
        const value = fallback === '' || alone ? '' : ` [${fallback}]`;
        return `  --${option}${value}\n      ${description.replaceAll('`', '')}`;
    });
    const operand = command.operand === undefined ? '' : ` [${command.operand}]`;
    return [`gentoo-min ${name}${operand} [OPTIONS]`, '', command.about, '', ...options].join('\n');
}
/** @param word first word of the commands with a space before it; empty for all commands */
function overview(word, about) {
    const names = COMMAND_NAMES.filter((name) => ` ${name}`.startsWith(`${word} `));
    const width = Math.max(...names.map((name) => name.length));
    return [
        `gentoo-min${word}: ${about}`,
        '',
        ...names.map((name) => `  gentoo-min ${name.padEnd(width)}  ${COMMANDS[name].about}`),
        '',
        `  gentoo-min help${word} COMMAND   lists the options of one`,
    ].join('\n');
}
function groupOf(word) {
    return Object.hasOwn(GROUPS, word) ? GROUPS[word] : undefined;
}
/** Whether nothing but options follows the first word. */
function isAlone([, second = '-']) {
    return second.startsWith('-');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/actions/installation.js


/** @param entry path of the running program, `dist/NAME/index.js` */
function installationOf(entry) {
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry))));
    const { name, version } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'package.json'), 'utf8'));
    return { defaults: (0,external_node_path_.join)(root, 'config'), builtBy: `${name} ${version}` };
}

;// CONCATENATED MODULE: ./lib/actions/command-line.js












/** Exit codes of sysexits.h(3head): the command line was wrong. */
const EX_USAGE = 64;
/** The command `gentoo-min`. @returns its exit code */
async function runCommandLine(words) {
    const [first = 'help', ...others] = words;
    if (first === 'help' || first === '--help' || first === '-h') {
        print(usage(others));
        return 0;
    }
    const { builtBy, defaults } = installationOf(process.argv[1] ?? '');
    if (first === '--version' || first === 'version') {
        print(builtBy);
        return 0;
    }
    const found = findCommand(words);
    if ('unknown' in found)
        return refuse([`There is no command '${found.unknown}'.`], (0,image_text/* didYouMean */.au)(found.unknown, COMMAND_NAMES));
    if (others.includes('--help') || others.includes('-h')) {
        print(usage(words));
        return 0;
    }
    const { name, command, rest } = found;
    const { options, problems } = readOptions(command, rest);
    if (problems.length > 0)
        return refuse(problems, `\`gentoo-min help ${name}\` lists what it takes.`);
    const platform = createTerminalPlatform(options);
    switch (name) {
        case 'build': {
            const { runBuildAction } = await Promise.all(/* import() */[__webpack_require__.e(213), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 37380));
            await runBuildAction(platform, {
                run: platform_process/* runProcess */.R,
                sleep: promises_.setTimeout,
                display: terminalDisplay(new TerminalProgress(process.stdout)),
                installation: { builtBy, defaults },
                ownBuilder: 'gentoo-min',
                removesBuilder: false,
                hasPostStep: false,
                jobStarted: undefined,
            });
            break;
        }
        case 'boot': {
            const { runBootAction } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(73), __webpack_require__.e(713), __webpack_require__.e(213), __webpack_require__.e(493), __webpack_require__.e(457)]).then(__webpack_require__.bind(__webpack_require__, 58587));
            await runBootAction(platform, { run: platform_process/* runProcess */.R });
            break;
        }
        case 'lint': {
            const { runLint } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(73), __webpack_require__.e(937), __webpack_require__.e(173), __webpack_require__.e(717)]).then(__webpack_require__.bind(__webpack_require__, 58717));
            await runLint(platform, { run: platform_process/* runProcess */.R, defaults, builtBy });
            break;
        }
        case 'init': {
            const { runInit } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(73), __webpack_require__.e(937), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 81563));
            await runInit(platform, { defaults, ask: askOn(process) });
            break;
        }
        case 'upgrade': {
            const { runUpgrade } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(73), __webpack_require__.e(391)]).then(__webpack_require__.bind(__webpack_require__, 47391));
            await runUpgrade(platform, { builtBy });
            break;
        }
        case 'check': {
            const [{ runCheck }, { checkDeps }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(73), __webpack_require__.e(975), __webpack_require__.e(937), __webpack_require__.e(173), __webpack_require__.e(563), __webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__, 57620)), __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 81554))]);
            const installation = { builtBy, defaults };
            await runCheck(platform, checkDeps(platform, { installation, ownBuilder: 'gentoo-min', annotates: false }));
            break;
        }
        case 'refresh':
        case 'advisories': {
            const { runPinCommand } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(73), __webpack_require__.e(975), __webpack_require__.e(937), __webpack_require__.e(173), __webpack_require__.e(563), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 55822));
            await runPinCommand(name, platform, { builtBy, defaults });
            break;
        }
        case 'cache list':
        case 'cache prune':
        case 'cache reset': {
            const { runCacheCommand } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(73), __webpack_require__.e(294)]).then(__webpack_require__.bind(__webpack_require__, 8294));
            await runCacheCommand(name, platform, { run: platform_process/* runProcess */.R, sleep: promises_.setTimeout, defaults });
        }
    }
    return Number(process.exitCode ?? 0);
}
/** `--name value`, `--name=value`, `--switch` and one word without dashes. */
function readOptions(command, words) {
    const known = Object.keys(command.inputs);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...words],
        options: Object.fromEntries(Object.entries(command.inputs).map(([name, option]) => [
            name,
            { type: option.switch ? 'boolean' : 'string' },
        ])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const options = new Map();
    const problems = [];
    for (const token of tokens) {
        if (token.kind === 'option') {
            const value = token.value ?? (command.inputs[token.name]?.switch ? 'true' : undefined);
            if (value === undefined && known.includes(token.name))
                problems.push(`--${token.name} needs a value.`);
            else
                options.set(token.name, value ?? '');
        }
        else if (token.kind === 'positional') {
            if (command.operand === undefined || options.has(command.operand))
                problems.push(`'${token.value}' is one word too many.`);
            else
                options.set(command.operand, token.value);
        }
    }
    problems.push(...(0,settings/* unknownOptions */.hA)(options.keys(), known).map(errors/* formatProblem */.Vw));
    return { options, problems };
}
function refuse(problems, hint) {
    for (const problem of problems)
        process.stderr.write(`error: ${problem}\n`);
    process.stderr.write(`${hint}\n`);
    return EX_USAGE;
}
function print(text) {
    process.stdout.write(`${text}\n`);
}


/***/ }),

/***/ 73828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ registrySections),
/* harmony export */   RK: () => (/* binding */ certificateEnvironment),
/* harmony export */   wh: () => (/* binding */ certificateDriverOptions),
/* harmony export */   zZ: () => (/* binding */ mirrorName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The one that every builder's certificates are for: buildx copies them into a builder as those of a registry. */
const HUB = 'docker.io';
/** Where Go programs on Linux look for certificates (Go, crypto/x509, root_linux.go). */
const GO_FOLDERS = ['/etc/ssl/certs', '/etc/pki/tls/certs'];
/** Where buildx puts the certificates of Docker Hub in a builder's container (buildx 0.36, util/confutil/container.go). */
const COPIED_TO = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/etc/buildkit/certs', HUB);
/**
 * The sections `[registry."…"]` of buildkitd.toml (BuildKit, docs/buildkitd.toml.md), one for each registry and mirror, and one
 * for Docker Hub where there are certificates. buildx copies the file that they name into the builder.
 */
function registrySections({ mirrors, certificates }) {
    const hosts = new Map();
    if (certificates !== undefined)
        hosts.set(HUB, undefined);
    for (const { registry, mirrors: its } of mirrors) {
        hosts.set(registry, hosts.get(registry));
        for (const { host, http } of its)
            hosts.set(host, http ?? hosts.get(host));
    }
    const sections = [...hosts].map(([host, http]) => {
        const its = mirrors.find(({ registry }) => registry === host)?.mirrors ?? [];
        return [
            `[registry.${JSON.stringify(host)}]`,
            ...(its.length === 0 ? [] : [`  mirrors = ${JSON.stringify(its.map(mirrorName))}`]),
            ...(http === undefined ? [] : [`  http = ${String(http)}`]),
            ...(certificates === undefined || http === true ? [] : [`  ca = ${JSON.stringify([certificates])}`]),
        ];
    });
    return sections.map((lines) => `\n${lines.join('\n')}\n`).join('');
}
/** What stands before the names of a mirror's images: its host, and its path where it has one. */
function mirrorName({ host, path }) {
    return path === '' ? host : `${host}/${path}`;
}
/**
 * Values of `--driver-opt` by which BuildKit trusts the certificates wherever it goes: other registries, and caches in buckets.
 * The sections of buildkitd.toml are for one registry each.
 */
function certificateDriverOptions({ certificates }) {
    return certificates === undefined ? [] : [`env.SSL_CERT_DIR=${[...GO_FOLDERS, COPIED_TO].join(':')}`];
}
/**
 * The environment by which buildx itself trusts them, also where it asks a registry for an image or a token; it would take
 * mirrors from the builder's configuration, but not certificates (buildx 0.36, util/imagetools/inspect.go).
 * @param folder that holds the file with them and nothing else
 * @param env the environment that it is added to
 */
function certificateEnvironment(folder, env) {
    const { SSL_CERT_DIR: before = '' } = env;
    return { SSL_CERT_DIR: [...(before === '' ? GO_FOLDERS : [before]), folder].join(':') };
}


/***/ }),

/***/ 38010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SECRET_OPTIONS),
/* harmony export */   Kp: () => (/* binding */ splitFields),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   Vz: () => (/* binding */ CACHE_TYPES),
/* harmony export */   et: () => (/* binding */ TYPE_NAMES),
/* harmony export */   or: () => (/* binding */ formatOptions)
/* harmony export */ });
/* harmony import */ var _platform_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8027);

/** The places in which BuildKit can keep layers (its README, "Export cache"), without `inline`, which keeps the last stage only. */
const CACHE_TYPES = ['gha', 'registry', 's3', 'azblob', 'local'];
/** How people call a place of this type when it is not known which one. */
const TYPE_NAMES = {
    gha: "GitHub's Actions cache",
    registry: 'the registry cache',
    s3: 'the S3 cache',
    azblob: 'the Azure Blob Storage cache',
    local: 'the cache folder',
};
/** Attributes that are secret, by type. */
const SECRET_OPTIONS = {
    gha: ['token', 'ghtoken'],
    registry: [],
    s3: ['access_key_id', 'secret_access_key', 'session_token'],
    azblob: ['secret_access_key'],
    local: [],
};
/**
 * Attributes by one word, as `--cache-from` and `--cache-to` take them: fields `key=value` in one line of CSV (RFC 4180, as
 * buildx reads it), quoted where a value needs it.
 */
function formatOptions(type, options) {
    return [['type', type], ...Object.entries(options)]
        .map(([key = '', value = '']) => `${key}=${value}`)
        .map(_platform_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csvField */ .X)
        .join(',');
}
/** Fields of one line of CSV, or undefined where a quote is not closed or stands in the middle of a field. */
function splitFields(line) {
    const fields = [];
    let rest = line;
    for (;;) {
        const [all, quoted, plain] = /^\s*(?:"((?:[^"]|"")*)"\s*|([^",]*))(?=,|$)/.exec(rest) ?? [];
        if (all === undefined)
            return undefined;
        fields.push(quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'));
        if (all.length === rest.length)
            return fields;
        rest = rest.slice(all.length + 1);
    }
}
/** The attributes of one argument of `--cache-from` or `--cache-to`, with `type`; none where it cannot be read. */
function readOptions(argument) {
    return new Map((splitFields(argument) ?? []).map((field) => {
        const [name = '', ...value] = field.split('=');
        return [name, value.join('=')];
    }));
}


/***/ }),

/***/ 17584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ parseAtom),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97158);

// Names and versions of the Package Manager Specification, EAPI 8, chapters 3 and 8. The lengths keep hostile input cheap.
const CATEGORY = /^[A-Za-z0-9_][A-Za-z0-9+_.-]*$/;
const PACKAGE = /^[A-Za-z0-9_][A-Za-z0-9+_-]*$/;
const SLOT = /^[A-Za-z0-9_][A-Za-z0-9+_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9+_.-]*)?$/;
const REPOSITORY = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const USE_CONDITION = /^(?:-?[A-Za-z0-9][A-Za-z0-9+_@-]*(?:\([+-]\))?|!?[A-Za-z0-9][A-Za-z0-9+_@-]*(?:\([+-]\))?[?=])$/;
const VERSION = String.raw `\d+(?:\.\d+)*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?`;
const WHOLE_VERSION = new RegExp(`^${VERSION}$`);
const NAME_AND_VERSION = new RegExp(`^(.+?)-(${VERSION})$`);
const LONGEST = 512;
/** Whether this is a version as an ebuild carries it, with or without a revision. */
function isVersion(text) {
    return text.length <= LONGEST && WHOLE_VERSION.test(text);
}
/** Whether this is a name that an ebuild repository may have. */
function isRepositoryName(text) {
    return REPOSITORY.test(text) && !NAME_AND_VERSION.test(text);
}
/**
 * Reads one package atom by the grammar of the Package Manager Specification (EAPI 8) plus Portage's `::repository`.
 * Blockers (`!cat/pkg`) and wildcard names are refused: nothing can be installed from them.
 * @returns the atom, or the reason why it is none, as the end of a sentence that starts with the atom
 */
function parseAtom(text) {
    const fail = (reason) => ({ ok: false, reason });
    if (text.length > LONGEST)
        return fail('is too long for a package atom');
    if (text.startsWith('!'))
        return fail('is a blocker, which names nothing to install');
    const operator = (/^(?:<=|>=|<|>|=|~)/.exec(text)?.[0] ?? '');
    let rest = text.slice(operator.length);
    let use = [];
    if (rest.includes('[')) {
        const open = rest.indexOf('[');
        if (!rest.endsWith(']'))
            return fail('has no "]" at its end');
        use = rest.slice(open + 1, -1).split(',');
        rest = rest.slice(0, open);
        const bad = use.find((condition) => !USE_CONDITION.test(condition));
        if (bad !== undefined)
            return fail(`has a USE condition ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(bad)} that is none`);
    }
    let repository;
    const doubleColon = rest.indexOf('::');
    if (doubleColon >= 0) {
        repository = rest.slice(doubleColon + 2);
        rest = rest.slice(0, doubleColon);
        if (!REPOSITORY.test(repository))
            return fail(`names a repository ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(repository)} that cannot exist`);
    }
    let slot;
    const colon = rest.indexOf(':');
    if (colon >= 0) {
        slot = rest.slice(colon + 1);
        rest = rest.slice(0, colon);
        const named = slot.endsWith('=') ? slot.slice(0, -1) : slot;
        if (slot !== '*' && slot !== '=' && !SLOT.test(named))
            return fail(`has a slot ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(slot)} that cannot exist`);
    }
    const parts = rest.split('/');
    const [category = '', packagePart = ''] = parts;
    if (parts.length !== 2 || category === '' || packagePart === '') {
        return fail('is not CATEGORY/NAME, such as app-misc/hello');
    }
    if (!CATEGORY.test(category))
        return fail(`has a category ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(category)} that cannot exist`);
    const optional = {
        ...(slot === undefined ? {} : { slot }),
        ...(repository === undefined ? {} : { repository }),
    };
    if (operator === '') {
        if (NAME_AND_VERSION.test(packagePart)) {
            return fail(`has a version but no operator; to ask for exactly this version write ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`=${text}`, LONGEST)}`);
        }
        if (!PACKAGE.test(packagePart))
            return fail(`has a package name ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(packagePart)} that cannot exist`);
        return { ok: true, atom: { operator, category, name: packagePart, glob: false, use, ...optional } };
    }
    const glob = packagePart.endsWith('*');
    if (glob && operator !== '=')
        return fail(`has a "*" after its version, which goes with "=" only`);
    const [, name = '', version = ''] = NAME_AND_VERSION.exec(glob ? packagePart.slice(0, -1) : packagePart) ?? [];
    if (version === '')
        return fail(`has the operator "${operator}" but no version`);
    if (!PACKAGE.test(name) || NAME_AND_VERSION.test(name)) {
        return fail(`has a package name ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} that cannot exist`);
    }
    return { ok: true, atom: { operator, category, name, version, glob, use, ...optional } };
}


/***/ }),

/***/ 16330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ packageNameRule),
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   J8: () => (/* binding */ repositoryUrlRule),
/* harmony export */   KE: () => (/* binding */ profileRule),
/* harmony export */   Me: () => (/* binding */ kernelVersionRule),
/* harmony export */   ND: () => (/* binding */ kernelTargetRule),
/* harmony export */   Nb: () => (/* binding */ userNameRule),
/* harmony export */   R7: () => (/* binding */ dateRule),
/* harmony export */   Sx: () => (/* binding */ hostnameRule),
/* harmony export */   T2: () => (/* binding */ dayRule),
/* harmony export */   VI: () => (/* binding */ pythonRule),
/* harmony export */   Wl: () => (/* binding */ sizeInBytes),
/* harmony export */   YP: () => (/* binding */ compilerSlot),
/* harmony export */   _L: () => (/* binding */ compilerVersionRule),
/* harmony export */   _S: () => (/* binding */ timezoneRule),
/* harmony export */   aY: () => (/* binding */ keymapRule),
/* harmony export */   au: () => (/* binding */ advisoryRule),
/* harmony export */   bQ: () => (/* binding */ reasonRule),
/* harmony export */   co: () => (/* binding */ sizeRule),
/* harmony export */   hl: () => (/* binding */ kernelSeriesRule),
/* harmony export */   ij: () => (/* binding */ pinRule),
/* harmony export */   m$: () => (/* binding */ commitRule),
/* harmony export */   sE: () => (/* binding */ groupRule),
/* harmony export */   sv: () => (/* binding */ repositoryNameRule),
/* harmony export */   tS: () => (/* binding */ localeRule),
/* harmony export */   w6: () => (/* binding */ fileNameRule),
/* harmony export */   yV: () => (/* binding */ atomRule)
/* harmony export */ });
/* harmony import */ var _pins_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12305);
/* harmony import */ var _atom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17584);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97158);



/**
 * A pin `repository:tag[@sha256:…]` to an image in a registry. The tag says to people and to refreshes which dated release
 * it is, the digest what exactly: a digest alone is not enough.
 */
const pinRule = (text) => {
    const parsed = (0,_pins_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    if (!parsed.ok)
        return { message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text, 120)} ${parsed.reason}.`, hint: HOW_TO_PIN };
    if (parsed.reference.tag === undefined) {
        return {
            message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text, 120)} has no tag${parsed.reference.digest === undefined ? '' : ', only a digest'}.`,
            hint: HOW_TO_PIN,
        };
    }
    return undefined;
};
const HOW_TO_PIN = 'Write REPOSITORY:TAG or REPOSITORY:TAG@sha256:DIGEST, such as gentoo/stage3:nomultilib-20260216; leave the digest out rather than invent one.';
/** An exact version of a compiler package that can be built without network. */
const compilerVersionRule = (text) => {
    if (!(0,_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(text)) {
        return {
            message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not an exact version.`,
            hint: 'Write it as the ebuild has it, such as 16.1.0 or 16.1.1_p20260905.',
        };
    }
    if (isLive(text)) {
        return {
            message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is a live ebuild: it fetches its sources from a repository while it is built, differently every day, and building has no network here.`,
            hint: 'Pin a release or a dated snapshot, such as 16.1.0 or 16.1.1_p20260905.',
        };
    }
    return undefined;
};
/** Whether a version is a live one: by convention those carry a component of nines, 9999 or 16.0.9999. */
function isLive(version) {
    return /(?:^|\.)9{4,}/.test(version);
}
/** The slot of GCC that holds a version: its major number. */
function compilerSlot(version) {
    return Number(/^\d+/.exec(version)?.[0]);
}
/** An exact kernel version, as the ebuilds of kernel sources have it. */
const kernelVersionRule = (text) => /^\d+\.\d+\.\d+(?:_p\d+)?(?:-r\d+)?$/.test(text)
    ? undefined
    : { message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not an exact kernel version.`, hint: 'Write all three numbers, such as 6.12.58.' };
/** A series of kernels: the first two numbers of their versions. */
const kernelSeriesRule = (text) => /^\d{1,3}\.\d{1,4}$/.test(text)
    ? undefined
    : { message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a series of kernels.`, hint: 'Write two numbers in quotes, such as "6.12".' };
/** A day as dated tags have it. */
const dateRule = (text) => /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text)
    ? undefined
    : {
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not the date of a tag.`,
        hint: 'Write its eight digits in quotes, such as "20260301".',
    };
/** The number of a Gentoo Linux Security Advisory. */
const advisoryRule = (text) => /^20\d\d(?:0[1-9]|1[0-2])-\d{2,3}$/.test(text)
    ? undefined
    : {
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not the number of an advisory.`,
        hint: 'Write it as GLSA has it, such as 202601-05.',
    };
/** A day that exists, as ISO 8601 has it. */
const dayRule = (text) => {
    const time = /^20\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
        ? undefined
        : { message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a day.`, hint: 'Write year, month and day, such as 2026-12-31.' };
};
/** Why something may stay as it is, for people. */
const reasonRule = (text) => text.trim() !== '' && text.length <= 300 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)
    ? undefined
    : { message: 'The reason is not a line of 1 to 300 characters.', hint: 'Say it in one sentence.' };
/** A package atom that can be handed to emerge. */
const atomRule = (text) => {
    const parsed = (0,_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAtom */ .TF)(text);
    return parsed.ok ? undefined : { message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} ${parsed.reason}.` };
};
/** A package's name without its category. */
const packageNameRule = (text) => {
    const parsed = (0,_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAtom */ .TF)(`sys-kernel/${text}`);
    return parsed.ok && parsed.atom.name === text
        ? undefined
        : {
            message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not the name of a package.`,
            hint: 'Write the name alone, such as gentoo-sources.',
        };
};
/** A profile, as a path below profiles/ of the snapshot. */
const profileRule = (text) => /^[A-Za-z0-9_][A-Za-z0-9_.+-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.+-]*)*$/.test(text)
    ? undefined
    : {
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a path below profiles/.`,
        hint: 'Write it as `eselect profile list` does, such as default/linux/amd64/23.0/no-multilib.',
    };
const pythonRule = (text) => {
    if (/^python3_\d{1,2}$/.test(text))
        return undefined;
    const minor = /^(?:python)?3[._](\d{1,2})$/i.exec(text)?.[1];
    return {
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a Python target.`,
        hint: minor ? `Did you mean "python3_${minor}"?` : 'Write it as PYTHON_TARGETS does: python3_13.',
    };
};
// Accounts that sys-apps/baselayout or every stage3 brings along: useradd would fail on them after hours of building.
const SYSTEM_ACCOUNTS = new Set('root bin daemon adm lp sync shutdown halt mail news uucp operator man postmaster cron ftp sshd at squid gdm xfs games named mysql postgres apache nut cyrus vpopmail alias qmaild qmaill qmailp qmailq qmailr qmails postfix smmsp portage nobody messagebus ldap tty disk wheel audio video users'.split(' '));
/** A login name that shadow's useradd takes (useradd(8)) and that is nobody else's already. */
const userNameRule = (text) => {
    if (!ACCOUNT.test(text)) {
        return {
            message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a name that useradd takes.`,
            hint: 'Use up to 32 lower-case letters, digits, "-" and "_", starting with a letter or "_".',
        };
    }
    return SYSTEM_ACCOUNTS.has(text)
        ? { message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is an account of the system already.`, hint: 'Choose another name.' }
        : undefined;
};
const groupRule = (text) => ACCOUNT.test(text)
    ? undefined
    : { message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not the name of a group.`, hint: 'Write it as /etc/group has it, such as wheel.' };
const ACCOUNT = /^[a-z_][a-z0-9_-]{0,31}$/;
/** A host name of RFC 1123, no longer than the 64 bytes that Linux has for it. */
const hostnameRule = (text) => text.length <= 64 && text.split('.').every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label))
    ? undefined
    : {
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a host name.`,
        hint: 'Use letters, digits and "-" (not first or last), at most 64 characters.',
    };
const localeRule = (text) => /^(?:C|POSIX|C\.[A-Za-z0-9-]+|[a-z]{2,3}_[A-Z]{2}\.[A-Za-z0-9-]+(?:@[a-z]+)?)$/.test(text)
    ? undefined
    : { message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a locale.`, hint: 'Write LANGUAGE_COUNTRY.CHARSET, such as en_US.UTF-8.' };
const timezoneRule = (text) => /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z][A-Za-z0-9_+-]*)*$/.test(text)
    ? undefined
    : {
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a time zone.`,
        hint: 'Write it as below /usr/share/zoneinfo, such as Europe/Berlin.',
    };
const keymapRule = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)
    ? undefined
    : { message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a keymap.`, hint: 'Write a name such as us or de-latin1.' };
/** The start of a file name that is the same on every file system. */
const fileNameRule = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)
    ? undefined
    : {
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} cannot start the name of a file.`,
        hint: 'Use up to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.',
    };
const repositoryNameRule = (text) => {
    if (!(0,_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepositoryName */ .en)(text)) {
        return {
            message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not the name of an ebuild repository.`,
            hint: 'Use what its profiles/repo_name says.',
        };
    }
    return text === 'gentoo'
        ? { message: '"gentoo" is the repository that the snapshot holds.', hint: 'Pin it by the key snapshot.' }
        : undefined;
};
const repositoryUrlRule = (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== 'https:' || /\s/.test(text)) {
        return {
            message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text, 120)} is not an https:// address.`,
            hint: 'Write the address that git clones from.',
        };
    }
    return url.username !== '' || url.password !== ''
        ? {
            message: 'The address carries a user name or password.',
            hint: 'Remove it: this file is public to all readers of the repository.',
        }
        : undefined;
};
const commitRule = (text) => /^[0-9a-f]{40}$/.test(text)
    ? undefined
    : {
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a full commit.`,
        hint: 'Write all 40 hexadecimal digits, as `git rev-parse HEAD` prints them.',
    };
/** A target of the kernel's own configuration: defconfig, kvm_guest.config and the like. */
const kernelTargetRule = (text) => /^(?:[a-z0-9][a-z0-9_-]*config|[A-Za-z0-9][A-Za-z0-9_-]*\.config)$/.test(text)
    ? undefined
    : {
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a configuration target of the kernel.`,
        hint: 'Use targets such as defconfig and kvm_guest.config.',
    };
const UNITS = {
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
};
const SIZE = /^(\d+(?:\.\d+)?) ?([KMGT]i?B)$/;
const sizeRule = (text) => {
    if (SIZE.test(text) && sizeInBytes(text) >= 1)
        return undefined;
    const [, amount, letter] = /^(\d+(?:\.\d+)?) ?([kmgt])i?b?$/i.exec(text) ?? [];
    const meant = amount && letter ? `Did you mean ${amount}${letter.toUpperCase()}iB?` : 'Write a number and a unit, such as 3GiB.';
    return { message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not a size.`, hint: meant };
};
/** Bytes of a size that `sizeRule` approves of. */
function sizeInBytes(text) {
    const [, amount = '0', unit = ''] = SIZE.exec(text) ?? [];
    return Math.round(Number(amount) * (UNITS[unit] ?? 0));
}


/***/ }),

/***/ 97158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
/** Characters that could move a cursor, hide text or break a line when somebody prints a message that quotes them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * Puts text of unknown origin into a message: in quotes, unprintable characters as `\u{…}`, cut after `limit` characters.
 */
function quote(text, limit = 60) {
    return `"${visible(text.slice(0, limit))}${text.length > limit ? '…' : ''}"`;
}
/** Text with its unprintable characters as `\u{…}`. */
function visible(text) {
    return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * The candidate that `word` was most likely meant to be, or undefined when none is close.
 * @param most letters that may differ; without it a third of them
 */
function closest(word, candidates, most) {
    if (word.length === 0 || word.length > 64)
        return undefined;
    const given = normalise(word);
    let best;
    let bestDistance = (most ?? Math.max(1, Math.floor(given.length / 3))) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - given.length) >= bestDistance)
            continue;
        const distance = editDistance(given, normalise(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** `Did you mean "x"?` when something is close, otherwise the whole list. */
function didYouMean(word, candidates) {
    const near = closest(word, candidates);
    return near === undefined ? `Possible: ${candidates.join(', ')}.` : `Did you mean "${near}"?`;
}
function normalise(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
/** Number of insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (row > 1 && column > 1 && swapped)
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return last[to.length] ?? 0;
}


/***/ }),

/***/ 56434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ upgradeInputs),
/* harmony export */   w: () => (/* binding */ initInputs)
/* harmony export */ });
const folder = { default: '.', description: 'Folder of the repository.' };
const dryRun = { default: 'false', switch: true, description: 'Only says what would be done.' };
/** Options of `gentoo-min init`: default and description by name. */
const initInputs = {
    folder,
    config: { default: 'config', description: 'Folder of the definition, below that of the repository.' },
    from: {
        default: '',
        description: 'Takes over an older configuration, as the `docker_min` example of cl-py-generator has it. Its folder, or the one that has it as `config` beside a Dockerfile.',
    },
    runner: {
        default: '',
        description: 'Where images are built. `own` for a machine of your own, `hosted` for the free ones of GitHub. Empty asks on a terminal, and is `hosted` elsewhere.',
    },
    labels: {
        default: 'self-hosted,linux,x64,16-core',
        description: 'Labels of a machine of your own, with commas between them.',
    },
    march: {
        default: '',
        description: "CPU that the image is compiled for, as GCC's `-march=` knows it. Empty for `x86-64-v3` on hosted runners, and for the one of the default definition elsewhere.",
    },
    branch: { default: 'main', description: 'Branch whose images are built.' },
    action: {
        default: 'org/gentoo-min-action@v1',
        description: 'The action that the workflows use, as `OWNER/REPOSITORY@REF`.',
    },
    'dry-run': dryRun,
};
/** Options of `gentoo-min upgrade`. */
const upgradeInputs = {
    folder,
    to: { default: '', description: 'Major version to move to, such as `v2`. Empty for the one of this program.' },
    action: {
        default: 'org/gentoo-min-action',
        description: 'The action that the workflows use, as `OWNER/REPOSITORY`.',
    },
    'dry-run': dryRun,
};


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

/***/ 85222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _7: () => (/* binding */ cachePruneInputs),
/* harmony export */   gv: () => (/* binding */ cacheListInputs),
/* harmony export */   lU: () => (/* binding */ cacheResetInputs)
/* harmony export */ });
const stores = {
    config: {
        default: 'config',
        description: 'Folder of the image definition. Its profile, compiler and make.conf tell which packages are meant.',
    },
    compiler: { default: '', description: 'GCC version that is built with instead of the pinned one.' },
    'package-store': { default: 'builder', description: 'Where built packages are kept, as `build` was told.' },
    'distfiles-store': { default: 'builder', description: 'Where downloaded sources are kept, as `build` was told.' },
    all: {
        default: 'false',
        switch: true,
        description: 'Packages of every other profile, compiler and make.conf too. For stores in folders.',
    },
};
/** Options of `gentoo-min cache list`: default and description by name. */
const cacheListInputs = {
    ...stores,
    json: {
        default: 'false',
        switch: true,
        description: 'Prints JSON with every file: bytes, seconds, and times in seconds since the epoch.',
    },
};
/** Options of `gentoo-min cache prune`. */
const cachePruneInputs = {
    ...stores,
    kind: {
        default: '',
        description: '`packages` or `distfiles`. Empty for every store that is named; then the limits hold for each kind.',
    },
    'unused-days': { default: '', description: 'Removes what no build has used for so many days.' },
    'keep-bytes': {
        default: '',
        description: 'Removes, of the rest, what keeps the least work for its bytes until no more than this is left, such as `5GiB`.',
    },
    'dry-run': { default: 'false', switch: true, description: 'Says what would be removed, and removes nothing.' },
};
/** Options of `gentoo-min cache reset`. */
const cacheResetInputs = {
    builder: {
        default: '',
        description: 'Name of a buildx builder. The one that `gentoo-min build` makes is called `gentoo-min`.',
    },
    yes: {
        default: 'false',
        switch: true,
        description: 'Removes what the builder holds. Without it, it is only said what that is.',
    },
};


/***/ }),

/***/ 78883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ camelKeys)
/* harmony export */ });
/** Renames the keys of an object from kebab case to camel case. */
function camelKeys(object) {
    const entries = Object.entries(object).map(([name, value]) => [
        name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
        value,
    ]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 18608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ maybeEmpty),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   sT: () => (/* binding */ asItIs)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97158);

/**
 * Reads each input by its reader. Inputs are texts; zod, which reads files, would take a third of the time that starting may take.
 * @returns the values, or a problem for each input that is wrong, beginning with its name
 */
function readFields(readers, texts) {
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
        const near = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text, words);
        return {
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not one of ${words.join(', ')}.`,
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
function whole(least, most, unit) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
        return value >= least && value <= most
            ? { value }
            : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a whole number of ${unit} from ${least} to ${most}.` };
    };
}
/** A number with or without decimal places. */
function decimal(least, most) {
    return (text) => {
        const value = /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
        return value >= least && value <= most
            ? { value }
            : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a number from ${least} to ${most}.` };
    };
}


/***/ }),

/***/ 17773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lintInputs)
/* harmony export */ });
/** Options of `gentoo-min lint`: default and description by name. */
const lintInputs = {
    config: {
        default: 'config',
        description: 'Folder of the image definition. It is laid over the default definition file by file.',
    },
    builder: {
        default: '',
        description: "Builder whose BuildKit checks a Dockerfile of the definition's own; empty for the one that buildx uses now. None is made or started.",
    },
    format: {
        default: 'text',
        description: '`text` for people, `json` for programs, `sarif` for code scanning (SARIF 2.1.0).',
    },
};


/***/ }),

/***/ 88643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refreshOptions),
/* harmony export */   c: () => (/* binding */ advisoriesOptions)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34565);

const config = {
    default: 'config',
    description: 'Folder of the image definition.',
};
/** Options of `gentoo-min refresh`: default and description by name. */
const refreshOptions = {
    config,
    only: {
        default: 'all',
        description: 'What is taken: `refresh` for stage3, snapshot and kernel, `compiler` for a compiler step, or `all`.',
    },
    packages: {
        default: '',
        description: 'List of packages that a build wrote, for news about them. Empty for none.',
    },
    'dry-run': { default: 'false', switch: true, description: 'Changes nothing, and only tells.' },
    plan: {
        default: 'false',
        switch: true,
        description: 'Has Portage plan the whole world with the pins as they are and with those that are found, and tells the difference. It needs a builder.',
    },
    'emerge-log': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInputs */ .sw['emerge-log'],
    builder: _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo.builder,
    'buildkit-image': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['buildkit-image'],
    'builder-options': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['builder-options'],
    'registry-mirrors': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['registry-mirrors'],
    'ca-certificates': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['ca-certificates'],
    'gentoo-mirrors': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['gentoo-mirrors'],
    'http-proxy': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['http-proxy'],
    'no-proxy': _table_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshInputs */ .Fo['no-proxy'],
};
/** Options of `gentoo-min advisories`: default and description by name. */
const advisoriesOptions = {
    config,
    packages: { default: '', description: 'List of packages that a build wrote, such as `out/gentoo-packages.txt`.' },
    snapshot: {
        default: '',
        description: 'Ebuild repository whose advisories count. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`; empty for the newest in the registry.',
    },
};


/***/ }),

/***/ 99066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   EI: () => (/* binding */ builderRule),
/* harmony export */   Hc: () => (/* binding */ prefixRule),
/* harmony export */   I6: () => (/* binding */ outputRule),
/* harmony export */   IO: () => (/* binding */ passwordHashRule),
/* harmony export */   PK: () => (/* binding */ stageRule),
/* harmony export */   Vv: () => (/* binding */ readPaths),
/* harmony export */   WO: () => (/* binding */ pathRule),
/* harmony export */   ZA: () => (/* binding */ proxyRule),
/* harmony export */   _f: () => (/* binding */ revisionRule),
/* harmony export */   at: () => (/* binding */ sourceRule),
/* harmony export */   ik: () => (/* binding */ readSize),
/* harmony export */   ir: () => (/* binding */ readStages),
/* harmony export */   kb: () => (/* binding */ noProxyRule),
/* harmony export */   nK: () => (/* binding */ imageNameRule),
/* harmony export */   nP: () => (/* binding */ readAtoms),
/* harmony export */   ph: () => (/* binding */ readMirrors),
/* harmony export */   pt: () => (/* binding */ readDriverOptions),
/* harmony export */   sY: () => (/* binding */ pulledImageRule),
/* harmony export */   wR: () => (/* binding */ readAuthorizedKeys)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _image_atom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17584);
/* harmony import */ var _image_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16330);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97158);
/* harmony import */ var _pins_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12305);
/* harmony import */ var _pins_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51979);
/* harmony import */ var _platform_csv_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8027);







/** A path of a file or folder. */
const pathRule = (text) => {
    if (text === '')
        return { message: 'It is empty.', hint: 'Write a path.' };
    if (text.length > 4096)
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is too long for a path.` };
    return /[\p{Cc}\p{Cs}]/u.test(text)
        ? { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} has a character that cannot be part of a path.` }
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
    return /^(?:\.|\/|(?:\.\.\/?)+|~.*)$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(text).replace(/(?<=.)\/$/, ''))
        ? { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not a folder for results alone.`, hint: 'Name a folder of its own, such as out.' }
        : undefined;
};
/** Whether one of two folders is the other or contains it. */
function overlap(one, other) {
    const [a, b] = [one, other].map((path) => `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/$/, '')}/`);
    return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}
/** What the inputs stage3 and snapshot take. */
const sourceRule = (text) => {
    const parsed = (0,_pins_source_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSource */ .P)(text);
    return parsed.ok
        ? undefined
        : {
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text, 120)} ${parsed.reason}.`,
            hint: 'Write REPOSITORY:TAG, REPOSITORY:TAG@sha256:DIGEST, oci-layout://FOLDER or the path of a folder.',
        };
};
/** The name that an image gets, in a registry or in the engine. */
const imageNameRule = (text) => {
    const parsed = (0,_pins_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(text);
    if (!parsed.ok)
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text, 120)} ${parsed.reason}.`, hint: 'Write [REGISTRY/]NAME:TAG.' };
    return parsed.reference.digest === undefined
        ? undefined
        : {
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text, 120)} has a digest, which an image gets when it is made.`,
            hint: 'Write [REGISTRY/]NAME:TAG.',
        };
};
/** An image that is pulled: with its tag or digest, so that it is the same tomorrow. */
const pulledImageRule = (text) => {
    const parsed = (0,_pins_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(text);
    if (!parsed.ok)
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text, 120)} ${parsed.reason}.`, hint: 'Write NAME:TAG.' };
    return parsed.reference.tag === undefined && parsed.reference.digest === undefined
        ? { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text, 120)} has neither tag nor digest.`, hint: 'Write NAME:TAG.' }
        : undefined;
};
/** The name of a stage as a Dockerfile has it. Whether it exists shows when the Dockerfile is read. */
const stageRule = (text) => /^[A-Za-z][A-Za-z0-9_.-]{0,127}$/.test(text) ? undefined : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not the name of a stage.` };
/** The name of a builder, by the rules of buildx. */
const builderRule = (text) => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(text)
    ? undefined
    : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not the name of a builder.`, hint: '`docker buildx ls` lists those that exist.' };
/** The start of file names that GitHub's artifacts and every file system allow. */
const prefixRule = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)
    ? undefined
    : {
        message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} cannot start the name of an artifact.`,
        hint: 'Use up to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.',
    };
/** A revision of git; which one it means shows in the repository. Empty is none. */
const revisionRule = (text) => text.length <= 250 && !text.startsWith('-') && !/[\s\p{Cc}]/u.test(text)
    ? undefined
    : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is no revision.`, hint: 'Write a branch, a tag or a commit.' };
/** Packages as atoms, separated by white space. */
function readAtoms(text) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    for (const word of words) {
        const parsed = (0,_image_atom_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAtom */ .TF)(word);
        if (!parsed.ok) {
            return {
                message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(word, 120)} ${parsed.reason}.`,
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
                message: `The line ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(line)} is not key=value.`,
                hint: 'Write one option a line, such as network=host.',
            };
        }
        if (seen.has(key))
            return { message: `The option ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(key)} is there twice.`, hint: 'Keep one of the two.' };
        seen.add(key);
        options.push((0,_platform_csv_js__WEBPACK_IMPORTED_MODULE_6__/* .csvField */ .X)(line));
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
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(bad, 120)} is not the address of a mirror.`,
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
        message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text, 120)} is no list of hosts.`,
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
    return (0,_image_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeRule */ .co)(text) ?? { value: (0,_image_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeInBytes */ .Wl)(text) };
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


/***/ }),

/***/ 80343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U$: () => (/* binding */ readBootSettings),
  IK: () => (/* binding */ readBuildSettings),
  Z7: () => (/* binding */ readTexts),
  hA: () => (/* binding */ unknownOptions)
});

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
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/store/location.js
var store_location = __webpack_require__(58114);
// EXTERNAL MODULE: ./lib/inputs/binhost.js
var binhost = __webpack_require__(96886);
// EXTERNAL MODULE: ./lib/inputs/camel.js
var camel = __webpack_require__(78883);
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

// EXTERNAL MODULE: ./lib/inputs/fields.js
var fields = __webpack_require__(18608);
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

// EXTERNAL MODULE: ./lib/inputs/rules.js
var inputs_rules = __webpack_require__(99066);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
;// CONCATENATED MODULE: ./lib/inputs/settings.js












const boot = {
    'boot-minutes': (0,fields/* whole */.WQ)(1, 360, 'minutes'),
    'boot-memory': (0,fields/* whole */.WQ)(256, 1024 * 1024, 'MiB'),
};
const stored = {
    upload: fields/* flag */.Jt,
    'retention-days': (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 400, 'days')),
    summary: fields/* flag */.Jt,
};
const buildReaders = {
    config: (0,fields/* judged */.g$)(inputs_rules/* pathRule */.WO),
    stage3: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(inputs_rules/* sourceRule */.at)),
    snapshot: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(inputs_rules/* sourceRule */.at)),
    kernel: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(rules/* kernelVersionRule */.Me)),
    compiler: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(rules/* compilerVersionRule */._L)),
    target: (0,fields/* judged */.g$)(inputs_rules/* stageRule */.PK),
    'image-ref': (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(inputs_rules/* imageNameRule */.nK)),
    'image-output': (0,fields/* choice */.Yq)('none', 'load', 'push'),
    builder: (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(inputs_rules/* builderRule */.EI)),
    'buildkit-image': (0,fields/* judged */.g$)(inputs_rules/* pulledImageRule */.sY),
    'builder-options': inputs_rules/* readDriverOptions */.pt,
    'registry-mirrors': readRegistryMirrors,
    'ca-certificates': inputs_rules/* readPaths */.Vv,
    jobserver: (0,fields/* choice */.Yq)('auto', 'steve', 'fifo', 'private', 'off'),
    jobs: (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(1, 1024, 'jobs')),
    'load-average': (0,fields/* optional */.lq)((0,fields/* decimal */._)(0.1, 4096)),
    'memory-per-job': inputs_rules/* readSize */.ik,
    'free-disk-space': fields/* flag */.Jt,
    output: (0,fields/* judged */.g$)(inputs_rules/* outputRule */.I6),
    'artifact-name': (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(inputs_rules/* prefixRule */.Hc)),
    boot: (0,fields/* choice */.Yq)('auto', 'kvm', 'emulation', 'off'),
    ...boot,
    ...stored,
    cache: fields/* asItIs */.sT,
    'cache-layers': (0,fields/* choice */.Yq)('auto', 'all'),
    'cache-bytes': (0,fields/* optional */.lq)(inputs_rules/* readSize */.ik),
    'cache-write': fields/* flag */.Jt,
    'package-store': store_location/* readLocation */.m,
    'distfiles-store': store_location/* readLocation */.m,
    'compiler-cache': readCompilerCaches,
    binhost: binhost/* readBinhost */.UN,
    'binhost-verify': fields/* flag */.Jt,
    rebuild: inputs_rules/* readAtoms */.nP,
    'no-cache': fields/* flag */.Jt,
    'no-cache-filter': inputs_rules/* readStages */.ir,
    pull: fields/* flag */.Jt,
    'job-minutes': (0,fields/* optional */.lq)((0,fields/* whole */.WQ)(10, 5 * 24 * 60, 'minutes')),
    'gentoo-mirrors': inputs_rules/* readMirrors */.ph,
    'http-proxy': (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(inputs_rules/* proxyRule */.ZA)),
    'no-proxy': (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(inputs_rules/* noProxyRule */.kb)),
    'password-hash': (0,fields/* maybeEmpty */.GC)((0,fields/* judged */.g$)(inputs_rules/* passwordHashRule */.IO)),
    'authorized-keys': (0,fields/* maybeEmpty */.GC)(inputs_rules/* readAuthorizedKeys */.wR),
};
const bootReaders = {
    folder: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(inputs_rules/* pathRule */.WO)),
    squashfs: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(inputs_rules/* pathRule */.WO)),
    initramfs: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(inputs_rules/* pathRule */.WO)),
    kernel: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(inputs_rules/* pathRule */.WO)),
    manifest: (0,fields/* optional */.lq)((0,fields/* judged */.g$)(inputs_rules/* pathRule */.WO)),
    boot: (0,fields/* choice */.Yq)('auto', 'kvm', 'emulation'),
    ...boot,
    ...stored,
};
/**
 * Reads the inputs of the build. Secrets are hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
function readBuildSettings(platform) {
    const given = readTexts(table/* buildInputs */._9, platform);
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
    const read = (0,fields/* readFields */.qU)(buildReaders, given);
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
    if (given.output !== '' && inputs_rules/* overlap */.EF(given.config, given.output)) {
        clash(`output: ${(0,image_text/* quote */.hD)(given.output)} and the folder of config are not apart.`, 'Name a folder of its own, such as out.');
    }
    if (!read.values || problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return { ...(0,camel/* camelKeys */.R)(read.values), cache: cache.entries, cacheHints: cache.hints };
}
/**
 * Reads the inputs of the boot test alone.
 * @throws UserError with everything that is wrong with them
 */
function readBootSettings(platform) {
    const given = readTexts(table/* bootInputs */.W0, platform);
    const read = (0,fields/* readFields */.qU)(bootReaders, given);
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
        throw new errors/* UserError */.yo(problems);
    return (0,camel/* camelKeys */.R)(read.values);
}
/**
 * Looks for options that a command does not have. An action cannot see inputs that it does not have; GitHub warns of them.
 * @param names without the leading dashes
 * @param known table of the command's inputs, and whatever else it takes
 */
function unknownOptions(names, known) {
    return [...names]
        .filter((name) => !known.includes(name))
        .map((name) => ({ message: `There is no option ${(0,image_text/* quote */.hD)(`--${name}`)}.`, hint: (0,image_text/* didYouMean */.au)(name, known) }));
}
/** Every input as text. What a caller passes on as empty is what the caller was not given: it gets the default too. */
function readTexts(table, platform) {
    const texts = Object.entries(table).map(([name, { default: fallback }]) => [name, platform.input(name) || fallback]);
    return Object.fromEntries(texts);
}


/***/ }),

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ refreshInputs),
/* harmony export */   W0: () => (/* binding */ bootInputs),
/* harmony export */   _9: () => (/* binding */ buildInputs),
/* harmony export */   sw: () => (/* binding */ checkInputs)
/* harmony export */ });
/* unused harmony export checkCommentInputs */
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
const bootInputs = {
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


/***/ }),

/***/ 12305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ isRegistry),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   og: () => (/* binding */ isRepositoryPath)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97158);

// The grammar of the distribution project's reference package; of the digests only the one that registries use.
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const DOMAIN = new RegExp(String.raw `^(?:${LABEL}(?:\.${LABEL})*|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$`);
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const LONGEST_NAME = 255;
const DEFAULT_DOMAIN = 'docker.io';
/**
 * Reads `[REGISTRY/]PATH[:TAG][@DIGEST]` as Docker does: without a registry it is Docker Hub, and there a single word is
 * an official image.
 * @returns the parts, or why there are none, as the end of a sentence that starts with the reference
 */
function parseReference(text) {
    const fail = (reason) => ({ ok: false, reason });
    if (text === '')
        return fail('is empty');
    if (/\s/.test(text))
        return fail('contains white space');
    if (/^[a-z][a-z0-9+-]*:\/\//.test(text))
        return fail('is an address, not an image reference');
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !DIGEST.test(digest)) {
        return fail(`has a digest ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(digest, 80)} that is not "sha256:" and 64 hexadecimal digits in lower case`);
    }
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const tag = colon < 0 ? undefined : named.slice(colon + 1);
    if (tag !== undefined && !TAG.test(tag))
        return fail(`has a tag ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag)} that cannot exist`);
    const name = colon < 0 ? named : named.slice(0, colon);
    if (name.length > LONGEST_NAME)
        return fail(`has a name of more than ${LONGEST_NAME} characters`);
    const { domain, path } = splitName(name);
    if (!DOMAIN.test(domain))
        return fail(`names a registry ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(domain)} that cannot exist`);
    if (!isRepositoryPath(path)) {
        const lower = path.toLowerCase() === path ? '' : '; upper-case letters are not allowed';
        return fail(`has a repository name ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} that cannot exist${lower}`);
    }
    return {
        ok: true,
        reference: { domain, path, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) },
    };
}
/** Whether this can be the registry in an image's name: nobody takes a word without a dot or port for one. */
function isRegistry(text) {
    return DOMAIN.test(text) && (/[.:]/.test(text) || text === 'localhost');
}
/** Whether this can be the repository in an image's name, or the beginning of one. */
function isRepositoryPath(text) {
    return text.split('/').every((component) => COMPONENT.test(component));
}
function splitName(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    const isDomain = /[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first;
    if (slash >= 0 && isDomain) {
        const path = name.slice(slash + 1);
        const hub = first === 'index.docker.io' || first === DEFAULT_DOMAIN;
        return { domain: hub ? DEFAULT_DOMAIN : first, path: hub && !path.includes('/') ? `library/${path}` : path };
    }
    return { domain: DEFAULT_DOMAIN, path: slash < 0 ? `library/${name}` : name };
}
/** The reference as people write it: without `docker.io/` and `library/`. */
function formatReference(reference) {
    const { domain, path, tag, digest } = reference;
    const name = domain === DEFAULT_DOMAIN ? path.replace(/^library\//, '') : `${domain}/${path}`;
    return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
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

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ csvField)
/* harmony export */ });
/** A value as one field of a line of CSV (RFC 4180), as buildx reads the values of several of its options. */
function csvField(value) {
    return /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
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
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Ow: () => (/* binding */ cleanLine)
/* harmony export */ });
/* unused harmony export neutraliseCommands */
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


/***/ }),

/***/ 58114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readEndpoint),
/* harmony export */   m: () => (/* binding */ readLocation)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);
/* harmony import */ var _pins_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12305);


const FORMS = ['builder', 'actions', 'folder:PATH', 's3://BUCKET/PREFIX', 'oci://REGISTRY/REPOSITORY'];
const HINT = `Write one of: ${FORMS.join(', ')}.`;
const S3_OPTIONS = ['region', 'endpoint'];
/**
 * Reads the text of an input that names a store: `builder` (the builder's own disk), `actions` (the Actions cache),
 * `folder:PATH`, `s3://BUCKET[/PREFIX][?region=…&endpoint=…]` or `oci://REGISTRY/REPOSITORY`.
 * @returns the location, or what is wrong and what to write; a password in the text is never repeated
 */
function readLocation(text) {
    if (text === 'builder' || text === 'actions')
        return { value: { kind: text } };
    if (/[\p{Cc}\p{Cs}]/u.test(text)) {
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} has a character that cannot be part of a location.`, hint: HINT };
    }
    if (text.startsWith('folder:'))
        return readFolder(text.slice('folder:'.length));
    if (text.startsWith('s3://'))
        return readBucket(text);
    if (text.startsWith('oci://'))
        return readRegistry(text.slice('oci://'.length));
    // What looks like an address may hold a password: only its scheme is repeated.
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
    return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(scheme ?? text, 120)} is not a place that packages can be kept in.`, hint: HINT };
}
function readFolder(path) {
    if (path === '')
        return { message: 'folder: names no folder.', hint: 'Write folder:PATH, such as folder:/srv/store.' };
    if (path.length > 4096)
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is too long for a path.` };
    if (path.startsWith('//')) {
        return {
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`folder:${path}`)} is written as an address.`,
            hint: 'Write folder:PATH with the path alone.',
        };
    }
    return { value: { kind: 'folder', path } };
}
// The rules for general purpose buckets (Amazon S3 User Guide, "Bucket naming rules"), which other services share.
const BUCKET = /^(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
function readBucket(text) {
    const hint = 'Write s3://BUCKET/PREFIX?region=REGION&endpoint=https://HOST; endpoint only where it is not Amazon.';
    const { bucket = '', path = '', query = '', } = /^s3:\/\/(?<bucket>[^/?]*)(?:\/(?<path>[^?]*))?(?:\?(?<query>.*))?$/s.exec(text)?.groups ?? {};
    if (bucket.includes('@')) {
        return {
            message: 'The address of the bucket holds credentials.',
            hint: 'Give them by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and replace that key: it may have been seen.',
        };
    }
    if (!BUCKET.test(bucket))
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bucket, 80)} is not the name of a bucket.`, hint };
    const prefix = path.replace(/^\/+|\/+$/g, '');
    if (prefix.split('/').some((part) => part === '..' || part === '.') || prefix.includes('//')) {
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(prefix, 120)} is not a prefix of names in a bucket.`, hint };
    }
    const options = new URLSearchParams(query);
    for (const name of options.keys()) {
        if (!S3_OPTIONS.includes(name)) {
            return { message: `A bucket has no option ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}.`, hint: (0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, S3_OPTIONS) };
        }
        if (options.getAll(name).length > 1)
            return { message: `The option ${name} is there twice.`, hint: 'Keep one of the two.' };
    }
    const region = options.get('region') ?? '';
    if (region !== '' && !/^[a-z0-9-]{1,40}$/.test(region)) {
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(region)} is not the name of a region.`, hint };
    }
    const endpoint = readEndpoint(options.get('endpoint') ?? '');
    if (!('value' in endpoint))
        return endpoint;
    return {
        value: {
            kind: 's3',
            bucket,
            prefix,
            ...(region === '' ? {} : { region }),
            ...(endpoint.value === '' ? {} : { endpoint: endpoint.value }),
        },
    };
}
/**
 * The base address of an S3 service: `https://HOST[:PORT][/PATH]`, or http.
 * @returns it without `/` at the end; empty for an empty text
 */
function readEndpoint(text) {
    if (text === '')
        return { value: '' };
    const hint = 'Write https://HOST, with a port where there is one.';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        return { message: 'The endpoint is not an http:// or https:// address.', hint };
    }
    if (url.username !== '' || url.password !== '') {
        return {
            message: 'The endpoint holds credentials.',
            hint: 'Give them by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
        };
    }
    if (url.search !== '' || url.hash !== '')
        return { message: 'The endpoint has more than a host and a path.', hint };
    return { value: url.href.replace(/\/+$/, '') };
}
function readRegistry(name) {
    const hint = 'Write oci://REGISTRY/REPOSITORY, such as oci://ghcr.io/me/store.';
    if (name.split('/', 1)[0]?.includes('@')) {
        return { message: 'The address of the registry holds credentials.', hint: 'Log in with `docker login` instead.' };
    }
    const parsed = (0,_pins_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
    if (!parsed.ok)
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name, 120)} ${parsed.reason}.`, hint };
    const { domain, path, tag, digest } = parsed.reference;
    if (tag !== undefined || digest !== undefined) {
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name, 120)} has a tag or digest; the store makes its own tags.`, hint };
    }
    if (!name.includes('/'))
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name, 120)} has no repository.`, hint };
    return { value: { kind: 'registry', registry: domain, repository: path } };
}


/***/ })

};
