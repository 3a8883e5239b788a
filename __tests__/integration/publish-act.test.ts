/**
 * publish.yml and attest.yml as a user's repository calls them: the workflow of the documentation under act, with the real
 * artifact client, `gh` and GitHub's attestation as far as they can be seen from here: what they are told, by whom.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runAct, type ActResult } from '../../harness/act.js';
import { startActionsServices, type ActionsServices } from '../../harness/actions-services.js';
import { ensureTools } from '../../harness/tools.js';
import { putFiles, scriptAction, usedAction } from '../support/third-party-actions.js';

jest.setTimeout(180_000); // the machine may be busy with other suites

const root = join(import.meta.dirname, '../..');
const CLIENT = pathToFileURL(join(root, 'node_modules/@actions/artifact/lib/artifact.js')).href;

/** Stands for the build: stores the files of an image and its manifest by the real client, and says their ids. */
const BUILD = `
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { DefaultArtifactClient } from '${CLIENT}';
mkdirSync('out');
const texts = { 'x.squashfs': 'squash', 'x-vmlinuz': 'kernel' };
const files = Object.entries(texts).map(([name, text]) => ({ name, sha256: createHash('sha256').update(text).digest('hex') }));
const manifest = { schema: 1, complete: process.env.INCOMPLETE !== 'true', files };
const ids = {};
for (const [name, text] of Object.entries({ ...texts, 'x-manifest.json': JSON.stringify(manifest) })) {
  writeFileSync('out/' + name, process.env.DAMAGED === name ? text + '!' : text);
  ids[name] = (await new DefaultArtifactClient().uploadArtifact(name, ['out/' + name], 'out', { skipArchive: true })).id;
}
appendFileSync(process.env.GITHUB_OUTPUT, 'complete=true\\nartifact-ids=' + JSON.stringify(ids) + '\\n');
`;
/**
 * Stands for actions/download-artifact, with the client that it uses. Of `.*` behind an object, for which GitHub gives the
 * values, act makes the word Object: then all that the run has stored is meant.
 */
const DOWNLOAD = `
import { DefaultArtifactClient } from '${CLIENT}';
const client = new DefaultArtifactClient();
const asked = process.env['INPUT_ARTIFACT-IDS'];
const ids = asked === 'Object' ? (await client.listArtifacts()).artifacts.map(({ id }) => id) : asked.split(',').map(Number);
for (const id of ids) await client.downloadArtifact(id, { path: process.env.INPUT_PATH });
`;
/** Stands for GitHub's own program: has no release until it is made, and none without a token. */
const GH = `#!/bin/sh
test -n "$GH_TOKEN" && test "$GH_REPO" = octo/gentoo-image || exit 4
printf '%s\\n' "$*" >> "$GH_LOG"
if [ "$1 $2" = 'release view' ]; then exit 1; fi
if [ "$1 $2" = 'release upload' ]; then cat SHA256SUMS >> "$GH_LOG"; fi
`;

let folder: string;
let services: ActionsServices;
let tools: string;
let run = 0;

const nodeAction = (inputs: string): string =>
  `name: stand-in\ndescription: stand-in\ninputs: { ${inputs} }\noutputs: { complete: { description: x }, artifact-ids: { description: x } }\nruns: { using: node24, main: main.mjs }\n`;

beforeAll(async () => {
  const { jq } = await ensureTools(['act', 'node24', 'jq']);
  tools = dirname(jq);
  services = await startActionsServices();
  folder = await mkdtemp(join(tmpdir(), 'publish-act-'));
  const action = join(folder, 'action');
  for (const path of ['publish', '.github/workflows']) {
    await mkdir(join(action, path, '..'), { recursive: true });
    await cp(join(root, path), join(action, path), { recursive: true });
  }
  await putFiles(action, { 'action.yml': nodeAction('config: { description: x }'), 'main.mjs': BUILD });
  const inputs = 'artifact-ids: { description: x }, path: { description: x }, merge-multiple: { description: x }';
  await putFiles(join(folder, 'download'), { 'action.yml': nodeAction(inputs), 'main.mjs': DOWNLOAD });
  const attest = 'for file in $INPUT_SUBJECT_PATH; do echo "${file##*/}" >> "$ATTESTED"; done\ntest "$FAIL" != attest';
  await putFiles(join(folder, 'attest'), { 'action.yml': scriptAction(['subject-path'], attest) });
  await putFiles(join(folder, 'bin'), { gh: GH });

  const documented = await readFile(join(root, 'docs/publish.md'), 'utf8');
  const [, workflow = ''] = /^```yaml\n(# \.github\/workflows\/publish\.yml\n.*?)^```$/ms.exec(documented) ?? [];
  await putFiles(join(folder, 'repo'), { '.github/workflows/publish.yml': workflow, 'config/image.yaml': 'name: x\n' });
}, 900_000); // the first time, act is compiled

