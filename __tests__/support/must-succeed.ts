import type { ActResult } from '../../harness/act.js';

const LAST_LINES = 60;

/** @throws Error when a run of act has failed: what its jobs gave as errors, then the end of its log */
export function mustSucceed({ code, annotations, log }: ActResult): void {
  if (code === 0) return;
  const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  throw new Error([...errors, '', ...log.split('\n').slice(-LAST_LINES)].join('\n'));
}
