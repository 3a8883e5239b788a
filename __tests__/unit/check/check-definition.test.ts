import { describe, expect, it } from '@jest/globals';
import { checkDefinition, type CheckDeps, type CheckedDefinition } from '../../../src/check/check-definition.js';
import type { DefinitionSide } from '../../../src/check/definition-side.js';
import type { JudgeDefinition, JudgedDefinition } from '../../../src/check/judged-definition.js';
import { defaultFileName } from '../../../src/lint/default-file.js';
import type { Finding } from '../../../src/lint/finding.js';
import { UserError } from '../../../src/platform/errors.js';
import { packageVersion } from '../../../src/portage/plan.js';
import type { Judgement } from '../../../src/verdict/comment.js';
import { judge } from '../../../src/verdict/judge.js';
import { judgedAs } from '../../support/judged-as.js';

const finding = (
  rule: Finding['rule'],
  severity: Finding['severity'],
  line: number,
  file = 'config/world',
): Finding => ({
  rule,
  severity,
  at: { file, line },
  message: 'It is wrong.',
});

function side(folder: string, world: readonly string[], findings: readonly Finding[] = []): DefinitionSide {
  return {
    folder,
    name: 'live',
    kernel: '6.12',
    contents: new Map([['world', world.join()]]),
    linted: {
      findings,
      nameOf: (path) => (path === 'world' ? 'config/world' : defaultFileName(path)),
      content: () => undefined,
      unjudged: [],
      line: (_, line) => world[line - 1],
    },
  };
}

interface Judged {
  readonly checked: CheckedDefinition;
  /** Folders that were judged, with `kernel` where that was asked for. */
  readonly asked: string[];
  readonly said: string[];
  readonly linted: CheckedDefinition[];
}

async function check(
  head: DefinitionSide,
  base: DefinitionSide | undefined,
  answer: (folder: string) => JudgedDefinition | UserError,
  more: Partial<CheckDeps> = {},
): Promise<Judged> {
  const asked: string[] = [];
  const said: string[] = [];
  const linted: CheckedDefinition[] = [];
  const judgeIt: JudgeDefinition = (folder, { kernel }) => {
    asked.push(kernel ? `${folder} kernel` : folder);
    const answered = answer(folder);
    return answered instanceof UserError ? Promise.reject(answered) : Promise.resolve(answered);
  };
  const checked = await checkDefinition(
    { head, ...(base ? { base } : {}), commit: 'abc' },
    {
      judge: judgeIt,
      say: (line) => said.push(line),
      onLinted: (partial) => {
        linted.push(partial);
        return Promise.resolve();
      },
      ...more,
    },
  );
  return { checked, asked, said, linted };
}

const HEAD = side('head', ['a/a', 'a/b']);
const BASE = side('base', ['a/a']);

