export const id = 52;
export const ids = [52];
export const modules = {

/***/ 17006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ OTHER_MARCHES),
/* harmony export */   Y5: () => (/* binding */ COMPILER_FLAGS),
/* harmony export */   vd: () => (/* binding */ CPU_FLAGS)
/* harmony export */ });
/** CPU features as CPU_FLAGS_X86 calls them (profiles/desc/cpu_flags_x86.desc), to their names in boot/cpu-features. */
const CPU_FLAGS = {
    ...Object.fromEntries(`3dnow 3dnowext aes amx_bf16 amx_complex amx_fp16 amx_int8 amx_tile avx avx10_1 avx2 avx512_4fmaps avx512_4vnniw
    avx512_bf16 avx512_bitalg avx512_fp16 avx512_vbmi2 avx512_vnni avx512_vp2intersect avx512_vpopcntdq avx512bw avx512cd
    avx512dq avx512er avx512f avx512ifma avx512pf avx512vbmi avx512vl avx_ifma avx_ne_convert avx_vnni avx_vnni_int16
    avx_vnni_int8 bmi1 bmi2 f16c fma4 mmx padlock popcnt rdrand sha512 sm3 sm4 sse sse2 sse3 sse4_1 sse4_2 sse4a ssse3
    vpclmulqdq xop`
        .split(/\s+/)
        .map((name) => [name, name])),
    fma3: 'fma',
    // AMD's extensions of MMX came to Intel's processors as a part of SSE.
    mmxext: 'sse',
    pclmul: 'pclmulqdq',
    sha: 'sha-ni',
};
/** Options of GCC that switch a feature on ("x86 Options" of its manual), to the same names. */
const COMPILER_FLAGS = {
    ...Object.fromEntries(`3dnow adx aes avx avx2 avx512bf16 avx512bitalg avx512bw avx512cd avx512dq avx512f avx512fp16 avx512ifma avx512vbmi
    avx512vbmi2 avx512vl avx512vnni avx512vp2intersect avx512vpopcntdq avxvnni bmi2 clflushopt clwb clzero cx16 f16c fma fma4
    fsgsbase gfni mmx movbe movdir64b movdiri popcnt rdpid rdseed serialize sse sse2 sse3 sse4.1 sse4.2 sse4a ssse3 tbm vaes
    vpclmulqdq waitpkg xop xsave xsavec xsaveopt`
        .split(/\s+/)
        .map((name) => [`-m${name}`, name])),
    '-mabm': 'abm',
    '-mamx-bf16': 'amx-bf16',
    '-mamx-int8': 'amx-int8',
    '-mamx-tile': 'amx-tile',
    '-mbmi': 'bmi1',
    '-mlzcnt': 'abm',
    '-mpclmul': 'pclmulqdq',
    '-mrdrnd': 'rdrand',
    '-msahf': 'lahf-lm',
    '-msha': 'sha-ni',
    '-msse4': 'sse4.2',
};
/** Further values of GCC's `-march=` for x86-64, whose features are not known here. */
const OTHER_MARCHES = new Set(`amdfam10 arrowlake arrowlake-s athlon-fx athlon64 athlon64-sse3 atom barcelona bdver1 bdver2 bdver3 bdver4 bonnell broadwell btver1
  btver2 cannonlake clearwaterforest core-avx-i core-avx2 core2 corei7 corei7-avx diamondrapids eden-x2 eden-x4 emeraldrapids
  gracemont goldmont goldmont-plus grandridge graniterapids graniterapids-d k8 k8-sse3 knl knm lujiazui lunarlake meteorlake
  nano nano-1000 nano-2000 nano-3000 nano-x2 nano-x4 nocona novalake opteron opteron-sse3 pantherlake raptorlake rocketlake
  shijidadao sierraforest silvermont slm tremont wildcatlake x86-64 yongfeng znver6`.split(/\s+/));


/***/ }),

/***/ 43722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ FEATURES),
/* harmony export */   HI: () => (/* binding */ SET_BEFORE),
/* harmony export */   MA: () => (/* binding */ KNOWN_VARIABLES),
/* harmony export */   TR: () => (/* binding */ USE_EXPAND)
/* harmony export */ });
/**
 * Names that make.conf may set and something reads: make.conf(5), the lists of Portage itself (portage.const, special_env_vars,
 * make.globals), what profiles expand to USE flags (profiles/desc/, make.defaults of the Gentoo repository), and what compilers
 * and common build systems read. Others are no mistake: every variable reaches the ebuilds.
 */
