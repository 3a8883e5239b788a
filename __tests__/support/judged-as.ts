import type { JudgedDefinition } from '../../src/check/judged-definition.js';
import { recorded } from '../unit/verdict/runs.js';

/** What a judge says where emerge said what was recorded, and there is nothing else to say. @param run name of the record */
export function judgedAs(run: string, more: Partial<JudgedDefinition> = {}): JudgedDefinition {
  return {
    findings: [],
    run: recorded(run),
    lines: [],
    fingerprints: {},
    packageFingerprints: new Map(),
    keys: new Map(),
    distfiles: new Map(),
    advisories: [],
    seconds: { prepare: 1, judge: 1 },
    ...more,
  };
}
