import type { MdastNode } from 'satteri';
import { lightColours, lightNames, parseLight } from '../../blocks/lights.ts';
import { isWiringKind, wirings } from '../../blocks/wiring.ts';
import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { attributePosition } from '../../mdx/attribute-position.ts';
import {
  attribute,
  hasAttribute,
  isComponent,
  positionOf,
  visit,
  type ComponentNode,
} from '../../mdx/syntax-tree.ts';

/** An attribute without a literal value: another rule has said so. */
const isBare = (node: ComponentNode, name: string) =>
  hasAttribute(node, name) && attribute(node, name) === undefined;

function lightProblems(node: ComponentNode, source: string, names: readonly string[]): Problem[] {
  return names.flatMap((name): Problem[] => {
    const value = attribute(node, name);
    if (value === undefined || parseLight(value) !== undefined) return [];
    const message = `${name === 'light' ? 'The light of an answer' : `The light ${name}`} cannot be "${value}".`;
    const suggestion = `Write one of ${lightColours.join(', ')}, and "blinking" after it where it blinks.`;
    return [{ ...attributePosition(source, node, name), rule: 'attribute-value', message, suggestion }];
  });
}

function wiringProblems(node: ComponentNode, source: string): Problem[] {
  const kind = attribute(node, 'kind') ?? '';
  if (isWiringKind(kind) || isBare(node, 'kind')) return [];
  const message = kind === '' ? '<Wiring> has no kind.' : `There is no wiring "${kind}".`;
  const suggestion = suggestWord(kind, Object.keys(wirings));
  return [{ ...attributePosition(source, node, 'kind'), rule: 'attribute-value', message, suggestion }];
}

function platformProblems(node: ComponentNode): Problem[] {
  if ((attribute(node, 'name') ?? '').trim() !== '' || isBare(node, 'name')) return [];
  const suggestion = 'Write the system that it is for: <Platform name="ویندوز">.';
  return [{ ...positionOf(node), rule: 'attribute-value', message: '<Platform> has no name.', suggestion }];
}

const checks: ReadonlyMap<string, (node: ComponentNode, source: string) => Problem[]> = new Map([
  ['ModemLights', (node, source) => lightProblems(node, source, lightNames)],
  ['Choice', (node, source) => lightProblems(node, source, ['light'])],
  ['Wiring', wiringProblems],
  ['Platform', platformProblems],
]);

/** Values that a component cannot draw. */
export function checkValues(root: MdastNode, source: string): Problem[] {
  return [...visit(root)]
    .filter(isComponent)
    .flatMap((node) => checks.get(node.name ?? '')?.(node, source) ?? []);
}
