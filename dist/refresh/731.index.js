export const id = 731;
export const ids = [731,693];
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

/***/ 18731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRefreshAction: () => (/* binding */ runRefreshAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
;// CONCATENATED MODULE: ./lib/inputs/camel.js
/** Renames the keys of an object from kebab case to camel case. */
function camel_camelKeys(object) {
    const entries = Object.entries(object).map(([name, value]) => [
        name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
        value,
    ]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/inputs/fields.js

/**
 * Reads each input by its reader. Inputs are texts; zod, which reads files, would take a third of the time that starting may take.
 * @returns the values, or a problem for each input that is wrong, beginning with its name
 */
function fields_readFields(readers, texts) {
    const problems = [];
    const values = [];
    for (const [name, read] of Object.entries(readers)) {
        const reading = read(texts[name]);
        if ('value' in reading)
            values.push([name, reading.value]);
        else
            problems.push({ ...reading, message: `${name}: ${reading.message}` });
    }
    return problems.length > 0 ? { problems } : { values: Object.fromEntries(values) };
}
/** A reader of what may be left out: undefined when it is empty. */
function optional(read) {
    return (text) => (text === '' ? { value: undefined } : read(text));
}
/** A reader of a text that may be left out, and is a text also then. */
function maybeEmpty(read) {
    return (text) => (text === '' ? { value: '' } : read(text));
}
/** A text of which somebody else knows what it means. */
function asItIs(text) {
    return { value: text };
}
/** A text that a rule approves of, as it is. */
function judged(rule) {
    return (text) => rule(text) ?? { value: text };
}
/** One of several words, written exactly so. */
function choice(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text);
        if (word !== undefined)
            return { value: word };
        const near = (0,image_text/* closest */.kp)(text, words);
        return {
            message: `${(0,image_text/* quote */.hD)(text)} is not one of ${words.join(', ')}.`,
            ...(near === undefined ? {} : { hint: `Did you mean "${near}"?` }),
        };
    };
}
/** `true` or `false` and nothing else: whatever is not understood must not silently be one of the two. */
function flag(text) {
    const word = choice('true', 'false')(text);
    return 'value' in word ? { value: word.value === 'true' } : word;
}
/** A whole number in decimal digits. @param unit what is counted, for the message */
function whole(least, most, unit) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
        return value >= least && value <= most
            ? { value }
            : { message: `${(0,image_text/* quote */.hD)(text)} is not a whole number of ${unit} from ${least} to ${most}.` };
    };
}
/** A number with or without decimal places. */
function decimal(least, most) {
    return (text) => {
        const value = /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
        return value >= least && value <= most
            ? { value }
            : { message: `${(0,image_text/* quote */.hD)(text)} is not a number from ${least} to ${most}.` };
    };
}

;// CONCATENATED MODULE: ./lib/inputs/table.js
// Generated from action.yml and those of boot/, check/, check/comment/ and refresh/ by scripts/generate.ts.
/** Inputs of the build: default and description by name. */
const buildInputs = {
    config: {
        default: 'config',
        description: 'Folder of the image definition. It is laid over the default definition file by file.',
    },
    stage3: {
        default: '',
        description: 'Builds on this stage3 instead of the pinned one. An image with its tag, or `oci-layout://FOLDER`.',
    },
    snapshot: {
        default: '',
        description: 'Builds from this ebuild repository instead of the pinned one. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`.',
    },
    kernel: { default: '', description: 'Builds this kernel version instead of the pinned one, such as `6.12.58`.' },
    compiler: {
        default: '',
        description: 'Builds with this GCC version instead of the pinned one; its slot follows from it.',
    },
    target: {
        default: 'artifacts',
        description: 'Stage of the Dockerfile to build. Anything but `artifacts` builds that stage and brings nothing out.',
    },
    'image-ref': {
        default: '',
        description: 'Name for the root file system as an OCI image, such as `ghcr.io/me/image:latest`.',
    },
    'image-output': {
        default: 'none',
        description: 'What is done with that image. `load` it into the engine, `push` it to its registry, or `none`.',
    },
    builder: { default: '', description: 'Name of a buildx builder that exists. Empty makes one in a container.' },
    'buildkit-image': {
        default: 'moby/buildkit:v0.33.1',
        description: 'Image of BuildKit for a builder that is made here.',
    },
    'builder-options': {
        default: '',
        description: 'Driver options for a builder that is made here, one `key=value` a line.',
    },
    'registry-mirrors': {
        default: '',
        description: 'Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`. Several mirrors have spaces between them; `http://` before one is for plain HTTP.',
    },
    'ca-certificates': {
        default: '',
        description: 'Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line.',
    },
    jobserver: {
        default: 'auto',
        description: "What limits how much is compiled at a time. `steve` is Gentoo's jobserver, run in the builder for all its steps, `fifo` a named pipe for all of them, `private` one for each step, `off` no limit; `auto` is `steve` where the builder's kernel has CUSE, `fifo` where the builder can be entered, and `private` elsewhere.",
    },
    jobs: {
        default: '',
        description: "How many jobs may run at a time. Empty for one for each of the builder's cores that has memory for it.",
    },
    'load-average': {
        default: '',
        description: "No job is begun while the builder's load is above this. Empty for no such limit.",
    },
    'memory-per-job': {
        default: '2GiB',
        description: 'Memory that a job is thought to need, such as `2GiB`. A builder with less than that for each core runs fewer jobs.',
    },
    'free-disk-space': {
        default: 'false',
        description: "Whether preinstalled toolsets are removed before the build, `true` or `false`. On GitHub's own runners alone; elsewhere nothing is removed.",
    },
    output: { default: 'out', description: 'Folder for the files that come out.' },
    'artifact-name': {
        default: '',
        description: 'Prefix of the names of the files and so of the artifacts, for jobs that build several images.',
    },
    upload: {
        default: 'true',
        description: 'Whether each file is stored as an artifact of the workflow run, `true` or `false`.',
    },
    'retention-days': {
        default: '',
        description: 'Days that the artifacts are kept. Empty for the setting of the repository.',
    },
    boot: {
        default: 'auto',
        description: 'How the files are booted. `kvm`, `emulation`, `auto` for KVM where it has been seen to work and emulation elsewhere, or `off`.',
    },
    'boot-minutes': { default: '10', description: 'Time limit of the boot in minutes.' },
    'boot-memory': { default: '2048', description: 'Memory of the booted machine in MiB.' },
    cache: {
        default: 'none',
        description: "Where layers are kept beside the builder's own disk, one place a line. `gha`, `registry:REF`, `local:FOLDER`, `s3:…`, `azblob:…`, or buildx's own `type=…,key=value`; `none` for nowhere else.",
    },
    'cache-layers': {
        default: 'auto',
        description: 'Which layers are kept there. `all`, or `auto` for those that save enough time for their bytes beyond what the stores keep already.',
    },
    'cache-bytes': {
        default: '',
        description: "How much the layers kept there may have, such as `5GiB`. Empty for the 10 GB of a repository's Actions cache where that is among the places, less what our stores have in it, and no limit elsewhere.",
    },
    'cache-write': {
        default: 'true',
        description: 'Whether layers are written there, or only read, `true` or `false`. A pull request from a fork never writes.',
    },
    'package-store': {
        default: 'builder',
        description: "Where built packages are kept beside the builder's own disk. `builder` for nowhere else, `actions` for the Actions cache, `folder:PATH`, `s3://BUCKET/PREFIX` or `oci://REGISTRY/REPOSITORY`.",
    },
    'distfiles-store': {
        default: 'builder',
        description: "Where downloaded sources are kept beside the builder's own disk; the same places.",
    },
    'compiler-cache': {
        default: 'none',
        description: "Compiler cache on the builder's own disk, for what no kept package covers, such as the kernel after a changed option. `ccache` for C and C++, `sccache` for Rust, both with white space between, or `none`.",
    },
    binhost: {
        default: '',
        description: 'Binhosts whose packages are taken where they fit, instead of compiling them. Addresses of folders with an index `Packages`, `https://…`, `http://…` or `file:///…`, separated by white space. Empty for none.',
    },
    'binhost-verify': {
        default: 'true',
        description: 'Whether only packages with a good signature by a known key are taken from there, `true` or `false`.',
    },
    rebuild: {
        default: '',
        description: 'Packages whose kept binary package is not used but made anew, as atoms separated by white space.',
    },
    'no-cache': {
        default: 'false',
        description: 'Whether every step runs again, `true` or `false`. Built packages are used all the same.',
    },
    'no-cache-filter': {
        default: '',
        description: 'Stages of the Dockerfile whose steps run again, separated by white space or commas.',
    },
    pull: {
        default: 'false',
        description: 'Whether the registry is asked again for what the tags of stage3 and snapshot are now, `true` or `false`.',
    },
    'job-minutes': {
        default: '',
        description: "The job's `timeout-minutes`. The build stops early enough before it to keep everything it made, and says `complete=false`. Empty for no limit.",
    },
    'gentoo-mirrors': {
        default: '',
        description: 'Mirrors to fetch sources from, separated by white space. They leave no trace in the image.',
    },
    'http-proxy': {
        default: '',
        description: 'Proxy by which the builder fetches images, sources and binary packages, such as `http://proxy.example.org:3128`. It leaves no trace in the image.',
    },
    'no-proxy': { default: '', description: 'Hosts that are asked without it, with commas between them.' },
    'password-hash': {
        default: '',
        description: "Hash of the user's password for `login password`, as `openssl passwd -6` prints it. A secret.",
    },
    'authorized-keys': {
        default: '',
        description: 'Public SSH keys of the user for `login ssh-keys`, one a line. A secret.',
    },
    summary: {
        default: 'true',
        description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
    },
};
/** Inputs of the boot test alone. */
const table_bootInputs = {
    folder: { default: '', description: 'Folder that holds the files of one image and its `manifest.json`.' },
    squashfs: { default: '', description: 'Path of the packed root file system, where there is no such folder.' },
    initramfs: { default: '', description: 'Path of the initramfs.' },
    kernel: { default: '', description: 'Path of the kernel.' },
    manifest: { default: '', description: 'Path of `manifest.json`, which says what is expected of the booted system.' },
    boot: {
        default: 'auto',
        description: 'How the files are booted. `kvm`, `emulation`, or `auto` for KVM where it has been seen to work and emulation elsewhere.',
    },
    'boot-minutes': { default: '10', description: 'Time limit of the boot in minutes.' },
    'boot-memory': { default: '2048', description: 'Memory of the booted machine in MiB.' },
    upload: {
        default: 'true',
        description: 'Whether serial log and screenshot are stored as artifacts of the workflow run, `true` or `false`.',
    },
    'retention-days': {
        default: '',
        description: 'Days that the artifacts are kept. Empty for the setting of the repository.',
    },
    summary: {
        default: 'true',
        description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
    },
};
/** Inputs of the check. */
const checkInputs = {
    config: {
        default: 'config',
        description: 'Folder of the image definition. It is laid over the default definition file by file.',
    },
    base: {
        default: '',
        description: 'Revision that the definition is compared with. Empty for where the branch began.',
    },
    plan: {
        default: 'true',
        description: 'Whether Portage plans the whole world in the pinned stage3, which needs a builder, `true` or `false`. Without it only the files are looked at.',
    },
    'emerge-log': {
        default: '',
        description: 'Path of the `emerge.log` of an earlier build, by which the time of the next one is told. Empty to tell it by what the packages of `package-store` took, else to guess it from their number.',
    },
    'package-store': {
        default: 'builder',
        description: 'Where builds keep their packages, as they were told. It is only read, to tell what comes ready-built and how long the rest takes. `builder` for nowhere, `actions` for the Actions cache, `folder:PATH`, `s3://BUCKET/PREFIX` or `oci://REGISTRY/REPOSITORY`.',
    },
    cache: {
        default: 'none',
        description: "Where the layers that the check judges by are kept beside the builder's own disk, one place a line. `gha`, `registry:REF`, `local:FOLDER`, `s3:…`, `azblob:…`, or buildx's own `type=…,key=value`; `none` for nowhere else. Runs for the default branch write them, those for pull requests only read.",
    },
    'cache-write': {
        default: 'true',
        description: 'Whether a run for the default branch writes layers there, `true` or `false`.',
    },
    comment: {
        default: 'auto',
        description: 'Whether the pull request gets its comment and suggested changes from this run. `auto` where the token can write, or `false`.',
    },
    suggestions: {
        default: 'true',
        description: 'Whether findings with a safe way out become suggested changes on the lines of the pull request, `true` or `false`.',
    },
    sarif: {
        default: '',
        description: 'Path to write the findings to for code scanning (SARIF 2.1.0). Empty for no such file.',
    },
    output: { default: 'check-out', description: 'Folder for the comment, the judgement and the log of the builder.' },
    'artifact-name': { default: '', description: "Prefix of the artifact's name, for jobs that check several images." },
    upload: {
        default: 'true',
        description: 'Whether the judgement is stored as an artifact of the run, from which another job or workflow writes the comment, `true` or `false`.',
    },
    'retention-days': {
        default: '',
        description: 'Days that the artifact is kept. Empty for the setting of the repository.',
    },
    summary: {
        default: 'true',
        description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
    },
    token: {
        default: '',
        description: 'Token that reads the base where the clone is shallow, and writes the comment where it may. A secret.',
    },
    stage3: {
        default: '',
        description: 'Judges in this stage3 instead of the pinned one. An image with its tag, or `oci-layout://FOLDER`.',
    },
    snapshot: {
        default: '',
        description: 'Judges by this ebuild repository instead of the pinned one. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`.',
    },
    kernel: { default: '', description: 'Judges with this kernel version instead of the pinned one, such as `6.12.58`.' },
    compiler: { default: '', description: 'Judges with this GCC version instead of the pinned one.' },
    builder: { default: '', description: 'Name of a buildx builder that exists. Empty makes one in a container.' },
    'buildkit-image': {
        default: 'moby/buildkit:v0.33.1',
        description: 'Image of BuildKit for a builder that is made here.',
    },
    'builder-options': {
        default: '',
        description: 'Driver options for a builder that is made here, one `key=value` a line.',
    },
    'registry-mirrors': {
        default: '',
        description: 'Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`.',
    },
    'ca-certificates': {
        default: '',
        description: 'Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line.',
    },
    'gentoo-mirrors': {
        default: '',
        description: 'Mirrors to fetch kernel sources from where kernel options are compared, separated by white space.',
    },
    'http-proxy': {
        default: '',
        description: 'Proxy by which the builder fetches images, such as `http://proxy.example.org:3128`.',
    },
    'no-proxy': { default: '', description: 'Hosts that are asked without it, with commas between them.' },
};
/** Inputs of what writes the check's comment. */
const checkCommentInputs = {
    token: { default: '', description: 'Token that may write on pull requests and read artifacts. A secret.' },
    suggestions: {
        default: 'true',
        description: 'Whether findings with a safe way out become suggested changes on the lines of the pull request, `true` or `false`.',
    },
};
/** Inputs of the refresh. */
const refreshInputs = {
    config: {
        default: 'config',
        description: 'Folder of the image definition in the repository. Its `image.yaml` is read as the base branch has it.',
    },
    mode: {
        default: 'refresh',
        description: "What is done. `refresh` opens, updates or closes the pull request; `plan` only plans what it would propose, for another job; `advisories` judges the packages of the last build by today's security advisories.",
    },
    token: {
        default: '',
        description: "Token to write branch and pull request with. The job's own, or that of an App, whose pull requests start checks.",
    },
    base: {
        default: '',
        description: 'Branch that images are built from. Empty for the default branch of the repository.',
    },
    packages: {
        default: '',
        description: 'Path of the list of packages that a build wrote. Empty for the newest artifact of that name of a run on the base branch, for which the token needs to read `actions`.',
    },
    'dry-run': { default: 'false', description: 'Whether nothing is written, only told, `true` or `false`.' },
    plan: {
        default: 'true',
        description: 'Whether Portage plans the whole world with the pins of today and with those that are proposed, which needs a builder, `true`, `false`, or `given` for what a step of `mode` `plan` has planned in a job before. Without it the pull request says nothing of packages.',
    },
    planned: {
        default: '',
        description: 'For `plan` `given`, the output `planned` of that step. It is read as data, with a size and a form; where it is empty or of other pins, the pull request says so.',
    },
    summary: {
        default: 'true',
        description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
    },
    builder: { default: '', description: 'Name of a buildx builder that exists. Empty makes one in a container.' },
    'buildkit-image': {
        default: 'moby/buildkit:v0.33.1',
        description: 'Image of BuildKit for a builder that is made here.',
    },
    'builder-options': {
        default: '',
        description: 'Driver options for a builder that is made here, one `key=value` a line.',
    },
    'registry-mirrors': {
        default: '',
        description: 'Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`.',
    },
    'ca-certificates': {
        default: '',
        description: 'Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line.',
    },
    'gentoo-mirrors': {
        default: '',
        description: 'Mirrors to fetch kernel sources from where kernel options are compared, separated by white space.',
    },
    'http-proxy': {
        default: '',
        description: 'Proxy by which the builder fetches images, such as `http://proxy.example.org:3128`.',
    },
    'no-proxy': { default: '', description: 'Hosts that are asked without it, with commas between them.' },
};

;// CONCATENATED MODULE: ./lib/inputs/refresh-table.js

const config = {
    default: 'config',
    description: 'Folder of the image definition.',
};
/** Options of `gentoo-min refresh`: default and description by name. */
const refresh_table_refreshOptions = {
    config,
    only: {
        default: 'all',
        description: 'What is taken: `refresh` for stage3, snapshot and kernel, `compiler` for a compiler step, or `all`.',
    },
    packages: {
        default: '',
        description: 'List of packages that a build wrote, for news about them. Empty for none.',
    },
    'dry-run': { default: 'false', switch: true, description: 'Changes nothing, and only tells.' },
    plan: {
        default: 'false',
        switch: true,
        description: 'Has Portage plan the whole world with the pins as they are and with those that are found, and tells the difference. It needs a builder.',
    },
    'emerge-log': checkInputs['emerge-log'],
    builder: refreshInputs.builder,
    'buildkit-image': refreshInputs['buildkit-image'],
    'builder-options': refreshInputs['builder-options'],
    'registry-mirrors': refreshInputs['registry-mirrors'],
    'ca-certificates': refreshInputs['ca-certificates'],
    'gentoo-mirrors': refreshInputs['gentoo-mirrors'],
    'http-proxy': refreshInputs['http-proxy'],
    'no-proxy': refreshInputs['no-proxy'],
};
/** Options of `gentoo-min advisories`: default and description by name. */
const refresh_table_advisoriesOptions = {
    config,
    packages: { default: '', description: 'List of packages that a build wrote, such as `out/gentoo-packages.txt`.' },
    snapshot: {
        default: '',
        description: 'Ebuild repository whose advisories count. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`; empty for the newest in the registry.',
    },
};

// EXTERNAL MODULE: ./lib/image/atom.js
var atom = __webpack_require__(17584);
// EXTERNAL MODULE: ./lib/image/rules.js
var rules = __webpack_require__(16330);
// EXTERNAL MODULE: ./lib/pins/reference.js
var pins_reference = __webpack_require__(12305);
// EXTERNAL MODULE: ./lib/pins/source.js
var pins_source = __webpack_require__(51979);
// EXTERNAL MODULE: ./lib/platform/csv.js
var csv = __webpack_require__(8027);
;// CONCATENATED MODULE: ./lib/inputs/rules.js







/** A path of a file or folder. */
const pathRule = (text) => {
    if (text === '')
        return { message: 'It is empty.', hint: 'Write a path.' };
    if (text.length > 4096)
        return { message: `${(0,image_text/* quote */.hD)(text)} is too long for a path.` };
    return /[\p{Cc}\p{Cs}]/u.test(text)
        ? { message: `${(0,image_text/* quote */.hD)(text)} has a character that cannot be part of a path.` }
        : undefined;
};
/** Paths, one a line; empty lines are skipped. */
function readPaths(text) {
    const paths = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    for (const path of paths) {
        const bad = pathRule(path);
        if (bad)
            return bad;
    }
    return { value: [...new Set(paths)] };
}
/** A folder for results, which must be one of its own. */
const outputRule = (text) => {
    const bad = pathRule(text);
    if (bad)
        return bad;
    return /^(?:\.|\/|(?:\.\.\/?)+|~.*)$/.test(external_node_path_.posix.normalize(text).replace(/(?<=.)\/$/, ''))
        ? { message: `${(0,image_text/* quote */.hD)(text)} is not a folder for results alone.`, hint: 'Name a folder of its own, such as out.' }
        : undefined;
};
/** Whether one of two folders is the other or contains it. */
function overlap(one, other) {
    const [a, b] = [one, other].map((path) => `${external_node_path_.posix.normalize(path).replace(/\/$/, '')}/`);
    return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}
/** What the inputs stage3 and snapshot take. */
const sourceRule = (text) => {
    const parsed = (0,pins_source/* parseSource */.P)(text);
    return parsed.ok
        ? undefined
        : {
            message: `${(0,image_text/* quote */.hD)(text, 120)} ${parsed.reason}.`,
            hint: 'Write REPOSITORY:TAG, REPOSITORY:TAG@sha256:DIGEST, oci-layout://FOLDER or the path of a folder.',
        };
};
/** The name that an image gets, in a registry or in the engine. */
const imageNameRule = (text) => {
    const parsed = (0,pins_reference/* parseReference */.F2)(text);
    if (!parsed.ok)
        return { message: `${(0,image_text/* quote */.hD)(text, 120)} ${parsed.reason}.`, hint: 'Write [REGISTRY/]NAME:TAG.' };
    return parsed.reference.digest === undefined
        ? undefined
        : {
            message: `${(0,image_text/* quote */.hD)(text, 120)} has a digest, which an image gets when it is made.`,
            hint: 'Write [REGISTRY/]NAME:TAG.',
        };
};
/** An image that is pulled: with its tag or digest, so that it is the same tomorrow. */
const pulledImageRule = (text) => {
    const parsed = (0,pins_reference/* parseReference */.F2)(text);
    if (!parsed.ok)
        return { message: `${(0,image_text/* quote */.hD)(text, 120)} ${parsed.reason}.`, hint: 'Write NAME:TAG.' };
    return parsed.reference.tag === undefined && parsed.reference.digest === undefined
        ? { message: `${(0,image_text/* quote */.hD)(text, 120)} has neither tag nor digest.`, hint: 'Write NAME:TAG.' }
        : undefined;
};
/** The name of a stage as a Dockerfile has it. Whether it exists shows when the Dockerfile is read. */
const stageRule = (text) => /^[A-Za-z][A-Za-z0-9_.-]{0,127}$/.test(text) ? undefined : { message: `${(0,image_text/* quote */.hD)(text)} is not the name of a stage.` };
/** The name of a builder, by the rules of buildx. */
const builderRule = (text) => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(text)
    ? undefined
    : { message: `${(0,image_text/* quote */.hD)(text)} is not the name of a builder.`, hint: '`docker buildx ls` lists those that exist.' };
/** The start of file names that GitHub's artifacts and every file system allow. */
const prefixRule = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)
    ? undefined
    : {
        message: `${(0,image_text/* quote */.hD)(text)} cannot start the name of an artifact.`,
        hint: 'Use up to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.',
    };
/** A revision of git; which one it means shows in the repository. Empty is none. */
const revisionRule = (text) => text.length <= 250 && !text.startsWith('-') && !/[\s\p{Cc}]/u.test(text)
    ? undefined
    : { message: `${quote(text)} is no revision.`, hint: 'Write a branch, a tag or a commit.' };
/** Packages as atoms, separated by white space. */
function readAtoms(text) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    for (const word of words) {
        const parsed = (0,atom/* parseAtom */.TF)(word);
        if (!parsed.ok) {
            return {
                message: `${(0,image_text/* quote */.hD)(word, 120)} ${parsed.reason}.`,
                hint: 'Write CATEGORY/NAME, such as dev-libs/openssl.',
            };
        }
    }
    return { value: words };
}
/** Names of stages, separated by white space or commas. */
function readStages(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    for (const word of words) {
        const bad = stageRule(word);
        if (bad)
            return bad;
    }
    return { value: words };
}
/**
 * Driver options, one `key=value` a line; empty lines are skipped.
 * @returns each as the argument that `--driver-opt` takes, which reads its value as a line of CSV
 */
function readDriverOptions(text) {
    const seen = new Set();
    const options = [];
    for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
        if (line === '')
            continue;
        const key = /^([A-Za-z][A-Za-z0-9_.-]*)=/.exec(line)?.[1];
        if (key === undefined || /\p{Cc}/u.test(line)) {
            return {
                message: `The line ${(0,image_text/* quote */.hD)(line)} is not key=value.`,
                hint: 'Write one option a line, such as network=host.',
            };
        }
        if (seen.has(key))
            return { message: `The option ${(0,image_text/* quote */.hD)(key)} is there twice.`, hint: 'Keep one of the two.' };
        seen.add(key);
        options.push((0,csv/* csvField */.X)(line));
    }
    return { value: options };
}
/** Mirrors, separated by white space. @returns them with one space between, as GENTOO_MIRRORS has it (make.conf(5)) */
function readMirrors(text) {
    const mirrors = text.split(/\s+/).filter((word) => word !== '');
    const bad = mirrors.find((mirror) => !/^(?:https?|ftp):$/.test(URL.canParse(mirror) ? new URL(mirror).protocol : ''));
    return bad === undefined
        ? { value: mirrors.join(' ') }
        : {
            message: `${(0,image_text/* quote */.hD)(bad, 120)} is not the address of a mirror.`,
            hint: 'Write http://, https:// or ftp:// addresses with white space between them.',
        };
}
// Nothing of the value is ever repeated in these messages.
/** The address of a proxy, which may hold a password. */
const proxyRule = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text)
    ? undefined
    : { message: 'The value is not the address of a proxy.', hint: 'Write http://HOST:PORT.' };
/** Hosts as wget and BuildKit take them (wget(1), "no_proxy"): names, endings of names and addresses, with commas between. */
const noProxyRule = (text) => /^[\w.*:/[\]-]+(?:,[\w.*:/[\]-]+)*$/.test(text)
    ? undefined
    : {
        message: `${(0,image_text/* quote */.hD)(text, 120)} is no list of hosts.`,
        hint: 'Write names or addresses with commas between them, such as localhost,.example.org.',
    };
/** A hash that login programs understand (crypt(5)): SHA-512, yescrypt, bcrypt or scrypt; never the password itself. */
const passwordHashRule = (text) => /^\$(?:6|y|gy|7|2b)\$[^\s:]+$/.test(text)
    ? undefined
    : {
        message: 'The value is not the hash of a password.',
        hint: 'Make one with `openssl passwd -6`, and keep it as a secret.',
    };
