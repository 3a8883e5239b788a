export const id = 1563;
export const ids = [1563];
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

/***/ 81563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
;// CONCATENATED MODULE: ./lib/adopt/init-report.js

/** What `gentoo-min init` did, or would do, as lines for a person. */
function initReport(plan, placed, { settings, runner }) {
    const of = (outcome) => placed.filter((file) => file.outcome === outcome).map(({ path }) => path);
    const written = of('written').map((path) => `${settings['dry-run'] ? 'would write' : 'wrote'} ${path}`);
    const left = [
        ...of('same').map((path) => `${path} is there already, the same.`),
        ...of('exists').map((path) => `${path} is there already and stays as it is.`),
        ...plan.left,
    ];
    return [
        ...written,
        ...left,
        ...(plan.notes.length === 0 ? [] : ['', 'What became of the older configuration:', ...plan.notes.map(noteLine)]),
        ...(written.length === 0 ? ['', 'There was nothing to do.'] : ['', ...nextSteps(settings, runner)]),
    ];
}
function noteLine({ file, line, message }) {
    return `  ${(0,image_text/* visible */.RK)(file)}${line === undefined ? '' : `:${line}`}: ${(0,image_text/* visible */.RK)(message)}`;
}
function nextSteps({ config, labels, branch }, runner) {
    const where = runner === 'own'
        ? `Images are built on a runner with the labels ${labels.join(', ')} (docs/runner.md).`
        : 'Images are built on the free runners of GitHub, by up to four jobs one after the other. --runner=own is for a machine of your own.';
    return [
        'Next:',
        `  1. Look at ${config}/, and run \`gentoo-min lint --config ${config}\`.`,
        '  2. In Settings, Actions, General of the repository allow GitHub Actions to create pull requests, for the weekly refresh.',
        `  3. Commit and push to ${branch}. ${where}`,
    ];
}

