export const id = 1471;
export const ids = [1471];
export const modules = {

/***/ 22589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builder/capabilities.js
var capabilities = __webpack_require__(49761);
;// CONCATENATED MODULE: ./lib/builder/engine.js
/** Everything that a build wants to know, in one answer. The folder is last: nothing but that may hold a `|`. */
const FORMAT = '{{.ServerVersion}}|{{.OperatingSystem}}|{{json .SecurityOptions}}|{{.Name}}|{{.DockerRootDir}}';
/**
 * Asks the engine that a builder lives in, once for all that a build wants to know of it.
 * @returns undefined where the builder lives in none that can be asked, or it does not answer
 */
async function askEngine(builder, { run, env, signal }) {
    const option = builder.driver === 'docker' ? [] : engineOption(builder);
    if (option === undefined)
        return undefined;
    try {
        const args = [...[option].flat(), 'info', '--format', FORMAT];
        const { code, stdout } = await run({ command: 'docker', args, env }, { signal });
        return code === 0 ? parseEngine(stdout) : undefined;
    }
    catch {
        // buildx works without the docker command too.
        return undefined;
    }
}
/** Reads an answer in FORMAT. Rootless engines name that among their security options (docker info, "Security Options"). */
function parseEngine(text) {
    const [version = '', system = '', security = '', host = '', ...folder] = text.trim().split('|');
    if (version === '')
        return undefined;
    return { version, system, rootless: security.includes('name=rootless'), host, folder: folder.join('|') };
}
/**
 * The folder on this machine whose disk a builder fills. A docker-container builder keeps its state in a volume, which its
 * engine has below its root folder.
 * @param engine the one that the builder lives in
 * @param hostname this machine's
 * @returns undefined where that cannot be known: a builder of another kind, several nodes, or an engine that does not run on
 *   this machine, whose folder may well have the same name as one here
 */
function builderFolder(builder, engine, hostname) {
    if (engine === undefined || engineOption(builder) === undefined)
        return undefined;
    return engine.host === hostname && engine.folder.startsWith('/') ? engine.folder : undefined;
}
/**
 * How the docker command is told the engine that a builder lives in; buildx names it by its socket or a context.
 * @returns undefined for a builder of another kind or of several nodes
 */
function engineOption({ driver, nodes }) {
    const [node, ...others] = nodes;
    if (driver !== 'docker-container' || node === undefined || others.length > 0)
        return undefined;
    const { endpoint } = node;
    if (endpoint.startsWith('unix://'))
        return `--host=${endpoint}`;
    return /^[A-Za-z0-9][\w.+-]*$/.test(endpoint) ? `--context=${endpoint}` : undefined;
}

// EXTERNAL MODULE: ./lib/platform/errors.js
var platform_errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/platform/files.js
var platform_files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/progress/failure.js + 3 modules
var progress_failure = __webpack_require__(2300);
// EXTERNAL MODULE: ./lib/build/ask-sources.js
var ask_sources = __webpack_require__(86826);
// EXTERNAL MODULE: ./lib/build/boot-image.js + 1 modules
var boot_image = __webpack_require__(23407);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
;// CONCATENATED MODULE: ./lib/build/budgets.js

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

;// CONCATENATED MODULE: ./lib/build/disk-need.js

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** Room for a build that is larger than every earlier one. */
const MARGIN = 1.25;
/** Initramfs, kernel and logs, and the boot test's copy of the initramfs. */
const OTHER_BYTES = 256 * MIB;
/** No kernel with its initramfs and a system to boot is smaller. */
const BARE_BYTES = 64 * MIB;
/** Budget of the squashfs in the default definition, for one that has none. */
const USUAL_BUDGET = 3 * GIB;
/**
 * The builder holds stage3, compiler, world and root file system as layers, beside them packages, distfiles and the squashfs,
 * and for a while the compiler's own build tree: assumed to be this many times the squashfs, and the stage3.
 */
const BUILDER_FACTOR = 8;
const STAGE3_BYTES = GIB;
/** What a compiler cache may grow to, unless make.conf says otherwise (config/build/with-compiler-cache). */
const COMPILER_CACHE_BYTES = 5 * GIB;
/**
 * What a build needs of the disks.
 * @param earlier builds of the same image, where it is recorded what they took
 * @param squashfsBudget most that the squashfs may have, in bytes; undefined where image.yaml sets no limit
 * @param bringsOut whether files come out, which they do of the target `artifacts` alone
 * @param compilerCaches how many compiler caches are on
 */
function diskNeed(earlier, { squashfsBudget = USUAL_BUDGET, bringsOut, compilerCaches = 0, }) {
    const files = known(earlier.map(({ fileBytes }) => fileBytes));
    const grown = known(earlier.map(({ builderBytes }) => builderBytes));
    const builder = estimate(grown, BUILDER_FACTOR * squashfsBudget + STAGE3_BYTES + compilerCaches * COMPILER_CACHE_BYTES);
    if (!bringsOut)
        return { workspace: { bytes: OTHER_BYTES, from: 'default' }, builder, leastWorkspaceBytes: 0 };
    // What comes out lies beside the files of the build before until it is complete.
    const { bytes, from } = estimate(files, 2 * squashfsBudget);
    return {
        workspace: { bytes: bytes + OTHER_BYTES, from },
        builder,
        leastWorkspaceBytes: files.length === 0 ? BARE_BYTES : Math.min(...files),
    };
}
function known(values) {
    return values.filter((value) => value !== undefined);
}
function estimate(measured, fallback) {
    return measured.length === 0
        ? { bytes: fallback, from: 'default' }
        : { bytes: Math.ceil(Math.max(...measured) * MARGIN), from: 'record' };
}
/** Compares need and room. What is not known is said to be so, and is no reason to warn. */
function judgeDisk(need, { workspace, builder }, options) {
    const errors = workspace && workspace.freeBytes < need.leastWorkspaceBytes ? [tooSmall(need, workspace, options)] : [];
    if (workspace && workspace.device === builder?.device) {
        // A disk that both write to has to have room for both, and is measured once.
        const free = (0,format/* formatBytes */.z3)(workspace.freeBytes);
        const both = need.workspace.bytes + need.builder.bytes;
        const short = `workspace and builder share ${free} free and need about ${(0,format/* formatBytes */.z3)(both)} together`;
        return {
            sentence: `Disk: workspace and builder share ${free} free; the files need about ${shown(need.workspace)}, the builder about ${shown(need.builder)}.`,
            warnings: workspace.freeBytes < both ? [mayBecomeFull(short, builderHint(options))] : [],
            errors,
        };
    }
    const files = `the files need about ${shown(need.workspace)}`;
    const parts = [
        workspace
            ? `the workspace has ${(0,format/* formatBytes */.z3)(workspace.freeBytes)} free, ${files}`
            : `${files}, and how much is free for them is not known`,
        builder
            ? `the builder has ${(0,format/* formatBytes */.z3)(builder.freeBytes)} free and needs about ${shown(need.builder)}`
            : `the builder needs about ${shown(need.builder)}, and how much it has free is not known`,
    ];
    const warnings = [];
    if (workspace && workspace.freeBytes < need.workspace.bytes) {
        const short = `the workspace has ${(0,format/* formatBytes */.z3)(workspace.freeBytes)} free, and the files need about ${(0,format/* formatBytes */.z3)(need.workspace.bytes)}`;
        warnings.push(mayBecomeFull(short, workspaceHint(options)));
    }
    if (builder && builder.freeBytes < need.builder.bytes) {
        const short = `the builder has ${(0,format/* formatBytes */.z3)(builder.freeBytes)} free and needs about ${(0,format/* formatBytes */.z3)(need.builder.bytes)}`;
        warnings.push(mayBecomeFull(short, builderHint(options)));
    }
    return { sentence: `Disk: ${parts.join('; ')}.`, warnings, errors };
}
function shown({ bytes, from }) {
    return `${(0,format/* formatBytes */.z3)(bytes)} (${from === 'record' ? 'as earlier builds did' : 'assumed'})`;
}
function mayBecomeFull(short, hint) {
    return { message: `The disk may become full: ${short}.`, hint };
}
function tooSmall({ leastWorkspaceBytes }, { freeBytes }, options) {
    return {
        message: `The disk cannot hold the image: the workspace has ${(0,format/* formatBytes */.z3)(freeBytes)} free, and the files need at least ${(0,format/* formatBytes */.z3)(leastWorkspaceBytes)}.`,
        hint: workspaceHint(options),
    };
}
function workspaceHint(options) {
    return hostedHint(options) ?? 'Free space there, or name a folder on a larger disk by the input output.';
}
function builderHint(options) {
    return (hostedHint(options) ??
        'Free space there (`docker buildx prune` removes what builders keep), or name a builder that has more by the input builder.');
}
function hostedHint({ hosted, freesSpace }) {
    if (!hosted)
        return undefined;
    return freesSpace
        ? 'Take a runner with a larger disk.'
        : 'Write free-disk-space: true, or take a runner with a larger disk.';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/build/record.js



/** What is remembered of an image's builds, each in a JSON file of its own: what they took of the disk, and what its layers are worth. */
const RECORDS = ['disk', 'layers'];
/**
 * The folder of the records: that of the output, but on a runner the one beside the workspace, which a checkout empties.
 * @param output the folder for the files that come out
 */
function recordFolder(env, output) {
    const { RUNNER_WORKSPACE: beside = '' } = env;
    return beside === '' ? output : (0,external_node_path_.join)(beside, '.gentoo-min');
}
/**
 * The file of one record.
 * @param folder see `recordFolder`
 * @param name of the image
 */
function recordFile(folder, name, kind) {
    return (0,external_node_path_.join)(folder, `${name}-${kind}.json`);
}
/** @returns undefined where there is none, or somebody wrote something else there: then nothing is known of earlier builds */
async function readRecord(file, schema) {
    try {
        return schema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch {
        return undefined;
    }
}
/** Writes a record, and its folder where there is none yet. */
async function writeRecord(file, record) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,platform_files/* writeFileAtomic */.Zf)(file, `${JSON.stringify(record, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./lib/build/disk-record.js


const bytes = schemas/* int */.Whr().min(0).optional();
/** What the latest builds of one image took of the disks. */
const schema = schemas/* object */.Ikc({
    builds: schemas/* array */.YOg(schemas/* object */.Ikc({
        /** When the build ended, as ISO 8601. */
        at: schemas/* string */.YjP(),
        fileBytes: bytes,
        builderBytes: bytes,
    })),
});
/**
 * How many builds are remembered. The largest of them counts: one for which everything was there already says little about
 * the next.
 */
const KEPT = 10;
/** What earlier builds of an image took. @param folder see `recordFolder` @param name of the image */
async function earlierUse(folder, name) {
    return (await read(folder, name)).map(({ fileBytes, builderBytes }) => ({ fileBytes, builderBytes }));
}
/** Remembers one more build. @param now milliseconds since the epoch */
async function recordUse(folder, name, use, now) {
    const builds = [...(await read(folder, name)), { at: new Date(now).toISOString(), ...use }].slice(-KEPT);
    await writeRecord(recordFile(folder, name, 'disk'), { builds });
}
async function read(folder, name) {
    return (await readRecord(recordFile(folder, name, 'disk'), schema))?.builds ?? [];
}

;// CONCATENATED MODULE: ./lib/build/free-disk-space.js

/**
 * What GitHub installs on its Ubuntu runners and no build of an image uses (actions/runner-images). Nothing but these very
 * paths is ever removed.
 */
const TOOLSETS = [
    '/usr/local/lib/android',
    '/usr/share/dotnet',
    '/usr/share/swift',
    '/opt/ghc',
    '/usr/local/.ghcup',
    '/opt/hostedtoolcache/CodeQL',
    '/usr/local/share/chromium',
];
/** Whether this runs on one of GitHub's own runners, which are thrown away after the job. */
function onHostedRunner(env) {
    return env.RUNNER_ENVIRONMENT === 'github-hosted';
}
/**
 * Removes preinstalled toolsets from one of GitHub's own runners and says what that freed. On any other machine it removes
 * nothing, and says so.
 * @returns what could not be removed, which is no reason not to build
 */
async function freeDiskSpace({ platform, run, machine }) {
    const { env, log, cancelled } = platform;
    if (!onHostedRunner(env)) {
        log.info("free-disk-space: nothing is removed here, because this is not one of GitHub's own runners.");
        return undefined;
    }
    const here = [];
    for (const path of TOOLSETS)
        if (await machine.disk(path))
            here.push(path);
    if (here.length === 0) {
        log.info('free-disk-space: there is nothing to remove; this runner has none of the known toolsets.');
        return undefined;
    }
    const free = async () => (await machine.disk('/'))?.freeBytes ?? 0;
    const before = await free();
    const failure = await remove(here, run, cancelled);
    const freed = Math.max(0, (await free()) - before);
    log.info(`free-disk-space: ${(0,format/* formatBytes */.z3)(freed)} freed by removing ${here.join(', ')}.`);
    return failure === undefined || cancelled.aborted
        ? undefined
        : {
            message: `free-disk-space could not remove everything: ${failure.replace(/\.?\s*$/, '.')}`,
            hint: 'The build goes on with the space that there is.',
        };
}
/** @returns why it did not work */
async function remove(paths, run, signal) {
    try {
        // `-n`: a question for a password would wait for ever.
        const args = ['-n', 'rm', '-rf', '--one-file-system', '--', ...paths];
        const { code, stderr } = await run({ command: 'sudo', args }, { signal });
        if (code === 0)
            return undefined;
        return stderr.trim() === '' ? `rm ended with exit code ${code}.` : stderr.trim().split('\n').at(-1);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}

;// CONCATENATED MODULE: ./lib/build/disk-preflight.js






/** How often the builder's disk is looked at: what a step needs for a while is gone when the build ends. Milliseconds. */
const EVERY = 10_000;
/**
 * Frees space where that is asked for, and says what the build needs of the disks and what they have.
 * @param folder on this machine whose disk the builder fills; undefined where there is none
 * @returns starts the measurement of what it then takes
 * @throws UserError when the build certainly has too little space
 */
async function checkDisk(settings, image, folder, { platform, run, machine }, report) {
    const { env, log } = platform;
    if (settings.freeDiskSpace) {
        const problem = await freeDiskSpace({ platform, run, machine });
        if (problem)
            report.warn(problem);
    }
    const records = recordFolder(env, settings.output);
    const need = diskNeed(await earlierUse(records, report.name), {
        squashfsBudget: image.definition.budgets.squashfs,
        bringsOut: settings.target === 'artifacts',
        compilerCaches: settings.compilerCache.length,
    });
    const onBuilder = folder === undefined ? undefined : await machine.disk(folder);
    const room = { workspace: await nearestDisk(machine, settings.output), builder: onBuilder };
    const { sentence, warnings, errors } = judgeDisk(need, room, {
        hosted: onHostedRunner(env),
        freesSpace: settings.freeDiskSpace,
    });
    log.info(sentence);
    if (errors.length > 0)
        throw new platform_errors/* UserError */.yo(errors);
    for (const warning of warnings) {
        // Hours later it would come too late.
        log.warning((0,platform_errors/* formatProblem */.Vw)(warning));
        report.warned(warning);
    }
    return () => {
        const watch = folder === undefined || !onBuilder ? undefined : watchDisk(machine, folder, onBuilder.freeBytes);
        return {
            end: async () => {
                const builderBytes = await watch?.end();
                const { placed, name } = report;
                const fileBytes = placed.length === 0 ? undefined : placed.reduce((sum, { bytes }) => sum + bytes, 0);
                if (builderBytes === undefined && fileBytes === undefined)
                    return;
                try {
                    await recordUse(records, name, { fileBytes, builderBytes }, platform.now());
                }
                catch (error) {
                    log.debug(`What the build took of the disk could not be recorded: ${String(error)}`);
                }
            },
        };
    };
}
/** The disk that a folder is on, or will be when it is made. */
async function nearestDisk(machine, folder) {
    for (let path = (0,external_node_path_.resolve)(folder);; path = (0,external_node_path_.dirname)(path)) {
        const disk = await machine.disk(path);
        if (disk || path === (0,external_node_path_.dirname)(path))
            return disk;
    }
}
/**
 * Looks at a disk from time to time.
 * @param before bytes that were free at the start
 * @returns whose end tells by how many bytes that was more than the least that was seen; never negative
 */
function watchDisk(machine, folder, before) {
    let least = before;
    const look = async () => {
        const free = (await machine.disk(folder))?.freeBytes ?? before;
        least = Math.min(least, free);
    };
    const timer = setInterval(() => {
        void look();
    }, EVERY);
    // It must not keep a process alive that has nothing else to do.
    timer.unref();
    return {
        end: async () => {
            clearInterval(timer);
            await look();
            return before - least;
        },
    };
}

// EXTERNAL MODULE: ./lib/boot/cpu-features.js
var cpu_features = __webpack_require__(71544);
;// CONCATENATED MODULE: ./lib/build/cpu-guard.js

/** Targets whose steps only plan, download or unpack; what is compiled is never run for them. */
const RUNS_NOTHING = /^(base|fetched|kernel-base|kernel-sources|store-.*|world-config|(plan|fetch|distfiles)-.*)$/;
/**
 * Whether the builder's machine lacks instructions that what it compiles may use. The compiler, Python and other tools of the
 * build run as soon as they are there: without this the build ends by SIGILL, half an hour later.
 * @returns undefined where it lacks none, and where that is not known: another builder, or an `-march` without a table
 */
function unsuitableCpu({ march, target, cpu }) {
    const required = march === undefined ? undefined : (0,cpu_features/* featuresOfMarch */.S7)(march);
    if (march === undefined || !required || !cpu || RUNS_NOTHING.test(target))
        return undefined;
    const missing = (0,cpu_features/* missingFeatures */.QL)(required, cpu);
    if (missing.length === 0)
        return undefined;
    return {
        message: `This machine cannot execute what it would build: code for -march=${march} may use instructions that its CPU lacks: ${missing.join(', ')}.`,
        hint: 'Build on a machine whose CPU has them, or write an -march that both have into portage/make.conf: -march=x86-64-v3 runs on all of GitHub’s own runners.',
    };
}
/**
 * Whether another job should have a try: GitHub's own runners differ in their CPUs, and a job with a limit may end without an
 * image (`complete=false`), which the jobs behind it are there for.
 */
function mayMoveOn(jobMinutes, env) {
    return jobMinutes !== undefined && env.RUNNER_ENVIRONMENT === 'github-hosted';
}

;// CONCATENATED MODULE: ./lib/plan/artifacts.js
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
/** Facts that a Dockerfile of a user's own need not leave. */
const OPTIONAL_FACT_FILES = ['signature.json'];
/** The published files of an image whose names start with `prefix`. */
function artifactNames(prefix) {
    return FILES.map(([kind, inBuild, published]) => ({ kind, inBuild, published: published(prefix) }));
}
function manifestName(prefix) {
    return `${prefix}-manifest.json`;
}

// EXTERNAL MODULE: ./lib/report/manifest.js + 1 modules
var report_manifest = __webpack_require__(16347);
;// CONCATENATED MODULE: ./lib/build/image-manifest.js




/** The manifest of an image whose files are in place. */
function describeImage({ image: { definition, march }, pins, epoch }, { builtBy, name, files, facts, boot }) {
    const pinned = (key, written) => pins[key]?.reference ?? written;
    return (0,report_manifest/* buildManifest */.u1)({
        name,
        sourceDateEpoch: epoch,
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
        fromBinhost: facts['from-binhost'],
        snapshotSignature: facts['snapshot-signature'],
        rawBytes: facts['raw-bytes'],
        files,
        ...(boot === undefined || boot.status === 'skipped' ? {} : { boot }),
    });
}
/** Puts the manifest beside the files that it describes. @returns its path */
async function publishManifest(manifest, folder) {
    const path = (0,external_node_path_.join)(folder, manifestName(manifest.name));
    await (0,platform_files/* writeFileAtomic */.Zf)(path, (0,report_manifest/* formatManifest */.L_)(manifest));
    return path;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/platform/fingerprint.js
var fingerprint = __webpack_require__(92143);
// EXTERNAL MODULE: ./lib/store/open-store.js
var open_store = __webpack_require__(3729);
;// CONCATENATED MODULE: ./lib/build/kept-records.js







/**
 * Records of earlier builds, where the machine has none because it is new: beside the packages, in the store that outlives it.
 * Whatever goes wrong with them changes nothing about a build but its estimates.
 */
class KeptRecords {
    store;
    place;
    deps;
    /** What the store had, the newest last. */
    #held = [];
    constructor(store, place, deps) {
        this.store = store;
        this.place = place;
        this.deps = deps;
    }
    /** @returns undefined where the machine has records of its own, or there is no store */
    static async open(place, deps) {
        const { location, folder, name } = place;
        for (const record of RECORDS)
            if (await (0,platform_files/* exists */.t2)(recordFile(folder, name, record)))
                return undefined;
        try {
            const { env } = deps.platform;
            const store = await (0,open_store/* openStore */.C)(location, 'records', (0,fingerprint/* fingerprint */.R)(name), { env, run: deps.run });
            return store && new KeptRecords(store, place, deps);
        }
        catch (error) {
            // The same store has been warned of for its packages.
            deps.platform.log.debug(`records: ${String(error)}`);
            return undefined;
        }
    }
    /** Lays the newest of each record into the folder. */
    async bringIn(signal) {
        await this.#orSay(async () => {
            const { folder, name, temporary } = this.place;
            this.#held = (await this.store.list(signal)).toSorted((one, other) => one.added - other.added);
            const newest = RECORDS.flatMap((record) => this.#held.findLast(({ path }) => recordOf(path) === record) ?? []);
            if (newest.length === 0)
                return;
            const incoming = (0,external_node_path_.join)(temporary, 'records-in');
            await (0,promises_.mkdir)(incoming);
            const { got } = await this.store.get(newest, incoming, signal);
            await (0,promises_.mkdir)(folder, { recursive: true });
            for (const { path } of got) {
                const record = recordOf(path);
                if (record)
                    await (0,promises_.copyFile)((0,external_node_path_.join)(incoming, path), recordFile(folder, name, record));
            }
        });
    }
    /** Puts the records of this build into the store, and takes those out that they are made from. */
    async save(signal) {
        await this.#orSay(async () => {
            const { folder, name, temporary } = this.place;
            const outgoing = (0,external_node_path_.join)(temporary, 'records-out');
            const entries = [];
            for (const record of RECORDS) {
                const content = await (0,promises_.readFile)(recordFile(folder, name, record)).catch(() => undefined);
                if (!content)
                    continue;
                const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
                // A path never changes its content.
                const path = `${record}/${sha256.slice(0, 16)}.json`;
                await (0,promises_.mkdir)((0,external_node_path_.join)(outgoing, record), { recursive: true });
                await (0,promises_.writeFile)((0,external_node_path_.join)(outgoing, path), content);
                const now = Math.floor(this.deps.platform.now() / 1000);
                entries.push({ path, bytes: content.length, sha256, seconds: 0, added: now, used: now });
            }
            await this.store.put(entries, outgoing, signal);
            const written = new Set(entries.map(({ path }) => path));
            const replaced = this.#held.map(({ path }) => path).filter((path) => !written.has(path));
            if (entries.length === RECORDS.length && replaced.length > 0)
                await this.store.remove(replaced, signal);
        });
    }
    async #orSay(work) {
        try {
            await work();
        }
        catch (error) {
            this.deps.platform.log.debug(`records: ${String(error)}`);
        }
    }
}
/** A path in the store is `RECORD/HASH.json`. */
function recordOf(path) {
    return RECORDS.find((record) => record === (0,external_node_path_.dirname)(path));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/report/snapshot-signature.js
var snapshot_signature = __webpack_require__(67187);
;// CONCATENATED MODULE: ./lib/build/place-files.js







/** What the build says of the image (config/build/describe-image, make-squashfs and verify-snapshot). */
const factsSchema = schemas/* object */.Ikc({
    'kernel-release': schemas/* string */.YjP().min(1),
    compiler: schemas/* string */.YjP().min(1),
    cflags: schemas/* string */.YjP(),
    packages: schemas/* int */.Whr().min(1),
    /** Packages that were compiled elsewhere. */
    'from-binhost': schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    'raw-bytes': schemas/* int */.Whr().min(1),
    'squashfs-bytes': schemas/* int */.Whr().min(1),
    'snapshot-signature': schemas/* enum */.k5n(snapshot_signature/* SNAPSHOT_SIGNATURES */.B).optional(),
});
/**
 * Moves what the build brought out from `incoming` to its published names in `folder`, which is on the same file
 * system. A file of an earlier build is replaced in one step, never half.
 * @throws Error when the build did not bring out what its Dockerfile promises
 */
async function placeFiles(incoming, folder, prefix) {
    const left = OPTIONAL_FACT_FILES.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(incoming, name)));
    const read = await Promise.all([...FACT_FILES, ...left].map(async (name) => JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(incoming, name), 'utf8'))));
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

// EXTERNAL MODULE: ./lib/builder/certificates.js
var builder_certificates = __webpack_require__(43235);
;// CONCATENATED MODULE: ./lib/builder/cdi-spec.js
/** The device that the Dockerfile's steps ask for, by its full name: a layer's key holds that name and nothing else of it. */
const JOBSERVER_DEVICE = 'gentoo.org/jobserver=pool';
const [KIND = '', NAME = ''] = JOBSERVER_DEVICE.split('=');
/** The path that make.conf names, whatever stands behind it. */
const PATH = '/dev/steve';
/** BuildKit gives the device to steps without `--allow device` (BuildKit's documentation, "CDI"). */
const AUTO_ALLOW = { 'org.mobyproject.buildkit.device.autoallow': 'true' };
/** Steps compile as Portage's own user, who takes tokens too. */
const EVERYBODY = 0o666;
/**
 * A specification of the Container Device Interface (cncf-tags/container-device-interface, SPEC.md 0.6.0) with one device.
 * Its environment reaches the steps without being part of any layer's key.
 */
function cdiSpec({ pipe, device, tokens }) {
    const mounts = pipe === undefined ? [] : [{ hostPath: pipe, containerPath: PATH, options: ['bind', 'rw'] }];
    const deviceNodes = device === undefined ? [] : [deviceNode(device)];
    // Edits without any content are refused.
    const env = [`GENTOO_MIN_POOL=${tokens === undefined ? '' : String(tokens)}`];
    const pool = { name: NAME, annotations: AUTO_ALLOW, containerEdits: { env, mounts, deviceNodes } };
    return JSON.stringify({ cdiVersion: '0.6.0', kind: KIND, annotations: AUTO_ALLOW, devices: [pool] });
}
function deviceNode({ node, major, minor }) {
    return { path: PATH, hostPath: node, type: 'c', major, minor, fileMode: EVERYBODY, permissions: 'rw' };
}

;// CONCATENATED MODULE: ./lib/builder/container.js

/** An attended script that has been told to end for so long is left alone; milliseconds. */
const PATIENCE = 15_000;
/**
 * Finds the container of a docker-container builder, which buildx names after the builder's only node.
 * @returns undefined for a builder of another kind or of several nodes
 */
function builderContainer(builder, { run, env, signal }) {
    const engine = engineOption(builder);
    const [node] = builder.nodes;
    if (engine === undefined || node === undefined)
        return undefined;
    const name = `buildx_buildkit_${node.name}`;
    const exec = (script, { env: values = {}, args = [], input }, reads) => ({
        command: 'docker',
        args: [
            ...[engine, 'exec', ...(reads ? ['--interactive'] : [])],
            ...Object.entries(values).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
            ...[name, 'sh', '-c', script, ...(args.length === 0 ? [] : ['sh', ...args])],
        ],
        env,
        ...(input === undefined ? {} : { input }),
    });
    return {
        name,
        sh: (script, given = {}) => run(exec(script, given, given.input !== undefined), { signal }),
        attend: (script, given, { onLine, until }) => {
            const late = new AbortController();
            const wait = () => {
                setTimeout(() => {
                    late.abort();
                }, PATIENCE).unref();
            };
            until.addEventListener('abort', wait, { once: true });
            return run(exec(script, given, true), { inputUntil: until, signal: late.signal, onStdout: lines(onLine) });
        },
    };
}
/** Cuts what is printed into lines. */
function lines(onLine) {
    let rest = '';
    return (chunk) => {
        const whole = (rest + chunk.toString('utf8')).split('\n');
        rest = whole.pop() ?? '';
        whole.forEach(onLine);
    };
}

;// CONCATENATED MODULE: ./lib/builder/fifo.js

/** Where BuildKit looks for specifications (buildkitd.toml, cdi.specDirs); ours has a name of its own. */
const SPEC = '/etc/cdi/gentoo-min-jobserver.json';
/** The named pipe of a builder. */
const PIPE = '/run/gentoo-min/jobserver';
// A specification that is renamed into its folder is not noticed, so it is written in place.
// Steps put the tokens in (config/build/with-jobserver).
const INSTALL = `set -eu
mkdir -p /run/gentoo-min /etc/cdi
[ -p ${PIPE} ] || { rm -rf ${PIPE}; mkfifo ${PIPE}; }
chmod 666 ${PIPE}
printf %s "$SPEC" > ${SPEC}`;
/**
 * Makes the pipe and says what stands behind the device from the next step on, in place of what was there: no layer's key
 * changes by it.
 * @returns undefined, or why that was not possible
 */
async function installPool(container, pool) {
    const { code, stderr } = await container.sh(INSTALL, { env: { SPEC: cdiSpec(pool) } });
    return code === 0 ? undefined : lastLine(stderr);
}
/** What a command said last. */
function lastLine(said) {
    return /[^\n]+$/.exec(said.trim())?.[0] ?? 'no reason given';
}

// EXTERNAL MODULE: ./lib/builder/inspect.js
var inspect = __webpack_require__(26099);
;// CONCATENATED MODULE: ./lib/builder/jobserver-choice.js


const FOR_OPERATORS = 'docs/jobserver.md says what the machine of the builder needs for steve.';
/** Whether a steve is wanted where it can be had. */
function wantsSteve(choice) {
    return choice === 'auto' || choice === 'steve';
}
/** A named pipe, because nothing else was asked for, or because the kernel lacks what steve needs. */
function fifo(builder, choice, tokens, capacity, lacks) {
    const why = wantsSteve(choice) && lacks !== undefined ? `; not steve, because its kernel has no CUSE: ${lacks}` : '';
    const sentence = `Jobserver: a named pipe with ${String(tokens)} tokens that all steps share (${has(capacity)}${why})`;
    if (choice !== 'steve' || lacks === undefined)
        return { provider: 'fifo', sentence };
    return {
        provider: 'fifo',
        sentence,
        warning: {
            message: `jobserver: steve cannot be had: /dev/cuse of the builder ${builder} cannot be opened (${lacks}). A named pipe takes its place.`,
            hint: `Load the module where the builder runs: \`modprobe cuse\`, at every start by the line \`cuse\` in /etc/modules-load.d/cuse.conf. ${FOR_OPERATORS}`,
        },
    };
}
/** steve, which serves. @param joined whether another build started it */
function steve(tokens, capacity, floor, joined) {
    const sentence = joined
        ? 'Jobserver: the steve that another build on this builder has started, whose tokens all steps share'
        : `Jobserver: steve with ${String(tokens)} tokens that all steps share (${has(capacity)}; no job begins with less than ${(0,format/* formatBytes */.z3)(floor)} of it free)`;
    return { provider: 'steve', sentence, cuse: { lacks: undefined } };
}
/** A named pipe after all. @param reason why steve does not serve, as a part of a sentence */
function withoutSteve(builder, instead, reason) {
    return {
        ...instead,
        sentence: `${instead.sentence}; not steve, because of the warning`,
        warning: {
            message: `steve does not serve the builder ${builder}: ${reason.replace(/\.$/, '')}. A named pipe takes its place.`,
            hint: `The build works as well, but what is killed takes its tokens along until nobody uses the pipe. \`jobserver: fifo\` asks for the pipe to begin with. ${FOR_OPERATORS}`,
        },
    };
}
/** steve has ended while it was needed. @param said the last that is known of it */
function steveEnded(builder, said) {
    return {
        message: `steve has ended while the builder ${builder} needed it${said === '' ? '' : `: ${said.replace(/\.$/, '')}`}. A named pipe takes its place in the steps to come.`,
        hint: 'A step that was at work then may fail for want of tokens: what was finished is kept, so run the build again. `jobserver: fifo` does without steve.',
    };
}
/** The device that an operator has given the builder. */
function operators(builder) {
    return { provider: 'device', sentence: `Jobserver: the device ${JOBSERVER_DEVICE} that the builder ${builder} has` };
}
/** A builder that cannot be entered. @param listed whether it has the device all the same */
function withoutContainer(builder, choice, listed) {
    if (listed)
        return operators(builder);
    const sentence = `Jobserver: a pool for each step, because the builder ${builder} cannot be entered; steps beside each other do not share`;
    if (choice === 'auto' || choice === 'private')
        return { provider: 'private', sentence };
    const hint = `Give the builder the CDI device ${JOBSERVER_DEVICE} (docs/jobserver.md), or leave the input jobserver at auto.`;
    return {
        provider: 'private',
        sentence,
        warning: { message: `jobserver: ${choice} cannot be had: the builder ${builder} cannot be entered.`, hint },
    };
}
/** A builder that did not take the device. @param reason why, as a part of a sentence */
function refused(builder, choice, reason) {
    const sentence = 'Jobserver: a pool for each step; steps beside each other do not share';
    if (choice === 'private')
        return { provider: 'private', sentence };
    return {
        provider: 'private',
        sentence,
        warning: {
            message: `The builder ${builder} did not take a jobserver for all steps: ${reason.replace(/\.$/, '')}.`,
            hint: 'BuildKit 0.20 or newer is needed for CDI devices. The build works without, with more jobs at a time than cores.',
        },
    };
}
function has({ cores, memoryBytes }) {
    return `the builder has ${String(cores)} cores and ${(0,format/* formatBytes */.z3)(memoryBytes)}`;
}

