/** Read and write of a scope's Permission, which are bits. */
export const READ = 1;
export const WRITE = 2;

/** A git reference whose caches a job may use, and what it may do with them. */
export interface TokenScope {
  readonly scope: string;
  readonly permission: number;
}

/** What a job's token says of itself. */
export interface TokenClaims {
  /** Seconds since the epoch. */
  readonly expires?: number;
  readonly notBefore?: number;
  /** In the order in which the service searches them; undefined when the token does not say. */
  readonly scopes?: readonly TokenScope[];
}

/**
 * Reads ACTIONS_RUNTIME_TOKEN: a JWT whose claim `ac` is a JSON text, a list of `{Scope, Permission}` (as BuildKit's
 * go-actions-cache reads it). The signature is the server's affair.
 * @returns undefined when it is no JWT
 */
export function readActionsToken(token: string): TokenClaims | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const claims = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
    const { exp, nbf, ac } = claims;
    const list: unknown = typeof ac === 'string' ? JSON.parse(ac) : undefined;
    return {
      ...(typeof exp === 'number' ? { expires: exp } : {}),
      ...(typeof nbf === 'number' ? { notBefore: nbf } : {}),
      ...(Array.isArray(list) ? { scopes: list.flatMap(readScope) } : {}),
    };
  } catch {
    return undefined;
  }
}

function readScope(value: unknown): TokenScope[] {
  const { Scope: scope, Permission: permission } = (value ?? {}) as Record<string, unknown>;
  return typeof scope === 'string' && typeof permission === 'number' ? [{ scope, permission }] : [];
}
