export const id = 1975;
export const ids = [1975];
export const modules = {

/***/ 82826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ findResolverFindings)
});

;// CONCATENATED MODULE: ./lib/portage/resolver-finding.js
/** More than anybody reads; what goes on beyond is not emerge's. */
const MOST_FINDINGS = 500;

;// CONCATENATED MODULE: ./lib/portage/resolver-conflicts.js

const LONGEST = 20_000;
/** Lines of one conflict that are read; a large one repeats itself. */
const REACH = 400;
/** Slot conflicts, blockers and cycles: what packages of a plan have against each other. */
function findConflicts(lines) {
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.length > LONGEST)
            continue;
        const following = () => lines.slice(index + 1, index + 1 + REACH);
        if (line.includes('resulting in a slot conflict'))
            found.push(...slotConflicts(following()).map((finding) => ({ index, finding })));
        else if (line.startsWith(' * Error: The above package list contains packages which cannot be'))
            // The sentence ends on the next line.
            found.push({ index, finding: { kind: 'blocker', rivals: readRivals(following().slice(1)) } });
        else if (line.startsWith(' * Error: circular dependencies:'))
            found.push({ index, finding: circular(following()) });
        if (found.length >= MOST_FINDINGS)
            break;
    }
    const cycle = circularJson(lines);
    return cycle ? [...found, { index: lines.indexOf('{'), finding: cycle }] : found;
}
/** One message may name several slots, each on a line of its own above the packages that want it. */
function slotConflicts(lines) {
    const starts = lines.flatMap((line, index) => (/^[\w+.-]+\/[\w+.-]+:\S+/.test(line) ? [index] : []));
    if (starts.length === 0)
        return [{ kind: 'slot-conflict', slot: '', rivals: readRivals(lines) }];
    return starts.map((start, index) => ({
        kind: 'slot-conflict',
        slot: lines[start]?.trim() ?? '',
        rivals: readRivals(lines.slice(start + 1, starts[index + 1])),
    }));
}
/** `  (cat/pkg-1:0/0::repo, ebuild scheduled for merge) … pulled in by` and below it, deeper, who pulls. */
function readRivals(lines) {
    const rivals = [];
    for (const line of lines) {
        if (/^(?:\S|!!!| \* )/.test(line))
            break;
        const name = line.endsWith('pulled in by') ? /^ {2}\(([^:,\s]+)[:,]/.exec(line)?.[1] : undefined;
        if (name !== undefined)
            rivals.push({ package: name, parents: [] });
        const parent = /^ {4}\S/.test(line) && line.length <= LONGEST ? readParent(line.trim()) : undefined;
        if (parent)
            rivals.at(-1)?.parents.push(parent);
    }
    return rivals;
}
/** `ATOM`, `ATOM (Argument)`, `ATOM required by @selected`, `ATOM required by (cat/pkg-1:0/0::repo, …) USE="…"`. */
function readParent(line) {
    const [atom = '', ...rest] = line.split(' ');
    if (!/^[!>=<~]*[\w+.-]+\/\S+$/.test(atom))
        return undefined;
    const by = /^required by \(?([^:,\s)]+)/.exec(rest.join(' '))?.[1];
    return { atom, by: by ?? 'argument' };
}
/** circular_dependency.py prints the shortest cycle with the first package again at its end. */
function circular(lines) {
    const begin = lines.findIndex((line) => line.startsWith('('));
    const cycle = [];
    for (const line of begin < 0 ? [] : lines.slice(begin)) {
        const name = /^ *\(([^:,\s]+)[:,][^)]*\) (?:depends on|\()/.exec(line)?.[1];
        if (name === undefined)
            break;
        cycle.push(name);
    }
    const [, name, flags] = lines.map((line) => /^- ([^\s:]+)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(line)).find((match) => match !== null) ??
        [];
    return {
        kind: 'circular',
        cycle: [...new Set(cycle)],
        ...(name === undefined || flags === undefined ? {} : { change: { package: name, flags: flags.split(' ') } }),
    };
}
const MOST_JSON = 1_000_000;
/** The same as an object on standard output: `{cycles, shortest_cycle: [{parent, child}], solutions: [{package, use_changes}]}`. */
function circularJson(lines) {
    const begin = lines.indexOf('{');
    const end = lines.lastIndexOf('}');
    if (begin < 0 || end < begin)
        return undefined;
    const text = lines.slice(begin, end + 1).join('\n');
    if (text.length > MOST_JSON || !text.includes('"shortest_cycle"'))
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const cycle = list(field(value, 'shortest_cycle')).flatMap((each) => resolver_conflicts_name(field(each, 'child')));
    if (cycle.length === 0)
        return undefined;
    const solution = list(field(value, 'solutions')).at(0);
    const flags = list(field(solution, 'use_changes')).flatMap((change) => typeof change === 'object' && change !== null
        ? Object.entries(change).map(([flag, on]) => (on === true ? `+${flag}` : `-${flag}`))
        : []);
    const [changed] = resolver_conflicts_name(field(solution, 'package'));
    return {
        kind: 'circular',
        cycle: [...new Set(cycle)].toReversed(),
        ...(changed === undefined || flags.length === 0 ? {} : { change: { package: changed, flags } }),
    };
}
function field(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function resolver_conflicts_name(value) {
    return typeof value === 'string' ? [value] : [];
}

;// CONCATENATED MODULE: ./lib/portage/resolver-config.js

const resolver_config_LONGEST = 20_000;
/** What Portage says while it reads the configuration; most of it does not change its exit code. */
function findConfigTroubles(lines) {
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.length > resolver_config_LONGEST)
            continue;
        const finding = syntax(line) ?? ignored(line) ?? unknown(line) ?? metadata(line, lines[index + 1] ?? '');
        if (finding)
            found.push({ index, finding });
        if (line.startsWith('Traceback (most recent call last):')) {
            const error = lines.slice(index + 1, index + 1000).find((each) => /^\S/.test(each));
            found.push({ index, finding: { kind: 'crash', error: error?.slice(0, 300) ?? '' } });
        }
        if (found.length >= MOST_FINDINGS)
            break;
    }
    return found;
}
/** The definition's own name of a file below /etc/portage. */
function definitionFile(path) {
    const below = /\/etc\/portage\/(.+)$/.exec(path)?.[1];
    return below === undefined ? undefined : `portage/${below}`;
}
function syntax(line) {
    const [, path = '', number, message] = /^"([^"]+)", line (\d+): (.+)$/.exec(line) ?? [];
    const file = definitionFile(path);
    if (file === undefined || message === undefined)
        return undefined;
    return { kind: 'syntax', file, line: Number(number), message };
}
function ignored(line) {
    const [, path = '', atom] = /^--- Invalid atom in ([^:]+): (.+)$/.exec(line) ?? [];
    if (atom === undefined)
        return undefined;
    return { kind: 'invalid-atom', atom, file: definitionFile(path) ?? (path.endsWith('/world') ? 'world' : path) };
}
function unknown(line) {
    const [, names] = /^FEATURES variable contains unknown value\(s\): (.+)$/.exec(line) ?? [];
    if (names !== undefined)
        return { kind: 'features', names: names.split(', ') };
    const [, group] = /^Undefined license group '([^']+)'$/.exec(line) ?? [];
    if (group !== undefined)
        return { kind: 'licence-group', group };
    return line.startsWith('!!! Your current profile is invalid') ? { kind: 'profile' } : undefined;
}
/** An ebuild whose metadata could not be had: it is passed over as if it were not there. */
function metadata(line, next) {
    const [, name] = /^ \* ERROR: ([^\s:]+)(?:::\S+)? failed \(depend phase\):/.exec(line) ?? [];
    if (name === undefined)
        return undefined;
    return { kind: 'metadata', package: name, message: /^ \* +(\S.*)$/.exec(next)?.[1] ?? 'its ebuild cannot be read' };
}