// EXTERNAL MODULE: ./lib/builder/resources.js
var resources = __webpack_require__(18726);
;// CONCATENATED MODULE: ./lib/builder/steve-command.js


/** Where a builder has its steve. */
const FOLDER = '/run/gentoo-min/steve';
const NODE = `${FOLDER}/device`;
const steve_command_MIB = 2 ** 20;
/**
 * The device's name. The kernel knows such devices of the whole machine by it, those of other builders and of the machine itself
 * too, so that each has its own.
 * @param when anything that differs from start to start
 */
function deviceName(builder, when) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${builder}\0${when}`).digest('hex').slice(0, 8);
    const readable = builder
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^gentoo-min\b/, '')
        .replace(/^-+/, '')
        .slice(0, 24)
        .replace(/-+$/, '');
    return ['gentoo-min', readable, hash].filter((word) => word !== '').join('-');
}
/**
 * How much memory is to be free before a job may begin: that of one job, and of a small machine a quarter, else it would hardly
 * ever begin one.
 */
function memoryFloor({ memoryBytes }, { memoryPerJob }) {
    return Math.max(steve_command_MIB, Math.min(memoryPerJob, memoryBytes / 4));
}
/**
 * steve's command line (steve 1.5, README). One job is always allowed: with none, a step that waits for its first token would
 * wait for the load of somebody else.
 */
function steveArguments(name, tokens, floor, loadAverage) {
    return [
        `--dev-name=${name}`,
        `--jobs=${String(tokens)}`,
        '--min-jobs=1',
        `--min-memory-avail=${String(Math.floor(floor / steve_command_MIB))}`,
        ...(loadAverage === undefined ? [] : [`--load-average=${String(loadAverage)}`]),
    ];
}
/**
 * Shell lines that find out whether the builder's kernel has CUSE, and whether a steve serves there already. The node is not
 * there where the kernel had no CUSE when the container was made: it is made by its fixed number (linux/miscdevice.h, CUSE_MINOR),
 * and opening it lets the kernel load the module where it can. Only opening it tells.
 */
const LOOK_FOR_CUSE = `
modprobe cuse 2> /dev/null
made=
[ -e /dev/cuse ] || { mknod /dev/cuse c 10 203 2> /dev/null && made=yes; }
if said=$( (exec 3<>/dev/cuse) 2>&1 ); then
  echo "cuse open"
