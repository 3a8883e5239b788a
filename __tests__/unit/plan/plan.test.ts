import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDefinition, type ImageDefinition } from '../../../src/image/definition.js';
import { artifactNames } from '../../../src/plan/artifacts.js';
import { planBinhost } from '../../../src/plan/binhost.js';
import { buildArgs, sourceDateEpoch } from '../../../src/plan/build-args.js';
import { asShell, buildxArguments, type BuildPlan } from '../../../src/plan/build-plan.js';

const config = join(import.meta.dirname, '../../../config');
const facts = {
  rebuild: '',
  compilerCache: [],
  binhost: planBinhost([], true).args,
  sourceDateEpoch: 0,
  loginSecrets: ['', ''],
};

function definition(): ImageDefinition {
  const parsed = parseDefinition(readFileSync(join(config, 'image.yaml')), 'image.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.definition;
}

describe('buildArgs', () => {
  it('gives every argument that the Dockerfile declares, and no other', () => {
    const dockerfile = readFileSync(join(config, 'Dockerfile'), 'utf8');
    const declared = new Set([...dockerfile.matchAll(/^ARG (\w+)/gm)].map((match) => match[1]));
    for (const name of ['QUESTION', 'STEVE']) declared.delete(name); // of the store's own builds
    expect(new Set(Object.keys(buildArgs(definition(), facts)))).toEqual(declared);
  });

  it('does not let a secret be read from an argument, and notices that it changed', () => {
    const one = buildArgs(definition(), { ...facts, loginSecrets: ['hunter2', ''] });
    const two = buildArgs(definition(), { ...facts, loginSecrets: ['hunter3', ''] });
    expect(JSON.stringify(one)).not.toContain('hunter2');
    expect(one.LOGIN_FINGERPRINT).not.toBe(two.LOGIN_FINGERPRINT);
  });

  it('asks for the packages of the compiler caches that were named, and for no stage of them otherwise', () => {
    expect(buildArgs(definition(), facts)).toMatchObject({ COMPILER_CACHE: 'none', COMPILER_CACHE_PACKAGES: '' });
    expect(buildArgs(definition(), { ...facts, compilerCache: ['ccache', 'sccache'] })).toMatchObject({
      COMPILER_CACHE: 'packed',
      COMPILER_CACHE_PACKAGES: 'dev-util/ccache dev-util/sccache',
    });
  });

  it('lets the choice of a compiler cache change nothing else', () => {
    const { COMPILER_CACHE, COMPILER_CACHE_PACKAGES, ...others } = buildArgs(definition(), {
      ...facts,
      compilerCache: ['ccache'],
    });
    expect([COMPILER_CACHE, COMPILER_CACHE_PACKAGES]).toEqual(['packed', 'dev-util/ccache']);
    expect(buildArgs(definition(), facts)).toMatchObject(others);
  });

  it.each(['xz', 'lz4'] as const)('asks %s for no level', (compression) => {
    const image = definition();
    const changed = { ...image, squashfs: { ...image.squashfs, compression, level: undefined } };
    expect(buildArgs(changed, facts).LEVEL).toBe('');
  });
});

describe('planBinhost', () => {
  it('changes nothing where none is named', () => {
    expect(planBinhost([], false)).toEqual({ args: { BINHOST: '', BINHOST_VERIFY: '' }, addresses: '', contexts: {} });
  });

  it('hands the addresses over as a secret, and what depends on them as an argument', () => {
    const { args, addresses, contexts } = planBinhost(['https://me:hidden@a.example/x'], true);
    expect(addresses).toBe('https://me:hidden@a.example/x');
    expect(JSON.stringify(args)).not.toContain('hidden');
    expect(args.BINHOST).not.toBe(planBinhost(['https://me:hidden@a.example/y'], true).args.BINHOST);
    // Nothing of a password is in a layer's key.
    expect(args.BINHOST).toBe(planBinhost(['https://a.example/x'], true).args.BINHOST);
    expect([args.BINHOST_VERIFY, planBinhost(['https://a'], false).args.BINHOST_VERIFY]).toEqual(['true', 'false']);
    expect(contexts).toEqual({});
  });

  it('sends a folder to the builder', () => {
    expect(planBinhost(['https://a.example/x', 'file:///srv/bin%20host'], true)).toMatchObject({
      addresses: 'https://a.example/x file:///binhost-folder',
      contexts: { binhost: '/srv/bin host' },
    });
  });
});

describe('sourceDateEpoch', () => {
  it.each([
    ['gentoo/portage:20260217', Date.UTC(2026, 1, 17)],
    ['127.0.0.1:5000/portage:weekly-20251231@sha256:' + '20990101'.repeat(8), Date.UTC(2025, 11, 31)],
    ['gentoo/portage:latest', Date.UTC(1980, 0, 1)],
  ])('%s', (pin, time) => {
    expect(sourceDateEpoch(pin)).toBe(time / 1000);
  });
});

describe('buildxArguments', () => {
  const plan: BuildPlan = {
    builder: 'b',
    target: 'artifacts',
    context: '/context',
    contexts: { stage3: 'docker-image://x@sha256:1' },
    args: { BOOTSTRAP: "a b'c" },
    secrets: { 'password-hash': 'VARIABLE' },
    output: 'type=local,dest=out',
    tags: ['me/image:1'],
  };

  it('names secrets by their variable alone', () => {
    expect(buildxArguments(plan)).toEqual([
      'build',
      '--builder=b',
      '--progress=rawjson',
      '--provenance=false',
      '--target=artifacts',
      '--build-context=stage3=docker-image://x@sha256:1',
      "--build-arg=BOOTSTRAP=a b'c",
      '--secret=id=password-hash,env=VARIABLE',
      '--tag=me/image:1',
      '--output=type=local,dest=out',
      '/context',
    ]);
  });

  it('can be printed as a line for a shell', () => {
    expect(asShell(plan)).toContain(`'--build-arg=BOOTSTRAP=a b'\\''c'`);
    expect(asShell(plan)).toContain('--progress=plain');
  });
});

describe('artifactNames', () => {
  it('takes every file that the Dockerfile brings out', () => {
    const kinds = artifactNames('x').map(({ published }) => published);
    expect(kinds).toContain('x.squashfs');
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
