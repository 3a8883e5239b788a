import type { PlannedPackage } from '../../../src/portage/plan.js';
import { splitPackage } from '../../../src/portage/version.js';

/** A planned package, written short: its flags as `+ssl -doc`. */
export function planned(cpv: string, flags = '', more: Partial<PlannedPackage> = {}): PlannedPackage {
  const found = splitPackage(cpv);
  if (!found) throw new Error(`no package: ${cpv}`);
  const use = flags.split(' ').filter((flag) => flag !== '');
  return {
    ...found,
    slot: '0',
    repository: 'gentoo',
    merge: 'new',
    binary: false,
    use: use.map((flag) => ({ name: flag.slice(1), enabled: flag.startsWith('+'), forced: false })),
    ...more,
  };
}
