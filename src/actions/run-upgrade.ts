import { join } from 'node:path';
import { readLocalActions, readWorkflows } from '../adopt/sources.js';
import { upgradeWorkflow, UPGRADES } from '../adopt/upgrade.js';
import type { UpgradeTable } from '../adopt/upgrade.js';
import { requireFolder } from '../image/load.js';
import { readUpgradeSettings } from '../inputs/adopt-settings.js';
import { writeFileAtomic } from '../platform/files.js';
import type { Platform } from '../platform/platform.js';
import { count } from '../progress/format.js';
import { problemsOf, showFailure } from './failure.js';

export interface RunUpgradeDeps {
  /** Name and version of this program. */
  readonly builtBy: string;
  /** What each major version renamed; that of this program when absent. */
  readonly table?: UpgradeTable;
}

/** Moves the workflows of a repository, and its own composite actions, to another major version of the action. */
export async function runUpgrade(platform: Platform, { builtBy, table = UPGRADES }: RunUpgradeDeps): Promise<void> {
  const problems = await problemsOf(async () => {
    const settings = readUpgradeSettings(platform);
    const { folder, action: repository } = settings;
    await requireFolder(folder, folder);
    const to = settings.to ?? `v${/(\d+)\.[^ ]*$/.exec(builtBy)?.[1] ?? '1'}`;
    let changed = 0;
    for (const [path, workflow] of [...(await readWorkflows(folder)), ...(await readLocalActions(folder))]) {
      const { text, changes } = upgradeWorkflow(workflow, { repository, to, table });
      for (const { line, message } of changes) platform.log.info(`${path}:${line}: ${message}`);
      if (text === workflow) continue;
      changed++;
      if (!settings['dry-run']) await writeFileAtomic(join(folder, path), text);
    }
    if (changed === 0) platform.log.info(`No workflow or action uses an older version of ${repository} than ${to}.`);
    else platform.log.info(`${settings['dry-run'] ? 'Would change' : 'Changed'} ${count(changed, 'file')}.`);
    return [];
  });
  showFailure(platform, problems);
}
