import { describe, expect, it } from '@jest/globals';
import { readLocation } from '../../../src/store/location.js';

describe('the text of a location', () => {
  it.each([
    ['builder', { kind: 'builder' }],
    ['actions', { kind: 'actions' }],
    ['folder:/srv/store', { kind: 'folder', path: '/srv/store' }],
    ['folder:cache/store', { kind: 'folder', path: 'cache/store' }],
    ['s3://my-bucket', { kind: 's3', bucket: 'my-bucket', prefix: '' }],
    ['s3://my-bucket/a/b/', { kind: 's3', bucket: 'my-bucket', prefix: 'a/b' }],
    [
      's3://my.bucket/a?region=eu-west-1&endpoint=http://127.0.0.1:9000/',
      { kind: 's3', bucket: 'my.bucket', prefix: 'a', region: 'eu-west-1', endpoint: 'http://127.0.0.1:9000' },
    ],
    ['oci://ghcr.io/me/store', { kind: 'registry', registry: 'ghcr.io', repository: 'me/store' }],
    ['oci://127.0.0.1:5000/store', { kind: 'registry', registry: '127.0.0.1:5000', repository: 'store' }],
  ])('%s is understood', (text, location) => {
    expect(readLocation(text)).toEqual({ value: location });
  });

  it.each([
    ['', /not a place/],
    ['nowhere', /not a place/],
    ['https://user:hunter2@host/x', /"https:\/\/" is not a place/],
    ['folder:', /names no folder/],
    ['folder://srv/store', /written as an address/],
    ['s3://', /not the name of a bucket/],
    ['s3://Bucket', /not the name of a bucket/],
    ['s3://bucket/../x', /not a prefix/],
    ['s3://bucket?regoin=x', /no option "regoin"/],
    ['s3://bucket?region=a&region=b', /there twice/],
    ['s3://bucket?region=EU%20West', /not the name of a region/],
    ['s3://bucket?endpoint=ftp://x', /not an http/],
    ['s3://bucket?endpoint=https://a:hunter2@x', /holds credentials/],
    ['s3://AKIA:hunter2@bucket/x', /holds credentials/],
    ['oci://me:hunter2@ghcr.io/x', /holds credentials/],
    ['oci://ghcr.io', /has no repository/],
    ['oci://ghcr.io/me/store:tag', /makes its own tags/],
    ['oci://ghcr.io/Me/store', /upper-case/],
    ['folder:/a\nb', /cannot be part of a location/],
  ])('%j is refused, and says why', (text, message) => {
    const reading = readLocation(text);
    expect(reading).toMatchObject({ message: expect.stringMatching(message) });
    expect(JSON.stringify(reading)).not.toContain('hunter2');
  });

  it('helps with misspelt options', () => {
    expect(readLocation('s3://bucket?regoin=x')).toMatchObject({ hint: 'Did you mean "region"?' });
  });
});
