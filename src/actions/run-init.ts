import { join } from 'node:path';
import type { Runner } from '../adopt/callers.js';
import { initReport } from '../adopt/init-report.js';
import { planInit } from '../adopt/init.js';
import { placeFiles } from '../adopt/place-files.js';
import { namesIn, readDefaults, readExamples, readOld, readWorkflows } from '../adopt/sources.js';
import { requireFolder } from '../image/load.js';
import { readInitSettings } from '../inputs/adopt-settings.js';
import type { Platform } from '../platform/platform.js';
import { problemsOf, showFailure } from './failure.js';

export interface RunInitDeps {
  /** Folder of the default definition. */
  readonly defaults: string;
  /** Asks the person at the terminal for one of several words; undefined where there is none. */
  readonly ask: ((question: string, words: readonly string[], fallback: string) => Promise<string>) | undefined;
}

/** Writes a definition and the workflows that build, check and refresh it into a repository, and overwrites nothing. */
export async function runInit(platform: Platform, { defaults, ask }: RunInitDeps): Promise<void> {
  const problems = await problemsOf(async () => {
    const settings = readInitSettings(platform);
    const { folder, config, from } = settings;
    await requireFolder(folder, folder);
    const runner = settings.runner ?? (await askRunner(ask));
    const sources = {
      defaults: await readDefaults(defaults),
      examples: await readExamples(defaults),
      existing: await namesIn(join(folder, config)),
      workflows: await readWorkflows(folder),
      old: from === undefined ? undefined : await readOld(from),
    };
    const plan = planInit(settings, runner, sources);
    const placed = await placeFiles(folder, plan.files, { dryRun: settings['dry-run'] });
    for (const line of initReport(plan, placed, { settings, runner })) platform.log.info(line);
    return [];
  });
  showFailure(platform, problems);
}

async function askRunner(ask: RunInitDeps['ask']): Promise<Runner> {
  const question = 'Where are images built: on a machine of your own, or on the free hosted runners of GitHub?';
  const answer = await ask?.(question, ['own', 'hosted'], 'hosted');
  return answer === 'own' ? 'own' : 'hosted';
}
