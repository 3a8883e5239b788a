import { visible } from '../image/text.js';
import type { InitSettings } from '../inputs/adopt-settings.js';
import type { Runner } from './callers.js';
import type { ImportNote } from './import/note.js';
import type { InitPlan } from './init.js';
import type { PlacedFile } from './place-files.js';

/** What `gentoo-min init` did, or would do, as lines for a person. */
export function initReport(
  plan: InitPlan,
  placed: readonly PlacedFile[],
  { settings, runner }: { readonly settings: InitSettings; readonly runner: Runner },
): string[] {
  const of = (outcome: PlacedFile['outcome']): string[] =>
    placed.filter((file) => file.outcome === outcome).map(({ path }) => path);
  const written = of('written').map((path) => `${settings['dry-run'] ? 'would write' : 'wrote'} ${path}`);
  const left = [
    ...of('same').map((path) => `${path} is there already, the same.`),
    ...of('exists').map((path) => `${path} is there already and stays as it is.`),
    ...plan.left,
  ];
  return [
    ...written,
    ...left,
    ...(plan.notes.length === 0 ? [] : ['', 'What became of the older configuration:', ...plan.notes.map(noteLine)]),
    ...(written.length === 0 ? ['', 'There was nothing to do.'] : ['', ...nextSteps(settings, runner)]),
  ];
}

function noteLine({ file, line, message }: ImportNote): string {
  return `  ${visible(file)}${line === undefined ? '' : `:${line}`}: ${visible(message)}`;
}

function nextSteps({ config, labels, branch }: InitSettings, runner: Runner): string[] {
  const where =
    runner === 'own'
      ? `Images are built on a runner with the labels ${labels.join(', ')} (docs/runner.md).`
      : 'Images are built on the free runners of GitHub, by up to four jobs one after the other. --runner=own is for a machine of your own.';
  return [
    'Next:',
    `  1. Look at ${config}/, and run \`gentoo-min lint --config ${config}\`.`,
    '  2. In Settings, Actions, General of the repository allow GitHub Actions to create pull requests, for the weekly refresh.',
    `  3. Commit and push to ${branch}. ${where}`,
  ];
}
