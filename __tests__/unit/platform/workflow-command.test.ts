import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import * as core from '@actions/core';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotationProperties, keyValueEntry, workflowCommand } from '../../../src/platform/workflow-command.js';

const TEXTS = [
  'plain',
  'a\nb\r\nc',
  '100 %25 :, = ;',
  '::error::x',
  'name=a,b::c',
  '<b>&amp;</b>',
  '\u001b[31mred\u0000',
  '‮ü🎉',
  'x'.repeat(100_000),
];

/** What a function writes to standard output. */
function written(write: () => void): string {
  const chunks: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    chunks.push(String(chunk));
    return true;
  });
  try {
    write();
  } finally {
    spy.mockRestore();
  }
  return chunks.join('');
}

describe('workflowCommand writes what @actions/core writes', () => {
  it.each(TEXTS)('%.20j', (text) => {
    const at = { file: text, line: 3, column: 7, title: text };
    const properties = { title: text, file: text, startLine: 3, startColumn: 7 };
    expect(workflowCommand('error', annotationProperties(at), text)).toBe(
      written(() => {
        core.error(text, properties);
      }),
    );
    expect(workflowCommand('warning', {}, text)).toBe(
      written(() => {
        core.warning(text);
      }),
    );
    expect(workflowCommand('notice', annotationProperties({ file: text }), text)).toBe(
      written(() => {
        core.notice(text, { file: text });
      }),
    );
    expect(workflowCommand('debug', {}, text)).toBe(
      written(() => {
        core.debug(text);
      }),
    );
    expect(workflowCommand('add-mask', {}, text)).toBe(
      written(() => {
        core.setSecret(text);
      }),
    );
    expect(workflowCommand('group', {}, text)).toBe(
      written(() => {
        core.startGroup(text);
      }),
    );
    expect(workflowCommand('endgroup', {}, '')).toBe(
      written(() => {
        core.endGroup();
      }),
    );
  });

  it('is always one line', () => {
    for (const text of TEXTS) {
      expect(workflowCommand('error', { file: text }, text).match(/[\r\n]/g)).toEqual(['\n']);
    }
  });
});

describe('annotationProperties', () => {
  it.each([
    [undefined, {}],
    [{ file: 'a' }, { file: 'a' }],
    [{ file: 'a', column: 3 }, { file: 'a' }],
    [
      { file: 'a', line: 2, column: 3, title: 't' },
      { file: 'a', line: 2, col: 3, title: 't' },
    ],
  ])('%j', (at, expected) => {
    expect(JSON.parse(JSON.stringify(annotationProperties(at)))).toEqual(expected);
  });
});

describe('keyValueEntry writes what @actions/core writes', () => {
  let folder: string;
  const before = process.env.GITHUB_OUTPUT;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'command-test-'));
    process.env.GITHUB_OUTPUT = join(folder, 'output');
    writeFileSync(join(folder, 'output'), '');
  });
  afterEach(() => {
    if (before === undefined) delete process.env.GITHUB_OUTPUT;
    else process.env.GITHUB_OUTPUT = before;
    rmSync(folder, { recursive: true });
  });

  it.each([...TEXTS, ''])('%.20j', (text) => {
    core.setOutput('name', text);
    const plain = (entry: string): string => entry.replace(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER');
    expect(plain(keyValueEntry('name', text))).toBe(plain(readFileSync(join(folder, 'output'), 'utf8')));
  });

  it('takes another delimiter every time', () => {
    expect(keyValueEntry('a', 'b')).not.toBe(keyValueEntry('a', 'b'));
  });
});
