export const id = 9410;
export const ids = [9410];
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

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeDefinition: () => (/* binding */ judgeDefinition)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/open-builder.js + 3 modules
var open_builder = __webpack_require__(82546);
// EXTERNAL MODULE: ./lib/build/prepare-plan.js
var prepare_plan = __webpack_require__(29707);
// EXTERNAL MODULE: ./lib/builder/certificates.js
var builder_certificates = __webpack_require__(43235);
// EXTERNAL MODULE: ./lib/builder/capabilities.js
var capabilities = __webpack_require__(49761);
// EXTERNAL MODULE: ./lib/builder/repositories.js
var builder_repositories = __webpack_require__(27967);
// EXTERNAL MODULE: ./lib/cache/fetch-build.js
var fetch_build = __webpack_require__(15915);
// EXTERNAL MODULE: ./lib/image/context.js
var image_context = __webpack_require__(81474);
// EXTERNAL MODULE: ./lib/image/definition.js + 3 modules
var definition = __webpack_require__(80012);
// EXTERNAL MODULE: ./lib/image/load.js + 1 modules
var load = __webpack_require__(32073);
// EXTERNAL MODULE: ./lib/lint/lint.js + 6 modules
var lint = __webpack_require__(63626);
// EXTERNAL MODULE: ./lib/lint/read-definition.js
var read_definition = __webpack_require__(94104);
// EXTERNAL MODULE: ./lib/lint/texts.js
var lint_texts = __webpack_require__(96981);
// EXTERNAL MODULE: ./lib/plan/binhost.js
var binhost = __webpack_require__(88716);
// EXTERNAL MODULE: ./lib/plan/build-args.js
var build_args = __webpack_require__(84233);
// EXTERNAL MODULE: ./lib/platform/errors.js
var platform_errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/store/fingerprint.js
var store_fingerprint = __webpack_require__(90149);
// EXTERNAL MODULE: ./lib/build/ask-sources.js
var ask_sources = __webpack_require__(86826);
// EXTERNAL MODULE: ./lib/build/run-stage.js
var run_stage = __webpack_require__(80790);
;// CONCATENATED MODULE: ./lib/check/ask-lost-sources.js



/** Stage of the Dockerfile that asks for the sources of a plan which nothing was built of. */
const SOURCES_STAGE = 'judged-sources';
/** More are not asked for: a change that needs so many new files is one of the snapshot. */
const MOST = 500;
/**
 * Asks whether sources can still be downloaded, by what a build asks at its end (config/build/ask-mirrors): nothing is downloaded, it
 * takes at most 45 seconds, and who does not answer has lost nothing.
 * @param folder one of our own; it need not exist
 * @returns those that are gone; none where nobody could be asked
 */
async function askLostSources(plan, sources, deps, folder) {
    const { platform } = deps;
    // The list has its words between blanks.
    const lines = sources
        .map(({ name, bytes, package: cpv }) => [name, String(bytes), cpv])
        .filter((words) => words.every((word) => /^\S+$/.test(word)))
        .slice(0, MOST)
        .map((words) => words.join(' '));
    if (lines.length === 0)
        return [];
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const stage = (0,run_stage/* stageRunner */.$)(plan, { ...deps, from: [], question: (0,ask_sources/* questionOfToday */.ZK)(platform.now()) });
        const question = { target: SOURCES_STAGE, lists: { distfiles: lines, downloaded: [] }, folder };
        return (await (0,ask_sources/* askSources */.gz)(stage, question, platform.cancelled))?.gone ?? [];
    }
    catch (error) {
        platform.log.debug(`${SOURCES_STAGE}: ${error instanceof Error ? error.message : String(error)}`);
        return [];
    }
}

// EXTERNAL MODULE: ./lib/store/open-store.js
var open_store = __webpack_require__(3729);
;// CONCATENATED MODULE: ./lib/check/ask-package-store.js


/** An index is a few megabytes; a plan takes longer than this, and the two go on at the same time. */
const PATIENCE_MS = 60_000;
/**
 * Makes what asks a store of packages for its list: it reads, and nothing else. Both sides of a change mostly have one fingerprint,
 * which is asked for once. That a store does not answer is said once, and costs what would have been said of it.
 * @returns of a fingerprint (`storeFingerprint`) what lies there; undefined where there is no store, or none that answers
 */
function packageAsker(location, { platform, run, patienceMs = PATIENCE_MS }) {
    const asked = new Map();
    let told = false;
    const ask = async (fingerprint) => {
        try {
            const store = await (0,open_store/* openStore */.C)(location, 'packages', fingerprint, { env: platform.env, run });
            const signal = AbortSignal.any([platform.cancelled, AbortSignal.timeout(patienceMs)]);
            return store && { place: store.place, files: await store.list(signal) };
        }
        catch (error) {
            if (!told && !platform.cancelled.aborted) {
                told = true;
                const message = `package-store: ${error instanceof Error ? error.message : String(error)}`;
                platform.log.notice((0,platform_errors/* formatProblem */.Vw)({ message, hint: 'The check goes on without it: what is ready-built there is not known.' }));
            }
            return undefined;
        }
    };
    return (fingerprint) => {
        const known = asked.get(fingerprint) ?? ask(fingerprint);
        asked.set(fingerprint, known);
        return known;
    };
}

// EXTERNAL MODULE: ./lib/lint/check-makeconf.js + 3 modules
var check_makeconf = __webpack_require__(61429);
// EXTERNAL MODULE: ./lib/lint/known-variables.js
var known_variables = __webpack_require__(43722);
// EXTERNAL MODULE: ./lib/lint/names.js
var names = __webpack_require__(1749);
// EXTERNAL MODULE: ./lib/lint/package-files.js
var package_files = __webpack_require__(66315);
// EXTERNAL MODULE: ./lib/lint/text-file.js
var text_file = __webpack_require__(97401);
// EXTERNAL MODULE: ./lib/lint/traced.js
var traced = __webpack_require__(79606);
;// CONCATENATED MODULE: ./lib/check/definition-words.js






