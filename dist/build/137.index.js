export const id = 137;
export const ids = [137];
export const modules = {

/***/ 71544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ missingFeatures),
/* harmony export */   S7: () => (/* binding */ featuresOfMarch)
/* harmony export */ });
/* unused harmony export KNOWN_MARCHES */
const X86_64 = ['mmx', 'fxsr', 'sse', 'sse2'];
const V2 = [...X86_64, 'sse3', 'ssse3', 'sse4.1', 'sse4.2', 'popcnt', 'cx16', 'lahf-lm'];
const V3 = [...V2, 'avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'abm', 'movbe', 'xsave'];
const AVX512 = ['avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl'];
const WESTMERE = [...V2, 'pclmulqdq'];
const SANDYBRIDGE = [...WESTMERE, 'avx', 'xsave', 'xsaveopt'];
const IVYBRIDGE = [...SANDYBRIDGE, 'fsgsbase', 'rdrand', 'f16c'];
const HASWELL = [...IVYBRIDGE, 'avx2', 'bmi1', 'bmi2', 'abm', 'fma', 'movbe'];
const BROADWELL = [...HASWELL, 'adx', 'rdseed'];
const SKYLAKE = [...BROADWELL, 'aes', 'clflushopt', 'xsavec'];
const SKYLAKE_AVX512 = [...SKYLAKE, ...AVX512, 'clwb'];
const CASCADELAKE = [...SKYLAKE_AVX512, 'avx512vnni'];
const ICELAKE_CLIENT = [
    ...SKYLAKE,
    ...AVX512,
    ...['avx512vbmi', 'avx512ifma', 'sha-ni', 'avx512vnni', 'gfni', 'vaes', 'avx512vbmi2', 'vpclmulqdq'],
    ...['avx512bitalg', 'rdpid', 'avx512-vpopcntdq'],
];
const ICELAKE_SERVER = [...ICELAKE_CLIENT, 'clwb'];
const ZNVER1 = [
    ...V3,
    ...['sse4a', 'aes', 'pclmulqdq', 'xsaveopt', 'xsavec', 'fsgsbase', 'rdrand', 'adx', 'rdseed', 'clzero', 'clflushopt'],
    'sha-ni',
];
const ZNVER2 = [...ZNVER1, 'clwb', 'rdpid'];
const ZNVER3 = [...ZNVER2, 'vaes', 'vpclmulqdq'];
const ZNVER4 = [
    ...ZNVER3,
    ...AVX512,
    ...['avx512ifma', 'avx512-bf16', 'avx512vbmi', 'avx512vbmi2', 'gfni', 'avx512vnni', 'avx512bitalg'],
    'avx512-vpopcntdq',
];
const TABLE = {
    'x86-64': X86_64,
    'x86-64-v2': V2,
    'x86-64-v3': V3,
    'x86-64-v4': [...V3, ...AVX512],
    nehalem: V2,
    westmere: WESTMERE,
    sandybridge: SANDYBRIDGE,
    ivybridge: IVYBRIDGE,
    haswell: HASWELL,
    broadwell: BROADWELL,
    skylake: SKYLAKE,
    'skylake-avx512': SKYLAKE_AVX512,
    cascadelake: CASCADELAKE,
    cooperlake: [...CASCADELAKE, 'avx512-bf16'],
    'icelake-client': ICELAKE_CLIENT,
    'icelake-server': ICELAKE_SERVER,
    tigerlake: [...ICELAKE_CLIENT, 'movdiri', 'movdir64b', 'clwb', 'avx512-vp2intersect'],
    alderlake: [
        ...SKYLAKE,
        ...['clwb', 'avx-vnni', 'gfni', 'movdir64b', 'movdiri', 'rdpid', 'serialize', 'sha-ni', 'vaes', 'vpclmulqdq'],
        'waitpkg',
    ],
    sapphirerapids: [
        ...ICELAKE_SERVER,
        ...['movdiri', 'movdir64b', 'waitpkg', 'serialize', 'tsx-ldtrk', 'amx-tile', 'amx-int8', 'amx-bf16', 'avx-vnni'],
        ...['avx512-fp16', 'avx512-bf16'],
    ],
    znver1: ZNVER1,
    znver2: ZNVER2,
    znver3: ZNVER3,
    znver4: ZNVER4,
    znver5: [...ZNVER4, 'avx-vnni', 'movdiri', 'movdir64b', 'avx512-vp2intersect'],
};
/** The values of `-march=` that are known here. */
const KNOWN_MARCHES = Object.keys(TABLE);
/**
 * @param march value of GCC's `-march=`
 * @returns sorted feature names, or undefined for a CPU that is not in the table (such as `native`)
 */
function featuresOfMarch(march) {
    return Object.hasOwn(TABLE, march) ? TABLE[march]?.toSorted() : undefined;
}
/** What the kernel calls otherwise (arch/x86/include/asm/cpufeatures.h): Prescott New Instructions. */
const KERNEL_NAMES = { pni: 'sse3' };
/**
 * @param offered names of QEMU or of Linux's /proc/cpuinfo
 * @returns what of `required` is not in `offered`, sorted; `sse4.1`, `sse4-1` and `sse4_1` are the same, as are
 *   `avx512vnni` and `avx512_vnni`
 */
function missingFeatures(required, offered) {
    const canonical = (name) => (KERNEL_NAMES[name] ?? name).toLowerCase().replaceAll(/[._-]/g, '');
    const has = new Set([...offered].map(canonical));
    return required.filter((name) => !has.has(canonical(name))).toSorted();
}


/***/ }),

/***/ 54441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ runnerScript),
/* harmony export */   Zz: () => (/* binding */ INIT),
/* harmony export */   bv: () => (/* binding */ CONSOLE_TAG),
/* harmony export */   cc: () => (/* binding */ HOOK),
/* harmony export */   hB: () => (/* binding */ INIT_PATH),
/* harmony export */   m2: () => (/* binding */ PORT_NAME)
/* harmony export */ });
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
const PORT_NAME = 'org.gentoo-min.smoke';
/** Where the started init is, in the root file system's memory layer. */
const INIT_PATH = '/.gentoo-min-init';
/** Prefix of our own lines on the console. */
const CONSOLE_TAG = 'gentoo-min:';
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
const HOOK = `#!/bin/sh
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
const INIT = `#!/bin/sh
/bin/sh /run/gentoo-min/gentoo-min-runner < /dev/null > /dev/null 2>&1 &
exec /sbin/init "$@"
`;
/** Runs beside the image's init until everything is reported. */
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
/** One word for the shell, whatever it holds. */
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 45422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ guestArguments),
/* harmony export */   TB: () => (/* binding */ QEMU),
/* harmony export */   V3: () => (/* binding */ probeArguments),
/* harmony export */   Xy: () => (/* binding */ kernelCommandLine),
/* harmony export */   bk: () => (/* binding */ questionArguments)
/* harmony export */ });
/* harmony import */ var _guest_scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54441);

/** The emulator's program. */
const QEMU = 'qemu-system-x86_64';
const PC_BASE = ['-nodefaults', '-no-user-config', '-display', 'none', '-monitor', 'none', '-parallel', 'none'];
/**
 * The kernel's command line.
 *
 * - `root=live:` and `rd.live.overlay.overlayfs`: dracut's dmsquash-live on a bare squashfs (dracut.cmdline(7); renamed
 *   to `rd.overlay` in 110, the old name still works).
 * - `rd.shell=0 rd.emergency=poweroff rd.retry`: a failing initramfs ends instead of waiting for a person.
 * - `panic=-1`: a panicking kernel resets at once, which QEMU turns into an end.
 * - `ignore_loglevel`: services that quieten the console (OpenRC's dmesg) do not hide a late panic.
 * - `init=` comes last: dracut hands every word after it to init.
 */
function kernelCommandLine(extra = '') {
    return [
        'root=live:/dev/vda',
        'rd.live.overlay.overlayfs=1',
        'console=tty0',
        'console=ttyS0,115200',
        'panic=-1',
        'rd.shell=0',
        'rd.emergency=poweroff',
        'rd.retry=5',
        'ignore_loglevel',
        ...extra.split(/\s+/).filter((word) => word !== ''),
        `init=${_guest_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .INIT_PATH */ .hB}`,
    ].join(' ');
}
/** Arguments of the QEMU that boots the image. It starts paused: the caller connects both sockets and says `cont`. */
function guestArguments(plan) {
    const disk = {
        driver: 'raw',
        'node-name': 'root',
        'read-only': true,
        file: { driver: 'file', filename: plan.squashfs, 'read-only': true },
    };
    return [
        ...PC_BASE,
        ...['-machine', 'q35'],
        // One thread emulates: with one for each processor, QEMU 7 now and then crashed a guest that patched its own code.
        // Processors that take turns on it only cost time.
        ...['-accel', plan.accelerator === 'kvm' ? 'kvm' : 'tcg,thread=single'],
        ...['-cpu', plan.cpuModel],
        ...['-smp', String(plan.accelerator === 'kvm' ? plan.cpus : 1)],
        ...['-m', String(plan.memoryMiB)],
        // A screen for the screenshot. After reset or power-off QEMU waits, so that there is still something to see.
        ...['-vga', 'std', '-no-reboot', '-no-shutdown', '-S'],
        ...['-kernel', plan.kernel, '-initrd', plan.initramfs, '-append', plan.append],
        // JSON, because paths may hold commas.
        ...['-blockdev', JSON.stringify(disk), '-device', 'virtio-blk-pci,drive=root'],
        // A file, because QEMU drops characters when a pipe or socket is full for a moment.
        ...['-chardev', `file,id=console,path=${quote(plan.serialLog)}`, '-serial', 'chardev:console'],
        ...['-device', 'virtio-serial-pci', '-chardev', socket('report', plan.reportSocket)],
        ...['-device', `virtserialport,chardev=report,name=${_guest_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .PORT_NAME */ .m2}`],
        ...['-chardev', socket('qmp', plan.qmpSocket), '-mon', 'chardev=qmp,mode=control'],
        // Without entropy a first boot can wait for minutes.
        ...['-object', 'rng-random,id=rng,filename=/dev/urandom', '-device', 'virtio-rng-pci,rng=rng'],
        // A network that leads nowhere but answers DHCP, so that services which need one do not wait.
        ...(plan.userNetwork
            ? ['-netdev', 'user,id=net,restrict=on', '-device', 'virtio-net-pci,netdev=net,romfile=']
            : []),
    ];
}
/** Arguments of a QEMU that runs nothing and answers questions about the CPU models of an accelerator. */
function questionArguments(accelerator, qmpSocket) {
    return [
        ...PC_BASE,
        ...['-machine', 'q35', '-accel', accelerator === 'kvm' ? 'kvm' : 'tcg', '-cpu', 'max', '-m', '32', '-vga', 'none'],
        ...['-S', '-chardev', socket('qmp', qmpSocket), '-mon', 'chardev=qmp,mode=control'],
    ];
}
/** Arguments that run a boot sector under KVM; the guest ends QEMU itself by writing to the debug port. */
function probeArguments(accelerator, bootSector) {
    const disk = {
        driver: 'raw',
        'node-name': 'probe',
        file: { driver: 'file', filename: bootSector },
    };
    return [
        ...PC_BASE,
        ...['-machine', 'pc', '-accel', accelerator === 'kvm' ? 'kvm' : 'tcg'],
        ...['-cpu', accelerator === 'kvm' ? 'host' : 'max', '-m', '32', '-vga', 'none', '-no-reboot'],
        ...['-blockdev', JSON.stringify(disk), '-device', 'ide-hd,drive=probe'],
        ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'],
    ];
}
function socket(id, path) {
    return `socket,id=${id},path=${quote(path)},server=on,wait=off`;
}
/** A comma in a value of a QEMU option is written twice. */
function quote(value) {
    return value.replaceAll(',', ',,');
}


/***/ }),

/***/ 22137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/errors.js
var platform_errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/progress/format.js
var format = __webpack_require__(89684);
// EXTERNAL MODULE: ./lib/builder/version.js
var version = __webpack_require__(43491);
;// CONCATENATED MODULE: ./lib/builder/capabilities.js



const WORKER = 'org.mobyproject.buildkit.worker';
/** @throws UserError when a BuildKit of the builder cannot build the graph */
function requireBuildkit({ name, driver, nodes }) {
    const old = nodes.find(({ buildkit }) => (0,version/* isOlder */.t)(buildkit, version/* OLDEST_BUILDKIT */.J));
    if (!old)
        return;
    throw new platform_errors/* UserError */.yo({
        message: `BuildKit ${old.buildkit} of the builder ${name} is too old: the build needs ${version/* OLDEST_BUILDKIT */.J.join('.')} or newer.`,
        hint: driver === 'docker'
            ? 'It is part of that Docker Engine. Leave the input builder empty: then one is made that has its own.'
            : 'Make it from a newer image (moby/buildkit), or leave the input builder empty to have one made. There is no way around BuildKit: the stages share files by its mounts.',
    });
}
/**
 * Whether a builder can export layers. That of the Docker Engine itself can only when the engine has containerd's image store,
 * which shows in the labels of its worker (buildx, driver/docker).
 */
function exportsLayers({ driver, nodes }) {
    return driver !== 'docker' || nodes.some(({ labels }) => labels[`${WORKER}.snapshotter`] !== undefined);
}
/** What a build has to do with, as rows of a table. */
function capabilities(found) {
    const { buildx, builder, kernel } = found;
    const rows = [
        { name: 'buildx', found: buildx },
        theBuilder(builder),
        engine(found),
        { name: 'BuildKit', found: each(builder, ({ buildkit }) => buildkit) || 'of a version that it does not tell' },
        snapshotter(builder),
        capabilities_layers(builder),
        collection(builder),
        jobs(found),
        cuse(found),
        wsl(kernel),
        ...bootRows(found),
    ];
    return rows.filter((row) => row !== undefined);
}
function theBuilder({ name, driver, nodes }) {
    const found = `${name} (${driver}${nodes.length > 1 ? `, ${(0,format/* count */.U9)(nodes.length, 'node')}` : ''})`;
    if (nodes.length < 2)
        return { name: 'builder', found };
    return {
        name: 'builder',
        found,
        instead: "one node, by buildx's choice",
        cost: 'each node has packages, downloads and layers of its own; what another one needs of them comes from stores and caches',
    };
}
function engine({ engine: docker, builder }) {
    if (!docker)
        return undefined;
    const found = `Docker ${docker.version} on ${docker.system}${docker.rootless ? ', rootless' : ''}`;
    if (!docker.rootless || builder.driver !== 'docker-container')
        return { name: 'engine', found };
    return {
        name: 'engine',
        found,
        instead: 'the rights of its user',
        cost: 'no device of the machine can be opened, so that a jobserver is a named pipe',
    };
}
/** BuildKit names it by a label (docs/buildkitd.toml.md, snapshotter). */
function snapshotter(builder) {
    const used = each(builder, ({ labels }) => labels[`${WORKER}.snapshotter`] ?? '');
    if (used === '')
        return undefined;
    const row = { name: 'file systems of the layers', found: used };
    if (/\bnative\b/.test(used)) {
        return {
            ...row,
            cost: 'every step copies the whole system before it; give BuildKit a disk that overlayfs can use',
        };
    }
    return /\bfuse-overlayfs\b/.test(used) ? { ...row, cost: "slower than the kernel's overlayfs" } : row;
}
function capabilities_layers(builder) {
    if (exportsLayers(builder))
        return undefined;
    return {
        name: 'export of layers',
        found: 'not by this engine',
        instead: "the engine's own layers",
        cost: "a new machine has none of them; leave the input builder empty, or let the engine use containerd's image store",
    };
}
/** Kinds of data by which a rule takes built packages and downloads (BuildKit, docs/buildkitd.toml.md, gcpolicy). */
const MOUNTS = 'type==exec.cachemount';
function collection({ nodes }) {
    const rules = nodes.flatMap((node) => node.collection);
    if (rules.length === 0)
        return undefined;
    const taking = rules.filter(({ filters }) => filters.length === 0 || filters.includes(MOUNTS));
    if (taking.length === 0)
        return { name: 'garbage collection', found: 'leaves packages and downloads alone' };
    const limits = [
        ...new Set(taking.flatMap((rule) => Object.entries(rule.limits).map(([key, value]) => `${key} ${value}`))),
    ];
    return {
        name: 'garbage collection',
        found: limits.join(', ').toLowerCase(),
        cost: 'it may remove packages and downloads that are used again, even while a build runs; docs/never-twice.md has rules that do not',
    };
}
function jobs({ jobserver }) {
    const row = { name: 'jobserver', found: jobserver.provider };
    return jobserver.provider === 'private'
        ? { ...row, cost: 'steps beside each other may run more jobs than there are cores' }
        : row;
}
/** What steve needs of the kernel; nothing where nobody looked for it. */
function cuse({ jobserver }) {
    if (!jobserver.cuse)
        return undefined;
    const { lacks } = jobserver.cuse;
    if (lacks === undefined)
        return { name: 'CUSE', found: '/dev/cuse can be opened' };
    return {
        name: 'CUSE',
        found: `/dev/cuse cannot be opened: ${lacks}`,
        instead: 'a named pipe',
        cost: 'what is killed takes its tokens along until nobody uses the pipe; docs/jobserver.md has what steve needs',
    };
}
/** Microsoft's kernels say so (uname -r: `4.4.0-19041-Microsoft`, `5.15.167.4-microsoft-standard-WSL2`). */
function wsl(kernel) {
    if (!/microsoft/i.test(kernel))
        return undefined;
    const row = { name: 'Windows', found: `WSL, kernel ${kernel}` };
    return /WSL2/i.test(kernel)
        ? { ...row, cost: 'files below /mnt are slow: keep the config folder and the output in the home folder' }
        : { ...row, cost: 'WSL 1 has no Linux kernel and can run no BuildKit: `wsl --set-version DISTRIBUTION 2`' };
}
function bootRows({ boot }) {
    if (!boot)
        return [];
    if (boot.qemu === undefined) {
        return [{ name: 'QEMU', found: 'none', instead: 'nothing', cost: 'whether the image boots is not known' }];
    }
    const qemu = { name: 'QEMU', found: boot.qemu };
    if (boot.kvm === 'open')
        return [qemu, { name: 'KVM', found: '/dev/kvm can be opened' }];
    const why = boot.kvm === 'denied' ? '/dev/kvm may not be opened by this user' : 'no /dev/kvm';
    return [
        qemu,
        {
            name: 'KVM',
            found: why,
            instead: 'emulation',
            cost: 'the boot test takes some ten times as long, and knows no CPU newer than QEMU does',
        },
    ];
}
/** What the nodes have, each answer once. */
function each({ nodes }, of) {
    return [...new Set(nodes.map(of).filter((answer) => answer !== ''))].join(', ');
}
/** One line of the log for each. */
function formatCapability({ name, found, instead, cost }) {
    const used = instead === undefined ? '' : `; ${instead} instead`;
    return `${name}: ${found}${used}${cost === undefined ? '' : ` (${cost})`}`;
}

;// CONCATENATED MODULE: ./lib/builder/engine.js
/** Everything that a build wants to know, in one answer. The folder is last: nothing but that may hold a `|`. */
const FORMAT = '{{.ServerVersion}}|{{.OperatingSystem}}|{{json .SecurityOptions}}|{{.Name}}|{{.DockerRootDir}}';
/**
 * Asks the engine that a builder lives in, once for all that a build wants to know of it.
 * @returns undefined where the builder lives in none that can be asked, or it does not answer
 */
async function askEngine(builder, { run, env, signal }) {
    const option = builder.driver === 'docker' ? [] : engineOption(builder);
    if (option === undefined)
        return undefined;
    try {
        const args = [...[option].flat(), 'info', '--format', FORMAT];
        const { code, stdout } = await run({ command: 'docker', args, env }, { signal });
        return code === 0 ? parseEngine(stdout) : undefined;
    }
    catch {
        // buildx works without the docker command too.
        return undefined;
    }
}
/** Reads an answer in FORMAT. Rootless engines name that among their security options (docker info, "Security Options"). */
function parseEngine(text) {
    const [version = '', system = '', security = '', host = '', ...folder] = text.trim().split('|');
    if (version === '')
        return undefined;
    return { version, system, rootless: security.includes('name=rootless'), host, folder: folder.join('|') };
}
/**
 * The folder on this machine whose disk a builder fills. A docker-container builder keeps its state in a volume, which its
 * engine has below its root folder.
 * @param engine the one that the builder lives in
 * @param hostname this machine's
 * @returns undefined where that cannot be known: a builder of another kind, several nodes, or an engine that does not run on
 *   this machine, whose folder may well have the same name as one here
 */
function builderFolder(builder, engine, hostname) {
    if (engine === undefined || engineOption(builder) === undefined)
        return undefined;
    return engine.host === hostname && engine.folder.startsWith('/') ? engine.folder : undefined;
}
/**
 * How the docker command is told the engine that a builder lives in; buildx names it by its socket or a context.
 * @returns undefined for a builder of another kind or of several nodes
 */
function engineOption({ driver, nodes }) {
    const [node, ...others] = nodes;
    if (driver !== 'docker-container' || node === undefined || others.length > 0)
        return undefined;
    const { endpoint } = node;
    if (endpoint.startsWith('unix://'))
        return `--host=${endpoint}`;
    return /^[A-Za-z0-9][\w.+-]*$/.test(endpoint) ? `--context=${endpoint}` : undefined;
}

// EXTERNAL MODULE: ./lib/platform/files.js
var platform_files = __webpack_require__(58864);
// EXTERNAL MODULE: ./lib/progress/failure.js + 9 modules
var progress_failure = __webpack_require__(45841);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/cache/cache-arguments.js
var cache_arguments = __webpack_require__(245);
// EXTERNAL MODULE: ./lib/progress/clean.js
var clean = __webpack_require__(83694);
;// CONCATENATED MODULE: ./lib/cache/cache-troubles.js
// The wording of BuildKit 0.33, go-actions-cache, distribution, AWS's and Azure's SDKs; __tests__/unit/cache/recorded has them.
// In order: an answer 403 that names a quota is about the quota.
const RULES = [
    [
        'evicted',
        /\b(?:blob|content|digest) sha256:[0-9a-f]+:? (?:not found|unavailable)|BlobNotFound|could not fetch content descriptor .*not found|NoSuchKey/,
    ],
    ['throttled', /resource_exhausted|\b429\b|too ?many ?requests|SlowDown|ServerBusy|rate limit/i],
    [
        'full',
        /no space left on device|disk quota exceeded|quota ?exceeded|exceed the configured upper limit|InsufficientStorage|\b(?:413|507) /i,
    ],
    [
        'misconfigured',
        /token is malformed|token expired|invalid token|(?:bucket|region|token|url) (?:\(\S+\) )?not set|is required for|not a valid url|not a directory/,
    ],
    ['missing', /NoSuchBucket|ContainerNotFound|name unknown|repository name not known/i],
    [
        'refused',
        /permission_denied|unauthenticated|failed to reserve cache|\b(?:401|403|405) |StatusCode: (?:401|403)|denied|unauthorized|forbidden|read-only file system|AuthorizationFailure/i,
    ],
    [
        'unreachable',
        /connection (?:refused|reset)|no such host|network is unreachable|no route to host|dial tcp|unexpected EOF|\b50[0234]\b|^unavailable$|server misbehaving/,
    ],
    ['slow', /maximum timeout reached|deadline exceeded|timeout/i],
];
/** What an error of a cache is about. */
function troubleOf(error, direction) {
    const found = RULES.find(([, pattern]) => pattern.test(error));
    if (found)
        return found[0];
    return direction === 'import' && error.trim().endsWith(': not found') ? 'empty' : 'unknown';
}
const EXPORTERS = {
    'exporting to GitHub Actions Cache': 'gha',
    'exporting cache to registry': 'registry',
    'exporting cache to Amazon S3': 's3',
    'exporting cache to Azure Blob Storage': 'azblob',
    'exporting cache to client directory': 'local',
};
/** Which cache a vertex writes, by the name that BuildKit's exporter gives it. */
function cache_troubles_exportedType(vertex) {
    return EXPORTERS[vertex];
}
/** Which cache a vertex reads: `importing cache manifest from gha:HASH`, or from an image reference. */
function cache_troubles_importedFrom(vertex) {
    const from = /^importing cache manifest from (.+)$/.exec(vertex)?.[1];
    if (from === undefined)
        return undefined;
    const type = /^(gha|s3|azblob|local):\d+$/.exec(from)?.[1];
    return type === undefined ? { type: 'registry', ref: from } : { type };
}
/** The first line of an error, without BuildKit's wrapping and without what an address carries behind its question mark. */
function detailOf(error) {
    const code = /^ERROR CODE: (\S+)$/m.exec(error)?.[1];
    const line = (error.split('\n').find((each) => each.trim() !== '') ?? '')
        .replace(/^(?:failed to configure \S+ cache (?:im|ex)porter: |error writing layer blob: |failed to copy: )+/, '')
        .replaceAll(/(https?:\/\/[^\s"?]*)\?[^\s"]*/g, '$1')
        .trim();
    return code === undefined || line.includes(code) ? line : `${line} (${code})`;
}

// EXTERNAL MODULE: ./lib/cache/entry.js
var entry = __webpack_require__(38010);
;// CONCATENATED MODULE: ./lib/cache/cache-reports.js


/** Everything that BuildKit and buildx said about caches in one build, in order, `empty` included. */
function cacheReports(timeline) {
    return [...timeline.steps.flatMap(fromStep), ...fromMessages(timeline.messages)];
}
function fromStep({ name, kind, error }) {
    if (error === undefined)
        return [];
    const detail = detailOf(error);
    const imported = cache_troubles_importedFrom(name);
    if (imported)
        return [{ ...imported, direction: 'import', trouble: troubleOf(error, 'import'), detail }];
    const type = cache_troubles_exportedType(name);
    if (type !== undefined)
        return [{ type, direction: 'export', trouble: troubleOf(error, 'export'), detail }];
    // The index was there, the layers that a step or the output needs are not.
    const lost = (kind === 'stage' || kind === 'output') && troubleOf(error, 'import') === 'evicted';
    return lost ? [{ direction: 'import', trouble: 'evicted', detail }] : [];
}
/** What buildx prints itself: local caches are its own affair, and what cannot even begin has no vertex. */
function fromMessages(messages) {
    return messages.flatMap((line, index) => {
        const [, what] = /^WARNING: local cache import at .+? (?:not found|skipped)(?: due to err)?: (.*)$/.exec(line) ?? [];
        if (what !== undefined) {
            const isEmpty = /index\.json.*no such file or directory$|^no digest found for tag/.test(what);
            const trouble = isEmpty ? 'empty' : troubleOf(what, 'import');
            return [{ type: 'local', direction: 'import', trouble, detail: detailOf(what) }];
        }
        const [, name, why = ''] = /^ERROR: .*failed to configure (\S+) cache exporter: (.*)$/.exec(line) ?? [];
        const type = entry/* CACHE_TYPES */.Vz.find((each) => each === name);
        if (type === undefined)
            return [];
        // Azure's SDK tells the reason in the lines that follow.
        const error = [why, ...messages.slice(index + 1)].join('\n');
        const trouble = troubleOf(error, 'export');
        return [
            {
                type,
                direction: 'export',
                trouble: trouble === 'unknown' ? 'misconfigured' : trouble,
                detail: detailOf(error),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/cache/cache-problems.js




/**
 * The troubles that builds had with their caches, as warnings for people: one for each place and kind of trouble, however
 * often and by however many of the builds it was met. None of them fails a build.
 *
 * @param timelines of all builds of the run: the image, the downloads beside it, what was saved after a failure
 * @param entries the caches that were asked for, by which places are named
 */
function cacheProblems(timelines, entries) {
    const groups = new Map();
    for (const report of timelines.flatMap(cacheReports)) {
        if (report.trouble === 'empty')
            continue;
        const place = placeOf(report, entries);
        const key = `${place.name}\n${report.trouble}`;
        const group = groups.get(key) ?? { place, reports: [] };
        group.reports.push(report);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ place, reports }) => explain(place, reports));
}
/** BuildKit names a registry's place, and the type of others; with one place of that type it is that. */
function placeOf({ type, ref }, entries) {
    const sameType = entries.filter((entry) => type === undefined || entry.type === type);
    const sameRef = sameType.filter(({ options }) => ref !== undefined && isScopeOf(ref, options.ref ?? ''));
    const candidates = sameRef.length > 0 ? sameRef : sameType;
    const [only] = candidates;
    if (only && candidates.length === 1)
        return { name: only.place, type: only.type };
    return type === undefined ? { name: 'a cache' } : { name: entry/* TYPE_NAMES */.et[type], type };
}
/** A scope's name is the tag, or follows the tag that the user gave. */
function isScopeOf(ref, asked) {
    return ref === asked || ref.startsWith(`${asked}:`) || ref.startsWith(`${asked}.`);
}
const DETAIL = 240;
function explain({ name, type }, reports) {
    const [first] = reports;
    const trouble = first?.trouble ?? 'unknown';
    const detail = (0,clean/* clip */.$Q)(first?.detail ?? '', DETAIL);
    const subject = name.charAt(0).toUpperCase() + name.slice(1);
    if (trouble === 'evicted') {
        const layers = new Set(reports.map((report) => report.detail)).size;
        const message = `${subject} no longer has what its index names: ${(0,format/* count */.U9)(layers, 'layer')}, the first ${(0,format/* sentence */.em)(detail)}`;
        return { message, hint: HINTS.evicted };
    }
    const directions = new Set(reports.map(({ direction }) => direction));
    const done = directions.size > 1 ? 'read or written' : directions.has('export') ? 'written' : 'read';
    const message = `${subject} could not be ${done}: ${MEANINGS[trouble]} (${detail}).`;
    const lost = directions.has('export')
        ? 'The layers of this build are not kept there.'
        : 'The build went on without it.';
    const hint = (type === undefined ? undefined : TYPE_HINTS[type][trouble]) ?? HINTS[trouble];
    return { message, hint: `${lost} ${hint}` };
}
const MEANINGS = {
    empty: 'nothing is stored there yet',
    refused: 'access was refused',
    throttled: 'it gets more requests than it allows',
    evicted: 'layers are gone',
    full: 'there is no room left',
    unreachable: 'it does not answer as it should',
    slow: 'it took too long',
    missing: 'it does not exist',
    misconfigured: 'its settings cannot work',
    unknown: 'of an error',
};
const HINTS = {
    empty: '',
    refused: 'Check its credentials and that they may write.',
    throttled: 'It passes by itself; run fewer jobs at once, or use another cache.',
    evicted: 'They were built again and are stored anew. Caches that are short of room or unused are emptied: keep fewer, or a larger place.',
    full: 'Remove what is not needed, or use a larger place.',
    unreachable: 'Check the address and that it can be reached from the builder.',
    slow: 'Use a place that is nearer, or keep less in it.',
    missing: 'Create it, or correct its name.',
    misconfigured: 'Correct the input cache.',
    unknown: 'If it comes again, leave this cache out by the input cache.',
};
const TYPE_HINTS = {
    gha: {
        refused: 'Pull requests from forks may only read, and a token ends with its job; `cache-write: false` only reads.',
        throttled: 'GitHub allows 200 uploads a minute for a repository: run fewer jobs at once, or use another cache.',
        full: 'A repository has 10 GB: remove caches under Actions, Caches, or use another cache.',
        unreachable: 'See githubstatus.com; the next build tries again.',
        misconfigured: 'Do not set ACTIONS_RUNTIME_TOKEN yourself; inside a job the runner gives it.',
    },
    registry: {
        refused: 'Log in to the registry before (docker/login-action); for ghcr.io the job needs `packages: write`.',
        full: "Remove old tags, or raise the registry's quota.",
    },
    s3: {
        refused: 'The credentials need s3:GetObject, s3:PutObject and s3:ListBucket for this bucket.',
    },
    azblob: {
        refused: 'Check the account key, or give the builder the role Storage Blob Data Contributor.',
    },
    local: {
        refused: 'Make the folder writable for the user who builds.',
        full: 'Free space on its disk, or name a folder on a larger one.',
        misconfigured: 'Name a folder that can be made.',
    },
};

// EXTERNAL MODULE: ./lib/cache/cached-plan.js + 2 modules
var cached_plan = __webpack_require__(14110);
// EXTERNAL MODULE: ./lib/progress/timeline.js + 3 modules
var timeline = __webpack_require__(86369);
;// CONCATENATED MODULE: ./lib/cache/hits.js


/**
 * Reads from a finished build what came from caches. BuildKit does not say where a hit is from: one that moved layers was
 * imported, one that moved none may be the builder's own or an imported one whose layers nobody needed.
 */
function cacheHits(timeline, { earlier, emptyBuilder = false } = {}) {
    const { steps, latest } = timeline;
    const seconds = ({ intervals }) => workSeconds(intervals, latest);
    const known = steps.filter(({ kind, state }) => kind === 'stage' && (state === 'done' || state === 'cached'));
    const cached = known.filter(isHit);
    const pulled = cached.filter(({ pulledBytes }) => pulledBytes > 0);
    const saved = (step) => {
        const before = isHit(step) ? earlier?.get(step.name) : undefined;
        return before === undefined ? 0 : Math.max(0, before - (step.pulledBytes > 0 ? seconds(step) : 0));
    };
    const stages = [...new Set(known.map(({ stage }) => stage ?? ''))].map((stage) => {
        const own = known.filter((step) => step.stage === stage);
        return {
            stage,
            steps: own.length,
            cached: own.filter(isHit).length,
            pulledBytes: sum(own.filter(isHit).map((step) => step.pulledBytes)),
            savedSeconds: sum(own.map(saved)),
        };
    });
    return {
        steps: known.length,
        cached: cached.length,
        imported: emptyBuilder ? cached.length : pulled.length,
        evicted: known.filter(({ state, error }) => state === 'done' && error?.includes('not found') === true).length,
        stages,
        pulledBytes: sum(pulled.map(({ pulledBytes }) => pulledBytes)),
        pullSeconds: sum(pulled.map(seconds)),
        importSeconds: sum(steps.filter(({ name }) => importedFrom(name) !== undefined).map(seconds)),
        exports: steps.flatMap((step) => {
            const type = exportedType(step.name);
            return type === undefined ? [] : [{ type, seconds: seconds(step), failed: step.state !== 'done' }];
        }),
        savedSeconds: sum(known.map(saved)),
        unknownSteps: cached.filter(({ name }) => earlier?.has(name) !== true).length,
    };
}
/**
 * Whether a step was found in a cache. BuildKit begins a cached step anew when its layers are needed later and pulled then,
 * and does not say `cached` of that; but a step that is done here pulls nothing.
 */
function isHit({ state, pulledBytes }) {
    return state === 'cached' || (state === 'done' && pulledBytes > 0);
}
/** Seconds of work by full name of each step that this build did itself, to be kept for later builds. */
function stepSeconds({ steps, latest }) {
    const done = steps.filter((step) => step.kind === 'stage' && step.state === 'done' && !isHit(step));
    return new Map(done.map((step) => [step.name, workSeconds(step.intervals, latest)]));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/cache/fetch-build.js





/** The stage of the Dockerfile that needs all fetch stages and holds nothing. */
const FETCHED_STAGE = 'fetched';
/** Whether a Dockerfile has a stage of this name. */
function hasStage(dockerfile, stage) {
    return stagesOf(dockerfile).has(stage.toLowerCase());
}
/** The stages that the stage of all downloads copies from: those that a build downloads in. */
function fetchStages(dockerfile) {
    const body = stagesOf(dockerfile).get(FETCHED_STAGE) ?? '';
    return [...body.matchAll(/--from=(\S+)/g)].map(([, stage = '']) => stage);
}
/** The text of each named stage, by its name in lower case (Dockerfile reference, FROM; names are case-insensitive). */
function stagesOf(dockerfile) {
    const [, ...stages] = dockerfile.split(/^[ \t]*FROM[ \t]+/im);
    return new Map(stages.flatMap((text) => {
        const [, name] = /^(?:--\S+[ \t]+)*\S+[ \t]+AS[ \t]+(\S+)[ \t]*(?:[\r\n]|$)/i.exec(text) ?? [];
        return name === undefined ? [] : [[name.toLowerCase(), text]];
    }));
}
/** Whether a build has all its downloads, and made some of them itself. */
function downloadsAreDone({ steps }, stages) {
    const fetches = steps.filter(({ stage }) => stage !== undefined && stages.includes(stage));
    const ended = fetches.every(({ state }) => state === 'done' || state === 'cached');
    return ended && fetches.some((step) => step.state === 'done' && !isHit(step));
}
/**
 * The build of the downloads alone, to run beside the main one on the same builder. Shared steps run once, and the export of
 * this one is safe from a failure of the other, which would export nothing.
 *
 * @param main the plan of the image
 * @returns undefined where there is nothing to export to
 */
function planFetchBuild(main, entries, scopes, options = {}) {
    const cache = (0,cache_arguments/* cacheArguments */.pv)(entries, { part: 'fetch', scopes, write: true, ...options });
    return cache.to.length === 0 ? undefined : { plan: (0,cached_plan/* layersOnly */.V)(main, FETCHED_STAGE), cache };
}
/** Starts the build of the downloads. */
function startFetchBuild(plan, entries, deps) {
    const late = new AbortController();
    const ended = deps.run(plan, AbortSignal.any([deps.signal, late.signal])).then((run) => outcomeOf(run, plan, entries), (error) => ({
        status: 'failed',
        problems: [
            { message: `The downloads could not be kept apart: ${error instanceof Error ? error.message : String(error)}` },
        ],
    }));
    return {
        ended,
        settle: async (until) => {
            const stop = () => {
                late.abort();
            };
            if (until.aborted)
                stop();
            until.addEventListener('abort', stop, { once: true });
            try {
                return await ended;
            }
            finally {
                until.removeEventListener('abort', stop);
            }
        },
    };
}
function outcomeOf(run, { cache }, entries) {
    const problems = cacheProblems([run.timeline], entries);
    if (run.stopped)
        return { status: 'stopped', problems, run };
    if (run.code !== 0)
        return { status: 'failed', problems, run };
    const failed = cacheReports(run.timeline).filter(({ direction }) => direction === 'export').length;
    return { status: failed < cache.to.length ? 'exported' : 'not-exported', problems, run };
}

// EXTERNAL MODULE: ./lib/report/lost-sources.js
var lost_sources = __webpack_require__(98357);
// EXTERNAL MODULE: ./lib/build/run-stage.js
var run_stage = __webpack_require__(80790);
;// CONCATENATED MODULE: ./lib/build/ask-sources.js






/** Stage of the Dockerfile whose result says which sources of a build can still be downloaded. */
const STAGE = 'sources';
/** For the stage as a whole: its script takes at most 20 seconds, and what it is made from is there by then. */
const PATIENCE_MS = 45_000;
/** What a stage of sources wrote. */
const ANSWER = 'sources.json';
const schema = schemas/* object */.Ikc({
    found: schemas/* number */.aig(),
    gone: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), package: schemas/* string */.YjP(), pool: schemas/* boolean */.zMY() })),
    unknown: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), package: schemas/* string */.YjP(), why: schemas/* string */.YjP() })),
});
/** Reads sources.json. @throws Error when the text is not one */
function readSourcesAnswer(content) {
    return schema.parse(JSON.parse(content));
}
/** What the answer means to whoever keeps distfiles there. */
function lostSources(answer, kept) {
    return {
        lost: answer.gone.map((source) => ({ ...source, store: kept?.paths.has(source.name) === true })),
        unknown: answer.unknown.length,
        store: kept?.place,
    };
}
/** Asks whether sources can still be downloaded. @returns undefined when nobody could be asked */
async function askSources(stage, { target, lists, folder }, signal) {
    const [incoming, output] = [(0,external_node_path_.join)(folder, 'downloads'), (0,external_node_path_.join)(folder, 'sources')];
    await (0,promises_.mkdir)(incoming, { recursive: true });
    for (const [name, lines] of Object.entries(lists)) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(incoming, name), lines.map((line) => `${line}\n`).join(''));
    }
    const time = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const more = { contexts: { incoming }, output: `type=local,dest=${output}` };
    if (!(await stage(target, more, time)))
        return undefined;
    return readSourcesAnswer(await (0,promises_.readFile)((0,external_node_path_.join)(output, ANSWER), 'utf8'));
}
/** Mirrors drop files rarely: whoever asks the same twice on one day gets the first answer. @param now milliseconds since the epoch */
function questionOfToday(now) {
    return new Date(now).toISOString().slice(0, 10);
}
/** Whether a build that ended like this knows what it needs, and has a builder to ask on. */
function isPlanned(failure) {
    if (!failure)
        return true;
    const { kind, step } = failure;
    return kind !== 'builder' && step?.stage !== undefined && !step.stage.startsWith('plan-');
}
/**
 * After a build: reports which of its sources nobody offers any more, while somebody still has them. A definition whose
 * Dockerfile is its own may lack the stage; whatever goes wrong changes nothing about the build.
 */
async function reportLostSources(context, signal) {
    const { platform, report, prepared, folder, from, kept, at } = context;
    const { plan, secrets, buildx, dockerfile } = prepared;
    if (!hasStage(dockerfile, STAGE) || !isPlanned(report.failure))
        return;
    try {
        const question = questionOfToday(platform.now());
        const stage = (0,run_stage/* stageRunner */.$)(plan, { platform, buildx, secrets, from, question });
        const answer = await askSources(stage, 
        // What this build downloaded itself is there.
        { target: STAGE, lists: { downloaded: [...report.downloaded] }, folder }, signal);
        if (!answer)
            return;
        const sources = lostSources(answer, kept);
        report.sources(sources);
        const problem = (0,lost_sources/* lostSourcesProblem */.g)(sources, at);
        if (problem)
            report.warn(problem);
    }
    catch (error) {
        platform.log.debug(`${STAGE}: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./lib/image/load.js + 5 modules
