import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageAsker } from '../../../src/check/ask-package-store.js';
import { runProcess } from '../../../src/platform/process.js';
import { readLocation, type Location } from '../../../src/store/location.js';
import { openStore } from '../../../src/store/open-store.js';
import { fakePlatform, type FakePlatform } from '../../support/fake-platform.js';
import { fileIn, filesBelow, NEVER, packagePath, stanzaFor } from '../../support/stores.js';

let folder: string;
let platform: FakePlatform;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-store-test-'));
  platform = fakePlatform({});
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const asker = (location: Location, patienceMs?: number): ReturnType<typeof packageAsker> =>
  packageAsker(location, { platform, run: runProcess, ...(patienceMs === undefined ? {} : { patienceMs }) });

function located(text: string): Location {
  const read = readLocation(text);
  if (!('value' in read)) throw new Error(read.message);
  return read.value;
}

describe('packageAsker', () => {
  it('lists what a build has stored, and writes nothing', async () => {
    const location: Location = { kind: 'folder', path: join(folder, 'store') };
    const store = await openStore(location, 'packages', 'abc', { env: {}, run: runProcess });
    const path = packagePath('hello');
    const made = await fileIn(join(folder, 'made'), path, 'abc', { seconds: 12.5, stanza: stanzaFor('hello') });
    await store?.put([made], join(folder, 'made'), NEVER);
    const before = await filesBelow(folder);
    const ask = asker(location);
    expect(await ask('abc')).toEqual({
      place: `folder ${join(folder, 'store')}`,
      files: [expect.objectContaining({ path, bytes: 3, seconds: 12.5 })],
    });
    expect((await ask('def'))?.files).toEqual([]);
    expect([await filesBelow(folder), platform.lines]).toEqual([before, []]);
  });

  it('has nothing to say where packages stay on the builder', async () => {
    expect([await asker({ kind: 'builder' })('abc'), platform.lines]).toEqual([undefined, []]);
  });

  it('says once why it cannot ask: credentials that only the own repository has', async () => {
    const ask = asker(located('s3://bucket/prefix'));
    expect([await ask('abc'), await ask('abc'), await ask('def')]).toEqual([undefined, undefined, undefined]);
    expect(platform.lines).toEqual([
      expect.stringMatching(/^notice: package-store: bucket bucket: .* The check goes on without it: /),
    ]);
  });

  describe('of a server that never answers', () => {
    let server: Server;
    beforeEach(async () => {
      server = createServer(() => undefined);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    afterEach(async () => {
      await new Promise((resolve) => server.close(resolve));
    });

    it('does not wait longer than its patience', async () => {
      const { port } = server.address() as AddressInfo;
      Object.assign(platform.env, { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' });
      const ask = asker(located(`s3://bucket?endpoint=http://127.0.0.1:${String(port)}`), 200);
      server.on('connection', (socket) => {
        setTimeout(() => socket.destroy(), 1000).unref();
      });
      expect(await ask('abc')).toBeUndefined();
      expect(platform.lines).toEqual([expect.stringMatching(/^notice: package-store: /)]);
    });
  });
});
