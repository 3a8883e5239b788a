export const id = 5010;
export const ids = [5010,8087];
export const modules = {

/***/ 58087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnvironment),
/* harmony export */   findBuildx: () => (/* binding */ findBuildx)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43491);


/** `--call`, `--progress=rawjson`, `history`, devices and secrets by environment are all there from this one on. */
const OLDEST_BUILDX = [0, 20];
/**
 * Finds buildx: `docker buildx`, else a `buildx` (or `docker-buildx`) program on PATH.
 * @throws UserError when there is none, or one too old for what the build needs
 */
async function findBuildx(run, env) {
    const candidates = [['docker', 'buildx'], ['buildx'], ['docker-buildx']];
    for (const [program = '', ...prefix] of candidates) {
        const version = await buildxVersion(run, program, prefix);
        if (version === undefined)
            continue;
        if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, OLDEST_BUILDX)) {
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                message: `buildx ${version} is too old: the build needs ${OLDEST_BUILDX.join('.')} or newer.`,
                hint: 'Update Docker, or put a newer buildx into ~/.docker/cli-plugins/docker-buildx.',
            });
        }
        const command = (args) => ({ command: program, args: [...prefix, ...args], env });
        return {
            version,
            command,
            run: (args, options = {}) => {
                const { env: extra, ...rest } = options;
                return run({ ...command(args), env: { ...env, ...extra } }, rest);
            },
        };
    }
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: 'buildx was found neither as `docker buildx` nor as a program of its own.',
        hint: 'Install Docker with its buildx plugin, or buildx alone together with a BuildKit that the input `builder` names.',
    });
}
/** The same buildx with more in its environment. */
function withEnvironment(buildx, more) {
    return {
        version: buildx.version,
        command: (args) => {
            const spec = buildx.command(args);
            return { ...spec, env: { ...spec.env, ...more } };
        },
        run: (args, options = {}) => buildx.run(args, { ...options, env: { ...more, ...options.env } }),
    };
}
async function buildxVersion(run, program, prefix) {
    try {
        const result = await run({ command: program, args: [...prefix, 'version'] });
        return result.code === 0 ? (/\bv?(\d+\.\d+\.\d+\S*)/.exec(result.stdout)?.[1] ?? 'unknown') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 26099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inspectBuilder)
/* harmony export */ });
/* unused harmony export parseInspected */
/** Asks buildx for a builder. @param name '' for the one that buildx uses now @param options whether to start it first */
async function inspectBuilder(buildx, name, options = {}) {
    const { bootstrap = false, signal } = options;
    const args = ['inspect', ...(bootstrap ? ['--bootstrap'] : []), ...(name === '' ? [] : [name])];
    const { code, stdout, stderr } = await buildx.run(args, signal ? { signal } : {});
    return { ...parseInspected(stdout), code, stderr };
}
/**
 * Reads what `buildx inspect` prints (buildx 0.36, commands/inspect.go): lines `Key:  value`, indented ones below a key that
 * they belong to; after the line `Nodes:` each node begins with its `Name:`.
 */
