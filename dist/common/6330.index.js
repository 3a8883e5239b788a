export const id = 6330;
export const ids = [6330];
export const modules = {

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


/***/ })

};
