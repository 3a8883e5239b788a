import * as z from 'zod';
import { malformed } from '../github/github-client.js';

// What is read of GitHub's answers, by the names that its REST API's documentation gives the questions.

/** "Get a commit object". */
export const commit = z.object({ sha: z.string(), tree: z.object({ sha: z.string() }) });
/** Whatever has a name by its content. */
export const sha = z.object({ sha: z.string() });
/** A user, or none where GitHub knows nobody. */
export const login = z.object({ login: z.string() }).nullish();
/** "List pull requests", "Create a pull request". */
export const pull = z.object({
  number: z.int(),
  node_id: z.string(),
  state: z.enum(['open', 'closed']),
  merged_at: z.string().nullish(),
  user: login,
  title: z.string(),
  body: z.string().nullish(),
  base: z.object({ ref: z.string() }),
  head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  labels: z.array(z.object({ name: z.string() })).default([]),
});
/** "Compare two commits". */
export const compare = z.object({
  commits: z.array(z.object({ sha: z.string(), author: login, committer: login })),
});
/** GraphQL API, viewer and repository. */
export const repository = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({ id: z.string(), defaultBranchRef: z.object({ name: z.string() }).nullish() }),
});

/** An answer, or what it holds. @throws GitHubError when it is not what the documentation promises */
export function read<T>(schema: z.ZodType<T>, value: unknown, doing: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw malformed(doing);
  return result.data;
}
