import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeCertificates, type Certificates } from '../../../harness/certificates.js';
import { judgeCertificates, keepCertificates, readCertificates } from '../../../src/builder/certificates.js';

let folder: string;
let made: Certificates;
let authority: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificates-test-'));
  made = await makeCertificates(join(folder, 'made'));
  authority = await readFile(made.authority, 'utf8');
}, 60_000); // openssl takes its time on a busy machine
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, content: string): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const messages = async (...paths: string[]): Promise<string[]> => {
  const read = await readCertificates(paths, 'ca-certificates');
  return 'problems' in read ? read.problems.map(({ message }) => message) : [];
};

describe('readCertificates', () => {
  it('takes the certificates of all files and nothing else of them', async () => {
    const server = await readFile(made.certificate, 'utf8');
    const chain = await file('chain.pem', `A comment: ä\r\n${authority}\nAnother one\n${server}`);
    expect(await readCertificates([chain, made.authority], 'x')).toEqual({ pem: authority + server + authority });
    expect(await readCertificates([], 'x')).toEqual({ pem: '' });
  });

  it('says everything that is wrong with all of them', async () => {
    const broken = authority.replace(/^MII.*$/m, 'MIIB');
    const paths = {
      missing: join(folder, 'missing.pem'),
      below: join(made.authority, 'below.pem'),
      folder,
      empty: await file('empty.pem', ''),
      der: await file('der.crt', '0\x82\x01'),
      key: made.authorityKey,
      both: await file('both.pem', `${authority}-----BEGIN EC PRIVATE KEY-----\n`),
      broken: await file('broken.pem', authority + broken),
      large: await file('large.pem', authority + '#'.repeat(2 ** 20)),
    };
    expect(await messages(...Object.values(paths), made.authority)).toEqual([
      `ca-certificates: "${paths.missing}" does not exist.`,
      `ca-certificates: "${paths.below}" does not exist.`,
      `ca-certificates: "${paths.folder}" is not a file.`,
      `ca-certificates: "${paths.empty}" holds no certificate in PEM.`,
      `ca-certificates: "${paths.der}" holds no certificate in PEM.`,
      `ca-certificates: "${paths.key}" holds a private key, which no builder is to be given.`,
      `ca-certificates: "${paths.both}" holds a private key, which no builder is to be given.`,
      `ca-certificates: "${paths.broken}" has a certificate that cannot be read, the 2. in it.`,
      `ca-certificates: "${paths.large}" has more than 1 MiB.`,
    ]);
  });

  it('refuses more than buildx copies, also where no file has so much', async () => {
    const half = await file('half.pem', authority.repeat(Math.ceil(600_000 / authority.length)));
    expect(await messages(half, half)).toEqual(['ca-certificates: The certificates have more than 1 MiB.']);
  });
});

describe('judgeCertificates', () => {
  it.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'OPENSSH PRIVATE KEY'])(
    'never takes a %s, and repeats nothing of it',
    (kind) => {
      const judged = judgeCertificates(`-----BEGIN ${kind}-----\nsecret\n-----END ${kind}-----\n${authority}`);
      expect(judged).toMatchObject({ reason: expect.stringContaining('private key') });
      expect(JSON.stringify(judged)).not.toContain('secret');
    },
  );
});

describe('keepCertificates', () => {
  it('writes them into a folder that holds nothing else', async () => {
    const below = join(folder, 'kept');
    await mkdir(below);
    const kept = await keepCertificates(authority, below);
    expect(await readFile(kept, 'utf8')).toBe(authority);
    expect(await readdir(dirname(kept))).toHaveLength(1);
  });
});