const KEY = /(?:^|[\s,"])(?:ssh-(?:ed25519|rsa|dss)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)\s+[A-Za-z0-9+/]{16,}={0,3}(?:\s|$)/;
/** A size with its unit, such as `5GiB`. @returns bytes */
function readSize(text) {
    return (0,rules/* sizeRule */.co)(text) ?? { value: (0,rules/* sizeInBytes */.Wl)(text) };
}
/** Lines of an authorized_keys file (sshd(8)). @returns them without white space around, each ended by a newline */
function readAuthorizedKeys(text) {
    if (text.includes('PRIVATE KEY')) {
        return {
            message: 'The value holds a private key.',
            hint: 'Give the public one (the .pub file), and replace that key: it may have been seen.',
        };
    }
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const bad = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !KEY.test(line));
    if (bad >= 0)
        return {
            message: `Line ${bad + 1} of the value is not a public SSH key.`,
            hint: 'Write one key a line, as a .pub file has it.',
        };
    const keys = lines.filter((line) => line !== '');
    return keys.every((line) => line.startsWith('#'))
        ? { message: 'The value holds no public SSH key.', hint: 'Write one key a line, as a .pub file has it.' }
        : { value: keys.map((line) => `${line}\n`).join('') };
}

// EXTERNAL MODULE: ./lib/cache/entry.js
var cache_entry = __webpack_require__(38010);
;// CONCATENATED MODULE: ./lib/cache/option-rules.js



/** Attributes that BuildKit 0.33 documents for each type (its README, "Export cache"), so that a misspelt one is noticed: it ignores those. */
const COMMON = ['mode', 'ignore-error'];
const COMPRESSION = ['compression', 'compression-level', 'force-compression', 'image-manifest', 'oci-mediatypes'];
const OBJECTS = ['name', 'prefix', 'blobs_prefix', 'manifests_prefix'];
const KNOWN = {
    gha: [...COMMON, 'scope', 'timeout', 'url', 'url_v2', 'version', 'repository', ...cache_entry/* SECRET_OPTIONS */.C.gha],
    registry: [...COMMON, ...COMPRESSION, 'ref', 'registry.insecure'],
    s3: [
        ...[...COMMON, ...OBJECTS, ...cache_entry/* SECRET_OPTIONS */.C.s3],
        ...['bucket', 'region', 'endpoint_url', 'use_path_style', 'touch_refresh', 'upload_parallelism'],
        ...['disable_accept_encoding', 'retry_mode', 'retry_max_attempts'],
    ],
    azblob: [...COMMON, ...OBJECTS, ...cache_entry/* SECRET_OPTIONS */.C.azblob, 'account_url', 'account_name', 'container'],
    local: [...COMMON, ...COMPRESSION, 'dest', 'tag', 'reset'],
};
const oneOf = (...words) => {
    return (text) => words.includes(text) ? undefined : { message: `${(0,image_text/* quote */.hD)(text)} is not one of ${words.join(', ')}.` };
};
const option_rules_flag = oneOf('true', 'false');
// What BuildKit would refuse fails the whole build in spite of ignore-error, or is silently taken for the default.
const RULES = {
    mode: oneOf('min', 'max'),
    compression: oneOf('uncompressed', 'gzip', 'estargz', 'zstd'),
    'ignore-error': option_rules_flag,
    'force-compression': option_rules_flag,
    'image-manifest': option_rules_flag,
    'oci-mediatypes': option_rules_flag,
    'registry.insecure': option_rules_flag,
    use_path_style: option_rules_flag,
    'compression-level': (text) => /^\d{1,2}$/.test(text) && Number(text) <= 22
        ? undefined
        : { message: `${(0,image_text/* quote */.hD)(text)} is not a level from 0 to 22.`, hint: 'gzip goes to 9, zstd to 22.' },
    timeout: (text) => /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(text)
        ? undefined
        : { message: `${(0,image_text/* quote */.hD)(text)} is not a duration.`, hint: 'Write it as Go does, such as 90s, 60m or 1h30m.' },
    ref: (text) => {
        const parsed = (0,pins_reference/* parseReference */.F2)(text);
        if (!parsed.ok) {
            return {
                message: `${(0,image_text/* quote */.hD)(text, 120)} ${parsed.reason}.`,
                hint: 'Write REGISTRY/NAME, such as ghcr.io/me/cache.',
            };
        }
        return parsed.reference.digest === undefined
            ? undefined
            : {
                message: `${(0,image_text/* quote */.hD)(text, 120)} has a digest, but a cache is written again and again.`,
                hint: 'Write REGISTRY/NAME.',
            };
    },
    name: (text) => text.includes(';')
        ? { message: `${(0,image_text/* quote */.hD)(text)} holds several names.`, hint: 'Write one; a name for each branch is made from it.' }
        : undefined,
    account_url: address,
    endpoint_url: address,
    reset: () => ({
        message: 'reset would delete what other parts of the build have stored beside it.',
        hint: 'Leave it out; to begin anew, delete the folder.',
    }),
    digest: () => ({
        message: 'A digest names one export alone, but here each part and branch has its own.',
        hint: 'Leave it out.',
    }),
};
/** What an entry of a type cannot do without, with how to say it. */
const REQUIRED = {
    gha: [],
    registry: [['ref', 'Write registry:ghcr.io/me/cache.']],
    s3: [
        ['bucket', 'Write s3:BUCKET?region=REGION, or set AWS_BUCKET.'],
        ['region', 'Add region=…, or set AWS_REGION; a store that has no regions takes any, such as us-east-1.'],
    ],
    azblob: [['account_url', 'Write azblob:https://ACCOUNT.blob.core.windows.net/CONTAINER.']],
    local: [['dest', 'Write local:FOLDER.']],
};
/** What is wrong with the attributes of one entry. No secret is part of what it says. */
function judgeOptions(type, options) {
    const secret = new Set(cache_entry/* SECRET_OPTIONS */.C[type]);
    const findings = Object.entries(options).flatMap(([name, value]) => {
        if (/\p{Cc}/u.test(value))
            return [{ message: `The value of ${name} has a control character.` }];
        if (value === '')
            return [{ message: `${name} is empty.`, hint: 'Give it a value, or leave it out.' }];
        if (secret.has(name))
            return [];
        const finding = RULES[name]?.(value);
        if (finding)
            return [finding];
        const near = KNOWN[type].includes(name) || name in RULES ? undefined : (0,image_text/* closest */.kp)(name, KNOWN[type]);
        return near === undefined
            ? []
            : [{ message: `${type} has no option ${(0,image_text/* quote */.hD)(name)}.`, hint: `Did you mean "${near}"?` }];
    });
    const missing = REQUIRED[type]
        .filter(([name]) => options[name] === undefined)
        .map(([name, hint]) => ({ message: `${name === 'dest' ? 'The folder' : name} is missing.`, hint }));
    return [...findings, ...missing];
}
function address(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && /^https?:$/.test(url.protocol)
        ? undefined
        : { message: `${(0,image_text/* quote */.hD)(text, 120)} is not a web address.`, hint: 'Write https://HOST.' };
}

;// CONCATENATED MODULE: ./lib/cache/cache-input.js




/** Attributes that BuildKit would look up in the environment of its daemon, which a builder in a container does not share with us. */
const FROM_ENVIRONMENT = {
    s3: { bucket: ['AWS_BUCKET'], region: ['AWS_REGION', 'AWS_DEFAULT_REGION'] },
    azblob: {
        account_url: ['BUILDKIT_AZURE_STORAGE_ACCOUNT_URL'],
        account_name: ['BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME'],
        container: ['BUILDKIT_AZURE_STORAGE_CONTAINER'],
        prefix: ['BUILDKIT_AZURE_STORAGE_PREFIX'],
    },
};
/**
 * Reads the input `cache`: one place a line, or simple ones with commas between; `none` or nothing keeps no layers.
 *
 * A place is written as buildx does (`type=registry,ref=ghcr.io/me/cache,compression=zstd`; docs of buildx, "Cache storage
 * backends"), as its type with options (`gha,mode=min`), or short: `gha[:SCOPE]`, `registry:REF` or just `REF`, `local:FOLDER`,
 * `s3:BUCKET[/PREFIX][?OPTION=VALUE&…]`, `azblob:https://ACCOUNT.blob.core.windows.net[/CONTAINER][?…]`.
 *
 * @param env for what BuildKit would look up there; credentials are left to it
 */
function parseCacheInput(text, env) {
    const read = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .flatMap((line) => readLine(line, env));
    const none = read.some((each) => each.none === true);
    const entries = read.flatMap((each) => (each.entry === undefined ? [] : [each.entry]));
    const problems = read.flatMap((each) => each.problems);
    if (none && read.length > 1) {
        problems.push({ message: 'cache: "none" stands beside other places.', hint: 'Remove it, or the others.' });
    }
    problems.push(...clashes(entries));
    return {
        entries: problems.length > 0 ? [] : entries,
        problems,
        hints: read.flatMap((each) => each.hints ?? []),
        secrets: [...new Set(read.flatMap((each) => each.secrets))],
    };
}
const ATTRIBUTE = /^\s*([A-Za-z][A-Za-z0-9._-]*)=(.*)$/s;
function readLine(line, env) {
    const fields = (0,cache_entry/* splitFields */.Kp)(line);
    const isAttribute = (field) => ATTRIBUTE.test(field);
    if (!fields) {
        // What may be secret in it cannot be told apart.
        const message = 'cache: An entry has a double quote that is not at both ends of a field.';
        return [{ problems: [{ message, hint: 'Write type=TYPE,"key=value with, comma".' }], secrets: [] }];
    }
    const [first = '', ...rest] = fields;
    if (isAttribute(first))
        return [readEntry(undefined, '', fields, env)];
    if (rest.length > 0 && rest.every(isAttribute))
        return [readEntry(...splitShort(first), rest, env)];
    if (rest.some(isAttribute)) {
        const message = `cache: ${(0,image_text/* quote */.hD)(first)} and what follows it cannot be told apart.`;
        return [
            { problems: [{ message, hint: 'Write one place a line.' }], secrets: secretsOf(undefined, attributes(rest)) },
        ];
    }
    return fields.filter((field) => field !== '').map((field) => readEntry(...splitShort(field), [], env));
}
/** `TYPE[:REST]`; an image reference alone is a registry, as for buildx. */
function splitShort(word) {
    const [, type = word, rest = ''] = /^([^:]*):(.*)$/s.exec(word) ?? [];
    const known = cache_entry/* CACHE_TYPES */.Vz.includes(type);
    if (!known && word.includes('/') && (0,pins_reference/* parseReference */.F2)(word).ok)
        return ['registry', word];
    return [type, rest];
}
function readEntry(shortType, rest, fields, env) {
    const given = attributes(fields);
    const { type: longType, ...options } = given;
    const type = shortType ?? longType ?? '';
    const known = cache_entry/* CACHE_TYPES */.Vz.find((each) => each === type);
    const short = known === undefined ? {} : readShort(known, rest);
    const secrets = [...secretsOf(known, given), ...secretsOf(known, short)];
    if (type === 'none' && rest === '' && Object.keys(options).length === 0)
        return { none: true, problems: [], secrets };
    if (known === undefined)
        return { problems: [unknownType(type)], secrets };
    const folder = options.dest ?? options.src;
    // A folder is read as `src` and written as `dest`; an entry has one name for it.
    const written = known === 'local' ? omit(options, 'src', 'dest') : options;
    const all = {
        ...fromEnvironment(known, env),
        ...short,
        ...written,
        ...(known === 'local' && folder !== undefined ? { dest: folder } : {}),
    };
    const entry = { type: known, options: all, place: placeOf(known, all) };
    const findings = judgeOptions(known, all);
    const clash = known === 'local' && options.src !== undefined && options.src !== folder;
    if (clash)
        findings.push({ message: 'src and dest are different folders.', hint: 'Write one: it is read and written.' });
    const problems = findings.map(({ message, hint }) => ({
        message: `cache: ${entry.place}: ${message}`,
        ...(hint === undefined ? {} : { hint }),
    }));
    return { entry, problems, secrets, hints: secretHints(entry) };
}
function attributes(fields) {
    return Object.fromEntries(fields.flatMap((field) => {
        const [, name, value] = ATTRIBUTE.exec(field) ?? [];
        return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    }));
}
/** The attributes that the short form stands for. */
function readShort(type, rest) {
    if (rest === '')
        return {};
    switch (type) {
        case 'gha':
            return { scope: rest };
        case 'registry':
            return { ref: rest };
        case 'local':
            return { dest: rest };
        case 's3': {
            const [path = '', query = ''] = rest.replace(/^\/\//, '').split(/\?(.*)/s);
            const [bucket = '', prefix = ''] = path.split(/\/(.*)/s);
            // BuildKit puts prefix and name together as they are.
            const folder = prefix === '' ? {} : { prefix: prefix.replace(/\/*$/, '/') };
            return { bucket, ...folder, ...Object.fromEntries(new URLSearchParams(query)) };
        }
        case 'azblob': {
            if (!URL.canParse(rest))
                return { account_url: rest };
            const { origin, pathname, searchParams } = new URL(rest);
            const container = pathname.split('/')[1] ?? '';
            return { account_url: origin, ...(container === '' ? {} : { container }), ...Object.fromEntries(searchParams) };
        }
    }
}
function fromEnvironment(type, env) {
    const found = Object.entries(FROM_ENVIRONMENT[type] ?? {}).flatMap(([name, variables]) => {
        const value = variables.map((variable) => env[variable] ?? '').find((each) => each !== '');
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(found);
}
function placeOf(type, options) {
    const name = options.ref ?? options.bucket ?? options.dest ?? withoutSecrets(options.account_url);
    const shown = name?.replaceAll(/\p{C}/gu, '').slice(0, 200);
    return shown === undefined || type === 'gha' ? cache_entry/* TYPE_NAMES */.et[type] : `${cache_entry/* TYPE_NAMES */.et[type]} ${shown}`;
}
/** An address of a storage account can carry a signature. */
function withoutSecrets(url) {
    return url?.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//');
}
/** Secret values among attributes; in an entry of no known type, whatever is secret for any type. */
function secretsOf(type, given) {
    const names = new Set(type === undefined ? Object.values(cache_entry/* SECRET_OPTIONS */.C).flat() : cache_entry/* SECRET_OPTIONS */.C[type]);
    const named = Object.entries(given).flatMap(([name, value]) => (names.has(name) ? [value] : []));
    const inAddresses = [given.account_url, given.endpoint_url].flatMap((address) => {
        if (address === undefined || !URL.canParse(address))
            return [];
        const { password, searchParams } = new URL(address);
        return [decodeURIComponent(password), searchParams.get('sig') ?? ''];
    });
    return [...named, ...inAddresses].filter((value) => value !== '');
}
function omit(options, ...names) {
    return Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)));
}
/** Options of a program can be seen by everybody on the machine while it runs. */
function secretHints({ type, options, place }) {
    const named = cache_entry/* SECRET_OPTIONS */.C[type].filter((name) => options[name] !== undefined);
    if (named.length === 0)
        return [];
    const hints = {
        s3: 'Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in the environment instead; buildx passes them on.',
        azblob: "Let the builder log in by itself instead, by the machine's identity or the variables of Azure's SDK (builder-options: env.AZURE_…).",
        gha: 'Leave it out: inside a job it is taken from the environment.',
    };
    const message = `cache: ${place}: ${named.join(' and ')} can be seen in the list of processes of the machine.`;
    return [{ message, ...(hints[type] === undefined ? {} : { hint: hints[type] }) }];
}
function unknownType(type) {
    if (type === 'inline') {
        const message = 'cache: inline keeps the last stage only, which holds a few finished files here.';
        return { message, hint: 'Write registry:REF to keep the layers in a registry.' };
    }
    if (type === '')
        return { message: 'cache: An entry does not say its type.', hint: `Start it with type=${cache_entry/* CACHE_TYPES */.Vz.join('|')}.` };
    return {
        message: `cache: ${(0,image_text/* quote */.hD)(type)} is no place for layers.`,
        hint: (0,image_text/* didYouMean */.au)(type, [...cache_entry/* CACHE_TYPES */.Vz, 'none']),
    };
}
/** Two places that are one, and two that BuildKit mixes up. */
function clashes(entries) {
    const identity = ({ type, options }) => [
        type,
        options.scope,
        options.ref,
        options.bucket,
        options.prefix,
        options.account_url,
        options.container,
        options.dest,
    ]
        .map((part) => part ?? '')
        .join('\n');
    const twice = entries.filter((entry, index) => entries.findIndex((each) => identity(each) === identity(entry)) < index);
    const problems = twice.map(({ place }) => ({
        message: `cache: ${place} is there twice.`,
        hint: 'Remove one.',
    }));
    // buildx enters one manifest, that of the last of these exports, into the index of every folder (BuildKit's client/solve.go).
    const manifests = entries.filter(({ type }) => type === 'local' || type === 'registry');
    const kinds = new Set(manifests.map(({ options }) => MANIFEST_OPTIONS.map((name) => options[name] ?? '').join(',')));
    if (kinds.size > 1 && manifests.some(({ type }) => type === 'local')) {
        problems.push({
            message: 'cache: A folder beside a registry or another folder needs the same compression as that one.',
            hint: `Give both the same ${MANIFEST_OPTIONS.join(', ')}, or none.`,
        });
    }
    return problems;
}
const MANIFEST_OPTIONS = [
    'compression',
    'compression-level',
    'force-compression',
    'image-manifest',
    'oci-mediatypes',
    'mode',
];

// EXTERNAL MODULE: ./lib/store/location.js
var store_location = __webpack_require__(58114);
// EXTERNAL MODULE: ./lib/inputs/binhost.js
var binhost = __webpack_require__(96886);
;// CONCATENATED MODULE: ./lib/inputs/compiler-cache.js

/** Programs that look up what is compiled: ccache for C and C++, sccache for Rust. */
const COMPILER_CACHES = ['ccache', 'sccache'];
/** `none`, or programs separated by white space. @returns them in one order, whatever was written */
function readCompilerCaches(text) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const known = ['none', ...COMPILER_CACHES];
    const unknown = words.find((word) => !known.includes(word));
    if (unknown !== undefined) {
        const near = (0,image_text/* closest */.kp)(unknown, known);
        return {
            message: `${(0,image_text/* quote */.hD)(unknown)} is not one of ${known.join(', ')}.`,
            ...(near === undefined ? {} : { hint: `Did you mean "${near}"?` }),
        };
    }
    if (words.includes('none') && words.length > 1) {
        return { message: `${(0,image_text/* quote */.hD)(text)} names a cache and none.`, hint: 'Keep one of the two.' };
    }
    return { value: COMPILER_CACHES.filter((name) => words.includes(name)) };
}

// EXTERNAL MODULE: ./lib/builder/registries.js
var registries = __webpack_require__(73828);
;// CONCATENATED MODULE: ./lib/inputs/registry-mirrors.js



const HINT = 'Write one registry a line, such as docker.io=mirror.example.org:5000.';
/** What people and programs call Docker Hub, whose images BuildKit knows by one name only. */
const HUB_HOSTS = /^(?:index|registry-1|registry|hub)\.docker\.(?:io|com)$/;
/**
 * Mirrors of registries: lines `REGISTRY=MIRROR[ MIRROR…]`; empty lines are skipped. A mirror is a host with its port, and may
 * have a path after it and `http://` or `https://` before it. Without that it is HTTPS, on loopback HTTP.
 */
function readRegistryMirrors(text) {
    const found = [];
    for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
        if (line === '')
            continue;
        // A password must not be repeated, and would be of no use.
        if (line.includes('@')) {
            return {
                message: 'A mirror has a login in its address.',
                hint: 'Leave it out, and run `docker login MIRROR` before.',
            };
        }
        const equals = line.indexOf('=');
        const registry = line.slice(0, Math.max(equals, 0)).trim();
        const words = line
            .slice(equals + 1)
            .split(/\s+/)
            .filter((word) => word !== '');
        if (equals < 0 || registry === '' || words.length === 0) {
            return { message: `The line ${(0,image_text/* quote */.hD)(line)} is not REGISTRY=MIRROR.`, hint: HINT };
        }
        if (HUB_HOSTS.test(registry)) {
            return { message: `No image is named after ${(0,image_text/* quote */.hD)(registry)}.`, hint: 'Write docker.io.' };
        }
        if (!(0,pins_reference/* isRegistry */.Cf)(registry))
            return { message: `${(0,image_text/* quote */.hD)(registry)} is not the name of a registry.`, hint: HINT };
        if (found.some((other) => other.registry === registry)) {
            return { message: `The registry ${(0,image_text/* quote */.hD)(registry)} is there twice.`, hint: 'Write all its mirrors in one line.' };
        }
        const mirrors = [];
        for (const word of words) {
            const mirror = readMirror(word);
            if ('message' in mirror)
                return mirror;
            if (mirror.host === registry && mirror.path === '') {
                return { message: `${(0,image_text/* quote */.hD)(registry)} is named as a mirror of itself.`, hint: HINT };
            }
            if (mirrors.some((other) => (0,registries/* mirrorName */.zZ)(other) === (0,registries/* mirrorName */.zZ)(mirror))) {
                return { message: `The mirror ${(0,image_text/* quote */.hD)(word)} is there twice.`, hint: 'Keep one of the two.' };
            }
            mirrors.push(mirror);
        }
        found.push({ registry, mirrors });
    }
    return contradiction(found) ?? { value: found };
}
function readMirror(word) {
    const { scheme, host = '', path = '', } = /^(?:(?<scheme>\w+):\/\/)?(?<host>[^/]*)\/?(?<path>.*?)\/?$/.exec(word)?.groups ?? {};
    const bad = (reason, hint) => ({
        message: `The mirror ${(0,image_text/* quote */.hD)(word, 120)} ${reason}.`,
        hint,
    });
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
        return bad('is neither http:// nor https://', 'Write HOST:PORT, or http://HOST:PORT for plain HTTP.');
    }
    if (!(0,pins_reference/* isRegistry */.Cf)(host))
        return bad('has no host with a name of its own', 'Write HOST:PORT or HOST.DOMAIN.');
    if (path === 'v2' || path.startsWith('v2/')) {
        return bad('begins with /v2, which BuildKit adds', 'Write what comes after it.');
    }
    if (path !== '' && !(0,pins_reference/* isRepositoryPath */.og)(path)) {
        return bad('has a path that no image can have', 'Write HOST:PORT/PATH in lower case.');
    }
    return { host, path, ...(scheme === undefined ? {} : { http: scheme === 'http' }) };
}
/** BuildKit has one section for a host, whatever it is a mirror of. */
function contradiction(found) {
    const seen = new Map();
    for (const { host, http } of found.flatMap(({ mirrors }) => mirrors)) {
        if (http === undefined)
            continue;
        if (seen.has(host) && seen.get(host) !== http) {
            return {
                message: `The mirror ${(0,image_text/* quote */.hD)(host)} is there by http:// and by https://.`,
                hint: 'Write the same for all its lines.',
            };
        }
        seen.set(host, http);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/settings.js












const boot = {
    'boot-minutes': whole(1, 360, 'minutes'),
    'boot-memory': whole(256, 1024 * 1024, 'MiB'),
};
const stored = {
    upload: flag,
    'retention-days': optional(whole(1, 400, 'days')),
    summary: flag,
};
const buildReaders = {
    config: judged(pathRule),
    stage3: optional(judged(sourceRule)),
    snapshot: optional(judged(sourceRule)),
    kernel: optional(judged(rules/* kernelVersionRule */.Me)),
    compiler: optional(judged(rules/* compilerVersionRule */._L)),
    target: judged(stageRule),
    'image-ref': maybeEmpty(judged(imageNameRule)),
    'image-output': choice('none', 'load', 'push'),
    builder: maybeEmpty(judged(builderRule)),
    'buildkit-image': judged(pulledImageRule),
    'builder-options': readDriverOptions,
    'registry-mirrors': readRegistryMirrors,
    'ca-certificates': readPaths,
    jobserver: choice('auto', 'steve', 'fifo', 'private', 'off'),
    jobs: optional(whole(1, 1024, 'jobs')),
    'load-average': optional(decimal(0.1, 4096)),
    'memory-per-job': readSize,
    'free-disk-space': flag,
    output: judged(outputRule),
    'artifact-name': maybeEmpty(judged(prefixRule)),
    boot: choice('auto', 'kvm', 'emulation', 'off'),
    ...boot,
    ...stored,
    cache: asItIs,
    'cache-layers': choice('auto', 'all'),
    'cache-bytes': optional(readSize),
    'cache-write': flag,
    'package-store': store_location/* readLocation */.m,
    'distfiles-store': store_location/* readLocation */.m,
    'compiler-cache': readCompilerCaches,
    binhost: binhost/* readBinhost */.UN,
    'binhost-verify': flag,
    rebuild: readAtoms,
    'no-cache': flag,
    'no-cache-filter': readStages,
    pull: flag,
    'job-minutes': optional(whole(10, 5 * 24 * 60, 'minutes')),
    'gentoo-mirrors': readMirrors,
    'http-proxy': maybeEmpty(judged(proxyRule)),
    'no-proxy': maybeEmpty(judged(noProxyRule)),
    'password-hash': maybeEmpty(judged(passwordHashRule)),
    'authorized-keys': maybeEmpty(readAuthorizedKeys),
};
const bootReaders = {
    folder: optional(judged(pathRule)),
    squashfs: optional(judged(pathRule)),
    initramfs: optional(judged(pathRule)),
    kernel: optional(judged(pathRule)),
    manifest: optional(judged(pathRule)),
    boot: choice('auto', 'kvm', 'emulation'),
    ...boot,
    ...stored,
};
/**
 * Reads the inputs of the build. Secrets are hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
function readBuildSettings(platform) {
    const given = settings_readTexts(buildInputs, platform);
    platform.mask(given['password-hash']);
    platform.mask(given['authorized-keys']);
    for (const word of `${given['gentoo-mirrors']} ${given.binhost} ${given['http-proxy']}`.split(/\s+/)) {
        if (!URL.canParse(word))
            continue;
        // A token may stand where the user's name does.
        const { username, password } = new URL(word);
        platform.mask(password === '' ? username : password);
    }
    const cache = parseCacheInput(given.cache, platform.env);
    for (const secret of cache.secrets)
        platform.mask(secret);
    const read = fields_readFields(buildReaders, given);
    const problems = [...(read.values ? [] : read.problems), ...cache.problems];
    const clash = (message, hint) => {
        problems.push({ message, hint });
    };
    if (given['image-ref'] === '' && given['image-output'] !== 'none') {
        clash('image-output: There is no name for the image.', 'Give one by image-ref.');
    }
    if (given['image-ref'] !== '' && given['image-output'] === 'none') {
        clash('image-ref: Nothing is done with the image.', 'Write image-output: load or push.');
    }
    if (given['image-ref'] !== '' && given.target !== 'artifacts') {
        clash('image-ref: An image is made after the artifacts, but target names another stage.', 'Remove one of the two.');
    }
    for (const name of ['builder-options', 'registry-mirrors', 'ca-certificates']) {
        if (given.builder === '' || given[name] === '')
            continue;
        clash(`${name}: They are for a builder that is made here, but builder names one that exists.`, 'Remove one of the two.');
    }
    if (given['no-proxy'] !== '' && given['http-proxy'] === '') {
        clash('no-proxy: There is no proxy to go around.', 'Name one by http-proxy, or remove it.');
    }
    if (given.output !== '' && overlap(given.config, given.output)) {
        clash(`output: ${(0,image_text/* quote */.hD)(given.output)} and the folder of config are not apart.`, 'Name a folder of its own, such as out.');
    }
    if (!read.values || problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return { ...camel_camelKeys(read.values), cache: cache.entries, cacheHints: cache.hints };
}
/**
 * Reads the inputs of the boot test alone.
 * @throws UserError with everything that is wrong with them
 */
function readBootSettings(platform) {
    const given = settings_readTexts(bootInputs, platform);
    const read = readFields(bootReaders, given);
    const problems = read.values ? [] : [...read.problems];
    const files = ['squashfs', 'initramfs', 'kernel', 'manifest'];
    const missing = files.filter((name) => given[name] === '');
    if (given.folder === '' && missing.length > 0) {
        const message = missing.length === files.length
            ? 'folder: It is not given, so there is nothing to boot.'
            : `${missing.join(', ')}: missing.`;
        problems.push({ message, hint: `Give the folder that a build wrote, or all of ${files.join(', ')}.` });
    }
    if (given.folder !== '' && missing.length < files.length) {
        const message = `folder: The folder is given, and ${files.filter((name) => given[name] !== '').join(', ')} too.`;
        problems.push({ message, hint: 'Give the folder or the files.' });
    }
    if (!read.values || problems.length > 0)
        throw new UserError(problems);
    return camelKeys(read.values);
}
/**
 * Looks for options that a command does not have. An action cannot see inputs that it does not have; GitHub warns of them.
 * @param names without the leading dashes
 * @param known table of the command's inputs, and whatever else it takes
 */
function unknownOptions(names, known) {
    return [...names]
        .filter((name) => !known.includes(name))
        .map((name) => ({ message: `There is no option ${quote(`--${name}`)}.`, hint: didYouMean(name, known) }));
}
/** Every input as text. What a caller passes on as empty is what the caller was not given: it gets the default too. */
function settings_readTexts(table, platform) {
    const texts = Object.entries(table).map(([name, { default: fallback }]) => [name, platform.input(name) || fallback]);
    return Object.fromEntries(texts);
}

;// CONCATENATED MODULE: ./lib/inputs/shared-settings.js


/** Settings of a build for a front end that has some of its inputs, under the same names; all others are as by default. */
function readSharedSettings(platform, { takes, config }) {
    try {
        const settings = readBuildSettings({
            env: platform.env,
            mask: (value) => {
                platform.mask(value);
            },
            input: (name) => (takes(name) ? platform.input(name) : name === 'config' ? config : ''),
        });
        return { settings };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { problems: error.problems };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/inputs/refresh-settings.js










/** A folder of a repository, as GitHub's API names it. */
const folderRule = (text) => {
    const inside = !external_node_path_.posix.isAbsolute(text) && !external_node_path_.posix.normalize(text).startsWith('..');
    return (pathRule(text) ??
        (inside ? undefined : { message: `${(0,image_text/* quote */.hD)(text)} is not below the repository.`, hint: 'Write it as config.' }));
};
/** A branch (git-check-ref-format(1), of its rules those that an API could stumble over). */
const branchRule = (text) => /^[^\s~^:?*[\\\p{Cc}]{1,200}$/u.test(text) && !/\.\.|\/\/|^\/|\/$|@\{/.test(text)
    ? undefined
    : { message: `${(0,image_text/* quote */.hD)(text)} cannot be a branch.`, hint: 'Write it without refs/heads/, such as main.' };
const actionReaders = {
    config: judged(folderRule),
    mode: choice('refresh', 'plan', 'advisories'),
    token: asItIs,
    base: optional(judged(branchRule)),
    packages: optional(judged(pathRule)),
    'dry-run': flag,
    plan: choice('true', 'false', 'given'),
    planned: asItIs,
    summary: flag,
};
const commandReaders = {
    config: judged(pathRule),
    only: choice('all', 'refresh', 'compiler'),
    packages: optional(judged(pathRule)),
    'dry-run': flag,
    plan: flag,
    'emerge-log': maybeEmpty(judged(pathRule)),
};
const advisoryReaders = {
    config: judged(pathRule),
    packages: judged(pathRule),
    snapshot: optional(judged(sourceRule)),
};
/**
 * Reads the inputs of the action. The token is hidden from the log before anything else happens.
 * @throws UserError with everything that is wrong with them
 */
function readRefreshActionSettings(platform) {
    const given = settings_readTexts(refreshInputs, platform);
    platform.mask(given.token);
    return withBuild(platform, fields_readFields(actionReaders, given), (name) => name in refreshInputs && !(name in actionReaders));
}
/** Reads the options of `gentoo-min refresh`. @throws UserError with everything that is wrong with them */
function readRefreshCommandSettings(platform) {
    const read = readFields(commandReaders, readTexts(refreshOptions, platform));
    return withBuild(platform, read, (name) => name in refreshOptions && !(name in commandReaders));
}
/** @param takes whether an input of the build is one of the refresh too */
function withBuild(platform, own, takes) {
    const shared = readSharedSettings(platform, { takes, config: own.values?.config ?? '' });
    if (!own.values || 'problems' in shared) {
        throw new errors/* UserError */.yo([...(own.problems ?? []), ...('problems' in shared ? shared.problems : [])]);
    }
    return { ...camel_camelKeys(own.values), build: shared.settings };
}
/** Reads the options of `gentoo-min advisories`. @throws UserError with everything that is wrong with them */
function refresh_settings_readAdvisoriesSettings(platform) {
    return settings(advisoryReaders, readTexts(advisoriesOptions, platform));
}
function settings(readers, given) {
    const read = readFields(readers, given);
    if ('problems' in read)
        throw new UserError(read.problems);
    return camelKeys(read.values);
}

// EXTERNAL MODULE: ./lib/image/definition.js + 3 modules
var definition = __webpack_require__(80012);
// EXTERNAL MODULE: ./lib/portage/matching.js
var matching = __webpack_require__(10271);
;// CONCATENATED MODULE: ./lib/snapshot/glsa.js

const RANGES = new Set(['lt', 'le', 'eq', 'ge', 'gt', 'rlt', 'rle', 'rge', 'rgt']);
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Longer texts than these are no versions and no titles. */
const LONGEST_VERSION = 80;
const LONGEST_TITLE = 300;
/**
 * Reads a Gentoo Linux Security Advisory (metadata/glsa, glsa.dtd; GLEP 14).
 * @param arch whose packages count: an advisory may be about some architectures only
 * @returns one for each package that it is about; undefined for what is no advisory
 */
function parseAdvisory(xml, arch = 'amd64') {
    const text = xml.replace(/<!--.*?-->/gs, '');
    const id = /<glsa\s[^>]*?\bid="(\d{6}-\d{2,3})"/.exec(text)?.[1];
    const title = /<title>([^<]*)<\/title>/.exec(text)?.[1];
    if (id === undefined || title === undefined)
        return undefined;
    const severity = /<impact\s[^>]*?\btype="(low|normal|high)"/.exec(text)?.[1];
    const advisories = [];
    for (const [, attributes = '', body = ''] of text.matchAll(/<package\s([^>]*)>(.*?)<\/package>/gs)) {
        const name = attribute(attributes, 'name');
        if (name === undefined || !(0,atom/* parseAtom */.TF)(name).ok)
            return undefined;
        const ranges = { vulnerable: rangesOf(body, 'vulnerable'), unaffected: rangesOf(body, 'unaffected') };
        if (!ranges.vulnerable || !ranges.unaffected)
            return undefined;
        const arches = (attribute(attributes, 'arch') ?? '*').split(/\s+/);
        if (!arches.includes('*') && !arches.includes(arch))
            continue;
        advisories.push({
            id,
            title: plain(title).slice(0, LONGEST_TITLE),
            ...(severity === undefined ? {} : { severity: severity }),
            package: name,
            vulnerable: ranges.vulnerable,
            unaffected: ranges.unaffected,
        });
    }
    return advisories;
}
/** The ranges of a kind; undefined when there is one that cannot be read, for half of them would say another thing. */
function rangesOf(body, kind) {
    const ranges = [];
    for (const [, attributes = '', limit = ''] of body.matchAll(new RegExp(`<${kind}\\s([^>]*)>([^<]*)</${kind}>`, 'g'))) {
        const [range = '', slot] = [attribute(attributes, 'range'), attribute(attributes, 'slot')];
        const version = plain(limit);
        if (!RANGES.has(range) || !/^\d[\w.-]*\*?$/.test(version) || version.length > LONGEST_VERSION)
            return undefined;
        ranges.push({ range: range, version, ...(slot === undefined ? {} : { slot }) });
    }
    return ranges;
}
function attribute(attributes, name) {
    return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}
/** The text of an element: entities resolved, white space as XML's readers show it. */
function plain(text) {
    return text
        .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
        .replace(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./lib/snapshot/news.js

const MS_OF_A_DAY = 86_400_000;
const news_LONGEST_TITLE = 200;
/** Reads a news item. @returns undefined for what has no title or no date */
function parseNews(text) {
    const end = text.search(/\r?\n\r?\n/);
    const headers = (end < 0 ? text : text.slice(0, end)).split(/\r?\n/).map((line) => {
        const [, name = '', value = ''] = /^([A-Za-z-]+):\s*(.*?)\s*$/.exec(line) ?? [];
        return { name: name.toLowerCase(), value };
    });
    const all = (name) => headers.filter((header) => header.name === name).map(({ value }) => value);
    const [title] = all('title');
    const [posted = ''] = all('posted');
    const day = Date.parse(/^\d{4}-\d\d-\d\d$/.test(posted) ? `${posted}T00:00:00Z` : '') / MS_OF_A_DAY;
    if (title === undefined || title === '' || Number.isNaN(day))
        return undefined;
    return { title: title.slice(0, news_LONGEST_TITLE), day, installed: all('display-if-installed') };
}
/** Items about packages that are there, posted after a day; the newest first. */
function newsAbout(items, packages, after) {
    const concerns = (atom) => {
        const pattern = (0,matching/* readPattern */.ZS)(atom);
        return pattern !== undefined && packages.some(pattern);
    };
    return items
        .filter(({ day, installed }) => day > after && installed.some(concerns))
        .sort((one, other) => other.day - one.day);
}

;// CONCATENATED MODULE: ./lib/snapshot/facts.js




/** What a repository says of a package by its files. */
function packageFacts(files, name) {
    const [category = '', own = ''] = name.split('/');
    const masks = masksOf(files, name);
    return {
        name,
        files: [...files.keys()].filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1)),
        keywords: (version) => {
            const cached = files.get(`metadata/md5-cache/${name}-${version}`);
            const ebuild = files.get(`${name}/${own}-${version}.ebuild`);
            const line = cached === undefined
                ? /^[ \t]*KEYWORDS=(["']?)([^"'\n]*)\1/m.exec(ebuild ?? '')?.[2]
                : /^KEYWORDS=(.*)$/m.exec(cached)?.[1];
            return (line ?? '').split(/\s+/).filter((word) => word !== '');
        },
        isMasked: (version) => (0,atom/* isVersion */.lF)(version) && masks.some((mask) => mask({ category, name: own, version })),
    };
}
function masksOf(files, name) {
    const texts = [...files].filter(([path]) => path.startsWith('profiles/package.mask')).map(([, text]) => text ?? '');
    return texts.flatMap((text) => masksIn(text, name));
}
/** Lines that name the package; a gigantic list has few of them. */
function masksIn(text, name) {
    return text.split('\n').flatMap((line) => {
        const atom = line.replace(/#.*/, '').trim();
        return atom.includes(name) ? ((0,matching/* readPattern */.ZS)(atom) ?? []) : [];
    });
}
/** Advisories and news of a repository. A file that cannot be read is told of: it may be the one that matters. */
function announcementsIn(files) {
    const advisories = [];
    const news = [];
    const unread = [];
    for (const [path, text] of files) {
        if (path.startsWith('metadata/glsa/')) {
            const found = text === undefined ? undefined : parseAdvisory(text);
            if (found)
                advisories.push(...found);
            else
                unread.push(path);
        }
        else if (path.startsWith('metadata/news/')) {
            const found = text === undefined ? undefined : parseNews(text);
            if (found)
                news.push(found);
            else
                unread.push(path);
        }
    }
    return { advisories, news, unread };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./lib/snapshot/tar.js
/** An archive that cannot be read. The message is the end of a sentence that starts with the archive. */
class TarError extends Error {
}
const BLOCK = 512;
/** Longer names than this are nobody's files. */
const LONGEST_EXTENSION = 64 * 1024;
const FILES = new Set(['0', '\0', '7']);
/**
 * Reads a tar archive (POSIX.1-2001 pax, ustar, and GNU's long names) as it arrives. Nothing but what the visitor wants is
 * kept, so that memory does not grow with the archive.
 * @throws TarError for what is no archive, or ends in the middle of one; errors of the source as they are
 */
async function readTar(chunks, visitor) {
    const reader = new TarReader(visitor);
    for await (const chunk of chunks)
        reader.take(chunk);
    reader.end();
}
class TarReader {
    visitor;
    #header = Buffer.alloc(BLOCK);
    #filled = 0;
    #body;
    /** From an extended header, for the entry that follows it. */
    #path;
    #size;
    #ended = false;
    constructor(visitor) {
        this.visitor = visitor;
    }
    take(chunk) {
        let at = 0;
        while (at < chunk.length && !this.#ended) {
            at += this.#body ? this.#takeBody(this.#body, chunk.subarray(at)) : this.#takeHeader(chunk.subarray(at));
        }
    }
    end() {
        if (this.#body !== undefined || this.#filled > 0)
            throw new TarError('ends in the middle');
    }
    #takeHeader(chunk) {
        const part = chunk.subarray(0, BLOCK - this.#filled);
        this.#header.set(part, this.#filled);
        this.#filled += part.length;
        if (this.#filled === BLOCK) {
            this.#filled = 0;
            this.#readHeader(this.#header);
        }
        return part.length;
    }
    #takeBody(body, chunk) {
        const part = chunk.subarray(0, body.left);
        // The chunk may be used again by whoever gave it.
        body.kept?.push(Uint8Array.from(part));
        body.left -= part.length;
        const skipped = body.left === 0 ? Math.min(body.padding, chunk.length - part.length) : 0;
        body.padding -= skipped;
        if (body.left === 0 && body.padding === 0)
            this.#endBody(body);
        return part.length + skipped;
    }
    #readHeader(header) {
        if (header.every((byte) => byte === 0)) {
            this.#ended = true;
            return;
        }
        if (!sumIsRight(header))
            throw new TarError('is no tar archive, or is damaged');
        const type = header.toString('latin1', 156, 157);
        const size = number(header, 124, 136);
        if (type === 'S')
            throw new TarError('has a sparse file, which nobody packs a repository with');
        if ('xgLK'.includes(type)) {
            if (size > LONGEST_EXTENSION)
                throw new TarError(`has a name of ${size} bytes`);
            this.#begin({ kind: 'extension', name: type, left: size, kept: [] });
            return;
        }
        const path = plainPath(this.#path ?? ownPath(header));
        const bytes = this.#size ?? size;
        this.#path = this.#size = undefined;
        if (!FILES.has(type)) {
            this.visitor.entry(path);
            // Only files have a body; some archives give the size of a link's target.
            if (type !== '1' && type !== '2')
                this.#begin({ kind: 'nothing', name: path, left: bytes, kept: undefined });
            return;
        }
        this.#begin({ kind: 'file', name: path, left: bytes, kept: bytes <= this.visitor.most(path) ? [] : undefined });
    }
    #begin(body) {
        const whole = { ...body, padding: (BLOCK - (body.left % BLOCK)) % BLOCK };
        if (whole.left === 0)
            this.#endBody(whole);
        else
            this.#body = whole;
    }
    #endBody({ kind, name, kept }) {
        this.#body = undefined;
        const content = kept && Buffer.concat(kept);
        if (kind === 'file')
            this.visitor.entry(name, content);
        else if (kind === 'extension')
            this.#extend(name, content ?? Buffer.alloc(0));
    }
    /** Extended headers: pax records `LENGTH KEY=VALUE\n`, or GNU's long name. What holds for all entries names none. */
    #extend(type, content) {
        if (type === 'L')
            this.#path = content.toString('utf8').replace(/\0.*$/s, '');
        if (type !== 'x')
            return;
        for (let at = 0; at < content.length;) {
            const length = Number(/^\d{1,6}(?= )/.exec(content.toString('latin1', at, at + 8))?.[0]);
            const record = content.toString('utf8', at, at + length);
            const [, key, value = ''] = /^\d+ ([^=]+)=(.*)\n$/s.exec(record) ?? [];
            if (!(length > 0) || key === undefined)
                throw new TarError('has an extended header that makes no sense');
            if (key === 'path')
                this.#path = value;
            if (key === 'size')
                this.#size = wholeNumber(value, 10);
            at += length;
        }
    }
}
function ownPath(header) {
    const name = textOf(header, 0, 100);
    const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textOf(header, 345, 500) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** Without `./` or `/` before it, nor `/` behind it. */
function plainPath(path) {
    return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}
function textOf(header, from, to) {
    return header.toString('utf8', from, to).replace(/\0.*$/s, '');
}
/** Octal digits, or with the first bit set GNU's base 256. */
function number(header, from, to) {
    const first = header[from] ?? 0;
    if (first < 0x80)
        return wholeNumber(textOf(header, from, to).trim(), 8);
    let value = first & 0x7f;
    for (const byte of header.subarray(from + 1, to))
        value = value * 256 + byte;
    if (!Number.isSafeInteger(value))
        throw new TarError('has a file of a size that cannot be');
    return value;
}
function wholeNumber(text, base) {
    const value = text === '' ? 0 : Number.parseInt(text, base);
    if (!/^\d*$/.test(text) || !Number.isSafeInteger(value))
        throw new TarError('has a file of a size that cannot be');
    return value;
}
/** The sum of all bytes, its own counted as blanks; old archives summed signed ones. */
function sumIsRight(header) {
    const said = Number.parseInt(textOf(header, 148, 156).trim(), 8);
    let [sum, signed] = [0, 0];
    for (const [index, byte] of header.entries()) {
        const counted = index >= 148 && index < 156 ? 32 : byte;
        sum += counted;
        signed += counted > 127 ? counted - 256 : counted;
    }
    return said === sum || said === signed;
}

;// CONCATENATED MODULE: ./lib/snapshot/wanted-files.js
/** Where the ebuild repository lies in the image of a snapshot, as the build mounts it. */
const REPOSITORY = 'var/db/repos/gentoo';
/** The compiler's package. */
const COMPILER = 'sys-devel/gcc';
const KIB = 1024;
/** Ebuilds and what Portage's cache knows of them; the longest in Gentoo's repository has some 50 KiB. */
const PACKAGE_FILE = 256 * KIB;
const MASKS = 2048 * KIB;
const ADVISORY = 128 * KIB;
const NEWS = 64 * KIB;
/** The paths (PMS 4, GLEP 42, GLEP 79) that tell which versions of these packages there are, and what has happened to others. */
function wantedFiles(packages) {
    const folders = packages.flatMap((name) => [`${name}/`, `metadata/md5-cache/${name}-`]);
    return (path) => {
        if (folders.some((start) => path.startsWith(start) && !path.slice(start.length).includes('/')))
            return PACKAGE_FILE;
        if (/^profiles\/package\.mask(?:\/[^/]+)?$/.test(path))
            return MASKS;
        if (/^metadata\/glsa\/glsa-[^/]+\.xml$/.test(path))
            return ADVISORY;
        return /^metadata\/news\/([^/]+)\/\1\.en\.txt$/.test(path) ? NEWS : 0;
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/layer.js





/** A layer that cannot be read. The message is the end of a sentence that starts with the layer. */
class LayerError extends Error {
}
/** Of one layer. Gentoo's repository has some 4,000 files that are looked at, with 12 MiB. */
const MOST_FILES = 100_000;
const MOST_BYTES = 128 * 1024 * 1024;
/**
 * Reads a layer as it arrives, keeping what is wanted of the ebuild repository and nothing else.
 * @param mediaType what the manifest says of it (OCI image specification, "Layers"; Docker Image Manifest V2, Schema 2)
 * @throws LayerError when it cannot be unpacked or read; errors of the source as they are
 */
async function readLayer(packed, mediaType, wanted) {
    const files = new Map();
    const removed = [];
    const below = `${REPOSITORY}/`;
    let bytes = 0;
    const entry = (path, content) => {
        const gone = whiteout(path);
        if (gone !== undefined && concerns(gone))
            removed.push(gone);
        if (gone !== undefined || !path.startsWith(below) || wanted(path.slice(below.length)) === 0)
            return;
        files.set(path.slice(below.length), content?.toString('utf8'));
        bytes += content?.length ?? 0;
        if (files.size > MOST_FILES || removed.length > MOST_FILES || bytes > MOST_BYTES) {
            throw new LayerError(`has more than ${MOST_FILES} files or ${MOST_BYTES} bytes where a repository has few`);
        }
    };
    const most = (path) => (path.startsWith(below) ? wanted(path.slice(below.length)) : 0);
    try {
        await readTar(unpacked(packed, mediaType), { most, entry });
    }
    catch (error) {
        if (error instanceof TarError)
            throw new LayerError(error.message);
        const { code = '', message } = error;
        if (/^(?:Z_|ZSTD_|ERR_ZSTD)/.test(code))
            throw new LayerError(`cannot be unpacked (${(0,image_text/* quote */.hD)(message)})`);
        throw error;
    }
    return { files, removed };
}
/** What layers, the lowest first, leave of the repository. */
function stackLayers(layers) {
    const files = new Map();
    for (const layer of layers) {
        for (const gone of layer.removed) {
            for (const path of files.keys())
                if (isWithin(`${REPOSITORY}/${path}`, gone))
                    files.delete(path);
        }
        for (const [path, text] of layer.files)
            files.set(path, text);
    }
    return files;
}
/** The path that a whiteout takes away; of an opaque one, the folder. */
function whiteout(path) {
    const [, folder = '', name] = /^(.*\/)?\.wh\.([^/]+)$/s.exec(path) ?? [];
    if (name === undefined)
        return undefined;
    return name === '.wh..opq' ? folder.replace(/\/$/, '') : folder + name;
}
function concerns(gone) {
    return isWithin(REPOSITORY, gone) || isWithin(gone, REPOSITORY);
}
/** Whether a path is this folder or below it; '' is the root. */
function isWithin(path, folder) {
    return folder === '' || `${path}/`.startsWith(`${folder}/`);
}
function unpacked(packed, mediaType) {
    const [, packing = ''] = /[.+](gzip|zstd|tar)$/.exec(mediaType) ?? [];
    if (packing === 'tar')
        return packed;
    const unpack = packing === 'gzip' ? external_node_zlib_.createGunzip() : packing === 'zstd' ? zstd() : undefined;
    if (unpack === undefined)
        throw new LayerError(`is of a kind that cannot be read (${(0,image_text/* quote */.hD)(mediaType, 100)})`);
    const source = external_node_stream_.Readable.from(packed, { objectMode: false });
    source.on('error', (error) => unpack.destroy(error));
    unpack.on('close', () => source.destroy());
    return source.pipe(unpack);
}
function zstd() {
    // Not in every Node that gentoo-min runs on.
    if ("createZstdDecompress" in external_node_zlib_namespaceObject)
        return external_node_zlib_.createZstdDecompress();
    throw new LayerError('is packed by zstd, which this version of Node.js cannot unpack: take 22.15 or newer');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./lib/snapshot/manifest.js

const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const descriptor = schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP(), digest, size: schemas/* int */.Whr().min(0) });
const manifest = schemas/* object */.Ikc({ layers: schemas/* array */.YOg(descriptor).min(1).max(127) });
const index = schemas/* object */.Ikc({
    manifests: schemas/* array */.YOg(schemas/* object */.Ikc({
        digest,
        platform: schemas/* object */.Ikc({ os: schemas/* string */.YjP(), architecture: schemas/* string */.YjP() }).optional(),
    })),
});
/** The digest of the manifest for linux/amd64 in an index of several platforms; undefined for what is no such index. */
function platformOf(text) {
    const { data } = index.safeParse(parse(text));
    const fits = data?.manifests.find(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64');
    const [only, second] = data?.manifests ?? [];
    return (fits ?? (second === undefined && only?.platform === undefined ? only : undefined))?.digest;
}
/** The layers of an image, the lowest first; undefined for what is no image. */
function layersOf(text) {
    return manifest.safeParse(parse(text)).data?.layers;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/snapshot/registry-snapshot.js




const MANIFESTS = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** Gentoo's snapshots have 60 MiB packed. Nobody waits for more than this. */
const LARGEST_IMAGE = 4 * 1024 ** 3;
const DOING = 'read the snapshot';
const LIAR = 'Use another registry or mirror, and tell who runs this one.';
/**
 * Reads the wanted files of the ebuild repository in an image, off the registry's stream: no image is stored, and no engine is
 * needed. Everything is compared with its digest before anything of it is believed.
 * @param digest of the image: a manifest, or an index of which the one for linux/amd64 is taken
 * @returns undefined when the registry does not have it
 * @throws UserError when it cannot be read, or is not what its digest says
 */
async function readRegistrySnapshot(registry, digest, wanted) {
    const first = await manifestOf(registry, digest);
    if (first === undefined)
        return undefined;
    const inner = platformOf(first);
    const manifest = inner === undefined ? first : await manifestOf(registry, inner);
    const descriptors = manifest === undefined ? undefined : layersOf(manifest);
    if (descriptors === undefined || descriptors.reduce((sum, { size }) => sum + size, 0) > LARGEST_IMAGE) {
        const reason = descriptors === undefined ? 'it has no layers for linux/amd64' : 'it is larger than 4 GiB';
        throw registry.userError(registry.refusal(DOING, reason, 'Check the name of the image; take another tag.'));
    }
    const layers = [];
    for (const descriptor of descriptors)
        layers.push(await layerOf(registry, descriptor, wanted));
    return stackLayers(layers);
}
async function manifestOf(registry, digest) {
    return await registry.ask({
        doing: DOING,
        method: 'GET',
        path: `manifests/${digest}`,
        accept: MANIFESTS,
        expect: [404],
        use: async (answer) => {
            if (answer.status === 404)
                return undefined;
            const body = await registry.body(answer, DOING);
            const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
            if (found !== digest)
                throw registry.refusal(DOING, `it was asked for ${digest} and sends ${found}`, LIAR);
            return body.toString();
        },
    });
}
async function layerOf(registry, descriptor, wanted) {
    const { mediaType, digest } = descriptor;
    return await registry.ask({
        doing: DOING,
        method: 'GET',
        path: `blobs/${digest}`,
        accept: '*/*',
        // Registries keep blobs elsewhere.
        follow: true,
        use: async (answer, alive) => {
            const check = new Check(registry, descriptor, alive);
            try {
                const layer = await readLayer(check.through(answer.body), mediaType, wanted);
                if (!check.passed)
                    throw new LayerError('has something behind its end');
                return layer;
            }
            catch (error) {
                if (!(error instanceof LayerError))
                    throw error;
                throw registry.refusal(DOING, `its layer ${(0,image_text/* quote */.hD)(digest, 19)} ${error.message}`, 'Take another tag.');
            }
        },
    });
}
/** Lets the bytes of a blob through, and fails at the end of those that are not its digest's. */
class Check {
    registry;
    descriptor;
    alive;
    passed = false;
    constructor(registry, descriptor, alive) {
        this.registry = registry;
        this.descriptor = descriptor;
        this.alive = alive;
    }
    async *through(chunks) {
        const { digest, size } = this.descriptor;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        for await (const chunk of chunks) {
            this.alive();
            bytes += chunk.length;
            if (bytes > size)
                throw this.registry.refusal(DOING, `its layer has more than the ${size} bytes it should`, LIAR);
            hash.update(chunk);
            yield chunk;
        }
        const found = `sha256:${hash.digest('hex')}`;
        if (found !== digest)
            throw this.registry.refusal(DOING, `its layer should be ${digest} and is ${found}`, LIAR);
        this.passed = true;
    }
}

;// CONCATENATED MODULE: ./lib/refresh/choices.js

/** What each keyword of image.yaml accepts besides itself (make.conf(5), ACCEPT_KEYWORDS). */
const ACCEPTED = {
    amd64: ['amd64', '*'],
    '~amd64': ['amd64', '~amd64', '*', '~*'],
    '**': [],
};
/** The question for a new compiler: what is masked, or has no keyword that image.yaml accepts, cannot be built. */
function compilerQuestion({ compiler, refresh }, facts) {
    return {
        name: 'gcc',
        files: facts.files,
        current: compiler.version,
        skip: refresh.compiler.skip,
        hold: refresh.hold.includes('compiler'),
        refuse: (version) => {
            if (facts.isMasked(version))
                return 'is masked by the profiles of the snapshot';
            const keywords = facts.keywords(version);
            if (compiler.keyword === '**' || ACCEPTED[compiler.keyword].some((word) => keywords.includes(word))) {
                return undefined;
            }
            return `has ${keywordText(keywords)}, and compiler.keyword accepts ${compiler.keyword}`;
        },
    };
}
/**
 * The question for a new kernel. To pin one is to accept it whatever its keyword is; without any, its maintainers have
 * withdrawn it.
 */
function kernelQuestion({ kernel, refresh }, facts) {
    return {
        name: kernel.sources,
        files: facts.files,
        current: kernel.version,
        skip: refresh.kernel.skip,
        hold: refresh.hold.includes('kernel'),
        refuse: (version) => {
            if (facts.isMasked(version))
                return 'is masked by the profiles of the snapshot';
            const fits = facts.keywords(version).some((word) => ACCEPTED['~amd64'].includes(word));
            return fits ? undefined : `has ${keywordText(facts.keywords(version))}`;
        },
    };
}
function keywordText(keywords) {
    const own = keywords.filter((word) => /^[-~]?(?:amd64|\*)$/.test(word)).join(' ');
    return own === '' ? 'no keyword for amd64' : `the keyword ${own}`;
}
/** A pin with another tag and digest, its name as somebody wrote it. */
function withTag(pin, tag, digest) {
    const named = pin.replace(/@.*$/s, '');
    const name = named.replace(/:[^:/]*$/, '');
    return `${name}:${tag}@${digest}`;
}
/** What image.yaml is to say instead. */
function editsOf({ changes }) {
    return changes.flatMap(({ key, from, to }) => {
        if (key === 'kernel')
            return [{ path: ['kernel', 'version'], value: to }];
        if (key !== 'compiler')
            return [{ path: [key], value: to }];
        const version = { path: ['compiler', 'version'], value: to };
        const slot = (0,rules/* compilerSlot */.YP)(to);
        return slot === (0,rules/* compilerSlot */.YP)(from) ? [version] : [version, { path: ['compiler', 'slot'], value: slot }];
    });
}

;// CONCATENATED MODULE: ./lib/refresh/digests.js


/** Kinds of manifests that can be built from (OCI image specification; Docker Image Manifest V2, Schema 2). */
const KINDS = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const ACCEPT = KINDS.join(', ');
const digests_LIAR = 'Pin nothing from there; use another registry or mirror, and tell who runs this one.';
/**
 * Finds the digest that a tag stands for (OCI distribution specification, "Pulling manifests"). HEAD says it, which costs
 * nothing of a rate limit for pulls; the manifest itself must then have this digest.
 * @param pinned the digest that is pinned already: when the tag stands for it, the manifest is not asked for again
 * @returns `sha256:…`, or undefined when there is no such tag
 * @throws UserError when the registry cannot be asked, or when what it gives is not what it says
 */
async function findDigest(registry, tag, pinned) {
    const doing = `find the digest of ${tag}`;
    const path = `manifests/${encodeURIComponent(tag)}`;
    const head = await registry.ask({
        doing,
        method: 'HEAD',
        path,
        accept: ACCEPT,
        // Some registries know no HEAD for manifests; GET tells the truth about a tag that is missing.
        expect: [404, 405],
        use: (answer) => Promise.resolve(answer.ok ? digestHeader(registry, answer, doing) : undefined),
    });
    if (head !== undefined && head === pinned)
        return head;
    return await registry.ask({
        doing,
        method: 'GET',
        // By its digest, so that a tag which moves between the two questions makes no difference.
        path: head === undefined ? path : `manifests/${head}`,
        accept: ACCEPT,
        expect: [404],
        use: async (answer) => {
            if (answer.status !== 404)
                return await verified(registry, answer, head, doing);
            if (head === undefined)
                return undefined;
            throw registry.refusal(doing, `it names ${head} and does not have it`, 'Try again later, or take another tag.');
        },
    });
}
async function verified(registry, answer, head, doing) {
    const said = digestHeader(registry, answer, doing);
    const body = await registry.body(answer, doing);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
    for (const claim of [head, said]) {
        if (claim !== undefined && claim !== digest) {
            throw registry.refusal(doing, `it says ${claim}, but what it sends is ${digest}`, digests_LIAR);
        }
    }
    const kind = kindOf(body, answer.header('content-type'));
    if (!KINDS.includes(kind)) {
        throw registry.refusal(doing, `it holds no image but ${(0,image_text/* quote */.hD)(kind)}`, 'Check the name; take another tag.');
    }
    return digest;
}
/** The header Docker-Content-Digest. @throws StoreError when it is there and is no digest that can be pinned */
function digestHeader(registry, answer, doing) {
    const digest = answer.header('docker-content-digest');
    if (digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest))
        return digest;
    throw registry.refusal(doing, `it says ${(0,image_text/* quote */.hD)(digest, 100)}, which is no digest`, digests_LIAR);
}
/** A manifest's own word for its kind, which OCI manifests may leave to the header. */
function kindOf(body, contentType = '') {
    const header = contentType.replace(/;.*$/s, '').trim();
    try {
        const { mediaType } = JSON.parse(body.toString());
        return typeof mediaType === 'string' ? mediaType : header;
    }
    catch {
        return 'something that is not JSON';
    }
}

;// CONCATENATED MODULE: ./lib/refresh/list-tags.js

/** Tags that are asked for at once; some registries refuse more. */
const PAGE = 1000;
/** Gentoo's repositories have some thousand tags. Whoever goes on for longer will not come to an end. */
const MOST_PAGES = 200;
const list_tags_DOING = 'list its tags';
/**
 * Lists every tag of a repository, each once (OCI distribution specification, "Listing Tags"). Pages are followed by the
 * header Link; a registry that cuts the list at `n` without one is asked on with `last`.
 * @returns the tags as the registry spells them: nobody has looked at them yet
 * @throws UserError when the list cannot be had whole: half of it would hide what is newest
 */
async function listTags(registry) {
    const tags = new Set();
    const asked = new Set();
    let query = `?n=${PAGE}`;
    while (query !== undefined) {
        const current = query;
        asked.add(current);
        query = await registry.ask({
            doing: list_tags_DOING,
            method: 'GET',
            path: `tags/list${current}`,
            accept: 'application/json',
            use: async (answer) => {
                const page = await readPage(registry, answer);
                const before = tags.size;
                for (const tag of page.tags)
                    tags.add(tag);
                const rest = page.tags.length >= PAGE && tags.size > before ? after(page.tags) : undefined;
                const next = page.next ?? rest;
                if (next !== undefined && (asked.has(next) || asked.size >= MOST_PAGES)) {
                    const reason = asked.has(next) ? 'its pages go in a circle' : `it has more than ${MOST_PAGES} pages`;
                    throw registry.refusal(list_tags_DOING, reason, 'Use another registry or mirror, and tell who runs this one.');
                }
                return next;
            },
        });
    }
    return [...tags];
}
function after(tags) {
    return `?${new URLSearchParams({ n: String(PAGE), last: tags.at(-1) ?? '' }).toString()}`;
}
async function readPage(registry, answer) {
    const body = (await registry.body(answer, list_tags_DOING)).toString();
    let list;
    try {
        // A repository whose tags are all deleted has null for a list.
        list = JSON.parse(body)?.tags ?? [];
    }
    catch {
        list = undefined;
    }
    if (!Array.isArray(list) || !list.every((tag) => typeof tag === 'string')) {
        throw registry.refusal(list_tags_DOING, `its answer is no list of tags: ${(0,image_text/* quote */.hD)(body, 100)}`, 'Is it a registry?');
    }
    const link = nextLink(answer.header('link'));
    if (link === undefined)
        return { tags: list };
    const target = URL.canParse(link, registry.address) ? new URL(link, registry.address) : undefined;
    if (target?.host !== new URL(registry.address).host) {
        throw registry.refusal(list_tags_DOING, `the next page is said to be on another host (${(0,image_text/* quote */.hD)(link, 120)})`, 'No registry does that; check who answers under this name.');
    }
    // Proxies before a registry spell the scheme and the path as it is known behind them: only the query counts.
    return { tags: list, next: target.search };
}
/** The address with `rel="next"` in a header Link (RFC 8288, section 3). */
function nextLink(header) {
    for (const [, target, parameters = ''] of (header ?? '').slice(0, 8192).matchAll(/<([^<>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*(?:next\b|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i.test(parameters))
            return target;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/refresh/proposals.js


/**
 * Divides what is to change among pull requests. A compiler step is one of its own, because it has everything compiled
 * again; each must build alone, on the pins of its base branch, whichever is merged first.
 */
function divide(changes, compiler) {
    const step = changes.find(({ key }) => key === 'compiler');
    const rest = changes.filter(({ key }) => key !== 'compiler');
    const newSnapshot = rest.some(({ key }) => key === 'snapshot');
    const refresh = rest.length === 0 ? {} : { refresh: { kind: 'refresh', changes: rest } };
    if (step === undefined)
        return refresh;
    if (newSnapshot && compiler.gone) {
        return {
            refresh: { kind: 'refresh', changes: [...rest, step] },
            note: `The new snapshot no longer has the compiler ${step.from}: the step to ${step.to} cannot wait.`,
        };
    }
    if (compiler.offered || !newSnapshot)
        return { ...refresh, compiler: { kind: 'compiler', changes: [step] } };
    return {
        ...refresh,
        note: `The compiler ${step.to} is in the new snapshot only. It gets a pull request of its own once this one is merged.`,
    };
}
/** A short name for what is proposed, the same for the same pins: whoever closed it does not want it again. */
function fingerprint({ kind, changes }) {
    return hashOf([kind, ...changes.map(({ key, to }) => `${key} ${to}`).sort()]);
}
/** A short name for the way from the pins of today to those that are proposed: plans of it say the same. */
function stepName({ kind, changes }) {
    return hashOf([kind, ...changes.map(({ key, from, to }) => `${key} ${from} ${to}`).sort()]);
}
function hashOf(lines) {
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
const RISKY = [
    ['compiler', new Set(['sys-devel/gcc', 'llvm-core/clang'])],
    ['libc', new Set(['sys-libs/glibc', 'sys-libs/musl'])],
    ['init', new Set(['sys-apps/openrc', 'sys-apps/systemd', 'sys-apps/sysvinit'])],
];
/** The risks of a proposal, each once. @param packages the difference of a real plan, where there is one */
function risksOf({ changes }, packages = []) {
    const pinned = (key) => changes.find((change) => change.key === key);
    const kernel = pinned('kernel');
    const risks = RISKY.filter(([risk, names]) => packages.some(({ name, from, to }) => names.has(name) && from !== to) ||
        (risk === 'compiler' && pinned('compiler') !== undefined)).map(([risk]) => risk);
    return kernel === undefined || seriesOf(kernel.from) === seriesOf(kernel.to) ? risks : [...risks, 'kernel series'];
}
/** Labels of a pull request: what it is, and each risk; without any, that there is none. */
function labelsOf(proposal, risks) {
    const kind = proposal.kind === 'compiler' ? 'compiler step' : 'refresh';
    return [kind, ...(risks.length === 0 ? ['risk: none known'] : risks.map((risk) => `risk: ${risk}`))];
}
/** The first two numbers of a kernel's version: `6.12`. */
function seriesOf(version) {
    return version.split('.').slice(0, 2).join('.');
}
/** A pin in a few characters: tag and start of the digest, or the version. */
function proposals_shortPin({ key }, value) {
    const parsed = key === 'stage3' || key === 'snapshot' ? (0,pins_reference/* parseReference */.F2)(value) : undefined;
    if (!parsed?.ok)
        return { name: value };
    const { tag = '', digest } = parsed.reference;
    return { name: tag, ...(digest === undefined ? {} : { digest: digest.slice(0, 'sha256:'.length + 12) }) };
}

;// CONCATENATED MODULE: ./lib/refresh/tags.js

const tags_MS_OF_A_DAY = 86_400_000;
// OCI distribution specification, "Pulling manifests": what a tag may be.
const TAG = /^\w[\w.-]{0,127}$/;
/** More odd tags than these nobody reads. */
const MOST_ODD = 20;
/** The day (UTC) of a time in milliseconds since the epoch, in days since the epoch. */
function dayOf(now) {
    return Math.floor(now / tags_MS_OF_A_DAY);
}
/** `2026-02-16`. @param day days since 1970-01-01 */
function dateText(day) {
    return new Date(day * tags_MS_OF_A_DAY).toISOString().slice(0, 10);
}
/**
 * Reads a tag that ends in a date of eight digits, as the images of Gentoo's stage3 and ebuild repository carry them.
 * @returns the tag, or why it cannot be followed, as the end of a sentence that starts with the tag
 */
function readDatedTag(tag) {
    if (!TAG.test(tag))
        return 'cannot be a tag';
    const { prefix, year, month, date } = /^(?<prefix>|.*[^0-9])(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)$/.exec(tag)?.groups ?? {};
    if (prefix === undefined)
        return 'does not end in a date of eight digits';
    if (prefix !== '' && !/[._-]$/.test(prefix))
        return 'has its date joined to the word before it';
    const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / tags_MS_OF_A_DAY;
    const exists = Number(year) >= 2000 && dateText(day) === `${year ?? ''}-${month ?? ''}-${date ?? ''}`;
    return exists ? { tag, prefix, day } : 'ends in a day that does not exist';
}
/**
 * Sorts what a registry lists. Tags of other variants are none of our business; a tag that begins like ours and cannot be
 * read, and one that cannot be a tag at all, is told of and skipped: one odd tag must not end every refresh.
 * @param prefix the prefix of the tag that is pinned now
 * @param today days since 1970-01-01; a tag of a later day is odd
 */
function sortTags(tags, prefix, today) {
    const dated = new Map();
    const odd = [];
    const others = new Set();
    const start = new RegExp(`^${prefix.replaceAll('.', '\\.')}\\d`);
    for (const tag of new Set(tags)) {
        const read = readDatedTag(tag);
        if (typeof read === 'string') {
            if (start.test(tag) || !TAG.test(tag))
                odd.push({ tag, reason: read });
        }
        else if (read.prefix !== prefix) {
            others.add(read.prefix);
            // The day after is still today somewhere.
        }
        else if (read.day > today + 1) {
            odd.push({ tag, reason: `is of a day to come, ${dateText(read.day)}` });
        }
        else {
            dated.set(read.day, read);
        }
    }
    return {
        dated: [...dated.values()].sort((a, b) => b.day - a.day),
        odd: odd.slice(0, MOST_ODD),
        others: [...others].sort(),
    };
}
/**
 * Chooses the newest stage3 and the newest snapshot that fit together: a snapshot older than the stage3 would have to take
 * its packages back. Neither goes back behind what is pinned; a pinned tag may stay whatever its age.
 */
function chooseTags(questions, policy) {
    const stage3 = candidates('stage3', questions.stage3, policy);
    if ('kind' in stage3)
        return stage3;
    const snapshot = candidates('snapshot', questions.snapshot, policy);
    if ('kind' in snapshot)
        return snapshot;
    const newest = snapshot.taken[0];
    const fitting = stage3.taken.find(({ day }) => day <= newest.day);
    if (!fitting)
        return explain(stage3, snapshot);
    const late = stage3.taken
        .filter(({ day }) => day > newest.day)
        .map(({ tag }) => ({
        tag,
        reason: `is newer than every snapshot that can be taken, the newest of which is ${newest.tag}`,
    }));
    return {
        kind: 'chosen',
        stage3: fitting,
        snapshot: newest,
        passed: {
            stage3: [...late, ...stage3.refused, ...stage3.odd],
            snapshot: [...snapshot.refused, ...snapshot.odd],
        },
    };
}
function candidates(key, question, policy) {
    const { current, tags, skip, hold } = question;
    const pinned = readDatedTag(current);
    if (typeof pinned === 'string') {
        return {
            kind: 'none',
            key,
            message: `${key}: the pinned tag ${(0,image_text/* quote */.hD)(current, 130)} ${pinned}, so there is no telling what is newer.`,
            hint: `Pin a dated tag, such as ${key === 'stage3' ? 'nomultilib-20260216' : '20260217'}.`,
        };
    }
    if (hold)
        return { taken: [pinned], refused: [], odd: [] };
    const { dated, odd, others } = sortTags(tags, pinned.prefix, policy.today);
    if (dated.length === 0) {
        const form = `${pinned.prefix}YYYYMMDD`;
        const near = others.map((prefix) => `${prefix}YYYYMMDD`);
        return {
            kind: 'none',
            key,
            message: `${key}: none of the ${tags.length} tags in the registry is of the form ${form}.`,
            hint: near.length === 0 ? 'Check the name of the image.' : (0,image_text/* didYouMean */.au)(form, near.slice(0, 10)),
        };
    }
    const taken = [];
    const refused = [];
    for (const tag of dated.filter(({ day }) => day > pinned.day)) {
        const reason = objection(tag, skip, policy);
        if (reason === undefined)
            taken.push(tag);
        else
            refused.push({ tag: tag.tag, reason });
    }
    const [first, ...rest] = [...taken, pinned];
    return { taken: [first, ...rest], refused, odd };
}
function objection({ tag, prefix, day }, skip, policy) {
    if (skip.includes(tag) || skip.includes(tag.slice(prefix.length)))
        return 'is to be skipped';
    const ripe = day + policy.minimumAge;
    return ripe > policy.today ? `is too young until ${dateText(ripe)}` : undefined;
}
/** Why no stage3 fits: even the pinned one is newer than every snapshot. */
function explain(stage3, snapshot) {
    const oldest = stage3.taken.at(-1) ?? stage3.taken[0];
    const [refused] = snapshot.refused;
    return {
        kind: 'none',
        key: 'snapshot',
        message: `snapshot: the pinned stage3 ${oldest.tag} is newer than every snapshot that can be taken, ` +
            `the newest of which is ${snapshot.taken[0].tag}.`,
        hint: refused === undefined
            ? 'Wait for a newer snapshot, release its hold, or pin an older stage3.'
            : `Wait, or change the policy: ${refused.tag} ${refused.reason}.`,
    };
}

// EXTERNAL MODULE: ./lib/portage/version.js
var portage_version = __webpack_require__(69330);
;// CONCATENATED MODULE: ./lib/refresh/versions.js



/** More than these nobody reads. */
const MOST_PASSED = 20;
const MOST_NAMED = 5;
/**
 * Chooses the newest kernel of a series.
 * @param series the first two numbers of the versions to follow: `6.12`
 */
function newestKernel(question, series) {
    return choose(question, {
        name: `series ${series}`,
        holds: (version) => version.startsWith(`${series}.`),
        objection: (version) => preRelease(version) ??
            ((0,rules/* kernelVersionRule */.Me)(version) ? 'is not of three numbers, as image.yaml wants it' : undefined),
    });
}
/**
 * Chooses the newest compiler of a slot. A dated snapshot (`_p` and eight digits, which Gentoo makes every week) is taken
 * only when asked for: each of them has the whole world compiled again.
 */
function newestCompiler(question, policy) {
    return choose(question, {
        name: `slot ${policy.slot}`,
        holds: (version) => (0,rules/* compilerSlot */.YP)(version) === policy.slot,
        objection: (version) => {
            if ((0,rules/* isLive */.DG)(version))
                return 'is a live ebuild';
            if ((0,rules/* compilerVersionRule */._L)(version))
                return 'is no version that image.yaml takes';
            if (!policy.snapshots && isDated(version))
                return 'is a dated snapshot, not a release';
            return preRelease(version);
        },
    });
}
/** Whether a version is a snapshot of the day in its suffix: `16.1.1_p20260905`. */
function isDated(version) {
    return (0,portage_version/* suffixesOf */.Xh)(version).some((suffix) => /^_p\d{8}$/.test(suffix));
}
function preRelease(version) {
    return (0,portage_version/* suffixesOf */.Xh)(version).some((suffix) => !/^_p\d*$/.test(suffix)) ? 'is a pre-release' : undefined;
}
/** The versions of a package by the names of its ebuilds (Package Manager Specification, EAPI 8, section 4.3). */
function versionsIn(name, files) {
    const start = `${name}-`;
    const end = '.ebuild';
    const versions = files
        .filter((file) => file.startsWith(start) && file.endsWith(end))
        .map((file) => file.slice(start.length, -end.length))
        .filter(atom/* isVersion */.lF);
    return [...new Set(versions)].sort((a, b) => (0,portage_version/* compareVersions */.Zy)(b, a) ?? 0);
}
function choose(question, line) {
    const { name, current, files, skip, hold, refuse } = question;
    const versions = versionsIn(name, files);
    const gone = !versions.some((version) => (0,portage_version/* compareVersions */.Zy)(version, current) === 0);
    const passed = [];
    if (!hold) {
        for (const version of versions.filter(line.holds)) {
            if (((0,portage_version/* compareVersions */.Zy)(version, current) ?? 0) <= 0)
                break;
            const skipped = skip.some((entry) => (0,atom/* isVersion */.lF)(entry) && (0,portage_version/* compareVersions */.Zy)(entry, version) === 0);
            const reason = line.objection(version) ?? (skipped ? 'is to be skipped' : refuse(version));
            if (reason === undefined)
                return { kind: 'newer', version, gone, passed: passed.slice(0, MOST_PASSED) };
            passed.push({ version, reason });
        }
    }
    const few = { passed: passed.slice(0, MOST_PASSED) };
    if (!gone)
        return { kind: 'current', ...few };
    const instead = hold ? 'and it is held' : `and nothing newer of ${line.name} can be taken`;
    return {
        kind: 'gone',
        message: `${name}-${current} is not in the snapshot, ${instead}.`,
        hint: howToGoOn(versions.filter(line.holds), line, passed[0]),
        ...few,
    };
}
function howToGoOn(versions, line, newest) {
    const fit = versions.filter((version) => line.objection(version) === undefined).slice(0, MOST_NAMED);
    const there = fit.length === 0
        ? `The snapshot has no release of ${line.name}.`
        : `Of ${line.name} the snapshot has ${fit.join(', ')}.`;
    const why = newest === undefined ? '' : ` ${newest.version} ${newest.reason}.`;
    return `${there}${why} Pin one by hand, or hold the snapshot.`;
}

;// CONCATENATED MODULE: ./lib/refresh/find-refresh.js












/**
 * Finds the newest stage3 and snapshot that fit together, and the newest kernel and compiler in that snapshot, by the policy of
 * image.yaml. Nothing is changed anywhere.
 * @throws UserError with everything that stands in the way; then there is nothing to propose
 */
async function findRefresh(image, world) {
    const { definition, place } = readDefinition(image);
    const pin = (key) => pinOf(key, definition, place([key]), world);
    const pins = { stage3: pin('stage3'), snapshot: pin('snapshot') };
    const choice = await chooseBoth(pins, definition, world);
    const [stage3, snapshot] = await Promise.all([
        settle(pins.stage3, choice.stage3),
        settle(pins.snapshot, choice.snapshot),
    ]);
    const { kernel, compiler, files } = await chooseVersions(snapshot, pins.snapshot, definition, world);
    const problems = [
        ...goneProblem(kernel, place(['kernel', 'version'])),
        ...goneProblem(compiler, place(['compiler', 'version'])),
    ];
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const changes = [
        ...changed('stage3', definition.stage3, stage3.text),
        ...changed('snapshot', definition.snapshot, snapshot.text),
        ...(kernel.kind === 'newer' ? changed('kernel', definition.kernel.version, kernel.version) : []),
        ...(compiler.kind === 'newer' ? changed('compiler', definition.compiler.version, compiler.version) : []),
    ];
    const newSnapshot = changes.some(({ key }) => key === 'snapshot');
    const step = compiler.kind === 'newer' ? compiler : undefined;
    const offered = step !== undefined && (!newSnapshot || (await isOffered(step.version, pins.snapshot, definition, world)));
    const division = divide(changes, { offered, gone: step?.gone ?? false });
    const announcements = announcementsIn(files);
    return {
        definition,
        division,
        passed: [
            ...[...choice.passed.stage3, ...choice.passed.snapshot].map(({ tag, reason }) => ({ name: tag, reason })),
            ...kernel.passed.map(({ version, reason }) => ({ name: `${definition.kernel.sources}-${version}`, reason })),
            ...compiler.passed.map(({ version, reason }) => ({ name: `gcc-${version}`, reason })),
        ],
        notes: [stage3.note, snapshot.note, division.note, unreadNote(announcements)].filter((note) => note !== undefined),
        announcements,
        since: readDay(pins.snapshot.reference.tag),
    };
}
/** Everything that is to be proposed. */
function proposalsIn({ division }) {
    return [division.refresh, division.compiler].filter((each) => each !== undefined);
}
/** @throws UserError with everything that is wrong with it */
function readDefinition({ text, file }) {
    const parsed = (0,definition/* parseDefinition */.JA)(Buffer.from(text), file);
    if (!parsed.ok)
        throw new errors/* UserError */.yo(parsed.problems);
    return parsed;
}
function pinOf(key, definition, at, world) {
    const text = definition[key];
    const parsed = (0,pins_reference/* parseReference */.F2)(text);
    if (!parsed.ok || parsed.reference.tag === undefined)
        throw new Error(`${key} was read and has no tag`);
    const reference = { ...parsed.reference, tag: parsed.reference.tag };
    const hold = definition.refresh.hold.includes(key);
    return { key, text, reference, at, hold, registry: world.registry(reference, at) };
}
async function chooseBoth(pins, { refresh }, { today, say }) {
    const question = async ({ key, reference, hold, registry }) => {
        if (!hold)
            say(`Listing the tags of ${registry.place}.`);
        const tags = hold ? [] : await listTags(registry);
        return { current: reference.tag, tags, skip: refresh[key].skip, hold };
    };
    const [stage3, snapshot] = await Promise.all([question(pins.stage3), question(pins.snapshot)]);
    const choice = chooseTags({ stage3, snapshot }, { minimumAge: refresh['minimum-age'], today });
    if (choice.kind === 'chosen')
        return choice;
    throw new errors/* UserError */.yo({ message: choice.message, hint: choice.hint, at: pins[choice.key].at });
}
/** The pin with the digest of the chosen tag. What is held stays to the letter. */
async function settle({ key, text, reference, at, hold, registry }, { tag }) {
    const same = tag === reference.tag;
    if (hold && reference.digest !== undefined)
        return { text, digest: reference.digest };
    const digest = await findDigest(registry, tag, same ? reference.digest : undefined);
    if (digest !== undefined)
        return { text: hold ? text : withTag(text, tag, digest), digest };
    if (same && reference.digest !== undefined) {
        return { text, digest: reference.digest, note: `The tag ${tag} of the pinned ${key} is gone from the registry.` };
    }
    throw new errors/* UserError */.yo({
        message: `${key}: the registry ${same ? 'has no tag' : 'lists the tag'} ${tag}${same ? '' : ' and does not have it'}.`,
        hint: same ? 'Pin one that it has.' : 'Run the refresh again later, or skip this tag.',
        at,
    });
}
async function chooseVersions({ digest }, { registry, at }, definition, { say }) {
    const sources = `sys-kernel/${definition.kernel.sources}`;
    say(`Reading what the snapshot has, from ${registry.place}.`);
    const files = await readRegistrySnapshot(registry, digest, wantedFiles([COMPILER, sources]));
    const compiler = files && packageFacts(files, COMPILER);
    if (files === undefined || compiler === undefined || compiler.files.length === 0) {
        throw new errors/* UserError */.yo({
            message: `snapshot: the image ${digest} ${files ? 'holds no ebuild repository with sys-devel/gcc' : 'is gone'}.`,
            hint: files ? 'Pin an image such as gentoo/portage.' : 'Run the refresh again, or skip its tag.',
            at,
        });
    }
    const { refresh, kernel, compiler: pinned } = definition;
    const series = refresh.kernel.series ?? kernel.version.split('.').slice(0, 2).join('.');
    return {
        files,
        kernel: newestKernel(kernelQuestion(definition, packageFacts(files, sources)), series),
        compiler: newestCompiler(compilerQuestion(definition, compiler), {
            slot: refresh.compiler.slot ?? pinned.slot,
            snapshots: refresh.compiler.snapshots,
        }),
    };
}
/** Whether the pinned snapshot too has a compiler that may be taken; one that is gone has nothing. */
async function isOffered(version, { registry, reference }, definition, { say }) {
    const digest = reference.digest ?? (await findDigest(registry, reference.tag));
    if (digest === undefined)
        return false;
    say('Looking whether the pinned snapshot has the new compiler too.');
    const files = await readRegistrySnapshot(registry, digest, wantedFiles([COMPILER]));
    if (files === undefined)
        return false;
    const { name, refuse, files: there } = compilerQuestion(definition, packageFacts(files, COMPILER));
    return there.includes(`${name}-${version}.ebuild`) && refuse(version) === undefined;
}
function goneProblem(choice, at) {
    return choice.kind === 'gone' ? [{ message: choice.message, hint: choice.hint, at }] : [];
}
function changed(key, from, to) {
    return from === to ? [] : [{ key, from, to }];
}
function readDay(tag) {
    const read = readDatedTag(tag);
    return typeof read === 'string' ? 0 : read.day;
}
function unreadNote({ unread }) {
    const [first] = unread;
    if (first === undefined)
        return undefined;
    return `${unread.length} advisories or news items of the snapshot cannot be read, such as ${first}.`;
}

// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/store/http.js
var http = __webpack_require__(19309);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/github/github-error.js


/** What GitHub refused. It says to the user what to do; whoever asked may understand some of the statuses. */
class GitHubError extends errors/* UserError */.yo {
    status;
    /** @param status of the answer; undefined where none came, or none in time */
    constructor(status, message, hint) {
        super({ message, ...(hint === '' ? {} : { hint }) });
        this.status = status;
        this.name = 'GitHubError';
    }
}
/** Reads the body of an error answer. Whatever is not understood is left out. */
function readErrorBody(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { message: '', errors: [] };
    }
    const { message, errors } = (value ?? {});
    return {
        message: typeof message === 'string' ? message : '',
        errors: Array.isArray(errors) ? errors.slice(0, 5).map(readFieldError) : [],
    };
}
function readFieldError(error) {
    if (typeof error === 'string')
        return error;
    const { message, field, code } = (error ?? {});
    if (typeof message === 'string')
        return message;
    return [field, code].filter((each) => typeof each === 'string').join(': ');
}
/**
 * The error for an answer that is none of 2xx.
 * @param doing what was being done, as the rest of `could not …`
 * @param permission line of `permissions:` that it needs, where the answer does not name one
 */
function refusal(answer, body, doing, permission) {
    const { status } = answer;
    const said = [body.message, ...body.errors].filter((each) => each !== '').join('; ');
    const message = `GitHub: could not ${doing}: it answered ${String(status)}${said === '' ? '' : ` (${(0,image_text/* quote */.hD)(said, 300)})`}.`;
    return new GitHubError(status, message, hintFor(answer, permission));
}
function hintFor({ status, header }, permission) {
    const needed = acceptedPermissions(header('x-accepted-github-permissions')) ?? permission;
    const grant = needed === undefined ? '' : `Add to the permissions of the job: ${needed}.`;
    switch (status) {
        case 401:
            return 'The token is wrong, or has expired: a job has a good one in github.token.';
        case 403:
            return grant === ''
                ? 'The token may not do that: see the permissions of the job.'
                : `${grant} A run for a fork never gets more than read.`;
        case 404:
            return `It does not exist, or the token may not see it.${grant === '' ? '' : ` ${grant}`}`;
        case 409:
            return 'Somebody else changed it at the same time: run the job again.';
        case 410:
            return 'It is gone, or switched off in the settings of the repository.';
        default:
            return '';
    }
}
/**
 * What GitHub says a request needs: `pull_requests=write` or `issues=write; pull_requests=write`, where one of the parts
 * between semicolons is enough.
 * @returns as `permissions:` takes it; undefined where the header says nothing
 */
function acceptedPermissions(header) {
    const ways = (header ?? '').split(';').map((way) => [...way.matchAll(/(\w{1,40})=(\w{1,10})/g)]);
    const texts = ways
        .filter((way) => way.length > 0)
        .map((way) => way.map(([, name = '', level = '']) => `${name.replaceAll('_', '-')}: ${level}`).join(', '));
    return texts.length === 0 ? undefined : texts.join(', or ');
}

;// CONCATENATED MODULE: ./lib/github/pages.js
/**
 * Where the next page of a list is (RFC 8288, as GitHub writes it: `<URL>; rel="next", <URL>; rel="last"`).
 * @param api address of the API: a link that leads elsewhere is not followed, since the token would go along
 */
function nextPage(link, api) {
    for (const [, url = '', parameters = ''] of (link ?? '').matchAll(/<([^<>]{1,2000})>([^<]*)/g)) {
        if (!/;\s*rel="?next"?/.test(parameters) || !URL.canParse(url))
            continue;
        if (new URL(url).origin === new URL(api).origin)
            return url;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/github/rate-limit.js

/** GitHub asks for at least a minute where its answer names no time ("Best practices for using the REST API"). */
const LEAST_SECONDARY_MS = 60_000;
/**
 * How long to wait before the same may be asked again. There are two limits, both answered by 403 or 429 ("Rate limits for
 * the REST API"): the hourly one says when it begins anew in `x-ratelimit-reset` (seconds since the epoch), the secondary
 * one mostly names its seconds in `retry-after`.
 * @param message of the answer's body
 * @param now milliseconds since the epoch
 * @returns milliseconds; undefined where the answer is about something else
 */
function limitedFor({ status, header }, message, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const asked = (0,http/* retryAfter */.P)(header('retry-after'), now);
    if (asked !== undefined)
        return asked;
    const reset = Number(header('x-ratelimit-reset'));
    // Clocks differ; a second too early is asked in vain.
    if (header('x-ratelimit-remaining') === '0' && reset > 0)
        return Math.max(0, reset * 1000 - now) + 1000;
    return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? LEAST_SECONDARY_MS : undefined;
}

;// CONCATENATED MODULE: ./lib/github/github-client.js






const DEFAULT_API = 'https://api.github.com';
/** Version of the REST API that the answers are read by. */
const API_VERSION = '2022-11-28';
const JSON_TYPE = 'application/vnd.github+json';
const MOST_WAIT_MS = 120_000;
const IDLE_MS = 30_000;
/** A hundred pages of a hundred: no pull request has more of anything (GitHub stops at 3,000 files). */
const github_client_MOST_PAGES = 100;
/** Larger than any answer that is read here; contents of files beyond it come in another form. */
const LARGEST_ANSWER = 16 * 2 ** 20;
/** What is told to the one who asks, and never tried again by the transport. */
const ANSWERS = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 451];
const PASSING = [408, 500, 502, 503, 504];
/**
 * Asks GitHub's REST API as its documentation wants it: with a version, one question after the other, page by page, and
 * waiting when it says that it is too much. Questions that change nothing, or the same when asked twice, are tried again when
 * GitHub or the network has a moment of weakness; what would be made a second time is not.
 */
class GitHubClient {
    #options;
    #api;
    constructor(options) {
        this.#options = options;
        this.#api = options.api.replace(/\/+$/, '');
    }
    /**
     * @returns the answer's JSON, undefined where it has none (204)
     * @throws GitHubError; the signal's reason when it fires
     */
    async ask(question) {
        return (await this.#answer(question, `${this.#api}${question.path}`)).value;
    }
    /** @returns the answer's text as it is, for a media type that is not JSON */
    async text(question) {
        return (await this.#answer(question, `${this.#api}${question.path}`)).text;
    }
    /**
     * Everything of a list, page by page as its `Link` headers lead.
     * @param most entries after which no further page is asked for
     */
    async list(question, most = Infinity) {
        const entries = [];
        let url = `${this.#api}${question.path}${question.path.includes('?') ? '&' : '?'}per_page=100`;
        for (let page = 0; url !== undefined && page < github_client_MOST_PAGES && entries.length < most; page++) {
            const answer = await this.#answer(question, url);
            if (!Array.isArray(answer.value))
                throw malformed(question.doing);
            entries.push(...answer.value);
            url = nextPage(answer.link, this.#api);
        }
        return entries;
    }
    async #answer(question, url) {
        const { pause, signal, now = Date.now, mostWaitMs = MOST_WAIT_MS } = this.#options;
        let waited = 0;
        for (;;) {
            const answer = await this.#send(question, url);
            if (answer.status >= 200 && answer.status < 300) {
                const json = (question.accept ?? JSON_TYPE) === JSON_TYPE && answer.text !== '';
                return { ...answer, value: json ? parseJson(answer.text, question.doing) : undefined };
            }
            const body = readErrorBody(answer.text);
            const waitMs = limitedFor(answer, body.message, now());
            if (waitMs === undefined)
                throw refusal(answer, body, question.doing, question.permission);
            waited += waitMs;
            if (waited > mostWaitMs)
                throw tooMuch(answer.status, question.doing, waitMs);
            await pause(waitMs, signal).catch((error) => {
                signal.throwIfAborted();
                throw error;
            });
        }
    }
    async #send({ doing, method = 'GET', body, accept = JSON_TYPE }, url) {
        const { client, pause, signal, token, idleMs = IDLE_MS } = this.#options;
        const again = method !== 'POST';
        const request = {
            method,
            url,
            headers: {
                accept,
                'user-agent': 'gentoo-min-action',
                'x-github-api-version': API_VERSION,
                ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            // A repository that was renamed answers with where it is now.
            follow: true,
        };
        try {
            return await (0,http/* exchange */.c)({ client: again ? client : onlyOnce(client), pause }, {
                place: 'GitHub',
                doing,
                signal,
                idleMs,
                expect: again ? ANSWERS : [...ANSWERS, ...PASSING],
                request: () => Promise.resolve(request),
                use: async (answer, alive) => ({
                    status: answer.status,
                    header: answer.header,
                    link: answer.header('link'),
                    text: await readBounded(answer, doing, alive),
                }),
                hint: () => 'See https://www.githubstatus.com, and run the job again.',
            });
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof store/* StoreError */.AD)
                throw new GitHubError(undefined, error.message, '');
            throw error;
        }
    }
}
/** Path of something of a repository. @param steps are escaped, so that no name leads elsewhere */
function repoPath(repository, ...steps) {
    const [owner = '', name = '', ...rest] = repository.split('/');
    if (owner === '' || name === '' || rest.length > 0)
        throw new Error(`not OWNER/NAME: ${repository}`);
    return ['', 'repos', owner, name, ...steps].map((step) => encodeURIComponent(step)).join('/');
}
/** Whether something was done before the connection broke is not known: it is not tried again. */
function onlyOnce(client) {
    return async (request, signal) => {
        try {
            return await client(request, signal);
        }
        catch (error) {
            const code = error.code ?? '';
            if (signal.aborted || /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/.test(code))
                throw error;
            const reason = code === '' ? 'the connection broke' : code;
            throw new store/* StoreError */.AD('unreachable', `GitHub: the answer never came: ${reason}. Run the job again.`);
        }
    };
}
async function readBounded(answer, doing, alive) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of answer.body) {
        alive();
        bytes += chunk.length;
        if (bytes > LARGEST_ANSWER) {
            throw new store/* StoreError */.AD('refused', `GitHub: could not ${doing}: its answer has more than ${LARGEST_ANSWER} bytes.`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
function parseJson(text, doing) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw malformed(doing);
    }
}
/** The error for an answer that is not what the API's documentation promises. */
function malformed(doing) {
    return new GitHubError(undefined, `GitHub: could not ${doing}: its answer is not what was asked for.`, 'Is GITHUB_API_URL the address of the API?');
}
function tooMuch(status, doing, waitMs) {
    return new GitHubError(status, `GitHub: could not ${doing}: the token has asked too often, and may ask again in ${(0,format/* formatSeconds */.Xo)(waitMs / 1000)}.`, 'Run the job again then.');
}

;// CONCATENATED MODULE: ./lib/refresh/last-packages.js



const artifacts = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        expired: schemas/* boolean */.zMY(),
        workflow_run: schemas/* object */.Ikc({ head_branch: schemas/* string */.YjP().nullish(), head_repository_id: schemas/* int */.Whr(), repository_id: schemas/* int */.Whr() })
            .nullish(),
    })),
});
const PERMISSION = 'actions: read';
/** How a zip file begins (APPNOTE.TXT, "Local file header"). */
const ZIP = 'PK\u0003\u0004';
/**
 * Finds the list of packages that the last build of a branch stored as an artifact (GitHub REST API, "Actions artifacts").
 * Runs for forks have branches of any name and do not count.
 * @param name of the artifact, which is one file as it is
 * @returns its text; undefined when there is none any more
 * @throws GitHubError; UserError when it is stored in another form
 */
