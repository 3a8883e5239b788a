import { cp } from 'node:fs/promises';
import { readRecords } from '../check/read-records.js';
import { readRefreshCommandSettings } from '../inputs/refresh-settings.js';
import type { RefreshCommandSettings } from '../inputs/refresh-settings.js';
import type { Platform } from '../platform/platform.js';
import { findRefresh, proposalsIn } from '../refresh/find-refresh.js';
import type { FoundRefresh } from '../refresh/find-refresh.js';
import { tellPlan, tellRefresh } from '../refresh/format.js';
import type { Proposal } from '../refresh/proposals.js';
import { readImage } from '../refresh/read-image.js';
import { replaceFile } from '../refresh/replace-file.js';
import { findingsOf, proposedImage } from '../refresh/wanted.js';
import { readPackages } from '../snapshot/read-package-list.js';
import type { PlannedDefinition } from './compare-plans.js';
import { problemsOf, showFailure } from './failure.js';
import type { PlanMaker } from './plan-proposals.js';
import { refreshWorld } from './refresh-world.js';
import type { RefreshDeps } from './refresh-world.js';

export interface RefreshCommandDeps extends RefreshDeps {
  /** Compares real plans. */
  readonly comparePlans: PlanMaker;
}

/** `gentoo-min refresh`: writes newer pins into image.yaml, or only tells of them. */
export async function runRefreshCommand(platform: Platform, deps: RefreshCommandDeps): Promise<void> {
  const problems = await problemsOf(async () => {
    const settings = readRefreshCommandSettings(platform);
    const { config, only, packages, dryRun } = settings;
    const image = await readImage(config);
    const installed = packages === undefined ? undefined : await readPackages(packages);
    const found = await findRefresh(image, refreshWorld(platform, deps));
    const proposals = taken(found, only);
    for (const proposal of proposals) {
      const findings = findingsOf(proposal, found, installed === undefined ? {} : { installed });
      for (const line of tellRefresh(proposal, findings)) platform.log.info(line);
    }
    const text = proposedImage(image, proposals);
    if (settings.plan && proposals.length > 0) {
      const outcome = await deps.comparePlans(await definitionOf(settings))(image.text, text);
      for (const line of tellPlan(outcome)) platform.log[outcome.made ? 'info' : 'warning'](line);
    }
    if (proposals.length === 0) platform.log.info('There is nothing newer to propose.');
    else if (dryRun) platform.log.info(`${image.file} stays as it is.`);
    else {
      await replaceFile(image.file, image.text, text);
      platform.log.info(`${image.file} is changed.`);
    }
    return [];
  });
  showFailure(platform, problems);
}

async function definitionOf({ config, build, emergeLog }: RefreshCommandSettings): Promise<PlannedDefinition> {
  const records = await readRecords(emergeLog);
  return {
    config,
    build,
    layOut: async (to) => {
      await cp(config, to, { recursive: true, verbatimSymlinks: true });
      return true;
    },
    records: () => Promise.resolve(records),
  };
}

function taken(found: FoundRefresh, only: 'all' | Proposal['kind']): Proposal[] {
  return proposalsIn(found).filter(({ kind }) => only === 'all' || only === kind);
}
