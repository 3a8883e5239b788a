import { describe, expect, it } from '@jest/globals';
import { annotations, writeAnnotations } from '../../../src/report/annotations.js';
import { FakeLog } from '../progress/helpers.js';

const problem = (n: number) => ({ message: `Problem ${String(n)}.`, at: { file: 'world', line: n } });

describe('annotations', () => {
  it('gives errors first, with advice and place', () => {
    const list = annotations({
      notice: [{ message: 'Note.' }],
      error: [{ message: 'Wrong.', hint: 'Mend it.', at: { file: 'image.yaml', line: 3 } }],
    });
    expect(list).toEqual([
      { severity: 'error', message: 'Wrong. Mend it.', at: { file: 'image.yaml', line: 3 } },
      { severity: 'notice', message: 'Note.' },
    ]);
    const log = new FakeLog();
    writeAnnotations(log, list);
    expect(log.lines).toEqual(['error: Wrong. Mend it.', 'notice: Note.']);
  });

  it('keeps to ten of a kind and says how many more there are', () => {
    const list = annotations({ error: Array.from({ length: 30 }, (_, n) => problem(n + 1)), warning: [problem(1)] });
    expect(list.filter(({ severity }) => severity === 'error')).toHaveLength(10);
    expect(list[8]?.message).toBe('Problem 9.');
    expect(list[9]).toEqual({ severity: 'error', message: '21 more: see the summary of this run.' });
    expect(annotations({ error: Array.from({ length: 10 }, (_, n) => problem(n)) })).toHaveLength(10);
  });

  it('says the same thing once', () => {
    expect(annotations({ error: [problem(1), problem(1), problem(2)] })).toHaveLength(2);
  });

  it('moves places into the repository, and names those that are not in it', () => {
    const place = (at: { file: string; line?: number }) =>
      at.file === 'world' ? { ...at, file: `config/${at.file}` } : undefined;
    const list = annotations({ error: [problem(7), { message: 'Bad.', at: { file: 'Dockerfile', line: 2 } }] }, place);
    expect(list).toEqual([
      { severity: 'error', message: 'Problem 7.', at: { file: 'config/world', line: 7 } },
      { severity: 'error', message: 'Dockerfile:2: Bad.' },
    ]);
  });
});
