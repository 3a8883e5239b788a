import { inFile, named } from './rule.js';
import type { LintRule, LintRules } from './rule.js';

const use = (bad: string, line: number, fixed: string): LintRule['example'] =>
  inFile('portage/package.use/a', bad, line, fixed);

/** Rules about world, package.* and names of files. */
export const PACKAGE_RULES = {
  'invalid-atom': {
    severity: 'error',
    about:
      'Portage ignores a line of package.* whose first word names no package; all it says is a line among many. In package.mask and package.unmask that goes for every line with more than one word.',
    example: inFile('portage/package.accept_keywords/a', 'gcc ~amd64\n', 1, 'sys-devel/gcc ~amd64\n'),
  },
  'invalid-world-entry': {
    severity: 'error',
    about: 'Portage drops lines of world that it cannot read, and everything behind the first word, without a word.',
    example: inFile('world', 'hello\n', 1, 'app-misc/hello\n'),
  },
  'line-without-value': {
    severity: 'warning',
    about: 'A line that names a package, or a list of flags, and nothing behind it says nothing.',
    example: use('app-misc/hello\n', 1, 'app-misc/hello nls\n'),
  },
  'invalid-use-flag': {
    severity: 'error',
    about: 'Portage takes every word for a flag, and a flag that no package can have is ignored.',
    example: use('app-misc/hello +nls\n', 1, 'app-misc/hello nls\n'),
  },
  'unknown-use-list': {
    severity: 'warning',
    about:
      'A word with a colon puts the flags behind it in a list, such as `VIDEO_CARDS:`. With a misspelt one no package has them.',
    example: use('*/* PYTHON_TARGET: python3_13\n', 1, '*/* PYTHON_TARGETS: python3_13\n'),
  },
  'unknown-keyword': {
    severity: 'error',
    about: 'A keyword that does not exist accepts nothing, and Portage does not say so.',
    example: inFile('portage/package.accept_keywords/a', 'app-misc/hello ~amd46\n', 1, 'app-misc/hello ~amd64\n'),
  },
  'unknown-license-group': {
    severity: 'warning',
    about:
      'A group of licences that is not defined accepts none of them. Groups of your own belong into portage/license_groups.',
    example: inFile('portage/package.license/a', 'app-misc/hello @FREEE\n', 1, 'app-misc/hello @FREE\n'),
  },
  'invalid-license': {
    severity: 'error',
    about: 'A word that cannot be the name of a licence accepts nothing, and Portage does not say so.',
    example: inFile('portage/package.license/a', 'app-misc/hello GPL-2,MIT\n', 1, 'app-misc/hello GPL-2 MIT\n'),
  },
  'missing-env-file': {
    severity: 'error',
    about: 'Portage builds a package without the settings of a file of env/ that is not there.',
    example: {
      bad: { 'portage/package.env/a': 'app-misc/hello one-jb\n', 'portage/env/one-job': 'MAKEOPTS="-j1"\n' },
      at: 'portage/package.env/a:1',
      fixed: { 'portage/package.env/a': 'app-misc/hello one-job\n', 'portage/env/one-job': 'MAKEOPTS="-j1"\n' },
    },
  },
  'duplicate-line': {
    severity: 'warning',
    about: 'The same line a second time has no effect; often it was meant to be another one.',
    example: inFile('world', 'app-misc/hello\napp-misc/hello\n', 2, 'app-misc/hello\n'),
  },
  'mask-without-effect': {
    severity: 'warning',
    about: 'package.unmask wins over package.mask, so a line that is in both is not masked.',
    example: {
      bad: { 'portage/package.mask/a': 'app-misc/hello\n', 'portage/package.unmask/a': 'app-misc/hello\n' },
      at: 'portage/package.mask/a:1',
      fixed: { 'portage/package.mask/a': 'app-misc/hello\n', 'portage/package.unmask/a': '=app-misc/hello-2.10\n' },
    },
  },
  'world-package-masked': {
    severity: 'error',
    about: 'A package of world whose every version is masked cannot be built.',
    example: {
      bad: { world: 'app-misc/hello\n', 'portage/package.mask/a': 'app-misc/hello\n' },
      at: 'world:1',
      fixed: { world: 'app-misc/hello\n', 'portage/package.mask/a': '>app-misc/hello-2.10\n' },
    },
  },
  'unread-part': {
    severity: 'error',
    about: 'Portage does not look at what it does not know by name, and says nothing about a misspelt file or folder.',
    example: named('portage/package.uses/a', 'portage/package.use/a', 'app-misc/hello nls\n', 'portage/package.uses'),
  },
  'unread-file': {
    severity: 'warning',
    about:
      'Portage passes by files and folders whose names begin with "." or end with "~"; kernel/ is read from files *.config, and dracut.conf.d from files *.conf.',
    example: named('portage/package.use/hello~', 'portage/package.use/hello', 'app-misc/hello nls\n'),
  },
  'backup-file-read': {
    severity: 'warning',
    about:
      'Portage reads every file of a folder such as package.use, those too that are called *.bak, *.old or *.orig.',
    example: named('portage/package.use/hello.bak', 'portage/package.use/hello', 'app-misc/hello nls\n'),
  },
  'deprecated-file': {
    severity: 'warning',
    about: 'package.keywords is read for now; its name has been package.accept_keywords for many years.',
    example: named(
      'portage/package.keywords/a',
      'portage/package.accept_keywords/a',
      'app-misc/hello ~amd64\n',
      'portage/package.keywords',
    ),
  },
  'misplaced-file': {
    severity: 'error',
    about: 'The settings of Portage are in the folder portage/ of a definition. Beside it nothing reads them.',
    example: named('make.conf', 'portage/make.conf', 'USE="ssl"\n'),
  },
  'unknown-part': {
    severity: 'warning',
    about: 'A name that is nearly that of a part of the definition, and is none, is not read by anybody.',
    example: named('kernels/10-on.config', 'kernel/10-on.config', 'CONFIG_EFI=y\n', 'kernels'),
  },
} as const satisfies LintRules;
