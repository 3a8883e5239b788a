export const id = 5810;
export const ids = [5810];
export const modules = {

/***/ 86826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ reportLostSources),
/* harmony export */   ZK: () => (/* binding */ questionOfToday),
/* harmony export */   gz: () => (/* binding */ askSources)
/* harmony export */ });
/* unused harmony exports readSourcesAnswer, lostSources, isPlanned */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _cache_fetch_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15915);
/* harmony import */ var _report_lost_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98357);
/* harmony import */ var _run_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80790);






/** Stage of the Dockerfile whose result says which sources of a build can still be downloaded. */
const STAGE = 'sources';
/** For the stage as a whole: its script takes at most 20 seconds, and what it is made from is there by then. */
const PATIENCE_MS = 45_000;
/** What a stage of sources wrote. */
const ANSWER = 'sources.json';
const schema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    found: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    gone: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), package: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), pool: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() })),
    unknown: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), package: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
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
    const [incoming, output] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'downloads'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'sources')];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(incoming, { recursive: true });
    for (const [name, lines] of Object.entries(lists)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(incoming, name), lines.map((line) => `${line}\n`).join(''));
    }
    const time = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const more = { contexts: { incoming }, output: `type=local,dest=${output}` };
    if (!(await stage(target, more, time)))
        return undefined;
    return readSourcesAnswer(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, ANSWER), 'utf8'));
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
    if (!(0,_cache_fetch_build_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStage */ .X6)(dockerfile, STAGE) || !isPlanned(report.failure))
        return;
    try {
        const question = questionOfToday(platform.now());
        const stage = (0,_run_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .stageRunner */ .$)(plan, { platform, buildx, secrets, from, question });
        const answer = await askSources(stage, 
        // What this build downloaded itself is there.
        { target: STAGE, lists: { downloaded: [...report.downloaded] }, folder }, signal);
        if (!answer)
            return;
        const sources = lostSources(answer, kept);
        report.sources(sources);
        const problem = (0,_report_lost_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .lostSourcesProblem */ .g)(sources, at);
        if (problem)
            report.warn(problem);
    }
    catch (error) {
        platform.log.debug(`${STAGE}: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 87156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findLayers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_cache_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87258);
/* harmony import */ var _cache_cached_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14110);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58864);
/* harmony import */ var _export_layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75473);






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
    const context = await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .makeTemporaryFolder */ .wE)(deps.platform.env);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, 'Dockerfile'), PROBE);
        const probe = { ...(0,_cache_cached_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .layersOnly */ .V)(plan, 'probe'), context, contexts: {}, args: {}, secrets: {} };
        for (const each of from) {
            const { code, timeline } = await (0,_export_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .runQuietly */ .rj)({ plan: probe, cache: { from: [each], to: [] } }, deps, signal);
            if (code === 0 && (0,_cache_cache_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheReports */ .W)(timeline).length === 0)
                return [each];
        }
        return from;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(context, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 82546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openBuilder),
  i: () => (/* binding */ resolveImagePins)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builder/builder.js + 1 modules
var builder_builder = __webpack_require__(42530);
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
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/pins/local.js
var local = __webpack_require__(59179);
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
        throw new errors/* UserError */.yo(problems);
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


/***/ }),

/***/ 29707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   H: () => (/* binding */ preparePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _builder_repositories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27967);
/* harmony import */ var _builder_resources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18726);
/* harmony import */ var _image_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81474);
/* harmony import */ var _plan_binhost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88716);
/* harmony import */ var _plan_build_args_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84233);






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
    const repositories = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'repositories');
    const context = await (0,_image_context_js__WEBPACK_IMPORTED_MODULE_2__/* .writeContext */ .p)(image.context, folder, epoch);
    await (0,_builder_repositories_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchRepositories */ .B)(run, definition.repositories, repositories, (index) => image.place(['repositories', index, 'commit']));
    const binhost = (0,_plan_binhost_js__WEBPACK_IMPORTED_MODULE_3__/* .planBinhost */ .H)(settings.binhost, settings.binhostVerify);
    const values = {
        'gentoo-mirrors': settings.gentooMirrors,
        binhost: binhost.addresses,
        'http-proxy': settings.httpProxy,
        'no-proxy': settings.noProxy,
        resources: (0,_builder_resources_js__WEBPACK_IMPORTED_MODULE_5__/* .resourceWords */ .Mu)(settings),
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
            args: (0,_plan_build_args_js__WEBPACK_IMPORTED_MODULE_4__/* .buildArgs */ .C)(definition, {
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


/***/ }),

/***/ 54491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


/** The parts that are used of the event's payload (GitHub, "Webhook events and payloads"). */
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable() }) }).optional(),
});
/** Reads GITHUB_REF, GITHUB_BASE_REF and the event's payload; on a person's machine nothing is known. */
async function runFacts(env) {
    const event = await readEvent(env.GITHUB_EVENT_PATH);
    const head = event.pull_request?.head.repo;
    return {
        ref: env.GITHUB_REF,
        baseRef: env.GITHUB_BASE_REF,
        defaultBranch: event.repository?.default_branch,
        // A deleted fork has no repository any more.
        fromFork: event.pull_request !== undefined && head?.full_name !== event.repository?.full_name,
    };
}
async function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    const parsed = eventSchema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '{}')));
    return parsed.success ? parsed.data : {};
}


/***/ }),

/***/ 42530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ prepareBuilder),
  removeBuilder: () => (/* binding */ removeBuilder),
  g: () => (/* binding */ startBuilder)
});

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

// EXTERNAL MODULE: ./lib/builder/inspect.js
var inspect = __webpack_require__(26099);
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
    const existing = await (0,inspect/* inspectBuilder */.I)(buildx, request.ownName);
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
        const { code, stderr, ...builder } = await (0,inspect/* inspectBuilder */.I)(buildx, name, { bootstrap: true });
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

/***/ 49761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ requireBuildkit),
/* harmony export */   E0: () => (/* binding */ exportsLayers),
/* harmony export */   R7: () => (/* binding */ capabilities),
/* harmony export */   q0: () => (/* binding */ formatCapability)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89684);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43491);



const WORKER = 'org.mobyproject.buildkit.worker';
/** @throws UserError when a BuildKit of the builder cannot build the graph */
function requireBuildkit({ name, driver, nodes }) {
    const old = nodes.find(({ buildkit }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(buildkit, _version_js__WEBPACK_IMPORTED_MODULE_1__/* .OLDEST_BUILDKIT */ .J));
    if (!old)
        return;
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `BuildKit ${old.buildkit} of the builder ${name} is too old: the build needs ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .OLDEST_BUILDKIT */ .J.join('.')} or newer.`,
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
        layers(builder),
        collection(builder),
        jobs(found),
        cuse(found),
        wsl(kernel),
        ...bootRows(found),
    ];
    return rows.filter((row) => row !== undefined);
}
function theBuilder({ name, driver, nodes }) {
    const found = `${name} (${driver}${nodes.length > 1 ? `, ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(nodes.length, 'node')}` : ''})`;
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
function layers(builder) {
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

/***/ 27967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fetchRepositories)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19776);



/**
 * Brings the additional ebuild repositories into `folder`, each at its pinned commit in a sub-folder of its own name, as
 * the Dockerfile's context `repositories` wants them. The commit is fetched by its id, so what arrives is what was
 * pinned or nothing at all.
 * @param place where image.yaml names the repository with that index
 * @throws UserError naming every repository that could not be had, and why
 */
async function fetchRepositories(run, repositories, folder, place) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const problems = [];
    for (const [index, repository] of repositories.entries()) {
        const problem = await fetchRepository(run, repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, repository.name));
        if (problem)
            problems.push({ ...problem, at: place(index) });
    }
    if (problems.length > 0)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
}
async function fetchRepository(run, { name, url, commit }, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
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
        if ((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT')) {
            return { message: `the repository ${name} could not be fetched: git was not found.`, hint: 'Install git.' };
        }
        throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'), { recursive: true });
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
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'profiles', 'repo_name'), 'utf8')).split('\n')[0]?.trim() ?? '';
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


/***/ }),

/***/ 18726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ parseCapacity),
/* harmony export */   Mu: () => (/* binding */ resourceWords),
/* harmony export */   c5: () => (/* binding */ jobsFor)
/* harmony export */ });
/**
 * How many jobs may run at a time: one for each core that has memory for a job of its own (Gentoo Handbook, "MAKEOPTS"), at
 * least one; or what was asked for.
 */
function jobsFor({ cores, memoryBytes }, { jobs, memoryPerJob }) {
    return jobs ?? Math.max(1, Math.min(cores, Math.floor(memoryBytes / memoryPerJob)));
}
/** The wishes in the words of config/build/with-jobserver, which measures in the builder what was not asked for. */
function resourceWords({ jobs, loadAverage, memoryPerJob }) {
    const words = [`memory-per-job=${String(memoryPerJob)}`];
    if (jobs !== undefined)
        words.push(`jobs=${String(jobs)}`);
    if (loadAverage !== undefined)
        words.push(`load-average=${String(loadAverage)}`);
    return words.join(' ');
}
/**
 * Reads what `nproc` and /proc/meminfo (proc_meminfo(5), MemTotal in KiB) say, one after the other, and then the limit of the
 * control group, `max` or bytes (cgroups(7), memory.max), where there is one.
 * @returns undefined when they cannot be read
 */
function parseCapacity(text) {
    const cores = Number(/^(\d+)$/m.exec(text)?.[1]);
    const total = Number(/^MemTotal:\s*(\d+) kB$/m.exec(text)?.[1]) * 1024;
    const limit = Number(/^memory\.max (\d+)$/m.exec(text)?.[1] ?? Infinity);
    return cores > 0 && total > 0 ? { cores, memoryBytes: Math.min(total, limit) } : undefined;
}


/***/ }),

/***/ 30313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ builderCaches)
/* harmony export */ });
/* harmony import */ var _builder_capabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49761);

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
    const writes = (0,_builder_capabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .exportsLayers */ .E0)(builder);
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


/***/ }),

/***/ 78983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withoutFailed),
/* harmony export */   v: () => (/* binding */ cacheFailure)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38010);

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
        const type = _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .CACHE_TYPES */ .Vz.find((each) => each === name);
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


/***/ }),

/***/ 25233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cacheProblems)
/* harmony export */ });
/* harmony import */ var _progress_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83694);
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89684);
/* harmony import */ var _cache_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87258);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38010);




/**
 * The troubles that builds had with their caches, as warnings for people: one for each place and kind of trouble, however
 * often and by however many of the builds it was met. None of them fails a build.
 *
 * @param timelines of all builds of the run: the image, the downloads beside it, what was saved after a failure
 * @param entries the caches that were asked for, by which places are named
 */
function cacheProblems(timelines, entries) {
    const groups = new Map();
    for (const report of timelines.flatMap(_cache_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheReports */ .W)) {
        if (report.trouble === 'empty')
            continue;
        const place = placeOf(report, entries);
        const key = `${place.name}\n${report.trouble}`;
        const group = groups.get(key) ?? { place, reports: [] };
        group.reports.push(report);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ place, reports }) => explain(place, reports));
}
/** BuildKit names a registry's place, and the type of others; with one place of that type it is that. */
function placeOf({ type, ref }, entries) {
    const sameType = entries.filter((entry) => type === undefined || entry.type === type);
    const sameRef = sameType.filter(({ options }) => ref !== undefined && isScopeOf(ref, options.ref ?? ''));
    const candidates = sameRef.length > 0 ? sameRef : sameType;
    const [only] = candidates;
    if (only && candidates.length === 1)
        return { name: only.place, type: only.type };
    return type === undefined ? { name: 'a cache' } : { name: _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .TYPE_NAMES */ .et[type], type };
}
/** A scope's name is the tag, or follows the tag that the user gave. */
function isScopeOf(ref, asked) {
    return ref === asked || ref.startsWith(`${asked}:`) || ref.startsWith(`${asked}.`);
}
const DETAIL = 240;
function explain({ name, type }, reports) {
    const [first] = reports;
    const trouble = first?.trouble ?? 'unknown';
    const detail = (0,_progress_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(first?.detail ?? '', DETAIL);
    const subject = name.charAt(0).toUpperCase() + name.slice(1);
    if (trouble === 'evicted') {
        const layers = new Set(reports.map((report) => report.detail)).size;
        const message = `${subject} no longer has what its index names: ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(layers, 'layer')}, the first ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(detail)}`;
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


/***/ }),

/***/ 87258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cacheReports)
/* harmony export */ });
/* harmony import */ var _cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99745);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38010);


/** Everything that BuildKit and buildx said about caches in one build, in order, `empty` included. */
function cacheReports(timeline) {
    return [...timeline.steps.flatMap(fromStep), ...fromMessages(timeline.messages)];
}
function fromStep({ name, kind, error }) {
    if (error === undefined)
        return [];
    const detail = (0,_cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(error);
    const imported = (0,_cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .importedFrom */ .NK)(name);
    if (imported)
        return [{ ...imported, direction: 'import', trouble: (0,_cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(error, 'import'), detail }];
    const type = (0,_cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .exportedType */ .yD)(name);
    if (type !== undefined)
        return [{ type, direction: 'export', trouble: (0,_cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(error, 'export'), detail }];
    // The index was there, the layers that a step or the output needs are not.
    const lost = (kind === 'stage' || kind === 'output') && (0,_cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(error, 'import') === 'evicted';
    return lost ? [{ direction: 'import', trouble: 'evicted', detail }] : [];
}
/** What buildx prints itself: local caches are its own affair, and what cannot even begin has no vertex. */
function fromMessages(messages) {
    return messages.flatMap((line, index) => {
        const [, what] = /^WARNING: local cache import at .+? (?:not found|skipped)(?: due to err)?: (.*)$/.exec(line) ?? [];
        if (what !== undefined) {
            const isEmpty = /index\.json.*no such file or directory$|^no digest found for tag/.test(what);
            const trouble = isEmpty ? 'empty' : (0,_cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(what, 'import');
            return [{ type: 'local', direction: 'import', trouble, detail: (0,_cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(what) }];
        }
        const [, name, why = ''] = /^ERROR: .*failed to configure (\S+) cache exporter: (.*)$/.exec(line) ?? [];
        const type = _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .CACHE_TYPES */ .Vz.find((each) => each === name);
        if (type === undefined)
            return [];
        // Azure's SDK tells the reason in the lines that follow.
        const error = [why, ...messages.slice(index + 1)].join('\n');
        const trouble = (0,_cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(error, 'export');
        return [
            {
                type,
                direction: 'export',
                trouble: trouble === 'unknown' ? 'misconfigured' : trouble,
                detail: (0,_cache_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(error),
            },
        ];
    });
}


/***/ }),

/***/ 99745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   NK: () => (/* binding */ importedFrom),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   yD: () => (/* binding */ exportedType)
/* harmony export */ });
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
function exportedType(vertex) {
    return EXPORTERS[vertex];
}
/** Which cache a vertex reads: `importing cache manifest from gha:HASH`, or from an image reference. */
function importedFrom(vertex) {
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


/***/ }),

/***/ 15915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ startFetchBuild),
/* harmony export */   Jj: () => (/* binding */ FETCHED_STAGE),
/* harmony export */   X6: () => (/* binding */ hasStage),
/* harmony export */   aN: () => (/* binding */ planFetchBuild),
/* harmony export */   gd: () => (/* binding */ downloadsAreDone),
/* harmony export */   wH: () => (/* binding */ fetchStages)
/* harmony export */ });
/* harmony import */ var _cache_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(245);
/* harmony import */ var _cache_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25233);
/* harmony import */ var _cached_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14110);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99202);
/* harmony import */ var _cache_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87258);





/** The stage of the Dockerfile that needs all fetch stages and holds nothing. */
const FETCHED_STAGE = 'fetched';
/** Whether a Dockerfile has a stage of this name. */
function hasStage(dockerfile, stage) {
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
    return ended && fetches.some((step) => step.state === 'done' && !(0,_hits_js__WEBPACK_IMPORTED_MODULE_3__/* .isHit */ .W1)(step));
}
/**
 * The build of the downloads alone, to run beside the main one on the same builder. Shared steps run once, and the export of
 * this one is safe from a failure of the other, which would export nothing.
 *
 * @param main the plan of the image
 * @returns undefined where there is nothing to export to
 */
function planFetchBuild(main, entries, scopes, options = {}) {
    const cache = (0,_cache_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheArguments */ .pv)(entries, { part: 'fetch', scopes, write: true, ...options });
    return cache.to.length === 0 ? undefined : { plan: (0,_cached_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .layersOnly */ .V)(main, FETCHED_STAGE), cache };
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
    const problems = (0,_cache_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheProblems */ .J)([run.timeline], entries);
    if (run.stopped)
        return { status: 'stopped', problems, run };
    if (run.code !== 0)
        return { status: 'failed', problems, run };
    const failed = (0,_cache_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheReports */ .W)(run.timeline).filter(({ direction }) => direction === 'export').length;
    return { status: failed < cache.to.length ? 'exported' : 'not-exported', problems, run };
}


/***/ }),

/***/ 81651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ usableCaches)
/* harmony export */ });
/* unused harmony export ghaAccess */
/* harmony import */ var _platform_actions_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21736);

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
    const { expires, notBefore, scopes } = (0,_platform_actions_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readActionsToken */ .Fw)(token) ?? {};
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
    const writable = scopes.some(({ permission }) => (permission & _platform_actions_token_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE */ .Cm) !== 0);
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


/***/ }),

/***/ 99202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ isHit)
/* harmony export */ });
/* unused harmony exports cacheHits, stepSeconds */
/* harmony import */ var _progress_timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91);
/* harmony import */ var _cache_troubles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99745);


/**
 * Reads from a finished build what came from caches. BuildKit does not say where a hit is from: one that moved layers was
 * imported, one that moved none may be the builder's own or an imported one whose layers nobody needed.
 */
function cacheHits(timeline, { earlier, emptyBuilder = false } = {}) {
    const { steps, latest } = timeline;
    const seconds = ({ intervals }) => workSeconds(intervals, latest);
    const known = steps.filter(({ kind, state }) => kind === 'stage' && (state === 'done' || state === 'cached'));
    const cached = known.filter(isHit);
    const pulled = cached.filter(({ pulledBytes }) => pulledBytes > 0);
    const saved = (step) => {
        const before = isHit(step) ? earlier?.get(step.name) : undefined;
        return before === undefined ? 0 : Math.max(0, before - (step.pulledBytes > 0 ? seconds(step) : 0));
    };
    const stages = [...new Set(known.map(({ stage }) => stage ?? ''))].map((stage) => {
        const own = known.filter((step) => step.stage === stage);
        return {
            stage,
            steps: own.length,
            cached: own.filter(isHit).length,
            pulledBytes: sum(own.filter(isHit).map((step) => step.pulledBytes)),
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
function isHit({ state, pulledBytes }) {
    return state === 'cached' || (state === 'done' && pulledBytes > 0);
}
/** Seconds of work by full name of each step that this build did itself, to be kept for later builds. */
function stepSeconds({ steps, latest }) {
    const done = steps.filter((step) => step.kind === 'stage' && step.state === 'done' && !isHit(step));
    return new Map(done.map((step) => [step.name, workSeconds(step.intervals, latest)]));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 81474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeContext)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



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
async function writeContext(plan, parent, time) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'context');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const add = (...parts) => {
        for (const part of parts)
            hash.update(`${Buffer.byteLength(part)}:`).update(part);
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(target);
    for (const folder of plan.folders) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, folder), { recursive: true });
        add('folder', folder);
    }
    for (const { path, from, entry } of plan.files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, path);
        if (from === 'removed') {
            if (MOUNTED.has(path))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, '');
            add('removed', path);
            continue;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        if (entry.kind === 'link') {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(entry.target ?? '', file);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lutimes)(file, time, time);
            add('link', path, entry.target ?? '');
        }
        else {
            const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(entry.source);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, content);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(file, entry.executable ? 0o755 : 0o644);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, time, time);
            add(entry.executable ? 'program' : 'file', path, content);
        }
    }
    // Last and from the inside out: whatever is put into a folder changes its time.
    for (const folder of [...plan.folders].reverse()) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, folder), 0o755);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, folder), time, time);
    }
    const named = `${target}-${hash.digest('hex').slice(0, 16)}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target, named);
    return named;
}


