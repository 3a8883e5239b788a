export const id = 9554;
export const ids = [9554];
export const modules = {

/***/ 46250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RX: () => (/* binding */ DOCKERFILE),
  Mf: () => (/* binding */ judgeByPrograms),
  Sp: () => (/* binding */ readProgramFiles),
  F4: () => (/* binding */ scriptJudge),
  CB: () => (/* binding */ textsOf)
});

// UNUSED EXPORTS: allowed

// EXTERNAL MODULE: ./lib/lint/read-start.js
var read_start = __webpack_require__(78200);
// EXTERNAL MODULE: ./lib/lint/rules-programs.js
var rules_programs = __webpack_require__(6146);
// EXTERNAL MODULE: ./lib/lint/rules.js + 4 modules
var rules = __webpack_require__(70223);
;// CONCATENATED MODULE: ./lib/lint/shell-scripts.js
/** Shells whose language shellcheck knows (shellcheck(1), `--shell`). */
const FIRST_LINE = /^#![ \t]*\S*\/(?:env[ \t]+(?:-S[ \t]+)?)?(?:sh|bash|dash|ksh|busybox[ \t]+sh)(?=\s|$)/;
/**
 * Which shell runs a file of a definition; undefined for one that is no script, or one in another language: those of OpenRC, for
 * example, are read by openrc-run.
 * @param path in the definition
 * @param start the first line
 */
function shellOf(path, start) {
    const [top, second] = path.split('/');
    // Portage's ebuild.sh reads it for each phase (portage(5)).
    if (path === 'portage/bashrc')
        return { name: 'bash', sourced: true };
    const sourced = top === 'dracut' && second === 'modules.d';
    if (FIRST_LINE.test(start))
        return { sourced };
    if (start.startsWith('#!') || !path.endsWith('.sh'))
        return undefined;
    // dracut.modules(7): dracut itself, in bash, reads module-setup.sh; hooks are read by the initramfs's sh.
    if (sourced)
        return { name: path.endsWith('/module-setup.sh') ? 'bash' : 'sh', sourced };
    return top === 'smoke.d' ? { name: 'sh', sourced } : undefined;
}

// EXTERNAL MODULE: ./lib/lint/silence.js
var silence = __webpack_require__(47058);
// EXTERNAL MODULE: ./lib/lint/text-file.js
var text_file = __webpack_require__(97401);
;// CONCATENATED MODULE: ./lib/lint/by-programs.js






/** Has scripts judged by the shellcheck of this machine, which is loaded when there are any. */
function scriptJudge(run, signal) {
    return async (scripts) => (await __webpack_require__.e(/* import() */ 1375).then(__webpack_require__.bind(__webpack_require__, 41375))).judgeScripts(scripts, { run, signal });
}
const DOCKERFILE = 'Dockerfile';
/** Folders in which a definition has scripts. */
const WITH_SCRIPTS = /^(?:(?:build|smoke\.d|rootfs|dracut\/modules\.d)\/|portage\/bashrc$)/;
const START_BYTES = 128;
/** Reads what programs judge. @throws NodeJS.ErrnoException when a file cannot be read */
async function readProgramFiles({ files }) {
    const scripts = [];
    const reports = [];
    let dockerfile;
    for (const file of files) {
        const { path, from, entry } = file;
        if (from !== 'user' || entry.kind !== 'file')
            continue;
        if (path === DOCKERFILE) {
            const dockerignore = files.find((other) => other.path === '.dockerignore' && other.from !== 'removed');
            const bytes = await (0,read_start/* readStart */.H)(file, text_file/* TEXT_LIMITS */.Pc.bytes + 1);
            const text = asText(path, bytes, reports);
            const ignore = dockerignore && (await (0,read_start/* readStart */.H)(dockerignore, text_file/* TEXT_LIMITS */.Pc.bytes));
            if (text)
                dockerfile = { dockerfile: bytes, ignore, text };
        }
        else if (WITH_SCRIPTS.test(path)) {
            const [first = ''] = (await (0,read_start/* readStart */.H)(file, START_BYTES)).toString('latin1').split('\n');
            const shell = shellOf(path, first);
            const text = shell && asText(path, await (0,read_start/* readStart */.H)(file, text_file/* TEXT_LIMITS */.Pc.bytes + 1), reports);
            if (text)
                scripts.push({ text, shell, source: entry.source });
        }
    }
    return { scripts, dockerfile, reports };
}
/** Has programs judge files. @returns their findings without what a comment allows */
async function judgeByPrograms({ scripts, dockerfile, reports }, programs) {
    const judged = await Promise.all([
        scripts.length > 0 ? programs.scripts?.(scripts) : undefined,
        dockerfile && programs.dockerfile?.(dockerfile),
    ]);
    const said = judged.flatMap((each) => each?.reports ?? []);
    return {
        reports: [...reports, ...allowed(said, textsOf({ scripts, dockerfile }))],
        unjudged: judged.flatMap((each) => each?.unjudged ?? []),
    };
}
/** The texts that programs judge. */
function textsOf({ scripts, dockerfile }) {
    return [...scripts.map(({ text }) => text), ...(dockerfile ? [dockerfile.text] : [])];
}
/** Reports without those that comments in the texts allow, and what is wrong with such comments. */
function allowed(reports, texts) {
    const read = texts.map((text) => (0,silence/* readSilences */.H)(text, rules/* RULE_NAMES */.iU));
    const silences = read.flatMap((each) => each.silences).filter(({ rule }) => (0,rules_programs/* isByProgram */.q)(rule));
    // Where a program is missing, or another version of it, a comment is not used and yet not idle.
    const left = (0,silence/* applySilences */.D)(reports, silences).filter(({ rule }) => rule !== 'unused-silence');
    return [...left, ...read.flatMap((each) => each.reports)];
}
/** A file as text. That it has other line ends, or a byte order mark, its own program says, and what comes of that. */
function asText(path, bytes, reports) {
    const read = (0,text_file/* readText */.yR)(path, bytes);
    reports.push(...read.reports.filter(({ rule }) => rule === 'not-text'));
    return read.file;
}


/***/ }),

/***/ 1286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ checkCompilerFlags),
/* harmony export */   fl: () => (/* binding */ marchOfAssignments),
/* harmony export */   we: () => (/* binding */ checkCpuFlags)
/* harmony export */ });
/* harmony import */ var _boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71544);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97158);
/* harmony import */ var _cpu_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17006);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97401);
/* harmony import */ var _traced_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79606);





const FLAG_VARIABLES = ['CFLAGS', 'CXXFLAGS', 'FCFLAGS', 'FFLAGS', 'OBJCFLAGS', 'OBJCXXFLAGS'];
/**
 * The CPU that a make.conf compiles for: the last `-march=` in the value that CFLAGS ends up with.
 * @returns undefined where none is given
 */
function marchOfAssignments(assignments) {
    const flags = assignments.findLast(({ name }) => name === 'CFLAGS') ??
        assignments.findLast(({ name }) => name === 'COMMON_FLAGS');
    const word = flags && (0,_traced_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(flags.value).findLast(({ text }) => text.startsWith('-march='));
    return word?.text.slice('-march='.length);
}
/**
 * Compiler flags that do not go with each other or with the CPU that is compiled for.
 * @param march what `-march=` says
 */
function* checkCompilerFlags(assignments, march) {
    const offered = march === undefined ? undefined : (0,_boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresOfMarch */ .S7)(march);
    for (const { name, value } of assignments) {
        const words = (0,_traced_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(value);
        if (FLAG_VARIABLES.includes(name)) {
            yield* checkOverridden(words, name);
            for (const word of words) {
                if (word.text.startsWith('-march='))
                    yield* checkMarch(word);
                const needed = Object.hasOwn(_cpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPILER_FLAGS */ .Y5, word.text) ? _cpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPILER_FLAGS */ .Y5[word.text] : undefined;
                if (needed && offered)
                    yield* checkOffered(word, [needed], offered, march);
            }
        }
        if (name === 'RUSTFLAGS' && offered)
            yield* checkRust(words, offered, march);
    }
}
function* checkMarch(word) {
    const march = word.text.slice('-march='.length);
    if (march === 'native') {
        yield {
            rule: 'native-march',
            at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)(word),
            message: '-march=native is whatever machine builds: the image may not start anywhere else, and no package can be kept.',
            hint: 'Name the oldest CPU that has to run it, such as x86-64-v3 or znver3.',
        };
    }
    else if (!_boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_MARCHES */ .G.includes(march) && !_cpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_MARCHES */ .JG.has(march)) {
        const near = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(march, _boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_MARCHES */ .G);
        yield {
            rule: 'unknown-march',
            at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)(word),
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(march)} is not known as a CPU of x86-64.`,
            hint: near === undefined ? '`gcc --target-help` lists those that it knows.' : `Did you mean "${near}"?`,
        };
    }
}
/** Of two optimization levels, CPUs or tunings the last one counts. */
function* checkOverridden(words, name) {
    const last = new Map();
    for (const word of words) {
        const kind = /^-O|^-march=|^-mtune=/.exec(word.text)?.[0];
        if (kind === undefined)
            continue;
        const before = last.get(kind);
        if (before && before.text !== word.text) {
            yield {
                rule: 'overridden-compiler-flag',
                at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)(before),
                message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(before.text)} has no effect in ${name}: ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(word.text)} follows.`,
                hint: 'Remove one of the two.',
            };
        }
        last.set(kind, word);
    }
}
function* checkRust(words, offered, march = '') {
    for (const word of words) {
        const cpu = /^(?:-C)?target-cpu=(.+)$/.exec(word.text)?.[1];
        const features = cpu === undefined ? undefined : (0,_boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresOfMarch */ .S7)(cpu);
        if (cpu === 'native') {
            yield {
                rule: 'native-march',
                at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)(word),
                message: 'target-cpu=native is whatever machine builds: the image may not start anywhere else.',
                hint: `Write target-cpu=${march}, as in CFLAGS.`,
            };
        }
        else if (features)
            yield* checkOffered(word, features, offered, march);
    }
}
function* checkOffered(word, needed, offered, march = '') {
    const missing = (0,_boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .missingFeatures */ .QL)(needed, offered);
    if (missing.length === 0)
        return;
    yield {
        rule: 'flag-beyond-march',
        at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)(word),
        message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(word.text)} uses what -march=${march} does not have: ${shortList(missing)}.`,
        hint: 'Programs compiled so die there of an illegal instruction. Remove it, or raise -march.',
    };
}
/** Words of CPU_FLAGS_X86, in make.conf or behind `CPU_FLAGS_X86:` in package.use. */
function* checkCpuFlags(words, march) {
    if (words.length === 0)
        return;
    const offered = march === undefined ? undefined : (0,_boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresOfMarch */ .S7)(march);
    const beyond = [];
    for (const word of words) {
        if (word.text.startsWith('-') || word.text === '*')
            continue;
        const needed = Object.hasOwn(_cpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_FLAGS */ .vd, word.text) ? _cpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_FLAGS */ .vd[word.text] : undefined;
        if (needed === undefined) {
            const near = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(word.text, Object.keys(_cpu_names_js__WEBPACK_IMPORTED_MODULE_1__/* .CPU_FLAGS */ .vd));
            yield {
                rule: 'unknown-cpu-flag',
                at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)(word),
                message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(word.text)} is no value of CPU_FLAGS_X86.`,
                hint: near === undefined ? 'Portage ignores it: remove it.' : `Did you mean "${near}"?`,
            };
        }
        else if (offered && (0,_boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .missingFeatures */ .QL)([needed], offered).length > 0)
            beyond.push(word);
    }
    const [first] = beyond;
    if (!first)
        return;
    yield {
        rule: 'cpu-flag-beyond-march',
        at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)(first),
        message: `-march=${march ?? ''} does not have ${shortList(beyond.map(({ text }) => text))}, but packages would be built to use it.`,
        hint: 'Write the line without what is too much, or raise -march in make.conf.',
    };
}
function shortList(names) {
    return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}


/***/ }),

/***/ 61429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ checkMakeConf),
  z: () => (/* binding */ makeConfAssignments)
});

// EXTERNAL MODULE: ./lib/lint/check-cpu.js
var check_cpu = __webpack_require__(1286);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/lint/text-file.js
var text_file = __webpack_require__(97401);
// EXTERNAL MODULE: ./lib/lint/traced.js
var traced = __webpack_require__(79606);
;// CONCATENATED MODULE: ./lib/lint/check-jobserver.js



/** Where make and ninja find their options; a number of jobs there takes them out of the pool. */
const POOLED = new Set(['MAKEFLAGS', 'GNUMAKEFLAGS', 'NINJAOPTS']);
const POOL = 'fifo:/dev/steve';
/** What differs from machine to machine and reaches the build from outside. */
const OF_THE_MACHINE = {
    MAKEOPTS: 'the input jobs',
    GENTOO_MIRRORS: 'the input gentoo-mirrors',
    http_proxy: 'the input http-proxy',
    https_proxy: 'the input http-proxy',
    no_proxy: 'the input no-proxy',
};
/** What build/configure-portage replaces while the image is built. */
const NOT_IN_BUILD = new Set(['CLEAN_DELAY', 'EMERGE_DEFAULT_OPTS', 'PORTAGE_STRIP_FLAGS']);
/**
 * Lines that break what the build brings itself: the one pool of jobs behind /dev/steve, numbers of the machine, and what is
 * set behind the definition's make.conf (build/configure-portage).
 * @param global whether these are of make.conf, rather than of env/ for single packages
 */
