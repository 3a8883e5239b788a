import * as z from 'zod';
import { repoPath } from '../github/github-client.js';
import { GitHubError } from '../github/github-error.js';
import { askGraph } from '../github/graphql.js';
import { CONTENTS, ifThere, PULLS, withHint } from './github-access.js';
import type { GitHubAccess } from './github-access.js';
import * as answers from './github-answers.js';
import { read } from './github-answers.js';
import { isMarked } from './pull-request.js';
import type { PullRequestState } from './pull-request.js';

/** A pull request with what the decision about it does not need. */
export interface FoundPull extends PullRequestState {
  /** Its id in the GraphQL API. */
  readonly id: string;
  readonly labels: readonly string[];
}

/** Nobody closed more of them in a row. */
const MOST_PULLS = 100;
const MOST_CLOSED = 5;

/** The pull requests of a repository on GitHub, by its API. */
export class RepositoryPulls {
  constructor(private readonly access: GitHubAccess) {}

  /**
   * Pull requests from a branch of the repository itself, the newest first.
   * @param fingerprint of what is wanted: who closed a pull request is asked of those that proposed the same
   */
  async from(branch: string, fingerprint: string | undefined): Promise<FoundPull[]> {
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
