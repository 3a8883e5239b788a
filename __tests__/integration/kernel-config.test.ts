import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureFullKernel } from '../../harness/full-kernel.js';
import { run } from '../../harness/run.js';

const CONFIG = fileURLToPath(new URL('../../config', import.meta.url));
const SCRIPT = join(CONFIG, 'build', 'kernel-config');

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'kernel-config-'));
});
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

/** Runs the script on a source tree; a fragment is a name and its lines, or the path of a file that exists. */
async function configure(
  source: string,
  fragments: readonly (string | readonly [string, string])[],
  base = 'defconfig',
): Promise<{ ok: boolean; said: string; config: string; log: string }> {
  const here = await mkdtemp(join(scratch, 'run-'));
  const paths: string[] = [];
  for (const fragment of fragments) {
    const path = typeof fragment === 'string' ? fragment : join(here, 'kernel', fragment[0]);
    if (typeof fragment !== 'string') {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, fragment[1]);
    }
    paths.push(path);
  }
  const [output, log] = [join(here, 'kbuild'), join(here, 'kconfig.log')];
  const args = ['--source', source, '--output', output, '--base', base, '--log', log, ...paths];
  const result = await run(SCRIPT, args, { quiet: true }).then(
    ({ stdout }) => ({ ok: true, said: stdout }),
    (error: unknown) => ({ ok: false, said: String(error) }),
  );
  const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
  return { ...result, config: await read(join(output, '.config')), log: await read(log) };
}

describe('on a tree of a few options', () => {
  // `olddefconfig` is a list of lines to drop or change, which is all that Kconfig does from the script's point of view.
  const KCONFIG = `
mainmenu "Tiny"
config CARS
	bool "Cars"
	help
	  config NOT_A_SYMBOL
	  is part of this text.

if CARS
source "drivers/Kconfig"
endif

config WHEELS
	bool

config COLOR
	int "Color" if CARS
	default 3

choice
	prompt "Fuel"
config PETROL
	bool "Petrol"
config DIESEL
	bool "Diesel"
endchoice
`;
  const DRIVERS = `
menu "Drivers"
	depends on !WALKING || \\
		RUNNING
config TRUCK
	tristate "Truck"
	depends on WHEELS && (PETROL || DIESEL)
	select WHEELS if CARS
endmenu
`;
  let tree = '';

  beforeAll(async () => {
    tree = join(scratch, 'tiny');
    await mkdir(join(tree, 'drivers'), { recursive: true });
    await writeFile(join(tree, 'Kconfig'), KCONFIG);
    await writeFile(join(tree, 'drivers', 'Kconfig'), DRIVERS);
    await writeFile(
      join(tree, 'Makefile'),
      [
        'defconfig:; printf "# Linux/x86 6.12.0 Kernel Configuration\\nCONFIG_CARS=y\\nCONFIG_PETROL=y\\n" > $(O)/.config',
        'broken:; @echo "it is broken"; exit 3',
        'olddefconfig:; [ ! -e settle.sed ] || sed -i -f settle.sed $(O)/.config',
        '',
      ].join('\n'),
    );
  });
  const settle = (script: string): Promise<void> => writeFile(join(tree, 'settle.sed'), script);

  it('merges fragments in order, a later one winning, and leaves the base targets alone', async () => {
    await settle('');
    const { ok, said, config } = await configure(tree, [
      ['10.config', '# CONFIG_CARS is not set\nCONFIG_COLOR=5\n'],
      ['20.config', '# why\n\nCONFIG_CARS=y\n'],
    ]);
    expect(said).toContain('all 2 options of 2 fragments took');
    expect(ok).toBe(true);
    expect(config.split('\n')).toEqual(expect.arrayContaining(['CONFIG_PETROL=y', 'CONFIG_COLOR=5', 'CONFIG_CARS=y']));
    expect(config).not.toContain('CONFIG_CARS is not set');
  });

  it('names fragment, line and reason of everything that did not take, at once', async () => {
    await settle(
      '/CONFIG_CARS=/d; s/CONFIG_TRUCK=m/CONFIG_TRUCK=y/; /CONFIG_DIESEL/d; s/COLOR=9/COLOR=3/; s/# CONFIG_WHEELS is.*/CONFIG_WHEELS=y/',
    );
    const { ok, said, log } = await configure(tree, [
      ['10.config', 'CONFIG_CARS=m\n'],
      [
        '20.config',
        'CONFIG_TRUCK=m\nCONFIG_COLOR=9\n# CONFIG_WHEELS is not set\nCONFIG_DIESEL=y\nCONFIG_TRUKC=y\n# CONFIG_FERRY is not set\n',
      ],
    ]);
    expect(ok).toBe(false);
    for (const line of [
      'kernel/10.config:1: CONFIG_CARS=m did not take (it is n): it is a boolean: y or n, never m',
      'kernel/20.config:1: CONFIG_TRUCK=m did not take (it is y): depends on CARS (CARS is n)',
      'kernel/20.config:2: CONFIG_COLOR=9 did not take (it is 3): depends on CARS (CARS is n)',
      'kernel/20.config:3: "CONFIG_WHEELS is not set" did not take (it is y): selected by TRUCK',
      'kernel/20.config:4: CONFIG_DIESEL=y did not take (it is n): another choice of the same group, or a default, decided otherwise',
      'kernel/20.config:5: CONFIG_TRUKC=y did not take: no Kconfig file of this kernel knows CONFIG_TRUKC; did you mean CONFIG_TRUCK?',
      'kernel/20.config:6: "CONFIG_FERRY is not set" did not take: no Kconfig file of this kernel knows CONFIG_FERRY',
    ]) {
      expect(said).toContain(line);
      expect(log).toContain(line);
    }
    expect(said.match(/did not take/g)).toHaveLength(7);
  });

  it('says what only other options can set', async () => {
    await settle('/CONFIG_WHEELS/d');
    const { said } = await configure(tree, [['10.config', 'CONFIG_WHEELS=y\n']]);
    expect(said).toContain('it cannot be chosen, only follows from other options; it is selected by TRUCK');
  });

  it('refuses lines that Kconfig would pass over, before anything is made', async () => {
    const lines = ['CONFIG_CARS = y', '#CONFIG_CARS is not set', 'CONFIG_CARS=yes', 'CONFIG_CARS=y # why', 'CARS=y'];
    const { ok, said, log } = await configure(tree, [
      ['10.config', `${lines.join('\n')}\n`],
      ['20.config', 'CONFIG_CARS=y\n# CONFIG_CARS is not set\n'],
    ]);
    expect(ok).toBe(false);
    for (const number of [1, 2, 3, 4, 5]) expect(said).toContain(`kernel/10.config:${number}: `);
    expect(said).toContain('kernel/20.config:2: CONFIG_CARS contradicts kernel/20.config:1');
    expect(log).toBe('');
  });

  it('ends with what make said when a target fails', async () => {
    const { ok, said } = await configure(tree, [['10.config', 'CONFIG_CARS=y\n']], 'defconfig broken');
    expect(ok).toBe(false);
    expect(said).toContain('make broken failed');
    expect(said).toContain('it is broken');
  });
});