function* checkWiring(assignments, global) {
    for (const assignment of assignments) {
        const { name } = assignment;
        if (POOLED.has(name))
            yield* checkPool(assignment);
        if (!global)
            continue;
        const at = (0,text_file/* extentOf */.OY)(assignment.key.region);
        if (name === 'MAKEFLAGS') {
            yield {
                rule: 'set-by-build',
                at,
                message: 'The build sets MAKEFLAGS behind this line, so this value is never used.',
                hint: 'Remove it. For single packages a file of env/ can set it.',
            };
        }
        else if (name === 'PYTHON_TARGETS' || name === 'PYTHON_SINGLE_TARGET') {
            yield {
                rule: 'set-by-build',
                at,
                message: `The build sets ${name} for all packages, so this value is never used.`,
                hint: 'Remove it, and name the Python in image.yaml by the key python.',
            };
        }
        else if (NOT_IN_BUILD.has(name)) {
            yield {
                rule: 'not-in-build',
                at,
                message: `The build has its own ${name}: this one counts in the finished image only.`,
                hint: 'Keep it if that is meant.',
            };
        }
        else if (Object.hasOwn(OF_THE_MACHINE, name)) {
            yield {
                rule: 'machine-setting',
                at,
                message: `${name} is about the machine that builds, and a change of it rebuilds everything.`,
                hint: `Remove it, and use ${OF_THE_MACHINE[name] ?? ''}.`,
            };
        }
    }
}
function* checkPool({ name, value }) {
    const words = (0,traced/* wordsOf */.Z)(value);
    for (const [index, word] of words.entries()) {
        const jobs = /^(?:-j|--jobs(?:=|$))(\d*)$/.exec(word.text)?.[1];
        if (jobs !== undefined) {
            const next = words[index + 1]?.text ?? '';
            const number = jobs === '' && /^\d+$/.test(next) ? next : jobs;
            // One job at a time needs no pool: env/one-job.
            if (number === '1')
                continue;
            yield {
                rule: 'jobserver-bypassed',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} in ${name} takes the program out of the pool of jobs that all of them share.`,
                hint: 'Remove it. What knows no jobserver takes its number from MAKEOPTS.',
            };
        }
        const pool = /^--jobserver-(?:auth|fds)=(.*)$/.exec(word.text)?.[1];
        if (pool !== undefined && pool !== POOL) {
            yield {
                rule: 'jobserver-bypassed',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `${(0,image_text/* quote */.hD)(pool)} is not the pool that the build offers, which is ${POOL}.`,
                hint: 'Remove the option: the build sets it.',
            };
        }
    }
}

// EXTERNAL MODULE: ./lib/lint/known-variables.js
var known_variables = __webpack_require__(43722);
// EXTERNAL MODULE: ./lib/lint/makeconf.js + 3 modules
var makeconf = __webpack_require__(76070);
;// CONCATENATED MODULE: ./lib/lint/check-settings.js





/** So many names are compared with those that are known: far more than anybody sets. */
const MOST_NAMES = 500;
/**
 * What is wrong with the assignments of make.conf or of one file of env/, one by one and with each other.
 * @param earlier names that are set before the first of them
 */
function* checkAssignments(assignments, earlier) {
    const set = new Set(earlier);
    const used = new Set(assignments.flatMap(({ references }) => references.map(({ name }) => name)));
    const places = new Map();
    const lastUse = new Map();
    for (const [index, assignment] of assignments.entries()) {
        yield* checkExpansion(assignment);
        yield* checkReferences(assignment, set, assignments);
        yield* checkForm(assignment);
        if (index < MOST_NAMES && !used.has(assignment.name))
            yield* checkName(assignment);
        for (const { name } of assignment.references)
            lastUse.set(name, index);
        const earlier = places.get(assignment.name);
        const before = earlier === undefined ? undefined : assignments[earlier];
        if (before && (lastUse.get(assignment.name) ?? -1) <= (earlier ?? 0))
            yield* checkOverridden(before, assignment);
        set.add(assignment.name);
        places.set(assignment.name, index);
    }
}
function* checkExpansion({ name, written, problems }) {
    for (const { kind, index, length } of problems) {
        const region = (0,traced/* regionOf */.A)(written, index, length) ?? written.region;
        const at = (0,text_file/* extentOf */.OY)(region);
        const said = (0,image_text/* quote */.hD)(written.text.slice(index, index + length));
        if (kind === 'command-substitution') {
            yield {
                rule: 'command-substitution',
                at,
                message: `Portage runs no commands: because of ${said} the whole value of ${name} is empty.`,
                hint: name === 'MAKEOPTS'
                    ? 'Remove the line: how many jobs may run, the build brings from the machine that it runs on.'
                    : 'Write the value itself.',
            };
        }
        else if (kind === 'bad-substitution') {
            yield {
                rule: 'bad-substitution',
                at,
                message: `Portage cannot read ${said}, so the whole value of ${name} is empty.`,
                hint: 'It knows $NAME and ${NAME} and nothing else; for the sign itself write "\\$" in double quotes.',
            };
        }
        else if (kind === 'apostrophe') {
            yield {
                rule: 'apostrophe-in-value',
                at,
                message: `Behind this apostrophe no variable in the value of ${name} is replaced.`,
                hint: 'Take the apostrophe out, or put the variables before it.',
            };
        }
        else {
            yield {
                rule: 'value-too-long',
                at,
                message: `With the variables that it mentions, the value of ${name} is longer than any that can be meant.`,
                hint: 'Does it contain itself several times?',
            };
        }
    }
    const backtick = written.text.indexOf('`');
    const second = written.text.indexOf('`', backtick + 1);
    if (backtick >= 0 && second > 0) {
        const region = (0,traced/* regionOf */.A)(written, backtick, second + 1 - backtick) ?? written.region;
        yield {
            rule: 'command-substitution',
            at: (0,text_file/* extentOf */.OY)(region),
            message: `Portage runs no commands: ${(0,image_text/* quote */.hD)(written.text.slice(backtick, second + 1))} stays in the value as it is.`,
            hint: 'Write the value itself.',
        };
    }
}
function* checkReferences({ name: own, written, references }, set, all) {
    for (const { name, index, length } of references) {
        // NAME="${NAME} more" is how one adds to what may be there.
        if (name === own || set.has(name) || known_variables/* SET_BEFORE */.HI.has(name))
            continue;
        const region = (0,traced/* regionOf */.A)(written, index, length) ?? written.region;
        const later = all.find((assignment) => assignment.name === name);
        const near = later ? undefined : (0,image_text/* closest */.kp)(name, [...set, ...known_variables/* SET_BEFORE */.HI], name.length < 6 ? 1 : 2);
        yield {
            rule: 'undefined-variable',
            at: (0,text_file/* extentOf */.OY)(region),
            message: `${(0,image_text/* quote */.hD)(name)} is not set here, so nothing stands in its place.`,
            hint: later
                ? `It is set in line ${(0,text_file/* lineAt */.mh)(later.key.region.file, later.key.region.start)}: move that line up.`
                : near === undefined
                    ? 'Set it before this line, or take it out.'
                    : `Did you mean "${near}"?`,
        };
    }
}
function* checkForm({ name, key, equals, written }) {
    const { file } = written.region;
    const swallowing = written.quotes.find(makeconf/* swallowsAssignment */.e);
    if (swallowing) {
        yield {
            rule: 'unclosed-quote',
            at: (0,text_file/* extentOf */.OY)({ ...swallowing, end: swallowing.start + 1 }),
            message: `The value of ${name} goes on over the start of another assignment.`,
            hint: 'Close the quote where the value ends.',
        };
        return;
    }
    const semicolon = written.spots.at(-1);
    if (written.text.endsWith(';') && semicolon && !written.quotes.some((part) => isInside(semicolon.offset, part))) {
        const line = (0,text_file/* lineAt */.mh)(file, semicolon.offset);
        const text = file.lines[line - 1] ?? '';
        yield {
            rule: 'stray-semicolon',
            at: (0,text_file/* extentOf */.OY)({ file, start: semicolon.offset, end: semicolon.offset + 1 }),
            message: `The semicolon becomes the last character of ${name}.`,
            hint: 'Remove it: a line ends an assignment.',
            ...(/;[ \t]*$/.test(text) ? { suggestion: { line, endLine: line, lines: [text.replace(/;+[ \t]*$/, '')] } } : {}),
        };
    }
    for (const part of written.quotes) {
        const comment = /(?:^|[\s'"])(#)(?:[ \t]|$)/m.exec(file.text.slice(part.start, part.end));
        if (!comment)
            continue;
        const start = part.start + comment.index + comment[0].indexOf('#');
        yield {
            rule: 'comment-in-value',
            at: (0,text_file/* extentOf */.OY)({ file, start, end: start + 1 }),
            message: `Inside of quotes a "#" starts no comment: it and the words behind it are part of ${name}.`,
            hint: 'Move the comment out of the quotes.',
        };
    }
    if (key.region.file === equals.region.file && file === key.region.file) {
        const gap = file.text.slice(key.region.end, equals.region.start) + file.text.slice(equals.region.end, written.region.start);
        const line = (0,text_file/* lineAt */.mh)(file, key.region.start);
        if (gap !== '' && line === (0,text_file/* lineAt */.mh)(file, written.region.start)) {
            const [start, end] = [file.starts[line - 1] ?? 0, written.region.start];
            const text = file.lines[line - 1] ?? '';
            yield {
                rule: 'space-around-equals',
                at: (0,text_file/* extentOf */.OY)({ file, start: key.region.end, end }),
                message: 'Portage takes blanks around "=", but shells and other programs that read make.conf do not.',
                hint: `Write ${name}=….`,
                suggestion: {
                    line,
                    endLine: line,
                    lines: [`${text.slice(0, key.region.end - start)}=${text.slice(end - start)}`],
                },
            };
        }
    }
}
function* checkName({ name, key }) {
    if (known_variables/* KNOWN_VARIABLES */.MA.has(name) || name.length < 3)
        return;
    const near = (0,image_text/* closest */.kp)(name, known_variables/* KNOWN_VARIABLES */.MA, name.length < 8 ? 1 : 2);
    if (near === undefined || near.length < 3)
        return;
    yield {
        rule: 'unknown-variable',
        at: (0,text_file/* extentOf */.OY)(key.region),
        message: `Nothing is known to read ${(0,image_text/* quote */.hD)(name)}.`,
        hint: `Did you mean "${near}"?`,
    };
}
/** A value that is replaced in the same file before anything could read it. */
function* checkOverridden(before, after) {
    const { file, start } = before.key.region;
    // A file that is read twice does not take itself back.
    if (file !== after.key.region.file || start === after.key.region.start)
        return;
    const { name } = after;
    const line = (0,text_file/* lineAt */.mh)(file, start);
    yield {
        rule: 'overridden-assignment',
        at: (0,text_file/* extentOf */.OY)(before.key.region),
        message: `${name} is set again in line ${(0,text_file/* lineAt */.mh)(file, after.key.region.start)}, so this value is never used.`,
        hint: `Remove one of the two, or write ${name}="\${${name}} …" below.`,
        ...((0,text_file/* lineAt */.mh)(file, before.written.region.end) === line ? { suggestion: { line, endLine: line, lines: [] } } : {}),
    };
}
function isInside(offset, { start, end }) {
    return offset >= start && offset < end;
}

// EXTERNAL MODULE: ./lib/lint/check-values.js
var check_values = __webpack_require__(6708);
;// CONCATENATED MODULE: ./lib/lint/check-words.js




/** Variables that hold a list of words of which each stands for itself. */
const LISTS = new Set(['ACCEPT_KEYWORDS', 'ACCEPT_LICENSE', 'FEATURES', 'INSTALL_MASK', 'USE', ...known_variables/* USE_EXPAND */.TR]);
/** What is wrong with the words of the lists among the assignments. */
function* checkLists(assignments) {
    for (const { name, value } of assignments) {
        if (!LISTS.has(name))
            continue;
        const words = (0,traced/* wordsOf */.Z)(value);
        if (name === 'FEATURES')
            yield* checkFeatures(words);
        if (name !== 'INSTALL_MASK')
            yield* checkRepeated(words, name);
    }
}
function* checkFeatures(words) {
    for (const word of words) {
        const feature = word.text.replace(/^-/, '');
        if (known_variables/* FEATURES */.Gv.has(feature) || feature === '*' || feature === '#')
            continue;
        const near = (0,image_text/* closest */.kp)(feature, known_variables/* FEATURES */.Gv);
        yield {
            rule: 'unknown-feature',
            at: (0,text_file/* extentOf */.OY)(word),
            message: `${(0,image_text/* quote */.hD)(feature)} is no feature of Portage.`,
            hint: near === undefined ? 'Remove it: Portage warns and goes on without it.' : `Did you mean "${near}"?`,
        };
    }
}
/**
 * Words that are in a list twice, or once with and once without a minus: only the last one counts.
 * @param whose name of the list, for the message
 */
function* checkRepeated(words, whose) {
    const seen = new Map();
    for (const word of words) {
        const name = word.text.replace(/^-/, '');
        if (name === '*' || name === '#') {
            seen.clear();
            continue;
        }
        const before = seen.get(name);
        if (before?.text === word.text) {
            yield {
                rule: 'repeated-word',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} is in ${whose} already.`,
                hint: 'Remove one of the two.',
            };
        }
        else if (before) {
            yield {
                rule: 'contradicting-word',
                at: (0,text_file/* extentOf */.OY)(before),
                message: `${(0,image_text/* quote */.hD)(before.text)} has no effect: ${(0,image_text/* quote */.hD)(word.text)} follows in ${whose}.`,
                hint: 'Remove one of the two.',
            };
        }
        seen.set(name, word);
    }
}

// EXTERNAL MODULE: ./lib/lint/finding.js
var finding = __webpack_require__(10380);
// EXTERNAL MODULE: ./lib/lint/names.js
var names = __webpack_require__(1749);
// EXTERNAL MODULE: ./lib/lint/package-files.js
var package_files = __webpack_require__(66315);
;// CONCATENATED MODULE: ./lib/lint/check-makeconf.js










const MAKE_CONF = 'portage/make.conf';
const ENV = 'portage/env';
/** What is wrong with make.conf, a file or a folder, and with the files of env/, which are read on top of it. */
function checkMakeConf(texts) {
    const reports = [];
    const variables = new Map();
    const assignments = [];
    for (const file of texts.all((0,names/* filesRead */.En)(texts.paths(), MAKE_CONF))) {
        const before = [...variables.keys()];
        const read = (0,makeconf/* readSettings */.s)(file, variables, resolver(texts, MAKE_CONF));
        reports.push(...read.reports, ...(0,finding/* atMost */.Tu)(checkAssignments(read.assignments, before)));
        assignments.push(...read.assignments);
    }
    const march = (0,check_cpu/* marchOfAssignments */.fl)(assignments);
    reports.push(...(0,finding/* atMost */.Tu)(checkWiring(assignments, true)), ...checkValues(texts, assignments, march));
    for (const path of texts.paths()) {
        const file = path.startsWith(`${ENV}/`) ? texts.get(path) : undefined;
        if (!file)
            continue;
        const own = (0,makeconf/* readSettings */.s)(file, new Map(variables), resolver(texts, ENV));
        const before = [...variables.keys(), 'MAKEFLAGS', 'MAKEOPTS'];
        reports.push(...own.reports, ...(0,finding/* atMost */.Tu)(checkAssignments(own.assignments, before)));
        reports.push(...(0,finding/* atMost */.Tu)(checkWiring(own.assignments, false)));
        reports.push(...checkValues(texts, own.assignments, (0,check_cpu/* marchOfAssignments */.fl)(own.assignments) ?? march));
    }
    return { march, reports };
}
/** What make.conf assigns, file by file in Portage's order. */
function makeConfAssignments(texts) {
    const variables = new Map();
    return texts
        .all((0,names/* filesRead */.En)(texts.paths(), MAKE_CONF))
        .flatMap((file) => (0,makeconf/* readSettings */.s)(file, variables, resolver(texts, MAKE_CONF)).assignments);
}
function checkValues(texts, assignments, march) {
    const reports = [...(0,finding/* atMost */.Tu)(checkLists(assignments)), ...(0,finding/* atMost */.Tu)((0,check_cpu/* checkCompilerFlags */.VO)(assignments, march))];
    for (const { name, value } of assignments) {
        if (name === 'CPU_FLAGS_X86')
            reports.push(...(0,finding/* atMost */.Tu)((0,check_cpu/* checkCpuFlags */.we)((0,traced/* wordsOf */.Z)(value), march)));
        if (name === 'ACCEPT_LICENSE')
            reports.push(...(0,finding/* atMost */.Tu)((0,check_values/* checkLicenses */.T)((0,traced/* wordsOf */.Z)(value), (0,package_files/* ownLicenseGroups */.aF)(texts))));
    }
    return reports;
}
/**
 * Where `source` finds a file. make.conf becomes a folder of /etc/portage in the build, so that what stands beside a single
 * make.conf is not beside it there; in a folder of files, and in env/, names are those of the neighbours.
 */
function resolver(texts, root) {
    return (path, from) => {
        const name = path.startsWith('/etc/portage/env/') ? `${ENV}/${path.slice('/etc/portage/env/'.length)}` : path;
        if (name.startsWith('/'))
            return { reason: 'it is not part of the definition' };
        if (from.path === MAKE_CONF)
            return { reason: 'the build lays make.conf into a folder of its own' };
        const steps = name === path ? [...from.path.split('/').slice(0, -1), ...name.split('/')] : name.split('/');
        const target = normalised(steps);
        const file = target?.startsWith(`${root}/`) ? texts.get(target) : undefined;
        return file ? { file } : { reason: 'there is no such file' };
    };
}
function normalised(steps) {
    const kept = [];
    for (const step of steps) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            kept.push(step);
        else if (kept.pop() === undefined)
            return undefined;
    }
    return kept.join('/');
}


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkLicenses),
/* harmony export */   n: () => (/* binding */ checkKeywords)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97401);


/** Architectures of the Gentoo repository (profiles/arch.list) for Linux. */
const ARCHES = [
    'alpha',
    'amd64',
    'arm',
    'arm64',
    'hppa',
    'loong',
    'm68k',
    'mips',
    'ppc',
    'ppc64',
    'riscv',
    's390',
    'sparc',
    'x86',
];
const PREFIXED = /^-?~?[a-z0-9]+-(?:linux|macos|solaris|winnt|cygwin)$/;
/** Keywords that packages are accepted with (portage(5), package.accept_keywords). */
function* checkKeywords(values) {
    for (const word of values) {
        const { text } = word;
        const arch = text.replace(/^-/, '').replace(/^~/, '');
        if (text === '**' || text === '-*' || arch === '*' || ARCHES.includes(arch) || PREFIXED.test(text))
            continue;
        const near = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(arch.replace(/~$/, ''), ARCHES);
        const sign = text.startsWith('~') || text.endsWith('~') ? '~' : '';
        yield {
            rule: 'unknown-keyword',
            at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .extentOf */ .OY)(word),
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is no keyword, and accepts nothing.`,
            hint: near === undefined ? 'Write amd64, ~amd64 or **.' : `Did you mean "${sign}${near}"?`,
        };
    }
}
/** Groups of the Gentoo repository (profiles/license_groups). */
const LICENSE_GROUPS = [
    'BINARY-REDISTRIBUTABLE',
    'EULA',
    'FREE',
    'FREE-DOCUMENTS',
    'FREE-SOFTWARE',
    'FSF-APPROVED',
    'FSF-APPROVED-OTHER',
    'GPL-COMPATIBLE',
    'MISC-FREE',
    'MISC-FREE-DOCS',
    'OSI-APPROVED',
    'OSI-APPROVED-FREE',
    'OSI-APPROVED-NONFREE',
];
/**
 * Licences that are accepted (portage(5), package.license; make.conf(5), ACCEPT_LICENSE).
 * @param own groups that the definition adds
 */
function* checkLicenses(values, own) {
    for (const word of values) {
        const group = /^-?@(.*)$/.exec(word.text)?.[1];
        if (group !== undefined) {
            if (LICENSE_GROUPS.includes(group) || own.has(group))
                continue;
            const near = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(group, [...LICENSE_GROUPS, ...own]);
            yield {
                rule: 'unknown-license-group',
                at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .extentOf */ .OY)(word),
                message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(group)} is no group of licences, and accepts none.`,
                hint: near === undefined ? 'Define it in portage/license_groups.' : `Did you mean "@${near}"?`,
            };
        }
        else if (!/^-?(?:\*|[A-Za-z0-9_][A-Za-z0-9+_.-]*)$/.test(word.text)) {
            yield {
                rule: 'invalid-license',
                at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .extentOf */ .OY)(word),
                message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(word.text)} cannot be a licence.`,
                hint: 'Write names of licences, groups as @GROUP, with blanks between them.',
            };
        }
    }
}


/***/ }),