const EVERY_PACKAGE = '*/*';
// What is none of these is told by the first tier, and means nothing to Portage.
const FLAG = /^-?[A-Za-z0-9][A-Za-z0-9+_@.-]*$/;
const LIST = /^\w+$/;
const LICENSE = /^-?@?[A-Za-z0-9_][A-Za-z0-9+_.-]*$/;
const KEYWORD = /^-?~?([a-z0-9][a-z0-9-]*)$/;
/** Picks the words out of a definition that has been read. */
function readDefinitionWords(texts, image) {
    const packages = ['toolchain', 'portage'].flatMap((top) => package_files/* PACKAGE_FILES */.$I.flatMap((kind) => texts.all((0,names/* filesRead */.En)(texts.paths(), `${top}/${kind}`)).flatMap((file) => (0,package_files/* packageLines */.iN)(kind, file))));
    const sound = packages.filter(({ atom, kind }) => (0,package_files/* refuseAtom */.c5)(atom.text, kind) === undefined);
    const assignments = (0,check_makeconf/* makeConfAssignments */.z)(texts);
    const valuesOf = (name) => assignments.filter((each) => each.name === name).flatMap(({ value }) => (0,traced/* wordsOf */.Z)(value));
    const of = (...kinds) => sound.filter(({ kind }) => kinds.includes(kind)).flatMap(({ values }) => values);
    return {
        wanted: [...worldAtoms(texts), ...imageAtoms(image)],
        packages: sound,
        flags: [
            ...sound.filter(({ kind }) => kind === 'package.use').flatMap(flagsOfLine),
            ...valuesOf('USE').map((word) => ({ word, atom: EVERY_PACKAGE, flag: word.text })),
            ...known_variables/* USE_EXPAND */.TR.flatMap((list) => valuesOf(list).map((word) => ({ word, atom: EVERY_PACKAGE, flag: expanded(list, word.text), list }))),
        ].filter(({ flag }) => FLAG.test(flag)),
        lists: [
            ...of('package.use')
                .filter(({ text }) => text.endsWith(':') && LIST.test(text.slice(0, -1)))
                .map((word) => ({ word, name: word.text.slice(0, -1).toUpperCase() })),
            ...assignments
                .filter(({ name }) => known_variables/* USE_EXPAND */.TR.includes(name))
                .map(({ name, key }) => ({ word: { ...key.region, text: name }, name })),
        ],
        keywords: [...of('package.accept_keywords', 'package.keywords'), ...valuesOf('ACCEPT_KEYWORDS')].filter(({ text }) => KEYWORD.test(text)),
        licenses: [...of('package.license'), ...valuesOf('ACCEPT_LICENSE')].filter(({ text }) => LICENSE.test(text)),
        features: valuesOf('FEATURES').filter(({ text }) => /^-?[a-z0-9]/.test(text)),
    };
}
/** `-intel` of VIDEO_CARDS is `-video_cards_intel`. */
function expanded(list, word) {
    const minus = word.startsWith('-') ? '-' : '';
    return `${minus}${list.toLowerCase()}_${word.slice(minus.length)}`;
}
function flagsOfLine({ atom, values }) {
    return (0,package_files/* useWords */.nV)(values).map(({ word, flag, list }) => ({
        word,
        atom: atom.text,
        flag,
        ...(list === undefined ? {} : { list: list.toUpperCase() }),
    }));
}
function worldAtoms(texts) {
    const file = texts.get('world');
    return (file?.lines ?? []).flatMap((_, index) => {
        const line = index + 1;
        const [word] = file ? (0,text_file/* wordsOfLine */.LL)(file, line) : [];
        if (!file || !word || word.text.startsWith('@') || (0,package_files/* refuseAtom */.c5)(word.text, 'package.mask') !== undefined)
            return [];
        const column = word.start - (file.starts[index] ?? 0) + 1;
        const at = { file: file.path, line, column, endColumn: column + word.text.length };
        return [{ text: word.text, at, word, line }];
    });
}
function imageAtoms({ definition, place }) {
    const wanted = (text, path) => {
        const { line, column } = place(path);
        return {
            text,
            at: {
                file: 'image.yaml',
                ...(line === undefined ? {} : { line }),
                ...(column === undefined ? {} : { column }),
            },
        };
    };
    const { compiler, kernel } = definition;
    return [
        wanted(`=sys-devel/gcc-${compiler.version}:${String(compiler.slot)}`, ['compiler', 'version']),
        wanted(`=sys-kernel/${kernel.sources}-${kernel.version}`, ['kernel', 'version']),
        ...definition.bootstrap.map((atom, index) => wanted(atom, ['bootstrap', index])),
        ...definition['debug-packages'].map((atom, index) => wanted(atom, ['debug-packages', index])),
    ];
}
/** The lines that can be to blame for a plan, in the order in which Portage reads them: of several, the last counts. */
function configLines({ wanted, packages, flags }) {
    const ofMakeConf = flags.filter(({ atom, word }) => atom === EVERY_PACKAGE && isMakeConf(word.file.path));
    return [
        ...wanted.flatMap(({ text, at }) => at.file === 'world' && at.line !== undefined ? [{ path: at.file, line: at.line, atom: text }] : []),
        ...ofMakeConf.map(({ word, flag }) => ({
            path: word.file.path,
            line: lineOf(word),
            atom: EVERY_PACKAGE,
            values: [flag],
        })),
        ...packages.map(({ file, line, atom, values }) => ({
            path: file.path,
            line,
            atom: atom.text,
            values: values.map(({ text }) => text),
        })),
    ];
}
function isMakeConf(path) {
    return path === 'portage/make.conf' || path.startsWith('portage/make.conf/');
}
function lineOf({ file, start }) {
    return file.starts.findLastIndex((each) => each <= start) + 1;
}

// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/verdict/config-lines.js
var config_lines = __webpack_require__(52841);
;// CONCATENATED MODULE: ./lib/check/find-packages.js