describe('on the full kernel source', () => {
  it('has every option of the default definition', async () => {
    const kernel = await ensureFullKernel();
    expect(kernel.version).toMatch(/^6\.12\.\d+$/);
    const names = (await readdir(join(CONFIG, 'kernel'))).filter((name) => name.endsWith('.config')).sort();
    const fragments = names.map((name) => join(CONFIG, 'kernel', name));
    const text = await Promise.all(fragments.map((path) => readFile(path, 'utf8')));
    const requests = text.join('\n').match(/^(CONFIG_\w+=|# CONFIG_\w+ is not set$)/gm) ?? [];

    const { ok, said } = await configure(kernel.dir, fragments, 'defconfig kvm_guest.config');
    expect(said).toContain(`kernel-config: all ${requests.length} options of ${fragments.length} fragments took`);
    expect(ok).toBe(true);
  }, 600_000);

  it('finds the mistakes of which the seeds of this project were full', async () => {
    const kernel = await ensureFullKernel();
    const wrong =
      'CONFIG_CRPYTO_AES_NI_INTEL=y\nCONFIG_FANOTIFY=m\nCONFIG_E1000E=y\nCONFIG_DM_CRYPT=m\n# CONFIG_THERMAL is not set\n';
    const off = join(CONFIG, 'kernel', '10-off.config');
    const { ok, said } = await configure(kernel.dir, [off, ['30.config', wrong]], 'defconfig kvm_guest.config');
    expect(ok).toBe(false);
    expect(said).toContain('kernel/30.config:1: ');
    expect(said).toContain('did you mean CONFIG_CRYPTO_AES_NI_INTEL?');
    expect(said).toContain('kernel/30.config:2: CONFIG_FANOTIFY=m did not take (it is n): it is a boolean');
    expect(said).toContain(
      'kernel/30.config:3: CONFIG_E1000E=y did not take (it is n): depends on ETHERNET (ETHERNET is n)',
    );
    expect(said).toContain('kernel/30.config:5: "CONFIG_THERMAL is not set" did not take (it is y): selected by ACPI_');
    // DM_CRYPT=m is possible, so it is none of them.
    expect(said.match(/did not take/g)).toHaveLength(4);
  }, 600_000);
});
