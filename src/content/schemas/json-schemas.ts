import { z } from 'astro/zod';
import { areasSchema } from './areas.ts';
import { articleSchema } from './article.ts';
import { findingsSchema } from './check.ts';
import { lexiconSchema } from './lexicon.ts';
import { noticeSchema } from './notice.ts';
import { removedSchema } from './removed.ts';
import { siteSchema } from './site.ts';
import { symptomSchema } from './symptom.ts';
import { fieldWords, ownFieldWords } from './field-descriptions.ts';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an object, each with what the fields in it mean: those within a field that has words of its own mean these. */
const describedFields = (properties: Record<string, unknown>, kind: string) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, field]): [string, unknown] => {
      const within = `${kind}.${name}`;
      return [name, described(field, Object.hasOwn(ownFieldWords, within) ? within : kind)];
    }),
  );

/** A schema with what its fields mean in a kind of file. */
function described(schema: unknown, kind: string): unknown {
  if (Array.isArray(schema)) return schema.map((one) => described(one, kind));
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => [
    key,
    key === 'properties' && isObject(value) ? describedFields(value, kind) : described(value, kind),
  ]);
  const inner: Record<string, unknown> = Object.fromEntries(entries);
  const { properties } = inner;
  if (!isObject(properties)) return inner;
  const explained = Object.entries(properties).map(([name, field]): [string, unknown] => {
    const words =
      ownFieldWords[kind]?.[name] ?? (Object.hasOwn(fieldWords, name) ? fieldWords[name] : undefined);
    return [name, isObject(field) && words !== undefined ? { description: words, ...field } : field];
  });
  return { ...inner, properties: Object.fromEntries(explained) };
}

/** What an editor writes, as JSON Schema: defaults are optional, a date is text. */
function jsonSchema(schema: z.ZodType, kind: string): unknown {
  return described(
    z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema: json }) => {
        if (zodSchema._zod.def.type === 'date') Object.assign(json, { type: 'string', format: 'date' });
      },
    }),
    kind,
  );
}

/** The schemas of the content files by the names under which they stand in `.vscode/schemas/`. */
export function contentSchemas(): ReadonlyMap<string, string> {
  const schemas = {
    article: articleSchema,
    site: siteSchema,
    symptom: symptomSchema,
    lexicon: lexiconSchema,
    areas: areasSchema,
    notice: noticeSchema,
    check: findingsSchema,
    removed: removedSchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(jsonSchema(schema, name), undefined, 2)}\n`,
    ]),
  );
}

/**
 * A snippet for each field of a guide's front matter, with what it means: VS Code associates schemas with YAML files, not
 * with the head of an MDX file.
 */
export function fieldSnippets(): string {
  const snippets = Object.keys(articleSchema.shape).map((name) => {
    const list =
      name === 'symptoms' || name === 'related' || name === 'aliases' || name === 'asked' || name === 'moved';
    const body = [`${name}: ${list ? '[$0]' : '$0'}`];
    return [name, { scope: 'mdx', prefix: name, body, description: fieldWords[name] ?? name }];
  });
  return `${JSON.stringify(Object.fromEntries(snippets), undefined, 2)}\n`;
}
