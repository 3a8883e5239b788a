import { afterEach, beforeEach } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunBuildDeps } from '../../src/actions/run-build.js';
import { silentDisplay } from './silent-display.js';

/** What the main step is run with on a runner that is made up: it may make a builder, and remove it afterwards. */
export function buildDeps(made: Pick<RunBuildDeps, 'run' | 'machine'>): RunBuildDeps {
  return {
    ...made,
    sleep: () => Promise.resolve(),
    display: silentDisplay,
    installation: { defaults: join(import.meta.dirname, '../../config'), builtBy: 'gentoo-min-action test' },
    ownBuilder: 'gentoo-min-runner-1',
    removesBuilder: true,
    hasPostStep: true,
    jobStarted: undefined,
  };
}

/** Gives each test of a file a folder of its own, with a `config` of one package, and removes it. @returns its path, during a test */
export function definitionFolder(name: string): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), `${name}-test-`));
    await mkdir(join(folder, 'config'));
    await writeFile(join(folder, 'config/world'), 'app-misc/hello\n');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}
