import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../../../src/platform/errors.js';
import { chooseAnnotations } from '../../../src/verdict/annotate.js';
import {
  COMMENT_LIMIT,
  commentMarker,
  renderComment,
  renderJudgement,
  type Judgement,
} from '../../../src/verdict/comment.js';
import type { Explanation } from '../../../src/verdict/explanation.js';
import { judge } from '../../../src/verdict/judge.js';
import { diffPlans } from '../../../src/verdict/plan-diff.js';
import type { Prediction } from '../../../src/verdict/predict.js';
import { planned } from './plans.js';
import { garbled, random } from './random.js';
import { recorded } from './runs.js';

const PLANNED = { outcome: 'planned', explanations: [], doubts: [] } as const;

const CHANGE: Judgement = {
  name: 'live',
  verdict: PLANNED,
  packages: 262,
  diff: diffPlans(
    {
      plan: {
        packages: [planned('a/gone-1'), planned('a/up-1'), planned('a/flags-1', '+ssl -doc'), planned('a/same-1')],
      },
      fingerprints: { compiler: '15' },
    },
    {
      plan: {
        packages: [planned('a/up-2'), planned('a/flags-1', '-ssl +doc'), planned('a/same-1'), planned('a/new-1')],
      },
      fingerprints: { compiler: '16' },
    },
  ),
  downloads: { total: 804522 * 1024, fresh: 5 * 1024 * 1024 },
  prediction: {
    seconds: 754,
    from: 'mixed',
    compiled: 40,
    known: 38,
    reused: 222,
    sources: ['package-store'],
    oneByOne: true,
  },
  advisories: [
    {
      advisory: { id: '202601-05', title: 'Up: many holes', package: 'a/up', vulnerable: [], unaffected: [] },
      state: 'fixed',
      versions: ['1'],
    },
  ],
  kernel: { added: [{ name: 'CONFIG_A', to: 'y' }], removed: [], changed: [{ name: 'CONFIG_B', from: 'm', to: 'y' }] },
  kept: {
    place: 'folder /srv/store',
    ready: [{ name: 'a/same-1', bytes: 2048 }],
    compiled: [{ name: 'a/up-2', seconds: 75 }, { name: 'a/flags-1', seconds: 9 }, { name: 'a/new-1' }],
  },
  sizes: new Map([['a/new', 3 * 1024 * 1024]]),
  commit: 'abc123',
};

const plain = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));

