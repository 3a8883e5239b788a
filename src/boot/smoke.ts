import { copyFile, open, stat } from 'node:fs/promises';
import { constants } from 'node:fs';
import { cpioArchive, cpioPadding, type CpioFile } from './cpio.js';
import { HOOK, INIT, runnerScript, type RunnerSettings } from './guest-scripts.js';
import type { SmokeScript } from './types.js';

const EXECUTABLE = 0o755;

/**
 * Where dracut looks for hooks: 103 and later below /var (with a link from the old place until 110), older ones below
 * /lib. A file whose directory does not exist is skipped by the kernel, and a second copy of the same name replaces the
 * first or is ignored, so both are given.
 */
const HOOK_FOLDERS = ['var/lib/dracut/hooks/pre-pivot', 'lib/dracut/hooks/pre-pivot'];
/** Last of all hooks: those before it may still mount the overlay. */
const HOOK_NAME = '99-gentoo-min.sh';

/** The files that go into the initramfs for one boot test. */
export function smokeFiles(settings: RunnerSettings, scripts: readonly SmokeScript[]): CpioFile[] {
  return [
    ...HOOK_FOLDERS.map((folder) => ({ path: `${folder}/${HOOK_NAME}`, content: HOOK, mode: EXECUTABLE })),
    { path: 'gentoo-min-init', content: INIT, mode: EXECUTABLE },
    { path: 'gentoo-min-runner', content: runnerScript(settings), mode: EXECUTABLE },
    ...scripts.map(({ content }, index) => ({
      // The guest reports by number; four digits keep the order.
      path: `gentoo-min-smoke-${String(index).padStart(4, '0')}`,
      content,
      mode: EXECUTABLE,
    })),
  ];
}

/**
 * Writes the initramfs for a boot test: the original, byte for byte, followed by an archive with `files`.
 * @throws NodeJS.ErrnoException when it cannot be written (`ENOSPC` …)
 */
export async function writeTestInitramfs(original: string, target: string, files: readonly CpioFile[]): Promise<void> {
  await copyFile(original, target, constants.COPYFILE_FICLONE);
  const { size } = await stat(target);
  const handle = await open(target, 'r+');
  try {
    await handle.chmod(0o600);
    const addition = Buffer.concat([cpioPadding(size), cpioArchive(files)]);
    await handle.write(addition, 0, addition.length, size);
  } finally {
    await handle.close();
  }
}