/** What is wrong with the packages that a definition names. */
function* findPackages(words, { atoms }) {
    for (const wanted of words.wanted) {
        const answer = atoms[wanted.text];
        if (answer?.read === true)
            yield* findWanted(wanted, answer);
    }
    for (const { kind, atom, line } of words.packages) {
        const answer = atoms[atom.text];
        if (answer?.read !== true || answer.wildcard === true) {
            if (answer?.known === false)
                yield unknown(atom, 'No package of the snapshot fits this.', 'Is it misspelt?');
            continue;
        }
        const missing = whatIsMissing(atom.text, answer);
        if (missing) {
            const { rule, message, hint, instead } = missing;
            const suggestion = instead === undefined ? {} : { suggestion: replaced(atom, line, instead) };
            yield { rule, at: (0,text_file/* extentOf */.OY)(atom), message, hint, ...suggestion };
        }
        else if (kind === 'package.mask')
            yield* findNeedlessMask(atom, line, answer);
        else if (kind === 'package.unmask' && answer.mentioned === 0) {
            yield {
                rule: 'needless-unmask',
                at: (0,text_file/* extentOf */.OY)(atom),
                message: `Nothing masks ${(0,image_text/* quote */.hD)(atom.text)}.`,
                hint: unmaskHint(answer),
                suggestion: { line, endLine: line, lines: [] },
            };
        }
    }
}
function unknown(atom, message, hint) {
    return { rule: 'unknown-package', at: (0,text_file/* extentOf */.OY)(atom), message, hint };
}
function* findWanted({ text, at, word, line }, answer) {
    const missing = whatIsMissing(text, answer);
    if (missing) {
        const { message, hint, instead } = missing;
        const safe = word && line !== undefined && instead !== undefined;
        const suggestion = safe ? { suggestion: replaced(word, line, instead) } : {};
        yield { rule: 'unknown-world-package', at, message, hint, ...suggestion };
    }
    else if (answer.reasons !== undefined && answer.reasons.length > 0) {
        yield {
            rule: 'world-entry-dropped',
            at,
            message: `Every version of ${(0,image_text/* quote */.hD)(text)} is masked (${answer.reasons.join(', ')}).`,
            hint: acceptHint((0,config_lines/* plainName */.MH)(text), answer.reasons),
        };
    }
}
/** What of an atom the snapshot does not have. */
function whatIsMissing(text, answer) {
    const name = (0,config_lines/* plainName */.MH)(text.replace(/^-/, ''));
    if (answer.repositories) {
        const near = (0,image_text/* closest */.kp)(/::([\w-]+)/.exec(text)?.[1] ?? '', answer.repositories);
        return {
            rule: 'unknown-repository',
            message: `There is no repository for ${(0,image_text/* quote */.hD)(text)}: image.yaml adds ${listed(answer.repositories)}.`,
            hint: near === undefined ? 'Add it to repositories in image.yaml, or remove the line.' : `Did you mean "::${near}"?`,
        };
    }
    if (answer.known === false) {
        if (answer.moved !== undefined) {
            return {
                rule: 'moved-package',
                message: `${(0,image_text/* quote */.hD)(name)} is called ${(0,image_text/* quote */.hD)(answer.moved)} now.`,
                hint: `Write ${answer.moved}.`,
                instead: text.replace(name, () => answer.moved ?? name),
            };
        }
        const near = (0,image_text/* closest */.kp)(name, answer.near ?? []) ?? answer.near?.[0];
        return {
            rule: 'unknown-package',
            message: `There is no package ${(0,image_text/* quote */.hD)(name)} in the snapshot.`,
            hint: near === undefined ? 'Was it removed from Gentoo?' : `Did you mean "${near}"?`,
        };
    }
    if (answer.matches !== 0)
        return undefined;
    const slot = /:([^:/=*[]+)/.exec(text.replace(/::.*/, ''))?.[1];
    if (slot !== undefined && !(answer.slots ?? []).includes(slot)) {
        const moved = answer.slot;
        return {
            rule: 'unknown-slot',
            message: `No version of ${(0,image_text/* quote */.hD)(name)} is in slot ${(0,image_text/* quote */.hD)(slot)}.`,
            hint: moved === undefined
                ? `There ${answer.slots?.length === 1 ? 'is' : 'are'} ${listed(answer.slots ?? [])}.`
                : `It is slot ${moved} now.`,
            ...(moved === undefined ? {} : { instead: text.replace(`:${slot}`, () => `:${moved}`) }),
        };
    }
    return {
        rule: 'unknown-version',
        message: `No version in the snapshot is meant by ${(0,image_text/* quote */.hD)(text)}.`,
        hint: `There ${answer.versions?.length === 1 ? 'is' : 'are'} ${listed(answer.versions ?? [])}.`,
    };
}
function* findNeedlessMask(atom, line, { matches, masked }) {
    if (atom.text.startsWith('-') || matches === undefined || masked !== matches)
        return;
    yield {
        rule: 'needless-mask',
        at: (0,text_file/* extentOf */.OY)(atom),
        message: `The profile or the repository masks ${(0,image_text/* quote */.hD)(atom.text)} already.`,
        hint: 'Remove the line, or name the versions that are meant.',
        suggestion: { line, endLine: line, lines: [] },
    };
}
function unmaskHint({ reasons = [] }) {
    if (reasons.some((reason) => reason.includes('keyword'))) {
        return 'It is masked by its keywords: accept them in package.accept_keywords.';
    }
    return reasons.some((reason) => reason.includes('license'))
        ? 'It is masked by its licence: accept that in package.license.'
        : 'Remove the line.';
}
/** Where to accept what masks a package (portage.package.ebuild.getmaskingstatus). */
function acceptHint(name, reasons) {
    const ways = reasons.flatMap((reason) => {
        const keyword = /^(\S+) keyword$/.exec(reason)?.[1];
        if (keyword !== undefined && keyword !== 'missing')
            return [`accept ${keyword} for ${name} in package.accept_keywords`];
        if (reason.includes('keyword'))
            return [`accept ** for ${name} in package.accept_keywords`];
        if (reason.includes('license'))
            return [`accept its licence in package.license`];
        return reason === 'package.mask' ? ['take it out of package.mask, or name it in package.unmask'] : [];
    });
    const text = ways.join(', and ');
    return text === '' ? 'Remove the line.' : `${text.charAt(0).toUpperCase()}${text.slice(1)}; or remove the line.`;
}
/** The line with another word in the place of one. */
function replaced({ file, start, end }, line, text) {
    const from = file.starts[line - 1] ?? 0;
    const old = file.lines[line - 1] ?? '';
    return { line, endLine: line, lines: [`${old.slice(0, start - from)}${text}${old.slice(end - from)}`] };
}
function listed(names) {
    return names.map((name) => `"${name}"`).join(', ');
}
/** The extent of the first word of a line, for lines that another part of the program found. */
function extentOfLine(words, path, line) {
    const entry = words.packages.find((each) => each.file.path === path && each.line === line);
    if (entry)
        return (0,text_file/* extentOf */.OY)(entry.atom);
    return words.wanted.find(({ at }) => at.file === path && at.line === line)?.at ?? { file: path, line };
}

;// CONCATENATED MODULE: ./lib/check/find-image.js



/** What is wrong with the profile and the Python that image.yaml names. */
function* findImage(image, { profile, python }) {
    const { definition } = image;
    const at = placeIn(image, ['profile']);
    if (!profile.exists) {
        const near = (0,image_text/* closest */.kp)(definition.profile, profile.near ?? []) ?? profile.near?.[0];
        yield {
            rule: 'unknown-profile',
            at,
            message: `The snapshot has no profile ${(0,image_text/* quote */.hD)(definition.profile, 200)}.`,
            hint: near === undefined ? 'Take one of profiles/profiles.desc.' : `Did you mean "${near}"?`,
        };
        return;
    }
    if (profile.deprecated !== undefined && profile.deprecated !== null) {
        const instead = profile.deprecated;
        yield {
            rule: 'deprecated-profile',
            at,
            message: `The profile ${(0,image_text/* quote */.hD)(definition.profile, 200)} is going to be removed.`,
            hint: instead === '' ? 'Take another one.' : `Take ${instead}; the news of Gentoo say how.`,
        };
    }
    for (const message of mismatches(profile)) {
        yield {
            rule: 'profile-mismatch',
            at,
            message,
            hint: 'Take a profile and a stage3 that were made for each other.',
        };
    }
    yield* findPython(image, python);
}
function* mismatches({ wants, stage3 }) {
    if (!wants || !stage3)
        return;
    if (wants.init !== null && stage3.init !== null && wants.init !== stage3.init) {
        yield `The profile is for ${wants.init}, and the stage3 has ${stage3.init}.`;
    }
    if (wants.multilib !== null && stage3.multilib !== null && wants.multilib !== stage3.multilib) {
        yield wants.multilib
            ? 'The profile builds 32-bit libraries too, and the stage3 has none to begin with.'
            : 'The stage3 has 32-bit libraries, which a profile without multilib never builds anew.';
    }
    if (wants.usr !== null && stage3.usr !== null && wants.usr !== stage3.usr) {
        yield `The profile is for a ${wants.usr} /usr, and the stage3 has a ${stage3.usr} one.`;
    }
}
function* findPython(image, { known, default: defaults }) {
    const target = image.definition.python;
    const instead = defaults.at(-1);
    const oldest = defaults.map(minorOf).toSorted((one, other) => one - other)[0];
    const gone = known.length > 0 && !known.includes(target);
    if (!gone && (oldest === undefined || minorOf(target) >= oldest))
        return;
    yield {
        rule: 'outdated-python',
        at: placeIn(image, ['python']),
        message: gone
            ? `No package of the snapshot is built for ${(0,image_text/* quote */.hD)(target)}.`
            : `${(0,image_text/* quote */.hD)(target)} is older than the Python of the profile.`,
        hint: instead === undefined ? `There are ${known.join(', ')}.` : `Take ${instead}.`,
    };
}
/** `13` of `python3_13`. */
function minorOf(target) {
    return Number(/_(\d+)/.exec(target)?.[1] ?? 0);
}
/** Packages of the plan that cannot be built without network, each at the line that lets them in, else the one that wants them. */
function* findOffline(offline, words, lines) {
    const config = new config_lines/* ConfigLines */.Iw(lines);
    for (const { cpv, is } of offline) {
        const line = config.lineFor('package.accept_keywords', cpv) ?? config.world((0,config_lines/* plainName */.MH)(`=${cpv}`));
        const at = line ? extentOfLine(words, line.path, line.line) : { file: 'world' };
        yield is === 'live'
            ? {
                rule: 'live-package',
                at,
                message: `${(0,image_text/* quote */.hD)(cpv)} is a live ebuild, which cannot be built without network.`,
                hint: 'Name a release, or accept ~amd64 instead of **.',
            }
            : {
                rule: 'fetch-restricted-package',
                at,
                message: `The sources of ${(0,image_text/* quote */.hD)(cpv)} have to be downloaded by hand.`,
                hint: 'Put them into the distfiles store, or do without the package.',
            };
    }
}
const KERNEL_LINE = /^kernel\/([^/:]+\.config):(\d+): (.+)$/;
/** What Kconfig did not take of the fragments, as config/build/kernel-config says it. */
function kernelReports(said) {
    return said.split('\n').flatMap((text) => {
        const [, file, line, message] = KERNEL_LINE.exec(text) ?? [];
        if (file === undefined || message === undefined)
            return [];
        const at = { file: `kernel/${file}`, line: Number(line) };
        return [{ rule: 'kernel-option-refused', at, message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` }];
    });
}
function placeIn({ place }, path) {
    const { line, column } = place(path);
    return {
        file: 'image.yaml',
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}

// EXTERNAL MODULE: ./lib/lint/silence.js
var silence = __webpack_require__(47058);
;// CONCATENATED MODULE: ./lib/check/find-lost-sources.js





/**
 * What of a plan's sources is lost to the world: at the line of world that asks for the package, else where the snapshot is pinned, which is
 * what needs the file.
 */
function findLostSources(gone, { words, image, lines, silences }) {
    const config = new config_lines/* ConfigLines */.Iw(lines);
    const pinned = image.place(['snapshot']);
    const reports = gone.map((source) => {
        const line = config.world((0,config_lines/* plainName */.MH)(source.package));
        const at = line
            ? extentOfLine(words, line.path, line.line)
            : { file: 'image.yaml', ...(pinned.line === undefined ? {} : { line: pinned.line, column: pinned.column ?? 1 }) };
        return {
            rule: 'lost-source',
            at,
            message: `${(0,image_text/* quote */.hD)(source.name)} of ${source.package} can no longer be downloaded from anywhere.`,
            hint: source.pool
                ? "This builder's pool has it. Keep it in a distfiles-store, or move to pins that do not need it."
                : 'Name a mirror that has it by gentoo-mirrors, or move to pins that do not need it, such as a newer snapshot.',
        };
    });
    // A comment that allows nothing here may allow something on another day.
    const own = silences.filter(({ rule }) => rule === 'lost-source');
    return (0,lint/* arranged */.bp)((0,silence/* applySilences */.D)(reports, own).filter(({ rule }) => rule === 'lost-source'));
}

// EXTERNAL MODULE: ./lib/build/export-layers.js + 1 modules
var export_layers = __webpack_require__(75473);
// EXTERNAL MODULE: ./lib/build/find-layers.js
var find_layers = __webpack_require__(87156);
// EXTERNAL MODULE: ./lib/cache/builder-caches.js
var builder_caches = __webpack_require__(30313);
// EXTERNAL MODULE: ./lib/cache/cache-arguments.js
var cache_arguments = __webpack_require__(245);
// EXTERNAL MODULE: ./lib/cache/cache-failure.js
var cache_failure = __webpack_require__(78983);
// EXTERNAL MODULE: ./lib/cache/cached-plan.js + 2 modules
var cached_plan = __webpack_require__(14110);
// EXTERNAL MODULE: ./lib/cache/gha-access.js
var gha_access = __webpack_require__(81651);
// EXTERNAL MODULE: ./lib/check/layer-trust.js
var layer_trust = __webpack_require__(81530);
;// CONCATENATED MODULE: ./lib/check/judge-layers.js








const NONE = { from: [], to: [] };
/** The layers of one check: stage3, settings and snapshot as they are prepared, and plans that were made already. */
class JudgeLayers {
    places;
    deps;
    constructor(places, deps) {
        this.places = places;
        this.deps = deps;
    }
    /** @param image name of the image, which keeps its layers apart from those of others */
    static async open(settings, image, { builder }, deps) {
        if (settings.cache.length === 0)
            return new JudgeLayers(NONE, deps);
        settings.cacheHints.forEach(deps.warn);
        const { platform } = deps;
        const { branch, writes } = await (0,layer_trust/* layerTrust */.A)(settings, platform.env);
        const { entries: known, problems: ofBuilder } = (0,builder_caches/* builderCaches */.z)(settings.cache, builder, writes);
        const { entries, problems: ofJob } = (0,gha_access/* usableCaches */.Q)(known, platform.env, platform.now(), writes);
        [...ofBuilder, ...ofJob].forEach(deps.warn);
        const scopes = { image, own: branch, others: [], stages: [] };
        return new JudgeLayers((0,cache_arguments/* cacheArguments */.pv)(entries, { part: 'judge', scopes, write: writes }), deps);
    }
    /**
     * Builds one stage with the layers that are there, and once more without them where they break it.
     * @param keep whether its layers are the ones to write
     */
    async build(plan, keep, options) {
        const { buildx, warn } = this.deps;
        const wanted = { plan, cache: { from: this.places.from, to: keep ? this.places.to : [] } };
        const { cache } = await (0,export_layers/* withFolders */.Qy)(wanted, warn);
        const from = await (0,find_layers/* findLayers */.Y)(plan, cache.from, this.deps, options.signal);
        const cached = { plan, cache: { from, to: cache.to } };
        const run = await (0,cached_plan/* runCachedBuild */.K)(buildx, cached, options);
        const failure = run.code !== 0 && !options.signal.aborted ? (0,cache_failure/* cacheFailure */.v)(run.timeline, cached) : undefined;
        if (!failure || failure.cause === 'builder')
            return run;
        warn({ message: `cache: It broke the check (${failure.cause}), which goes on without.` });
        return (0,cached_plan/* runCachedBuild */.K)(buildx, (0,cache_failure/* withoutFailed */.e)(cached, failure), options);
    }
}

// EXTERNAL MODULE: ./lib/progress/failure.js + 3 modules
var failure = __webpack_require__(2300);
;// CONCATENATED MODULE: ./lib/check/judge-run.js


/** Stages in which something is judged; all others prepare that. */
const JUDGING = new Set(['judge', 'judge-kernel']);
const LAST_LINES = 8;
/** Seconds that the judging itself took, and all the rest. What was cached took none. */
function secondsOf({ steps }, all) {
    const judge = steps.filter(({ kind, stage }) => kind === 'stage' && JUDGING.has(stage ?? '')).reduce(sumOf, 0);
    return { prepare: Math.max(0, all - judge), judge };
}
function sumOf(sum, { intervals }) {
    return intervals.reduce((own, { started, ended = started }) => own + (ended - started) / 1000, sum);
}
/** Why the program that judges failed, which is not what it thinks of the definition. */
function judgeFailure(target, timeline, { late, cancelled }) {
    if (cancelled)
        return new platform_errors/* UserError */.yo({ message: 'The check was cancelled.' });
    if (late) {
        return new platform_errors/* UserError */.yo({
            message: 'The definition could not be judged in time.',
            hint: 'Does an ebuild of one of the repositories that image.yaml adds not come to an end when it is read?',
        });
    }
    const { problem, others, lines, step } = (0,failure/* explainFailure */.S)(timeline);
    if (!JUDGING.has(step?.stage ?? ''))
        return new platform_errors/* UserError */.yo([problem, ...others]);
    const last = lines.filter((line) => line.trim() !== '').slice(-LAST_LINES);
    const told = {
        message: `The definition could not be judged: the program of the stage ${step?.stage ?? target} failed.`,
        hint: last.length === 0 ? problem.message : `It ended with: ${last.join(' | ')}`,
    };
    return new platform_errors/* UserError */.yo(told);
}

// EXTERNAL MODULE: ./lib/lint/by-programs.js + 1 modules
var by_programs = __webpack_require__(46250);
// EXTERNAL MODULE: ./lib/lint/dockerfile-check.js
var dockerfile_check = __webpack_require__(76670);
// EXTERNAL MODULE: ./lib/lint/finding.js
var finding = __webpack_require__(10380);
;// CONCATENATED MODULE: ./lib/check/own-dockerfile.js





/**
 * What BuildKit's check says of a Dockerfile that is the definition's own: none of the default one.
 * @param folder one to make, for what BuildKit reads
 * @throws UserError when BuildKit refuses it
 */
async function checkOwnDockerfile(context, { buildx, builder }, { cancelled: signal, log }, folder) {
    const { dockerfile } = await (0,by_programs/* readProgramFiles */.Sp)(context);
    const { reports, unjudged } = await (0,by_programs/* judgeByPrograms */.Mf)({ scripts: [], dockerfile, reports: [] }, { dockerfile: (file) => (0,dockerfile_check/* checkDockerfile */.v)(file, { buildx, builder: builder.name, folder, signal }) });
    for (const why of unjudged)
        log.info(why);
    const findings = (0,lint/* arranged */.bp)(reports);
    const errors = findings.filter(({ severity }) => severity === 'error');
    // No stage of it can be built. The build would say so too, of some without a line.
    if (errors.length > 0)
        throw new platform_errors/* UserError */.yo(errors.map(finding/* problemOf */.Zw));
    return findings;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
;// CONCATENATED MODULE: ./lib/check/parse-judgement.js



/** Longer than what a world of every package of Gentoo comes to. */
const MOST_JUDGEMENT_BYTES = 256 * 2 ** 20;
const LONGEST_WORD = 500;
/** A name out of a repository, which anybody may have written: one line, without what moves a cursor, of some length. */
const word = schemas/* string */.YjP().transform((text) => (0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(text.slice(0, 4 * LONGEST_WORD)), LONGEST_WORD));
const words = schemas/* array */.YOg(word);
const near = schemas/* record */.g1P(schemas/* string */.YjP(), words);
const fingerprint = schemas/* string */.YjP().regex(/^[0-9a-f]{1,64}$/);
const atom = schemas/* object */.Ikc({
    read: schemas/* boolean */.zMY(),
    known: schemas/* boolean */.zMY().optional(),
    wildcard: schemas/* boolean */.zMY().optional(),
    /** Of the repositories that there are, where the one that is asked for is none of them. */
    repositories: words.optional(),
    near: words.optional(),
    moved: word.optional(),
    matches: schemas/* number */.aig().optional(),
    slots: words.optional(),
    slot: word.optional(),
    versions: words.optional(),
    masked: schemas/* number */.aig().optional(),
    mentioned: schemas/* number */.aig().optional(),
    reasons: words.optional(),
});
const kind = schemas/* object */.Ikc({ init: word.nullable(), multilib: schemas/* boolean */.zMY().nullable(), usr: word.nullable() });
const answers = schemas/* object */.Ikc({
    atoms: schemas/* record */.g1P(schemas/* string */.YjP(), atom),
    flags: schemas/* array */.YOg(schemas/* object */.Ikc({
        atom: schemas/* string */.YjP(),
        flag: schemas/* string */.YjP(),
        is: schemas/* enum */.k5n(['unknown', 'masked', 'forced']),
        near: words.optional(),
    })),
    lists: near,
    licenses: near,
    arches: near,
    features: near,
    python: schemas/* object */.Ikc({ known: words, default: words }),
    profile: schemas/* object */.Ikc({
        exists: schemas/* boolean */.zMY(),
        near: words.optional(),
        deprecated: word.nullable().optional(),
        wants: kind.optional(),
        stage3: kind.optional(),
    }),
});
const ranges = schemas/* array */.YOg(schemas/* object */.Ikc({
    range: schemas/* enum */.k5n(['lt', 'le', 'eq', 'ge', 'gt', 'rlt', 'rle', 'rge', 'rgt']),
    version: word,
    slot: word,
}));
const parse_judgement_document = schemas/* object */.Ikc({
    run: schemas/* object */.Ikc({ exit: schemas/* number */.aig().int(), stdout: schemas/* string */.YjP(), stderr: schemas/* string */.YjP() }),
    plan: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullable(),
    answers: answers.nullable(),
    offline: schemas/* array */.YOg(schemas/* object */.Ikc({ cpv: word, is: schemas/* enum */.k5n(['live', 'fetch-restricted']) })),
    distfiles: schemas/* record */.g1P(word, schemas/* number */.aig().nonnegative()),
    sources: schemas/* record */.g1P(word, word).default({}),
    fingerprints: schemas/* object */.Ikc({
        common: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['compiler', 'flags', 'profile']), fingerprint),
        packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['flags', 'ebuild', 'patches', 'sources']), fingerprint)),
    }),
    keys: schemas/* record */.g1P(schemas/* string */.YjP(), fingerprint),
    advisories: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: word,
        title: word,
        severity: word,
        package: word,
        vulnerable: ranges,
        unaffected: ranges,
    })),
});
const SEVERITIES = ['low', 'normal', 'high'];
/**
 * Reads judgement.json.
 * @throws UserError when it is none: then the stage is not of this version's making
 */
function parseJudgement(json) {
    const parsed = parse_judgement_document.safeParse(parse(json));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const where = issue === undefined ? '' : ` (${issue.path.map(String).join('.') || 'as a whole'}: ${issue.message})`;
        throw new platform_errors/* UserError */.yo({
            message: `What the stage judge wrote cannot be read${(0,clean/* clip */.$Q)(where, LONGEST_WORD)}.`,
            hint: 'Does the definition bring a Dockerfile or scripts of its own that are older than this version?',
        });
    }
    const { run, plan, answers: facts, offline, distfiles, sources, fingerprints, keys, advisories } = parsed.data;
    return {
        run: {
            exitCode: run.exit,
            stdout: run.stdout,
            stderr: run.stderr,
            ...(plan === null ? {} : { plan: JSON.stringify(plan) }),
        },
        ...(facts === null ? {} : { answers: facts }),
        offline,
        distfiles: new Map(Object.entries(distfiles)),
        sources: new Map(Object.entries(sources)),
        fingerprints: fingerprints.common,
        packageFingerprints: new Map(Object.entries(fingerprints.packages)),
        keys: new Map(Object.entries(keys)),
        advisories: advisories.map(({ severity, title, ...advisory }) => {
            const known = SEVERITIES.find((each) => each === severity);
            return { ...advisory, ...(title === '' ? {} : { title }), ...(known === undefined ? {} : { severity: known }) };
        }),
    };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/check/questions.js
/** Far more than people write; what is beyond is not asked. */
const questions_MOST = 5000;
/** Asks each thing once, in an order that the same words always have: the questions are part of a layer's key. */
function questionsOf(words, { definition }) {
    const flags = new Map();
    for (const { atom, flag } of words.flags.slice(0, questions_MOST))
        flags.set(atom, (flags.get(atom) ?? new Set()).add(flag));
    return {
        atoms: once([...words.wanted.map(({ text }) => text), ...words.packages.map(({ atom }) => atom.text)]),
        flags: [...flags].sort(([one], [other]) => (one < other ? -1 : 1)).map(([atom, own]) => [atom, once(own)]),
        lists: once(words.lists.map(({ name }) => name)),
        licenses: once(words.licenses.map(({ text }) => text.replace(/^-/, ''))),
        arches: once(words.keywords.map(({ text }) => archOf(text))),
        features: once(words.features.map(({ text }) => text.replace(/^-/, ''))),
        profile: definition.profile,
    };
}
/** `amd64` of `-~amd64`. */
function archOf(keyword) {
    return keyword.replace(/^-?~?/, '');
}
function once(texts) {
    return [...new Set(texts)].sort().slice(0, questions_MOST);
}

// EXTERNAL MODULE: ./lib/lint/rules-judged.js
var rules_judged = __webpack_require__(39910);
;// CONCATENATED MODULE: ./lib/check/find-settings.js



/** What is wrong with flags, lists, keywords, licences and features. */
function* findSettings(words, answers) {
    yield* findFlags(words, answers);
    const lists = words.lists.map(({ word, name }) => [word, name]);
    yield* absent('undefined-use-list', lists, answers.lists, (name) => `The profile knows no list ${name}.`, 'Remove it.');
    yield* absent('undefined-license', words.licenses.map(withoutMinus), answers.licenses, (name) => `There is no ${name.startsWith('"@') ? 'group of licences' : 'licence'} ${name}.`, 'Its name is that of a file in the folder licenses of the repository.');
    yield* absent('undefined-arch', words.keywords.map((word) => [word, archOf(word.text)]), answers.arches, (name) => `No repository knows the architecture ${name}.`, 'Write amd64, ~amd64 or **.');
    yield* absent('unsupported-feature', words.features.map(withoutMinus), answers.features, (name) => `The Portage of this stage3 has no feature ${name}.`, 'Remove it, or take a newer stage3.');
}
function withoutMinus(word) {
    return [word, word.text.replace(/^-/, '')];
}
/** Names that there are not. @param message for a name in quotes @param otherwise what to do where nothing is nearly called so */
function* absent(rule, words, missing, message, otherwise) {
    for (const [word, name] of words) {
        const near = missing[name];
        if (near)
            yield { rule, at: (0,text_file/* extentOf */.OY)(word), message: message((0,image_text/* quote */.hD)(name)), hint: hintOf(name, near, otherwise) };
    }
}
function* findFlags({ flags }, answers) {
    const facts = new Map(answers.flags.map((fact) => [`${fact.atom} ${fact.flag}`, fact]));
    for (const flag of flags) {
        const fact = facts.get(`${flag.atom} ${flag.flag}`);
        // Of a list that does not exist that alone is told.
        if (!fact || (flag.list !== undefined && flag.list in answers.lists))
            continue;
        if (fact.is === 'unknown')
            yield unknownFlag(flag, fact.near ?? []);
        else
            yield fixedFlag(flag, fact.is);
    }
}
function unknownFlag({ word, flag, atom, list }, candidates) {
    const name = flag.replace(/^-/, '');
    const whose = atom === '*/*' ? 'No package has' : `No version that ${(0,image_text/* quote */.hD)(atom)} means has`;
    if (list === undefined) {
        return {
            rule: 'unknown-use-flag',
            at: (0,text_file/* extentOf */.OY)(word),
            message: `${whose} a USE flag ${(0,image_text/* quote */.hD)(name)}.`,
            hint: hintOf(name, candidates, 'Remove it.'),
        };
    }
    const prefix = `${list.toLowerCase()}_`;
    const values = candidates.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length));
    const value = name.slice(prefix.length);
    return {
        rule: 'unknown-use-value',
        at: (0,text_file/* extentOf */.OY)(word),
        message: `${whose} a value ${(0,image_text/* quote */.hD)(value)} of ${list}.`,
        hint: hintOf(value, values, 'Remove it.'),
    };
}
function fixedFlag({ word, flag, atom }, is) {
    const name = flag.replace(/^-/, '');
    const whose = atom === '*/*' ? 'every package' : `every version that ${(0,image_text/* quote */.hD)(atom)} means`;
    return {
        rule: 'fixed-use-flag',
        at: (0,text_file/* extentOf */.OY)(word),
        message: `${(0,image_text/* quote */.hD)(name)} is ${is} for ${whose}, so it stays ${is === 'masked' ? 'off' : 'on'}.`,
        hint: `Remove it, or take the ${is === 'masked' ? 'mask back in portage/profile/package.use.mask' : 'force back in portage/profile/package.use.force'}.`,
    };
}
function hintOf(word, candidates, otherwise) {
    const near = (0,image_text/* closest */.kp)(word, candidates);
    return near === undefined ? otherwise : `Did you mean "${near}"?`;
}

;// CONCATENATED MODULE: ./lib/check/second-tier.js






/** What Portage, the snapshot and the stage3 have against a definition, without what a comment allows. */
function secondTier({ texts, words, image, lines, judgement, kernel, first, defaults }) {
    const { answers, offline } = judgement;
    const reports = answers ? [...findImage(image, answers)] : [];
    // Without a profile there is no architecture, and so nothing that is not masked.
    if (answers?.profile.exists === true) {
        reports.push(...findPackages(words, answers), ...findSettings(words, answers), ...findOffline(offline, words, lines));
    }
    if (kernel !== undefined)
        reports.push(...kernelReports(kernel));
    const told = new Set(first.map(({ at }) => placeOf(at)));
    const fresh = reports.filter(({ at }) => at.line === undefined || !told.has(placeOf(at)));
    // A comment may stand in a file that nothing was asked about.
    texts.all(texts.paths());
    // What nobody looked for was not allowed in vain.
    const silences = texts.silences.filter(({ rule }) => (0,rules_judged/* isJudged */.s)(rule) &&
        answers !== undefined &&
        rule !== 'lost-source' &&
        (kernel !== undefined || rule !== 'kernel-option-refused'));
    return (0,lint/* arranged */.bp)((0,silence/* applySilences */.D)(fresh, silences)).filter(({ at, severity }) => severity === 'error' || defaults?.has(at.file) !== true);
}
function placeOf({ file, line, column }) {
    return [file, line, column].join(':');
}

;// CONCATENATED MODULE: ./lib/check/judge-definition.js





























/** Stages of the Dockerfile that are brought out. */
const JUDGEMENT = 'judgement';
const KERNEL = 'kernel-judgement';
/** An ebuild of a repository may do anything when it is read, never ending included. The stage3 may have to be pulled. */
const judge_definition_PATIENCE_MS = 45 * 60_000;
/**
 * Makes what judges definitions, on one builder for all of them: it is looked for, or made, with the first. The base of a change and
 * its head can be judged at the same time; what is equal in them is done once, by the builder.
 */
function judgeDefinition(deps) {
    let opened;
    const told = new Set();
    const warn = (problem) => {
        const line = (0,platform_errors/* formatProblem */.Vw)(problem);
        if (!told.has(line))
            deps.platform.log.warning(line);
        told.add(line);
    };
    const askStore = packageAsker(deps.settings.packageStore, deps);
    let count = 0;
    return async (user, { kernel }) => {
        const loaded = await (0,load/* loadImage */.yt)({ defaults: deps.defaults, user, target: JUDGEMENT });
        const image = { ...loaded, definition: (0,definition/* withVersions */.KY)(loaded.definition, deps.settings) };
        const builder = await (opened ??= judge_definition_open(deps));
        const folder = (0,external_node_path_.join)(deps.folder, `judge-${String(++count)}`);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const files = await (0,read_definition/* readFiles */.U)(image.context);
        const texts = new lint_texts/* Texts */.N(files);
        const words = readDefinitionWords(texts, image);
        const { plan, secrets } = await planOf(image, questionsOf(words, image), deps, builder, folder);
        const { platform, settings } = deps;
        const layers = await JudgeLayers.open(settings, image.definition.name, builder, {
            platform,
            buildx: builder.buildx,
            secrets,
            warn,
        });
        const bring = (target) => bringOut({ ...plan, target }, {
            layers,
            keep: target === JUDGEMENT && user === settings.config,
            secrets,
            platform,
            folder,
        });
        const fingerprint = (0,store_fingerprint/* storeFingerprint */._b)(image.definition, await (0,store_fingerprint/* makeConfText */._J)(image.context));
        const ofDockerfile = await checkOwnDockerfile(image.context, builder, platform, (0,external_node_path_.join)(folder, 'dockerfile'));
        const [{ output, seconds }, kept] = await Promise.all([bring(JUDGEMENT), askStore(fingerprint)]);
        const judgement = parseJudgement(await readBounded((0,external_node_path_.join)(output, 'judgement.json')));
        const configured = kernel ? await kernelOf(bring, deps) : undefined;
        const lines = configLines(words);
        const { answers, offline, sources, ...facts } = judgement;
        const dockerfile = Buffer.from((await (0,load/* readContextFile */.Cl)(image.context, 'Dockerfile')) ?? []).toString('utf8');
        const askSources = async (names) => {
            const planned = names.map((name) => ({
                name,
                bytes: judgement.distfiles.get(name) ?? 0,
                package: sources.get(name) ?? '',
            }));
            const asking = { platform, buildx: builder.buildx, secrets };
            const gone = await askLostSources(plan, planned, asking, (0,external_node_path_.join)(folder, 'sources'));
            return findLostSources(gone, { words, image, lines, silences: texts.silences });
        };
        return {
            ...facts,
            lines,
            findings: [
                ...ofDockerfile,
                ...secondTier({
                    texts,
                    words,
                    image,
                    lines,
                    judgement: { offline, ...(answers ? { answers } : {}) },
                    first: (0,lint/* lint */.u8)(files),
                    defaults: new Set(image.context.files.flatMap(({ path, from }) => (from === 'default' ? [path] : []))),
                    ...(configured ? { kernel: configured.said } : {}),
                }),
            ],
            ...(configured?.config === undefined ? {} : { kernelConfig: configured.config }),
            ...(kept ? { kept } : {}),
            // A Dockerfile of the definition's own may lack the stage.
            ...((0,fetch_build/* hasStage */.X6)(dockerfile, SOURCES_STAGE) ? { askSources } : {}),
            seconds,
        };
    };
}
async function judge_definition_open(deps) {
    const certificates = await (0,builder_certificates/* readCertificates */.jZ)(deps.settings.caCertificates, 'ca-certificates');
    if ('problems' in certificates)
        throw new platform_errors/* UserError */.yo(certificates.problems);
    const folder = (0,external_node_path_.join)(deps.folder, 'builder');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const opened = await (0,open_builder/* openBuilder */.I)(deps.settings, certificates.pem, deps, folder);
    (0,capabilities/* requireBuildkit */.A1)(opened.builder);
    return opened;
}
/** Writes what the stages mount, and says what to build. */
async function planOf(image, questions, deps, opened, folder) {
    const { settings, run } = deps;
    const { definition } = image;
    const [stage3, snapshot] = await (0,open_builder/* resolveImagePins */.i)(settings, image, opened, deps);
    if (!stage3 || !snapshot)
        throw new Error('a pin was not resolved');
    const [repositories, asked] = [(0,external_node_path_.join)(folder, 'repositories'), (0,external_node_path_.join)(folder, 'questions')];
    const epoch = (0,build_args/* sourceDateEpoch */.p)(definition.snapshot);
    const context = await (0,image_context/* writeContext */.p)(image.context, folder, epoch);
    await (0,builder_repositories/* fetchRepositories */.B)(run, definition.repositories, repositories, (index) => image.place(['repositories', index, 'commit']));
    await (0,promises_.mkdir)(asked);
    await (0,promises_.writeFile)((0,external_node_path_.join)(asked, 'questions.json'), JSON.stringify(questions));
    const secrets = (0,prepare_plan/* secretsOf */.F)({
        'gentoo-mirrors': settings.gentooMirrors,
        'http-proxy': settings.httpProxy,
        'no-proxy': settings.noProxy,
    });
    return {
        plan: {
            builder: opened.builder.name,
            target: JUDGEMENT,
            context,
            contexts: { stage3: stage3.context, portage: snapshot.context, repositories, questions: asked },
            args: (0,build_args/* buildArgs */.C)(definition, {
                rebuild: '',
                compilerCache: [],
                binhost: (0,binhost/* planBinhost */.H)([], true).args,
                sourceDateEpoch: epoch,
                loginSecrets: [],
            }),
            secrets: secrets.variables,
            tags: [],
        },
        secrets: secrets.values,
    };
}
/** Builds the target of a plan and brings its files out. @throws UserError why it failed */
async function bringOut(plan, { layers, keep, secrets, platform, folder }) {
    const { target } = plan;
    const output = (0,external_node_path_.join)(folder, target);
    const time = AbortSignal.timeout(judge_definition_PATIENCE_MS);
    const started = platform.now();
    const { code, timeline } = await layers.build({ ...plan, output: `type=local,dest=${output}` }, keep, {
        signal: AbortSignal.any([platform.cancelled, time]),
        secrets,
        redact: (text) => platform.redact(text),
        onChanges: () => undefined,
    });
    if (code !== 0)
        throw judgeFailure(target, timeline, { late: time.aborted, cancelled: platform.cancelled.aborted });
    return { output, seconds: secondsOf(timeline, (platform.now() - started) / 1000) };
}
/** What Kconfig made of the fragments. Without it there is still a plan to judge: it is a warning that it cannot be had. */
async function kernelOf(bring, { platform }) {
    try {
        const { output } = await bring(KERNEL);
        const said = await readBounded((0,external_node_path_.join)(output, 'kernel-config.err'));
        const config = await readBounded((0,external_node_path_.join)(output, 'kernel.config')).catch(() => undefined);
        if (config === undefined && kernelReports(said).length === 0) {
            throw new platform_errors/* UserError */.yo({ message: `The kernel could not be configured. ${said.trim().slice(-500)}` });
        }
        return { said, ...(config === undefined ? {} : { config }) };
    }
    catch (error) {
        if (!(error instanceof platform_errors/* UserError */.yo) || platform.cancelled.aborted)
            throw error;
        for (const problem of error.problems) {
            platform.log.warning((0,platform_errors/* formatProblem */.Vw)({ ...problem, message: `No kernel options are compared: ${problem.message}` }));
        }
        return undefined;
    }
}
/** A file that a stage wrote. @throws UserError when it is longer than anything that is meant to be there */
async function readBounded(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size > MOST_JUDGEMENT_BYTES) {
        throw new platform_errors/* UserError */.yo({
            message: `What the stage judge wrote has ${String(size)} bytes, which is more than can be meant.`,
            hint: 'Look at the repositories that image.yaml adds.',
        });
    }
    return (0,promises_.readFile)(path, 'utf8');
}


/***/ }),

/***/ 81530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ layerTrust)
/* harmony export */ });
/* harmony import */ var _build_run_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54491);
/* harmony import */ var _cache_cache_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(245);


/** Of a machine of one's own nothing is known of branches. */
const LOCAL = 'local';
/**
 * Whether this run may write what others judge by: that of the default branch, or of a person's own machine. A pull request only
 * reads, whoever it is from: what its definition does to a layer must not reach the check of another one.
 */
async function layerTrust({ cache, cacheWrite }, env) {
    const { ref = '', defaultBranch = '', fromFork } = await (0,_build_run_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .runFacts */ .p)(env);
    const trusted = ref === '' || (defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`);
    return {
        branch: defaultBranch === '' ? LOCAL : defaultBranch,
        writes: cache.length > 0 && trusted && (0,_cache_cache_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWrite */ .J)({ wanted: cacheWrite, fromFork }),
    };
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

/***/ 76670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ checkDockerfile)
/* harmony export */ });
/* unused harmony export readDockerfileCheck */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83694);
/* harmony import */ var _by_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46250);





