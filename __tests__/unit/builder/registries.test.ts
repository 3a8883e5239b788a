import { describe, expect, it } from '@jest/globals';
import {
  certificateDriverOptions,
  certificateEnvironment,
  mirrorName,
  registrySections,
  type MirroredRegistry,
} from '../../../src/builder/registries.js';

const CERTIFICATES = '/tmp/with "quotes"/ca-certificates.pem';
const MIRRORS: readonly MirroredRegistry[] = [
  {
    registry: 'docker.io',
    mirrors: [
      { host: 'harbor.example', path: 'proxy/hub' },
      { host: '10.0.0.5:5000', path: '', http: true },
    ],
  },
  { registry: 'ghcr.io', mirrors: [{ host: 'harbor.example', path: 'proxy/ghcr', http: false }] },
];

describe('registrySections', () => {
  it('has one section for each registry and each host of mirrors', () => {
    expect(registrySections({ mirrors: MIRRORS })).toBe(`
[registry."docker.io"]
  mirrors = ["harbor.example/proxy/hub","10.0.0.5:5000"]

[registry."harbor.example"]
  http = false

[registry."10.0.0.5:5000"]
  http = true

[registry."ghcr.io"]
  mirrors = ["harbor.example/proxy/ghcr"]
`);
  });

  it('names the certificates wherever there is TLS', () => {
    const ca = `  ca = ["/tmp/with \\"quotes\\"/ca-certificates.pem"]`;
    expect(registrySections({ mirrors: MIRRORS, certificates: CERTIFICATES })).toBe(`
[registry."docker.io"]
  mirrors = ["harbor.example/proxy/hub","10.0.0.5:5000"]
${ca}

[registry."harbor.example"]
  http = false
${ca}

[registry."10.0.0.5:5000"]
  http = true

[registry."ghcr.io"]
  mirrors = ["harbor.example/proxy/ghcr"]
${ca}
`);
  });

  it('keeps what a mirror speaks where it is a registry with mirrors of its own, in either order', () => {
    const mirrored = { registry: 'a.example', mirrors: [{ host: 'm.example', path: '', http: true }] };
    const itself = { registry: 'm.example', mirrors: [{ host: 'n.example', path: '' }] };
    const section = '\n[registry."m.example"]\n  mirrors = ["n.example"]\n  http = true\n';
    expect(registrySections({ mirrors: [mirrored, itself] })).toContain(section);
    expect(registrySections({ mirrors: [itself, mirrored] })).toContain(section);
  });

  it('has certificates copied also without a mirror, and is nothing without either', () => {
    expect(registrySections({ mirrors: [], certificates: '/ca.pem' })).toBe(
      '\n[registry."docker.io"]\n  ca = ["/ca.pem"]\n',
    );
    expect(registrySections({ mirrors: [] })).toBe('');
  });
});

describe('certificates', () => {
  it('are trusted by BuildKit wherever it goes, besides those that it has', () => {
    expect(certificateDriverOptions({ mirrors: [], certificates: '/ca.pem' })).toEqual([
      'env.SSL_CERT_DIR=/etc/ssl/certs:/etc/pki/tls/certs:/etc/buildkit/certs/docker.io',
    ]);
    expect(certificateDriverOptions({ mirrors: MIRRORS })).toEqual([]);
  });

  it('are trusted by buildx besides those that the environment names', () => {
    expect(certificateEnvironment('/tmp/ca', {})).toEqual({
      SSL_CERT_DIR: '/etc/ssl/certs:/etc/pki/tls/certs:/tmp/ca',
    });
    expect(certificateEnvironment('/tmp/ca', { SSL_CERT_DIR: '/srv/a:/srv/b' })).toEqual({
      SSL_CERT_DIR: '/srv/a:/srv/b:/tmp/ca',
    });
  });
});

describe('mirrorName', () => {
  it.each([
    [{ host: 'a.example:5000', path: '' }, 'a.example:5000'],
    [{ host: 'a.example', path: 'x/y', http: true }, 'a.example/x/y'],
  ])('%j', (mirror, name) => {
    expect(mirrorName(mirror)).toBe(name);
  });
});
