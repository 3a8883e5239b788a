import { join, posix } from 'node:path';
import { layOutTree } from '../check/lay-out-tree.js';
import { TreeFromApi } from '../check/tree-from-api.js';
import { GitHubClient } from '../github/github-client.js';
import { DEFAULT_GRAPHQL_API } from '../github/graphql.js';
import { readRefreshActionSettings } from '../inputs/refresh-settings.js';
import type { RefreshActionSettings } from '../inputs/refresh-settings.js';
import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { parseEmergeLog } from '../portage/emerge-log.js';
import { findRefresh, readDefinition } from '../refresh/find-refresh.js';
import type { FoundRefresh, ImageText } from '../refresh/find-refresh.js';
import type { GitHubAccess } from '../refresh/github-access.js';
import { lastPackageList } from '../refresh/last-packages.js';
import type { Proposal } from '../refresh/proposals.js';
import { RepositoryBranches } from '../refresh/repository-branches.js';
import type { Head, RepositoryFacts } from '../refresh/repository-branches.js';
import { RepositoryPulls } from '../refresh/repository-pulls.js';
import { settleProposal } from '../refresh/settle-proposal.js';
import type { Settled } from '../refresh/settle-proposal.js';
import { refreshSummary } from '../refresh/summary.js';
import { proposedImage, wantedPull } from '../refresh/wanted.js';
import type { Background, ComparePlans } from '../refresh/wanted.js';
import type { ListedPackage } from '../snapshot/package-list.js';
import { readPackages } from '../snapshot/read-package-list.js';
import { recordsOf } from '../verdict/predict.js';
import type { PlannedDefinition } from './compare-plans.js';
import { problemsOf, showFailure } from './failure.js';
import { githubClient } from './github-client.js';
import { refreshWorld } from './refresh-world.js';
import type { RefreshDeps } from './refresh-world.js';
import { tellAdvisories } from './run-advisories.js';

export interface RefreshActionDeps extends RefreshDeps {
  /** Compares real plans, where there is something that can make them. */
  readonly comparePlans?: (definition: PlannedDefinition) => ComparePlans;
}

/** Everything that a run knows of its repository before it looks at the pins. */
interface Scene {
  readonly access: GitHubAccess;
  readonly branches: RepositoryBranches;
  readonly facts: RepositoryFacts;
  readonly base: Head;
  readonly image: ImageText;
}

/** Proposes newer pins as a pull request of the repository that it runs in, or judges what is pinned by today's advisories. */
export async function runRefreshAction(platform: Platform, deps: RefreshActionDeps): Promise<void> {
  const problems = await problemsOf(async () => {
    const settings = readRefreshActionSettings(platform);
    const scene = await findScene(platform, settings, deps);
    if (settings.mode === 'refresh') await refresh(platform, settings, scene, deps);
    else await judge(platform, settings, scene, deps);
    return [];
  });
  showFailure(platform, problems);
}

async function findScene(platform: Platform, settings: RefreshActionSettings, deps: RefreshActionDeps): Promise<Scene> {
  const { GITHUB_REPOSITORY: name = '', GITHUB_GRAPHQL_URL: graph = '' } = platform.env;
  if (!/^[^/]+\/[^/]+$/.test(name) || settings.token === '') {
    throw new UserError({
      message: name === '' ? 'GITHUB_REPOSITORY is not set.' : 'There is no token to speak to GitHub with.',
      hint: 'This runs as a step of a workflow; on your own machine, take gentoo-min refresh.',
    });
  }
  const { token } = settings;
  const access: GitHubAccess = {
    rest: githubClient(platform, token, deps),
    graph: new GitHubClient({
      ...deps,
      api: graph === '' ? DEFAULT_GRAPHQL_API : graph,
      token,
      signal: platform.cancelled,
    }),
    repository: name,
  };
  const branches = new RepositoryBranches(access);
  const facts = await branches.facts();
  const branch = settings.base ?? facts.defaultBranch;
  const base = await branches.head(branch);
  if (base === undefined) {
    throw new UserError({
      message: `${name} has no branch ${branch}.`,
      hint: 'Name one that it has by the input base.',
    });
  }
  const file = posix.join(settings.config, 'image.yaml');
  const text = await branches.file(base.commit, file);
  if (text === undefined) {
    throw new UserError({
      message: `${branch} has no ${file}, so that there are no pins to refresh.`,
      hint: 'Put one there, or name its folder by the input config.',
    });
  }
  if (text.includes('\ufffd')) {
    throw new UserError({ message: 'It has bytes that are no UTF-8.', at: { file }, hint: 'Write it as UTF-8.' });
  }
  return { access, branches, facts, base, image: { text, file } };
}

