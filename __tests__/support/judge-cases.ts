import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../harness/cli.js';
import type { Standin } from '../../harness/standin.js';
import { run } from '../../harness/run.js';
import { configLines, readDefinitionWords, type DefinitionWords } from '../../src/check/definition-words.js';
import { parseJudgement, type Judgement } from '../../src/check/parse-judgement.js';
import { questionsOf } from '../../src/check/questions.js';
import { secondTier } from '../../src/check/second-tier.js';
import { parseDefinition } from '../../src/image/definition.js';
import type { Finding } from '../../src/lint/finding.js';
import { lint } from '../../src/lint/lint.js';
import { Texts } from '../../src/lint/texts.js';
import { planBinhost } from '../../src/plan/binhost.js';
import { buildArgs } from '../../src/plan/build-args.js';
import { judge, type Verdict } from '../../src/verdict/judge.js';

/** Files of a definition by their paths; those of BASE are there without being named. */
export type CaseFiles = Readonly<Record<string, string>>;

const BASE: CaseFiles = {
  'image.yaml': `stage3: gentoo/stage3:nomultilib-20260216
snapshot: gentoo/portage:20260217
profile: default/linux/amd64/23.0/no-multilib
python: python3_13
compiler: { slot: 13, version: 13.3.0, keyword: amd64 }
kernel: { version: 6.12.58 }
`,
  'portage/make.conf': 'CFLAGS="-O2"\n',
  world: 'app-misc/hello\n',
};

/** One definition, and what Portage thinks of it. */
export interface JudgedCase {
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

interface Prepared {
  readonly texts: Texts;
  readonly words: DefinitionWords;
  readonly image: Parameters<typeof secondTier>[0]['image'];
  readonly first: readonly Finding[];
}

/** Definitions that are judged together, in one stage3: what takes long is done once. */
export class JudgeCases {
  readonly #prepared = new Map<string, Prepared>();

  /** @param folder an empty one */
  constructor(
    private readonly folder: string,
    private readonly standin: Standin,
  ) {}

  /** Adds a definition; what it asks is what the check would ask. */
  async add(name: string, files: CaseFiles): Promise<void> {
    const all: CaseFiles = { ...BASE, ...files };
    const contents = new Map(Object.entries(all).map(([path, text]) => [path, Buffer.from(text)]));
    const parsed = parseDefinition(contents.get('image.yaml') ?? new Uint8Array(), 'image.yaml');
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
    // The stand-in has a kernel of its own, and no example is about that.
    const kernel = { ...parsed.definition.kernel, version: this.standin.kernelVersion };
    const image = { definition: { ...parsed.definition, kernel, 'debug-packages': [] }, place: parsed.place };
    const texts = new Texts(contents);
    const words = readDefinitionWords(texts, image);
    const write = async (path: string, text: string): Promise<void> => {
      const target = join(this.folder, 'cases', name, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    };
    for (const [path, text] of Object.entries(all)) await write(join('definition', path), text);
    await write('questions.json', JSON.stringify(questionsOf(words, image)));
    const args = buildArgs(image.definition, {
      rebuild: '',
      compilerCache: [],
      binhost: planBinhost([], true).args,
      sourceDateEpoch: 0,
      loginSecrets: [],
    });
    await write('env.json', JSON.stringify(args));
    this.#prepared.set(name, { texts, words, image, first: lint(contents) });
  }

  /** Judges all that were added. @param portage holds /var/db/repos/gentoo */
  async judge(portage: string): Promise<void> {
    const root = join(this.folder, 'root');
    await mkdir(root);
    const manifest = this.blob(JSON.parse(await readFile(join(this.standin.stage3, 'index.json'), 'utf8')));
    const { layers } = JSON.parse(await readFile(manifest, 'utf8')) as { layers: { digest: string }[] };
    for (const { digest } of layers) {
      const options = ['--extract', '--zstd', '--numeric-owner', '--exclude=./dev/*'];
      await run('tar', [...options, '--file', this.path(digest), '--directory', root], { quiet: true });
    }
    const script = join(projectRoot, '__tests__/support/judge-cases.sh');
    await promisify(execFile)(script, [root, portage, join(projectRoot, 'config/build'), join(this.folder, 'cases')]);
  }

  /** What came of one of them. @throws Error with what its judge said when it failed */
  async result(name: string): Promise<JudgedCase> {
    const prepared = this.#prepared.get(name);
    if (!prepared) throw new Error(`there is no case ${name}`);
    const folder = join(this.folder, 'cases', name);
    const text = await readFile(join(folder, 'judgement.json'), 'utf8').catch(async () => {
      throw new Error(`${name}: ${await readFile(join(folder, 'said'), 'utf8')}`);
    });
    const judgement = parseJudgement(text);
    const lines = configLines(prepared.words);
    return {
      judgement,
      findings: secondTier({ ...prepared, lines, judgement }),
      verdict: judge(judgement.run, lines),
    };
  }

  private blob(index: unknown): string {
    const { manifests } = index as { manifests: { digest: string }[] };
    return this.path(manifests[0]?.digest ?? '');
  }

  private path(digest: string): string {
    return join(this.standin.stage3, 'blobs', digest.replace(':', '/'));
  }
}
