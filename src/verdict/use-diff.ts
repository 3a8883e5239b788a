import type { UseFlag } from '../portage/plan.js';

/** A flag that has another effect than before. */
export interface FlagChange {
  readonly name: string;
  readonly enabled: boolean;
  /** Whether the package had the flag before, and has it now. */
  readonly appeared: boolean;
  readonly vanished: boolean;
}

/**
 * Flags that are on on one side and not on the other, by name. A flag that appears or vanishes while it is off changes
 * nothing. Without the flags of one side nothing is said.
 */
export function diffUse(base: readonly UseFlag[] | undefined, head: readonly UseFlag[] | undefined): FlagChange[] {
  if (!base || !head) return [];
  const [before, after] = [states(base), states(head)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [from, to] = [before.get(name), after.get(name)];
    if ((from ?? false) === (to ?? false)) return [];
    return [{ name, enabled: to ?? false, appeared: from === undefined, vanished: to === undefined }];
  });
}

function states(flags: readonly UseFlag[]): Map<string, boolean> {
  return new Map(flags.map(({ name, enabled }) => [name, enabled]));
}
