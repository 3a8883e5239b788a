import { posix } from 'node:path';
import { parseAtom } from '../image/atom.js';
import { sizeInBytes, sizeRule, type Rule } from '../image/rules.js';
import { quote } from '../image/text.js';
import { parseReference } from '../pins/reference.js';
import { parseSource } from '../pins/source.js';
import { csvField } from '../platform/csv.js';
import type { Reading } from './fields.js';

/** A path of a file or folder. */
export const pathRule: Rule = (text) => {
  if (text === '') return { message: 'It is empty.', hint: 'Write a path.' };
  if (text.length > 4096) return { message: `${quote(text)} is too long for a path.` };
  return /[\p{Cc}\p{Cs}]/u.test(text)
    ? { message: `${quote(text)} has a character that cannot be part of a path.` }
    : undefined;
};

/** Paths, one a line; empty lines are skipped. */
export function readPaths(text: string): Reading<readonly string[]> {
  const paths = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const path of paths) {
    const bad = pathRule(path);
    if (bad) return bad;
  }
  return { value: [...new Set(paths)] };
}

/** A folder for results, which must be one of its own. */
export const outputRule: Rule = (text) => {
  const bad = pathRule(text);
  if (bad) return bad;
  return /^(?:\.|\/|(?:\.\.\/?)+|~.*)$/.test(posix.normalize(text).replace(/(?<=.)\/$/, ''))
    ? { message: `${quote(text)} is not a folder for results alone.`, hint: 'Name a folder of its own, such as out.' }
    : undefined;
};

/** Whether one of two folders is the other or contains it. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => `${posix.normalize(path).replace(/\/$/, '')}/`);
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}

/** What the inputs stage3 and snapshot take. */
export const sourceRule: Rule = (text) => {
  const parsed = parseSource(text);
  return parsed.ok
    ? undefined
    : {
        message: `${quote(text, 120)} ${parsed.reason}.`,
        hint: 'Write REPOSITORY:TAG, REPOSITORY:TAG@sha256:DIGEST, oci-layout://FOLDER or the path of a folder.',
      };
};

/** The name that an image gets, in a registry or in the engine. */
export const imageNameRule: Rule = (text) => {
  const parsed = parseReference(text);
  if (!parsed.ok) return { message: `${quote(text, 120)} ${parsed.reason}.`, hint: 'Write [REGISTRY/]NAME:TAG.' };
  return parsed.reference.digest === undefined
    ? undefined
    : {
        message: `${quote(text, 120)} has a digest, which an image gets when it is made.`,
        hint: 'Write [REGISTRY/]NAME:TAG.',
      };
};

/** An image that is pulled: with its tag or digest, so that it is the same tomorrow. */
export const pulledImageRule: Rule = (text) => {
  const parsed = parseReference(text);
  if (!parsed.ok) return { message: `${quote(text, 120)} ${parsed.reason}.`, hint: 'Write NAME:TAG.' };
  return parsed.reference.tag === undefined && parsed.reference.digest === undefined
    ? { message: `${quote(text, 120)} has neither tag nor digest.`, hint: 'Write NAME:TAG.' }
    : undefined;
};

/** The name of a stage as a Dockerfile has it. Whether it exists shows when the Dockerfile is read. */
export const stageRule: Rule = (text) =>
  /^[A-Za-z][A-Za-z0-9_.-]{0,127}$/.test(text) ? undefined : { message: `${quote(text)} is not the name of a stage.` };

/** The name of a builder, by the rules of buildx. */
export const builderRule: Rule = (text) =>
  /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(text)
    ? undefined
    : { message: `${quote(text)} is not the name of a builder.`, hint: '`docker buildx ls` lists those that exist.' };

/** The start of file names that GitHub's artifacts and every file system allow. */
export const prefixRule: Rule = (text) =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)
    ? undefined
    : {
        message: `${quote(text)} cannot start the name of an artifact.`,
        hint: 'Use up to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.',
      };

/** A revision of git; which one it means shows in the repository. Empty is none. */
export const revisionRule: Rule = (text) =>
  text.length <= 250 && !text.startsWith('-') && !/[\s\p{Cc}]/u.test(text)
    ? undefined
    : { message: `${quote(text)} is no revision.`, hint: 'Write a branch, a tag or a commit.' };

