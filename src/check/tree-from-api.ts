import * as z from 'zod';
import { malformed, repoPath, type GitHubClient } from '../github/github-client.js';
import { GitHubError } from '../github/github-error.js';
import type { TreeFile } from './git-repository.js';

const commit = z.string().regex(/^[0-9a-f]{40,64}$/);
const treeSchema = z.object({
  truncated: z.boolean().optional(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: commit })),
});
const blobSchema = z.object({ content: z.string(), encoding: z.literal('base64') });
const compareSchema = z.object({ merge_base_commit: z.object({ sha: commit }) });

type Tree = z.output<typeof treeSchema>['tree'];

/** Where a clone has too little of the history, GitHub itself is asked. */
export class TreeFromApi {
  constructor(
    private readonly client: GitHubClient,
    /** OWNER/NAME */
    private readonly repository: string,
  ) {}

  /** The commit from which two have grown. @throws GitHubError */
  async mergeBase(base: string, head: string): Promise<string> {
    const doing = 'compare the pull request with its base';
    const path = repoPath(this.repository, 'compare', `${base}...${head}`);
    const parsed = compareSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
    if (!parsed.success) throw malformed(doing);
    return parsed.data.merge_base_commit.sha;
  }

  /**
   * The files below a folder in a commit; none where the commit has no such folder.
   * @param prefix path of the folder, '' for all
   * @throws GitHubError
   */
  async files(commitId: string, prefix: string): Promise<TreeFile[]> {
    let tree = commitId;
    for (const step of prefix.split('/').filter((each) => each !== '')) {
      const next = (await this.#tree(tree, false)).find(({ path, type }) => path === step && type === 'tree');
      if (!next) return [];
      tree = next.sha;
    }
    return (await this.#tree(tree, true))
      .filter(({ type }) => type === 'blob')
      .map(({ path, mode, sha }) => ({ path, mode, blob: sha }));
  }

  /** Contents by their names. @throws GitHubError */
  async contents(blobs: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const contents = new Map<string, Buffer>();
    for (const blob of new Set(blobs)) {
      const doing = 'read a file of the base';
      const path = repoPath(this.repository, 'git', 'blobs', blob);
      const parsed = blobSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
      if (!parsed.success) throw malformed(doing);
      contents.set(blob, Buffer.from(parsed.data.content, 'base64'));
    }
    return contents;
  }

  async #tree(sha: string, recursive: boolean): Promise<Tree> {
    const doing = 'list the files of the base';
    const path = `${repoPath(this.repository, 'git', 'trees', sha)}${recursive ? '?recursive=1' : ''}`;
    const parsed = treeSchema.safeParse(await this.client.ask({ doing, path, permission: 'contents: read' }));
    if (!parsed.success) throw malformed(doing);
    if (parsed.data.truncated) {
      throw new GitHubError(
        undefined,
        'GitHub: could not list the files of the base: there are too many of them.',
        'Check the repository out with fetch-depth: 0.',
      );
    }
    return parsed.data.tree;
  }
}