/***/ 61035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   ld: () => (/* binding */ defaultFilePath),
/* harmony export */   ng: () => (/* binding */ defaultFileName)
/* harmony export */ });
const PREFIX = 'default config: ';
/**
 * How a file of the default definition is named to people: it lies wherever the action was unpacked, which tells nobody anything, and is in
 * no repository of theirs.
 * @param path in the definition
 */
function defaultFileName(path) {
    return `${PREFIX}${path}`;
}
/** The path of such a name in the definition; undefined for a name that is another file's. */
function defaultFilePath(name) {
    return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
}
/** Whether a file that a finding names can be in the repository that is judged: only there can lines be pointed at, and changed. */
function isInRepository(name) {
    return !name.startsWith('/') && defaultFilePath(name) === undefined;
}


/***/ }),

/***/ 10380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   tt: () => (/* binding */ annotatedProblems)
/* harmony export */ });
/** More than this of one file is neither shown nor looked for: every hint that is not given is time that is not spent. */
const MOST_REPORTS = 500;
/** The first reports of a check; the check does not run on behind them. */
function atMost(reports) {
    const taken = [];
    for (const report of reports) {
        if (taken.length >= MOST_REPORTS)
            break;
        taken.push(report);
    }
    return taken;
}
const ANNOTATIONS = { error: 'error', warning: 'warning', note: 'notice' };
/** A finding as the rest of the project takes what is wrong. The rule stands behind the message, to be looked up or silenced. */
function problemOf({ rule, at, message, hint }) {
    const { file, line, column } = at;
    return {
        message: `${message} [${rule}]`,
        at: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
        ...(hint === undefined ? {} : { hint }),
    };
}
/** Findings by the severities of annotations, in their order: what `annotations` takes. */
function annotatedProblems(findings) {
    const problems = { error: [], warning: [], notice: [] };
    for (const finding of findings)
        problems[ANNOTATIONS[finding.severity]].push(problemOf(finding));
    return problems;
}


/***/ }),

/***/ 63626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bp: () => (/* binding */ arranged),
  u8: () => (/* binding */ lint),
  EI: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./lib/image/definition.js + 3 modules
var definition = __webpack_require__(80012);
// EXTERNAL MODULE: ./lib/image/world.js
var world = __webpack_require__(51853);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/lint/package-files.js
var package_files = __webpack_require__(66315);
// EXTERNAL MODULE: ./lib/lint/text-file.js
var text_file = __webpack_require__(97401);
;// CONCATENATED MODULE: ./lib/lint/check-conflicts.js



/**
 * Lines of one kind of package.* that say the same twice, or that a later line takes back. For the same package Portage goes
 * by the order of the files and their lines; a more exact atom is not a contradiction to a less exact one.
 * @param lines of all files of that kind, in the order in which Portage reads them
 */
