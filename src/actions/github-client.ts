import { DEFAULT_API, GitHubClient } from '../github/github-client.js';
import type { Platform } from '../platform/platform.js';
import type { HttpTools } from '../store/http.js';

/** GitHub's API as the run knows it: that of an Enterprise Server where it runs on one. */
export function githubClient(
  platform: Pick<Platform, 'env' | 'cancelled'>,
  token: string,
  tools: HttpTools,
): GitHubClient {
  const { GITHUB_API_URL: api = '' } = platform.env;
  return new GitHubClient({ ...tools, api: api === '' ? DEFAULT_API : api, token, signal: platform.cancelled });
}
