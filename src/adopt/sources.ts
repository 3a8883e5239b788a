import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { requireFolder } from '../image/load.js';
import { scanFolder } from '../image/scan.js';
import { UserError } from '../platform/errors.js';
import type { ExampleTexts } from './callers.js';
import type { OldFile } from './import/note.js';

/** Files of the default definition that are texts, by their paths. */
export async function readDefaults(folder: string): Promise<Map<string, string>> {
  const { entries } = await scanFolder(folder, folder);
  const files = entries.filter(({ kind }) => kind === 'file');
  return new Map(
    await Promise.all(files.map(async ({ path, source }) => [path, await readFile(source, 'utf8')] as const)),
  );
}

/** The workflows of the folder `examples`, which stands beside the default definition. */
export async function readExamples(defaults: string): Promise<ExampleTexts> {
  const read = (name: string): Promise<string> => readFile(join(dirname(defaults), 'examples', `${name}.yml`), 'utf8');
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
export async function readOld(folder: string): Promise<OldFile[]> {
  await requireFolder(folder, folder);
  const names = new Set(await readdir(folder));
  const whole = names.has('config') && !names.has('world') && !names.has('make.conf');
  const config = whole ? join(folder, 'config') : folder;
  await requireFolder(config, config);
  const { entries, problems } = await scanFolder(config, config);
  if (problems.length > 0) throw new UserError(problems);
  const files = entries.filter(({ kind }) => kind === 'file');
  const large = files.find(({ size }) => size > MOST_BYTES);
  if (large) {
    throw new UserError({
      message: `The file has ${large.size} bytes, more than a configuration has.`,
      at: { file: join(config, large.path) },
      hint: 'Is this the right folder? Move the file out of it.',
    });
  }
  const old = await Promise.all(files.map(async ({ path, source }) => ({ path, bytes: await readFile(source) })));
  if (whole && names.has('Dockerfile'))
    old.push({ path: 'Dockerfile', bytes: await readFile(join(folder, 'Dockerfile')) });
  if (old.length > 0) return old;
  throw new UserError({ message: `There is no file in ${basename(config)}.`, hint: 'Is this the right folder?' });
}

/** Names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() ? await readdir(folder) : [];
}

/** Workflows of a repository by the paths of their files. */
export async function readWorkflows(repository: string): Promise<Map<string, string>> {
  const folder = '.github/workflows';
  const names = (await namesIn(join(repository, folder))).filter((name) => /\.ya?ml$/.test(name));
  return await readAll(
    repository,
    names.map((name) => `${folder}/${name}`),
  );
}

/** Composite actions of a repository, which use actions as workflows do, by the paths of their files. */
export async function readLocalActions(repository: string): Promise<Map<string, string>> {
  const folder = '.github/actions';
  const options = { recursive: true, withFileTypes: true } as const;
  const there = (await namesIn(join(repository, folder))).length > 0;
  const entries = there ? await readdir(join(repository, folder), options) : [];
  // A link is somebody else's file.
  const files = entries.filter((entry) => entry.isFile() && /^action\.ya?ml$/.test(entry.name));
  return await readAll(
    repository,
    files.map(({ parentPath, name }) => relative(repository, join(parentPath, name)).replaceAll(sep, '/')),
  );
}

async function readAll(repository: string, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = paths.toSorted().map(async (path) => [path, await readFile(join(repository, path), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
