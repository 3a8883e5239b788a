// Writes what is generated from the files action.yml, the options of `gentoo-min cache`, the rules of `gentoo-min lint` and
// the schema of image.yaml: tables in the documentation, the pages about the rules and about every input, the picture and
// table of the Dockerfile's stages, the JSON Schema for editors, and the table of inputs that the code reads.
//
//   generate.ts [--check] [ROOT]     --check writes nothing and exits with 1, naming what is not up to date
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { imageJsonSchema, imageKeys } from '../src/image/schema.js';
import { cacheListInputs, cachePruneInputs, cacheResetInputs, type CommandOption } from '../src/inputs/cache-table.js';
import { stagePicture, stageTable } from './docs/stage-picture.js';
import { inputsPage } from './inputs-page.js';
import { rulesPage } from './rules-page.js';
import { workflowJobs, workflowOutputs } from './build-workflow.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const own = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const check = args.includes('--check');
const root = args.find((arg) => !arg.startsWith('--')) ?? own;

const build = readAction('action.yml');
const boot = readAction('boot/action.yml');
const checks = readAction('check/action.yml');
const checkComment = readAction('check/comment/action.yml');
const refresh = readAction('refresh/action.yml');
const problems: string[] = [];

const wanted: readonly (readonly [path: string, content: string | undefined])[] = [
  ['src/inputs/table.ts', await inputTable()],
  ['schema/image.schema.json', `${JSON.stringify(imageJsonSchema(), null, 2)}\n`],
  [
    'README.md',
    filled('README.md', {
      'inputs:build': inputRows(build),
      'outputs:build': outputRows(build),
      'inputs:boot': inputRows(boot),
      'outputs:boot': outputRows(boot),
      'inputs:check': inputRows(checks),
      'outputs:check': outputRows(checks),
      'inputs:refresh': inputRows(refresh),
      'outputs:refresh': outputRows(refresh),
    }),
  ],
  [
    '.github/workflows/build.yml',
    filled('.github/workflows/build.yml', { outputs: workflowOutputs(), jobs: workflowJobs() }, true),
  ],
  ['docs/image-yaml.md', filled('docs/image-yaml.md', { 'image-yaml': keyRows() })],
  ['docs/rules.md', rulesPage()],
  ['docs/inputs.md', inputsPage(texts(/(^|\/)action\.yml$/), texts(/^\.github\/workflows\/[^/]+\.yml$/))],
  ['docs/stages.svg', stagePicture(read('config/Dockerfile') ?? '')],
  ['docs/architecture.md', filled('docs/architecture.md', { stages: stageTable(read('config/Dockerfile') ?? '') })],
  [
    'docs/check.md',
    filled('docs/check.md', {
      'inputs:check-comment': inputRows(checkComment),
      'outputs:check-comment': outputRows(checkComment),
    }),
  ],
  ['docs/never-twice.md', filled('docs/never-twice.md', { 'options:cache': cacheRows() })],
];

for (const [path, content] of wanted) {
  if (content === undefined || content === read(path)) continue;
  if (check) {
    problems.push(`${path} is not up to date: run npm run generate`);
    continue;
  }
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(`wrote ${path}`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** Texts of this project's own files whose paths match, in the order of these. */
function texts(paths: RegExp): Map<string, string> {
  const names = readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    if (['node_modules', 'dist', 'out', '.git'].includes(entry.name)) return [];
    return readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${entry.name}/${name}`,
    );
  });
  const found = names.filter((name) => paths.test(name)).sort();
  return new Map(found.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

function readAction(path: string): Action {
  return parse(readFileSync(join(root, path), 'utf8')) as Action;
}

async function inputTable(): Promise<string> {
  const table = (name: string, { inputs }: Action): string =>
    `export const ${name} = ${JSON.stringify(
      Object.fromEntries(
        Object.entries(inputs).map(([input, { description, default: fallback = '' }]) => [
          input,
          // An expression is the platform's to evaluate; on a person's machine there is none.
          { default: fallback.startsWith('${{') ? '' : fallback, description },
        ]),
      ),
    )} as const;`;
  const text = `// Generated from action.yml and those of boot/, check/, check/comment/ and refresh/ by scripts/generate.ts.

/** Inputs of the build: default and description by name. */
${table('buildInputs', build)}

/** Inputs of the boot test alone. */
${table('bootInputs', boot)}

/** Inputs of the check. */
${table('checkInputs', checks)}

/** Inputs of what writes the check's comment. */
${table('checkCommentInputs', checkComment)}
/** Inputs of the refresh. */
${table('refreshInputs', refresh)}
`;
  return await format(text, { ...(await resolveConfig(join(own, 'package.json'))), parser: 'typescript' });
}

/** The file with what stands between `<!-- NAME -->` and `<!-- /NAME -->` (in YAML: its comments) replaced. */
function filled(path: string, sections: Readonly<Record<string, string>>, yaml = false): string | undefined {
  let text = read(path);
  if (text === undefined) {
    problems.push(`${path} does not exist`);
    return undefined;
  }
  for (const [name, content] of Object.entries(sections)) {
    const start = yaml ? `# generated: ${name}` : `<!-- ${name} -->`;
    const from: number = text.indexOf(start);
    // A comment's end keeps its own indentation.
    const end = yaml ? /^[ ]*# \/generated$/m : new RegExp(`<!-- /${name} -->`);
    const found = end.exec(text.slice(Math.max(0, from)));
    const to: number = found ? Math.max(0, from) + found.index : -1;
    if (from < 0 || to < from) {
      problems.push(`${path} has no section ${start}`);
      continue;
    }
    text = `${text.slice(0, from + start.length)}\n${content}${text.slice(to)}`;
  }
  return text;
}

function inputRows({ inputs }: Action): string {
  return table(
    ['input', 'default', 'what it does'],
    Object.entries(inputs).map(([name, { description, default: fallback = '' }]) => [
      code(name),
      code(fallback),
      description,
    ]),
  );
}

function outputRows({ outputs }: Action): string {
  return table(
    ['output', 'what it holds'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
  );
}

function keyRows(): string {
  return table(
    ['key', 'default', 'what it decides'],
    imageKeys().map(({ key, required, defaultValue, description, example, values }) => [
      code(key),
      required ? 'required' : code(defaultValue ?? ''),
      [
        description,
        values === undefined ? '' : `One of ${values.map(code).join(', ')}.`,
        example === undefined ? '' : `Example: ${code(example)}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ]),
  );
}

/** Each option once, with the commands that take it. */
function cacheRows(): string {
  const commands: Readonly<Record<string, Readonly<Record<string, CommandOption>>>> = {
    list: cacheListInputs,
    prune: cachePruneInputs,
    reset: cacheResetInputs,
  };
  const options: Readonly<Record<string, CommandOption>> = {
    ...cacheListInputs,
    ...cachePruneInputs,
    ...cacheResetInputs,
  };
  return table(
    ['option', 'of `cache`', 'default', 'what it does'],
    Object.entries(options).map(([name, { default: fallback, description, switch: alone }]) => [
      code(`--${name}`),
      Object.keys(commands)
        .filter((command) => commands[command]?.[name])
        .map(code)
        .join(', '),
      alone ? '' : code(fallback),
      description,
    ]),
  );
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
