export const id = 7713;
export const ids = [7713];
export const modules = {

/***/ 57713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootTest: () => (/* binding */ bootTest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/errors.js
var errors = __webpack_require__(19776);
// EXTERNAL MODULE: ./lib/boot/qemu.js
var boot_qemu = __webpack_require__(45422);
;// CONCATENATED MODULE: ./lib/boot/accelerator.js




const PROBE_BYTE = 0x2a;
/** isa-debug-exit ends QEMU with this for the byte that was written. */
const PROBE_EXIT_CODE = (PROBE_BYTE << 1) | 1;
const PROBE_SECONDS = 3;
/**
 * A boot sector that writes one byte to port 0xf4 and stops. The firmware has to run completely before it, so a KVM
 * that gets here has executed real mode, protected mode, device access and timers.
 */
function probeBootSector() {
    const code = [
        0xba, 0xf4, 0x00, // mov dx, 0xf4
        0xb0, PROBE_BYTE, // mov al, PROBE_BYTE
        0xee, //             out dx, al
        0xfa, //             cli
        0xf4, //             hlt
        0xeb, 0xfd, //       jmp to hlt
    ]; // prettier-ignore
    const sector = Buffer.alloc(512);
    sector.set(code);
    sector.writeUInt16LE(0xaa55, 510);
    return sector;
}
/**
 * Proves an accelerator by running a guest of one sector, for at most three seconds. A device node proves nothing:
 * nested and container set-ups have one that asserts, hangs or is not ours to open.
 * @throws NodeJS.ErrnoException when QEMU cannot be started
 */
async function probeAccelerator(run, qemu, accelerator, options = {}) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.tempFolder ?? (0,external_node_os_.tmpdir)(), 'gentoo-min-probe-'));
    const { signal } = options;
    const limit = new AbortController();
    const timer = setTimeout(() => {
        limit.abort();
    }, PROBE_SECONDS * 1000);
    try {
        const sector = (0,external_node_path_.join)(folder, 'probe.img');
        await (0,promises_.writeFile)(sector, probeBootSector());
        const result = await run(
        // In a folder of its own: a QEMU that fails an assertion may leave a core file where it ran.
        { command: qemu, args: (0,boot_qemu/* probeArguments */.V3)(accelerator, sector), cwd: folder }, { signal: signal ? AbortSignal.any([signal, limit.signal]) : limit.signal, graceMs: 500 });
        if (result.code === PROBE_EXIT_CODE)
            return { usable: true };
        if (limit.signal.aborted)
            return { usable: false, why: `a tiny guest did not run within ${PROBE_SECONDS} s` };
        return { usable: false, why: explain(result.stderr, result.code) };
    }
    finally {
        clearTimeout(timer);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function explain(stderr, code) {
    const lines = stderr
        .split('\n')
        .map((line) => line.replace(/^\S*qemu\S*: /, '').trim())
        .filter((line) => line !== '' && !line.startsWith('warning:'));
    if (lines.some((line) => /kvm.*(?:permission denied|EACCES)/i.test(line)))
        return 'this user may not open /dev/kvm (usually the group "kvm" may)';
    if (lines.some((line) => /kvm.*No such file or directory/i.test(line)))
        return 'there is no /dev/kvm';
    if (lines.some((line) => /invalid accelerator kvm/i.test(line)))
        return 'this QEMU was built without KVM';
    const first = lines[0];
    return first === undefined
        ? `a tiny guest ended QEMU with exit code ${code}`
        : `a tiny guest did not run: ${first.replace(/[.\s]+$/, '')}`;
}

// EXTERNAL MODULE: ./lib/boot/cpu-features.js
var cpu_features = __webpack_require__(71544);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/boot/process.js


/** Milliseconds between asking QEMU to end and asking harder. It has nothing to save. */
const STOP_GRACE_MS = 1000;
/**
 * Starts QEMU so that it cannot outlive this process: the kernel kills it when we die.
 * @param outlives that this cannot be had here, see `canTieToParent`
 */
function startQemu(run, spec, outlives) {
    const stopper = new AbortController();
    const wrapped = outlives
        ? spec
        : { ...spec, command: 'setpriv', args: ['--pdeathsig', 'KILL', '--', spec.command, ...spec.args] };
    let over;
    const ended = run(wrapped, { signal: stopper.signal, graceMs: STOP_GRACE_MS })
        .catch((error) => ({ code: 127, stdout: '', stderr: String(error), stopped: false }))
        .then((result) => (over = result));
    return {
        ended,
        stop: () => {
            stopper.abort();
            return ended;
        },
        connect: async (socketPath) => {
            for (let attempt = 0; attempt < 500; attempt++) {
                if (over)
                    throw new Error(over.stderr.trim() || `QEMU ended with exit code ${over.code}`);
                const socket = await tryConnect(socketPath);
                if (socket)
                    return socket;
                await (0,external_node_timers_promises_.setTimeout)(20);
            }
            throw new Error('QEMU did not open its control socket within 10 s');
        },
    };
}
/** Whether `setpriv --pdeathsig` (util-linux) works here. */
async function canTieToParent(run) {
    try {
        return (await run({ command: 'setpriv', args: ['--pdeathsig', 'KILL', '--', 'true'] })).code === 0;
    }
    catch {
        return false;
    }
}
function tryConnect(path) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.createConnection)(path);
        socket.once('connect', () => {
            socket.removeAllListeners('error');
            resolve(socket);
        });
        socket.once('error', () => {
            resolve(undefined);
        });
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/boot/qmp.js

/**
 * Client of QEMU's machine protocol on a connected stream (specification: docs/interop/qmp-spec.rst of QEMU).
 * Events are delivered to `onEvent` listeners; commands are answered in any order.
 */
class QmpClient {
    #socket;
    #events = new external_node_events_.EventEmitter();
    #pending = new Map();
    #buffer = '';
    #nextId = 1;
    #greeted = () => undefined;
    #closed = false;
    constructor(socket) {
        this.#socket = socket;
        socket.setEncoding('utf8');
        socket.on('data', (chunk) => {
            this.#receive(chunk);
        });
        socket.on('error', () => undefined); // always followed by close
        socket.on('close', () => {
            this.#close();
        });
    }
    /**
     * Waits for the greeting and leaves the negotiation mode.
     * @throws Error when the other side is silent for `timeoutMs` or closes
     */
    static async handshake(socket, timeoutMs = 10_000) {
        const client = new QmpClient(socket);
        await new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                reject(new Error(`QEMU did not greet within ${timeoutMs / 1000} s`));
            }, timeoutMs);
            client.#greeted = () => {
                clearTimeout(timer);
                resolve();
            };
            socket.once('close', () => {
                clearTimeout(timer);
                reject(new Error('QEMU closed its control socket before greeting'));
            });
        });
        await client.execute('qmp_capabilities', {}, timeoutMs);
        return client;
    }
    onEvent(listener) {
        this.#events.on('event', listener);
    }
    /**
     * Runs one command.
     * @returns what QEMU returned, not validated
     * @throws Error with QEMU's description, or when there is no answer within `timeoutMs`
     */
    execute(command, args = {}, timeoutMs = 10_000) {
        return new Promise((resolve, reject) => {
            if (this.#closed) {
                reject(new Error(`${command}: QEMU has ended`));
                return;
            }
            const id = this.#nextId++;
            const timer = setTimeout(() => {
                this.#pending.delete(id);
                reject(new Error(`${command}: no answer from QEMU within ${timeoutMs / 1000} s`));
            }, timeoutMs);
            this.#pending.set(id, { command, resolve, reject, timer });
            this.#socket.write(`${JSON.stringify({ execute: command, arguments: args, id })}\n`);
        });
    }
    close() {
        this.#socket.destroy();
    }
    #receive(chunk) {
        this.#buffer += chunk;
        const lines = this.#buffer.split('\n');
        this.#buffer = lines.pop() ?? '';
        for (const line of lines)
            if (line.trim() !== '')
                this.#handle(JSON.parse(line));
    }
    #handle(message) {
        if (message.QMP !== undefined) {
            this.#greeted();
        }
        else if (message.event !== undefined) {
            this.#events.emit('event', { event: message.event, data: message.data ?? {} });
        }
        else if (message.id !== undefined) {
            const pending = this.#pending.get(message.id);
            if (!pending)
                return; // answered after its time limit
            this.#pending.delete(message.id);
            clearTimeout(pending.timer);
            if (message.error)
                pending.reject(new Error(`${pending.command}: ${message.error.desc}`));
            else
                pending.resolve(message.return);
        }
    }
    #close() {
        this.#closed = true;
        for (const pending of this.#pending.values()) {
            clearTimeout(pending.timer);
            pending.reject(new Error(`${pending.command}: QEMU has ended`));
        }
        this.#pending.clear();
    }
}

