import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = join(import.meta.dirname, '../../..');
const read = (folder: string): [string, string, Workflow][] =>
  readdirSync(join(root, folder)).map((name) => {
    const text = readFileSync(join(root, folder, name), 'utf8');
    return [name, text, parse(text) as Workflow];
  });
const workflows = [...read('.github/workflows'), ...read('examples')];
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const actions = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?!node_modules|dist|out)(?:[\w-]+\/)*action\.yml$/.test(path))
  .map((path): [string, readonly Step[]] => {
    const { runs } = parse(readFileSync(join(root, path), 'utf8')) as { runs: { steps?: readonly Step[] } };
    return [path, runs.steps ?? []];
  });

/** What callers grant, by the file of the reusable workflow; documented with each of them. */
const GRANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'attest.yml': { attestations: 'write', 'id-token': 'write' },
  'build.yml': { contents: 'read' },
  'check.yml': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  'check-comment.yml': { actions: 'read', 'pull-requests': 'write' },
  'publish.yml': { contents: 'write' },
  'refresh.yml': { actions: 'read', contents: 'write', 'pull-requests': 'write' },
};

describe('workflows', () => {
  it.each(workflows)('never meet the code of a fork with rights: %s', (_, __, { on }) => {
    expect(typeof on === 'string' ? [on] : Object.keys(on)).not.toContain('pull_request_target');
  });

  it.each(workflows)('grant nothing that no job asks for: %s', (_, __, { permissions, jobs }) => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
  });

  it.each(workflows.filter(([, , { on }]) => typeof on === 'object' && 'workflow_call' in on))(
    'ask for the rights that are documented, and no others: %s',
    (name, _, { jobs }) => {
      const asked = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions ?? {}));
      // Of two jobs the one that writes counts: that is what a caller has to grant.
      const most = Object.fromEntries(asked.toSorted(([, a], [, b]) => a.localeCompare(b)));
      expect(most).toEqual(GRANTED[name]);
    },
  );

  it.each(workflows)('name third-party actions by commit, with their version: %s', (_, text) => {
    for (const [, uses = '', rest = ''] of text.matchAll(/^\s*(?:-\s+)?uses:\s*(\S+)(.*)$/gm)) {
      if (uses.startsWith('org/gentoo-min-action')) expect(uses).toMatch(/@v1$/);
      else expect(uses + rest).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it.each([...workflows.map(([name, , workflow]): [string, readonly Step[]] => [name, stepsOf(workflow)]), ...actions])(
    'put no expression into a script: %s',
    (_, steps) => {
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
    },
  );

  it.each(workflows)('leave no token in a checkout: %s', (_, __, workflow) => {
    for (const { uses = '', with: given = {} } of stepsOf(workflow)) {
      if (!uses.startsWith('actions/checkout@')) continue;
      // Only the key for tags stays, in jobs that push one and run nothing else.
      expect('ssh-key' in given ? true : given['persist-credentials']).toBe('ssh-key' in given);
    }
  });

  it('take updates that have been out for a while', () => {
    const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8')) as {
      updates: readonly { 'package-ecosystem': string; cooldown?: { 'default-days'?: number } }[];
    };
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['github-actions', 'npm', 'gomod']);
    for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(14);
  });
});