/** Contexts that every build of ours is given: none of them is an image to be asked for. */
const CONTEXTS = ['stage3', 'portage', 'repositories'];
/** Images that it names, its own frontend among them, are asked for. */
const PATIENCE_MS = 60_000;
const LONGEST_MESSAGE = 500;
const NO_IMAGE = 'failed to resolve source metadata';
/** Lines of the Dockerfile, from 1. */
const location = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ ranges: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ start: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() }) })).nullish() }).nullish();
/** What `--call=check,format=json` prints (BuildKit, frontend/subrequests/lint); both buildx 0.36 and BuildKit 0.33 were asked. */
const answer = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    warnings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ ruleName: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), detail: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), location })).nullish(),
    buildError: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), location }).nullish(),
});
/** Has BuildKit check a Dockerfile, without building anything of it. */
async function checkDockerfile({ dockerfile, ignore }, { buildx, builder, folder, signal }) {
    const empty = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'empty');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(empty, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _by_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKERFILE */ .RX), dockerfile);
    if (ignore)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.dockerignore'), ignore);
    const time = AbortSignal.timeout(PATIENCE_MS);
    const { code, stdout, stderr, stopped } = await buildx.run([
        'build',
        `--builder=${builder}`,
        '--call=check,format=json',
        ...CONTEXTS.map((name) => `--build-context=${name}=${empty}`),
        folder,
    ], { signal: AbortSignal.any([signal, time]), keepBytes: 16 * 2 ** 20 });
    if (stopped)
        return { reports: [], unjudged: `BuildKit did not look at the Dockerfile in time.` };
    const reports = readDockerfileCheck(stdout);
    if (reports)
        return { reports };
    const said = stderr
        .split('\n')
        .filter((line) => line.startsWith('ERROR: '))
        .at(-1);
    const why = said === undefined ? `buildx ended with ${String(code)}` : (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(said.slice('ERROR: '.length));
    return { reports: [], unjudged: `BuildKit could not look at the Dockerfile: ${(0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(why, LONGEST_MESSAGE)}.` };
}
/** What the check printed, as reports; undefined when it is not what a check prints. */
function readDockerfileCheck(printed) {
    let found;
    try {
        found = answer.parse(JSON.parse(printed));
    }
    catch {
        return undefined;
    }
    const { buildError: error } = found;
    // With `# check=error=true` each finding is an error, for the build too.
    const strict = error?.message.startsWith('lint violation found') === true;
    const warnings = (found.warnings ?? []).map(({ ruleName, detail, url, location: where }) => ({
        rule: strict ? 'dockerfile-error' : 'dockerfile-check',
        at: placeOf(where),
        message: `${tidy(ruleName)}: ${tidy(detail)}.`,
        hint: `${tidy(url)} explains it.`,
    }));
    if (!error || (strict && warnings.length > 0))
        return warnings;
    const message = `${tidy(error.message)}.`;
    const at = placeOf(error.location);
    if (!error.message.includes(NO_IMAGE))
        return [...warnings, { rule: 'dockerfile-error', at, message }];
    const hint = 'Is it a stage, or a registry that cannot be reached from here?';
    return [...warnings, { rule: 'dockerfile-image', at, message, hint }];
}
function placeOf(where) {
    const line = where?.ranges?.[0]?.start.line;
    return { file: _by_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKERFILE */ .RX, ...(line === undefined || line < 1 ? {} : { line }) };
}
function tidy(text) {
    return (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(text.replaceAll('\n', ' ')).trim().replace(/\.$/, ''), LONGEST_MESSAGE);
}


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

