import type { Findings } from './pull-request-text.js';

/** What real plans of the two definitions say. */
export type PlanFindings = Pick<Findings, 'packages' | 'advisories' | 'introduced' | 'obsolete' | 'seconds' | 'notes'>;

/** What came of planning. That Portage refuses is something that a plan says; that nobody could ask it is none. */
export type PlanOutcome =
  | { readonly made: true; readonly findings: PlanFindings }
  | { readonly made: false; /** A whole sentence, fit for the public. */ readonly reason: string };

/** Compares what two texts of image.yaml would bring, the one before first. */
export type ComparePlans = (before: string, after: string) => Promise<PlanOutcome>;