/***/ }),

/***/ 59179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isFolder),
/* harmony export */   x: () => (/* binding */ findInLayout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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

/***/ 88716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planBinhost)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _inputs_binhost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96886);
/* harmony import */ var _platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92143);



/** Where the Dockerfile mounts the context `binhost`. */
const MOUNTED = 'file:///binhost-folder';
/**
 * The plan for binhosts, in the order in which they are asked.
 * @param addresses none for a build that asks nobody
 * @param verify whether a package needs a good signature by a known key
 */
function planBinhost(addresses, verify) {
    const folder = addresses.find(_inputs_binhost_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ);
    const named = addresses.length > 0;
    return {
        args: {
            // Who asks is no part of it: nothing of a password is in a key, and another one downloads nothing anew.
            BINHOST: named ? (0,_platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('binhost', ...addresses.map(_inputs_binhost_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUser */ .q)) : '',
            BINHOST_VERIFY: named ? String(verify) : '',
        },
        addresses: addresses.map((address) => ((0,_inputs_binhost_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(address) ? MOUNTED : address)).join(' '),
        contexts: folder === undefined ? {} : { binhost: (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(folder) },
    };
}


/***/ }),

/***/ 84233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ buildArgs),
/* harmony export */   p: () => (/* binding */ sourceDateEpoch)
/* harmony export */ });
/* harmony import */ var _platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92143);

/** The build arguments of the Dockerfile, by name. Declared late there, so that each invalidates only what it concerns. */
function buildArgs(image, facts) {
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
        LOGIN_FINGERPRINT: (0,_platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('login', ...facts.loginSecrets),
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
