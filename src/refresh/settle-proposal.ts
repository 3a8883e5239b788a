import { text } from '../report/markdown.js';
import { decide } from './pull-request.js';
import type { Decision, WantedState } from './pull-request.js';
import type { Head, RepositoryBranches, RepositoryFacts } from './repository-branches.js';
import type { FoundPull, RepositoryPulls } from './repository-pulls.js';

/** A pull request as it is to be. */
export interface WantedPull extends WantedState {
  /** Labels of ours that it has; others of ours are taken away. */
  readonly labels: readonly string[];
  /** Whether GitHub is to merge it once every required check has passed. */
  readonly merge: boolean;
}

/** A pull request that is not written yet: what is open may tell of a plan that is still true. */
export interface Wish {
  readonly fingerprint: string;
  /** @param open body of the pull request that is open, where there is one of ours */
  readonly pull: (open: string | undefined) => WantedPull;
}

/** The one pull request of a kind. */
export interface ProposalPlace {
  readonly branches: RepositoryBranches;
  readonly pulls: RepositoryPulls;
  readonly facts: RepositoryFacts;
  /** The base branch at the commit that `wanted` was made from. */
  readonly base: Head;
  /** Branch of the pull request. */
  readonly branch: string;
  /** Path of image.yaml in the repository. */
  readonly file: string;
}

/** What was done. */
export interface Settled {
  readonly did: 'opened' | 'updated' | 'closed' | 'left' | 'nothing';
  readonly number?: number;
  /** A whole sentence. */
  readonly said: string;
  /** What did not work and matters little, as whole sentences. */
  readonly warnings: readonly string[];
}

/** Labels that are ours to take away again. */
const OURS = /^(?:refresh|compiler step|risk: .*)$/;

/**
 * Makes the pull request of a kind what it should be. Each step leaves something from which the next run goes on: a commit that
 * no branch has, a branch without a pull request, a pull request without its newest words or labels.
 * @param wish undefined when there is nothing to propose
 * @throws GitHubError
 */
export async function settleProposal(place: ProposalPlace, wish: Wish | undefined): Promise<Settled> {
  const { branches, facts, base, branch, file } = place;
  const pulls = await place.pulls.from(branch, wish?.fingerprint);
  const wanted = wish?.pull(pulls.find(({ state, author }) => state === 'open' && author === facts.us)?.body);
  const found = await branches.state(branch, base.branch, file);
  const decision = decide({
    us: facts.us,
    base: base.branch,
    pulls,
    ...(wanted === undefined ? {} : { wanted }),
    ...(found === undefined ? {} : { branch: found }),
  });
  switch (decision.do) {
    case 'open':
      return wanted === undefined ? NOTHING : await open(place, wanted, decision.over);
    case 'update':
      return wanted === undefined ? NOTHING : await update(place, wanted, decision, pulls);
    case 'close':
      await place.pulls.change(decision.number, 'close');
      // What is closed keeps its commits: the branch is only in the way of the next one.
      await branches.move(facts.id, branch, found?.head, undefined);
      await place.pulls.comment(decision.number, text(decision.reason));
      return { did: 'closed', number: decision.number, said: decision.reason, warnings: [] };
    case 'leave': {
      const number = decision.number === undefined ? {} : { number: decision.number };
      return { did: 'left', ...number, said: decision.reason, warnings: [] };
    }
    case 'nothing': {
      const pull = pulls.find(({ state }) => state === 'open');
      const warnings = pull && wanted ? await dress(place, pull, wanted) : [];
      return { did: 'nothing', ...(pull ? { number: pull.number } : {}), said: decision.reason, warnings };
    }
  }
}

const NOTHING: Settled = { did: 'nothing', said: 'There is nothing newer to propose.', warnings: [] };

async function open(place: ProposalPlace, wanted: WantedPull, over: string | undefined): Promise<Settled> {
  const { pulls, base, branch } = place;
  await write(place, wanted, over);
  const { title, body } = wanted;
  const { number, id } = await pulls.open({ branch, base: base.branch, title, body });
  const warnings = await dress(place, { number, id, labels: [] }, wanted);
  return { did: 'opened', number, said: `#${number} is open: ${title}.`, warnings };
}

async function update(
  place: ProposalPlace,
  wanted: WantedPull,
  { number, over }: Extract<Decision, { do: 'update' }>,
  pulls: readonly FoundPull[],
): Promise<Settled> {
  if (over !== undefined) await write(place, wanted, over);
  await place.pulls.change(number, { title: wanted.title, body: wanted.body });
  const pull = pulls.find((candidate) => candidate.number === number);
  const warnings = pull ? await dress(place, pull, wanted) : [];
  return { did: 'updated', number, said: `#${number} is up to date: ${wanted.title}.`, warnings };
}

/** One commit on top of the base branch, and the branch that leads to it. */
async function write(
  { branches, facts, base, branch, file }: ProposalPlace,
  wanted: WantedPull,
  over?: string,
): Promise<void> {
  const commit = await branches.commit(base.commit, file, wanted.image, wanted.title);
  await branches.move(facts.id, branch, over, commit);
}

/** Labels and the automatic merge. Without them a proposal is none the worse. @returns what did not work */
async function dress(
  { pulls }: ProposalPlace,
  pull: Pick<FoundPull, 'number' | 'id' | 'labels'>,
  { labels, merge }: WantedPull,
): Promise<string[]> {
  const warnings: string[] = [];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => {
      warnings.push(error instanceof Error ? error.message : String(error));
    });
  };
  const add = labels.filter((label) => !pull.labels.includes(label));
  const remove = pull.labels.filter((label) => OURS.test(label) && !labels.includes(label));
  await attempt(() => pulls.label(pull.number, add, remove));
  if (merge) await attempt(() => pulls.mergeWhenPassed(pull.id));
  return warnings;
}
