import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { siteOf } from '../../../scripts/docs/repository.js';
import { makeSite } from '../../../scripts/docs/site.js';

const site = (
  documents: Record<string, string>,
  files: Readonly<Record<string, 'file' | 'folder'>> = {},
): ReturnType<typeof makeSite> =>
  makeSite(new Map(Object.entries(documents)), new Map([['docs/stages.svg', '<svg/>']]), (path) => files[path]);

describe('a site', () => {
  it('rewrites links to pages, pictures and files of the repository', () => {
    const { files, problems } = site(
      {
        'README.md':
          '# Project\n\n[a](docs/start.md#b) ![p](docs/stages.svg) [c](config) [l](LICENSE) [w](https://x.example)\n',
        'docs/start.md': '# Start\n\n## B\n\n[back](../README.md) [here](#b) [in](inputs.md)\n',
        'docs/inputs.md': '# Inputs\n',
      },
      { config: 'folder', LICENSE: 'file' },
    );
    expect(problems).toEqual([]);
    expect([...files.keys()].sort()).toEqual([
      'docs/inputs.html',
      'docs/stages.svg',
      'docs/start.html',
      'index.html',
      'style.css',
    ]);
    const index = files.get('index.html') ?? '';
    for (const part of [
      '<a href="docs/start.html#b">',
      '<img src="docs/stages.svg" alt="p">',
      '<a href="https://github.com/org/gentoo-min-action/tree/main/config">',
      '<a href="https://github.com/org/gentoo-min-action/blob/main/LICENSE">',
      '<a href="https://x.example">',
      '<link rel="stylesheet" href="style.css">',
      '<a href="index.html" aria-current="page">Project</a>',
    ])
      expect(index).toContain(part);
    const start = files.get('docs/start.html') ?? '';
    for (const part of [
      'href="../index.html"',
      'href="#b"',
      'href="inputs.html"',
      'href="../style.css"',
      '<title>Start - gentoo-min-action</title>',
    ])
      expect(start).toContain(part);
  });

  it('says what is wrong with all of it at once', () => {
    const { problems } = site({
      'README.md': '# A\n\n[a](nowhere.md) [b](docs/start.md#none)\n',
      'docs/start.md': '# B\n\n> said\n',
      'docs/stray.md': '# C\n',
    });
    expect(problems).toEqual([
      'docs/stray.md: it has no place in the navigation',
      'README.md: the link nowhere.md leads nowhere',
      'docs/start.md: this is not understood: > said',
      'README.md: docs/start.md has no heading #none',
    ]);
  });
});

describe('the site of this project', () => {
  const root = join(import.meta.dirname, '../../..');
  const { files, problems } = siteOf(root);

  it('has every document, and nothing wrong', () => {
    expect(problems).toEqual([]);
    expect(files.size).toBeGreaterThan(18);
  });

  it('needs no network and no server: every link leads to a file of it, or is an address for people', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.html')) continue;
      expect(text).not.toMatch(/<script|<iframe|@import/);
      const targets = [...text.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, target = '']) => target);
      const broken = targets.filter((target) => {
        if (target.startsWith('https://')) return false;
        const [file = '', anchor] = target.split('#');
        const to = file === '' ? path : posix.join(posix.dirname(path), file);
        const other = files.get(to);
        return other === undefined || (anchor !== undefined && !other.includes(` id="${anchor}"`));
      });
      expect([path, broken]).toEqual([path, []]);
      for (const [, kind = '', local = ''] of text.matchAll(/gentoo-min-action\/(blob|tree)\/main\/([^"#]*)/g)) {
        expect([kind, existsSync(join(root, local))]).toEqual([kind, true]);
      }
    }
  });
});
