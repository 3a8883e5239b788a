import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FILES = [
  'action.yml',
  'boot/action.yml',
  'check/action.yml',
  'check/comment/action.yml',
  'publish/action.yml',
  'config/Dockerfile',
  'refresh/action.yml',
  'README.md',
  'docs/architecture.md',
  'docs/check.md',
  'docs/inputs.md',
  'docs/stages.svg',
  'docs/image-yaml.md',
  'docs/never-twice.md',
  'docs/rules.md',
  'src/inputs/table.ts',
  'schema/image.schema.json',
  ...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`),
];
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generate-test-'));
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(file, join(root, file));
  }
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function generate(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const edit = (file: string, change: (text: string) => string): void => {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
};

describe('scripts/generate.ts', () => {
  it('finds a changed Dockerfile in the picture and the table of its stages', () => {
    edit('config/Dockerfile', (text) => `${text}\nFROM rootfs AS artifacts\nCOPY --from=kernel / /\n`);
    expect(generate('--check', root).err.trim().split('\n')).toEqual(
      ['docs/stages.svg', 'docs/architecture.md'].map((path) => `${path} is not up to date: run npm run generate`),
    );
  });

  it('finds the committed files up to date', () => {
    expect(generate('--check')).toEqual({ code: 0, out: '', err: '' });
  });

  it('names what is not, and then writes it', () => {
    edit('action.yml', (text) => text.replace("default: '10'", "default: '12'"));
    edit('schema/image.schema.json', () => '{}');
    const check = generate('--check', root);
    expect(check.code).toBe(1);
    expect(check.err.trim().split('\n')).toEqual(
      ['src/inputs/table.ts', 'schema/image.schema.json', 'README.md', 'docs/inputs.md'].map(
        (path) => `${path} is not up to date: run npm run generate`,
      ),
    );
    expect(readFileSync(join(root, 'schema/image.schema.json'), 'utf8')).toBe('{}');

    expect(generate(root).out.trim().split('\n')).toEqual([
      'wrote src/inputs/table.ts',
      'wrote schema/image.schema.json',
      'wrote README.md',
      'wrote docs/inputs.md',
    ]);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('| `boot-minutes` | `12` |');
    expect(generate('--check', root)).toEqual({ code: 0, out: '', err: '' });
  });

  it('says which section is missing', () => {
    edit('README.md', (text) => text.replace('<!-- /outputs:boot -->', ''));
    rmSync(join(root, 'docs/image-yaml.md'));
    const check = generate('--check', root);
    expect(check.code).toBe(1);
    expect(check.err.trim().split('\n')).toEqual([
      'README.md has no section <!-- outputs:boot -->',
      'docs/image-yaml.md does not exist',
    ]);
  });
});
