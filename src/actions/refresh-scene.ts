import { posix } from 'node:path';
import { GitHubClient } from '../github/github-client.js';
import { DEFAULT_GRAPHQL_API } from '../github/graphql.js';
import type { RefreshActionSettings } from '../inputs/refresh-settings.js';
import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import type { ImageText } from '../refresh/find-refresh.js';
import type { GitHubAccess } from '../refresh/github-access.js';
import { RepositoryBranches } from '../refresh/repository-branches.js';
import type { Head, RepositoryFacts } from '../refresh/repository-branches.js';
import { githubClient } from './github-client.js';
import type { RefreshDeps } from './refresh-world.js';

/** Everything that a run knows of its repository before it looks at the pins. */
export interface RefreshScene {
  readonly access: GitHubAccess;
  readonly branches: RepositoryBranches;
  readonly facts: RepositoryFacts;
  readonly base: Head;
  readonly image: ImageText;
}

/** Looks at the repository that the step runs in. @throws UserError when it is none, or has no pins to refresh */
export async function findScene(
  platform: Platform,
  settings: RefreshActionSettings,
  deps: RefreshDeps,
): Promise<RefreshScene> {
  const { GITHUB_REPOSITORY: name = '', GITHUB_GRAPHQL_URL: graph = '' } = platform.env;
  if (!/^[^/]+\/[^/]+$/.test(name) || settings.token === '') {
    throw new UserError({
      message: name === '' ? 'GITHUB_REPOSITORY is not set.' : 'There is no token to speak to GitHub with.',
      hint: 'This runs as a step of a workflow; on your own machine, take gentoo-min refresh.',
    });
  }
  const { token } = settings;
  const access: GitHubAccess = {
    rest: githubClient(platform, token, deps),
    graph: new GitHubClient({
      ...deps,
      api: graph === '' ? DEFAULT_GRAPHQL_API : graph,
      token,
      signal: platform.cancelled,
    }),
    repository: name,
  };
  const branches = new RepositoryBranches(access);
  const facts = await branches.facts();
  const branch = settings.base ?? facts.defaultBranch;
  const base = await branches.head(branch);
  if (base === undefined) {
    throw new UserError({
      message: `${name} has no branch ${branch}.`,
      hint: 'Name one that it has by the input base.',
    });
  }
  const file = posix.join(settings.config, 'image.yaml');
  const text = await branches.file(base.commit, file);
  if (text === undefined) {
    throw new UserError({
      message: `${branch} has no ${file}, so that there are no pins to refresh.`,
      hint: 'Put one there, or name its folder by the input config.',
    });
  }
  if (text.includes('\ufffd')) {
    throw new UserError({ message: 'It has bytes that are no UTF-8.', at: { file }, hint: 'Write it as UTF-8.' });
  }
  return { access, branches, facts, base, image: { text, file } };
}
