import { X509Certificate } from 'node:crypto';
import { constants, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quote } from '../image/text.js';
import { hasCode, type Problem } from '../platform/errors.js';

/** buildx reads no more of a certificate's file, and does not say so (buildx 0.36, util/confutil/container.go). */
const MOST_BYTES = 1024 * 1024;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** The certificates of several PEM files (RFC 7468) as one text, or everything that is wrong with the files. */
export type Certificates = { readonly pem: string } | { readonly problems: readonly Problem[] };

/** Reads files of certificates. @param input the input that names them, for messages */
export async function readCertificates(paths: readonly string[], input: string): Promise<Certificates> {
  const judged = await Promise.all(
    paths.map(async (path) => {
      const read = await readText(path);
      return 'text' in read ? judgeCertificates(read.text) : read;
    }),
  );
  const problems = judged.flatMap((each, index): Problem[] => {
    if ('pem' in each) return [];
    return [{ message: `${input}: ${quote(paths[index] ?? '', 200)} ${each.reason}.`, hint: each.hint }];
  });
  if (problems.length > 0) return { problems };
  const pem = judged.map((each) => ('pem' in each ? each.pem : '')).join('');
  return pem.length > MOST_BYTES
    ? {
        problems: [
          { message: `${input}: The certificates have more than 1 MiB.`, hint: 'Name those that are needed.' },
        ],
      }
    : { pem };
}

interface Refused {
  /** End of a sentence that starts with the file. */
  readonly reason: string;
  readonly hint: string;
}

/** @returns the certificates in a text and nothing else of it, or why it is refused */
export function judgeCertificates(text: string): { readonly pem: string } | Refused {
  // Whatever stands in a builder may be read by whoever may use it.
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text)) {
    return {
      reason: 'holds a private key, which no builder is to be given',
      hint: 'Name a file with certificates alone.',
    };
  }
  const found = text.match(CERTIFICATE) ?? [];
  if (found.length === 0) {
    return {
      reason: 'holds no certificate in PEM',
      hint: 'It begins with -----BEGIN CERTIFICATE-----; `openssl x509 -inform der -in FILE` makes one from DER.',
    };
  }
  const broken = found.findIndex((block) => !isCertificate(block));
  return broken < 0
    ? { pem: found.map((block) => `${block}\n`).join('') }
    : {
        reason: `has a certificate that cannot be read, the ${String(broken + 1)}. in it`,
        hint: 'Get the file again.',
      };
}

/** Where `keepCertificates` puts them. */
export function certificateFolder(folder: string): string {
  return join(folder, 'certificates');
}

/** Writes certificates into a folder of their own below `folder`. @returns the path of the file */
export async function keepCertificates(pem: string, folder: string): Promise<string> {
  const own = certificateFolder(folder);
  await mkdir(own);
  const file = join(own, 'ca-certificates.pem');
  await writeFile(file, pem);
  return file;
}

function isCertificate(pem: string): boolean {
  try {
    new X509Certificate(pem);
    return true;
  } catch {
    return false;
  }
}

async function readText(path: string): Promise<{ readonly text: string } | Refused> {
  const hint = 'Name a file in PEM that is on the runner.';
  try {
    // A named pipe would be waited for.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const found = await file.stat();
      if (!found.isFile()) return { reason: 'is not a file', hint };
      if (found.size > MOST_BYTES)
        return { reason: 'has more than 1 MiB', hint: 'Name a file with certificates alone.' };
      return { text: await file.readFile('latin1') };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return { reason: 'does not exist', hint };
    if (hasCode(error, 'EACCES', 'EPERM')) {
      return {
        reason: 'may not be read by the user who runs this',
        hint: 'Make it readable; certificates are no secrets.',
      };
    }
    throw error;
  }
}
