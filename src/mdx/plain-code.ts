import { defineMdastPlugin } from 'satteri';

/** Leaves out the language of a piece of code: nothing colours it, and whatever an editor pastes there would become a class. */
export const plainCode = defineMdastPlugin({
  name: 'plain-code',
  code(node, context) {
    if (node.lang !== null && node.lang !== undefined) context.setProperty(node, 'lang', null);
  },
});
