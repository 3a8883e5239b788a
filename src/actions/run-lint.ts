import { readLintSettings } from '../inputs/lint-settings.js';
import { countFindings, formatFinding } from '../lint/format.js';
import { lintFolder } from '../lint/read-definition.js';
import { sarifLog } from '../lint/sarif.js';
import type { Platform } from '../platform/platform.js';
import { problemsOf, showFailure } from './failure.js';

export interface RunLintDeps {
  /** Folder of the default definition. */
  readonly defaults: string;
  /** Name and version of this program. */
  readonly builtBy: string;
}

/** Judges a definition by its files alone. Errors among the findings are a failure; warnings and notes are none. */
export async function runLint(platform: Platform, { defaults, builtBy }: RunLintDeps): Promise<void> {
  let failure: string | undefined;
  const problems = await problemsOf(async () => {
    const { config, format } = readLintSettings(platform);
    const { findings, line } = await lintFolder({ defaults, user: config });
    const count = countFindings(findings);
    if (format === 'sarif') {
      const version = builtBy.replace(/^.* /, '');
      platform.log.info(JSON.stringify(sarifLog(findings, { version }), null, 2));
    } else if (format === 'json') platform.log.info(JSON.stringify({ findings }, null, 2));
    else {
      for (const finding of findings) {
        const { file, line: number } = finding.at;
        const text = number === undefined ? undefined : line(file, number);
        for (const said of formatFinding(finding, text)) platform.log.info(said);
      }
    }
    if (findings.some(({ severity }) => severity === 'error')) failure = count;
    else if (format === 'text') platform.log.info(count);
    return [];
  });
  showFailure(platform, problems);
  if (failure !== undefined) platform.fail(failure);
}
