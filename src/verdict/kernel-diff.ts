/** A kernel option that is another one than before. A value is as in `.config`: `y`, `m`, a number, a text in quotes. */
export interface OptionChange {
  /** With its prefix: `CONFIG_SQUASHFS`. */
  readonly name: string;
  /** Absent where the option was off or did not exist, which is the same for the kernel. */
  readonly from?: string;
  /** Absent where it is off now. */
  readonly to?: string;
}

export interface KernelDiff {
  readonly added: readonly OptionChange[];
  readonly removed: readonly OptionChange[];
  readonly changed: readonly OptionChange[];
}

/** What the kernel's configurator writes of the tools that it found: it changes with the builder, not with the wish. */
const OF_TOOLS =
  /^CONFIG_(?:CC_VERSION_TEXT|(?:CC|LD|AS|RUSTC|PAHOLE)_(?:IS|HAS|CAN)_\w+|(?:GCC|CLANG|LLD|LD|AS|PAHOLE|RUSTC|RUSTC_LLVM)_VERSION|TOOLS_SUPPORT_\w+)$/;

/**
 * Compares two resolved `.config` files (what `make olddefconfig` wrote; kconfig's confdata.c).
 * @param tools whether to tell too of options that only describe compiler and linker
 */
export function diffKernelConfigs(base: string, head: string, tools = false): KernelDiff {
  const [before, after] = [readKernelConfig(base), readKernelConfig(head)];
  const added: OptionChange[] = [];
  const removed: OptionChange[] = [];
  const changed: OptionChange[] = [];
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    if (!tools && OF_TOOLS.test(name)) continue;
    const [from, to] = [before.get(name), after.get(name)];
    if (from === to) continue;
    if (from === undefined) added.push({ name, ...(to === undefined ? {} : { to }) });
    else if (to === undefined) removed.push({ name, from });
    else changed.push({ name, from, to });
  }
  return { added, removed, changed };
}

/** @returns options that are on, with their values; `# CONFIG_X is not set` and `CONFIG_X=n` are the same as nothing */
export function readKernelConfig(text: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, value] = /^(CONFIG_\w+)=(.*?)\r?$/.exec(line) ?? [];
    const unset = /^# (CONFIG_\w+) is not set\r?$/.exec(line)?.[1];
    if (name !== undefined && value !== undefined && value !== 'n') options.set(name, value);
    else options.delete(unset ?? name ?? '');
  }
  return options;
}