async function refresh(
  platform: Platform,
  settings: RefreshActionSettings,
  scene: Scene,
  deps: RefreshActionDeps,
): Promise<void> {
  const { image, facts, base, branches } = scene;
  const pulls = new RepositoryPulls(scene.access);
  const found = await findRefresh(image, refreshWorld(platform, deps));
  const installed = await packagesOf(platform, settings, scene, found.definition.name);
  const done: Settled[] = [];
  for (const kind of ['refresh', 'compiler'] as const) {
    const proposal = found.division[kind];
    const wanted =
      proposal &&
      wantedPull(image, proposal, found, {
        ...(await background(platform, { settings, scene, name: found.definition.name }, proposal, deps)),
        ...(installed === undefined ? {} : { installed }),
      });
    const branch = branchOf(kind, settings.config);
    const settled: Settled = settings.dryRun
      ? { did: 'nothing', said: wanted ? `Would propose: ${wanted.title}.` : 'Nothing newer.', warnings: [] }
      : await settleProposal({ branches, pulls, facts, base, branch, file: image.file }, wanted);
    platform.log.info(`${kind}: ${settled.said}`);
    if (settings.dryRun && wanted) platform.log.info(wanted.body);
    for (const warning of settled.warnings) platform.log.warning(warning);
    const output = kind === 'refresh' ? 'pull-request' : 'compiler-pull-request';
    platform.setOutput(output, settled.number === undefined || settled.did === 'closed' ? '' : String(settled.number));
    if (wanted || settled.did !== 'nothing') done.push(settled);
  }
  for (const note of found.notes) platform.log.notice(note);
  platform.setOutput('changed', String(proposalsIn(found).length > 0));
  if (settings.summary) await platform.writeSummary(refreshSummary(done, found));
}

async function judge(
  platform: Platform,
  settings: RefreshActionSettings,
  scene: Scene,
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
  { access, base }: Scene,
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

interface Asked {
  readonly settings: RefreshActionSettings;
  readonly scene: Scene;
  /** Of the image. */
  readonly name: string;
}

async function background(
  platform: Platform,
  asked: Asked,
  proposal: Proposal,
  { comparePlans }: RefreshActionDeps,
): Promise<Background> {
  const { image, facts } = asked.scene;
  const compare = asked.settings.plan ? comparePlans?.(plannedDefinition(platform, asked)) : undefined;
  const plan = await compare?.(image.text, proposedImage(image, [proposal]));
  const silent = facts.us === 'github-actions[bot]';
  return {
    ...(plan === undefined ? {} : { plan }),
    notes: silent
      ? [
          "No check starts by itself here, for the pull request was opened with the job's own token: close and reopen it.",
        ]
      : [],
  };
}

/** The definition as the base branch has it. It is read by the API as image.yaml is, so a checkout is no need. */
function plannedDefinition({ env, log }: Platform, { settings, scene, name }: Asked): PlannedDefinition {
  const { access, base } = scene;
  const config = folderOf(settings.config);
  const api = new TreeFromApi(access.rest, access.repository);
  return {
    config,
    build: settings.build,
    layOut: async (to) => {
      const files = await api.files(base.commit, config === '.' ? '' : config);
      const checkout = join(env.GITHUB_WORKSPACE ?? '.', config);
      return await layOutTree(files, to, checkout, (blobs) => api.contents(blobs));
    },
    records: async () => {
      try {
        const wanted = { name: `${name}-emerge.log`, branch: base.branch };
        const text = await lastPackageList(access.rest, access.repository, wanted);
        return text === undefined ? undefined : recordsOf(parseEmergeLog(text));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        log.info(`The time of the build is only guessed: ${error.message}`);
        return undefined;
      }
    },
  };
}

function proposalsIn({ division }: FoundRefresh): Proposal[] {
  return [division.refresh, division.compiler].filter((each): each is Proposal => each !== undefined);
}

/** The branch of a kind of proposals; each definition of a repository has its own. */
function branchOf(kind: Proposal['kind'], config: string): string {
  const folder = folderOf(config);
  const suffix = folder === 'config' ? '' : `-${folder.replace(/[^A-Za-z0-9]+/g, '-')}`;
  return `gentoo-min/${kind}${suffix}`;
}

/** A folder of the repository, named in one way only. */
function folderOf(config: string): string {
  return posix.normalize(config).replace(/^\.\/|\/$/g, '');
}
