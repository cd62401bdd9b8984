import { parse } from 'yaml';
import { frontMatter } from '../../../src/mdx/front-matter.ts';

const attributeOf = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

const heads: Readonly<Record<string, string>> = { Step: 'question', Action: 'title', Outcome: 'title' };

/** What stands in the place of a component's opening tag, with the words that its attributes show. */
function opening(name: string, attributes: string): string {
  const head = heads[name];
  if (head !== undefined) return `\n## ${attributeOf(attributes, head)}\n`;
  if (name === 'Platform') return `\n### ${attributeOf(attributes, 'name')}\n`;
  if (name === 'Choice') return '- ';
  if (name === 'Key') return '**';
  if (name === 'Screen') return ['fa', 'en'].map((each) => attributeOf(attributes, each)).join(' ');
  return attributeOf(attributes, 'caption');
}

/**
 * A guide as plain Markdown with the same words: what another site generator can build without our components.
 * Questions become headings, choices a list; a picture keeps its caption only, so its words are fewer than ours.
 * @param source the whole MDX file.
 * @returns a whole Markdown file with `title` and `description` at its head.
 */
export function toPlainMarkdown(source: string): string {
  const head = frontMatter(source);
  const fields: unknown = parse(head?.yaml ?? '');
  const field = (name: string) =>
    typeof fields === 'object' && fields !== null
      ? String(Object.entries(fields).find(([key]) => key === name)?.[1])
      : '';
  const body = source
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<([A-Z]\w*)([^>]*?)\/?>/g, (_, name: string, attributes: string) => opening(name, attributes))
    .replace(/<\/([A-Z]\w*)>/g, (_, name: string) => (name === 'Key' ? '**' : ''))
    .replace(/\n{3,}/g, '\n\n');
  const yaml = `title: ${JSON.stringify(field('title'))}\ndescription: ${JSON.stringify(field('summary'))}`;
  return `---\n${yaml}\n---\n${body}`;
}
