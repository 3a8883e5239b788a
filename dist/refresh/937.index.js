export const id = 937;
export const ids = [937];
export const modules = {

/***/ 47394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ prepareBuilder),
  removeBuilder: () => (/* binding */ removeBuilder)
});

// UNUSED EXPORTS: startBuilder

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
;// CONCATENATED MODULE: ./src/builder/buildkitd-config.ts
/**
 * buildkitd.toml for a builder of our own (BuildKit, docs/buildkitd.toml.md). BuildKit's own garbage collection trims cache
 * mounts that nobody used for two days to 512 MB, and with them the built packages and distfiles that they are for; these
 * policies leave them alone, and what has not been used for half a year is removed by the builds themselves
 * (config/build/with-packages, fetch); the compiler cache has a size of its own. Layers may take what they like while there is
 * room for another build: a share of the disk, as BuildKit's defaults have it, would empty the builder of a machine whose disk
 * is full of other things after each build.
 */
const BUILDKITD_CONFIG = `[worker.oci]
  gc = true

[[worker.oci.gcpolicy]]
  filters = ["type==source.local", "type==source.git.checkout"]
  keepDuration = "48h"
  maxUsedSpace = "1GB"

[[worker.oci.gcpolicy]]
  filters = ["type!=exec.cachemount"]
  all = true
  minFreeSpace = "10GB"
`;

;// CONCATENATED MODULE: ./src/builder/inspect.ts
/** Asks buildx for a builder. @param options whether to start it first */
async function inspectBuilder(buildx, name, options = {}) {
    const { bootstrap = false, signal } = options;
    const args = ['inspect', ...(bootstrap ? ['--bootstrap'] : []), name];
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
        name: inspect_valueOf(head, 'Name'),
        driver: inspect_valueOf(head, 'Driver'),
        nodes: nodes.map(readNode),
        error: errors.map(({ value }) => value).join('; '),
    };
}
function readNode(blocks) {
    const inner = (key) => blocks.find((block) => block.key === key)?.inner ?? [];
    return {
        name: inspect_valueOf(blocks, 'Name'),
        endpoint: inspect_valueOf(blocks, 'Endpoint'),
        status: inspect_valueOf(blocks, 'Status'),
        buildkit: inspect_valueOf(blocks, 'BuildKit version').replace(/^v/, ''),
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
function inspect_valueOf(blocks, key) {
    return blocks.find((block) => block.key === key)?.value ?? '';
}

// EXTERNAL MODULE: ./src/builder/registries.ts
var registries = __webpack_require__(46416);
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
        return { ...(await startBuilder(buildx, request.name, log, sleep)), created: false };
    }
    const existing = await inspectBuilder(buildx, request.ownName);
    // One that a run before left behind may have another image and other options; its cache stays either way.
    if (existing.code === 0)
        await removeBuilder(buildx, request.ownName);
    const options = [
        `image=${request.image}`,
        'env.BUILDKIT_STEP_LOG_MAX_SIZE=-1',
        'env.BUILDKIT_STEP_LOG_MAX_SPEED=-1',
        ...(0,registries/* certificateDriverOptions */.wh)(request.registries),
        ...request.options,
    ];
    const config = (0,external_node_path_.join)(deps.folder, 'buildkitd.toml');
    await (0,promises_.writeFile)(config, BUILDKITD_CONFIG + (0,registries/* registrySections */.E2)(request.registries));
    const created = await buildx.run([
        'create',
        '--name',
        request.ownName,
        '--driver',
        'docker-container',
        `--buildkitd-config=${config}`,
        ...options.flatMap((option) => ['--driver-opt', option]),
    ]);
    if (created.code !== 0)
        throw cannotStart(request.ownName, created.stderr);
    deps.onCreated(request.ownName);
    return { ...(await startBuilder(buildx, request.ownName, log, sleep)), created: true };
}
/** Removes a builder that this run made. Its state stays: the next run on the same machine finds its cache there. */
async function removeBuilder(buildx, name) {
    const removed = await buildx.run(['rm', '--keep-state', name]);
    return removed.code === 0;
}
/**
 * Starts a builder that exists, unless it runs already.
 * @throws UserError when there is none of that name, or it does not start
 */
async function startBuilder(buildx, name, log, sleep) {
    for (let attempt = 0;; attempt++) {
        const { code, stderr, ...builder } = await inspectBuilder(buildx, name, { bootstrap: true });
        if (code === 0 && builder.nodes.some(({ status }) => status === 'running'))
            return { ...builder, name };
        const said = [stderr, builder.error].join('\n').trim();
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


/***/ }),

/***/ 46937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeDefinition: () => (/* binding */ judgeDefinition)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/builder/builder.ts + 2 modules
var builder_builder = __webpack_require__(47394);
// EXTERNAL MODULE: ./src/builder/buildx.ts
var builder_buildx = __webpack_require__(87579);
// EXTERNAL MODULE: ./src/builder/certificates.ts
var builder_certificates = __webpack_require__(80959);
// EXTERNAL MODULE: ./src/platform/csv.ts
var csv = __webpack_require__(28491);
;// CONCATENATED MODULE: ./src/builder/proxy.ts

