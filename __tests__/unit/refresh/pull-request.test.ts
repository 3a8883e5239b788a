import { describe, expect, it } from '@jest/globals';
import { decide, markOf } from '../../../src/refresh/pull-request.js';
import type { BranchState, Decision, PullRequestState, RefreshState } from '../../../src/refresh/pull-request.js';

const US = 'github-actions[bot]';
const WANTED = {
  image: 'new',
  title: 'Refresh',
  body: `pins\n${markOf('0'.repeat(16))}\n`,
  fingerprint: '0'.repeat(16),
};
const BRANCH: BranchState = {
  head: 'a'.repeat(40),
  commits: [{ sha: 'a'.repeat(40), author: US, committer: 'web-flow' }],
  image: 'new',
};
const PULL: PullRequestState = {
  number: 7,
  state: 'open',
  author: US,
  base: 'main',
  head: BRANCH.head,
  title: 'Refresh',
  body: 'pins\r\n' + markOf('0'.repeat(16)),
};
const closed = (more: Partial<PullRequestState> = {}): PullRequestState => ({
  ...PULL,
  state: 'closed',
  closedBy: 'anna',
  ...more,
});

/** By default: something is wanted and nothing is there. */
const decided = (more: Partial<RefreshState>): Decision =>
  decide({ us: US, base: 'main', wanted: WANTED, pulls: [], ...more });
/** By default: just that is proposed. */
const proposed = (pull: Partial<PullRequestState>, branch: Partial<BranchState> = {}): Decision =>
  decided({ pulls: [{ ...PULL, ...pull }], branch: { ...BRANCH, ...branch } });
const obsolete = (more: Partial<RefreshState>): Decision => decide({ us: US, base: 'main', pulls: [], ...more });

describe('without an open pull request', () => {
  it.each([
    ['nothing there', decided({})],
    ['an older one merged', decided({ pulls: [closed({ state: 'merged' })] })],
    ['something else refused', decided({ pulls: [closed({ body: markOf('1'.repeat(16)) })] })],
    ['the same closed by ourselves', decided({ pulls: [closed({ closedBy: US })] })],
    ['the same refused for another branch', decided({ pulls: [closed({ base: 'old' })] })],
    ['the same words of somebody else closed', decided({ pulls: [closed({ author: 'eve' })] })],
  ])('opens one: %s', (_, decision) => {
    expect(decision).toEqual({ do: 'open' });
  });

  it('goes on with a branch that a run left behind, where it still is', () => {
    expect(decided({ branch: BRANCH })).toEqual({ do: 'open', over: BRANCH.head });
    expect(decided({ branch: { ...BRANCH, commits: [] } })).toEqual({ do: 'open', over: BRANCH.head });
  });

  it('does not propose again what a person closed', () => {
    const reason = '#7 proposed the same and was closed: reopen it, or wait for something newer.';
    expect(decided({ pulls: [closed()] })).toEqual({ do: 'nothing', reason });
    const unknown: PullRequestState = { ...PULL, state: 'closed' };
    expect(decided({ pulls: [closed({ number: 9, body: '' }), unknown] })).toEqual({ do: 'nothing', reason });
  });

  it("leaves a person's branch alone", () => {
    const commits = [...BRANCH.commits, { sha: 'b'.repeat(40), author: 'anna', committer: 'web-flow' }];
    expect(decided({ branch: { ...BRANCH, commits } })).toEqual({
      do: 'leave',
      reason:
        'The branch has a commit of anna (bbbbbbbbbbbb) and no pull request: open one for it, or delete the branch.',
    });
  });

  it('does nothing when there is nothing newer', () => {
    const nothing = { do: 'nothing', reason: 'There is nothing newer to propose.' };
    expect(obsolete({})).toEqual(nothing);
    expect(obsolete({ branch: BRANCH, pulls: [closed({ state: 'merged' })] })).toEqual(nothing);
  });
});

