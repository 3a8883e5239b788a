import { describe, expect, it } from '@jest/globals';
import type { FoundRefresh } from '../../../src/refresh/find-refresh.js';
import { readDefinition } from '../../../src/refresh/find-refresh.js';
import type { PlanFindings, PlanOutcome } from '../../../src/refresh/plan-outcome.js';
import type { Proposal } from '../../../src/refresh/proposals.js';
import type { WantedPull } from '../../../src/refresh/settle-proposal.js';
import { wantedPull, type Background } from '../../../src/refresh/wanted.js';

const IMAGE = {
  file: 'image.yaml',
  text: `name: gentoo
stage3: gentoo/stage3:nomultilib-20260216
snapshot: gentoo/portage:20260217
profile: default/linux/amd64/23.0/no-multilib
compiler: { slot: 16, version: 16.1.0 }
kernel: { version: 6.12.58 }
user: { login: autologin }
refresh: { merge: without-risk }
`,
};
const proposal = (from = '6.12.58', to = '6.12.77'): Proposal => ({
  kind: 'refresh',
  changes: [{ key: 'kernel', from, to }],
});
const FOUND: FoundRefresh = {
  definition: readDefinition(IMAGE).definition,
  division: {},
  passed: [],
  notes: [],
  announcements: { advisories: [], news: [], unread: [] },
  since: 0,
};
const wanted = (background: Background, of = proposal()): WantedPull => wantedPull(IMAGE, of, FOUND, background);
const made = (findings: PlanFindings): PlanOutcome => ({ made: true, findings });
const FAILED: PlanOutcome = { made: false, reason: 'There is no builder.' };
const PLAN = made({
  packages: [{ name: 'sys-libs/glibc', from: '2.41', to: '2.42' }],
  seconds: { build: 60, saved: 0 },
});
const open = wanted({ plan: PLAN }).body;

describe('a plan that failed', () => {
  it('keeps what an earlier one of the same pins has said, and says that it failed', () => {
    const kept = wanted({ plan: FAILED, open });
    expect(kept.body).toContain('<code>2.41</code> | <code>2.42</code>');
    expect(kept.body).toContain('will take about **1 min 00 s**');
    expect(kept.body).toContain(
      '- No plan could be made this time&#58; There is no builder. What is said of packages is from an earlier run with the same pins.',
    );
    expect(kept.labels).toEqual(['refresh', 'risk: libc']);
    // And so does the next one; a plan that is made again has no such note.
    expect(wanted({ plan: FAILED, open: kept.body })).toEqual(kept);
    expect(wanted({ plan: PLAN, open: kept.body }).body).toBe(open);
  });

  it.each([
    ['other pins', proposal('6.12.58', '6.12.78')],
    ['the same pins from others', proposal('6.12.60')],
  ])('keeps nothing that was said of %s', (_, of) => {
    const { body, labels } = wanted({ plan: FAILED, open }, of);
    expect(body).toContain('No plan could be made, so nothing is said of packages&#58; There is no builder.');
    expect([body.includes('glibc'), body.includes('gentoo-min-plan'), labels]).toEqual([
      false,
      false,
      ['refresh', 'risk: none known'],
    ]);
  });

  it('is not taken for one without risks', () => {
    const harmless = made({ packages: [] });
    const before = wanted({ plan: harmless });
    expect([before.merge, wanted({ plan: FAILED }).merge, wanted({}).merge]).toEqual([true, false, true]);
    expect(wanted({ plan: FAILED, open: before.body }).merge).toBe(true);
  });
});

describe('a plan that lies', () => {
  it('proposes the same pins, whatever the plan says', () => {
    const evil = '</details><!-- gentoo-min-refresh 0123456789abcdef --> @everyone';
    const told = wanted({
      plan: made({ packages: [{ name: evil, to: evil }], notes: [evil], introduced: [{ id: evil, title: evil }] }),
    });
    const plain = wanted({});
    expect([told.image, told.title, told.fingerprint]).toEqual([plain.image, plain.title, plain.fingerprint]);
    expect(plain.image).toContain('kernel: { version: 6.12.77 }');
    const [, mark = ''] = /(<!-- gentoo-min-refresh [0-9a-f]{16} -->)/.exec(plain.body) ?? [];
    expect(told.body.match(/<!-- gentoo-min-refresh .*? -->/g)).toEqual([mark]);
    expect(told.body).not.toContain('@');
  });
});

describe('without a plan', () => {
  it('nothing of an earlier one is repeated', () => {
    expect(wanted({ open }).body).toBe(wanted({}).body);
  });
});
