import type { Fact } from './reports.js';
import type { CheckResult } from './types.js';

/** Exit code by which a smoke script says that it does not apply. */
const SKIP_CODE = 77;
/** `timeout` of coreutils: the command was stopped, or had to be killed. */
const TIMEOUT_CODES = [124, 128 + 9];
/** 128 + SIGILL, as a shell reports it. */
const ILLEGAL_INSTRUCTION_CODE = 128 + 4;

export interface Mount {
  readonly device: string;
  readonly directory: string;
  readonly type: string;
  readonly options: string;
}

/** @param text content of /proc/mounts (format: fstab(5)) */
export function parseMounts(text: string): Mount[] {
  return text
    .split('\n')
    .map((line) =>
      line.split(' ').map((field) => field.replace(/\\([0-7]{3})/g, (_, octal: string) => fromOctal(octal))),
    )
    .filter((fields) => fields.length >= 4)
    .map(([device = '', directory = '', type = '', options = '']) => ({ device, directory, type, options }));
}

const fromOctal = (digits: string): string => String.fromCharCode(parseInt(digits, 8));

/** Whether `/` is an overlay whose lowest layer is a squashfs. Without its own memory layer a live system is read-only. */
export function checkRoot(mountsText: string): CheckResult {
  const mounts = parseMounts(mountsText);
  const name = 'root is an overlay on the squashfs';
  const fail = (detail: string): CheckResult => ({ name, outcome: 'fail', detail });
  const root = mounts.findLast((mount) => mount.directory === '/' && mount.type !== 'rootfs');
  if (!root) return fail('nothing is mounted on /');
  if (root.type !== 'overlay') return fail(`/ is ${root.type} on ${root.device}`);
  const options = root.options.split(',');
  const lowest = options
    .find((option) => option.startsWith('lowerdir='))
    ?.slice('lowerdir='.length)
    .split(':')
    .at(-1);
  const lower = mounts.findLast((mount) => mount.directory === lowest);
  if (lower?.type !== 'squashfs') return fail(`the lower layer ${lowest ?? '?'} is ${lower?.type ?? 'no mount'}`);
  if (!options.includes('rw')) return fail('/ is mounted read-only');
  return { name, outcome: 'pass', detail: `overlay over squashfs on ${lower.device}` };
}

export function checkKernel(release: string, expected: string): CheckResult {
  const name = 'kernel release';
  return release === expected
    ? { name, outcome: 'pass', detail: release }
    : { name, outcome: 'fail', detail: `${release} runs, ${expected} was built` };
}

/**
 * Whether all services run.
 * @param crashed output of `rc-status --crashed`: one name to a line, padded and with its state
 * @param failed names of those that did not start, as the console told (OpenRC forgets them)
 */
export function checkServices(crashed: string, failed: readonly string[]): CheckResult {
  const name = 'services';
  const problems = [
    ...crashed
      .split('\n')
      .map((line) => /^\s*([\w@.+-]+)/.exec(line)?.[1])
      .filter((service) => service !== undefined)
      .map((service) => `${service} crashed`),
    ...failed.map((service) => `${service} failed to start`),
  ];
  return problems.length === 0
    ? { name, outcome: 'pass', detail: 'none crashed, none failed to start' }
    : { name, outcome: 'fail', detail: problems.join(', ') };
}

/** @param output what the script printed last */
export function checkScript(name: string, code: number, output: string, seconds: number): CheckResult {
  if (code === 0) return { name, outcome: 'pass', detail: lastLine(output) };
  if (code === SKIP_CODE) return { name, outcome: 'skip', detail: lastLine(output) };
  const why = TIMEOUT_CODES.includes(code)
    ? `did not end within ${seconds} s`
    : code === ILLEGAL_INSTRUCTION_CODE
      ? 'died of an illegal instruction'
      : `exit code ${code}`;
  return { name, outcome: 'fail', detail: output.trim() === '' ? why : `${why}: ${output.trim()}` };
}

/** The checks on what the guest told of itself; a fact that never came fails its check. */
export function checkFacts(
  facts: ReadonlyMap<Fact, string>,
  kernelRelease: string,
  failedServices: readonly string[],
): CheckResult[] {
  const missing = (name: string): CheckResult => ({ name, outcome: 'fail', detail: 'the guest did not say' });
  const mounts = facts.get('mounts');
  const kernel = facts.get('kernel');
  const init = facts.get('init');
  const crashed = facts.get('crashed');
  return [
    mounts === undefined ? missing('root is an overlay on the squashfs') : checkRoot(mounts),
    kernel === undefined ? missing('kernel release') : checkKernel(kernel, kernelRelease),
    init === undefined || init === '' ? missing('init') : { name: 'init', outcome: 'pass', detail: init },
    crashed === undefined ? missing('services') : checkServices(crashed, failedServices),
  ];
}

/** Whether a script's exit code means that it met an instruction the CPU does not have. */
export function diedOfIllegalInstruction(code: number): boolean {
  return code === ILLEGAL_INSTRUCTION_CODE;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
