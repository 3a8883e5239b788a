import type { ActionReference } from '../inputs/adopt-settings.js';
import type { PlannedFile } from './planned-file.js';

/** Where images are built. */
export type Runner = 'own' | 'hosted';

/** Workflows of the folder `examples` of this project, which are what users get. */
export interface ExampleTexts {
  readonly image: string;
  readonly hosted: string;
  readonly check: string;
  readonly comment: string;
  readonly refresh: string;
}

export interface CallerOptions {
  readonly runner: Runner;
  readonly labels: readonly string[];
  /** Folder of the definition. */
  readonly config: string;
  readonly branch: string;
  readonly action: ActionReference;
}

/** A caller and the reusable workflow that it calls. */
export interface Caller extends PlannedFile {
  readonly content: string;
  /** Name of the reusable workflow's file. */
  readonly calls: string;
}

/** The workflows that build, check, comment for forks and refresh, as paths below the folder of the repository. */
export function callers(examples: ExampleTexts, options: CallerOptions): Caller[] {
  const caller = (name: string, calls: string, example: string): Caller => ({
    path: `.github/workflows/${name}.yml`,
    content: adapted(example, options),
    calls,
  });
  return [
    caller('image', 'build.yml', options.runner === 'own' ? examples.image : examples.hosted),
    caller('check', 'check.yml', examples.check),
    caller('check-comment', 'check-comment.yml', examples.comment),
    caller('refresh', 'refresh.yml', examples.refresh),
  ];
}

/** An example with a user's own names in it. None of these can mean anything else in YAML: `adopt-settings` saw to that. */
function adapted(example: string, { labels, config, branch, action }: CallerOptions): string {
  return example
    .replaceAll('org/gentoo-min-action', () => action.repository)
    .replace(/(?<=^ +uses: \S+@)v1$/gm, () => action.ref)
    .replace(/(?<=^ +config: )config$/gm, () => config)
    .replace(/^#.*$/gm, (comment) => comment.replaceAll(/\bconfig\//g, () => `${config}/`))
    .replace(/(?<=^ +branches: \[)main(?=\]$)/gm, () => branch)
    .replace(/(?<=^ +runs-on: )'\["self-hosted".*\]'$/gm, () => `'${JSON.stringify(labels)}'`);
}

/** The reusable workflows of an action that a workflow calls, by the names of their files. */
export function calledBy(workflow: string, repository: string): string[] {
  const [owner = '', name = ''] = repository.split('/');
  const escaped = [owner, name].map((part) => part.replace(/[.]/g, String.raw`\.`)).join('/');
  const call = new RegExp(String.raw`^\s*(?:-\s+)?uses:\s*["']?${escaped}/\.github/workflows/([\w.-]+)@`, 'gim');
  return [...workflow.matchAll(call)].map(([, file = '']) => file);
}
