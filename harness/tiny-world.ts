import { createHash, randomBytes } from 'node:crypto';
import { appendFile, cp, link, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Buildkitd } from './buildkitd.js';
import { run } from './run.js';
import type { Standin } from './standin.js';
import { ensureTools } from './tools.js';

/** A package whose source is one C file: it is downloaded, compiled and merged like any other, in a second or two. */
export interface TinyPackage {
  readonly name: string;
  /** `tiny` when absent. */
  readonly category?: string;
  readonly version?: string;
  readonly revision?: number;
  /** Names of other tiny packages that it needs. */
  readonly needs?: readonly string[];
  /** Seconds that its compilation idles, to be interrupted in. */
  readonly idle?: number;
  /** Functions to be compiled beside: some thousand take a core seconds. */
  readonly functions?: number;
  /** C files beside, of as many functions each: make compiles them, as wide as it may. */
  readonly units?: number;
  /** Bytes of random data that it installs. */
  readonly data?: number;
  /** Address of the folder that its source comes from where no mirror has it; without it nobody answers there. */
  readonly upstream?: string;
}

export interface TinyWorld {
  /** Folder that holds /var/db/repos/gentoo: the stand-in's repository and the tiny packages, a tiny libtool among them. */
  readonly portage: string;
  /** The stand-in's distfiles and those of the tiny packages. */
  readonly distfiles: string;
  /** Writes one package, a new one or a new state of one. */
  readonly write: (tiny: TinyPackage) => Promise<void>;
}

/** Stands for the real one, which every toolchain has: configuring that takes longer than a whole tiny world. */
export const TINY_LIBTOOL: TinyPackage = { category: 'dev-build', name: 'libtool', version: '2.5.5' };

/** What the profile of a tiny world asks for: what its toolchain needs, of what a system boots from nothing. */
const SYSTEM = ['sys-apps/baselayout', 'sys-devel/gcc', 'sys-devel/gcc-config', 'sys-libs/glibc', 'virtual/libc'];
/** Packages that the stand-in has installed beside: each world would merge them anew, which takes longer than all the rest. */
const LEFT_OUT = [
  'sys-apps/portage-*',
  'sys-apps/openrc-*',
  'sys-apps/sysvinit-*',
  'virtual/package-manager-*',
  'virtual/service-manager-*',
];

/** Makes an OCI layout in `folder`: the stand-in, whose Portage does not know of the packages that no tiny world needs. */
export async function makeTinyStage3(
  standin: Standin,
  builder: Pick<Buildkitd, 'builderName'> & { readonly env: NodeJS.ProcessEnv },
  folder: string,
): Promise<string> {
  const { buildx } = await ensureTools(['buildx']);
  const context = join(folder, 'tiny-stage3-context');
  const layout = join(folder, 'tiny-stage3');
  await mkdir(context);
  const gone = LEFT_OUT.map((pattern) => `/var/db/pkg/${pattern}`).join(' ');
  await writeFile(join(context, 'Dockerfile'), `FROM stage3\nRUN rm -r ${gone}\n`);
  const stage3 = `--build-context=stage3=oci-layout://${standin.stage3}`;
  const output = `--output=type=oci,tar=false,name=latest,dest=${layout}`;
  const env = { ...process.env, ...builder.env };
  await run(buildx, ['build', `--builder=${builder.builderName}`, stage3, output, context], { env, quiet: true });
  return layout;
}

