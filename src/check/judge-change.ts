import { join, relative, resolve } from 'node:path';
import { GitHubError } from '../github/github-error.js';
import { scriptJudge, type FilePrograms } from '../lint/by-programs.js';
import type { Log } from '../platform/platform.js';
import { baseDefinition, type BaseDefinition, type BaseDeps } from './base-definition.js';
import { checkDefinition, type CheckDeps, type CheckedDefinition } from './check-definition.js';
import { readSide, type DefinitionSide } from './definition-side.js';
import type { PullRequest } from './pull-request-event.js';
import { readRecords } from './read-records.js';

export interface ChangeRequest {
  /** Folder of the default definition. */
  readonly defaults: string;
  /** The definition in the working tree. */
  readonly config: string;
  /** Folder from which people name it: the root of the repository in a run, else where the command was given. */
  readonly workspace: string;
  /** Revision to compare with; '' for where the branch began. */
  readonly base: string;
  /** `emerge.log` of an earlier build; '' for none. */
  readonly emergeLog: string;
  readonly pullRequest: PullRequest | undefined;
  /** Empty folder for what is only needed meanwhile. */
  readonly temporary: string;
}

export interface ChangeDeps extends BaseDeps {
  readonly log: Log;
  /** Absent where no plan is wanted. */
  readonly judge: CheckDeps['judge'];
  readonly keepsLayers: boolean;
  readonly signal: AbortSignal;
  /** Told what the files alone show, before anything is planned. */
  readonly onLinted: (checked: CheckedDefinition, line: JudgedChange['line']) => Promise<void>;
}

/** A change of a definition, judged, and the lines that its findings are about. */
export interface JudgedChange {
  readonly checked: CheckedDefinition;
  readonly line: (file: string, line: number) => string | undefined;
}

/** Reads both sides of a change and judges it. @throws UserError when there is no definition, or no such base */
export async function judgeChange(request: ChangeRequest, deps: ChangeDeps): Promise<JudgedChange> {
  const { defaults, config, pullRequest } = request;
  const shown = shownFolder(config, request.workspace);
  const records = await readRecords(request.emergeLog);
  // A Dockerfile of the definition's own is checked where the plan is made, by the builder of the plan.
  const programs = { scripts: scriptJudge(deps.run, deps.signal) };
  const head = await readSide({ defaults, folder: config, shown }, programs);
  for (const why of head.linted.unjudged) deps.log.info(why);
  const base = await baseSide(request, shown, deps, programs);
  const checked = await checkDefinition(
    { head, ...(base ? { base } : {}), ...(pullRequest ? { commit: pullRequest.head } : {}) },
    {
      ...(deps.judge ? { judge: deps.judge } : {}),
      onLinted: (checked) => deps.onLinted(checked, head.linted.line),
      ...(records ? { records } : {}),
      keepsLayers: deps.keepsLayers,
      asksMirrors: true,
      say: (line) => {
        deps.log.info(line);
      },
    },
  );
  return { checked, line: head.linted.line };
}

/** A folder as annotations name it: from the root of the workspace, where it is in there. */
function shownFolder(folder: string, workspace: string): string {
  const below = relative(workspace, resolve(folder));
  return below === '' || below.startsWith('..') ? folder : below;
}

/** What to compare with. That it cannot be had costs the comparison, not the check. */
async function baseSide(
  request: ChangeRequest,
  shown: string,
  deps: ChangeDeps,
  programs: FilePrograms,
): Promise<DefinitionSide | undefined> {
  const { defaults, config, base, pullRequest, temporary } = request;
  let found: BaseDefinition | undefined;
  try {
    const to = join(temporary, 'base');
    found = await baseDefinition({ folder: config, to, revision: base, pullRequest }, deps);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    deps.log.warning(`There is nothing to compare with: ${error.message}`);
    return undefined;
  }
  if (!found) {
    deps.log.info('There is nothing to compare with, so all of the definition is judged as new.');
    return undefined;
  }
  const commit = found.commit.slice(0, 12);
  if (found.folder === undefined) {
    deps.log.info(`Commit ${commit} has no such folder, so all of the definition is judged as new.`);
    return undefined;
  }
  deps.log.info(`Compared with commit ${commit}.`);
  return await readSide({ defaults, folder: found.folder, shown }, programs);
}
