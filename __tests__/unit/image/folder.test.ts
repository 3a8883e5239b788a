import { describe, expect, it } from '@jest/globals';
import { planContext } from '../../../src/image/folder.js';
import type { ContextPlan, FolderEntry } from '../../../src/image/folder.js';
import { formatProblem } from '../../../src/platform/errors.js';

/** `path` a file, `path=` an empty one, `path/` a folder. */
function entries(where: string, ...paths: readonly string[]): FolderEntry[] {
  return paths.map((text) => {
    const path = text.replace(/[/=]$/, '');
    return {
      path,
      kind: text.endsWith('/') ? 'folder' : 'file',
      size: text.endsWith('=') || text.endsWith('/') ? 0 : 5,
      executable: false,
      source: `${where}/${path}`,
    };
  });
}

const DEFAULTS = [
  'Dockerfile',
  'image.yaml',
  'kernel/',
  'kernel/10-off.config',
  'kernel/20-on.config',
  'portage/',
  'portage/make.conf',
  'portage/package.use/',
  'portage/package.use/base',
  'world',
];
const plan = (...user: readonly string[]): ContextPlan =>
  planContext(entries('/default', ...DEFAULTS), entries('/user', ...user), 'config');
const shown = ({ files }: ContextPlan): string[] => files.map(({ path, from }) => `${from} ${path}`);

describe('planContext', () => {
  it('takes everything from the default when the user has nothing', () => {
    const result = plan();
    expect(result.problems).toEqual([]);
    expect(shown(result)).toEqual(DEFAULTS.filter((path) => !path.endsWith('/')).map((path) => `default ${path}`));
    expect(result.folders).toEqual(['kernel', 'portage', 'portage/package.use']);
  });

  it('lets the user replace, add and switch off', () => {
    const result = plan(
      'world',
      'kernel/',
      'kernel/10-off.config=',
      'kernel/30-mine.config',
      'portage/',
      'portage/package.mask/',
      'portage/package.mask/x',
      'notes=',
    );
    expect(result.problems).toEqual([]);
    expect(shown(result).filter((line) => !line.startsWith('default'))).toEqual([
      'removed kernel/10-off.config',
      'user kernel/30-mine.config',
      'user notes',
      'user portage/package.mask/x',
      'user world',
    ]);
    expect(result.files.find(({ path }) => path === 'world')?.entry.source).toBe('/user/world');
    expect(result.folders).toContain('portage/package.mask');
  });

  it('keeps a folder of which every file is switched off', () => {
    const result = plan('kernel=');
    expect(result.problems).toEqual([]);
    expect(shown(result)).toEqual(
      expect.arrayContaining(['removed kernel/10-off.config', 'removed kernel/20-on.config']),
    );
    expect(shown(result).some((line) => line.endsWith(' kernel'))).toBe(false);
    expect(result.folders).toContain('kernel');
  });

  it.each([
    [
      ['world='],
      'config/world: The file is empty, which switches the default off, but an image needs it. Remove it to get the default, or write your own.',
    ],
    [
      ['Dockerfile='],
      'config/Dockerfile: The file is empty, which switches the default off, but an image needs it. Remove it to get the default, or write your own.',
    ],
    [
      ['portage/package.use'],
      "config/portage/package.use: This is a file, but a folder in the default definition. Move it to portage/package.use/NAME to add to the default's files; an empty file portage/package.use switches them all off.",
    ],
    [
      ['portage/make.conf/', 'portage/make.conf/a'],
      'config/portage/make.conf: This is a folder, but a file in the default definition. Make it one file.',
    ],
  ])('finds fault with %j', (user, expected) => {
    expect(plan(...user).problems.map(formatProblem)).toEqual([expected]);
  });

  it('misses what neither has', () => {
    expect(planContext([], [], 'c').problems.map(formatProblem)).toEqual([
      'c/Dockerfile: There is no Dockerfile. Write one.',
      'c/image.yaml: There is no image.yaml. Write one.',
      'c/world: There is no world. Write one.',
    ]);
  });

  it('notes names that are almost those of a part', () => {
    const { notes, problems } = plan('kernels/', 'wrold', 'README.md', 'kernel/wrold');
    expect(problems).toEqual([]);
    expect(notes.map(formatProblem)).toEqual([
      'config/kernels: "kernels" is no part of the definition. Did you mean "kernel"?',
      'config/wrold: "wrold" is no part of the definition. Did you mean "world"?',
    ]);
  });
});
