export const id = 5050;
export const ids = [5050];
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

/***/ 19123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkDefinition)
});

// EXTERNAL MODULE: ./lib/lint/by-programs.js + 1 modules
var by_programs = __webpack_require__(46250);
// EXTERNAL MODULE: ./lib/lint/default-file.js
var default_file = __webpack_require__(61035);
// EXTERNAL MODULE: ./lib/lint/finding.js
var finding = __webpack_require__(10380);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/verdict/advisories.js
var advisories = __webpack_require__(95938);
// EXTERNAL MODULE: ./lib/portage/plan.js
var portage_plan = __webpack_require__(92887);
;// CONCATENATED MODULE: ./lib/verdict/downloads.js

/**
 * What the head downloads, and what of that is new. By files where both sides know them, since two versions may share one;
 * else by packages.
 * @returns undefined where the sizes are not known
 */
function downloads(base, head) {
    const { files } = head;
    if (files && base.files) {
        const had = base.files;
        const fresh = [...files].filter(([name, bytes]) => had.get(name) !== bytes).map(([, bytes]) => bytes);
        return { total: sum([...files.values()]), fresh: sum(fresh) };
    }
    const total = (0,portage_plan/* downloadTotal */.hw)(head.plan);
    if (total === undefined)
        return undefined;
    const had = new Set(base.plan.packages.map(portage_plan/* packageVersion */.Tl));
    const fresh = head.plan.packages.filter((each) => !had.has((0,portage_plan/* packageVersion */.Tl)(each)));
    return { total, fresh: sum(fresh.map(({ downloadBytes = 0 }) => downloadBytes)) };
}
/**
 * Reads the list of source files that the plan's script writes: `NAME SIZE category/package-version` a line.
 * @returns name to bytes; lines that are not so are left out
 */
function readDistfiles(text) {
    const files = new Map();
    for (const line of text.split('\n')) {
        const [name = '', bytes = ''] = line.split(' ');
        if (name !== '' && /^\d{1,15}$/.test(bytes))
            files.set(name, Number(bytes));
    }
    return files;
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}

// EXTERNAL MODULE: ./lib/portage/version.js
var version = __webpack_require__(69330);
;// CONCATENATED MODULE: ./lib/portage/api-plan.js

const MERGES = ['new', 'new-slot', 'upgrade', 'downgrade', 'rebuild', 'reinstall'];
/**
 * Reads the JSON form of a plan: `{success, favorites, packages: [{cpv, type, op, slot, subslot, repo, use, iuse, built}],
 * seconds}` with, where known, `forced` and `masked` (flags), `bytes` (to download), `replaces` (versions) and `merge` of a
 * package, and `use_expand` (names of variables) of the whole.
 * @returns undefined where the text is not such an object
 */
function parseApiPlan(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    if (!isRecord(value) || typeof value.success !== 'boolean' || !Array.isArray(value.packages))
        return undefined;
    // The longest first, so that PYTHON_SINGLE_TARGET is not taken for a flag of PYTHON.
    const variables = strings(value.use_expand).toSorted((one, other) => other.length - one.length);
    const packages = [];
    let unread = 0;
    for (const entry of value.packages) {
        if (isRecord(entry) && entry.op !== undefined && entry.op !== 'merge')
            continue;
        const found = isRecord(entry) ? readPackage(entry, variables) : undefined;
        if (found)
            packages.push(found);
        else
            unread++;
    }
    const seconds = whole(value.seconds);
    return { success: value.success, packages, blocks: [], unread, ...(seconds === undefined ? {} : { seconds }) };
}
function readPackage(entry, variables) {
    const cpv = typeof entry.cpv === 'string' ? (0,version/* splitPackage */.Ht)(entry.cpv) : undefined;
    if (!cpv)
        return undefined;
    const bytes = whole(entry.bytes);
    const replaces = strings(entry.replaces);
    return {
        ...cpv,
        ...api_plan_text('slot', entry.slot),
        ...api_plan_text('subslot', entry.subslot === entry.slot ? undefined : entry.subslot),
        ...api_plan_text('repository', entry.repo),
        use: readFlags(entry, variables),
        merge: MERGES.includes(String(entry.merge)) ? entry.merge : undefined,
        binary: entry.built === true || entry.type === 'binary',
        ...(replaces.length === 0 ? {} : { replaces }),
        ...(bytes === undefined ? {} : { downloadBytes: bytes }),
    };
}
function readFlags(entry, variables) {
    const enabled = new Set(strings(entry.use));
    const forced = new Set([...strings(entry.forced), ...strings(entry.masked)]);
    const names = new Set([...strings(entry.iuse), ...enabled]);
    return [...names].toSorted().map((name) => {
        const variable = variables.find((each) => name.startsWith(`${each.toLowerCase()}_`));
        return {
            name,
            enabled: enabled.has(name),
            forced: forced.has(name),
            ...(variable === undefined ? {} : { variable }),
        };
    });
}
function api_plan_text(key, value) {
    return (typeof value === 'string' && value !== '' ? { [key]: value } : {});
}
function strings(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function whole(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/portage/plan-line.js

const LONGEST = 65_536;
const BRACKET = /^\[(ebuild|binary|nomerge|uninstall|blocks)( [^\]]{0,12}|)\]\s+(.*)$/;
const COLUMNS_QUIET = /^([ I][ Nr][ SR][ fFg][ U][ D])([#*~]?) +(\S+\/\S+) (\S.*)$/;
const BLOCK = /^(\S+) \("([^"]*)" is (?:hard|soft) blocking ([^)]*)\)$/;
const VARIABLE = /\b([A-Z][A-Z0-9_]{0,60})="([^"]*)"/g;
const SIZE = /(\d[\d.,'\u00a0\u202f ]*) KiB\s*$/;
const PLACE = /^([^:]+)(?::(?!:)([^:/]+)(?:\/([^:]+))?)?(?:::(\S+))?$/;
/** @returns undefined where the line is none of the list */
function parsePlanLine(line) {
    if (line.length > LONGEST)
        return undefined;
    const [, type, attributes = '', rest = ''] = BRACKET.exec(line) ?? [];
    if (type === 'nomerge' || type === 'uninstall')
        return { type: 'other' };
    if (type === 'blocks')
        return readBlock(attributes, rest);
    if (type !== undefined)
        return plan_line_readPackage(type === 'binary', attributes.slice(1), rest);
    const [, flags = '', mask = '', name = '', version] = COLUMNS_QUIET.exec(line) ?? [];
    if (version === undefined || flags.trim() === '')
        return undefined;
    return plan_line_readPackage(false, flags + mask, `${name} ${version}`);
}
function readBlock(attributes, rest) {
    const [, shown = rest, atom = shown, by = ''] = BLOCK.exec(rest.trim()) ?? [];
    const satisfied = !attributes.includes('B');
    return { type: 'block', block: { atom, by: by.split(', ').filter((each) => each !== ''), satisfied } };
}
function plan_line_readPackage(binary, attributes, rest) {
    const [first = '', ...words] = rest.split(/ +/);
    const named = place(first) ?? columns(first, words[0] ?? '');
    if (!named)
        return undefined;
    const merge = kind(attributes);
    const use = flags(rest);
    const bytes = size(rest);
    const old = replaced(rest.slice(first.length), words[0] === named.column);
    const unmasked = MASKS[attributes.charAt(6)];
    const fetch = FETCH[attributes.charAt(3)];
    return {
        type: 'package',
        package: {
            ...named.place,
            merge,
            binary,
            ...(use === undefined ? {} : { use }),
            ...(old.length === 0 ? {} : { replaces: old }),
            ...(bytes === undefined ? {} : { downloadBytes: bytes }),
            ...(fetch === undefined ? {} : { fetch }),
            ...(unmasked === undefined ? {} : { unmasked }),
        },
    };
}
const MASKS = {
    '~': 'keyword',
    '*': 'missing-keyword',
    '#': 'package.mask',
};
const FETCH = {
    F: 'restricted',
    f: 'restricted-ready',
    g: 'remote-binary',
};
/** Columns of PkgAttrDisplay: interactive, new or rebuilt, slot or replaced, fetch, update, downgrade, mask. */
function kind(attributes) {
    const at = (index) => attributes.charAt(index);
    if (at(5) === 'D')
        return 'downgrade';
    if (at(4) === 'U')
        return 'upgrade';
    if (at(1) === 'N')
        return at(2) === 'S' ? 'new-slot' : 'new';
    if (at(1) === 'r')
        return 'rebuild';
    return at(2) === 'R' ? 'reinstall' : undefined;
}
/** `category/name-version:slot/subslot::repository`; a build id behind a binary package's version is left out. */
function place(text) {
    const [, cpv = '', slot, subslot, repository] = PLACE.exec(text) ?? [];
    const found = (0,version/* splitPackage */.Ht)(cpv) ?? (0,version/* splitPackage */.Ht)(cpv.replace(/-\d+$/, ''));
    return found && { place: { ...found, ...placeOf(slot, subslot, repository) } };
}
/** `--columns`: the name, and the version in the next column, in brackets unless `--quiet`. */
function columns(name, version) {
    const found = place(`${name}-${version.replace(/^\[|\]$/g, '')}`);
    return found && { place: found.place, column: version };
}
function placeOf(slot, subslot, repository) {
    return {
        // With --verbose, which alone shows the repository, a slot of 0/0 is left out.
        ...(slot === undefined ? (repository === undefined ? {} : { slot: '0' }) : { slot }),
        ...(subslot === undefined ? {} : { subslot }),
        ...(repository === undefined ? {} : { repository }),
    };
}
/** `[3.9.9::gentoo]`, `[15.3.0:15::gentoo, 14:14::gentoo]` between the name and the flags. */
function replaced(rest, columns) {
    const head = (rest.split('"', 1)[0] ?? '').slice(0, 1000);
    const brackets = [...head.matchAll(/\[([^\]]*)\]/g)].map(([, inside = '']) => inside);
    const old = columns ? brackets.at(1) : brackets.at(0);
    return (old ?? '').split(/, */).flatMap((each) => /^[^:]+/.exec(each)?.[0] ?? []);
}
/** All flags; none at all where the line has no variable but its form shows the size, as only `--verbose` does. */
function flags(rest) {
    const list = [];
    let variables = 0;
    for (const [, variable = '', value = ''] of rest.matchAll(VARIABLE)) {
        variables++;
        for (const word of value.split(' ')) {
            const flag = word === '' ? undefined : readFlag(word, variable);
            if (flag)
                list.push(flag);
        }
    }
    return variables === 0 && size(rest) === undefined ? undefined : list;
}
/**
 * `ssl`, `-ssl`, `(-ssl)`, `ssl*`, `ssl%*`, `(-ssl%)`. In parentheses it is forced or masked; `(-ssl%*)` also stands for a
 * flag that the new version no longer has, which looks the same as a masked one and counts as off.
 */
function readFlag(word, variable) {
    const forced = word.startsWith('(');
    const bare = word
        .replace(/^\(|\)$/g, '')
        .replace(/[%*]+$/, '')
        .replace(/\)$/, '');
    const enabled = !bare.startsWith('-');
    const name = enabled ? bare : bare.slice(1);
    if (!/^[\w+@.-]{1,200}$/.test(name))
        return undefined;
    if (variable === 'USE')
        return { name, enabled, forced };
    return { name: `${variable.toLowerCase()}_${name}`, enabled, forced, variable };
}
/** Bytes. The number carries the locale's separators. */
function size(rest) {
    const digits = SIZE.exec(rest.slice(-64))?.[1]?.replace(/\D/g, '');
    return digits === undefined || digits.length > 12 ? undefined : Number(digits) * 1024;
}

