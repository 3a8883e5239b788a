import { describe, expect, it } from '@jest/globals';
import { parseDefinition } from '../../../src/image/definition.js';
import { compilerQuestion, editsOf, kernelQuestion, withTag } from '../../../src/refresh/choices.js';
import type { PackageFacts } from '../../../src/snapshot/facts.js';

const definition = (keyword: string): Parameters<typeof compilerQuestion>[0] => {
  const parsed = parseDefinition(
    Buffer.from(`stage3: a:20260216
snapshot: b:20260217
profile: p
compiler: {slot: 16, version: 16.1.0, keyword: "${keyword}"}
kernel: {version: 6.12.58}
`),
    'image.yaml',
  );
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join());
  return parsed.definition;
};
const facts = (keywords: string, masked = false): PackageFacts => ({
  name: 'x/y',
  files: [],
  keywords: () => keywords.split(' ').filter((word) => word !== ''),
  isMasked: () => masked,
});

describe('a version', () => {
  it.each([
    ['amd64', 'arm amd64', undefined],
    ['amd64', '~amd64', 'has the keyword ~amd64, and compiler.keyword accepts amd64'],
    ['amd64', '', 'has no keyword for amd64, and compiler.keyword accepts amd64'],
    ['amd64', '*', undefined],
    ['~amd64', '~amd64', undefined],
    ['~amd64', '-amd64 arm', 'has the keyword -amd64, and compiler.keyword accepts ~amd64'],
    ['**', '', undefined],
  ])('of a compiler accepted by %s with the keywords "%s": %s', (keyword, keywords, reason) => {
    expect(compilerQuestion(definition(keyword), facts(keywords)).refuse('1')).toBe(reason);
    expect(compilerQuestion(definition(keyword), facts(keywords, true)).refuse('1')).toMatch(/^is masked/);
  });

  it('of a kernel needs a keyword of any kind', () => {
    const { refuse } = kernelQuestion(definition('amd64'), facts('~amd64'));
    expect(refuse('6.12.59')).toBeUndefined();
    expect(kernelQuestion(definition('**'), facts('')).refuse('1')).toBe('has no keyword for amd64');
    expect(kernelQuestion(definition('**'), facts('amd64', true)).refuse('1')).toMatch(/^is masked/);
  });
});

describe('an edit', () => {
  it.each([
    ['gentoo/stage3:a', 'gentoo/stage3:b@sha256:1'],
    ['docker.io/gentoo/stage3:a@sha256:0', 'docker.io/gentoo/stage3:b@sha256:1'],
    ['127.0.0.1:5000/stage3:a', '127.0.0.1:5000/stage3:b@sha256:1'],
  ])('leaves the name of %s as it was written', (pin, wanted) => {
    expect(withTag(pin, 'b', 'sha256:1')).toBe(wanted);
  });

  it('changes the slot of the compiler together with its version', () => {
    const step = (to: string): ReturnType<typeof editsOf> =>
      editsOf({ kind: 'compiler', changes: [{ key: 'compiler', from: '16.1.0', to }] });
    expect(step('16.2.0')).toEqual([{ path: ['compiler', 'version'], value: '16.2.0' }]);
    expect(step('17.1.0')).toEqual([
      { path: ['compiler', 'version'], value: '17.1.0' },
      { path: ['compiler', 'slot'], value: 17 },
    ]);
  });
});
