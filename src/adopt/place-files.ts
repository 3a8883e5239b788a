import { chmod, lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { quote } from '../image/text.js';
import { UserError } from '../platform/errors.js';
import type { Problem } from '../platform/errors.js';
import type { PlannedFile } from './planned-file.js';

/** What became of a planned file: `same` is there with this very content, `exists` with another one, which stays. */
export interface PlacedFile {
  readonly path: string;
  readonly outcome: 'written' | 'same' | 'exists';
}

/**
 * Writes files below a folder and overwrites none. Where one cannot be written at all, such as below a link, none is.
 * @param root the folder, which exists
 * @param dryRun only looks
 * @throws UserError naming everything that is in the way
 */
export async function placeFiles(
  root: string,
  files: readonly PlannedFile[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<PlacedFile[]> {
  const found = await Promise.all(files.map(async (file) => ({ file, state: await stateOf(root, file) })));
  const problems = found.flatMap(({ state }) => (typeof state === 'string' ? [] : [state]));
  if (problems.length > 0) throw new UserError(eachOnce(problems));
  const placed: PlacedFile[] = [];
  for (const { file, state } of found) {
    if (state === 'absent' && !dryRun) await write(root, file);
    placed.push({ path: file.path, outcome: state === 'same' || state === 'exists' ? state : 'written' });
  }
  return placed;
}

async function write(root: string, { path, content, executable = false }: PlannedFile): Promise<void> {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  // Exclusive: what came into being meanwhile stays as well.
  await writeFile(target, content, { flag: 'wx' });
  if (executable) await chmod(target, 0o755);
}

async function stateOf(root: string, { path, content }: PlannedFile): Promise<'absent' | 'same' | 'exists' | Problem> {
  const steps = path.split('/');
  for (let length = 1; length < steps.length; length++) {
    const above = steps.slice(0, length).join('/');
    const found = await lstat(join(root, above)).catch(absent);
    if (!found) return 'absent';
    if (found.isDirectory()) continue;
    const what = found.isSymbolicLink() ? 'a link' : 'a file';
    return {
      message: `${quote(above, 200)} is ${what}, but a folder is needed there.`,
      hint: 'Move it away, or name another folder by --config.',
    };
  }
  const found = await lstat(join(root, path)).catch(absent);
  if (!found) return 'absent';
  if (!found.isFile()) return 'exists';
  return (await readFile(join(root, path))).equals(Buffer.from(content)) ? 'same' : 'exists';
}

/** @throws whatever is no absence */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
