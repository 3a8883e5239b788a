import { posix } from 'node:path';
import { escapeHtml, renderMarkdown } from './markdown.js';
import type { Rendered } from './markdown.js';
import { STYLE } from './style.js';

/** Where files lie that are no part of the site. */
const SOURCE = 'https://github.com/org/gentoo-min-action/blob/main/';
const FOLDERS = 'https://github.com/org/gentoo-min-action/tree/main/';

/** Pages in the order of the navigation, below their headings; every document has its place here. */
const NAVIGATION: readonly (readonly [heading: string, pages: readonly string[]])[] = [
  ['Begin', ['README.md', 'docs/start.md', 'docs/check.md', 'docs/refresh.md', 'docs/publish.md']],
  ['Reference', ['docs/inputs.md', 'docs/image-yaml.md', 'docs/default-image.md', 'docs/rules.md', 'CHANGELOG.md']],
  [
    'Operate',
    ['docs/runner.md', 'docs/builders.md', 'docs/jobserver.md', 'docs/never-twice.md', 'docs/troubleshooting.md'],
  ],
  ['Understand', ['docs/how-it-works.md', 'docs/architecture.md', 'docs/threat-model.md', 'docs/run-where.md']],
  ['Take part', ['CONTRIBUTING.md', 'SECURITY.md']],
];

export interface Site {
  /** Files by their paths below the folder of the site. */
  readonly files: ReadonlyMap<string, string>;
  /** `PAGE: what is wrong` */
  readonly problems: readonly string[];
}

/**
 * Makes a site that needs no server and no network.
 * @param documents Markdown by the paths of its files in the repository
 * @param pictures SVG by the paths of their files
 * @param exists whether something else is at a path of the repository, and what
 */
export function makeSite(
  documents: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, string>,
  exists: (path: string) => 'file' | 'folder' | undefined,
): Site {
  const problems: string[] = [];
  const order = NAVIGATION.flatMap(([, pages]) => pages);
  for (const path of documents.keys())
    if (!order.includes(path)) problems.push(`${path}: it has no place in the navigation`);
  const links: { readonly from: string; readonly to: string; readonly anchor: string }[] = [];
  const pages = new Map<string, Rendered>();
  for (const [path, text] of documents) {
    const link = (target: string): string => {
      if (/^https?:/.test(target)) return target;
      const [file = '', anchor = ''] = target.split('#');
      const to = file === '' ? path : posix.join(posix.dirname(path), file);
      if (documents.has(to)) {
        if (anchor !== '') links.push({ from: path, to, anchor });
        return `${file === '' ? '' : relative(path, pageOf(to))}${anchor === '' ? '' : `#${anchor}`}`;
      }
      if (pictures.has(to)) return relative(path, to);
      const kind = exists(to);
      if (kind === undefined) problems.push(`${path}: the link ${target} leads nowhere`);
      return `${kind === 'folder' ? FOLDERS : SOURCE}${to}`;
    };
    try {
      pages.set(path, renderMarkdown(text, { link }));
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const { from, to, anchor } of links) {
    if (!pages.get(to)?.headings.some((heading) => heading.anchor === anchor))
      problems.push(`${from}: ${to} has no heading #${anchor}`);
  }
  const files = new Map<string, string>(pictures);
  files.set('style.css', STYLE);
  for (const [path, rendered] of pages) files.set(pageOf(path), page(path, rendered, pages));
  return { files, problems };
}

/** `docs/start.md` becomes `docs/start.html`, the README the first page. */
function pageOf(path: string): string {
  return path === 'README.md' ? 'index.html' : path.replace(/\.md$/, '.html');
}

function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

function titleOf({ headings }: Rendered): string {
  return headings[0]?.html ?? '';
}

function page(path: string, rendered: Rendered, pages: ReadonlyMap<string, Rendered>): string {
  const parts = NAVIGATION.map(([heading, paths]) => {
    const items = paths.flatMap((other) => {
      const target = pages.get(other);
      const here = other === path ? ' aria-current="page"' : '';
      return target ? [`<li><a href="${relative(path, pageOf(other))}"${here}>${titleOf(target)}</a></li>`] : [];
    });
    return items.length === 0 ? '' : `<p>${heading}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
  });
  const sections = rendered.headings.filter(({ level }) => level === 2);
  const contents =
    sections.length < 3
      ? ''
      : `<nav class="contents" aria-label="On this page"><ul>${sections.map(({ html, anchor }) => `<li><a href="#${anchor}">${html.replace(/<\/?a\b[^>]*>/g, '')}</a></li>`).join('')}</ul></nav>`;
  const plain = titleOf(rendered).replace(/<[^>]*>/g, '');
  const title = path === 'README.md' ? plain : `${plain} - gentoo-min-action`;
  const at = rendered.html.indexOf('</h1>') + '</h1>'.length;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${relative(path, 'style.css')}">
</head>
<body>
<nav class="site" aria-label="Pages">
${parts.join('\n')}
</nav>
<main>
${rendered.html.slice(0, at)}
${contents}
${rendered.html.slice(at)}
</main>
</body>
</html>
`;
}
