/** Why a registry did not say what was asked. `broken` is an answer that makes no sense, or none that we know. */
export type RegistryFailure = 'not-found' | 'unauthorized' | 'rate-limited' | 'unreachable' | 'timeout' | 'broken';

const BY_STATUS: Readonly<Record<string, RegistryFailure>> = {
  '401': 'unauthorized',
  '403': 'unauthorized',
  '404': 'not-found',
  '408': 'timeout',
  '429': 'rate-limited',
  '502': 'unreachable',
  '503': 'unreachable',
  '504': 'timeout',
};

// Words of buildx 0.36 and of the Go libraries and registries below it, most telling first.
const BY_WORDS: readonly (readonly [RegExp, RegistryFailure])[] = [
  [/too ?many ?requests|rate limit/i, 'rate-limited'],
  [/unauthorized|denied|authorization failed|insufficient_scope|no basic auth credentials/i, 'unauthorized'],
  [/timeout|timed out|deadline exceeded/i, 'timeout'],
  [
    /no such host|name resolution|connection refused|connection reset|unreachable|no route to host|dial tcp|\bEOF\b/i,
    'unreachable',
  ],
  [/x509|certificate|tls: |HTTP response to HTTPS client/i, 'unreachable'],
  [/not found|manifest unknown|name unknown/i, 'not-found'],
];

/**
 * Finds out from what `docker buildx imagetools inspect` printed on stderr why it failed.
 * @param asked the reference that was asked for; its own words say nothing about the cause
 */
export function classifyRegistryError(stderr: string, asked: string): RegistryFailure {
  const status = /unexpected status from \w+ request to \S+: (\d{3})\b/.exec(stderr)?.[1];
  const known = BY_STATUS[status ?? ''];
  if (known) return known;
  const words = stderr
    .slice(0, 16_384)
    .replaceAll(asked, '')
    .replace(/https?:\/\/[^\s"]*/g, '');
  return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'broken';
}

/** The line of stderr that carries the message, without its prefix. */
export function errorLine(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const line = lines.find((candidate) => candidate.startsWith('ERROR')) ?? lines.at(-1) ?? '';
  return line.replace(/^ERROR:\s*/, '').trim();
}
