/** The one style sheet of the site. */
export const STYLE = `:root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --text: #1f2328; --link: #0758b8; --page: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --soft: #161b22; --text: #e6edf3; --link: #6cb6ff; --page: #0d1117; }
}
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: 15rem minmax(0, 1fr); font: 16px/1.55 system-ui, sans-serif; color: var(--text); background: var(--page); }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
nav.site { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.2rem; border-right: 1px solid var(--line); font-size: .92rem; }
nav.site p { margin: 1rem 0 .2rem; font-weight: 600; }
nav.site ul { list-style: none; margin: 0; padding: 0; }
nav.site li { margin: .15rem 0; }
nav.site a[aria-current] { font-weight: 600; color: var(--text); }
main { max-width: 62rem; padding: 1.2rem 2.5rem 4rem; }
nav code { background: none; padding: 0; }
nav.contents { border-left: 3px solid var(--line); padding-left: 1rem; font-size: .92rem; }
nav.contents ul { list-style: none; margin: 0; padding: 0; columns: 2; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.2rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
code { font: .87em ui-monospace, monospace; background: var(--soft); padding: .1em .3em; border-radius: 4px; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; overflow-x: auto; }
pre code { background: none; padding: 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .94rem; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--soft); }
img { max-width: 100%; height: auto; }
@media (max-width: 50rem) {
  body { display: block; }
  nav.site { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); }
  main { padding: 1rem; }
}
@media print { nav { display: none; } body { display: block; } }
`;
