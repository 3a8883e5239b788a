import { describe, expect, it } from '@jest/globals';
import { Judge, type JudgeSettings } from '../../../src/boot/judge.js';

const RELEASE = '6.12.58-gentoo';
const SETTINGS: JudgeSettings = {
  kernelRelease: RELEASE,
  scriptNames: ['10-a.sh', '20-b.sh'],
  timeoutSeconds: 300,
  idleSeconds: 30,
  powerOffSeconds: 20,
};
const MOUNTS = [
  'rootfs / rootfs rw 0 0',
  'LiveOS_rootfs / overlay rw,relatime,lowerdir=/run/rootfsbase,upperdir=/run/overlayfs,workdir=/run/ovlwork 0 0',
  '/dev/vda /run/rootfsbase squashfs ro,relatime 0 0',
].join('\n');

const line = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);
const fact = (name: string, value: string): Buffer =>
  line({ event: 'fact', name, value: Buffer.from(`${value}\n`).toString('base64') });

/** A boot told second by second. */
class Story {
  readonly judge: Judge;
  second = 0;

  constructor(settings: Partial<JudgeSettings> = {}) {
    this.judge = new Judge({ ...SETTINGS, ...settings }, 0);
  }

  get now(): number {
    return this.second * 1000;
  }

  console(text: string): this {
    this.judge.consoleOutput(Buffer.from(`${text}\r\n`), this.now);
    return this;
  }

  report(...lines: Buffer[]): this {
    for (const each of lines) this.judge.reportOutput(each, this.now);
    return this;
  }

  wait(seconds: number): this {
    this.second += seconds;
    return this;
  }

  verdict(): ReturnType<Judge['verdict']> {
    return this.judge.verdict(this.now);
  }

  /** Up to the default runlevel. */
  booted(facts: Readonly<Record<string, string>> = {}): this {
    this.wait(1).console(`[    0.000000] Linux version ${RELEASE} (x) #1`);
    this.wait(3).console('[    2.000000] Run /init as init process').console('gentoo-min: the initramfs has mounted …');
    this.report(line({ event: 'initramfs', writable: true }));
    this.wait(2).console('INIT: version 3.14 booting').report(fact('runlevel', 'sysinit'));
    this.wait(4).report(fact('runlevel', 'default'), line({ event: 'reached' }));
    const all = { kernel: RELEASE, init: '/sbin/init', mounts: MOUNTS, crashed: '', ...facts };
    return this.report(...Object.entries(all).map(([name, value]) => fact(name, value)));
  }

  script(script: number, code: number, output = 'fine'): this {
    return this.report(
      line({ event: 'begin', script, seconds: 60 }),
      line({ event: 'end', script, code, output: Buffer.from(output).toString('base64') }),
    );
  }

  done(): this {
    this.report(line({ event: 'done' }));
    return this;
  }

  down(): this {
    this.judge.machineDown(this.now);
    return this;
  }
}

