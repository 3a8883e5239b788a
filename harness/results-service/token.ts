import { createHmac, timingSafeEqual } from 'node:crypto';
import { TwirpError } from './twirp.js';

/** Bits of a scope's permission, as in GitHub's token. */
export const READ = 1;
export const WRITE = 2;

/** One git reference whose caches the token may use. */
export interface CacheScope {
  Scope: string;
  Permission: number;
}

/** What a verified token allows. */
export interface Claims {
  scopes: CacheScope[];
  runId: string;
  jobId: string;
}

export interface TokenRequest {
  /** Reference whose caches are written and read, such as `refs/heads/main`; `null` gives no right to write. */
  scope?: string | null;
  /** Further references, read only, in the order in which they are searched. */
  readScopes?: string[];
  /** Workflow run and job that own the artifacts. */
  runId?: string;
  jobId?: string;
}

/**
 * Issues a token of the form in which GitHub hands `ACTIONS_RUNTIME_TOKEN` to a job: an HS256 JWT whose claim `ac` is a
 * JSON *string* with the cache scopes and whose `scp` names run and job. Valid for a day.
 */
export function issueToken(secret: string, request: TokenRequest): string {
  const { scope = 'refs/heads/main', readScopes = [], runId = '1', jobId = '1' } = request;
  const now = Math.floor(Date.now() / 1000);
  const scopes: CacheScope[] = [
    ...(scope === null ? [] : [{ Scope: scope, Permission: READ | WRITE }]),
    ...readScopes.map((name) => ({ Scope: name, Permission: READ })),
  ];
  const head = encode({ alg: 'HS256', typ: 'JWT' });
  const body = encode({
    iss: 'https://token.actions.localhost',
    iat: now,
    nbf: now - 60,
    exp: now + 86_400,
    scp: `Actions.ExampleScope Actions.Results:${runId}:${jobId}`,
    ac: JSON.stringify(scopes),
  });
  return `${head}.${body}.${sign(secret, `${head}.${body}`)}`;
}

/** Checks an `Authorization: Bearer …` header. Throws `unauthenticated` for anything but a valid token of ours. */
export function verifyToken(secret: string, authorization: string | undefined): Claims {
  const [head = '', body = '', signature = ''] = (authorization ?? '').replace(/^Bearer /, '').split('.');
  const expected = Buffer.from(sign(secret, `${head}.${body}`));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new TwirpError(401, 'unauthenticated', 'the token was not issued by this service');
  }
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { exp: number; scp: string; ac: string };
  if (claims.exp * 1000 < Date.now()) {
    throw new TwirpError(401, 'unauthenticated', 'the token has expired');
  }
  const results = claims.scp.split(' ').find((scope) => scope.startsWith('Actions.Results:')) ?? '';
  const [, runId = '', jobId = ''] = results.split(':');
  return { scopes: JSON.parse(claims.ac) as CacheScope[], runId, jobId };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