else
  echo "cuse denied $(echo $said)"
  [ -z "$made" ] || rm -f /dev/cuse
fi
[ ! -r ${FOLDER}/name ] || [ ! -e "/sys/class/cuse/$(cat ${FOLDER}/name)/dev" ] || echo "steve $(cat ${FOLDER}/name)"`;
/** Takes the packed stage from standard input. */
const UNPACK = `set -eu
mkdir -p ${FOLDER}
cd ${FOLDER}
tar -x -f -
[ -x steve ] && [ -x ld.so ]`;
/**
 * Starts a steve and makes a node for its device, whose number the kernel tells in sysfs. Arguments: the device's name, and those
 * of steve. Two builds that start at the same time get one of them together: one makes the file `starting` (sh(1), noclobber), and
 * the other waits, unless who made it is dead.
 */
const START = `set -eu
cd ${FOLDER}
until (set -C; echo $$ > starting) 2> /dev/null; do
  [ -e "/proc/$(cat starting)" ] || rm -f starting
  sleep 0.2
done
trap 'rm -f starting' EXIT
how=joined
if [ ! -r name ] || [ ! -e "/sys/class/cuse/$(cat name)/dev" ]; then
  how=started
  name=$1
  shift
  rm -rf name device pid users
  mkdir users
  sh -c 'echo $$ > pid; exec ${FOLDER}/ld.so --library-path ${FOLDER} ${FOLDER}/steve "$@"' sh "$@" > log 2>&1 < /dev/null &
  tries=0
  while [ ! -e "/sys/class/cuse/$name/dev" ]; do
    tries=$((tries + 1))
    if [ -s pid ] && [ ! -e "/proc/$(cat pid)/exe" ]; then
      tail -n 3 log >&2
      echo "it ended before it served" >&2
      exit 1
    fi
    if [ $tries -gt 100 ]; then
      kill -9 "$(cat pid)" || true # it may have ended just now
      tail -n 3 log >&2
      echo "it served nobody for ten seconds" >&2
      exit 1
    fi
    sleep 0.1
  done
  number=$(cat "/sys/class/cuse/$name/dev")
  mknod -m 666 device c "\${number%:*}" "\${number#*:}"
  echo "$name" > name
fi
name=$(cat name)
echo "$how $name $(cat "/sys/class/cuse/$name/dev")"`;
/**
 * Watches a steve and stops it in the end: for as long as a build needs it, it keeps this script's input open. Whoever is the last
 * to go, be it because it was killed, puts the pipe back behind the device before steve is stopped. $1 is the device's name,
 * $SPEC the specification with the pipe. It prints \`serving\` once, and \`gone\` when steve has ended by itself.
 */
const KEEP = `cd ${FOLDER}/users && cd .. || { echo gone; exit; }
: > users/$$
device=/sys/class/cuse/$1/dev
[ ! -e "$device" ] || echo serving
(
  while [ -e "$device" ]; do sleep 1 > /dev/null 2>&1; done
  tail -n 1 log
  echo gone
) &
watcher=$!
cat > /dev/null
kill $watcher 2> /dev/null
rm -f users/$$
for user in users/*; do
  [ ! -e "/proc/\${user#users/}" ] || exit 0
done
[ "$(cat name)" = "$1" ] || exit 0
printf %s "$SPEC" > ${SPEC}
pid=$(cat pid)
tries=0
while [ -e "$device" ] && grep -q steve "/proc/$pid/cmdline"; do
  signal=-TERM
  [ $tries -lt 30 ] || signal=-KILL
  [ $((tries % 30)) -ne 0 ] || kill $signal "$pid"
  [ $tries -lt 60 ] || exit 1
  tries=$((tries + 1))
  sleep 0.1
done
rm -f name pid device`;
/** Reads what LOOK_FOR_CUSE prints. @returns undefined when it was not looked for */
function parseCuse(text) {
    const [, found, said = ''] = /^cuse (open|denied)(.*)$/m.exec(text) ?? [];
    if (found === undefined)
        return undefined;
    // A shell says who and what before it says why: `sh: can't open /dev/cuse: No such device`.
    const why = /[^:]+$/.exec(said)?.[0]?.trim() ?? '';
    return {
        lacks: found === 'open' ? undefined : why === '' ? 'it gave no reason' : why,
        serving: /^steve \S/m.test(text),
    };
}
/** Reads what START prints. @returns undefined when it is not that */
function parseStarted(text) {
    const [, how, name, major, minor] = /^(started|joined) (\S+) (\d+):(\d+)$/m.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    return { name, device: { node: NODE, major: Number(major), minor: Number(minor) }, joined: how === 'joined' };
}

;// CONCATENATED MODULE: ./lib/builder/jobserver.js







/** More than any machine runs at a time, and less than a pipe holds. */
const NO_LIMIT = 4096;
/** How often, and after which pause in milliseconds, the builder is asked whether it has seen the specification. */
const LOOKS = 20;
const PAUSE = 250;
const MEASURE = `nproc
grep MemTotal /proc/meminfo
[ ! -r /sys/fs/cgroup/memory.max ] || echo memory.max $(cat /sys/fs/cgroup/memory.max)
[ -e ${SPEC} ] && echo ours || echo none`;
/**
 * Gives all steps of a builder that compile one pool of jobs, where the builder can be entered: a named pipe behind the device
 * that the Dockerfile names. Elsewhere each step has a pool of its own, and steps that run beside each other do not share.
 * Where steve can take the pipe's place, the answer names it as a candidate (startSteve).
 */
async function startJobserver(builder, choice, wishes, deps) {
    const { name } = builder;
    const listed = offersDevice(builder);
    const container = builderContainer(builder, deps);
    const measured = container && (await measure(container, wantsSteve(choice)));
    if (!container || !measured)
        return withoutContainer(name, choice, listed);
    if (listed && !measured.ours)
        return operators(name);
    const { capacity, cuse } = measured;
    const looked = cuse === undefined ? {} : { cuse: { lacks: cuse.lacks } };
    const tokens = choice === 'off' ? NO_LIMIT : (0,resources/* jobsFor */.c5)(capacity, wishes);
    const serving = listed && cuse?.serving === true;
    if (!serving) {
        const pool = choice === 'private' ? {} : { pipe: PIPE, tokens };
        const problem = await installPool(container, pool);
        if (problem !== undefined)
            return refused(name, choice, problem);
        if (!listed && !(await isListed(name, deps)))
            return refused(name, choice, 'it does not list the device');
    }
    if (choice === 'private')
        return { provider: 'private', sentence: 'Jobserver: a pool for each step, as was asked for' };
    if (choice === 'off')
        return { provider: 'off', sentence: 'Jobserver: none limits what runs at a time, as was asked for' };
    return {
        ...fifo(name, choice, tokens, capacity, cuse?.lacks),
        ...looked,
        ...(cuse !== undefined && cuse.lacks === undefined
            ? { steve: { builder: name, container, tokens, capacity, wishes, serving } }
            : {}),
    };
}
function offersDevice({ nodes }) {
    return nodes.some(({ devices }) => devices.includes(JOBSERVER_DEVICE));
}
async function measure(container, cuseToo) {
    try {
        const { code, stdout } = await container.sh(cuseToo ? MEASURE + LOOK_FOR_CUSE : MEASURE);
        const capacity = (0,resources/* parseCapacity */.KM)(stdout);
        return code === 0 && capacity ? { capacity, ours: /^ours$/m.test(stdout), cuse: parseCuse(stdout) } : undefined;
    }
    catch {
        // buildx works without the docker command too.
        return undefined;
    }
}
async function isListed(builder, { buildx, signal, sleep }) {
    for (let look = 0; look < LOOKS && !signal.aborted; look++) {
        if (offersDevice(await (0,inspect/* inspectBuilder */.I)(buildx, builder, { signal })))
            return true;
        await sleep(PAUSE);
    }
    return false;
}

// EXTERNAL MODULE: ./lib/boot/qemu.js
var qemu = __webpack_require__(45422);
;// CONCATENATED MODULE: ./lib/builder/probe.js


/** Who takes longer than this to answer is not asked any further; milliseconds. */
const probe_PATIENCE = 10_000;
/** Looks for what a build goes by, at once and without changing anything. @param boots whether an image is to be booted here */
async function probe(builder, boots, deps) {
    const patient = { ...deps, signal: AbortSignal.any([deps.signal, AbortSignal.timeout(probe_PATIENCE)]) };
    const [engine, boot] = await Promise.all([
        askEngine(builder, patient),
        boots ? askEmulator(patient) : Promise.resolve(undefined),
    ]);
    return { engine, kernel: deps.machine.kernel, boot };
}
async function askEmulator({ run, machine, env, signal }) {
    const ask = async () => {
        try {
            const { code, stdout } = await run({ command: qemu/* QEMU */.TB, args: ['--version'], env }, { signal });
            return code === 0 ? stdout : '';
        }
        catch {
            // There is no such program.
            return '';
        }
    };
    const [kvm, said] = await Promise.all([machine.device('/dev/kvm'), ask()]);
    return { kvm, qemu: /\bversion (\d\S*)/.exec(said)?.[1] };
}

// EXTERNAL MODULE: ./lib/image/definition.js + 3 modules
var image_definition = __webpack_require__(80012);
// EXTERNAL MODULE: ./lib/image/load.js + 1 modules
var load = __webpack_require__(32073);
;// CONCATENATED MODULE: ./lib/inputs/login.js
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

// EXTERNAL MODULE: ./lib/plan/build-args.js
var build_args = __webpack_require__(84233);
// EXTERNAL MODULE: ./lib/plan/build-plan.js
var build_plan = __webpack_require__(45651);
// EXTERNAL MODULE: ./lib/store/fingerprint.js
var store_fingerprint = __webpack_require__(90149);
// EXTERNAL MODULE: ./lib/build/open-builder.js + 3 modules
var open_builder = __webpack_require__(82546);
// EXTERNAL MODULE: ./lib/build/prepare-plan.js
var prepare_plan = __webpack_require__(29707);
;// CONCATENATED MODULE: ./lib/build/prepare-build.js













/**
 * Reads the definition, makes sure of a builder, resolves the pins and writes down what is to be run.
 * @param folder an empty one for what the build mounts
 * @throws UserError with everything that is wrong
 */
async function prepareBuild(settings, deps, report, folder) {
    const { platform, run, sleep } = deps;
    const loaded = await (0,load/* loadImage */.yt)({ defaults: deps.defaults, user: settings.config, target: settings.target });
    const image = { ...loaded, definition: (0,image_definition/* withVersions */.KY)(loaded.definition, settings) };
    const { definition } = image;
    report.definition(settings.artifactName || definition.name, definition, image.context.notes);
    const certificates = await (0,builder_certificates/* readCertificates */.jZ)(settings.caCertificates, 'ca-certificates');
    const problems = [
        ...loginProblems(definition, settings, image.place),
        ...('problems' in certificates ? certificates.problems : []),
    ];
    if ('problems' in certificates || problems.length > 0)
        throw new platform_errors/* UserError */.yo(problems);
    const { buildx, builder } = await (0,open_builder/* openBuilder */.I)(settings, certificates.pem, deps, folder);
    (0,capabilities/* requireBuildkit */.A1)(builder);
    const { env, cancelled: signal } = platform;
    const jobserver = await startJobserver(builder, settings.jobserver, settings, {
        run,
        buildx,
        env,
        signal,
        sleep,
    });
    // Where steve may take its place, what came of that is told.
    if (!jobserver.steve) {
        platform.log.info(jobserver.sentence);
        report.jobserver(jobserver);
    }
    const boots = settings.target === 'artifacts' && settings.boot !== 'off';
    const probed = await probe(builder, boots, { run, machine: deps.machine, env, signal });
    const found = { ...probed, buildx: buildx.version, builder, jobserver };
    const rows = (0,capabilities/* capabilities */.R7)(found);
    for (const each of rows)
        platform.log.info((0,capabilities/* formatCapability */.q0)(each));
    report.capabilities(rows);
    const pins = await (0,open_builder/* resolveImagePins */.i)(settings, image, { buildx, builder }, deps);
    report.pins(pins);
    const epoch = (0,build_args/* sourceDateEpoch */.p)(settings.snapshot?.includes(':') ? settings.snapshot : definition.snapshot);
    const facts = { pins, epoch, builder: builder.name, folder, started: platform.now() };
    const prepared = await (0,prepare_plan/* preparePlan */.H)(settings, image, facts, run);
    platform.log.debug((0,build_plan/* asShell */.H)(prepared.plan));
    const fingerprint = (0,store_fingerprint/* storeFingerprint */._b)(definition, await (0,store_fingerprint/* makeConfText */._J)(image.context));
    const dockerfile = Buffer.from((await (0,load/* readContextFile */.Cl)(image.context, 'Dockerfile')) ?? []).toString('utf8');
    return { ...prepared, image, buildx, builder, jobserver, found, pins, epoch, fingerprint, dockerfile };
}

