import { parseReference } from '../pins/reference.js';
import { isRepositoryName, isVersion, parseAtom } from './atom.js';
import { quote } from './text.js';

/** What is wrong with a value, as a sentence without the name of its key. */
export interface Finding {
  readonly message: string;
  readonly hint?: string;
}

/** Judges one text of the image definition; undefined is approval. */
export type Rule = (text: string) => Finding | undefined;

/**
 * A pin `repository:tag[@sha256:…]` to an image in a registry. The tag says to people and to refreshes which dated release
 * it is, the digest what exactly: a digest alone is not enough.
 */
export const pinRule: Rule = (text) => {
  const parsed = parseReference(text);
  if (!parsed.ok) return { message: `${quote(text, 120)} ${parsed.reason}.`, hint: HOW_TO_PIN };
  if (parsed.reference.tag === undefined) {
    return {
      message: `${quote(text, 120)} has no tag${parsed.reference.digest === undefined ? '' : ', only a digest'}.`,
      hint: HOW_TO_PIN,
    };
  }
  return undefined;
};
const HOW_TO_PIN =
  'Write REPOSITORY:TAG or REPOSITORY:TAG@sha256:DIGEST, such as gentoo/stage3:nomultilib-20260216; leave the digest out rather than invent one.';

/** An exact version of a compiler package that can be built without network. */
export const compilerVersionRule: Rule = (text) => {
  if (!isVersion(text)) {
    return {
      message: `${quote(text)} is not an exact version.`,
      hint: 'Write it as the ebuild has it, such as 16.1.0 or 16.1.1_p20260905.',
    };
  }
  if (isLive(text)) {
    return {
      message: `${quote(text)} is a live ebuild: it fetches its sources from a repository while it is built, differently every day, and building has no network here.`,
      hint: 'Pin a release or a dated snapshot, such as 16.1.0 or 16.1.1_p20260905.',
    };
  }
  return undefined;
};

/** Whether a version is a live one: by convention those carry a component of nines, 9999 or 16.0.9999. */
export function isLive(version: string): boolean {
  return /(?:^|\.)9{4,}/.test(version);
}

/** The slot of GCC that holds a version: its major number. */
export function compilerSlot(version: string): number {
  return Number(/^\d+/.exec(version)?.[0]);
}

/** An exact kernel version, as the ebuilds of kernel sources have it. */
export const kernelVersionRule: Rule = (text) =>
  /^\d+\.\d+\.\d+(?:_p\d+)?(?:-r\d+)?$/.test(text)
    ? undefined
    : { message: `${quote(text)} is not an exact kernel version.`, hint: 'Write all three numbers, such as 6.12.58.' };

/** A series of kernels: the first two numbers of their versions. */
export const kernelSeriesRule: Rule = (text) =>
  /^\d{1,3}\.\d{1,4}$/.test(text)
    ? undefined
    : { message: `${quote(text)} is not a series of kernels.`, hint: 'Write two numbers in quotes, such as "6.12".' };

/** A day as dated tags have it. */
export const dateRule: Rule = (text) =>
  /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text)
    ? undefined
    : {
        message: `${quote(text)} is not the date of a tag.`,
        hint: 'Write its eight digits in quotes, such as "20260301".',
      };

/** The number of a Gentoo Linux Security Advisory. */
export const advisoryRule: Rule = (text) =>
  /^20\d\d(?:0[1-9]|1[0-2])-\d{2,3}$/.test(text)
    ? undefined
    : {
        message: `${quote(text)} is not the number of an advisory.`,
        hint: 'Write it as GLSA has it, such as 202601-05.',
      };

/** A day that exists, as ISO 8601 has it. */
export const dayRule: Rule = (text) => {
  const time = /^20\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
    ? undefined
    : { message: `${quote(text)} is not a day.`, hint: 'Write year, month and day, such as 2026-12-31.' };
};

/** Why something may stay as it is, for people. */
export const reasonRule: Rule = (text) =>
  text.trim() !== '' && text.length <= 300 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)
    ? undefined
    : { message: 'The reason is not a line of 1 to 300 characters.', hint: 'Say it in one sentence.' };

/** A package atom that can be handed to emerge. */
export const atomRule: Rule = (text) => {
  const parsed = parseAtom(text);
  return parsed.ok ? undefined : { message: `${quote(text)} ${parsed.reason}.` };
};

/** A package's name without its category. */
export const packageNameRule: Rule = (text) => {
  const parsed = parseAtom(`sys-kernel/${text}`);
  return parsed.ok && parsed.atom.name === text
    ? undefined
    : {
        message: `${quote(text)} is not the name of a package.`,
        hint: 'Write the name alone, such as gentoo-sources.',
      };
};

/** A profile, as a path below profiles/ of the snapshot. */
export const profileRule: Rule = (text) =>
  /^[A-Za-z0-9_][A-Za-z0-9_.+-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.+-]*)*$/.test(text)
    ? undefined
    : {
        message: `${quote(text)} is not a path below profiles/.`,
        hint: 'Write it as `eselect profile list` does, such as default/linux/amd64/23.0/no-multilib.',
      };

export const pythonRule: Rule = (text) => {
  if (/^python3_\d{1,2}$/.test(text)) return undefined;
  const minor = /^(?:python)?3[._](\d{1,2})$/i.exec(text)?.[1];
  return {
    message: `${quote(text)} is not a Python target.`,
    hint: minor ? `Did you mean "python3_${minor}"?` : 'Write it as PYTHON_TARGETS does: python3_13.',
  };
};

