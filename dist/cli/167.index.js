export const id = 167;
export const ids = [167];
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

/***/ 7167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
// EXTERNAL MODULE: ./src/inputs/fields.ts
var fields = __webpack_require__(2996);
// EXTERNAL MODULE: ./src/inputs/lint-table.ts
var lint_table = __webpack_require__(1813);
// EXTERNAL MODULE: ./src/inputs/rules.ts
var rules = __webpack_require__(8190);
// EXTERNAL MODULE: ./src/inputs/settings.ts + 5 modules
var settings = __webpack_require__(1256);
;// CONCATENATED MODULE: ./src/inputs/lint-settings.ts





const readers = {
    config: (0,fields/* judged */.g$)(rules/* pathRule */.WO),
    format: (0,fields/* choice */.Yq)('text', 'json', 'sarif'),
};
/**
 * Reads the options of `gentoo-min lint`.
 * @throws UserError with everything that is wrong with them
 */
function readLintSettings(platform) {
    const read = (0,fields/* readFields */.qU)(readers, (0,settings/* readTexts */.Z7)(lint_table/* lintInputs */.T, platform));
    if (!read.values)
        throw new errors/* UserError */.y(read.problems);
    return read.values;
}

;// CONCATENATED MODULE: ./src/lint/format.ts
/** So much of a line is shown; a caret far to the right points at nothing. */
const WIDEST = 120;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * A finding as a person reads it: place, severity, message and rule in one line, the line of the file with a caret below it,
 * then what to do.
 * @param text the line that the finding is about
 */