async function lastPackageList(rest, repository, { name, branch }) {
    const doing = `look for the artifact ${name}`;
    const path = repoPath(repository, 'actions', 'artifacts');
    const query = new URLSearchParams({ name, per_page: '100' }).toString();
    const answer = artifacts.safeParse(await rest.ask({ doing, path: `${path}?${query}`, permission: PERMISSION }));
    if (!answer.success)
        throw malformed(doing);
    const found = answer.data.artifacts.find(({ expired, workflow_run: run }) => !expired && run?.head_branch === branch && run.head_repository_id === run.repository_id);
    if (found === undefined)
        return undefined;
    const text = await rest.text({
        doing: `get the artifact ${name}`,
        path: repoPath(repository, 'actions', 'artifacts', found.id, 'zip'),
        permission: PERMISSION,
        accept: 'application/vnd.github+json, */*',
    });
    if (!text.startsWith(ZIP))
        return text;
    throw new errors/* UserError */.yo({
        message: `The artifact ${name} is a zip file, which no build of gentoo-min stores.`,
        hint: 'Download it before, and name the file by the input packages.',
    });
}

;// CONCATENATED MODULE: ./lib/github/graphql.js



const DEFAULT_GRAPHQL_API = 'https://api.github.com/graphql';
/** What an error of GraphQL would have been as a status of the REST API. */
const STATUS = { NOT_FOUND: 404, FORBIDDEN: 403, UNPROCESSABLE: 422 };
/**
 * Asks GitHub's GraphQL API, for what the REST API cannot do.
 * @param client of its address, GITHUB_GRAPHQL_URL
 * @returns what the answer has under `data`
 * @throws GitHubError, also for errors that came with status 200
 */
