import { describe, expect, it } from '@jest/globals';
import { runProcess } from '../../../src/platform/process.js';

/** Runs a line of shell, and stops it as soon as it prints. */
async function stopped(script: string, graceMs: number): Promise<{ code: number; stopped: boolean; stdout: string }> {
  const controller = new AbortController();
  return runProcess(
    { command: 'sh', args: ['-c', script] },
    {
      signal: controller.signal,
      graceMs,
      onStdout: () => {
        controller.abort();
      },
    },
  );
}

describe('running a program', () => {
  it('gives its exit code, its output and what it was told', async () => {
    const spec = { command: 'sh', args: ['-c', 'cat; echo "$WORD" >&2; exit 3'], input: 'in', env: { WORD: 'err' } };
    expect(await runProcess(spec)).toEqual({ code: 3, stdout: 'in', stderr: 'err\n', stopped: false });
  });

  it('takes a variable away from the environment', async () => {
    const spec = { command: 'sh', args: ['-c', 'echo "${HOME-none}"'], env: { HOME: undefined } };
    expect((await runProcess(spec)).stdout).toBe('none\n');
  });

  it('keeps the end of what is longer than asked for', async () => {
    const spec = { command: 'sh', args: ['-c', 'for n in 1 2 3 4 5; do echo "line $n"; sleep 0.01; done'] };
    expect((await runProcess(spec, { keepBytes: 10 })).stdout).toBe(' 4\nline 5\n');
  });

  it('keeps the input open for as long as it is told to', async () => {
    const until = new AbortController();
    const spec = {
      command: 'sh',
      args: ['-c', 'read -r line; echo "$line"; cat > /dev/null; echo over'],
      input: 'first\n',
    };
    let heard = '';
    const onStdout = (chunk: Buffer): void => {
      heard += chunk.toString();
      expect(until.signal.aborted).toBe(heard !== 'first\n');
      until.abort();
    };
    expect(await runProcess(spec, { inputUntil: until.signal, onStdout })).toMatchObject({
      code: 0,
      stdout: 'first\nover\n',
      stopped: false,
    });
    expect(await runProcess(spec, { inputUntil: until.signal })).toMatchObject({ stdout: 'first\nover\n' });
  });

  it('does not mind a program that leaves its input unread', async () => {
    const spec = { command: 'sh', args: ['-c', 'exec 0<&-; echo done'], input: Buffer.alloc(2 ** 20) };
    expect(await runProcess(spec)).toMatchObject({ code: 0, stdout: 'done\n' });
  });

  it('throws for one that does not exist', async () => {
    await expect(runProcess({ command: 'no-such-program', args: [] })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('stopping a program', () => {
  it('asks it to end first', async () => {
    const script = 'trap "echo bye; exit 7" INT; echo ready; while :; do sleep 0.02; done';
    expect(await stopped(script, 5000)).toMatchObject({ code: 7, stopped: true, stdout: 'ready\nbye\n' });
  });

  it('kills one that does not listen', async () => {
    const script = 'trap "" INT TERM; echo ready; while :; do sleep 0.02; done';
    expect(await stopped(script, 50)).toMatchObject({ code: 137, stopped: true });
  });

  it('does not wait for what it leaves behind with its output open', async () => {
    const script = 'trap "" INT TERM; sleep 5 & echo ready; while :; do sleep 0.02; done';
    const started = performance.now();
    expect(await stopped(script, 50)).toMatchObject({ code: 137, stopped: true });
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('does not begin with one that is stopped already', async () => {
    const result = await runProcess({ command: 'sleep', args: ['5'] }, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ code: 130, stopped: true });
  });
});
