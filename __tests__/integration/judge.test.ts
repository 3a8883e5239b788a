/**
 * What real Portage thinks of definitions, in the stand-in's stage3: each rule of the second tier fires on its own example and not on
 * what is right, and each way in which the resolver can fail is told with the line to blame.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureStandin } from '../../harness/standin.js';
import { ruleOf } from '../../src/lint/rules.js';
import { JUDGED_RULES } from '../../src/lint/rules-judged.js';
import type { FailureKind } from '../../src/verdict/explanation.js';
import { JudgeCases, type CaseFiles } from '../support/judge-cases.js';
import { makeJudgeRepository } from '../support/judge-repository.js';

const MINUTE = 60_000;
/** Kconfig and mirrors are no part of Portage: judge-definition.test.ts has examples of these rules. */
const ELSEWHERE: readonly string[] = ['kernel-option-refused', 'lost-source'];
const RULES = (Object.keys(JUDGED_RULES) as (keyof typeof JUDGED_RULES)[]).filter((name) => !ELSEWHERE.includes(name));

const use = (text: string): CaseFiles => ({ 'portage/package.use/a': text });

/** What else there is to a rule than its example: files, and findings as `rule file:line:column`, with the hint behind a dash. */
const MORE: readonly (readonly [string, CaseFiles, readonly string[]])[] = [
  [
    'flags',
    {
      ...use(
        'app-misc/flags -kept hidden shown nothing\n*/* nls -nsl\napp-misc/* absent\ntest/modern PYTHON_TARGETS: python3_12 python3_9\n',
      ),
      'portage/make.conf': 'USE="nls nsl"\nVIDEO_CARDS="intel intle"\nLUA_TARGETS="lua5-1"\nFEATURES="ccache"\n',
    },
    [
      'unknown-use-flag portage/make.conf:1:10 - Did you mean "nls"?',
      'unknown-use-value portage/make.conf:2:20 - Did you mean "intel"?',
      'undefined-use-list portage/make.conf:3:1',
      'fixed-use-flag portage/package.use/a:1:16',
      'fixed-use-flag portage/package.use/a:1:22',
      'unknown-use-flag portage/package.use/a:1:35',
      'unknown-use-flag portage/package.use/a:2:9 - Did you mean "nls"?',
      'unknown-use-flag portage/package.use/a:3:12',
      'unknown-use-value portage/package.use/a:4:40',
    ],
  ],
  [
    'flags of the metadata cache',
    use('*/* iuse_of_cache iuse_of_ebuild old_in_cache new_in_ebuild\n'),
    ['unknown-use-flag portage/package.use/a:1:19', 'unknown-use-flag portage/package.use/a:1:34'],
  ],
  [
    'packages',
    {
      world:
        'app-misc/hello:3\nsys-devel/libtool\n>=app-misc/hello-10000\napp-misc/hello::guru\ndev-libs/hello\napp-misc/masked\ntest/licensed\n',
      'portage/package.accept_keywords/a': 'no-such/* ~amd64\napp-misc/flags:1 ~amd64\n<app-misc/hello-2 ~amd64\n',
      'portage/package.unmask/a': 'app-misc/testing\n=app-misc/hello-7\n',
    },
    [
      'unknown-package portage/package.accept_keywords/a:1:1 - Is it misspelt?',
      'unknown-slot portage/package.accept_keywords/a:2:1 - It is slot 0 now.',
      'unknown-version portage/package.accept_keywords/a:3:1',
      'needless-unmask portage/package.unmask/a:1:1 - It is masked by its keywords: accept them in package.accept_keywords.',
      'unknown-version portage/package.unmask/a:2:1',
      'unknown-world-package world:1:1 - There is "0".',
      'unknown-world-package world:2:1 - Write dev-build/libtool.',
      'unknown-world-package world:3:1',
      'unknown-world-package world:4:1',
      'unknown-world-package world:5:1 - Did you mean "app-misc/hello"?',
      'world-entry-dropped world:6:1 - Take it out of package.mask, or name it in package.unmask; or remove the line.',
      'world-entry-dropped world:7:1 - Accept its licence in package.license; or remove the line.',
    ],
  ],
  [
    'silenced',
    {
      ...use(
        'app-misc/helo nls # gentoo-min: allow unknown-package\n# gentoo-min: allow unknown-use-flag\napp-misc/hello nsl\n',
      ),
      'portage/package.mask/a': 'app-misc/flags # gentoo-min: allow needless-mask\n',
    },
    ['unused-silence portage/package.mask/a:1:36'],
  ],
];

/** World, or more files, to the kinds of explanation, each with the line to blame. */
const FAILURES: readonly (readonly [string, CaseFiles, readonly (readonly [FailureKind, string])[]])[] = [
  ['missing', { world: 'app-misc/hello\ntest/needs-missing\n' }, [['missing', 'world:2']]],
  ['masked by keyword', { world: 'test/needs-testing\n' }, [['changes-needed', 'world:1']]],
  ['masked by package.mask', { world: 'test/needs-masked\n' }, [['changes-needed', 'world:1']]],
  ['masked by licence', { world: 'test/needs-licensed\n' }, [['changes-needed', 'world:1']]],
  ['USE change needed', { world: 'test/needs-flag\n' }, [['changes-needed', 'world:1']]],
  ['REQUIRED_USE', { world: 'test-broken/required-use\n' }, [['required-use', 'world:1']]],
  ['slot conflict', { world: 'test/wants-old\ntest/wants-new\n' }, [['slot-conflict', 'world:1']]],
  ['blocker', { world: 'test/block-b\ntest/block-a\n' }, [['blocker', 'world:1']]],
  ['circular', { world: 'test/circular-a\n' }, [['circular', 'world:1']]],
  ['entry of world that does not exist', { world: 'app-misc/absent\n' }, [['missing', 'world:1']]],
  [
    'several at once',
    { world: 'test/needs-missing\ntest/needs-flag\n' },
    [
      ['missing', 'world:1'],
      ['changes-needed', 'world:2'],
    ],
  ],
  ['make.conf that cannot be read', { 'portage/make.conf': 'CFLAGS="-O2\n' }, [['syntax', 'portage/make.conf:2']]],
];

