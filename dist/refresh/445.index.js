export const id = 445;
export const ids = [445];
export const modules = {

/***/ 62113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PARTS),
/* harmony export */   n: () => (/* binding */ planContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);


/** What the definition consists of; anything else beside it is the user's own business. */
const PARTS = [
    'Dockerfile',
    '.dockerignore',
    'binhost-keys',
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
                at: { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(userFolder, path) },
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
                at: { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(userFolder, path) },
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
            at: { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(userFolder, path) },
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
        const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(path, PARTS);
        return near === undefined
            ? []
            : [
                {
                    message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is no part of the definition.`,
                    at: { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(userFolder, path) },
                    hint: `Did you mean "${near}"?`,
                },
            ];
    });
}


/***/ }),

/***/ 66138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yt: () => (/* binding */ loadImage),
  Cl: () => (/* binding */ readContextFile),
  OK: () => (/* binding */ requireFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/image/definition.js + 3 modules
var definition = __webpack_require__(80012);
;// CONCATENATED MODULE: ./lib/image/dockerfile.js
/**
 * Names of a Dockerfile's stages in their order (`FROM … AS name`, Dockerfile reference). BuildKit takes them without
 * regard to case and shows them in lower case.
 */
function stagesOf(dockerfile) {
    const joined = dockerfile.replace(/\\\r?\n/g, ' ');
    return [...joined.matchAll(/^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?\S+[ \t]+AS[ \t]+([\w.-]+)[ \t]*$/gim)].map((match) => (match[1] ?? '').toLowerCase());
}

// EXTERNAL MODULE: ./lib/image/folder.js
var folder = __webpack_require__(62113);
;// CONCATENATED MODULE: ./lib/image/march.js
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

// EXTERNAL MODULE: ./lib/image/scan.js
var scan = __webpack_require__(89672);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/image/world.js
var image_world = __webpack_require__(51853);
;// CONCATENATED MODULE: ./lib/image/load.js










/**
 * Reads the user's definition, laid over the default one.
 * @throws UserError with everything that is wrong with it
 */
async function loadImage(request) {
    const shown = external_node_path_.posix.normalize(request.user).replace(/(?<=.)\/$/, '');
    await requireFolder(request.user, shown);
    const [defaults, user] = await Promise.all([
        (0,scan/* scanFolder */.W)(request.defaults, request.defaults),
        (0,scan/* scanFolder */.W)(request.user, shown),
    ]);
    const context = (0,folder/* planContext */.n)(defaults.entries, user.entries, shown);
    const problems = [...defaults.problems, ...user.problems, ...context.problems];
    const name = (path) => {
        const file = context.files.find((candidate) => candidate.path === path);
        return external_node_path_.posix.join(file?.from === 'user' ? shown : request.defaults, path);
    };
    const yaml = await readContextFile(context, 'image.yaml');
    const parsed = yaml && (0,definition/* parseDefinition */.JA)(yaml, name('image.yaml'));
    if (parsed && !parsed.ok)
        problems.push(...parsed.problems);
    const world = (0,image_world/* readWorld */.T)((await readContextFile(context, 'world')) ?? new Uint8Array(), name('world'));
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
        throw new errors/* UserError */.yo(problems);
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
/**
 * @param shown how the message names the folder
 * @throws UserError when there is no such folder
 */
async function requireFolder(folder, shown) {
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    if (found?.isDirectory())
        return;
    throw new errors/* UserError */.yo({
        message: found ? `${(0,image_text/* quote */.hD)(shown, 200)} is not a folder.` : `There is no folder ${(0,image_text/* quote */.hD)(shown, 200)}.`,
        hint: 'Create it with the files in which your image differs from the default definition, such as image.yaml and world, and name it by the input config.',
    });
}


/***/ }),

/***/ 89672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scanFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97158);




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
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
    let bytes = 0;
    let stopped = false;
    const add = (path, message, hint) => {
        problems.push({ message, hint, at: { file: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(shown, path) } });
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
        const children = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
        const names = children.filter((name) => name !== '.git').sort();
        // All at once: one after the other they take longer than all else that is done with a definition.
        const found = names.map((name) => ({ name, status: statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)) }));
        for (const { name, status } of found) {
            if (stopped)
                return;
            const child = path === '' ? name : `${path}/${name}`;
            try {
                await look((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), await status, child, [...above, folder]);
            }
            catch (error) {
                add(child, `It cannot be read: ${reason(error)}.`, 'Check its permissions.');
            }
        }
    }
    async function look(source, found, path, above) {
        if (UNPRINTABLE.test(path)) {
            add('', `The name ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} has characters that cannot be printed.`, 'Rename it.');
            return;
        }
        if (entries.length >= MOST_ENTRIES) {
            stop(`The folder holds more than ${MOST_ENTRIES} files.`);
            return;
        }
        if ('error' in found)
            throw found.error;
        let { status } = found;
        let real = source;
        if (status.isSymbolicLink()) {
            const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(source);
            if (path.startsWith(`${LINKS_KEPT_IN}/`)) {
                entries.push({ path, kind: 'link', size: 0, executable: false, source, target });
                return;
            }
            try {
                real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(source);
                status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source);
            }
            catch (error) {
                add(path, `The link to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(target)} leads nowhere: ${reason(error)}.`, linkHint(path));
                return;
            }
            if (real !== top && !real.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
                add(path, `The link to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(target)} leads out of the folder.`, linkHint(path));
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
            if (real !== source)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
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
/** What is there, of a file only when it can be read. @returns the error, for whoever gets to it */
async function statusOf(path) {
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        if (status.isFile())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return { status };
    }
    catch (error) {
        return { error: error };
    }
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


/***/ }),

/***/ 51853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readWorld)
/* harmony export */ });
/* harmony import */ var _atom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17584);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83919);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97158);



const LIMITS = { bytes: 256 * 1024, lineLength: 1000 };
/**
 * Reads a world file: one package atom a line, comments after `#`. Portage itself drops every line that it cannot read and
 * everything after the first word of a line, without a word; here each of these is a finding.
 * @param file how messages name it
 */
