import type { GitHubClient } from '../github/github-client.js';
import { disagreement, readPull, type Told } from './confirm-judgement.js';
import { judgementArtifacts } from './judgement-artifacts.js';
import { readJudgementFile, type JudgementFile } from './judgement-file.js';
import type { EndedRun, PullRequest } from './pull-request-event.js';

/** A judgement that is of the pull request that it names. */
export interface ConfirmedJudgement {
  readonly file: JudgementFile;
  /** Whether the run that made it was one for a fork. */
  readonly fork: boolean;
}

export interface ConfirmedJudgements {
  readonly judgements: readonly ConfirmedJudgement[];
  /** Sentences on what a run stored and nobody is told. */
  readonly refused: readonly string[];
}

/**
 * Reads what a run stored, and sorts out what is not what it says.
 * @param told what the event says of that run
 * @throws GitHubError
 */
export async function confirmed(
  client: GitHubClient,
  repository: string,
  run: number,
  event: { readonly run?: EndedRun | undefined; readonly pull?: PullRequest | undefined },
): Promise<ConfirmedJudgements> {
  const told = toldBy(event);
  const stored = await judgementArtifacts(client, repository, run);
  const refused = stored.refused.map(() => 'An artifact of the run is too large for a judgement, and is left alone.');
  const judgements: ConfirmedJudgement[] = [];
  for (const content of stored.contents) {
    const file = readJudgementFile(content);
    if (!file) {
      refused.push('An artifact of the run is no judgement that this version can read, and is left alone.');
      continue;
    }
    const now = await readPull(client, repository, file.pullRequest);
    const reason = disagreement(file, told, now);
    if (reason === undefined) judgements.push({ file, fork: now.from !== repository });
    else refused.push(`A judgement of the run is not written anywhere: ${reason}.`);
  }
  return { judgements, refused };
}

function toldBy({ run, pull }: { readonly run?: EndedRun | undefined; readonly pull?: PullRequest | undefined }): Told {
  if (run) return { run };
  if (pull) return { pull };
  throw new Error('the event is of no pull request');
}