/***/ 91:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ TimelineReducer),
  Z: () => (/* binding */ workSeconds)
});

// EXTERNAL MODULE: ./lib/portage/emerge-log.js
var emerge_log = __webpack_require__(18030);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
;// CONCATENATED MODULE: ./lib/progress/tail-buffer.js
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
    #tail = new TailBuffer(TAIL_LINES, TAIL_CHARS);
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
    #emerge = new emerge_log/* EmergeFollower */.O();
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

/***/ 98357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lostSourcesSection),
/* harmony export */   g: () => (/* binding */ lostSourcesProblem)
/* harmony export */ });
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89684);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);


/** So many are named in a warning, and in a summary. */
const NAMED = 10;
const MANY = 200;
/**
 * The warning: what is lost to the world, who has it, and what to do. Undefined when nothing is.
 * @param at the line that pins what needs them
 */
function lostSourcesProblem({ lost, store }, at) {
    if (lost.length === 0)
        return undefined;
    const named = lost.slice(0, NAMED).map((each) => `${each.name} (of ${each.package})`);
    const rest = lost.length > NAMED ? ` and ${String(lost.length - NAMED)} more` : '';
    const cannot = `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lost.length, 'source')} can no longer be downloaded from anywhere`;
    return {
        message: `${cannot}: ${named.join(', ')}${rest}; ${holders(lost, store)}.`,
        hint: advice(lost, store),
        ...(at ? { at } : {}),
    };
}
const them = (lost) => (lost.length === 1 ? 'it' : 'them');
/** Who has them: the store when it has all, else each with its share, and those that nobody has. */
function holders(lost, store) {
    const share = (of) => of.length === lost.length ? them(lost) : `${String(of.length)} of them`;
    const stored = lost.filter((each) => each.store);
    const pooled = lost.filter(({ pool }) => pool);
    const nowhere = lost.filter((each) => !each.store && !each.pool);
    return [
        ...(store !== undefined && stored.length > 0 ? [`the ${store} has ${share(stored)}`] : []),
        ...(pooled.length > 0 && stored.length < lost.length ? [`this builder's pool has ${share(pooled)}`] : []),
        ...(nowhere.length > 0 ? [`neither a store nor this builder's pool is known to have ${share(nowhere)}`] : []),
    ].join(', ');
}
function advice(lost, store) {
    const move = `move to pins that do not need ${them(lost)}, such as a newer snapshot`;
    if (lost.every(({ pool, store: stored }) => !pool && !stored))
        return `Name a mirror by gentoo-mirrors, or ${move}.`;
    if (store === undefined)
        return `Name a distfiles-store, which outlives this builder, or ${move}.`;
    const keep = lost.every((each) => each.store) ? 'that store' : `what has ${them(lost)}`;
    return `Keep ${keep}, or ${move}.`;
}
/** The same for the job summary, with every name. */
function lostSourcesSection(sources) {
    if (!sources || sources.lost.length === 0)
        return undefined;
    const { lost, unknown, store } = sources;
    const rows = lost
        .slice(0, MANY)
        .map((each) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.package),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)([...(each.store ? [store ?? ''] : []), ...(each.pool ? ["this builder's pool"] : [])].join(', ')),
    ]);
    const notes = [
        ...(lost.length > MANY ? [`… and ${String(lost.length - MANY)} more.`] : []),
        ...(unknown > 0 ? [`${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unknown, 'other source')} could not be asked for.`] : []),
    ];
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([{ title: 'Source' }, { title: 'Of' }, { title: 'Kept in' }], rows);
    const title = `${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lost.length, 'source')} can no longer be downloaded`;
    return {
        name: 'lost sources',
        importance: 45,
        markdown: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, [body, ...notes.map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)].join('\n\n')),
    };
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83694);

