import { describe, expect, it } from '@jest/globals';
import {
  lostSourcesProblem,
  lostSourcesSection,
  type LostSource,
  type LostSources,
} from '../../../src/report/lost-sources.js';

const STORE = 'folder /srv/store';
const source = (name: string, pool: boolean, store: boolean): LostSource => ({
  name: `${name}-1.tar`,
  package: `tiny/${name}-1`,
  pool,
  store,
});
const sources = (lost: readonly LostSource[], store?: string): LostSources => ({ lost, unknown: 0, store });
const said = (lost: readonly LostSource[], store?: string): string => {
  const problem = lostSourcesProblem(sources(lost, store));
  return `${problem?.message ?? ''} ${problem?.hint ?? ''}`;
};

describe('the warning', () => {
  it('is not there when nothing is lost, however much is not known', () => {
    expect(lostSourcesProblem({ lost: [], unknown: 12, store: STORE })).toBeUndefined();
  });

  it('names the file, its package, the store that has it, and what to do', () => {
    expect(said([source('ant', true, true)], STORE)).toBe(
      '1 source can no longer be downloaded from anywhere: ant-1.tar (of tiny/ant-1); the folder /srv/store has it. ' +
        'Keep that store, or move to pins that do not need it, such as a newer snapshot.',
    );
  });

  it('advises a store where only the builder has them', () => {
    expect(said([source('ant', true, false), source('bee', true, false)])).toMatch(
      /2 sources .*: ant-1\.tar \(of tiny\/ant-1\), bee-1\.tar \(of tiny\/bee-1\); this builder's pool has them\. Name a distfiles-store/,
    );
  });

  it('tells shares, and what nobody has', () => {
    const lost = [source('ant', true, true), source('bee', true, false), source('cat', false, false)];
    expect(said(lost, STORE)).toMatch(
      /; the folder \/srv\/store has 1 of them, this builder's pool has 2 of them, neither a store nor this builder's pool is known to have 1 of them\. Keep what has them/,
    );
  });

  it('advises another mirror or pin where nobody has them', () => {
    expect(said([source('ant', false, false)])).toMatch(/is known to have it\. Name a mirror by gentoo-mirrors/);
  });

  it('names ten, and stands at the line of the pin', () => {
    const lost = Array.from({ length: 12 }, (_, index) => source(`p${String(index)}`, true, true));
    const at = { file: 'config/image.yaml', line: 3 };
    const problem = lostSourcesProblem(sources(lost, STORE), at);
    expect(problem?.message).toMatch(/p9-1\.tar \(of tiny\/p9-1\) and 2 more; the folder/);
    expect(problem?.message).not.toContain('p10');
    expect(problem?.at).toEqual(at);
  });
});

describe('the section of the summary', () => {
  const shown = (input: LostSources): string =>
    (lostSourcesSection(input)?.markdown ?? '').replace(/&#(\d+);/g, (_, digits: string) =>
      String.fromCharCode(Number(digits)),
    );

  it('is not there when nothing is lost', () => {
    expect(lostSourcesSection(undefined)).toBeUndefined();
    expect(lostSourcesSection({ lost: [], unknown: 3, store: STORE })).toBeUndefined();
  });

  it('says of each who has it, and of how many nothing is known', () => {
    const text = shown({ lost: [source('ant', true, true), source('bee', false, false)], unknown: 3, store: STORE });
    expect(text).toContain('<summary>2 sources can no longer be downloaded</summary>');
    expect(text).toContain(
      "| <code>ant-1.tar</code> | <code>tiny/ant-1</code> | folder /srv/store, this builder's pool |",
    );
    expect(text).toContain('| <code>bee-1.tar</code> | <code>tiny/bee-1</code> |  |');
    expect(text).toContain('3 other sources could not be asked for.');
  });

  it('ends somewhere', () => {
    const lost = Array.from({ length: 300 }, (_, index) => source(`p${String(index)}`, true, false));
    expect(shown(sources(lost))).toContain('… and 100 more.');
  });
});
