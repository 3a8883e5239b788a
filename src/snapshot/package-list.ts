import { splitPackage } from '../portage/version.js';
import type { PackageVersion } from '../portage/version.js';

/** A package of a list that a build wrote. */
export interface ListedPackage extends PackageVersion {
  readonly slot: string;
  readonly repository?: string;
}

/**
 * Reads the list of packages that every build writes: `category/name-version:slot::repository`, one a line.
 * @returns the packages, or the number of the first line that is none
 */
export function parsePackageList(text: string): readonly ListedPackage[] | { readonly badLine: number } {
  const packages: ListedPackage[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const [, cpv = '', slot = '', repository = ''] = /^([^:\s]+):([^:\s]+)::([^:\s]*)$/.exec(line) ?? [];
    const found = splitPackage(cpv);
    if (!found) return { badLine: index + 1 };
    packages.push({ ...found, slot: slot.split('/')[0] ?? slot, ...(repository === '' ? {} : { repository }) });
  }
  return packages;
}