;// CONCATENATED MODULE: ./lib/portage/plan-list.js

const TOTAL = /^Total: (\d+) packages?(?: \(([^)]*)\))?, Size of downloads: ([\d.,'\u00a0\u202f ]+) KiB/;
const CONFLICT = /^Conflict: \d+ blocks?(?: \((\d+|all) (un)?satisfied\))?/;
const LISTED = /^\[(?:ebuild|binary|blocks)[ \]]/;
/**
 * Reads what `emerge --pretend` prints, with any of `--verbose`, `--quiet`, `--columns` and `--tree`, without colours. With
 * `--tree` or after a cycle a package may be listed more than once; it counts once.
 * @param stdout standard output; other text between the lines is passed over
 */
function parsePlanList(stdout) {
    const packages = new Map();
    const blocks = [];
    const unread = [];
    let totals;
    for (const line of stdout.split('\n')) {
        const found = parsePlanLine(line);
        if (found?.type === 'package')
            packages.set(key(found.package), found.package);
        else if (found?.type === 'block')
            blocks.push(found.block);
        else if (!found && LISTED.test(line))
            unread.push(line.slice(0, 200));
        totals = readTotals(line, totals) ?? totals;
    }
    return { packages: [...packages.values()], blocks, unread, ...(totals ? { totals } : {}) };
}
function key({ category, name, version, slot, repository }) {
    return `${category}/${name}-${version}:${slot ?? ''}::${repository ?? ''}`;
}
function readTotals(line, before) {
    if (line.length > 1000)
        return undefined;
    const [, packages, details = '', kib = ''] = TOTAL.exec(line) ?? [];
    if (packages !== undefined) {
        const count = (what) => Number(new RegExp(`(?:^|, )(\\d+) ${what}`).exec(details)?.[1] ?? 0);
        return {
            packages: Number(packages),
            upgrades: count('upgrade'),
            downgrades: count('downgrade'),
            new: count('new'),
            newSlots: count('in new slot'),
            reinstalls: count('reinstall'),
            binaries: count('binar'),
            downloadBytes: Number(kib.replace(/\D/g, '')) * 1024,
            unsatisfiedBlocks: 0,
        };
    }
    const [, blocks, un] = CONFLICT.exec(line) ?? [];
    return before && blocks !== undefined && un !== undefined
        ? { ...before, unsatisfiedBlocks: Number(blocks) || 0 }
        : undefined;
}
/**
 * Where list and totals contradict each other, in plain words; empty when they agree or there are no totals. Each kind of
 * merge is compared, because a list that was cut may still have the right length by chance.
 */
function contradictions({ packages, totals, unread }) {
    const found = unread.length > 0 ? [`${String(unread.length)} lines of the list cannot be read`] : [];
    if (!totals)
        return found;
    const many = (...kinds) => packages.filter(({ merge }) => kinds.includes(merge)).length;
    const checks = [
        ['packages', packages.length, totals.packages],
        ['upgrades', many('upgrade'), totals.upgrades],
        ['downgrades', many('downgrade'), totals.downgrades],
        ['new packages', many('new'), totals.new],
        ['new slots', many('new-slot'), totals.newSlots],
        ['reinstalls', many('reinstall', 'rebuild'), totals.reinstalls],
        ['binary packages', packages.filter(({ binary }) => binary).length, totals.binaries],
    ];
    const off = checks.filter(([, listed, counted]) => listed !== counted);
    return [
        ...found,
        ...off.map(([what, listed, counted]) => `the list has ${String(listed)} ${what} where emerge counted ${String(counted)}`),
    ];
}

// EXTERNAL MODULE: ./lib/portage/resolver-findings.js + 4 modules
var resolver_findings = __webpack_require__(82826);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/portage/resolver-problems.js
var resolver_problems = __webpack_require__(21975);
;// CONCATENATED MODULE: ./lib/verdict/cause.js
/**
 * The line that made a package be asked for. Nearest first: a line of package.use that sets the flag because of which a
 * package of the chain asks, or an entry of world that is a package of the chain. The atom itself, when the user wrote it.
 */
function causeOf(atom, chain, config) {
    const wanted = chain.length === 0 ? config.world(atom) : undefined;
    if (wanted)
        return { line: wanted, package: atom };
    for (const { name, use } of chain) {
        for (const flag of use) {
            const line = config.flag(name, flag);
            if (line)
                return { line, package: name, flag };
        }
    }
    for (const { name } of chain) {
        const line = config.world(name);
        if (line)
            return { line, package: name };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/verdict/config-lines.js
var config_lines = __webpack_require__(52841);
;// CONCATENATED MODULE: ./lib/verdict/chain.js

/** A sentence on what asks for it, with the end of the way when it is longer. */
function requiredBy(chain) {
    const near = chain.at(0);
    const end = chain.at(-1);
    if (!near || !end || near.type === 'argument')
        return [];
    const flags = near.use.length === 0 ? '' : ` (with ${near.use.join(' ')})`;
    const origin = chain.length > 1 ? `, in the end by ${end.name}` : '';
    return [`It is required by ${near.name}${flags}${origin}.`];
}
/** The way as it is shown: `cat/pkg-1[flag]`. */
function names(chain) {
    return chain.map(({ name, use }) => (use.length === 0 ? name : `${name}[${use.join(',')}]`));
}
/** The place of a line, when there is one. */
function at(line) {
    return line ? { at: (0,config_lines/* placeOf */.$t)(line) } : {};
}

;// CONCATENATED MODULE: ./lib/verdict/explain-conflict.js


/** Packages that cannot be in one image together, or that each need the other first. */
function explainConflict(finding, config) {
    switch (finding.kind) {
        case 'slot-conflict':
            return explainSlot(finding, config);
        case 'blocker':
            return explainBlocker(finding, config);
        case 'circular':
            return explainCircle(finding, config);
    }
}
function explainSlot({ slot, rivals }, config) {
    const list = rivals.map((rival) => rival.package);
    return {
        kind: 'slot-conflict',
        subject: slot,
        sentences: [
            `${list.join(' and ') || 'Several versions'} would go into the same slot, ${slot}, which holds one version.`,
            ...rivals.slice(0, 4).map(wantedBy),
        ],
        chain: [],
        ways: [...withdrawals(rivals, config), ...list.map((name) => [mask(`=${name}`)])],
        ...at(wanting(rivals, config).at(0)),
    };
}
function explainBlocker({ rivals }, config) {
    const list = [...new Set(rivals.map((rival) => rival.package))];
    return {
        kind: 'blocker',
        subject: list.join(' and '),
        sentences: [
            `${list.join(' and ') || 'Some packages'} exclude one another: they cannot be in one image.`,
            ...rivals.slice(0, 4).map(wantedBy),
        ],
        chain: [],
        ways: [...withdrawals(rivals, config), ...list.map((name) => [mask((0,config_lines/* plainName */.MH)(name))])],
        ...at(wanting(rivals, config).at(0)),
    };
}
function explainCircle({ cycle, change }, config) {
    const flagLine = change?.flags
        .map((flag) => config.flag(change.package, flag.startsWith('-') ? flag.slice(1) : `-${flag.replace(/^\+/, '')}`))
        .find((line) => line !== undefined);
    const entry = cycle.map((name) => config.world(name)).find((line) => line !== undefined);
    const flags = change?.flags.map((flag) => flag.replace(/^\+/, '')).join(' ') ?? '';
    return {
        kind: 'circular',
        subject: cycle.join(' and '),
        sentences: [
            `Each of ${cycle.join(', ')} needs the next one to be built first, and the last needs the first.`,
            change
                ? `With ${flags} for ${(0,config_lines/* plainName */.MH)(change.package)} the circle is broken; once it is built, the flag can be set back.`
                : 'Portage knows no USE flag that breaks the circle. A package of it must be there already, as in a complete stage3.',
        ],
        chain: [],
        ways: change
            ? [[{ file: 'portage/package.use', action: 'add', line: `${(0,config_lines/* plainName */.MH)(change.package)} ${flags}` }]]
            : [],
        ...at(flagLine ?? entry),
    };
}
/** `cat/pkg-1 is wanted by world (cat/pkg) and by cat/other-2 (cat/pkg:=).` */
function wantedBy({ package: name, parents }) {
    const by = parents.slice(0, 3).map(({ atom, by }) => `${by === 'argument' ? 'the request' : by} (${atom})`);
    const more = parents.length > 3 ? ` and ${String(parents.length - 3)} more` : '';
    return by.length === 0 ? `Nothing says what wants ${name}.` : `${name} is wanted by ${by.join(', ')}${more}.`;
}
/** Entries of world that want one of the rivals: by their very atom first, then packages of world that need one. */
function wanting(rivals, config) {
    const exact = rivals.flatMap(({ parents }) => parents.flatMap(({ atom }) => config.worldEntry(atom) ?? []));
    const byPackage = rivals.flatMap(({ parents }) => parents.flatMap(({ by }) => config.world(by) ?? []));
    return [...new Map([...exact, ...byPackage].map((line) => [`${line.path}:${String(line.line)}`, line])).values()];
}
function withdrawals(rivals, config) {
    return wanting(rivals, config).map(({ path, line, atom }) => [
        { file: path, action: 'remove', line: atom, number: line },
    ]);
}
function mask(line) {
    return { file: 'portage/package.mask', action: 'add', line };
}

;// CONCATENATED MODULE: ./lib/verdict/explain-config.js



/** What Portage could not read, or read and passed over. */
function explainConfig(finding, config) {
    switch (finding.kind) {
        case 'invalid-atom': {
            const { atom, file } = finding;
            const line = file === undefined ? config.world(atom) : config.written(file, atom);
            return [
                {
                    ...plain('invalid-atom', atom, [
                        `${atom} is no package atom${file === undefined ? '' : `, so Portage passes over this line of ${file}`}.`,
                        'An atom is CATEGORY/NAME, and with a version it needs an operator, as in =cat/name-1.2.',
                    ]),
                    ...(line ? at(line) : file === undefined ? {} : { at: { file } }),
                },
            ];
        }
        case 'syntax': {
            const { file, line, message } = finding;
            const sentences = [`Portage cannot read this line: ${(0,format/* sentence */.em)(message)}`];
            return [{ ...plain('syntax', file, sentences), at: { file, line } }];
        }
        case 'profile':
            return [
                {
                    ...plain('profile', 'profile', [
                        'The profile does not exist in the snapshot, so Portage does nothing at all.',
                    ]),
                    at: { file: 'image.yaml' },
                },
            ];
        case 'world-entries':
            return finding.entries.map((entry) => ({
                ...plain('world-entry', entry, [
                    `No package that may be installed satisfies ${entry}: each is masked, or there is none.`,
                    `Portage plans without it and calls that a success; the image would lack ${(0,config_lines/* plainName */.MH)(entry)}.`,
                ]),
                ...(config.world(entry) ? at(config.world(entry)) : { at: { file: 'world' } }),
            }));
        case 'licence-group':
            return [
                {
                    ...plain('licence-group', finding.group, [
                        `There is no group of licences called ${finding.group}, so @${finding.group} accepts nothing.`,
                    ]),
                    ...at(config.naming(`@${finding.group}`)),
                },
            ];
        case 'features':
            return [
                {
                    ...plain('features', finding.names.join(' '), [
                        `FEATURES has ${finding.names.join(', ')}, which Portage does not know and passes over.`,
                    ]),
                    at: { file: 'portage/make.conf' },
                },
            ];
        case 'metadata':
            return [
                plain('metadata', finding.package, [
                    `Portage could not read ${finding.package} and planned as if it were not there: ${(0,format/* sentence */.em)(finding.message)}`,
                ]),
            ];
        case 'crash':
            return [plain('crash', 'emerge', [`emerge ended with an error of its own: ${(0,format/* sentence */.em)(finding.error)}`])];
    }
}
function plain(kind, subject, sentences) {
    return { kind, subject, sentences, chain: [], ways: [] };
}

;// CONCATENATED MODULE: ./lib/verdict/explain-masked.js



/** Every version that would do is kept out: by its keyword, by package.mask, by its licence (portage(5)). */
function explainMasked({ atom, versions, chain }, config) {
    const best = (0,resolver_problems/* leastMasked */.xT)(versions);
    if (!best) {
        const cause = causeOf(atom, chain, config);
        const sentences = [`Every version of ${atom} is masked.`, ...requiredBy(chain)];
        return { kind: 'masked-other', subject: atom, sentences, chain: names(chain), ways: [], ...at(cause?.line) };
    }
    const reason = kindOf(best);
    const mask = reason === 'masked-package' ? config.lineFor('package.mask', best.package) : undefined;
    const others = versions.length - 1;
    const sentences = [
        `Every version of ${atom} is masked. The nearest is ${best.package}: ${best.reasons.map(inWords).join('; ')}.`,
        ...(others > 0
            ? [`${others === 1 ? 'One other version is' : `${String(others)} other versions are`} masked too.`]
            : []),
        ...requiredBy(chain),
    ];
    const accept = (0,resolver_problems/* unmaskingLines */.F4)(best).map(({ file, line }) => ({
        file: `portage/${file}`,
        action: 'add',
        line,
    }));
    const remove = mask ? [{ file: mask.path, action: 'remove', line: mask.atom, number: mask.line }] : [];
    return {
        kind: reason,
        subject: atom,
        sentences,
        chain: names(chain),
        ways: [remove, accept].filter((way) => way.length > 0),
        ...at(mask ?? causeOf(atom, chain, config)?.line),
    };
}
function kindOf({ reasons }) {
    if (reasons.includes('package.mask'))
        return 'masked-package';
    if (reasons.some((reason) => reason.endsWith('license(s)')))
        return 'masked-licence';
    return reasons.some((reason) => reason.endsWith('keyword')) ? 'masked-keyword' : 'masked-other';
}
function inWords(reason) {
    const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
    const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
    if (reason === 'package.mask')
        return 'package.mask keeps it out';
    if (licences !== undefined)
        return `its licence is not accepted (${licences})`;
    if (keyword === 'missing')
        return 'it is not marked for this architecture at all, as live ebuilds are';
    if (keyword !== undefined)
        return `it is only marked ${keyword}, which is not accepted`;
    return reason;
}

;// CONCATENATED MODULE: ./lib/verdict/explain-required-use.js



/**
 * Flags that contradict what the ebuild demands of them (REQUIRED_USE, PMS 7.3.5). Portage prints the part that is not met,
 * with `any-of`, `exactly-one-of` and `at-most-one-of` for the operators.
 */
function explainRequiredUse({ package: cpv = 'a package', use, constraint = '', chain }, config) {
    const flags = shownFlags(use);
    const changes = solutions(constraint, flags);
    const cause = flagLine(cpv, constraint, flags, config);
    return {
        kind: 'required-use',
        subject: cpv,
        sentences: [
            `The USE flags of ${cpv} contradict each other.`,
            ...(constraint === '' ? [] : [`Its ebuild demands ${explain_required_use_inWords(constraint)}.`]),
        ],
        chain: names(chain),
        ways: changes.map((change) => [
            { file: 'portage/package.use', action: 'add', line: `${(0,config_lines/* plainName */.MH)(cpv)} ${change}` },
        ]),
        ...at(cause ?? causeOf(cpv, [...chain, { name: cpv, use: [], type: 'package' }], config)?.line),
    };
}
/** `USE="boot -ukify (-selinux)" PYTHON_TARGETS="python3_14"` by the flags' full names. */
function shownFlags(use) {
    const flags = new Map();
    for (const [, variable = '', value = ''] of use.slice(0, 20_000).matchAll(/\b([A-Z][A-Z0-9_]{0,60})="([^"]*)"/g)) {
        const prefix = variable === 'USE' ? '' : `${variable.toLowerCase()}_`;
        for (const word of value.split(' ')) {
            const bare = word.replace(/[()*%]/g, '');
            const off = bare.startsWith('-');
            if (bare !== '')
                flags.set(prefix + (off ? bare.slice(1) : bare), { enabled: !off, forced: word.startsWith('(') });
        }
    }
    return flags;
}
const GROUP = /^(any-of|exactly-one-of|at-most-one-of) \( ([^()?]+) \)$/;
const CONDITION = /^(!?)([\w+@.-]+)\? \( ([^()?]+) \)$/;
/** Changes of flags that would do, each a way of its own; none where the constraint is too nested to be sure. */
function solutions(constraint, flags) {
    const free = (name) => flags.get(name.replace(/^!/, ''))?.forced !== true;
    const [, operator, group = ''] = GROUP.exec(constraint) ?? [];
    const members = group.split(' ').filter((name) => name !== '');
    const enabled = members.filter((name) => flags.get(name)?.enabled === true);
    if (operator !== undefined && operator !== 'at-most-one-of' && enabled.length === 0) {
        // Of targets of one language the newest comes last.
        return members.filter(free).toReversed().slice(0, 3);
    }
    if (operator !== undefined && operator !== 'any-of') {
        const rest = enabled.slice(0, -1).filter(free);
        return rest.length === 0 ? [] : [rest.map((name) => `-${name}`).join(' ')];
    }
    const [, not = '', condition, demanded = ''] = CONDITION.exec(constraint) ?? [];
    if (condition === undefined)
        return [];
    const needed = demanded.split(' ').filter((name) => name !== '');
    const meet = needed.every(free)
        ? [needed.map((name) => (name.startsWith('!') ? `-${name.slice(1)}` : name)).join(' ')]
        : [];
    const avoid = free(condition) ? [not === '' ? `-${condition}` : condition] : [];
    return [...meet, ...avoid];
}
/** The last line of package.use that sets one of the flags of the constraint as it is. */
function flagLine(cpv, constraint, flags, config) {
    for (const name of constraint.match(/[\w+@.-]+/g)?.slice(0, 100) ?? []) {
        const state = flags.get(name);
        const line = state && config.flag(cpv, state.enabled ? name : `-${name}`);
        if (line)
            return line;
    }
    return undefined;
}
function explain_required_use_inWords(constraint) {
    const [, not = '', condition, demanded] = CONDITION.exec(constraint) ?? [];
    if (condition !== undefined && demanded !== undefined)
        return `${demanded.split(' ').join(' and ')} when ${condition} is ${not === '' ? 'on' : 'off'}`;
    const [, operator, members = ''] = GROUP.exec(constraint) ?? [];
    if (operator !== undefined)
        return `${OPERATORS[operator] ?? operator} ${members.split(' ').join(', ')}`;
    return constraint;
}
const OPERATORS = {
    'any-of': 'at least one of',
    'exactly-one-of': 'exactly one of',
    'at-most-one-of': 'at most one of',
};

;// CONCATENATED MODULE: ./lib/verdict/explain.js








/**
 * Tells each thing that Portage complains of in plain sentences, with the line of the configuration that it comes from and
 * the lines that would solve it.
 * @param findings in the order in which Portage named them
 * @param lines of the user's world and package.* files
 */
function explain(findings, lines) {
    const config = new config_lines/* ConfigLines */.Iw(lines);
    // Python's trace repeats what the line above it says; alone it is all there is.
    const told = findings.filter(({ kind }) => kind !== 'crash');
    const all = (told.length > 0 ? told : findings).flatMap((finding) => explainFinding(finding, config));
    // Why an entry of world is left out says more than that it is, and what is told with a line more than the same without.
    const reasons = all.filter(({ kind }) => kind !== 'world-entry');
    const placed = new Set(all.flatMap((each) => (each.at ? [thing(each)] : [])));
    return all.filter((each) => each.kind === 'world-entry'
        ? !reasons.some((reason) => isAbout(reason, each.subject))
        : each.at !== undefined || !placed.has(thing(each)));
}
function thing({ kind, subject }) {
    return `${kind} ${subject}`;
}
function isAbout({ subject, chain, ways }, entry) {
    const name = (0,config_lines/* plainName */.MH)(entry);
    if (ways.flat().some(({ file, line }) => file === 'world' && line === entry))
        return true;
    return [...subject.split(' and '), ...chain].some((each) => (0,config_lines/* plainName */.MH)(each) === name || (0,config_lines/* plainName */.MH)(`=${each}`) === name);
}
function explainFinding(finding, config) {
    switch (finding.kind) {
        case 'missing':
            return [explainMissing(finding, config)];
        case 'use-dependency':
            return [explainUseDependency(finding, config)];
        case 'masked':
            return [explainMasked(finding, config)];
        case 'required-use':
            return [explainRequiredUse(finding, config)];
        case 'autounmask':
            return [explainAutounmask(finding, config)];
        case 'slot-conflict':
        case 'blocker':
        case 'circular':
            return [explainConflict(finding, config)];
        case 'invalid-atom':
        case 'syntax':
        case 'profile':
        case 'world-entries':
        case 'licence-group':
        case 'features':
        case 'metadata':
        case 'crash':
            return explainConfig(finding, config);
    }
}
function explainMissing({ atom, similar, chain }, config) {
    const cause = causeOf(atom, chain, config);
    const versioned = /^[<>=~]|[:[]/.test(atom);
    const sentences = [
        versioned
            ? `No ebuild of the snapshot satisfies ${atom}: neither the package, nor a version or slot that fits.`
            : `The snapshot has no package ${atom}.`,
        ...requiredBy(chain),
        ...(similar.length === 0 ? [] : [`Did you mean ${similar.join(', ')}?`]),
    ];
    return {
        kind: 'missing',
        subject: atom,
        sentences,
        chain: names(chain),
        ways: cause?.flag === undefined ? [] : [[turnOff(cause.package, cause.flag)]],
        ...at(cause?.line),
    };
}
function explainUseDependency({ atom, changes, chain }, config) {
    const change = changes.at(0);
    const cause = change?.flags
        .map((flag) => config.flag(change.package, opposite(flag)))
        .find((line) => line !== undefined);
    const sentences = [
        `No version of ${(0,config_lines/* plainName */.MH)(atom)} has the USE flags that ${atom} asks for.`,
        ...(change ? [`${change.package} would do with ${change.flags.join(' ')}.`] : []),
        ...requiredBy(chain),
    ];
    return {
        kind: 'use-change',
        subject: atom,
        sentences,
        chain: names(chain),
        ways: changes.slice(0, 3).map((each) => [{ file: 'portage/package.use', action: 'add', line: (0,resolver_problems/* useLine */.iN)(each) }]),
        ...at(cause ?? causeOf(atom, chain, config)?.line),
    };
}
const SHOWN = 3;
function explainAutounmask({ file, changes }, config) {
    const first = changes.at(0);
    const cause = changes.map(({ line, chain }) => causeOfChange(line, chain, config)).find((line) => line !== undefined);
    const shown = changes.slice(0, SHOWN).map(({ line }) => line);
    const more = changes.length > SHOWN ? ` and ${String(changes.length - SHOWN)} more` : '';
    return {
        kind: 'changes-needed',
        subject: first?.line.split(' ')[0] ?? file,
        sentences: [
            `Portage finds a plan only with other ${WHAT[file] ?? file}: ${shown.join(' | ')}${more}.`,
            ...requiredBy(first?.chain ?? []),
        ],
        chain: names(first?.chain ?? []),
        ways: [changes.map(({ line }) => ({ file: `portage/${file}`, action: 'add', line }))],
        ...at(cause),
    };
}
const WHAT = {
    'package.use': 'USE flags',
    'package.accept_keywords': 'accepted keywords',
    'package.unmask': 'masks',
    'package.license': 'accepted licences',
};
/** Who set the flag the other way, or who asked for what needs it. */
function causeOfChange(line, chain, config) {
    const [atom = '', ...flags] = line.split(' ');
    const cpv = atom.replace(/^[<>=~]+/, '');
    const against = flags.map((flag) => config.flag(cpv, opposite(flag))).find((each) => each !== undefined);
    return against ?? causeOf(atom, chain, config)?.line;
}
/** `ssl` for `-ssl` and the other way round. */
function opposite(flag) {
    return flag.startsWith('-') ? flag.slice(1) : `-${flag.replace(/^\+/, '')}`;
}
function turnOff(cpv, flag) {
    return { file: 'portage/package.use', action: 'add', line: `${(0,config_lines/* plainName */.MH)(cpv)} ${opposite(flag)}` };
}

;// CONCATENATED MODULE: ./lib/verdict/judge.js







/** Lines of an output beyond this are not read; a plan of every package of Gentoo is shorter. */
const MOST_LINES = 200_000;
/**
 * Judges a run by exit code, both streams and the list together, because each alone is wrong at times: emerge ends with 0
 * though an entry of world cannot be satisfied, or with 1 below a list that looks complete.
 * @param lines of the user's world and package.* files, to name the one that is to blame
 */
function judge(run, lines = []) {
    const stdout = cleanLines(run.stdout);
    const stderr = cleanLines(run.stderr);
    const printed = parsePlanList(stdout.join('\n'));
    const written = readWritten(run.plan, printed.packages);
    const list = { ...printed, packages: written.packages };
    // Some runs have both streams in one; then the messages are on standard output.
    const findings = (0,resolver_findings/* findResolverFindings */.s)([...stderr, ...stdout]);
    const explanations = explain(findings, lines);
    const verdict = (outcome, doubts) => ({ outcome, explanations, doubts, list });
    const { exitCode } = run;
    if (exitCode === undefined)
        return verdict('unsure', ['emerge was ended by a signal.']);
    const fatal = findings.some((finding) => refuses(finding, exitCode));
    if (exitCode !== 0) {
        if (fatal)
            return verdict('refused', []);
        return verdict('unsure', [`emerge ended with ${String(exitCode)} and does not say why.`, ...unknown(stderr)]);
    }
    if (findings.some(({ kind }) => kind === 'world-entries'))
        return verdict('refused', []);
    const doubts = [
        ...(fatal ? ['emerge ended with 0 below messages that it cannot make this plan.'] : []),
        ...findings.flatMap(doubtOf),
        ...(list.blocks.some(({ satisfied }) => !satisfied) ? ['The list has packages that exclude one another.'] : []),
        ...written.doubts,
        ...contradictions(printed).map((each) => `The output contradicts itself: ${each}.`),
        ...(list.packages.length === 0 && !list.totals && run.plan === undefined
            ? ['emerge ended with 0 and listed nothing.']
            : []),
        ...unknown(stderr),
    ];
    return verdict(doubts.length > 0 ? 'unsure' : 'planned', [...new Set(doubts)]);
}
/** The packages of the plan that was written, else of the list that was printed, and where these do not agree. */
function readWritten(json, printed) {
    if (json === undefined)
        return { packages: printed, doubts: [] };
    const plan = parseApiPlan(json);
    if (!plan)
        return { packages: printed, doubts: ['The plan that was written cannot be read.'] };
    const [one, other] = [new Set(plan.packages.map(portage_plan/* packageVersion */.Tl)), new Set(printed.map(portage_plan/* packageVersion */.Tl))];
    const differing = [...one].filter((each) => !other.has(each)).length + [...other].filter((each) => !one.has(each)).length;
    return {
        packages: plan.packages,
        doubts: [
            ...(plan.success ? [] : ['The resolver found no plan, and the program ended with 0.']),
            ...(plan.unread > 0 ? [`${(0,format/* count */.U9)(plan.unread, 'package')} of the plan that was written cannot be read.`] : []),
            ...(printed.length > 0 && differing > 0
                ? [`What was printed and what was written differ in ${(0,format/* count */.U9)(differing, 'package')}.`]
                : []),
        ],
    };
}
/** Messages after which there is no plan, or none that a build could follow. */
const REFUSES = new Set([
    'missing',
    'use-dependency',
    'masked',
    'required-use',
    'slot-conflict',
    'blocker',
    'circular',
    'autounmask',
    'profile',
    'crash',
]);
/** Of some, emerge goes on after one and stops after the next; only its exit code tells. */
function refuses({ kind }, exitCode) {
    return REFUSES.has(kind) || (exitCode !== 0 && (kind === 'syntax' || kind === 'invalid-atom'));
}
/** What makes a plan another one than the configuration says. Unknown FEATURES change how packages are built, not which. */
function doubtOf(finding) {
    if (finding.kind === 'invalid-atom') {
        const where = finding.file ?? 'its arguments';
        return [`Portage passed over ${finding.atom} in ${where}, so the plan is not what is written there.`];
    }
    if (finding.kind === 'syntax')
        return [`Portage could not read line ${String(finding.line)} of ${finding.file} and went on without it.`];
    if (finding.kind === 'licence-group')
        return [`Portage does not know the group of licences ${finding.group}.`];
    if (finding.kind === 'metadata')
        return [`Portage could not read ${finding.package} and planned as if it were not there.`];
    return [];
}
/** Where findings come from, and messages that say nothing of the plan: a sandbox that cannot be used, a container's limits. */
const UNDERSTOOD = /^!!! (?:Ebuilds for the following|masked or don't exist|Problems have been detected with your world|Please run emaint|Problem with sandbox binary|Problem resolving dependencies|All ebuilds that|All binary packages|One of the following|The ebuild selected|'|Please check ebuild|\(Did you specify|Multiple package instances|into the dependency graph|Your current profile|configuration, you|Allowed actions|--version|CONFIGROOT|It should point|\(You can safely|.*make\.profile)/;
/** Portage marks with `!!!` what it wants to be read. What is not understood is no reason to call a plan good. */
function unknown(stderr) {
    const found = stderr.filter((line) => line.startsWith('!!! ') && !UNDERSTOOD.test(line));
    return [...new Set(found)]
        .slice(0, 5)
        .map((line) => `Portage says something that is not understood here: ${line.slice(4, 204)}`);
}
function cleanLines(text) {
    return text.split('\n', MOST_LINES).map((line) => (0,clean/* cleanLine */.Ow)(line.replace(/\r$/, '')));
}

;// CONCATENATED MODULE: ./lib/verdict/kept-packages.js


/**
 * Compares a plan with a store.
 * @param keys of the plan's packages, by category/name-version. One without a key is made in a stage of its own, such as the
 *   compiler; the same version of it, kept by whatever key, counts for it
 */
function planInStore(packages, keys, { place, files }) {
    const byHome = new Map(files.map((file) => [homeOf(file.path), file]));
    const byVersion = new Map(files.map((file) => [versionOf(file.path), file]));
    const took = secondsByName(files);
    const ready = [];
    const compiled = [];
    for (const each of packages) {
        const name = (0,portage_plan/* packageVersion */.Tl)(each);
        const key = keys.get(name);
        const file = key === undefined ? byVersion.get(name) : byHome.get(`${(0,portage_plan/* packageName */.oZ)(each)}/${key}`);
        const seconds = byVersion.get(name)?.seconds ?? took.get((0,portage_plan/* packageName */.oZ)(each));
        if (file)
            ready.push({ name, bytes: file.bytes });
        else
            compiled.push({ name, ...(seconds === undefined || seconds === 0 ? {} : { seconds }) });
    }
    const rank = ({ seconds = -1 }) => seconds;
    return { place, ready, compiled: compiled.toSorted((one, other) => rank(other) - rank(one)) };
}
/** How long packages took, as a store remembers it. How many were made at the same time it does not know. */
function recordsOfStore({ files }) {
    const timed = files.flatMap(({ path, seconds }) => {
        const name = versionOf(path);
        return name !== undefined && seconds > 0 ? [[name, seconds]] : [];
    });
    const seconds = new Map();
    // Of several with other flags the longest: to be early is the kinder mistake.
    for (const [name, each] of timed)
        seconds.set(name, Math.max(each, seconds.get(name) ?? 0));
    return { seconds, overlap: undefined, sources: ['package-store'] };
}
/** Bytes of the binary packages of these names (category/name), of the planned version where that is kept, else of another. */
function keptSizes(packages, { files }) {
    const byVersion = new Map();
    const byName = new Map();
    for (const { path, bytes } of files) {
        byVersion.set(versionOf(path), bytes);
        byName.set(nameOf(path), bytes);
    }
    return new Map(packages.flatMap((each) => {
        const bytes = byVersion.get((0,portage_plan/* packageVersion */.Tl)(each)) ?? byName.get((0,portage_plan/* packageName */.oZ)(each));
        return bytes === undefined ? [] : [[(0,portage_plan/* packageName */.oZ)(each), bytes]];
    }));
}
/** `CATEGORY/NAME/KEY` */
function homeOf(path) {
    return path.split('/').slice(0, 3).join('/');
}
/** `CATEGORY/NAME` */
function nameOf(path) {
    return path.split('/').slice(0, 2).join('/');
}
/** `CATEGORY/NAME-VERSION`; undefined for what is no binary package. */
function versionOf(path) {
    const [category = '', , , file = ''] = path.split('/');
    const plain = /^(.+)-\d+\.gpkg\.tar$/.exec(file)?.[1];
    return plain !== undefined && (0,version/* splitPackage */.Ht)(`${category}/${plain}`) ? `${category}/${plain}` : undefined;
}
function secondsByName(files) {
    const names = new Map();
    for (const { path, seconds } of files) {
        const name = nameOf(path);
        if (seconds > 0)
            names.set(name, Math.max(seconds, names.get(name) ?? 0));
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/verdict/kernel-diff.js
/** What the kernel's configurator writes of the tools that it found: it changes with the builder, not with the wish. */
const OF_TOOLS = /^CONFIG_(?:CC_VERSION_TEXT|(?:CC|LD|AS|RUSTC|PAHOLE)_(?:IS|HAS|CAN)_\w+|(?:GCC|CLANG|LLD|LD|AS|PAHOLE|RUSTC|RUSTC_LLVM)_VERSION|TOOLS_SUPPORT_\w+)$/;
/**
 * Compares two resolved `.config` files (what `make olddefconfig` wrote; kconfig's confdata.c).
 * @param tools whether to tell too of options that only describe compiler and linker
 */
function diffKernelConfigs(base, head, tools = false) {
    const [before, after] = [readKernelConfig(base), readKernelConfig(head)];
    const added = [];
    const removed = [];
    const changed = [];
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
        if (!tools && OF_TOOLS.test(name))
            continue;
        const [from, to] = [before.get(name), after.get(name)];
        if (from === to)
            continue;
        if (from === undefined)
            added.push({ name, ...(to === undefined ? {} : { to }) });
        else if (to === undefined)
            removed.push({ name, from });
        else
            changed.push({ name, from, to });
    }
    return { added, removed, changed };
}
/** @returns options that are on, with their values; `# CONFIG_X is not set` and `CONFIG_X=n` are the same as nothing */
function readKernelConfig(text) {
    const options = new Map();
    for (const line of text.split('\n')) {
        const [, name, value] = /^(CONFIG_\w+)=(.*?)\r?$/.exec(line) ?? [];
        const unset = /^# (CONFIG_\w+) is not set\r?$/.exec(line)?.[1];
        if (name !== undefined && value !== undefined && value !== 'n')
            options.set(name, value);
        else
            options.delete(unset ?? name ?? '');
    }
    return options;
}

;// CONCATENATED MODULE: ./lib/verdict/use-diff.js
/**
 * Flags that are on on one side and not on the other, by name. A flag that appears or vanishes while it is off changes
 * nothing. Without the flags of one side nothing is said.
 */
function diffUse(base, head) {
    if (!base || !head)
        return [];
    const [before, after] = [states(base), states(head)];
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
        const [from, to] = [before.get(name), after.get(name)];
        if ((from ?? false) === (to ?? false))
            return [];
        return [{ name, enabled: to ?? false, appeared: from === undefined, vanished: to === undefined }];
    });
}
function states(flags) {
    return new Map(flags.map(({ name, enabled }) => [name, enabled]));
}

;// CONCATENATED MODULE: ./lib/verdict/plan-diff.js



const GROUNDS = ['compiler', 'flags', 'profile', 'ebuild', 'sources', 'patches'];
/** Compares the plan of the base with that of the head, package by package and slot by slot. */
function diffPlans(base, head) {
    const [before, after] = [byName(base.plan.packages), byName(head.plan.packages)];
    const changes = [];
    let unchanged = 0;
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
        for (const [one, other] of pairs(before.get(name) ?? [], after.get(name) ?? [])) {
            const change = compare(name, one, other, base, head);
            if (change)
                changes.push(change);
            else
                unchanged++;
        }
    }
    return { changes, unchanged };
}
function byName(packages) {
    const names = new Map();
    for (const each of packages) {
        const list = names.get((0,portage_plan/* packageName */.oZ)(each)) ?? [];
        names.set((0,portage_plan/* packageName */.oZ)(each), list);
        list.push(each);
    }
    return names;
}
/** Those of one slot belong together; what is left goes together by rising version, as when a package moves to another slot. */
function pairs(base, head) {
    const found = [];
    const left = [...base];
    const fresh = [];
    for (const each of head) {
        const at = left.findIndex(({ slot }) => slot === each.slot);
        if (at >= 0)
            found.push([left.splice(at, 1)[0], each]);
        else
            fresh.push(each);
    }
    const [old, young] = [left.sort(rising), fresh.sort(rising)];
    for (let index = 0; index < Math.max(old.length, young.length); index++)
        found.push([old[index], young[index]]);
    return found;
}
function rising(one, other) {
    return (0,version/* compareVersions */.Zy)(one.version, other.version) ?? 0;
}
function compare(name, one, other, base, head) {
    if (!one || !other) {
        if (other)
            return { name, kind: 'added', head: other, use: [], grounds: [] };
        return one ? { name, kind: 'removed', base: one, use: [], grounds: [] } : undefined;
    }
    const order = (0,version/* compareVersions */.Zy)(one.version, other.version) ?? 0;
    const use = diffUse(one.use, other.use);
    const moved = { ...differing('repository', one, other), ...differing('slot', one, other) };
    const grounds = one.version === other.version ? differingGrounds(one, other, base, head) : [];
    const kind = plan_diff_kindOf(order, one.version !== other.version || use.length > 0 || Object.keys(moved).length > 0, grounds);
    return kind && { name, kind, base: one, head: other, use, ...moved, grounds };
}
function plan_diff_kindOf(order, differs, grounds) {
    if (order < 0)
        return 'upgraded';
    if (order > 0)
        return 'downgraded';
    if (differs)
        return 'changed';
    return grounds.length > 0 ? 'rebuilt' : undefined;
}
/** What is not known on one side does not differ. */
function differing(key, one, other) {
    const [from, to] = [one[key], other[key]];
    if (from === undefined || to === undefined || from === to)
        return {};
    return { [key]: { from, to } };
}
function differingGrounds(one, other, base, head) {
    const before = { ...base.fingerprints, ...base.packages?.get((0,portage_plan/* packageVersion */.Tl)(one)) };
    const after = { ...head.fingerprints, ...head.packages?.get((0,portage_plan/* packageVersion */.Tl)(other)) };
    return GROUNDS.filter((ground) => {
        const [from, to] = [before[ground], after[ground]];
        return from !== undefined && to !== undefined && from !== to;
    });
}

// EXTERNAL MODULE: ./lib/verdict/predict.js
var predict = __webpack_require__(38800);
;// CONCATENATED MODULE: ./lib/check/changed-parts.js
/**
 * Parts that no plan depends on: they are laid into the image or used after its packages are built. Everything else is thought
 * to matter, so that a part which is new one day is not passed over.
 */
const AFTER_THE_PLAN = /^(?:\.dockerignore|squashfs\.exclude|firmware\.allow|services|(?:rootfs|smoke\.d|dracut|kernel|binhost-keys)(?:\/.*)?|[^/]*\.md)$/;
/** What the kernel's options come from, besides the key `kernel` of image.yaml. */
const OF_KERNEL = 'kernel/';
/**
 * Which judgements a change of files asks for.
 * @param kernels what image.yaml says of the kernel, on both sides
 */
function changedParts(base, head, kernels) {
    const changed = [...new Set([...base.keys(), ...head.keys()])].filter((path) => base.get(path) !== head.get(path));
    const kernel = kernels[0] !== kernels[1] || changed.some((path) => path.startsWith(OF_KERNEL));
    return {
        any: kernel || changed.length > 0,
        plan: changed.some((path) => !AFTER_THE_PLAN.test(path)),
        kernel,
    };
}

;// CONCATENATED MODULE: ./lib/check/new-findings.js
/**
 * Tells findings that a change brings from those that were there before. Lines move when others are added above them, so the
 * text of a line counts and not its number; two of the same are two.
 */
function compareFindings(base, head) {
    const before = new Map();
    for (const finding of base.findings) {
        const key = keyOf(finding, base);
        before.set(key, (before.get(key) ?? 0) + 1);
    }
    const fresh = [];
    const older = [];
    for (const finding of head.findings) {
        const key = keyOf(finding, head);
        const left = before.get(key) ?? 0;
        if (left > 0)
            before.set(key, left - 1);
        (left > 0 ? older : fresh).push(finding);
    }
    return { fresh, older };
}
/** Messages name other lines by their numbers, which move too. */
function keyOf({ rule, at, message }, { line }) {
    const text = at.line === undefined ? '' : (line(at.file, at.line)?.trim() ?? '');
    return [rule, at.file, message.replace(/\d+/g, '0'), text].join('\n');
}

;// CONCATENATED MODULE: ./lib/check/check-definition.js













/** A change that cannot alter the plan needs no second one; a base that was broken before is no fault of the change. */
const SAID = {
    nothing: 'Nothing of the definition is changed, so there is nothing to plan.',
    same: 'Nothing that a plan depends on is changed: one plan is enough.',
    base: 'The base cannot be planned, so there is no comparison',
};
/**
 * Judges a definition and what is new in it. What its files show is there at once; where no plan can be made it is all there
 * is, and the result says so.
 * @throws what is not a UserError
 */
async function checkDefinition({ head, base, commit }, deps) {
    const start = (findings, before) => findingsOf(head, base, findings, before);
    const linted = start([], []);
    const common = { name: head.name ?? 'image', ...(commit === undefined ? {} : { commit }) };
    const unplanned = (problems) => {
        const doubts = problems.map(({ message }) => `There is no plan: ${message}`);
        const verdict = { outcome: doubts.length > 0 ? 'unsure' : 'planned', explanations: [], doubts };
        return concluded({ ...common, verdict, findings: linted.problems }, linted, problems);
    };
    await deps.onLinted?.(unplanned([]));
    if (!deps.judge)
        return unplanned([]);
    const parts = base ? changedParts(base.contents, head.contents, [base.kernel, head.kernel]) : undefined;
    if (parts?.any === false && deps.keepsLayers !== true) {
        // A required check runs for every pull request: where it has nothing to judge it is over before a builder is made.
        deps.say(SAID.nothing);
        return unplanned([]);
    }
    const kernel = parts?.kernel === true;
    const differs = kernel || parts?.plan === true;
    if (base && !differs)
        deps.say(SAID.same);
    // Both at a time: what is equal in them is done once.
    const [ofHead, ofBase] = await Promise.all([
        planOrProblems(deps.judge, head, kernel),
        base && differs ? planOrProblems(deps.judge, base, kernel) : undefined,
    ]);
    if ('problems' in ofHead)
        return unplanned(ofHead.problems);
    const after = ofHead;
    if (ofBase && 'problems' in ofBase)
        deps.say(`${SAID.base}: ${ofBase.problems.map(errors/* formatProblem */.Vw).join(' ')}`);
    const before = ofBase ? ('problems' in ofBase ? undefined : ofBase) : base && after;
    const lost = deps.asksMirrors === true ? await lostSources(before, after) : [];
    const found = start([...after.judged.findings, ...lost], before?.judged.findings ?? []);
    const { verdict } = after;
    const checked = concluded({
        ...common,
        verdict: { ...verdict, explanations: verdict.explanations.map((each) => inRepository(each, head)) },
        packages: verdict.list.packages.length,
        findings: found.problems,
        ...compared(before, after, deps.records),
    }, found, []);
    return before && before !== after ? { ...checked, spared: sparedBy(before, after, deps.records) } : checked;
}
/** A kept package serves where its key is the same: that stands for all that decides its code, the compiler included. */
function sparedBy(before, after, records) {
    const { packages } = after.verdict.list;
    const same = [...after.judged.keys].filter(([name, key]) => before.judged.keys.get(name) === key);
    const kept = (0,predict/* predict */.K$)(packages, records, new Set(same.map(([name]) => name)));
    return Math.max(0, (0,predict/* predict */.K$)(packages, records).seconds - kept.seconds);
}
/** @throws what is not a UserError */
async function planOrProblems(judgeIt, side, kernel) {
    try {
        const judged = await judgeIt(side.folder, { kernel });
        return { judged, verdict: judge(judged.run, judged.lines) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { problems: error.problems.map((each) => ofDefinition(each, side)) };
        throw error;
    }
}
/** BuildKit knows a Dockerfile by that name alone; people know its path. */
function ofDefinition(problem, { linted }) {
    const { at } = problem;
    return at?.file === by_programs/* DOCKERFILE */.RX ? { ...problem, at: { ...at, file: linted.nameOf(by_programs/* DOCKERFILE */.RX) } } : problem;
}
/** Of the sources that the base does not need, those that nobody has any more. */
async function lostSources(before, { judged, verdict }) {
    if (verdict.outcome === 'refused' || !judged.askSources)
        return [];
    const had = before?.judged.distfiles ?? new Map();
    const fresh = [...judged.distfiles].filter(([name, bytes]) => had.get(name) !== bytes).map(([name]) => name);
    return fresh.length === 0 ? [] : await judged.askSources(fresh);
}
/** Findings of both tiers, the second's with the paths that people know. */
function findingsOf(head, base, judged, judgedBefore) {
    const all = (side, second) => [
        ...side.linted.findings,
        ...second.map((each) => ({ ...each, at: { ...each.at, file: side.linted.nameOf(each.at.file) } })),
    ];
    const headSide = { findings: all(head, judged), line: head.linted.line };
    const { fresh, older } = base
        ? compareFindings({ findings: all(base, judgedBefore), line: base.linted.line }, headSide)
        : { fresh: headSide.findings, older: [] };
    const { error, warning, notice } = (0,finding/* annotatedProblems */.tt)(fresh);
    // What the default definition has always had is not for whoever changes their own to mend.
    const before = (0,finding/* annotatedProblems */.tt)(older.filter(({ at }) => (0,default_file/* isInRepository */.cC)(at.file)));
    return {
        fresh,
        older,
        problems: {
            errors: error,
            warnings: warning,
            notes: notice,
            older: [...before.error, ...before.warning, ...before.notice],
        },
    };
}
function inRepository(explanation, { linted }) {
    const { at } = explanation;
    return at ? { ...explanation, at: { ...at, file: linted.nameOf(at.file) } } : explanation;
}
/** What the change does, as far as both sides have a plan; without a base, what the whole would cost. */
function compared(before, after, records) {
    const { list } = after.verdict;
    const base = before && before.verdict.outcome !== 'refused' ? before : undefined;
    if (after.verdict.outcome === 'refused')
        return {};
    const loaded = downloads(base ? { plan: base.verdict.list, files: base.judged.distfiles } : { plan: { packages: [] }, files: new Map() }, { plan: list, files: after.judged.distfiles });
    const diff = base && diffPlans(sideOf(base), sideOf(after));
    const [from, to] = [before?.judged.kernelConfig, after.judged.kernelConfig];
    return {
        ...(diff ? { diff } : {}),
        ...(loaded ? { downloads: loaded } : {}),
        ...stored(after, diff, records),
        advisories: (0,advisories/* touchingAdvisories */.hV)((base ?? after).verdict.list, list, after.judged.advisories),
        ...(from !== undefined && to !== undefined ? { kernel: diffKernelConfigs(from, to) } : {}),
    };
}
/** What a store has of the plan, and how long the rest takes. */
function stored({ judged: { kept, keys }, verdict: { list } }, diff, records) {
    if (!kept)
        return { prediction: (0,predict/* predict */.K$)(list.packages, records) };
    const inStore = planInStore(list.packages, keys, kept);
    const remembered = recordsOfStore(kept);
    const added = diff?.changes.flatMap(({ kind, head }) => (kind === 'added' && head ? [head] : [])) ?? [];
    return {
        prediction: (0,predict/* predict */.K$)(list.packages, records ? (0,predict/* joinRecords */.t4)(records, remembered) : remembered, new Set(inStore.ready.map(({ name }) => name))),
        kept: inStore,
        sizes: keptSizes(added, kept),
    };
}
function sideOf({ judged, verdict }) {
    return { plan: verdict.list, fingerprints: judged.fingerprints, packages: judged.packageFingerprints };
}
function concluded(judgement, { fresh, older }, problems) {
    const broken = judgement.verdict.outcome === 'refused' ||
        problems.length > 0 ||
        fresh.some(({ severity }) => severity === 'error');
    const verdict = broken ? 'failed' : judgement.verdict.outcome === 'unsure' ? 'unsure' : 'passed';
    return { judgement, fresh, older, problems, verdict };
}


/***/ }),

/***/ 80739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readSide)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _image_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80012);
/* harmony import */ var _image_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62113);
/* harmony import */ var _image_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89672);
/* harmony import */ var _lint_read_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94104);