function* checkConflicts(kind, lines) {
    const whole = new Map();
    const said = new Map();
    for (const entry of lines) {
        const text = [entry.atom, ...entry.values].map((word) => word.text).join(' ');
        const before = whole.get(text);
        if (before) {
            yield duplicate(entry.atom, entry.line, before.atom, (0,image_text/* quote */.hD)(text));
            continue;
        }
        whole.set(text, entry);
        if (kind === 'package.mask' || kind === 'package.unmask' || kind === 'package.env')
            continue;
        const of = said.get(entry.atom.text) ?? new Map();
        said.set(entry.atom.text, of);
        const words = kind === 'package.use' ? (0,package_files/* useWords */.nV)(entry.values) : entry.values.map((word) => ({ word, flag: word.text }));
        for (const { word, flag } of words)
            yield* compare(of, word, flag, entry.atom.text);
    }
}
function* compare(of, word, flag, atom) {
    const name = flag.replace(/^-/, '');
    if (flag === '-*')
        of.clear();
    else if (flag.startsWith('-') && name.endsWith('_*')) {
        // `LIST: -*`: what was said of the list before was perhaps a default of somebody else.
        for (const key of of.keys())
            if (key.startsWith(name.slice(0, -1)))
                of.delete(key);
    }
    else {
        const before = of.get(name);
        if (before?.text === word.text) {
            yield {
                rule: 'repeated-word',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} is said of ${(0,image_text/* quote */.hD)(atom)} already${lineBefore(before, word)}.`,
                hint: 'Remove one of the two.',
            };
        }
        else if (before) {
            yield {
                rule: 'contradicting-word',
                at: (0,text_file/* extentOf */.OY)(before),
                message: `${(0,image_text/* quote */.hD)(before.text)} has no effect on ${(0,image_text/* quote */.hD)(atom)}: ${(0,image_text/* quote */.hD)(word.text)} follows${lineBefore(word, before)}.`,
                hint: 'Remove one of the two.',
            };
        }
        of.set(name, word);
    }
}
/** The same line a second time. */
function duplicate(again, line, first, said) {
    return {
        rule: 'duplicate-line',
        at: (0,text_file/* extentOf */.OY)(again),
        message: `${said} stands here a second time${lineBefore(first, again)}.`,
        hint: 'Remove one of the two.',
        suggestion: { line, endLine: line, lines: [] },
    };
}
/** ` in line 3` or ` in FILE, line 3`, seen from another place. */
function lineBefore(place, from) {
    const line = (0,text_file/* lineAt */.mh)(place.file, place.start);
    if (place.file !== from.file)
        return ` in ${place.file.path}, line ${line}`;
    return line === (0,text_file/* lineAt */.mh)(from.file, from.start) ? '' : ` in line ${line}`;
}
/** What is masked although it is unmasked, or wanted. @param world names of the packages in the world, with their places */
function* checkMasks(masked, unmasked, world) {
    const again = new Map(unmasked.map((entry) => [entry.atom.text, entry]));
    for (const { atom } of masked) {
        const unmask = again.get(atom.text);
        if (unmask) {
            yield {
                rule: 'mask-without-effect',
                at: (0,text_file/* extentOf */.OY)(atom),
                message: `${(0,image_text/* quote */.hD)(atom.text)} is masked here and unmasked${lineBefore(unmask.atom, atom)}, which wins.`,
                hint: 'Remove one of the two.',
            };
            continue;
        }
        const wanted = world.get(atom.text);
        if (wanted) {
            yield {
                rule: 'world-package-masked',
                at: (0,text_file/* extentOf */.OY)(wanted),
                message: `${(0,image_text/* quote */.hD)(atom.text)} is in world, but all of its versions are masked${lineBefore(atom, wanted)}.`,
                hint: 'Take one of the two out.',
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/lint/check-dracut.js


/** Options of dracut.conf(5) that hold a list to which `+=` adds. */
const LISTS = new Set(`add_device add_drivers add_dracutmodules add_fstab dracutmodules drivers filesystems force_add_dracutmodules force_drivers fscks
  install_items install_optional_items omit_drivers omit_dracutmodules`.split(/\s+/));
/** Those that are yes or no. */
const SWITCHES = new Set(`acpi_override aggressive_strip do_hardlink do_prelink do_strip early_microcode enhanced_cpio hostonly hostonly_cmdline i18n_install_all
  kernel_only lvmconf mdadmconf no_kernel nofscks parallel reproducible ro_mnt show_modules uefi use_fstab`.split(/\s+/));
const OPTIONS = [
    ...LISTS,
    ...SWITCHES,
    ...`acpi_table_dir compress fileloglvl fw_dir hostonly_mode hostonly_nics i18n_default_font i18n_vars initrdname journald kernel_cmdline
  kernel_image kmsgloglvl libdirs logfile loginstall machine_id persistent_policy prefix print_cmdline squash_compress stdloglvl
  sysloglvl sysroot systemdsystemconfdir tmpdir udevconfdir udevdir uefi_secureboot_cert uefi_secureboot_engine uefi_secureboot_key
  uefi_splash_image uefi_stub`.split(/\s+/),
];
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w*)(\+?=)(.*)$/;
const SPACED = /^\s*([a-z_]\w*)(?:\s+(\+?=)\s*|\s*(\+?=)\s+)(\S.*)$/;
// The files are sourced by bash: whoever writes a script there means it.
const SCRIPT = /^\s*(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|\[\[?|\.|source|function|\w+\s*\(\)|[{}(])/;
/** What is wrong with one file of dracut.conf.d (dracut.conf(5)). */
function* checkDracut(file) {
    for (let index = 0; index < file.lines.length; index++) {
        const text = file.lines[index] ?? '';
        const line = index + 1;
        if (/^\s*(?:#|$)/.test(text) || SCRIPT.test(text))
            continue;
        const spaced = SPACED.exec(text);
        const [, name, operator, rest] = ASSIGNMENT.exec(text) ?? [];
        if (spaced && (name === undefined || /^\s+\S/.test(rest ?? ''))) {
            const fixed = `${spaced[1] ?? ''}${spaced[2] ?? spaced[3] ?? ''}${spaced[4] ?? ''}`;
            yield syntax(file, line, 'There are blanks around the "=", which bash takes for a command.', `Write ${(0,image_text/* quote */.hD)(fixed)}.`, [fixed]);
            continue;
        }
        if (name === undefined || operator === undefined || rest === undefined) {
            yield syntax(file, line, `${(0,image_text/* quote */.hD)(text.trim())} sets no option.`, 'Write NAME="value" or NAME+=" value ".');
            continue;
        }
        const sign = rest.charAt(0);
        const end = sign === '"' || sign === "'" ? rest.indexOf(sign, 1) : -1;
        if ((sign === '"' || sign === "'") && end < 0) {
            const last = file.lines.findIndex((other, at) => at > index && other.includes(sign));
            if (last < 0 || file.lines.slice(index + 1, last + 1).some((other) => ASSIGNMENT.test(other))) {
                yield syntax(file, line, `The quote of ${name} is never closed.`, 'Close it.', [`${text.trimEnd()}${sign}`]);
                return;
            }
            index = last;
            continue;
        }
        const value = end < 0 ? (/^\S*/.exec(rest)?.[0] ?? '') : rest.slice(1, end);
        yield* checkOption(file, line, { name, operator, value, quoted: end >= 0 });
    }
}
function* checkOption(file, line, given) {
    const { name, operator, value, quoted } = given;
    const text = file.lines[line - 1] ?? '';
    const column = text.indexOf(name) + 1;
    if (!OPTIONS.includes(name)) {
        const meant = (0,image_text/* closest */.kp)(name, OPTIONS, name.length < 8 ? 1 : 2);
        if (meant === undefined)
            return;
        yield {
            rule: 'dracut-unknown-option',
            at: (0,text_file/* partOfLine */.jI)(file, line, column, name.length),
            message: `dracut has no option ${(0,image_text/* quote */.hD)(name)}.`,
            hint: `Did you mean "${meant}"?`,
        };
        return;
    }
    const start = text.indexOf(operator, column - 1) + operator.length + (quoted ? 2 : 1);
    const at = (0,text_file/* partOfLine */.jI)(file, line, start, value.length);
    if (operator === '+=' && LISTS.has(name) && value !== '' && !/^\s.*\s$/.test(value)) {
        yield {
            rule: 'dracut-list-blanks',
            at,
            message: `Without blanks at both ends, ${(0,image_text/* quote */.hD)(value)} grows together with what is in ${name} already.`,
            hint: `Write ${name}+=" ${value.trim()} ".`,
            suggestion: { line, endLine: line, lines: [`${name}+=" ${value.trim()} "`] },
        };
    }
    if (SWITCHES.has(name) && !['yes', 'no', ''].includes(value)) {
        yield {
            rule: 'dracut-yes-or-no',
            at,
            message: `${name} is "yes" or "no", and dracut does not know ${(0,image_text/* quote */.hD)(value)}.`,
            hint: 'Write yes or no.',
        };
    }
}
function syntax(file, line, message, hint, lines) {
    const text = file.lines[line - 1] ?? '';
    const column = text.search(/\S/) + 1;
    return {
        rule: 'dracut-syntax',
        at: (0,text_file/* partOfLine */.jI)(file, line, column, text.trimEnd().length - column + 1),
        message,
        hint,
        ...(lines === undefined ? {} : { suggestion: { line, endLine: line, lines } }),
    };
}

;// CONCATENATED MODULE: ./lib/lint/check-exclude.js



/** Folders without which the image does not come up, whatever is in them. */
const NEEDED = new Set(`bin boot dev etc home lib lib64 mnt opt proc root run sbin sys tmp usr usr/bin usr/lib usr/lib64 usr/sbin var var/log var/tmp`.split(' '));
/** What is wrong with the list of what stays out of the squashfs (mksquashfs, -wildcards and -ef). */
function* checkExclude(file) {
    const seen = new Map();
    for (const [index, text] of file.lines.entries()) {
        const pattern = text.trim();
        if (pattern === '' || pattern.startsWith('#'))
            continue;
        const line = index + 1;
        const column = text.indexOf(pattern) + 1;
        const at = (0,text_file/* partOfLine */.jI)(file, line, column, pattern.length);
        const start = (file.starts[index] ?? 0) + column - 1;
        const region = { file, start, end: start + pattern.length };
        const before = seen.get(pattern);
        if (before) {
            yield duplicate(region, line, before, (0,image_text/* quote */.hD)(pattern));
            continue;
        }
        seen.set(pattern, region);
        const lead = /^(?:\.{0,2}\/+)+/.exec(pattern)?.[0];
        const bare = pattern.slice(lead?.length ?? 0).replace(/\/+$/, '');
        const open = unbalanced(pattern);
        if (lead !== undefined) {
            yield {
                rule: 'exclude-syntax',
                at: (0,text_file/* partOfLine */.jI)(file, line, column, lead.length),
                message: `mksquashfs refuses patterns that begin with ${(0,image_text/* quote */.hD)(lead)}.`,
                hint: 'Patterns start at the root of the image: leave it out.',
                ...(bare === '' ? {} : { suggestion: { line, endLine: line, lines: [pattern.slice(lead.length)] } }),
            };
        }
        else if (open !== undefined) {
            yield {
                rule: 'exclude-syntax',
                at,
                message: `The ${(0,image_text/* quote */.hD)(open)} of ${(0,image_text/* quote */.hD)(pattern)} is never closed, so the pattern matches nothing.`,
                hint: 'Close it, or write "\\" before it if a file is called so.',
            };
        }
        else if (/^(?:\?\(\.\))?\*+$/.test(bare)) {
            yield {
                rule: 'exclude-needed',
                at,
                message: `${(0,image_text/* quote */.hD)(pattern)} keeps everything out of the image.`,
                hint: 'Name what is to stay out.',
            };
        }
        else if (NEEDED.has(bare)) {
            yield {
                rule: 'exclude-needed',
                at,
                message: `The image needs the folder ${(0,image_text/* quote */.hD)(bare)}, if only an empty one, to come up.`,
                hint: `To leave out what is in it, write ${bare}/?(.)*.`,
                ...(/^(?:bin|boot|etc|lib|lib64|opt|root|sbin|usr.*|var)$/.test(bare)
                    ? {}
                    : { suggestion: { line, endLine: line, lines: [`${bare}/?(.)*`] } }),
            };
        }
    }
}
/** The bracket that is opened and not closed, as in glob(7) and the extended patterns of bash(1). */
function unbalanced(pattern) {
    const open = [];
    for (const [part] of pattern.matchAll(/\\.|[?*+@!]\(|[()[\]]/g)) {
        if (part.startsWith('\\'))
            continue;
        if (open.at(-1) === '[') {
            if (part === ']')
                open.pop();
        }
        else if (part === '[' || part.endsWith('('))
            open.push(part);
        else if (part === ')')
            open.pop();
    }
    return open.at(-1);
}

;// CONCATENATED MODULE: ./lib/lint/check-kernel.js


// The syntax that build/kernel-config takes, which is that of .config (Documentation/kbuild/kconfig.rst of the kernel).
const SET = /^CONFIG_(\w+)=(.*)$/;
const UNSET = /^# CONFIG_(\w+) is not set$/;
const NEARLY_UNSET = /^#\s*(?:CONFIG_)?(\w+)\s.*\bnot\s+set\b/;
const NEARLY_SET = /^\s*(?:CONFIG_)?([A-Z0-9]\w*)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s#"]+)\s*(?:#.*)?$/;
const VALUE = /^(?:y|m|n|-?\d+|0[xX][0-9a-fA-F]+|"(?:[^"\\]|\\.)*")$/;
/**
 * Options that switch on what modules themselves stand on, or that are looked at while the kernel is still alone; each is a
 * boolean in every kernel of this decade (`bool` in the Kconfig files).
 */
const BOOLEANS = new Set(`64BIT ACPI BLK_DEV_INITRD BLOCK BPF_SYSCALL BUG CGROUPS CPU_FREQ CPU_IDLE CRYPTO_HW DEBUG_KERNEL DEVTMPFS
  DEVTMPFS_MOUNT EFI EFI_PARTITION EFI_STUB EPOLL EVENTFD EXPERT FANOTIFY FRAMEBUFFER_CONSOLE FUTEX HIBERNATION
  HIGH_RES_TIMERS INOTIFY_USER INPUT_KEYBOARD INPUT_MOUSE IPC_NS KALLSYMS KERNEL_GZIP KERNEL_XZ KERNEL_ZSTD KVM_GUEST MEMCG MICROCODE
  MISC_FILESYSTEMS MODULES MODULE_SIG MODULE_UNLOAD MULTIUSER NAMESPACES NET NETDEVICES NETWORK_FILESYSTEMS NET_NS NUMA PARAVIRT
  PCI PCI_MSI PID_NS PRINTK PROC_FS PROC_SYSCTL RD_GZIP RD_LZ4 RD_XZ RD_ZSTD SECCOMP SECURITY SERIAL_8250_CONSOLE SHMEM SIGNALFD SMP
  SQUASHFS_XATTR SQUASHFS_ZSTD STAGING SUSPEND SWAP SYSFS SYSVIPC TIMERFD TMPFS TMPFS_POSIX_ACL TMPFS_XATTR TTY UNIX98_PTYS USER_NS
  UTS_NS VGA_CONSOLE VIRTIO_MENU VIRTUALIZATION VT VT_CONSOLE WIRELESS`.split(/\s+/));
/** What is wrong with one fragment of the kernel's configuration. */
function* checkFragment(file) {
    const seen = new Map();
    for (const [index, raw] of file.lines.entries()) {
        const line = index + 1;
        const text = raw.trimEnd();
        const [, name = UNSET.exec(text)?.[1], given = 'n'] = SET.exec(text) ?? [];
        if (name === undefined) {
            yield* checkOther(file, line, text);
            continue;
        }
        const at = (0,text_file/* partOfLine */.jI)(file, line, 1, text.length);
        if (!VALUE.test(given)) {
            const [, , better] = NEARLY_SET.exec(text) ?? [];
            yield {
                rule: 'kernel-syntax',
                at: (0,text_file/* partOfLine */.jI)(file, line, text.length - given.length + 1, given.length),
                message: `${(0,image_text/* quote */.hD)(given)} is no value of CONFIG_${name}.`,
                hint: 'Write y, m, n, a number or a "text", and nothing behind it.',
                ...(better !== undefined && VALUE.test(better)
                    ? { suggestion: { line, endLine: line, lines: [`CONFIG_${name}=${better}`] } }
                    : {}),
            };
            continue;
        }
        const before = seen.get(name);
        if (before) {
            const same = before.value === given;
            yield {
                rule: same ? 'kernel-option-twice' : 'kernel-contradiction',
                at,
                message: `CONFIG_${name} is ${same ? 'the same' : 'something else'} in line ${before.line}${same ? ' already' : ', and the build refuses both'}.`,
                hint: 'Remove one of the two lines.',
                ...(same ? { suggestion: { line, endLine: line, lines: [] } } : {}),
            };
        }
        seen.set(name, { line, value: given });
        if (given === 'm' && BOOLEANS.has(name)) {
            yield {
                rule: 'kernel-boolean-module',
                at,
                message: `CONFIG_${name} is a boolean, and cannot be a module.`,
                hint: `Write CONFIG_${name}=y.`,
                suggestion: { line, endLine: line, lines: [`CONFIG_${name}=y`] },
            };
        }
    }
}
function* checkOther(file, line, text) {
    const near = NEARLY_UNSET.exec(text)?.[1];
    if (near !== undefined && /^[A-Z0-9_]+$/.test(near)) {
        yield {
            rule: 'kernel-syntax',
            at: (0,text_file/* partOfLine */.jI)(file, line, 1, text.length),
            message: `${(0,image_text/* quote */.hD)(text)} is a mere comment, and switches nothing off.`,
            hint: `Write # CONFIG_${near} is not set.`,
            suggestion: { line, endLine: line, lines: [`# CONFIG_${near} is not set`] },
        };
        return;
    }
    if (text === '' || text.startsWith('#'))
        return;
    const [, name, value] = NEARLY_SET.exec(text) ?? [];
    const meant = name !== undefined && value !== undefined && VALUE.test(value) ? `CONFIG_${name}=${value}` : undefined;
    yield {
        rule: 'kernel-syntax',
        at: (0,text_file/* partOfLine */.jI)(file, line, 1, text.length),
        message: `${(0,image_text/* quote */.hD)(text)} is no option of the kernel.`,
        hint: meant === undefined ? 'Write CONFIG_NAME=value or # CONFIG_NAME is not set.' : `Write ${meant}.`,
        ...(meant === undefined ? {} : { suggestion: { line, endLine: line, lines: [meant] } }),
    };
}

// EXTERNAL MODULE: ./lib/lint/check-cpu.js
var check_cpu = __webpack_require__(1286);
// EXTERNAL MODULE: ./lib/lint/check-values.js
var check_values = __webpack_require__(6708);
// EXTERNAL MODULE: ./lib/lint/known-variables.js
var known_variables = __webpack_require__(43722);
;// CONCATENATED MODULE: ./lib/lint/check-packages.js






