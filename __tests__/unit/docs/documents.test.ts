import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { ensureTools } from '../../../harness/tools.js';
import { readOptions } from '../../../src/actions/command-line.js';
import { findCommand } from '../../../src/actions/commands.js';
import { bootInputs, buildInputs, checkInputs, refreshInputs } from '../../../src/inputs/table.js';

const root = join(import.meta.dirname, '../../..');
const DOCUMENTS = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** Languages of blocks; '' is for what a program prints. */
const LANGUAGES = ['', 'sh', 'yaml', 'json', 'ini', 'dockerfile'];

interface Workflow {
  readonly on: { readonly workflow_call?: { readonly inputs: Readonly<Record<string, unknown>> } };
}

interface Block {
  /** `docs/x.md:12`, the line on which it begins. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

const texts = new Map(DOCUMENTS.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

function blocksOf(path: string, text: string): Block[] {
  return [...text.matchAll(/^( *)```(\S*)\n(.*?)^\1```$/gms)].map((match) => {
    const [, indent = '', language = '', content = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    return { place: `${path}:${line}`, language, text: content.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  });
}

const blocks = [...texts].flatMap(([path, text]) => blocksOf(path, text));
const of = (language: string): [string, string][] =>
  blocks.filter((block) => block.language === language).map(({ place, text }) => [place, text]);

const INPUTS: ReadonlySet<string> = new Set([
  ...Object.keys(buildInputs),
  ...Object.keys(bootInputs),
  ...Object.keys(checkInputs),
  ...Object.keys(refreshInputs),
  ...readdirSync(join(root, '.github/workflows')).flatMap((name) => {
    const workflow = parseDocument(readFileSync(join(root, '.github/workflows', name), 'utf8')).toJS() as Workflow;
    return Object.keys(workflow.on.workflow_call?.inputs ?? {});
  }),
]);

/** Names of the inputs that are given to what is ours, or to what is not named. */
function withsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uses = 'org/gentoo-min-action', with: given } = value as { uses?: string; with?: object };
  const own = uses.startsWith('org/gentoo-min-action') && given ? Object.keys(given) : [];
  return [...own, ...Object.values(value).flatMap(withsOf)];
}

/** The anchors that GitHub makes of headings: lower case, without punctuation, dashes for spaces. */
function anchorsOf(text: string): string[] {
  const outside = text.replace(/^ *```.*?^ *```$/gms, '');
  return [...outside.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('code in the documentation', () => {
  let shellcheck: string;
  let folder: string;
  beforeAll(async () => {
    ({ shellcheck } = await ensureTools(['shellcheck']));
    folder = mkdtempSync(join(tmpdir(), 'documents-test-'));
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is of a language that is checked here, or what a program prints', () => {
    // The examples of the lint's rules are checked with the rules.
    const elsewhere = ({ language, place }: Block): boolean =>
      language === 'text' && place.startsWith('docs/rules.md:');
    expect(blocks.filter((block) => !LANGUAGES.includes(block.language) && !elsewhere(block))).toEqual([]);
    const fences = [...texts.values()].join('\n').match(/^ *```/gm) ?? [];
    expect(fences).toHaveLength(2 * blocks.length);
  });

  it('is good shell', () => {
    const files = of('sh').map(([place, text]) => {
      const file = join(folder, place.replaceAll('/', '_'));
      writeFileSync(file, text);
      return file;
    });
    expect(files.length).toBeGreaterThan(10);
    const { status, stdout } = spawnSync(shellcheck, ['--shell=sh', '--format=gcc', ...files], { encoding: 'utf8' });
    expect([stdout.replaceAll(`${folder}/`, ''), status]).toEqual(['', 0]);
  }, 60_000);

  it.each(of('sh'))('gives gentoo-min only what it takes at %s', (_, text) => {
    const commands = [...text.matchAll(/^(?:npx github:org\/gentoo-min-action|gentoo-min)((?: [^#\n|;&>]*)?)/gm)];
    for (const [, written = ''] of commands) {
      const words = written.trim().split(/\s+/);
      const found = findCommand(words);
      if ('unknown' in found) throw new Error(`there is no command ${found.unknown}`);
      expect(readOptions(found.command, found.rest).problems).toEqual([]);
    }
  });

  it.each(of('yaml'))('is YAML without errors at %s', (_, text) => {
    const document = parseDocument(text);
    expect([...document.errors, ...document.warnings]).toEqual([]);
  });

  it.each(of('yaml'))('gives no input that does not exist at %s', (_, text) => {
    expect(withsOf(parseDocument(text).toJS()).filter((name) => !INPUTS.has(name))).toEqual([]);
  });

  it.each(of('json'))('is JSON at %s', (_, text) => {
    expect(JSON.parse(text)).toBeInstanceOf(Object);
  });

  it.each(of('ini'))('has sections and settings at %s', (_, text) => {
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toMatch(/^\[\w+\]$/);
    expect(lines.filter((line) => !/^(\[\w+\]|\w+=\S.*)$/.test(line))).toEqual([]);
  });
});

describe('links in the documentation', () => {
  it.each([...texts])('lead somewhere from %s', (path, text) => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = links.filter((target) => {
      if (/^https?:/.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const other = file === '' ? path : join(dirname(path), file);
      if (!existsSync(join(root, other))) return true;
      return anchor !== undefined && !anchorsOf(texts.get(other) ?? '').includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('are in the README for every document', () => {
    const readme = texts.get('README.md') ?? '';
    const missing = DOCUMENTS.filter((path) => path !== 'README.md' && !readme.includes(`](docs/${basename(path)}`));
    expect(missing).toEqual([]);
  });
});
