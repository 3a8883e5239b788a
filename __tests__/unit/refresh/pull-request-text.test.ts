import { describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../../src/refresh/proposals.js';
import type { PinChange, Proposal } from '../../../src/refresh/proposals.js';
import { bodyOf, titleOf } from '../../../src/refresh/pull-request-text.js';

const OLD = `sha256:${'1'.repeat(64)}`;
const NEW = `sha256:${'2'.repeat(64)}`;
const STAGE3: PinChange = {
  key: 'stage3',
  from: 'gentoo/stage3:nomultilib-20260216',
  to: `gentoo/stage3:nomultilib-20260309@${NEW}`,
};
const KERNEL: PinChange = { key: 'kernel', from: '6.12.58', to: '6.12.60' };
const COMPILER: PinChange = { key: 'compiler', from: '16.0.1_p20260215', to: '16.1.0' };
const refresh = (...changes: readonly PinChange[]): Proposal => ({ kind: 'refresh', changes });

describe('titleOf', () => {
  it.each([
    [refresh(STAGE3, KERNEL), 'Refresh: stage3 nomultilib-20260309, kernel 6.12.60'],
    [{ kind: 'compiler', changes: [COMPILER] } as const, 'Compiler step: compiler 16.1.0'],
    [
      refresh({ key: 'snapshot', from: 'a/b:20260217', to: `a/b:20260217@${NEW}` }),
      'Refresh: snapshot 20260217 with its digest',
    ],
    [
      refresh({ key: 'snapshot', from: `a/b:20260217@${OLD}`, to: `a/b:20260217@${NEW}` }),
      'Refresh: snapshot 20260217 with another digest',
    ],
    [refresh({ key: 'kernel', from: '1', to: 'x\n\u202e\u0000y' }), 'Refresh: kernel xy'],
  ])('%#', (proposal, title) => {
    expect(titleOf(proposal)).toBe(title);
  });

  it('is not endless', () => {
    expect(titleOf(refresh({ ...KERNEL, to: '1'.repeat(999) }))).toHaveLength(200);
  });
});

describe('bodyOf', () => {
  it('says what changes, and speaks of nothing that nobody looked at', () => {
    const proposal = refresh(STAGE3, KERNEL);
    expect(bodyOf(proposal, { risks: [] }).split('\n')).toEqual([
      '| Pin | now | proposed |',
      '| :-- | :-- | :-- |',
      '| stage3 | <code>nomultilib-20260216</code> | <code>nomultilib-20260309</code> <code>sha256&#58;222222222222</code> |',
      '| kernel | <code>6.12.58</code> | <code>6.12.60</code> |',
      '',
      `<!-- gentoo-min-refresh ${fingerprint(proposal)} -->`,
      '',
    ]);
  });

  it('tells of everything that was found out', () => {
    const body = bodyOf(
      { kind: 'compiler', changes: [COMPILER] },
      {
        risks: ['compiler', 'libc'],
        packages: [
          { name: 'sys-libs/glibc', from: '2.42', to: '2.43' },
          { name: 'app-misc/new', to: '1' },
          { name: 'app-misc/old', from: '1' },
        ],
        advisories: [{ id: 'GLSA-202603-01', title: 'Hello: escape' }],
        news: ['OpenRC changes'],
        obsolete: [{ message: 'The flag is gone.', at: { file: 'config/portage/package.use', line: 3 } }],
        seconds: { build: 3600, saved: 600 },
        passed: [{ name: '16.1.1_p20260905', reason: 'is a dated snapshot, not a release' }],
        notes: ['It waits.'],
      },
    );
    for (const line of [
      '- **compiler**: Another compiler: every package is compiled again.',
      '- **libc**: Another C library: every program depends on it.',
      '- <code>GLSA-202603-01</code> Hello&#58; escape',
      '- OpenRC changes',
      '- config/portage/package.use&#58;3&#58; The flag is gone.',
      '| app-misc/new | new | <code>1</code> |',
      '| app-misc/old | <code>1</code> | goes |',
      '- <code>16.1.1&#95;p20260905</code> is a dated snapshot, not a release',
      '- It waits.',
    ]) {
      expect(body.split('\n')).toContain(line);
    }
    expect(body).toMatch(
      /all of the world is compiled anew\. The build will take about \*\*1 h.*\*\* when all is compiled; packages kept from the last build save 10 min 00 s of it\./,
    );
    expect(body).toContain('<details><summary>3 packages changed</summary>');
    expect(bodyOf(refresh(KERNEL), { risks: [], packages: [] })).toContain('No package changes.');
  });

  it('gives hostile text no meaning', () => {
    const evil =
      '<img src=x onerror=alert(1)> [x](http://evil.example) @everyone #1 `x` | **b** -->\n<!-- gentoo-min-refresh 0123456789abcdef -->\n# h\u202e\u001b[31m';
    const body = bodyOf(refresh({ key: 'kernel', from: evil, to: evil }), {
      risks: [],
      packages: [{ name: evil, from: evil, to: evil }],
      advisories: [{ id: evil, title: evil }],
      news: [evil],
      obsolete: [{ message: evil, hint: evil }],
      passed: [{ name: evil, reason: evil }],
      notes: [evil],
    });
    const tags = new Set(body.match(/<[^>]*>/g));
    expect(
      [...tags].filter(
        (tag) => !/^<\/?(?:code|details|summary)>$|^<!-- gentoo-min-refresh [0-9a-f]{16} -->$/.test(tag),
      ),
    ).toEqual([]);
    expect(body).not.toMatch(/@|\]\(|`|https?:|\*\*b|^# |\p{Cf}/mu);
    expect(body).not.toContain('\u001b');
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(body).not.toContain('0123456789abcdef -->');
  });

  it('stays within what GitHub takes, with pins and mark', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      name: `app-misc/${'x'.repeat(200)}${index}`,
      from: '1',
      to: '2',
    }));
    const proposal = refresh(STAGE3);
    const body = bodyOf(proposal, { risks: ['init'], packages: many, news: Array.from({ length: 40 }, () => 'News') });
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('- … and 25 others');
    expect(body).toContain('Left out');
    expect(body.trimEnd().endsWith(`<!-- gentoo-min-refresh ${fingerprint(proposal)} -->`)).toBe(true);
  });

  it('leaves room for what keeps the plan, and has it at its end', () => {
    const packages = Array.from({ length: 500 }, (_, index) => ({
      name: `app-misc/${'x'.repeat(80)}${index}`,
      to: '2',
    }));
    const mark = `<!-- gentoo-min-plan ${'A'.repeat(19_000)} -->`;
    const body = bodyOf(refresh(STAGE3), { risks: [], packages }, mark);
    expect(body.length).toBeLessThan(60_100);
    expect(body.trimEnd().endsWith(mark)).toBe(true);
  });

  it('tells advisories that it brings from those that it closes', () => {
    const body = bodyOf(refresh(KERNEL), {
      risks: [],
      advisories: [{ id: '202601-01', title: 'old' }],
      introduced: [{ id: '202601-02', title: '<new>' }],
    });
    expect(body).toMatch(/that this closes\n\n- <code>202601-01<\/code> old/);
    expect(body).toMatch(/about what this brings\n\n- <code>202601-02<\/code> &#60;new&#62;/);
  });
});