;// CONCATENATED MODULE: ./lib/boot/cpu.js





const expansion = schemas/* object */.Ikc({ model: schemas/* object */.Ikc({ props: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }) });
/**
 * The best CPU model of an accelerator.
 *
 * QEMU before 8.0 emulates CMPXCHG16B with wrong flags, which crashes kernels whose allocator uses it (seen with 6.12
 * on 7.2), so there the emulated CPU goes without. ERMS is off too: kernel and C library then copy and clear memory by words,
 * where they would by bytes otherwise, which QEMU emulates one at a time; a boot takes a sixth less.
 * @param version QEMU's version as `8.2.1`
 */
function guestCpu(accelerator, version) {
    if (accelerator === 'kvm')
        return { model: 'host', without: [] };
    const without = Number.parseInt(version, 10) < 8 ? ['erms', 'cx16'] : ['erms'];
    return { model: ['max', ...without.map((name) => `${name}=off`)].join(','), without };
}
/**
 * The features that the image needs: those given, else those of its `-march=`.
 * @returns undefined when neither is known, so that nothing can be compared
 */
function requiredFeatures(request) {
    if (request.requiredFeatures)
        return request.requiredFeatures;
    return request.march === undefined ? undefined : (0,cpu_features/* featuresOfMarch */.S7)(request.march);
}
/** @returns the names that are true in the answer to `query-cpu-model-expansion` of type `full` */
function offeredFeatures(answer) {
    return Object.entries(expansion.parse(answer).model.props)
        .filter(([, value]) => value === true)
        .map(([name]) => name);
}
/**
 * Asks QEMU which CPU features its fullest model has under an accelerator.
 * @param socketPath where QEMU may create its control socket
 * @throws Error when QEMU does not start or does not know the question (before 2.9)
 */
async function queryOfferedFeatures(run, qemu, accelerator, socketPath, outlives) {
    const guest = startQemu(run, { command: qemu, args: (0,boot_qemu/* questionArguments */.bk)(accelerator, socketPath) }, outlives);
    try {
        const qmp = await QmpClient.handshake(await guest.connect(socketPath));
        const answer = await qmp.execute('query-cpu-model-expansion', { type: 'full', model: { name: 'max' } });
        qmp.close();
        return offeredFeatures(answer);
    }
    finally {
        await guest.stop();
    }
}

;// CONCATENATED MODULE: ./lib/boot/checks.js
/** Exit code by which a smoke script says that it does not apply. */
const SKIP_CODE = 77;
/** `timeout` of coreutils: the command was stopped, or had to be killed. */
const TIMEOUT_CODES = [124, 128 + 9];
/** 128 + SIGILL, as a shell reports it. */
const ILLEGAL_INSTRUCTION_CODE = 128 + 4;
/** @param text content of /proc/mounts (format: fstab(5)) */
function parseMounts(text) {
    return text
        .split('\n')
        .map((line) => line.split(' ').map((field) => field.replace(/\\([0-7]{3})/g, (_, octal) => fromOctal(octal))))
        .filter((fields) => fields.length >= 4)
        .map(([device = '', directory = '', type = '', options = '']) => ({ device, directory, type, options }));
}
const fromOctal = (digits) => String.fromCharCode(parseInt(digits, 8));
/** Whether `/` is an overlay whose lowest layer is a squashfs. Without its own memory layer a live system is read-only. */
function checkRoot(mountsText) {
    const mounts = parseMounts(mountsText);
    const name = 'root is an overlay on the squashfs';
    const fail = (detail) => ({ name, outcome: 'fail', detail });
    const root = mounts.findLast((mount) => mount.directory === '/' && mount.type !== 'rootfs');
    if (!root)
        return fail('nothing is mounted on /');
    if (root.type !== 'overlay')
        return fail(`/ is ${root.type} on ${root.device}`);
    const options = root.options.split(',');
    const lowest = options
        .find((option) => option.startsWith('lowerdir='))
        ?.slice('lowerdir='.length)
        .split(':')
        .at(-1);
    const lower = mounts.findLast((mount) => mount.directory === lowest);
    if (lower?.type !== 'squashfs')
        return fail(`the lower layer ${lowest ?? '?'} is ${lower?.type ?? 'no mount'}`);
    if (!options.includes('rw'))
        return fail('/ is mounted read-only');
    return { name, outcome: 'pass', detail: `overlay over squashfs on ${lower.device}` };
}
function checkKernel(release, expected) {
    const name = 'kernel release';
    return release === expected
        ? { name, outcome: 'pass', detail: release }
        : { name, outcome: 'fail', detail: `${release} runs, ${expected} was built` };
}
/**
 * Whether all services run.
 * @param crashed output of `rc-status --crashed`: one name to a line, padded and with its state
 * @param failed names of those that did not start, as the console told (OpenRC forgets them)
 */
