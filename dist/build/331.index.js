export const id = 331;
export const ids = [331];
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

/***/ 90100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ TailBuffer)
/* harmony export */ });
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


/***/ }),

/***/ 86369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ TimelineReducer),
  Z: () => (/* binding */ workSeconds)
});

;// CONCATENATED MODULE: ./lib/portage/emerge-log.js
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

// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
// EXTERNAL MODULE: ./lib/progress/tail-buffer.js
var tail_buffer = __webpack_require__(90100);
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
    #tail = new tail_buffer/* TailBuffer */.v(TAIL_LINES, TAIL_CHARS);
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
    #emerge = new EmergeFollower();
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


/***/ }),

/***/ 97208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Je: () => (/* binding */ ACTIONS_CACHE_BYTES),
/* harmony export */   Xd: () => (/* binding */ ACTIONS_CACHE)
/* harmony export */ });
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