describe('Judge', () => {
  it('calls a boot good that reported everything and powered off', () => {
    const story = new Story().booted().script(0, 0).script(1, 77, 'no such thing').done();
    expect(story.verdict()).toBeUndefined();
    story.wait(2).down();
    expect(story.verdict()).toBeUndefined(); // output may still be under way
    expect(story.wait(1).verdict()).toEqual({ booted: true });
    expect(story.judge.checks().map(({ name, outcome }) => `${outcome} ${name}`)).toEqual([
      'pass default runlevel',
      'pass root is an overlay on the squashfs',
      'pass kernel release',
      'pass init',
      'pass services',
      'pass 10-a.sh',
      'skip 20-b.sh',
      'pass power-off',
    ]);
    expect(story.judge.seconds(story.now)).toEqual({ kernel: 4, userspace: 6, total: 13 });
  });

  it('never takes silence for success: a guest that goes down without a report has failed', () => {
    expect(new Story().console('hello').wait(5).down().wait(1).verdict()).toMatchObject({ kind: 'no-report' });
    const half = new Story().booted().script(0, 0).wait(1).down().wait(1);
    expect(half.verdict()).toMatchObject({ booted: false, kind: 'no-report' });
  });

  it('says so at once when init runs without our hook', () => {
    expect(new Story().console('INIT: version 3.14 booting').verdict()).toMatchObject({ kind: 'no-report' });
  });

  it('fails for a failed script, with its output', () => {
    const story = new Story().booted().script(0, 0).script(1, 3, 'one\ntwo').done().wait(1).down().wait(1);
    expect(story.verdict()).toMatchObject({
      kind: 'check-failed',
      message: expect.stringContaining('20-b.sh'),
    });
    expect(story.judge.checks()[6]).toEqual({ name: '20-b.sh', outcome: 'fail', detail: 'exit code 3: one\ntwo' });
  });

  it.each([
    [{ crashed: ' dhcpcd   [  crashed  ]' }, 'check-failed', /dhcpcd crashed/],
    [{ kernel: '6.1.0' }, 'kernel-mismatch', /6\.1\.0 runs/],
    [{ mounts: '/dev/vda / squashfs ro 0 0' }, 'wrong-root', /squashfs on \/dev\/vda/],
  ])('fails for the fact %j', (facts, kind, message) => {
    const verdict = new Story().booted(facts).done().wait(1).down().wait(1).verdict();
    expect(verdict).toMatchObject({ booted: false, kind, message: expect.stringMatching(message) });
  });

  it('fails when the guest does not power off', () => {
    const story = new Story().booted().done().wait(19);
    expect(story.verdict()).toBeUndefined();
    expect(story.wait(2).verdict()).toMatchObject({ kind: 'check-failed' });
    expect(story.judge.checks().at(-1)).toMatchObject({ name: 'power-off', outcome: 'fail' });
  });

  it('gives a panic a second for its last words, less when the machine is down', () => {
    const story = new Story().wait(2).console('Kernel panic - not syncing: oh').wait(0.5);
    expect(story.verdict()).toBeUndefined();
    expect(story.wait(0.6).verdict()).toMatchObject({ kind: 'panic' });
    expect(new Story().console('Kernel panic - not syncing: oh').down().wait(0.4).verdict()).toMatchObject({
      kind: 'panic',
    });
  });

  it('sees the wrong kernel in its first line', () => {
    const story = new Story().console('Linux version 6.1.0 (gcc)');
    expect(story.verdict()).toMatchObject({ kind: 'kernel-mismatch' });
  });

  it('sees a root that cannot be written to in the initramfs', () => {
    expect(new Story().report(line({ event: 'initramfs', writable: false })).verdict()).toMatchObject({
      kind: 'wrong-root',
    });
  });

  it('calls a silent guest hung, sooner than the time limit, and says where', () => {
    const story = new Story().console(' * Starting dhcpcd ...').wait(29);
    expect(story.verdict()).toBeUndefined();
    expect(story.wait(1).verdict()).toMatchObject({
      kind: 'hang',
      message: expect.stringContaining('dhcpcd'),
    });
    expect(new Story().wait(31).verdict()).toMatchObject({ hint: expect.stringContaining('serial console') });
  });

  it('lets a running script be silent for as long as it may', () => {
    const story = new Story()
      .booted()
      .report(line({ event: 'begin', script: 1, seconds: 60 }))
      .wait(80);
    expect(story.verdict()).toBeUndefined();
    expect(story.wait(15).verdict()).toMatchObject({
      kind: 'hang',
      message: expect.stringContaining('20-b.sh'),
    });
    expect(story.judge.checks().at(-1)).toMatchObject({ name: '20-b.sh', outcome: 'fail' });
  });

  it('ends at the time limit although the guest talks', () => {
    const story = new Story({ timeoutSeconds: 40 });
    for (let index = 0; index < 10; index++) story.wait(4).console('still here');
    expect(story.verdict()).toMatchObject({ kind: 'hang', message: expect.stringContaining('40 s') });
  });

  it('tells a crash of QEMU from a failure of the image', () => {
    const story = new Story().console('fine so far');
    story.judge.emulatorEnded('Assertion failed.', story.now);
    expect(story.wait(1).verdict()).toMatchObject({ kind: 'qemu-crashed' });
  });

  it('reports a cancellation before anything else', () => {
    const story = new Story().console('Kernel panic - not syncing: oh').wait(2);
    story.judge.cancelled();
    expect(story.verdict()).toMatchObject({ kind: 'cancelled' });
  });

  it('remembers programs that met unknown instructions, also among the scripts', () => {
    const story = new Story().booted().script(0, 132).done();
    expect(story.judge.illegalInstructions()).toEqual(['10-a.sh']);
  });

  it('ignores lines on the port that are no reports', () => {
    const story = new Story().report(Buffer.from('nonsense\n{"event":"done","more":1}\n{"event":'));
    expect(story.verdict()).toBeUndefined();
  });
});
