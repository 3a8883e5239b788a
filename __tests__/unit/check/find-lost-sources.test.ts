import { describe, expect, it } from '@jest/globals';
import { configLines } from '../../../src/check/definition-words.js';
import { findLostSources, type GoneSource } from '../../../src/check/find-lost-sources.js';
import { found, read } from './cases.js';

const gone = (name: string, cpv: string, pool = false): GoneSource => ({ name, package: cpv, pool });

function lost(files: Readonly<Record<string, string>>, ...sources: readonly GoneSource[]): string[] {
  const { words, image, texts } = read(files);
  texts.all(texts.paths());
  return findLostSources(sources, { words, image, lines: configLines(words), silences: texts.silences }).map(
    ({ rule, severity, at, message, hint }) =>
      `${severity} ${rule} ${[at.file, at.line, at.column].join(':')} ${message} ${hint ?? ''}`,
  );
}

describe('findLostSources', () => {
  it('blames the line of world, else the pin of the snapshot', () => {
    const world = 'app-misc/one\n  app-misc/hello\n';
    expect(lost({ world }, gone('hello.tar', 'app-misc/hello-2.10'), gone('lib.tar', 'dev-libs/lib-1', true))).toEqual([
      `warning lost-source image.yaml:2:11 "lib.tar" of dev-libs/lib-1 can no longer be downloaded from anywhere. This builder's pool has it. Keep it in a distfiles-store, or move to pins that do not need it.`,
      'warning lost-source world:2:3 "hello.tar" of app-misc/hello-2.10 can no longer be downloaded from anywhere. Name a mirror that has it by gentoo-mirrors, or move to pins that do not need it, such as a newer snapshot.',
    ]);
  });

  it('is allowed by a comment, which nobody calls idle on a day when nothing is lost', () => {
    const world = 'app-misc/hello # gentoo-min: allow lost-source\n';
    expect(lost({ world }, gone('hello.tar', 'app-misc/hello-2.10'))).toEqual([]);
    expect(lost({ world })).toEqual([]);
    expect(found({ world }, {})).toEqual([]);
  });
});
