/** A commit of a branch that its base does not have (GitHub REST API, "Compare two commits"). */
export interface BranchCommit {
  readonly sha: string;
  /** Login of the author; undefined where GitHub knows nobody with that address. */
  readonly author?: string;
  /** Login of the committer: somebody who amends a commit is not its author. */
  readonly committer?: string;
}

/** The branch that proposals are written to, in the repository itself. */
export interface BranchState {
  /** Its newest commit. */
  readonly head: string;
  readonly commits: readonly BranchCommit[];
  /** image.yaml as the branch has it; undefined when it has none. */
  readonly image?: string;
}

/** A pull request from that branch (GitHub REST API, "Pulls"). Those from forks are not among them. */
export interface PullRequestState {
  readonly number: number;
  readonly state: 'open' | 'merged' | 'closed';
  /** Login of who opened it. */
  readonly author: string;
  /** Login of who closed it, where that is known. */
  readonly closedBy?: string;
  /** Branch that it is to be merged into. */
  readonly base: string;
  /** The commit that it stands at. */
  readonly head: string;
  /** Whether it cannot be merged as it is; undefined while GitHub has not found out. */
  readonly conflicts?: boolean;
  readonly title: string;
  readonly body: string;
}

/** What is to be proposed, made from the newest state of the base branch. */
export interface WantedState {
  readonly image: string;
  readonly title: string;
  /** With the mark of `markOf`. */
  readonly body: string;
  readonly fingerprint: string;
}

export interface RefreshState {
  /** The login that we act as, such as `github-actions[bot]`. */
  readonly us: string;
  /** The branch that images are built from. */
  readonly base: string;
  /** Undefined when everything is as new as it may be. */
  readonly wanted?: WantedState;
  readonly branch?: BranchState;
  /** Pull requests from the branch, the newest first. */
  readonly pulls: readonly PullRequestState[];
}

/** What to do; every reason is a whole sentence. */
export type Decision =
  | {
      readonly do: 'open';
      /** The head that the branch must still have when it is overwritten. */ readonly over?: string;
    }
  | {
      readonly do: 'update';
      readonly number: number;
      /** The head that the branch must still have when it is overwritten; undefined when only the words change. */
      readonly over?: string;
    }
  | { readonly do: 'close'; readonly number: number; readonly reason: string }
  | { readonly do: 'leave'; readonly number?: number; readonly reason: string }
  | { readonly do: 'nothing'; readonly reason: string };

/** GitHub itself, as the committer of what is made by its API or website; then the author says who it was. */
const WEB_FLOW = 'web-flow';

const MARK = /<!-- gentoo-min-refresh ([0-9a-f]{16}) -->/;

/** Whether a pull request's body says that it proposes this. */
export function isMarked(body: string, fingerprint: string): boolean {
  return MARK.exec(body)?.[1] === fingerprint;
}

/** A comment for the body of a pull request, from which a later run knows what was proposed. */
export function markOf(fingerprint: string): string {
  return `<!-- gentoo-min-refresh ${fingerprint} -->`;
}

/**
 * Decides what becomes of the one pull request of a kind. There is never a second one, and what a person has pushed, opened
 * or retargeted is theirs. Safe to run again wherever the run before was cut off.
 */
export function decide(state: RefreshState): Decision {
  const { wanted, branch, pulls } = state;
  const open = pulls.filter((pull) => pull.state === 'open');
  const [pull, second] = open;
  if (pull === undefined) return wanted === undefined ? upToDate() : decideNew(wanted, state);
  if (second !== undefined) {
    const numbers = open.map(({ number }) => `#${number}`).join(' and ');
    return leave(pull, `There are several pull requests from the branch, ${numbers}: close all but one.`);
  }
  const foreign = theirs(pull, state);
  if (foreign !== undefined) return leave(pull, foreign);
  if (wanted === undefined) {
    return {
      do: 'close',
      number: pull.number,
      reason: `Everything that #${pull.number} proposes is on ${state.base} already, or may no longer be proposed.`,
    };
  }
  const current = branch?.image === wanted.image && pull.conflicts !== true;
  const words = pull.title === wanted.title && sameText(pull.body, wanted.body);
  if (current && words) return { do: 'nothing', reason: `#${pull.number} proposes just that already.` };
  return { do: 'update', number: pull.number, ...(current ? {} : { over: pull.head }) };
}

function decideNew(wanted: WantedState, { us, base, branch, pulls }: RefreshState): Decision {
  // Whoever closed it has seen it; what we closed ourselves may come again.
  const refused = pulls.find(
    (pull) =>
      pull.state === 'closed' &&
      pull.base === base &&
      pull.author === us &&
      pull.closedBy !== us &&
      isMarked(pull.body, wanted.fingerprint),
  );
  if (refused) {
    return {
      do: 'nothing',
      reason: `#${refused.number} proposed the same and was closed: reopen it, or wait for something newer.`,
    };
  }
  if (branch === undefined) return { do: 'open' };
  const pusher = stranger(branch, us);
  if (pusher !== undefined) {
    return {
      do: 'leave',
      reason: `The branch has ${pusher} and no pull request: open one for it, or delete the branch.`,
    };
  }
  return { do: 'open', over: branch.head };
}

/** Why an open pull request is not ours to change. */
function theirs(pull: PullRequestState, { us, base, branch }: RefreshState): string | undefined {
  const number = `#${pull.number}`;
  if (pull.author !== us) return `${number} was opened by ${pull.author}: close it to have it opened by ${us}.`;
  if (pull.base !== base) return `${number} is to be merged into ${pull.base}, not ${base}: close it, or set it back.`;
  if (branch === undefined) return `The branch of ${number} is gone: close the pull request, or restore the branch.`;
  if (branch.head !== pull.head) return `The branch of ${number} has just changed: run the refresh again.`;
  const pusher = stranger(branch, us);
  return pusher === undefined ? undefined : `${number} has ${pusher}: merge it, or close it and delete its branch.`;
}

/** What somebody else has done to a branch. We write one commit, always anew: a second one is not ours either. */
function stranger({ commits }: BranchState, us: string): string | undefined {
  for (const { sha, author, committer } of commits) {
    const somebody = [author, committer].find((login) => login !== us && login !== WEB_FLOW);
    const foreign = author !== us || (committer !== us && committer !== WEB_FLOW);
    if (foreign) return `a commit of ${somebody ?? 'somebody unknown'} (${sha.slice(0, 12)})`;
  }
  return commits.length > 1 ? `${commits.length} commits, of which we made one at most` : undefined;
}

function leave({ number }: PullRequestState, reason: string): Decision {
  return { do: 'leave', number, reason };
}

function upToDate(): Decision {
  return { do: 'nothing', reason: 'There is nothing newer to propose.' };
}

/** GitHub stores line ends as somebody's browser sent them, and no blanks at the end. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
