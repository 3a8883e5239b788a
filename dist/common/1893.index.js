export const id = 1893;
export const ids = [1893,6131];
export const modules = {

/***/ 11893:
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
// EXTERNAL MODULE: ./lib/platform/secret-mask.js
var secret_mask = __webpack_require__(65544);
// EXTERNAL MODULE: ./lib/platform/signals.js
var signals = __webpack_require__(92778);
;// CONCATENATED MODULE: ./lib/platform/terminal.js



const COLOURS = { error: '31', warning: '33', notice: '36', group: '1', debug: '2' };
/**
 * The platform of a person's terminal: information on standard output, findings on standard error, colours only on a
 * terminal and without NO_COLOR (no-color.org). There is no job summary and no artifact store.
 * @param options values of the command's options by their names
 */
function createTerminalPlatform(options, host = process) {
    const { env, stdout, stderr } = host;
    const secrets = new secret_mask/* SecretMask */.f();
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
        cancelled: (0,signals/* cancelledBy */.t)(host),
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

// EXTERNAL MODULE: ./lib/actions/installation.js
var installation = __webpack_require__(36131);
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
    const { builtBy, defaults } = (0,installation.installationOf)(process.argv[1] ?? '');
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
            const { runBuildAction } = await Promise.all(/* import() */[__webpack_require__.e(4213), __webpack_require__.e(7380)]).then(__webpack_require__.bind(__webpack_require__, 37380));
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
            const { runBootAction } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(9930), __webpack_require__.e(7713), __webpack_require__.e(4213), __webpack_require__.e(9960), __webpack_require__.e(8457)]).then(__webpack_require__.bind(__webpack_require__, 58587));
            await runBootAction(platform, { run: platform_process/* runProcess */.R });
            break;
        }
        case 'lint': {
            const { runLint } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(9930), __webpack_require__.e(52), __webpack_require__.e(9554), __webpack_require__.e(8717)]).then(__webpack_require__.bind(__webpack_require__, 58717));
            await runLint(platform, { run: platform_process/* runProcess */.R, defaults, builtBy });
            break;
        }
        case 'init': {
            const { runInit } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(9930), __webpack_require__.e(52), __webpack_require__.e(1563)]).then(__webpack_require__.bind(__webpack_require__, 81563));
            await runInit(platform, { defaults, ask: askOn(process) });
            break;
        }
        case 'upgrade': {
            const { runUpgrade } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(9930), __webpack_require__.e(7391)]).then(__webpack_require__.bind(__webpack_require__, 47391));
            await runUpgrade(platform, { builtBy });
            break;
        }
        case 'check': {
            const [{ runCheck }, { checkDeps }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(9930), __webpack_require__.e(1975), __webpack_require__.e(52), __webpack_require__.e(9554), __webpack_require__.e(5050), __webpack_require__.e(2777), __webpack_require__.e(282), __webpack_require__.e(9731)]).then(__webpack_require__.bind(__webpack_require__, 12112)), __webpack_require__.e(/* import() */ 9173).then(__webpack_require__.bind(__webpack_require__, 81554))]);
            const installation = { builtBy, defaults };
            await runCheck(platform, checkDeps(platform, { installation, ownBuilder: 'gentoo-min', annotates: false }));
            break;
        }
        case 'refresh':
        case 'advisories': {
            const { runPinCommand } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(9930), __webpack_require__.e(1975), __webpack_require__.e(52), __webpack_require__.e(9554), __webpack_require__.e(5050), __webpack_require__.e(1199), __webpack_require__.e(3631)]).then(__webpack_require__.bind(__webpack_require__, 81576));
            await runPinCommand(name, platform, { builtBy, defaults });
            break;
        }
        case 'cache list':
        case 'cache prune':
        case 'cache reset': {
            const { runCacheCommand } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(8294)]).then(__webpack_require__.bind(__webpack_require__, 8294));
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

/***/ 36131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installationOf: () => (/* binding */ installationOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** @param entry path of the running program, `dist/NAME/index.js` */
function installationOf(entry) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(entry))));
    const { name, version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'), 'utf8'));
    return { defaults: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'config'), builtBy: `${name} ${version}` };
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


/***/ })

};
