import { expect, test } from 'vitest';
import { attributePosition } from '../../../src/mdx/attribute-position.ts';
import { isComponent, parseMdx, visit } from '../../../src/mdx/syntax-tree.ts';

function place(source: string, name: string, which = 0) {
  const parsed = parseMdx(source);
  const node = 'root' in parsed ? [...visit(parsed.root)].find(isComponent) : undefined;
  if (node === undefined) throw new Error('There is no component.');
  return attributePosition(source, node, name, which);
}

test('an attribute has its own column, whatever stands in the values before it', () => {
  expect(place('متن\n\n<Note a="x b=1" b="y" />', 'b')).toEqual({ line: 3, column: 17 });
  expect(place('یک <Key a="1" b>x</Key>', 'b')).toEqual({ line: 1, column: 15 });
});

test('an attribute on a line of its own has that line', () => {
  expect(place('<Note\n  a="1"\n  b="2"\n/>', 'b')).toEqual({ line: 3, column: 3 });
});

test('the second of two attributes of one name is found', () => {
  expect(place('<Note a="1" a="2" />', 'a', 1)).toEqual({ line: 1, column: 13 });
});

test('an attribute that is not there has the place of its tag', () => {
  expect(place('متن\n\n<Note />', 'a')).toEqual({ line: 3, column: 1 });
});
