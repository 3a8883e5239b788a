import type { ChangeRepository } from './change-repository.js';
import type { PullRequestServer } from './pull-request-server.js';

/** Lets a server answer questions about the trees and blobs of a commit's `config` as GitHub does. */
export async function serveCommit(
  server: PullRequestServer,
  repository: ChangeRepository,
  commit: string,
): Promise<void> {
  const answer = (path: string, json: object): void => {
    server.answers.set(`GET /repos/${server.repository}/${path}`, { json });
  };
  const tree = async (name: string, ...args: readonly string[]): Promise<{ sha: string }[]> =>
    (await repository.git('ls-tree', ...args, name)).split('\n').map((line) => {
      const [, mode, type, sha = '', path] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line) ?? [];
      return { mode, type, sha, path };
    });
  answer(`git/trees/${commit}`, { truncated: false, tree: await tree(commit) });
  const config = await repository.git('rev-parse', `${commit}:config`);
  const below = await tree(config, '-r');
  answer(`git/trees/${config}?recursive=1`, { truncated: false, tree: below });
  for (const { sha } of below) {
    const content = (await repository.content(sha)).toString('base64');
    // GitHub breaks its lines.
    answer(`git/blobs/${sha}`, { encoding: 'base64', content: `${content.slice(0, 60)}\n${content.slice(60)}\n` });
  }
}