var load = __webpack_require__(53999);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/platform/fingerprint.js
var fingerprint = __webpack_require__(92143);
;// CONCATENATED MODULE: ./lib/build/boot-record.js





/** Everything that a boot's result depends on: the files by their content, the machine, the checks, this program's version. */
function bootFingerprint(request, files, builtBy) {
    const { expect, mode, memoryMiB, cpus, march = '', smokeScripts } = request;
    const contents = files.filter(({ path }) => [request.kernel, request.initramfs, request.squashfs].includes(path));
    return (0,fingerprint/* fingerprint */.R)(builtBy, ...contents.map(({ kind, sha256 }) => `${kind} ${sha256}`), JSON.stringify([expect, mode, memoryMiB, cpus, march]), ...smokeScripts.flatMap(({ name, content }) => [name, content]));
}
/** The earlier result of the same boot in that folder, when it came up. */
async function earlierBoot(folder, booted) {
    try {
        const record = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, FILE), 'utf8'));
        if (record.booted !== booted || record.result.status !== 'booted')
            return undefined;
        return Object.values(record.result.files).every((path) => (0,external_node_fs_.existsSync)(path)) ? record : undefined;
    }
    catch {
        // There is none, or somebody wrote something else there: then it is booted.
        return undefined;
    }
}
async function recordBoot(folder, booted, result, now) {
    const record = { booted, at: new Date(now).toISOString(), result };
    await (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, FILE), `${JSON.stringify(record, null, 2)}\n`);
}
const FILE = 'booted.json';

;// CONCATENATED MODULE: ./lib/build/boot-image.js




