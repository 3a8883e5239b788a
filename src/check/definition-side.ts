import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseDefinition } from '../image/definition.js';
import { planContext, type ContextFile } from '../image/folder.js';
import { scanFolder } from '../image/scan.js';
import type { FilePrograms } from '../lint/by-programs.js';
import { lintFolder, type LintedFolder } from '../lint/read-definition.js';
import type { Contents } from './changed-parts.js';

export interface SideFolders {
  /** Folder of the default definition. */
  readonly defaults: string;
  readonly folder: string;
  /** How people know that folder. */
  readonly shown: string;
}

/** One side of a change as its files show it. */
export interface DefinitionSide {
  readonly folder: string;
  readonly linted: LintedFolder;
  readonly contents: Contents;
  /** Name of the image, where image.yaml can be read. */
  readonly name: string | undefined;
  /** What image.yaml says of the kernel, as a text to compare; '' where it cannot be read. */
  readonly kernel: string;
}

/** Reads and lints a definition, laid over the default one. @param programs as `lintFolder` takes them @throws as `lintFolder` */
export async function readSide(
  { defaults, folder, shown }: SideFolders,
  programs?: FilePrograms,
): Promise<DefinitionSide> {
  const linted = await lintFolder({ defaults, user: folder, shown }, programs);
  const [below, own] = await Promise.all([scanFolder(defaults, defaults), scanFolder(folder, shown)]);
  const contents = new Map<string, string>();
  for (const file of planContext(below.entries, own.entries, shown).files) {
    if (file.from !== 'removed') contents.set(file.path, await printOf(file));
  }
  const yaml = linted.content('image.yaml');
  const parsed = yaml && parseDefinition(yaml, 'image.yaml');
  const definition = parsed?.ok ? parsed.definition : undefined;
  return { folder, linted, contents, name: definition?.name, kernel: JSON.stringify(definition?.kernel ?? '') };
}

async function printOf({ entry }: ContextFile): Promise<string> {
  if (entry.kind === 'link') return `link ${entry.target ?? ''}`;
  const content = await readFile(entry.source).catch(() => Buffer.from('unreadable'));
  return `${entry.executable ? 'program' : 'file'} ${createHash('sha256').update(content).digest('hex')}`;
}
