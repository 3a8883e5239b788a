import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BootDeps } from '../boot/boot.js';
import type { BootRequest, BootResult, SmokeScript } from '../boot/types.js';
import { readContextFile, type LoadedImage } from '../image/load.js';
import type { BuildSettings } from '../inputs/settings.js';
import type { Problem } from '../platform/errors.js';
import { bootFingerprint, earlierBoot, recordBoot } from './boot-record.js';
import type { BuildImageDeps } from './build-image.js';
import type { ImageFacts, PlacedFile } from './place-files.js';

/** Boots the files that were just brought out, with the definition's own checks. */
export async function bootImage(
  settings: BuildSettings,
  image: LoadedImage,
  files: readonly PlacedFile[],
  facts: ImageFacts,
  name: string,
  {
    platform,
    run,
    signal,
    builtBy,
  }: Pick<BuildImageDeps, 'platform' | 'run' | 'builtBy'> & { readonly signal: AbortSignal },
): Promise<BootResult> {
  const path = (kind: PlacedFile['kind']): string => {
    const file = files.find((candidate) => candidate.kind === kind);
    if (!file) throw new Error(`the build brought out no ${kind}`);
    return file.path;
  };
  const { bootTest } = await import('../boot/boot.js');
  const { formatBootResult } = await import('../boot/format.js');
  const deps: BootDeps = {
    run,
    signal,
    onLine: (line) => {
      platform.log.debug(line);
    },
    onStart: (sentence) => {
      platform.log.info(sentence);
    },
  };
  const request: BootRequest = {
    kernel: path('kernel'),
    initramfs: path('initramfs'),
    squashfs: path('squashfs'),
    expect: { kernelRelease: facts['kernel-release'], user: image.definition.user.name },
    mode: settings.boot,
    timeoutSeconds: settings.bootMinutes * 60,
    memoryMiB: settings.bootMemory,
    cpus: 2,
    ...(image.march === undefined ? {} : { march: image.march }),
    smokeScripts: await smokeScripts(image),
    logFolder: join(settings.output, 'boot'),
  };
  const booted = bootFingerprint(request, files, builtBy);
  const earlier = request.mode === 'off' ? undefined : await earlierBoot(request.logFolder, booted);
  if (earlier) {
    platform.log.info(`These very files booted on ${earlier.at}, with the same checks; they are not booted again.`);
    return earlier.result;
  }
  const result = await nameLogs(await bootTest(request, deps), name);
  for (const line of formatBootResult(result)) platform.log.info(line);
  if (result.status === 'booted') await recordBoot(request.logFolder, booted, result, platform.now());
  return result;
}

/** Gives the logs of a boot names that tell whose they are: artifacts of one workflow run share their names' space. */
export async function nameLogs(result: BootResult, prefix: string): Promise<BootResult> {
  const files: Record<string, string> = {};
  for (const [kind, path] of Object.entries(result.files)) {
    const target = join(dirname(path), `${prefix}-${basename(path)}`);
    await rename(path, target);
    files[kind] = target;
  }
  return { ...result, files };
}

/** The scripts of smoke.d/, in name order. */
async function smokeScripts({ context }: LoadedImage): Promise<SmokeScript[]> {
  const paths = context.files
    .filter(({ path, from }) => from !== 'removed' && /^smoke\.d\/[^/]+\.sh$/.test(path))
    .map(({ path }) => path);
  return Promise.all(
    paths.map(async (path) => ({
      name: basename(path),
      content: Buffer.from((await readContextFile(context, path)) ?? []).toString('utf8'),
    })),
  );
}

/** What to tell of an image that did not come up. */
export function bootProblem({ reason }: BootResult): Problem {
  return {
    message: `The image does not boot: ${reason?.message ?? 'no reason is known.'}`,
    ...(reason ? { hint: reason.hint } : {}),
  };
}