function readWorld(bytes, file) {
    const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, file, LIMITS);
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
                message: `After ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)} there is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(second)} on the same line, which Portage would not read.`,
                at: { ...at, column: content.indexOf(second, at.column + first.length - 1) + 1 },
                hint: 'Write one package a line.',
            });
        }
        if (first.startsWith('@')) {
            problems.push({
                message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)} is a set, which Portage does not read from a world file.`,
                at,
                hint: 'List its packages; @system belongs to the world without being listed.',
            });
            continue;
        }
        const parsed = (0,_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAtom */ .TF)(first);
        if (parsed.ok)
            entries.push({ text: first, atom: parsed.atom, line: at.line });
        else
            problems.push({ message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(first)} ${parsed.reason}.`, at });
    }
    return { entries, problems };
}


/***/ }),

/***/ 58864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* unused harmony export freeBytes */
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
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
}


/***/ }),

/***/ 82826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ findResolverFindings)
});

;// CONCATENATED MODULE: ./lib/portage/resolver-finding.js
/** More than anybody reads; what goes on beyond is not emerge's. */
const MOST_FINDINGS = 500;

;// CONCATENATED MODULE: ./lib/portage/resolver-conflicts.js

const LONGEST = 20_000;
/** Lines of one conflict that are read; a large one repeats itself. */
const REACH = 400;
/** Slot conflicts, blockers and cycles: what packages of a plan have against each other. */
function findConflicts(lines) {
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.length > LONGEST)
            continue;
        const following = () => lines.slice(index + 1, index + 1 + REACH);
        if (line.includes('resulting in a slot conflict'))
            found.push(...slotConflicts(following()).map((finding) => ({ index, finding })));
        else if (line.startsWith(' * Error: The above package list contains packages which cannot be'))
            // The sentence ends on the next line.
            found.push({ index, finding: { kind: 'blocker', rivals: readRivals(following().slice(1)) } });
        else if (line.startsWith(' * Error: circular dependencies:'))
            found.push({ index, finding: circular(following()) });
        if (found.length >= MOST_FINDINGS)
            break;
    }
    const cycle = circularJson(lines);
    return cycle ? [...found, { index: lines.indexOf('{'), finding: cycle }] : found;
}
/** One message may name several slots, each on a line of its own above the packages that want it. */
function slotConflicts(lines) {
    const starts = lines.flatMap((line, index) => (/^[\w+.-]+\/[\w+.-]+:\S+/.test(line) ? [index] : []));
    if (starts.length === 0)
        return [{ kind: 'slot-conflict', slot: '', rivals: readRivals(lines) }];
    return starts.map((start, index) => ({
        kind: 'slot-conflict',
        slot: lines[start]?.trim() ?? '',
        rivals: readRivals(lines.slice(start + 1, starts[index + 1])),
    }));
}
/** `  (cat/pkg-1:0/0::repo, ebuild scheduled for merge) … pulled in by` and below it, deeper, who pulls. */
function readRivals(lines) {
    const rivals = [];
    for (const line of lines) {
        if (/^(?:\S|!!!| \* )/.test(line))
            break;
        const name = line.endsWith('pulled in by') ? /^ {2}\(([^:,\s]+)[:,]/.exec(line)?.[1] : undefined;
        if (name !== undefined)
            rivals.push({ package: name, parents: [] });
        const parent = /^ {4}\S/.test(line) && line.length <= LONGEST ? readParent(line.trim()) : undefined;
        if (parent)
            rivals.at(-1)?.parents.push(parent);
    }
    return rivals;
}
/** `ATOM`, `ATOM (Argument)`, `ATOM required by @selected`, `ATOM required by (cat/pkg-1:0/0::repo, …) USE="…"`. */
function readParent(line) {
    const [atom = '', ...rest] = line.split(' ');
    if (!/^[!>=<~]*[\w+.-]+\/\S+$/.test(atom))
        return undefined;
    const by = /^required by \(?([^:,\s)]+)/.exec(rest.join(' '))?.[1];
    return { atom, by: by ?? 'argument' };
}
/** circular_dependency.py prints the shortest cycle with the first package again at its end. */
function circular(lines) {
    const begin = lines.findIndex((line) => line.startsWith('('));
    const cycle = [];
    for (const line of begin < 0 ? [] : lines.slice(begin)) {
        const name = /^ *\(([^:,\s]+)[:,][^)]*\) (?:depends on|\()/.exec(line)?.[1];
        if (name === undefined)
            break;
        cycle.push(name);
    }
    const [, name, flags] = lines.map((line) => /^- ([^\s:]+)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(line)).find((match) => match !== null) ??
        [];
    return {
        kind: 'circular',
        cycle: [...new Set(cycle)],
        ...(name === undefined || flags === undefined ? {} : { change: { package: name, flags: flags.split(' ') } }),
    };
}
const MOST_JSON = 1_000_000;
/** The same as an object on standard output: `{cycles, shortest_cycle: [{parent, child}], solutions: [{package, use_changes}]}`. */
function circularJson(lines) {
    const begin = lines.indexOf('{');
    const end = lines.lastIndexOf('}');
    if (begin < 0 || end < begin)
        return undefined;
    const text = lines.slice(begin, end + 1).join('\n');
    if (text.length > MOST_JSON || !text.includes('"shortest_cycle"'))
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const cycle = list(field(value, 'shortest_cycle')).flatMap((each) => resolver_conflicts_name(field(each, 'child')));
    if (cycle.length === 0)
        return undefined;
    const solution = list(field(value, 'solutions')).at(0);
    const flags = list(field(solution, 'use_changes')).flatMap((change) => typeof change === 'object' && change !== null
        ? Object.entries(change).map(([flag, on]) => (on === true ? `+${flag}` : `-${flag}`))
        : []);
    const [changed] = resolver_conflicts_name(field(solution, 'package'));
    return {
        kind: 'circular',
        cycle: [...new Set(cycle)].toReversed(),
        ...(changed === undefined || flags.length === 0 ? {} : { change: { package: changed, flags } }),
    };
}
function field(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function resolver_conflicts_name(value) {
    return typeof value === 'string' ? [value] : [];
}

;// CONCATENATED MODULE: ./lib/portage/resolver-config.js

const resolver_config_LONGEST = 20_000;
/** What Portage says while it reads the configuration; most of it does not change its exit code. */
function findConfigTroubles(lines) {
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.length > resolver_config_LONGEST)
            continue;
        const finding = syntax(line) ?? ignored(line) ?? unknown(line) ?? metadata(line, lines[index + 1] ?? '');
        if (finding)
            found.push({ index, finding });
        if (line.startsWith('Traceback (most recent call last):')) {
            const error = lines.slice(index + 1, index + 1000).find((each) => /^\S/.test(each));
            found.push({ index, finding: { kind: 'crash', error: error?.slice(0, 300) ?? '' } });
        }
        if (found.length >= MOST_FINDINGS)
            break;
    }
    return found;
}
/** The definition's own name of a file below /etc/portage. */
function definitionFile(path) {
    const below = /\/etc\/portage\/(.+)$/.exec(path)?.[1];
    return below === undefined ? undefined : `portage/${below}`;
}
function syntax(line) {
    const [, path = '', number, message] = /^"([^"]+)", line (\d+): (.+)$/.exec(line) ?? [];
    const file = definitionFile(path);
    if (file === undefined || message === undefined)
        return undefined;
    return { kind: 'syntax', file, line: Number(number), message };
}
function ignored(line) {
    const [, path = '', atom] = /^--- Invalid atom in ([^:]+): (.+)$/.exec(line) ?? [];
    if (atom === undefined)
        return undefined;
    return { kind: 'invalid-atom', atom, file: definitionFile(path) ?? (path.endsWith('/world') ? 'world' : path) };
}
function unknown(line) {
    const [, names] = /^FEATURES variable contains unknown value\(s\): (.+)$/.exec(line) ?? [];
    if (names !== undefined)
        return { kind: 'features', names: names.split(', ') };
    const [, group] = /^Undefined license group '([^']+)'$/.exec(line) ?? [];
    if (group !== undefined)
        return { kind: 'licence-group', group };
    return line.startsWith('!!! Your current profile is invalid') ? { kind: 'profile' } : undefined;
}
/** An ebuild whose metadata could not be had: it is passed over as if it were not there. */
function metadata(line, next) {
    const [, name] = /^ \* ERROR: ([^\s:]+)(?:::\S+)? failed \(depend phase\):/.exec(line) ?? [];
    if (name === undefined)
        return undefined;
    return { kind: 'metadata', package: name, message: /^ \* +(\S.*)$/.exec(next)?.[1] ?? 'its ebuild cannot be read' };
}

