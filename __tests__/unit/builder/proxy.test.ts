import { describe, expect, it } from '@jest/globals';
import { proxyDriverOptions, proxyEnvironment } from '../../../src/builder/proxy.js';

const httpProxy = 'http://me:pw@proxy.example:3128';

describe('a proxy', () => {
  it('is what programs read from their environment', () => {
    expect(proxyEnvironment({ httpProxy, noProxy: '' })).toEqual({ http_proxy: httpProxy, https_proxy: httpProxy });
    expect(proxyEnvironment({ httpProxy, noProxy: 'localhost,.example.org' })).toMatchObject({
      no_proxy: 'localhost,.example.org',
    });
  });

  it('reaches a builder by driver options, which are lines of CSV', () => {
    expect(proxyDriverOptions({ httpProxy, noProxy: 'localhost,.example.org' })).toEqual([
      `env.http_proxy=${httpProxy}`,
      `env.https_proxy=${httpProxy}`,
      '"env.no_proxy=localhost,.example.org"',
    ]);
  });

  it('is nothing where none is named', () => {
    expect(proxyEnvironment({ httpProxy: '', noProxy: 'localhost' })).toEqual({});
    expect(proxyDriverOptions({ httpProxy: '', noProxy: '' })).toEqual([]);
  });
});
