import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast, type HastNode } from 'satteri';
import type { ContentFiles } from '../content/model.ts';
import { snippetFile } from '../content/library.ts';
import { isSafeAddress } from '../mdx/safe-address.ts';
import { isSiteName, type SiteValues } from '../mdx/site-values.ts';
import { textPreviewFa as words } from '../strings/fa-editing.ts';
import { box, componentHtml, isolated, type Html, type WrittenComponent } from './text-components.ts';

/** What a text can name, and other files say. */
export interface Named {
  readonly files: ContentFiles;
  readonly language: string;
  readonly site: SiteValues | undefined;
}

/** Elements that Markdown makes and that come as they are, without their attributes. */
const plain: ReadonlySet<string> = new Set([
  ...['p', 'strong', 'em', 'del', 'ul', 'ol', 'li', 'blockquote', 'br', 'hr', 'code', 'pre'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Snippets within snippets are read no deeper than this; the check refuses rounds of them. */
const MAX_DEPTH = 8;

function namedHtml(component: WrittenComponent, named: Named, depth: number): Html {
  const name = component.values.get('name') ?? '';
  if (component.name === 'Site')
    return isolated((isSiteName(name) ? named.site?.[name]?.words : undefined) ?? '');
  if (component.name !== 'Snippet') return componentHtml(component);
  const text = named.files.get(snippetFile(named.language, name));
  const title = words.snippet.replace('{name}', () => name);
  if (text === undefined)
    return box(
      words.unknown.replace('{name}', () => title),
      [],
      'unknown',
    );
  return depth >= MAX_DEPTH ? [] : box(title, htmlOf(text, named, depth + 1), 'snippet');
}

/** What a node shows. What is in no list here shows what is in it: nothing of the file comes into the page as HTML. */
function shown(node: HastNode, named: Named, depth: number): Html {
  if (node.type === 'text') return isolated(node.value);
  const inside: Html = 'children' in node ? node.children.flatMap((one) => shown(one, named, depth)) : [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const values = new Map(
      node.attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
      ),
    );
    return namedHtml({ name: node.name ?? '', values, inside }, named, depth);
  }
  if (node.type !== 'element') return inside;
  const { tagName, properties } = node;
  const { alt, href } = properties;
  if (tagName === 'a' && typeof href === 'string' && isSafeAddress(href)) return [h('a', { href }, inside)];
  if (tagName === 'img') return box(words.picture, isolated(typeof alt === 'string' ? alt : ''));
  return plain.has(tagName) ? [h(tagName, inside)] : inside;
}

function htmlOf(text: string, named: Named, depth: number): Html {
  try {
    return shown(mdxToHast(text, { position: false }), named, depth);
  } catch {
    // What is wrong with it stands among the findings.
    return [];
  }
}

/**
 * A text of a guide as elements, for the preview beside its field.
 * @param text Markdown, as it stands in the guide.
 */
export const textNodes = (text: string, named: Named): Html => htmlOf(text, named, 0);

/**
 * A text of a guide as HTML, for the preview beside its field: read by the site's own parser, its components in frames
 * under their names.
 * @param text Markdown, as it stands in the guide.
 */
export function textHtml(text: string, named: Named): string {
  return toHtml(textNodes(text, named));
}