/** Packages as atoms, separated by white space. */
export function readAtoms(text: string): Reading<readonly string[]> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const word of words) {
    const parsed = parseAtom(word);
    if (!parsed.ok) {
      return {
        message: `${quote(word, 120)} ${parsed.reason}.`,
        hint: 'Write CATEGORY/NAME, such as dev-libs/openssl.',
      };
    }
  }
  return { value: words };
}

/** Names of stages, separated by white space or commas. */
export function readStages(text: string): Reading<readonly string[]> {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  for (const word of words) {
    const bad = stageRule(word);
    if (bad) return bad;
  }
  return { value: words };
}

/**
 * Driver options, one `key=value` a line; empty lines are skipped.
 * @returns each as the argument that `--driver-opt` takes, which reads its value as a line of CSV
 */
export function readDriverOptions(text: string): Reading<readonly string[]> {
  const seen = new Set<string>();
  const options: string[] = [];
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === '') continue;
    const key = /^([A-Za-z][A-Za-z0-9_.-]*)=/.exec(line)?.[1];
    if (key === undefined || /\p{Cc}/u.test(line)) {
      return {
        message: `The line ${quote(line)} is not key=value.`,
        hint: 'Write one option a line, such as network=host.',
      };
    }
    if (seen.has(key)) return { message: `The option ${quote(key)} is there twice.`, hint: 'Keep one of the two.' };
    seen.add(key);
    options.push(csvField(line));
  }
  return { value: options };
}

/** Mirrors, separated by white space. @returns them with one space between, as GENTOO_MIRRORS has it (make.conf(5)) */
export function readMirrors(text: string): Reading<string> {
  const mirrors = text.split(/\s+/).filter((word) => word !== '');
  const bad = mirrors.find((mirror) => !/^(?:https?|ftp):$/.test(URL.canParse(mirror) ? new URL(mirror).protocol : ''));
  return bad === undefined
    ? { value: mirrors.join(' ') }
    : {
        message: `${quote(bad, 120)} is not the address of a mirror.`,
        hint: 'Write http://, https:// or ftp:// addresses with white space between them.',
      };
}

// Nothing of the value is ever repeated in these messages.

/** The address of a proxy, which may hold a password. */
export const proxyRule: Rule = (text) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text)
    ? undefined
    : { message: 'The value is not the address of a proxy.', hint: 'Write http://HOST:PORT.' };

/** Hosts as wget and BuildKit take them (wget(1), "no_proxy"): names, endings of names and addresses, with commas between. */
export const noProxyRule: Rule = (text) =>
  /^[\w.*:/[\]-]+(?:,[\w.*:/[\]-]+)*$/.test(text)
    ? undefined
    : {
        message: `${quote(text, 120)} is no list of hosts.`,
        hint: 'Write names or addresses with commas between them, such as localhost,.example.org.',
      };

/** A hash that login programs understand (crypt(5)): SHA-512, yescrypt, bcrypt or scrypt; never the password itself. */
export const passwordHashRule: Rule = (text) =>
  /^\$(?:6|y|gy|7|2b)\$[^\s:]+$/.test(text)
    ? undefined
    : {
        message: 'The value is not the hash of a password.',
        hint: 'Make one with `openssl passwd -6`, and keep it as a secret.',
      };

const KEY =
  /(?:^|[\s,"])(?:ssh-(?:ed25519|rsa|dss)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)\s+[A-Za-z0-9+/]{16,}={0,3}(?:\s|$)/;

/** A size with its unit, such as `5GiB`. @returns bytes */
export function readSize(text: string): Reading<number> {
  return sizeRule(text) ?? { value: sizeInBytes(text) };
}

/** Lines of an authorized_keys file (sshd(8)). @returns them without white space around, each ended by a newline */
export function readAuthorizedKeys(text: string): Reading<string> {
  if (text.includes('PRIVATE KEY')) {
    return {
      message: 'The value holds a private key.',
      hint: 'Give the public one (the .pub file), and replace that key: it may have been seen.',
    };
  }
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const bad = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !KEY.test(line));
  if (bad >= 0)
    return {
      message: `Line ${bad + 1} of the value is not a public SSH key.`,
      hint: 'Write one key a line, as a .pub file has it.',
    };
  const keys = lines.filter((line) => line !== '');
  return keys.every((line) => line.startsWith('#'))
    ? { message: 'The value holds no public SSH key.', hint: 'Write one key a line, as a .pub file has it.' }
    : { value: keys.map((line) => `${line}\n`).join('') };
}
