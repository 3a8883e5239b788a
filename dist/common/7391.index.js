export const id = 7391;
export const ids = [7391];
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

/***/ 47391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runUpgrade: () => (/* binding */ runUpgrade)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adopt/sources.js
var sources = __webpack_require__(80168);
;// CONCATENATED MODULE: ./lib/adopt/upgrade.js
/** Major versions and what changed with each; version 1 is the first. */
const UPGRADES = {};
/**
 * Moves a workflow to another major version: references such as `@v1`, and inputs that have other names there. Every other
 * byte stays. References that are no major version, such as a commit, are somebody's decision and only told.
 * @param workflow its text, with whatever line ends
 */
function upgradeWorkflow(workflow, { repository, to, table }) {
    const lines = workflow.split('\n');
    const changes = [];
    const target = majorOf(to) ?? 0;
    const escaped = repository.replace(/[.]/g, String.raw `\.`);
    const pattern = new RegExp(String.raw `^(\s*(?:-\s+)?)(uses:\s*["']?${escaped}(?:/([\w./-]+))?@)([^\s"'#]+)(.*)$`, 'is');
    for (const [index, line] of lines.entries()) {
        const match = pattern.exec(line);
        if (!match)
            continue;
        const [, lead = '', name = '', of = '', ref = '', rest = ''] = match;
        const from = majorOf(ref);
        if (from === undefined) {
            const message = `${of === '' ? 'The action' : of} is used at ${ref}, which is no major version: it stays.`;
            changes.push({ line: index + 1, kind: 'note', message });
            continue;
        }
        if (from >= target)
            continue;
        lines[index] = `${lead}${name}${to}${rest}`;
        changes.push({ line: index + 1, kind: 'changed', message: `@${ref} became @${to}.` });
        const renamings = versionsBetween(from, target).flatMap((version) => table[version] ?? []);
        changes.push(...renameInputs(lines, { index, indent: lead.length, of }, renamings.filter((one) => one.of === of)));
    }
    return { text: lines.join('\n'), changes: changes.sort((a, b) => a.line - b.line) };
}
function majorOf(ref) {
    const digits = /^v([1-9]\d{0,3})$/.exec(ref)?.[1];
    return digits === undefined ? undefined : Number(digits);
}
/** `v2`, `v3` for the way from 1 to 3. */
function versionsBetween(from, to) {
    return Array.from({ length: to - from }, (_, index) => `v${from + index + 1}`);
}
/** Renames keys of the `with:` that belongs to a use, in place, one renaming after the other. */
function renameInputs(lines, use, renamings) {
    const changes = [];
    const original = new Map();
    for (const { from, to } of renamings) {
        for (const { index, key } of inputLines(lines, use)) {
            if (key !== from)
                continue;
            const first = original.get(index) ?? key;
            original.set(index, first);
            if (to === undefined) {
                changes.push({ line: index + 1, kind: 'note', message: `${first} is no more: take the line out.` });
                continue;
            }
            lines[index] = (lines[index] ?? '').replace(/^(\s*["']?)[\w-]+/, (_, lead) => `${lead}${to}`);
            changes.push({ line: index + 1, kind: 'changed', message: `${from} became ${to}.` });
        }
        if (inlineKeys(lines, use).includes(from)) {
            const message = `${from} ${to === undefined ? 'is no more' : `is called ${to} now`}: change it by hand, for the inputs stand on one line.`;
            changes.push({ line: use.index + 1, kind: 'note', message });
        }
    }
    return changes;
}
/** Lines of the mapping that a use stands in, above and below it: those of its own indentation and deeper. */
function mappingOf(lines, { index, indent }) {
    const inside = (at) => {
        const text = lines[at];
        if (text === undefined)
            return false;
        if (/^\s*(#|$)/.test(text))
            return true;
        return indentOf(text) >= indent && !startsItem(text, indent);
    };
    let first = index;
    while (!startsItem(lines[first] ?? '', indent) && inside(first - 1))
        first--;
    if (startsItem(lines[first - 1] ?? '', indent) && !startsItem(lines[first] ?? '', indent))
        first--;
    let last = index;
    while (inside(last + 1))
        last++;
    return lines.slice(first, last + 1).map((text, offset) => ({ index: first + offset, text }));
}
/** Whether the mapping of this indentation begins here as a member of a list: `- name: x`. */
function startsItem(text, indent) {
    const lead = /^\s*-\s+/.exec(text)?.[0];
    return lead?.length === indent;
}
function indentOf(text) {
    return /^\s*/.exec(text)?.[0].length ?? 0;
}
function inputLines(lines, use) {
    const mapping = mappingOf(lines, use);
    const head = mapping.findIndex(({ text }) => /^\s*(?:-\s+)?with:\s*(?:#.*)?$/.test(text) && keyIndent(text) === use.indent);
    if (head < 0)
        return [];
    const keys = [];
    let depth;
    for (const { index, text } of mapping.slice(head + 1)) {
        if (/^\s*(#|$)/.test(text))
            continue;
        const indent = indentOf(text);
        if (indent <= use.indent)
            break;
        depth ??= indent;
        const key = /^\s*["']?([\w-]+)["']?\s*:/.exec(text)?.[1];
        if (indent === depth && key !== undefined)
            keys.push({ index, key });
    }
    return keys;
}
/** Indentation of a key, behind the dash where it begins a member of a list. */
function keyIndent(text) {
    return /^\s*(?:-\s+)?/.exec(text)?.[0].length ?? 0;
}
/** Keys of `with: { a: 1, b: 2 }`. */
function inlineKeys(lines, use) {
    const flow = mappingOf(lines, use)
        .map(({ text }) => /^\s*(?:-\s+)?with:\s*\{(.*)\}/.exec(text)?.[1])
        .find((text) => text !== undefined);
    return flow === undefined ? [] : [...flow.matchAll(/(?:^|,)\s*["']?([\w-]+)["']?\s*:/g)].map(([, key = '']) => key);
}

// EXTERNAL MODULE: ./lib/image/load.js + 1 modules
var load = __webpack_require__(32073);
// EXTERNAL MODULE: ./lib/inputs/adopt-settings.js
var adopt_settings = __webpack_require__(29221);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/actions/failure.js
var failure = __webpack_require__(93745);
;// CONCATENATED MODULE: ./lib/actions/run-upgrade.js








/** Moves the workflows of a repository, and its own composite actions, to another major version of the action. */
async function runUpgrade(platform, { builtBy, table = UPGRADES }) {
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const settings = (0,adopt_settings/* readUpgradeSettings */.g)(platform);
        const { folder, action: repository } = settings;
        await (0,load/* requireFolder */.OK)(folder, folder);
        const to = settings.to ?? `v${/(\d+)\.[^ ]*$/.exec(builtBy)?.[1] ?? '1'}`;
        let changed = 0;
        for (const [path, workflow] of [...(await (0,sources/* readWorkflows */.L9)(folder)), ...(await (0,sources/* readLocalActions */.v2)(folder))]) {
            const { text, changes } = upgradeWorkflow(workflow, { repository, to, table });
            for (const { line, message } of changes)
                platform.log.info(`${path}:${line}: ${message}`);
            if (text === workflow)
                continue;
            changed++;
            if (!settings['dry-run'])
                await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, path), text);
        }
        if (changed === 0)
            platform.log.info(`No workflow or action uses an older version of ${repository} than ${to}.`);
        else
            platform.log.info(`${settings['dry-run'] ? 'Would change' : 'Changed'} ${(0,format/* count */.U9)(changed, 'file')}.`);
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, problems);
}


/***/ }),

/***/ 80168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ readExamples),
/* harmony export */   D8: () => (/* binding */ readDefaults),
/* harmony export */   L9: () => (/* binding */ readWorkflows),
/* harmony export */   S5: () => (/* binding */ readOld),
/* harmony export */   v2: () => (/* binding */ readLocalActions),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _image_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32073);
/* harmony import */ var _image_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89672);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19776);





/** Files of the default definition that are texts, by their paths. */
async function readDefaults(folder) {
    const { entries } = await (0,_image_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanFolder */ .W)(folder, folder);
    const files = entries.filter(({ kind }) => kind === 'file');
    return new Map(await Promise.all(files.map(async ({ path, source }) => [path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source, 'utf8')])));
}
/** The workflows of the folder `examples`, which stands beside the default definition. */
async function readExamples(defaults) {
    const read = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(defaults), 'examples', `${name}.yml`), 'utf8');
    const [image, hosted, check, comment, refresh] = await Promise.all([
        read('image'),
        read('hosted'),
        read('check'),
        read('check-comment'),
        read('refresh'),
    ]);
    return { image, hosted, check, comment, refresh };
}
/** A configuration is text of a few kilobytes; the largest file of it is one for a kernel. */
const MOST_BYTES = 1024 * 1024;
/**
 * The files of an older configuration.
 * @param folder the one that holds them, or one that has it as `config` beside a Dockerfile
 * @throws UserError when there is no such folder, or what is in it cannot be a configuration
 */
async function readOld(folder) {
    await (0,_image_load_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFolder */ .OK)(folder, folder);
    const names = new Set(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder));
    const whole = names.has('config') && !names.has('world') && !names.has('make.conf');
    const config = whole ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config') : folder;
    await (0,_image_load_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFolder */ .OK)(config, config);
    const { entries, problems } = await (0,_image_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanFolder */ .W)(config, config);
    if (problems.length > 0)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(problems);
    const files = entries.filter(({ kind }) => kind === 'file');
    const large = files.find(({ size }) => size > MOST_BYTES);
    if (large) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
            message: `The file has ${large.size} bytes, more than a configuration has.`,
            at: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, large.path) },
            hint: 'Is this the right folder? Move the file out of it.',
        });
    }
    const old = await Promise.all(files.map(async ({ path, source }) => ({ path, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source) })));
    if (whole && names.has('Dockerfile'))
        old.push({ path: 'Dockerfile', bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Dockerfile')) });
    if (old.length > 0)
        return old;
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ message: `There is no file in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(config)}.`, hint: 'Is this the right folder?' });
}
/** Names in a folder; none where there is no folder. */
async function namesIn(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
    return found?.isDirectory() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder) : [];
}
/** Workflows of a repository by the paths of their files. */
async function readWorkflows(repository) {
    const folder = '.github/workflows';
    const names = (await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, folder))).filter((name) => /\.ya?ml$/.test(name));
    return await readAll(repository, names.map((name) => `${folder}/${name}`));
}
/** Composite actions of a repository, which use actions as workflows do, by the paths of their files. */
async function readLocalActions(repository) {
    const folder = '.github/actions';
    const options = { recursive: true, withFileTypes: true };
    const there = (await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, folder))).length > 0;
    const entries = there ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, folder), options) : [];
    // A link is somebody else's file.
    const files = entries.filter((entry) => entry.isFile() && /^action\.ya?ml$/.test(entry.name));
    return await readAll(repository, files.map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/')));
}
async function readAll(repository, paths) {
    const texts = paths.toSorted().map(async (path) => [path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, path), 'utf8')]);
    return new Map(await Promise.all(texts));
}


