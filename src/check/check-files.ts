import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sarifLog } from '../lint/sarif.js';
import { writeFileAtomic } from '../platform/files.js';
import { renderComment } from '../verdict/comment.js';
import type { CheckedDefinition } from './check-definition.js';
import { JUDGEMENT_NAME } from './judgement-artifacts.js';
import { writeJudgementFile } from './judgement-file.js';
import type { PullRequest } from './pull-request-event.js';
import { suggestedChanges } from './suggested-change.js';

export interface CheckFilesRequest {
  /** Folder for them; it is made. */
  readonly output: string;
  /** Prefix of the judgement's name; '' for none. */
  readonly artifactName: string;
  /** Path for the findings; '' for no such file. */
  readonly sarif: string;
  /** Of the program. */
  readonly version: string;
  readonly pullRequest: PullRequest | undefined;
}

/** Paths of what was written. */
export interface CheckFiles {
  readonly comment: string;
  /** Where there is a pull request to hand it to. */
  readonly judgement?: string;
  readonly sarif?: string;
}

/** Writes what came of a check, each file at once or not at all. @throws NodeJS.ErrnoException */
export async function writeCheckFiles(checked: CheckedDefinition, request: CheckFilesRequest): Promise<CheckFiles> {
  const { output, artifactName, sarif, version, pullRequest } = request;
  await mkdir(output, { recursive: true });
  const comment = join(output, 'comment.md');
  await writeFileAtomic(comment, renderComment(checked.judgement));
  if (sarif !== '') {
    await mkdir(dirname(sarif), { recursive: true });
    const log = sarifLog([...checked.fresh, ...checked.older], { version });
    await writeFileAtomic(sarif, `${JSON.stringify(log, null, 2)}\n`);
  }
  const written = { comment, ...(sarif === '' ? {} : { sarif }) };
  if (!pullRequest) return written;
  const judgement = join(output, `${artifactName === '' ? '' : `${artifactName}-`}${JUDGEMENT_NAME}`);
  await writeFileAtomic(
    judgement,
    writeJudgementFile({
      pullRequest: pullRequest.number,
      head: pullRequest.head,
      judgement: checked.judgement,
      suggestions: suggestedChanges(checked.fresh),
    }),
  );
  return { ...written, judgement };
}
