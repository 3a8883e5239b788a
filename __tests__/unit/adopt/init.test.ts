import { beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { calledBy } from '../../../src/adopt/callers.js';
import { planInit } from '../../../src/adopt/init.js';
import type { InitPlan, InitSources } from '../../../src/adopt/init.js';
import { readDefaults, readExamples } from '../../../src/adopt/sources.js';
import { readInitSettings, readUpgradeSettings } from '../../../src/inputs/adopt-settings.js';
import type { InitSettings } from '../../../src/inputs/adopt-settings.js';
import { parseDefinition } from '../../../src/image/definition.js';
import { marchOf } from '../../../src/image/march.js';
import { UserError } from '../../../src/platform/errors.js';

let fresh: InitSources;
beforeAll(async () => {
  const defaults = join(import.meta.dirname, '../../../config');
  fresh = {
    defaults: await readDefaults(defaults),
    examples: await readExamples(defaults),
    existing: [],
    workflows: new Map(),
    old: undefined,
  };
});

const settings = (given: Record<string, string> = {}): InitSettings =>
  readInitSettings({ input: (name) => given[name] ?? '' });
const contentOf = ({ files }: InitPlan, path: string): string => {
  const content = files.find((file) => file.path === path)?.content;
  if (typeof content !== 'string') throw new Error(`there is no ${path}`);
  return content;
};

describe('planInit', () => {
  it('gives a hosted runner the CPU that all of them have, and nothing else a make.conf', () => {
    const hosted = planInit(settings(), 'hosted', fresh);
    expect(marchOf(contentOf(hosted, 'config/portage/make.conf'))).toBe('x86-64-v3');
    expect(contentOf(hosted, 'config/portage/make.conf')).not.toMatch(/znver3|Zen 3/);
    expect(contentOf(hosted, 'config/portage/package.use/10-cpu-flags')).toMatch(/: -\* avx avx2 bmi1 .* ssse3\n$/);
    const own = planInit(settings(), 'own', fresh);
    expect(own.files.map(({ path }) => path)).toEqual([
      'config/image.yaml',
      'config/world',
      'config/portage/package.use/50-own',
      'config/kernel/50-own.config',
      '.github/workflows/image.yml',
      '.github/workflows/check.yml',
      '.github/workflows/check-comment.yml',
      '.github/workflows/refresh.yml',
    ]);
    const chosen = planInit(settings({ march: 'znver5' }), 'own', fresh);
    expect(contentOf(chosen, 'config/portage/package.use/10-cpu-flags')).toMatch(/\bavx512f\b.*\bsha\b/);
  });

  it('gives an image.yaml that is the default one, with its schema by address', () => {
    const text = contentOf(planInit(settings(), 'own', fresh), 'config/image.yaml');
    const schema = 'https://raw.githubusercontent.com/org/gentoo-min-action/v1/schema/image.schema.json';
    expect(text).toBe(fresh.defaults.get('image.yaml')?.replace('../schema/image.schema.json', schema));
    expect(text).toContain(schema);
    expect(parseDefinition(Buffer.from(text), 'image.yaml').ok).toBe(true);
  });

  it('gives the examples as they are when nothing else was asked for', () => {
    const [hosted, own] = [planInit(settings(), 'hosted', fresh), planInit(settings(), 'own', fresh)];
    expect(contentOf(hosted, '.github/workflows/image.yml')).toBe(fresh.examples.hosted);
    expect(contentOf(own, '.github/workflows/image.yml')).toBe(fresh.examples.image);
    expect(contentOf(own, '.github/workflows/check.yml')).toBe(fresh.examples.check);
    expect(contentOf(own, '.github/workflows/check-comment.yml')).toBe(fresh.examples.comment);
    expect(contentOf(own, '.github/workflows/refresh.yml')).toBe(fresh.examples.refresh);
  });

  it('writes a user’s own names into every place', () => {
    const given = { config: 'images/min', branch: 'trunk', action: 'me/fork@v2', labels: 'self-hosted, big' };
    for (const runner of ['own', 'hosted'] as const) {
      const plan = planInit(settings(given), runner, fresh);
      const workflows = plan.files.filter(({ path }) => path.startsWith('.github/'));
      const text = workflows.map(({ content }) => content as string).join('');
      expect(text).not.toMatch(/org\/gentoo-min-action|@v1|\[main\]|config: config\b|16-core|\bconfig\/portage/);
      expect(text.match(/^ +config: images\/min$/gm)).toHaveLength(3);
      expect(
        text.match(/uses: me\/fork\/\.github\/workflows\/(build|check|check-comment|refresh)\.yml@v2$/gm),
      ).toHaveLength(4);
      expect(text).toContain('branches: [trunk]');
      if (runner === 'own') expect(text).toContain(`runs-on: '["self-hosted","big"]'`);
    }
  });

  it('leaves a definition that is there, and a workflow that calls the same already', () => {
    const workflows = new Map([
      [
        '.github/workflows/nightly.yaml',
        'jobs:\n  a:\n    uses: Org/gentoo-min-action/.github/workflows/build.yml@main\n',
      ],
      ['.github/workflows/check.yml', 'jobs:\n  a:\n    uses: org/gentoo-min-action/.github/workflows/check.yml@v1\n'],
    ]);
    const plan = planInit(settings(), 'hosted', { ...fresh, existing: ['world', 'notes.txt'], workflows });
    expect(plan.files.map(({ path }) => path)).toEqual([
      '.github/workflows/check.yml',
      '.github/workflows/check-comment.yml',
      '.github/workflows/refresh.yml',
    ]);
    expect(plan.left).toEqual([
      'config holds a definition already (world): it stays as it is.',
      '.github/workflows/image.yml is not written: .github/workflows/nightly.yaml calls build.yml already.',
    ]);
  });

  it('imports nothing over a definition', () => {
    const plan = (): InitPlan => planInit(settings(), 'own', { ...fresh, existing: ['world'], old: [] });
    expect(plan).toThrow(/holds a definition already \(world\).*--config/);
  });
});

describe('calledBy', () => {
  it('finds reusable workflows of the action alone', () => {
    const text = `
    uses: a/b/.github/workflows/build.yml@v1
      - uses: 'a/b/.github/workflows/x.yml@v1'
    uses: a/b-c/.github/workflows/no.yml@v1
    # uses: a/b/.github/workflows/no.yml@v1
    uses: a/b@v1
`;
    expect(calledBy(text, 'a/b')).toEqual(['build.yml', 'x.yml']);
  });
});

describe('the options', () => {
  const refused = (given: Record<string, string>): string[] => {
    try {
      settings(given);
    } catch (error) {
      if (error instanceof UserError) return error.problems.map(({ message }) => message);
      throw error;
    }
    return [];
  };

  it.each([
    ['config', '../out'],
    ['config', '/etc'],
    ['config', 'a: b'],
    ['config', '.'],
    ['config', 'a//b'],
    ['runner', 'mine'],
    ['labels', 'a,"b'],
    ['labels', ' , '],
    ['march', 'znver33'],
    ['march', 'native'],
    ['branch', 'a]b'],
    ['branch', 'x..y'],
    ['branch', '-x'],
    ['action', 'org/gentoo-min-action'],
    ['action', 'org@v1'],
    ['action', 'org/x@${{ secrets }}'],
  ])('refuse --%s=%s', (name, value) => {
    expect(refused({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
  });

  it('are all refused at once', () => {
    expect(refused({ config: '..', branch: '', action: 'x', runner: 'y' })).toHaveLength(3);
  });

  it('of upgrade are a repository and a major version', () => {
    const read = (given: Record<string, string>): unknown =>
      readUpgradeSettings({ input: (name) => given[name] ?? '' });
    expect(read({})).toMatchObject({ folder: '.', to: undefined, action: 'org/gentoo-min-action' });
    expect(() => read({ to: '2', action: 'x' })).toThrow(/to: "2".*\n.*action: "x"/);
  });
});