/** The same as the environment that wget, Python and Go go by (wget(1), "http_proxy"); nothing without a proxy. */
function proxyEnvironment({ httpProxy, noProxy }) {
    if (httpProxy === '')
        return {};
    return { http_proxy: httpProxy, https_proxy: httpProxy, ...(noProxy === '' ? {} : { no_proxy: noProxy }) };
}
/** Values of `--driver-opt` that give a builder in a container that environment: BuildKit fetches images by itself. */
function proxyDriverOptions(settings) {
    return Object.entries(proxyEnvironment(settings)).map(([name, value]) => (0,csv/* csvField */.X)(`env.${name}=${value}`));
}

// EXTERNAL MODULE: ./src/builder/registries.ts
var registries = __webpack_require__(46416);
// EXTERNAL MODULE: ./src/image/text.ts
var image_text = __webpack_require__(44358);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
// EXTERNAL MODULE: ./src/pins/local.ts
var local = __webpack_require__(55899);
// EXTERNAL MODULE: ./src/pins/reference.ts
var pins_reference = __webpack_require__(79769);
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
var pins_source = __webpack_require__(16527);
;// CONCATENATED MODULE: ./src/pins/resolve.ts







/** Pauses in milliseconds before asking again, after failures that may be over then. */
const RETRIES = [2_000];
const TRANSIENT = new Set(['unreachable', 'timeout']);
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
            if (!(await (0,local/* isFolder */.l)(repository))) {
                return problem(request, `holds no snapshot: there is no folder ${(0,image_text/* quote */.hD)(repository, 200)}.`, 'Name the folder above var/.');
            }
            return { reference: folder, context: folder, pinned: false };
        }
        case 'oci-layout': {
            const found = await (0,local/* findInLayout */.x)(source.folder, source);
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
    const tagged = { ...name, ...(tag === undefined ? {} : { tag }) };
    const [byTag, byDigest] = await Promise.all([
        inspect(tagged, access, digest === undefined),
        digest === undefined ? undefined : inspect({ ...name, digest }, access, true),
    ]);
    const asked = byDigest ?? byTag;
    if ('failure' in asked)
        return explain(request, reference, asked, byTag, access.mirrors?.get(reference.domain) ?? []);
    const result = (0,pins_reference/* formatReference */.FH)({ ...reference, digest: asked.digest });
    const note = byDigest === undefined ? undefined : tagNote(request.key, (0,pins_reference/* formatReference */.FH)(tagged), byTag, asked.digest);
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
    const mirrored = await askBelowPaths(reference, access);
    if (mirrored && 'digest' in mirrored)
        return mirrored;
    access.signal.throwIfAborted();
    const telling = (answer) => mirrored && 'failure' in answer && TRANSIENT.has(answer.failure) ? mirrored : answer;
    for (let attempt = 0;; attempt++) {
        const answer = await ask((0,pins_reference/* formatReference */.FH)(reference), access);
        const pause = persistent ? RETRIES[attempt] : undefined;
        if ('digest' in answer || pause === undefined || !TRANSIENT.has(answer.failure))
            return telling(answer);
        await access.sleep(pause);
        access.signal.throwIfAborted();
    }
}
/**
 * Asks the mirrors that have a path. BuildKit puts it behind the `/v2` of an address, buildx before it, and so misses them
 * (buildx 0.36, util/resolver/resolver.go); by their own names it finds their images. The others buildx asks by itself.
 * @returns the first that has it, else what the last one said; undefined when there is no such mirror
 */
