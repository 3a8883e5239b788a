/**
 * The part of GitHub-flavoured Markdown that this project's documents are written in, as HTML. There is no library for it among the
 * dependencies. Whatever is not understood is an error, so that no document is shown wrong.
 */

export interface RenderOptions {
  /** What becomes of the target of a link or picture. */
  readonly link: (target: string) => string;
}

export interface Heading {
  readonly level: number;
  /** As HTML. */
  readonly html: string;
  /** As GitHub makes it. */
  readonly anchor: string;
}

export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** @throws Error that names the line and what is not understood there */
export function renderMarkdown(markdown: string, options: RenderOptions): Rendered {
  const headings: Heading[] = [];
  const lines = markdown.replace(/<!--[^]*?-->\n?/g, '').split(/\r?\n/);
  return { html: blocks(lines, { ...options, headings, anchors: new Map() }), headings };
}

interface Context extends RenderOptions {
  readonly headings: Heading[];
  readonly anchors: Map<string, number>;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? '&quot;');
}

/** The anchor that GitHub makes of a heading: lower case, without punctuation, dashes for spaces. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

const ITEM = /^( *)([-*]|\d+\.) +(\S.*)$/;

function blocks(lines: readonly string[], context: Context): string {
  const html: string[] = [];
  let index = 0;
  const while_ = (more: (line: string) => boolean): string[] => {
    const from = index;
    while (index < lines.length && more(lines[index] ?? '')) index++;
    return lines.slice(from, index);
  };
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const fence = /^( *)(`{3,})(\S*)$/.exec(line);
    const heading = /^(#{1,6}) +(.*)$/.exec(line);
    if (line.trim() === '') index++;
    else if (fence) {
      const [, indent = '', ticks = '', language = ''] = fence;
      index++;
      const content = while_((text) => text !== indent + ticks).map((text) => text.slice(indent.length));
      if (index === lines.length) throw new Error(`a block of code has no end: ${line}`);
      index++;
      html.push(
        `<pre><code class="language-${escapeHtml(language || 'text')}">${escapeHtml(content.join('\n'))}\n</code></pre>`,
      );
    } else if (heading) {
      index++;
      html.push(headingOf(heading[1]?.length ?? 1, heading[2] ?? '', context));
    } else if (line.startsWith('|'))
      html.push(
        table(
          while_((text) => text.startsWith('|')),
          context,
        ),
      );
    else if (ITEM.test(line))
      html.push(
        list(
          while_((text) => ITEM.test(text) || /^ {2,}\S/.test(text) || text.trim() === ''),
          context,
        ),
      );
    else if (/^(>|<|={3,}|-{3,}|\[[^\]]+\]:| {4})/.test(line)) throw new Error(`this is not understood: ${line}`);
    else
      html.push(
        `<p>${inline(while_((text) => text.trim() !== '' && !/^(#|\||```)/.test(text) && !ITEM.test(text)).join('\n'), context)}</p>`,
      );
  }
  return html.join('\n');
}

function headingOf(level: number, text: string, context: Context): string {
  const plain = anchorOf(text);
  const before = context.anchors.get(plain) ?? 0;
  context.anchors.set(plain, before + 1);
  const anchor = before === 0 ? plain : `${plain}-${before}`;
  const html = inline(text, context);
  context.headings.push({ level, html, anchor });
  return `<h${level} id="${anchor}">${html}</h${level}>`;
}

function table(lines: readonly string[], context: Context): string {
  const [head = '', rule = '', ...body] = lines;
  if (!/^\|(?: *:?-+:? *\|)+$/.test(rule)) throw new Error(`a table has no line of dashes: ${head}`);
  const cells = (line: string): string[] =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => inline(cell.trim().replaceAll('\\|', '|'), context));
  const width = cells(head).length;
  const row = (line: string, tag: string): string => {
    const all = cells(line);
    if (all.length > width) throw new Error(`a row has more cells than its table: ${line}`);
    return `<tr>${all.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  };
  return `<div class="table"><table><thead>${row(head, 'th')}</thead>\n<tbody>${body.map((line) => row(line, 'td')).join('\n')}</tbody></table></div>`;
}

/** A list and what is indented below its members. */
function list(lines: readonly string[], context: Context): string {
  const [, indent = '', mark = ''] = ITEM.exec(lines[0] ?? '') ?? [];
  const members: string[][] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item && (item[1] ?? '').length <= indent.length) members.push([item[3] ?? '']);
    else members.at(-1)?.push(line);
  }
  const tag = /\d/.test(mark) ? 'ol' : 'ul';
  const items = members.map((member) => {
    const [first = '', ...rest] = member;
    const depth = Math.min(
      ...rest.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0),
    );
    const inner = [first, ...rest.map((line) => line.slice(depth))];
    const html = blocks(inner, context);
    const loose = member.some(
      (line, at) => line.trim() === '' && member.slice(at).some((later) => later.trim() !== ''),
    );
    return `<li>${loose ? html : html.replace(/^<p>([^]*?)<\/p>/, '$1')}</li>`;
  });
  return `<${tag}>\n${items.join('\n')}\n</${tag}>`;
}

/** Code, links, pictures, strong and emphasised words; everything else is text. */
function inline(text: string, context: Context): string {
  const token =
    /(`+)(.+?)\1(?!`)|!\[([^\]]*)\]\(([^)\s]+)\)|\[((?:[^[\]`]|`[^`]*`)+)\]\(([^)\s]+)\)|\*\*(.+?)\*\*|(?<!\w)\*([^*\s](?:[^*]*[^*\s])?)\*(?!\w)|\\([!-/:-@[-`{-~])|<(https?:[^>\s]+)>/gs;
  let html = '';
  let end = 0;
  for (const match of text.matchAll(token)) {
    const [all, , code, alternative, picture, label, target, strong, emphasis, escaped, address] = match;
    html += escapeHtml(text.slice(end, match.index));
    end = match.index + all.length;
    if (code !== undefined) html += `<code>${escapeHtml(code.replace(/^ (.*) $/s, '$1').replaceAll('\n', ' '))}</code>`;
    else if (picture !== undefined)
      html += `<img src="${escapeHtml(context.link(picture))}" alt="${escapeHtml(alternative ?? '')}">`;
    else if (target !== undefined)
      html += `<a href="${escapeHtml(context.link(target))}">${inline(label ?? '', context)}</a>`;
    else if (strong !== undefined) html += `<strong>${inline(strong, context)}</strong>`;
    else if (emphasis !== undefined) html += `<em>${inline(emphasis, context)}</em>`;
    else if (address !== undefined) html += `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
    else html += escapeHtml(escaped ?? '');
  }
  return html + escapeHtml(text.slice(end));
}
