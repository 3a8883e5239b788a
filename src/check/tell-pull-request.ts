import * as z from 'zod';
import { malformed, repoPath, type GitHubClient } from '../github/github-client.js';
import { GitHubError } from '../github/github-error.js';
import { commentMarker, renderComment, type Judgement } from '../verdict/comment.js';
import { shownLines } from './diff-lines.js';
import { reviewComments, type SuggestedChange } from './suggested-change.js';

/** Where to tell. */
export interface PullRequestPlace {
  /** OWNER/NAME */
  readonly repository: string;
  readonly number: number;
}

const PERMISSION = 'pull-requests: write';

const author = z.object({ login: z.string(), type: z.string() }).nullable();
const commentsSchema = z.array(z.object({ id: z.int(), body: z.string().nullish(), user: author }));
const filesSchema = z.array(z.object({ filename: z.string(), patch: z.string().optional() }));

type Comment = z.output<typeof commentsSchema>[number];

/**
 * Writes the one comment of this image, or updates it where there is one already. Only a comment of the token's own is changed:
 * anybody can write the marker into theirs.
 * @param footer Markdown to stand below it
 * @throws GitHubError
 */
export async function writeComment(
  client: GitHubClient,
  { repository, number }: PullRequestPlace,
  judgement: Judgement,
  footer = '',
): Promise<'created' | 'updated' | 'unchanged'> {
  const body = withFooter(judgement, footer);
  const own = await findComment(client, { repository, number }, commentMarker(judgement.name));
  if (own?.body === body) return 'unchanged';
  await client.ask(
    own
      ? {
          doing: 'update the comment',
          method: 'PATCH',
          path: repoPath(repository, 'issues', 'comments', own.id),
          body: { body },
          permission: PERMISSION,
        }
      : {
          doing: 'write the comment',
          method: 'POST',
          path: repoPath(repository, 'issues', number, 'comments'),
          body: { body },
          permission: PERMISSION,
        },
  );
  return own ? 'updated' : 'created';
}

function withFooter(judgement: Judgement, footer: string): string {
  if (footer === '') return renderComment(judgement);
  // The limit holds for both together.
  return `${renderComment(judgement, 65_000 - Buffer.byteLength(footer))}\n${footer}\n`;
}

async function findComment(
  client: GitHubClient,
  { repository, number }: PullRequestPlace,
  marker: string,
): Promise<Comment | undefined> {
  const doing = 'read the comments';
  const listed = await client.list({ doing, path: repoPath(repository, 'issues', number, 'comments') });
  const parsed = commentsSchema.safeParse(listed);
  if (!parsed.success) throw malformed(doing);
  const marked = parsed.data.filter(({ body }) => body?.split(/\r?\n/, 1)[0] === marker);
  const ofBot = marked.find(({ user }) => user?.type === 'Bot');
  if (ofBot || marked.length === 0) return ofBot;
  const login = await ownLogin(client);
  return marked.find(({ user }) => login !== undefined && user?.login === login);
}

/** Whose token it is. A job's own token is a bot's, and may not ask. */
async function ownLogin(client: GitHubClient): Promise<string | undefined> {
  try {
    const answer = await client.ask({ doing: 'ask whose token it is', path: '/user' });
    const parsed = z.object({ login: z.string() }).safeParse(answer);
    return parsed.success ? parsed.data.login : undefined;
  } catch (error) {
    if (error instanceof GitHubError && error.status !== undefined) return undefined;
    throw error;
  }
}

/**
 * Puts suggested changes on the very lines of the pull request: those that its diff shows, and those that were not put there
 * before. All go in one review, so that one mail tells of them.
 * @param head commit that the lines are of
 * @returns how many were put there
 * @throws GitHubError
 */
export async function suggestChanges(
  client: GitHubClient,
  { repository, number }: PullRequestPlace,
  head: string,
  changes: readonly SuggestedChange[],
): Promise<number> {
  if (changes.length === 0) return 0;
  const pull = (...steps: readonly string[]): string => repoPath(repository, 'pulls', number, ...steps);
  const files = await listed(client, 'read the files of the pull request', pull('files'), filesSchema);
  const hunks = new Map(files.map(({ filename, patch = '' }) => [filename, shownLines(patch)]));
  const comments = await listed(client, 'read the comments on its lines', pull('comments'), commentsSchema);
  // Whoever copies our marker into a comment is spared a suggestion, and nothing else.
  const bodies = comments.flatMap(({ body }) => body ?? []);
  const fresh = reviewComments(changes, (file) => hunks.get(file) ?? [], bodies);
  if (fresh.length === 0) return 0;
  await client.ask({
    doing: 'suggest changes',
    method: 'POST',
    path: pull('reviews'),
    body: { commit_id: head, event: 'COMMENT', comments: fresh },
    permission: PERMISSION,
  });
  return fresh.length;
}

async function listed<T>(
  client: GitHubClient,
  doing: string,
  path: string,
  schema: z.ZodType<readonly T[]>,
): Promise<readonly T[]> {
  const parsed = schema.safeParse(await client.list({ doing, path }));
  if (!parsed.success) throw malformed(doing);
  return parsed.data;
}
