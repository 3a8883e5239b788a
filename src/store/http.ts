import { quote } from '../image/text.js';
import { isError } from '../platform/errors.js';
import { ChangedFileError, LostError, stoppedError, throwIfStopped } from './failures.js';
import type { HttpAnswer, HttpClient, HttpRequest } from './http-client.js';
import type { Pause } from './pause.js';
import { StoreError } from './store.js';

/** What requests need of the outside world. */
export interface HttpTools {
  readonly client: HttpClient;
  readonly pause: Pause;
}

export interface Exchange<T> {
  /** Start of messages: which store. */
  readonly place: string;
  /** What is being done, as the rest of `could not …`. */
  readonly doing: string;
  readonly signal: AbortSignal;
  /** Makes the request anew for each attempt: a signature has a time, a stream is read once. `alive` is called while data move. */
  readonly request: (alive: () => void) => Promise<HttpRequest>;
  /** Statuses besides 2xx that `use` understands. */
  readonly expect?: readonly number[];
  readonly use: (answer: HttpAnswer, alive: () => void) => Promise<T>;
  /** What to do about a refusal, where the place knows. */
  readonly hint?: (status: number, code: string, answer: HttpAnswer) => string | undefined;
  /** Milliseconds without any sign of life after which an attempt is given up. */
  readonly idleMs?: number;
}

interface Failure {
  readonly kind: StoreError['kind'];
  readonly reason: string;
  readonly hint: string;
  /** How often it is tried in all. */
  readonly attempts: number;
  readonly waitMs?: number;
}

const IDLE_MS = 60_000;
const LONGEST_WAIT_MS = 30_000;
const FIRST_WAIT_MS = 400;

/**
 * One exchange over HTTP. Overload (429, 503) and passing troubles (5xx, broken connections) are tried again a few times,
 * with growing pauses or the one that the server asks for; a host that is not there only once more.
 * @returns what `use` makes of the answer
 * @throws StoreError; LostError and ChangedFileError of `use` and of the request's body as they are
 */
export async function exchange<T>(tools: HttpTools, spec: Exchange<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const failure = await once(tools, spec);
    if ('value' in failure) return failure.value;
    const { kind, reason, hint, attempts, waitMs } = failure;
    if (attempt >= attempts || (waitMs ?? 0) > LONGEST_WAIT_MS) {
      throw new StoreError(kind, `${spec.place}: could not ${spec.doing}: ${reason}.${hint === '' ? '' : ` ${hint}`}`);
    }
    const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + Math.random() / 2);
    await tools.pause(waitMs ?? backoff, spec.signal).catch((error: unknown) => {
      throw spec.signal.aborted ? stoppedError(spec.place) : error;
    });
  }
}

async function once<T>(tools: HttpTools, spec: Exchange<T>): Promise<Failure | { readonly value: T }> {
  throwIfStopped(spec.signal, spec.place);
  const idle = new AbortController();
  const idleMs = spec.idleMs ?? IDLE_MS;
  const timer = setTimeout(() => {
    idle.abort();
  }, idleMs);
  const alive = (): void => {
    timer.refresh();
  };
  try {
    const request = await spec.request(alive);
    const answer = await tools.client(request, AbortSignal.any([spec.signal, idle.signal]));
    alive();
    try {
      const expected = answer.ok || spec.expect?.includes(answer.status);
      return expected ? { value: await spec.use(answer, alive) } : await judge(answer, spec);
    } finally {
      answer.discard();
    }
  } catch (error) {
    const own = ownError(error);
    if (own) throw own;
    throwIfStopped(spec.signal, spec.place);
    if (idle.signal.aborted) return unreachable(`nothing moved for ${idleMs / 1000} seconds`, 2);
    return judgeNetwork(error);
  } finally {
    clearTimeout(timer);
  }
}

async function judge<T>(answer: HttpAnswer, spec: Exchange<T>): Promise<Failure> {
  const { status } = answer;
  const { code, message } = await explanation(answer);
  const said = [code, message === '' ? '' : quote(message, 160)].filter((part) => part !== '').join(' ');
  const reason = `the server answered ${status}${said === '' ? '' : ` (${said})`}`;
  const hint = spec.hint?.(status, code, answer);
  if (status === 429 || (status === 503 && /slow ?down/i.test(code))) {
    const waitMs = retryAfter(answer.header('retry-after'));
    return {
      kind: 'throttled',
      reason,
      hint: hint ?? 'Let fewer jobs use it at the same time, or try later.',
      attempts: 5,
      ...(waitMs === undefined ? {} : { waitMs }),
    };
  }
  if (status === 507 || status === 413 || /quota|insufficientstorage|toolarge|storagefull/i.test(code)) {
    return { kind: 'full', reason, hint: hint ?? 'Remove what is not needed, or raise its limit.', attempts: 1 };
  }
  if (status >= 500 || status === 408) return { ...unreachable(reason, 4), hint: hint ?? '' };
  return { kind: 'refused', reason, hint: hint ?? 'Check the credentials and their rights.', attempts: 1 };
}

/** What an error answer says of itself: XML of S3, JSON of registries (OCI distribution specification, "Error Codes"). */
async function explanation(answer: HttpAnswer): Promise<{ readonly code: string; readonly message: string }> {
  const text = (await answer.text().catch(() => '')).slice(0, 8192);
  const pick = (pattern: RegExp): string => pattern.exec(text)?.[1]?.trim() ?? '';
  const code = pick(/<Code>([A-Za-z0-9.]{1,64})<\/Code>/) || pick(/"code"\s*:\s*"([A-Za-z0-9_.]{1,64})"/);
  const message = pick(/<Message>([^<]{1,500})<\/Message>/) || pick(/"message"\s*:\s*"((?:[^"\\]|\\.){1,500})"/);
  return { code, message };
}

/** Seconds or a date (RFC 9110, "Retry-After"). @returns milliseconds, undefined where there is none */
export function retryAfter(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

// Who is not there now will hardly be there in a second.
const ABSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/;
const TIMED_OUT = /^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;

function judgeNetwork(error: unknown): Failure {
  const { code, message } = deepest(error);
  const reason = code ?? quote(message, 160);
  if (code !== undefined && TIMED_OUT.test(code)) return unreachable(reason, 1);
  if (code !== undefined && ABSENT.test(code)) return unreachable(reason, 2);
  if (code !== undefined && /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return { ...unreachable(reason, 1), hint: 'Its certificate is not trusted here; NODE_EXTRA_CA_CERTS adds one.' };
  }
  return unreachable(reason, 4);
}

function unreachable(reason: string, attempts: number): Failure {
  return { kind: 'unreachable', reason, hint: 'Check its address, and that it can be reached from here.', attempts };
}

/** What went wrong may be wrapped in something else. */
function deepest(error: unknown): { readonly code?: string; readonly message: string } {
  for (const one of chain(error)) {
    const { code } = one as { readonly code?: unknown };
    if (typeof code === 'string') return { code, message: one.message };
  }
  return { message: chain(error).at(-1)?.message ?? String(error) };
}

/** An error of ours, thrown by the body of a request or by `use`, is not the network's. */
function ownError(error: unknown): Error | undefined {
  return chain(error).find(
    (one) =>
      one instanceof StoreError ||
      one instanceof LostError ||
      one instanceof ChangedFileError ||
      ('syscall' in one && 'path' in one),
  );
}

function chain(error: unknown): Error[] {
  const found: Error[] = [];
  for (let one = error; isError(one) && found.length < 8; one = one.cause) found.push(one);
  return found;
}
