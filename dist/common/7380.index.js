export const id = 7380;
export const ids = [7380];
export const modules = {

/***/ 29847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ UNSAVED_STATE),
/* harmony export */   G: () => (/* binding */ BUILDER_STATE),
/* harmony export */   cleanUpBuild: () => (/* binding */ cleanUpBuild)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18402);
/* harmony import */ var _progress_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89684);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93745);




/** State that the post step needs: the builder that this run made, and the file that names what is still to be stored. */
const BUILDER_STATE = 'builder';
const UNSAVED_STATE = 'unsaved-work';
/** The post step: stores what a cancelled build left, removes the builder that this run made, and nothing else. */
async function cleanUpBuild(platform, run = _platform_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R) {
    const unsaved = platform.state(UNSAVED_STATE);
    if (unsaved !== '')
        await saveRest(platform, run, unsaved);
    const builder = platform.state(BUILDER_STATE);
    if (builder === '')
        return;
    const problems = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(async () => {
        const { findBuildx } = await __webpack_require__.e(/* import() */ 8087).then(__webpack_require__.bind(__webpack_require__, 58087));
        const { removeBuilder } = await __webpack_require__.e(/* import() */ 2530).then(__webpack_require__.bind(__webpack_require__, 42530));
        const removed = await removeBuilder(await findBuildx(run, platform.env), builder);
        return removed ? [] : [{ message: 'buildx rm failed.' }];
    });
    // The job has its result already: what could not be cleaned up is told, and changes nothing.
    if (problems.length === 0)
        platform.log.info(`Removed the builder ${builder}; its cache stays on this machine.`);
    for (const problem of problems) {
        platform.log.warning(`The builder ${builder} could not be removed: ${(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem)}`);
    }
}
/** What was made before a cancel goes to the stores now. It changes nothing about the job's result. */
async function saveRest(platform, run, file) {
    const problems = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(async () => {
        const { findBuildx } = await __webpack_require__.e(/* import() */ 8087).then(__webpack_require__.bind(__webpack_require__, 58087));
        const { saveUnsavedWork } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(1975), __webpack_require__.e(6330), __webpack_require__.e(656), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 13023));
        const warnings = [];
        const deps = {
            platform,
            run,
            buildx: await findBuildx(run, platform.env),
            warn: (problem) => warnings.push(problem),
        };
        const session = await saveUnsavedWork(file, deps, platform.cancelled);
        for (const { kind, place, added, bytesOut } of session?.balances ?? []) {
            platform.log.info(`Stored in the ${place}: ${added} ${kind}, ${(0,_progress_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytesOut)}`);
        }
        return warnings;
    });
    for (const problem of problems)
        platform.log.warning((0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem));
}


/***/ }),