/** Boots the files that were just brought out, with the definition's own checks. */
async function bootImage(settings, image, files, facts, name, { platform, run, signal, builtBy, }) {
    const path = (kind) => {
        const file = files.find((candidate) => candidate.kind === kind);
        if (!file)
            throw new Error(`the build brought out no ${kind}`);
        return file.path;
    };
    const { bootTest } = await __webpack_require__.e(/* import() */ 713).then(__webpack_require__.bind(__webpack_require__, 57713));
    const { formatBootResult } = await __webpack_require__.e(/* import() */ 21).then(__webpack_require__.bind(__webpack_require__, 44021));
    const deps = {
        run,
        signal,
        onLine: (line) => {
            platform.log.debug(line);
        },
        onStart: (sentence) => {
            platform.log.info(sentence);
        },
    };
    const request = {
        kernel: path('kernel'),
        initramfs: path('initramfs'),
        squashfs: path('squashfs'),
        expect: { kernelRelease: facts['kernel-release'], user: image.definition.user.name },
        mode: settings.boot,
        timeoutSeconds: settings.bootMinutes * 60,
        memoryMiB: settings.bootMemory,
        cpus: 2,
        ...(image.march === undefined ? {} : { march: image.march }),
        smokeScripts: await smokeScripts(image),
        logFolder: (0,external_node_path_.join)(settings.output, 'boot'),
    };
    const booted = bootFingerprint(request, files, builtBy);
    const earlier = request.mode === 'off' ? undefined : await earlierBoot(request.logFolder, booted);
    if (earlier) {
        platform.log.info(`These very files booted on ${earlier.at}, with the same checks; they are not booted again.`);
        return earlier.result;
    }
    const result = await nameLogs(await bootTest(request, deps), name);
    for (const line of formatBootResult(result))
        platform.log.info(line);
    if (result.status === 'booted')
        await recordBoot(request.logFolder, booted, result, platform.now());
    return result;
}
/** Gives the logs of a boot names that tell whose they are: artifacts of one workflow run share their names' space. */
async function nameLogs(result, prefix) {
    const files = {};
    for (const [kind, path] of Object.entries(result.files)) {
        const target = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${prefix}-${(0,external_node_path_.basename)(path)}`);
        await (0,promises_.rename)(path, target);
        files[kind] = target;
    }
    return { ...result, files };
}
/** The scripts of smoke.d/, in name order. */
async function smokeScripts({ context }) {
    const paths = context.files
        .filter(({ path, from }) => from !== 'removed' && /^smoke\.d\/[^/]+\.sh$/.test(path))
        .map(({ path }) => path);
    return Promise.all(paths.map(async (path) => ({
        name: (0,external_node_path_.basename)(path),
        content: Buffer.from((await (0,load/* readContextFile */.Cl)(context, path)) ?? []).toString('utf8'),
    })));
}
/** What to tell of an image that did not come up. */
function bootProblem({ reason }) {
    return {
        message: `The image does not boot: ${reason?.message ?? 'no reason is known.'}`,
        ...(reason ? { hint: reason.hint } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/build/budgets.js

/** What of the limits in image.yaml the packed image exceeds. Sizes in bytes. */
function exceededBudgets(budgets, size, place) {
    const problems = [];
    if (budgets.squashfs !== undefined && size.squashfs > budgets.squashfs) {
        problems.push({
            message: `The squashfs has ${(0,format/* formatBytes */.z3)(size.squashfs)}, more than its budget of ${(0,format/* formatBytes */.z3)(budgets.squashfs)}.`,
            at: place(['budgets', 'squashfs']),
            hint: 'Leave something out (world, squashfs.exclude, firmware.allow), or raise the budget.',
        });
    }
    const percent = (size.squashfs / size.raw) * 100;
    if (budgets.ratio !== undefined && percent > budgets.ratio) {
        problems.push({
            message: `The squashfs has ${percent.toFixed(1)} % of the ${(0,format/* formatBytes */.z3)(size.raw)} it packs, more than its budget of ${budgets.ratio} %.`,
            at: place(['budgets', 'ratio']),
            hint: 'Raise squashfs.level or block-size, leave out what is compressed already, or raise the budget.',
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/build/disk-need.js

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** Room for a build that is larger than every earlier one. */
const MARGIN = 1.25;
/** Initramfs, kernel and logs, and the boot test's copy of the initramfs. */
const OTHER_BYTES = 256 * MIB;
/** No kernel with its initramfs and a system to boot is smaller. */
const BARE_BYTES = 64 * MIB;
/** Budget of the squashfs in the default definition, for one that has none. */
const USUAL_BUDGET = 3 * GIB;
/**
 * The builder holds stage3, compiler, world and root file system as layers, beside them packages, distfiles and the squashfs,
 * and for a while the compiler's own build tree: assumed to be this many times the squashfs, and the stage3.
 */
const BUILDER_FACTOR = 8;
const STAGE3_BYTES = GIB;
/** What a compiler cache may grow to, unless make.conf says otherwise (config/build/with-compiler-cache). */
const COMPILER_CACHE_BYTES = 5 * GIB;
/**
 * What a build needs of the disks.
 * @param earlier builds of the same image, where it is recorded what they took
 * @param squashfsBudget most that the squashfs may have, in bytes; undefined where image.yaml sets no limit
 * @param bringsOut whether files come out, which they do of the target `artifacts` alone
 * @param compilerCaches how many compiler caches are on
 */
function diskNeed(earlier, { squashfsBudget = USUAL_BUDGET, bringsOut, compilerCaches = 0, }) {
    const files = known(earlier.map(({ fileBytes }) => fileBytes));
    const grown = known(earlier.map(({ builderBytes }) => builderBytes));
    const builder = estimate(grown, BUILDER_FACTOR * squashfsBudget + STAGE3_BYTES + compilerCaches * COMPILER_CACHE_BYTES);
    if (!bringsOut)
        return { workspace: { bytes: OTHER_BYTES, from: 'default' }, builder, leastWorkspaceBytes: 0 };
    // What comes out lies beside the files of the build before until it is complete.
    const { bytes, from } = estimate(files, 2 * squashfsBudget);
    return {
        workspace: { bytes: bytes + OTHER_BYTES, from },
        builder,
        leastWorkspaceBytes: files.length === 0 ? BARE_BYTES : Math.min(...files),
    };
}
function known(values) {
    return values.filter((value) => value !== undefined);
}
function estimate(measured, fallback) {
    return measured.length === 0
        ? { bytes: fallback, from: 'default' }
        : { bytes: Math.ceil(Math.max(...measured) * MARGIN), from: 'record' };
}
/** Compares need and room. What is not known is said to be so, and is no reason to warn. */
function judgeDisk(need, { workspace, builder }, options) {
    const errors = workspace && workspace.freeBytes < need.leastWorkspaceBytes ? [tooSmall(need, workspace, options)] : [];
    if (workspace && workspace.device === builder?.device) {
        // A disk that both write to has to have room for both, and is measured once.
        const free = (0,format/* formatBytes */.z3)(workspace.freeBytes);
        const both = need.workspace.bytes + need.builder.bytes;
        const short = `workspace and builder share ${free} free and need about ${(0,format/* formatBytes */.z3)(both)} together`;
        return {
            sentence: `Disk: workspace and builder share ${free} free; the files need about ${shown(need.workspace)}, the builder about ${shown(need.builder)}.`,
            warnings: workspace.freeBytes < both ? [mayBecomeFull(short, builderHint(options))] : [],
            errors,
        };
    }
    const files = `the files need about ${shown(need.workspace)}`;
    const parts = [
        workspace
            ? `the workspace has ${(0,format/* formatBytes */.z3)(workspace.freeBytes)} free, ${files}`
            : `${files}, and how much is free for them is not known`,
        builder
            ? `the builder has ${(0,format/* formatBytes */.z3)(builder.freeBytes)} free and needs about ${shown(need.builder)}`
            : `the builder needs about ${shown(need.builder)}, and how much it has free is not known`,
    ];
    const warnings = [];
    if (workspace && workspace.freeBytes < need.workspace.bytes) {
        const short = `the workspace has ${(0,format/* formatBytes */.z3)(workspace.freeBytes)} free, and the files need about ${(0,format/* formatBytes */.z3)(need.workspace.bytes)}`;
        warnings.push(mayBecomeFull(short, workspaceHint(options)));
    }
    if (builder && builder.freeBytes < need.builder.bytes) {
        const short = `the builder has ${(0,format/* formatBytes */.z3)(builder.freeBytes)} free and needs about ${(0,format/* formatBytes */.z3)(need.builder.bytes)}`;
        warnings.push(mayBecomeFull(short, builderHint(options)));
    }
    return { sentence: `Disk: ${parts.join('; ')}.`, warnings, errors };
}
function shown({ bytes, from }) {
    return `${(0,format/* formatBytes */.z3)(bytes)} (${from === 'record' ? 'as earlier builds did' : 'assumed'})`;
}
function mayBecomeFull(short, hint) {
    return { message: `The disk may become full: ${short}.`, hint };
}
function tooSmall({ leastWorkspaceBytes }, { freeBytes }, options) {
    return {
        message: `The disk cannot hold the image: the workspace has ${(0,format/* formatBytes */.z3)(freeBytes)} free, and the files need at least ${(0,format/* formatBytes */.z3)(leastWorkspaceBytes)}.`,
        hint: workspaceHint(options),
    };
}
function workspaceHint(options) {
    return hostedHint(options) ?? 'Free space there, or name a folder on a larger disk by the input output.';
}
function builderHint(options) {
    return (hostedHint(options) ??
        'Free space there (`docker buildx prune` removes what builders keep), or name a builder that has more by the input builder.');
}
function hostedHint({ hosted, freesSpace }) {
    if (!hosted)
        return undefined;
    return freesSpace
        ? 'Take a runner with a larger disk.'
        : 'Write free-disk-space: true, or take a runner with a larger disk.';
}

;// CONCATENATED MODULE: ./lib/build/record.js



/** What is remembered of an image's builds, each in a JSON file of its own: what they took of the disk, and what its layers are worth. */
const RECORDS = ['disk', 'layers'];
/**
 * The folder of the records: that of the output, but on a runner the one beside the workspace, which a checkout empties.
 * @param output the folder for the files that come out
 */
function recordFolder(env, output) {
    const { RUNNER_WORKSPACE: beside = '' } = env;
    return beside === '' ? output : (0,external_node_path_.join)(beside, '.gentoo-min');
}
/**
 * The file of one record.
 * @param folder see `recordFolder`
 * @param name of the image
 */
function recordFile(folder, name, kind) {
    return (0,external_node_path_.join)(folder, `${name}-${kind}.json`);
}
/** @returns undefined where there is none, or somebody wrote something else there: then nothing is known of earlier builds */
async function readRecord(file, schema) {
    try {
        return schema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch {
        return undefined;
    }
}
/** Writes a record, and its folder where there is none yet. */
async function writeRecord(file, record) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,platform_files/* writeFileAtomic */.Zf)(file, `${JSON.stringify(record, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./lib/build/disk-record.js


const bytes = schemas/* int */.Whr().min(0).optional();
/** What the latest builds of one image took of the disks. */
const disk_record_schema = schemas/* object */.Ikc({
    builds: schemas/* array */.YOg(schemas/* object */.Ikc({
        /** When the build ended, as ISO 8601. */
        at: schemas/* string */.YjP(),
        fileBytes: bytes,
        builderBytes: bytes,
    })),
});
/**
 * How many builds are remembered. The largest of them counts: one for which everything was there already says little about
 * the next.
 */
const KEPT = 10;
/** What earlier builds of an image took. @param folder see `recordFolder` @param name of the image */
async function earlierUse(folder, name) {
    return (await read(folder, name)).map(({ fileBytes, builderBytes }) => ({ fileBytes, builderBytes }));
}
/** Remembers one more build. @param now milliseconds since the epoch */
async function recordUse(folder, name, use, now) {
    const builds = [...(await read(folder, name)), { at: new Date(now).toISOString(), ...use }].slice(-KEPT);
    await writeRecord(recordFile(folder, name, 'disk'), { builds });
}
async function read(folder, name) {
    return (await readRecord(recordFile(folder, name, 'disk'), disk_record_schema))?.builds ?? [];
}

;// CONCATENATED MODULE: ./lib/build/free-disk-space.js

/**
 * What GitHub installs on its Ubuntu runners and no build of an image uses (actions/runner-images). Nothing but these very
 * paths is ever removed.
 */
const TOOLSETS = [
    '/usr/local/lib/android',
    '/usr/share/dotnet',
    '/usr/share/swift',
    '/opt/ghc',
    '/usr/local/.ghcup',
    '/opt/hostedtoolcache/CodeQL',
    '/usr/local/share/chromium',
];
/** Whether this runs on one of GitHub's own runners, which are thrown away after the job. */
function onHostedRunner(env) {
    return env.RUNNER_ENVIRONMENT === 'github-hosted';
}
/**
 * Removes preinstalled toolsets from one of GitHub's own runners and says what that freed. On any other machine it removes
 * nothing, and says so.
 * @returns what could not be removed, which is no reason not to build
 */
async function freeDiskSpace({ platform, run, machine }) {
    const { env, log, cancelled } = platform;
    if (!onHostedRunner(env)) {
        log.info("free-disk-space: nothing is removed here, because this is not one of GitHub's own runners.");
        return undefined;
    }
    const here = [];
    for (const path of TOOLSETS)
        if (await machine.disk(path))
            here.push(path);
    if (here.length === 0) {
        log.info('free-disk-space: there is nothing to remove; this runner has none of the known toolsets.');
        return undefined;
    }
    const free = async () => (await machine.disk('/'))?.freeBytes ?? 0;
    const before = await free();
    const failure = await remove(here, run, cancelled);
    const freed = Math.max(0, (await free()) - before);
    log.info(`free-disk-space: ${(0,format/* formatBytes */.z3)(freed)} freed by removing ${here.join(', ')}.`);
    return failure === undefined || cancelled.aborted
        ? undefined
        : {
            message: `free-disk-space could not remove everything: ${failure.replace(/\.?\s*$/, '.')}`,
            hint: 'The build goes on with the space that there is.',
        };
}
/** @returns why it did not work */
async function remove(paths, run, signal) {
    try {
        // `-n`: a question for a password would wait for ever.
        const args = ['-n', 'rm', '-rf', '--one-file-system', '--', ...paths];
        const { code, stderr } = await run({ command: 'sudo', args }, { signal });
        if (code === 0)
            return undefined;
        return stderr.trim() === '' ? `rm ended with exit code ${code}.` : stderr.trim().split('\n').at(-1);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}

;// CONCATENATED MODULE: ./lib/build/disk-preflight.js






/** How often the builder's disk is looked at: what a step needs for a while is gone when the build ends. Milliseconds. */
const EVERY = 10_000;
/**
 * Frees space where that is asked for, and says what the build needs of the disks and what they have.
 * @param folder on this machine whose disk the builder fills; undefined where there is none
 * @returns starts the measurement of what it then takes
 * @throws UserError when the build certainly has too little space
 */
async function checkDisk(settings, image, folder, { platform, run, machine }, report) {
    const { env, log } = platform;
    if (settings.freeDiskSpace) {
        const problem = await freeDiskSpace({ platform, run, machine });
        if (problem)
            report.warn(problem);
    }
    const records = recordFolder(env, settings.output);
    const need = diskNeed(await earlierUse(records, report.name), {
        squashfsBudget: image.definition.budgets.squashfs,
        bringsOut: settings.target === 'artifacts',
        compilerCaches: settings.compilerCache.length,
    });
    const onBuilder = folder === undefined ? undefined : await machine.disk(folder);
    const room = { workspace: await nearestDisk(machine, settings.output), builder: onBuilder };
    const { sentence, warnings, errors } = judgeDisk(need, room, {
        hosted: onHostedRunner(env),
        freesSpace: settings.freeDiskSpace,
    });
    log.info(sentence);
    if (errors.length > 0)
        throw new platform_errors/* UserError */.yo(errors);
    for (const warning of warnings) {
        // Hours later it would come too late.
        log.warning((0,platform_errors/* formatProblem */.Vw)(warning));
        report.warned(warning);
    }
    return () => {
        const watch = folder === undefined || !onBuilder ? undefined : watchDisk(machine, folder, onBuilder.freeBytes);
        return {
            end: async () => {
                const builderBytes = await watch?.end();
                const { placed, name } = report;
                const fileBytes = placed.length === 0 ? undefined : placed.reduce((sum, { bytes }) => sum + bytes, 0);
                if (builderBytes === undefined && fileBytes === undefined)
                    return;
                try {
                    await recordUse(records, name, { fileBytes, builderBytes }, platform.now());
                }
                catch (error) {
                    log.debug(`What the build took of the disk could not be recorded: ${String(error)}`);
                }
            },
        };
    };
}
/** The disk that a folder is on, or will be when it is made. */
async function nearestDisk(machine, folder) {
    for (let path = (0,external_node_path_.resolve)(folder);; path = (0,external_node_path_.dirname)(path)) {
        const disk = await machine.disk(path);
        if (disk || path === (0,external_node_path_.dirname)(path))
            return disk;
    }
}
/**
 * Looks at a disk from time to time.
 * @param before bytes that were free at the start
 * @returns whose end tells by how many bytes that was more than the least that was seen; never negative
 */
function watchDisk(machine, folder, before) {
    let least = before;
    const look = async () => {
        const free = (await machine.disk(folder))?.freeBytes ?? before;
        least = Math.min(least, free);
    };
    const timer = setInterval(() => {
        void look();
    }, EVERY);
    // It must not keep a process alive that has nothing else to do.
    timer.unref();
    return {
        end: async () => {
            clearInterval(timer);
            await look();
            return before - least;
        },
    };
}

// EXTERNAL MODULE: ./lib/boot/cpu-features.js
var cpu_features = __webpack_require__(71544);
;// CONCATENATED MODULE: ./lib/build/cpu-guard.js

/** Targets whose steps only plan, download or unpack; what is compiled is never run for them. */
const RUNS_NOTHING = /^(base|fetched|kernel-base|kernel-sources|store-.*|world-config|(plan|fetch|distfiles)-.*)$/;
/**
 * Whether the builder's machine lacks instructions that what it compiles may use. The compiler, Python and other tools of the
 * build run as soon as they are there: without this the build ends by SIGILL, half an hour later.
 * @returns undefined where it lacks none, and where that is not known: another builder, or an `-march` without a table
 */
function unsuitableCpu({ march, target, cpu }) {
    const required = march === undefined ? undefined : (0,cpu_features/* featuresOfMarch */.S7)(march);
    if (march === undefined || !required || !cpu || RUNS_NOTHING.test(target))
        return undefined;
    const missing = (0,cpu_features/* missingFeatures */.QL)(required, cpu);
    if (missing.length === 0)
        return undefined;
    return {
        message: `This machine cannot execute what it would build: code for -march=${march} may use instructions that its CPU lacks: ${missing.join(', ')}.`,
        hint: 'Build on a machine whose CPU has them, or write an -march that both have into portage/make.conf: -march=x86-64-v3 runs on all of GitHub’s own runners.',
    };
}
/**
 * Whether another job should have a try: GitHub's own runners differ in their CPUs, and a job with a limit may end without an
 * image (`complete=false`), which the jobs behind it are there for.
 */
function mayMoveOn(jobMinutes, env) {
    return jobMinutes !== undefined && env.RUNNER_ENVIRONMENT === 'github-hosted';
}

;// CONCATENATED MODULE: ./lib/plan/artifacts.js
const FILES = [
    ['squashfs', 'gentoo.squashfs', (prefix) => `${prefix}.squashfs`],
    ['initramfs', 'initramfs.img', (prefix) => `${prefix}-initramfs.img`],
    ['kernel', 'vmlinuz', (prefix) => `${prefix}-vmlinuz`],
    ['kernel-config', 'kernel.config', (prefix) => `${prefix}-kernel.config`],
    ['kernel-config-log', 'kconfig.log', (prefix) => `${prefix}-kconfig.log`],
    ['packages', 'packages.txt', (prefix) => `${prefix}-packages.txt`],
    ['emerge-log', 'emerge.log', (prefix) => `${prefix}-emerge.log`],
    ['dracut-log', 'dracut.log', (prefix) => `${prefix}-dracut.log`],
];
/** Facts that the build leaves beside the files; they end up in the manifest. */
const FACT_FILES = ['image.json', 'squashfs.json'];
/** Facts that a Dockerfile of a user's own need not leave. */
const OPTIONAL_FACT_FILES = ['signature.json'];
/** The published files of an image whose names start with `prefix`. */
function artifactNames(prefix) {
    return FILES.map(([kind, inBuild, published]) => ({ kind, inBuild, published: published(prefix) }));
}
function manifestName(prefix) {
    return `${prefix}-manifest.json`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/report/snapshot-signature.js
var snapshot_signature = __webpack_require__(67187);
;// CONCATENATED MODULE: ./lib/report/manifest.js



const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const file = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    kind: schemas/* string */.YjP().min(1),
    bytes: schemas/* int */.Whr().min(0),
    sha256,
});
const boot = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['booted', 'failed', 'not-booted', 'skipped']),
    accelerator: schemas/* string */.YjP().optional(),
    /** Seconds from starting the emulator to power-off. */
    seconds: schemas/* number */.aig().min(0),
    reason: schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    checks: schemas/* object */.Ikc({ passed: schemas/* int */.Whr(), failed: schemas/* array */.YOg(schemas/* string */.YjP()), skipped: schemas/* int */.Whr() }),
    'missing-features': schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** `manifest.json`, version 1. Keys that a later version adds are ignored when reading. */
const manifestSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    /** Start of the names of the files. */
    name: schemas/* string */.YjP().min(1),
    /** The snapshot's date, not the time of the build: the same definition gives the same manifest. */
    created: datetime(),
    /** Program and version that built the image. */
    'built-by': schemas/* string */.YjP().min(1),
    /** Whether everything that was asked for is there. */
    complete: schemas/* boolean */.zMY(),
    /** As in image.yaml, with digests as far as they are known. */
    pins: schemas/* object */.Ikc({
        stage3: schemas/* string */.YjP().min(1),
        snapshot: schemas/* string */.YjP().min(1),
        repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), url: schemas/* string */.YjP(), commit: schemas/* string */.YjP() })),
    }),
    /** What became of the snapshot's signature; absent where the Dockerfile does not look at it. */
    'snapshot-signature': schemas/* enum */.k5n(snapshot_signature/* SNAPSHOT_SIGNATURES */.B).optional(),
    kernel: schemas/* object */.Ikc({
        /** Version of the sources. */
        version: schemas/* string */.YjP().min(1),
        /** What `uname -r` says. */
        release: schemas/* string */.YjP().min(1),
    }),
    /** Full version of the GCC that built it. */
    compiler: schemas/* string */.YjP().min(1),
    /** Value of `-march=`; '' when there is none. */
    march: schemas/* string */.YjP(),
    /** How many packages are installed. */
    packages: schemas/* int */.Whr().min(0),
    /** Those of them that came from a binhost, made by another compiler; absent when there are none. */
    'from-binhost': schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Size of what the squashfs packs. */
    'raw-bytes': schemas/* int */.Whr().min(0),
    /** Size of the squashfs as a fraction of that. */
    ratio: schemas/* number */.aig().min(0),
    /** In the order of their names. */
    files: schemas/* array */.YOg(file),
    boot: schemas/* union */.KCZ([schemas/* literal */.euz('not run'), boot]),
});
/**
 * Puts the manifest together. The file whose kind is `squashfs` gives the ratio.
 * @throws Error (a bug of ours) when the result is no valid manifest
 */
function buildManifest(input) {
    const packed = input.files.find(({ kind }) => kind === 'squashfs')?.bytes ?? 0;
    const ratio = input.rawBytes > 0 ? packed / input.rawBytes : 0;
    return manifestSchema.parse({
        schema: 1,
        name: input.name,
        created: new Date(input.sourceDateEpoch * 1000).toISOString().replace('.000Z', 'Z'),
        'built-by': input.builtBy,
        complete: input.complete,
        pins: input.pins,
        ...(input.snapshotSignature === undefined ? {} : { 'snapshot-signature': input.snapshotSignature }),
        kernel: input.kernel,
        compiler: input.compiler,
        march: input.march,
        packages: input.packages,
        ...(input.fromBinhost?.length ? { 'from-binhost': [...input.fromBinhost] } : {}),
        'raw-bytes': input.rawBytes,
        ratio: Math.round(ratio * 10_000) / 10_000,
        files: [...input.files].sort((a, b) => (a.name < b.name ? -1 : 1)),
        boot: input.boot === undefined ? 'not run' : summariseBoot(input.boot),
    });
}
function summariseBoot({ status, accelerator, seconds, reason, checks, missingFeatures, }) {
    return {
        status,
        ...(accelerator === undefined ? {} : { accelerator }),
        seconds: Math.round(seconds.total * 10) / 10,
        ...(reason === undefined ? {} : { reason: { kind: reason.kind, message: reason.message } }),
        checks: {
            passed: checks.filter(({ outcome }) => outcome === 'pass').length,
            failed: checks.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name),
            skipped: checks.filter(({ outcome }) => outcome === 'skip').length,
        },
        'missing-features': [...missingFeatures],
    };
}
/** The manifest as the text of its file: keys in the order of the schema, two spaces, a newline at the end. */
function formatManifest(manifest) {
    return `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`;
}
/**
 * Reads a manifest.
 * @param text content of the file
 * @param name how messages call the file
 * @throws UserError when it is none, or of a version that this program does not know
 */
function parseManifest(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new UserError({ message: 'This is not JSON.', at: { file: name }, hint: 'Is it the manifest of an image?' });
    }
    const parsed = manifestSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new UserError(parsed.error.issues.map(({ path, message }) => ({
        message: `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}.`,
        at: { file: name },
    })));
}

;// CONCATENATED MODULE: ./lib/build/image-manifest.js




/** The manifest of an image whose files are in place. */
function describeImage({ image: { definition, march }, pins, epoch }, { builtBy, name, files, facts, boot }) {
    const pinned = (key, written) => pins[key]?.reference ?? written;
    return buildManifest({
        name,
        sourceDateEpoch: epoch,
        builtBy,
        complete: true,
        pins: {
            stage3: pinned(0, definition.stage3),
            snapshot: pinned(1, definition.snapshot),
            repositories: definition.repositories,
        },
        kernel: { version: definition.kernel.version, release: facts['kernel-release'] },
        compiler: facts.compiler,
        march: march ?? '',
        packages: facts.packages,
        fromBinhost: facts['from-binhost'],
        snapshotSignature: facts['snapshot-signature'],
        rawBytes: facts['raw-bytes'],
        files,
        ...(boot === undefined || boot.status === 'skipped' ? {} : { boot }),
    });
}
/** Puts the manifest beside the files that it describes. @returns its path */
async function publishManifest(manifest, folder) {
    const path = (0,external_node_path_.join)(folder, manifestName(manifest.name));
    await (0,platform_files/* writeFileAtomic */.Zf)(path, formatManifest(manifest));
    return path;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/store/open-store.js + 1 modules
var open_store = __webpack_require__(63998);
;// CONCATENATED MODULE: ./lib/build/kept-records.js







/**
 * Records of earlier builds, where the machine has none because it is new: beside the packages, in the store that outlives it.
 * Whatever goes wrong with them changes nothing about a build but its estimates.
 */
class KeptRecords {
    store;
    place;
    deps;
    /** What the store had, the newest last. */
    #held = [];
    constructor(store, place, deps) {
        this.store = store;
        this.place = place;
        this.deps = deps;
    }
    /** @returns undefined where the machine has records of its own, or there is no store */
    static async open(place, deps) {
        const { location, folder, name } = place;
        for (const record of RECORDS)
            if (await (0,platform_files/* exists */.t2)(recordFile(folder, name, record)))
                return undefined;
        try {
            const { env } = deps.platform;
            const store = await (0,open_store/* openStore */.C)(location, 'records', (0,fingerprint/* fingerprint */.R)(name), { env, run: deps.run });
            return store && new KeptRecords(store, place, deps);
        }
        catch (error) {
            // The same store has been warned of for its packages.
            deps.platform.log.debug(`records: ${String(error)}`);
            return undefined;
        }
    }
    /** Lays the newest of each record into the folder. */
    async bringIn(signal) {
        await this.#orSay(async () => {
            const { folder, name, temporary } = this.place;
            this.#held = (await this.store.list(signal)).toSorted((one, other) => one.added - other.added);
            const newest = RECORDS.flatMap((record) => this.#held.findLast(({ path }) => recordOf(path) === record) ?? []);
            if (newest.length === 0)
                return;
            const incoming = (0,external_node_path_.join)(temporary, 'records-in');
            await (0,promises_.mkdir)(incoming);
            const { got } = await this.store.get(newest, incoming, signal);
            await (0,promises_.mkdir)(folder, { recursive: true });
            for (const { path } of got) {
                const record = recordOf(path);
                if (record)
                    await (0,promises_.copyFile)((0,external_node_path_.join)(incoming, path), recordFile(folder, name, record));
            }
        });
    }
    /** Puts the records of this build into the store, and takes those out that they are made from. */
    async save(signal) {
        await this.#orSay(async () => {
            const { folder, name, temporary } = this.place;
            const outgoing = (0,external_node_path_.join)(temporary, 'records-out');
            const entries = [];
            for (const record of RECORDS) {
                const content = await (0,promises_.readFile)(recordFile(folder, name, record)).catch(() => undefined);
                if (!content)
                    continue;
                const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
                // A path never changes its content.
                const path = `${record}/${sha256.slice(0, 16)}.json`;
                await (0,promises_.mkdir)((0,external_node_path_.join)(outgoing, record), { recursive: true });
                await (0,promises_.writeFile)((0,external_node_path_.join)(outgoing, path), content);
                const now = Math.floor(this.deps.platform.now() / 1000);
                entries.push({ path, bytes: content.length, sha256, seconds: 0, added: now, used: now });
            }
            await this.store.put(entries, outgoing, signal);
            const written = new Set(entries.map(({ path }) => path));
            const replaced = this.#held.map(({ path }) => path).filter((path) => !written.has(path));
            if (entries.length === RECORDS.length && replaced.length > 0)
                await this.store.remove(replaced, signal);
        });
    }
    async #orSay(work) {
        try {
            await work();
        }
        catch (error) {
            this.deps.platform.log.debug(`records: ${String(error)}`);
        }
    }
}
/** A path in the store is `RECORD/HASH.json`. */
function recordOf(path) {
    return RECORDS.find((record) => record === (0,external_node_path_.dirname)(path));
}

;// CONCATENATED MODULE: ./lib/build/place-files.js







/** What the build says of the image (config/build/describe-image, make-squashfs and verify-snapshot). */
const factsSchema = schemas/* object */.Ikc({
    'kernel-release': schemas/* string */.YjP().min(1),
    compiler: schemas/* string */.YjP().min(1),
    cflags: schemas/* string */.YjP(),
    packages: schemas/* int */.Whr().min(1),
    /** Packages that were compiled elsewhere. */
    'from-binhost': schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    'raw-bytes': schemas/* int */.Whr().min(1),
    'squashfs-bytes': schemas/* int */.Whr().min(1),
    'snapshot-signature': schemas/* enum */.k5n(snapshot_signature/* SNAPSHOT_SIGNATURES */.B).optional(),
});
/**
 * Moves what the build brought out from `incoming` to its published names in `folder`, which is on the same file
 * system. A file of an earlier build is replaced in one step, never half.
 * @throws Error when the build did not bring out what its Dockerfile promises
 */
async function placeFiles(incoming, folder, prefix) {
    const left = OPTIONAL_FACT_FILES.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(incoming, name)));
    const read = await Promise.all([...FACT_FILES, ...left].map(async (name) => JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(incoming, name), 'utf8'))));
    const facts = factsSchema.parse(Object.assign({}, ...read));
    await (0,promises_.mkdir)(folder, { recursive: true });
    const files = [];
    for (const { kind, inBuild, published } of artifactNames(prefix)) {
        const path = (0,external_node_path_.join)(folder, published);
        await (0,promises_.rename)((0,external_node_path_.join)(incoming, inBuild), path);
        files.push({ kind, name: published, path, ...(await (0,platform_files/* sha256OfFile */.Vq)(path)) });
    }
    return { files, facts };
}

// EXTERNAL MODULE: ./lib/builder/certificates.js
var builder_certificates = __webpack_require__(43235);
;// CONCATENATED MODULE: ./lib/builder/cdi-spec.js
/** The device that the Dockerfile's steps ask for, by its full name: a layer's key holds that name and nothing else of it. */
const JOBSERVER_DEVICE = 'gentoo.org/jobserver=pool';
const [KIND = '', NAME = ''] = JOBSERVER_DEVICE.split('=');
/** The path that make.conf names, whatever stands behind it. */
const PATH = '/dev/steve';
/** BuildKit gives the device to steps without `--allow device` (BuildKit's documentation, "CDI"). */
const AUTO_ALLOW = { 'org.mobyproject.buildkit.device.autoallow': 'true' };
/** Steps compile as Portage's own user, who takes tokens too. */
const EVERYBODY = 0o666;
/**
 * A specification of the Container Device Interface (cncf-tags/container-device-interface, SPEC.md 0.6.0) with one device.
 * Its environment reaches the steps without being part of any layer's key.
 */
function cdiSpec({ pipe, device, tokens }) {
    const mounts = pipe === undefined ? [] : [{ hostPath: pipe, containerPath: PATH, options: ['bind', 'rw'] }];
    const deviceNodes = device === undefined ? [] : [deviceNode(device)];
    // Edits without any content are refused.
    const env = [`GENTOO_MIN_POOL=${tokens === undefined ? '' : String(tokens)}`];
    const pool = { name: NAME, annotations: AUTO_ALLOW, containerEdits: { env, mounts, deviceNodes } };
    return JSON.stringify({ cdiVersion: '0.6.0', kind: KIND, annotations: AUTO_ALLOW, devices: [pool] });
}
function deviceNode({ node, major, minor }) {
    return { path: PATH, hostPath: node, type: 'c', major, minor, fileMode: EVERYBODY, permissions: 'rw' };
}

;// CONCATENATED MODULE: ./lib/builder/container.js

