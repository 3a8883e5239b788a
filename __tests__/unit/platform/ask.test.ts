import { describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { askOn } from '../../../src/platform/ask.js';

function terminal(isTTY: boolean): {
  stdin: PassThrough & { isTTY: boolean };
  stdout: PassThrough & { isTTY: boolean };
} {
  return { stdin: Object.assign(new PassThrough(), { isTTY }), stdout: Object.assign(new PassThrough(), { isTTY }) };
}

describe('askOn', () => {
  it('asks nobody where there is no terminal', () => {
    expect(askOn(terminal(false))).toBeUndefined();
    expect(askOn({ ...terminal(true), stdout: new PassThrough() })).toBeUndefined();
  });

  it.each([
    ['own\n', 'own'],
    ['  OWN \n', 'own'],
    ['\n', 'hosted'],
    ['what?\nown\n', 'own'],
    ['', 'hosted'],
  ])('%j is %s', async (typed, answer) => {
    const { stdin, stdout } = terminal(true);
    const answered = askOn({ stdin, stdout })?.('Where?', ['own', 'hosted'], 'hosted');
    for (const line of typed.split(/(?<=\n)/)) stdin.write(line);
    if (!typed.endsWith('own\n')) stdin.end();
    await expect(answered).resolves.toBe(answer);
    expect(String(stdout.read())).toContain('Where?\n(own, hosted) [hosted] ');
  });
});
