import { readRefreshCommandSettings } from '../inputs/refresh-settings.js';
import type { Platform } from '../platform/platform.js';
import { findRefresh } from '../refresh/find-refresh.js';
import type { FoundRefresh } from '../refresh/find-refresh.js';
import { tellRefresh } from '../refresh/format.js';
import type { Proposal } from '../refresh/proposals.js';
import { readImage } from '../refresh/read-image.js';
import { replaceFile } from '../refresh/replace-file.js';
import { findingsOf, proposedImage } from '../refresh/wanted.js';
import { readPackages } from '../snapshot/read-package-list.js';
import { problemsOf, showFailure } from './failure.js';
import { refreshWorld } from './refresh-world.js';
import type { RefreshDeps } from './refresh-world.js';

/** `gentoo-min refresh`: writes newer pins into image.yaml, or only tells of them. */
export async function runRefreshCommand(platform: Platform, deps: RefreshDeps): Promise<void> {
  const problems = await problemsOf(async () => {
    const { config, only, packages, dryRun } = readRefreshCommandSettings(platform);
    const image = await readImage(config);
    const installed = packages === undefined ? undefined : await readPackages(packages);
    const found = await findRefresh(image, refreshWorld(platform, deps));
    const proposals = taken(found, only);
    for (const proposal of proposals) {
      const findings = findingsOf(proposal, found, installed === undefined ? {} : { installed });
      for (const line of tellRefresh(proposal, findings)) platform.log.info(line);
    }
    const text = proposedImage(image, proposals);
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

function taken({ division }: FoundRefresh, only: 'all' | 'refresh' | 'compiler'): Proposal[] {
  const { refresh, compiler } = division;
  return [only === 'compiler' ? undefined : refresh, only === 'refresh' ? undefined : compiler].filter(
    (each): each is Proposal => each !== undefined,
  );
}
