import { createHash } from 'node:crypto';
import type { CharacterDevice } from './cdi-spec.js';
import { SPEC } from './fifo.js';
import type { Capacity, ResourceWishes } from './resources.js';

/** Where a builder has its steve. */
const FOLDER = '/run/gentoo-min/steve';
const NODE = `${FOLDER}/device`;
const MIB = 2 ** 20;

/**
 * The device's name. The kernel knows such devices of the whole machine by it, those of other builders and of the machine itself
 * too, so that each has its own.
 * @param when anything that differs from start to start
 */
export function deviceName(builder: string, when: string): string {
  const hash = createHash('sha256').update(`${builder}\0${when}`).digest('hex').slice(0, 8);
  const readable = builder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^gentoo-min\b/, '')
    .replace(/^-+/, '')
    .slice(0, 24)
    .replace(/-+$/, '');
  return ['gentoo-min', readable, hash].filter((word) => word !== '').join('-');
}

/**
 * How much memory is to be free before a job may begin: that of one job, and of a small machine a quarter, else it would hardly
 * ever begin one.
 */
export function memoryFloor({ memoryBytes }: Capacity, { memoryPerJob }: ResourceWishes): number {
  return Math.max(MIB, Math.min(memoryPerJob, memoryBytes / 4));
}

/**
 * steve's command line (steve 1.5, README). One job is always allowed: with none, a step that waits for its first token would
 * wait for the load of somebody else.
 */
export function steveArguments(name: string, tokens: number, floor: number, loadAverage: number | undefined): string[] {
  return [
    `--dev-name=${name}`,
    `--jobs=${String(tokens)}`,
    '--min-jobs=1',
    `--min-memory-avail=${String(Math.floor(floor / MIB))}`,
    ...(loadAverage === undefined ? [] : [`--load-average=${String(loadAverage)}`]),
  ];
}

/**
 * Shell lines that find out whether the builder's kernel has CUSE, and whether a steve serves there already. The node is not
 * there where the kernel had no CUSE when the container was made: it is made by its fixed number (linux/miscdevice.h, CUSE_MINOR),
 * and opening it lets the kernel load the module where it can. Only opening it tells.
 */
export const LOOK_FOR_CUSE = `
modprobe cuse 2> /dev/null
made=
[ -e /dev/cuse ] || { mknod /dev/cuse c 10 203 2> /dev/null && made=yes; }
if said=$( (exec 3<>/dev/cuse) 2>&1 ); then
  echo "cuse open"
else
  echo "cuse denied $(echo $said)"
  [ -z "$made" ] || rm -f /dev/cuse
fi
[ ! -r ${FOLDER}/name ] || [ ! -e "/sys/class/cuse/$(cat ${FOLDER}/name)/dev" ] || echo "steve $(cat ${FOLDER}/name)"`;

/** Takes the packed stage from standard input. */
export const UNPACK = `set -eu
mkdir -p ${FOLDER}
cd ${FOLDER}
tar -x -f -
[ -x steve ] && [ -x ld.so ]`;

/**
 * Starts a steve and makes a node for its device, whose number the kernel tells in sysfs. Arguments: the device's name, and those
 * of steve. Two builds that start at the same time get one of them together: one makes the file `starting` (sh(1), noclobber), and
 * the other waits, unless who made it is dead.
 */
export const START = `set -eu
cd ${FOLDER}
until (set -C; echo $$ > starting) 2> /dev/null; do
  [ -e "/proc/$(cat starting)" ] || rm -f starting
  sleep 0.2
done
trap 'rm -f starting' EXIT
how=joined
if [ ! -r name ] || [ ! -e "/sys/class/cuse/$(cat name)/dev" ]; then
  how=started
  name=$1
  shift
  rm -rf name device pid users
  mkdir users
  sh -c 'echo $$ > pid; exec ${FOLDER}/ld.so --library-path ${FOLDER} ${FOLDER}/steve "$@"' sh "$@" > log 2>&1 < /dev/null &
  tries=0
  while [ ! -e "/sys/class/cuse/$name/dev" ]; do
    tries=$((tries + 1))
    if [ -s pid ] && [ ! -e "/proc/$(cat pid)/exe" ]; then
      tail -n 3 log >&2
      echo "it ended before it served" >&2
      exit 1
    fi
    if [ $tries -gt 100 ]; then
      kill -9 "$(cat pid)" || true # it may have ended just now
      tail -n 3 log >&2
      echo "it served nobody for ten seconds" >&2
      exit 1
    fi
    sleep 0.1
  done
  number=$(cat "/sys/class/cuse/$name/dev")
  mknod -m 666 device c "\${number%:*}" "\${number#*:}"
  echo "$name" > name
fi
name=$(cat name)
echo "$how $name $(cat "/sys/class/cuse/$name/dev")"`;

/**
 * Watches a steve and stops it in the end: for as long as a build needs it, it keeps this script's input open. Whoever is the last
 * to go, be it because it was killed, puts the pipe back behind the device before steve is stopped. $1 is the device's name,
 * $SPEC the specification with the pipe. It prints \`serving\` once, and \`gone\` when steve has ended by itself.
 */
export const KEEP = `cd ${FOLDER}/users && cd .. || { echo gone; exit; }
: > users/$$
device=/sys/class/cuse/$1/dev
[ ! -e "$device" ] || echo serving
(
  while [ -e "$device" ]; do sleep 1 > /dev/null 2>&1; done
  tail -n 1 log
  echo gone
) &
watcher=$!
cat > /dev/null
kill $watcher 2> /dev/null
rm -f users/$$
for user in users/*; do
  [ ! -e "/proc/\${user#users/}" ] || exit 0
done
[ "$(cat name)" = "$1" ] || exit 0
printf %s "$SPEC" > ${SPEC}
pid=$(cat pid)
tries=0
while [ -e "$device" ] && grep -q steve "/proc/$pid/cmdline"; do
  signal=-TERM
  [ $tries -lt 30 ] || signal=-KILL
  [ $((tries % 30)) -ne 0 ] || kill $signal "$pid"
  [ $tries -lt 60 ] || exit 1
  tries=$((tries + 1))
  sleep 0.1
done
rm -f name pid device`;

/** What a builder's kernel offers, and which steve serves there. */
export interface FoundCuse {
  /** Undefined where /dev/cuse can be opened, else why not. */
  readonly lacks: string | undefined;
  readonly serving: boolean;
}

/** Reads what LOOK_FOR_CUSE prints. @returns undefined when it was not looked for */
export function parseCuse(text: string): FoundCuse | undefined {
  const [, found, said = ''] = /^cuse (open|denied)(.*)$/m.exec(text) ?? [];
  if (found === undefined) return undefined;
  // A shell says who and what before it says why: `sh: can't open /dev/cuse: No such device`.
  const why = /[^:]+$/.exec(said)?.[0]?.trim() ?? '';
  return {
    lacks: found === 'open' ? undefined : why === '' ? 'it gave no reason' : why,
    serving: /^steve \S/m.test(text),
  };
}

/** What START came to. */
export interface StartedSteve {
  readonly name: string;
  readonly device: CharacterDevice;
  /** Whether another build started it. */
  readonly joined: boolean;
}

/** Reads what START prints. @returns undefined when it is not that */
export function parseStarted(text: string): StartedSteve | undefined {
  const [, how, name, major, minor] = /^(started|joined) (\S+) (\d+):(\d+)$/m.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { name, device: { node: NODE, major: Number(major), minor: Number(minor) }, joined: how === 'joined' };
}
