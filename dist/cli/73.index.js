export const id = 73;
export const ids = [73];
export const modules = {

/***/ 83919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97158);

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

/***/ 80012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JA: () => (/* binding */ parseDefinition),
  KY: () => (/* binding */ withVersions)
});

// UNUSED EXPORTS: imageSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
;// CONCATENATED MODULE: ./lib/image/issues.js


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

// EXTERNAL MODULE: ./lib/image/locate.js
var locate = __webpack_require__(84455);
// EXTERNAL MODULE: ./lib/image/rules.js
var rules = __webpack_require__(16330);
;// CONCATENATED MODULE: ./lib/image/schema-text.js

/** A string that a rule judges. The rule's sentence and hint travel in the issue. */
function schema_text_text(rule, documentation) {
    return schemas/* string */.YjP()
        .superRefine((value, context) => {
        const finding = rule(value);
        if (finding)
            context.addIssue({ code: 'custom', message: finding.message, params: { hint: finding.hint } });
    })
        .meta({ ...documentation });
}

;// CONCATENATED MODULE: ./lib/image/refresh-schema.js



const skip = (rule, what) => schemas/* array */.YOg(schema_text_text(rule, { description: 'What to skip.' }))
    .default([])
    .meta({ description: `${what} that a refresh does not take.` });
const accepted = schemas/* array */.YOg(schemas/* strictObject */.rej({
    id: schema_text_text(rules/* advisoryRule */.au, {
        description: 'Its number, as `GLSA 202601-05` has it.',
        examples: ['202601-05'],
    }),
    until: schema_text_text(rules/* dayRule */.T2, {
        description: 'The last day on which it is accepted, in quotes or not.',
        examples: ['2026-12-31'],
        pattern: String.raw `^20\d\d-\d\d-\d\d$`,
    }),
    reason: schema_text_text(rules/* reasonRule */.bQ, {
        description: 'Why it may stay.',
        examples: ['The server part is not installed.'],
    }),
})
    .meta({ description: 'One advisory that is accepted for a while.' }))
    .superRefine((list, context) => {
    for (const [index, { id }] of list.entries()) {
        if (list.findIndex((other) => other.id === id) === index)
            continue;
        context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `The advisory ${id} is here a second time.`,
            params: { hint: 'Keep the one whose date counts.' },
        });
    }
})
    .default([])
    .meta({ description: 'Advisories that are known and may stay for a while, each with the last day and the reason.' });
const dates = schemas/* strictObject */.rej({ skip: skip(rules/* dateRule */.R7, 'Dates of tags, such as `20260301`,') }).prefault({});
/** What a refresh may change, and how eagerly. */
const refreshSchema = schemas/* strictObject */.rej({
    'minimum-age': schemas/* int */.Whr().min(0).max(365).default(3).meta({
        description: 'Days that a stage3 and a snapshot have to be old before they are proposed: most mistakes in them are found by then.',
    }),
    hold: schemas/* array */.YOg(schemas/* enum */.k5n(['stage3', 'snapshot', 'kernel', 'compiler']).meta({ description: 'What stays.' }))
        .default([])
        .meta({ description: 'Pins that stay as they are: of `stage3`, `snapshot`, `kernel`, `compiler`.' }),
    stage3: dates.meta({ description: 'About the stage3. Its variant is the one of its pin.' }),
    snapshot: dates.meta({ description: 'About the ebuild repository.' }),
    kernel: schemas/* strictObject */.rej({
        series: schema_text_text(rules/* kernelSeriesRule */.hl, {
            description: 'Series to follow, in quotes; the one of `kernel.version` when not given.',
            examples: ['6.12'],
            pattern: String.raw `^\d+\.\d+$`,
        }).optional(),
        skip: skip(rules/* kernelVersionRule */.Me, 'Kernel versions'),
    })
        .prefault({})
        .meta({ description: 'About the kernel.' }),
    compiler: schemas/* strictObject */.rej({
        slot: schemas/* int */.Whr()
            .min(1)
            .max(99)
            .optional()
            .meta({ description: 'Slot to follow; the one of `compiler.slot` when not given.', examples: [16] }),
        snapshots: schemas/* boolean */.zMY().default(false).meta({
            description: 'Whether dated snapshots (`16.1.1_p20260905`) are taken besides releases. There is one every week, and each has the whole world compiled again.',
        }),
        skip: skip(rules/* compilerVersionRule */._L, 'Compiler versions'),
    })
        .prefault({})
        .meta({ description: 'About the compiler, of which a new one gets a pull request of its own.' }),
    merge: schemas/* enum */.k5n(['never', 'without-risk', 'always']).default('never').meta({
        description: "Whether GitHub is asked to merge the pull request by itself once every required check has passed: `never`, `without-risk` where neither compiler, C library, init nor the kernel's series changes, or `always`.",
    }),
    advisories: schemas/* strictObject */.rej({
        gate: schemas/* enum */.k5n(['report', 'warn', 'fail']).default('warn').meta({
            description: 'What happens when an advisory (GLSA) is about a package of the image: it is reported, warned of, or fails the run.',
        }),
        accepted,
    })
        .prefault({})
        .meta({ description: "About the pinned image and today's security advisories." }),
})
    .prefault({})
    .meta({ description: 'What the weekly refresh may propose, and how strict it is.' });
