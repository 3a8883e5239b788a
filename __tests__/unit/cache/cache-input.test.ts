import { describe, expect, it } from '@jest/globals';
import { parseCacheInput } from '../../../src/cache/cache-input.js';
import { formatOptions, splitFields } from '../../../src/cache/entry.js';

const read = (text: string, env: Record<string, string> = {}): unknown[] =>
  parseCacheInput(text, env).entries.map(({ type, options, place }) => ({ type, options, place }));
const complaints = (text: string): string[] =>
  parseCacheInput(text, {}).problems.map(({ message, hint = '' }) => `${message} | ${hint}`);

describe('parseCacheInput', () => {
  it.each<[text: string, type: string, options: Record<string, string>]>([
    ['gha', 'gha', {}],
    ['gha:image', 'gha', { scope: 'image' }],
    ['gha,mode=min', 'gha', { mode: 'min' }],
    ['type=gha,scope=x,timeout=90s', 'gha', { scope: 'x', timeout: '90s' }],
    ['registry:ghcr.io/me/cache', 'registry', { ref: 'ghcr.io/me/cache' }],
    ['ghcr.io/me/cache', 'registry', { ref: 'ghcr.io/me/cache' }],
    ['127.0.0.1:5000/me/cache:v2', 'registry', { ref: '127.0.0.1:5000/me/cache:v2' }],
    ['registry:ghcr.io/me/cache,compression=gzip', 'registry', { ref: 'ghcr.io/me/cache', compression: 'gzip' }],
    ['type=registry,ref=a/b,compression=zstd', 'registry', { ref: 'a/b', compression: 'zstd' }],
    ['local:/srv/cache', 'local', { dest: '/srv/cache' }],
    ['type=local,src=/srv/cache', 'local', { dest: '/srv/cache' }],
    ['type=local,src=/c,dest=/c,tag=t', 'local', { dest: '/c', tag: 't' }],
    ['type=local,"dest=/a,b"', 'local', { dest: '/a,b' }],
    ['s3:bucket?region=eu-west-1', 's3', { bucket: 'bucket', region: 'eu-west-1' }],
    ['s3://bucket/some/prefix?region=x', 's3', { bucket: 'bucket', prefix: 'some/prefix/', region: 'x' }],
    ['type=s3,bucket=b,region=r,use_path_style=true', 's3', { bucket: 'b', region: 'r', use_path_style: 'true' }],
    [
      'azblob:https://me.blob.core.windows.net/layers',
      'azblob',
      { account_url: 'https://me.blob.core.windows.net', container: 'layers' },
    ],
    ['type=gha,SCOPE=x,future_option=1', 'gha', { scope: 'x', future_option: '1' }],
  ])('reads %s', (text, type, options) => {
    expect(parseCacheInput(text, {}).problems).toEqual([]);
    expect(read(text)).toEqual([expect.objectContaining({ type, options })]);
  });

  it('reads nothing and none as no cache', () => {
    for (const text of ['', '  \n', 'none'])
      expect(parseCacheInput(text, {})).toMatchObject({ entries: [], problems: [] });
  });

  it('reads several, a line each or with commas where they are simple', () => {
    expect(read('gha, registry:ghcr.io/me/cache,local:cache')).toHaveLength(3);
    expect(read('gha,mode=min\r\n\n  type=local,dest=/x,mode=min  \n')).toHaveLength(2);
    expect(complaints('gha,registry:a/b,mode=min')).toEqual([
      'cache: "gha" and what follows it cannot be told apart. | Write one place a line.',
    ]);
  });

  it('takes from the environment what a builder in a container cannot see there, and leaves credentials', () => {
    const env = { AWS_BUCKET: 'b', AWS_DEFAULT_REGION: 'r', AWS_SECRET_ACCESS_KEY: 's' };
    expect(read('s3', env)).toEqual([{ type: 's3', options: { bucket: 'b', region: 'r' }, place: 'the S3 cache b' }]);
    expect(read('s3:mine', env)).toMatchObject([{ options: { bucket: 'mine', region: 'r' } }]);
    const azure = { BUILDKIT_AZURE_STORAGE_ACCOUNT_URL: 'https://me.blob.core.windows.net' };
    expect(read('azblob', azure)).toMatchObject([{ options: { account_url: 'https://me.blob.core.windows.net' } }]);
  });

  it.each([
    ['ghaa', /"ghaa" is no place for layers.*Did you mean "gha"/],
    ['type=inline', /inline keeps the last stage only.*registry:REF/],
    ['scope=x', /does not say its type.*type=gha\|registry/],
    ['gha\nnone', /"none" stands beside/],
    ['registry', /the registry cache: ref is missing.*registry:ghcr\.io/],
    ['registry:ghcr.io/Me/cache', /upper-case letters are not allowed/],
    [`registry:a/b@sha256:${'0'.repeat(64)}`, /has a digest/],
    ['s3,region=r', /bucket is missing.*AWS_BUCKET/],
    ['s3:b', /the S3 cache b: region is missing.*AWS_REGION/],
    ['azblob', /account_url is missing/],
    ['azblob:me', /"me" is not a web address/],
    ['local', /The folder is missing.*local:FOLDER/],
    ['type=local,src=/a,dest=/b', /src and dest are different/],
    ['local:/a,reset=true', /reset would delete/],
    ['local:/a,digest=sha256:1', /A digest names one export/],
    ['gha,mode=most', /"most" is not one of min, max/],
    ['gha,timeout=60', /"60" is not a duration.*60m/],
    ['gha,timeout=', /timeout is empty/],
    ['registry:a/b,compresion=zstd', /no option "compresion".*"compression"/],
    ['registry:a/b,compression=lzma', /"lzma" is not one of/],
    ['registry:a/b,compression-level=99', /"99" is not a level/],
    ['s3:b?region=r&name=a;b', /holds several names/],
    ['gha\ngha', /GitHub's Actions cache is there twice/],
    ['local:/a\nregistry:a/b,compression=gzip', /same compression/],
    ['type=gha,"scope=x', /a double quote that is not/],
    ['local:/a\u0007b', /control character/],
  ])('complains about %j', (text, complaint) => {
    const said = complaints(text);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(complaint);
    expect(said[0]).not.toMatch(/\p{Cc}/u);
    expect(parseCacheInput(text, {}).entries).toEqual([]);
  });

  it('complains about everything at once', () => {
    expect(complaints('ghaa\nregistry\ns3,mode=most')).toHaveLength(5);
  });

  it('knows the secrets, also of entries that are wrong, and never repeats them', () => {
    const text = [
      'type=s3,bucket=b,access_key_id=KEYID,secret_access_key=SECRET1,session_token=SECRET2,mode=bad',
      's3:other?region=r&secret_access_key=SECRET3',
      'type=azblob,account_url=https://a.example/?sv=1&sig=SECRET%2B4,secret_access_key=SECRET5',
      'type=gha,token=SECRET6',
      'type=s33,secret_access_key=SECRET7',
    ].join('\n');
    const { secrets, problems, hints } = parseCacheInput(text, {});
    const all = ['KEYID', 'SECRET1', 'SECRET2', 'SECRET3', 'SECRET5', 'SECRET+4', 'SECRET6', 'SECRET7'];
    expect([...secrets].sort()).toEqual([...all].sort());
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify([problems, hints])).not.toMatch(/SECRET[\d+]|KEYID/);
    const [first] = parseCacheInput('s3:b?region=r&secret_access_key=SECRET', {}).hints;
    expect(first).toEqual({
      message: 'cache: the S3 cache b: secret_access_key can be seen in the list of processes of the machine.',
      hint: expect.stringMatching(/AWS_SECRET_ACCESS_KEY.*environment/),
    });
  });
});

describe('fields', () => {
  it('come back as they went in', () => {
    const options = { a: 'plain', b: 'with, comma', c: 'with "quotes"', d: '' };
    const line = formatOptions('local', options);
    expect(line).toBe('type=local,a=plain,"b=with, comma","c=with ""quotes""",d=');
    expect(splitFields(line)).toEqual(['type=local', 'a=plain', 'b=with, comma', 'c=with "quotes"', 'd=']);
    expect(splitFields('a="b"')).toBeUndefined();
    expect(splitFields('')).toEqual(['']);
  });
});