;// CONCATENATED MODULE: ./lib/portage/requirers.js
// depgraph.py, _show_unsatisfied_dep and _get_dep_chain_as_comment.
const REQUIRED = /^\(dependency required by "([^"]+)" \[(\w+)\]\)$/;
const COMMENT = /^# required by (\S+?)(?: \((argument)\))?$/;
const requirers_LONGEST = 2000;
/**
 * Reads one line of the way: `(dependency required by "cat/pkg-1::repo[flag]" [ebuild])` or `# required by cat/pkg-1::repo[flag]`.
 * @returns undefined where the line is neither
 */
function readRequirer(line) {
    if (line.length > requirers_LONGEST)
        return undefined;
    const [, quoted, kind] = REQUIRED.exec(line) ?? [];
    const [, plain, argument] = COMMENT.exec(line) ?? [];
    const text = quoted ?? plain;
    if (text === undefined)
        return undefined;
    const [, name = text, flags = ''] = /^([^[]+)\[([^\]]*)\]$/.exec(text) ?? [];
    return {
        name: name.replace(/::[^:]*$/, ''),
        use: flags.split(',').filter((flag) => flag !== ''),
        type: (argument ?? kind) === 'argument' ? 'argument' : text.startsWith('@') ? 'set' : 'package',
    };
}
/** Reads the way that follows a message, nearest first, up to the first line that belongs to something else. */
function readRequirers(lines) {
    const found = [];
    for (const line of lines) {
        const requirer = readRequirer(line);
        if (requirer)
            found.push(requirer);
        else if (found.length > 0)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/portage/resolver-findings.js




/** How far behind a message its details may stand. */
const resolver_findings_REACH = 60;
/** The same for what has a line for each version of a package. */
const LONG_REACH = 400;
const resolver_findings_LONGEST = 20_000;
/**
 * Reads what emerge's resolver and configuration reader complain of (depgraph.py, slot_collision.py, circular_dependency.py,
 * getconfig and grabfile of Portage's util).
 * @param lines clean lines, standard error and, where the streams are not apart, standard output
 * @returns in the order of the text, each thing once
 */
function findResolverFindings(lines) {
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.length > resolver_findings_LONGEST || line === '')
            continue;
        const rule = RULES.find(([pattern]) => pattern.test(line))?.[1];
        const finding = rule?.(line, (most) => lines.slice(index + 1, index + 1 + most));
        if (finding)
            found.push({ index, finding });
        if (found.length === MOST_FINDINGS)
            break;
    }
    const all = [...found, ...findConflicts(lines), ...findConfigTroubles(lines)].sort((a, b) => a.index - b.index);
    return [...new Map(all.map(({ finding }) => [JSON.stringify(finding), finding])).values()];
}
const missing = (line, after) => {
    const following = after(resolver_findings_REACH);
    const atom = quoted(line);
    const [, names = ''] = /^emerge: Maybe you meant any of these: (.+?)\??$/.exec(first(following, /^emerge: Maybe you meant/)) ?? [];
    return {
        kind: 'missing',
        atom,
        similar: names.split(', ').filter((each) => each !== ''),
        chain: chainAfter(following),
    };
};
const useDependency = (line, after) => {
    const following = after(resolver_findings_REACH);
    const changes = following
        .map((each) => /^- ([^\s:]+)(?:::\S+)? \(Change USE: ([^)]+)\)/.exec(each))
        .filter((match) => match !== null)
        .map((match) => ({ package: match[1] ?? '', flags: (match[2] ?? '').split(' ') }));
    return { kind: 'use-dependency', atom: quoted(line), changes, chain: chainAfter(following) };
};
const masked = (line, after) => {
    const versions = [];
    // Licences are named with the place of their text between the versions.
    for (const each of after(LONG_REACH)) {
        const [, name, reasons] = /^- ([^\s:]+)(?:::\S+)? \(masked by: (.+)\)$/.exec(each) ?? [];
        if (name !== undefined && reasons !== undefined)
            versions.push({ package: name, reasons: reasons.split(', ') });
        else if (/^(?:For more information|!!! All|\(dependency required)/.test(each))
            break;
    }
    return { kind: 'masked', atom: quoted(line), versions, chain: chainAfter(after(LONG_REACH)) };
};
const requiredUse = (_line, after) => {
    const following = after(resolver_findings_REACH);
    const [, name, use = ''] = /^- ([^\s:]+)(?:::\S+)? (.*)$/.exec(first(following, /^- /)) ?? [];
    const at = following.findIndex((each) => each.includes('REQUIRED_USE flag constraints are unsatisfied'));
    const constraint = at >= 0 ? following[at + 1]?.trim() : undefined;
    return { kind: 'required-use', package: name, use, constraint, chain: chainAfter(following) };
};
const autounmask = (line, after) => {
    const kind = /^The following (\w+)/.exec(line)?.[1] ?? '';
    const file = FILES[kind];
    if (file === undefined)
        return undefined;
    const changes = [];
    let chain = [];
    for (const each of after(5000).slice(1)) {
        const requirer = readRequirer(each);
        if (requirer)
            chain.push(requirer);
        else if (/^[>=<~]*[\w+.-]+\/\S+(?: \S+)*$/.test(each)) {
            changes.push({ line: each, chain });
            chain = [];
        }
        else if (!each.startsWith('#'))
            break; // Of a mask the profile's own comment stands between.
    }
    return changes.length === 0 ? undefined : { kind: 'autounmask', file, changes };
};
const FILES = {
    USE: 'package.use',
    keyword: 'package.accept_keywords',
    mask: 'package.unmask',
    license: 'package.license',
};
const worldEntries = (_line, after) => {
    const begin = after(resolver_findings_REACH).slice(1);
    const end = begin.findIndex((each) => !/^[>=<~!]*[\w+.-]+\/\S+(?: [>=<~!]*[\w+.-]+\/\S+)*$/.test(each));
    const entries = begin.slice(0, end < 0 ? undefined : end).flatMap((each) => each.split(' '));
    return entries.length === 0 ? undefined : { kind: 'world-entries', entries };
};
const invalidArgument = (line) => {
    const atom = /^!!! '([^']+)'/.exec(line)?.[1];
    return atom === undefined ? undefined : { kind: 'invalid-atom', atom };
};
const RULES = [
    [/^emerge: there are no (?:ebuilds|binary packages) to satisfy "/, missing],
    [/^emerge: there are no ebuilds built with USE flags to satisfy "/, useDependency],
    [/^!!! All (?:ebuilds|binary packages) that could satisfy "[^"]+" have been masked/, masked],
    [/has unmet requirements\.$/, requiredUse],
    [/^The following (?:USE|keyword|mask|license) changes are necessary to proceed:/, autounmask],
    [/^!!! Ebuilds for the following packages are either all/, worldEntries],
    [/^!!! '[^']+' is not a valid package atom/, invalidArgument],
];
/** Only a chain that belongs to this message: the next message ends the search. */
/** Where what stands behind a message belongs to another one. */
const NEXT_MESSAGE = /^(?:emerge: there are no |!!! All |!!! The ebuild selected |!!! Problems have been |The following \w+ changes are necessary)/;
function chainAfter(following) {
    const end = following.findIndex((line) => NEXT_MESSAGE.test(line));
    const scope = following.slice(0, end < 0 ? undefined : end);
    const begin = scope.findIndex((line) => readRequirer(line) !== undefined);
    return begin < 0 ? [] : readRequirers(scope.slice(begin));
}
function quoted(line) {
    return /"([^"]+)"/.exec(line)?.[1] ?? '';
}
function first(lines, pattern) {
    return lines.find((line) => pattern.test(line)) ?? '';
}