/***/ }),

/***/ 29221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readInitSettings),
/* harmony export */   g: () => (/* binding */ readUpgradeSettings)
/* harmony export */ });
/* harmony import */ var _boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71544);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97158);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19776);
/* harmony import */ var _adopt_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56434);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18608);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99066);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80343);







/** Names of GitHub's owners and repositories. */
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/;
/** What git allows in a name (git-check-ref-format), less what would mean something in YAML or in an expression. */
const REF = /^(?!.*(?:\.\.|\/\/|\/$|\.$))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;
const LABEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** @returns the rule for texts that a pattern has to match */
function matches(pattern, what, hint) {
    return (text) => (pattern.test(text) ? undefined : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not ${what}.`, hint });
}
const repositoryRule = matches(REPOSITORY, 'a repository', 'Write OWNER/REPOSITORY.');
const branchRule = matches(REF, 'the name of a branch', 'Write it as git shows it, such as main.');
const majorRule = matches(/^v[1-9]\d{0,3}$/, 'a major version', 'Write v and a number, such as v2.');
/** A folder below another one, whose name can stand in a workflow as it is. */
function belowRule(text) {
    const path = /^(?!\.{1,2}(?:\/|$))[A-Za-z0-9._][A-Za-z0-9._-]*(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._][A-Za-z0-9._-]*)*$/;
    return path.test(text)
        ? undefined
        : {
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not a folder below that of the repository.`,
            hint: 'Use letters, digits, dots and dashes, with / between the names of folders.',
        };
}
function readAction(text) {
    const at = text.lastIndexOf('@');
    const [repository, ref] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
    if (REPOSITORY.test(repository) && REF.test(ref))
        return { value: { repository, ref } };
    return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} does not name an action.`, hint: 'Write OWNER/REPOSITORY@REF.' };
}
function readLabels(text) {
    const labels = text
        .split(',')
        .map((label) => label.trim())
        .filter((label) => label !== '');
    const bad = labels.find((label) => !LABEL.test(label));
    if (bad !== undefined)
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(bad)} is not a label of a runner.` };
    return labels.length > 0 ? { value: labels } : { message: 'No label is named.' };
}
function marchRule(text) {
    return _boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_MARCHES */ .G.includes(text)
        ? undefined
        : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not known as a CPU of x86-64.`, hint: (0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(text, _boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_MARCHES */ .G) };
}
const initReaders = {
    folder: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO),
    config: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(belowRule),
    from: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO)),
    runner: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)('own', 'hosted')),
    labels: readLabels,
    march: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(marchRule)),
    branch: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(branchRule),
    action: readAction,
    'dry-run': _fields_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt,
};
const upgradeReaders = {
    folder: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO),
    to: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(majorRule)),
    action: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(repositoryRule),
    'dry-run': _fields_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt,
};
/**
 * Reads the options of `gentoo-min init`.
 * @throws UserError with everything that is wrong with them
 */
function readInitSettings(platform) {
    const read = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .readFields */ .qU)(initReaders, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(_adopt_table_js__WEBPACK_IMPORTED_MODULE_2__/* .initInputs */ .w, platform));
    if (!read.values)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(read.problems);
    return read.values;
}
/**
 * Reads the options of `gentoo-min upgrade`.
 * @throws UserError with everything that is wrong with them
 */
function readUpgradeSettings(platform) {
    const read = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .readFields */ .qU)(upgradeReaders, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(_adopt_table_js__WEBPACK_IMPORTED_MODULE_2__/* .upgradeInputs */ .W, platform));
    if (!read.values)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(read.problems);
    return read.values;
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