/** An attended script that has been told to end for so long is left alone; milliseconds. */
const PATIENCE = 15_000;
/**
 * Finds the container of a docker-container builder, which buildx names after the builder's only node.
 * @returns undefined for a builder of another kind or of several nodes
 */
function builderContainer(builder, { run, env, signal }) {
    const engine = engineOption(builder);
    const [node] = builder.nodes;
    if (engine === undefined || node === undefined)
        return undefined;
    const name = `buildx_buildkit_${node.name}`;
    const exec = (script, { env: values = {}, args = [], input }, reads) => ({
        command: 'docker',
        args: [
            ...[engine, 'exec', ...(reads ? ['--interactive'] : [])],
            ...Object.entries(values).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
            ...[name, 'sh', '-c', script, ...(args.length === 0 ? [] : ['sh', ...args])],
        ],
        env,
        ...(input === undefined ? {} : { input }),
    });
    return {
        name,
        sh: (script, given = {}) => run(exec(script, given, given.input !== undefined), { signal }),
        attend: (script, given, { onLine, until }) => {
            const late = new AbortController();
            const wait = () => {
                setTimeout(() => {
                    late.abort();
                }, PATIENCE).unref();
            };
            until.addEventListener('abort', wait, { once: true });
            return run(exec(script, given, true), { inputUntil: until, signal: late.signal, onStdout: lines(onLine) });
        },
    };
}
/** Cuts what is printed into lines. */
function lines(onLine) {
    let rest = '';
    return (chunk) => {
        const whole = (rest + chunk.toString('utf8')).split('\n');
        rest = whole.pop() ?? '';
        whole.forEach(onLine);
    };
}

;// CONCATENATED MODULE: ./lib/builder/fifo.js

/** Where BuildKit looks for specifications (buildkitd.toml, cdi.specDirs); ours has a name of its own. */
const SPEC = '/etc/cdi/gentoo-min-jobserver.json';
/** The named pipe of a builder. */
const PIPE = '/run/gentoo-min/jobserver';
// A specification that is renamed into its folder is not noticed, so it is written in place.
// Steps put the tokens in (config/build/with-jobserver).
const INSTALL = `set -eu
mkdir -p /run/gentoo-min /etc/cdi
[ -p ${PIPE} ] || { rm -rf ${PIPE}; mkfifo ${PIPE}; }
chmod 666 ${PIPE}
printf %s "$SPEC" > ${SPEC}`;
/**
 * Makes the pipe and says what stands behind the device from the next step on, in place of what was there: no layer's key
 * changes by it.
 * @returns undefined, or why that was not possible
 */
async function installPool(container, pool) {
    const { code, stderr } = await container.sh(INSTALL, { env: { SPEC: cdiSpec(pool) } });
    return code === 0 ? undefined : lastLine(stderr);
}
/** What a command said last. */
function lastLine(said) {
    return /[^\n]+$/.exec(said.trim())?.[0] ?? 'no reason given';
}

// EXTERNAL MODULE: ./lib/builder/inspect.js
var inspect = __webpack_require__(26099);
;// CONCATENATED MODULE: ./lib/builder/jobserver-choice.js


const FOR_OPERATORS = 'docs/jobserver.md says what the machine of the builder needs for steve.';
/** Whether a steve is wanted where it can be had. */
function wantsSteve(choice) {
    return choice === 'auto' || choice === 'steve';
}
/** A named pipe, because nothing else was asked for, or because the kernel lacks what steve needs. */
function fifo(builder, choice, tokens, capacity, lacks) {
    const why = wantsSteve(choice) && lacks !== undefined ? `; not steve, because its kernel has no CUSE: ${lacks}` : '';
    const sentence = `Jobserver: a named pipe with ${String(tokens)} tokens that all steps share (${has(capacity)}${why})`;
    if (choice !== 'steve' || lacks === undefined)
        return { provider: 'fifo', sentence };
    return {
        provider: 'fifo',
        sentence,
        warning: {
            message: `jobserver: steve cannot be had: /dev/cuse of the builder ${builder} cannot be opened (${lacks}). A named pipe takes its place.`,
            hint: `Load the module where the builder runs: \`modprobe cuse\`, at every start by the line \`cuse\` in /etc/modules-load.d/cuse.conf. ${FOR_OPERATORS}`,
        },
    };
}
/** steve, which serves. @param joined whether another build started it */
function steve(tokens, capacity, floor, joined) {
    const sentence = joined
        ? 'Jobserver: the steve that another build on this builder has started, whose tokens all steps share'
        : `Jobserver: steve with ${String(tokens)} tokens that all steps share (${has(capacity)}; no job begins with less than ${(0,format/* formatBytes */.z3)(floor)} of it free)`;
    return { provider: 'steve', sentence, cuse: { lacks: undefined } };
}
/** A named pipe after all. @param reason why steve does not serve, as a part of a sentence */
function withoutSteve(builder, instead, reason) {
    return {
        ...instead,
        sentence: `${instead.sentence}; not steve, because of the warning`,
        warning: {
            message: `steve does not serve the builder ${builder}: ${reason.replace(/\.$/, '')}. A named pipe takes its place.`,
            hint: `The build works as well, but what is killed takes its tokens along until nobody uses the pipe. \`jobserver: fifo\` asks for the pipe to begin with. ${FOR_OPERATORS}`,
        },
    };
}
/** steve has ended while it was needed. @param said the last that is known of it */
function steveEnded(builder, said) {
    return {
        message: `steve has ended while the builder ${builder} needed it${said === '' ? '' : `: ${said.replace(/\.$/, '')}`}. A named pipe takes its place in the steps to come.`,
        hint: 'A step that was at work then may fail for want of tokens: what was finished is kept, so run the build again. `jobserver: fifo` does without steve.',
    };
}
/** The device that an operator has given the builder. */
function operators(builder) {
    return { provider: 'device', sentence: `Jobserver: the device ${JOBSERVER_DEVICE} that the builder ${builder} has` };
}
/** A builder that cannot be entered. @param listed whether it has the device all the same */
function withoutContainer(builder, choice, listed) {
    if (listed)
        return operators(builder);
    const sentence = `Jobserver: a pool for each step, because the builder ${builder} cannot be entered; steps beside each other do not share`;
    if (choice === 'auto' || choice === 'private')
        return { provider: 'private', sentence };
    const hint = `Give the builder the CDI device ${JOBSERVER_DEVICE} (docs/jobserver.md), or leave the input jobserver at auto.`;
    return {
        provider: 'private',
        sentence,
        warning: { message: `jobserver: ${choice} cannot be had: the builder ${builder} cannot be entered.`, hint },
    };
}
/** A builder that did not take the device. @param reason why, as a part of a sentence */
function refused(builder, choice, reason) {
    const sentence = 'Jobserver: a pool for each step; steps beside each other do not share';
    if (choice === 'private')
        return { provider: 'private', sentence };
    return {
        provider: 'private',
        sentence,
        warning: {
            message: `The builder ${builder} did not take a jobserver for all steps: ${reason.replace(/\.$/, '')}.`,
            hint: 'BuildKit 0.20 or newer is needed for CDI devices. The build works without, with more jobs at a time than cores.',
        },
    };
}
function has({ cores, memoryBytes }) {
    return `the builder has ${String(cores)} cores and ${(0,format/* formatBytes */.z3)(memoryBytes)}`;
}

;// CONCATENATED MODULE: ./lib/builder/resources.js
/**
 * How many jobs may run at a time: one for each core that has memory for a job of its own (Gentoo Handbook, "MAKEOPTS"), at
 * least one; or what was asked for.
 */
function jobsFor({ cores, memoryBytes }, { jobs, memoryPerJob }) {
    return jobs ?? Math.max(1, Math.min(cores, Math.floor(memoryBytes / memoryPerJob)));
}
/** The wishes in the words of config/build/with-jobserver, which measures in the builder what was not asked for. */
function resourceWords({ jobs, loadAverage, memoryPerJob }) {
    const words = [`memory-per-job=${String(memoryPerJob)}`];
    if (jobs !== undefined)
        words.push(`jobs=${String(jobs)}`);
    if (loadAverage !== undefined)
        words.push(`load-average=${String(loadAverage)}`);
    return words.join(' ');
}
/**
 * Reads what `nproc` and /proc/meminfo (proc_meminfo(5), MemTotal in KiB) say, one after the other, and then the limit of the
 * control group, `max` or bytes (cgroups(7), memory.max), where there is one.
 * @returns undefined when they cannot be read
 */
function parseCapacity(text) {
    const cores = Number(/^(\d+)$/m.exec(text)?.[1]);
    const total = Number(/^MemTotal:\s*(\d+) kB$/m.exec(text)?.[1]) * 1024;
    const limit = Number(/^memory\.max (\d+)$/m.exec(text)?.[1] ?? Infinity);
    return cores > 0 && total > 0 ? { cores, memoryBytes: Math.min(total, limit) } : undefined;
}

;// CONCATENATED MODULE: ./lib/builder/steve-command.js


/** Where a builder has its steve. */
const FOLDER = '/run/gentoo-min/steve';
const NODE = `${FOLDER}/device`;
const steve_command_MIB = 2 ** 20;
/**
 * The device's name. The kernel knows such devices of the whole machine by it, those of other builders and of the machine itself
 * too, so that each has its own.
 * @param when anything that differs from start to start
 */
function deviceName(builder, when) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${builder}\0${when}`).digest('hex').slice(0, 8);
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
function memoryFloor({ memoryBytes }, { memoryPerJob }) {
    return Math.max(steve_command_MIB, Math.min(memoryPerJob, memoryBytes / 4));
}
/**
 * steve's command line (steve 1.5, README). One job is always allowed: with none, a step that waits for its first token would
 * wait for the load of somebody else.
 */
function steveArguments(name, tokens, floor, loadAverage) {
    return [
        `--dev-name=${name}`,
        `--jobs=${String(tokens)}`,
        '--min-jobs=1',
        `--min-memory-avail=${String(Math.floor(floor / steve_command_MIB))}`,
        ...(loadAverage === undefined ? [] : [`--load-average=${String(loadAverage)}`]),
    ];
}
/**
 * Shell lines that find out whether the builder's kernel has CUSE, and whether a steve serves there already. The node is not
 * there where the kernel had no CUSE when the container was made: it is made by its fixed number (linux/miscdevice.h, CUSE_MINOR),
 * and opening it lets the kernel load the module where it can. Only opening it tells.
 */
const LOOK_FOR_CUSE = `
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
const UNPACK = `set -eu
mkdir -p ${FOLDER}
cd ${FOLDER}
tar -x -f -
[ -x steve ] && [ -x ld.so ]`;
/**
 * Starts a steve and makes a node for its device, whose number the kernel tells in sysfs. Arguments: the device's name, and those
 * of steve. Two builds that start at the same time get one of them together: one makes the file `starting` (sh(1), noclobber), and
 * the other waits, unless who made it is dead.
 */
const START = `set -eu
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
const KEEP = `cd ${FOLDER}/users && cd .. || { echo gone; exit; }
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
/** Reads what LOOK_FOR_CUSE prints. @returns undefined when it was not looked for */
function parseCuse(text) {
    const [, found, said = ''] = /^cuse (open|denied)(.*)$/m.exec(text) ?? [];
    if (found === undefined)
        return undefined;
    // A shell says who and what before it says why: `sh: can't open /dev/cuse: No such device`.
    const why = /[^:]+$/.exec(said)?.[0]?.trim() ?? '';
    return {
        lacks: found === 'open' ? undefined : why === '' ? 'it gave no reason' : why,
        serving: /^steve \S/m.test(text),
    };
}
/** Reads what START prints. @returns undefined when it is not that */
function parseStarted(text) {
    const [, how, name, major, minor] = /^(started|joined) (\S+) (\d+):(\d+)$/m.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    return { name, device: { node: NODE, major: Number(major), minor: Number(minor) }, joined: how === 'joined' };
}

;// CONCATENATED MODULE: ./lib/builder/jobserver.js







/** More than any machine runs at a time, and less than a pipe holds. */
const NO_LIMIT = 4096;
/** How often, and after which pause in milliseconds, the builder is asked whether it has seen the specification. */
const LOOKS = 20;
const PAUSE = 250;
const MEASURE = `nproc
grep MemTotal /proc/meminfo
[ ! -r /sys/fs/cgroup/memory.max ] || echo memory.max $(cat /sys/fs/cgroup/memory.max)
[ -e ${SPEC} ] && echo ours || echo none`;
/**
 * Gives all steps of a builder that compile one pool of jobs, where the builder can be entered: a named pipe behind the device
 * that the Dockerfile names. Elsewhere each step has a pool of its own, and steps that run beside each other do not share.
 * Where steve can take the pipe's place, the answer names it as a candidate (startSteve).
 */
async function startJobserver(builder, choice, wishes, deps) {
    const { name } = builder;
    const listed = offersDevice(builder);
    const container = builderContainer(builder, deps);
    const measured = container && (await measure(container, wantsSteve(choice)));
    if (!container || !measured)
        return withoutContainer(name, choice, listed);
    if (listed && !measured.ours)
        return operators(name);
    const { capacity, cuse } = measured;
    const looked = cuse === undefined ? {} : { cuse: { lacks: cuse.lacks } };
    const tokens = choice === 'off' ? NO_LIMIT : jobsFor(capacity, wishes);
    const serving = listed && cuse?.serving === true;
    if (!serving) {
        const pool = choice === 'private' ? {} : { pipe: PIPE, tokens };
        const problem = await installPool(container, pool);
        if (problem !== undefined)
            return refused(name, choice, problem);
        if (!listed && !(await isListed(name, deps)))
            return refused(name, choice, 'it does not list the device');
    }
    if (choice === 'private')
        return { provider: 'private', sentence: 'Jobserver: a pool for each step, as was asked for' };
    if (choice === 'off')
        return { provider: 'off', sentence: 'Jobserver: none limits what runs at a time, as was asked for' };
    return {
        ...fifo(name, choice, tokens, capacity, cuse?.lacks),
        ...looked,
        ...(cuse !== undefined && cuse.lacks === undefined
            ? { steve: { builder: name, container, tokens, capacity, wishes, serving } }
            : {}),
    };
}
function offersDevice({ nodes }) {
    return nodes.some(({ devices }) => devices.includes(JOBSERVER_DEVICE));
}
async function measure(container, cuseToo) {
    try {
        const { code, stdout } = await container.sh(cuseToo ? MEASURE + LOOK_FOR_CUSE : MEASURE);
        const capacity = parseCapacity(stdout);
        return code === 0 && capacity ? { capacity, ours: /^ours$/m.test(stdout), cuse: parseCuse(stdout) } : undefined;
    }
    catch {
        // buildx works without the docker command too.
        return undefined;
    }
}
async function isListed(builder, { buildx, signal, sleep }) {
    for (let look = 0; look < LOOKS && !signal.aborted; look++) {
        if (offersDevice(await (0,inspect/* inspectBuilder */.I)(buildx, builder, { signal })))
            return true;
        await sleep(PAUSE);
    }
    return false;
}

// EXTERNAL MODULE: ./lib/boot/qemu.js
var qemu = __webpack_require__(45422);
;// CONCATENATED MODULE: ./lib/builder/probe.js


/** Who takes longer than this to answer is not asked any further; milliseconds. */
const probe_PATIENCE = 10_000;
/** Looks for what a build goes by, at once and without changing anything. @param boots whether an image is to be booted here */
async function probe(builder, boots, deps) {
    const patient = { ...deps, signal: AbortSignal.any([deps.signal, AbortSignal.timeout(probe_PATIENCE)]) };
    const [engine, boot] = await Promise.all([
        askEngine(builder, patient),
        boots ? askEmulator(patient) : Promise.resolve(undefined),
    ]);
    return { engine, kernel: deps.machine.kernel, boot };
}
async function askEmulator({ run, machine, env, signal }) {
    const ask = async () => {
        try {
            const { code, stdout } = await run({ command: qemu/* QEMU */.TB, args: ['--version'], env }, { signal });
            return code === 0 ? stdout : '';
        }
        catch {
            // There is no such program.
            return '';
        }
    };
    const [kvm, said] = await Promise.all([machine.device('/dev/kvm'), ask()]);
    return { kvm, qemu: /\bversion (\d\S*)/.exec(said)?.[1] };
}

// EXTERNAL MODULE: ./lib/image/definition.js + 4 modules
var image_definition = __webpack_require__(98444);
;// CONCATENATED MODULE: ./lib/inputs/login.js
/**
 * Whether the secret that the chosen login needs is there. Without this the build would notice after hours.
 * @param place where a key of image.yaml was written
 */
function loginProblems({ user }, settings, place) {
    const missing = (input) => [
        {
            message: `The login is ${user.login}, but the input ${input} is empty.`,
            at: place(['user', 'login']),
            hint: `Hand the secret over by ${input}, or choose another login.`,
        },
    ];
    if (user.login === 'password' && settings.passwordHash === '')
        return missing('password-hash');
    if (user.login === 'ssh-keys' && settings.authorizedKeys === '')
        return missing('authorized-keys');
    return [];
}

;// CONCATENATED MODULE: ./lib/plan/build-args.js

/** The build arguments of the Dockerfile, by name. Declared late there, so that each invalidates only what it concerns. */
function buildArgs(image, facts) {
    const { compiler, kernel, user, squashfs } = image;
    return {
        SNAPSHOT_SIGNATURE: image['snapshot-signature'],
        PROFILE: image.profile,
        COMPILER: [compiler.slot, compiler.version, compiler.keyword].join('|'),
        COMPILER_SLOT: String(compiler.slot),
        COMPILER_ATOM: `=sys-devel/gcc-${compiler.version}:${compiler.slot}`,
        REPOSITORIES: image.repositories.map((repository) => repository.name).join(' '),
        KERNEL_ATOM: `=sys-kernel/${kernel.sources}-${kernel.version}`,
        KERNEL_BASE: kernel.base.join(' '),
        PYTHON_TARGET: image.python,
        BOOTSTRAP: image.bootstrap.join(' '),
        DEBUG_PACKAGES: image['debug-packages'].join(' '),
        TREE: image.tree,
        USER_NAME: user.name,
        USER_GROUPS: user.groups.join(' '),
        LOGIN: user.login,
        LOGIN_FINGERPRINT: (0,fingerprint/* fingerprint */.R)('login', ...facts.loginSecrets),
        HOST_NAME: image.hostname,
        LOCALE: image.locale,
        TIMEZONE: image.timezone,
        KEYMAP: image.keymap,
        COMPRESSION: squashfs.compression,
        LEVEL: squashfs.level === undefined ? '' : String(squashfs.level),
        BLOCK_SIZE: String(squashfs['block-size']),
        SOURCE_DATE_EPOCH: String(facts.sourceDateEpoch),
        REBUILD: facts.rebuild,
        COMPILER_CACHE: facts.compilerCache.length === 0 ? 'none' : 'packed',
        ...facts.binhost,
        COMPILER_CACHE_PACKAGES: facts.compilerCache.map((name) => `dev-util/${name}`).join(' '),
    };
}
/**
 * The day of a snapshot as seconds since the epoch, from the date in its tag (`20260217`): the image's contents are as
 * of then. Without a date the first day of 1980 stands in, the oldest that every file system can hold.
 */
function sourceDateEpoch(snapshot) {
    const match = /(?:^|[^0-9])(20\d{2})(\d{2})(\d{2})(?:[^0-9]|$)/.exec(snapshot.replace(/@sha256:.*/, ''));
    const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Date.UTC(1980, 0, 1);
    return time / 1000;
}

// EXTERNAL MODULE: ./lib/plan/build-plan.js
var build_plan = __webpack_require__(45651);
// EXTERNAL MODULE: ./lib/store/fingerprint.js
var store_fingerprint = __webpack_require__(90149);
// EXTERNAL MODULE: ./lib/builder/builder.js + 1 modules
var builder_builder = __webpack_require__(42530);
// EXTERNAL MODULE: ./lib/builder/buildx.js
var builder_buildx = __webpack_require__(58087);
// EXTERNAL MODULE: ./lib/platform/csv.js
var csv = __webpack_require__(8027);
;// CONCATENATED MODULE: ./lib/builder/proxy.js

/** The same as the environment that wget, Python and Go go by (wget(1), "http_proxy"); nothing without a proxy. */
function proxyEnvironment({ httpProxy, noProxy }) {
    if (httpProxy === '')
        return {};
    return { http_proxy: httpProxy, https_proxy: httpProxy, ...(noProxy === '' ? {} : { no_proxy: noProxy }) };
}
/** Values of `--driver-opt` that give a builder in a container that environment: BuildKit fetches images by itself. */
function proxyDriverOptions(settings) {
    return Object.entries(proxyEnvironment(settings)).map(([name, value]) => (0,csv/* csvField */.X)(`env.${name}=${value}`));
}

// EXTERNAL MODULE: ./lib/builder/registries.js
var registries = __webpack_require__(73828);
// EXTERNAL MODULE: ./lib/image/text.js
var image_text = __webpack_require__(97158);
;// CONCATENATED MODULE: ./lib/pins/local.js


/**
 * Finds an image in an OCI image layout (OCI image specification, `index.json`).
 * @param wanted tag or digest; without either the layout must hold one image only
 * @returns the image, or why there is none, as the end of a sentence that starts with the layout
 */
