import type { MdastNode } from 'satteri';
import { suggestWord } from '../../diagnostics/closest.ts';
import type { Advice, Problem } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import { attributePosition } from '../../mdx/attribute-position.ts';
import { componentRules, ruleOf } from '../../mdx/components.ts';
import { insteadOfTag } from '../../mdx/html-tags.ts';
import { isComponent, positionOf, visit, type ComponentNode } from '../../mdx/syntax-tree.ts';

/** Attributes that show as text where they are written; what is empty would show as nothing. */
const shown: ReadonlySet<string> = new Set(['title', 'caption', 'fa', 'en', 'report']);

type Attribute = ComponentNode['attributes'][number];

/** What is broken, without its position. */
interface Broken extends Advice {
  readonly rule: RuleName;
}

/** What is wrong with one attribute of a component; a rule about its value alone is `rules/attribute-values.ts`. */
function attributeProblem(node: ComponentNode, one: Attribute): Broken | undefined {
  const tag = `<${node.name ?? ''}>`;
  if (one.type !== 'mdxJsxAttribute' || (one.value !== null && typeof one.value !== 'string')) {
    const suggestion = 'Write the value as plain text in double quotes: name="value".';
    return { rule: 'expression', message: `${tag} has a value in braces.`, suggestion };
  }
  const allowed = ruleOf(node.name ?? '')?.attributes ?? [];
  if (!allowed.includes(one.name)) {
    const message = `${tag} takes no attribute "${one.name}".`;
    return { rule: 'unknown-attribute', message, suggestion: suggestWord(one.name, allowed) };
  }
  if (node.attributes.find((other) => other.type === 'mdxJsxAttribute' && other.name === one.name) !== one) {
    const message = `${tag} has the attribute "${one.name}" twice.`;
    return { rule: 'unknown-attribute', message, suggestion: 'Leave one of the two.' };
  }
  if (one.value === null) {
    const message = `The attribute ${one.name} of ${tag} has no value.`;
    return { rule: 'attribute-value', message, suggestion: `Write ${one.name}="…", in double quotes.` };
  }
  // An answer's empty report has a rule of its own.
  if (one.value.trim() !== '' || !shown.has(one.name) || node.name === 'Choice') return undefined;
  const message = `The attribute ${one.name} of ${tag} is empty.`;
  return { rule: 'attribute-value', message, suggestion: `Write what it shows, or leave ${one.name} out.` };
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
    return [{ ...attributePosition(source, node, one.name, which), ...broken }];
  });
}

function componentProblems(node: ComponentNode, source: string): Problem[] {
  const name = node.name ?? '';
  const names = Object.keys(componentRules);
  const sameLetters = names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (!/^[A-Z]/.test(name) && sameLetters === undefined) {
    const message =
      name === '' ? 'An empty tag <> is not allowed.' : `The HTML tag <${name}> is not allowed.`;
    return [{ ...positionOf(node), rule: 'raw-html', message, suggestion: insteadOfTag(name) }];
  }
  if (ruleOf(name) !== undefined) return attributeProblems(node, source);
  const message = `There is no component <${name}>.`;
  return [{ ...positionOf(node), rule: 'unknown-component', message, suggestion: suggestWord(name, names) }];
}

const expression: Broken = {
  rule: 'expression',
  message: 'Braces {…} are code.',
  suggestion: 'Remove them, or write them as code between two backticks.',
};

/** What may never stand in an article, by the parser's name for it. */
const forbidden: Readonly<Partial<Record<MdastNode['type'], Broken>>> = {
  mdxjsEsm: {
    rule: 'import-export',
    message: 'A line that begins with import or export is code.',
    suggestion: 'Remove it: components need no import. In prose, begin the line with another word.',
  },
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  html: {
    rule: 'raw-html',
    message: 'Raw HTML is not allowed.',
    suggestion: 'Write Markdown, or use one of the components.',
  },
};

/** What is wrong with the components of an article, and every piece of code that someone pasted into it. */
export function checkComponents(root: MdastNode, source: string): Problem[] {
  return [...visit(root)].flatMap((node): Problem[] => {
    const broken = forbidden[node.type];
    if (broken !== undefined) return [{ ...positionOf(node), ...broken }];
    return isComponent(node) ? componentProblems(node, source) : [];
  });
}
