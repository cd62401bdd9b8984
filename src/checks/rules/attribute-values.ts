import type { MdastNode } from 'satteri';
import { lightColours, lightNames, parseLight } from '../../blocks/lights.ts';
import { isWiringKind, wirings } from '../../blocks/wiring.ts';
import { suggestWord } from '../../findings/closest.ts';
import type { Problem } from '../../findings/finding.ts';
import { attribute, isComponent, placeOf, walk, type ComponentNode } from '../../mdx/mdx.ts';

function lightProblems(node: ComponentNode): Problem[] {
  return lightNames.flatMap((name): Problem[] => {
    const value = attribute(node, name);
    if (value === undefined || parseLight(name, value) !== undefined) return [];
    const message = `The light ${name} cannot be "${value}".`;
    const mend = `Write one of ${lightColours.join(', ')}, and "blinking" after it where it blinks.`;
    return [{ ...placeOf(node), rule: 'attribute-value', message, mend }];
  });
}

function wiringProblems(node: ComponentNode): Problem[] {
  const kind = attribute(node, 'kind') ?? '';
  if (isWiringKind(kind)) return [];
  const message = kind === '' ? '<Wiring> has no kind.' : `There is no wiring "${kind}".`;
  return [
    { ...placeOf(node), rule: 'attribute-value', message, mend: suggestWord(kind, Object.keys(wirings)) },
  ];
}

function platformProblems(node: ComponentNode): Problem[] {
  if ((attribute(node, 'name') ?? '').trim() !== '') return [];
  const mend = 'Write the system that it is for: <Platform name="ویندوز">.';
  return [{ ...placeOf(node), rule: 'attribute-value', message: '<Platform> has no name.', mend }];
}

const checks: ReadonlyMap<string, (node: ComponentNode) => Problem[]> = new Map([
  ['ModemLights', lightProblems],
  ['Wiring', wiringProblems],
  ['Platform', platformProblems],
]);

/** Values that a component cannot draw. */
export function checkValues(root: MdastNode): Problem[] {
  return [...walk(root)].filter(isComponent).flatMap((node) => checks.get(node.name ?? '')?.(node) ?? []);
}
