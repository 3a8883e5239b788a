export const id = 371;
export const ids = [371];
export const modules = {

/***/ 8335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ problemsOf),
  iV: () => (/* binding */ showFailure)
});

// UNUSED EXPORTS: explainError

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
;// CONCATENATED MODULE: ./src/report/annotations.ts
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

;// CONCATENATED MODULE: ./src/actions/failure.ts


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
    if (error instanceof errors/* UserError */.y)
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
        platform.fail((0,errors/* formatProblem */.V)(said), at);
        return;
    }
    writeAnnotations(platform.log, annotations({ error: problems }));
    platform.fail(`${problems.length} problems: each is named above.`);
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qT: () => (/* binding */ bootImage),
  o5: () => (/* binding */ bootProblem),
  $7: () => (/* binding */ nameLogs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/image/load.ts + 5 modules
var load = __webpack_require__(7012);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(4924);
// EXTERNAL MODULE: ./src/platform/fingerprint.ts
var fingerprint = __webpack_require__(7891);
;// CONCATENATED MODULE: ./src/build/boot-record.ts





/** Everything that a boot's result depends on: the files by their content, the machine, the checks, this program's version. */
function bootFingerprint(request, files, builtBy) {
    const { expect, mode, memoryMiB, cpus, march = '', smokeScripts } = request;
    const contents = files.filter(({ path }) => [request.kernel, request.initramfs, request.squashfs].includes(path));
    return (0,fingerprint/* fingerprint */.R)(builtBy, ...contents.map(({ kind, sha256 }) => `${kind} ${sha256}`), JSON.stringify([expect, mode, memoryMiB, cpus, march]), ...smokeScripts.flatMap(({ name, content }) => [name, content]));
}
/** The earlier result of the same boot in that folder, when it came up. */
async function earlierBoot(folder, booted) {
    try {
        const record = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, FILE), 'utf8'));
        if (record.booted !== booted || record.result.status !== 'booted')
            return undefined;
        return Object.values(record.result.files).every((path) => (0,external_node_fs_.existsSync)(path)) ? record : undefined;
    }
    catch {
        // There is none, or somebody wrote something else there: then it is booted.
        return undefined;
    }
}
async function recordBoot(folder, booted, result, now) {
    const record = { booted, at: new Date(now).toISOString(), result };
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, FILE), `${JSON.stringify(record, null, 2)}\n`);
}
const FILE = 'booted.json';

;// CONCATENATED MODULE: ./src/build/boot-image.ts




