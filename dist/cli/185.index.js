export const id = 185;
export const ids = [185];
export const modules = {

/***/ 9185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuildAction: () => (/* binding */ runBuildAction)
});

// UNUSED EXPORTS: cleanUpBuild

// EXTERNAL MODULE: ./src/platform/process.ts + 1 modules
var process = __webpack_require__(8424);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
;// CONCATENATED MODULE: ./src/builder/buildx.ts

/** `--call`, `--progress=rawjson`, `history`, devices and secrets by environment are all there from this one on. */
const OLDEST_BUILDX = [0, 20];
/**
 * Finds buildx: `docker buildx`, else a `buildx` (or `docker-buildx`) program on PATH.
 * @throws UserError when there is none, or one too old for what the build needs
 */
async function buildx_findBuildx(run, env) {
    const candidates = [['docker', 'buildx'], ['buildx'], ['docker-buildx']];
    for (const [program = '', ...prefix] of candidates) {
        const version = await buildxVersion(run, program, prefix);
        if (version === undefined)
            continue;
        if (isOlder(version, OLDEST_BUILDX)) {
            throw new errors/* UserError */.y({
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
    throw new errors/* UserError */.y({
        message: 'buildx was found neither as `docker buildx` nor as a program of its own.',
        hint: 'Install Docker with its buildx plugin, or buildx alone together with a BuildKit that the input `builder` names.',
    });
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
/** A version without numbers is a build from source: assumed to be new enough. */
function isOlder(version, [major, minor]) {
    const match = /^(\d+)\.(\d+)\./.exec(version);
    if (!match || version.startsWith('0.0.0'))
        return false;
    const [haveMajor, haveMinor] = [Number(match[1]), Number(match[2])];
    return haveMajor < major || (haveMajor === major && haveMinor < minor);
}

;// CONCATENATED MODULE: ./src/builder/builder.ts

/** How often, and after which pauses in milliseconds, a builder that did not start is tried again. */
const RETRIES = [3_000, 10_000];
/** Answers of a registry or network that may be another one next time. */
const TRANSIENT = /timeout|timed out|connection (reset|refused)|temporary failure|TLS handshake|toomanyrequests|\b(429|500|502|503|504)\b|unexpected EOF/i;
/**
 * Makes sure of a running builder.
 *
 * Without a name it makes a docker-container builder whose step logs are not clipped: BuildKit's limits of 2 MiB and
 * 200 KiB/s would drop most of a compiler's output (BUILDKIT_STEP_LOG_MAX_*, BuildKit's own documentation).
 *
 * @throws UserError when the named builder does not exist or does not start
 */
async function prepareBuilder(buildx, request, deps) {
    const { log, sleep } = deps;
    if (request.name !== '') {
        return { name: request.name, driver: await start(buildx, request.name, log, sleep), created: false };
    }
    const existing = await buildx.run(['inspect', request.ownName]);
    // One that a run before left behind may have another image and other options; its cache stays either way.
    if (existing.code === 0)
        await builder_removeBuilder(buildx, request.ownName);
    const options = [
        `image=${request.image}`,
        'env.BUILDKIT_STEP_LOG_MAX_SIZE=-1',
        'env.BUILDKIT_STEP_LOG_MAX_SPEED=-1',
        ...request.options,
    ];
    const created = await buildx.run([
        'create',
        '--name',
        request.ownName,
        '--driver',
        'docker-container',
        ...options.flatMap((option) => ['--driver-opt', option]),
    ]);
    if (created.code !== 0)
        throw cannotStart(request.ownName, created.stderr);
    deps.onCreated(request.ownName);
    return {
        name: request.ownName,
        driver: await start(buildx, request.ownName, log, sleep),
        created: true,
    };
}
/** Removes a builder that this run made. Its state stays: the next run on the same machine finds its cache there. */
async function builder_removeBuilder(buildx, name) {
    const removed = await buildx.run(['rm', '--keep-state', name]);
    return removed.code === 0;
}
/** Starts a builder and returns its driver. */
async function start(buildx, name, log, sleep) {
    for (let attempt = 0;; attempt++) {
        const result = await buildx.run(['inspect', '--bootstrap', name]);
        const status = /^Status:\s*(\S+)/m.exec(result.stdout)?.[1];
        if (result.code === 0 && status === 'running')
            return /^Driver:\s*(\S+)/m.exec(result.stdout)?.[1] ?? 'unknown';
        const said = [result.stderr, /^Error:\s*(.*)$/m.exec(result.stdout)?.[1] ?? ''].join('\n').trim();
        const pause = RETRIES[attempt];
        if (pause === undefined || !TRANSIENT.test(said))
            throw cannotStart(name, said);
        log.info(`builder ${name} did not start (${lastLine(said)}); trying again in ${pause / 1000} s`);
        await sleep(pause);
    }
}
function cannotStart(name, said) {
    const absent = /no builder .* found/i.test(said);
    return new errors/* UserError */.y({
        message: absent
            ? `there is no builder called '${name}'.`
            : `the builder '${name}' could not be started: ${lastLine(said) || 'it gave no reason'}.`,
        hint: absent
            ? '`docker buildx ls` lists those that exist; leave the input `builder` empty to have one made.'
            : 'It needs a running Docker Engine, or with the input `builder` a BuildKit that can be reached.',
    });
}
function lastLine(text) {
    return (text
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^ERROR:\s*/, '') ?? '');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/builder/repositories.ts



/**
 * Brings the additional ebuild repositories into `folder`, each at its pinned commit in a sub-folder of its own name, as
 * the Dockerfile's context `repositories` wants them. The commit is fetched by its id, so what arrives is what was
 * pinned or nothing at all.
 * @param place where image.yaml names the repository with that index
 * @throws UserError naming every repository that could not be had, and why
 */
async function fetchRepositories(run, repositories, folder, place) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const problems = [];
    for (const [index, repository] of repositories.entries()) {
        const problem = await fetchRepository(run, repository, (0,external_node_path_.join)(folder, repository.name));
        if (problem)
            problems.push({ ...problem, at: place(index) });
    }
    if (problems.length > 0)
        throw new errors/* UserError */.y(problems);
}
async function fetchRepository(run, { name, url, commit }, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const git = (...args) => 
    // A question for a user name would wait for ever.
    run({ command: 'git', args: ['-C', folder, ...args], env: { GIT_TERMINAL_PROMPT: '0' } });
    try {
        await git('init', '--quiet');
        const fetched = await git('fetch', '--quiet', '--depth=1', '--no-tags', url, commit);
        if (fetched.code !== 0)
            return {
                message: `the repository ${name} could not be fetched: ${repositories_lastLine(fetched.stderr)}.`,
                hint: hintFor(fetched.stderr),
            };
        const checkedOut = await git('checkout', '--quiet', '--detach', commit);
        if (checkedOut.code !== 0)
            return { message: `the commit ${commit} of ${name} could not be checked out: ${repositories_lastLine(checkedOut.stderr)}.` };
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
            return { message: `the repository ${name} could not be fetched: git was not found.`, hint: 'Install git.' };
        }
        throw error;
    }
    await (0,promises_.rm)((0,external_node_path_.join)(folder, '.git'), { recursive: true });
    const own = await repositoryName(folder);
    return own === name
        ? undefined
        : {
            message: `the repository at ${url} calls itself '${own}', not '${name}'.`,
            hint: `Write name: ${own || 'the name in its profiles/repo_name'}.`,
        };
}
/** A repository names itself in profiles/repo_name (PMS, "Repository layout"). */
async function repositoryName(folder) {
    try {
        return (await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'profiles', 'repo_name'), 'utf8')).split('\n')[0]?.trim() ?? '';
    }
    catch {
        return '';
    }
}
function hintFor(stderr) {
    return /not our ref|couldn't find remote ref|unadvertised object/i.test(stderr)
        ? 'The commit is not in that repository (any more); pin another one.'
        : 'Check the url, and that it can be reached from here.';
}
function repositories_lastLine(text) {
    return text.trim().split('\n').at(-1) ?? 'git gave no reason';
}

;// CONCATENATED MODULE: ./src/plan/build-plan.ts
/**
 * The arguments of `docker buildx` for a plan (`docker buildx build --help`). Provenance is left out: it would make the
 * local output carry a file more and the same build differ from run to run.
 */
function buildxArguments(plan) {
    return [
        'build',
        `--builder=${plan.builder}`,
        '--progress=rawjson',
        '--provenance=false',
        `--target=${plan.target}`,
        ...Object.entries(plan.contexts).map(([name, value]) => `--build-context=${name}=${value}`),
        ...Object.entries(plan.args).map(([name, value]) => `--build-arg=${name}=${value}`),
        ...Object.entries(plan.secrets).map(([id, variable]) => `--secret=id=${id},env=${variable}`),
        ...plan.tags.map((tag) => `--tag=${tag}`),
        ...(plan.output === undefined ? [] : [`--output=${plan.output}`]),
        ...(plan.metadataFile === undefined ? [] : [`--metadata-file=${plan.metadataFile}`]),
        plan.context,
    ];
}
/** The same as one line that a person can paste into a shell, with plain progress. */
function asShell(plan) {
    const words = buildxArguments(plan).map((word) => (word === '--progress=rawjson' ? '--progress=plain' : word));
    return ['docker', 'buildx', ...words].map(quote).join(' ');
}
function quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/progress/rawjson.ts
/** Longest line kept whole; the rest of a longer one is dropped. */
const MAX_LOG_LINE = 64 * 1024;
/** Longest JSON line believed. BuildKit sends up to a mebibyte of log in one. */
const MAX_JSON_LINE = 32 * 1024 * 1024;
/**
 * Parses the stream piece by piece. Pieces may end anywhere, in the middle of a character too. Nothing that arrives
 * makes it throw: what it does not understand comes out as text.
 */
class RawJsonParser {
    #lines = new LineSplitter(MAX_JSON_LINE);
    #logs = new Map();
    /** @returns the events that this piece completed, in order */
    push(chunk) {
        const events = [];
        for (const line of this.#lines.push(chunk))
            this.#line(line, events);
        return events;
    }
    /** @returns what is left once the stream has ended */
    end() {
        const events = [];
        for (const line of this.#lines.end())
            this.#line(line, events);
        for (const digest of new Set([...this.#logs.values()].map(({ vertex }) => vertex)))
            this.#flush(digest, events);
        return events;
    }
    #line(line, events) {
        const object = line.startsWith('{') ? parseObject(line) : undefined;
        if (!object) {
            const text = line.endsWith('\r') ? line.slice(0, -1) : line;
            events.push({ type: 'text', line: text });
            return;
        }
        // A vertex can complete in the same object as its last log lines, which belong before its end.
        let reported = false;
        const report = () => {
            if (reported)
                return;
            reported = true;
            events.push(...present(list(object.statuses).map(statusEvent)));
            for (const log of list(object.logs))
                this.#log(log, events);
        };
        for (const vertex of present(list(object.vertexes).map(vertexEvent))) {
            if (vertex.completed !== undefined) {
                report();
                this.#flush(vertex.digest, events);
            }
            events.push(vertex);
        }
        report();
        events.push(...list(object.warnings).map(warningEvent));
    }
    #log(log, events) {
        const vertex = rawjson_text(log.vertex);
        const stream = typeof log.stream === 'number' ? log.stream : 1;
        const at = time(log.timestamp) ?? 0;
        const key = `${String(stream)} ${vertex}`;
        const entry = this.#logs.get(key) ?? { splitter: new LineSplitter(MAX_LOG_LINE), vertex, stream, at };
        this.#logs.set(key, entry);
        entry.at = at;
        for (const line of entry.splitter.push(Buffer.from(rawjson_text(log.data), 'base64'))) {
            events.push({ type: 'log', vertex, stream, line, at });
        }
    }
    /** A step's output need not end in a newline. */
    #flush(digest, events) {
        for (const [key, { splitter, vertex, stream, at }] of this.#logs) {
            if (vertex !== digest)
                continue;
            for (const line of splitter.end())
                events.push({ type: 'log', vertex, stream, line, at });
            this.#logs.delete(key);
        }
    }
}
/** Cuts bytes into lines. Only whole lines are decoded, so that a character split between pieces survives. */
class LineSplitter {
    #limit;
    #pieces = [];
    #held = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    push(chunk) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
            this.#hold(chunk.subarray(start, end));
            lines.push(this.#take());
            start = end + 1;
        }
        this.#hold(chunk.subarray(start));
        return lines;
    }
    end() {
        return this.#held > 0 ? [this.#take()] : [];
    }
    #hold(piece) {
        const room = this.#limit - this.#held;
        const kept = piece.length > room ? piece.subarray(0, room) : piece;
        if (kept.length === 0)
            return;
        this.#pieces.push(kept);
        this.#held += kept.length;
    }
    #take() {
        const line = Buffer.concat(this.#pieces, this.#held).toString('utf8');
        this.#pieces = [];
        this.#held = 0;
        return line;
    }
}
const KEYS = ['vertexes', 'statuses', 'logs', 'warnings'];
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return isFields(value) && KEYS.some((key) => key in value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function vertexEvent(fields) {
    const digest = rawjson_text(fields.digest);
    if (digest === '')
        return undefined;
    const started = time(fields.started);
    const completed = time(fields.completed);
    const error = rawjson_text(fields.error);
    return {
        type: 'vertex',
        digest,
        name: rawjson_text(fields.name),
        inputs: strings(fields.inputs),
        ...(started === undefined ? {} : { started }),
        ...(completed === undefined ? {} : { completed }),
        cached: fields.cached === true,
        ...(error === '' ? {} : { error }),
    };
}
function statusEvent(fields) {
    const vertex = rawjson_text(fields.vertex);
    if (vertex === '')
        return undefined;
    return {
        type: 'status',
        vertex,
        id: rawjson_text(fields.id),
        current: number(fields.current),
        total: number(fields.total),
        at: time(fields.timestamp) ?? 0,
        completed: time(fields.completed) !== undefined,
    };
}
function warningEvent(fields) {
    const url = rawjson_text(fields.url);
    const source = fields.sourceInfo;
    const file = isFields(source) ? rawjson_text(source.filename) : '';
    const range = list(fields.range).at(0);
    const first = range ? lineOf(range.start) : 0;
    const last = range ? lineOf(range.end) : 0;
    return {
        type: 'warning',
        short: base64(fields.short),
        detail: strings(fields.detail).map(base64),
        ...(url === '' ? {} : { url }),
        ...(file === '' ? {} : { file }),
        ...(first > 0 ? { range: [first, Math.max(first, last)] } : {}),
    };
}
function lineOf(position) {
    return isFields(position) ? number(position.line) : 0;
}
function base64(value) {
    return Buffer.from(rawjson_text(value), 'base64').toString('utf8');
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function list(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function rawjson_text(value) {
    return typeof value === 'string' ? value : '';
}
function number(value) {
    return typeof value === 'number' ? value : 0;
}
function time(value) {
    const at = typeof value === 'string' ? Date.parse(value) : NaN;
    return Number.isNaN(at) ? undefined : at;
}
function present(items) {
    return items.filter((item) => item !== undefined);
}

// EXTERNAL MODULE: ./src/progress/timeline.ts + 4 modules
var progress_timeline = __webpack_require__(1259);
;// CONCATENATED MODULE: ./src/builder/run-build.ts



/** Runs a plan and reduces what BuildKit reports to a timeline, while it happens. */
async function runBuild(buildx, plan, options) {
    const parser = new RawJsonParser();
    const reducer = new progress_timeline/* TimelineReducer */.g();
    const timeline = () => reducer.timeline;
    const result = await buildx.run(buildxArguments(plan), {
        signal: options.signal,
        // BuildKit needs a moment to stop its containers; a cancelled job has 7.5 seconds in all before SIGTERM.
        graceMs: 5_000,
        keepBytes: 64 * 1024,
        env: options.secrets,
        onStderr: (chunk) => {
            for (const event of parser.push(chunk))
                options.onChanges(reducer.apply(event), timeline);
        },
    });
    for (const event of parser.end())
        options.onChanges(reducer.apply(event), timeline);
    options.onChanges(reducer.end(), timeline);
    return { code: result.code, timeline: reducer.timeline, stopped: result.stopped };
}

;// CONCATENATED MODULE: ./src/image/context.ts


/** What the Dockerfile mounts by name has to be there; switched off it is empty. */
const MOUNTED = new Set(['firmware.allow', 'portage/make.conf', 'services', 'squashfs.exclude']);
/**
 * Writes a merged definition into an empty folder. Content, executable bit and modification time are all that files keep
 * or get, so that the same definition makes the same folder on every machine.
 * @param target a folder that exists
 * @param time modification time of everything, in seconds since the epoch
 */
async function writeContext(plan, target, time) {
    for (const folder of plan.folders)
        await (0,promises_.mkdir)((0,external_node_path_.join)(target, folder), { recursive: true });
    for (const { path, from, entry } of plan.files) {
        const file = (0,external_node_path_.join)(target, path);
        if (from === 'removed') {
            if (MOUNTED.has(path))
                await (0,promises_.writeFile)(file, '');
            continue;
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        if (entry.kind === 'link') {
            await (0,promises_.symlink)(entry.target ?? '', file);
            await (0,promises_.lutimes)(file, time, time);
        }
        else {
            await (0,promises_.copyFile)(entry.source, file);
            await (0,promises_.chmod)(file, entry.executable ? 0o755 : 0o644);
            await (0,promises_.utimes)(file, time, time);
        }
    }
    // Last and from the inside out: whatever is put into a folder changes its time.
    for (const folder of [...plan.folders].reverse()) {
        await (0,promises_.chmod)((0,external_node_path_.join)(target, folder), 0o755);
        await (0,promises_.utimes)((0,external_node_path_.join)(target, folder), time, time);
    }
}

// EXTERNAL MODULE: ./src/image/definition.ts + 2 modules
var image_definition = __webpack_require__(170);
// EXTERNAL MODULE: ./src/image/load.ts + 5 modules
var load = __webpack_require__(7012);
;// CONCATENATED MODULE: ./src/inputs/login.ts
/**
 * Whether the secret that the chosen login needs is there. Without this the build would notice after hours.
 * @param place where a key of image.yaml was written
 */
function loginProblems({ user }, settings, place) {
    const missing = (input) => [
        {
            message: `The login is ${user.login}, but the input ${input} is empty.`,
            at: place(['user', 'login']),
            hint: `Hand the secret over by ${input}, or choose another login.`,
        },
    ];
    if (user.login === 'password' && settings.passwordHash === '')
        return missing('password-hash');
    if (user.login === 'ssh-keys' && settings.authorizedKeys === '')
        return missing('authorized-keys');
    return [];
}

// EXTERNAL MODULE: ./src/image/text.ts
var image_text = __webpack_require__(4358);
;// CONCATENATED MODULE: ./src/pins/local.ts


/**
 * Finds an image in an OCI image layout (OCI image specification, `index.json`).
 * @param wanted tag or digest; without either the layout must hold one image only
 * @returns the image, or why there is none, as the end of a sentence that starts with the layout
 */
async function findInLayout(layout, wanted) {
    const folder = (0,external_node_path_.resolve)(layout);
    let index;
    try {
        index = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'index.json'), 'utf8'));
    }
    catch (error) {
        return error instanceof SyntaxError
            ? 'has an index.json that is not JSON'
            : 'is no OCI layout: it has no readable index.json';
    }
    const listed = index?.manifests;
    const manifests = (Array.isArray(listed) ? listed : []);
    const { tag, digest } = wanted;
    const found = digest !== undefined
        ? manifests.filter((manifest) => manifest.digest === digest)
        : tag !== undefined
            ? manifests.filter((manifest) => manifest.annotations?.['org.opencontainers.image.ref.name'] === tag)
            : manifests;
    const [first] = found;
    if (typeof first?.digest !== 'string')
        return (digest ?? tag) ? `holds no image ${digest ?? tag ?? ''}` : 'holds no image';
    if (found.length > 1)
        return 'holds several images; name one by its tag or digest';
    return { digest: first.digest, folder };
}
/** Whether this is a folder. */
async function isFolder(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./src/pins/reference.ts
var pins_reference = __webpack_require__(9769);
;// CONCATENATED MODULE: ./src/pins/registry-error.ts
const BY_STATUS = {
    '401': 'unauthorized',
    '403': 'unauthorized',
    '404': 'not-found',
    '408': 'timeout',
    '429': 'rate-limited',
    '502': 'unreachable',
    '503': 'unreachable',
    '504': 'timeout',
};
// Words of buildx 0.36 and of the Go libraries and registries below it, most telling first.
const BY_WORDS = [
    [/too ?many ?requests|rate limit/i, 'rate-limited'],
    [/unauthorized|denied|authorization failed|insufficient_scope|no basic auth credentials/i, 'unauthorized'],
    [/timeout|timed out|deadline exceeded/i, 'timeout'],
    [
        /no such host|name resolution|connection refused|connection reset|unreachable|no route to host|dial tcp|\bEOF\b/i,
        'unreachable',
    ],
    [/x509|certificate|tls: |HTTP response to HTTPS client/i, 'unreachable'],
    [/not found|manifest unknown|name unknown/i, 'not-found'],
];
/**
 * Finds out from what `docker buildx imagetools inspect` printed on stderr why it failed.
 * @param asked the reference that was asked for; its own words say nothing about the cause
 */
function classifyRegistryError(stderr, asked) {
    const status = /unexpected status from \w+ request to \S+: (\d{3})\b/.exec(stderr)?.[1];
    const known = BY_STATUS[status ?? ''];
    if (known)
        return known;
    const words = stderr
        .slice(0, 16_384)
        .replaceAll(asked, '')
        .replace(/https?:\/\/[^\s"]*/g, '');
    return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'broken';
}
/** The line of stderr that carries the message, without its prefix. */
function errorLine(stderr) {
    const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const line = lines.find((candidate) => candidate.startsWith('ERROR')) ?? lines.at(-1) ?? '';
    return line.replace(/^ERROR:\s*/, '').trim();
}

// EXTERNAL MODULE: ./src/pins/source.ts
var pins_source = __webpack_require__(6527);
;// CONCATENATED MODULE: ./src/pins/resolve.ts







/** Pauses in milliseconds before asking again, after failures that may be over then. */
const resolve_RETRIES = [2_000];
const resolve_TRANSIENT = new Set(['unreachable', 'timeout']);
/**
 * Finds out which image each pin stands for, and that it exists. A tag is resolved to its digest; of a pin with a digest
 * the digest counts, and a tag that has moved on is noted.
 * @throws UserError with everything that is wrong, each at the pin's place
 * @throws the signal's reason when it fires
 */
async function resolvePins(requests, access) {
    const results = await Promise.all(requests.map((request) => resolvePin(request, access)));
    const problems = results.flatMap((result) => ('message' in result ? [result] : []));
    if (problems.length > 0)
        throw new errors/* UserError */.y(problems);
    return results.filter((result) => !('message' in result));
}
async function resolvePin(request, access) {
    const source = (0,pins_source/* sourceOf */.v)(request.text);
    switch (source.kind) {
        case 'registry':
            return await resolveReference(request, source.reference, access);
        case 'folder': {
            const folder = (0,external_node_path_.resolve)(source.folder);
            if (request.key === 'stage3') {
                return problem(request, 'is a folder, but nothing can be built on a folder.', 'Name an image or an OCI layout.');
            }
            const repository = (0,external_node_path_.join)(folder, 'var/db/repos/gentoo');
            if (!(await isFolder(repository))) {
                return problem(request, `holds no snapshot: there is no folder ${(0,image_text/* quote */.hD)(repository, 200)}.`, 'Name the folder above var/.');
            }
            return { reference: folder, context: folder, pinned: false };
        }
        case 'oci-layout': {
            const found = await findInLayout(source.folder, source);
            if (typeof found === 'string')
                return problem(request, `${found}.`, 'Check the path.');
            const { digest, folder } = found;
            const tag = source.tag === undefined ? '' : `:${source.tag}`;
            const reference = `oci-layout://${folder}${tag}@${digest}`;
            return { reference, context: reference, digest, pinned: source.digest !== undefined };
        }
    }
}
async function resolveReference(request, reference, access) {
    const { digest, tag, ...name } = reference;
    const tagged = (0,pins_reference/* formatReference */.F)({ ...name, ...(tag === undefined ? {} : { tag }) });
    const exact = digest === undefined ? undefined : (0,pins_reference/* formatReference */.F)({ ...name, digest });
    const [byTag, byDigest] = await Promise.all([
        inspect(tagged, access, digest === undefined),
        exact === undefined ? undefined : inspect(exact, access, true),
    ]);
    const asked = byDigest ?? byTag;
    if ('failure' in asked)
        return explain(request, reference, asked, byTag);
    const result = (0,pins_reference/* formatReference */.F)({ ...reference, digest: asked.digest });
    const note = byDigest === undefined ? undefined : tagNote(request.key, tagged, byTag, asked.digest);
    return {
        reference: result,
        context: `docker-image://${result}`,
        digest: asked.digest,
        pinned: digest !== undefined,
        line: `${request.key}: ${result}`,
        ...(note === undefined ? {} : { note }),
    };
}
/** What there is to say of the tag of a pin whose digest counts. */
function tagNote(key, tagged, byTag, pinned) {
    if ('digest' in byTag) {
        return byTag.digest === pinned
            ? undefined
            : `${key}: ${tagged} is now ${byTag.digest}; the pinned ${pinned} is used.`;
    }
    return byTag.failure === 'not-found' ? `${key}: ${tagged} is gone; the pinned ${pinned} is still there.` : undefined;
}
/** Asks the registry for the digest of a reference. @param persistent whether a failure that may pass is worth a second try */
async function inspect(reference, access, persistent) {
    for (let attempt = 0;; attempt++) {
        const answer = await ask(reference, access);
        const pause = persistent ? resolve_RETRIES[attempt] : undefined;
        if ('digest' in answer || pause === undefined || !resolve_TRANSIENT.has(answer.failure))
            return answer;
        await access.sleep(pause);
        access.signal.throwIfAborted();
    }
}
async function ask(reference, access) {
    const { buildx, signal, timeoutMs = 30_000 } = access;
    const limit = AbortSignal.timeout(timeoutMs);
    const result = await buildx(['imagetools', 'inspect', '--format', '{{json .Manifest}}', reference], {
        signal: AbortSignal.any([signal, limit]),
        graceMs: 1000,
    });
    signal.throwIfAborted();
    if (limit.aborted && result.stopped)
        return { failure: 'timeout', said: `no answer within ${timeoutMs / 1000} seconds` };
    if (result.code !== 0)
        return { failure: classifyRegistryError(result.stderr, reference), said: errorLine(result.stderr) };
    const digest = digestIn(result.stdout);
    return digest === undefined ? { failure: 'broken', said: `no digest in ${(0,image_text/* quote */.hD)(result.stdout.trim())}` } : { digest };
}
/** The digest in what `imagetools inspect --format '{{json .Manifest}}'` prints: an OCI descriptor. */
function digestIn(stdout) {
    let parsed;
    try {
        parsed = JSON.parse(stdout);
    }
    catch {
        return undefined;
    }
    const digest = parsed?.digest;
    return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
function problem(request, message, hint) {
    const { at, key, text } = request;
    return { message: `${key}: ${(0,image_text/* quote */.hD)(text, 200)} ${message}`, hint, ...(at === undefined ? {} : { at }) };
}
function explain(request, reference, answer, byTag) {
    const { domain, digest } = reference;
    const said = answer.said === '' ? '' : ` The answer was: ${(0,image_text/* quote */.hD)(answer.said, 300)}`;
    switch (answer.failure) {
        case 'not-found':
            return digest === undefined
                ? problem(request, `does not exist in the registry ${domain}.`, 'Check name and tag; old dated tags are deleted at some time.')
                : problem(request, `does not exist in the registry ${domain}: there is no such digest.`, 'digest' in byTag ? `Its tag stands for ${byTag.digest}.` : 'Pin another release.');
        case 'unauthorized':
            return problem(request, `was refused by the registry ${domain}: it does not exist, or needs a login.`, `Run docker login ${domain} before, or check the name.${said}`);
        case 'rate-limited':
            return problem(request, `was refused by the registry ${domain}: too many requests.`, `Log in with docker login ${domain}, or try again later.${said}`);
        case 'timeout':
            return problem(request, `could not be looked up: the registry ${domain} did not answer in time.`, `Try again later, or check network and proxy.${said}`);
        case 'unreachable':
            return problem(request, `could not be looked up: the registry ${domain} cannot be reached.`, `Check its name, network, proxy and certificates.${said}`);
        case 'broken':
            return problem(request, `could not be looked up in the registry ${domain}.`, `Is it a registry?${said}`);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/plan/build-args.ts

/** The build arguments of the Dockerfile, by name. Declared late there, so that each invalidates only what it concerns. */
function buildArgs(image, facts) {
    const { compiler, kernel, user, squashfs } = image;
    const stores = storeFingerprints(image, facts);
    return {
        PROFILE: image.profile,
        COMPILER: [compiler.slot, compiler.version, compiler.keyword].join('|'),
        COMPILER_SLOT: String(compiler.slot),
        COMPILER_ATOM: `=sys-devel/gcc-${compiler.version}:${compiler.slot}`,
        REPOSITORIES: image.repositories.map((repository) => repository.name).join(' '),
        KERNEL_ATOM: `=sys-kernel/${kernel.sources}-${kernel.version}`,
        KERNEL_BASE: kernel.base.join(' '),
        PYTHON_TARGET: image.python,
        BOOTSTRAP: image.bootstrap.join(' '),
        DEBUG_PACKAGES: image['debug-packages'].join(' '),
        TREE: image.tree,
        USER_NAME: user.name,
        USER_GROUPS: user.groups.join(' '),
        LOGIN: user.login,
        LOGIN_FINGERPRINT: fingerprint('login', ...facts.loginSecrets),
        HOST_NAME: image.hostname,
        LOCALE: image.locale,
        TIMEZONE: image.timezone,
        KEYMAP: image.keymap,
        COMPRESSION: squashfs.compression,
        LEVEL: squashfs.level === undefined ? '' : String(squashfs.level),
        BLOCK_SIZE: String(squashfs['block-size']),
        SOURCE_DATE_EPOCH: String(facts.sourceDateEpoch),
        TOOLCHAIN_STORE: stores.toolchain,
        WORLD_STORE: stores.world,
    };
}
/**
 * Names of the two binary package stores. Portage does not compare compiler flags or compilers when it takes a binary
 * package, so packages of different ones must not meet. The toolchain has a store of its own: in one store the world
 * would be handed the packages that the stage3's compiler made.
 */
function storeFingerprints(image, facts) {
    const common = [image.profile, image.compiler.version, facts.compilerSettings];
    return {
        toolchain: fingerprint('toolchain', facts.stage3, ...common),
        world: fingerprint('world', image.python, facts.packageSettings, ...common),
    };
}
/**
 * The day of a snapshot as seconds since the epoch, from the date in its tag (`20260217`): the image's contents are as
 * of then. Without a date the first day of 1980 stands in, the oldest that every file system can hold.
 */
function sourceDateEpoch(snapshot) {
    const match = /(?:^|[^0-9])(20\d{2})(\d{2})(\d{2})(?:[^0-9]|$)/.exec(snapshot.replace(/@sha256:.*/, ''));
    const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Date.UTC(1980, 0, 1);
    return time / 1000;
}
/** Sixteen hexadecimal digits that stand for the parts; nothing can be read back from them. */
function fingerprint(...parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        hash.update(`${part.length}:${part}`);
    return hash.digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./src/platform/files.ts
var platform_files = __webpack_require__(4924);
;// CONCATENATED MODULE: ./src/plan/artifacts.ts
const FILES = [
    ['squashfs', 'gentoo.squashfs', (prefix) => `${prefix}.squashfs`],
    ['initramfs', 'initramfs.img', (prefix) => `${prefix}-initramfs.img`],
    ['kernel', 'vmlinuz', (prefix) => `${prefix}-vmlinuz`],
    ['kernel-config', 'kernel.config', (prefix) => `${prefix}-kernel.config`],
    ['kernel-config-log', 'kconfig.log', (prefix) => `${prefix}-kconfig.log`],
    ['packages', 'packages.txt', (prefix) => `${prefix}-packages.txt`],
    ['emerge-log', 'emerge.log', (prefix) => `${prefix}-emerge.log`],
    ['dracut-log', 'dracut.log', (prefix) => `${prefix}-dracut.log`],
];
/** Facts that the build leaves beside the files; they end up in the manifest. */
const FACT_FILES = ['image.json', 'squashfs.json'];
/** The published files of an image whose names start with `prefix`. */
function artifactNames(prefix) {
    return FILES.map(([kind, inBuild, published]) => ({ kind, inBuild, published: published(prefix) }));
}
function manifestName(prefix) {
    return `${prefix}-manifest.json`;
}

// EXTERNAL MODULE: ./src/progress/format.ts
var format = __webpack_require__(7388);
;// CONCATENATED MODULE: ./src/portage/error-lines.ts
/** Most telling first: the first line of the best rank is the one to show, not the last thing that was printed. */
const RANKS = [
    [
        ['space', /\bNo space left on device\b/],
        ['memory', /\] Killed$/],
        [
            'memory',
            /Killed signal terminated program|: internal compiler error: Killed|virtual memory exhausted|\bCannot allocate memory\b|\bout of memory\b/i,
        ],
    ],
    [
        ['source', /^(?:\S+\/)?[^\s:]+:\d+(?::\d+)?: (?:fatal )?error: /], // gcc, clang
        ['source', /^error\[E\d+\]: /], // rustc
        ['source', /\binternal compiler error: /],
        ['missing', /^(?:\S+\/)?configure: error: /],
        ['missing', /^(?:\S+\/)?meson\.build:\d+:\d+: ERROR: /],
        ['missing', /^(?:\S+\/)?\S*CMakeLists\.txt:\d+ .*error/i],
        ['missing', /^CMake Error\b/],
        ['patch', /^Hunk #\d+ FAILED\b/],
        ['patch', /can't find file to patch/],
    ],
    [
        ['link', /: undefined reference to /],
        ['link', /: multiple definition of /],
        ['link', /: cannot find -l/],
        ['missing', /No rule to make target /],
        ['missing', /: command not found$/],
        ['missing', /\bModuleNotFoundError: |\bImportError: /],
        ['source', /^(?!collect2: )(?:\S+: )?(?:fatal )?error: /],
        ['other', /^\w+Error: /], // Python
    ],
    [
        ['link', /^collect2: error: /],
        ['other', /^ninja: build stopped: |^FAILED: /],
        ['other', /^make(?:\[\d+\])?: \*\*\* (?!Waiting)/],
    ],
];
const MAX_LINES = 5;
/**
 * Finds the lines that tell why a build failed in what compilers, linkers, configure, meson, CMake, patch, make and
 * Python print. In a parallel build the telling line is rarely the last.
 * @param lines clean lines of one package's build
 * @returns up to five of the most telling kind, in order; none when nothing is recognised
 */
function findErrorLines(lines) {
    for (const rank of RANKS) {
        const found = [];
        for (const [index, line] of lines.entries()) {
            const kind = rank.find(([, pattern]) => pattern.test(line))?.[0];
            if (kind === undefined || found.some(({ text }) => text === line))
                continue;
            found.push({ kind, text: withSentence(lines, index), index });
            if (found.length === MAX_LINES)
                break;
        }
        if (found.length > 0)
            return found;
    }
    return [];
}
/** CMake says where on one line and what on the indented lines after it. */
function withSentence(lines, index) {
    const line = lines[index] ?? '';
    if (!line.startsWith('CMake Error'))
        return line;
    const sentence = [];
    for (const next of lines.slice(index + 1, index + 6)) {
        if (next.trim() === '' || !next.startsWith(' '))
            break;
        sentence.push(next.trim());
    }
    return [line, ...sentence].join(' ');
}

;// CONCATENATED MODULE: ./src/portage/resolver-problems.ts
/**
 * What emerge's resolver could not do, from what it prints, in short. Places are relative to the image definition's
 * folder.
 * @param lines clean lines
 */
function findResolverProblems(lines) {
    const problems = [];
    for (const [index, line] of lines.entries()) {
        const following = lines.slice(index + 1, index + 60);
        const problem = RULES.reduce((found, rule) => found ?? rule(line, following), undefined);
        if (problem && !problems.some(({ message }) => message === problem.message))
            problems.push(problem);
    }
    return problems;
}
const missing = (line, following) => {
    const [, atom] = /^emerge: there are no (?:ebuilds|binary packages) to satisfy "([^"]+)"/.exec(line) ?? [];
    if (atom === undefined)
        return undefined;
    const [, names] = /^emerge: Maybe you meant any of these: (.+?)\??$/.exec(first(following, /Maybe you meant/)) ?? [];
    return {
        message: `No package of the snapshot satisfies ${atom}.`,
        hint: names === undefined ? 'Correct the atom, or take a newer snapshot.' : `Did you mean ${names}?`,
    };
};
const useDependency = (line, following) => {
    const [, atom] = /^emerge: there are no ebuilds built with USE flags to satisfy "([^"]+)"/.exec(line) ?? [];
    if (atom === undefined)
        return undefined;
    const [, name, flags] = /^- (\S+?)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(first(following, /Change USE:/)) ?? [];
    return {
        message: `No package satisfies ${atom} with its USE flags.`,
        ...(name === undefined || flags === undefined
            ? {}
            : { hint: `Add to portage/package.use: =${name} ${flags.replaceAll('+', '')}` }),
    };
};
const masked = (line, following) => {
    const [, atom] = /^!!! All ebuilds that could satisfy "([^"]+)" have been masked/.exec(line) ?? [];
    if (atom === undefined)
        return undefined;
    const candidates = following
        .map((each) => /^- (\S+?)(?:::\S+)? \(masked by: (.+)\)$/.exec(each))
        .filter((match) => match !== null)
        .map((match) => ({ name: match[1] ?? '', reasons: match[2] ?? '' }));
    // The one that needs least: an ebuild whose keyword is only missing is a live one or not tested at all.
    const best = candidates.find(({ reasons }) => !reasons.includes('missing keyword')) ?? candidates.at(0);
    if (!best)
        return { message: `All versions of ${atom} are masked.` };
    const others = candidates.length - 1;
    return {
        message: `All versions of ${atom} are masked: ${best.name} by ${best.reasons}` +
            (others > 0 ? `, and ${String(others)} more.` : '.'),
        hint: unmask(best.name, best.reasons),
    };
};
function unmask(name, reasons) {
    const ways = [];
    for (const reason of reasons.split(', ')) {
        const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
        const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
        if (keyword !== undefined) {
            ways.push(`portage/package.accept_keywords: =${name} ${keyword === 'missing' ? '**' : keyword}`);
        }
        else if (licences !== undefined)
            ways.push(`portage/package.license: =${name} ${licences}`);
        else if (reason === 'package.mask')
            ways.push(`portage/package.unmask: =${name}`);
    }
    return ways.length > 0 ? `To accept it, add to ${ways.join(', and to ')}` : 'See portage(5) for how to accept it.';
}
const requiredUse = (line, following) => {
    if (!line.endsWith('has unmet requirements.'))
        return undefined;
    const [, name] = /^- (\S+?)(?:::\S+)? /.exec(first(following, /^- /)) ?? [];
    const at = following.findIndex((each) => each.includes('REQUIRED_USE flag constraints are unsatisfied'));
    const constraint = at >= 0 ? following[at + 1]?.trim() : undefined;
    return {
        message: `The USE flags of ${name ?? 'a package'} contradict its REQUIRED_USE${constraint ? `: ${constraint}` : ''}.`,
        hint: 'Change its flags in portage/package.use.',
    };
};
const slotConflict = (line, following) => {
    if (!line.includes('resulting in a slot conflict'))
        return undefined;
    const slot = first(following, /^[\w+.-]+\/[\w+.-]+:/);
    const rivals = following
        .map((each) => /^ {2}\(([^:]+):.*pulled in by$/.exec(each)?.[1])
        .filter((name) => name !== undefined);
    return {
        message: `Two versions would go into one slot, ${slot}${rivals.length > 0 ? `: ${rivals.join(' and ')}` : ''}.`,
        hint: 'Mask one of them in portage/package.mask, or loosen the atom that asks for it.',
    };
};
const blocker = (line, following) => {
    if (!line.startsWith(' * Error: The above package list contains packages which cannot be'))
        return undefined;
    const rivals = following
        .map((each) => /^ {2}\(([^:]+):.*pulled in by$/.exec(each)?.[1])
        .filter((name) => name !== undefined);
    return {
        message: `These packages exclude one another: ${[...new Set(rivals)].join(', ')}.`,
        hint: 'Mask the one that is not wanted in portage/package.mask, or change the USE flag that asks for it.',
    };
};
const circular = (line, following) => {
    if (!line.startsWith(' * Error: circular dependencies:'))
        return undefined;
    const names = following
        .slice(0, 20)
        .map((each) => /^ *\(([^:]+):[^)]*\) (?:depends on|\(buildtime)/.exec(each)?.[1])
        .filter((name) => name !== undefined);
    const change = /^- (.+)$/.exec(first(following, /^- \S+ \(Change USE:/))?.[1];
    return {
        message: `Packages depend on each other in a circle: ${[...new Set(names)].join(' → ')}.`,
        hint: change === undefined ? 'Break it with a bootstrap package or a USE change.' : `Portage suggests ${change}.`,
    };
};
const autounmask = (line, following) => {
    const [, kind] = /^The following (USE|keyword|mask|license) changes are necessary to proceed:/.exec(line) ?? [];
    const file = {
        USE: 'package.use',
        keyword: 'package.accept_keywords',
        mask: 'package.unmask',
        license: 'package.license',
    }[kind ?? ''];
    if (file === undefined)
        return undefined;
    const end = following.findIndex((each, index) => index > 0 && each.trim() === '');
    const changes = following.slice(0, end < 0 ? undefined : end).filter((each) => /^[>=<~]*[\w+.-]+\/\S+ ?/.test(each));
    if (changes.length === 0)
        return undefined;
    const shown = changes.slice(0, 3).join(' | ');
    const more = changes.length > 3 ? ` and ${String(changes.length - 3)} more` : '';
    return { message: `The plan needs changes of ${file}: ${shown}${more}.`, hint: `Add them to portage/${file}.` };
};
const invalidAtom = (line) => {
    const [, atom] = /^!!! '([^']+)' is not a valid package atom/.exec(line) ?? [];
    return atom === undefined
        ? undefined
        : { message: `'${atom}' is not a valid package atom.`, hint: 'A version needs an operator, as in =cat/name-1.2.' };
};
const makeConf = (line) => {
    const [, path, number, message] = /^"[^"]*\/etc\/portage\/([^"]+)", line (\d+): (.+)$/.exec(line) ?? [];
    if (path === undefined || message === undefined)
        return undefined;
    const file = path.startsWith('make.conf') ? 'portage/make.conf' : `portage/${path}`;
    return { message: `Portage cannot read this line: ${message}.`, at: { file, line: Number(number) } };
};
const profile = (line) => line.startsWith('!!! Your current profile is invalid')
    ? { message: 'The profile does not exist in the snapshot.', at: { file: 'image.yaml' } }
    : undefined;
const worldEntries = (line, following) => {
    if (!line.startsWith('!!! Ebuilds for the following packages are either all'))
        return undefined;
    const begin = following.slice(1);
    const end = begin.findIndex((each) => !/^[>=<~!]*[\w+.-]+\/\S+$/.test(each));
    const entries = begin.slice(0, end < 0 ? undefined : end);
    return {
        message: `Packages that are masked or do not exist: ${entries.join(' ')}.`,
        at: { file: 'world' },
    };
};
const RULES = [
    missing,
    useDependency,
    masked,
    requiredUse,
    slotConflict,
    blocker,
    circular,
    autounmask,
    invalidAtom,
    makeConf,
    profile,
    worldEntries,
];
function first(lines, pattern) {
    return lines.find((line) => pattern.test(line)) ?? '';
}

;// CONCATENATED MODULE: ./src/portage/build-failure.ts



/**
 * Explains a failed step from its output: packages that failed to build, downloads, emerge's resolver, kernel options
 * that did not take, dracut, and the messages of the definition's own scripts (`gm: error: [FILE:LINE: ]…`).
 * @param lines clean lines; the end of the log and, where it is long, the lines before it that look like errors
 * @returns nothing when none of that is recognised
 */
function explainStep(lines) {
    const own = ownMessages(lines);
    const packages = failedPackages(lines);
    const explained = packages.filter(({ phase }) => phase !== undefined);
    const problems = [
        ...kernelOptions(lines),
        ...own.filter(({ problem }) => problem.at).map(({ problem }) => problem),
        ...explained.map(describePackage),
        ...downloads(lines),
        ...findResolverProblems(lines),
        ...jobserver(lines),
        ...dracut(lines),
    ];
    if (problems.length === 0)
        problems.push(...packages.map(describePackage));
    // A script that points at what the tool said above adds nothing once that has been understood.
    for (const { problem, pointsAbove } of own)
        if (!problem.at && !(pointsAbove && problems.length > 0))
            problems.push(problem);
    if (problems.length === 0)
        return undefined;
    const failed = packages.at(0);
    return {
        problems: unique(problems),
        ...(failed === undefined ? {} : { package: failed.name }),
        ...(failed?.phase === undefined ? {} : { phase: failed.phase }),
        lines: failed ? failed.excerpt : [],
    };
}
const PLACE = /^((?:[\w@+.-]+\/)*[\w@+.-]+):(\d+): (.+)$/;
/** Files of an image definition that a script may name without a line. */
const DEFINITION_FILE = /^(image\.yaml|world|services|squashfs\.exclude|firmware\.allow|(?:portage|kernel|dracut|rootfs)\/[^\s:]+): (.+)$/;
function ownMessages(lines) {
    return lines
        .filter((line) => line.startsWith('gm: error: '))
        .map((line) => {
        const text = line.slice('gm: error: '.length);
        return { problem: withPlace(text), pointsAbove: /\babove\b/.test(text) };
    });
}
function withPlace(text) {
    const [, file, line, message] = PLACE.exec(text) ?? [];
    if (file !== undefined && message !== undefined)
        return { message: (0,format/* sentence */.em)(message), at: { file, line: Number(line) } };
    const [, named, rest] = DEFINITION_FILE.exec(text) ?? [];
    if (named !== undefined && rest !== undefined)
        return { message: (0,format/* sentence */.em)(rest), at: { file: named } };
    return { message: (0,format/* sentence */.em)(text) };
}
/** `kernel/20-on.config:17: CONFIG_X=y did not take …`, which the kernel configuration prints without a prefix. */
function kernelOptions(lines) {
    return lines.filter((line) => /^kernel\/[^\s:]+:\d+: /.test(line)).map(withPlace);
}
const DIED = /^ \* ERROR: (\S+?)(?:::\S+)? failed(?: \((\w+) phase\))?:?$/;
const FAILED = /^>>> Failed to \w+ ([^\s,]+\/[^\s,]+)/;
/** In the order in which they failed, each once although Portage repeats its messages at the end. */
function failedPackages(lines) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        const [, name, phase] = DIED.exec(line) ?? [];
        if (name === undefined || found.has(name))
            continue;
        const begin = lines.findLastIndex((each, at) => at < index && beginsPackage(each));
        const scope = lines.slice(begin + 1, index);
        const errors = findErrorLines(scope);
        const said = /^ \* {3}(\S.*)$/.exec(lines[index + 1] ?? '')?.[1];
        const first = errors.at(0);
        found.set(name, {
            name,
            ...(phase === undefined ? {} : { phase }),
            ...(said === undefined || said === '(no error message)' ? {} : { said }),
            errors,
            excerpt: first
                ? scope.slice(Math.max(0, first.index - 3), first.index + 12)
                : [...scope, ...lines.slice(index, index + 8)].slice(-15),
        });
    }
    for (const line of lines) {
        const [, name] = FAILED.exec(line) ?? [];
        if (name !== undefined && !found.has(name))
            found.set(name, { name, errors: [], excerpt: [] });
    }
    return [...found.values()];
}
/** With several jobs Portage prints the whole log of the package that failed, from this line on; else it streams. */
function beginsPackage(line) {
    return (line.startsWith(' * Package: ') || line.startsWith('>>> Emerging ') || line.startsWith(' * Messages for package '));
}
function describePackage({ name, phase, said, errors }) {
    const error = errors.at(0);
    const where = phase === undefined ? `${name} failed` : `${name} failed in its ${phase} phase`;
    // A failed hunk does not say which patch it belongs to; die does.
    const why = error?.kind === 'patch' ? (said ?? error.text) : (error?.text.trim() ?? said);
    const hint = advice(error?.kind, name);
    return { message: (0,format/* sentence */.em)(why === undefined ? where : `${where}: ${why}`), ...(hint === undefined ? {} : { hint }) };
}
function advice(kind, name) {
    const atom = name.replace(/-\d[^-]*(?:-r\d+)?$/, '');
    switch (kind) {
        case 'space':
            return 'The builder has no disk space left: give it more, or let it keep less cache.';
        case 'memory':
            return 'The compiler was most likely stopped for want of memory: use fewer jobs or a machine with more of it.';
        case 'patch':
            return `A patch does not fit this version: renew or remove it in portage/patches/${atom}/.`;
        case 'source':
        case 'link':
            return `Try another version (portage/package.mask), other flags (portage/env and package.env) or a patch in portage/patches/${atom}/.`;
        case 'missing':
            return `Something that it needs is not there: see its USE flags (portage/package.use), or add what is missing to world or bootstrap.`;
        case 'other':
        case undefined:
            return undefined;
    }
}
/** Portage's fetch.py. In a step without network it means that the fetch stage did not bring everything. */
function downloads(lines) {
    const problems = [];
    for (const [index, line] of lines.entries()) {
        const [, missing] = /^!!! Couldn't download '([^']+)'/.exec(line) ?? [];
        if (missing !== undefined) {
            problems.push({
                message: `${missing} could not be downloaded.`,
                hint: 'Check that the mirrors can be reached and still have it; a newer snapshot may name another file.',
            });
        }
        const [, broken] = /^!!! Fetched file: (\S+) VERIFY FAILED/.exec(line) ?? [];
        if (broken === undefined)
            continue;
        const reason = /^!!! Reason: (.+)$/.exec(lines[index + 1] ?? '')?.[1];
        problems.push({
            message: `${broken} is not the file that the Manifest promises${reason === undefined ? '' : `: ${reason}`}.`,
            hint: 'A mirror delivers something else: try another one, or a newer snapshot.',
        });
    }
    return problems;
}
function jobserver(lines) {
    const line = lines.find((each) => /Unable to connect to jobserver|Jobserver I\/O failed/.test(each));
    if (line === undefined)
        return [];
    return [
        {
            message: (0,format/* sentence */.em)(line.replace(/^ \* /, '').trim()),
            hint: 'Portage ends without merging anything when its jobserver is missing. Run emerge through build/with-jobserver.',
        },
    ];
}
/** dracut goes on, and exits 0, when it could not install something. */
function dracut(lines) {
    return lines
        .filter((line) => /^dracut-install: ERROR: |^dracut\[[EF]\]: |^dracut: dracut module .* (?:cannot|depends)/.test(line))
        .map((line) => ({
        message: (0,format/* sentence */.em)(line),
        hint: 'Add the package that has it to world, or leave the module out in dracut/dracut.conf.d.',
    }));
}
function unique(problems) {
    const key = ({ message, at }) => `${placeKey(at)} ${message}`;
    return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
function placeKey(at) {
    return at ? `${at.file}:${String(at.line ?? 0)}` : '';
}

;// CONCATENATED MODULE: ./src/progress/failure-causes.ts

/**
 * Recognises what BuildKit, buildx, a registry or the kernel report. The wording is theirs, taken from recorded builds.
 * @param error of the step, or the last one that buildx wrote
 * @param log lines that the step printed
 */
function causeOf(error, log, step) {
    for (const rule of CAUSES) {
        const cause = rule(error, log, step);
        if (cause)
            return cause;
    }
    return undefined;
}
const cancelled = (error, _log, step) => !step && /(?:^|: )(?:Canceled: )?context canceled$/.test(error)
    ? { kind: 'cancelled', problem: { message: 'The build was stopped before it was done.' } }
    : undefined;
const builderGone = (error) => {
    const gone = /code = Unavailable|closing transport|transport is closing|error reading from server: EOF|connection (?:reset|lost)|broken pipe|no such container|failed to find driver|no builder .* found/i;
    const absent = /^(?:failed to .*: )?context deadline exceeded$|Cannot connect to the Docker daemon|dial unix /;
    if (!gone.test(error) && !absent.test(error))
        return undefined;
    return {
        kind: 'builder',
        problem: {
            message: gone.test(error)
                ? `The builder went away during the build (${error}).`
                : `The builder does not answer (${error}).`,
            hint: "Look at the builder's own log: a builder that is killed was most often out of memory or disk space.",
        },
    };
};
const space = (error, log) => {
    const where = /no space left on device|ResourceExhausted/i;
    const line = log.find((each) => where.test(each));
    if (!where.test(error) && line === undefined)
        return undefined;
    return {
        kind: 'space',
        problem: {
            message: `The builder has no disk space left: ${line ?? error}${/[.!?]$/.test(line ?? error) ? '' : '.'}`,
            hint: 'Give it more disk, remove what it no longer needs (docker buildx prune), or free space on the runner first.',
        },
    };
};
const digest = (error, _log, step) => {
    const [, image] = /(\S+@sha256:[0-9a-f]{64}): not found/.exec(error) ?? [];
    if (image === undefined)
        return undefined;
    return {
        kind: 'digest',
        problem: {
            message: `No image ${image} exists${asContext(step)}: its repository has nothing with that digest.`,
            at: { file: 'image.yaml' },
            hint: 'Correct the digest of the pin, or leave it out to see the one that its tag has now.',
        },
    };
};
const ANSWERS = [
    [
        /: not found$|manifest unknown|name unknown|repository does not exist/,
        'it does not exist',
        'Correct name and tag of the pin in image.yaml.',
    ],
    [
        /\b401\b|unauthorized|authorization failed|failed to authorize|insufficient_scope|pull access denied|\b403\b|forbidden/i,
        'the registry refuses access',
        'Log in to the registry before the build (docker/login-action).',
    ],
    [
        /\b429\b|toomanyrequests|too many requests/i,
        'the registry limits the number of downloads',
        'Log in to the registry, use a mirror of it, or try later.',
    ],
    [/\b5\d\d (?:Internal|Bad|Service|Gateway)/, 'the registry has a fault', 'Try again later, or use a mirror of it.'],
    [
        /no such host|server misbehaving|Temporary failure in name resolution/,
        'its host name is not known',
        'Check the name of the registry and the DNS of the builder.',
    ],
    [
        /connection refused|network is unreachable|no route to host/,
        'the registry cannot be reached',
        'Check that the registry is up and that the builder can reach it.',
    ],
    [
        /i\/o timeout|TLS handshake timeout|deadline exceeded|Client\.Timeout/,
        'the registry does not answer in time',
        'Try again; check proxy and network of the builder.',
    ],
    [/x509|certificate/, 'its certificate is not trusted', "Give the builder the registry's certificate."],
];
const failure_causes_image = (error, _log, step) => {
    const [, context] = /failed to get build context (\S+?):/.exec(error) ?? [];
    const [, layout] = /oci-layout reference "([^"]+)" could not be resolved/.exec(error) ?? [];
    if (context !== undefined || layout !== undefined) {
        return {
            kind: 'image',
            problem: { message: (0,format/* sentence */.em)(error), hint: 'Check the path that was given for this build context.' },
        };
    }
    const name = imageName(error, step);
    const answer = ANSWERS.find(([pattern]) => pattern.test(error));
    if (name === undefined || !answer)
        return undefined;
    return {
        kind: 'image',
        problem: {
            message: `The image ${name}${asContext(step)} cannot be had: ${answer[1]} (${error}).`,
            hint: answer[2],
        },
    };
};
/** An image is named by the error, by the step that resolves it, or in the address that was asked. */
function imageName(error, step) {
    const resolved = /failed to resolve source metadata for (\S+?):? /.exec(error)?.[1];
    if (resolved !== undefined)
        return resolved;
    const loaded = /^(?:load metadata for )?(\S+[:@]\S+)$/.exec(step?.instruction ?? '')?.[1];
    if (loaded !== undefined)
        return loaded;
    const from = /^FROM (\S+)/.exec(step?.instruction ?? '')?.[1];
    if (from !== undefined)
        return from;
    const asked = /\/v2\/(\S+?)\/(?:manifests|blobs)\//.exec(error)?.[1] ??
        /repository(?:%3A|:)([^&\s]+?)(?:%3A|:)pull/.exec(error)?.[1];
    return asked?.replaceAll('%2F', '/');
}
function asContext(step) {
    return step?.kind === 'context' && step.stage !== undefined ? ` (${step.stage})` : '';
}
const target = (error) => {
    const [, name] = /target stage "([^"]+)" could not be found/.exec(error) ?? [];
    return name === undefined
        ? undefined
        : {
            kind: 'target',
            problem: {
                message: `The Dockerfile has no stage ${name}.`,
                at: { file: 'Dockerfile' },
                hint: 'Correct the target, or add the stage (a Dockerfile of your own replaces the default one).',
            },
        };
};
const secret = (error) => {
    const [, name] = /secret (\S+): not found/.exec(error) ?? [];
    return name === undefined
        ? undefined
        : {
            kind: 'secret',
            problem: {
                message: `The build needs the secret ${name}, which was not given.`,
                hint: `Pass it to the action as the input ${name}.`,
            },
        };
};
const device = (error) => {
    const [, name] = /device "?([^"\s]+)"? is not (?:registered|allowed)/.exec(error) ?? [];
    return name === undefined
        ? undefined
        : {
            kind: 'device',
            problem: {
                message: `The builder does not offer the device ${name}.`,
                hint: 'Install its CDI specification on the builder (docker buildx inspect lists what it has), or do not require it.',
            },
        };
};
const dockerfileError = (error) => {
    const [, line, what] = /dockerfile parse error on line (\d+): (.+)$/.exec(error) ?? [];
    if (what !== undefined) {
        return { kind: 'dockerfile', problem: { message: (0,format/* sentence */.em)(what), at: { file: 'Dockerfile', line: Number(line) } } };
    }
    const [, path] = /failed to calculate checksum of ref \S+: "([^"]+)": not found/.exec(error) ?? [];
    return path === undefined
        ? undefined
        : {
            kind: 'dockerfile',
            problem: {
                message: `${path} is not there to be copied or mounted.`,
                hint: 'It is missing in the image definition or the stage it is taken from, or left out by .dockerignore.',
            },
        };
};
const killed = (error, log) => {
    const oom = log.find((line) => /Killed signal terminated program|\bOut of memory\b|oom-kill/i.test(line));
    if (!error.endsWith('exit code: 137') && oom === undefined)
        return undefined;
    return {
        kind: 'killed',
        guess: true,
        problem: {
            message: `The step was killed${oom === undefined ? '' : `: ${oom.trim()}`}, most likely because the builder ran out of memory.`,
            hint: 'Use fewer jobs, or a machine with more memory.',
        },
    };
};
const OFFLINE = /bad address '|unable to resolve host address|Could not resolve host|Temporary failure in name resolution|Network is unreachable|Name or service not known/;
const network = (_error, log, step) => {
    const line = log.findLast((each) => OFFLINE.test(each));
    if (line === undefined || !step)
        return undefined;
    const offline = /^RUN (?:--\S+ )*--network=none /.test(step.instruction);
    // An ebuild that died says more; its tests may well have looked for a network in vain.
    const died = log.some((each) => /^ \* ERROR: \S+ failed \(/.test(each));
    return {
        kind: 'network',
        guess: !offline || died,
        problem: offline
            ? {
                message: `A step without network tried to download something, so the fetch stage before it was not complete: ${line.trim()}.`,
                hint: 'What is fetched and what is built are planned alike; a package that downloads while it compiles cannot be built here.',
            }
            : {
                message: `A download failed: ${line.trim()}.`,
                hint: 'Check that the builder has network and that the mirrors can be reached.',
            },
    };
};
const CAUSES = [
    cancelled,
    builderGone,
    space,
    digest,
    secret,
    device,
    target,
    dockerfileError,
    failure_causes_image,
    network,
    killed,
];

;// CONCATENATED MODULE: ./src/progress/failure.ts



/** How many lines of a log are shown when nothing better is known. */
const LAST_LINES = 30;
/**
 * Finds the root cause of a failed build.
 * @param timeline after the build's process has ended
 */
function explainFailure(timeline) {
    const step = culprit(timeline);
    const message = solveError(timeline);
    const error = step?.error ?? message;
    const dockerfile = dockerfilePlace(timeline.messages);
    const log = step ? [...step.errorLines, ...step.logTail] : [];
    const exitCode = /exit code: (\d+)/.exec(error)?.[1];
    const explained = explainStep(log);
    const cause = causeOf(error, log, step) ?? causeOf(message, log, step);
    const common = {
        ...(step === undefined ? {} : { step }),
        ...(exitCode === undefined ? {} : { exitCode: Number(exitCode) }),
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(explained?.package === undefined ? {} : { package: explained.package }),
        ...(explained?.phase === undefined ? {} : { phase: explained.phase }),
    };
    const last = (step ? step.logTail : timeline.messages).slice(-LAST_LINES);
    const lines = explained && explained.lines.length > 0 ? explained.lines : last;
    const [first, ...others] = explained?.problems ?? [];
    // What the step itself said beats what can be guessed from its exit code, but not a cause outside of it.
    if (first && (!cause || cause.guess))
        return { ...common, kind: cause?.kind ?? 'step', problem: first, others, lines };
    if (cause) {
        return { ...common, kind: cause.kind, problem: cause.problem, others: explained?.problems ?? [], lines };
    }
    const problem = step ? stepProblem(step, exitCode) : { message: (0,format/* sentence */.em)(message) };
    return { ...common, kind: step ? 'step' : 'unknown', problem, others: [], lines: last };
}
/**
 * The step that failed by itself. Its siblings are killed and carry an error ending `context canceled`, which the
 * reducer calls cancelled. When several failed by themselves the first to end is the cause.
 */
function culprit(timeline) {
    const ended = ({ intervals }) => Math.max(0, ...intervals.map((each) => each.ended ?? 0));
    const failed = timeline.steps.filter(({ state }) => state === 'failed');
    return failed.sort((a, b) => ended(a) - ended(b)).at(0);
}
/** buildx ends with `ERROR: failed to build: failed to solve: …`. */
function solveError({ messages }) {
    const line = messages.findLast((each) => each.startsWith('ERROR: ')) ?? messages.findLast((each) => each !== '') ?? '';
    const error = line.replace(/^ERROR: /, '').replace(/^(?:failed to (?:build|solve): |target \S+: )+/, '');
    return error === '' ? 'The build ended without a message' : error;
}
function stepProblem(step, exitCode) {
    const where = step.stage === undefined ? step.instruction : `The stage ${step.stage}`;
    if (exitCode === '127')
        return { message: `${where} failed: a command was not found (exit code 127).` };
    if (exitCode !== undefined)
        return { message: `${where} failed with exit code ${exitCode}.` };
    return { message: (0,format/* sentence */.em)(`${where} failed: ${step.error ?? 'no reason given'}`) };
}
/** BuildKit shows the place as `NAME:LINE` above a rule of dashes. */
function dockerfilePlace(messages) {
    for (const [index, line] of messages.entries()) {
        const [, file, number] = /^(\S+):(\d+)$/.exec(line) ?? [];
        if (file !== undefined && /^-{10,}$/.test(messages[index + 1] ?? ''))
            return { file, line: Number(number) };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/report/manifest.ts
var report_manifest = __webpack_require__(7333);
// EXTERNAL MODULE: ./src/build/boot-image.ts
var boot_image = __webpack_require__(7526);
;// CONCATENATED MODULE: ./src/build/budgets.ts

/** What of the limits in image.yaml the packed image exceeds. Sizes in bytes. */
function exceededBudgets(budgets, size, place) {
    const problems = [];
    if (budgets.squashfs !== undefined && size.squashfs > budgets.squashfs) {
        problems.push({
            message: `The squashfs has ${(0,format/* formatBytes */.z3)(size.squashfs)}, more than its budget of ${(0,format/* formatBytes */.z3)(budgets.squashfs)}.`,
            at: place(['budgets', 'squashfs']),
            hint: 'Leave something out (world, squashfs.exclude, firmware.allow), or raise the budget.',
        });
    }
    const percent = (size.squashfs / size.raw) * 100;
    if (budgets.ratio !== undefined && percent > budgets.ratio) {
        problems.push({
            message: `The squashfs has ${percent.toFixed(1)} % of the ${(0,format/* formatBytes */.z3)(size.raw)} it packs, more than its budget of ${budgets.ratio} %.`,
            at: place(['budgets', 'ratio']),
            hint: 'Raise squashfs.level or block-size, leave out what is compressed already, or raise the budget.',
        });
    }
    return problems;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./src/build/build-log.ts


/** The complete log of a build as a file: each line with the stage that printed it. Written while the build runs. */
class BuildLog {
    path;
    #stream;
    #failure;
    constructor(path) {
        this.path = path;
        this.#stream = (0,external_node_fs_.createWriteStream)(path);
        // A full disk must not end the build before it has saved what it can; the log is then incomplete.
        this.#stream.on('error', (error) => {
            this.#failure ??= error;
        });
    }
    apply(changes) {
        if (this.#failure)
            return;
        for (const change of changes) {
            if (change.type === 'line')
                this.#stream.write(`${change.step.stage ?? change.step.name}: ${change.line}\n`);
            else if (change.type === 'message')
                this.#stream.write(`buildx: ${change.line}\n`);
            else if (change.type === 'step')
                this.#stream.write(`== ${change.step.name}: ${change.step.state}\n`);
        }
    }
    /** @returns why the log is incomplete, if it is */
    async close() {
        if (!this.#failure) {
            this.#stream.end();
            await Promise.race([(0,external_node_events_.once)(this.#stream, 'close'), (0,external_node_events_.once)(this.#stream, 'error')]).catch(() => undefined);
        }
        return this.#failure;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./src/build/place-files.ts





/** What the build says of the image (config/build/describe-image and make-squashfs). */
const factsSchema = schemas/* object */.Ikc({
    'kernel-release': schemas/* string */.YjP().min(1),
    compiler: schemas/* string */.YjP().min(1),
    cflags: schemas/* string */.YjP(),
    packages: schemas/* int */.Whr().min(1),
    'raw-bytes': schemas/* int */.Whr().min(1),
    'squashfs-bytes': schemas/* int */.Whr().min(1),
});
/**
 * Moves what the build brought out from `incoming` to its published names in `folder`, which is on the same file
 * system. A file of an earlier build is replaced in one step, never half.
 * @throws Error when the build did not bring out what its Dockerfile promises
 */
async function placeFiles(incoming, folder, prefix) {
    const read = await Promise.all(FACT_FILES.map(async (name) => JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(incoming, name), 'utf8'))));
    const facts = factsSchema.parse(Object.assign({}, ...read));
    await (0,promises_.mkdir)(folder, { recursive: true });
    const files = [];
    for (const { kind, inBuild, published } of artifactNames(prefix)) {
        const path = (0,external_node_path_.join)(folder, published);
        await (0,promises_.rename)((0,external_node_path_.join)(incoming, inBuild), path);
        files.push({ kind, name: published, path, ...(await (0,platform_files/* sha256OfFile */.Vq)(path)) });
    }
    return { files, facts };
}

;// CONCATENATED MODULE: ./src/build/settings-digest.ts

/** Contents of every file that decides which flags the compiler is built with and uses, each after its path. */
function compilerSettings(context) {
    return contents(context, /^portage\/make\.conf(\/|$)|^(portage\/profile|toolchain)\//);
}
/** The same of what changes a package without Portage noticing that its binary package is another one. */
function packageSettings(context) {
    return contents(context, /^portage\/(patches|env|package\.env|bashrc|savedconfig)(\/|$)/);
}
async function contents(context, paths) {
    const decisive = context.files.filter(({ path, from }) => from !== 'removed' && paths.test(path));
    const parts = await Promise.all(decisive.map(async ({ path }) => `${path}\n${Buffer.from((await (0,load/* readContextFile */.C)(context, path)) ?? []).toString('base64')}`));
    return parts.join('\n');
}

;// CONCATENATED MODULE: ./src/build/build-image.ts























/** Environment variables by which secrets reach buildx; see the Dockerfile for what takes them. */
const SECRET_VARIABLES = {
    'gentoo-mirrors': 'GENTOO_MIN_SECRET_MIRRORS',
    'password-hash': 'GENTOO_MIN_SECRET_PASSWORD_HASH',
    'authorized-keys': 'GENTOO_MIN_SECRET_AUTHORIZED_KEYS',
};
/**
 * Builds an image from a definition, brings its files out and boots them. What happened is written into `report` step by
 * step, so that it tells the story also when this throws.
 * @throws UserError with what went wrong
 */
async function buildImage(settings, deps, report) {
    const { platform, run, sleep } = deps;
    const { log, cancelled } = platform;
    const temporary = await (0,platform_files/* makeTemporaryFolder */.wE)(platform.env);
    try {
        const loaded = await (0,load/* loadImage */.y)({ defaults: deps.defaults, user: settings.config, target: settings.target });
        const image = { ...loaded, definition: (0,image_definition/* withVersions */.KY)(loaded.definition, settings) };
        const { definition } = image;
        report.definition(settings.artifactName || definition.name, definition, image.context.notes);
        const noLogin = loginProblems(definition, settings, image.place);
        if (noLogin.length > 0)
            throw new errors/* UserError */.y(noLogin);
        const buildx = await buildx_findBuildx(run, platform.env);
        const builder = await prepareBuilder(buildx, {
            name: settings.builder,
            image: settings.buildkitImage,
            options: settings.builderOptions,
            ownName: deps.ownBuilder,
        }, { log, sleep, onCreated: deps.onBuilderCreated });
        log.info(`Builder ${builder.name} (${builder.driver}), buildx ${buildx.version}`);
        const pins = await resolvePins([
            {
                key: 'stage3',
                text: settings.stage3 ?? definition.stage3,
                ...(settings.stage3 === undefined ? { at: image.place(['stage3']) } : {}),
            },
            {
                key: 'snapshot',
                text: settings.snapshot ?? definition.snapshot,
                ...(settings.snapshot === undefined ? { at: image.place(['snapshot']) } : {}),
            },
        ], { buildx: (args, options) => buildx.run(args, options), signal: cancelled, sleep });
        report.pins(pins);
        const plan = await preparePlan(settings, image, pins, builder.name, temporary, run);
        log.debug(asShell(plan.plan));
        await (0,promises_.mkdir)(settings.output, { recursive: true });
        const incoming = (0,external_node_path_.join)(settings.output, '.incoming');
        await (0,promises_.rm)(incoming, { recursive: true, force: true });
        const bringsOut = settings.target === 'artifacts';
        await build(buildx, bringsOut ? { ...plan.plan, output: `type=local,dest=${incoming}` } : plan.plan, plan.secrets, deps, settings, report);
        if (!bringsOut)
            return;
        const { files, facts } = await placeFiles(incoming, settings.output, report.name);
        await (0,promises_.rm)(incoming, { recursive: true, force: true });
        const manifest = (boot) => describe(deps.builtBy, image, pins, files, facts, report.name, boot);
        await publish(manifest(), settings.output, report);
        report.files(files);
        const boot = await (0,boot_image/* bootImage */.qT)(settings, image, files, facts, report.name, deps);
        report.boot(boot);
        if (boot.status === 'not-booted') {
            report.warn({ message: `The image was not booted: ${boot.reason?.message ?? 'no reason is known.'}` });
        }
        await publish(manifest(boot), settings.output, report);
        if (boot.status === 'failed')
            throw new errors/* UserError */.y((0,boot_image/* bootProblem */.o5)(boot));
        const size = { squashfs: facts['squashfs-bytes'], raw: facts['raw-bytes'] };
        const over = exceededBudgets(definition.budgets, size, image.place);
        if (over.length > 0)
            throw new errors/* UserError */.y(over);
        if (settings.imageRef !== '') {
            const metadataFile = (0,external_node_path_.join)(temporary, 'metadata.json');
            const output = settings.imageOutput === 'push' ? 'type=registry' : 'type=docker';
            const image = { ...plan.plan, target: 'image', tags: [settings.imageRef], output, metadataFile };
            await build(buildx, image, plan.secrets, deps, settings, report);
            report.imageDigest = imageDigest(await (0,promises_.readFile)(metadataFile, 'utf8'));
        }
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
        // What a build that failed or was cancelled had begun to bring out.
        await (0,promises_.rm)((0,external_node_path_.join)(settings.output, '.incoming'), { recursive: true, force: true });
    }
}
/** buildx's `--metadata-file` names the image by `containerimage.digest`. */
function imageDigest(metadata) {
    const digest = JSON.parse(metadata)['containerimage.digest'];
    return typeof digest === 'string' ? digest : undefined;
}
async function preparePlan(settings, image, pins, builder, temporary, run) {
    const [stage3, snapshot] = pins;
    if (!stage3 || !snapshot)
        throw new Error('a pin was not resolved');
    const { definition } = image;
    const epoch = sourceDateEpoch(settings.snapshot?.includes(':') ? settings.snapshot : definition.snapshot);
    const context = (0,external_node_path_.join)(temporary, 'context');
    const repositories = (0,external_node_path_.join)(temporary, 'repositories');
    await (0,promises_.mkdir)(context);
    await writeContext(image.context, context, epoch);
    await fetchRepositories(run, definition.repositories, repositories, (index) => image.place(['repositories', index, 'commit']));
    const values = {
        'gentoo-mirrors': settings.gentooMirrors,
        'password-hash': settings.passwordHash,
        'authorized-keys': settings.authorizedKeys,
    };
    const given = Object.entries(SECRET_VARIABLES).filter(([id]) => values[id] !== '');
    return {
        plan: {
            builder,
            target: settings.target,
            context,
            contexts: { stage3: stage3.context, portage: snapshot.context, repositories },
            args: buildArgs(definition, {
                compilerSettings: await compilerSettings(image.context),
                packageSettings: await packageSettings(image.context),
                stage3: stage3.reference,
                sourceDateEpoch: epoch,
                loginSecrets: [settings.passwordHash, settings.authorizedKeys],
            }),
            secrets: Object.fromEntries(given),
            tags: [],
        },
        secrets: Object.fromEntries(given.map(([id, variable]) => [variable, values[id]])),
    };
}
/** Runs one plan and shows it. @throws UserError with the cause when it fails or is stopped */
async function build(buildx, plan, secrets, { platform, display }, settings, report) {
    const buildLog = new BuildLog((0,external_node_path_.join)(settings.output, `${report.name}-build-${plan.target}.log`));
    let timeline;
    const timer = setInterval(() => {
        if (timeline)
            display.tick(timeline(), platform.now());
    }, display.tickEvery);
    try {
        const result = await runBuild(buildx, plan, {
            signal: platform.cancelled,
            secrets,
            onChanges: (changes, current) => {
                timeline = current;
                display.apply(changes);
                buildLog.apply(changes);
            },
        });
        display.end(result.timeline);
        report.build(result.timeline, buildLog.path);
        if (result.stopped) {
            report.stopped();
            throw new errors/* UserError */.y({
                message: 'The build was cancelled.',
                hint: 'What was finished is kept by the builder; run it again to go on from there.',
            });
        }
        if (result.code !== 0) {
            const failure = explainFailure(result.timeline);
            report.failed(failure);
            throw new errors/* UserError */.y([failure.problem, ...failure.others]);
        }
        return result;
    }
    finally {
        clearInterval(timer);
        const incomplete = await buildLog.close();
        if (incomplete)
            platform.log.warning(`The log file ${buildLog.path} is incomplete: ${incomplete.message}`);
    }
}
async function publish(manifest, folder, report) {
    const path = (0,external_node_path_.join)(folder, manifestName(manifest.name));
    await (0,platform_files/* writeFileAtomic */.Zf)(path, (0,report_manifest/* formatManifest */.L_)(manifest));
    report.manifest(manifest, path);
}
function describe(builtBy, { definition, march }, pins, files, facts, name, boot) {
    const pinned = (key, written) => pins[key]?.reference ?? written;
    return (0,report_manifest/* buildManifest */.u1)({
        name,
        sourceDateEpoch: sourceDateEpoch(definition.snapshot),
        builtBy,
        complete: true,
        pins: {
            stage3: pinned(0, definition.stage3),
            snapshot: pinned(1, definition.snapshot),
            repositories: definition.repositories,
        },
        kernel: { version: definition.kernel.version, release: facts['kernel-release'] },
        compiler: facts.compiler,
        march: march ?? '',
        packages: facts.packages,
        rawBytes: facts['raw-bytes'],
        files,
        ...(boot === undefined || boot.status === 'skipped' ? {} : { boot }),
    });
}

;// CONCATENATED MODULE: ./src/build/store-artifacts.ts

/**
 * Stores what a run produced as artifacts, each file by itself: the image's files and the manifest when the run went
 * well, otherwise the logs that explain why not. One that cannot be stored does not keep the others from being stored.
 * @returns a problem for each file that could not be stored
 */
async function storeArtifacts(platform, report, wentWell, retentionDays) {
    const manifest = report.manifestFile?.path;
    // An image that was booted and did not come up is not published; one that failed later, at its budget say, is kept.
    const keepsImage = report.bootResult !== undefined && report.bootResult.status !== 'failed';
    const image = [...report.placed.map(({ path }) => path), ...(manifest === undefined ? [] : [manifest])];
    const files = [...(keepsImage ? image : []), ...(wentWell ? report.bootLogs : report.logs)];
    if (!platform.artifacts.available)
        return [];
    const problems = [];
    for (const file of files) {
        try {
            const { id } = await platform.artifacts.upload(file, retentionDays === undefined ? {} : { retentionDays });
            report.stored(file, id);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            problems.push(...error.problems);
        }
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/progress/warnings.ts

const OWN = 'gm: warning: ';
/**
 * What deserves attention although it did not stop the build: findings of BuildKit's Dockerfile checks, with their line, and
 * what the definition's own scripts warned of (`gm: warning: …`).
 */
function buildWarnings(timeline) {
    const checks = timeline.warnings.map(({ short, file, range, url }) => ({
        // BuildKit repeats the line in the text.
        message: (0,format/* sentence */.em)(short.replace(/ \(line \d+\)$/, '')),
        ...(file === undefined ? {} : { at: { file, ...(range ? { line: range[0] } : {}) } }),
        ...(url === undefined ? {} : { hint: `See ${url}` }),
    }));
    const own = timeline.steps
        .flatMap(({ errorLines, logTail }) => [...errorLines, ...logTail])
        .filter((line) => line.startsWith(OWN))
        .map((line) => (0,format/* sentence */.em)(line.slice(OWN.length)));
    return [...checks, ...[...new Set(own)].map((message) => ({ message }))];
}

;// CONCATENATED MODULE: ./src/build/report.ts


/** Collects what a build came to, in the order in which it is known, for outputs, uploads and the summary. */
class BuildReport {
    name = 'gentoo';
    #definition;
    #pins = [];
    #timeline;
    #failure;
    #manifest;
    #boot;
    #files = [];
    #stopped = false;
    /** Digest of the OCI image that was loaded or pushed. */
    imageDigest;
    #artifactIds = new Map();
    #logs = new Set();
    #warnings = [];
    definition(name, definition, notes) {
        this.name = name;
        this.#definition = definition;
        this.#warnings.push(...notes);
    }
    pins(pins) {
        this.#pins = pins;
        for (const { note, line } of pins) {
            if (note !== undefined)
                this.#warnings.push({
                    message: note,
                    ...(line === undefined ? {} : { hint: `The line that pins it: ${line}` }),
                });
        }
    }
    build(timeline, log) {
        this.#timeline ??= timeline;
        this.#warnings.push(...buildWarnings(timeline));
        this.#logs.add(log);
    }
    failed(failure) {
        this.#failure = failure;
    }
    stopped() {
        this.#stopped = true;
    }
    files(files) {
        this.#files = files;
    }
    manifest(manifest, path) {
        this.#manifest = { manifest, path };
    }
    boot(boot) {
        this.#boot = boot;
    }
    warn(problem) {
        this.#warnings.push(problem);
    }
    stored(path, id) {
        this.#artifactIds.set((0,external_node_path_.basename)(path), id);
    }
    /** Ids of the stored artifacts by file name. */
    get artifactIds() {
        return Object.fromEntries(this.#artifactIds);
    }
    get placed() {
        return this.#files;
    }
    get manifestFile() {
        return this.#manifest;
    }
    get bootResult() {
        return this.#boot;
    }
    get resolvedPins() {
        return this.#pins;
    }
    get warnings() {
        return this.#warnings;
    }
    /** Serial console and screenshot of the boot. */
    get bootLogs() {
        const { serial, screenshot } = this.#boot?.files ?? {};
        return [serial, screenshot].filter((path) => path !== undefined);
    }
    /** Files that explain a failure. */
    get logs() {
        return [...this.#logs, ...this.bootLogs];
    }
    /**
     * What the job summary shows.
     * @param problems why the run failed; empty when it did not
     */
    summary(seconds, problems) {
        const failed = problems.length > 0;
        return {
            name: this.name,
            outcome: this.#stopped ? 'stopped' : failed && !this.#boot ? 'failed' : 'built',
            seconds,
            ...(this.#manifest ? { manifest: this.#manifest.manifest } : {}),
            ...(this.#boot ? { boot: this.#boot } : {}),
            ...(this.#definition ? { budgets: this.#definition.budgets } : {}),
            ...(this.#timeline ? { timeline: this.#timeline } : {}),
            pins: this.#pinReports(),
            warnings: this.#warnings,
            ...(this.#failure ? { failure: this.#failure } : {}),
            problems,
        };
    }
    #pinReports() {
        const keys = ['stage3', 'snapshot'];
        return this.#pins.map((pin, index) => ({
            key: keys[index] ?? '',
            pin: pin.pinned ? pin.reference : pin.reference.replace(/@sha256:.*$/, ''),
            ...(pin.digest === undefined ? {} : { digest: pin.digest }),
        }));
    }
}

;// CONCATENATED MODULE: ./src/build/outputs.ts
/** Sets the action's outputs as far as they are known; a failed run has those that it came to. */
function writeOutputs(platform, report, complete) {
    const file = (kind) => report.placed.find((placed) => placed.kind === kind)?.path;
    const { manifest, path } = report.manifestFile ?? {};
    const [stage3, snapshot] = report.resolvedPins;
    const boot = report.bootResult;
    const outputs = {
        squashfs: file('squashfs'),
        initramfs: file('initramfs'),
        kernel: file('kernel'),
        manifest: path,
        'digest-stage3': stage3?.digest,
        'digest-snapshot': snapshot?.digest,
        'kernel-release': manifest?.kernel.release,
        'squashfs-bytes': report.placed.find(({ kind }) => kind === 'squashfs')?.bytes,
        'raw-bytes': manifest?.['raw-bytes'],
        'package-count': manifest?.packages,
        'boot-status': boot?.status,
        'boot-seconds': boot?.seconds.total,
        complete,
        'artifact-ids': JSON.stringify(report.artifactIds),
        'image-digest': report.imageDigest,
    };
    for (const [name, value] of Object.entries(outputs)) {
        if (value !== undefined)
            platform.setOutput(name, String(value));
    }
}

// EXTERNAL MODULE: ./src/inputs/settings.ts + 3 modules
var inputs_settings = __webpack_require__(1814);
// EXTERNAL MODULE: ./src/report/summary.ts + 3 modules
var summary = __webpack_require__(3013);
// EXTERNAL MODULE: ./src/actions/failure.ts + 1 modules
var failure = __webpack_require__(8335);
;// CONCATENATED MODULE: ./src/actions/run-build.ts











/** State that the post step needs: the builder that this run made. */
const BUILDER_STATE = 'builder';
/**
 * The build from inputs to outputs. Whatever happens on the way, what was produced is stored, the summary is written and
 * the outputs are set before the run is declared failed.
 */
async function runBuildAction(platform, deps) {
    const started = platform.now();
    const report = new BuildReport();
    // Bad inputs are worth a summary too, whatever the input summary says.
    const shows = { summary: true };
    const imageDeps = {
        platform,
        run: deps.run,
        sleep: deps.sleep,
        display: deps.display,
        defaults: deps.installation.defaults,
        builtBy: deps.installation.builtBy,
        ownBuilder: deps.ownBuilder,
        onBuilderCreated: (name) => {
            if (deps.removesBuilder)
                platform.saveState(BUILDER_STATE, name);
        },
    };
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const settings = (0,inputs_settings/* readBuildSettings */.IK)(platform);
        shows.summary = settings.summary;
        const built = await (0,failure/* problemsOf */.GW)(async () => {
            await buildImage(settings, imageDeps, report);
            return [];
        });
        const stored = settings.upload
            ? await storeArtifacts(platform, report, built.length === 0, settings.retentionDays)
            : [];
        return [...built, ...stored];
    });
    // A full disk, say, must not hide why the build failed.
    const unreported = await (0,failure/* problemsOf */.GW)(async () => {
        for (const warning of report.warnings)
            platform.log.warning(warning.message, warning.at);
        writeOutputs(platform, report, problems.length === 0);
        if (shows.summary) {
            await platform.writeSummary((0,summary/* renderSummary */.B)(report.summary((platform.now() - started) / 1000, problems)));
        }
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, [...problems, ...unreported]);
}
/** The post step: removes the builder that this run made, and nothing else. */
async function cleanUpBuild(platform, run = runProcess) {
    const builder = platform.state(BUILDER_STATE);
    if (builder === '')
        return;
    const problems = await problemsOf(async () => {
        const removed = await removeBuilder(await findBuildx(run, platform.env), builder);
        return removed ? [] : [{ message: 'buildx rm failed.' }];
    });
    // The job has its result already: what could not be cleaned up is told, and changes nothing.
    if (problems.length === 0)
        platform.log.info(`Removed the builder ${builder}; its cache stays on this machine.`);
    for (const problem of problems) {
        platform.log.warning(`The builder ${builder} could not be removed: ${formatProblem(problem)}`);
    }
}


/***/ })

};
