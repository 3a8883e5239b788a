import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const tests = join(import.meta.dirname, '../..');
const text = readFileSync(join(tests, '../docs/threat-model.md'), 'utf8');

/** Rows of tables whose second column is a proof. */
const rows = [...text.matchAll(/^\| claim \| proof \|\n\|.*\n((?:\|.*\n)+)/gm)].flatMap(([, body = '']) =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^\| | \|$/g, '').split(' | ')),
);

/** Titles of a file's tests, as they are written there, without the `: %s` of those that run for several things. */
function titlesOf(file: string): string[] {
  const source = readFileSync(join(tests, file), 'utf8');
  const titles = [...source.matchAll(/(?:\b(?:it|test)\(|\)\()\s*(['"`])((?:\\.|(?!\1).)+)\1/g)];
  return titles.map(([, , title = '']) => title.replace(/\\(.)/g, '$1').replace(/: %s$/, ''));
}

describe('the threat model', () => {
  it('has claims', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((cells) => cells.length !== 2)).toEqual([]);
  });

  it.each(rows)('proves: %s', (_, proof = '') => {
    if (proof.startsWith('No test')) {
      expect(proof).toMatch(/^No test(?: of ours)?: .{20,}\.$/);
      return;
    }
    const [, file = '', title] = /^`([\w/.-]+\.test\.ts)(?:: (.+))?`$/.exec(proof) ?? [];
    expect(existsSync(join(tests, file === '' ? 'no test is named' : file))).toBe(true);
    if (title !== undefined) expect(titlesOf(file)).toContain(title);
  });
});
