import { mkdir } from 'node:fs/promises';
import type { GitHubClient } from '../github/github-client.js';
import { quote } from '../image/text.js';
import { UserError } from '../platform/errors.js';
import type { Runner } from '../platform/process.js';
import { GitRepository } from './git-repository.js';
import { layOutTree } from './lay-out-tree.js';
import type { PullRequest } from './pull-request-event.js';
import { TreeFromApi } from './tree-from-api.js';

export interface BaseRequest {
  /** The definition's folder in the working tree. */
  readonly folder: string;
  /** Folder to make for the base's definition. */
  readonly to: string;
  /** Revision to compare with; '' for where the branch began. */
  readonly revision: string;
  /** Of a run for a pull request. */
  readonly pullRequest: PullRequest | undefined;
}

export interface BaseDeps {
  readonly run: Runner;
  /** To ask where the clone has too little; absent where nobody may be asked. */
  readonly client?: GitHubClient;
}

/** The definition that a change starts from. */
export interface BaseDefinition {
  readonly commit: string;
  /** Undefined where that commit has no such folder: the whole definition is new. */
  readonly folder: string | undefined;
}

/**
 * Finds the commit that a change is compared with, and lays its definition out: by git from the clone, or by the API where
 * the clone is shallow.
 *
 * For a pull request GitHub checks out a merge of it into its base; that merge is compared with its first parent, since
 * otherwise what others did to the base meanwhile would look like a part of the change. Any other checkout is compared with
 * the commit from which the two branches have grown.
 * @returns undefined where there is nothing to compare with: no repository, or nothing but its first branch
 * @throws UserError when a revision was named and there is none; GitHubError
 */
export async function baseDefinition(request: BaseRequest, deps: BaseDeps): Promise<BaseDefinition | undefined> {
  const { folder, to, pullRequest } = request;
  const git = await GitRepository.around(deps.run, folder);
  if (!git) {
    if (request.revision === '') return undefined;
    throw new UserError({
      message: `base: The folder is in no git repository, so there is no ${quote(request.revision)}.`,
      hint: 'Check the repository out by git, and name a revision that it has.',
    });
  }
  const api = pullRequest && deps.client && new TreeFromApi(deps.client, pullRequest.repository);
  const commit = await commitOf(request, git, api);
  if (commit === undefined) return undefined;
  const here = await git.files(commit);
  const files = here ?? (await api?.files(commit, git.prefix));
  if (!files) return undefined;
  if (files.length === 0) return { commit, folder: undefined };
  await mkdir(to);
  const laidOut = await layOutTree(files, to, folder, async (blobs) => {
    const contents = here && (await git.contents(blobs));
    return contents ?? (await api?.contents(blobs));
  });
  return laidOut ? { commit, folder: to } : undefined;
}

async function commitOf(
  { revision, pullRequest }: BaseRequest,
  git: GitRepository,
  api: TreeFromApi | undefined,
): Promise<string | undefined> {
  if (revision !== '') {
    const commit = await git.commit(revision);
    if (commit !== undefined) return (await git.mergeBase(commit, 'HEAD')) ?? commit;
    throw new UserError({
      message: `base: There is no revision ${quote(revision)} here.`,
      hint: 'Check the repository out with fetch-depth: 0, or name one that `git log` shows.',
    });
  }
  if (pullRequest) {
    const { base, head } = pullRequest;
    const parents = await git.parents('HEAD');
    if (parents.length === 2 && parents[1] === head) return parents[0];
    return (await git.mergeBase(base, head)) ?? (await api?.mergeBase(base, head));
  }
  const branch = await git.defaultBranch();
  return branch === undefined ? undefined : await git.mergeBase(branch, 'HEAD');
}
