import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseChangelog } from '../../../scripts/release/changelog.js';
import { movingTag, releaseNotes, releaseProblems } from '../../../scripts/release/plan.js';
import { ReleaseRepository } from '../../../scripts/release/repository.js';
import { ownReferences, stampWorkflow } from '../../../scripts/release/stamp.js';
import { compareVersions, parseVersion, versionsOf } from '../../../scripts/release/version.js';

const root = join(import.meta.dirname, '../../..');
const CHANGELOG = `# Changelog

Words.

## [Unreleased]

## [1.1.0] - 2026-11-22

### Added

- \`check\`

## [1.0.0] - 2026-10-01

### Fixed

- all
`;
const COMMIT = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';

describe('versions', () => {
  it.each(['1.2', 'v1.2.3', '1.2.3.4', '01.2.3', '1.2.3-', '1.2.3-01', '1.2.3+x', '1.2.3\n', '', '$(id)'])(
    '%j is none',
    (text) => {
      expect(parseVersion(text)).toBeUndefined();
    },
  );

  it('have an order, as Semantic Versioning gives it', () => {
    const ordered =
      '0.9.9 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.0.10 1.2.0';
    const sorted = ordered
      .split(' ')
      .reverse()
      .flatMap((text) => parseVersion(text) ?? [])
      .sort(compareVersions);
    const text = sorted.map(({ major, minor, patch, pre }) =>
      [[major, minor, patch].join('.'), ...(pre.length > 0 ? [pre.join('.')] : [])].join('-'),
    );
    expect(text.join(' ')).toBe(ordered);
  });

  it('are found among tags', () => {
    expect(versionsOf(['v1', 'v1.2.3', '1.2.4', 'latest', 'v2.0.0-rc.1'])).toHaveLength(2);
  });
});

describe('the changelog', () => {
  it('of this project is well written', () => {
    const { problems, sections } = parseChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
    expect(problems).toEqual([]);
    expect(sections.length).toBeGreaterThan(0);
  });

  it('is read by releases', () => {
    expect(parseChangelog(CHANGELOG)).toEqual({
      problems: [],
      sections: [
        { version: undefined, date: undefined, line: 5, body: '' },
        { version: '1.1.0', date: '2026-11-22', line: 7, body: '### Added\n\n- `check`' },
        { version: '1.0.0', date: '2026-10-01', line: 13, body: '### Fixed\n\n- all' },
      ],
    });
    expect(releaseNotes(CHANGELOG, '1.0.0')).toBe('### Fixed\n\n- all');
    expect(releaseNotes(CHANGELOG, '3.0.0')).toBeUndefined();
  });

  it.each([
    ['# Changelog\n', '# Changes\n', /^1: the title/],
    ['## [Unreleased]\n', '', /^6: the section "## \[Unreleased\]" is missing/],
    ['2026-11-22', '2026-02-30', /^7: the date of 1\.1\.0 is missing or none/],
    ['## [1.1.0] - 2026-11-22', '## 1.1.0', /^7: a heading is/],
    ['[1.1.0]', '[1.1]', /^7: "1\.1" is no version/],
    ['### Added', '### New', /^9: "New" is none of Added/],
    ['- `check`', 'check', /^9: nothing is listed below "Added"/],
    ['[1.0.0]', '[1.2.0]', /^13: 1\.2\.0 is not older than 1\.1\.0/],
    ['2026-10-01', '2026-12-01', /^13: 1\.0\.0 has a later date/],
    ['### Fixed\n\n- all', '', /^13: the section of 1\.0\.0 is empty/],
  ])('with %j as %j has a problem', (from, to, problem) => {
    expect(parseChangelog(CHANGELOG.replace(from, to)).problems).toEqual(
      expect.arrayContaining([expect.stringMatching(problem)]),
    );
  });
});