const names = (text) => text.trim().split(/\s+/);
/** Each value of these becomes a USE flag: `VIDEO_CARDS="intel"` is `video_cards_intel`. */
const USE_EXPAND = names(`
  ABI_MIPS ABI_S390 ABI_X86 ADA_TARGET ALSA_CARDS AMDGPU_TARGETS APACHE2_MODULES APACHE2_MPMS CALLIGRA_FEATURES CAMERAS
  COLLECTD_PLUGINS CPU_FLAGS_ARM CPU_FLAGS_PPC CPU_FLAGS_X86 CURL_QUIC CURL_SSL ELIBC FFTOOLS GPSD_PROTOCOLS GRUB_PLATFORMS
  GUILE_SINGLE_TARGET GUILE_TARGETS INPUT_DEVICES KERNEL L10N LCD_DEVICES LIBREOFFICE_EXTENSIONS LLVM_SLOT LLVM_TARGETS
  LUA_SINGLE_TARGET LUA_TARGETS NGINX_MODULES_HTTP NGINX_MODULES_MAIL NGINX_MODULES_STREAM OFFICE_IMPLEMENTATION
  OPENMPI_FABRICS OPENMPI_OFED_FEATURES OPENMPI_RM PHP_TARGETS POSTGRES_TARGETS PYTHON_SINGLE_TARGET PYTHON_TARGETS
  QEMU_SOFTMMU_TARGETS QEMU_USER_TARGETS ROS_MESSAGES RUBY_TARGETS SANE_BACKENDS UWSGI_PLUGINS VERIFY_SIG VIDEO_CARDS
  VOICEMAIL_STORAGE XTABLES_ADDONS`);
/** Set by make.globals, the profiles of amd64 or env.d, so that `${NAME}` is not empty in make.conf. */
const SET_BEFORE = new Set([
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
  USE_EXPAND_HIDDEN USE_EXPAND_IMPLICIT USE_EXPAND_UNPREFIXED USE_ORDER XDG_CONFIG_DIRS XDG_DATA_DIRS`),
]);
/** Names that something reads; one that is nearly one of them is a misspelling. */
const KNOWN_VARIABLES = new Set([
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
  WINDRES YACC FTP_PROXY HTTP_PROXY HTTPS_PROXY NO_PROXY RSYNC_PROXY ftp_proxy http_proxy https_proxy no_proxy rsync_proxy`),
]);
/** Words of FEATURES (portage.const, SUPPORTED_FEATURES of Portage 3.0.83); older ones that Portage still takes in silence are not. */
const FEATURES = new Set(names(`
  assume-digests binpkg-docompress binpkg-dostrip binpkg-ignore-signature binpkg-logs binpkg-multi-instance binpkg-request-signature
  binpkg-signing buildpkg buildpkg-live buildpkg-proactive buildsyspkg candy case-insensitive-fs ccache cgroup chflags clean-logs
  collision-protect compress-build-logs compress-index compressdebug config-protect-if-modified dedupdebug digest distcc distlocks
  downgrade-backup ebuild-locks fail-clean fakeroot fixlafiles force-mirror getbinpkg gpg-keepalive home-dir-template-copy icecream
  installsources ipc-sandbox jobserver-token keeptemp keepwork lmirror merge-sync merge-use-vdb merge-wait metadata-transfer mirror
  mount-sandbox multilib-strict network-sandbox network-sandbox-proxy news noauto noclean nodoc noinfo noman nostrip notitles
  observability packdebug parallel-fetch parallel-install pid-sandbox pkgdir-index-trusted preserve-libs protect-owned python-trace
  qa-unresolved-soname-deps sandbox selinux sesandbox sfperms sign skiprocheck split-elog split-log splitdebug strict strict-keepdir
  stricter suidctl test test-fail-continue unknown-features-filter unknown-features-warn unmerge-backup unmerge-logs unmerge-orphans
  unprivileged userfetch userpriv usersandbox usersync warn-on-large-env webrsync-gpg xattr`));


/***/ }),

/***/ 76070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings),
  e: () => (/* binding */ swallowsAssignment)
});

// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
;// CONCATENATED MODULE: ./lib/lint/expand.js
/** Values can double with each line; nothing that is meant comes near this. */
const LONGEST = 64 * 1024;
const NAME = /[A-Za-z0-9_]*/y;
/**
 * Puts the values of variables into a text, as Portage does after it has taken the quotes out (portage.util, varexpand). So
 * single quotes around a value do not keep `$NAME` from being replaced, and an apostrophe inside of it does, from there on.
 * What it cannot read makes the whole value empty.
 */
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
        for (const spot of token.spots.slice(index, index + length))
            spots.push(spot);
    };
    const refuse = (kind, index, length) => {
        problems.push({ kind, index, length });
        return { value: { text: '', spots: [] }, problems, references };
    };
    while (position < text.length) {
        const character = text.charAt(position);
        const start = position;
        if (character === "'") {
            if (!doubleQuote)
                apostrophe = apostrophe === undefined ? position : undefined;
            keep(position++);
        }
        else if (character === '"') {
            if (apostrophe === undefined)
                doubleQuote = !doubleQuote;
            keep(position++);
        }
        else if (apostrophe !== undefined) {
            if (character === '$' && /^\$(?:\{|[A-Za-z_])/.test(text.slice(position, position + 2))) {
                if (!problems.some((problem) => problem.kind === 'apostrophe'))
                    problems.push({ kind: 'apostrophe', index: apostrophe, length: 1 });
            }
            keep(position++);
        }
        else if (character === '\n') {
            parts.push(' ');
            spots.push(...token.spots.slice(position, ++position));
        }
        else if (character === '\\') {
            const escaped = text.charAt(position + 1);
            position += 2;
            if (escaped === '')
                keep(start);
            else if (escaped === '$')
                keep(start + 1);
            else if (escaped === '\\') {
                keep(start + 1);
                // As Portage's own comment has it, bug for bug: the character behind two backslashes is taken with them.
                if (/^['"$]$/.test(text.charAt(position)))
                    keep(position++);
            }
            else if (escaped !== '\n')
                keep(start, 2);
        }
        else if (character === '$' && position + 1 < text.length) {
            const braced = text.charAt(position + 1) === '{';
            NAME.lastIndex = position + (braced ? 2 : 1);
            const name = NAME.exec(text)?.[0] ?? '';
            position = NAME.lastIndex;
            if (braced && text.charAt(position) !== '}') {
                const close = text.indexOf('}', start);
                return refuse('bad-substitution', start, (close < 0 ? text.length : close + 1) - start);
            }
            if (braced)
                position++;
            if (name === '') {
                const command = !braced && text.charAt(position) === '(';
                const length = command ? lengthOfCommand(text, start) : Math.max(position - start, 1);
                return refuse(command ? 'command-substitution' : 'bad-substitution', start, length);
            }
            references.push({ name, index: start, length: position - start });
            const known = variables.get(name);
            if (known) {
                parts.push(known.text);
                for (const spot of known.spots)
                    spots.push(spot);
            }
        }
        else
            keep(position++);
        if (spots.length > LONGEST)
            return refuse('too-long', 0, text.length);
    }
    return { value: { text: parts.join(''), spots }, problems, references };
}
/** From `$(` to the parenthesis that closes it, or to the end. */
function lengthOfCommand(text, start) {
    let depth = 0;
    for (let index = start + 1; index < text.length; index++) {
        if (text.charAt(index) === '(')
            depth++;
        else if (text.charAt(index) === ')' && --depth === 0)
            return index + 1 - start;
    }
    return text.length - start;
}

;// CONCATENATED MODULE: ./lib/lint/shlex.js
/** Why reading stopped: Portage throws there. */
class LexError extends Error {
    reason;
    region;
    quotes;
    constructor(reason, region, 
    /** Quoted parts of the same word that were closed before. */
    quotes = []) {
        super(reason);
        this.reason = reason;
        this.region = region;
        this.quotes = quotes;
    }
}
// portage.util, getconfig: lex.wordchars. `#` starts a comment before it could be one of them, and `\` an escape.
const WORD_CHARACTER = /^[0-9A-Za-z~!@$%*_:;?,./+{}-]$/;
const WHITE_SPACE = ' \t\r\n';
/**
 * Reads words as Python's `shlex.shlex` in POSIX mode does, which is how Portage reads make.conf (portage.util,
 * `_getconfig_shlex`): quotes may stand anywhere in a word, `#` starts a comment anywhere outside of them, and whatever is
 * neither a quote nor a word character is a token by itself, `=` and parentheses among them.
 */
class Shlex {
    state = ' ';
    pushedBack = [];
    stack;
    open;
    /** @param open what `source` reads; without it the word has no meaning */
    constructor(file, open, position = 0) {
        this.stack = [{ file, text: file.text.endsWith('\n') ? file.text : `${file.text}\n`, position }];
        this.open = open;
    }
    /**
     * The next token; undefined at the end.
     * @throws LexError where Portage gives up
     */
    next() {
        const before = this.pushedBack.shift();
        if (before)
            return before;
        for (;;) {
            const token = this.readToken();
            if (token?.text === 'source' && this.open) {
                this.enter(token, this.open);
                const pushed = this.pushedBack.shift();
                if (pushed)
                    return pushed;
            }
            else if (token || this.stack.length === 1)
                return token;
            else {
                this.stack.pop();
                this.state = ' ';
                const pushed = this.pushedBack.shift();
                if (pushed)
                    return pushed;
            }
        }
    }
    enter(statement, open) {
        const { file } = this.input();
        const name = this.readToken();
        if (!name || name.text === '')
            throw new LexError('source-without-name', statement.region);
        const opened = open(name, file, this.stack.map((input) => input.file));
        if (opened)
            this.stack.push({ file: opened, text: opened.text, position: 0 });
    }
    input() {
        const top = this.stack.at(-1);
        if (!top)
            throw new Error('there is always the first input');
        return top;
    }
    readToken() {
        const input = this.input();
        const { file, text } = input;
        let word = '';
        const spots = [];
        const quotes = [];
        let start;
        let quoteStart = 0;
        let escapedFrom = ' ';
        let end = input.position;
        const take = (character, offset) => {
            word += character;
            for (let unit = 0; unit < character.length; unit++)
                spots.push({ file, offset: offset + unit });
        };
        const token = () => word === '' && quotes.length === 0
            ? undefined
            : { text: word, spots, region: { file, start: start ?? input.position, end }, quotes };
        const closing = () => ({ file, start: quoteStart, end: text.trimEnd().length });
        for (;;) {
            const offset = input.position;
            const code = text.codePointAt(offset);
            const character = code === undefined ? '' : String.fromCodePoint(code);
            input.position += character.length;
            if (this.state === undefined)
                return undefined;
            if (this.state === ' ' || this.state === 'a') {
                if (character === '') {
                    this.state = undefined;
                    return token();
                }
                if (WHITE_SPACE.includes(character) || character === '#') {
                    if (character === '#')
                        this.skipLine(input);
                    this.state = ' ';
                    const read = token();
                    if (read)
                        return read;
                    continue;
                }
                start ??= offset;
                if (character === '\\') {
                    escapedFrom = 'a';
                    this.state = character;
                }
                else if (character === '"' || character === "'") {
                    quoteStart = offset;
                    this.state = character;
                }
                else if (WORD_CHARACTER.test(character)) {
                    take(character, offset);
                    this.state = 'a';
                }
                else {
                    const alone = {
                        text: character,
                        spots: Array.from({ length: character.length }, (_, unit) => ({ file, offset: offset + unit })),
                        region: { file, start: offset, end: input.position },
                        quotes: [],
                    };
                    this.state = ' ';
                    const read = token();
                    if (!read)
                        return alone;
                    this.pushedBack.unshift(alone);
                    return read;
                }
                end = input.position;
            }
            else if (this.state === '\\') {
                if (character === '')
                    throw new LexError('escape-at-end', { file, start: offset - 1, end: offset });
                if (escapedFrom === '"' && character !== '\\' && character !== '"')
                    take('\\', offset - 1);
                take(character, offset);
                this.state = escapedFrom;
                end = input.position;
            }
            else {
                if (character === '')
                    throw new LexError('unclosed-quote', closing(), quotes);
                end = input.position;
                if (character === this.state) {
                    quotes.push({ file, start: quoteStart, end });
                    this.state = 'a';
                }
                else if (character === '\\' && this.state === '"') {
                    escapedFrom = '"';
                    this.state = character;
                }
                else
                    take(character, offset);
            }
        }
    }
    skipLine(input) {
        const newline = input.text.indexOf('\n', input.position);
        input.position = newline < 0 ? input.text.length : newline + 1;
    }
}

// EXTERNAL MODULE: ./lib/lint/text-file.js
var text_file = __webpack_require__(97401);
;// CONCATENATED MODULE: ./lib/lint/syntax-errors.js


// Words that begin or end a statement of the shell, or run something.
const SHELL = new Set(`if then elif else fi for while until do done case esac in function select time { } ! [ [[ ( ) | & < > ; ;; . eval exec echo
  printf test unset set readonly declare local typeset alias return exit shift trap true false cd`.split(/\s+/));
const NO_SHELL = 'Portage reads assignments, `export` and `source` here, and runs nothing.';
const STOPS = 'Portage stops here and reads nothing of the file';
/**
 * Says what a person did where Portage only says which token it did not expect.
 * @param last the assignment before, to which the token may have been meant to belong
 */
function explainSyntax(error, last) {
    const at = (0,text_file/* extentOf */.OY)(error.at);
    switch (error.reason) {
        case 'unclosed-quote':
            return {
                rule: 'unclosed-quote',
                at: { ...at, ...(at.column === undefined ? {} : { endColumn: at.column + 1 }) },
                message: `The quote is never closed: ${STOPS}.`,
                hint: 'Close it where the value ends: as it is, the value goes on over the lines below.',
                ...closing(error.at),
            };
        case 'escape-at-end':
            return {
                rule: 'unclosed-quote',
                at,
                message: `A backslash is the last character: ${STOPS}.`,
                hint: 'Remove it.',
            };
        case 'source-without-name':
            return {
                rule: 'missing-source',
                at,
                message: `\`source\` is not followed by a file: ${STOPS}.`,
                hint: 'Name one.',
            };
        case 'no-value':
            return {
                rule: 'missing-value',
                at,
                message: `${(0,image_text/* quote */.hD)(error.key.text)} has no value: ${STOPS}.`,
                hint: 'For an empty one write "".',
            };
        case 'invalid-name':
            return invalidName(error.key, error.value);
        case 'no-equals':
            return noEquals(error, last);
    }
}
function invalidName(key, value) {
    const at = (0,text_file/* extentOf */.OY)(key.region);
    const { file, line } = at;
    const name = key.text;
    const appended = /^[A-Za-z_]\w*\+$/.test(name) ? name.slice(0, -1) : undefined;
    const whole = line !== undefined && file === value.region.file.path && (0,text_file/* lineAt */.mh)(value.region.file, value.region.end) === line;
    return {
        rule: 'invalid-name',
        at,
        message: appended === undefined
            ? `${(0,image_text/* quote */.hD)(name)} is no name of a variable: ${STOPS}.`
            : `Portage knows no "+=": ${STOPS}.`,
        hint: appended === undefined
            ? 'Names are letters, digits and "_", and begin with no digit.'
            : `Write ${appended}="\${${appended}} …".`,
        ...(appended !== undefined && whole
            ? { suggestion: oneLine(line, `${appended}="\${${appended}} ${value.text.trim()}"`) }
            : {}),
    };
}
function noEquals({ key, found }, last) {
    const at = (0,text_file/* extentOf */.OY)(key.region);
    const before = last && sameLine(last.written.region, key.region) ? last : undefined;
    if (before && key.text === '(' && before.written.text.endsWith('$')) {
        return {
            rule: 'command-substitution',
            at: (0,text_file/* extentOf */.OY)({ ...before.written.region, end: before.written.region.end }),
            message: `The value of ${before.name} begins a command, which Portage does not run: ${STOPS}.`,
            hint: NO_SHELL,
        };
    }
    if (key.text === '=' && last && !sameLine(last.equals.region, last.written.region)) {
        const empty = (0,text_file/* extentOf */.OY)(last.key.region);
        return {
            rule: 'missing-value',
            at: empty,
            message: `${last.name} has no value, so Portage takes the first word of the next line for it, and stops there.`,
            hint: 'For an empty one write "".',
            ...(empty.line === undefined ? {} : { suggestion: oneLine(empty.line, `${last.name}=""`) }),
        };
    }
    if (before) {
        const line = (0,text_file/* lineAt */.mh)(before.key.region.file, before.key.region.start);
        const text = before.key.region.file.lines[line - 1] ?? '';
        const [, start, value] = /^([ \t]*(?:export[ \t]+)?\w+[ \t]*=[ \t]*)([^'"\\#`]*?)[ \t]*$/.exec(text) ?? [];
        return {
            rule: 'unquoted-value',
            at: (0,text_file/* extentOf */.OY)({ ...key.region, start: before.written.region.end, end: key.region.end }),
            message: `The value of ${before.name} ends before ${(0,image_text/* quote */.hD)(key.text)}, and what follows is no assignment: ${STOPS}.`,
            hint: 'Put the whole value in quotes.',
            ...(start === undefined || value === undefined ? {} : { suggestion: oneLine(line, `${start}"${value}"`) }),
        };
    }
    if (SHELL.has(key.text.replace(/;+$/, '')) || /^(?:\(|\))/.test(found?.text ?? '')) {
        return {
            rule: 'shell-syntax',
            at,
            message: `${(0,image_text/* quote */.hD)(key.text)} is the shell's: ${STOPS}.`,
            hint: NO_SHELL,
        };
    }
    const typographic = /[\u2018-\u201f\u00a0\u200b\ufeff]/.test(key.text);
    return {
        rule: 'missing-equals',
        at,
        message: `${(0,image_text/* quote */.hD)(key.text)} is not followed by "=": ${STOPS}.`,
        hint: typographic
            ? 'The character looks like another one; type it anew.'
            : 'Write NAME="value", or # before what is a comment.',
        ...assigned(key, found),
    };
}
/** `USE "x"` with the sign in between. */
function assigned(key, found) {
    if (!found || !sameLine(key.region, found.region) || found.quotes.length !== 1)
        return {};
    const line = (0,text_file/* lineAt */.mh)(key.region.file, key.region.start);
    const text = key.region.file.lines[line - 1] ?? '';
    const given = /^([A-Za-z_]\w*)[ \t]+("[^"]*"|'[^']*')[ \t]*$/.exec(text);
    return given ? { suggestion: oneLine(line, `${given[1] ?? ''}=${given[2] ?? ''}`) } : {};
}
/** The line with the quote closed at its end, where it is the last assignment or the next line begins another one. */
function closing({ file, start }) {
    const line = (0,text_file/* lineAt */.mh)(file, start);
    const text = file.lines[line - 1] ?? '';
    const next = file.lines[line];
    const alone = next === undefined || next.trim() === '' || /^[ \t]*(?:#|[A-Za-z_]\w*=)/.test(next);
    return alone ? { suggestion: oneLine(line, `${text.trimEnd()}${file.text.charAt(start)}`) } : {};
}
function sameLine(a, b) {
    return a.file === b.file && (0,text_file/* lineAt */.mh)(a.file, a.start) === (0,text_file/* lineAt */.mh)(b.file, b.start);
}
function oneLine(line, text) {
    return { line, endLine: line, lines: [text] };
}

;// CONCATENATED MODULE: ./lib/lint/makeconf.js





const INVALID_NAME = /^\d|[^\p{L}\p{N}_]/u;
const ASSIGNMENT_LINE = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*[ \t]*=/;
const DEEPEST_SOURCE = 16;
const MOST_SOURCES = 256;
/**
 * Reads a make.conf as Portage does (portage.util, getconfig, with sourcing and expansion; make.conf(5)). Behind a mistake in its
 * syntax, where Portage stops, reading goes on with the next line that looks like an assignment, so that one run tells more.
 * @param variables what was set before; what is set here is added
 */
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
            reports.push({ rule, at: (0,text_file/* extentOf */.OY)(name.region), message, hint });
        };
        const found = resolve?.(path, from) ?? { reason: 'nothing is read from other files here' };
        if ('reason' in found) {
            refuse('missing-source', `The file ${(0,image_text/* quote */.hD)(path, 200)} cannot be read: ${found.reason}.`, SOURCE_HINT);
            return undefined;
        }
        if (stack.some((each) => each.path === found.file.path)) {
            refuse('source-cycle', `The file ${(0,image_text/* quote */.hD)(path, 200)} is being read already.`, 'Take one `source` away.');
            return undefined;
        }
        if (stack.length > DEEPEST_SOURCE || sources > MOST_SOURCES) {
            refuse('source-cycle', 'Files that read files come to no end here.', 'Take some `source` away.');
            return undefined;
        }
        return found.file;
    };
    /** Reads on from an offset. @returns where to go on behind a mistake */
    const readFrom = (position) => {
        const lexer = new Shlex(file, resolve ? open : undefined, position);
        const fail = (error) => {
            if (!refused)
                reports.push(explainSyntax(error, assignments.at(-1)));
            refused = true;
            return error.reason === 'unclosed-quote' ? undefined : lineBehind(file, error.at);
        };
        try {
            for (;;) {
                let key = lexer.next();
                if (key?.text === 'export')
                    key = lexer.next();
                if (!key)
                    return undefined;
                const at = key.region;
                const equals = lexer.next();
                if (equals?.text !== '=')
                    return fail({ reason: 'no-equals', at, key, found: equals });
                const written = lexer.next();
                if (!written)
                    return fail({ reason: 'no-value', at, key });
                if (INVALID_NAME.test(key.text))
                    return fail({ reason: 'invalid-name', at, key, value: written });
                const { value, references, problems } = expand(written, variables);
                assignments.push({ name: key.text, key, equals, written, value, references, problems });
                variables.set(key.text, value);
            }
        }
        catch (error) {
            if (!(error instanceof LexError))
                throw error;
            const quotes = [...assignments.flatMap(({ written }) => written.quotes), ...error.quotes];
            return fail({ reason: error.reason, at: quotes.find(swallowsAssignment) ?? error.region });
        }
    };
    for (let position = 0; position !== undefined;)
        position = readFrom(position);
    return { assignments, refused, reports };
}
const SOURCE_HINT = 'Make portage/make.conf a folder and put the file into it: all files of it are read, in the order of their names.';
/** Whether a quoted part goes on over the start of another assignment: then its closing quote was forgotten. */
function swallowsAssignment({ file, start, end }) {
    return /\n[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*="?$/.test(file.text.slice(start, end));
}
/** Offset of the next line behind a region that looks like an assignment; undefined when there is none in this file. */
function lineBehind(file, at) {
    if (at.file !== file)
        return undefined;
    for (let line = (0,text_file/* lineAt */.mh)(file, at.start); line < file.lines.length; line++) {
        if (ASSIGNMENT_LINE.test(file.lines[line] ?? ''))
            return file.starts[line];
    }
    return undefined;
}


/***/ }),

/***/ 66315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ PACKAGE_FILES),
/* harmony export */   aF: () => (/* binding */ ownLicenseGroups),
/* harmony export */   c5: () => (/* binding */ refuseAtom),
/* harmony export */   iN: () => (/* binding */ packageLines),
/* harmony export */   nV: () => (/* binding */ useWords)
/* harmony export */ });
/* harmony import */ var _image_atom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17584);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97158);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97401);