/** What a line without a value means, where it means nothing. */
const NOTHING_SAID = {
    'package.use': 'USE flags',
    'package.license': 'licences',
    'package.env': 'files of env/',
    'package.properties': 'properties',
    'package.accept_restrict': 'restrictions',
};
/** What is wrong with one line of a file of package.*. */
function* checkPackageLine(entry, context) {
    const { kind, atom, values } = entry;
    const list = kind === 'package.mask' || kind === 'package.unmask';
    const refused = (0,package_files/* refuseAtom */.c5)(atom.text, kind);
    if (refused !== undefined) {
        yield {
            rule: 'invalid-atom',
            at: (0,text_file/* extentOf */.OY)(atom),
            message: `${(0,image_text/* quote */.hD)(atom.text)} ${refused}, so Portage ignores the line.`,
            hint: 'Write CATEGORY/NAME, or an operator, that and a version, such as >=app-misc/hello-2.10.',
            ...versioned(entry),
        };
        return;
    }
    if (list && values[0]) {
        const said = values[0];
        yield {
            rule: 'invalid-atom',
            at: (0,text_file/* extentOf */.OY)(said),
            message: `Behind ${(0,image_text/* quote */.hD)(atom.text)} stands ${(0,image_text/* quote */.hD)(said.text)}, so Portage ignores the line.`,
            hint: 'Write one package a line.',
        };
        return;
    }
    const missing = NOTHING_SAID[kind];
    if (values.length === 0 && missing !== undefined) {
        yield {
            rule: 'line-without-value',
            at: (0,text_file/* extentOf */.OY)(atom),
            message: `No ${missing} follow ${(0,image_text/* quote */.hD)(atom.text)}, so the line says nothing.`,
            hint: `Name the ${missing}, or remove the line.`,
        };
    }
    if (kind === 'package.use')
        yield* checkUse(entry, context);
    if (kind === 'package.accept_keywords' || kind === 'package.keywords')
        yield* (0,check_values/* checkKeywords */.n)(values);
    if (kind === 'package.license')
        yield* (0,check_values/* checkLicenses */.T)(values, context.licenseGroups);
    if (kind === 'package.env')
        yield* checkEnvironments(entry, context.environments);
}
/** `app-misc/hello-2.10` with the sign that it lacks. */
function versioned({ file, line, atom }) {
    const text = file.lines[line - 1] ?? '';
    const start = atom.start - (file.starts[line - 1] ?? 0);
    if (!/^[A-Za-z0-9]/.test(atom.text) || (0,package_files/* refuseAtom */.c5)(`=${atom.text}`, 'package.mask') !== undefined)
        return {};
    return { suggestion: { line, endLine: line, lines: [`${text.slice(0, start)}=${text.slice(start)}`] } };
}
// Package Manager Specification, 3.1.4, and what makes such a flag a negative one or all of them.
const USE_FLAG = /^-?(?:[A-Za-z0-9][A-Za-z0-9+_@-]*|\*)$/;
function* checkUse({ values }, { march }) {
    for (const [index, word] of values.entries()) {
        if (!word.text.endsWith(':'))
            continue;
        const name = word.text.slice(0, -1);
        const next = values[index + 1];
        if (!known_variables/* USE_EXPAND */.TR.includes(name.toUpperCase())) {
            const near = (0,image_text/* closest */.kp)(name.toUpperCase(), known_variables/* USE_EXPAND */.TR, 3);
            if (near !== undefined || !/^\w+$/.test(name)) {
                yield {
                    rule: 'unknown-use-list',
                    at: (0,text_file/* extentOf */.OY)(word),
                    message: `${(0,image_text/* quote */.hD)(name)} is no list of USE flags.`,
                    hint: near === undefined ? 'Write it as NAME: in front of its values.' : `Did you mean "${near}:"?`,
                };
            }
        }
        if (!next || next.text.endsWith(':')) {
            yield {
                rule: 'line-without-value',
                at: (0,text_file/* extentOf */.OY)(word),
                message: `No value follows ${(0,image_text/* quote */.hD)(word.text)}.`,
                hint: 'Name the values; "-*" is none of them.',
            };
        }
    }
    const flags = (0,package_files/* useWords */.nV)(values);
    const ofCpu = (list) => list?.toUpperCase() === 'CPU_FLAGS_X86';
    for (const { word, list } of flags) {
        if (USE_FLAG.test(word.text) || ofCpu(list))
            continue;
        const equals = /^([A-Za-z_]\w*)=["']?/.exec(word.text)?.[1];
        yield {
            rule: 'invalid-use-flag',
            at: (0,text_file/* extentOf */.OY)(word),
            message: `${(0,image_text/* quote */.hD)(word.text)} cannot be a USE flag.`,
            hint: equals === 'USE'
                ? 'Write the flags alone, without USE="…".'
                : equals === undefined
                    ? 'Write flag to switch it on and -flag to switch it off, with blanks between them.'
                    : `Write ${equals}: and the values behind it.`,
        };
    }
    const cpu = flags.filter(({ list }) => ofCpu(list)).map(({ word }) => word);
    yield* (0,check_cpu/* checkCpuFlags */.we)(cpu, march);
}
function* checkEnvironments({ values }, environments) {
    for (const word of values) {
        if (environments.has(word.text))
            continue;
        const near = (0,image_text/* closest */.kp)(word.text, environments);
        yield {
            rule: 'missing-env-file',
            at: (0,text_file/* extentOf */.OY)(word),
            message: `There is no file portage/env/${word.text.length > 60 ? '…' : word.text}, so the package is built without it.`,
            hint: near === undefined ? 'Write it.' : `Did you mean "${near}"?`,
        };
    }
}

// EXTERNAL MODULE: ./lib/lint/finding.js
var finding = __webpack_require__(10380);
// EXTERNAL MODULE: ./lib/lint/names.js
var names = __webpack_require__(1749);
;// CONCATENATED MODULE: ./lib/lint/check-package-files.js





/** What is wrong with package.*, for the image (portage/) and for its compiler (toolchain/). */
function* checkAllPackages(texts, { march, defaults, world }) {
    const licenseGroups = (0,package_files/* ownLicenseGroups */.aF)(texts);
    const environments = new Set([...texts.paths()]
        .filter((path) => path.startsWith('portage/env/'))
        .map((path) => path.slice('portage/env/'.length)));
    for (const top of ['portage', 'toolchain']) {
        const lines = new Map();
        for (const kind of package_files/* PACKAGE_FILES */.$I) {
            const files = texts.all((0,names/* filesRead */.En)(texts.paths(), `${top}/${kind}`));
            const byFile = files.map((file) => (0,package_files/* packageLines */.iN)(kind, file));
            for (const own of byFile)
                yield* (0,finding/* atMost */.Tu)(checkLines(own, { march, environments, licenseGroups }));
            const all = byFile.flat();
            lines.set(kind, all);
            // The user's lines with each other, and the default's: between the two a contradiction is a decision.
            for (const origin of [true, false]) {
                yield* checkConflicts(kind, all.filter(({ file }) => defaults.has(file.path) === origin));
            }
        }
        yield* checkMasks(lines.get('package.mask') ?? [], lines.get('package.unmask') ?? [], world);
    }
}
function* checkLines(lines, context) {
    for (const line of lines)
        yield* checkPackageLine(line, context);
}

// EXTERNAL MODULE: ./lib/lint/check-makeconf.js + 3 modules
var check_makeconf = __webpack_require__(61429);
// EXTERNAL MODULE: ./lib/lint/rules-judged.js
var rules_judged = __webpack_require__(39910);
// EXTERNAL MODULE: ./lib/lint/rules-programs.js
var rules_programs = __webpack_require__(6146);
// EXTERNAL MODULE: ./lib/lint/rules.js + 4 modules
var rules = __webpack_require__(70223);
// EXTERNAL MODULE: ./lib/lint/silence.js
var silence = __webpack_require__(47058);
// EXTERNAL MODULE: ./lib/lint/texts.js
var lint_texts = __webpack_require__(96981);
;// CONCATENATED MODULE: ./lib/lint/lint.js
















/** Of one file no more than this is shown. */
const MOST_FINDINGS = 100;
/**
 * Judges an image definition by its files alone, without an image, a package or a network.
 * @param files the whole definition, a user's laid over the default one
 * @returns findings in the order of files, lines and columns
 */
function lint(files, options = {}) {
    const texts = new lint_texts/* Texts */.N(files);
    const defaults = options.defaults ?? new Set();
    const { march, reports: ofMakeConf } = (0,check_makeconf/* checkMakeConf */.x)(texts);
    const world = readWorldNames(texts);
    const reports = [
        ...(0,names/* checkNames */.LN)(files.keys()),
        ...ofMakeConf,
        ...checkAllPackages(texts, { march, defaults, world: world.names }),
        ...world.reports,
        ...checkImage(texts),
        ...kernelFragments(texts).flatMap((file) => (0,finding/* atMost */.Tu)(checkFragment(file))),
        ...texts.all((0,names/* filesRead */.En)(files.keys(), 'dracut/dracut.conf.d')).flatMap((file) => (0,finding/* atMost */.Tu)(checkDracut(file))),
        ...texts.all(['squashfs.exclude']).flatMap((file) => (0,finding/* atMost */.Tu)(checkExclude(file))),
    ];
    // Whether a comment about a rule of the second tier, or of a program, is used, only those can tell.
    const silences = texts.silences.filter(({ rule }) => !(0,rules_judged/* isJudged */.s)(rule) && !(0,rules_programs/* isByProgram */.q)(rule));
    return arranged((0,silence/* applySilences */.D)([...texts.reports, ...reports], silences));
}
function kernelFragments(texts) {
    return texts.all([...texts.paths()].filter((path) => /^kernel\/[^/.][^/]*\.config$/.test(path)).sort());
}
function checkImage(texts) {
    const bytes = texts.bytes('image.yaml');
    const file = texts.get('image.yaml');
    if (!bytes || !file)
        return [];
    const parsed = (0,definition/* parseDefinition */.JA)(bytes, 'image.yaml');
    if (parsed.ok)
        return [];
    return parsed.problems.map((problem) => {
        const report = reportOf('image-yaml', problem, 'image.yaml');
        // Behind the end of a document the parser's columns go astray.
        const { line = 1, column } = report.at;
        const most = (file.lines[line - 1]?.length ?? 0) + 1;
        return column === undefined ? report : { ...report, at: { ...report.at, column: Math.min(column, most) } };
    });
}
/** The packages of world that are named without a version, and what is wrong with its lines. */
function readWorldNames(texts) {
    const names = new Map();
    const file = texts.get('world');
    if (!file)
        return { names, reports: [] };
    const { entries, problems } = (0,world/* readWorld */.T)(Buffer.from(file.text), 'world');
    const reports = problems.map((problem) => reportOf('invalid-world-entry', problem, 'world'));
    const seen = new Map();
    for (const { text, atom, line } of entries) {
        const [word] = (0,text_file/* wordsOfLine */.LL)(file, line);
        if (!word)
            continue;
        const before = seen.get(text);
        if (before)
            reports.push(duplicate(word, line, before, JSON.stringify(text)));
        else
            seen.set(text, word);
        if (atom.operator === '' && !names.has(text))
            names.set(`${atom.category}/${atom.name}`, word);
    }
    return { names, reports };
}
/** What another reader says of a file, as a report. */
function reportOf(rule, { message, hint, at }, file) {
    const { line, column } = at ?? {};
    return {
        rule,
        at: {
            file: at?.file ?? file,
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        },
        message,
        ...(hint === undefined ? {} : { hint }),
    };
}
/** With severities, in order, each once, and no more of a file than somebody reads. */
function arranged(reports) {
    const findings = new Map();
    for (const report of reports) {
        const { rule, at, message } = report;
        const key = [at.file, at.line, at.column, rule, message].join('\n');
        if (!findings.has(key))
            findings.set(key, { ...report, severity: (0,rules/* ruleOf */.Y)(rule).severity });
    }
    const byFile = new Map();
    for (const finding of findings.values()) {
        const all = byFile.get(finding.at.file);
        if (all)
            all.push(finding);
        else
            byFile.set(finding.at.file, [finding]);
    }
    return [...byFile.keys()].sort().flatMap((file) => {
        const all = (byFile.get(file) ?? []).toSorted(byPlace);
        if (all.length <= MOST_FINDINGS)
            return all;
        const rule = 'more-findings';
        const message = `There are ${all.length - MOST_FINDINGS} more findings in this file.`;
        const hint = 'Mend these first.';
        return [...all.slice(0, MOST_FINDINGS), { rule, severity: (0,rules/* ruleOf */.Y)(rule).severity, at: { file }, message, hint }];
    });
}
function byPlace(a, b) {
    return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
}


/***/ }),

/***/ 1749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ filesRead),
/* harmony export */   LN: () => (/* binding */ checkNames)
/* harmony export */ });
/* unused harmony exports isNote, isPassedBy */
/* harmony import */ var _image_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62113);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97158);
/* harmony import */ var _package_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66315);



/** What Portage reads in /etc/portage (portage(5)), and what the build adds to it. */
const PORTAGE_PARTS = [
    ..._package_files_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_FILES */ .$I,
    ...[
        'bashrc',
        'binrepos.conf',
        'categories',
        'color.map',
        'env',
        'gnupg',
        'license_groups',
        'make.conf',
        'make.profile',
    ],
    ...['mirrors', 'modules', 'package.bashrc', 'patches', 'postsync.d', 'profile', 'repo.postsync.d', 'repos.conf'],
    ...['savedconfig', 'sets', 'sets.conf'],
];
/** What Portage reads in a profile alone, which portage/profile is as well. */
const PROFILE_ONLY = /^(?:package\.use\.(?:stable\.)?(?:force|mask)|use\.(?:stable\.)?(?:force|mask)|package\.provided|make\.defaults|packages|parent|eapi)$/;
const DRACUT_PARTS = ['dracut.conf.d', 'modules.d'];
/** Of these folders Portage reads all that is in them, down to the last file. */
const READ_WHOLE = new Set([..._package_files_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_FILES */ .$I, 'make.conf']);
const VERSION_CONTROL = new Set(['CVS', 'RCS', 'SCCS', '.bzr', '.git', '.hg', '.svn']);
/** Names that people and programs give to what is not, or no longer, meant to be read. */
const LEFT_BEHIND = /(?:\.(?:bak|backup|old|orig|rej|save|saved|tmp|temp|dist|dpkg-\w+|rpm(?:new|save)|disabled?|off|unused|swp)|[-_.]backup|[ _-]copy|^#.*#|\(\d+\))$/i;
/** Files that say something to people or git, and are left out of the image by the build. */
function isNote(name) {
    return /^(?:README.*|\.(?:git)?keep|\.gitignore|\.gitattributes|\.editorconfig)$/.test(name);
}
/** Whether Portage, going through a folder, passes something by (portage.util, _recursive_basename_filter). */
function isPassedBy(name) {
    return name.startsWith('.') || name.endsWith('~') || VERSION_CONTROL.has(name);
}
/**
 * The files that Portage reads when it is told to read a file or folder, in its order (portage.util, _recursive_file_list).
 * Notes are left out, as the build does not lay them there.
 */
function filesRead(paths, root) {
    const found = [];
    for (const path of paths) {
        if (path === root)
            return [root];
        if (!path.startsWith(`${root}/`))
            continue;
        const steps = path.slice(root.length + 1).split('/');
        if (!steps.some((step) => isPassedBy(step) || isNote(step)))
            found.push(steps);
    }
    return found.sort(compareSteps).map((steps) => `${root}/${steps.join('/')}`);
}
function compareSteps(a, b) {
    const index = a.findIndex((step, position) => step !== b[position]);
    const [left, right] = [a[index], b[index]];
    if (index < 0 || left === undefined || right === undefined)
        return a.length - b.length;
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
/** Names by which something is not read that is meant to be, or read that is not. */
function* checkNames(paths) {
    const told = new Set();
    for (const path of paths) {
        for (const report of checkName(path.split('/'))) {
            if (told.has(report.at.file))
                continue;
            told.add(report.at.file);
            yield report;
        }
    }
}
function* checkName(steps) {
    const [top = '', second = '', ...below] = steps;
    if (isNote(steps.at(-1) ?? ''))
        return;
    if (steps.length === 1 || !_image_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTS */ .d.includes(top))
        yield* checkTop(top);
    else if (top === 'portage' || top === 'toolchain') {
        yield* checkPart(top, second, below.length > 0);
        if (READ_WHOLE.has(second))
            yield* checkRead([top, second], below);
    }
    else if (top === 'kernel' && !(below.length === 0 && /^[^.].*\.config$/.test(second))) {
        yield unread('unread-file', ['kernel', second], 'The build reads the files kernel/*.config.', 'Rename or remove it.');
    }
    else if (top === 'dracut') {
        if (!DRACUT_PARTS.includes(second)) {
            yield unread('unread-part', ['dracut', second], 'Nothing reads it.', near(second, DRACUT_PARTS));
        }
        else if (second === 'dracut.conf.d' && !/^[^.].*\.conf$/.test(below.join('/'))) {
            yield unread('unread-file', [top, second, ...below], 'dracut reads the files *.conf.', 'Rename or remove it.');
        }
    }
}
function* checkTop(name) {
    if (_image_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTS */ .d.includes(name))
        return;
    if (/^(?:make\.conf|package\.\w+)/.test(name)) {
        const target = PORTAGE_PARTS.toSorted((a, b) => b.length - a.length).find((part) => name.startsWith(part)) ?? name;
        yield {
            rule: 'misplaced-file',
            at: { file: name },
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is not read here: the settings of Portage are in portage/.`,
            hint: name === target ? `Move it to portage/${name}.` : `Move it to portage/${target}/NAME.`,
        };
        return;
    }
    const meant = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(name, _image_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTS */ .d);
    if (meant === undefined)
        return;
    yield {
        rule: 'unknown-part',
        at: { file: name },
        message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is no part of the definition.`,
        hint: `Did you mean "${meant}"?`,
    };
}
/** Something directly in portage/ or toolchain/. */
function* checkPart(top, name, isFolder) {
    if (name === 'package.keywords') {
        yield unread('deprecated-file', [top, name], 'It is called package.accept_keywords.', 'Rename it.');
    }
    if (PORTAGE_PARTS.includes(name))
        return;
    if (PROFILE_ONLY.test(name)) {
        yield unread('unread-part', [top, name], 'Portage reads it in a profile only.', `Move it to portage/profile/${name}.`);
    }
    else if (isPassedBy(name) || (LEFT_BEHIND.test(name) && !isFolder)) {
        yield unread('unread-file', [top, name], 'Portage does not read it.', 'Remove it.');
    }
    else
        yield unread('unread-part', [top, name], 'Portage does not read it.', near(name, PORTAGE_PARTS));
}
/** Something in a folder of which all files are read. */
function* checkRead(root, below) {
    const passed = below.findIndex(isPassedBy);
    const shown = [...root, ...below.slice(0, passed < 0 ? below.length : passed + 1)];
    if (passed >= 0) {
        const hint = 'Remove it, or give it another name if it is meant to be read.';
        yield unread('unread-file', shown, 'Portage passes by what begins with "." or ends with "~".', hint);
    }
    else if (LEFT_BEHIND.test(below.at(-1) ?? '')) {
        yield {
            rule: 'backup-file-read',
            at: { file: shown.join('/') },
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(below.at(-1) ?? '')} looks as if it was put aside, but Portage reads every file here.`,
            hint: 'Remove it, or begin its name with ".".',
        };
    }
}
function unread(rule, steps, why, hint) {
    return { rule, at: { file: steps.join('/') }, message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(steps.at(-1) ?? '')}: ${why}`, hint };
}
function near(name, parts) {
    const meant = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(name, parts);
    return meant === undefined ? 'Is it misspelt? If not, remove it.' : `Did you mean "${meant}"?`;
}


/***/ }),

/***/ 94104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ lintFolder),
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _image_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62113);
/* harmony import */ var _image_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32073);
/* harmony import */ var _image_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89672);
/* harmony import */ var _by_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46250);
/* harmony import */ var _default_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61035);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63626);
/* harmony import */ var _read_start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78200);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97401);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96981);










/** Of all files together no more is read. A definition has a few kilobytes. */
const MOST_BYTES = 32 * 2 ** 20;
/** Files that are open at a time; a process may have a thousand. */
const AT_ONCE = 64;
/** A little more than a text may have: enough for whoever reads it to see that it is too long. */
const MOST_OF_ONE = _text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .TEXT_LIMITS */ .Pc.bytes + 1;
/**
 * Reads a user's definition, laid over the default one, and judges it.
 * @param programs those that judge what we do not read ourselves
 * @throws UserError when there is no such folder
 * @throws NodeJS.ErrnoException when one of the folders, or a file, cannot be read
 */
