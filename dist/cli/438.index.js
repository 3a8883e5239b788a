export const id = 438;
export const ids = [438];
export const modules = {

/***/ 5438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuildAction: () => (/* binding */ runBuildAction)
});

// UNUSED EXPORTS: cleanUpBuild

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/platform/files.ts
var platform_files = __webpack_require__(4924);
;// CONCATENATED MODULE: ./src/platform/machine.ts



const thisMachine = {
    hostname: (0,external_node_os_.hostname)(),
    cpuFlags: async () => {
        const text = await (0,promises_.readFile)('/proc/cpuinfo', 'utf8').catch(() => '');
        return /^flags\s*:(.*)$/m.exec(text)?.[1]?.trim().split(/\s+/);
    },
    disk: async (path) => {
        try {
            return { device: (await (0,promises_.stat)(path)).dev, freeBytes: await (0,platform_files/* freeBytes */.go)(path) };
        }
        catch {
            return undefined;
        }
    },
};

// EXTERNAL MODULE: ./src/platform/process.ts + 1 modules
var process = __webpack_require__(8424);
// EXTERNAL MODULE: ./src/builder/buildx.ts
var builder_buildx = __webpack_require__(7579);
// EXTERNAL MODULE: ./src/builder/builder.ts + 1 modules
var builder_builder = __webpack_require__(5297);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/builder/engine.ts
/** Who takes longer than this to tell where the builder is, is not asked any further; milliseconds. */
const PATIENCE = 10_000;
/**
 * The folder on this machine whose disk a builder fills. A docker-container builder keeps its state in a volume, which its
 * engine has below its root folder.
 * @param name of the builder
 * @returns undefined where that cannot be known: a builder of another kind, several nodes, or an engine that does not run on
 *   this machine, whose folder may well have the same name as one here
 */
async function builderFolder(name, { run, buildx, machine, env, signal }) {
    const options = { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) };
    try {
        const engine = engineOption((await buildx.run(['inspect', name], options)).stdout);
        if (engine === undefined)
            return undefined;
        // A host name has no space, a folder may have one.
        const args = [engine, 'info', '--format', '{{.Name}} {{.DockerRootDir}}'];
        const { code, stdout } = await run({ command: 'docker', args, env }, options);
        const [, host, folder] = /^(\S+) (\/.*)$/m.exec(stdout) ?? [];
        return code === 0 && host === machine.hostname ? folder : undefined;
    }
    catch {
        // buildx works without the docker command too.
        return undefined;
    }
}
/** How the docker command is told the engine that a builder lives in; buildx names it by its socket or a context. */
function engineOption(inspected) {
    const driver = /^Driver:\s*(\S+)/m.exec(inspected)?.[1];
    const endpoints = [...inspected.matchAll(/^Endpoint:\s*(\S+)/gm)].map(([, endpoint = '']) => endpoint);
    const [endpoint] = endpoints;
    if (driver !== 'docker-container' || endpoint === undefined || endpoints.length > 1)
        return undefined;
    if (endpoint.startsWith('unix://'))
        return `--host=${endpoint}`;
    return /^[A-Za-z0-9][\w.+-]*$/.test(endpoint) ? `--context=${endpoint}` : undefined;
}

// EXTERNAL MODULE: ./src/platform/errors.ts
var platform_errors = __webpack_require__(6316);
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
/** buildx writes what comes out; when that fails it hangs up, and all that BuildKit knows is that the line is dead. */
const output = (error, _log, step) => step?.kind === 'output' && /(?:^|: )EOF$/.test(error)
    ? {
        kind: 'space',
        problem: {
            message: 'The files could not be written to the output folder; most likely the disk there is full.',
            hint: 'Free space there, or name another folder by the input output.',
        },
    }
    : undefined;
const space = (error, log) => {
    const where = /no space left on device|ResourceExhausted/i;
    const line = log.find((each) => where.test(each));
    if (!where.test(error) && line === undefined)
        return undefined;
    return {
        kind: 'space',
        problem: {
            message: `The builder has no disk space left: ${line ?? error}${/[.!?]$/.test(line ?? error) ? '' : '.'}`,
            hint: 'Give it more disk, remove what it no longer needs (docker buildx prune), or free space on the runner first (free-disk-space: true on those of GitHub).',
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
    output,
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
    // A cache that cannot be had costs time and fails nothing.
    const failed = timeline.steps.filter(({ state, kind }) => state === 'failed' && kind !== 'cache');
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
    if (exitCode !== undefined) {
        const last = step.logTail.findLast((line) => line.trim() !== '');
        const said = last === undefined ? ', having said nothing' : `. Its last line: ${last.trim()}`;
        return { message: `${where} failed with exit code ${exitCode}${(0,format/* sentence */.em)(said)}` };
    }
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./src/cache/entry.ts
var cache_entry = __webpack_require__(8962);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/pins/reference.ts
var pins_reference = __webpack_require__(9769);
;// CONCATENATED MODULE: ./src/cache/scopes.ts


/**
 * Branches in the order in which their caches are read. A pull request has a branch of its own, named by its ref: a fork's
 * branch may be called `main` too. Without any ref, on a person's machine, it is `local`.
 */
function cacheBranches(facts) {
    const own = facts.ref?.replace(/^refs\/heads\//, '') ?? '';
    const others = [facts.baseRef ?? '', facts.defaultBranch ?? ''].filter((branch) => branch !== '' && branch !== own);
    return { own: own === '' ? 'local' : own, others: [...new Set(others)] };
}
/**
 * The scopes that a build of this part can read, the best first: those of its own branch, and of them the whole build, then
 * the saved stages, the last one first, then the downloads. Saved stages are read by the branch that saved them, to go on
 * from there; everybody else has no use for half a build.
 */
function scopesToRead(part, { own, others, stages }) {
    const both = part === 'fetch' ? ['fetch', 'main'] : ['main', 'fetch'];
    const saved = part === 'fetch' ? [] : stages.map((stage) => `stage-${stage}`).reverse();
    const mine = part === 'fetch' ? both : ['main', ...saved, 'fetch'];
    return [
        ...mine.map((each) => ({ branch: own, part: each })),
        ...others.flatMap((branch) => both.map((each) => ({ branch, part: each }))),
    ];
}
/**
 * The attributes that name a scope at a place: `scope` of the Actions cache, the tag in a registry, the manifest's `name` in
 * S3 and Azure (blobs are shared by all names there), the subfolder of a folder.
 *
 * GitHub itself keeps the Actions cache apart by branch, and offers own, base and default branch to the reader, so that the
 * branch is no part of that name: it would only multiply the look-ups, which are limited in number.
 */
function scopeOptions(entry, scopes, scope) {
    const name = (first) => [first, scopes.image, ...(entry.type === 'gha' ? [] : [scope.branch]), scope.part]
        .filter((part) => part !== undefined)
        .map(safePart)
        .join('.');
    const { options } = entry;
    switch (entry.type) {
        case 'gha':
            return { scope: name(options.scope) };
        case 'registry':
            return { ref: withTag(options.ref ?? '', name) };
        case 's3':
        case 'azblob':
            return { name: name(options.name) };
        case 'local':
            return { dest: `${(options.dest ?? '').replace(/(?<=.)\/+$/, '')}/${name(undefined)}` };
    }
}
/** A tag of the user's own stays in front, so that one repository can serve several purposes. */
function withTag(ref, name) {
    const parsed = (0,pins_reference/* parseReference */.Y)(ref);
    const tag = parsed.ok ? parsed.reference.tag : undefined;
    const repository = tag === undefined ? ref : ref.slice(0, -tag.length - 1);
    return `${repository}:${name(tag)}`;
}
/** Four parts with dots between them stay below the 128 characters of a registry's tag. */
const LONGEST_PART = 30;
const HASH_DIGITS = 8;
/**
 * A text as part of a name that every backend takes (tag, file, object and cache key): lower-case letters, digits, `-`
 * and `_`. Whatever had to be changed or cut gets a hash of the original, so that different texts stay different.
 */
function safePart(text) {
    const safe = text.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, '-');
    if (safe === text && safe !== '' && safe.length <= LONGEST_PART)
        return safe;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
    const start = safe.slice(0, LONGEST_PART - HASH_DIGITS - 1).replace(/-+$/, '');
    return start === '' ? hash : `${start}-${hash}`;
}

;// CONCATENATED MODULE: ./src/cache/cache-arguments.ts


function mayWrite({ wanted, fromFork }) {
    return wanted && !fromFork;
}
/** The attributes that concern one direction only; the rest says where the place is and is needed for both. */
const EXPORT_ONLY = new Set([
    'mode',
    'ignore-error',
    'compression',
    'compression-level',
    'force-compression',
    'image-manifest',
    'oci-mediatypes',
    'reset',
    'touch_refresh',
    'upload_parallelism',
]);
const EXPORT_MINUTES = 60;
/**
 * The cache arguments of one build. The user's own options win over ours.
 *
 * - `mode=max`: the layers of every stage, not of the last one only, which is `scratch` with a few files.
 * - `ignore-error=true`: an export that fails leaves a good build good. (What fails before the export begins, such as an
 *   unreadable token, still fails the build: see `cacheFailure`.)
 * - `timeout` of gha: BuildKit's README calls it the limit of the export, its source makes it the patience with answers
 *   429, for each call (go-actions-cache, doWithRetries); an export with `timeout=1ms` was measured to succeed. The default
 *   of 10 minutes is little where gigabytes in many layers meet 200 uploads a minute for the whole repository. Imports keep
 *   it: better to wait that long than to compile for hours, better to compile than to wait longer.
 * - `compression=zstd` where the exporter reads it, registry and local: BuildKit's default is gzip, which is slower at both
 *   ends at a lower ratio. The exporters for gha, s3 and azblob always use the default (their `Config()` ignores attributes).
 */
function cacheArguments(entries, request) {
    const { part, scopes, write } = request;
    const from = entries.flatMap((entry) => scopesToRead(part, scopes).map((scope) => readArgument(entry, scopes, scope)));
    const writable = entries.filter(({ readOnly }) => readOnly !== true);
    const to = write
        ? writable.map((entry) => (0,cache_entry/* formatOptions */.or)(entry.type, {
            ...placed(entry, scopeOptions(entry, scopes, { branch: scopes.own, part })),
            ...exportOptions(entry, request.exportMinutes ?? EXPORT_MINUTES),
        }))
        : [];
    return { from: [...new Set(from)], to };
}
/** The value of `--cache-from` that reads one scope of one place. */
function readArgument(entry, scopes, scope) {
    const { dest, ...options } = placed(entry, scopeOptions(entry, scopes, scope));
    const read = Object.entries(options).filter(([name]) => !EXPORT_ONLY.has(name));
    return (0,cache_entry/* formatOptions */.or)(entry.type, { ...(dest === undefined ? {} : { src: dest }), ...Object.fromEntries(read) });
}
/** The arguments as buildx takes them. */
function cacheFlags({ from, to }) {
    return [...from.map((value) => `--cache-from=${value}`), ...to.map((value) => `--cache-to=${value}`)];
}
function placed(entry, where) {
    return { ...entry.options, ...where };
}
/** Our choices, except where the user made one. */
function exportOptions({ type, options }, minutes) {
    const ours = {
        gha: { timeout: `${String(Math.max(1, Math.round(minutes)))}m` },
        registry: { compression: 'zstd' },
        local: { compression: 'zstd' },
        s3: {},
        azblob: {},
    };
    // Docker's old media types know no zstd.
    const compresses = options['oci-mediatypes'] !== 'false';
    const chosen = { mode: 'max', 'ignore-error': 'true', ...(type === 'gha' || compresses ? ours[type] : {}) };
    return Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, options[name] ?? value]));
}

