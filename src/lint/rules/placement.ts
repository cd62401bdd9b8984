import type { MdastNode } from 'satteri';
import type { Fix, Problem, Range } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { meantBy, ruleOf } from '../../mdx/components.ts';
import {
  childrenOf,
  isComponent,
  positionOf,
  rangeOf,
  visit,
  type ComponentNode,
} from '../../mdx/syntax-tree.ts';
import { plainText } from '../../mdx/plain-text.ts';

const nameOf = (node: ComponentNode) => meantBy(node.name ?? '');

/** What may stand in an answer: it is a link itself, so a line of words. */
const inAnswer: ReadonlySet<string> = new Set([
  'text',
  'paragraph',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'break',
]);

function answerProblems(answer: ComponentNode): Problem[] {
  const inside = childrenOf(answer).flatMap((child) => visit(child));
  const wrong = inside.find((node) =>
    isComponent(node) ? nameOf(node) !== 'Key' : !inAnswer.has(node.type),
  );
  return wrong === undefined ? [] : [{ ...positionOf(wrong), ...say('tree-content.answer') }];
}

/** What stands in a component that takes only certain others; a paragraph counts as what is in it. */
function childProblems(node: ComponentNode): Problem[] {
  const children = ruleOf(nameOf(node))?.children;
  if (children === undefined) return [];
  const parts = childrenOf(node).flatMap((child) =>
    child.type === 'paragraph' ? childrenOf(child) : [child],
  );
  const wrong = parts.filter((child) =>
    // A component that is known and stands wrongly has a diagnostic of its own where it belongs somewhere else.
    isComponent(child)
      ? !children.includes(nameOf(child)) && ruleOf(nameOf(child))?.inside === undefined
      : child.type !== 'text' || plainText(child) !== '',
  );
  return wrong.map((child) => ({
    ...positionOf(child),
    ...say('tree-content.between', { name: node.name ?? '', children }),
  }));
}

function insideProblems(node: ComponentNode, parent: string | undefined): Problem[] {
  const inside = ruleOf(nameOf(node))?.inside;
  if (inside === undefined || inside === parent) return [];
  return [{ ...positionOf(node), ...say('misplaced-component.inside', { name: node.name ?? '', inside }) }];
}

/** Components that are a block of their own: in a sentence, a heading or a cell they break it. */
const blocks: ReadonlySet<string> = new Set([
  'Steps',
  'Note',
  'Warning',
  'Platforms',
  'ModemLights',
  'Wiring',
  'Snippet',
]);

/** The component on lines of its own, where it stands between words of a paragraph that stands in nothing. */
function ownLinesFix(source: string, { start, end }: Range, after: string): Fix | undefined {
  // What follows has to begin a paragraph, and neither a list nor a heading.
  if (!/^[ \t]*(?:[\p{L}«]|\r?$)/u.test(after)) return undefined;
  const before = /[ \t]*$/.exec(source.slice(0, start))?.[0].length ?? 0;
  const behind = /^[ \t]*/.exec(after)?.[0].length ?? 0;
  const isFirst = start - before === 0 || source[start - before - 1] === '\n';
  const text = `${isFirst ? '' : '\n\n'}${source.slice(start, end)}${after.trim() === '' ? '' : '\n\n'}`;
  return { start: isFirst ? start : start - before, end: end + behind, text };
}

function blockProblems(node: ComponentNode, source: string, isFree: boolean): Problem[] {
  const range =
    node.type === 'mdxJsxTextElement' && blocks.has(node.name ?? '') ? rangeOf(node, source) : undefined;
  if (range === undefined) return [];
  const before = source.slice(source.lastIndexOf('\n', range.start - 1) + 1, range.start);
  const after = /^[^\n]*/.exec(source.slice(range.end))?.[0] ?? '';
  if (before.trim() === '' && after.trim() === '') return [];
  const fix = isFree ? ownLinesFix(source, range, after) : undefined;
  const mend = fix === undefined ? {} : { fix };
  return [{ ...positionOf(node), ...say('misplaced-component.in-line', { name: node.name ?? '' }), ...mend }];
}

/** A block in another of its kind: steps in a step are counted anew, a note in a note is a box in a box. */
function nestedProblems(node: ComponentNode, outer: readonly string[]): Problem[] {
  const name = nameOf(node);
  if (!blocks.has(name) || !outer.includes(name)) return [];
  return [{ ...positionOf(node), ...say('misplaced-component.nested', { name }) }];
}

/**
 * Components that stand where they show nothing or break the page: the parts of a tree anywhere but directly in it, and
 * what is no part of a tree between them.
 */
export function checkPlacement(root: MdastNode, source: string): Problem[] {
  const paragraphs = childrenOf(root).filter(
    (node) => node.type === 'paragraph' && positionOf(node).column === 1,
  );
  const free = new Set(paragraphs.flatMap(childrenOf));
  const problemsBelow = (
    node: MdastNode,
    parent: string | undefined,
    outer: readonly string[],
  ): Problem[] => {
    const own = isComponent(node)
      ? [
          ...nestedProblems(node, outer),
          ...insideProblems(node, parent),
          ...blockProblems(node, source, free.has(node)),
          ...childProblems(node),
          ...(nameOf(node) === 'Choice' ? answerProblems(node) : []),
        ]
      : [];
    const around = isComponent(node) ? nameOf(node) : node.type === 'paragraph' ? parent : undefined;
    const within = isComponent(node) ? [...outer, nameOf(node)] : outer;
    return [...own, ...childrenOf(node).flatMap((child) => problemsBelow(child, around, within))];
  };
  return problemsBelow(root, undefined, []);
}