async function lintFolder({ defaults, user, shown: named = user }, programs = {}) {
    const shown = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(named).replace(/(?<=.)\/$/, '');
    await (0,_image_load_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFolder */ .OK)(user, shown);
    const [below, own] = await Promise.all([(0,_image_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanFolder */ .W)(defaults, defaults), (0,_image_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanFolder */ .W)(user, shown)]);
    const context = (0,_image_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .planContext */ .n)(below.entries, own.entries, shown);
    const nameOf = new Map();
    const files = await readFiles(context);
    const reports = [...below.problems, ...own.problems, ...context.problems].map((problem) => (0,_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOf */ .EI)('definition-folder', problem, shown));
    for (const file of context.files) {
        if (file.from === 'user')
            nameOf.set(file.path, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(shown, file.path));
        if (file.from === 'default')
            nameOf.set(file.path, (0,_default_file_js__WEBPACK_IMPORTED_MODULE_9__/* .defaultFileName */ .ng)(file.path));
    }
    // A folder without files is no finding of its own, but its name can be one.
    for (const folder of context.folders)
        if (!nameOf.has(folder))
            nameOf.set(folder, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(shown, folder));
    const ofDefault = new Set(context.files.filter(({ from }) => from === 'default').map(({ path }) => path));
    const nameIn = (path) => nameOf.get(path) ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(shown, path);
    const forPrograms = await (0,_by_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .readProgramFiles */ .Sp)(context);
    const byPrograms = await (0,_by_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeByPrograms */ .Mf)(forPrograms, programs);
    const findings = [...(0,_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .lint */ .u8)(files, { defaults: ofDefault }), ...(0,_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .arranged */ .bp)(byPrograms.reports)].map((finding) => ({
        ...finding,
        at: { ...finding.at, file: nameIn(finding.at.file) },
    }));
    const texts = new Map((0,_by_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(forPrograms).map((text) => [text.path, text]));
    const pathOf = new Map([...nameOf].map(([path, name]) => [name, path]));
    return {
        findings: [...(0,_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .arranged */ .bp)(reports), ...findings],
        nameOf: nameIn,
        content: (path) => files.get(path),
        unjudged: byPrograms.unjudged,
        line: (file, line) => {
            const path = pathOf.get(file) ?? '';
            const text = texts.get(path);
            if (text)
                return text.lines[line - 1];
            const content = files.get(path);
            return (content &&
                Buffer.from(content)
                    .toString('utf8')
                    .replace(/^\ufeff/, '')
                    .split(/\r?\n/)[line - 1]);
        },
    };
}
/** Contents of what rules look at, by their paths in the merged definition. */
async function readFiles({ files: all }) {
    const files = new Map();
    const wanted = [];
    let bytes = 0;
    for (const file of all) {
        if (file.from === 'removed')
            continue;
        files.set(file.path, undefined);
        if (!(0,_texts_js__WEBPACK_IMPORTED_MODULE_8__/* .isRead */ .H)(file.path) || bytes >= MOST_BYTES)
            continue;
        bytes += Math.min(file.entry.size, MOST_OF_ONE);
        wanted.push(file);
    }
    for (let next = 0; next < wanted.length; next += AT_ONCE) {
        const some = wanted.slice(next, next + AT_ONCE);
        const contents = await Promise.all(some.map((file) => (0,_read_start_js__WEBPACK_IMPORTED_MODULE_6__/* .readStart */ .H)(file, MOST_OF_ONE)));
        for (const [index, { path }] of some.entries())
            files.set(path, contents[index]);
    }
    return files;
}


/***/ }),

/***/ 78200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readStart)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The first bytes of a file, at most so many. @throws NodeJS.ErrnoException */
async function readStart({ entry }, most) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(entry.source);
    try {
        const buffer = Buffer.alloc(Math.min(entry.size, most));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 79271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   s: () => (/* binding */ inFile)
/* harmony export */ });
/** An example of one file. */
function inFile(path, bad, line, fixed) {
    return { bad: { [path]: bad }, at: `${path}:${line}`, fixed: { [path]: fixed } };
}
/** An example of a file that has the wrong name. @param at the folder that has it, if it is not the file */
function named(bad, fixed, content, at = bad) {
    return { bad: { [bad]: content }, at, fixed: { [fixed]: content } };
}


/***/ }),

/***/ 39910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ JUDGED_RULES),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79271);

const HEAD = 'name: a\nstage3: gentoo/stage3:nomultilib-20260216\nsnapshot: gentoo/portage:20260217\n';
const PROFILE = 'default/linux/amd64/23.0/no-multilib';
const world = (bad, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('world', bad, 1, fixed);
const use = (bad, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/package.use/a', bad, 1, fixed);
const makeConf = (bad, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/make.conf', bad, 1, fixed);
const keywords = (bad, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/package.accept_keywords/a', bad, 1, fixed);
const image = (profile, fixed, python = 'python3_13', fixedPython = python) => {
    const text = (one, other) => `${HEAD}profile: ${one}\npython: ${other}\ncompiler: { slot: 13, version: 13.3.0, keyword: amd64 }\nkernel: { version: 6.12.58 }\n`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('image.yaml', text(profile, python), profile === fixed ? 5 : 4, text(fixed, fixedPython));
};
/** Rules that are judged in the pinned stage3 with the pinned snapshot, by Portage itself: `gentoo-min check`. */
const JUDGED_RULES = {
    'unknown-world-package': {
        severity: 'error',
        about: 'The snapshot has no such package, or no such version, slot or repository of it. Portage notes that on the side, leaves the entry out and reports success.',
        example: world('app-misc/helo\n', 'app-misc/hello\n'),
    },
    'world-entry-dropped': {
        severity: 'error',
        about: 'Every version of the package is masked, by its keywords, its licence or package.mask. Portage leaves such an entry of world out and reports success.',
        example: {
            bad: { world: 'app-misc/testing\n' },
            at: 'world:1',
            fixed: { world: 'app-misc/testing\n', 'portage/package.accept_keywords/a': 'app-misc/testing ~amd64\n' },
        },
    },
    'unknown-package': {
        severity: 'warning',
        about: 'A line about a package that the snapshot does not have says nothing, and Portage does not mention it. Perhaps it is misspelt, perhaps it was removed from Gentoo.',
        example: use('app-misc/helo nls\n', 'app-misc/hello nls\n'),
    },
    'moved-package': {
        severity: 'warning',
        about: 'The package has another name now (profiles/updates of the repository). Portage renames what is installed, and the lines of a system that is synced, but not those of a definition.',
        example: keywords('sys-devel/libtool ~amd64\n', 'dev-build/libtool ~amd64\n'),
    },
    'unknown-version': {
        severity: 'warning',
        about: 'No version in the snapshot is meant by this line, so it says nothing. Old versions leave Gentoo every week.',
        example: keywords('=app-misc/hello-1.0 ~amd64\n', '=app-misc/hello-2.10 ~amd64\n'),
    },
    'unknown-slot': {
        severity: 'warning',
        about: 'No version of the package is in this slot, so the line says nothing.',
        example: use('app-misc/hello:2 nls\n', 'app-misc/hello:0 nls\n'),
    },
    'unknown-repository': {
        severity: 'warning',
        about: 'The line is about an ebuild repository that image.yaml does not add, so it says nothing.',
        example: use('app-misc/hello::guru nls\n', 'app-misc/hello::gentoo nls\n'),
    },
    'unknown-use-flag': {
        severity: 'warning',
        about: 'None of the versions that the line means has this flag. Portage takes any word for a flag, and ignores it where nobody asks for it.',
        example: use('app-misc/hello nsl\n', 'app-misc/hello nls\n'),
    },
    'fixed-use-flag': {
        severity: 'warning',
        about: 'The profile or the repository masks or forces this flag for every version that the line means. A line of package.use cannot change that; portage/profile/ can.',
        example: use('app-misc/flags hidden\n', 'app-misc/flags shown\n'),
    },
    'unknown-use-value': {
        severity: 'warning',
        about: 'No package knows this value of a list such as VIDEO_CARDS, so it switches nothing on.',
        example: use('*/* VIDEO_CARDS: intle\n', '*/* VIDEO_CARDS: intel\n'),
    },
    'undefined-use-list': {
        severity: 'warning',
        about: 'The profile does not make USE flags of this list (USE_EXPAND), so what stands behind its name are flags that no package has.',
        example: use('*/* KODI_ADDONS: pvr\n', '*/* VIDEO_CARDS: intel\n'),
    },
    'undefined-license': {
        severity: 'warning',
        about: 'No repository has a licence or a group of licences of this name, so nothing is accepted by it.',
        example: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/package.license/a', 'app-misc/hello GPL-33\n', 1, 'app-misc/hello GPL-3+\n'),
    },
    'undefined-arch': {
        severity: 'warning',
        about: 'No repository knows an architecture of this name (profiles/arch.list), so its keyword accepts nothing.',
        example: keywords('app-misc/testing ~amd64 ~m68k\n', 'app-misc/testing ~amd64\n'),
    },
    'unsupported-feature': {
        severity: 'warning',
        about: 'The Portage of this stage3 does not know the feature, and goes on without it.',
        example: makeConf('FEATURES="no-such-feature" # gentoo-min: allow unknown-feature\n', 'FEATURES="ccache"\n'),
    },
    'needless-mask': {
        severity: 'warning',
        about: 'The profile or the repository masks every version that the line means, so the line changes nothing. In package.mask that is often a sign that another version was meant.',
        example: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/package.mask/a', 'app-misc/masked\n', 1, 'app-misc/flags\n'),
    },
    'needless-unmask': {
        severity: 'warning',
        about: 'Nothing masks the versions that the line means, so there is nothing to take back. What is masked by its keywords or its licence is accepted by package.accept_keywords or package.license.',
        example: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('portage/package.unmask/a', 'app-misc/hello\n', 1, 'app-misc/masked\n'),
    },
    'unknown-profile': {
        severity: 'error',
        about: 'The snapshot has no such profile, and without one Portage builds nothing.',
        example: image('default/linux/amd64/23.1/no-multilib', PROFILE),
    },
    'deprecated-profile': {
        severity: 'warning',
        about: 'The profile is going to be removed; the repository names the one that takes its place.',
        example: image('default/linux/amd64/17.1/no-multilib', PROFILE),
    },
    'profile-mismatch': {
        severity: 'error',
        about: 'The profile is made for another kind of stage3: another init system, with or without 32-bit libraries, /usr merged or not. Rebuilding the world does not turn one into the other.',
        example: image(`${PROFILE}/systemd`, PROFILE),
    },
    'outdated-python': {
        severity: 'warning',
        about: 'The Python that image.yaml names is older than the one of the profile, or no package can be built for it any more. More and more of the world stays behind with it.',
        example: image(PROFILE, PROFILE, 'python3_12', 'python3_13'),
    },
    'live-package': {
        severity: 'error',
        about: 'A live ebuild takes its sources from a repository while it is built. Here nothing that is built has a network, and what it would build is another thing every day.',
        example: {
            bad: { world: 'app-misc/hello\n', 'portage/package.accept_keywords/a': 'app-misc/hello **\n' },
            at: 'portage/package.accept_keywords/a:1',
            fixed: { world: 'app-misc/hello\n', 'portage/package.accept_keywords/a': 'app-misc/hello ~amd64\n' },
        },
    },
    'fetch-restricted-package': {
        severity: 'error',
        about: 'Sources of this package may not be downloaded by a program: a person has to, by hand.',
        example: world('dev-java/restricted\n', 'app-misc/hello\n'),
    },
    'lost-source': {
        severity: 'warning',
        about: 'No mirror and no address of the ebuild has a source any more that the change needs, and that the base does not. What is older than the snapshot of a mirror goes, and upstream moves its files. Only a builder, or a `distfiles-store`, that has it still can build this.',
        example: world('app-misc/lost\n', 'app-misc/hello\n'),
    },
    'kernel-option-refused': {
        severity: 'error',
        about: 'Kconfig did not do what the fragment asks: the option does not exist in this kernel, depends on another one, or is of another type. The build stops there.',
        example: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('kernel/20-on.config', 'CONFIG_NO_SUCH_OPTION=y\n', 1, 'CONFIG_64BIT=y\n'),
    },
};
/** Whether a rule needs Portage, a stage3 and a snapshot. */
function isJudged(rule) {
    return rule in JUDGED_RULES;
}


/***/ }),

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PROGRAM_RULES),
/* harmony export */   q: () => (/* binding */ isByProgram)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79271);

const script = (bad, line, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('smoke.d/90-own.sh', `#!/bin/sh\n${bad}`, line, `#!/bin/sh\n${fixed}`);
const dockerfile = (bad, line, fixed) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .inFile */ .s)('Dockerfile', bad, line, fixed);
/** Rules about files that other programs know better: shellcheck, and BuildKit's own check of a Dockerfile. */
const PROGRAM_RULES = {
    'shell-error': {
        severity: 'error',
        about: "shellcheck calls it an error: the shell cannot read the script, or it does something else than it says. The number in the message leads to shellcheck's explanation.",
        example: script('cp $@ /run\n', 2, 'cp "$@" /run\n'),
    },
    'shell-warning': {
        severity: 'warning',
        about: 'shellcheck warns of it: the script goes wrong when something else does, or on another shell.',
        example: script('cd /run\nrm -f own.log\n', 2, 'cd /run || exit 1\nrm -f own.log\n'),
    },
    'shell-note': {
        severity: 'note',
        about: 'shellcheck makes a note of it: the script does what it says as long as no name has a blank or a star.',
        example: script('rm -f $1\n', 2, 'rm -f "$1"\n'),
    },
    'dockerfile-error': {
        severity: 'error',
        about: 'BuildKit refuses the Dockerfile, so nothing can be built: it cannot be read, or `# check=error=true` at its head, as the default one has it, makes an error of what its check finds.',
        example: dockerfile('FROM stage3 AS artifacts\nRUNN true\n', 2, 'FROM stage3 AS artifacts\nRUN true\n'),
    },
    'dockerfile-check': {
        severity: 'warning',
        about: "BuildKit's own check of a Dockerfile (`docker buildx build --check`) finds fault with it. The message begins with the name of its rule, which `# check=skip=NAME` at the head of the file switches off.",
        example: dockerfile('FROM stage3 AS artifacts\nENV LANG C\n', 2, 'FROM stage3 AS artifacts\nENV LANG=C\n'),
    },
    'dockerfile-image': {
        severity: 'warning',
        about: 'An image that the Dockerfile names cannot be had. Perhaps it is the name of a stage, misspelt: what is the name of no stage and of no build context is an image.',
        example: dockerfile('FROM stage3 AS world\nFROM stage3 AS artifacts\nCOPY --from=127.0.0.1:1/worlds / /\n', 3, 'FROM stage3 AS world\nFROM stage3 AS artifacts\nCOPY --from=world / /\n'),
    },
};
/** Whether a rule needs a program that is not ours. */
function isByProgram(rule) {
    return rule in PROGRAM_RULES;
}


/***/ }),

/***/ 70223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iU: () => (/* binding */ RULE_NAMES),
  XR: () => (/* binding */ ruleAddress),
  Y: () => (/* binding */ ruleOf)
});

// UNUSED EXPORTS: RULES

// EXTERNAL MODULE: ./lib/lint/rule.js
var rule = __webpack_require__(79271);
;// CONCATENATED MODULE: ./lib/lint/rules-files.js