function checkServices(crashed, failed) {
    const name = 'services';
    const problems = [
        ...crashed
            .split('\n')
            .map((line) => /^\s*([\w@.+-]+)/.exec(line)?.[1])
            .filter((service) => service !== undefined)
            .map((service) => `${service} crashed`),
        ...failed.map((service) => `${service} failed to start`),
    ];
    return problems.length === 0
        ? { name, outcome: 'pass', detail: 'none crashed, none failed to start' }
        : { name, outcome: 'fail', detail: problems.join(', ') };
}
/** @param output what the script printed last */
function checkScript(name, code, output, seconds) {
    if (code === 0)
        return { name, outcome: 'pass', detail: lastLine(output) };
    if (code === SKIP_CODE)
        return { name, outcome: 'skip', detail: lastLine(output) };
    const why = TIMEOUT_CODES.includes(code)
        ? `did not end within ${seconds} s`
        : code === ILLEGAL_INSTRUCTION_CODE
            ? 'died of an illegal instruction'
            : `exit code ${code}`;
    return { name, outcome: 'fail', detail: output.trim() === '' ? why : `${why}: ${output.trim()}` };
}
/** The checks on what the guest told of itself; a fact that never came fails its check. */
function checkFacts(facts, kernelRelease, failedServices) {
    const missing = (name) => ({ name, outcome: 'fail', detail: 'the guest did not say' });
    const mounts = facts.get('mounts');
    const kernel = facts.get('kernel');
    const init = facts.get('init');
    const crashed = facts.get('crashed');
    return [
        mounts === undefined ? missing('root is an overlay on the squashfs') : checkRoot(mounts),
        kernel === undefined ? missing('kernel release') : checkKernel(kernel, kernelRelease),
        init === undefined || init === '' ? missing('init') : { name: 'init', outcome: 'pass', detail: init },
        crashed === undefined ? missing('services') : checkServices(crashed, failedServices),
    ];
}
/** Whether a script's exit code means that it met an instruction the CPU does not have. */
function diedOfIllegalInstruction(code) {
    return code === ILLEGAL_INSTRUCTION_CODE;
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/boot/console-rule.js
/** A rule whose message may depend on what the pattern matched. */
function rule(pattern, rank, over, kind, message, hint) {
    return {
        pattern,
        rank,
        over,
        cause: (match) => ({ kind, message: typeof message === 'string' ? message : message(match), hint }),
    };
}
/** Undoes udev's escaping of device names (`\x2fdev\x2fvda`). */
function unescapeDevice(name) {
    return name.replace(/\\x([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}
const SIGNAL_NAMES = {
    4: 'SIGILL (an instruction that the CPU does not have)',
    6: 'SIGABRT',
    7: 'SIGBUS (its file cannot be read)',
    8: 'SIGFPE',
    9: 'SIGKILL',
    11: 'SIGSEGV',
};
/** What a shell means by an exit code of its own (POSIX, "Exit Status for Commands"). */
const SHELL_CODES = {
    126: 'a program could not be executed',
    127: 'a program was not found',
};
/**
 * How a process ended, in words.
 * @param status as wait(2) gives it: the signal in the low seven bits, the exit code above
 */
function describeExit(status) {
    const signal = status & 0x7f;
    if (signal === 0) {
        const code = status >> 8;
        const meaning = SHELL_CODES[code];
        return `exit code ${code}${meaning === undefined ? '' : ` (${meaning})`}`;
    }
    return `killed by ${SIGNAL_NAMES[signal] ?? `signal ${signal}`}`;
}

;// CONCATENATED MODULE: ./lib/boot/console-rules.js

const REBUILD = 'Build or download the squashfs again and compare its checksum with the manifest.';
const LIVE_MODULES = 'Check that dracut added the modules dmsquash-live and overlayfs.';
const DRIVER_HINT = 'Check the root= option and that the kernel or the initramfs has the driver (CONFIG_VIRTIO_BLK, CONFIG_VIRTIO_PCI).';
const INIT_HINT = 'Check that /sbin/init, its libraries and /etc/inittab are in the image and not excluded from it.';
/** Lines of kernel, dracut, sysvinit, OpenRC and systemd (as initramfs) that tell of a failed boot. */
const LINE_RULES = [
    // The squashfs cannot be read.
    rule(/SQUASHFS error: (?!.*Can't find a SQUASHFS superblock)(.+)/, 3, true, 'truncated-squashfs', (match) => `The kernel cannot read the squashfs: ${match[1] ?? ''}.`, REBUILD),
    rule(/\bvda: (?:rw|detected|attempt).*beyond end of device|attempt to access beyond end of device|I\/O error, dev vda\b/, 3, false, 'truncated-squashfs', 'The squashfs ends before its own data does.', REBUILD),
    rule(/dracut[^:]*: (?:FATAL|Warning|warning)?:? ?Failed to find a root filesystem in (\S+?)\.?$/, 3, true, 'truncated-squashfs', (match) => `The initramfs found no root file system in ${match[1] ?? 'the squashfs'}: it is truncated or empty.`, REBUILD),
    rule(/dracut[^:]*: FATAL: Failed to mount block device of live image/, 3, true, 'truncated-squashfs', 'The disk holds no file system that the initramfs can mount: the squashfs is damaged or is not one.', REBUILD),
    // The root device or the way to it is wrong.
    rule(/VFS: Cannot open root device "?([^" ]*)"?/, 3, false, 'no-root', (match) => `The kernel itself looked for the root device ${match[1] ?? ''} and cannot open it.`, 'The initramfs was not used: check that the kernel can unpack it (CONFIG_BLK_DEV_INITRD, CONFIG_RD_ZSTD).'),
    rule(/devexists-(\S+?)\.sh: "\[ -e "?(?!\/dev\/root)[^"\]]+"? \]"/, 3, false, 'no-root', (match) => `The initramfs waited in vain for the device ${unescapeDevice(match[1] ?? '')}.`, DRIVER_HINT),
    rule(/Warning: "(\/dev\/(?!root")[^"]+)" does not exist/, 3, false, 'no-root', (match) => `There is no device ${match[1] ?? ''}.`, DRIVER_HINT),
    rule(/Timed out waiting for device (\S+)/, 3, false, 'no-root', (match) => `The initramfs waited in vain for the device ${match[1] ?? ''}.`, DRIVER_HINT),
    rule(/(?:dracut[^:]*: FATAL: |^)Don't know how to handle 'root=([^']*)'/, 3, true, 'wrong-root', (match) => `The initramfs cannot handle root=${match[1] ?? ''}.`, LIVE_MODULES),
    rule(/dracut[^:]*: FATAL: No or empty root= argument/, 3, true, 'wrong-root', 'The initramfs was given no root.', LIVE_MODULES),
    rule(/OverlayFS is (?:required but )?not available/, 3, false, 'wrong-root', 'The initramfs has no overlay file system.', 'Switch on CONFIG_OVERLAY_FS, as a built-in or as a module that dracut finds.'),
    rule(/has no proper rootfs layout/, 3, false, 'wrong-root', 'What was mounted as root does not look like a root file system.', REBUILD),
    rule(/Initramfs unpacking failed: (.+)/, 3, false, 'emergency', (match) => `The kernel could not unpack the initramfs: ${match[1] ?? ''}.`, 'Build the initramfs again; its compression must be one that the kernel knows (CONFIG_RD_…).'),
    rule(/gentoo-min: the root file system cannot be written to/, 3, true, 'wrong-root', 'The root file system has no writable layer: it is not the overlay that a live system needs.', `${LIVE_MODULES} The kernel needs CONFIG_OVERLAY_FS.`),
    rule(/gentoo-min: the kernel offers no virtio serial port/, 3, true, 'no-report', 'The default runlevel was reached, but the guest has no way to report.', 'Switch on CONFIG_VIRTIO_CONSOLE, as a built-in or as a module that udev loads.'),
    // Init is missing, broken, or gave up.
    rule(/CPU ISA level is lower than required/, 3, false, 'init-failure', 'The C library refuses this CPU: it was built for a higher x86-64 level.', 'Boot on a machine (or with an emulator) that has the instructions of the image, or lower -march.'),
    rule(/Cannot find init!/, 3, true, 'init-failure', 'The root file system has no init.', INIT_HINT),
    rule(/Requested init (\S+) failed|Failed to execute (\/\S*init\S*)/, 3, false, 'init-failure', (match) => `The kernel cannot execute ${match[1] ?? match[2] ?? 'init'}.`, INIT_HINT),
    rule(/(?:Failed to start|start) .*initrd-switch-root|Failed to switch root|switch_root: .*(?:failed|can't)/i, 3, false, 'init-failure', 'The initramfs could not hand over to the init of the root file system.', INIT_HINT),
    rule(/INIT: (No inittab file found|No more processes left in this runlevel)/, 3, true, 'init-failure', (match) => `Init gave up: ${match[1] ?? ''}.`, INIT_HINT),
    rule(/Freezing execution/, 2, true, 'init-failure', 'Init stopped itself after an error.', INIT_HINT),
    rule(/gentoo-min-init: .*: (not found|Permission denied|No such file or directory|.*[Ee]xec format error)/, 3, false, 'init-failure', (match) => `/sbin/init of the root file system cannot be executed: ${match[1] ?? ''}.`, INIT_HINT),
    rule(/Kernel panic - not syncing: Attempted to kill init! exitcode=0x([0-9a-f]+)/, 2, true, 'init-failure', (match) => `The first process ended: ${describeExit(parseInt(match[1] ?? '0', 16))}.`, INIT_HINT),
    rule(/Kernel panic - not syncing: (No working init found.*|Attempted to kill init!.*)/, 2, true, 'init-failure', (match) => `The first process could not run: ${match[1] ?? ''}`, INIT_HINT),
    // The kernel gave up.
    rule(/Kernel panic - not syncing: (VFS: Unable to mount root fs.*)/, 2, true, 'no-root', (match) => `The kernel found no root file system: ${match[1] ?? ''}`, 'The initramfs was not used: check that the kernel can unpack it (CONFIG_BLK_DEV_INITRD, CONFIG_RD_ZSTD).'),
    rule(/Kernel panic - not syncing: (.*(?:[Oo]ut of memory|deadlocked on memory).*)/, 2, true, 'panic', (match) => `The kernel panicked: ${match[1] ?? ''}`, 'Give the guest more memory.'),
    rule(/Kernel panic - not syncing: (.*)/, 2, true, 'panic', (match) => `The kernel panicked: ${match[1] ?? ''}`, 'The lines before it say where; compare with the kernel configuration.'),
    // The initramfs gave up, for a reason that an earlier line may have told.
    rule(/dracut[^:]*: FATAL: (.+)/, 2, true, 'emergency', (match) => `The initramfs stopped: ${match[1] ?? ''}`, 'The lines before it say why; dracut.log of the build lists what went into the initramfs.'),
    rule(/Warning: (?:Could not boot|Can't mount root filesystem)/, 1, true, 'emergency', 'The initramfs could not mount the root file system.', LIVE_MODULES),
    rule(/Entering emergency mode|Dropping to debug shell|Generating "\/run\/initramfs\/rdsosreport.txt"|Boot has failed\. To debug/, 1, true, 'emergency', 'The boot ended in an emergency shell.', 'The lines before it say why.'),
];
/** Prompts: text at the end of the output without a line end. A boot that shows one waits for a person for ever. */
const PROMPT_RULES = [
    rule(/Give root password for (?:maintenance|system maintenance)|Press Enter (?:to continue|for maintenance)|Control-D to continue\)?: ?$/, 1, true, 'emergency', 'The boot stopped and asks for a person at the console.', 'The lines before it say why.'),
    rule(/(?:^|\s)(?:dracut|initqueue|cmdline|pre-[a-z]+|mount|cleanup|switch_root):\/\S*# $|^(?:sh|bash)-\d+\.\d+# $|^(?:~|\/\S*) # $/, 1, true, 'emergency', 'The boot ended in a shell on the console.', 'The lines before it say why.'),
];

// EXTERNAL MODULE: ./lib/boot/guest-scripts.js
var guest_scripts = __webpack_require__(54441);
;// CONCATENATED MODULE: ./lib/boot/console.js



const KEPT_LINES = 200;
/** An unfinished line longer than this is no prompt; looking at all of it again for each chunk would be slow. */
const PROMPT_LENGTH = 400;
/** Longest line that is looked at: consoles can be flooded by binary data. */
const LINE_LENGTH = 4000;
/* eslint-disable no-control-regex -- the console's own control characters are what these are about */
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/* eslint-enable no-control-regex */
const KERNEL_TIME = /^\[ *\d+\.\d{6}\](?:\[ *[TC]\d+\])? /;
/**
 * Follows a guest's serial console as it comes, in pieces of any size, and recognises how far the boot has got and
 * whether it has failed. Does no I/O.
 *
 * Tolerates carriage returns, terminal escapes, kernel time stamps, kernel lines in the middle of others, and bytes
 * that are no UTF-8.
 */
class ConsoleReader {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #lines = [];
    #programs = new Set();
    #failedServices = new Set();
    #pending = '';
    #cause;
    #rank = 0;
    /** Highest rank of the lines after which nothing good can follow. */
    #overRank = 0;
    #fatalLine;
    #settled = false;
    #kernelRelease;
    #firstProcess = false;
    #hookRan = false;
    #initRuns = false;
    #stage = 'the firmware';
    /** Takes the next piece of output and returns the whole, cleaned lines that it completed. */
    push(chunk) {
        const text = this.#pending + this.#decoder.write(Buffer.from(chunk));
        // A carriage return at the very end may be the first half of a line end.
        const pieces = text.split(/\r*\n|\r+(?!\n|\r|$)/);
        this.#pending = (pieces.pop() ?? '').slice(-LINE_LENGTH);
        const lines = pieces.map((piece) => clean(piece)).filter((line) => line !== '');
        for (const line of lines)
            this.#line(line);
        if (this.#pending.length <= PROMPT_LENGTH) {
            const prompt = clean(this.#pending, false);
            if (prompt !== '')
                this.#apply(PROMPT_RULES, prompt);
        }
        return lines;
    }
    /** Why the boot failed or would have, as far as the console tells. */
    get cause() {
        return this.#cause;
    }
    /** Whether the console shows that this boot cannot succeed any more. */
    get over() {
        return this.#overRank > (this.#settled ? 1 : 0);
    }
    /** Says that the default runlevel is reached: from then on a prompt is a login shell, not an emergency. */
    settle() {
        this.#settled = true;
    }
    /** What the kernel calls itself (`uname -r`), once it has spoken. */
    get kernelRelease() {
        return this.#kernelRelease;
    }
    /** Whether the kernel has started the first process of the initramfs. */
    get firstProcess() {
        return this.#firstProcess;
    }
    /** Whether our hook in the initramfs has spoken. */
    get hookRan() {
        return this.#hookRan;
    }
    /** Whether sysvinit or OpenRC has spoken, so that the initramfs is left. */
    get initRuns() {
        return this.#initRuns;
    }
    /** Programs that died of an instruction the CPU does not have. */
    get illegalInstructions() {
        return [...this.#programs];
    }
    /** Services that OpenRC could not start. */
    get failedServices() {
        return [...this.#failedServices];
    }
    /** How far the boot has got, as a noun phrase for messages. */
    get stage() {
        return this.#stage;
    }
    /** The last lines, or, when the boot has failed with a long trace, the lines around the one that says so. */
    lastLines(count) {
        const unfinished = clean(this.#pending);
        const lines = [...this.#lines, ...(unfinished === '' ? [] : [unfinished])];
        const fatal = this.over && this.#fatalLine !== undefined ? lines.lastIndexOf(this.#fatalLine) : -1;
        const end = fatal < 0 ? lines.length : Math.min(lines.length, fatal + 1 + Math.floor(count / 4));
        return lines.slice(Math.max(0, end - count), end);
    }
    #line(line) {
        this.#lines.push(line);
        if (this.#lines.length > KEPT_LINES)
            this.#lines.shift();
        this.#milestones(line);
        this.#apply(LINE_RULES, line);
        this.#apply(PROMPT_RULES, line);
    }
    #milestones(line) {
        const version = /^Linux version (\S+) \(/.exec(line);
        if (version && this.#kernelRelease === undefined) {
            this.#kernelRelease = version[1];
            this.#stage = 'the kernel';
        }
        if (/^Run \S+ as init process/.test(line)) {
            this.#firstProcess = true;
            this.#stage = 'the initramfs';
        }
        if (/Switching root|Starting .*initrd-switch-root/.test(line))
            this.#stage = 'init';
        const service = /^\s*\* (Starting .+?|Mounting .+?|Setting .+?|Checking .+?)\s*\.\.\.$/.exec(line);
        if (service)
            this.#stage = `"${service[1] ?? ''}"`;
        else if (/^INIT: version|OpenRC .* is starting up/.test(line)) {
            this.#stage = 'init';
            this.#initRuns = true;
        }
        if (line.includes(guest_scripts/* CONSOLE_TAG */.bv))
            this.#hookRan = true;
        const failed = /\* ERROR: (?:cannot start )?(\S+) (?:failed to start|as \S+ would not start)/.exec(line);
        if (failed)
            this.#failedServices.add(failed[1] ?? '');
        const illegal = /traps: (\S+?)\[\d+\] trap invalid opcode/.exec(line);
        if (illegal)
            this.#programs.add(illegal[1] ?? '');
        if (/Attempted to kill init! exitcode=0x0*4$/.test(line))
            this.#programs.add('init');
        if (line.includes('CPU ISA level is lower than required'))
            this.#programs.add('the C library');
    }
    #apply(rules, line) {
        for (const rule of rules) {
            const match = rule.pattern.exec(line);
            if (!match)
                continue;
            if (rule.rank > this.#rank) {
                this.#rank = rule.rank;
                this.#cause = rule.cause(match);
            }
            if (rule.over && rule.rank > this.#overRank) {
                this.#overRank = rule.rank;
                this.#fatalLine = line;
            }
            return;
        }
    }
}
function clean(raw, trim = true) {
    const text = raw.slice(0, LINE_LENGTH).replace(ESCAPES, '').replace(CONTROLS, '').replace(KERNEL_TIME, '');
    return trim ? text.trimEnd() : text;
}

;// CONCATENATED MODULE: ./lib/boot/reports.js

/** Free text in a report is base64 of UTF-8. */
const reports_text = schemas/* base64 */.K39().transform((encoded) => Buffer.from(encoded, 'base64').toString('utf8').trimEnd());
const FACTS = ['runlevel', 'kernel', 'init', 'mounts', 'crashed'];
const report = schemas/* discriminatedUnion */.gMt('event', [
    /** The initramfs is about to start init; `writable` is false when there is no memory layer over the root. */
    schemas/* strictObject */.rej({ event: schemas/* literal */.euz('initramfs'), writable: schemas/* boolean */.zMY() }),
    /** The default runlevel is reached. */
    schemas/* strictObject */.rej({ event: schemas/* literal */.euz('reached') }),
    schemas/* strictObject */.rej({ event: schemas/* literal */.euz('fact'), name: schemas/* enum */.k5n(FACTS), value: reports_text }),
    schemas/* strictObject */.rej({ event: schemas/* literal */.euz('begin'), script: schemas/* int */.Whr().nonnegative(), seconds: schemas/* int */.Whr().positive() }),
    schemas/* strictObject */.rej({ event: schemas/* literal */.euz('end'), script: schemas/* int */.Whr().nonnegative(), code: schemas/* int */.Whr(), output: reports_text }),
    /** Everything is reported; the guest powers off next. */
    schemas/* strictObject */.rej({ event: schemas/* literal */.euz('done') }),
]);
/** Puts lines together from pieces of a stream and reads them as reports. Lines that are none are given back as text. */
class ReportReader {
    #pending = '';
    push(chunk) {
        const lines = (this.#pending + Buffer.from(chunk).toString('latin1')).split('\n');
        this.#pending = lines.pop() ?? '';
        return lines.filter((line) => line.trim() !== '').map(parseReport);
    }
}
/** @returns the report, or the line itself when it is not one */
function parseReport(line) {
    try {
        const parsed = report.safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : line;
    }
    catch {
        return line;
    }
}

;// CONCATENATED MODULE: ./lib/boot/judge.js



/** Time for the lines that follow a fatal one (a call trace, the end of an emergency message). */
const LAST_WORDS_MS = 1000;
/** Time for output that is still under way when the machine has stopped. */
const DRAIN_MS = 300;
const NO_REPORT_HINT = 'The kernel needs CONFIG_VIRTIO_CONSOLE, and the initramfs has to be made by dracut, whose hook starts the checks.';
/**
 * Follows one boot and decides how it went. Does no I/O and has no clock: everything that happens is told to it
 * together with its time (milliseconds), and `verdict` may be asked at any time.
 */
class Judge {
    console = new ConsoleReader();
    #settings;
    #started;
    #reports = new ReportReader();
    #facts = new Map();
    #scripts = [];
    #lastOutput;
    #spoke = false;
    /** How long the running script may be silent. */
    #patience = 0;
    #script;
    #firstProcessAt;
    #reachedAt;
    #doneAt;
    #overAt;
    #downAt;
    #crash;
    #readOnlyRoot = false;
    #cancelled = false;
    #illegalScript;
    constructor(settings, now) {
        this.#settings = settings;
        this.#started = now;
        this.#lastOutput = now;
    }
    /** @returns the console's new lines */
    consoleOutput(chunk, now) {
        this.#lastOutput = now;
        this.#spoke = true;
        const lines = this.console.push(chunk);
        if (this.console.firstProcess)
            this.#firstProcessAt ??= now;
        if (this.console.over)
            this.#overAt ??= now;
        return lines;
    }
    reportOutput(chunk, now) {
        this.#lastOutput = now;
        for (const report of this.#reports.push(chunk))
            if (typeof report !== 'string')
                this.#report(report, now);
    }
    /** The guest has powered off or was reset; QEMU waits. */
    machineDown(now) {
        this.#downAt ??= now;
    }
    /** @param trouble QEMU's own message when it did not end by itself in good order */
    emulatorEnded(trouble, now) {
        this.#downAt ??= now;
        this.#crash ??= trouble;
    }
    cancelled() {
        this.#cancelled = true;
    }
    /** @returns undefined while the boot is still under way */
    verdict(now) {
        if (this.#cancelled)
            return failed('cancelled', 'The boot test was cancelled.', 'Nothing is known about the image.');
        const early = this.#early();
        if (early)
            return early;
        if (this.#crash !== undefined && this.#doneAt === undefined && this.console.cause === undefined)
            return failed('qemu-crashed', `QEMU ended by itself: ${this.#crash}`, 'This is not a fault of the image.');
        if (this.console.over && this.console.cause) {
            const waited = now - (this.#overAt ?? now) >= LAST_WORDS_MS;
            if (waited || this.#drained(now))
                return { booted: false, ...this.console.cause };
            return undefined;
        }
        if (this.#drained(now))
            return this.#doneAt === undefined ? this.#silentEnd() : this.#judgeChecks();
        if (this.#doneAt !== undefined && now - this.#doneAt >= this.#settings.powerOffSeconds * 1000)
            return this.#judgeChecks();
        return this.#limits(now);
    }
    /** What was checked, in order; complete only after a verdict. */
    checks() {
        const { kernelRelease, powerOffSeconds } = this.#settings;
        if (this.#reachedAt === undefined)
            return [];
        const unfinished = this.#script
            ? [{ name: this.#scriptName(this.#script.index), outcome: 'fail', detail: 'did not end' }]
            : [];
        const powerOff = this.#doneAt === undefined
            ? []
            : [
                this.#downAt !== undefined && this.#crash === undefined
                    ? { name: 'power-off', outcome: 'pass', detail: `after ${seconds(this.#downAt - this.#doneAt)} s` }
                    : { name: 'power-off', outcome: 'fail', detail: `did not happen within ${powerOffSeconds} s` },
            ];
        return [
            { name: 'default runlevel', outcome: 'pass', detail: this.#facts.get('runlevel') ?? '' },
            ...checkFacts(this.#facts, kernelRelease, this.console.failedServices),
            ...this.#scripts,
            ...unfinished,
            ...powerOff,
        ];
    }
    /** Seconds since the start; parts that were not reached are left out. */
    seconds(now) {
        const kernel = this.#firstProcessAt === undefined ? undefined : seconds(this.#firstProcessAt - this.#started);
        const userspace = this.#firstProcessAt === undefined || this.#reachedAt === undefined
            ? undefined
            : seconds(this.#reachedAt - this.#firstProcessAt);
        return {
            ...(kernel === undefined ? {} : { kernel }),
            ...(userspace === undefined ? {} : { userspace }),
            total: seconds(now - this.#started),
        };
    }
    /** Programs that met an instruction the CPU does not have. */
    illegalInstructions() {
        return [...this.console.illegalInstructions, ...(this.#illegalScript === undefined ? [] : [this.#illegalScript])];
    }
    #report(report, now) {
        switch (report.event) {
            case 'initramfs':
                this.#readOnlyRoot = !report.writable;
                break;
            case 'reached':
                this.#reachedAt ??= now;
                this.console.settle();
                break;
            case 'fact':
                this.#facts.set(report.name, report.value);
                break;
            case 'begin':
                this.#script = { index: report.script, seconds: report.seconds };
                this.#patience = report.seconds * 1000;
                break;
            case 'end':
                this.#scripts.push(checkScript(this.#scriptName(report.script), report.code, report.output, this.#script?.seconds ?? 0));
                if (diedOfIllegalInstruction(report.code))
                    this.#illegalScript ??= this.#scriptName(report.script);
                this.#script = undefined;
                this.#patience = 0;
                break;
            case 'done':
                this.#doneAt ??= now;
                break;
        }
    }
    #scriptName(index) {
        return this.#settings.scriptNames[index] ?? `script ${index}`;
    }
    #drained(now) {
        return this.#downAt !== undefined && now - Math.max(this.#downAt, this.#lastOutput) >= DRAIN_MS;
    }
    /** Faults that need no further waiting. */
    #early() {
        const { kernelRelease } = this.#settings;
        const running = this.console.kernelRelease;
        if (running !== undefined && running !== kernelRelease)
            return failed('kernel-mismatch', `The kernel is ${running}, but ${kernelRelease} was built.`, 'The kernel file belongs to another build: take kernel, initramfs and squashfs from the same one.');
        if (this.#readOnlyRoot)
            return failed('wrong-root', 'The root file system has no writable layer: it is not the overlay that a live system needs.', 'Check that dracut added the modules dmsquash-live and overlayfs, and that the kernel has CONFIG_OVERLAY_FS.');
        if (this.console.initRuns && !this.console.hookRan)
            return failed('no-report', 'The initramfs has started init without our checks.', NO_REPORT_HINT);
        return undefined;
    }
    /** The machine stopped without having reported. */
    #silentEnd() {
        if (this.console.cause)
            return { booted: false, ...this.console.cause };
        const where = this.#reachedAt === undefined
            ? `after ${this.console.stage}, before the default runlevel was reached`
            : 'before all checks had reported';
        return failed('no-report', `The guest went down ${where}, and nothing on its console says why.`, this.console.hookRan ? 'See the serial log.' : NO_REPORT_HINT);
    }
    #judgeChecks() {
        const wrong = this.checks().filter((check) => check.outcome === 'fail');
        const first = wrong[0];
        if (!first)
            return { booted: true };
        const detail = first.detail.split('\n')[0] ?? '';
        const message = `${first.name}: ${detail}${wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : ''}.`;
        if (first.name.startsWith('root is'))
            return failed('wrong-root', message, 'See the modules that dracut added.');
        if (first.name === 'kernel release')
            return failed('kernel-mismatch', message, 'Take all files from one build.');
        return failed('check-failed', `A check in the booted system failed: ${message}`, 'See the serial log.');
    }
    #limits(now) {
        const { timeoutSeconds, idleSeconds } = this.#settings;
        const stage = this.#script
            ? `the smoke script ${this.#scriptName(this.#script.index)}`
            : this.#doneAt !== undefined
                ? 'power-off'
                : this.#reachedAt !== undefined
                    ? 'the checks'
                    : this.console.stage;
        const cause = this.console.cause;
        const because = cause ? ` ${cause.message}` : '';
        const quiet = now - this.#lastOutput;
        if (quiet >= idleSeconds * 1000 + this.#patience) {
            if (!this.#spoke)
                return failed('hang', `The guest has said nothing for ${seconds(quiet)} s since it was started.`, 'Check that the kernel has a serial console (CONFIG_SERIAL_8250_CONSOLE).');
            return failed('hang', `The guest hangs: no output for ${seconds(quiet)} s, last at ${stage}.${because}`, 'See the last lines for what it waits for.');
        }
        if (now - this.#started >= timeoutSeconds * 1000)
            return failed('hang', `The guest was not done within the limit of ${timeoutSeconds} s; it was at ${stage}.${because}`, 'Raise the limit, or see the last lines for what it waits for.');
        return undefined;
    }
}
function failed(kind, message, hint) {
    return { booted: false, kind, message, hint };
}
function seconds(milliseconds) {
    return Math.round(milliseconds / 100) / 10;
}

;// CONCATENATED MODULE: ./lib/boot/guest.js







const TICK_MS = 100;
const SCREENSHOT_MS = 2000;
/**
 * Boots the guest and follows it until the judge knows how it went, then takes a screenshot and ends QEMU.
 * Never throws for what QEMU or the guest does; that is a verdict.
 */
async function runGuest(qemu, plan, settings, screenshot, deps) {
    // Made here: a log of an earlier boot must not be read as this one's.
    const log = await (0,promises_.open)(plan.serialLog, 'w+');
    const judge = new Judge(settings, deps.now());
    const follow = async () => {
        for (let chunk = await readOn(log); chunk.length > 0; chunk = await readOn(log))
            for (const line of judge.consoleOutput(chunk, deps.now()))
                deps.onLine?.(line);
    };
    const guest = startQemu(deps.run, { command: qemu, args: (0,boot_qemu/* guestArguments */.R)(plan), cwd: (0,external_node_path_.dirname)(plan.initramfs) }, deps.outlives);
    let stopping = false;
    let begun = false;
    const ended = guest.ended.then(({ code, stderr }) => {
        judge.emulatorEnded(stopping || code === 0 ? undefined : guest_lastLine(stderr, code), deps.now());
    });
    const cancel = () => {
        judge.cancelled();
        if (!begun)
            void guest.stop(); // nobody listens to QEMU yet, so nothing else would end the wait for it
    };
    if (deps.signal?.aborted)
        cancel();
    else
        deps.signal?.addEventListener('abort', cancel, { once: true });
    try {
        const qmp = await begin(guest, plan, judge, deps).catch(async (error) => {
            // A QEMU that ended says itself why, and better than a closed socket does.
            await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(1000)]);
            judge.emulatorEnded(guest_lastLine(error instanceof Error ? error.message : String(error), 0), deps.now());
            return undefined;
        });
        begun = true;
        let verdict;
        while (!verdict) {
            await follow();
            verdict = judge.verdict(deps.now());
            if (!verdict)
                await (0,external_node_timers_promises_.setTimeout)(TICK_MS);
        }
        const endedAt = deps.now();
        const shot = qmp ? await takeScreenshot(qmp, screenshot) : undefined;
        stopping = true;
        await qmp?.execute('quit', {}, 1000).catch(() => undefined); // stop() is the answer to a QEMU that does not listen
        return { judge, verdict, endedAt, ...(shot === undefined ? {} : { screenshot: shot }) };
    }
    finally {
        stopping = true;
        deps.signal?.removeEventListener('abort', cancel);
        await guest.stop();
        await ended;
        await log.close();
    }
}
/** @returns what was appended to the file since the last call, at most 64 KiB of it */
async function readOn(file) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65536), 0, 65536, null);
    return buffer.subarray(0, bytesRead);
}
/** Connects both sockets, then lets the guest run: nothing it says can be missed. */
async function begin(guest, plan, judge, deps) {
    const qmp = await QmpClient.handshake(await guest.connect(plan.qmpSocket));
    qmp.onEvent(({ event }) => {
        if (event === 'SHUTDOWN')
            judge.machineDown(deps.now());
    });
    const reports = await guest.connect(plan.reportSocket);
    reports.on('error', () => undefined); // always followed by close, and then QEMU's own end says more
    reports.on('data', (chunk) => {
        judge.reportOutput(chunk, deps.now());
    });
    await qmp.execute('cont');
    return qmp;
}
/** PNG needs QEMU 7.1 built with libpng; others write PPM. */
async function takeScreenshot(qmp, file) {
    try {
        await qmp.execute('screendump', { filename: file, format: 'png' }, SCREENSHOT_MS);
        return file;
    }
    catch {
        const plain = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `${(0,external_node_path_.basename)(file, '.png')}.ppm`);
        try {
            await qmp.execute('screendump', { filename: plain }, SCREENSHOT_MS);
            await (0,promises_.rm)(file, { force: true });
            return plain;
        }
        catch {
            return undefined; // QEMU is gone
        }
    }
}
function guest_lastLine(stderr, code) {
    const line = stderr
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^(?:setpriv|\S*qemu\S*): /, '')
        .trim();
    return line === undefined || line === '' ? `exit code ${code}` : line.replace(/[.\s]+$/, '') + '.';
}

;// CONCATENATED MODULE: ./lib/boot/install-hint.js

/** How QEMU for x86-64 is installed, by distribution family as in `ID` and `ID_LIKE` of os-release(5). */
const COMMANDS = {
    debian: 'apt-get install qemu-system-x86',
    ubuntu: 'apt-get install qemu-system-x86',
    fedora: 'dnf install qemu-system-x86-core',
    rhel: 'dnf install qemu-kvm',
    suse: 'zypper install qemu-x86',
    opensuse: 'zypper install qemu-x86',
    arch: 'pacman -S qemu-system-x86',
    alpine: 'apk add qemu-system-x86_64',
    gentoo: "emerge app-emulation/qemu with QEMU_SOFTMMU_TARGETS='x86_64'",
    nixos: 'nix-shell -p qemu',
    void: 'xbps-install qemu',
};
/**
 * @param osRelease content of /etc/os-release; '' when there is none
 * @returns a sentence that says what to install
 */
function installHint(osRelease) {
    const field = (name) => (new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '').split(/\s+/);
    const family = [...field('ID'), ...field('ID_LIKE')].find((id) => id in COMMANDS);
    return family === undefined
        ? 'Install qemu-system-x86_64 with its firmware (SeaBIOS), or switch the boot test off.'
        : `Install it (${COMMANDS[family] ?? ''}), or switch the boot test off.`;
}
async function readInstallHint() {
    return installHint(await (0,promises_.readFile)('/etc/os-release', 'utf8').catch(() => ''));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/boot/cpio.js
const ALIGNMENT = 4;
const REGULAR_FILE = 0o100000;
const TRAILER = 'TRAILER!!!';
/**
 * An uncompressed archive in the "newc" format, which the kernel unpacks as an initramfs.
 *
 * Regular files only, on purpose: archives appended to an existing initramfs are unpacked over it, and an entry for a
 * directory that is a symbolic link there (`/lib`) would replace the link and take the system's libraries away.
 *
 * Format: Documentation/driver-api/early-userspace/buffer-format.rst of the kernel.
 * @returns the archive, padded to a multiple of 4 bytes
 */
function cpioArchive(files) {
    const parts = files.flatMap((file, index) => entry(file.path, Buffer.from(file.content), file.mode, index + 1));
    return Buffer.concat([...parts, ...entry(TRAILER, Buffer.alloc(0), 0, 0)]);
}
/**
 * The zero bytes that have to follow `length` bytes of initramfs before another archive may begin. Without them the
 * kernel silently skips the second archive.
 */
function cpioPadding(length) {
    return Buffer.alloc((ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT);
}
function entry(path, content, permissions, inode) {
    const name = Buffer.from(`${path}\0`);
    const isFile = inode !== 0;
    const fields = [
        inode,
        isFile ? REGULAR_FILE | permissions : 0,
        0, // uid
        0, // gid
        1, // links
        0, // modification time: the same files give the same bytes
        content.length,
        0, // device major
        0, // device minor
        0, // special file major
        0, // special file minor
        name.length,
        0, // checksum, used by another variant of the format
    ];
    const header = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`);
    return [header, name, cpioPadding(header.length + name.length), content, cpioPadding(content.length)];
}

;// CONCATENATED MODULE: ./lib/boot/smoke.js




const EXECUTABLE = 0o755;
/**
 * Where dracut looks for hooks: 103 and later below /var (with a link from the old place until 110), older ones below
 * /lib. A file whose directory does not exist is skipped by the kernel, and a second copy of the same name replaces the
 * first or is ignored, so both are given.
 */
const HOOK_FOLDERS = ['var/lib/dracut/hooks/pre-pivot', 'lib/dracut/hooks/pre-pivot'];
/** Last of all hooks: those before it may still mount the overlay. */
const HOOK_NAME = '99-gentoo-min.sh';
/** The files that go into the initramfs for one boot test. */
function smokeFiles(settings, scripts) {
    return [
        ...HOOK_FOLDERS.map((folder) => ({ path: `${folder}/${HOOK_NAME}`, content: guest_scripts/* HOOK */.cc, mode: EXECUTABLE })),
        { path: 'gentoo-min-init', content: guest_scripts/* INIT */.Zz, mode: EXECUTABLE },
        { path: 'gentoo-min-runner', content: (0,guest_scripts/* runnerScript */.IB)(settings), mode: EXECUTABLE },
        ...scripts.map(({ content }, index) => ({
            // The guest reports by number; four digits keep the order.
            path: `gentoo-min-smoke-${String(index).padStart(4, '0')}`,
            content,
            mode: EXECUTABLE,
        })),
    ];
}
/**
 * Writes the initramfs for a boot test: the original, byte for byte, followed by an archive with `files`.
 * @throws NodeJS.ErrnoException when it cannot be written (`ENOSPC` …)
 */
async function writeTestInitramfs(original, target, files) {
    await (0,promises_.copyFile)(original, target, external_node_fs_.constants.COPYFILE_FICLONE);
    const { size } = await (0,promises_.stat)(target);
    const handle = await (0,promises_.open)(target, 'r+');
    try {
        await handle.chmod(0o600);
        const addition = Buffer.concat([cpioPadding(size), cpioArchive(files)]);
        await handle.write(addition, 0, addition.length, size);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./lib/boot/squashfs.js

const MAGIC = 0x73717368; // "hsqs"
const BYTES_USED_AT = 40;
const SUPERBLOCK_BYTES = 96;
/**
 * Compares a squashfs with its own superblock (format: Documentation/filesystems/squashfs.rst of the kernel).
 * @param superblock the first 96 bytes
 * @param size bytes that the file has
 * @returns a sentence with a leading blank on what is wrong with it, '' when the sizes agree
 */
function compareSquashfs(superblock, size) {
    if (superblock.length < SUPERBLOCK_BYTES || superblock.readUInt32LE(0) !== MAGIC)
        return ' The file is no squashfs.';
    const used = superblock.readBigUInt64LE(BYTES_USED_AT);
    return used > BigInt(size) ? ` The file has ${size} bytes, its superblock says ${used.toString()}.` : '';
}
/** As `compareSquashfs`, reading the file. */
async function describeSquashfs(path) {
    const handle = await (0,promises_.open)(path);
    try {
        const { size } = await handle.stat();
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(SUPERBLOCK_BYTES), 0, SUPERBLOCK_BYTES, 0);
        return compareSquashfs(buffer.subarray(0, bytesRead), size);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./lib/boot/boot.js













const LAST_LINES = 25;
const RUNLEVEL = 'default';
/** Limits in seconds. Emulation is several times slower. */
const IDLE = { kvm: 30, emulation: 90 };
const SCRIPT = { kvm: 60, emulation: 300 };
const POWER_OFF = { kvm: 30, emulation: 120 };
/**
 * Boots the very files of an image in QEMU and checks the system that comes up.
 *
 * Kernel and initramfs are started directly, the squashfs is a read-only virtio disk; nothing of them is changed. The
 * checks come in by an archive appended to a copy of the initramfs. Whatever happens, QEMU and temporary files are gone
 * when this returns, and serial log and screenshot are in `request.logFolder`.
 * @throws UserError when a file of the request cannot be read or the logs cannot be written
 */
async function bootTest(request, deps) {
    const now = deps.now ?? (() => performance.now());
    const started = now();
    const result = (status, more = {}) => ({
        status,
        seconds: { total: Math.round((now() - started) / 100) / 10 },
        checks: [],
        missingFeatures: [],
        files: {},
        ...more,
    });
    const stopped = (status, cause, more = {}) => result(status, { ...more, reason: { ...cause, lastLines: [] } });
    if (request.mode === 'off')
        return result('skipped');
    await checkFiles(request);
    const qemu = deps.qemu ?? boot_qemu/* QEMU */.TB;
    const version = await qemuVersion(deps.run, qemu);
    if (version === undefined)
        return stopped('failed', await noQemu(`${qemu} is not installed.`));
    const choice = await chooseAccelerator(request, qemu, deps);
    if (deps.signal?.aborted)
        return stopped('failed', CANCELLED);
    if (choice.accelerator === undefined)
        return stopped('failed', choice.cause);
    const { accelerator, note } = choice;
    const how = { accelerator, ...(note === undefined ? {} : { note }) };
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(deps.tempFolder ?? (0,external_node_os_.tmpdir)(), 'gentoo-min-boot-'));
    try {
        const outlives = !(await canTieToParent(deps.run));
        const cpu = guestCpu(accelerator, version);
        const required = requiredFeatures(request);
        if (required) {
            const offered = await queryOfferedFeatures(deps.run, qemu, accelerator, (0,external_node_path_.join)(folder, 'ask.sock'), outlives).catch((error) => (error instanceof Error ? error : new Error(String(error))));
            if (offered instanceof Error)
                return stopped('failed', await qemuTrouble(offered.message), how);
            const missing = (0,cpu_features/* missingFeatures */.QL)(required, offered.filter((name) => !cpu.without.includes(name)));
            if (missing.length > 0)
                return stopped('not-booted', lacking(missing, request, accelerator), { ...how, missingFeatures: missing });
        }
        deps.onStart?.(accelerator === 'kvm' ? 'Booting with KVM.' : (note ?? 'Booting by software emulation, as asked.'));
        await (0,promises_.mkdir)(request.logFolder, { recursive: true });
        const serial = (0,external_node_path_.resolve)(request.logFolder, 'serial.log');
        const initramfs = (0,external_node_path_.join)(folder, 'initramfs.img');
        const scripts = request.smokeScripts;
        await writeTestInitramfs(request.initramfs, initramfs, smokeFiles({
            runlevel: RUNLEVEL,
            scriptSeconds: request.scriptSeconds ?? SCRIPT[accelerator],
            kernelRelease: request.expect.kernelRelease,
            user: request.expect.user ?? '',
        }, scripts));
        const guest = await runGuest(qemu, {
            accelerator,
            cpuModel: cpu.model,
            kernel: (0,external_node_path_.resolve)(request.kernel),
            initramfs,
            squashfs: (0,external_node_path_.resolve)(request.squashfs),
            append: (0,boot_qemu/* kernelCommandLine */.Xy)(request.extraAppend),
            memoryMiB: request.memoryMiB,
            cpus: request.cpus,
            serialLog: serial,
            qmpSocket: (0,external_node_path_.join)(folder, 'qmp.sock'),
            reportSocket: (0,external_node_path_.join)(folder, 'report.sock'),
            userNetwork: await hasUserNetwork(deps.run, qemu),
        }, {
            kernelRelease: request.expect.kernelRelease,
            scriptNames: scripts.map((script) => script.name),
            timeoutSeconds: request.timeoutSeconds,
            idleSeconds: request.idleSeconds ?? IDLE[accelerator],
            powerOffSeconds: POWER_OFF[accelerator],
        }, (0,external_node_path_.resolve)(request.logFolder, 'screenshot.png'), {
            run: deps.run,
            now,
            outlives,
            ...(deps.signal ? { signal: deps.signal } : {}),
            ...(deps.onLine ? { onLine: deps.onLine } : {}),
        });
        const files = { serial, ...(guest.screenshot === undefined ? {} : { screenshot: guest.screenshot }) };
        return { ...(await describe(guest, request, accelerator)), ...how, missingFeatures: [], files };
    }
    catch (error) {
        throw asUserError(error, folder, request.logFolder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const CANCELLED = {
    kind: 'cancelled',
    message: 'The boot test was cancelled.',
    hint: 'Nothing is known about the image.',
};
/** Turns what the judge saw into the result's own parts. */
async function describe({ judge, verdict, endedAt }, request, accelerator) {
    const common = { checks: judge.checks(), seconds: judge.seconds(endedAt) };
    if (verdict.booted)
        return { status: 'booted', ...common };
    const lastLines = judge.console.lastLines(LAST_LINES);
    const { kind, hint } = verdict;
    const illegal = judge.illegalInstructions();
    if (accelerator === 'emulation' && illegal.length > 0 && kind !== 'cancelled')
        return {
            status: 'not-booted',
            reason: {
                kind: 'missing-instructions',
                message: `The emulated CPU lacks instructions that the image uses (${illegal.join(', ')}).`,
                hint: 'Boot it on a machine with KVM and a CPU as new as -march says.',
                lastLines,
            },
            ...common,
        };
    if (kind === 'qemu-crashed')
        return { status: 'failed', reason: { ...(await qemuTrouble(verdict.message)), lastLines }, ...common };
    const size = kind === 'truncated-squashfs' ? await describeSquashfs(request.squashfs) : '';
    return { status: 'failed', reason: { kind, message: `${verdict.message}${size}`, hint, lastLines }, ...common };
}
async function chooseAccelerator(request, qemu, deps) {
    if (request.mode === 'emulation')
        return { accelerator: 'emulation' };
    const probe = await probeAccelerator(deps.run, qemu, 'kvm', deps);
    if (probe.usable)
        return { accelerator: 'kvm' };
    if (request.mode === 'auto')
        return {
            accelerator: 'emulation',
            note: `Booting by software emulation, because KVM cannot be used: ${probe.why}.`,
        };
    return {
        accelerator: undefined,
        cause: {
            kind: 'kvm-unusable',
            message: `KVM was asked for, but cannot be used: ${probe.why}.`,
            hint: 'Use a machine with working KVM, or the mode "auto" or "emulation".',
        },
    };
}
function lacking(missing, request, accelerator) {
    const who = accelerator === 'kvm' ? 'This machine’s CPU' : 'QEMU’s emulation';
    const what = request.requiredFeatures ? 'the image needs' : `code for -march=${request.march ?? ''} may use`;
    return {
        kind: 'missing-instructions',
        message: `${who} lacks instructions that ${what}: ${missing.join(', ')}. The image was not booted.`,
        hint: accelerator === 'kvm'
            ? 'Boot it on a machine whose CPU has them.'
            : 'Boot it on a machine with KVM whose CPU has them.',
    };
}
async function noQemu(message) {
    return { kind: 'no-qemu', message, hint: await readInstallHint() };
}
/** QEMU without its firmware is an installation that lacks a package, anything else is a fault of QEMU's. */
async function qemuTrouble(message) {
    if (/(?:could not|failed to|unable to) (?:load|open|find).*(?:bios|\brom\b|\.bin)/i.test(message))
        return noQemu(`QEMU lacks its firmware. ${message}`);
    return { kind: 'qemu-crashed', message, hint: 'This is not a fault of the image; try again, or another QEMU.' };
}
/** @returns QEMU's version as `8.2.1`, undefined when it is not there */
async function qemuVersion(run, qemu) {
    try {
        const { code, stdout } = await run({ command: qemu, args: ['--version'] });
        return code === 0 ? (/version (\d+\.\d+[.\d]*)/.exec(stdout)?.[1] ?? '0') : undefined;
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}
async function hasUserNetwork(run, qemu) {
    const { stdout } = await run({ command: qemu, args: ['-netdev', 'help'] });
    return stdout.split('\n').some((line) => line.trim() === 'user');
}
async function checkFiles(request) {
    const files = { kernel: request.kernel, initramfs: request.initramfs, squashfs: request.squashfs };
    const problems = [];
    for (const [name, file] of Object.entries(files)) {
        const problem = await unreadable(file);
        if (problem !== undefined)
            problems.push({ message: `The ${name} ${file} ${problem}.`, hint: 'Give the folder that the build wrote.' });
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
async function unreadable(file) {
    try {
        await (0,promises_.access)(file, promises_.constants.R_OK);
        const { size } = await (0,promises_.stat)(file);
        if (size === 0)
            return 'is empty';
        await (await (0,promises_.open)(file)).close();
        return undefined;
    }
    catch (error) {
        return (0,errors/* hasCode */.up)(error, 'ENOENT') ? 'does not exist' : `cannot be read (${String(error)})`;
    }
}
function asUserError(error, folder, logFolder) {
    if ((0,errors/* hasCode */.up)(error, 'ENOSPC'))
        return new errors/* UserError */.yo({
            message: `The disk is full, so the boot test could not be prepared in ${folder}.`,
            hint: 'It needs room for a copy of the initramfs there.',
        });
    if ((0,errors/* hasCode */.up)(error, 'EACCES', 'EROFS', 'ENOTDIR'))
        return new errors/* UserError */.yo({
            message: `The boot logs cannot be written to ${logFolder} (${error.code}).`,
            hint: 'Give another folder.',
        });
    return error;
}


/***/ })

};
