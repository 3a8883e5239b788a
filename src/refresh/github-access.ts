import { GitHubError } from '../github/github-error.js';
import type { GitHubClient } from '../github/github-client.js';

/** The API of GitHub for one repository. */
export interface GitHubAccess {
  readonly rest: GitHubClient;
  /** Of the address of the GraphQL API. */
  readonly graph: GitHubClient;
  /** OWNER/NAME */
  readonly repository: string;
}

/** What a job's token needs to write branches, and to write pull requests. */
export const CONTENTS = 'contents: write';
export const PULLS = 'pull-requests: write';

/** What a question brings; undefined where there is no such thing. */
export async function ifThere<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined;
    throw error;
  }
}

/** The same error with another advice. */
export function withHint(error: GitHubError, hint: string): GitHubError {
  return new GitHubError(error.status, error.problems[0]?.message ?? error.message, hint);
}
