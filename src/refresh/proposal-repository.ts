import * as z from 'zod';
import { repoPath } from '../github/github-client.js';
import type { GitHubClient } from '../github/github-client.js';
import { GitHubError } from '../github/github-error.js';
import { askGraph } from '../github/graphql.js';
import * as answers from './github-answers.js';
import { read } from './github-answers.js';
import { isMarked } from './pull-request.js';
import type { BranchState, PullRequestState } from './pull-request.js';

export interface GitHubAccess {
  readonly rest: GitHubClient;
  /** Of the address of the GraphQL API. */
  readonly graph: GitHubClient;
  /** OWNER/NAME */
  readonly repository: string;
}

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

/** A pull request with what the decision about it does not need. */
export interface FoundPull extends PullRequestState {
  /** Its id in the GraphQL API. */
  readonly id: string;
  readonly labels: readonly string[];
}

/** No commit: what a branch that does not exist points to. */
const NOTHING = '0'.repeat(40);
const CONTENTS = 'contents: write';
const PULLS = 'pull-requests: write';
const MODE_OF_A_FILE = '100644';
/** Nobody closed more of them in a row. */
const MOST_PULLS = 100;
const MOST_CLOSED = 5;

/**
 * The repository on GitHub that proposals are made in: branches, commits and pull requests by its API, so that no git and
 * no credentials on a disk are needed. A branch is moved only from the very commit that was looked at before.
 */
export class ProposalRepository {
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
  async branch(branch: string, base: string, file: string): Promise<BranchState | undefined> {
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
   * Pull requests from a branch of the repository itself, the newest first.
   * @param fingerprint of what is wanted: who closed a pull request is asked of those that proposed the same
   */
  async pulls(branch: string, fingerprint: string | undefined): Promise<FoundPull[]> {
    const { repository, rest } = this.access;
    const doing = `list the pull requests of ${branch}`;
    const owner = repository.split('/')[0] ?? '';
    const query = new URLSearchParams({ head: `${owner}:${branch}`, state: 'all', sort: 'created', direction: 'desc' });
    const path = `${this.#path('pulls')}?${query.toString()}`;
    const listed = await rest.list({ doing, path, permission: PULLS }, MOST_PULLS);
    const found = read(z.array(answers.pull), listed, doing).filter(
      ({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === repository.toLowerCase(),
    );
    let closed = 0;
    const pulls: FoundPull[] = [];
    for (const pull of found) {
      const state = pull.state === 'open' ? 'open' : pull.merged_at ? 'merged' : 'closed';
      const same = state === 'closed' && fingerprint !== undefined && isMarked(pull.body ?? '', fingerprint);
      pulls.push({
        id: pull.node_id,
        number: pull.number,
        state,
        author: pull.user?.login ?? 'ghost',
        base: pull.base.ref,
        head: pull.head.sha,
        title: pull.title,
        body: pull.body ?? '',
        labels: pull.labels.map(({ name }) => name),
        ...(same && closed++ < MOST_CLOSED ? await this.#closedBy(pull.number) : {}),
        ...(state === 'open' ? await this.#conflicts(pull.number) : {}),
      });
    }
    return pulls;
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

  /** @returns its number and id */
  async open(pull: {
    readonly branch: string;
    readonly base: string;
    readonly title: string;
    readonly body: string;
  }): Promise<{ readonly number: number; readonly id: string }> {
    const doing = 'open the pull request';
    const body = { title: pull.title, body: pull.body, head: pull.branch, base: pull.base };
    try {
      const answer = await this.access.rest.ask({
        doing,
        method: 'POST',
        path: this.#path('pulls'),
        body,
        permission: PULLS,
      });
      const { number, node_id: id } = read(answers.pull.pick({ number: true, node_id: true }), answer, doing);
      return { number, id };
    } catch (error) {
      throw error instanceof GitHubError ? explained(error) : error;
    }
  }

  /** Changes title and body, or closes it. */
  async change(number: number, change: { readonly title: string; readonly body: string } | 'close'): Promise<void> {
    await this.access.rest.ask({
      doing: change === 'close' ? `close #${number}` : `change #${number}`,
      method: 'PATCH',
      path: this.#path('pulls', number),
      body: change === 'close' ? { state: 'closed' } : change,
      permission: PULLS,
    });
  }

  async comment(number: number, body: string): Promise<void> {
    const path = this.#path('issues', number, 'comments');
    await this.access.rest.ask({
      doing: `comment on #${number}`,
      method: 'POST',
      path,
      body: { body },
      permission: PULLS,
    });
  }

  /** Adds labels, which GitHub makes where it does not know them, and takes others away. */
  async label(number: number, add: readonly string[], remove: readonly string[]): Promise<void> {
    const doing = `label #${number}`;
    const path = (...more: readonly string[]): string => this.#path('issues', number, 'labels', ...more);
    if (add.length > 0) {
      const body = { labels: add };
      await this.access.rest.ask({ doing, method: 'POST', path: path(), body, permission: PULLS });
    }
    for (const name of remove) {
      await ifThere(this.access.rest.ask({ doing, method: 'DELETE', path: path(name), permission: PULLS }));
    }
  }

  /** Has GitHub merge it once every required check has passed. */
  async mergeWhenPassed(id: string): Promise<void> {
    await askGraph(this.access.graph, {
      doing: 'ask for the automatic merge',
      query:
        'mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }',
      variables: { input: { pullRequestId: id, mergeMethod: 'SQUASH' } },
      permission: `${CONTENTS}, ${PULLS}`,
    });
  }

  async #closedBy(number: number): Promise<{ readonly closedBy?: string }> {
    const doing = `look who closed #${number}`;
    const found = await this.access.rest.ask({ doing, path: this.#path('issues', number), permission: PULLS });
    const { closed_by: by } = read(z.object({ closed_by: answers.login }), found, doing);
    return by ? { closedBy: by.login } : {};
  }

  async #conflicts(number: number): Promise<{ readonly conflicts?: boolean }> {
    const doing = `look at #${number}`;
    const found = await this.access.rest.ask({ doing, path: this.#path('pulls', number), permission: PULLS });
    const { mergeable } = read(z.object({ mergeable: z.boolean().nullish() }), found, doing);
    return typeof mergeable === 'boolean' ? { conflicts: !mergeable } : {};
  }

  #path(...steps: readonly (string | number)[]): string {
    return repoPath(this.access.repository, ...steps);
  }
}

/** What a question brings; undefined where there is no such thing. */
async function ifThere<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined;
    throw error;
  }
}

/** GitHub's own words for what a setting forbids, with the way to the setting. */
function explained(error: GitHubError): GitHubError {
  if (/not permitted to create or approve pull requests/i.test(error.message)) {
    return withHint(
      error,
      'Switch on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository ' +
        '(Actions, General, Workflow permissions), or give the refresh the token of an App. The branch is there: run it again then.',
    );
  }
  if (error.status !== 422) return error;
  return withHint(error, 'Look at the pull requests of its branch, and run the refresh again.');
}

function withHint(error: GitHubError, hint: string): GitHubError {
  return new GitHubError(error.status, error.problems[0]?.message ?? error.message, hint);
}
