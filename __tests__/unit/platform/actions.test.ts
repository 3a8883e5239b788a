import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createActionsPlatform } from '../../../src/platform/actions.js';
import type { ActionsHost, ArtifactClient } from '../../../src/platform/actions.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'actions-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface FakeHost extends ActionsHost {
  readonly lines: () => string[];
  readonly send: (signal: string) => void;
}

function fakeHost(
  env: Readonly<Record<string, string>> = {},
  uploadArtifact?: ArtifactClient['uploadArtifact'],
): FakeHost {
  let output = '';
  const listeners = new Map<string, () => void>();
  return {
    env,
    stdout: {
      write: (text) => {
        output += text;
      },
    },
    once: (signal, listener) => listeners.set(signal, listener),
    artifactClient: () =>
      uploadArtifact ? Promise.resolve({ uploadArtifact }) : Promise.reject(new Error('not loaded')),
    lines: () => output.split('\n').slice(0, -1),
    send: (signal) => listeners.get(signal)?.(),
  };
}

describe('the log', () => {
  it.each([
    ['plain', ['plain']],
    ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['', ['']],
    ['\u001b[32mgreen\u001b[0m', ['\u001b[32mgreen\u001b[0m']],
  ])('shows %j as it is', (text, expected) => {
    const host = fakeHost();
    createActionsPlatform(host).log.info(text);
    expect(host.lines()).toEqual(expected);
  });

  it.each([
    '::error::x',
    '  ::add-mask::x',
    'fine\r::set-output name=a::b',
    '\u0085\u00a0::warning::x',
    'x ##[error]y',
    '##[add-mask]x',
  ])('lets nobody give commands by %j', (text) => {
    const host = fakeHost();
    createActionsPlatform(host).log.info(text);
    for (const line of host.lines()) {
      // How the runner recognises a command: "::" after white space, "##[" anywhere.
      expect(line).not.toMatch(/^[\s\u0085]*::|##\[/);
    }
  });

  it('gets through a line of a megabyte', () => {
    const host = fakeHost();
    createActionsPlatform(host).log.info('x'.repeat(1_000_000));
    expect(host.lines()[0]).toHaveLength(1_000_000);
  });

  it('annotates places and opens groups', () => {
    const host = fakeHost();
    const { log } = createActionsPlatform(host);
    log.startGroup('Build\n::x');
    log.endGroup();
    log.debug('d');
    log.notice('n');
    log.warning('w', { file: 'a,b', line: 2 });
    log.error('e\nf', { file: 'a', line: 2, column: 3, title: 't:u' });
    expect(host.lines()).toEqual([
      '::group::Build%0A::x',
      '::endgroup::',
      '::debug::d',
      '::notice::n',
      '::warning file=a%2Cb,line=2::w',
      '::error title=t%3Au,file=a,line=2,col=3::e%0Af',
    ]);
  });
});

describe('inputs, outputs and state', () => {
  it('reads inputs as the runner hands them over', () => {
    const platform = createActionsPlatform(
      fakeHost({ 'INPUT_BOOT-MINUTES': ' 10\n', INPUT_A_B: 'x', STATE_builder: 'b' }),
    );
    expect(platform.input('boot-minutes')).toBe('10');
    expect(platform.input('a b')).toBe('x');
    expect(platform.input('none')).toBe('');
    expect(platform.state('builder')).toBe('b');
    expect(platform.state('none')).toBe('');
  });

  it('appends outputs and state to their files', () => {
    const [output, state] = [join(folder, 'output'), join(folder, 'state')];
    const platform = createActionsPlatform(fakeHost({ GITHUB_OUTPUT: output, GITHUB_STATE: state }));
    platform.setOutput('a', '1');
    platform.setOutput('b', 'x\ny=z');
    platform.saveState('c', '2');
    expect(readFileSync(output, 'utf8')).toMatch(/^a<<(\S+)\n1\n\1\nb<<(\S+)\nx\ny=z\n\2\n$/);
    expect(readFileSync(state, 'utf8')).toMatch(/^c<<(\S+)\n2\n\1\n$/);
  });

  it('says when there is no runner', () => {
    const platform = createActionsPlatform(fakeHost());
    expect(() => {
      platform.setOutput('a', '1');
    }).toThrow('GITHUB_OUTPUT is not set');
  });

  it('hides every line of a secret', () => {
    const host = fakeHost();
    createActionsPlatform(host).mask('one\ntwo\n\n');
    createActionsPlatform(host).mask('');
    expect(host.lines()).toEqual(['::add-mask::one%0Atwo%0A%0A', '::add-mask::one', '::add-mask::two']);
  });

  it('fails with one message', () => {
    const host = fakeHost();
    createActionsPlatform(host).fail('first\nsecond');
    expect(host.lines()).toEqual(['::error::first%0Asecond']);
    expect(host.exitCode).toBe(1);
  });
});

describe('cancelling', () => {
  it.each(['SIGINT', 'SIGTERM'])('%s', (signal) => {
    const host = fakeHost();
    const { cancelled } = createActionsPlatform(host);
    expect(cancelled.aborted).toBe(false);
    host.send(signal);
    expect(cancelled.aborted).toBe(true);
    expect(String(cancelled.reason)).toContain(signal);
  });
});

describe('the summary', () => {
  it('replaces what was there', async () => {
    const path = join(folder, 'summary');
    writeFileSync(path, 'old and longer');
    await createActionsPlatform(fakeHost({ GITHUB_STEP_SUMMARY: path })).writeSummary('# new\n');
    expect(readFileSync(path, 'utf8')).toBe('# new\n');
  });

  it('is cut before GitHub rejects it', async () => {
    const path = join(folder, 'summary');
    await createActionsPlatform(fakeHost({ GITHUB_STEP_SUMMARY: path })).writeSummary('| ü |\n'.repeat(200_000));
    const text = readFileSync(path, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toMatch(/\| ü \|\n\n\*The rest is left out: GitHub shows no summary of more than 1 MiB\.\*\n$/);
  });

  it('is optional', async () => {
    const host = fakeHost();
    await createActionsPlatform(host).writeSummary('x');
    expect(host.lines()).toEqual(['::debug::There is no job summary here.']);
  });
});

describe('artifacts', () => {
  const env = { ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: 'u' };

  it.each([
    [env, true],
    [{}, false],
    [{ ...env, ACTIONS_RUNTIME_TOKEN: '' }, false],
  ])('with %j can be stored: %j', (given, expected) => {
    expect(createActionsPlatform(fakeHost(given)).artifacts.available).toBe(expected);
  });

  it('stores a file as it is under its own name', async () => {
    const calls: unknown[] = [];
    const host = fakeHost(env, (...args) => {
      calls.push(args);
      return Promise.resolve({ id: 7, size: 5 });
    });
    const { artifacts } = createActionsPlatform(host);
    expect(await artifacts.upload('/out/a.squashfs', { retentionDays: 3 })).toEqual({ id: 7, bytes: 5 });
    expect(await artifacts.upload('/out/b', {})).toEqual({ id: 7, bytes: 5 });
    expect(calls).toEqual([
      ['a.squashfs', ['/out/a.squashfs'], '/out', { skipArchive: true, compressionLevel: 0, retentionDays: 3 }],
      ['b', ['/out/b'], '/out', { skipArchive: true, compressionLevel: 0 }],
    ]);
  });

  it.each([
    [
      new Error(
        'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
      ),
      'The workflow run has an artifact a already. Give each job names of its own by the input artifact-name.',
    ],
    [
      new Error('Upload progress stalled.'),
      'The artifact a could not be stored: Upload progress stalled. Run the job again, or store nothing by the input upload: false.',
    ],
  ])('explains %s', async (error, expected) => {
    const host = fakeHost(env, () => Promise.reject(error));
    await expect(createActionsPlatform(host).artifacts.upload('/out/a', {})).rejects.toThrow(new Error(expected));
  });

  it('does not believe in an artifact without id', async () => {
    const host = fakeHost(env, () => Promise.resolve({}));
    await expect(createActionsPlatform(host).artifacts.upload('/out/a', {})).rejects.toThrow(
      'the service gave it no id.',
    );
  });
});
