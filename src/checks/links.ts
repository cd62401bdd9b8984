import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { Place } from '../findings/finding.ts';
import { placeOf, plainText, walk } from '../mdx/mdx.ts';
import type { Tree } from '../tree/tree.ts';

/** A link or an image in a guide's text. */
export interface Link extends Place {
  readonly address: string;
  readonly kind: 'link' | 'image';
  /** The words of the link, or what the image shows. */
  readonly words: string;
}

/** All links and images of a guide, those defined apart from their words (`[a]: …`) among them. */
export function linksIn(root: MdastNode): Link[] {
  return [...walk(root)].flatMap((node): Link[] => {
    if (node.type === 'link' || node.type === 'definition') {
      const words = node.type === 'link' ? plainText(node) : node.identifier;
      return [{ ...placeOf(node), address: node.url, kind: 'link', words }];
    }
    if (node.type !== 'image') return [];
    return [{ ...placeOf(node), address: node.url, kind: 'image', words: node.alt ?? '' }];
  });
}

/** The places of a guide that an address can name after its `#`: headings as Astro names them, and the tree's parts. */
export function anchorsIn(root: MdastNode, tree: Tree | undefined): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = [...walk(root)].filter((node) => node.type === 'heading');
  return new Set([
    ...headings.map((heading) => slugger.slug(plainText(heading))),
    ...(tree?.nodes ?? []).map((node) => node.id),
  ]);
}
