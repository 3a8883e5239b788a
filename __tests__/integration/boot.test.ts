import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureTools } from '../../harness/tools.js';
import { probeAccelerator } from '../../src/boot/accelerator.js';
import { bootTest, type BootDeps } from '../../src/boot/boot.js';
import { queryOfferedFeatures } from '../../src/boot/cpu.js';
import type { BootRequest, BootResult } from '../../src/boot/types.js';
import { runProcess } from '../../src/platform/process.js';
import { ensureLiveImage, type LiveImage } from '../fixtures/boot/image.js';

let image: LiveImage;
let folder: string;
let qemu: string;
/** Where the boot tests put what they need for a while, so that anything left behind is seen. */
let tempFolder: string;

beforeAll(async () => {
  ({ qemu } = await ensureTools(['qemu']));
  image = await ensureLiveImage();
  folder = await mkdtemp(join(tmpdir(), 'boot-test-'));
  tempFolder = join(folder, 'tmp');
  await mkdir(tempFolder);
}, 900_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function request(name: string, more: Partial<BootRequest> = {}): Promise<BootRequest> {
  const logFolder = join(folder, name);
  await mkdir(logFolder);
  return {
    kernel: image.kernel,
    initramfs: image.initramfs,
    squashfs: image.squashfs.good,
    expect: { kernelRelease: image.kernelRelease, user: 'larry' },
    mode: 'emulation',
    timeoutSeconds: 300,
    memoryMiB: 1024,
    cpus: 2,
    smokeScripts: [],
    logFolder,
    ...more,
  };
}

function deps(more: Partial<BootDeps> = {}): BootDeps {
  return { run: runProcess, qemu, tempFolder, ...more };
}

/** Boots, and checks what holds for each boot however it ends: logs are kept, nothing is left behind. */
async function boot(name: string, more: Partial<BootRequest> = {}, signal?: AbortSignal): Promise<BootResult> {
  const asked = await request(name, more);
  const result = await bootTest(asked, deps({ ...(signal ? { signal } : {}) }));
  const { serial, screenshot } = result.files;
  expect(existsSync(serial ?? '')).toBe(true);
  if (screenshot !== undefined) expect(readFileSync(screenshot).toString('latin1', 1, 4)).toBe('PNG');
  expect(await readdir(tempFolder)).toEqual([]);
  expect(running()).toEqual([]);
  return result;
}

/** Command lines of the emulators that belong to this test. */
function running(): string[] {
  return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && line.includes('-accel'));
}

function outcomes(result: BootResult): Record<string, string> {
  return Object.fromEntries(result.checks.map(({ name, outcome }) => [name, outcome]));
}

const hash = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

async function script(name: string, content: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  await chmod(file, 0o755);
  return file;
}

describe('a good image', () => {
  it('boots with sysvinit and OpenRC, passes its checks, and stays as it was', async () => {
    const files = [image.kernel, image.initramfs, image.squashfs.good];
    const before = await Promise.all(files.map(hash));
    const result = await boot('good', {
      smokeScripts: [
        {
          name: '10-kernel.sh',
          content: '#!/bin/sh\n[ "$(uname -r)" = "$GENTOO_MIN_KERNEL" ] && echo "$GENTOO_MIN_USER"\n',
        },
        { name: '20-bash.sh', content: '#!/bin/bash\n[[ -w / ]] && [[ $(id -u) == 0 ]] && [[ $HOME == /root ]]\n' },
        { name: '30-other.sh', content: '#!/bin/sh\necho "not on this system"\nexit 77\n' },
      ],
    });
    expect(result.reason).toBeUndefined();
    expect(result).toMatchObject({ status: 'booted', accelerator: 'emulation', missingFeatures: [] });
    expect(outcomes(result)).toEqual({
      'default runlevel': 'pass',
      'root is an overlay on the squashfs': 'pass',
      'kernel release': 'pass',
      init: 'pass',
      services: 'pass',
      '10-kernel.sh': 'pass',
      '20-bash.sh': 'pass',
      '30-other.sh': 'skip',
      'power-off': 'pass',
    });
    expect(result.checks).toContainEqual({ name: '10-kernel.sh', outcome: 'pass', detail: 'larry' });
    expect(result.seconds.kernel).toBeGreaterThan(0);
    expect(result.seconds.userspace).toBeGreaterThan(0);
    expect(result.files.screenshot).toBeDefined();
    expect(await Promise.all(files.map(hash))).toEqual(before);
  }, 300_000);

  it('boots with openrc-init, and a check that fails or does not end is a failure', async () => {
    const result = await boot('openrc-init', {
      squashfs: image.squashfs.openrcInit,
      scriptSeconds: 5,
      smokeScripts: [
        { name: '10-fails.sh', content: '#!/bin/sh\necho "first"; echo "it is broken" >&2\nexit 3\n' },
        { name: '20-hangs.sh', content: '#!/bin/sh\necho waiting\nsleep 1000\n' },
        { name: '30-still-runs.sh', content: '#!/bin/sh\nexit 0\n' },
      ],
    });
    expect(result).toMatchObject({ status: 'failed', reason: { kind: 'check-failed' } });
    expect(result.checks.find(({ name }) => name === 'init')?.detail).toMatch(/openrc-init$/);
    expect(result.checks).toContainEqual({
      name: '10-fails.sh',
      outcome: 'fail',
      detail: 'exit code 3: first\nit is broken',
    });
    expect(result.checks).toContainEqual({
      name: '20-hangs.sh',
      outcome: 'fail',
      detail: 'did not end within 5 s: waiting',
    });
    expect(outcomes(result)).toMatchObject({ '30-still-runs.sh': 'pass', 'power-off': 'pass' });
  }, 300_000);
});