/**
 * GitHub-flavoured Markdown out of text that nobody has checked: names, messages and logs come from a build. Whatever has
 * a meaning in Markdown or HTML is written as a character reference, which cannot start anything.
 */
// Besides Markdown's and HTML's own characters: `@` and `#` (mentions, issues), `:` (emoji, links), `.` after `www` (links).
const SPECIAL = /[&<>"'`*_{}[\]()#+!|~\\@:$^=]|^-+|(?<=^\d+)\.(?=\s|$)|(?<=www)\./giu;
/** A text as it is, in running text, a table cell or inside HTML. Line breaks become spaces. */
function text(value) {
    return oneLine(value).replace(SPECIAL, (found) => found.replace(/\S/g, (char) => `&#${String(char.charCodeAt(0))};`));
}
/** A text in the typeface of code; works in table cells, where backticks cannot hold everything. */
function code(value) {
    return value === '' ? '' : `<code>${text(value)}</code>`;
}
/** Lines as they are. The fence is longer than any in them. */
function codeBlock(lines, language = '') {
    const clean = lines.map((line) => (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line.replaceAll('\n', ' ')));
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
        const note = dropped.length > 0 ? [`_Left out, because GitHub shows no more: ${text(dropped.join(', '))}._`] : [];
        const document = `${[...left.map(({ markdown }) => markdown), ...note].join('\n\n')}\n`;
        const least = left.reduce((a, b) => (a && a.importance <= b.importance ? a : b), undefined);
        if (Buffer.byteLength(document) <= limit || left.length <= 1 || !least)
            return document;
        left.splice(left.indexOf(least), 1);
        dropped.push(least.name);
    }
}
function oneLine(value) {
    return (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(value.replace(/[\r\n\t]+/g, ' ')).trim();
}
/**
 * A problem: place, what is wrong in bold, what to do.
 * @param between what separates the advice from the message
 */
function problemText({ message, at, hint }, between = '\n\n') {
    const place = at ? `${code(`${at.file}${at.line === undefined ? '' : `:${String(at.line)}`}`)} ` : '';
    return `${place}**${text(message)}**${hint === undefined ? '' : `${between}${text(hint)}`}`;
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


/***/ })

};
