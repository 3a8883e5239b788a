/** The page docs/inputs.md: every input, secret and output there is, by who takes it. */
import { parse } from 'yaml';
import { COMMANDS } from '../src/actions/commands.js';

interface Input {
  readonly description?: string;
  readonly default?: string | number | boolean;
  readonly required?: boolean;
}
type Inputs = Readonly<Record<string, Input>>;

interface Action {
  readonly description: string;
  readonly inputs?: Inputs;
  readonly outputs?: Inputs;
}

interface Workflow {
  readonly on: {
    readonly workflow_call?: { readonly inputs?: Inputs; readonly secrets?: Inputs; readonly outputs?: Inputs };
  };
}

const HEAD = `# Every input

What the action and its parts, the reusable workflows and \`gentoo-min\` take and give. A workflow or an option that is given an empty
text has its default. This page is generated from the files that the parts themselves are.
`;

/**
 * @param actions texts of the files \`action.yml\` by their paths
 * @param workflows texts of workflows by their paths; those that cannot be called are left out
 */
export function inputsPage(actions: ReadonlyMap<string, string>, workflows: ReadonlyMap<string, string>): string {
  const ofActions = [...actions].map(([path, text]) => {
    const { description, inputs, outputs } = parse(text) as Action;
    const name = path.replace(/\/?action\.yml$/, '');
    const uses = `org/gentoo-min-action${name === '' ? '' : `/${name}`}@v1`;
    return section(`\`uses: ${uses}\``, `${description}.`, [
      ['input', inputs],
      ['output', outputs],
    ]);
  });
  const ofWorkflows = [...workflows].flatMap(([path, text]) => {
    const called = (parse(text) as Workflow).on.workflow_call;
    if (!called) return [];
    const about = /^# Reusable workflow: (.*)/.exec(text)?.[1] ?? '';
    const sentence = `${about.slice(0, 1).toUpperCase()}${about.slice(1)}`;
    const parts: Part[] = [
      ['input', called.inputs],
      ['secret', called.secrets],
      ['output', called.outputs],
    ];
    return [section(`\`${path.replace(/^.*\//, '')}\``, sentence, parts)];
  });
  const ofCommands = Object.entries(COMMANDS).map(([name, { about, inputs }]) => {
    const options = Object.fromEntries(Object.entries(inputs).map(([option, value]) => [`--${option}`, value]));
    return section(`\`gentoo-min ${name}\``, about, [['option', options]]);
  });
  return [
    HEAD,
    `## Actions\n\n${ofActions.join('\n')}`,
    `## Reusable workflows\n\nThey are called as \`org/gentoo-min-action/.github/workflows/NAME@v1\`.\n\n${ofWorkflows.join('\n')}`,
    `## Commands\n\n${ofCommands.join('\n')}`,
  ].join('\n');
}

type Part = readonly [kind: string, inputs: Inputs | undefined];

function section(title: string, about: string, parts: readonly Part[]): string {
  const tables = parts.flatMap(([kind, inputs]) => {
    if (!inputs || Object.keys(inputs).length === 0) return [];
    const rows = Object.entries(inputs).map(([name, { description = '', default: fallback = '', required = false }]) =>
      kind === 'output' || kind === 'secret'
        ? [code(name), sentence(description)]
        : [code(name), required ? 'required' : code(String(fallback)), sentence(description)],
    );
    const head = kind === 'output' || kind === 'secret' ? [kind, 'what it holds'] : [kind, 'default', 'what it does'];
    return [[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('')];
  });
  return [`### ${title}\n`, `${about}\n`, ...tables].join('\n');
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function sentence(text: string): string {
  return /[.`]$/.test(text) || text === '' ? text : `${text}.`;
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');
}