// EXTERNAL MODULE: ./src/progress/clean.ts
var clean = __webpack_require__(5722);
;// CONCATENATED MODULE: ./src/cache/cache-troubles.ts
// The wording of BuildKit 0.33, go-actions-cache, distribution, AWS's and Azure's SDKs; __tests__/unit/cache/recorded has them.
// In order: an answer 403 that names a quota is about the quota.
const cache_troubles_RULES = [
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
    const found = cache_troubles_RULES.find(([, pattern]) => pattern.test(error));
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

;// CONCATENATED MODULE: ./src/cache/cache-reports.ts


/** Everything that BuildKit and buildx said about caches in one build, in order, `empty` included. */
function cacheReports(timeline) {
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
        const type = cache_entry/* CACHE_TYPES */.Vz.find((each) => each === name);
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

;// CONCATENATED MODULE: ./src/cache/cache-problems.ts




/**
 * The troubles that builds had with their caches, as warnings for people: one for each place and kind of trouble, however
 * often and by however many of the builds it was met. None of them fails a build.
 *
 * @param timelines of all builds of the run: the image, the downloads beside it, what was saved after a failure
 * @param entries the caches that were asked for, by which places are named
 */
function cacheProblems(timelines, entries) {
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
    return type === undefined ? { name: 'a cache' } : { name: cache_entry/* TYPE_NAMES */.et[type], type };
}
/** A scope's name is the tag, or follows the tag that the user gave. */
function isScopeOf(ref, asked) {
    return ref === asked || ref.startsWith(`${asked}:`) || ref.startsWith(`${asked}.`);
}
const DETAIL = 240;
function explain({ name, type }, reports) {
    const [first] = reports;
    const trouble = first?.trouble ?? 'unknown';
    const detail = (0,clean/* clip */.$Q)(first?.detail ?? '', DETAIL);
    const subject = name.charAt(0).toUpperCase() + name.slice(1);
    if (trouble === 'evicted') {
        const layers = new Set(reports.map((report) => report.detail)).size;
        const message = `${subject} no longer has what its index names: ${(0,format/* count */.U9)(layers, 'layer')}, the first ${(0,format/* sentence */.em)(detail)}`;
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
        ...(plan.noCache === true ? ['--no-cache'] : []),
        ...(plan.noCacheFilter ?? []).map((stage) => `--no-cache-filter=${stage}`),
        ...(plan.pull === true ? ['--pull'] : []),
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
    const apply = (event) => {
        options.onChanges(reducer.apply(redacted(event, options.redact)), timeline);
    };
    const result = await buildx.run(buildxArguments(plan), {
        signal: options.signal,
        // BuildKit needs a moment to stop its containers; a cancelled job has 7.5 seconds in all before SIGTERM.
        graceMs: 5_000,
        keepBytes: 64 * 1024,
        env: options.secrets,
        onStderr: (chunk) => {
            parser.push(chunk).forEach(apply);
        },
    });
    parser.end().forEach(apply);
    options.onChanges(reducer.end(), timeline);
    return { code: result.code, timeline: reducer.timeline, stopped: result.stopped };
}
/** The event with its texts redacted. */
function redacted(event, redact) {
    switch (event.type) {
        case 'log':
        case 'text':
            return { ...event, line: redact(event.line) };
        case 'vertex':
            return event.error === undefined ? event : { ...event, error: redact(event.error) };
        case 'warning':
        case 'status':
            return event;
    }
}

;// CONCATENATED MODULE: ./src/cache/cached-plan.ts


/** The same plan, building one of its stages, bringing nothing out: the layers are all that is wanted. */
function layersOnly(plan, target) {
    const { builder, context, contexts, args, secrets } = plan;
    // `cacheonly` is buildx's word for no output; without it every build warns that it has none.
    return { builder, target, context, contexts, args, secrets, tags: [], output: 'type=cacheonly' };
}
/** Runs a plan with its caches. */
function runCachedBuild(buildx, { plan, cache }, options) {
    const cached = { ...buildx, run: (args, more) => buildx.run(withFlags(args, cache), more) };
    return runBuild(cached, plan, options);
}
/** The context is the last argument. */
function withFlags(args, cache) {
    return [...args.slice(0, -1), ...cacheFlags(cache), ...args.slice(-1)];
}

;// CONCATENATED MODULE: ./src/cache/hits.ts


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

;// CONCATENATED MODULE: ./src/cache/fetch-build.ts





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

// EXTERNAL MODULE: ./src/report/lost-sources.ts
var lost_sources = __webpack_require__(9877);
;// CONCATENATED MODULE: ./src/build/run-stage.ts


/**
 * Runs stages that stand beside the build: quietly, of what they say the log has only the lines of our own scripts. They depend
 * on what no layer's key knows, so a question is part of it (QUESTION).
 */
function stageRunner(plan, { platform, buildx, secrets, from, question }) {
    return async (target, { contexts, output }, signal) => {
        const asked = {
            ...layersOnly(plan, target),
            contexts: { ...plan.contexts, ...contexts },
            args: { ...plan.args, QUESTION: question ?? String(platform.now()) },
            ...(output === undefined ? {} : { output }),
        };
        const { code, timeline } = await runCachedBuild(buildx, { plan: asked, cache: { from, to: [] } }, {
            signal,
            secrets,
            redact: (text) => platform.redact(text),
            onChanges: (changes) => {
                for (const change of changes) {
                    if (change.type === 'line' && change.line.startsWith('gm: '))
                        platform.log.info(change.line.slice(4));
                }
            },
        });
        if (code !== 0)
            platform.log.debug(`${target}: ${explainFailure(timeline).problem.message}`);
        return code === 0;
    };
}

;// CONCATENATED MODULE: ./src/build/ask-sources.ts






/** Stage of the Dockerfile whose result says which sources can still be downloaded. */
const STAGE = 'sources';
/** For the stage as a whole: its script takes at most 20 seconds, and what it is made from is there after a build. */
const PATIENCE_MS = 45_000;
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
/**
 * Asks whether what a build needs and did not download itself can still be downloaded.
 * @param folder an empty one for what travels
 * @param downloaded names of the files that this build downloaded
 * @returns undefined when nobody could be asked
 */
async function askSources(stage, folder, downloaded, signal) {
    const [incoming, output] = [(0,external_node_path_.join)(folder, 'downloads'), (0,external_node_path_.join)(folder, 'sources')];
    await (0,promises_.mkdir)(incoming, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(incoming, 'downloaded'), [...downloaded].map((name) => `${name}\n`).join(''));
    const time = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const more = { contexts: { incoming }, output: `type=local,dest=${output}` };
    if (!(await stage(STAGE, more, time)))
        return undefined;
    return readSourcesAnswer(await (0,promises_.readFile)((0,external_node_path_.join)(output, 'sources.json'), 'utf8'));
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
        // Mirrors drop files rarely: the same plan asks them once a day.
        const question = new Date(platform.now()).toISOString().slice(0, 10);
        const stage = stageRunner(plan, { platform, buildx, secrets, from, question });
        const answer = await askSources(stage, folder, report.downloaded, signal);
        if (!answer)
            return;
        const sources = lostSources(answer, kept);
        report.sources(sources);
        const problem = (0,lost_sources/* lostSourcesProblem */.g)(sources, at);
        if (problem)
            report.warn(problem);
    }
    catch (error) {
        platform.log.debug(`${STAGE}: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./src/build/boot-image.ts + 1 modules
var boot_image = __webpack_require__(2857);
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

;// CONCATENATED MODULE: ./src/build/disk-need.ts

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

;// CONCATENATED MODULE: ./src/build/disk-record.ts




const bytes = schemas/* int */.Whr().min(0).optional();
/** What the latest builds of one image took of the disks. */
const disk_record_schema = schemas/* object */.Ikc({
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
/**
 * The folder of the records: that of the output, but on a runner the one beside the workspace, which a checkout empties.
 * @param output the folder for the files that come out
 */
function recordFolder(env, output) {
    const { RUNNER_WORKSPACE: beside = '' } = env;
    return beside === '' ? output : (0,external_node_path_.join)(beside, '.gentoo-min');
}
/** What earlier builds of an image took. @param name of the image; start of the file's name */
async function earlierUse(folder, name) {
    return (await read(folder, name)).map(({ fileBytes, builderBytes }) => ({ fileBytes, builderBytes }));
}
/** Remembers one more build. @param now milliseconds since the epoch */
async function recordUse(folder, name, use, now) {
    const builds = [...(await read(folder, name)), { at: new Date(now).toISOString(), ...use }].slice(-KEPT);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, file(name)), `${JSON.stringify({ builds }, null, 2)}\n`);
}
async function read(folder, name) {
    try {
        return disk_record_schema.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, file(name)), 'utf8'))).builds;
    }
    catch {
        // There is none, or somebody wrote something else there: then nothing is known of earlier builds.
        return [];
    }
}
function file(name) {
    return `${name}-disk.json`;
}

;// CONCATENATED MODULE: ./src/build/free-disk-space.ts

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

;// CONCATENATED MODULE: ./src/build/disk-preflight.ts





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
        throw new platform_errors/* UserError */.y(errors);
    for (const warning of warnings) {
        // Hours later it would come too late.
        log.warning((0,platform_errors/* formatProblem */.V)(warning));
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

// EXTERNAL MODULE: ./src/boot/cpu-features.ts
var cpu_features = __webpack_require__(6400);
;// CONCATENATED MODULE: ./src/build/cpu-guard.ts

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

// EXTERNAL MODULE: ./src/report/manifest.ts + 1 modules
var report_manifest = __webpack_require__(7372);
;// CONCATENATED MODULE: ./src/build/image-manifest.ts




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

// EXTERNAL MODULE: ./src/platform/fingerprint.ts
var fingerprint = __webpack_require__(7891);
// EXTERNAL MODULE: ./src/store/open-store.ts + 1 modules
var open_store = __webpack_require__(8107);
;// CONCATENATED MODULE: ./src/build/kept-records.ts






/** Ends of the files' names behind the image's (disk-record.ts, layer-record.ts). */
const RECORDS = ['disk', 'layers'];
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
            if (await isThere((0,external_node_path_.join)(folder, kept_records_file(name, record))))
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
            const { folder, name } = this.place;
            this.#held = (await this.store.list(signal)).toSorted((one, other) => one.added - other.added);
            const newest = RECORDS.flatMap((record) => this.#held.findLast(({ path }) => path.startsWith(`${record}/`)) ?? []);
            if (newest.length === 0)
                return;
            const incoming = await (0,platform_files/* makeTemporaryFolder */.wE)(this.deps.platform.env);
            const { got } = await this.store.get(newest, incoming, signal);
            await (0,promises_.mkdir)(folder, { recursive: true });
            for (const { path } of got)
                await (0,promises_.copyFile)((0,external_node_path_.join)(incoming, path), (0,external_node_path_.join)(folder, kept_records_file(name, (0,external_node_path_.dirname)(path))));
        });
    }
    /** Puts the records of this build into the store, and takes those out that they are made from. */
    async save(signal) {
        await this.#orSay(async () => {
            const { folder, name } = this.place;
            const outgoing = await (0,platform_files/* makeTemporaryFolder */.wE)(this.deps.platform.env);
            const entries = [];
            for (const record of RECORDS) {
                const content = await (0,promises_.readFile)((0,external_node_path_.join)(folder, kept_records_file(name, record))).catch(() => undefined);
                if (!content)
                    continue;
                const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
                // A path never changes its content.
                const path = `${record}/${sha256.slice(0, 16)}.json`;
                await (0,promises_.mkdir)((0,external_node_path_.join)(outgoing, record), { recursive: true });
                await (0,promises_.copyFile)((0,external_node_path_.join)(folder, kept_records_file(name, record)), (0,external_node_path_.join)(outgoing, path));
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
function kept_records_file(name, record) {
    return `${name}-${record}.json`;
}
async function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/build/place-files.ts





/** What the build says of the image (config/build/describe-image and make-squashfs). */
const factsSchema = schemas/* object */.Ikc({
    'kernel-release': schemas/* string */.YjP().min(1),
    compiler: schemas/* string */.YjP().min(1),
    cflags: schemas/* string */.YjP(),
    packages: schemas/* int */.Whr().min(1),
    /** Packages that were compiled elsewhere. */
    'from-binhost': schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
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

;// CONCATENATED MODULE: ./src/builder/cdi-spec.ts
/** The device that the Dockerfile's steps ask for, by its full name: a layer's key holds that name and nothing else of it. */
const JOBSERVER_DEVICE = 'gentoo.org/jobserver=pool';
const [KIND = '', NAME = ''] = JOBSERVER_DEVICE.split('=');
/** The path that make.conf names, whatever stands behind it. */
const PATH = '/dev/steve';
/** BuildKit gives the device to steps without `--allow device` (BuildKit's documentation, "CDI"). */
const AUTO_ALLOW = { 'org.mobyproject.buildkit.device.autoallow': 'true' };
/**
 * A specification of the Container Device Interface (cncf-tags/container-device-interface, SPEC.md 0.6.0) with one device.
 * Its environment reaches the steps without being part of any layer's key.
 */
function cdiSpec({ pipe, tokens }) {
    const mounts = pipe === undefined ? [] : [{ hostPath: pipe, containerPath: PATH, options: ['bind', 'rw'] }];
    // Edits without any content are refused.
    const env = [`GENTOO_MIN_POOL=${tokens === undefined ? '' : String(tokens)}`];
    const device = { name: NAME, annotations: AUTO_ALLOW, containerEdits: { env, mounts } };
    return JSON.stringify({ cdiVersion: '0.6.0', kind: KIND, annotations: AUTO_ALLOW, devices: [device] });
}

;// CONCATENATED MODULE: ./src/builder/container.ts

/**
 * Finds the container of a docker-container builder, which buildx names after the builder's only node.
 * @param inspected what `buildx inspect` says of the builder
 * @returns undefined for a builder of another kind or of several nodes
 */
function builderContainer(inspected, { run, env, signal }) {
    const engine = engineOption(inspected);
    const [, nodes = ''] = inspected.split(/^Nodes:$/m);
    const node = /^Name:\s*(\S+)/m.exec(nodes)?.[1];
    if (engine === undefined || node === undefined)
        return undefined;
    const name = `buildx_buildkit_${node}`;
    return {
        name,
        sh: (script, values = {}) => {
            const given = Object.entries(values).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
            return run({ command: 'docker', args: [engine, 'exec', ...given, name, 'sh', '-c', script], env }, { signal });
        },
    };
}

;// CONCATENATED MODULE: ./src/builder/resources.ts
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

;// CONCATENATED MODULE: ./src/builder/jobserver.ts




/** Where BuildKit looks for specifications (buildkitd.toml, cdi.specDirs); ours has a name of its own. */
const SPEC = '/etc/cdi/gentoo-min-jobserver.json';
const PIPE = '/run/gentoo-min/jobserver';
/** More than any machine runs at a time, and less than a pipe holds. */
const NO_LIMIT = 4096;
/** How often, and after which pause in milliseconds, the builder is asked whether it has seen the specification. */
const LOOKS = 20;
const PAUSE = 250;
const MEASURE = `nproc
grep MemTotal /proc/meminfo
[ ! -r /sys/fs/cgroup/memory.max ] || echo memory.max $(cat /sys/fs/cgroup/memory.max)
[ -e ${SPEC} ] && echo ours || echo none`;
// A specification that is renamed into its folder is not noticed, so it is written in place.
// Steps put the tokens in (config/build/with-jobserver).
const INSTALL = `set -eu
mkdir -p /run/gentoo-min /etc/cdi
[ -p ${PIPE} ] || { rm -rf ${PIPE}; mkfifo ${PIPE}; }
chmod 666 ${PIPE}
printf %s "$SPEC" > ${SPEC}`;
/**
 * Gives all steps of a builder that compile one pool of jobs, where the builder can be entered: a named pipe behind the device
 * that the Dockerfile names. Elsewhere each step has a pool of its own, and steps that run beside each other do not share.
 * @param builder its name
 */
async function startJobserver(builder, choice, wishes, deps) {
    const inspected = await inspect(builder, deps);
    const container = builderContainer(inspected, deps);
    const measured = container && (await measure(container));
    if (!container || !measured)
        return withoutContainer(builder, choice, inspected.includes(JOBSERVER_DEVICE));
    if (inspected.includes(JOBSERVER_DEVICE) && !measured.ours)
        return operators(builder);
    const pool = poolFor(choice, measured.capacity, wishes);
    const { code, stderr } = await container.sh(INSTALL, { SPEC: cdiSpec(pool) });
    if (code !== 0 || !(await isListed(builder, deps)))
        return refused(builder, choice, stderr);
    if (pool.pipe === undefined)
        return { provider: 'private', sentence: 'Jobserver: a pool for each step, as was asked for' };
    if (choice === 'off')
        return { provider: 'off', sentence: 'Jobserver: none limits what runs at a time, as was asked for' };
    const { cores, memoryBytes } = measured.capacity;
    return {
        provider: 'fifo',
        sentence: `Jobserver: a named pipe with ${String(pool.tokens)} tokens that all steps share (the builder has ${String(cores)} cores and ${(0,format/* formatBytes */.z3)(memoryBytes)})`,
    };
}
function poolFor(choice, capacity, wishes) {
    if (choice === 'private')
        return {};
    return { pipe: PIPE, tokens: choice === 'off' ? NO_LIMIT : jobsFor(capacity, wishes) };
}
async function inspect(builder, { buildx, signal }) {
    return (await buildx.run(['inspect', builder], { signal })).stdout;
}
async function measure(container) {
    try {
        const { code, stdout } = await container.sh(MEASURE);
        const capacity = parseCapacity(stdout);
        return code === 0 && capacity ? { capacity, ours: /^ours$/m.test(stdout) } : undefined;
    }
    catch {
        // buildx works without the docker command too.
        return undefined;
    }
}
async function isListed(builder, deps) {
    for (let look = 0; look < LOOKS && !deps.signal.aborted; look++) {
        if ((await inspect(builder, deps)).includes(JOBSERVER_DEVICE))
            return true;
        await deps.sleep(PAUSE);
    }
    return false;
}
function operators(builder) {
    return { provider: 'device', sentence: `Jobserver: the device ${JOBSERVER_DEVICE} that the builder ${builder} has` };
}
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
function refused(builder, choice, said) {
    const reason = /[^\n]+$/.exec(said.trim())?.[0] ?? 'it does not list the device';
    return {
        provider: 'private',
        sentence: 'Jobserver: a pool for each step; steps beside each other do not share',
        ...(choice === 'private'
            ? {}
            : {
                warning: {
                    message: `The builder ${builder} did not take a jobserver for all steps: ${reason}.`,
                    hint: 'BuildKit 0.20 or newer is needed for CDI devices. The build works without, with more jobs at a time than cores.',
                },
            }),
    };
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
        throw new platform_errors/* UserError */.y(problems);
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
        resolve_inspect(tagged, access, digest === undefined),
        exact === undefined ? undefined : resolve_inspect(exact, access, true),
    ]);
    const asked = byDigest ?? byTag;
    if ('failure' in asked)
        return resolve_explain(request, reference, asked, byTag);
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
async function resolve_inspect(reference, access, persistent) {
    for (let attempt = 0;; attempt++) {
        const answer = await ask(reference, access);
        const pause = persistent ? RETRIES[attempt] : undefined;
        if ('digest' in answer || pause === undefined || !TRANSIENT.has(answer.failure))
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
function resolve_explain(request, reference, answer, byTag) {
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

;// CONCATENATED MODULE: ./src/plan/build-args.ts

/** The build arguments of the Dockerfile, by name. Declared late there, so that each invalidates only what it concerns. */
function buildArgs(image, facts) {
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

// EXTERNAL MODULE: ./src/store/fingerprint.ts
var store_fingerprint = __webpack_require__(5377);
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
        throw new platform_errors/* UserError */.y(problems);
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
async function writeContext(plan, parent, time) {
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
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/inputs/binhost.ts
var binhost = __webpack_require__(6682);
;// CONCATENATED MODULE: ./src/plan/binhost.ts



/** Where the Dockerfile mounts the context `binhost`. */
const binhost_MOUNTED = 'file:///binhost-folder';
/**
 * The plan for binhosts, in the order in which they are asked.
 * @param addresses none for a build that asks nobody
 * @param verify whether a package needs a good signature by a known key
 */
function planBinhost(addresses, verify) {
    const folder = addresses.find(binhost/* isFolder */.l);
    const named = addresses.length > 0;
    return {
        args: {
            BINHOST: named ? (0,fingerprint/* fingerprint */.R)('binhost', ...addresses) : '',
            BINHOST_VERIFY: named ? String(verify) : '',
        },
        addresses: addresses.map((address) => ((0,binhost/* isFolder */.l)(address) ? binhost_MOUNTED : address)).join(' '),
        contexts: folder === undefined ? {} : { binhost: (0,external_node_url_.fileURLToPath)(folder) },
    };
}

;// CONCATENATED MODULE: ./src/build/prepare-plan.ts






/** Environment variables by which secrets reach buildx; see the Dockerfile for what takes them. */
const SECRET_VARIABLES = {
    'gentoo-mirrors': 'GENTOO_MIN_SECRET_MIRRORS',
    binhost: 'GENTOO_MIN_SECRET_BINHOST',
    // No secret, but what is one is no part of a layer's key.
    resources: 'GENTOO_MIN_SECRET_RESOURCES',
    'password-hash': 'GENTOO_MIN_SECRET_PASSWORD_HASH',
    'authorized-keys': 'GENTOO_MIN_SECRET_AUTHORIZED_KEYS',
};
/** Writes the definition and the additional repositories where buildx can send them, and says what to run. */
async function preparePlan(settings, image, { pins, epoch, builder, folder, started }, run) {
    const [stage3, snapshot] = pins;
    if (!stage3 || !snapshot)
        throw new Error('a pin was not resolved');
    const { definition } = image;
    const repositories = (0,external_node_path_.join)(folder, 'repositories');
    const context = await writeContext(image.context, folder, epoch);
    await fetchRepositories(run, definition.repositories, repositories, (index) => image.place(['repositories', index, 'commit']));
    const binhost = planBinhost(settings.binhost, settings.binhostVerify);
    const values = {
        'gentoo-mirrors': settings.gentooMirrors,
        binhost: binhost.addresses,
        resources: resourceWords(settings),
        'password-hash': settings.passwordHash,
        'authorized-keys': settings.authorizedKeys,
    };
    const given = Object.entries(SECRET_VARIABLES).filter(([id]) => values[id] !== '');
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
            secrets: Object.fromEntries(given),
            tags: [],
            noCache: settings.noCache,
            noCacheFilter: settings.noCacheFilter,
            pull: settings.pull,
        },
        secrets: Object.fromEntries(given.map(([id, variable]) => [variable, values[id]])),
    };
}

;// CONCATENATED MODULE: ./src/build/prepare-build.ts












/**
 * Reads the definition, makes sure of a builder, resolves the pins and writes down what is to be run.
 * @param folder an empty one for what the build mounts
 * @throws UserError with everything that is wrong
 */
async function prepareBuild(settings, deps, report, folder) {
    const { platform, run, sleep } = deps;
    const loaded = await (0,load/* loadImage */.y)({ defaults: deps.defaults, user: settings.config, target: settings.target });
    const image = { ...loaded, definition: (0,image_definition/* withVersions */.KY)(loaded.definition, settings) };
    const { definition } = image;
    report.definition(settings.artifactName || definition.name, definition, image.context.notes);
    const noLogin = loginProblems(definition, settings, image.place);
    if (noLogin.length > 0)
        throw new platform_errors/* UserError */.y(noLogin);
    const buildx = await (0,builder_buildx/* findBuildx */.a)(run, platform.env);
    const builder = await (0,builder_builder/* prepareBuilder */.Bj)(buildx, {
        name: settings.builder,
        image: settings.buildkitImage,
        options: settings.builderOptions,
        ownName: deps.ownBuilder,
    }, { log: platform.log, sleep, folder, onCreated: deps.onBuilderCreated });
    platform.log.info(`Builder ${builder.name} (${builder.driver}), buildx ${buildx.version}`);
    const { env, cancelled: signal } = platform;
    const jobserver = await startJobserver(builder.name, settings.jobserver, settings, {
        run,
        buildx,
        env,
        signal,
        sleep,
    });
    platform.log.info(jobserver.sentence);
    report.jobserver(jobserver);
    const pin = (key) => settings[key] === undefined ? { key, text: definition[key], at: image.place([key]) } : { key, text: settings[key] };
    const pins = await resolvePins([pin('stage3'), pin('snapshot')], {
        buildx: (args, options) => buildx.run(args, options),
        signal: platform.cancelled,
        sleep,
    });
    report.pins(pins);
    const epoch = sourceDateEpoch(settings.snapshot?.includes(':') ? settings.snapshot : definition.snapshot);
    const facts = { pins, epoch, builder: builder.name, folder, started: platform.now() };
    const prepared = await preparePlan(settings, image, facts, run);
    platform.log.debug(asShell(prepared.plan));
    const fingerprint = (0,store_fingerprint/* storeFingerprint */._b)(definition, await (0,store_fingerprint/* makeConfText */._J)(image.context));
    const dockerfile = Buffer.from((await (0,load/* readContextFile */.C)(image.context, 'Dockerfile')) ?? []).toString('utf8');
    return { ...prepared, image, buildx, pins, epoch, fingerprint, dockerfile };
}

;// CONCATENATED MODULE: ./src/cache/cache-failure.ts

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
        const type = cache_entry/* CACHE_TYPES */.Vz.find((each) => each === name);
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

// EXTERNAL MODULE: ./src/platform/actions-token.ts
var actions_token = __webpack_require__(4432);
;// CONCATENATED MODULE: ./src/cache/exported-layers.ts






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
    const fields = (0,cache_entry/* splitFields */.Kp)(to) ?? [];
    const options = new Map(fields.map((field) => {
        const at = field.indexOf('=');
        return [field.slice(0, at), field.slice(at + 1)];
    }));
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

;// CONCATENATED MODULE: ./src/cache/gha-access.ts

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

// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __webpack_require__(1644);
;// CONCATENATED MODULE: ./src/cache/layer-budget.ts

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
    return limited ? Math.max(0, store_store/* ACTIONS_CACHE_BYTES */.Je - actionsBytes) : Infinity;
}

;// CONCATENATED MODULE: ./src/cache/layer-history.ts
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

;// CONCATENATED MODULE: ./src/cache/layer-value.ts


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
    const names = downloads.length === 0 ? stages : [FETCHED_STAGE, ...stages];
    const candidates = names.map((stage) => describe(stage, question));
    const all = history.exports.main;
    const wholeBytes = all ? total(all) : undefined;
    if (!kept.packages && (wholeBytes ?? 0) <= budget) {
        const decisions = candidates.map(({ stage, known, seconds, bytes, merges, storedSeconds, rule }) => {
            const figures = { stage, seconds: known ? seconds : undefined, bytes, merges, storedSeconds };
            if (stage === FETCHED_STAGE && !rule)
                return { ...figures, keep: false, reason: 'rule' };
            return { ...figures, keep: true, reason: known ? 'whole' : 'rule' };
        });
        return { whole: true, decisions };
    }
    const decisions = chooseStages(candidates, question);
    return inOnePlace(decisions, candidates, wholeBytes, budget);
}
function describe(stage, { history, downloads, kept }) {
    const isDownloads = stage === FETCHED_STAGE;
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
        seconds: layer_value_sum(Object.values(saves)),
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
    const seconds = layer_value_sum(Object.entries(saves).map(([each, one]) => (kept.stages.has(each) ? 0 : one)));
    if (kept.stages.has(stage)) {
        const by = kept.names.find((name) => stage in (candidates.find((each) => each.stage === name)?.saves ?? {}));
        return as(true, 'held', { seconds: candidate.seconds, ...(by === undefined ? {} : { by }) });
    }
    if (!layers)
        return as(rule, rule ? 'unsized' : 'rule', { seconds });
    const bytes = layer_value_sum(Object.entries(layers).map(([layer, size]) => (kept.layers.has(layer) ? 0 : size)));
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
        return stage !== FETCHED_STAGE && decision?.keep === true && decision.reason !== 'held';
    });
    const tops = ends.filter(({ stage }) => !ends.some((other) => other.stage !== stage && stage in other.saves));
    if (tops.length < 2 || tops.some(({ known }) => !known))
        return { whole: false, decisions };
    const union = total(Object.assign({}, ...tops.map(({ layers }) => layers)));
    if ((wholeBytes ?? union) <= budget)
        return { whole: true, decisions };
    const best = tops.reduce((a, b) => (b.seconds > a.seconds ? b : a));
    const isFound = ({ stage }) => stage === FETCHED_STAGE || stage in best.saves;
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
    return layer_value_sum(Object.values(layers));
}
function layer_value_sum(values) {
    return values.reduce((all, each) => all + each, 0);
}

;// CONCATENATED MODULE: ./src/cache/layer-sentence.ts



/** A decision and its reason, for people: `kernel: kept, saves 3 min 10 s for 114 MiB`. */
function layerSentence(decision) {
    const { stage, keep } = decision;
    return `${stage === FETCHED_STAGE ? 'downloads' : stage}: ${keep ? `kept${why(decision)}` : `left out, ${whyNot(decision)}`}`;
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
    if (stage === FETCHED_STAGE && reason === 'rule')
        return 'the distfiles are kept';
    return `saves only ${takes ?? 'nothing'}${costing(bytes)}`;
}
function costing(bytes) {
    return bytes === undefined ? '' : ` for ${(0,format/* formatBytes */.z3)(bytes)}`;
}

;// CONCATENATED MODULE: ./src/cache/build-graph.ts


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
            return step?.kind === 'stage' && step.state === 'done' && !isHit(step)
                ? sum + (0,progress_timeline/* workSeconds */.Z)(step.intervals, this.#latest)
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

;// CONCATENATED MODULE: ./src/cache/layer-work.ts


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
            const pulled = steps.filter(isHit).reduce((sum, { pulledBytes }) => sum + pulledBytes, 0);
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

;// CONCATENATED MODULE: ./src/cache/salvage.ts



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
        const { to } = cacheArguments(entries, { part: `stage-${stage}`, scopes, write: true, exportMinutes });
        return { plan: layersOnly(failed.plan, stage), cache: { from: failed.cache.from, to } };
    });
}

;// CONCATENATED MODULE: ./src/cache/local-folders.ts



/**
 * Prepares the folders of local caches just before a build.
 *
 * - All scopes of a cache share one store of layers beside them, by a link, so that the downloads, which are in the scope of
 *   the whole build too, are kept once. Each has an index of its own: two builds that write one index at once make one of
 *   them fail (BuildKit locks it without waiting).
 * - buildx fails the whole build when it cannot make a folder; here that is a warning.
 * - It also makes folders that it is told to read, and warns of each that is empty: those are left out.
 */
async function prepareFolders(cache) {
    const problems = [];
    const to = [];
    for (const value of cache.to) {
        const folder = localFolder(value, 'dest');
        const problem = folder === undefined ? undefined : await prepare(folder);
        if (problem)
            problems.push(problem);
        else
            to.push(value);
    }
    const from = [];
    for (const value of cache.from) {
        const folder = localFolder(value, 'src');
        if (folder === undefined || (await exists((0,external_node_path_.join)(folder, 'index.json'))))
            from.push(value);
    }
    return { cache: { from, to }, problems };
}
function localFolder(value, attribute) {
    const fields = (0,cache_entry/* splitFields */.Kp)(value) ?? [];
    if (!fields.includes('type=local'))
        return undefined;
    return fields.find((field) => field.startsWith(`${attribute}=`))?.slice(attribute.length + 1);
}
async function prepare(folder) {
    const store = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'blobs');
    try {
        await (0,promises_.mkdir)(store, { recursive: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.access)(store, promises_.constants.W_OK);
        await (0,promises_.access)(folder, promises_.constants.W_OK);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return {
            message: `The cache folder ${(0,external_node_path_.dirname)(folder)} cannot be written: ${why}.`,
            hint: 'The layers of this build are not kept there. Name a folder that the user who builds can make and write.',
        };
    }
    try {
        await (0,promises_.symlink)((0,external_node_path_.join)('..', 'blobs'), (0,external_node_path_.join)(folder, 'blobs'));
    }
    catch {
        // It is there already, or the file system has no links: then this scope has a store of its own.
    }
    return undefined;
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/build/export-layers.ts


/** The plan with the folders of its local caches made, and without those that cannot be, which is warned of. */
async function withFolders({ plan, cache }, warn) {
    const prepared = await prepareFolders(cache);
    prepared.problems.forEach(warn);
    return { plan, cache: prepared.cache };
}
/** Runs a build that brings nothing out. */
function runQuietly(plan, deps, signal) {
    const { buildx, platform, secrets } = deps;
    return runCachedBuild(buildx, plan, {
        signal,
        secrets,
        redact: (text) => platform.redact(text),
        onChanges: () => undefined,
    });
}
/**
 * Exports the layers of finished stages, one after the other, until the signal fires: what comes first is kept first.
 * @returns the builds that were run
 */
async function export_layers_exportLayers(plans, deps, signal) {
    const runs = [];
    for (const each of plans) {
        if (signal.aborted)
            break;
        const run = await runQuietly(await withFolders(each, deps.warn), deps, signal);
        runs.push(run);
        deps.platform.log.info(`Layers of ${each.plan.target}: ${run.code === 0 ? 'kept in the cache' : 'could not be kept'}`);
    }
    return runs;
}

;// CONCATENATED MODULE: ./src/build/find-layers.ts






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
    const context = await (0,platform_files/* makeTemporaryFolder */.wE)(deps.platform.env);
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(context, 'Dockerfile'), PROBE);
        const probe = { ...layersOnly(plan, 'probe'), context, contexts: {}, args: {}, secrets: {} };
        for (const each of from) {
            const { code, timeline } = await runQuietly({ plan: probe, cache: { from: [each], to: [] } }, deps, signal);
            if (code === 0 && cacheReports(timeline).length === 0)
                return [each];
        }
        return from;
    }
    finally {
        await (0,promises_.rm)(context, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/build/fetch-export.ts


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
        return this.#timeline !== undefined && downloadsAreDone(this.#timeline(), this.stages);
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
        if (!compiles || !downloadsAreDone(timeline, this.stages))
            this.#since = undefined;
        else if (now - (this.#since ??= now) >= QUIET_MS)
            this.#begin();
    }
    #begin() {
        clearInterval(this.#timer);
        this.#build ??= withFolders(this.planned, this.deps.warn).then((plan) => startFetchBuild(plan, this.entries, {
            signal: this.signal,
            run: (each, stop) => runQuietly(each, this.deps, stop),
        }));
    }
}

;// CONCATENATED MODULE: ./src/build/layer-record.ts





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
/**
 * What earlier builds of an image came to.
 * @param folder see `recordFolder`
 * @param name of the image; start of the file's name
 */
async function earlierLayers(folder, name) {
    try {
        const { stages, madeFrom, exports, actionsBytes } = layer_record_schema.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, layer_record_file(name)), 'utf8')));
        return { stages, madeFrom, exports, actionsBytes };
    }
    catch {
        // There is none, or somebody wrote something else there: then nothing is known of earlier builds.
        return NO_HISTORY;
    }
}
/** Remembers one more build. @param now milliseconds since the epoch */
async function recordLayers(folder, name, build, now) {
    const history = remember(await earlierLayers(folder, name), build);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const text = JSON.stringify({ at: new Date(now).toISOString(), ...history }, null, 2);
    await (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, layer_record_file(name)), `${text}\n`);
}
function layer_record_file(name) {
    return `${name}-layers.json`;
}

;// CONCATENATED MODULE: ./src/build/run-facts.ts


/** The parts that are used of the event's payload (GitHub, "Webhook events and payloads"). */
const eventSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional(), full_name: schemas/* string */.YjP().optional() }).optional(),
    pull_request: schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }) }).optional(),
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
    const parsed = eventSchema.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8').catch(() => '{}')));
    return parsed.success ? parsed.data : {};
}

;// CONCATENATED MODULE: ./src/build/layer-cache.ts





















/** Stages that take long enough to be kept by themselves when the whole cannot be, or need not be. */
const LONG_STAGES = ['compiler', 'kernel', 'world'];
/** How long the downloads may still be exported after a build that failed, in milliseconds. */
const LATE_EXPORT = 120_000;
/** How long places may take to say what they hold, in milliseconds. */
const SIZES = 30_000;
/**
 * The layers of one build: where it finds them, where the downloads are kept while it still runs, and what is kept of it when
 * it fails. Nothing about it fails the build.
 */
class LayerCache {
    entries;
    scopes;
    settings;
    write;
    dockerfile;
    history;
    layers;
    deps;
    #timelines = [];
    #saved = 0;
    #from = [];
    #unsaved = [];
    #builder = '';
    #merges = new Map();
    /** Places that were written, by part. */
    #written = new Map();
    /** @param layers which of them are kept; undefined for all */
    constructor(entries, scopes, settings, write, dockerfile, history, layers, deps) {
        this.entries = entries;
        this.scopes = scopes;
        this.settings = settings;
        this.write = write;
        this.dockerfile = dockerfile;
        this.history = history;
        this.layers = layers;
        this.deps = deps;
    }
    /**
     * @param image name of the image, which keeps its layers apart from those of others
     * @param dockerfile its text
     * @returns undefined where no cache was asked for, or none can be used
     */
    static async open(settings, image, dockerfile, deps) {
        if (settings.cache.length === 0)
            return undefined;
        settings.cacheHints.forEach(deps.warn);
        const { platform } = deps;
        const facts = await runFacts(platform.env);
        const write = mayWrite({ wanted: settings.cacheWrite, fromFork: facts.fromFork });
        const { entries, problems } = usableCaches(settings.cache, platform.env, platform.now(), write);
        problems.forEach(deps.warn);
        if (entries.length === 0)
            return undefined;
        const scopes = { image, ...cacheBranches(facts), stages: LONG_STAGES };
        const history = await earlierLayers(recordFolder(platform.env, settings.output), image);
        const layers = settings.cacheLayers === 'all'
            ? undefined
            : planLayers({
                history,
                stages: LONG_STAGES,
                downloads: hasStage(dockerfile, FETCHED_STAGE)
                    ? fetchStages(dockerfile).map((each) => each.toLowerCase())
                    : [],
                kept: {
                    packages: settings.packageStore.kind !== 'builder',
                    distfiles: settings.distfilesStore.kind !== 'builder',
                },
                budget: layerBudget(entries, settings.cacheBytes, history.actionsBytes),
            });
        const cache = new LayerCache(entries, scopes, settings, write, dockerfile, history, layers, deps);
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
        const main = cacheArguments(this.entries, { part: 'main', scopes: this.scopes, write: this.#writesAll() });
        const { cache } = await withFolders({ plan, cache: main }, this.deps.warn);
        const from = await findLayers(plan, cache.from, this.deps, signal);
        this.#from = from;
        const cached = { plan, cache: { from, to: cache.to } };
        const downloads = this.#exportOfDownloads(cached, signal);
        const observe = (timeline) => downloads?.observe(timeline);
        let result = await run(cached, observe);
        this.#timelines.push(result.timeline);
        const lost = this.#lostStages(main.from, from);
        const failure = result.code !== 0 && !result.stopped ? cacheFailure(result.timeline, cached) : undefined;
        if (failure && failure.cause !== 'builder') {
            this.deps.warn({
                message: `A cache broke the build (${failure.cause}${failure.type === undefined ? '' : ` of ${failure.type}`}); it is run again without.`,
            });
            const without = withoutFailed(cached, failure);
            this.#from = without.cache.from;
            result = await run(without, observe);
            this.#timelines.push(result.timeline);
        }
        this.#merges = result.tally?.stages ?? new Map();
        const whole = result.code === 0 && cached.cache.to.length > 0;
        if (whole) {
            this.#saved++;
            this.#note('main', cached.cache.to, result.timeline);
        }
        const until = result.code === 0 ? last : AbortSignal.any([last, AbortSignal.timeout(LATE_EXPORT)]);
        const outcome = await downloads?.settle(!whole && !this.deps.platform.cancelled.aborted, until);
        if (outcome?.run)
            this.#timelines.push(outcome.run.timeline);
        if (outcome?.status === 'exported') {
            this.#saved++;
            this.#written.set('fetch', cacheArguments(this.entries, { part: 'fetch', scopes: this.scopes, write: true }).to);
        }
        if (this.write && !whole) {
            const keepsDownloads = downloads?.isDue === true && outcome?.status !== 'exported';
            await this.#salvage(cached, result, { keepsDownloads, lost }, last);
        }
        cacheProblems(this.#timelines, this.entries).forEach(this.deps.warn);
        return result;
    }
    /**
     * Remembers what this build took and wrote, for the decisions of the next one. Whatever goes wrong here changes nothing about
     * this one.
     * @param signal stops asking places for what they hold
     */
    async remember({ packages, balances }, signal) {
        if (!this.write || this.#timelines.length === 0)
            return;
        const { platform } = this.deps;
        const until = AbortSignal.any([signal, AbortSignal.timeout(SIZES)]);
        const asking = { ...this.deps, builder: this.#builder, env: platform.env };
        const exports = {};
        for (const [part, places] of this.#written) {
            exports[part] = undefined;
            for (const place of places)
                exports[part] ??= await exportedLayers(place, asking, until);
        }
        const build = {
            stages: stageWork(this.#timelines, this.#merges, packages),
            madeFrom: stagesHeld(this.#timelines, [...LONG_STAGES, FETCHED_STAGE]),
            exports,
            actionsBytes: balances.reduce((sum, { place, bytes }) => (place === store_store/* ACTIONS_CACHE */.Xd ? sum + bytes : sum), 0),
        };
        try {
            await recordLayers(recordFolder(platform.env, this.settings.output), this.scopes.image, build, platform.now());
        }
        catch (error) {
            platform.log.debug(`What the layers took could not be recorded: ${String(error)}`);
        }
    }
    /** Notes what a build wrote, unless all of its exports failed: that leaves the build good. */
    #note(part, to, timeline) {
        const failed = cacheReports(timeline).filter(({ direction }) => direction === 'export').length;
        if (failed < to.length)
            this.#written.set(part, to);
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
            return (scope.part in this.history.exports &&
                this.entries.some((entry) => absent.includes(readArgument(entry, this.scopes, scope))));
        });
    }
    #exportOfDownloads(cached, signal) {
        if (!this.write || !this.#keeps(FETCHED_STAGE) || !hasStage(this.dockerfile, FETCHED_STAGE))
            return undefined;
        const planned = this.#downloadsOf(cached, this.entries);
        return planned && new FetchExport(planned, this.entries, fetchStages(this.dockerfile), this.deps, signal);
    }
    /** The build of the downloads, which reads from where the main one does: what that found there need not be on the builder. */
    #downloadsOf({ plan, cache: { from } }, entries) {
        const planned = planFetchBuild(plan, entries, this.scopes);
        return planned && { plan: planned.plan, cache: { from, to: planned.cache.to } };
    }
    /** A build that failed exports nothing; one that went well has not exported what `auto` keeps by stages. */
    async #salvage(cached, result, { keepsDownloads, lost }, last) {
        const stages = this.#writesAll() ? LONG_STAGES : LONG_STAGES.filter((stage) => this.#keeps(stage));
        const finished = finishedStages(result.timeline, { stages, lost });
        const cancelled = this.deps.platform.cancelled.aborted;
        // What is handed to the post step lies on the disk meanwhile.
        const entries = cancelled ? this.entries.filter(isOpen) : this.entries;
        const known = cacheArguments(entries, { part: 'main', scopes: this.scopes, write: false }).from;
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
        const runs = await export_layers_exportLayers(plans, this.deps, last);
        this.#timelines.push(...runs.map(({ timeline }) => timeline));
        for (const [index, { code, timeline }] of runs.entries()) {
            const { plan, cache } = plans[index] ?? {};
            if (code !== 0 || !plan || !cache)
                continue;
            this.#saved++;
            this.#note(`stage-${plan.target}`, cache.to, timeline);
        }
    }
}
/** Whether nothing of how a cache was named is secret. */
function isOpen({ type, options }) {
    return cache_entry/* SECRET_OPTIONS */.C[type].every((name) => options[name] === undefined);
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

;// CONCATENATED MODULE: ./src/build/compiler-cache-tally.ts
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

;// CONCATENATED MODULE: ./src/build/download-tally.ts
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

;// CONCATENATED MODULE: ./src/build/package-tally.ts
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

;// CONCATENATED MODULE: ./src/build/run-plan.ts






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
        const result = await runCachedBuild(buildx, cached, {
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

// EXTERNAL MODULE: ./src/store/http-client.ts
var http_client = __webpack_require__(9453);
;// CONCATENATED MODULE: ./src/build/time-limit.ts
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

;// CONCATENATED MODULE: ./src/build/progress-made.ts

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
        throw new platform_errors/* UserError */.y({
            message: `The time was over, and the ${packagesBuilt} packages that were built are lost with this machine.`,
            hint: 'Name a place for them by the input package-store, such as package-store: actions.',
        });
    }
    throw new platform_errors/* UserError */.y({
        message: `The time was over and nothing was finished that a next run could go on from.${busy}`,
        hint: 'Raise job-minutes, or use a machine with more cores.',
    });
}

;// CONCATENATED MODULE: ./src/store/needs.ts


const needs_schema = schemas/* object */.Ikc({
    now: schemas/* number */.aig(),
    packages: schemas/* object */.Ikc({ have: schemas/* array */.YOg(schemas/* string */.YjP()), need: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    distfiles: schemas/* object */.Ikc({
        have: schemas/* array */.YOg(schemas/* string */.YjP()),
        need: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), bytes: schemas/* number */.aig() })),
    }),
});
/** Reads needs.json. @throws Error when the file is not one */
async function readNeeds(file) {
    return needs_schema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
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

;// CONCATENATED MODULE: ./src/store/session.ts




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
                bytesIn: session_sum(got, 'bytes'),
                secondsSaved: session_sum(got, 'seconds'),
                lost: lost.length,
                entries: left.length,
                bytes: session_sum(left, 'bytes'),
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
            bytes: session_sum(held, 'bytes'),
        };
        const note = (added) => {
            const bytesOut = session_sum(added, 'bytes');
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
        this.#deps.warn({ message: `The kept ${kind} could not be ${what}: ${error.message}`, hint: session_HINTS[error.kind] });
    }
}
const session_HINTS = {
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
function session_sum(entries, key) {
    return entries.reduce((total, entry) => total + entry[key], 0);
}

;// CONCATENATED MODULE: ./src/build/unsaved-work.ts









/** Opens the stores that a build was given. @returns undefined when the builder's own disk is all there is */
async function openSession(work, { platform, run, buildx, warn }) {
    const stores = new Map();
    for (const kind of store_store/* KINDS */.GW) {
        // Distfiles are the same whatever they are compiled with.
        const below = kind === 'packages' ? work.fingerprint : (0,store_fingerprint/* distfilesFingerprint */.Qj)();
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
        folder: await (0,platform_files/* makeTemporaryFolder */.wE)(platform.env),
        now: () => Math.floor(platform.now() / 1000),
        warn,
        // No stage of the store takes a secret, and a post step has none.
        stage: stageRunner({ ...work.plan, secrets: {} }, { platform, buildx, secrets: {}, from: [] }),
    }, work.state);
}
const FILE = 'unsaved-work.json';
/** A post step has five minutes (GitHub, "Canceling a workflow"). */
const LAYERS_MS = 200_000;
/** Writes what is still to be stored beside the build's context. @returns the file */
async function writeUnsavedWork(work) {
    const file = (0,external_node_path_.join)(work.folder, FILE);
    await (0,platform_files/* writeFileAtomic */.Zf)(file, JSON.stringify(work));
    return file;
}
/** Stores what an earlier process left, and removes its folder. */
async function unsaved_work_saveUnsavedWork(file, deps, signal) {
    const work = JSON.parse(await readFile(file, 'utf8'));
    try {
        const session = work.state && (await openSession(work, deps));
        await session?.save(signal);
        await session?.close();
        const time = AbortSignal.any([signal, AbortSignal.timeout(LAYERS_MS)]);
        await exportLayers(work.layers ?? [], { ...deps, secrets: {} }, time);
        return session;
    }
    finally {
        await rm(work.folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/build/build-image.ts






















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
        const onThisMachine = await builderFolder(prepared.plan.builder, {
            ...deps,
            buildx: prepared.buildx,
            env: platform.env,
            signal: platform.cancelled,
        });
        const cpu = onThisMachine === undefined ? undefined : await deps.machine.cpuFlags();
        const unsuitable = unsuitableCpu({ march: prepared.image.march, target: settings.target, cpu });
        if (unsuitable) {
            if (!mayMoveOn(settings.jobMinutes, platform.env))
                throw new platform_errors/* UserError */.y(unsuitable);
            report.movesOn(unsuitable);
            return;
        }
        const signal = AbortSignal.any([platform.cancelled, limit.signal]);
        const place = {
            location: settings.packageStore,
            folder: recordFolder(platform.env, settings.output),
            name: report.name,
        };
        const records = await KeptRecords.open(place, deps);
        await records?.bringIn(signal);
        const measureDisk = await checkDisk(settings, prepared.image, onThisMachine, deps, report);
        const work = {
            folder,
            plan: prepared.plan,
            locations: { packages: settings.packageStore, distfiles: settings.distfilesStore },
            fingerprint: prepared.fingerprint,
        };
        const session = await openSession(work, {
            platform,
            run: deps.run,
            buildx: prepared.buildx,
            warn: (problem) => {
                report.warn(problem);
            },
        });
        const layers = await LayerCache.open(settings, report.name, prepared.dockerfile, {
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
            await makeImage(run);
            report.complete = true;
        }
        catch (error) {
            if (!(error instanceof Stopped))
                throw error;
            report.stopped(platform.cancelled.aborted ? undefined : limit.minutes);
            if (platform.cancelled.aborted)
                throw build_image_cancelled();
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
                await reportLostSources({ platform, report, prepared, folder, kept, from: layers?.from ?? [], ...at }, signal);
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
function build_image_cancelled() {
    return new platform_errors/* UserError */.y({
        message: 'The build was cancelled.',
        hint: 'What was finished is kept by the builder; run it again to go on from there.',
    });
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
        throw new platform_errors/* UserError */.y((0,boot_image/* bootProblem */.o5)(boot));
    const size = { squashfs: facts['squashfs-bytes'], raw: facts['raw-bytes'] };
    const over = exceededBudgets(image.definition.budgets, size, image.place);
    if (over.length > 0)
        throw new platform_errors/* UserError */.y(over);
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
        const failure = explainFailure(result.timeline);
        report.failed(failure);
        throw new platform_errors/* UserError */.y([failure.problem, ...failure.others]);
    }
}
const NO_CACHE = { from: [], to: [] };

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
            if (!(error instanceof platform_errors/* UserError */.y))
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
    #stopped;
    #movedOn = false;
    #stores = [];
    #sources;
    #tallies = [];
    #downloaded = new Set();
    #facts = [];
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

// EXTERNAL MODULE: ./src/inputs/settings.ts + 4 modules
var inputs_settings = __webpack_require__(3971);
// EXTERNAL MODULE: ./src/report/summary.ts + 3 modules
var summary = __webpack_require__(8078);
// EXTERNAL MODULE: ./src/actions/failure.ts + 1 modules
var failure = __webpack_require__(8335);
;// CONCATENATED MODULE: ./src/actions/run-build.ts














/** State that the post step needs: the builder that this run made, and the file that names what is still to be stored. */
const BUILDER_STATE = 'builder';
const UNSAVED_STATE = 'unsaved-work';
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
                platform.saveState(BUILDER_STATE, name);
        },
        ...(deps.hasPostStep
            ? {
                defer: async (work) => {
                    platform.saveState(UNSAVED_STATE, await writeUnsavedWork(work));
                },
            }
            : {}),
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
        for (const { at, ...said } of report.unsaidWarnings)
            platform.log.warning((0,platform_errors/* formatProblem */.V)(said), at);
        writeOutputs(platform, report, problems.length === 0 && report.complete);
        if (shows.summary) {
            await platform.writeSummary((0,summary/* renderSummary */.B)(report.summary((platform.now() - started) / 1000, problems)));
        }
        return [];
    });
    (0,failure/* showFailure */.iV)(platform, [...problems, ...unreported]);
}
/** The post step: stores what a cancelled build left, removes the builder that this run made, and nothing else. */
async function cleanUpBuild(platform, run = runProcess) {
    const unsaved = platform.state(UNSAVED_STATE);
    if (unsaved !== '')
        await saveRest(platform, run, unsaved);
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
/** What was made before a cancel goes to the stores now. It changes nothing about the job's result. */
async function saveRest(platform, run, file) {
    const problems = await problemsOf(async () => {
        const warnings = [];
        const deps = {
            platform,
            run,
            buildx: await findBuildx(run, platform.env),
            warn: (problem) => warnings.push(problem),
        };
        const session = await saveUnsavedWork(file, deps, platform.cancelled);
        for (const { kind, place, added, bytesOut } of session?.balances ?? []) {
            platform.log.info(`Stored in the ${place}: ${added} ${kind}, ${formatBytes(bytesOut)}`);
        }
        return warnings;
    });
    for (const problem of problems)
        platform.log.warning(formatProblem(problem));
}


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bj: () => (/* binding */ prepareBuilder),
  g6: () => (/* binding */ startBuilder)
});

// UNUSED EXPORTS: removeBuilder

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
;// CONCATENATED MODULE: ./src/builder/buildkitd-config.ts
/**
 * buildkitd.toml for a builder of our own (BuildKit, docs/buildkitd.toml.md). BuildKit's own garbage collection trims cache
 * mounts that nobody used for two days to 512 MB, and with them the built packages and distfiles that they are for; these
 * policies leave them alone, and what has not been used for half a year is removed by the builds themselves
 * (config/build/with-packages, fetch); the compiler cache has a size of its own. Layers may take what they like while a fifth of the disk stays free.
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
  minFreeSpace = "20%"
`;

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
        return { name: request.name, driver: await startBuilder(buildx, request.name, log, sleep), created: false };
    }
    const existing = await buildx.run(['inspect', request.ownName]);
    // One that a run before left behind may have another image and other options; its cache stays either way.
    if (existing.code === 0)
        await removeBuilder(buildx, request.ownName);
    const options = [
        `image=${request.image}`,
        'env.BUILDKIT_STEP_LOG_MAX_SIZE=-1',
        'env.BUILDKIT_STEP_LOG_MAX_SPEED=-1',
        ...request.options,
    ];
    const config = (0,external_node_path_.join)(deps.folder, 'buildkitd.toml');
    await (0,promises_.writeFile)(config, BUILDKITD_CONFIG);
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
    return {
        name: request.ownName,
        driver: await startBuilder(buildx, request.ownName, log, sleep),
        created: true,
    };
}
/** Removes a builder that this run made. Its state stays: the next run on the same machine finds its cache there. */
async function removeBuilder(buildx, name) {
    const removed = await buildx.run(['rm', '--keep-state', name]);
    return removed.code === 0;
}
/**
 * Starts a builder that exists, unless it runs already.
 * @returns its driver
 * @throws UserError when there is none of that name, or it does not start
 */
async function startBuilder(buildx, name, log, sleep) {
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


/***/ }),

/***/ 7579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findBuildx)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6316);

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
        if (isOlder(version, OLDEST_BUILDX)) {
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
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
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
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


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ distfilesFingerprint),
/* harmony export */   _J: () => (/* binding */ makeConfText),
/* harmony export */   _b: () => (/* binding */ storeFingerprint)
/* harmony export */ });
/* harmony import */ var _image_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7012);
/* harmony import */ var _platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7891);


