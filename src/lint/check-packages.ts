import { closest, quote } from '../image/text.js';
import { checkCpuFlags } from './check-cpu.js';
import { checkKeywords, checkLicenses } from './check-values.js';
import type { Report, Suggestion } from './finding.js';
import { USE_EXPAND } from './known-variables.js';
import { refuseAtom, useWords } from './package-files.js';
import type { PackageFile, PackageLine } from './package-files.js';
import { extentOf } from './text-file.js';

export interface PackageContext {
  /** What `-march=` says. */
  readonly march: string | undefined;
  /** Names of the files in env/. */
  readonly environments: ReadonlySet<string>;
  /** Groups of licences that the definition adds. */
  readonly licenseGroups: ReadonlySet<string>;
}

/** What a line without a value means, where it means nothing. */
const NOTHING_SAID: Partial<Record<PackageFile, string>> = {
  'package.use': 'USE flags',
  'package.license': 'licences',
  'package.env': 'files of env/',
  'package.properties': 'properties',
  'package.accept_restrict': 'restrictions',
};

/** What is wrong with one line of a file of package.*. */
export function* checkPackageLine(entry: PackageLine, context: PackageContext): Generator<Report> {
  const { kind, atom, values } = entry;
  const list = kind === 'package.mask' || kind === 'package.unmask';
  const refused = refuseAtom(atom.text, kind);
  if (refused !== undefined) {
    yield {
      rule: 'invalid-atom',
      at: extentOf(atom),
      message: `${quote(atom.text)} ${refused}, so Portage ignores the line.`,
      hint: 'Write CATEGORY/NAME, or an operator, that and a version, such as >=app-misc/hello-2.10.',
      ...versioned(entry),
    };
    return;
  }
  if (list && values[0]) {
    const said = values[0];
    yield {
      rule: 'invalid-atom',
      at: extentOf(said),
      message: `Behind ${quote(atom.text)} stands ${quote(said.text)}, so Portage ignores the line.`,
      hint: 'Write one package a line.',
    };
    return;
  }
  const missing = NOTHING_SAID[kind];
  if (values.length === 0 && missing !== undefined) {
    yield {
      rule: 'line-without-value',
      at: extentOf(atom),
      message: `No ${missing} follow ${quote(atom.text)}, so the line says nothing.`,
      hint: `Name the ${missing}, or remove the line.`,
    };
  }
  if (kind === 'package.use') yield* checkUse(entry, context);
  if (kind === 'package.accept_keywords' || kind === 'package.keywords') yield* checkKeywords(values);
  if (kind === 'package.license') yield* checkLicenses(values, context.licenseGroups);
  if (kind === 'package.env') yield* checkEnvironments(entry, context.environments);
}

/** `app-misc/hello-2.10` with the sign that it lacks. */
function versioned({ file, line, atom }: PackageLine): { readonly suggestion?: Suggestion } {
  const text = file.lines[line - 1] ?? '';
  const start = atom.start - (file.starts[line - 1] ?? 0);
  if (!/^[A-Za-z0-9]/.test(atom.text) || refuseAtom(`=${atom.text}`, 'package.mask') !== undefined) return {};
  return { suggestion: { line, endLine: line, lines: [`${text.slice(0, start)}=${text.slice(start)}`] } };
}

// Package Manager Specification, 3.1.4, and what makes such a flag a negative one or all of them.
const USE_FLAG = /^-?(?:[A-Za-z0-9][A-Za-z0-9+_@-]*|\*)$/;

function* checkUse({ values }: PackageLine, { march }: PackageContext): Generator<Report> {
  for (const [index, word] of values.entries()) {
    if (!word.text.endsWith(':')) continue;
    const name = word.text.slice(0, -1);
    const next = values[index + 1];
    if (!USE_EXPAND.includes(name.toUpperCase())) {
      const near = closest(name.toUpperCase(), USE_EXPAND, 3);
      if (near !== undefined || !/^\w+$/.test(name)) {
        yield {
          rule: 'unknown-use-list',
          at: extentOf(word),
          message: `${quote(name)} is no list of USE flags.`,
          hint: near === undefined ? 'Write it as NAME: in front of its values.' : `Did you mean "${near}:"?`,
        };
      }
    }
    if (!next || next.text.endsWith(':')) {
      yield {
        rule: 'line-without-value',
        at: extentOf(word),
        message: `No value follows ${quote(word.text)}.`,
        hint: 'Name the values; "-*" is none of them.',
      };
    }
  }
  const flags = useWords(values);
  const ofCpu = (list?: string): boolean => list?.toUpperCase() === 'CPU_FLAGS_X86';
  for (const { word, list } of flags) {
    if (USE_FLAG.test(word.text) || ofCpu(list)) continue;
    const equals = /^([A-Za-z_]\w*)=["']?/.exec(word.text)?.[1];
    yield {
      rule: 'invalid-use-flag',
      at: extentOf(word),
      message: `${quote(word.text)} cannot be a USE flag.`,
      hint:
        equals === 'USE'
          ? 'Write the flags alone, without USE="…".'
          : equals === undefined
            ? 'Write flag to switch it on and -flag to switch it off, with blanks between them.'
            : `Write ${equals}: and the values behind it.`,
    };
  }
  const cpu = flags.filter(({ list }) => ofCpu(list)).map(({ word }) => word);
  yield* checkCpuFlags(cpu, march);
}

function* checkEnvironments({ values }: PackageLine, environments: ReadonlySet<string>): Generator<Report> {
  for (const word of values) {
    if (environments.has(word.text)) continue;
    const near = closest(word.text, environments);
    yield {
      rule: 'missing-env-file',
      at: extentOf(word),
      message: `There is no file portage/env/${word.text.length > 60 ? '…' : word.text}, so the package is built without it.`,
      hint: near === undefined ? 'Write it.' : `Did you mean "${near}"?`,
    };
  }
}