async function findInLayout(layout, wanted) {
    const folder = (0,external_node_path_.resolve)(layout);
    let index;
    try {
        index = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'index.json'), 'utf8'));
    }
    catch (error) {
        return error instanceof SyntaxError
            ? 'has an index.json that is not JSON'
            : 'is no OCI layout: it has no readable index.json';
    }
    const listed = index?.manifests;
    const manifests = (Array.isArray(listed) ? listed : []);
    const { tag, digest } = wanted;
    const found = digest !== undefined
        ? manifests.filter((manifest) => manifest.digest === digest)
        : tag !== undefined
            ? manifests.filter((manifest) => manifest.annotations?.['org.opencontainers.image.ref.name'] === tag)
            : manifests;
    const [first] = found;
    if (typeof first?.digest !== 'string')
        return (digest ?? tag) ? `holds no image ${digest ?? tag ?? ''}` : 'holds no image';
    if (found.length > 1)
        return 'holds several images; name one by its tag or digest';
    return { digest: first.digest, folder };
}
/** Whether this is a folder. */
async function isFolder(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./lib/pins/reference.js
var pins_reference = __webpack_require__(12305);
;// CONCATENATED MODULE: ./lib/pins/registry-error.js
const BY_STATUS = {
    '401': 'unauthorized',
    '403': 'unauthorized',
    '404': 'not-found',
    '408': 'timeout',
    '429': 'rate-limited',
    '502': 'unreachable',
    '503': 'unreachable',
    '504': 'timeout',
};
// Words of buildx 0.36 and of the Go libraries and registries below it, most telling first.
const BY_WORDS = [
    [/too ?many ?requests|rate limit/i, 'rate-limited'],
    [/unauthorized|denied|authorization failed|insufficient_scope|no basic auth credentials/i, 'unauthorized'],
    [/timeout|timed out|deadline exceeded/i, 'timeout'],
    [
        /no such host|name resolution|connection refused|connection reset|unreachable|no route to host|dial tcp|\bEOF\b/i,
        'unreachable',
    ],
    [/x509|certificate|tls: |HTTP response to HTTPS client/i, 'unreachable'],
    [/not found|manifest unknown|name unknown/i, 'not-found'],
];
/**
 * Finds out from what `docker buildx imagetools inspect` printed on stderr why it failed.
 * @param asked the reference that was asked for; its own words say nothing about the cause
 */
function classifyRegistryError(stderr, asked) {
    const status = /unexpected status from \w+ request to \S+: (\d{3})\b/.exec(stderr)?.[1];
    const known = BY_STATUS[status ?? ''];
    if (known)
        return known;
    const words = stderr
        .slice(0, 16_384)
        .replaceAll(asked, '')
        .replace(/https?:\/\/[^\s"]*/g, '');
    return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'broken';
}
/** The line of stderr that carries the message, without its prefix. */
function errorLine(stderr) {
    const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const line = lines.find((candidate) => candidate.startsWith('ERROR')) ?? lines.at(-1) ?? '';
    return line.replace(/^ERROR:\s*/, '').trim();
}

// EXTERNAL MODULE: ./lib/pins/source.js
var pins_source = __webpack_require__(51979);
;// CONCATENATED MODULE: ./lib/pins/resolve.js







/** Pauses in milliseconds before asking again, after failures that may be over then. */
const RETRIES = [2_000];
const TRANSIENT = new Set(['unreachable', 'timeout']);
/**
 * Finds out which image each pin stands for, and that it exists. A tag is resolved to its digest; of a pin with a digest
 * the digest counts, and a tag that has moved on is noted.
 * @throws UserError with everything that is wrong, each at the pin's place
 * @throws the signal's reason when it fires
 */
async function resolvePins(requests, access) {
    const results = await Promise.all(requests.map((request) => resolvePin(request, access)));
    const problems = results.flatMap((result) => ('message' in result ? [result] : []));
    if (problems.length > 0)
        throw new platform_errors/* UserError */.yo(problems);
    return results.filter((result) => !('message' in result));
}
async function resolvePin(request, access) {
    const source = (0,pins_source/* sourceOf */.v)(request.text);
    switch (source.kind) {
        case 'registry':
            return await resolveReference(request, source.reference, access);
        case 'folder': {
            const folder = (0,external_node_path_.resolve)(source.folder);
            if (request.key === 'stage3') {
                return problem(request, 'is a folder, but nothing can be built on a folder.', 'Name an image or an OCI layout.');
            }
            const repository = (0,external_node_path_.join)(folder, 'var/db/repos/gentoo');
            if (!(await isFolder(repository))) {
                return problem(request, `holds no snapshot: there is no folder ${(0,image_text/* quote */.hD)(repository, 200)}.`, 'Name the folder above var/.');
            }
            return { reference: folder, context: folder, pinned: false };
        }
        case 'oci-layout': {
            const found = await findInLayout(source.folder, source);
            if (typeof found === 'string')
                return problem(request, `${found}.`, 'Check the path.');
            const { digest, folder } = found;
            const tag = source.tag === undefined ? '' : `:${source.tag}`;
            const reference = `oci-layout://${folder}${tag}@${digest}`;
            return { reference, context: reference, digest, pinned: source.digest !== undefined };
        }
    }
}
async function resolveReference(request, reference, access) {
    const { digest, tag, ...name } = reference;
    const tagged = { ...name, ...(tag === undefined ? {} : { tag }) };
    const [byTag, byDigest] = await Promise.all([
        resolve_inspect(tagged, access, digest === undefined),
        digest === undefined ? undefined : resolve_inspect({ ...name, digest }, access, true),
    ]);
    const asked = byDigest ?? byTag;
    if ('failure' in asked)
        return resolve_explain(request, reference, asked, byTag, access.mirrors?.get(reference.domain) ?? []);
    const result = (0,pins_reference/* formatReference */.FH)({ ...reference, digest: asked.digest });
    const note = byDigest === undefined ? undefined : tagNote(request.key, (0,pins_reference/* formatReference */.FH)(tagged), byTag, asked.digest);
    return {
        reference: result,
        context: `docker-image://${result}`,
        digest: asked.digest,
        pinned: digest !== undefined,
        line: `${request.key}: ${result}`,
        ...(note === undefined ? {} : { note }),
    };
}
/** What there is to say of the tag of a pin whose digest counts. */
function tagNote(key, tagged, byTag, pinned) {
    if ('digest' in byTag) {
        return byTag.digest === pinned
            ? undefined
            : `${key}: ${tagged} is now ${byTag.digest}; the pinned ${pinned} is used.`;
    }
    return byTag.failure === 'not-found' ? `${key}: ${tagged} is gone; the pinned ${pinned} is still there.` : undefined;
}
/** Asks the registry for the digest of a reference. @param persistent whether a failure that may pass is worth a second try */
async function resolve_inspect(reference, access, persistent) {
    const mirrored = await askBelowPaths(reference, access);
    if (mirrored && 'digest' in mirrored)
        return mirrored;
    access.signal.throwIfAborted();
    const telling = (answer) => mirrored && 'failure' in answer && TRANSIENT.has(answer.failure) ? mirrored : answer;
    for (let attempt = 0;; attempt++) {
        const answer = await ask((0,pins_reference/* formatReference */.FH)(reference), access);
        const pause = persistent ? RETRIES[attempt] : undefined;
        if ('digest' in answer || pause === undefined || !TRANSIENT.has(answer.failure))
            return telling(answer);
        await access.sleep(pause);
        access.signal.throwIfAborted();
    }
}
/**
 * Asks the mirrors that have a path. BuildKit puts it behind the `/v2` of an address, buildx before it, and so misses them
 * (buildx 0.36, util/resolver/resolver.go); by their own names it finds their images. The others buildx asks by itself.
 * @returns the first that has it, else what the last one said; undefined when there is no such mirror
 */
async function askBelowPaths({ domain, ...rest }, access) {
    let answer;
    for (const mirror of access.mirrors?.get(domain) ?? []) {
        const slash = mirror.indexOf('/');
        if (slash < 0)
            continue;
        const path = `${mirror.slice(slash + 1)}/${rest.path}`;
        answer = await ask((0,pins_reference/* formatReference */.FH)({ ...rest, domain: mirror.slice(0, slash), path }), access);
        if ('digest' in answer)
            break;
    }
    return answer;
}
async function ask(reference, access) {
    const { buildx, builder, signal, timeoutMs = 30_000 } = access;
    const limit = AbortSignal.timeout(timeoutMs);
    const result = await buildx(['imagetools', 'inspect', `--builder=${builder}`, '--format', '{{json .Manifest}}', reference], {
        signal: AbortSignal.any([signal, limit]),
        graceMs: 1000,
    });
    signal.throwIfAborted();
    if (limit.aborted && result.stopped)
        return { failure: 'timeout', said: `no answer within ${timeoutMs / 1000} seconds` };
    if (result.code !== 0)
        return { failure: classifyRegistryError(result.stderr, reference), said: errorLine(result.stderr) };
    const digest = digestIn(result.stdout);
    return digest === undefined ? { failure: 'broken', said: `no digest in ${(0,image_text/* quote */.hD)(result.stdout.trim())}` } : { digest };
}
/** The digest in what `imagetools inspect --format '{{json .Manifest}}'` prints: an OCI descriptor. */
function digestIn(stdout) {
    let parsed;
    try {
        parsed = JSON.parse(stdout);
    }
    catch {
        return undefined;
    }
    const digest = parsed?.digest;
    return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
function problem(request, message, hint) {
    const { at, key, text } = request;
    return { message: `${key}: ${(0,image_text/* quote */.hD)(text, 200)} ${message}`, hint, ...(at === undefined ? {} : { at }) };
}
function resolve_explain(request, reference, answer, byTag, mirrors) {
    const { domain, digest } = reference;
    const server = mirrorIn(answer.said, mirrors) ?? domain;
    const who = server === domain ? `the registry ${domain}` : `the mirror ${server} of ${domain}`;
    const said = answer.said === '' ? '' : ` The answer was: ${(0,image_text/* quote */.hD)(answer.said, 300)}`;
    switch (answer.failure) {
        case 'not-found':
            return digest === undefined
                ? problem(request, `does not exist in the registry ${domain}.`, 'Check name and tag; old dated tags are deleted at some time.')
                : problem(request, `does not exist in the registry ${domain}: there is no such digest.`, 'digest' in byTag ? `Its tag stands for ${byTag.digest}.` : 'Pin another release.');
        case 'unauthorized':
            return problem(request, `was refused by ${who}: it does not exist, or needs a login.`, `Run docker login ${server} before, or check the name.${said}`);
        case 'rate-limited':
            return problem(request, `was refused by ${who}: too many requests.`, `Log in with docker login ${server}, or try again later.${said}`);
        case 'timeout':
            return problem(request, `could not be looked up: ${who} did not answer in time.`, `Try again later, or check network and proxy.${said}`);
        case 'unreachable':
            return problem(request, `could not be looked up: ${who} cannot be reached.`, `Check its name, network, proxy and certificates.${said}`);
        case 'broken':
            return problem(request, `could not be looked up in ${who}.`, `Is it a registry?${said}`);
    }
}
/** The mirror that an error of buildx is from: it names the address that was asked. */
function mirrorIn(said, mirrors) {
    const host = /\bto https?:\/\/([^/\s]+)\//.exec(said)?.[1];
    return mirrors.map((mirror) => mirror.replace(/\/.*/, '')).find((mirror) => mirror === host);
}

;// CONCATENATED MODULE: ./lib/build/open-builder.js







/**
 * Finds buildx and makes sure of a builder.
 * @param certificates that registries are trusted by, in PEM; '' for none of their own
 * @param folder an empty one, for what the builder is given
 * @throws UserError when there is no buildx, or no builder
 */
async function openBuilder(settings, certificates, { platform, run, sleep, ownBuilder, onBuilderCreated }, folder) {
    const trusted = certificates === '' ? undefined : await (0,builder_certificates/* keepCertificates */.E1)(certificates, folder);
    const buildx = await (0,builder_buildx.findBuildx)(run, {
        ...platform.env,
        ...proxyEnvironment(settings),
        ...(trusted === undefined ? {} : (0,registries/* certificateEnvironment */.RK)((0,external_node_path_.dirname)(trusted), platform.env)),
    });
    const builder = await (0,builder_builder/* prepareBuilder */.B)(buildx, {
        name: settings.builder,
        image: settings.buildkitImage,
        options: [...proxyDriverOptions(settings), ...settings.builderOptions],
        registries: {
            mirrors: settings.registryMirrors,
            ...(trusted === undefined ? {} : { certificates: trusted }),
        },
        ownName: ownBuilder,
    }, { log: platform.log, sleep, folder, onCreated: onBuilderCreated });
    return { buildx, builder };
}
/**
 * Stage3 and snapshot of a definition, or what stands in for them by the settings, as contexts of a build.
 * @throws UserError naming those that cannot be had
 */
function resolveImagePins(settings, { definition, place }, { buildx, builder }, { platform, sleep }) {
    const pin = (key) => settings[key] === undefined ? { key, text: definition[key], at: place([key]) } : { key, text: settings[key] };
    return resolvePins([pin('stage3'), pin('snapshot')], {
        buildx: (args, options) => buildx.run(args, options),
        builder: builder.name,
        mirrors: new Map(settings.registryMirrors.map(({ registry, mirrors }) => [registry, mirrors.map(registries/* mirrorName */.zZ)])),
        signal: platform.cancelled,
        sleep,
    });
}

;// CONCATENATED MODULE: ./lib/builder/repositories.js



/**
 * Brings the additional ebuild repositories into `folder`, each at its pinned commit in a sub-folder of its own name, as
 * the Dockerfile's context `repositories` wants them. The commit is fetched by its id, so what arrives is what was
 * pinned or nothing at all.
 * @param place where image.yaml names the repository with that index
 * @throws UserError naming every repository that could not be had, and why
 */
async function fetchRepositories(run, repositories, folder, place) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const problems = [];
    for (const [index, repository] of repositories.entries()) {
        const problem = await fetchRepository(run, repository, (0,external_node_path_.join)(folder, repository.name));
        if (problem)
            problems.push({ ...problem, at: place(index) });
    }
    if (problems.length > 0)
        throw new platform_errors/* UserError */.yo(problems);
}
async function fetchRepository(run, { name, url, commit }, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const git = (...args) => 
    // A question for a user name would wait for ever.
    run({ command: 'git', args: ['-C', folder, ...args], env: { GIT_TERMINAL_PROMPT: '0' } });
    try {
        await git('init', '--quiet');
        const fetched = await git('fetch', '--quiet', '--depth=1', '--no-tags', url, commit);
        if (fetched.code !== 0)
            return {
                message: `the repository ${name} could not be fetched: ${repositories_lastLine(fetched.stderr)}.`,
                hint: hintFor(fetched.stderr),
            };
        const checkedOut = await git('checkout', '--quiet', '--detach', commit);
        if (checkedOut.code !== 0)
            return { message: `the commit ${commit} of ${name} could not be checked out: ${repositories_lastLine(checkedOut.stderr)}.` };
    }
    catch (error) {
        if ((0,platform_errors/* hasCode */.up)(error, 'ENOENT')) {
            return { message: `the repository ${name} could not be fetched: git was not found.`, hint: 'Install git.' };
        }
        throw error;
    }
    await (0,promises_.rm)((0,external_node_path_.join)(folder, '.git'), { recursive: true });
    const own = await repositoryName(folder);
    return own === name
        ? undefined
        : {
            message: `the repository at ${url} calls itself '${own}', not '${name}'.`,
            hint: `Write name: ${own || 'the name in its profiles/repo_name'}.`,
        };
}
/** A repository names itself in profiles/repo_name (PMS, "Repository layout"). */
async function repositoryName(folder) {
    try {
        return (await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'profiles', 'repo_name'), 'utf8')).split('\n')[0]?.trim() ?? '';
    }
    catch {
        return '';
    }
}
function hintFor(stderr) {
    return /not our ref|couldn't find remote ref|unadvertised object/i.test(stderr)
        ? 'The commit is not in that repository (any more); pin another one.'
        : 'Check the url, and that it can be reached from here.';
}
function repositories_lastLine(text) {
    return text.trim().split('\n').at(-1) ?? 'git gave no reason';
}

;// CONCATENATED MODULE: ./lib/image/context.js



/** What the Dockerfile mounts by name has to be there; switched off it is empty. */
const MOUNTED = new Set(['firmware.allow', 'portage/make.conf', 'services', 'squashfs.exclude']);
/**
 * Writes a merged definition into a folder. Content, executable bit and modification time are all that files keep or get, so
 * that the same definition makes the same folder on every machine.
 *
 * The folder is named by its content. buildx tells a builder the last part of a context's path, and a builder that knows a context
 * of that name is sent only files whose size or time is another one (BuildKit, source/local, and fsutil's comparison): with one
 * name for all, it would not see an edit that leaves the length of a file as it was.
 * @param parent a folder that exists
 * @param time modification time of everything, in seconds since the epoch
 * @returns the path of the folder
 */
async function writeContext(plan, parent, time) {
    const target = (0,external_node_path_.join)(parent, 'context');
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (...parts) => {
        for (const part of parts)
            hash.update(`${Buffer.byteLength(part)}:`).update(part);
    };
    await (0,promises_.mkdir)(target);
    for (const folder of plan.folders) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(target, folder), { recursive: true });
        add('folder', folder);
    }
    for (const { path, from, entry } of plan.files) {
        const file = (0,external_node_path_.join)(target, path);
        if (from === 'removed') {
            if (MOUNTED.has(path))
                await (0,promises_.writeFile)(file, '');
            add('removed', path);
            continue;
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        if (entry.kind === 'link') {
            await (0,promises_.symlink)(entry.target ?? '', file);
            await (0,promises_.lutimes)(file, time, time);
            add('link', path, entry.target ?? '');
        }
        else {
            const content = await (0,promises_.readFile)(entry.source);
            await (0,promises_.writeFile)(file, content);
            await (0,promises_.chmod)(file, entry.executable ? 0o755 : 0o644);
            await (0,promises_.utimes)(file, time, time);
            add(entry.executable ? 'program' : 'file', path, content);
        }
    }
    // Last and from the inside out: whatever is put into a folder changes its time.
    for (const folder of [...plan.folders].reverse()) {
        await (0,promises_.chmod)((0,external_node_path_.join)(target, folder), 0o755);
        await (0,promises_.utimes)((0,external_node_path_.join)(target, folder), time, time);
    }
    const named = `${target}-${hash.digest('hex').slice(0, 16)}`;
    await (0,promises_.rename)(target, named);
    return named;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/inputs/binhost.js
var binhost = __webpack_require__(96886);
;// CONCATENATED MODULE: ./lib/plan/binhost.js



/** Where the Dockerfile mounts the context `binhost`. */
const binhost_MOUNTED = 'file:///binhost-folder';
/**
 * The plan for binhosts, in the order in which they are asked.
 * @param addresses none for a build that asks nobody
 * @param verify whether a package needs a good signature by a known key
 */
function planBinhost(addresses, verify) {
    const folder = addresses.find(binhost/* isFolder */.lQ);
    const named = addresses.length > 0;
    return {
        args: {
            // Who asks is no part of it: nothing of a password is in a key, and another one downloads nothing anew.
            BINHOST: named ? (0,fingerprint/* fingerprint */.R)('binhost', ...addresses.map(binhost/* withoutUser */.q)) : '',
            BINHOST_VERIFY: named ? String(verify) : '',
        },
        addresses: addresses.map((address) => ((0,binhost/* isFolder */.lQ)(address) ? binhost_MOUNTED : address)).join(' '),
        contexts: folder === undefined ? {} : { binhost: (0,external_node_url_.fileURLToPath)(folder) },
    };
}

;// CONCATENATED MODULE: ./lib/build/prepare-plan.js






/** Environment variables by which secrets reach buildx; see the Dockerfile for what takes them. */
const SECRET_VARIABLES = {
    'gentoo-mirrors': 'GENTOO_MIN_SECRET_MIRRORS',
    binhost: 'GENTOO_MIN_SECRET_BINHOST',
    'http-proxy': 'GENTOO_MIN_SECRET_HTTP_PROXY',
    'no-proxy': 'GENTOO_MIN_SECRET_NO_PROXY',
    // No secret, but what is one is no part of a layer's key.
    resources: 'GENTOO_MIN_SECRET_RESOURCES',
    'password-hash': 'GENTOO_MIN_SECRET_PASSWORD_HASH',
    'authorized-keys': 'GENTOO_MIN_SECRET_AUTHORIZED_KEYS',
};
/**
 * How secrets reach buildx: the variable of each that there is, for a plan, and what the variables hold.
 * @param given by the secret's id in the Dockerfile; '' where there is none
 */
function secretsOf(given) {
    const ids = Object.keys(SECRET_VARIABLES);
    const there = ids.filter((id) => (given[id] ?? '') !== '');
    return {
        variables: Object.fromEntries(there.map((id) => [id, SECRET_VARIABLES[id]])),
        values: Object.fromEntries(there.map((id) => [SECRET_VARIABLES[id], given[id] ?? ''])),
    };
}
/** Writes the definition and the additional repositories where buildx can send them, and says what to run. */
async function preparePlan(settings, image, { pins, epoch, builder, folder, started }, run) {
    const [stage3, snapshot] = pins;
    if (!stage3 || !snapshot)
        throw new Error('a pin was not resolved');
    const { definition } = image;
    const repositories = (0,external_node_path_.join)(folder, 'repositories');
    const context = await writeContext(image.context, folder, epoch);
    await fetchRepositories(run, definition.repositories, repositories, (index) => image.place(['repositories', index, 'commit']));
    const binhost = planBinhost(settings.binhost, settings.binhostVerify);
    const values = {
        'gentoo-mirrors': settings.gentooMirrors,
        binhost: binhost.addresses,
        'http-proxy': settings.httpProxy,
        'no-proxy': settings.noProxy,
        resources: resourceWords(settings),
        'password-hash': settings.passwordHash,
        'authorized-keys': settings.authorizedKeys,
    };
    const secrets = secretsOf(values);
    return {
        plan: {
            builder,
            target: settings.target,
            context,
            contexts: { stage3: stage3.context, portage: snapshot.context, repositories, ...binhost.contexts },
            args: buildArgs(definition, {
                rebuild: settings.rebuild.length === 0 ? '' : [...settings.rebuild, `asked-at-${String(started)}`].join(' '),
                compilerCache: settings.compilerCache,
                binhost: binhost.args,
                sourceDateEpoch: epoch,
                loginSecrets: [settings.passwordHash, settings.authorizedKeys],
            }),
            secrets: secrets.variables,
            tags: [],
            noCache: settings.noCache,
            noCacheFilter: settings.noCacheFilter,
            pull: settings.pull,
        },
        secrets: secrets.values,
    };
}

;// CONCATENATED MODULE: ./lib/build/prepare-build.js













/**
 * Reads the definition, makes sure of a builder, resolves the pins and writes down what is to be run.
 * @param folder an empty one for what the build mounts
 * @throws UserError with everything that is wrong
 */
async function prepareBuild(settings, deps, report, folder) {
    const { platform, run, sleep } = deps;
    const loaded = await (0,load/* loadImage */.yt)({ defaults: deps.defaults, user: settings.config, target: settings.target });
    const image = { ...loaded, definition: (0,image_definition/* withVersions */.KY)(loaded.definition, settings) };
    const { definition } = image;
    report.definition(settings.artifactName || definition.name, definition, image.context.notes);
    const certificates = await (0,builder_certificates/* readCertificates */.jZ)(settings.caCertificates, 'ca-certificates');
    const problems = [
        ...loginProblems(definition, settings, image.place),
        ...('problems' in certificates ? certificates.problems : []),
    ];
    if ('problems' in certificates || problems.length > 0)
        throw new platform_errors/* UserError */.yo(problems);
    const { buildx, builder } = await openBuilder(settings, certificates.pem, deps, folder);
    requireBuildkit(builder);
    const { env, cancelled: signal } = platform;
    const jobserver = await startJobserver(builder, settings.jobserver, settings, {
        run,
        buildx,
        env,
        signal,
        sleep,
    });
    // Where steve may take its place, what came of that is told.
    if (!jobserver.steve) {
        platform.log.info(jobserver.sentence);
        report.jobserver(jobserver);
    }
    const boots = settings.target === 'artifacts' && settings.boot !== 'off';
    const probed = await probe(builder, boots, { run, machine: deps.machine, env, signal });
    const found = { ...probed, buildx: buildx.version, builder, jobserver };
    const rows = capabilities(found);
    for (const each of rows)
        platform.log.info(formatCapability(each));
    report.capabilities(rows);
    const pins = await resolveImagePins(settings, image, { buildx, builder }, deps);
    report.pins(pins);
    const epoch = sourceDateEpoch(settings.snapshot?.includes(':') ? settings.snapshot : definition.snapshot);
    const facts = { pins, epoch, builder: builder.name, folder, started: platform.now() };
    const prepared = await preparePlan(settings, image, facts, run);
    platform.log.debug((0,build_plan/* asShell */.H)(prepared.plan));
    const fingerprint = (0,store_fingerprint/* storeFingerprint */._b)(definition, await (0,store_fingerprint/* makeConfText */._J)(image.context));
    const dockerfile = Buffer.from((await (0,load/* readContextFile */.Cl)(image.context, 'Dockerfile')) ?? []).toString('utf8');
    return { ...prepared, image, buildx, builder, jobserver, found, pins, epoch, fingerprint, dockerfile };
}

;// CONCATENATED MODULE: ./lib/cache/builder-caches.js

/**
 * Where the BuildKit inside a Docker Engine finds layers (moby, daemon/internal/builder-next/controller.go, the importers of
 * newSnapshotterController and newGraphDriverController). With containerd's image store it writes where it reads. Without, it
 * writes nowhere, and buildx refuses a build that asks for it (buildx, build/opt.go, CacheExport).
 */
const OF_AN_ENGINE = ['gha', 'registry', 'local'];
const WITHOUT_CONTAINERD = ['registry', 'local'];
/**
 * The caches that a builder can use, each marked where it can only read it, and what people should know about those that it
 * cannot. Every builder can use all of them, but that of the Docker Engine itself.
 * @param wantsToWrite whether the build would write: to those who only read, what cannot be written is no news
 */
function builderCaches(entries, builder, wantsToWrite) {
    if (builder.driver !== 'docker')
        return { entries, problems: [] };
    const writes = exportsLayers(builder);
    const readable = writes ? OF_AN_ENGINE : WITHOUT_CONTAINERD;
    const isReadable = ({ type }) => readable.includes(type);
    const problems = entries.flatMap((entry) => {
        if (isReadable(entry) && (writes || !wantsToWrite))
            return [];
        const [use, lack] = isReadable(entry) ? ['only read', 'export layers'] : ['not used', 'use a place of this kind'];
        const other = OF_AN_ENGINE.includes(entry.type) ? ", or let the engine use containerd's image store" : '';
        return [
            {
                message: `${capitalized(entry.place)} is ${use}: the builder ${builder.name}, which is the Docker Engine's own, cannot ${lack}.`,
                hint: `Leave the input builder empty to have one made that can${other}. Packages and downloads are kept as ever.`,
            },
        ];
    });
    const usable = entries.filter(isReadable);
    return { entries: writes ? usable : usable.map((entry) => ({ ...entry, readOnly: true })), problems };
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/cache/cache-failure.js

/**
 * Looks for a cause in the caches.
 * @param timeline of a build that failed
 * @param plan what was run: without an export none can be the cause
 */
function cacheFailure(timeline, { cache }) {
    const error = timeline.messages
        .filter((line) => line.startsWith('ERROR: ') && !line.includes('(*service)'))
        .join('\n');
    const errors = [error, ...timeline.steps.flatMap((step) => (step.error === undefined ? [] : [step.error]))].join('\n');
    if (/lease "[^"]*": not found/.test(error))
        return { cause: 'builder' };
    if (cache.to.length > 0) {
        const name = /failed to configure (\S+) cache exporter/.exec(error)?.[1];
        const type = entry/* CACHE_TYPES */.Vz.find((each) => each === name);
        if (type !== undefined)
            return { cause: 'exports', type };
        // While an exporter tries to make contact, buildx loses patience and asks for a build that has not begun.
        if (/failed to receive status: .*no such job/.test(error))
            return { cause: 'exports' };
        if (/failed to build: (?:mkdir|open) |could not (?:lock|read|open|unmarshal) \S*index\.json/.test(error)) {
            return { cause: 'exports', type: 'local' };
        }
    }
    const lost = /could not fetch content descriptor .* not found|BlobNotFound|failed to copy: .*(?:not found|404)|content sha256:\S+ not found/;
    return cache.from.length > 0 && lost.test(errors) ? { cause: 'imports' } : undefined;
}
/**
 * The same build without what failed; what the builder itself has is still used. After a failure of the builder it has to be
 * started anew before.
 */
function withoutFailed(plan, { cause, type }) {
    const { from, to } = plan.cache;
    const others = (values) => type === undefined ? [] : values.filter((value) => !value.startsWith(`type=${type},`) && value !== `type=${type}`);
    return { ...plan, cache: cause === 'exports' ? { from, to: others(to) } : { from: [], to } };
}

// EXTERNAL MODULE: ./lib/platform/actions-token.js
var actions_token = __webpack_require__(21736);
;// CONCATENATED MODULE: ./lib/cache/gha-access.js

/**
 * Decides before the build, because during it nothing good happens: without a token buildx drops the cache and says
 * nothing, and with one that is malformed or has expired BuildKit fails the whole build, `ignore-error` or not.
 *
 * @param env ACTIONS_RUNTIME_TOKEN, the address as buildx takes it (ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL) and
 *   ACTIONS_CACHE_MODE as @actions/cache reads it
 * @param options the entry's own, which win
 * @param now milliseconds since the epoch
 */
function ghaAccess(env, options, now) {
    const token = options.token ?? env.ACTIONS_RUNTIME_TOKEN ?? '';
    const url = options.url ?? options.url_v2 ?? env.ACTIONS_RESULTS_URL ?? env.ACTIONS_CACHE_URL ?? '';
    if (token === '' || url === '') {
        const absent = token === '' ? 'ACTIONS_RUNTIME_TOKEN' : 'ACTIONS_RESULTS_URL';
        return unusable(`${absent} is not set.`, 'Only a job of GitHub Actions has it, and only inside an action; on your own machine use another cache, such as local:FOLDER.');
    }
    const { expires, notBefore, scopes } = (0,actions_token/* readActionsToken */.Fw)(token) ?? {};
    // BuildKit's client checks all three.
    if (expires === undefined || notBefore === undefined || !scopes) {
        return unusable('its token cannot be read.', 'Do not set ACTIONS_RUNTIME_TOKEN yourself.');
    }
    if (expires * 1000 <= now) {
        return unusable('its token has expired.', 'A token lives as long as its job; start the job again.');
    }
    const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
    if (mode === 'none')
        return unusable('it is switched off for this job (ACTIONS_CACHE_MODE).', 'Use another cache.');
    const writable = scopes.some(({ permission }) => (permission & actions_token/* WRITE */.Cm) !== 0);
    const write = writable && mode !== 'read';
    return {
        read: mode !== 'write-only',
        write,
        ...(write
            ? {}
            : {
                problem: {
                    message: "GitHub's Actions cache is only read: this job may not write to it.",
                    hint: 'That is meant for pull requests from forks; elsewhere look at the settings of the repository.',
                },
            }),
    };
}
/**
 * The caches that this job can use, each marked where it may only be read, and what people should know about the others.
 * @param wantsToWrite whether the build would write: to those who only read, a read-only token is no news
 */
function usableCaches(entries, env, now, wantsToWrite) {
    const judged = entries.map((entry) => ({
        entry,
        access: entry.type === 'gha' ? ghaAccess(env, entry.options, now) : { read: true, write: true },
    }));
    const problems = judged.flatMap(({ access }) => access.problem && (wantsToWrite || !access.read) ? [access.problem] : []);
    return {
        entries: judged
            .filter(({ access }) => access.read)
            .map(({ entry, access }) => (access.write ? entry : { ...entry, readOnly: true })),
        problems: problems.filter((each, index) => problems.findIndex(({ message }) => message === each.message) === index),
    };
}
function unusable(why, hint) {
    return { read: false, write: false, problem: { message: `GitHub's Actions cache is not used: ${why}`, hint } };
}

// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/cache/layer-budget.js

/**
 * How many bytes the layers may have. A repository's Actions cache is shared with our own stores there; what else is in it, such
 * as other images and workflows, is not known.
 * @param asked the input `cache-bytes`
 * @param actionsBytes of our packages and distfiles in the Actions cache
 * @returns Infinity for no limit
 */
function layerBudget(entries, asked, actionsBytes) {
    if (asked !== undefined)
        return asked;
    const limited = entries.some(({ type, readOnly }) => type === 'gha' && readOnly !== true);
    return limited ? Math.max(0, store/* ACTIONS_CACHE_BYTES */.Je - actionsBytes) : Infinity;
}

;// CONCATENATED MODULE: ./lib/cache/layer-history.js
const NO_HISTORY = { stages: {}, madeFrom: {}, exports: {}, actionsBytes: 0 };
/**
 * How often a stage is remembered. The longest counts: a time for which nearly everything was there already says little about
 * what the work costs. Times when it had nothing to do are not remembered, else ten builds without a change would forget it.
 */
const layer_history_KEPT = 10;
/** The history with one build more. What an export or a stage does not say this time stays as it was last known. */
function remember(history, { stages, madeFrom, exports, actionsBytes }) {
    const works = stages
        .filter(({ seconds, pulledBytes }) => seconds > 0 || pulledBytes > 0)
        .map(({ stage, ...work }) => [
        stage,
        [...(history.stages[stage] ?? []), work].slice(-layer_history_KEPT),
    ]);
    const written = Object.entries(exports).map(([part, layers]) => [
        part,
        layers ?? history.exports[part] ?? null,
    ]);
    return {
        stages: { ...history.stages, ...Object.fromEntries(works) },
        madeFrom: { ...history.madeFrom, ...madeFrom },
        exports: { ...history.exports, ...Object.fromEntries(written) },
        actionsBytes: actionsBytes ?? 0,
    };
}
/** Seconds that a stage's work takes; undefined where it is not known. */
function workOf({ stages }, stage) {
    const seconds = (stages[stage] ?? []).map((work) => work.seconds).filter((each) => each > 0);
    return seconds.length === 0 ? undefined : Math.max(...seconds);
}
/** How many packages a stage is made of; 0 where it has no emerge. */
function packagesOf({ stages }, stage) {
    return Math.max(0, ...(stages[stage] ?? []).map(({ built, reused }) => built + reused));
}
/** Seconds that it took to merge a stage's packages when all of them were kept; undefined where that never was. */
function mergeOf({ stages }, stage) {
    return (stages[stage] ?? []).findLast(({ built, reused, seconds }) => built === 0 && reused > 0 && seconds > 0)
        ?.seconds;
}
/** What was last known of one of a stage's figures. */
function lastKnown({ stages }, stage, figure) {
    return (stages[stage] ?? []).findLast((work) => work[figure] > 0)?.[figure] ?? 0;
}

;// CONCATENATED MODULE: ./lib/cache/layer-value.js


/** What saves less than so many seconds for each gigabyte (10⁹ bytes) is not worth its bytes: it takes as long to move them. */
const LEAST_SECONDS_PER_GB = 60;
const GB = 1e9;
/** What merging kept packages took on the machine where it was measured; assumed where no build has merged them alone. */
const ASSUMED_MERGE = { seconds: 35, packages: 60 };
/** Stages that are made of packages, for when no build has shown it. */
const PACKAGED = ['compiler', 'world'];
/**
 * Decides which layers are kept, by the seconds that they save for each byte.
 *
 * Where no store keeps the packages, all layers are kept with the build as long as they fit. Else the stages are taken one
 * after the other, each time the one with the most seconds for the bytes that it adds to those before it, while there is room
 * and it is worth it. An export holds everything that its stage was made from, which is saved and paid for once.
 */
function planLayers(question) {
    const { history, stages, downloads, kept, budget } = question;
    const names = downloads.length === 0 ? stages : [FETCHED_STAGE, ...stages];
    const candidates = names.map((stage) => describe(stage, question));
    const all = history.exports.main;
    const wholeBytes = all ? total(all) : undefined;
    if (!kept.packages && (wholeBytes ?? 0) <= budget) {
        const decisions = candidates.map(({ stage, known, seconds, bytes, merges, storedSeconds, rule }) => {
            const figures = { stage, seconds: known ? seconds : undefined, bytes, merges, storedSeconds };
            if (stage === FETCHED_STAGE && !rule)
                return { ...figures, keep: false, reason: 'rule' };
            return { ...figures, keep: true, reason: known ? 'whole' : 'rule' };
        });
        return { whole: true, decisions };
    }
    const decisions = chooseStages(candidates, question);
    return inOnePlace(decisions, candidates, wholeBytes, budget);
}
function describe(stage, { history, downloads, kept }) {
    const isDownloads = stage === FETCHED_STAGE;
    const rule = isDownloads ? !kept.distfiles : !kept.packages || !PACKAGED.includes(stage);
    const held = history.madeFrom[stage] ?? [];
    const known = (isDownloads ? downloads : [stage]).some((each) => workOf(history, each) !== undefined);
    const saves = Object.fromEntries(held.map((each) => {
        if (downloads.includes(each))
            return [each, kept.distfiles ? 0 : (workOf(history, each) ?? 0)];
        const merged = kept.packages && packagesOf(history, each) > 0;
        return [each, merged ? mergeSeconds(history, each) : (workOf(history, each) ?? 0)];
    }));
    const packages = kept.packages && (PACKAGED.includes(stage) || packagesOf(history, stage) > 0);
    const merges = packages ? (mergeOf(history, stage) === undefined ? 'assumed' : 'measured') : undefined;
    const own = isDownloads ? downloads : [stage];
    const layers = history.exports[isDownloads ? 'fetch' : `stage-${stage}`] ?? estimated(own, held, downloads, history);
    return {
        stage,
        rule,
        known: known && held.length > 0,
        saves,
        seconds: layer_value_sum(Object.values(saves)),
        layers,
        bytes: layers && total(layers),
        merges,
        storedSeconds: packages ? lastKnown(history, stage, 'packageSeconds') : 0,
    };
}
function mergeSeconds(history, stage) {
    const assumed = (ASSUMED_MERGE.seconds / ASSUMED_MERGE.packages) * packagesOf(history, stage);
    return mergeOf(history, stage) ?? assumed;
}
/**
 * Where the layers of a stage were never exported by themselves: what a cache gave of them, else what their packages have, which
 * are the same files, compressed as well. The downloads that a stage mounts are exported with it.
 * @param own the stages that it is about; what it was made from says nothing about them
 */
function estimated(own, held, downloads, history) {
    const size = (stage) => lastKnown(history, stage, 'pulledBytes') || lastKnown(history, stage, 'packageBytes');
    if (own.every((stage) => size(stage) === 0))
        return undefined;
    const fetched = held.some((stage) => downloads.includes(stage)) ? history.exports.fetch : undefined;
    const made = fetched ? held.filter((stage) => !downloads.includes(stage)) : held;
    return { ...fetched, ...Object.fromEntries(made.map((stage) => [`of ${stage}`, size(stage)])) };
}
function chooseStages(candidates, { budget }) {
    const kept = { stages: new Set(), layers: new Set(), names: [], room: budget };
    const decided = new Map();
    let rest = [...candidates];
    while (rest.length > 0) {
        const judged = rest.map((candidate) => judge(candidate, kept, candidates));
        // What has no bytes to count comes first: it is decided by other things.
        const best = judged.reduce((a, b) => (perByte(b.decision) > perByte(a.decision) ? b : a));
        decided.set(best.candidate.stage, best.decision);
        rest = rest.filter(({ stage }) => stage !== best.candidate.stage);
        if (!best.decision.keep || best.decision.reason === 'held')
            continue;
        kept.names.push(best.candidate.stage);
        kept.room -= best.decision.bytes ?? 0;
        Object.keys(best.candidate.saves).forEach((each) => kept.stages.add(each));
        Object.keys(best.candidate.layers ?? {}).forEach((each) => kept.layers.add(each));
    }
    return candidates.flatMap(({ stage }) => decided.get(stage) ?? []);
}
function judge(candidate, kept, candidates) {
    const { stage, rule, known, saves, layers, merges, storedSeconds } = candidate;
    const as = (keep, reason, more = {}) => ({
        candidate,
        decision: { stage, keep, reason, seconds: undefined, bytes: undefined, merges, storedSeconds, ...more },
    });
    if (!known)
        return as(rule, 'rule');
    const seconds = layer_value_sum(Object.entries(saves).map(([each, one]) => (kept.stages.has(each) ? 0 : one)));
    if (kept.stages.has(stage)) {
        const by = kept.names.find((name) => stage in (candidates.find((each) => each.stage === name)?.saves ?? {}));
        return as(true, 'held', { seconds: candidate.seconds, ...(by === undefined ? {} : { by }) });
    }
    if (!layers)
        return as(rule, rule ? 'unsized' : 'rule', { seconds });
    const bytes = layer_value_sum(Object.entries(layers).map(([layer, size]) => (kept.layers.has(layer) ? 0 : size)));
    if (seconds < (bytes / GB) * LEAST_SECONDS_PER_GB || seconds === 0)
        return as(false, 'little', { seconds, bytes });
    return bytes > kept.room ? as(false, 'no-room', { seconds, bytes }) : as(true, 'worth', { seconds, bytes });
}
function perByte({ seconds = 0, bytes }) {
    return bytes === undefined || bytes === 0 ? Infinity : seconds / bytes;
}
/**
 * A build reads its layers from one place, so that of stages none of which holds the other one alone would be found. They are
 * kept together with the whole build where that fits, else the one that saves the most.
 */
function inOnePlace(decisions, candidates, wholeBytes, budget) {
    const ends = candidates.filter(({ stage }) => {
        const decision = decisions.find((each) => each.stage === stage);
        return stage !== FETCHED_STAGE && decision?.keep === true && decision.reason !== 'held';
    });
    const tops = ends.filter(({ stage }) => !ends.some((other) => other.stage !== stage && stage in other.saves));
    if (tops.length < 2 || tops.some(({ known }) => !known))
        return { whole: false, decisions };
    const union = total(Object.assign({}, ...tops.map(({ layers }) => layers)));
    if ((wholeBytes ?? union) <= budget)
        return { whole: true, decisions };
    const best = tops.reduce((a, b) => (b.seconds > a.seconds ? b : a));
    const isFound = ({ stage }) => stage === FETCHED_STAGE || stage in best.saves;
    return {
        whole: false,
        decisions: decisions.map((decision) => {
            if (!decision.keep)
                return decision;
            if (!isFound(decision))
                return { ...decision, keep: false, reason: 'one-place', by: best.stage };
            return decision.reason === 'held' ? { ...decision, by: best.stage } : decision;
        }),
    };
}
function total(layers) {
    return layer_value_sum(Object.values(layers));
}
function layer_value_sum(values) {
    return values.reduce((all, each) => all + each, 0);
}

;// CONCATENATED MODULE: ./lib/cache/layer-sentence.js



/** A decision and its reason, for people: `kernel: kept, saves 3 min 10 s for 114 MiB`. */
function layerSentence(decision) {
    const { stage, keep } = decision;
    return `${stage === FETCHED_STAGE ? 'downloads' : stage}: ${keep ? `kept${why(decision)}` : `left out, ${whyNot(decision)}`}`;
}
function why({ reason, seconds, bytes, by }) {
    if (reason === 'held')
        return ` with ${by ?? 'another stage'}`;
    if (seconds === undefined)
        return ', no store has its work';
    const how = reason === 'whole' ? ' with the whole build' : '';
    const unknown = reason === 'unsized' ? '; how many bytes it has is not known yet' : '';
    return `${how}, saves ${(0,format/* formatSeconds */.Xo)(seconds)}${costing(bytes)}${unknown}`;
}
function whyNot({ stage, reason, seconds, bytes, merges, storedSeconds, by }) {
    if (reason === 'one-place')
        return `a build reads from one place, and ${by ?? 'another stage'} saves more`;
    const takes = seconds === undefined ? undefined : (0,format/* formatSeconds */.Xo)(seconds);
    if (reason === 'no-room')
        return `${takes ?? 'what it saves'}${costing(bytes)} does not fit into cache-bytes`;
    if (merges !== undefined) {
        const assumed = `${(0,format/* formatSeconds */.Xo)(ASSUMED_MERGE.seconds)} for ${ASSUMED_MERGE.packages} of them`;
        const kept = `the packages are kept${storedSeconds === 0 ? '' : ` with ${(0,format/* formatSeconds */.Xo)(storedSeconds)} of work`}`;
        return takes === undefined
            ? `${kept}, merging them is assumed to take ${assumed}`
            : `${kept}, merging them takes ${takes}${merges === 'assumed' ? ' (assumed)' : ''}${costing(bytes)}`;
    }
    if (stage === FETCHED_STAGE && reason === 'rule')
        return 'the distfiles are kept';
    return `saves only ${takes ?? 'nothing'}${costing(bytes)}`;
}
function costing(bytes) {
    return bytes === undefined ? '' : ` for ${(0,format/* formatBytes */.z3)(bytes)}`;
}

;// CONCATENATED MODULE: ./lib/cache/build-graph.js


/** The steps of a build and what they were made from. */
class BuildGraph {
    #steps;
    #stages = new Map();
    #done;
    #latest;
    /** @param timeline after the build has ended */
    constructor({ steps, latest }) {
        this.#latest = latest;
        this.#steps = new Map(steps.map((step) => [step.id, step]));
        for (const step of steps) {
            if (step.kind !== 'stage' || step.stage === undefined)
                continue;
            this.#stages.set(step.stage, [...(this.#stages.get(step.stage) ?? []), step]);
        }
        // BuildKit does not report what it did not have to look at: whatever a finished step was made from is finished.
        const ended = steps.filter(({ state }) => state === 'done' || state === 'cached');
        this.#done = this.#reach(ended);
    }
    /** Names of all stages that the build had to do with. */
    get stages() {
        return [...this.#stages.keys()];
    }
    /** Names of the stages each of whose steps is done, or is needed by one that is done. */
    finishedStages() {
        const finished = [...this.#stages].filter(([, steps]) => steps.every(({ id }) => this.#done.has(id)));
        return finished.map(([stage]) => stage);
    }
    stepsOf(stage) {
        return this.#stages.get(stage) ?? [];
    }
    /** Ids of a stage's steps and of all that they need. */
    madeFrom(stage) {
        return this.#reach(this.stepsOf(stage));
    }
    /** Names of the stages that these steps belong to. */
    stagesOf(ids) {
        return [...this.#stages].filter(([, steps]) => steps.some(({ id }) => ids.has(id))).map(([stage]) => stage);
    }
    /** Seconds of work that this build itself spent on these steps. */
    seconds(ids) {
        return ids.reduce((sum, id) => {
            const step = this.#steps.get(id);
            return step?.kind === 'stage' && step.state === 'done' && !isHit(step)
                ? sum + (0,timeline/* workSeconds */.Z)(step.intervals, this.#latest)
                : sum;
        }, 0);
    }
    #reach(from) {
        const reached = new Set();
        const waiting = from.map(({ id }) => id);
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
            if (reached.has(id))
                continue;
            reached.add(id);
            waiting.push(...(this.#steps.get(id)?.inputs ?? []));
        }
        return reached;
    }
}

;// CONCATENATED MODULE: ./lib/cache/salvage.js



const MIN_SECONDS = 10;
/**
 * What a failed or stopped build should still export, the most valuable first. A build that fails exports nothing (BuildKit),
 * but a stage that is done is in the builder: building it alone is all cached, and that build can export.
 *
 * A stage is finished when each of its steps is done, or is needed by one that is done. With `mode=max` an export of a stage
 * holds everything that it was made from, mounted stages too, so that a stage is left out when a later one holds it; each
 * is valued by what it adds to those before it. Only work of this build counts: what was cached came from somewhere, and
 * is exported again only where it is known to be gone from there.
 *
 * @param timeline after the build has ended
 */
function finishedStages(timeline, request) {
    const graph = new BuildGraph(timeline);
    const wanted = new Map(request.stages.map((stage) => [stage.toLowerCase(), stage]));
    const candidates = new Map();
    for (const stage of graph.finishedStages()) {
        const name = wanted.get(stage.toLowerCase());
        if (name !== undefined)
            candidates.set(name, graph.madeFrom(stage));
    }
    const kept = new Set((request.kept ?? []).flatMap((stage) => [...graph.madeFrom(stage)]));
    const chosen = [];
    /** What each of the chosen holds. */
    const held = [];
    while (candidates.size > 0) {
        const [best] = [...candidates]
            .map(([stage, steps]) => ({ stage, steps, seconds: graph.seconds([...steps].filter((id) => !kept.has(id))) }))
            // Of two that add the same, the later stage holds more.
            .sort((a, b) => b.seconds - a.seconds || b.steps.size - a.steps.size);
        if (!best || best.seconds <= 0 || best.seconds < (request.minSeconds ?? MIN_SECONDS))
            break;
        chosen.push({ stage: best.stage, seconds: best.seconds });
        candidates.delete(best.stage);
        best.steps.forEach((id) => kept.add(id));
        held.push(best.steps);
    }
    const lost = new Set((request.lost ?? []).map((stage) => stage.toLowerCase()));
    const again = [...candidates]
        .filter(([stage]) => lost.has(stage.toLowerCase()))
        .sort(([, a], [, b]) => b.size - a.size);
    for (const [stage, steps] of again) {
        if (held.some((all) => [...steps].every((id) => all.has(id))))
            continue;
        chosen.push({ stage, seconds: graph.seconds([...steps].filter((id) => !kept.has(id))) });
        held.push(steps);
    }
    return chosen;
}
/**
 * The builds that export the stages, each to the scope of its own stage: a second export to one place replaces the first.
 * They read what the failed build read, since a layer that was found in a cache and never needed is not in the builder.
 *
 * @param failed what was run
 * @param exportMinutes how long each may wait for a throttled cache; a job that was stopped has little time
 */
function salvagePlans(failed, finished, { entries, scopes, exportMinutes }) {
    return finished.map(({ stage }) => {
        const { to } = (0,cache_arguments/* cacheArguments */.pv)(entries, { part: `stage-${stage}`, scopes, write: true, exportMinutes });
        return { plan: (0,cached_plan/* layersOnly */.V)(failed.plan, stage), cache: { from: failed.cache.from, to } };
    });
}

// EXTERNAL MODULE: ./lib/cache/scopes.js
var cache_scopes = __webpack_require__(66469);
// EXTERNAL MODULE: ./lib/build/export-layers.js + 1 modules
var export_layers = __webpack_require__(75473);
;// CONCATENATED MODULE: ./lib/build/fetch-export.js


/** So long the build must have been at something else: by then it has looked everything up that it could find. */
const QUIET_MS = 20_000;
const CHECK_MS = 1000;
/** The export of a build's downloads, which begins while the build is compiling and outlives its failure. */
class FetchExport {
    planned;
    entries;
    stages;
    deps;
    signal;
    #timeline;
    #timer;
    /** Since when all downloads have been there, milliseconds since the epoch. */
    #since;
    #build;
    /**
     * @param planned see `planFetchBuild`
     * @param stages those that download
     * @param signal stops the export at once
     */
    constructor(planned, entries, stages, deps, signal) {
        this.planned = planned;
        this.entries = entries;
        this.stages = stages;
        this.deps = deps;
        this.signal = signal;
    }
    /** Watches a build by its timeline, of which each call gives the present state. */
    observe(timeline) {
        this.#timeline = timeline;
        // It must not keep a process alive whose build could not even be started.
        this.#timer ??= setInterval(() => {
            if (this.#timeline)
                this.#check(this.#timeline());
        }, CHECK_MS).unref();
    }
    /** Whether there is something to export. */
    get isDue() {
        return this.#timeline !== undefined && downloadsAreDone(this.#timeline(), this.stages);
    }
    /**
     * To be called when the build has ended.
     * @param needed whether nothing else holds the downloads
     * @param until stops the export
     * @returns undefined when there was none
     */
    async settle(needed, until) {
        clearInterval(this.#timer);
        if (needed && this.isDue && !until.aborted)
            this.#begin();
        return (await this.#build)?.settle(until);
    }
    #check(timeline) {
        const now = this.deps.platform.now();
        const compiles = timeline.steps.some(({ kind, state }) => kind === 'stage' && state === 'running');
        if (!compiles || !downloadsAreDone(timeline, this.stages))
            this.#since = undefined;
        else if (now - (this.#since ??= now) >= QUIET_MS)
            this.#begin();
    }
    #begin() {
        clearInterval(this.#timer);
        this.#build ??= (0,export_layers/* withFolders */.Qy)(this.planned, this.deps.warn).then((plan) => startFetchBuild(plan, this.entries, {
            signal: this.signal,
            run: (each, stop) => (0,export_layers/* runQuietly */.rj)(each, this.deps, stop),
        }));
    }
}

;// CONCATENATED MODULE: ./lib/build/find-layers.js






/** A build of one step, for the sake of its imports. */
const PROBE = 'FROM scratch AS probe\nCOPY Dockerfile /\n';
/**
 * The one place that a build reads its layers from: the first of those given that holds any.
 *
 * One, because with two that know the same first steps BuildKit 0.33 misses later steps at random: once such a step is loaded it
 * is known by the key of the place that it came from, and the steps behind it are looked up by that key in the other place
 * too, which knows it by another one (solver, combinedCacheManager; the ids of remotecache's records are random).
 *
 * @param plan what is built
 * @param from values of `--cache-from`, the best first
 * @returns that one; all of them where none holds any, so that the build says what is wrong with each
 */
async function findLayers(plan, from, deps, signal) {
    if (from.length < 2)
        return from;
    const context = await (0,platform_files/* makeTemporaryFolder */.wE)(deps.platform.env);
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(context, 'Dockerfile'), PROBE);
        const probe = { ...(0,cached_plan/* layersOnly */.V)(plan, 'probe'), context, contexts: {}, args: {}, secrets: {} };
        for (const each of from) {
            const { code, timeline } = await (0,export_layers/* runQuietly */.rj)({ plan: probe, cache: { from: [each], to: [] } }, deps, signal);
            if (code === 0 && cacheReports(timeline).length === 0)
                return [each];
        }
        return from;
    }
    finally {
        await (0,promises_.rm)(context, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/cache/exported-layers.js






/**
 * What an export left at its place: BuildKit 0.33 names the layers that it writes (`writing layer sha256:…`) without their
 * sizes, and of those that are there already it names none, so that the index is asked which it wrote last.
 *
 * - A folder: `index.json` names the manifest by its tag, the manifest's blob lies beside it (OCI image layout).
 * - A registry: the manifest itself, by `buildx imagetools inspect --raw`, with the credentials that buildx has.
 * - The Actions cache: the newest entry `index-SCOPE-1-HASH#NUMBER`, which is the cache's configuration.
 * - A bucket and Azure have the same, and are not asked: their credentials may be the builder's alone.
 *
 * @param to value of `--cache-to`
 * @returns undefined where the place does not say
 */
async function exportedLayers(to, deps, signal) {
    const options = (0,entry/* readOptions */.Tt)(to);
    try {
        switch (options.get('type')) {
            case 'local':
                return await inFolder(options.get('dest') ?? '', options.get('tag') ?? 'latest');
            case 'registry': {
                const args = ['imagetools', 'inspect', '--raw', '--builder', deps.builder, options.get('ref') ?? ''];
                const { code, stdout } = await deps.buildx.run(args, { signal, keepBytes: LONGEST_INDEX });
                return code === 0 ? layersOfManifest(stdout) : undefined;
            }
            case 'gha':
                return await inActionsCache(options, deps, signal);
            case undefined:
            default:
                return undefined;
        }
    }
    catch {
        // Nothing depends on it but what is known for the next build.
        return undefined;
    }
}
/** An index of several hundred layers has some 100 KB. */
const LONGEST_INDEX = 16 * 1024 * 1024;
const descriptor = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().min(0),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});
const exported_layers_manifestSchema = schemas/* object */.Ikc({
    layers: schemas/* array */.YOg(descriptor).optional(),
    manifests: schemas/* array */.YOg(descriptor).optional(),
});
/** Media type of the configuration, which an index has among its layers (BuildKit, CacheConfigMediaTypeV0). */
const CONFIG_TYPE = 'application/vnd.buildkit.cacheconfig.v0';
/**
 * The layers of an exported cache: `layers` of an image manifest (OCI image-spec, "Image Manifest"), or `manifests` of an index,
 * as `image-manifest=false` writes it.
 * @throws Error when it is neither
 */
function layersOfManifest(json) {
    const { layers, manifests } = exported_layers_manifestSchema.parse(JSON.parse(json));
    const blobs = layers ?? (manifests ?? []).filter(({ mediaType }) => mediaType !== CONFIG_TYPE);
    return Object.fromEntries(blobs.map(({ digest, size }) => [layerId(digest), size]));
}
const configSchema = schemas/* object */.Ikc({
    layers: schemas/* array */.YOg(schemas/* object */.Ikc({ blob: schemas/* string */.YjP(), annotations: schemas/* object */.Ikc({ size: schemas/* int */.Whr().min(0).optional() }).optional() }))
        .optional(),
});
/**
 * The layers of a cache's configuration (BuildKit, cacheimporttypes.CacheConfig), which has their sizes as annotations where
 * it stands alone.
 * @throws Error when it is none
 */
function layersOfConfig(json) {
    const { layers = [] } = configSchema.parse(JSON.parse(json));
    return Object.fromEntries(layers.map(({ blob, annotations }) => [layerId(blob), annotations?.size ?? 0]));
}
const ID_DIGITS = 16;
function layerId(digest) {
    return digest.slice(digest.indexOf(':') + 1).slice(0, ID_DIGITS);
}
const TAG = 'org.opencontainers.image.ref.name';
async function inFolder(folder, tag) {
    const { manifests = [] } = exported_layers_manifestSchema.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'index.json'), 'utf8')));
    const named = manifests.find(({ annotations }) => annotations?.[TAG] === tag);
    if (!named)
        return undefined;
    return layersOfManifest(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'blobs', ...named.digest.split(':')), 'utf8'));
}
/** Version of all entries of BuildKit's client (go-actions-cache, `version`). */
const VERSION = (0,external_node_crypto_.createHash)('sha256').update('|go-actionscache-1.0').digest('hex');
const foundSchema = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), signed_download_url: schemas/* string */.YjP() });
async function inActionsCache(options, { http, env }, signal) {
    const token = options.get('token') ?? env.ACTIONS_RUNTIME_TOKEN ?? '';
    const service = options.get('url_v2') ?? env.ACTIONS_RESULTS_URL ?? '';
    if (service === '')
        return undefined;
    // The one that it writes to; of several the last, as BuildKit's exporter takes it.
    const scope = (0,actions_token/* readActionsToken */.Fw)(token)?.scopes?.findLast(({ permission }) => (permission & actions_token/* WRITE */.Cm) !== 0)?.scope ?? '';
    const hash = (0,external_node_crypto_.createHash)('sha256').update(scope).digest('hex').slice(0, 8);
    const key = `index-${options.get('scope') ?? ''}-1-${hash}#`;
    const method = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
    const answer = await http({
        method: 'POST',
        url: new URL(method, service.endsWith('/') ? service : `${service}/`).href,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ key, restore_keys: [key], version: VERSION }),
    }, signal);
    const text = await answer.text();
    if (!answer.ok)
        return undefined;
    const url = foundSchema.parse(JSON.parse(text)).signed_download_url;
    const index = await http({ method: 'GET', url, headers: {} }, signal);
    const config = await index.text();
    return index.ok ? layersOfConfig(config) : undefined;
}

