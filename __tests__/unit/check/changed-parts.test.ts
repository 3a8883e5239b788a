import { describe, expect, it } from '@jest/globals';
import { changedParts, type Contents } from '../../../src/check/changed-parts.js';

const BASE: Contents = new Map([
  ['world', 'file 1'],
  ['portage/make.conf', 'file 2'],
  ['rootfs/etc/fstab', 'file 3'],
  ['kernel/10-off.config', 'file 4'],
]);
const changed = (path: string, print: string | undefined): Contents => {
  const contents = new Map(BASE);
  if (print === undefined) contents.delete(path);
  else contents.set(path, print);
  return contents;
};

describe('changedParts', () => {
  it.each<[string, string | undefined, boolean, boolean]>([
    ['world', 'file 9', true, false],
    ['portage/make.conf', undefined, true, false],
    ['portage/package.use/new', 'file 9', true, false],
    ['toolchain/package.use/x', 'file 9', true, false],
    ['build/plan', 'program 9', true, false],
    ['something-of-tomorrow', 'file 9', true, false],
    ['kernel/10-off.config', 'file 9', false, true],
    ['kernel/20-new.config', 'file 9', false, true],
    ['rootfs/etc/fstab', 'program 3', false, false],
    ['dracut/dracut.conf.d/a.conf', 'file 9', false, false],
    ['smoke.d/a.sh', 'program 9', false, false],
    ['services', 'file 9', false, false],
    ['README.md', 'file 9', false, false],
    ['portage/README.md', 'file 9', true, false],
  ])('%s as %s', (path, print, plan, kernel) => {
    expect(changedParts(BASE, changed(path, print), ['6.12', '6.12'])).toEqual({ any: true, plan, kernel });
  });

  it('asks for nothing where nothing differs, and for the kernel where image.yaml has another', () => {
    expect(changedParts(BASE, BASE, ['', ''])).toEqual({ any: false, plan: false, kernel: false });
    expect(changedParts(BASE, BASE, ['6.12', '6.18'])).toEqual({ any: true, plan: false, kernel: true });
  });
});
