import { describe, expect, it } from '@jest/globals';
import type { ConfigLine } from '../../../src/verdict/config-lines.js';
import { judge, type Outcome } from '../../../src/verdict/judge.js';
import { apiPlan, RUNS, recorded } from './runs.js';

/** What the runs were given, as lines of a definition; numbers are any. */
const world = (atom: string, line = 3): ConfigLine => ({ path: 'world', line, atom });
const use = (atom: string, ...values: string[]): ConfigLine => ({
  path: 'portage/package.use/main',
  line: 9,
  atom,
  values,
});
const makeConf = (...values: string[]): ConfigLine => ({ path: 'portage/make.conf', line: 4, atom: '*/*', values });

interface Expected {
  readonly outcome: Outcome;
  /** Kind and subject of each explanation, then its place. */
  readonly says?: readonly (readonly [kind: string, subject: string, place?: string])[];
  readonly doubts?: number;
  readonly packages?: number;
  readonly lines?: readonly ConfigLine[];
}

const PLANNED = (packages: number): Expected => ({ outcome: 'planned', packages });
const syntax = (line: number, file = 'portage/make.conf'): Expected => ({
  outcome: 'refused',
  says: [['syntax', file, `${file}:${String(line)}`]],
});

const EXPECTED: Readonly<Record<string, Expected>> = {
  'cfg-features-unknown': {
    outcome: 'planned',
    packages: 1,
    says: [['features', 'ccach jobserver-tokens', 'portage/make.conf']],
  },
  'cfg-keywords-invalid-atom': {
    outcome: 'unsure',
    packages: 1,
    doubts: 1,
    says: [['invalid-atom', 'gcc', 'portage/package.accept_keywords/main:5']],
    lines: [{ path: 'portage/package.accept_keywords/main', line: 5, atom: 'gcc', values: ['~amd64'] }],
  },
  'cfg-license-invalid-atom': {
    outcome: 'unsure',
    packages: 1,
    doubts: 1,
    says: [['invalid-atom', 'linux-firmware', 'portage/package.license/main']],
  },
  'cfg-makeconf-command': {
    outcome: 'unsure',
    packages: 1,
    doubts: 1,
    says: [['syntax', 'portage/make.conf', 'portage/make.conf:15']],
  },
  'cfg-makeconf-garbage': syntax(14),
  'cfg-makeconf-hash-in-quotes': PLANNED(1),
  'cfg-makeconf-if': syntax(14),
  'cfg-makeconf-missing': PLANNED(1),
  'cfg-makeconf-missing-eq': syntax(15),
  'cfg-makeconf-space-around-eq': PLANNED(1),
  'cfg-makeconf-unclosed-quote': syntax(15),
  'cfg-profile-none': { outcome: 'refused', says: [['profile', 'profile', 'image.yaml']] },
  'circular-empty-vdb': {
    outcome: 'refused',
    packages: 157,
    says: [
      ['metadata', 'dev-util/patchelf-0.19.1'],
      ['circular', 'sys-libs/glibc-2.43-r2 and sys-devel/gcc-16.1.1_p20260718', 'world:3'],
    ],
    lines: [world('sys-devel/gcc:16')],
  },
  'circular-json': { outcome: 'refused', says: [['circular', 'app-test/a-1 and app-test/b-1']] },
  'err-blocker': {
    outcome: 'refused',
    packages: 245,
    says: [
      ['blocker', 'sys-apps/systemd-260.1-r2 and sys-apps/systemd-utils-260.1-r1', 'world:3'],
      ['changes-needed', '>=sys-apps/dbus-1.16.2', 'world:3'],
    ],
    lines: [world('sys-apps/systemd'), world('sys-apps/systemd-utils', 4)],
  },
  'err-circular': {
    outcome: 'refused',
    packages: 2,
    says: [['circular', 'app-test/b-1 and app-test/a-1', 'portage/package.use/main:9']],
    lines: [world('app-test/a'), use('app-test/b', 'foo')],
  },
  'err-invalid-atom-cmdline': {
    outcome: 'refused',
    says: [['invalid-atom', 'app-admin/sudo-1.9.17', 'world:3']],
    lines: [world('app-admin/sudo-1.9.17')],
  },
  'err-keyword-autounmask': {
    outcome: 'refused',
    packages: 188,
    says: [['changes-needed', '=sys-devel/gcc-16.1.1_p20260718', 'world:3']],
    lines: [world('sys-devel/gcc:16')],
  },
  'err-license': {
    outcome: 'refused',
    says: [['masked-licence', 'sys-kernel/linux-firmware', 'world:3']],
    lines: [world('sys-kernel/linux-firmware')],
  },
  'err-masked-keyword': {
    outcome: 'refused',
    says: [['masked-keyword', 'sys-devel/gcc:16', 'world:3']],
    lines: [world('sys-devel/gcc:15', 2), world('sys-devel/gcc:16')],
  },
  'err-masked-package-mask': {
    outcome: 'refused',
    says: [['masked-package', 'sys-kernel/dracut', 'portage/package.mask/main:2']],
    lines: [world('sys-kernel/dracut'), { path: 'portage/package.mask/main', line: 2, atom: 'sys-kernel/dracut' }],
  },
  'err-nonexistent-atom': {
    outcome: 'refused',
    says: [['missing', 'app-misc/does-not-exist', 'world:3']],
    lines: [world('app-misc/does-not-exist')],
  },
  'err-required-use': {
    outcome: 'refused',
    says: [['required-use', 'sys-apps/systemd-utils-260.1-r1', 'portage/package.use/main:9']],
    lines: [use('sys-apps/systemd-utils', 'boot', '-kernel-install', 'ukify')],
  },
  'err-slot-conflict': {
    outcome: 'refused',
    packages: 204,
    says: [['slot-conflict', 'sys-fs/cryptsetup:0', 'world:3']],
    lines: [world('=sys-fs/cryptsetup-2.8.4'), world('=sys-fs/cryptsetup-2.8.6-r2', 4)],
  },
  'err-use-change': {
    outcome: 'refused',
    packages: 251,
    says: [['changes-needed', '>=dev-lang/python-3.14.6_p1', 'portage/make.conf:4']],
    lines: [use('sys-fs/lvm2', '-udev'), makeConf('-X', '-systemd', 'minimal', '-ssl')],
  },
  'err-use-change-noautounmask': {
    outcome: 'refused',
    says: [['use-change', 'dev-lang/python:3.14[ssl(+)]', 'portage/package.use/main:9']],
    lines: [use('dev-lang/python', '-ssl')],
  },
  'err-world-missing-pkg': {
    outcome: 'refused',
    says: [['missing', 'app-misc/nope', 'world:3']],
    lines: [world('app-misc/nope'), world('sys-devel/gcc:99', 4)],
  },
  'err-wrong-slot': {
    outcome: 'refused',
    says: [['missing', 'sys-devel/gcc:99', 'world:4']],
    lines: [world('sys-devel/gcc:15'), world('sys-devel/gcc:99', 4)],
  },
  'ok-license': PLANNED(1),
  'plan-columns': PLANNED(262),
  'plan-columns-quiet': PLANNED(262),
  'plan-columns-verbose': PLANNED(262),
  'plan-nodeps': PLANNED(1),
  'plan-quiet': PLANNED(262),
  'plan-quiet-verbose': PLANNED(262),
  'plan-update-mixed': PLANNED(115),
  'plan-world-emptytree': PLANNED(262),
  'silent-accept-license-unknown': {
    outcome: 'refused',
    says: [
      ['licence-group', 'FREEE', 'portage/make.conf:4'],
      ['masked-licence', 'app-admin/sudo', 'world:3'],
    ],
    lines: [makeConf('-*', '@FREEE'), world('app-admin/sudo')],
  },
  'silent-accept-license-unknown2': PLANNED(8),
  'silent-baseline': PLANNED(8),
  'silent-comment-inline': {
    outcome: 'refused',
    says: [['missing', '>=dev-db/lmdb-0.9.35:=', 'portage/package.use/main:9']],
    lines: [world('app-admin/sudo'), use('app-admin/sudo', 'ldap')],
  },
  'silent-crlf': {
    outcome: 'refused',
    says: [['missing', '>=dev-db/lmdb-0.9.35:=', 'portage/package.use/main:9']],
    lines: [world('app-admin/sudo'), use('app-admin/sudo', 'ldap')],
  },
  'silent-env-bad-syntax': syntax(2, 'portage/env/o3.conf'),
  'silent-kw-bad-token': PLANNED(8),
  'silent-makeconf-unknown-var': PLANNED(8),
  'silent-unknown-use-global': PLANNED(8),
  'silent-unknown-use-pkg': PLANNED(8),
  'silent-unmask-nonexist': PLANNED(8),
  'silent-use-conflicting-lines': PLANNED(8),
  'silent-use-expand-unknown': {
    outcome: 'refused',
    packages: 52,
    says: [['changes-needed', '>=sys-apps/portage-3.0.81.2', 'world:3']],
    lines: [
      world('app-portage/gentoolkit'),
      use('app-portage/gentoolkit', 'PYTHON_TARGETS:', 'python3_99', 'python3_13'),
    ],
  },
  'silent-use-noflags': PLANNED(8),
  'silent-use-nonexistent-pkg': PLANNED(8),
  'silent-use-old-version': PLANNED(8),
  'silent-video-cards': {
    outcome: 'refused',
    says: [['required-use', 'app-portage/gentoolkit-0.7.6', 'world:3']],
    lines: [world('app-portage/gentoolkit')],
  },
  'warn-world-invalid-rc0': {
    outcome: 'refused',
    packages: 262,
    says: [['world-entry', 'app-misc/nope', 'world:3']],
    lines: [world('app-misc/nope')],
  },
  'warn-world-masked-rc0': {
    outcome: 'refused',
    packages: 262,
    says: [['world-entry', 'sys-devel/gcc:16', 'world:3']],
    lines: [world('sys-devel/gcc:16')],
  },
  'world-empty-vdb': {
    outcome: 'refused',
    packages: 187,
    says: [['circular', 'app-portage/elt-patches-20250718 and app-arch/xz-utils-5.8.3']],
  },
};

