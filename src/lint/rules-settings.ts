import { inFile } from './rule.js';
import type { LintRule, LintRules } from './rule.js';

const makeConf = (bad: string, line: number, fixed: string): LintRule['example'] =>
  inFile('portage/make.conf', bad, line, fixed);

/** Rules about what make.conf sets. */
export const SETTING_RULES = {
  'overridden-assignment': {
    severity: 'warning',
    about: 'A variable that is set twice in one file has the second value; nothing ever reads the first one.',
    example: makeConf('USE="ssl"\nUSE="udev"\n', 1, 'USE="ssl udev"\n'),
  },
  'unknown-variable': {
    severity: 'warning',
    about:
      'Every variable may be set in make.conf, so Portage says nothing about a misspelt one. This rule speaks up where a name is nearly one that Portage, the Gentoo repository or a compiler reads. A variable that others mention is left alone.',
    example: makeConf('VIDEO_CARD="intel"\n', 1, 'VIDEO_CARDS="intel"\n'),
  },
  'unknown-feature': {
    severity: 'warning',
    about: 'Portage warns about a word of FEATURES that it does not know, and goes on without it.',
    example: makeConf('FEATURES="ccach"\n', 1, 'FEATURES="ccache"\n'),
  },
  'repeated-word': {
    severity: 'note',
    about: 'The same word twice says no more than once; often one of the two was meant to be another one.',
    example: makeConf('USE="ssl udev ssl"\n', 1, 'USE="ssl udev"\n'),
  },
  'contradicting-word': {
    severity: 'warning',
    about:
      'A flag that is switched on and off again, in one list or for the same package, is what the last one says. The first one has no effect.',
    example: inFile('portage/package.use/a', 'app-misc/hello nls\napp-misc/hello -nls\n', 1, 'app-misc/hello -nls\n'),
  },
  'jobserver-bypassed': {
    severity: 'warning',
    about:
      'All programs of a build share one pool of jobs (docs/jobserver.md). A number of jobs in MAKEFLAGS or NINJAOPTS, or another pool, takes make or ninja out of it, and then each of them compiles as if it were alone. `-j1` may stay: one job needs no pool.',
    example: makeConf('NINJAOPTS="-j32 -l32"\n', 1, 'NINJAOPTS="-l32"\n'),
  },
  'set-by-build': {
    severity: 'warning',
    about:
      'The build sets some variables itself, behind the definition: MAKEFLAGS for the jobserver, and the Python that image.yaml names. What make.conf says of them is never used.',
    example: makeConf('MAKEFLAGS="-l32"\n', 1, '# MAKEFLAGS is set by the build.\n'),
  },
  'not-in-build': {
    severity: 'note',
    about:
      'While the image is built, these variables have values that the build needs, such as EMERGE_DEFAULT_OPTS. The definition decides what they are in the finished image.',
    example: makeConf('EMERGE_DEFAULT_OPTS="--ask"\n', 1, 'USE="ssl"\n'),
  },
  'machine-setting': {
    severity: 'note',
    about:
      'How many jobs run, which mirrors and which proxy are used belongs to the machine that builds. In make.conf it becomes part of the image, and a change of it builds everything anew; the inputs of the action leave no trace.',
    example: makeConf('MAKEOPTS="-j32"\n', 1, '# The input jobs says how many jobs may run.\n'),
  },
  'native-march': {
    severity: 'warning',
    about:
      'With `native` the compiler uses whatever the machine has that happens to build. The image then may not start on any other machine, and packages that are kept fit no other runner.',
    example: makeConf('CFLAGS="-march=native -O2"\n', 1, 'CFLAGS="-march=x86-64-v3 -O2"\n'),
  },
  'unknown-march': {
    severity: 'warning',
    about: 'A CPU that GCC does not know ends every compilation at its first file.',
    example: makeConf('CFLAGS="-march=znver33 -O2"\n', 1, 'CFLAGS="-march=znver3 -O2"\n'),
  },
  'flag-beyond-march': {
    severity: 'warning',
    about:
      'A compiler flag such as `-mavx512f`, or the target-cpu of Rust, may ask for instructions that the CPU of `-march` does not have. Programs compiled so die there of an illegal instruction.',
    example: makeConf('CFLAGS="-march=znver3 -mavx512f"\n', 1, 'CFLAGS="-march=znver4 -mavx512f"\n'),
  },
  'overridden-compiler-flag': {
    severity: 'warning',
    about: 'Of two optimization levels, CPUs or tunings in one value the compiler takes the last one.',
    example: makeConf('CFLAGS="-O2 -pipe -O3"\n', 1, 'CFLAGS="-O3 -pipe"\n'),
  },
  'cpu-flag-beyond-march': {
    severity: 'warning',
    about:
      'CPU_FLAGS_X86 makes packages use instructions in their own assembler code. With one that the CPU of `-march` does not have, they crash on the very machines that the image is for.',
    example: {
      bad: {
        'portage/make.conf': 'CFLAGS="-march=x86-64-v2"\n',
        'portage/package.use/cpu': '*/* CPU_FLAGS_X86: -* sse2 avx2\n',
      },
      at: 'portage/package.use/cpu:1',
      fixed: {
        'portage/make.conf': 'CFLAGS="-march=x86-64-v2"\n',
        'portage/package.use/cpu': '*/* CPU_FLAGS_X86: -* sse2\n',
      },
    },
  },
  'unknown-cpu-flag': {
    severity: 'warning',
    about: 'Portage ignores a value of CPU_FLAGS_X86 that the Gentoo repository does not have.',
    example: inFile('portage/package.use/cpu', '*/* CPU_FLAGS_X86: sse4.2\n', 1, '*/* CPU_FLAGS_X86: sse4_2\n'),
  },
} as const satisfies LintRules;
