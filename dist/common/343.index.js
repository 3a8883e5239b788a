export const id = 343;
export const ids = [343];
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
/* harmony export */   sw: () => (/* binding */ checkInputs),
/* harmony export */   xS: () => (/* binding */ checkCommentInputs)
/* harmony export */ });
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