// Accounts that sys-apps/baselayout or every stage3 brings along: useradd would fail on them after hours of building.
const SYSTEM_ACCOUNTS = new Set(
  'root bin daemon adm lp sync shutdown halt mail news uucp operator man postmaster cron ftp sshd at squid gdm xfs games named mysql postgres apache nut cyrus vpopmail alias qmaild qmaill qmailp qmailq qmailr qmails postfix smmsp portage nobody messagebus ldap tty disk wheel audio video users'.split(
    ' ',
  ),
);

/** A login name that shadow's useradd takes (useradd(8)) and that is nobody else's already. */
export const userNameRule: Rule = (text) => {
  if (!ACCOUNT.test(text)) {
    return {
      message: `${quote(text)} is not a name that useradd takes.`,
      hint: 'Use up to 32 lower-case letters, digits, "-" and "_", starting with a letter or "_".',
    };
  }
  return SYSTEM_ACCOUNTS.has(text)
    ? { message: `${quote(text)} is an account of the system already.`, hint: 'Choose another name.' }
    : undefined;
};

export const groupRule: Rule = (text) =>
  ACCOUNT.test(text)
    ? undefined
    : { message: `${quote(text)} is not the name of a group.`, hint: 'Write it as /etc/group has it, such as wheel.' };
const ACCOUNT = /^[a-z_][a-z0-9_-]{0,31}$/;

/** A host name of RFC 1123, no longer than the 64 bytes that Linux has for it. */
export const hostnameRule: Rule = (text) =>
  text.length <= 64 && text.split('.').every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label))
    ? undefined
    : {
        message: `${quote(text)} is not a host name.`,
        hint: 'Use letters, digits and "-" (not first or last), at most 64 characters.',
      };

export const localeRule: Rule = (text) =>
  /^(?:C|POSIX|C\.[A-Za-z0-9-]+|[a-z]{2,3}_[A-Z]{2}\.[A-Za-z0-9-]+(?:@[a-z]+)?)$/.test(text)
    ? undefined
    : { message: `${quote(text)} is not a locale.`, hint: 'Write LANGUAGE_COUNTRY.CHARSET, such as en_US.UTF-8.' };

export const timezoneRule: Rule = (text) =>
  /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z][A-Za-z0-9_+-]*)*$/.test(text)
    ? undefined
    : {
        message: `${quote(text)} is not a time zone.`,
        hint: 'Write it as below /usr/share/zoneinfo, such as Europe/Berlin.',
      };

export const keymapRule: Rule = (text) =>
  /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)
    ? undefined
    : { message: `${quote(text)} is not a keymap.`, hint: 'Write a name such as us or de-latin1.' };

/** The start of a file name that is the same on every file system. */
export const fileNameRule: Rule = (text) =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)
    ? undefined
    : {
        message: `${quote(text)} cannot start the name of a file.`,
        hint: 'Use up to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.',
      };

export const repositoryNameRule: Rule = (text) => {
  if (!isRepositoryName(text)) {
    return {
      message: `${quote(text)} is not the name of an ebuild repository.`,
      hint: 'Use what its profiles/repo_name says.',
    };
  }
  return text === 'gentoo'
    ? { message: '"gentoo" is the repository that the snapshot holds.', hint: 'Pin it by the key snapshot.' }
    : undefined;
};

export const repositoryUrlRule: Rule = (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || /\s/.test(text)) {
    return {
      message: `${quote(text, 120)} is not an https:// address.`,
      hint: 'Write the address that git clones from.',
    };
  }
  return url.username !== '' || url.password !== ''
    ? {
        message: 'The address carries a user name or password.',
        hint: 'Remove it: this file is public to all readers of the repository.',
      }
    : undefined;
};

export const commitRule: Rule = (text) =>
  /^[0-9a-f]{40}$/.test(text)
    ? undefined
    : {
        message: `${quote(text)} is not a full commit.`,
        hint: 'Write all 40 hexadecimal digits, as `git rev-parse HEAD` prints them.',
      };

/** A target of the kernel's own configuration: defconfig, kvm_guest.config and the like. */
export const kernelTargetRule: Rule = (text) =>
  /^(?:[a-z0-9][a-z0-9_-]*config|[A-Za-z0-9][A-Za-z0-9_-]*\.config)$/.test(text)
    ? undefined
    : {
        message: `${quote(text)} is not a configuration target of the kernel.`,
        hint: 'Use targets such as defconfig and kvm_guest.config.',
      };

const UNITS: Readonly<Record<string, number>> = {
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
};
const SIZE = /^(\d+(?:\.\d+)?) ?([KMGT]i?B)$/;

export const sizeRule: Rule = (text) => {
  if (SIZE.test(text) && sizeInBytes(text) >= 1) return undefined;
  const [, amount, letter] = /^(\d+(?:\.\d+)?) ?([kmgt])i?b?$/i.exec(text) ?? [];
  const meant =
    amount && letter ? `Did you mean ${amount}${letter.toUpperCase()}iB?` : 'Write a number and a unit, such as 3GiB.';
  return { message: `${quote(text)} is not a size.`, hint: meant };
};

/** Bytes of a size that `sizeRule` approves of. */
export function sizeInBytes(text: string): number {
  const [, amount = '0', unit = ''] = SIZE.exec(text) ?? [];
  return Math.round(Number(amount) * (UNITS[unit] ?? 0));
}