/** The mended examples of all rules in one definition: what is in order stays so beside other things. */
function allFixed(): CaseFiles {
  const files = new Map<string, string>();
  for (const name of RULES) {
    for (const [path, text] of Object.entries(ruleOf(name).example.fixed)) {
      const target = path.startsWith('portage/package.') ? `${path}-${name}` : path;
      files.set(target, path === 'world' ? `${files.get(path) ?? ''}${text}` : text);
    }
  }
  return Object.fromEntries(files);
}

const folderName = (text: string): string => text.replaceAll(/[^A-Za-z0-9]+/g, '-');

let folder = '';
let cases: JudgeCases;

beforeAll(async () => {
  const standin = await ensureStandin();
  folder = await mkdtemp(join(tmpdir(), 'gentoo-min-judge-'));
  cases = new JudgeCases(folder, standin);
  for (const name of RULES) {
    await cases.add(`bad-${name}`, ruleOf(name).example.bad);
  }
  await cases.add('fixed', allFixed());
  for (const [name, files] of MORE) await cases.add(folderName(name), files);
  for (const [name, files] of FAILURES) await cases.add(folderName(name), files);
  await cases.add('sound', { world: 'app-misc/hello\ntest/hostile\n' });
  await cases.judge(await makeJudgeRepository(standin, folder));
}, 25 * MINUTE);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
}, MINUTE);

async function findingsOf(name: string): Promise<string[]> {
  const { findings } = await cases.result(name);
  return findings.map(({ rule, at }) => `${rule} ${at.file}${at.line === undefined ? '' : `:${at.line}`}`);
}

describe('the example of each rule', () => {
  it.each(RULES)('%s', async (name) => {
    expect(await findingsOf(`bad-${name}`)).toEqual([`${name} ${ruleOf(name).example.at}`]);
  });

  it('is not found any more when it is mended', async () => {
    expect(await findingsOf('fixed')).toEqual([]);
  });
});

describe('rules beyond their examples', () => {
  it.each(MORE)('%s', async (name, _, expected) => {
    const { findings } = await cases.result(folderName(name));
    const told = findings.map(({ rule, at, hint }) => ({
      place: `${rule} ${[at.file, at.line, at.column].join(':')}`,
      hint: hint ?? '',
    }));
    expect(told.map(({ place }) => place)).toEqual(expected.map((each) => each.split(' - ')[0]));
    const hints = expected.map((each, index) => each.split(' - ')[1] ?? told[index]?.hint);
    expect(told.map(({ hint }) => hint)).toEqual(hints);
  });

  it('a package that moved is suggested under its new name', async () => {
    const { findings } = await cases.result('packages');
    expect(findings.find(({ at }) => at.file === 'world' && at.line === 2)?.suggestion).toEqual({
      line: 2,
      endLine: 2,
      lines: ['dev-build/libtool'],
    });
  });
});

describe('a plan that Portage refuses', () => {
  it.each(FAILURES)('%s', async (name, _, expected) => {
    const { verdict } = await cases.result(folderName(name));
    const told = verdict.explanations.map(({ kind, at }) => `${kind} ${at?.file ?? ''}:${at?.line ?? ''}`);
    expect(told).toEqual(expect.arrayContaining(expected.map(([kind, line]) => `${kind} ${line}`)));
    expect(verdict.outcome).toBe('refused');
  });
});

describe('a sound definition', () => {
  it('has a plan in which text, exit code and data agree', async () => {
    const { judgement, verdict, findings } = await cases.result('sound');
    expect([verdict.outcome, verdict.doubts, findings]).toEqual(['planned', [], []]);
    const hello = verdict.list.packages.find(({ name }) => name === 'hello');
    expect(hello).toMatchObject({
      category: 'app-misc',
      version: '2.10',
      slot: '0',
      repository: 'gentoo',
      merge: 'new',
      binary: false,
      use: [{ name: 'nls', enabled: false, forced: false }],
    });
    expect(hello?.downloadBytes).toBeGreaterThan(100_000);
    expect(judgement.distfiles.size).toBeGreaterThan(0);
    expect(judgement.keys.get('app-misc/hello-2.10')).toMatch(/^[0-9a-f]{32}$/);
    expect([...judgement.keys.keys()].filter((name) => name.startsWith('sys-devel/gcc-1'))).toEqual([]);
    expect(Object.keys(judgement.fingerprints).sort()).toEqual(['compiler', 'flags', 'profile']);
    expect(Object.keys(judgement.packageFingerprints.get('app-misc/hello-2.10') ?? {}).sort()).toEqual([
      'ebuild',
      'flags',
      'patches',
      'sources',
    ]);
  });

  it('tells the advisories of the snapshot about what it has', async () => {
    const { judgement } = await cases.result('sound');
    expect(judgement.advisories).toEqual([
      {
        id: '202601-05',
        title: 'hello: Greets too loudly',
        severity: 'high',
        package: 'app-misc/hello',
        vulnerable: [{ range: 'lt', version: '99', slot: '0' }],
        unaffected: [{ range: 'ge', version: '99', slot: '*' }],
      },
    ]);
  });
});