;// CONCATENATED MODULE: ./lib/cache/layer-work.js


/**
 * What each stage of the Dockerfile took.
 * @param timelines of the runs of one build after they have ended; a stage counts as in the one where it took longest
 * @param merges by the stage's name
 * @param kept packages that the build uses and the store holds
 */
function stageWork(timelines, merges, kept) {
    const byPackage = new Map(kept.map((entry) => [packageOf(entry.path), entry]));
    const works = new Map();
    for (const graph of timelines.map((timeline) => new BuildGraph(timeline))) {
        const finished = new Set(graph.finishedStages());
        for (const name of graph.stages) {
            const stage = name.toLowerCase();
            const steps = graph.stepsOf(name);
            const { built = 0, reused = 0, packages = [] } = merges.get(name) ?? {};
            const entries = [...new Set(packages)].flatMap((each) => byPackage.get(each) ?? []);
            const before = works.get(stage);
            const seconds = finished.has(name) ? graph.seconds(steps.map(({ id }) => id)) : 0;
            const pulled = steps.filter(isHit).reduce((sum, { pulledBytes }) => sum + pulledBytes, 0);
            works.set(stage, {
                stage,
                seconds: Math.max(seconds, before?.seconds ?? 0),
                built,
                reused,
                packageBytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
                packageSeconds: entries.reduce((sum, each) => sum + each.seconds, 0),
                pulledBytes: Math.max(pulled, before?.pulledBytes ?? 0),
            });
        }
    }
    return [...works.values()];
}
/** By those of the wanted stages that the builds had to do with, the stages that an export of it with `mode=max` holds. */
function stagesHeld(timelines, wanted) {
    const held = {};
    for (const graph of timelines.map((timeline) => new BuildGraph(timeline))) {
        for (const name of graph.stages) {
            const stage = name.toLowerCase();
            if (!wanted.includes(stage))
                continue;
            const all = graph.stagesOf(graph.madeFrom(name)).map((each) => each.toLowerCase());
            held[stage] = [...new Set([...(held[stage] ?? []), ...all])].sort();
        }
    }
    return held;
}
/** `CATEGORY/NAME/KEY/NAME-VERSION-BUILD.gpkg.tar` as emerge calls it: category/name-version. */
function packageOf(path) {
    const [category = ''] = path.split('/');
    const file = path.slice(path.lastIndexOf('/') + 1);
    return `${category}/${file.replace(/-\d+\.gpkg\.tar$/, '')}`;
}

