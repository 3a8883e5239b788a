import { readAdvisoriesSettings } from '../inputs/refresh-settings.js';
import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { advisoryProblems, advisorySummary, judgeAdvisories } from '../refresh/advisory-gate.js';
import { advisoryFiles } from '../refresh/advisory-files.js';
import { readDefinition } from '../refresh/find-refresh.js';
import type { ImageText } from '../refresh/find-refresh.js';
import { annotations, writeAnnotations } from '../report/annotations.js';
import { announcementsIn } from '../snapshot/facts.js';
import type { ListedPackage } from '../snapshot/package-list.js';
import { readPackages } from '../snapshot/read-package-list.js';
import { readImage } from '../refresh/read-image.js';
import { problemsOf, showFailure } from './failure.js';
import { refreshWorld } from './refresh-world.js';
import type { RefreshDeps } from './refresh-world.js';

/** `gentoo-min advisories`: judges what a build installed by the advisories of a snapshot. */
export async function runAdvisories(platform: Platform, deps: RefreshDeps): Promise<void> {
  const problems = await problemsOf(async () => {
    const { config, packages, snapshot } = readAdvisoriesSettings(platform);
    const [image, installed] = await Promise.all([readImage(config), readPackages(packages)]);
    const given = snapshot === undefined ? {} : { snapshot };
    await tellAdvisories(platform, deps, { image, installed, summary: false, ...given });
    return [];
  });
  showFailure(platform, problems);
}

interface AdvisoryRequest {
  readonly image: ImageText;
  readonly installed: readonly ListedPackage[];
  readonly summary: boolean;
  /** Where the advisories are taken from, as `sourceRule` approves of it; the newest snapshot of the registry when absent. */
  readonly snapshot?: string;
}

/** Judges packages by advisories and says it as image.yaml wants it: as a report, as warnings, or as a failure. */
export async function tellAdvisories(platform: Platform, deps: RefreshDeps, request: AdvisoryRequest): Promise<void> {
  const { image, installed } = request;
  const { definition } = readDefinition(image);
  const policy = definition.refresh.advisories;
  const { advisories, unread } = announcementsIn(
    await advisoryFiles(image, request.snapshot, refreshWorld(platform, deps)),
  );
  if (unread.length > 0) platform.log.warning(`${unread.length} files cannot be read, such as ${unread[0] ?? ''}.`);
  if (advisories.length === 0) {
    throw new UserError({
      message: 'The snapshot has no advisories, so that nothing can be said of the image.',
      hint: 'Take a snapshot with metadata/glsa, such as gentoo/portage.',
    });
  }
  const verdict = judgeAdvisories(installed, advisories, policy, new Date(platform.now()).toISOString().slice(0, 10));
  const problems = advisoryProblems(verdict, image.file);
  platform.setOutput('advisories', String(verdict.open.length));
  if (request.summary) await platform.writeSummary(advisorySummary(verdict, installed.length));
  for (const id of verdict.needless) platform.log.notice(`GLSA ${id} is accepted, and about nothing in the image.`);
  const count = `${verdict.open.length} open and ${verdict.accepted.length} accepted advisories about ${installed.length} packages.`;
  platform.log.info(count);
  if (policy.gate === 'fail') {
    if (problems.length > 0) throw new UserError(problems);
  } else writeAnnotations(platform.log, annotations({ [policy.gate === 'warn' ? 'warning' : 'notice']: problems }));
}
