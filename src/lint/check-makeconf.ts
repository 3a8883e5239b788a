import { checkCompilerFlags, checkCpuFlags, marchOfAssignments } from './check-cpu.js';
import { checkWiring } from './check-jobserver.js';
import { checkAssignments } from './check-settings.js';
import { checkLicenses } from './check-values.js';
import { checkLists } from './check-words.js';
import { atMost } from './finding.js';
import type { Report } from './finding.js';
import { readSettings } from './makeconf.js';
import type { Assignment, Resolve } from './makeconf.js';
import { filesRead } from './names.js';
import { ownLicenseGroups } from './package-files.js';
import type { Traced } from './shlex.js';
import type { Texts } from './texts.js';
import { wordsOf } from './traced.js';

const MAKE_CONF = 'portage/make.conf';
const ENV = 'portage/env';

export interface MakeConfReading {
  /** What `-march=` says. */
  readonly march: string | undefined;
  readonly reports: readonly Report[];
}

/** What is wrong with make.conf, a file or a folder, and with the files of env/, which are read on top of it. */
export function checkMakeConf(texts: Texts): MakeConfReading {
  const reports: Report[] = [];
  const variables = new Map<string, Traced>();
  const assignments: Assignment[] = [];
  for (const file of texts.all(filesRead(texts.paths(), MAKE_CONF))) {
    const before = [...variables.keys()];
    const read = readSettings(file, variables, resolver(texts, MAKE_CONF));
    reports.push(...read.reports, ...atMost(checkAssignments(read.assignments, before)));
    assignments.push(...read.assignments);
  }
  const march = marchOfAssignments(assignments);
  reports.push(...atMost(checkWiring(assignments, true)), ...checkValues(texts, assignments, march));

  for (const path of texts.paths()) {
    const file = path.startsWith(`${ENV}/`) ? texts.get(path) : undefined;
    if (!file) continue;
    const own = readSettings(file, new Map(variables), resolver(texts, ENV));
    const before = [...variables.keys(), 'MAKEFLAGS', 'MAKEOPTS'];
    reports.push(...own.reports, ...atMost(checkAssignments(own.assignments, before)));
    reports.push(...atMost(checkWiring(own.assignments, false)));
    reports.push(...checkValues(texts, own.assignments, marchOfAssignments(own.assignments) ?? march));
  }
  return { march, reports };
}

/** What make.conf assigns, file by file in Portage's order. */
export function makeConfAssignments(texts: Texts): Assignment[] {
  const variables = new Map<string, Traced>();
  return texts
    .all(filesRead(texts.paths(), MAKE_CONF))
    .flatMap((file) => readSettings(file, variables, resolver(texts, MAKE_CONF)).assignments);
}

function checkValues(texts: Texts, assignments: readonly Assignment[], march: string | undefined): Report[] {
  const reports = [...atMost(checkLists(assignments)), ...atMost(checkCompilerFlags(assignments, march))];
  for (const { name, value } of assignments) {
    if (name === 'CPU_FLAGS_X86') reports.push(...atMost(checkCpuFlags(wordsOf(value), march)));
    if (name === 'ACCEPT_LICENSE') reports.push(...atMost(checkLicenses(wordsOf(value), ownLicenseGroups(texts))));
  }
  return reports;
}

/**
 * Where `source` finds a file. make.conf becomes a folder of /etc/portage in the build, so that what stands beside a single
 * make.conf is not beside it there; in a folder of files, and in env/, names are those of the neighbours.
 */
function resolver(texts: Texts, root: string): Resolve {
  return (path, from) => {
    const name = path.startsWith('/etc/portage/env/') ? `${ENV}/${path.slice('/etc/portage/env/'.length)}` : path;
    if (name.startsWith('/')) return { reason: 'it is not part of the definition' };
    if (from.path === MAKE_CONF) return { reason: 'the build lays make.conf into a folder of its own' };
    const steps = name === path ? [...from.path.split('/').slice(0, -1), ...name.split('/')] : name.split('/');
    const target = normalised(steps);
    const file = target?.startsWith(`${root}/`) ? texts.get(target) : undefined;
    return file ? { file } : { reason: 'there is no such file' };
  };
}

function normalised(steps: readonly string[]): string | undefined {
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '' || step === '.') continue;
    if (step !== '..') kept.push(step);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.join('/');
}
