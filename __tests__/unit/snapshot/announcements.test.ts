import { describe, expect, it } from '@jest/globals';
import { announcementsIn, packageFacts } from '../../../src/snapshot/facts.js';
import { parseAdvisory } from '../../../src/snapshot/glsa.js';
import { newsAbout, parseNews } from '../../../src/snapshot/news.js';
import { parsePackageList } from '../../../src/snapshot/package-list.js';
import { wantedFiles } from '../../../src/snapshot/wanted-files.js';

const advisory = (packages: string, head = '<glsa id="202603-01">'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE glsa SYSTEM "http://www.gentoo.org/dtd/glsa.dtd">
${head}
  <title>Two &amp; three:
    holes</title>
  <affected>${packages}</affected>
  <impact type="low"><p>None.</p></impact>
</glsa>`;
const one = (attributes: string, ranges: string): string => `<package ${attributes}>${ranges}</package>`;
const RANGE = '<vulnerable range="lt">1.2-r3</vulnerable>';

describe('an advisory', () => {
  it('is read with every package of this architecture', () => {
    const xml = advisory(
      one('name="a/b" auto="yes" arch="*"', `<unaffected range="rge" slot="3">1.2</unaffected>${RANGE}`) +
        `<!-- ${one('name="a/comment" arch="*"', RANGE)} -->` +
        one('arch="x86 amd64" name="a/c"', '<vulnerable range="eq">2*</vulnerable>') +
        one('name="a/d" arch="arm"', RANGE),
    );
    const common = { id: '202603-01', title: 'Two & three: holes', severity: 'low' };
    expect(parseAdvisory(xml)).toEqual([
      {
        ...common,
        package: 'a/b',
        vulnerable: [{ range: 'lt', version: '1.2-r3' }],
        unaffected: [{ range: 'rge', version: '1.2', slot: '3' }],
      },
      { ...common, package: 'a/c', vulnerable: [{ range: 'eq', version: '2*' }], unaffected: [] },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['another document', '<html></html>'],
    ['no number', advisory(one('name="a/b" arch="*"', RANGE), '<glsa id="x">')],
    ['no package name', advisory(one('name="../b" arch="*"', RANGE))],
    ['an unknown range', advisory(one('name="a/b" arch="*"', '<vulnerable range="near">1</vulnerable>'))],
    ['no version', advisory(one('name="a/b" arch="*"', '<vulnerable range="lt">&lt;1</vulnerable>'))],
  ])('with %s is none', (_, xml) => {
    expect(parseAdvisory(xml)).toBeUndefined();
  });
});

describe('news', () => {
  const item =
    'Title: New names\r\nPosted: 2026-03-01\r\nDisplay-If-Installed: a/b\r\nDisplay-If-Installed: >=a/c-2\r\n\r\nTitle: x';

  it('are about what is installed, and newer than the snapshot', () => {
    const news = parseNews(item);
    expect(news).toEqual({ title: 'New names', day: 20_513, installed: ['a/b', '>=a/c-2'] });
    if (!news) return;
    const c = (version: string) => ({ category: 'a', name: 'c', version });
    expect(newsAbout([news], [c('1')], 0)).toEqual([]);
    expect(newsAbout([news], [c('2')], 0)).toEqual([news]);
    expect(newsAbout([news], [c('2')], 20_513)).toEqual([]);
    expect(
      newsAbout(
        [
          { ...news, installed: [] },
          { ...news, installed: ['???'] },
        ],
        [c('2')],
        0,
      ),
    ).toEqual([]);
  });

  it.each(['', 'Title: x\n\n', 'Title: x\nPosted: 2026-99-99\n\n', 'Posted: 2026-03-01\n\nTitle: body'])(
    '%j are none',
    (text) => {
      expect(parseNews(text)).toBeUndefined();
    },
  );
});

describe('a repository', () => {
  const files = new Map<string, string | undefined>([
    ['sys-devel/gcc/gcc-16.1.0.ebuild', '# KEYWORDS="hppa"\nKEYWORDS="~amd64 arm"\n'],
    ['sys-devel/gcc/gcc-16.2.0.ebuild', 'KEYWORDS="~amd64"'],
    ['metadata/md5-cache/sys-devel/gcc-16.2.0', 'EAPI=8\nKEYWORDS=amd64 ~arm\n'],
    ['sys-devel/gcc/gcc-16.3.0.ebuild', undefined],
    ['profiles/package.mask/gcc', '>=sys-devel/gcc-16.3 # broken\n'],
    ['metadata/glsa/glsa-202603-01.xml', '<html>'],
    ['metadata/news/x/x.en.txt', undefined],
  ]);

  it('says of a package what its cache, its ebuilds and the masks say', () => {
    const { files: names, keywords, isMasked } = packageFacts(files, 'sys-devel/gcc');
    expect(names).toEqual(['gcc-16.1.0.ebuild', 'gcc-16.2.0.ebuild', 'gcc-16.3.0.ebuild']);
    expect(['16.1.0', '16.2.0', '16.3.0', '17'].map(keywords)).toEqual([['~amd64', 'arm'], ['amd64', '~arm'], [], []]);
    expect(['16.2.0', '16.3.0', 'x'].map(isMasked)).toEqual([false, true, false]);
  });

  it('names what cannot be read', () => {
    expect(announcementsIn(files)).toEqual({
      advisories: [],
      news: [],
      unread: ['metadata/glsa/glsa-202603-01.xml', 'metadata/news/x/x.en.txt'],
    });
  });

  it('is not read where nothing is wanted of it', () => {
    const wanted = wantedFiles(['sys-devel/gcc']);
    const paths = [
      'sys-devel/gcc/files/x.patch',
      'sys-devel/gcc-config/gcc-config-2.ebuild',
      'metadata/news/x/y.en.txt',
    ];
    expect(paths.map(wanted)).toEqual([0, 0, 0]);
    expect([...files.keys()].every((path) => wanted(path) > 0)).toBe(true);
  });
});

describe('a list of packages', () => {
  it('is read, or its first bad line is named', () => {
    expect(parsePackageList('a/b-1.2-r1:0/3::gentoo\r\na/c-2:2::\n')).toEqual([
      { category: 'a', name: 'b', version: '1.2-r1', slot: '0', repository: 'gentoo' },
      { category: 'a', name: 'c', version: '2', slot: '2' },
    ]);
    expect(parsePackageList('a/b-1:0::gentoo\n<html>\n')).toEqual({ badLine: 2 });
    expect(parsePackageList('')).toEqual([]);
  });
});