describe('checkDefinition', () => {
  it('plans both sides where the plan may differ, and tells the difference', async () => {
    const { checked, asked } = await check(HEAD, BASE, (folder) =>
      judgedAs(folder === 'head' ? 'plan-world-emptytree' : 'plan-update-mixed', {
        distfiles: new Map([[`${folder}.tar`, 10]]),
      }),
    );
    expect(asked).toEqual(['head', 'base']);
    expect(checked.verdict).toBe('passed');
    expect(checked.judgement.diff?.changes.length).toBeGreaterThan(0);
    expect(checked.judgement.downloads).toEqual({ total: 10, fresh: 10 });
    expect(checked.judgement.prediction).toMatchObject({ from: 'counts' });
    expect(checked.judgement).toMatchObject({ name: 'live', commit: 'abc' });
  });

  it('has the time that packages of the base save, by the keys that they are kept by', async () => {
    const keyed = (changed: number) => (folder: string) => {
      const judged = judgedAs('plan-world-emptytree');
      const names = judge(judged.run, judged.lines).list.packages.map(packageVersion);
      const keys = names.map((name, index): [string, string] => [name, index < changed ? folder : 'same']);
      return { ...judged, keys: new Map(keys) };
    };
    const spared = async (changed: number): Promise<number> => {
      const { checked } = await check(HEAD, BASE, keyed(changed));
      return (checked.spared ?? NaN) / (checked.judgement.prediction?.seconds ?? NaN);
    };
    expect(await spared(Infinity)).toBe(0);
    const [all, some] = [await spared(0), await spared(1)];
    expect(all).toBeGreaterThan(0.9);
    expect(all).toBeLessThan(1);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect((await check(HEAD, undefined, keyed(0))).checked.spared).toBeUndefined();
  });

  it('plans once where nothing differs that a plan depends on', async () => {
    const contents = new Map([...BASE.contents, ['rootfs/etc/motd', 'hello']]);
    const head = { ...side('head', ['a/a']), contents };
    const { checked, asked, said } = await check(head, BASE, () => judgedAs('plan-world-emptytree'));
    expect(asked).toEqual(['head']);
    expect(said).toEqual([expect.stringMatching(/one plan is enough/)]);
    expect(checked.judgement.diff).toMatchObject({ changes: [], unchanged: checked.judgement.packages });
  });

  it('is over at once where nothing of the definition differs', async () => {
    const old = finding('duplicate-line', 'error', 1);
    const [head, base] = ['head', 'base'].map((folder) => side(folder, ['a/a'], [old]));
    const { checked, asked, said } = await check(head ?? HEAD, base, () => judgedAs('plan-world-emptytree'));
    expect([asked, checked.verdict]).toEqual([[], 'passed']);
    expect(said).toEqual([expect.stringMatching(/^Nothing of the definition is changed/)]);
    expect(checked.older).toHaveLength(1);
  });

  it('judges all the same where it keeps for others what it judges by', async () => {
    const { checked, asked } = await check(side('head', ['a/a']), BASE, () => judgedAs('plan-world-emptytree'), {
      keepsLayers: true,
    });
    expect([asked, checked.verdict]).toEqual([['head'], 'passed']);
    expect(checked.judgement.diff).toMatchObject({ changes: [] });
  });

  it('tells what a store has of the plan, and by what it took how long the rest takes', async () => {
    const dracut = 'sys-kernel/dracut-111-r2';
    const planOf = async (more: Partial<JudgedDefinition>, records?: CheckDeps['records']): Promise<Judgement> => {
      const answer = (): JudgedDefinition => judgedAs('plan-world-emptytree', more);
      return (await check(HEAD, BASE, answer, records ? { records } : {})).checked.judgement;
    };
    const bare = await planOf({});
    expect(bare.kept).toBeUndefined();
    const names = bare.packages ?? 0;
    const kept = {
      place: 'folder /srv/store',
      files: [
        { path: 'sys-kernel/dracut/0a0a/dracut-111-r2-1.gpkg.tar', bytes: 100, seconds: 12 },
        { path: 'sys-kernel/dracut/0b0b/dracut-111-r2-1.gpkg.tar', bytes: 200, seconds: 30 },
      ],
    };
    const one = await planOf({ kept, keys: new Map([[dracut, '0a0a']]) });
    expect(one.kept?.ready).toEqual([{ name: dracut, bytes: 100 }]);
    expect(one.kept?.compiled).toHaveLength(names - 1);
    expect(one.prediction).toMatchObject({ reused: 1, compiled: names - 1, sources: ['package-store'] });
    const other = await planOf({ kept, keys: new Map([[dracut, '0c0c']]) });
    expect(other.kept?.ready).toEqual([]);
    expect(other.kept?.compiled[0]).toEqual({ name: dracut, seconds: 30 });
    expect(other.prediction).toMatchObject({ known: 1, from: 'mixed' });
    const log = { seconds: new Map([[dracut, 5]]), overlap: 2, sources: ['emerge-log'] } as const;
    expect((await planOf({ kept }, log)).prediction?.sources).toEqual(['emerge-log', 'package-store']);
  });

  it('asks for the sources that the base does not need whether anybody still has them', async () => {
    const asked: (readonly string[])[] = [];
    const lost = finding('lost-source', 'warning', 2, 'world');
    const answer =
      (files: Readonly<Record<string, readonly [string, number][]>>, run = 'plan-world-emptytree') =>
      (folder: string): JudgedDefinition =>
        judgedAs(folder === 'head' ? run : 'plan-world-emptytree', {
          distfiles: new Map(files[folder]),
          askSources: (names) => {
            asked.push(names);
            return Promise.resolve([lost]);
          },
        });
    const base: [string, number][] = [
      ['old.tar', 1],
      ['other.tar', 3],
    ];
    const files = { head: [...base.slice(0, 1), ['new.tar', 2], ['other.tar', 4]] as [string, number][], base };
    const { checked } = await check(HEAD, BASE, answer(files), { asksMirrors: true });
    expect(asked).toEqual([['new.tar', 'other.tar']]);
    expect(checked.fresh).toEqual([{ ...lost, at: { file: 'config/world', line: 2 } }]);
    expect(checked.verdict).toBe('passed');
    // Nothing new, no plan that would download anything, or nobody who wants to know.
    await check(HEAD, BASE, answer({ head: base, base }), { asksMirrors: true });
    await check(HEAD, BASE, answer(files, 'err-required-use'), { asksMirrors: true });
    await check(HEAD, BASE, answer(files));
    expect(asked).toHaveLength(1);
  });

  it('compares kernel options where fragments differ', async () => {
    const head = { ...side('head', ['a/a']), kernel: '6.18' };
    const { checked, asked } = await check(head, BASE, (folder) =>
      judgedAs('plan-world-emptytree', { kernelConfig: folder === 'head' ? 'CONFIG_A=y\n' : 'CONFIG_A=m\n' }),
    );
    expect(asked).toEqual(['head kernel', 'base kernel']);
    expect(checked.judgement.kernel).toEqual({
      added: [],
      removed: [],
      changed: [{ name: 'CONFIG_A', from: 'm', to: 'y' }],
    });
  });

  it('judges without a base all as new, and compares with nothing', async () => {
    const { checked, asked } = await check(HEAD, undefined, () => judgedAs('plan-world-emptytree'));
    expect(asked).toEqual(['head']);
    expect(checked.judgement.diff).toBeUndefined();
    expect(checked.verdict).toBe('passed');
  });

  it('tells what the files show before it plans', async () => {
    const head = side('head', ['a/a', 'a/b'], [finding('duplicate-line', 'error', 2)]);
    const { linted, checked } = await check(head, BASE, () => judgedAs('plan-world-emptytree'));
    expect(linted[0]?.fresh).toHaveLength(1);
    expect(linted[0]?.judgement.packages).toBeUndefined();
    expect(checked.verdict).toBe('failed');
  });

  it('keeps it where there is no plan, and fails', async () => {
    const head = side('head', ['a/a', 'a/b'], [finding('duplicate-line', 'warning', 2)]);
    const { checked, asked } = await check(head, BASE, () => new UserError({ message: 'There is no builder.' }));
    expect(asked).toEqual(['head', 'base']);
    expect(checked.verdict).toBe('failed');
    expect(checked.fresh).toHaveLength(1);
    expect(checked.problems).toEqual([{ message: 'There is no builder.' }]);
    expect(checked.judgement.verdict.doubts).toEqual(['There is no plan: There is no builder.']);
  });

  it('names a Dockerfile that cannot be read as its user knows it, by whoever it was refused', async () => {
    const at = { file: 'Dockerfile', line: 3 };
    const { checked } = await check(HEAD, undefined, () => new UserError({ message: 'It cannot be read.', at }));
    expect(checked.problems).toEqual([
      { message: 'It cannot be read.', at: { file: defaultFileName('Dockerfile'), line: 3 } },
    ]);
  });

  it('does not blame a change for a base that was broken', async () => {
    const { checked, said } = await check(HEAD, BASE, (folder) =>
      folder === 'head' ? judgedAs('plan-world-emptytree') : new UserError({ message: 'No.' }),
    );
    expect(checked.verdict).toBe('passed');
    expect(said).toEqual([expect.stringMatching(/base cannot be planned.*No\./)]);
    expect(checked.judgement.diff).toBeUndefined();
  });

  it('does not compare with a base that Portage refuses', async () => {
    const { checked } = await check(HEAD, BASE, (folder) =>
      judgedAs(folder === 'head' ? 'plan-world-emptytree' : 'err-circular'),
    );
    expect([checked.verdict, checked.judgement.diff]).toEqual(['passed', undefined]);
  });

  it('names lines of the repository, and files of the default definition as what they are', async () => {
    const { checked } = await check(HEAD, BASE, (folder) =>
      judgedAs(folder === 'head' ? 'err-world-missing-pkg' : 'plan-world-emptytree', {
        lines: [{ path: 'world', line: 2, atom: 'test-broken/does-not-exist' }],
        findings: folder === 'head' ? [finding('duplicate-line', 'warning', 2, 'portage/make.conf')] : [],
      }),
    );
    expect(checked.fresh.map(({ at }) => at.file)).toEqual(['default config: portage/make.conf']);
    const places = checked.judgement.verdict.explanations.flatMap(({ at }) => at ?? []);
    for (const { file } of places) expect(file).toBe('config/world');
  });

  it('lists what was there before, but nothing of the default definition', async () => {
    const before = [finding('duplicate-line', 'error', 1), finding('unread-file', 'error', 1, 'default config: x')];
    const { checked } = await check(side('head', ['a/a', 'a/b'], before), side('base', ['a/a'], before), () =>
      judgedAs('plan-world-emptytree'),
    );
    expect([checked.verdict, checked.fresh, checked.older.length]).toEqual(['passed', [], 2]);
    expect(checked.judgement.findings?.older?.map(({ at }) => at?.file)).toEqual(['config/world']);
  });

  it.each([
    ['err-required-use', 'failed'],
    ['err-blocker', 'failed'],
    ['err-license', 'failed'],
    ['warn-world-invalid-rc0', 'failed'],
    ['cfg-license-invalid-atom', 'unsure'],
    ['ok-license', 'passed'],
  ])('gives %s the verdict %s', async (run, verdict) => {
    expect((await check(HEAD, undefined, () => judgedAs(run))).checked.verdict).toBe(verdict);
  });

  it('passes on what nobody foresaw', async () => {
    await expect(
      checkDefinition({ head: HEAD }, { judge: () => Promise.reject(new TypeError('a bug')), say: () => undefined }),
    ).rejects.toThrow('a bug');
  });
});
