import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { refreshInputs } from '../../../src/inputs/table.js';

interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, unknown>> } };
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[] }
    >
  >;
}

const file = join(import.meta.dirname, '../../../.github/workflows/refresh.yml');
const { on, jobs } = parse(readFileSync(file, 'utf8')) as Workflow;

describe('the workflow of the refresh', () => {
  it('hands every input to the action, and none that it does not have', () => {
    const given = jobs.propose?.steps.find(({ uses }) => uses?.startsWith('org/gentoo-min-action'))?.with ?? {};
    const own = Object.keys(on.workflow_call.inputs).filter(
      (name) => !['runs-on', 'propose', 'advisories'].includes(name),
    );
    for (const name of own) expect([name, given[name]]).toEqual([name, `\${{ inputs.${name} }}`]);
    expect(Object.keys(given).filter((name) => !(name in refreshInputs))).toEqual([]);
  });
});
