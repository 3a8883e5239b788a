import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  RULE_NAMES,
  applySilences,
  isByProgram,
  isJudged,
  judgeByPrograms,
  readProgramFiles,
  readSilences,
  readStart,
  ruleOf,
  textsOf
} from "./chunk-B5SZYG5X.js";
import {
  COMPILER_FLAGS,
  CPU_FLAGS,
  FEATURES,
  KNOWN_VARIABLES,
  OTHER_MARCHES,
  PACKAGE_FILES,
  SET_BEFORE,
  USE_EXPAND,
  ownLicenseGroups,
  packageLines,
  readSettings,
  refuseAtom,
  swallowsAssignment,
  useWords
} from "./chunk-ZHP47J7C.js";
import {
  TEXT_LIMITS,
  extentOf,
  lineAt,
  partOfLine,
  readText,
  splitWords,
  wordsOfLine
} from "./chunk-QZDJNIFO.js";
import {
  PARTS,
  planContext,
  readWorld,
  requireFolder,
  scanFolder
} from "./chunk-PV4L3JE5.js";
import {
  parseDefinition
} from "./chunk-R7ISGZ4Z.js";
import {
  KNOWN_MARCHES,
  featuresOfMarch,
  missingFeatures
} from "./chunk-COSTCIES.js";
import {
  defaultFileName
} from "./chunk-74SU5YPM.js";
import {
  closest,
  quote
} from "./chunk-CMGACONP.js";

// src/lint/texts.ts
var Texts = class {
  constructor(files) {
    this.files = files;
  }
  files;
  reports = [];
  silences = [];
  read = /* @__PURE__ */ new Map();
  paths() {
    return this.files.keys();
  }
  bytes(path) {
    return this.files.get(path);
  }
  /** A file as text; undefined where there is none, or none that is text. */
  get(path) {
    if (this.read.has(path)) return this.read.get(path);
    const bytes = this.files.get(path);
    const { file, reports } = bytes ? readText(path, bytes) : { reports: [] };
    this.read.set(path, file);
    this.reports.push(...reports);
    if (file) {
      const said = readSilences(file, RULE_NAMES);
      this.silences.push(...said.silences);
      this.reports.push(...said.reports);
    }
    return file;
  }
  /** Several files, without those that are no text. */
  all(paths) {
    return [...paths].flatMap((path) => this.get(path) ?? []);
  }
};
function isRead(path) {
  return ["image.yaml", "world", "squashfs.exclude", "portage/license_groups"].includes(path) || /^kernel\/[^/.][^/]*\.config$/.test(path) || /^dracut\/dracut\.conf\.d\/[^/.][^/]*\.conf$/.test(path) || /^(?:portage|toolchain)\/(?:make\.conf|env|package\.[a-z_]+)(?:\/|$)/.test(path);
}

// src/lint/check-conflicts.ts
function* checkConflicts(kind, lines) {
  const whole = /* @__PURE__ */ new Map();
  const said = /* @__PURE__ */ new Map();
  for (const entry of lines) {
    const text = [entry.atom, ...entry.values].map((word) => word.text).join(" ");
    const before = whole.get(text);
    if (before) {
      yield duplicate(entry.atom, entry.line, before.atom, quote(text));
      continue;
    }
    whole.set(text, entry);
    if (kind === "package.mask" || kind === "package.unmask" || kind === "package.env") continue;
    const of = said.get(entry.atom.text) ?? /* @__PURE__ */ new Map();
    said.set(entry.atom.text, of);
    const words = kind === "package.use" ? useWords(entry.values) : entry.values.map((word) => ({ word, flag: word.text }));
    for (const { word, flag } of words) yield* compare(of, word, flag, entry.atom.text);
  }
}
function* compare(of, word, flag, atom) {
  const name = flag.replace(/^-/, "");
  if (flag === "-*") of.clear();
  else if (flag.startsWith("-") && name.endsWith("_*")) {
    for (const key of of.keys()) if (key.startsWith(name.slice(0, -1))) of.delete(key);
  } else {
    const before = of.get(name);
    if (before?.text === word.text) {
      yield {
        rule: "repeated-word",
        at: extentOf(word),
        message: `${quote(word.text)} is said of ${quote(atom)} already${lineBefore(before, word)}.`,
        hint: "Remove one of the two."
      };
    } else if (before) {
      yield {
        rule: "contradicting-word",
        at: extentOf(before),
        message: `${quote(before.text)} has no effect on ${quote(atom)}: ${quote(word.text)} follows${lineBefore(word, before)}.`,
        hint: "Remove one of the two."
      };
    }
    of.set(name, word);
  }
}
function duplicate(again, line, first, said) {
  return {
    rule: "duplicate-line",
    at: extentOf(again),
    message: `${said} stands here a second time${lineBefore(first, again)}.`,
    hint: "Remove one of the two.",
    suggestion: { line, endLine: line, lines: [] }
  };
}
function lineBefore(place, from) {
  const line = lineAt(place.file, place.start);
  if (place.file !== from.file) return ` in ${place.file.path}, line ${line}`;
  return line === lineAt(from.file, from.start) ? "" : ` in line ${line}`;
}
function* checkMasks(masked, unmasked, world) {
  const again = new Map(unmasked.map((entry) => [entry.atom.text, entry]));
  for (const { atom } of masked) {
    const unmask = again.get(atom.text);
    if (unmask) {
      yield {
        rule: "mask-without-effect",
        at: extentOf(atom),
        message: `${quote(atom.text)} is masked here and unmasked${lineBefore(unmask.atom, atom)}, which wins.`,
        hint: "Remove one of the two."
      };
      continue;
    }
    const wanted = world.get(atom.text);
    if (wanted) {
      yield {
        rule: "world-package-masked",
        at: extentOf(wanted),
        message: `${quote(atom.text)} is in world, but all of its versions are masked${lineBefore(atom, wanted)}.`,
        hint: "Take one of the two out."
      };
    }
  }
}

