import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readLintSettings } from '../inputs/lint-settings.js';
import { scriptJudge, type FilePrograms } from '../lint/by-programs.js';
import { countFindings, formatFinding } from '../lint/format.js';
import { lintFolder } from '../lint/read-definition.js';
import { sarifLog } from '../lint/sarif.js';
import { makeTemporaryFolder } from '../platform/files.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import { problemsOf, showFailure } from './failure.js';

export interface RunLintDeps {
  readonly run: Runner;
  /** Folder of the default definition. */
  readonly defaults: string;
  /** Name and version of this program. */
  readonly builtBy: string;
}

/** Judges a definition by its files alone. Errors among the findings are a failure; warnings and notes are none. */
export async function runLint(platform: Platform, { run, defaults, builtBy }: RunLintDeps): Promise<void> {
  let failure: string | undefined;
  const problems = await problemsOf(async () => {
    const { config, builder, format } = readLintSettings(platform);
    const programs = programsHere(platform, run, builder);
    const { findings, line, unjudged } = await lintFolder({ defaults, user: config }, programs);
    for (const why of unjudged) platform.log.notice(why);
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

/** The programs of this machine, loaded when there is something for them. */
function programsHere(platform: Platform, run: Runner, builder: string): FilePrograms {
  const { env, cancelled: signal } = platform;
  return {
    scripts: scriptJudge(run, signal),
    dockerfile: async (file) => {
      const { checkDockerfileHere } = await import('../lint/current-builder.js');
      const temporary = await makeTemporaryFolder(env);
      try {
        return await checkDockerfileHere(file, builder, { run, env, folder: join(temporary, 'context'), signal });
      } finally {
        await rm(temporary, { recursive: true, force: true });
      }
    },
  };
}