describe('renderComment', () => {
  it('is short, and folds what is long', () => {
    expect(plain(renderComment(CHANGE))).toBe(
      `<!-- gentoo-min-check:live -->
## ✅ <code>live</code> can be built

| Packages | Download | Build | New in the image |
| :-- | :-- | :-- | :-- |
| **262** | **786 MiB** | **about 12 min 34 s** | **3.00 MiB** |
| 5 changes | 5.00 MiB new | 38 of 40 by what kept packages took, one after the other, 222 ready-built | as packed in the store |

From the folder /srv/store 1 package comes ready (2.00 KiB), 3 are compiled.

<details><summary>1 security advisory</summary>

- ✅ solved GLSA 202601-05 <code>a/up</code> <code>1</code>: Up: many holes

</details>

<details><summary>1 package added</summary>

| Package | Version | What is new |
| :-- | :-- | :-- |
| <code>a/new</code> | <code>1</code> | 3.00 MiB packed, compiled |

</details>

<details><summary>1 package removed</summary>

| Package | Version | What is new |
| :-- | :-- | :-- |
| <code>a/gone</code> | <code>1</code> |  |

</details>

<details><summary>1 package newer than before</summary>

| Package | Version | What is new |
| :-- | :-- | :-- |
| <code>a/up</code> | <code>1 → 2</code> | compiled |

</details>

<details><summary>1 package changed in other ways</summary>

| Package | Version | What is new |
| :-- | :-- | :-- |
| <code>a/flags</code> | <code>1</code> | <code>+doc</code> <code>-ssl</code>, another compiler, compiled |

</details>

<details><summary>1 package built again as they are</summary>

| Package | Version | What is new |
| :-- | :-- | :-- |
| <code>a/same</code> | <code>1</code> | another compiler, ready-built |

</details>

<details><summary>2 kernel options</summary>

- changed <code>CONFIG_B</code> <code>m → y</code>
- on <code>CONFIG_A</code> <code>y</code>

</details>

<details><summary>3 packages to compile</summary>

- <code>a/up-2</code>, about 1 min 15 s
- <code>a/flags-1</code>, about 9.0 s
- <code>a/new-1</code>

</details>

<details><summary>1 package ready-built</summary>

- <code>a/same-1</code>, 2.00 KiB

</details>

<sub>Judged at abc123</sub>
`.replace('<code>m → y</code>', '<code>m</code> → <code>y</code>'),
    );
  });

  it('explains a refusal, with the lines that would solve it', () => {
    const lines = [
      { path: 'world', line: 3, atom: 'sys-kernel/dracut' },
      { path: 'portage/package.mask', line: 2, atom: 'sys-kernel/dracut' },
    ];
    const verdict = judge(recorded('err-masked-package-mask'), lines);
    expect(plain(renderComment({ name: 'live', verdict, packages: 0 }))).toBe(`<!-- gentoo-min-check:live -->
## ❌ <code>live</code> cannot be built

<code>portage/package.mask:2</code> **Every version of sys-kernel/dracut is masked. The nearest is sys-kernel/dracut-111-r2: package.mask keeps it out.**

2 other versions are masked too.

What would solve it: remove from <code>portage/package.mask</code> line 2

\`\`\`
sys-kernel/dracut
\`\`\`

<details><summary>1 other way</summary>

Or: add to <code>portage/package.unmask</code>

\`\`\`
=sys-kernel/dracut-111-r2
\`\`\`

</details>
`);
  });

  it('says what it is unsure of, and that findings are errors', () => {
    const verdict = judge(recorded('cfg-license-invalid-atom'));
    const unsure = plain(renderJudgement({ name: 'live', verdict, packages: 1 }));
    expect(unsure).toContain('## ⚠️ <code>live</code> may not be what is meant');
    expect(unsure).toContain('- Portage passed over linux-firmware in portage/package.license/main');
    const errors = [{ message: 'Bad line.', at: { file: 'world', line: 2 } }];
    const broken = plain(
      renderJudgement({ name: 'live', verdict: PLANNED, packages: 1, findings: { errors, warnings: [] } }),
    );
    expect(broken).toContain('## ❌ <code>live</code> has errors');
    expect(broken).toContain('- <code>world:2</code> **Bad line.**');
  });

  it('says whether the minutes are known or guessed, and by what', () => {
    const said = (more: Partial<Prediction>): string =>
      plain(
        renderJudgement({
          ...CHANGE,
          prediction: { seconds: 60, from: 'records', compiled: 40, known: 0, reused: 0, ...more },
        }),
      );
    expect(said({})).toContain('| by earlier builds |');
    expect(said({ from: 'counts' })).toContain('| guessed from 40 packages |');
    expect(said({ sources: ['emerge-log', 'package-store'] })).toContain(
      '| by the emerge.log of an earlier build and what kept packages took |',
    );
    expect(said({ compiled: 0, reused: 3 })).toContain('| all ready-built |');
  });

  it('has a marker that no name can end', () => {
    expect(commentMarker('live')).toBe('<!-- gentoo-min-check:live -->');
    expect(commentMarker('a-->b\n<script>')).toBe('<!-- gentoo-min-check:a~2d~2d~3eb~a~3cscript~3e -->');
    expect(commentMarker('a')).not.toBe(commentMarker('b'));
  });

  it('stays below the limit, says how much it left out, and keeps the verdict', () => {
    const many = Array.from({ length: 3000 }, (_, index) => planned(`dev-${'x'.repeat(150)}/p${String(index)}-1`));
    const older = many.map((each) => ({ ...each, version: '0.9' }));
    const grown = many.map((each) => ({ ...each, name: `q${each.name}` }));
    const problems: Problem[] = grown.map(({ name }) => ({ message: `${name} is wrong.`, hint: '<'.repeat(1000) }));
    const comment = renderComment({
      ...CHANGE,
      verdict: { outcome: 'unsure', explanations: [], doubts: problems.map(({ message }) => message) },
      diff: diffPlans({ plan: { packages: older } }, { plan: { packages: [...many, ...grown] } }),
      findings: { errors: problems, warnings: problems },
      kept: {
        place: 'Actions cache',
        ready: many.map(({ name }) => ({ name, bytes: 1 })),
        compiled: grown.map(({ name }) => ({ name })),
      },
    });
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(comment).toContain('may not be what is meant');
    expect(comment).toContain('3,000 packages added');
    expect(plain(comment)).toMatch(/… and 2,9\d\d more lines that found no room here\./);
    const small = renderComment(CHANGE, 700);
    expect(Buffer.byteLength(small)).toBeLessThanOrEqual(700);
    expect(small).toContain('_Left out, because GitHub shows no more:');
    expect(small).toContain('can be built');
  });

  it('cannot be made to mean something else by any text in it', () => {
    const evil =
      '::error::x\n##[group]y</code></details><script>|@octocat #1 `a` ```\n[z](javascript:1) ![i](x) <!-- \u202e\u001b[31m';
    const next = random(21);
    for (let round = 0; round < 60; round++) {
      const bad = round === 0 ? evil : garbled(evil.repeat(5), next).slice(0, 3000);
      const explanation: Explanation = {
        kind: 'missing',
        subject: bad,
        sentences: [bad, bad],
        chain: [bad, bad],
        ways: [[{ file: bad, action: 'add', line: bad }], [{ file: bad, action: 'remove', line: bad, number: 3 }]],
        at: { file: bad, line: 1 },
      };
      const comment = renderComment({
        name: bad,
        verdict: { outcome: 'unsure', explanations: [explanation, explanation], doubts: [bad] },
        packages: 1,
        findings: { errors: [{ message: bad, hint: bad, at: { file: bad } }], warnings: [] },
        diff: {
          unchanged: 0,
          changes: [
            {
              name: bad,
              kind: 'changed',
              head: { ...planned('a/b-1'), version: bad },
              base: planned('a/b-1'),
              use: [{ name: bad, enabled: true, appeared: false, vanished: false }],
              repository: { from: bad, to: bad },
              slot: { from: bad, to: bad },
              grounds: [],
            },
          ],
        },
        advisories: [
          {
            advisory: { id: bad, title: bad, package: bad, vulnerable: [], unaffected: [] },
            state: 'introduced',
            versions: [bad],
          },
        ],
        kernel: { added: [{ name: bad, to: bad }], removed: [], changed: [] },
        kept: { place: bad, ready: [{ name: bad, bytes: 1 }], compiled: [{ name: bad }] },
        commit: bad,
      });
      expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(COMMENT_LIMIT);
      // What is in a block of code is shown as it is; its fence is longer than any run of backticks in it.
      const outside = comment.replace(/^(`{3,})\n[^]*?\n\1$/gm, '');
      const marker = outside.split('\n', 1)[0] ?? '';
      const rest = outside.slice(marker.length);
      expect(marker).toMatch(/^<!-- gentoo-min-check:[\w.~]+ -->$/);
      expect(rest.match(/<(?!\/?(?:details|summary|code|sub)>)/g)).toBeNull();
      expect(rest).not.toMatch(/@|`|\]\(|##\[|^::|javascript:|\p{Cf}|(?!\n)\p{Cc}/mu);
      expect(rest.match(/<details>/g)?.length).toBe(rest.match(/<\/details>/g)?.length);
    }
  });
});

describe('chooseAnnotations', () => {
  const at = (line: number): Problem => ({ message: `Finding ${String(line)}.`, at: { file: 'world', line } });

  it('puts why there is no plan before all else, and lines before general remarks', () => {
    const verdict = judge(recorded('err-license'), [{ path: 'world', line: 3, atom: 'sys-kernel/linux-firmware' }]);
    const list = chooseAnnotations({
      verdict,
      findings: { errors: [{ message: 'General.' }, at(7)], warnings: [at(8)] },
    });
    expect(list.map(({ severity, at: place }) => [severity, place?.line])).toEqual([
      ['error', 3],
      ['error', 7],
      ['error', undefined],
      ['warning', 8],
    ]);
    expect(list[0]?.message).toContain(
      'Add to portage/package.license: =sys-kernel/linux-firmware-20260801 linux-fw-redistributable.',
    );
  });

  it('keeps to what GitHub shows', () => {
    const many = Array.from({ length: 30 }, (_, index) => at(index + 1));
    const findings = { errors: many, warnings: many };
    const list = chooseAnnotations({ verdict: PLANNED, findings });
    expect(list).toHaveLength(20);
    expect(list[9]).toEqual({ severity: 'error', message: '21 more: see the summary of this run.' });
    const few = chooseAnnotations({ verdict: PLANNED, findings }, (place) => place, 45);
    expect(few).toHaveLength(5);
    expect(few.at(-1)?.message).toBe('26 more: see the summary of this run.');
    expect(chooseAnnotations({ verdict: PLANNED, findings }, (place) => place, 50)).toEqual([]);
    const [long] = chooseAnnotations({
      verdict: PLANNED,
      findings: { errors: [{ message: 'x'.repeat(9000) }], warnings: [] },
    });
    expect(long?.message.length).toBeLessThanOrEqual(4000);
  });
});
