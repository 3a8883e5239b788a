import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDefinition } from '../../../src/image/definition.js';
import { stagesOf } from '../../../src/image/dockerfile.js';
import { imageJsonSchema, imageKeys } from '../../../src/image/schema.js';

describe('imageJsonSchema', () => {
  it('describes what a user writes, not what becomes of it', () => {
    const schema = imageJsonSchema();
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.required).toEqual(['stage3', 'snapshot', 'profile', 'compiler', 'kernel']);
    expect(schema.additionalProperties).toBe(false);
    expect(schema).toMatchObject({
      properties: {
        squashfs: {
          properties: { 'block-size': { enum: ['4K', '8K', '16K', '32K', '64K', '128K', '256K', '512K', '1M'] } },
        },
        budgets: { properties: { squashfs: { type: 'string' } } },
      },
    });
  });

  it('is the committed file', () => {
    expect(JSON.parse(readFileSync('schema/image.schema.json', 'utf8'))).toEqual(imageJsonSchema());
  });

  it.each(['config/image.yaml', 'demo/config/image.yaml'])('knows every key of %s, which is sound', (path) => {
    const known = new Set(imageKeys().map(({ key }) => key));
    const text = readFileSync(path);
    const keys = (value: unknown, prefix: string): string[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, inner]) => [`${prefix}${key}`, ...keys(inner, `${prefix}${key}.`)])
        : [];
    expect(keys(parse(text.toString()), '').filter((key) => !known.has(key))).toEqual([]);
    expect(parseDefinition(text, path)).toMatchObject({ ok: true });
  });
});

describe('imageKeys', () => {
  it('lists nested keys after their own, each with a description', () => {
    const keys = imageKeys();
    expect(keys.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['repositories[].url', 'compiler.version', 'squashfs.block-size']),
    );
    expect(keys.filter(({ description }) => description === '')).toEqual([]);
    expect(keys.find(({ key }) => key === 'kernel.base')?.defaultValue).toBe('[defconfig, kvm_guest.config]');
    expect(keys.find(({ key }) => key === 'user.login')).toMatchObject({
      values: ['autologin', 'password', 'ssh-keys'],
      required: false,
    });
    expect(keys.find(({ key }) => key === 'stage3')?.required).toBe(true);
  });
});

describe('stagesOf', () => {
  it.each([
    ['FROM a AS base\nfrom --platform=$BUILDPLATFORM b as Two\n', ['base', 'two']],
    ['FROM tree-${TREE} \\\n  AS rootfs\n', ['rootfs']],
    ['FROM scratch\n# FROM x AS y\nRUN echo FROM a AS b\n', []],
    ['FROM a AS b.c-d_e\r\n', ['b.c-d_e']],
    ['', []],
  ])('%j', (dockerfile, expected) => {
    expect(stagesOf(dockerfile)).toEqual(expected);
  });
});