/** Finds what a policy wants that no refresh does: it never goes back. */
function checkRefresh({ kernel, compiler, refresh }, context) {
    const { series } = refresh.kernel;
    if (series !== undefined && isOlder(series, kernel.version)) {
        context.addIssue({
            code: 'custom',
            path: ['refresh', 'kernel', 'series'],
            message: `The series ${series} is older than the kernel ${kernel.version}, and a refresh never goes back.`,
            params: { hint: 'Follow a newer one, or pin a kernel of this series first.' },
        });
    }
    const { slot } = refresh.compiler;
    if (slot !== undefined && slot < compiler.slot) {
        context.addIssue({
            code: 'custom',
            path: ['refresh', 'compiler', 'slot'],
            message: `The slot ${slot} is older than the compiler's, ${compiler.slot}, and a refresh never goes back.`,
            params: { hint: 'Follow a newer one, or pin a compiler of this slot first.' },
        });
    }
}
/** Whether a series (`6.12`) is older than the one of a version. */
function isOlder(series, version) {
    const [major = 0, minor = 0] = series.split('.').map(Number);
    const [pinnedMajor = 0, pinnedMinor = 0] = version.split('.').map((part) => Number.parseInt(part));
    return major < pinnedMajor || (major === pinnedMajor && minor < pinnedMinor);
}

;// CONCATENATED MODULE: ./lib/image/definition.js






const PIN = String.raw `^[^\s@]+:[\w.-]+(@sha256:[0-9a-f]{64})?$`;
const atoms = (description) => schemas/* array */.YOg(schema_text_text(rules/* atomRule */.yV, { description: 'A package atom.' }))
    .default([])
    .meta({ description });
const repository = schemas/* strictObject */.rej({
    name: schema_text_text(rules/* repositoryNameRule */.sv, {
        description: 'Its name, as its `profiles/repo_name` says.',
        examples: ['guru'],
    }),
    url: schema_text_text(rules/* repositoryUrlRule */.J8, { description: 'The https address that git clones from.' }),
    commit: schema_text_text(rules/* commitRule */.m$, { description: 'The commit to use, all 40 digits.', pattern: '^[0-9a-f]{40}$' }),
})
    .meta({ description: 'One additional ebuild repository.' });