function formatFinding({ rule, severity, at, message, hint }, text) {
    const { file, line, column, endColumn } = at;
    const place = [printable(file), line, line === undefined ? undefined : column].filter((part) => part !== undefined);
    const lines = [`${place.join(':')}: ${severity}: ${printable(message)} [${rule}]`];
    if (line !== undefined && column !== undefined && text !== undefined) {
        const number = String(line).padStart(5);
        const cut = Math.max(0, column - WIDEST + 20);
        const shown = printable(text.slice(cut, cut + WIDEST));
        const length = Math.max(1, Math.min((endColumn ?? column + 1) - column, cut + WIDEST - column + 1));
        // A tab stays one before the caret, so that both lines are as wide.
        const before = text.slice(cut, column - 1).replace(/[^\t]/g, ' ');
        lines.push(`${number} | ${cut > 0 ? '…' : ''}${shown}${text.length > cut + WIDEST ? '…' : ''}`);
        lines.push(`${' '.repeat(number.length)} | ${cut > 0 ? ' ' : ''}${before}${'^'.repeat(length)}`);
    }
    if (hint !== undefined)
        lines.push(`${' '.repeat(5)} = ${printable(hint)}`);
    return lines;
}
/** `2 errors, 1 warning`, or that there is nothing. */
function countFindings(findings) {
    const parts = ['error', 'warning', 'note'].flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
    });
    return parts.length === 0 ? 'Nothing was found.' : `${parts.join(', ')}.`;
}
/** One place for each character, also for those that show nothing or move the cursor. */
function printable(text) {
    return text.replace(UNPRINTABLE, (character) => (character === '\t' ? character : '\ufffd'.repeat(character.length)));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/image/folder.ts
var folder = __webpack_require__(3357);
// EXTERNAL MODULE: ./src/image/load.ts + 2 modules
var load = __webpack_require__(2098);
// EXTERNAL MODULE: ./src/image/scan.ts
var scan = __webpack_require__(1144);
// EXTERNAL MODULE: ./src/image/definition.ts + 4 modules
var definition = __webpack_require__(7316);
// EXTERNAL MODULE: ./src/image/world.ts
var world = __webpack_require__(2797);
// EXTERNAL MODULE: ./src/image/text.ts
var image_text = __webpack_require__(4358);
// EXTERNAL MODULE: ./src/image/atom.ts
var atom = __webpack_require__(5192);
// EXTERNAL MODULE: ./src/image/decode.ts
var decode = __webpack_require__(7619);
;// CONCATENATED MODULE: ./src/lint/text-file.ts

/** Far above what a person writes; a longer line would be a picture, or an attack. */
const TEXT_LIMITS = { bytes: 256 * 1024, lineLength: 10_000 };
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Turns bytes into a text, or says why they are none; a byte order mark and CRLF are findings, and taken out. */
function readText(path, bytes) {
    const decoded = (0,decode/* decodeText */.g)(bytes, path, TEXT_LIMITS);
    if (!decoded.ok) {
        const { message, hint = 'Is this the right file?', at = { file: path } } = decoded.problem;
        const { line, column } = at;
        const where = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
        return { reports: [{ rule: 'not-text', at: { file: path, ...where }, message, hint }] };
    }
    const { lines } = decoded;
    const reports = [];
    if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) {
        reports.push({
            rule: 'byte-order-mark',
            at: { file: path, line: 1, column: 1 },
            message: 'The file begins with a byte order mark, which Portage takes for a part of the first word.',
            hint: 'Save it as UTF-8 without one.',
            suggestion: { line: 1, endLine: 1, lines: [lines[0] ?? ''] },
        });
    }
    const carriageReturn = bytes.indexOf(13);
    if (carriageReturn >= 0) {
        const line = bytes.subarray(0, carriageReturn).filter((byte) => byte === 10).length + 1;
        reports.push({
            rule: 'carriage-return',
            at: { file: path, line, column: (lines[line - 1]?.length ?? 0) + 1 },
            message: 'The line ends with a carriage return, as on Windows.',
            hint: 'Save the file with LF at the line ends, and keep it so by `* text=auto eol=lf` in .gitattributes.',
        });
    }
    return { file: textFile(path, lines), reports };
}
/** A text from its lines. */
function textFile(path, lines) {
    let next = 0;
    const starts = lines.map((line) => {
        const start = next;
        next += line.length + 1;
        return start;
    });
    return { path, text: lines.join('\n'), lines, starts };
}
/** Number of the line that an offset is in, from 1. */
function lineAt(file, offset) {
    let low = 0;
    let high = file.starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((file.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** Line and columns of a region; one that goes over several lines is shown by its first. */
function extentOf({ file, start, end }) {
    const line = lineAt(file, start);
    const from = file.starts[line - 1] ?? 0;
    const lineEnd = from + (file.lines[line - 1]?.length ?? 0);
    return {
        file: file.path,
        line,
        column: start - from + 1,
        endColumn: Math.max(Math.min(end, lineEnd), start) - from + 1,
    };
}
/** A part of one line, from a column and with so many characters. */
function partOfLine(file, line, column, length) {
    return { file: file.path, line, column, endColumn: column + length };
}
// What Python's str.split() takes for white space, without the control characters, which no text has. U+FEFF is none.
const BLANK = '[\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const BLANKS = new RegExp(`${BLANK}+`, 'u');
const WORD = /[^\t\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
/** Words of a line up to a comment, which starts with a word that starts with `#` (portage.util, grabfile and grabdict). */
function wordsOfLine(file, line) {
    const start = file.starts[line - 1] ?? 0;
    const words = [];
    for (const match of (file.lines[line - 1] ?? '').matchAll(WORD)) {
        if (match[0].startsWith('#'))
            break;
        words.push({ file, text: match[0], start: start + match.index, end: start + match.index + match[0].length });
    }
    return words;
}
/** Words of a text with the index at which each begins. */
function splitWords(text) {
    return [...text.matchAll(WORD)].map((match) => ({ text: match[0], index: match.index }));
}

;// CONCATENATED MODULE: ./src/lint/package-files.ts



/** The settings for single packages (portage(5), "/etc/portage/"). */
const PACKAGE_FILES = [
    'package.accept_keywords',
    'package.accept_restrict',
    'package.env',
    'package.keywords',
    'package.license',
    'package.mask',
    'package.properties',
    'package.unmask',
    'package.use',
];
/** Lines of a file of package.*, without those that hold nothing (portage.util, grabdict and grabfile). */
function packageLines(kind, file) {
    return file.lines.flatMap((_, index) => {
        const [atom, ...values] = wordsOfLine(file, index + 1);
        return atom ? [{ kind, file, line: index + 1, atom, values }] : [];
    });
}
/** Flags of a line of package.use, without the names of lists (portage.package.ebuild._config.UseManager). */
function useWords(values) {
    const flags = [];
    let list;
    for (const word of values) {
        if (word.text.endsWith(':'))
            list = word.text.slice(0, -1);
        else {
            const minus = word.text.startsWith('-') ? '-' : '';
            const prefix = list === undefined ? '' : `${list.toLowerCase()}_`;
            flags.push({
                word,
                flag: `${minus}${prefix}${word.text.slice(minus.length)}`,
                ...(list === undefined ? {} : { list }),
            });
        }
    }
    return flags;
}
// portage.dep, _get_atom_wildcard_re: what may stand for several categories or packages in a user's own files.
const WILDCARD = /^(?:(?<name>[\w+*][\w+.*-]*\/[\w+*][\w+*-]*?)|=(?<starred>[\w+*][\w+.*-]*\/[\w+*][\w+*-]*?)-\*\w+\*)(?::(?<slot>[\w+./*=-]+))?(?:::\w[\w-]*)?$/;
const BUILD_ID = /^([=<>~]+[^:[]*-\d[^:[]*?)-(0|[1-9]\d*)((?::|\[|$).*)$/;
const SLOT = /^(?:[A-Za-z0-9_][A-Za-z0-9+_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9+_.-]*)?=?|[*=])$/;
const LONGEST = 512;
/** Files whose lines may not have `[flag]` behind the package, and such whose packages may have the number of a binary package. */
const WITHOUT_USE = new Set(['package.use', 'package.accept_keywords', 'package.keywords']);
const WITHOUT_BUILD_ID = new Set(['package.license']);
/**
 * Whether Portage takes a text for a package in such a file (portage.dep, Atom, with wildcards and repositories allowed).
 * @returns undefined when it does, else why not, as the end of a sentence that begins with the text
 */
function refuseAtom(text, kind) {
    if (text.length > LONGEST)
        return 'is too long for a package';
    if (text.startsWith('!'))
        return 'is a blocker, which says nothing here';
    // Portage keeps `-cat/pkg` apart, to take back what a profile masks.
    const given = text.startsWith('-') && (kind === 'package.mask' || kind === 'package.unmask') ? text.slice(1) : text;
    const wildcard = WILDCARD.exec(given);
    if (wildcard && /\*|\/\+/.test(given.split(':')[0] ?? '')) {
        const { name, starred, slot } = wildcard.groups ?? {};
        if ((name ?? starred ?? '').includes('**'))
            return 'has two stars beside each other';
        return slot === undefined || SLOT.test(slot) ? undefined : `has a slot ${(0,image_text/* quote */.hD)(slot)} that cannot exist`;
    }
    const [, base, , rest] = (WITHOUT_BUILD_ID.has(kind) ? undefined : BUILD_ID.exec(given)) ?? [];
    const parsed = (0,atom/* parseAtom */.TF)(given);
    if (!parsed.ok && !(base !== undefined && (0,atom/* parseAtom */.TF)(`${base}${rest ?? ''}`).ok))
        return parsed.reason;
    if (WITHOUT_USE.has(kind) && given.includes('['))
        return 'has USE conditions, which cannot stand here';
    return undefined;
}
/** The groups of licences that a definition adds (portage/license_groups). */
function ownLicenseGroups(texts) {
    const file = texts.get('portage/license_groups');
    return new Set(file?.lines.flatMap((_, index) => wordsOfLine(file, index + 1)[0]?.text ?? []));
}

;// CONCATENATED MODULE: ./src/lint/check-conflicts.ts



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
        const words = kind === 'package.use' ? useWords(entry.values) : entry.values.map((word) => ({ word, flag: word.text }));
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
                at: extentOf(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} is said of ${(0,image_text/* quote */.hD)(atom)} already${lineBefore(before, word)}.`,
                hint: 'Remove one of the two.',
            };
        }
        else if (before) {
            yield {
                rule: 'contradicting-word',
                at: extentOf(before),
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
        at: extentOf(again),
        message: `${said} stands here a second time${lineBefore(first, again)}.`,
        hint: 'Remove one of the two.',
        suggestion: { line, endLine: line, lines: [] },
    };
}
/** ` in line 3` or ` in FILE, line 3`, seen from another place. */
function lineBefore(place, from) {
    const line = lineAt(place.file, place.start);
    if (place.file !== from.file)
        return ` in ${place.file.path}, line ${line}`;
    return line === lineAt(from.file, from.start) ? '' : ` in line ${line}`;
}
/** What is masked although it is unmasked, or wanted. @param world names of the packages in the world, with their places */
function* checkMasks(masked, unmasked, world) {
    const again = new Map(unmasked.map((entry) => [entry.atom.text, entry]));
    for (const { atom } of masked) {
        const unmask = again.get(atom.text);
        if (unmask) {
            yield {
                rule: 'mask-without-effect',
                at: extentOf(atom),
                message: `${(0,image_text/* quote */.hD)(atom.text)} is masked here and unmasked${lineBefore(unmask.atom, atom)}, which wins.`,
                hint: 'Remove one of the two.',
            };
            continue;
        }
        const wanted = world.get(atom.text);
        if (wanted) {
            yield {
                rule: 'world-package-masked',
                at: extentOf(wanted),
                message: `${(0,image_text/* quote */.hD)(atom.text)} is in world, but all of its versions are masked${lineBefore(atom, wanted)}.`,
                hint: 'Take one of the two out.',
            };
        }
    }
}

;// CONCATENATED MODULE: ./src/lint/check-dracut.ts


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
            at: partOfLine(file, line, column, name.length),
            message: `dracut has no option ${(0,image_text/* quote */.hD)(name)}.`,
            hint: `Did you mean "${meant}"?`,
        };
        return;
    }
    const start = text.indexOf(operator, column - 1) + operator.length + (quoted ? 2 : 1);
    const at = partOfLine(file, line, start, value.length);
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
        at: partOfLine(file, line, column, text.trimEnd().length - column + 1),
        message,
        hint,
        ...(lines === undefined ? {} : { suggestion: { line, endLine: line, lines } }),
    };
}

;// CONCATENATED MODULE: ./src/lint/check-exclude.ts



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
        const at = partOfLine(file, line, column, pattern.length);
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
                at: partOfLine(file, line, column, lead.length),
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

;// CONCATENATED MODULE: ./src/lint/check-kernel.ts


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
        const at = partOfLine(file, line, 1, text.length);
        if (!VALUE.test(given)) {
            const [, , better] = NEARLY_SET.exec(text) ?? [];
            yield {
                rule: 'kernel-syntax',
                at: partOfLine(file, line, text.length - given.length + 1, given.length),
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
            at: partOfLine(file, line, 1, text.length),
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
        at: partOfLine(file, line, 1, text.length),
        message: `${(0,image_text/* quote */.hD)(text)} is no option of the kernel.`,
        hint: meant === undefined ? 'Write CONFIG_NAME=value or # CONFIG_NAME is not set.' : `Write ${meant}.`,
        ...(meant === undefined ? {} : { suggestion: { line, endLine: line, lines: [meant] } }),
    };
}

// EXTERNAL MODULE: ./src/boot/cpu-features.ts
var cpu_features = __webpack_require__(6400);
;// CONCATENATED MODULE: ./src/lint/cpu-names.ts
/** CPU features as CPU_FLAGS_X86 calls them (profiles/desc/cpu_flags_x86.desc), to their names in boot/cpu-features. */
const CPU_FLAGS = {
    ...Object.fromEntries(`3dnow 3dnowext aes amx_bf16 amx_complex amx_fp16 amx_int8 amx_tile avx avx10_1 avx2 avx512_4fmaps avx512_4vnniw
    avx512_bf16 avx512_bitalg avx512_fp16 avx512_vbmi2 avx512_vnni avx512_vp2intersect avx512_vpopcntdq avx512bw avx512cd
    avx512dq avx512er avx512f avx512ifma avx512pf avx512vbmi avx512vl avx_ifma avx_ne_convert avx_vnni avx_vnni_int16
    avx_vnni_int8 bmi1 bmi2 f16c fma4 mmx padlock popcnt rdrand sha512 sm3 sm4 sse sse2 sse3 sse4_1 sse4_2 sse4a ssse3
    vpclmulqdq xop`
        .split(/\s+/)
        .map((name) => [name, name])),
    fma3: 'fma',
    // AMD's extensions of MMX came to Intel's processors as a part of SSE.
    mmxext: 'sse',
    pclmul: 'pclmulqdq',
    sha: 'sha-ni',
};
/** Options of GCC that switch a feature on ("x86 Options" of its manual), to the same names. */
const COMPILER_FLAGS = {
    ...Object.fromEntries(`3dnow adx aes avx avx2 avx512bf16 avx512bitalg avx512bw avx512cd avx512dq avx512f avx512fp16 avx512ifma avx512vbmi
    avx512vbmi2 avx512vl avx512vnni avx512vp2intersect avx512vpopcntdq avxvnni bmi2 clflushopt clwb clzero cx16 f16c fma fma4
    fsgsbase gfni mmx movbe movdir64b movdiri popcnt rdpid rdseed serialize sse sse2 sse3 sse4.1 sse4.2 sse4a ssse3 tbm vaes
    vpclmulqdq waitpkg xop xsave xsavec xsaveopt`
        .split(/\s+/)
        .map((name) => [`-m${name}`, name])),
    '-mabm': 'abm',
    '-mamx-bf16': 'amx-bf16',
    '-mamx-int8': 'amx-int8',
    '-mamx-tile': 'amx-tile',
    '-mbmi': 'bmi1',
    '-mlzcnt': 'abm',
    '-mpclmul': 'pclmulqdq',
    '-mrdrnd': 'rdrand',
    '-msahf': 'lahf-lm',
    '-msha': 'sha-ni',
    '-msse4': 'sse4.2',
};
/** Further values of GCC's `-march=` for x86-64, whose features are not known here. */
const OTHER_MARCHES = new Set(`amdfam10 arrowlake arrowlake-s athlon-fx athlon64 athlon64-sse3 atom barcelona bdver1 bdver2 bdver3 bdver4 bonnell broadwell btver1
  btver2 cannonlake clearwaterforest core-avx-i core-avx2 core2 corei7 corei7-avx diamondrapids eden-x2 eden-x4 emeraldrapids
  gracemont goldmont goldmont-plus grandridge graniterapids graniterapids-d k8 k8-sse3 knl knm lujiazui lunarlake meteorlake
  nano nano-1000 nano-2000 nano-3000 nano-x2 nano-x4 nocona novalake opteron opteron-sse3 pantherlake raptorlake rocketlake
  shijidadao sierraforest silvermont slm tremont wildcatlake x86-64 yongfeng znver6`.split(/\s+/));

;// CONCATENATED MODULE: ./src/lint/traced.ts

/** Words of a value. */
function wordsOf(value) {
    return splitWords(value.text).flatMap(({ text, index }) => {
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

;// CONCATENATED MODULE: ./src/lint/check-cpu.ts





const FLAG_VARIABLES = ['CFLAGS', 'CXXFLAGS', 'FCFLAGS', 'FFLAGS', 'OBJCFLAGS', 'OBJCXXFLAGS'];
/**
 * The CPU that a make.conf compiles for: the last `-march=` in the value that CFLAGS ends up with.
 * @returns undefined where none is given
 */
function marchOfAssignments(assignments) {
    const flags = assignments.findLast(({ name }) => name === 'CFLAGS') ??
        assignments.findLast(({ name }) => name === 'COMMON_FLAGS');
    const word = flags && wordsOf(flags.value).findLast(({ text }) => text.startsWith('-march='));
    return word?.text.slice('-march='.length);
}
/**
 * Compiler flags that do not go with each other or with the CPU that is compiled for.
 * @param march what `-march=` says
 */
function* checkCompilerFlags(assignments, march) {
    const offered = march === undefined ? undefined : (0,cpu_features/* featuresOfMarch */.S7)(march);
    for (const { name, value } of assignments) {
        const words = wordsOf(value);
        if (FLAG_VARIABLES.includes(name)) {
            yield* checkOverridden(words, name);
            for (const word of words) {
                if (word.text.startsWith('-march='))
                    yield* checkMarch(word);
                const needed = Object.hasOwn(COMPILER_FLAGS, word.text) ? COMPILER_FLAGS[word.text] : undefined;
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
            at: extentOf(word),
            message: '-march=native is whatever machine builds: the image may not start anywhere else, and no package can be kept.',
            hint: 'Name the oldest CPU that has to run it, such as x86-64-v3 or znver3.',
        };
    }
    else if (!cpu_features/* KNOWN_MARCHES */.G.includes(march) && !OTHER_MARCHES.has(march)) {
        const near = (0,image_text/* closest */.kp)(march, cpu_features/* KNOWN_MARCHES */.G);
        yield {
            rule: 'unknown-march',
            at: extentOf(word),
            message: `${(0,image_text/* quote */.hD)(march)} is not known as a CPU of x86-64.`,
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
                at: extentOf(before),
                message: `${(0,image_text/* quote */.hD)(before.text)} has no effect in ${name}: ${(0,image_text/* quote */.hD)(word.text)} follows.`,
                hint: 'Remove one of the two.',
            };
        }
        last.set(kind, word);
    }
}
function* checkRust(words, offered, march = '') {
    for (const word of words) {
        const cpu = /^(?:-C)?target-cpu=(.+)$/.exec(word.text)?.[1];
        const features = cpu === undefined ? undefined : (0,cpu_features/* featuresOfMarch */.S7)(cpu);
        if (cpu === 'native') {
            yield {
                rule: 'native-march',
                at: extentOf(word),
                message: 'target-cpu=native is whatever machine builds: the image may not start anywhere else.',
                hint: `Write target-cpu=${march}, as in CFLAGS.`,
            };
        }
        else if (features)
            yield* checkOffered(word, features, offered, march);
    }
}
function* checkOffered(word, needed, offered, march = '') {
    const missing = (0,cpu_features/* missingFeatures */.QL)(needed, offered);
    if (missing.length === 0)
        return;
    yield {
        rule: 'flag-beyond-march',
        at: extentOf(word),
        message: `${(0,image_text/* quote */.hD)(word.text)} uses what -march=${march} does not have: ${shortList(missing)}.`,
        hint: 'Programs compiled so die there of an illegal instruction. Remove it, or raise -march.',
    };
}
/** Words of CPU_FLAGS_X86, in make.conf or behind `CPU_FLAGS_X86:` in package.use. */
function* checkCpuFlags(words, march) {
    const offered = march === undefined ? undefined : (0,cpu_features/* featuresOfMarch */.S7)(march);
    const beyond = [];
    for (const word of words) {
        if (word.text.startsWith('-') || word.text === '*')
            continue;
        const needed = Object.hasOwn(CPU_FLAGS, word.text) ? CPU_FLAGS[word.text] : undefined;
        if (needed === undefined) {
            const near = (0,image_text/* closest */.kp)(word.text, Object.keys(CPU_FLAGS));
            yield {
                rule: 'unknown-cpu-flag',
                at: extentOf(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} is no value of CPU_FLAGS_X86.`,
                hint: near === undefined ? 'Portage ignores it: remove it.' : `Did you mean "${near}"?`,
            };
        }
        else if (offered && (0,cpu_features/* missingFeatures */.QL)([needed], offered).length > 0)
            beyond.push(word);
    }
    const [first] = beyond;
    if (!first)
        return;
    yield {
        rule: 'cpu-flag-beyond-march',
        at: extentOf(first),
        message: `-march=${march ?? ''} does not have ${shortList(beyond.map(({ text }) => text))}, but packages would be built to use it.`,
        hint: 'Write the line without what is too much, or raise -march in make.conf.',
    };
}
function shortList(names) {
    return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./src/lint/check-values.ts


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
        const near = (0,image_text/* closest */.kp)(arch.replace(/~$/, ''), ARCHES);
        const sign = text.startsWith('~') || text.endsWith('~') ? '~' : '';
        yield {
            rule: 'unknown-keyword',
            at: extentOf(word),
            message: `${(0,image_text/* quote */.hD)(text)} is no keyword, and accepts nothing.`,
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
            const near = (0,image_text/* closest */.kp)(group, [...LICENSE_GROUPS, ...own]);
            yield {
                rule: 'unknown-license-group',
                at: extentOf(word),
                message: `${(0,image_text/* quote */.hD)(group)} is no group of licences, and accepts none.`,
                hint: near === undefined ? 'Define it in portage/license_groups.' : `Did you mean "@${near}"?`,
            };
        }
        else if (!/^-?(?:\*|[A-Za-z0-9_][A-Za-z0-9+_.-]*)$/.test(word.text)) {
            yield {
                rule: 'invalid-license',
                at: extentOf(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} cannot be a licence.`,
                hint: 'Write names of licences, groups as @GROUP, with blanks between them.',
            };
        }
    }
}

;// CONCATENATED MODULE: ./src/lint/known-variables.ts
/**
 * Names that make.conf may set and something reads: make.conf(5), the lists of Portage itself (portage.const, special_env_vars,
 * make.globals), what profiles expand to USE flags (profiles/desc/, make.defaults of the Gentoo repository), and what compilers
 * and common build systems read. Others are no mistake: every variable reaches the ebuilds.
 */
const names = (text) => text.trim().split(/\s+/);
/** Each value of these becomes a USE flag: `VIDEO_CARDS="intel"` is `video_cards_intel`. */
const USE_EXPAND = names(`
  ABI_MIPS ABI_S390 ABI_X86 ADA_TARGET ALSA_CARDS AMDGPU_TARGETS APACHE2_MODULES APACHE2_MPMS CALLIGRA_FEATURES CAMERAS
  COLLECTD_PLUGINS CPU_FLAGS_ARM CPU_FLAGS_PPC CPU_FLAGS_X86 CURL_QUIC CURL_SSL ELIBC FFTOOLS GPSD_PROTOCOLS GRUB_PLATFORMS
  GUILE_SINGLE_TARGET GUILE_TARGETS INPUT_DEVICES KERNEL L10N LCD_DEVICES LIBREOFFICE_EXTENSIONS LLVM_SLOT LLVM_TARGETS
  LUA_SINGLE_TARGET LUA_TARGETS NGINX_MODULES_HTTP NGINX_MODULES_MAIL NGINX_MODULES_STREAM OFFICE_IMPLEMENTATION
  OPENMPI_FABRICS OPENMPI_OFED_FEATURES OPENMPI_RM PHP_TARGETS POSTGRES_TARGETS PYTHON_SINGLE_TARGET PYTHON_TARGETS
  QEMU_SOFTMMU_TARGETS QEMU_USER_TARGETS ROS_MESSAGES RUBY_TARGETS SANE_BACKENDS UWSGI_PLUGINS VERIFY_SIG VIDEO_CARDS
  VOICEMAIL_STORAGE XTABLES_ADDONS`);
/** Set by make.globals, the profiles of amd64 or env.d, so that `${NAME}` is not empty in make.conf. */
const SET_BEFORE = new Set([
    ...USE_EXPAND,
    ...names(`
  ABI ACCEPT_KEYWORDS ACCEPT_LICENSE ACCEPT_PROPERTIES ACCEPT_RESTRICT ARCH ASFLAGS AUTOCLEAN BINPKG_COMPRESS BINPKG_FORMAT
  BOOTSTRAP_USE CBUILD CFLAGS CFLAGS_amd64 CFLAGS_x86 CHOST CHOST_amd64 CHOST_x86 CLEAN_DELAY COLLISION_IGNORE CONFIG_PROTECT
  CONFIG_PROTECT_MASK CTARGET_x86 CXXFLAGS DEFAULT_ABI DISTDIR EMERGE_WARNING_DELAY ENV_UNSET EPREFIX EROOT FCFLAGS FEATURES
  FETCHCOMMAND FETCHCOMMAND_RSYNC FETCHCOMMAND_SFTP FETCHCOMMAND_SSH FFLAGS GENTOO_MIRRORS HOME INFOPATH IUSE_IMPLICIT
  LDFLAGS LDFLAGS_amd64 LDFLAGS_x86 LDPATH LIBDIR_amd64 LIBDIR_x86 LESS MANPATH MULTILIB_ABIS PAGER PATH PKGDIR PORTAGE_BZIP2_COMMAND
  PORTAGE_COMPRESS PORTAGE_COMPRESS_EXCLUDE_SUFFIXES PORTAGE_ELOG_CLASSES PORTAGE_ELOG_MAILFROM PORTAGE_ELOG_MAILSUBJECT
  PORTAGE_ELOG_MAILURI PORTAGE_ELOG_SYSTEM PORTAGE_FETCH_CHECKSUM_TRY_MIRRORS PORTAGE_FETCH_RESUME_MIN_SIZE
  PORTAGE_GPG_SIGNING_COMMAND PORTAGE_LOGDIR_CLEAN PORTAGE_RSYNC_OPTS PORTAGE_RSYNC_RETRIES PORTAGE_SYNC_STALE PORTAGE_TMPDIR
  PORTAGE_TRUST_HELPER PORTAGE_WORKDIR_MODE PORTAGE_XATTR_EXCLUDE PROFILE_ONLY_VARIABLES RESUMECOMMAND RESUMECOMMAND_RSYNC
  RESUMECOMMAND_SFTP RESUMECOMMAND_SSH ROOT ROOTPATH RPMDIR SYMLINK_LIB UNINSTALL_IGNORE USE USERLAND USE_EXPAND
  USE_EXPAND_HIDDEN USE_EXPAND_IMPLICIT USE_EXPAND_UNPREFIXED USE_ORDER XDG_CONFIG_DIRS XDG_DATA_DIRS`),
]);
/** Names that something reads; one that is nearly one of them is a misspelling. */
const KNOWN_VARIABLES = new Set([
    ...SET_BEFORE,
    ...names(`
  ACCEPT_CHOSTS ADAFLAGS AR AS BINPKG_COMPRESS_FLAGS BINPKG_GPG_SIGNING_BASE_COMMAND BINPKG_GPG_SIGNING_DIGEST
  BINPKG_GPG_SIGNING_GPG_HOME BINPKG_GPG_SIGNING_KEY BINPKG_GPG_VERIFY_BASE_COMMAND BINPKG_GPG_VERIFY_GPG_HOME BUILD_PREFIX
  CARGO_BUILD_JOBS CARGO_PROFILE_RELEASE_LTO CC CCACHE_COMPRESS CCACHE_DIR CCACHE_MAXSIZE CCACHE_SIZE CMAKE_GENERATOR
  CMAKE_MAKEFILE_GENERATOR COMMON_FLAGS CPP CPPFLAGS CTARGET CXX CXXFLAGS_amd64 CXXFLAGS_x86 DCCC_PATH DISTCC_DIR DISTCC_HOSTS
  DOC_SYMLINKS_DIR EBEEP_IGNORE EDITOR EGENCACHE_DEFAULT_OPTS EMERGE_DEFAULT_OPTS EMERGE_LOG_DIR EPAUSE_IGNORE EXTRA_ECONF EXTRA_EMAKE
   FETCH_WRAPPER FETCHCOMMAND_FTP FETCHCOMMAND_HTTP FETCHCOMMAND_HTTPS F77 FC GOAMD64 GOFLAGS GPG_VERIFY_GROUP_DROP
  GPG_VERIFY_USER_DROP GSETTINGS_BACKEND INSTALL_MASK INSTALL_MASK_PRESERVE JAVA_HOME JAVAC KBUILD_BUILD_HOST KBUILD_BUILD_USER 
  LANG LANGUAGE LC_ADDRESS LC_ALL LC_COLLATE LC_CTYPE LC_IDENTIFICATION LC_MEASUREMENT LC_MESSAGES LC_MONETARY LC_NAME LC_NUMERIC
  LC_PAPER LC_TELEPHONE LC_TIME LD LEX LINGUAS MAKE MAKEFLAGS MAKEOPTS MYCMAKEARGS MYMESONARGS NINJA NINJAOPTS NINJA_STATUS NM
  NOCOLOR NO_COLOR NOCONFMEM OBJCFLAGS OBJCOPY OBJCXXFLAGS OBJDUMP PKG_CONFIG PKG_CONFIG_PATH PKG_INSTALL_MASK PORTAGE_BASHRC
  PORTAGE_BINHOST PORTAGE_BINPKG_FORMAT PORTAGE_BINPKG_TAR_OPTS PORTAGE_BUNZIP2_COMMAND PORTAGE_BZIP2_COMMAND
  PORTAGE_CHECKSUM_FILTER PORTAGE_COMPRESS_FLAGS PORTAGE_ELOG_COMMAND PORTAGE_GPG_DIR PORTAGE_GPG_KEY PORTAGE_GRPNAME
  PORTAGE_INST_GID PORTAGE_INST_UID PORTAGE_IONICE_COMMAND PORTAGE_LOGDIR PORTAGE_LOG_FILTER_FILE_CMD PORTAGE_NICENESS
  PORTAGE_PACKAGE_EMPTY_ABORT PORTAGE_REPO_DUPLICATE_WARN PORTAGE_REPOSITORIES PORTAGE_RO_DISTDIRS PORTAGE_RSYNC_EXTRA_OPTS
  PORTAGE_SCHEDULING_POLICY PORTAGE_SCHEDULING_PRIORITY PORTAGE_SOCKS5_PROXY PORTAGE_SSH_OPTS PORTAGE_STRIP_FLAGS
  PORTAGE_SYMBOLIZE PORTAGE_USERNAME PORT_LOGDIR PORT_LOGDIR_CLEAN PORTDIR PORTDIR_OVERLAY PREROOTPATH PYTHONDONTWRITEBYTECODE
  QA_PREBUILT QA_STRICT_EXECSTACK QUICKPKG_DEFAULT_OPTS RANLIB RESUMECOMMAND_FTP RESUMECOMMAND_HTTP RESUMECOMMAND_HTTPS RUSTC
  RUSTC_WRAPPER RUSTFLAGS RUST_TARGET SANDBOX_ON SCCACHE_DIR SIGNED_OFF_BY STRINGS STRIP SYNC SYSROOT TMPDIR TZ VALAFLAGS 
  WINDRES YACC FTP_PROXY HTTP_PROXY HTTPS_PROXY NO_PROXY RSYNC_PROXY ftp_proxy http_proxy https_proxy no_proxy rsync_proxy`),
]);
/** Words of FEATURES (portage.const, SUPPORTED_FEATURES of Portage 3.0.83); older ones that Portage still takes in silence are not. */
const FEATURES = new Set(names(`
  assume-digests binpkg-docompress binpkg-dostrip binpkg-ignore-signature binpkg-logs binpkg-multi-instance binpkg-request-signature
  binpkg-signing buildpkg buildpkg-live buildpkg-proactive buildsyspkg candy case-insensitive-fs ccache cgroup chflags clean-logs
  collision-protect compress-build-logs compress-index compressdebug config-protect-if-modified dedupdebug digest distcc distlocks
  downgrade-backup ebuild-locks fail-clean fakeroot fixlafiles force-mirror getbinpkg gpg-keepalive home-dir-template-copy icecream
  installsources ipc-sandbox jobserver-token keeptemp keepwork lmirror merge-sync merge-use-vdb merge-wait metadata-transfer mirror
  mount-sandbox multilib-strict network-sandbox network-sandbox-proxy news noauto noclean nodoc noinfo noman nostrip notitles
  observability packdebug parallel-fetch parallel-install pid-sandbox pkgdir-index-trusted preserve-libs protect-owned python-trace
  qa-unresolved-soname-deps sandbox selinux sesandbox sfperms sign skiprocheck split-elog split-log splitdebug strict strict-keepdir
  stricter suidctl test test-fail-continue unknown-features-filter unknown-features-warn unmerge-backup unmerge-logs unmerge-orphans
  unprivileged userfetch userpriv usersandbox usersync warn-on-large-env webrsync-gpg xattr`));

;// CONCATENATED MODULE: ./src/lint/check-packages.ts






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
    const refused = refuseAtom(atom.text, kind);
    if (refused !== undefined) {
        yield {
            rule: 'invalid-atom',
            at: extentOf(atom),
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
            at: extentOf(said),
            message: `Behind ${(0,image_text/* quote */.hD)(atom.text)} stands ${(0,image_text/* quote */.hD)(said.text)}, so Portage ignores the line.`,
            hint: 'Write one package a line.',
        };
        return;
    }
    const missing = NOTHING_SAID[kind];
    if (values.length === 0 && missing !== undefined) {
        yield {
            rule: 'line-without-value',
            at: extentOf(atom),
            message: `No ${missing} follow ${(0,image_text/* quote */.hD)(atom.text)}, so the line says nothing.`,
            hint: `Name the ${missing}, or remove the line.`,
        };
    }
    if (kind === 'package.use')
        yield* checkUse(entry, context);
    if (kind === 'package.accept_keywords' || kind === 'package.keywords')
        yield* checkKeywords(values);
    if (kind === 'package.license')
        yield* checkLicenses(values, context.licenseGroups);
    if (kind === 'package.env')
        yield* checkEnvironments(entry, context.environments);
}
/** `app-misc/hello-2.10` with the sign that it lacks. */
function versioned({ file, line, atom }) {
    const text = file.lines[line - 1] ?? '';
    const start = atom.start - (file.starts[line - 1] ?? 0);
    if (!/^[A-Za-z0-9]/.test(atom.text) || refuseAtom(`=${atom.text}`, 'package.mask') !== undefined)
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
        if (!USE_EXPAND.includes(name.toUpperCase())) {
            const near = (0,image_text/* closest */.kp)(name.toUpperCase(), USE_EXPAND, 3);
            if (near !== undefined || !/^\w+$/.test(name)) {
                yield {
                    rule: 'unknown-use-list',
                    at: extentOf(word),
                    message: `${(0,image_text/* quote */.hD)(name)} is no list of USE flags.`,
                    hint: near === undefined ? 'Write it as NAME: in front of its values.' : `Did you mean "${near}:"?`,
                };
            }
        }
        if (!next || next.text.endsWith(':')) {
            yield {
                rule: 'line-without-value',
                at: extentOf(word),
                message: `No value follows ${(0,image_text/* quote */.hD)(word.text)}.`,
                hint: 'Name the values; "-*" is none of them.',
            };
        }
    }
    const flags = useWords(values);
    const ofCpu = (list) => list?.toUpperCase() === 'CPU_FLAGS_X86';
    for (const { word, list } of flags) {
        if (USE_FLAG.test(word.text) || ofCpu(list))
            continue;
        const equals = /^([A-Za-z_]\w*)=["']?/.exec(word.text)?.[1];
        yield {
            rule: 'invalid-use-flag',
            at: extentOf(word),
            message: `${(0,image_text/* quote */.hD)(word.text)} cannot be a USE flag.`,
            hint: equals === 'USE'
                ? 'Write the flags alone, without USE="…".'
                : equals === undefined
                    ? 'Write flag to switch it on and -flag to switch it off, with blanks between them.'
                    : `Write ${equals}: and the values behind it.`,
        };
    }
    const cpu = flags.filter(({ list }) => ofCpu(list)).map(({ word }) => word);
    yield* checkCpuFlags(cpu, march);
}
function* checkEnvironments({ values }, environments) {
    for (const word of values) {
        if (environments.has(word.text))
            continue;
        const near = (0,image_text/* closest */.kp)(word.text, environments);
        yield {
            rule: 'missing-env-file',
            at: extentOf(word),
            message: `There is no file portage/env/${word.text.length > 60 ? '…' : word.text}, so the package is built without it.`,
            hint: near === undefined ? 'Write it.' : `Did you mean "${near}"?`,
        };
    }
}

;// CONCATENATED MODULE: ./src/lint/finding.ts
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

;// CONCATENATED MODULE: ./src/lint/names.ts



/** What Portage reads in /etc/portage (portage(5)), and what the build adds to it. */
const PORTAGE_PARTS = [
    ...PACKAGE_FILES,
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
const READ_WHOLE = new Set([...PACKAGE_FILES, 'make.conf']);
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
    if (steps.length === 1 || !folder/* PARTS */.d.includes(top))
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
    if (folder/* PARTS */.d.includes(name))
        return;
    if (/^(?:make\.conf|package\.\w+)/.test(name)) {
        const target = PORTAGE_PARTS.toSorted((a, b) => b.length - a.length).find((part) => name.startsWith(part)) ?? name;
        yield {
            rule: 'misplaced-file',
            at: { file: name },
            message: `${(0,image_text/* quote */.hD)(name)} is not read here: the settings of Portage are in portage/.`,
            hint: name === target ? `Move it to portage/${name}.` : `Move it to portage/${target}/NAME.`,
        };
        return;
    }
    const meant = (0,image_text/* closest */.kp)(name, folder/* PARTS */.d);
    if (meant === undefined)
        return;
    yield {
        rule: 'unknown-part',
        at: { file: name },
        message: `${(0,image_text/* quote */.hD)(name)} is no part of the definition.`,
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
            message: `${(0,image_text/* quote */.hD)(below.at(-1) ?? '')} looks as if it was put aside, but Portage reads every file here.`,
            hint: 'Remove it, or begin its name with ".".',
        };
    }
}
function unread(rule, steps, why, hint) {
    return { rule, at: { file: steps.join('/') }, message: `${(0,image_text/* quote */.hD)(steps.at(-1) ?? '')}: ${why}`, hint };
}
function near(name, parts) {
    const meant = (0,image_text/* closest */.kp)(name, parts);
    return meant === undefined ? 'Is it misspelt? If not, remove it.' : `Did you mean "${meant}"?`;
}

;// CONCATENATED MODULE: ./src/lint/check-package-files.ts





/** What is wrong with package.*, for the image (portage/) and for its compiler (toolchain/). */
function* checkAllPackages(texts, { march, defaults, world }) {
    const licenseGroups = ownLicenseGroups(texts);
    const environments = new Set([...texts.paths()]
        .filter((path) => path.startsWith('portage/env/'))
        .map((path) => path.slice('portage/env/'.length)));
    for (const top of ['portage', 'toolchain']) {
        const lines = new Map();
        for (const kind of PACKAGE_FILES) {
            const files = texts.all(filesRead(texts.paths(), `${top}/${kind}`));
            const byFile = files.map((file) => packageLines(kind, file));
            for (const own of byFile)
                yield* atMost(checkLines(own, { march, environments, licenseGroups }));
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

;// CONCATENATED MODULE: ./src/lint/check-jobserver.ts



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
        const at = extentOf(assignment.key.region);
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
    const words = wordsOf(value);
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
                at: extentOf(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} in ${name} takes the program out of the pool of jobs that all of them share.`,
                hint: 'Remove it. What knows no jobserver takes its number from MAKEOPTS.',
            };
        }
        const pool = /^--jobserver-(?:auth|fds)=(.*)$/.exec(word.text)?.[1];
        if (pool !== undefined && pool !== POOL) {
            yield {
                rule: 'jobserver-bypassed',
                at: extentOf(word),
                message: `${(0,image_text/* quote */.hD)(pool)} is not the pool that the build offers, which is ${POOL}.`,
                hint: 'Remove the option: the build sets it.',
            };
        }
    }
}

;// CONCATENATED MODULE: ./src/lint/expand.ts
/** Values can double with each line; nothing that is meant comes near this. */
const expand_LONGEST = 64 * 1024;
const NAME = /[A-Za-z0-9_]*/y;
/**
 * Puts the values of variables into a text, as Portage does after it has taken the quotes out (portage.util, varexpand). So
 * single quotes around a value do not keep `$NAME` from being replaced, and an apostrophe inside of it does, from there on.
 * What it cannot read makes the whole value empty.
 */
function expand(token, variables) {
    const { text } = token;
    const problems = [];
    const references = [];
    const parts = [];
    const spots = [];
    let apostrophe;
    let doubleQuote = false;
    let position = 0;
    const keep = (index, length = 1) => {
        parts.push(text.slice(index, index + length));
        for (const spot of token.spots.slice(index, index + length))
            spots.push(spot);
    };
    const refuse = (kind, index, length) => {
        problems.push({ kind, index, length });
        return { value: { text: '', spots: [] }, problems, references };
    };
    while (position < text.length) {
        const character = text.charAt(position);
        const start = position;
        if (character === "'") {
            if (!doubleQuote)
                apostrophe = apostrophe === undefined ? position : undefined;
            keep(position++);
        }
        else if (character === '"') {
            if (apostrophe === undefined)
                doubleQuote = !doubleQuote;
            keep(position++);
        }
        else if (apostrophe !== undefined) {
            if (character === '$' && /^\$(?:\{|[A-Za-z_])/.test(text.slice(position, position + 2))) {
                if (!problems.some((problem) => problem.kind === 'apostrophe'))
                    problems.push({ kind: 'apostrophe', index: apostrophe, length: 1 });
            }
            keep(position++);
        }
        else if (character === '\n') {
            parts.push(' ');
            spots.push(...token.spots.slice(position, ++position));
        }
        else if (character === '\\') {
            const escaped = text.charAt(position + 1);
            position += 2;
            if (escaped === '')
                keep(start);
            else if (escaped === '$')
                keep(start + 1);
            else if (escaped === '\\') {
                keep(start + 1);
                // As Portage's own comment has it, bug for bug: the character behind two backslashes is taken with them.
                if (/^['"$]$/.test(text.charAt(position)))
                    keep(position++);
            }
            else if (escaped !== '\n')
                keep(start, 2);
        }
        else if (character === '$' && position + 1 < text.length) {
            const braced = text.charAt(position + 1) === '{';
            NAME.lastIndex = position + (braced ? 2 : 1);
            const name = NAME.exec(text)?.[0] ?? '';
            position = NAME.lastIndex;
            if (braced && text.charAt(position) !== '}') {
                const close = text.indexOf('}', start);
                return refuse('bad-substitution', start, (close < 0 ? text.length : close + 1) - start);
            }
            if (braced)
                position++;
            if (name === '') {
                const command = !braced && text.charAt(position) === '(';
                const length = command ? lengthOfCommand(text, start) : Math.max(position - start, 1);
                return refuse(command ? 'command-substitution' : 'bad-substitution', start, length);
            }
            references.push({ name, index: start, length: position - start });
            const known = variables.get(name);
            if (known) {
                parts.push(known.text);
                for (const spot of known.spots)
                    spots.push(spot);
            }
        }
        else
            keep(position++);
        if (spots.length > expand_LONGEST)
            return refuse('too-long', 0, text.length);
    }
    return { value: { text: parts.join(''), spots }, problems, references };
}
/** From `$(` to the parenthesis that closes it, or to the end. */
function lengthOfCommand(text, start) {
    let depth = 0;
    for (let index = start + 1; index < text.length; index++) {
        if (text.charAt(index) === '(')
            depth++;
        else if (text.charAt(index) === ')' && --depth === 0)
            return index + 1 - start;
    }
    return text.length - start;
}

;// CONCATENATED MODULE: ./src/lint/shlex.ts
/** Why reading stopped: Portage throws there. */
class LexError extends Error {
    reason;
    region;
    quotes;
    constructor(reason, region, 
    /** Quoted parts of the same word that were closed before. */
    quotes = []) {
        super(reason);
        this.reason = reason;
        this.region = region;
        this.quotes = quotes;
    }
}
// portage.util, getconfig: lex.wordchars. `#` starts a comment before it could be one of them, and `\` an escape.
const WORD_CHARACTER = /^[0-9A-Za-z~!@$%*_:;?,./+{}-]$/;
const WHITE_SPACE = ' \t\r\n';
/**
 * Reads words as Python's `shlex.shlex` in POSIX mode does, which is how Portage reads make.conf (portage.util,
 * `_getconfig_shlex`): quotes may stand anywhere in a word, `#` starts a comment anywhere outside of them, and whatever is
 * neither a quote nor a word character is a token by itself, `=` and parentheses among them.
 */
class Shlex {
    state = ' ';
    pushedBack = [];
    stack;
    open;
    /** @param open what `source` reads; without it the word has no meaning */
    constructor(file, open, position = 0) {
        this.stack = [{ file, text: file.text.endsWith('\n') ? file.text : `${file.text}\n`, position }];
        this.open = open;
    }
    /**
     * The next token; undefined at the end.
     * @throws LexError where Portage gives up
     */
    next() {
        const before = this.pushedBack.shift();
        if (before)
            return before;
        for (;;) {
            const token = this.readToken();
            if (token?.text === 'source' && this.open) {
                this.enter(token, this.open);
                const pushed = this.pushedBack.shift();
                if (pushed)
                    return pushed;
            }
            else if (token || this.stack.length === 1)
                return token;
            else {
                this.stack.pop();
                this.state = ' ';
                const pushed = this.pushedBack.shift();
                if (pushed)
                    return pushed;
            }
        }
    }
    enter(statement, open) {
        const { file } = this.input();
        const name = this.readToken();
        if (!name || name.text === '')
            throw new LexError('source-without-name', statement.region);
        const opened = open(name, file, this.stack.map((input) => input.file));
        if (opened)
            this.stack.push({ file: opened, text: opened.text, position: 0 });
    }
    input() {
        const top = this.stack.at(-1);
        if (!top)
            throw new Error('there is always the first input');
        return top;
    }
    readToken() {
        const input = this.input();
        const { file, text } = input;
        let word = '';
        const spots = [];
        const quotes = [];
        let start;
        let quoteStart = 0;
        let escapedFrom = ' ';
        let end = input.position;
        const take = (character, offset) => {
            word += character;
            for (let unit = 0; unit < character.length; unit++)
                spots.push({ file, offset: offset + unit });
        };
        const token = () => word === '' && quotes.length === 0
            ? undefined
            : { text: word, spots, region: { file, start: start ?? input.position, end }, quotes };
        const closing = () => ({ file, start: quoteStart, end: text.trimEnd().length });
        for (;;) {
            const offset = input.position;
            const code = text.codePointAt(offset);
            const character = code === undefined ? '' : String.fromCodePoint(code);
            input.position += character.length;
            if (this.state === undefined)
                return undefined;
            if (this.state === ' ' || this.state === 'a') {
                if (character === '') {
                    this.state = undefined;
                    return token();
                }
                if (WHITE_SPACE.includes(character) || character === '#') {
                    if (character === '#')
                        this.skipLine(input);
                    this.state = ' ';
                    const read = token();
                    if (read)
                        return read;
                    continue;
                }
                start ??= offset;
                if (character === '\\') {
                    escapedFrom = 'a';
                    this.state = character;
                }
                else if (character === '"' || character === "'") {
                    quoteStart = offset;
                    this.state = character;
                }
                else if (WORD_CHARACTER.test(character)) {
                    take(character, offset);
                    this.state = 'a';
                }
                else {
                    const alone = {
                        text: character,
                        spots: Array.from({ length: character.length }, (_, unit) => ({ file, offset: offset + unit })),
                        region: { file, start: offset, end: input.position },
                        quotes: [],
                    };
                    this.state = ' ';
                    const read = token();
                    if (!read)
                        return alone;
                    this.pushedBack.unshift(alone);
                    return read;
                }
                end = input.position;
            }
            else if (this.state === '\\') {
                if (character === '')
                    throw new LexError('escape-at-end', { file, start: offset - 1, end: offset });
                if (escapedFrom === '"' && character !== '\\' && character !== '"')
                    take('\\', offset - 1);
                take(character, offset);
                this.state = escapedFrom;
                end = input.position;
            }
            else {
                if (character === '')
                    throw new LexError('unclosed-quote', closing(), quotes);
                end = input.position;
                if (character === this.state) {
                    quotes.push({ file, start: quoteStart, end });
                    this.state = 'a';
                }
                else if (character === '\\' && this.state === '"') {
                    escapedFrom = '"';
                    this.state = character;
                }
                else
                    take(character, offset);
            }
        }
    }
    skipLine(input) {
        const newline = input.text.indexOf('\n', input.position);
        input.position = newline < 0 ? input.text.length : newline + 1;
    }
}

;// CONCATENATED MODULE: ./src/lint/syntax-errors.ts


// Words that begin or end a statement of the shell, or run something.
const SHELL = new Set(`if then elif else fi for while until do done case esac in function select time { } ! [ [[ ( ) | & < > ; ;; . eval exec echo
  printf test unset set readonly declare local typeset alias return exit shift trap true false cd`.split(/\s+/));
const NO_SHELL = 'Portage reads assignments, `export` and `source` here, and runs nothing.';
const STOPS = 'Portage stops here and reads nothing of the file';
/**
 * Says what a person did where Portage only says which token it did not expect.
 * @param last the assignment before, to which the token may have been meant to belong
 */
function explainSyntax(error, last) {
    const at = extentOf(error.at);
    switch (error.reason) {
        case 'unclosed-quote':
            return {
                rule: 'unclosed-quote',
                at: { ...at, ...(at.column === undefined ? {} : { endColumn: at.column + 1 }) },
                message: `The quote is never closed: ${STOPS}.`,
                hint: 'Close it where the value ends: as it is, the value goes on over the lines below.',
                ...closing(error.at),
            };
        case 'escape-at-end':
            return {
                rule: 'unclosed-quote',
                at,
                message: `A backslash is the last character: ${STOPS}.`,
                hint: 'Remove it.',
            };
        case 'source-without-name':
            return {
                rule: 'missing-source',
                at,
                message: `\`source\` is not followed by a file: ${STOPS}.`,
                hint: 'Name one.',
            };
        case 'no-value':
            return {
                rule: 'missing-value',
                at,
                message: `${(0,image_text/* quote */.hD)(error.key.text)} has no value: ${STOPS}.`,
                hint: 'For an empty one write "".',
            };
        case 'invalid-name':
            return invalidName(error.key, error.value);
        case 'no-equals':
            return noEquals(error, last);
    }
}
function invalidName(key, value) {
    const at = extentOf(key.region);
    const { file, line } = at;
    const name = key.text;
    const appended = /^[A-Za-z_]\w*\+$/.test(name) ? name.slice(0, -1) : undefined;
    const whole = line !== undefined && file === value.region.file.path && lineAt(value.region.file, value.region.end) === line;
    return {
        rule: 'invalid-name',
        at,
        message: appended === undefined
            ? `${(0,image_text/* quote */.hD)(name)} is no name of a variable: ${STOPS}.`
            : `Portage knows no "+=": ${STOPS}.`,
        hint: appended === undefined
            ? 'Names are letters, digits and "_", and begin with no digit.'
            : `Write ${appended}="\${${appended}} …".`,
        ...(appended !== undefined && whole
            ? { suggestion: oneLine(line, `${appended}="\${${appended}} ${value.text.trim()}"`) }
            : {}),
    };
}
function noEquals({ key, found }, last) {
    const at = extentOf(key.region);
    const before = last && sameLine(last.written.region, key.region) ? last : undefined;
    if (before && key.text === '(' && before.written.text.endsWith('$')) {
        return {
            rule: 'command-substitution',
            at: extentOf({ ...before.written.region, end: before.written.region.end }),
            message: `The value of ${before.name} begins a command, which Portage does not run: ${STOPS}.`,
            hint: NO_SHELL,
        };
    }
    if (key.text === '=' && last && !sameLine(last.equals.region, last.written.region)) {
        const empty = extentOf(last.key.region);
        return {
            rule: 'missing-value',
            at: empty,
            message: `${last.name} has no value, so Portage takes the first word of the next line for it, and stops there.`,
            hint: 'For an empty one write "".',
            ...(empty.line === undefined ? {} : { suggestion: oneLine(empty.line, `${last.name}=""`) }),
        };
    }
    if (before) {
        const line = lineAt(before.key.region.file, before.key.region.start);
        const text = before.key.region.file.lines[line - 1] ?? '';
        const [, start, value] = /^([ \t]*(?:export[ \t]+)?\w+[ \t]*=[ \t]*)([^'"\\#`]*?)[ \t]*$/.exec(text) ?? [];
        return {
            rule: 'unquoted-value',
            at: extentOf({ ...key.region, start: before.written.region.end, end: key.region.end }),
            message: `The value of ${before.name} ends before ${(0,image_text/* quote */.hD)(key.text)}, and what follows is no assignment: ${STOPS}.`,
            hint: 'Put the whole value in quotes.',
            ...(start === undefined || value === undefined ? {} : { suggestion: oneLine(line, `${start}"${value}"`) }),
        };
    }
    if (SHELL.has(key.text.replace(/;+$/, '')) || /^(?:\(|\))/.test(found?.text ?? '')) {
        return {
            rule: 'shell-syntax',
            at,
            message: `${(0,image_text/* quote */.hD)(key.text)} is the shell's: ${STOPS}.`,
            hint: NO_SHELL,
        };
    }
    const typographic = /[\u2018-\u201f\u00a0\u200b\ufeff]/.test(key.text);
    return {
        rule: 'missing-equals',
        at,
        message: `${(0,image_text/* quote */.hD)(key.text)} is not followed by "=": ${STOPS}.`,
        hint: typographic
            ? 'The character looks like another one; type it anew.'
            : 'Write NAME="value", or # before what is a comment.',
        ...assigned(key, found),
    };
}
/** `USE "x"` with the sign in between. */
function assigned(key, found) {
    if (!found || !sameLine(key.region, found.region) || found.quotes.length !== 1)
        return {};
    const line = lineAt(key.region.file, key.region.start);
    const text = key.region.file.lines[line - 1] ?? '';
    const given = /^([A-Za-z_]\w*)[ \t]+("[^"]*"|'[^']*')[ \t]*$/.exec(text);
    return given ? { suggestion: oneLine(line, `${given[1] ?? ''}=${given[2] ?? ''}`) } : {};
}
/** The line with the quote closed at its end, where it is the last assignment or the next line begins another one. */
function closing({ file, start }) {
    const line = lineAt(file, start);
    const text = file.lines[line - 1] ?? '';
    const next = file.lines[line];
    const alone = next === undefined || next.trim() === '' || /^[ \t]*(?:#|[A-Za-z_]\w*=)/.test(next);
    return alone ? { suggestion: oneLine(line, `${text.trimEnd()}${file.text.charAt(start)}`) } : {};
}
function sameLine(a, b) {
    return a.file === b.file && lineAt(a.file, a.start) === lineAt(b.file, b.start);
}
function oneLine(line, text) {
    return { line, endLine: line, lines: [text] };
}

;// CONCATENATED MODULE: ./src/lint/makeconf.ts





const INVALID_NAME = /^\d|[^\p{L}\p{N}_]/u;
const ASSIGNMENT_LINE = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*[ \t]*=/;
const DEEPEST_SOURCE = 16;
const MOST_SOURCES = 256;
/**
 * Reads a make.conf as Portage does (portage.util, getconfig, with sourcing and expansion; make.conf(5)). Behind a mistake in its
 * syntax, where Portage stops, reading goes on with the next line that looks like an assignment, so that one run tells more.
 * @param variables what was set before; what is set here is added
 */
function readSettings(file, variables, resolve) {
    const assignments = [];
    const reports = [];
    let refused = false;
    let sources = 0;
    const open = (name, from, stack) => {
        sources++;
        const path = expand(name, variables).value.text;
        const refuse = (rule, message, hint) => {
            refused = true;
            reports.push({ rule, at: extentOf(name.region), message, hint });
        };
        const found = resolve?.(path, from) ?? { reason: 'nothing is read from other files here' };
        if ('reason' in found) {
            refuse('missing-source', `The file ${(0,image_text/* quote */.hD)(path, 200)} cannot be read: ${found.reason}.`, SOURCE_HINT);
            return undefined;
        }
        if (stack.some((each) => each.path === found.file.path)) {
            refuse('source-cycle', `The file ${(0,image_text/* quote */.hD)(path, 200)} is being read already.`, 'Take one `source` away.');
            return undefined;
        }
        if (stack.length > DEEPEST_SOURCE || sources > MOST_SOURCES) {
            refuse('source-cycle', 'Files that read files come to no end here.', 'Take some `source` away.');
            return undefined;
        }
        return found.file;
    };
    /** Reads on from an offset. @returns where to go on behind a mistake */
    const readFrom = (position) => {
        const lexer = new Shlex(file, resolve ? open : undefined, position);
        const fail = (error) => {
            if (!refused)
                reports.push(explainSyntax(error, assignments.at(-1)));
            refused = true;
            return error.reason === 'unclosed-quote' ? undefined : lineBehind(file, error.at);
        };
        try {
            for (;;) {
                let key = lexer.next();
                if (key?.text === 'export')
                    key = lexer.next();
                if (!key)
                    return undefined;
                const at = key.region;
                const equals = lexer.next();
                if (equals?.text !== '=')
                    return fail({ reason: 'no-equals', at, key, found: equals });
                const written = lexer.next();
                if (!written)
                    return fail({ reason: 'no-value', at, key });
                if (INVALID_NAME.test(key.text))
                    return fail({ reason: 'invalid-name', at, key, value: written });
                const { value, references, problems } = expand(written, variables);
                assignments.push({ name: key.text, key, equals, written, value, references, problems });
                variables.set(key.text, value);
            }
        }
        catch (error) {
            if (!(error instanceof LexError))
                throw error;
            const quotes = [...assignments.flatMap(({ written }) => written.quotes), ...error.quotes];
            return fail({ reason: error.reason, at: quotes.find(swallowsAssignment) ?? error.region });
        }
    };
    for (let position = 0; position !== undefined;)
        position = readFrom(position);
    return { assignments, refused, reports };
}
const SOURCE_HINT = 'Make portage/make.conf a folder and put the file into it: all files of it are read, in the order of their names.';
/** Whether a quoted part goes on over the start of another assignment: then its closing quote was forgotten. */
function swallowsAssignment({ file, start, end }) {
    return /\n[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*="?$/.test(file.text.slice(start, end));
}
/** Offset of the next line behind a region that looks like an assignment; undefined when there is none in this file. */
function lineBehind(file, at) {
    if (at.file !== file)
        return undefined;
    for (let line = lineAt(file, at.start); line < file.lines.length; line++) {
        if (ASSIGNMENT_LINE.test(file.lines[line] ?? ''))
            return file.starts[line];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/lint/check-settings.ts





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
            yield* check_settings_checkName(assignment);
        for (const { name } of assignment.references)
            lastUse.set(name, index);
        const earlier = places.get(assignment.name);
        const before = earlier === undefined ? undefined : assignments[earlier];
        if (before && (lastUse.get(assignment.name) ?? -1) <= (earlier ?? 0))
            yield* check_settings_checkOverridden(before, assignment);
        set.add(assignment.name);
        places.set(assignment.name, index);
    }
}
function* checkExpansion({ name, written, problems }) {
    for (const { kind, index, length } of problems) {
        const region = regionOf(written, index, length) ?? written.region;
        const at = extentOf(region);
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
        const region = regionOf(written, backtick, second + 1 - backtick) ?? written.region;
        yield {
            rule: 'command-substitution',
            at: extentOf(region),
            message: `Portage runs no commands: ${(0,image_text/* quote */.hD)(written.text.slice(backtick, second + 1))} stays in the value as it is.`,
            hint: 'Write the value itself.',
        };
    }
}
function* checkReferences({ name: own, written, references }, set, all) {
    for (const { name, index, length } of references) {
        // NAME="${NAME} more" is how one adds to what may be there.
        if (name === own || set.has(name) || SET_BEFORE.has(name))
            continue;
        const region = regionOf(written, index, length) ?? written.region;
        const later = all.find((assignment) => assignment.name === name);
        const near = later ? undefined : (0,image_text/* closest */.kp)(name, [...set, ...SET_BEFORE], name.length < 6 ? 1 : 2);
        yield {
            rule: 'undefined-variable',
            at: extentOf(region),
            message: `${(0,image_text/* quote */.hD)(name)} is not set here, so nothing stands in its place.`,
            hint: later
                ? `It is set in line ${lineAt(later.key.region.file, later.key.region.start)}: move that line up.`
                : near === undefined
                    ? 'Set it before this line, or take it out.'
                    : `Did you mean "${near}"?`,
        };
    }
}
function* checkForm({ name, key, equals, written }) {
    const { file } = written.region;
    const swallowing = written.quotes.find(swallowsAssignment);
    if (swallowing) {
        yield {
            rule: 'unclosed-quote',
            at: extentOf({ ...swallowing, end: swallowing.start + 1 }),
            message: `The value of ${name} goes on over the start of another assignment.`,
            hint: 'Close the quote where the value ends.',
        };
        return;
    }
    const semicolon = written.spots.at(-1);
    if (written.text.endsWith(';') && semicolon && !written.quotes.some((part) => isInside(semicolon.offset, part))) {
        const line = lineAt(file, semicolon.offset);
        const text = file.lines[line - 1] ?? '';
        yield {
            rule: 'stray-semicolon',
            at: extentOf({ file, start: semicolon.offset, end: semicolon.offset + 1 }),
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
            at: extentOf({ file, start, end: start + 1 }),
            message: `Inside of quotes a "#" starts no comment: it and the words behind it are part of ${name}.`,
            hint: 'Move the comment out of the quotes.',
        };
    }
    if (key.region.file === equals.region.file && file === key.region.file) {
        const gap = file.text.slice(key.region.end, equals.region.start) + file.text.slice(equals.region.end, written.region.start);
        const line = lineAt(file, key.region.start);
        if (gap !== '' && line === lineAt(file, written.region.start)) {
            const [start, end] = [file.starts[line - 1] ?? 0, written.region.start];
            const text = file.lines[line - 1] ?? '';
            yield {
                rule: 'space-around-equals',
                at: extentOf({ file, start: key.region.end, end }),
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
function* check_settings_checkName({ name, key }) {
    if (KNOWN_VARIABLES.has(name) || name.length < 3)
        return;
    const near = (0,image_text/* closest */.kp)(name, KNOWN_VARIABLES, name.length < 8 ? 1 : 2);
    if (near === undefined || near.length < 3)
        return;
    yield {
        rule: 'unknown-variable',
        at: extentOf(key.region),
        message: `Nothing is known to read ${(0,image_text/* quote */.hD)(name)}.`,
        hint: `Did you mean "${near}"?`,
    };
}
/** A value that is replaced in the same file before anything could read it. */
function* check_settings_checkOverridden(before, after) {
    const { file, start } = before.key.region;
    // A file that is read twice does not take itself back.
    if (file !== after.key.region.file || start === after.key.region.start)
        return;
    const { name } = after;
    const line = lineAt(file, start);
    yield {
        rule: 'overridden-assignment',
        at: extentOf(before.key.region),
        message: `${name} is set again in line ${lineAt(file, after.key.region.start)}, so this value is never used.`,
        hint: `Remove one of the two, or write ${name}="\${${name}} …" below.`,
        ...(lineAt(file, before.written.region.end) === line ? { suggestion: { line, endLine: line, lines: [] } } : {}),
    };
}
function isInside(offset, { start, end }) {
    return offset >= start && offset < end;
}

;// CONCATENATED MODULE: ./src/lint/check-words.ts




/** Variables that hold a list of words of which each stands for itself. */
const check_words_LISTS = new Set(['ACCEPT_KEYWORDS', 'ACCEPT_LICENSE', 'FEATURES', 'INSTALL_MASK', 'USE', ...USE_EXPAND]);
/** What is wrong with the words of the lists among the assignments. */
function* checkLists(assignments) {
    for (const { name, value } of assignments) {
        if (!check_words_LISTS.has(name))
            continue;
        const words = wordsOf(value);
        if (name === 'FEATURES')
            yield* checkFeatures(words);
        if (name !== 'INSTALL_MASK')
            yield* checkRepeated(words, name);
    }
}
function* checkFeatures(words) {
    for (const word of words) {
        const feature = word.text.replace(/^-/, '');
        if (FEATURES.has(feature) || feature === '*' || feature === '#')
            continue;
        const near = (0,image_text/* closest */.kp)(feature, FEATURES);
        yield {
            rule: 'unknown-feature',
            at: extentOf(word),
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
                at: extentOf(word),
                message: `${(0,image_text/* quote */.hD)(word.text)} is in ${whose} already.`,
                hint: 'Remove one of the two.',
            };
        }
        else if (before) {
            yield {
                rule: 'contradicting-word',
                at: extentOf(before),
                message: `${(0,image_text/* quote */.hD)(before.text)} has no effect: ${(0,image_text/* quote */.hD)(word.text)} follows in ${whose}.`,
                hint: 'Remove one of the two.',
            };
        }
        seen.set(name, word);
    }
}

;// CONCATENATED MODULE: ./src/lint/check-makeconf.ts










const MAKE_CONF = 'portage/make.conf';
const ENV = 'portage/env';
/** What is wrong with make.conf, a file or a folder, and with the files of env/, which are read on top of it. */
function checkMakeConf(texts) {
    const reports = [];
    const variables = new Map();
    const assignments = [];
    for (const file of texts.all(filesRead(texts.paths(), MAKE_CONF))) {
        const before = [...variables.keys()];
        const read = readSettings(file, variables, resolver(texts, MAKE_CONF));
        reports.push(...read.reports, ...atMost(checkAssignments(read.assignments, before)));
        assignments.push(...read.assignments);
    }
    const march = marchOfAssignments(assignments);
    reports.push(...atMost(checkWiring(assignments, true)), ...checkValues(texts, assignments, march));
    for (const path of texts.paths()) {
        const file = path.startsWith(`${ENV}/`) ? texts.get(path) : undefined;
        if (!file)
            continue;
        const own = readSettings(file, new Map(variables), resolver(texts, ENV));
        const before = [...variables.keys(), 'MAKEFLAGS', 'MAKEOPTS'];
        reports.push(...own.reports, ...atMost(checkAssignments(own.assignments, before)));
        reports.push(...atMost(checkWiring(own.assignments, false)));
        reports.push(...checkValues(texts, own.assignments, marchOfAssignments(own.assignments) ?? march));
    }
    return { march, reports };
}
function checkValues(texts, assignments, march) {
    const reports = [...atMost(checkLists(assignments)), ...atMost(checkCompilerFlags(assignments, march))];
    for (const { name, value } of assignments) {
        if (name === 'CPU_FLAGS_X86')
            reports.push(...atMost(checkCpuFlags(wordsOf(value), march)));
        if (name === 'ACCEPT_LICENSE')
            reports.push(...atMost(checkLicenses(wordsOf(value), ownLicenseGroups(texts))));
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

;// CONCATENATED MODULE: ./src/lint/rule.ts
/** An example of one file. */
function inFile(path, bad, line, fixed) {
    return { bad: { [path]: bad }, at: `${path}:${line}`, fixed: { [path]: fixed } };
}
/** An example of a file that has the wrong name. @param at the folder that has it, if it is not the file */
function named(bad, fixed, content, at = bad) {
    return { bad: { [bad]: content }, at, fixed: { [fixed]: content } };
}

;// CONCATENATED MODULE: ./src/lint/rules-files.ts

const kernel = (bad, line, fixed) => inFile('kernel/10-on.config', bad, line, fixed);
const dracut = (bad, line, fixed) => inFile('dracut/dracut.conf.d/10-live.conf', bad, line, fixed);
const exclude = (bad, line, fixed) => inFile('squashfs.exclude', bad, line, fixed);
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
        example: named('kernel', 'kernel/30-own.config', 'CONFIG_EFI=y\n'),
    },
    'not-text': {
        severity: 'error',
        about: 'Settings are text: UTF-8 without control characters, at most 256 KiB a file and 10,000 characters a line. Anything else is another kind of file under this name, or damaged, and is not read any further.',
        example: inFile('world', 'app-misc/hello\u0007\n', 1, 'app-misc/hello\n'),
    },
    'byte-order-mark': {
        severity: 'error',
        about: 'Some editors put an invisible mark before the first character. Portage takes it for a part of the first word: make.conf is refused, and the first line of package.* is ignored.',
        example: inFile('portage/package.use/a', '\ufeffapp-misc/hello nls\n', 1, 'app-misc/hello nls\n'),
    },
    'carriage-return': {
        severity: 'warning',
        about: 'Portage bears with the line ends of Windows. The shell, which reads dracut.conf.d, and mksquashfs, which reads squashfs.exclude, take the carriage return for a part of the line.',
        example: exclude('usr/share/doc/?(.)*\r\n', 1, 'usr/share/doc/?(.)*\n'),
    },
    'image-yaml': {
        severity: 'error',
        about: 'image.yaml says what docs/image-yaml.md lists, and nothing else. The build refuses it in the same words.',
        example: inFile('image.yaml', `${IMAGE}hostnam: live\n`, 6, `${IMAGE}hostname: live\n`),
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
        example: inFile('world', 'app-misc/hello # gentoo-min: allow dupliate-line\n', 1, 'app-misc/hello\n'),
    },
    'unused-silence': {
        severity: 'note',
        about: 'A comment that allows what is not there hides the next mistake of that kind.',
        example: inFile('world', 'app-misc/hello # gentoo-min: allow duplicate-line\n', 1, 'app-misc/hello\n'),
    },
    'more-findings': {
        severity: 'note',
        about: 'Of one file at most 100 findings are shown. So many have one cause, and whoever removes it sees the rest.',
        example: { bad: { world: 'hello\n'.repeat(101) }, at: 'world', fixed: { world: 'app-misc/hello\n' } },
    },
};

;// CONCATENATED MODULE: ./src/lint/rules-makeconf.ts

const makeConf = (bad, line, fixed) => inFile('portage/make.conf', bad, line, fixed);
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

;// CONCATENATED MODULE: ./src/lint/rules-packages.ts

const use = (bad, line, fixed) => inFile('portage/package.use/a', bad, line, fixed);
/** Rules about world, package.* and names of files. */
const PACKAGE_RULES = {
    'invalid-atom': {
        severity: 'error',
        about: 'Portage ignores a line of package.* whose first word names no package; all it says is a line among many. In package.mask and package.unmask that goes for every line with more than one word.',
        example: inFile('portage/package.accept_keywords/a', 'gcc ~amd64\n', 1, 'sys-devel/gcc ~amd64\n'),
    },
    'invalid-world-entry': {
        severity: 'error',
        about: 'Portage drops lines of world that it cannot read, and everything behind the first word, without a word.',
        example: inFile('world', 'hello\n', 1, 'app-misc/hello\n'),
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
        example: inFile('portage/package.accept_keywords/a', 'app-misc/hello ~amd46\n', 1, 'app-misc/hello ~amd64\n'),
    },
    'unknown-license-group': {
        severity: 'warning',
        about: 'A group of licences that is not defined accepts none of them. Groups of your own belong into portage/license_groups.',
        example: inFile('portage/package.license/a', 'app-misc/hello @FREEE\n', 1, 'app-misc/hello @FREE\n'),
    },
    'invalid-license': {
        severity: 'error',
        about: 'A word that cannot be the name of a licence accepts nothing, and Portage does not say so.',
        example: inFile('portage/package.license/a', 'app-misc/hello GPL-2,MIT\n', 1, 'app-misc/hello GPL-2 MIT\n'),
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
        example: inFile('world', 'app-misc/hello\napp-misc/hello\n', 2, 'app-misc/hello\n'),
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
        example: named('portage/package.uses/a', 'portage/package.use/a', 'app-misc/hello nls\n', 'portage/package.uses'),
    },
    'unread-file': {
        severity: 'warning',
        about: 'Portage passes by files and folders whose names begin with "." or end with "~"; kernel/ is read from files *.config, and dracut.conf.d from files *.conf.',
        example: named('portage/package.use/hello~', 'portage/package.use/hello', 'app-misc/hello nls\n'),
    },
    'backup-file-read': {
        severity: 'warning',
        about: 'Portage reads every file of a folder such as package.use, those too that are called *.bak, *.old or *.orig.',
        example: named('portage/package.use/hello.bak', 'portage/package.use/hello', 'app-misc/hello nls\n'),
    },
    'deprecated-file': {
        severity: 'warning',
        about: 'package.keywords is read for now; its name has been package.accept_keywords for many years.',
        example: named('portage/package.keywords/a', 'portage/package.accept_keywords/a', 'app-misc/hello ~amd64\n', 'portage/package.keywords'),
    },
    'misplaced-file': {
        severity: 'error',
        about: 'The settings of Portage are in the folder portage/ of a definition. Beside it nothing reads them.',
        example: named('make.conf', 'portage/make.conf', 'USE="ssl"\n'),
    },
    'unknown-part': {
        severity: 'warning',
        about: 'A name that is nearly that of a part of the definition, and is none, is not read by anybody.',
        example: named('kernels/10-on.config', 'kernel/10-on.config', 'CONFIG_EFI=y\n', 'kernels'),
    },
};

;// CONCATENATED MODULE: ./src/lint/rules-settings.ts

const rules_settings_makeConf = (bad, line, fixed) => inFile('portage/make.conf', bad, line, fixed);
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
        example: inFile('portage/package.use/a', 'app-misc/hello nls\napp-misc/hello -nls\n', 1, 'app-misc/hello -nls\n'),
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
        example: inFile('portage/package.use/cpu', '*/* CPU_FLAGS_X86: sse4.2\n', 1, '*/* CPU_FLAGS_X86: sse4_2\n'),
    },
};

;// CONCATENATED MODULE: ./src/lint/rules.ts




/** Every rule by its name, in the order of docs/rules.md, which is made from this. */
const RULES = { ...MAKE_CONF_RULES, ...SETTING_RULES, ...PACKAGE_RULES, ...FILE_RULES };
const RULE_NAMES = Object.keys(RULES);
/** What is known of a rule. */
function ruleOf(name) {
    return RULES[name];
}
/** Where a rule is explained. @param from path or address of the folder docs */
function ruleAddress(name, from = 'docs') {
    return `${from}/rules.md#${name}`;
}

;// CONCATENATED MODULE: ./src/lint/silence.ts


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
            reports.push({ rule: 'unknown-silence', at: partOfLine(file, line, column, length), message, hint });
        };
        if (names === undefined) {
            report(from + 1, said.length, `${(0,image_text/* quote */.hD)(said)} is nothing that a comment can say here.`, 'Write # gentoo-min: allow RULE.');
            continue;
        }
        const target = text.slice(0, mark.index).trim() === '' ? (next[index] ?? line) : line;
        for (const match of names.matchAll(/[^\s,]+/g)) {
            const [rule] = match;
            const column = from + said.length - names.length + match.index + 1;
            if (rules.includes(rule))
                silences.push({ file, line, column, rule, target });
            else {
                const near = (0,image_text/* closest */.kp)(rule, rules);
                const hint = near === undefined ? 'docs/rules.md lists them.' : `Did you mean "${near}"?`;
                report(column, rule.length, `There is no rule ${(0,image_text/* quote */.hD)(rule)}.`, hint);
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
            at: partOfLine(file, line, column, rule.length),
            message: `The rule ${rule} finds nothing here that could be allowed.`,
            hint: 'Remove the comment.',
        })),
    ];
}

;// CONCATENATED MODULE: ./src/lint/texts.ts



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
        const { file, reports } = bytes ? readText(path, bytes) : { reports: [] };
        this.read.set(path, file);
        this.reports.push(...reports);
        if (file) {
            const said = readSilences(file, RULE_NAMES);
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

;// CONCATENATED MODULE: ./src/lint/lint.ts














/** Of one file no more than this is shown. */
const MOST_FINDINGS = 100;
/**
 * Judges an image definition by its files alone, without an image, a package or a network.
 * @param files the whole definition, a user's laid over the default one
 * @returns findings in the order of files, lines and columns
 */
function lint(files, options = {}) {
    const texts = new Texts(files);
    const defaults = options.defaults ?? new Set();
    const { march, reports: ofMakeConf } = checkMakeConf(texts);
    const world = readWorldNames(texts);
    const reports = [
        ...checkNames(files.keys()),
        ...ofMakeConf,
        ...checkAllPackages(texts, { march, defaults, world: world.names }),
        ...world.reports,
        ...checkImage(texts),
        ...kernelFragments(texts).flatMap((file) => atMost(checkFragment(file))),
        ...texts.all(filesRead(files.keys(), 'dracut/dracut.conf.d')).flatMap((file) => atMost(checkDracut(file))),
        ...texts.all(['squashfs.exclude']).flatMap((file) => atMost(checkExclude(file))),
    ];
    return arranged(applySilences([...texts.reports, ...reports], texts.silences));
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
        const [word] = wordsOfLine(file, line);
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
            findings.set(key, { ...report, severity: ruleOf(rule).severity });
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
        return [...all.slice(0, MOST_FINDINGS), { rule, severity: ruleOf(rule).severity, at: { file }, message, hint }];
    });
}
function byPlace(a, b) {
    return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
}

;// CONCATENATED MODULE: ./src/lint/read-definition.ts








/** Of all files together no more is read. A definition has a few kilobytes. */
const MOST_BYTES = 32 * 2 ** 20;
/**
 * Reads a user's definition, laid over the default one, and judges it.
 * @throws UserError when there is no such folder
 * @throws NodeJS.ErrnoException when one of the folders, or a file, cannot be read
 */
async function lintFolder({ defaults, user }) {
    const shown = external_node_path_.posix.normalize(user).replace(/(?<=.)\/$/, '');
    await (0,load/* requireFolder */.OK)(user, shown);
    const [below, own] = [await (0,scan/* scanFolder */.W)(defaults, defaults), await (0,scan/* scanFolder */.W)(user, shown)];
    const context = (0,folder/* planContext */.n)(below.entries, own.entries, shown);
    const nameOf = new Map();
    const files = new Map();
    const reports = [...below.problems, ...own.problems, ...context.problems].map((problem) => reportOf('definition-folder', problem, shown));
    let bytes = 0;
    for (const file of context.files) {
        if (file.from === 'removed')
            continue;
        nameOf.set(file.path, external_node_path_.posix.join(file.from === 'user' ? shown : defaults, file.path));
        const content = isRead(file.path) && bytes < MOST_BYTES ? await readBounded(file) : undefined;
        bytes += content?.length ?? 0;
        files.set(file.path, content);
    }
    // A folder without files is no finding of its own, but its name can be one.
    for (const folder of context.folders)
        if (!nameOf.has(folder))
            nameOf.set(folder, external_node_path_.posix.join(shown, folder));
    const ofDefault = new Set(context.files.filter(({ from }) => from === 'default').map(({ path }) => path));
    const findings = lint(files, { defaults: ofDefault }).map((finding) => ({
        ...finding,
        at: { ...finding.at, file: nameOf.get(finding.at.file) ?? external_node_path_.posix.join(shown, finding.at.file) },
    }));
    const pathOf = new Map([...nameOf].map(([path, name]) => [name, path]));
    return {
        findings: [...arranged(reports), ...findings],
        line: (file, line) => {
            const content = files.get(pathOf.get(file) ?? '');
            return (content &&
                Buffer.from(content)
                    .toString('utf8')
                    .replace(/^\ufeff/, '')
                    .split(/\r?\n/)[line - 1]);
        },
    };
}
/** A file up to a little more than a text may have: enough for whoever reads it to see that it is too long. */
async function readBounded({ entry }) {
    const handle = await (0,promises_.open)(entry.source);
    try {
        const buffer = Buffer.alloc(Math.min(entry.size, TEXT_LIMITS.bytes + 1));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/lint/sarif.ts

/**
 * Findings in the Static Analysis Results Interchange Format, 2.1.0 (OASIS), as GitHub's code scanning takes them. Paths are
 * relative to the root of the repository (`%SRCROOT%`); columns count UTF-16 code units.
 */
function sarifLog(findings, { version, documentation }) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'gentoo-min',
                        version,
                        rules: RULE_NAMES.map((name) => {
                            const { about, severity } = ruleOf(name);
                            return {
                                id: name,
                                shortDescription: { text: firstSentence(about) },
                                fullDescription: { text: about },
                                defaultConfiguration: { level: severity },
                                ...(documentation === undefined ? {} : { helpUri: ruleAddress(name, documentation) }),
                            };
                        }),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map(result),
            },
        ],
    };
}
function result(finding) {
    const { rule, severity, at, message, hint, suggestion } = finding;
    const artifactLocation = locationOf(at.file);
    const { line, column, endColumn } = at;
    const region = line === undefined
        ? undefined
        : {
            startLine: line,
            ...(column === undefined ? {} : { startColumn: column }),
            ...(endColumn === undefined || column === undefined || endColumn <= column ? {} : { endColumn }),
        };
    return {
        ruleId: rule,
        ruleIndex: RULE_NAMES.indexOf(rule),
        level: severity,
        message: { text: hint === undefined ? message : `${message} ${hint}` },
        locations: [{ physicalLocation: { artifactLocation, ...(region === undefined ? {} : { region }) } }],
        ...(suggestion ? { fixes: [fix(suggestion, artifactLocation, hint)] } : {}),
    };
}
/** Whole lines, from the start of the first to the start of the one behind the last. */
function fix({ line, endLine, lines }, artifactLocation, hint) {
    return {
        ...(hint === undefined ? {} : { description: { text: hint } }),
        artifactChanges: [
            {
                artifactLocation,
                replacements: [
                    {
                        deletedRegion: { startLine: line, startColumn: 1, endLine: endLine + 1, endColumn: 1 },
                        ...(lines.length === 0 ? {} : { insertedContent: { text: lines.map((text) => `${text}\n`).join('') } }),
                    },
                ],
            },
        ],
    };
}
/** A path as a relative reference, or an address if it is absolute (RFC 3986, 8089): a name may hold any character. */
function locationOf(path) {
    const uri = path
        .split('/')
        .map((step) => encodeURIComponent(step))
        .join('/');
    return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}
function firstSentence(text) {
    return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}

// EXTERNAL MODULE: ./src/actions/failure.ts + 1 modules
var actions_failure = __webpack_require__(8335);
;// CONCATENATED MODULE: ./src/actions/run-lint.ts





/** Judges a definition by its files alone. Errors among the findings are a failure; warnings and notes are none. */
async function runLint(platform, { defaults, builtBy }) {
    let failure;
    const problems = await (0,actions_failure/* problemsOf */.GW)(async () => {
        const { config, format } = readLintSettings(platform);
        const { findings, line } = await lintFolder({ defaults, user: config });
        const count = countFindings(findings);
        if (format === 'sarif') {
            const version = builtBy.replace(/^.* /, '');
            platform.log.info(JSON.stringify(sarifLog(findings, { version }), null, 2));
        }
        else if (format === 'json')
            platform.log.info(JSON.stringify({ findings }, null, 2));
        else {
            for (const finding of findings) {
                const { file, line: number } = finding.at;
                const text = number === undefined ? undefined : line(file, number);
                for (const said of formatFinding(finding, text))
                    platform.log.info(said);
            }
        }
        if (findings.some(({ severity }) => severity === 'error'))
            failure = count;
        else if (format === 'text')
            platform.log.info(count);
        return [];
    });
    (0,actions_failure/* showFailure */.iV)(platform, problems);
    if (failure !== undefined)
        platform.fail(failure);
}


/***/ }),

/***/ 6400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KNOWN_MARCHES),
/* harmony export */   QL: () => (/* binding */ missingFeatures),
/* harmony export */   S7: () => (/* binding */ featuresOfMarch)
/* harmony export */ });
const X86_64 = ['mmx', 'fxsr', 'sse', 'sse2'];
const V2 = [...X86_64, 'sse3', 'ssse3', 'sse4.1', 'sse4.2', 'popcnt', 'cx16', 'lahf-lm'];
const V3 = [...V2, 'avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'abm', 'movbe', 'xsave'];
const AVX512 = ['avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl'];
const WESTMERE = [...V2, 'pclmulqdq'];
const SANDYBRIDGE = [...WESTMERE, 'avx', 'xsave', 'xsaveopt'];
const IVYBRIDGE = [...SANDYBRIDGE, 'fsgsbase', 'rdrand', 'f16c'];
const HASWELL = [...IVYBRIDGE, 'avx2', 'bmi1', 'bmi2', 'abm', 'fma', 'movbe'];
const BROADWELL = [...HASWELL, 'adx', 'rdseed'];
const SKYLAKE = [...BROADWELL, 'aes', 'clflushopt', 'xsavec'];
const SKYLAKE_AVX512 = [...SKYLAKE, ...AVX512, 'clwb'];
const CASCADELAKE = [...SKYLAKE_AVX512, 'avx512vnni'];
const ICELAKE_CLIENT = [
    ...SKYLAKE,
    ...AVX512,
    ...['avx512vbmi', 'avx512ifma', 'sha-ni', 'avx512vnni', 'gfni', 'vaes', 'avx512vbmi2', 'vpclmulqdq'],
    ...['avx512bitalg', 'rdpid', 'avx512-vpopcntdq'],
];
const ICELAKE_SERVER = [...ICELAKE_CLIENT, 'clwb'];
const ZNVER1 = [
    ...V3,
    ...['sse4a', 'aes', 'pclmulqdq', 'xsaveopt', 'xsavec', 'fsgsbase', 'rdrand', 'adx', 'rdseed', 'clzero', 'clflushopt'],
    'sha-ni',
];
const ZNVER2 = [...ZNVER1, 'clwb', 'rdpid'];
const ZNVER3 = [...ZNVER2, 'vaes', 'vpclmulqdq'];
const ZNVER4 = [
    ...ZNVER3,
    ...AVX512,
    ...['avx512ifma', 'avx512-bf16', 'avx512vbmi', 'avx512vbmi2', 'gfni', 'avx512vnni', 'avx512bitalg'],
    'avx512-vpopcntdq',
];
const TABLE = {
    'x86-64': X86_64,
    'x86-64-v2': V2,
    'x86-64-v3': V3,
    'x86-64-v4': [...V3, ...AVX512],
    nehalem: V2,
    westmere: WESTMERE,
    sandybridge: SANDYBRIDGE,
    ivybridge: IVYBRIDGE,
    haswell: HASWELL,
    broadwell: BROADWELL,
    skylake: SKYLAKE,
    'skylake-avx512': SKYLAKE_AVX512,
    cascadelake: CASCADELAKE,
    cooperlake: [...CASCADELAKE, 'avx512-bf16'],
    'icelake-client': ICELAKE_CLIENT,
    'icelake-server': ICELAKE_SERVER,
    tigerlake: [...ICELAKE_CLIENT, 'movdiri', 'movdir64b', 'clwb', 'avx512-vp2intersect'],
    alderlake: [
        ...SKYLAKE,
        ...['clwb', 'avx-vnni', 'gfni', 'movdir64b', 'movdiri', 'rdpid', 'serialize', 'sha-ni', 'vaes', 'vpclmulqdq'],
        'waitpkg',
    ],
    sapphirerapids: [
        ...ICELAKE_SERVER,
        ...['movdiri', 'movdir64b', 'waitpkg', 'serialize', 'tsx-ldtrk', 'amx-tile', 'amx-int8', 'amx-bf16', 'avx-vnni'],
        ...['avx512-fp16', 'avx512-bf16'],
    ],
    znver1: ZNVER1,
    znver2: ZNVER2,
    znver3: ZNVER3,
    znver4: ZNVER4,
    znver5: [...ZNVER4, 'avx-vnni', 'movdiri', 'movdir64b', 'avx512-vp2intersect'],
};
/** The values of `-march=` that are known here. */
const KNOWN_MARCHES = Object.keys(TABLE);
/**
 * @param march value of GCC's `-march=`
 * @returns sorted feature names, or undefined for a CPU that is not in the table (such as `native`)
 */
function featuresOfMarch(march) {
    return Object.hasOwn(TABLE, march) ? TABLE[march]?.toSorted() : undefined;
}
/** What the kernel calls otherwise (arch/x86/include/asm/cpufeatures.h): Prescott New Instructions. */
const KERNEL_NAMES = { pni: 'sse3' };
/**
 * @param offered names of QEMU or of Linux's /proc/cpuinfo
 * @returns what of `required` is not in `offered`, sorted; `sse4.1`, `sse4-1` and `sse4_1` are the same, as are
 *   `avx512vnni` and `avx512_vnni`
 */
function missingFeatures(required, offered) {
    const canonical = (name) => (KERNEL_NAMES[name] ?? name).toLowerCase().replaceAll(/[._-]/g, '');
    const has = new Set([...offered].map(canonical));
    return required.filter((name) => !has.has(canonical(name))).toSorted();
}


/***/ })

};
