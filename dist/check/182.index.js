export const id = 182;
export const ids = [182];
export const modules = {

/***/ 53551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
;// CONCATENATED MODULE: ./lib/builder/buildkitd-config.js
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

;// CONCATENATED MODULE: ./lib/builder/inspect.js
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

// EXTERNAL MODULE: ./lib/builder/registries.js
var registries = __webpack_require__(73828);
;// CONCATENATED MODULE: ./lib/builder/builder.js






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
    return new errors/* UserError */.yo({
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

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeDefinition: () => (/* binding */ judgeDefinition)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builder/builder.js + 2 modules
var builder_builder = __webpack_require__(53551);
// EXTERNAL MODULE: ./lib/builder/buildx.js
var builder_buildx = __webpack_require__(58087);
// EXTERNAL MODULE: ./lib/builder/certificates.js
var builder_certificates = __webpack_require__(43235);
// EXTERNAL MODULE: ./lib/platform/csv.js
var csv = __webpack_require__(8027);
;// CONCATENATED MODULE: ./lib/builder/proxy.js

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

// EXTERNAL MODULE: ./lib/builder/registries.js
var registries = __webpack_require__(73828);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/platform/errors.js
var platform_errors = __webpack_require__(19776);
;// CONCATENATED MODULE: ./lib/pins/local.js


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

// EXTERNAL MODULE: ./lib/pins/reference.js
var pins_reference = __webpack_require__(12305);
;// CONCATENATED MODULE: ./lib/pins/registry-error.js
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

// EXTERNAL MODULE: ./lib/pins/source.js
var pins_source = __webpack_require__(51979);
;// CONCATENATED MODULE: ./lib/pins/resolve.js







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
        throw new platform_errors/* UserError */.yo(problems);
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

;// CONCATENATED MODULE: ./lib/build/open-builder.js







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

;// CONCATENATED MODULE: ./lib/builder/repositories.js



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
        throw new platform_errors/* UserError */.yo(problems);
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
        if ((0,platform_errors/* hasCode */.up)(error, 'ENOENT')) {
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
;// CONCATENATED MODULE: ./lib/image/context.js



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
// EXTERNAL MODULE: ./lib/inputs/binhost.js
var binhost = __webpack_require__(96886);
// EXTERNAL MODULE: ./lib/platform/fingerprint.js
var fingerprint = __webpack_require__(92143);
;// CONCATENATED MODULE: ./lib/plan/binhost.js



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

;// CONCATENATED MODULE: ./lib/plan/build-args.js

/** The build arguments of the Dockerfile, by name. Declared late there, so that each invalidates only what it concerns. */
function build_args_buildArgs(image, facts) {
    const { compiler, kernel, user, squashfs } = image;
    return {
        SNAPSHOT_SIGNATURE: image['snapshot-signature'],
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

;// CONCATENATED MODULE: ./lib/build/prepare-plan.js






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

// EXTERNAL MODULE: ./lib/builder/version.js
var version = __webpack_require__(43491);
;// CONCATENATED MODULE: ./lib/builder/capabilities.js



const WORKER = 'org.mobyproject.buildkit.worker';
/** @throws UserError when a BuildKit of the builder cannot build the graph */
function requireBuildkit({ name, driver, nodes }) {
    const old = nodes.find(({ buildkit }) => (0,version/* isOlder */.t)(buildkit, version/* OLDEST_BUILDKIT */.J));
    if (!old)
        return;
    throw new platform_errors/* UserError */.yo({
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
        { name: 'BuildKit', found: each(builder, ({ buildkit }) => buildkit) || 'of a version that it does not tell' },
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

// EXTERNAL MODULE: ./lib/cache/cache-arguments.js + 1 modules
var cache_arguments = __webpack_require__(12951);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
;// CONCATENATED MODULE: ./lib/cache/cache-troubles.js
// The wording of BuildKit 0.33, go-actions-cache, distribution, AWS's and Azure's SDKs; __tests__/unit/cache/recorded has them.
// In order: an answer 403 that names a quota is about the quota.
const RULES = [
    [
        'evicted',
        /\b(?:blob|content|digest) sha256:[0-9a-f]+:? (?:not found|unavailable)|BlobNotFound|could not fetch content descriptor .*not found|NoSuchKey/,
    ],
    ['throttled', /resource_exhausted|\b429\b|too ?many ?requests|SlowDown|ServerBusy|rate limit/i],
    [
        'full',
        /no space left on device|disk quota exceeded|quota ?exceeded|exceed the configured upper limit|InsufficientStorage|\b(?:413|507) /i,
    ],
    [
        'misconfigured',
        /token is malformed|token expired|invalid token|(?:bucket|region|token|url) (?:\(\S+\) )?not set|is required for|not a valid url|not a directory/,
    ],
    ['missing', /NoSuchBucket|ContainerNotFound|name unknown|repository name not known/i],
    [
        'refused',
        /permission_denied|unauthenticated|failed to reserve cache|\b(?:401|403|405) |StatusCode: (?:401|403)|denied|unauthorized|forbidden|read-only file system|AuthorizationFailure/i,
    ],
    [
        'unreachable',
        /connection (?:refused|reset)|no such host|network is unreachable|no route to host|dial tcp|unexpected EOF|\b50[0234]\b|^unavailable$|server misbehaving/,
    ],
    ['slow', /maximum timeout reached|deadline exceeded|timeout/i],
];
/** What an error of a cache is about. */
function troubleOf(error, direction) {
    const found = RULES.find(([, pattern]) => pattern.test(error));
    if (found)
        return found[0];
    return direction === 'import' && error.trim().endsWith(': not found') ? 'empty' : 'unknown';
}
const EXPORTERS = {
    'exporting to GitHub Actions Cache': 'gha',
    'exporting cache to registry': 'registry',
    'exporting cache to Amazon S3': 's3',
    'exporting cache to Azure Blob Storage': 'azblob',
    'exporting cache to client directory': 'local',
};
/** Which cache a vertex writes, by the name that BuildKit's exporter gives it. */
function cache_troubles_exportedType(vertex) {
    return EXPORTERS[vertex];
}
/** Which cache a vertex reads: `importing cache manifest from gha:HASH`, or from an image reference. */
function cache_troubles_importedFrom(vertex) {
    const from = /^importing cache manifest from (.+)$/.exec(vertex)?.[1];
    if (from === undefined)
        return undefined;
    const type = /^(gha|s3|azblob|local):\d+$/.exec(from)?.[1];
    return type === undefined ? { type: 'registry', ref: from } : { type };
}
/** The first line of an error, without BuildKit's wrapping and without what an address carries behind its question mark. */
function detailOf(error) {
    const code = /^ERROR CODE: (\S+)$/m.exec(error)?.[1];
    const line = (error.split('\n').find((each) => each.trim() !== '') ?? '')
        .replace(/^(?:failed to configure \S+ cache (?:im|ex)porter: |error writing layer blob: |failed to copy: )+/, '')
        .replaceAll(/(https?:\/\/[^\s"?]*)\?[^\s"]*/g, '$1')
        .trim();
    return code === undefined || line.includes(code) ? line : `${line} (${code})`;
}

// EXTERNAL MODULE: ./lib/cache/entry.js
var entry = __webpack_require__(38010);
;// CONCATENATED MODULE: ./lib/cache/cache-reports.js


/** Everything that BuildKit and buildx said about caches in one build, in order, `empty` included. */
function cache_reports_cacheReports(timeline) {
    return [...timeline.steps.flatMap(fromStep), ...fromMessages(timeline.messages)];
}
function fromStep({ name, kind, error }) {
    if (error === undefined)
        return [];
    const detail = detailOf(error);
    const imported = cache_troubles_importedFrom(name);
    if (imported)
        return [{ ...imported, direction: 'import', trouble: troubleOf(error, 'import'), detail }];
    const type = cache_troubles_exportedType(name);
    if (type !== undefined)
        return [{ type, direction: 'export', trouble: troubleOf(error, 'export'), detail }];
    // The index was there, the layers that a step or the output needs are not.
    const lost = (kind === 'stage' || kind === 'output') && troubleOf(error, 'import') === 'evicted';
    return lost ? [{ direction: 'import', trouble: 'evicted', detail }] : [];
}
/** What buildx prints itself: local caches are its own affair, and what cannot even begin has no vertex. */
function fromMessages(messages) {
    return messages.flatMap((line, index) => {
        const [, what] = /^WARNING: local cache import at .+? (?:not found|skipped)(?: due to err)?: (.*)$/.exec(line) ?? [];
        if (what !== undefined) {
            const isEmpty = /index\.json.*no such file or directory$|^no digest found for tag/.test(what);
            const trouble = isEmpty ? 'empty' : troubleOf(what, 'import');
            return [{ type: 'local', direction: 'import', trouble, detail: detailOf(what) }];
        }
        const [, name, why = ''] = /^ERROR: .*failed to configure (\S+) cache exporter: (.*)$/.exec(line) ?? [];
        const type = entry/* CACHE_TYPES */.Vz.find((each) => each === name);
        if (type === undefined)
            return [];
        // Azure's SDK tells the reason in the lines that follow.
        const error = [why, ...messages.slice(index + 1)].join('\n');
        const trouble = troubleOf(error, 'export');
        return [
            {
                type,
                direction: 'export',
                trouble: trouble === 'unknown' ? 'misconfigured' : trouble,
                detail: detailOf(error),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/cache/cache-problems.js




/**
 * The troubles that builds had with their caches, as warnings for people: one for each place and kind of trouble, however
 * often and by however many of the builds it was met. None of them fails a build.
 *
 * @param timelines of all builds of the run: the image, the downloads beside it, what was saved after a failure
 * @param entries the caches that were asked for, by which places are named
 */
function cache_problems_cacheProblems(timelines, entries) {
    const groups = new Map();
    for (const report of timelines.flatMap(cacheReports)) {
        if (report.trouble === 'empty')
            continue;
        const place = placeOf(report, entries);
        const key = `${place.name}\n${report.trouble}`;
        const group = groups.get(key) ?? { place, reports: [] };
        group.reports.push(report);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ place, reports }) => cache_problems_explain(place, reports));
}
/** BuildKit names a registry's place, and the type of others; with one place of that type it is that. */
function placeOf({ type, ref }, entries) {
    const sameType = entries.filter((entry) => type === undefined || entry.type === type);
    const sameRef = sameType.filter(({ options }) => ref !== undefined && isScopeOf(ref, options.ref ?? ''));
    const candidates = sameRef.length > 0 ? sameRef : sameType;
    const [only] = candidates;
    if (only && candidates.length === 1)
        return { name: only.place, type: only.type };
    return type === undefined ? { name: 'a cache' } : { name: TYPE_NAMES[type], type };
}
/** A scope's name is the tag, or follows the tag that the user gave. */
function isScopeOf(ref, asked) {
    return ref === asked || ref.startsWith(`${asked}:`) || ref.startsWith(`${asked}.`);
}
const DETAIL = 240;
function cache_problems_explain({ name, type }, reports) {
    const [first] = reports;
    const trouble = first?.trouble ?? 'unknown';
    const detail = clip(first?.detail ?? '', DETAIL);
    const subject = name.charAt(0).toUpperCase() + name.slice(1);
    if (trouble === 'evicted') {
        const layers = new Set(reports.map((report) => report.detail)).size;
        const message = `${subject} no longer has what its index names: ${count(layers, 'layer')}, the first ${sentence(detail)}`;
        return { message, hint: HINTS.evicted };
    }
    const directions = new Set(reports.map(({ direction }) => direction));
    const done = directions.size > 1 ? 'read or written' : directions.has('export') ? 'written' : 'read';
    const message = `${subject} could not be ${done}: ${MEANINGS[trouble]} (${detail}).`;
    const lost = directions.has('export')
        ? 'The layers of this build are not kept there.'
        : 'The build went on without it.';
    const hint = (type === undefined ? undefined : TYPE_HINTS[type][trouble]) ?? HINTS[trouble];
    return { message, hint: `${lost} ${hint}` };
}
const MEANINGS = {
    empty: 'nothing is stored there yet',
    refused: 'access was refused',
    throttled: 'it gets more requests than it allows',
    evicted: 'layers are gone',
    full: 'there is no room left',
    unreachable: 'it does not answer as it should',
    slow: 'it took too long',
    missing: 'it does not exist',
    misconfigured: 'its settings cannot work',
    unknown: 'of an error',
};
const HINTS = {
    empty: '',
    refused: 'Check its credentials and that they may write.',
    throttled: 'It passes by itself; run fewer jobs at once, or use another cache.',
    evicted: 'They were built again and are stored anew. Caches that are short of room or unused are emptied: keep fewer, or a larger place.',
    full: 'Remove what is not needed, or use a larger place.',
    unreachable: 'Check the address and that it can be reached from the builder.',
    slow: 'Use a place that is nearer, or keep less in it.',
    missing: 'Create it, or correct its name.',
    misconfigured: 'Correct the input cache.',
    unknown: 'If it comes again, leave this cache out by the input cache.',
};
const TYPE_HINTS = {
    gha: {
        refused: 'Pull requests from forks may only read, and a token ends with its job; `cache-write: false` only reads.',
        throttled: 'GitHub allows 200 uploads a minute for a repository: run fewer jobs at once, or use another cache.',
        full: 'A repository has 10 GB: remove caches under Actions, Caches, or use another cache.',
        unreachable: 'See githubstatus.com; the next build tries again.',
        misconfigured: 'Do not set ACTIONS_RUNTIME_TOKEN yourself; inside a job the runner gives it.',
    },
    registry: {
        refused: 'Log in to the registry before (docker/login-action); for ghcr.io the job needs `packages: write`.',
        full: "Remove old tags, or raise the registry's quota.",
    },
    s3: {
        refused: 'The credentials need s3:GetObject, s3:PutObject and s3:ListBucket for this bucket.',
    },
    azblob: {
        refused: 'Check the account key, or give the builder the role Storage Blob Data Contributor.',
    },
    local: {
        refused: 'Make the folder writable for the user who builds.',
        full: 'Free space on its disk, or name a folder on a larger one.',
        misconfigured: 'Name a folder that can be made.',
    },
};

// EXTERNAL MODULE: ./lib/cache/cached-plan.js + 3 modules
var cached_plan = __webpack_require__(11037);
// EXTERNAL MODULE: ./lib/progress/timeline.js + 3 modules
var timeline = __webpack_require__(91);
;// CONCATENATED MODULE: ./lib/cache/hits.js


/**
 * Reads from a finished build what came from caches. BuildKit does not say where a hit is from: one that moved layers was
 * imported, one that moved none may be the builder's own or an imported one whose layers nobody needed.
 */
function cacheHits(timeline, { earlier, emptyBuilder = false } = {}) {
    const { steps, latest } = timeline;
    const seconds = ({ intervals }) => workSeconds(intervals, latest);
    const known = steps.filter(({ kind, state }) => kind === 'stage' && (state === 'done' || state === 'cached'));
    const cached = known.filter(hits_isHit);
    const pulled = cached.filter(({ pulledBytes }) => pulledBytes > 0);
    const saved = (step) => {
        const before = hits_isHit(step) ? earlier?.get(step.name) : undefined;
        return before === undefined ? 0 : Math.max(0, before - (step.pulledBytes > 0 ? seconds(step) : 0));
    };
    const stages = [...new Set(known.map(({ stage }) => stage ?? ''))].map((stage) => {
        const own = known.filter((step) => step.stage === stage);
        return {
            stage,
            steps: own.length,
            cached: own.filter(hits_isHit).length,
            pulledBytes: sum(own.filter(hits_isHit).map((step) => step.pulledBytes)),
            savedSeconds: sum(own.map(saved)),
        };
    });
    return {
        steps: known.length,
        cached: cached.length,
        imported: emptyBuilder ? cached.length : pulled.length,
        evicted: known.filter(({ state, error }) => state === 'done' && error?.includes('not found') === true).length,
        stages,
        pulledBytes: sum(pulled.map(({ pulledBytes }) => pulledBytes)),
        pullSeconds: sum(pulled.map(seconds)),
        importSeconds: sum(steps.filter(({ name }) => importedFrom(name) !== undefined).map(seconds)),
        exports: steps.flatMap((step) => {
            const type = exportedType(step.name);
            return type === undefined ? [] : [{ type, seconds: seconds(step), failed: step.state !== 'done' }];
        }),
        savedSeconds: sum(known.map(saved)),
        unknownSteps: cached.filter(({ name }) => earlier?.has(name) !== true).length,
    };
}
/**
 * Whether a step was found in a cache. BuildKit begins a cached step anew when its layers are needed later and pulled then,
 * and does not say `cached` of that; but a step that is done here pulls nothing.
 */
function hits_isHit({ state, pulledBytes }) {
    return state === 'cached' || (state === 'done' && pulledBytes > 0);
}
/** Seconds of work by full name of each step that this build did itself, to be kept for later builds. */
function stepSeconds({ steps, latest }) {
    const done = steps.filter((step) => step.kind === 'stage' && step.state === 'done' && !hits_isHit(step));
    return new Map(done.map((step) => [step.name, workSeconds(step.intervals, latest)]));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/cache/fetch-build.js





/** The stage of the Dockerfile that needs all fetch stages and holds nothing. */
const FETCHED_STAGE = 'fetched';
/** Whether a Dockerfile has a stage of this name. */
function fetch_build_hasStage(dockerfile, stage) {
    return stagesOf(dockerfile).has(stage.toLowerCase());
}
/** The stages that the stage of all downloads copies from: those that a build downloads in. */
function fetchStages(dockerfile) {
    const body = stagesOf(dockerfile).get(FETCHED_STAGE) ?? '';
    return [...body.matchAll(/--from=(\S+)/g)].map(([, stage = '']) => stage);
}
/** The text of each named stage, by its name in lower case (Dockerfile reference, FROM; names are case-insensitive). */
function stagesOf(dockerfile) {
    const [, ...stages] = dockerfile.split(/^[ \t]*FROM[ \t]+/im);
    return new Map(stages.flatMap((text) => {
        const [, name] = /^(?:--\S+[ \t]+)*\S+[ \t]+AS[ \t]+(\S+)[ \t]*(?:[\r\n]|$)/i.exec(text) ?? [];
        return name === undefined ? [] : [[name.toLowerCase(), text]];
    }));
}
/** Whether a build has all its downloads, and made some of them itself. */
function downloadsAreDone({ steps }, stages) {
    const fetches = steps.filter(({ stage }) => stage !== undefined && stages.includes(stage));
    const ended = fetches.every(({ state }) => state === 'done' || state === 'cached');
    return ended && fetches.some((step) => step.state === 'done' && !isHit(step));
}
/**
 * The build of the downloads alone, to run beside the main one on the same builder. Shared steps run once, and the export of
 * this one is safe from a failure of the other, which would export nothing.
 *
 * @param main the plan of the image
 * @returns undefined where there is nothing to export to
 */
function planFetchBuild(main, entries, scopes, options = {}) {
    const cache = cacheArguments(entries, { part: 'fetch', scopes, write: true, ...options });
    return cache.to.length === 0 ? undefined : { plan: layersOnly(main, FETCHED_STAGE), cache };
}
/** Starts the build of the downloads. */
function startFetchBuild(plan, entries, deps) {
    const late = new AbortController();
    const ended = deps.run(plan, AbortSignal.any([deps.signal, late.signal])).then((run) => outcomeOf(run, plan, entries), (error) => ({
        status: 'failed',
        problems: [
            { message: `The downloads could not be kept apart: ${error instanceof Error ? error.message : String(error)}` },
        ],
    }));
    return {
        ended,
        settle: async (until) => {
            const stop = () => {
                late.abort();
            };
            if (until.aborted)
                stop();
            until.addEventListener('abort', stop, { once: true });
            try {
                return await ended;
            }
            finally {
                until.removeEventListener('abort', stop);
            }
        },
    };
}
function outcomeOf(run, { cache }, entries) {
    const problems = cacheProblems([run.timeline], entries);
    if (run.stopped)
        return { status: 'stopped', problems, run };
    if (run.code !== 0)
        return { status: 'failed', problems, run };
    const failed = cacheReports(run.timeline).filter(({ direction }) => direction === 'export').length;
    return { status: failed < cache.to.length ? 'exported' : 'not-exported', problems, run };
}

// EXTERNAL MODULE: ./lib/image/definition.js + 4 modules
var definition = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/image/load.js + 2 modules
var load = __webpack_require__(66138);
// EXTERNAL MODULE: ./lib/lint/lint.js + 6 modules
var lint = __webpack_require__(63626);
// EXTERNAL MODULE: ./lib/lint/read-definition.js
var read_definition = __webpack_require__(71723);
// EXTERNAL MODULE: ./lib/lint/texts.js
var lint_texts = __webpack_require__(96981);
// EXTERNAL MODULE: ./lib/store/fingerprint.js
var store_fingerprint = __webpack_require__(90149);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/report/lost-sources.js


/** So many are named in a warning, and in a summary. */
const NAMED = 10;
const MANY = 200;
/**
 * The warning: what is lost to the world, who has it, and what to do. Undefined when nothing is.
 * @param at the line that pins what needs them
 */
function lost_sources_lostSourcesProblem({ lost, store }, at) {
    if (lost.length === 0)
        return undefined;
    const named = lost.slice(0, NAMED).map((each) => `${each.name} (of ${each.package})`);
    const rest = lost.length > NAMED ? ` and ${String(lost.length - NAMED)} more` : '';
    const cannot = `${count(lost.length, 'source')} can no longer be downloaded from anywhere`;
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
        code(each.name),
        code(each.package),
        text([...(each.store ? [store ?? ''] : []), ...(each.pool ? ["this builder's pool"] : [])].join(', ')),
    ]);
    const notes = [
        ...(lost.length > MANY ? [`… and ${String(lost.length - MANY)} more.`] : []),
        ...(unknown > 0 ? [`${count(unknown, 'other source')} could not be asked for.`] : []),
    ];
    const body = table([{ title: 'Source' }, { title: 'Of' }, { title: 'Kept in' }], rows);
    const title = `${count(lost.length, 'source')} can no longer be downloaded`;
    return {
        name: 'lost sources',
        importance: 45,
        markdown: details(title, [body, ...notes.map(text)].join('\n\n')),
    };
}

// EXTERNAL MODULE: ./lib/build/run-stage.js
var run_stage = __webpack_require__(80790);
;// CONCATENATED MODULE: ./lib/build/ask-sources.js






/** Stage of the Dockerfile whose result says which sources of a build can still be downloaded. */
const STAGE = 'sources';
/** For the stage as a whole: its script takes at most 20 seconds, and what it is made from is there by then. */
const PATIENCE_MS = 45_000;
/** What a stage of sources wrote. */
const ANSWER = 'sources.json';
const schema = schemas/* object */.Ikc({
    found: schemas/* number */.aig(),
    gone: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), package: schemas/* string */.YjP(), pool: schemas/* boolean */.zMY() })),
    unknown: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), package: schemas/* string */.YjP(), why: schemas/* string */.YjP() })),
});
/** Reads sources.json. @throws Error when the text is not one */
function readSourcesAnswer(content) {
    return schema.parse(JSON.parse(content));
}
/** What the answer means to whoever keeps distfiles there. */
function lostSources(answer, kept) {
    return {
        lost: answer.gone.map((source) => ({ ...source, store: kept?.paths.has(source.name) === true })),
        unknown: answer.unknown.length,
        store: kept?.place,
    };
}
/** Asks whether sources can still be downloaded. @returns undefined when nobody could be asked */
async function askSources(stage, { target, lists, folder }, signal) {
    const [incoming, output] = [(0,external_node_path_.join)(folder, 'downloads'), (0,external_node_path_.join)(folder, 'sources')];
    await (0,promises_.mkdir)(incoming, { recursive: true });
    for (const [name, lines] of Object.entries(lists)) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(incoming, name), lines.map((line) => `${line}\n`).join(''));
    }
    const time = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const more = { contexts: { incoming }, output: `type=local,dest=${output}` };
    if (!(await stage(target, more, time)))
        return undefined;
    return readSourcesAnswer(await (0,promises_.readFile)((0,external_node_path_.join)(output, ANSWER), 'utf8'));
}
/** Mirrors drop files rarely: whoever asks the same twice on one day gets the first answer. @param now milliseconds since the epoch */
function questionOfToday(now) {
    return new Date(now).toISOString().slice(0, 10);
}
/** Whether a build that ended like this knows what it needs, and has a builder to ask on. */
function isPlanned(failure) {
    if (!failure)
        return true;
    const { kind, step } = failure;
    return kind !== 'builder' && step?.stage !== undefined && !step.stage.startsWith('plan-');
}
/**
 * After a build: reports which of its sources nobody offers any more, while somebody still has them. A definition whose
 * Dockerfile is its own may lack the stage; whatever goes wrong changes nothing about the build.
 */
async function reportLostSources(context, signal) {
    const { platform, report, prepared, folder, from, kept, at } = context;
    const { plan, secrets, buildx, dockerfile } = prepared;
    if (!hasStage(dockerfile, STAGE) || !isPlanned(report.failure))
        return;
    try {
        const question = questionOfToday(platform.now());
        const stage = stageRunner(plan, { platform, buildx, secrets, from, question });
        const answer = await askSources(stage, 
        // What this build downloaded itself is there.
        { target: STAGE, lists: { downloaded: [...report.downloaded] }, folder }, signal);
        if (!answer)
            return;
        const sources = lostSources(answer, kept);
        report.sources(sources);
        const problem = lostSourcesProblem(sources, at);
        if (problem)
            report.warn(problem);
    }
    catch (error) {
        platform.log.debug(`${STAGE}: ${error instanceof Error ? error.message : String(error)}`);
    }
}

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
        const stage = (0,run_stage/* stageRunner */.$)(plan, { ...deps, from: [], question: questionOfToday(platform.now()) });
        const question = { target: SOURCES_STAGE, lists: { distfiles: lines, downloaded: [] }, folder };
        return (await askSources(stage, question, platform.cancelled))?.gone ?? [];
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
const ask_package_store_PATIENCE_MS = 60_000;
/**
 * Makes what asks a store of packages for its list: it reads, and nothing else. Both sides of a change mostly have one fingerprint,
 * which is asked for once. That a store does not answer is said once, and costs what would have been said of it.
 * @returns of a fingerprint (`storeFingerprint`) what lies there; undefined where there is no store, or none that answers
 */
function packageAsker(location, { platform, run, patienceMs = ask_package_store_PATIENCE_MS }) {
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

// EXTERNAL MODULE: ./lib/lint/check-makeconf.js + 7 modules
var check_makeconf = __webpack_require__(5659);
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
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
;// CONCATENATED MODULE: ./lib/build/find-layers.js






/** A build of one step, for the sake of its imports. */
const PROBE = 'FROM scratch AS probe\nCOPY Dockerfile /\n';
/**
 * The one place that a build reads its layers from: the first of those given that holds any.
 *
 * One, because with two that know the same first steps BuildKit 0.33 misses later steps at random: once such a step is loaded it
 * is known by the key of the place that it came from, and the steps behind it are looked up by that key in the other place
 * too, which knows it by another one (solver, combinedCacheManager; the ids of remotecache's records are random).
 *
 * @param plan what is built
 * @param from values of `--cache-from`, the best first
 * @returns that one; all of them where none holds any, so that the build says what is wrong with each
 */
async function findLayers(plan, from, deps, signal) {
    if (from.length < 2)
        return from;
    const context = await (0,files/* makeTemporaryFolder */.wE)(deps.platform.env);
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(context, 'Dockerfile'), PROBE);
        const probe = { ...(0,cached_plan/* layersOnly */.V)(plan, 'probe'), context, contexts: {}, args: {}, secrets: {} };
        for (const each of from) {
            const { code, timeline } = await (0,export_layers/* runQuietly */.rj)({ plan: probe, cache: { from: [each], to: [] } }, deps, signal);
            if (code === 0 && cache_reports_cacheReports(timeline).length === 0)
                return [each];
        }
        return from;
    }
    finally {
        await (0,promises_.rm)(context, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/cache/builder-caches.js

/**
 * Where the BuildKit inside a Docker Engine finds layers (moby, daemon/internal/builder-next/controller.go, the importers of
 * newSnapshotterController and newGraphDriverController). With containerd's image store it writes where it reads. Without, it
 * writes nowhere, and buildx refuses a build that asks for it (buildx, build/opt.go, CacheExport).
 */
const OF_AN_ENGINE = ['gha', 'registry', 'local'];
const WITHOUT_CONTAINERD = ['registry', 'local'];
/**
 * The caches that a builder can use, each marked where it can only read it, and what people should know about those that it
 * cannot. Every builder can use all of them, but that of the Docker Engine itself.
 * @param wantsToWrite whether the build would write: to those who only read, what cannot be written is no news
 */
function builderCaches(entries, builder, wantsToWrite) {
    if (builder.driver !== 'docker')
        return { entries, problems: [] };
    const writes = exportsLayers(builder);
    const readable = writes ? OF_AN_ENGINE : WITHOUT_CONTAINERD;
    const isReadable = ({ type }) => readable.includes(type);
    const problems = entries.flatMap((entry) => {
        if (isReadable(entry) && (writes || !wantsToWrite))
            return [];
        const [use, lack] = isReadable(entry) ? ['only read', 'export layers'] : ['not used', 'use a place of this kind'];
        const other = OF_AN_ENGINE.includes(entry.type) ? ", or let the engine use containerd's image store" : '';
        return [
            {
                message: `${capitalized(entry.place)} is ${use}: the builder ${builder.name}, which is the Docker Engine's own, cannot ${lack}.`,
                hint: `Leave the input builder empty to have one made that can${other}. Packages and downloads are kept as ever.`,
            },
        ];
    });
    const usable = entries.filter(isReadable);
    return { entries: writes ? usable : usable.map((entry) => ({ ...entry, readOnly: true })), problems };
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/cache/cache-failure.js

/**
 * Looks for a cause in the caches.
 * @param timeline of a build that failed
 * @param plan what was run: without an export none can be the cause
 */
function cacheFailure(timeline, { cache }) {
    const error = timeline.messages
        .filter((line) => line.startsWith('ERROR: ') && !line.includes('(*service)'))
        .join('\n');
    const errors = [error, ...timeline.steps.flatMap((step) => (step.error === undefined ? [] : [step.error]))].join('\n');
    if (/lease "[^"]*": not found/.test(error))
        return { cause: 'builder' };
    if (cache.to.length > 0) {
        const name = /failed to configure (\S+) cache exporter/.exec(error)?.[1];
        const type = entry/* CACHE_TYPES */.Vz.find((each) => each === name);
        if (type !== undefined)
            return { cause: 'exports', type };
        // While an exporter tries to make contact, buildx loses patience and asks for a build that has not begun.
        if (/failed to receive status: .*no such job/.test(error))
            return { cause: 'exports' };
        if (/failed to build: (?:mkdir|open) |could not (?:lock|read|open|unmarshal) \S*index\.json/.test(error)) {
            return { cause: 'exports', type: 'local' };
        }
    }
    const lost = /could not fetch content descriptor .* not found|BlobNotFound|failed to copy: .*(?:not found|404)|content sha256:\S+ not found/;
    return cache.from.length > 0 && lost.test(errors) ? { cause: 'imports' } : undefined;
}
/**
 * The same build without what failed; what the builder itself has is still used. After a failure of the builder it has to be
 * started anew before.
 */
function withoutFailed(plan, { cause, type }) {
    const { from, to } = plan.cache;
    const others = (values) => type === undefined ? [] : values.filter((value) => !value.startsWith(`type=${type},`) && value !== `type=${type}`);
    return { ...plan, cache: cause === 'exports' ? { from, to: others(to) } : { from: [], to } };
}

// EXTERNAL MODULE: ./lib/platform/actions-token.js
var actions_token = __webpack_require__(21736);
;// CONCATENATED MODULE: ./lib/cache/gha-access.js

/**
 * Decides before the build, because during it nothing good happens: without a token buildx drops the cache and says
 * nothing, and with one that is malformed or has expired BuildKit fails the whole build, `ignore-error` or not.
 *
 * @param env ACTIONS_RUNTIME_TOKEN, the address as buildx takes it (ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL) and
 *   ACTIONS_CACHE_MODE as @actions/cache reads it
 * @param options the entry's own, which win
 * @param now milliseconds since the epoch
 */
function ghaAccess(env, options, now) {
    const token = options.token ?? env.ACTIONS_RUNTIME_TOKEN ?? '';
    const url = options.url ?? options.url_v2 ?? env.ACTIONS_RESULTS_URL ?? env.ACTIONS_CACHE_URL ?? '';
    if (token === '' || url === '') {
        const absent = token === '' ? 'ACTIONS_RUNTIME_TOKEN' : 'ACTIONS_RESULTS_URL';
        return unusable(`${absent} is not set.`, 'Only a job of GitHub Actions has it, and only inside an action; on your own machine use another cache, such as local:FOLDER.');
    }
    const { expires, notBefore, scopes } = (0,actions_token/* readActionsToken */.Fw)(token) ?? {};
    // BuildKit's client checks all three.
    if (expires === undefined || notBefore === undefined || !scopes) {
        return unusable('its token cannot be read.', 'Do not set ACTIONS_RUNTIME_TOKEN yourself.');
    }
    if (expires * 1000 <= now) {
        return unusable('its token has expired.', 'A token lives as long as its job; start the job again.');
    }
    const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
    if (mode === 'none')
        return unusable('it is switched off for this job (ACTIONS_CACHE_MODE).', 'Use another cache.');
    const writable = scopes.some(({ permission }) => (permission & actions_token/* WRITE */.Cm) !== 0);
    const write = writable && mode !== 'read';
    return {
        read: mode !== 'write-only',
        write,
        ...(write
            ? {}
            : {
                problem: {
                    message: "GitHub's Actions cache is only read: this job may not write to it.",
                    hint: 'That is meant for pull requests from forks; elsewhere look at the settings of the repository.',
                },
            }),
    };
}
/**
 * The caches that this job can use, each marked where it may only be read, and what people should know about the others.
 * @param wantsToWrite whether the build would write: to those who only read, a read-only token is no news
 */
function usableCaches(entries, env, now, wantsToWrite) {
    const judged = entries.map((entry) => ({
        entry,
        access: entry.type === 'gha' ? ghaAccess(env, entry.options, now) : { read: true, write: true },
    }));
    const problems = judged.flatMap(({ access }) => access.problem && (wantsToWrite || !access.read) ? [access.problem] : []);
    return {
        entries: judged
            .filter(({ access }) => access.read)
            .map(({ entry, access }) => (access.write ? entry : { ...entry, readOnly: true })),
        problems: problems.filter((each, index) => problems.findIndex(({ message }) => message === each.message) === index),
    };
}
function unusable(why, hint) {
    return { read: false, write: false, problem: { message: `GitHub's Actions cache is not used: ${why}`, hint } };
}

// EXTERNAL MODULE: ./lib/check/layer-trust.js + 1 modules
var layer_trust = __webpack_require__(63102);
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
        const { entries: known, problems: ofBuilder } = builderCaches(settings.cache, builder, writes);
        const { entries, problems: ofJob } = usableCaches(known, platform.env, platform.now(), writes);
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
        const from = await findLayers(plan, cache.from, this.deps, options.signal);
        const cached = { plan, cache: { from, to: cache.to } };
        const run = await (0,cached_plan/* runCachedBuild */.K)(buildx, cached, options);
        const failure = run.code !== 0 && !options.signal.aborted ? cacheFailure(run.timeline, cached) : undefined;
        if (!failure || failure.cause === 'builder')
            return run;
        warn({ message: `cache: It broke the check (${failure.cause}), which goes on without.` });
        return (0,cached_plan/* runCachedBuild */.K)(buildx, withoutFailed(cached, failure), options);
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
;// CONCATENATED MODULE: ./lib/lint/dockerfile-check.js





/** Contexts that every build of ours is given: none of them is an image to be asked for. */
const CONTEXTS = ['stage3', 'portage', 'repositories'];
/** Images that it names, its own frontend among them, are asked for. */
const dockerfile_check_PATIENCE_MS = 60_000;
const LONGEST_MESSAGE = 500;
const NO_IMAGE = 'failed to resolve source metadata';
/** Lines of the Dockerfile, from 1. */
const dockerfile_check_location = schemas/* object */.Ikc({ ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: schemas/* object */.Ikc({ line: schemas/* int */.Whr() }) })).nullish() }).nullish();
/** What `--call=check,format=json` prints (BuildKit, frontend/subrequests/lint); both buildx 0.36 and BuildKit 0.33 were asked. */
const answer = schemas/* object */.Ikc({
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({ ruleName: schemas/* string */.YjP(), detail: schemas/* string */.YjP(), url: schemas/* string */.YjP(), location: dockerfile_check_location })).nullish(),
    buildError: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), location: dockerfile_check_location }).nullish(),
});
/** Has BuildKit check a Dockerfile, without building anything of it. */
async function checkDockerfile({ dockerfile, ignore }, { buildx, builder, folder, signal }) {
    const empty = (0,external_node_path_.join)(folder, 'empty');
    await (0,promises_.mkdir)(empty, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, by_programs/* DOCKERFILE */.RX), dockerfile);
    if (ignore)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.dockerignore'), ignore);
    const time = AbortSignal.timeout(dockerfile_check_PATIENCE_MS);
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
    const why = said === undefined ? `buildx ended with ${String(code)}` : (0,clean/* cleanLine */.Ow)(said.slice('ERROR: '.length));
    return { reports: [], unjudged: `BuildKit could not look at the Dockerfile: ${(0,clean/* clip */.$Q)(why, LONGEST_MESSAGE)}.` };
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
        at: dockerfile_check_placeOf(where),
        message: `${tidy(ruleName)}: ${tidy(detail)}.`,
        hint: `${tidy(url)} explains it.`,
    }));
    if (!error || (strict && warnings.length > 0))
        return warnings;
    const message = `${tidy(error.message)}.`;
    const at = dockerfile_check_placeOf(error.location);
    if (!error.message.includes(NO_IMAGE))
        return [...warnings, { rule: 'dockerfile-error', at, message }];
    const hint = 'Is it a stage, or a registry that cannot be reached from here?';
    return [...warnings, { rule: 'dockerfile-image', at, message, hint }];
}
function dockerfile_check_placeOf(where) {
    const line = where?.ranges?.[0]?.start.line;
    return { file: by_programs/* DOCKERFILE */.RX, ...(line === undefined || line < 1 ? {} : { line }) };
}
function tidy(text) {
    return (0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(text.replaceAll('\n', ' ')).trim().replace(/\.$/, ''), LONGEST_MESSAGE);
}

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
    const { reports, unjudged } = await (0,by_programs/* judgeByPrograms */.Mf)({ scripts: [], dockerfile, reports: [] }, { dockerfile: (file) => checkDockerfile(file, { buildx, builder: builder.name, folder, signal }) });
    for (const why of unjudged)
        log.info(why);
    const findings = (0,lint/* arranged */.bp)(reports);
    const errors = findings.filter(({ severity }) => severity === 'error');
    // No stage of it can be built. The build would say so too, of some without a line.
    if (errors.length > 0)
        throw new platform_errors/* UserError */.yo(errors.map(finding/* problemOf */.Zw));
    return findings;
}