function parseInspected(text) {
    const blocks = [];
    for (const line of text.split('\n')) {
        const [, indent, key, value] = /^(\s*)([^\s:][^:]*):\s*(.*?)\s*$/.exec(line) ?? [];
        if (indent === undefined || key === undefined || value === undefined)
            continue;
        if (indent === '')
            blocks.push({ key, value, inner: [] });
        else
            blocks.at(-1)?.inner.push([key, value]);
    }
    const border = blocks.findIndex(({ key }) => key === 'Nodes');
    const head = border === -1 ? blocks : blocks.slice(0, border);
    const nodes = [];
    for (const block of border === -1 ? [] : blocks.slice(border + 1)) {
        if (block.key === 'Name' || nodes.length === 0)
            nodes.push([]);
        nodes.at(-1)?.push(block);
    }
    const errors = blocks.filter(({ key, value }) => key === 'Error' && value !== '');
    return {
        name: valueOf(head, 'Name'),
        driver: valueOf(head, 'Driver'),
        nodes: nodes.map(readNode),
        error: errors.map(({ value }) => value).join('; '),
    };
}
function readNode(blocks) {
    const inner = (key) => blocks.find((block) => block.key === key)?.inner ?? [];
    return {
        name: valueOf(blocks, 'Name'),
        endpoint: valueOf(blocks, 'Endpoint'),
        status: valueOf(blocks, 'Status'),
        buildkit: valueOf(blocks, 'BuildKit version').replace(/^v/, ''),
        labels: Object.fromEntries(inner('Labels')),
        devices: inner('Devices').flatMap(([key, value]) => (key === 'Name' ? [value] : [])),
        collection: blocks
            .filter(({ key }) => key.startsWith('GC Policy rule#'))
            .map((block) => {
            const { Filters: filters = '', ...limits } = Object.fromEntries(block.inner);
            delete limits.All;
            return { filters: filters.split(/[\s,]+/).filter((filter) => filter !== ''), limits };
        }),
    };
}
function valueOf(blocks, key) {
    return blocks.find((block) => block.key === key)?.value ?? '';
}


/***/ }),

/***/ 43491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ OLDEST_BUILDKIT),
/* harmony export */   t: () => (/* binding */ isOlder)
/* harmony export */ });
/** `RUN --device` is part of the stable Dockerfile syntax from this one on (BuildKit, Dockerfile reference, "RUN --device": 1.27). */
const OLDEST_BUILDKIT = [0, 33];
/** Whether a version is older than a release. One without numbers is a build from source: assumed to be new enough. */
function isOlder(version, [major, minor]) {
    const match = /^v?(\d+)\.(\d+)\./.exec(version);
    if (!match || version.startsWith('0.0.0'))
        return false;
    const [haveMajor, haveMinor] = [Number(match[1]), Number(match[2])];
    return haveMajor < major || (haveMajor === major && haveMinor < minor);
}


/***/ }),

/***/ 35010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDockerfileHere: () => (/* binding */ checkDockerfileHere)
/* harmony export */ });
/* harmony import */ var _builder_buildx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58087);
/* harmony import */ var _builder_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26099);
/* harmony import */ var _builder_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43491);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19776);
/* harmony import */ var _dockerfile_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76670);





/**
 * Has a builder that is there check a Dockerfile. None is made or started for it: where there is none, that is what is said.
 * @param name of the builder; '' for the one that buildx uses now
 */
async function checkDockerfileHere(file, name, { run, env, folder, signal }) {
    const unjudged = (why) => ({
        reports: [],
        unjudged: `No BuildKit looked at the Dockerfile: ${why}`,
    });
    try {
        const buildx = await (0,_builder_buildx_js__WEBPACK_IMPORTED_MODULE_0__.findBuildx)(run, env);
        const builder = await (0,_builder_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectBuilder */ .I)(buildx, name, { signal });
        if (!builder.nodes.some(({ status }) => status === 'running')) {
            return unjudged(builder.name === '' ? 'there is no such builder.' : `the builder ${builder.name} does not run.`);
        }
        const checked = await (0,_dockerfile_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDockerfile */ .v)(file, { buildx, builder: builder.name, folder, signal });
        const old = builder.nodes.find(({ buildkit }) => (0,_builder_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isOlder */ .t)(buildkit, _builder_version_js__WEBPACK_IMPORTED_MODULE_4__/* .OLDEST_BUILDKIT */ .J));
        const refused = checked.reports.some(({ rule }) => rule === 'dockerfile-error');
        // It may be that it does not know what is new in the language.
        return old && refused
            ? unjudged(`${old.buildkit}, that of ${builder.name}, is older than what builds it.`)
            : checked;
    }
    catch (error) {
        if (!(error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return unjudged(error.problems.map(({ message }) => message).join(' '));
    }
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


/***/ })

};
