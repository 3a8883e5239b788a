import { describe, expect, it } from '@jest/globals';
import { isShown, shownLines } from '../../../src/check/diff-lines.js';
import {
  reviewComments,
  suggestedChanges,
  suggestionMarker,
  type SuggestedChange,
} from '../../../src/check/suggested-change.js';
import { defaultFileName } from '../../../src/lint/default-file.js';
import type { Finding } from '../../../src/lint/finding.js';

const PATCH = `@@ -1,3 +1,4 @@ some heading
 one
-two
+TWO
+new
 three
@@ -20 +21,2 @@
 twenty
+more
\\ No newline at end of file`;

const CHANGE: SuggestedChange = {
  file: 'config/world',
  line: 2,
  endLine: 2,
  lines: ['app-misc/hello'],
  rule: 'unknown-package',
  message: 'There is no app-misc/helo.',
};
const hunks = (): readonly ReadonlySet<number>[] => shownLines(PATCH);

describe('shownLines', () => {
  it('are those of the new side, hunk by hunk', () => {
    expect(hunks().map((hunk) => [...hunk])).toEqual([
      [1, 2, 3, 4],
      [21, 22],
    ]);
    expect(isShown(hunks(), 2, 4)).toBe(true);
    expect(isShown(hunks(), 4, 21)).toBe(false);
    expect(isShown(hunks(), 5, 5)).toBe(false);
  });

  it.each(['', 'nonsense', '+a line before any hunk', '@@ -x +y @@'])('of %j are none', (patch) => {
    expect(shownLines(patch).flatMap((hunk) => [...hunk])).toEqual([]);
  });
});

describe('suggestedChanges', () => {
  const without: Finding = {
    rule: 'duplicate-line',
    severity: 'warning',
    at: { file: 'config/world', line: 2, column: 1 },
    message: 'It is there twice.',
  };
  const finding: Finding = { ...without, suggestion: { line: 2, endLine: 3, lines: [] } };

  it('are of findings with a way out in a file of the repository', () => {
    const elsewhere = { ...finding, at: { ...finding.at, file: '/opt/action/config/world' } };
    const ofDefault = { ...finding, at: { ...finding.at, file: defaultFileName('world') } };
    expect(suggestedChanges([finding, without, elsewhere, ofDefault])).toEqual([
      { file: 'config/world', line: 2, endLine: 3, lines: [], rule: 'duplicate-line', message: 'It is there twice.' },
    ]);
  });

  it('leave lines alone that would not be what they look like', () => {
    const hidden = { ...finding, suggestion: { line: 2, endLine: 2, lines: ['a\u202eb'] } };
    expect(suggestedChanges([hidden])).toEqual([]);
  });
});

describe('reviewComments', () => {
  it('stand on the very lines, with a block that GitHub takes as a change', () => {
    expect(reviewComments([CHANGE], hunks, [])).toEqual([
      {
        path: 'config/world',
        line: 2,
        side: 'RIGHT',
        body: `There is no app-misc/helo. (unknown-package)\n\n\`\`\`suggestion\napp-misc/hello\n\`\`\`\n\n${suggestionMarker(CHANGE)}`,
      },
    ]);
  });

  it('span several lines, and can remove them', () => {
    const [comment] = reviewComments([{ ...CHANGE, endLine: 4, lines: [] }], hunks, []);
    expect(comment).toMatchObject({ start_line: 2, start_side: 'RIGHT', line: 4 });
    expect(comment?.body).toContain('```suggestion\n```');
  });

  it('are not made on lines that the pull request does not show', () => {
    expect(reviewComments([{ ...CHANGE, line: 9, endLine: 9 }], hunks, [])).toEqual([]);
    expect(reviewComments([CHANGE], () => [], [])).toEqual([]);
  });

  it('are not made twice, also where lines have moved', () => {
    const bodies = reviewComments([CHANGE], hunks, []).map(({ body }) => body);
    expect(reviewComments([{ ...CHANGE, line: 3, endLine: 3 }], hunks, bodies)).toEqual([]);
    expect(reviewComments([CHANGE, CHANGE], hunks, [])).toHaveLength(1);
  });

  it('are at most twenty, and do nothing whatever they say', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      ...CHANGE,
      message: `</details> @everyone <img src=x> ${String(index)}`,
      lines: ['```', '<!-- x', '~~~~'],
    }));
    const comments = reviewComments(many, hunks, []);
    expect(comments).toHaveLength(20);
    expect(comments[0]?.body).not.toMatch(/<img|@everyone|<\/details>/);
    expect(comments[0]?.body).toContain('````suggestion\n```\n<!-- x\n~~~~\n````');
  });
});
