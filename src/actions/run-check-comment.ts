import { confirmed, type ConfirmedJudgement } from '../check/confirmed-judgements.js';
import { suggestChanges, writeComment } from '../check/tell-pull-request.js';
import { readEndedRun, readPullRequest } from '../check/pull-request-event.js';
import { readCheckCommentSettings } from '../inputs/check-settings.js';
import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import type { HttpTools } from '../store/http.js';
import { problemsOf, showFailure } from './failure.js';
import { githubClient } from './github-client.js';

/** Said below a comment whose content comes from a run that others could alter. */
const OF_FORK = '<sub>From the run of a fork, which its authors can alter.</sub>';

/**
 * Writes what another run found out: the job before this one or, in a `workflow_run`, the run whose end it tells. Nothing of
 * the pull request is checked out or run, and of what that run stored nothing is believed but data, rendered here.
 */
export async function runCheckComment(platform: Platform, tools: HttpTools): Promise<void> {
  const problems = await problemsOf(async () => {
    const { token, suggestions } = readCheckCommentSettings(platform);
    const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: ownRun = '' } = platform.env;
    const [run, pull] = [await readEndedRun(platform.env), await readPullRequest(platform.env)];
    if (repository === '' || (!run && !pull)) {
      throw new UserError({
        message: 'This is no run for a pull request, so there is nothing to comment on.',
        hint: 'Let the workflow start on: workflow_run, or on: pull_request behind the job that checks.',
      });
    }
    if (run && run.event !== 'pull_request') {
      platform.log.info(`The run was started by ${run.event}: there is no pull request to comment on.`);
      platform.setOutput('comments', '0');
      return [];
    }
    const client = githubClient(platform, token, tools);
    const found = await confirmed(client, repository, run?.id ?? Number(ownRun), run ? { run } : { pull });
    for (const sentence of found.refused) platform.log.warning(sentence);
    for (const { file, fork } of found.judgements) await tell(file, fork);
    platform.setOutput('comments', String(found.judgements.length));
    if (found.judgements.length === 0) platform.log.info('There is nothing to write.');
    return [];

    async function tell(file: ConfirmedJudgement['file'], fork: boolean): Promise<void> {
      const place = { repository, number: file.pullRequest };
      const done = await writeComment(client, place, file.judgement, fork ? OF_FORK : '');
      platform.log.info(`Pull request ${String(place.number)}: the comment is ${done}.`);
      if (!suggestions) return;
      const made = await suggestChanges(client, place, file.head, file.suggestions);
      if (made > 0) platform.log.info(`Pull request ${String(place.number)}: ${String(made)} changes are suggested.`);
    }
  });
  showFailure(platform, problems);
}
