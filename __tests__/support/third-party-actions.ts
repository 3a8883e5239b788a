import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How a workflow names an action of others: `actions/checkout@COMMIT`. @throws Error when it does not use it */
export function usedAction(workflow: string, name: string): string {
  const [, used] = new RegExp(String.raw`uses: (${name}@[0-9a-f]{40})\b`).exec(workflow) ?? [];
  if (used === undefined) throw new Error(`the workflow does not use ${name}`);
  return used;
}

/** Writes files, and the folders that they are in. A file that begins with `#!` can be run. */
export async function putFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  }
}

/**
 * An action of one script, which has the inputs as environment variables `INPUT_…`, as GitHub gives them.
 * @param outputs those that the script writes and the action hands on
 */
export function scriptAction(inputs: readonly string[], script: string, outputs: readonly string[] = []): string {
  const env = inputs.map((name) => `INPUT_${name.toUpperCase().replaceAll('-', '_')}: '\${{ inputs.${name} }}'`);
  const given = outputs.map(
    (name) => `${name}: { description: output, value: '\${{ steps.script.outputs.${name} }}' }`,
  );
  return `
name: stand-in
description: stand-in
inputs: { ${inputs.map((name) => `${name}: { description: input, default: '' }`).join(', ')} }
outputs: { ${given.join(', ')} }
runs:
  using: composite
  steps:
    - id: script
      shell: bash
      env: { ${env.join(', ')} }
      run: |
${script.trim().replace(/^/gm, '        ')}
`;
}