/**
 * Which packages lie together in a store: those of one profile, one compiler and the same flags, so that each can be served as
 * a binhost. Inside of it the key of each package decides (config/build/plan).
 * @param makeConf the definition's make.conf, see `makeConfText`
 */
function storeFingerprint(image, makeConf) {
    return (0,_platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('store', image.profile, image.compiler.version, meaning(makeConf));
}
/** Where distfiles lie together: all of them, because they are the same whatever they are compiled with. */
function distfilesFingerprint() {
    return (0,_platform_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('distfiles');
}
/** The text of portage/make.conf, or of every file in it in name order when it is a folder. */
async function makeConfText(context) {
    const files = context.files.filter(({ path, from }) => from !== 'removed' && /^portage\/make\.conf(\/|$)/.test(path));
    const paths = files.map(({ path }) => path).sort();
    const texts = await Promise.all(paths.map(async (path) => Buffer.from((await (0,_image_load_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextFile */ .C)(context, path)) ?? [])));
    return texts.map((text) => text.toString('utf8')).join('\n');
}
/** Without comments and blank space, which change no package. */
function meaning(makeConf) {
    const lines = makeConf.split('\n').map((line) => line.replace(/(^|\s)#.*$/, '').trim());
    return lines.filter((line) => line !== '').join('\n');
}


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nodeClient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);



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
        const outgoing = (secure ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).request(url, { method, headers: { ...headers }, agent, signal });
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

/***/ 8107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/platform/process.ts + 1 modules
var process = __webpack_require__(8424);
// EXTERNAL MODULE: ./src/store/http-client.ts
var http_client = __webpack_require__(9453);
// EXTERNAL MODULE: ./src/store/location.ts
var store_location = __webpack_require__(7485);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/store/pause.ts

const realPause = async (milliseconds, signal) => {
    await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
};

// EXTERNAL MODULE: ./src/store/store.ts
var store = __webpack_require__(1644);
;// CONCATENATED MODULE: ./src/store/open-store.ts






/**
 * Makes the store of a location. Only what this kind of place needs is loaded, and nothing is asked of it yet.
 * @param kind `records`: what earlier builds came to, small files
 * @param fingerprint what decides the content of files of the same path: lower-case letters and digits
 * @returns undefined for `builder`, where files stay on the builder's own disk
 * @throws StoreError `refused` when credentials that it needs are missing
 */
async function openStore(location, kind, fingerprint, context) {
    if (!/^[0-9a-z]{1,64}$/.test(fingerprint))
        throw new Error(`${fingerprint} is not a fingerprint`);
    const { env, run = process/* runProcess */.R, client = http_client/* nodeClient */.Y, pause = realPause, settleMs } = context;
    const now = () => context.now?.() ?? Date.now();
    const below = `${kind}/${fingerprint}`;
    const binhost = kind === 'packages';
    const settle = settleMs === undefined ? {} : { settleMs };
    switch (location.kind) {
        case 'builder':
            return undefined;
        case 'folder': {
            const { folderStore } = await Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 1271));
            return folderStore({ folder: (0,external_node_path_.resolve)(location.path), below, binhost, pause, now });
        }
        case 's3': {
            const { s3Store, s3Credentials } = await Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__, 9594));
            const { bucket, prefix } = location;
            const endpoint = location.endpoint ?? endpointOf(env, `bucket ${bucket}`);
            return s3Store({
                bucket,
                prefix,
                region: location.region ?? [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(Boolean) ?? 'us-east-1',
                ...(endpoint === '' ? {} : { endpoint }),
                credentials: s3Credentials(env, `bucket ${bucket}`),
                ...{ below, binhost, client, pause, now, ...settle },
            });
        }
        case 'registry': {
            const { registryStore } = await Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 5554));
            const { findLogin } = await __webpack_require__.e(/* import() */ 721).then(__webpack_require__.bind(__webpack_require__, 2721));
            const { registry, repository } = location;
            const login = () => findLogin(registry, { env, run });
            return registryStore({
                registry,
                repository,
                tag: `${kind}-${fingerprint}`,
                login,
                client,
                pause,
                now,
                ...settle,
            });
        }
        case 'actions': {
            const { actionsCacheClient, tokenScopes, checkCacheAccess } = await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 8925));
            const { actionsStore } = await Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 1098));
            checkCacheAccess(env, 'read');
            const cache = actionsCacheClient(env, pause);
            return actionsStore({ client: cache, scopes: tokenScopes(env), kind, fingerprint, pause, now, ...settle });
        }
    }
}
/** AWS_ENDPOINT_URL_S3 goes before AWS_ENDPOINT_URL (AWS SDKs and Tools Reference Guide, "Service-specific endpoints"). */
function endpointOf(env, place) {
    const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const reading = (0,store_location/* readEndpoint */.K)(env[name] ?? '');
    if ('value' in reading)
        return reading.value;
    throw new store/* StoreError */.AD('refused', `${place}: ${name}: ${reading.message} ${reading.hint ?? ''}`.trimEnd());
}


/***/ })

};