;// CONCATENATED MODULE: ./lib/portage/requirers.js
// depgraph.py, _show_unsatisfied_dep and _get_dep_chain_as_comment.
const REQUIRED = /^\(dependency required by "([^"]+)" \[(\w+)\]\)$/;
const COMMENT = /^# required by (\S+?)(?: \((argument)\))?$/;
const requirers_LONGEST = 2000;
/**
 * Reads one line of the way: `(dependency required by "cat/pkg-1::repo[flag]" [ebuild])` or `# required by cat/pkg-1::repo[flag]`.
 * @returns undefined where the line is neither
 */
function readRequirer(line) {
    if (line.length > requirers_LONGEST)
        return undefined;
    const [, quoted, kind] = REQUIRED.exec(line) ?? [];
    const [, plain, argument] = COMMENT.exec(line) ?? [];
    const text = quoted ?? plain;
    if (text === undefined)
        return undefined;
    const [, name = text, flags = ''] = /^([^[]+)\[([^\]]*)\]$/.exec(text) ?? [];
    return {
        name: name.replace(/::[^:]*$/, ''),
        use: flags.split(',').filter((flag) => flag !== ''),
        type: (argument ?? kind) === 'argument' ? 'argument' : text.startsWith('@') ? 'set' : 'package',
    };
}
/** Reads the way that follows a message, nearest first, up to the first line that belongs to something else. */
function readRequirers(lines) {
    const found = [];
    for (const line of lines) {
        const requirer = readRequirer(line);
        if (requirer)
            found.push(requirer);
        else if (found.length > 0)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/portage/resolver-findings.js




/** How far behind a message its details may stand. */
const resolver_findings_REACH = 60;
/** The same for what has a line for each version of a package. */
const LONG_REACH = 400;
const resolver_findings_LONGEST = 20_000;
/**
 * Reads what emerge's resolver and configuration reader complain of (depgraph.py, slot_collision.py, circular_dependency.py,
 * getconfig and grabfile of Portage's util).
 * @param lines clean lines, standard error and, where the streams are not apart, standard output
 * @returns in the order of the text, each thing once
 */
function findResolverFindings(lines) {
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.length > resolver_findings_LONGEST || line === '')
            continue;
        const rule = RULES.find(([pattern]) => pattern.test(line))?.[1];
        const finding = rule?.(line, (most) => lines.slice(index + 1, index + 1 + most));
        if (finding)
            found.push({ index, finding });
        if (found.length === MOST_FINDINGS)
            break;
    }
    const all = [...found, ...findConflicts(lines), ...findConfigTroubles(lines)].sort((a, b) => a.index - b.index);
    return [...new Map(all.map(({ finding }) => [JSON.stringify(finding), finding])).values()];
}
const missing = (line, after) => {
    const following = after(resolver_findings_REACH);
    const atom = quoted(line);
    const [, names = ''] = /^emerge: Maybe you meant any of these: (.+?)\??$/.exec(first(following, /^emerge: Maybe you meant/)) ?? [];
    return {
        kind: 'missing',
        atom,
        similar: names.split(', ').filter((each) => each !== ''),
        chain: chainAfter(following),
    };
};
const useDependency = (line, after) => {
    const following = after(resolver_findings_REACH);
    const changes = following
        .map((each) => /^- ([^\s:]+)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(each))
        .filter((match) => match !== null)
        .map((match) => ({ package: match[1] ?? '', flags: (match[2] ?? '').split(' ') }));
    return { kind: 'use-dependency', atom: quoted(line), changes, chain: chainAfter(following) };
};
const masked = (line, after) => {
    const versions = [];
    // Licences are named with the place of their text between the versions.
    for (const each of after(LONG_REACH)) {
        const [, name, reasons] = /^- ([^\s:]+)(?:::\S+)? \(masked by: (.+)\)$/.exec(each) ?? [];
        if (name !== undefined && reasons !== undefined)
            versions.push({ package: name, reasons: reasons.split(', ') });
        else if (/^(?:For more information|!!! All|\(dependency required)/.test(each))
            break;
    }
    return { kind: 'masked', atom: quoted(line), versions, chain: chainAfter(after(LONG_REACH)) };
};
const requiredUse = (_line, after) => {
    const following = after(resolver_findings_REACH);
    const [, name, use = ''] = /^- ([^\s:]+)(?:::\S+)? (.*)$/.exec(first(following, /^- /)) ?? [];
    const at = following.findIndex((each) => each.includes('REQUIRED_USE flag constraints are unsatisfied'));
    const constraint = at >= 0 ? following[at + 1]?.trim() : undefined;
    return { kind: 'required-use', package: name, use, constraint, chain: chainAfter(following) };
};
const autounmask = (line, after) => {
    const kind = /^The following (\w+)/.exec(line)?.[1] ?? '';
    const file = FILES[kind];
    if (file === undefined)
        return undefined;
    const changes = [];
    let chain = [];
    for (const each of after(5000).slice(1)) {
        const requirer = readRequirer(each);
        if (requirer)
            chain.push(requirer);
        else if (/^[>=<~]*[\w+.-]+\/\S+(?: \S+)*$/.test(each)) {
            changes.push({ line: each, chain });
            chain = [];
        }
        else if (!each.startsWith('#'))
            break; // Of a mask the profile's own comment stands between.
    }
    return changes.length === 0 ? undefined : { kind: 'autounmask', file, changes };
};
const FILES = {
    USE: 'package.use',
    keyword: 'package.accept_keywords',
    mask: 'package.unmask',
    license: 'package.license',
};
const worldEntries = (_line, after) => {
    const begin = after(resolver_findings_REACH).slice(1);
    const end = begin.findIndex((each) => !/^[>=<~!]*[\w+.-]+\/\S+(?: [>=<~!]*[\w+.-]+\/\S+)*$/.test(each));
    const entries = begin.slice(0, end < 0 ? undefined : end).flatMap((each) => each.split(' '));
    return entries.length === 0 ? undefined : { kind: 'world-entries', entries };
};
const invalidArgument = (line) => {
    const atom = /^!!! '([^']+)'/.exec(line)?.[1];
    return atom === undefined ? undefined : { kind: 'invalid-atom', atom };
};
const RULES = [
    [/^emerge: there are no (?:ebuilds|binary packages) to satisfy "/, missing],
    [/^emerge: there are no ebuilds built with USE flags to satisfy "/, useDependency],
    [/^!!! All (?:ebuilds|binary packages) that could satisfy "[^"]+" have been masked/, masked],
    [/has unmet requirements\.$/, requiredUse],
    [/^The following (?:USE|keyword|mask|license) changes are necessary to proceed:/, autounmask],
    [/^!!! Ebuilds for the following packages are either all/, worldEntries],
    [/^!!! '[^']+' is not a valid package atom/, invalidArgument],
];
/** Only a chain that belongs to this message: the next message ends the search. */
/** Where what stands behind a message belongs to another one. */
const NEXT_MESSAGE = /^(?:emerge: there are no |!!! All |!!! The ebuild selected |!!! Problems have been |The following \w+ changes are necessary)/;
function chainAfter(following) {
    const end = following.findIndex((line) => NEXT_MESSAGE.test(line));
    const scope = following.slice(0, end < 0 ? undefined : end);
    const begin = scope.findIndex((line) => readRequirer(line) !== undefined);
    return begin < 0 ? [] : readRequirers(scope.slice(begin));
}
function quoted(line) {
    return /"([^"]+)"/.exec(line)?.[1] ?? '';
}
function first(lines, pattern) {
    return lines.find((line) => pattern.test(line)) ?? '';
}


