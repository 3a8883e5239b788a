import { describe, expect, it } from '@jest/globals';
import { briefly, findingsOf } from './helpers.js';

const makeConf = (text: string): string[] => briefly({ 'portage/make.conf': text });

describe('the syntax of make.conf', () => {
  it.each([
    ['USE="a"\nthis is garbage\n', ['missing-equals 2:1-5']],
    ['USE "foo"\n', ['missing-equals 1:1-4']],
    ['for x in a b; do\n  USE=c\ndone\n', ['shell-syntax 1:1-4']],
    ['MAKEFLAGS=-j$(nproc)\n', ['set-by-build 1:1-10', 'command-substitution 1:11-14']],
    ['USE=ssl udev\nCFLAGS="-O2"\n', ['unquoted-value 1:8-13']],
    ['CFLAGS=-march=x86-64\n', ['unquoted-value 1:14-15']],
    ['USE=\n', ['missing-value 1:1-4']],
    ['USE=\nFEATURES="x"\n', ['missing-value 1:1-4']],
    ['USE="a\nFEATURES="test"\nCFLAGS="-O2"\n', ['unclosed-quote 1:5-6']],
    ['USE="a\nFEATURES="test"\nX="b\nLDFLAGS="-s"\n', ['unclosed-quote 1:5-6']],
    ["USE='a\n", ['unclosed-quote 1:5-6']],
    ['1USE="a"\n', ['invalid-name 1:1-5']],
    ['USE+=" a"\n', ['invalid-name 1:1-5']],
    ['\u201cUSE\u201d=x\n', ['missing-equals 1:1-2']],
    ['USE = "a"\n', ['space-around-equals 1:4-7']],
    ['USE="a"; export USE\n', ['stray-semicolon 1:8-9', 'unquoted-value 1:9-20']],
    ['USE="a";\n', ['stray-semicolon 1:8-9']],
    ['# if true; then\nexport USE="a" # $(nproc) "\n', []],
    ['USE="a \\\n  b\n c"\n', []],
    ['USE=a#b\n', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(makeConf(text)).toEqual(expected);
  });

  it('says more than the first mistake, but each once', () => {
    expect(makeConf('garbage\nFEATURES="ccach"\nmore garbage\nUSE="a -a"\n')).toEqual([
      'missing-equals 1:1-8',
      'unknown-feature 2:11-16',
      'contradicting-word 4:6-7',
    ]);
  });

  it.each([
    ['USE "foo"\n', 'USE="foo"'],
    ['USE+=" foo"\n', 'USE="${USE} foo"'],
    ['USE=ssl udev\n', 'USE="ssl udev"'],
    ['export CFLAGS=-march=x86-64 -O2\n', 'export CFLAGS="-march=x86-64 -O2"'],
    ['USE="a\n', 'USE="a"'],
    ['USE="a";\n', 'USE="a"'],
    ['USE  = "a" # b\n', 'USE="a" # b'],
    ['USE=\nX="a"\n', 'USE=""'],
  ])('proposes another line for %j', (text, line) => {
    const [finding] = findingsOf({ 'portage/make.conf': text });
    expect(finding?.suggestion).toEqual({ line: 1, endLine: 1, lines: [line] });
    const mended = text.replace(/^.*$/m, () => line);
    expect(findingsOf({ 'portage/make.conf': mended })).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['CFLAGS="${COMON_FLAGS}"\n', ['undefined-variable 1:9-23']],
    ['CFLAGS="$X"\nX="-O2"\n', ['undefined-variable 1:9-11']],
    ['MYFLAGS="-O2"\nCFLAGS="${MYFLAGS} ${LDFLAGS} ${CFLAGS}"\n', []],
    ['EMERGE_FOO="${EMERGE_FOO} --x"\n', []],
    ["CFLAGS='${Y}'\n", ['undefined-variable 1:9-13']],
    ['X1="$(nproc)"\n', ['command-substitution 1:5-13']],
    ['X1="a $(a $(b) c) d"\n', ['command-substitution 1:7-18']],
    ['X1="`nproc`"\n', ['command-substitution 1:5-12']],
    ['X1="${A:-b}"\n', ['bad-substitution 1:5-12']],
    ['X1="${A"\n', ['bad-substitution 1:5-8']],
    ['X1="\\${A:-b} \\$(c)"\n', []],
    [`X1="it's $HOME"\n`, ['apostrophe-in-value 1:7-8']],
    [`X1="it's"\n`, []],
    ['USE="a # b"\n', ['comment-in-value 1:8-9']],
    ['USE="a\n# b\n"\n', ['comment-in-value 2:1-2']],
    ['X1="a"\nX1="b"\n', ['overridden-assignment 1:1-3']],
    ['X1="a"\nX1="$X1 b"\n', []],
    ['X1="a"\nY1="$X1"\nX1="b"\n', []],
    ['USE="a b a -b"\n', ['repeated-word 1:10-11', 'contradicting-word 1:8-9'].toReversed()],
    [
      'VIDEO_CARD="x"\nCFLAG="-O2"\nMY_OWN_THING="x"\nHTTP_PROXY="x"\n',
      ['unknown-variable 1:1-11', 'unknown-variable 2:1-6'],
    ],
    ['FEATURES="-ccache -* ccach"\n', ['unknown-feature 1:22-27']],
    ['ACCEPT_LICENSE="-* @FREEE"\n', ['unknown-license-group 1:20-26']],
  ])('%j', (text, expected) => {
    expect(makeConf(text)).toEqual(expected);
  });
});

describe('the jobserver', () => {
  it.each([
    ['NINJAOPTS="-j8"\n', ['jobserver-bypassed 1:12-15']],
    ['NINJAOPTS="-l8 -j 8"\n', ['jobserver-bypassed 1:16-18']],
    ['NINJAOPTS="-j1 -l32"\n', []],
    ['MAKEFLAGS="-l32 --jobserver-auth=fifo:/dev/steve"\n', ['set-by-build 1:1-10']],
    [
      'MAKEFLAGS="--jobserver-auth=fifo:/tmp/x --jobs"\n',
      ['set-by-build 1:1-10', 'jobserver-bypassed 1:12-40', 'jobserver-bypassed 1:41-47'],
    ],
    ['MAKEOPTS="-j8"\nPYTHON_TARGETS="python3_13"\n', ['machine-setting 1:1-9', 'set-by-build 2:1-15']],
    ['EMERGE_DEFAULT_OPTS="--ask"\n', ['not-in-build 1:1-20']],
  ])('%j', (text, expected) => {
    expect(makeConf(text)).toEqual(expected);
  });

  it('is left alone by one job in env/', () => {
    const one = { 'portage/env/one-job': 'MAKEFLAGS="-j1"\nMAKEOPTS="-j1"\nNINJAOPTS="-j1"\n' };
    expect(briefly(one)).toEqual([]);
    expect(briefly({ 'portage/env/many': 'MAKEFLAGS="-j64"\n' })).toEqual(['jobserver-bypassed 1:12-16']);
  });
});

describe('the CPU', () => {
  it.each([
    ['CFLAGS="-march=znver3 -mavx512f -mavx2 -msse4"\n', ['flag-beyond-march 1:23-32']],
    [
      'COMMON_FLAGS="-march=x86-64-v2 -mfma"\nCFLAGS="${COMMON_FLAGS}"\nCXXFLAGS="${COMMON_FLAGS}"\n',
      ['flag-beyond-march 1:32-37'],
    ],
    ['CFLAGS="-march=znver3"\nRUSTFLAGS="-C target-cpu=znver4"\n', ['flag-beyond-march 2:15-32']],
    ['CFLAGS="-march=znver3"\nRUSTFLAGS="-Ctarget-cpu=znver2"\n', []],
    ['CFLAGS="-march=native"\n', ['native-march 1:9-22']],
    ['CFLAGS="-march=zenver3"\n', ['unknown-march 1:9-23']],
    ['CFLAGS="-march=alderlake -mtune=generic"\n', []],
    ['CFLAGS="-march=constructor"\nCPU_FLAGS_X86="toString"\n', ['unknown-march 1:9-27', 'unknown-cpu-flag 2:16-24']],
    ['CFLAGS="-O2 -O3 -O3"\n', ['overridden-compiler-flag 1:9-12']],
    ['CFLAGS="-march=x86-64"\nCPU_FLAGS_X86="mmx sse2 avx"\n', ['cpu-flag-beyond-march 2:25-28']],
  ])('%j', (text, expected) => {
    expect(makeConf(text)).toEqual(expected);
  });

  it('takes env/ on top of make.conf', () => {
    const files = {
      'portage/make.conf': 'CFLAGS="-march=znver3"\n',
      'portage/env/a': 'CFLAGS="${CFLAGS} -mavx512f"\n',
      'portage/env/b': 'CFLAGS="-march=znver4 -mavx512f"\n',
    };
    expect(briefly(files)).toEqual(['flag-beyond-march portage/env/a 1:19-28']);
  });
});

describe('source', () => {
  const folder = (files: Readonly<Record<string, string>>): string[] =>
    briefly(Object.fromEntries(Object.entries(files).map(([name, text]) => [`portage/make.conf/${name}`, text])));

  it('reads the neighbours in a folder', () => {
    expect(folder({ '00': 'source flags\nCFLAGS="${OWN}"\n', flags: 'OWN="-O2"\n' })).toEqual([]);
  });

  it.each([
    ['source nothing\n', 'missing-source 1:8-15'],
    ['source /etc/make.conf\n', 'missing-source 1:8-22'],
    ['source ../../../../etc/passwd\n', 'missing-source 1:8-30'],
    ['source\n', 'missing-source 1:1-7'],
    ['X1=source\n', 'missing-source 1:4-10'],
  ])('%j', (text, expected) => {
    expect(folder({ '00': text })).toEqual([expected]);
  });

  it('is stopped when it goes in circles, or on and on', () => {
    expect(folder({ a: 'source b\n', b: 'source c\n', c: 'source a\n' })).toEqual([
      'source-cycle 1:8-9',
      'source-cycle portage/make.conf/b 1:8-9',
      'source-cycle portage/make.conf/c 1:8-9',
    ]);
    const twice = Array.from({ length: 14 }, (_, index) => [`f${index}`, `source f${index + 1}\n`.repeat(2)]);
    const found = folder(Object.fromEntries([...twice, ['f14', 'X1="a"\n']]) as Record<string, string>);
    expect(new Set(found.map((line) => line.split(' ')[0]))).toEqual(new Set(['source-cycle']));
  });
});

describe('what Portage was seen to do', () => {
  // Runs of Portage, each with the change of the configuration that came before it.
  const EXPECTED: Readonly<Record<string, string[]>> = {
    'this is garbage': ['missing-equals'],
    'USE "foo"': ['missing-equals'],
    'USE = "foo"': ['space-around-equals'],
    'USE="foo # bar"': ['comment-in-value'],
    'MAKEOPTS="-j$(nproc)"': ['machine-setting', 'command-substitution'],
    'USE="foo': ['unclosed-quote'],
    'FEATURES="${FEATURES} jobserver-tokens ccach"': ['unknown-feature', 'unknown-feature'],
    'if true; then\nUSE=x\nfi': ['shell-syntax'],
    'ACCEPT_LICENSE="-* @FREEE"': ['unknown-license-group'],
  };

  it.each(Object.entries(EXPECTED))('%j', (line, rules) => {
    expect(findingsOf({ 'portage/make.conf': `${line}\n` }).map(({ rule }) => rule)).toEqual(rules);
  });
});
