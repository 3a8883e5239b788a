import { UserError, type Problem } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import type { BuildReport } from './report.js';

/**
 * Stores what a run produced as artifacts, each file by itself: the image's files and the manifest when the run went
 * well, otherwise the logs that explain why not. One that cannot be stored does not keep the others from being stored.
 * @returns a problem for each file that could not be stored
 */
export async function storeArtifacts(
  platform: Platform,
  report: BuildReport,
  wentWell: boolean,
  retentionDays: number | undefined,
): Promise<Problem[]> {
  const manifest = report.manifestFile?.path;
  // An image that was booted and did not come up is not published; one that failed later, at its budget say, is kept.
  const keepsImage = report.bootResult !== undefined && report.bootResult.status !== 'failed';
  const image = [...report.placed.map(({ path }) => path), ...(manifest === undefined ? [] : [manifest])];
  const files = [...(keepsImage ? image : []), ...(wentWell ? report.bootLogs : report.logs)];
  if (!platform.artifacts.available) return [];
  const problems: Problem[] = [];
  for (const file of files) {
    try {
      const { id } = await platform.artifacts.upload(file, retentionDays === undefined ? {} : { retentionDays });
      report.stored(file, id);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems;
}