// EXTERNAL MODULE: ./lib/cache/builder-caches.js
var builder_caches = __webpack_require__(30313);
// EXTERNAL MODULE: ./lib/cache/cache-arguments.js
var cache_arguments = __webpack_require__(245);
// EXTERNAL MODULE: ./lib/cache/cache-failure.js
var cache_failure = __webpack_require__(78983);
// EXTERNAL MODULE: ./lib/cache/cache-problems.js
var cache_problems = __webpack_require__(25233);
// EXTERNAL MODULE: ./lib/cache/entry.js
var entry = __webpack_require__(38010);
// EXTERNAL MODULE: ./lib/cache/fetch-build.js
var fetch_build = __webpack_require__(15915);
// EXTERNAL MODULE: ./lib/cache/gha-access.js
var gha_access = __webpack_require__(81651);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/cache/layer-budget.js

/**
 * How many bytes the layers may have. A repository's Actions cache is shared with our own stores there; what else is in it, such
 * as other images and workflows, is not known.
 * @param asked the input `cache-bytes`
 * @param actionsBytes of our packages and distfiles in the Actions cache
 * @returns Infinity for no limit
 */
function layerBudget(entries, asked, actionsBytes) {
    if (asked !== undefined)
        return asked;
    const limited = entries.some(({ type, readOnly }) => type === 'gha' && readOnly !== true);
    return limited ? Math.max(0, store/* ACTIONS_CACHE_BYTES */.Je - actionsBytes) : Infinity;
}

;// CONCATENATED MODULE: ./lib/cache/layer-history.js
const NO_HISTORY = { stages: {}, madeFrom: {}, exports: {}, actionsBytes: 0 };
/**
 * How often a stage is remembered. The longest counts: a time for which nearly everything was there already says little about
 * what the work costs. Times when it had nothing to do are not remembered, else ten builds without a change would forget it.
 */
const layer_history_KEPT = 10;
/** The history with one build more. What an export or a stage does not say this time stays as it was last known. */
function remember(history, { stages, madeFrom, exports, actionsBytes }) {
    const works = stages
        .filter(({ seconds, pulledBytes }) => seconds > 0 || pulledBytes > 0)
        .map(({ stage, ...work }) => [
        stage,
        [...(history.stages[stage] ?? []), work].slice(-layer_history_KEPT),
    ]);
    const written = Object.entries(exports).map(([part, layers]) => [
        part,
        layers ?? history.exports[part] ?? null,
    ]);
    return {
        stages: { ...history.stages, ...Object.fromEntries(works) },
        madeFrom: { ...history.madeFrom, ...madeFrom },
        exports: { ...history.exports, ...Object.fromEntries(written) },
        actionsBytes: actionsBytes ?? 0,
    };
}
/** Seconds that a stage's work takes; undefined where it is not known. */
function workOf({ stages }, stage) {
    const seconds = (stages[stage] ?? []).map((work) => work.seconds).filter((each) => each > 0);
    return seconds.length === 0 ? undefined : Math.max(...seconds);
}
/** How many packages a stage is made of; 0 where it has no emerge. */
function packagesOf({ stages }, stage) {
    return Math.max(0, ...(stages[stage] ?? []).map(({ built, reused }) => built + reused));
}
/** Seconds that it took to merge a stage's packages when all of them were kept; undefined where that never was. */
function mergeOf({ stages }, stage) {
    return (stages[stage] ?? []).findLast(({ built, reused, seconds }) => built === 0 && reused > 0 && seconds > 0)
        ?.seconds;
}
/** What was last known of one of a stage's figures. */
function lastKnown({ stages }, stage, figure) {
    return (stages[stage] ?? []).findLast((work) => work[figure] > 0)?.[figure] ?? 0;
}

;// CONCATENATED MODULE: ./lib/cache/layer-value.js


/** What saves less than so many seconds for each gigabyte (10⁹ bytes) is not worth its bytes: it takes as long to move them. */
const LEAST_SECONDS_PER_GB = 60;
const GB = 1e9;
/** What merging kept packages took on the machine where it was measured; assumed where no build has merged them alone. */
const ASSUMED_MERGE = { seconds: 35, packages: 60 };
/** Stages that are made of packages, for when no build has shown it. */
const PACKAGED = ['compiler', 'world'];
/**
 * Decides which layers are kept, by the seconds that they save for each byte.
 *
 * Where no store keeps the packages, all layers are kept with the build as long as they fit. Else the stages are taken one
 * after the other, each time the one with the most seconds for the bytes that it adds to those before it, while there is room
 * and it is worth it. An export holds everything that its stage was made from, which is saved and paid for once.
 */
function planLayers(question) {
    const { history, stages, downloads, kept, budget } = question;
    const names = downloads.length === 0 ? stages : [fetch_build/* FETCHED_STAGE */.Jj, ...stages];
    const candidates = names.map((stage) => describe(stage, question));
    const all = history.exports.main;
    const wholeBytes = all ? total(all) : undefined;
    if (!kept.packages && (wholeBytes ?? 0) <= budget) {
        const decisions = candidates.map(({ stage, known, seconds, bytes, merges, storedSeconds, rule }) => {
            const figures = { stage, seconds: known ? seconds : undefined, bytes, merges, storedSeconds };
            if (stage === fetch_build/* FETCHED_STAGE */.Jj && !rule)
                return { ...figures, keep: false, reason: 'rule' };
            return { ...figures, keep: true, reason: known ? 'whole' : 'rule' };
        });
        return { whole: true, decisions };
    }
    const decisions = chooseStages(candidates, question);
    return inOnePlace(decisions, candidates, wholeBytes, budget);
}
function describe(stage, { history, downloads, kept }) {
    const isDownloads = stage === fetch_build/* FETCHED_STAGE */.Jj;
    const rule = isDownloads ? !kept.distfiles : !kept.packages || !PACKAGED.includes(stage);
    const held = history.madeFrom[stage] ?? [];
    const known = (isDownloads ? downloads : [stage]).some((each) => workOf(history, each) !== undefined);
    const saves = Object.fromEntries(held.map((each) => {
        if (downloads.includes(each))
            return [each, kept.distfiles ? 0 : (workOf(history, each) ?? 0)];
        const merged = kept.packages && packagesOf(history, each) > 0;
        return [each, merged ? mergeSeconds(history, each) : (workOf(history, each) ?? 0)];
    }));
    const packages = kept.packages && (PACKAGED.includes(stage) || packagesOf(history, stage) > 0);
    const merges = packages ? (mergeOf(history, stage) === undefined ? 'assumed' : 'measured') : undefined;
    const own = isDownloads ? downloads : [stage];
    const layers = history.exports[isDownloads ? 'fetch' : `stage-${stage}`] ?? estimated(own, held, downloads, history);
    return {
        stage,
        rule,
        known: known && held.length > 0,
        saves,
        seconds: sum(Object.values(saves)),
        layers,
        bytes: layers && total(layers),
        merges,
        storedSeconds: packages ? lastKnown(history, stage, 'packageSeconds') : 0,
    };
}
function mergeSeconds(history, stage) {
    const assumed = (ASSUMED_MERGE.seconds / ASSUMED_MERGE.packages) * packagesOf(history, stage);
    return mergeOf(history, stage) ?? assumed;
}
/**
 * Where the layers of a stage were never exported by themselves: what a cache gave of them, else what their packages have, which
 * are the same files, compressed as well. The downloads that a stage mounts are exported with it.
 * @param own the stages that it is about; what it was made from says nothing about them
 */
function estimated(own, held, downloads, history) {
    const size = (stage) => lastKnown(history, stage, 'pulledBytes') || lastKnown(history, stage, 'packageBytes');
    if (own.every((stage) => size(stage) === 0))
        return undefined;
    const fetched = held.some((stage) => downloads.includes(stage)) ? history.exports.fetch : undefined;
    const made = fetched ? held.filter((stage) => !downloads.includes(stage)) : held;
    return { ...fetched, ...Object.fromEntries(made.map((stage) => [`of ${stage}`, size(stage)])) };
}
function chooseStages(candidates, { budget }) {
    const kept = { stages: new Set(), layers: new Set(), names: [], room: budget };
    const decided = new Map();
    let rest = [...candidates];
    while (rest.length > 0) {
        const judged = rest.map((candidate) => judge(candidate, kept, candidates));
        // What has no bytes to count comes first: it is decided by other things.
        const best = judged.reduce((a, b) => (perByte(b.decision) > perByte(a.decision) ? b : a));
        decided.set(best.candidate.stage, best.decision);
        rest = rest.filter(({ stage }) => stage !== best.candidate.stage);
        if (!best.decision.keep || best.decision.reason === 'held')
            continue;
        kept.names.push(best.candidate.stage);
        kept.room -= best.decision.bytes ?? 0;
        Object.keys(best.candidate.saves).forEach((each) => kept.stages.add(each));
        Object.keys(best.candidate.layers ?? {}).forEach((each) => kept.layers.add(each));
    }
    return candidates.flatMap(({ stage }) => decided.get(stage) ?? []);
}
function judge(candidate, kept, candidates) {
    const { stage, rule, known, saves, layers, merges, storedSeconds } = candidate;
    const as = (keep, reason, more = {}) => ({
        candidate,
        decision: { stage, keep, reason, seconds: undefined, bytes: undefined, merges, storedSeconds, ...more },
    });
    if (!known)
        return as(rule, 'rule');
    const seconds = sum(Object.entries(saves).map(([each, one]) => (kept.stages.has(each) ? 0 : one)));
    if (kept.stages.has(stage)) {
        const by = kept.names.find((name) => stage in (candidates.find((each) => each.stage === name)?.saves ?? {}));
        return as(true, 'held', { seconds: candidate.seconds, ...(by === undefined ? {} : { by }) });
    }
    if (!layers)
        return as(rule, rule ? 'unsized' : 'rule', { seconds });
    const bytes = sum(Object.entries(layers).map(([layer, size]) => (kept.layers.has(layer) ? 0 : size)));
    if (seconds < (bytes / GB) * LEAST_SECONDS_PER_GB || seconds === 0)
        return as(false, 'little', { seconds, bytes });
    return bytes > kept.room ? as(false, 'no-room', { seconds, bytes }) : as(true, 'worth', { seconds, bytes });
}
function perByte({ seconds = 0, bytes }) {
    return bytes === undefined || bytes === 0 ? Infinity : seconds / bytes;
}
/**
 * A build reads its layers from one place, so that of stages none of which holds the other one alone would be found. They are
 * kept together with the whole build where that fits, else the one that saves the most.
 */
function inOnePlace(decisions, candidates, wholeBytes, budget) {
    const ends = candidates.filter(({ stage }) => {
        const decision = decisions.find((each) => each.stage === stage);
        return stage !== fetch_build/* FETCHED_STAGE */.Jj && decision?.keep === true && decision.reason !== 'held';
    });
    const tops = ends.filter(({ stage }) => !ends.some((other) => other.stage !== stage && stage in other.saves));
    if (tops.length < 2 || tops.some(({ known }) => !known))
        return { whole: false, decisions };
    const union = total(Object.assign({}, ...tops.map(({ layers }) => layers)));
    if ((wholeBytes ?? union) <= budget)
        return { whole: true, decisions };
    const best = tops.reduce((a, b) => (b.seconds > a.seconds ? b : a));
    const isFound = ({ stage }) => stage === fetch_build/* FETCHED_STAGE */.Jj || stage in best.saves;
    return {
        whole: false,
        decisions: decisions.map((decision) => {
            if (!decision.keep)
                return decision;
            if (!isFound(decision))
                return { ...decision, keep: false, reason: 'one-place', by: best.stage };
            return decision.reason === 'held' ? { ...decision, by: best.stage } : decision;
        }),
    };
}
function total(layers) {
    return sum(Object.values(layers));
}
function sum(values) {
    return values.reduce((all, each) => all + each, 0);
}

;// CONCATENATED MODULE: ./lib/cache/layer-sentence.js



/** A decision and its reason, for people: `kernel: kept, saves 3 min 10 s for 114 MiB`. */
function layerSentence(decision) {
    const { stage, keep } = decision;
    return `${stage === fetch_build/* FETCHED_STAGE */.Jj ? 'downloads' : stage}: ${keep ? `kept${why(decision)}` : `left out, ${whyNot(decision)}`}`;
}
function why({ reason, seconds, bytes, by }) {
    if (reason === 'held')
        return ` with ${by ?? 'another stage'}`;
    if (seconds === undefined)
        return ', no store has its work';
    const how = reason === 'whole' ? ' with the whole build' : '';
    const unknown = reason === 'unsized' ? '; how many bytes it has is not known yet' : '';
    return `${how}, saves ${(0,format/* formatSeconds */.Xo)(seconds)}${costing(bytes)}${unknown}`;
}
function whyNot({ stage, reason, seconds, bytes, merges, storedSeconds, by }) {
    if (reason === 'one-place')
        return `a build reads from one place, and ${by ?? 'another stage'} saves more`;
    const takes = seconds === undefined ? undefined : (0,format/* formatSeconds */.Xo)(seconds);
    if (reason === 'no-room')
        return `${takes ?? 'what it saves'}${costing(bytes)} does not fit into cache-bytes`;
    if (merges !== undefined) {
        const assumed = `${(0,format/* formatSeconds */.Xo)(ASSUMED_MERGE.seconds)} for ${ASSUMED_MERGE.packages} of them`;
        const kept = `the packages are kept${storedSeconds === 0 ? '' : ` with ${(0,format/* formatSeconds */.Xo)(storedSeconds)} of work`}`;
        return takes === undefined
            ? `${kept}, merging them is assumed to take ${assumed}`
            : `${kept}, merging them takes ${takes}${merges === 'assumed' ? ' (assumed)' : ''}${costing(bytes)}`;
    }
    if (stage === fetch_build/* FETCHED_STAGE */.Jj && reason === 'rule')
        return 'the distfiles are kept';
    return `saves only ${takes ?? 'nothing'}${costing(bytes)}`;
}
function costing(bytes) {
    return bytes === undefined ? '' : ` for ${(0,format/* formatBytes */.z3)(bytes)}`;
}

// EXTERNAL MODULE: ./lib/progress/timeline.js + 3 modules
var timeline = __webpack_require__(91);
// EXTERNAL MODULE: ./lib/cache/hits.js
var hits = __webpack_require__(99202);
;// CONCATENATED MODULE: ./lib/cache/build-graph.js


