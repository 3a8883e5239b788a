import { describe, expect, it } from '@jest/globals';
import { diskNeed, judgeDisk, type DiskNeed, type DiskRoom } from '../../../src/build/disk-need.js';
import { GIB } from '../../support/fake-machine.js';

const MIB = 2 ** 20;
const use = (fileBytes?: number, builderBytes?: number): Parameters<typeof diskNeed>[0][number] => ({
  fileBytes,
  builderBytes,
});

describe('diskNeed', () => {
  it.each([
    ['the default definition', 3 * GIB, 6 * GIB + 256 * MIB, 25 * GIB],
    ['a definition without a budget', undefined, 6 * GIB + 256 * MIB, 25 * GIB],
    ['a small one', 400 * MIB, 1056 * MIB, 8 * 400 * MIB + GIB],
  ])('is assumed from the budget for %s', (_name, squashfsBudget, workspace, builder) => {
    expect(diskNeed([], { squashfsBudget, bringsOut: true })).toEqual({
      workspace: { bytes: workspace, from: 'default' },
      builder: { bytes: builder, from: 'default' },
      leastWorkspaceBytes: 64 * MIB,
    });
  });

  it('has room for each compiler cache', () => {
    const { builder } = diskNeed([], { squashfsBudget: GIB, bringsOut: true, compilerCaches: 2 });
    expect(builder).toEqual({ bytes: (8 + 1 + 2 * 5) * GIB, from: 'default' });
  });

  it('is that of the largest earlier build, and some more', () => {
    const earlier = [use(2 * GIB, 20 * GIB), use(GIB, 0), use(undefined, 4 * GIB)];
    expect(diskNeed(earlier, { squashfsBudget: 3 * GIB, bringsOut: true })).toEqual({
      workspace: { bytes: 2.5 * GIB + 256 * MIB, from: 'record' },
      builder: { bytes: 25 * GIB, from: 'record' },
      leastWorkspaceBytes: GIB,
    });
  });

  it('assumes what earlier builds did not measure', () => {
    const { workspace, builder } = diskNeed([use(GIB)], { squashfsBudget: GIB, bringsOut: true });
    expect([workspace.from, builder]).toEqual(['record', { bytes: 9 * GIB, from: 'default' }]);
  });

  it('is hardly anything in the workspace when no files come out', () => {
    const { workspace, leastWorkspaceBytes } = diskNeed([use(GIB)], { squashfsBudget: GIB, bringsOut: false });
    expect([workspace, leastWorkspaceBytes]).toEqual([{ bytes: 256 * MIB, from: 'default' }, 0]);
  });
});

describe('judgeDisk', () => {
  const need: DiskNeed = {
    workspace: { bytes: 6 * GIB, from: 'record' },
    builder: { bytes: 25 * GIB, from: 'default' },
    leastWorkspaceBytes: GIB,
  };
  const own = { hosted: false, freesSpace: false };
  const room = (workspace?: number, builder?: number, builderDevice = 2): DiskRoom => ({
    workspace: workspace === undefined ? undefined : { device: 1, freeBytes: workspace },
    builder: builder === undefined ? undefined : { device: builderDevice, freeBytes: builder },
  });

  it('says need and room of two disks, and is content', () => {
    expect(judgeDisk(need, room(6 * GIB, 25 * GIB), own)).toEqual({
      sentence:
        'Disk: the workspace has 6.00 GiB free, the files need about 6.00 GiB (as earlier builds did); the builder has 25.0 GiB free and needs about 25.0 GiB (assumed).',
      warnings: [],
      errors: [],
    });
  });

  it('counts a disk that both share once', () => {
    expect(judgeDisk(need, room(31 * GIB, 31 * GIB, 1), own)).toEqual({
      sentence:
        'Disk: workspace and builder share 31.0 GiB free; the files need about 6.00 GiB (as earlier builds did), the builder about 25.0 GiB (assumed).',
      warnings: [],
      errors: [],
    });
    expect(judgeDisk(need, room(30 * GIB, 30 * GIB, 1), own).warnings).toEqual([
      {
        message:
          'The disk may become full: workspace and builder share 30.0 GiB free and need about 31.0 GiB together.',
        hint: expect.stringMatching(/docker buildx prune.*builder/),
      },
    ]);
  });

  it('never guesses what it cannot see', () => {
    const builderUnknown = judgeDisk(need, room(7 * GIB), own);
    expect(builderUnknown).toEqual({
      sentence:
        'Disk: the workspace has 7.00 GiB free, the files need about 6.00 GiB (as earlier builds did); the builder needs about 25.0 GiB (assumed), and how much it has free is not known.',
      warnings: [],
      errors: [],
    });
    expect(judgeDisk(need, room(), own)).toEqual({
      sentence: expect.stringMatching(
        /^Disk: the files need about .*, and how much is free for them is not known; the/,
      ),
      warnings: [],
      errors: [],
    });
  });

  it('warns of each disk that may be too small', () => {
    expect(judgeDisk(need, room(2 * GIB, 3 * GIB), own).warnings).toEqual([
      {
        message: 'The disk may become full: the workspace has 2.00 GiB free, and the files need about 6.00 GiB.',
        hint: expect.stringMatching(/input output/),
      },
      {
        message: 'The disk may become full: the builder has 3.00 GiB free and needs about 25.0 GiB.',
        hint: expect.stringMatching(/docker buildx prune/),
      },
    ]);
  });

  it.each([
    [false, /^Write free-disk-space: true, or take a runner with a larger disk\.$/],
    [true, /^Take a runner with a larger disk\.$/],
  ])('says what helps on a hosted runner, when space was freed: %s', (freesSpace, hint) => {
    const { warnings } = judgeDisk(need, room(2 * GIB, 3 * GIB), { hosted: true, freesSpace });
    for (const warning of warnings) expect(warning.hint).toMatch(hint);
  });

  it.each([2, 1])('refuses what cannot work, on device %d', (device) => {
    expect(judgeDisk(need, room(GIB - 1, GIB - 1, device), own).errors).toEqual([
      {
        message:
          'The disk cannot hold the image: the workspace has 1.00 GiB free, and the files need at least 1.00 GiB.',
        hint: expect.stringMatching(/input output/),
      },
    ]);
    expect(judgeDisk(need, room(GIB, 0, device === 1 ? 3 : device), own).errors).toEqual([]);
  });
});
