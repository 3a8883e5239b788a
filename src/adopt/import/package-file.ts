import { quote } from '../../image/text.js';
import { packageLines, PACKAGE_FILES, refuseAtom } from '../../lint/package-files.js';
import type { PackageFile, PackageLine } from '../../lint/package-files.js';
import { readText } from '../../lint/text-file.js';
import { leftOut } from './note.js';
import type { Imported, ImportNote, OldFile } from './note.js';

/** A file of settings for single packages: which of them, and what its own name adds. */
export interface PackageFileName {
  readonly kind: PackageFile;
  /** `ssl` of `package.use.ssl` or of `package.use/ssl`; '' when there is nothing. */
  readonly suffix: string;
}

/** @returns undefined when the path is not one of those files */
export function packageFileName(path: string): PackageFileName | undefined {
  const [first = '', second, ...deeper] = path.split('/');
  if (deeper.length > 0) return undefined;
  const kind = PACKAGE_FILES.find((candidate) => new RegExp(`^${candidate}(?:[.~]|$)`).test(first));
  if (kind === undefined) return undefined;
  const ofFile = first.slice(kind.length + 1);
  return { kind, suffix: [ofFile, second ?? ''].filter((part) => part !== '').join('-') };
}

/** Files that editors leave behind; Portage reads them all the same where it reads a folder. */
const BACKUP = /~$|\.(?:bak|old|orig|save|swp)$/;

/**
 * A flat file of settings for single packages becomes one of the folder of that name, read after the default's own.
 * @param defaults files of the default definition by their paths
 */
export function importPackageFile(
  old: OldFile,
  { kind, suffix }: PackageFileName,
  defaults: ReadonlyMap<string, string>,
): Imported {
  const { path } = old;
  if (BACKUP.test(path)) return leftOut(path, 'It is a copy that an editor left behind.');
  if (/^\d+$/.test(suffix))
    return leftOut(path, 'It is one of several variants; the one without a number is taken. Rename it to take it.');
  if (kind === 'package.keywords')
    return leftOut(path, 'Portage knows it as package.accept_keywords today. Rename it.');
  const { file, reports } = readText(path, old.bytes);
  if (!file) return leftOut(path, reports[0]?.message ?? 'It is no text.', reports[0]?.at.line);

  const known = new Set(defaultLines(kind, defaults).map(said));
  const notes: ImportNote[] = [];
  const dropped = new Set<number>();
  let left = 0;
  for (const line of packageLines(kind, file)) {
    const reason = refused(line) ?? (known.has(said(line)) ? 'the default definition says the same' : undefined);
    if (reason === undefined) {
      left++;
      continue;
    }
    dropped.add(line.line);
    const message = `The line about ${quote(line.atom.text)} is left out: ${reason}.`;
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
function refused({ kind, atom }: PackageLine): string | undefined {
  const reason = refuseAtom(atom.text, kind);
  if (reason !== undefined) return `it ${reason}`;
  const name = /^[<>=~]*(.*?)(?:-\d[^:]*)?(?::.*)?$/.exec(atom.text)?.[1];
  const keywords = kind === 'package.accept_keywords';
  if (name === 'sys-devel/gcc') {
    if (keywords) return 'the keyword of the compiler is compiler.keyword in image.yaml';
    if (kind === 'package.use')
      return 'flags of the compiler belong to toolchain/package.use/, where all stages see them';
  }
  if (name === 'sys-kernel/gentoo-sources' && keywords) return 'the pinned kernel is accepted whatever its keyword is';
  if (name === 'dev-lang/python' && keywords) return 'the pinned Python is what the snapshot has';
  return undefined;
}

function defaultLines(kind: PackageFile, defaults: ReadonlyMap<string, string>): PackageLine[] {
  return [...defaults].flatMap(([path, text]) => {
    if (!path.startsWith(`portage/${kind}/`)) return [];
    const { file } = readText(path, Buffer.from(text));
    return file ? packageLines(kind, file) : [];
  });
}

function said({ atom, values }: PackageLine): string {
  return [atom, ...values].map(({ text }) => text).join(' ');
}

function fileName(suffix: string): string {
  return suffix.replace(/[^A-Za-z0-9._-]/g, '_');
}
