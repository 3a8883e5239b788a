import type { ImageDefinition } from '../image/definition.js';
import type { Problem } from '../platform/errors.js';
import type { Place } from '../platform/platform.js';
import { formatBytes } from '../progress/format.js';

/** What of the limits in image.yaml the packed image exceeds. Sizes in bytes. */
export function exceededBudgets(
  budgets: ImageDefinition['budgets'],
  size: { readonly squashfs: number; readonly raw: number },
  place: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  const problems: Problem[] = [];
  if (budgets.squashfs !== undefined && size.squashfs > budgets.squashfs) {
    problems.push({
      message: `The squashfs has ${formatBytes(size.squashfs)}, more than its budget of ${formatBytes(budgets.squashfs)}.`,
      at: place(['budgets', 'squashfs']),
      hint: 'Leave something out (world, squashfs.exclude, firmware.allow), or raise the budget.',
    });
  }
  const percent = (size.squashfs / size.raw) * 100;
  if (budgets.ratio !== undefined && percent > budgets.ratio) {
    problems.push({
      message: `The squashfs has ${percent.toFixed(1)} % of the ${formatBytes(size.raw)} it packs, more than its budget of ${budgets.ratio} %.`,
      at: place(['budgets', 'ratio']),
      hint: 'Raise squashfs.level or block-size, leave out what is compressed already, or raise the budget.',
    });
  }
  return problems;
}
