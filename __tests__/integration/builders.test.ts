/**
 * Builders that cannot be run here: the commands of docs/builders.md are given to real buildx, which reads and checks them when
 * it makes a builder and reaches for it only when it is used. A Kubernetes cluster is one that nobody answers for.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../harness/cli.js';
import { ensureTools } from '../../harness/tools.js';
import { engineOption } from '../../src/builder/engine.js';
import { inspectBuilder } from '../../src/builder/inspect.js';
import { runProcess, type CommandResult } from '../../src/platform/process.js';

const KUBECONFIG = `apiVersion: v1
kind: Config
clusters: [{ name: nobody, cluster: { server: 'http://127.0.0.1:9' } }]
users: [{ name: me, user: {} }]
contexts: [{ name: here, context: { cluster: nobody, user: me } }]
current-context: here
`;

let folder: string;
let command: string;
let env: NodeJS.ProcessEnv;
/** Arguments of `buildx create` by driver, or of what is appended, as the documentation has them. */
let documented: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'builders-test-'));
  command = (await ensureTools(['buildx'])).buildx;
  await writeFile(join(folder, 'kubeconfig'), KUBECONFIG);
  await writeFile(join(folder, 'file.pem'), '');
  env = { ...process.env, BUILDX_CONFIG: join(folder, 'buildx'), KUBECONFIG: join(folder, 'kubeconfig') };
  const text = await readFile(join(projectRoot, 'docs/builders.md'), 'utf8');
  const blocks = [...text.matchAll(/```sh\ndocker buildx create (.*?)\n```/gs)].map(([, block = '']) => block);
  documented = new Map(
    blocks.map((block) => {
      const words = block.replaceAll('\\\n', ' ').split(/\s+/);
      return [words.includes('--append') ? 'appended' : (words[words.indexOf('--driver') + 1] ?? ''), words];
    }),
  );
}, 900_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Where nobody answers: an address of this machine in place of each of the documentation's. */
const silent = (address: string): string =>
  address.replace(
    /^tcp:\/\/[a-z]+-?(\d*)\..*/,
    (_, number: string) => `tcp://127.0.0.1:${number === '' ? '9' : number}`,
  );

function create(words: readonly string[], name: string): Promise<CommandResult> {
  const args = words.map((word) => silent(word.replace(/\/etc\/buildkit\/\w+\.pem/g, join(folder, 'file.pem'))));
  return runProcess({ command, args: ['create', ...args.with(args.indexOf('--name') + 1, name)], env });
}

describe('the builders of the documentation', () => {
  it('are those that cannot be run here', () => {
    expect([...documented.keys()].sort()).toEqual(['appended', 'kubernetes', 'remote']);
  });

  it.each(['remote', 'kubernetes'])(
    'of the driver %s are taken by buildx, and a misspelt option is not',
    async (driver) => {
      const words = documented.get(driver) ?? [];
      expect(await create(words, driver)).toMatchObject({ code: 0, stderr: '' });
      const options = words.indexOf('--driver-opt') + 1;
      const misspelt = words.with(options, `${words[options] ?? ''},no-such-option=1`);
      const refused = await create(misspelt, 'misspelt');
      expect([refused.code, refused.stderr]).toEqual([
        1,
        expect.stringMatching(/invalid driver option no-such-option/),
      ]);
    },
  );

  it('get a second node, and are inspected with both', async () => {
    expect(await create(documented.get('remote') ?? [], 'pair')).toMatchObject({ code: 0, stderr: '' });
    expect(await create(documented.get('appended') ?? [], 'pair')).toMatchObject({ code: 0, stderr: '' });
    const buildx = { run: (args: readonly string[]) => runProcess({ command, args, env }) };
    const builder = await inspectBuilder(buildx, 'pair');
    expect(builder).toMatchObject({
      driver: 'remote',
      nodes: [
        { name: 'pair0', endpoint: 'tcp://127.0.0.1:9' },
        { name: 'second', endpoint: 'tcp://127.0.0.1:2' },
      ],
    });
    expect(engineOption(builder)).toBeUndefined();
  });

  it('of Kubernetes are inspected without a cluster', async () => {
    const buildx = { run: (args: readonly string[]) => runProcess({ command, args, env }) };
    expect(await inspectBuilder(buildx, 'kubernetes')).toMatchObject({
      driver: 'kubernetes',
      nodes: [{ name: 'kubernetes0', endpoint: expect.stringMatching(/^kubernetes:/), status: 'inactive' }],
    });
  });
});
