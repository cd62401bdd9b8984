import { z } from 'astro/zod';
import { contentSchemas } from '../../content/schemas/json-schemas.ts';
import type { FormKind } from './form-field.ts';

/** What a form is made from of a JSON Schema. */
export interface SchemaNode {
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly const?: string | undefined;
  readonly required?: readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, SchemaNode>> | undefined;
  readonly items?: SchemaNode | undefined;
  readonly anyOf?: readonly SchemaNode[] | undefined;
  readonly additionalProperties?: boolean | SchemaNode | undefined;
}

const node: z.ZodType<SchemaNode> = z.object({
  type: z.string().optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  maxLength: z.number().optional(),
  enum: z.array(z.string()).optional(),
  const: z.string().optional(),
  required: z.array(z.string()).optional(),
  properties: z
    .record(
      z.string(),
      z.lazy(() => node),
    )
    .optional(),
  items: z.lazy(() => node).optional(),
  anyOf: z.array(z.lazy(() => node)).optional(),
  additionalProperties: z.union([z.boolean(), z.lazy(() => node)]).optional(),
});

/** The schema of a kind of file, with what its fields mean in Persian. */
export function schemaOf(kind: FormKind): SchemaNode {
  return node.parse(JSON.parse(contentSchemas().get(`${kind}.schema.json`) ?? '{}'));
}
