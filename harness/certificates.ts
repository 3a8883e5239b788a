import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.js';

/** An authority of its own and a server's certificate that it signed, as paths of PEM files. */
export interface Certificates {
  readonly authority: string;
  readonly authorityKey: string;
  readonly certificate: string;
  readonly key: string;
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Makes an authority that nobody else knows, and by it a certificate for a server on 127.0.0.1, valid for two days. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  const [authority = '', authorityKey = '', certificate = '', key = '', request = '', extensions = ''] = [
    ...['authority.pem', 'authority.key', 'server.pem', 'server.key', 'server.csr', 'server.ext'],
  ].map((name) => join(folder, name));
  const openssl = (...args: string[]): Promise<unknown> => run('openssl', args, { quiet: true });
  await mkdir(folder, { recursive: true });
  await writeFile(extensions, 'subjectAltName = IP:127.0.0.1\n');
  const self = ['-x509', '-days', '2', '-subj', '/CN=an authority of the tests'];
  await openssl('req', ...self, ...NEW_KEY, '-keyout', authorityKey, '-out', authority);
  await openssl('req', '-new', '-subj', '/CN=127.0.0.1', ...NEW_KEY, '-keyout', key, '-out', request);
  const signed = ['-CA', authority, '-CAkey', authorityKey, '-CAcreateserial', '-days', '2', '-extfile', extensions];
  await openssl('x509', '-req', '-in', request, ...signed, '-out', certificate);
  return { authority, authorityKey, certificate, key };
}
