/** How the guest may be run. `off` skips the boot test. */
export type BootMode = 'auto' | 'kvm' | 'emulation' | 'off';

export type Accelerator = 'kvm' | 'emulation';

export interface SmokeScript {
  /** Shown in the report; the file name in `smoke.d`. */
  readonly name: string;
  /** The script itself. Exit code 0 passes, 77 skips, anything else fails. */
  readonly content: string;
}

export interface BootRequest {
  /** Paths of the artifact's own files. None of them is changed. */
  readonly kernel: string;
  readonly initramfs: string;
  readonly squashfs: string;
  readonly expect: {
    /** What `uname -r` must say in the guest. */
    readonly kernelRelease: string;
    /** Login name of the image's user, given to the smoke scripts as GENTOO_MIN_USER. */
    readonly user?: string;
  };
  readonly mode: BootMode;
  /** Seconds for the whole boot, from starting the emulator to power-off. */
  readonly timeoutSeconds: number;
  readonly memoryMiB: number;
  /** Processors of the guest where it runs by KVM; an emulated one has one. */
  readonly cpus: number;
  /** The `-march=` the image was built with. Its instructions must exist in the guest. */
  readonly march?: string;
  /** Exactly the CPU features that the image needs, as QEMU names them; replaces what `march` implies. */
  readonly requiredFeatures?: readonly string[];
  readonly smokeScripts: readonly SmokeScript[];
  /** Serial log and screenshot are put here, whatever happens. Created when missing. */
  readonly logFolder: string;
  /** More words for the kernel's command line. */
  readonly extraAppend?: string;
  /** Seconds without any output after which the guest counts as hung. Default: 30 with KVM, 90 emulated. */
  readonly idleSeconds?: number;
  /** Seconds for one smoke script. Default: 60 with KVM, 300 emulated. */
  readonly scriptSeconds?: number;
}

/** Why a boot did not end well. */
export type FailureKind =
  | 'no-qemu'
  | 'kvm-unusable'
  | 'missing-instructions'
  | 'no-root'
  | 'truncated-squashfs'
  | 'wrong-root'
  | 'panic'
  | 'init-failure'
  | 'emergency'
  | 'hang'
  | 'kernel-mismatch'
  | 'check-failed'
  | 'no-report'
  | 'qemu-crashed'
  | 'cancelled';

export interface Cause {
  readonly kind: FailureKind;
  /** What happened, one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

export interface CheckResult {
  readonly name: string;
  readonly outcome: 'pass' | 'fail' | 'skip';
  readonly detail: string;
}

export interface BootResult {
  /**
   * `failed`: the image (or the machine, see `reason.kind`) was tried and did not come up.
   * `not-booted`: this machine cannot run the image, so nothing is known about it.
   */
  readonly status: 'booted' | 'failed' | 'not-booted' | 'skipped';
  readonly accelerator?: Accelerator;
  /** Why `auto` fell back to emulation, one sentence. */
  readonly note?: string;
  readonly reason?: Cause & { readonly lastLines: readonly string[] };
  readonly seconds: {
    /** From starting the emulator to the kernel's first process. */
    readonly kernel?: number;
    /** From the first process (initramfs) to the default runlevel. */
    readonly userspace?: number;
    readonly total: number;
  };
  readonly checks: readonly CheckResult[];
  /** CPU features that the image needs and the guest would not have, as QEMU names them. */
  readonly missingFeatures: readonly string[];
  readonly files: { readonly serial?: string; readonly screenshot?: string };
}
