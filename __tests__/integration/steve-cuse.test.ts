/**
 * What the action does inside a builder, by the very scripts that it runs there, on a kernel that has CUSE: that of a guest in
 * QEMU. What serves the device is a jobserver of these tests with steve's command line; real make of several clients uses it.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../harness/cli.js';
import { makeSteveStandin, runInCuseGuest } from '../../harness/cuse-guest.js';
import { run } from '../../harness/run.js';
import {
  KEEP,
  LOOK_FOR_CUSE,
  parseCuse,
  parseStarted,
  START,
  steveArguments,
  UNPACK,
} from '../../src/builder/steve-command.js';

const MINUTE = 60_000;
const NAME = 'gentoo-min-guest-1';
const TOKENS = 3;

// Each script of the action is a file; what it prints is between two lines.
const SCRIPT = `cd /guest
part() { echo "== $1"; }
count() { ls /sys/class/cuse | wc -l; }
part look
sh look
part loads
lsmod | grep -c '^cuse '
rmmod cuse
mknod /tmp/cuse c 10 203
(exec 3<>/tmp/cuse) && lsmod | grep -c '^cuse '
part unpack
sh unpack < steve.tar && echo unpacked
part start
sh start ${NAME} ${steveArguments(NAME, TOKENS, 2 ** 20, undefined).join(' ')}
part again
sh start other --dev-name=other --jobs=1
sh look
part node
stat -c '%F %a' /run/gentoo-min/steve/device
stat -c %t:%T /run/gentoo-min/steve/device "/dev/${NAME}"
mknod -m 666 /dev/steve c $(tr : ' ' < /sys/class/cuse/${NAME}/dev)
part check
GENTOO_MIN_POOL=${TOKENS} python3 ./check-jobserver
part fewer
GENTOO_MIN_POOL=$((${TOKENS} + 1)) python3 ./check-jobserver
part wrapper
printf 'a b c d e f:\\n\\t@touch begun-$@; sleep 2; rm begun-$@\\nall: a b c d e f\\n' > /tmp/Makefile
for who in one two; do
  mkdir /tmp/$who
  (cd /tmp/$who && python3 /guest/with-jobserver --token make -s -f /tmp/Makefile all; echo "$who ended with $?" > ended) &
done
peak=0
until [ -e /tmp/one/ended ] && [ -e /tmp/two/ended ]; do
  now=$(ls /tmp/one /tmp/two | grep -c begun-)
  [ "$now" -le "$peak" ] || peak=$now
  sleep 0.1
done
cat /tmp/one/ended /tmp/two/ended
echo "peak $peak"
part keep
mkfifo /tmp/first /tmp/second
SPEC=pipe sh keep ${NAME} < /tmp/first > /tmp/first.out &
exec 4> /tmp/first
SPEC=pipe sh keep ${NAME} < /tmp/second > /tmp/second.out 4>&- &
second=$!
exec 5> /tmp/second
sleep 3
exec 4>&-
sleep 3
echo "after the first $(cat /tmp/first.out) $(count)"
exec 5>&-
wait $second
echo "after the second $(cat /tmp/second.out) $(count) $(cat /etc/cdi/gentoo-min-jobserver.json)"
[ -e /run/gentoo-min/steve/device ] || echo "no node"
part death
sh start ${NAME} --dev-name=${NAME} --jobs=${TOKENS}
mkfifo /tmp/third
SPEC=pipe sh keep ${NAME} < /tmp/third > /tmp/third.out &
exec 6> /tmp/third
sleep 2
kill -9 $(cat /run/gentoo-min/steve/pid)
sleep 3
cat /tmp/third.out
exec 6>&-
wait
part refused
sh start ${NAME} --no-such-option
echo "exit code $?"
part end
`;

let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'steve-cuse-test-'));
  try {
    await makeSteveStandin(folder);
    await writeFile(join(folder, 'ld.so'), '#!/bin/sh\nshift 2\nexec "$@"\n'); // it needs no library
    await chmod(join(folder, 'ld.so'), 0o755);
    await run('tar', ['-C', folder, '-cf', join(folder, 'steve.tar'), 'steve', 'ld.so'], { quiet: true });
    const own = (name: string): Promise<Buffer> => readFile(join(projectRoot, 'config/build', name));
    const files = new Map<string, Uint8Array>([
      ['look', Buffer.from(LOOK_FOR_CUSE)],
      ['unpack', Buffer.from(UNPACK)],
      ['start', Buffer.from(START)],
      ['keep', Buffer.from(KEEP)],
      ['steve.tar', await readFile(join(folder, 'steve.tar'))],
      ['check-jobserver', await own('check-jobserver')],
      ['with-jobserver', await own('with-jobserver')],
    ]);
    const said = await runInCuseGuest(SCRIPT, files, 600);
    const blocks = said.split(/^== /m).slice(1);
    parts = new Map(
      blocks.map((block) => {
        const [name = '', ...lines] = block.trim().split('\n');
        return [name, lines.join('\n')];
      }),
    );
    if (process.env.DEBUG_GUEST) console.log(said);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 15 * MINUTE); // the first time, packages are fetched

const part = (name: string): string => parts.get(name) ?? 'it did not come so far';

describe('a builder whose kernel has CUSE', () => {
  it('is recognised, and loads the module by itself when the node is opened', () => {
    expect(parseCuse(part('look'))).toEqual({ lacks: undefined, serving: false });
    expect(part('loads')).toBe('1\n1');
  });

  it('gets a server with a device of its own, and one for two who ask at once', () => {
    expect(part('unpack')).toBe('unpacked');
    const started = parseStarted(part('start'));
    expect(started).toMatchObject({ name: NAME, joined: false });
    expect(parseStarted(part('again'))).toEqual({ ...started, joined: true });
    expect(parseCuse(part('again'))).toEqual({ lacks: undefined, serving: true });
    const { major = 0, minor = 0 } = started?.device ?? {};
    const number = `${major.toString(16)}:${minor.toString(16)}`;
    expect(part('node').split('\n')).toEqual(['character special file 666', number, number]);
  });

  it('passes the test: make reaches the width, and the tokens of a killed client come back', () => {
    expect(part('check')).toBe(
      'gm: the jobserver at /dev/steve gives 3 tokens, and takes back those of a killed client',
    );
    expect(part('fewer')).toBe('gm: error: it has 4 tokens and lets 3 be taken at a time by make');
  });

  it('limits two makes together to as many jobs as there are tokens', () => {
    expect(part('wrapper')).toMatch(/one ended with 0/);
    expect(part('wrapper')).toMatch(/two ended with 0/);
    expect(part('wrapper')).toMatch(new RegExp(`^peak ${String(TOKENS)}$`, 'm'));
  });

  it('keeps the server until the last who needs it is gone, and puts the pipe back before', () => {
    expect(part('keep').split('\n')).toEqual([
      'after the first serving 1',
      'after the second serving 0 pipe',
      'no node',
    ]);
  });

  it('notices that a server was killed, and tells why one does not start', () => {
    expect(part('death')).toMatch(/^serving\ngone$/m);
    expect(part('refused')).toBe('unknown option --no-such-option\nit ended before it served\nexit code 1');
  });
});
