import { quote } from '../image/text.js';
import { malformed } from './github-client.js';
import type { GitHubClient, GitHubQuestion } from './github-client.js';
import { GitHubError } from './github-error.js';

export interface GraphQuestion extends Pick<GitHubQuestion, 'doing' | 'permission'> {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const DEFAULT_GRAPHQL_API = 'https://api.github.com/graphql';

/** What an error of GraphQL would have been as a status of the REST API. */
const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, UNPROCESSABLE: 422 };

/**
 * Asks GitHub's GraphQL API, for what the REST API cannot do.
 * @param client of its address, GITHUB_GRAPHQL_URL
 * @returns what the answer has under `data`
 * @throws GitHubError, also for errors that came with status 200
 */
export async function askGraph(
  client: Pick<GitHubClient, 'ask'>,
  { doing, permission, query, variables }: GraphQuestion,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = (await client.ask({
    doing,
    method: 'POST',
    path: '',
    body: { query, variables },
    ...(permission === undefined ? {} : { permission }),
  })) as { readonly data?: unknown; readonly errors?: unknown } | null;
  const errors = Array.isArray(answer?.errors) ? (answer.errors as readonly unknown[]) : [];
  if (errors.length > 0) throw refusalOf(errors[0], doing, permission);
  if (typeof answer?.data !== 'object' || answer.data === null) throw malformed(doing);
  return answer.data as Readonly<Record<string, unknown>>;
}

function refusalOf(error: unknown, doing: string, permission: string | undefined): GitHubError {
  const { type, message } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const status = typeof type === 'string' ? STATUS[type] : undefined;
  const said = typeof message === 'string' ? message : '';
  const denied = status === 403 || /resource not accessible/i.test(said);
  const hint = denied && permission !== undefined ? `Add to the permissions of the job: ${permission}.` : '';
  const text = `GitHub: could not ${doing}: it answered ${said === '' ? 'with an error' : quote(said, 300)}.`;
  return new GitHubError(denied ? 403 : status, text, hint);
}