describe('judge', () => {
  it('has an expectation for every recorded run', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual([...RUNS].sort());
  });

  it.each(Object.entries(EXPECTED))('%s', (name, { outcome, says = [], doubts = 0, packages = 0, lines = [] }) => {
    const verdict = judge(recorded(name), lines);
    const place = (at: { file: string; line?: number } | undefined): string[] =>
      at ? [`${at.file}${at.line === undefined ? '' : `:${String(at.line)}`}`] : [];
    expect({
      outcome: verdict.outcome,
      says: verdict.explanations.map(({ kind, subject, at }) => [kind, subject, ...place(at)]),
      doubts: verdict.doubts.length,
      packages: verdict.list.packages.length,
    }).toEqual({ outcome, says, doubts, packages });
  });

  const good = recorded('silent-baseline');

  it.each([
    ['a signal', { ...good, exitCode: undefined }],
    ['an exit code without a reason', { ...good, exitCode: 1 }],
    ['a message that is not known', { ...good, stderr: '!!! The sky has fallen\n' }],
    ['a list that was cut', { ...good, stdout: good.stdout.replace(/^\[ebuild.*sudo.*\n/m, '') }],
    [
      'a line of the list that cannot be read',
      { ...good, stdout: good.stdout.replace('virtual/mta-99::local', '???') },
    ],
    ['no list at all', { ...good, stdout: '' }],
    ['a refusal with exit code 0', { ...recorded('err-license'), exitCode: 0 }],
    ['packages that exclude one another, with exit code 0', { ...recorded('err-blocker'), stderr: '', exitCode: 0 }],
  ])('is unsure after %s', (_what, run) => {
    const { outcome, doubts } = judge(run);
    expect(outcome).toBe('unsure');
    expect(doubts).not.toEqual([]);
  });

  it('believes an empty list that emerge counted itself', () => {
    const stdout = 'Total: 0 packages, Size of downloads: 0 KiB\n';
    expect(judge({ exitCode: 0, stdout, stderr: '' }).outcome).toBe('planned');
  });

  describe('with a plan through the Python API', () => {
    const whole = recorded('plan-world-emptytree');
    const written = (change: (plan: { success: boolean; packages: unknown[] }) => void): string => {
      const plan = JSON.parse(apiPlan()) as { success: boolean; packages: unknown[] };
      change(plan);
      return JSON.stringify(plan);
    };
    const quiet = { exitCode: 0, stdout: '', stderr: '' };

    it('needs no list beside it, and believes one that agrees', () => {
      for (const run of [quiet, whole]) {
        const verdict = judge({ ...run, plan: apiPlan() });
        expect(verdict).toMatchObject({ outcome: 'planned', doubts: [] });
        expect(verdict.list.packages).toHaveLength(262);
      }
    });

    it.each([
      ['is no JSON', quiet, '{"success":'],
      ['has failed', quiet, written((plan) => (plan.success = false))],
      ['has something else', quiet, written(({ packages }) => packages.push({ cpv: '?' }))],
      ['lacks a package that was printed', whole, written(({ packages }) => packages.pop())],
    ])('is unsure when it %s', (_what, run, plan) => {
      const { outcome, doubts } = judge({ ...run, plan });
      expect([outcome, doubts.length]).toEqual(['unsure', 1]);
    });

    it('does not believe it against the exit code', () => {
      expect(judge({ ...quiet, exitCode: 1, plan: apiPlan() }).outcome).toBe('unsure');
      expect(judge({ ...recorded('err-license'), plan: apiPlan() }).outcome).toBe('refused');
    });
  });
});
