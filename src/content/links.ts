import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { Position } from '../diagnostics/diagnostic.ts';
import { definitionsIn, positionOf, visit } from '../mdx/syntax-tree.ts';
import { plainText } from '../mdx/plain-text.ts';
import type { Tree } from '../tree/tree.ts';

/** A link or an image in a guide's text. */
export interface Link extends Position {
  readonly address: string;
  readonly kind: 'link' | 'image';
  /** The words of the link, or what the image shows. */
  readonly words: string;
}

/**
 * All links and images of a guide, those whose address is defined apart (`[a]: …`) among them. A definition that no
 * link uses is none: images have its address, or nobody sees it.
 */
export function linksIn(root: MdastNode): Link[] {
  const nodes = visit(root);
  const addresses = definitionsIn(root);
  const linked = new Set(nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])));
  return nodes.flatMap((node): Link[] => {
    const place = positionOf(node);
    if (node.type === 'link') return [{ ...place, address: node.url, kind: 'link', words: plainText(node) }];
    if (node.type === 'definition') {
      if (!linked.has(node.identifier)) return [];
      return [{ ...place, address: node.url, kind: 'link', words: node.identifier }];
    }
    if (node.type === 'image') return [{ ...place, address: node.url, kind: 'image', words: node.alt ?? '' }];
    if (node.type !== 'imageReference') return [];
    const address = addresses.get(node.identifier) ?? '';
    return [{ ...place, address, kind: 'image', words: node.alt ?? '' }];
  });
}

/** The headings of a guide with their ids, as Astro gives them. */
export function headingsIn(root: MdastNode): ReadonlyMap<MdastNode, string> {
  const slugger = new GithubSlugger();
  const headings = visit(root).filter((node) => node.type === 'heading');
  return new Map(headings.map((heading) => [heading, slugger.slug(plainText(heading))]));
}

/** The ids of a guide's headings. */
export const headingIds = (root: MdastNode): ReadonlySet<string> => new Set(headingsIn(root).values());

/** The places of a guide that an address can name after its `#`: its headings and the tree's parts. */
export function anchorsIn(root: MdastNode, tree: Tree | undefined): ReadonlySet<string> {
  return new Set([...headingIds(root), ...(tree?.nodes ?? []).map((node) => node.id)]);
}
