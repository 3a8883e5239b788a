import Sequencer from '@jest/test-sequencer';

/** Files of tests that take more than a minute, longest first: those that come last are to be short. */
const LONG = [
  'e2e/action',
  'integration/never-twice',
  'integration/boot',
  'integration/compiler-cache',
  'integration/binhost',
  'integration/build',
  'integration/killed',
  'integration/layer-cache',
  'integration/engine',
  'integration/stores',
  'integration/shared-pool',
  'integration/steve',
  'integration/snapshot-signature',
  'integration/steve-cuse',
  'integration/judge-definition',
];

/** The order of files for workers that each take the next one as soon as they are free (jestjs.io, "testSequencer"). */
export default class LongestFirst extends Sequencer {
  /** @param tests each with the path of its file */
  sort(tests) {
    const place = ({ path }) => {
      const index = LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`));
      return index < 0 ? LONG.length : index;
    };
    return [...tests].sort((one, other) => place(one) - place(other) || (one.path < other.path ? -1 : 1));
  }
}