describe('releaseProblems', () => {
  const facts = { version: '1.1.0', packageVersion: '1.1.0', changelog: CHANGELOG, tags: ['v1', 'v1.0.0'] };

  it('finds none where all agree', () => {
    expect(releaseProblems(facts)).toEqual([]);
  });

  it.each([
    [{ version: '1.1' }, /is no version/],
    [{ packageVersion: '1.0.0' }, /package\.json says 1\.0\.0/],
    [{ tags: ['v1.1.0'] }, /v1\.1\.0 is there already, and a release is never changed/],
    [{ tags: ['v1.1.1'] }, /v1\.1\.1 is released already/],
    [{ version: '1.2.0', packageVersion: '1.2.0' }, /newest release in CHANGELOG\.md is 1\.1\.0/],
    [{ changelog: CHANGELOG.replace('[Unreleased]\n', '[Unreleased]\n\n### Added\n\n- x\n') }, /below "Unreleased"/],
  ])('%j', (change, problem) => {
    expect(releaseProblems({ ...facts, ...change })).toEqual([expect.stringMatching(problem)]);
  });
});

describe('movingTag', () => {
  it.each([
    ['1.1.0', ['v1', 'v1.0.0', 'v1.1.0'], 'v1'],
    ['2.0.0', ['v1', 'v1.9.0'], 'v2'],
    ['1.0.1', ['v1.1.0'], undefined],
    ['1.0.1', ['v2.0.0', 'v1.1.0-rc.1'], 'v1'],
    ['1.2.0-rc.1', [], undefined],
  ])('%s beside %j moves %j', (version, tags, tag) => {
    expect(movingTag(version, tags)).toBe(tag);
  });
});

describe('stampWorkflow', () => {
  const stamp = { repository: 'me/gentoo-min-action', commit: COMMIT, version: '1.1.0' };

  it('names the commit, and changes nothing else', () => {
    const text =
      '      - uses: org/gentoo-min-action@v1\n        uses: org/gentoo-min-action/check@v1\n# uses: org/gentoo-min-action@v1\n      - uses: org/gentoo-min-action-x@v1\n';
    expect(stampWorkflow(text, stamp)).toBe(
      text
        .replace('- uses: org/gentoo-min-action@v1', `- uses: me/gentoo-min-action@${COMMIT} # v1.1.0`)
        .replace('org/gentoo-min-action/check@v1', `me/gentoo-min-action/check@${COMMIT} # v1.1.0`),
    );
  });

  it('leaves no workflow of this project with a tag that moves', () => {
    const folder = join(root, '.github/workflows');
    const workflows = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const before = workflows.flatMap((text) => ownReferences(text, 'org/gentoo-min-action'));
    expect(before.length).toBeGreaterThan(3);
    for (const text of workflows) {
      const stamped = stampWorkflow(text, stamp);
      expect(ownReferences(stamped, 'org/gentoo-min-action')).toEqual([]);
      for (const reference of ownReferences(stamped, 'me/gentoo-min-action')) expect(reference).toMatch(`@${COMMIT}`);
    }
  });
});

