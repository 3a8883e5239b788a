import { editImageYaml } from '../../refresh/edit.js';
import type { Edit } from '../../refresh/edit.js';
import { laidOver } from '../planned-file.js';
import type { PlannedFile } from '../planned-file.js';
import { importDockerfile } from './dockerfile.js';
import { importMakeConf } from './make-conf.js';
import type { Imported, ImportNote, OldFile } from './note.js';
import { importOther } from './other-files.js';
import { importPackageFile, packageFileName } from './package-file.js';
import { importWorld } from './world.js';

export interface ImportOptions {
  /** Text files of the default definition by their paths. */
  readonly defaults: ReadonlyMap<string, string>;
  /** CPU that is compiled for whatever the older configuration says; undefined for what it says. */
  readonly march: string | undefined;
}

/** A definition that takes over an older configuration, and what became of each of its files. */
export interface ImportedDefinition {
  readonly files: readonly PlannedFile[];
  readonly notes: readonly ImportNote[];
}

/**
 * Carries an older configuration over, as the `docker_min` example of cl-py-generator has it: flat files of Portage's
 * settings beside scripts, and a Dockerfile with the pins.
 * @param old files of its `config` folder, and its Dockerfile where it is known, in any order
 * @param starter the definition to begin with; a file that is carried over takes the place of one of the same path
 */
export function importDefinition(
  old: readonly OldFile[],
  starter: readonly PlannedFile[],
  options: ImportOptions,
): ImportedDefinition {
  const imported = [...old].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => importFile(file, options));
  const { files: own, notes: doubled } = eachOnce(imported);
  const files = laidOver(starter, own);
  const notes = [...imported.flatMap((one) => one.notes), ...doubled];
  const image = files.find(({ path }) => path === 'image.yaml');
  const edits = agreed(imported.flatMap((one) => one.edits));
  if (typeof image?.content !== 'string' || edits.length === 0) return { files, notes };
  const edited = editImageYaml(image.content, edits, 'image.yaml');
  if (!edited.ok) {
    const failed = edited.problems.map(({ message }) => ({ file: 'image.yaml', outcome: 'left', message }) as const);
    return { files, notes: [...notes, ...failed] };
  }
  return { files: laidOver(files, [{ ...image, content: edited.text }]), notes };
}

/** Of several files that would have the same place the first; the others are told. */
function eachOnce(imported: readonly Imported[]): { readonly files: PlannedFile[]; readonly notes: ImportNote[] } {
  const files = new Map<string, PlannedFile>();
  const notes: ImportNote[] = [];
  for (const one of imported) {
    for (const file of one.files) {
      if (!files.has(file.path)) files.set(file.path, file);
      else {
        const message = `It would be ${file.path}, which another file is already. Give one of the two another name.`;
        notes.push({ file: one.notes[0]?.file ?? file.path, outcome: 'left', message });
      }
    }
  }
  return { files: [...files.values()], notes };
}

/** Of several values for one key the first. */
function agreed(edits: readonly Edit[]): Edit[] {
  const first = new Map<string, Edit>();
  for (const edit of edits) {
    const key = edit.path.join('.');
    if (!first.has(key)) first.set(key, edit);
  }
  return [...first.values()];
}

function importFile(file: OldFile, { defaults, march }: ImportOptions): Imported {
  if (file.path === 'Dockerfile') return importDockerfile(file);
  if (file.path === 'world') return importWorld(file, defaults.get('world') ?? '');
  if (file.path === 'make.conf')
    return importMakeConf(file, { defaults: defaults.get('portage/make.conf') ?? '', march });
  const name = packageFileName(file.path);
  return name ? importPackageFile(file, name, defaults) : importOther(file, defaults);
}
