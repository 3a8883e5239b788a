import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  extentOf,
  lineAt,
  wordsOfLine
} from "./chunk-QZDJNIFO.js";
import {
  parseAtom
} from "./chunk-YBWY2CMD.js";
import {
  quote
} from "./chunk-CMGACONP.js";

// src/lint/package-files.ts
var PACKAGE_FILES = [
  "package.accept_keywords",
  "package.accept_restrict",
  "package.env",
  "package.keywords",
  "package.license",
  "package.mask",
  "package.properties",
  "package.unmask",
  "package.use"
];
function packageLines(kind, file) {
  return file.lines.flatMap((_, index) => {
    const [atom, ...values] = wordsOfLine(file, index + 1);
    return atom ? [{ kind, file, line: index + 1, atom, values }] : [];
  });
}
function useWords(values) {
  const flags = [];
  let list;
  for (const word of values) {
    if (word.text.endsWith(":")) list = word.text.slice(0, -1);
    else {
      const minus = word.text.startsWith("-") ? "-" : "";
      const prefix = list === void 0 ? "" : `${list.toLowerCase()}_`;
      flags.push({
        word,
        flag: `${minus}${prefix}${word.text.slice(minus.length)}`,
        ...list === void 0 ? {} : { list }
      });
    }
  }
  return flags;
}
var WILDCARD = /^(?:(?<name>[\w+*][\w+.*-]*\/[\w+*][\w+*-]*?)|=(?<starred>[\w+*][\w+.*-]*\/[\w+*][\w+*-]*?)-\*\w+\*)(?::(?<slot>[\w+./*=-]+))?(?:::\w[\w-]*)?$/;
var BUILD_ID = /^([=<>~]+[^:[]*-\d[^:[]*?)-(0|[1-9]\d*)((?::|\[|$).*)$/;
var SLOT = /^(?:[A-Za-z0-9_][A-Za-z0-9+_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9+_.-]*)?=?|[*=])$/;
var LONGEST = 512;
var WITHOUT_USE = /* @__PURE__ */ new Set(["package.use", "package.accept_keywords", "package.keywords"]);
var WITHOUT_BUILD_ID = /* @__PURE__ */ new Set(["package.license"]);
function refuseAtom(text, kind) {
  if (text.length > LONGEST) return "is too long for a package";
  if (text.startsWith("!")) return "is a blocker, which says nothing here";
  const given = text.startsWith("-") && (kind === "package.mask" || kind === "package.unmask") ? text.slice(1) : text;
  const wildcard = /\*|\/\+/.test(given.split(":", 1)[0] ?? "") ? WILDCARD.exec(given) : null;
  if (wildcard) {
    const { name, starred, slot } = wildcard.groups ?? {};
    if ((name ?? starred ?? "").includes("**")) return "has two stars beside each other";
    return slot === void 0 || SLOT.test(slot) ? void 0 : `has a slot ${quote(slot)} that cannot exist`;
  }
  const parsed = parseAtom(given);
  if (!parsed.ok) {
    const [, base, , rest] = (WITHOUT_BUILD_ID.has(kind) ? void 0 : BUILD_ID.exec(given)) ?? [];
    if (base === void 0 || !parseAtom(`${base}${rest ?? ""}`).ok) return parsed.reason;
  }
  if (WITHOUT_USE.has(kind) && given.includes("[")) return "has USE conditions, which cannot stand here";
  return void 0;
}
function ownLicenseGroups(texts) {
  const file = texts.get("portage/license_groups");
  return new Set(file?.lines.flatMap((_, index) => wordsOfLine(file, index + 1)[0]?.text ?? []));
}

// src/lint/known-variables.ts
var names = (text) => text.trim().split(/\s+/);
var USE_EXPAND = names(`
  ABI_MIPS ABI_S390 ABI_X86 ADA_TARGET ALSA_CARDS AMDGPU_TARGETS APACHE2_MODULES APACHE2_MPMS CALLIGRA_FEATURES CAMERAS
  COLLECTD_PLUGINS CPU_FLAGS_ARM CPU_FLAGS_PPC CPU_FLAGS_X86 CURL_QUIC CURL_SSL ELIBC FFTOOLS GPSD_PROTOCOLS GRUB_PLATFORMS
  GUILE_SINGLE_TARGET GUILE_TARGETS INPUT_DEVICES KERNEL L10N LCD_DEVICES LIBREOFFICE_EXTENSIONS LLVM_SLOT LLVM_TARGETS
  LUA_SINGLE_TARGET LUA_TARGETS NGINX_MODULES_HTTP NGINX_MODULES_MAIL NGINX_MODULES_STREAM OFFICE_IMPLEMENTATION
  OPENMPI_FABRICS OPENMPI_OFED_FEATURES OPENMPI_RM PHP_TARGETS POSTGRES_TARGETS PYTHON_SINGLE_TARGET PYTHON_TARGETS
  QEMU_SOFTMMU_TARGETS QEMU_USER_TARGETS ROS_MESSAGES RUBY_TARGETS SANE_BACKENDS UWSGI_PLUGINS VERIFY_SIG VIDEO_CARDS
  VOICEMAIL_STORAGE XTABLES_ADDONS`);
var SET_BEFORE = /* @__PURE__ */ new Set([
  ...USE_EXPAND,
  ...names(`
  ABI ACCEPT_KEYWORDS ACCEPT_LICENSE ACCEPT_PROPERTIES ACCEPT_RESTRICT ARCH ASFLAGS AUTOCLEAN BINPKG_COMPRESS BINPKG_FORMAT
  BOOTSTRAP_USE CBUILD CFLAGS CFLAGS_amd64 CFLAGS_x86 CHOST CHOST_amd64 CHOST_x86 CLEAN_DELAY COLLISION_IGNORE CONFIG_PROTECT
  CONFIG_PROTECT_MASK CTARGET_x86 CXXFLAGS DEFAULT_ABI DISTDIR EMERGE_WARNING_DELAY ENV_UNSET EPREFIX EROOT FCFLAGS FEATURES
  FETCHCOMMAND FETCHCOMMAND_RSYNC FETCHCOMMAND_SFTP FETCHCOMMAND_SSH FFLAGS GENTOO_MIRRORS HOME INFOPATH IUSE_IMPLICIT
  LDFLAGS LDFLAGS_amd64 LDFLAGS_x86 LDPATH LIBDIR_amd64 LIBDIR_x86 LESS MANPATH MULTILIB_ABIS PAGER PATH PKGDIR PORTAGE_BZIP2_COMMAND
  PORTAGE_COMPRESS PORTAGE_COMPRESS_EXCLUDE_SUFFIXES PORTAGE_ELOG_CLASSES PORTAGE_ELOG_MAILFROM PORTAGE_ELOG_MAILSUBJECT
  PORTAGE_ELOG_MAILURI PORTAGE_ELOG_SYSTEM PORTAGE_FETCH_CHECKSUM_TRY_MIRRORS PORTAGE_FETCH_RESUME_MIN_SIZE
  PORTAGE_GPG_SIGNING_COMMAND PORTAGE_LOGDIR_CLEAN PORTAGE_RSYNC_OPTS PORTAGE_RSYNC_RETRIES PORTAGE_SYNC_STALE PORTAGE_TMPDIR
  PORTAGE_TRUST_HELPER PORTAGE_WORKDIR_MODE PORTAGE_XATTR_EXCLUDE PROFILE_ONLY_VARIABLES RESUMECOMMAND RESUMECOMMAND_RSYNC
  RESUMECOMMAND_SFTP RESUMECOMMAND_SSH ROOT ROOTPATH RPMDIR SYMLINK_LIB UNINSTALL_IGNORE USE USERLAND USE_EXPAND
  USE_EXPAND_HIDDEN USE_EXPAND_IMPLICIT USE_EXPAND_UNPREFIXED USE_ORDER XDG_CONFIG_DIRS XDG_DATA_DIRS`)
]);
var KNOWN_VARIABLES = /* @__PURE__ */ new Set([
  ...SET_BEFORE,
  ...names(`
  ACCEPT_CHOSTS ADAFLAGS AR AS BINPKG_COMPRESS_FLAGS BINPKG_GPG_SIGNING_BASE_COMMAND BINPKG_GPG_SIGNING_DIGEST
  BINPKG_GPG_SIGNING_GPG_HOME BINPKG_GPG_SIGNING_KEY BINPKG_GPG_VERIFY_BASE_COMMAND BINPKG_GPG_VERIFY_GPG_HOME BUILD_PREFIX
  CARGO_BUILD_JOBS CARGO_PROFILE_RELEASE_LTO CC CCACHE_COMPRESS CCACHE_DIR CCACHE_MAXSIZE CCACHE_SIZE CMAKE_GENERATOR
  CMAKE_MAKEFILE_GENERATOR COMMON_FLAGS CPP CPPFLAGS CTARGET CXX CXXFLAGS_amd64 CXXFLAGS_x86 DCCC_PATH DISTCC_DIR DISTCC_HOSTS
  DOC_SYMLINKS_DIR EBEEP_IGNORE EDITOR EGENCACHE_DEFAULT_OPTS EMERGE_DEFAULT_OPTS EMERGE_LOG_DIR EPAUSE_IGNORE EXTRA_ECONF EXTRA_EMAKE
   FETCH_WRAPPER FETCHCOMMAND_FTP FETCHCOMMAND_HTTP FETCHCOMMAND_HTTPS F77 FC GOAMD64 GOFLAGS GPG_VERIFY_GROUP_DROP
  GPG_VERIFY_USER_DROP GSETTINGS_BACKEND INSTALL_MASK INSTALL_MASK_PRESERVE JAVA_HOME JAVAC KBUILD_BUILD_HOST KBUILD_BUILD_USER 
  LANG LANGUAGE LC_ADDRESS LC_ALL LC_COLLATE LC_CTYPE LC_IDENTIFICATION LC_MEASUREMENT LC_MESSAGES LC_MONETARY LC_NAME LC_NUMERIC
  LC_PAPER LC_TELEPHONE LC_TIME LD LEX LINGUAS MAKE MAKEFLAGS MAKEOPTS MYCMAKEARGS MYMESONARGS NINJA NINJAOPTS NINJA_STATUS NM
  NOCOLOR NO_COLOR NOCONFMEM OBJCFLAGS OBJCOPY OBJCXXFLAGS OBJDUMP PKG_CONFIG PKG_CONFIG_PATH PKG_INSTALL_MASK PORTAGE_BASHRC
  PORTAGE_BINHOST PORTAGE_BINPKG_FORMAT PORTAGE_BINPKG_TAR_OPTS PORTAGE_BUNZIP2_COMMAND PORTAGE_BZIP2_COMMAND
  PORTAGE_CHECKSUM_FILTER PORTAGE_COMPRESS_FLAGS PORTAGE_ELOG_COMMAND PORTAGE_GPG_DIR PORTAGE_GPG_KEY PORTAGE_GRPNAME
  PORTAGE_INST_GID PORTAGE_INST_UID PORTAGE_IONICE_COMMAND PORTAGE_LOGDIR PORTAGE_LOG_FILTER_FILE_CMD PORTAGE_NICENESS
  PORTAGE_PACKAGE_EMPTY_ABORT PORTAGE_REPO_DUPLICATE_WARN PORTAGE_REPOSITORIES PORTAGE_RO_DISTDIRS PORTAGE_RSYNC_EXTRA_OPTS
  PORTAGE_SCHEDULING_POLICY PORTAGE_SCHEDULING_PRIORITY PORTAGE_SOCKS5_PROXY PORTAGE_SSH_OPTS PORTAGE_STRIP_FLAGS
  PORTAGE_SYMBOLIZE PORTAGE_USERNAME PORT_LOGDIR PORT_LOGDIR_CLEAN PORTDIR PORTDIR_OVERLAY PREROOTPATH PYTHONDONTWRITEBYTECODE
  QA_PREBUILT QA_STRICT_EXECSTACK QUICKPKG_DEFAULT_OPTS RANLIB RESUMECOMMAND_FTP RESUMECOMMAND_HTTP RESUMECOMMAND_HTTPS RUSTC
  RUSTC_WRAPPER RUSTFLAGS RUST_TARGET SANDBOX_ON SCCACHE_DIR SIGNED_OFF_BY STRINGS STRIP SYNC SYSROOT TMPDIR TZ VALAFLAGS 
  WINDRES YACC FTP_PROXY HTTP_PROXY HTTPS_PROXY NO_PROXY RSYNC_PROXY ftp_proxy http_proxy https_proxy no_proxy rsync_proxy`)
]);
var FEATURES = new Set(
  names(`
  assume-digests binpkg-docompress binpkg-dostrip binpkg-ignore-signature binpkg-logs binpkg-multi-instance binpkg-request-signature
  binpkg-signing buildpkg buildpkg-live buildpkg-proactive buildsyspkg candy case-insensitive-fs ccache cgroup chflags clean-logs
  collision-protect compress-build-logs compress-index compressdebug config-protect-if-modified dedupdebug digest distcc distlocks
  downgrade-backup ebuild-locks fail-clean fakeroot fixlafiles force-mirror getbinpkg gpg-keepalive home-dir-template-copy icecream
  installsources ipc-sandbox jobserver-token keeptemp keepwork lmirror merge-sync merge-use-vdb merge-wait metadata-transfer mirror
  mount-sandbox multilib-strict network-sandbox network-sandbox-proxy news noauto noclean nodoc noinfo noman nostrip notitles
  observability packdebug parallel-fetch parallel-install pid-sandbox pkgdir-index-trusted preserve-libs protect-owned python-trace
  qa-unresolved-soname-deps sandbox selinux sesandbox sfperms sign skiprocheck split-elog split-log splitdebug strict strict-keepdir
  stricter suidctl test test-fail-continue unknown-features-filter unknown-features-warn unmerge-backup unmerge-logs unmerge-orphans
  unprivileged userfetch userpriv usersandbox usersync warn-on-large-env webrsync-gpg xattr`)
);

// src/lint/cpu-names.ts
var CPU_FLAGS = {
  ...Object.fromEntries(
    `3dnow 3dnowext aes amx_bf16 amx_complex amx_fp16 amx_int8 amx_tile avx avx10_1 avx2 avx512_4fmaps avx512_4vnniw
    avx512_bf16 avx512_bitalg avx512_fp16 avx512_vbmi2 avx512_vnni avx512_vp2intersect avx512_vpopcntdq avx512bw avx512cd
    avx512dq avx512er avx512f avx512ifma avx512pf avx512vbmi avx512vl avx_ifma avx_ne_convert avx_vnni avx_vnni_int16
    avx_vnni_int8 bmi1 bmi2 f16c fma4 mmx padlock popcnt rdrand sha512 sm3 sm4 sse sse2 sse3 sse4_1 sse4_2 sse4a ssse3
    vpclmulqdq xop`.split(/\s+/).map((name) => [name, name])
  ),
  fma3: "fma",
  // AMD's extensions of MMX came to Intel's processors as a part of SSE.
  mmxext: "sse",
  pclmul: "pclmulqdq",
  sha: "sha-ni"
};
var COMPILER_FLAGS = {
  ...Object.fromEntries(
    `3dnow adx aes avx avx2 avx512bf16 avx512bitalg avx512bw avx512cd avx512dq avx512f avx512fp16 avx512ifma avx512vbmi
    avx512vbmi2 avx512vl avx512vnni avx512vp2intersect avx512vpopcntdq avxvnni bmi2 clflushopt clwb clzero cx16 f16c fma fma4
    fsgsbase gfni mmx movbe movdir64b movdiri popcnt rdpid rdseed serialize sse sse2 sse3 sse4.1 sse4.2 sse4a ssse3 tbm vaes
    vpclmulqdq waitpkg xop xsave xsavec xsaveopt`.split(/\s+/).map((name) => [`-m${name}`, name])
  ),
  "-mabm": "abm",
  "-mamx-bf16": "amx-bf16",
  "-mamx-int8": "amx-int8",
  "-mamx-tile": "amx-tile",
  "-mbmi": "bmi1",
  "-mlzcnt": "abm",
  "-mpclmul": "pclmulqdq",
  "-mrdrnd": "rdrand",
  "-msahf": "lahf-lm",
  "-msha": "sha-ni",
  "-msse4": "sse4.2"
};
var OTHER_MARCHES = new Set(
  `amdfam10 arrowlake arrowlake-s athlon-fx athlon64 athlon64-sse3 atom barcelona bdver1 bdver2 bdver3 bdver4 bonnell broadwell btver1
  btver2 cannonlake clearwaterforest core-avx-i core-avx2 core2 corei7 corei7-avx diamondrapids eden-x2 eden-x4 emeraldrapids
  gracemont goldmont goldmont-plus grandridge graniterapids graniterapids-d k8 k8-sse3 knl knm lujiazui lunarlake meteorlake
  nano nano-1000 nano-2000 nano-3000 nano-x2 nano-x4 nocona novalake opteron opteron-sse3 pantherlake raptorlake rocketlake
  shijidadao sierraforest silvermont slm tremont wildcatlake x86-64 yongfeng znver6`.split(/\s+/)
);

// src/lint/expand.ts
var LONGEST2 = 64 * 1024;
var NAME = /[A-Za-z0-9_]*/y;
function expand(token, variables) {
  const { text } = token;
  const problems = [];
  const references = [];
  const parts = [];
  const spots = [];
  let apostrophe;
  let doubleQuote = false;
  let position = 0;
  const keep = (index, length = 1) => {
    parts.push(text.slice(index, index + length));
    for (const spot of token.spots.slice(index, index + length)) spots.push(spot);
  };
  const refuse = (kind, index, length) => {
    problems.push({ kind, index, length });
    return { value: { text: "", spots: [] }, problems, references };
  };
  while (position < text.length) {
    const character = text.charAt(position);
    const start = position;
    if (character === "'") {
      if (!doubleQuote) apostrophe = apostrophe === void 0 ? position : void 0;
      keep(position++);
    } else if (character === '"') {
      if (apostrophe === void 0) doubleQuote = !doubleQuote;
      keep(position++);
    } else if (apostrophe !== void 0) {
      if (character === "$" && /^\$(?:\{|[A-Za-z_])/.test(text.slice(position, position + 2))) {
        if (!problems.some((problem) => problem.kind === "apostrophe"))
          problems.push({ kind: "apostrophe", index: apostrophe, length: 1 });
      }
      keep(position++);
    } else if (character === "\n") {
      parts.push(" ");
      spots.push(...token.spots.slice(position, ++position));
    } else if (character === "\\") {
      const escaped = text.charAt(position + 1);
      position += 2;
      if (escaped === "") keep(start);
      else if (escaped === "$") keep(start + 1);
      else if (escaped === "\\") {
        keep(start + 1);
        if (/^['"$]$/.test(text.charAt(position))) keep(position++);
      } else if (escaped !== "\n") keep(start, 2);
    } else if (character === "$" && position + 1 < text.length) {
      const braced = text.charAt(position + 1) === "{";
      NAME.lastIndex = position + (braced ? 2 : 1);
      const name = NAME.exec(text)?.[0] ?? "";
      position = NAME.lastIndex;
      if (braced && text.charAt(position) !== "}") {
        const close = text.indexOf("}", start);
        return refuse("bad-substitution", start, (close < 0 ? text.length : close + 1) - start);
      }
      if (braced) position++;
      if (name === "") {
        const command = !braced && text.charAt(position) === "(";
        const length = command ? lengthOfCommand(text, start) : Math.max(position - start, 1);
        return refuse(command ? "command-substitution" : "bad-substitution", start, length);
      }
      references.push({ name, index: start, length: position - start });
      const known = variables.get(name);
      if (known) {
        parts.push(known.text);
        for (const spot of known.spots) spots.push(spot);
      }
    } else keep(position++);
    if (spots.length > LONGEST2) return refuse("too-long", 0, text.length);
  }
  return { value: { text: parts.join(""), spots }, problems, references };
}
function lengthOfCommand(text, start) {
  let depth = 0;
  for (let index = start + 1; index < text.length; index++) {
    if (text.charAt(index) === "(") depth++;
    else if (text.charAt(index) === ")" && --depth === 0) return index + 1 - start;
  }
  return text.length - start;
}

// src/lint/shlex.ts
var LexError = class extends Error {
  constructor(reason, region, quotes = []) {
    super(reason);
    this.reason = reason;
    this.region = region;
    this.quotes = quotes;
  }
  reason;
  region;
  quotes;
};
var WORD_CHARACTER = /^[0-9A-Za-z~!@$%*_:;?,./+{}-]$/;
var WHITE_SPACE = " 	\r\n";
var Shlex = class {
  state = " ";
  pushedBack = [];
  stack;
  open;
  /** @param open what `source` reads; without it the word has no meaning */
  constructor(file, open, position = 0) {
    this.stack = [{ file, text: file.text.endsWith("\n") ? file.text : `${file.text}
`, position }];
    this.open = open;
  }
  /**
   * The next token; undefined at the end.
   * @throws LexError where Portage gives up
   */
  next() {
    const before = this.pushedBack.shift();
    if (before) return before;
    for (; ; ) {
      const token = this.readToken();
      if (token?.text === "source" && this.open) {
        this.enter(token, this.open);
        const pushed = this.pushedBack.shift();
        if (pushed) return pushed;
      } else if (token || this.stack.length === 1) return token;
      else {
        this.stack.pop();
        this.state = " ";
        const pushed = this.pushedBack.shift();
        if (pushed) return pushed;
      }
    }
  }
  enter(statement, open) {
    const { file } = this.input();
    const name = this.readToken();
    if (!name || name.text === "") throw new LexError("source-without-name", statement.region);
    const opened = open(
      name,
      file,
      this.stack.map((input) => input.file)
    );
    if (opened) this.stack.push({ file: opened, text: opened.text, position: 0 });
  }
  input() {
    const top = this.stack.at(-1);
    if (!top) throw new Error("there is always the first input");
    return top;
  }
  readToken() {
    const input = this.input();
    const { file, text } = input;
    let word = "";
    const spots = [];
    const quotes = [];
    let start;
    let quoteStart = 0;
    let escapedFrom = " ";
    let end = input.position;
    const take = (character, offset) => {
      word += character;
      for (let unit = 0; unit < character.length; unit++) spots.push({ file, offset: offset + unit });
    };
    const token = () => word === "" && quotes.length === 0 ? void 0 : { text: word, spots, region: { file, start: start ?? input.position, end }, quotes };
    const closing2 = () => ({ file, start: quoteStart, end: text.trimEnd().length });
    for (; ; ) {
      const offset = input.position;
      const code = text.codePointAt(offset);
      const character = code === void 0 ? "" : String.fromCodePoint(code);
      input.position += character.length;
      if (this.state === void 0) return void 0;
      if (this.state === " " || this.state === "a") {
        if (character === "") {
          this.state = void 0;
          return token();
        }
        if (WHITE_SPACE.includes(character) || character === "#") {
          if (character === "#") this.skipLine(input);
          this.state = " ";
          const read = token();
          if (read) return read;
          continue;
        }
        start ??= offset;
        if (character === "\\") {
          escapedFrom = "a";
          this.state = character;
        } else if (character === '"' || character === "'") {
          quoteStart = offset;
          this.state = character;
        } else if (WORD_CHARACTER.test(character)) {
          take(character, offset);
          this.state = "a";
        } else {
          const alone = {
            text: character,
            spots: Array.from({ length: character.length }, (_, unit) => ({ file, offset: offset + unit })),
            region: { file, start: offset, end: input.position },
            quotes: []
          };
          this.state = " ";
          const read = token();
          if (!read) return alone;
          this.pushedBack.unshift(alone);
          return read;
        }
        end = input.position;
      } else if (this.state === "\\") {
        if (character === "") throw new LexError("escape-at-end", { file, start: offset - 1, end: offset });
        if (escapedFrom === '"' && character !== "\\" && character !== '"') take("\\", offset - 1);
        take(character, offset);
        this.state = escapedFrom;
        end = input.position;
      } else {
        if (character === "") throw new LexError("unclosed-quote", closing2(), quotes);
        end = input.position;
        if (character === this.state) {
          quotes.push({ file, start: quoteStart, end });
          this.state = "a";
        } else if (character === "\\" && this.state === '"') {
          escapedFrom = '"';
          this.state = character;
        } else take(character, offset);
      }
    }
  }
  skipLine(input) {
    const newline = input.text.indexOf("\n", input.position);
    input.position = newline < 0 ? input.text.length : newline + 1;
  }
};

// src/lint/syntax-errors.ts
var SHELL = new Set(
  `if then elif else fi for while until do done case esac in function select time { } ! [ [[ ( ) | & < > ; ;; . eval exec echo
  printf test unset set readonly declare local typeset alias return exit shift trap true false cd`.split(/\s+/)
);
var NO_SHELL = "Portage reads assignments, `export` and `source` here, and runs nothing.";
var STOPS = "Portage stops here and reads nothing of the file";
function explainSyntax(error, last) {
  const at = extentOf(error.at);
  switch (error.reason) {
    case "unclosed-quote":
      return {
        rule: "unclosed-quote",
        at: { ...at, ...at.column === void 0 ? {} : { endColumn: at.column + 1 } },
        message: `The quote is never closed: ${STOPS}.`,
        hint: "Close it where the value ends: as it is, the value goes on over the lines below.",
        ...closing(error.at)
      };
    case "escape-at-end":
      return {
        rule: "unclosed-quote",
        at,
        message: `A backslash is the last character: ${STOPS}.`,
        hint: "Remove it."
      };
    case "source-without-name":
      return {
        rule: "missing-source",
        at,
        message: `\`source\` is not followed by a file: ${STOPS}.`,
        hint: "Name one."
      };
    case "no-value":
      return {
        rule: "missing-value",
        at,
        message: `${quote(error.key.text)} has no value: ${STOPS}.`,
        hint: 'For an empty one write "".'
      };
    case "invalid-name":
      return invalidName(error.key, error.value);
    case "no-equals":
      return noEquals(error, last);
  }
}
function invalidName(key, value) {
  const at = extentOf(key.region);
  const { file, line } = at;
  const name = key.text;
  const appended = /^[A-Za-z_]\w*\+$/.test(name) ? name.slice(0, -1) : void 0;
  const whole = line !== void 0 && file === value.region.file.path && lineAt(value.region.file, value.region.end) === line;
  return {
    rule: "invalid-name",
    at,
    message: appended === void 0 ? `${quote(name)} is no name of a variable: ${STOPS}.` : `Portage knows no "+=": ${STOPS}.`,
    hint: appended === void 0 ? 'Names are letters, digits and "_", and begin with no digit.' : `Write ${appended}="\${${appended}} …".`,
    ...appended !== void 0 && whole ? { suggestion: oneLine(line, `${appended}="\${${appended}} ${value.text.trim()}"`) } : {}
  };
}
function noEquals({ key, found }, last) {
  const at = extentOf(key.region);
  const before = last && sameLine(last.written.region, key.region) ? last : void 0;
  if (before && key.text === "(" && before.written.text.endsWith("$")) {
    return {
      rule: "command-substitution",
      at: extentOf({ ...before.written.region, end: before.written.region.end }),
      message: `The value of ${before.name} begins a command, which Portage does not run: ${STOPS}.`,
      hint: NO_SHELL
    };
  }
  if (key.text === "=" && last && !sameLine(last.equals.region, last.written.region)) {
    const empty = extentOf(last.key.region);
    return {
      rule: "missing-value",
      at: empty,
      message: `${last.name} has no value, so Portage takes the first word of the next line for it, and stops there.`,
      hint: 'For an empty one write "".',
      ...empty.line === void 0 ? {} : { suggestion: oneLine(empty.line, `${last.name}=""`) }
    };
  }
  if (before) {
    const line = lineAt(before.key.region.file, before.key.region.start);
    const text = before.key.region.file.lines[line - 1] ?? "";
    const [, start, value] = /^([ \t]*(?:export[ \t]+)?\w+[ \t]*=[ \t]*)([^'"\\#`]*?)[ \t]*$/.exec(text) ?? [];
    return {
      rule: "unquoted-value",
      at: extentOf({ ...key.region, start: before.written.region.end, end: key.region.end }),
      message: `The value of ${before.name} ends before ${quote(key.text)}, and what follows is no assignment: ${STOPS}.`,
      hint: "Put the whole value in quotes.",
      ...start === void 0 || value === void 0 ? {} : { suggestion: oneLine(line, `${start}"${value}"`) }
    };
  }
  if (SHELL.has(key.text.replace(/;+$/, "")) || /^(?:\(|\))/.test(found?.text ?? "")) {
    return {
      rule: "shell-syntax",
      at,
      message: `${quote(key.text)} is the shell's: ${STOPS}.`,
      hint: NO_SHELL
    };
  }
  const typographic = /[\u2018-\u201f\u00a0\u200b\ufeff]/.test(key.text);
  return {
    rule: "missing-equals",
    at,
    message: `${quote(key.text)} is not followed by "=": ${STOPS}.`,
    hint: typographic ? "The character looks like another one; type it anew." : 'Write NAME="value", or # before what is a comment.',
    ...assigned(key, found)
  };
}
function assigned(key, found) {
  if (!found || !sameLine(key.region, found.region) || found.quotes.length !== 1) return {};
  const line = lineAt(key.region.file, key.region.start);
  const text = key.region.file.lines[line - 1] ?? "";
  const given = /^([A-Za-z_]\w*)[ \t]+("[^"]*"|'[^']*')[ \t]*$/.exec(text);
  return given ? { suggestion: oneLine(line, `${given[1] ?? ""}=${given[2] ?? ""}`) } : {};
}
function closing({ file, start }) {
  const line = lineAt(file, start);
  const text = file.lines[line - 1] ?? "";
  const next = file.lines[line];
  const alone = next === void 0 || next.trim() === "" || /^[ \t]*(?:#|[A-Za-z_]\w*=)/.test(next);
  return alone ? { suggestion: oneLine(line, `${text.trimEnd()}${file.text.charAt(start)}`) } : {};
}
function sameLine(a, b) {
  return a.file === b.file && lineAt(a.file, a.start) === lineAt(b.file, b.start);
}
function oneLine(line, text) {
  return { line, endLine: line, lines: [text] };
}

// src/lint/makeconf.ts
var INVALID_NAME = /^\d|[^\p{L}\p{N}_]/u;
var ASSIGNMENT_LINE = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*[ \t]*=/;
var DEEPEST_SOURCE = 16;
var MOST_SOURCES = 256;
function readSettings(file, variables, resolve) {
  const assignments = [];
  const reports = [];
  let refused = false;
  let sources = 0;
  const open = (name, from, stack) => {
    sources++;
    const path = expand(name, variables).value.text;
    const refuse = (rule, message, hint) => {
      refused = true;
      reports.push({ rule, at: extentOf(name.region), message, hint });
    };
    const found = resolve?.(path, from) ?? { reason: "nothing is read from other files here" };
    if ("reason" in found) {
      refuse("missing-source", `The file ${quote(path, 200)} cannot be read: ${found.reason}.`, SOURCE_HINT);
      return void 0;
    }
    if (stack.some((each) => each.path === found.file.path)) {
      refuse("source-cycle", `The file ${quote(path, 200)} is being read already.`, "Take one `source` away.");
      return void 0;
    }
    if (stack.length > DEEPEST_SOURCE || sources > MOST_SOURCES) {
      refuse("source-cycle", "Files that read files come to no end here.", "Take some `source` away.");
      return void 0;
    }
    return found.file;
  };
  const readFrom = (position) => {
    const lexer = new Shlex(file, resolve ? open : void 0, position);
    const fail = (error) => {
      if (!refused) reports.push(explainSyntax(error, assignments.at(-1)));
      refused = true;
      return error.reason === "unclosed-quote" ? void 0 : lineBehind(file, error.at);
    };
    try {
      for (; ; ) {
        let key = lexer.next();
        if (key?.text === "export") key = lexer.next();
        if (!key) return void 0;
        const at = key.region;
        const equals = lexer.next();
        if (equals?.text !== "=") return fail({ reason: "no-equals", at, key, found: equals });
        const written = lexer.next();
        if (!written) return fail({ reason: "no-value", at, key });
        if (INVALID_NAME.test(key.text)) return fail({ reason: "invalid-name", at, key, value: written });
        const { value, references, problems } = expand(written, variables);
        assignments.push({ name: key.text, key, equals, written, value, references, problems });
        variables.set(key.text, value);
      }
    } catch (error) {
      if (!(error instanceof LexError)) throw error;
      const quotes = [...assignments.flatMap(({ written }) => written.quotes), ...error.quotes];
      return fail({ reason: error.reason, at: quotes.find(swallowsAssignment) ?? error.region });
    }
  };
  for (let position = 0; position !== void 0; ) position = readFrom(position);
  return { assignments, refused, reports };
}
var SOURCE_HINT = "Make portage/make.conf a folder and put the file into it: all files of it are read, in the order of their names.";
function swallowsAssignment({ file, start, end }) {
  return /\n[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*="?$/.test(file.text.slice(start, end));
}
function lineBehind(file, at) {
  if (at.file !== file) return void 0;
  for (let line = lineAt(file, at.start); line < file.lines.length; line++) {
    if (ASSIGNMENT_LINE.test(file.lines[line] ?? "")) return file.starts[line];
  }
  return void 0;
}

export {
  PACKAGE_FILES,
  packageLines,
  useWords,
  refuseAtom,
  ownLicenseGroups,
  CPU_FLAGS,
  COMPILER_FLAGS,
  OTHER_MARCHES,
  USE_EXPAND,
  SET_BEFORE,
  KNOWN_VARIABLES,
  FEATURES,
  readSettings,
  swallowsAssignment
};
