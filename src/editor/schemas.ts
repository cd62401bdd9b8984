import { z } from 'astro/zod';
import type { Change } from './change.ts';
import { editableValues, type TreeEdit } from './tree-edit.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const fix = z.strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() });

/** A change as it comes from a browser. */
export const changeSchema: z.ZodType<Change> = z.record(
  z.string(),
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('edit'), hash, fixes: z.array(fix) }),
    z.strictObject({ kind: z.literal('create'), text: z.string() }),
    z.strictObject({ kind: z.literal('delete'), hash }),
  ]),
);

const part = z.strictObject({ node: z.string(), choice: z.string().exactOptional() });
const choicePart = z.strictObject({ node: z.string(), choice: z.string() });
const kind = z.enum(['step', 'action', 'outcome']);

/** A gesture as it comes from a browser. */
export const treeEditSchema: z.ZodType<TreeEdit> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set-value'), part, name: z.enum(editableValues), value: z.string() }),
  z.strictObject({ do: z.literal('set-words'), part: choicePart, words: z.string() }),
  z.strictObject({ do: z.literal('set-text'), node: z.string(), text: z.string() }),
  z.strictObject({ do: z.literal('set-start'), node: z.string() }),
  z.strictObject({
    do: z.literal('add-choice'),
    node: z.string(),
    id: z.string(),
    words: z.string(),
    go: z.string(),
    before: z.string().exactOptional(),
  }),
  z.strictObject({
    do: z.literal('add-node'),
    kind,
    id: z.string(),
    after: z.string().exactOptional(),
    from: part.exactOptional(),
  }),
  z.strictObject({ do: z.literal('add-tree') }),
  z.strictObject({ do: z.literal('move'), part, before: z.string().exactOptional() }),
  z.strictObject({ do: z.literal('rename'), part, id: z.string() }),
  z.strictObject({ do: z.literal('delete'), parts: z.array(part), instead: z.string().exactOptional() }),
]);

/** What `POST /@edit/edit` takes. */
export const editRequestSchema = z.strictObject({
  file: z.string(),
  hash,
  edits: z.array(treeEditSchema).min(1),
});

/** What `POST /@edit/change` takes: the guide that is open, and what is to happen. */
export const changeRequestSchema = z.strictObject({ file: z.string(), change: changeSchema });
