import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/platform/errors.js';
import { buildManifest, formatManifest, parseManifest } from '../../../src/report/manifest.js';
import { BOOT, MANIFEST, MANIFEST_INPUT } from './inputs.js';

describe('manifest', () => {
  it('says what the image is', () => {
    expect(MANIFEST).toMatchObject({
      schema: 1,
      created: '2026-02-17T00:00:00Z',
      complete: true,
      ratio: 0.3233,
      boot: {
        status: 'booted',
        accelerator: 'kvm',
        seconds: 11.4,
        checks: { passed: 1, failed: [], skipped: 1 },
        'missing-features': [],
      },
    });
    expect(MANIFEST.files.map(({ name }) => name)).toEqual([
      'gentoo-min-initramfs.img',
      'gentoo-min-packages.txt',
      'gentoo-min-vmlinuz',
      'gentoo-min.squashfs',
    ]);
  });

  it('says so when no boot was tried, and why one failed', () => {
    expect(buildManifest(MANIFEST_INPUT).boot).toBe('not run');
    const reason = { kind: 'panic', message: 'The kernel panicked.', hint: 'Look.', lastLines: ['Kernel panic'] };
    const failed = buildManifest({ ...MANIFEST_INPUT, boot: { ...BOOT, status: 'failed', reason } });
    expect(failed.boot).toMatchObject({ status: 'failed', reason: { kind: 'panic', message: 'The kernel panicked.' } });
  });

  it('names what came from a binhost, and says nothing where nothing did', () => {
    const made = buildManifest({ ...MANIFEST_INPUT, fromBinhost: ['tiny/ant-1'] });
    expect(made['from-binhost']).toEqual(['tiny/ant-1']);
    expect(formatManifest(buildManifest({ ...MANIFEST_INPUT, fromBinhost: [] }))).not.toContain('from-binhost');
  });

  it('says what became of the signature of the snapshot, and nothing where nobody looked', () => {
    const made = buildManifest({ ...MANIFEST_INPUT, snapshotSignature: 'good' });
    expect(parseManifest(formatManifest(made), 'manifest.json')['snapshot-signature']).toBe('good');
    expect(formatManifest(MANIFEST)).not.toContain('snapshot-signature');
  });

  it('is the same text for the same image, and reads back', () => {
    const shuffled = { ...MANIFEST_INPUT, files: [...MANIFEST_INPUT.files].reverse(), boot: BOOT };
    const text = formatManifest(buildManifest(shuffled));
    expect(text).toBe(formatManifest(MANIFEST));
    expect(text.endsWith('}\n')).toBe(true);
    expect(parseManifest(text, 'manifest.json')).toEqual(MANIFEST);
  });

  it('ignores what a later version adds', () => {
    const later = { ...MANIFEST, sbom: 'x' };
    expect(parseManifest(JSON.stringify(later), 'manifest.json')).toEqual(MANIFEST);
  });

  it.each([
    ['not JSON', 'This is not JSON.'],
    ['[]', 'expected object'],
    [JSON.stringify({ ...MANIFEST, schema: 2 }), 'schema: '],
    [JSON.stringify({ ...MANIFEST, files: [{ name: 'x' }] }), 'files.0.bytes'],
    [JSON.stringify({ ...MANIFEST, created: 'yesterday' }), 'created: '],
  ])('refuses %.40s', (text, message) => {
    expect(() => parseManifest(text, 'manifest.json')).toThrow(UserError);
    expect(() => parseManifest(text, 'manifest.json')).toThrow(message);
  });
});