/** Boots the files that were just brought out, with the definition's own checks. */
async function bootImage(settings, image, files, facts, name, { platform, run, signal, builtBy, }) {
    const path = (kind) => {
        const file = files.find((candidate) => candidate.kind === kind);
        if (!file)
            throw new Error(`the build brought out no ${kind}`);
        return file.path;
    };
    const { bootTest } = await __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 6784));
    const { formatBootResult } = await __webpack_require__.e(/* import() */ 45).then(__webpack_require__.bind(__webpack_require__, 1045));
    const deps = {
        run,
        signal,
        onLine: (line) => {
            platform.log.debug(line);
        },
        onStart: (sentence) => {
            platform.log.info(sentence);
        },
    };
    const request = {
        kernel: path('kernel'),
        initramfs: path('initramfs'),
        squashfs: path('squashfs'),
        expect: { kernelRelease: facts['kernel-release'], user: image.definition.user.name },
        mode: settings.boot,
        timeoutSeconds: settings.bootMinutes * 60,
        memoryMiB: settings.bootMemory,
        cpus: 2,
        ...(image.march === undefined ? {} : { march: image.march }),
        smokeScripts: await smokeScripts(image),
        logFolder: (0,external_node_path_.join)(settings.output, 'boot'),
    };
    const booted = bootFingerprint(request, files, builtBy);
    const earlier = request.mode === 'off' ? undefined : await earlierBoot(request.logFolder, booted);
    if (earlier) {
        platform.log.info(`These very files booted on ${earlier.at}, with the same checks; they are not booted again.`);
        return earlier.result;
    }
    const result = await nameLogs(await bootTest(request, deps), name);
    for (const line of formatBootResult(result))
        platform.log.info(line);
    if (result.status === 'booted')
        await recordBoot(request.logFolder, booted, result, platform.now());
    return result;
}
/** Gives the logs of a boot names that tell whose they are: artifacts of one workflow run share their names' space. */
async function nameLogs(result, prefix) {
    const files = {};
    for (const [kind, path] of Object.entries(result.files)) {
        const target = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${prefix}-${(0,external_node_path_.basename)(path)}`);
        await (0,promises_.rename)(path, target);
        files[kind] = target;
    }
    return { ...result, files };
}
/** The scripts of smoke.d/, in name order. */
async function smokeScripts({ context }) {
    const paths = context.files
        .filter(({ path, from }) => from !== 'removed' && /^smoke\.d\/[^/]+\.sh$/.test(path))
        .map(({ path }) => path);
    return Promise.all(paths.map(async (path) => ({
        name: (0,external_node_path_.basename)(path),
        content: Buffer.from((await (0,load/* readContextFile */.C)(context, path)) ?? []).toString('utf8'),
    })));
}
/** What to tell of an image that did not come up. */
function bootProblem({ reason }) {
    return {
        message: `The image does not boot: ${reason?.message ?? 'no reason is known.'}`,
        ...(reason ? { hint: reason.hint } : {}),
    };
}


/***/ }),

/***/ 7619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4358);

// Everything but tab. U+0085, U+2028 and U+2029 are here because some programs end a line at them and others do not.
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/;
/**
 * Turns the bytes of a file that a person should have written into lines (LF or CRLF), or says why they are not that:
 * too large, not UTF-8, control characters, endless lines. A byte order mark is dropped.
 * @param file how messages name it
 */
function decodeText(bytes, file, limits) {
    const fail = (problem) => ({ ok: false, problem });
    if (bytes.length > limits.bytes) {
        return fail({ message: `The file has ${bytes.length} bytes; at most ${limits.bytes} are read.`, at: { file } });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return fail({ message: 'The file is not UTF-8 text.', at: { file }, hint: 'Save it as UTF-8.' });
    }
    const lines = text.split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const at = { file, line: index + 1 };
        if (line.length > limits.lineLength) {
            return fail({ message: `The line has ${line.length} characters; at most ${limits.lineLength} are read.`, at });
        }
        const control = CONTROL.exec(line);
        if (control) {
            return fail({
                message: `The line has a control character, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(control[0])}.`,
                at: { ...at, column: control.index + 1 },
                hint: 'Remove it.',
            });
        }
    }
    return { ok: true, lines };
}


/***/ }),

/***/ 170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JA: () => (/* binding */ parseDefinition),
  KY: () => (/* binding */ withVersions)
});

// UNUSED EXPORTS: imageSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./src/image/text.ts
var image_text = __webpack_require__(4358);
;// CONCATENATED MODULE: ./src/image/issues.ts


/** A file with more unknown keys than this in one mapping is another kind of file. */
const MOST_UNKNOWN_KEYS = 20;
/**
 * Turns one finding of zod into sentences for the user, each with its line.
 * @param schema what was parsed with; it knows the keys that exist
 */
function explainIssue(issue, yaml, schema) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(schema, path);
        return issue.keys.slice(0, MOST_UNKNOWN_KEYS).map((key) => ({
            message: `${label(path, 'The file')} has no key ${(0,image_text/* quote */.hD)(key)}.`,
            at: yaml.place([...path, key], 'key'),
            hint: (0,image_text/* didYouMean */.au)(key, known),
        }));
    }
    const value = valueAt(yaml.value, path);
    if (path.length === 0 && value === null)
        return [{ message: 'The file is empty.', at: yaml.place([]) }];
    const said = value === undefined ? { message: `${label(path)} is missing.` } : explainValue(issue, value, yaml.source(path));
    return [
        { at: yaml.place(path), ...said, message: value === undefined ? said.message : `${label(path)}: ${said.message}` },
    ];
}
function explainValue(issue, value, source) {
    switch (issue.code) {
        case 'invalid_type': {
            const message = `${shown(value)} is given where ${NAMES[issue.expected] ?? issue.expected} is expected.`;
            if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
                return { message, hint: `Put it in quotes: ${(0,image_text/* quote */.hD)(source ?? String(value))}.` };
            }
            if (typeof value === 'string') {
                if (issue.expected === 'array')
                    return { message, hint: `Write [${(0,image_text/* quote */.hD)(value)}].` };
                if (/^\d+$/.test(value))
                    return { message, hint: 'Remove the quotes.' };
            }
            return { message };
        }
        case 'invalid_value': {
            const known = issue.values.map(String);
            return { message: `${shown(value)} is not known here.`, hint: (0,image_text/* didYouMean */.au)(String(source ?? value), known) };
        }
        case 'too_small':
            return issue.origin === 'array'
                ? { message: 'The list is empty.', hint: 'Remove the key to get the default.' }
                : { message: `${shown(value)} is too small.`, hint: `The least is ${issue.minimum}.` };
        case 'too_big':
            return { message: `${shown(value)} is too large.`, hint: `The most is ${issue.maximum}.` };
        case 'custom': {
            const hint = issue.params?.hint;
            return { message: issue.message, ...(typeof hint === 'string' ? { hint } : {}) };
        }
        case 'unrecognized_keys':
        case 'invalid_format':
        case 'not_multiple_of':
        case 'invalid_union':
        case 'invalid_key':
        case 'invalid_element':
            return { message: issue.message };
    }
}
const NAMES = {
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    object: 'a mapping (key: value)',
    array: 'a list',
};
function shown(value) {
    if (value === null)
        return 'Nothing';
    if (Array.isArray(value))
        return 'A list';
    if (typeof value === 'string')
        return (0,image_text/* quote */.hD)(value);
    return typeof value === 'number' || typeof value === 'boolean' ? `The value ${String(value)}` : 'A mapping';
}
/** `user.groups[1]`, or `whole` for the document itself. */
function label(path, whole = 'The file') {
    const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
    return text === '' ? whole : text.replace(/^\./, '');
}
function valueAt(root, path) {
    return path.reduce((value, step) => typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? value[step]
        : undefined, root);
}
/** Keys of the mapping that stands at a path of the schema, read from its JSON Schema. */
function knownKeys(schema, path) {
    let node = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' });
    for (const step of path) {
        const next = typeof step === 'number' ? node.items : node.properties?.[String(step)];
        node = typeof next === 'object' && !Array.isArray(next) ? next : {};
    }
    return Object.keys(node.properties ?? {});
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/image/decode.ts
var decode = __webpack_require__(7619);
;// CONCATENATED MODULE: ./src/image/locate.ts



// Far above anything a person writes. The parser needs seconds or all memory for input that is nested thousands deep.
const LIMITS = { bytes: 64 * 1024, lineLength: 1000 };
const DEEPEST_BRACKETS = 32;
const DEEPEST_INDENT = 120;
const MOST_PROBLEMS = 20;
/**
 * Reads a YAML 1.2 document. Anchors, aliases, tags, directives and duplicate keys are findings, as is anything that is
 * not a text file of sensible size; nothing is thrown.
 * @param bytes content of the file
 * @param file how messages name it
 */
function readYaml(bytes, file) {
    const text = (0,decode/* decodeText */.g)(bytes, file, LIMITS);
    if (!text.ok)
        return failed([text.problem], file);
    const deep = checkDepth(text.lines, file);
    if (deep)
        return failed([deep], file);
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text.lines.join('\n'), { lineCounter: counter, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
    const syntax = document.errors.map((error) => ({ ...explainSyntax(error), at: at(error.pos[0]) }));
    const problems = syntax.length > 0 ? syntax : checkFeatures(document, at);
    if (problems.length > 0)
        return failed(problems.slice(0, MOST_PROBLEMS), file);
    return {
        value: document.toJS(),
        problems: [],
        place: (path, part = 'value') => {
            const offset = findOffset(document.contents, path, part);
            return offset === undefined ? { file } : at(offset);
        },
        source: (path) => {
            const node = step(document.contents, path);
            return (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
        },
    };
}
function failed(problems, file) {
    return { value: undefined, problems, place: () => ({ file }), source: () => undefined };
}
function checkDepth(lines, file) {
    let brackets = 0;
    for (const [index, line] of lines.entries()) {
        for (const character of line) {
            if (character === '[' || character === '{')
                brackets++;
            else if (character === ']' || character === '}')
                brackets = Math.max(0, brackets - 1);
        }
        const indent = line.search(/[^ ?-]/);
        if (brackets > DEEPEST_BRACKETS || indent > DEEPEST_INDENT || (indent < 0 && line.length > DEEPEST_INDENT)) {
            return { message: 'What is written here is nested too deeply.', at: { file, line: index + 1, column: 1 } };
        }
    }
    return undefined;
}
const SYNTAX = {
    DUPLICATE_KEY: { message: 'This key is here a second time.', hint: 'Keep one of the two.' },
    TAB_AS_INDENT: { message: 'The line is indented with a tab.', hint: 'YAML allows spaces only.' },
    MULTIPLE_DOCS: { message: 'A second document starts here.', hint: 'Remove the "---" line and what does not belong.' },
    BLOCK_AS_IMPLICIT_KEY: {
        message: 'A key stands where a value is expected.',
        hint: 'Check the indentation of this and the next line; put a value that contains ": " in quotes.',
    },
    MULTILINE_IMPLICIT_KEY: { message: 'A key goes over several lines.', hint: 'Check indentation and colons.' },
};
function explainSyntax(error) {
    return SYNTAX[error.code] ?? { message: `This is not valid YAML: ${error.message}.` };
}
/** Features of YAML that an image definition has no use for and that hide what it says. */
function checkFeatures(document, at) {
    const problems = [];
    const add = (node, message, hint) => {
        problems.push({ message, hint, at: at(node.range?.[0] ?? 0) });
    };
    if (document.directives.yaml.explicit === true) {
        problems.push({
            message: 'The file has a %YAML directive.',
            hint: 'Remove it: the file is read as YAML 1.2.',
            at: at(0),
        });
    }
    (0,dist/* visit */.YR)(document, {
        Pair: (_, pair) => {
            if ((0,dist/* isCollection */.P3)(pair.key))
                add(pair.key, 'A list or mapping is used as a key.', 'Keys are words.');
        },
        Node: (_, node) => {
            if ((0,dist/* isAlias */.Vj)(node)) {
                add(node, `An alias (${(0,image_text/* quote */.hD)(`*${node.source}`)}) is used.`, 'Write the value itself.');
                return;
            }
            if (node.anchor !== undefined)
                add(node, `An anchor (${(0,image_text/* quote */.hD)(`&${node.anchor}`)}) is defined.`, 'Remove it.');
            if (node.tag !== undefined)
                add(node, `A tag (${(0,image_text/* quote */.hD)(node.tag)}) is used.`, 'Remove it.');
        },
    });
    return problems;
}
function step(root, path) {
    let node = root;
    for (const key of path) {
        if ((0,dist/* isMap */.jh)(node))
            node = node.items.find((pair) => isKey(pair.key, key))?.value;
        else if ((0,dist/* isSeq */.oP)(node))
            node = node.items[Number(key)];
        else
            return undefined;
    }
    return node;
}
function isKey(node, key) {
    return (0,dist/* isScalar */.jn)(node) && String(node.value) === String(key);
}
function findOffset(root, path, part) {
    const last = path.at(-1);
    if (last === undefined)
        return undefined;
    const parent = step(root, path.slice(0, -1));
    const pair = (0,dist/* isMap */.jh)(parent) ? parent.items.find((item) => isKey(item.key, last)) : undefined;
    const item = (0,dist/* isSeq */.oP)(parent) ? parent.items[Number(last)] : undefined;
    for (const node of part === 'key' ? [pair?.key, item] : [pair?.value, pair?.key, item]) {
        const range = node?.range;
        if (range)
            return range[0];
    }
    return findOffset(root, path.slice(0, -1), 'key');
}

// EXTERNAL MODULE: ./src/image/rules.ts
var rules = __webpack_require__(5926);
;// CONCATENATED MODULE: ./src/image/definition.ts




/** A string that a rule judges. The rule's sentence and hint travel in the issue. */
function definition_text(rule, documentation) {
    return schemas/* string */.YjP()
        .superRefine((value, context) => {
        const finding = rule(value);
        if (finding)
            context.addIssue({ code: 'custom', message: finding.message, params: { hint: finding.hint } });
    })
        .meta({ ...documentation });
}
const PIN = String.raw `^[^\s@]+:[\w.-]+(@sha256:[0-9a-f]{64})?$`;
const atoms = (description) => schemas/* array */.YOg(definition_text(rules/* atomRule */.yV, { description: 'A package atom.' }))
    .default([])
    .meta({ description });
const repository = schemas/* strictObject */.rej({
    name: definition_text(rules/* repositoryNameRule */.sv, {
        description: 'Its name, as its `profiles/repo_name` says.',
        examples: ['guru'],
    }),
    url: definition_text(rules/* repositoryUrlRule */.au, { description: 'The https address that git clones from.' }),
    commit: definition_text(rules/* commitRule */.m$, { description: 'The commit to use, all 40 digits.', pattern: '^[0-9a-f]{40}$' }),
})
    .meta({ description: 'One additional ebuild repository.' });
const compiler = schemas/* strictObject */.rej({
    slot: schemas/* int */.Whr()
        .min(1)
        .max(99)
        .meta({ description: 'Slot of `sys-devel/gcc`: its major version.', examples: [16] }),
    version: definition_text(rules/* compilerVersionRule */._L, {
        description: 'Exact version, as the ebuild has it. A live ebuild (9999) cannot be pinned.',
        examples: ['16.1.0'],
    }),
    keyword: schemas/* enum */.k5n(['amd64', '~amd64', '**']).default('amd64').meta({
        description: 'Keyword that is accepted for the compiler: `amd64` is stable, `~amd64` testing, `**` any.',
    }),
})
    .superRefine(({ slot, version }, context) => {
    const major = rules/* compilerSlot */.YP(version);
    if (slot === major)
        return;
    const params = { hint: `Write slot: ${major}, or another version.` };
    context.addIssue({ code: 'custom', path: ['slot'], message: `Version ${version} is not in slot ${slot}.`, params });
})
    .meta({ description: 'The GCC that builds everything.' });
const kernel = schemas/* strictObject */.rej({
    sources: definition_text(rules/* packageNameRule */.Ai, { description: 'Package of `sys-kernel/` that holds the sources.' }).default('gentoo-sources'),
    version: definition_text(rules/* kernelVersionRule */.Me, {
        description: 'Exact version.',
        examples: ['6.12.58'],
        pattern: String.raw `^\d+\.\d+\.\d+(_p\d+)?(-r\d+)?$`,
    }),
    base: schemas/* array */.YOg(definition_text(rules/* kernelTargetRule */.ND, { description: 'A configuration target.' }))
        .min(1)
        .default(['defconfig', 'kvm_guest.config'])
        .meta({
        description: "The kernel's own configuration targets, in order; the fragments of `kernel/` come on top.",
    }),
})
    .meta({ description: 'The kernel.' });
const user = schemas/* strictObject */.rej({
    name: definition_text(rules/* userNameRule */.Nb, { description: 'Login name.' }).default('gentoo'),
    login: schemas/* enum */.k5n(['autologin', 'password', 'ssh-keys']).default('password').meta({
        description: 'How to get in: `autologin` on screen and serial console without being asked; `password` with the hash in the input `password-hash`; `ssh-keys` with the keys in the input `authorized-keys`.',
    }),
    groups: schemas/* array */.YOg(definition_text(rules/* groupRule */.sE, { description: 'A group.' }))
        .default(['wheel'])
        .meta({ description: 'Further groups of the user. They must exist in the image.' }),
})
    .prefault({})
    .meta({ description: 'The one user, who may use sudo without a password.' });
/** More than this nobody reads at once; whoever corrects these sees the rest. */
const definition_MOST_PROBLEMS = 50;
/** Highest level of the compressors of mksquashfs that have levels. */
const LEVELS = {
    zstd: { most: 22, normal: 19 },
    gzip: { most: 9, normal: 9 },
    lzo: { most: 9, normal: 8 },
};
const squashfs = schemas/* strictObject */.rej({
    compression: schemas/* enum */.k5n(['zstd', 'xz', 'gzip', 'lzo', 'lz4']).default('zstd').meta({ description: 'Compressor.' }),
    level: schemas/* int */.Whr().min(1).max(22).optional().meta({
        description: 'Level: zstd 1 to 22 (19 when not given), gzip 1 to 9 (9), lzo 1 to 9 (8); xz and lz4 have none.',
    }),
    'block-size': schemas/* enum */.k5n(['4K', '8K', '16K', '32K', '64K', '128K', '256K', '512K', '1M'])
        .default('256K')
        .meta({ description: 'Size of the blocks that are compressed one by one.' }),
})
    .superRefine(({ compression, level }, context) => {
    const most = LEVELS[compression]?.most;
    if (level === undefined || (most !== undefined && level <= most))
        return;
    const message = most === undefined ? `${compression} has no levels.` : `${compression} has levels from 1 to ${most}.`;
    context.addIssue({ code: 'custom', path: ['level'], message, params: { hint: 'Change or remove it.' } });
})
    .prefault({})
    .transform((given) => ({
    compression: given.compression,
    /** Undefined for compressors without levels. */
    level: given.level ?? LEVELS[given.compression]?.normal,
    /** In bytes. */
    'block-size': Number.parseInt(given['block-size']) * (given['block-size'].endsWith('M') ? 2 ** 20 : 2 ** 10),
}))
    .meta({ description: 'How the root file system is packed.' });
const budgets = schemas/* strictObject */.rej({
    /** In bytes. */
    squashfs: definition_text(rules/* sizeRule */.co, { description: 'Most that the squashfs may have.', examples: ['3GiB'] })
        .transform(rules/* sizeInBytes */.Wl)
        .optional(),
    ratio: schemas/* number */.aig()
        .min(1)
        .max(100)
        .optional()
        .meta({
        description: 'Most that the squashfs may have in percent of what it packs.',
        examples: [35],
    }),
})
    .default({})
    .meta({ description: 'Limits of size. What is not given is not limited.' });
/** The keys of image.yaml. Descriptions become the editor's help and the table in the documentation. */
const imageSchema = schemas/* strictObject */.rej({
    name: definition_text(rules/* fileNameRule */.w6, { description: 'Start of the names of the files that come out.' }).default('gentoo'),
    stage3: definition_text(rules/* pinRule */.ij, {
        description: 'Image of the stage3 to start from, `REPOSITORY:TAG@sha256:DIGEST`. Without a digest the first run reports it.',
        examples: ['gentoo/stage3:nomultilib-20260216'],
        pattern: PIN,
    }),
    snapshot: definition_text(rules/* pinRule */.ij, {
        description: 'Image of the ebuild repository, in the same form.',
        examples: ['gentoo/portage:20260217'],
        pattern: PIN,
    }),
    profile: definition_text(rules/* profileRule */.KE, {
        description: "Profile, as a path below the snapshot's `profiles/`.",
        examples: ['default/linux/amd64/23.0/no-multilib'],
    }),
    repositories: schemas/* array */.YOg(repository)
        .superRefine((list, context) => {
        for (const [index, { name }] of list.entries()) {
            if (list.findIndex((other) => other.name === name) === index)
                continue;
            context.addIssue({
                code: 'custom',
                path: [index, 'name'],
                message: `The repository ${name} is here a second time.`,
            });
        }
    })
        .default([])
        .meta({ description: 'Additional ebuild repositories, each pinned to a commit.' }),
    compiler,
    kernel,
    python: definition_text(rules/* pythonRule */.VI, {
        description: 'The one Python that packages are built for.',
        pattern: String.raw `^python3_\d{1,2}$`,
    }).default('python3_13'),
    user,
    hostname: definition_text(rules/* hostnameRule */.Sx, { description: 'Host name (RFC 1123).' }).default('gentoo'),
    locale: definition_text(rules/* localeRule */.tS, { description: 'The one locale that is generated and set.' }).default('en_US.UTF-8'),
    timezone: definition_text(rules/* timezoneRule */._S, { description: 'Time zone, as below `/usr/share/zoneinfo`.' }).default('UTC'),
    keymap: definition_text(rules/* keymapRule */.aY, { description: 'Keymap of the console.' }).default('us'),
    bootstrap: atoms('Packages that are merged before the world, in this order, without becoming part of it.'),
    'debug-packages': atoms('Packages that are added last of all: to add one costs that package and packing.'),
    tree: schemas/* enum */.k5n(['none', 'squashfs']).default('none').meta({
        description: 'Whether the image ships the ebuild repository: `none`, or `squashfs` as a packed file that is mounted at boot.',
    }),
    squashfs,
    budgets,
})
    .meta({ title: 'gentoo-min image definition', description: 'What image.yaml may say.' });
/**
 * Reads image.yaml.
 * @param bytes content of the file
 * @param file how messages name it, relative to the user's repository
 * @returns the definition, or everything that is wrong with it, in the order of the file
 */
function parseDefinition(bytes, file) {
    const yaml = readYaml(bytes, file);
    if (yaml.problems.length > 0)
        return { ok: false, problems: yaml.problems };
    const parsed = imageSchema.safeParse(yaml.value);
    if (parsed.success)
        return { ok: true, definition: parsed.data, place: (path) => yaml.place(path) };
    const problems = parsed.error.issues.flatMap((issue) => explainIssue(issue, yaml, imageSchema));
    problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
    return { ok: false, problems: problems.slice(0, definition_MOST_PROBLEMS) };
}
/** The definition with another kernel or compiler version; the compiler's slot follows from its version. */
function withVersions(definition, versions) {
    const { kernel: kernelVersion, compiler: compilerVersion } = versions;
    return {
        ...definition,
        kernel: { ...definition.kernel, ...(kernelVersion === undefined ? {} : { version: kernelVersion }) },
        compiler: {
            ...definition.compiler,
            ...(compilerVersion === undefined ? {} : { version: compilerVersion, slot: rules/* compilerSlot */.YP(compilerVersion) }),
        },
    };
}


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ loadImage),
  C: () => (/* binding */ readContextFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
// EXTERNAL MODULE: ./src/image/definition.ts + 2 modules
var definition = __webpack_require__(170);
;// CONCATENATED MODULE: ./src/image/dockerfile.ts
/**
 * Names of a Dockerfile's stages in their order (`FROM … AS name`, Dockerfile reference). BuildKit takes them without
 * regard to case and shows them in lower case.
 */
function stagesOf(dockerfile) {
    const joined = dockerfile.replace(/\\\r?\n/g, ' ');
    return [...joined.matchAll(/^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?\S+[ \t]+AS[ \t]+([\w.-]+)[ \t]*$/gim)].map((match) => (match[1] ?? '').toLowerCase());
}

// EXTERNAL MODULE: ./src/image/text.ts
var image_text = __webpack_require__(4358);
;// CONCATENATED MODULE: ./src/image/folder.ts


/** What the definition consists of; anything else beside it is the user's own business. */
const PARTS = [
    'Dockerfile',
    '.dockerignore',
    'build',
    'dracut',
    'firmware.allow',
    'image.yaml',
    'kernel',
    'portage',
    'rootfs',
    'services',
    'smoke.d',
    'squashfs.exclude',
    'toolchain',
    'world',
];
/** Without these there is nothing to build. */
const REQUIRED = ['Dockerfile', 'image.yaml', 'world'];
/**
 * Lays a user's definition over the default one, file by file: the user's file of the same path wins; an empty one
 * switches the default's file, or a whole folder of the default, off.
 * @param userFolder how messages name the user's folder
 */
function planContext(defaults, user, userFolder) {
    const problems = [];
    const isFolder = (entries) => new Set(entries.filter((entry) => entry.kind === 'folder').map((entry) => entry.path));
    const defaultFolders = isFolder(defaults);
    const userFolders = isFolder(user);
    const userFiles = new Map(user.filter((entry) => entry.kind !== 'folder').map((entry) => [entry.path, entry]));
    const switchedOff = new Set();
    for (const [path, entry] of userFiles) {
        if (!defaultFolders.has(path))
            continue;
        if (isEmpty(entry))
            switchedOff.add(path);
        else {
            problems.push({
                message: 'This is a file, but a folder in the default definition.',
                at: { file: external_node_path_.posix.join(userFolder, path) },
                hint: `Move it to ${path}/NAME to add to the default's files; an empty file ${path} switches them all off.`,
            });
        }
    }
    const files = [];
    for (const entry of defaults) {
        if (entry.kind === 'folder')
            continue;
        const { path } = entry;
        const own = userFiles.get(path);
        if (own)
            files.push(isEmpty(own) ? { path, from: 'removed', entry } : { path, from: 'user', entry: own });
        else if (ancestors(path).some((folder) => switchedOff.has(folder)))
            files.push({ path, from: 'removed', entry });
        else
            files.push({ path, from: 'default', entry });
        if (userFolders.has(path)) {
            problems.push({
                message: 'This is a folder, but a file in the default definition.',
                at: { file: external_node_path_.posix.join(userFolder, path) },
                hint: 'Make it one file.',
            });
        }
    }
    const known = new Set(files.map((file) => file.path));
    for (const [path, entry] of userFiles) {
        if (!known.has(path) && !switchedOff.has(path))
            files.push({ path, from: 'user', entry });
    }
    for (const path of REQUIRED) {
        const file = files.find((candidate) => candidate.path === path);
        if (file && file.from !== 'removed')
            continue;
        problems.push({
            message: file
                ? 'The file is empty, which switches the default off, but an image needs it.'
                : `There is no ${path}.`,
            at: { file: external_node_path_.posix.join(userFolder, path) },
            hint: file ? 'Remove it to get the default, or write your own.' : 'Write one.',
        });
    }
    return {
        files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
        folders: [...new Set([...defaultFolders, ...userFolders])].sort(),
        problems,
        notes: misspeltParts(user, userFolder),
    };
}
function isEmpty(entry) {
    return entry.kind === 'file' && entry.size === 0;
}
function ancestors(path) {
    const steps = path.split('/').slice(0, -1);
    return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
/** Names at the top that are almost those of a part: such a file or folder would do nothing, and nobody would say so. */
function misspeltParts(user, userFolder) {
    return user.flatMap(({ path }) => {
        if (path.includes('/') || PARTS.includes(path))
            return [];
        const near = (0,image_text/* closest */.kp)(path, PARTS);
        return near === undefined
            ? []
            : [
                {
                    message: `${(0,image_text/* quote */.hD)(path)} is no part of the definition.`,
                    at: { file: external_node_path_.posix.join(userFolder, path) },
                    hint: `Did you mean "${near}"?`,
                },
            ];
    });
}

;// CONCATENATED MODULE: ./src/image/march.ts
/**
 * The machine that a make.conf compiles for: the value of `-march=` in CFLAGS, or in COMMON_FLAGS when CFLAGS is not set.
 * Reads what Portage's own reader does of the shell's syntax: comments, both kinds of quotes, values over several lines,
 * `\` at line ends, `$NAME` and `${NAME}`, `export`; the last assignment and the last flag win.
 * @param texts contents of make.conf, or of the files of the folder make.conf in name order
 * @returns for example `znver3` or `native`; undefined when there is no such flag
 */
function marchOf(...texts) {
    const variables = new Map();
    for (const text of texts)
        assignVariables(text, variables);
    const flags = variables.get('CFLAGS') ?? variables.get('COMMON_FLAGS') ?? '';
    return flags
        .split(/\s+/)
        .findLast((flag) => flag.startsWith('-march='))
        ?.slice('-march='.length);
}
// One token of the file: a comment, an assignment up to the end of its value, or anything else as one character. A quote
// that is never closed takes the rest of the file, where Portage would refuse the file.
const TOKEN = /#[^\n]*|([A-Za-z_][A-Za-z0-9_]*)=((?:[^\s'"\\#]|\\[^]|'[^']*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$))*)|[^\s#]/y;
function assignVariables(text, variables) {
    let position = 0;
    while (position < text.length) {
        TOKEN.lastIndex = position;
        const token = TOKEN.exec(text);
        if (token?.[1] !== undefined)
            variables.set(token[1], expand(token[2] ?? '', variables));
        position += Math.max(1, token?.[0].length ?? 1);
    }
}
/** Removes quotes and escapes and puts in the values of variables; what is not set is empty, as with Portage. */
function expand(value, variables) {
    return value.replace(/\\\n|\\([^])|\$\{([A-Za-z0-9_]+)\}|\$([A-Za-z0-9_]+)|['"]/g, (_, escaped, braced, bare) => escaped ?? variables.get(braced ?? bare ?? '') ?? '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/image/scan.ts




// A definition is text of a few kilobytes, perhaps with a picture. The limits catch a folder that was not meant.
const MOST_ENTRIES = 20_000;
const MOST_FILE_BYTES = 64 * 2 ** 20;
const MOST_BYTES = 512 * 2 ** 20;
const DEEPEST = 32;
const MOST_PROBLEMS = 20;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;
/** Below this folder links are part of the image and mean its paths, so they are kept and never followed. */
const LINKS_KEPT_IN = 'rootfs';
/**
 * Lists a folder of a definition with everything below it. A `.git` folder is left out. What cannot be part of a
 * definition is a finding: links that lead out of the folder or in circles, devices, sockets, pipes, unreadable or
 * oversized files.
 * @param root the folder
 * @param shown how messages name it
 * @throws NodeJS.ErrnoException when the folder itself cannot be read
 */
async function scanFolder(root, shown) {
    const entries = [];
    const problems = [];
    const top = await (0,promises_.realpath)(root);
    let bytes = 0;
    let stopped = false;
    const add = (path, message, hint) => {
        problems.push({ message, hint, at: { file: external_node_path_.posix.join(shown, path) } });
        stopped ||= problems.length >= MOST_PROBLEMS;
    };
    const stop = (message) => {
        add('', message, 'Is this the right folder?');
        stopped = true;
    };
    /** @param above real paths of the folders that this one is in */
    async function enter(folder, path, above) {
        if (above.length > DEEPEST) {
            add(path, 'The folder is nested too deeply.', 'Is this the right folder?');
            return;
        }
        const children = await (0,promises_.readdir)(folder);
        for (const name of children.sort()) {
            if (stopped)
                return;
            if (name === '.git')
                continue;
            const child = path === '' ? name : `${path}/${name}`;
            try {
                await look((0,external_node_path_.join)(folder, name), child, [...above, folder]);
            }
            catch (error) {
                add(child, `It cannot be read: ${reason(error)}.`, 'Check its permissions.');
            }
        }
    }
    async function look(source, path, above) {
        if (UNPRINTABLE.test(path)) {
            add('', `The name ${(0,image_text/* quote */.hD)(path)} has characters that cannot be printed.`, 'Rename it.');
            return;
        }
        if (entries.length >= MOST_ENTRIES) {
            stop(`The folder holds more than ${MOST_ENTRIES} files.`);
            return;
        }
        let status = await (0,promises_.lstat)(source);
        let real = source;
        if (status.isSymbolicLink()) {
            const target = await (0,promises_.readlink)(source);
            if (path.startsWith(`${LINKS_KEPT_IN}/`)) {
                entries.push({ path, kind: 'link', size: 0, executable: false, source, target });
                return;
            }
            try {
                real = await (0,promises_.realpath)(source);
                status = await (0,promises_.stat)(source);
            }
            catch (error) {
                add(path, `The link to ${(0,image_text/* quote */.hD)(target)} leads nowhere: ${reason(error)}.`, linkHint(path));
                return;
            }
            if (real !== top && !real.startsWith(top + external_node_path_.sep)) {
                add(path, `The link to ${(0,image_text/* quote */.hD)(target)} leads out of the folder.`, linkHint(path));
                return;
            }
        }
        if (status.isDirectory()) {
            if (above.includes(real)) {
                add(path, 'The link leads back to a folder that it is in.', linkHint(path));
                return;
            }
            entries.push({ path, kind: 'folder', size: 0, executable: false, source: real });
            await enter(real, path, above);
        }
        else if (status.isFile()) {
            await (0,promises_.access)(real, external_node_fs_.constants.R_OK);
            bytes += status.size;
            if (bytes > MOST_BYTES)
                stop(`The files of the folder have more than ${MOST_BYTES} bytes.`);
            else if (status.size > MOST_FILE_BYTES) {
                add(path, `The file has ${status.size} bytes; at most ${MOST_FILE_BYTES} are taken.`, 'Does it belong here?');
            }
            entries.push({ path, kind: 'file', size: status.size, executable: (status.mode & 0o111) !== 0, source: real });
        }
        else {
            add(path, 'This is neither a file nor a folder nor a link.', 'Remove it.');
        }
    }
    await enter(top, '', []);
    return { entries, problems };
}
function linkHint(path) {
    return path === 'portage/make.profile'
        ? 'Remove it: the profile is chosen by the key profile of image.yaml.'
        : 'Put the file itself here.';
}
function reason(error) {
    const code = error.code;
    const known = {
        ENOENT: 'there is nothing',
        ELOOP: 'it goes in circles',
        EACCES: 'permission denied',
        ENOTDIR: 'a part of the path is no folder',
    };
    return known[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}

// EXTERNAL MODULE: ./src/image/atom.ts
var atom = __webpack_require__(5192);
// EXTERNAL MODULE: ./src/image/decode.ts
var decode = __webpack_require__(7619);
;// CONCATENATED MODULE: ./src/image/world.ts



const LIMITS = { bytes: 256 * 1024, lineLength: 1000 };
/**
 * Reads a world file: one package atom a line, comments after `#`. Portage itself drops every line that it cannot read and
 * everything after the first word of a line, without a word; here each of these is a finding.
 * @param file how messages name it
 */
function readWorld(bytes, file) {
    const text = (0,decode/* decodeText */.g)(bytes, file, LIMITS);
    if (!text.ok)
        return { entries: [], problems: [text.problem] };
    const entries = [];
    const problems = [];
    for (const [index, content] of text.lines.entries()) {
        const [first, second] = content.trim().split(/\s+/);
        if (first === undefined || first === '' || first.startsWith('#'))
            continue;
        const at = { file, line: index + 1, column: content.indexOf(first) + 1 };
        if (second !== undefined && !second.startsWith('#')) {
            problems.push({
                message: `After ${(0,image_text/* quote */.hD)(first)} there is ${(0,image_text/* quote */.hD)(second)} on the same line, which Portage would not read.`,
                at: { ...at, column: content.indexOf(second, at.column + first.length - 1) + 1 },
                hint: 'Write one package a line.',
            });
        }
        if (first.startsWith('@')) {
            problems.push({
                message: `${(0,image_text/* quote */.hD)(first)} is a set, which Portage does not read from a world file.`,
                at,
                hint: 'List its packages; @system belongs to the world without being listed.',
            });
            continue;
        }
        const parsed = (0,atom/* parseAtom */.TF)(first);
        if (parsed.ok)
            entries.push({ text: first, atom: parsed.atom, line: at.line });
        else
            problems.push({ message: `${(0,image_text/* quote */.hD)(first)} ${parsed.reason}.`, at });
    }
    return { entries, problems };
}

;// CONCATENATED MODULE: ./src/image/load.ts










/**
 * Reads the user's definition, laid over the default one.
 * @throws UserError with everything that is wrong with it
 */
async function loadImage(request) {
    const shown = external_node_path_.posix.normalize(request.user).replace(/(?<=.)\/$/, '');
    await requireFolder(request.user, shown);
    const [defaults, user] = await Promise.all([
        scanFolder(request.defaults, request.defaults),
        scanFolder(request.user, shown),
    ]);
    const context = planContext(defaults.entries, user.entries, shown);
    const problems = [...defaults.problems, ...user.problems, ...context.problems];
    const name = (path) => {
        const file = context.files.find((candidate) => candidate.path === path);
        return external_node_path_.posix.join(file?.from === 'user' ? shown : request.defaults, path);
    };
    const yaml = await readContextFile(context, 'image.yaml');
    const parsed = yaml && (0,definition/* parseDefinition */.JA)(yaml, name('image.yaml'));
    if (parsed && !parsed.ok)
        problems.push(...parsed.problems);
    const world = readWorld((await readContextFile(context, 'world')) ?? new Uint8Array(), name('world'));
    problems.push(...world.problems);
    const dockerfile = await readContextFile(context, 'Dockerfile');
    if (dockerfile) {
        const stages = stagesOf(Buffer.from(dockerfile).toString('utf8'));
        if (!stages.includes(request.target.toLowerCase())) {
            const message = `The target ${(0,image_text/* quote */.hD)(request.target)} is not a stage of the Dockerfile.`;
            problems.push({ message, at: { file: name('Dockerfile') }, hint: (0,image_text/* didYouMean */.au)(request.target, stages) });
        }
    }
    if (!parsed?.ok || problems.length > 0)
        throw new errors/* UserError */.y(problems);
    const makeConf = await readContextFile(context, 'portage/make.conf');
    return {
        definition: parsed.definition,
        place: parsed.place,
        world,
        march: makeConf && marchOf(Buffer.from(makeConf).toString('utf8')),
        context,
    };
}
/** Content of one file of the merged definition; undefined when it has none of that path. */
async function readContextFile(context, path) {
    const file = context.files.find((candidate) => candidate.path === path && candidate.from !== 'removed');
    return file?.entry.kind === 'file' ? await (0,promises_.readFile)(file.entry.source) : undefined;
}
async function requireFolder(folder, shown) {
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    if (found?.isDirectory())
        return;
    throw new errors/* UserError */.y({
        message: found ? `${(0,image_text/* quote */.hD)(shown, 200)} is not a folder.` : `There is no folder ${(0,image_text/* quote */.hD)(shown, 200)}.`,
        hint: 'Create it with the files in which your image differs from the default definition, such as image.yaml and world, and name it by the input config.',
    });
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* unused harmony export freeBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);





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
/** Bytes that this process may still write to the file system of a path. */
async function freeBytes(path) {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
}


/***/ }),

/***/ 7891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Sixteen hexadecimal digits that stand for the parts; nothing can be read back from them. */
function fingerprint(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${part.length}:${part}`);
    return hash.digest('hex').slice(0, 16);
}


/***/ }),

/***/ 7333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6316);


const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const file = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    sha256,
});
const boot = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['booted', 'failed', 'not-booted', 'skipped']),
    accelerator: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Seconds from starting the emulator to power-off. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    'missing-features': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** `manifest.json`, version 1. Keys that a later version adds are ignored when reading. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    /** Start of the names of the files. */
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    /** The snapshot's date, not the time of the build: the same definition gives the same manifest. */
    created: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** Program and version that built the image. */
    'built-by': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    /** Whether everything that was asked for is there. */
    complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** As in image.yaml, with digests as far as they are known. */
    pins: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        stage3: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        snapshot: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        repositories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    }),
    kernel: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        /** Version of the sources. */
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        /** What `uname -r` says. */
        release: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    }),
    /** Full version of the GCC that built it. */
    compiler: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    /** Value of `-march=`; '' when there is none. */
    march: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** How many packages are installed. */
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    /** Size of what the squashfs packs. */
    'raw-bytes': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    /** Size of the squashfs as a fraction of that. */
    ratio: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    /** In the order of their names. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file),
    boot: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('not run'), boot]),
});
/**
 * Puts the manifest together. The file whose kind is `squashfs` gives the ratio.
 * @throws Error (a bug of ours) when the result is no valid manifest
 */
function buildManifest(input) {
    const packed = input.files.find(({ kind }) => kind === 'squashfs')?.bytes ?? 0;
    const ratio = input.rawBytes > 0 ? packed / input.rawBytes : 0;
    return manifestSchema.parse({
        schema: 1,
        name: input.name,
        created: new Date(input.sourceDateEpoch * 1000).toISOString().replace('.000Z', 'Z'),
        'built-by': input.builtBy,
        complete: input.complete,
        pins: input.pins,
        kernel: input.kernel,
        compiler: input.compiler,
        march: input.march,
        packages: input.packages,
        'raw-bytes': input.rawBytes,
        ratio: Math.round(ratio * 10_000) / 10_000,
        files: [...input.files].sort((a, b) => (a.name < b.name ? -1 : 1)),
        boot: input.boot === undefined ? 'not run' : summariseBoot(input.boot),
    });
}
function summariseBoot({ status, accelerator, seconds, reason, checks, missingFeatures, }) {
    return {
        status,
        ...(accelerator === undefined ? {} : { accelerator }),
        seconds: Math.round(seconds.total * 10) / 10,
        ...(reason === undefined ? {} : { reason: { kind: reason.kind, message: reason.message } }),
        checks: {
            passed: checks.filter(({ outcome }) => outcome === 'pass').length,
            failed: checks.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name),
            skipped: checks.filter(({ outcome }) => outcome === 'skip').length,
        },
        'missing-features': [...missingFeatures],
    };
}
/** The manifest as the text of its file: keys in the order of the schema, two spaces, a newline at the end. */
function formatManifest(manifest) {
    return `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`;
}
/**
 * Reads a manifest.
 * @param text content of the file
 * @param name how messages call the file
 * @throws UserError when it is none, or of a version that this program does not know
 */
function parseManifest(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ message: 'This is not JSON.', at: { file: name }, hint: 'Is it the manifest of an image?' });
    }
    const parsed = manifestSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(parsed.error.issues.map(({ path, message }) => ({
        message: `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}.`,
        at: { file: name },
    })));
}


/***/ }),

/***/ 3469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/progress/format.ts
var format = __webpack_require__(7388);
// EXTERNAL MODULE: ./src/progress/story.ts
var story = __webpack_require__(1178);
// EXTERNAL MODULE: ./src/progress/clean.ts
var progress_clean = __webpack_require__(5722);
;// CONCATENATED MODULE: ./src/report/markdown.ts

/**
 * GitHub-flavoured Markdown out of text that nobody has checked: names, messages and logs come from a build. Whatever has
 * a meaning in Markdown or HTML is written as a character reference, which cannot start anything.
 */
// Besides Markdown's and HTML's own characters: `@` and `#` (mentions, issues), `:` (emoji, links), `.` after `www` (links).
const SPECIAL = /[&<>"'`*_{}[\]()#+!|~\\@:$^=]|^-+|(?<=^\d+)\.(?=\s|$)|(?<=www)\./giu;
/** A text as it is, in running text, a table cell or inside HTML. Line breaks become spaces. */
function markdown_text(value) {
    return oneLine(value).replace(SPECIAL, (found) => found.replace(/\S/g, (char) => `&#${String(char.charCodeAt(0))};`));
}
/** A text in the typeface of code; works in table cells, where backticks cannot hold everything. */
function code(value) {
    return value === '' ? '' : `<code>${markdown_text(value)}</code>`;
}
/** Lines as they are. The fence is longer than any in them. */
function codeBlock(lines, language = '') {
    const clean = lines.map((line) => (0,progress_clean/* cleanLine */.Ow)(line.replaceAll('\n', ' ')));
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
        const note = dropped.length > 0 ? [`_Left out, because GitHub shows no more: ${markdown_text(dropped.join(', '))}._`] : [];
        const document = `${[...left.map(({ markdown }) => markdown), ...note].join('\n\n')}\n`;
        const least = left.reduce((a, b) => (a && a.importance <= b.importance ? a : b), undefined);
        if (Buffer.byteLength(document) <= limit || left.length <= 1 || !least)
            return document;
        left.splice(left.indexOf(least), 1);
        dropped.push(least.name);
    }
}
function oneLine(value) {
    return (0,progress_clean/* cleanLine */.Ow)(value.replace(/[\r\n\t]+/g, ' ')).trim();
}
/**
 * A problem: place, what is wrong in bold, what to do.
 * @param between what separates the advice from the message
 */
function problemText({ message, at, hint }, between = '\n\n') {
    const place = at ? `${code(`${at.file}${at.line === undefined ? '' : `:${String(at.line)}`}`)} ` : '';
    return `${place}**${markdown_text(message)}**${hint === undefined ? '' : `${between}${markdown_text(hint)}`}`;
}

// EXTERNAL MODULE: ./src/progress/display-width.ts
var display_width = __webpack_require__(4532);
// EXTERNAL MODULE: ./src/progress/timeline.ts + 4 modules
var progress_timeline = __webpack_require__(1259);
;// CONCATENATED MODULE: ./src/report/stages.ts



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
    const names = rows.map(({ name }) => (0,display_width/* fitWidth */.G)(name, MAX_NAME));
    const column = Math.max(...names.map(display_width/* displayWidth */.F));
    const lines = rows.map(({ state, seconds, intervals }, index) => {
        const name = names[index] ?? '';
        const padded = name + ' '.repeat(column - (0,display_width/* displayWidth */.F)(name));
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

;// CONCATENATED MODULE: ./src/report/summary-sections.ts



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
        ['Packages', manifest.packages.toLocaleString('en'), code(`gcc ${manifest.compiler}`)],
        ['Kernel', markdown_text(manifest.kernel.version), code(manifest.kernel.release)],
        ['Build', (0,format/* formatSeconds */.Xo)(seconds), manifest.march === '' ? '' : code(manifest.march)],
    ];
    const markdown = table(columns.map(([title]) => ({ title })), [columns.map(([, value]) => `**${value}**`), columns.map(([, , detail]) => detail)]);
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
    return `${code('█'.repeat(full) + '░'.repeat(8 - full))} of ${format(limit)}`;
}
/** What one boots, in a table; the rest is told in one line. */
const MAIN_FILES = ['squashfs', 'initramfs', 'kernel'];
function files({ manifest }) {
    if (!manifest)
        return undefined;
    const main = MAIN_FILES.flatMap((kind) => manifest.files.filter((file) => file.kind === kind));
    const shown = main.length > 0 ? main : manifest.files.slice(0, MANY);
    const others = manifest.files.filter((file) => !shown.includes(file));
    const rows = shown.map(({ name, bytes, sha256 }) => [code(name), (0,format/* formatBytes */.z3)(bytes), code(sha256)]);
    const parts = [table([{ title: 'File' }, { title: 'Size', align: 'right' }, { title: 'SHA-256' }], rows)];
    if (others.length > 0)
        parts.push(`Also ${others
            .slice(0, MANY)
            .map(({ name }) => code(name))
            .join(' ')}`);
    return { name: 'files', importance: 90, markdown: parts.join('\n\n') };
}
function stages({ timeline }) {
    if (!timeline)
        return undefined;
    const all = summariseStages(timeline);
    const cached = all.filter(({ state }) => state === 'cached').map(({ name }) => code(name));
    const chart = stageChart(all, timeline.started, timeline.latest);
    const parts = [
        ...(chart.length > 0 ? [codeBlock(chart)] : []),
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
            code(key),
            code(pin.replace(/@sha256:[0-9a-f]+$/, '')),
            code(digest ?? /@(sha256:[0-9a-f]+)$/.exec(pin)?.[1] ?? 'not known'),
        ]),
        ...repositories.map(({ name, url, commit }) => [code(name), markdown_text(url), code(commit)]),
    ];
    const all = table([{ title: 'Pin' }, { title: 'Image or address' }, { title: 'Digest or commit' }], rows);
    const folded = details('Pins', all);
    const open = list.filter(({ pin, digest }) => digest !== undefined && !pin.includes('@'));
    if (open.length === 0)
        return { name: 'pins', importance: 60, markdown: folded };
    const what = open.length === 1
        ? 'One pin has no digest, so what it names'
        : `${String(open.length)} pins have no digest, so what they name`;
    const lines = open.map(({ key, pin, digest }) => `${key}: ${pin}@${digest ?? ''}`);
    const markdown = [`⚠️ ${what} can change. Write in ${code('image.yaml')}:`, codeBlock(lines, 'yaml'), folded].join('\n\n');
    return { name: 'pins', importance: 70, markdown };
}
function summary_sections_packages({ packages: list = [] }) {
    const merged = list.flatMap(({ package: name, started, ended, binary }) => ended === undefined ? [] : [{ name, binary, seconds: ended - started }]);
    const slowest = [...merged].sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
    const longest = slowest.at(0)?.seconds;
    if (longest === undefined)
        return undefined;
    const rows = slowest.map(({ name, seconds, binary }) => [
        code(name),
        (0,format/* formatSeconds */.Xo)(seconds),
        code('█'.repeat(Math.max(1, Math.round((seconds / Math.max(1, longest)) * 24)))),
        binary ? 'ready-built' : '',
    ]);
    const binaries = merged.filter(({ binary }) => binary).length;
    const ready = binaries > 0 ? `, ${String(binaries)} of them ready-built` : '';
    const body = table([{ title: 'Package' }, { title: 'Time', align: 'right' }, { title: '' }, { title: '' }], rows);
    return {
        name: 'slowest packages',
        importance: 30,
        markdown: details(`${(0,format/* count */.U9)(merged.length, 'package')} merged${ready}`, body),
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
        parts.push(`The image needs instructions that cannot be run here: ${boot.missingFeatures.map(code).join(' ')}`);
    }
    if (boot.checks.length > 0) {
        const rows = boot.checks.map(({ name, outcome, detail }) => [OUTCOMES[outcome], code(name), markdown_text(detail)]);
        parts.push(table([{ title: '' }, { title: 'Check' }, { title: 'Detail' }], rows), times.join(' · '));
    }
    if (boot.note !== undefined)
        parts.push(markdown_text(boot.note));
    const passed = boot.checks.filter(({ outcome }) => outcome === 'pass').length;
    const skipped = boot.checks.filter(({ outcome }) => outcome === 'skip').length;
    const failed = boot.checks.length - passed - skipped;
    const counts = [
        `${String(passed)} passed`,
        ...(failed > 0 ? [`${String(failed)} failed`] : []),
        ...(skipped > 0 ? [`${String(skipped)} skipped`] : []),
    ];
    const title = boot.checks.length > 0 ? `Boot checks: ${counts.join(', ')}` : 'Boot test';
    return { name: 'boot checks', importance: 50, markdown: details(title, parts.join('\n\n')) };
}
function warnings({ warnings: list = [] }) {
    if (list.length === 0)
        return undefined;
    const items = list.slice(0, MANY).map((each) => `- ${problemText(each, ' ')}`);
    if (list.length > MANY)
        items.push(`- … and ${String(list.length - MANY)} more`);
    return { name: 'warnings', importance: 40, markdown: details((0,format/* count */.U9)(list.length, 'warning'), items.join('\n')) };
}
function facts({ facts: list = [] }) {
    if (list.length === 0)
        return undefined;
    return { name: 'facts', importance: 20, markdown: `<sub>${list.map(markdown_text).join(' · ')}</sub>` };
}

;// CONCATENATED MODULE: ./src/report/summary-stores.ts


/** What did not have to be made or downloaded again, and what the next run will not have to. */
function storesSection(balances) {
    if (balances.length === 0)
        return undefined;
    const rows = balances.map((balance) => {
        const { kind, needed, present, brought, bytesIn, added, bytesOut, entries, bytes } = balance;
        return [
            kind,
            String(needed),
            String(present),
            brought === 0 ? '0' : `${brought} (${(0,format/* formatBytes */.z3)(bytesIn)})`,
            added === 0 ? '0' : `${added} (${(0,format/* formatBytes */.z3)(bytesOut)})`,
            `${entries} (${(0,format/* formatBytes */.z3)(bytes)})`,
        ];
    });
    const saved = balances.reduce((sum, { secondsSaved }) => sum + secondsSaved, 0);
    const lost = balances.reduce((sum, balance) => sum + balance.lost, 0);
    const places = [...new Set(balances.map(({ place }) => place))].map((place) => code(place)).join(', ');
    const notes = [
        `Kept in ${places}.`,
        saved === 0 ? '' : `What came from there took ${(0,format/* formatSeconds */.Xo)(saved)} to make once.`,
        lost === 0 ? '' : `${(0,format/* count */.U9)(lost, 'file')} that should have been there could not be had.`,
    ];
    const markdown = [
        '### What was kept',
        '',
        table([
            { title: 'Kind' },
            ...['Needed', 'On the builder', 'From the store', 'New in the store', 'In the store now'].map((title) => ({
                title,
                align: 'right',
            })),
        ], rows),
        '',
        notes
            .filter((note) => note !== '')
            .map((note) => (note.startsWith('Kept') ? note : markdown_text(note)))
            .join(' '),
    ].join('\n');
    return { name: 'stores', importance: 60, markdown };
}

;// CONCATENATED MODULE: ./src/report/summary.ts





const summary_MANY = 50;
/**
 * The job summary: what came of it and how it boots first, the rest below or folded away.
 * @returns GitHub-flavoured Markdown of at most `limit` bytes
 */
function renderSummary(input, limit = SUMMARY_LIMIT) {
    const all = [
        { name: 'verdict', importance: 100, markdown: verdict(input) },
        problems(input),
        bootFailure(input),
        figures(input),
        files(input),
        stages(input),
        storesSection(input.stores ?? []),
        pins(input),
        summary_sections_packages(input),
        bootChecks(input),
        warnings(input),
        facts(input),
    ];
    return joinSections(all.filter((section) => section !== undefined), limit);
}
function verdict(input) {
    const { name, outcome, boot, manifest, seconds, failure, problems: list = [], timeLimit } = input;
    const heading = (icon, what) => `## ${icon} ${code(name)} ${what}`;
    const took = (0,format/* formatSeconds */.Xo)(seconds);
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
        return `${heading('❌', 'was not built')}\n\nThe build failed${stage === undefined ? '' : ` in stage ${code(stage)}`} after ${took}.`;
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
            return `${heading('⚠️', 'is built, but could not be booted here')}\n\n${markdown_text(`${why} ${boot.reason?.hint ?? ''}`)}`;
        }
        case 'skipped':
        case undefined:
            return `${heading('✅', 'is built')}\n\nIt was not booted: the boot test did not run.`;
    }
}
function problems({ failure, problems: list = [] }) {
    const parts = [];
    if (failure)
        parts.push(problemText(failure.problem));
    const items = (failure?.others ?? list).slice(0, summary_MANY).map((each) => `- ${problemText(each, '<br>')}`);
    const rest = (failure?.others ?? list).length - items.length;
    if (rest > 0)
        items.push(`- … and ${String(rest)} more`);
    if (items.length > 0)
        parts.push(items.join('\n'));
    if (failure?.step)
        parts.push(whereItFailed(failure));
    if (failure && failure.lines.length > 0)
        parts.push(codeBlock(failure.lines));
    return parts.length === 0 ? undefined : { name: 'problem', importance: 99, markdown: parts.join('\n\n') };
}
function whereItFailed({ step, exitCode, dockerfile, package: name, phase }) {
    if (!step)
        return '';
    const number = step.number === undefined ? '' : ` ${String(step.number)}/${String(step.of)}`;
    const facts = [
        code(`[${step.stage ?? step.kind}${number}] ${(0,story/* shortInstruction */.jw)(step)}`),
        dockerfile ? code(`${dockerfile.file}:${String(dockerfile.line ?? 1)}`) : '',
        name === undefined ? '' : `${code(name)}${phase === undefined ? '' : ` ${markdown_text(phase)} phase`}`,
        exitCode === undefined ? '' : `exit code ${String(exitCode)}`,
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}
function bootFailure({ boot }) {
    if (boot?.status !== 'failed' || !boot.reason)
        return undefined;
    const { message, hint, lastLines } = boot.reason;
    const parts = [problemText({ message, hint })];
    if (lastLines.length > 0)
        parts.push('The console ended with', codeBlock(lastLines.slice(-summary_MANY)));
    return { name: 'boot failure', importance: 98, markdown: parts.join('\n\n') };
}


/***/ })

};
