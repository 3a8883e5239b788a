import { describe, expect, it } from '@jest/globals';
import { disagreement, type PullNow, type Told } from '../../../src/check/confirm-judgement.js';

const HEAD = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const FILE = { pullRequest: 7, head: HEAD };
const OF_RUN: Told = { run: { id: 1, event: 'pull_request', head: HEAD, from: 'eve/image' } };
const OF_PULL: Told = { pull: { repository: 'octo/image', number: 7, head: HEAD, base: OTHER, fork: false } };
const FORK: PullNow = { open: true, head: HEAD, from: 'eve/image' };
const OWN: PullNow = { open: true, head: HEAD, from: 'octo/image' };

describe('a judgement is believed', () => {
  it.each<[Told, PullNow]>([
    [OF_RUN, FORK],
    [OF_PULL, OWN],
  ])('where everything agrees', (told, now) => {
    expect(disagreement(FILE, told, now)).toBeUndefined();
  });

  it.each<[string, Partial<typeof FILE>, Told, PullNow, RegExp]>([
    ['somebody else’s pull request', {}, OF_RUN, { ...FORK, from: 'octo/image' }, /of another repository/],
    [
      'a repository that is gone',
      {},
      { run: { id: 1, event: 'pull_request', head: HEAD, from: undefined } },
      { ...FORK, from: undefined },
      /of another repository/,
    ],
    ['another commit than the run', { head: OTHER }, OF_RUN, { ...FORK, head: OTHER }, /another commit/],
    ['a pull request that moved on', {}, OF_RUN, { ...FORK, head: OTHER }, /moved on/],
    ['one that is closed', {}, OF_RUN, { ...FORK, open: false }, /closed/],
    ['another number than the event', { pullRequest: 8 }, OF_PULL, OWN, /another pull request, 8/],
    ['another commit than the event', { head: OTHER }, OF_PULL, { ...OWN, head: OTHER }, /another commit/],
  ])('but not of %s', (_, file, told, now, reason) => {
    expect(disagreement({ ...FILE, ...file }, told, now)).toMatch(reason);
  });
});
