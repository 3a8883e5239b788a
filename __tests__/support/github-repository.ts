import { createHash } from 'node:crypto';
import { startGitHub, type GitHubReply, type GitHubRequest, type GitHubServer } from './github-server.js';

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly committer: string;
}

export interface Pull {
  readonly number: number;
  state: 'open' | 'closed';
  merged_at: string | null;
  user: string;
  closedBy: string | null;
  title: string;
  body: string;
  base: string;
  readonly branch: string;
  mergeable: boolean | null;
  labels: string[];
  comments: string[];
  autoMerge: boolean;
}

const NOTHING = '0'.repeat(40);
const sha = (...parts: readonly unknown[]): string => createHash('sha1').update(JSON.stringify(parts)).digest('hex');

/**
 * The part of GitHub that a refresh speaks to, on loopback: objects, branches and pull requests of octo/gentoo-image. What is
 * sent has to make sense there: a tree of blobs that exist, a branch that is where it is said to be, a pull request from a
 * branch that is ahead. The answers have the fields that GitHub's have, as far as anybody reads them.
 */
export class GitHubRepository {
  readonly branches = new Map<string, string>();
  readonly pulls: Pull[] = [];
  /** Artifacts of workflow runs: name, branch of the run, and content. */
  readonly artifacts: {
    readonly name: string;
    readonly branch: string;
    readonly fork?: boolean;
    readonly text: string;
  }[] = [];
  /** The login of the token. */
  us = 'github-actions[bot]';
  /** Answers instead of the repository, where it returns something. */
  intercept: (request: GitHubRequest) => GitHubReply | undefined = () => undefined;
  /** Whether the network goes away when the repository has done what it was asked for. */
  losesAnswer: (request: GitHubRequest) => boolean = () => false;
  readonly #blobs = new Map<string, string>();
  readonly #trees = new Map<string, ReadonlyMap<string, string>>();
  readonly #commits = new Map<string, Commit>();
  #server: GitHubServer | undefined;