;// CONCATENATED MODULE: ./lib/build/layer-record.js



const whole = schemas/* int */.Whr().min(0);
const seconds = schemas/* number */.aig().min(0);
const work = schemas/* object */.Ikc({
    seconds,
    built: whole,
    reused: whole,
    packageBytes: whole,
    packageSeconds: seconds,
    pulledBytes: whole,
});
/** The file: a `LayerHistory`, and when the last build ended, as ISO 8601. */
const layer_record_schema = schemas/* object */.Ikc({
    at: schemas/* string */.YjP(),
    stages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(work)),
    madeFrom: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())),
    exports: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), whole).nullable()),
    actionsBytes: whole,
});
/** What earlier builds of an image came to. @param folder see `recordFolder` @param name of the image */
async function earlierLayers(folder, name) {
    const record = await readRecord(recordFile(folder, name, 'layers'), layer_record_schema);
    if (!record)
        return NO_HISTORY;
    const { stages, madeFrom, exports, actionsBytes } = record;
    return { stages, madeFrom, exports, actionsBytes };
}
/** Remembers one more build. @param now milliseconds since the epoch */
async function recordLayers(folder, name, build, now) {
    const history = remember(await earlierLayers(folder, name), build);
    await writeRecord(recordFile(folder, name, 'layers'), { at: new Date(now).toISOString(), ...history });
}

;// CONCATENATED MODULE: ./lib/build/layer-memory.js





/** How long places may take to say what they hold, in milliseconds. */
const SIZES = 30_000;
/** What one build learns about its layers, for the decisions of the next one. */
class LayerMemory {
    folder;
    image;
    history;
    deps;
    #timelines = [];
    #merges = new Map();
    /** Places that were written, by part. */
    #written = new Map();
    constructor(folder, image, 
    /** What earlier builds came to. */
    history, deps) {
        this.folder = folder;
        this.image = image;
        this.history = history;
        this.deps = deps;
    }
    /** @param folder see `recordFolder` @param image its name */
    static async open(folder, image, deps) {
        return new LayerMemory(folder, image, await earlierLayers(folder, image), deps);
    }
    /** What was run until now, in this order. */
    get timelines() {
        return this.#timelines;
    }
    /** Notes a run. @param merges what the emerges of the build's last run did */
    ran(timeline, merges) {
        this.#timelines.push(timeline);
        if (merges)
            this.#merges = merges;
    }
    /**
     * Notes what a run wrote, unless all of its exports failed: that leaves the build good.
     * @param to values of `--cache-to`
     */
    wrote(part, to, timeline) {
        const reports = timeline ? cacheReports(timeline) : [];
        const failed = reports.filter(({ direction }) => direction === 'export').length;
        if (failed < to.length)
            this.#written.set(part, to);
    }
    /**
     * Remembers what this build took and wrote. Whatever goes wrong here changes nothing about it.
     * @param builder its name
     * @param stages the long ones, and that of the downloads
     * @param signal stops asking places for what they hold
     */
    async save({ packages, balances }, builder, stages, signal) {
        if (this.#timelines.length === 0)
            return;
        const { platform } = this.deps;
        const until = AbortSignal.any([signal, AbortSignal.timeout(SIZES)]);
        const asking = { ...this.deps, builder, env: platform.env };
        const exports = {};
        for (const [part, places] of this.#written) {
            exports[part] = undefined;
            for (const place of places)
                exports[part] ??= await exportedLayers(place, asking, until);
        }
        const build = {
            stages: stageWork(this.#timelines, this.#merges, packages),
            madeFrom: stagesHeld(this.#timelines, stages),
            exports,
            actionsBytes: balances.reduce((sum, { place, bytes }) => (place === store/* ACTIONS_CACHE */.Xd ? sum + bytes : sum), 0),
        };
        try {
            await recordLayers(this.folder, this.image, build, platform.now());
        }
        catch (error) {
            platform.log.debug(`What the layers took could not be recorded: ${String(error)}`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/build/run-facts.js


/** The parts that are used of the event's payload (GitHub, "Webhook events and payloads"). */
const eventSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional(), full_name: schemas/* string */.YjP().optional() }).optional(),
    pull_request: schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }) }).optional(),
});
/** Reads GITHUB_REF, GITHUB_BASE_REF and the event's payload; on a person's machine nothing is known. */
async function runFacts(env) {
    const event = await readEvent(env.GITHUB_EVENT_PATH);
    const head = event.pull_request?.head.repo;
    return {
        ref: env.GITHUB_REF,
        baseRef: env.GITHUB_BASE_REF,
        defaultBranch: event.repository?.default_branch,
        // A deleted fork has no repository any more.
        fromFork: event.pull_request !== undefined && head?.full_name !== event.repository?.full_name,
    };
}
async function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    const parsed = eventSchema.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8').catch(() => '{}')));
    return parsed.success ? parsed.data : {};
}

;// CONCATENATED MODULE: ./lib/build/layer-cache.js


















/** Stages that take long enough to be kept by themselves when the whole cannot be, or need not be. */
const LONG_STAGES = ['compiler', 'kernel', 'world'];
/** How long the downloads may still be exported after a build that failed, in milliseconds. */
const LATE_EXPORT = 120_000;
/**
 * The layers of one build: where it finds them, where the downloads are kept while it still runs, and what is kept of it when
 * it fails. Nothing about it fails the build.
 */
