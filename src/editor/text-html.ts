import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast, type HastNode } from 'satteri';
import type { ContentFiles } from '../content/model.ts';
import { snippetFile } from '../content/library.ts';
import { isSafeAddress } from '../mdx/safe-address.ts';
import { isSiteName, type SiteValues } from '../mdx/site-values.ts';
import { textPreviewFa as words } from '../strings/fa-editing.ts';
import { leftToRightRuns } from '../text/left-to-right-runs.ts';

/** What a text can name, and other files say. */
export interface Named {
  readonly files: ContentFiles;
  readonly language: string;
  readonly site: SiteValues | undefined;
}

type Html = ReturnType<typeof h>['children'];

/** Elements that Markdown makes and that come as they are, without their attributes. */
const plain: ReadonlySet<string> = new Set([
  ...['p', 'strong', 'em', 'del', 'ul', 'ol', 'li', 'blockquote', 'br', 'hr', 'code', 'pre'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Snippets within snippets are read no deeper than this; the check refuses rounds of them. */
const MAX_DEPTH = 8;

const isolated = (text: string): Html =>
  leftToRightRuns(text).map((run) => {
    if (run.kind === undefined) return { type: 'text', value: run.text };
    return h('bdi', run.kind === 'latin' ? { lang: 'en' } : { dir: 'ltr' }, run.text);
  });

const figure = (caption: string) => h('figure', [h('figcaption', isolated(caption))]);

function componentHtml(
  name: string,
  values: ReadonlyMap<string, string>,
  inside: Html,
  named: Named,
  depth: number,
): Html {
  const value = (one: string) => values.get(one) ?? '';
  switch (name) {
    case 'Note':
    case 'Warning':
      return [h('div', { className: name.toLowerCase() }, inside)];
    case 'Key':
      return [h('kbd', inside)];
    case 'Screen':
      return [
        h('figure', [
          h('p', { lang: 'en', dir: 'ltr' }, value('en')),
          h('p', { lang: 'fa' }, isolated(value('fa'))),
        ]),
      ];
    case 'Platform':
      return [h('p', h('strong', isolated(value('name')))), ...inside];
    case 'ModemLights':
      return [figure(`${words.lights}: ${value('caption')}`)];
    case 'Wiring':
      return [figure(`${words.wiring}: ${value('caption')}`)];
    case 'Site': {
      const found = value('name');
      return isolated((isSiteName(found) ? named.site?.[found]?.words : undefined) ?? '');
    }
    case 'Snippet':
      return htmlOf(named.files.get(snippetFile(named.language, value('name'))) ?? '', named, depth + 1);
    default:
      return inside;
  }
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
    return componentHtml(node.name ?? '', values, inside, named, depth);
  }
  if (node.type !== 'element') return inside;
  const { tagName, properties } = node;
  const { alt, href } = properties;
  if (tagName === 'a' && typeof href === 'string' && isSafeAddress(href)) return [h('a', { href }, inside)];
  if (tagName === 'img') return [figure(`${words.picture}: ${typeof alt === 'string' ? alt : ''}`)];
  return plain.has(tagName) ? [h(tagName, inside)] : inside;
}

function htmlOf(text: string, named: Named, depth: number): Html {
  if (depth > MAX_DEPTH) return [];
  try {
    return shown(mdxToHast(text, { position: false }), named, depth);
  } catch {
    // What is wrong with it stands among the findings.
    return [];
  }
}

/**
 * A text of a guide as HTML, for the preview beside its field: read by the site's own parser, its components drawn simply.
 * @param text Markdown, as it stands in the guide.
 */
export function textHtml(text: string, named: Named): string {
  return toHtml(htmlOf(text, named, 0));
}
