export const id = 509;
export const ids = [509];
export const modules = {

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

/***/ 12951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pv: () => (/* binding */ cacheArguments),
  wT: () => (/* binding */ cacheFlags),
  J: () => (/* binding */ mayWrite)
});

// UNUSED EXPORTS: readArgument

// EXTERNAL MODULE: ./lib/cache/entry.js
var cache_entry = __webpack_require__(38010);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/pins/reference.js
var reference = __webpack_require__(12305);
;// CONCATENATED MODULE: ./lib/cache/scopes.js


/**
 * Branches in the order in which their caches are read. A pull request has a branch of its own, named by its ref: a fork's
 * branch may be called `main` too. Without any ref, on a person's machine, it is `local`.
 */
function cacheBranches(facts) {
    const own = facts.ref?.replace(/^refs\/heads\//, '') ?? '';
    const others = [facts.baseRef ?? '', facts.defaultBranch ?? ''].filter((branch) => branch !== '' && branch !== own);
    return { own: own === '' ? 'local' : own, others: [...new Set(others)] };
}
/**
 * The scopes that a build of this part can read, the best first: those of its own branch, and of them the whole build, then
 * the saved stages, the last one first, then the downloads. Saved stages are read by the branch that saved them, to go on
 * from there; everybody else has no use for half a build. A check reads what checks wrote, and nothing else.
 */
function scopesToRead(part, { own, others, stages }) {
    if (part === 'judge')
        return [own, ...others].map((branch) => ({ branch, part }));
    const both = part === 'fetch' ? ['fetch', 'main'] : ['main', 'fetch'];
    const saved = part === 'fetch' ? [] : stages.map((stage) => `stage-${stage}`).reverse();
    const mine = part === 'fetch' ? both : ['main', ...saved, 'fetch'];
    return [
        ...mine.map((each) => ({ branch: own, part: each })),
        ...others.flatMap((branch) => both.map((each) => ({ branch, part: each }))),
    ];
}
/**
 * The attributes that name a scope at a place: `scope` of the Actions cache, the tag in a registry, the manifest's `name` in
 * S3 and Azure (blobs are shared by all names there), the subfolder of a folder.
 *
 * GitHub itself keeps the Actions cache apart by branch, and offers own, base and default branch to the reader, so that the
 * branch is no part of that name: it would only multiply the look-ups, which are limited in number.
 */
function scopeOptions(entry, scopes, scope) {
    const name = (first) => [first, scopes.image, ...(entry.type === 'gha' ? [] : [scope.branch]), scope.part]
        .filter((part) => part !== undefined)
        .map(safePart)
        .join('.');
    const { options } = entry;
    switch (entry.type) {
        case 'gha':
            return { scope: name(options.scope) };
        case 'registry':
            return { ref: withTag(options.ref ?? '', name) };
        case 's3':
        case 'azblob':
            return { name: name(options.name) };
        case 'local':
            return { dest: `${(options.dest ?? '').replace(/(?<=.)\/+$/, '')}/${name(undefined)}` };
    }
}
/** A tag of the user's own stays in front, so that one repository can serve several purposes. */
function withTag(ref, name) {
    const parsed = (0,reference/* parseReference */.F2)(ref);
    const tag = parsed.ok ? parsed.reference.tag : undefined;
    const repository = tag === undefined ? ref : ref.slice(0, -tag.length - 1);
    return `${repository}:${name(tag)}`;
}
/** Four parts with dots between them stay below the 128 characters of a registry's tag. */
const LONGEST_PART = 30;
const HASH_DIGITS = 8;
/**
 * A text as part of a name that every backend takes (tag, file, object and cache key): lower-case letters, digits, `-`
 * and `_`. Whatever had to be changed or cut gets a hash of the original, so that different texts stay different.
 */
function safePart(text) {
    const safe = text.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, '-');
    if (safe === text && safe !== '' && safe.length <= LONGEST_PART)
        return safe;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
    const start = safe.slice(0, LONGEST_PART - HASH_DIGITS - 1).replace(/-+$/, '');
    return start === '' ? hash : `${start}-${hash}`;
}

;// CONCATENATED MODULE: ./lib/cache/cache-arguments.js


