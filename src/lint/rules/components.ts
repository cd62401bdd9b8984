import type { MdastNode } from 'satteri';
import { nearWords } from '../../diagnostics/closest.ts';
import type { Fix, Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { attributePosition, attributesIn } from '../../mdx/attribute-position.ts';
import { componentRules, ruleOf } from '../../mdx/components.ts';
import { isHtmlTag, tagOfHtml } from '../../mdx/html-tags.ts';
import {
  hasAttribute,
  isComponent,
  positionOf,
  rangeOf,
  visit,
  type ComponentNode,
} from '../../mdx/syntax-tree.ts';

/** Attributes that show as text where they are written; what is empty would show as nothing. */
const shown: ReadonlySet<string> = new Set(['title', 'caption', 'fa', 'en', 'report']);

type Attribute = ComponentNode['attributes'][number];

/** What is wrong with one attribute of a component; a rule about its value alone is `rules/attribute-values.ts`. */
function attributeProblem(node: ComponentNode, one: Attribute): Sayings | undefined {
  const component = node.name ?? '';
  if (one.type !== 'mdxJsxAttribute' || (one.value !== null && typeof one.value !== 'string'))
    return say('expression.value', { component });
  const { name, value } = one;
  const allowed = ruleOf(component)?.attributes ?? [];
  if (!allowed.includes(name))
    return say('unknown-attribute', { component, name, near: nearWords(name, allowed) });
  if (node.attributes.find((other) => other.type === 'mdxJsxAttribute' && other.name === name) !== one)
    return say('unknown-attribute.twice', { component, name });
  if (value === null) return say('attribute-value.missing', { component, name });
  // An answer's empty report has a rule of its own.
  if (value.trim() !== '' || !shown.has(name) || component === 'Choice') return undefined;
  return say('attribute-value.empty', { component, name });
}

/** The attribute in small letters, where that is one. */
function attributeFix(
  node: ComponentNode,
  source: string,
  name: string,
  which: number,
): { readonly fix?: Fix } {
  const small = name.toLowerCase();
  const isKnown = ruleOf(node.name ?? '')?.attributes.includes(small) === true;
  if (small === name || !isKnown || hasAttribute(node, small)) return {};
  const start = attributesIn(source, node).filter((one) => one.name === name)[which]?.start;
  return start === undefined ? {} : { fix: { start, end: start + name.length, text: small } };
}

function attributeProblems(node: ComponentNode, source: string): Problem[] {
  return node.attributes.flatMap((one, index) => {
    const broken = attributeProblem(node, one);
    if (broken === undefined) return [];
    if (one.type !== 'mdxJsxAttribute') return [{ ...positionOf(node), ...broken }];
    const before = node.attributes.slice(0, index);
    const which = before.filter(
      (other) => other.type === 'mdxJsxAttribute' && other.name === one.name,
    ).length;
    const mend = broken.rule === 'unknown-attribute' ? attributeFix(node, source, one.name, which) : {};
    return [{ ...attributePosition(source, node, one.name, which), ...broken, ...mend }];
  });
}

/** The component with its capital letters, in both of its tags. */
function renamed(node: ComponentNode, source: string, name: string): { readonly fix?: Fix } {
  const range = rangeOf(node, source);
  const written = node.name ?? '';
  const text = range === undefined ? '' : source.slice(range.start, range.end);
  if (range === undefined || !text.startsWith(`<${written}`)) return {};
  const opened = `<${name}${text.slice(1 + written.length)}`;
  const closing = `</${written}>`;
  const put = opened.endsWith(closing) ? `${opened.slice(0, -closing.length)}</${name}>` : opened;
  return put === opened && !opened.endsWith('/>') ? {} : { fix: { ...range, text: put } };
}

function componentProblems(node: ComponentNode, source: string): Problem[] {
  const name = node.name ?? '';
  const names = Object.keys(componentRules);
  const sameLetters = names.find((one) => one.toLowerCase() === name.toLowerCase());
  if ((name === '' || isHtmlTag(name)) && sameLetters === undefined)
    return [{ ...positionOf(node), ...(name === '' ? say('raw-html.empty') : tagOfHtml(name)) }];
  if (ruleOf(name) !== undefined) return attributeProblems(node, source);
  const mend = sameLetters === undefined ? {} : renamed(node, source, sameLetters);
  return [
    { ...positionOf(node), ...say('unknown-component', { name, near: nearWords(name, names) }), ...mend },
  ];
}

/** What may never stand in an article, by the parser's name for it. */
const forbidden: Readonly<Partial<Record<MdastNode['type'], Sayings>>> = {
  mdxjsEsm: say('import-export'),
  mdxFlowExpression: say('expression'),
  mdxTextExpression: say('expression'),
  html: say('raw-html.raw'),
};

/** What is wrong with the components of an article, and every piece of code that someone pasted into it. */
export function checkComponents(root: MdastNode, source: string): Problem[] {
  return visit(root).flatMap((node): Problem[] => {
    const broken = forbidden[node.type];
    if (broken !== undefined) return [{ ...positionOf(node), ...broken }];
    return isComponent(node) ? componentProblems(node, source) : [];
  });
}