async function askGraph(client, { doing, permission, query, variables }) {
    const answer = (await client.ask({
        doing,
        method: 'POST',
        path: '',
        body: { query, variables },
        ...(permission === undefined ? {} : { permission }),
    }));
    const errors = Array.isArray(answer?.errors) ? answer.errors : [];
    if (errors.length > 0)
        throw refusalOf(errors[0], doing, permission);
    if (typeof answer?.data !== 'object' || answer.data === null)
        throw malformed(doing);
    return answer.data;
}
function refusalOf(error, doing, permission) {
    const { type, message } = (error ?? {});
    const status = typeof type === 'string' ? STATUS[type] : undefined;
    const said = typeof message === 'string' ? message : '';
    const denied = status === 403 || /resource not accessible/i.test(said);
    const hint = denied && permission !== undefined ? `Add to the permissions of the job: ${permission}.` : '';
    const text = `GitHub: could not ${doing}: it answered ${said === '' ? 'with an error' : (0,image_text/* quote */.hD)(said, 300)}.`;
    return new GitHubError(denied ? 403 : status, text, hint);
}

;// CONCATENATED MODULE: ./lib/refresh/github-access.js

/** What a job's token needs to write branches, and to write pull requests. */
const CONTENTS = 'contents: write';
const PULLS = 'pull-requests: write';
/** What a question brings; undefined where there is no such thing. */
async function ifThere(asking) {
    try {
        return await asking;
    }
    catch (error) {
        if (error instanceof GitHubError && error.status === 404)
            return undefined;
        throw error;
    }
}
/** The same error with another advice. */
function withHint(error, hint) {
    return new GitHubError(error.status, error.problems[0]?.message ?? error.message, hint);
}

