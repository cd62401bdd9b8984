import { describe, expect, test } from 'vitest';
import { findingsOf, rulesBroken } from './find-in-body.ts';

const tree = `<DecisionTree start="power">

<Step id="power" question="مودم روشن است؟">
<Choice id="yes" go="fixed">بله</Choice>
<Choice id="no" go="broken">نه</Choice>
</Step>

<Outcome id="fixed" result="solved">
درست شد.
</Outcome>

<Outcome id="broken" result="ticket" topic="modem">
گزارش را بفرستید.
</Outcome>

</DecisionTree>`;

describe('one fault in a tree gives one diagnostic', () => {
  test('a tree without a fault gives none', () => expect(rulesBroken(tree)).toEqual([]));

  test.each([
    ['result="solved"', 'result="Solved"', 'tree-result', 'Did you mean "solved"?'],
    ['go="fixed"', 'go="fixd"', 'tree-target', 'Did you mean "fixed"?'],
    ['<Step ', '<Stp ', 'unknown-component', 'Did you mean "Step"?'],
    ['<Outcome id="broken"', '<outcome id="broken"', 'unknown-component', 'Did you mean "Outcome"?'],
    ['question="مودم روشن است؟"', 'question', 'attribute-value', 'Write question="…", in double quotes.'],
    [
      'id="yes"',
      'id="yes" light="yellow"',
      'attribute-value',
      'Write one of green, red, orange, blue, white, off, and "blinking" after it where it blinks.',
    ],
  ])('%s written as %s', (right, wrong, rule, suggestion) => {
    const closed = wrong.startsWith('<') ? wrong.slice(1).split(' ', 1)[0] : undefined;
    const open = right.slice(1).split(' ', 1)[0] ?? '';
    const from = tree.indexOf(right);
    let body = tree.slice(0, from) + wrong + tree.slice(from + right.length);
    if (closed !== undefined) {
      const end = body.indexOf(`</${open}>`, from);
      body = `${body.slice(0, end)}</${closed}>${body.slice(end + open.length + 3)}`;
    }
    expect(findingsOf({ body })).toMatchObject([{ rule, suggestion }]);
  });

  test('a tree without a part', () => {
    expect(rulesBroken('<DecisionTree start="power">\n\n</DecisionTree>')).toEqual(['tree-start']);
  });
});

describe('a part of a tree that stands in its wrong place', () => {
  test.each([
    ['text between the parts', 'سپس صبر کنید.\n\n<Outcome id="fixed"', ['tree-content']],
    ['a note between the parts', '<Note>\n\nصبر کنید.\n\n</Note>\n\n<Outcome id="fixed"', ['tree-content']],
  ])('%s is found', (_, text, broken) => {
    expect(rulesBroken(tree.replace('<Outcome id="fixed"', text))).toEqual(broken);
  });

  test('a step in a step, a link in an answer, a picture in an answer', () => {
    const inner =
      '<Step id="inner" question="کدام؟">\n<Choice id="a" go="fixed">یک</Choice>\n<Choice id="b" go="fixed">دو</Choice>\n</Step>\n';
    const nested = tree.replace('go="fixed">بله', 'go="inner">بله').replace('</Step>', `\n${inner}\n</Step>`);
    expect(rulesBroken(nested)).toEqual(['misplaced-component']);
    expect(rulesBroken(tree.replace('>بله<', '>[بله](/contact/)<'))).toEqual(['tree-content']);
    expect(rulesBroken(tree.replace('>بله<', '>![بله](modem.png)<'))).toEqual(['tree-content']);
    expect(rulesBroken(tree.replace('>بله<', '><Key>Power</Key> **بله**<'))).toEqual([]);
  });

  test('an id that the page, a heading or another part\u2019s heading has', () => {
    expect(rulesBroken(tree.replaceAll('"fixed"', '"main"'))).toEqual(['tree-id']);
    expect(rulesBroken(tree.replaceAll('"fixed"', '"power-question"'))).toEqual(['tree-id']);
    expect(rulesBroken(`${tree}\n\n## Fixed\n\nدرست شد.`)).toEqual(['tree-id']);
  });
});

describe('one fault in a text gives one diagnostic', () => {
  test.each(['section', 'article', 'div', 'font', 'nav', 'option', 'outcomes'])(
    'the HTML tag <%s>, whose name is near to a component\u2019s',
    (name) => {
      expect(rulesBroken(`<${name}>\nمتن\n</${name}>`)).toEqual(['raw-html']);
    },
  );

  test.each(['Note', 'Warning', 'Steps', 'Platforms'])('a <%s> within a sentence', (name) => {
    expect(rulesBroken(`متن <${name}>متن</${name}> متن.`)).toContain('misplaced-component');
  });

  test('a <Note> in a line of its own is no fault', () => {
    expect(rulesBroken('<Note>متن</Note>')).toEqual([]);
    expect(rulesBroken('متن.\n<ModemLights power="green" />\nمتن.')).toEqual([]);
    expect(rulesBroken('متن <Key>Reset</Key> متن.')).toEqual([]);
  });

  test('an include that is all of the text', () => {
    expect(rulesBroken('{% include a.html %}')).toEqual(['syntax']);
  });
});
