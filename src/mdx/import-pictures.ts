import { defineMdastPlugin } from 'satteri';
import { definitionsIn, rootOf } from './syntax-tree.ts';

/** What stands in modules before the name of a picture: `integrations/pictures.ts` says where that is. */
export const PICTURES_ALIAS = '@pictures';

/**
 * Lets a guide import the pictures that it names, from the content folder: Astro then knows their size and gives them an
 * address with a hash. Editors write the name alone, wherever the guide stands.
 */
export const importPictures = defineMdastPlugin({
  name: 'import-pictures',
  image(node, context) {
    context.setProperty(node, 'url', `${PICTURES_ALIAS}/${node.url}`);
  },
  imageReference(node, context) {
    const root = rootOf(node, (one) => context.parent(one));
    const url = definitionsIn(root).get(node.identifier) ?? '';
    context.replaceNode(node, { type: 'image', url: `${PICTURES_ALIAS}/${url}`, alt: node.alt ?? '' });
  },
});
