import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  TEXT_LIMITS,
  partOfLine,
  readText
} from "./chunk-QZDJNIFO.js";
import {
  closest,
  quote
} from "./chunk-CMGACONP.js";

// src/lint/read-start.ts
import { open } from "node:fs/promises";
async function readStart({ entry }, most) {
  const handle = await open(entry.source);
  try {
    const buffer = Buffer.alloc(Math.min(entry.size, most));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

// src/lint/rule.ts
function inFile(path, bad, line, fixed) {
  return { bad: { [path]: bad }, at: `${path}:${line}`, fixed: { [path]: fixed } };
}
function named(bad, fixed, content, at = bad) {
  return { bad: { [bad]: content }, at, fixed: { [fixed]: content } };
}

// src/lint/rules-programs.ts
var script = (bad, line, fixed) => inFile("smoke.d/90-own.sh", `#!/bin/sh
${bad}`, line, `#!/bin/sh
${fixed}`);
var dockerfile = (bad, line, fixed) => inFile("Dockerfile", bad, line, fixed);
var PROGRAM_RULES = {
  "shell-error": {
    severity: "error",
    about: "shellcheck calls it an error: the shell cannot read the script, or it does something else than it says. The number in the message leads to shellcheck's explanation.",
    example: script("cp $@ /run\n", 2, 'cp "$@" /run\n')
  },
  "shell-warning": {
    severity: "warning",
    about: "shellcheck warns of it: the script goes wrong when something else does, or on another shell.",
    example: script("cd /run\nrm -f own.log\n", 2, "cd /run || exit 1\nrm -f own.log\n")
  },
  "shell-note": {
    severity: "note",
    about: "shellcheck makes a note of it: the script does what it says as long as no name has a blank or a star.",
    example: script("rm -f $1\n", 2, 'rm -f "$1"\n')
  },
  "dockerfile-error": {
    severity: "error",
    about: "BuildKit refuses the Dockerfile, so nothing can be built: it cannot be read, or `# check=error=true` at its head, as the default one has it, makes an error of what its check finds.",
    example: dockerfile("FROM stage3 AS artifacts\nRUNN true\n", 2, "FROM stage3 AS artifacts\nRUN true\n")
  },
  "dockerfile-check": {
    severity: "warning",
    about: "BuildKit's own check of a Dockerfile (`docker buildx build --check`) finds fault with it. The message begins with the name of its rule, which `# check=skip=NAME` at the head of the file switches off.",
    example: dockerfile("FROM stage3 AS artifacts\nENV LANG C\n", 2, "FROM stage3 AS artifacts\nENV LANG=C\n")
  },
  "dockerfile-image": {
    severity: "warning",
    about: "An image that the Dockerfile names cannot be had. Perhaps it is the name of a stage, misspelt: what is the name of no stage and of no build context is an image.",
    example: dockerfile(
      "FROM stage3 AS world\nFROM stage3 AS artifacts\nCOPY --from=127.0.0.1:1/worlds / /\n",
      3,
      "FROM stage3 AS world\nFROM stage3 AS artifacts\nCOPY --from=world / /\n"
    )
  }
};
function isByProgram(rule) {
  return rule in PROGRAM_RULES;
}

// src/lint/rules-files.ts
var kernel = (bad, line, fixed) => inFile("kernel/10-on.config", bad, line, fixed);
var dracut = (bad, line, fixed) => inFile("dracut/dracut.conf.d/10-live.conf", bad, line, fixed);
var exclude = (bad, line, fixed) => inFile("squashfs.exclude", bad, line, fixed);
var IMAGE = `stage3: gentoo/stage3:nomultilib-20260216
snapshot: gentoo/portage:20260217
profile: default/linux/amd64/23.0
compiler: { slot: 15, version: 15.2.1 }
kernel: { version: 6.12.58 }
`;
var FILE_RULES = {
  "definition-folder": {
    severity: "error",
    about: "The folder itself is not in order: a link that leads out of it or in circles, a device, a file where a folder has to be, no Dockerfile. The build refuses it in the same words.",
    example: named("kernel", "kernel/30-own.config", "CONFIG_EFI=y\n")
  },
  "not-text": {
    severity: "error",
    about: "Settings are text: UTF-8 without control characters, at most 256 KiB a file and 10,000 characters a line. Anything else is another kind of file under this name, or damaged, and is not read any further.",
    example: inFile("world", "app-misc/hello\x07\n", 1, "app-misc/hello\n")
  },
  "byte-order-mark": {
    severity: "error",
    about: "Some editors put an invisible mark before the first character. Portage takes it for a part of the first word: make.conf is refused, and the first line of package.* is ignored.",
    example: inFile("portage/package.use/a", "\uFEFFapp-misc/hello nls\n", 1, "app-misc/hello nls\n")
  },
  "carriage-return": {
    severity: "warning",
    about: "Portage bears with the line ends of Windows. The shell, which reads dracut.conf.d, and mksquashfs, which reads squashfs.exclude, take the carriage return for a part of the line.",
    example: exclude("usr/share/doc/?(.)*\r\n", 1, "usr/share/doc/?(.)*\n")
  },
  "image-yaml": {
    severity: "error",
    about: "image.yaml says what docs/image-yaml.md lists, and nothing else. The build refuses it in the same words.",
    example: inFile("image.yaml", `${IMAGE}hostnam: live
`, 6, `${IMAGE}hostname: live
`)
  },
  "kernel-syntax": {
    severity: "error",
    about: "A line of a fragment is `CONFIG_NAME=value`, `# CONFIG_NAME is not set` or a comment. The build refuses other lines, and Kconfig would take a nearly right one for a comment.",
    example: kernel("EFI=y\n", 1, "CONFIG_EFI=y\n")
  },
  "kernel-option-twice": {
    severity: "warning",
    about: "An option needs to be set once in a fragment. That a later fragment sets it anew is what fragments are for.",
    example: kernel("CONFIG_EFI=y\nCONFIG_EFI=y\n", 2, "CONFIG_EFI=y\n")
  },
  "kernel-contradiction": {
    severity: "error",
    about: "A fragment that sets an option in two ways is refused by the build.",
    example: kernel("CONFIG_EFI=y\n# CONFIG_EFI is not set\n", 2, "CONFIG_EFI=y\n")
  },
  "kernel-boolean-module": {
    severity: "error",
    about: "What modules themselves stand on cannot be a module. Kconfig drops the request, and the build fails later for an option that did not take. Only options are known here that are booleans in every kernel.",
    example: kernel("CONFIG_EFI=m\n", 1, "CONFIG_EFI=y\n")
  },
  "dracut-syntax": {
    severity: "error",
    about: 'The files of dracut.conf.d are read by bash: no blanks around "=", and every quote closed.',
    example: dracut('hostonly = "no"\n', 1, 'hostonly="no"\n')
  },
  "dracut-unknown-option": {
    severity: "warning",
    about: "dracut ignores an option that it does not know. The rule speaks up where a name is nearly one of dracut.conf(5).",
    example: dracut('add_dracutmodule+=" lvm "\n', 1, 'add_dracutmodules+=" lvm "\n')
  },
  "dracut-list-blanks": {
    severity: "warning",
    about: "dracut puts lists together as texts. Without blanks at both ends two words of two files become one.",
    example: dracut('add_dracutmodules+="lvm"\n', 1, 'add_dracutmodules+=" lvm "\n')
  },
  "dracut-yes-or-no": {
    severity: "warning",
    about: 'The switches of dracut.conf(5) are "yes" or "no". Any other word switches nothing.',
    example: dracut('hostonly="false"\n', 1, 'hostonly="no"\n')
  },
  "exclude-syntax": {
    severity: "error",
    about: 'Patterns of squashfs.exclude start at the root of the image without a slash; mksquashfs refuses "/", "./" and "../" at the beginning. A bracket that is not closed matches nothing.',
    example: exclude("/usr/share/doc/?(.)*\n", 1, "usr/share/doc/?(.)*\n")
  },
  "exclude-needed": {
    severity: "error",
    about: "Kernel and init mount on folders such as proc and dev, and do not make them. What is in them may stay out, they themselves may not.",
    example: exclude("proc\n", 1, "proc/?(.)*\n")
  },
  "unknown-silence": {
    severity: "warning",
    about: "A comment `# gentoo-min: …` says `allow` and names of rules, and silences nothing if it says anything else.",
    example: inFile("world", "app-misc/hello # gentoo-min: allow dupliate-line\n", 1, "app-misc/hello\n")
  },
  "unused-silence": {
    severity: "note",
    about: "A comment that allows what is not there hides the next mistake of that kind.",
    example: inFile("world", "app-misc/hello # gentoo-min: allow duplicate-line\n", 1, "app-misc/hello\n")
  },
  "more-findings": {
    severity: "note",
    about: "Of one file at most 100 findings are shown. So many have one cause, and whoever removes it sees the rest.",
    example: { bad: { world: "hello\n".repeat(101) }, at: "world", fixed: { world: "app-misc/hello\n" } }
  }
};

// src/lint/rules-judged.ts
var HEAD = "name: a\nstage3: gentoo/stage3:nomultilib-20260216\nsnapshot: gentoo/portage:20260217\n";
var PROFILE = "default/linux/amd64/23.0/no-multilib";
var world = (bad, fixed) => inFile("world", bad, 1, fixed);
var use = (bad, fixed) => inFile("portage/package.use/a", bad, 1, fixed);
var makeConf = (bad, fixed) => inFile("portage/make.conf", bad, 1, fixed);
var keywords = (bad, fixed) => inFile("portage/package.accept_keywords/a", bad, 1, fixed);
var image = (profile, fixed, python = "python3_13", fixedPython = python) => {
  const text = (one, other) => `${HEAD}profile: ${one}
python: ${other}
compiler: { slot: 13, version: 13.3.0, keyword: amd64 }
kernel: { version: 6.12.58 }
`;
  return inFile("image.yaml", text(profile, python), profile === fixed ? 5 : 4, text(fixed, fixedPython));
};
var JUDGED_RULES = {
  "unknown-world-package": {
    severity: "error",
    about: "The snapshot has no such package, or no such version, slot or repository of it. Portage notes that on the side, leaves the entry out and reports success.",
    example: world("app-misc/helo\n", "app-misc/hello\n")
  },
  "world-entry-dropped": {
    severity: "error",
    about: "Every version of the package is masked, by its keywords, its licence or package.mask. Portage leaves such an entry of world out and reports success.",
    example: {
      bad: { world: "app-misc/testing\n" },
      at: "world:1",
      fixed: { world: "app-misc/testing\n", "portage/package.accept_keywords/a": "app-misc/testing ~amd64\n" }
    }
  },
  "unknown-package": {
    severity: "warning",
    about: "A line about a package that the snapshot does not have says nothing, and Portage does not mention it. Perhaps it is misspelt, perhaps it was removed from Gentoo.",
    example: use("app-misc/helo nls\n", "app-misc/hello nls\n")
  },
  "moved-package": {
    severity: "warning",
    about: "The package has another name now (profiles/updates of the repository). Portage renames what is installed, and the lines of a system that is synced, but not those of a definition.",
    example: keywords("sys-devel/libtool ~amd64\n", "dev-build/libtool ~amd64\n")
  },
  "unknown-version": {
    severity: "warning",
    about: "No version in the snapshot is meant by this line, so it says nothing. Old versions leave Gentoo every week.",
    example: keywords("=app-misc/hello-1.0 ~amd64\n", "=app-misc/hello-2.10 ~amd64\n")
  },
  "unknown-slot": {
    severity: "warning",
    about: "No version of the package is in this slot, so the line says nothing.",
    example: use("app-misc/hello:2 nls\n", "app-misc/hello:0 nls\n")
  },
  "unknown-repository": {
    severity: "warning",
    about: "The line is about an ebuild repository that image.yaml does not add, so it says nothing.",
    example: use("app-misc/hello::guru nls\n", "app-misc/hello::gentoo nls\n")
  },
  "unknown-use-flag": {
    severity: "warning",
    about: "None of the versions that the line means has this flag. Portage takes any word for a flag, and ignores it where nobody asks for it.",
    example: use("app-misc/hello nsl\n", "app-misc/hello nls\n")
  },
  "fixed-use-flag": {
    severity: "warning",
    about: "The profile or the repository masks or forces this flag for every version that the line means. A line of package.use cannot change that; portage/profile/ can.",
    example: use("app-misc/flags hidden\n", "app-misc/flags shown\n")
  },
  "unknown-use-value": {
    severity: "warning",
    about: "No package knows this value of a list such as VIDEO_CARDS, so it switches nothing on.",
    example: use("*/* VIDEO_CARDS: intle\n", "*/* VIDEO_CARDS: intel\n")
  },
  "undefined-use-list": {
    severity: "warning",
    about: "The profile does not make USE flags of this list (USE_EXPAND), so what stands behind its name are flags that no package has.",
    example: use("*/* KODI_ADDONS: pvr\n", "*/* VIDEO_CARDS: intel\n")
  },
  "undefined-license": {
    severity: "warning",
    about: "No repository has a licence or a group of licences of this name, so nothing is accepted by it.",
    example: inFile("portage/package.license/a", "app-misc/hello GPL-33\n", 1, "app-misc/hello GPL-3+\n")
  },
  "undefined-arch": {
    severity: "warning",
    about: "No repository knows an architecture of this name (profiles/arch.list), so its keyword accepts nothing.",
    example: keywords("app-misc/testing ~amd64 ~m68k\n", "app-misc/testing ~amd64\n")
  },
  "unsupported-feature": {
    severity: "warning",
    about: "The Portage of this stage3 does not know the feature, and goes on without it.",
    example: makeConf('FEATURES="no-such-feature" # gentoo-min: allow unknown-feature\n', 'FEATURES="ccache"\n')
  },
  "needless-mask": {
    severity: "warning",
    about: "The profile or the repository masks every version that the line means, so the line changes nothing. In package.mask that is often a sign that another version was meant.",
    example: inFile("portage/package.mask/a", "app-misc/masked\n", 1, "app-misc/flags\n")
  },
  "needless-unmask": {
    severity: "warning",
    about: "Nothing masks the versions that the line means, so there is nothing to take back. What is masked by its keywords or its licence is accepted by package.accept_keywords or package.license.",
    example: inFile("portage/package.unmask/a", "app-misc/hello\n", 1, "app-misc/masked\n")
  },
  "unknown-profile": {
    severity: "error",
    about: "The snapshot has no such profile, and without one Portage builds nothing.",
    example: image("default/linux/amd64/23.1/no-multilib", PROFILE)
  },
  "deprecated-profile": {
    severity: "warning",
    about: "The profile is going to be removed; the repository names the one that takes its place.",
    example: image("default/linux/amd64/17.1/no-multilib", PROFILE)
  },
  "profile-mismatch": {
    severity: "error",
    about: "The profile is made for another kind of stage3: another init system, with or without 32-bit libraries, /usr merged or not. Rebuilding the world does not turn one into the other.",
    example: image(`${PROFILE}/systemd`, PROFILE)
  },
  "outdated-python": {
    severity: "warning",
    about: "The Python that image.yaml names is older than the one of the profile, or no package can be built for it any more. More and more of the world stays behind with it.",
    example: image(PROFILE, PROFILE, "python3_12", "python3_13")
  },
  "live-package": {
    severity: "error",
    about: "A live ebuild takes its sources from a repository while it is built. Here nothing that is built has a network, and what it would build is another thing every day.",
    example: {
      bad: { world: "app-misc/hello\n", "portage/package.accept_keywords/a": "app-misc/hello **\n" },
      at: "portage/package.accept_keywords/a:1",
      fixed: { world: "app-misc/hello\n", "portage/package.accept_keywords/a": "app-misc/hello ~amd64\n" }
    }
  },
  "fetch-restricted-package": {
    severity: "error",
    about: "Sources of this package may not be downloaded by a program: a person has to, by hand.",
    example: world("dev-java/restricted\n", "app-misc/hello\n")
  },
  "lost-source": {
    severity: "warning",
    about: "No mirror and no address of the ebuild has a source any more that the change needs, and that the base does not. What is older than the snapshot of a mirror goes, and upstream moves its files. Only a builder, or a `distfiles-store`, that has it still can build this.",
    example: world("app-misc/lost\n", "app-misc/hello\n")
  },
  "kernel-option-refused": {
    severity: "error",
    about: "Kconfig did not do what the fragment asks: the option does not exist in this kernel, depends on another one, or is of another type. The build stops there.",
    example: inFile("kernel/20-on.config", "CONFIG_NO_SUCH_OPTION=y\n", 1, "CONFIG_64BIT=y\n")
  }
};
function isJudged(rule) {
  return rule in JUDGED_RULES;
}

// src/lint/rules-makeconf.ts
var makeConf2 = (bad, line, fixed) => inFile("portage/make.conf", bad, line, fixed);
var MAKE_CONF_RULES = {
  "shell-syntax": {
    severity: "error",
    about: "make.conf looks like a script of the shell and is none: Portage reads assignments, `export` and `source`, and stops at anything else. Then emerge does not start at all.",
    example: makeConf2('if true; then\nUSE="ssl"\nfi\n', 1, 'USE="ssl"\n')
  },
  "missing-equals": {
    severity: "error",
    about: 'A word that is not followed by "=" is no assignment. Portage stops there, and emerge does not start.',
    example: makeConf2('USE "ssl"\n', 1, 'USE="ssl"\n')
  },
  "missing-value": {
    severity: "error",
    about: 'Behind "=" Portage takes the next word for the value, also from the next line. An empty value has to be written as "".',
    example: makeConf2('USE=\nCFLAGS="-O2"\n', 1, 'USE=""\nCFLAGS="-O2"\n')
  },
  "unquoted-value": {
    severity: "error",
    about: 'Without quotes a value ends at the first blank and at the first character that Portage does not count among those of a word, which "=" and parentheses are not. It stops at what follows.',
    example: makeConf2("CFLAGS=-march=x86-64\n", 1, 'CFLAGS="-march=x86-64"\n')
  },
  "unclosed-quote": {
    severity: "error",
    about: "A quote that is never closed takes in everything that follows. Portage stops, or takes the assignments below for a part of the value when another quote closes it.",
    example: makeConf2('USE="ssl\n', 1, 'USE="ssl"\n')
  },
  "invalid-name": {
    severity: "error",
    about: 'A name of a variable is letters, digits and "_" and begins with no digit. "+=", which shells know, is for Portage a name with a plus. It stops there.',
    example: makeConf2('USE="ssl"\nUSE+=" udev"\n', 2, 'USE="ssl"\nUSE="${USE} udev"\n')
  },
  "command-substitution": {
    severity: "error",
    about: "Portage runs no commands. A value with `$(…)` in it becomes empty, with a line on standard error that nobody sees; backticks stay in the value as they are.",
    example: makeConf2('RUSTFLAGS="-C codegen-units=$(nproc)"\n', 1, 'RUSTFLAGS="-C codegen-units=8"\n')
  },
  "bad-substitution": {
    severity: "error",
    about: "Of the substitutions of shells Portage knows `$NAME` and `${NAME}`. With any other the whole value becomes empty.",
    example: makeConf2('CFLAGS="${CFLAGS:--O2} -pipe"\n', 1, 'CFLAGS="${CFLAGS} -pipe"\n')
  },
  "missing-source": {
    severity: "error",
    about: "emerge does not start when `source` names a file that is not there. The build makes make.conf a folder of its own, so a file beside make.conf is not found. A folder make.conf needs no `source`: all of its files are read.",
    example: {
      bad: { "portage/make.conf": "source flags\n", "portage/package.use/a": "app-misc/hello nls\n" },
      at: "portage/make.conf:1",
      fixed: { "portage/make.conf/10-flags": 'CFLAGS="-O2"\n', "portage/package.use/a": "app-misc/hello nls\n" }
    }
  },
  "source-cycle": {
    severity: "error",
    about: "A file that reads itself again, directly or by way of others, never comes to an end. Portage breaks off with an error.",
    example: {
      bad: { "portage/make.conf/flags": "source flags\n" },
      at: "portage/make.conf/flags:1",
      fixed: { "portage/make.conf/flags": 'CFLAGS="-O2"\n' }
    }
  },
  "value-too-long": {
    severity: "error",
    about: "A value that contains another one several times, which contains a third one several times, soon is longer than the memory of the machine. Nothing that is meant comes near the 64 KiB that are taken here.",
    example: makeConf2(
      `A0="${"x".repeat(1e3)}"
B0="${"$A0 ".repeat(10)}"
C0="${"$B0 ".repeat(10)}"
`,
      3,
      `A0="${"x".repeat(1e3)}"
B0="$A0"
C0="$B0"
`
    )
  },
  "undefined-variable": {
    severity: "warning",
    about: "Portage puts nothing in the place of a variable that is not set, and says nothing about it: CFLAGS becomes empty for a misspelt COMMON_FLAGS. Variables of the profile and those set above count as set.",
    example: makeConf2(
      'COMMON_FLAGS="-O2 -pipe"\nCFLAGS="${COMON_FLAGS}"\n',
      2,
      'COMMON_FLAGS="-O2 -pipe"\nCFLAGS="${COMMON_FLAGS}"\n'
    )
  },
  "apostrophe-in-value": {
    severity: "warning",
    about: "Portage looks for variables after it has taken the quotes away. An apostrophe that is left in the value then counts as an opening quote, and behind it `$NAME` stays as it is.",
    example: makeConf2(`EXTRA_ECONF="--with-x='a $HOME"
`, 1, 'EXTRA_ECONF="--with-x=a $HOME"\n')
  },
  "stray-semicolon": {
    severity: "warning",
    about: "A semicolon behind a value is no end of a statement for Portage, but the last character of the value.",
    example: makeConf2('USE="ssl";\n', 1, 'USE="ssl"\n')
  },
  "comment-in-value": {
    severity: "warning",
    about: 'Inside of quotes "#" starts no comment. It and the words behind it become words of the value: USE flags, for example.',
    example: makeConf2('USE="ssl # for curl\n  udev"\n', 1, '# ssl is for curl\nUSE="ssl\n  udev"\n')
  },
  "space-around-equals": {
    severity: "note",
    about: 'Portage takes blanks around "=". Shells and scripts that read make.conf too do not.',
    example: makeConf2('USE = "ssl"\n', 1, 'USE="ssl"\n')
  }
};

// src/lint/rules-packages.ts
var use2 = (bad, line, fixed) => inFile("portage/package.use/a", bad, line, fixed);
var PACKAGE_RULES = {
  "invalid-atom": {
    severity: "error",
    about: "Portage ignores a line of package.* whose first word names no package; all it says is a line among many. In package.mask and package.unmask that goes for every line with more than one word.",
    example: inFile("portage/package.accept_keywords/a", "gcc ~amd64\n", 1, "sys-devel/gcc ~amd64\n")
  },
  "invalid-world-entry": {
    severity: "error",
    about: "Portage drops lines of world that it cannot read, and everything behind the first word, without a word.",
    example: inFile("world", "hello\n", 1, "app-misc/hello\n")
  },
  "line-without-value": {
    severity: "warning",
    about: "A line that names a package, or a list of flags, and nothing behind it says nothing.",
    example: use2("app-misc/hello\n", 1, "app-misc/hello nls\n")
  },
  "invalid-use-flag": {
    severity: "error",
    about: "Portage takes every word for a flag, and a flag that no package can have is ignored.",
    example: use2("app-misc/hello +nls\n", 1, "app-misc/hello nls\n")
  },
  "unknown-use-list": {
    severity: "warning",
    about: "A word with a colon puts the flags behind it in a list, such as `VIDEO_CARDS:`. With a misspelt one no package has them.",
    example: use2("*/* PYTHON_TARGET: python3_13\n", 1, "*/* PYTHON_TARGETS: python3_13\n")
  },
  "unknown-keyword": {
    severity: "error",
    about: "A keyword that does not exist accepts nothing, and Portage does not say so.",
    example: inFile("portage/package.accept_keywords/a", "app-misc/hello ~amd46\n", 1, "app-misc/hello ~amd64\n")
  },
  "unknown-license-group": {
    severity: "warning",
    about: "A group of licences that is not defined accepts none of them. Groups of your own belong into portage/license_groups.",
    example: inFile("portage/package.license/a", "app-misc/hello @FREEE\n", 1, "app-misc/hello @FREE\n")
  },
  "invalid-license": {
    severity: "error",
    about: "A word that cannot be the name of a licence accepts nothing, and Portage does not say so.",
    example: inFile("portage/package.license/a", "app-misc/hello GPL-2,MIT\n", 1, "app-misc/hello GPL-2 MIT\n")
  },
  "missing-env-file": {
    severity: "error",
    about: "Portage builds a package without the settings of a file of env/ that is not there.",
    example: {
      bad: { "portage/package.env/a": "app-misc/hello one-jb\n", "portage/env/one-job": 'MAKEOPTS="-j1"\n' },
      at: "portage/package.env/a:1",
      fixed: { "portage/package.env/a": "app-misc/hello one-job\n", "portage/env/one-job": 'MAKEOPTS="-j1"\n' }
    }
  },
  "duplicate-line": {
    severity: "warning",
    about: "The same line a second time has no effect; often it was meant to be another one.",
    example: inFile("world", "app-misc/hello\napp-misc/hello\n", 2, "app-misc/hello\n")
  },
  "mask-without-effect": {
    severity: "warning",
    about: "package.unmask wins over package.mask, so a line that is in both is not masked.",
    example: {
      bad: { "portage/package.mask/a": "app-misc/hello\n", "portage/package.unmask/a": "app-misc/hello\n" },
      at: "portage/package.mask/a:1",
      fixed: { "portage/package.mask/a": "app-misc/hello\n", "portage/package.unmask/a": "=app-misc/hello-2.10\n" }
    }
  },
  "world-package-masked": {
    severity: "error",
    about: "A package of world whose every version is masked cannot be built.",
    example: {
      bad: { world: "app-misc/hello\n", "portage/package.mask/a": "app-misc/hello\n" },
      at: "world:1",
      fixed: { world: "app-misc/hello\n", "portage/package.mask/a": ">app-misc/hello-2.10\n" }
    }
  },
  "unread-part": {
    severity: "error",
    about: "Portage does not look at what it does not know by name, and says nothing about a misspelt file or folder.",
    example: named("portage/package.uses/a", "portage/package.use/a", "app-misc/hello nls\n", "portage/package.uses")
  },
  "unread-file": {
    severity: "warning",
    about: 'Portage passes by files and folders whose names begin with "." or end with "~"; kernel/ is read from files *.config, and dracut.conf.d from files *.conf.',
    example: named("portage/package.use/hello~", "portage/package.use/hello", "app-misc/hello nls\n")
  },
  "backup-file-read": {
    severity: "warning",
    about: "Portage reads every file of a folder such as package.use, those too that are called *.bak, *.old or *.orig.",
    example: named("portage/package.use/hello.bak", "portage/package.use/hello", "app-misc/hello nls\n")
  },
  "deprecated-file": {
    severity: "warning",
    about: "package.keywords is read for now; its name has been package.accept_keywords for many years.",
    example: named(
      "portage/package.keywords/a",
      "portage/package.accept_keywords/a",
      "app-misc/hello ~amd64\n",
      "portage/package.keywords"
    )
  },
  "misplaced-file": {
    severity: "error",
    about: "The settings of Portage are in the folder portage/ of a definition. Beside it nothing reads them.",
    example: named("make.conf", "portage/make.conf", 'USE="ssl"\n')
  },
  "unknown-part": {
    severity: "warning",
    about: "A name that is nearly that of a part of the definition, and is none, is not read by anybody.",
    example: named("kernels/10-on.config", "kernel/10-on.config", "CONFIG_EFI=y\n", "kernels")
  }
};

// src/lint/rules-settings.ts
var makeConf3 = (bad, line, fixed) => inFile("portage/make.conf", bad, line, fixed);
var SETTING_RULES = {
  "overridden-assignment": {
    severity: "warning",
    about: "A variable that is set twice in one file has the second value; nothing ever reads the first one.",
    example: makeConf3('USE="ssl"\nUSE="udev"\n', 1, 'USE="ssl udev"\n')
  },
  "unknown-variable": {
    severity: "warning",
    about: "Every variable may be set in make.conf, so Portage says nothing about a misspelt one. This rule speaks up where a name is nearly one that Portage, the Gentoo repository or a compiler reads. A variable that others mention is left alone.",
    example: makeConf3('VIDEO_CARD="intel"\n', 1, 'VIDEO_CARDS="intel"\n')
  },
  "unknown-feature": {
    severity: "warning",
    about: "Portage warns about a word of FEATURES that it does not know, and goes on without it.",
    example: makeConf3('FEATURES="ccach"\n', 1, 'FEATURES="ccache"\n')
  },
  "repeated-word": {
    severity: "note",
    about: "The same word twice says no more than once; often one of the two was meant to be another one.",
    example: makeConf3('USE="ssl udev ssl"\n', 1, 'USE="ssl udev"\n')
  },
  "contradicting-word": {
    severity: "warning",
    about: "A flag that is switched on and off again, in one list or for the same package, is what the last one says. The first one has no effect.",
    example: inFile("portage/package.use/a", "app-misc/hello nls\napp-misc/hello -nls\n", 1, "app-misc/hello -nls\n")
  },
  "jobserver-bypassed": {
    severity: "warning",
    about: "All programs of a build share one pool of jobs (docs/jobserver.md). A number of jobs in MAKEFLAGS or NINJAOPTS, or another pool, takes make or ninja out of it, and then each of them compiles as if it were alone. `-j1` may stay: one job needs no pool.",
    example: makeConf3('NINJAOPTS="-j32 -l32"\n', 1, 'NINJAOPTS="-l32"\n')
  },
  "set-by-build": {
    severity: "warning",
    about: "The build sets some variables itself, behind the definition: MAKEFLAGS for the jobserver, and the Python that image.yaml names. What make.conf says of them is never used.",
    example: makeConf3('MAKEFLAGS="-l32"\n', 1, "# MAKEFLAGS is set by the build.\n")
  },
  "not-in-build": {
    severity: "note",
    about: "While the image is built, these variables have values that the build needs, such as EMERGE_DEFAULT_OPTS. The definition decides what they are in the finished image.",
    example: makeConf3('EMERGE_DEFAULT_OPTS="--ask"\n', 1, 'USE="ssl"\n')
  },
  "machine-setting": {
    severity: "note",
    about: "How many jobs run, which mirrors and which proxy are used belongs to the machine that builds. In make.conf it becomes part of the image, and a change of it builds everything anew; the inputs of the action leave no trace.",
    example: makeConf3('MAKEOPTS="-j32"\n', 1, "# The input jobs says how many jobs may run.\n")
  },
  "native-march": {
    severity: "warning",
    about: "With `native` the compiler uses whatever the machine has that happens to build. The image then may not start on any other machine, and packages that are kept fit no other runner.",
    example: makeConf3('CFLAGS="-march=native -O2"\n', 1, 'CFLAGS="-march=x86-64-v3 -O2"\n')
  },
  "unknown-march": {
    severity: "warning",
    about: "A CPU that GCC does not know ends every compilation at its first file.",
    example: makeConf3('CFLAGS="-march=znver33 -O2"\n', 1, 'CFLAGS="-march=znver3 -O2"\n')
  },
  "flag-beyond-march": {
    severity: "warning",
    about: "A compiler flag such as `-mavx512f`, or the target-cpu of Rust, may ask for instructions that the CPU of `-march` does not have. Programs compiled so die there of an illegal instruction.",
    example: makeConf3('CFLAGS="-march=znver3 -mavx512f"\n', 1, 'CFLAGS="-march=znver4 -mavx512f"\n')
  },
  "overridden-compiler-flag": {
    severity: "warning",
    about: "Of two optimization levels, CPUs or tunings in one value the compiler takes the last one.",
    example: makeConf3('CFLAGS="-O2 -pipe -O3"\n', 1, 'CFLAGS="-O3 -pipe"\n')
  },
  "cpu-flag-beyond-march": {
    severity: "warning",
    about: "CPU_FLAGS_X86 makes packages use instructions in their own assembler code. With one that the CPU of `-march` does not have, they crash on the very machines that the image is for.",
    example: {
      bad: {
        "portage/make.conf": 'CFLAGS="-march=x86-64-v2"\n',
        "portage/package.use/cpu": "*/* CPU_FLAGS_X86: -* sse2 avx2\n"
      },
      at: "portage/package.use/cpu:1",
      fixed: {
        "portage/make.conf": 'CFLAGS="-march=x86-64-v2"\n',
        "portage/package.use/cpu": "*/* CPU_FLAGS_X86: -* sse2\n"
      }
    }
  },
  "unknown-cpu-flag": {
    severity: "warning",
    about: "Portage ignores a value of CPU_FLAGS_X86 that the Gentoo repository does not have.",
    example: inFile("portage/package.use/cpu", "*/* CPU_FLAGS_X86: sse4.2\n", 1, "*/* CPU_FLAGS_X86: sse4_2\n")
  }
};

// src/lint/rules.ts
var RULES = {
  ...MAKE_CONF_RULES,
  ...SETTING_RULES,
  ...PACKAGE_RULES,
  ...FILE_RULES,
  ...PROGRAM_RULES,
  ...JUDGED_RULES
};
var RULE_NAMES = Object.keys(RULES);
function ruleOf(name) {
  return RULES[name];
}
function ruleAddress(name, from = "docs") {
  return `${from}/rules.md#${name}`;
}

// src/lint/shell-scripts.ts
var FIRST_LINE = /^#![ \t]*\S*\/(?:env[ \t]+(?:-S[ \t]+)?)?(?:sh|bash|dash|ksh|busybox[ \t]+sh)(?=\s|$)/;
function shellOf(path, start) {
  const [top, second] = path.split("/");
  if (path === "portage/bashrc") return { name: "bash", sourced: true };
  const sourced = top === "dracut" && second === "modules.d";
  if (FIRST_LINE.test(start)) return { sourced };
  if (start.startsWith("#!") || !path.endsWith(".sh")) return void 0;
  if (sourced) return { name: path.endsWith("/module-setup.sh") ? "bash" : "sh", sourced };
  return top === "smoke.d" ? { name: "sh", sourced } : void 0;
}

// src/lint/silence.ts
var MARK = /#[ \t]*gentoo-min:[ \t]*(.*)$/;
function readSilences(file, rules) {
  const silences = [];
  const reports = [];
  const next = linesBelow(file);
  for (const [index, text] of file.lines.entries()) {
    if (!text.includes("gentoo-min:")) continue;
    const mark = MARK.exec(text);
    if (!mark) continue;
    const line = index + 1;
    const said = mark[1] ?? "";
    const from = mark.index + mark[0].length - said.length;
    const names = /^allow[ \t]+(\S.*)$/.exec(said)?.[1];
    const report = (column, length, message, hint) => {
      reports.push({ rule: "unknown-silence", at: partOfLine(file, line, column, length), message, hint });
    };
    if (names === void 0) {
      report(
        from + 1,
        said.length,
        `${quote(said)} is nothing that a comment can say here.`,
        "Write # gentoo-min: allow RULE."
      );
      continue;
    }
    const target = text.slice(0, mark.index).trim() === "" ? next[index] ?? line : line;
    for (const match of names.matchAll(/[^\s,]+/g)) {
      const [rule] = match;
      const column = from + said.length - names.length + match.index + 1;
      if (rules.includes(rule)) silences.push({ file, line, column, rule, target });
      else {
        const near = closest(rule, rules);
        const hint = near === void 0 ? "docs/rules.md lists them." : `Did you mean "${near}"?`;
        report(column, rule.length, `There is no rule ${quote(rule)}.`, hint);
      }
    }
  }
  return { silences, reports };
}
function linesBelow({ lines }) {
  const below = [];
  let next;
  for (let index = lines.length - 1; index >= 0; index--) {
    below[index] = next;
    if (!/^\s*(?:#(?! CONFIG_\w+ is not set)|$)/.test(lines[index] ?? "")) next = index + 1;
  }
  return below;
}
function applySilences(reports, silences) {
  const key = (file, line, rule) => `${file}:${line ?? 0}:${rule}`;
  const byPlace = new Map(silences.map((silence) => [key(silence.file.path, silence.target, silence.rule), silence]));
  const used = /* @__PURE__ */ new Set();
  const left = reports.filter(({ rule, at }) => {
    const silence = byPlace.get(key(at.file, at.line, rule));
    if (silence) used.add(silence);
    return silence === void 0;
  });
  const idle = silences.filter((silence) => !used.has(silence));
  return [
    ...left,
    ...idle.map(({ file, line, column, rule }) => ({
      rule: "unused-silence",
      at: partOfLine(file, line, column, rule.length),
      message: `The rule ${rule} finds nothing here that could be allowed.`,
      hint: "Remove the comment."
    }))
  ];
}

// src/lint/by-programs.ts
function scriptJudge(run, signal) {
  return async (scripts) => (await import("./shellcheck-I3UNY2IL.js")).judgeScripts(scripts, { run, signal });
}
var DOCKERFILE = "Dockerfile";
var WITH_SCRIPTS = /^(?:(?:build|smoke\.d|rootfs|dracut\/modules\.d)\/|portage\/bashrc$)/;
var START_BYTES = 128;
async function readProgramFiles({ files }) {
  const scripts = [];
  const reports = [];
  let dockerfile2;
  for (const file of files) {
    const { path, from, entry } = file;
    if (from !== "user" || entry.kind !== "file") continue;
    if (path === DOCKERFILE) {
      const dockerignore = files.find((other) => other.path === ".dockerignore" && other.from !== "removed");
      const bytes = await readStart(file, TEXT_LIMITS.bytes + 1);
      const text = asText(path, bytes, reports);
      const ignore = dockerignore && await readStart(dockerignore, TEXT_LIMITS.bytes);
      if (text) dockerfile2 = { dockerfile: bytes, ignore, text };
    } else if (WITH_SCRIPTS.test(path)) {
      const [first = ""] = (await readStart(file, START_BYTES)).toString("latin1").split("\n");
      const shell = shellOf(path, first);
      const text = shell && asText(path, await readStart(file, TEXT_LIMITS.bytes + 1), reports);
      if (text) scripts.push({ text, shell, source: entry.source });
    }
  }
  return { scripts, dockerfile: dockerfile2, reports };
}
async function judgeByPrograms({ scripts, dockerfile: dockerfile2, reports }, programs) {
  const judged = await Promise.all([
    scripts.length > 0 ? programs.scripts?.(scripts) : void 0,
    dockerfile2 && programs.dockerfile?.(dockerfile2)
  ]);
  const said = judged.flatMap((each) => each?.reports ?? []);
  return {
    reports: [...reports, ...allowed(said, textsOf({ scripts, dockerfile: dockerfile2 }))],
    unjudged: judged.flatMap((each) => each?.unjudged ?? [])
  };
}
function textsOf({ scripts, dockerfile: dockerfile2 }) {
  return [...scripts.map(({ text }) => text), ...dockerfile2 ? [dockerfile2.text] : []];
}
function allowed(reports, texts) {
  const read = texts.map((text) => readSilences(text, RULE_NAMES));
  const silences = read.flatMap((each) => each.silences).filter(({ rule }) => isByProgram(rule));
  const left = applySilences(reports, silences).filter(({ rule }) => rule !== "unused-silence");
  return [...left, ...read.flatMap((each) => each.reports)];
}
function asText(path, bytes, reports) {
  const read = readText(path, bytes);
  reports.push(...read.reports.filter(({ rule }) => rule === "not-text"));
  return read.file;
}

export {
  isJudged,
  isByProgram,
  RULE_NAMES,
  ruleOf,
  ruleAddress,
  readStart,
  readSilences,
  applySilences,
  scriptJudge,
  DOCKERFILE,
  readProgramFiles,
  judgeByPrograms,
  textsOf
};
