import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);

// src/boot/guest-scripts.ts
var PORT_NAME = "org.gentoo-min.smoke";
var INIT_PATH = "/.gentoo-min-init";
var CONSOLE_TAG = "gentoo-min:";
var FIND_PORT = `
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
var HOOK = `#!/bin/sh
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
var INIT = `#!/bin/sh
/bin/sh /run/gentoo-min/gentoo-min-runner < /dev/null > /dev/null 2>&1 &
exec /sbin/init "$@"
`;
function runnerScript(settings) {
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
function quote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

// src/boot/qemu.ts
var QEMU = "qemu-system-x86_64";
var PC_BASE = ["-nodefaults", "-no-user-config", "-display", "none", "-monitor", "none", "-parallel", "none"];
function kernelCommandLine(extra = "") {
  return [
    "root=live:/dev/vda",
    "rd.live.overlay.overlayfs=1",
    "console=tty0",
    "console=ttyS0,115200",
    "panic=-1",
    "rd.shell=0",
    "rd.emergency=poweroff",
    "rd.retry=5",
    "ignore_loglevel",
    ...extra.split(/\s+/).filter((word) => word !== ""),
    `init=${INIT_PATH}`
  ].join(" ");
}
function guestArguments(plan) {
  const disk = {
    driver: "raw",
    "node-name": "root",
    "read-only": true,
    file: { driver: "file", filename: plan.squashfs, "read-only": true }
  };
  return [
    ...PC_BASE,
    ...["-machine", "q35"],
    // One thread for all processors: with one each, QEMU 7 now and then crashed a guest that patched its own code.
    ...["-accel", plan.accelerator === "kvm" ? "kvm" : "tcg,thread=single"],
    ...["-cpu", plan.cpuModel],
    ...["-smp", String(plan.cpus)],
    ...["-m", String(plan.memoryMiB)],
    // A screen for the screenshot. After reset or power-off QEMU waits, so that there is still something to see.
    ...["-vga", "std", "-no-reboot", "-no-shutdown", "-S"],
    ...["-kernel", plan.kernel, "-initrd", plan.initramfs, "-append", plan.append],
    // JSON, because paths may hold commas.
    ...["-blockdev", JSON.stringify(disk), "-device", "virtio-blk-pci,drive=root"],
    // A file, because QEMU drops characters when a pipe or socket is full for a moment.
    ...["-chardev", `file,id=console,path=${quote2(plan.serialLog)}`, "-serial", "chardev:console"],
    ...["-device", "virtio-serial-pci", "-chardev", socket("report", plan.reportSocket)],
    ...["-device", `virtserialport,chardev=report,name=${PORT_NAME}`],
    ...["-chardev", socket("qmp", plan.qmpSocket), "-mon", "chardev=qmp,mode=control"],
    // Without entropy a first boot can wait for minutes.
    ...["-object", "rng-random,id=rng,filename=/dev/urandom", "-device", "virtio-rng-pci,rng=rng"],
    // A network that leads nowhere but answers DHCP, so that services which need one do not wait.
    ...plan.userNetwork ? ["-netdev", "user,id=net,restrict=on", "-device", "virtio-net-pci,netdev=net,romfile="] : []
  ];
}
function questionArguments(accelerator, qmpSocket) {
  return [
    ...PC_BASE,
    ...["-machine", "q35", "-accel", accelerator === "kvm" ? "kvm" : "tcg", "-cpu", "max", "-m", "32", "-vga", "none"],
    ...["-S", "-chardev", socket("qmp", qmpSocket), "-mon", "chardev=qmp,mode=control"]
  ];
}
function probeArguments(accelerator, bootSector) {
  const disk = {
    driver: "raw",
    "node-name": "probe",
    file: { driver: "file", filename: bootSector }
  };
  return [
    ...PC_BASE,
    ...["-machine", "pc", "-accel", accelerator === "kvm" ? "kvm" : "tcg"],
    ...["-cpu", accelerator === "kvm" ? "host" : "max", "-m", "32", "-vga", "none", "-no-reboot"],
    ...["-blockdev", JSON.stringify(disk), "-device", "ide-hd,drive=probe"],
    ...["-device", "isa-debug-exit,iobase=0xf4,iosize=0x04"]
  ];
}
function socket(id, path) {
  return `socket,id=${id},path=${quote2(path)},server=on,wait=off`;
}
function quote2(value) {
  return value.replaceAll(",", ",,");
}

export {
  CONSOLE_TAG,
  HOOK,
  INIT,
  runnerScript,
  QEMU,
  kernelCommandLine,
  guestArguments,
  questionArguments,
  probeArguments
};
