import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkCommentInputs, checkInputs } from '../../../src/inputs/table.js';

interface Job {
  readonly if?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}
interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, unknown>> } };
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = join(import.meta.dirname, '../../..');
const read = (name: string): Workflow => parse(readFileSync(join(root, '.github/workflows', name), 'utf8')) as Workflow;
const check = read('check.yml');
const comment = read('check-comment.yml');

describe('the workflows of the check', () => {
  it('give the job that runs the change nothing but to read', () => {
    expect([check.permissions, comment.permissions]).toEqual([{}, {}]);
    expect(check.jobs.check?.permissions).toEqual({ contents: 'read' });
  });

  it.each([check.jobs.comment, comment.jobs.comment])('write in a job that has no code of anybody', (job) => {
    expect(job?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    expect(job?.steps.map(({ uses }) => uses)).toEqual(['org/gentoo-min-action/check/comment@v1']);
    expect(Object.keys(job?.steps[0]?.with ?? {}).every((name) => name in checkCommentInputs)).toBe(true);
    expect(job?.if).toMatch(/head(_repository|\.repo)\.full_name [!=]= github\.repository/);
  });

  it('hand every input to the action, and none that it does not have', () => {
    const step = check.jobs.check?.steps.find(({ uses }) => uses?.startsWith('org/gentoo-min-action'));
    const given = step?.with ?? {};
    const own = Object.keys(check.on.workflow_call.inputs).filter(
      (name) => !['runs-on', 'job-minutes', 'comment'].includes(name),
    );
    for (const name of own) expect([name, given[name]]).toEqual([name, `\${{ inputs.${name} }}`]);
    expect(Object.keys(given).filter((name) => !(name in checkInputs))).toEqual([]);
    expect(given.comment).toBe('false');
  });
});
