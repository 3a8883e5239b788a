import { describe, expect, it } from '@jest/globals';
import { classifyRegistryError, errorLine } from '../../../src/pins/registry-error.js';

// The first ten were printed by buildx 0.36.1 talking to docker-registry 2.8.2 and to servers made to fail; the rest are
// messages of the same libraries that need a registry on the internet.
const REFERENCE = '127.0.0.1:5000/gentoo/stage3:x';
const AT = 'http://127.0.0.1:5000/v2/gentoo/stage3/manifests/x';
const CASES = [
  [`ERROR: ${REFERENCE}: not found\n`, 'not-found'],
  [`ERROR: unexpected status from HEAD request to ${AT}: 401 Unauthorized\n`, 'unauthorized'],
  [`ERROR: unexpected status from HEAD request to ${AT}: 403 Forbidden\ndenied\n`, 'unauthorized'],
  [`ERROR: unexpected status from HEAD request to ${AT}: 429 Too Many Requests\n`, 'rate-limited'],
  [`ERROR: unexpected status from HEAD request to ${AT}: 500 Internal Server Error\n`, 'broken'],
  [`ERROR: unexpected status from HEAD request to ${AT}: 503 Service Unavailable\n`, 'unreachable'],
  [`ERROR: failed to do request: Head "${AT}": dial tcp 127.0.0.1:5000: connect: connection refused\n`, 'unreachable'],
  [
    `ERROR: failed to do request: Head "https://nowhere.invalid/v2/a/manifests/x": dial tcp: lookup nowhere.invalid: no such host\n`,
    'unreachable',
  ],
  [`ERROR: invalid character '<' looking for beginning of value\n`, 'broken'],
  [`ERROR: failed to do request: Head "${AT}": malformed HTTP response "garbage"\n`, 'broken'],
  [
    'ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed\n',
    'unauthorized',
  ],
  ['ERROR: toomanyrequests: You have reached your unauthenticated pull rate limit.\n', 'rate-limited'],
  [`ERROR: failed to do request: Head "${AT}": net/http: TLS handshake timeout\n`, 'timeout'],
  [`ERROR: failed to do request: Head "${AT}": context deadline exceeded\n`, 'timeout'],
  [
    `ERROR: failed to do request: Head "${AT}": tls: failed to verify certificate: x509: certificate signed by unknown authority\n`,
    'unreachable',
  ],
  [`ERROR: failed to do request: Head "${AT}": http: server gave HTTP response to HTTPS client\n`, 'unreachable'],
  ['', 'broken'],
] as const;

describe('classifyRegistryError', () => {
  it.each(CASES)('%j', (stderr, expected) => {
    expect(classifyRegistryError(stderr, REFERENCE)).toBe(expected);
  });

  it('is not misled by the name that was asked for', () => {
    for (const name of ['a/timeout:429', 'a/denied:401', 'a/certificate:toomanyrequests']) {
      expect(classifyRegistryError(`ERROR: ${name}: not found\n`, name)).toBe('not-found');
    }
  });
});

describe('errorLine', () => {
  it.each([
    ['WARN: x\nERROR: a: not found\nmore\n', 'a: not found'],
    ['something\nlast\n\n', 'last'],
    ['', ''],
  ])('%j', (stderr, expected) => {
    expect(errorLine(stderr)).toBe(expected);
  });
});