function mayWrite({ wanted, fromFork }) {
    return wanted && !fromFork;
}
/** The attributes that concern one direction only; the rest says where the place is and is needed for both. */
const EXPORT_ONLY = new Set([
    'mode',
    'ignore-error',
    'compression',
    'compression-level',
    'force-compression',
    'image-manifest',
    'oci-mediatypes',
    'reset',
    'touch_refresh',
    'upload_parallelism',
]);
const EXPORT_MINUTES = 60;
/**
 * The cache arguments of one build. The user's own options win over ours.
 *
 * - `mode=max`: the layers of every stage, not of the last one only, which is `scratch` with a few files.
 * - `ignore-error=true`: an export that fails leaves a good build good. (What fails before the export begins, such as an
 *   unreadable token, still fails the build: see `cacheFailure`.)
 * - `timeout` of gha: BuildKit's README calls it the limit of the export, its source makes it the patience with answers
 *   429, for each call (go-actions-cache, doWithRetries); an export with `timeout=1ms` was measured to succeed. The default
 *   of 10 minutes is little where gigabytes in many layers meet 200 uploads a minute for the whole repository. Imports keep
 *   it: better to wait that long than to compile for hours, better to compile than to wait longer.
 * - `compression=zstd` where the exporter reads it, registry and local: BuildKit's default is gzip, which is slower at both
 *   ends at a lower ratio. The exporters for gha, s3 and azblob always use the default (their `Config()` ignores attributes).
 */
function cacheArguments(entries, request) {
    const { part, scopes, write } = request;
    const from = entries.flatMap((entry) => scopesToRead(part, scopes).map((scope) => readArgument(entry, scopes, scope)));
    const writable = entries.filter(({ readOnly }) => readOnly !== true);
    const to = write
        ? writable.map((entry) => (0,cache_entry/* formatOptions */.or)(entry.type, {
            ...placed(entry, scopeOptions(entry, scopes, { branch: scopes.own, part })),
            ...exportOptions(entry, request.exportMinutes ?? EXPORT_MINUTES),
        }))
        : [];
    return { from: [...new Set(from)], to };
}
/** The value of `--cache-from` that reads one scope of one place. */
function readArgument(entry, scopes, scope) {
    const { dest, ...options } = placed(entry, scopeOptions(entry, scopes, scope));
    const read = Object.entries(options).filter(([name]) => !EXPORT_ONLY.has(name));
    return (0,cache_entry/* formatOptions */.or)(entry.type, { ...(dest === undefined ? {} : { src: dest }), ...Object.fromEntries(read) });
}
/** The arguments as buildx takes them. */
function cacheFlags({ from, to }) {
    return [...from.map((value) => `--cache-from=${value}`), ...to.map((value) => `--cache-to=${value}`)];
}
function placed(entry, where) {
    return { ...entry.options, ...where };
}
/** Our choices, except where the user made one. */
function exportOptions({ type, options }, minutes) {
    const ours = {
        gha: { timeout: `${String(Math.max(1, Math.round(minutes)))}m` },
        registry: { compression: 'zstd' },
        local: { compression: 'zstd' },
        s3: {},
        azblob: {},
    };
    // Docker's old media types know no zstd.
    const compresses = options['oci-mediatypes'] !== 'false';
    const chosen = { mode: 'max', 'ignore-error': 'true', ...(type === 'gha' || compresses ? ours[type] : {}) };
    return Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, options[name] ?? value]));
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

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JA: () => (/* binding */ parseDefinition),
  KY: () => (/* binding */ withVersions)
});

// UNUSED EXPORTS: imageSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/image/decode.js
var decode = __webpack_require__(83919);
;// CONCATENATED MODULE: ./lib/image/locate.js



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
    return SYNTAX[error.code] ?? { message: `This is not valid YAML: ${(0,image_text/* visible */.RK)(error.message)}.` };
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
// EXTERNAL MODULE: ./lib/image/definition.js + 4 modules
var definition = __webpack_require__(98444);
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

/***/ 16330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ packageNameRule),
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
/* unused harmony export isLive */
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

/***/ 92143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Sixteen hexadecimal digits that stand for the parts; nothing can be read back from them. */
function fingerprint(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${part.length}:${part}`);
    return hash.digest('hex').slice(0, 16);
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


/***/ }),

/***/ 97208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Xd: () => (/* binding */ ACTIONS_CACHE)
/* harmony export */ });
/* unused harmony export ACTIONS_CACHE_BYTES */
/** What GitHub's cache is called as a place (Store.place). */
const ACTIONS_CACHE = 'Actions cache';
/** What a repository's Actions cache may have (GitHub, "Dependency caching reference", "Usage limits and eviction policy"). */
const ACTIONS_CACHE_BYTES = 10e9;
const KINDS = ['packages', 'distfiles'];
/** Why a store could not serve. It never fails a build: whoever calls says it once and goes on without the store. */
class StoreError extends Error {
    kind;
    added;
    /**
     * @param kind `unreachable`: network, DNS, 5xx; `refused`: 401, 403, read-only; `throttled`: 429 beyond our patience; `full`:
     *   quota or disk; `stopped`: the signal fired
     */
    constructor(kind, message, added = []) {
        super(message);
        this.kind = kind;
        this.added = added;
        this.name = 'StoreError';
    }
}


/***/ })

};
