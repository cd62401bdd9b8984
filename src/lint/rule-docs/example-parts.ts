import type { Example } from './rule-doc.ts';

/** A piece of an example as it is shown: one language, with the name of its file where the example is whole files. */
export interface ExamplePart {
  readonly file?: string;
  readonly language: 'yaml' | 'mdx';
  /** None where the example is that there is no such file. */
  readonly lines: readonly string[];
}

/** Hidden characters are written by their numbers: the page would turn around, and nobody would see why. */
function seen(text: string): string {
  return text.replace(
    /[\u202a-\u202e]/g,
    (letter) => `[U+${letter.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
}

/** An example longer than this is shown by its beginning: what it shows is its length. */
const MAX_EXAMPLE_LINES = 32;

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  const lines = seen(text).trimEnd().split('\n');
  return lines.length <= MAX_EXAMPLE_LINES ? lines : [...lines.slice(0, MAX_EXAMPLE_LINES - 8), '…'];
}

/** The pieces of an example, to be shown below each other. */
export function examplePartsOf(example: Example): ExamplePart[] {
  if ('head' in example) return [{ language: 'yaml', lines: linesOf(example.head) }];
  if ('body' in example) return [{ language: 'mdx', lines: linesOf(example.body) }];
  return Object.entries(example.files).map(([file, text]) => ({
    file,
    language: file.endsWith('.yaml') ? 'yaml' : 'mdx',
    lines: linesOf(text),
  }));
}
