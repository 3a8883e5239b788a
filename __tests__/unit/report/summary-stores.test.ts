import { describe, expect, it } from '@jest/globals';
import { storesSection } from '../../../src/report/summary-stores.js';
import { actionsStore } from '../../../src/store/actions-store.js';
import type { Balance } from '../../../src/store/session.js';

const BALANCE: Balance = {
  kind: 'packages',
  place: 'folder /srv/store',
  needed: 60,
  present: 10,
  brought: 45,
  bytesIn: 3 * 2 ** 20,
  secondsSaved: 3720,
  lost: 0,
  added: 5,
  bytesOut: 2 ** 20,
  entries: 300,
  bytes: 2e9,
};

const shown = (...balances: readonly Balance[]): string =>
  (storesSection(balances)?.markdown ?? '').replace(/&#(\d+);/g, (_, digits: string) =>
    String.fromCharCode(Number(digits)),
  );

describe('storesSection', () => {
  it('is not there without stores', () => {
    expect(storesSection([])).toBeUndefined();
  });

  it('says of each stage what was done with its layers, without a store too', () => {
    const said = 'kernel: kept, saves 3 min 10 s for 114 MiB';
    const markdown = storesSection([], [said, 'a | b'])?.markdown;
    expect(markdown).toMatch(/^### What was kept\n\nWhich layers .*:\n\n- kernel/);
    expect(markdown).not.toContain('| Kind');
    expect(storesSection([BALANCE], [said])?.markdown).toMatch(/\| Kind[^]*\n\n- kernel/);
  });

  it('counts hits and misses, with bytes and the work that was saved', () => {
    expect(shown(BALANCE)).toContain(
      [
        '| Kind | Needed | On the builder | From the store | Missed | Work saved | New there | There now |',
        '| :-- | --: | --: | --: | --: | --: | --: | --: |',
        '| packages | 60 | 10 | 45 (3.00 MiB) | 5 | 1 h 02 min | 5 (1.00 MiB) | 300 (1.86 GiB) |',
      ].join('\n'),
    );
  });

  it('tells each kind by itself', () => {
    const distfiles = { ...BALANCE, kind: 'distfiles', brought: 0, bytesIn: 0, secondsSaved: 0, added: 0 } as const;
    expect(shown(BALANCE, distfiles)).toMatch(/\| distfiles \| 60 \| 10 \| 0 \| 50 \| {2}\| 0 \| 300/);
  });

  it('misses nothing where more came than was asked for', () => {
    // Two files of one package.
    expect(shown({ ...BALANCE, needed: 2, present: 0, brought: 3 })).toMatch(/\| 3 \([^)]*\) \| 0 \|/);
  });

  it('says how much of the Actions cache is ours', () => {
    const place = 'Actions cache';
    const both = shown({ ...BALANCE, place }, { ...BALANCE, kind: 'distfiles', place, bytes: 1e9 });
    expect(both).toContain('30.0 % of the 10 GB that the Actions cache of a repository may have are of ours.');
    expect(shown(BALANCE)).not.toContain('10 GB');
    // What is kept elsewhere is not in it.
    expect(shown(BALANCE, { ...BALANCE, kind: 'distfiles', place, bytes: 5e9 })).toContain('50.0 % of the 10 GB');
  });

  it('knows the Actions cache by the name that its store has', () => {
    const nothing = (): Promise<never> => Promise.reject(new Error('is not asked'));
    const { place } = actionsStore({
      client: { root: '/', restore: nothing, exists: nothing, save: nothing },
      scopes: { readable: [] },
      kind: 'packages',
      fingerprint: 'abc',
      pause: nothing,
      now: () => 0,
    });
    expect(shown({ ...BALANCE, place })).toContain('of ours');
  });

  it('says what could not be had', () => {
    expect(shown({ ...BALANCE, lost: 2 })).toContain('2 files that should have been there could not be had.');
  });
});