  static async start(files: Readonly<Record<string, string>>): Promise<GitHubRepository> {
    const repository = new GitHubRepository();
    repository.push('main', files, 'octo');
    repository.#server = await startGitHub((request) => {
      const answer = repository.intercept(request) ?? repository.#answer(request);
      return repository.losesAnswer(request) ? { broken: true } : answer;
    });
    return repository;
  }

  get url(): string {
    return this.#server?.url ?? '';
  }

  get requests(): readonly GitHubRequest[] {
    return this.#server?.requests ?? [];
  }

  /** `METHOD path` of everything that changes something. */
  writes(): string[] {
    return this.requests
      .filter(({ method, body }) => method !== 'GET' && !JSON.stringify(body ?? '').includes('viewer'))
      .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/octo\/gentoo-image/, '')}`);
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  /** The environment of a step. */
  env(): Record<string, string> {
    return {
      GITHUB_REPOSITORY: 'octo/gentoo-image',
      GITHUB_API_URL: this.url,
      GITHUB_GRAPHQL_URL: `${this.url}/graphql`,
    };
  }

  /** Somebody pushes a commit with these files changed. @returns its name */
  push(branch: string, files: Readonly<Record<string, string>>, author: string, committer = author): string {
    const parent = this.branches.get(branch) ?? this.branches.get('main');
    const tree = this.#tree(parent, files);
    const commit = this.#commit({ tree, parents: parent === undefined ? [] : [parent], author, committer });
    this.branches.set(branch, commit);
    return commit;
  }

  file(branch: string, path: string): string | undefined {
    const commit = this.#commits.get(this.branches.get(branch) ?? '');
    return this.#blobs.get(this.#trees.get(commit?.tree ?? '')?.get(path) ?? '');
  }

  merge(pull: Pull): void {
    const head = this.branches.get(pull.branch) ?? '';
    this.branches.set(pull.base, head);
    pull.state = 'closed';
    pull.merged_at = '2026-03-20T00:00:00Z';
  }

  #tree(parent: string | undefined, files: Readonly<Record<string, string>>): string {
    const entries = new Map(this.#trees.get(this.#commits.get(parent ?? '')?.tree ?? '') ?? []);
    for (const [path, content] of Object.entries(files)) entries.set(path, this.#blob(content));
    const name = sha('tree', [...entries]);
    this.#trees.set(name, entries);
    return name;
  }

  #blob(content: string): string {
    const name = sha('blob', content);
    this.#blobs.set(name, content);
    return name;
  }

  #commit(commit: Commit): string {
    const name = sha('commit', commit, this.#commits.size);
    this.#commits.set(name, commit);
    return name;
  }

  #answer({ method, path, body }: GitHubRequest): GitHubReply {
    const url = new URL(path, 'http://x');
    const at = decodeURIComponent(url.pathname).replace(/^\/repos\/octo\/gentoo-image\/?/, '');
    const key = `${method} ${at}`;
    const given = (body ?? {}) as Readonly<Record<string, unknown>>;
    if (key === 'POST /graphql') return this.#graph(given);
    const [, ref] = /^GET git\/ref\/heads\/(.+)$/.exec(key) ?? [];
    if (ref !== undefined) {
      const commit = this.branches.get(ref);
      return commit === undefined ? missing() : { json: { ref: `refs/heads/${ref}`, object: { sha: commit } } };
    }
    const [, file] = /^GET contents\/(.+)$/.exec(key) ?? [];
    if (file !== undefined) {
      const { tree = '' } = this.#commits.get(url.searchParams.get('ref') ?? '') ?? {};
      const content = this.#blobs.get(this.#trees.get(tree)?.get(file) ?? '');
      return content === undefined ? missing() : { text: content };
    }
    const [, base = '', head = ''] = /^GET compare\/(.+?)\.\.\.(.+)$/.exec(key) ?? [];
    if (head !== '') return { json: { commits: this.#ahead(base, head) } };
    const [, commit = ''] = /^GET git\/commits\/(.+)$/.exec(key) ?? [];
    if (commit !== '') {
      const found = this.#commits.get(commit);
      return found ? { json: { sha: commit, tree: { sha: found.tree } } } : missing();
    }
    const [, tree = ''] = /^GET git\/trees\/(.+)$/.exec(key) ?? [];
    if (tree !== '') return this.#listTree(tree, url.searchParams.has('recursive'));
    const [, blob = ''] = /^GET git\/blobs\/(.+)$/.exec(key) ?? [];
    if (blob !== '') {
      const content = this.#blobs.get(blob);
      if (content === undefined) return missing();
      return { json: { encoding: 'base64', content: Buffer.from(content).toString('base64') } };
    }
    if (key === 'POST git/blobs') return created({ sha: this.#blob(String(given.content)) });
    if (key === 'POST git/trees') return this.#makeTree(given);
    if (key === 'POST git/commits') {
      const parents = given.parents as readonly string[];
      const known = this.#trees.has(String(given.tree)) && parents.every((parent) => this.#commits.has(parent));
      if (!known || given.author !== undefined) return invalid('Tree or parent does not exist');
      return created({
        sha: this.#commit({ tree: String(given.tree), parents, author: this.us, committer: 'web-flow' }),
      });
    }
    return this.#answerPulls(method, at, url.searchParams, given);
  }

  #answerPulls(
    method: string,
    at: string,
    query: URLSearchParams,
    given: Readonly<Record<string, unknown>>,
  ): GitHubReply {
    if (method === 'GET' && at === 'pulls') {
      const branch = (query.get('head') ?? '').replace(/^octo:/, '');
      const found = this.pulls.filter((pull) => pull.branch === branch);
      return { json: found.reverse().map((pull) => this.#render(pull)) };
    }
    if (method === 'POST' && at === 'pulls') return this.#openPull(given);
    if (method === 'GET' && at === 'actions/artifacts') return { json: { artifacts: this.#listArtifacts(query) } };
    const [, artifact] = /^actions\/artifacts\/(\d+)\/zip$/.exec(at) ?? [];
    if (artifact !== undefined) {
      return { text: this.artifacts[Number(artifact)]?.text ?? '', headers: { 'content-type': 'text/plain' } };
    }
    const [, kind, number, rest = ''] = /^(pulls|issues)\/(\d+)(?:\/(.+))?$/.exec(at) ?? [];
    const pull = this.pulls.find((candidate) => String(candidate.number) === number);
    if (pull === undefined) return missing();
    if (method === 'GET' && kind === 'pulls') return { json: { ...this.#render(pull), mergeable: pull.mergeable } };
    if (method === 'GET') return { json: { closed_by: pull.closedBy === null ? null : { login: pull.closedBy } } };
    if (method === 'PATCH') {
      const { title = pull.title, body = pull.body, state = pull.state } = given;
      Object.assign(pull, { title, body, state, closedBy: state === 'closed' ? this.us : null });
      return { json: this.#render(pull) };
    }
    if (rest === 'comments') pull.comments.push(String(given.body));
    else if (rest === 'labels') pull.labels = [...new Set([...pull.labels, ...(given.labels as string[])])];
    else if (method === 'DELETE') pull.labels = pull.labels.filter((label) => `labels/${label}` !== rest);
    return created({});
  }

  #openPull({ title, body, head, base }: Readonly<Record<string, unknown>>): GitHubReply {
    const branch = String(head);
    if (!this.branches.has(branch) || this.#ahead(String(base), this.branches.get(branch) ?? '').length === 0) {
      return invalid(`No commits between ${String(base)} and ${branch}`);
    }
    if (this.pulls.some((pull) => pull.branch === branch && pull.state === 'open')) {
      return invalid(`A pull request already exists for octo:${branch}.`);
    }
    const pull: Pull = {
      number: this.pulls.length + 1,
      state: 'open',
      merged_at: null,
      user: this.us,
      closedBy: null,
      title: String(title),
      body: String(body),
      base: String(base),
      branch,
      mergeable: true,
      labels: [],
      comments: [],
      autoMerge: false,
    };
    this.pulls.push(pull);
    return created(this.#render(pull));
  }

  /** @param name of a tree, or of a commit for its tree */
  #listTree(name: string, recursive: boolean): GitHubReply {
    const files = this.#trees.get(this.#commits.get(name)?.tree ?? name);
    if (!files) return missing();
    const entries = new Map<string, object>();
    for (const [path, blob] of files) {
      const [top = '', ...below] = path.split('/');
      if (recursive || below.length === 0) entries.set(path, { path, mode: '100644', type: 'blob', sha: blob });
      else entries.set(top, { path: top, mode: '040000', type: 'tree', sha: this.#subtree(files, `${top}/`) });
    }
    return { json: { truncated: false, tree: [...entries.values()] } };
  }

  #subtree(files: ReadonlyMap<string, string>, prefix: string): string {
    const below = [...files].flatMap(([path, blob]): [string, string][] =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), blob]] : [],
    );
    const name = sha('tree', below);
    this.#trees.set(name, new Map(below));
    return name;
  }

  #makeTree({ base_tree: base, tree }: Readonly<Record<string, unknown>>): GitHubReply {
    const before = this.#trees.get(String(base));
    const [entry] = tree as readonly { path: string; mode: string; type: string; sha: string }[];
    if (!before || entry?.mode !== '100644' || entry.type !== 'blob' || !this.#blobs.has(entry.sha)) {
      return invalid('Invalid tree info');
    }
    const entries = new Map([...before, [entry.path, entry.sha]]);
    const name = sha('tree', [...entries]);
    this.#trees.set(name, entries);
    return created({ sha: name });
  }

  #graph({ query, variables }: Readonly<Record<string, unknown>>): GitHubReply {
    const text = String(query);
    if (text.includes('viewer')) {
      const repository = { id: 'R_1', defaultBranchRef: { name: 'main' } };
      return { json: { data: { viewer: { login: this.us }, repository } } };
    }
    const { input } = variables as { readonly input: Readonly<Record<string, unknown>> };
    if (text.includes('enablePullRequestAutoMerge')) {
      const pull = this.pulls.find(({ number }) => `PR_${String(number)}` === input.pullRequestId);
      if (pull) pull.autoMerge = true;
      return { json: { data: {} } };
    }
    const [update] = input.refUpdates as readonly { name: string; beforeOid: string; afterOid: string }[];
    const branch = (update?.name ?? '').replace(/^refs\/heads\//, '');
    const { beforeOid: before = '', afterOid: after = '' } = update ?? {};
    if (!text.includes('updateRefs') || input.repositoryId !== 'R_1' || !update?.name.startsWith('refs/heads/')) {
      return { json: { errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }] } };
    }
    if ((this.branches.get(branch) ?? NOTHING) !== before) {
      return { json: { data: null, errors: [{ type: 'UNPROCESSABLE', message: 'Reference was not at beforeOid' }] } };
    }
    if (after === NOTHING) this.branches.delete(branch);
    else this.branches.set(branch, after);
    return { json: { data: { updateRefs: { clientMutationId: null } } } };
  }

  /** Commits that the base does not have. */
  #ahead(base: string, head: string): unknown[] {
    const known = new Set(this.#history(this.branches.get(base) ?? ''));
    return this.#history(head)
      .filter((name) => !known.has(name))
      .map((name) => {
        const { author = '', committer = '' } = this.#commits.get(name) ?? {};
        const login = (who: string): unknown => (who === 'unknown' ? null : { login: who });
        return { sha: name, author: login(author), committer: login(committer) };
      });
  }

  #history(head: string): string[] {
    const { parents = [] } = this.#commits.get(head) ?? {};
    return head === '' ? [] : [head, ...parents.flatMap((parent) => this.#history(parent))];
  }

  #listArtifacts(query: URLSearchParams): unknown[] {
    return this.artifacts
      .map(({ name, branch, fork = false }, id) => ({
        id,
        name,
        expired: false,
        workflow_run: { head_branch: branch, repository_id: 1, head_repository_id: fork ? 2 : 1 },
      }))
      .filter(({ name }) => name === query.get('name'))
      .reverse();
  }

  #render(pull: Pull): object {
    const { number, state, merged_at: merged, user, title, body, base, branch, labels } = pull;
    const head = { sha: this.branches.get(branch) ?? NOTHING, ref: branch, repo: { full_name: 'octo/gentoo-image' } };
    const common = {
      number,
      node_id: `PR_${String(number)}`,
      state,
      merged_at: merged,
      user: { login: user },
      title,
      body,
    };
    return { ...common, base: { ref: base }, head, labels: labels.map((name) => ({ name })) };
  }
}

const missing = (): GitHubReply => ({ status: 404, json: { message: 'Not Found' } });
const created = (json: unknown): GitHubReply => ({ status: 201, json });
const invalid = (message: string): GitHubReply => ({
  status: 422,
  json: { message: 'Validation Failed', errors: [{ message }] },
});
