import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { link, mkdir, readFile, readdir } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from './cache.js';
import { goInstall } from './go.js';
import { hashFiles } from './hash-files.js';
import { aptInstall } from './packages.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Programs compiled from a go.mod below tools/; the version is written in by the linker where the program asks for it. */
const GO_PROGRAMS = {
  buildkitd: { folder: 'builder', module: 'github.com/moby/buildkit' },
  buildctl: { folder: 'builder', module: 'github.com/moby/buildkit' },
  buildx: { folder: 'builder', module: 'github.com/docker/buildx' },
  versitygw: { folder: 'builder', module: undefined },
  act: { folder: 'act', module: undefined },
  actionlint: { folder: 'act', module: undefined },
} as const;

/** Programs of Debian packages. */
const PACKAGED_PROGRAMS = {
  cryptsetup: { program: 'cryptsetup', package: 'cryptsetup-bin' },
  debootstrap: { program: 'debootstrap', package: 'debootstrap' },
  jq: { program: 'jq', package: 'jq' },
  mksquashfs: { program: 'mksquashfs', package: 'squashfs-tools' },
  pip: { program: 'pip3', package: 'python3-pip' },
  qemu: { program: 'qemu-system-x86_64', package: 'qemu-system-x86' },
  registry: { program: 'docker-registry', package: 'docker-registry' },
  runc: { program: 'runc', package: 'runc' },
  shellcheck: { program: 'shellcheck', package: 'shellcheck' },
  ar: { program: 'ar', package: 'binutils' },
  xz: { program: 'xz', package: 'xz-utils' },
  zstd: { program: 'zstd', package: 'zstd' },
} as const;

type GoProgram = keyof typeof GO_PROGRAMS;
type PackagedProgram = keyof typeof PACKAGED_PROGRAMS;
export type ToolName = GoProgram | PackagedProgram | 'node24';

/** Absolute paths by name. */
export type Tools<Name extends ToolName = ToolName> = Record<Name, string> & {
  /** Folder with the compiled programs among them, for a PATH; buildx is there as `docker-buildx` too. */
  readonly bin: string;
};

const ALL: readonly ToolName[] = [
  ...(Object.keys(GO_PROGRAMS) as GoProgram[]),
  ...(Object.keys(PACKAGED_PROGRAMS) as PackagedProgram[]),
  'node24',
];

/**
 * Sees to it that programs are there: installs Debian packages that are missing (as root), and compiles the Go programs
 * into the cache, once for each version.
 *
 * @param names All that the project's tests use when absent.
 * @throws One error that names everything that is missing and cannot be had, and why.
 */
export async function ensureTools<Name extends ToolName>(names: readonly Name[] = ALL as Name[]): Promise<Tools<Name>> {
  const problems: string[] = [];
  const paths: Partial<Record<ToolName, string>> = {};

  const packaged = names.filter((name) => name in PACKAGED_PROGRAMS) as PackagedProgram[];
  const wanted = packaged.filter((name) => findProgram(PACKAGED_PROGRAMS[name].program) === undefined);
  if (wanted.length > 0) {
    await install(wanted.map((name) => PACKAGED_PROGRAMS[name].package)).catch((error: unknown) => {
      problems.push(error instanceof Error ? error.message : String(error));
    });
  }
  for (const name of packaged) {
    const found = findProgram(PACKAGED_PROGRAMS[name].program);
    if (found === undefined) {
      problems.push(`${PACKAGED_PROGRAMS[name].program} (Debian package ${PACKAGED_PROGRAMS[name].package})`);
    } else {
      paths[name] = found;
    }
  }

  if ((names as readonly ToolName[]).includes('node24')) {
    paths.node24 = join(root, 'node_modules', 'node', 'bin', 'node');
    if (!isExecutable(paths.node24)) problems.push('Node 24 (run `npm ci`: it is one of the development dependencies)');
  }

  const compiled = names.filter((name) => name in GO_PROGRAMS) as GoProgram[];
  const folders = [...new Set(compiled.map((name) => GO_PROGRAMS[name].folder))];
  const built: string[] = [];
  if (folders.length > 0 && findProgram('go') === undefined) {
    problems.push('go (the Go toolchain, as new as the go.mod files below tools/ ask for)');
  } else {
    for (const folder of folders) {
      await compile(folder).then(
        (dir) => built.push(dir),
        (error: unknown) => problems.push(error instanceof Error ? error.message : String(error)),
      );
    }
  }
  if (problems.length > 0) {
    throw new Error(
      `This machine lacks what is needed here, and it could not be installed:\n  ${problems.join('\n  ')}`,
    );
  }

  const bin = await linkAll(built);
  for (const name of compiled) paths[name] = join(bin, name);
  return { ...paths, bin } as Tools<Name>;
}

/** A program on the PATH, or where Debian has programs for administrators. */
function findProgram(program: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function install(packages: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error('only root can install the Debian packages among these:');
  if (findProgram('apt-get') === undefined) throw new Error('this is no Debian (no apt-get); to be installed by hand:');
  await aptInstall(packages);
}

/** Compiles the tools of one go.mod. @returns the folder with the programs */
async function compile(folder: string): Promise<string> {
  const source = join(root, 'tools', folder);
  const mod = await readFile(join(source, 'go.mod'), 'utf8');
  const linker: string[] = [];
  for (const module of new Set(Object.values(GO_PROGRAMS).flatMap((p) => (p.folder === folder ? [p.module] : [])))) {
    if (module === undefined) continue;
    const version = new RegExp(`^\\s*(?:require )?${module} (v\\S+)`, 'm').exec(mod)?.[1];
    if (version === undefined) throw new Error(`tools/${folder}/go.mod does not require ${module}`);
    linker.push(`-X=${module}/version.Version=${version}`);
  }
  const files = (await readdir(source, { recursive: true })).filter((path) => /\.(?:go|mod|sum)$/.test(path));
  return cached(`tools-${folder}`, await hashFiles(source, files, linker.join(' ')), async (dir) => {
    console.error(`compiling tools/${folder}: once for each version, some minutes`);
    await goInstall(dir, source, linker);
  });
}

/** One folder with all programs of several; hard links, so that it does not depend on what stays cached. */
async function linkAll(dirs: readonly string[]): Promise<string> {
  const key = createHash('sha256').update(dirs.join('\n')).digest('hex').slice(0, 16);
  // A shelf for each set of programs: what one user asks for must not push out what another one runs.
  const shelf = ['tools', ...dirs.map((dir) => basename(dirname(dir)).replace(/^tools-/, ''))].join('-with-');
  return cached(shelf, key, async (bin) => {
    await mkdir(bin, { recursive: true });
    for (const dir of dirs) {
      for (const program of await readdir(dir)) {
        await link(join(dir, program), join(bin, program));
        if (program === 'buildx') await link(join(dir, program), join(bin, 'docker-buildx'));
      }
    }
  });
}