// EXTERNAL MODULE: ./lib/image/folder.js
var folder = __webpack_require__(62113);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
;// CONCATENATED MODULE: ./lib/adopt/callers.js
/** The workflows that build, check, comment for forks and refresh, as paths below the folder of the repository. */
function callers(examples, options) {
    const caller = (name, calls, example) => ({
        path: `.github/workflows/${name}.yml`,
        content: adapted(example, options),
        calls,
    });
    return [
        caller('image', 'build.yml', options.runner === 'own' ? examples.image : examples.hosted),
        caller('check', 'check.yml', examples.check),
        caller('check-comment', 'check-comment.yml', examples.comment),
        caller('refresh', 'refresh.yml', examples.refresh),
    ];
}
/** An example with a user's own names in it. None of these can mean anything else in YAML: `adopt-settings` saw to that. */
function adapted(example, { labels, config, branch, action }) {
    return example
        .replaceAll('org/gentoo-min-action', () => action.repository)
        .replace(/(?<=^ +uses: \S+@)v1$/gm, () => action.ref)
        .replace(/(?<=^ +config: )config$/gm, () => config)
        .replace(/^#.*$/gm, (comment) => comment.replaceAll(/\bconfig\//g, () => `${config}/`))
        .replace(/(?<=^ +branches: \[)main(?=\]$)/gm, () => branch)
        .replace(/(?<=^ +runs-on: )'\["self-hosted".*\]'$/gm, () => `'${JSON.stringify(labels)}'`);
}
/** The reusable workflows of an action that a workflow calls, by the names of their files. */
function calledBy(workflow, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const escaped = [owner, name].map((part) => part.replace(/[.]/g, String.raw `\.`)).join('/');
    const call = new RegExp(String.raw `^\s*(?:-\s+)?uses:\s*["']?${escaped}/\.github/workflows/([\w.-]+)@`, 'gim');
    return [...workflow.matchAll(call)].map(([, file = '']) => file);
}

// EXTERNAL MODULE: ./lib/refresh/edit.js
var edit = __webpack_require__(74663);
;// CONCATENATED MODULE: ./lib/adopt/planned-file.js
/** The files of both lists; of two with the same path that of the second. */
function laidOver(below, above) {
    const paths = new Set(above.map(({ path }) => path));
    return [...below.filter(({ path }) => !paths.has(path)), ...above].sort((a, b) => (a.path < b.path ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/image/decode.js
var decode = __webpack_require__(83919);
;// CONCATENATED MODULE: ./lib/adopt/import/note.js
/** One that has no place in a definition. */
function leftOut(file, message, line) {
    return { files: [], edits: [], notes: [{ file, outcome: 'left', message, ...(line === undefined ? {} : { line }) }] };
}

;// CONCATENATED MODULE: ./lib/adopt/import/dockerfile.js



const LIMITS = { bytes: 256 * 1024, lineLength: 10_000 };
/** What the default Dockerfile does itself, by the commands that do it in a Dockerfile of one's own. */
const DONE_OTHERWISE = [
    [
        /\bscripts\/config\b/,
        'Kernel options are set here. Those beyond the default definition belong to kernel/50-own.config, a line each: CONFIG_NAME=y, =m or =n. One that does not take then fails the build.',
    ],
    [/\bmksquashfs\b/, 'Packing is squashfs in image.yaml; what stays out is squashfs.exclude.'],
    [/\bdracut\b/, 'The initramfs is dracut/ of the definition.'],
    [/\buseradd\b|\bchpasswd\b|\bpasswd\b/, 'The user and how to get in is user in image.yaml.'],
    [/\bsteve\b.*--jobs|\bwith-steve\b/, 'The jobserver is brought by the build, for all steps at once.'],
    [/\brm -rf?\b/, 'What is not to be in the image belongs to squashfs.exclude.'],
];
/**
 * The Dockerfile of an older configuration. Its pins go to image.yaml; what its commands do is done by the default Dockerfile,
 * and each kind of them is told once.
 */
function importDockerfile({ path, bytes }) {
    const decoded = (0,decode/* decodeText */.g)(bytes, path, LIMITS);
    if (!decoded.ok)
        return leftOut(path, decoded.problem.message, decoded.problem.at?.line);
    const edits = [];
    const notes = [
        {
            file: path,
            outcome: 'left',
            message: 'Its stages are not carried over: the default Dockerfile has the same steps.',
        },
    ];
    const pin = (path_, value, line) => {
        if (edits.some((edit) => edit.path.join('.') === path_.join('.')))
            return;
        edits.push({ path: path_, value });
        notes.push({ file: path, line, outcome: 'carried', message: `${path_.join('.')}: ${value} in image.yaml.` });
    };
    const variables = new Map();
    const told = new Set();
    for (const [index, raw] of decoded.lines.entries()) {
        const line = index + 1;
        const text = expanded(raw, variables);
        if (/^\s*#/.test(text))
            continue;
        const set = /^\s*(?:ENV|ARG)\s+(\w+)[=\s]\s*["']?([^\s"']+)["']?\s*$/i.exec(text);
        if (set?.[1] !== undefined && set[2] !== undefined)
            variables.set(set[1], set[2]);
        const from = /^\s*FROM\s+(?:--\S+\s+)*(?:docker\.io\/)?(gentoo\/(stage3|portage):(\S+))/i.exec(text);
        const [, image, kind, tag = ''] = from ?? [];
        if (image !== undefined) {
            const key = kind === 'stage3' ? 'stage3' : 'snapshot';
            if (/^(?:[\w.-]*-)?\d{8}(?:@sha256:[0-9a-f]{64})?$/.test(tag))
                pin([key], image, line);
            else {
                const message = `${(0,image_text/* quote */.hD)(image)} has no date and moves, so that ${key} of image.yaml stays as it is.`;
                notes.push({ file: path, line, outcome: 'left', message });
            }
        }
        const profile = /\beselect profile set (default\/linux\/amd64\/[\w./-]+)/.exec(text)?.[1];
        if (profile !== undefined)
            pin(['profile'], profile, line);
        const kernel = /\bsys-kernel\/gentoo-sources-(\d+\.\d+\.\d+(?:-r\d+)?)(?![\w.*])/.exec(text)?.[1];
        if (kernel !== undefined)
            pin(['kernel', 'version'], kernel, line);
        const user = /\buseradd\b.*\s([a-z_][a-z0-9_-]{0,31})\s*(?:[;&|\\].*)?$/.exec(text)?.[1];
        if (user !== undefined)
            pin(['user', 'name'], user, line);
        for (const [command, message] of DONE_OTHERWISE) {
            if (told.has(command) || !command.test(text))
                continue;
            told.add(command);
            notes.push({ file: path, line, outcome: 'left', message });
        }
    }
    return { files: [], edits, notes };
}
/** `$NAME` and `${NAME}` of what ENV and ARG said before; others stay. */
function expanded(text, variables) {
    return text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (all, braced, bare) => {
        return variables.get(braced ?? bare ?? '') ?? all;
    });
}

// EXTERNAL MODULE: ./lib/image/march.js
var image_march = __webpack_require__(63822);
// EXTERNAL MODULE: ./lib/lint/known-variables.js
var known_variables = __webpack_require__(43722);
// EXTERNAL MODULE: ./lib/lint/makeconf.js + 3 modules
var makeconf = __webpack_require__(76070);
// EXTERNAL MODULE: ./lib/lint/text-file.js
var text_file = __webpack_require__(97401);
// EXTERNAL MODULE: ./lib/boot/cpu-features.js
var cpu_features = __webpack_require__(71544);
// EXTERNAL MODULE: ./lib/lint/cpu-names.js
var cpu_names = __webpack_require__(17006);
;// CONCATENATED MODULE: ./lib/adopt/starter.js


/** Path of the flags that follow from the CPU: that of the default definition's file, so that one takes the other's place. */
const CPU_FLAGS_FILE = 'portage/package.use/10-cpu-flags';
const OWN_USE = `# USE flags of your own, read after those of the default definition: of two lines about a flag the later one wins.
# The default leaves out desktop, sound, radio and IPv6, so what you want of it is switched on here:
#   */* ipv6
#   app-editors/vim -minimal
`;
const OWN_KERNEL = `# Kernel options of your own, merged after those of the default definition. An option that does not take fails the build,
# and says why. The driver of an Intel network card, for example, and what it depends on:
#   CONFIG_ETHERNET=y
#   CONFIG_NET_VENDOR_INTEL=y
#   CONFIG_E1000E=y
`;
/**
 * The definition that a repository begins with: of the default one only what people change, as paths below its folder.
 * Everything else comes from the default definition, which is laid below it.
 */
function starterDefinition({ imageYaml, world, makeConf }, options) {
    const { march } = options;
    const ofCpu = march === undefined
        ? []
        : [
            { path: 'portage/make.conf', content: withMarch(makeConf, march) },
            { path: CPU_FLAGS_FILE, content: cpuFlags(march) },
        ];
    return [
        { path: 'image.yaml', content: withSchema(imageYaml, options.action) },
        { path: 'world', content: world },
        ...ofCpu,
        { path: 'portage/package.use/50-own', content: OWN_USE },
        { path: 'kernel/50-own.config', content: OWN_KERNEL },
    ];
}
/** image.yaml as it stands in another repository, where the schema is not beside it. */
function withSchema(imageYaml, { repository, ref }) {
    const schema = `https://raw.githubusercontent.com/${repository}/${ref}/schema/image.schema.json`;
    return imageYaml.replace(/(?<=^# yaml-language-server: \$schema=)\S+/m, () => schema);
}
/** A make.conf that compiles for another CPU: the flags of C and Rust, and the comment before them. */
function withMarch(makeConf, march) {
    return makeConf
        .replace(/(?:^#.*\n)+(?=COMMON_FLAGS=)/m, () => `${COMMENT_OF_MARCH}\n`)
        .replace(/(?<=-march=)[^\s"']+/g, () => march)
        .replace(/(?<=-C target-cpu=)[^\s"']+/g, () => march);
}
const COMMENT_OF_MARCH = `# The oldest CPU that has to run the image. The builder has to execute what it compiles, so it must be as good. The flags in
# ${CPU_FLAGS_FILE} follow from it.`;
function cpuFlags(march) {
    const features = (0,cpu_features/* featuresOfMarch */.S7)(march) ?? [];
    const flags = Object.entries(cpu_names/* CPU_FLAGS */.vd)
        .filter(([, feature]) => (0,cpu_features/* missingFeatures */.QL)([feature], features).length === 0)
        .map(([flag]) => flag);
    return `# What -march=${march} in make.conf has; \`-*\` clears what the profile assumes.
*/* CPU_FLAGS_X86: -* ${flags.sort().join(' ')}
`;
}

;// CONCATENATED MODULE: ./lib/adopt/import/make-conf.js







const JOBS = 'how many jobs run the build brings from the machine: inputs jobs, load-average and memory-per-job';
const PATHS = 'where that lies is a matter of the build';
const PROXY = 'it would become a part of the image: secret http-proxy of the workflow, input http-proxy of the action';
const STORES = 'where packages are kept is said by package-store, and whose are taken by binhost';
/** Settings that belong to a machine and not to an image, with the end of the sentence that says so. */
const OF_MACHINE = {
    MAKEOPTS: JOBS,
    NINJAOPTS: JOBS,
    NINJAFLAGS: JOBS,
    MAKEFLAGS: JOBS,
    EMERGE_DEFAULT_OPTS: JOBS,
    PORTAGE_NICENESS: JOBS,
    PORTAGE_SCHEDULING_POLICY: JOBS,
    GENTOO_MIRRORS: 'mirrors are an input of the build, gentoo-mirrors, and leave no trace in the image',
    PORTDIR: PATHS,
    DISTDIR: PATHS,
    PKGDIR: PATHS,
    PORTAGE_TMPDIR: PATHS,
    PORTAGE_LOGDIR: PATHS,
    PORT_LOGDIR: PATHS,
    CCACHE_DIR: 'the compiler cache is an input of the build, compiler-cache',
    PORTAGE_BINHOST: STORES,
    BINPKG_FORMAT: STORES,
    http_proxy: PROXY,
    https_proxy: PROXY,
    ftp_proxy: PROXY,
    HTTP_PROXY: PROXY,
    HTTPS_PROXY: PROXY,
    RSYNC_PROXY: PROXY,
};
/** Features that the build itself decides on. */
const OF_BUILD = /^-?(?:jobserver-token|parallel-(?:fetch|install)|ccache|distcc|buildpkg|getbinpkg|binpkg-.*|.*sandbox|userpriv)$/;
const FLAG = /^-?[A-Za-z0-9][A-Za-z0-9+_@-]*$/;
/**
 * A make.conf. What holds for every machine goes into that of the default definition, USE flags and lists of them to
 * package.use, the Python to image.yaml; what belongs to one machine is left out.
 */
function importMakeConf({ path, bytes }, { defaults, march }) {
    const { file, reports } = (0,text_file/* readText */.yR)(path, bytes);
    if (!file)
        return leftOut(path, reports[0]?.message ?? 'It is no text.', reports[0]?.at.line);
    const settings = (0,makeconf/* readSettings */.s)(file, new Map());
    if (settings.refused) {
        const [first] = settings.reports;
        return leftOut(path, `Portage refuses the file, so that nothing of it ever held. ${first?.message ?? ''}`.trim(), first?.at.line);
    }
    const into = { makeConf: new Map(), useLines: [], cpuFlags: undefined, edits: [], notes: [] };
    const last = new Map(settings.assignments.map((assignment) => [assignment.name, assignment]));
    const used = new Set(settings.assignments.flatMap(({ references }) => references.map(({ name }) => name)));
    for (const assignment of last.values())
        sort(assignment, { path, march, used }, into);
    const text = filledIn(defaults, into.makeConf, march);
    const files = [];
    if (text !== defaults)
        files.push({ path: 'portage/make.conf', content: text });
    if (into.useLines.length > 0) {
        const lines = ['# What USE and its lists said in make.conf', ...into.useLines];
        files.push({ path: 'portage/package.use/60-imported-make.conf', content: `${lines.join('\n')}\n` });
    }
    if (into.cpuFlags !== undefined) {
        files.push({ path: 'portage/package.use/10-cpu-flags', content: `*/* CPU_FLAGS_X86: -* ${into.cpuFlags}\n` });
    }
    const where = files.map((one) => one.path).join(', ');
    into.notes.unshift({
        file: path,
        outcome: 'carried',
        message: where === '' ? 'The default definition says the same.' : `It is in ${where}, without its comments.`,
    });
    return { files, edits: into.edits, notes: into.notes };
}
function sort({ name, key, value }, { path, march, used, }, into) {
    const { line } = (0,text_file/* extentOf */.OY)(key.region);
    const words = value.text.split(/\s+/).filter((word) => word !== '');
    const note = (outcome, message) => {
        into.notes.push({ file: path, outcome, message, ...(line === undefined ? {} : { line }) });
    };
    const reason = Object.hasOwn(OF_MACHINE, name) ? OF_MACHINE[name] : undefined;
    if (reason !== undefined)
        note('left', `${name} is left out: ${reason}.`);
    else if (name === 'USE') {
        const bad = words.filter((word) => word !== '-*' && !FLAG.test(word));
        if (words.includes('-*')) {
            note('left', '-* of USE is left out: it takes away what ebuilds switch on because the package is of little use without it. docs/default-image.md says more.');
        }
        if (bad.length > 0)
            note('left', `${bad.map((word) => (0,image_text/* quote */.hD)(word)).join(', ')} of USE: no USE flags.`);
        const flags = words.filter((word) => FLAG.test(word));
        if (flags.length > 0)
            into.useLines.push(`*/* ${[...new Set(flags)].join(' ')}`);
    }
    else if (name === 'PYTHON_TARGETS' || name === 'PYTHON_SINGLE_TARGET') {
        const [only, ...others] = words;
        if (only !== undefined && others.length === 0 && /^python3_\d{1,2}$/.test(only)) {
            into.edits.push({ path: ['python'], value: only });
            note('changed', `${name} became python: ${only} in image.yaml.`);
        }
        else
            note('left', `${name} is left out: image.yaml names one Python (python).`);
    }
    else if (name === 'CPU_FLAGS_X86') {
        const flags = words.filter((word) => FLAG.test(word));
        if (march === undefined)
            into.cpuFlags = flags.join(' ');
        else
            note('left', `${name} is left out: the flags follow from -march=${march}.`);
    }
    else if (known_variables/* USE_EXPAND */.TR.includes(name)) {
        into.useLines.push(`*/* ${name}: ${['-*', ...words.filter((word) => FLAG.test(word))].join(' ')}`);
    }
    else if (name === 'FEATURES') {
        const ours = words.filter((word) => OF_BUILD.test(word));
        if (ours.length > 0)
            note('left', `${ours.join(', ')} of FEATURES: the build decides on it.`);
        into.makeConf.set(name, words.filter((word) => !OF_BUILD.test(word)).join(' '));
    }
    else if (known_variables/* KNOWN_VARIABLES */.MA.has(name))
        into.makeConf.set(name, words.join(' '));
    else if (used.has(name))
        note('changed', `${name} is left out: the values that name it have its own in them.`);
    else
        note('left', `${name} is left out: nothing reads it.`);
}
/** The default make.conf with other values; names that it does not have come last. */
function filledIn(defaults, values, march) {
    const common = values.get('COMMON_FLAGS');
    const own = /(?<=-march=)\S+/.exec(values.get('CFLAGS') ?? common ?? '')?.[0];
    const cpu = march ?? own;
    let text = cpu === undefined || cpu === (0,image_march/* marchOf */.V)(defaults) ? defaults : withMarch(defaults, cpu);
    const added = [];
    for (const [name, value] of values) {
        if (name !== 'COMMON_FLAGS' && value === common)
            continue;
        const written = `${name}="${value.replace(/["\\$`]/g, String.raw `\$&`)}"`;
        const line = new RegExp(`^${name}=.*$`, 'm');
        const marched = march === undefined ? written : withMarch(written, march);
        if (line.test(text))
            text = text.replace(line, () => marched);
        else
            added.push(marched);
    }
    return added.length === 0 ? text : `${text}\n# From the make.conf that was imported\n${added.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/adopt/import/other-files.js


const other_files_LIMITS = { bytes: 256 * 1024, lineLength: 10_000 };
/** Files that have no place in a definition, and what does their work there. */
const REPLACED = [
    [/^simple_password\.expect$/, 'Passwords are no file: user.login in image.yaml, and the secret password-hash.'],
    [
        /^(?:mount-overlayfs\.sh|\d\d(?:overlayfs|persistent-overlay)\/.*)$/,
        'The module 72persistence of the default definition does this, with the device on the kernel command line (rd.persistence).',
    ],
    [/^init_dracut.*\.sh$/, 'The initramfs of the default definition does this; what is special is dracut/ of yours.'],
    [
        /^(?:config-\d.*|\.config|kernel\.config)$/,
        'A whole kernel configuration is no fragment: kernel/*.config holds what differs from defconfig and kvm_guest.config. `make savedefconfig` of that kernel writes a short one to begin with.',
    ],
    [/^\d\d_\w+$/, 'No boot loader is part of the image.'],
    [/^world\.\d+$/, 'It is one of several variants; the one without a number is taken. Rename it to take it.'],
    [/(?:^|\/)[^/]+\.(?:md|txt)$/i, 'It is a document.'],
];
/** Where Portage keeps the saved configuration of packages that are configured by a header file. */
const SAVED_CONFIGS = {
    dmenu: 'x11-misc/dmenu',
    dwm: 'x11-wm/dwm',
    slock: 'x11-misc/slock',
    st: 'x11-terms/st',
    surf: 'www-client/surf',
};
/** Any other file of an older configuration. */
function importOther(old, defaults) {
    const { path, bytes } = old;
    if (path === 'list_files.py')
        return importFirmwareList(old, defaults.get('firmware.allow') ?? '');
    const saved = /^(\w+)(-\d[\w.]*)?$/.exec(path);
    const atom = saved?.[1] !== undefined && Object.hasOwn(SAVED_CONFIGS, saved[1]) ? SAVED_CONFIGS[saved[1]] : undefined;
    if (atom !== undefined)
        return carried(path, `portage/savedconfig/${atom}${saved?.[2] ?? ''}`, bytes);
    if (/^(?:patches|env|savedconfig|profile)\//.test(path))
        return carried(path, `portage/${path}`, bytes);
    const [, message] = REPLACED.find(([pattern]) => pattern.test(path)) ?? [];
    if (message !== undefined)
        return leftOut(path, message);
    if (/^\d\d[\w-]+\/[\w.-]+$/.test(path))
        return carried(path, `dracut/modules.d/${path}`, bytes, path.endsWith('.sh'));
    return leftOut(path, 'It is nothing that a definition knows. What is to be in the image goes below rootfs/.');
}
function carried(path, target, content, executable = false) {
    const file = { path: target, content, ...(executable ? { executable } : {}) };
    return { files: [file], edits: [], notes: [{ file: path, outcome: 'carried', message: `It is ${target}.` }] };
}
/** The firmware that a script keeps: its globs become lines of firmware.allow, whose others stay. */
function importFirmwareList({ path, bytes }, defaults) {
    const decoded = (0,decode/* decodeText */.g)(bytes, path, other_files_LIMITS);
    if (!decoded.ok)
        return leftOut(path, decoded.problem.message, decoded.problem.at?.line);
    const known = new Set(defaults.split('\n').map((line) => line.trim()));
    const globs = decoded.lines.flatMap((line) => /join\(directory, *["']([\w*?][\w.*?/-]*)["']\)/.exec(line)?.[1] ?? []);
    const added = [...new Set(globs)].filter((glob) => !known.has(glob) && !glob.startsWith('**'));
    const rest = 'firmware.allow is the list of the firmware that stays, as globs; nothing has to be run for it.';
    if (added.length === 0)
        return leftOut(path, `${rest} The default definition has every one of the globs here.`);
    const content = `${defaults.trimEnd()}\n\n# From ${path}\n${added.join('\n')}\n`;
    return {
        files: [{ path: 'firmware.allow', content }],
        edits: [],
        notes: [{ file: path, outcome: 'changed', message: `${rest} Added to it: ${added.join(', ')}.` }],
    };
}

// EXTERNAL MODULE: ./lib/lint/package-files.js
var package_files = __webpack_require__(66315);
;// CONCATENATED MODULE: ./lib/adopt/import/package-file.js




/** @returns undefined when the path is not one of those files */
function packageFileName(path) {
    const [first = '', second, ...deeper] = path.split('/');
    if (deeper.length > 0)
        return undefined;
    const kind = package_files/* PACKAGE_FILES */.$I.find((candidate) => new RegExp(`^${candidate}(?:[.~]|$)`).test(first));
    if (kind === undefined)
        return undefined;
    const ofFile = first.slice(kind.length + 1);
    return { kind, suffix: [ofFile, second ?? ''].filter((part) => part !== '').join('-') };
}
/** Files that editors leave behind; Portage reads them all the same where it reads a folder. */
const BACKUP = /~$|\.(?:bak|old|orig|save|swp)$/;
/**
 * A flat file of settings for single packages becomes one of the folder of that name, read after the default's own.
 * @param defaults files of the default definition by their paths
 */
function importPackageFile(old, { kind, suffix }, defaults) {
    const { path } = old;
    if (BACKUP.test(path))
        return leftOut(path, 'It is a copy that an editor left behind.');
    if (/^\d+$/.test(suffix))
        return leftOut(path, 'It is one of several variants; the one without a number is taken. Rename it to take it.');
    if (kind === 'package.keywords')
        return leftOut(path, 'Portage knows it as package.accept_keywords today. Rename it.');
    const { file, reports } = (0,text_file/* readText */.yR)(path, old.bytes);
    if (!file)
        return leftOut(path, reports[0]?.message ?? 'It is no text.', reports[0]?.at.line);
    const known = new Set(defaultLines(kind, defaults).map(said));
    const notes = [];
    const dropped = new Set();
    let left = 0;
    for (const line of (0,package_files/* packageLines */.iN)(kind, file)) {
        const reason = refused(line) ?? (known.has(said(line)) ? 'the default definition says the same' : undefined);
        if (reason === undefined) {
            left++;
            continue;
        }
        dropped.add(line.line);
        const message = `The line about ${(0,image_text/* quote */.hD)(line.atom.text)} is left out: ${reason}.`;
        notes.push({ file: path, line: line.line, outcome: 'left', message });
    }
    if (left === 0) {
        return {
            files: [],
            edits: [],
            notes: [{ file: path, outcome: 'left', message: 'No line of it is needed.' }, ...notes],
        };
    }
    const target = `portage/${kind}/60-imported${suffix === '' ? '' : `-${fileName(suffix)}`}`;
    const lines = file.lines.filter((_, index) => !dropped.has(index + 1));
    notes.unshift({ file: path, outcome: 'carried', message: `It is ${target}.` });
    return { files: [{ path: target, content: `${lines.join('\n').trimEnd()}\n` }], edits: [], notes };
}
/** Why a line has no place in a definition, as the end of a sentence. */
function refused({ kind, atom }) {
    const reason = (0,package_files/* refuseAtom */.c5)(atom.text, kind);
    if (reason !== undefined)
        return `it ${reason}`;
    const name = /^[<>=~]*(.*?)(?:-\d[^:]*)?(?::.*)?$/.exec(atom.text)?.[1];
    const keywords = kind === 'package.accept_keywords';
    if (name === 'sys-devel/gcc') {
        if (keywords)
            return 'the keyword of the compiler is compiler.keyword in image.yaml';
        if (kind === 'package.use')
            return 'flags of the compiler belong to toolchain/package.use/, where all stages see them';
    }
    if (name === 'sys-kernel/gentoo-sources' && keywords)
        return 'the pinned kernel is accepted whatever its keyword is';
    if (name === 'dev-lang/python' && keywords)
        return 'the pinned Python is what the snapshot has';
    return undefined;
}
function defaultLines(kind, defaults) {
    return [...defaults].flatMap(([path, text]) => {
        if (!path.startsWith(`portage/${kind}/`))
            return [];
        const { file } = (0,text_file/* readText */.yR)(path, Buffer.from(text));
        return file ? (0,package_files/* packageLines */.iN)(kind, file) : [];
    });
}
function said({ atom, values }) {
    return [atom, ...values].map(({ text }) => text).join(' ');
}
function fileName(suffix) {
    return suffix.replace(/[^A-Za-z0-9._-]/g, '_');
}

// EXTERNAL MODULE: ./lib/image/world.js
var world = __webpack_require__(51853);
;// CONCATENATED MODULE: ./lib/adopt/import/world.js


/** Packages whose version or slot image.yaml pins; world names them alone. */
const PINNED = {
    'dev-lang/python': 'python',
    'sys-devel/gcc': 'compiler',
    'sys-kernel/gentoo-sources': 'kernel',
};
/** Names that never were, or are no more, and what is meant. */
const RENAMED = {
    'dev-libc/libtool': { to: 'dev-build/libtool', why: 'There is no such category, so that Portage dropped the line.' },
    'sys-devel/libtool': { to: 'dev-build/libtool', why: 'It moved there.' },
    'net-misc/dhcp': { to: 'net-misc/dhcpcd', why: 'Its authors ended its life in 2022, and the services start dhcpcd.' },
};
/** What of the default world an image can do without: tools for people. The rest is needed by other parts of the definition. */
const DISPENSABLE = new Set(['app-portage/eix', 'app-portage/gentoolkit', 'dev-build/steve', 'dev-tcltk/expect']);
/**
 * A world file. Versions and slots of what is pinned go to image.yaml, and what services, initramfs and checks of the
 * default definition need is added.
 * @param defaults the world file of the default definition
 */
function importWorld({ path, bytes }, defaults) {
    const notes = [];
    const edits = [];
    const { entries, problems } = (0,world/* readWorld */.T)(bytes, path);
    for (const { message, hint, at } of problems) {
        const said = hint === undefined ? message : `${message} ${hint}`;
        notes.push({ file: path, outcome: 'left', message: said, ...(at?.line === undefined ? {} : { line: at.line }) });
    }
    const atoms = [];
    for (const { text, atom, line } of entries) {
        const name = `${atom.category}/${atom.name}`;
        const renamed = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
        const key = Object.hasOwn(PINNED, name) ? PINNED[name] : undefined;
        const carried = renamed?.to ?? (key === undefined ? text : name);
        if (renamed) {
            notes.push({ file: path, line, outcome: 'changed', message: `${name} became ${renamed.to}. ${renamed.why}` });
        }
        else if (key !== undefined && text !== name) {
            const python = key === 'python' ? /^3\.(\d{1,2})(?:\/.*)?$/.exec(atom.slot ?? '')?.[1] : undefined;
            if (python !== undefined)
                edits.push({ path: ['python'], value: `python3_${python}` });
            const where = python === undefined ? `the pin in image.yaml (${key}) says which` : `image.yaml says python3_${python}`;
            notes.push({ file: path, line, outcome: 'changed', message: `${(0,image_text/* quote */.hD)(text)} became ${name}: ${where}.` });
        }
        if (!atoms.includes(carried))
            atoms.push(carried);
    }
    const named = new Set(atoms.map((text) => text.replace(/^[<>=~]+/, '').replace(/[:[].*$/, '')));
    const needed = (0,world/* readWorld */.T)(Buffer.from(defaults), 'world')
        .entries.map(({ text }) => text)
        .filter((name) => !named.has(name) && !DISPENSABLE.has(name));
    if (needed.length > 0) {
        const message = `Added, because services, initramfs or checks of the default definition need them: ${needed.join(', ')}.`;
        notes.push({ file: path, outcome: 'changed', message });
    }
    notes.unshift({ file: path, outcome: 'carried', message: 'It is world.' });
    const added = needed.length === 0
        ? []
        : ["# Needed by the default definition's services, initramfs and checks", ...needed.toSorted()];
    const lines = [
        '# One package a line, without versions: those that are pinned are pinned in image.yaml.',
        ...atoms,
        ...added,
    ];
    return { files: [{ path: 'world', content: `${lines.join('\n')}\n` }], edits, notes };
}

;// CONCATENATED MODULE: ./lib/adopt/import/import.js







/**
 * Carries an older configuration over, as the `docker_min` example of cl-py-generator has it: flat files of Portage's
 * settings beside scripts, and a Dockerfile with the pins.
 * @param old files of its `config` folder, and its Dockerfile where it is known, in any order
 * @param starter the definition to begin with; a file that is carried over takes the place of one of the same path
 */
function importDefinition(old, starter, options) {
    const imported = [...old].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => importFile(file, options));
    const { files: own, notes: doubled } = eachOnce(imported);
    const files = laidOver(starter, own);
    const notes = [...imported.flatMap((one) => one.notes), ...doubled];
    const image = files.find(({ path }) => path === 'image.yaml');
    const edits = agreed(imported.flatMap((one) => one.edits));
    if (typeof image?.content !== 'string' || edits.length === 0)
        return { files, notes };
    const edited = (0,edit/* editImageYaml */.D)(image.content, edits, 'image.yaml');
    if (!edited.ok) {
        const failed = edited.problems.map(({ message }) => ({ file: 'image.yaml', outcome: 'left', message }));
        return { files, notes: [...notes, ...failed] };
    }
    return { files: laidOver(files, [{ ...image, content: edited.text }]), notes };
}
/** Of several files that would have the same place the first; the others are told. */
function eachOnce(imported) {
    const files = new Map();
    const notes = [];
    for (const one of imported) {
        for (const file of one.files) {
            if (!files.has(file.path))
                files.set(file.path, file);
            else {
                const message = `It would be ${file.path}, which another file is already. Give one of the two another name.`;
                notes.push({ file: one.notes[0]?.file ?? file.path, outcome: 'left', message });
            }
        }
    }
    return { files: [...files.values()], notes };
}
/** Of several values for one key the first. */
function agreed(edits) {
    const first = new Map();
    for (const edit of edits) {
        const key = edit.path.join('.');
        if (!first.has(key))
            first.set(key, edit);
    }
    return [...first.values()];
}
function importFile(file, { defaults, march }) {
    if (file.path === 'Dockerfile')
        return importDockerfile(file);
    if (file.path === 'world')
        return importWorld(file, defaults.get('world') ?? '');
    if (file.path === 'make.conf')
        return importMakeConf(file, { defaults: defaults.get('portage/make.conf') ?? '', march });
    const name = packageFileName(file.path);
    return name ? importPackageFile(file, name, defaults) : importOther(file, defaults);
}

;// CONCATENATED MODULE: ./lib/adopt/init.js






/** Hosted runners have different CPUs; every one of them has what this level promises (x86-64 psABI). */
const HOSTED_MARCH = 'x86-64-v3';
/**
 * Plans the files of a repository that adopts the action.
 * @throws UserError when an older configuration would go where a definition is already
 */
function planInit(settings, runner, sources) {
    const { config } = settings;
    const left = [];
    const there = sources.existing.filter((name) => folder/* PARTS */.d.includes(name));
    if (there.length > 0 && sources.old !== undefined) {
        throw new errors/* UserError */.yo({
            message: `${(0,image_text/* quote */.hD)(config, 200)} holds a definition already (${there.join(', ')}), so that nothing can be imported into it.`,
            hint: 'Name another folder by --config, such as image.',
        });
    }
    if (there.length > 0)
        left.push(`${config} holds a definition already (${there.join(', ')}): it stays as it is.`);
    const { files, notes } = there.length > 0 ? { files: [], notes: [] } : definition(settings, runner, sources);
    const wanted = callers(sources.examples, { ...settings, runner }).filter(({ path, calls }) => {
        const other = [...sources.workflows].find(([name, text]) => name !== path && calledBy(text, settings.action.repository).includes(calls));
        if (other)
            left.push(`${path} is not written: ${other[0]} calls ${calls} already.`);
        return !other;
    });
    const placed = files.map((file) => ({ ...file, path: `${config}/${file.path}` }));
    return { files: [...placed, ...wanted], left, notes };
}
function definition({ march: given, action }, runner, { defaults, old }) {
    const march = given ?? (runner === 'hosted' ? HOSTED_MARCH : undefined);
    const text = (path) => defaults.get(path) ?? '';
    const texts = { imageYaml: text('image.yaml'), world: text('world'), makeConf: text('portage/make.conf') };
    const starter = starterDefinition(texts, { march, action });
    return old === undefined ? { files: starter, notes: [] } : importDefinition(old, starter, { defaults, march });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/adopt/place-files.js




/**
 * Writes files below a folder and overwrites none. Where one cannot be written at all, such as below a link, none is.
 * @param root the folder, which exists
 * @param dryRun only looks
 * @throws UserError naming everything that is in the way
 */
async function placeFiles(root, files, { dryRun }) {
    const found = await Promise.all(files.map(async (file) => ({ file, state: await stateOf(root, file) })));
    const problems = found.flatMap(({ state }) => (typeof state === 'string' ? [] : [state]));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(place_files_eachOnce(problems));
    const placed = [];
    for (const { file, state } of found) {
        if (state === 'absent' && !dryRun)
            await write(root, file);
        placed.push({ path: file.path, outcome: state === 'same' || state === 'exists' ? state : 'written' });
    }
    return placed;
}
async function write(root, { path, content, executable = false }) {
    const target = (0,external_node_path_.join)(root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    // Exclusive: what came into being meanwhile stays as well.
    await (0,promises_.writeFile)(target, content, { flag: 'wx' });
    if (executable)
        await (0,promises_.chmod)(target, 0o755);
}
async function stateOf(root, { path, content }) {
    const steps = path.split('/');
    for (let length = 1; length < steps.length; length++) {
        const above = steps.slice(0, length).join('/');
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, above)).catch(absent);
        if (!found)
            return 'absent';
        if (found.isDirectory())
            continue;
        const what = found.isSymbolicLink() ? 'a link' : 'a file';
        return {
            message: `${(0,image_text/* quote */.hD)(above, 200)} is ${what}, but a folder is needed there.`,
            hint: 'Move it away, or name another folder by --config.',
        };
    }
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(absent);
    if (!found)
        return 'absent';
    if (!found.isFile())
        return 'exists';
    return (await (0,promises_.readFile)((0,external_node_path_.join)(root, path))).equals(Buffer.from(content)) ? 'same' : 'exists';
}
/** @throws whatever is no absence */
function absent(error) {
    if (error.code !== 'ENOENT')
        throw error;
}
function place_files_eachOnce(problems) {
    return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

// EXTERNAL MODULE: ./lib/adopt/sources.js
var adopt_sources = __webpack_require__(80168);
// EXTERNAL MODULE: ./lib/image/load.js + 1 modules
var load = __webpack_require__(32073);
// EXTERNAL MODULE: ./lib/inputs/adopt-settings.js
var adopt_settings = __webpack_require__(29221);
// EXTERNAL MODULE: ./lib/actions/failure.js
var failure = __webpack_require__(93745);
;// CONCATENATED MODULE: ./lib/actions/run-init.js








/** Writes a definition and the workflows that build, check and refresh it into a repository, and overwrites nothing. */
async function runInit(platform, { defaults, ask }) {
    const problems = await (0,failure/* problemsOf */.GW)(async () => {
        const settings = (0,adopt_settings/* readInitSettings */.W)(platform);
        const { folder, config, from } = settings;
        await (0,load/* requireFolder */.OK)(folder, folder);
        const runner = settings.runner ?? (await askRunner(ask));
        const sources = {
            defaults: await (0,adopt_sources/* readDefaults */.D8)(defaults),
            examples: await (0,adopt_sources/* readExamples */.Ae)(defaults),
            existing: await (0,adopt_sources/* namesIn */.wX)((0,external_node_path_.join)(folder, config)),
            workflows: await (0,adopt_sources/* readWorkflows */.L9)(folder),
            old: from === undefined ? undefined : await (0,adopt_sources/* readOld */.S5)(from),
        };
        const plan = planInit(settings, runner, sources);
        const placed = await placeFiles(folder, plan.files, { dryRun: settings['dry-run'] });
        for (const line of initReport(plan, placed, { settings, runner }))
            platform.log.info(line);
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, problems);
}
async function askRunner(ask) {
    const question = 'Where are images built: on a machine of your own, or on the free hosted runners of GitHub?';
    const answer = await ask?.(question, ['own', 'hosted'], 'hosted');
    return answer === 'own' ? 'own' : 'hosted';
}


/***/ }),

/***/ 80168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ readExamples),
/* harmony export */   D8: () => (/* binding */ readDefaults),
/* harmony export */   L9: () => (/* binding */ readWorkflows),
/* harmony export */   S5: () => (/* binding */ readOld),
/* harmony export */   v2: () => (/* binding */ readLocalActions),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _image_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32073);
/* harmony import */ var _image_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89672);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19776);





/** Files of the default definition that are texts, by their paths. */
async function readDefaults(folder) {
    const { entries } = await (0,_image_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanFolder */ .W)(folder, folder);
    const files = entries.filter(({ kind }) => kind === 'file');
    return new Map(await Promise.all(files.map(async ({ path, source }) => [path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source, 'utf8')])));
}
/** The workflows of the folder `examples`, which stands beside the default definition. */
async function readExamples(defaults) {
    const read = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(defaults), 'examples', `${name}.yml`), 'utf8');
    const [image, hosted, check, comment, refresh] = await Promise.all([
        read('image'),
        read('hosted'),
        read('check'),
        read('check-comment'),
        read('refresh'),
    ]);
    return { image, hosted, check, comment, refresh };
}
/** A configuration is text of a few kilobytes; the largest file of it is one for a kernel. */
const MOST_BYTES = 1024 * 1024;
/**
 * The files of an older configuration.
 * @param folder the one that holds them, or one that has it as `config` beside a Dockerfile
 * @throws UserError when there is no such folder, or what is in it cannot be a configuration
 */
async function readOld(folder) {
    await (0,_image_load_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFolder */ .OK)(folder, folder);
    const names = new Set(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder));
    const whole = names.has('config') && !names.has('world') && !names.has('make.conf');
    const config = whole ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config') : folder;
    await (0,_image_load_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFolder */ .OK)(config, config);
    const { entries, problems } = await (0,_image_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanFolder */ .W)(config, config);
    if (problems.length > 0)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(problems);
    const files = entries.filter(({ kind }) => kind === 'file');
    const large = files.find(({ size }) => size > MOST_BYTES);
    if (large) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
            message: `The file has ${large.size} bytes, more than a configuration has.`,
            at: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, large.path) },
            hint: 'Is this the right folder? Move the file out of it.',
        });
    }
    const old = await Promise.all(files.map(async ({ path, source }) => ({ path, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source) })));
    if (whole && names.has('Dockerfile'))
        old.push({ path: 'Dockerfile', bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Dockerfile')) });
    if (old.length > 0)
        return old;
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ message: `There is no file in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(config)}.`, hint: 'Is this the right folder?' });
}
/** Names in a folder; none where there is no folder. */
async function namesIn(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
    return found?.isDirectory() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder) : [];
}
/** Workflows of a repository by the paths of their files. */
async function readWorkflows(repository) {
    const folder = '.github/workflows';
    const names = (await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, folder))).filter((name) => /\.ya?ml$/.test(name));
    return await readAll(repository, names.map((name) => `${folder}/${name}`));
}
/** Composite actions of a repository, which use actions as workflows do, by the paths of their files. */
async function readLocalActions(repository) {
    const folder = '.github/actions';
    const options = { recursive: true, withFileTypes: true };
    const there = (await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, folder))).length > 0;
    const entries = there ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, folder), options) : [];
    // A link is somebody else's file.
    const files = entries.filter((entry) => entry.isFile() && /^action\.ya?ml$/.test(entry.name));
    return await readAll(repository, files.map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/')));
}
async function readAll(repository, paths) {
    const texts = paths.toSorted().map(async (path) => [path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, path), 'utf8')]);
    return new Map(await Promise.all(texts));
}


