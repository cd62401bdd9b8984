import { z } from 'astro/zod';
import { articleSchema } from '../articles/schema.ts';
import { lexiconSchema } from '../search/lexicon-schema.ts';
import { siteSchema } from '../site/schema.ts';
import { symptomSchema } from '../symptoms/schema.ts';
import { fieldWords } from './field-words.ts';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A schema with what its fields mean. */
function described(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(described);
  if (!isObject(schema)) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, described(value)]));
  const { properties } = inner;
  if (!isObject(properties)) return inner;
  const explained = Object.entries(properties).map(([name, field]): [string, unknown] => {
    const words = Object.hasOwn(fieldWords, name) ? fieldWords[name] : undefined;
    return [name, isObject(field) && words !== undefined ? { description: words, ...field } : field];
  });
  return { ...inner, properties: Object.fromEntries(explained) };
}

/** What an editor writes, as JSON Schema: defaults are optional, a date is text. */
function jsonSchema(schema: z.ZodType): unknown {
  return described(
    z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema: json }) => {
        if (zodSchema._zod.def.type === 'date') Object.assign(json, { type: 'string', format: 'date' });
      },
    }),
  );
}

/** The schemas of the content files by the names under which they stand in `.vscode/schemas/`. */
export function contentSchemas(): ReadonlyMap<string, string> {
  const schemas = {
    article: articleSchema,
    site: siteSchema,
    symptom: symptomSchema,
    lexicon: lexiconSchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(jsonSchema(schema), undefined, 2)}\n`,
    ]),
  );
}