/** The settings for single packages (portage(5), "/etc/portage/"). */
const PACKAGE_FILES = [
    'package.accept_keywords',
    'package.accept_restrict',
    'package.env',
    'package.keywords',
    'package.license',
    'package.mask',
    'package.properties',
    'package.unmask',
    'package.use',
];
/** Lines of a file of package.*, without those that hold nothing (portage.util, grabdict and grabfile). */
function packageLines(kind, file) {
    return file.lines.flatMap((_, index) => {
        const [atom, ...values] = (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfLine */ .LL)(file, index + 1);
        return atom ? [{ kind, file, line: index + 1, atom, values }] : [];
    });
}
/** Flags of a line of package.use, without the names of lists (portage.package.ebuild._config.UseManager). */
function useWords(values) {
    const flags = [];
    let list;
    for (const word of values) {
        if (word.text.endsWith(':'))
            list = word.text.slice(0, -1);
        else {
            const minus = word.text.startsWith('-') ? '-' : '';
            const prefix = list === undefined ? '' : `${list.toLowerCase()}_`;
            flags.push({
                word,
                flag: `${minus}${prefix}${word.text.slice(minus.length)}`,
                ...(list === undefined ? {} : { list }),
            });
        }
    }
    return flags;
}
// portage.dep, _get_atom_wildcard_re: what may stand for several categories or packages in a user's own files.
const WILDCARD = /^(?:(?<name>[\w+*][\w+.*-]*\/[\w+*][\w+*-]*?)|=(?<starred>[\w+*][\w+.*-]*\/[\w+*][\w+*-]*?)-\*\w+\*)(?::(?<slot>[\w+./*=-]+))?(?:::\w[\w-]*)?$/;
const BUILD_ID = /^([=<>~]+[^:[]*-\d[^:[]*?)-(0|[1-9]\d*)((?::|\[|$).*)$/;
const SLOT = /^(?:[A-Za-z0-9_][A-Za-z0-9+_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9+_.-]*)?=?|[*=])$/;
const LONGEST = 512;
/** Files whose lines may not have `[flag]` behind the package, and such whose packages may have the number of a binary package. */
const WITHOUT_USE = new Set(['package.use', 'package.accept_keywords', 'package.keywords']);
const WITHOUT_BUILD_ID = new Set(['package.license']);
/**
 * Whether Portage takes a text for a package in such a file (portage.dep, Atom, with wildcards and repositories allowed).
 * @returns undefined when it does, else why not, as the end of a sentence that begins with the text
 */
function refuseAtom(text, kind) {
    if (text.length > LONGEST)
        return 'is too long for a package';
    if (text.startsWith('!'))
        return 'is a blocker, which says nothing here';
    // Portage keeps `-cat/pkg` apart, to take back what a profile masks.
    const given = text.startsWith('-') && (kind === 'package.mask' || kind === 'package.unmask') ? text.slice(1) : text;
    const wildcard = /\*|\/\+/.test(given.split(':', 1)[0] ?? '') ? WILDCARD.exec(given) : null;
    if (wildcard) {
        const { name, starred, slot } = wildcard.groups ?? {};
        if ((name ?? starred ?? '').includes('**'))
            return 'has two stars beside each other';
        return slot === undefined || SLOT.test(slot) ? undefined : `has a slot ${(0,_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(slot)} that cannot exist`;
    }
    const parsed = (0,_image_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAtom */ .TF)(given);
    if (!parsed.ok) {
        const [, base, , rest] = (WITHOUT_BUILD_ID.has(kind) ? undefined : BUILD_ID.exec(given)) ?? [];
        if (base === undefined || !(0,_image_atom_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAtom */ .TF)(`${base}${rest ?? ''}`).ok)
            return parsed.reason;
    }
    if (WITHOUT_USE.has(kind) && given.includes('['))
        return 'has USE conditions, which cannot stand here';
    return undefined;
}
/** The groups of licences that a definition adds (portage/license_groups). */
function ownLicenseGroups(texts) {
    const file = texts.get('portage/license_groups');
    return new Set(file?.lines.flatMap((_, index) => (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfLine */ .LL)(file, index + 1)[0]?.text ?? []));
}


/***/ }),

/***/ 97401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ wordsOfLine),
/* harmony export */   OY: () => (/* binding */ extentOf),
/* harmony export */   Pc: () => (/* binding */ TEXT_LIMITS),
/* harmony export */   jI: () => (/* binding */ partOfLine),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports textFile, BLANKS */
/* harmony import */ var _image_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83919);