;// CONCATENATED MODULE: ./lib/refresh/github-answers.js


// What is read of GitHub's answers, by the names that its REST API's documentation gives the questions.
/** "Get a commit object". */
const commit = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/** Whatever has a name by its content. */
const sha = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
/** A user, or none where GitHub knows nobody. */
const login = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
/** "List pull requests", "Create a pull request". */
const github_answers_pull = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    node_id: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    merged_at: schemas/* string */.YjP().nullish(),
    user: login,
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).default([]),
});
/** "Compare two commits". */
const compare = schemas/* object */.Ikc({
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), author: login, committer: login })),
});
/** GraphQL API, viewer and repository. */
const github_answers_repository = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish() }),
});
/** An answer, or what it holds. @throws GitHubError when it is not what the documentation promises */
function read(schema, value, doing) {
    const result = schema.safeParse(value);
    if (!result.success)
        throw malformed(doing);
    return result.data;
}

;// CONCATENATED MODULE: ./lib/refresh/pull-request.js
/** GitHub itself, as the committer of what is made by its API or website; then the author says who it was. */
const WEB_FLOW = 'web-flow';
const MARK = /<!-- gentoo-min-refresh ([0-9a-f]{16}) -->/;
/** Whether a pull request's body says that it proposes this. */
function isMarked(body, fingerprint) {
    return MARK.exec(body)?.[1] === fingerprint;
}
/** A comment for the body of a pull request, from which a later run knows what was proposed. */
function markOf(fingerprint) {
    return `<!-- gentoo-min-refresh ${fingerprint} -->`;
}
/**
 * Decides what becomes of the one pull request of a kind. There is never a second one, and what a person has pushed, opened
 * or retargeted is theirs. Safe to run again wherever the run before was cut off.
 */
