import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { parseReport } from '../../../src/boot/reports.js';
import { smokeFiles } from '../../../src/boot/smoke.js';

const SETTINGS = { runlevel: 'default', scriptSeconds: 60, kernelRelease: '6.12.58-gentoo', user: 'larry' };
const files = smokeFiles(SETTINGS, [
  { name: '10 odd; name.sh', content: '#!/bin/sh\nexit 0\n' },
  { name: '20.sh', content: '#!/bin/bash\nexit 1\n' },
]);

describe('smokeFiles', () => {
  it('puts the hook where dracut of any version looks, and everything else into the root', () => {
    expect(files.map((file) => file.path)).toEqual([
      'var/lib/dracut/hooks/pre-pivot/99-gentoo-min.sh',
      'lib/dracut/hooks/pre-pivot/99-gentoo-min.sh',
      'gentoo-min-init',
      'gentoo-min-runner',
      'gentoo-min-smoke-0000',
      'gentoo-min-smoke-0001',
    ]);
    expect(files.every((file) => file.mode === 0o755)).toBe(true);
  });

  it('consists of shell scripts without a complaint of shellcheck', () => {
    for (const { path, content } of files.slice(0, 4)) {
      const check = spawnSync('shellcheck', ['-s', 'sh', '-'], { input: content, encoding: 'utf8' });
      expect({ path, error: check.error, output: check.stdout }).toEqual({ path, error: undefined, output: '' });
    }
  });

  it('cannot be broken by what a name holds', () => {
    const runner = smokeFiles({ ...SETTINGS, user: "x'; echo hacked; '" }, [])[3]?.content as string;
    const line = /^GENTOO_MIN_USER=.*$/m.exec(runner)?.[0] ?? '';
    const shell = spawnSync('sh', ['-c', `${line}\nprintf %s "$GENTOO_MIN_USER"`], { encoding: 'utf8' });
    expect(shell.stdout).toBe("x'; echo hacked; '");
  });
});

describe('parseReport', () => {
  it('reads what the guest says and decodes its texts', () => {
    expect(parseReport('{"event":"fact","name":"kernel","value":"Ni4xMgo="}')).toEqual({
      event: 'fact',
      name: 'kernel',
      value: '6.12',
    });
    expect(parseReport('{"event":"fact","name":"crashed","value":""}')).toMatchObject({ value: '' });
  });

  it.each([
    '',
    'hello',
    '{"event":"other"}',
    '{"event":"end","script":0}',
    '{"event":"fact","name":"kernel","value":"ä"}',
  ])('gives back %j as it is', (line) => {
    expect(parseReport(line)).toBe(line);
  });
});