async function askBelowPaths({ domain, ...rest }, access) {
    let answer;
    for (const mirror of access.mirrors?.get(domain) ?? []) {
        const slash = mirror.indexOf('/');
        if (slash < 0)
            continue;
        const path = `${mirror.slice(slash + 1)}/${rest.path}`;
        answer = await ask((0,pins_reference/* formatReference */.FH)({ ...rest, domain: mirror.slice(0, slash), path }), access);
        if ('digest' in answer)
            break;
    }
    return answer;
}
async function ask(reference, access) {
    const { buildx, builder, signal, timeoutMs = 30_000 } = access;
    const limit = AbortSignal.timeout(timeoutMs);
    const result = await buildx(['imagetools', 'inspect', `--builder=${builder}`, '--format', '{{json .Manifest}}', reference], {
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
function explain(request, reference, answer, byTag, mirrors) {
    const { domain, digest } = reference;
    const server = mirrorIn(answer.said, mirrors) ?? domain;
    const who = server === domain ? `the registry ${domain}` : `the mirror ${server} of ${domain}`;
    const said = answer.said === '' ? '' : ` The answer was: ${(0,image_text/* quote */.hD)(answer.said, 300)}`;
    switch (answer.failure) {
        case 'not-found':
            return digest === undefined
                ? problem(request, `does not exist in the registry ${domain}.`, 'Check name and tag; old dated tags are deleted at some time.')
                : problem(request, `does not exist in the registry ${domain}: there is no such digest.`, 'digest' in byTag ? `Its tag stands for ${byTag.digest}.` : 'Pin another release.');
        case 'unauthorized':
            return problem(request, `was refused by ${who}: it does not exist, or needs a login.`, `Run docker login ${server} before, or check the name.${said}`);
        case 'rate-limited':
            return problem(request, `was refused by ${who}: too many requests.`, `Log in with docker login ${server}, or try again later.${said}`);
        case 'timeout':
            return problem(request, `could not be looked up: ${who} did not answer in time.`, `Try again later, or check network and proxy.${said}`);
        case 'unreachable':
            return problem(request, `could not be looked up: ${who} cannot be reached.`, `Check its name, network, proxy and certificates.${said}`);
        case 'broken':
            return problem(request, `could not be looked up in ${who}.`, `Is it a registry?${said}`);
    }
}
/** The mirror that an error of buildx is from: it names the address that was asked. */
function mirrorIn(said, mirrors) {
    const host = /\bto https?:\/\/([^/\s]+)\//.exec(said)?.[1];
    return mirrors.map((mirror) => mirror.replace(/\/.*/, '')).find((mirror) => mirror === host);
}

;// CONCATENATED MODULE: ./src/build/open-builder.ts







/**
 * Finds buildx and makes sure of a builder.
 * @param certificates that registries are trusted by, in PEM; '' for none of their own
 * @param folder an empty one, for what the builder is given
 * @throws UserError when there is no buildx, or no builder
 */
async function openBuilder(settings, certificates, { platform, run, sleep, ownBuilder, onBuilderCreated }, folder) {
    const trusted = certificates === '' ? undefined : await (0,builder_certificates/* keepCertificates */.E1)(certificates, folder);
    const buildx = await (0,builder_buildx.findBuildx)(run, {
        ...platform.env,
        ...proxyEnvironment(settings),
        ...(trusted === undefined ? {} : (0,registries/* certificateEnvironment */.RK)((0,external_node_path_.dirname)(trusted), platform.env)),
    });
    const builder = await (0,builder_builder/* prepareBuilder */.B)(buildx, {
        name: settings.builder,
        image: settings.buildkitImage,
        options: [...proxyDriverOptions(settings), ...settings.builderOptions],
        registries: {
            mirrors: settings.registryMirrors,
            ...(trusted === undefined ? {} : { certificates: trusted }),
        },
        ownName: ownBuilder,
    }, { log: platform.log, sleep, folder, onCreated: onBuilderCreated });
    return { buildx, builder };
}
/**
 * Stage3 and snapshot of a definition, or what stands in for them by the settings, as contexts of a build.
 * @throws UserError naming those that cannot be had
 */
function resolveImagePins(settings, { definition, place }, { buildx, builder }, { platform, sleep }) {
    const pin = (key) => settings[key] === undefined ? { key, text: definition[key], at: place([key]) } : { key, text: settings[key] };
    return resolvePins([pin('stage3'), pin('snapshot')], {
        buildx: (args, options) => buildx.run(args, options),
        builder: builder.name,
        mirrors: new Map(settings.registryMirrors.map(({ registry, mirrors }) => [registry, mirrors.map(registries/* mirrorName */.zZ)])),
        signal: platform.cancelled,
        sleep,
    });
}

;// CONCATENATED MODULE: ./src/builder/repositories.ts



/**
 * Brings the additional ebuild repositories into `folder`, each at its pinned commit in a sub-folder of its own name, as
 * the Dockerfile's context `repositories` wants them. The commit is fetched by its id, so what arrives is what was
 * pinned or nothing at all.
 * @param place where image.yaml names the repository with that index
 * @throws UserError naming every repository that could not be had, and why
 */
async function repositories_fetchRepositories(run, repositories, folder, place) {
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
                message: `the repository ${name} could not be fetched: ${lastLine(fetched.stderr)}.`,
                hint: hintFor(fetched.stderr),
            };
        const checkedOut = await git('checkout', '--quiet', '--detach', commit);
        if (checkedOut.code !== 0)
            return { message: `the commit ${commit} of ${name} could not be checked out: ${lastLine(checkedOut.stderr)}.` };
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
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? 'git gave no reason';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/image/context.ts



/** What the Dockerfile mounts by name has to be there; switched off it is empty. */
const MOUNTED = new Set(['firmware.allow', 'portage/make.conf', 'services', 'squashfs.exclude']);
/**
 * Writes a merged definition into a folder. Content, executable bit and modification time are all that files keep or get, so
 * that the same definition makes the same folder on every machine.
 *
 * The folder is named by its content. buildx tells a builder the last part of a context's path, and a builder that knows a context
 * of that name is sent only files whose size or time is another one (BuildKit, source/local, and fsutil's comparison): with one
 * name for all, it would not see an edit that leaves the length of a file as it was.
 * @param parent a folder that exists
 * @param time modification time of everything, in seconds since the epoch
 * @returns the path of the folder
 */
async function context_writeContext(plan, parent, time) {
    const target = (0,external_node_path_.join)(parent, 'context');
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (...parts) => {
        for (const part of parts)
            hash.update(`${Buffer.byteLength(part)}:`).update(part);
    };
    await (0,promises_.mkdir)(target);
    for (const folder of plan.folders) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(target, folder), { recursive: true });
        add('folder', folder);
    }
    for (const { path, from, entry } of plan.files) {
        const file = (0,external_node_path_.join)(target, path);
        if (from === 'removed') {
            if (MOUNTED.has(path))
                await (0,promises_.writeFile)(file, '');
            add('removed', path);
            continue;
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        if (entry.kind === 'link') {
            await (0,promises_.symlink)(entry.target ?? '', file);
            await (0,promises_.lutimes)(file, time, time);
            add('link', path, entry.target ?? '');
        }
        else {
            const content = await (0,promises_.readFile)(entry.source);
            await (0,promises_.writeFile)(file, content);
            await (0,promises_.chmod)(file, entry.executable ? 0o755 : 0o644);
            await (0,promises_.utimes)(file, time, time);
            add(entry.executable ? 'program' : 'file', path, content);
        }
    }
    // Last and from the inside out: whatever is put into a folder changes its time.
    for (const folder of [...plan.folders].reverse()) {
        await (0,promises_.chmod)((0,external_node_path_.join)(target, folder), 0o755);
        await (0,promises_.utimes)((0,external_node_path_.join)(target, folder), time, time);
    }
    const named = `${target}-${hash.digest('hex').slice(0, 16)}`;
    await (0,promises_.rename)(target, named);
    return named;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/inputs/binhost.ts
var binhost = __webpack_require__(36682);
// EXTERNAL MODULE: ./src/platform/fingerprint.ts
var fingerprint = __webpack_require__(77891);
;// CONCATENATED MODULE: ./src/plan/binhost.ts



/** Where the Dockerfile mounts the context `binhost`. */
const binhost_MOUNTED = 'file:///binhost-folder';
/**
 * The plan for binhosts, in the order in which they are asked.
 * @param addresses none for a build that asks nobody
 * @param verify whether a package needs a good signature by a known key
 */
function binhost_planBinhost(addresses, verify) {
    const folder = addresses.find(binhost/* isFolder */.lQ);
    const named = addresses.length > 0;
    return {
        args: {
            // Who asks is no part of it: nothing of a password is in a key, and another one downloads nothing anew.
            BINHOST: named ? (0,fingerprint/* fingerprint */.R)('binhost', ...addresses.map(binhost/* withoutUser */.q)) : '',
            BINHOST_VERIFY: named ? String(verify) : '',
        },
        addresses: addresses.map((address) => ((0,binhost/* isFolder */.lQ)(address) ? binhost_MOUNTED : address)).join(' '),
        contexts: folder === undefined ? {} : { binhost: (0,external_node_url_.fileURLToPath)(folder) },
    };
}

;// CONCATENATED MODULE: ./src/plan/build-args.ts

/** The build arguments of the Dockerfile, by name. Declared late there, so that each invalidates only what it concerns. */
function build_args_buildArgs(image, facts) {
    const { compiler, kernel, user, squashfs } = image;
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
        LOGIN_FINGERPRINT: (0,fingerprint/* fingerprint */.R)('login', ...facts.loginSecrets),
        HOST_NAME: image.hostname,
        LOCALE: image.locale,
        TIMEZONE: image.timezone,
        KEYMAP: image.keymap,
        COMPRESSION: squashfs.compression,
        LEVEL: squashfs.level === undefined ? '' : String(squashfs.level),
        BLOCK_SIZE: String(squashfs['block-size']),
        SOURCE_DATE_EPOCH: String(facts.sourceDateEpoch),
        REBUILD: facts.rebuild,
        COMPILER_CACHE: facts.compilerCache.length === 0 ? 'none' : 'packed',
        ...facts.binhost,
        COMPILER_CACHE_PACKAGES: facts.compilerCache.map((name) => `dev-util/${name}`).join(' '),
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

;// CONCATENATED MODULE: ./src/build/prepare-plan.ts






/** Environment variables by which secrets reach buildx; see the Dockerfile for what takes them. */
const SECRET_VARIABLES = {
    'gentoo-mirrors': 'GENTOO_MIN_SECRET_MIRRORS',
    binhost: 'GENTOO_MIN_SECRET_BINHOST',
    'http-proxy': 'GENTOO_MIN_SECRET_HTTP_PROXY',
    'no-proxy': 'GENTOO_MIN_SECRET_NO_PROXY',
    // No secret, but what is one is no part of a layer's key.
    resources: 'GENTOO_MIN_SECRET_RESOURCES',
    'password-hash': 'GENTOO_MIN_SECRET_PASSWORD_HASH',
    'authorized-keys': 'GENTOO_MIN_SECRET_AUTHORIZED_KEYS',
};
/**
 * How secrets reach buildx: the variable of each that there is, for a plan, and what the variables hold.
 * @param given by the secret's id in the Dockerfile; '' where there is none
 */
function secretsOf(given) {
    const ids = Object.keys(SECRET_VARIABLES);
    const there = ids.filter((id) => (given[id] ?? '') !== '');
    return {
        variables: Object.fromEntries(there.map((id) => [id, SECRET_VARIABLES[id]])),
        values: Object.fromEntries(there.map((id) => [SECRET_VARIABLES[id], given[id] ?? ''])),
    };
}
/** Writes the definition and the additional repositories where buildx can send them, and says what to run. */
async function preparePlan(settings, image, { pins, epoch, builder, folder, started }, run) {
    const [stage3, snapshot] = pins;
    if (!stage3 || !snapshot)
        throw new Error('a pin was not resolved');
    const { definition } = image;
    const repositories = join(folder, 'repositories');
    const context = await writeContext(image.context, folder, epoch);
    await fetchRepositories(run, definition.repositories, repositories, (index) => image.place(['repositories', index, 'commit']));
    const binhost = planBinhost(settings.binhost, settings.binhostVerify);
    const values = {
        'gentoo-mirrors': settings.gentooMirrors,
        binhost: binhost.addresses,
        'http-proxy': settings.httpProxy,
        'no-proxy': settings.noProxy,
        resources: resourceWords(settings),
        'password-hash': settings.passwordHash,
        'authorized-keys': settings.authorizedKeys,
    };
    const secrets = secretsOf(values);
    return {
        plan: {
            builder,
            target: settings.target,
            context,
            contexts: { stage3: stage3.context, portage: snapshot.context, repositories, ...binhost.contexts },
            args: buildArgs(definition, {
                rebuild: settings.rebuild.length === 0 ? '' : [...settings.rebuild, `asked-at-${String(started)}`].join(' '),
                compilerCache: settings.compilerCache,
                binhost: binhost.args,
                sourceDateEpoch: epoch,
                loginSecrets: [settings.passwordHash, settings.authorizedKeys],
            }),
            secrets: secrets.variables,
            tags: [],
            noCache: settings.noCache,
            noCacheFilter: settings.noCacheFilter,
            pull: settings.pull,
        },
        secrets: secrets.values,
    };
}

// EXTERNAL MODULE: ./src/builder/version.ts
var version = __webpack_require__(47747);
;// CONCATENATED MODULE: ./src/builder/capabilities.ts



const WORKER = 'org.mobyproject.buildkit.worker';
/** @throws UserError when a BuildKit of the builder cannot build the graph */
function requireBuildkit({ name, driver, nodes }) {
    const old = nodes.find(({ buildkit }) => (0,version/* isOlder */.t)(buildkit, version/* OLDEST_BUILDKIT */.J));
    if (!old)
        return;
    throw new errors/* UserError */.y({
        message: `BuildKit ${old.buildkit} of the builder ${name} is too old: the build needs ${version/* OLDEST_BUILDKIT */.J.join('.')} or newer.`,
        hint: driver === 'docker'
            ? 'It is part of that Docker Engine. Leave the input builder empty: then one is made that has its own.'
            : 'Make it from a newer image (moby/buildkit), or leave the input builder empty to have one made. There is no way around BuildKit: the stages share files by its mounts.',
    });
}
/**
 * Whether a builder can export layers. That of the Docker Engine itself can only when the engine has containerd's image store,
 * which shows in the labels of its worker (buildx, driver/docker).
 */
function exportsLayers({ driver, nodes }) {
    return driver !== 'docker' || nodes.some(({ labels }) => labels[`${WORKER}.snapshotter`] !== undefined);
}
/** What a build has to do with, as rows of a table. */
function capabilities(found) {
    const { buildx, builder, kernel } = found;
    const rows = [
        { name: 'buildx', found: buildx },
        theBuilder(builder),
        engine(found),
        { name: 'BuildKit', found: each(builder, ({ buildkit }) => buildkit) },
        snapshotter(builder),
        capabilities_layers(builder),
        collection(builder),
        jobs(found),
        cuse(found),
        wsl(kernel),
        ...bootRows(found),
    ];
    return rows.filter((row) => row !== undefined);
}
function theBuilder({ name, driver, nodes }) {
    const found = `${name} (${driver}${nodes.length > 1 ? `, ${count(nodes.length, 'node')}` : ''})`;
    if (nodes.length < 2)
        return { name: 'builder', found };
    return {
        name: 'builder',
        found,
        instead: "one node, by buildx's choice",
        cost: 'each node has packages, downloads and layers of its own; what another one needs of them comes from stores and caches',
    };
}
function engine({ engine: docker, builder }) {
    if (!docker)
        return undefined;
    const found = `Docker ${docker.version} on ${docker.system}${docker.rootless ? ', rootless' : ''}`;
    if (!docker.rootless || builder.driver !== 'docker-container')
        return { name: 'engine', found };
    return {
        name: 'engine',
        found,
        instead: 'the rights of its user',
        cost: 'no device of the machine can be opened, so that a jobserver is a named pipe',
    };
}
/** BuildKit names it by a label (docs/buildkitd.toml.md, snapshotter). */
function snapshotter(builder) {
    const used = each(builder, ({ labels }) => labels[`${WORKER}.snapshotter`] ?? '');
    if (used === '')
        return undefined;
    const row = { name: 'file systems of the layers', found: used };
    if (/\bnative\b/.test(used)) {
        return {
            ...row,
            cost: 'every step copies the whole system before it; give BuildKit a disk that overlayfs can use',
        };
    }
    return /\bfuse-overlayfs\b/.test(used) ? { ...row, cost: "slower than the kernel's overlayfs" } : row;
}
function capabilities_layers(builder) {
    if (exportsLayers(builder))
        return undefined;
    return {
        name: 'export of layers',
        found: 'not by this engine',
        instead: "the engine's own layers",
        cost: "a new machine has none of them; leave the input builder empty, or let the engine use containerd's image store",
    };
}
/** Kinds of data by which a rule takes built packages and downloads (BuildKit, docs/buildkitd.toml.md, gcpolicy). */
const MOUNTS = 'type==exec.cachemount';
function collection({ nodes }) {
    const rules = nodes.flatMap((node) => node.collection);
    if (rules.length === 0)
        return undefined;
    const taking = rules.filter(({ filters }) => filters.length === 0 || filters.includes(MOUNTS));
    if (taking.length === 0)
        return { name: 'garbage collection', found: 'leaves packages and downloads alone' };
    const limits = [
        ...new Set(taking.flatMap((rule) => Object.entries(rule.limits).map(([key, value]) => `${key} ${value}`))),
    ];
    return {
        name: 'garbage collection',
        found: limits.join(', ').toLowerCase(),
        cost: 'it may remove packages and downloads that are used again, even while a build runs; docs/never-twice.md has rules that do not',
    };
}
function jobs({ jobserver }) {
    const row = { name: 'jobserver', found: jobserver.provider };
    return jobserver.provider === 'private'
        ? { ...row, cost: 'steps beside each other may run more jobs than there are cores' }
        : row;
}
/** What steve needs of the kernel; nothing where nobody looked for it. */
function cuse({ jobserver }) {
    if (!jobserver.cuse)
        return undefined;
    const { lacks } = jobserver.cuse;
    if (lacks === undefined)
        return { name: 'CUSE', found: '/dev/cuse can be opened' };
    return {
        name: 'CUSE',
        found: `/dev/cuse cannot be opened: ${lacks}`,
        instead: 'a named pipe',
        cost: 'what is killed takes its tokens along until nobody uses the pipe; docs/jobserver.md has what steve needs',
    };
}
/** Microsoft's kernels say so (uname -r: `4.4.0-19041-Microsoft`, `5.15.167.4-microsoft-standard-WSL2`). */
function wsl(kernel) {
    if (!/microsoft/i.test(kernel))
        return undefined;
    const row = { name: 'Windows', found: `WSL, kernel ${kernel}` };
    return /WSL2/i.test(kernel)
        ? { ...row, cost: 'files below /mnt are slow: keep the config folder and the output in the home folder' }
        : { ...row, cost: 'WSL 1 has no Linux kernel and can run no BuildKit: `wsl --set-version DISTRIBUTION 2`' };
}
function bootRows({ boot }) {
    if (!boot)
        return [];
    if (boot.qemu === undefined) {
        return [{ name: 'QEMU', found: 'none', instead: 'nothing', cost: 'whether the image boots is not known' }];
    }
    const qemu = { name: 'QEMU', found: boot.qemu };
    if (boot.kvm === 'open')
        return [qemu, { name: 'KVM', found: '/dev/kvm can be opened' }];
    const why = boot.kvm === 'denied' ? '/dev/kvm may not be opened by this user' : 'no /dev/kvm';
    return [
        qemu,
        {
            name: 'KVM',
            found: why,
            instead: 'emulation',
            cost: 'the boot test takes some ten times as long, and knows no CPU newer than QEMU does',
        },
    ];
}
/** What the nodes have, each answer once. */
function each({ nodes }, of) {
    return [...new Set(nodes.map(of).filter((answer) => answer !== ''))].join(', ');
}
/** One line of the log for each. */
function formatCapability({ name, found, instead, cost }) {
    const used = instead === undefined ? '' : `; ${instead} instead`;
    return `${name}: ${found}${used}${cost === undefined ? '' : ` (${cost})`}`;
}

// EXTERNAL MODULE: ./src/builder/run-build.ts + 6 modules
var run_build = __webpack_require__(23522);
// EXTERNAL MODULE: ./src/image/definition.ts + 3 modules
var definition = __webpack_require__(34531);
// EXTERNAL MODULE: ./src/image/load.ts + 2 modules
var load = __webpack_require__(2098);
// EXTERNAL MODULE: ./src/lint/lint.ts + 6 modules
var lint = __webpack_require__(9074);
// EXTERNAL MODULE: ./src/lint/read-definition.ts
var read_definition = __webpack_require__(20603);
// EXTERNAL MODULE: ./src/lint/texts.ts
var lint_texts = __webpack_require__(35569);
// EXTERNAL MODULE: ./src/lint/check-makeconf.ts + 7 modules
var check_makeconf = __webpack_require__(52918);
// EXTERNAL MODULE: ./src/lint/known-variables.ts
var known_variables = __webpack_require__(31758);
// EXTERNAL MODULE: ./src/lint/names.ts
var names = __webpack_require__(9397);
// EXTERNAL MODULE: ./src/lint/package-files.ts
var package_files = __webpack_require__(50323);
// EXTERNAL MODULE: ./src/lint/text-file.ts
var text_file = __webpack_require__(53149);
// EXTERNAL MODULE: ./src/lint/traced.ts
var traced = __webpack_require__(72826);
;// CONCATENATED MODULE: ./src/check/definition-words.ts






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

// EXTERNAL MODULE: ./src/verdict/config-lines.ts
var config_lines = __webpack_require__(64013);
;// CONCATENATED MODULE: ./src/check/find-packages.ts



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

;// CONCATENATED MODULE: ./src/check/find-image.ts



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

// EXTERNAL MODULE: ./src/progress/failure.ts + 3 modules
var failure = __webpack_require__(21323);
;// CONCATENATED MODULE: ./src/check/judge-run.ts


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
        return new errors/* UserError */.y({ message: 'The check was cancelled.' });
    if (late) {
        return new errors/* UserError */.y({
            message: 'The definition could not be judged in time.',
            hint: 'Does an ebuild of one of the repositories that image.yaml adds not come to an end when it is read?',
        });
    }
    const { problem, others, lines, step } = (0,failure/* explainFailure */.S)(timeline);
    if (!JUDGING.has(step?.stage ?? ''))
        return new errors/* UserError */.y([problem, ...others]);
    const last = lines.filter((line) => line.trim() !== '').slice(-LAST_LINES);
    const told = {
        message: `The definition could not be judged: the program of the stage ${step?.stage ?? target} failed.`,
        hint: last.length === 0 ? problem.message : `It ended with: ${last.join(' | ')}`,
    };
    return new errors/* UserError */.y(told);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./src/progress/clean.ts
var clean = __webpack_require__(45722);
;// CONCATENATED MODULE: ./src/check/parse-judgement.ts



/** Longer than what a world of every package of Gentoo comes to. */
const MOST_JUDGEMENT_BYTES = 256 * 2 ** 20;
const LONGEST_WORD = 500;
/** A name out of a repository, which anybody may have written: one line, without what moves a cursor, of some length. */
const word = schemas/* string */.YjP().transform((text) => (0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(text.slice(0, 4 * LONGEST_WORD)), LONGEST_WORD));
const words = schemas/* array */.YOg(word);
const near = schemas/* record */.g1P(schemas/* string */.YjP(), words);
const parse_judgement_fingerprint = schemas/* string */.YjP().regex(/^[0-9a-f]{1,64}$/);
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
    fingerprints: schemas/* object */.Ikc({
        common: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['compiler', 'flags', 'profile']), parse_judgement_fingerprint),
        packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['flags', 'ebuild', 'patches', 'sources']), parse_judgement_fingerprint)),
    }),
    keys: schemas/* record */.g1P(schemas/* string */.YjP(), parse_judgement_fingerprint),
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
        throw new errors/* UserError */.y({
            message: `What the stage judge wrote cannot be read${(0,clean/* clip */.$Q)(where, LONGEST_WORD)}.`,
            hint: 'Does the definition bring a Dockerfile or scripts of its own that are older than this version?',
        });
    }
    const { run, plan, answers: facts, offline, distfiles, fingerprints, keys, advisories } = parsed.data;
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