/***/ }),

/***/ 29221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readInitSettings),
/* harmony export */   g: () => (/* binding */ readUpgradeSettings)
/* harmony export */ });
/* harmony import */ var _boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71544);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97158);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19776);
/* harmony import */ var _adopt_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56434);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18608);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99066);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80343);







/** Names of GitHub's owners and repositories. */
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/;
/** What git allows in a name (git-check-ref-format), less what would mean something in YAML or in an expression. */
const REF = /^(?!.*(?:\.\.|\/\/|\/$|\.$))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;
const LABEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** @returns the rule for texts that a pattern has to match */
function matches(pattern, what, hint) {
    return (text) => (pattern.test(text) ? undefined : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not ${what}.`, hint });
}
const repositoryRule = matches(REPOSITORY, 'a repository', 'Write OWNER/REPOSITORY.');
const branchRule = matches(REF, 'the name of a branch', 'Write it as git shows it, such as main.');
const majorRule = matches(/^v[1-9]\d{0,3}$/, 'a major version', 'Write v and a number, such as v2.');
/** A folder below another one, whose name can stand in a workflow as it is. */
function belowRule(text) {
    const path = /^(?!\.{1,2}(?:\/|$))[A-Za-z0-9._][A-Za-z0-9._-]*(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._][A-Za-z0-9._-]*)*$/;
    return path.test(text)
        ? undefined
        : {
            message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not a folder below that of the repository.`,
            hint: 'Use letters, digits, dots and dashes, with / between the names of folders.',
        };
}
function readAction(text) {
    const at = text.lastIndexOf('@');
    const [repository, ref] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
    if (REPOSITORY.test(repository) && REF.test(ref))
        return { value: { repository, ref } };
    return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} does not name an action.`, hint: 'Write OWNER/REPOSITORY@REF.' };
}
function readLabels(text) {
    const labels = text
        .split(',')
        .map((label) => label.trim())
        .filter((label) => label !== '');
    const bad = labels.find((label) => !LABEL.test(label));
    if (bad !== undefined)
        return { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(bad)} is not a label of a runner.` };
    return labels.length > 0 ? { value: labels } : { message: 'No label is named.' };
}
function marchRule(text) {
    return _boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_MARCHES */ .G.includes(text)
        ? undefined
        : { message: `${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)} is not known as a CPU of x86-64.`, hint: (0,_image_text_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(text, _boot_cpu_features_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_MARCHES */ .G) };
}
const initReaders = {
    folder: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO),
    config: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(belowRule),
    from: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO)),
    runner: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)('own', 'hosted')),
    labels: readLabels,
    march: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(marchRule)),
    branch: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(branchRule),
    action: readAction,
    'dry-run': _fields_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt,
};
const upgradeReaders = {
    folder: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .pathRule */ .WO),
    to: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(majorRule)),
    action: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(repositoryRule),
    'dry-run': _fields_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt,
};
/**
 * Reads the options of `gentoo-min init`.
 * @throws UserError with everything that is wrong with them
 */
