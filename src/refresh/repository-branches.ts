import * as z from 'zod';
import { repoPath } from '../github/github-client.js';
import { GitHubError } from '../github/github-error.js';
import { askGraph } from '../github/graphql.js';
import { CONTENTS, ifThere, withHint } from './github-access.js';
import type { GitHubAccess } from './github-access.js';
import * as answers from './github-answers.js';
import { read } from './github-answers.js';
import type { BranchState } from './pull-request.js';

/** Who we are there, and what the repository is. */
export interface RepositoryFacts {
  /** Its id in the GraphQL API. */
  readonly id: string;
  /** The login that we act as. */
  readonly us: string;
  readonly defaultBranch: string;
}

/** A branch at a moment. */
export interface Head {
  readonly branch: string;
  readonly commit: string;
}

/** No commit: what a branch that does not exist points to. */
const NOTHING = '0'.repeat(40);
const MODE_OF_A_FILE = '100644';

/**
 * The branches of a repository on GitHub and the commits that they lead to, by its API, so that no git and no credentials on
 * a disk are needed. A branch is moved only from the very commit that was looked at before.
 */
export class RepositoryBranches {
  constructor(private readonly access: GitHubAccess) {}

  /** @throws GitHubError */
  async facts(): Promise<RepositoryFacts> {
    const [owner, name] = this.access.repository.split('/');
    const doing = 'look at the repository';
    const data = await askGraph(this.access.graph, {
      doing,
      query:
        'query($owner: String!, $name: String!) { viewer { login } ' +
        'repository(owner: $owner, name: $name) { id defaultBranchRef { name } } }',
      variables: { owner, name },
    });
    const { viewer, repository } = read(answers.repository, data, doing);
    return { id: repository.id, us: viewer.login, defaultBranch: repository.defaultBranchRef?.name ?? '' };
  }

  /** @returns undefined when there is no such branch */
  async head(branch: string): Promise<Head | undefined> {
    const doing = `look at the branch ${branch}`;
    const path = this.#path('git', 'ref', 'heads', ...branch.split('/'));
    const found = await ifThere(this.access.rest.ask({ doing, path, permission: 'contents: read' }));
    if (found === undefined) return undefined;
    const { object } = read(z.object({ object: answers.sha }), found, doing);
    return { branch, commit: object.sha };
  }

  /** A file's text as a commit has it. @returns undefined when it has none of that path */
  async file(commit: string, path: string): Promise<string | undefined> {
    const question = {
      doing: `read ${path}`,
      path: `${this.#path('contents', ...path.split('/'))}?ref=${encodeURIComponent(commit)}`,
      permission: 'contents: read',
      accept: 'application/vnd.github.raw+json',
    };
    return await ifThere(this.access.rest.text(question));
  }

  /** What the branch has that its base has not, and its image.yaml. */
  async state(branch: string, base: string, file: string): Promise<BranchState | undefined> {
    const head = await this.head(branch);
    if (head === undefined) return undefined;
    const doing = `compare ${branch} with ${base}`;
    // By its commit: the branch may move in between.
    const range = `${encodeURIComponent(base)}...${head.commit}`;
    const path = `${this.#path('compare')}/${range}?per_page=100`;
    const { commits } = read(answers.compare, await this.access.rest.ask({ doing, path }), doing);
    const image = await this.file(head.commit, file);
    return {
      head: head.commit,
      commits: commits.map(({ sha, author, committer }) => ({
        sha,
        ...(author ? { author: author.login } : {}),
        ...(committer ? { committer: committer.login } : {}),
      })),
      ...(image === undefined ? {} : { image }),
    };
  }

  /**
   * Makes a commit that changes one file. No branch leads to it yet: when the network goes now, nothing has happened.
   * @returns its name
   */
  async commit(parent: string, path: string, content: string, message: string): Promise<string> {
    const { rest } = this.access;
    const doing = 'write the commit';
    const post = async (step: string, body: unknown): Promise<string> =>
      read(
        answers.sha,
        await rest.ask({ doing, method: 'POST', path: this.#path('git', step), body, permission: CONTENTS }),
        doing,
      ).sha;
    const { tree } = read(
      answers.commit,
      await rest.ask({ doing, path: this.#path('git', 'commits', parent), permission: 'contents: read' }),
      doing,
    );
    const blob = await post('blobs', { content, encoding: 'utf-8' });
    const entry = { path, mode: MODE_OF_A_FILE, type: 'blob', sha: blob };
    const changed = await post('trees', { base_tree: tree.sha, tree: [entry] });
    return await post('commits', { message, tree: changed, parents: [parent] });
  }

  /**
   * Moves a branch, all or nothing: when it is not where it was, nothing happens.
   * @param from the commit that it must point to; undefined when it must not exist
   * @param to undefined to delete it
   */
  async move(id: string, branch: string, from: string | undefined, to: string | undefined): Promise<void> {
    const update = { name: `refs/heads/${branch}`, beforeOid: from ?? NOTHING, afterOid: to ?? NOTHING, force: true };
    try {
      await askGraph(this.access.graph, {
        doing: `write the branch ${branch}`,
        query: 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
        variables: { input: { repositoryId: id, refUpdates: [update] } },
        permission: CONTENTS,
      });
    } catch (error) {
      throw error instanceof GitHubError && error.status !== undefined && error.status !== 403
        ? withHint(error, 'A rule protects the branch, or somebody changed it just now: run the refresh again.')
        : error;
    }
  }

  #path(...steps: readonly (string | number)[]): string {
    return repoPath(this.access.repository, ...steps);
  }
}
