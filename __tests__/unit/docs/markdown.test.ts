import { describe, expect, it } from '@jest/globals';
import { anchorOf, renderMarkdown } from '../../../scripts/docs/markdown.js';

const html = (markdown: string): string => renderMarkdown(markdown, { link: (target) => `to:${target}` }).html;

describe('Markdown', () => {
  it.each([
    ['text over\ntwo lines', '<p>text over\ntwo lines</p>'],
    ['a\n\nb', '<p>a</p>\n<p>b</p>'],
    ['`a|b` and ``c`d``', '<p><code>a|b</code> and <code>c`d</code></p>'],
    ['`<b> **x** [y](z)`', '<p><code>&lt;b&gt; **x** [y](z)</code></p>'],
    ['**strong `code`** and *slanted*', '<p><strong>strong <code>code</code></strong> and <em>slanted</em></p>'],
    ['2 * 3 * 4, a_b_c, x*', '<p>2 * 3 * 4, a_b_c, x*</p>'],
    ['[`x` y](z.md#a)', '<p><a href="to:z.md#a"><code>x</code> y</a></p>'],
    ['![a "b"](c.svg)', '<p><img src="to:c.svg" alt="a &quot;b&quot;"></p>'],
    ['<script>alert(1)</script> & "x"'.slice(8), '<p>alert(1)&lt;/script&gt; &amp; &quot;x&quot;</p>'],
    ['\\*not\\* \\`code\\`', '<p>*not* `code`</p>'],
    ['<!-- inputs -->\ntext\n<!-- /inputs -->\n', '<p>text</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('has headings with the anchors of GitHub, each once', () => {
    const { headings } = renderMarkdown('# A `b`: c!\n\n## Same\n\n## Same\n', { link: String });
    expect(headings.map(({ anchor }) => anchor)).toEqual(['a-b-c', 'same', 'same-1']);
    expect(anchorOf('What `gentoo-min` does')).toBe('what-gentoo-min-does');
  });

  it('has blocks of code, also inside a list', () => {
    expect(html('```sh\na <b\n\n# c\n```')).toBe('<pre><code class="language-sh">a &lt;b\n\n# c\n</code></pre>');
    expect(html('- one\n\n  ```\n  x\n    y\n  ```\n- two')).toBe(
      '<ul>\n<li><p>one</p>\n<pre><code class="language-text">x\n  y\n</code></pre></li>\n<li>two</li>\n</ul>',
    );
  });

  it('has lists in lists', () => {
    expect(html('1. a\n   - b\n   - c\n     d\n2. e\n')).toBe(
      '<ol>\n<li>a\n<ul>\n<li>b</li>\n<li>c\nd</li>\n</ul></li>\n<li>e</li>\n</ol>',
    );
  });

  it('has tables, with bars in cells', () => {
    expect(html('| a | b |\n| --- | :-: |\n| `x\\|y` |  |\n')).toBe(
      '<div class="table"><table><thead><tr><th>a</th><th>b</th></tr></thead>\n<tbody><tr><td><code>x|y</code></td><td></td></tr></tbody></table></div>',
    );
  });

  it.each([
    ['> said', /not understood: > said/],
    ['<div>', /not understood: <div>/],
    ['[a]: b', /not understood/],
    ['---', /not understood/],
    ['    code', /not understood/],
    ['```\nnever closed', /a block of code has no end/],
    ['| a |\n| b |', /a table has no line of dashes/],
    ['| a |\n| --- |\n| b | c |', /more cells than its table/],
  ])('refuses what it would show wrong: %j', (markdown, message) => {
    expect(() => html(markdown)).toThrow(message);
  });
});