;// CONCATENATED MODULE: ./src/check/questions.ts
/** Far more than people write; what is beyond is not asked. */
const MOST = 5000;
/** Asks each thing once, in an order that the same words always have: the questions are part of a layer's key. */
function questionsOf(words, { definition }) {
    const flags = new Map();
    for (const { atom, flag } of words.flags.slice(0, MOST))
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
    return [...new Set(texts)].sort().slice(0, MOST);
}

// EXTERNAL MODULE: ./src/lint/rules-judged.ts
var rules_judged = __webpack_require__(27602);
// EXTERNAL MODULE: ./src/lint/silence.ts
var silence = __webpack_require__(638);
;// CONCATENATED MODULE: ./src/check/find-settings.ts



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

;// CONCATENATED MODULE: ./src/check/second-tier.ts






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
    const silences = texts.silences.filter(({ rule }) => (0,rules_judged/* isJudged */.s)(rule) && answers !== undefined && (kernel !== undefined || rule !== 'kernel-option-refused'));
    return (0,lint/* arranged */.bp)((0,silence/* applySilences */.D)(fresh, silences)).filter(({ at, severity }) => severity === 'error' || defaults?.has(at.file) !== true);
}
function placeOf({ file, line, column }) {
    return [file, line, column].join(':');
}