/** Far above what a person writes; a longer line would be a picture, or an attack. */
const TEXT_LIMITS = { bytes: 256 * 1024, lineLength: 10_000 };
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Turns bytes into a text, or says why they are none; a byte order mark and CRLF are findings, and taken out. */
function readText(path, bytes) {
    const decoded = (0,_image_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes, path, TEXT_LIMITS);
    if (!decoded.ok) {
        const { message, hint = 'Is this the right file?', at = { file: path } } = decoded.problem;
        const { line, column } = at;
        const where = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
        return { reports: [{ rule: 'not-text', at: { file: path, ...where }, message, hint }] };
    }
    const { lines } = decoded;
    const reports = [];
    if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) {
        reports.push({
            rule: 'byte-order-mark',
            at: { file: path, line: 1, column: 1 },
            message: 'The file begins with a byte order mark, which Portage takes for a part of the first word.',
            hint: 'Save it as UTF-8 without one.',
            suggestion: { line: 1, endLine: 1, lines: [lines[0] ?? ''] },
        });
    }
    const carriageReturn = bytes.indexOf(13);
    if (carriageReturn >= 0) {
        const line = bytes.subarray(0, carriageReturn).filter((byte) => byte === 10).length + 1;
        reports.push({
            rule: 'carriage-return',
            at: { file: path, line, column: (lines[line - 1]?.length ?? 0) + 1 },
            message: 'The line ends with a carriage return, as on Windows.',
            hint: 'Save the file with LF at the line ends, and keep it so by `* text=auto eol=lf` in .gitattributes.',
        });
    }
    return { file: textFile(path, lines), reports };
}
/** A text from its lines. */
function textFile(path, lines) {
    let next = 0;
    const starts = lines.map((line) => {
        const start = next;
        next += line.length + 1;
        return start;
    });
    return { path, text: lines.join('\n'), lines, starts };
}
/** Number of the line that an offset is in, from 1. */
function lineAt(file, offset) {
    let low = 0;
    let high = file.starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((file.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** Line and columns of a region; one that goes over several lines is shown by its first. */
function extentOf({ file, start, end }) {
    const line = lineAt(file, start);
    const from = file.starts[line - 1] ?? 0;
    const lineEnd = from + (file.lines[line - 1]?.length ?? 0);
    return {
        file: file.path,
        line,
        column: start - from + 1,
        endColumn: Math.max(Math.min(end, lineEnd), start) - from + 1,
    };
}
/** A part of one line, from a column and with so many characters. */
function partOfLine(file, line, column, length) {
    return { file: file.path, line, column, endColumn: column + length };
}
// What Python's str.split() takes for white space, without the control characters, which no text has. U+FEFF is none.
const BLANK = '[\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const BLANKS = new RegExp(`${BLANK}+`, 'u');
const WORD = /[^\t\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
/** Words of a line up to a comment, which starts with a word that starts with `#` (portage.util, grabfile and grabdict). */
function wordsOfLine(file, line) {
    const start = file.starts[line - 1] ?? 0;
    const words = [];
    for (const match of (file.lines[line - 1] ?? '').matchAll(WORD)) {
        if (match[0].startsWith('#'))
            break;
        words.push({ file, text: match[0], start: start + match.index, end: start + match.index + match[0].length });
    }
    return words;
}
/** Words of a text with the index at which each begins. */
function splitWords(text) {
    return [...text.matchAll(WORD)].map((match) => ({ text: match[0], index: match.index }));
}


/***/ })

};