function decide(state) {
    const { wanted, branch, pulls } = state;
    const open = pulls.filter((pull) => pull.state === 'open');
    const [pull, second] = open;
    if (pull === undefined)
        return wanted === undefined ? upToDate() : decideNew(wanted, state);
    if (second !== undefined) {
        const numbers = open.map(({ number }) => `#${number}`).join(' and ');
        return leave(pull, `There are several pull requests from the branch, ${numbers}: close all but one.`);
    }
    const foreign = theirs(pull, state);
    if (foreign !== undefined)
        return leave(pull, foreign);
    if (wanted === undefined) {
        return {
            do: 'close',
            number: pull.number,
            reason: `Everything that #${pull.number} proposes is on ${state.base} already, or may no longer be proposed.`,
        };
    }
    const current = branch?.image === wanted.image && pull.conflicts !== true;
    const words = pull.title === wanted.title && sameText(pull.body, wanted.body);
    if (current && words)
        return { do: 'nothing', reason: `#${pull.number} proposes just that already.` };
    return { do: 'update', number: pull.number, ...(current ? {} : { over: pull.head }) };
}
function decideNew(wanted, { us, base, branch, pulls }) {
    // Whoever closed it has seen it; what we closed ourselves may come again.
    const refused = pulls.find((pull) => pull.state === 'closed' &&
        pull.base === base &&
        pull.author === us &&
        pull.closedBy !== us &&
        isMarked(pull.body, wanted.fingerprint));
    if (refused) {
        return {
            do: 'nothing',
            reason: `#${refused.number} proposed the same and was closed: reopen it, or wait for something newer.`,
        };
    }
    if (branch === undefined)
        return { do: 'open' };
    const pusher = stranger(branch, us);
    if (pusher !== undefined) {
        return {
            do: 'leave',
            reason: `The branch has ${pusher} and no pull request: open one for it, or delete the branch.`,
        };
    }
    return { do: 'open', over: branch.head };
}
/** Why an open pull request is not ours to change. */
function theirs(pull, { us, base, branch }) {
    const number = `#${pull.number}`;
    if (pull.author !== us)
        return `${number} was opened by ${pull.author}: close it to have it opened by ${us}.`;
    if (pull.base !== base)
        return `${number} is to be merged into ${pull.base}, not ${base}: close it, or set it back.`;
    if (branch === undefined)
        return `The branch of ${number} is gone: close the pull request, or restore the branch.`;
    if (branch.head !== pull.head)
        return `The branch of ${number} has just changed: run the refresh again.`;
    const pusher = stranger(branch, us);
    return pusher === undefined ? undefined : `${number} has ${pusher}: merge it, or close it and delete its branch.`;
}
/** What somebody else has done to a branch. We write one commit, always anew: a second one is not ours either. */
function stranger({ commits }, us) {
    for (const { sha, author, committer } of commits) {
        const somebody = [author, committer].find((login) => login !== us && login !== WEB_FLOW);
        const foreign = author !== us || (committer !== us && committer !== WEB_FLOW);
        if (foreign)
            return `a commit of ${somebody ?? 'somebody unknown'} (${sha.slice(0, 12)})`;
    }
    return commits.length > 1 ? `${commits.length} commits, of which we made one at most` : undefined;
}
function leave({ number }, reason) {
    return { do: 'leave', number, reason };
}
function upToDate() {
    return { do: 'nothing', reason: 'There is nothing newer to propose.' };
}
/** GitHub stores line ends as somebody's browser sent them, and no blanks at the end. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/refresh/repository-pulls.js








/** Nobody closed more of them in a row. */
const MOST_PULLS = 100;
const MOST_CLOSED = 5;
/** The pull requests of a repository on GitHub, by its API. */
class RepositoryPulls {
    access;
    constructor(access) {
        this.access = access;
    }
    /**
     * Pull requests from a branch of the repository itself, the newest first.
     * @param fingerprint of what is wanted: who closed a pull request is asked of those that proposed the same
     */
    async from(branch, fingerprint) {
        const { repository, rest } = this.access;
        const doing = `list the pull requests of ${branch}`;
        const owner = repository.split('/')[0] ?? '';
        const query = new URLSearchParams({ head: `${owner}:${branch}`, state: 'all', sort: 'created', direction: 'desc' });
        const path = `${this.#path('pulls')}?${query.toString()}`;
        const listed = await rest.list({ doing, path, permission: PULLS }, MOST_PULLS);
        const found = read(schemas/* array */.YOg(github_answers_pull), listed, doing).filter(({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === repository.toLowerCase());
        let closed = 0;
        const pulls = [];
        for (const pull of found) {
            const state = pull.state === 'open' ? 'open' : pull.merged_at ? 'merged' : 'closed';
            const same = state === 'closed' && fingerprint !== undefined && isMarked(pull.body ?? '', fingerprint);
            pulls.push({
                id: pull.node_id,
                number: pull.number,
                state,
                author: pull.user?.login ?? 'ghost',
                base: pull.base.ref,
                head: pull.head.sha,
                title: pull.title,
                body: pull.body ?? '',
                labels: pull.labels.map(({ name }) => name),
                ...(same && closed++ < MOST_CLOSED ? await this.#closedBy(pull.number) : {}),
                ...(state === 'open' ? await this.#conflicts(pull.number) : {}),
            });
        }
        return pulls;
    }
    /** @returns its number and id */
    async open(pull) {
        const doing = 'open the pull request';
        const body = { title: pull.title, body: pull.body, head: pull.branch, base: pull.base };
        try {
            const answer = await this.access.rest.ask({
                doing,
                method: 'POST',
                path: this.#path('pulls'),
                body,
                permission: PULLS,
            });
            const { number, node_id: id } = read(github_answers_pull.pick({ number: true, node_id: true }), answer, doing);
            return { number, id };
        }
        catch (error) {
            throw error instanceof GitHubError ? explained(error) : error;
        }
    }
    /** Changes title and body, or closes it. */
    async change(number, change) {
        await this.access.rest.ask({
            doing: change === 'close' ? `close #${number}` : `change #${number}`,
            method: 'PATCH',
            path: this.#path('pulls', number),
            body: change === 'close' ? { state: 'closed' } : change,
            permission: PULLS,
        });
    }
    async comment(number, body) {
        const path = this.#path('issues', number, 'comments');
        await this.access.rest.ask({
            doing: `comment on #${number}`,
            method: 'POST',
            path,
            body: { body },
            permission: PULLS,
        });
    }
    /** Adds labels, which GitHub makes where it does not know them, and takes others away. */
    async label(number, add, remove) {
        const doing = `label #${number}`;
        const path = (...more) => this.#path('issues', number, 'labels', ...more);
        if (add.length > 0) {
            const body = { labels: add };
            await this.access.rest.ask({ doing, method: 'POST', path: path(), body, permission: PULLS });
        }
        for (const name of remove) {
            await ifThere(this.access.rest.ask({ doing, method: 'DELETE', path: path(name), permission: PULLS }));
        }
    }
    /** Has GitHub merge it once every required check has passed. */
    async mergeWhenPassed(id) {
        await askGraph(this.access.graph, {
            doing: 'ask for the automatic merge',
            query: 'mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }',
            variables: { input: { pullRequestId: id, mergeMethod: 'SQUASH' } },
            permission: `${CONTENTS}, ${PULLS}`,
        });
    }
    async #closedBy(number) {
        const doing = `look who closed #${number}`;
        const found = await this.access.rest.ask({ doing, path: this.#path('issues', number), permission: PULLS });
        const { closed_by: by } = read(schemas/* object */.Ikc({ closed_by: login }), found, doing);
        return by ? { closedBy: by.login } : {};
    }
    async #conflicts(number) {
        const doing = `look at #${number}`;
        const found = await this.access.rest.ask({ doing, path: this.#path('pulls', number), permission: PULLS });
        const { mergeable } = read(schemas/* object */.Ikc({ mergeable: schemas/* boolean */.zMY().nullish() }), found, doing);
        return typeof mergeable === 'boolean' ? { conflicts: !mergeable } : {};
    }
    #path(...steps) {
        return repoPath(this.access.repository, ...steps);
    }
}
/** GitHub's own words for what a setting forbids, with the way to the setting. */
function explained(error) {
    if (/not permitted to create or approve pull requests/i.test(error.message)) {
        return withHint(error, 'Switch on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository ' +
            '(Actions, General, Workflow permissions), or give the refresh the token of an App. The branch is there: run it again then.');
    }
    if (error.status !== 422)
        return error;
    return withHint(error, 'Look at the pull requests of its branch, and run the refresh again.');
}

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/refresh/settle-proposal.js


/** Labels that are ours to take away again. */
const OURS = /^(?:refresh|compiler step|risk: .*)$/;
/**
 * Makes the pull request of a kind what it should be. Each step leaves something from which the next run goes on: a commit that
 * no branch has, a branch without a pull request, a pull request without its newest words or labels.
 * @param wish undefined when there is nothing to propose
 * @throws GitHubError
 */
async function settleProposal(place, wish) {
    const { branches, facts, base, branch, file } = place;
    const pulls = await place.pulls.from(branch, wish?.fingerprint);
    const wanted = wish?.pull(pulls.find(({ state, author }) => state === 'open' && author === facts.us)?.body);
    const found = await branches.state(branch, base.branch, file);
    const decision = decide({
        us: facts.us,
        base: base.branch,
        pulls,
        ...(wanted === undefined ? {} : { wanted }),
        ...(found === undefined ? {} : { branch: found }),
    });
    switch (decision.do) {
        case 'open':
            return wanted === undefined ? NOTHING : await settle_proposal_open(place, wanted, decision.over);
        case 'update':
            return wanted === undefined ? NOTHING : await update(place, wanted, decision, pulls);
        case 'close':
            await place.pulls.change(decision.number, 'close');
            // What is closed keeps its commits: the branch is only in the way of the next one.
            await branches.move(facts.id, branch, found?.head, undefined);
            await place.pulls.comment(decision.number, (0,markdown/* text */.Qq)(decision.reason));
            return { did: 'closed', number: decision.number, said: decision.reason, warnings: [] };
        case 'leave': {
            const number = decision.number === undefined ? {} : { number: decision.number };
            return { did: 'left', ...number, said: decision.reason, warnings: [] };
        }
        case 'nothing': {
            const pull = pulls.find(({ state }) => state === 'open');
            const warnings = pull && wanted ? await dress(place, pull, wanted) : [];
            return { did: 'nothing', ...(pull ? { number: pull.number } : {}), said: decision.reason, warnings };
        }
    }
}
const NOTHING = { did: 'nothing', said: 'There is nothing newer to propose.', warnings: [] };
async function settle_proposal_open(place, wanted, over) {
    const { pulls, base, branch } = place;
    await write(place, wanted, over);
    const { title, body } = wanted;
    const { number, id } = await pulls.open({ branch, base: base.branch, title, body });
    const warnings = await dress(place, { number, id, labels: [] }, wanted);
    return { did: 'opened', number, said: `#${number} is open: ${title}.`, warnings };
}
async function update(place, wanted, { number, over }, pulls) {
    if (over !== undefined)
        await write(place, wanted, over);
    await place.pulls.change(number, { title: wanted.title, body: wanted.body });
    const pull = pulls.find((candidate) => candidate.number === number);
    const warnings = pull ? await dress(place, pull, wanted) : [];
    return { did: 'updated', number, said: `#${number} is up to date: ${wanted.title}.`, warnings };
}
/** One commit on top of the base branch, and the branch that leads to it. */
async function write({ branches, facts, base, branch, file }, wanted, over) {
    const commit = await branches.commit(base.commit, file, wanted.image, wanted.title);
    await branches.move(facts.id, branch, over, commit);
}
/** Labels and the automatic merge. Without them a proposal is none the worse. @returns what did not work */
async function dress({ pulls }, pull, { labels, merge }) {
    const warnings = [];
    const attempt = async (work) => {
        await work().catch((error) => {
            warnings.push(error instanceof Error ? error.message : String(error));
        });
    };
    const add = labels.filter((label) => !pull.labels.includes(label));
    const remove = pull.labels.filter((label) => OURS.test(label) && !labels.includes(label));
    await attempt(() => pulls.label(pull.number, add, remove));
    if (merge)
        await attempt(() => pulls.mergeWhenPassed(pull.id));
    return warnings;
}

;// CONCATENATED MODULE: ./lib/refresh/summary.js

/** What a run did, for its page. */
function refreshSummary(done, { passed, notes }) {
    const lines = done.map(({ said }) => `- ${(0,markdown/* text */.Qq)(said)}`);
    const warnings = done.flatMap((each) => each.warnings).map((warning) => `- ${(0,markdown/* text */.Qq)(warning)}`);
    const left = passed.map(({ name, reason }) => `- ${(0,markdown/* code */.aY)(name)} ${(0,markdown/* text */.Qq)(reason)}`);
    const section = (name, importance, markdown) => markdown === undefined ? [] : [{ name, importance, markdown }];
    const list = (items) => (items.length === 0 ? undefined : items.join('\n'));
    return (0,markdown/* joinSections */.lS)([
        {
            name: 'done',
            importance: 100,
            markdown: `### Refresh\n\n${list(lines) ?? 'There is nothing newer to propose.'}`,
        },
        ...section('warnings', 90, list(warnings)),
        ...section('notes', 80, list(notes.map((note) => `- ${(0,markdown/* text */.Qq)(note)}`))),
        ...section('not taken', 20, left.length === 0 ? undefined : (0,markdown/* details */.zH)('Newer, and not taken', left.join('\n'))),
    ]);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/image/locate.js
var locate = __webpack_require__(84455);
;// CONCATENATED MODULE: ./lib/refresh/edit.js




const BY_HAND = 'Change it by hand, or write the value on one line behind its key.';
/**
 * Sets values in the text of image.yaml. Nothing but the characters of these values changes: comments, order, quotes,
 * indentation, line ends and byte order mark stay. A value that has been written already stays as it is.
 * @param text the file as it is
 * @param file how messages name it
 * @returns the new text, or everything that makes an edit unsafe (anchors, aliases, tags, merge keys, duplicate keys, a
 *   value over several lines), each with its place; then nothing has been edited
 */
function editImageYaml(text, edits, file) {
    const before = (0,locate/* readYaml */.g)(Buffer.from(text), file);
    if (before.problems.length > 0)
        return { ok: false, problems: before.problems };
    // The library leaves positions alone: they have to be those of the text, with its line ends, less the byte order mark.
    const mark = text.startsWith('\ufeff') ? 1 : 0;
    const body = text.slice(mark);
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(body, { lineCounter: counter, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
    const merges = mergeKeys(document, at);
    if (merges.length > 0)
        return { ok: false, problems: merges };
    const found = edits.map((edit) => edit_locate(document, edit, body, { file, at }));
    const problems = found.flatMap((one) => ('message' in one ? [one] : []));
    if (problems.length > 0)
        return { ok: false, problems };
    const patches = found.filter((one) => 'text' in one);
    const changed = patches.filter(({ from, to, text: put }) => body.slice(from, to) !== put);
    const edited = text.slice(0, mark) + apply(body, changed);
    const after = (0,locate/* readYaml */.g)(Buffer.from(edited), file);
    // What cannot be foreseen of YAML's many forms shows here; it must never get into somebody's repository.
    if (after.problems.length > 0 || !(0,external_node_util_.isDeepStrictEqual)(after.value, withValues(before.value, edits))) {
        const names = edits.map(({ path }) => path.join('.')).join(', ');
        return {
            ok: false,
            problems: [{ message: `The file cannot be changed safely (${names}).`, at: { file }, hint: BY_HAND }],
        };
    }
    return { ok: true, text: edited, changed: changed.length > 0 };
}
function apply(body, patches) {
    let edited = '';
    let end = 0;
    for (const { from, to, text } of [...patches].sort((a, b) => a.from - b.from)) {
        edited += body.slice(end, from) + text;
        end = to;
    }
    return edited + body.slice(end);
}
/** YAML 1.1 merges mappings by `<<`; 1.2 takes it for a name. Who wrote it meant the former. */
function mergeKeys(document, at) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Pair: (_, { key }) => {
            if (!(0,dist/* isScalar */.jn)(key) || key.value !== '<<')
                return;
            problems.push({
                message: 'A merge key ("<<") is used: what a key says then stands somewhere else.',
                hint: 'Write the keys themselves.',
                at: at(key.range?.[0] ?? 0),
            });
        },
    });
    return problems;
}
function edit_locate(document, { path, value }, body, place) {
    const name = path.join('.');
    let node = document.contents;
    let near = { file: place.file };
    for (const key of path) {
        const pair = (0,dist/* isMap */.jh)(node) ? node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key) : undefined;
        if (!(0,dist/* isPair */.tO)(pair)) {
            return { message: `${name} is missing, so that there is nothing to change.`, at: near, hint: 'Add the key.' };
        }
        if ((0,dist/* isScalar */.jn)(pair.key))
            near = place.at(pair.key.range?.[0] ?? 0);
        node = pair.value;
    }
    if (!(0,dist/* isScalar */.jn)(node) || !node.range || node.range[0] === node.range[1]) {
        return { message: `${name} has no value of its own that could be changed.`, at: near, hint: BY_HAND };
    }
    const [from, to] = node.range;
    const written = body.slice(from, to);
    if (/[\r\n]/.test(written) || node.type === dist/* Scalar */.X5.BLOCK_LITERAL || node.type === dist/* Scalar */.X5.BLOCK_FOLDED) {
        return { message: `${name} is written over several lines.`, at: place.at(from), hint: BY_HAND };
    }
    if (node.value === value)
        return { from, to, text: written };
    const text = render(value, node.type);
    return text ?? { message: `${name} cannot become ${(0,image_text/* quote */.hD)(String(value))}.`, at: place.at(from), hint: BY_HAND };
    function render(wanted, style) {
        const plain = String(wanted);
        // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
        if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(plain))
            return undefined;
        if (typeof wanted === 'number')
            return { from, to, text: plain };
        const single = `'${plain.replaceAll("'", "''")}'`;
        if (style === dist/* Scalar */.X5.QUOTE_DOUBLE)
            return { from, to, text: JSON.stringify(plain) };
        return { from, to, text: style === dist/* Scalar */.X5.QUOTE_SINGLE || !isPlainText(plain) ? single : plain };
    }
}
/** Whether a text needs no quotes, neither in a block nor between brackets: `16.1` would be a number, `a: b` a mapping. */
function isPlainText(text) {
    if (!/^[\w./@+-][\w./@:+-]*$/.test(text) || text.endsWith(':'))
        return false;
    const read = (0,dist/* parseDocument */.Tp)(`[${text}]`, { prettyErrors: false });
    return read.errors.length === 0 && (0,external_node_util_.isDeepStrictEqual)(read.toJS(), [text]);
}
/** The value of the file with these edits made. */
function withValues(value, edits) {
    const put = (node, path, wanted) => {
        const [key, ...rest] = path;
        if (key === undefined)
            return wanted;
        const mapping = node;
        return { ...mapping, [key]: put(mapping[key], rest, wanted) };
    };
    return edits.reduce((whole, { path, value: wanted }) => put(whole, path, wanted), value);
}

// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
;// CONCATENATED MODULE: ./lib/check/bounded.js


// What one run hands to another is written by code that runs what somebody else has written: everything in it has a bound.
/** Bounds of a text and of a list, in what is written as in what is read. */
const LONGEST_TEXT = 4000;
const LONGEST_LIST = 20_000;
const line = schemas/* string */.YjP().max(LONGEST_TEXT);
const bounded_number = schemas/* number */.aig().min(0).max(Number.MAX_SAFE_INTEGER);
const lineNumber = schemas/* int */.Whr().min(1).max(10_000_000);
const list = (of) => schemas/* array */.YOg(of).max(LONGEST_LIST);
const place = schemas/* object */.Ikc({
    file: line,
    line: lineNumber.exactOptional(),
    column: lineNumber.exactOptional(),
});
/** Problems as messages have them. */
const problems = list(schemas/* object */.Ikc({ message: line, at: place.exactOptional(), hint: line.exactOptional() }));
/** For JSON.stringify: what the reader takes, for an error of Portage can be longer than anybody reads. */
function bounded(_, value) {
    if (typeof value === 'string')
        return (0,clean/* clip */.$Q)(value, LONGEST_TEXT);
    return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : value;
}

;// CONCATENATED MODULE: ./lib/refresh/plan-record.js



/** A variable of a process, which an input of an action is, holds 128 KiB (execve(2), MAX_ARG_STRLEN). */
const LONGEST = 100_000;
/** What that may be when it is unpacked. */
const plan_record_MOST_BYTES = 4 * 2 ** 20;
/** Of a pull request's body this is left for what nobody sees. */
const LONGEST_MARK = 20_000;
/** A refresh and a compiler step. */
const MOST_PLANS = 2;
const advisories = list(schemas/* object */.Ikc({ id: line, title: line }));
const findings = schemas/* object */.Ikc({
    packages: list(schemas/* object */.Ikc({ name: line, from: line.exactOptional(), to: line.exactOptional() })).exactOptional(),
    advisories: advisories.exactOptional(),
    introduced: advisories.exactOptional(),
    obsolete: problems.exactOptional(),
    seconds: schemas/* object */.Ikc({ build: bounded_number, saved: bounded_number }).exactOptional(),
    notes: list(line).exactOptional(),
});
const record = schemas/* object */.Ikc({
    of: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/),
    outcome: schemas/* discriminatedUnion */.gMt('made', [
        schemas/* object */.Ikc({ made: schemas/* literal */.euz(true), findings }),
        schemas/* object */.Ikc({ made: schemas/* literal */.euz(false), reason: line }),
    ]),
});
const schema = schemas/* object */.Ikc({ version: schemas/* literal */.euz(1), plans: schemas/* array */.YOg(record).max(MOST_PLANS) });
/** Plans as one word of printable characters: JSON, deflated, in base64. What would be too long becomes a plan that failed. */
function writePlans(plans) {
    const word = pack(plans);
    if (word.length <= LONGEST)
        return word;
    const outcome = { made: false, reason: 'The plans found more than can be handed over.' };
    return pack(plans.map(({ of }) => ({ of, outcome })));
}
/**
 * Reads what another job wrote, or a pull request holds, which may be anything.
 * @returns undefined where it is no such word, or is too large in any part
 */
function readPlans(word) {
    if (word.length > LONGEST || !/^[A-Za-z0-9+/]+={0,2}$/.test(word))
        return undefined;
    try {
        const json = (0,external_node_zlib_.inflateRawSync)(Buffer.from(word, 'base64'), { maxOutputLength: plan_record_MOST_BYTES }).toString();
        const read = schema.safeParse(JSON.parse(json));
        return read.success ? read.data.plans : undefined;
    }
    catch {
        return undefined;
    }
}
/** A comment for the body of a pull request, from which a later run knows what its plan said; empty where that is too much. */
function planMark(of, made) {
    const word = pack([{ of, outcome: { made: true, findings: made } }]);
    return word.length > LONGEST_MARK ? '' : `<!-- gentoo-min-plan ${word} -->`;
}
/** What the plan said that a pull request tells of. @param of the step that it must be about */
function markedPlan(body, of) {
    const [, word = ''] = /<!-- gentoo-min-plan ([A-Za-z0-9+/=]+) -->/.exec(body) ?? [];
    const found = readPlans(word)?.find((plan) => plan.of === of)?.outcome;
    return found?.made === true ? found.findings : undefined;
}
function pack(plans) {
    return (0,external_node_zlib_.deflateRawSync)(JSON.stringify({ version: 1, plans }, bounded)).toString('base64');
}

;// CONCATENATED MODULE: ./lib/refresh/pull-request-text.js





/** GitHub takes 65,536 characters for the body of a pull request; no character has less than one byte. */
const BODY_LIMIT = 60_000;
/** Of a title GitHub takes 256 characters. */
const TITLE_LIMIT = 200;
const MANY = 15;
const MOST = 500;
const RISKS = {
    compiler: 'Another compiler: every package is compiled again.',
    libc: 'Another C library: every program depends on it.',
    init: 'Another init: look at the boot test.',
    'kernel series': 'Another series of kernels: options may be gone or new, and so may drivers.',
};
/** The title: what is proposed, shortest form. Plain text. */
function titleOf({ kind, changes }) {
    const parts = changes.map((change) => {
        const [from, to] = [proposals_shortPin(change, change.from), proposals_shortPin(change, change.to)];
        const digest = from.name !== to.name ? '' : from.digest === undefined ? ' with its digest' : ' with another digest';
        return `${change.key} ${to.name}${digest}`;
    });
    const title = `${kind === 'compiler' ? 'Compiler step' : 'Refresh'}: ${parts.join(', ')}`;
    return title.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, TITLE_LIMIT);
}
/**
 * The body of a pull request as GitHub-flavoured Markdown, at its end the mark that names the proposal. Names and titles come
 * from registries and ebuild repositories: none of them can start a link, a mention or HTML.
 * @param planMark comment that keeps what the plan said, which has its place in the body too
 */
function bodyOf(proposal, findings, planMark = '') {
    const sections = [
        { name: 'pins', importance: 100, markdown: pins(proposal.changes) },
        risks(findings),
        cost(proposal, findings),
        pull_request_text_advisories('Security advisories that this closes', 92, findings.advisories),
        pull_request_text_advisories('Security advisories about what this brings', 93, findings.introduced),
        pull_request_text_list('Gentoo news about these packages', 70, (findings.news ?? []).map(markdown/* text */.Qq)),
        pull_request_text_list('Configuration that has become obsolete', 75, (findings.obsolete ?? []).map((found) => (0,markdown/* text */.Qq)((0,errors/* formatProblem */.Vw)(found)))),
        pull_request_text_packages(findings),
        passed(findings),
        pull_request_text_list('Notes', 85, (findings.notes ?? []).map(markdown/* text */.Qq)),
    ].filter((section) => section !== undefined);
    const marks = [markOf(fingerprint(proposal)), planMark].filter((mark) => mark !== '');
    return `${(0,markdown/* joinSections */.lS)(sections, BODY_LIMIT - planMark.length)}\n${marks.join('\n')}\n`;
}
function pins(changes) {
    const cell = (change, value) => {
        const { name, digest } = proposals_shortPin(change, value);
        return [(0,markdown/* code */.aY)(name), digest === undefined ? '' : (0,markdown/* code */.aY)(digest)].filter((part) => part !== '').join(' ');
    };
    return (0,markdown/* table */.tp)([{ title: 'Pin' }, { title: 'now' }, { title: 'proposed' }], changes.map((change) => [(0,markdown/* text */.Qq)(change.key), cell(change, change.from), cell(change, change.to)]));
}
function risks({ risks: found }) {
    return pull_request_text_list('Risks', 95, found.map((risk) => `**${(0,markdown/* text */.Qq)(risk)}**: ${RISKS[risk]}`));
}
function cost({ changes }, { seconds }) {
    const step = changes.some(({ key }) => key === 'compiler');
    const sentences = [
        ...(step ? ['No package that another compiler made is used: all of the world is compiled anew.'] : []),
        ...(seconds === undefined
            ? []
            : [
                `The build will take about **${(0,markdown/* text */.Qq)((0,format/* formatSeconds */.Xo)(seconds.build))}**` +
                    (seconds.saved > 0
                        ? ` when all is compiled; packages kept from the last build save ${(0,markdown/* text */.Qq)((0,format/* formatSeconds */.Xo)(seconds.saved))} of it.`
                        : '.'),
            ]),
    ];
    if (sentences.length === 0)
        return undefined;
    return { name: 'cost', importance: 90, markdown: `### Cost\n\n${sentences.join(' ')}` };
}
function pull_request_text_advisories(title, importance, found = []) {
    return pull_request_text_list(title, importance, found.map((advisory) => `${(0,markdown/* code */.aY)(advisory.id)} ${(0,markdown/* text */.Qq)(advisory.title)}`));
}
function pull_request_text_packages({ packages: changes }) {
    if (changes === undefined)
        return undefined;
    if (changes.length === 0)
        return { name: 'packages', importance: 50, markdown: 'No package changes.' };
    const rows = changes
        .slice(0, MOST)
        .map(({ name, from, to }) => [
        (0,markdown/* text */.Qq)(name),
        from === undefined ? 'new' : (0,markdown/* code */.aY)(from),
        to === undefined ? 'goes' : (0,markdown/* code */.aY)(to),
    ]);
    const more = changes.length > MOST ? `\n\n… and ${(0,format/* count */.U9)(changes.length - MOST, 'other')}.` : '';
    const body = (0,markdown/* table */.tp)([{ title: 'Package' }, { title: 'now' }, { title: 'proposed' }], rows) + more;
    return { name: 'packages', importance: 50, markdown: (0,markdown/* details */.zH)(`${(0,format/* count */.U9)(changes.length, 'package')} changed`, body) };
}
function passed({ passed: found = [] }) {
    const lines = found.slice(0, MOST).map(({ name, reason }) => `- ${(0,markdown/* code */.aY)(name)} ${(0,markdown/* text */.Qq)(reason)}`);
    if (lines.length === 0)
        return undefined;
    return { name: 'not taken', importance: 20, markdown: (0,markdown/* details */.zH)('Newer, and not taken', lines.join('\n')) };
}
/** @param lines Markdown-safe */
function pull_request_text_list(title, importance, lines) {
    if (lines.length === 0)
        return undefined;
    const shown = lines.slice(0, MANY).map((line) => `- ${line}`);
    const more = lines.length > MANY ? [`- … and ${(0,format/* count */.U9)(lines.length - MANY, 'other')}`] : [];
    return { name: title.toLowerCase(), importance, markdown: [`### ${title}`, '', ...shown, ...more].join('\n') };
}

;// CONCATENATED MODULE: ./lib/refresh/wanted.js








/**
 * image.yaml with a proposal made.
 * @throws UserError when the file is written so that it cannot be edited safely, or would no longer be good
 */
function proposedImage({ text, file }, proposals) {
    const edited = editImageYaml(text, proposals.flatMap(editsOf), file);
    if (!edited.ok)
        throw new errors/* UserError */.yo(edited.problems);
    readDefinition({ text: edited.text, file });
    return edited.text;
}
/** What there is to say of a proposal. */
function findingsOf(proposal, found, background) {
    return tell(proposal, found, background, knownPlan(proposal, background));
}
/** The pull request of a proposal. */
function wantedPull(image, proposal, found, background) {
    const known = knownPlan(proposal, background);
    const findings = tell(proposal, found, background, known);
    const unknown = background.plan !== undefined && known.findings === undefined;
    return {
        image: proposedImage(image, [proposal]),
        title: titleOf(proposal),
        body: bodyOf(proposal, findings, known.findings && planMark(stepName(proposal), known.findings)),
        fingerprint: fingerprint(proposal),
        labels: labelsOf(proposal, findings.risks),
        merge: mayMerge(found.definition.refresh.merge, findings.risks, unknown),
    };
}
/** That no plan could be made today takes nothing away from an earlier one of the same pins. */
function knownPlan(proposal, { plan, open = '' }) {
    if (plan === undefined)
        return { notes: [] };
    if (plan.made)
        return { findings: plan.findings, notes: [] };
    const earlier = markedPlan(open, stepName(proposal));
    if (earlier === undefined) {
        return { notes: [`No plan could be made, so nothing is said of packages: ${plan.reason}`] };
    }
    const note = `No plan could be made this time: ${plan.reason} What is said of packages is from an earlier run with the same pins.`;
    return { findings: earlier, notes: [note] };
}
function tell(proposal, found, { installed, notes = [] }, { findings: plan, notes: planning }) {
    const news = installed === undefined || proposal.kind !== 'refresh'
        ? []
        : newsAbout(found.announcements.news, installed, found.since).map(({ title }) => title);
    return {
        ...plan,
        risks: risksOf(proposal, plan?.packages),
        ...(news.length === 0 ? {} : { news }),
        passed: proposal.kind === 'refresh' ? found.passed : [],
        notes: [...notes, ...(proposal.kind === 'refresh' ? found.notes : []), ...planning, ...(plan?.notes ?? [])],
    };
}
/** @param unknown whether a plan was to tell of risks and does not: that none is known means little then */
function mayMerge(policy, risks, unknown) {
    return policy === 'always' || (policy === 'without-risk' && risks.length === 0 && !unknown);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/snapshot/package-list.js

/**
 * Reads the list of packages that every build writes: `category/name-version:slot::repository`, one a line.
 * @returns the packages, or the number of the first line that is none
 */
function parsePackageList(text) {
    const packages = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '')
            continue;
        const [, cpv = '', slot = '', repository = ''] = /^([^:\s]+):([^:\s]+)::([^:\s]*)$/.exec(line) ?? [];
        const found = (0,portage_version/* splitPackage */.Ht)(cpv);
        if (!found)
            return { badLine: index + 1 };
        packages.push({ ...found, slot: slot.split('/')[0] ?? slot, ...(repository === '' ? {} : { repository }) });
    }
    return packages;
}

;// CONCATENATED MODULE: ./lib/snapshot/read-package-list.js



/**
 * Reads a list of packages that a build wrote.
 * @param text of the list, where the file need not be read
 * @throws UserError when it cannot be read, or is none
 */
async function read_package_list_readPackages(file, text) {
    const content = text ?? (await (0,promises_.readFile)(file, 'utf8').catch(() => undefined));
    const read = content === undefined ? undefined : parsePackageList(content);
    const hint = 'Name the file that a build wrote, such as out/gentoo-packages.txt.';
    if (read === undefined)
        throw new errors/* UserError */.yo({ message: `There is no list of packages ${file}.`, hint });
    if (!('badLine' in read))
        return read;
    throw new errors/* UserError */.yo({ message: 'It is no package of a list.', at: { file, line: read.badLine }, hint });
}

// EXTERNAL MODULE: ./lib/actions/failure.js
var failure = __webpack_require__(93745);
;// CONCATENATED MODULE: ./lib/check/git-repository.js


