import { describe, expect, it } from '@jest/globals';
import { cacheArguments, mayWrite } from '../../../src/cache/cache-arguments.js';
import { layersOnly } from '../../../src/cache/cached-plan.js';
import { cacheBranches, safePart, scopeOptions, scopesToRead } from '../../../src/cache/scopes.js';
import { buildxArguments } from '../../../src/plan/build-plan.js';
import { entries, PLAN, SCOPES } from './helpers.js';

describe('safePart', () => {
  it('keeps simple names and makes others safe, short and different', () => {
    expect(['main', 'fetch', 'stage-world', 'a_b'].map(safePart)).toEqual(['main', 'fetch', 'stage-world', 'a_b']);
    const odd = [
      'feature/x',
      'feature-x!',
      'Feature-x',
      'v1.2',
      '',
      '$(rm -rf /)',
      '日本',
      'a'.repeat(31),
      'a'.repeat(32),
      '-/',
    ];
    const safe = odd.map(safePart);
    expect(new Set(safe).size).toBe(odd.length);
    for (const name of safe) expect(name).toMatch(/^[a-z0-9_-]{1,30}$/);
    expect(safe[0]).toMatch(/^feature-x-[0-9a-f]{8}$/);
  });
});

describe('cacheBranches', () => {
  it('is own, base and default branch', () => {
    const defaultBranch = 'main';
    expect(cacheBranches({ ref: 'refs/heads/a/b', baseRef: undefined, defaultBranch })).toEqual({
      own: 'a/b',
      others: ['main'],
    });
    expect(cacheBranches({ ref: 'refs/heads/main', baseRef: '', defaultBranch })).toEqual({ own: 'main', others: [] });
    expect(cacheBranches({ ref: 'refs/pull/7/merge', baseRef: 'next', defaultBranch })).toEqual({
      own: 'refs/pull/7/merge',
      others: ['next', 'main'],
    });
    expect(cacheBranches({ ref: undefined, baseRef: undefined, defaultBranch: undefined })).toEqual({
      own: 'local',
      others: [],
    });
  });
});

describe('scopesToRead', () => {
  const names = (part: 'main' | 'fetch' | 'judge'): string[] =>
    scopesToRead(part, SCOPES).map((each) => `${each.branch} ${each.part}`);
  it('starts with the own branch; saved stages are for it alone', () => {
    expect(names('main')).toEqual([
      'topic main',
      'topic stage-kernel',
      'topic stage-world',
      'topic fetch',
      'main main',
      'main fetch',
    ]);
    expect(names('fetch')).toEqual(['topic fetch', 'topic main', 'main fetch', 'main main']);
    expect(names('judge')).toEqual(['topic judge', 'main judge']);
  });
});

describe('scopeOptions', () => {
  const scope = { branch: 'topic', part: 'main' } as const;
  it.each([
    ['gha', { scope: 'demo.main' }],
    ['gha:mine', { scope: 'mine.demo.main' }],
    ['registry:ghcr.io/me/cache', { ref: 'ghcr.io/me/cache:demo.topic.main' }],
    ['registry:127.0.0.1:5000/cache:v2', { ref: `127.0.0.1:5000/cache:v2.demo.topic.main` }],
    ['s3:b?region=r', { name: 'demo.topic.main' }],
    ['azblob:https://a.example/c?name=n', { name: 'n.demo.topic.main' }],
    ['local:/srv/cache/', { dest: '/srv/cache/demo.topic.main' }],
    ['local:/', { dest: '//demo.topic.main' }],
  ])('%s', (text, expected) => {
    const [entry] = entries(text);
    expect(entry && scopeOptions(entry, SCOPES, scope)).toEqual(expected);
  });

  it('stays within the limits of a tag for the longest names', () => {
    const [entry] = entries(`registry:ghcr.io/me/cache:${'t'.repeat(128)}`);
    const scopes = { ...SCOPES, image: 'i'.repeat(64) };
    const where = entry && scopeOptions(entry, scopes, { branch: 'b/'.repeat(200), part: `stage-${'s'.repeat(128)}` });
    expect(where?.ref).toMatch(/^ghcr\.io\/me\/cache:[\w][\w.-]{0,127}$/);
  });
});

