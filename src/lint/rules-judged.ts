import { inFile } from './rule.js';
import type { LintRule, LintRules } from './rule.js';

const HEAD = 'name: a\nstage3: gentoo/stage3:nomultilib-20260216\nsnapshot: gentoo/portage:20260217\n';
const PROFILE = 'default/linux/amd64/23.0/no-multilib';

const world = (bad: string, fixed: string): LintRule['example'] => inFile('world', bad, 1, fixed);
const use = (bad: string, fixed: string): LintRule['example'] => inFile('portage/package.use/a', bad, 1, fixed);
const makeConf = (bad: string, fixed: string): LintRule['example'] => inFile('portage/make.conf', bad, 1, fixed);
const keywords = (bad: string, fixed: string): LintRule['example'] =>
  inFile('portage/package.accept_keywords/a', bad, 1, fixed);
const image = (profile: string, fixed: string, python = 'python3_13', fixedPython = python): LintRule['example'] => {
  const text = (one: string, other: string): string =>
    `${HEAD}profile: ${one}\npython: ${other}\ncompiler: { slot: 13, version: 13.3.0, keyword: amd64 }\nkernel: { version: 6.12.58 }\n`;
  return inFile('image.yaml', text(profile, python), profile === fixed ? 5 : 4, text(fixed, fixedPython));
};

