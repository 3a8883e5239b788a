import { describe, expect, it } from '@jest/globals';
import { explainFailure } from '../../../src/progress/failure.js';
import { buildManifest } from '../../../src/report/manifest.js';
import { renderSummary, type SummaryInput } from '../../../src/report/summary.js';
import { timelineOf } from '../progress/helpers.js';
import { BOOT, MANIFEST, MANIFEST_INPUT, SHA } from './inputs.js';

const GOOD: SummaryInput = {
  name: 'gentoo-min',
  outcome: 'built',
  seconds: 3256,
  manifest: MANIFEST,
  boot: BOOT,
  budgets: { squashfs: 3 * 2 ** 30, ratio: 35 },
  timeline: timelineOf('first'),
  packages: [
    { package: 'sys-devel/gcc-16.1.0', root: '/', started: 0, ended: 1100, binary: false },
    { package: 'dev-libs/a-1', root: '/', started: 0, ended: 5, binary: true },
    { package: 'dev-libs/b-1', root: '/', started: 0, binary: false },
  ],
  pins: [
    { key: 'stage3', pin: `gentoo/stage3:nomultilib-20260216@sha256:${SHA}` },
    { key: 'snapshot', pin: 'gentoo/portage:20260217', digest: `sha256:${SHA}` },
  ],
  warnings: [{ message: 'A warning.', at: { file: 'world', line: 3 } }],
  facts: ['jobserver: steve'],
};

/** What a reader sees. */
const shown = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number))).replace(/<\/?code>/g, '`');

const title = (input: Partial<SummaryInput>): string =>
  shown(renderSummary({ ...GOOD, ...input })).split('\n')[0] ?? '';

