import { describe, expect, it } from '@jest/globals';
import {
  LARGEST_JUDGEMENT,
  readJudgementFile,
  writeJudgementFile,
  type JudgementFile,
} from '../../../src/check/judgement-file.js';
import { renderComment } from '../../../src/verdict/comment.js';
import { judge } from '../../../src/verdict/judge.js';
import { diffPlans } from '../../../src/verdict/plan-diff.js';
import { planned } from '../verdict/plans.js';
import { random } from '../verdict/random.js';
import { RUNS, recorded } from '../verdict/runs.js';

const HEAD = 'a'.repeat(40);
const FILE: JudgementFile = {
  pullRequest: 7,
  head: HEAD,
  suggestions: [{ file: 'config/world', line: 1, endLine: 1, lines: ['x'], rule: 'r', message: 'm' }],
  judgement: {
    name: 'live',
    verdict: { outcome: 'planned', explanations: [], doubts: ['a doubt'] },
    packages: 12,
    findings: {
      errors: [{ message: 'e', at: { file: 'config/world', line: 3 }, hint: 'h' }],
      warnings: [],
      notes: [{ message: 'n' }],
      older: [{ message: 'o' }],
    },
    diff: diffPlans(
      { plan: { packages: [planned('a/gone-1'), planned('a/up-1', '+x', { slot: '1' })] } },
      { plan: { packages: [planned('a/up-2', '-x', { binary: true }), planned('a/new-1')] } },
    ),
    downloads: { total: 10, fresh: 5 },
    prediction: {
      seconds: 754.5,
      from: 'mixed',
      compiled: 40,
      known: 38,
      reused: 222,
      sources: ['emerge-log', 'package-store'],
      oneByOne: true,
    },
    advisories: [
      {
        advisory: { id: '202601-05', title: 'Holes', package: 'a/up', vulnerable: [], unaffected: [] },
        state: 'fixed',
        versions: ['1'],
      },
    ],
    kernel: {
      added: [{ name: 'CONFIG_A', to: 'y' }],
      removed: [],
      changed: [{ name: 'CONFIG_B', from: 'm', to: 'y' }],
    },
    kept: {
      place: 'Actions cache',
      ready: [{ name: 'a/new-1', bytes: 7 }],
      compiled: [{ name: 'a/up-2', seconds: 9.5 }, { name: 'a/x-1' }],
    },
    sizes: new Map([['a/new', 7]]),
    commit: HEAD,
  },
};

describe('a judgement that is handed on', () => {
  it('makes the same comment there as here', () => {
    const read = readJudgementFile(writeJudgementFile(FILE));
    expect(read).toMatchObject({ pullRequest: 7, head: HEAD, suggestions: FILE.suggestions });
    expect(read && renderComment(read.judgement)).toBe(renderComment(FILE.judgement));
  });

  it.each(RUNS)('does so for every recorded run of emerge: %s', (run) => {
    const judgement = { name: 'live', verdict: judge(recorded(run)) };
    const read = readJudgementFile(writeJudgementFile({ ...FILE, judgement }));
    expect(read && renderComment(read.judgement)).toBe(renderComment(judgement));
  });

  it('is cut where it says more than is read there, and not refused', () => {
    const long = 'x'.repeat(9000);
    const suggestions = [
      ...FILE.suggestions,
      { file: 'a', line: 1, endLine: 1, lines: [long], rule: 'r', message: 'm' },
    ];
    const judgement = { ...FILE.judgement, verdict: { outcome: 'unsure', explanations: [], doubts: [long] } } as const;
    const read = readJudgementFile(writeJudgementFile({ ...FILE, judgement, suggestions }));
    expect(read?.judgement.verdict.doubts[0]?.length).toBe(4000);
    expect(read?.suggestions).toEqual(FILE.suggestions);
  });

  it('does not carry the flags of hundreds of packages', () => {
    const flags = Array.from({ length: 400 }, (_, index) => `+flag${String(index)}`).join(' ');
    const many = (version: number) => ({
      plan: {
        packages: Array.from({ length: 300 }, (_, index) => planned(`a/p${String(index)}-${String(version)}`, flags)),
      },
    });
    const text = writeJudgementFile({ ...FILE, judgement: { ...FILE.judgement, diff: diffPlans(many(1), many(2)) } });
    expect(text.length).toBeLessThan(100_000);
  });
});

describe('what somebody else wrote in its place', () => {
  const text = writeJudgementFile(FILE);
  const altered = (change: (value: Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(JSON.parse(text) as Record<string, unknown>));

  it.each<[string, string]>([
    ['no JSON', 'PK\u0003\u0004'],
    ['null', 'null'],
    ['another version', altered((value) => ({ ...value, version: 2 }))],
    ['a number that is none', altered((value) => ({ ...value, pullRequest: '7' }))],
    ['a commit that is a path', altered((value) => ({ ...value, head: '../../x' }))],
    ['no judgement', altered((value) => ({ ...value, judgement: { name: 'x' } }))],
    [
      'a line that is too long',
      altered((value) => ({ ...value, judgement: { ...FILE.judgement, name: 'x'.repeat(5000) } })),
    ],
    [
      'too many suggestions',
      altered((value) => ({ ...value, suggestions: Array.from({ length: 20_001 }, () => FILE.suggestions[0]) })),
    ],
    ['more than is read', ' '.repeat(LARGEST_JUDGEMENT) + text],
  ])('%s is refused', (_, content) => {
    expect(readJudgementFile(content)).toBeUndefined();
  });

  it('cannot put a text of its own into the comment', () => {
    const hostile = '<img src=x onerror=alert(1)> [a](http://evil) @org/all ![x](y) </details>\n\n# Heading `code';
    const bad = altered((value) => ({
      ...value,
      judgement: {
        ...(value.judgement as object),
        name: hostile,
        verdict: {
          outcome: 'refused',
          doubts: [hostile],
          explanations: [
            {
              kind: 'missing',
              subject: hostile,
              sentences: [hostile],
              chain: [hostile, hostile],
              ways: [[{ file: hostile, action: 'add', line: hostile }]],
            },
          ],
        },
        findings: { errors: [{ message: hostile, hint: hostile, at: { file: hostile, line: 1 } }], warnings: [] },
      },
    }));
    const read = readJudgementFile(bad);
    const comment = (read && renderComment(read.judgement)) ?? '';
    const outside = comment.replace(/^(`{3,})[^]*?^\1$/gm, '');
    expect(outside).not.toMatch(/<img|\]\(http|@org|^# Heading/m);
    expect(comment.split('\n')[0]).toMatch(/^<!-- gentoo-min-check:[\w.~]+ -->$/);
  });

  it('does not bring the reader down, whatever is broken in it', () => {
    const next = random(7);
    for (let round = 0; round < 300; round++) {
      const at = Math.floor(next() * text.length);
      const broken =
        text.slice(0, at) +
        String.fromCharCode(32 + Math.floor(next() * 90)) +
        text.slice(at + 1 + Math.floor(next() * 3));
      const read = readJudgementFile(broken);
      if (read) expect(renderComment(read.judgement).length).toBeLessThan(65_536);
    }
  });
});
