import { describe, expect, it } from '@jest/globals';
import { upgradeWorkflow } from '../../../src/adopt/upgrade.js';
import type { UpgradeTable } from '../../../src/adopt/upgrade.js';

const TABLE: UpgradeTable = {
  v2: [
    { of: '.github/workflows/build.yml', from: 'stage3', to: 'stage' },
    { of: '', from: 'jobs', to: 'tokens' },
    { of: '', from: 'pull', to: undefined },
  ],
  v3: [{ of: '.github/workflows/build.yml', from: 'stage', to: 'userland' }],
};
const upgrade = (text: string, to = 'v2'): ReturnType<typeof upgradeWorkflow> =>
  upgradeWorkflow(text, { repository: 'org/gentoo-min-action', to, table: TABLE });

const CALLER = `# stage3: not this one
on: push
jobs:
  image:
    with:   # first
      config: config
      stage3: 'oci-layout://x' # stage3: stays
      other: |
        stage3: inside a text
    uses: org/gentoo-min-action/.github/workflows/build.yml@v1 # ours
  other:
    uses: someone/else/.github/workflows/build.yml@v1
    with:
      stage3: x
`;

describe('upgradeWorkflow', () => {
  it('moves references and renames inputs, and keeps every other byte', () => {
    const { text, changes } = upgrade(CALLER);
    expect(text).toBe(
      CALLER.replace("      stage3: 'oci", "      stage: 'oci").replace('build.yml@v1 # ours', 'build.yml@v2 # ours'),
    );
    expect(changes).toEqual([
      { line: 7, kind: 'changed', message: 'stage3 became stage.' },
      { line: 10, kind: 'changed', message: '@v1 became @v2.' },
    ]);
  });

  it('goes over several versions at once', () => {
    const { text } = upgrade(CALLER, 'v3');
    expect(text).toContain("      userland: 'oci-layout");
    expect(text).toContain('build.yml@v3 # ours');
  });

  it('does nothing a second time', () => {
    const { text } = upgrade(CALLER);
    expect(upgrade(text)).toEqual({ text, changes: [] });
  });

  it.each([
    ['with the input before', '      - with:\n          jobs: 4\n        uses: org/gentoo-min-action@v1\n'],
    ['with the input behind', '      - uses: "org/gentoo-min-action@v1"\n        with:\n          jobs: 4\n'],
    [
      'with a name first',
      '      - name: x\n        uses: org/gentoo-min-action@v1\n        with:\n\n          "jobs": 4\n',
    ],
    ['with CRLF', '      - uses: org/gentoo-min-action@v1\r\n        with:\r\n          jobs: 4\r\n'],
  ])('changes a step %s', (_, step) => {
    const text = `    steps:\n      - uses: a/b@v1\n        with:\n          jobs: 1\n${step}      - run: x\n`;
    const { text: after, changes } = upgrade(text);
    expect(after).toBe(text.replace(step, step.replace('action@v1', 'action@v2').replace(/jobs(?="?: 4)/, 'tokens')));
    expect(changes).toHaveLength(2);
  });

  it('says what it cannot change', () => {
    const { text, changes } = upgrade(
      '    - uses: org/gentoo-min-action@v1\n      with: { jobs: 4, pull: true }\n    - uses: org/gentoo-min-action@v1\n      with:\n        pull: true\n',
    );
    expect(text).toContain('{ jobs: 4, pull: true }');
    expect(text).toContain('        pull: true\n');
    expect(changes.filter(({ kind }) => kind === 'note')).toEqual([
      { line: 1, kind: 'note', message: expect.stringMatching(/^jobs is called tokens now: change it by hand/) },
      { line: 1, kind: 'note', message: expect.stringMatching(/^pull is no more: change it by hand/) },
      { line: 5, kind: 'note', message: 'pull is no more: take the line out.' },
    ]);
  });

  it('leaves commits, branches and newer versions to whoever chose them', () => {
    const uses = (ref: string): string => `      - uses: org/gentoo-min-action/boot@${ref}\n`;
    const pinned = uses('08c6903cd8c0fde910a37f88322edcfb5dd907a8');
    expect(upgrade(pinned)).toEqual({
      text: pinned,
      changes: [{ line: 1, kind: 'note', message: expect.stringMatching(/^boot is used at 08c6.*it stays\.$/) }],
    });
    expect(upgrade(uses('v3'))).toEqual({ text: uses('v3'), changes: [] });
    expect(upgrade(uses('v1.2.3')).text).toBe(uses('v1.2.3'));
  });

  it('does not take another repository for the action', () => {
    const text =
      'uses: org/gentoo-min-actionXboot@v1\nuses: org/gentoo-min-action-fork@v1\nuses: ORG/gentoo-min-action@v1\n';
    expect(upgrade(text).text).toBe(text.replace('ORG/gentoo-min-action@v1', 'ORG/gentoo-min-action@v2'));
  });
});