describe('renderSummary', () => {
  it.each<[string, Partial<SummaryInput>]>([
    ['## ✅ `gentoo-min` is built and boots', {}],
    ['## ❌ `gentoo-min` is built but does not boot', { boot: { ...BOOT, status: 'failed' } }],
    ['## ⚠️ `gentoo-min` is built, but could not be booted here', { boot: { ...BOOT, status: 'not-booted' } }],
    ['## ✅ `gentoo-min` is built', { boot: { ...BOOT, status: 'skipped' } }],
    ['## ❌ `gentoo-min` was not built', { outcome: 'failed' }],
    ['## ⏸️ `gentoo-min` was stopped after 54 min 16 s', { outcome: 'stopped' }],
    ['## ⏸️ `gentoo-min` is not complete', { manifest: buildManifest({ ...MANIFEST_INPUT, complete: false }) }],
  ])('begins with the verdict: %s', (expected, input) => {
    expect(title(input)).toBe(expected);
  });

  it('never says that something booted when it did not', () => {
    for (const status of ['failed', 'not-booted', 'skipped'] as const) {
      expect(shown(renderSummary({ ...GOOD, boot: { ...BOOT, status } }))).not.toContain('boots');
    }
  });

  it('shows what the build had to do with, and how much of it could be better', () => {
    const capabilities = [
      { name: 'buildx', found: '0.36.1' },
      { name: 'KVM', found: 'no /dev/kvm', instead: 'emulation', cost: 'the boot test takes longer' },
    ];
    const summary = shown(renderSummary({ ...GOOD, capabilities }));
    expect(summary).toContain('What it was built with: 1 thing could be better');
    expect(summary).toContain('| buildx | 0.36.1 |  |  |');
    expect(summary).toContain('| KVM | no /dev/kvm | emulation | the boot test takes longer |');
    expect(shown(renderSummary(GOOD))).not.toContain('What it was built with');
  });

  it('compares size and ratio with the budgets', () => {
    const summary = shown(renderSummary(GOOD));
    expect(summary).toContain('| **2.90 GiB** | **32.3 %** | **11 s** | **674** |');
    expect(summary).toContain('| `███████░` of 3.00 GiB | `███████░` of 35.0 % | KVM, 1 check |');
    expect(shown(renderSummary({ ...GOOD, budgets: { squashfs: 2 ** 30 } }))).toContain('| ❌ over 1.00 GiB |');
  });

  it('gives the line to write where a pin has no digest', () => {
    const summary = renderSummary(GOOD);
    expect(summary).toContain(`\`\`\`yaml\nsnapshot: gentoo/portage:20260217@sha256:${SHA}\n\`\`\``);
    expect(summary).not.toContain('stage3: gentoo');
  });

  it('names the slowest packages first, and only finished ones', () => {
    const summary = shown(renderSummary(GOOD));
    expect(summary).toContain('<summary>2 packages merged, 1 of them ready-built</summary>');
    expect(summary.indexOf('sys-devel/gcc-16.1.0')).toBeLessThan(summary.indexOf('dev-libs/a-1'));
    expect(summary).not.toContain('dev-libs/b-1');
  });

  it('says what failed, where, why and what to do', () => {
    const timeline = timelineOf('step-two');
    const summary = shown(
      renderSummary({ name: 'x', outcome: 'failed', seconds: 4, timeline, failure: explainFailure(timeline) }),
    );
    expect(summary).toContain('The build failed in stage `parallel-a` after 4.0 s.');
    expect(summary).toContain('`kernel/20-on.config:17` **CONFIG_SQUASHFS_ZSTD=y did not take.**');
    expect(summary).toContain('· `steps.Dockerfile:22` · exit code 3');
    expect(summary).toContain('```\ngm: error: kernel/20-on.config:17: CONFIG_SQUASHFS_ZSTD=y did not take\n```');
    expect(summary).toContain('✗ parallel-a');
  });

  it('lists all bad inputs', () => {
    const problems = [1, 2, 3].map((line) => ({ message: `Bad ${String(line)}.`, at: { file: 'image.yaml', line } }));
    const summary = shown(renderSummary({ name: 'x', outcome: 'failed', seconds: 0, problems }));
    for (const line of [1, 2, 3])
      expect(summary).toContain(`- \`image.yaml:${String(line)}\` **Bad ${String(line)}.**`);
    expect(summary).toContain('The build did not begin: 3 problems.');
  });

  it("shows the console's last lines when the boot failed", () => {
    const reason = { kind: 'panic', message: 'The kernel panicked.', hint: 'Look.', lastLines: ['Kernel panic'] };
    const summary = shown(renderSummary({ ...GOOD, boot: { ...BOOT, status: 'failed', reason } }));
    expect(summary).toContain('**The kernel panicked.**');
    expect(summary).toContain('```\nKernel panic\n```');
  });

  it('stays below the limit and keeps the verdict', () => {
    const packages = Array.from({ length: 5000 }, (_, n) => ({
      package: `dev-libs/p${String(n)}-1`,
      root: '/',
      started: 0,
      ended: n,
      binary: false,
    }));
    const warnings = Array.from({ length: 5000 }, (_, n) => ({
      message: 'w'.repeat(500),
      at: { file: 'world', line: n },
    }));
    expect(Buffer.byteLength(renderSummary({ ...GOOD, packages, warnings }))).toBeLessThan(100_000);
    const small = renderSummary({ ...GOOD, packages, warnings }, 3000);
    expect(Buffer.byteLength(small)).toBeLessThanOrEqual(3000);
    expect(small).toContain('is built and boots');
    expect(small).toContain('_Left out, because GitHub shows no more: ');
  });

  it('is safe with hostile names everywhere', () => {
    const evil = '</code></details><script>x</script>|`*[x](y)\n\n# h ```';
    const summary = renderSummary({
      name: evil,
      outcome: 'built',
      seconds: 1,
      manifest: { ...MANIFEST, march: evil, files: [{ name: evil, kind: evil, bytes: 1, sha256: SHA }] },
      boot: { ...BOOT, checks: [{ name: evil, outcome: 'fail', detail: evil }], missingFeatures: [evil], note: evil },
      packages: [{ package: evil, root: '/', started: 0, ended: 1, binary: false }],
      pins: [{ key: evil, pin: evil, digest: evil }],
      warnings: [{ message: evil, hint: evil, at: { file: evil } }],
      problems: [{ message: evil }],
      facts: [evil],
    });
    const outsideOfCode = summary.replace(/^(`{3,})\w*\n[^]*?\n\1$/gm, '');
    expect(outsideOfCode).not.toContain('<script>');
    expect(outsideOfCode).not.toMatch(/^# h/m);
    for (const row of outsideOfCode.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row).not.toContain('`');
      expect(row.endsWith(' |')).toBe(true);
    }
    const opened = outsideOfCode.match(/<details>/g)?.length;
    expect(outsideOfCode.match(/<\/details>/g)?.length).toBe(opened);
  });
});