/***/ }),

/***/ 21975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ unmaskingLines),
/* harmony export */   G6: () => (/* binding */ findResolverProblems),
/* harmony export */   iN: () => (/* binding */ useLine),
/* harmony export */   xT: () => (/* binding */ leastMasked)
/* harmony export */ });
/* harmony import */ var _resolver_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82826);

/**
 * What emerge's resolver could not do, from what it prints, in short. Places are relative to the image definition's
 * folder.
 * @param lines clean lines
 */
function findResolverProblems(lines) {
    const problems = (0,_resolver_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findResolverFindings */ .s)(lines).flatMap((finding) => describe(finding) ?? []);
    return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
/** The version that needs least: an ebuild whose keyword is only missing is a live one or not tested at all. */
function leastMasked(versions) {
    return versions.find(({ reasons }) => !reasons.includes('missing keyword')) ?? versions.at(0);
}
/** The lines of package.* files that accept a masked version; none for a reason that no line lifts. */
function unmaskingLines({ package: name, reasons }) {
    return reasons.flatMap((reason) => {
        const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
        const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
        if (keyword !== undefined)
            return { file: 'package.accept_keywords', line: `=${name} ${keyword === 'missing' ? '**' : keyword}` };
        if (licences !== undefined)
            return { file: 'package.license', line: `=${name} ${licences}` };
        return reason === 'package.mask' ? { file: 'package.unmask', line: `=${name}` } : [];
    });
}
/** The package that a name with a version means, and flags as package.use takes them. */
function useLine({ package: name, flags }) {
    return `=${name} ${flags.map((flag) => flag.replace(/^\+/, '')).join(' ')}`;
}
function describe(finding) {
    switch (finding.kind) {
        case 'missing': {
            const { atom, similar } = finding;
            return {
                message: `No package of the snapshot satisfies ${atom}.`,
                hint: similar.length === 0 ? 'Correct the atom, or take a newer snapshot.' : `Did you mean ${similar.join(', ')}?`,
            };
        }
        case 'use-dependency': {
            const change = finding.changes.at(0);
            return {
                message: `No package satisfies ${finding.atom} with its USE flags.`,
                ...(change ? { hint: `Add to portage/package.use: ${useLine(change)}` } : {}),
            };
        }
        case 'masked':
            return describeMasked(finding.atom, finding.versions);
        case 'required-use': {
            const { package: name = 'a package', constraint } = finding;
            return {
                message: `The USE flags of ${name} contradict its REQUIRED_USE${constraint ? `: ${constraint}` : ''}.`,
                hint: 'Change its flags in portage/package.use.',
            };
        }
        case 'slot-conflict': {
            const names = finding.rivals.map((rival) => rival.package).join(' and ');
            return {
                message: `Two versions would go into one slot, ${finding.slot}${names === '' ? '' : `: ${names}`}.`,
                hint: 'Mask one of them in portage/package.mask, or loosen the atom that asks for it.',
            };
        }
        case 'blocker': {
            const names = new Set(finding.rivals.map((rival) => rival.package));
            return {
                message: `These packages exclude one another: ${[...names].join(', ')}.`,
                hint: 'Mask the one that is not wanted in portage/package.mask, or change the USE flag that asks for it.',
            };
        }
        case 'circular': {
            const { cycle, change } = finding;
            return {
                message: `Packages depend on each other in a circle: ${cycle.join(' → ')}.`,
                hint: change
                    ? `Portage suggests ${change.package} (Change USE: ${change.flags.join(' ')}).`
                    : 'Break it with a bootstrap package or a USE change.',
            };
        }
        case 'autounmask': {
            const { file, changes } = finding;
            const shown = changes.slice(0, 3).map(({ line }) => line);
            const more = changes.length > 3 ? ` and ${String(changes.length - 3)} more` : '';
            return {
                message: `The plan needs changes of ${file}: ${shown.join(' | ')}${more}.`,
                hint: `Add them to portage/${file}.`,
            };
        }
        case 'invalid-atom':
            // In a file of the definition it is a line without effect, and no reason why a build failed.
            return finding.file === undefined
                ? {
                    message: `'${finding.atom}' is not a valid package atom.`,
                    hint: 'A version needs an operator, as in =cat/name-1.2.',
                }
                : undefined;
        case 'syntax': {
            const file = finding.file.startsWith('portage/make.conf') ? 'portage/make.conf' : finding.file;
            return { message: `Portage cannot read this line: ${finding.message}.`, at: { file, line: finding.line } };
        }
        case 'profile':
            return { message: 'The profile does not exist in the snapshot.', at: { file: 'image.yaml' } };
        case 'world-entries':
            return {
                message: `Packages that are masked or do not exist: ${finding.entries.join(' ')}.`,
                at: { file: 'world' },
            };
        case 'licence-group':
        case 'features':
        case 'metadata':
        case 'crash':
            return undefined;
    }
}
function describeMasked(atom, versions) {
    const best = leastMasked(versions);
    if (!best)
        return { message: `All versions of ${atom} are masked.` };
    const others = versions.length - 1;
    const ways = unmaskingLines(best).map(({ file, line }) => `portage/${file}: ${line}`);
    return {
        message: `All versions of ${atom} are masked: ${best.package} by ${best.reasons.join(', ')}` +
            (others > 0 ? `, and ${String(others)} more.` : '.'),
        hint: ways.length > 0 ? `To accept it, add to ${ways.join(', and to ')}` : 'See portage(5) for how to accept it.',
    };
}


/***/ })

};
