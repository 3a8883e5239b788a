import { describe, expect, it } from '@jest/globals';
import { parseJudgement } from '../../../src/check/parse-judgement.js';
import { UserError } from '../../../src/platform/errors.js';
import { SOUND } from './cases.js';

const DOCUMENT = {
  run: { exit: 1, stdout: 'out', stderr: 'err' },
  plan: { success: false, packages: [] },
  answers: SOUND,
  offline: [{ cpv: 'a/b-9999', is: 'live' }],
  distfiles: { 'b-1.tar': 5 },
  fingerprints: { common: { compiler: 'ab12' }, packages: { 'a/b-1': { ebuild: 'cd34' } } },
  keys: { 'a/b-1': '0123' },
  advisories: [
    {
      id: '202601-05',
      title: 'b: loud',
      severity: 'high',
      package: 'a/b',
      vulnerable: [{ range: 'lt', version: '2', slot: '*' }],
      unaffected: [],
    },
    { id: '202601-06', title: '', severity: 'medium', package: 'a/b', vulnerable: [], unaffected: [] },
  ],
};

const parse = (changes: Readonly<Record<string, unknown>> = {}): ReturnType<typeof parseJudgement> =>
  parseJudgement(JSON.stringify({ ...DOCUMENT, ...changes }));

describe('what the judge wrote', () => {
  it('is read', () => {
    const judgement = parse();
    expect(judgement.run).toEqual({
      exitCode: 1,
      stdout: 'out',
      stderr: 'err',
      plan: '{"success":false,"packages":[]}',
    });
    expect(judgement.distfiles).toEqual(new Map([['b-1.tar', 5]]));
    expect(judgement.fingerprints).toEqual({ compiler: 'ab12' });
    expect(judgement.packageFingerprints).toEqual(new Map([['a/b-1', { ebuild: 'cd34' }]]));
    expect(judgement.keys).toEqual(new Map([['a/b-1', '0123']]));
    expect(judgement.advisories.map(({ title, severity }) => [title, severity])).toEqual([
      ['b: loud', 'high'],
      [undefined, undefined],
    ]);
  });

  it('may lack a plan and the answers', () => {
    const judgement = parse({ plan: null, answers: null });
    expect([judgement.run.plan, judgement.answers]).toEqual([undefined, undefined]);
  });

  it('has its names on one line, without what moves a cursor, of a length that can be read', () => {
    const near = [`a\u001b[2J/b\n::error::x${'y'.repeat(10_000)}`];
    const { answers } = parse({ answers: { ...SOUND, atoms: { 'a/x': { read: true, known: false, near } } } });
    const [said = ''] = answers?.atoms['a/x']?.near ?? [];
    // eslint-disable-next-line no-control-regex -- that there is none is the point
    expect(said).not.toMatch(/[\u0000-\u001f\u007f]/);
    expect(said.length).toBeLessThanOrEqual(501);
  });

  it.each([
    ['', 'as a whole'],
    ['[]', 'as a whole'],
    ['{"run":{}}', 'run'],
    [JSON.stringify({ ...DOCUMENT, keys: { 'a/b-1': '../../x' } }), 'keys'],
    [JSON.stringify({ ...DOCUMENT, run: { exit: '0', stdout: '', stderr: '' } }), 'run.exit'],
    [JSON.stringify({ ...DOCUMENT, distfiles: { a: -1 } }), 'distfiles'],
  ])('is refused: %.40s', (text, where) => {
    expect(() => parseJudgement(text)).toThrow(UserError);
    expect(() => parseJudgement(text)).toThrow(where);
  });
});