describe('a bad image is recognised, not waited for', () => {
  it.each<[string, () => Partial<BootRequest> | Promise<Partial<BootRequest>>, string, RegExp]>([
    ['truncated', async () => ({ squashfs: await truncated() }), 'truncated-squashfs', /its superblock says/],
    ['no-device', () => ({ extraAppend: 'root=live:/dev/vdz' }), 'no-root', /\/dev\/vdz/],
    [
      'read-only',
      () => ({ extraAppend: 'root=/dev/vda rootfstype=squashfs ro rd.live.overlay.overlayfs=0' }),
      'wrong-root',
      /no writable layer/,
    ],
    // The kernel's panic can overtake what the process itself wrote on the console.
    ['no-init', () => ({ squashfs: image.squashfs.noInit }), 'init-failure', /(\/sbin\/init|a program) .*not found/],
    ['no-memory', () => ({ memoryMiB: 96 }), 'panic', /panicked/],
    ['hang', () => ({ extraAppend: 'root=live:/dev/vdz rd.retry=1000', idleSeconds: 12 }), 'hang', /no output for 12/],
    [
      'other-kernel',
      () => ({ expect: { kernelRelease: '6.12.58-gentoo' } }),
      'kernel-mismatch',
      /but 6\.12\.58-gentoo was built/,
    ],
  ])(
    '%s',
    async (name, more, kind, message) => {
      const result = await boot(name, await more());
      expect(result).toMatchObject({ status: 'failed', reason: { kind } });
      expect(result.reason?.message).toMatch(message);
      expect(result.reason?.lastLines.length).toBeGreaterThan(3);
      expect(result.seconds.total).toBeLessThan(120);
      expect(result.files.screenshot).toBeDefined();
    },
    200_000,
  );

  async function truncated(): Promise<string> {
    const source = await open(image.squashfs.good);
    const { buffer } = await source.read(Buffer.alloc(30_000_000), 0, 30_000_000, 0);
    await source.close();
    const file = join(folder, 'truncated.squashfs');
    await writeFile(file, buffer);
    return file;
  }
});