;// CONCATENATED MODULE: ./lib/check/parse-judgement.js



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
    sources: schemas/* record */.g1P(word, word).default({}),
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
    const told = new Set(first.map(({ at }) => second_tier_placeOf(at)));
    const fresh = reports.filter(({ at }) => at.line === undefined || !told.has(second_tier_placeOf(at)));
    // A comment may stand in a file that nothing was asked about.
    texts.all(texts.paths());
    // What nobody looked for was not allowed in vain.
    const silences = texts.silences.filter(({ rule }) => (0,rules_judged/* isJudged */.s)(rule) &&
        answers !== undefined &&
        rule !== 'lost-source' &&
        (kernel !== undefined || rule !== 'kernel-option-refused'));
    return (0,lint/* arranged */.bp)((0,silence/* applySilences */.D)(fresh, silences)).filter(({ at, severity }) => severity === 'error' || defaults?.has(at.file) !== true);
}
function second_tier_placeOf({ file, line, column }) {
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
            ...(fetch_build_hasStage(dockerfile, SOURCES_STAGE) ? { askSources } : {}),
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

/***/ 21736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ WRITE),
/* harmony export */   Fw: () => (/* binding */ readActionsToken),
/* harmony export */   Pz: () => (/* binding */ READ)
/* harmony export */ });
/** Read and write of a scope's Permission, which are bits. */
const READ = 1;
const WRITE = 2;
/**
 * Reads ACTIONS_RUNTIME_TOKEN: a JWT whose claim `ac` is a JSON text, a list of `{Scope, Permission}` (as BuildKit's
 * go-actions-cache reads it). The signature is the server's affair.
 * @returns undefined when it is no JWT
 */
function readActionsToken(token) {
    const parts = token.split('.');
    if (parts.length !== 3)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString());
        const { exp, nbf, ac } = claims;
        const list = typeof ac === 'string' ? JSON.parse(ac) : undefined;
        return {
            ...(typeof exp === 'number' ? { expires: exp } : {}),
            ...(typeof nbf === 'number' ? { notBefore: nbf } : {}),
            ...(Array.isArray(list) ? { scopes: list.flatMap(readScope) } : {}),
        };
    }
    catch {
        return undefined;
    }
}
function readScope(value) {
    const { Scope: scope, Permission: permission } = (value ?? {});
    return typeof scope === 'string' && typeof permission === 'number' ? [{ scope, permission }] : [];
}


/***/ })

};