/** Rules that are judged in the pinned stage3 with the pinned snapshot, by Portage itself: `gentoo-min check`. */
export const JUDGED_RULES = {
  'unknown-world-package': {
    severity: 'error',
    about:
      'The snapshot has no such package, or no such version, slot or repository of it. Portage notes that on the side, leaves the entry out and reports success.',
    example: world('app-misc/helo\n', 'app-misc/hello\n'),
  },
  'world-entry-dropped': {
    severity: 'error',
    about:
      'Every version of the package is masked, by its keywords, its licence or package.mask. Portage leaves such an entry of world out and reports success.',
    example: {
      bad: { world: 'app-misc/testing\n' },
      at: 'world:1',
      fixed: { world: 'app-misc/testing\n', 'portage/package.accept_keywords/a': 'app-misc/testing ~amd64\n' },
    },
  },
  'unknown-package': {
    severity: 'warning',
    about:
      'A line about a package that the snapshot does not have says nothing, and Portage does not mention it. Perhaps it is misspelt, perhaps it was removed from Gentoo.',
    example: use('app-misc/helo nls\n', 'app-misc/hello nls\n'),
  },
  'moved-package': {
    severity: 'warning',
    about:
      'The package has another name now (profiles/updates of the repository). Portage renames what is installed, and the lines of a system that is synced, but not those of a definition.',
    example: keywords('sys-devel/libtool ~amd64\n', 'dev-build/libtool ~amd64\n'),
  },
  'unknown-version': {
    severity: 'warning',
    about:
      'No version in the snapshot is meant by this line, so it says nothing. Old versions leave Gentoo every week.',
    example: keywords('=app-misc/hello-1.0 ~amd64\n', '=app-misc/hello-2.10 ~amd64\n'),
  },
  'unknown-slot': {
    severity: 'warning',
    about: 'No version of the package is in this slot, so the line says nothing.',
    example: use('app-misc/hello:2 nls\n', 'app-misc/hello:0 nls\n'),
  },
  'unknown-repository': {
    severity: 'warning',
    about: 'The line is about an ebuild repository that image.yaml does not add, so it says nothing.',
    example: use('app-misc/hello::guru nls\n', 'app-misc/hello::gentoo nls\n'),
  },
  'unknown-use-flag': {
    severity: 'warning',
    about:
      'None of the versions that the line means has this flag. Portage takes any word for a flag, and ignores it where nobody asks for it.',
    example: use('app-misc/hello nsl\n', 'app-misc/hello nls\n'),
  },
  'fixed-use-flag': {
    severity: 'warning',
    about:
      'The profile or the repository masks or forces this flag for every version that the line means. A line of package.use cannot change that; portage/profile/ can.',
    example: use('app-misc/flags hidden\n', 'app-misc/flags shown\n'),
  },
  'unknown-use-value': {
    severity: 'warning',
    about: 'No package knows this value of a list such as VIDEO_CARDS, so it switches nothing on.',
    example: use('*/* VIDEO_CARDS: intle\n', '*/* VIDEO_CARDS: intel\n'),
  },
  'undefined-use-list': {
    severity: 'warning',
    about:
      'The profile does not make USE flags of this list (USE_EXPAND), so what stands behind its name are flags that no package has.',
    example: use('*/* KODI_ADDONS: pvr\n', '*/* VIDEO_CARDS: intel\n'),
  },
  'undefined-license': {
    severity: 'warning',
    about: 'No repository has a licence or a group of licences of this name, so nothing is accepted by it.',
    example: inFile('portage/package.license/a', 'app-misc/hello GPL-33\n', 1, 'app-misc/hello GPL-3+\n'),
  },
  'undefined-arch': {
    severity: 'warning',
    about: 'No repository knows an architecture of this name (profiles/arch.list), so its keyword accepts nothing.',
    example: keywords('app-misc/testing ~amd64 ~m68k\n', 'app-misc/testing ~amd64\n'),
  },
  'unsupported-feature': {
    severity: 'warning',
    about: 'The Portage of this stage3 does not know the feature, and goes on without it.',
    example: makeConf('FEATURES="no-such-feature" # gentoo-min: allow unknown-feature\n', 'FEATURES="ccache"\n'),
  },
  'needless-mask': {
    severity: 'warning',
    about:
      'The profile or the repository masks every version that the line means, so the line changes nothing. In package.mask that is often a sign that another version was meant.',
    example: inFile('portage/package.mask/a', 'app-misc/masked\n', 1, 'app-misc/flags\n'),
  },
  'needless-unmask': {
    severity: 'warning',
    about:
      'Nothing masks the versions that the line means, so there is nothing to take back. What is masked by its keywords or its licence is accepted by package.accept_keywords or package.license.',
    example: inFile('portage/package.unmask/a', 'app-misc/hello\n', 1, 'app-misc/masked\n'),
  },
  'unknown-profile': {
    severity: 'error',
    about: 'The snapshot has no such profile, and without one Portage builds nothing.',
    example: image('default/linux/amd64/23.1/no-multilib', PROFILE),
  },
  'deprecated-profile': {
    severity: 'warning',
    about: 'The profile is going to be removed; the repository names the one that takes its place.',
    example: image('default/linux/amd64/17.1/no-multilib', PROFILE),
  },
  'profile-mismatch': {
    severity: 'error',
    about:
      'The profile is made for another kind of stage3: another init system, with or without 32-bit libraries, /usr merged or not. Rebuilding the world does not turn one into the other.',
    example: image(`${PROFILE}/systemd`, PROFILE),
  },
  'outdated-python': {
    severity: 'warning',
    about:
      'The Python that image.yaml names is older than the one of the profile, or no package can be built for it any more. More and more of the world stays behind with it.',
    example: image(PROFILE, PROFILE, 'python3_12', 'python3_13'),
  },
  'live-package': {
    severity: 'error',
    about:
      'A live ebuild takes its sources from a repository while it is built. Here nothing that is built has a network, and what it would build is another thing every day.',
    example: {
      bad: { world: 'app-misc/hello\n', 'portage/package.accept_keywords/a': 'app-misc/hello **\n' },
      at: 'portage/package.accept_keywords/a:1',
      fixed: { world: 'app-misc/hello\n', 'portage/package.accept_keywords/a': 'app-misc/hello ~amd64\n' },
    },
  },
  'fetch-restricted-package': {
    severity: 'error',
    about: 'Sources of this package may not be downloaded by a program: a person has to, by hand.',
    example: world('dev-java/restricted\n', 'app-misc/hello\n'),
  },
  'lost-source': {
    severity: 'warning',
    about:
      'No mirror and no address of the ebuild has a source any more that the change needs, and that the base does not. What is older than the snapshot of a mirror goes, and upstream moves its files. Only a builder, or a `distfiles-store`, that has it still can build this.',
    example: world('app-misc/lost\n', 'app-misc/hello\n'),
  },
  'kernel-option-refused': {
    severity: 'error',
    about:
      'Kconfig did not do what the fragment asks: the option does not exist in this kernel, depends on another one, or is of another type. The build stops there.',
    example: inFile('kernel/20-on.config', 'CONFIG_NO_SUCH_OPTION=y\n', 1, 'CONFIG_64BIT=y\n'),
  },
} as const satisfies LintRules;

/** Whether a rule needs Portage, a stage3 and a snapshot. */
export function isJudged(rule: string): boolean {
  return rule in JUDGED_RULES;
}