/** Copies the stand-in's repository into `folder` and adds the packages. */
export async function makeTinyWorld(
  standin: Standin,
  folder: string,
  packages: readonly TinyPackage[],
): Promise<TinyWorld> {
  const portage = join(folder, 'portage');
  const distfiles = join(folder, 'distfiles');
  await cp(standin.portage, portage, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  await mkdir(distfiles);
  for (const name of await readdir(standin.distfiles)) await link(join(standin.distfiles, name), join(distfiles, name));
  const repository = join(portage, 'var/db/repos/gentoo');
  await appendFile(join(repository, 'profiles/categories'), 'tiny\n');
  const system = SYSTEM.map((name) => `*${name}\n`).join('');
  await writeFile(join(repository, 'profiles/default/linux/amd64/23.0/packages'), system);
  const write = (tiny: TinyPackage): Promise<void> => writePackage(repository, distfiles, tiny);
  await rm(join(repository, 'dev-build/libtool'), { recursive: true });
  await write(TINY_LIBTOOL);
  for (const tiny of packages) await write(tiny);
  return { portage, distfiles, write };
}

async function writePackage(
  repository: string,
  distfiles: string,
  { name, version = '1', revision = 0, needs = [], idle = 0, upstream = 'http://127.0.0.1:9', ...more }: TinyPackage,
): Promise<void> {
  const { category = 'tiny', functions = 0, units = 0, data = 0 } = more;
  const folder = join(repository, category, name);
  await mkdir(folder, { recursive: true });
  const archive = join(distfiles, `${name}-${version}.tar`);
  const files = new Map<string, string | Buffer>([['main.c', source(name, version, functions)]]);
  if (data > 0) files.set('data', randomBytes(data));
  const names = Array.from({ length: units }, (_, n) => `unit${n}`);
  for (const unit of names) files.set(`${unit}.c`, compiled(`${unit}_`, functions));
  if (units > 0)
    files.set('Makefile', `${name}: main.o ${names.map((unit) => `${unit}.o`).join(' ')}\n\t$(CC) -o $@ $^\n`);
  for (const [file, text] of files) await writeFile(join(folder, file), text);
  const same = ['--owner=0', '--group=0', '--mtime=@0'];
  await run('tar', [...same, '-cf', archive, '-C', folder, ...files.keys()], { quiet: true });
  for (const file of files.keys()) await rm(join(folder, file));
  const content = await readFile(archive);
  const hash = (algorithm: string): string => createHash(algorithm).update(content).digest('hex');
  await writeFile(
    join(folder, 'Manifest'),
    `DIST ${name}-${version}.tar ${content.length} BLAKE2B ${hash('blake2b512')} SHA512 ${hash('sha512')}\n`,
  );
  for (const old of await readdir(folder)) if (old.endsWith('.ebuild')) await rm(join(folder, old));
  const suffix = revision === 0 ? '' : `-r${revision}`;
  await writeFile(
    join(folder, `${name}-${version}${suffix}.ebuild`),
    ebuild({ needs, idle, upstream, data: data > 0, make: units > 0 }),
  );
}

const source = (name: string, version: string, functions: number): string =>
  `#include <stdio.h>\n#ifndef SAYS\n#define SAYS "hello"\n#endif\nint main(void) { return puts("${name} ${version} " SAYS) < 0; }\n` +
  compiled('f', functions);

/** Functions of these names. */
const compiled = (prefix: string, functions: number): string =>
  Array.from({ length: functions }, (_, n) => `int ${prefix}${n}(int *a, int b) { ${LOOP} return b + ${n}; }\n`).join(
    '',
  );

/** Something that an optimizing compiler has to think about. */
const LOOP = 'for (int i = 0; i < b; i++) { a[i] = a[b - i] * i + (b >> (i & 7)); if (a[i] & 1) b ^= a[i] / 3; }';

interface EbuildWords {
  readonly needs: readonly string[];
  readonly idle: number;
  readonly upstream: string;
  readonly data: boolean;
  readonly make: boolean;
}

const MAKES = 'emake "${PN}" CC="${CC:-gcc}" CFLAGS="${CFLAGS}"';
const COMPILES = `"\${CC:-gcc}" \${CFLAGS} \${CPPFLAGS} $(usex loud '-DSAYS="HELLO"' '') \${LDFLAGS} -o "\${PN}" main.c || die`;

/** What stands in the ebuild's own words (PMS, EAPI 8). */
const ebuild = ({ needs, idle, upstream, data, make }: EbuildWords): string => `EAPI=8

DESCRIPTION="A tiny package"
HOMEPAGE="https://example.org/"
SRC_URI="${upstream}/\${P}.tar"
S="\${WORKDIR}"
LICENSE="MIT"
SLOT="0"
KEYWORDS="amd64"
IUSE="loud"
DEPEND="${needs.map((name) => `tiny/${name}`).join(' ')}"
RDEPEND="\${DEPEND}"

src_compile() {
	${idle > 0 ? `sleep ${idle}` : ':'}
	${make ? MAKES : COMPILES}
}

src_install() {
	dobin "\${PN}"${data ? '\n\tinsinto "/usr/share/${PN}"\n\tdoins data' : ''}
}
`;