describe('with an open pull request of ours', () => {
  it('does nothing when it proposes just that', () => {
    const nothing = { do: 'nothing', reason: '#7 proposes just that already.' };
    expect(proposed({})).toEqual(nothing);
    expect(proposed({ conflicts: false })).toEqual(nothing);
  });

  it.each([
    ['something newer', proposed({}, { image: 'old' })],
    ['a conflict', proposed({ conflicts: true })],
    ['no image.yaml on it', decided({ pulls: [PULL], branch: { head: BRANCH.head, commits: [] } })],
  ])('updates its branch: %s', (_, decision) => {
    expect(decision).toEqual({ do: 'update', number: 7, over: BRANCH.head });
  });

  it('updates its words alone when its branch is right', () => {
    expect(proposed({ title: 'Old' })).toEqual({ do: 'update', number: 7 });
    expect(proposed({ body: 'old' })).toEqual({ do: 'update', number: 7 });
  });

  it('closes it as obsolete', () => {
    expect(obsolete({ pulls: [PULL, closed()], branch: BRANCH })).toEqual({
      do: 'close',
      number: 7,
      reason: 'Everything that #7 proposes is on main already, or may no longer be proposed.',
    });
  });

  const two = [...BRANCH.commits, ...BRANCH.commits];
  it.each([
    [
      'a person has pushed',
      {},
      { commits: [{ sha: 'b'.repeat(40), author: US, committer: 'anna' }] },
      '#7 has a commit of anna (bbbbbbbbbbbb): merge it, or close it and delete its branch.',
    ],
    [
      'nobody knows who has pushed',
      {},
      { commits: [{ sha: 'b'.repeat(40) }] },
      '#7 has a commit of somebody unknown (bbbbbbbbbbbb): merge it, or close it and delete its branch.',
    ],
    [
      'there are more commits than we make',
      {},
      { commits: two },
      '#7 has 2 commits, of which we made one at most: merge it, or close it and delete its branch.',
    ],
    [
      'somebody else opened it',
      { author: 'anna' },
      {},
      '#7 was opened by anna: close it to have it opened by github-actions[bot].',
    ],
    ['it was retargeted', { base: 'next' }, {}, '#7 is to be merged into next, not main: close it, or set it back.'],
    [
      'somebody is pushing just now',
      { head: 'c'.repeat(40) },
      {},
      'The branch of #7 has just changed: run the refresh again.',
    ],
  ])('leaves it alone when %s, also when it is obsolete', (_, pull, branch, reason) => {
    const expected = { do: 'leave', number: 7, reason };
    expect(proposed(pull, { image: 'old', ...branch })).toEqual(expected);
    expect(obsolete({ pulls: [{ ...PULL, ...pull }], branch: { ...BRANCH, ...branch } })).toEqual(expected);
  });

  it('leaves it alone when its branch is gone', () => {
    expect(decided({ pulls: [PULL] })).toEqual({
      do: 'leave',
      number: 7,
      reason: 'The branch of #7 is gone: close the pull request, or restore the branch.',
    });
  });

  it('never adds to several', () => {
    expect(decided({ pulls: [PULL, { ...PULL, number: 5, base: 'next' }], branch: BRANCH })).toEqual({
      do: 'leave',
      number: 7,
      reason: 'There are several pull requests from the branch, #7 and #5: close all but one.',
    });
  });
});

it('a run after a run has nothing to do, whatever was there', () => {
  const starts: readonly Partial<RefreshState>[] = [
    {},
    { branch: BRANCH },
    { branch: { ...BRANCH, image: 'old' }, pulls: [PULL] },
    { branch: BRANCH, pulls: [{ ...PULL, title: 'Old', conflicts: true }] },
    { branch: BRANCH, pulls: [closed({ state: 'merged' })] },
  ];
  for (const start of starts) {
    const decision = decided(start);
    expect(['open', 'update']).toContain(decision.do);
    expect(decided({ branch: BRANCH, pulls: [PULL] }).do).toBe('nothing');
    // Cut off between branch and pull request.
    if (decision.do === 'open')
      expect(decided({ ...start, branch: BRANCH })).toEqual({ do: 'open', over: BRANCH.head });
  }
});
