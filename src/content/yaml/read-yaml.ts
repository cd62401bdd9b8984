import { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { nearWords } from '../../diagnostics/closest.ts';
import { fieldFault } from './field-problems.ts';
import { repairLines, yamlWords } from './syntax-problems.ts';
import { frontMatter } from '../../mdx/front-matter.ts';
import { depthProblem, tooDeep } from '../../diagnostics/depth.ts';
import type { Position, Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** What reading gives: the checked data, or the problems that keep it from being used. */
export type Checked<Data> = { readonly data: Data } | { readonly problems: readonly Problem[] };

interface Source {
  readonly document: Document;
  readonly lines: LineCounter;
  /** How many lines of the file stand before the YAML. */
  readonly before: number;
}

function positionAt({ lines, before }: Source, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: line + before, column: col };
}

/** Where the value at a path stands, or the nearest thing around it that is there. */
function positionOfPath(source: Source, path: readonly PropertyKey[]): Position {
  for (let length = path.length; length > 0; length--) {
    const parent = source.document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair !== undefined && isScalar(pair.key)) return positionAt(source, pair.key.range?.[0] ?? 0);
    }
    const node = source.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return positionAt(source, node.range[0]);
  }
  return { line: 1 + source.before, column: 1 };
}

/** The names that a strict object of a schema takes at a path, for «did you mean». */
function namesIn(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return namesIn(schema.unwrap(), path);
  }
  const [first, ...rest] = path;
  if (schema instanceof z.ZodArray) return namesIn(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return first === undefined ? Object.keys(schema.shape) : namesIn(schema.shape[String(first)], rest);
}

function issueProblems(source: Source, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...positionOfPath(source, [...issue.path, key]),
      ...say('unknown-field', { field: key, near: nearWords(key, namesIn(schema, issue.path)) }),
    }));
  if (issue.path.length === 0 && schema instanceof z.ZodArray)
    return [{ line: 1 + source.before, column: 1, ...say('field-value.no-list') }];
  const place = positionOfPath(source, issue.path);
  if (source.document.getIn(issue.path) === undefined)
    return [{ ...place, ...say('missing-field', { field, name: String(issue.path.at(-1) ?? '') }) }];
  const node: unknown = source.document.getIn(issue.path, true);
  // A number as it was written: of 02191000000 the first digit would be gone.
  const value: unknown =
    isScalar(node) && typeof node.value === 'number' ? node.source : source.document.getIn(issue.path);
  return [{ ...place, ...fieldFault(issue, field, value) }];
}

/** Where the value at a path of a guide's front matter stands, or the nearest thing around it that is there. */
export function positionInFrontMatter(source: string, path: readonly PropertyKey[]): Position {
  const head = frontMatter(source);
  if (head === undefined) return { line: 1, column: 1 };
  const { line, column } = positionInYaml(head.yaml, path);
  return { line: line + head.before, column };
}

/** The text that was last asked for places: rules ask for one after the other in the same file. */
let lastAsked: { readonly text: string; readonly source: Source } | undefined;

/** Where the value at a path of a YAML text stands, or the nearest thing around it that is there. */
export function positionInYaml(text: string, path: readonly PropertyKey[]): Position {
  if (lastAsked?.text !== text) {
    const lines = new LineCounter();
    lastAsked = { text, source: { document: parseDocument(text, { lineCounter: lines }), lines, before: 0 } };
  }
  return positionOfPath(lastAsked.source, path);
}

/** Tags run code in some programs, anchors multiply what is read: neither has a use in content. */
function refusedProblems(source: Source): Problem[] {
  const problems: Problem[] = [];
  const refuse = (offset: number | undefined, words: Sayings) =>
    problems.push({ ...positionAt(source, offset ?? 0), ...words });
  visit(source.document, {
    Alias: (_, node) => {
      refuse(node.range?.[0], say('yaml.reference'));
    },
    Node: (_, { range, anchor, tag }) => {
      if (anchor !== undefined) refuse(range?.[0], say('yaml.anchor', { anchor }));
      if (tag !== undefined) refuse(range?.[0], say('yaml.tag', { tag }));
    },
  });
  return problems;
}

/** A YAML text as a document; undefined where it is so deep that the parser, which calls itself, cannot hold it. */
function parsed(text: string, before: number): Source | undefined {
  const lines = new LineCounter();
  try {
    return { document: parseDocument(text, { lineCounter: lines }), lines, before };
  } catch {
    return undefined;
  }
}

/** What stands directly in a node of a YAML document. */
export function inNode(node: unknown): readonly unknown[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]);
  return isSeq(node) ? node.items : [];
}

/** The problems of a text that the parser stumbles over, or that goes too deep to be read. */
function parseProblems({ document, ...source }: Source): Problem[] {
  const at = (offset: number | undefined) => positionAt({ document, ...source }, offset ?? 0);
  const deep = tooDeep<unknown>(document.contents, inNode);
  if (deep !== undefined) return [depthProblem(at(isNode(deep) ? deep.range?.[0] : 0))];
  // Of errors that follow from each other only the first helps; a field that is written twice is one by itself.
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  return [...(first === undefined ? [] : [first]), ...twice].map((error) => ({
    ...at(error.pos[0]),
    ...yamlWords(error),
  }));
}

/**
 * Parses YAML and checks it against a schema; every problem has the line of the value that it is about.
 * @param before how many lines of the file stand before the YAML (front matter has one).
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  before = 0,
): Checked<z.output<Schema>> {
  const { broken: lines, text: meant } = repairLines(text);
  const broken = lines.map(({ line, column, words }): Problem => ({ line: line + before, column, ...words }));
  const read = readMeant(meant, schema, before);
  if (broken.length === 0) return read;
  return { problems: [...broken, ...('problems' in read ? read.problems : [])] };
}

/** The first issue of each field: what is no text at all is not too short as well. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function readMeant<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  before: number,
): Checked<z.output<Schema>> {
  const source = parsed(text, before);
  if (source === undefined) return { problems: [depthProblem({ line: before + 1, column: 1 })] };
  const { document } = source;
  const problems = parseProblems(source);
  if (problems.length > 0) return { problems };
  const refused = refusedProblems(source);
  if (refused.length > 0) return { problems: refused };
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return { data: result.data };
  return {
    problems: firstOfEach(result.error.issues).flatMap((issue) => issueProblems(source, schema, issue)),
  };
}