const kernel = (bad, line, fixed) => (0,rule/* inFile */.s)('kernel/10-on.config', bad, line, fixed);
const dracut = (bad, line, fixed) => (0,rule/* inFile */.s)('dracut/dracut.conf.d/10-live.conf', bad, line, fixed);
const exclude = (bad, line, fixed) => (0,rule/* inFile */.s)('squashfs.exclude', bad, line, fixed);
const IMAGE = `stage3: gentoo/stage3:nomultilib-20260216
snapshot: gentoo/portage:20260217
profile: default/linux/amd64/23.0
compiler: { slot: 15, version: 15.2.1 }
kernel: { version: 6.12.58 }
`;
/** Rules about the other files of a definition, and about files as such. */
const FILE_RULES = {
    'definition-folder': {
        severity: 'error',
        about: 'The folder itself is not in order: a link that leads out of it or in circles, a device, a file where a folder has to be, no Dockerfile. The build refuses it in the same words.',
        example: (0,rule/* named */.K)('kernel', 'kernel/30-own.config', 'CONFIG_EFI=y\n'),
    },
    'not-text': {
        severity: 'error',
        about: 'Settings are text: UTF-8 without control characters, at most 256 KiB a file and 10,000 characters a line. Anything else is another kind of file under this name, or damaged, and is not read any further.',
        example: (0,rule/* inFile */.s)('world', 'app-misc/hello\u0007\n', 1, 'app-misc/hello\n'),
    },
    'byte-order-mark': {
        severity: 'error',
        about: 'Some editors put an invisible mark before the first character. Portage takes it for a part of the first word: make.conf is refused, and the first line of package.* is ignored.',
        example: (0,rule/* inFile */.s)('portage/package.use/a', '\ufeffapp-misc/hello nls\n', 1, 'app-misc/hello nls\n'),
    },
    'carriage-return': {
        severity: 'warning',
        about: 'Portage bears with the line ends of Windows. The shell, which reads dracut.conf.d, and mksquashfs, which reads squashfs.exclude, take the carriage return for a part of the line.',
        example: exclude('usr/share/doc/?(.)*\r\n', 1, 'usr/share/doc/?(.)*\n'),
    },
    'image-yaml': {
        severity: 'error',
        about: 'image.yaml says what docs/image-yaml.md lists, and nothing else. The build refuses it in the same words.',
        example: (0,rule/* inFile */.s)('image.yaml', `${IMAGE}hostnam: live\n`, 6, `${IMAGE}hostname: live\n`),
    },
    'kernel-syntax': {
        severity: 'error',
        about: 'A line of a fragment is `CONFIG_NAME=value`, `# CONFIG_NAME is not set` or a comment. The build refuses other lines, and Kconfig would take a nearly right one for a comment.',
        example: kernel('EFI=y\n', 1, 'CONFIG_EFI=y\n'),
    },
    'kernel-option-twice': {
        severity: 'warning',
        about: 'An option needs to be set once in a fragment. That a later fragment sets it anew is what fragments are for.',
        example: kernel('CONFIG_EFI=y\nCONFIG_EFI=y\n', 2, 'CONFIG_EFI=y\n'),
    },
    'kernel-contradiction': {
        severity: 'error',
        about: 'A fragment that sets an option in two ways is refused by the build.',
        example: kernel('CONFIG_EFI=y\n# CONFIG_EFI is not set\n', 2, 'CONFIG_EFI=y\n'),
    },
    'kernel-boolean-module': {
        severity: 'error',
        about: 'What modules themselves stand on cannot be a module. Kconfig drops the request, and the build fails later for an option that did not take. Only options are known here that are booleans in every kernel.',
        example: kernel('CONFIG_EFI=m\n', 1, 'CONFIG_EFI=y\n'),
    },
    'dracut-syntax': {
        severity: 'error',
        about: 'The files of dracut.conf.d are read by bash: no blanks around "=", and every quote closed.',
        example: dracut('hostonly = "no"\n', 1, 'hostonly="no"\n'),
    },
    'dracut-unknown-option': {
        severity: 'warning',
        about: 'dracut ignores an option that it does not know. The rule speaks up where a name is nearly one of dracut.conf(5).',
        example: dracut('add_dracutmodule+=" lvm "\n', 1, 'add_dracutmodules+=" lvm "\n'),
    },
    'dracut-list-blanks': {
        severity: 'warning',
        about: 'dracut puts lists together as texts. Without blanks at both ends two words of two files become one.',
        example: dracut('add_dracutmodules+="lvm"\n', 1, 'add_dracutmodules+=" lvm "\n'),
    },
    'dracut-yes-or-no': {
        severity: 'warning',
        about: 'The switches of dracut.conf(5) are "yes" or "no". Any other word switches nothing.',
        example: dracut('hostonly="false"\n', 1, 'hostonly="no"\n'),
    },
    'exclude-syntax': {
        severity: 'error',
        about: 'Patterns of squashfs.exclude start at the root of the image without a slash; mksquashfs refuses "/", "./" and "../" at the beginning. A bracket that is not closed matches nothing.',
        example: exclude('/usr/share/doc/?(.)*\n', 1, 'usr/share/doc/?(.)*\n'),
    },
    'exclude-needed': {
        severity: 'error',
        about: 'Kernel and init mount on folders such as proc and dev, and do not make them. What is in them may stay out, they themselves may not.',
        example: exclude('proc\n', 1, 'proc/?(.)*\n'),
    },
    'unknown-silence': {
        severity: 'warning',
        about: 'A comment `# gentoo-min: …` says `allow` and names of rules, and silences nothing if it says anything else.',
        example: (0,rule/* inFile */.s)('world', 'app-misc/hello # gentoo-min: allow dupliate-line\n', 1, 'app-misc/hello\n'),
    },
    'unused-silence': {
        severity: 'note',
        about: 'A comment that allows what is not there hides the next mistake of that kind.',
        example: (0,rule/* inFile */.s)('world', 'app-misc/hello # gentoo-min: allow duplicate-line\n', 1, 'app-misc/hello\n'),
    },
    'more-findings': {
        severity: 'note',
        about: 'Of one file at most 100 findings are shown. So many have one cause, and whoever removes it sees the rest.',
        example: { bad: { world: 'hello\n'.repeat(101) }, at: 'world', fixed: { world: 'app-misc/hello\n' } },
    },
};

// EXTERNAL MODULE: ./lib/lint/rules-judged.js
var rules_judged = __webpack_require__(39910);
;// CONCATENATED MODULE: ./lib/lint/rules-makeconf.js

const makeConf = (bad, line, fixed) => (0,rule/* inFile */.s)('portage/make.conf', bad, line, fixed);
/** Rules about the syntax of make.conf and of the files of env/. */
const MAKE_CONF_RULES = {
    'shell-syntax': {
        severity: 'error',
        about: 'make.conf looks like a script of the shell and is none: Portage reads assignments, `export` and `source`, and stops at anything else. Then emerge does not start at all.',
        example: makeConf('if true; then\nUSE="ssl"\nfi\n', 1, 'USE="ssl"\n'),
    },
    'missing-equals': {
        severity: 'error',
        about: 'A word that is not followed by "=" is no assignment. Portage stops there, and emerge does not start.',
        example: makeConf('USE "ssl"\n', 1, 'USE="ssl"\n'),
    },
    'missing-value': {
        severity: 'error',
        about: 'Behind "=" Portage takes the next word for the value, also from the next line. An empty value has to be written as "".',
        example: makeConf('USE=\nCFLAGS="-O2"\n', 1, 'USE=""\nCFLAGS="-O2"\n'),
    },
    'unquoted-value': {
        severity: 'error',
        about: 'Without quotes a value ends at the first blank and at the first character that Portage does not count among those of a word, which "=" and parentheses are not. It stops at what follows.',
        example: makeConf('CFLAGS=-march=x86-64\n', 1, 'CFLAGS="-march=x86-64"\n'),
    },
    'unclosed-quote': {
        severity: 'error',
        about: 'A quote that is never closed takes in everything that follows. Portage stops, or takes the assignments below for a part of the value when another quote closes it.',
        example: makeConf('USE="ssl\n', 1, 'USE="ssl"\n'),
    },
    'invalid-name': {
        severity: 'error',
        about: 'A name of a variable is letters, digits and "_" and begins with no digit. "+=", which shells know, is for Portage a name with a plus. It stops there.',
        example: makeConf('USE="ssl"\nUSE+=" udev"\n', 2, 'USE="ssl"\nUSE="${USE} udev"\n'),
    },
    'command-substitution': {
        severity: 'error',
        about: 'Portage runs no commands. A value with `$(…)` in it becomes empty, with a line on standard error that nobody sees; backticks stay in the value as they are.',
        example: makeConf('RUSTFLAGS="-C codegen-units=$(nproc)"\n', 1, 'RUSTFLAGS="-C codegen-units=8"\n'),
    },
    'bad-substitution': {
        severity: 'error',
        about: 'Of the substitutions of shells Portage knows `$NAME` and `${NAME}`. With any other the whole value becomes empty.',
        example: makeConf('CFLAGS="${CFLAGS:--O2} -pipe"\n', 1, 'CFLAGS="${CFLAGS} -pipe"\n'),
    },
    'missing-source': {
        severity: 'error',
        about: 'emerge does not start when `source` names a file that is not there. The build makes make.conf a folder of its own, so a file beside make.conf is not found. A folder make.conf needs no `source`: all of its files are read.',
        example: {
            bad: { 'portage/make.conf': 'source flags\n', 'portage/package.use/a': 'app-misc/hello nls\n' },
            at: 'portage/make.conf:1',
            fixed: { 'portage/make.conf/10-flags': 'CFLAGS="-O2"\n', 'portage/package.use/a': 'app-misc/hello nls\n' },
        },
    },
    'source-cycle': {
        severity: 'error',
        about: 'A file that reads itself again, directly or by way of others, never comes to an end. Portage breaks off with an error.',
        example: {
            bad: { 'portage/make.conf/flags': 'source flags\n' },
            at: 'portage/make.conf/flags:1',
            fixed: { 'portage/make.conf/flags': 'CFLAGS="-O2"\n' },
        },
    },
    'value-too-long': {
        severity: 'error',
        about: 'A value that contains another one several times, which contains a third one several times, soon is longer than the memory of the machine. Nothing that is meant comes near the 64 KiB that are taken here.',
        example: makeConf(`A0="${'x'.repeat(1000)}"\nB0="${'$A0 '.repeat(10)}"\nC0="${'$B0 '.repeat(10)}"\n`, 3, `A0="${'x'.repeat(1000)}"\nB0="$A0"\nC0="$B0"\n`),
    },
    'undefined-variable': {
        severity: 'warning',
        about: 'Portage puts nothing in the place of a variable that is not set, and says nothing about it: CFLAGS becomes empty for a misspelt COMMON_FLAGS. Variables of the profile and those set above count as set.',
        example: makeConf('COMMON_FLAGS="-O2 -pipe"\nCFLAGS="${COMON_FLAGS}"\n', 2, 'COMMON_FLAGS="-O2 -pipe"\nCFLAGS="${COMMON_FLAGS}"\n'),
    },
    'apostrophe-in-value': {
        severity: 'warning',
        about: 'Portage looks for variables after it has taken the quotes away. An apostrophe that is left in the value then counts as an opening quote, and behind it `$NAME` stays as it is.',
        example: makeConf(`EXTRA_ECONF="--with-x='a $HOME"\n`, 1, 'EXTRA_ECONF="--with-x=a $HOME"\n'),
    },
    'stray-semicolon': {
        severity: 'warning',
        about: 'A semicolon behind a value is no end of a statement for Portage, but the last character of the value.',
        example: makeConf('USE="ssl";\n', 1, 'USE="ssl"\n'),
    },
    'comment-in-value': {
        severity: 'warning',
        about: 'Inside of quotes "#" starts no comment. It and the words behind it become words of the value: USE flags, for example.',
        example: makeConf('USE="ssl # for curl\n  udev"\n', 1, '# ssl is for curl\nUSE="ssl\n  udev"\n'),
    },
    'space-around-equals': {
        severity: 'note',
        about: 'Portage takes blanks around "=". Shells and scripts that read make.conf too do not.',
        example: makeConf('USE = "ssl"\n', 1, 'USE="ssl"\n'),
    },
};

;// CONCATENATED MODULE: ./lib/lint/rules-packages.js

const use = (bad, line, fixed) => (0,rule/* inFile */.s)('portage/package.use/a', bad, line, fixed);
/** Rules about world, package.* and names of files. */
const PACKAGE_RULES = {
    'invalid-atom': {
        severity: 'error',
        about: 'Portage ignores a line of package.* whose first word names no package; all it says is a line among many. In package.mask and package.unmask that goes for every line with more than one word.',
        example: (0,rule/* inFile */.s)('portage/package.accept_keywords/a', 'gcc ~amd64\n', 1, 'sys-devel/gcc ~amd64\n'),
    },
    'invalid-world-entry': {
        severity: 'error',
        about: 'Portage drops lines of world that it cannot read, and everything behind the first word, without a word.',
        example: (0,rule/* inFile */.s)('world', 'hello\n', 1, 'app-misc/hello\n'),
    },
    'line-without-value': {
        severity: 'warning',
        about: 'A line that names a package, or a list of flags, and nothing behind it says nothing.',
        example: use('app-misc/hello\n', 1, 'app-misc/hello nls\n'),
    },
    'invalid-use-flag': {
        severity: 'error',
        about: 'Portage takes every word for a flag, and a flag that no package can have is ignored.',
        example: use('app-misc/hello +nls\n', 1, 'app-misc/hello nls\n'),
    },
    'unknown-use-list': {
        severity: 'warning',
        about: 'A word with a colon puts the flags behind it in a list, such as `VIDEO_CARDS:`. With a misspelt one no package has them.',
        example: use('*/* PYTHON_TARGET: python3_13\n', 1, '*/* PYTHON_TARGETS: python3_13\n'),
    },
    'unknown-keyword': {
        severity: 'error',
        about: 'A keyword that does not exist accepts nothing, and Portage does not say so.',
        example: (0,rule/* inFile */.s)('portage/package.accept_keywords/a', 'app-misc/hello ~amd46\n', 1, 'app-misc/hello ~amd64\n'),
    },
    'unknown-license-group': {
        severity: 'warning',
        about: 'A group of licences that is not defined accepts none of them. Groups of your own belong into portage/license_groups.',
        example: (0,rule/* inFile */.s)('portage/package.license/a', 'app-misc/hello @FREEE\n', 1, 'app-misc/hello @FREE\n'),
    },
    'invalid-license': {
        severity: 'error',
        about: 'A word that cannot be the name of a licence accepts nothing, and Portage does not say so.',
        example: (0,rule/* inFile */.s)('portage/package.license/a', 'app-misc/hello GPL-2,MIT\n', 1, 'app-misc/hello GPL-2 MIT\n'),
    },
    'missing-env-file': {
        severity: 'error',
        about: 'Portage builds a package without the settings of a file of env/ that is not there.',
        example: {
            bad: { 'portage/package.env/a': 'app-misc/hello one-jb\n', 'portage/env/one-job': 'MAKEOPTS="-j1"\n' },
            at: 'portage/package.env/a:1',
            fixed: { 'portage/package.env/a': 'app-misc/hello one-job\n', 'portage/env/one-job': 'MAKEOPTS="-j1"\n' },
        },
    },
    'duplicate-line': {
        severity: 'warning',
        about: 'The same line a second time has no effect; often it was meant to be another one.',
        example: (0,rule/* inFile */.s)('world', 'app-misc/hello\napp-misc/hello\n', 2, 'app-misc/hello\n'),
    },
    'mask-without-effect': {
        severity: 'warning',
        about: 'package.unmask wins over package.mask, so a line that is in both is not masked.',
        example: {
            bad: { 'portage/package.mask/a': 'app-misc/hello\n', 'portage/package.unmask/a': 'app-misc/hello\n' },
            at: 'portage/package.mask/a:1',
            fixed: { 'portage/package.mask/a': 'app-misc/hello\n', 'portage/package.unmask/a': '=app-misc/hello-2.10\n' },
        },
    },
    'world-package-masked': {
        severity: 'error',
        about: 'A package of world whose every version is masked cannot be built.',
        example: {
            bad: { world: 'app-misc/hello\n', 'portage/package.mask/a': 'app-misc/hello\n' },
            at: 'world:1',
            fixed: { world: 'app-misc/hello\n', 'portage/package.mask/a': '>app-misc/hello-2.10\n' },
        },
    },
    'unread-part': {
        severity: 'error',
        about: 'Portage does not look at what it does not know by name, and says nothing about a misspelt file or folder.',
        example: (0,rule/* named */.K)('portage/package.uses/a', 'portage/package.use/a', 'app-misc/hello nls\n', 'portage/package.uses'),
    },
    'unread-file': {
        severity: 'warning',
        about: 'Portage passes by files and folders whose names begin with "." or end with "~"; kernel/ is read from files *.config, and dracut.conf.d from files *.conf.',
        example: (0,rule/* named */.K)('portage/package.use/hello~', 'portage/package.use/hello', 'app-misc/hello nls\n'),
    },
    'backup-file-read': {
        severity: 'warning',
        about: 'Portage reads every file of a folder such as package.use, those too that are called *.bak, *.old or *.orig.',
        example: (0,rule/* named */.K)('portage/package.use/hello.bak', 'portage/package.use/hello', 'app-misc/hello nls\n'),
    },
    'deprecated-file': {
        severity: 'warning',
        about: 'package.keywords is read for now; its name has been package.accept_keywords for many years.',
        example: (0,rule/* named */.K)('portage/package.keywords/a', 'portage/package.accept_keywords/a', 'app-misc/hello ~amd64\n', 'portage/package.keywords'),
    },
    'misplaced-file': {
        severity: 'error',
        about: 'The settings of Portage are in the folder portage/ of a definition. Beside it nothing reads them.',
        example: (0,rule/* named */.K)('make.conf', 'portage/make.conf', 'USE="ssl"\n'),
    },
    'unknown-part': {
        severity: 'warning',
        about: 'A name that is nearly that of a part of the definition, and is none, is not read by anybody.',
        example: (0,rule/* named */.K)('kernels/10-on.config', 'kernel/10-on.config', 'CONFIG_EFI=y\n', 'kernels'),
    },
};

