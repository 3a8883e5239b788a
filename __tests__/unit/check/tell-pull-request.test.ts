import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { suggestChanges, writeComment } from '../../../src/check/tell-pull-request.js';
import { commentMarker, renderComment, type Judgement } from '../../../src/verdict/comment.js';
import { BOT, PullRequestServer } from '../../support/pull-request-server.js';

const PLACE = { repository: 'octo/image', number: 7 };
const HEAD = 'a'.repeat(40);
const JUDGEMENT: Judgement = {
  name: 'live',
  verdict: { outcome: 'planned', explanations: [], doubts: [] },
  packages: 12,
};
const CHANGE = {
  file: 'config/world',
  line: 2,
  endLine: 2,
  lines: ['a/b'],
  rule: 'unknown-package',
  message: 'No a/c.',
};

let server: PullRequestServer;
beforeEach(async () => {
  server = new PullRequestServer([
    { filename: 'config/world', patch: '@@ -1 +1,2 @@\n one\n+a/c' },
    { filename: 'logo.png' },
  ]);
  await server.start();
});
afterEach(() => server.stop());

describe('the one comment', () => {
  it('is written once, updated in place, and left alone when it says the same', async () => {
    const client = server.client();
    expect(await writeComment(client, PLACE, JUDGEMENT)).toBe('created');
    expect(await writeComment(client, PLACE, { ...JUDGEMENT, packages: 13 })).toBe('updated');
    expect(await writeComment(client, PLACE, { ...JUDGEMENT, packages: 13 })).toBe('unchanged');
    expect(server.comments.map(({ body }) => body)).toEqual([renderComment({ ...JUDGEMENT, packages: 13 })]);
    expect(server.asked).toEqual([
      'GET /repos/octo/image/issues/7/comments',
      'POST /repos/octo/image/issues/7/comments',
      'GET /repos/octo/image/issues/7/comments',
      'PATCH /repos/octo/image/issues/comments/1',
      'GET /repos/octo/image/issues/7/comments',
    ]);
  });

  it('of another image is another comment', async () => {
    await writeComment(server.client(), PLACE, JUDGEMENT);
    expect(await writeComment(server.client(), PLACE, { ...JUDGEMENT, name: 'server' })).toBe('created');
    expect(server.comments).toHaveLength(2);
  });

  it('is never one that somebody else wrote with our marker in it', async () => {
    const eve = { login: 'eve', type: 'User' };
    server.comments.push(
      { id: 1, body: `${commentMarker('live')}\nmine`, user: eve },
      { id: 2, body: 'x', user: null },
    );
    server.answers.set('GET /user', { status: 403, json: { message: 'Resource not accessible by integration' } });
    expect(await writeComment(server.client(), PLACE, JUDGEMENT)).toBe('created');
    expect(server.comments[0]?.body).toMatch(/mine$/);
  });

  it('is found also where the token is a person’s', async () => {
    server.comments.push({ id: 1, body: `${commentMarker('live')}\nold`, user: { login: 'me', type: 'User' } });
    server.answers.set('GET /user', { json: { login: 'me' } });
    expect(await writeComment(server.client(), PLACE, JUDGEMENT)).toBe('updated');
  });

  it('has room for what stands below it', async () => {
    const doubts = Array.from({ length: 400 }, (_, index) => `${String(index)} ${'#'.repeat(390)}`);
    const long: Judgement = {
      ...JUDGEMENT,
      findings: { errors: doubts.map((message) => ({ message })), warnings: [] },
    };
    await writeComment(server.client(), PLACE, long, '<sub>below</sub>');
    const [comment] = server.comments;
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(comment?.body).toMatch(/<sub>below<\/sub>\n$/);
    expect(comment?.user).toEqual(BOT);
  });

  it('that may not be written says which permission is missing', async () => {
    server.first = ({ method }) =>
      method === 'POST' ? { status: 403, json: { message: 'Resource not accessible by integration' } } : undefined;
    await expect(writeComment(server.client(), PLACE, JUDGEMENT)).rejects.toThrow(
      /could not write the comment: .*permissions of the job: pull-requests: write/,
    );
  });
});

describe('suggested changes', () => {
  it('go in one review of the commit that was judged, and are not made again', async () => {
    const elsewhere = { ...CHANGE, file: 'logo.png' };
    expect(
      await suggestChanges(server.client(), PLACE, HEAD, [CHANGE, elsewhere, { ...CHANGE, line: 9, endLine: 9 }]),
    ).toBe(1);
    expect(await suggestChanges(server.client(), PLACE, HEAD, [CHANGE])).toBe(0);
    const sent = server.requests.filter(({ method }) => method === 'POST');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      path: '/repos/octo/image/pulls/7/reviews',
      body: { commit_id: HEAD, event: 'COMMENT', comments: [{ path: 'config/world', line: 2, side: 'RIGHT' }] },
    });
  });

  it('ask nothing where there are none', async () => {
    expect(await suggestChanges(server.client(), PLACE, HEAD, [])).toBe(0);
    expect(server.asked).toEqual([]);
  });
});
