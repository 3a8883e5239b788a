import { TwirpError } from './twirp.js';

/** A failure that the service shows instead of doing its work. */
export interface Fault {
  /** HTTP status; 429 limits the rate, 403 refuses, 5xx is an outage. */
  status: number;
  /** How many matching calls fail; after that the service works again. */
  times: number;
  /** Which methods are hit, such as `CreateCacheEntry`; all when absent. */
  method?: RegExp;
}

const CODES: Record<number, string> = {
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  429: 'resource_exhausted',
  503: 'unavailable',
};

/** The failures still to be shown. */
export class Faults {
  private pending: Fault[] = [];

  add(fault: Fault): void {
    this.pending.push({ ...fault });
  }

  clear(): void {
    this.pending = [];
  }

  /** Throws when a pending fault matches, and counts it. */
  check(method: string): void {
    const fault = this.pending.find((candidate) => candidate.times > 0 && (candidate.method?.test(method) ?? true));
    if (fault !== undefined) {
      fault.times -= 1;
      throw new TwirpError(fault.status, CODES[fault.status] ?? 'internal', `injected HTTP ${fault.status}`);
    }
  }
}
