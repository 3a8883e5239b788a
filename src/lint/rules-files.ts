import { inFile, named } from './rule.js';
import type { LintRule, LintRules } from './rule.js';

const kernel = (bad: string, line: number, fixed: string): LintRule['example'] =>
  inFile('kernel/10-on.config', bad, line, fixed);
const dracut = (bad: string, line: number, fixed: string): LintRule['example'] =>
  inFile('dracut/dracut.conf.d/10-live.conf', bad, line, fixed);
const exclude = (bad: string, line: number, fixed: string): LintRule['example'] =>
  inFile('squashfs.exclude', bad, line, fixed);
const IMAGE = `stage3: gentoo/stage3:nomultilib-20260216
snapshot: gentoo/portage:20260217
profile: default/linux/amd64/23.0
compiler: { slot: 15, version: 15.2.1 }
kernel: { version: 6.12.58 }
`;

/** Rules about the other files of a definition, and about files as such. */
export const FILE_RULES = {
  'definition-folder': {
    severity: 'error',
    about:
      'The folder itself is not in order: a link that leads out of it or in circles, a device, a file where a folder has to be, no Dockerfile. The build refuses it in the same words.',
    example: named('kernel', 'kernel/30-own.config', 'CONFIG_EFI=y\n'),
  },
  'not-text': {
    severity: 'error',
    about:
      'Settings are text: UTF-8 without control characters, at most 256 KiB a file and 10,000 characters a line. Anything else is another kind of file under this name, or damaged, and is not read any further.',
    example: inFile('world', 'app-misc/hello\u0007\n', 1, 'app-misc/hello\n'),
  },
  'byte-order-mark': {
    severity: 'error',
    about:
      'Some editors put an invisible mark before the first character. Portage takes it for a part of the first word: make.conf is refused, and the first line of package.* is ignored.',
    example: inFile('portage/package.use/a', '\ufeffapp-misc/hello nls\n', 1, 'app-misc/hello nls\n'),
  },
  'carriage-return': {
    severity: 'warning',
    about:
      'Portage bears with the line ends of Windows. The shell, which reads dracut.conf.d, and mksquashfs, which reads squashfs.exclude, take the carriage return for a part of the line.',
    example: exclude('usr/share/doc/?(.)*\r\n', 1, 'usr/share/doc/?(.)*\n'),
  },
  'image-yaml': {
    severity: 'error',
    about: 'image.yaml says what docs/image-yaml.md lists, and nothing else. The build refuses it in the same words.',
    example: inFile('image.yaml', `${IMAGE}hostnam: live\n`, 6, `${IMAGE}hostname: live\n`),
  },
  'kernel-syntax': {
    severity: 'error',
    about:
      'A line of a fragment is `CONFIG_NAME=value`, `# CONFIG_NAME is not set` or a comment. The build refuses other lines, and Kconfig would take a nearly right one for a comment.',
    example: kernel('EFI=y\n', 1, 'CONFIG_EFI=y\n'),
  },
  'kernel-option-twice': {
    severity: 'warning',
    about:
      'An option needs to be set once in a fragment. That a later fragment sets it anew is what fragments are for.',
    example: kernel('CONFIG_EFI=y\nCONFIG_EFI=y\n', 2, 'CONFIG_EFI=y\n'),
  },
  'kernel-contradiction': {
    severity: 'error',
    about: 'A fragment that sets an option in two ways is refused by the build.',
    example: kernel('CONFIG_EFI=y\n# CONFIG_EFI is not set\n', 2, 'CONFIG_EFI=y\n'),
  },
  'kernel-boolean-module': {
    severity: 'error',
    about:
      'What modules themselves stand on cannot be a module. Kconfig drops the request, and the build fails later for an option that did not take. Only options are known here that are booleans in every kernel.',
    example: kernel('CONFIG_EFI=m\n', 1, 'CONFIG_EFI=y\n'),
  },
  'dracut-syntax': {
    severity: 'error',
    about: 'The files of dracut.conf.d are read by bash: no blanks around "=", and every quote closed.',
    example: dracut('hostonly = "no"\n', 1, 'hostonly="no"\n'),
  },
  'dracut-unknown-option': {
    severity: 'warning',
    about:
      'dracut ignores an option that it does not know. The rule speaks up where a name is nearly one of dracut.conf(5).',
    example: dracut('add_dracutmodule+=" lvm "\n', 1, 'add_dracutmodules+=" lvm "\n'),
  },
  'dracut-list-blanks': {
    severity: 'warning',
    about: 'dracut puts lists together as texts. Without blanks at both ends two words of two files become one.',
    example: dracut('add_dracutmodules+="lvm"\n', 1, 'add_dracutmodules+=" lvm "\n'),
  },
  'dracut-yes-or-no': {
    severity: 'warning',
    about: 'The switches of dracut.conf(5) are "yes" or "no". Any other word switches nothing.',
    example: dracut('hostonly="false"\n', 1, 'hostonly="no"\n'),
  },
  'exclude-syntax': {
    severity: 'error',
    about:
      'Patterns of squashfs.exclude start at the root of the image without a slash; mksquashfs refuses "/", "./" and "../" at the beginning. A bracket that is not closed matches nothing.',
    example: exclude('/usr/share/doc/?(.)*\n', 1, 'usr/share/doc/?(.)*\n'),
  },
  'exclude-needed': {
    severity: 'error',
    about:
      'Kernel and init mount on folders such as proc and dev, and do not make them. What is in them may stay out, they themselves may not.',
    example: exclude('proc\n', 1, 'proc/?(.)*\n'),
  },
  'unknown-silence': {
    severity: 'warning',
    about:
      'A comment `# gentoo-min: …` says `allow` and names of rules, and silences nothing if it says anything else.',
    example: inFile('world', 'app-misc/hello # gentoo-min: allow dupliate-line\n', 1, 'app-misc/hello\n'),
  },
  'unused-silence': {
    severity: 'note',
    about: 'A comment that allows what is not there hides the next mistake of that kind.',
    example: inFile('world', 'app-misc/hello # gentoo-min: allow duplicate-line\n', 1, 'app-misc/hello\n'),
  },
  'more-findings': {
    severity: 'note',
    about: 'Of one file at most 100 findings are shown. So many have one cause, and whoever removes it sees the rest.',
    example: { bad: { world: 'hello\n'.repeat(101) }, at: 'world', fixed: { world: 'app-misc/hello\n' } },
  },
} as const satisfies LintRules;
