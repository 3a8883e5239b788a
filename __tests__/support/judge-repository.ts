import { appendFile, cp, mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Standin } from '../../harness/standin.js';

type Variables = Readonly<Record<string, string>>;

const PROFILE = 'profiles/default/linux/amd64/23.0';

/** Packages that provoke each rule of the second tier, and each way in which the resolver can fail. */
const PACKAGES: Readonly<Record<string, Variables>> = {
  'app-misc/hello-9999': { KEYWORDS: '', PROPERTIES: 'live' },
  'app-misc/testing-1': { KEYWORDS: '~amd64' },
  'app-misc/flags-1': { IUSE: 'hidden shown kept' },
  'app-misc/masked-1': {},
  'dev-java/restricted-1': { RESTRICT: 'fetch', SRC_URI: 'https://example.org/restricted-1.tar' },
  'test/needs-missing-1': { RDEPEND: 'app-misc/absent' },
  'test/needs-testing-1': { RDEPEND: 'app-misc/testing' },
  'test/needs-masked-1': { RDEPEND: 'app-misc/masked' },
  'test/licensed-1': { LICENSE: 'all-rights-reserved' },
  'test/needs-licensed-1': { RDEPEND: 'test/licensed' },
  'test/needs-flag-1': { RDEPEND: 'app-misc/flags[shown]' },
  'test/lib-1': {},
  'test/lib-2': {},
  'test/wants-old-1': { RDEPEND: '=test/lib-1' },
  'test/wants-new-1': { RDEPEND: '>=test/lib-2' },
  'test/block-a-1': { RDEPEND: '!!test/block-b' },
  'test/block-b-1': {},
  'test/circular-a-1': { DEPEND: 'test/circular-b' },
  'test/circular-b-1': { DEPEND: 'test/circular-a' },
  'test/modern-1': { IUSE: 'python_targets_python3_12 python_targets_python3_13 video_cards_intel' },
};

/** What an ebuild of a repository may print when it is read: workflow commands, and what moves a cursor. */
const HOSTILE = `printf '::error::from an ebuild\\n\\033[2J\\033]0;title\\007' >&2\nprintf '!!! also this\\n'\n`;

const GLSA = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE glsa SYSTEM "http://www.gentoo.org/dtd/glsa.dtd">
<glsa id="202601-05">
  <title>hello: Greets
    too loudly</title>
  <affected>
    <package name="app-misc/hello" auto="yes" arch="*">
      <unaffected range="ge">99</unaffected>
      <vulnerable range="lt" slot="0">99</vulnerable>
    </package>
    <package name="app-misc/never-was" auto="yes" arch="*"><vulnerable range="lt">9</vulnerable></package>
  </affected>
  <impact type="high"><p>Ears.</p></impact>
</glsa>
`;

/** Copies the stand-in's repository into `folder`, with more in it. @returns what holds /var/db/repos/gentoo */
export async function makeJudgeRepository({ portage }: Standin, folder: string): Promise<string> {
  const made = join(folder, 'portage');
  await cp(portage, made, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  const repository = join(made, 'var/db/repos/gentoo');
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(repository, path)), { recursive: true });
    await writeFile(join(repository, path), text);
  };
  for (const [name, variables] of Object.entries(PACKAGES)) await write(ebuildPath(name), ebuild(variables));
  await write(ebuildPath('test/hostile-1'), ebuild({}) + HOSTILE);
  await write('dev-java/restricted/Manifest', `DIST restricted-1.tar 12345 SHA512 ${'0'.repeat(128)}\n`);
  await appendFile(join(repository, 'profiles/categories'), 'dev-java\ntest\n');
  await write('licenses/all-rights-reserved', 'None.\n');
  await write('profiles/package.mask', '# Removal in a month.\napp-misc/masked\n');
  await write('profiles/updates/1Q-2024', 'move sys-devel/libtool dev-build/libtool\nslotmove app-misc/flags 1 0\n');
  await write(`${PROFILE}/package.use.mask`, 'app-misc/flags hidden\n');
  await write(`${PROFILE}/package.use.force`, 'app-misc/flags kept\n');
  await write(`${PROFILE}/no-multilib/systemd/eapi`, '8\n');
  await write(`${PROFILE}/no-multilib/systemd/parent`, '..\n');
  const old = 'profiles/default/linux/amd64/17.1/no-multilib';
  await write(`${old}/eapi`, '8\n');
  await write(`${old}/parent`, '../../23.0/no-multilib\n');
  await write(`${old}/deprecated`, 'default/linux/amd64/23.0/no-multilib\nSee the news.\n');
  // Flags that nothing describes, by the metadata cache where that is as new as the ebuild: nothing else tells which was read.
  await write(ebuildPath('test/cached-1'), ebuild({ IUSE: 'iuse_of_ebuild' }));
  await write('metadata/md5-cache/test/cached-1', 'EAPI=8\nIUSE=+iuse_of_cache\nSLOT=0\n');
  await write(ebuildPath('test/stale-1'), ebuild({ IUSE: 'new_in_ebuild' }));
  await write('metadata/md5-cache/test/stale-1', 'EAPI=8\nIUSE=old_in_cache\nSLOT=0\n');
  await utimes(join(repository, 'metadata/md5-cache/test/stale-1'), 0, 0);
  await write('metadata/glsa/glsa-202601-05.xml', GLSA);
  await write('metadata/glsa/glsa-202601-06.xml', '<glsa><affected>');
  return made;
}

function ebuildPath(name: string): string {
  const [, category = '', plain = '', version = ''] = /^([^/]+)\/(.+)-(\d+)$/.exec(name) ?? [];
  return `${category}/${plain}/${plain}-${version}.ebuild`;
}

function ebuild(variables: Variables): string {
  const fixed = { DESCRIPTION: 'For tests', S: '${WORKDIR}', SLOT: '0', LICENSE: 'MIT', KEYWORDS: 'amd64' };
  const lines = Object.entries({ ...fixed, ...variables }).map(([name, value]) => `${name}="${value}"\n`);
  return `EAPI=8\n\n${lines.join('')}`;
}
