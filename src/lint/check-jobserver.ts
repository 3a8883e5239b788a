import { quote } from '../image/text.js';
import type { Report } from './finding.js';
import type { Assignment } from './makeconf.js';
import { extentOf } from './text-file.js';
import { wordsOf } from './traced.js';

/** Where make and ninja find their options; a number of jobs there takes them out of the pool. */
const POOLED = new Set(['MAKEFLAGS', 'GNUMAKEFLAGS', 'NINJAOPTS']);
const POOL = 'fifo:/dev/steve';

/** What differs from machine to machine and reaches the build from outside. */
const OF_THE_MACHINE: Readonly<Record<string, string>> = {
  MAKEOPTS: 'the input jobs',
  GENTOO_MIRRORS: 'the input gentoo-mirrors',
  http_proxy: 'the input http-proxy',
  https_proxy: 'the input http-proxy',
  no_proxy: 'the input no-proxy',
};

/** What build/configure-portage replaces while the image is built. */
const NOT_IN_BUILD = new Set(['CLEAN_DELAY', 'EMERGE_DEFAULT_OPTS', 'PORTAGE_STRIP_FLAGS']);

/**
 * Lines that break what the build brings itself: the one pool of jobs behind /dev/steve, numbers of the machine, and what is
 * set behind the definition's make.conf (build/configure-portage).
 * @param global whether these are of make.conf, rather than of env/ for single packages
 */
export function* checkWiring(assignments: readonly Assignment[], global: boolean): Generator<Report> {
  for (const assignment of assignments) {
    const { name } = assignment;
    if (POOLED.has(name)) yield* checkPool(assignment);
    if (!global) continue;
    const at = extentOf(assignment.key.region);
    if (name === 'MAKEFLAGS') {
      yield {
        rule: 'set-by-build',
        at,
        message: 'The build sets MAKEFLAGS behind this line, so this value is never used.',
        hint: 'Remove it. For single packages a file of env/ can set it.',
      };
    } else if (name === 'PYTHON_TARGETS' || name === 'PYTHON_SINGLE_TARGET') {
      yield {
        rule: 'set-by-build',
        at,
        message: `The build sets ${name} for all packages, so this value is never used.`,
        hint: 'Remove it, and name the Python in image.yaml by the key python.',
      };
    } else if (NOT_IN_BUILD.has(name)) {
      yield {
        rule: 'not-in-build',
        at,
        message: `The build has its own ${name}: this one counts in the finished image only.`,
        hint: 'Keep it if that is meant.',
      };
    } else if (Object.hasOwn(OF_THE_MACHINE, name)) {
      yield {
        rule: 'machine-setting',
        at,
        message: `${name} is about the machine that builds, and a change of it rebuilds everything.`,
        hint: `Remove it, and use ${OF_THE_MACHINE[name] ?? ''}.`,
      };
    }
  }
}

function* checkPool({ name, value }: Assignment): Generator<Report> {
  const words = wordsOf(value);
  for (const [index, word] of words.entries()) {
    const jobs = /^(?:-j|--jobs(?:=|$))(\d*)$/.exec(word.text)?.[1];
    if (jobs !== undefined) {
      const next = words[index + 1]?.text ?? '';
      const number = jobs === '' && /^\d+$/.test(next) ? next : jobs;
      // One job at a time needs no pool: env/one-job.
      if (number === '1') continue;
      yield {
        rule: 'jobserver-bypassed',
        at: extentOf(word),
        message: `${quote(word.text)} in ${name} takes the program out of the pool of jobs that all of them share.`,
        hint: 'Remove it. What knows no jobserver takes its number from MAKEOPTS.',
      };
    }
    const pool = /^--jobserver-(?:auth|fds)=(.*)$/.exec(word.text)?.[1];
    if (pool !== undefined && pool !== POOL) {
      yield {
        rule: 'jobserver-bypassed',
        at: extentOf(word),
        message: `${quote(pool)} is not the pool that the build offers, which is ${POOL}.`,
        hint: 'Remove the option: the build sets it.',
      };
    }
  }
}
