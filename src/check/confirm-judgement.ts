import * as z from 'zod';
import { malformed, repoPath, type GitHubClient } from '../github/github-client.js';
import type { JudgementFile } from './judgement-file.js';
import type { EndedRun, PullRequest } from './pull-request-event.js';

/** What the event says of the run that judged; nobody in a pull request can change that. */
export type Told = { readonly pull: PullRequest } | { readonly run: EndedRun };

/** A pull request as GitHub has it now. */
export interface PullNow {
  readonly open: boolean;
  readonly head: string;
  /** OWNER/NAME of where its code comes from; undefined where that is gone. */
  readonly from: string | undefined;
}

const schema = z.object({
  state: z.string(),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
});

/** @param repository OWNER/NAME @throws GitHubError */
export async function readPull(client: GitHubClient, repository: string, number: number): Promise<PullNow> {
  const doing = 'read the pull request';
  const parsed = schema.safeParse(
    await client.ask({ doing, path: repoPath(repository, 'pulls', number), permission: 'pull-requests: write' }),
  );
  if (!parsed.success) throw malformed(doing);
  const { state, head } = parsed.data;
  return { open: state === 'open', head: head.sha, from: head.repo?.full_name };
}

/**
 * Whether a judgement is of the pull request that it names. A run for a fork writes into its file what it likes, so that its
 * number alone would let it write on any pull request.
 * @returns why not, as the rest of a sentence; undefined when it is
 */
export function disagreement(
  { pullRequest, head }: Pick<JudgementFile, 'pullRequest' | 'head'>,
  told: Told,
  now: PullNow,
): string | undefined {
  if ('pull' in told) {
    if (pullRequest !== told.pull.number) return `it is of another pull request, ${String(pullRequest)}`;
    if (head !== told.pull.head) return 'it is of another commit than this run';
  } else {
    if (head !== told.run.head) return 'it is of another commit than the run that made it';
    if (told.run.from === undefined || now.from !== told.run.from)
      return 'it names a pull request of another repository';
  }
  if (!now.open) return 'the pull request is closed';
  return now.head === head ? undefined : 'the pull request has moved on';
}