/***/ 37380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuildAction: () => (/* binding */ runBuildAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
;// CONCATENATED MODULE: ./lib/platform/machine.js




const thisMachine = {
    hostname: (0,external_node_os_.hostname)(),
    cpuFlags: async () => {
        const text = await (0,promises_.readFile)('/proc/cpuinfo', 'utf8').catch(() => '');
        return /^flags\s*:(.*)$/m.exec(text)?.[1]?.trim().split(/\s+/);
    },
    kernel: (0,external_node_os_.release)(),
    device: async (path) => {
        try {
            await (await (0,promises_.open)(path, 'r+')).close();
            return 'open';
        }
        catch (error) {
            return (0,errors/* hasCode */.up)(error, 'EACCES', 'EPERM') ? 'denied' : 'absent';
        }
    },
    disk: async (path) => {
        try {
            return { device: (await (0,promises_.stat)(path)).dev, freeBytes: await (0,files/* freeBytes */.go)(path) };
        }
        catch {
            return undefined;
        }
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
;// CONCATENATED MODULE: ./lib/progress/warnings.js

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

;// CONCATENATED MODULE: ./lib/build/report.js


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
    #stopped;
    #movedOn = false;
    #stores = [];
    #sources;
    #tallies = [];
    #downloaded = new Set();
    #facts = [];
    #capabilities = [];
    /** Whether everything that was asked for is done. */
    complete = false;
    /** How many exports of layers were made. */
    layersKept = 0;
    /** Which stages' layers are kept and why, one sentence each. */
    layers = [];
    /** Digest of the OCI image that was loaded or pushed. */
    imageDigest;
    #artifactIds = new Map();
    #logs = new Set();
    #warnings = [];
    #said = new Set();
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
    build(timeline, log, tally) {
        this.#tallies.push(tally);
        // The image comes after the artifacts; it is the artifacts' story that is told. A build that is run again replaces its own.
        if (!this.#timeline || !this.#manifest)
            this.#timeline = timeline;
        this.#warnings.push(...buildWarnings(timeline));
        this.#logs.add(log);
    }
    /** What the compiler cache had of one build. */
    compilations(tally) {
        if (tally.fact !== undefined)
            this.#facts.push(tally.fact);
    }
    /** What limits how much runs at a time. */
    jobserver({ sentence, warning }) {
        this.#facts.push(sentence);
        if (warning)
            this.warn(warning);
    }
    /** What the build has to do with. */
    capabilities(capabilities) {
        this.#capabilities = capabilities;
    }
    failed(failure) {
        this.#failure = failure;
    }
    /** Why the build failed, where it did. */
    get failure() {
        return this.#failure;
    }
    /** @param minutes the job's limit, where one was given */
    stopped(minutes) {
        this.#stopped = { minutes };
    }
    /** This machine cannot build the image, and another job may get one that can. */
    movesOn({ message }) {
        this.#movedOn = true;
        this.warn({ message, hint: 'The job after this one may get another machine.' });
    }
    /** What the stores gave and got. */
    stores(balances) {
        this.#stores = balances;
    }
    /** The sources that one build downloaded. */
    downloads({ names }) {
        for (const name of names)
            this.#downloaded.add(name);
    }
    /** Names of the sources that this run downloaded. */
    get downloaded() {
        return this.#downloaded;
    }
    /** Which sources can no longer be downloaded. */
    sources(sources) {
        this.#sources = sources;
    }
    /** What this run did, and what it was at when it ended. */
    get work() {
        const steps = this.#timeline?.steps ?? [];
        const total = (key) => this.#tallies.reduce((sum, tally) => sum + tally[key], 0);
        return {
            packagesBuilt: total('built'),
            packagesReused: total('reused'),
            // A plan is made anew in seconds; everything else that ran to its end is work.
            stepsDone: steps.filter(({ kind, state, stage }) => kind === 'stage' && state === 'done' && stage?.startsWith('plan-') !== true).length,
            running: steps.flatMap(({ packages }) => (packages?.running ?? []).map((each) => each.package)),
        };
    }
    /** How many packages, distfiles and exports of layers were stored outside of the builder. */
    get kept() {
        return this.layersKept + this.#stores.reduce((sum, { added }) => sum + added, 0);
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
    /** A warning that the log has already, because it could not wait; the summary shows it with the others. */
    warned(problem) {
        this.#warnings.push(problem);
        this.#said.add(problem);
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
    /** The warnings that the log does not have yet. */
    get unsaidWarnings() {
        return this.#warnings.filter((problem) => !this.#said.has(problem));
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
            outcome: this.#movedOn ? 'moved-on' : this.#stopped ? 'stopped' : failed && !this.#boot ? 'failed' : 'built',
            seconds,
            ...(this.#manifest ? { manifest: this.#manifest.manifest } : {}),
            ...(this.#boot ? { boot: this.#boot } : {}),
            ...(this.#definition ? { budgets: this.#definition.budgets } : {}),
            ...(this.#timeline ? { timeline: this.#timeline } : {}),
            pins: this.#pinReports(),
            ...(this.#stores.length === 0 ? {} : { stores: this.#stores }),
            ...(this.layers.length === 0 ? {} : { layers: this.layers }),
            ...(this.#sources ? { sources: this.#sources } : {}),
            ...(this.#stopped?.minutes === undefined ? {} : { timeLimit: this.#stopped.minutes }),
            warnings: this.#warnings,
            ...(this.#capabilities.length === 0 ? {} : { capabilities: this.#capabilities }),
            ...(this.#facts.length === 0 ? {} : { facts: this.#facts }),
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

;// CONCATENATED MODULE: ./lib/build/outputs.js
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
        'packages-reused': report.work.packagesReused,
        'packages-built': report.work.packagesBuilt,
        'artifact-ids': JSON.stringify(report.artifactIds),
        'image-digest': report.imageDigest,
    };
    for (const [name, value] of Object.entries(outputs)) {
        if (value !== undefined)
            platform.setOutput(name, String(value));
    }
}

// EXTERNAL MODULE: ./lib/inputs/settings.js + 4 modules
var inputs_settings = __webpack_require__(80343);
// EXTERNAL MODULE: ./lib/report/summary.js + 3 modules
var summary = __webpack_require__(61106);
// EXTERNAL MODULE: ./lib/actions/clean-up-build.js
var clean_up_build = __webpack_require__(29847);
// EXTERNAL MODULE: ./lib/actions/failure.js
var failure = __webpack_require__(93745);
;// CONCATENATED MODULE: ./lib/actions/run-build.js








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
        machine: deps.machine ?? thisMachine,
        defaults: deps.installation.defaults,
        builtBy: deps.installation.builtBy,
        ownBuilder: deps.ownBuilder,
        jobStarted: deps.jobStarted ?? started,
        onBuilderCreated: (name) => {
            if (deps.removesBuilder)
                platform.saveState(clean_up_build/* BUILDER_STATE */.G, name);
        },
        ...(deps.hasPostStep
            ? {
                defer: async (work) => {
                    const { writeUnsavedWork } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(1975), __webpack_require__.e(656), __webpack_require__.e(8753)]).then(__webpack_require__.bind(__webpack_require__, 13023));
                    platform.saveState(clean_up_build/* UNSAVED_STATE */.F, await writeUnsavedWork(work));
                },
            }
            : {}),
    };
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const settings = (0,inputs_settings/* readBuildSettings */.IK)(platform);
        shows.summary = settings.summary;
        // What is wrong with the inputs is said before all of it is loaded.
        const [{ buildImage }, { storeArtifacts }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(12), __webpack_require__.e(9930), __webpack_require__.e(1975), __webpack_require__.e(656), __webpack_require__.e(9960), __webpack_require__.e(5810), __webpack_require__.e(1471)]).then(__webpack_require__.bind(__webpack_require__, 22589)),
            __webpack_require__.e(/* import() */ 6459).then(__webpack_require__.bind(__webpack_require__, 36459)),
        ]);
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
        for (const { at, ...said } of report.unsaidWarnings)
            platform.log.warning((0,errors/* formatProblem */.Vw)(said), at);
        writeOutputs(platform, report, problems.length === 0 && report.complete);
        if (shows.summary) {
            await platform.writeSummary((0,summary/* renderSummary */.B)(report.summary((platform.now() - started) / 1000, problems)));
        }
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, [...problems, ...unreported]);
}


/***/ })

};
