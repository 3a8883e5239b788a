import { describe, expect, it } from '@jest/globals';
import { marchOf } from '../../../src/image/march.js';

describe('marchOf', () => {
  // The values are those of Portage's own reader (portage.util.getconfig of 3.0.83).
  it.each([
    ['COMMON_FLAGS="-march=znver3 -O2"\nCFLAGS="${COMMON_FLAGS}"\n', 'znver3'],
    ['CFLAGS="-march=a"\nCFLAGS="-march=b -march=c"\n', 'c'],
    ["CFLAGS='-march=q -O2'\n", 'q'],
    ['CFLAGS="-O2 \\\n  -march=z4"\n', 'z4'],
    ['CFLAGS="-O2\n -march=ml"\n', 'ml'],
    ['export CFLAGS="-march=e"\n', 'e'],
    ['X="-march=1"\nCFLAGS="$X $Y"\nX="-march=2"\n', '1'],
    ['FOO="a # CFLAGS=-march=no"\nCFLAGS="-march=yes"\n', 'yes'],
    ['CFLAGS="${CFLAGS} -march=k"\n', 'k'],
    ['CFLAGS="-march=a"\nCFLAGS="${CFLAGS} -pipe"\n', 'a'],
    ['USE="a\'b"\nCFLAGS="-march=w"\n', 'w'],
    ['ACFLAGS="-march=no"\nCFLAGS="-march=go"\n', 'go'],
    ['CFLAGS="-march=a"#-march=b\n', 'a'],
    ['# CFLAGS="-march=x"\nCFLAGS=-march=x86-64-v3 # -march=z\n', 'x86-64-v3'],
    ['COMMON_FLAGS="-march=native"', 'native'],
    ['CFLAGS="-O2"\nCOMMON_FLAGS="-march=q"\n', undefined],
    ["CFLAGS='-O2 ${X}'\n", undefined],
    ['CFLAGS="-mtune=znver3"', undefined],
    ['', undefined],
    ['CFLAGS="-march=never', 'never'],
  ])('%j', (text, expected) => {
    expect(marchOf(text)).toBe(expected);
  });

  it('reads several files as one', () => {
    expect(marchOf('COMMON_FLAGS="-march=znver3"', 'CFLAGS="${COMMON_FLAGS}"')).toBe('znver3');
  });

  it.each(['='.repeat(1e6), "A='".repeat(3e5), `A="${'x\\'.repeat(5e5)}`, '\0\u001b::error::'])(
    'gets through hostile text %#',
    (text) => {
      expect(marchOf(text)).toBeUndefined();
    },
  );
});
