import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startActionsServices, type ActionsServices } from '../../harness/actions-services.js';

jest.setTimeout(120_000); // the machine may be busy with other suites

let services: ActionsServices;
let dir: string;
const saved = { ...process.env };

beforeAll(async () => {
  services = await startActionsServices({ cacheLimit: 3_000_000 });
}, 60_000);

afterAll(async () => {
  await services.stop();
});

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'services-test-'));
  await mkdir(join(dir, 'temp'));
  Object.assign(process.env, { RUNNER_TEMP: join(dir, 'temp'), GITHUB_WORKSPACE: dir });
  delete process.env.GITHUB_SERVER_URL;
  jest.spyOn(process.stdout, 'write').mockReturnValue(true); // the clients' workflow commands
});

afterEach(async () => {
  jest.restoreAllMocks();
  services.faults.clear();
  process.env = { ...saved };
  await rm(dir, { recursive: true, force: true });
});

/** Becomes the job that holds this token; the clients read their environment at each call. */
function actAs(...request: Parameters<ActionsServices['env']>): void {
  Object.assign(process.env, services.env(...request));
}

describe('the cache service with the real @actions/cache', () => {
  const saveFile = async (key: string, bytes: number): Promise<{ id: number; path: string; content: Buffer }> => {
    const { saveCache } = await import('@actions/cache');
    const path = join(dir, 'cached.bin');
    const content = randomBytes(bytes);
    await writeFile(path, content);
    return { id: await saveCache([path], key), path, content };
  };

  it('gives back what was saved, to the same reference and by prefix to a reader of it, but not to strangers', async () => {
    const { restoreCache } = await import('@actions/cache');
    actAs({ scope: 'refs/heads/main' });
    const { id, path, content } = await saveFile('packages-1', 100_000);
    expect(id).toBeGreaterThan(0);
    await rm(path);
    actAs({ scope: 'refs/pull/7/merge', readScopes: ['refs/heads/main'] });
    await expect(restoreCache([path], 'packages-2', ['packages-'])).resolves.toBe('packages-1');
    expect((await readFile(path)).equals(content)).toBe(true);
    actAs({ scope: 'refs/heads/other' });
    await expect(restoreCache([path], 'packages-1')).resolves.toBeUndefined();
  });

  it('writes nothing with a read-only token or under injected refusals', async () => {
    actAs({ scope: null, readScopes: ['refs/heads/main'] });
    await expect(saveFile('denied-by-token', 1000)).resolves.toMatchObject({ id: -1 });
    actAs();
    services.faults.denyCacheWrites();
    await expect(saveFile('denied-by-fault', 1000)).resolves.toMatchObject({ id: -1 });
    expect(services.caches().filter((entry) => entry.key.startsWith('denied'))).toEqual([]);
    expect(services.calls().at(-1)).toMatchObject({ method: 'CreateCacheEntry', status: 403 });
  });

  it('loses blobs on demand and the least recently used entries at its limit', async () => {
    const { restoreCache } = await import('@actions/cache');
    actAs();
    const { path } = await saveFile('lost', 1000);
    await expect(services.faults.dropCacheBlobs('lost')).resolves.toBe(1);
    await expect(restoreCache([path], 'lost')).resolves.toBeUndefined();
    await saveFile('big-1', 1_400_000);
    await saveFile('big-2', 1_400_000);
    await saveFile('big-3', 1_400_000);
    const big = services.caches().filter((entry) => entry.key.startsWith('big'));
    expect(big.map((entry) => entry.key)).toEqual(['big-2', 'big-3']);
  });
});

describe('the artifact service with the real @actions/artifact', () => {
  it('keeps a file as it is (skipArchive) with its digest, and refuses the same name again', async () => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    actAs({ runId: 'run-1', jobId: 'job-1' });
    const file = join(dir, 'system.squashfs');
    const content = randomBytes(9_000_000);
    await writeFile(file, content);
    const client = new DefaultArtifactClient();
    const upload = await client.uploadArtifact('ignored', [file], dir, { skipArchive: true, retentionDays: 3 });
    const digest = createHash('sha256').update(content).digest('hex');
    expect(upload.digest).toBe(digest);
    expect(services.listArtifacts().filter((artifact) => artifact.runId === 'run-1')).toMatchObject([
      { id: upload.id, name: 'system.squashfs', jobId: 'job-1', size: content.length, digest: `sha256:${digest}` },
    ]);
    const out = join(dir, 'out');
    await expect(services.downloadArtifact('system.squashfs', out)).resolves.toEqual(['system.squashfs']);
    expect((await readFile(join(out, 'system.squashfs'))).equals(content)).toBe(true);
    await expect(client.uploadArtifact('ignored', [file], dir, { skipArchive: true })).rejects.toThrow(
      /already exists/,
    );
  });

  it('keeps several files as an archive that both the client and a person can unpack', async () => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    actAs({ runId: 'run-2' });
    await mkdir(join(dir, 'logs'));
    await writeFile(join(dir, 'logs', 'emerge.log'), 'merged');
    await writeFile(join(dir, 'packages.txt'), 'app-misc/hello-2.12');
    const client = new DefaultArtifactClient();
    const files = [join(dir, 'logs', 'emerge.log'), join(dir, 'packages.txt')];
    const { id } = await client.uploadArtifact('logs', files, dir);
    await expect(client.listArtifacts()).resolves.toMatchObject({ artifacts: [{ name: 'logs', id }] });
    await client.downloadArtifact(id ?? 0, { path: join(dir, 'by-client') });
    await services.downloadArtifact('logs', join(dir, 'by-person'));
    for (const copy of ['by-client', 'by-person']) {
      await expect(readFile(join(dir, copy, 'logs', 'emerge.log'), 'utf8')).resolves.toBe('merged');
    }
    await expect(services.downloadArtifact('nothing', dir)).rejects.toThrow(/no artifact is named "nothing".*logs/);
  });

  it('shows rate limits that the client survives', async () => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    actAs({ runId: 'run-3' });
    await writeFile(join(dir, 'a.txt'), 'a');
    services.faults.failNext({ status: 429, times: 1, method: /^CreateArtifact$/ });
    const { id } = await new DefaultArtifactClient().uploadArtifact('a', [join(dir, 'a.txt')], dir);
    expect(id).toBeGreaterThan(0);
    const statuses = services.calls().filter((call) => call.method === 'CreateArtifact');
    expect(statuses.slice(-2).map((call) => call.status)).toEqual([429, 200]);
  });

  it('refuses a token that it did not issue', async () => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    actAs();
    process.env.ACTIONS_RUNTIME_TOKEN = `${process.env.ACTIONS_RUNTIME_TOKEN ?? ''}x`;
    await writeFile(join(dir, 'a.txt'), 'a');
    await expect(new DefaultArtifactClient().uploadArtifact('b', [join(dir, 'a.txt')], dir)).rejects.toThrow(/401/);
  });
});
