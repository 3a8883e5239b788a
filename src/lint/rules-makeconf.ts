import { inFile } from './rule.js';
import type { LintRule, LintRules } from './rule.js';

const makeConf = (bad: string, line: number, fixed: string): LintRule['example'] =>
  inFile('portage/make.conf', bad, line, fixed);

/** Rules about the syntax of make.conf and of the files of env/. */
export const MAKE_CONF_RULES = {
  'shell-syntax': {
    severity: 'error',
    about:
      'make.conf looks like a script of the shell and is none: Portage reads assignments, `export` and `source`, and stops at anything else. Then emerge does not start at all.',
    example: makeConf('if true; then\nUSE="ssl"\nfi\n', 1, 'USE="ssl"\n'),
  },
  'missing-equals': {
    severity: 'error',
    about: 'A word that is not followed by "=" is no assignment. Portage stops there, and emerge does not start.',
    example: makeConf('USE "ssl"\n', 1, 'USE="ssl"\n'),
  },
  'missing-value': {
    severity: 'error',
    about:
      'Behind "=" Portage takes the next word for the value, also from the next line. An empty value has to be written as "".',
    example: makeConf('USE=\nCFLAGS="-O2"\n', 1, 'USE=""\nCFLAGS="-O2"\n'),
  },
  'unquoted-value': {
    severity: 'error',
    about:
      'Without quotes a value ends at the first blank and at the first character that Portage does not count among those of a word, which "=" and parentheses are not. It stops at what follows.',
    example: makeConf('CFLAGS=-march=x86-64\n', 1, 'CFLAGS="-march=x86-64"\n'),
  },
  'unclosed-quote': {
    severity: 'error',
    about:
      'A quote that is never closed takes in everything that follows. Portage stops, or takes the assignments below for a part of the value when another quote closes it.',
    example: makeConf('USE="ssl\n', 1, 'USE="ssl"\n'),
  },
  'invalid-name': {
    severity: 'error',
    about:
      'A name of a variable is letters, digits and "_" and begins with no digit. "+=", which shells know, is for Portage a name with a plus. It stops there.',
    example: makeConf('USE="ssl"\nUSE+=" udev"\n', 2, 'USE="ssl"\nUSE="${USE} udev"\n'),
  },
  'command-substitution': {
    severity: 'error',
    about:
      'Portage runs no commands. A value with `$(…)` in it becomes empty, with a line on standard error that nobody sees; backticks stay in the value as they are.',
    example: makeConf('RUSTFLAGS="-C codegen-units=$(nproc)"\n', 1, 'RUSTFLAGS="-C codegen-units=8"\n'),
  },
  'bad-substitution': {
    severity: 'error',
    about:
      'Of the substitutions of shells Portage knows `$NAME` and `${NAME}`. With any other the whole value becomes empty.',
    example: makeConf('CFLAGS="${CFLAGS:--O2} -pipe"\n', 1, 'CFLAGS="${CFLAGS} -pipe"\n'),
  },
  'missing-source': {
    severity: 'error',
    about:
      'emerge does not start when `source` names a file that is not there. The build makes make.conf a folder of its own, so a file beside make.conf is not found. A folder make.conf needs no `source`: all of its files are read.',
    example: {
      bad: { 'portage/make.conf': 'source flags\n', 'portage/package.use/a': 'app-misc/hello nls\n' },
      at: 'portage/make.conf:1',
      fixed: { 'portage/make.conf/10-flags': 'CFLAGS="-O2"\n', 'portage/package.use/a': 'app-misc/hello nls\n' },
    },
  },
  'source-cycle': {
    severity: 'error',
    about:
      'A file that reads itself again, directly or by way of others, never comes to an end. Portage breaks off with an error.',
    example: {
      bad: { 'portage/make.conf/flags': 'source flags\n' },
      at: 'portage/make.conf/flags:1',
      fixed: { 'portage/make.conf/flags': 'CFLAGS="-O2"\n' },
    },
  },
  'value-too-long': {
    severity: 'error',
    about:
      'A value that contains another one several times, which contains a third one several times, soon is longer than the memory of the machine. Nothing that is meant comes near the 64 KiB that are taken here.',
    example: makeConf(
      `A0="${'x'.repeat(1000)}"\nB0="${'$A0 '.repeat(10)}"\nC0="${'$B0 '.repeat(10)}"\n`,
      3,
      `A0="${'x'.repeat(1000)}"\nB0="$A0"\nC0="$B0"\n`,
    ),
  },
  'undefined-variable': {
    severity: 'warning',
    about:
      'Portage puts nothing in the place of a variable that is not set, and says nothing about it: CFLAGS becomes empty for a misspelt COMMON_FLAGS. Variables of the profile and those set above count as set.',
    example: makeConf(
      'COMMON_FLAGS="-O2 -pipe"\nCFLAGS="${COMON_FLAGS}"\n',
      2,
      'COMMON_FLAGS="-O2 -pipe"\nCFLAGS="${COMMON_FLAGS}"\n',
    ),
  },
  'apostrophe-in-value': {
    severity: 'warning',
    about:
      'Portage looks for variables after it has taken the quotes away. An apostrophe that is left in the value then counts as an opening quote, and behind it `$NAME` stays as it is.',
    example: makeConf(`EXTRA_ECONF="--with-x='a $HOME"\n`, 1, 'EXTRA_ECONF="--with-x=a $HOME"\n'),
  },
  'stray-semicolon': {
    severity: 'warning',
    about: 'A semicolon behind a value is no end of a statement for Portage, but the last character of the value.',
    example: makeConf('USE="ssl";\n', 1, 'USE="ssl"\n'),
  },
  'comment-in-value': {
    severity: 'warning',
    about:
      'Inside of quotes "#" starts no comment. It and the words behind it become words of the value: USE flags, for example.',
    example: makeConf('USE="ssl # for curl\n  udev"\n', 1, '# ssl is for curl\nUSE="ssl\n  udev"\n'),
  },
  'space-around-equals': {
    severity: 'note',
    about: 'Portage takes blanks around "=". Shells and scripts that read make.conf too do not.',
    example: makeConf('USE = "ssl"\n', 1, 'USE="ssl"\n'),
  },
} as const satisfies LintRules;
