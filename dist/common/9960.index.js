export const id = 9960;
export const ids = [9960];
export const modules = {

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

/***/ 23407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qT: () => (/* binding */ bootImage),
  o5: () => (/* binding */ bootProblem),
  $7: () => (/* binding */ nameLogs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/image/load.js + 1 modules
var load = __webpack_require__(32073);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/platform/files.js
var files = __webpack_require__(58864);
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
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, FILE), `${JSON.stringify(record, null, 2)}\n`);
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
    const { bootTest } = await __webpack_require__.e(/* import() */ 7713).then(__webpack_require__.bind(__webpack_require__, 57713));
    const { formatBootResult } = await __webpack_require__.e(/* import() */ 4021).then(__webpack_require__.bind(__webpack_require__, 44021));
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


/***/ }),

/***/ 16347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u1: () => (/* binding */ buildManifest),
  L_: () => (/* binding */ formatManifest),
  Ng: () => (/* binding */ parseManifest)
});

// UNUSED EXPORTS: manifestSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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

// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
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
        throw new errors/* UserError */.yo({ message: 'This is not JSON.', at: { file: name }, hint: 'Is it the manifest of an image?' });
    }
    const parsed = manifestSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new errors/* UserError */.yo(parsed.error.issues.map(({ path, message }) => ({
        message: `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}.`,
        at: { file: name },
    })));
}


/***/ })

};
