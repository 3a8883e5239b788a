import type { OpenedBuilder } from '../build/open-builder.js';
import type { ContextPlan } from '../image/folder.js';
import { judgeByPrograms, readProgramFiles } from '../lint/by-programs.js';
import { checkDockerfile } from '../lint/dockerfile-check.js';
import { problemOf, type Finding } from '../lint/finding.js';
import { arranged } from '../lint/lint.js';
import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';

/**
 * What BuildKit's check says of a Dockerfile that is the definition's own: none of the default one.
 * @param folder one to make, for what BuildKit reads
 * @throws UserError when BuildKit refuses it
 */
export async function checkOwnDockerfile(
  context: ContextPlan,
  { buildx, builder }: OpenedBuilder,
  { cancelled: signal, log }: Pick<Platform, 'cancelled' | 'log'>,
  folder: string,
): Promise<readonly Finding[]> {
  const { dockerfile } = await readProgramFiles(context);
  const { reports, unjudged } = await judgeByPrograms(
    { scripts: [], dockerfile, reports: [] },
    { dockerfile: (file) => checkDockerfile(file, { buildx, builder: builder.name, folder, signal }) },
  );
  for (const why of unjudged) log.info(why);
  const findings = arranged(reports);
  const errors = findings.filter(({ severity }) => severity === 'error');
  // No stage of it can be built. The build would say so too, of some without a line.
  if (errors.length > 0) throw new UserError(errors.map(problemOf));
  return findings;
}
