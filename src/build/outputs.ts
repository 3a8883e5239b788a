import type { Platform } from '../platform/platform.js';
import type { BuildReport } from './report.js';

/** Sets the action's outputs as far as they are known; a failed run has those that it came to. */
export function writeOutputs(platform: Platform, report: BuildReport, complete: boolean): void {
  const file = (kind: string): string | undefined => report.placed.find((placed) => placed.kind === kind)?.path;
  const { manifest, path } = report.manifestFile ?? {};
  const [stage3, snapshot] = report.resolvedPins;
  const boot = report.bootResult;
  const outputs: Readonly<Record<string, string | number | boolean | undefined>> = {
    squashfs: file('squashfs'),
    initramfs: file('initramfs'),
    kernel: file('kernel'),
    manifest: path,
    'digest-stage3': stage3?.digest,
    'digest-snapshot': snapshot?.digest,
    'kernel-release': manifest?.kernel.release,
    'squashfs-bytes': report.placed.find(({ kind }) => kind === 'squashfs')?.bytes,
    'raw-bytes': manifest?.['raw-bytes'],
    'package-count': manifest?.packages,
    'boot-status': boot?.status,
    'boot-seconds': boot?.seconds.total,
    complete,
    'packages-reused': report.work.packagesReused,
    'packages-built': report.work.packagesBuilt,
    'artifact-ids': JSON.stringify(report.artifactIds),
    'image-digest': report.imageDigest,
  };
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== undefined) platform.setOutput(name, String(value));
  }
}
