import type { MdastNode } from 'satteri';
import { suggestWord } from '../findings/closest.ts';
import type { Problem } from '../findings/finding.ts';
import type { RuleName } from '../findings/rules.ts';
import { componentRules, ruleOf } from '../mdx/components.ts';
import { childrenOf, isComponent, placeOf, type ComponentNode } from '../mdx/mdx.ts';

function attributeProblems(node: ComponentNode, name: string): Problem[] {
  const allowed = ruleOf(name)?.attributes ?? [];
  return node.attributes.flatMap((one): Problem[] => {
    if (one.type !== 'mdxJsxAttribute' || (one.value !== null && typeof one.value !== 'string')) {
      const mend = 'Write the value as plain text in double quotes: name="value".';
      return [{ ...placeOf(node), rule: 'expression', message: `<${name}> has a value in braces.`, mend }];
    }
    if (!allowed.includes(one.name)) {
      const message = `<${name}> takes no attribute "${one.name}".`;
      return [{ ...placeOf(node), rule: 'unknown-attribute', message, mend: suggestWord(one.name, allowed) }];
    }
    if (
      node.attributes.find((other) => other.type === 'mdxJsxAttribute' && other.name === one.name) !== one
    ) {
      const message = `<${name}> has the attribute "${one.name}" twice.`;
      return [{ ...placeOf(node), rule: 'unknown-attribute', message, mend: 'Leave one of the two.' }];
    }
    return [];
  });
}

function componentProblems(node: ComponentNode, around: readonly string[]): Problem[] {
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) {
    const message =
      name === '' ? 'An empty tag <> is not allowed.' : `The HTML tag <${name}> is not allowed.`;
    return [
      { ...placeOf(node), rule: 'raw-html', message, mend: 'Write Markdown, or use one of the components.' },
    ];
  }
  const rule = ruleOf(name);
  if (rule === undefined) {
    const mend = suggestWord(name, Object.keys(componentRules));
    return [
      { ...placeOf(node), rule: 'unknown-component', message: `There is no component <${name}>.`, mend },
    ];
  }
  const problems = attributeProblems(node, name);
  if (rule.inside !== undefined && !around.includes(rule.inside)) {
    const message = `<${name}> stands outside <${rule.inside}>.`;
    problems.push({
      ...placeOf(node),
      rule: 'misplaced-component',
      message,
      mend: `Move it into <${rule.inside}>.`,
    });
  }
  return problems;
}

/** What may never stand in an article, by the parser's name for it. */
const forbidden: Readonly<
  Partial<Record<MdastNode['type'], readonly [rule: RuleName, message: string, mend: string]>>
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
export function checkComponents(root: MdastNode): Problem[] {
  const visit = (node: MdastNode, around: readonly string[]): Problem[] => {
    const fault = forbidden[node.type];
    const own: Problem[] =
      fault !== undefined
        ? [{ ...placeOf(node), rule: fault[0], message: fault[1], mend: fault[2] }]
        : isComponent(node)
          ? componentProblems(node, around)
          : [];
    const inside = isComponent(node) && node.name !== null ? [...around, node.name] : around;
    return [...own, ...childrenOf(node).flatMap((child) => visit(child, inside))];
  };
  return visit(root, []);
}