class LayerCache {
    entries;
    scopes;
    write;
    dockerfile;
    memory;
    layers;
    deps;
    #saved = 0;
    #from = [];
    #unsaved = [];
    #builder = '';
    /** @param layers which of them are kept; undefined for all */
    constructor(entries, scopes, write, dockerfile, memory, layers, deps) {
        this.entries = entries;
        this.scopes = scopes;
        this.write = write;
        this.dockerfile = dockerfile;
        this.memory = memory;
        this.layers = layers;
        this.deps = deps;
    }
    /**
     * Those places that the builder or this job cannot use are named in warnings, and left out.
     * @returns undefined where no cache was asked for, or none can be used
     */
    static async open(settings, { name: image, dockerfile, builder }, deps) {
        if (settings.cache.length === 0)
            return undefined;
        settings.cacheHints.forEach(deps.warn);
        const { platform } = deps;
        const facts = await runFacts(platform.env);
        const write = (0,cache_arguments/* mayWrite */.J)({ wanted: settings.cacheWrite, fromFork: facts.fromFork });
        const { entries: known, problems: ofBuilder } = builderCaches(settings.cache, builder, write);
        const { entries, problems: ofJob } = usableCaches(known, platform.env, platform.now(), write);
        [...ofBuilder, ...ofJob].forEach(deps.warn);
        if (entries.length === 0)
            return undefined;
        const scopes = { image, ...(0,cache_scopes/* cacheBranches */.B)(facts), stages: LONG_STAGES };
        const memory = await LayerMemory.open(recordFolder(platform.env, settings.output), image, deps);
        const { history } = memory;
        const layers = settings.cacheLayers === 'all'
            ? undefined
            : planLayers({
                history,
                stages: LONG_STAGES,
                downloads: hasStage(dockerfile, FETCHED_STAGE)
                    ? fetchStages(dockerfile).map((each) => each.toLowerCase())
                    : [],
                kept: {
                    packages: settings.packageStore.kind !== 'builder',
                    distfiles: settings.distfilesStore.kind !== 'builder',
                },
                budget: layerBudget(entries, settings.cacheBytes, history.actionsBytes),
            });
        const cache = new LayerCache(entries, scopes, write, dockerfile, memory, layers, deps);
        for (const sentence of cache.sentences)
            platform.log.info(`Layers of ${sentence}`);
        return cache;
    }
    /** Which stages' layers are kept and why, one sentence each; none where all are, or nothing is written. */
    get sentences() {
        return this.write ? (this.layers?.decisions ?? []).map(layerSentence) : [];
    }
    /** How many exports were made. */
    get saved() {
        return this.#saved;
    }
    /** Where the last build found its layers, as arguments of `--cache-from`. */
    get from() {
        return this.#from;
    }
    /** What a cancelled build finished and had no time to export, the most valuable first; without secrets. */
    get unsaved() {
        return this.#unsaved;
    }
    /**
     * Runs a build with its caches, once more without those that broke it. Afterwards the finished stages of one that did not
     * end well are exported.
     * @param signal stops the build
     * @param last stops what is still exported then
     */
    async build(plan, run, signal, last) {
        this.#builder = plan.builder;
        const main = (0,cache_arguments/* cacheArguments */.pv)(this.entries, { part: 'main', scopes: this.scopes, write: this.#writesAll() });
        const { cache } = await (0,export_layers/* withFolders */.Qy)({ plan, cache: main }, this.deps.warn);
        const from = await findLayers(plan, cache.from, this.deps, signal);
        this.#from = from;
        const cached = { plan, cache: { from, to: cache.to } };
        const downloads = this.#exportOfDownloads(cached, signal);
        const observe = (timeline) => downloads?.observe(timeline);
        let result = await run(cached, observe);
        this.memory.ran(result.timeline, result.tally?.stages);
        const lost = this.#lostStages(main.from, from);
        const failure = result.code !== 0 && !result.stopped ? cacheFailure(result.timeline, cached) : undefined;
        if (failure && failure.cause !== 'builder') {
            this.deps.warn({
                message: `A cache broke the build (${failure.cause}${failure.type === undefined ? '' : ` of ${failure.type}`}); it is run again without.`,
            });
            const without = withoutFailed(cached, failure);
            this.#from = without.cache.from;
            result = await run(without, observe);
            this.memory.ran(result.timeline, result.tally?.stages);
        }
        const whole = result.code === 0 && cached.cache.to.length > 0;
        if (whole) {
            this.#saved++;
            this.memory.wrote('main', cached.cache.to, result.timeline);
        }
        const until = result.code === 0 ? last : AbortSignal.any([last, AbortSignal.timeout(LATE_EXPORT)]);
        const outcome = await downloads?.settle(!whole && !this.deps.platform.cancelled.aborted, until);
        if (outcome?.run)
            this.memory.ran(outcome.run.timeline);
        if (outcome?.status === 'exported') {
            this.#saved++;
            this.memory.wrote('fetch', (0,cache_arguments/* cacheArguments */.pv)(this.entries, { part: 'fetch', scopes: this.scopes, write: true }).to);
        }
        if (this.write && !whole) {
            const keepsDownloads = downloads?.isDue === true && outcome?.status !== 'exported';
            await this.#salvage(cached, result, { keepsDownloads, lost }, last);
        }
        cacheProblems(this.memory.timelines, this.entries).forEach(this.deps.warn);
        return result;
    }
    /** Remembers this build for the decisions of the next one. @param signal stops asking places for what they hold */
    async remember(stored, signal) {
        if (this.write)
            await this.memory.save(stored, this.#builder, [...LONG_STAGES, FETCHED_STAGE], signal);
    }
    #writesAll() {
        return this.write && (this.layers === undefined || this.layers.whole);
    }
    /** Whether the layers of a long stage, or those of the downloads, are to be kept. */
    #keeps(stage) {
        return this.layers?.decisions.find((decision) => decision.stage === stage)?.keep ?? true;
    }
    /**
     * Stages that an earlier build exported and that are gone, others having needed the room.
     * @param asked values of `--cache-from`, in the order in which they were looked for
     * @param found the one of them that holds layers; several where none does
     */
    #lostStages(asked, found) {
        const [first, ...others] = found;
        const absent = first === undefined || others.length > 0 ? asked : asked.slice(0, asked.indexOf(first));
        return LONG_STAGES.filter((stage) => {
            const scope = { branch: this.scopes.own, part: `stage-${stage}` };
            return (scope.part in this.memory.history.exports &&
                this.entries.some((entry) => absent.includes((0,cache_arguments/* readArgument */.qt)(entry, this.scopes, scope))));
        });
    }
    #exportOfDownloads(cached, signal) {
        if (!this.write || !this.#keeps(FETCHED_STAGE) || !hasStage(this.dockerfile, FETCHED_STAGE))
            return undefined;
        const planned = this.#downloadsOf(cached, this.entries);
        return planned && new FetchExport(planned, this.entries, fetchStages(this.dockerfile), this.deps, signal);
    }
    /** The build of the downloads, which reads from where the main one does: what that found there need not be on the builder. */
    #downloadsOf({ plan, cache: { from } }, entries) {
        const planned = planFetchBuild(plan, entries, this.scopes);
        return planned && { plan: planned.plan, cache: { from, to: planned.cache.to } };
    }
    /** A build that failed exports nothing; one that went well has not exported what `auto` keeps by stages. */
    async #salvage(cached, result, { keepsDownloads, lost }, last) {
        const stages = this.#writesAll() ? LONG_STAGES : LONG_STAGES.filter((stage) => this.#keeps(stage));
        const finished = finishedStages(result.timeline, { stages, lost });
        const cancelled = this.deps.platform.cancelled.aborted;
        // What is handed to the post step lies on the disk meanwhile.
        const entries = cancelled ? this.entries.filter(isOpen) : this.entries;
        const known = (0,cache_arguments/* cacheArguments */.pv)(entries, { part: 'main', scopes: this.scopes, write: false }).from;
        const from = cached.cache.from.filter((place) => known.includes(place));
        const failed = { plan: cached.plan, cache: { from, to: [] } };
        const caches = { entries, scopes: this.scopes, exportMinutes: 5 };
        const plans = salvagePlans(failed, finished, caches).filter(({ cache }) => cache.to.length > 0);
        if (cancelled) {
            const fetched = keepsDownloads ? this.#downloadsOf(failed, entries) : undefined;
            const unsaved = fetched ? [fetched, ...plans] : plans;
            this.#unsaved = unsaved.map(({ plan, cache }) => ({ plan: { ...plan, secrets: {} }, cache }));
            return;
        }
        const runs = await (0,export_layers/* exportLayers */.V8)(plans, this.deps, last);
        for (const [index, { code, timeline }] of runs.entries()) {
            this.memory.ran(timeline);
            const { plan, cache } = plans[index] ?? {};
            if (code !== 0 || !plan || !cache)
                continue;
            this.#saved++;
            this.memory.wrote(`stage-${plan.target}`, cache.to, timeline);
        }
    }
}
/** Whether nothing of how a cache was named is secret. */
function isOpen({ type, options }) {
    return entry/* SECRET_OPTIONS */.C[type].every((name) => options[name] === undefined);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/build/build-log.js


/** The complete log of a build as a file: each line with the stage that printed it. Written while the build runs. */
class BuildLog {
    path;
    #stream;
    #failure;
    constructor(path) {
        this.path = path;
        this.#stream = (0,external_node_fs_.createWriteStream)(path);
        // A full disk must not end the build before it has saved what it can; the log is then incomplete.
        this.#stream.on('error', (error) => {
            this.#failure ??= error;
        });
    }
    apply(changes) {
        if (this.#failure)
            return;
        for (const change of changes) {
            if (change.type === 'line')
                this.#stream.write(`${change.step.stage ?? change.step.name}: ${change.line}\n`);
            else if (change.type === 'message')
                this.#stream.write(`buildx: ${change.line}\n`);
            else if (change.type === 'step')
                this.#stream.write(`== ${change.step.name}: ${change.step.state}\n`);
        }
    }
    /** @returns why the log is incomplete, if it is */
    async close() {
        if (!this.#failure) {
            this.#stream.end();
            await Promise.race([(0,external_node_events_.once)(this.#stream, 'close'), (0,external_node_events_.once)(this.#stream, 'error')]).catch(() => undefined);
        }
        return this.#failure;
    }
}

;// CONCATENATED MODULE: ./lib/build/compiler-cache-tally.js
/** What config/build/with-compiler-cache says at the end of each step that compiled. */
const SAID = /^gm: compiler cache: (\d+) hits, (\d+) misses, (\d+) MiB$/;
/** Counts what the steps of one build looked up in the compiler cache. */
class CompilerCacheTally {
    hits = 0;
    misses = 0;
    /** Size of the cache, as the last step saw it. */
    mebibytes = 0;
    apply(changes) {
        for (const change of changes) {
            const said = change.type === 'line' ? SAID.exec(change.line) : null;
            if (!said)
                continue;
            this.hits += Number(said[1]);
            this.misses += Number(said[2]);
            this.mebibytes = Number(said[3]);
        }
    }
    /** One sentence for the summary; undefined when nothing was looked up. */
    get fact() {
        const all = this.hits + this.misses;
        if (all === 0)
            return undefined;
        return `Compiler cache: ${String(this.hits)} of ${String(all)} compilations were there already; it holds ${String(this.mebibytes)} MiB.`;
    }
}

;// CONCATENATED MODULE: ./lib/build/download-tally.js
/** What config/build/fetch says of the files that it downloaded, several in a line. */
const download_tally_SAID = /^gm: downloaded (.+)$/;
/** Collects the names of the sources that the steps of one build downloaded. */
class DownloadTally {
    names = new Set();
    apply(changes) {
        for (const change of changes) {
            const said = change.type === 'line' ? download_tally_SAID.exec(change.line) : null;
            for (const name of said?.[1]?.split(' ') ?? [])
                this.names.add(name);
        }
    }
}

;// CONCATENATED MODULE: ./lib/build/package-tally.js
/** Counts what the emerges of one run did. */
class PackageTally {
    /** Packages that were compiled, and those that came from binary packages. */
    built = 0;
    reused = 0;
    #stages = new Map();
    /** The same by stage of the Dockerfile. */
    get stages() {
        return this.#stages;
    }
    apply(changes) {
        for (const change of changes) {
            if (change.type !== 'package' || change.event.type !== 'completed')
                continue;
            const { how, package: name } = change.event;
            if (how !== 'binary' && how !== 'source')
                continue;
            const key = how === 'binary' ? 'reused' : 'built';
            this[key]++;
            const { stage } = change.step;
            if (stage === undefined)
                continue;
            const merges = this.#stages.get(stage) ?? { built: 0, reused: 0, packages: [] };
            merges[key]++;
            merges.packages.push(name);
            this.#stages.set(stage, merges);
        }
    }
}

;// CONCATENATED MODULE: ./lib/build/run-plan.js






/** Runs one plan, shows it while it runs, and writes its complete log. */
async function runPlan(buildx, cached, { platform, display, signal, secrets, output, name, observe }) {
    const tally = new PackageTally();
    const compilations = new CompilerCacheTally();
    const downloads = new DownloadTally();
    const buildLog = new BuildLog((0,external_node_path_.join)(output, `${name}-build-${cached.plan.target}.log`));
    let timeline;
    const timer = setInterval(() => {
        if (timeline)
            display.tick(timeline(), platform.now());
    }, display.tickEvery);
    try {
        const result = await (0,cached_plan/* runCachedBuild */.K)(buildx, cached, {
            signal,
            secrets,
            redact: (text) => platform.redact(text),
            onChanges: (changes, current) => {
                if (!timeline)
                    observe?.(current);
                timeline = current;
                display.apply(changes);
                buildLog.apply(changes);
                tally.apply(changes);
                compilations.apply(changes);
                downloads.apply(changes);
            },
        });
        display.end(result.timeline);
        return { ...result, log: buildLog.path, tally, compilations, downloads };
    }
    finally {
        clearInterval(timer);
        const incomplete = await buildLog.close();
        if (incomplete)
            platform.log.warning(`The log file ${buildLog.path} is incomplete: ${incomplete.message}`);
    }
}

// EXTERNAL MODULE: ./lib/store/http-client.js
var http_client = __webpack_require__(95929);
;// CONCATENATED MODULE: ./lib/builder/steve.js




/** Why steve does not serve, as a part of a sentence. */
class NoSteve extends Error {
}
/**
 * Puts steve in the place of a builder's named pipe: brings it there, starts it, hands its device to the steps to come and tries
 * it. No layer's key changes by that. What goes wrong on the way leaves the pipe where it was, with a warning. When steve ends
 * before its time, the pipe takes its place again.
 */
async function startSteve(candidate, first, deps) {
    const { builder, container, tokens, capacity, wishes } = candidate;
    const floor = memoryFloor(capacity, wishes);
    const nothing = { stop: () => Promise.resolve() };
    let keeper;
    try {
        if (!candidate.serving)
            await unpack(container, await deps.pack());
        const name = deviceName(builder, deps.run);
        const started = await start(container, name, steveArguments(name, tokens, floor, wishes.loadAverage));
        keeper = keep(container, started, cdiSpec({ pipe: PIPE, tokens }));
        await keeper.serving;
        const problem = await installPool(container, { device: started.device, tokens });
        if (problem !== undefined)
            throw new NoSteve(problem);
        // The tokens of one that serves another build already are in use.
        if (!started.joined)
            await deps.check();
        const { ended, stop } = keeper;
        let stopping = false;
        const watching = ended.then(async (said) => {
            if (said === undefined || stopping || deps.signal.aborted)
                return;
            deps.warn(steveEnded(builder, said));
            await installPool(container, { pipe: PIPE, tokens });
        });
        return {
            jobserver: steve(tokens, capacity, floor, started.joined),
            stop: async () => {
                stopping = true;
                await stop();
                await watching;
            },
        };
    }
    catch (error) {
        await keeper?.stop();
        if (deps.signal.aborted)
            return { jobserver: first, ...nothing };
        if (!(error instanceof NoSteve))
            throw error;
        // The keeper puts the pipe back where it can; where steve was in the way of that, it is done here.
        await installPool(container, { pipe: PIPE, tokens });
        return { jobserver: withoutSteve(builder, first, error.message), ...nothing };
    }
}
async function unpack(container, archive) {
    const { code, stderr } = await container.sh(UNPACK, { input: archive });
    if (code !== 0)
        throw new NoSteve(`it could not be brought there: ${lastLine(stderr)}`);
}
async function start(container, name, args) {
    const { code, stdout, stderr } = await container.sh(START, { args: [name, ...args] });
    const started = code === 0 ? parseStarted(stdout) : undefined;
    if (!started)
        throw new NoSteve(`it does not start: ${stderr.trim().split('\n').slice(-2).join('; ') || 'no reason given'}`);
    return started;
}
/** Keeps a steve for as long as this process lives, or until it is stopped; the last who keeps it stops it. */
function keep(container, { name }, spec) {
    const until = new AbortController();
    const serving = deferred();
    const ended = deferred();
    let said = '';
    const onLine = (line) => {
        if (line === 'serving')
            serving.resolve(undefined);
        else if (line !== 'gone')
            said = line;
        else {
            serving.reject(new NoSteve(`it has ended: ${said || 'it said nothing'}`));
            ended.resolve(said);
        }
    };
    const given = { args: [name], env: { SPEC: spec } };
    const over = container.attend(KEEP, given, { onLine, until: until.signal }).then(({ stderr }) => lastLine(stderr), (error) => (error instanceof Error ? error.message : String(error)));
    const settled = over.then((why) => {
        serving.reject(new NoSteve(`it cannot be watched: ${why}`));
        ended.resolve(undefined);
    });
    return {
        serving: serving.promise,
        ended: ended.promise,
        stop: async () => {
            until.abort();
            await settled;
        },
    };
}
/** Promise.withResolvers, which Node 20 does not have. */
function deferred() {
    let resolve = () => undefined;
    let reject = () => undefined;
    const promise = new Promise((yes, no) => {
        resolve = yes;
        reject = no;
    });
    return { promise, resolve, reject };
}

;// CONCATENATED MODULE: ./lib/build/steve-stage.js





/**
 * The plan by which stores are asked: for what steve is made of too, where it can be planned. Where it cannot, such as in a
 * snapshot without it, `serveBySteve` will say so.
 */
async function planWithSteve(plan, deps, signal) {
    const asked = { ...plan, args: { ...plan.args, STEVE: 'packed' } };
    return (await (0,run_stage/* runStage */.S)(asked, 'steve-plan', { contexts: {} }, deps, signal)) === undefined ? asked : plan;
}
/**
 * Lets steve serve a builder, made by the stage `steve` of the build's own Dockerfile and tried by its stage `check-jobserver`.
 * Both run before the build, on the pipe that the builder has until then.
 */
function serveBySteve(candidate, first, plan, deps) {
    const { platform, report, signal, folder } = deps;
    const stage = async (target, output, failed) => {
        const problem = await (0,run_stage/* runStage */.S)(plan, target, { contexts: {}, ...(output === undefined ? {} : { output }) }, deps, signal);
        if (problem)
            throw new NoSteve(`${failed}: ${problem.message}`);
    };
    return startSteve(candidate, first, {
        pack: async () => {
            const archive = (0,external_node_path_.join)(folder, 'steve.tar');
            await stage('steve', `type=tar,dest=${archive}`, 'it cannot be made');
            const packed = await (0,promises_.readFile)(archive);
            await (0,promises_.rm)(archive);
            return packed;
        },
        check: () => stage('check-jobserver', undefined, 'it failed its test'),
        warn: (problem) => {
            platform.log.warning((0,platform_errors/* formatProblem */.Vw)(problem));
            report.warned(problem);
        },
        signal,
        run: String(platform.now()),
    });
}

;// CONCATENATED MODULE: ./lib/build/time-limit.js
/** Minutes kept for saving at the end of a job of so many: a tenth, at least 3 and at most 20. */
function reservedMinutes(jobMinutes) {
    return Math.min(20, Math.max(3, jobMinutes / 10));
}
/**
 * Starts the clock of a job.
 * @param jobMinutes the job's own limit; undefined for none
 * @param jobStarted when the job began, and `now`: milliseconds since the epoch
 */
function startTimeLimit(jobMinutes, jobStarted, now) {
    const stop = new AbortController();
    const last = new AbortController();
    if (jobMinutes === undefined) {
        return { signal: stop.signal, last: last.signal, minutes: undefined, end: () => undefined };
    }
    const end = jobStarted + jobMinutes * 60_000;
    const at = (controller, time) => setTimeout(() => {
        controller.abort();
    }, Math.max(0, time - now));
    // The last half minute belongs to the outputs and the summary.
    const timers = [at(stop, end - reservedMinutes(jobMinutes) * 60_000), at(last, end - 30_000)];
    return {
        signal: stop.signal,
        last: last.signal,
        minutes: jobMinutes,
        end: () => {
            timers.forEach((timer) => {
                clearTimeout(timer);
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/build/progress-made.js

/**
 * Whether a build whose time was over came further than the one before: something new must be where the next one finds it.
 * On a machine that is thrown away (RUNNER_ENVIRONMENT, as GitHub's own runners set it) that is a store or a cache; else the
 * builder's own disk is enough.
 * @throws UserError when it achieved nothing, so that continuations do not repeat it for ever
 */
function judgeProgress(report, env) {
    const { packagesBuilt, stepsDone, running } = report.work;
    const thrownAway = env.RUNNER_ENVIRONMENT === 'github-hosted';
    const achieved = thrownAway ? report.kept > 0 : packagesBuilt + stepsDone > 0;
    if (achieved) {
        report.warn({
            message: `The time was over before the image was complete; ${packagesBuilt} packages were built and are kept.`,
            hint: 'The next run goes on from there.',
        });
        return;
    }
    const busy = running.length === 0 ? '' : ` It was busy with ${running.join(', ')}.`;
    if (thrownAway && packagesBuilt > 0) {
        throw new platform_errors/* UserError */.yo({
            message: `The time was over, and the ${packagesBuilt} packages that were built are lost with this machine.`,
            hint: 'Name a place for them by the input package-store, such as package-store: actions.',
        });
    }
    throw new platform_errors/* UserError */.yo({
        message: `The time was over and nothing was finished that a next run could go on from.${busy}`,
        hint: 'Raise job-minutes, or use a machine with more cores.',
    });
}

// EXTERNAL MODULE: ./lib/build/unsaved-work.js + 2 modules
var unsaved_work = __webpack_require__(13023);
;// CONCATENATED MODULE: ./lib/build/build-image.js
























/** A signal stopped the build: somebody cancelled it, or its time was over. */
class Stopped extends Error {
}
/**
 * Builds an image from a definition, brings its files out and boots them. What happened is written into `report` step by
 * step, so that it tells the story also when this throws. A build whose time is over ends without an error when it came
 * further than it was; `report.complete` is false then.
 * @throws UserError with what went wrong
 */
async function buildImage(settings, deps, report) {
    const { platform } = deps;
    const limit = startTimeLimit(settings.jobMinutes, deps.jobStarted, platform.now());
    const folder = await (0,platform_files/* makeTemporaryFolder */.wE)(platform.env);
    let handedOver = false;
    try {
        const prepared = await prepareBuild(settings, deps, report, folder);
        const onThisMachine = builderFolder(prepared.builder, prepared.found.engine, deps.machine.hostname);
        const cpu = onThisMachine === undefined ? undefined : await deps.machine.cpuFlags();
        const unsuitable = unsuitableCpu({ march: prepared.image.march, target: settings.target, cpu });
        if (unsuitable) {
            if (!mayMoveOn(settings.jobMinutes, platform.env))
                throw new platform_errors/* UserError */.yo(unsuitable);
            report.movesOn(unsuitable);
            return;
        }
        const signal = AbortSignal.any([platform.cancelled, limit.signal]);
        const place = {
            location: settings.packageStore,
            folder: recordFolder(platform.env, settings.output),
            name: report.name,
            temporary: folder,
        };
        const records = await KeptRecords.open(place, deps);
        await records?.bringIn(signal);
        const measureDisk = await checkDisk(settings, prepared.image, onThisMachine, deps, report);
        const { buildx, secrets } = prepared;
        const work = {
            folder,
            plan: asksStores(settings) && prepared.jobserver.steve
                ? await planWithSteve(prepared.plan, { platform, buildx, secrets, from: [] }, signal)
                : prepared.plan,
            locations: { packages: settings.packageStore, distfiles: settings.distfilesStore },
            fingerprint: prepared.fingerprint,
        };
        const session = await (0,unsaved_work/* openSession */.f)(work, {
            platform,
            run: deps.run,
            buildx: prepared.buildx,
            warn: (problem) => {
                report.warn(problem);
            },
        });
        const { builder, dockerfile } = prepared;
        const layers = await LayerCache.open(settings, { name: report.name, dockerfile, builder }, {
            platform,
            buildx: prepared.buildx,
            secrets: prepared.secrets,
            http: http_client/* nodeClient */.Y,
            warn: (problem) => {
                report.warn(problem);
            },
        });
        const run = { settings, prepared, deps, report, layers, signal, last: limit.last };
        const measured = measureDisk();
        try {
            await session?.bringIn(signal);
            const stopJobserver = await startLastJobserver(run, folder);
            try {
                await makeImage(run);
            }
            finally {
                await stopJobserver();
            }
            report.complete = true;
        }
        catch (error) {
            if (!(error instanceof Stopped))
                throw error;
            report.stopped(platform.cancelled.aborted ? undefined : limit.minutes);
            if (platform.cancelled.aborted)
                throw cancelled();
        }
        finally {
            const state = session?.state();
            const unsaved = layers?.unsaved ?? [];
            handedOver =
                platform.cancelled.aborted && deps.defer !== undefined && (state !== undefined || unsaved.length > 0);
            if (handedOver)
                await deps.defer?.({ ...work, ...(state ? { state } : {}), layers: unsaved });
            else
                await session?.save(limit.last);
            await session?.close();
            report.stores(session?.balances ?? []);
            report.layersKept = layers?.saved ?? 0;
            report.layers = layers?.sentences ?? [];
            if (!platform.cancelled.aborted) {
                const stored = { packages: session?.used('packages') ?? [], balances: session?.balances ?? [] };
                await layers?.remember(stored, limit.last);
            }
            await measured.end();
            if (!platform.cancelled.aborted)
                await records?.save(limit.last);
            if (!signal.aborted) {
                const at = settings.snapshot === undefined ? { at: prepared.image.place(['snapshot']) } : {};
                const kept = session?.holding('distfiles');
                await reportLostSources({ platform, report, prepared, folder, kept, from: layers?.from ?? [], ...at }, signal);
            }
        }
        if (!report.complete)
            judgeProgress(report, platform.env);
    }
    finally {
        limit.end();
        if (!handedOver)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        // What a build that failed or was cancelled had begun to bring out.
        await (0,promises_.rm)((0,external_node_path_.join)(settings.output, '.incoming'), { recursive: true, force: true });
    }
}
/** Whether there is a store beside the builder's own disk. */
function asksStores({ packageStore, distfilesStore }) {
    return packageStore.kind !== 'builder' || distfilesStore.kind !== 'builder';
}
function cancelled() {
    return new platform_errors/* UserError */.yo({
        message: 'The build was cancelled.',
        hint: 'What was finished is kept by the builder; run it again to go on from there.',
    });
}
/** Puts steve in the place of the pipe where it can serve, and tells what came of it. @returns what stops it */
async function startLastJobserver(run, folder) {
    const { prepared, deps, report, layers, signal } = run;
    const { steve: candidate, ...first } = prepared.jobserver;
    if (!candidate)
        return () => Promise.resolve();
    const { platform } = deps;
    const { buildx, secrets } = prepared;
    const from = layers?.from ?? [];
    const stage = { platform, buildx, secrets, from, report, signal, folder };
    const { jobserver, stop } = await serveBySteve(candidate, first, prepared.plan, stage);
    platform.log.info(jobserver.sentence);
    report.jobserver(jobserver);
    report.capabilities(capabilities({ ...prepared.found, jobserver }));
    return stop;
}
/** From the plan to files that have booted. @throws UserError, or Stopped when the signal fired */
async function makeImage(run) {
    const { settings, prepared, deps, report, signal } = run;
    const { image, plan } = prepared;
    await (0,promises_.mkdir)(settings.output, { recursive: true });
    const incoming = (0,external_node_path_.join)(settings.output, '.incoming');
    await (0,promises_.rm)(incoming, { recursive: true, force: true });
    const { layers } = run;
    const build = (what) => runToEnd(what, run, layers);
    if (settings.target !== 'artifacts') {
        await build(plan);
        return;
    }
    await build({ ...plan, output: `type=local,dest=${incoming}` });
    const { files, facts } = await placeFiles(incoming, settings.output, report.name);
    await (0,promises_.rm)(incoming, { recursive: true, force: true });
    const publish = async (boot) => {
        const manifest = describeImage(prepared, { builtBy: deps.builtBy, name: report.name, files, facts, boot });
        report.manifest(manifest, await publishManifest(manifest, settings.output));
    };
    await publish();
    report.files(files);
    const boot = await bootImage(settings, image, files, facts, report.name, { ...deps, signal });
    if (signal.aborted)
        throw new Stopped();
    report.boot(boot);
    if (boot.status === 'not-booted') {
        report.warn({ message: `The image was not booted: ${boot.reason?.message ?? 'no reason is known.'}` });
    }
    await publish(boot);
    if (boot.status === 'failed')
        throw new platform_errors/* UserError */.yo(bootProblem(boot));
    const size = { squashfs: facts['squashfs-bytes'], raw: facts['raw-bytes'] };
    const over = exceededBudgets(image.definition.budgets, size, image.place);
    if (over.length > 0)
        throw new platform_errors/* UserError */.yo(over);
    if (settings.imageRef !== '') {
        const metadataFile = (0,external_node_path_.join)(settings.output, '.image-metadata.json');
        const output = settings.imageOutput === 'push' ? 'type=registry' : 'type=docker';
        // All its layers are on the builder, and have been exported: a second export would replace the first by less.
        await runToEnd({ ...plan, target: 'image', tags: [settings.imageRef], output, metadataFile }, run, undefined);
        report.imageDigest = imageDigest(await (0,promises_.readFile)(metadataFile, 'utf8'));
        await (0,promises_.rm)(metadataFile);
    }
}
/** buildx's `--metadata-file` names the image by `containerimage.digest`. */
function imageDigest(metadata) {
    const digest = JSON.parse(metadata)['containerimage.digest'];
    return typeof digest === 'string' ? digest : undefined;
}
/** Runs one plan. @throws UserError with the cause when it fails, Stopped when the signal stopped it */
async function runToEnd(plan, run, layers) {
    const { settings, prepared, report, signal, last } = run;
    const { platform, display } = run.deps;
    const { buildx, secrets } = prepared;
    const options = { platform, display, signal, secrets, output: settings.output, name: report.name };
    const runOnce = async (cached, observe) => {
        const made = await runPlan(buildx, cached, { ...options, ...(observe ? { observe } : {}) });
        report.build(made.timeline, made.log, made.tally);
        report.compilations(made.compilations);
        report.downloads(made.downloads);
        return made;
    };
    const result = await (layers ? layers.build(plan, runOnce, signal, last) : runOnce({ plan, cache: NO_CACHE }));
    if (result.stopped)
        throw new Stopped();
    if (result.code !== 0) {
        const failure = (0,progress_failure/* explainFailure */.S)(result.timeline);
        report.failed(failure);
        throw new platform_errors/* UserError */.yo([failure.problem, ...failure.others]);
    }
}
const NO_CACHE = { from: [], to: [] };


/***/ }),

/***/ 42530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ prepareBuilder),
  removeBuilder: () => (/* binding */ removeBuilder)
});

// UNUSED EXPORTS: startBuilder

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
;// CONCATENATED MODULE: ./lib/builder/buildkitd-config.js
/**
 * buildkitd.toml for a builder of our own (BuildKit, docs/buildkitd.toml.md). BuildKit's own garbage collection trims cache
 * mounts that nobody used for two days to 512 MB, and with them the built packages and distfiles that they are for; these
 * policies leave them alone, and what has not been used for half a year is removed by the builds themselves
 * (config/build/with-packages, fetch); the compiler cache has a size of its own. Layers may take what they like while there is
 * room for another build: a share of the disk, as BuildKit's defaults have it, would empty the builder of a machine whose disk
 * is full of other things after each build.
 */
const BUILDKITD_CONFIG = `[worker.oci]
  gc = true

[[worker.oci.gcpolicy]]
  filters = ["type==source.local", "type==source.git.checkout"]
  keepDuration = "48h"
  maxUsedSpace = "1GB"

[[worker.oci.gcpolicy]]
  filters = ["type!=exec.cachemount"]
  all = true
  minFreeSpace = "10GB"
`;

// EXTERNAL MODULE: ./lib/builder/inspect.js
var inspect = __webpack_require__(26099);
// EXTERNAL MODULE: ./lib/builder/registries.js
var registries = __webpack_require__(73828);
;// CONCATENATED MODULE: ./lib/builder/builder.js






/** How often, and after which pauses in milliseconds, a builder that did not start is tried again. */
const RETRIES = [3_000, 10_000];
/** Answers of a registry or network that may be another one next time. */
const TRANSIENT = /timeout|timed out|connection (reset|refused)|temporary failure|TLS handshake|toomanyrequests|\b(429|500|502|503|504)\b|unexpected EOF/i;
/**
 * Makes sure of a running builder.
 *
 * Without a name it makes a docker-container builder whose step logs are not clipped: BuildKit's limits of 2 MiB and
 * 200 KiB/s would drop most of a compiler's output (BUILDKIT_STEP_LOG_MAX_*, BuildKit's own documentation).
 *
 * @throws UserError when the named builder does not exist or does not start
 */
async function prepareBuilder(buildx, request, deps) {
    const { log, sleep } = deps;
    if (request.name !== '') {
        return { ...(await startBuilder(buildx, request.name, log, sleep)), created: false };
    }
    const existing = await (0,inspect/* inspectBuilder */.I)(buildx, request.ownName);
    // One that a run before left behind may have another image and other options; its cache stays either way.
    if (existing.code === 0)
        await removeBuilder(buildx, request.ownName);
    const options = [
        `image=${request.image}`,
        'env.BUILDKIT_STEP_LOG_MAX_SIZE=-1',
        'env.BUILDKIT_STEP_LOG_MAX_SPEED=-1',
        ...(0,registries/* certificateDriverOptions */.wh)(request.registries),
        ...request.options,
    ];
    const config = (0,external_node_path_.join)(deps.folder, 'buildkitd.toml');
    await (0,promises_.writeFile)(config, BUILDKITD_CONFIG + (0,registries/* registrySections */.E2)(request.registries));
    const created = await buildx.run([
        'create',
        '--name',
        request.ownName,
        '--driver',
        'docker-container',
        `--buildkitd-config=${config}`,
        ...options.flatMap((option) => ['--driver-opt', option]),
    ]);
    if (created.code !== 0)
        throw cannotStart(request.ownName, created.stderr);
    deps.onCreated(request.ownName);
    return { ...(await startBuilder(buildx, request.ownName, log, sleep)), created: true };
}
/** Removes a builder that this run made. Its state stays: the next run on the same machine finds its cache there. */
async function removeBuilder(buildx, name) {
    const removed = await buildx.run(['rm', '--keep-state', name]);
    return removed.code === 0;
}
/**
 * Starts a builder that exists, unless it runs already.
 * @throws UserError when there is none of that name, or it does not start
 */
async function startBuilder(buildx, name, log, sleep) {
    for (let attempt = 0;; attempt++) {
        const { code, stderr, ...builder } = await (0,inspect/* inspectBuilder */.I)(buildx, name, { bootstrap: true });
        if (code === 0 && builder.nodes.some(({ status }) => status === 'running'))
            return { ...builder, name };
        const said = [stderr, builder.error].join('\n').trim();
        const pause = RETRIES[attempt];
        if (pause === undefined || !TRANSIENT.test(said))
            throw cannotStart(name, said);
        log.info(`builder ${name} did not start (${lastLine(said)}); trying again in ${pause / 1000} s`);
        await sleep(pause);
    }
}
function cannotStart(name, said) {
    const absent = /no builder .* found/i.test(said);
    return new errors/* UserError */.yo({
        message: absent
            ? `there is no builder called '${name}'.`
            : `the builder '${name}' could not be started: ${lastLine(said) || 'it gave no reason'}.`,
        hint: absent
            ? '`docker buildx ls` lists those that exist; leave the input `builder` empty to have one made.'
            : 'It needs a running Docker Engine, or with the input `builder` a BuildKit that can be reached.',
    });
}
function lastLine(text) {
    return (text
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^ERROR:\s*/, '') ?? '');
}


/***/ }),

/***/ 26099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inspectBuilder)
/* harmony export */ });
/* unused harmony export parseInspected */
/** Asks buildx for a builder. @param name '' for the one that buildx uses now @param options whether to start it first */
async function inspectBuilder(buildx, name, options = {}) {
    const { bootstrap = false, signal } = options;
    const args = ['inspect', ...(bootstrap ? ['--bootstrap'] : []), ...(name === '' ? [] : [name])];
    const { code, stdout, stderr } = await buildx.run(args, signal ? { signal } : {});
    return { ...parseInspected(stdout), code, stderr };
}
/**
 * Reads what `buildx inspect` prints (buildx 0.36, commands/inspect.go): lines `Key:  value`, indented ones below a key that
 * they belong to; after the line `Nodes:` each node begins with its `Name:`.
 */
function parseInspected(text) {
    const blocks = [];
    for (const line of text.split('\n')) {
        const [, indent, key, value] = /^(\s*)([^\s:][^:]*):\s*(.*?)\s*$/.exec(line) ?? [];
        if (indent === undefined || key === undefined || value === undefined)
            continue;
        if (indent === '')
            blocks.push({ key, value, inner: [] });
        else
            blocks.at(-1)?.inner.push([key, value]);
    }
    const border = blocks.findIndex(({ key }) => key === 'Nodes');
    const head = border === -1 ? blocks : blocks.slice(0, border);
    const nodes = [];
    for (const block of border === -1 ? [] : blocks.slice(border + 1)) {
        if (block.key === 'Name' || nodes.length === 0)
            nodes.push([]);
        nodes.at(-1)?.push(block);
    }
    const errors = blocks.filter(({ key, value }) => key === 'Error' && value !== '');
    return {
        name: valueOf(head, 'Name'),
        driver: valueOf(head, 'Driver'),
        nodes: nodes.map(readNode),
        error: errors.map(({ value }) => value).join('; '),
    };
}
function readNode(blocks) {
    const inner = (key) => blocks.find((block) => block.key === key)?.inner ?? [];
    return {
        name: valueOf(blocks, 'Name'),
        endpoint: valueOf(blocks, 'Endpoint'),
        status: valueOf(blocks, 'Status'),
        buildkit: valueOf(blocks, 'BuildKit version').replace(/^v/, ''),
        labels: Object.fromEntries(inner('Labels')),
        devices: inner('Devices').flatMap(([key, value]) => (key === 'Name' ? [value] : [])),
        collection: blocks
            .filter(({ key }) => key.startsWith('GC Policy rule#'))
            .map((block) => {
            const { Filters: filters = '', ...limits } = Object.fromEntries(block.inner);
            delete limits.All;
            return { filters: filters.split(/[\s,]+/).filter((filter) => filter !== ''), limits };
        }),
    };
}
function valueOf(blocks, key) {
    return blocks.find((block) => block.key === key)?.value ?? '';
}


/***/ }),

/***/ 21736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ WRITE),
/* harmony export */   Fw: () => (/* binding */ readActionsToken),
/* harmony export */   Pz: () => (/* binding */ READ)
/* harmony export */ });
/** Read and write of a scope's Permission, which are bits. */
const READ = 1;
const WRITE = 2;
/**
 * Reads ACTIONS_RUNTIME_TOKEN: a JWT whose claim `ac` is a JSON text, a list of `{Scope, Permission}` (as BuildKit's
 * go-actions-cache reads it). The signature is the server's affair.
 * @returns undefined when it is no JWT
 */
function readActionsToken(token) {
    const parts = token.split('.');
    if (parts.length !== 3)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString());
        const { exp, nbf, ac } = claims;
        const list = typeof ac === 'string' ? JSON.parse(ac) : undefined;
        return {
            ...(typeof exp === 'number' ? { expires: exp } : {}),
            ...(typeof nbf === 'number' ? { notBefore: nbf } : {}),
            ...(Array.isArray(list) ? { scopes: list.flatMap(readScope) } : {}),
        };
    }
    catch {
        return undefined;
    }
}
function readScope(value) {
    const { Scope: scope, Permission: permission } = (value ?? {});
    return typeof scope === 'string' && typeof permission === 'number' ? [{ scope, permission }] : [];
}


/***/ })

};