afterAll(async () => {
  await services.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  run++;
});

interface Published extends ActResult {
  readonly outcomes: string[];
  /** What `gh` was told, and the checksums that it was given. */
  readonly told: string;
  /** Names of the attested files. */
  readonly attested: string[];
}

async function publish(
  event: string,
  payload: Record<string, unknown>,
  env: Record<string, string> = {},
): Promise<Published> {
  const [log, attested] = [join(folder, `gh-${run}.log`), join(folder, `attested-${run}`)];
  const used = async (workflow: string, name: string): Promise<string> =>
    usedAction(await readFile(join(root, '.github/workflows', workflow), 'utf8'), name);
  const result = await runAct({
    event,
    payload,
    repo: join(folder, 'repo'),
    localAction: join(folder, 'action'),
    services,
    secrets: { GITHUB_TOKEN: 'ghs_of_the_job' },
    actions: {
      [await used('publish.yml', 'actions/download-artifact')]: join(folder, 'download'),
      [await used('attest.yml', 'actions/attest-build-provenance')]: join(folder, 'attest'),
    },
    path: [join(folder, 'bin'), tools],
    env: { GH_LOG: log, ATTESTED: attested, ...env },
    mayRunNothing: true,
  });
  const text = async (path: string): Promise<string> => (existsSync(path) ? await readFile(path, 'utf8') : '');
  return {
    ...result,
    outcomes: result.jobs.map(({ id, outcome }) => `${id} ${outcome}`),
    told: await text(log),
    attested: (await text(attested)).split('\n').filter(Boolean).sort(),
  };
}

const TAG = { ref: 'refs/tags/image-1' };
const ATTESTED = ['x-manifest.json', 'x-vmlinuz', 'x.squashfs'];

describe('the image of a tag', () => {
  it('is attested and published, each file with its checksum', async () => {
    const { code, log, outcomes, told, attested } = await publish('push', TAG);
    if (code !== 0) throw new Error(log.slice(-3000));
    expect(outcomes).toEqual(['build success', 'attest success', 'publish success']);
    expect(attested).toEqual(ATTESTED);
    expect(told.split('\n').slice(0, 3)).toEqual([
      'release view image-1 --json tagName',
      'release create image-1 --verify-tag --title image-1 --notes ',
      'release upload image-1 -- x.squashfs x-vmlinuz x-manifest.json SHA256SUMS',
    ]);
    expect(told).toMatch(/^[0-9a-f]{64} {2}x\.squashfs\n[0-9a-f]{64} {2}x-vmlinuz\n[0-9a-f]{64} {2}x-manifest\.json$/m);
    expect(log).not.toContain('ghs_of_the_job');
  });

  it('is not published when it cannot be attested', async () => {
    const { code, outcomes, told } = await publish('push', TAG, { FAIL: 'attest' });
    expect([code, outcomes, told]).toEqual([1, ['build success', 'attest failure'], '']);
  });

  it.each([
    [{ INCOMPLETE: 'true' }, /The image is not complete/],
    [{ DAMAGED: 'x-vmlinuz' }, /A file is missing, or is not what the manifest says/],
  ])('is not published when it is not whole: %j', async (env, message) => {
    const { code, outcomes, told, annotations } = await publish('push', TAG, env);
    expect([code, outcomes, told]).toEqual([1, ['build success', 'attest success', 'publish failure'], '']);
    expect(annotations.map(({ message: text }) => text)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['a pull request', 'pull_request', { head: { repo: { full_name: 'octo/gentoo-image' } } }],
    ['a pull request from a fork', 'pull_request', { head: { repo: { full_name: 'stranger/gentoo-image' } } }],
    ['the schedule', 'schedule', undefined],
  ])('is not made on %s', async (_, event, pull) => {
    const { jobs, told, attested } = await publish(event, pull ? { pull_request: { number: 7, ...pull } } : {});
    expect([jobs, told, attested]).toEqual([[], '', []]);
  });
});