// EXTERNAL MODULE: ./lib/lint/rules-programs.js
var rules_programs = __webpack_require__(6146);
;// CONCATENATED MODULE: ./lib/lint/rules-settings.js

const rules_settings_makeConf = (bad, line, fixed) => (0,rule/* inFile */.s)('portage/make.conf', bad, line, fixed);
/** Rules about what make.conf sets. */
const SETTING_RULES = {
    'overridden-assignment': {
        severity: 'warning',
        about: 'A variable that is set twice in one file has the second value; nothing ever reads the first one.',
        example: rules_settings_makeConf('USE="ssl"\nUSE="udev"\n', 1, 'USE="ssl udev"\n'),
    },
    'unknown-variable': {
        severity: 'warning',
        about: 'Every variable may be set in make.conf, so Portage says nothing about a misspelt one. This rule speaks up where a name is nearly one that Portage, the Gentoo repository or a compiler reads. A variable that others mention is left alone.',
        example: rules_settings_makeConf('VIDEO_CARD="intel"\n', 1, 'VIDEO_CARDS="intel"\n'),
    },
    'unknown-feature': {
        severity: 'warning',
        about: 'Portage warns about a word of FEATURES that it does not know, and goes on without it.',
        example: rules_settings_makeConf('FEATURES="ccach"\n', 1, 'FEATURES="ccache"\n'),
    },
    'repeated-word': {
        severity: 'note',
        about: 'The same word twice says no more than once; often one of the two was meant to be another one.',
        example: rules_settings_makeConf('USE="ssl udev ssl"\n', 1, 'USE="ssl udev"\n'),
    },
    'contradicting-word': {
        severity: 'warning',
        about: 'A flag that is switched on and off again, in one list or for the same package, is what the last one says. The first one has no effect.',
        example: (0,rule/* inFile */.s)('portage/package.use/a', 'app-misc/hello nls\napp-misc/hello -nls\n', 1, 'app-misc/hello -nls\n'),
    },
    'jobserver-bypassed': {
        severity: 'warning',
        about: 'All programs of a build share one pool of jobs (docs/jobserver.md). A number of jobs in MAKEFLAGS or NINJAOPTS, or another pool, takes make or ninja out of it, and then each of them compiles as if it were alone. `-j1` may stay: one job needs no pool.',
        example: rules_settings_makeConf('NINJAOPTS="-j32 -l32"\n', 1, 'NINJAOPTS="-l32"\n'),
    },
    'set-by-build': {
        severity: 'warning',
        about: 'The build sets some variables itself, behind the definition: MAKEFLAGS for the jobserver, and the Python that image.yaml names. What make.conf says of them is never used.',
        example: rules_settings_makeConf('MAKEFLAGS="-l32"\n', 1, '# MAKEFLAGS is set by the build.\n'),
    },
    'not-in-build': {
        severity: 'note',
        about: 'While the image is built, these variables have values that the build needs, such as EMERGE_DEFAULT_OPTS. The definition decides what they are in the finished image.',
        example: rules_settings_makeConf('EMERGE_DEFAULT_OPTS="--ask"\n', 1, 'USE="ssl"\n'),
    },
    'machine-setting': {
        severity: 'note',
        about: 'How many jobs run, which mirrors and which proxy are used belongs to the machine that builds. In make.conf it becomes part of the image, and a change of it builds everything anew; the inputs of the action leave no trace.',
        example: rules_settings_makeConf('MAKEOPTS="-j32"\n', 1, '# The input jobs says how many jobs may run.\n'),
    },
    'native-march': {
        severity: 'warning',
        about: 'With `native` the compiler uses whatever the machine has that happens to build. The image then may not start on any other machine, and packages that are kept fit no other runner.',
        example: rules_settings_makeConf('CFLAGS="-march=native -O2"\n', 1, 'CFLAGS="-march=x86-64-v3 -O2"\n'),
    },
    'unknown-march': {
        severity: 'warning',
        about: 'A CPU that GCC does not know ends every compilation at its first file.',
        example: rules_settings_makeConf('CFLAGS="-march=znver33 -O2"\n', 1, 'CFLAGS="-march=znver3 -O2"\n'),
    },
    'flag-beyond-march': {
        severity: 'warning',
        about: 'A compiler flag such as `-mavx512f`, or the target-cpu of Rust, may ask for instructions that the CPU of `-march` does not have. Programs compiled so die there of an illegal instruction.',
        example: rules_settings_makeConf('CFLAGS="-march=znver3 -mavx512f"\n', 1, 'CFLAGS="-march=znver4 -mavx512f"\n'),
    },
    'overridden-compiler-flag': {
        severity: 'warning',
        about: 'Of two optimization levels, CPUs or tunings in one value the compiler takes the last one.',
        example: rules_settings_makeConf('CFLAGS="-O2 -pipe -O3"\n', 1, 'CFLAGS="-O3 -pipe"\n'),
    },
    'cpu-flag-beyond-march': {
        severity: 'warning',
        about: 'CPU_FLAGS_X86 makes packages use instructions in their own assembler code. With one that the CPU of `-march` does not have, they crash on the very machines that the image is for.',
        example: {
            bad: {
                'portage/make.conf': 'CFLAGS="-march=x86-64-v2"\n',
                'portage/package.use/cpu': '*/* CPU_FLAGS_X86: -* sse2 avx2\n',
            },
            at: 'portage/package.use/cpu:1',
            fixed: {
                'portage/make.conf': 'CFLAGS="-march=x86-64-v2"\n',
                'portage/package.use/cpu': '*/* CPU_FLAGS_X86: -* sse2\n',
            },
        },
    },
    'unknown-cpu-flag': {
        severity: 'warning',
        about: 'Portage ignores a value of CPU_FLAGS_X86 that the Gentoo repository does not have.',
        example: (0,rule/* inFile */.s)('portage/package.use/cpu', '*/* CPU_FLAGS_X86: sse4.2\n', 1, '*/* CPU_FLAGS_X86: sse4_2\n'),
    },
};

;// CONCATENATED MODULE: ./lib/lint/rules.js






/** Every rule by its name, in the order of docs/rules.md, which is made from this. */
const RULES = {
    ...MAKE_CONF_RULES,
    ...SETTING_RULES,
    ...PACKAGE_RULES,
    ...FILE_RULES,
    ...rules_programs/* PROGRAM_RULES */.P,
    ...rules_judged/* JUDGED_RULES */.Q,
};
const RULE_NAMES = Object.keys(RULES);
/** What is known of a rule. */
function ruleOf(name) {
    return RULES[name];
}
/** Where a rule is explained. @param from path or address of the folder docs */
function ruleAddress(name, from = 'docs') {
    return `${from}/rules.md#${name}`;
}


/***/ }),

/***/ 47058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ applySilences),
/* harmony export */   H: () => (/* binding */ readSilences)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97401);


const MARK = /#[ \t]*gentoo-min:[ \t]*(.*)$/;
/**
 * The comments `# gentoo-min: allow RULE [RULE…]` of a file. Behind something they speak of their own line; alone on a line of
 * the next one that is no comment, for files that take no comment behind something.
 * @returns those with names of rules, and what is wrong with the others
 */
function readSilences(file, rules) {
    const silences = [];
    const reports = [];
    const next = linesBelow(file);
    for (const [index, text] of file.lines.entries()) {
        if (!text.includes('gentoo-min:'))
            continue;
        const mark = MARK.exec(text);
        if (!mark)
            continue;
        const line = index + 1;
        const said = mark[1] ?? '';
        const from = mark.index + mark[0].length - said.length;
        const names = /^allow[ \t]+(\S.*)$/.exec(said)?.[1];
        const report = (column, length, message, hint) => {
            reports.push({ rule: 'unknown-silence', at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLine */ .jI)(file, line, column, length), message, hint });
        };
        if (names === undefined) {
            report(from + 1, said.length, `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(said)} is nothing that a comment can say here.`, 'Write # gentoo-min: allow RULE.');
            continue;
        }
        const target = text.slice(0, mark.index).trim() === '' ? (next[index] ?? line) : line;
        for (const match of names.matchAll(/[^\s,]+/g)) {
            const [rule] = match;
            const column = from + said.length - names.length + match.index + 1;
            if (rules.includes(rule))
                silences.push({ file, line, column, rule, target });
            else {
                const near = (0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(rule, rules);
                const hint = near === undefined ? 'docs/rules.md lists them.' : `Did you mean "${near}"?`;
                report(column, rule.length, `There is no rule ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule)}.`, hint);
            }
        }
    }
    return { silences, reports };
}
/** For each line the number of the next one that is no comment, which a kernel option that is switched off is not. */
function linesBelow({ lines }) {
    const below = [];
    let next;
    for (let index = lines.length - 1; index >= 0; index--) {
        below[index] = next;
        if (!/^\s*(?:#(?! CONFIG_\w+ is not set)|$)/.test(lines[index] ?? ''))
            next = index + 1;
    }
    return below;
}
/** Takes out what is silenced; a comment that silences nothing is a finding itself. */
function applySilences(reports, silences) {
    const key = (file, line, rule) => `${file}:${line ?? 0}:${rule}`;
    const byPlace = new Map(silences.map((silence) => [key(silence.file.path, silence.target, silence.rule), silence]));
    const used = new Set();
    const left = reports.filter(({ rule, at }) => {
        const silence = byPlace.get(key(at.file, at.line, rule));
        if (silence)
            used.add(silence);
        return silence === undefined;
    });
    const idle = silences.filter((silence) => !used.has(silence));
    return [
        ...left,
        ...idle.map(({ file, line, column, rule }) => ({
            rule: 'unused-silence',
            at: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLine */ .jI)(file, line, column, rule.length),
            message: `The rule ${rule} finds nothing here that could be allowed.`,
            hint: 'Remove the comment.',
        })),
    ];
}


/***/ }),

/***/ 96981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRead),
/* harmony export */   N: () => (/* binding */ Texts)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70223);
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47058);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97401);



/** The texts of a definition, each read once, and what is wrong with them as such. */
class Texts {
    files;
    reports = [];
    silences = [];
    read = new Map();
    constructor(files) {
        this.files = files;
    }
    paths() {
        return this.files.keys();
    }
    bytes(path) {
        return this.files.get(path);
    }
    /** A file as text; undefined where there is none, or none that is text. */
    get(path) {
        if (this.read.has(path))
            return this.read.get(path);
        const bytes = this.files.get(path);
        const { file, reports } = bytes ? (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, bytes) : { reports: [] };
        this.read.set(path, file);
        this.reports.push(...reports);
        if (file) {
            const said = (0,_silence_js__WEBPACK_IMPORTED_MODULE_1__/* .readSilences */ .H)(file, _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU);
            this.silences.push(...said.silences);
            this.reports.push(...said.reports);
        }
        return file;
    }
    /** Several files, without those that are no text. */
    all(paths) {
        return [...paths].flatMap((path) => this.get(path) ?? []);
    }
}
/** Whether the content of a file says something to the rules; all others count by their names alone. */
function isRead(path) {
    return (['image.yaml', 'world', 'squashfs.exclude', 'portage/license_groups'].includes(path) ||
        /^kernel\/[^/.][^/]*\.config$/.test(path) ||
        /^dracut\/dracut\.conf\.d\/[^/.][^/]*\.conf$/.test(path) ||
        /^(?:portage|toolchain)\/(?:make\.conf|env|package\.[a-z_]+)(?:\/|$)/.test(path));
}


/***/ }),

/***/ 79606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97401);

/** Words of a value. */
function wordsOf(value) {
    return (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .yM)(value.text).flatMap(({ text, index }) => {
        const region = regionOf(value, index, text.length);
        return region ? [{ ...region, text }] : [];
    });
}
/** Where a part of a value was written; where its first character was, if it was put together from several places. */
function regionOf({ spots }, index, length) {
    const first = spots[index];
    if (!first)
        return undefined;
    const last = spots[index + length - 1] ?? first;
    const together = last.file === first.file && last.offset >= first.offset;
    return { file: first.file, start: first.offset, end: (together ? last.offset : first.offset) + 1 };
}


/***/ }),

/***/ 58864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);





/** SHA-256 (hexadecimal) and size of a file, read in one pass however large it is. */
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 * 1024 })) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
}
/** Writes a file so that at every moment its path holds the whole old or the whole new content. */
async function writeFileAtomic(path, content) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Makes a folder of our own for temporary files: where the runner empties it after the job, else where the system has them. */
async function makeTemporaryFolder(env) {
    const { RUNNER_TEMP: given = '' } = env;
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(given === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)() : given, 'gentoo-min-'));
}
/** Whether something is at a path, be it a link that leads nowhere. */
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).then(() => true, () => false);
}
/** Bytes that this process may still write to the file system of a path. */
async function freeBytes(path) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.statfs)(path);
    return bavail * bsize;
}


/***/ })

};
