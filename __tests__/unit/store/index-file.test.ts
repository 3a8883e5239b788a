import { describe, expect, it } from '@jest/globals';
import {
  EMPTY_INDEX,
  isStorePath,
  mergeIndexes,
  parseIndex,
  renderIndex,
  renderPackages,
} from '../../../src/store/index-file.js';
import type { IndexedEntry, StoreIndex } from '../../../src/store/index-file.js';
import { entryFor, packagePath, stanzaFor } from '../../support/stores.js';

function indexOf(entries: readonly IndexedEntry[], more: Partial<StoreIndex> = {}): StoreIndex {
  return { ...EMPTY_INDEX, entries: new Map(entries.map((entry) => [entry.path, entry])), ...more };
}

describe('index.json', () => {
  it('comes back as it was written, in the same text whatever the order', () => {
    const a = { ...entryFor('a.tar.xz', 'a'), pack: 'abc' };
    const b = entryFor(packagePath('b'), 'b', { stanza: stanzaFor('b') });
    const index = indexOf([b, a], { written: 7, packs: new Map([['abc', 1]]) });
    expect(parseIndex(renderIndex(index))).toEqual({ index });
    expect(renderIndex(indexOf([a, b], index.packs.size > 0 ? { written: 7, packs: index.packs } : {}))).toBe(
      renderIndex(index),
    );
  });

  it('tolerates fields that it does not know, and leaves out entries that make no sense', () => {
    const good = entryFor('good', 'x');
    const bad = [
      { ...good, path: '../up' },
      { ...good, path: '/etc/passwd' },
      { ...good, path: 'index.json' },
      { ...good, path: 'b', sha256: 'zz' },
      { ...good, path: 'c', bytes: -1 },
      { ...good, path: 'd', bytes: '1' },
      null,
      'text',
    ];
    const text = JSON.stringify({
      version: 1,
      colour: 'green',
      written: 5,
      entries: [{ ...good, shape: 'round' }, ...bad],
    });
    expect(parseIndex(text)).toEqual({ index: indexOf([good], { written: 5 }) });
  });

  it('is told from damage and from what a newer version wrote', () => {
    expect(parseIndex('{"version":1,"ent')).toEqual({ problem: 'damaged' });
    expect(parseIndex('[]')).toEqual({ problem: 'damaged' });
    expect(parseIndex('{"version":2,"entries":[]}')).toEqual({ problem: 'newer' });
  });

  it.each(['a', 'a/b+c~1.gpkg.tar', 'dir/index.json', 'x/..y'])('lets %j be a path', (path) => {
    expect(isStorePath(path)).toBe(true);
  });

  it.each(['', '.', '..', 'a/../b', 'a//b', '/a', 'a/', 'a\\b', 'a\nb', 'Packages', 'index.lock', '.incoming/x'])(
    'does not let %j be one',
    (path) => {
      expect(isStorePath(path)).toBe(false);
    },
  );

  it('merges by path: the later use, the earlier addition, the newer content', () => {
    const old = entryFor('same', 'x', { added: 10, used: 10, seconds: 3 });
    const late = entryFor('same', 'x', { added: 20, used: 20, seconds: 0 });
    const first = entryFor('other', 'damaged', { added: 10 });
    const healed = entryFor('other', 'healed', { added: 30 });
    const merged = mergeIndexes(indexOf([old, healed], { written: 3 }), indexOf([late, first], { written: 9 }));
    expect(merged.written).toBe(9);
    expect(merged.entries.get('same')).toEqual({ ...old, added: 10, used: 20, seconds: 3 });
    expect(merged.entries.get('other')).toEqual(healed);
    const reversed = mergeIndexes(indexOf([late, first]), indexOf([old, healed]));
    expect(reversed.entries.get('same')).toMatchObject({ added: 10, used: 20, seconds: 3 });
    expect(reversed.entries.get('other')).toEqual(healed);
  });
});

describe('Packages', () => {
  it('has a header and sorted stanzas with the path of each entry', () => {
    const b = entryFor(packagePath('bb'), 'b', { stanza: stanzaFor('bb') });
    const a = entryFor(packagePath('aa'), 'a', { stanza: `PATH: elsewhere\nUSE: \n${stanzaFor('aa')}\n` });
    expect(renderPackages(indexOf([b, a, entryFor('hello.tar.gz', 'no package')], { written: 1234 }))).toBe(
      [
        'PACKAGES: 2',
        'TIMESTAMP: 1234',
        'VERSION: 0',
        '',
        'BUILD_ID: 1',
        'CPV: app-misc/aa-1.0',
        'EAPI: 8',
        'MTIME: 1700000000',
        'PATH: app-misc/aa/0123abcd/aa-1.0-1.gpkg.tar',
        'SIZE: 3',
        'SLOT: 0',
        '',
        'BUILD_ID: 1',
        'CPV: app-misc/bb-1.0',
        'EAPI: 8',
        'MTIME: 1700000000',
        'PATH: app-misc/bb/0123abcd/bb-1.0-1.gpkg.tar',
        'SIZE: 3',
        'SLOT: 0',
        '',
        '',
      ].join('\n'),
    );
  });

  it('cannot be broken out of by what a stanza holds', () => {
    const evil = entryFor('p', 'x', { stanza: 'CPV: a/b-1\n\nCPV: evil/x-1\nPATH: ../../etc\nno colon here\n' });
    const text = renderPackages(indexOf([evil]));
    expect(text.match(/^CPV: /gm)).toHaveLength(1);
    expect(text.match(/^PATH: .*$/gm)).toEqual(['PATH: p']);
    expect(text).not.toContain('no colon');
  });
});
