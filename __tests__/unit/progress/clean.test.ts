import { describe, expect, it } from '@jest/globals';
import { cleanLine, clip, neutraliseCommands } from '../../../src/progress/clean.js';
import { cpuTime } from '../../support/cpu-time.js';

describe('cleanLine', () => {
  it.each([
    ['plain text\twith a tab', 'plain text\twith a tab'],
    ['Größe → 3 ‘quoted’ 漢字', 'Größe → 3 ‘quoted’ 漢字'],
    ['\u001b[32m>>> Emerging\u001b[0m', '>>> Emerging'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u001bPq#0\u001b\\after', 'after'],
    ['\u009b31mred', 'red'],
    ['\u001b(Bascii', 'ascii'],
    ['half a sequence\u001b[', 'half a sequence'],
    [' 10%\r 50%\r100%', '100%'],
    ['whole line\r', 'whole line'],
    ['over\r\r', 'over'],
    ['ab\b\bcd', 'cd'],
    ['\b\bx', 'x'],
    ['bell\u0007 null\u0000 delete\u007f', 'bell null delete'],
    ['user\u202etxt.exe', 'usertxt.exe'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['line\u2028separator\u0085', 'lineseparator'],
    ['tag\u{e0041}', 'tag'],
  ])('%j becomes %j', (line, expected) => {
    expect(cleanLine(line)).toBe(expected);
  });

  it('takes no time on hostile input', () => {
    const { seconds } = cpuTime(() => {
      cleanLine('\u001b]'.repeat(50_000));
      cleanLine('\u001b['.repeat(50_000));
      cleanLine('\b'.repeat(50_000));
      cleanLine('\r'.repeat(50_000));
    });
    expect(seconds).toBeLessThan(2);
  });
});

describe('clip', () => {
  it('keeps what fits and says how long the rest was', () => {
    expect(clip('short', 10)).toBe('short');
    const clipped = clip('x'.repeat(5000), 100);
    expect(clipped).toHaveLength(100);
    expect(clipped).toMatch(/^x+ … \(5,000 characters\)$/);
  });
});

describe('neutraliseCommands', () => {
  /** What the runner does with a line (ActionCommand.cs), transcribed as a judge. */
  const understood = (line: string): boolean => {
    const trimmed = line.replace(/^[\s\u0085]+/u, '');
    const second = trimmed.startsWith('::') && trimmed.includes('::', 2);
    const first = line.includes('##[') && line.includes(']', line.indexOf('##['));
    return second || first;
  };

  it.each([
    '::error::injected',
    '  ::set-output name=x::y',
    '\t::add-mask::gcc',
    '\u00a0\u2003::stop-commands::token',
    '\u200b::error::x',
    ':\u200b:error::x',
    '##[error]x',
    'in the middle ##[add-mask]gcc and ##[group]again',
    'first line\n::error::second',
    'first line\r::error::second',
    '::group::',
  ])('%j is no command any more', (line) => {
    const safe = neutraliseCommands(line);
    for (const part of safe.split(/[\r\n]/)) expect(understood(part)).toBe(false);
    // Ignorable characters do not count for a culture-aware comparison.
    expect(understood(safe.replace(/\p{Cf}/gu, ''))).toBe(false);
  });

  it('leaves other lines alone', () => {
    for (const line of ['a::b', 'std::vector<int>', 'x ::y::', '#[cfg(test)]', '# # [x]']) {
      expect(neutraliseCommands(line)).toBe(line);
    }
  });
});