describe('the machine is at fault', () => {
  it('refuses files that are not there, all in one error', async () => {
    const asked = await request('no-files', { kernel: '/nowhere/vmlinuz', squashfs: '/nowhere/root.squashfs' });
    await expect(bootTest(asked, deps())).rejects.toMatchObject({
      name: 'UserError',
      problems: [{ message: /vmlinuz does not exist/ }, { message: /root\.squashfs does not exist/ }].map(
        ({ message }) => ({
          message: expect.stringMatching(message),
        }),
      ),
    });
  });

  it('says what to install when there is no QEMU', async () => {
    const result = await bootTest(await request('no-qemu'), deps({ qemu: 'qemu-system-nowhere' }));
    expect(result).toMatchObject({ status: 'failed', reason: { kind: 'no-qemu' } });
    expect(result.reason?.hint).toMatch(/nstall/);
  });

  it('says what to install when QEMU has no firmware', async () => {
    const bare = await script('qemu-bare', `#!/bin/sh\nexec ${qemu} "$@" -bios ${folder}/nowhere.bin\n`);
    const result = await bootTest(await request('no-firmware'), deps({ qemu: bare }));
    expect(result).toMatchObject({ status: 'failed', reason: { kind: 'no-qemu' } });
  });

  it('skips when told to', async () => {
    expect(await bootTest(await request('off', { mode: 'off' }), deps())).toMatchObject({
      status: 'skipped',
    });
  });

  it('tells a crash of QEMU from a fault of the image', async () => {
    const asked = await request('crash');
    const serial = join(asked.logFolder, 'serial.log');
    const dying = await script(
      'qemu-dying',
      `#!/bin/sh
case "$*" in *-kernel*) ;; *) exec ${qemu} "$@" ;; esac
${qemu} "$@" &
until grep -qs 'Linux version' ${serial} || ! kill -0 $!; do sleep 0.1; done
kill -ABRT $!
wait $!
touch ${join(folder, 'crashed')}
kill -ABRT $$
`,
    );
    const result = await bootTest(asked, deps({ qemu: dying }));
    expect(result).toMatchObject({ status: 'failed', reason: { kind: 'qemu-crashed' } });
    expect(Date.now() - (await stat(join(folder, 'crashed'))).mtimeMs).toBeLessThan(10_000);
    expect(readFileSync(result.files.serial ?? '', 'utf8')).toMatch(/Linux version/);
  }, 60_000);

  it('stops at once when cancelled', async () => {
    const controller = new AbortController();
    let stoppedAt = 0;
    const timer = setTimeout(() => {
      stoppedAt = performance.now();
      controller.abort();
    }, 4000);
    const result = await boot('cancelled', {}, controller.signal);
    clearTimeout(timer);
    expect(performance.now() - stoppedAt).toBeLessThan(2500);
    expect(result).toMatchObject({ status: 'failed', reason: { kind: 'cancelled' } });
    expect(result.files.screenshot).toBeDefined();
  }, 60_000);

  it('leaves no emulator behind when this process is killed', async () => {
    const program = await script('run.mts', '');
    const source = fileURLToPath(new URL('../../src', import.meta.url));
    await writeFile(
      program,
      `import { bootTest, type BootDeps } from ${JSON.stringify(`${source}/boot/boot.ts`)};
       import { runProcess } from ${JSON.stringify(`${source}/platform/process.ts`)};
       await bootTest(${JSON.stringify(await request('killed'))}, { run: runProcess, qemu: ${JSON.stringify(qemu)}, tempFolder: ${JSON.stringify(folder)} });`,
    );
    const loader = fileURLToPath(import.meta.resolve('tsx'));
    const child = spawn(process.execPath, ['--import', loader, program], { stdio: 'ignore' });
    for (let tries = 0; tries < 100 && !running().some((line) => line.includes('-kernel')); tries++) await sleep(200);
    expect(running()).not.toEqual([]);
    child.kill('SIGKILL');
    await sleep(1000);
    expect(running()).toEqual([]);
  }, 60_000);
});

describe('the accelerator', () => {
  it('is proven by a guest that really runs', async () => {
    expect(await probeAccelerator(runProcess, qemu, 'emulation', { tempFolder })).toEqual({ usable: true });
  });

  it('is not believed in because of a device node', async () => {
    const kvm = await probeAccelerator(runProcess, qemu, 'kvm', { tempFolder });
    const result = await bootTest(
      await request('kvm', { mode: 'kvm', expect: { kernelRelease: 'none' } }), // a short boot where KVM works
      deps(),
    );
    if (kvm.usable) {
      expect(result).toMatchObject({ accelerator: 'kvm', reason: { kind: 'kernel-mismatch' } });
    } else {
      expect(kvm.why).not.toBe('');
      expect(result).toMatchObject({ status: 'failed', reason: { kind: 'kvm-unusable' } });
      expect(result.reason?.message).toContain(kvm.why);
    }
  }, 60_000);

  it('is given up after three seconds when KVM hangs, and auto then emulates and says why', async () => {
    const hanging = await script(
      'qemu-hanging',
      `#!/bin/sh\ncase "$*" in *"-accel kvm"*) trap '' INT TERM; exec sleep 100 ;; esac\nexec ${qemu} "$@"\n`,
    );
    const sentences: string[] = [];
    const result = await bootTest(await request('hanging-kvm', { mode: 'auto', expect: { kernelRelease: 'none' } }), {
      ...deps({ qemu: hanging }),
      onStart: (sentence) => sentences.push(sentence),
    });
    expect(result).toMatchObject({ accelerator: 'emulation', reason: { kind: 'kernel-mismatch' } });
    expect(result.note).toMatch(/KVM cannot be used: a tiny guest did not run within 3 s/);
    expect(sentences).toEqual([result.note]);
    expect(result.seconds.total).toBeLessThan(30);
  }, 60_000);
});

describe('the CPU', () => {
  it('does not boot an image whose instructions it lacks, and lists them', async () => {
    const result = await bootTest(await request('znver5', { march: 'znver5' }), deps());
    expect(result).toMatchObject({ status: 'not-booted', reason: { kind: 'missing-instructions' } });
    expect(result.missingFeatures).toEqual(expect.arrayContaining(['avx512f', 'clzero', 'vpclmulqdq']));
    expect(result.files).toEqual({});
    expect(await readdir(tempFolder)).toEqual([]);
  });

  it('is asked of the real emulator', async () => {
    const offered = await queryOfferedFeatures(runProcess, qemu, 'emulation', join(tempFolder, 'ask.sock'), false);
    expect(offered).toEqual(expect.arrayContaining(['sse4.2', 'popcnt', 'aes']));
    expect(offered).not.toContain('clzero');
  });
});
