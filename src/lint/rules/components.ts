import type { MdastNode } from 'satteri';
import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import { attributePosition } from '../../mdx/attribute-position.ts';
import { componentRules, ruleOf } from '../../mdx/components.ts';
import { isComponent, placeOf, walk, type ComponentNode } from '../../mdx/syntax-tree.ts';

/** Attributes that show as text where they are written; what is empty would show as nothing. */
const shown: ReadonlySet<string> = new Set(['title', 'caption', 'fa', 'en', 'report']);

type Attribute = ComponentNode['attributes'][number];

/** What is wrong with one attribute of a component; a rule about its value alone is `rules/attribute-values.ts`. */
function attributeFault(
  node: ComponentNode,
  one: Attribute,
): readonly [rule: RuleName, message: string, suggestion: string] | undefined {
  const tag = `<${node.name ?? ''}>`;
  if (one.type !== 'mdxJsxAttribute' || (one.value !== null && typeof one.value !== 'string')) {
    const suggestion = 'Write the value as plain text in double quotes: name="value".';
    return ['expression', `${tag} has a value in braces.`, suggestion];
  }
  const allowed = ruleOf(node.name ?? '')?.attributes ?? [];
  if (!allowed.includes(one.name)) {
    const message = `${tag} takes no attribute "${one.name}".`;
    return ['unknown-attribute', message, suggestWord(one.name, allowed)];
  }
  if (node.attributes.find((other) => other.type === 'mdxJsxAttribute' && other.name === one.name) !== one) {
    const message = `${tag} has the attribute "${one.name}" twice.`;
    return ['unknown-attribute', message, 'Leave one of the two.'];
  }
  if (one.value === null || one.value === undefined) {
    const message = `The attribute ${one.name} of ${tag} has no value.`;
    return ['attribute-value', message, `Write ${one.name}="…", in double quotes.`];
  }
  // An answer's empty report has a rule of its own.
  if (one.value.trim() !== '' || !shown.has(one.name) || node.name === 'Choice') return undefined;
  const message = `The attribute ${one.name} of ${tag} is empty.`;
  return ['attribute-value', message, `Write what it shows, or leave ${one.name} out.`];
}

function attributeProblems(node: ComponentNode, source: string): Problem[] {
  return node.attributes.flatMap((one, index) => {
    const fault = attributeFault(node, one);
    if (fault === undefined) return [];
    const [rule, message, suggestion] = fault;
    if (one.type !== 'mdxJsxAttribute') return [{ ...placeOf(node), rule, message, suggestion }];
    const before = node.attributes.slice(0, index);
    const which = before.filter(
      (other) => other.type === 'mdxJsxAttribute' && other.name === one.name,
    ).length;
    return [{ ...attributePosition(source, node, one.name, which), rule, message, suggestion }];
  });
}

function componentProblems(node: ComponentNode, source: string): Problem[] {
  const name = node.name ?? '';
  const names = Object.keys(componentRules);
  const sameLetters = names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (!/^[A-Z]/.test(name) && sameLetters === undefined) {
    const message =
      name === '' ? 'An empty tag <> is not allowed.' : `The HTML tag <${name}> is not allowed.`;
    const suggestion = 'Write Markdown, or use one of the components.';
    return [{ ...placeOf(node), rule: 'raw-html', message, suggestion }];
  }
  if (ruleOf(name) !== undefined) return attributeProblems(node, source);
  const message = `There is no component <${name}>.`;
  return [{ ...placeOf(node), rule: 'unknown-component', message, suggestion: suggestWord(name, names) }];
}

/** What may never stand in an article, by the parser's name for it. */
const forbidden: Readonly<
  Partial<Record<MdastNode['type'], readonly [rule: RuleName, message: string, suggestion: string]>>
> = {
  mdxjsEsm: [
    'import-export',
    'A line that begins with import or export is code.',
    'Remove it: components need no import. In prose, begin the line with another word.',
  ],
  mdxFlowExpression: [
    'expression',
    'Braces {…} are code.',
    'Remove them, or write them as code between two backticks.',
  ],
  mdxTextExpression: [
    'expression',
    'Braces {…} are code.',
    'Remove them, or write them as code between two backticks.',
  ],
  html: ['raw-html', 'Raw HTML is not allowed.', 'Write Markdown, or use one of the components.'],
};

/** What is wrong with the components of an article, and every piece of code that someone pasted into it. */
export function checkComponents(root: MdastNode, source: string): Problem[] {
  return [...walk(root)].flatMap((node): Problem[] => {
    const fault = forbidden[node.type];
    if (fault !== undefined)
      return [{ ...placeOf(node), rule: fault[0], message: fault[1], suggestion: fault[2] }];
    return isComponent(node) ? componentProblems(node, source) : [];
  });
}
