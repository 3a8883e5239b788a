import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  quote
} from "./chunk-CMGACONP.js";

// src/pins/reference.ts
var LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
var DOMAIN = new RegExp(String.raw`^(?:${LABEL}(?:\.${LABEL})*|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$`);
var COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
var TAG = /^\w[\w.-]{0,127}$/;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
var LONGEST_NAME = 255;
var DEFAULT_DOMAIN = "docker.io";
function parseReference(text) {
  const fail = (reason) => ({ ok: false, reason });
  if (text === "") return fail("is empty");
  if (/\s/.test(text)) return fail("contains white space");
  if (/^[a-z][a-z0-9+-]*:\/\//.test(text)) return fail("is an address, not an image reference");
  const at = text.indexOf("@");
  const digest = at < 0 ? void 0 : text.slice(at + 1);
  if (digest !== void 0 && !DIGEST.test(digest)) {
    return fail(`has a digest ${quote(digest, 80)} that is not "sha256:" and 64 hexadecimal digits in lower case`);
  }
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const tag = colon < 0 ? void 0 : named.slice(colon + 1);
  if (tag !== void 0 && !TAG.test(tag)) return fail(`has a tag ${quote(tag)} that cannot exist`);
  const name = colon < 0 ? named : named.slice(0, colon);
  if (name.length > LONGEST_NAME) return fail(`has a name of more than ${LONGEST_NAME} characters`);
  const { domain, path } = splitName(name);
  if (!DOMAIN.test(domain)) return fail(`names a registry ${quote(domain)} that cannot exist`);
  if (!isRepositoryPath(path)) {
    const lower = path.toLowerCase() === path ? "" : "; upper-case letters are not allowed";
    return fail(`has a repository name ${quote(path)} that cannot exist${lower}`);
  }
  return {
    ok: true,
    reference: { domain, path, ...tag === void 0 ? {} : { tag }, ...digest === void 0 ? {} : { digest } }
  };
}
function isRegistry(text) {
  return DOMAIN.test(text) && (/[.:]/.test(text) || text === "localhost");
}
function isRepositoryPath(text) {
  return text.split("/").every((component) => COMPONENT.test(component));
}
function splitName(name) {
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  const isDomain = /[.:]/.test(first) || first === "localhost" || first.toLowerCase() !== first;
  if (slash >= 0 && isDomain) {
    const path = name.slice(slash + 1);
    const hub = first === "index.docker.io" || first === DEFAULT_DOMAIN;
    return { domain: hub ? DEFAULT_DOMAIN : first, path: hub && !path.includes("/") ? `library/${path}` : path };
  }
  return { domain: DEFAULT_DOMAIN, path: slash < 0 ? `library/${name}` : name };
}
function formatReference(reference) {
  const { domain, path, tag, digest } = reference;
  const name = domain === DEFAULT_DOMAIN ? path.replace(/^library\//, "") : `${domain}/${path}`;
  return `${name}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}

// src/image/atom.ts
var CATEGORY = /^[A-Za-z0-9_][A-Za-z0-9+_.-]*$/;
var PACKAGE = /^[A-Za-z0-9_][A-Za-z0-9+_-]*$/;
var SLOT = /^[A-Za-z0-9_][A-Za-z0-9+_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9+_.-]*)?$/;
var REPOSITORY = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
var USE_CONDITION = /^(?:-?[A-Za-z0-9][A-Za-z0-9+_@-]*(?:\([+-]\))?|!?[A-Za-z0-9][A-Za-z0-9+_@-]*(?:\([+-]\))?[?=])$/;
var VERSION = String.raw`\d+(?:\.\d+)*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?`;
var WHOLE_VERSION = new RegExp(`^${VERSION}$`);
var NAME_AND_VERSION = new RegExp(`^(.+?)-(${VERSION})$`);
var LONGEST = 512;
function isVersion(text) {
  return text.length <= LONGEST && WHOLE_VERSION.test(text);
}
function isRepositoryName(text) {
  return REPOSITORY.test(text) && !NAME_AND_VERSION.test(text);
}
function parseAtom(text) {
  const fail = (reason) => ({ ok: false, reason });
  if (text.length > LONGEST) return fail("is too long for a package atom");
  if (text.startsWith("!")) return fail("is a blocker, which names nothing to install");
  const operator = /^(?:<=|>=|<|>|=|~)/.exec(text)?.[0] ?? "";
  let rest = text.slice(operator.length);
  let use = [];
  if (rest.includes("[")) {
    const open = rest.indexOf("[");
    if (!rest.endsWith("]")) return fail('has no "]" at its end');
    use = rest.slice(open + 1, -1).split(",");
    rest = rest.slice(0, open);
    const bad = use.find((condition) => !USE_CONDITION.test(condition));
    if (bad !== void 0) return fail(`has a USE condition ${quote(bad)} that is none`);
  }
  let repository;
  const doubleColon = rest.indexOf("::");
  if (doubleColon >= 0) {
    repository = rest.slice(doubleColon + 2);
    rest = rest.slice(0, doubleColon);
    if (!REPOSITORY.test(repository)) return fail(`names a repository ${quote(repository)} that cannot exist`);
  }
  let slot;
  const colon = rest.indexOf(":");
  if (colon >= 0) {
    slot = rest.slice(colon + 1);
    rest = rest.slice(0, colon);
    const named = slot.endsWith("=") ? slot.slice(0, -1) : slot;
    if (slot !== "*" && slot !== "=" && !SLOT.test(named)) return fail(`has a slot ${quote(slot)} that cannot exist`);
  }
  const parts = rest.split("/");
  const [category = "", packagePart = ""] = parts;
  if (parts.length !== 2 || category === "" || packagePart === "") {
    return fail("is not CATEGORY/NAME, such as app-misc/hello");
  }
  if (!CATEGORY.test(category)) return fail(`has a category ${quote(category)} that cannot exist`);
  const optional = {
    ...slot === void 0 ? {} : { slot },
    ...repository === void 0 ? {} : { repository }
  };
  if (operator === "") {
    if (NAME_AND_VERSION.test(packagePart)) {
      return fail(`has a version but no operator; to ask for exactly this version write ${quote(`=${text}`, LONGEST)}`);
    }
    if (!PACKAGE.test(packagePart)) return fail(`has a package name ${quote(packagePart)} that cannot exist`);
    return { ok: true, atom: { operator, category, name: packagePart, glob: false, use, ...optional } };
  }
  const glob = packagePart.endsWith("*");
  if (glob && operator !== "=") return fail(`has a "*" after its version, which goes with "=" only`);
  const [, name = "", version = ""] = NAME_AND_VERSION.exec(glob ? packagePart.slice(0, -1) : packagePart) ?? [];
  if (version === "") return fail(`has the operator "${operator}" but no version`);
  if (!PACKAGE.test(name) || NAME_AND_VERSION.test(name)) {
    return fail(`has a package name ${quote(name)} that cannot exist`);
  }
  return { ok: true, atom: { operator, category, name, version, glob, use, ...optional } };
}

// src/image/rules.ts
var pinRule = (text) => {
  const parsed = parseReference(text);
  if (!parsed.ok) return { message: `${quote(text, 120)} ${parsed.reason}.`, hint: HOW_TO_PIN };
  if (parsed.reference.tag === void 0) {
    return {
      message: `${quote(text, 120)} has no tag${parsed.reference.digest === void 0 ? "" : ", only a digest"}.`,
      hint: HOW_TO_PIN
    };
  }
  return void 0;
};
var HOW_TO_PIN = "Write REPOSITORY:TAG or REPOSITORY:TAG@sha256:DIGEST, such as gentoo/stage3:nomultilib-20260216; leave the digest out rather than invent one.";
var compilerVersionRule = (text) => {
  if (!isVersion(text)) {
    return {
      message: `${quote(text)} is not an exact version.`,
      hint: "Write it as the ebuild has it, such as 16.1.0 or 16.1.1_p20260905."
    };
  }
  if (isLive(text)) {
    return {
      message: `${quote(text)} is a live ebuild: it fetches its sources from a repository while it is built, differently every day, and building has no network here.`,
      hint: "Pin a release or a dated snapshot, such as 16.1.0 or 16.1.1_p20260905."
    };
  }
  return void 0;
};
function isLive(version) {
  return /(?:^|\.)9{4,}/.test(version);
}
function compilerSlot(version) {
  return Number(/^\d+/.exec(version)?.[0]);
}
var kernelVersionRule = (text) => /^\d+\.\d+\.\d+(?:_p\d+)?(?:-r\d+)?$/.test(text) ? void 0 : { message: `${quote(text)} is not an exact kernel version.`, hint: "Write all three numbers, such as 6.12.58." };
var kernelSeriesRule = (text) => /^\d{1,3}\.\d{1,4}$/.test(text) ? void 0 : { message: `${quote(text)} is not a series of kernels.`, hint: 'Write two numbers in quotes, such as "6.12".' };
var dateRule = (text) => /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text) ? void 0 : {
  message: `${quote(text)} is not the date of a tag.`,
  hint: 'Write its eight digits in quotes, such as "20260301".'
};
var advisoryRule = (text) => /^20\d\d(?:0[1-9]|1[0-2])-\d{2,3}$/.test(text) ? void 0 : {
  message: `${quote(text)} is not the number of an advisory.`,
  hint: "Write it as GLSA has it, such as 202601-05."
};
var dayRule = (text) => {
  const time = /^20\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? void 0 : { message: `${quote(text)} is not a day.`, hint: "Write year, month and day, such as 2026-12-31." };
};
var reasonRule = (text) => text.trim() !== "" && text.length <= 300 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? void 0 : { message: "The reason is not a line of 1 to 300 characters.", hint: "Say it in one sentence." };
var atomRule = (text) => {
  const parsed = parseAtom(text);
  return parsed.ok ? void 0 : { message: `${quote(text)} ${parsed.reason}.` };
};
var packageNameRule = (text) => {
  const parsed = parseAtom(`sys-kernel/${text}`);
  return parsed.ok && parsed.atom.name === text ? void 0 : {
    message: `${quote(text)} is not the name of a package.`,
    hint: "Write the name alone, such as gentoo-sources."
  };
};
var profileRule = (text) => /^[A-Za-z0-9_][A-Za-z0-9_.+-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.+-]*)*$/.test(text) ? void 0 : {
  message: `${quote(text)} is not a path below profiles/.`,
  hint: "Write it as `eselect profile list` does, such as default/linux/amd64/23.0/no-multilib."
};
var pythonRule = (text) => {
  if (/^python3_\d{1,2}$/.test(text)) return void 0;
  const minor = /^(?:python)?3[._](\d{1,2})$/i.exec(text)?.[1];
  return {
    message: `${quote(text)} is not a Python target.`,
    hint: minor ? `Did you mean "python3_${minor}"?` : "Write it as PYTHON_TARGETS does: python3_13."
  };
};
var SYSTEM_ACCOUNTS = new Set(
  "root bin daemon adm lp sync shutdown halt mail news uucp operator man postmaster cron ftp sshd at squid gdm xfs games named mysql postgres apache nut cyrus vpopmail alias qmaild qmaill qmailp qmailq qmailr qmails postfix smmsp portage nobody messagebus ldap tty disk wheel audio video users".split(
    " "
  )
);
var userNameRule = (text) => {
  if (!ACCOUNT.test(text)) {
    return {
      message: `${quote(text)} is not a name that useradd takes.`,
      hint: 'Use up to 32 lower-case letters, digits, "-" and "_", starting with a letter or "_".'
    };
  }
  return SYSTEM_ACCOUNTS.has(text) ? { message: `${quote(text)} is an account of the system already.`, hint: "Choose another name." } : void 0;
};
var groupRule = (text) => ACCOUNT.test(text) ? void 0 : { message: `${quote(text)} is not the name of a group.`, hint: "Write it as /etc/group has it, such as wheel." };
var ACCOUNT = /^[a-z_][a-z0-9_-]{0,31}$/;
var hostnameRule = (text) => text.length <= 64 && text.split(".").every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label)) ? void 0 : {
  message: `${quote(text)} is not a host name.`,
  hint: 'Use letters, digits and "-" (not first or last), at most 64 characters.'
};
var localeRule = (text) => /^(?:C|POSIX|C\.[A-Za-z0-9-]+|[a-z]{2,3}_[A-Z]{2}\.[A-Za-z0-9-]+(?:@[a-z]+)?)$/.test(text) ? void 0 : { message: `${quote(text)} is not a locale.`, hint: "Write LANGUAGE_COUNTRY.CHARSET, such as en_US.UTF-8." };
var timezoneRule = (text) => /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z][A-Za-z0-9_+-]*)*$/.test(text) ? void 0 : {
  message: `${quote(text)} is not a time zone.`,
  hint: "Write it as below /usr/share/zoneinfo, such as Europe/Berlin."
};
var keymapRule = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text) ? void 0 : { message: `${quote(text)} is not a keymap.`, hint: "Write a name such as us or de-latin1." };
var fileNameRule = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text) ? void 0 : {
  message: `${quote(text)} cannot start the name of a file.`,
  hint: 'Use up to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.'
};
var repositoryNameRule = (text) => {
  if (!isRepositoryName(text)) {
    return {
      message: `${quote(text)} is not the name of an ebuild repository.`,
      hint: "Use what its profiles/repo_name says."
    };
  }
  return text === "gentoo" ? { message: '"gentoo" is the repository that the snapshot holds.', hint: "Pin it by the key snapshot." } : void 0;
};
var repositoryUrlRule = (text) => {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url?.protocol !== "https:" || /\s/.test(text)) {
    return {
      message: `${quote(text, 120)} is not an https:// address.`,
      hint: "Write the address that git clones from."
    };
  }
  return url.username !== "" || url.password !== "" ? {
    message: "The address carries a user name or password.",
    hint: "Remove it: this file is public to all readers of the repository."
  } : void 0;
};
var commitRule = (text) => /^[0-9a-f]{40}$/.test(text) ? void 0 : {
  message: `${quote(text)} is not a full commit.`,
  hint: "Write all 40 hexadecimal digits, as `git rev-parse HEAD` prints them."
};
var kernelTargetRule = (text) => /^(?:[a-z0-9][a-z0-9_-]*config|[A-Za-z0-9][A-Za-z0-9_-]*\.config)$/.test(text) ? void 0 : {
  message: `${quote(text)} is not a configuration target of the kernel.`,
  hint: "Use targets such as defconfig and kvm_guest.config."
};
var UNITS = {
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12
};
var SIZE = /^(\d+(?:\.\d+)?) ?([KMGT]i?B)$/;
var sizeRule = (text) => {
  if (SIZE.test(text) && sizeInBytes(text) >= 1) return void 0;
  const [, amount, letter] = /^(\d+(?:\.\d+)?) ?([kmgt])i?b?$/i.exec(text) ?? [];
  const meant = amount && letter ? `Did you mean ${amount}${letter.toUpperCase()}iB?` : "Write a number and a unit, such as 3GiB.";
  return { message: `${quote(text)} is not a size.`, hint: meant };
};
function sizeInBytes(text) {
  const [, amount = "0", unit = ""] = SIZE.exec(text) ?? [];
  return Math.round(Number(amount) * (UNITS[unit] ?? 0));
}

export {
  parseReference,
  isRegistry,
  isRepositoryPath,
  formatReference,
  isVersion,
  parseAtom,
  pinRule,
  compilerVersionRule,
  isLive,
  compilerSlot,
  kernelVersionRule,
  kernelSeriesRule,
  dateRule,
  advisoryRule,
  dayRule,
  reasonRule,
  atomRule,
  packageNameRule,
  profileRule,
  pythonRule,
  userNameRule,
  groupRule,
  hostnameRule,
  localeRule,
  timezoneRule,
  keymapRule,
  fileNameRule,
  repositoryNameRule,
  repositoryUrlRule,
  commitRule,
  kernelTargetRule,
  sizeRule,
  sizeInBytes
};
