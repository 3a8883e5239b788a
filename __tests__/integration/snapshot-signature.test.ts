/** The snapshot's OpenPGP signature, verified by real gemato and GnuPG in the Dockerfile's own stage. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendFile, cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSignedSnapshots, type SignedSnapshots } from '../../harness/signed-snapshot.js';
import { Lab, type Outcome } from '../support/lab.js';

const MINUTE = 60_000;
const REPOSITORY = 'var/db/repos/gentoo';
const EBUILD = 'tiny/ant/ant-1.ebuild';
const NOT_SO = /error: image\.yaml: the snapshot is not what its signature says/;
/** Nothing of this compiles. */
const PRIVATE = ['--jobserver=private'];

let lab: Lab;
let snapshots: SignedSnapshots;

beforeAll(async () => {
  lab = await Lab.start([{ name: 'ant' }], ['ant']);
  const given = { stage3: lab.stage3, portage: lab.tiny.portage, folder: lab.folder };
  snapshots = await makeSignedSnapshots(given, lab.machine, { PATH: lab.path });
}, 25 * MINUTE);

afterAll(async () => {
  await lab.stop();
}, MINUTE);

/** What the build says of a snapshot, by the stage alone. */
async function verify(snapshot: string, stage3 = snapshots.stage3): Promise<Outcome> {
  return await lab.build({ target: 'snapshot-signature', stage3, snapshot, stores: 'builder', more: PRIVATE });
}

/** A copy of the signed snapshot in which something has become different. */
async function changed(name: string, change: (repository: string) => Promise<void>): Promise<string> {
  const copy = join(lab.folder, name);
  await cp(snapshots.signed, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  await change(join(copy, REPOSITORY));
  return copy;
}

/** The definition with another policy, and afterwards as it was. */
async function withPolicy(policy: string, run: () => Promise<void>): Promise<void> {
  const before = await readFile(join(lab.config, 'image.yaml'), 'utf8');
  await lab.define('image.yaml', `${before}\nsnapshot-signature: ${policy}\n`);
  try {
    await run();
  } finally {
    await lab.define('image.yaml', before);
  }
}

describe('the signature of a snapshot', () => {
  it(
    'is good when every file is as it was signed',
    async () => {
      const run = await verify(snapshots.signed);
      expect([run.code, run.log]).toEqual([0, expect.stringContaining('gm: snapshot: its signature is good')]);
    },
    5 * MINUTE,
  );

  it.each([
    [
      'a file was changed',
      (repository: string) => appendFile(join(repository, EBUILD), '# more\n'),
      /Manifest mismatch for tiny\/ant\/ant-1\.ebuild/,
    ],
    [
      'a file was added',
      (repository: string) => writeFile(join(repository, 'tiny/ant/ant-2.ebuild'), 'EAPI=8\n'),
      /Manifest mismatch for tiny\/ant\/ant-2\.ebuild/,
    ],
    [
      'a file is gone',
      (repository: string) => rm(join(repository, EBUILD)),
      /Manifest mismatch for tiny\/ant\/ant-1\.ebuild/,
    ],
    [
      'the signed text was changed',
      async (repository: string) => {
        const manifest = await readFile(join(repository, 'Manifest'), 'utf8');
        await writeFile(join(repository, 'Manifest'), manifest.replace('IGNORE local', 'IGNORE tiny'));
      },
      /OpenPGP verification failed.*BAD signature/,
    ],
  ])(
    'is refused when %s',
    async (name, change, reason) => {
      const run = await verify(await changed(name.replaceAll(' ', '-'), change));
      expect([run.code, run.said]).toEqual([1, expect.stringMatching(reason)]);
      expect(run.said).toMatch(NOT_SO);
    },
    5 * MINUTE,
  );

  it(
    'is refused when somebody else signed',
    async () => {
      const run = await verify(snapshots.foreign);
      expect([run.code, run.said]).toEqual([1, expect.stringMatching(/OpenPGP verification failed.*No public key/)]);
    },
    5 * MINUTE,
  );

  it(
    'that is bad keeps everything back, and does not when it is ignored',
    async () => {
      const snapshot = await changed('kept-back', (repository) => appendFile(join(repository, EBUILD), '# more\n'));
      const run = await lab.build({
        target: 'artifacts',
        stage3: snapshots.stage3,
        snapshot,
        stores: 'builder',
        more: PRIVATE,
      });
      expect([run.code, run.said]).toEqual([1, expect.stringMatching(NOT_SO)]);
      const files = await readdir(join(lab.folder), { recursive: true });
      expect(files.filter((file) => file.endsWith('manifest.json'))).toEqual([]);
      await withPolicy('ignore', async () => {
        const ignored = await verify(snapshot);
        expect([ignored.code, ignored.log]).toEqual([0, expect.stringContaining('its signature was not looked at')]);
      });
    },
    5 * MINUTE,
  );

  it.each([
    ['there is none', () => [lab.tiny.portage, snapshots.stage3] as const, 'it is not signed'],
    ['the stage3 has no gemato', () => [snapshots.signed, lab.stage3] as const, 'this stage3 has no gemato'],
  ])(
    'is missed when %s, and only told unless it is required',
    async (_, given, reason) => {
      const [snapshot, stage3] = given();
      const told = await verify(snapshot, stage3);
      expect([told.code, told.log]).toEqual([0, expect.stringContaining(`gm: snapshot: ${reason}`)]);
      await withPolicy('require', async () => {
        const refused = await verify(snapshot, stage3);
        expect([refused.code, refused.said]).toEqual([
          1,
          expect.stringContaining(`error: image.yaml: the signature of the snapshot is required, but ${reason}`),
        ]);
      });
    },
    5 * MINUTE,
  );
});
