import { describe, expect, it } from '@jest/globals';
import { code, codeBlock, details, joinSections, table, text } from '../../../src/report/markdown.js';

const HOSTILE =
  '</code></table><script>alert(1)</script>|`*_~[x](javascript:1)!\\\n# @octocat ```\u202e www.example.org a:b';

describe('text', () => {
  it('leaves nothing that means something in Markdown or HTML', () => {
    const escaped = text(HOSTILE);
    expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(/[<>|`*_~[\]()!\\#@:&\n]/);
    expect(escaped).not.toContain('\u202e');
    expect(escaped).not.toContain('www.');
  });

  it('is read as it was written', () => {
    const shown = text('a*b <c> & d|e').replace(/&#(\d+);/g, (_, number: string) =>
      String.fromCharCode(Number(number)),
    );
    expect(shown).toBe('a*b <c> & d|e');
  });

  it.each(['- item', '+ item', '---', '===', '1. first', '1) first', '    indented', '# heading', '> quote'])(
    'starts no block: %j',
    (value) => {
      expect(text(value)).not.toMatch(/^(?:[-+#>=]|\d+[.)]|\s{4})/);
    },
  );
});

describe('code', () => {
  it('holds everything in one table cell', () => {
    const cell = code(HOSTILE);
    expect(cell.startsWith('<code>') && cell.endsWith('</code>')).toBe(true);
    expect(cell.slice(6, -7)).not.toMatch(/[<>|\n]/);
    expect(code('')).toBe('');
  });
});

describe('codeBlock', () => {
  it('has a fence that no line can close', () => {
    expect(codeBlock(['plain'], 'yaml')).toBe('```yaml\nplain\n```');
    expect(codeBlock(['```', 'x ````` y']).split('\n')[0]).toBe('``````');
    expect(codeBlock(['a\nb\u001b[31m'])).toBe('```\na b\n```');
  });
});

describe('table', () => {
  it('aligns', () => {
    expect(table([{ title: 'A' }, { title: 'B', align: 'right' }], [['1', '2']])).toBe(
      '| A | B |\n| :-- | --: |\n| 1 | 2 |',
    );
  });
});

describe('joinSections', () => {
  const section = (name: string, importance: number, size: number) => ({
    name,
    importance,
    markdown: name.repeat(size),
  });

  it('keeps the order', () => {
    expect(joinSections([section('b', 1, 1), section('a', 9, 1)])).toBe('b\n\na\n');
  });

  it('leaves out the least important first, counting bytes, and says so', () => {
    const sections = [section('ä', 100, 20), section('b', 1, 100), section('c', 50, 20), section('d', 2, 100)];
    const document = joinSections(sections, 200);
    expect(document).toContain('ääää');
    expect(document).toContain('cccc');
    expect(document).toContain('_Left out, because GitHub shows no more: b, d._');
    expect(Buffer.byteLength(document)).toBeLessThanOrEqual(200);
  });
});

describe('details', () => {
  it('leaves blank lines around the body, so that it is read as Markdown', () => {
    expect(details('more', '- a')).toBe('<details><summary>more</summary>\n\n- a\n\n</details>');
  });
});
