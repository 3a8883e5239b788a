import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CheckedDefinition } from '../check/check-definition.js';
import { writeCheckFiles, type CheckFiles } from '../check/check-files.js';
import { formatCheck } from '../check/format-check.js';
import { judgeChange, type JudgedChange } from '../check/judge-change.js';
import type { JudgeDefinition } from '../check/judged-definition.js';
import { layerTrust } from '../check/layer-trust.js';
import { readPullRequest, type PullRequest } from '../check/pull-request-event.js';
import { suggestedChanges } from '../check/suggested-change.js';
import { suggestChanges, writeComment } from '../check/tell-pull-request.js';
import type { GitHubClient } from '../github/github-client.js';
import { GitHubError } from '../github/github-error.js';
import { readCheckSettings, type CheckSettings } from '../inputs/check-settings.js';
import type { BuildSettings } from '../inputs/settings.js';
import { isInRepository } from '../lint/default-file.js';
import type { Finding } from '../lint/finding.js';
import { countFindings, formatFinding } from '../lint/format.js';
import { UserError, type Problem } from '../platform/errors.js';
import { makeTemporaryFolder } from '../platform/files.js';
import type { Log, Place, Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import { count } from '../progress/format.js';
import { writeAnnotations } from '../report/annotations.js';
import { SUMMARY_LIMIT } from '../report/markdown.js';
import type { HttpTools } from '../store/http.js';
import { chooseAnnotations } from '../verdict/annotate.js';
import { renderJudgement } from '../verdict/comment.js';
import { explainError, problemsOf, showFailure } from './failure.js';
import { githubClient } from './github-client.js';
import type { Installation } from './installation.js';

export interface RunCheckDeps extends HttpTools {
  readonly run: Runner;
  readonly installation: Installation;
  /**
   * Makes the judge that the settings ask for.
   * @param folder for what it needs meanwhile; it is removed afterwards
   */
  readonly judge: (settings: BuildSettings, folder: string) => JudgeDefinition;
  /** Whether the platform shows findings beside their lines; a terminal has them as text alone. */
  readonly annotates: boolean;
}

/**
 * The check from inputs to outputs. What the files show is told before a plan is begun; whatever becomes of the plan, log,
 * summary, files and comment say what is known.
 */
export async function runCheck(platform: Platform, deps: RunCheckDeps): Promise<void> {
  let failure: string | undefined;
  const problems = await problemsOf(async () => {
    const settings = readCheckSettings(platform);
    refuseTrustedEvent(platform.env);
    const pull = await readPullRequest(platform.env);
    const client = githubClient(platform, settings.token, deps);
    const { checked } = await judged(platform, deps, settings, pull, client);
    for (const line of formatCheck(checked.judgement)) platform.log.info(line);
    if (deps.annotates) annotate(platform, checked);
    const files = await writeCheckFiles(checked, {
      ...settings,
      version: deps.installation.builtBy.replace(/^.* /, ''),
      pullRequest: pull,
    });
    if (settings.summary) await platform.writeSummary(renderJudgement(checked.judgement, SUMMARY_LIMIT));
    const commented = await tellPullRequest(platform, client, settings, pull, checked);
    setOutputs(platform, checked, files, commented);
    const unstored = await storeJudgement(platform, settings, files);
    if (checked.verdict === 'failed' && checked.problems.length === 0) failure = sentenceOf(checked);
    return [...checked.problems, ...unstored];
  });
  showFailure(platform, problems);
  if (failure !== undefined) platform.fail(failure);
}

/** There the token may write and secrets are there, while the code is the pull request's: what is judged could take them. */
function refuseTrustedEvent({ GITHUB_EVENT_NAME: event }: Platform['env']): void {
  if (event !== 'pull_request_target') return;
  throw new UserError({
    message: 'The check runs a definition that anybody can write, and must not do so on: pull_request_target.',
    hint: 'Let it run on: pull_request; for forks, check-comment.yml writes the comment afterwards (docs/check.md).',
  });
}

async function judged(
  platform: Platform,
  deps: RunCheckDeps,
  settings: CheckSettings,
  pull: PullRequest | undefined,
  client: GitHubClient,
): Promise<JudgedChange> {
  const { GITHUB_WORKSPACE: workspace = process.cwd() } = platform.env;
  const temporary = await makeTemporaryFolder(platform.env);
  const told = new Set<string>();
  const tell = (findings: readonly Finding[], line: JudgedChange['line']): void => {
    for (const finding of findings) {
      const text = finding.at.line === undefined ? undefined : line(finding.at.file, finding.at.line);
      const lines = formatFinding(finding, text);
      const key = lines.join('\n');
      if (told.has(key)) continue;
      told.add(key);
      for (const each of lines) platform.log.info(each);
    }
  };
  try {
    const change = await judgeChange(
      { ...settings, workspace, defaults: deps.installation.defaults, pullRequest: pull, temporary },
      {
        run: deps.run,
        log: platform.log,
        signal: platform.cancelled,
        client,
        judge: settings.plan ? deps.judge(settings.build, temporary) : undefined,
        keepsLayers: (await layerTrust(settings.build, platform.env)).writes,
        onLinted: async ({ judgement, fresh }, line) => {
          tell(fresh, line);
          if (settings.summary && settings.plan) {
            await platform.writeSummary(renderJudgement(judgement, SUMMARY_LIMIT));
          }
        },
      },
    );
    const { fresh, older } = change.checked;
    tell(fresh, change.line);
    platform.log.info(countFindings(fresh));
    if (older.length > 0)
      platform.log.info(`The base has ${count(older.length, 'finding')} more: gentoo-min lint shows them.`);
    return change;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function annotate(platform: Platform, checked: CheckedDefinition): void {
  const place = (at: Place): Place | undefined => (isInRepository(at.file) ? at : undefined);
  writeAnnotations(platform.log, chooseAnnotations(checked.judgement, place));
}

/**
 * Writes the comment and the suggested changes where the token may. Where it may not, the summary says the same, and another
 * job or workflow can write them: nothing of this fails a check.
 */
async function tellPullRequest(
  { log }: Platform,
  client: GitHubClient,
  { comment, token, suggestions }: CheckSettings,
  pull: PullRequest | undefined,
  checked: CheckedDefinition,
): Promise<boolean> {
  if (comment === 'false' || token === '' || !pull) return false;
  if (pull.fork) {
    log.info('The pull request is from a fork: its run may not write the comment, check-comment.yml may.');
    return false;
  }
  const commented = await orSay(log, async () => {
    log.info(`The comment is ${await writeComment(client, pull, checked.judgement)}.`);
  });
  await orSay(log, async () => {
    const made = await suggestChanges(client, pull, pull.head, suggestions ? suggestedChanges(checked.fresh) : []);
    if (made > 0) log.info(`${count(made, 'change')} suggested on the lines of the pull request.`);
  });
  return commented;
}

/** @returns whether GitHub did it; that it does not is said, and no more */
async function orSay(log: Log, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    log.notice(`The pull request is not told everything: ${error.message} The summary of this run has it all.`);
    return false;
  }
}

function setOutputs(platform: Platform, checked: CheckedDefinition, files: CheckFiles, commented: boolean): void {
  const { judgement, fresh, verdict } = checked;
  const amount = (severity: Finding['severity']): number => fresh.filter((each) => each.severity === severity).length;
  const outputs: Readonly<Record<string, string | number | undefined>> = {
    verdict,
    errors: amount('error'),
    warnings: amount('warning'),
    packages: judgement.packages,
    changes: judgement.diff?.changes.length,
    'predicted-seconds': judgement.prediction && Math.round(judgement.prediction.seconds),
    'comment-file': files.comment,
    'judgement-file': files.judgement,
    'sarif-file': files.sarif,
    commented: String(commented),
  };
  for (const [name, value] of Object.entries(outputs)) platform.setOutput(name, String(value ?? ''));
}

/** Hands the judgement to whoever may write. @returns what went wrong */
async function storeJudgement(
  platform: Platform,
  { upload, retentionDays }: CheckSettings,
  { judgement }: CheckFiles,
): Promise<readonly Problem[]> {
  if (!upload || judgement === undefined || !platform.artifacts.available) return [];
  const options = retentionDays === undefined ? {} : { retentionDays };
  try {
    const { id } = await platform.artifacts.upload(judgement, options);
    platform.setOutput('artifact-ids', JSON.stringify({ [basename(judgement)]: id }));
    return [];
  } catch (error) {
    return explainError(error);
  }
}

function sentenceOf({ judgement, fresh }: CheckedDefinition): string {
  const errors = fresh.filter(({ severity }) => severity === 'error');
  const refused = judgement.verdict.outcome === 'refused' ? ['Portage finds no plan for this definition.'] : [];
  const found = errors.length === 0 ? [] : [`Of what is new: ${countFindings(errors)}`];
  return [...refused, ...found].join(' ');
}
