/**
 * The shell scripts that run in the guest, for POSIX sh. They come in by an archive appended to the initramfs, so the
 * image knows nothing of them:
 *
 * 1. dracut runs the hook when the root file system is mounted. It lays out the files in a tmpfs below /run, which
 *    moves into the system, and puts `INIT_PATH` into the overlay's memory layer.
 * 2. The initramfs starts that file (`init=`). It leaves the runner behind and becomes the real init, whichever it is.
 * 3. The runner waits for the default runlevel, looks, runs the smoke scripts, reports, and powers off.
 *
 * Reports are lines of JSON on a virtio serial port; free text in them is base64, since no tool for quoting JSON can be
 * assumed. See reports.ts for the other end.
 */

/** The port's name below /dev/virtio-ports. */
export const PORT_NAME = 'org.gentoo-min.smoke';
/** Where the started init is, in the root file system's memory layer. */
export const INIT_PATH = '/.gentoo-min-init';
/** Prefix of our own lines on the console. */
export const CONSOLE_TAG = 'gentoo-min:';

const FIND_PORT = `
find_port() {
    for name in /sys/class/virtio-ports/*/name; do
        [ -r "$name" ] || continue
        read -r port < "$name"
        [ "$port" = ${PORT_NAME} ] || continue
        port=\${name%/name}
        port=/dev/\${port##*/}
        [ -c "$port" ] && return 0
    done
    return 1
}
say() { echo "<5>${CONSOLE_TAG} $*" > /dev/kmsg; }
`;

/** Sourced by dracut before it leaves the initramfs, so it must neither exit nor leave anything set. */
export const HOOK = `#!/bin/sh
(${FIND_PORT}
report() {
    if find_port; then
        echo "$1" > "$port"
    fi
}
mount_line() {
    while read -r device directory type _; do
        [ "$directory" = "$NEWROOT" ] && echo "$type on $device"
    done < /proc/mounts
}
say "the initramfs has mounted the root file system: $(mount_line)"
mkdir -p /run/gentoo-min
mount -t tmpfs -o mode=0755 gentoo-min /run/gentoo-min
cp -p /gentoo-min-* /run/gentoo-min/
if cp -p /gentoo-min-init "$NEWROOT${INIT_PATH}"; then
    report '{"event":"initramfs","writable":true}'
else
    say "the root file system cannot be written to"
    report '{"event":"initramfs","writable":false}'
fi
)
`;

/** Process 1 for a moment. */
export const INIT = `#!/bin/sh
/bin/sh /run/gentoo-min/gentoo-min-runner < /dev/null > /dev/null 2>&1 &
exec /sbin/init "$@"
`;

export interface RunnerSettings {
  /** Name of the runlevel to wait for. */
  readonly runlevel: string;
  /** Seconds for one smoke script. */
  readonly scriptSeconds: number;
  readonly kernelRelease: string;
  readonly user: string;
}

/** Runs beside the image's init until everything is reported. */
export function runnerScript(settings: RunnerSettings): string {
  return `#!/bin/sh
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
HOME=/root
TERM=dumb
GENTOO_MIN_KERNEL=${quote(settings.kernelRelease)}
GENTOO_MIN_USER=${quote(settings.user)}
export PATH HOME TERM GENTOO_MIN_KERNEL GENTOO_MIN_USER
cd /
base=/run/gentoo-min
runlevel=${quote(settings.runlevel)}
limit=${settings.scriptSeconds}
${FIND_PORT}
encode() { base64 | tr -d '\\n'; }
report() { echo "$1" >&3; }
fact() { report "{\\"event\\":\\"fact\\",\\"name\\":\\"$1\\",\\"value\\":\\"$(encode)\\"}"; }

# True while a runlevel is being changed. Its marks alone leave a gap: the new name is written before "starting".
changing() {
    [ -e /run/openrc/rc.starting ] && return 0
    [ -e /run/openrc/rc.stopping ] && return 0
    for comm in /proc/[0-9]*/comm; do
        read -r name < "$comm" || continue
        case $name in openrc | rc) return 0 ;; esac
    done
    return 1
}

opened=no
open_port() {
    [ "$opened" = yes ] && return 0
    find_port || return 1
    # A failing exec would end the shell, so the port is tried in a shell of its own first.
    (: > "$port") || return 1
    exec 3> "$port"
    opened=yes
}

last=
while :; do
    level=
    [ -r /run/openrc/softlevel ] && read -r level < /run/openrc/softlevel
    if [ "$level" != "$last" ] && open_port; then
        last=$level
        echo "$level" | fact runlevel
    fi
    if [ "$level" = "$runlevel" ] && ! changing; then
        break
    fi
    sleep 0.3
done
if ! open_port; then
    say "the kernel offers no virtio serial port"
    exit 1
fi
say "runlevel $level is reached"
report '{"event":"reached"}'

uname -r | fact kernel
readlink /proc/1/exe | fact init
fact mounts < /proc/mounts
rc-status --nocolor --crashed | fact crashed

number=0
for script in "$base"/gentoo-min-smoke-*; do
    [ -e "$script" ] || continue
    say "smoke script \${script##*-smoke-}"
    report "{\\"event\\":\\"begin\\",\\"script\\":$number,\\"seconds\\":$limit}"
    timeout -k 5 "$limit" "$script" > "$base/output" 2>&1 < /dev/null
    code=$?
    report "{\\"event\\":\\"end\\",\\"script\\":$number,\\"code\\":$code,\\"output\\":\\"$(tail -c 4000 "$base/output" | encode)\\"}"
    number=$((number + 1))
done
report '{"event":"done"}'
say "done, powering off"
case $(readlink /proc/1/exe) in
    */openrc-init) openrc-shutdown --poweroff now ;;
    *) poweroff ;;
esac
`;
}

/** One word for the shell, whatever it holds. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