/** More than any definition has; see `scanFolder`. */
const MOST_LISTING = (/* unused pure expression or super */ null && (16 * 2 ** 20));
const MOST_CONTENT = (/* unused pure expression or super */ null && (512 * 2 ** 20));
/** The git repository that a folder is in, read and never changed. */
class GitRepository {
    run;
    folder;
    prefix;
    constructor(run, folder, 
    /** Path of the folder below the root of the repository; '' for the root itself. */
    prefix) {
        this.run = run;
        this.folder = folder;
        this.prefix = prefix;
    }
    /**
     * @param folder one that exists
     * @returns undefined where there is no git, or the folder is in no repository
     */
    static async around(run, folder) {
        const prefix = await new GitRepository(run, folder, '').#line('rev-parse', '--show-prefix');
        return prefix === undefined ? undefined : new GitRepository(run, folder, prefix.replace(/\/$/, ''));
    }
    /** The commit that a name means, if it is there: a shallow clone has few of them. */
    commit(name) {
        // Behind the mark nothing is an option, whatever it looks like.
        return this.#line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    }
    /** What a commit's parents are, also of one whose parents are not there. */
    async parents(name) {
        const id = await this.commit(name);
        const text = id === undefined ? undefined : await this.#text('cat-file', 'commit', id);
        const [head = ''] = (text ?? '').split('\n\n', 1);
        return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
    }
    /** The commit from which two have grown; undefined where it is not there. */
    mergeBase(one, other) {
        return this.#line('merge-base', '--end-of-options', one, other);
    }
    /** The branch that others start from, as this clone knows it. */
    async defaultBranch() {
        const named = await this.#line('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
        for (const branch of [named, 'origin/main', 'origin/master', 'main', 'master']) {
            if (branch !== undefined && (await this.commit(branch)) !== undefined)
                return branch;
        }
        return undefined;
    }
    /** The folder's files in a commit; submodules are left out. Undefined where the commit or its trees are not there. */
    async files(commit) {
        // With a slash at its end a path means what is below it.
        const path = this.prefix === '' ? [] : [`${this.prefix}/`];
        const text = await this.#text('ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit, ...path);
        return text?.split('\0').flatMap((entry) => {
            const [, mode = '', blob = '', name = ''] = /^(\d{6}) blob ([0-9a-f]{40,64})\t([^]*)$/.exec(entry) ?? [];
            return mode === '' ? [] : [{ mode, blob, path: below(name, this.prefix) }];
        });
    }
    /** Contents by their names; undefined where one of them is not there. */
    async contents(blobs) {
        const wanted = [...new Set(blobs)];
        const output = await this.#bytes(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
        return output && readBatch(output);
    }
    async #line(...args) {
        return (await this.#text(...args))?.split('\n', 1)[0];
    }
    async #text(...args) {
        return (await this.#bytes(args, '', MOST_LISTING))?.toString();
    }
    async #bytes(args, input, most = MOST_CONTENT) {
        const chunks = [];
        let bytes = 0;
        try {
            const { code } = await this.run({
                command: 'git',
                // In a container the checkout may belong to another user than the one who looks at it.
                args: ['-c', 'safe.directory=*', '-C', this.folder, ...args],
                env: { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
                input,
            }, {
                keepBytes: 4096,
                onStdout: (chunk) => {
                    bytes += chunk.length;
                    if (bytes <= most)
                        chunks.push(chunk);
                },
            });
            return code === 0 && bytes <= most ? Buffer.concat(chunks) : undefined;
        }
        catch (error) {
            if (hasCode(error, 'ENOENT'))
                return undefined;
            throw error;
        }
    }
}
function below(path, prefix) {
    return prefix === '' ? path : path.slice(prefix.length + 1);
}
/** `BLOB blob SIZE`, a newline, the content, a newline (git-cat-file(1), "BATCH OUTPUT"). */
function readBatch(output) {
    const contents = new Map();
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        const [, blob, size] = /^([0-9a-f]{40,64}) blob (\d{1,12})$/.exec(output.toString('latin1', at, end)) ?? [];
        if (end < 0 || blob === undefined)
            return undefined;
        const from = end + 1;
        contents.set(blob, output.subarray(from, from + Number(size)));
        at = from + Number(size) + 1;
    }
    return contents;
}
/** The name that git gives to a content. @param like a name, whose length tells the hash */
function blobName(content, like) {
    return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${content.length}\0`)
        .update(content)
        .digest('hex');
}

;// CONCATENATED MODULE: ./lib/check/lay-out-tree.js



const LINK = '120000';
const PROGRAM = '100755';
/**
 * Lays the files of a commit out below a folder. What the working tree has in the same words is taken from there: of a pull
 * request's base that is nearly all.
 * @param to a folder that exists and is empty
 * @param beside the working tree's folder of the same name
 * @returns whether all of it could be had
 */
async function layOutTree(files, to, beside, contents) {
    const sound = files.filter(({ path }) => isSound(path));
    const known = new Map();
    for (const { path, mode, blob } of sound) {
        if (mode === LINK)
            continue;
        const content = await sameContent((0,external_node_path_.join)(beside, path), blob);
        if (content)
            known.set(blob, content);
    }
    const missing = sound.map(({ blob }) => blob).filter((blob) => !known.has(blob));
    const fetched = missing.length === 0 ? known : await contents(missing);
    if (!fetched)
        return false;
    // Links come last, so that nothing is ever written through one.
    for (const { path, mode, blob } of sound.toSorted((a, b) => Number(a.mode === LINK) - Number(b.mode === LINK))) {
        const content = known.get(blob) ?? fetched.get(blob);
        if (!content)
            return false;
        const file = (0,external_node_path_.join)(to, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        if (mode === LINK)
            await (0,promises_.symlink)(content.toString(), file);
        else {
            await (0,promises_.writeFile)(file, content, { flag: 'wx' });
            await (0,promises_.chmod)(file, mode === PROGRAM ? 0o755 : 0o644);
        }
    }
    return true;
}
/** git has no such paths; what answers in its name might. */
function isSound(path) {
    return !path.startsWith('/') && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}
/** Larger files are fetched: a definition has none that is worth the time to hash it. */
const LARGEST = 16 * 2 ** 20;
async function sameContent(file, blob) {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size > LARGEST)
            return undefined;
        const content = await (0,promises_.readFile)(file);
        return blobName(content, blob) === blob ? content : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/check/tree-from-api.js



const tree_from_api_commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY().optional(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: tree_from_api_commit })),
});
const blobSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
const compareSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: tree_from_api_commit }) });
/** Where a clone has too little of the history, GitHub itself is asked. */
class TreeFromApi {
    client;
    repository;
    constructor(client, 
    /** OWNER/NAME */
    repository) {
        this.client = client;
        this.repository = repository;
    }
    /** The commit from which two have grown. @throws GitHubError */
    async mergeBase(base, head) {
        const doing = 'compare the pull request with its base';
        const path = repoPath(this.repository, 'compare', `${base}...${head}`);
        const parsed = compareSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
        if (!parsed.success)
            throw malformed(doing);
        return parsed.data.merge_base_commit.sha;
    }
    /**
     * The files below a folder in a commit; none where the commit has no such folder.
     * @param prefix path of the folder, '' for all
     * @throws GitHubError
     */
    async files(commitId, prefix) {
        let tree = commitId;
        for (const step of prefix.split('/').filter((each) => each !== '')) {
            const next = (await this.#tree(tree, false)).find(({ path, type }) => path === step && type === 'tree');
            if (!next)
                return [];
            tree = next.sha;
        }
        return (await this.#tree(tree, true))
            .filter(({ type }) => type === 'blob')
            .map(({ path, mode, sha }) => ({ path, mode, blob: sha }));
    }
    /** Contents by their names. @throws GitHubError */
    async contents(blobs) {
        const contents = new Map();
        for (const blob of new Set(blobs)) {
            const doing = 'read a file of the base';
            const path = repoPath(this.repository, 'git', 'blobs', blob);
            const parsed = blobSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
            if (!parsed.success)
                throw malformed(doing);
            contents.set(blob, Buffer.from(parsed.data.content, 'base64'));
        }
        return contents;
    }
    async #tree(sha, recursive) {
        const doing = 'list the files of the base';
        const path = `${repoPath(this.repository, 'git', 'trees', sha)}${recursive ? '?recursive=1' : ''}`;
        const parsed = treeSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
        if (!parsed.success)
            throw malformed(doing);
        if (parsed.data.truncated) {
            throw new GitHubError(undefined, 'GitHub: could not list the files of the base: there are too many of them.', 'Check the repository out with fetch-depth: 0.');
        }
        return parsed.data.tree;
    }
}

// EXTERNAL MODULE: ./lib/portage/emerge-log.js
var emerge_log = __webpack_require__(18030);
;// CONCATENATED MODULE: ./lib/refresh/format.js




/** A proposal for a terminal or a log, line by line. */
function tellRefresh({ changes }, { risks, news = [], passed = [], notes = [] }) {
    const pins = changes.map((change) => {
        const [from, to] = [shortPin(change, change.from), shortPin(change, change.to)];
        const digest = to.digest === undefined ? '' : ` (${to.digest})`;
        return from.name === to.name
            ? `${change.key}: ${to.name}${digest}`
            : `${change.key}: ${from.name} -> ${to.name}${digest}`;
    });
    return [
        ...pins,
        ...(risks.length === 0 ? [] : [`risks: ${risks.join(', ')}`]),
        ...news.map((title) => `news: ${title}`),
        ...passed.map(({ name, reason }) => `not taken: ${name} ${reason}`),
        ...notes,
    ].map(cleanLine);
}
/** What plans say, for a terminal or a log, line by line. */
function tellPlan(outcome) {
    if (!outcome.made)
        return [(0,clean/* cleanLine */.Ow)(`No plan could be made: ${outcome.reason}`)];
    const { packages, seconds, advisories = [], introduced = [], obsolete = [], notes = [] } = outcome.findings;
    const risks = risksOf({ kind: 'refresh', changes: [] }, packages);
    return [
        ...(packages ? [`plan: ${(0,format/* count */.U9)(packages.length, 'package')} changed`, ...packages.map(changeLine)] : []),
        ...(risks.length === 0 ? [] : [`risks by packages: ${risks.join(', ')}`]),
        ...(seconds === undefined ? [] : [timeLine(seconds)]),
        ...advisories.map(({ id, title }) => `closes GLSA ${id}: ${title}`),
        ...introduced.map(({ id, title }) => `brings GLSA ${id}: ${title}`),
        ...obsolete.map((problem) => `obsolete: ${(0,errors/* formatProblem */.Vw)(problem)}`),
        ...notes,
    ].map(clean/* cleanLine */.Ow);
}
function changeLine({ name, from, to }) {
    if (from === undefined)
        return `  ${name}: ${to ?? ''} is new`;
    return to === undefined ? `  ${name}: ${from} goes` : `  ${name}: ${from} -> ${to}`;
}
function timeLine({ build, saved }) {
    const kept = saved > 0 ? `, of which packages kept from the last build save ${(0,format/* formatSeconds */.Xo)(saved)}` : '';
    return `build: about ${(0,format/* formatSeconds */.Xo)(build)}${kept}`;
}

// EXTERNAL MODULE: ./lib/verdict/predict.js
var predict = __webpack_require__(38800);
;// CONCATENATED MODULE: ./lib/actions/plan-proposals.js












/**
 * Plans everything that is to be proposed, and hands it over as an output. This is what a job without rights does for the one
 * that writes: it alone runs what the pinned images hold.
 */
async function planProposals(platform, request, found, make) {
    const plans = [];
    const proposals = proposalsIn(found);
    for (const proposal of proposals) {
        const outcome = await planNow(platform, request, proposal, make);
        for (const line of tellPlan(outcome))
            platform.log.info(line);
        plans.push({ of: stepName(proposal), outcome });
    }
    platform.setOutput('changed', String(proposals.length > 0));
    platform.setOutput('planned', writePlans(plans));
}
/** The plan of a proposal: made here, taken from the job before, or none where none is wanted. */
async function planOf(platform, request, proposal, make) {
    const { plan, planned } = request.settings;
    if (plan === 'given')
        return handedPlan(planned, proposal);
    if (plan === 'false' || !make)
        return undefined;
    return await planNow(platform, request, proposal, make);
}
/** Compares the pins of the base branch with those of a proposal. */
function planNow(platform, request, proposal, make) {
    const { image } = request.scene;
    return make(plannedDefinition(platform, request))(image.text, proposedImage(image, [proposal]));
}
/** What the job before says of a proposal. It is data, and not believed to be about anything but what it names. */
function handedPlan(planned, proposal) {
    const failed = (reason) => ({ made: false, reason });
    if (planned === '')
        return failed('The job that plans has handed nothing over: its log says why.');
    const plans = readPlans(planned);
    if (plans === undefined)
        return failed('What the job that plans has handed over cannot be read.');
    const step = stepName(proposal);
    const other = failed('The job that plans has found other pins than this one: something newer came in between.');
    return plans.find(({ of }) => of === step)?.outcome ?? other;
}
/** The definition as the base branch has it. It is read by the API as image.yaml is, so a checkout is no need. */
function plannedDefinition({ env, log }, { settings, scene, name }) {
    const { access, base } = scene;
    const config = folderOf(settings.config);
    const api = new TreeFromApi(access.rest, access.repository);
    return {
        config,
        build: settings.build,
        layOut: async (to) => {
            const files = await api.files(base.commit, config === '.' ? '' : config);
            const checkout = (0,external_node_path_.join)(env.GITHUB_WORKSPACE ?? '.', config);
            return await layOutTree(files, to, checkout, (blobs) => api.contents(blobs));
        },
        records: async () => {
            try {
                const wanted = { name: `${name}-emerge.log`, branch: base.branch };
                const text = await lastPackageList(access.rest, access.repository, wanted);
                return text === undefined ? undefined : (0,predict/* recordsOf */.M$)((0,emerge_log/* parseEmergeLog */.n)(text));
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.yo))
                    throw error;
                log.info(`The time of the build is only guessed: ${error.message}`);
                return undefined;
            }
        },
    };
}
/** A folder of the repository, named in one way only. */
function folderOf(config) {
    return external_node_path_.posix.normalize(config).replace(/^\.\/|\/$/g, '');
}

;// CONCATENATED MODULE: ./lib/refresh/repository-branches.js







/** No commit: what a branch that does not exist points to. */
const repository_branches_NOTHING = '0'.repeat(40);
const MODE_OF_A_FILE = '100644';
/**
 * The branches of a repository on GitHub and the commits that they lead to, by its API, so that no git and no credentials on
 * a disk are needed. A branch is moved only from the very commit that was looked at before.
 */
class RepositoryBranches {
    access;
    constructor(access) {
        this.access = access;
    }
    /** @throws GitHubError */
    async facts() {
        const [owner, name] = this.access.repository.split('/');
        const doing = 'look at the repository';
        const data = await askGraph(this.access.graph, {
            doing,
            query: 'query($owner: String!, $name: String!) { viewer { login } ' +
                'repository(owner: $owner, name: $name) { id defaultBranchRef { name } } }',
            variables: { owner, name },
        });
        const { viewer, repository } = read(github_answers_repository, data, doing);
        return { id: repository.id, us: viewer.login, defaultBranch: repository.defaultBranchRef?.name ?? '' };
    }
    /** @returns undefined when there is no such branch */
    async head(branch) {
        const doing = `look at the branch ${branch}`;
        const path = this.#path('git', 'ref', 'heads', ...branch.split('/'));
        const found = await ifThere(this.access.rest.ask({ doing, path, permission: 'contents: read' }));
        if (found === undefined)
            return undefined;
        const { object } = read(schemas/* object */.Ikc({ object: sha }), found, doing);
        return { branch, commit: object.sha };
    }
    /** A file's text as a commit has it. @returns undefined when it has none of that path */
    async file(commit, path) {
        const question = {
            doing: `read ${path}`,
            path: `${this.#path('contents', ...path.split('/'))}?ref=${encodeURIComponent(commit)}`,
            permission: 'contents: read',
            accept: 'application/vnd.github.raw+json',
        };
        return await ifThere(this.access.rest.text(question));
    }
    /** What the branch has that its base has not, and its image.yaml. */
    async state(branch, base, file) {
        const head = await this.head(branch);
        if (head === undefined)
            return undefined;
        const doing = `compare ${branch} with ${base}`;
        // By its commit: the branch may move in between.
        const range = `${encodeURIComponent(base)}...${head.commit}`;
        const path = `${this.#path('compare')}/${range}?per_page=100`;
        const { commits } = read(compare, await this.access.rest.ask({ doing, path }), doing);
        const image = await this.file(head.commit, file);
        return {
            head: head.commit,
            commits: commits.map(({ sha, author, committer }) => ({
                sha,
                ...(author ? { author: author.login } : {}),
                ...(committer ? { committer: committer.login } : {}),
            })),
            ...(image === undefined ? {} : { image }),
        };
    }
    /**
     * Makes a commit that changes one file. No branch leads to it yet: when the network goes now, nothing has happened.
     * @returns its name
     */
    async commit(parent, path, content, message) {
        const { rest } = this.access;
        const doing = 'write the commit';
        const post = async (step, body) => read(sha, await rest.ask({ doing, method: 'POST', path: this.#path('git', step), body, permission: CONTENTS }), doing).sha;
        const { tree } = read(commit, await rest.ask({ doing, path: this.#path('git', 'commits', parent), permission: 'contents: read' }), doing);
        const blob = await post('blobs', { content, encoding: 'utf-8' });
        const entry = { path, mode: MODE_OF_A_FILE, type: 'blob', sha: blob };
        const changed = await post('trees', { base_tree: tree.sha, tree: [entry] });
        return await post('commits', { message, tree: changed, parents: [parent] });
    }
    /**
     * Moves a branch, all or nothing: when it is not where it was, nothing happens.
     * @param from the commit that it must point to; undefined when it must not exist
     * @param to undefined to delete it
     */
    async move(id, branch, from, to) {
        const update = { name: `refs/heads/${branch}`, beforeOid: from ?? repository_branches_NOTHING, afterOid: to ?? repository_branches_NOTHING, force: true };
        try {
            await askGraph(this.access.graph, {
                doing: `write the branch ${branch}`,
                query: 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
                variables: { input: { repositoryId: id, refUpdates: [update] } },
                permission: CONTENTS,
            });
        }
        catch (error) {
            throw error instanceof GitHubError && error.status !== undefined && error.status !== 403
                ? withHint(error, 'A rule protects the branch, or somebody changed it just now: run the refresh again.')
                : error;
        }
    }
    #path(...steps) {
        return repoPath(this.access.repository, ...steps);
    }
}

;// CONCATENATED MODULE: ./lib/actions/github-client.js

/** GitHub's API as the run knows it: that of an Enterprise Server where it runs on one. */
function githubClient(platform, token, tools) {
    const { GITHUB_API_URL: api = '' } = platform.env;
    return new GitHubClient({ ...tools, api: api === '' ? DEFAULT_API : api, token, signal: platform.cancelled });
}

;// CONCATENATED MODULE: ./lib/actions/refresh-scene.js






/** Looks at the repository that the step runs in. @throws UserError when it is none, or has no pins to refresh */
async function findScene(platform, settings, deps) {
    const { GITHUB_REPOSITORY: name = '', GITHUB_GRAPHQL_URL: graph = '' } = platform.env;
    if (!/^[^/]+\/[^/]+$/.test(name) || settings.token === '') {
        throw new errors/* UserError */.yo({
            message: name === '' ? 'GITHUB_REPOSITORY is not set.' : 'There is no token to speak to GitHub with.',
            hint: 'This runs as a step of a workflow; on your own machine, take gentoo-min refresh.',
        });
    }
    const { token } = settings;
    const access = {
        rest: githubClient(platform, token, deps),
        graph: new GitHubClient({
            ...deps,
            api: graph === '' ? DEFAULT_GRAPHQL_API : graph,
            token,
            signal: platform.cancelled,
        }),
        repository: name,
    };
    const branches = new RepositoryBranches(access);
    const facts = await branches.facts();
    const branch = settings.base ?? facts.defaultBranch;
    const base = await branches.head(branch);
    if (base === undefined) {
        throw new errors/* UserError */.yo({
            message: `${name} has no branch ${branch}.`,
            hint: 'Name one that it has by the input base.',
        });
    }
    const file = external_node_path_.posix.join(settings.config, 'image.yaml');
    const text = await branches.file(base.commit, file);
    if (text === undefined) {
        throw new errors/* UserError */.yo({
            message: `${branch} has no ${file}, so that there are no pins to refresh.`,
            hint: 'Put one there, or name its folder by the input config.',
        });
    }
    if (text.includes('\ufffd')) {
        throw new errors/* UserError */.yo({ message: 'It has bytes that are no UTF-8.', at: { file }, hint: 'Write it as UTF-8.' });
    }
    return { access, branches, facts, base, image: { text, file } };
}

// EXTERNAL MODULE: ./lib/store/registry-client.js
var registry_client = __webpack_require__(96840);
;// CONCATENATED MODULE: ./lib/refresh/registry-reader.js



const TIMEOUT_MS = 30_000;
/** No list of tags or manifest is larger (of a manifest, registries take 4 MiB). */
const registry_reader_LARGEST_ANSWER = 4 * 1024 * 1024;
/**
 * Asks one repository of a registry (OCI distribution specification), with the token or login that it wants. A redirect is
 * not followed unless the digest is known: what is pinned has to come from the registry that image.yaml names.
 */
class RegistryReader {
    options;
    #registry;
    constructor(options) {
        this.options = options;
        const { domain, path } = options;
        this.#registry = new registry_client/* RegistryClient */.b({ ...options, registry: domain, repository: path });
    }
    /** For messages: `registry docker.io/gentoo/stage3`. */
    get place() {
        return this.#registry.place;
    }
    /** Where questions go: the address below which everything of this repository is. */
    get address() {
        return this.#registry.address;
    }
    /**
     * Asks, with the retries of `exchange`; a challenge is answered once.
     * @throws UserError that says what could not be done and what to do about it
     * @throws the signal's reason when it fires
     */
    async ask({ path, accept, follow = false, ...question }) {
        const { signal, domain, timeoutMs } = this.options;
        try {
            return await this.#registry.ask({
                ...question,
                access: 'pull',
                url: path,
                headers: { accept },
                follow,
                signal,
                idleMs: timeoutMs ?? TIMEOUT_MS,
                hint: (status, _, answer) => registry_reader_hintFor(status, answer, domain),
            });
        }
        catch (error) {
            signal.throwIfAborted();
            throw error instanceof store/* StoreError */.AD ? this.userError(error) : error;
        }
    }
    /** An error of this registry with the place where its pin was written. */
    userError({ message }) {
        const { at } = this.options;
        return new errors/* UserError */.yo({ message, ...(at === undefined ? {} : { at }) });
    }
    /** The error for an answer that cannot be used. It is not asked for again. */
    refusal(doing, reason, hint) {
        return new store/* StoreError */.AD('refused', `${this.place}: could not ${doing}: ${reason}. ${hint}`);
    }
    /** The body of an answer. @throws StoreError when it is larger than anything that makes sense */
    async body(answer, doing) {
        const chunks = [];
        let bytes = 0;
        for await (const chunk of answer.body) {
            bytes += chunk.length;
            if (bytes > registry_reader_LARGEST_ANSWER) {
                throw this.refusal(doing, `its answer is longer than ${registry_reader_LARGEST_ANSWER} bytes`, 'Is it a registry?');
            }
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
}
function registry_reader_hintFor(status, answer, domain) {
    if (status >= 300 && status < 400) {
        const location = answer.header('location') ?? '';
        const host = URL.canParse(location) ? new URL(location).host : '';
        return host === ''
            ? 'It sends elsewhere; name the registry itself.'
            : `It sends to ${host}; name that registry in image.yaml if it is meant.`;
    }
    // What a registry gives to anybody opens nothing that is private, nor what does not exist.
    if (status === 401 || status === 403)
        return loginHint(domain);
    if (status === 404)
        return 'Check the name of the repository; old dated tags are deleted at some time.';
    if (status === 429) {
        const after = answer.header('retry-after')?.trim() ?? '';
        const when = after === '' ? 'later' : /^\d+$/.test(after) ? `after ${after} seconds` : 'after the time it names';
        return `Try again ${when}, or log in with docker login ${domain}: who is known may ask more often.`;
    }
    return undefined;
}
function loginHint(domain) {
    return `The repository does not exist, or needs a login: check the name, or run docker login ${domain} before.`;
}

// EXTERNAL MODULE: ./lib/store/registry-auth.js
var registry_auth = __webpack_require__(4693);
;// CONCATENATED MODULE: ./lib/actions/refresh-world.js



/** The registries that the pins name, with the logins of this machine, and today. */
function refreshWorld(platform, { run, client, pause }) {
    const { env, cancelled: signal, log } = platform;
    return {
        registry: ({ domain, path }, at) => new RegistryReader({ domain, path, client, pause, signal, at, login: () => (0,registry_auth.findLogin)(domain, { env, run }) }),
        today: dayOf(platform.now()),
        say: (sentence) => {
            log.info(sentence);
        },
    };
}

// EXTERNAL MODULE: ./lib/verdict/advisories.js
var verdict_advisories = __webpack_require__(95938);
;// CONCATENATED MODULE: ./lib/refresh/advisory-gate.js


/**
 * Judges the packages of an image by security advisories.
 * @param today as ISO 8601 has it: the last day of an acceptance still counts
 */
function judgeAdvisories(packages, advisories, { accepted }, today) {
    const plan = { packages: packages.map((each) => ({ ...each, merge: undefined, binary: false })) };
    const found = new Map();
    for (const { advisory, versions } of (0,verdict_advisories/* touchingAdvisories */.hV)(plan, plan, advisories)) {
        const { id, title = '', severity = 'normal' } = advisory;
        const names = versions.map((version) => `${advisory.package}-${version}`);
        const entry = accepted.find((each) => each.id === id);
        found.set(id, {
            id,
            title,
            severity,
            packages: [...new Set([...(found.get(id)?.packages ?? []), ...names])].sort(),
            ...(entry ? { accepted: { until: entry.until, reason: entry.reason, expired: entry.until < today } } : {}),
        });
    }
    const all = [...found.values()];
    const isAccepted = (each) => each.accepted?.expired === false;
    return {
        open: all.filter((each) => !isAccepted(each)),
        accepted: all.filter(isAccepted),
        needless: accepted.map(({ id }) => id).filter((id) => !found.has(id)),
    };
}
/** Each open advisory as a problem, in the words of a log. */
function advisoryProblems({ open }, file) {
    return open.map(({ id, title, severity, packages, accepted }) => ({
        message: `GLSA ${id} (${severity}) is about ${packages.join(', ')}: ${title.replace(/\.*$/, '.')}` +
            (accepted ? ` It was accepted until ${accepted.until}.` : ''),
        at: { file },
        hint: `See https://security.gentoo.org/glsa/${id}; build with a newer snapshot, or accept it for a while under refresh.advisories.accepted.`,
    }));
}
/** The same for the page of the run. */
function advisorySummary({ open, accepted, needless }, packages) {
    const rows = [...open, ...accepted].map(({ id, severity, packages: names, title, accepted: entry }) => [
        (0,markdown/* code */.aY)(id),
        (0,markdown/* text */.Qq)(severity),
        names.map(markdown/* code */.aY).join(' '),
        (0,markdown/* text */.Qq)(title),
        entry === undefined
            ? ''
            : `${entry.expired ? 'until' : 'accepted until'} ${(0,markdown/* text */.Qq)(entry.until)}: ${(0,markdown/* text */.Qq)(entry.reason)}`,
    ]);
    const columns = ['Advisory', 'severity', 'packages', 'about', ''].map((title) => ({ title }));
    const count = open.length === 0 ? 'No advisory' : `${open.length} ${open.length === 1 ? 'advisory' : 'advisories'}`;
    return (0,markdown/* joinSections */.lS)([
        { name: 'verdict', importance: 100, markdown: `### Security advisories\n\n${count} about ${packages} packages.` },
        ...(rows.length === 0 ? [] : [{ name: 'list', importance: 90, markdown: (0,markdown/* table */.tp)(columns, rows) }]),
        ...(needless.length === 0
            ? []
            : [
                {
                    name: 'needless',
                    importance: 50,
                    markdown: `Accepted and no longer needed: ${needless.map(markdown/* code */.aY).join(', ')}.`,
                },
            ]),
    ]);
}

// EXTERNAL MODULE: ./lib/pins/local.js
var local = __webpack_require__(59179);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/snapshot/local-snapshot.js








/** Folders of a repository that hold what may be wanted, with how deep it lies below them. */
const PLACES = [
    ['profiles/package.mask', 1],
    ['metadata/glsa', 1],
    ['metadata/news', 2],
];
/**
 * Reads the wanted files of an ebuild repository on this machine.
 * @param folder the one above `var/`
 * @param packages category/name of those whose versions are wanted
 */
async function readFolderSnapshot(folder, packages, wanted) {
    const root = (0,external_node_path_.join)(folder, REPOSITORY);
    const categories = [...new Set(packages.map((name) => `metadata/md5-cache/${name.split('/')[0] ?? ''}`))];
    const places = [...PLACES, ...[...packages, ...categories].map((path) => [path, 1])];
    const paths = (await Promise.all(places.map(([path, depth]) => filesBelow(root, path, depth)))).flat();
    const files = new Map();
    for (const path of paths.sort()) {
        const most = wanted(path);
        if (most === 0)
            continue;
        const { size } = await (0,promises_.stat)((0,external_node_path_.join)(root, path));
        files.set(path, size > most ? undefined : await (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8'));
    }
    return files;
}
/** Paths of the files at a path, or below it down to a depth; none where there is nothing. */
async function filesBelow(root, path, depth) {
    const found = await (0,promises_.stat)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    if (found?.isFile())
        return [path];
    if (!found?.isDirectory() || depth === 0)
        return [];
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, path));
    return (await Promise.all(names.map((name) => filesBelow(root, `${path}/${name}`, depth - 1)))).flat();
}
/**
 * Reads the wanted files of the ebuild repository in an OCI image layout, whose blobs are named by their content.
 * @param digest of the image, as `findInLayout` finds it
 * @returns the files, or why there are none, as the end of a sentence that starts with the layout
 */
async function readLayoutSnapshot(layout, digest, wanted) {
    const blob = (name) => (0,external_node_path_.join)(layout, 'blobs', name.replace(':', '/'));
    const first = await (0,promises_.readFile)(blob(digest), 'utf8').catch(() => '');
    const inner = platformOf(first);
    const manifest = inner === undefined ? first : await (0,promises_.readFile)(blob(inner), 'utf8').catch(() => '');
    const descriptors = layersOf(manifest);
    if (descriptors === undefined)
        return 'holds no image for linux/amd64';
    const layers = [];
    for (const { digest: name, mediaType } of descriptors) {
        try {
            layers.push(await readLayer((0,external_node_fs_.createReadStream)(blob(name)), mediaType, wanted));
        }
        catch (error) {
            if (error instanceof LayerError)
                return `has a layer ${(0,image_text/* quote */.hD)(name, 19)} that ${error.message}`;
            if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
                return `lacks the layer ${(0,image_text/* quote */.hD)(name, 19)}`;
            throw error;
        }
    }
    return stackLayers(layers);
}

;// CONCATENATED MODULE: ./lib/refresh/advisory-files.js










/**
 * Reads the advisories of a snapshot.
 * @param given a source that `sourceRule` approves of; without it the newest snapshot that the registry of the pin has: advisories
 *   do not have to ripen
 * @throws UserError when it cannot be read
 */
async function advisoryFiles(image, given, world) {
    const { definition, place } = readDefinition(image);
    const wanted = wantedFiles([]);
    const source = (0,pins_source/* sourceOf */.v)(given ?? definition.snapshot);
    if (source.kind === 'folder')
        return await readFolderSnapshot(source.folder, [], wanted);
    if (source.kind === 'oci-layout') {
        const found = await (0,local/* findInLayout */.x)(source.folder, source);
        const files = typeof found === 'string' ? found : await readLayoutSnapshot(found.folder, found.digest, wanted);
        if (typeof files !== 'string')
            return files;
        throw new errors/* UserError */.yo({ message: `snapshot: ${source.folder} ${files}.`, hint: 'Check the path.' });
    }
    const { tag: own = '', digest: pinned } = source.reference;
    const registry = world.registry(source.reference, place(['snapshot']));
    const tag = given === undefined ? newest(own, await listTags(registry), world.today) : own;
    const digest = given === undefined || pinned === undefined ? await findDigest(registry, tag) : pinned;
    world.say(`Reading the advisories of ${tag}, from ${registry.place}.`);
    const files = digest === undefined ? undefined : await readRegistrySnapshot(registry, digest, wanted);
    if (files !== undefined)
        return files;
    throw new errors/* UserError */.yo({
        message: `snapshot: the registry has no ${tag}.`,
        hint: 'Try again later, or name another snapshot.',
    });
}
/** The newest tag of the same form; the pinned one where none is dated. */
function newest(own, tags, today) {
    const pinned = readDatedTag(own);
    return typeof pinned === 'string' ? own : (sortTags(tags, pinned.prefix, today).dated[0]?.tag ?? own);
}

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
;// CONCATENATED MODULE: ./lib/refresh/read-image.js



/** Reads the image.yaml of a definition. @throws UserError when there is none, or it is no text */
async function read_image_readImage(config) {
    const file = join(config, 'image.yaml');
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) {
        throw new UserError({
            message: `There is no ${file}, so that there are no pins.`,
            hint: 'Name the folder of your definition; `gentoo-min help` says how.',
        });
    }
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes))
        return { text, file };
    throw new UserError({ message: 'It has bytes that are no UTF-8.', at: { file }, hint: 'Write it as UTF-8.' });
}

;// CONCATENATED MODULE: ./lib/actions/run-advisories.js











/** `gentoo-min advisories`: judges what a build installed by the advisories of a snapshot. */
async function runAdvisories(platform, deps) {
    const problems = await problemsOf(async () => {
        const { config, packages, snapshot } = readAdvisoriesSettings(platform);
        const [image, installed] = await Promise.all([readImage(config), readPackages(packages)]);
        const given = snapshot === undefined ? {} : { snapshot };
        await tellAdvisories(platform, deps, { image, installed, summary: false, ...given });
        return [];
    });
    showFailure(platform, problems);
}
/** Judges packages by advisories and says it as image.yaml wants it: as a report, as warnings, or as a failure. */
async function tellAdvisories(platform, deps, request) {
    const { image, installed } = request;
    const { definition } = readDefinition(image);
    const policy = definition.refresh.advisories;
    const { advisories, unread } = announcementsIn(await advisoryFiles(image, request.snapshot, refreshWorld(platform, deps)));
    if (unread.length > 0)
        platform.log.warning(`${unread.length} files cannot be read, such as ${unread[0] ?? ''}.`);
    if (advisories.length === 0) {
        throw new errors/* UserError */.yo({
            message: 'The snapshot has no advisories, so that nothing can be said of the image.',
            hint: 'Take a snapshot with metadata/glsa, such as gentoo/portage.',
        });
    }
    const verdict = judgeAdvisories(installed, advisories, policy, new Date(platform.now()).toISOString().slice(0, 10));
    const problems = advisoryProblems(verdict, image.file);
    platform.setOutput('advisories', String(verdict.open.length));
    if (request.summary)
        await platform.writeSummary(advisorySummary(verdict, installed.length));
    for (const id of verdict.needless)
        platform.log.notice(`GLSA ${id} is accepted, and about nothing in the image.`);
    const count = `${verdict.open.length} open and ${verdict.accepted.length} accepted advisories about ${installed.length} packages.`;
    platform.log.info(count);
    if (policy.gate === 'fail') {
        if (problems.length > 0)
            throw new errors/* UserError */.yo(problems);
    }
    else
        (0,annotations/* writeAnnotations */.U)(platform.log, (0,annotations/* annotations */.h)({ [policy.gate === 'warn' ? 'warning' : 'notice']: problems }));
}

;// CONCATENATED MODULE: ./lib/actions/run-refresh.js















/** What each mode does. */
const MODES = { refresh, plan, advisories: judge };
/**
 * Proposes newer pins as a pull request of the repository that it runs in, plans them for another job that does, or judges what
 * is pinned by today's advisories.
 */
async function runRefreshAction(platform, deps) {
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const settings = readRefreshActionSettings(platform);
        await MODES[settings.mode](platform, settings, await findScene(platform, settings, deps), deps);
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, problems);
}
async function refresh(platform, settings, scene, deps) {
    const { image, facts, base, branches } = scene;
    const pulls = new RepositoryPulls(scene.access);
    const found = await findRefresh(image, refreshWorld(platform, deps));
    const { name } = found.definition;
    const installed = await packagesOf(platform, settings, scene, name);
    const notes = notesOf(scene);
    const wishOf = async (proposal) => {
        const plan = await planOf(platform, { settings, scene, name }, proposal, deps.comparePlans);
        const background = { notes, ...(plan ? { plan } : {}), ...(installed ? { installed } : {}) };
        return {
            fingerprint: fingerprint(proposal),
            pull: (open) => wantedPull(image, proposal, found, { ...background, ...(open === undefined ? {} : { open }) }),
        };
    };
    const done = [];
    for (const kind of ['refresh', 'compiler']) {
        const proposal = found.division[kind];
        const wish = proposal && (await wishOf(proposal));
        const branch = branchOf(kind, settings.config);
        const settled = settings.dryRun
            ? foretold(platform, wish)
            : await settleProposal({ branches, pulls, facts, base, branch, file: image.file }, wish);
        platform.log.info(`${kind}: ${settled.said}`);
        for (const warning of settled.warnings)
            platform.log.warning(warning);
        const output = kind === 'refresh' ? 'pull-request' : 'compiler-pull-request';
        platform.setOutput(output, settled.number === undefined || settled.did === 'closed' ? '' : String(settled.number));
        if (wish || settled.did !== 'nothing')
            done.push(settled);
    }
    for (const note of found.notes)
        platform.log.notice(note);
    platform.setOutput('changed', String(proposalsIn(found).length > 0));
    if (settings.summary)
        await platform.writeSummary(refreshSummary(done, found));
}
/** What a run that writes would do. */
function foretold({ log }, wish) {
    const wanted = wish?.pull(undefined);
    if (wanted)
        log.info(wanted.body);
    return { did: 'nothing', said: wanted ? `Would propose: ${wanted.title}.` : 'Nothing newer.', warnings: [] };
}
async function plan(platform, settings, scene, deps) {
    if (!deps.comparePlans)
        throw new Error('there is nothing that can plan');
    const found = await findRefresh(scene.image, refreshWorld(platform, deps));
    await planProposals(platform, { settings, scene, name: found.definition.name }, found, deps.comparePlans);
}
async function judge(platform, settings, scene, deps) {
    const { definition } = readDefinition(scene.image);
    const installed = await packagesOf(platform, settings, scene, definition.name);
    if (installed === undefined) {
        throw new errors/* UserError */.yo({
            message: `There is no list of packages: no run on ${scene.base.branch} has kept the artifact ${definition.name}-packages.txt.`,
            hint: 'Build the image once, or name the list by the input packages.',
        });
    }
    await tellAdvisories(platform, deps, { image: scene.image, installed, summary: settings.summary });
}
/** The packages of the last build: the list that is given, else the newest artifact. Without either, nothing is known. */
async function packagesOf(platform, { packages, mode }, { access, base }, image) {
    if (packages !== undefined)
        return await read_package_list_readPackages(packages);
    const name = `${image}-packages.txt`;
    try {
        const text = await lastPackageList(access.rest, access.repository, { name, branch: base.branch });
        return text === undefined ? undefined : await read_package_list_readPackages(name, text);
    }
    catch (error) {
        // For a refresh the list is a help, no need.
        if (!(error instanceof errors/* UserError */.yo) || mode === 'advisories')
            throw error;
        platform.log.info(`News about installed packages are left out: ${error.message}`);
        return undefined;
    }
}
/** Something to say of every proposal. */
function notesOf({ facts }) {
    const silent = facts.us === 'github-actions[bot]';
    return silent
        ? ["No check starts by itself here, for the pull request was opened with the job's own token: close and reopen it."]
        : [];
}
/** The branch of a kind of proposals; each definition of a repository has its own. */
function branchOf(kind, config) {
    const folder = folderOf(config);
    const suffix = folder === 'config' ? '' : `-${folder.replace(/[^A-Za-z0-9]+/g, '-')}`;
    return `gentoo-min/${kind}${suffix}`;
}


