import { GitHubClient } from '../../src/github/github-client.js';
import { nodeClient } from '../../src/store/http-client.js';
import { startGitHub, type GitHubReply, type GitHubRequest, type GitHubServer } from './github-server.js';
import { NEVER } from './stores.js';

/** A comment as GitHub lists it, in the parts that are used. */
export interface StoredComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

export const BOT = { login: 'github-actions[bot]', type: 'Bot' };

/** A repository with one pull request that remembers what is written on it. */
export class PullRequestServer {
  readonly comments: StoredComment[] = [];
  readonly lineComments: StoredComment[] = [];
  /** Answers before all others: what goes wrong, or what has to be looked up. */
  first: (request: GitHubRequest) => GitHubReply | undefined | Promise<GitHubReply | undefined> = () => undefined;
  /** Further answers by `METHOD path`. */
  readonly answers = new Map<string, GitHubReply>();
  #server: GitHubServer | undefined;

  constructor(
    readonly files: readonly { readonly filename: string; readonly patch?: string }[] = [],
    readonly repository = 'octo/image',
  ) {}

  async start(): Promise<void> {
    this.#server = await startGitHub((request) => this.#answer(request));
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  get url(): string {
    return this.#server?.url ?? '';
  }

  /** What was asked, as `METHOD path`. */
  get asked(): string[] {
    return (this.#server?.requests ?? []).map(
      ({ method, path }) => `${method} ${path.replace(/[?&]per_page=100/, '')}`,
    );
  }

  get requests(): readonly GitHubRequest[] {
    return this.#server?.requests ?? [];
  }

  client(): GitHubClient {
    return new GitHubClient({
      api: this.url,
      token: 'ghs_token',
      signal: NEVER,
      client: nodeClient,
      pause: () => Promise.resolve(),
    });
  }

  async #answer(request: GitHubRequest): Promise<GitHubReply> {
    const answered = await this.first(request);
    if (answered) return answered;
    const { method, body } = request;
    const path = request.path.replace(/[?&]per_page=100/, '');
    const given = this.answers.get(`${method} ${path}`);
    if (given) return given;
    const { body: text = '' } = (body ?? {}) as { body?: string };
    const below = `/repos/${this.repository}/`;
    const own = path.startsWith(below) ? path.slice(below.length) : undefined;
    if (method === 'GET' && own === 'issues/7/comments') return { json: this.comments };
    if (method === 'POST' && own === 'issues/7/comments') {
      this.comments.push({ id: this.comments.length + 1, body: text, user: BOT });
      return { status: 201, json: this.comments.at(-1) };
    }
    const updated = /^issues\/comments\/(\d+)$/.exec(own ?? '')?.[1];
    if (method === 'PATCH' && updated !== undefined) {
      const index = this.comments.findIndex(({ id }) => id === Number(updated));
      const before = this.comments[index];
      if (!before) return { status: 404, json: { message: 'Not Found' } };
      this.comments[index] = { ...before, body: text };
      return { json: this.comments[index] };
    }
    if (method === 'GET' && own === 'pulls/7/files') return { json: this.files };
    if (method === 'GET' && own === 'pulls/7/comments') return { json: this.lineComments };
    if (method === 'POST' && own === 'pulls/7/reviews') {
      const { comments } = body as { comments: { body: string }[] };
      for (const each of comments) this.lineComments.push({ id: 1, body: each.body, user: BOT });
      return { json: { id: 1 } };
    }
    return { status: 404, json: { message: 'Not Found' } };
  }
}