describe('a release', () => {
  jest.setTimeout(60_000);
  let base: string;
  let clone: string;
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...args], {
      cwd: clone,
      encoding: 'utf8',
    }).trim();
  const place = (): ReleaseRepository =>
    new ReleaseRepository({ folder: clone, remote: 'origin', repository: 'me/gentoo-min-action' });
  const workflow = 'jobs:\n  a:\n    steps:\n      - uses: org/gentoo-min-action@v1\n';

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'release-test-'));
    clone = join(base, 'clone');
    mkdirSync(join(clone, '.github/workflows'), { recursive: true });
    git('init', '--quiet', '--bare', '--initial-branch=main', join(base, 'remote'));
    git('init', '--quiet', '--initial-branch=main');
    git('remote', 'add', 'origin', join(base, 'remote'));
    writeFileSync(join(clone, 'package.json'), '{ "version": "1.1.0" }');
    writeFileSync(join(clone, 'CHANGELOG.md'), CHANGELOG);
    writeFileSync(join(clone, '.github/workflows/build.yml'), workflow);
    git('add', '--all');
    git('commit', '--quiet', '--message=all');
    git('push', '--quiet', 'origin', 'main');
  });
  afterEach(() => {
    rmSync(base, { recursive: true });
  });

  it('is a tag of a commit whose workflows use the commit before it', () => {
    const head = git('rev-parse', 'HEAD');
    const commit = place().tag('1.1.0');
    expect(git('ls-remote', 'origin', 'refs/tags/v1.1.0')).toBe(`${commit}\trefs/tags/v1.1.0`);
    expect(git('rev-parse', `${commit}^`)).toBe(head);
    expect(git('diff', '--name-only', head, commit)).toBe('.github/workflows/build.yml');
    expect(git('show', `${commit}:.github/workflows/build.yml`)).toContain(
      `uses: me/gentoo-min-action@${head} # v1.1.0`,
    );
    // The clone itself is as it was.
    expect([git('status', '--porcelain'), git('rev-parse', 'HEAD'), git('tag')]).toEqual(['', head, '']);
  });

  it('is never made a second time', () => {
    place().tag('1.1.0');
    expect(() => place().tag('1.1.0')).toThrow(/is there already/);
    // Also where somebody else tags it in the same moment.
    git('commit', '--quiet', '--allow-empty', '--message=later');
    const other = new ReleaseRepository({ folder: clone, remote: 'origin', repository: 'me/gentoo-min-action' });
    jest.spyOn(other, 'check').mockReturnValue('');
    expect(() => other.tag('1.1.0')).toThrow(/rejected/);
  });

  it('moves the tag of the major version, and only forward', () => {
    const first = place().tag('1.1.0');
    expect(place().move('1.1.0')).toBe('v1');
    expect(git('ls-remote', 'origin', 'refs/tags/v1')).toContain(first);
    writeFileSync(join(clone, 'package.json'), '{ "version": "1.1.1" }');
    writeFileSync(
      join(clone, 'CHANGELOG.md'),
      CHANGELOG.replace('## [1.1.0]', '## [1.1.1] - 2026-11-23\n\n### Fixed\n\n- x\n\n## [1.1.0]'),
    );
    git('commit', '--quiet', '--all', '--message=next');
    const second = place().tag('1.1.1');
    expect(place().move('1.1.1')).toBe('v1');
    expect(place().move('1.1.0')).toBe('no tag moves');
    expect(git('ls-remote', 'origin', 'refs/tags/v1')).toContain(second);
    expect(() => place().move('1.2.0')).toThrow(/v1\.2\.0 is not in the remote/);
  });

  it('is made by node and git alone', () => {
    cpSync(join(root, 'scripts/release'), join(clone, 'scripts/release'), { recursive: true });
    cpSync(join(root, 'scripts/release.ts'), join(clone, 'scripts/release.ts'));
    const { imports, type } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(clone, 'package.json'), JSON.stringify({ version: '1.1.0', imports, type }));
    const run = (...words: readonly string[]): [number | null, string] => {
      const node = join(root, 'node_modules/node/bin/node');
      const { status, stdout, stderr } = spawnSync(node, ['scripts/release.ts', ...words], {
        cwd: clone,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      return [status, `${stdout}${stderr}`];
    };
    expect(run('check', '1.1.0')).toEqual([0, 'v1.1.0 can be released\n']);
    expect(run('notes', '1.1.0')).toEqual([0, '### Added\n\n- `check`\n']);
    expect(run('check', '1.2.0')).toEqual([
      1,
      expect.stringMatching(/^package\.json says 1\.1\.0\nthe newest release/),
    ]);
    expect(run('push', '1.1.0')).toEqual([1, 'there is no step "push", only check, tag, notes, move\n']);
  });
});