// src/lint/check-dracut.ts
var LISTS = new Set(
  `add_device add_drivers add_dracutmodules add_fstab dracutmodules drivers filesystems force_add_dracutmodules force_drivers fscks
  install_items install_optional_items omit_drivers omit_dracutmodules`.split(/\s+/)
);
var SWITCHES = new Set(
  `acpi_override aggressive_strip do_hardlink do_prelink do_strip early_microcode enhanced_cpio hostonly hostonly_cmdline i18n_install_all
  kernel_only lvmconf mdadmconf no_kernel nofscks parallel reproducible ro_mnt show_modules uefi use_fstab`.split(
    /\s+/
  )
);
var OPTIONS = [
  ...LISTS,
  ...SWITCHES,
  ...`acpi_table_dir compress fileloglvl fw_dir hostonly_mode hostonly_nics i18n_default_font i18n_vars initrdname journald kernel_cmdline
  kernel_image kmsgloglvl libdirs logfile loginstall machine_id persistent_policy prefix print_cmdline squash_compress stdloglvl
  sysloglvl sysroot systemdsystemconfdir tmpdir udevconfdir udevdir uefi_secureboot_cert uefi_secureboot_engine uefi_secureboot_key
  uefi_splash_image uefi_stub`.split(/\s+/)
];
var ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w*)(\+?=)(.*)$/;
var SPACED = /^\s*([a-z_]\w*)(?:\s+(\+?=)\s*|\s*(\+?=)\s+)(\S.*)$/;
var SCRIPT = /^\s*(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|\[\[?|\.|source|function|\w+\s*\(\)|[{}(])/;
function* checkDracut(file) {
  for (let index = 0; index < file.lines.length; index++) {
    const text = file.lines[index] ?? "";
    const line = index + 1;
    if (/^\s*(?:#|$)/.test(text) || SCRIPT.test(text)) continue;
    const spaced = SPACED.exec(text);
    const [, name, operator, rest] = ASSIGNMENT.exec(text) ?? [];
    if (spaced && (name === void 0 || /^\s+\S/.test(rest ?? ""))) {
      const fixed = `${spaced[1] ?? ""}${spaced[2] ?? spaced[3] ?? ""}${spaced[4] ?? ""}`;
      yield syntax(
        file,
        line,
        'There are blanks around the "=", which bash takes for a command.',
        `Write ${quote(fixed)}.`,
        [fixed]
      );
      continue;
    }
    if (name === void 0 || operator === void 0 || rest === void 0) {
      yield syntax(file, line, `${quote(text.trim())} sets no option.`, 'Write NAME="value" or NAME+=" value ".');
      continue;
    }
    const sign = rest.charAt(0);
    const end = sign === '"' || sign === "'" ? rest.indexOf(sign, 1) : -1;
    if ((sign === '"' || sign === "'") && end < 0) {
      const last = file.lines.findIndex((other, at) => at > index && other.includes(sign));
      if (last < 0 || file.lines.slice(index + 1, last + 1).some((other) => ASSIGNMENT.test(other))) {
        yield syntax(file, line, `The quote of ${name} is never closed.`, "Close it.", [`${text.trimEnd()}${sign}`]);
        return;
      }
      index = last;
      continue;
    }
    const value = end < 0 ? /^\S*/.exec(rest)?.[0] ?? "" : rest.slice(1, end);
    yield* checkOption(file, line, { name, operator, value, quoted: end >= 0 });
  }
}
function* checkOption(file, line, given) {
  const { name, operator, value, quoted } = given;
  const text = file.lines[line - 1] ?? "";
  const column = text.indexOf(name) + 1;
  if (!OPTIONS.includes(name)) {
    const meant = closest(name, OPTIONS, name.length < 8 ? 1 : 2);
    if (meant === void 0) return;
    yield {
      rule: "dracut-unknown-option",
      at: partOfLine(file, line, column, name.length),
      message: `dracut has no option ${quote(name)}.`,
      hint: `Did you mean "${meant}"?`
    };
    return;
  }
  const start = text.indexOf(operator, column - 1) + operator.length + (quoted ? 2 : 1);
  const at = partOfLine(file, line, start, value.length);
  if (operator === "+=" && LISTS.has(name) && value !== "" && !/^\s.*\s$/.test(value)) {
    yield {
      rule: "dracut-list-blanks",
      at,
      message: `Without blanks at both ends, ${quote(value)} grows together with what is in ${name} already.`,
      hint: `Write ${name}+=" ${value.trim()} ".`,
      suggestion: { line, endLine: line, lines: [`${name}+=" ${value.trim()} "`] }
    };
  }
  if (SWITCHES.has(name) && !["yes", "no", ""].includes(value)) {
    yield {
      rule: "dracut-yes-or-no",
      at,
      message: `${name} is "yes" or "no", and dracut does not know ${quote(value)}.`,
      hint: "Write yes or no."
    };
  }
}
function syntax(file, line, message, hint, lines) {
  const text = file.lines[line - 1] ?? "";
  const column = text.search(/\S/) + 1;
  return {
    rule: "dracut-syntax",
    at: partOfLine(file, line, column, text.trimEnd().length - column + 1),
    message,
    hint,
    ...lines === void 0 ? {} : { suggestion: { line, endLine: line, lines } }
  };
}

// src/lint/check-exclude.ts
var NEEDED = new Set(
  `bin boot dev etc home lib lib64 mnt opt proc root run sbin sys tmp usr usr/bin usr/lib usr/lib64 usr/sbin var var/log var/tmp`.split(
    " "
  )
);
function* checkExclude(file) {
  const seen = /* @__PURE__ */ new Map();
  for (const [index, text] of file.lines.entries()) {
    const pattern = text.trim();
    if (pattern === "" || pattern.startsWith("#")) continue;
    const line = index + 1;
    const column = text.indexOf(pattern) + 1;
    const at = partOfLine(file, line, column, pattern.length);
    const start = (file.starts[index] ?? 0) + column - 1;
    const region = { file, start, end: start + pattern.length };
    const before = seen.get(pattern);
    if (before) {
      yield duplicate(region, line, before, quote(pattern));
      continue;
    }
    seen.set(pattern, region);
    const lead = /^(?:\.{0,2}\/+)+/.exec(pattern)?.[0];
    const bare = pattern.slice(lead?.length ?? 0).replace(/\/+$/, "");
    const open = unbalanced(pattern);
    if (lead !== void 0) {
      yield {
        rule: "exclude-syntax",
        at: partOfLine(file, line, column, lead.length),
        message: `mksquashfs refuses patterns that begin with ${quote(lead)}.`,
        hint: "Patterns start at the root of the image: leave it out.",
        ...bare === "" ? {} : { suggestion: { line, endLine: line, lines: [pattern.slice(lead.length)] } }
      };
    } else if (open !== void 0) {
      yield {
        rule: "exclude-syntax",
        at,
        message: `The ${quote(open)} of ${quote(pattern)} is never closed, so the pattern matches nothing.`,
        hint: 'Close it, or write "\\" before it if a file is called so.'
      };
    } else if (/^(?:\?\(\.\))?\*+$/.test(bare)) {
      yield {
        rule: "exclude-needed",
        at,
        message: `${quote(pattern)} keeps everything out of the image.`,
        hint: "Name what is to stay out."
      };
    } else if (NEEDED.has(bare)) {
      yield {
        rule: "exclude-needed",
        at,
        message: `The image needs the folder ${quote(bare)}, if only an empty one, to come up.`,
        hint: `To leave out what is in it, write ${bare}/?(.)*.`,
        .../^(?:bin|boot|etc|lib|lib64|opt|root|sbin|usr.*|var)$/.test(bare) ? {} : { suggestion: { line, endLine: line, lines: [`${bare}/?(.)*`] } }
      };
    }
  }
}
function unbalanced(pattern) {
  const open = [];
  for (const [part] of pattern.matchAll(/\\.|[?*+@!]\(|[()[\]]/g)) {
    if (part.startsWith("\\")) continue;
    if (open.at(-1) === "[") {
      if (part === "]") open.pop();
    } else if (part === "[" || part.endsWith("(")) open.push(part);
    else if (part === ")") open.pop();
  }
  return open.at(-1);
}

// src/lint/check-kernel.ts
var SET = /^CONFIG_(\w+)=(.*)$/;
var UNSET = /^# CONFIG_(\w+) is not set$/;
var NEARLY_UNSET = /^#\s*(?:CONFIG_)?(\w+)\s.*\bnot\s+set\b/;
var NEARLY_SET = /^\s*(?:CONFIG_)?([A-Z0-9]\w*)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s#"]+)\s*(?:#.*)?$/;
var VALUE = /^(?:y|m|n|-?\d+|0[xX][0-9a-fA-F]+|"(?:[^"\\]|\\.)*")$/;
var BOOLEANS = new Set(
  `64BIT ACPI BLK_DEV_INITRD BLOCK BPF_SYSCALL BUG CGROUPS CPU_FREQ CPU_IDLE CRYPTO_HW DEBUG_KERNEL DEVTMPFS
  DEVTMPFS_MOUNT EFI EFI_PARTITION EFI_STUB EPOLL EVENTFD EXPERT FANOTIFY FRAMEBUFFER_CONSOLE FUTEX HIBERNATION
  HIGH_RES_TIMERS INOTIFY_USER INPUT_KEYBOARD INPUT_MOUSE IPC_NS KALLSYMS KERNEL_GZIP KERNEL_XZ KERNEL_ZSTD KVM_GUEST MEMCG MICROCODE
  MISC_FILESYSTEMS MODULES MODULE_SIG MODULE_UNLOAD MULTIUSER NAMESPACES NET NETDEVICES NETWORK_FILESYSTEMS NET_NS NUMA PARAVIRT
  PCI PCI_MSI PID_NS PRINTK PROC_FS PROC_SYSCTL RD_GZIP RD_LZ4 RD_XZ RD_ZSTD SECCOMP SECURITY SERIAL_8250_CONSOLE SHMEM SIGNALFD SMP
  SQUASHFS_XATTR SQUASHFS_ZSTD STAGING SUSPEND SWAP SYSFS SYSVIPC TIMERFD TMPFS TMPFS_POSIX_ACL TMPFS_XATTR TTY UNIX98_PTYS USER_NS
  UTS_NS VGA_CONSOLE VIRTIO_MENU VIRTUALIZATION VT VT_CONSOLE WIRELESS`.split(/\s+/)
);
function* checkFragment(file) {
  const seen = /* @__PURE__ */ new Map();
  for (const [index, raw] of file.lines.entries()) {
    const line = index + 1;
    const text = raw.trimEnd();
    const [, name = UNSET.exec(text)?.[1], given = "n"] = SET.exec(text) ?? [];
    if (name === void 0) {
      yield* checkOther(file, line, text);
      continue;
    }
    const at = partOfLine(file, line, 1, text.length);
    if (!VALUE.test(given)) {
      const [, , better] = NEARLY_SET.exec(text) ?? [];
      yield {
        rule: "kernel-syntax",
        at: partOfLine(file, line, text.length - given.length + 1, given.length),
        message: `${quote(given)} is no value of CONFIG_${name}.`,
        hint: 'Write y, m, n, a number or a "text", and nothing behind it.',
        ...better !== void 0 && VALUE.test(better) ? { suggestion: { line, endLine: line, lines: [`CONFIG_${name}=${better}`] } } : {}
      };
      continue;
    }
    const before = seen.get(name);
    if (before) {
      const same = before.value === given;
      yield {
        rule: same ? "kernel-option-twice" : "kernel-contradiction",
        at,
        message: `CONFIG_${name} is ${same ? "the same" : "something else"} in line ${before.line}${same ? " already" : ", and the build refuses both"}.`,
        hint: "Remove one of the two lines.",
        ...same ? { suggestion: { line, endLine: line, lines: [] } } : {}
      };
    }
    seen.set(name, { line, value: given });
    if (given === "m" && BOOLEANS.has(name)) {
      yield {
        rule: "kernel-boolean-module",
        at,
        message: `CONFIG_${name} is a boolean, and cannot be a module.`,
        hint: `Write CONFIG_${name}=y.`,
        suggestion: { line, endLine: line, lines: [`CONFIG_${name}=y`] }
      };
    }
  }
}
function* checkOther(file, line, text) {
  const near2 = NEARLY_UNSET.exec(text)?.[1];
  if (near2 !== void 0 && /^[A-Z0-9_]+$/.test(near2)) {
    yield {
      rule: "kernel-syntax",
      at: partOfLine(file, line, 1, text.length),
      message: `${quote(text)} is a mere comment, and switches nothing off.`,
      hint: `Write # CONFIG_${near2} is not set.`,
      suggestion: { line, endLine: line, lines: [`# CONFIG_${near2} is not set`] }
    };
    return;
  }
  if (text === "" || text.startsWith("#")) return;
  const [, name, value] = NEARLY_SET.exec(text) ?? [];
  const meant = name !== void 0 && value !== void 0 && VALUE.test(value) ? `CONFIG_${name}=${value}` : void 0;
  yield {
    rule: "kernel-syntax",
    at: partOfLine(file, line, 1, text.length),
    message: `${quote(text)} is no option of the kernel.`,
    hint: meant === void 0 ? "Write CONFIG_NAME=value or # CONFIG_NAME is not set." : `Write ${meant}.`,
    ...meant === void 0 ? {} : { suggestion: { line, endLine: line, lines: [meant] } }
  };
}

// src/lint/traced.ts
function wordsOf(value) {
  return splitWords(value.text).flatMap(({ text, index }) => {
    const region = regionOf(value, index, text.length);
    return region ? [{ ...region, text }] : [];
  });
}
function regionOf({ spots }, index, length) {
  const first = spots[index];
  if (!first) return void 0;
  const last = spots[index + length - 1] ?? first;
  const together = last.file === first.file && last.offset >= first.offset;
  return { file: first.file, start: first.offset, end: (together ? last.offset : first.offset) + 1 };
}

// src/lint/check-cpu.ts
var FLAG_VARIABLES = ["CFLAGS", "CXXFLAGS", "FCFLAGS", "FFLAGS", "OBJCFLAGS", "OBJCXXFLAGS"];
function marchOfAssignments(assignments) {
  const flags = assignments.findLast(({ name }) => name === "CFLAGS") ?? assignments.findLast(({ name }) => name === "COMMON_FLAGS");
  const word = flags && wordsOf(flags.value).findLast(({ text }) => text.startsWith("-march="));
  return word?.text.slice("-march=".length);
}
function* checkCompilerFlags(assignments, march) {
  const offered = march === void 0 ? void 0 : featuresOfMarch(march);
  for (const { name, value } of assignments) {
    const words = wordsOf(value);
    if (FLAG_VARIABLES.includes(name)) {
      yield* checkOverridden(words, name);
      for (const word of words) {
        if (word.text.startsWith("-march=")) yield* checkMarch(word);
        const needed = Object.hasOwn(COMPILER_FLAGS, word.text) ? COMPILER_FLAGS[word.text] : void 0;
        if (needed && offered) yield* checkOffered(word, [needed], offered, march);
      }
    }
    if (name === "RUSTFLAGS" && offered) yield* checkRust(words, offered, march);
  }
}
function* checkMarch(word) {
  const march = word.text.slice("-march=".length);
  if (march === "native") {
    yield {
      rule: "native-march",
      at: extentOf(word),
      message: "-march=native is whatever machine builds: the image may not start anywhere else, and no package can be kept.",
      hint: "Name the oldest CPU that has to run it, such as x86-64-v3 or znver3."
    };
  } else if (!KNOWN_MARCHES.includes(march) && !OTHER_MARCHES.has(march)) {
    const near2 = closest(march, KNOWN_MARCHES);
    yield {
      rule: "unknown-march",
      at: extentOf(word),
      message: `${quote(march)} is not known as a CPU of x86-64.`,
      hint: near2 === void 0 ? "`gcc --target-help` lists those that it knows." : `Did you mean "${near2}"?`
    };
  }
}
function* checkOverridden(words, name) {
  const last = /* @__PURE__ */ new Map();
  for (const word of words) {
    const kind = /^-O|^-march=|^-mtune=/.exec(word.text)?.[0];
    if (kind === void 0) continue;
    const before = last.get(kind);
    if (before && before.text !== word.text) {
      yield {
        rule: "overridden-compiler-flag",
        at: extentOf(before),
        message: `${quote(before.text)} has no effect in ${name}: ${quote(word.text)} follows.`,
        hint: "Remove one of the two."
      };
    }
    last.set(kind, word);
  }
}
function* checkRust(words, offered, march = "") {
  for (const word of words) {
    const cpu = /^(?:-C)?target-cpu=(.+)$/.exec(word.text)?.[1];
    const features = cpu === void 0 ? void 0 : featuresOfMarch(cpu);
    if (cpu === "native") {
      yield {
        rule: "native-march",
        at: extentOf(word),
        message: "target-cpu=native is whatever machine builds: the image may not start anywhere else.",
        hint: `Write target-cpu=${march}, as in CFLAGS.`
      };
    } else if (features) yield* checkOffered(word, features, offered, march);
  }
}
function* checkOffered(word, needed, offered, march = "") {
  const missing = missingFeatures(needed, offered);
  if (missing.length === 0) return;
  yield {
    rule: "flag-beyond-march",
    at: extentOf(word),
    message: `${quote(word.text)} uses what -march=${march} does not have: ${shortList(missing)}.`,
    hint: "Programs compiled so die there of an illegal instruction. Remove it, or raise -march."
  };
}
function* checkCpuFlags(words, march) {
  if (words.length === 0) return;
  const offered = march === void 0 ? void 0 : featuresOfMarch(march);
  const beyond = [];
  for (const word of words) {
    if (word.text.startsWith("-") || word.text === "*") continue;
    const needed = Object.hasOwn(CPU_FLAGS, word.text) ? CPU_FLAGS[word.text] : void 0;
    if (needed === void 0) {
      const near2 = closest(word.text, Object.keys(CPU_FLAGS));
      yield {
        rule: "unknown-cpu-flag",
        at: extentOf(word),
        message: `${quote(word.text)} is no value of CPU_FLAGS_X86.`,
        hint: near2 === void 0 ? "Portage ignores it: remove it." : `Did you mean "${near2}"?`
      };
    } else if (offered && missingFeatures([needed], offered).length > 0) beyond.push(word);
  }
  const [first] = beyond;
  if (!first) return;
  yield {
    rule: "cpu-flag-beyond-march",
    at: extentOf(first),
    message: `-march=${march ?? ""} does not have ${shortList(beyond.map(({ text }) => text))}, but packages would be built to use it.`,
    hint: "Write the line without what is too much, or raise -march in make.conf."
  };
}
function shortList(names) {
  return names.length > 4 ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more` : names.join(", ");
}

// src/lint/check-values.ts
var ARCHES = [
  "alpha",
  "amd64",
  "arm",
  "arm64",
  "hppa",
  "loong",
  "m68k",
  "mips",
  "ppc",
  "ppc64",
  "riscv",
  "s390",
  "sparc",
  "x86"
];
var PREFIXED = /^-?~?[a-z0-9]+-(?:linux|macos|solaris|winnt|cygwin)$/;
function* checkKeywords(values) {
  for (const word of values) {
    const { text } = word;
    const arch = text.replace(/^-/, "").replace(/^~/, "");
    if (text === "**" || text === "-*" || arch === "*" || ARCHES.includes(arch) || PREFIXED.test(text)) continue;
    const near2 = closest(arch.replace(/~$/, ""), ARCHES);
    const sign = text.startsWith("~") || text.endsWith("~") ? "~" : "";
    yield {
      rule: "unknown-keyword",
      at: extentOf(word),
      message: `${quote(text)} is no keyword, and accepts nothing.`,
      hint: near2 === void 0 ? "Write amd64, ~amd64 or **." : `Did you mean "${sign}${near2}"?`
    };
  }
}
var LICENSE_GROUPS = [
  "BINARY-REDISTRIBUTABLE",
  "EULA",
  "FREE",
  "FREE-DOCUMENTS",
  "FREE-SOFTWARE",
  "FSF-APPROVED",
  "FSF-APPROVED-OTHER",
  "GPL-COMPATIBLE",
  "MISC-FREE",
  "MISC-FREE-DOCS",
  "OSI-APPROVED",
  "OSI-APPROVED-FREE",
  "OSI-APPROVED-NONFREE"
];
function* checkLicenses(values, own) {
  for (const word of values) {
    const group = /^-?@(.*)$/.exec(word.text)?.[1];
    if (group !== void 0) {
      if (LICENSE_GROUPS.includes(group) || own.has(group)) continue;
      const near2 = closest(group, [...LICENSE_GROUPS, ...own]);
      yield {
        rule: "unknown-license-group",
        at: extentOf(word),
        message: `${quote(group)} is no group of licences, and accepts none.`,
        hint: near2 === void 0 ? "Define it in portage/license_groups." : `Did you mean "@${near2}"?`
      };
    } else if (!/^-?(?:\*|[A-Za-z0-9_][A-Za-z0-9+_.-]*)$/.test(word.text)) {
      yield {
        rule: "invalid-license",
        at: extentOf(word),
        message: `${quote(word.text)} cannot be a licence.`,
        hint: "Write names of licences, groups as @GROUP, with blanks between them."
      };
    }
  }
}

// src/lint/check-packages.ts
var NOTHING_SAID = {
  "package.use": "USE flags",
  "package.license": "licences",
  "package.env": "files of env/",
  "package.properties": "properties",
  "package.accept_restrict": "restrictions"
};
function* checkPackageLine(entry, context) {
  const { kind, atom, values } = entry;
  const list = kind === "package.mask" || kind === "package.unmask";
  const refused = refuseAtom(atom.text, kind);
  if (refused !== void 0) {
    yield {
      rule: "invalid-atom",
      at: extentOf(atom),
      message: `${quote(atom.text)} ${refused}, so Portage ignores the line.`,
      hint: "Write CATEGORY/NAME, or an operator, that and a version, such as >=app-misc/hello-2.10.",
      ...versioned(entry)
    };
    return;
  }
  if (list && values[0]) {
    const said = values[0];
    yield {
      rule: "invalid-atom",
      at: extentOf(said),
      message: `Behind ${quote(atom.text)} stands ${quote(said.text)}, so Portage ignores the line.`,
      hint: "Write one package a line."
    };
    return;
  }
  const missing = NOTHING_SAID[kind];
  if (values.length === 0 && missing !== void 0) {
    yield {
      rule: "line-without-value",
      at: extentOf(atom),
      message: `No ${missing} follow ${quote(atom.text)}, so the line says nothing.`,
      hint: `Name the ${missing}, or remove the line.`
    };
  }
  if (kind === "package.use") yield* checkUse(entry, context);
  if (kind === "package.accept_keywords" || kind === "package.keywords") yield* checkKeywords(values);
  if (kind === "package.license") yield* checkLicenses(values, context.licenseGroups);
  if (kind === "package.env") yield* checkEnvironments(entry, context.environments);
}
function versioned({ file, line, atom }) {
  const text = file.lines[line - 1] ?? "";
  const start = atom.start - (file.starts[line - 1] ?? 0);
  if (!/^[A-Za-z0-9]/.test(atom.text) || refuseAtom(`=${atom.text}`, "package.mask") !== void 0) return {};
  return { suggestion: { line, endLine: line, lines: [`${text.slice(0, start)}=${text.slice(start)}`] } };
}
var USE_FLAG = /^-?(?:[A-Za-z0-9][A-Za-z0-9+_@-]*|\*)$/;
function* checkUse({ values }, { march }) {
  for (const [index, word] of values.entries()) {
    if (!word.text.endsWith(":")) continue;
    const name = word.text.slice(0, -1);
    const next = values[index + 1];
    if (!USE_EXPAND.includes(name.toUpperCase())) {
      const near2 = closest(name.toUpperCase(), USE_EXPAND, 3);
      if (near2 !== void 0 || !/^\w+$/.test(name)) {
        yield {
          rule: "unknown-use-list",
          at: extentOf(word),
          message: `${quote(name)} is no list of USE flags.`,
          hint: near2 === void 0 ? "Write it as NAME: in front of its values." : `Did you mean "${near2}:"?`
        };
      }
    }
    if (!next || next.text.endsWith(":")) {
      yield {
        rule: "line-without-value",
        at: extentOf(word),
        message: `No value follows ${quote(word.text)}.`,
        hint: 'Name the values; "-*" is none of them.'
      };
    }
  }
  const flags = useWords(values);
  const ofCpu = (list) => list?.toUpperCase() === "CPU_FLAGS_X86";
  for (const { word, list } of flags) {
    if (USE_FLAG.test(word.text) || ofCpu(list)) continue;
    const equals = /^([A-Za-z_]\w*)=["']?/.exec(word.text)?.[1];
    yield {
      rule: "invalid-use-flag",
      at: extentOf(word),
      message: `${quote(word.text)} cannot be a USE flag.`,
      hint: equals === "USE" ? 'Write the flags alone, without USE="…".' : equals === void 0 ? "Write flag to switch it on and -flag to switch it off, with blanks between them." : `Write ${equals}: and the values behind it.`
    };
  }
  const cpu = flags.filter(({ list }) => ofCpu(list)).map(({ word }) => word);
  yield* checkCpuFlags(cpu, march);
}
function* checkEnvironments({ values }, environments) {
  for (const word of values) {
    if (environments.has(word.text)) continue;
    const near2 = closest(word.text, environments);
    yield {
      rule: "missing-env-file",
      at: extentOf(word),
      message: `There is no file portage/env/${word.text.length > 60 ? "…" : word.text}, so the package is built without it.`,
      hint: near2 === void 0 ? "Write it." : `Did you mean "${near2}"?`
    };
  }
}

// src/lint/finding.ts
var MOST_REPORTS = 500;
function atMost(reports) {
  const taken = [];
  for (const report of reports) {
    if (taken.length >= MOST_REPORTS) break;
    taken.push(report);
  }
  return taken;
}
var ANNOTATIONS = { error: "error", warning: "warning", note: "notice" };
function problemOf({ rule, at, message, hint }) {
  const { file, line, column } = at;
  return {
    message: `${message} [${rule}]`,
    at: { file, ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } },
    ...hint === void 0 ? {} : { hint }
  };
}
function annotatedProblems(findings) {
  const problems = { error: [], warning: [], notice: [] };
  for (const finding of findings) problems[ANNOTATIONS[finding.severity]].push(problemOf(finding));
  return problems;
}

// src/lint/names.ts
var PORTAGE_PARTS = [
  ...PACKAGE_FILES,
  ...[
    "bashrc",
    "binrepos.conf",
    "categories",
    "color.map",
    "env",
    "gnupg",
    "license_groups",
    "make.conf",
    "make.profile"
  ],
  ...["mirrors", "modules", "package.bashrc", "patches", "postsync.d", "profile", "repo.postsync.d", "repos.conf"],
  ...["savedconfig", "sets", "sets.conf"]
];
var PROFILE_ONLY = /^(?:package\.use\.(?:stable\.)?(?:force|mask)|use\.(?:stable\.)?(?:force|mask)|package\.provided|make\.defaults|packages|parent|eapi)$/;
var DRACUT_PARTS = ["dracut.conf.d", "modules.d"];
var READ_WHOLE = /* @__PURE__ */ new Set([...PACKAGE_FILES, "make.conf"]);
var VERSION_CONTROL = /* @__PURE__ */ new Set(["CVS", "RCS", "SCCS", ".bzr", ".git", ".hg", ".svn"]);
var LEFT_BEHIND = /(?:\.(?:bak|backup|old|orig|rej|save|saved|tmp|temp|dist|dpkg-\w+|rpm(?:new|save)|disabled?|off|unused|swp)|[-_.]backup|[ _-]copy|^#.*#|\(\d+\))$/i;
function isNote(name) {
  return /^(?:README.*|\.(?:git)?keep|\.gitignore|\.gitattributes|\.editorconfig)$/.test(name);
}
function isPassedBy(name) {
  return name.startsWith(".") || name.endsWith("~") || VERSION_CONTROL.has(name);
}
function filesRead(paths, root) {
  const found = [];
  for (const path of paths) {
    if (path === root) return [root];
    if (!path.startsWith(`${root}/`)) continue;
    const steps = path.slice(root.length + 1).split("/");
    if (!steps.some((step) => isPassedBy(step) || isNote(step))) found.push(steps);
  }
  return found.sort(compareSteps).map((steps) => `${root}/${steps.join("/")}`);
}
function compareSteps(a, b) {
  const index = a.findIndex((step, position) => step !== b[position]);
  const [left, right] = [a[index], b[index]];
  if (index < 0 || left === void 0 || right === void 0) return a.length - b.length;
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
function* checkNames(paths) {
  const told = /* @__PURE__ */ new Set();
  for (const path of paths) {
    for (const report of checkName(path.split("/"))) {
      if (told.has(report.at.file)) continue;
      told.add(report.at.file);
      yield report;
    }
  }
}
function* checkName(steps) {
  const [top = "", second = "", ...below] = steps;
  if (isNote(steps.at(-1) ?? "")) return;
  if (steps.length === 1 || !PARTS.includes(top)) yield* checkTop(top);
  else if (top === "portage" || top === "toolchain") {
    yield* checkPart(top, second, below.length > 0);
    if (READ_WHOLE.has(second)) yield* checkRead([top, second], below);
  } else if (top === "kernel" && !(below.length === 0 && /^[^.].*\.config$/.test(second))) {
    yield unread(
      "unread-file",
      ["kernel", second],
      "The build reads the files kernel/*.config.",
      "Rename or remove it."
    );
  } else if (top === "dracut") {
    if (!DRACUT_PARTS.includes(second)) {
      yield unread("unread-part", ["dracut", second], "Nothing reads it.", near(second, DRACUT_PARTS));
    } else if (second === "dracut.conf.d" && !/^[^.].*\.conf$/.test(below.join("/"))) {
      yield unread("unread-file", [top, second, ...below], "dracut reads the files *.conf.", "Rename or remove it.");
    }
  }
}
function* checkTop(name) {
  if (PARTS.includes(name)) return;
  if (/^(?:make\.conf|package\.\w+)/.test(name)) {
    const target = PORTAGE_PARTS.toSorted((a, b) => b.length - a.length).find((part) => name.startsWith(part)) ?? name;
    yield {
      rule: "misplaced-file",
      at: { file: name },
      message: `${quote(name)} is not read here: the settings of Portage are in portage/.`,
      hint: name === target ? `Move it to portage/${name}.` : `Move it to portage/${target}/NAME.`
    };
    return;
  }
  const meant = closest(name, PARTS);
  if (meant === void 0) return;
  yield {
    rule: "unknown-part",
    at: { file: name },
    message: `${quote(name)} is no part of the definition.`,
    hint: `Did you mean "${meant}"?`
  };
}
function* checkPart(top, name, isFolder) {
  if (name === "package.keywords") {
    yield unread("deprecated-file", [top, name], "It is called package.accept_keywords.", "Rename it.");
  }
  if (PORTAGE_PARTS.includes(name)) return;
  if (PROFILE_ONLY.test(name)) {
    yield unread(
      "unread-part",
      [top, name],
      "Portage reads it in a profile only.",
      `Move it to portage/profile/${name}.`
    );
  } else if (isPassedBy(name) || LEFT_BEHIND.test(name) && !isFolder) {
    yield unread("unread-file", [top, name], "Portage does not read it.", "Remove it.");
  } else yield unread("unread-part", [top, name], "Portage does not read it.", near(name, PORTAGE_PARTS));
}
function* checkRead(root, below) {
  const passed = below.findIndex(isPassedBy);
  const shown = [...root, ...below.slice(0, passed < 0 ? below.length : passed + 1)];
  if (passed >= 0) {
    const hint = "Remove it, or give it another name if it is meant to be read.";
    yield unread("unread-file", shown, 'Portage passes by what begins with "." or ends with "~".', hint);
  } else if (LEFT_BEHIND.test(below.at(-1) ?? "")) {
    yield {
      rule: "backup-file-read",
      at: { file: shown.join("/") },
      message: `${quote(below.at(-1) ?? "")} looks as if it was put aside, but Portage reads every file here.`,
      hint: 'Remove it, or begin its name with ".".'
    };
  }
}
function unread(rule, steps, why, hint) {
  return { rule, at: { file: steps.join("/") }, message: `${quote(steps.at(-1) ?? "")}: ${why}`, hint };
}
function near(name, parts) {
  const meant = closest(name, parts);
  return meant === void 0 ? "Is it misspelt? If not, remove it." : `Did you mean "${meant}"?`;
}

// src/lint/check-package-files.ts
function* checkAllPackages(texts, { march, defaults, world }) {
  const licenseGroups = ownLicenseGroups(texts);
  const environments = new Set(
    [...texts.paths()].filter((path) => path.startsWith("portage/env/")).map((path) => path.slice("portage/env/".length))
  );
  for (const top of ["portage", "toolchain"]) {
    const lines = /* @__PURE__ */ new Map();
    for (const kind of PACKAGE_FILES) {
      const files = texts.all(filesRead(texts.paths(), `${top}/${kind}`));
      const byFile = files.map((file) => packageLines(kind, file));
      for (const own of byFile) yield* atMost(checkLines(own, { march, environments, licenseGroups }));
      const all = byFile.flat();
      lines.set(kind, all);
      for (const origin of [true, false]) {
        yield* checkConflicts(
          kind,
          all.filter(({ file }) => defaults.has(file.path) === origin)
        );
      }
    }
    yield* checkMasks(lines.get("package.mask") ?? [], lines.get("package.unmask") ?? [], world);
  }
}
function* checkLines(lines, context) {
  for (const line of lines) yield* checkPackageLine(line, context);
}

// src/lint/check-jobserver.ts
var POOLED = /* @__PURE__ */ new Set(["MAKEFLAGS", "GNUMAKEFLAGS", "NINJAOPTS"]);
var POOL = "fifo:/dev/steve";
var OF_THE_MACHINE = {
  MAKEOPTS: "the input jobs",
  GENTOO_MIRRORS: "the input gentoo-mirrors",
  http_proxy: "the input http-proxy",
  https_proxy: "the input http-proxy",
  no_proxy: "the input no-proxy"
};
var NOT_IN_BUILD = /* @__PURE__ */ new Set(["CLEAN_DELAY", "EMERGE_DEFAULT_OPTS", "PORTAGE_STRIP_FLAGS"]);
function* checkWiring(assignments, global) {
  for (const assignment of assignments) {
    const { name } = assignment;
    if (POOLED.has(name)) yield* checkPool(assignment);
    if (!global) continue;
    const at = extentOf(assignment.key.region);
    if (name === "MAKEFLAGS") {
      yield {
        rule: "set-by-build",
        at,
        message: "The build sets MAKEFLAGS behind this line, so this value is never used.",
        hint: "Remove it. For single packages a file of env/ can set it."
      };
    } else if (name === "PYTHON_TARGETS" || name === "PYTHON_SINGLE_TARGET") {
      yield {
        rule: "set-by-build",
        at,
        message: `The build sets ${name} for all packages, so this value is never used.`,
        hint: "Remove it, and name the Python in image.yaml by the key python."
      };
    } else if (NOT_IN_BUILD.has(name)) {
      yield {
        rule: "not-in-build",
        at,
        message: `The build has its own ${name}: this one counts in the finished image only.`,
        hint: "Keep it if that is meant."
      };
    } else if (Object.hasOwn(OF_THE_MACHINE, name)) {
      yield {
        rule: "machine-setting",
        at,
        message: `${name} is about the machine that builds, and a change of it rebuilds everything.`,
        hint: `Remove it, and use ${OF_THE_MACHINE[name] ?? ""}.`
      };
    }
  }
}
function* checkPool({ name, value }) {
  const words = wordsOf(value);
  for (const [index, word] of words.entries()) {
    const jobs = /^(?:-j|--jobs(?:=|$))(\d*)$/.exec(word.text)?.[1];
    if (jobs !== void 0) {
      const next = words[index + 1]?.text ?? "";
      const number = jobs === "" && /^\d+$/.test(next) ? next : jobs;
      if (number === "1") continue;
      yield {
        rule: "jobserver-bypassed",
        at: extentOf(word),
        message: `${quote(word.text)} in ${name} takes the program out of the pool of jobs that all of them share.`,
        hint: "Remove it. What knows no jobserver takes its number from MAKEOPTS."
      };
    }
    const pool = /^--jobserver-(?:auth|fds)=(.*)$/.exec(word.text)?.[1];
    if (pool !== void 0 && pool !== POOL) {
      yield {
        rule: "jobserver-bypassed",
        at: extentOf(word),
        message: `${quote(pool)} is not the pool that the build offers, which is ${POOL}.`,
        hint: "Remove the option: the build sets it."
      };
    }
  }
}

// src/lint/check-settings.ts
var MOST_NAMES = 500;
function* checkAssignments(assignments, earlier) {
  const set = new Set(earlier);
  const used = new Set(assignments.flatMap(({ references }) => references.map(({ name }) => name)));
  const places = /* @__PURE__ */ new Map();
  const lastUse = /* @__PURE__ */ new Map();
  for (const [index, assignment] of assignments.entries()) {
    yield* checkExpansion(assignment);
    yield* checkReferences(assignment, set, assignments);
    yield* checkForm(assignment);
    if (index < MOST_NAMES && !used.has(assignment.name)) yield* checkName2(assignment);
    for (const { name } of assignment.references) lastUse.set(name, index);
    const earlier2 = places.get(assignment.name);
    const before = earlier2 === void 0 ? void 0 : assignments[earlier2];
    if (before && (lastUse.get(assignment.name) ?? -1) <= (earlier2 ?? 0)) yield* checkOverridden2(before, assignment);
    set.add(assignment.name);
    places.set(assignment.name, index);
  }
}
function* checkExpansion({ name, written, problems }) {
  for (const { kind, index, length } of problems) {
    const region = regionOf(written, index, length) ?? written.region;
    const at = extentOf(region);
    const said = quote(written.text.slice(index, index + length));
    if (kind === "command-substitution") {
      yield {
        rule: "command-substitution",
        at,
        message: `Portage runs no commands: because of ${said} the whole value of ${name} is empty.`,
        hint: name === "MAKEOPTS" ? "Remove the line: how many jobs may run, the build brings from the machine that it runs on." : "Write the value itself."
      };
    } else if (kind === "bad-substitution") {
      yield {
        rule: "bad-substitution",
        at,
        message: `Portage cannot read ${said}, so the whole value of ${name} is empty.`,
        hint: 'It knows $NAME and ${NAME} and nothing else; for the sign itself write "\\$" in double quotes.'
      };
    } else if (kind === "apostrophe") {
      yield {
        rule: "apostrophe-in-value",
        at,
        message: `Behind this apostrophe no variable in the value of ${name} is replaced.`,
        hint: "Take the apostrophe out, or put the variables before it."
      };
    } else {
      yield {
        rule: "value-too-long",
        at,
        message: `With the variables that it mentions, the value of ${name} is longer than any that can be meant.`,
        hint: "Does it contain itself several times?"
      };
    }
  }
  const backtick = written.text.indexOf("`");
  const second = written.text.indexOf("`", backtick + 1);
  if (backtick >= 0 && second > 0) {
    const region = regionOf(written, backtick, second + 1 - backtick) ?? written.region;
    yield {
      rule: "command-substitution",
      at: extentOf(region),
      message: `Portage runs no commands: ${quote(written.text.slice(backtick, second + 1))} stays in the value as it is.`,
      hint: "Write the value itself."
    };
  }
}
function* checkReferences({ name: own, written, references }, set, all) {
  for (const { name, index, length } of references) {
    if (name === own || set.has(name) || SET_BEFORE.has(name)) continue;
    const region = regionOf(written, index, length) ?? written.region;
    const later = all.find((assignment) => assignment.name === name);
    const near2 = later ? void 0 : closest(name, [...set, ...SET_BEFORE], name.length < 6 ? 1 : 2);
    yield {
      rule: "undefined-variable",
      at: extentOf(region),
      message: `${quote(name)} is not set here, so nothing stands in its place.`,
      hint: later ? `It is set in line ${lineAt(later.key.region.file, later.key.region.start)}: move that line up.` : near2 === void 0 ? "Set it before this line, or take it out." : `Did you mean "${near2}"?`
    };
  }
}
function* checkForm({ name, key, equals, written }) {
  const { file } = written.region;
  const swallowing = written.quotes.find(swallowsAssignment);
  if (swallowing) {
    yield {
      rule: "unclosed-quote",
      at: extentOf({ ...swallowing, end: swallowing.start + 1 }),
      message: `The value of ${name} goes on over the start of another assignment.`,
      hint: "Close the quote where the value ends."
    };
    return;
  }
  const semicolon = written.spots.at(-1);
  if (written.text.endsWith(";") && semicolon && !written.quotes.some((part) => isInside(semicolon.offset, part))) {
    const line = lineAt(file, semicolon.offset);
    const text = file.lines[line - 1] ?? "";
    yield {
      rule: "stray-semicolon",
      at: extentOf({ file, start: semicolon.offset, end: semicolon.offset + 1 }),
      message: `The semicolon becomes the last character of ${name}.`,
      hint: "Remove it: a line ends an assignment.",
      .../;[ \t]*$/.test(text) ? { suggestion: { line, endLine: line, lines: [text.replace(/;+[ \t]*$/, "")] } } : {}
    };
  }
  for (const part of written.quotes) {
    const comment = /(?:^|[\s'"])(#)(?:[ \t]|$)/m.exec(file.text.slice(part.start, part.end));
    if (!comment) continue;
    const start = part.start + comment.index + comment[0].indexOf("#");
    yield {
      rule: "comment-in-value",
      at: extentOf({ file, start, end: start + 1 }),
      message: `Inside of quotes a "#" starts no comment: it and the words behind it are part of ${name}.`,
      hint: "Move the comment out of the quotes."
    };
  }
  if (key.region.file === equals.region.file && file === key.region.file) {
    const gap = file.text.slice(key.region.end, equals.region.start) + file.text.slice(equals.region.end, written.region.start);
    const line = lineAt(file, key.region.start);
    if (gap !== "" && line === lineAt(file, written.region.start)) {
      const [start, end] = [file.starts[line - 1] ?? 0, written.region.start];
      const text = file.lines[line - 1] ?? "";
      yield {
        rule: "space-around-equals",
        at: extentOf({ file, start: key.region.end, end }),
        message: 'Portage takes blanks around "=", but shells and other programs that read make.conf do not.',
        hint: `Write ${name}=….`,
        suggestion: {
          line,
          endLine: line,
          lines: [`${text.slice(0, key.region.end - start)}=${text.slice(end - start)}`]
        }
      };
    }
  }
}
function* checkName2({ name, key }) {
  if (KNOWN_VARIABLES.has(name) || name.length < 3) return;
  const near2 = closest(name, KNOWN_VARIABLES, name.length < 8 ? 1 : 2);
  if (near2 === void 0 || near2.length < 3) return;
  yield {
    rule: "unknown-variable",
    at: extentOf(key.region),
    message: `Nothing is known to read ${quote(name)}.`,
    hint: `Did you mean "${near2}"?`
  };
}
function* checkOverridden2(before, after) {
  const { file, start } = before.key.region;
  if (file !== after.key.region.file || start === after.key.region.start) return;
  const { name } = after;
  const line = lineAt(file, start);
  yield {
    rule: "overridden-assignment",
    at: extentOf(before.key.region),
    message: `${name} is set again in line ${lineAt(file, after.key.region.start)}, so this value is never used.`,
    hint: `Remove one of the two, or write ${name}="\${${name}} …" below.`,
    ...lineAt(file, before.written.region.end) === line ? { suggestion: { line, endLine: line, lines: [] } } : {}
  };
}
function isInside(offset, { start, end }) {
  return offset >= start && offset < end;
}

// src/lint/check-words.ts
var LISTS2 = /* @__PURE__ */ new Set(["ACCEPT_KEYWORDS", "ACCEPT_LICENSE", "FEATURES", "INSTALL_MASK", "USE", ...USE_EXPAND]);
function* checkLists(assignments) {
  for (const { name, value } of assignments) {
    if (!LISTS2.has(name)) continue;
    const words = wordsOf(value);
    if (name === "FEATURES") yield* checkFeatures(words);
    if (name !== "INSTALL_MASK") yield* checkRepeated(words, name);
  }
}
function* checkFeatures(words) {
  for (const word of words) {
    const feature = word.text.replace(/^-/, "");
    if (FEATURES.has(feature) || feature === "*" || feature === "#") continue;
    const near2 = closest(feature, FEATURES);
    yield {
      rule: "unknown-feature",
      at: extentOf(word),
      message: `${quote(feature)} is no feature of Portage.`,
      hint: near2 === void 0 ? "Remove it: Portage warns and goes on without it." : `Did you mean "${near2}"?`
    };
  }
}
function* checkRepeated(words, whose) {
  const seen = /* @__PURE__ */ new Map();
  for (const word of words) {
    const name = word.text.replace(/^-/, "");
    if (name === "*" || name === "#") {
      seen.clear();
      continue;
    }
    const before = seen.get(name);
    if (before?.text === word.text) {
      yield {
        rule: "repeated-word",
        at: extentOf(word),
        message: `${quote(word.text)} is in ${whose} already.`,
        hint: "Remove one of the two."
      };
    } else if (before) {
      yield {
        rule: "contradicting-word",
        at: extentOf(before),
        message: `${quote(before.text)} has no effect: ${quote(word.text)} follows in ${whose}.`,
        hint: "Remove one of the two."
      };
    }
    seen.set(name, word);
  }
}

// src/lint/check-makeconf.ts
var MAKE_CONF = "portage/make.conf";
var ENV = "portage/env";
function checkMakeConf(texts) {
  const reports = [];
  const variables = /* @__PURE__ */ new Map();
  const assignments = [];
  for (const file of texts.all(filesRead(texts.paths(), MAKE_CONF))) {
    const before = [...variables.keys()];
    const read = readSettings(file, variables, resolver(texts, MAKE_CONF));
    reports.push(...read.reports, ...atMost(checkAssignments(read.assignments, before)));
    assignments.push(...read.assignments);
  }
  const march = marchOfAssignments(assignments);
  reports.push(...atMost(checkWiring(assignments, true)), ...checkValues(texts, assignments, march));
  for (const path of texts.paths()) {
    const file = path.startsWith(`${ENV}/`) ? texts.get(path) : void 0;
    if (!file) continue;
    const own = readSettings(file, new Map(variables), resolver(texts, ENV));
    const before = [...variables.keys(), "MAKEFLAGS", "MAKEOPTS"];
    reports.push(...own.reports, ...atMost(checkAssignments(own.assignments, before)));
    reports.push(...atMost(checkWiring(own.assignments, false)));
    reports.push(...checkValues(texts, own.assignments, marchOfAssignments(own.assignments) ?? march));
  }
  return { march, reports };
}
function makeConfAssignments(texts) {
  const variables = /* @__PURE__ */ new Map();
  return texts.all(filesRead(texts.paths(), MAKE_CONF)).flatMap((file) => readSettings(file, variables, resolver(texts, MAKE_CONF)).assignments);
}
function checkValues(texts, assignments, march) {
  const reports = [...atMost(checkLists(assignments)), ...atMost(checkCompilerFlags(assignments, march))];
  for (const { name, value } of assignments) {
    if (name === "CPU_FLAGS_X86") reports.push(...atMost(checkCpuFlags(wordsOf(value), march)));
    if (name === "ACCEPT_LICENSE") reports.push(...atMost(checkLicenses(wordsOf(value), ownLicenseGroups(texts))));
  }
  return reports;
}
function resolver(texts, root) {
  return (path, from) => {
    const name = path.startsWith("/etc/portage/env/") ? `${ENV}/${path.slice("/etc/portage/env/".length)}` : path;
    if (name.startsWith("/")) return { reason: "it is not part of the definition" };
    if (from.path === MAKE_CONF) return { reason: "the build lays make.conf into a folder of its own" };
    const steps = name === path ? [...from.path.split("/").slice(0, -1), ...name.split("/")] : name.split("/");
    const target = normalised(steps);
    const file = target?.startsWith(`${root}/`) ? texts.get(target) : void 0;
    return file ? { file } : { reason: "there is no such file" };
  };
}
function normalised(steps) {
  const kept = [];
  for (const step of steps) {
    if (step === "" || step === ".") continue;
    if (step !== "..") kept.push(step);
    else if (kept.pop() === void 0) return void 0;
  }
  return kept.join("/");
}

// src/lint/lint.ts
var MOST_FINDINGS = 100;
function lint(files, options = {}) {
  const texts = new Texts(files);
  const defaults = options.defaults ?? /* @__PURE__ */ new Set();
  const { march, reports: ofMakeConf } = checkMakeConf(texts);
  const world = readWorldNames(texts);
  const reports = [
    ...checkNames(files.keys()),
    ...ofMakeConf,
    ...checkAllPackages(texts, { march, defaults, world: world.names }),
    ...world.reports,
    ...checkImage(texts),
    ...kernelFragments(texts).flatMap((file) => atMost(checkFragment(file))),
    ...texts.all(filesRead(files.keys(), "dracut/dracut.conf.d")).flatMap((file) => atMost(checkDracut(file))),
    ...texts.all(["squashfs.exclude"]).flatMap((file) => atMost(checkExclude(file)))
  ];
  const silences = texts.silences.filter(({ rule }) => !isJudged(rule) && !isByProgram(rule));
  return arranged(applySilences([...texts.reports, ...reports], silences));
}
function kernelFragments(texts) {
  return texts.all([...texts.paths()].filter((path) => /^kernel\/[^/.][^/]*\.config$/.test(path)).sort());
}
function checkImage(texts) {
  const bytes = texts.bytes("image.yaml");
  const file = texts.get("image.yaml");
  if (!bytes || !file) return [];
  const parsed = parseDefinition(bytes, "image.yaml");
  if (parsed.ok) return [];
  return parsed.problems.map((problem) => {
    const report = reportOf("image-yaml", problem, "image.yaml");
    const { line = 1, column } = report.at;
    const most = (file.lines[line - 1]?.length ?? 0) + 1;
    return column === void 0 ? report : { ...report, at: { ...report.at, column: Math.min(column, most) } };
  });
}
function readWorldNames(texts) {
  const names = /* @__PURE__ */ new Map();
  const file = texts.get("world");
  if (!file) return { names, reports: [] };
  const { entries, problems } = readWorld(Buffer.from(file.text), "world");
  const reports = problems.map((problem) => reportOf("invalid-world-entry", problem, "world"));
  const seen = /* @__PURE__ */ new Map();
  for (const { text, atom, line } of entries) {
    const [word] = wordsOfLine(file, line);
    if (!word) continue;
    const before = seen.get(text);
    if (before) reports.push(duplicate(word, line, before, JSON.stringify(text)));
    else seen.set(text, word);
    if (atom.operator === "" && !names.has(text)) names.set(`${atom.category}/${atom.name}`, word);
  }
  return { names, reports };
}
function reportOf(rule, { message, hint, at }, file) {
  const { line, column } = at ?? {};
  return {
    rule,
    at: {
      file: at?.file ?? file,
      ...line === void 0 ? {} : { line },
      ...column === void 0 ? {} : { column }
    },
    message,
    ...hint === void 0 ? {} : { hint }
  };
}
function arranged(reports) {
  const findings = /* @__PURE__ */ new Map();
  for (const report of reports) {
    const { rule, at, message } = report;
    const key = [at.file, at.line, at.column, rule, message].join("\n");
    if (!findings.has(key)) findings.set(key, { ...report, severity: ruleOf(rule).severity });
  }
  const byFile = /* @__PURE__ */ new Map();
  for (const finding of findings.values()) {
    const all = byFile.get(finding.at.file);
    if (all) all.push(finding);
    else byFile.set(finding.at.file, [finding]);
  }
  return [...byFile.keys()].sort().flatMap((file) => {
    const all = (byFile.get(file) ?? []).toSorted(byPlace);
    if (all.length <= MOST_FINDINGS) return all;
    const rule = "more-findings";
    const message = `There are ${all.length - MOST_FINDINGS} more findings in this file.`;
    const hint = "Mend these first.";
    return [...all.slice(0, MOST_FINDINGS), { rule, severity: ruleOf(rule).severity, at: { file }, message, hint }];
  });
}
function byPlace(a, b) {
  return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
}

// src/lint/read-definition.ts
import { posix } from "node:path";
var MOST_BYTES = 32 * 2 ** 20;
var AT_ONCE = 64;
var MOST_OF_ONE = TEXT_LIMITS.bytes + 1;
async function lintFolder({ defaults, user, shown: named = user }, programs = {}) {
  const shown = posix.normalize(named).replace(/(?<=.)\/$/, "");
  await requireFolder(user, shown);
  const [below, own] = await Promise.all([scanFolder(defaults, defaults), scanFolder(user, shown)]);
  const context = planContext(below.entries, own.entries, shown);
  const nameOf = /* @__PURE__ */ new Map();
  const files = await readFiles(context);
  const reports = [...below.problems, ...own.problems, ...context.problems].map(
    (problem) => reportOf("definition-folder", problem, shown)
  );
  for (const file of context.files) {
    if (file.from === "user") nameOf.set(file.path, posix.join(shown, file.path));
    if (file.from === "default") nameOf.set(file.path, defaultFileName(file.path));
  }
  for (const folder of context.folders) if (!nameOf.has(folder)) nameOf.set(folder, posix.join(shown, folder));
  const ofDefault = new Set(context.files.filter(({ from }) => from === "default").map(({ path }) => path));
  const nameIn = (path) => nameOf.get(path) ?? posix.join(shown, path);
  const forPrograms = await readProgramFiles(context);
  const byPrograms = await judgeByPrograms(forPrograms, programs);
  const findings = [...lint(files, { defaults: ofDefault }), ...arranged(byPrograms.reports)].map((finding) => ({
    ...finding,
    at: { ...finding.at, file: nameIn(finding.at.file) }
  }));
  const texts = new Map(textsOf(forPrograms).map((text) => [text.path, text]));
  const pathOf = new Map([...nameOf].map(([path, name]) => [name, path]));
  return {
    findings: [...arranged(reports), ...findings],
    nameOf: nameIn,
    content: (path) => files.get(path),
    unjudged: byPrograms.unjudged,
    line: (file, line) => {
      const path = pathOf.get(file) ?? "";
      const text = texts.get(path);
      if (text) return text.lines[line - 1];
      const content = files.get(path);
      return content && Buffer.from(content).toString("utf8").replace(/^\ufeff/, "").split(/\r?\n/)[line - 1];
    }
  };
}
async function readFiles({ files: all }) {
  const files = /* @__PURE__ */ new Map();
  const wanted = [];
  let bytes = 0;
  for (const file of all) {
    if (file.from === "removed") continue;
    files.set(file.path, void 0);
    if (!isRead(file.path) || bytes >= MOST_BYTES) continue;
    bytes += Math.min(file.entry.size, MOST_OF_ONE);
    wanted.push(file);
  }
  for (let next = 0; next < wanted.length; next += AT_ONCE) {
    const some = wanted.slice(next, next + AT_ONCE);
    const contents = await Promise.all(some.map((file) => readStart(file, MOST_OF_ONE)));
    for (const [index, { path }] of some.entries()) files.set(path, contents[index]);
  }
  return files;
}

export {
  problemOf,
  annotatedProblems,
  wordsOf,
  filesRead,
  makeConfAssignments,
  Texts,
  lint,
  arranged,
  lintFolder,
  readFiles
};
