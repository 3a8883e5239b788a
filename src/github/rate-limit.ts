import type { HttpAnswer } from '../store/http-client.js';
import { retryAfter } from '../store/http.js';

/** GitHub asks for at least a minute where its answer names no time ("Best practices for using the REST API"). */
const LEAST_SECONDARY_MS = 60_000;

/**
 * How long to wait before the same may be asked again. There are two limits, both answered by 403 or 429 ("Rate limits for
 * the REST API"): the hourly one says when it begins anew in `x-ratelimit-reset` (seconds since the epoch), the secondary
 * one mostly names its seconds in `retry-after`.
 * @param message of the answer's body
 * @param now milliseconds since the epoch
 * @returns milliseconds; undefined where the answer is about something else
 */
export function limitedFor(
  { status, header }: Pick<HttpAnswer, 'status' | 'header'>,
  message: string,
  now: number,
): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const asked = retryAfter(header('retry-after'), now);
  if (asked !== undefined) return asked;
  const reset = Number(header('x-ratelimit-reset'));
  // Clocks differ; a second too early is asked in vain.
  if (header('x-ratelimit-remaining') === '0' && reset > 0) return Math.max(0, reset * 1000 - now) + 1000;
  return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? LEAST_SECONDARY_MS : undefined;
}
