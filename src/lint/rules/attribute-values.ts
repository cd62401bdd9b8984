import type { MdastNode } from 'satteri';
import { lightColours, lightNames, parseLight } from '../../blocks/lights.ts';
import { isWiringKind, wirings } from '../../blocks/wiring.ts';
import { nearWords } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
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
    const found = { value, colours: lightColours.join(', ') };
    const words =
      name === 'light'
        ? say('attribute-value.answer-light', found)
        : say('attribute-value.light', { light: name, ...found });
    return [{ ...attributePosition(source, node, name), ...words }];
  });
}

function wiringProblems(node: ComponentNode, source: string): Problem[] {
  const kind = attribute(node, 'kind') ?? '';
  if (isWiringKind(kind) || isBare(node, 'kind')) return [];
  const near = nearWords(kind, Object.keys(wirings));
  const words =
    kind === '' ? say('attribute-value.no-wiring', { near }) : say('attribute-value.wiring', { kind, near });
  return [{ ...attributePosition(source, node, 'kind'), ...words }];
}

function platformProblems(node: ComponentNode): Problem[] {
  if ((attribute(node, 'name') ?? '').trim() !== '' || isBare(node, 'name')) return [];
  return [{ ...positionOf(node), ...say('attribute-value.no-platform') }];
}

const checks: ReadonlyMap<string, (node: ComponentNode, source: string) => Problem[]> = new Map([
  ['ModemLights', (node, source) => lightProblems(node, source, lightNames)],
  ['Choice', (node, source) => lightProblems(node, source, ['light'])],
  ['Wiring', wiringProblems],
  ['Platform', platformProblems],
]);

/** Values that a component cannot draw. */
export function checkValues(root: MdastNode, source: string): Problem[] {
  return visit(root)
    .filter(isComponent)
    .flatMap((node) => checks.get(node.name ?? '')?.(node, source) ?? []);
}