;// CONCATENATED MODULE: ./src/check/judge-definition.ts























/** Stages of the Dockerfile that are brought out. */
const JUDGEMENT = 'judgement';
const KERNEL = 'kernel-judgement';
/** An ebuild of a repository may do anything when it is read, never ending included. The stage3 may have to be pulled. */
const PATIENCE_MS = 45 * 60_000;
/**
 * Makes what judges definitions, on one builder for all of them: it is looked for, or made, with the first. The base of a change and
 * its head can be judged at the same time; what is equal in them is done once, by the builder.
 */
function judgeDefinition(deps) {
    let opened;
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
        const bring = (target) => bringOut(plan, target, secrets, deps, builder, folder);
        const { output, seconds } = await bring(JUDGEMENT);
        const judgement = parseJudgement(await readBounded((0,external_node_path_.join)(output, 'judgement.json')));
        const configured = kernel ? await kernelOf(bring, deps) : undefined;
        const lines = configLines(words);
        const { answers, offline, ...told } = judgement;
        return {
            ...told,
            lines,
            findings: secondTier({
                texts,
                words,
                image,
                lines,
                judgement: { offline, ...(answers ? { answers } : {}) },
                first: (0,lint/* lint */.u8)(files),
                defaults: new Set(image.context.files.flatMap(({ path, from }) => (from === 'default' ? [path] : []))),
                ...(configured ? { kernel: configured.said } : {}),
            }),
            ...(configured?.config === undefined ? {} : { kernelConfig: configured.config }),
            seconds,
        };
    };
}
async function judge_definition_open(deps) {
    const certificates = await (0,builder_certificates/* readCertificates */.jZ)(deps.settings.caCertificates, 'ca-certificates');
    if ('problems' in certificates)
        throw new errors/* UserError */.y(certificates.problems);
    const folder = (0,external_node_path_.join)(deps.folder, 'builder');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const opened = await openBuilder(deps.settings, certificates.pem, deps, folder);
    requireBuildkit(opened.builder);
    return opened;
}
/** Writes what the stages mount, and says what to build. */
async function planOf(image, questions, deps, opened, folder) {
    const { settings, run } = deps;
    const { definition } = image;
    const [stage3, snapshot] = await resolveImagePins(settings, image, opened, deps);
    if (!stage3 || !snapshot)
        throw new Error('a pin was not resolved');
    const [repositories, asked] = [(0,external_node_path_.join)(folder, 'repositories'), (0,external_node_path_.join)(folder, 'questions')];
    const epoch = sourceDateEpoch(definition.snapshot);
    const context = await context_writeContext(image.context, folder, epoch);
    await repositories_fetchRepositories(run, definition.repositories, repositories, (index) => image.place(['repositories', index, 'commit']));
    await (0,promises_.mkdir)(asked);
    await (0,promises_.writeFile)((0,external_node_path_.join)(asked, 'questions.json'), JSON.stringify(questions));
    const secrets = secretsOf({
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
            args: build_args_buildArgs(definition, {
                rebuild: '',
                compilerCache: [],
                binhost: binhost_planBinhost([], true).args,
                sourceDateEpoch: epoch,
                loginSecrets: [],
            }),
            secrets: secrets.variables,
            tags: [],
        },
        secrets: secrets.values,
    };
}
/** Builds one of the stages and brings its files out. @throws UserError why it failed */
async function bringOut(plan, target, secrets, { platform }, { buildx }, folder) {
    const output = (0,external_node_path_.join)(folder, target);
    const time = AbortSignal.timeout(PATIENCE_MS);
    const started = platform.now();
    const { code, timeline } = await (0,run_build/* runBuild */.c)(buildx, { ...plan, target, output: `type=local,dest=${output}` }, {
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
            throw new errors/* UserError */.y({ message: `The kernel could not be configured. ${said.trim().slice(-500)}` });
        }
        return { said, ...(config === undefined ? {} : { config }) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) || platform.cancelled.aborted)
            throw error;
        for (const problem of error.problems) {
            platform.log.warning((0,errors/* formatProblem */.V)({ ...problem, message: `No kernel options are compared: ${problem.message}` }));
        }
        return undefined;
    }
}
/** A file that a stage wrote. @throws UserError when it is longer than anything that is meant to be there */
async function readBounded(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size > MOST_JUDGEMENT_BYTES) {
        throw new errors/* UserError */.y({
            message: `What the stage judge wrote has ${String(size)} bytes, which is more than can be meant.`,
            hint: 'Look at the repositories that image.yaml adds.',
        });
    }
    return (0,promises_.readFile)(path, 'utf8');
}


/***/ }),

/***/ 36682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ readBinhost),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   q: () => (/* binding */ withoutUser)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44358);

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

/***/ 55899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isFolder),
/* harmony export */   x: () => (/* binding */ findInLayout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Finds an image in an OCI image layout (OCI image specification, `index.json`).
 * @param wanted tag or digest; without either the layout must hold one image only
 * @returns the image, or why there is none, as the end of a sentence that starts with the layout
 */
async function findInLayout(layout, wanted) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(layout);
    let index;
    try {
        index = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'index.json'), 'utf8'));
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
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
}


/***/ }),

/***/ 16527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSource),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44358);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79769);


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

/***/ 28491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ csvField)
/* harmony export */ });
/** A value as one field of a line of CSV (RFC 4180), as buildx reads the values of several of its options. */
function csvField(value) {
    return /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}


/***/ })

};