/** The steps of a build and what they were made from. */
class BuildGraph {
    #steps;
    #stages = new Map();
    #done;
    #latest;
    /** @param timeline after the build has ended */
    constructor({ steps, latest }) {
        this.#latest = latest;
        this.#steps = new Map(steps.map((step) => [step.id, step]));
        for (const step of steps) {
            if (step.kind !== 'stage' || step.stage === undefined)
                continue;
            this.#stages.set(step.stage, [...(this.#stages.get(step.stage) ?? []), step]);
        }
        // BuildKit does not report what it did not have to look at: whatever a finished step was made from is finished.
        const ended = steps.filter(({ state }) => state === 'done' || state === 'cached');
        this.#done = this.#reach(ended);
    }
    /** Names of all stages that the build had to do with. */
    get stages() {
        return [...this.#stages.keys()];
    }
    /** Names of the stages each of whose steps is done, or is needed by one that is done. */
    finishedStages() {
        const finished = [...this.#stages].filter(([, steps]) => steps.every(({ id }) => this.#done.has(id)));
        return finished.map(([stage]) => stage);
    }
    stepsOf(stage) {
        return this.#stages.get(stage) ?? [];
    }
    /** Ids of a stage's steps and of all that they need. */
    madeFrom(stage) {
        return this.#reach(this.stepsOf(stage));
    }
    /** Names of the stages that these steps belong to. */
    stagesOf(ids) {
        return [...this.#stages].filter(([, steps]) => steps.some(({ id }) => ids.has(id))).map(([stage]) => stage);
    }
    /** Seconds of work that this build itself spent on these steps. */
    seconds(ids) {
        return ids.reduce((sum, id) => {
            const step = this.#steps.get(id);
            return step?.kind === 'stage' && step.state === 'done' && !(0,hits/* isHit */.W1)(step)
                ? sum + (0,timeline/* workSeconds */.Z)(step.intervals, this.#latest)
                : sum;
        }, 0);
    }
    #reach(from) {
        const reached = new Set();
        const waiting = from.map(({ id }) => id);
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
            if (reached.has(id))
                continue;
            reached.add(id);
            waiting.push(...(this.#steps.get(id)?.inputs ?? []));
        }
        return reached;
    }
}

// EXTERNAL MODULE: ./lib/cache/cached-plan.js + 2 modules
var cached_plan = __webpack_require__(14110);
;// CONCATENATED MODULE: ./lib/cache/salvage.js



const MIN_SECONDS = 10;
/**
 * What a failed or stopped build should still export, the most valuable first. A build that fails exports nothing (BuildKit),
 * but a stage that is done is in the builder: building it alone is all cached, and that build can export.
 *
 * A stage is finished when each of its steps is done, or is needed by one that is done. With `mode=max` an export of a stage
 * holds everything that it was made from, mounted stages too, so that a stage is left out when a later one holds it; each
 * is valued by what it adds to those before it. Only work of this build counts: what was cached came from somewhere, and
 * is exported again only where it is known to be gone from there.
 *
 * @param timeline after the build has ended
 */
function finishedStages(timeline, request) {
    const graph = new BuildGraph(timeline);
    const wanted = new Map(request.stages.map((stage) => [stage.toLowerCase(), stage]));
    const candidates = new Map();
    for (const stage of graph.finishedStages()) {
        const name = wanted.get(stage.toLowerCase());
        if (name !== undefined)
            candidates.set(name, graph.madeFrom(stage));
    }
    const kept = new Set((request.kept ?? []).flatMap((stage) => [...graph.madeFrom(stage)]));
    const chosen = [];
    /** What each of the chosen holds. */
    const held = [];
    while (candidates.size > 0) {
        const [best] = [...candidates]
            .map(([stage, steps]) => ({ stage, steps, seconds: graph.seconds([...steps].filter((id) => !kept.has(id))) }))
            // Of two that add the same, the later stage holds more.
            .sort((a, b) => b.seconds - a.seconds || b.steps.size - a.steps.size);
        if (!best || best.seconds <= 0 || best.seconds < (request.minSeconds ?? MIN_SECONDS))
            break;
        chosen.push({ stage: best.stage, seconds: best.seconds });
        candidates.delete(best.stage);
        best.steps.forEach((id) => kept.add(id));
        held.push(best.steps);
    }
    const lost = new Set((request.lost ?? []).map((stage) => stage.toLowerCase()));
    const again = [...candidates]
        .filter(([stage]) => lost.has(stage.toLowerCase()))
        .sort(([, a], [, b]) => b.size - a.size);
    for (const [stage, steps] of again) {
        if (held.some((all) => [...steps].every((id) => all.has(id))))
            continue;
        chosen.push({ stage, seconds: graph.seconds([...steps].filter((id) => !kept.has(id))) });
        held.push(steps);
    }
    return chosen;
}
/**
 * The builds that export the stages, each to the scope of its own stage: a second export to one place replaces the first.
 * They read what the failed build read, since a layer that was found in a cache and never needed is not in the builder.
 *
 * @param failed what was run
 * @param exportMinutes how long each may wait for a throttled cache; a job that was stopped has little time
 */
function salvagePlans(failed, finished, { entries, scopes, exportMinutes }) {
    return finished.map(({ stage }) => {
        const { to } = (0,cache_arguments/* cacheArguments */.pv)(entries, { part: `stage-${stage}`, scopes, write: true, exportMinutes });
        return { plan: (0,cached_plan/* layersOnly */.V)(failed.plan, stage), cache: { from: failed.cache.from, to } };
    });
}

// EXTERNAL MODULE: ./lib/cache/scopes.js
var cache_scopes = __webpack_require__(66469);
// EXTERNAL MODULE: ./lib/build/export-layers.js + 1 modules
var export_layers = __webpack_require__(75473);
;// CONCATENATED MODULE: ./lib/build/fetch-export.js


/** So long the build must have been at something else: by then it has looked everything up that it could find. */
const QUIET_MS = 20_000;
const CHECK_MS = 1000;
/** The export of a build's downloads, which begins while the build is compiling and outlives its failure. */
class FetchExport {
    planned;
    entries;
    stages;
    deps;
    signal;
    #timeline;
    #timer;
    /** Since when all downloads have been there, milliseconds since the epoch. */
    #since;
    #build;
    /**
     * @param planned see `planFetchBuild`
     * @param stages those that download
     * @param signal stops the export at once
     */
    constructor(planned, entries, stages, deps, signal) {
        this.planned = planned;
        this.entries = entries;
        this.stages = stages;
        this.deps = deps;
        this.signal = signal;
    }
    /** Watches a build by its timeline, of which each call gives the present state. */
    observe(timeline) {
        this.#timeline = timeline;
        // It must not keep a process alive whose build could not even be started.
        this.#timer ??= setInterval(() => {
            if (this.#timeline)
                this.#check(this.#timeline());
        }, CHECK_MS).unref();
    }
    /** Whether there is something to export. */
    get isDue() {
        return this.#timeline !== undefined && (0,fetch_build/* downloadsAreDone */.gd)(this.#timeline(), this.stages);
    }
    /**
     * To be called when the build has ended.
     * @param needed whether nothing else holds the downloads
     * @param until stops the export
     * @returns undefined when there was none
     */
    async settle(needed, until) {
        clearInterval(this.#timer);
        if (needed && this.isDue && !until.aborted)
            this.#begin();
        return (await this.#build)?.settle(until);
    }
    #check(timeline) {
        const now = this.deps.platform.now();
        const compiles = timeline.steps.some(({ kind, state }) => kind === 'stage' && state === 'running');
        if (!compiles || !(0,fetch_build/* downloadsAreDone */.gd)(timeline, this.stages))
            this.#since = undefined;
        else if (now - (this.#since ??= now) >= QUIET_MS)
            this.#begin();
    }
    #begin() {
        clearInterval(this.#timer);
        this.#build ??= (0,export_layers/* withFolders */.Qy)(this.planned, this.deps.warn).then((plan) => (0,fetch_build/* startFetchBuild */.BN)(plan, this.entries, {
            signal: this.signal,
            run: (each, stop) => (0,export_layers/* runQuietly */.rj)(each, this.deps, stop),
        }));
    }
}

// EXTERNAL MODULE: ./lib/build/find-layers.js
var find_layers = __webpack_require__(87156);
// EXTERNAL MODULE: ./lib/cache/cache-reports.js
var cache_reports = __webpack_require__(87258);
// EXTERNAL MODULE: ./lib/platform/actions-token.js
var actions_token = __webpack_require__(21736);
;// CONCATENATED MODULE: ./lib/cache/exported-layers.js






/**
 * What an export left at its place: BuildKit 0.33 names the layers that it writes (`writing layer sha256:…`) without their
 * sizes, and of those that are there already it names none, so that the index is asked which it wrote last.
 *
 * - A folder: `index.json` names the manifest by its tag, the manifest's blob lies beside it (OCI image layout).
 * - A registry: the manifest itself, by `buildx imagetools inspect --raw`, with the credentials that buildx has.
 * - The Actions cache: the newest entry `index-SCOPE-1-HASH#NUMBER`, which is the cache's configuration.
 * - A bucket and Azure have the same, and are not asked: their credentials may be the builder's alone.
 *
 * @param to value of `--cache-to`
 * @returns undefined where the place does not say
 */
async function exportedLayers(to, deps, signal) {
    const options = (0,entry/* readOptions */.Tt)(to);
    try {
        switch (options.get('type')) {
            case 'local':
                return await inFolder(options.get('dest') ?? '', options.get('tag') ?? 'latest');
            case 'registry': {
                const args = ['imagetools', 'inspect', '--raw', '--builder', deps.builder, options.get('ref') ?? ''];
                const { code, stdout } = await deps.buildx.run(args, { signal, keepBytes: LONGEST_INDEX });
                return code === 0 ? layersOfManifest(stdout) : undefined;
            }
            case 'gha':
                return await inActionsCache(options, deps, signal);
            case undefined:
            default:
                return undefined;
        }
    }
    catch {
        // Nothing depends on it but what is known for the next build.
        return undefined;
    }
}
/** An index of several hundred layers has some 100 KB. */
const LONGEST_INDEX = 16 * 1024 * 1024;
const descriptor = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().min(0),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});
const manifestSchema = schemas/* object */.Ikc({
    layers: schemas/* array */.YOg(descriptor).optional(),
    manifests: schemas/* array */.YOg(descriptor).optional(),
});
/** Media type of the configuration, which an index has among its layers (BuildKit, CacheConfigMediaTypeV0). */
const CONFIG_TYPE = 'application/vnd.buildkit.cacheconfig.v0';
/**
 * The layers of an exported cache: `layers` of an image manifest (OCI image-spec, "Image Manifest"), or `manifests` of an index,
 * as `image-manifest=false` writes it.
 * @throws Error when it is neither
 */
function layersOfManifest(json) {
    const { layers, manifests } = manifestSchema.parse(JSON.parse(json));
    const blobs = layers ?? (manifests ?? []).filter(({ mediaType }) => mediaType !== CONFIG_TYPE);
    return Object.fromEntries(blobs.map(({ digest, size }) => [layerId(digest), size]));
}
const configSchema = schemas/* object */.Ikc({
    layers: schemas/* array */.YOg(schemas/* object */.Ikc({ blob: schemas/* string */.YjP(), annotations: schemas/* object */.Ikc({ size: schemas/* int */.Whr().min(0).optional() }).optional() }))
        .optional(),
});
/**
 * The layers of a cache's configuration (BuildKit, cacheimporttypes.CacheConfig), which has their sizes as annotations where
 * it stands alone.
 * @throws Error when it is none
 */
function layersOfConfig(json) {
    const { layers = [] } = configSchema.parse(JSON.parse(json));
    return Object.fromEntries(layers.map(({ blob, annotations }) => [layerId(blob), annotations?.size ?? 0]));
}
const ID_DIGITS = 16;
function layerId(digest) {
    return digest.slice(digest.indexOf(':') + 1).slice(0, ID_DIGITS);
}
const TAG = 'org.opencontainers.image.ref.name';
async function inFolder(folder, tag) {
    const { manifests = [] } = manifestSchema.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'index.json'), 'utf8')));
    const named = manifests.find(({ annotations }) => annotations?.[TAG] === tag);
    if (!named)
        return undefined;
    return layersOfManifest(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'blobs', ...named.digest.split(':')), 'utf8'));
}
/** Version of all entries of BuildKit's client (go-actions-cache, `version`). */
const VERSION = (0,external_node_crypto_.createHash)('sha256').update('|go-actionscache-1.0').digest('hex');
const foundSchema = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), signed_download_url: schemas/* string */.YjP() });
async function inActionsCache(options, { http, env }, signal) {
    const token = options.get('token') ?? env.ACTIONS_RUNTIME_TOKEN ?? '';
    const service = options.get('url_v2') ?? env.ACTIONS_RESULTS_URL ?? '';
    if (service === '')
        return undefined;
    // The one that it writes to; of several the last, as BuildKit's exporter takes it.
    const scope = (0,actions_token/* readActionsToken */.Fw)(token)?.scopes?.findLast(({ permission }) => (permission & actions_token/* WRITE */.Cm) !== 0)?.scope ?? '';
    const hash = (0,external_node_crypto_.createHash)('sha256').update(scope).digest('hex').slice(0, 8);
    const key = `index-${options.get('scope') ?? ''}-1-${hash}#`;
    const method = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
    const answer = await http({
        method: 'POST',
        url: new URL(method, service.endsWith('/') ? service : `${service}/`).href,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ key, restore_keys: [key], version: VERSION }),
    }, signal);
    const text = await answer.text();
    if (!answer.ok)
        return undefined;
    const url = foundSchema.parse(JSON.parse(text)).signed_download_url;
    const index = await http({ method: 'GET', url, headers: {} }, signal);
    const config = await index.text();
    return index.ok ? layersOfConfig(config) : undefined;
}

;// CONCATENATED MODULE: ./lib/cache/layer-work.js


/**
 * What each stage of the Dockerfile took.
 * @param timelines of the runs of one build after they have ended; a stage counts as in the one where it took longest
 * @param merges by the stage's name
 * @param kept packages that the build uses and the store holds
 */
function stageWork(timelines, merges, kept) {
    const byPackage = new Map(kept.map((entry) => [packageOf(entry.path), entry]));
    const works = new Map();
    for (const graph of timelines.map((timeline) => new BuildGraph(timeline))) {
        const finished = new Set(graph.finishedStages());
        for (const name of graph.stages) {
            const stage = name.toLowerCase();
            const steps = graph.stepsOf(name);
            const { built = 0, reused = 0, packages = [] } = merges.get(name) ?? {};
            const entries = [...new Set(packages)].flatMap((each) => byPackage.get(each) ?? []);
            const before = works.get(stage);
            const seconds = finished.has(name) ? graph.seconds(steps.map(({ id }) => id)) : 0;
            const pulled = steps.filter(hits/* isHit */.W1).reduce((sum, { pulledBytes }) => sum + pulledBytes, 0);
            works.set(stage, {
                stage,
                seconds: Math.max(seconds, before?.seconds ?? 0),
                built,
                reused,
                packageBytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
                packageSeconds: entries.reduce((sum, each) => sum + each.seconds, 0),
                pulledBytes: Math.max(pulled, before?.pulledBytes ?? 0),
            });
        }
    }
    return [...works.values()];
}
/** By those of the wanted stages that the builds had to do with, the stages that an export of it with `mode=max` holds. */
function stagesHeld(timelines, wanted) {
    const held = {};
    for (const graph of timelines.map((timeline) => new BuildGraph(timeline))) {
        for (const name of graph.stages) {
            const stage = name.toLowerCase();
            if (!wanted.includes(stage))
                continue;
            const all = graph.stagesOf(graph.madeFrom(name)).map((each) => each.toLowerCase());
            held[stage] = [...new Set([...(held[stage] ?? []), ...all])].sort();
        }
    }
    return held;
}
/** `CATEGORY/NAME/KEY/NAME-VERSION-BUILD.gpkg.tar` as emerge calls it: category/name-version. */
function packageOf(path) {
    const [category = ''] = path.split('/');
    const file = path.slice(path.lastIndexOf('/') + 1);
    return `${category}/${file.replace(/-\d+\.gpkg\.tar$/, '')}`;
}

;// CONCATENATED MODULE: ./lib/build/layer-record.js



const whole = schemas/* int */.Whr().min(0);
const seconds = schemas/* number */.aig().min(0);
const work = schemas/* object */.Ikc({
    seconds,
    built: whole,
    reused: whole,
    packageBytes: whole,
    packageSeconds: seconds,
    pulledBytes: whole,
});
/** The file: a `LayerHistory`, and when the last build ended, as ISO 8601. */
const layer_record_schema = schemas/* object */.Ikc({
    at: schemas/* string */.YjP(),
    stages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(work)),
    madeFrom: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())),
    exports: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), whole).nullable()),
    actionsBytes: whole,
});
/** What earlier builds of an image came to. @param folder see `recordFolder` @param name of the image */
async function earlierLayers(folder, name) {
    const record = await readRecord(recordFile(folder, name, 'layers'), layer_record_schema);
    if (!record)
        return NO_HISTORY;
    const { stages, madeFrom, exports, actionsBytes } = record;
    return { stages, madeFrom, exports, actionsBytes };
}
/** Remembers one more build. @param now milliseconds since the epoch */
async function recordLayers(folder, name, build, now) {
    const history = remember(await earlierLayers(folder, name), build);
    await writeRecord(recordFile(folder, name, 'layers'), { at: new Date(now).toISOString(), ...history });
}

;// CONCATENATED MODULE: ./lib/build/layer-memory.js





