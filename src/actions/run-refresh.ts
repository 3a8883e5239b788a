import { readRefreshActionSettings } from '../inputs/refresh-settings.js';
import type { RefreshActionSettings } from '../inputs/refresh-settings.js';
import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { findRefresh, proposalsIn, readDefinition } from '../refresh/find-refresh.js';
import { lastPackageList } from '../refresh/last-packages.js';
import { fingerprint } from '../refresh/proposals.js';
import type { Proposal } from '../refresh/proposals.js';
import { RepositoryPulls } from '../refresh/repository-pulls.js';
import { settleProposal } from '../refresh/settle-proposal.js';
import type { Settled, Wish } from '../refresh/settle-proposal.js';
import { refreshSummary } from '../refresh/summary.js';
import { wantedPull } from '../refresh/wanted.js';
import type { ListedPackage } from '../snapshot/package-list.js';
import { readPackages } from '../snapshot/read-package-list.js';
import { problemsOf, showFailure } from './failure.js';
import { folderOf, planOf, planProposals } from './plan-proposals.js';
import type { PlanMaker } from './plan-proposals.js';
import { findScene } from './refresh-scene.js';
import type { RefreshScene } from './refresh-scene.js';
import { refreshWorld } from './refresh-world.js';
import type { RefreshDeps } from './refresh-world.js';
import { tellAdvisories } from './run-advisories.js';

export interface RefreshActionDeps extends RefreshDeps {
  /** Compares real plans, where there is something that can make them. */
  readonly comparePlans?: PlanMaker;
}

/** What each mode does. */
const MODES: Readonly<Record<RefreshActionSettings['mode'], Mode>> = { refresh, plan, advisories: judge };

type Mode = (
  platform: Platform,
  settings: RefreshActionSettings,
  scene: RefreshScene,
  deps: RefreshActionDeps,
) => Promise<void>;

/**
 * Proposes newer pins as a pull request of the repository that it runs in, plans them for another job that does, or judges what
 * is pinned by today's advisories.
 */
export async function runRefreshAction(platform: Platform, deps: RefreshActionDeps): Promise<void> {
  const problems = await problemsOf(async () => {
    const settings = readRefreshActionSettings(platform);
    await MODES[settings.mode](platform, settings, await findScene(platform, settings, deps), deps);
    return [];
  });
  showFailure(platform, problems);
}

async function refresh(
  platform: Platform,
  settings: RefreshActionSettings,
  scene: RefreshScene,
  deps: RefreshActionDeps,
): Promise<void> {
  const { image, facts, base, branches } = scene;
  const pulls = new RepositoryPulls(scene.access);
  const found = await findRefresh(image, refreshWorld(platform, deps));
  const { name } = found.definition;
  const installed = await packagesOf(platform, settings, scene, name);
  const notes = notesOf(scene);
  const wishOf = async (proposal: Proposal): Promise<Wish> => {
    const plan = await planOf(platform, { settings, scene, name }, proposal, deps.comparePlans);
    const background = { notes, ...(plan ? { plan } : {}), ...(installed ? { installed } : {}) };
    return {
      fingerprint: fingerprint(proposal),
      pull: (open) => wantedPull(image, proposal, found, { ...background, ...(open === undefined ? {} : { open }) }),
    };
  };
  const done: Settled[] = [];
  for (const kind of ['refresh', 'compiler'] as const) {
    const proposal = found.division[kind];
    const wish = proposal && (await wishOf(proposal));
    const branch = branchOf(kind, settings.config);
    const settled = settings.dryRun
      ? foretold(platform, wish)
      : await settleProposal({ branches, pulls, facts, base, branch, file: image.file }, wish);
    platform.log.info(`${kind}: ${settled.said}`);
    for (const warning of settled.warnings) platform.log.warning(warning);
    const output = kind === 'refresh' ? 'pull-request' : 'compiler-pull-request';
    platform.setOutput(output, settled.number === undefined || settled.did === 'closed' ? '' : String(settled.number));
    if (wish || settled.did !== 'nothing') done.push(settled);
  }
  for (const note of found.notes) platform.log.notice(note);
  platform.setOutput('changed', String(proposalsIn(found).length > 0));
  if (settings.summary) await platform.writeSummary(refreshSummary(done, found));
}

/** What a run that writes would do. */
function foretold({ log }: Platform, wish: Wish | undefined): Settled {
  const wanted = wish?.pull(undefined);
  if (wanted) log.info(wanted.body);
  return { did: 'nothing', said: wanted ? `Would propose: ${wanted.title}.` : 'Nothing newer.', warnings: [] };
}

async function plan(
  platform: Platform,
  settings: RefreshActionSettings,
  scene: RefreshScene,
  deps: RefreshActionDeps,
): Promise<void> {
  if (!deps.comparePlans) throw new Error('there is nothing that can plan');
  const found = await findRefresh(scene.image, refreshWorld(platform, deps));
  await planProposals(platform, { settings, scene, name: found.definition.name }, found, deps.comparePlans);
}

async function judge(
  platform: Platform,
  settings: RefreshActionSettings,
  scene: RefreshScene,
  deps: RefreshActionDeps,
): Promise<void> {
  const { definition } = readDefinition(scene.image);
  const installed = await packagesOf(platform, settings, scene, definition.name);
  if (installed === undefined) {
    throw new UserError({
      message: `There is no list of packages: no run on ${scene.base.branch} has kept the artifact ${definition.name}-packages.txt.`,
      hint: 'Build the image once, or name the list by the input packages.',
    });
  }
  await tellAdvisories(platform, deps, { image: scene.image, installed, summary: settings.summary });
}

/** The packages of the last build: the list that is given, else the newest artifact. Without either, nothing is known. */
async function packagesOf(
  platform: Platform,
  { packages, mode }: RefreshActionSettings,
  { access, base }: RefreshScene,
  image: string,
): Promise<readonly ListedPackage[] | undefined> {
  if (packages !== undefined) return await readPackages(packages);
  const name = `${image}-packages.txt`;
  try {
    const text = await lastPackageList(access.rest, access.repository, { name, branch: base.branch });
    return text === undefined ? undefined : await readPackages(name, text);
  } catch (error) {
    // For a refresh the list is a help, no need.
    if (!(error instanceof UserError) || mode === 'advisories') throw error;
    platform.log.info(`News about installed packages are left out: ${error.message}`);
    return undefined;
  }
}

/** Something to say of every proposal. */
function notesOf({ facts }: RefreshScene): string[] {
  const silent = facts.us === 'github-actions[bot]';
  return silent
    ? ["No check starts by itself here, for the pull request was opened with the job's own token: close and reopen it."]
    : [];
}

/** The branch of a kind of proposals; each definition of a repository has its own. */
function branchOf(kind: Proposal['kind'], config: string): string {
  const folder = folderOf(config);
  const suffix = folder === 'config' ? '' : `-${folder.replace(/[^A-Za-z0-9]+/g, '-')}`;
  return `gentoo-min/${kind}${suffix}`;
}