/** Reads and lints a definition, laid over the default one. @param programs as `lintFolder` takes them @throws as `lintFolder` */
async function readSide({ defaults, folder, shown }, programs) {
    const linted = await (0,_lint_read_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .lintFolder */ .S)({ defaults, user: folder, shown }, programs);
    const [below, own] = await Promise.all([(0,_image_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .scanFolder */ .W)(defaults, defaults), (0,_image_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .scanFolder */ .W)(folder, shown)]);
    const contents = new Map();
    for (const file of (0,_image_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .planContext */ .n)(below.entries, own.entries, shown).files) {
        if (file.from !== 'removed')
            contents.set(file.path, await printOf(file));
    }
    const yaml = linted.content('image.yaml');
    const parsed = yaml && (0,_image_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDefinition */ .JA)(yaml, 'image.yaml');
    const definition = parsed?.ok ? parsed.definition : undefined;
    return { folder, linted, contents, name: definition?.name, kernel: JSON.stringify(definition?.kernel ?? '') };
}
async function printOf({ entry }) {
    if (entry.kind === 'link')
        return `link ${entry.target ?? ''}`;
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(entry.source).catch(() => Buffer.from('unreadable'));
    return `${entry.executable ? 'program' : 'file'} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}


/***/ }),

/***/ 10271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ versionStartsWith),
/* harmony export */   ZS: () => (/* binding */ readPattern)
/* harmony export */ });
/* unused harmony export atomMatches */
/* harmony import */ var _image_atom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17584);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69330);


/**
 * Whether an atom means this package: name, version, slot and repository (PMS 8.3.1 to 8.3.3). USE conditions are not
 * looked at. What is not known of the package, such as the slot, does not speak against it.
 */
function atomMatches(atom, candidate) {
    if (atom.category !== candidate.category || atom.name !== candidate.name)
        return false;
    return (slotMatches(atom.slot, candidate) && repositoryMatches(atom, candidate) && versionMatches(atom, candidate.version));
}
/** @returns undefined where the text is neither */
function readPattern(text) {
    const parsed = (0,_image_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAtom */ .TF)(text);
    if (parsed.ok)
        return (candidate) => atomMatches(parsed.atom, candidate);
    if (text.length > 200)
        return undefined;
    const [, category, name] = /^([\w+.*-]+)\/([\w+*-]+)$/.exec(text) ?? [];
    if (category === undefined || name === undefined || !text.includes('*'))
        return undefined;
    const [categories, names] = [glob(category), glob(name)];
    return (candidate) => categories(candidate.category) && names(candidate.name);
}
/** Piece by piece rather than as one expression, which many stars would make slow. */
function glob(pattern) {
    const pieces = pattern.split('*');
    const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
    if (pieces.length === 1)
        return (text) => text === pattern;
    return (text) => {
        if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
            return false;
        let at = first.length;
        for (const piece of pieces.slice(1, -1)) {
            const found = text.indexOf(piece, at);
            if (found < 0)
                return false;
            at = found + piece.length;
        }
        return at <= text.length - last.length;
    };
}
function slotMatches(wanted, { slot, subslot }) {
    const named = wanted?.replace(/=$/, '');
    if (named === undefined || named === '' || named === '*' || slot === undefined)
        return true;
    const [main, sub] = named.split('/');
    return main === slot && (sub === undefined || subslot === undefined || sub === subslot);
}
function repositoryMatches({ repository }, candidate) {
    return repository === undefined || candidate.repository === undefined || repository === candidate.repository;
}
function versionMatches({ operator, version, glob: open }, given) {
    if (version === undefined || operator === '')
        return true;
    if (open)
        return versionStartsWith(given, version);
    const order = operator === '~'
        ? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRevision */ .cg)(given), (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRevision */ .cg)(version))
        : (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(given, version);
    if (order === undefined)
        return false;
    switch (operator) {
        case '=':
        case '~':
            return order === 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}
/** `=a/b-1*` means 1, 1.2 and 1_rc1, not 10: what follows must begin another part of the version (PMS 8.3.1). */
function versionStartsWith(given, version) {
    if (!given.startsWith(version))
        return false;
    const next = given.charAt(version.length);
    return next === '' || !/\d/.test(next) || !/\d$/.test(version);
}


/***/ }),

/***/ 92887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   hw: () => (/* binding */ downloadTotal),
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
/** category/name */
function packageName({ category, name }) {
    return `${category}/${name}`;
}
/** category/name-version */
function packageVersion(each) {
    return `${packageName(each)}-${each.version}`;
}
/** Sum of what is to be downloaded; undefined where nothing is known of any package. */
function downloadTotal({ packages }) {
    const known = packages.flatMap(({ downloadBytes }) => downloadBytes ?? []);
    return known.length === 0 ? undefined : known.reduce((sum, bytes) => sum + bytes, 0);
}


/***/ }),

/***/ 69330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ splitPackage),
/* harmony export */   Xh: () => (/* binding */ suffixesOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cg: () => (/* binding */ withoutRevision)
/* harmony export */ });
// Lengths are bounded before these are tried, so that hostile text stays cheap.
const VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|p)\d*)*)(?:-r(\d+))?$/;
const CPV = /^([A-Za-z0-9_][A-Za-z0-9+_.-]*)\/([A-Za-z0-9_][A-Za-z0-9+_-]*?)-(\d+(?:\.\d+)*[a-z]?(?:_[a-z]+\d*)*(?:-r\d+)?)$/;
const ENDS_IN_VERSION = /-\d+(?:\.\d+)*[a-z]?(?:_[a-z]+\d*)*(?:-r\d+)?$/;
const LONGEST = 512;
/** In rising order; a version without any suffix stands between `rc` and `p`. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'p'];
/** @returns undefined where the text is no category/name-version (PMS 3.1 and 3.2) */
function splitPackage(text) {
    if (text.length > LONGEST)
        return undefined;
    const [, category, name, version] = CPV.exec(text) ?? [];
    if (category === undefined || name === undefined || version === undefined || !VERSION.test(version))
        return undefined;
    // A name does not end like a version: then it has two, as a binary package with a build id.
    if (ENDS_IN_VERSION.test(name))
        return undefined;
    return { category, name, version };
}
/**
 * Compares two versions by the Package Manager Specification, section 3.3 (version comparison, algorithms 3.1 to 3.7).
 * @returns negative, 0 or positive, as a sort wants it; undefined where one of them is no version
 */
function compareVersions(one, other) {
    const a = parts(one);
    const b = parts(other);
    if (!a || !b)
        return undefined;
    return (compareNumbers(a.numbers, b.numbers) ||
        compareText(a.letter, b.letter) ||
        compareSuffixes(a.suffixes, b.suffixes) ||
        compareIntegers(a.revision, b.revision));
}
/** The suffixes of a version with their numbers: `['_p20260215']`; none for what is no version. */
function suffixesOf(version) {
    return (parts(version)?.suffixes ?? []).map(([name, number]) => `_${name}${number}`);
}
/** The version without its revision: what `~` compares. */
function withoutRevision(version) {
    return version.replace(/-r\d+$/, '');
}
function parts(version) {
    if (version.length > LONGEST)
        return undefined;
    const [, numbers, letter = '', suffixes = '', revision = ''] = VERSION.exec(version) ?? [];
    if (numbers === undefined)
        return undefined;
    const list = suffixes.split('_').slice(1);
    return {
        numbers: numbers.split('.'),
        letter,
        suffixes: list.map((each) => [each.replace(/\d+$/, ''), /\d+$/.exec(each)?.[0] ?? '']),
        revision,
    };
}
function compareNumbers(a, b) {
    const first = compareIntegers(a[0] ?? '', b[0] ?? '');
    if (first !== 0)
        return first;
    for (let index = 1; index < Math.min(a.length, b.length); index++) {
        const order = compareComponent(a[index] ?? '', b[index] ?? '');
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
/** A component with a leading zero is a fraction: 1.05 is less than 1.1. */
function compareComponent(a, b) {
    if (!a.startsWith('0') && !b.startsWith('0'))
        return compareIntegers(a, b);
    return compareText(a.replace(/0+$/, ''), b.replace(/0+$/, ''));
}
function compareSuffixes(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const [one, other] = [a[index], b[index]];
        if (!one || !other) {
            const more = one ?? other;
            const rises = more?.[0] === 'p' ? 1 : -1;
            return one ? rises : -rises;
        }
        const order = SUFFIXES.indexOf(one[0]) - SUFFIXES.indexOf(other[0]) || compareIntegers(one[1], other[1]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Digits of any length; none count as 0. Dates as versions are longer than what a number holds exactly. */
function compareIntegers(a, b) {
    const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return one.length - other.length || compareText(one, other);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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


/***/ }),

/***/ 95938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ touchingAdvisories)
/* harmony export */ });
/* unused harmony exports isVulnerable, inRange */
/* harmony import */ var _portage_matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10271);
/* harmony import */ var _portage_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92887);
/* harmony import */ var _portage_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69330);



const ORDER = ['introduced', 'remaining', 'fixed'];
const SEVERITIES = ['high', 'normal', 'low'];
/** Which advisories a change brings in, leaves and removes; the worst first. */
function touchingAdvisories(base, head, advisories) {
    const hits = advisories.flatMap((advisory) => {
        const [before, after] = [affected(base, advisory), affected(head, advisory)];
        if (after.length > 0)
            return [{ advisory, state: before.length > 0 ? 'remaining' : 'introduced', versions: after }];
        return before.length > 0 ? [{ advisory, state: 'fixed', versions: before }] : [];
    });
    const rank = ({ state, advisory: { severity = 'normal' } }) => ORDER.indexOf(state) * SEVERITIES.length + SEVERITIES.indexOf(severity);
    return hits.sort((one, other) => rank(one) - rank(other) || (one.advisory.id < other.advisory.id ? 1 : -1));
}
function affected({ packages }, advisory) {
    return packages
        .filter((each) => (0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)(each) === advisory.package && isVulnerable(each, advisory))
        .map(({ version }) => version);
}
/** Whether a version is in a vulnerable range and in none that is unaffected. */
function isVulnerable(candidate, { vulnerable, unaffected }) {
    const within = (range) => inRange(candidate, range);
    return vulnerable.some(within) && !unaffected.some(within);
}
/** Whether a version is in a range. A version that cannot be compared is in none. */
function inRange({ version, slot }, { range, version: limit, slot: wanted = '*' }) {
    if (wanted !== '*' && slot !== undefined && slot !== wanted)
        return false;
    if (range === 'eq' && limit.endsWith('*'))
        return (0,_portage_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .versionStartsWith */ .AK)(version, limit.slice(0, -1));
    if (range.startsWith('r') && (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)((0,_portage_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRevision */ .cg)(version), (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRevision */ .cg)(limit)) !== 0)
        return false;
    const order = (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, limit);
    if (order === undefined)
        return false;
    switch (range) {
        case 'lt':
        case 'rlt':
            return order < 0;
        case 'le':
        case 'rle':
            return order <= 0;
        case 'eq':
            return order === 0;
        case 'ge':
        case 'rge':
            return order >= 0;
        case 'gt':
        case 'rgt':
            return order > 0;
    }
}


/***/ }),

/***/ 52841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Iw: () => (/* binding */ ConfigLines),
/* harmony export */   MH: () => (/* binding */ plainName)
/* harmony export */ });
/* harmony import */ var _portage_matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10271);
/* harmony import */ var _portage_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69330);


/** Finds the line of the user's configuration that something comes from. */
class ConfigLines {
    #lines;
    constructor(lines) {
        this.#lines = lines.map((line) => ({ ...line, pattern: (0,_portage_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(line.atom) }));
    }
    /** The line of world with this very atom, else the last one that means the package. @param atom as Portage names it */
    world(atom) {
        const name = plainName(atom);
        return (this.worldEntry(atom) ?? this.#lines.findLast((line) => line.path === 'world' && plainName(line.atom) === name));
    }
    /** The line of world with this very atom. */
    worldEntry(atom) {
        return this.#lines.find((line) => line.path === 'world' && line.atom === atom);
    }
    /** The last line of a package.* file, such as `package.mask`, that means this version: of several, the last counts. */
    lineFor(file, cpv, accept = () => true) {
        const candidate = (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPackage */ .Ht)(cpv);
        return candidate && this.#last(file, candidate, accept);
    }
    /** The line with this very atom in a file, for atoms that Portage could not read. */
    written(path, atom) {
        return this.#lines.find((line) => line.path === path && line.atom === atom);
    }
    /** The last line that names this word behind its atom. */
    naming(value) {
        return this.#lines.findLast(({ values }) => values?.includes(value) === true);
    }
    /**
     * The line that sets a flag of a package: in package.use, else for all packages.
     * @param flag with a minus where it is turned off, as the line has it
     */
    flag(cpv, flag) {
        const sets = (values) => expanded(values).includes(flag);
        return this.lineFor('package.use', cpv, sets) ?? this.lineFor('make.conf', cpv, sets);
    }
    #last(file, candidate, accept) {
        return this.#lines.findLast(({ path, pattern, values }) => inFile(path, file) && pattern?.(candidate) === true && accept(values ?? []));
    }
}
/** @returns where the line is, as problems and annotations name places */
function placeOf({ path, line }) {
    return { file: path, line };
}
/** category/name of an atom or of a package with its version. */
function plainName(text) {
    const bare = text
        .replace(/^[!<>=~]+/, '')
        .replace(/(?:::|[:[]).*$/, '')
        .replace(/\*$/, '');
    const found = (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPackage */ .Ht)(bare);
    return found ? `${found.category}/${found.name}` : bare;
}
/** `package.use` is a file or a folder of files. */
function inFile(path, file) {
    return path === `portage/${file}` || path.startsWith(`portage/${file}/`);
}
/** `PYTHON_TARGETS: python3_13 -python3_12` stands for `python_targets_python3_13 -python_targets_python3_12` (portage(5)). */
function expanded(values) {
    let prefix = '';
    return values.flatMap((word) => {
        if (word.endsWith(':')) {
            prefix = `${word.slice(0, -1).toLowerCase()}_`;
            return [];
        }
        const off = word.startsWith('-');
        return [`${off ? '-' : ''}${prefix}${off ? word.slice(1) : word}`];
    });
}


/***/ }),

/***/ 89462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ asProblem)
/* harmony export */ });
/* unused harmony export describeSuggestion */
/** The same in the form of every other problem: the first sentence, and the first way out as advice. */
function asProblem({ sentences, ways, at }) {
    const [message = '', ...more] = sentences;
    const lines = (ways.at(0) ?? []).map(describeSuggestion);
    const hint = [...more, ...(lines.length === 0 ? [] : [`${lines.join('; ')}.`])].join(' ');
    return { message, ...(at ? { at } : {}), ...(hint === '' ? {} : { hint }) };
}
/** `Add to portage/package.use: cat/pkg ssl` */
function describeSuggestion({ file, action, line, number }) {
    if (action === 'add')
        return `Add to ${file}: ${line}`;
    return `Remove from ${file}${number === undefined ? '' : `, line ${String(number)}`}: ${line}`;
}


/***/ }),

/***/ 38800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ predict),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   t4: () => (/* binding */ joinRecords)
/* harmony export */ });
/* harmony import */ var _portage_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92887);
/* harmony import */ var _portage_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69330);


/** A build of 674 packages took 5,840 s on 16 cores. */
const SECONDS_EACH = 5840 / 674;
/** 60 small binary packages were merged in 35 s. */
const SECONDS_REUSED = 35 / 60;
/**
 * Reads records off the merges of earlier builds. Of several of one version the last counts; those from binary packages and
 * those that did not end say nothing of compiling.
 */
function recordsOf(times) {
    const seconds = new Map();
    const spans = [];
    for (const { package: name, started, ended, binary } of times) {
        if (ended === undefined || ended < started || binary)
            continue;
        seconds.set(name, ended - started);
        spans.push([started, ended]);
    }
    return { seconds, overlap: overlapOf(spans), sources: ['emerge-log'] };
}
/** Both together: of a package that both know, the first says how long it took. */
function joinRecords(first, other) {
    return {
        seconds: new Map([...other.seconds, ...first.seconds]),
        overlap: first.overlap ?? other.overlap,
        sources: [first, other].filter(({ seconds }) => seconds.size > 0).flatMap(({ sources }) => sources),
    };
}
/**
 * Predicts the time of merging packages, from records where there are any: of the same version, of another version of the
 * package, else the median of all. Packages that come ready-built take a moment each.
 * @param reused category/name-version of those for which a binary package is there
 */
function predict(packages, records, reused = new Set()) {
    const compiled = packages.filter((each) => !each.binary && !reused.has((0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .packageVersion */ .Tl)(each)));
    const ready = packages.length - compiled.length;
    const readySeconds = ready * SECONDS_REUSED;
    if (!records || records.seconds.size === 0) {
        const seconds = compiled.length * SECONDS_EACH + readySeconds;
        return { seconds, from: 'counts', compiled: compiled.length, known: 0, reused: ready };
    }
    const byName = otherVersions(records.seconds);
    const middle = median([...records.seconds.values()]);
    let known = 0;
    let work = 0;
    for (const each of compiled) {
        const found = records.seconds.get((0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .packageVersion */ .Tl)(each)) ?? byName.get((0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(each));
        if (found !== undefined)
            known++;
        work += found ?? middle;
    }
    const from = known === compiled.length ? 'records' : known > 0 ? 'mixed' : 'counts';
    const { overlap, sources } = records;
    const seconds = work / Math.max(1, overlap ?? 1) + readySeconds;
    const counted = { compiled: compiled.length, known, reused: ready };
    return {
        seconds,
        from,
        ...counted,
        sources,
        ...(overlap === undefined && compiled.length > 1 ? { oneByOne: true } : {}),
    };
}
/** The longest of each package's versions: to be early is the kinder mistake. */
function otherVersions(seconds) {
    const names = new Map();
    for (const [cpv, took] of seconds) {
        const found = (0,_portage_version_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPackage */ .Ht)(cpv);
        if (found)
            names.set((0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(found), Math.max(took, names.get((0,_portage_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(found)) ?? 0));
    }
    return names;
}
function median(numbers) {
    const sorted = numbers.toSorted((one, other) => one - other);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
/** Seconds of work in each second in which anything was at work. */
function overlapOf(spans) {
    let [work, wall, end] = [0, 0, -Infinity];
    for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
        work += to - from;
        wall += Math.max(0, to - Math.max(from, end));
        end = Math.max(end, to);
    }
    return wall > 0 ? Math.max(1, work / wall) : 1;
}


/***/ })

};
