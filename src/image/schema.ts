import * as z from 'zod';
import { imageSchema } from './definition.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** JSON Schema (draft 2020-12) of image.yaml as a user writes it, for editors. */
export function imageJsonSchema(): JsonSchema {
  return z.toJSONSchema(imageSchema, { io: 'input', target: 'draft-2020-12' });
}

/** One line of the table of keys. */
export interface ImageKey {
  /** `kernel.version`; `repositories[].url` for a key of each member of a list. */
  readonly key: string;
  readonly description: string;
  readonly required: boolean;
  /** As it would be written, when there is one worth showing. */
  readonly defaultValue?: string;
  readonly example?: string;
  /** The only values, when they can be listed. */
  readonly values?: readonly string[];
}

/** Every key of image.yaml in the order of the schema, those of nested mappings after their own. */
export function imageKeys(schema: JsonSchema = imageJsonSchema(), prefix = ''): ImageKey[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (typeof property === 'boolean') return [];
    const key = `${prefix}${name}`;
    const items = typeof property.items === 'object' && !Array.isArray(property.items) ? property.items : {};
    const example: unknown = property.examples?.[0];
    const entry: ImageKey = {
      key,
      description: property.description ?? '',
      required: schema.required?.includes(name) ?? false,
      ...(property.default === undefined || isMapping(property.default)
        ? {}
        : { defaultValue: written(property.default) }),
      ...(example === undefined ? {} : { example: written(example) }),
      ...(property.enum === undefined ? {} : { values: property.enum.map(written) }),
    };
    return [entry, ...imageKeys(property, `${key}.`), ...imageKeys(items, `${key}[].`)];
  });
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function written(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(written).join(', ')}]` : String(value);
}