describe('cacheArguments', () => {
  const request = { part: 'main', scopes: { ...SCOPES, stages: [] }, write: true } as const;

  it('reads own scopes, then the others, and writes the own one', () => {
    expect(cacheArguments(entries('registry:ghcr.io/me/cache'), request)).toEqual({
      from: ['topic.main', 'topic.fetch', 'main.main', 'main.fetch'].map(
        (tag) => `type=registry,ref=ghcr.io/me/cache:demo.${tag}`,
      ),
      to: ['type=registry,ref=ghcr.io/me/cache:demo.topic.main,mode=max,ignore-error=true,compression=zstd'],
    });
    expect(cacheArguments(entries('gha'), request)).toEqual({
      from: ['type=gha,scope=demo.main', 'type=gha,scope=demo.fetch'],
      to: ['type=gha,scope=demo.main,mode=max,ignore-error=true,timeout=60m'],
    });
    const { from, to } = cacheArguments(entries('local:/c'), { ...request, part: 'stage-world' });
    expect(from[0]).toBe('type=local,src=/c/demo.topic.main');
    expect(to).toEqual(['type=local,dest=/c/demo.topic.stage-world,mode=max,ignore-error=true,compression=zstd']);
    expect(cacheArguments(entries('s3:b?region=r'), request).to).toEqual([
      'type=s3,bucket=b,region=r,name=demo.topic.main,mode=max,ignore-error=true',
    ]);
  });

  it("lets the user's options win, and gives each direction what it understands", () => {
    const text =
      'type=gha,mode=min,ignore-error=false,timeout=5m\nregistry:a/b,compression=gzip,oci-mediatypes=true,registry.insecure=true';
    const { from, to } = cacheArguments(entries(text), request);
    expect(to[0]).toBe('type=gha,mode=min,ignore-error=false,timeout=5m,scope=demo.main');
    expect(from[0]).toBe('type=gha,timeout=5m,scope=demo.main');
    expect(to[1]).toMatch(/compression=gzip,oci-mediatypes=true,registry\.insecure=true,mode=max,ignore-error=true$/);
    expect(from.at(-1)).toBe('type=registry,ref=a/b:demo.main.fetch,registry.insecure=true');
    const old = cacheArguments(entries('registry:a/b,oci-mediatypes=false'), request);
    expect(old.to[0]).not.toContain('compression');
    expect(cacheArguments(entries('gha'), { ...request, exportMinutes: 2.6 }).to[0]).toMatch(/timeout=3m$/);
  });

  it('writes nothing where caches are only read', () => {
    expect(cacheArguments(entries('gha'), { ...request, write: false })).toMatchObject({
      to: [],
      from: [expect.anything(), expect.anything()],
    });
    const [entry] = entries('gha');
    expect(entry && cacheArguments([{ ...entry, readOnly: true }], request).to).toEqual([]);
    expect([
      mayWrite({ wanted: true, fromFork: false }),
      mayWrite({ wanted: true, fromFork: true }),
      mayWrite({ wanted: false, fromFork: false }),
    ]).toEqual([true, false, false]);
  });
});

describe('layersOnly', () => {
  it('builds that stage from the same things and brings nothing out', () => {
    const args = buildxArguments(layersOnly(PLAN, 'fetched'));
    expect(args).toEqual(
      expect.arrayContaining([
        '--builder=b',
        '--target=fetched',
        '--output=type=cacheonly',
        '--build-context=stage3=/stage3',
        '--build-arg=PROFILE=p',
        '--secret=id=id,env=VARIABLE',
      ]),
    );
    expect(args.at(-1)).toBe('/context');
    expect(args.join(' ')).not.toMatch(/metadata-file|--tag|dest=/);
  });
});
