import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { refreshInputs } from '../../../src/inputs/table.js';

interface Job {
  readonly needs?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}
interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, unknown>> } };
  readonly jobs: Readonly<Record<string, Job>>;
}

const file = join(import.meta.dirname, '../../../.github/workflows/refresh.yml');
const { on, jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
const given = (job: string): Readonly<Record<string, string>> =>
  jobs[job]?.steps.find(({ uses }) => uses?.startsWith('org/gentoo-min-action'))?.with ?? {};
const OF_THE_WORKFLOW = ['runs-on', 'plan-runs-on', 'propose', 'advisories', 'plan'];
/** What decides where a plan is made. */
const OF_THE_PLAN = [
  'builder',
  'buildkit-image',
  'builder-options',
  'registry-mirrors',
  'ca-certificates',
  'gentoo-mirrors',
];

describe('the workflow of the refresh', () => {
  it('hands every input to a job, and no job one that the action does not have', () => {
    const own = Object.keys(on.workflow_call.inputs).filter((name) => !OF_THE_WORKFLOW.includes(name));
    const [plan, propose] = [given('plan'), given('propose')];
    for (const name of own) expect([name, plan[name] ?? propose[name]]).toEqual([name, `\${{ inputs.${name} }}`]);
    const all = Object.keys({ ...plan, ...propose });
    expect(all.filter((name) => !(name in refreshInputs))).toEqual([]);
  });

  it('plans where nothing can be written, and takes no secret there', () => {
    expect(jobs.plan?.permissions).toEqual({ actions: 'read', contents: 'read' });
    expect(given('plan')).toMatchObject({ mode: 'plan' });
    expect(JSON.stringify(jobs.plan)).not.toContain('secrets');
  });

  it('writes where no builder is named, with what was planned', () => {
    const writing = Object.entries(jobs).filter(([, { permissions }]) => Object.values(permissions).includes('write'));
    expect(writing.map(([name]) => name)).toEqual(['propose']);
    const propose = given('propose');
    expect(Object.keys(propose).filter((name) => OF_THE_PLAN.includes(name))).toEqual([]);
    expect(propose).toMatchObject({
      plan: "${{ inputs.plan == 'true' && 'given' || inputs.plan }}",
      planned: '${{ needs.plan.outputs.planned }}',
    });
    expect(jobs.propose?.needs).toBe('plan');
  });
});
