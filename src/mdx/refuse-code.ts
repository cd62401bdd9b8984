import { defineMdastPlugin } from 'satteri';
import { ruleOf } from './components.ts';
import { definitionsIn, rootOf, type ComponentNode } from './syntax-tree.ts';
import { isPictureName, isSafeAddress } from './safe-address.ts';

const refuse = (what: string) => (): never => {
  throw new Error(
    `${what} is not allowed in a guide: run "npm run lint:content" for the line and what to write.`,
  );
};

function refuseTag({ name, attributes }: Readonly<Pick<ComponentNode, 'name' | 'attributes'>>) {
  const rule = ruleOf(name ?? '');
  if (rule === undefined) return refuse(`<${name ?? ''}>`)();
  const names = attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
  if (new Set(names).size < names.length) refuse(`The same attribute twice in <${name ?? ''}>`)();
  for (const one of attributes) {
    if (one.type !== 'mdxJsxAttribute' || (typeof one.value === 'object' && one.value !== null)) {
      refuse(`A value in braces in <${name ?? ''}>`)();
    } else if (!rule.attributes.includes(one.name)) refuse(`The attribute ${one.name} in <${name ?? ''}>`)();
    else if (typeof one.value !== 'string') refuse(`An attribute without a value in <${name ?? ''}>`)();
  }
}

function refuseAddress({ url }: { readonly url: string }) {
  if (!isSafeAddress(url)) refuse(`A link to "${url.slice(0, 60)}"`)();
}

function refuseDefinition({ url }: { readonly url: string }) {
  if (!isPictureName(url)) refuseAddress({ url });
}

function refuseImage({ url }: { readonly url: string }) {
  if (!isPictureName(url)) refuse(`An image from "${url.slice(0, 60)}"`)();
}

/**
 * Stops the compiler at anything in a guide that would run: the last line of defence, behind the content check that
 * names the line. It also holds in the live preview, where a guide is compiled before it is checked.
 */
export const refuseCode = defineMdastPlugin({
  name: 'refuse-code',
  before(_root, { data }) {
    // Astro's compiler makes an import of this field.
    if (data.astro !== undefined && 'layout' in data.astro.frontmatter) refuse('The field layout')();
  },
  mdxjsEsm: refuse('A line that begins with import or export'),
  mdxFlowExpression: refuse('An expression in braces'),
  mdxTextExpression: refuse('An expression in braces'),
  html: refuse('Raw HTML'),
  mdxJsxFlowElement: refuseTag,
  mdxJsxTextElement: refuseTag,
  link: refuseAddress,
  definition: refuseDefinition,
  image: refuseImage,
  imageReference(node, context) {
    const root = rootOf(node, (one) => context.parent(one));
    refuseImage({ url: definitionsIn(root).get(node.identifier) ?? '' });
  },
});