const compiler = schemas/* strictObject */.rej({
    slot: schemas/* int */.Whr()
        .min(1)
        .max(99)
        .meta({ description: 'Slot of `sys-devel/gcc`: its major version.', examples: [16] }),
    version: schema_text_text(rules/* compilerVersionRule */._L, {
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
    sources: schema_text_text(rules/* packageNameRule */.Ai, { description: 'Package of `sys-kernel/` that holds the sources.' }).default('gentoo-sources'),
    version: schema_text_text(rules/* kernelVersionRule */.Me, {
        description: 'Exact version.',
        examples: ['6.12.58'],
        pattern: String.raw `^\d+\.\d+\.\d+(_p\d+)?(-r\d+)?$`,
    }),
    base: schemas/* array */.YOg(schema_text_text(rules/* kernelTargetRule */.ND, { description: 'A configuration target.' }))
        .min(1)
        .default(['defconfig', 'kvm_guest.config'])
        .meta({
        description: "The kernel's own configuration targets, in order; the fragments of `kernel/` come on top.",
    }),
})
    .meta({ description: 'The kernel.' });
const user = schemas/* strictObject */.rej({
    name: schema_text_text(rules/* userNameRule */.Nb, { description: 'Login name.' }).default('gentoo'),
    login: schemas/* enum */.k5n(['autologin', 'password', 'ssh-keys']).default('password').meta({
        description: 'How to get in: `autologin` on screen and serial console without being asked; `password` with the hash in the input `password-hash`; `ssh-keys` with the keys in the input `authorized-keys`.',
    }),
    groups: schemas/* array */.YOg(schema_text_text(rules/* groupRule */.sE, { description: 'A group.' }))
        .default(['wheel'])
        .meta({ description: 'Further groups of the user. They must exist in the image.' }),
})
    .prefault({})
    .meta({ description: 'The one user, who may use sudo without a password.' });
/** More than this nobody reads at once; whoever corrects these sees the rest. */
const MOST_PROBLEMS = 50;
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
    squashfs: schema_text_text(rules/* sizeRule */.co, { description: 'Most that the squashfs may have.', examples: ['3GiB'] })
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
    name: schema_text_text(rules/* fileNameRule */.w6, { description: 'Start of the names of the files that come out.' }).default('gentoo'),
    stage3: schema_text_text(rules/* pinRule */.ij, {
        description: 'Image of the stage3 to start from, `REPOSITORY:TAG@sha256:DIGEST`. Without a digest the first run reports it.',
        examples: ['gentoo/stage3:nomultilib-20260216'],
        pattern: PIN,
    }),
    snapshot: schema_text_text(rules/* pinRule */.ij, {
        description: 'Image of the ebuild repository, in the same form.',
        examples: ['gentoo/portage:20260217'],
        pattern: PIN,
    }),
    'snapshot-signature': schemas/* enum */.k5n(['verify', 'require', 'ignore']).default('verify').meta({
        description: "What the snapshot's OpenPGP signature decides: with `verify` a bad one fails the build and a missing one is told; `require` refuses that too; `ignore` does not look.",
    }),
    profile: schema_text_text(rules/* profileRule */.KE, {
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
    python: schema_text_text(rules/* pythonRule */.VI, {
        description: 'The one Python that packages are built for.',
        pattern: String.raw `^python3_\d{1,2}$`,
    }).default('python3_13'),
    user,
    hostname: schema_text_text(rules/* hostnameRule */.Sx, { description: 'Host name (RFC 1123).' }).default('gentoo'),
    locale: schema_text_text(rules/* localeRule */.tS, { description: 'The one locale that is generated and set.' }).default('en_US.UTF-8'),
    timezone: schema_text_text(rules/* timezoneRule */._S, { description: 'Time zone, as below `/usr/share/zoneinfo`.' }).default('UTC'),
    keymap: schema_text_text(rules/* keymapRule */.aY, { description: 'Keymap of the console.' }).default('us'),
    bootstrap: atoms('Packages that are merged before the world, in this order, without becoming part of it.'),
    'debug-packages': atoms('Packages that are added last of all: to add one costs that package and packing.'),
    tree: schemas/* enum */.k5n(['none', 'squashfs']).default('none').meta({
        description: 'Whether the image ships the ebuild repository: `none`, or `squashfs` as a packed file that is mounted at boot.',
    }),
    squashfs,
    budgets,
    refresh: refreshSchema,
})
    .superRefine(checkRefresh)
    .meta({ title: 'gentoo-min image definition', description: 'What image.yaml may say.' });
/**
 * Reads image.yaml.
 * @param bytes content of the file
 * @param file how messages name it, relative to the user's repository
 * @returns the definition, or everything that is wrong with it, in the order of the file
 */
function parseDefinition(bytes, file) {
    const yaml = (0,locate/* readYaml */.g)(bytes, file);
    if (yaml.problems.length > 0)
        return { ok: false, problems: yaml.problems };
    const parsed = imageSchema.safeParse(yaml.value);
    if (parsed.success)
        return { ok: true, definition: parsed.data, place: (path) => yaml.place(path) };
    const problems = parsed.error.issues.flatMap((issue) => explainIssue(issue, yaml, imageSchema));
    problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
    return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
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

/***/ 32073:
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
// EXTERNAL MODULE: ./lib/image/march.js
var march = __webpack_require__(63822);
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
        march: makeConf && (0,march/* marchOf */.V)(Buffer.from(makeConf).toString('utf8')),
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

/***/ 84455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83919);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97158);



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
    const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, file, LIMITS);
    if (!text.ok)
        return failed([text.problem], file);
    const deep = checkDepth(text.lines, file);
    if (deep)
        return failed([deep], file);
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.lines.join('\n'), { lineCounter: counter, prettyErrors: false });
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
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source : undefined;
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
    return SYNTAX[error.code] ?? { message: `This is not valid YAML: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(error.message)}.` };
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
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair: (_, pair) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(pair.key))
                add(pair.key, 'A list or mapping is used as a key.', 'Keys are words.');
        },
        Node: (_, node) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
                add(node, `An alias (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`*${node.source}`)}) is used.`, 'Write the value itself.');
                return;
            }
            if (node.anchor !== undefined)
                add(node, `An anchor (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`&${node.anchor}`)}) is defined.`, 'Remove it.');
            if (node.tag !== undefined)
                add(node, `A tag (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node.tag)}) is used.`, 'Remove it.');
        },
    });
    return problems;
}
function step(root, path) {
    let node = root;
    for (const key of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            node = node.items.find((pair) => isKey(pair.key, key))?.value;
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            node = node.items[Number(key)];
        else
            return undefined;
    }
    return node;
}
function isKey(node, key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && String(node.value) === String(key);
}
function findOffset(root, path, part) {
    const last = path.at(-1);
    if (last === undefined)
        return undefined;
    const parent = step(root, path.slice(0, -1));
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? parent.items.find((item) => isKey(item.key, last)) : undefined;
    const item = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent) ? parent.items[Number(last)] : undefined;
    for (const node of part === 'key' ? [pair?.key, item] : [pair?.value, pair?.key, item]) {
        const range = node?.range;
        if (range)
            return range[0];
    }
    return findOffset(root, path.slice(0, -1), 'key');
}


/***/ }),

/***/ 63822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ marchOf)
/* harmony export */ });
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


/***/ })

};
