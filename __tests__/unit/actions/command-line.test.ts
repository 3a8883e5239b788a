import { describe, expect, it } from '@jest/globals';
import { readOptions } from '../../../src/actions/command-line.js';
import { explainError } from '../../../src/actions/failure.js';
import { ownBuilderName } from '../../../src/actions/own-builder.js';
import { buildInputs } from '../../../src/inputs/table.js';
import { UserError } from '../../../src/platform/errors.js';

const command = { inputs: buildInputs, operand: 'config', about: '' };

describe('readOptions', () => {
  it.each([
    [['--kernel', '6.12.58'], { kernel: '6.12.58' }],
    [['--kernel=6.12.58', '--upload=false'], { kernel: '6.12.58', upload: 'false' }],
    [['my-config', '--output=x'], { config: 'my-config', output: 'x' }],
    [['--gentoo-mirrors=http://a http://b'], { 'gentoo-mirrors': 'http://a http://b' }],
    [[], {}],
  ])('%j', (words, expected) => {
    const { options, problems } = readOptions(command, words);
    expect([Object.fromEntries(options), problems]).toEqual([expected, []]);
  });

  it('names everything that is wrong', () => {
    const { problems } = readOptions(command, ['--kernell=1', 'one', 'two', '--output']);
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toMatch(/--output needs a value/);
    expect(problems.join('\n')).toMatch(/'two' is one word too many/);
    expect(problems.join('\n')).toMatch(/--kernell.*kernel/);
  });
});

describe('ownBuilderName', () => {
  it.each([
    [undefined, 'gentoo-min'],
    ['GitHub Actions 12', 'gentoo-min-github-actions-12'],
    ['../../x; rm', 'gentoo-min-x-rm'],
    ['日本', 'gentoo-min'],
  ])('%s', (runner, name) => {
    expect(ownBuilderName(runner)).toBe(name);
  });
});

describe('explainError', () => {
  it('passes on what was said to the user', () => {
    expect(explainError(new UserError({ message: 'a', hint: 'b' }))).toEqual([{ message: 'a', hint: 'b' }]);
  });

  it('translates a full disk', () => {
    expect(explainError(Object.assign(new Error('x'), { code: 'ENOSPC', path: '/out/a' }))).toEqual([
      { message: 'The disk is full: /out/a.', hint: expect.stringMatching(/output/) },
    ]);
  });

  it('calls a bug a bug, without a stack trace', () => {
    const [problem] = explainError(new TypeError('undefined is not a function'));
    expect(problem?.message).toMatch(/did not foresee: TypeError: undefined is not a function/);
    expect(problem?.message).not.toMatch(/\bat .*:\d+/);
  });
});