function readInitSettings(platform) {
    const read = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .readFields */ .qU)(initReaders, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(_adopt_table_js__WEBPACK_IMPORTED_MODULE_2__/* .initInputs */ .w, platform));
    if (!read.values)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(read.problems);
    return read.values;
}
/**
 * Reads the options of `gentoo-min upgrade`.
 * @throws UserError with everything that is wrong with them
 */
function readUpgradeSettings(platform) {
    const read = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .readFields */ .qU)(upgradeReaders, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(_adopt_table_js__WEBPACK_IMPORTED_MODULE_2__/* .upgradeInputs */ .W, platform));
    if (!read.values)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(read.problems);
    return read.values;
}


/***/ }),

/***/ 74663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ editImageYaml)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _image_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84455);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97158);




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
    const before = (0,_image_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(Buffer.from(text), file);
    if (before.problems.length > 0)
        return { ok: false, problems: before.problems };
    // The library leaves positions alone: they have to be those of the text, with its line ends, less the byte order mark.
    const mark = text.startsWith('\ufeff') ? 1 : 0;
    const body = text.slice(mark);
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(body, { lineCounter: counter, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
    const merges = mergeKeys(document, at);
    if (merges.length > 0)
        return { ok: false, problems: merges };
    const found = edits.map((edit) => locate(document, edit, body, { file, at }));
    const problems = found.flatMap((one) => ('message' in one ? [one] : []));
    if (problems.length > 0)
        return { ok: false, problems };
    const patches = found.filter((one) => 'text' in one);
    const changed = patches.filter(({ from, to, text: put }) => body.slice(from, to) !== put);
    const edited = text.slice(0, mark) + apply(body, changed);
    const after = (0,_image_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(Buffer.from(edited), file);
    // What cannot be foreseen of YAML's many forms shows here; it must never get into somebody's repository.
    if (after.problems.length > 0 || !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(after.value, withValues(before.value, edits))) {
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
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
        Pair: (_, { key }) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) || key.value !== '<<')
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
function locate(document, { path, value }, body, place) {
    const name = path.join('.');
    let node = document.contents;
    let near = { file: place.file };
    for (const key of path) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node) ? node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(item.key) && item.key.value === key) : undefined;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(pair)) {
            return { message: `${name} is missing, so that there is nothing to change.`, at: near, hint: 'Add the key.' };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(pair.key))
            near = place.at(pair.key.range?.[0] ?? 0);
        node = pair.value;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node) || !node.range || node.range[0] === node.range[1]) {
        return { message: `${name} has no value of its own that could be changed.`, at: near, hint: BY_HAND };
    }
    const [from, to] = node.range;
    const written = body.slice(from, to);
    if (/[\r\n]/.test(written) || node.type === yaml__WEBPACK_IMPORTED_MODULE_1__/* .Scalar */ .X5.BLOCK_LITERAL || node.type === yaml__WEBPACK_IMPORTED_MODULE_1__/* .Scalar */ .X5.BLOCK_FOLDED) {
        return { message: `${name} is written over several lines.`, at: place.at(from), hint: BY_HAND };
    }
    if (node.value === value)
        return { from, to, text: written };
    const text = render(value, node.type);
    return text ?? { message: `${name} cannot become ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(String(value))}.`, at: place.at(from), hint: BY_HAND };
    function render(wanted, style) {
        const plain = String(wanted);
        // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
        if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(plain))
            return undefined;
        if (typeof wanted === 'number')
            return { from, to, text: plain };
        const single = `'${plain.replaceAll("'", "''")}'`;
        if (style === yaml__WEBPACK_IMPORTED_MODULE_1__/* .Scalar */ .X5.QUOTE_DOUBLE)
            return { from, to, text: JSON.stringify(plain) };
        return { from, to, text: style === yaml__WEBPACK_IMPORTED_MODULE_1__/* .Scalar */ .X5.QUOTE_SINGLE || !isPlainText(plain) ? single : plain };
    }
}
/** Whether a text needs no quotes, neither in a block nor between brackets: `16.1` would be a number, `a: b` a mapping. */
function isPlainText(text) {
    if (!/^[\w./@+-][\w./@:+-]*$/.test(text) || text.endsWith(':'))
        return false;
    const read = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(`[${text}]`, { prettyErrors: false });
    return read.errors.length === 0 && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(read.toJS(), [text]);
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


/***/ })

};