/***/ }),

/***/ 21975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ unmaskingLines),
/* harmony export */   G6: () => (/* binding */ findResolverProblems),
/* harmony export */   iN: () => (/* binding */ useLine),
/* harmony export */   xT: () => (/* binding */ leastMasked)
/* harmony export */ });
/* harmony import */ var _resolver_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82826);

/**
 * What emerge's resolver could not do, from what it prints, in short. Places are relative to the image definition's
 * folder.
 * @param lines clean lines
 */
function findResolverProblems(lines) {
    const problems = (0,_resolver_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findResolverFindings */ .s)(lines).flatMap((finding) => describe(finding) ?? []);
    return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
/** The version that needs least: an ebuild whose keyword is only missing is a live one or not tested at all. */
function leastMasked(versions) {
    return versions.find(({ reasons }) => !reasons.includes('missing keyword')) ?? versions.at(0);
}
/** The lines of package.* files that accept a masked version; none for a reason that no line lifts. */
function unmaskingLines({ package: name, reasons }) {
    return reasons.flatMap((reason) => {
        const [, keyword] = /^(\S+) keyword$/.exec(reason) ?? [];
        const [, licences] = /^(.+) license\(s\)$/.exec(reason) ?? [];
        if (keyword !== undefined)
            return { file: 'package.accept_keywords', line: `=${name} ${keyword === 'missing' ? '**' : keyword}` };
        if (licences !== undefined)
            return { file: 'package.license', line: `=${name} ${licences}` };
        return reason === 'package.mask' ? { file: 'package.unmask', line: `=${name}` } : [];
    });
}
/** The package that a name with a version means, and flags as package.use takes them. */
function useLine({ package: name, flags }) {
    return `=${name} ${flags.map((flag) => flag.replace(/^\+/, '')).join(' ')}`;
}
function describe(finding) {
    switch (finding.kind) {
        case 'missing': {
            const { atom, similar } = finding;
            return {
                message: `No package of the snapshot satisfies ${atom}.`,
                hint: similar.length === 0 ? 'Correct the atom, or take a newer snapshot.' : `Did you mean ${similar.join(', ')}?`,
            };
        }
        case 'use-dependency': {
            const change = finding.changes.at(0);
            return {
                message: `No package satisfies ${finding.atom} with its USE flags.`,
                ...(change ? { hint: `Add to portage/package.use: ${useLine(change)}` } : {}),
            };
        }
        case 'masked':
            return describeMasked(finding.atom, finding.versions);
        case 'required-use': {
            const { package: name = 'a package', constraint } = finding;
            return {
                message: `The USE flags of ${name} contradict its REQUIRED_USE${constraint ? `: ${constraint}` : ''}.`,
                hint: 'Change its flags in portage/package.use.',
            };
        }
        case 'slot-conflict': {
            const names = finding.rivals.map((rival) => rival.package).join(' and ');
            return {
                message: `Two versions would go into one slot, ${finding.slot}${names === '' ? '' : `: ${names}`}.`,
                hint: 'Mask one of them in portage/package.mask, or loosen the atom that asks for it.',
            };
        }
        case 'blocker': {
            const names = new Set(finding.rivals.map((rival) => rival.package));
            return {
                message: `These packages exclude one another: ${[...names].join(', ')}.`,
                hint: 'Mask the one that is not wanted in portage/package.mask, or change the USE flag that asks for it.',
            };
        }
        case 'circular': {
            const { cycle, change } = finding;
            return {
                message: `Packages depend on each other in a circle: ${cycle.join(' → ')}.`,
                hint: change
                    ? `Portage suggests ${change.package} (Change USE: ${change.flags.join(' ')}).`
                    : 'Break it with a bootstrap package or a USE change.',
            };
        }
        case 'autounmask': {
            const { file, changes } = finding;
            const shown = changes.slice(0, 3).map(({ line }) => line);
            const more = changes.length > 3 ? ` and ${String(changes.length - 3)} more` : '';
            return {
                message: `The plan needs changes of ${file}: ${shown.join(' | ')}${more}.`,
                hint: `Add them to portage/${file}.`,
            };
        }
        case 'invalid-atom':
            // In a file of the definition it is a line without effect, and no reason why a build failed.
            return finding.file === undefined
                ? {
                    message: `'${finding.atom}' is not a valid package atom.`,
                    hint: 'A version needs an operator, as in =cat/name-1.2.',
                }
                : undefined;
        case 'syntax': {
            const file = finding.file.startsWith('portage/make.conf') ? 'portage/make.conf' : finding.file;
            return { message: `Portage cannot read this line: ${finding.message}.`, at: { file, line: finding.line } };
        }
        case 'profile':
            return { message: 'The profile does not exist in the snapshot.', at: { file: 'image.yaml' } };
        case 'world-entries':
            return {
                message: `Packages that are masked or do not exist: ${finding.entries.join(' ')}.`,
                at: { file: 'world' },
            };
        case 'licence-group':
        case 'features':
        case 'metadata':
        case 'crash':
            return undefined;
    }
}
function describeMasked(atom, versions) {
    const best = leastMasked(versions);
    if (!best)
        return { message: `All versions of ${atom} are masked.` };
    const others = versions.length - 1;
    const ways = unmaskingLines(best).map(({ file, line }) => `portage/${file}: ${line}`);
    return {
        message: `All versions of ${atom} are masked: ${best.package} by ${best.reasons.join(', ')}` +
            (others > 0 ? `, and ${String(others)} more.` : '.'),
        hint: ways.length > 0 ? `To accept it, add to ${ways.join(', and to ')}` : 'See portage(5) for how to accept it.',
    };
}


/***/ })

};