/***/ }),

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

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports codeBlock, SUMMARY_LIMIT, problemText */
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
    const clean = lines.map((line) => cleanLine(line.replaceAll('\n', ' ')));
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

/***/ 24370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ throwIfStopped),
/* harmony export */   LD: () => (/* binding */ ChangedFileError),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   Wm: () => (/* binding */ stoppedError),
/* harmony export */   gp: () => (/* binding */ asStoreError),
/* harmony export */   zO: () => (/* binding */ LostError)
/* harmony export */ });
/* unused harmony export fileError */
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);


/** One entry that the place offers and cannot give; the others are not concerned. */
class LostError extends Error {
    reason;
    /** @param reason in a few words, such as `it is gone` */
    constructor(reason) {
        super(reason);
        this.reason = reason;
        this.name = 'LostError';
    }
}
/** A file that was to be stored and is not what its entry says; the others are not concerned. */
class ChangedFileError extends Error {
    file;
    constructor(file) {
        super(`${file} is not what it was when it was measured`);
        this.file = file;
        this.name = 'ChangedFileError';
    }
}
/** The error for work that a signal ended. */
function stoppedError(place) {
    return new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('stopped', `${place}: stopped before it was done.`);
}
/** @throws StoreError when the signal has fired */
function throwIfStopped(signal, place) {
    if (signal.aborted)
        throw stoppedError(place);
}
/** Whatever a backend threw, as what its caller is promised; LostError and ChangedFileError stay as they are. */
function asStoreError(error, place, signal) {
    if (error instanceof _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD || error instanceof LostError || error instanceof ChangedFileError)
        return error;
    if (signal.aborted)
        return stoppedError(place);
    return fileError(error, place);
}
/** Runs work of a backend. @throws what `asStoreError` makes of whatever it threw; StoreError when the signal has fired before */
async function guarded(place, signal, work) {
    if (signal.aborted)
        throw stoppedError(place);
    try {
        return await work();
    }
    catch (error) {
        throw asStoreError(error, place, signal);
    }
}
const KINDS = {
    ENOSPC: 'full',
    EDQUOT: 'full',
    EFBIG: 'full',
    EACCES: 'refused',
    EPERM: 'refused',
    EROFS: 'refused',
};
const HINTS = {
    full: 'Free space there, or name another place.',
    refused: 'Let the user of this process write there, or name another place.',
    unreachable: 'Check that it is there and, on a network, that it can be reached.',
    throttled: '',
    stopped: '',
};
/** An error of the file system as what it means for a store. Errors of other origin are bugs of ours and stay as they are. */
function fileError(error, place) {
    if (!(0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(error))
        return new Error(String(error));
    const { code, path } = error;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return error;
    const kind = KINDS[code] ?? 'unreachable';
    return new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD(kind, `${place}: ${path === undefined ? '' : `${path}: `}${code}. ${HINTS[kind]}`);
}


/***/ }),

/***/ 19309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97158);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19776);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24370);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97208);




const IDLE_MS = 60_000;
const LONGEST_WAIT_MS = 30_000;
const FIRST_WAIT_MS = 400;
/**
 * One exchange over HTTP. Overload (429, 503) and passing troubles (5xx, broken connections) are tried again a few times,
 * with growing pauses or the one that the server asks for; a host that is not there only once more.
 * @returns what `use` makes of the answer
 * @throws StoreError; LostError and ChangedFileError of `use` and of the request's body as they are
 */
async function exchange(tools, spec) {
    for (let attempt = 1;; attempt++) {
        const failure = await once(tools, spec);
        if ('value' in failure)
            return failure.value;
        const { kind, reason, hint, attempts, waitMs } = failure;
        if (attempt >= attempts || (waitMs ?? 0) > LONGEST_WAIT_MS) {
            throw new _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD(kind, `${spec.place}: could not ${spec.doing}: ${reason}.${hint === '' ? '' : ` ${hint}`}`);
        }
        const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + Math.random() / 2);
        await tools.pause(waitMs ?? backoff, spec.signal).catch((error) => {
            throw spec.signal.aborted ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedError */ .Wm)(spec.place) : error;
        });
    }
}
async function once(tools, spec) {
    (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfStopped */ .$J)(spec.signal, spec.place);
    const idle = new AbortController();
    const idleMs = spec.idleMs ?? IDLE_MS;
    const timer = setTimeout(() => {
        idle.abort();
    }, idleMs);
    const alive = () => {
        timer.refresh();
    };
    try {
        const request = await spec.request(alive);
        const answer = await tools.client(request, AbortSignal.any([spec.signal, idle.signal]));
        alive();
        try {
            const expected = answer.ok || spec.expect?.includes(answer.status);
            return expected ? { value: await spec.use(answer, alive) } : await judge(answer, spec);
        }
        finally {
            answer.discard();
        }
    }
    catch (error) {
        const own = ownError(error);
        if (own)
            throw own;
        (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfStopped */ .$J)(spec.signal, spec.place);
        if (idle.signal.aborted)
            return unreachable(`nothing moved for ${idleMs / 1000} seconds`, 2);
        return judgeNetwork(error);
    }
    finally {
        clearTimeout(timer);
    }
}
async function judge(answer, spec) {
    const { status } = answer;
    const { code, message } = await explanation(answer);
    const said = [code, message === '' ? '' : (0,_image_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(message, 160)].filter((part) => part !== '').join(' ');
    const reason = `the server answered ${status}${said === '' ? '' : ` (${said})`}`;
    const hint = spec.hint?.(status, code, answer);
    if (status === 429 || (status === 503 && /slow ?down/i.test(code))) {
        const waitMs = retryAfter(answer.header('retry-after'));
        return {
            kind: 'throttled',
            reason,
            hint: hint ?? 'Let fewer jobs use it at the same time, or try later.',
            attempts: 5,
            ...(waitMs === undefined ? {} : { waitMs }),
        };
    }
    if (status === 507 || status === 413 || /quota|insufficientstorage|toolarge|storagefull/i.test(code)) {
        return { kind: 'full', reason, hint: hint ?? 'Remove what is not needed, or raise its limit.', attempts: 1 };
    }
    if (status >= 500 || status === 408)
        return { ...unreachable(reason, 4), hint: hint ?? '' };
    return { kind: 'refused', reason, hint: hint ?? 'Check the credentials and their rights.', attempts: 1 };
}
/** What an error answer says of itself: XML of S3, JSON of registries (OCI distribution specification, "Error Codes"). */
async function explanation(answer) {
    const text = (await answer.text().catch(() => '')).slice(0, 8192);
    const pick = (pattern) => pattern.exec(text)?.[1]?.trim() ?? '';
    const code = pick(/<Code>([A-Za-z0-9.]{1,64})<\/Code>/) || pick(/"code"\s*:\s*"([A-Za-z0-9_.]{1,64})"/);
    const message = pick(/<Message>([^<]{1,500})<\/Message>/) || pick(/"message"\s*:\s*"((?:[^"\\]|\\.){1,500})"/);
    return { code, message };
}
/** Seconds or a date (RFC 9110, "Retry-After"). @returns milliseconds, undefined where there is none */
function retryAfter(header, now = Date.now()) {
    if (header === undefined || header.trim() === '')
        return undefined;
    const seconds = Number(header);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const at = Date.parse(header);
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
// Who is not there now will hardly be there in a second.
const ABSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/;
const TIMED_OUT = /^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
function judgeNetwork(error) {
    const { code, message } = deepest(error);
    const reason = code ?? (0,_image_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(message, 160);
    if (code !== undefined && TIMED_OUT.test(code))
        return unreachable(reason, 1);
    if (code !== undefined && ABSENT.test(code))
        return unreachable(reason, 2);
    if (code !== undefined && /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
        return { ...unreachable(reason, 1), hint: 'Its certificate is not trusted here; NODE_EXTRA_CA_CERTS adds one.' };
    }
    return unreachable(reason, 4);
}
function unreachable(reason, attempts) {
    return { kind: 'unreachable', reason, hint: 'Check its address, and that it can be reached from here.', attempts };
}
/** What went wrong may be wrapped in something else. */
function deepest(error) {
    for (const one of chain(error)) {
        const { code } = one;
        if (typeof code === 'string')
            return { code, message: one.message };
    }
    return { message: chain(error).at(-1)?.message ?? String(error) };
}
/** An error of ours, thrown by the body of a request or by `use`, is not the network's. */
function ownError(error) {
    return chain(error).find((one) => one instanceof _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD ||
        one instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .LostError */ .zO ||
        one instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangedFileError */ .LD ||
        ('syscall' in one && 'path' in one));
}
function chain(error) {
    const found = [];
    for (let one = error; (0,_platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(one) && found.length < 8; one = one.cause)
        found.push(one);
    return found;
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

/***/ 4693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLogin: () => (/* binding */ findLogin),
/* harmony export */   g: () => (/* binding */ RegistryAuth)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19309);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97208);





// Docker Hub is known to `docker login` by the address that it had first.
const HUB_LOGIN = 'https://index.docker.io/v1/';
/**
 * Finds the login that `docker login` left for a registry: in the `auths` of docker's config.json or by the helper that
 * `credHelpers` or `credsStore` name (Docker documentation, "docker login", "Credential helpers").
 * @returns undefined when there is none: the registry is asked as anybody may
 */
async function findLogin(registry, sources) {
    const { DOCKER_CONFIG = '', HOME = '' } = sources.env;
    const folder = DOCKER_CONFIG === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(HOME === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() : HOME, '.docker') : DOCKER_CONFIG;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json'), 'utf8').catch(() => '{}');
    const config = parseObject(text);
    const names = registry === 'docker.io' ? [HUB_LOGIN, 'docker.io', 'index.docker.io'] : [registry, `https://${registry}`];
    for (const name of names) {
        const helper = textOf(objectOf(config.credHelpers)[name]) ?? textOf(config.credsStore);
        const login = (helper === undefined ? undefined : await askHelper(helper, name, sources.run)) ??
            readAuth(objectOf(objectOf(config.auths)[name]));
        if (login)
            return login;
    }
    return undefined;
}
function readAuth(entry) {
    const token = textOf(entry.identitytoken);
    if (token !== undefined)
        return { kind: 'identity', token };
    const [, user, password] = /^([^:]+):(.*)$/s.exec(Buffer.from(textOf(entry.auth) ?? '', 'base64').toString()) ?? [];
    return user === undefined || password === undefined
        ? undefined
        : { kind: 'password', user, password: password.replace(/\0+$/, '') };
}
async function askHelper(helper, name, run) {
    if (!/^[\w.-]+$/.test(helper))
        return undefined;
    // A helper that is not installed or knows nothing is the same as no login.
    const answer = await run({ command: `docker-credential-${helper}`, args: ['get'], input: name }).catch(() => undefined);
    if (answer?.code !== 0)
        return undefined;
    const { Username, Secret } = parseObject(answer.stdout);
    const [user, secret] = [textOf(Username), textOf(Secret)];
    if (user === undefined || secret === undefined)
        return undefined;
    return user === '<token>' ? { kind: 'identity', token: secret } : { kind: 'password', user, password: secret };
}
/**
 * Gets the Authorization headers that a registry wants: basic, or a token from the service that it names (distribution
 * documentation, "Token Authentication Specification", "OAuth2").
 */
class RegistryAuth {
    tools;
    options;
    #headers = new Map();
    #asking = new Map();
    #login;
    constructor(tools, options) {
        this.tools = tools;
        this.options = options;
    }
    /** What worked last for this access; undefined until the registry has asked for something. */
    header(access) {
        return this.#headers.get(access) ?? (access === 'pull' ? this.#headers.get('pull,push') : undefined);
    }
    /**
     * Answers a challenge; several at once get one answer.
     * @param challenge the header WWW-Authenticate of an answer with status 401
     * @throws StoreError `refused` when nothing that we have answers it
     */
    answer(challenge, access, signal) {
        const asking = this.#asking.get(access) ??
            this.#answer(challenge, access, signal).finally(() => {
                this.#asking.delete(access);
            });
        this.#asking.set(access, asking);
        return asking;
    }
    async #answer(challenge, access, signal) {
        const login = await (this.#login ??= this.options.login());
        const { scheme = '', rest = '' } = /^\s*(?<scheme>\w+)\s*(?<rest>.*)$/s.exec(challenge ?? '')?.groups ?? {};
        if (/^bearer$/i.test(scheme)) {
            this.#headers.set(access, `Bearer ${await this.#token(parameters(rest), login, access, signal)}`);
        }
        else if (/^basic$/i.test(scheme) && login?.kind === 'password') {
            this.#headers.set(access, basic(login));
        }
        else {
            throw new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .AD('refused', `${this.options.place}: the registry wants a login${login ? ' of another kind than there is' : ', and there is none'}. ` +
                'Log in before, with `docker login` or docker/login-action.');
        }
    }
    async #token(challenge, login, access, signal) {
        const { place, repository } = this.options;
        const realm = challenge.get('realm') ?? '';
        if (!URL.canParse(realm))
            throw new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .AD('refused', `${place}: the registry names no service that gives tokens.`);
        const scope = `repository:${repository}:${access}`;
        const service = challenge.get('service') ?? '';
        const url = new URL(realm);
        let request;
        if (login?.kind === 'identity') {
            const form = {
                grant_type: 'refresh_token',
                service,
                scope,
                client_id: 'gentoo-min-action',
                refresh_token: login.token,
            };
            const headers = { 'content-type': 'application/x-www-form-urlencoded' };
            request = { method: 'POST', url: url.href, headers, body: new URLSearchParams(form).toString() };
        }
        else {
            if (service !== '')
                url.searchParams.set('service', service);
            url.searchParams.set('scope', scope);
            request = { method: 'GET', url: url.href, headers: login ? { authorization: basic(login) } : {} };
        }
        const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .c)(this.tools, {
            place,
            doing: `get a token to ${access === 'pull' ? 'read' : 'write'}`,
            signal,
            request: () => Promise.resolve(request),
            hint: () => 'Log in before, with `docker login` or docker/login-action, as a user who may do that.',
            use: async (response) => parseObject(await response.text()),
        });
        const token = textOf(answer.token) ?? textOf(answer.access_token);
        if (token === undefined)
            throw new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .AD('refused', `${place}: the service that gives tokens gave none.`);
        return token;
    }
}
function basic({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
/** `realm="…",service="…"` (RFC 9110, "WWW-Authenticate"). */
function parameters(text) {
    const found = new Map();
    for (const [, key = '', quoted, bare] of text.matchAll(/(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)) {
        found.set(key.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
    }
    return found;
}
function parseObject(text) {
    try {
        return objectOf(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 96840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ RegistryClient)
/* harmony export */ });
/* unused harmony export registryAddress */
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19309);
/* harmony import */ var _registry_auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4693);


/** Speaks to one repository of a registry (OCI distribution specification), with the token or login that it wants. */
class RegistryClient {
    options;
    /** For messages: `registry docker.io/gentoo/stage3`. */
    place;
    /** The address below which everything of this repository is, with a slash at its end. */
    address;
    #auth;
    constructor(options) {
        this.options = options;
        const { registry, repository, login } = options;
        this.place = `registry ${registry}/${repository}`;
        this.address = `${registryAddress(registry)}/v2/${repository}/`;
        this.#auth = new _registry_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryAuth */ .g(options, { place: this.place, repository, login });
    }
    /**
     * One exchange, with the retries of `exchange`. A challenge is answered once; a second one is an answer like any other.
     * @throws StoreError, also where nothing that we have answers the challenge
     */
    async ask(question) {
        const first = await this.#send({
            ...question,
            expect: [...(question.expect ?? []), 401],
            use: async (answer, alive) => answer.status === 401
                ? { challenge: answer.header('www-authenticate') }
                : { value: await question.use(answer, alive) },
        });
        if ('value' in first)
            return first.value;
        await this.#auth.answer(first.challenge, question.access, question.signal);
        return await this.#send(question);
    }
    #send({ access, method, headers, body, follow, ...question }) {
        const url = question.url.includes('://') ? question.url : this.address + question.url;
        return (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)(this.options, {
            ...question,
            place: this.place,
            request: (alive) => {
                const content = body?.(alive);
                const authorization = this.#auth.header(access);
                // What the registry gave us is not for the storage that it sends us to.
                const own = new URL(url).origin === new URL(this.address).origin;
                return Promise.resolve({
                    url,
                    method,
                    headers: {
                        'accept-encoding': 'identity',
                        ...headers,
                        ...(own && authorization !== undefined ? { authorization } : {}),
                    },
                    follow,
                    ...(content === undefined ? {} : { body: content }),
                });
            },
        });
    }
}
/** Loopback is spoken to without TLS, as Docker and BuildKit do. */
function registryAddress(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    const local = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry);
    return `${local ? 'http' : 'https'}://${registry}`;
}


/***/ }),

/***/ 97208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Xd: () => (/* binding */ ACTIONS_CACHE)
/* harmony export */ });
/* unused harmony export ACTIONS_CACHE_BYTES */
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