/** How long places may take to say what they hold, in milliseconds. */
const SIZES = 30_000;
/** What one build learns about its layers, for the decisions of the next one. */
class LayerMemory {
    folder;
    image;
    history;
    deps;
    #timelines = [];
    #merges = new Map();
    /** Places that were written, by part. */
    #written = new Map();
    constructor(folder, image, 
    /** What earlier builds came to. */
    history, deps) {
        this.folder = folder;
        this.image = image;
        this.history = history;
        this.deps = deps;
    }
    /** @param folder see `recordFolder` @param image its name */
    static async open(folder, image, deps) {
        return new LayerMemory(folder, image, await earlierLayers(folder, image), deps);
    }
    /** What was run until now, in this order. */
    get timelines() {
        return this.#timelines;
    }
    /** Notes a run. @param merges what the emerges of the build's last run did */
    ran(timeline, merges) {
        this.#timelines.push(timeline);
        if (merges)
            this.#merges = merges;
    }
    /**
     * Notes what a run wrote, unless all of its exports failed: that leaves the build good.
     * @param to values of `--cache-to`
     */
    wrote(part, to, timeline) {
        const reports = timeline ? (0,cache_reports/* cacheReports */.W)(timeline) : [];
        const failed = reports.filter(({ direction }) => direction === 'export').length;
        if (failed < to.length)
            this.#written.set(part, to);
    }
    /**
     * Remembers what this build took and wrote. Whatever goes wrong here changes nothing about it.
     * @param builder its name
     * @param stages the long ones, and that of the downloads
     * @param signal stops asking places for what they hold
     */
    async save({ packages, balances }, builder, stages, signal) {
        if (this.#timelines.length === 0)
            return;
        const { platform } = this.deps;
        const until = AbortSignal.any([signal, AbortSignal.timeout(SIZES)]);
        const asking = { ...this.deps, builder, env: platform.env };
        const exports = {};
        for (const [part, places] of this.#written) {
            exports[part] = undefined;
            for (const place of places)
                exports[part] ??= await exportedLayers(place, asking, until);
        }
        const build = {
            stages: stageWork(this.#timelines, this.#merges, packages),
            madeFrom: stagesHeld(this.#timelines, stages),
            exports,
            actionsBytes: balances.reduce((sum, { place, bytes }) => (place === store/* ACTIONS_CACHE */.Xd ? sum + bytes : sum), 0),
        };
        try {
            await recordLayers(this.folder, this.image, build, platform.now());
        }
        catch (error) {
            platform.log.debug(`What the layers took could not be recorded: ${String(error)}`);
        }
    }
}

// EXTERNAL MODULE: ./lib/build/run-facts.js
var run_facts = __webpack_require__(54491);
;// CONCATENATED MODULE: ./lib/build/layer-cache.js


















/** Stages that take long enough to be kept by themselves when the whole cannot be, or need not be. */
const LONG_STAGES = ['compiler', 'kernel', 'world'];
/** How long the downloads may still be exported after a build that failed, in milliseconds. */
const LATE_EXPORT = 120_000;
/**
 * The layers of one build: where it finds them, where the downloads are kept while it still runs, and what is kept of it when
 * it fails. Nothing about it fails the build.
 */
class LayerCache {
    entries;
    scopes;
    write;
    dockerfile;
    memory;
    layers;
    deps;
    #saved = 0;
    #from = [];
    #unsaved = [];
    #builder = '';
    /** @param layers which of them are kept; undefined for all */
    constructor(entries, scopes, write, dockerfile, memory, layers, deps) {
        this.entries = entries;
        this.scopes = scopes;
        this.write = write;
        this.dockerfile = dockerfile;
        this.memory = memory;
        this.layers = layers;
        this.deps = deps;
    }
    /**
     * Those places that the builder or this job cannot use are named in warnings, and left out.
     * @returns undefined where no cache was asked for, or none can be used
     */
    static async open(settings, { name: image, dockerfile, builder }, deps) {
        if (settings.cache.length === 0)
            return undefined;
        settings.cacheHints.forEach(deps.warn);
        const { platform } = deps;
        const facts = await (0,run_facts/* runFacts */.p)(platform.env);
        const write = (0,cache_arguments/* mayWrite */.J)({ wanted: settings.cacheWrite, fromFork: facts.fromFork });
        const { entries: known, problems: ofBuilder } = (0,builder_caches/* builderCaches */.z)(settings.cache, builder, write);
        const { entries, problems: ofJob } = (0,gha_access/* usableCaches */.Q)(known, platform.env, platform.now(), write);
        [...ofBuilder, ...ofJob].forEach(deps.warn);
        if (entries.length === 0)
            return undefined;
        const scopes = { image, ...(0,cache_scopes/* cacheBranches */.B)(facts), stages: LONG_STAGES };
        const memory = await LayerMemory.open(recordFolder(platform.env, settings.output), image, deps);
        const { history } = memory;
        const layers = settings.cacheLayers === 'all'
            ? undefined
            : planLayers({
                history,
                stages: LONG_STAGES,
                downloads: (0,fetch_build/* hasStage */.X6)(dockerfile, fetch_build/* FETCHED_STAGE */.Jj)
                    ? (0,fetch_build/* fetchStages */.wH)(dockerfile).map((each) => each.toLowerCase())
                    : [],
                kept: {
                    packages: settings.packageStore.kind !== 'builder',
                    distfiles: settings.distfilesStore.kind !== 'builder',
                },
                budget: layerBudget(entries, settings.cacheBytes, history.actionsBytes),
            });
        const cache = new LayerCache(entries, scopes, write, dockerfile, memory, layers, deps);
        for (const sentence of cache.sentences)
            platform.log.info(`Layers of ${sentence}`);
        return cache;
    }
    /** Which stages' layers are kept and why, one sentence each; none where all are, or nothing is written. */
    get sentences() {
        return this.write ? (this.layers?.decisions ?? []).map(layerSentence) : [];
    }
    /** How many exports were made. */
    get saved() {
        return this.#saved;
    }
    /** Where the last build found its layers, as arguments of `--cache-from`. */
    get from() {
        return this.#from;
    }
    /** What a cancelled build finished and had no time to export, the most valuable first; without secrets. */
    get unsaved() {
        return this.#unsaved;
    }
    /**
     * Runs a build with its caches, once more without those that broke it. Afterwards the finished stages of one that did not
     * end well are exported.
     * @param signal stops the build
     * @param last stops what is still exported then
     */
    async build(plan, run, signal, last) {
        this.#builder = plan.builder;
        const main = (0,cache_arguments/* cacheArguments */.pv)(this.entries, { part: 'main', scopes: this.scopes, write: this.#writesAll() });
        const { cache } = await (0,export_layers/* withFolders */.Qy)({ plan, cache: main }, this.deps.warn);
        const from = await (0,find_layers/* findLayers */.Y)(plan, cache.from, this.deps, signal);
        this.#from = from;
        const cached = { plan, cache: { from, to: cache.to } };
        const downloads = this.#exportOfDownloads(cached, signal);
        const observe = (timeline) => downloads?.observe(timeline);
        let result = await run(cached, observe);
        this.memory.ran(result.timeline, result.tally?.stages);
        const lost = this.#lostStages(main.from, from);
        const failure = result.code !== 0 && !result.stopped ? (0,cache_failure/* cacheFailure */.v)(result.timeline, cached) : undefined;
        if (failure && failure.cause !== 'builder') {
            this.deps.warn({
                message: `A cache broke the build (${failure.cause}${failure.type === undefined ? '' : ` of ${failure.type}`}); it is run again without.`,
            });
            const without = (0,cache_failure/* withoutFailed */.e)(cached, failure);
            this.#from = without.cache.from;
            result = await run(without, observe);
            this.memory.ran(result.timeline, result.tally?.stages);
        }
        const whole = result.code === 0 && cached.cache.to.length > 0;
        if (whole) {
            this.#saved++;
            this.memory.wrote('main', cached.cache.to, result.timeline);
        }
        const until = result.code === 0 ? last : AbortSignal.any([last, AbortSignal.timeout(LATE_EXPORT)]);
        const outcome = await downloads?.settle(!whole && !this.deps.platform.cancelled.aborted, until);
        if (outcome?.run)
            this.memory.ran(outcome.run.timeline);
        if (outcome?.status === 'exported') {
            this.#saved++;
            this.memory.wrote('fetch', (0,cache_arguments/* cacheArguments */.pv)(this.entries, { part: 'fetch', scopes: this.scopes, write: true }).to);
        }
        if (this.write && !whole) {
            const keepsDownloads = downloads?.isDue === true && outcome?.status !== 'exported';
            await this.#salvage(cached, result, { keepsDownloads, lost }, last);
        }
        (0,cache_problems/* cacheProblems */.J)(this.memory.timelines, this.entries).forEach(this.deps.warn);
        return result;
    }
    /** Remembers this build for the decisions of the next one. @param signal stops asking places for what they hold */
    async remember(stored, signal) {
        if (this.write)
            await this.memory.save(stored, this.#builder, [...LONG_STAGES, fetch_build/* FETCHED_STAGE */.Jj], signal);
    }
    #writesAll() {
        return this.write && (this.layers === undefined || this.layers.whole);
    }
    /** Whether the layers of a long stage, or those of the downloads, are to be kept. */
    #keeps(stage) {
        return this.layers?.decisions.find((decision) => decision.stage === stage)?.keep ?? true;
    }
    /**
     * Stages that an earlier build exported and that are gone, others having needed the room.
     * @param asked values of `--cache-from`, in the order in which they were looked for
     * @param found the one of them that holds layers; several where none does
     */
    #lostStages(asked, found) {
        const [first, ...others] = found;
        const absent = first === undefined || others.length > 0 ? asked : asked.slice(0, asked.indexOf(first));
        return LONG_STAGES.filter((stage) => {
            const scope = { branch: this.scopes.own, part: `stage-${stage}` };
            return (scope.part in this.memory.history.exports &&
                this.entries.some((entry) => absent.includes((0,cache_arguments/* readArgument */.qt)(entry, this.scopes, scope))));
        });
    }
    #exportOfDownloads(cached, signal) {
        if (!this.write || !this.#keeps(fetch_build/* FETCHED_STAGE */.Jj) || !(0,fetch_build/* hasStage */.X6)(this.dockerfile, fetch_build/* FETCHED_STAGE */.Jj))
            return undefined;
        const planned = this.#downloadsOf(cached, this.entries);
        return planned && new FetchExport(planned, this.entries, (0,fetch_build/* fetchStages */.wH)(this.dockerfile), this.deps, signal);
    }
    /** The build of the downloads, which reads from where the main one does: what that found there need not be on the builder. */
    #downloadsOf({ plan, cache: { from } }, entries) {
        const planned = (0,fetch_build/* planFetchBuild */.aN)(plan, entries, this.scopes);
        return planned && { plan: planned.plan, cache: { from, to: planned.cache.to } };
    }
    /** A build that failed exports nothing; one that went well has not exported what `auto` keeps by stages. */
    async #salvage(cached, result, { keepsDownloads, lost }, last) {
        const stages = this.#writesAll() ? LONG_STAGES : LONG_STAGES.filter((stage) => this.#keeps(stage));
        const finished = finishedStages(result.timeline, { stages, lost });
        const cancelled = this.deps.platform.cancelled.aborted;
        // What is handed to the post step lies on the disk meanwhile.
        const entries = cancelled ? this.entries.filter(isOpen) : this.entries;
        const known = (0,cache_arguments/* cacheArguments */.pv)(entries, { part: 'main', scopes: this.scopes, write: false }).from;
        const from = cached.cache.from.filter((place) => known.includes(place));
        const failed = { plan: cached.plan, cache: { from, to: [] } };
        const caches = { entries, scopes: this.scopes, exportMinutes: 5 };
        const plans = salvagePlans(failed, finished, caches).filter(({ cache }) => cache.to.length > 0);
        if (cancelled) {
            const fetched = keepsDownloads ? this.#downloadsOf(failed, entries) : undefined;
            const unsaved = fetched ? [fetched, ...plans] : plans;
            this.#unsaved = unsaved.map(({ plan, cache }) => ({ plan: { ...plan, secrets: {} }, cache }));
            return;
        }
        const runs = await (0,export_layers/* exportLayers */.V8)(plans, this.deps, last);
        for (const [index, { code, timeline }] of runs.entries()) {
            this.memory.ran(timeline);
            const { plan, cache } = plans[index] ?? {};
            if (code !== 0 || !plan || !cache)
                continue;
            this.#saved++;
            this.memory.wrote(`stage-${plan.target}`, cache.to, timeline);
        }
    }
}
/** Whether nothing of how a cache was named is secret. */
function isOpen({ type, options }) {
    return entry/* SECRET_OPTIONS */.C[type].every((name) => options[name] === undefined);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/build/build-log.js


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

;// CONCATENATED MODULE: ./lib/build/compiler-cache-tally.js
/** What config/build/with-compiler-cache says at the end of each step that compiled. */
const SAID = /^gm: compiler cache: (\d+) hits, (\d+) misses, (\d+) MiB$/;
/** Counts what the steps of one build looked up in the compiler cache. */
class CompilerCacheTally {
    hits = 0;
    misses = 0;
    /** Size of the cache, as the last step saw it. */
    mebibytes = 0;
    apply(changes) {
        for (const change of changes) {
            const said = change.type === 'line' ? SAID.exec(change.line) : null;
            if (!said)
                continue;
            this.hits += Number(said[1]);
            this.misses += Number(said[2]);
            this.mebibytes = Number(said[3]);
        }
    }
    /** One sentence for the summary; undefined when nothing was looked up. */
    get fact() {
        const all = this.hits + this.misses;
        if (all === 0)
            return undefined;
        return `Compiler cache: ${String(this.hits)} of ${String(all)} compilations were there already; it holds ${String(this.mebibytes)} MiB.`;
    }
}

;// CONCATENATED MODULE: ./lib/build/download-tally.js
/** What config/build/fetch says of the files that it downloaded, several in a line. */
const download_tally_SAID = /^gm: downloaded (.+)$/;
/** Collects the names of the sources that the steps of one build downloaded. */
class DownloadTally {
    names = new Set();
    apply(changes) {
        for (const change of changes) {
            const said = change.type === 'line' ? download_tally_SAID.exec(change.line) : null;
            for (const name of said?.[1]?.split(' ') ?? [])
                this.names.add(name);
        }
    }
}

;// CONCATENATED MODULE: ./lib/build/package-tally.js
/** Counts what the emerges of one run did. */
class PackageTally {
    /** Packages that were compiled, and those that came from binary packages. */
    built = 0;
    reused = 0;
    #stages = new Map();
    /** The same by stage of the Dockerfile. */
    get stages() {
        return this.#stages;
    }
    apply(changes) {
        for (const change of changes) {
            if (change.type !== 'package' || change.event.type !== 'completed')
                continue;
            const { how, package: name } = change.event;
            if (how !== 'binary' && how !== 'source')
                continue;
            const key = how === 'binary' ? 'reused' : 'built';
            this[key]++;
            const { stage } = change.step;
            if (stage === undefined)
                continue;
            const merges = this.#stages.get(stage) ?? { built: 0, reused: 0, packages: [] };
            merges[key]++;
            merges.packages.push(name);
            this.#stages.set(stage, merges);
        }
    }
}

;// CONCATENATED MODULE: ./lib/build/run-plan.js






/** Runs one plan, shows it while it runs, and writes its complete log. */
async function runPlan(buildx, cached, { platform, display, signal, secrets, output, name, observe }) {
    const tally = new PackageTally();
    const compilations = new CompilerCacheTally();
    const downloads = new DownloadTally();
    const buildLog = new BuildLog((0,external_node_path_.join)(output, `${name}-build-${cached.plan.target}.log`));
    let timeline;
    const timer = setInterval(() => {
        if (timeline)
            display.tick(timeline(), platform.now());
    }, display.tickEvery);
    try {
        const result = await (0,cached_plan/* runCachedBuild */.K)(buildx, cached, {
            signal,
            secrets,
            redact: (text) => platform.redact(text),
            onChanges: (changes, current) => {
                if (!timeline)
                    observe?.(current);
                timeline = current;
                display.apply(changes);
                buildLog.apply(changes);
                tally.apply(changes);
                compilations.apply(changes);
                downloads.apply(changes);
            },
        });
        display.end(result.timeline);
        return { ...result, log: buildLog.path, tally, compilations, downloads };
    }
    finally {
        clearInterval(timer);
        const incomplete = await buildLog.close();
        if (incomplete)
            platform.log.warning(`The log file ${buildLog.path} is incomplete: ${incomplete.message}`);
    }
}

// EXTERNAL MODULE: ./lib/store/http-client.js
var http_client = __webpack_require__(95929);
;// CONCATENATED MODULE: ./lib/builder/steve.js




/** Why steve does not serve, as a part of a sentence. */
class NoSteve extends Error {
}
/**
 * Puts steve in the place of a builder's named pipe: brings it there, starts it, hands its device to the steps to come and tries
 * it. No layer's key changes by that. What goes wrong on the way leaves the pipe where it was, with a warning. When steve ends
 * before its time, the pipe takes its place again.
 */
async function startSteve(candidate, first, deps) {
    const { builder, container, tokens, capacity, wishes } = candidate;
    const floor = memoryFloor(capacity, wishes);
    const nothing = { stop: () => Promise.resolve() };
    let keeper;
    try {
        if (!candidate.serving)
            await unpack(container, await deps.pack());
        const name = deviceName(builder, deps.run);
        const started = await start(container, name, steveArguments(name, tokens, floor, wishes.loadAverage));
        keeper = keep(container, started, cdiSpec({ pipe: PIPE, tokens }));
        await keeper.serving;
        const problem = await installPool(container, { device: started.device, tokens });
        if (problem !== undefined)
            throw new NoSteve(problem);
        // The tokens of one that serves another build already are in use.
        if (!started.joined)
            await deps.check();
        const { ended, stop } = keeper;
        let stopping = false;
        const watching = ended.then(async (said) => {
            if (said === undefined || stopping || deps.signal.aborted)
                return;
            deps.warn(steveEnded(builder, said));
            await installPool(container, { pipe: PIPE, tokens });
        });
        return {
            jobserver: steve(tokens, capacity, floor, started.joined),
            stop: async () => {
                stopping = true;
                await stop();
                await watching;
            },
        };
    }
    catch (error) {
        await keeper?.stop();
        if (deps.signal.aborted)
            return { jobserver: first, ...nothing };
        if (!(error instanceof NoSteve))
            throw error;
        // The keeper puts the pipe back where it can; where steve was in the way of that, it is done here.
        await installPool(container, { pipe: PIPE, tokens });
        return { jobserver: withoutSteve(builder, first, error.message), ...nothing };
    }
}
async function unpack(container, archive) {
    const { code, stderr } = await container.sh(UNPACK, { input: archive });
    if (code !== 0)
        throw new NoSteve(`it could not be brought there: ${lastLine(stderr)}`);
}
async function start(container, name, args) {
    const { code, stdout, stderr } = await container.sh(START, { args: [name, ...args] });
    const started = code === 0 ? parseStarted(stdout) : undefined;
    if (!started)
        throw new NoSteve(`it does not start: ${stderr.trim().split('\n').slice(-2).join('; ') || 'no reason given'}`);
    return started;
}
/** Keeps a steve for as long as this process lives, or until it is stopped; the last who keeps it stops it. */
function keep(container, { name }, spec) {
    const until = new AbortController();
    const serving = deferred();
    const ended = deferred();
    let said = '';
    const onLine = (line) => {
        if (line === 'serving')
            serving.resolve(undefined);
        else if (line !== 'gone')
            said = line;
        else {
            serving.reject(new NoSteve(`it has ended: ${said || 'it said nothing'}`));
            ended.resolve(said);
        }
    };
    const given = { args: [name], env: { SPEC: spec } };
    const over = container.attend(KEEP, given, { onLine, until: until.signal }).then(({ stderr }) => lastLine(stderr), (error) => (error instanceof Error ? error.message : String(error)));
    const settled = over.then((why) => {
        serving.reject(new NoSteve(`it cannot be watched: ${why}`));
        ended.resolve(undefined);
    });
    return {
        serving: serving.promise,
        ended: ended.promise,
        stop: async () => {
            until.abort();
            await settled;
        },
    };
}
/** Promise.withResolvers, which Node 20 does not have. */
function deferred() {
    let resolve = () => undefined;
    let reject = () => undefined;
    const promise = new Promise((yes, no) => {
        resolve = yes;
        reject = no;
    });
    return { promise, resolve, reject };
}

// EXTERNAL MODULE: ./lib/build/run-stage.js
var run_stage = __webpack_require__(80790);
;// CONCATENATED MODULE: ./lib/build/steve-stage.js





/**
 * The plan by which stores are asked: for what steve is made of too, where it can be planned. Where it cannot, such as in a
 * snapshot without it, `serveBySteve` will say so.
 */
async function planWithSteve(plan, deps, signal) {
    const asked = { ...plan, args: { ...plan.args, STEVE: 'packed' } };
    return (await (0,run_stage/* runStage */.S)(asked, 'steve-plan', { contexts: {} }, deps, signal)) === undefined ? asked : plan;
}
/**
 * Lets steve serve a builder, made by the stage `steve` of the build's own Dockerfile and tried by its stage `check-jobserver`.
 * Both run before the build, on the pipe that the builder has until then.
 */
function serveBySteve(candidate, first, plan, deps) {
    const { platform, report, signal, folder } = deps;
    const stage = async (target, output, failed) => {
        const problem = await (0,run_stage/* runStage */.S)(plan, target, { contexts: {}, ...(output === undefined ? {} : { output }) }, deps, signal);
        if (problem)
            throw new NoSteve(`${failed}: ${problem.message}`);
    };
    return startSteve(candidate, first, {
        pack: async () => {
            const archive = (0,external_node_path_.join)(folder, 'steve.tar');
            await stage('steve', `type=tar,dest=${archive}`, 'it cannot be made');
            const packed = await (0,promises_.readFile)(archive);
            await (0,promises_.rm)(archive);
            return packed;
        },
        check: () => stage('check-jobserver', undefined, 'it failed its test'),
        warn: (problem) => {
            platform.log.warning((0,platform_errors/* formatProblem */.Vw)(problem));
            report.warned(problem);
        },
        signal,
        run: String(platform.now()),
    });
}

;// CONCATENATED MODULE: ./lib/build/time-limit.js
/** Minutes kept for saving at the end of a job of so many: a tenth, at least 3 and at most 20. */
function reservedMinutes(jobMinutes) {
    return Math.min(20, Math.max(3, jobMinutes / 10));
}
/**
 * Starts the clock of a job.
 * @param jobMinutes the job's own limit; undefined for none
 * @param jobStarted when the job began, and `now`: milliseconds since the epoch
 */
function startTimeLimit(jobMinutes, jobStarted, now) {
    const stop = new AbortController();
    const last = new AbortController();
    if (jobMinutes === undefined) {
        return { signal: stop.signal, last: last.signal, minutes: undefined, end: () => undefined };
    }
    const end = jobStarted + jobMinutes * 60_000;
    const at = (controller, time) => setTimeout(() => {
        controller.abort();
    }, Math.max(0, time - now));
    // The last half minute belongs to the outputs and the summary.
    const timers = [at(stop, end - reservedMinutes(jobMinutes) * 60_000), at(last, end - 30_000)];
    return {
        signal: stop.signal,
        last: last.signal,
        minutes: jobMinutes,
        end: () => {
            timers.forEach((timer) => {
                clearTimeout(timer);
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/build/progress-made.js

/**
 * Whether a build whose time was over came further than the one before: something new must be where the next one finds it.
 * On a machine that is thrown away (RUNNER_ENVIRONMENT, as GitHub's own runners set it) that is a store or a cache; else the
 * builder's own disk is enough.
 * @throws UserError when it achieved nothing, so that continuations do not repeat it for ever
 */
function judgeProgress(report, env) {
    const { packagesBuilt, stepsDone, running } = report.work;
    const thrownAway = env.RUNNER_ENVIRONMENT === 'github-hosted';
    const achieved = thrownAway ? report.kept > 0 : packagesBuilt + stepsDone > 0;
    if (achieved) {
        report.warn({
            message: `The time was over before the image was complete; ${packagesBuilt} packages were built and are kept.`,
            hint: 'The next run goes on from there.',
        });
        return;
    }
    const busy = running.length === 0 ? '' : ` It was busy with ${running.join(', ')}.`;
    if (thrownAway && packagesBuilt > 0) {
        throw new platform_errors/* UserError */.yo({
            message: `The time was over, and the ${packagesBuilt} packages that were built are lost with this machine.`,
            hint: 'Name a place for them by the input package-store, such as package-store: actions.',
        });
    }
    throw new platform_errors/* UserError */.yo({
        message: `The time was over and nothing was finished that a next run could go on from.${busy}`,
        hint: 'Raise job-minutes, or use a machine with more cores.',
    });
}

// EXTERNAL MODULE: ./lib/build/unsaved-work.js + 2 modules
var unsaved_work = __webpack_require__(13023);
;// CONCATENATED MODULE: ./lib/build/build-image.js
























/** A signal stopped the build: somebody cancelled it, or its time was over. */
class Stopped extends Error {
}
/**
 * Builds an image from a definition, brings its files out and boots them. What happened is written into `report` step by
 * step, so that it tells the story also when this throws. A build whose time is over ends without an error when it came
 * further than it was; `report.complete` is false then.
 * @throws UserError with what went wrong
 */
async function buildImage(settings, deps, report) {
    const { platform } = deps;
    const limit = startTimeLimit(settings.jobMinutes, deps.jobStarted, platform.now());
    const folder = await (0,platform_files/* makeTemporaryFolder */.wE)(platform.env);
    let handedOver = false;
    try {
        const prepared = await prepareBuild(settings, deps, report, folder);
        const onThisMachine = builderFolder(prepared.builder, prepared.found.engine, deps.machine.hostname);
        const cpu = onThisMachine === undefined ? undefined : await deps.machine.cpuFlags();
        const unsuitable = unsuitableCpu({ march: prepared.image.march, target: settings.target, cpu });
        if (unsuitable) {
            if (!mayMoveOn(settings.jobMinutes, platform.env))
                throw new platform_errors/* UserError */.yo(unsuitable);
            report.movesOn(unsuitable);
            return;
        }
        const signal = AbortSignal.any([platform.cancelled, limit.signal]);
        const place = {
            location: settings.packageStore,
            folder: recordFolder(platform.env, settings.output),
            name: report.name,
            temporary: folder,
        };
        const records = await KeptRecords.open(place, deps);
        await records?.bringIn(signal);
        const measureDisk = await checkDisk(settings, prepared.image, onThisMachine, deps, report);
        const { buildx, secrets } = prepared;
        const work = {
            folder,
            plan: asksStores(settings) && prepared.jobserver.steve
                ? await planWithSteve(prepared.plan, { platform, buildx, secrets, from: [] }, signal)
                : prepared.plan,
            locations: { packages: settings.packageStore, distfiles: settings.distfilesStore },
            fingerprint: prepared.fingerprint,
        };
        const session = await (0,unsaved_work/* openSession */.f)(work, {
            platform,
            run: deps.run,
            buildx: prepared.buildx,
            warn: (problem) => {
                report.warn(problem);
            },
        });
        const { builder, dockerfile } = prepared;
        const layers = await LayerCache.open(settings, { name: report.name, dockerfile, builder }, {
            platform,
            buildx: prepared.buildx,
            secrets: prepared.secrets,
            http: http_client/* nodeClient */.Y,
            warn: (problem) => {
                report.warn(problem);
            },
        });
        const run = { settings, prepared, deps, report, layers, signal, last: limit.last };
        const measured = measureDisk();
        try {
            await session?.bringIn(signal);
            const stopJobserver = await startLastJobserver(run, folder);
            try {
                await makeImage(run);
            }
            finally {
                await stopJobserver();
            }
            report.complete = true;
        }
        catch (error) {
            if (!(error instanceof Stopped))
                throw error;
            report.stopped(platform.cancelled.aborted ? undefined : limit.minutes);
            if (platform.cancelled.aborted)
                throw cancelled();
        }
        finally {
            const state = session?.state();
            const unsaved = layers?.unsaved ?? [];
            handedOver =
                platform.cancelled.aborted && deps.defer !== undefined && (state !== undefined || unsaved.length > 0);
            if (handedOver)
                await deps.defer?.({ ...work, ...(state ? { state } : {}), layers: unsaved });
            else
                await session?.save(limit.last);
            await session?.close();
            report.stores(session?.balances ?? []);
            report.layersKept = layers?.saved ?? 0;
            report.layers = layers?.sentences ?? [];
            if (!platform.cancelled.aborted) {
                const stored = { packages: session?.used('packages') ?? [], balances: session?.balances ?? [] };
                await layers?.remember(stored, limit.last);
            }
            await measured.end();
            if (!platform.cancelled.aborted)
                await records?.save(limit.last);
            if (!signal.aborted) {
                const at = settings.snapshot === undefined ? { at: prepared.image.place(['snapshot']) } : {};
                const kept = session?.holding('distfiles');
                await (0,ask_sources/* reportLostSources */.X1)({ platform, report, prepared, folder, kept, from: layers?.from ?? [], ...at }, signal);
            }
        }
        if (!report.complete)
            judgeProgress(report, platform.env);
    }
    finally {
        limit.end();
        if (!handedOver)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        // What a build that failed or was cancelled had begun to bring out.
        await (0,promises_.rm)((0,external_node_path_.join)(settings.output, '.incoming'), { recursive: true, force: true });
    }
}
/** Whether there is a store beside the builder's own disk. */
function asksStores({ packageStore, distfilesStore }) {
    return packageStore.kind !== 'builder' || distfilesStore.kind !== 'builder';
}
function cancelled() {
    return new platform_errors/* UserError */.yo({
        message: 'The build was cancelled.',
        hint: 'What was finished is kept by the builder; run it again to go on from there.',
    });
}
/** Puts steve in the place of the pipe where it can serve, and tells what came of it. @returns what stops it */
async function startLastJobserver(run, folder) {
    const { prepared, deps, report, layers, signal } = run;
    const { steve: candidate, ...first } = prepared.jobserver;
    if (!candidate)
        return () => Promise.resolve();
    const { platform } = deps;
    const { buildx, secrets } = prepared;
    const from = layers?.from ?? [];
    const stage = { platform, buildx, secrets, from, report, signal, folder };
    const { jobserver, stop } = await serveBySteve(candidate, first, prepared.plan, stage);
    platform.log.info(jobserver.sentence);
    report.jobserver(jobserver);
    report.capabilities((0,capabilities/* capabilities */.R7)({ ...prepared.found, jobserver }));
    return stop;
}
/** From the plan to files that have booted. @throws UserError, or Stopped when the signal fired */
async function makeImage(run) {
    const { settings, prepared, deps, report, signal } = run;
    const { image, plan } = prepared;
    await (0,promises_.mkdir)(settings.output, { recursive: true });
    const incoming = (0,external_node_path_.join)(settings.output, '.incoming');
    await (0,promises_.rm)(incoming, { recursive: true, force: true });
    const { layers } = run;
    const build = (what) => runToEnd(what, run, layers);
    if (settings.target !== 'artifacts') {
        await build(plan);
        return;
    }
    await build({ ...plan, output: `type=local,dest=${incoming}` });
    const { files, facts } = await placeFiles(incoming, settings.output, report.name);
    await (0,promises_.rm)(incoming, { recursive: true, force: true });
    const publish = async (boot) => {
        const manifest = describeImage(prepared, { builtBy: deps.builtBy, name: report.name, files, facts, boot });
        report.manifest(manifest, await publishManifest(manifest, settings.output));
    };
    await publish();
    report.files(files);
    const boot = await (0,boot_image/* bootImage */.qT)(settings, image, files, facts, report.name, { ...deps, signal });
    if (signal.aborted)
        throw new Stopped();
    report.boot(boot);
    if (boot.status === 'not-booted') {
        report.warn({ message: `The image was not booted: ${boot.reason?.message ?? 'no reason is known.'}` });
    }
    await publish(boot);
    if (boot.status === 'failed')
        throw new platform_errors/* UserError */.yo((0,boot_image/* bootProblem */.o5)(boot));
    const size = { squashfs: facts['squashfs-bytes'], raw: facts['raw-bytes'] };
    const over = exceededBudgets(image.definition.budgets, size, image.place);
    if (over.length > 0)
        throw new platform_errors/* UserError */.yo(over);
    if (settings.imageRef !== '') {
        const metadataFile = (0,external_node_path_.join)(settings.output, '.image-metadata.json');
        const output = settings.imageOutput === 'push' ? 'type=registry' : 'type=docker';
        // All its layers are on the builder, and have been exported: a second export would replace the first by less.
        await runToEnd({ ...plan, target: 'image', tags: [settings.imageRef], output, metadataFile }, run, undefined);
        report.imageDigest = imageDigest(await (0,promises_.readFile)(metadataFile, 'utf8'));
        await (0,promises_.rm)(metadataFile);
    }
}
/** buildx's `--metadata-file` names the image by `containerimage.digest`. */
function imageDigest(metadata) {
    const digest = JSON.parse(metadata)['containerimage.digest'];
    return typeof digest === 'string' ? digest : undefined;
}
/** Runs one plan. @throws UserError with the cause when it fails, Stopped when the signal stopped it */
async function runToEnd(plan, run, layers) {
    const { settings, prepared, report, signal, last } = run;
    const { platform, display } = run.deps;
    const { buildx, secrets } = prepared;
    const options = { platform, display, signal, secrets, output: settings.output, name: report.name };
    const runOnce = async (cached, observe) => {
        const made = await runPlan(buildx, cached, { ...options, ...(observe ? { observe } : {}) });
        report.build(made.timeline, made.log, made.tally);
        report.compilations(made.compilations);
        report.downloads(made.downloads);
        return made;
    };
    const result = await (layers ? layers.build(plan, runOnce, signal, last) : runOnce({ plan, cache: NO_CACHE }));
    if (result.stopped)
        throw new Stopped();
    if (result.code !== 0) {
        const failure = (0,progress_failure/* explainFailure */.S)(result.timeline);
        report.failed(failure);
        throw new platform_errors/* UserError */.yo([failure.problem, ...failure.others]);
    }
}
const NO_CACHE = { from: [], to: [] };


/***/ }),

/***/ 13023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  saveUnsavedWork: () => (/* binding */ saveUnsavedWork),
  writeUnsavedWork: () => (/* binding */ writeUnsavedWork)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/export-layers.js + 1 modules
var export_layers = __webpack_require__(75473);
// EXTERNAL MODULE: ./lib/builder/buildx.js
var buildx = __webpack_require__(58087);
// EXTERNAL MODULE: ./lib/builder/certificates.js
var builder_certificates = __webpack_require__(43235);
// EXTERNAL MODULE: ./lib/builder/registries.js
var registries = __webpack_require__(73828);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/store/fingerprint.js
var fingerprint = __webpack_require__(90149);
// EXTERNAL MODULE: ./lib/store/open-store.js
var open_store = __webpack_require__(3729);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/store/needs.js


const schema = schemas/* object */.Ikc({
    now: schemas/* number */.aig(),
    packages: schemas/* object */.Ikc({ have: schemas/* array */.YOg(schemas/* string */.YjP()), need: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    distfiles: schemas/* object */.Ikc({
        have: schemas/* array */.YOg(schemas/* string */.YjP()),
        need: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), bytes: schemas/* number */.aig() })),
    }),
});
/** Reads needs.json. @throws Error when the file is not one */
async function readNeeds(file) {
    return schema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
}
const takenOut = schemas/* array */.YOg(schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['packages', 'distfiles']),
    path: schemas/* string */.YjP().regex(/^(?!.*(^|\/)\.\.?(\/|$))[^/].*$/),
    bytes: schemas/* number */.aig(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    seconds: schemas/* number */.aig(),
    stanza: schemas/* string */.YjP().optional(),
}));
/** Reads the index of what came out, the most expensive first. @throws Error when the file is not one */
async function readTakenOut(file) {
    return takenOut.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
}

// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/session.js




/**
 * The stores around one build: before it, what it needs and the builder lacks is brought in; after it, however it ended,
 * what it made is taken out and added. Whatever goes wrong here costs time, never the build: it is warned of and survived.
 */
class StoreSession {
    #stores;
    #deps;
    #needs;
    #held = new Map();
    #balances = new Map();
    #used = new Map();
    /** Stores that did not answer before the build; they are not asked again after it. */
    #silent = new Set();
    /** @param state of a session whose process could not save any more */
    constructor(stores, deps, state) {
        this.#stores = stores;
        this.#deps = deps;
        this.#needs = state?.needs;
        for (const kind of store_store/* KINDS */.GW)
            if (state?.held[kind])
                this.#held.set(kind, [...state.held[kind]]);
    }
    /** What is needed to save in another process; undefined when there is nothing to save. */
    state() {
        return this.#needs && { needs: this.#needs, held: Object.fromEntries(this.#held) };
    }
    get balances() {
        return [...this.#balances.values()];
    }
    /** What the build uses and the store holds, known after it has been saved. */
    used(kind) {
        return this.#used.get(kind) ?? [];
    }
    /** What the store of a kind has: what it listed, and what was added since. @returns undefined where there is no store */
    holding(kind) {
        const place = this.#stores.get(kind)?.place;
        return place === undefined ? undefined : { place, paths: new Set(this.#held.get(kind)?.map(({ path }) => path)) };
    }
    /** Asks the builder what it lacks and brings in what the stores have of it. */
    async bringIn(signal) {
        await this.#orWarn('What is kept could not be brought in', () => this.#bringIn(signal));
    }
    async #bringIn(signal) {
        const output = (0,external_node_path_.join)(this.#deps.folder, 'needs');
        if (!(await this.#deps.stage('store-needs', { contexts: {}, output: local(output) }, signal)))
            return;
        const needs = await readNeeds((0,external_node_path_.join)(output, 'needs.json'));
        this.#needs = needs;
        const incoming = (0,external_node_path_.join)(this.#deps.folder, 'incoming');
        await (0,promises_.mkdir)((0,external_node_path_.join)(incoming, 'distfiles'), { recursive: true });
        const got = new Map();
        for (const [kind, store] of this.#stores)
            got.set(kind, await this.#get(kind, store, needs, incoming, signal));
        const packages = got.get('packages') ?? [];
        await (0,promises_.writeFile)((0,external_node_path_.join)(incoming, 'index.json'), JSON.stringify(packages));
        if (packages.length + (got.get('distfiles')?.length ?? 0) > 0) {
            const done = await this.#deps.stage('store-in', { contexts: { incoming } }, signal);
            if (!done)
                this.#deps.warn({ message: 'What the store gave could not be laid into the builder; it is made anew.' });
        }
        await (0,promises_.rm)(incoming, { recursive: true, force: true });
    }
    async #get(kind, store, needs, incoming, signal) {
        const { have } = needs[kind];
        const needed = have.length + needs[kind].need.length;
        const balance = { ...emptyBalance(kind, store.place), needed, present: have.length };
        this.#balances.set(kind, balance);
        try {
            const held = await store.list(signal);
            this.#held.set(kind, held);
            const wanted = held.filter(isLacking(kind, needs));
            const { got, lost } = await store.get(wanted, (0,external_node_path_.join)(incoming, kind), signal);
            const gone = new Set(lost.map(({ entry }) => entry.path));
            const left = held.filter(({ path }) => !gone.has(path));
            this.#held.set(kind, left);
            this.#balances.set(kind, {
                ...balance,
                brought: got.length,
                bytesIn: sum(got, 'bytes'),
                secondsSaved: sum(got, 'seconds'),
                lost: lost.length,
                entries: left.length,
                bytes: sum(left, 'bytes'),
            });
            if (lost.length > 0) {
                const reasons = [...new Set(lost.map(({ reason }) => reason))].join('; ');
                this.#deps.warn({
                    message: `The ${store.place} could not give ${lost.length} of ${wanted.length} ${kind}: ${reasons}.`,
                    hint: 'They are made anew and stored again.',
                });
            }
            return got;
        }
        catch (error) {
            this.#silent.add(kind);
            this.#survive(kind, error, 'read');
            return [];
        }
    }
    /** Takes what the build made out of the builder and adds it to the stores, the most expensive first. */
    async save(signal) {
        await this.#orWarn('What this build made could not be kept', () => this.#save(signal));
    }
    async #save(signal) {
        const needs = this.#needs;
        const stores = [...this.#stores].filter(([kind]) => !this.#silent.has(kind));
        if (!needs || stores.length === 0)
            return;
        const outgoing = (0,external_node_path_.join)(this.#deps.folder, 'outgoing');
        const have = (0,external_node_path_.join)(this.#deps.folder, 'have');
        const paths = (kind) => (this.#held.get(kind) ?? []).map(({ path }) => path);
        await (0,promises_.mkdir)(have, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(have, 'have.json'), JSON.stringify({
            since: needs.now,
            packages: paths('packages'),
            distfiles: stores.some(([kind]) => kind === 'distfiles') ? paths('distfiles') : null,
        }));
        const done = await this.#deps.stage('store-out', { contexts: { incoming: have }, output: local(outgoing) }, signal);
        if (!done) {
            this.#deps.warn({ message: 'What this build made could not be taken out of the builder, so no store has it.' });
            return;
        }
        const taken = await readTakenOut((0,external_node_path_.join)(outgoing, 'index.json'));
        for (const [kind, store] of stores)
            await this.#put(kind, store, taken, (0,external_node_path_.join)(outgoing, kind), needs, signal);
        await (0,promises_.rm)(outgoing, { recursive: true, force: true });
    }
    async #put(kind, store, taken, folder, needs, signal) {
        const now = this.#deps.now();
        const entries = taken.filter((file) => file.kind === kind).map((file) => entryOf(file, now));
        const held = this.#held.get(kind) ?? [];
        // What another process brought in, when it had no time to save, is not known here.
        const before = this.#balances.get(kind) ?? {
            ...emptyBalance(kind, store.place),
            entries: held.length,
            bytes: sum(held, 'bytes'),
        };
        const note = (added) => {
            const bytesOut = sum(added, 'bytes');
            const [entries, bytes] = [before.entries + added.length, before.bytes + bytesOut];
            this.#balances.set(kind, { ...before, added: added.length, bytesOut, entries, bytes });
            this.#held.set(kind, [...held, ...added]);
        };
        try {
            const added = entries.length > 0 ? (await store.put(entries, folder, signal)).added : [];
            note(added);
            const present = new Set(needs[kind].have);
            const lacking = isLacking(kind, needs);
            const touched = held.filter((entry) => present.has(entry.path) || lacking(entry));
            this.#used.set(kind, [...touched, ...added]);
            const paths = touched.map(({ path }) => path);
            if (paths.length > 0)
                await store.touch(paths, now, signal);
        }
        catch (error) {
            if (error instanceof store_store/* StoreError */.AD)
                note(error.added);
            this.#survive(kind, error, 'written');
        }
    }
    /** Removes the folder of the session. */
    async close() {
        await (0,promises_.rm)(this.#deps.folder, { recursive: true, force: true });
    }
    /** A full disk, say, must not hide how the build itself ended. */
    async #orWarn(what, work) {
        try {
            await work();
        }
        catch (error) {
            this.#deps.warn({ message: `${what}: ${error instanceof Error ? error.message : String(error)}` });
        }
    }
    #survive(kind, error, what) {
        if (!(error instanceof store_store/* StoreError */.AD))
            throw error;
        // The message names the place and what to do there; what it means for this build is ours to say.
        this.#deps.warn({ message: `The kept ${kind} could not be ${what}: ${error.message}`, hint: HINTS[error.kind] });
    }
}
const HINTS = {
    unreachable: 'The build goes on without it.',
    refused: 'The build goes on without it.',
    throttled: 'The build goes on; what was not stored is stored by the next run.',
    full: 'The build goes on; what was stored until then is complete.',
    stopped: 'What was stored until then is complete, the next run stores the rest.',
};
function emptyBalance(kind, place) {
    const incoming = { needed: 0, present: 0, brought: 0, bytesIn: 0, secondsSaved: 0, lost: 0 };
    return { kind, place, ...incoming, added: 0, bytesOut: 0, entries: 0, bytes: 0 };
}
/** Tells of a store's entries those that the build needs and the builder lacks. */
function isLacking(kind, needs) {
    if (kind === 'packages') {
        const homes = new Set(needs.packages.need);
        return ({ path }) => homes.has((0,external_node_path_.dirname)(path));
    }
    const names = new Set(needs.distfiles.need.map(({ name }) => name));
    return ({ path }) => names.has(path);
}
function entryOf({ path, bytes, sha256, seconds, stanza }, now) {
    return { path, bytes, sha256, seconds, added: now, used: now, ...(stanza === undefined ? {} : { stanza }) };
}
function local(folder) {
    return `type=local,dest=${folder}`;
}
function sum(entries, key) {
    return entries.reduce((total, entry) => total + entry[key], 0);
}

// EXTERNAL MODULE: ./lib/build/run-stage.js
var run_stage = __webpack_require__(80790);
;// CONCATENATED MODULE: ./lib/build/unsaved-work.js












/** Opens the stores that a build was given. @returns undefined when the builder's own disk is all there is */
async function openSession(work, { platform, run, buildx, warn }) {
    const stores = new Map();
    for (const kind of store_store/* KINDS */.GW) {
        // Distfiles are the same whatever they are compiled with.
        const below = kind === 'packages' ? work.fingerprint : (0,fingerprint/* distfilesFingerprint */.Qj)();
        try {
            const store = await (0,open_store/* openStore */.C)(work.locations[kind], kind, below, { env: platform.env, run });
            if (store)
                stores.set(kind, store);
        }
        catch (error) {
            if (!(error instanceof store_store/* StoreError */.AD))
                throw error;
            warn({ message: `No store for ${kind}: ${error.message}`, hint: 'The build goes on without it.' });
        }
    }
    if (stores.size === 0)
        return undefined;
    return new StoreSession(stores, {
        folder: await (0,files/* makeTemporaryFolder */.wE)(platform.env),
        now: () => Math.floor(platform.now() / 1000),
        warn,
        // No stage of the store takes a secret, and a post step has none.
        stage: (0,run_stage/* stageRunner */.$)({ ...work.plan, secrets: {} }, { platform, buildx, secrets: {}, from: [] }),
    }, work.state);
}
const FILE = 'unsaved-work.json';
/** A post step has five minutes (GitHub, "Canceling a workflow"). */
const LAYERS_MS = 200_000;
/** Writes what is still to be stored beside the build's context. @returns the file */
async function writeUnsavedWork(work) {
    const file = (0,external_node_path_.join)(work.folder, FILE);
    await (0,files/* writeFileAtomic */.Zf)(file, JSON.stringify(work));
    return file;
}
/** Stores what an earlier process left, and removes its folder. */
async function saveUnsavedWork(file, given, signal) {
    const work = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    const certificates = (0,builder_certificates/* certificateFolder */.Qd)(work.folder);
    const trusted = (await (0,files/* exists */.t2)(certificates)) ? (0,registries/* certificateEnvironment */.RK)(certificates, given.platform.env) : {};
    const deps = { ...given, buildx: (0,buildx/* withEnvironment */.E)(given.buildx, trusted) };
    try {
        const session = work.state && (await openSession(work, deps));
        await session?.save(signal);
        await session?.close();
        const time = AbortSignal.any([signal, AbortSignal.timeout(LAYERS_MS)]);
        await (0,export_layers/* exportLayers */.V8)(work.layers ?? [], { ...deps, secrets: {} }, time);
        return session;
    }
    finally {
        await (0,promises_.rm)(work.folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 95929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nodeClient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



const CONNECT_MS = 10_000;
const MOST_REDIRECTS = 5;
const AGENTS = {
    'http:': new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true }),
    'https:': new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true }),
};
/**
 * Node's own client for HTTP. Not `fetch`: in the version that comes with Node 24, a server that closes the connection
 * behind a body which is read slowly brings down the whole process (`assert(!this.paused)` in undici).
 * @throws whatever the network brings, with its code
 */
const nodeClient = async (request, signal) => {
    let { url, headers } = request;
    for (let redirects = 0;; redirects++) {
        const answer = await send({ ...request, url, headers }, signal);
        const location = answer.header('location');
        const leads = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
        if (!request.follow || !leads || redirects >= MOST_REDIRECTS)
            return answer;
        answer.discard();
        const next = new URL(location, url);
        if (next.origin !== new URL(url).origin) {
            headers = Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
        }
        url = next.href;
    }
};
function send({ method, url, headers, body }, signal) {
    const secure = new URL(url).protocol === 'https:';
    return new Promise((resolve, reject) => {
        const agent = AGENTS[secure ? 'https:' : 'http:'];
        const outgoing = (secure ? /*#__PURE__*/ (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_https__WEBPACK_IMPORTED_MODULE_1__, 2))) : /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)))).request(url, { method, headers: { ...headers }, agent, signal });
        const timer = setTimeout(() => {
            outgoing.destroy(Object.assign(new Error('no connection in time'), { code: 'ETIMEDOUT' }));
        }, CONNECT_MS);
        const connected = () => {
            clearTimeout(timer);
        };
        outgoing.on('socket', (socket) => {
            if (socket.connecting)
                socket.once(secure ? 'secureConnect' : 'connect', connected);
            else
                connected();
        });
        outgoing.on('error', (error) => {
            connected();
            // Nobody waits for it any more where an answer came before everything was sent.
            reject(error);
        });
        outgoing.on('response', (incoming) => {
            connected();
            resolve(answerOf(incoming));
        });
        if (body === undefined || typeof body === 'string')
            outgoing.end(body);
        else
            (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, outgoing).catch(reject);
    });
}
function answerOf(incoming) {
    const status = incoming.statusCode ?? 0;
    // Whoever reads gets it; without a reader it must not end the process.
    incoming.on('error', () => undefined);
    return {
        status,
        ok: status >= 200 && status < 300,
        header: (name) => {
            const value = incoming.headers[name];
            return Array.isArray(value) ? value.join(', ') : value;
        },
        body: incoming,
        text: async () => {
            const chunks = [];
            for await (const chunk of incoming)
                chunks.push(chunk);
            return Buffer.concat(chunks).toString();
        },
        discard: () => {
            // A connection can be used again when its answer has been read.
            if (!incoming.readableEnded)
                incoming.resume();
        },
    };
}


/***/ }),

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ realPause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const realPause = async (milliseconds, signal) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
};


/***/ })

};
