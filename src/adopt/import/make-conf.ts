import { marchOf } from '../../image/march.js';
import { quote } from '../../image/text.js';
import { KNOWN_VARIABLES, USE_EXPAND } from '../../lint/known-variables.js';
import { readSettings } from '../../lint/makeconf.js';
import type { Assignment } from '../../lint/makeconf.js';
import { extentOf, readText } from '../../lint/text-file.js';
import type { Edit } from '../../refresh/edit.js';
import type { PlannedFile } from '../planned-file.js';
import { withMarch } from '../starter.js';
import { leftOut } from './note.js';
import type { Imported, ImportNote, OldFile } from './note.js';

export interface MakeConfOptions {
  /** make.conf of the default definition, whose other settings stay. */
  readonly defaults: string;
  /** CPU that is compiled for whatever the file says; undefined for what it says. */
  readonly march: string | undefined;
}

const JOBS = 'how many jobs run the build brings from the machine: inputs jobs, load-average and memory-per-job';
const PATHS = 'where that lies is a matter of the build';
const PROXY = 'it would become a part of the image: secret http-proxy of the workflow, input http-proxy of the action';
const STORES = 'where packages are kept is said by package-store, and whose are taken by binhost';

/** Settings that belong to a machine and not to an image, with the end of the sentence that says so. */
const OF_MACHINE: Readonly<Record<string, string>> = {
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
const OF_BUILD =
  /^-?(?:jobserver-token|parallel-(?:fetch|install)|ccache|distcc|buildpkg|getbinpkg|binpkg-.*|.*sandbox|userpriv)$/;
const FLAG = /^-?[A-Za-z0-9][A-Za-z0-9+_@-]*$/;

/**
 * A make.conf. What holds for every machine goes into that of the default definition, USE flags and lists of them to
 * package.use, the Python to image.yaml; what belongs to one machine is left out.
 */
export function importMakeConf({ path, bytes }: OldFile, { defaults, march }: MakeConfOptions): Imported {
  const { file, reports } = readText(path, bytes);
  if (!file) return leftOut(path, reports[0]?.message ?? 'It is no text.', reports[0]?.at.line);
  const settings = readSettings(file, new Map());
  if (settings.refused) {
    const [first] = settings.reports;
    return leftOut(
      path,
      `Portage refuses the file, so that nothing of it ever held. ${first?.message ?? ''}`.trim(),
      first?.at.line,
    );
  }
  const into: Sorted = { makeConf: new Map(), useLines: [], cpuFlags: undefined, edits: [], notes: [] };
  const last = new Map(settings.assignments.map((assignment) => [assignment.name, assignment]));
  const used = new Set(settings.assignments.flatMap(({ references }) => references.map(({ name }) => name)));
  for (const assignment of last.values()) sort(assignment, { path, march, used }, into);

  const text = filledIn(defaults, into.makeConf, march);
  const files: PlannedFile[] = [];
  if (text !== defaults) files.push({ path: 'portage/make.conf', content: text });
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

interface Sorted {
  readonly makeConf: Map<string, string>;
  readonly useLines: string[];
  cpuFlags: string | undefined;
  readonly edits: Edit[];
  readonly notes: ImportNote[];
}

function sort(
  { name, key, value }: Assignment,
  {
    path,
    march,
    used,
  }: { readonly path: string; readonly march: string | undefined; readonly used: ReadonlySet<string> },
  into: Sorted,
): void {
  const { line } = extentOf(key.region);
  const words = value.text.split(/\s+/).filter((word) => word !== '');
  const note = (outcome: ImportNote['outcome'], message: string): void => {
    into.notes.push({ file: path, outcome, message, ...(line === undefined ? {} : { line }) });
  };
  const reason = Object.hasOwn(OF_MACHINE, name) ? OF_MACHINE[name] : undefined;
  if (reason !== undefined) note('left', `${name} is left out: ${reason}.`);
  else if (name === 'USE') {
    const bad = words.filter((word) => word !== '-*' && !FLAG.test(word));
    if (words.includes('-*')) {
      note(
        'left',
        '-* of USE is left out: it takes away what ebuilds switch on because the package is of little use without it. docs/default-image.md says more.',
      );
    }
    if (bad.length > 0) note('left', `${bad.map((word) => quote(word)).join(', ')} of USE: no USE flags.`);
    const flags = words.filter((word) => FLAG.test(word));
    if (flags.length > 0) into.useLines.push(`*/* ${[...new Set(flags)].join(' ')}`);
  } else if (name === 'PYTHON_TARGETS' || name === 'PYTHON_SINGLE_TARGET') {
    const [only, ...others] = words;
    if (only !== undefined && others.length === 0 && /^python3_\d{1,2}$/.test(only)) {
      into.edits.push({ path: ['python'], value: only });
      note('changed', `${name} became python: ${only} in image.yaml.`);
    } else note('left', `${name} is left out: image.yaml names one Python (python).`);
  } else if (name === 'CPU_FLAGS_X86') {
    const flags = words.filter((word) => FLAG.test(word));
    if (march === undefined) into.cpuFlags = flags.join(' ');
    else note('left', `${name} is left out: the flags follow from -march=${march}.`);
  } else if (USE_EXPAND.includes(name)) {
    into.useLines.push(`*/* ${name}: ${['-*', ...words.filter((word) => FLAG.test(word))].join(' ')}`);
  } else if (name === 'FEATURES') {
    const ours = words.filter((word) => OF_BUILD.test(word));
    if (ours.length > 0) note('left', `${ours.join(', ')} of FEATURES: the build decides on it.`);
    into.makeConf.set(name, words.filter((word) => !OF_BUILD.test(word)).join(' '));
  } else if (KNOWN_VARIABLES.has(name)) into.makeConf.set(name, words.join(' '));
  else if (used.has(name)) note('changed', `${name} is left out: the values that name it have its own in them.`);
  else note('left', `${name} is left out: nothing reads it.`);
}

/** The default make.conf with other values; names that it does not have come last. */
function filledIn(defaults: string, values: ReadonlyMap<string, string>, march: string | undefined): string {
  const common = values.get('COMMON_FLAGS');
  const own = /(?<=-march=)\S+/.exec(values.get('CFLAGS') ?? common ?? '')?.[0];
  const cpu = march ?? own;
  let text = cpu === undefined || cpu === marchOf(defaults) ? defaults : withMarch(defaults, cpu);
  const added: string[] = [];
  for (const [name, value] of values) {
    if (name !== 'COMMON_FLAGS' && value === common) continue;
    const written = `${name}="${value.replace(/["\\$`]/g, String.raw`\$&`)}"`;
    const line = new RegExp(`^${name}=.*$`, 'm');
    const marched = march === undefined ? written : withMarch(written, march);
    if (line.test(text)) text = text.replace(line, () => marched);
    else added.push(marched);
  }
  return added.length === 0 ? text : `${text}\n# From the make.conf that was imported\n${added.join('\n')}\n`;
}
