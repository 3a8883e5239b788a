/** The page docs/rules.md, which says of each rule of `gentoo-min lint` what src/lint knows of it. */
import type { ExampleFiles } from '../src/lint/rule.js';
import { RULE_NAMES, ruleOf } from '../src/lint/rules.js';

const WIDEST = 100;
const MOST_LINES = 8;

const HEAD = `# Rules of \`gentoo-min lint\`

\`gentoo-min lint [--config=FOLDER] [--format=text|json|sarif]\` judges a definition by its files alone, laid over the default one
as a build does it, and needs neither an image nor a network. Two kinds of files go to programs that know them better, if they are
your own: shell scripts (rules \`shell-…\`) to shellcheck, and a Dockerfile (rules \`dockerfile-…\`) to the check of a BuildKit that
runs already. Where one of them is missing the rest is judged, and a notice says so. The command exits with 1 when there are errors. A finding is an \`error\` when
what is written will not do what it says, a \`warning\` when it is hardly meant, and a \`note\` when it is fit to know.

The rules from \`unknown-world-package\` on need more than the files: \`gentoo-min check\` judges them in the pinned stage3 with the
pinned snapshot, by Portage itself and without network; only for \`lost-source\` it asks mirrors.

What is meant can be allowed, by a comment behind it or on a line of its own before it:

\`\`\`
NINJAOPTS="-j32" # gentoo-min: allow jobserver-bypassed
\`\`\`

Several rules are named with blanks between them. Findings about a file as a whole, such as its name, cannot be allowed.
This page is generated from the table that the program itself uses; each example is run by a test.
`;

/** @returns the whole page in Markdown */
export function rulesPage(): string {
  const rows = RULE_NAMES.map((name) => `| [\`${name}\`](#${name}) | ${ruleOf(name).severity} |`);
  const index = ['| rule | severity |', '| --- | --- |', ...rows].join('\n');
  const sections = RULE_NAMES.map((name) => {
    const { severity, about, example } = ruleOf(name);
    const parts = [`## ${name}`, `*${severity}.* ${about}`, `Found at \`${example.at}\`:`, files(example.bad)];
    return [...parts, 'Without it:', files(example.fixed)].join('\n\n');
  });
  return `${HEAD}\n${index}\n\n${sections.join('\n\n')}\n`;
}

function files(example: ExampleFiles): string {
  const text = Object.entries(example).map(([path, content]) => [`==> ${path} <==`, ...shown(content)].join('\n'));
  return ['```text', text.join('\n\n'), '```'].join('\n');
}

/** Lines as they can be printed, long and many ones cut. */
function shown(content: string): string[] {
  const lines = content
    .replace(/\n$/, '')
    .replaceAll('\r', '\u240d')
    .replaceAll('\ufeff', '\u2420')
    .replaceAll('\u0007', '\u2407')
    .split('\n')
    .map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line));
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} more lines`]
    : lines;
}
