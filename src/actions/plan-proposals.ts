import { join, posix } from 'node:path';
import { layOutTree } from '../check/lay-out-tree.js';
import { TreeFromApi } from '../check/tree-from-api.js';
import type { RefreshActionSettings } from '../inputs/refresh-settings.js';
import { UserError } from '../platform/errors.js';
import type { Platform } from '../platform/platform.js';
import { parseEmergeLog } from '../portage/emerge-log.js';
import { proposalsIn } from '../refresh/find-refresh.js';
import type { FoundRefresh } from '../refresh/find-refresh.js';
import { tellPlan } from '../refresh/format.js';
import { lastPackageList } from '../refresh/last-packages.js';
import type { ComparePlans, PlanOutcome } from '../refresh/plan-outcome.js';
import { readPlans, writePlans } from '../refresh/plan-record.js';
import type { PlanRecord } from '../refresh/plan-record.js';
import { stepName } from '../refresh/proposals.js';
import type { Proposal } from '../refresh/proposals.js';
import { proposedImage } from '../refresh/wanted.js';
import { recordsOf } from '../verdict/predict.js';
import type { PlannedDefinition } from './compare-plans.js';
import type { RefreshScene } from './refresh-scene.js';

/** Makes what compares plans of one definition. */
export type PlanMaker = (definition: PlannedDefinition) => ComparePlans;

/** What a plan of a proposal needs. */
export interface PlanRequest {
  readonly settings: RefreshActionSettings;
  readonly scene: RefreshScene;
  /** Of the image. */
  readonly name: string;
}

/**
 * Plans everything that is to be proposed, and hands it over as an output. This is what a job without rights does for the one
 * that writes: it alone runs what the pinned images hold.
 */
export async function planProposals(
  platform: Platform,
  request: PlanRequest,
  found: FoundRefresh,
  make: PlanMaker,
): Promise<void> {
  const plans: PlanRecord[] = [];
  const proposals = proposalsIn(found);
  for (const proposal of proposals) {
    const outcome = await planNow(platform, request, proposal, make);
    for (const line of tellPlan(outcome)) platform.log.info(line);
    plans.push({ of: stepName(proposal), outcome });
  }
  platform.setOutput('changed', String(proposals.length > 0));
  platform.setOutput('planned', writePlans(plans));
}

/** The plan of a proposal: made here, taken from the job before, or none where none is wanted. */
export async function planOf(
  platform: Platform,
  request: PlanRequest,
  proposal: Proposal,
  make: PlanMaker | undefined,
): Promise<PlanOutcome | undefined> {
  const { plan, planned } = request.settings;
  if (plan === 'given') return handedPlan(planned, proposal);
  if (plan === 'false' || !make) return undefined;
  return await planNow(platform, request, proposal, make);
}

/** Compares the pins of the base branch with those of a proposal. */
function planNow(platform: Platform, request: PlanRequest, proposal: Proposal, make: PlanMaker): Promise<PlanOutcome> {
  const { image } = request.scene;
  return make(plannedDefinition(platform, request))(image.text, proposedImage(image, [proposal]));
}

/** What the job before says of a proposal. It is data, and not believed to be about anything but what it names. */
function handedPlan(planned: string, proposal: Proposal): PlanOutcome {
  const failed = (reason: string): PlanOutcome => ({ made: false, reason });
  if (planned === '') return failed('The job that plans has handed nothing over: its log says why.');
  const plans = readPlans(planned);
  if (plans === undefined) return failed('What the job that plans has handed over cannot be read.');
  const step = stepName(proposal);
  const other = failed('The job that plans has found other pins than this one: something newer came in between.');
  return plans.find(({ of }) => of === step)?.outcome ?? other;
}

/** The definition as the base branch has it. It is read by the API as image.yaml is, so a checkout is no need. */
function plannedDefinition({ env, log }: Platform, { settings, scene, name }: PlanRequest): PlannedDefinition {
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

/** A folder of the repository, named in one way only. */
export function folderOf(config: string): string {
  return posix.normalize(config).replace(/^\.\/|\/$/g, '');
}
