import type { MdastNode } from 'satteri';
import { nearWords } from '../diagnostics/closest.ts';
import { attributePosition } from '../mdx/attribute-position.ts';
import {
  attribute,
  childrenOf,
  hasAttribute,
  isComponent,
  positionOf,
  visit,
  type ComponentNode,
} from '../mdx/syntax-tree.ts';
import { plainText } from '../mdx/plain-text.ts';
import { meantBy } from '../mdx/components.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import {
  goesToSupport,
  results,
  type Action,
  type Choice,
  type Outcome,
  type Result,
  type Step,
  type Tree,
  type TreeNode,
} from './tree.ts';
import { parseWait } from './parse-wait.ts';

/** What extraction gives: the tree where the article has one, and what kept parts of it from being read. */
export interface Extracted {
  readonly tree?: Tree;
  readonly problems: readonly Problem[];
}

/** The components that make up a tree, with the attributes that each must have. */
const required: ReadonlyMap<string, readonly string[]> = new Map([
  ['DecisionTree', ['start']],
  ['Step', ['id', 'question']],
  ['Choice', ['id', 'go']],
  ['Action', ['id', 'go']],
  ['Outcome', ['id', 'result']],
]);

/** All components of one name below a node, those whose name is misspelt among them. */
function named(node: MdastNode, name: string): ComponentNode[] {
  return visit(node)
    .filter(isComponent)
    .filter((one) => meantBy(one.name ?? '') === name);
}

/** A node without the components of one name: the text beside a step's choices. */
function textWithout(node: MdastNode, name: string): string {
  const keep = (one: MdastNode): string =>
    isComponent(one) && meantBy(one.name ?? '') === name
      ? ''
      : one.type === 'paragraph' || isComponent(one)
        ? `\n${childrenOf(one).map(keep).join('')}\n`
        : plainText(one);
  return childrenOf(node)
    .map(keep)
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

const isResult = (word: string): word is Result => results.some((result) => result === word);

/** Problems of attributes that are missing or are not plain text. */
function attributeProblems(node: ComponentNode): Problem[] {
  return (
    (required.get(node.name ?? '') ?? [])
      // One that is there without a value is named by the rules of components.
      .filter((name) => !hasAttribute(node, name) || attribute(node, name)?.trim() === '')
      .map((name) => ({
        ...positionOf(node),
        ...say('tree-attribute.missing', { component: node.name ?? '', attribute: name }),
      }))
  );
}

/** An attribute that a component may do without. */
const optional = (node: ComponentNode, name: string) => {
  const value = attribute(node, name);
  return value === undefined ? {} : { [name]: value };
};

function choiceOf(node: ComponentNode): Choice {
  return {
    ...positionOf(node),
    id: attribute(node, 'id') ?? '',
    target: attribute(node, 'go') ?? '',
    label: plainText(node).replaceAll('\n', ' '),
    ...optional(node, 'report'),
    ...optional(node, 'when'),
  };
}

function stepOf(node: ComponentNode): Step {
  return {
    ...positionOf(node),
    kind: 'step',
    id: attribute(node, 'id') ?? '',
    question: attribute(node, 'question') ?? '',
    text: textWithout(node, 'Choice'),
    ...optional(node, 'fact'),
    choices: named(node, 'Choice').map(choiceOf),
  };
}

function actionOf(node: ComponentNode): Action {
  const title = attribute(node, 'title');
  const wait = parseWait(attribute(node, 'wait'));
  return {
    ...positionOf(node),
    kind: 'action',
    id: attribute(node, 'id') ?? '',
    target: attribute(node, 'go') ?? '',
    text: plainText(node),
    ...(title === undefined ? {} : { title }),
    ...(wait === undefined ? {} : { wait }),
  };
}

function outcomeOf(node: ComponentNode): Outcome {
  const result = attribute(node, 'result') ?? '';
  return {
    ...positionOf(node),
    kind: 'outcome',
    id: attribute(node, 'id') ?? '',
    // What is misspelt is reported as such, and then read as what asks for least.
    result: isResult(result) ? result : 'solved',
    text: plainText(node),
    ...optional(node, 'title'),
    ...optional(node, 'report'),
    ...optional(node, 'topic'),
    ...optional(node, 'article'),
    ...optional(node, 'at'),
    ...optional(node, 'who'),
    ...optional(node, 'ask'),
  };
}

/** Problems of an attribute that only some results have: missing where it is needed, there where nobody reads it. */
function outcomeProblems(node: ComponentNode, result: Result, source: string): Problem[] {
  if (result === 'elsewhere' && !hasAttribute(node, 'who'))
    return [{ ...positionOf(node), ...say('tree-attribute.no-who') }];
  const unread = [
    ...(result === 'elsewhere' ? [] : ['who']),
    ...(result === 'article' ? [] : ['at']),
    ...(goesToSupport(result) || result === 'elsewhere' ? [] : ['ask', 'topic']),
  ];
  return unread
    .filter((name) => hasAttribute(node, name))
    .map((name) => ({
      ...attributePosition(source, node, name),
      ...say('tree-attribute.unread', { attribute: name, result }),
    }));
}

/** Problems of values that are there but cannot be read. */
function valueProblems(node: ComponentNode, source: string): Problem[] {
  const result = attribute(node, 'result');
  if (node.name === 'Outcome' && result !== undefined && !isResult(result)) {
    const words = say('tree-result', { result, near: nearWords(result, results) });
    return [{ ...attributePosition(source, node, 'result'), ...words }];
  }
  if (node.name === 'Outcome' && result !== undefined && isResult(result))
    return outcomeProblems(node, result, source);
  const wait = attribute(node, 'wait');
  if (node.name === 'Action' && wait !== undefined && parseWait(wait) === undefined) {
    return [{ ...attributePosition(source, node, 'wait'), ...say('tree-wait', { wait }) }];
  }
  return [];
}

const readers: ReadonlyMap<string, (node: ComponentNode) => TreeNode> = new Map<
  string,
  (node: ComponentNode) => TreeNode
>([
  ['Step', stepOf],
  ['Action', actionOf],
  ['Outcome', outcomeOf],
]);

/**
 * Reads an article's decision tree out of its syntax tree, as plain data with the place of every part.
 * Parts that cannot be read are reported and filled with what keeps the rest checkable; nothing throws.
 * @param source the whole file, for the places of attributes; without it they have their tags' places.
 */
export function extractTree(root: MdastNode, source = ''): Extracted {
  const [first, ...more] = named(root, 'DecisionTree');
  if (first === undefined) return { problems: [] };
  const components = [first, ...visit(first).filter(isComponent)];
  const problems: Problem[] = more.map((extra) => ({
    ...positionOf(extra),
    ...say('tree-single'),
  }));
  for (const component of new Set(components))
    problems.push(...attributeProblems(component), ...valueProblems(component, source));
  const nodes = components.flatMap((node) => readers.get(meantBy(node.name ?? ''))?.(node) ?? []);
  return { tree: { ...positionOf(first), start: attribute(first, 'start') ?? '', nodes }, problems };
}
