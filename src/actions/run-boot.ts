import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bootProblem, nameLogs } from '../build/boot-image.js';
import { bootTest } from '../boot/boot.js';
import { formatBootResult } from '../boot/format.js';
import type { BootResult } from '../boot/types.js';
import { readBootSettings, type BootSettings } from '../inputs/settings.js';
import { UserError, type Problem } from '../platform/errors.js';
import { sha256OfFile } from '../platform/files.js';
import type { Platform } from '../platform/platform.js';
import type { Runner } from '../platform/process.js';
import { parseManifest, type Manifest } from '../report/manifest.js';
import { renderSummary } from '../report/summary.js';
import { problemsOf, showFailure } from './failure.js';

/** Boots the files of an image that exists: those and no others, which the manifest's sums prove. */
export async function runBootAction(platform: Platform, { run }: { readonly run: Runner }): Promise<void> {
  const started = platform.now();
  let boot: BootResult | undefined;
  let manifest: Manifest | undefined;
  let settings: BootSettings | undefined;
  const stored = new Map<string, number>();
  const problems = await problemsOf(async () => {
    settings = readBootSettings(platform);
    const files = await findFiles(settings);
    manifest = files.manifest;
    await verify(files);
    boot = await bootTest(
      {
        kernel: files.kernel,
        initramfs: files.initramfs,
        squashfs: files.squashfs,
        expect: { kernelRelease: manifest.kernel.release },
        mode: settings.boot,
        timeoutSeconds: settings.bootMinutes * 60,
        memoryMiB: settings.bootMemory,
        cpus: 2,
        ...(manifest.march === '' ? {} : { march: manifest.march }),
        smokeScripts: [],
        logFolder: join(dirname(files.squashfs), 'boot'),
      },
      {
        run,
        signal: platform.cancelled,
        onStart: (sentence) => {
          platform.log.info(sentence);
        },
      },
    );
    boot = await nameLogs(boot, `${manifest.name}-boot`);
    for (const line of formatBootResult(boot)) platform.log.info(line);
    if (settings.upload) await storeLogs(platform, boot, settings.retentionDays, stored);
    return boot.status === 'failed' ? [bootProblem(boot)] : [];
  });
  if (boot?.status === 'not-booted') platform.log.warning(`The image was not booted: ${boot.reason?.message ?? ''}`);
  if (boot) {
    platform.setOutput('boot-status', boot.status);
    platform.setOutput('boot-seconds', String(boot.seconds.total));
  }
  platform.setOutput('artifact-ids', JSON.stringify(Object.fromEntries(stored)));
  if (settings?.summary ?? true) {
    await platform.writeSummary(
      renderSummary({
        name: manifest?.name ?? 'image',
        outcome: boot ? 'built' : 'failed',
        seconds: (platform.now() - started) / 1000,
        ...(manifest ? { manifest } : {}),
        ...(boot ? { boot } : {}),
        problems,
      }),
    );
  }
  showFailure(platform, problems);
}

interface ImageFiles {
  readonly kernel: string;
  readonly initramfs: string;
  readonly squashfs: string;
  readonly manifest: Manifest;
}

async function findFiles({ folder, kernel, initramfs, squashfs, manifest }: BootSettings): Promise<ImageFiles> {
  if (folder === undefined) {
    const read = await readManifest(manifest ?? '');
    return { kernel: kernel ?? '', initramfs: initramfs ?? '', squashfs: squashfs ?? '', manifest: read };
  }
  const names = await readdir(folder).catch(() => {
    throw new UserError({
      message: `There is no folder ${folder}.`,
      hint: 'Name the folder that a build wrote by the input folder.',
    });
  });
  const manifests = names.filter((name) => name.endsWith('manifest.json'));
  const [only] = manifests;
  if (only === undefined || manifests.length > 1) {
    throw new UserError({
      message:
        only === undefined
          ? `${folder} holds no manifest.`
          : `${folder} holds ${manifests.length} manifests: ${manifests.join(', ')}.`,
      hint: 'Name one image by the inputs kernel, initramfs, squashfs and manifest.',
    });
  }
  const read = await readManifest(join(folder, only));
  const path = (kind: string): string => {
    const file = read.files.find((candidate) => candidate.kind === kind);
    if (!file) throw new UserError({ message: `${only} names no ${kind}.`, hint: 'Build the image again.' });
    return join(folder, file.name);
  };
  return { kernel: path('kernel'), initramfs: path('initramfs'), squashfs: path('squashfs'), manifest: read };
}

async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError({
      message: `The manifest ${path} cannot be read.`,
      hint: 'Download it together with the other files.',
    });
  });
  return parseManifest(text, path);
}

/** Refuses files that are not the manifest's. */
async function verify({ manifest, ...paths }: ImageFiles): Promise<void> {
  const problems: Problem[] = [];
  for (const kind of ['kernel', 'initramfs', 'squashfs'] as const) {
    const expected = manifest.files.find((file) => file.kind === kind);
    const path = paths[kind];
    const found = await sha256OfFile(path).catch(() => undefined);
    if (!found)
      problems.push({
        message: `The ${kind} ${path} cannot be read.`,
        hint: 'Download it together with the manifest.',
      });
    else if (found.sha256 !== expected?.sha256) {
      problems.push({
        message: `${path} is not the ${kind} of the manifest: ${found.bytes} bytes instead of ${expected?.bytes ?? 0}, another SHA-256.`,
        hint: 'Download it again; files of different builds do not go together.',
      });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
}

async function storeLogs(
  platform: Platform,
  boot: BootResult,
  retentionDays: number | undefined,
  stored: Map<string, number>,
): Promise<void> {
  if (!platform.artifacts.available) return;
  for (const path of Object.values(boot.files)) {
    const { id } = await platform.artifacts.upload(path, retentionDays === undefined ? {} : { retentionDays });
    stored.set(basename(path), id);
  }
}
