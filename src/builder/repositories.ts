import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageDefinition } from '../image/definition.js';
import { hasCode, UserError, type Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import type { CommandResult, Runner } from '../platform/process.js';

type Repository = ImageDefinition['repositories'][number];

/**
 * Brings the additional ebuild repositories into `folder`, each at its pinned commit in a sub-folder of its own name, as
 * the Dockerfile's context `repositories` wants them. The commit is fetched by its id, so what arrives is what was
 * pinned or nothing at all.
 * @param place where image.yaml names the repository with that index
 * @throws UserError naming every repository that could not be had, and why
 */
export async function fetchRepositories(
  run: Runner,
  repositories: readonly Repository[],
  folder: string,
  place: (index: number) => Place,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const problems: Problem[] = [];
  for (const [index, repository] of repositories.entries()) {
    const problem = await fetchRepository(run, repository, join(folder, repository.name));
    if (problem) problems.push({ ...problem, at: place(index) });
  }
  if (problems.length > 0) throw new UserError(problems);
}

async function fetchRepository(
  run: Runner,
  { name, url, commit }: Repository,
  folder: string,
): Promise<Problem | undefined> {
  await mkdir(folder, { recursive: true });
  const git = (...args: readonly string[]): Promise<CommandResult> =>
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
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return { message: `the repository ${name} could not be fetched: git was not found.`, hint: 'Install git.' };
    }
    throw error;
  }
  await rm(join(folder, '.git'), { recursive: true });
  const own = await repositoryName(folder);
  return own === name
    ? undefined
    : {
        message: `the repository at ${url} calls itself '${own}', not '${name}'.`,
        hint: `Write name: ${own || 'the name in its profiles/repo_name'}.`,
      };
}

/** A repository names itself in profiles/repo_name (PMS, "Repository layout"). */
async function repositoryName(folder: string): Promise<string> {
  try {
    return (await readFile(join(folder, 'profiles', 'repo_name'), 'utf8')).split('\n')[0]?.trim() ?? '';
  } catch {
    return '';
  }
}

function hintFor(stderr: string): string {
  return /not our ref|couldn't find remote ref|unadvertised object/i.test(stderr)
    ? 'The commit is not in that repository (any more); pin another one.'
    : 'Check the url, and that it can be reached from here.';
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? 'git gave no reason';
}
